/* Tables as CSV. */

/**
 * Rows of text as CSV for a Dutch Excel: BOM, semicolons, CRLF, and nothing that runs as a formula.
 * @param {unknown[][]} rows
 */
export function csv(rows) {
  /** @param {unknown} value */
  const field = (value) => {
    const text = String(value ?? "");
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return `"${safe.replaceAll('"', '""')}"`;
  };
  return `\uFEFF${rows.map((row) => `${row.map(field).join(";")}\r\n`).join("")}`;
}
