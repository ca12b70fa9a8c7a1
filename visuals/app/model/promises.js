/* What was promised for when: its place in the picture says the engine, what came of it by a date too. */
import { numbered, upper } from "../lib/text.js";
import { data, dateFor, dateWords, shownPlans, words } from "./data.js";
import { known } from "./lines.js";
import { firstOf, labelOf, shortName } from "./things.js";
import { modalityLabel } from "./words.js";
import { toldOf } from "./work.js";

/**
 * The dated promises of a plan as they stand by a date: places, words, and the outcome.
 * @param {Plan} plan
 * @param {string} date
 */
export const promisesOf = (plan, date) =>
  picture(plan)
    .rows.filter(({ id }) => toldOf(id, date).outcome)
    .map((row) => ({ ...row, plan, ...said(row.id, row.work, date) }));
/** Those without a day. @param {Plan} plan @param {string} date */
export const undatedOf = (plan, date) =>
  data.promises[plan.key].undated
    .filter((id) => known(id, date))
    .map((id) => {
      const work = firstOf(id, "initiative").slice(1);
      return { id, work, plan, ...said(id, work, date) };
    });

/** @param {string} id @param {string} work @param {string} date */
function said(id, work, date) {
  const told = toldOf(id, date);
  const name = labelOf(work);
  return {
    name,
    short: shortName(work) === name ? name : shortName(work),
    what: firstOf(id, "deadlineLabel"),
    quote: words.gaps.deadline.quote.replace("{words}", firstOf(id, "deadlineText")),
    modality: upper(modalityLabel(firstOf(id, "modality"))),
    day: firstOf(id, "dueBy"),
    by: dateWords(firstOf(id, "dueBy")),
    outcome: told.outcome || "",
    stand: told.stand || "",
    on: dateWords(told.on),
  };
}
/** What promises may have come to; what is rare, only where one did. @param {Promised[]} rows */
export const outcomesOf = (rows, outcomes = words.shared.outcomes) =>
  Object.entries(outcomes).filter(([outcome, { rare }]) => !rare || rows.some((row) => row.outcome === outcome));
/**
 * How many of some promises came to what, in words: "2 zijn er niet"; of all outcomes, or of some.
 * @type {(found: string[], open?: boolean) => string[]}
 */
export const countsSaid = (found, open = false) =>
  Object.entries(words.shared.outcomes)
    .filter(([, one]) => !open || one.open)
    .map(([outcome, { said, counted }]) => {
      const count = found.filter((one) => one === outcome).length;
      return count ? numbered(counted || { one: `{count} ${said}`, more: `{count} ${said}` }, count) : "";
    })
    .filter(Boolean);
/** The plans one looks at that promise anything. @param {Scenario} scenario */
export const promisingPlans = (scenario) =>
  shownPlans(scenario).filter((plan) => data.promises[plan.key].rows.length || data.promises[plan.key].undated.length);
/** Where the report that one looks at stands in the picture of a plan. @param {Plan} plan @param {string} date */
export const reportOf = (plan, date) => {
  const { reports } = picture(plan);
  return reports.find((one) => one.date === dateFor(plan.key, date)) || reports[reports.length - 1];
};
/** @param {Lane} lane */
export const laneName = (lane) => [lane.number, lane.title.join(" ")].filter(Boolean).join(" ");
/** @param {Plan} plan */
export const picture = (plan) => data.promises[plan.key];
