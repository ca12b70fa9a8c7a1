/* Beloften: what was promised for when and what came of it, as swim lanes and as a list. */
import { Bullets, html } from "../lib/html.js";
import { here, href, setChoice } from "../lib/route.js";
import { Announce, Heading } from "../lib/screen.js";
import { compare, fill, numbered, twice, unique } from "../lib/text.js";
import { numbersOf, scenarioOf } from "../model/answers.js";
import { data, dateFor, dateWords, several, shownPlans, words, wordsOf } from "../model/data.js";
import { chapterLeads, chapterNames, firstOf, labelOf } from "../model/things.js";
import { progressLine } from "../model/words.js";
import {
  countsSaid,
  laneName,
  outcomesOf,
  partnerKeysIn,
  partnersAmong,
  picture,
  promisesOf,
  undatedOf,
  whoToAsk,
} from "../model/work.js";
import { DateChoice, FilterBox, FilterFields, PlanChoice, StrictNote, TextField } from "../parts/controls.js";
import { CsvButton, originCells, placesColumn, withOrigin } from "../parts/exports.js";
import { Unfold } from "../parts/folds.js";
import { LeftOut } from "../parts/gap_rows.js";
import { KeepButtons } from "../parts/keep_drawing.js";
import { filledLanes, Lanes, laneOf } from "../parts/lanes.js";
import { Chip, ThingLink } from "../parts/links.js";
import { Outcome, Sign } from "../parts/signs.js";
import { SortedTable, thingColumn } from "../parts/table.js";

const t = words.promises;
/** How many came to what; one shows only those.
 * @param {{rows: Promised[], whole: boolean, chosen: string, plan: Plan, scenario: Scenario}} props */
function Tiles({ rows, whole, chosen, plan, scenario }) {
  return html`
    <div class="tegels-uitkomst" role="group" aria-label=${t.tiles_label}>
      ${outcomesOf(rows, wordsOf(plan).shared.outcomes, whole ? numbersOf(scenario, plan).named : {}).map(
        ([outcome, { tile, count }]) => html`
          <button type="button" id=${`uitkomst-${outcome}`} aria-pressed=${String(chosen === outcome)}
            onClick=${() => setChoice({ uitkomst: chosen === outcome ? null : outcome })}>
            <${Sign} outcome=${outcome} />
            <span class="getal">${count}</span>
            <span>${fill(tile, { date: dateWords(dateFor(plan.key, scenario.date)) })}</span>
          </button>
        `,
      )}
    </div>
  `;
}

/** What is reported beside a term; of one that was not delivered else what is of its work, at the last date.
 * @param {Promised} row */
function reportedBeside({ id, work, outcome }) {
  const nearby = firstOf(id, "reportedNearby");
  const template = !here.route.query.stand && t.of_work[nearby ? "reported" : "unreported"][outcome];
  const state = template && progressLine(work);
  const phrase = nearby || firstOf(work, "summary");
  return state ? (phrase ? fill(template, { state, phrase }) : state) : nearby;
}
/** @type {Column<Promised>[]} */
const columns = [
  { key: "dag", label: t.columns.day, text: (row) => row.day, cell: (row) => row.by },
  thingColumn("actie", t.columns.work, (row) => row.work),
  { key: "wat", label: t.columns.what, text: (row) => row.what || firstOf(row.work, "prefLabel") },
  { key: "wie", label: t.columns.who, text: (row) => whoToAsk(row.work) },
  { key: "woorden", label: t.columns.quote, text: (row) => row.quote },
  {
    ...{ key: "stand", label: t.columns.stand },
    text: (row) => words.shared.outcomes[row.outcome]?.phrase || row.stand,
    cell: (row) => (row.outcome ? html`<${Outcome} outcome=${row.outcome} on=${row.on} />` : row.stand),
  },
  { key: "erbij", label: t.columns.more, sort: false, text: reportedBeside },
  { key: "hoofdstuk", label: t.columns.lane, text: laneOf },
];
const exported = [...columns, placesColumn(t.columns.place, (/** @type {Promised} */ row) => row.id)];

/** A promise in a line: its sign, its work, what was promised, and what there is to say beside it.
 * @type {(row: Promised, sign: Markup, what: string, beside: string) => Markup} */
