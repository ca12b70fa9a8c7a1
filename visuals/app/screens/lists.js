/* Screens that are one list: partners (never ranked), work, what else the source names, was requested, or has a day. */
import { holds } from "../lib/find.js";
import { html, useState } from "../lib/html.js";
import { here, toThing } from "../lib/route.js";
import { Announce, Heading } from "../lib/screen.js";
import { and, compare, fill, numbered, slug, sortRows, twice, unique, upper } from "../lib/text.js";
import { scenarioOf } from "../model/answers.js";
import { allDates, data, dateLabel, dateWords, inPlan, lastDate, planOf, several, words } from "../model/data.js";
import { searchFor } from "../model/search.js";
import {
  addressOf,
  chapterNames,
  codeOf,
  codeOptions,
  firstOf,
  hasPage,
  headedBy,
  isA,
  kindOf,
  kindOptions,
  labelOf,
  ofType,
  passagesOf,
  refs,
  shortName,
  stepOptions,
  undertakings,
  valuesOf,
} from "../model/things.js";
import { otherStatuses, progressLine } from "../model/words.js";
import {
  actorNames,
  deadlinesOf,
  headsOf,
  isUnread,
  kindsOf,
  partnerKeysIn,
  partnersAmong,
  statusOf,
  statusReport,
  stepsOf,
  termsSaid,
  yearsOf,
} from "../model/work.js";
import { DateChoice, FilterBox, FilterFields, PlanChoice, StrictNote, TextField } from "../parts/controls.js";
import { CsvButton, originCells, placesColumn, planColumn, withOrigin } from "../parts/exports.js";
import { LeftOut } from "../parts/gap_rows.js";
import { Chip, Collective, ThingLink, ThingLinks } from "../parts/links.js";
import { SortedTable, sortedBy, standColumn, thingColumn } from "../parts/table.js";
import { Text } from "../parts/thing_blocks.js";
import { stepLabels, stepLine } from "../parts/thing_step.js";

const p = words.partners;
const m = words.measures;
const looked = words.lookup;

/** Whether a choice keeps a row. @template Row @typedef {(row: Row, value: string) => unknown} Keeps */
/** A choice above a list: its label, its name in the address, what one chooses from, which rows a choice keeps, and
 * which others may be read so too.
 * @template Row @typedef {[string, string, string[][], Keeps<Row>, Keeps<Row>?]} Field */
/** A screen that is one list: what it holds, how it filters, and its columns.
 * @template {{id: string, plan?: string}} Row
 * @param {{name: string, of: string, rows: (scenario: Scenario) => Row[], columns: Column<Row>[], sort: string,
 *   fields: Field<Row>[], textOf: (row: Row) => string, more?: Column<Row>[], named?: (row: Row) => string,
 *   groups?: Groups<Row>, progress?: boolean, dated?: boolean}} list `name` is the word of its address, `of` the file
 *   of its words, `textOf` what one searches in, `groups` what a long list is folded by, `named` the name of a row,
 *   `more` the columns of its CSV alone, `progress` whether it tells how far work is, `dated` whether one chooses by
 *   which date. */
