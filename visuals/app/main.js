/* What works on every screen: menu, search box, skip link, the report button. Then the first screen. */
import { element } from "./lib/dom.js";
import { html, render } from "./lib/html.js";
import { here, href, parseAddress, start } from "./lib/route.js";
import { narrow } from "./lib/screen.js";
import { compare, csv, fill } from "./lib/text.js";
import { answered, answerTo, scenarioOf, scenarioOptions } from "./model/answers.js";
import { data, words } from "./model/data.js";
import { engine, workplace } from "./model/engine.js";
import { connection, longerWays } from "./model/explore.js";
import { onlyHit } from "./model/search.js";
import { sourceLine } from "./model/words.js";
import { copy } from "./parts/exports.js";
import { entryOf, Family } from "./parts/family.js";
import { MethodScreen, UnknownScreen } from "./screens/about.js";
import { CompareScreen } from "./screens/compare.js";
import { CoverageScreen } from "./screens/coverage.js";
import { ExploreScreen } from "./screens/explore.js";
import { GapsScreen } from "./screens/gaps.js";
import { LookupScreen, MeasuresScreen, PartnersScreen, RequestedScreen, TimelineScreen } from "./screens/lists.js";
import { OverviewScreen } from "./screens/overview.js";
import { ElsewhereScreen, PlanScreen, WorkplaceLine } from "./screens/plan.js";
import { QuestionsScreen } from "./screens/questions.js";
import { MissingScreen, SearchScreen } from "./screens/search.js";
import { SummaryScreen } from "./screens/summary.js";
import { ThingScreen } from "./screens/thing.js";
import { PromisesScreen } from "./screens/time.js";
import { WhatifScreen } from "./screens/whatif.js";

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
function startMenu() {
  if (!menu()) return;
  button().addEventListener("click", () => {
    const open = menu().classList.toggle("is-open");
    for (const group of groups()) group.open = open;
    button().setAttribute("aria-expanded", String(open));
  });
  menu().addEventListener("click", (event) => {
    const place = /** @type {Element} */ (event.target);
    if (place.closest("a")) shut();
    else if (place.closest("summary") && !narrow()) fold(place.closest("details"));
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

/** Mark in the menu where one is; links there keep what was chosen. @param {string} name the screen's address */
function markMenu(name) {
  if (!menu()) return;
  const at = entryOf(name)?.to;
  for (const link of menu().querySelectorAll("a")) {
    const { path } = parseAddress(link.hash);
    if (path[0] === at) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
    link.setAttribute("href", href(path));
  }
  for (const group of groups()) group.classList.toggle("is-hier", !!group.querySelector("[aria-current]"));
}

element("spring").addEventListener("click", (event) => {
  event.preventDefault();
  element("inhoud").focus();
});
startMenu();
element("zoekvorm")?.addEventListener("submit", (event) => {
  event.preventDefault();
  shut();
  const q = /** @type {HTMLInputElement} */ (element("zoek")).value;
  location.hash = onlyHit(q) || href("zoek", { q });
});
for (const button of document.querySelectorAll(".meld"))
  button.addEventListener("click", () => {
    const { text, done } = words.shared.report_fault;
    const values = { ...data.meta, title: document.title, address: location.hash || "#/overzicht" };
    copy(fill(text, { ...values, sources: sourceLine() }), done);
  });
/** @type {Record<string, (props: {route: Route}) => Markup>} */
const screens = {
  // @ts-expect-error: no name of an address may find what every object has
  __proto__: null,
  overzicht: OverviewScreen,
  dekking: CoverageScreen,
  aandachtspunten: GapsScreen,
  partners: PartnersScreen,
  maatregelen: MeasuresScreen,
  naslag: LookupScreen,
  gevraagd: RequestedScreen,
  tijdlijn: TimelineScreen,
  beloften: PromisesScreen,
  verken: ExploreScreen,
  ding: ThingScreen,
  samenvatting: SummaryScreen,
  vragen: QuestionsScreen,
  "wat-als": WhatifScreen,
  vergelijk: CompareScreen,
  "weet-niet": UnknownScreen,
  methode: MethodScreen,
  zoek: SearchScreen,
  controleer: workplace() ? PlanScreen : ElsewhereScreen,
  onbekend: MissingScreen,
};

let making = false; // the engine makes one page at a time; what that still lacks is asked when it stands
let made = ""; // a page that came when one looked elsewhere
let waiting = false; // does one look at a screen that is not there yet

/** Let the engine in this page make what it has not made yet, and show that page; true while it does.
 * @param {string} name @param {Scenario} scenario */
function fetched(name, scenario) {
  const compared = Object.keys(data.comparisons).length > 0;
  const comparisons = compared || name === "vergelijk";
  waiting = !answered(scenario) || comparisons !== compared;
  if (!waiting) return false;
  render(html`<p role="status">${words.werkplaats.busy}</p>`, element("inhoud"));
  if (made) engine().show(made, engine().own);
  else if (!making) make(scenarioOptions(scenario), comparisons);
  return true;
}
/** @param {[string, string][]} options @param {boolean} comparisons */
async function make(options, comparisons) {
  making = true;
  try {
    made = (await engine().ask("page", { options, comparisons })).page;
    if (waiting) engine().show(made, engine().own);
  } catch (error) {
    if (waiting) render(html`<p role="alert">${error.message}</p>`, element("inhoud"));
  }
  making = false;
}

/** The screen of the address, and in the menu which one that is; links there keep what was chosen.
 * @param {Route} route */
function draw(route) {
  const name = route.path[0] || "overzicht";
  const main = element("inhoud");
  element("bronregel").hidden = name === "controleer" && !!workplace()?.board; // a list that is open names its own
  if (workplace()?.own && fetched(name, scenarioOf(route.query))) return;
  main.className = `scherm-${name}`;
  const box = /** @type {HTMLInputElement | null} */ (element("zoek"));
  if (box && name !== "zoek") box.value = "";
  const screen = screens[name] || screens.onbekend;
  render([html`<${Family} name=${name} />`, html`<${screen} key=${route.path.join("/")} route=${route} />`], main);
  markMenu(name);
}
/** How the engine in this page is, and whose plan the page speaks of. */
function report() {
  const place = element("motor");
  place.hidden = false;
  const { state, why, own } = engine();
  render(html`<${WorkplaceLine} state=${state} why=${why} own=${own} />`, place);
}
/** Another plan is another page, with this script again: this one listens no longer, and takes its screen down. */
function leave() {
  stop();
  waiting = false;
  window.removeEventListener("werkplaats", report);
  render(null, element("inhoud"));
  render(null, element("motor"));
}
if (workplace()) {
  window.addEventListener("werkplaats", report);
  report();
}
element("inhoud").replaceChildren();
const stop = start(draw);
if (workplace()) window.addEventListener("andere-bladzijde", leave, { once: true });
document.documentElement.dataset.klaar = "ja";

// What one can ask the page from outside, by the name `ketenkaart`: the console does, and the tests.
export { answerTo, compare, connection, csv, data, here, longerWays, scenarioOf };
