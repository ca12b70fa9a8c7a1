/* Verken: who does what against which step, from the lines that the engine drew; and the shortest ways. */
import { compare, unique } from "../lib/text.js";
import { answerTo } from "./answers.js";
import { allSteps, inPlan } from "./data.js";
import { linesAt, linesNamed, otherEnd } from "./lines.js";
import { firstOf, hasPage, isOrganisation, isUndertaking, labelOf, pageOf, ref, shortName } from "./things.js";
import { isGeneric, kindsOf, yearsOf } from "./work.js";

/** Where work is that is tied to no single step. */
export const NO_STEP = "dwars";
/** Above this number of boxes a picture says less than a list. */
export const MOST = 60;

/** The lines of who acts, at either end, by a date; with `anyRole` also of who signed, was there, or is reached.
 * @param {string} id @param {Scenario} view */
export const acting = (id, { date, plan }, anyRole = false) =>
  linesNamed(id, "who", date).filter((line) => (anyRole || line.acts) && inPlan(line.to, plan));
/** @param {string} id @param {Scenario} view */
const actors = (id, view, anyRole = false) => unique(acting(id, view, anyRole).map((line) => line.from));
const isStep = (/** @type {string} */ id) => pageOf(id) === "step";

/**
 * What ties work to the steps of the route, where a narrower one counts in its own: to each the link that says so, none
 * where it is tied to no single step.
 * @returns {{step: string, of: string, basis: string}[]} @param {string} work @param {Scenario} view
 */
export function stepsAt(work, view) {
  if (firstOf(work, "crossCutting") === "true") return [{ step: NO_STEP, of: work, basis: "" }];
  const counted = answerTo(view).links;
  return linesNamed(work, "at", view.date)
    .filter((line) => line.of[0] in counted)
    .map((line) => ({ step: ref(line.to, "broader") || line.to, of: line.of[0], basis: counted[line.of[0]][0] }));
}

/** The work at a thing: itself, in which a body acts, at a step, or what another thing is tied to. */
function workAt(/** @type {string} */ id, /** @type {Scenario} */ view) {
  if (isUndertaking(id)) return [id];
  const mine = (/** @type {string} */ one) => isUndertaking(one) && inPlan(one, view.plan);
  if (isOrganisation(id)) return unique(acting(id, view).map((line) => line.to));
  if (!isStep(id)) return unique(linesAt(id, view.date).map((line) => otherEnd(line, id))).filter(mine);
  const steps = [id, ...linesNamed(id, "broader", view.date).map((line) => line.from)];
  const all = unique(steps.flatMap((step) => linesNamed(step, "at", view.date).map((line) => line.from)));
  return all.filter((work) => mine(work) && stepsAt(work, view).some((one) => one.step === id));
}

const byName = (/** @type {string} */ a, /** @type {string} */ b) =>
  compare(shortName(a), shortName(b)) || compare(labelOf(a), labelOf(b));
/** Named bodies before collective names. @param {string} a @param {string} b */
export const byBody = (a, b) => Number(isGeneric(a)) - Number(isGeneric(b)) || byName(a, b);

/** What is seen: of what is opened the work, who acts in it, and its steps; of the chosen work also all who act in it.
 * `hidden` is what one took away, `step`, `kind` and years `from` and `to` what one looks at; `anyRole` as `acting` has
 * it. `left` is how many works these leave out, `undated` of how many of them the source has no year.
 * @param {{opened: string[], chosen: string, hidden: string[], step: string, kind: string, from: string, to: string,
 *   anyRole?: boolean}} choices @param {Scenario} view */
export function explored({ opened, chosen, hidden, step, kind, from, to, anyRole = false }, view) {
  const away = new Set(hidden);
  const begun = opened.filter(hasPage);
  const wanted = (/** @type {string} */ work) =>
    (!step || stepsAt(work, view).some((one) => firstOf(one.step, "notation") === step)) &&
    (!kind || kindsOf(work).includes(kind)) &&
    (!from || yearsOf(work).slice(-1)[0] >= from) &&
    (!to || yearsOf(work)[0] <= to);
  const all = unique(begun.flatMap((id) => workAt(id, view)));
  const stays = (/** @type {string} */ work) => begun.includes(work) && !anyRole;
  const left = all.filter((work) => !stays(work) && !wanted(work));
  const what = all.filter((work) => stays(work) || (wanted(work) && !away.has(work))).sort(byName);
  const whole = begun.filter((id) => !isOrganisation(id));
  const around = [...whole.flatMap((id) => workAt(id, view)), chosen];
  const alongside = around.filter((work) => what.includes(work)).flatMap((work) => actors(work, view, anyRole));
  const who = unique([...begun.filter(isOrganisation), ...alongside])
    .filter((id) => !away.has(id))
    .sort(byBody);
  const roles = what.flatMap((work) => acting(work, view, anyRole).filter((line) => who.includes(line.from)));
  const ties = what.flatMap((work) => stepsAt(work, view).map((tie) => ({ work, ...tie })));
  const order = [...allSteps.map((one) => one.id), NO_STEP];
  const steps = unique([...begun.filter(isStep), ...ties.map((tie) => tie.step)])
    .filter((id) => !away.has(id))
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const undated = from || to ? left.filter((work) => !yearsOf(work).length).length : 0;
  return { who, what, steps, roles, ties: ties.filter((tie) => steps.includes(tie.step)), left: left.length, undated };
}

