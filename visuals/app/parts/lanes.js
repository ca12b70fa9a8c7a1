/* Promises as swim lanes: a lane a chapter, a sign for each promise, and the date of the source as a line. On the
   screen a card tells what one points at; on paper a row is as low as it can be. */
import { html, useState } from "../lib/html.js";
import { toThing } from "../lib/route.js";
import { and, fill, numbered, tally } from "../lib/text.js";
import { dateFor, dateWords, words } from "../model/data.js";
import { addressOf, passagesOf } from "../model/things.js";
import { countsSaid, laneName, leadsOf, picture, promisesOf, reportOf } from "../model/work.js";
import { ThingLinks } from "./links.js";
import { Outcome, SignForm } from "./signs.js";

const sheet = words.summary.lanes;
const t = words.promises;
const outcomes = words.shared.outcomes;
/** Room for names on the left, for years above, for the date below; and the height of a level. */
const ROOM = { left: 320, top: 32, foot: 40, level: 19, pad: 30, line: 21 };

/** @typedef {Lane & {y: number, middle: number}} Placed */
/** @typedef {{row: Promised, x: number, y: number}} At what one points at, and where it stands */

/** Lanes of a plan in which something stands, each with it. @param {Plan} plan @param {Promised[]} rows */
export const filledLanes = (plan, rows) =>
  picture(plan)
    .lanes.map((lane, at) => ({ ...lane, mine: rows.filter((row) => row.lane === at) }))
    .filter(({ mine }) => mine.length);

/** The same each below the other, with their place and middle; and where the last ends.
 * @param {Plan} plan @param {Promised[]} rows @param {number} top @param {(lane: Lane) => number} heightOf */
function stacked(plan, rows, top, heightOf) {
  let bottom = top;
  const placed = filledLanes(plan, rows).map((lane) => {
    const height = heightOf(lane);
    bottom += height;
    return { ...lane, y: bottom - height, middle: bottom - height / 2 };
  });
  return { placed, bottom };
}

/** The name of the lane in which a promise stands. @param {Promised} row */
export const laneOf = ({ plan, lane }) => (picture(plan).lanes[lane] ? laneName(picture(plan).lanes[lane]) : "");

/** @param {{lane: Placed, rows: Promised[], wide: number}} props */
function Lane({ lane, rows, wide }) {
  const counts = countsSaid(rows, true);
  const base = lane.y + 24;
  return html`
    <g class="laan">
      <line x1="0" x2=${ROOM.left + wide} y1=${lane.y} y2=${lane.y} />
      <text class="laannummer" x="22" y=${base} text-anchor="end">${lane.number}</text>
      ${lane.title.map(
        (line, index) => html`<text class="laannaam" x="32" y=${base + index * ROOM.line}>${line}</text>`,
      )}
      <text class=${counts.length ? "laantal open" : "laantal"} x="32" y=${base + lane.title.length * ROOM.line}>
        ${counts.length ? counts.join(" · ") : numbered(t.lane_total, rows.length)}
      </text>
    </g>
  `;
}

/** @param {{row: Promised, lane: Placed, shown: boolean, point: (at: At) => void}} props */
function Mark({ row, lane, shown, point }) {
  const x = ROOM.left + row.x;
  const y = lane.middle + ((lane.levels - 1) / 2 - row.level) * ROOM.level;
  const tail = row.tail && outcomes[row.outcome].tail && ROOM.left + row.tail;
  const at = { row, x, y };
  const said = fill(t.mark, { ...row, what: row.what || t.card.none, phrase: outcomes[row.outcome].phrase });
  return html`
    ${tail && html`<path class="staart" d=${`M${x} ${y} H${Math.max(tail, x + 9)} m0 -5 v10`} />`}
    <a href=${toThing(row.work)} class=${`belofte ${shown ? "gekozen" : ""}`} aria-label=${said}
      transform=${`translate(${x} ${y})`} onMouseEnter=${() => point(at)} onFocus=${() => point(at)}>
      <circle class="raakvlak" r="10" />
      <g transform=${row.small ? "scale(.75)" : "scale(1.12)"}><${SignForm} outcome=${row.outcome} /></g>
    </a>
  `;
}

