/* How what one types stands in a text: at the beginning of a word, or as the second half of a compound; an abbreviation
   and a number only as a whole word. Accents make no difference, nor do capitals but for what is an abbreviation. */
import { fold, unique } from "./text.js";

const LONGEST = 4; // letters of an abbreviation, at most
const HALF = 6; // letters of the second half of a compound, at least
const FIRST = 3; // and of what stands before it
const WORD = /[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu;

/** Words as they stand; a plural with an apostrophe ("csv's") is its word. @param {string} text */
const bare = (text) => String(text).replace(/(\p{L})['’]s(?!\p{L})/gu, "$1");
/** @param {string} text @returns {string[]} */
export const wordsIn = (text) => bare(text).match(WORD) || [];
/** A word with a dash in it, as it is looked for: whole, written together, and each part. @param {string} word */
export const partsOf = (word) =>
  word.includes("-") ? unique([word, word.replaceAll("-", ""), ...word.split("-")]) : [word];
/** The words of a text as they are looked for. @param {string} text */
export const termsIn = (text) => wordsIn(text).flatMap(partsOf);
/** Is a word written as an abbreviation: "IND", "KvK". @param {string} word */
export const isShort = (word) =>
  word.length > 1 && word.length <= LONGEST && /^\p{L}+$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word);

/** Whether a folded word of a text answers a word that one typed, which is given as it was typed.
 * @param {string} typed @param {string[]} [forms] other forms of that word, folded
 * @param {boolean} [whole] only as a whole word
 * @param {(half: string) => boolean} [isHalf] may this be the first half of a compound
 * @returns {(word: string) => boolean} */
export function finder(typed, forms = [], whole = isShort(typed), isHalf = () => true) {
  const start = fold(typed);
  const all = unique([start, ...forms]);
  if (/^\d[\d.]*$/.test(start)) return (word) => word === start || word.startsWith(`${start}.`); // 7.1 is not 7.10
  if (whole) return (word) => all.includes(word);
  /** @type {(word: string, one: string) => boolean} */
  const ends = (word, one) =>
    one.length >= HALF && word.length >= one.length + FIRST && word.endsWith(one) && isHalf(word.slice(0, -one.length));
  return (word) => word.startsWith(start) || all.some((one) => word === one || ends(word, one));
}

/** Does a text hold every word that one typed? @param {string} text @param {string} typed */
export function holds(text, typed) {
  const words = termsIn(text).map(fold);
  return wordsIn(typed).every((one) => words.some(finder(one)));
}

/** A text in parts: the words that answer, and what stands between.
 * @type {(text: string, answers: (word: string) => boolean) => {phrase: string, on: boolean}[]} */
export function marks(text, answers) {
  const parts = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!partsOf(word).map(fold).some(answers)) continue;
    parts.push({ phrase: text.slice(from, index), on: false }, { phrase: word, on: true });
    from = index + word.length;
  }
  return [...parts, { phrase: text.slice(from), on: false }];
}
