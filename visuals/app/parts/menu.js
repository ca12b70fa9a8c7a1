/* The menu above every screen: groups that fold, one at a time; on a phone one button opens them all. */
import { element } from "../lib/element.js";
import { href, parseAddress } from "../lib/route.js";
import { narrow } from "../lib/screen.js";

const menu = () => element("menu");
const button = () => element("menuknop");
const groups = () => /** @type {HTMLDetailsElement[]} */ ([...menu().querySelectorAll("details")]);

/** Fold the groups, but for one. @param {Element | null} [but] */
function fold(but = null) {
  for (const group of groups()) if (group !== but) group.open = false;
}
function shut() {
  fold();
  menu().classList.remove("is-open");
  button().setAttribute("aria-expanded", "false");
}

/** Let the menu open and close: Escape closes and goes back, and so does a click or focus elsewhere. */
export function startMenu() {
  if (!menu()) return;
  button().addEventListener("click", () => {
    const open = menu().classList.toggle("is-open");
    for (const group of groups()) group.open = open;
    button().setAttribute("aria-expanded", String(open));
  });
  menu().addEventListener("click", (event) => {
    const at = /** @type {Element} */ (event.target);
    if (at.closest("a")) shut();
    else if (at.closest("summary") && !narrow()) fold(at.closest("details"));
  });
  menu().addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = groups().find((group) => group.open);
    if (narrow()) button().focus();
    else open?.querySelector("summary")?.focus();
    shut();
  });
  document.addEventListener("click", (event) => {
    if (!narrow() && !menu().contains(/** @type {Node} */ (event.target))) fold();
  });
  menu().addEventListener("focusout", (event) => {
    const to = /** @type {Node | null} */ (/** @type {FocusEvent} */ (event).relatedTarget);
    if (to && !narrow() && !menu().contains(to)) fold();
  });
}

/**
 * Mark in the menu where one is; links there keep what was chosen.
 * @param {string} name the screen's address
 * @param {string[]} at where one is in it: a picture may have a place of its own
 */
export function markMenu(name, at) {
  if (!menu()) return;
  const links = [...menu().querySelectorAll("a")];
  /** @param {HTMLAnchorElement} link */
  const pathOf = (link) => parseAddress(link.hash).path;
  const here =
    links.find((link) => pathOf(link).join("/") === at.join("/")) || links.find((link) => pathOf(link)[0] === name);
  for (const link of links) {
    const path = pathOf(link);
    if (link === here) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
    link.setAttribute("href", href(path));
  }
  for (const group of groups()) group.classList.toggle("is-hier", !!group.querySelector("[aria-current]"));
}