function listScreen({ name, of, rows, columns, fields, textOf, sort, groups, named, progress, dated, more = [] }) {
  const t = words[of];
  return function ListScreen(/** @type {{route: Route}} */ { route: { query } }) {
    const scenario = scenarioOf(query);
    const { plan, strict } = scenario;
    const chosen = fields.map(([, one, options]) => options.find(([value]) => value === query[one])?.[1]);
    const strictly = progress && strict && words.shared.choices.strict_phrase;
    const { found, some, read } = searchFor(query.tekst || ""); // what the search box finds is here too
    const hits = new Set(some.length || read ? [] : found.map(({ id }) => id));
    const every = rows(scenario);
    const matching = every.filter((row) => !query.tekst || hits.has(row.id) || holds(textOf(row), query.tekst));
    const asked = fields.filter(([, one]) => query[one]);
    const fits = (/** @type {Row} */ row, loosely = false, not = "") =>
      asked.every(([, at, , keeps, may]) => at === not || keeps(row, query[at]) || (loosely && may?.(row, query[at])));
    const shown = matching.filter((row) => fits(row));
    const ofAll = matching.filter((row) => fits(row, false, "partner")).map(({ id }) => id);
    const others = matching.filter((row) => !fits(row) && fits(row, true)).map(({ id }) => id);
    const loosely = chosen.find((_, at) => fields[at][4]); // what others may be too, where a second reader says so
    const count = numbered(t.count, shown.length);
    const [ticked, tick] = useState(/** @type {string[]} */ ([]));
    const mine = every.filter(({ id }) => ticked.includes(id)); // also those that a filter hides
    const byHand = mine.length > 0 && numbered(words.shared.ticked, mine.length);
    const by = byHand ? [byHand, strictly] : [...chosen, query.tekst, strictly]; // what says which rows these are
    const seen = by.filter(Boolean).join(" · ") || words.shared.all;
    const [first, ...rest] = columns;
    const cell = (/** @type {Row} */ row) => html`<${Box} ...${{ ticked, tick, row, of: first }} />`;
    const besides = more.map(({ label }) => label.toLowerCase()).join("; ");
    const aside = besides && html`<span class="ruim">${fill(words.shared.besides, { columns: besides })}</span>`;
    const kept = mine.length ? mine : shown;
    const exported = () =>
      withOrigin([...columns, ...more], sortRows(kept, columns, sortedBy("sorteer", sort)), (row) =>
        originCells(dated ? scenario : null, planOf(row.id)?.key || row.plan || plan, seen),
      );
    return html`
      <${Heading} text=${t.title}><p class="uitleg">${t.intro}</p><//>
      <${FilterBox}>
        <${PlanChoice} />
        ${dated && html`<${DateChoice} />`}
        <${FilterFields} fields=${fields} names=${["tekst", "vouw", ...fields.map(([, one]) => one)]}>
          <${TextField} name="tekst" />
        <//>
      <//>
      ${progress && html`<${StrictNote} />`}
      <p class=${byHand ? "telling vast" : "telling"}>${count}${byHand && `, ${byHand} `}
        <${CsvButton} name=${`${slug(t.title)}.csv`} rows=${exported} />
        ${named && !dated && !mine.length && html`<span class="zacht"> ${words.shared.ticks} ${aside}</span>`}</p>
      ${
        others.length > 0 &&
        html`<p class="zacht">${fill(t.otherwise, { choice: loosely || "" })}<${ThingLinks} ids=${others}
        name=${shortName} /></p>`
      }
      <${LeftOut} works=${ofAll} count=${t.count}
        partner=${asked.some(([, at]) => at === "partner") ? query.partner : ""} />
      <${SortedTable} id=${name} caption=${fill(t.caption, { count })} rows=${shown}
        columns=${named && !dated ? [{ ...first, cell }, ...rest] : columns}
        urlKey="sorteer" sort=${sort} groups=${groups && { ...groups, named, count: t.count }} />
      <${Announce} text=${count} />
    `;
  };
}

/** The first cell of a row, with a box to choose it by for what one takes along.
 * @template {{id: string}} Row
 * @param {{ticked: string[], tick: (ids: string[]) => void, row: Row, of: Column<Row>}} props */
function Box({ ticked, tick, row, of }) {
  const on = ticked.includes(row.id);
  const turn = () => tick(on ? ticked.filter((id) => id !== row.id) : [...ticked, row.id]);
  const label = fill(words.shared.tick, { what: labelOf(row.id) });
  return html`
    <label class="merk"><input type="checkbox" checked=${on} aria-label=${label} onChange=${turn} /></label>
    ${of.cell ? of.cell(row) : of.text(row)}
  `;
}

/** What is said of a thing, to look in. @param {string} id */
const textOf = (id) =>
  [labelOf(id), ...["altLabel", "promise", "summary", "place"].flatMap((name) => valuesOf(id, name))].join(" ");

const KIND = "organisationKind";
export const PartnersScreen = listScreen({
  name: "partners",
  of: "partners",
  sort: "naam",
  rows: ({ plan }) => data.partners[several ? plan : ""],
  textOf: ({ id }) => textOf(id),
  fields: [
    [p.fields.step, "stap", stepOptions, ({ steps }, step) => steps.includes(step)],
    [p.fields.kind, "soort", codeOptions("OrganisationKind"), ({ id }, kind) => firstOf(id, KIND) === kind],
    [p.fields.role, "rol", Object.entries(p.roles), ({ roles }, role) => roles.includes(role)],
  ],
  columns: [
    thingColumn("naam", p.columns.name, ({ id }) => id, labelOf, Collective),
    { key: "soort", label: p.columns.kind, text: (row) => codeOf(row.id, KIND) },
    { key: "titel", label: p.columns.heads, text: ({ id }) => headedBy(id).map(shortName).join("; ") },
    { key: "stappen", label: p.columns.steps, text: (row) => stepLabels(row.steps).join(", ") },
    { key: "handelt", label: p.columns.acts, sort: false, text: (row) => (row.acts ? String(row.acts) : "") },
    { key: "trekt", label: p.columns.leads, sort: false, text: (row) => (row.leads ? String(row.leads) : "") },
    { key: "wens", label: p.columns.wish, text: (row) => row.wish },
  ],
});

