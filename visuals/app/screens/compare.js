/* Vergelijk: two readings side by side, a plan at two dates or two plans; what differs, in sentences and as tables. */
import { Bullets, html } from "../lib/html.js";
import { here, href, setChoice, toThing } from "../lib/route.js";
import { Announce, Heading } from "../lib/screen.js";
import { and, fill, numbered, unique, upper } from "../lib/text.js";
import { scenarioOf, undecidedSteps } from "../model/answers.js";
import { allSteps, data, inPlan, lastDate, several, words } from "../model/data.js";
import { linesNamed } from "../model/lines.js";
import { cellAddress } from "../model/matrix.js";
import { chapterNames, chapters, kindOf, labelOf, shortName, stepOptions, undertakings } from "../model/things.js";
import { countedWords, kindName, partnerName, progressLine, SILENCE, stepName } from "../model/words.js";
import { stepsOf } from "../model/work.js";
import { Alike, OnlyIn } from "../parts/alike.js";
import { CountedChoice, FilterBox, SelectField } from "../parts/controls.js";
import { CsvButton, originCells, withOrigin } from "../parts/exports.js";
import { Block, FoldHead, foldClass, folded, Unfold } from "../parts/folds.js";
import { Chip, ThingLink, ThingList } from "../parts/links.js";
import { nameOf, StateFlow } from "../parts/state_flow.js";
import { SortedTable, standColumn, thingColumn } from "../parts/table.js";
import { byLabel, Partners } from "../parts/work_card.js";

const t = words.compare;
const chapterWord = words.measures.fields.chapter;

/** @typedef {{key: string, plan: Plan, date: string, label: string}} Side a plan at a date */
/** Every reading, in the engine's order. */
const sides = data.plans.flatMap((plan) =>
  plan.dates.map(({ date, label }) => ({
    key: `${plan.key}@${date}`,
    plan,
    date,
    label: several ? fill(t.side, { plan: plan.title, label }) : upper(label),
  })),
);
/** Not of a cell: a kind of work without cells. @param {Change} change */
const isApart = ({ whose }) => whose === "apart";
const keysOf = (/** @type {Side[]} */ some) => some.map((side) => [side.key, side.label]);

/** The two readings that an address names, and those that may come second. @param {Query} q */
function chosen(q) {
  const last = sides[sides.length - 1];
  const latest = data.plans.map((plan) => sides.findLast((side) => side.plan === plan) || last);
  const [left, right] = several ? latest : [sides[0], last];
  const one = sides.slice(0, -1).find((side) => side.key === q.van) || left;
  const after = sides.slice(sides.indexOf(one) + 1);
  const other = after.find((side) => side.key === q.met) || (after.includes(right) ? right : last);
  return { one, other, after };
}

/** What one reading holds in a cell: how far each activity is and who has a role; its name leads to the cell itself.
 * @param {{change: Change, side: Side, at: number}} props `at`: is it the first reading or the second */
function Held({ change, side: { plan, date, label }, at }) {
  const cel = isApart(change) ? null : cellAddress(change.kind, [change.barrier, change.other_barrier][at], plan.key);
  const to = href("overzicht", { cel, plan: cel ? null : plan.key, stand: date === lastDate ? null : date });
  const more = (/** @type {string} */ id) => html` <${Chip} ...${{ id, date }} /> <${Partners} ...${{ id, date }} />`;
  return html`
    <div>
      <p><a href=${to}><strong>${label}</strong></a>: ${change.states[at]}</p>
      <${ThingList} ids=${byLabel(change.work[at])} more=${more} />
    </div>
  `;
}

/** What one plan states otherwise of its actions, by kind. @param {{rows: Statement[]}} props */
function Statements({ rows }) {
  const said = (/** @type {Statement} */ [, , subject, phrase]) =>
    html`${phrase} <a href=${toThing(subject)}>${t.see}<span class="sr"> ${labelOf(subject)}</span></a>`;
  const titles = Object.entries(Object.fromEntries(rows.map(([what, head]) => [what, head])));
  const head = (/** @type {Fold<Statement>} */ part) =>
    part.folds ? html`<${FoldHead} part=${part} level=${3} count=${part.rows.length} />` : html`<h3>${part.title}</h3>`;
  return html`
    <${Block} title=${fill(t.stated, { count: rows.length })} note=${t.stated_note}>
      ${!rows.length && html`<p>${words.shared.none}</p>`}
      ${folded("uitspraken", rows, { of: ([what]) => what, titles }).map(
        (part) => html`${head(part)}<${Bullets} look=${foldClass(part)} items=${part.rows.map(said)} />`,
      )}
    <//>
  `;
}

