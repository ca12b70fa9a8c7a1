/* What several screens say of a plan and its work, from the words of the page; names come from the data. */
import { fill, numbered, unique, upper } from "../lib/text.js";
import { data, dateFor, dateLabel, dateWords, lastDate, planBy, planOf, words, wordsOf } from "./data.js";
import { addressOf, codeLabel, codeOf, firstOf, labelOf, organisationBy, refs, stepBy } from "./things.js";
import { isUnread, progressOf, statusOf, statusReport } from "./work.js";

const t = words.shared;
export const SILENCE = t.silence;

/** What a plan is read from: "het rapport van 8 april 2013"; several plans are named together. */
export const reportName = (plan = planBy()) =>
  plan ? fill(wordsOf(plan).shared.report, { date: dateWords(plan.date) }) : t.reports;
export const nothingReported = (plan = planBy(), of = t.nothing) =>
  `${numbered(of, plan ? 1 : 2, { report: upper(reportName(plan)) })} ${SILENCE}`;
/** Source and date, of one plan or of all. */
export const sourceLine = (plan = planBy()) =>
  (plan ? [plan] : data.plans).map((one) => `${one.document || one.title}, ${dateWords(one.date)}`).join("; ");

/** How else it may be read how far work is, as records hold it. @param {string} id @param {string} [date] */
export function otherStatuses(id, date = lastDate) {
  const others = refs(statusReport(id, date), "alternativeReading").map((other) => firstOf(other, "status"));
  const ours = data.progress[date]?.[id]?.status || ""; // another, where one looks at the strict reading
  return unique([ours, ...others]).filter((status) => status && status !== statusOf(id, date));
}
/** The same in words: "ook te lezen als afgerond". @param {string} id @param {string} [date] */
function readOtherwise(id, date) {
  const all = otherStatuses(id, date).map((status) => codeLabel("Status", status).toLowerCase());
  return all.length ? fill(words.whatif.action.reading, { status: all.join(words.search.or) }) : "";
}
/**
 * [word, addition] for how far one undertaking is: "Bezig", or "Nog niet gedaan", whether an agreement is signed, since
 * when it is late, and how else it may be read.
 * @param {string} id @param {string} [date]
 */
export const progress = (id, date) => {
  const { word = "", more = "", status = "", earlier } = progressOf(id, date);
  const when = earlier && fill(t.state_of, { date: dateLabel(earlier, planOf(id)) });
  const told = (date || lastDate) >= (planOf(id)?.date || "") && status === statusOf(id); // its state then is not known
  const agreed = told && codeOf(id, "agreementStatus").toLowerCase();
  if (!status && isUnread(id, "status")) return [upper(t.unread), ""];
  const newer = agreed && refs(id, "followedBy").length > 0 && t.newer;
  const first = newer ? upper(agreed) : word; // what was succeeded is no standing practice
  return [first, [newer || agreed, more, when, readOtherwise(id, date)].filter(Boolean).join(", ")];
};
/** The same in one line. @param {string} id @param {string} [date] */
export const progressLine = (id, date) => progress(id, date).filter(Boolean).join(", ");

/** By basis its mark, and what it means for who reads a cell. @type {Record<string, [string, string]>} */
export const BASES = Object.fromEntries(
  Object.entries(data.codes.Basis).map(([basis, code]) => [basis, [code.screen, t.bases[basis] || upper(code.label)]]),
);
/** @param {string | null} notation */
export const stepName = (notation) => (notation === null ? t.all_steps : stepBy(notation)?.label || notation);
/** @param {string} notation */
export const kindName = (notation) => codeLabel("InterventionKind", notation);
/** @param {string} notation */
export const partnerName = (notation) => labelOf(organisationBy(notation) || notation);

const dateSaid = (/** @type {Scenario} */ scenario, /** @type {Plan | undefined} */ plan) => {
  if (plan) return dateLabel(dateFor(plan.key, scenario.date), plan);
  if (scenario.date === lastDate) return t.choices.latest;
  return fill(t.choices.others_latest, { date: dateLabel(scenario.date) });
};
/** What counts, in words: a stop of the control, or both. @param {Scenario} scenario @param {Plan} [plan] */
export const countedWords = ({ stated, strict, plan: key }, plan = planBy(key)) =>
  [stated && wordsOf(plan).shared.choices.links_stated, strict && t.choices.strict_phrase]
    .filter(Boolean)
    .join(" · ") || t.choices.all_phrase;
/** Which answer one looks at, in words. @param {Scenario} scenario @param {Plan | undefined} [plan] */
export const scenarioWords = (scenario, plan = planBy(scenario.plan)) => {
  const ours = scenario.expect && firstOf(plan?.key || "", "withoutExpectations") !== "true";
  return [
    dateSaid(scenario, plan),
    countedWords(scenario, plan),
    ours ? t.choices.with_phrase : t.choices.without_phrase,
  ].join(" · ");
};

/**
 * A footnote: what is said, by which version, of which date, and where it stands.
 * @param {string} phrase @param {string[]} passages @param {Scenario | null} scenario @param {Plan | undefined} [plan]
 */
export function footnote(phrase, passages, scenario, plan = planBy(scenario?.plan)) {
  const { version, content } = data.meta;
  return fill(t.export.footnote, {
    phrase,
    sources: sourceLine(plan),
    addresses: passages.map((passage) => `; ${addressOf(passage)}`).join(""),
    version: version + (content ? fill(t.export.content, { hash: content.slice(0, 12) }) : ""),
    scenario: scenario ? `; ${scenarioWords(scenario, plan)}` : "",
  });
}