const numberOf = (/** @type {string} */ id) => data.called[id]?.short || "";
const nameOf = (/** @type {string} */ id) => firstOf(id, "prefLabel");
const FORM = "exploitationForm";
const works = undertakings
  .map((id) => ({ ...{ id, ...data.works[id] }, text: [textOf(id), codeOf(id, FORM)].join(" ") }))
  .sort((a, b) => compare(numberOf(a.id) || "~", numberOf(b.id) || "~") || compare(nameOf(a.id), nameOf(b.id)));
const before = several ? "" : allDates[0].date; // two plans have no first stand in common
/** How far work was then, where the source says it. @type {Column<{id: string}>} */
const standBefore = {
  ...{ key: "plan", label: upper(dateLabel(before)) },
  text: ({ id }) => (statusOf(id, before) ? progressLine(id, before) : ""),
  cell: ({ id }) => statusOf(id, before) && html`<${Chip} id=${id} date=${before} />`,
};
/** A day with the words of its terms, or what each is. @type {(id: string, day: string, named: boolean) => string} */
const dueThen = (id, day, named) => {
  const terms = deadlinesOf(id).filter((one) => firstOf(one, "dueBy") === day);
  const all = terms.map((one) => (named ? firstOf(one, "deadlineLabel") || nameOf(id) : firstOf(one, "deadlineText")));
  return [dateWords(day), and(unique(named ? all : all.map((text) => `“${text}”`)))].filter(Boolean).join(": ");
};
const ALL = "alle";
/** Which states one chose: one, or several together. @type {(chosen: string) => string[]} */
const statesOf = (chosen) => m.together[chosen]?.of || [chosen];
const together = Object.entries(m.together).map(([chosen, { label }]) => [chosen, label]);
/** What shows how far work is; in another reading than ours, why it is read so. @param {{id: string}} row */
const reasonOf = ({ id }) => {
  const report = statusReport(id);
  const other = refs(report, "alternativeReading").find((one) => firstOf(one, "status") === statusOf(id));
  return other ? firstOf(other, "rationale") : firstOf(report, "summary");
};
/** How far it is, and where one chose a state, what shows it. @type {Column<{id: string}>} */
const standNow = standColumn("nu", several ? m.columns.stand : upper(dateLabel(lastDate)), ({ id }) => id);
const withReason = (/** @type {{id: string}} */ row) => [
  standNow.cell?.(row),
  here.route.query.staat && html`<p class="zacht">${reasonOf(row) || firstOf(row.id, "summary")}</p>`,
];
const isOne = (/** @type {{id: string}} */ { id }, /** @type {string} */ type) => isA(id, type);
const whoOptions = partnersAmong(undertakings.flatMap(partnerKeysIn));
/** Is work at a step, or tied to no single one? @param {{id: string, across?: boolean}} row @param {string} step */
const isAt = ({ id, across }, step) => (step === ALL ? across : stepsOf(id).includes(step));
const soft = (/** @type {string} */ text) => html`<span class="zacht">${text}</span>`;
/** @param {{id: string, container?: boolean}} row */
const noLead = ({ id, container }) =>
  isUnread(id, "lead") ? words.shared.unread : container ? "" : words.shared.no_lead;