const share = (/** @type {number} */ part, /** @type {number} */ whole) => `${(part / whole) * 100}%`;
/** What one points at, in words; it stays while one points at it, and Esc closes it.
 * @param {{at: At, width: number, height: number, close: () => void}} props */
function Card({ at, width, height, close }) {
  const { row, x, y } = at;
  const [passage] = passagesOf(row.id);
  const leads = leadsOf(row.work);
  const style = {
    ...(x > width * 0.62 ? { right: share(width - x + 14, width) } : { left: share(x + 14, width) }),
    ...(y > height * 0.6 ? { bottom: share(height - y, height) } : { top: share(y, height) }),
  };
  return html`
    <div class="belofte-kaart" style=${style} onMouseLeave=${close}>
      <p><strong>${row.name}</strong></p>
      <p>${row.modality}: ${row.what ? `${row.what}, ` : ""}${row.quote} <span class="zacht">(${row.by})</span></p>
      <p><${Outcome} outcome=${row.outcome} on=${row.on && fill(t.card.came, { day: row.on })} /></p>
      ${leads.length > 0 && html`<p class="zacht">${words.gaps.deadline.how.leads}: <${ThingLinks} ids=${leads} /></p>`}
      ${passage && html`<p class="zacht">${addressOf(passage)}</p>`}
    </div>
  `;
}

/** @param {{plan: Plan, rows: Promised[], date: string}} props `date` is the report one looks at */
export function Lanes({ plan, rows, date }) {
  const [at, setAt] = useState(/** @type {At | null} */ (null));
  const { wide, years, beyond } = picture(plan);
  const { placed, bottom } = stacked(plan, rows, ROOM.top, ({ levels, title }) =>
    Math.max(levels * ROOM.level + ROOM.pad, title.length * ROOM.line + 36),
  );
  const width = ROOM.left + wide + 20;
  const height = bottom + ROOM.foot;
  const now = reportOf(plan, date);
  const line = ROOM.left + now.x;
  const label = fill(t.report, { date: dateWords(now.date) });
  const tag = label.length * 8.6 + 24;
  const close = () => setAt(null);
  const onKey = (/** @type {KeyboardEvent} */ event) => event.key === "Escape" && close();
  const after = beyond && { x: ROOM.left + beyond.x, y: ROOM.top - 9 };
  const tagAt = Math.min(Math.max(line - tag / 2, ROOM.left), width - tag);
  return html`
    <div class="lanenvak" onMouseLeave=${close} onKeyDown=${onKey}>
      <svg class="lanen" viewBox=${`0 0 ${width} ${height}`} role="group" aria-label=${t.picture}>
        <rect class="daarna" x=${line} y=${ROOM.top} width=${width - line} height=${bottom - ROOM.top} />
        ${years.map(
          ({ year, x }) => html`
            <g class="jaar">
              <line x1=${ROOM.left + x} x2=${ROOM.left + x} y1=${ROOM.top} y2=${bottom} />
              <text x=${ROOM.left + x + 4} y=${ROOM.top - 9}>${year}</text>
            </g>
          `,
        )}
        ${beyond && html`<g class="jaar"><text text-anchor="middle" ...${after}>${t.beyond}</text></g>`}
        ${placed.map((lane) => html`<${Lane} lane=${lane} rows=${lane.mine} wide=${wide + 20} />`)}
        <line class="laaneind" x1="0" x2=${width} y1=${bottom} y2=${bottom} />
        <line class="nu" x1=${line} x2=${line} y1=${ROOM.top - 8} y2=${bottom} />
        <g class="nulabel">
          <rect x=${tagAt} y=${bottom + 4} width=${tag} height="28" rx="3" />
          <text x=${tagAt + tag / 2} y=${bottom + 24} text-anchor="middle">${label}</text>
        </g>
        ${placed.flatMap((lane) =>
          lane.mine.map(
            (row) => html`<${Mark} key=${row.id} ...${{ row, lane }} shown=${at?.row.id === row.id} point=${setAt} />`,
          ),
        )}
      </svg>
      ${at && html`<${Card} at=${at} width=${width} height=${height} close=${close} />`}
    </div>
  `;
}

