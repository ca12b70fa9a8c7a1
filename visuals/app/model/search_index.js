/* What search looks in: names in every form that the data has, the names of a thing's sort, and texts. */
import MiniSearch from "minisearch";
import { isShort, partsOf, wordsIn } from "../lib/find.js";
import { add, fold, unique } from "../lib/text.js";
import { data, things, words } from "./data.js";
import { codeLabel, hasPage, isA, kindOf, labelOf, refs, shortName, typesOf, valuesOf } from "./things.js";

/**
 * @typedef {{id: string, path: string[], label: string, kind: string, titles: string[], sort: string[],
 *   text: string[], weight: number}} Found
 */
const t = words.search;
const small = new Set(t.small);
/** A word that tells nothing; "OM" is none, for it is written as an abbreviation. @param {string} word */
export const isSmall = (word) => !isShort(word) && small.has(fold(word));

/** Words as names are compared, each between spaces. @param {string} text */
export const plain = (text) => ` ${wordsIn(text).map(fold).join(" ")} `;

/** @type {Map<string, string[]>} */
const english = new Map();
for (const [id, name] of data.search.english) add(english, id, name);
/** @param {string} id */
const namesOf = (id) =>
  unique([
    labelOf(id),
    shortName(id),
    ...["prefLabel", "altLabel"].flatMap((name) => valuesOf(id, name)),
    ...(english.get(id) || []),
  ]);

/** What one calls things of its sort: of an agreement that it is a memorandum. @param {string} id */
const sortOf = (id) =>
  t.sorts.flatMap((/** @type {string} */ name) =>
    valuesOf(id, name).flatMap((code) => [
      codeLabel(data.lists[name], code),
      ...(data.search.also[data.lists[name]]?.[code] || []),
    ]),
  );

/** Everything with a page, and every question; what is said of a thing elsewhere is of that thing.
 * @returns {Found[]} */
function everything() {
  const found = new Map(
    [...things.keys()]
      .filter(hasPage)
      .map((id) => [id, { sort: [kindOf(id)], text: data.called[id] ? [labelOf(id)] : [] }]),
  );
  for (const [id, thing] of things) {
    const owners = t.owners.flatMap((/** @type {string} */ name) => refs(id, name));
    const owner = found.get([id, ...owners].find((one) => found.has(one)));
    owner?.sort.push(...sortOf(id));
    owner?.text.push(...t.texts.flatMap((/** @type {string} */ name) => thing[name] || []));
  }
  /** @param {string} type */
  const weight = (type) => Number(t.weights[type] ?? t.weights.rest);
  return [
    ...[...found].map(([id, said]) => {
      const one = { id, path: ["ding", id], label: labelOf(id), kind: kindOf(id), titles: namesOf(id), ...said };
      return { ...one, weight: Math.min(...typesOf(id).map(weight)) };
    }),
    ...Object.entries(data.queries).map(([id, { title, question, why }]) => {
      const said = { titles: [title], sort: [t.question], text: [question, why].filter(Boolean) };
      return { id, path: ["vragen", id], label: title, kind: t.question, ...said, weight: weight("question") };
    }),
  ];
}

/**
 * The index: all `items` by id, every word that is `known`, which of these are `shorts` (abbreviations), and the
 * `groups` of names for one thing: of organisations, and words that we used before.
 */
export function indexed() {
  const items = new Map(everything().map((item) => [item.id, item]));
  const all = [...items.values()];
  /** @type {Set<string>} */
  const known = new Set();
  const mini = new MiniSearch({
    fields: ["titles", "sort", "text"],
    extractField: (item, name) => (name === "id" ? item.id : item[name].join(" · ")),
    tokenize: (text) => wordsIn(text).flatMap(partsOf),
    processTerm: (word) => (isSmall(word) ? null : fold(word)),
    searchOptions: { tokenize: (word) => [word], processTerm: (word) => word },
  });
  mini.addAll(all);
  for (const item of all)
    for (const word of [item.titles, item.sort, item.text].flat().flatMap(wordsIn).flatMap(partsOf))
      if (!isSmall(word)) known.add(fold(word));
  const shorts = new Set(
    all
      .flatMap((item) => item.titles)
      .flatMap(wordsIn)
      .flatMap(partsOf)
      .filter(isShort)
      .map(fold),
  );
  const named = all.filter((item) => t.synonyms.some((/** @type {string} */ type) => isA(item.id, type)));
  const groups = [...named.map((item) => item.titles), ...t.same]
    .map((names) => unique(names.map(plain)))
    .filter((names) => names.length > 1);
  return { items, known, shorts, mini, groups };
}
