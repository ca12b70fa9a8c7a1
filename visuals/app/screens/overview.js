/* Overzicht: where one may want to go, what is worth discussing, the matrix, and work that has no cells. */

import { Bullets, html } from "../lib/html.js";
import { href } from "../lib/route.js";
import { Announce, Heading } from "../lib/screen.js";
import { and, fill, numbered, unique, upper } from "../lib/text.js";
import { answerTo, scenarioOf } from "../model/answers.js";
import { data, planBy, several, shownPlans, words } from "../model/data.js";
import { cellSaid, hasUndecided, matrixColumns, matrixRows } from "../model/matrix.js";
import { codeLabel } from "../model/things.js";
import { nothingReported, progress, reportName, scenarioWords, stepName } from "../model/words.js";
import { CellLegend, CellPanel } from "../parts/cell.js";
import { ChoiceRow, FoldedChoices, Notes } from "../parts/controls.js";
import { CopyButton, CsvButton, Files, originCells, originHeads } from "../parts/exports.js";
import { KeepButtons } from "../parts/keep_drawing.js";
import { numberLink, ThingList } from "../parts/links.js";
import { MatrixTable, matrixId } from "../parts/matrix.js";
import { byLabel } from "../parts/work_card.js";

const t = words.overview;
const { truth } = words.thing;

const { start } = t;
/** @typedef {{sign: string[], ask: string, phrase?: string, get: string, to: string, choose?: Query}} Tile */

/** Six tiles; each finishes the sentence above it, and is one link. @param {{answer: Answer}} props */
function Tiles({ answer }) {
  const [numbers] = answer.numbers.length === 1 ? answer.numbers : [];
  const tile = (/** @type {Tile} */ { sign, ask, phrase, get, to, choose }) => html`
    <a class="tegel" href=${href(to, choose)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${sign.map((d) => html`<path d=${d} />`)}</svg><span><strong>${ask}</strong>${" "}
        ${(phrase && numbers?.phrase[phrase]) || get}</span>
    </a>
  `;
  return html`
    <section class="wensen">
      <h2>${start.wish}</h2>
      ${start.also.map((/** @type {Tile} */ { ask, to, choose }) => html`<a href=${href(to, choose)}>${ask}</a> `)}
      <${Bullets} look="tegels" items=${start.tiles.map(tile)} />
    </section>
  `;
}

/** A group of questions, with the way to those that it counts. @param {{point: Point, several: boolean}} props */
function Card({ point, several }) {
  const { counts, plan, query: vraag, barriers, weights } = point;
  const choices = { vraag, stap: barriers.join(","), gewicht: weights.join(","), ...(several && { plan }) };
  const leads = counts && numberLink(counts, several ? plan : "");
  return html`
    <p class="getal">${leads ? html`<a href=${leads}>${point.number}</a>` : point.number}</p>
    <h3>${point.title}</h3>
    <p>${point.text}</p>
    <p><a href=${href("aandachtspunten", choices)}>${point.ask}</a></p>
  `;
}
/** Groups of questions, never rows by themselves, those of each plan together; nothing where nothing is worth it.
 * @param {{points: Point[], plans: Plan[], count: number}} props */
function Discuss({ points, plans, count }) {
  const several = plans.length > 1;
  if (!points.length) return null;
  return html`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${start.discuss.title}</h2><p>${start.discuss.note}</p>
        <p class="acties"><a href=${href("aandachtspunten")}>${fill(start.discuss.all, { count })}</a></p>
      </div>
      ${plans.map((plan) => {
        const mine = points.filter((point) => point.plan === plan.key);
        if (!mine.length) return null;
        return html`
          ${several && html`<p class="zacht">${plan.title}</p>`}
          <${Bullets} look="kaartjes" items=${mine.map((point) => html`<${Card} ...${{ point, several }} />`)} />
        `;
      })}
    </section>
  `;
}

/** @param {{state: string, word: string, things: string[], date: string}} props */
function Group({ state, word, things, date }) {
  const more = (/** @type {string} */ id) =>
    progress(id, date)[1] && html`<span class="zacht"> – ${progress(id, date)[1]}</span>`;
  const title = fill(t.group, { state: upper(word), count: things.length });
  return html`
    <div class="standgroep">
      <${several ? "h4" : "h3"} class=${`s-${state}`}>${title}<//>
      <${ThingList} ids=${byLabel(things)} more=${more} />
    </div>
  `;
}
/** Work of kinds that make no step harder: it stands apart, and has no cells.
 * @param {{scenario: Scenario, plan: Plan}} props */
