/* From state to state as a picture: work on the left as it stood, on the right as it stands, and bands between. */
import { Bullets, html } from "../lib/html.js";
import { narrow } from "../lib/screen.js";
import { fill, numbered, upper } from "../lib/text.js";
import { words } from "../model/data.js";
import { codeLabel } from "../model/things.js";
import { KeepButtons } from "./keep_drawing.js";

const t = words.compare.flow;
const SIZE = { width: 960, height: 430, top: 40, left: 230, right: 640, box: 16 };
/** @param {string} state */
export const nameOf = (state) => (state ? upper(codeLabel("CellState", state)) : t.fresh);
/** @param {Band} band */
const bandSaid = ({ count, from, to }) => numbered(t.band, count, { from: nameOf(from), to: nameOf(to) });

/** @param {{rows: FlowSide[], unit: number, end: boolean}} props */
function Side({ rows, unit, end }) {
  const x = end ? SIZE.right : SIZE.left - SIZE.box;
  const words = end ? SIZE.right + SIZE.box + 12 : SIZE.left - SIZE.box - 12;
  return rows.map(({ state, count, y }) => {
    const top = SIZE.top + y * unit;
    const high = Math.max(count * unit, 2);
    return html`
      <g key=${state}>
        <rect class=${`v-${state || "nieuw"}`} x=${x} y=${top} width=${SIZE.box} height=${high} />
        <text x=${words} y=${top + high / 2 + 5} text-anchor=${end ? "start" : "end"}>
          <tspan class="stroomtal">${count}</tspan> ${nameOf(state)}
        </text>
      </g>
    `;
  });
}

/** @param {{band: Band, unit: number}} props */
function Band({ band, unit }) {
  const high = band.count * unit;
  const y1 = SIZE.top + band.y1 * unit + high / 2;
  const y2 = SIZE.top + band.y2 * unit + high / 2;
  const middle = (SIZE.left + SIZE.right) / 2;
  return html`
    <path class=${`band w-${band.to}`} d=${`M${SIZE.left} ${y1} C${middle} ${y1} ${middle} ${y2} ${SIZE.right} ${y2}`}
      stroke-width=${Math.max(high, 1)}><title>${bandSaid(band)}</title></path>
  `;
}

/** In a narrow window: what became of each state as it stood, with a bar on one scale. @param {{flow: Flow}} props */
function StateList({ flow }) {
  const most = Math.max(...flow.bands.map((band) => band.count));
  const became = (/** @type {Band} */ { to, count }) => html`
    <i aria-hidden="true" class=${`b-${to}`} style=${{ width: `${(100 * count) / most}%` }}></i>
    ${count} ${nameOf(to)}
  `;
  const from = (/** @type {string} */ state) => flow.bands.filter((band) => band.from === state);
  return html`<div class="standlijst">
    ${flow.left.map(
      ({ state, count }) => html`
        <section><h3>${count} ${nameOf(state)}</h3><${Bullets} items=${from(state).map(became)} /></section>
      `,
    )}
    <p class="zacht">${t.listed}</p>
  </div>`;
}

/** @param {{flow: Flow, one: {label: string}, other: {label: string}, counted: string}} props the two readings, the
 *   places that the engine gave, and what counts */
export function StateFlow({ flow, one, other, counted }) {
  if (narrow()) return html`<${StateList} flow=${flow} />`;
  const unit = SIZE.height / flow.height;
  const phrase = flow.bands.map(bandSaid).join("; ");
  return html`
    <figure class="stroom" tabindex="0" aria-label=${t.title}>
      <svg viewBox=${`0 0 ${SIZE.width} ${SIZE.height + SIZE.top + 14}`} role="img"
        aria-label=${fill(t.picture, { before: one.label, after: other.label, phrase })}>
        <text class="stroomkop" x=${SIZE.left} y="20" text-anchor="end">${one.label}</text>
        <text class="stroomkop" x=${SIZE.right} y="20">${other.label}</text>
        ${flow.bands.map((band) => html`<${Band} key=${`${band.from}|${band.to}`} band=${band} unit=${unit} />`)}
        <${Side} rows=${flow.left} unit=${unit} />
        <${Side} rows=${flow.right} unit=${unit} end />
      </svg>
      <figcaption>${t.caption}</figcaption>
      <p class="acties"><${KeepButtons} name="overgang" title=${`${t.title} (${counted})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `;
}
