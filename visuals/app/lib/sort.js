/* The order of the rows of a table. */
import { compare } from "./text.js";

/**
 * Rows in the order of a column; empty values stand last.
 * @template Row
 * @param {Row[]} rows
 * @param {Column<Row>[]} columns
 */
export function sortRows(rows, columns, sort = "") {
  const down = sort.startsWith("-");
  const column = columns.find((one) => one.key === sort.replace(/^-/, ""));
  if (!column) return rows;
  const keyed = rows.map((row, index) => ({ text: column.text(row) || "", index, row }));
  /** @param {{text: string}} a @param {{text: string}} b */
  const order = (a, b) =>
    a.text && b.text ? compare(a.text, b.text) * (down ? -1 : 1) : Number(!a.text) - Number(!b.text);
  return keyed.sort((a, b) => order(a, b) || a.index - b.index).map(({ row }) => row);
}
