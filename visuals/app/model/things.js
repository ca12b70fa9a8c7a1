/* Things, what links them, and what they are called. */
import { add, compare } from "../lib/text.js";
import { allSteps, data, things, words } from "./data.js";

/** @type {string[]} */
const NONE = [];

// ---- things and their links
/** @param {string} id @param {string} property */
export const valuesOf = (id, property) => things.get(id)?.[property] || NONE;
/** @param {string} id @param {string} property */
export const firstOf = (id, property) => valuesOf(id, property)[0] || "";
/** @param {string} id @param {string} property */
export const refs = (id, property) =>
  valuesOf(id, property)
    .filter((v) => v.startsWith("@"))
    .map((v) => v.slice(1));
/** @param {string} id @param {string} property */
export const ref = (id, property) => refs(id, property)[0] || "";
/** @param {string} id */
export const exists = (id) => things.has(id);
/** @param {string} id */
export const typesOf = (id) => valuesOf(id, "type");
/** @param {string} type */
export const ofType = (type) => byType.get(type) || NONE;
/** @param {string} id @param {string} type */
export const isA = (id, type) => typesOf(id).includes(type);
/** Of which kind a thing is, in words, and which page shows it, as the engine says. @param {string} id */
const kindRow = (id) => typesOf(id).flatMap((type) => data.kinds[type] || [])[0];
/** @param {string} id */
export const pageOf = (id) => kindRow(id)?.page || "";
/** @param {string} id */
export const kindOf = (id) => kindRow(id)?.kind || "";
/** @param {string} id */
export const isOrganisation = (id) => pageOf(id) === "organisation";
/** @param {string} id */
export const isUndertaking = (id) => pageOf(id) === "undertaking";
/** Does a thing have a page: it has a name, and is no statement and no address. @param {string} id */
export const hasPage = (id) => !!pageOf(id) && !!firstOf(id, "prefLabel");
/** @param {string} list @param {string} notation */
export const codeLabel = (list, notation) => data.codes[list]?.[notation]?.label || notation || "";
/** The word of a code, by the property that has it. @param {string} id @param {string} property */
export const codeOf = (id, property) => codeLabel(data.lists[property], firstOf(id, property));
/** @param {string} name */
export const term = (name) => data.names[name] || words.thing.foreign[name] || name;

/** @type {Map<string, string[]>} */
const byType = new Map();
for (const [id, thing] of things) for (const type of thing.type || NONE) add(byType, type, id);

/** @param {string} id */
export const labelOf = (id) =>
  data.called[id]?.label ||
  firstOf(id, "prefLabel") ||
  firstOf(id, "title") ||
  firstOf(id, "summary") ||
  id.slice(id.lastIndexOf("/") + 1);
/** The shortest name by which a reader finds it: an action's number, else its name. @param {string} id */
export const shortName = (id) => data.called[id]?.short || labelOf(id);

const numberOf = (/** @type {string} */ id) => firstOf(id, "identifier");
export const chapters = [...ofType("Chapter")].sort((a, b) => compare(numberOf(a), numberOf(b)));
/** Chapters to choose from, each with its title. */
export const chapterNames = chapters.map((id) => [id, labelOf(id)]);
/** The chapters whose titles hold a body responsible, in their order. @param {string} body */
export const headedBy = (body) => chapters.filter((id) => refs(id, "chapterLead").includes(body));
/** Whom titles of chapters hold responsible, by their notations. */
export const chapterLeads = chapters.flatMap((id) => refs(id, "chapterLead").map((body) => firstOf(body, "notation")));
export const undertakings = [...things.keys()].filter(isUndertaking);
export const organisations = [...things.keys()].filter(isOrganisation);
/** @param {string} notation */
export const stepBy = (notation) => allSteps.find((step) => step.notation === notation);
/** What a field chooses from: the codes of a list, steps, and kinds of work. @param {string} list */
export const codeOptions = (list) => Object.entries(data.codes[list] || {}).map(([code, { label }]) => [code, label]);
export const stepOptions = allSteps.map((step) => [step.notation, step.label]);
export const kindOptions = codeOptions("InterventionKind");
/** The organisation of a notation. */
const byNotation = new Map(organisations.map((id) => [firstOf(id, "notation"), id]));
/** @param {string} notation */
export const organisationBy = (notation) => byNotation.get(notation) || "";

// ---- addresses
/** Where a passage stands, in words. @param {string} passage */
export const addressOf = (passage) => data.addresses[passage] || "";
/** @param {string} id */
export const passagesOf = (id) => refs(id, "passage");
