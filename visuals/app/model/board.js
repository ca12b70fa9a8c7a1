/* A list that one decides about: what was decided, in order, and how the engine shows the list with that. The engine
   keeps it, because another plan is another page. */
import { fill } from "../lib/text.js";
import { words } from "./data.js";
import { engine } from "./engine.js";

/** The list that is open, if one is. @returns {Board | undefined} */
export const board = () => engine().board;
/** The same, where one is sure that there is one. */
export const openedBoard = () => /** @type {Board} */ (board());

/** Open a file: a list becomes the board; of a plan, what `check` says is returned. What was decided before holds, by
 * address, for a list with a row of the one that was open: its next version, which is of another day.
 * @param {string} name @param {Uint8Array} data @returns {Promise<Checked | null>} */
export async function openBoard(name, data) {
  const found = await engine().ask("open_list", { name, data });
  if (found.checked) return found.checked;
  const before = board();
  const rows = new Set(before?.found.rows.map(({ which }) => which));
  const former = !found.decisions.length && found.rows.some(({ which }) => rows.has(which)) ? before?.decisions : [];
  const kept = (former || []).filter((one) => stillThere(one, found));
  const gone = (former || []).length - kept.length;
  engine().board = { name, decisions: found.decisions, undone: [], found, saved: true, kept: kept.length, gone };
  if (kept.length) await become({ decisions: kept, undone: [] });
  return null;
}

/** Is what a decision is about in a list? @param {Decision} one @param {OwnList} found */
function stillThere({ about, which, field }, found) {
  if (about === "list") return field !== found.fields.day;
  const places = { column: found.columns, row: found.rows, name: found.names }[about];
  return which === "*" || places.some((place) => place.which === which);
}

/** Change what was decided, at once: what is decided before the engine answers comes on top of it. Where the engine
 * refuses that, all is as it was.
 * @param {Pick<Board, "decisions" | "undone">} change */
async function become(change) {
  const now = openedBoard();
  const { undone } = now;
  Object.assign(now, change, { saved: false });
  try {
    const found = await engine().ask("decide", { decisions: change.decisions });
    now.found = { ...now.found, ...found, decisions: change.decisions };
  } catch (error) {
    Object.assign(now, { decisions: now.found.decisions, undone });
    throw error;
  }
}

/** Decide, after which nothing can be done again; the same twice in a row is once. @param {Decision[]} given */
export async function decide(...given) {
  const { decisions } = openedBoard();
  if (JSON.stringify(decisions.slice(-given.length)) === JSON.stringify(given)) return;
  await become({ decisions: [...decisions, ...given], undone: [] });
}

/** Take the last decision back (-1), or decide again what was taken back last (1). @param {-1 | 1} by */
export async function turn(by) {
  const { decisions, undone } = openedBoard();
  const all = [...decisions, ...undone];
  const at = decisions.length + by;
  if (at >= 0 && at <= all.length) await become({ decisions: all.slice(0, at), undone: all.slice(at) });
}

/** @type {(which: string, field: string, value: string, by?: string) => Decision} */
export const ofRow = (which, field, value, by = "hand") => ({ about: "row", which, field, value, by });
/** @type {(about: Decision["about"]) => (which: string, field: string, value: string) => Decision} */
const of = (about) => (which, field, value) => ({ about, which, field, value, by: "hand" });
export const [ofColumn, ofName] = [of("column"), of("name")];
/** @type {(field: string, value: string) => Decision} */
export const ofList = (field, value) => of("list")("", field, value);

/** How far the placing is, in words: what belongs nowhere counts apart, and so does what has no kind of work. */
export function progress() {
  const { rows, places } = openedBoard().found;
  const there = rows.filter(({ open }) => !open);
  const nowhere = there.filter((row) => row.places.includes(places[places.length - 1].value)).length;
  const without = there.filter(({ judged }) => !judged).length;
  return fill(words.board.progress, { placed: there.length - nowhere, count: rows.length, nowhere, without });
}

/** What a name that is asked about is proposed to be. @param {OwnName[]} names */
export const doubtful = (names) => names.filter(({ reading }) => reading === "several" || reading === "same");
