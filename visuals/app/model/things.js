/* Things, what links them, and what they are called. */
import { allSteps, data, things, words } from "./data.js";

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
/** Of which kind a thing is, in words, and which page shows it; the engine says which classes have one. */
const kindRow = (id) =>
  typesOf(id)
    .map((type) => data.kinds[type])
    .find(Boolean);
export const pageOf = (id) => kindRow(id)?.page || "";
export const kindOf = (id) => kindRow(id)?.kind || "";
export const isOrganisation = (id) => pageOf(id) === "organisation";
export const isUndertaking = (id) => pageOf(id) === "undertaking";
/** Does a thing have a page: it has a name, and is no statement and no address. */
export const hasPage = (id) => !!pageOf(id) && !!firstOf(id, "prefLabel");
export const hasFlag = (name, notation) => (data.flags[name] || NONE).includes(notation);
export const codeLabel = (list, notation) => data.codes[list]?.[notation]?.label || notation || "";
/** The word of a code, by the property that has it. */
export const codeOf = (id, property) => codeLabel(data.lists[property], firstOf(id, property));
export const term = (name) => data.names[name] || words.thing.foreign[name] || name;

const byType = new Map();
for (const [id, thing] of things)
  for (const type of thing.type || NONE) byType.set(type, [...(byType.get(type) || NONE), id]);

export const labelOf = (id) =>
  data.called[id]?.label ||
  firstOf(id, "prefLabel") ||
  firstOf(id, "title") ||
  firstOf(id, "summary") ||
  id.split("/").pop();
/** The shortest name by which a reader finds it: an action's number, else its name. */
export const shortName = (id) => data.called[id]?.short || labelOf(id);

export const undertakings = [...things.keys()].filter(isUndertaking);
export const organisations = [...things.keys()].filter(isOrganisation);
export const stepBy = (notation) => allSteps.find((step) => step.notation === notation);
export const allKinds = Object.entries(data.codes.InterventionKind || {}).map(([notation, code]) => ({
  notation,
  ...code,
  atSteps: hasFlag("atSteps", notation),
}));
/** The organisation of a notation. */
const byNotation = new Map(organisations.map((id) => [firstOf(id, "notation"), id]));
export const organisationBy = (notation) => byNotation.get(notation) || "";

// ---- addresses
/** Where a passage stands, in words. */
export const addressOf = (passage) => data.addresses[passage] || "";
export const passagesOf = (id) => refs(id, "passage");
