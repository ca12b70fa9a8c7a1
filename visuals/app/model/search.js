/* Search: names in every form that the data has, the names of a thing's sort, and texts; what answers the words that
   one typed, the best first. Which words answer one another, `lib/find.js` says. */

import MiniSearch from "minisearch";
import { finder, isShort, marks, termsIn, wordsIn } from "../lib/find.js";
import { href } from "../lib/route.js";
import { add, compare, fill, fold, unique, upper } from "../lib/text.js";
import { data, dateWords, lastDate, several, things, words } from "./data.js";
import { workplace } from "./engine.js";
import { linesNamed, pointingBy } from "./lines.js";
import { codeLabel, firstOf, hasPage, isA, kindOf, labelOf, refs, shortName, typesOf, valuesOf } from "./things.js";
import { actorsOf, partnersIn } from "./work.js";

const t = words.search;
const small = new Set(t.small);
/** A word that tells nothing; "OM" is none, for it is written as an abbreviation. @param {string} word */
export const isSmall = (word) => !isShort(word) && small.has(fold(word));

/** Words as names are compared, each between spaces. @param {string} text */
export const plain = (text) => ` ${wordsIn(text).map(fold).join(" ")} `;

/** @type {Map<string, string[]>} */
const english = new Map();
for (const [id, name] of data.search.english) add(english, id, name);
const namesOf = (/** @type {string} */ id) =>
  unique([
    labelOf(id),
    shortName(id),
    ...["prefLabel", "altLabel", "hiddenLabel"].flatMap((name) => valuesOf(id, name)),
    ...(english.get(id) || []),
  ]);

/** A line that names things; none where there are none. @param {string} line @param {string[]} ids */
const naming = (line, ids) => (ids.length ? [fill(line, { names: ids.map(labelOf).join(", ") })] : []);

/** What one calls things of its sort: of an agreement that it is a memorandum. @param {string} id */
const sortOf = (id) =>
  t.sorts.flatMap((/** @type {string} */ name) => {
    const list = data.lists[name];
    return valuesOf(id, name).flatMap((code) => [codeLabel(list, code), ...(data.search.also[list]?.[code] || [])]);
  });

/** The shelf of questions that are answered wherever one looks. */
export const ANSWERED = "gaps";
/** Is the answer to a question here: rows, cells, or an engine to ask. @param {[string, Question]} query */
export const answeredHere = ([name, { shelf }]) =>
  shelf === ANSWERED || name in words.questions.rows_of || !!workplace();

/** What has a page, each question that is answered here, and lists; what is said of a thing elsewhere is of it. */
function everything() {
  const found = new Map(
    [...things.keys()].filter(hasPage).map((id) => {
      const told = [data.called[id] && labelOf(id), firstOf(id, "value") && data.lookups[id]?.description];
      return [id, { sort: [kindOf(id)], text: told.filter(Boolean) }];
    }),
  );
  for (const [id, thing] of things) {
    const owners = t.owners.flatMap((/** @type {string} */ name) => refs(id, name));
    const owner = found.get([id, ...owners].find((one) => found.has(one)));
    owner?.sort.push(...sortOf(id));
    const whose = refs(id, "organisation").map((one) => `${labelOf(one)}: `)[0] || ""; // who has that role
    const named = (/** @type {string} */ text) => whose + dateWords(text);
    owner?.text.push(...t.texts.flatMap((/** @type {string} */ name) => (thing[name] || []).map(named)));
  }
  const weight = (/** @type {string} */ type) => Number(t.weights[type] ?? t.weights.rest);
  /** @type {(id: string, label: string, kind: string, path: string[], text: string[], query?: Query) => Hit} */
  const other = (id, label, kind, path, text, query) => ({
    ...{ id, path, query, label, kind, titles: [label, ...(t.also[id] || [])] },
    ...{ sort: [kind], actors: [], text: text.filter(Boolean), weight: weight("question") },
  });
  const states = unique(Object.values(data.progress[lastDate]).flatMap(({ status }) => status || []));
  return [
    ...[...found].map(([id, texts]) => {
      const one = { id, path: ["ding", id], label: labelOf(id), kind: kindOf(id), titles: namesOf(id), ...texts };
      const others = unique(pointingBy(id, "who")).filter((partner) => !actorsOf(id).includes(partner));
      const who = { actors: naming(t.actors, actorsOf(id)), text: [...one.text, ...naming(t.others, others)] };
      return { ...one, ...who, weight: Math.min(...typesOf(id).map(weight)) };
    }),
    ...Object.entries(data.queries)
      .filter(answeredHere)
      .map(([id, { title, question, why }]) => other(id, title, t.question, ["vragen", id], [question, why])),
    ...states.map((state) =>
      other(state, upper(codeLabel("Status", state)), t.in_state, ["maatregelen"], [], { staat: state }),
    ),
    ...Object.entries(words.measures.together).flatMap(([id, { label, of }]) =>
      of.some((/** @type {string} */ state) => states.includes(state))
        ? [other(id, upper(label), t.in_state, ["maatregelen"], [], { staat: id })]
        : [],
    ),
    ...Object.values(several ? {} : data.comparisons)
      .flatMap(({ statements }) => statements.filter(([what]) => t.also[what]))
      .map(([what, head]) => other(what, head, words.compare.title, ["vergelijk"], [], { vouw: what })),
  ];
}