const [LEFT, WIDE, TOP, APART, LEAST, SMALL] = [262, 690, 17, 8, 16, 0.62];
const MOST = 30; // signs above one another on a sheet; of more at one place the number stands there
/** How many signs of a lane stand above one another. @param {Lane} lane */
const levels = (lane) => Math.min(lane.levels, MOST);
/** How many rows have no sign, by their place. @param {Promised[]} rows */
const further = (rows) => [...tally(rows.filter(({ level }) => level >= MOST).map(({ x }) => x))];
/** Where a sign stands in its lane: around the middle. @param {Placed} lane @param {Promised} row */
const high = (lane, row) => lane.middle + (row.level - (levels(lane) - 1) / 2) * APART;
const clipped = (/** @type {string} */ text) => (text.length > 52 ? `${text.slice(0, 51).trim()}…` : text);

/** @param {{scenario: Scenario, plan: Plan}} props */
export function PromiseLanes({ scenario, plan }) {
  const rows = promisesOf(plan, scenario.date);
  if (!rows.length) return null;
  const { wide, years, beyond } = picture(plan);
  const date = dateFor(plan.key, scenario.date);
  const across = (/** @type {number} */ x) => LEFT + 8 + (x / wide) * (WIDE - LEFT - 16);
  const tall = (/** @type {Lane} */ lane) => Math.max(LEAST, levels(lane) * APART + 4);
  const { placed: shown, bottom } = stacked(plan, rows, TOP, tall);
  const now = across(reportOf(plan, date).x);
  const label = shown.map((lane) =>
    fill(sheet.description, { chapter: laneName(lane), counts: and(countsSaid(lane.mine)) }),
  );
  const side = now > WIDE - 150 ? "end" : "start";
  const sign = (/** @type {Placed} */ lane) => (/** @type {Promised} */ row) =>
    html`
    <g transform=${`translate(${across(row.x)} ${high(lane, row)}) scale(${SMALL})`}>
      <title>${[row.name, row.by, outcomes[row.outcome].phrase].join(", ")}</title>
      <${SignForm} outcome=${row.outcome} />
    </g>
  `;
  return html`
    <svg class="banen" viewBox=${`0 0 ${WIDE} ${bottom + 16}`} role="img" aria-label=${label.join(" ")}>
      <rect class="straks" x=${now} y=${TOP} width=${WIDE - now} height=${bottom - TOP} />
      ${years.map(
        ({ year, x }) => html`
          <line class="jaar" x1=${across(x)} x2=${across(x)} y1="4" y2=${bottom} />
          <text class="jaartal" x=${across(x) + 4} y="12">${year}</text>
        `,
      )}
      ${beyond && html`<text class="jaartal" x=${across(beyond.x)} y="12" text-anchor="middle">${t.beyond}</text>`}
      ${shown.map(
        (lane) => html`
          <line class="baan" x1="0" x2=${WIDE} y1=${lane.y} y2=${lane.y} />
          <text x="0" y=${lane.middle + 4}>${clipped(laneName(lane))}</text>
        `,
      )}
      ${shown.flatMap(({ y, mine }) =>
        further(mine).map(
          ([x, count]) => html`<text class="jaartal" x=${across(x) - 8} y=${y + 12} text-anchor="end">+${count}</text>`,
        ),
      )}
      <line class="baan" x1="0" x2=${WIDE} y1=${bottom} y2=${bottom} />
      <line class="peil" x1=${now} x2=${now} y1="2" y2=${bottom + 4} />
      <text class="peildag" x=${side === "end" ? now - 4 : now + 4} y=${bottom + 13} text-anchor=${side}>
        ${fill(sheet.line, { date: dateWords(date) })}
      </text>
      ${shown.flatMap((lane) => lane.mine.filter((row) => row.level < MOST).map(sign(lane)))}
    </svg>
  `;
}
