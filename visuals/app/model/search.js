/* Search over everything that has words; accents and capitals make no difference. What is searched, the content says. */
import { href, toThing } from "../lib/route.js";
import { compare, fold } from "../lib/text.js";
import { data, things, words } from "./data.js";
import { hasPage, kindOf, labelOf, refs, typesOf, valuesOf } from "./things.js";

/** @typedef {{id: string, href: string, label: string, kind: string, list: string[], names: string, folded: string,
 *   weight: number}} Found */
const t = words.search;
/** @type {Found[]} */
let index;

const entry = (id, to, label, kind, list, names, weight) => ({
  ...{ id, href: to, label, kind, list, weight: Number(weight) },
  names: fold(names),
  folded: fold(list.join("\n")),
});

/** The texts of each thing: its own, and what is said of it elsewhere. */
function texts() {
  const found = new Map([...things.keys()].filter(hasPage).map((id) => [id, data.called[id] ? [labelOf(id)] : []]));
  for (const [id, thing] of things) {
    const owner = found.has(id) ? id : t.owners.flatMap((name) => refs(id, name)).find((one) => found.has(one));
    if (owner) found.get(owner).push(...t.texts.flatMap((name) => thing[name] || []));
  }
  return found;
}
const build = () => [
  ...[...texts()].map(([id, list]) => {
    const weight = Math.min(...typesOf(id).map((type) => Number(t.weights[type] ?? t.weights.rest)));
    const names = [labelOf(id), ...valuesOf(id, "altLabel")].join(" ");
    return entry(id, toThing(id), labelOf(id), kindOf(id), list, names, weight);
  }),
  ...Object.entries(data.queries).map(([name, { title, question, why }]) => {
    const list = [title, question, why].filter(Boolean);
    return entry(name, href(["vragen", name]), title, t.question, list, title, t.weights.question);
  }),
];

/** What holds every word, the best first: in the name, then anywhere. @param {string} text */
export function searchFor(text) {
  const wanted = fold(text).split(/\s+/).filter(Boolean);
  if (!wanted.length) return { wanted, found: /** @type {Found[]} */ ([]) };
  index ??= build();
  const named = (item) => wanted.every((word) => item.names.includes(word));
  const found = index
    .filter((item) => wanted.every((word) => item.folded.includes(word) || item.names.includes(word)))
    .map((item) => ({ item, rank: (named(item) ? 0 : 10) + item.weight }))
    .sort((a, b) => a.rank - b.rank || compare(a.item.label, b.item.label));
  return { wanted, found: found.map(({ item }) => item) };
}

/** Some text of what was found, around the first word. @param {Found} item @param {string[]} wanted */
export function snippet(item, wanted) {
  const holds = (text) => text !== item.label && wanted.some((word) => fold(text).includes(word));
  const text =
    item.list.find((one) => holds(one) && !item.label.endsWith(one)) || item.list.find((one) => one.length > 60) || "";
  const spots = wanted.map((word) => fold(text).indexOf(word)).filter((spot) => spot >= 0);
  const from = Math.max(0, Math.min(...spots, text.length) - 60);
  return `${from > 0 ? "…" : ""}${text.slice(from, from + 200)}${text.length > from + 200 ? "…" : ""}`;
}
