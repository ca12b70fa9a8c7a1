/* Work: at which steps, by whom, and how far it is. */
import { here } from "../lib/route.js";
import { unique } from "../lib/text.js";
import { data, lastDate } from "./data.js";
import { firstOf, hasFlag, ref, statementsAbout } from "./things.js";

// ---- steps and kinds of an undertaking
/** The top step of a barrier: the thing, and its notation, which two models may share. */
export const topStepId = (barrier) => ref(barrier, "broader") || barrier;
export const topStep = (barrier) => firstOf(topStepId(barrier), "notation");
const strictly = (link, scenario) => (scenario?.strict ? data.linksStrictly[scenario.date]?.[link] : undefined);
/** The basis or strength of a contribution in the reading that one looks at, as the engine has it. */
export const readAs = (link, name, scenario) => strictly(link, scenario)?.[name] || firstOf(link, name);
/** Whether a contribution counts under the choices: known by then, not contested in the strict reading, stated. */
export const counts = (link, scenario) =>
  known(link, scenario.date) &&
  strictly(link, scenario) !== null &&
  (!scenario.stated || hasFlag("isStated", readAs(link, "basis", scenario)));
export const contributionsOf = (id, scenario) =>
  statementsAbout(id, "Contribution").filter((link) => !scenario || counts(link, scenario));
/** Steps and kinds of an undertaking, as the engine says them. @type {(id: string) => string[]} */
export const stepsOf = (id) => data.works[id]?.steps || [];
/** @type {(id: string) => string[]} */
export const kindsOf = (id) => data.works[id]?.kinds || [];
export const leadsOf = (id) => data.works[id]?.leads || [];
const absent = Object.fromEntries(Object.entries(data.absent).map(([date, ids]) => [date, new Set(ids)]));
/** Whether a statement was there by a date. */
export const known = (id, date = lastDate) => !absent[date]?.has(id);

// ---- who
export const involvementsOf = (id, date) =>
  statementsAbout(id, "Involvement")
    .filter((i) => known(i, date))
    .map((i) => ({
      id: i,
      organisation: ref(i, "organisation"),
      role: firstOf(i, "role"),
      asOf: firstOf(i, "asOf"),
    }));
export const isActing = (role) => hasFlag("isActing", role);
export const actorsOf = (id, date) =>
  unique(
    involvementsOf(id, date)
      .filter((i) => isActing(i.role))
      .map((i) => i.organisation),
  );
export const involvedIn = (organisation, date) =>
  statementsAbout(organisation, "Involvement", "organisation")
    .filter((i) => known(i, date))
    .map((i) => ({ id: i, undertaking: ref(i, "initiative"), role: firstOf(i, "role"), asOf: firstOf(i, "asOf") }));
export const isGeneric = (id) => firstOf(id, "isGeneric") === "true";

// ---- how far, as the engine says it: of an undertaking, or of a deadline
const NOTHING = {};
/** @type {(id: string, date?: string) => Record<string, string>} */
export const toldOf = (id, date = lastDate) =>
  (here.route?.query.lezing === "streng" && data.toldStrictly[date]?.[id]) || data.told[date]?.[id] || NOTHING;
export const statusReport = (id, date) => toldOf(id, date).report || "";
export const statusOf = (id, date) => toldOf(id, date).status || "";
export const stateAt = (id, date) => toldOf(id, date).state || "";
export const deadlinesOf = (id, date) => statementsAbout(id, "Deadline").filter((d) => known(d, date));