function Apart({ scenario, plan }) {
  const mine = answerTo(scenario).apart.filter((one) => one.plan === plan.key);
  return mine.map(({ kind, groups, undecided }) => {
    const code = data.codes.InterventionKind[kind];
    const shown = groups.map((group) => html`<${Group} ...${group} date=${scenario.date} />`);
    const nothing = undecided ? t.undecided : nothingReported(plan);
    return html`
      <section class="slachtoffers" id=${plan === data.plans[0] ? "slachtoffers" : `slachtoffers-${plan.key}`}
        key=${kind}>
        <div class="hoofdstuk">
          <${several ? "h3" : "h2"}>${fill(t.apart.title, { kind: code.label })}<//>
          <p>${fill(t.apart.note, { definition: code.definition })}</p>
        </div>
        ${groups.length ? html`<div class="standen">${shown}</div>` : html`<p>${nothing}</p>`}
      </section>
    `;
  });
}

/** @type {Record<string, By>} */
const ROWS = { "": "kind", partner: "partner", vorm: "form" };

/** @param {MatrixRow} row @param {Cell | null} cell @param {string | null} step */
const csvLine = (row, cell, step) => {
  const { word, lines } = cellSaid(cell);
  if (!cell) return [row.label, stepName(step), t.nothing, "", "", "", 0, 0, 0, ""];
  const { most_basis, support_only, families, initiatives, partners, expected } = cell;
  return [
    ...[row.label, stepName(step), word, lines.join("; "), codeLabel("Basis", most_basis)],
    ...[truth[String(support_only)], families, initiatives, partners, truth[String(expected)]],
  ];
};
/** @param {By} by @param {Scenario} scenario @param {Plan} plan */
const csvRows = (by, scenario, plan) => [
  [...t.csv, ...originHeads],
  ...matrixRows(by, scenario, plan).flatMap((row) =>
    row.cells.map((cell, index) => [
      ...csvLine(row, cell, matrixColumns(plan)[index]),
      ...originCells(scenario, plan.key),
    ]),
  ),
];

/** What this is, and where it leads. @param {{answer: Answer, plan: Plan, plans: Plan[]}} props */
const Start = ({ answer, plan, plans }) => {
  const now = String(new Date().getFullYear());
  const years = unique(plans.map(({ date }) => date.slice(0, 4))).filter((year) => year < now);
  const dated = html`
    <p><strong>${numbered(t.start.dated, years.length, { years: and(years) })}</strong>${" "}${t.start.since}</p>
  `;
  return html`
  <div class="start">
    <${Heading} text=${t.heading} title=${t.title}>
      <p>${fill(t.start.intro, { report: reportName(plan) })}</p>
      ${years.length > 0 && dated}
    <//>
    <${Tiles} answer=${answer} />
  </div>
  <${Discuss} points=${answer.points} count=${answer.gaps.length} plans=${plans} />
`;
};

/** @param {{route: Route}} props */
export function OverviewScreen({ route }) {
  const scenario = scenarioOf(route.query);
  const by = (Object.hasOwn(ROWS, route.query.rijen || "") && ROWS[route.query.rijen || ""]) || "kind";
  const options = Object.entries(ROWS).map(([value, name]) => [value, t.rows[name]]);
  const current = by === "kind" ? "" : route.query.rijen;
  const { cel } = route.query;
  const answer = answerTo(scenario);
  const begin = html`<${Start} answer=${answer} plan=${planBy(scenario.plan)} plans=${shownPlans(scenario)} />`;
  return html`
    ${by === "kind" ? begin : html`<${Heading} text=${t.heading} title=${t.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${t.matrix[by]}</h2><p>${scenarioWords(scenario)}</p>
          <p class="acties"><a href=${href("methode")}>${t.legend.more}</a></p>
          <${FoldedChoices}>
            <${ChoiceRow} legend=${t.rows.title} name="rijen" options=${options} current=${current} id="r" />
          <//>
        </div>
        ${shownPlans(scenario).map(
          (plan) => html`
            ${several && html`<h3>${plan.title}</h3>`}
            <${Notes} plan=${plan} />
            <${MatrixTable} by=${by} scenario=${scenario} plan=${plan} address=${cel}
              reach=${answer.reach.find((one) => one.plan === plan.key)} />
            <div class="acties">
              <${CsvButton} name="matrix.csv" rows=${() => csvRows(by, scenario, plan)} />
              <${KeepButtons} name=${matrixId(plan)} title=${t.matrix[by]} scenario=${{ ...scenario, plan: plan.key }}
                of=${`[id="${matrixId(plan)}"]`} legend=".legenda .stalen li" note=${t.legend.note} />
              <${CopyButton} text=${() => location.href} label=${t.link} />
            </div>
            <${Apart} scenario=${scenario} plan=${plan} />
          `,
        )}
        <${Files} />
      </div>
      <${CellLegend} undecided=${hasUndecided(scenario)} />
    </div>
    ${cel && html`<${CellPanel} address=${cel} by=${by} scenario=${scenario} />`}
    <${Announce} text=${cel ? "" : fill(t.shown, { scenario: scenarioWords(scenario) })} />
  `;
}
