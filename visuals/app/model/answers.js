/* What the questions answer under a scenario, as the engine has said it. */
import { allDates, data, lastDate, plans, several } from "./data.js";
import { workplace } from "./engine.js";

/** @type {Map<string, Answer>} those of one plan, made once */
const ofPlan = new Map();
/** @template A, B @param {Record<string, A>} table @param {(list: A) => B} change @returns {Record<string, B>} */
const entries = (table, change) =>
  Object.fromEntries(Object.entries(table).map(([name, list]) => [name, change(list)]));
/** Matrix, gaps and losses of the plans one looks at; each row says of which plan it is.
 * @param {Scenario} scenario @returns {Answer} */
export function answerTo(scenario) {
  const found = data.answers[scenario.key];
  if (!scenario.plan) return found;
  /** @template {{plan: string}} Row @param {Row[]} rows */
  const mine = (rows) => rows.filter((row) => row.plan === scenario.plan);
  const key = `${scenario.key}|${scenario.plan}`;
  if (!ofPlan.has(key)) {
    const { matrix, without, links, ...lists } = found;
    const tables = { matrix: entries(matrix, mine), without: entries(without, mine), links };
    const own = { ...entries(/** @type {Record<string, any[]>} */ (lists), mine), ...tables };
    ofPlan.set(key, /** @type {Answer} */ (own));
  }
  return /** @type {Answer} */ (ofPlan.get(key));
}
/** The named numbers of one plan. @param {Scenario} scenario @param {Plan} plan */
export const numbersOf = (scenario, plan) => answerTo({ ...scenario, plan: plan.key }).numbers[0];
/** What makes a scenario, as an engine is asked for it. @returns {[string, string][]} @param {Scenario} scenario */
export function scenarioOptions({ date, stated, strict, expect }) {
  /** @type {[string, string][]} */
  const options = [["stand", date]];
  if (stated) options.push(["koppelingen", "genoemd"]);
  if (strict) options.push(["lezing", "streng"]);
  if (!expect) options.push(["verwachtingen", "uit"]);
  return options;
}
/** Is the answer here? An engine in the page makes it when someone goes there. @param {Scenario} scenario */
export const answered = (scenario) => scenario.key in data.answers;
/** @param {Query} query */
export function scenarioOf(query) {
  const plan = several && plans.has(query.plan) ? query.plan : "";
  const date = allDates.some((one) => one.date === query.stand) ? query.stand : lastDate;
  const stated = query.koppelingen === "genoemd";
  const strict = query.lezing === "streng";
  const requested = { plan, date, stated, strict, expect: query.verwachtingen !== "uit" };
  // A page of one plan among many holds fewer choices: an old address then shows what comes nearest, of what was
  // answered beforehand; where an engine travels in the page, all can be shown.
  const expecting = { ...requested, expect: true };
  const last = { ...expecting, date: lastDate };
  const nearest = [requested, expecting, last].map(keyed).find((one) => answered(one) || workplace());
  return nearest || keyed({ ...last, stated: false, strict: false });
}
/** A scenario with the name under which its answer stands. @param {Omit<Scenario, "key">} scenario */
export function keyed({ plan, date, stated, expect, strict }) {
  const usual = `${date}|${stated ? "stated" : "all"}|${expect ? "with" : "without"}`;
  return { plan, date, stated, expect, strict, key: strict ? `${usual}|strict` : usual };
}
/** Which of the values of a choice can be shown, beside what the address chooses already.
 * @param {Query} query @param {string} name @param {string[][]} options */
export function offered(query, name, options) {
  const keys = new Set(options.map(([value]) => scenarioOf({ ...query, [name]: value }).key));
  return keys.size === options.length ? options : [];
}
/** The step of a plan's own model. @param {string | null} notation @param {string} plan */
export const stepIdIn = (notation, plan) => plans.get(plan)?.steps.find((step) => step.notation === notation)?.id;
/** The steps of which is not said yet who works there: unplaced work can still come. @param {Scenario} scenario */
export const undecidedSteps = (scenario) =>
  new Set(
    answerTo(scenario).reach.flatMap(({ plan, columns }) =>
      columns.filter((column) => column.undecided).map((column) => stepIdIn(column.step, plan)),
    ),
  );