const told = ({ work, short }, sign, what, beside) => html`
  ${sign}<span><${ThingLink} id=${work} text=${short} />${" "}${what}<span class="bij">${beside}</span></span>
`;
const LONGEST = 6;
const drawn = t.read.drawn.map((/** @type {string} */ line) => html`<li class="bijbeeld">${line}</li>`);
/** What the source says is not there, the oldest promise first; not where one chose what came to something else.
 * @param {{rows: Promised[], plan: Plan, date: string, chosen: string}} props */
function Open({ rows, plan, date, chosen }) {
  const { outcomes } = words.shared;
  const gone = Object.keys(outcomes).find((outcome) => outcomes[outcome].open);
  const list = rows.filter((row) => row.outcome === gone).sort((a, b) => compare(a.day, b.day));
  const longest = list
    .slice(0, LONGEST)
    .map((row) => told(row, html`<${Sign} outcome=${row.outcome} />`, row.what, `${row.modality}: ${row.quote}`));
  return html`
    <aside class="langst-open">
      ${
        ["", gone].includes(chosen) &&
        html`
        <h2>${t.open.title}</h2>
        <p>${list.length ? fill(t.open.phrase, { date: dateWords(dateFor(plan.key, date)) }) : t.open.none}</p>
        <${Bullets} items=${longest} />
        <p><a href=${href("aandachtspunten", { vraag: "deadline-verstreken" })}>${t.open.gaps}</a></p>
      `
      }
      <h2>${t.read.title}</h2>
      <ul class="leesregels"><li>${t.read.first}</li>${drawn}<li>${t.read.last}</li></ul>
    </aside>
  `;
}

const itemOf = (/** @type {Promised} */ row) => {
  const sign = html`<${Outcome} outcome=${row.outcome} on=${row.on} />`;
  return told(row, sign, row.what || row.quote, fill(words.shared.work.bound, { date: row.by }));
};
/** The same promises as lists, for a narrow screen: a lane a list. @param {{plan: Plan, rows: Promised[]}} props */
const Lists = ({ plan, rows }) => html`
  <div class="lanenlijst">
    ${filledLanes(plan, rows).map((lane) => {
      const counts = [numbered(t.lane_total, lane.mine.length), ...countsSaid(lane.mine, true)].join(" · ");
      const title = [laneName(lane), html`<span class="bij">${counts}</span>`];
      return html`<${Unfold} title=${title}><${Bullets} items=${lane.mine.map(itemOf)} /><//>`;
    })}
  </div>
`;

/** Does a term stay under the choices of the address: days, a partner, a chapter? @param {Query} q */
const keeps = (q) => (/** @type {{day: string, work: string}} */ row) =>
  (!q.jaar || row.day.startsWith(q.jaar)) &&
  (!q.vanaf || row.day >= q.vanaf) &&
  (!q.tot || (row.day && row.day <= q.tot)) &&
  (!q.partner || partnerKeysIn(row.work).includes(q.partner)) &&
  (!q.hoofdstuk || data.works[row.work]?.chapters?.includes(q.hoofdstuk));
/** Years of terms, who has a role in their work, and chapters to choose from. @param {{rows: Promised[]}} props */
function Choices({ rows }) {
  const named = partnersAmong([...rows.flatMap((row) => partnerKeysIn(row.work)), ...chapterLeads]);
  const fields = [
    [t.fields.year, "jaar", twice(unique(rows.map((row) => row.day.slice(0, 4))).sort(compare))],
    [t.fields.partner, "partner", named],
    [words.measures.fields.chapter, "hoofdstuk", chapterNames],
  ].filter(([, , options]) => options.length);
  const days = Object.entries(t.days).map(
    ([name, label]) => html`<${TextField} type="date" name=${name} label=${label} />`,
  );
  const names = ["jaar", "partner", "hoofdstuk", ...Object.keys(t.days)];
  return html`<${FilterFields} fields=${fields} names=${names} after=${days} />`;
}

/** Actions without a term of their own. @type {(plan: Plan, date: string, q: Query) => string[]} */
const bareOf = (plan, date, q) => picture(plan).termless[date].filter((work) => keeps(q)({ work, day: "" }));
const nowhere = { lane: 0, x: 0, level: 0 }; // in the picture
const bareRow = (/** @type {Plan} */ plan) => (/** @type {string} */ work) => ({
  ...{ id: work, work, plan, name: labelOf(work), short: labelOf(work), stand: t.bare_stand },
  ...{ what: "", quote: "", modality: "", day: "", by: "", outcome: "", on: "" },
});
const undatedItem = (/** @type {ReturnType<typeof undatedOf>[number]} */ { work, quote, what, stand }) => html`
  <${ThingLink} id=${work} /> <${Chip} id=${work} />: ${[quote, what].filter(Boolean).join(", ")}
  ${stand && `; ${stand}`}
