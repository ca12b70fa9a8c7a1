/* What a card says of what one points at: who, in which role, how far, how we know, and where it stands. */
import { and, fold, unique, upper } from "../lib/text.js";
import { words } from "./data.js";
import { linesNamed } from "./lines.js";
import { furtherColumns, titleOf } from "./pictures.js";
import { addressOf, codeLabel, exists, firstOf, isUndertaking, kindOf, labelOf, passagesOf, ref } from "./things.js";
import { progressLine } from "./words.js";
import { linksOf } from "./work.js";

const t = words.graph.card;
const MOST = 3;

/** The first few, and how many more, which begins with "en". @param {string[]} texts @param {string} [between] */
function few(texts, between) {
  const all = unique(texts.filter(Boolean));
  const rest = all.length - MOST;
  if (rest <= 0) return between ? all.join(between) : and(all);
  return `${all.slice(0, MOST).join(between || ", ")}${between || " "}${t.more.replace("{count}", String(rest))}`;
}
const lines = (/** @type {string[]} */ texts) => few(texts, "; ");
/** @param {string[]} ids */
const addresses = (ids) => lines(ids.flatMap((id) => (exists(id) ? passagesOf(id).slice(0, 1).map(addressOf) : [])));
/** @param {string} id @param {string} date */
function ofUndertaking(id, date) {
  const acting = linesNamed(id, "who", date).filter((line) => line.acts);
  const topOf = (/** @type {string} */ barrier) => ref(barrier, "broader") || barrier;
  const step = (/** @type {string} */ one) =>
    `${labelOf(topOf(ref(one, "barrier")))}, ${codeLabel("Basis", firstOf(one, "basis")).toLowerCase()}`;
  return [
    [t.who, lines(acting.map((line) => `${labelOf(line.from)} (${line.said})`))],
    [t.state, progressLine(id, date)],
    [t.step, lines(linksOf(id, date).map(step))],
    [t.where, lines(passagesOf(id).slice(0, 2).map(addressOf))],
  ];
}

/** The roles of the partners of a row in the work that the row is about. @param {PictureRow} row */
const rolesIn = (row) => few((row.roles || []).map((role) => codeLabel("Role", role)));

const factsOf = (/** @type {Picture} */ picture, /** @type {PictureRow} */ row) => {
  const heads = furtherColumns(picture).map((key) => picture.table[key]);
  return heads.map((head, index) => [head, row.said[index]]);
};

/**
 * What a line says, and the roles in it; a name that stands there already is not told again.
 * @param {PictureRow} row @param {string} other
 */
const told = (row, other) =>
  [...row.said.filter((said) => said && fold(said) !== fold(other)), rolesIn(row)].filter(Boolean).join(" · ");

/**
 * @param {Picture} picture @param {PictureRow[]} rows @param {string} id of a node, of a row, or of an empty place
 * @param {(id?: string) => string} name @returns {{kind: string, name: string, facts: string[][], thing: string}}
 */
export function cardOf(picture, rows, id, name) {
  const row = rows.find((one) => one.id === id || id === `leeg~${one.id}`);
  if (row) {
    return {
      kind: row.group ? picture.looks.edges[row.group]?.label || "" : "",
      name: titleOf(picture, row, name),
      facts: [...factsOf(picture, row), [t.role, rolesIn(row)], [t.where, addresses(row.about || [])]],
      thing: "",
    };
  }
  const mine = rows.filter((one) => one.from === id || one.to === id);
  const other = (/** @type {PictureRow} */ one) => name(one.from === id ? one.to : one.from);
  const facts = isUndertaking(id)
    ? ofUndertaking(id, picture.date)
    : [
        ...mine.slice(0, MOST).map((one) => [other(one), told(one, other(one))]),
        [t.also, mine.length > MOST ? t.more.replace("{count}", String(mine.length - MOST)) : ""],
        [t.where, addresses(mine.flatMap((one) => one.about || []).slice(0, 1))],
      ];
  return { kind: exists(id) ? upper(kindOf(id)) : "", name: name(id), facts, thing: exists(id) ? id : "" };
}
