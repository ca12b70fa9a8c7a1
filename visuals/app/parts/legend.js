/* What the points and lines of a picture are, and which lines one sees. */
import { html } from "../lib/html.js";
import { setChoice } from "../lib/route.js";
import { words } from "../model/data.js";

const t = words.graph;

const LineSample = ({ look }) => html`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${look.color} stroke-width="3"
      stroke-dasharray=${look.dashes ? "5 4" : "none"} />
  </svg>
`;
const NodeSample = ({ look }) => html`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${
      look.shape === "dot"
        ? html`<circle cx="10" cy="7" r="5.5" fill=${look.color} />`
        : html`<rect x="1" y="2" width="18" height="10" rx=${look.shape === "box" ? 2 : 5} stroke-width="1.5"
            fill=${look.shape === "name" ? "#FFFFFF" : look.color} stroke=${look.shape === "name" ? look.color : "#16212B"} />`
    }
  </svg>
`;

/** @param {{picture: import("../model/pictures.js").Picture, hidden: string}} props */
export function Legend({ picture, hidden }) {
  const out = new Set(hidden.split(",").filter(Boolean));
  const lines = Object.entries(picture.looks.edges).filter(([name]) => picture.rows.some((row) => row.group === name));
  const points = Object.entries(picture.looks.nodes).filter(([name]) => picture.nodes.some((n) => n.group === name));
  const turn = (name, on) => {
    if (on) out.delete(name);
    else out.add(name);
    setChoice({ zonder: [...out].sort().join(",") });
  };
  return html`
    <ul class="lijnen" aria-label=${t.lines}>
      ${lines.map(
        ([name, look]) => html`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${name}`} checked=${!out.has(name)}
                onChange=${(event) => turn(name, event.target.checked)} />
              <${LineSample} look=${look} /><span>${look.label}</span>
            </label>
          </li>
        `,
      )}
    </ul>
    <ul class="lijnen" aria-label=${t.points}>
      ${points.map(([, look]) => html`<li><label><${NodeSample} look=${look} /><span>${look.label}</span></label></li>`)}
      ${
        picture.nodes.some((node) => node.slot) &&
        html`<li><label><span class="leegvak" aria-hidden="true"></span><span>${t.not_said}</span></label></li>`
      }
    </ul>
  `;
}
