/* The page of a step: what it is, how far work at it is, who does what, and who makes it possible. */
import { Bullets, html } from "../lib/html.js";
import { here, href } from "../lib/route.js";
import { and, fill, unique, upper } from "../lib/text.js";
import { answerTo, scenarioOf, stepIdIn, undecidedSteps } from "../model/answers.js";
import { allSteps, data, inPlan, planBy, planOf, words, wordsOf } from "../model/data.js";
import { linesNamed, pointingBy } from "../model/lines.js";
import { cellLine, cellSaid, toCell } from "../model/matrix.js";
import { chapters, codeLabel, codeOf, firstOf, isA, labelOf, ref, refs, valuesOf } from "../model/things.js";
import { BASES, kindName, nothingReported, scenarioWords } from "../model/words.js";
import { actorNames, actorsOf, stepsOf } from "../model/work.js";
import { fileOf, planColumn } from "./exports.js";
import { Block } from "./folds.js";
import { BasisMark, ThingLink, ThingLinks } from "./links.js";
import { SortedTable, standColumn, thingColumn } from "./table.js";
import { Requested, Text } from "./thing_blocks.js";
import { ownState } from "./work_card.js";

const t = words.thing.step;
/** What steps are called, in the order of the route. @param {string[]} steps */
export const stepLabels = (steps) => allSteps.filter((step) => steps.includes(step.notation)).map((step) => step.label);
/** At which steps work is, in words. @param {string} work */
export const stepLine = (work) =>
  data.works[work]?.across ? words.shared.all_steps : stepLabels(stepsOf(work)).join(", ");

const meaning = (/** @type {string} */ basis) => BASES[basis]?.[1] || "";
/** A column of how we know, and what `more` there is to say of that.
 * @template Row @param {string} label @param {(row: Row) => string} of @param {(row: Row) => string} [more]
 * @returns {Column<Row>} */
const howColumn = (label, of, more = () => "") => ({
  ...{ key: "hoe", label, text: (row) => meaning(of(row)) + more(row) },
  cell: (row) => of(row) && [html`<${BasisMark} basis=${of(row)} />`, ` ${meaning(of(row))}${more(row)}`],
});

/** @param {{id: string, narrow: string[]}} props */
const What = ({ id, narrow }) => html`
  <${Block} title=${t.what}>
    <${Text} text=${firstOf(id, "step")} />
    <${Text} text=${firstOf(id, "definition")} />
    <${Text} text=${firstOf(id, "scopeNote")} look="zacht" />
    ${narrow.length > 0 && html`<p>${t.narrower}<${ThingLinks} ids=${narrow} />.</p>`}
    ${ref(id, "broader") && html`<p>${t.broader}<${ThingLink} id=${ref(id, "broader")} />.</p>`}
  <//>
`;

/** @param {{id: string, scenario: Scenario}} props */
function Cells({ id, scenario }) {
  const c = t.cell_columns;
  const rows = answerTo(scenario).matrix.kind.filter((cell) => stepIdIn(cell.barrier, cell.plan) === id);
  if (!rows.length) return null;
  const kind = (/** @type {Cell} */ cell) => upper(kindName(cell.column));
  const link = (/** @type {Cell} */ cell) => html`<a href=${toCell(cell, cell.plan)}>${kind(cell)}</a>`;
  const stand = (/** @type {Cell} */ cell) => {
    const { word, lines, look } = cellSaid(cell);
    return [html`<span class=${`chip ${look}`}>${word}</span>`, lines.length > 0 && ` ${lines.join(" · ")}`];
  };
  /** @type {Column<Cell>[]} */
  const columns = [
    ...planColumn((cell) => cell.plan),
    { key: "soort", label: c.kind, text: kind, cell: link },
    { key: "stand", label: c.stand, text: (cell) => cellSaid(cell).word, csv: cellLine, cell: stand },
    howColumn(c.how, (cell) => cell.most_basis),
  ];
  return html`
    <${Block} title=${t.cells} note=${scenarioWords(scenario)}>
      <${SortedTable} id="vakken" caption=${t.cells_caption} rows=${rows} columns=${columns}
        file=${fileOf(id, "vakken", scenario, (/** @type {Cell} */ cell) => cell.plan)} />
    <//>
  `;
}

