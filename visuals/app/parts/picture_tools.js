/* What one can do with a picture besides choosing in it: zoom, begin anew, fill the screen, keep it, find the way back,
   and leave out lines in the legend. */
import { element, say } from "../lib/dom.js";
import { html } from "../lib/html.js";
import { here, href, setChoice } from "../lib/route.js";
import { fill } from "../lib/text.js";
import { scenarioOf } from "../model/answers.js";
import { words } from "../model/data.js";
import { AROUND } from "../model/pictures.js";
import { labelOf } from "../model/things.js";
import { FlowSign } from "./flow_matrix.js";
import { keepNetwork } from "./keep_picture.js";

const t = words.graph;

/**
 * Switches between the ways to see a picture.
 * @param {{ways: [string, string][], shows: string, choose: (way: string) => void}} props
 */
export const Ways = ({ ways, shows, choose }) => html`
  <div class="knoppen" role="group" aria-label=${t.show.label}>
    ${ways.map(
      ([key, label]) =>
        html`<button type="button" id=${`toon-${key}`} aria-pressed=${String(shows === key)}
          onClick=${() => choose(key)}>${label}</button>`,
    )}
  </div>
`;

/**
 * @param {{handle: {current: import("./network.js").Drawing}, picture: Picture, reset: () => void}} props
 */
export function Tools({ handle, picture, reset }) {
  /** @param {string} word @param {string} text @param {() => void} act */
  const button = (word, text, act) =>
    html`<button type="button" class="klein" aria-label=${t.tools[word]} onClick=${act}>${text}</button>`;
  const screen = () =>
    document.fullscreenElement
      ? document.exitFullscreen()
      : element("beeld")
          .requestFullscreen()
          .catch(() => {});
  const png = () => {
    say(t.keep.busy);
    keepNetwork({ name: picture.name, picture, handle, scenario: scenarioOf(here.route.query) });
  };
  return html`
    <div class="werkbalk">
      ${button("in", "+", () => handle.current.zoom(1.25))} ${button("out", "−", () => handle.current.zoom(0.8))}
      ${button("fit", t.tools.fit, () => handle.current.fit())} ${button("back", t.tools.back, reset)}
      ${button("screen", t.tools.screen, screen)} ${button("png", t.tools.png, png)}
    </div>
  `;
}

/**
 * What is unfolded, in order: each step leads back to where one was.
 * @param {{picture: Picture, ids: string[], left: Map<string, {shown: number, count: number}>}} props
 */
export function Trail({ picture, ids, left }) {
  if (!ids.length) return null;
  /** @param {number} count */
  const to = (count) => setChoice({ uit: ids.slice(0, count).join(",") || null });
  return html`
    <nav class="spoor" aria-label=${t.trail}>
      <button type="button" class="rijknop" onClick=${() => to(0)}>${picture.title}</button>
      ${ids.map((id, index) => {
        const name = labelOf(id);
        const last = index === ids.length - 1;
        return html`<span aria-hidden="true"> › </span>${
          last
            ? html`<strong>${fill(t.unfolded, { name })}</strong>`
            : html`<button type="button" class="rijknop" onClick=${() => to(index + 1)}>${name}</button>`
        }`;
      })}
      ${[...left].map(([id, { shown, count }]) => {
        const text = fill(t.left_out, { name: labelOf(id), shown, all: shown + count });
        return html`<p class="zacht">
          ${text} <a href=${href(["graaf", AROUND], { ding: id })}>${t.surroundings}</a>
        </p>`;
      })}
    </nav>
  `;
}

/** @type {Record<string, Markup>} */
const MARKS = {
  full: html`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,
  half: html`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,
  open: html`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`,
};
/** On a route a line is a branch line, and its mark says how one knows. @param {{look: LineLook}} props */
const StopSample = ({ look }) => html`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${MARKS[look.mark]}
  </svg>
`;
/** @param {{look: LineLook}} props */
const LineSample = ({ look }) => html`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${look.color} stroke-width="3"
      stroke-dasharray=${look.dashes ? "5 4" : "none"} />
  </svg>
`;
/** @type {Record<string, boolean>} */
const OPEN = { name: true, hollow: true, stop: true, side: true, tag: true, waiting: true };
/** @param {{look: NodeLook}} props */
const NodeSample = ({ look }) => html`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${
      look.shape === "dot"
        ? html`<circle cx="10" cy="7" r="5.5" fill=${look.color} />`
        : html`<rect x="1" y="2" width="18" height="10" rx=${look.shape === "box" ? 2 : 5} stroke-width="1.5"
            fill=${OPEN[look.shape] ? "#FFFFFF" : look.color} stroke=${OPEN[look.shape] ? look.color : "#16212B"} />`
    }
  </svg>
`;

/** @param {{picture: Picture, hidden: string}} props */
export function Legend({ picture, hidden }) {
  const out = new Set(hidden.split(",").filter(Boolean));
  const lines = Object.entries(picture.looks.edges).filter(([name]) => picture.rows.some((row) => row.group === name));
  /** @param {string} name */
  const cell = (name) => picture.layout === "grid" && picture.looks.edges[name];
  const points = Object.entries(picture.looks.nodes).filter(
    ([name]) => !cell(name) && picture.nodes.some((node) => node.group === name),
  );
  /** @param {string} name @param {LineLook} look */
  const Sample = (name, look) => {
    if (picture.matrix && look.mark) return html`<${FlowSign} look=${look} />`;
    if (picture.layout === "route" && look.mark) return html`<${StopSample} look=${look} />`;
    if (picture.layout !== "grid") return html`<${LineSample} look=${look} />`;
    const cell = picture.looks.nodes[name];
    return cell ? html`<${NodeSample} look=${cell} />` : html`<span class="leegvak" aria-hidden="true"></span>`;
  };
  /** @param {string} name @param {boolean} on */
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
                onChange=${(/** @type {Typing} */ event) => turn(name, event.target.checked)} />
              ${Sample(name, look)}<span>${look.label}</span>
            </label>
          </li>
        `,
      )}
    </ul>
    ${
      !picture.matrix &&
      html`<ul class="lijnen" aria-label=${t.points}>
      ${points.map(([, look]) => html`<li><${NodeSample} look=${look} /><span>${look.label}</span></li>`)}
      ${
        picture.layout !== "grid" &&
        picture.nodes.some((node) => node.slot) &&
        html`<li><span class="leegvak" aria-hidden="true"></span><span>${t.slots}</span></li>`
      }
    </ul>`
    }
  `;
}
