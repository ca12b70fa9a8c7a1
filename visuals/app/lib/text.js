/* Words, lists and their order, in Dutch. */

/** "a, b en c" @param {string[]} items */
export function and(items) {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} en ${items[items.length - 1]}`;
}

/**
 * A template with its places filled: {count}, {name}. A place that has no value stays as it is.
 * @type {(template: string, values: Record<string, unknown>) => string}
 */
export const fill = (template, values) =>
  template.replace(/\{(\w+)\}/g, (place, name) => (Object.hasOwn(values, name) ? String(values[name]) : place));
/**
 * One of two templates, by how many there are, filled with {count} and more.
 * @type {(forms: {one: string, more: string}, count: number, values?: Record<string, unknown>) => string}
 */
export const numbered = (forms, count, values = {}) => fill(count === 1 ? forms.one : forms.more, { count, ...values });

/** @param {string} text */
export const upper = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
/** @param {string} text */
export const fold = (text) => String(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
/**
 * Put something with the others of a key.
 * @template K, V @param {Map<K, V[]>} map @param {K} key @param {V} value
 */
export function add(map, key, value) {
  const others = map.get(key);
  if (others) others.push(value);
  else map.set(key, [value]);
}
/** @template T @param {T[]} items @returns {T[]} */
export const unique = (items) => [...new Set(items)];

const order = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });
/** @param {string} a @param {string} b */
export const compare = (a, b) => order.compare(a, b);

/**
 * A text in parts: those that are one of the words, and those between. Words are folded.
 * @type {(text: string, words: string[]) => {said: string, on: boolean}[]}
 */
export function marks(text, words) {
  const folded = fold(text);
  if (folded.length !== text.length) return [{ said: text, on: false }];
  const spots = words
    .map((word) => ({ at: folded.indexOf(word), length: word.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const parts = [];
  let from = 0;
  for (const { at, length } of spots) {
    if (at < from) continue;
    parts.push({ said: text.slice(from, at), on: false }, { said: text.slice(at, at + length), on: true });
    from = at + length;
  }
  return [...parts, { said: text.slice(from), on: false }];
}

/**
 * How many letters to change, add or leave out to make one word the other; more than `most` is `most + 1`.
 * @type {(one: string, other: string, most: number) => number}
 */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(one[i - 1] !== other[j - 1])));
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return Math.min(row[other.length], most + 1);
}
