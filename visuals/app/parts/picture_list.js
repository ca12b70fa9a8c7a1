/* A picture as a list, part by part, for a narrow window: the stations of a route, or who gives information. */
import { html } from "../lib/html.js";
import { here } from "../lib/route.js";
import { fill, numbered } from "../lib/text.js";
import { scenarioOf, undecidedSteps } from "../model/answers.js";
import { words } from "../model/data.js";
import { crossed } from "../model/flows.js";
import { isGeneric } from "../model/work.js";
import { FlowSign } from "./flow_matrix.js";

const t = words.graph;

/**
 * @param {{picture: Picture, rows: PictureRow[], name: (id?: string) => string, chosen: string,
 *   pick: (id: string) => void}} props
 */
export function PictureList({ picture, rows, name, chosen, pick }) {
  const flows = picture.matrix;
  const end = flows ? "from" : "to";
  const other = flows ? "to" : "from";
  const order = new Map(picture.nodes.map((node) => [node.id, node.station ?? 0]));
  const heads = crossed(rows, name)[flows ? "givers" : "takers"];
  const undecided = undecidedSteps(scenarioOf(here.route.query));
  heads.sort((a, b) => (order.get(a) || 0) - (order.get(b) || 0));
  return html`<div class="beeldlijst">
    ${heads.map((head) => {
      const mine = rows.filter((row) => (row[end] || "") === head);
      const lines = mine.filter((row) => row.color || flows);
      const slots = mine.filter((row) => !row.color && !flows && row.state);
      const plus = flows ? 0 : lines.filter((row) => isGeneric(row[other] || "")).length;
      const none = undecided.has(head) ? t.list.undecided : t.list.nobody;
      const many = numbered(flows ? t.list.flows : t.list.partners, lines.length - plus);
      const count = lines.length ? `${many}${plus ? fill(t.list.plus, { plus }) : ""}` : none;
      const missing = slots.length > 0 && numbered(t.list.slots, slots.length);
      return html`
        <details key=${head} open=${heads.length < 4 || mine.some((row) => row.id === chosen)}>
          <summary>
            <h2>${name(head)}</h2>
            <span class="zacht">${[count, missing].filter(Boolean).join(" · ")}</span>
          </summary>
          <ul>
            ${slots.map((row) => html`<li class="leegrij"><span>${row.said.filter(Boolean).join(": ")}</span></li>`)}
            ${lines.map(
              (row) => html`<li>
                <button type="button" class="rijknop" aria-pressed=${String(row.id === chosen)}
                  onClick=${() => pick(row.id)}>
                  ${flows && html`<${FlowSign} look=${picture.looks.edges[/** @type {string} */ (row.group)]} />`}
                  ${flows && "→ "}${name(row[other])}
                </button>
                <span class="zacht">${row.said.filter(Boolean).join(" · ")}</span>
              </li>`,
            )}
          </ul>
        </details>
      `;
    })}
  </div>`;
}