/** @param {{found: Comparison, one: Side, other: Side, mode: string, counted: string}} props `counted`: what counts */
function Cells({ found, one, other, mode, counted }) {
  const steps = {
    of: (/** @type {Change} */ change) =>
      isApart(change) ? change.whose : change.other_barrier || change.barrier || "",
    titles: [...stepOptions, ["", words.shared.all_steps], ["apart", t.whose.apart]],
  };
  const both = [one, other];
  const titles = { one: one.plan.title, other: other.plan.title };
  const whose = {
    of: (/** @type {Change} */ { whose }) => whose,
    titles: Object.entries(t.whose).map(([name, text]) => [name, fill(text, titles)]),
  };
  const names = (/** @type {string[]} */ keys) => keys.map(partnerName).join(", ");
  const kind = (/** @type {Change} */ row) => upper(kindName(row.kind));
  const step = (/** @type {Change} */ row) => unique([row.barrier, row.other_barrier].map(stepName)).join(" / ");
  const name = (/** @type {Change} */ row) => kind(row) + (mode === "plans" && !isApart(row) ? ` (${step(row)})` : "");
  /** @type {Column<Change>[]} */
  const columns = [
    { key: "stap", label: t.columns.step, text: step },
    { key: "soort", label: t.columns.kind, text: kind },
    { key: "een", label: one.label, text: (row) => upper(row.states[0]) },
    { key: "ander", label: other.label, text: (row) => upper(row.states[1]) },
    { key: "weg", label: fill(t.left[mode], titles), sort: false, text: (row) => names(row.left) },
    { key: "erbij", label: fill(t.joined[mode], titles), sort: false, text: (row) => names(row.joined) },
  ];
  /** @type {Column<Change>[]} what the file says besides: of each reading who acts, and what is done */
  const more = both.flatMap(({ label, date }, at) => {
    const said = (/** @type {string} */ id) => `${labelOf(id)} (${progressLine(id, date)})`;
    return [
      { key: "wie", label: fill(t.who, { label }), text: (row) => names(row.who[at]) },
      { key: "wat", label: fill(t.work, { label }), text: ({ work }) => byLabel(work[at]).map(said).join("; ") },
    ];
  });
  const said = (/** @type {Change} */ change) => html`
    ${change.sentence}
    <${Unfold} title=${[t.see_both, html`<span class="sr"> ${kindName(change.kind)}, ${step(change)}</span>`]}>
      <div class="standen">${both.map((side, at) => html`<${Held} ...${{ change, side, at }} />`)}</div>
    <//>
  `;
  const head = (/** @type {Fold<Change>} */ part) => html`
    <${FoldHead} part=${part} level=${3} names=${part.rows.map(name)}
      count=${part.rows.some(isApart) ? "" : numbered(t.differ, part.rows.length)} />
  `;
  const exported = () => withOrigin([...columns, ...more], found.changes, () => originCells(null, "", counted));
  const table = html`
    <${Unfold} title=${t.as_table}>
      <${SortedTable} id="vakken" caption=${t.table} rows=${found.changes} columns=${columns} />
    <//>
  `;
  const save = html`<div class="acties"><${CsvButton} name="vergelijk-vakken.csv" rows=${exported} /></div>`;
  return html`
    ${found.changes.length ? save : html`<p>${words.shared.none}</p>`}
    ${folded("verschillen", found.changes, mode === "plans" ? whose : steps).map(
      (part) => html`
        ${part.folds && head(part)}
        ${t.elsewhere[part.key] && html`<p class="zacht">${fill(t.elsewhere[part.key], titles)}</p>`}
        <${Bullets} look=${foldClass(part)} items=${part.rows.map(said)} />
      `,
    )}
    ${found.notes.map((note) => html`<p class="zacht">${note}</p>`)}
    ${found.changes.length > 0 && table}
  `;
}

