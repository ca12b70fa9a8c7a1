/* Work: at which steps, by whom, how far it is, and what was promised for when; the engine says it of each. */
import { here } from "../lib/route.js";
import { and, compare, fill, numbered, unique, upper } from "../lib/text.js";
import { data, dateFor, dateWords, lastDate, words } from "./data.js";
import { known, linesNamed, pointingBy } from "./lines.js";
import { codeLabel, firstOf, labelOf, organisationBy, ref, refs, shortName, valuesOf } from "./things.js";

/** @type {(name: "steps" | "kinds" | "years" | "leads" | "acts") => (id: string) => string[]} */
const listOf = (name) => (id) => data.works[id]?.[name] || [];
export const stepsOf = listOf("steps");
export const kindsOf = listOf("kinds");
/** The first and the last year that the source gives. */
export const yearsOf = listOf("years");
export const leadsOf = listOf("leads");
export const actorsOf = listOf("acts");
/** Who has a role in work, of whatever kind. @param {string} work */
export const partnersIn = (work) => linesNamed(work, "who").map(({ from }) => from);
/** By its key. @param {string} work */
export const partnerKeysIn = (work) => partnersIn(work).map((id) => firstOf(id, "notation"));
/** Partners to choose from, each once, by their names. @param {string[]} keys */
export const partnersAmong = (keys) =>
  unique(keys)
    .map((key) => [key, labelOf(organisationBy(key))])
    .sort((a, b) => compare(a[1], b[1]));
/** Does a list say of work, in words that were not read, how far it is, who takes part or who leads?
 * @param {string} id @param {"status" | "partner" | "lead"} what */
export const isUnread = (id, what) => valuesOf(id, "unread").includes(what);
/** Who works on it, with who leads; else who is named there, or works on what it is part of.
 * @type {(work: string) => string} */
export const actorNames = (work) => {
  const name = (/** @type {string} */ id) =>
    leadsOf(work).includes(id) ? fill(words.shared.leading, { name: labelOf(id) }) : labelOf(id);
  if (actorsOf(work).length) return actorsOf(work).map(name).join(", ");
  const named = linesNamed(work, "who").map(({ from, phrase }) => `${labelOf(from)} (${phrase})`);
  if (named.length) return fill(words.explore.list.named, { who: named.join(", ") });
  if (isUnread(work, "partner")) return words.shared.unread;
  const [above, ...others] = refs(work, "reportedUnder"); // what is told at several is of none of them alone
  if (above && !others.length && actorsOf(above).length)
    return fill(words.explore.list.above, { above: shortName(above), who: actorNames(above) });
  return data.works[work]?.container ? "" : words.explore.list.no_partner;
};
/** Who heads the chapters of work, by their titles. @param {string} work */
export const headsOf = (work) =>
  unique((data.works[work]?.chapters || []).flatMap((one) => refs(one, "chapterLead"))).map(labelOf);
/** Whom one can ask: who works on it, or is named there, and where nobody acts who heads its chapters.
 * @param {string} work */
export const whoToAsk = (work) => {
  const heads = actorsOf(work).length ? [] : headsOf(work);
  const headed = heads.length > 0 && fill(words.shared.headed, { heads: and(heads) });
  return [actorNames(work), headed].filter(Boolean).join("; ");
};
/** The links that tie work to a step. @param {string} id @param {string} [date] */
export const linksOf = (id, date) => linesNamed(id, "at", date).flatMap((line) => line.of);
/** The cells that work is in; of work without a step its kinds. @param {string} id */
export function cellsOf(id) {
  const at = (/** @type {string} */ link) => ref(ref(link, "barrier"), "broader") || ref(link, "barrier");
  const cells = linksOf(id).flatMap((link) => valuesOf(link, "interventionKind").map((kind) => `${at(link)} ${kind}`));
  return cells.length ? cells : kindsOf(id);
}
/** @param {string} id @param {string} [date] */
export const deadlinesOf = (id, date) => linesNamed(id, "deadline", date).map((line) => line.from);
/** @param {string} id */
export const isGeneric = (id) => firstOf(id, "isGeneric") === "true";

/** How a partner stands in work: it acts, has another role, has one in the action above, one of its units has, or it
 * only heads the chapter, or is expected there.
 * @param {string} id */
