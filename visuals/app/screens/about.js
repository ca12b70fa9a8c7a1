/* Over deze kaart: how one reads the map and how we read the source (Methode), and what the map does not know. */
import { Bullets, html, useEffect, usePlace } from "../lib/html.js";
import { here, href, setChoice } from "../lib/route.js";
import { Heading, narrow } from "../lib/screen.js";
import { compare, fill, upper } from "../lib/text.js";
import { numbersOf, scenarioOf } from "../model/answers.js";
import { data, dateWords, several, shownPlans, sourceOf, words } from "../model/data.js";
import { codeOf, exists, firstOf, kindOf, labelOf, ref, valuesOf } from "../model/things.js";
import { BASES, kindName, reportName, SILENCE, sourceLine } from "../model/words.js";
import { CellLegend } from "../parts/cell.js";
import { FoldBlock } from "../parts/folds.js";
import { Addresses, numberLink, StepPath, ThingLink, ThingList } from "../parts/links.js";
import { FactList, SortedTable, thingColumn } from "../parts/table.js";
import { byLabel, OtherReadings } from "../parts/work_card.js";

const method = words.method;
const t = words.unknown;
const SHORT = 3;
/** @typedef {{title: string, text: string}} Rule */

/** A part of a screen that says what is known, with its heading, how many there are, and what it is about. One that has
 * an `id` is closed until one opens it, unless it holds very little (`close`: see `FoldBlock`).
 * @param {{of: {title: string, intro?: string}, count?: number, intro?: string, id?: string, close?: (() => void) |
 *   null, children?: Markup}} props */
const Part = ({ of, count, intro = of.intro, id = "", close = null, children }) => html`
  <${FoldBlock} id=${count !== undefined && count <= SHORT ? "" : id} close=${close}
    title=${count === undefined ? of.title : fill(t.counted, { title: of.title, count })}
    intro=${html`<p class="zacht">${intro}</p>`}>${children}<//>
`;

/** The codes of a list, each with what it means. @param {{list: string}} props */
function Codes({ list }) {
  const name = (/** @type {Code} */ { screen, label }) => `${list === "Basis" ? `${screen} ` : ""}${upper(label)}`;
  return html`<${FactList} pairs=${Object.values(data.codes[list]).map((code) => [name(code), code.definition])} />`;
}

/** @param {{id?: string}} props with an `id` it is closed until one opens it */
function HowWeRead({ id = "" }) {
  const of = t.reading;
  return html`
    <${Part} of=${of} id=${id}>
      ${Object.entries(of.lists).map(([list, title]) => html`<h3>${title}</h3><${Codes} list=${list} />`)}
      ${of.rules.map((/** @type {Rule} */ { title, text }) => html`<h3>${title}</h3><p>${text}</p>`)}
      <h3>${of.source}</h3>
      ${data.plans.map(
        (plan) => html`<p>${`${sourceLine(plan)}.`}${plan.sha && [of.hash, html`<code>${plan.sha}</code>`, "."]}</p>`,
      )}
      ${data.plans.some(({ document }) => document) && html`<p>${of.own_words}</p>`}
    <//>
  `;
}

/** How one reads the matrix. */
function HowTo() {
  const { howto } = words.overview;
  const marks = Object.values(BASES).map(([mark]) => mark);
  const filled = { report: several ? howto.reports : reportName(), marks: marks.join(" "), source: sourceOf() };
  return html`
    <details class="leeswijzer" open>
      <summary>${howto.title}</summary>
      <ol>${howto.lines.map((/** @type {string} */ line) => html`<li>${fill(line, filled)}</li>`)}</ol>
    </details>
  `;
}

/** A number with what it counts, by name: things, or places in words. It leads to exactly that.
 * @param {{name: string, one: Named, plan: Plan, open: boolean}} props */
function Line({ name, one, plan, open }) {
  const counted = (/** @type {string} */ id) => (exists(id) ? html`<${ThingLink} id=${id} />` : id);
  const place = usePlace();
  useEffect(() => {
    if (open) place.current.scrollIntoView({ block: "center" });
  }, [open]);
  return html`
    <li id=${`getal-${name}`} ref=${place}>
      <a href=${numberLink(name, several ? plan.key : "", open)}>${one.phrase}</a>: ${one.definition}
      ${open && html`<${Bullets} look="geteld" items=${one.things.map(counted)} />`}
    </li>
  `;
}

const forget = () => setChoice({ getal: null }, true);
/** Every number that stands on several surfaces, each with its definition; open where the address asks for one.
 * @param {{scenario: Scenario}} props */
const Numbers = ({ scenario }) => html`
  <${Part} of=${method.numbers} id="getallen" close=${here.route.query.getal ? forget : null}>
    ${shownPlans(scenario).map(
      (plan) => html`
        ${several && html`<h3>${plan.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(numbersOf(scenario, plan).named).map(
            ([name, one]) =>
              html`<${Line} key=${name} ...${{ name, one, plan }} open=${here.route.query.getal === name} />`,
          )}
        </ul>
      `,
    )}
  <//>
