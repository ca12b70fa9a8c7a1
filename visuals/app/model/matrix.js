/* The matrix: its rows, its columns, and what a cell is called. */
import { compare, upper } from "../lib/text.js";
import { answerTo } from "./answers.js";
import { several, words } from "./data.js";
import { codeLabel, labelOf, organisationBy } from "./things.js";
import { kindName } from "./words.js";

const ALL = "alle";
const LABELS = {
  kind: (key) => upper(kindName(key)),
  form: (key) => upper(codeLabel("ExploitationForm", key)),
  partner: (key) => labelOf(organisationBy(key) || key),
};

export const matrixColumns = (plan) => [...plan.steps.map((step) => step.notation), null];
/** Rows of the matrix: {key, label, id, cells: [cell or null for each step, then Alle stappen]}. */
export function matrixRows(by, scenario, plan) {
  const rows = new Map();
  for (const cell of answerTo({ ...scenario, plan: plan.key }).matrix[by]) {
    if (!rows.has(cell.column)) rows.set(cell.column, new Map());
    rows.get(cell.column).set(cell.barrier, cell);
  }
  const list = [...rows].map(([key, cells]) => ({
    key,
    label: LABELS[by](key),
    id: by === "partner" ? organisationBy(key) : "",
    cells: matrixColumns(plan).map((step) => cells.get(step) || null),
  }));
  return by === "partner" ? list.sort((a, b) => compare(a.label, b.label)) : list;
}

/** How an address names a cell: its row and step, and its plan where there are several. */
export const cellAddress = (column, barrier, plan) => [column, barrier ?? ALL, ...(several ? [plan] : [])].join("~");
/** The row, step and plan that such an address names. */
export function cellOf(address) {
  const [key, at, plan] = address.split("~");
  return { key, step: at === ALL ? null : at, plan };
}
export const cellId = (address) => `cel-${address.replaceAll("~", "-")}`;

/** The words of a cell, as the engine says them: most common state, addition, counts, spread. */
export function cellSaid(cell) {
  if (!cell) return { word: words.shared.no_cell, lines: [], look: "s-geen" };
  const [word, ...lines] = cell.said;
  return {
    word,
    lines: lines.filter(Boolean),
    look: `s-${cell.most_state || cell.state}${cell.unmet ? " verwacht" : ""}`,
  };
}
