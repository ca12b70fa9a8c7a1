/* Promises as lanes: a row a chapter, a sign on the last day of each deadline, and a line at the date of the source. */
import { html } from "../lib/html.js";
import { and, compare, fill, unique } from "../lib/text.js";
import { data, dateFor, dateWords, words } from "../model/data.js";
import { firstOf, labelOf, ofType, ref } from "../model/things.js";
import { known, toldOf } from "../model/work.js";
import { SignForm } from "./signs.js";

const t = words.summary.lanes;
const outcomes = words.shared.outcomes;
const [LEFT, WIDE, TOP, APART, LEAST, SMALL] = [225, 690, 17, 8, 16, 0.68];

/** The deadlines of a plan at a date, with what came of each and in which chapter it is. */
function promises(plan, date) {
  return ofType("Deadline")
    .filter((one) => one.startsWith(`${plan.key}/`) && known(one, date) && firstOf(one, "dueBy"))
    .map((one) => {
      const about = ref(one, "initiative");
      return {
        id: one,
        day: firstOf(one, "dueBy"),
        outcome: toldOf(one, date).outcome,
        chapter: data.works[about]?.chapter || "",
      };
    })
    .filter((one) => one.outcome);
}

/** Chapters in order, each with its signs placed: those of one day stand above each other. */
function lanesOf(plan, date, across) {
  const all = promises(plan, date);
  const number = (chapter) => firstOf(chapter, "identifier");
  const chapters = unique(all.map((one) => one.chapter)).sort((a, b) => compare(number(a) || "~", number(b) || "~"));
  let y = TOP;
  return chapters.map((chapter) => {
    const mine = all.filter((one) => one.chapter === chapter).sort((a, b) => compare(a.day, b.day));
    const stacks = new Map();
    for (const one of mine) {
      const exact = Math.round(across(one.day) / APART) * APART;
      const x = one.outcome === "ahead" ? Math.max(exact, across(date) + APART) : exact;
      stacks.set(x, [...(stacks.get(x) || []), one]);
    }
    const height = Math.max(LEAST, Math.max(...[...stacks.values()].map((stack) => stack.length)) * APART + 4);
    const middle = y + height / 2;
    const signs = [...stacks].flatMap(([x, stack]) =>
      stack.map((one, index) => ({ ...one, x, y: middle + (index - (stack.length - 1) / 2) * APART })),
    );
    const lane = { chapter, top: y, middle, height, signs };
    y += height;
    return lane;
  });
}

const time = (day) => new Date(`${day}T00:00:00Z`).getTime();
const nameOf = (chapter) =>
  chapter
    ? fill(t.chapter, { number: firstOf(chapter, "identifier"), name: firstOf(chapter, "prefLabel") })
    : t.elsewhere;
const clipped = (text) => (text.length > 40 ? `${text.slice(0, 39).trim()}…` : text);
const countsOf = (signs) =>
  and(
    Object.entries(outcomes)
      .map(([outcome, { said }]) => [signs.filter((one) => one.outcome === outcome).length, said])
      .filter(([count]) => count)
      .map(([count, said]) => `${count} ${said}`),
  );

/** @param {{scenario: any, plan: any}} props */
export function PromiseLanes({ scenario, plan }) {
  const date = dateFor(plan.key, scenario.date);
  const days = promises(plan, date).map((one) => one.day);
  if (!days.length) return null;
  const [first, last] = [
    Math.min(...days.map((day) => +day.slice(0, 4))),
    Math.max(...[...days, date].map((day) => +day.slice(0, 4))),
  ];
  const [from, to] = [time(`${first}-01-01`), time(`${last + 1}-01-01`)];
  const across = (day) => LEFT + 8 + ((time(day) - from) / (to - from)) * (WIDE - LEFT - 16);
  const lanes = lanesOf(plan, date, across);
  const bottom = lanes[lanes.length - 1].top + lanes[lanes.length - 1].height;
  const now = across(date);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const label = lanes.map(({ chapter, signs }) => fill(t.told, { chapter: nameOf(chapter), counts: countsOf(signs) }));
  const side = now > WIDE - 150 ? "end" : "start";
  return html`
    <svg class="banen" viewBox=${`0 0 ${WIDE} ${bottom + 16}`} role="img" aria-label=${label.join(" ")}>
      <rect class="straks" x=${now} y=${TOP} width=${WIDE - now} height=${bottom - TOP} />
      ${years.map(
        (year) => html`
          <line class="jaar" x1=${across(`${year}-01-01`)} x2=${across(`${year}-01-01`)} y1="4" y2=${bottom} />
          <text class="jaartal" x=${across(`${year}-01-01`) + 4} y="12">${year}</text>
        `,
      )}
      ${lanes.map(
        (lane) => html`
          <line class="baan" x1="0" x2=${WIDE} y1=${lane.top} y2=${lane.top} />
          <text x="0" y=${lane.middle + 4}>${clipped(nameOf(lane.chapter))}</text>
        `,
      )}
      <line class="baan" x1="0" x2=${WIDE} y1=${bottom} y2=${bottom} />
      <line class="peil" x1=${now} x2=${now} y1="2" y2=${bottom + 4} />
      <text class="peildag" x=${side === "end" ? now - 4 : now + 4} y=${bottom + 13} text-anchor=${side}>
        ${fill(t.line, { date: dateWords(date) })}
      </text>
      ${lanes.flatMap(({ signs }) =>
        signs.map(
          (one) => html`
            <g transform=${`translate(${one.x} ${one.y}) scale(${SMALL})`}>
              <title>${[labelOf(ref(one.id, "initiative")), dateWords(one.day), outcomes[one.outcome].said].join(", ")}</title>
              <${SignForm} outcome=${one.outcome} />
            </g>
          `,
        ),
      )}
    </svg>
  `;
}