const FIELDS = ["titles", "sort", "actors", "text"];
const PLACES = FIELDS.map((_, last) => FIELDS.slice(0, last + 1)); // the best first
/** The index: all `items` by id, every word that is `known`, which of these are `shorts` (abbreviations), the
 * `groups` of names for one thing (of organisations, and words that we used before), and the words of `parties`. */
export function indexed() {
  const items = new Map(everything().map((item) => [item.id, item]));
  const all = [...items.values()];
  const terms = all.flatMap((item) => [item.titles, item.sort, item.actors, item.text].flat().flatMap(termsIn));
  const known = new Set(terms.filter((word) => !isSmall(word)).map(fold));
  const mini = new MiniSearch({
    fields: FIELDS,
    extractField: (item, name) => (name === "id" ? item.id : item[name].join(" · ")),
    tokenize: termsIn,
    processTerm: (word) => (isSmall(word) ? null : fold(word)),
    searchOptions: { tokenize: (word) => [word], processTerm: (word) => word },
  });
  mini.addAll(all);
  const titles = all.flatMap((item) => item.titles).flatMap(termsIn);
  const shorts = new Set(titles.filter(isShort).map(fold));
  const named = all.filter((item) => t.synonyms.some((/** @type {string} */ type) => isA(item.id, type)));
  const groups = [...named.map((item) => item.titles), ...t.same]
    .map((names) => unique(names.map(plain)))
    .filter((names) => names.length > 1);
  const parties = new Set(named.flatMap((item) => item.titles.flatMap(termsIn)).map(fold));
  return { items, known, shorts, mini, groups, parties };
}

const SLIP = 6; // from how many letters a word may have a slip of the pen, and from how many two
const SLIPS = 10;
const PART = 4; // letters of a word in an unknown compound, at least
const MIN_NAME = 4; // with the spaces around it: two letters are no name
const OR = /** @type {const} */ ("OR");
const forms = new Map(
  data.search.forms.flatMap((line) => line.split(" ").map((word) => /** @type {const} */ ([word, line.split(" ")]))),
);
/** @type {ReturnType<typeof indexed>} */
let index;

/** Other forms that the engine knows; of an unknown word those of what it adds an ending to. @param {string} word */
function formsOf(word) {
  if (index.known.has(word)) return forms.get(word) || [];
  const stems = [1, 2].map((ending) => word.slice(0, -ending)).filter((one) => one.length > 2 && index.known.has(one));
  return [...(forms.get(word) || []), ...stems.flatMap((one) => forms.get(one) || [one])];
}

