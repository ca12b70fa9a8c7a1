/* Words, lists and their order, in Dutch; tables as CSV. */

/** "a, b en c" @param {string[]} items */
export function and(items) {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} en ${items[items.length - 1]}`;
}

/** A template with its places filled: {count}, {name}. A place that has no value stays as it is.
 * @type {(template: string, values: Record<string, unknown>) => string} */
export const fill = (template, values) =>
  template.replace(/\{(\w+)\}/g, (place, name) => (Object.hasOwn(values, name) ? String(values[name]) : place));
/** One of two templates, by how many there are, filled with {count} and more.
 * @type {(forms: {one: string, more: string}, count: number, values?: Record<string, unknown>) => string} */
export const numbered = (forms, count, values = {}) => fill(count === 1 ? forms.one : forms.more, { count, ...values });

/** @param {string} text */
export const upper = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
/** A text as part of a file's name. @param {string} text */
export const slug = (text) => (fold(text).match(/[a-z0-9]+/g) || []).slice(0, 8).join("-");
/** @param {string} text */
export const fold = (text) => String(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
/** Put something with the others of a key. @template K, V @param {Map<K, V[]>} map @param {K} key @param {V} value */
export function add(map, key, value) {
  const others = map.get(key);
  if (others) others.push(value);
  else map.set(key, [value]);
}
/** How often each is there. @template T @param {T[]} items */
export function tally(items) {
  const found = /** @type {Map<T, number>} */ (new Map());
  for (const one of items) found.set(one, (found.get(one) || 0) + 1);
  return found;
}
/** @template T @param {T[]} items @returns {T[]} */
export const unique = (items) => [...new Set(items)];
/** Choices that are called by their own name. @type {(choices: string[]) => [string, string][]} */
export const twice = (choices) => choices.map((one) => [one, one]);

export const { compare } = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });

/** Rows in the order of a column; empty values stand last.
 * @template Row @param {Row[]} rows @param {Column<Row>[]} columns */
export function sortRows(rows, columns, sort = "") {
  const down = sort.startsWith("-");
  const column = columns.find((one) => one.key === sort.replace(/^-/, ""));
  if (!column) return rows;
  const keyed = rows.map((row) => ({ text: column.text(row) || "", row }));
  /** @param {{text: string}} a @param {{text: string}} b */
  const order = (a, b) =>
    a.text && b.text ? compare(a.text, b.text) * (down ? -1 : 1) : Number(!a.text) - Number(!b.text);
  return keyed.sort(order).map(({ row }) => row);
}

/** Rows of text as CSV for a Dutch Excel: BOM, semicolons, CRLF, and nothing that runs as a formula.
 * @param {unknown[][]} rows */
export function csv(rows) {
  const safe = (/** @type {unknown} */ value) => String(value ?? "").replace(/^[=+\-@\t\r]/, "'$&");
  const field = (/** @type {unknown} */ value) => `"${safe(value).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => `${row.map(field).join(";")}\r\n`).join("")}`;
}

/** A text in lines, in each as many words as fit: at least one.
 * @param {string} text @param {(line: string) => boolean} fits */
export function wrapped(text, fits) {
  const lines = [""];
  for (const word of String(text).split(/\s+/)) {
    const longer = `${lines[lines.length - 1]} ${word}`.trim();
    if (!lines[lines.length - 1] || fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