/** @param {{id: string, links: string[], scenario: Scenario, undecided: boolean}} props */
function Work({ id, links, scenario, undecided }) {
  const c = t.columns;
  const of = (/** @type {string} */ link) => ref(link, "initiative");
  const plan = (/** @type {string} */ link) => planOf(link)?.key;
  const { links: read, matrix } = answerTo(scenario);
  const count = unique(links.map(of)).length;
  const more = (/** @type {string} */ link) =>
    `; ${[codeLabel("Strength", read[link][1]), ownState(link)].filter(Boolean).join("; ")}`;
  /** @type {Column<string>[]} */
  const columns = [
    ...planColumn(plan),
    thingColumn("actie", c.action, of),
    { key: "soort", label: c.kind, text: (link) => valuesOf(link, "interventionKind").map(kindName).join(", ") },
    {
      ...{ key: "wie", label: c.who, sort: false, text: (link) => actorNames(of(link)) },
      cell: (link) => html`<${ThingLinks} ids=${actorsOf(of(link))} none=${actorNames(of(link))} />`,
    },
    standColumn("stand", c.stand, of, scenario.date),
    howColumn(c.how, (link) => read[link][0], more),
  ];
  const file = fileOf(id, "activiteiten", scenario, plan);
  const table = { id: "wiewat", caption: t.work_caption, rows: links, sort: "actie", columns, file };
  const under = links.flatMap((link) => data.works[of(link)]?.chapters || []);
  const names = (/** @type {string} */ chapter) => and(refs(chapter, "chapterLead").map(labelOf));
  const heads = chapters.filter((chapter) => under.includes(chapter) && names(chapter));
  const headed = heads.map((chapter) => `${labelOf(chapter)} – ${names(chapter)}`).join("; ");
  const there = links.flatMap((link) => valuesOf(link, "interventionKind"));
  const absent = unique(matrix.kind.map((cell) => cell.column)).filter((kind) => !there.includes(kind));
  const apart = unique(answerTo(scenario).apart.map(({ kind }) => kind));
  const lacks = ref(id, "broader") && !undecided && fill(t.absent, { kinds: and(absent.map(kindName)) });
  const nothing = nothingReported(planBy(scenario.plan), words.shared.nothing_step);
  const none = html`<p>${undecided ? words.overview.undecided : nothing}</p>`;
  return html`
    <${Block} title=${fill(links.length > count ? t.work_rows : t.work, { count, rows: links.length })}>
      ${links.length ? html`<${SortedTable} ...${table} />` : none}
      ${lacks && html`<p>${lacks}</p>`}
      ${headed && html`<p class="zacht">${fill(t.heads, { chapters: headed })}</p>`}
      ${apart.map(
        (kind) =>
          html`<p class="zacht">${fill(t.care, { kind: upper(kindName(kind)) })}
            <a href=${href("maatregelen", { soort: kind })}>${t.care_link}</a>.</p>`,
      )}
    <//>
  `;
}

/** @param {{ids: string[]}} props */
function Helpers({ ids }) {
  if (!ids.length) return null;
  const items = ids.map((id) => [
    html`<${ThingLink} id=${id} />`,
    fill(wordsOf(planOf(id)).thing.step.helper, { awareness: codeOf(id, "awareness") || t.unaware }),
  ]);
  return html`<${Block} title=${t.helpers}><${Bullets} items=${items} /><//>`;
}

/** @param {{id: string}} props */
export function StepPage({ id }) {
  const scenario = scenarioOf(here.route.query);
  const narrow = refs(id, "narrower");
  const parts = [id, ...narrow];
  /** @param {string} type */
  const at = (type) => parts.flatMap((step) => pointingBy(step, "barrier")).filter((one) => isA(one, type));
  const links = parts
    .flatMap((step) => linesNamed(step, "at").flatMap((line) => line.of))
    .filter((link) => link in answerTo(scenario).links && inPlan(link, scenario.plan));
  return html`
    <${What} id=${id} narrow=${narrow} />
    <${Cells} id=${id} scenario=${scenario} />
    <${Work} id=${id} links=${links} scenario=${scenario} undecided=${undecidedSteps(scenario).has(id)} />
    <${Requested} title=${t.requested} ids=${at("Recommendation").filter((one) => inPlan(one, scenario.plan))} />
    <${Helpers} ids=${at("Facilitator")} />
  `;
}
