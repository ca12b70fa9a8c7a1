/* Work: at which steps, by whom, and how far it is. */
import { compare, unique } from "../lib/text.js";
import { data, dateFor, planOf } from "./data.js";
import { firstOf, hasFlag, isA, ref, statementsAbout, valuesOf } from "./things.js";

// ---- steps and kinds of an undertaking
/** The top step of a barrier: the thing, and its notation, which two models may share. */
export const topStepId = (barrier) => ref(barrier, "broader") || barrier;
export const topStep = (barrier) => firstOf(topStepId(barrier), "notation");
export const contributionsOf = (id, scenario) =>
  statementsAbout(id, "Contribution").filter(
    (c) => !scenario || ((!scenario.stated || hasFlag("isStated", firstOf(c, "basis"))) && known(c, scenario.date)),
  );
const steps = new Map();
export function stepsOf(id, scenario) {
  if (scenario) return stepsUnder(id, scenario);
  if (!steps.has(id)) steps.set(id, stepsUnder(id));
  return steps.get(id);
}
const stepsUnder = (id, scenario) => unique(contributionsOf(id, scenario).map((c) => topStep(ref(c, "barrier"))));
export const kindsOf = (id, scenario) =>
  unique([
    ...valuesOf(id, "interventionKind"),
    ...contributionsOf(id, scenario).flatMap((c) => valuesOf(c, "interventionKind")),
  ]);
/** Whether a statement was there by a date. */
export const known = (id, date) => {
  const at = dateFor(id, date);
  return !at || !firstOf(id, "asOf") || firstOf(id, "asOf") <= at;
};

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
export const leadsOf = (id, date) =>
  unique(
    involvementsOf(id, date)
      .filter((i) => hasFlag("isLeading", i.role))
      .map((i) => i.organisation),
  );
export const involvedIn = (organisation, date) =>
  statementsAbout(organisation, "Involvement", "organisation")
    .filter((i) => known(i, date))
    .map((i) => ({ id: i, undertaking: ref(i, "initiative"), role: firstOf(i, "role"), asOf: firstOf(i, "asOf") }));
export const isGeneric = (id) => firstOf(id, "isGeneric") === "true";

// ---- how far
export const statusReport = (id, date) =>
  statementsAbout(id, "StatusReport")
    .filter((s) => known(s, date))
    .sort((a, b) => compare(firstOf(a, "asOf"), firstOf(b, "asOf")))
    .pop() || "";
export function statusOf(id, date) {
  if (!known(id, date)) return "";
  const report = statusReport(id, date);
  if (report) return firstOf(report, "status");
  return isA(id, "Agreement") ? firstOf(id, "currentStatus") : "";
}
/** Whether the source of a thing's plan says of nothing how far it is: its work is named, no more. */
export const isStatusless = (id) =>
  firstOf(String(id).split("/")[0], "statusUnknown") === "true" && firstOf(id, "isContainer") !== "true";
export const stateAt = (id, date) =>
  data.givesState[statusOf(id, date)] || (isStatusless(id) && known(id, date) ? "stil" : "");
export const continuationOf = (id, date) => firstOf(statusReport(id, date), "continuation");
export const deadlinesOf = (id, date) =>
  statementsAbout(id, "Deadline")
    .filter((d) => known(d, date))
    .sort((a, b) => compare(firstOf(a, "dueBy") || "9", firstOf(b, "dueBy") || "9"));
/** What came of a deadline, and when. The latest report says so: who looks at an earlier date does not know it yet. */
export const deliveryOf = (id, date) =>
  date && dateFor(id, date) < planOf(id).date ? ["", ""] : [firstOf(id, "delivered"), firstOf(id, "deliveredOn")];
/** The first promised date that has passed without a delivery, or nothing. */
export function lateSince(id, date) {
  if (stateAt(id, date) !== "nog-niet") return "";
  return (
    deadlinesOf(id, date)
      .filter(
        (d) =>
          firstOf(d, "modality") === "belofte" &&
          firstOf(d, "revises") !== "true" &&
          firstOf(d, "delivered") !== "geleverd",
      )
      .map((d) => firstOf(d, "dueBy"))
      .find((due) => due && due < dateFor(id, date)) || ""
  );
}
