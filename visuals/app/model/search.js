/* Search over everything that has words: names in every form that the data has, other forms of a word (from the
   engine), and texts. Accents and capitals make no difference. What is searched, and what stands first, the content
   says. */
import { href } from "../lib/route.js";
import { compare, distance, fold, unique } from "../lib/text.js";
import { data, things, words } from "./data.js";
import { hasPage, kindOf, labelOf, refs, typesOf, valuesOf } from "./things.js";

/** @typedef {{id: string, path: string[], label: string, kind: string, list: string[], titles: string[], names: string,
 *   text: string, weight: number}} Found */
const t = words.search;

/** Words as they are compared: folded, without marks, each between spaces. @param {string} text */
const plain = (text) => ` ${(fold(text).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu) || []).join(" ")} `;
/** @param {string} text */
const wordsIn = (text) => plain(text).split(" ").filter(Boolean);

/** @type {Found[]} */
let index;
/** How often each word stands in what is searched. @type {Map<string, number>} */
let known;
const forms = new Map(
  data.search.forms.flatMap((line) => line.split(" ").map((word) => /** @type {const} */ ([word, line.split(" ")]))),
);
/** @type {Map<string, string[]>} */
const english = new Map();
for (const [id, name] of data.search.english) english.set(id, [...(english.get(id) || []), name]);

/**
 * @param {string} id
 * @param {string[]} path
 * @param {string} label
 * @param {string} kind
 * @param {string[]} list
 * @param {string[]} titles
 * @param {number | string} weight
 */
const entry = (id, path, label, kind, list, titles, weight) => ({
  ...{ id, path, label, kind, list, weight: Number(weight) },
  titles: titles.map(plain),
  names: plain(titles.join(" ")),
  text: plain(list.join(" ")),
});

/** The texts of each thing: its own, and what is said of it elsewhere. */
function texts() {
  const found = new Map([...things.keys()].filter(hasPage).map((id) => [id, data.called[id] ? [labelOf(id)] : []]));
  for (const [id, thing] of things) {
    const owner = found.has(id)
      ? id
      : t.owners
          .flatMap((/** @type {string} */ name) => refs(id, name))
          .find((/** @type {string} */ one) => found.has(one));
    if (owner) found.get(owner)?.push(...t.texts.flatMap((/** @type {string} */ name) => thing[name] || []));
  }
  return found;
}
/** @param {string} id */
const namesOf = (id) =>
  unique([labelOf(id), ...valuesOf(id, "prefLabel"), ...valuesOf(id, "altLabel"), ...(english.get(id) || [])]);
const build = () => [
  ...[...texts()].map(([id, list]) => {
    const weight = Math.min(...typesOf(id).map((type) => Number(t.weights[type] ?? t.weights.rest)));
    return entry(id, ["ding", id], labelOf(id), kindOf(id), list, namesOf(id), weight);
  }),
  ...Object.entries(data.queries).map(([name, { title, question, why }]) => {
    const list = [title, question, why].filter(Boolean);
    return entry(name, ["vragen", name], title, t.question, list, [title], t.weights.question);
  }),
];

/** What is called by several names, each as it is compared. @type {string[][]} */
let groups;
function start() {
  index = build();
  groups = index.map((item) => unique(item.titles)).filter((names) => names.length > 1);
  known = new Map();
  for (const item of index)
    for (const word of wordsIn(item.names + item.text)) known.set(word, (known.get(word) || 0) + 1);
}

/**
 * A text with a name in it, and the same with the other names of that thing: "kvk" beside "kamer van koophandel".
 * @param {string} text
 */
function phrasings(text) {
  const asked = plain(text);
  const others = groups.flatMap((names) =>
    names
      .filter((name) => name.length > MIN_NAME && asked.includes(name))
      .flatMap((name) => names.map((other) => asked.replace(name, other))),
  );
  return unique([asked, ...others]);
}
const MIN_NAME = 4; // with the spaces: two letters are no name
const FULL = 3; // a shorter word is looked for from its beginning

/**
 * The forms of a word: those that the engine knows, and what it begins with where nobody knows it as such.
 * @param {string} word
 */
