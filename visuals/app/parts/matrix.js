/* The matrix: in each cell a bar and a few words; who hears it gets all the words. On a phone one step at a time. */
import { html, useState } from "../lib/html.js";
import { setChoice, toThing } from "../lib/route.js";
import { fill } from "../lib/text.js";
import { data, words } from "../model/data.js";
import { cellAddress, cellId, cellOf, cellSaid, changesIn, matrixColumns, matrixRows } from "../model/matrix.js";
import { scenarioWords, stepName } from "../model/words.js";
import { Bar, cellName } from "./cell.js";
import { BasisMark, ThingLink } from "./links.js";

const t = words.overview;

/** What a cell shows; nothing but a dash where nothing is reported and nothing expected.
 * @param {{cell: Cell, change: Changed | null}} props */
function CellPicture({ cell, change }) {
  const [word, ...lines] = cell.brief;
  const requested = cell.requested && html`<span class="bij">${t.requested_mark}</span>`;
  const changed = change && html`<span class="bij door">${t.changed.mark[change.by]}</span>`;
  const dash = html`<span class="streepje">–<span class="stil"> ${words.shared.no_cell}</span></span>`;
  if (!word) return [requested || dash, changed];
  const phrase = [
    html`<strong class=${cell.strict && "anders"}>${word}</strong>`,
    lines.map((line) => html`<span class="bij">${line}</span>`),
    requested,
    changed,
  ];
  if (cell.unmet) return html`<span class="plaat">${phrase}</span>`;
  if (cell.undecided) return phrase;
  return html`<${Bar} bar=${cell.bar} />${phrase}`;
}

/** @param {CellAt<Cell | null> & {chosen: boolean}} props */
function Cell({ row, cell, change, step, plan, chosen }) {
  const name = cellName(cell, change, plan);
  const at = `${chosen ? " gekozen" : ""}${step === null ? " dwars" : ""}`;
  if (!cell)
    return html`
      <td role="cell" class=${`vak leeg${at}`}>
        <span class="sr">${name}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;
  const address = cellAddress(row.key, step, plan.key);
  return html`
    <td role="cell" class=${`vak ${cellSaid(cell).look}${cell.brief.length ? "" : " leeg"}${at}`}>
      <button type="button" id=${cellId(address)} aria-haspopup="dialog" onClick=${() => setChoice({ cel: address })}>
        <span class="sr">${fill(t.cell, { row: row.label, step: stepName(step) })}${name}</span>
        <span class="beeld" aria-hidden="true"><${CellPicture} cell=${cell} change=${change} /></span>
        ${cell.most_basis && html`<span aria-hidden="true"><${BasisMark} basis=${cell.most_basis} /></span>`}
      </button>
    </td>
  `;
}

/** A step above its column: its place on the route, its name, and what happens there.
 * @param {{step: Step, place: number, of: number, empty: boolean, chosen: boolean}} props */
const Station = ({ step, place, of, empty, chosen }) => html`
  <th scope="col" role="columnheader" class=${`halte${chosen ? " gekozen" : ""}${place === of ? " laatste" : ""}`}>
    <span class=${empty ? "nummer leeg" : "nummer"} aria-hidden="true">${place}</span>
    <a href=${toThing(step.id)}>${step.label}</a><span class="bij">${step.step}</span>
  </th>
`;
/** @param {{row: MatrixRow, plan: Plan, chosen: number, changes: Changes}} props */
const Row = ({ row, plan, chosen, changes }) => html`
  <tr role="row">
    <th scope="row" role="rowheader">${row.id ? html`<${ThingLink} id=${row.id} text=${row.label} />` : row.label}</th>
    ${matrixColumns(plan).map(
      (step, index) =>
        html`<${Cell} row=${row} cell=${row.cells[index]} change=${changes(row.key, step)} step=${step} plan=${plan}
          chosen=${index === chosen} />`,
    )}
  </tr>
`;

/** On a phone: which step one looks at. @param {{plan: Plan, chosen: number, choose: (step: number) => void}} props */
const StepTabs = ({ plan, chosen, choose }) => html`
  <div class="stappen" role="group" aria-label=${t.one_step}>
    ${matrixColumns(plan).map(
      (step, index) => html`
        <button type="button" aria-pressed=${String(index === chosen)} onClick=${() => choose(index)}>
          ${stepName(step)}
        </button>
      `,
    )}
    ${plan.steps[chosen] && html`<a href=${toThing(plan.steps[chosen].id)}>${t.step_page}</a>`}
  </div>
`;

/** @param {Plan} plan */
export const matrixId = (plan) => (plan === data.plans[0] ? "matrix" : `matrix-${plan.key}`);
/** @param {{by: By, scenario: Scenario, plan: Plan, address?: string, reach?: Reach}} props */
export function MatrixTable({ by, scenario, plan, address = "", reach }) {
  const columns = matrixColumns(plan);
  const changes = changesIn(by, scenario, plan);
  const [chosen, choose] = useState(address ? Math.max(0, columns.indexOf(cellOf(address).step)) : 0);
  const empty = new Set(reach?.columns.filter((one) => !one.acting && !one.undecided).map((one) => one.step));
  return html`
    <${StepTabs} plan=${plan} chosen=${chosen} choose=${choose} />
    <table class=${`matrix by-${by}`} id=${matrixId(plan)} role="table">
      <caption>${fill(t.caption, { rows: t.heads[by], scenario: scenarioWords(scenario, plan) })}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${t.heads[by]}</th>
          ${plan.steps.map(
            (step, index) => html`
              <${Station} step=${step} place=${index + 1} of=${plan.steps.length} empty=${empty.has(step.notation)}
                chosen=${index === chosen} />
            `,
          )}
          <th scope="col" role="columnheader" class=${`dwars${columns.length - 1 === chosen ? " gekozen" : ""}`}>
            ${words.shared.all_steps}<span class="bij">${t.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${matrixRows(by, scenario, plan).map(
          (row) => html`<${Row} key=${row.key} row=${row} plan=${plan} chosen=${chosen} changes=${changes} />`,
        )}
      </tbody>
    </table>
  `;
}