/** Which words answer one that was typed. @param {string} typed @returns {Answers} */
function finderOf(typed) {
  const word = fold(typed);
  const short = [word, word.replace(/s$/, "")].find((one) => index.shorts.has(one));
  if (short || isShort(typed) || word.length < 2) return finder(short || typed, [], true); // "V&J" is no "verblijf"
  const isWord = [...index.known].some((one) => one.startsWith(word)); // else it may only stand behind a known word
  return finder(typed, formsOf(word), false, (half) => isWord || index.known.has(half));
}
const knownTo = (/** @type {Answers} */ answers) => [...index.known].filter(answers);

/** The words that an unknown compound is made of; none where one of them is unknown.
 * @param {string} word @returns {string[]} */
function split(word) {
  for (let at = word.length - 1; at > 1; at -= 1) {
    const first = word.slice(0, at);
    const rest = word.slice(at);
    if (!index.known.has(first) || (at < PART && !index.shorts.has(first))) continue;
    const others = rest.length >= PART && index.known.has(rest) ? [rest] : split(rest);
    if (others.length) return [first, ...others];
  }
  return [];
}

/** The known word meant with a slip of the pen: never of a short word, nor with another start. @param {string} word */
function meant(word) {
  for (const far of word.length < SLIP || /\d/.test(word) ? [] : word.length < SLIPS ? [1] : [1, 2]) {
    const near = index.mini.search(word, { fuzzy: far }).flatMap((hit) => hit.terms);
    const same = near.find((one) => one[0] === word[0]);
    if (same) return [same];
  }
  return [];
}

/** The words of a text that tell something; all of one in which none does. @param {string} text */
function telling(text) {
  const found = wordsIn(text).filter((word) => !isSmall(word));
  return found.length ? found : wordsIn(text);
}

/** The words of a text to look for: as typed, or what can be made of a word that nobody knows. @param {string} text */
function read(text) {
  return telling(text).flatMap((word) => {
    if (isShort(word)) return [word];
    const tries = [() => [word], () => word.split("-"), () => split(fold(word)), () => meant(fold(word))];
    for (const made of tries) {
      const found = made();
      if (found.length && found.every((one) => knownTo(finderOf(one)).length)) return found;
    }
    return [word];
  });
}

/** The words of a text with a name in it, and the same with the other names of that thing: "kvk" beside "kamer van
 * koophandel". @param {string[]} looked @param {string} requested */
function phrasings(looked, requested) {
  const typed = looked.filter(isShort).map(plain); // of two letters only what is written as an abbreviation is a name
  const others = index.groups.flatMap((names) =>
    names
      .filter((name) => requested.includes(name) && (name.length > MIN_NAME || typed.includes(name)))
      .flatMap((name) => names.filter((other) => other !== name).map((other) => requested.replace(name, other))),
  );
  return [looked, ...unique(others).map((one) => wordsIn(one).filter((word) => !isSmall(word)))];
}

/** How well a name answers: it is the name, it is another name (best where its own has those words too), or one begins
 * with it.
 * @param {Hit} item @param {string} requested */
function nameFits(item, requested) {
  const [own, ...others] = item.titles.map(plain);
  if (own === requested) return 0;
  if (others.includes(requested)) return own.includes(requested.trimEnd()) ? 1 : 2;
  return [own, ...others].some((name) => name.startsWith(requested.trimEnd())) ? 3 : null;
}

/** What holds every word, the best first: its name, a word of its name, the name of its sort, who works on it, then
 * anywhere (side by side first). @param {string} text @returns {SearchResult} */