function formsOf(word) {
  const known = read.get(word) || formsAnew(word);
  read.set(word, known);
  return known;
}
/** @type {Map<string, string[]>} */
const read = new Map();
/** @param {string} word @returns {string[]} */
function formsAnew(word) {
  const given = forms.get(word);
  if (given) return given;
  if (known.has(word) || word.length <= FULL + 1) return [word];
  const inside = [...known.keys()].filter(
    (one) => one.length > FULL && word.startsWith(one) && word.length - one.length < FULL,
  );
  return [word, ...inside.flatMap((one) => forms.get(one) || [one])];
}
/**
 * Does a text hold a word, in whatever form? What was typed may stand in the middle of a longer word.
 * @param {string} text
 * @param {string} word
 */
const holds = (text, word) =>
  text.includes(word.length < FULL ? ` ${word}` : word) || formsOf(word).some((form) => text.includes(` ${form} `));

/**
 * How well a thing answers: its name, a word of its name, or a text; nothing where it does not.
 * @param {Found} item
 * @param {string} asked
 */
function rank(item, asked) {
  if (item.titles.includes(asked)) return 0;
  const wanted = wordsIn(asked);
  if (item.titles.some((title) => title.startsWith(asked.trimEnd()))) return 1;
  if (wanted.every((word) => holds(item.names, word))) return 2;
  return wanted.every((word) => holds(item.text, word) || holds(item.names, word)) ? 3 : null;
}

/**
 * What holds every word, the best first: in the name, then anywhere. `wanted` are the words to mark.
 * @param {string} text
 */
export function searchFor(text) {
  if (!wordsIn(text).length) return { wanted: /** @type {string[]} */ ([]), found: /** @type {Found[]} */ ([]) };
  if (!index) start();
  const asked = phrasings(text);
  const found = index
    .map((item) => ({ item, place: Math.min(...asked.map((one) => rank(item, one) ?? Number.POSITIVE_INFINITY)) }))
    .filter(({ place }) => place < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.place - b.place || a.item.weight - b.item.weight || compare(a.item.label, b.item.label));
  const wanted = unique([...fold(text).split(/\s+/), ...asked.flatMap(wordsIn).flatMap(formsOf)]).filter(Boolean);
  return { wanted: wanted.sort((a, b) => b.length - a.length), found: found.map(({ item }) => item) };
}

/** Where one hit is all there is, its address. @param {string} text */
export const onlyHit = (text) => {
  const { found } = searchFor(text);
  return found.length === 1 ? href(found[0].path) : "";
};

/** What to try where nothing is found: words like those that nobody knows, and each word alone. @param {string} text */
export function instead(text) {
  const asked = wordsIn(text);
  /** @param {string} word */
  const near = (word) => {
    const most = word.length < 5 ? 1 : 2;
    return [...known]
      .map(([one, count]) => ({ one, count, far: distance(word, one, most) }))
      .filter(({ far }) => far <= most)
      .sort((a, b) => a.far - b.far || b.count - a.count)
      .slice(0, 1)
      .map(({ one }) => one);
  };
  const better = asked.map((word) => (known.has(word) ? word : near(word)[0] || word));
  const alone = asked.length > 1 ? asked.filter((word) => known.has(word) && word.length >= FULL) : [];
  return {
    meant: better.join() !== asked.join() && searchFor(better.join(" ")).found.length ? better.join(" ") : "",
    alone: unique(alone),
  };
}

/** Some text of what was found, around the first word. @param {Found} item @param {string[]} wanted */
export function snippet(item, wanted) {
  /** @param {string} text */
  const there = (text) => text !== item.label && wanted.some((word) => fold(text).includes(word));
  const text =
    item.list.find((one) => there(one) && !item.label.endsWith(one)) || item.list.find((one) => one.length > 60) || "";
  const spots = wanted.map((word) => fold(text).indexOf(word)).filter((spot) => spot >= 0);
  const from = Math.max(0, Math.min(...spots, text.length) - 60);
  return `${from > 0 ? "…" : ""}${text.slice(from, from + 200)}${text.length > from + 200 ? "…" : ""}`;
}
