/* The data of the page, compressed (ketenkaart/visuals/page/html.py). */
import { element } from "./dom.js";

/** @type {PageData} */
export let pageData;

/** Reads it; who imports what is made of it, waits for this. */
export async function readPageData() {
  const bytes = Uint8Array.from(atob(element("gegevens").textContent || ""), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  pageData = unpooled(await new Response(stream).json());
}

/** The last value of a pool, of which each list and object holds the places of its values; what is equal is one.
 * @param {any[]} pool @returns {any} */
export function unpooled(pool) {
  /** @type {any[]} */
  const values = [];
  for (const row of pool)
    if (Array.isArray(row)) values.push(row.map((place) => values[place]));
    else if (row && typeof row === "object")
      values.push(Object.fromEntries(Object.entries(row).map(([name, place]) => [name, values[place]])));
    else values.push(row);
  return values.at(-1);
}
