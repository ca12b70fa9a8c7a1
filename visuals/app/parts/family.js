/* Screens that belong together: one word of the menu, and tabs above each of them. */
import { Bullets, html } from "../lib/html.js";
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

/** Tabs: of each its name, its address, and whether one is there. @typedef {[string, string, boolean]} Tab */
/** @param {{label: string, tabs: Tab[]}} props */
export function Tabs({ label, tabs }) {
  const items = tabs.map(([name, to, on]) => html`<a href=${to} aria-current=${on ? "page" : null}>${name}</a>`);
  return html`<${Bullets} look="beelden" label=${label} items=${items} />`;
}
/** The tabs above a screen; nothing where it stands alone. @param {{name: string}} props */
export function Family({ name }) {
  const entry = entryOf(name);
  const tabs = entry?.parts?.map(({ label, to }) => [label, href(to), to === name]);
  return tabs && html`<${Tabs} label=${entry?.label} tabs=${tabs} />`;
}
