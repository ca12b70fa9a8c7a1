/* Markup as templates (htm), drawn by Preact, with its hooks. Text only ever enters the page as text. */
import htm from "htm";
import { h } from "preact";
import { useRef } from "preact/hooks";

export { render } from "preact";
export { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";

/** A place in a screen: an element, or what draws in one; there once it is drawn.
 * @template [At=HTMLElement] @returns {{current: At}} */
export const usePlace = () => /** @type {{current: At}} */ (useRef(/** @type {At | null} */ (null)));

/** A text with places to break in runs that no line can hold, such as a hash; an address breaks at / and . alone.
 * @param {Markup} child @returns {Markup} */
function breakable(child) {
  if (Array.isArray(child)) return child.map(breakable);
  if (typeof child !== "string" || !/\S{36}/.test(child)) return child;
  const places = child.includes("://") ? /(?<=:\/\/\S*[/.])(?=\w)/ : /(\S{24})(?=\S{4})/;
  return child.split(places).flatMap((part, index) => (index ? [h("wbr", null), part] : [part]));
}

/** @typedef {import("preact").VNode} VNode */
/** @type {(strings: TemplateStringsArray, ...values: unknown[]) => VNode | VNode[]} */
export const html = htm.bind((type, props, ...children) =>
  h(type, props, ...(typeof type === "string" ? children.map(breakable) : children)),
);

/** A list, a point an item.
 * @param {{items: Markup[], as?: "ul" | "ol", look?: string, id?: string, label?: string}} props */
export const Bullets = ({ items, as = "ul", look, id, label }) => html`
  <${as} class=${look} id=${id} aria-label=${label}>${items.map((item) => html`<li>${item}</li>`)}<//>
`;