/** How many actions went from which state to which.
 * @param {{actions: Moves, flow: Flow, one: Side, other: Side, counted: string, heads: string[]}} props `heads` only
 *   stand above other actions */
function Counts({ actions, flow, one, other, counted, heads }) {
  const both = actions.moved.length + actions.stayed.length;
  const went =
    (/** @type {string} */ to) =>
    (/** @type {FlowSide} */ { state }) =>
      String(flow.bands.find((band) => band.from === state && band.to === to)?.count || t.nothing);
  /** @type {Column<FlowSide>[]} */
  const columns = [
    { key: "plan", label: one.label, sort: false, text: ({ state }) => nameOf(state) },
    ...flow.right.map(({ state }) => ({ key: state, label: nameOf(state), sort: false, text: went(state) })),
  ];
  const caption = fill(t.counts_table, { before: one.label, after: other.label });
  return html`
    <${Block} title=${t.counted}>
      <p class="zacht">${fill(t.counts, { both, fresh: actions.fresh.length })}</p>
      <${StateFlow} flow=${flow} one=${one} other=${other} counted=${counted} />
      ${heads.length > 0 && html`<p>${numbered(t.heads, heads.length, { names: and(heads.map(shortName)) })}</p>`}
      <${Unfold} title=${t.flow.table}>
        <${SortedTable} id="overgang" caption=${caption} rows=${flow.left} columns=${columns} />
      <//>
    <//>
  `;
}

/** What the engine found, at one step or in one chapter alone where one is chosen: of the work that is `here`.
 * @param {Comparison} found @param {string} step @param {(id: string) => boolean | undefined} here
 * @returns {Comparison} */
function only(found, step, here) {
  const { notes, changes, statements, actions } = found;
  const kept = (/** @type {"moved" | "stayed" | "fresh"} */ name) => ({ [name]: actions?.[name].filter(here) });
  return {
    notes: step ? [] : notes,
    statements: statements.filter(([, , subject]) => here(subject)),
    changes: changes.filter(({ barrier, other_barrier }) => !step || [barrier, other_barrier].includes(step)),
    actions: actions && { ...actions, ...kept("moved"), ...kept("stayed"), ...kept("fresh") },
  };
}

/** One plan at two dates: its actions, those that moved or all.
 * @param {{actions: Moves, one: Side, other: Side, all: boolean, counted: string}} props */
function Actions({ actions, one, other, all, counted }) {
  const rows = [...(all ? [...actions.moved, ...actions.stayed] : actions.moved), ...actions.fresh];
  const fresh = new Set(actions.fresh);
  const thenCell = (/** @type {string} */ id) =>
    fresh.has(id) ? html`<span class="zacht">${t.not_yet}</span>` : html`<${Chip} id=${id} date=${one.date} />`;
  const who = (/** @type {string} */ id) => {
    const [first, last] = [one.date, other.date].map((date) => linesNamed(id, "who", date));
    const had = unique(first.map(({ from }) => from));
    const roles = (/** @type {string} */ body) =>
      unique(last.flatMap(({ from, phrase = "" }) => (from === body ? [phrase] : []))).join("; ");
    const came = unique(last.map(({ from }) => from)).filter((body) => !had.includes(body));
    const joined = and(came.map((body) => `${labelOf(body)} (${roles(body)})`));
    return [and(had.map(labelOf)), joined && fill(t.who_joined, { names: joined })].filter(Boolean).join("; ");
  };
  /** @type {Column<string>[]} */
  const columns = [
    thingColumn("actie", t.action, (id) => id),
    { key: "wat", label: t.what, text: kindOf },
    { key: "plan", label: one.label, text: (id) => (fresh.has(id) ? "" : progressLine(id, one.date)), cell: thenCell },
    standColumn("nu", other.label, (id) => id, other.date),
  ];
  /** @type {Column<string>[]} what a long list has in its file alone */
  const more = [{ key: "wie", label: t.whoever, sort: false, text: who }];
  const { stap, hoofdstuk } = here.route.query;
  const exported = () => withOrigin([...columns, ...more], rows, () => originCells(null, one.plan.key, counted));
  const turn = () => setChoice({ alles: all ? "nee" : "ja" });
  return html`
    <${Block} look=${null} title=${fill(all ? t.all : t.changed, { count: rows.length })}>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(all)} onClick=${turn}>${t.show_all}</button>
        <${CsvButton} name="vergelijk.csv" rows=${exported} />
      </div>
      <${SortedTable} id="vergelijk" caption=${t.actions_table} rows=${rows}
        columns=${stap || hoofdstuk ? [...columns, ...more] : columns} urlKey="sorteer" sort="actie" />
    <//>
  `;
}

