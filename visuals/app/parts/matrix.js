/* The matrix as a table: words in every cell; colour, mark and dashes say the same once more. */
import { html } from "../lib/html.js";
import { setChoice, toThing } from "../lib/route.js";
import { fill } from "../lib/text.js";
import { data, words } from "../model/data.js";
import { cellAddress, cellId, cellSaid, matrixColumns, matrixRows } from "../model/matrix.js";
import { scenarioWords, stepName } from "../model/words.js";
import { BasisMark, ThingLink } from "./links.js";

const t = words.overview;

function Cell({ row, cell, step, plan }) {
  const { word, lines, look } = cellSaid(cell);
  if (!cell) return html`<td role="cell" class="vak leeg" data-kop=${stepName(step)}><span>${word}</span></td>`;
  const address = cellAddress(row.key, step, plan.key);
  return html`
    <td role="cell" class=${`vak ${look}`} data-kop=${stepName(step)}>
      <button
        type="button"
        id=${cellId(address)}
        aria-haspopup="dialog"
        onClick=${() => setChoice({ cel: address })}
      >
        <span class="sr">${fill(t.cell, { row: row.label, step: stepName(step) })}</span>
        <strong>${word}</strong>${lines.map((line) => html`<span class="bij">${line}</span>`)}
        ${cell.asked && html`<span class="bij">${t.asked_mark}</span>`}
        ${cell.strict && html`<span class="bij">${cell.strict}</span>`}
        ${cell.most_basis && html`<${BasisMark} basis=${cell.most_basis} />`}
      </button>
    </td>
  `;
}

const Head = ({ look, name, note }) => html`
  <th scope="col" role="columnheader" class=${look}>${name}${note && html`<span class="bij">${note}</span>`}</th>
`;
const Row = ({ row, plan }) => html`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${row.id ? html`<${ThingLink} id=${row.id} text=${row.label} />` : row.label}
    </th>
    ${matrixColumns(plan).map(
      (step, index) => html`<${Cell} row=${row} cell=${row.cells[index]} step=${step} plan=${plan} />`,
    )}
  </tr>
`;

/** @param {{by: string, scenario: any, plan: any}} props */
export const MatrixTable = ({ by, scenario, plan }) => html`
  <table
    class=${`matrix by-${by}`}
    id=${plan === data.plans[0] ? "matrix" : `matrix-${plan.key}`}
    role="table"
  >
    <caption>${fill(t.caption, { rows: t.heads[by], scenario: scenarioWords(scenario, plan) })}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <${Head} name=${t.heads[by]} />
        ${plan.steps.map(
          (step) => html`<${Head} name=${html`<a href=${toThing(step.id)}>${step.label}</a>`} note=${step.step} />`,
        )}
        <${Head} look="dwars" name=${words.shared.all_steps} note=${t.across} />
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${matrixRows(by, scenario, plan).map((row) => html`<${Row} key=${row.key} row=${row} plan=${plan} />`)}
    </tbody>
  </table>
`;
