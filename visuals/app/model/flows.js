/* Who gives and who gets: the rows of a picture by their two ends, as a table of both. */
import { compare } from "../lib/text.js";
import { exists } from "./things.js";
import { isGeneric } from "./work.js";

/** Named organisations first, then collective names, then what is not said. @param {string} id */
const rank = (id) => (id === "" ? 2 : exists(id) && isGeneric(id) ? 1 : 0);

/**
 * @param {PictureRow[]} rows @param {(id: string) => string} name
 * @returns {{givers: string[], takers: string[], at: (from: string, to: string) => PictureRow[]}}
 */
export function crossed(rows, name) {
  /** @type {Map<string, PictureRow[]>} */
  const cells = new Map();
  for (const row of rows) {
    const key = `${row.from || ""}|${row.to || ""}`;
    cells.set(key, [...(cells.get(key) || []), row]);
  }
  /** @param {string[]} ids */
  const ordered = (ids) => [...new Set(ids)].sort((a, b) => rank(a) - rank(b) || compare(name(a), name(b)));
  return {
    givers: ordered(rows.map((row) => row.from || "")),
    takers: ordered(rows.map((row) => row.to || "")),
    at: (from, to) => cells.get(`${from}|${to}`) || [],
  };
}
export { rank };
