/* Boxes in columns with lines between them. The browser lays the boxes, so no name is cut and none lies on another; the
   lines are drawn from where they lie. One stop for the Tab key; arrows walk along columns and lines. */
import { html, useLayoutEffect, usePlace, useState } from "../lib/html.js";

/** @typedef {{id: string, text: string, look: string, more?: Markup, badge?: number}} Box */
/** @typedef {{from: string, to: string, look: string, number?: number}} Tie */
/** @typedef {{tie: Tie, d: string, x: number, y: number}} Way where a line runs, and where its number stands */

const ARROWS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];
const APART = 28; // numbers do not touch each other
const ALONG = [0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78, 0.16, 0.84];

/** Where each line runs now: from the right of the box on the left to the left of the other.
 * @param {HTMLElement} frame @param {Tie[]} ties @returns {Way[]} */
function waysOf(frame, ties) {
  const base = frame.getBoundingClientRect();
  const boxes = /** @type {HTMLElement[]} */ ([...frame.querySelectorAll("[data-vak]")]);
  const places = new Map(boxes.map((box) => [box.dataset.vak, box.getBoundingClientRect()]));
  /** @type {Way[]} */
  const placed = [];
  return ties.map((tie) => {
    const ends = [tie.from, tie.to].map((id) => places.get(id)).filter((place) => place !== undefined);
    const [a, b] = ends.sort((one, other) => one.left - other.left);
    if (!a || !b) return { tie, d: "", x: 0, y: 0 };
    const x1 = a.right - base.left;
    const y1 = (a.top + a.bottom) / 2 - base.top;
    const x2 = b.left - base.left;
    const y2 = (b.top + b.bottom) / 2 - base.top;
    const x = (x1 + x2) / 2;
    const d = `M${x1} ${y1}C${x} ${y1} ${x} ${y2} ${x2} ${y2}`;
    const spots = ALONG.map((t) => {
      const [start, bend, turn, end] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
      return { tie, d, x: start * x1 + (bend + turn) * x + end * x2, y: (start + bend) * y1 + (turn + end) * y2 };
    });
    const free = spots.find((spot) =>
      placed.every((one) => Math.max(Math.abs(one.x - spot.x), Math.abs(one.y - spot.y)) > APART),
    );
    const way = free || spots[0];
    if (tie.number !== undefined) placed.push(way);
    return way;
  });
}

/** Where an arrow key leads: up and down in a column, left and right along the first line, else to the next column.
 * @param {string} key @param {string} id @param {Box[][]} columns @param {Tie[]} ties */
export function next(key, id, columns, ties) {
  const at = columns.findIndex((column) => column.some((box) => box.id === id));
  const row = columns[at]?.findIndex((box) => box.id === id) ?? 0;
  if (key === "ArrowUp" || key === "ArrowDown") return columns[at]?.[row + (key === "ArrowUp" ? -1 : 1)]?.id;
  const alongside = columns[at + (key === "ArrowLeft" ? -1 : 1)] || [];
  const tied = ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  return (alongside.find((box) => tied.includes(box.id)) || alongside[Math.min(row, alongside.length - 1)])?.id;
}

/**
 * @param {{heads: string[], columns: Box[][], ties: Tie[], chosen: string, label: string, choose: (id: string) => void,
 *   press: (key: string, id: string) => void}} props `press`: what a key does that is not an arrow
 */
export function Columns({ heads, columns, ties, chosen, label, choose, press }) {
  const frame = usePlace();
  const [ways, setWays] = useState(/** @type {Way[]} */ ([]));
  useLayoutEffect(() => {
    const measure = () => setWays(waysOf(frame.current, ties));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, [ties, columns]);
  const all = columns.flat();
  const stop = all.some((box) => box.id === chosen) ? chosen : all[0]?.id;
  const on = (/** @type {Tie} */ { from, to }) => from === chosen || to === chosen;
  const tied = new Set(ties.filter(on).flatMap(({ from, to }) => [from, to]));
  const key = (/** @type {KeyboardEvent} */ event) => {
    const id = /** @type {HTMLElement} */ (event.target).dataset.vak;
    if (!id || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!ARROWS.includes(event.key)) return press(event.key, id);
    const to = next(event.key, id, columns, ties);
    event.preventDefault();
    if (to) /** @type {HTMLElement} */ (frame.current.querySelector(`[data-vak="${CSS.escape(to)}"]`)).focus();
  };
  return html`
    <div class="loopbeeld" ref=${frame} role="group" aria-label=${label} onKeyDown=${key}>
      <svg aria-hidden="true">
        ${ways.map(({ d, tie }) => html`<path d=${d} class=${`${tie.look}${on(tie) ? " aan" : ""}`} />`)}
      </svg>
      ${columns.map(
        (boxes, at) => html`
          <div class=${`kolom ${boxes[0]?.look.split(" ")[0] || ""}`}>
            <h2>${heads[at]}</h2>
            <ul>
              ${boxes.map(
                (box) => html`
                  <li key=${box.id}>
                    <button type="button" data-vak=${box.id} tabindex=${box.id === stop ? 0 : -1}
                      class=${`doos ${box.look}${tied.has(box.id) ? " buur" : ""}`}
                      aria-pressed=${String(box.id === chosen)} onClick=${() => choose(box.id)}>
                      ${box.text}${box.more}
                      ${!!box.badge && html`<span class="erbij">+${box.badge}</span>`}
                    </button>
                  </li>
                `,
              )}
            </ul>
          </div>
        `,
      )}
      ${ways.map(
        ({ tie: { number }, x, y }) =>
          number !== undefined &&
          html`<span class="wegnummer" aria-hidden="true" style=${{ left: `${x}px`, top: `${y}px` }}>${number}</span>`,
      )}
    </div>
  `;
}
