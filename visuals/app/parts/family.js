/* Screens that belong together: one word of the menu, and tabs above each of them. */
import { html } from "../lib/html.js";
import { href } from "../lib/route.js";
import { words } from "../model/data.js";

/** @typedef {{label: string, to: string}} Door */
/** @typedef {Door & {parts?: Door[]}} Entry */
/** @type {Entry[]} */
const entries = words.frame.menu.groups.flatMap(
  (/** @type {Entry & {screens?: Entry[]}} */ one) => one.screens || [one],
);
/** The entry of the menu that a screen belongs to. @param {string} name the screen's address */
export const entryOf = (name) => entries.find((one) => one.to === name || one.parts?.some((part) => part.to === name));

/** The tabs above a screen; nothing where it stands alone. @param {{name: string}} props */
export function Family({ name }) {
  const entry = entryOf(name);
  if (!entry?.parts) return null;
  return html`
    <ul class="beelden" aria-label=${entry.label}>
      ${entry.parts.map(
        ({ label, to }) => html`<li><a href=${href(to)} aria-current=${to === name ? "page" : null}>${label}</a></li>`,
      )}
    </ul>
  `;
}