/** How much opening a thing would add.
 * @param {string} id @param {{who: string[], what: string[]}} shown @param {Scenario} view */
export function folded(id, { who, what }, view) {
  if (isUndertaking(id)) return actors(id, view).filter((one) => !who.includes(one)).length;
  return workAt(id, view).filter((one) => !what.includes(one)).length;
}

/** What stands next on a way between two things: the work in which one acts, or who acts in it.
 * @param {string} from @param {string} to @param {Scenario} view @param {boolean} collective
 * @returns {(id: string) => string[]} */
const nearTo = (from, to, view, collective) => (id) =>
  unique(acting(id, view).map((line) => otherEnd(line, id))).filter(
    (one) => one === from || one === to || isUndertaking(one) || collective || !isGeneric(one),
  );

/** How many longer ways one sees at most. */
export const LONGER = 30;
/** Ways that are one body and one work longer than the shortest, each from end to end; nothing stands on one twice. One
 * more than `LONGER` says that there are more.
 * @param {string} from @param {string} to @param {Scenario} view @param {boolean} collective @returns {string[][]} */
export function longerWays(from, to, view, collective = false) {
  const near = nearTo(from, to, view, collective);
  const left = distances(to, "", near);
  const length = (left.get(from) ?? Number.NaN) + 2;
  /** @type {string[][]} */
  const found = [];
  const walk = (/** @type {string[]} */ way) => {
    const last = way[way.length - 1];
    if (found.length > LONGER) return;
    if (last === to && way.length === length + 1) found.push(way);
    if (last === to) return;
    for (const next of near(last).sort(byBody))
      if (!way.includes(next) && way.length + (left.get(next) ?? length) <= length) walk([...way, next]);
  };
  walk([from]);
  return found;
}

/** The shortest ways between two things, through work in which both ends of each line act: the union of all of them, in
 * layers. `count` is how many ways there are; null where there is none. Without `collective` no way runs through a
 * collective name: not all that it stands for act in both.
 * @param {string} from @param {string} to @param {Scenario} view @param {boolean} collective */
export function connection(from, to, view, collective = false) {
  const near = nearTo(from, to, view, collective);
  const away = distances(from, to, near);
  const back = distances(to, from, near);
  const length = away.get(to);
  if (!length) return null;
  const on = [...away.keys()].filter((id) => (away.get(id) ?? 0) + (back.get(id) ?? length + 1) === length);
  const layers = Array.from({ length: length + 1 }, (_, at) => on.filter((id) => away.get(id) === at).sort(byBody));
  const ways = new Map([[from, 1]]);
  const lines = layers.slice(1).flatMap((layer, at) =>
    layer.flatMap((id) => {
      const mine = acting(id, view);
      return layers[at].flatMap((one) => {
        const roles = mine.filter((line) => otherEnd(line, id) === one);
        if (roles.length) ways.set(id, (ways.get(id) || 0) + (ways.get(one) || 0));
        return roles.length ? { from: one, to: id, roles } : [];
      });
    }),
  );
  return { layers, lines, count: ways.get(to) || 0, length };
}

/**
 * Work in which both are named or expected, but not both act: no way runs through it. To each how, one after the other.
 * @param {string} from @param {string} to @param {Scenario} view
 */
export function namedTogether(from, to, view) {
  const ends = [from, to];
  const lines = ends.flatMap((id) => [...acting(id, view, true), ...linesNamed(id, "expected", view.date)]);
  return unique(lines.map((line) => line.to))
    .filter((work) => isUndertaking(work) && inPlan(work, view.plan))
    .sort(byName)
    .map((work) => lines.filter((line) => line.to === work))
    .filter((roles) => ends.every((id) => roles.some((line) => line.from === id)))
    .filter((roles) => !ends.every((id) => roles.some((line) => line.from === id && line.acts)));
}

/** How far each thing is from one, up to where another is reached.
 * @param {string} from @param {string} to @param {(id: string) => string[]} near */
function distances(from, to, near) {
  const found = new Map([[from, 0]]);
  let edge = [from];
  while (edge.length && !found.has(to)) {
    const next = unique(edge.flatMap(near)).filter((id) => !found.has(id));
    for (const id of next) found.set(id, (found.get(edge[0]) ?? 0) + 1);
    edge = next;
  }
  return found;
}

/** Steps at which both ends do work, for where nothing connects them. @param {string[]} ends @param {Scenario} view */
export function sharedSteps(ends, view) {
  const steps = (/** @type {string} */ work) => stepsAt(work, view).map((tie) => tie.step);
  const [one, other] = ends.map((id) => workAt(id, view).flatMap(steps));
  return allSteps.filter(({ id }) => one.includes(id) && other.includes(id));
}

/** Bodies of which both are a member, or one of the other. @param {string[]} ends @param {Scenario} view */
export function sharedBodies(ends, { date }) {
  const [one, other] = ends.map((id) => [id, ...linesNamed(id, "member", date).map((line) => line.to)]);
  return unique(one.filter((id) => other.includes(id)));
}