/** The days of what took place, as the source has them. @param {string} id */
const daysOf = (id) => (m.dated.some(isA.bind(null, id)) ? unique(m.days.flatMap(valuesOf.bind(null, id))) : []);
/** @type {(row: {id: string, due?: string}) => string} */
const dayOf = ({ id, due = "" }) => daysOf(id)[0] || due;
export const MeasuresScreen = listScreen({
  name: "maatregelen",
  of: "measures",
  progress: true,
  sort: "nr",
  rows: ({ plan }) => works.filter((row) => inPlan(row.id, plan)),
  textOf: ({ text }) => text,
  named: ({ id }) => nameOf(id),
  more: [
    { key: "hoofdstuk", label: m.fields.chapter, text: ({ chapters: of = [] }) => of.map(labelOf).join("; ") },
    { key: "kop", label: m.columns.heads, text: ({ id }) => and(headsOf(id)) },
    { key: "doet", label: m.columns.who, text: ({ id }) => actorNames(id) },
    { key: "beloofd", label: m.columns.promise, text: ({ id }) => firstOf(id, "promise") },
    { key: "gemeld", label: m.columns.reported, text: ({ id }) => firstOf(id, "summary") },
    { key: "blijkt", label: m.columns.reason, text: reasonOf },
    { key: "termijnen", label: m.columns.terms, text: ({ id }) => termsSaid(id).join("; ") },
    {
      ...placesColumn(looked.columns.place, (/** @type {{id: string}} */ { id }) => id),
      text: ({ id }) =>
        unique([...passagesOf(id), ...passagesOf(statusReport(id))])
          .map(addressOf)
          .join("; "),
    },
  ],
  groups: {
    of: ({ chapters: of = [""] }) => of.find((one) => one === here.route.query.hoofdstuk) ?? of[0],
    titles: [...chapterNames, ["", m.no_chapter]],
  },
  fields: [
    [m.fields.what, "wat", Object.entries(m.types), isOne],
    [m.fields.chapter, "hoofdstuk", chapterNames, ({ chapters: of }, chapter) => of?.includes(chapter)],
    [m.fields.step, "stap", [...stepOptions, [ALL, m.across]], isAt],
    [m.fields.kind, "soort", kindOptions, ({ id }, kind) => kindsOf(id).includes(kind)],
    [
      m.fields.status,
      "staat",
      [...codeOptions("Status"), ...together],
      ({ id }, chosen) => statesOf(chosen).includes(statusOf(id)),
      ({ id }, chosen) => otherStatuses(id).some((status) => statesOf(chosen).includes(status)),
    ],
    [m.fields.who, "partner", whoOptions, ({ id }, key) => partnerKeysIn(id).includes(key)],
    [m.fields.form, "vorm", codeOptions("ExploitationForm"), ({ id }, form) => valuesOf(id, FORM).includes(form)],
  ],
  columns: [
    {
      key: "nr",
      label: m.columns.number,
      text: ({ id }) => numberOf(id),
      cell: ({ id }) => (numberOf(id) ? html`<a href=${toThing(id)}>${numberOf(id)}</a>` : soft(m.no_number)),
    },
    thingColumn("naam", m.columns.name, ({ id }) => id, nameOf),
    ...planColumn(({ id }) => planOf(id)?.key),
    { key: "wat", label: m.columns.what, text: ({ id }) => kindOf(id) },
    ...(before && before !== lastDate ? [standBefore] : []),
    { ...standNow, cell: withReason },
    {
      ...{ key: "termijn", label: m.columns.deadline, text: dayOf },
      cell: (row) => {
        const days = unique([row.due || "", firstOf(row.id, "finalDueBy")]).filter(Boolean);
        const held = daysOf(row.id).map(dateWords).join(" – ");
        return held || days.map((day) => html`<p>${dueThen(row.id, day, days.length > 1)}</p>`);
      },
    },
    { key: "stap", label: m.columns.step, text: ({ id }) => stepLine(id) },
    {
      key: "wie",
      label: m.columns.lead,
      sort: false,
      text: (row) => row.leads?.map(labelOf).join(", ") || noLead(row),
      cell: (row) => (row.leads ? html`<${ThingLinks} ids=${row.leads} />` : soft(noLead(row))),
    },
  ],
});

