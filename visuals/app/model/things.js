/* Things, what links them, and what they are called. */
import { allSteps, data, things } from "./data.js";

const UNDERTAKINGS = new Set(["Measure", "Pilot", "EnforcementOperation", "Event", "Agreement"]);
const STATEMENTS = new Set(["Involvement", "Contribution", "StatusReport", "Deadline", "Membership"]);
const NONE = [];

// ---- things and their links
export const valuesOf = (id, property) => things.get(id)?.[property] || NONE;
export const firstOf = (id, property) => valuesOf(id, property)[0] || "";
export const refs = (id, property) =>
  valuesOf(id, property)
    .filter((v) => v.startsWith("@"))
    .map((v) => v.slice(1));
export const ref = (id, property) => refs(id, property)[0] || "";
export const exists = (id) => things.has(id);
export const typesOf = (id) => valuesOf(id, "type");
export const ofType = (type) => byType.get(type) || NONE;
export const isA = (id, type) => typesOf(id).includes(type);
export const isOrganisation = (id) => isA(id, "Organization");
export const isUndertaking = (id) => typesOf(id).some((type) => UNDERTAKINGS.has(type));
export const hasFlag = (name, notation) => (data.flags[name] || NONE).includes(notation);
export const codeLabel = (list, notation) => data.codes[list]?.[notation]?.label || notation || "";
const FOREIGN = {
  unitOf: "onderdeel van",
  hasUnit: "heeft als onderdeel",
  linkedTo: "verbonden met",
  source: "herkomst",
  wasDerivedFrom: "gelezen uit",
};
/** The word of a code, by the property that has it. */
export const codeOf = (id, property) => codeLabel(data.lists[property], firstOf(id, property));
export const term = (name) => data.names[name] || FOREIGN[name] || name;

const incoming = new Map();
const byType = new Map();
for (const [id, thing] of things) {
  for (const type of thing.type || NONE) {
    if (!byType.has(type)) byType.set(type, []);
    byType.get(type).push(id);
  }
  for (const [property, values] of Object.entries(thing)) {
    for (const value of values) {
      if (!value.startsWith("@")) continue;
      const target = value.slice(1);
      if (!incoming.has(target)) incoming.set(target, []);
      incoming.get(target).push([id, property]);
    }
  }
}
/** [id, property] of everything that points here. */
export const pointingTo = (id) => incoming.get(id) || NONE;
/** Statements of a class about a thing: its statuses, deadlines, involvements, … */
export const statementsAbout = (id, type, property = "initiative") =>
  pointingTo(id)
    .filter(([from, p]) => p === property && isA(from, type))
    .map(([from]) => from);

export function labelOf(id) {
  const name = firstOf(id, "prefLabel") || firstOf(id, "title") || firstOf(id, "summary") || id.split("/").pop();
  return isA(id, "Measure")
    ? `${firstOf(id, "identifier")} ${name}`
    : isA(id, "Chapter")
      ? `Hoofdstuk ${firstOf(id, "identifier")}: ${name}`
      : name;
}
/** The shortest name by which a reader finds it: an action's number, else its name. */
export const shortName = (id) => (isA(id, "Measure") ? firstOf(id, "identifier") : labelOf(id));
export function kindOf(id) {
  const type = isOrganisation(id) ? "" : typesOf(id).find((t) => data.names[t]);
  if (isA(id, "Barrier")) return "Stap";
  return type ? term(type) : isOrganisation(id) ? "Partner" : "";
}
/** Does a thing have a page: it has a name and is no statement or address. */
export const hasPage = (id) =>
  exists(id) &&
  !!firstOf(id, "prefLabel") &&
  !typesOf(id).some((t) => STATEMENTS.has(t) || ["Passage", "Report", "Document", "BarrierModel", "Plan"].includes(t));

export const undertakings = [...things.keys()].filter(isUndertaking);
export const leaves = undertakings.filter((id) => firstOf(id, "isContainer") !== "true");
export const organisations = [...things.keys()].filter(isOrganisation);
export const stepBy = (notation) => allSteps.find((step) => step.notation === notation);
export const allKinds = Object.entries(data.codes.InterventionKind || {})
  .sort((a, b) => a[1].order - b[1].order)
  .map(([notation, code]) => ({ notation, ...code, atSteps: hasFlag("atSteps", notation) }));
/** The organisation of a notation. */
const byNotation = new Map(organisations.map((id) => [firstOf(id, "notation"), id]));
export const organisationBy = (notation) => byNotation.get(notation) || "";

// ---- addresses
/** Where a passage stands, in words. */
export const addressOf = (passage) => data.addresses[passage] || "";
export const passagesOf = (id) =>
  refs(id, "passage").sort((a, b) => Number(firstOf(a, "start")) - Number(firstOf(b, "start")));
