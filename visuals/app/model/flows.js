/* Who gives what to whom, and the steps of the route with who works at them. */
import { compare, unique } from "../lib/text.js";
import { answerTo } from "./answers.js";
import { data, inPlan } from "./data.js";
import { byBody } from "./explore.js";
import { known } from "./lines.js";
import { matrixRows } from "./matrix.js";
import { firstOf, ofType, refs } from "./things.js";

/** The flows of information that are there by a date: how each runs, who gives (`from`) and who gets (`to`). Parties
 * that it runs `between` stand at both sides; which way it runs, a source does not always say.
 * @param {Scenario} view */
export const flowsAt = ({ date, plan }) =>
  ofType("InformationFlow")
    .filter((id) => known(id, date) && inPlan(id, plan))
    .map((id) => {
      const between = refs(id, "between");
      const side = (/** @type {string} */ name) => [...refs(id, name), ...between].sort(byBody);
      return { id, state: firstOf(id, "flowState"), from: side("from"), to: side("to"), between };
    })
    .sort((a, b) => compare(firstOf(a.id, "content"), firstOf(b.id, "content")));

/** Those of a body; then of a collective name to which it belongs (`end`). @param {string} id @param {Scenario} view */
export function flowsOf(id, view) {
  const all = flowsAt(view).map((row) => ({ row, ends: [...row.from, ...row.to] }));
  const at = (/** @type {string} */ end) =>
    all.flatMap(({ row, ends }) => (ends.includes(end) && (end === id || !ends.includes(id)) ? row : []));
  return [id, ...refs(id, "standsFor")].map((end) => ({ end, rows: at(end) })).filter(({ rows }) => rows.length);
}

/** Information that runs from one of two bodies to the other. @param {string[]} two @param {Scenario} view */
export const flowsBetween = ([one, other], view) =>
  flowsAt(view).flatMap(({ id, from, to }) =>
    (from.includes(one) && to.includes(other)) || (from.includes(other) && to.includes(one)) ? id : [],
  );

/** Information that each of two bodies gives to the same third; what runs between parties has no known direction.
 * @param {string[]} two @param {Scenario} view */
export function flowsToOne(two, view) {
  const [mine, theirs] = two.map((id) => flowsAt(view).filter((one) => one.from.includes(id) && !one.between.length));
  const getting = (/** @type {typeof mine} */ flows) => flows.flatMap(({ to }) => to).filter((id) => !two.includes(id));
  const both = getting(mine).filter((id) => getting(theirs).includes(id));
  return unique([...mine, ...theirs].filter(({ to }) => to.some((id) => both.includes(id))).map(({ id }) => id));
}

/** The codes of a list by what things have of it, `first` before the order of the list. @param {string} list
 * @param {string} first @param {string[]} had */
export const codesAmong = (list, first, had) =>
  Object.keys(data.codes[list] || {})
    .filter((code) => had.includes(code))
    .sort((a, b) => Number(b === first) - Number(a === first));

/** @typedef {{id: string, label: string, at: number[], basis: (index: number) => string}} AtStops */
/** The route of a plan: of each step who works there alone, and the kinds of work that are expected there and not
 * reported; and who works at more steps, in the order of the first of them.
 * @param {Scenario} scenario @param {Plan} plan */
export function routeOf(scenario, plan) {
  const { columns = [] } = answerTo(scenario).reach.find((one) => one.plan === plan.key) || {};
  const kinds = matrixRows("kind", scenario, plan);
  /** @type {AtStops[]} */
  const bodies = matrixRows("partner", scenario, plan)
    .map(({ id, label, cells }) => ({
      id,
      label,
      at: plan.steps.flatMap((_, index) => (cells[index] ? [index] : [])),
      basis: (/** @type {number} */ index) => cells[index]?.most_basis || "",
    }))
    .sort((a, b) => byBody(a.id, b.id));
  const stops = plan.steps.map((step, index) => ({
    step,
    reached: columns[index],
    silent: kinds.filter((row) => row.cells[index]?.unmet),
    own: bodies.filter(({ at }) => at.length === 1 && at[0] === index),
    all: bodies.filter(({ at }) => at.includes(index)),
  }));
  const order = (/** @type {AtStops} */ one) => one.at.join();
  const several = bodies.filter(({ at }) => at.length > 1).sort((a, b) => compare(order(a), order(b)));
  return { stops, several };
}
