/* Where one is: the screen and every choice stand in the part of the address after #. */

const KEPT = ["plan", "koppelingen", "stand", "verwachtingen", "lezing", "merk"];
/** Choices by the names that they had in older addresses. @type {Query} */
const RENAMED = { ernst: "gewicht" };
/** Where the pictures of an earlier version went; the others are walked now. @type {Record<string, string[]>} */
const HEIRS = {
  informatiestromen: ["verken", "informatie"],
  afspraken: ["verken", "afspraken"],
  aandachtspunten: ["overzicht"],
  "partner-stap": ["dekking"],
};
/** Things that were called or kept otherwise, by the end of their address. @type {Record<string, string>} */
const MOVED = {
  "event-bulletin-luchtvaart": "pilot-bulletin-luchtvaart",
  "pilot-opsporing-arbeidsuitbuiting-inspectie-szw": "pilot-opsporing-arbeidsuitbuiting",
  "pilot-opsporing-arbeidsuitbuiting-politie": "pilot-opsporing-arbeidsuitbuiting",
};
/** Where an address of an earlier version leads: what one had chosen in a picture is where one begins.
 * @param {Route} route @returns {Route} */
function heirOf(route) {
  const [screen, picture = ""] = route.path;
  if (screen !== "graaf") return route;
  const { ding, kies = ding, uit = ding || kies, toon, ...kept } = route.query;
  const [first] = (uit || "").split("~");
  if (Object.hasOwn(HEIRS, picture) && !route.query.uit) return { path: HEIRS[picture], query: kept };
  const begun = uit && { uit: first, kies: kies || first };
  return { path: ["verken"], query: { ...kept, ...begun, ...(toon && { toon: "lijst" }) } };
}
/** Where one is, whether the first screen stands, and whether a link elsewhere led here.
 * @type {{route: Route, started: boolean, led: boolean}} */
export const here = { route: { path: [], query: {} }, started: false, led: false };
/** @type {(route: Route) => void} */
let draw;
let turn = 0;
/** @type {Map<number, number>} */
const places = new Map();

/** The words and the choices of an address. @type {(hash: string) => Route} */
export function parseAddress(hash) {
  const now = Object.entries(MOVED).reduce((text, [old, heir]) => text.replaceAll(old, heir), hash);
  const [path, search] = now.replace(/^#\/?/, "").split("?");
  const decode = (/** @type {string} */ text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };
  const choices = [...new URLSearchParams(search || "")].map(([name, value]) => [RENAMED[name] || name, value]);
  return heirOf({ path: path.split("/").filter(Boolean).map(decode), query: Object.fromEntries(choices) });
}

/** An address inside the page; what was chosen of the scenario stays chosen.
 * @param {string | string[]} path @param {Choices} [query] @param {boolean} [keep] */
export function href(path, query = {}, keep = true) {
  const kept = KEPT.filter((name) => keep && here.route.query[name]).map((name) => [name, here.route.query[name]]);
  const all = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...Object.fromEntries(kept), ...query }))
    if (value) all.set(name, value);
  const parts = [path].flat().map((part) => encodeURIComponent(part).replaceAll("%2F", "/"));
  return `#/${parts.join("/")}${[...all].length ? `?${all}` : ""}`;
}
/** @param {string} id */
export const toThing = (id) => href(["ding", id]);

/** Change choices: null takes one away. `silent` adds no step to the history (typing, sorting, choosing a row).
 * @param {Choices} changes @param {boolean} [silent] */
export function setChoice(changes, silent = false) {
  const url = href(here.route.path, { ...here.route.query, ...changes }, false);
  if (url === location.hash) return;
  history[silent ? "replaceState" : "pushState"]({ turn: silent ? history.state?.turn : ++turn }, "", url);
  show();
}

/** Draw what the address says, and stand where one stood: a new screen begins at its top. */
function show(travelled = false) {
  const route = parseAddress(location.hash);
  const same = here.route.path.join("/") === route.path.join("/");
  here.route = route;
  here.led = here.started && !same && !travelled;
  draw(route);
  if (!same) window.scrollTo(0, (travelled && places.get(history.state?.turn)) || 0);
}

/** Draw the address, now and whenever it changes.
 * @param {(route: Route) => void} drawing @returns {() => void} stops it */
export function start(drawing) {
  draw = drawing;
  history.scrollRestoration = "manual";
  if (!history.state) history.replaceState({ turn: 0 }, "");
  turn = history.state.turn || 0;
  const kept = new AbortController();
  const options = { passive: true, signal: kept.signal };
  window.addEventListener("scroll", () => places.set(history.state?.turn ?? 0, window.scrollY), options);
  const travel = () => {
    const travelled = !!history.state;
    if (!travelled) history.replaceState({ turn: ++turn }, "");
    show(travelled);
  };
  window.addEventListener("popstate", travel, options);
  show();
  here.started = true;
  return () => kept.abort();
}
