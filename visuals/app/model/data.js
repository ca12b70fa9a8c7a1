/* The one JSON of the page, and the plans in it. */
import { element } from "../lib/element.js";
/** @type {PageData} */
export const data = JSON.parse(element("gegevens").textContent || "");
// Things and passages are named by their number among all, to keep the page small
// (ketenkaart/visuals/page/numbered.py).
const ids = [...Object.keys(data.things), ...Object.keys(data.addresses)];
/** @param {number} number */
export const idOf = (number) => ids[number];
/** @type {(value: any) => any} */
const named = (value) => {
  if (typeof value === "string") return value.replace(/^(@?)~(\d+)$/, (_, mark, number) => mark + idOf(number));
  if (Array.isArray(value)) return value.map(named);
  if (!value || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [named(name), named(item)]));
};
Object.assign(data, Object.fromEntries(data.numbered.map((part) => [part, named(data[part])])));
/**
 * Rows, each with the names of its fields again (`tabled` in ketenkaart/visuals/page/packed.py).
 * @template Row @param {Tabled<Row>} props @returns {Row[]}
 */
export const rowsOf = ({ shapes, rows }) =>
  rows.map(
    ([shape, ...values]) =>
      /** @type {Row} */ (
        shape < 0 ? values[0] : Object.fromEntries(shapes[shape].map((name, index) => [name, values[index]]))
      ),
  );
for (const { at } of Object.values(data.views))
  for (const picture of /** @type {Record<string, any>[]} tables become rows */ (Object.values(at)))
    for (const [part, rows] of Object.entries(picture)) picture[part] = rowsOf(rows);
// Lines of SPARQL and statements stand once for all (`once` in the same file); a number becomes what it stands for.
/** @type {(packed: any, field: string, join?: (all: any[]) => any) => any} */
const whole = ({ all, by }, field, join = (values) => values) =>
  Object.fromEntries(
    Object.entries(by).map(([name, one]) => [
      name,
      { ...one, [field]: join(one[field].map((/** @type {number} */ at) => all[at])) },
    ]),
  );
data.queries = whole(data.queries, "sparql", (lines) => lines.join("\n"));
data.comparisons = whole(data.comparisons, "statements");
// A value that stands alone comes without its list (`bare` in ketenkaart/visuals/page/packed.py).
for (const thing of Object.values(data.things))
  for (const [name, value] of Object.entries(thing)) if (!Array.isArray(value)) thing[name] = [value];
// Names come from data and from the address: no lookup may find what every object has.
for (const table of [
  data.queries,
  data.views,
  data.codes,
  ...Object.values(data.codes),
  data.names,
  data.told,
  ...Object.values(data.told),
  data.absent,
  data.dates,
  data.lists,
  data.kinds,
  data.called,
  data.works,
  data.partners,
  data.lookups,
  data.words,
  data.addresses,
])
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
/**
 * Is a thing to be seen, where one plan is chosen. What belongs to no plan is always there.
 * @param {string} id
 * @param {string} key
 */
export const inPlan = (id, key) => !key || !planOf(id) || planOf(id)?.key === key;
export const allDates = [
  ...new Map(data.plans.flatMap((plan) => plan.dates).map((one) => [one.date, one])).values(),
].sort((a, b) => (a.date < b.date ? -1 : 1));
export const lastDate = allDates[allDates.length - 1].date;
export const allSteps = [
  ...new Map(
    data.plans
      .flatMap((plan) => plan.steps)
      .reverse()
      .map((step) => [step.notation, step]),
  ).values(),
].reverse();
/**
 * The date at which a thing is looked at: a plan without this date stands at its latest.
 * @param {string} id
 * @param {string} date
 */
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