/** @param {{route: Route}} props */
export function CompareScreen({ route }) {
  if (sides.length < 2) return html`<${Heading} text=${t.title} /><p>${t.alone}</p>`;
  const { one, other, after } = chosen(route.query);
  const scenario = scenarioOf(route.query);
  const counted = countedWords(scenario);
  const reading = `${scenario.stated ? "stated" : "all"}${scenario.strict ? "|strict" : ""}`;
  const whole = data.comparisons[`${one.key}|${other.key}|${reading}`]; // each pair once, the first reading first
  const step = allSteps.some((one) => one.notation === route.query.stap) ? route.query.stap : "";
  const chapter = whole.actions && chapters.includes(route.query.hoofdstuk) ? route.query.hoofdstuk : "";
  const isHere = (/** @type {string} */ id) =>
    (!step || stepsOf(id).includes(step)) && (!chapter || data.works[id]?.chapters?.includes(chapter));
  const found = only(whole, step, isHere);
  const { actions } = found;
  const plans = [one.plan, other.plan];
  const cells = found.changes.filter((change) => !isApart(change));
  const sure = cells.filter(({ whose }) => !whose.endsWith("-open")).length;
  const flow = step && chapter ? null : actions?.flows[step || chapter];
  const all = (route.query.alles || (chapter && "ja")) === "ja";
  const heads = undertakings.filter((id) => inPlan(id, one.plan.key) && data.works[id]?.container && isHere(id));
  const mode = actions ? "dates" : "plans";
  const works = undertakings.filter((id) => plans.some(({ key }) => inPlan(id, key)) && isHere(id));
  const opens = allSteps.some(({ id, notation }) => notation === step && undecidedSteps(scenario).has(id));
  const silent = step && !chapter && !works.length && !opens; // work that is not placed can still come
  const intro = fill(t.intro[mode], { before: one.label.toLowerCase(), after: other.label.toLowerCase() });
  const readings = html`
    <${SelectField} label=${t.first} name="van" chosen=${one.key} options=${keysOf(sides.slice(0, -1))} />
    <${SelectField} label=${t.second} name="met" chosen=${other.key} options=${keysOf(after)} />
  `;
  const changes = html`
    <${Block} title=${fill(sure < cells.length ? t.cells_open : t.cells, { sure, open: cells.length - sure })}>
      <${Cells} ...${{ found, one, other, mode, counted }} />
    <//>
  `;
  const beside = html`
    <${Block} title=${t.alike.partners} note=${t.alike.partners_note}><${OnlyIn} plans=${plans} here=${isHere} /><//>
  `;
  return html`
    <${Heading} text=${t.heading[mode]} title=${t.title}><p class="uitleg">${intro} ${SILENCE}</p><//>
    <${FilterBox}>
      <${CountedChoice} />
      <div class="velden">
        ${sides.length > 2 && readings}
        <${SelectField} label=${t.columns.step} name="stap" options=${stepOptions} />
        ${actions && html`<${SelectField} label=${chapterWord} name="hoofdstuk" options=${chapterNames} />`}
      </div>
    <//>
    ${silent && html`<p><strong>${t.no_work}</strong></p>`}
    ${actions && flow && html`<${Counts} ...${{ actions, flow, one, other, counted, heads }} />`}
    ${actions && html`<${Statements} rows=${found.statements} />`}
    ${actions && html`<p class="zacht">${t.content} ${chapter && html`<${ThingLink} id=${chapter} />`}</p>`}
    ${!actions && html`<${Block} title=${t.alike.title}><${Alike} plans=${plans} /><//>`}
    ${!chapter && changes}
    ${actions ? html`<${Actions} ...${{ actions, one, other, counted, all }} />` : beside}
    <${Announce} text=${numbered(t.shown, sure)} />
  `;
}
