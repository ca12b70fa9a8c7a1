/* Work: at which steps, by whom, and how far it is; the engine says it of each. */
import { here } from "../lib/route.js";
import { data, lastDate } from "./data.js";
import { linesNamed } from "./lines.js";
import { firstOf } from "./things.js";

/** @type {(id: string) => string[]} */
export const stepsOf = (id) => data.works[id]?.steps || [];
/** @type {(id: string) => string[]} */
export const kindsOf = (id) => data.works[id]?.kinds || [];
/** @type {(id: string) => string[]} */
export const leadsOf = (id) => data.works[id]?.leads || [];
/** @type {(id: string) => string[]} */
export const actorsOf = (id) => data.works[id]?.acts || [];
/** The links that tie work to a step. @param {string} id @param {string} [date] */
export const linksOf = (id, date) => linesNamed(id, "at", date).flatMap((line) => line.of);
/** @param {string} id @param {string} [date] */
export const deadlinesOf = (id, date) => linesNamed(id, "deadline", date).map((line) => line.from);
/** @param {string} id */
export const isGeneric = (id) => firstOf(id, "isGeneric") === "true";

// ---- how far, as the engine says it: of an undertaking, or of a deadline
const NOTHING = {};
/** @type {(id: string, date?: string) => Told} */
export const toldOf = (id, date = lastDate) =>
  (here.route.query.lezing === "streng" && data.toldStrictly[date]?.[id]) || data.told[date]?.[id] || NOTHING;
/** @param {string} id @param {string} [date] */
export const statusReport = (id, date) => toldOf(id, date).report || "";
/** @param {string} id @param {string} [date] */
export const statusOf = (id, date) => toldOf(id, date).status || "";
/** @param {string} id @param {string} [date] */
export const stateAt = (id, date) => toldOf(id, date).state || "";