`;

/** @param {{route: Route}} props */
export const MethodScreen = ({ route }) => html`
  <${Heading} text=${method.title}><p class="uitleg">${method.intro}</p><//>
  <${HowTo} />
  <div class="blok"><${CellLegend} /></div>
  <${Part} of=${method.states} id="standen"><${Codes} list="CellState" /><//>
  <${Numbers} scenario=${scenarioOf(route.query)} />
  <${HowWeRead} id=${narrow() ? "lezen" : ""} />
  <p><a href=${href("weet-niet")}>${method.unknown}</a></p>
`;

const lists = data.unknown;

/** A part that names things, each with what `more` says behind it.
 * @param {{of: Words, id: string, ids: string[], more?: (id: string) => Markup}} props */
const Names = ({ of, id, ids, more }) => html`
  <${Part} of=${of} id=${id} count=${ids.length}>
    ${of.none && !ids.length ? html`<p>${of.none}</p>` : html`<${ThingList} ids=${byLabel(ids)} more=${more} />`}
  <//>
`;
const kindBehind = (/** @type {string} */ id) => html`<span class="zacht"> – ${kindOf(id).toLowerCase()}</span>`;

/** A part that is a list. @param {{of: Words, id: string, items: Markup[], intro?: string}} props */
const List = ({ of, id, items, intro }) => html`
  <${Part} of=${of} id=${id} count=${items.length} intro=${intro}><${Bullets} items=${items} /><//>
`;

/** @param {string[]} ids */
const byWork = (ids) => [...ids].sort((a, b) => compare(labelOf(ref(a, "initiative")), labelOf(ref(b, "initiative"))));

function Readings() {
  const reading = (/** @type {string} */ id) => html`
    <${ThingLink} id=${ref(id, "initiative")} />${" → "}<${StepPath} id=${ref(id, "barrier")} />
    ${`: ${firstOf(id, "rationale")}`}<${OtherReadings} of=${id} />
  `;
  const status = (/** @type {string} */ id) => html`
    <${ThingLink} id=${ref(id, "initiative")} />${`: ${codeOf(id, "status")}`}<${OtherReadings} of=${id} />
  `;
  const statuses = byWork(lists.statuses).map(status);
  return html`
    <${List} of=${t.weak} id="lezing" items=${byWork(lists.weak).map(reading)}
      intro=${fill(t.weak.intro, lists.links)} />
    <${List} of=${t.other} id="anders" items=${lists.other.map(reading)} />
    ${statuses.length > 0 && html`<${List} of=${t.statuses} id="standen" items=${statuses} />`}
  `;
}
function Clashes() {
  const clash = (/** @type {string} */ id) => html`
    <${ThingLink} id=${id} />: ${firstOf(id, "summary")}<${Addresses} of=${[id]} />
  `;
  return html`<${List} of=${t.clashes} id="tegenspraak" items=${byLabel(lists.clashes).map(clash)} />`;
}
function Judged() {
  if (!lists.judged.length) return null;
  const line = (/** @type {string} */ id) =>
    fill(t.judged.line, {
      step: labelOf(ref(id, "barrier")),
      kinds: valuesOf(id, "interventionKind").map(kindName).join(", "),
      state: codeOf(id, "state"),
      why: firstOf(id, "rationale"),
      who: firstOf(id, "post"),
      date: dateWords(firstOf(id, "asOf")),
    });
  return html`<${List} of=${t.judged} id="oordelen" items=${lists.judged.map(line)} />`;
}
function Expected() {
  const c = t.expected.columns;
  /** @type {Column<string>[]} */
  const columns = [
    thingColumn("stap", c.step, (id) => ref(id, "barrier")),
    { key: "soort", label: c.kind, text: (id) => valuesOf(id, "interventionKind").map(kindName).join(", ") },
    { key: "waarom", label: c.why, sort: false, text: (id) => firstOf(id, "rationale") },
    { key: "bron", label: c.who, sort: false, text: (id) => firstOf(id, "source") },
  ];
  return html`
    <${Part} of=${t.expected} id="verwacht" count=${lists.expected.length}>
      <${SortedTable} id="verwachtingen" caption=${t.expected.caption} rows=${lists.expected} columns=${columns} />
    <//>
  `;
}

export const UnknownScreen = () => html`
  <${Heading} text=${t.title}><p class="uitleg">${t.intro} ${SILENCE}</p><//>
  <${Names} of=${t.unjudged} id="ongeplaatst" ids=${lists.unjudged} more=${kindBehind} />
  <${Readings} />
  <${Clashes} />
  <${Judged} />
  <${Names} of=${t.nameless} id="naamloos" ids=${lists.nameless} />
  <${Names} of=${t.generic} id="verzamelnamen" ids=${lists.generic} />
  <${Expected} />
  <${HowWeRead} id="lezen" />
`;