function wholly(text) {
  index = index || indexed();
  const looked = read(text);
  const phrase = looked.join(" ");
  const typed = telling(text).join(" ");
  const requested = fold(phrase) === fold(typed) ? plain(text) : plain(phrase);
  const [, ...others] = phrasings(looked, requested);
  const finders = [looked, ...others].map((one) => one.map(finderOf));
  const phrases = [requested, ...others.map((one) => plain(one.join(" ")))].map((one) => one.trim());
  const several = phrases.every((one) => one.includes(" ")); // "KvK" has one word, so its name in full has too
  const together = new RegExp(`\\b(?:${phrases.join("|")})\\b`);
  const stand = (/** @type {Hit} */ { titles, sort, text }) =>
    several && [titles, sort, text].flat().some((said) => together.test(fold(said)));
  /** @type {Map<string, {item: Hit, place: number, score: number}>} */
  const best = new Map();
  for (const words of finders) {
    const queries = words.map((answers) => ({ combineWith: OR, queries: knownTo(answers) }));
    if (!queries.length || queries.some((query) => !query.queries.length)) continue;
    for (const [rank, fields] of PLACES.entries())
      for (const { id, score } of index.mini.search({ combineWith: "AND", queries }, { fields })) {
        const item = /** @type {Hit} */ (index.items.get(id));
        const place = nameFits(item, requested) ?? rank + 4 + Number(fields.length === FIELDS.length && !stand(item));
        if (place < (best.get(id)?.place ?? Number.POSITIVE_INFINITY)) best.set(id, { item, place, score });
      }
  }
  const order = [...best.values()].sort(
    (a, b) =>
      a.place - b.place || a.item.weight - b.item.weight || b.score - a.score || compare(a.item.label, b.item.label),
  );
  return {
    found: order.map(({ item }) => item),
    read: fold(phrase) === fold(typed) || !best.size ? "" : phrase,
    some: [],
    answers: (word) => finders.flat().some((answers) => answers(word)),
  };
}

/** What holds every word, or else what holds most. @param {string} text @returns {SearchResult} */
export function searchFor(text) {
  const whole = wholly(text);
  if (whole.found.length || telling(text).length < 2) return whole;
  const each = telling(text).flatMap((word) => (wholly(word).found.length ? { word, ...wholly(word) } : []));
  const held = (/** @type {Hit} */ item) => each.filter(({ found }) => found.includes(item)).length;
  return {
    found: unique(each.flatMap(({ found }) => found)).sort((a, b) => held(b) - held(a)),
    read: "",
    some: unique(each.map(({ word, read }) => read || word)),
    answers: (word) => each.some(({ answers }) => answers(word)),
  };
}

/* At most so many are named, each with a share of what the name tells and of what the best has of it. Told in a text
   counts less than in a name, and so does a party that is told of more things than OFTEN. */
const [ALIKE, OFTEN, RARE, LEAST, SOME, CLOSE, INSIDE, SURE] = [3, 12, 2, 1 / 4, 1 / 5, 0.6, 1 / 3, 1000];
const HEAD = /^[^:\n]+: /gm; // under which column of a list a remark stood
/** Does a word tell nothing of what is done? @param {string} word */
const isLittle = (word) =>
  t.everyday.includes(fold(word)) || /^\d{4}$/.test(word) || (word.length < PART && !isShort(word));
/** The words of a name, and behind each the known words that it is made of. @param {string} name */
const wordsOfName = (name) =>
  unique(read(name)).map((word) => [word, ...split(fold(word)).filter((part) => part.length >= SLIP)]);

/**
 * What has most of the words of a name in its own names, or in what is told of it; a word tells more the fewer have it,
 * and so do who has a role in both, and a rare word of the remark. What that names by a number like "4.3" is first.
 * @param {string} own whose name @param {string[]} others @returns {{id: string, shared: string[]}[]} the best first
 */
