/* The matrix: its rows, its columns, and what a cell is called. */
import { href } from "../lib/route.js";
import { add, compare, upper } from "../lib/text.js";
import { answered, answerTo, keyed } from "./answers.js";
import { several, words } from "./data.js";
import { codeLabel, labelOf, organisationBy } from "./things.js";
import { kindName } from "./words.js";

const ALL = "alle";
/** @type {Record<By, (key: string) => string>} */
const LABELS = {
  kind: (key) => upper(kindName(key)),
  form: (key) => upper(codeLabel("ExploitationForm", key)),
  partner: (key) => labelOf(organisationBy(key) || key),
};

/** @param {Plan} plan */
export const matrixColumns = (plan) => [...plan.steps.map((step) => step.notation), null];
/** Rows of the matrix: {key, label, id, cells: [cell or null for each step, then Alle stappen]}.
 * @param {By} by @param {Scenario} scenario @param {Plan} plan @returns {MatrixRow[]} */
export function matrixRows(by, scenario, plan) {
  /** @type {Map<string, Cell[]>} */
  const rows = new Map();
  for (const cell of answerTo({ ...scenario, plan: plan.key }).matrix[by]) add(rows, cell.column, cell);
  const list = [...rows].map(([key, cells]) => ({
    key,
    label: LABELS[by](key),
    id: by === "partner" ? organisationBy(key) : "",
    cells: matrixColumns(plan).map((step) => cells.find((cell) => cell.barrier === step) || null),
  }));
  return by === "partner" ? list.sort((a, b) => compare(a.label, b.label)) : list;
}

/** How an address names a cell: its row and step, and its plan where there are several.
 * @param {string} column @param {string | null} barrier @param {string} plan */
export const cellAddress = (column, barrier, plan) => [column, barrier ?? ALL, ...(several ? [plan] : [])].join("~");
/** Where a cell of the matrix of kinds opens; `query` is what else one looks at.
 * @param {{column: string, barrier: string | null}} cell @param {string} plan @param {Query} [query] */
export const toCell = ({ column, barrier }, plan, query) =>
  href("overzicht", { ...query, cel: cellAddress(column, barrier, plan) });
/** The row, step and plan that such an address names. @param {string} address */
export function cellOf(address) {
  const [key, at, plan] = address.split("~");
  return { key, step: at === ALL ? null : at, plan };
}
/** @param {string} address */
export const cellId = (address) => `cel-${address.replaceAll("~", "-")}`;

/** Whether a plan has cells of which nothing can be said yet. @param {Scenario} scenario @param {Plan} [plan] */
export const hasUndecided = (scenario, plan) =>
  answerTo(plan ? { ...scenario, plan: plan.key } : scenario).matrix.kind.some((cell) => cell.undecided);

/** The words of a cell, as the engine says them: most common state, addition, counts, spread.
 * @param {Cell | null | undefined} cell */
export function cellSaid(cell) {
  if (!cell) return { word: words.shared.no_cell, lines: [], look: "s-geen" };
  const [word, ...lines] = cell.phrase;
  return {
    word,
    lines: lines.filter(Boolean),
    look: `s-${cell.most_state || cell.state}${cell.unmet ? " verwacht" : cell.undecided ? " onbeslist" : ""}`,
  };
}

/** What a cell says, in one line. @param {Cell | null} [cell] */
export const cellLine = (cell) => [cellSaid(cell).word, ...cellSaid(cell).lines].join(", ");

/** All that a cell says and how, as one text. @param {Cell | undefined} cell */
const allSaid = (cell) => cell && JSON.stringify([cell.phrase, cellSaid(cell).look, cell.most_basis]);
/** Finds the change of a cell of a matrix; null where it says the same, or where the page has nothing to compare with.
 * @param {By} by @param {Scenario} scenario @param {Plan} plan @returns {Changes} */
export function changesIn(by, scenario, plan) {
  const mine = { ...scenario, plan: plan.key };
  const usually = { ...mine, stated: false, strict: false };
  const { stated, strict } = scenario;
  const requested = [usually, { ...usually, stated }, { ...usually, strict }, mine].map(keyed);
  if (!requested.every(answered)) return () => null;
  /** @param {Cell} cell @returns {[string, Cell]} */
  const placed = (cell) => [cellAddress(cell.column, cell.barrier, plan.key), cell];
  const cells = requested.map((one) => new Map(answerTo(one).matrix[by].map(placed)));
  return (key, step) => {
    const at = cellAddress(key, step, plan.key);
    const [usual, basis, reading, now] = cells.map((one) => allSaid(one.get(at)));
    if (now === usual) return null;
    const alone = (basis === usual) !== (reading === usual);
    return { by: !alone ? "both" : basis === usual ? "reading" : "basis", usual: cells[0].get(at) };
  };
}
