/* What works on every screen: menu, search box, skip link, the report button. Then the first screen. */
import { csv } from "./lib/csv.js";
import { copy } from "./lib/dom.js";
import { here, href, start } from "./lib/route.js";
import { compare } from "./lib/text.js";
import { answerTo, scenarioOf } from "./model/answers.js";
import { data, only, sourceOf } from "./model/data.js";
import { sourceLine } from "./model/words.js";
import { matrixSvg } from "./parts/picture.js";
import { checkScreen } from "./screens/check.js";
import { compareScreen } from "./screens/compare.js";
import { gapsScreen } from "./screens/gaps.js";
import { graphNow, graphScreen } from "./screens/graph.js";
import { measuresScreen, partnersScreen } from "./screens/lists.js";
import { lookupScreen } from "./screens/lookup.js";
import { missingScreen } from "./screens/missing.js";
import { overviewScreen } from "./screens/overview.js";
import { questionsScreen } from "./screens/questions.js";
import { searchScreen } from "./screens/search.js";
import { thingScreen } from "./screens/thing.js";
import { timelineScreen } from "./screens/timeline.js";
import { unknownScreen } from "./screens/unknown.js";
import { whatifScreen } from "./screens/whatif.js";

/** @type {(id: string) => HTMLElement | null} */
const at = (id) => document.getElementById(id);

at("spring").addEventListener("click", (event) => {
  event.preventDefault();
  at("inhoud").focus();
});
at("menuknop")?.addEventListener("click", () => {
  const open = at("menu").classList.toggle("is-open");
  at("menuknop").setAttribute("aria-expanded", String(open));
});
at("menu")?.addEventListener("click", (event) => {
  if (!(/** @type {Element} */ (event.target).closest("a"))) return;
  at("menu").classList.remove("is-open");
  at("menuknop").setAttribute("aria-expanded", "false");
});
at("zoekvorm")?.addEventListener("submit", (event) => {
  event.preventDefault();
  location.hash = href("zoek", { q: /** @type {HTMLInputElement} */ (at("zoek")).value });
});
at("meld").addEventListener("click", () =>
  copy(
    `Melding over de ketenkaart\nBladzijde: ${document.title}\nAdres: ${location.hash || "#/overzicht"}\nVersie: ${data.meta.version}, inhoud ${data.meta.content}\n` +
      `Bron: ${sourceLine()}\nWat er volgens mij niet klopt, met vindplaats in ${sourceOf()}:\n`,
    "Melding gekopieerd; plak haar in een bericht aan wie u deze kaart gaf.",
  ),
);
const screens = {
  __proto__: null,
  overzicht: overviewScreen,
  aandachtspunten: gapsScreen,
  partners: partnersScreen,
  maatregelen: measuresScreen,
  naslag: lookupScreen,
  tijdlijn: timelineScreen,
  graaf: graphScreen,
  ding: thingScreen,
  vragen: questionsScreen,
  "wat-als": whatifScreen,
  vergelijk: compareScreen,
  "weet-niet": unknownScreen,
  zoek: searchScreen,
  ...(data.served && { controleer: checkScreen }),
  onbekend: missingScreen,
};
start(screens, only && "graaf");
document.documentElement.dataset.klaar = "ja";

// What one can ask the page from outside, by the name `ketenkaart`: the console does, and the tests.
export { answerTo, compare, csv, data, graphNow, here, matrixSvg, scenarioOf };
