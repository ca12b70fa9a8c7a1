/* A network as a part of a screen: drawn anew when its content changes, standing where it stood; what one can do with
   it, and what its points and lines are. */
import { element, say } from "../lib/dom.js";
import { html, useLayoutEffect, usePlace, useRef } from "../lib/html.js";
import { here, setChoice } from "../lib/route.js";
import { scenarioOf } from "../model/answers.js";
import { words } from "../model/data.js";
import { keepNetwork } from "./keep_picture.js";
import { drawNetwork, heightFor } from "./network.js";
import { FlowSign } from "./picture_table.js";

const t = words.graph;

const DELAY = 250; // a card waits as long before it comes, and before it goes
const MOST = 0.9; // of the height of the window

/** @typedef {{of: string, view: import("./network.js").Stand | null}} Last what was drawn before */
/** @typedef {import("./network.js").Drawing} Drawn */
/** What a key does in the picture. @type {Record<string, (props: Props) => void>} */
const MOVES = {
  0: ({ handle }) => /** @type {Drawn} */ (handle.current).fit(),
  n: ({ onStep }) => onStep(1),
  v: ({ onStep }) => onStep(-1),
  Escape: ({ onClear }) => onClear(),
};

/**
 * `of` says what is drawn: while it stays, so does where one stands in the picture.
 * @typedef {import("./network.js").Given & {of: string, handle: {current: Drawn | null}, lit: string[], line: string,
 *   look: boolean, shown: boolean, title: string, onChoose: (id: string | null) => void, onClear: () => void, onStep:
 *   (step: number) => void, onHover: (card: Pointed | null) => void}} Props
 * @param {Props} props
 */
export function Drawing(props) {
  const { of, nodes, edges, options, handle, lit, line, look, shown, title } = props;
  const place = usePlace();
  const last = useRef(/** @type {Last} */ ({ of: "", view: null }));
  const told = useRef(props);
  told.current = props;
  useLayoutEffect(() => {
    const begin = performance.now();
    const view = last.current.of === of ? last.current.view : null;
    let waiting = 0;
    /** @param {string | null} id @param {vis.Point} [at] */
    const hover = (id, at) => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(
        () => told.current.onHover(id === null ? null : { id, .../** @type {vis.Point} */ (at) }),
        DELAY,
      );
    };
    const drawing = drawNetwork(
      place.current,
      { nodes, edges, options, view },
      {
        onChoose: (id) => told.current.onChoose(id),
        onHover: hover,
      },
    );
    handle.current = drawing;
    place.current.dataset.ms = String(Math.round(performance.now() - begin));
    return () => {
      window.clearTimeout(waiting);
      last.current = { of, view: drawing.view() };
      drawing.destroy();
      handle.current = null;
    };
  }, [of, nodes, edges]);
  // what was hidden had no size
  useLayoutEffect(() => {
    if (shown && last.current.of === "") /** @type {Drawn} */ (handle.current).fit(12 / 14);
  }, [shown]);
  useLayoutEffect(() => {
    const fill = () => window.setTimeout(() => handle.current?.fit(), 60);
    const whole = () => handle.current?.fit(); // paper holds no picture that one moves
    document.addEventListener("fullscreenchange", fill);
    window.addEventListener("beforeprint", whole);
    return () => {
      document.removeEventListener("fullscreenchange", fill);
      window.removeEventListener("beforeprint", whole);
    };
  }, []);
  useLayoutEffect(
    () => /** @type {Drawn} */ (handle.current).select(lit, line ? [line] : [], look),
    [of, nodes, edges, lit.join(" "), line],
  );
  const keys = (/** @type {KeyboardEvent} */ event) => MOVES[event.key]?.(props);
  const style = { height: `${heightFor(nodes, Math.max(420, Math.round(window.innerHeight * MOST)))}px` };
  return html`<div class="doek" id="doek" ref=${place} style=${style} data-title=${title} onKeyDown=${keys}></div>`;
}

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

/** @param {{handle: {current: import("./network.js").Drawing}, picture: Picture, reset: () => void}} props */
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
    if (!handle.current.given.nodes.length) return say(t.empty);
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
  const cell = (/** @type {string} */ name) => picture.layout === "grid" && picture.looks.edges[name];
  const points = Object.entries(picture.looks.nodes).filter(
    ([name]) => !cell(name) && picture.nodes.some((node) => node.group === name),
  );
  const Sample = (/** @type {string} */ name, /** @type {LineLook} */ look) => {
    if (picture.matrix && look.mark) return html`<${FlowSign} look=${look} />`;
    if (picture.layout === "route" && look.mark) return html`<${StopSample} look=${look} />`;
    if (picture.layout !== "grid") return html`<${LineSample} look=${look} />`;
    const cell = picture.looks.nodes[name];
    return cell ? html`<${NodeSample} look=${cell} />` : html`<span class="leegvak" aria-hidden="true"></span>`;
  };
  const turn = (/** @type {string} */ name, /** @type {boolean} */ on) => {
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