const ABOUT = ["concerns", "reportedUnder", "barrier", "answeredBy"];
const lookups = Object.entries(data.lookups).map(([id, row]) => ({
  id,
  ...row,
  about: unique(ABOUT.flatMap((name) => refs(id, name))).filter(hasPage),
  text: [labelOf(id), ...valuesOf(id, "altLabel"), firstOf(id, "summary"), row.description].join(" "),
}));
const Summary = (/** @type {{id: string}} */ { id }) => html`<${Text} text=${firstOf(id, "summary")} look="zacht" />`;
const REQUESTED = "Recommendation";
const typesThere = Object.entries(looked.types).filter(([type]) => ofType(type).length);
/** @param {string} name @param {string} of @param {boolean} asks whether it lists what was asked from outside */
const lookup = (name, of, asks) =>
  listScreen({
    name,
    of,
    sort: "naam",
    rows: ({ plan }) => lookups.filter((one) => inPlan(one.id, plan) && isA(one.id, REQUESTED) === asks),
    textOf: ({ text }) => text,
    named: ({ id }) => labelOf(id),
    more: [{ key: "samenvatting", label: looked.columns.summary, text: ({ id }) => firstOf(id, "summary") }],
    groups: {
      of: ({ id }) => Object.keys(looked.types).find((type) => isA(id, type)) || "",
      titles: Object.entries(looked.types).map(([type, title]) => [type, upper(title)]),
    },
    fields: [
      [looked.fields.what, "wat", typesThere.filter(([type]) => (type === REQUESTED) === asks), isOne],
      [looked.fields.step, "stap", stepOptions, ({ steps }, step) => steps.includes(step)],
    ],
    columns: [
      thingColumn("naam", looked.columns.name, ({ id }) => id, labelOf, Summary),
      ...planColumn(({ id }) => planOf(id)?.key),
      { key: "wat", label: looked.columns.what, text: ({ id }) => kindOf(id) },
      { key: "zegt", label: looked.columns.description, text: (row) => row.description },
      {
        key: "over",
        label: looked.columns.about,
        sort: false,
        text: (row) => row.about.map((one) => [labelOf(one), progressLine(one)].filter(Boolean).join(": ")).join("; "),
        cell: (row) => html`<${ThingLinks} ids=${row.about} name=${shortName} />`,
      },
      placesColumn(looked.columns.place, ({ id }) => id),
    ],
  });

export const LookupScreen = lookup("naslag", "lookup", false);
export const RequestedScreen = lookup("gevraagd", "requested", true);

const d = words.timeline;
const yearOf = (/** @type {Moment} */ row) => row.day.slice(0, 4);
const yearSeen = (/** @type {Moment} */ row) => here.route.query.jaar || yearOf(row);
/** Work counts in each year that it runs, a day and a last day in its own. @param {Moment} row @param {string} year */
const runsIn = (row, year) => {
  const [from, to = from] = row.at === row.id && row.kind !== "einde" ? yearsOf(row.id) : [yearOf(row)];
  return from ? from <= year && year <= to : yearOf(row) === year;
};
/** The day to sort by: of a chosen year what began in it comes before what ran already. @param {Moment} row */
const dayIn = (row) => (yearSeen(row) === yearOf(row) ? row.day : `z${row.day}`);
const momentName = (/** @type {Moment} */ row) => [row.id && labelOf(row.id), row.what].filter(Boolean).join(": ");
const years = twice(unique(data.timeline.map(yearOf)));
export const TimelineScreen = listScreen({
  name: "tijdlijn",
  of: "timeline",
  progress: true,
  dated: true,
  sort: "dag",
  rows: ({ date, plan }) =>
    data.timeline
      .filter((row) => date in row.stand && (!plan || row.plan === plan))
      .map((row) => ({
        ...row,
        phrase: [row.progress && row.id && progressLine(row.id, date), row.stand[date]].filter(Boolean).join("; "),
      })),
  textOf: (row) => `${momentName(row)} ${row.when}`,
  named: (row) => (row.id ? labelOf(row.id) : row.what),
  groups: { of: yearSeen, titles: years },
  fields: [
    [d.fields.what, "wat", Object.entries(d.kinds), (row, kind) => row.kind === kind],
    [d.fields.step, "stap", stepOptions, ({ steps }, step) => steps.includes(step)],
    [d.fields.year, "jaar", years, runsIn],
  ],
  columns: [
    { key: "dag", label: d.columns.when, text: dayIn, csv: (row) => row.when, cell: (row) => row.when },
    { key: "soort", label: d.fields.what, text: (row) => d.kinds[row.kind] },
    {
      key: "wat",
      label: d.columns.what,
      text: momentName,
      cell: (row) => [row.id && html`<${ThingLink} id=${row.id} />`, row.id && row.what && ": ", row.what],
    },
    { key: "stand", label: d.columns.stand, text: (row) => row.phrase },
    placesColumn(looked.columns.place, (row) => row.at),
  ],
});