export const standingOf = (id) => {
  const chapters = pointingBy(id, "chapterLead");
  const mine = linesNamed(id, "who");
  const ofUnits = pointingBy(id, "unitOf").flatMap((unit) => linesNamed(unit, "who").map((line) => line.to));
  const hoped = linesNamed(id, "expected").map(({ to }) => to);
  return (/** @type {string} */ work) => {
    const roles = mine.filter((line) => line.to === work);
    if (roles.length) return roles.some((line) => line.acts) ? "acts" : "named";
    const [above, ...others] = refs(work, "reportedUnder"); // what is told at several is of none of them alone
    if (!others.length && mine.some((line) => line.to === above)) return "under";
    if ([work, ...(others.length ? [] : [above])].some((one) => ofUnits.includes(one))) return "units";
    if (data.works[work]?.chapters?.some((one) => chapters.includes(one))) return "heads";
    return hoped.includes(work) ? "expected" : "";
  };
};

/** @param {string} modality */
export const modalityLabel = (modality) => codeLabel("Modality", modality);

// ---- how far, as the engine says it: of an undertaking, or of a deadline
const NOTHING = {};
/** @type {(id: string, date?: string) => Progress} */
export const progressOf = (id, date = lastDate) =>
  (here.route.query.lezing === "streng" && data.progressStrictly[date]?.[id]) || data.progress[date]?.[id] || NOTHING;
/** The terms of work in their words, what each is of, and what came of it. @param {string} id */
export const termsSaid = (id) =>
  deadlinesOf(id).map((term) => {
    const { outcome = "", stand = "" } = progressOf(term);
    const came = words.shared.outcomes[outcome]?.phrase || stand;
    return [firstOf(term, "deadlineLabel"), `“${firstOf(term, "deadlineText")}”`, came].filter(Boolean).join(", ");
  });
/** @type {(name: "report" | "status" | "state") => (id: string, date?: string) => string} */
const partOf = (name) => (id, date) => progressOf(id, date)[name] || "";
export const statusReport = partOf("report");
export const statusOf = partOf("status");
export const stateAt = partOf("state");

/** The dated promises of a plan as they stand by a date: places, words, and the outcome.
 * @param {Plan} plan @param {string} date */
export const promisesOf = (plan, date) =>
  picture(plan)
    .rows.filter(({ id }) => progressOf(id, date).outcome)
    .map((row) => ({ ...row, ...outcomeOf(row.id, row.work, plan, date) }));
/** Those without a day. @param {Plan} plan @param {string} date */
export const undatedOf = (plan, date) =>
  data.promises[plan.key].undated
    .filter((id) => known(id, date))
    .map((id) => outcomeOf(id, ref(id, "initiative"), plan, date));

/** @param {string} id @param {string} work @param {Plan} plan @param {string} date */
function outcomeOf(id, work, plan, date) {
  const progress = progressOf(id, date);
  return {
    ...{ id, work, plan },
    name: labelOf(work),
    short: shortName(work),
    what: firstOf(id, "deadlineLabel"),
    quote: words.gaps.deadline.quote.replace("{words}", firstOf(id, "deadlineText")),
    modality: upper(modalityLabel(firstOf(id, "modality"))),
    day: firstOf(id, "dueBy"),
    by: dateWords(firstOf(id, "dueBy")),
    outcome: progress.outcome || "",
    stand: progress.stand || "",
    on: dateWords(progress.on),
  };
}
/** What promises may have come to, and how many did, as the named number says; what is rare, only where one did.
 * @param {{outcome: string}[]} rows @param {Record<string, {value: number}>} [named] */
export const outcomesOf = (rows, outcomes = words.shared.outcomes, named = {}) =>
  Object.entries(outcomes)
    .map(([outcome, about]) => {
      const count = rows.filter((row) => row.outcome === outcome).length;
      return /** @type {const} */ ([outcome, { ...about, count: named[about.number]?.value ?? count }]);
    })
    .filter(([, { rare, count }]) => !rare || count);
/** How many of some promises came to what, in words: "2 zijn er niet"; of all outcomes, or of some.
 * @type {(found: ({outcome: string} | undefined)[], open?: boolean) => string[]} */
export const countsSaid = (found, open = false) =>
  outcomesOf(found.flatMap((one) => one || []))
    .filter(([, one]) => one.count && (!open || one.open))
    .map(([, { phrase, counted, count }]) =>
      numbered(counted || { one: `{count} ${phrase}`, more: `{count} ${phrase}` }, count),
    );
/** Where the report that one looks at stands in the picture of a plan. @param {Plan} plan @param {string} date */
export const reportOf = (plan, date) => {
  const { reports } = picture(plan);
  return reports.find((one) => one.date === dateFor(plan.key, date)) || reports[reports.length - 1];
};
/** @param {Lane} lane */
export const laneName = (lane) => [lane.number, lane.title.join(" ")].filter(Boolean).join(" ");
/** @param {Plan} plan */
export const picture = (plan) => data.promises[plan.key];