export function alike(own, others) {
  index = index || indexed();
  const { parties } = index;
  const having = (/** @type {string} */ word, /** @type {string[]} */ fields) => {
    const same = index.groups.filter((names) => names.includes(plain(word))).flat();
    const single = [word, ...same.map((name) => name.trim()).filter((name) => !name.includes(" "))];
    const query = { combineWith: OR, queries: unique(single.map(finderOf).flatMap(knownTo)) };
    return index.mini.search(query, { fields }).flatMap((hit) => (others.includes(hit.id) ? [hit.id] : []));
  };
  /** @type {Map<string, {id: string, shared: string[], titled: string[], score: number}>} */
  const found = new Map();
  /** @type {(id: string, word: string, more: number, names?: string[]) => void} */
  const count = (id, word, more, names = []) => {
    const { shared, titled, score } = found.get(id) || { shared: [], titled: [], score: 0 };
    found.set(id, { id, shared: [...shared, word], titled: [...titled, ...names], score: score + more });
  };
  let all = 0;
  for (const tries of wordsOfName(firstOf(own, "prefLabel"))) {
    const word = tries.find((one) => having(one, FIELDS).length) || tries[0];
    const told = having(word, FIELDS);
    const named = having(word, ["titles"]);
    const asParty = parties.has(fold(word)) && told.length > OFTEN; // who is named, and not what is done
    const weight = asParty || word !== tries[0] ? INSIDE : 1;
    const tells = isLittle(word) ? 0 : Math.log(others.length / Math.max(1, told.length)) * weight;
    all += tells;
    for (const other of told) {
      const inTitle = named.includes(other);
      count(other, word, tells * (inTitle ? 1 : INSIDE), inTitle && tells && told.length <= OFTEN ? [word] : []);
    }
  }
  const remark = firstOf(own, "summary").replace(HEAD, "");
  const numbers = remark.split(/\n|[;,] */).flatMap((one) => one.match(/^(?:actie )?(.*\D.*)$/i)?.[1] || []);
  for (const other of others)
    for (const one of numbers.filter((number) => number === data.called[other]?.short)) count(other, one, SURE, [one]);
  for (const [word] of wordsOfName(remark)) {
    const named = isLittle(word) ? [] : having(word, ["titles"]);
    const tells = named.length > RARE ? 0 : Math.log(others.length / Math.max(1, named.length)) * CLOSE;
    for (const other of tells ? named : [])
      if (!found.get(other)?.shared.includes(word)) count(other, word, tells, [word]);
  }
  for (const who of unique(partnersIn(own))) {
    const told = unique(linesNamed(who, "who").map(({ to }) => to)).filter((id) => others.includes(id));
    const tells = told.length > OFTEN ? 0 : Math.log(others.length / told.length) * INSIDE;
    for (const other of tells ? told : []) count(other, labelOf(who), tells, [labelOf(who)]);
  }
  const ranked = [...found.values()]
    .filter(({ score, titled }) => score > 0 && score >= all * (titled.length ? SOME : LEAST))
    .sort((a, b) => b.score - a.score || b.shared.length - a.shared.length);
  const [best] = ranked;
  // What has in its name a word that the best lacks, is about something else: that goes before more of the same.
  const [more, same] = [true, false].map((other) =>
    ranked.filter((one) => one.titled.some((word) => !best.shared.includes(word)) === other),
  );
  return unique([...ranked.slice(0, 1), ...more, ...same.filter(({ score }) => score >= best.score * CLOSE)])
    .slice(0, ALIKE)
    .map(({ id, shared }) => ({ id, shared }));
}

/** Where the one thing that is found has the words in its names, its address. @param {string} text */
export const onlyHit = (text) => {
  const { found, read: other, some, answers } = searchFor(text);
  const [{ id, path, titles }] = [...found, { id: "", path: "", titles: [""] }];
  const named = wordsIn(titles.join(" ")).some((word) => answers(fold(word)));
  return found.length === 1 && hasPage(id) && named && !other && !some.length ? href(path) : "";
};

/** Some text of what was found, around the first word. @param {Hit} item @param {Answers} answers */
export function snippet(item, answers) {
  const spot = (/** @type {string} */ text) => {
    const [before, hit] = marks(text, answers);
    return hit?.on ? before.phrase.length : -1;
  };
  const text =
    [...item.text, ...item.actors].find((one) => one !== item.label && !item.label.endsWith(one) && spot(one) >= 0) ||
    item.text.find((one) => one.length > 60) ||
    data.lookups[item.id]?.description ||
    "";
  const from = Math.max(0, spot(text) - 60);
  return `${from > 0 ? "…" : ""}${text.slice(from, from + 200)}${text.length > from + 200 ? "…" : ""}`;
}
