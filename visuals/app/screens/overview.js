/* Overzicht: the matrix and what stands around it. */
import { html } from "../lib/html.js";
import { href } from "../lib/route.js";
import { Announce, Heading } from "../lib/screen.js";
import { fill } from "../lib/text.js";
import { answerTo, scenarioOf } from "../model/answers.js";
import { planBy, several, shownPlans, words } from "../model/data.js";
import { cellSaid, hasUndecided, matrixColumns, matrixRows } from "../model/matrix.js";
import { codeLabel } from "../model/things.js";
import { reportName, scenarioWords, stepName } from "../model/words.js";
import { CellLegend } from "../parts/cell_legend.js";
import { CellPanel } from "../parts/cell_panel.js";
import { ChoiceRow, FoldedChoices, ScenarioChoices } from "../parts/controls.js";
import { CopyButton, CsvButton, originCells, originHeads } from "../parts/exports.js";
import { Files } from "../parts/files.js";
import { MatrixTable } from "../parts/matrix.js";
import { Apart, Notes } from "../parts/overview_sides.js";
import { downloadPng, downloadSvg } from "../parts/picture.js";
import { Discuss, Tiles } from "../parts/start.js";

const t = words.overview;
/** @type {Record<string, By>} */
const ROWS = { "": "kind", partner: "partner", vorm: "form" };
const { truth } = words.thing;

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

/** @param {{by: By, scenario: Scenario, plan: Plan}} props */
const Buttons = ({ by, scenario, plan }) => html`
  <div class="acties">
    <${CsvButton} name="matrix.csv" rows=${() => csvRows(by, scenario, plan)} />
    <button type="button" onClick=${() => downloadSvg(by, scenario, plan)}>${t.svg}</button>
    <button type="button" onClick=${() => downloadPng(by, scenario, plan)}>${t.png}</button>
    <${CopyButton} text=${() => location.href} label=${t.link} />
  </div>
`;

/** What this is, and where it leads. @param {{answer: Answer, plan: Plan, plans: Plan[]}} props */
const Start = ({ answer, plan, plans }) => html`
  <div class="start">
    <${Heading} text=${t.heading} title=${t.title}>
      <p>${fill(t.start.intro, { report: reportName(plan) })}</p>
    <//>
    <${Tiles} answer=${answer} />
  </div>
  <${Discuss} points=${answer.points} count=${answer.gaps.length} plans=${plans} />
`;

/** @param {{route: Route}} props */
export function OverviewScreen({ route }) {
  const scenario = scenarioOf(route.query);
  const by = (Object.hasOwn(ROWS, route.query.rijen || "") && ROWS[route.query.rijen || ""]) || "kind";
  const options = Object.entries(ROWS).map(([value, name]) => [value, t.rows[name]]);
  const current = by === "kind" ? "" : route.query.rijen;
  const { cel } = route.query;
  const answer = answerTo(scenario);
  return html`
    ${
      by === "kind"
        ? html`<${Start} answer=${answer} plan=${planBy(scenario.plan)} plans=${shownPlans(scenario)} />`
        : html`<${Heading} text=${t.heading} title=${t.title} />`
    }
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${t.matrix[by]}</h2><p>${scenarioWords(scenario)}</p>
          <p class="acties"><a href=${href("methode")}>${t.legend.more}</a></p>
          <${FoldedChoices} query=${route.query}>
            <${ChoiceRow} legend=${t.rows.title} name="rijen" options=${options} current=${current} id="r" />
            <${ScenarioChoices} />
          <//>
        </div>
        ${shownPlans(scenario).map(
          (plan) => html`
            ${several && html`<h3>${plan.title}</h3>`}
            <${Notes} plan=${plan} />
            <${MatrixTable} by=${by} scenario=${scenario} plan=${plan} address=${cel}
              reach=${answer.reach.find((one) => one.plan === plan.key)} />
            <${Buttons} by=${by} scenario=${scenario} plan=${plan} />
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
