/* The one JSON of the page, and the plans in it. */
import { pageData } from "../lib/page_data.js";

export const data = pageData;
// Names come from data and from the address: no lookup may find what every object has.
const { codes, progress, queries, names, absent, lists, kinds, called, works, partners, lookups } = data;
const tables = [codes, progress, queries, names, absent, data.dates, lists, kinds, called, works, partners, lookups];
for (const table of [...tables, data.words, data.addresses, ...[codes, progress].flatMap(Object.values)])
  Object.setPrototypeOf(table, null);
export const things = new Map(Object.entries(data.things));

// ---- plans: each has its own date, steps and matrix; organisations are shared
export const plans = new Map(data.plans.map((plan) => [plan.key, plan]));
export const several = data.plans.length > 1;
/** The words of the screens, and the same where a sentence speaks of the source of one plan. */
export const words = data.words;
/** @param {Plan | undefined} plan */
export const wordsOf = (plan) => plan?.words.page || words;
/** @param {string} [key] */
export const planBy = (key) => plans.get(key || "") || (several ? undefined : data.plans[0]);
/** A plan that the data names. @param {string} key */
export const planAt = (key) => /** @type {Plan} */ (plans.get(key));
/** The plan that a thing belongs to; organisations and steps belong to none. @param {string} id */
export const planOf = (id) => plans.get(id.split("/")[0]);
/** Is a thing to be seen, where one plan is chosen. What belongs to no plan is always there.
 * @param {string} id @param {string} key */
export const inPlan = (id, key) => !key || !planOf(id) || planOf(id)?.key === key;
/** Of what has the same key only the last. @template Of @param {Of[]} items @param {(one: Of) => string} key */
const oneOfEach = (items, key) => [...new Map(items.map((one) => [key(one), one])).values()];
const dates = data.plans.flatMap((plan) => plan.dates);
export const allDates = oneOfEach(dates, ({ date }) => date).sort((a, b) => (a.date < b.date ? -1 : 1));
export const lastDate = allDates[allDates.length - 1].date;
const steps = data.plans.flatMap((plan) => plan.steps);
export const allSteps = oneOfEach(steps.reverse(), ({ notation }) => notation).reverse();
/** The date at which a thing is looked at: a plan without this date stands at its latest.
 * @param {string} id @param {string} date */
export const dateFor = (id, date) => {
  const plan = planOf(id);
  return plan ? data.stands[date]?.[plan.key] || plan.date : date;
};
/** A day or a period in words, as the engine says it; other text stays as it is. @param {string | undefined} value */
export const dateWords = (value) => data.dates[/** @type {string} */ (value)] || value || "";
/** How a sentence calls the source of a plan, or of all: "het rapport", and "Het rapport" where it begins one. */
export const sourceOf = (plan = planBy()) => plan?.source || data.source;
/** The plans that one looks at. @param {Scenario} scenario */
export const shownPlans = (scenario) => data.plans.filter((plan) => !scenario.plan || plan.key === scenario.plan);
/** @param {string} date @param {Plan | undefined} [plan] */
export const dateLabel = (date, plan = planBy()) =>
  (plan ? plan.dates : allDates).find((d) => d.date === date)?.label || dateWords(date);
