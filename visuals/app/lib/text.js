/* Words, lists and their order, in Dutch. */

/** "a, b en c" */
export function and(items) {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} en ${items[items.length - 1]}`;
}

export const counted = (number, one, many) => `${number} ${number === 1 ? one : many}`;
export const upper = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
export const fold = (text) => String(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
export const unique = (items) => [...new Set(items)];

const order = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });
export const compare = (a, b) => order.compare(a, b);
