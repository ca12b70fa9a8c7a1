/* Promises on paper: a row a chapter, a sign on the last day of each deadline, and a line at the date of the source. */
import { html } from "../lib/html.js";
import { and, fill } from "../lib/text.js";
import { dateFor, dateWords, words } from "../model/data.js";
import { countsSaid, laneName, picture, promisesOf, reportOf } from "../model/promises.js";
import { SignForm } from "./signs.js";

const t = words.summary.lanes;
const outcomes = words.shared.outcomes;
const [LEFT, WIDE, TOP, APART, LEAST, SMALL] = [262, 690, 17, 8, 16, 0.62];

const MOST = 30; // signs above one another on a sheet; of more at one place the number stands there

/** How many signs of a lane stand above one another. @param {Lane} lane */
const levels = (lane) => Math.min(lane.levels, MOST);

/** How many rows have no sign, by their place. @param {Promised[]} rows */
function further(rows) {
  /** @type {Map<number, number>} */
  const found = new Map();
  for (const { x, level } of rows) if (level >= MOST) found.set(x, (found.get(x) || 0) + 1);
  return [...found];
}

/** The lanes in which something stands, each below the other. @param {Lane[]} lanes @param {Promised[]} rows */
function placed(lanes, rows) {
  let y = TOP;
  return lanes
    .map((lane, place) => ({ lane, mine: rows.filter((row) => row.lane === place) }))
    .filter(({ mine }) => mine.length)
    .map(({ lane, mine }) => {
      const height = Math.max(LEAST, levels(lane) * APART + 4);
      y += height;
      return { lane, mine, top: y - height, middle: y - height / 2 };
    });
}

/**
 * Where a sign stands in its lane: around the middle.
 * @param {Lane} lane @param {number} middle @param {Promised} row
 */
const high = (lane, middle, row) => middle + (row.level - (levels(lane) - 1) / 2) * APART;
/** @param {string} text */
const clipped = (text) => (text.length > 52 ? `${text.slice(0, 51).trim()}…` : text);
/** @param {Promised[]} rows */
const countsOf = (rows) => and(countsSaid(rows.map((row) => row.outcome)));

/** @param {{scenario: Scenario, plan: Plan}} props */
export function PromiseLanes({ scenario, plan }) {
  const rows = promisesOf(plan, scenario.date);
  if (!rows.length) return null;
  const { lanes, wide, years, beyond } = picture(plan);
  const date = dateFor(plan.key, scenario.date);
  /** @param {number} x */
  const across = (x) => LEFT + 8 + (x / wide) * (WIDE - LEFT - 16);
  const shown = placed(lanes, rows);
  const bottom = shown.reduce((y, { top, middle }) => Math.max(y, 2 * middle - top), TOP);
  const now = across(reportOf(plan, date).x);
  const label = shown.map(({ lane, mine }) => fill(t.told, { chapter: laneName(lane), counts: countsOf(mine) }));
  const side = now > WIDE - 150 ? "end" : "start";
  return html`
    <svg class="banen" viewBox=${`0 0 ${WIDE} ${bottom + 16}`} role="img" aria-label=${label.join(" ")}>
      <rect class="straks" x=${now} y=${TOP} width=${WIDE - now} height=${bottom - TOP} />
      ${years.map(
        ({ year, x }) => html`
          <line class="jaar" x1=${across(x)} x2=${across(x)} y1="4" y2=${bottom} />
          <text class="jaartal" x=${across(x) + 4} y="12">${year}</text>
        `,
      )}
      ${
        beyond &&
        html`<text class="jaartal" x=${across(beyond.x)} y="12" text-anchor="middle">${words.promises.beyond}</text>`
      }
      ${shown.map(
        ({ lane, top, middle }) => html`
          <line class="baan" x1="0" x2=${WIDE} y1=${top} y2=${top} />
          <text x="0" y=${middle + 4}>${clipped(laneName(lane))}</text>
        `,
      )}
      ${shown.flatMap(({ top, mine }) =>
        further(mine).map(
          ([x, count]) =>
            html`<text class="jaartal" x=${across(x) - 8} y=${top + 12} text-anchor="end">+${count}</text>`,
        ),
      )}
      <line class="baan" x1="0" x2=${WIDE} y1=${bottom} y2=${bottom} />
      <line class="peil" x1=${now} x2=${now} y1="2" y2=${bottom + 4} />
      <text class="peildag" x=${side === "end" ? now - 4 : now + 4} y=${bottom + 13} text-anchor=${side}>
        ${fill(t.line, { date: dateWords(date) })}
      </text>
      ${shown.flatMap(({ lane, middle, mine }) =>
        mine
          .filter((row) => row.level < MOST)
          .map(
            (row) => html`
            <g transform=${`translate(${across(row.x)} ${high(lane, middle, row)}) scale(${SMALL})`}>
              <title>${[row.name, row.by, outcomes[row.outcome].said].join(", ")}</title>
              <${SignForm} outcome=${row.outcome} />
            </g>
          `,
          ),
      )}
    </svg>
  `;
}
