/* What ties one thing to another: the lines that the engine drew, looked up by either end. */
import { add } from "../lib/text.js";
import { data, lastDate } from "./data.js";

/**
 * `name` says what it is (`lines` in ketenkaart/visuals/page/facts/lists.py); `group` and `said` are for a picture,
 * `how` for the page of the other end. `of` are the statements that say so.
 * @typedef {{name: string, group?: string, said?: string, how?: string, acts?: boolean, more?: boolean, from: string,
 *   to: string, of: string[]}} Line
 */
/** @type {Map<string, Line[]>} */
const byEnd = new Map();
for (const { rows, ...sort } of data.lines)
  for (const [from, to, ...of] of rows) {
    const line = { ...sort, from, to, of };
    for (const end of [from, to]) add(byEnd, end, line);
  }

const absent = Object.fromEntries(Object.entries(data.absent).map(([date, ids]) => [date, new Set(ids)]));
/** Whether a statement was there by a date. @param {string} id @param {string} [date] */
export const known = (id, date = lastDate) => !absent[date]?.has(id);

/** The lines at a thing by a date. @returns {Line[]} @param {string} id @param {string} [date] */
export const linesAt = (id, date = lastDate) =>
  (byEnd.get(id) || []).filter((line) => known(line.of[0] || line.from, date));
/** Those of a name. @param {string} id @param {string} name @param {string} [date] */
export const linesNamed = (id, name, date) => linesAt(id, date).filter((line) => line.name === name);
/** What points at a thing by a link of a name. @param {string} id @param {string} name @param {string} [date] */
export const pointingBy = (id, name, date) =>
  linesNamed(id, name, date)
    .filter((line) => line.to === id)
    .map((line) => line.from);
/** What ends a line at the other side. @param {Line} line @param {string} id */
export const otherEnd = (line, id) => (line.from === id ? line.to : line.from);
