/* The one JSON of the page, and the plans in it. */
export const data = JSON.parse(document.getElementById("gegevens").textContent);
// Things and passages are named by their number among all, to keep the page small (ketenkaart/visuals/page/numbered.py).
const ids = [...Object.keys(data.things), ...Object.keys(data.addresses)];
export const idOf = (number) => ids[number];
const named = (value) => {
  if (typeof value === "string") return value.replace(/^(@?)~(\d+)$/, (_, mark, number) => mark + idOf(number));
  if (Array.isArray(value)) return value.map(named);
  if (!value || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [named(name), named(item)]));
};
for (const part of data.numbered) data[part] = named(data[part]);
/** Rows, each with the names of its fields again (`tabled` in ketenkaart/visuals/page/packed.py). */
export const rowsOf = ({ shapes, rows }) =>
  rows.map(([shape, ...values]) =>
    shape < 0 ? values[0] : Object.fromEntries(shapes[shape].map((name, index) => [name, values[index]])),
  );
for (const { at } of Object.values(data.views))
  for (const picture of Object.values(at))
    for (const [part, rows] of Object.entries(picture)) picture[part] = rowsOf(rows);
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
  data.flags,
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
export const wordsOf = (plan) => plan?.words.page || words;
export const planBy = (key) => plans.get(key) || (several ? undefined : data.plans[0]);
/** The plan that a thing belongs to; organisations and steps belong to none. */
export const planOf = (id) => plans.get(id.split("/")[0]);
/** Is a thing to be seen, where one plan is chosen. What belongs to no plan is always there. */
export const inPlan = (id, key) => !key || !planOf(id) || planOf(id).key === key;
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
/** The date at which a thing is looked at: a plan without this date stands at its latest. */
export const dateFor = (id, date) => {
  const plan = planOf(id);
  return plan ? data.stands[date]?.[plan.key] || plan.date : date;
};
/** A day or a period in words, as the engine says it; other text stays as it is. */
export const dateWords = (value) => data.dates[value] || value || "";
/** How a sentence calls the source of a plan, or of all: "het rapport", and "Het rapport" where it begins one. */
export const sourceOf = (plan = planBy()) => plan?.source || data.source;
/** The plans that one looks at. */
export const shownPlans = (scenario) => (scenario.plan ? [plans.get(scenario.plan)] : data.plans);
export const dateLabel = (date, plan = planBy()) =>
  (plan ? plan.dates : allDates).find((d) => d.date === date)?.label || dateWords(date);
