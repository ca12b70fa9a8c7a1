/* Where one is: the screen and every choice stand in the part of the address after #. */
import { h } from "./dom.js";

const KEPT = ["plan", "koppelingen", "stand", "verwachtingen", "lezing"];
/** Choices by the names that they had in older addresses. */
const RENAMED = { ernst: "gewicht" };
/** Where one is now, and whether the first screen stands. */
export const here = { route: null, started: false };
let screens = {};
let only = "";
let shown = null;
let turn = 0;
const places = new Map();

/** The words and the choices of an address. */
export function parseAddress(hash) {
  const [path, search] = hash.replace(/^#\/?/, "").split("?");
  const decode = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };
  return {
    path: path.split("/").filter(Boolean).map(decode),
    query: Object.fromEntries(
      [...new URLSearchParams(search || "")].map(([name, value]) => [RENAMED[name] || name, value]),
    ),
  };
}

/** An address inside the page; what was chosen of the scenario stays chosen. */
export function href(path, query = {}, keep = true) {
  const kept =
    keep && here.route
      ? Object.fromEntries(KEPT.filter((k) => here.route.query[k]).map((k) => [k, here.route.query[k]]))
      : {};
  const all = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...kept, ...query })) if (value) all.set(name, value);
  const parts = [path]
    .flat()
    .map((part) => encodeURIComponent(part).replaceAll("%2F", "/"))
    .join("/");
  return `#/${parts}${[...all].length ? `?${all}` : ""}`;
}
export const toThing = (id) => href(["ding", id]);

/** Change choices: null takes one away. `silent` adds no step to the history (typing, sorting, choosing a row). */
export function setChoice(changes, silent = false) {
  const query = { ...here.route.query };
  for (const [name, value] of Object.entries(changes)) {
    if (value) query[name] = value;
    else delete query[name];
  }
  const url = href(here.route.path, query, false);
  if (url === location.hash) return;
  history[silent ? "replaceState" : "pushState"]({ turn: silent ? history.state?.turn : ++turn }, "", url);
  render();
}

function focusKey() {
  const active = document.activeElement;
  if (!active || active === document.body || !active.id) return null;
  const typed = active instanceof HTMLInputElement && active.type === "search";
  return { id: active.id, at: typed ? active.selectionStart : null };
}

function render(travelled = false) {
  const route = parseAddress(location.hash);
  here.route = route;
  const name = only || route.path[0] || "overzicht";
  const screen = screens[name] || screens.onbekend;
  const same = shown && shown.path.join("/") === route.path.join("/");
  const main = document.getElementById("inhoud");
  if (same && screen.update?.(route)) {
    shown = route;
    return;
  }
  const held = same ? focusKey() : null;
  const scroll = window.scrollY;
  screens[shown?.name]?.leave?.();
  main.replaceChildren();
  main.className = `scherm-${name}`;
  const title = screen.draw(main, route) || screen.title;
  document.title = `${title} – Ketenkaart`;
  shown = { ...route, name };
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("#menu a"))) {
    const current = parseAddress(link.hash).path[0] === name || (link.dataset.ook || "").split(" ").includes(name);
    if (current) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
    link.setAttribute("href", href(parseAddress(link.hash).path));
  }
  if (held) {
    const element = document.getElementById(held.id);
    element?.focus({ preventScroll: true });
    if (held.at !== null) /** @type {HTMLInputElement | null} */ (element)?.setSelectionRange?.(held.at, held.at);
  }
  if (same) window.scrollTo(0, scroll);
  else if (travelled && places.has(history.state?.turn)) window.scrollTo(0, places.get(history.state.turn));
  else window.scrollTo(0, 0);
  if (!same && here.started) main.querySelector("h1")?.focus({ preventScroll: true });
}

/** Draw the screen of the address, now and whenever it changes. `named` holds each screen by its first word; `one` is the only one, if any. */
export function start(named, one) {
  screens = named;
  only = one;
  history.scrollRestoration = "manual";
  if (!history.state) history.replaceState({ turn: 0 }, "");
  turn = history.state.turn || 0;
  window.addEventListener("scroll", () => places.set(history.state?.turn ?? 0, window.scrollY), { passive: true });
  window.addEventListener("popstate", () => {
    const travelled = !!history.state;
    if (!travelled) history.replaceState({ turn: ++turn }, "");
    render(travelled);
  });
  render();
  here.started = true;
}

/** The heading of a screen; it takes the focus when the screen opens. */
export const heading = (text, ...more) => h("header.kop", h("h1", { tabindex: "-1" }, text), more);
