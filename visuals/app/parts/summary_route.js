/* The route on paper: at each step what is expected and not reported, hatched, and who works there. */
import { html } from "../lib/html.js";
import { answerTo } from "../model/answers.js";
import { words } from "../model/data.js";
import { matrixRows } from "../model/matrix.js";
import { organisationBy } from "../model/things.js";
import { isGeneric } from "../model/work.js";
import { BasisMark } from "./links.js";

const t = words.summary.route;

/**
 * @typedef {{id: string, label: string, basis: string | null}} Partner
 * @param {{step: Step, number: number, missing: string[], partners: Partner[], column: Reached}} props
 */
function Stop({ step, number, missing, partners, column }) {
  const none = column.undecided ? t.undecided : t.nobody;
  return html`
    <li class=${partners.length || column.undecided ? "" : "leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${number}</span>
        <div><h3>${step.label}</h3><p>${partners.length ? column.said : none}</p></div>
      </div>
      <div>
        ${
          missing.length > 0 &&
          html`<ul class="gemis" aria-label=${t.silent}>
            ${missing.map((kind) => html`<li><span>${kind}</span></li>`)}
          </ul>`
        }
        <ul class="namen">
          ${partners.map(
            ({ id, label, basis }) =>
              html`
                <li class=${isGeneric(id) ? "verzamel" : ""}>${`${label}\u00a0`}<${BasisMark} basis=${basis} /></li>
              `,
          )}
        </ul>
      </div>
    </li>
  `;
}

/** @param {{scenario: Scenario, plan: Plan}} props */
export function SummaryRoute({ scenario, plan }) {
  const kinds = matrixRows("kind", scenario, plan);
  const rows = matrixRows("partner", scenario, plan);
  const { reach } = answerTo({ ...scenario, plan: plan.key });
  return html`
    <ol class="blad-route">
      ${plan.steps.map((step, index) => {
        const missing = kinds.filter((row) => row.cells[index]?.unmet).map((row) => row.label);
        const partners = rows
          .filter((row) => row.cells[index]?.initiatives)
          .map((row) => ({
            id: organisationBy(row.key),
            label: row.label,
            basis: row.cells[index]?.most_basis || null,
          }));
        return html`<${Stop} step=${step} number=${index + 1} missing=${missing} partners=${partners}
          column=${reach[0].columns[index]} />`;
      })}
    </ol>
  `;
}