`;
/** @param {{title: string, items: Markup[]}} props */
const Rest = ({ title, items }) =>
  items.length > 0 &&
  html`<${Unfold} look="tweeling" title=${fill(title, { count: items.length })}><${Bullets} items=${items} /><//>`;

/** @param {{plan: Plan, scenario: Scenario, chosen: string, query: Query}} props */
function Plan({ plan, scenario, chosen, query }) {
  const { date } = scenario;
  const all = promisesOf(plan, date);
  const undated = undatedOf(plan, date).filter(keeps(query));
  const bare = bareOf(plan, date, query);
  const kept = all.filter(keeps(query));
  const whole = kept.length === all.length;
  const came = (/** @type {Promised[]} */ list) => list.filter((row) => !chosen || row.outcome === chosen);
  const rows = came(kept);
  const counts = countsSaid(rows).join(" · ");
  const lead = html`
    <p class="zacht belofte-intro">${fill(t.intro, { count: all.length, undated: undated.length })}</p>
    <p>${numbersOf(scenario, plan).phrase.overdue}</p>
  `;
  const dated = html`
    <${Tiles} rows=${kept} whole=${whole} chosen=${chosen} plan=${plan} scenario=${scenario} />
    <div class="belofteblad">
      <div><${Lanes} plan=${plan} rows=${rows} date=${date} /><${Lists} plan=${plan} rows=${rows} /></div>
      <${Open} rows=${kept} plan=${plan} date=${date} chosen=${chosen} />
    </div>
    <${Unfold} look="tweeling" title=${t.table}>
      <${SortedTable} id=${`beloften-${plan.key}`} caption=${t.caption} rows=${rows} columns=${columns} sort="dag" />
    <//>
  `;
  return html`
    <section>
      ${several && html`<h2>${plan.title}</h2>`}
      ${whole ? lead : html`<p role="status"><strong>${numbered(t.kept, rows.length)}</strong> ${counts}</p>`}
      ${query.partner && html`<p class="zacht">${t.role_note}</p>`}
      <${LeftOut} works=${came(all.filter(keeps({ ...query, partner: "" }))).map((row) => row.work)}
        partner=${query.partner || ""} />
      ${all.length > 0 && dated}
      <${Rest} title=${t.undated} items=${undated.map(undatedItem)} />
      <${Rest} title=${t.bare} items=${bare.map((id) => html`<${ThingLink} id=${id} />: ${progressLine(id, date)}`)} />
    </section>
  `;
}

/** @param {{route: Route}} props */
export function PromisesScreen({ route }) {
  const scenario = scenarioOf(route.query);
  const plans = shownPlans(scenario);
  const chosen = route.query.uitkomst in words.shared.outcomes ? route.query.uitkomst : "";
  const all = plans.flatMap((plan) => promisesOf(plan, scenario.date));
  const shown = (/** @type {ReturnType<typeof undatedOf>[number]} */ row) =>
    keeps(route.query)(row) && (!chosen || row.outcome === chosen);
  const rows = all.filter(shown);
  const undated = plans.flatMap((plan) => undatedOf(plan, scenario.date)).filter(shown);
  const without = chosen ? [] : plans.flatMap((plan) => bareOf(plan, scenario.date, route.query).map(bareRow(plan)));
  const file = () =>
    withOrigin(exported, [...rows, ...[...undated, ...without].map((row) => ({ ...row, ...nowhere }))], (row) =>
      originCells(scenario, row.plan.key),
    );
  const kept = { title: t.heading, scenario, of: "svg.lanen", legend: ".tegels-uitkomst button" };
  return html`
    <${Heading} text=${t.heading} title=${t.title} />
    <${FilterBox}><${PlanChoice} /><${DateChoice} /><${Choices} rows=${all} /><//>
    <${StrictNote} />
    ${plans.map((plan) => html`<${Plan} key=${plan.key} ...${{ plan, scenario, chosen, query: route.query }} />`)}
    <p class="acties">
      <${CsvButton} name="beloften.csv" rows=${file} />
      ${all.length > 0 && html`<${KeepButtons} name="beloften" ...${kept} />`}
    </p>
    <${Announce} text=${numbered(t.lane_total, rows.length)} />
  `;
}
