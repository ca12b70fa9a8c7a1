/* Search over everything that has words; accents and capitals make no difference. */
import { add, h, marked, say } from "../lib/dom.js";
import { heading, here, href, toThing } from "../lib/route.js";
import { compare, counted, fold, unique } from "../lib/text.js";
import { data, planOf, several, things } from "../model/data.js";
import { hasPage, isA, kindOf, labelOf, refs, typesOf, valuesOf } from "../model/things.js";
import { selectField, textField } from "../parts/shared.js";

const TEXTS = [
  "prefLabel",
  "altLabel",
  "identifier",
  "promise",
  "summary",
  "rationale",
  "content",
  "definition",
  "step",
  "theme",
  "outcome",
  "place",
  "audience",
  "fundingCondition",
  "value",
  "unit",
  "post",
];
const OWNERS = ["initiative", "organisation"];
const WEIGHT = { Measure: 0, Organization: 1, Barrier: 1, Pilot: 2, Agreement: 2 };
let index = null;

function build() {
  const texts = new Map();
  const add = (id, text) => {
    if (text) texts.get(id).push(text);
  };
  for (const id of things.keys()) if (hasPage(id)) texts.set(id, []);
  for (const [id, thing] of things) {
    const owners = texts.has(id)
      ? [id]
      : OWNERS.flatMap((p) => refs(id, p))
          .filter((o) => texts.has(o))
          .slice(0, 1);
    for (const owner of owners)
      for (const property of TEXTS)
        if (property !== "identifier" || isA(id, "Measure")) for (const text of thing[property] || []) add(owner, text);
  }
  index = [...texts].map(([id, list]) => ({
    id,
    href: toThing(id),
    label: labelOf(id),
    kind: kindOf(id),
    list,
    names: fold([labelOf(id), ...valuesOf(id, "altLabel")].join(" ")),
    folded: fold(list.join("\n")),
    weight: Math.min(...typesOf(id).map((t) => WEIGHT[t] ?? 3)),
  }));
  for (const [name, query] of Object.entries(data.queries)) {
    const list = [query.title, query.question, query.why].filter(Boolean);
    index.push({
      id: name,
      href: href(["vragen", name]),
      label: query.title,
      kind: "Vraag",
      list,
      names: fold(query.title),
      folded: fold(list.join("\n")),
      weight: 4,
    });
  }
}

/** What holds every word, the best first: in the name, then anywhere. */
export function searchFor(text) {
  if (!index) build();
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (!words.length) return { words, found: [] };
  const found = index
    .filter((item) => words.every((word) => item.folded.includes(word) || item.names.includes(word)))
    .map((item) => ({ item, rank: (words.every((word) => item.names.includes(word)) ? 0 : 10) + item.weight }));
  found.sort((a, b) => a.rank - b.rank || compare(a.item.label, b.item.label));
  return { words, found: found.map(({ item }) => item) };
}

function snippet(item, words) {
  const text =
    item.list.find(
      (t) => t !== item.label && words.some((word) => fold(t).includes(word)) && !item.label.endsWith(t),
    ) ||
    item.list.find((t) => t.length > 60) ||
    "";
  const at = Math.max(
    0,
    Math.min(...words.map((word) => fold(text).indexOf(word)).filter((n) => n >= 0), text.length) - 60,
  );
  const cut = (at > 0 ? "…" : "") + text.slice(at, at + 200) + (text.length > at + 200 ? "…" : "");
  return marked(cut, words);
}

export const searchScreen = {
  title: "Zoek",
  draw(main, route) {
    const text = route.query.q || "";
    const { words, found } = searchFor(text);
    const kinds = unique(found.map((item) => item.kind)).sort(compare);
    const shown = found.filter((item) => !route.query.wat || item.kind === route.query.wat);
    const box = /** @type {HTMLInputElement | null} */ (document.getElementById("zoek"));
    if (box && document.activeElement !== box) box.value = text;
    add(main, [
      heading("Zoek"),
      h(
        "section.filters",
        { "aria-label": "Zoeken" },
        h(
          "div.velden",
          textField("Zoek in alles", "q", "zoekterm"),
          kinds.length > 1 &&
            selectField(
              "Wat",
              "wat",
              kinds.map((k) => [k, k]),
            ),
        ),
      ),
      h(
        "p.telling#gevonden",
        words.length
          ? shown.length
            ? counted(shown.length, "ding gevonden", "dingen gevonden")
            : "Niets gevonden. Probeer een korter woord of een ander woord."
          : "Typ een woord: een naam, een nummer, een onderwerp. Accenten en hoofdletters maken niet uit.",
      ),
      h(
        "ol.resultaten",
        shown
          .slice(0, 100)
          .map((item) =>
            h(
              "li",
              h("a", { href: item.href }, marked(item.label, words)),
              h("span.zacht", ` – ${item.kind}${several && planOf(item.id) ? `, ${planOf(item.id).title}` : ""}`),
              h("p", snippet(item, words)),
            ),
          ),
      ),
      shown.length > 100 && h("p", `En ${shown.length - 100} meer; typ een woord erbij.`),
    ]);
    if (here.started && words.length) say(counted(shown.length, "ding gevonden", "dingen gevonden"));
  },
};
