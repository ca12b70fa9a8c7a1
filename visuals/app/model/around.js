/* What surrounds a thing: what the map links it with, as a picture of its own and unfolded beside another. */
import { compare, unique } from "../lib/text.js";
import { data } from "./data.js";
import { linesAt } from "./lines.js";
import { stacked } from "./placing.js";
import { exists, labelOf, typesOf } from "./things.js";

export const AROUND = "omgeving";
/** How many neighbours unfold beside a node, and how many stand one under another below a route. */
const NEIGHBOURS = 16;
const BELOW = 8;
const ASIDE = 68; // a line that unfolds passes beside the names under it
const NAME = 236; // the room of a name that unfolds

/** @typedef {{id: string, from: string, to: string, group: string, said: string[]}} Link */
/** @typedef {{id: string, x: number, y: number, branch?: Omit<Branch, "head" | "stop">}} Unfolded */

/**
 * What the map draws at a thing, each pair and word once. @returns {Link[]}
 * @param {string} thing
 * @param {string} date
 */
function drawnAt(thing, date) {
  const rows = /** @type {(import("./lines.js").Line & {group: string})[]} */ (
    linesAt(thing, date).filter((line) => line.group)
  ).map(({ from, to, group, said = "" }) => ({
    id: [from, to, group, said].join("~"),
    from,
    to,
    group,
    said: [said],
  }));
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

const looksAround = data.around;
/** The group of a thing in its surroundings: by its class, else that of all others. @param {string} id */
const groupOf = (id) => typesOf(id).find((type) => looksAround.nodes[type]) || "*";
/** @param {string} text */
const clipped = (text) => (text.length > looksAround.letters ? `${text.slice(0, looksAround.letters - 1)}…` : text);
/** @param {string} id @param {number} x @param {number} y */
const nodeOf = (id, x, y) => ({ id, label: clipped(labelOf(id)), title: labelOf(id), group: groupOf(id), x, y });
/** @param {Link} row @returns {PictureLine} */
const styled = (row) => {
  const { color, dashes } = looksAround.edges[row.group];
  return { ...row, color, dashes, arrows: "to" };
};

/**
 * The surroundings of one thing: left what points to it, right what it points to. @returns {Picture}
 * @param {string} id
 * @param {string} date
 */
export function around(id, date) {
  const thing = exists(id) ? id : "";
  const rows = thing ? drawnAt(thing, date).map(styled) : [];
  const sides = [unique(rows.map((row) => row.from)), [thing], unique(rows.map((row) => row.to))];
  const seen = new Set([thing]);
  const nodes = sides.flatMap((side, index) => {
    const fresh = index === 1 ? side.filter(Boolean) : side.filter((one) => !seen.has(one));
    for (const one of fresh) seen.add(one);
    return fresh
      .sort((a, b) => compare(labelOf(a), labelOf(b)))
      .map((one, row) => nodeOf(one, index * looksAround.width, row));
  });
  return {
    ...looksAround,
    name: AROUND,
    title: thing ? looksAround.title_of.replace("{name}", labelOf(thing)) : looksAround.title,
    layout: "columns",
    looks: looksAround,
    nodes: stacked(nodes, looksAround.step),
    rows,
    date,
    centre: thing,
  };
}

/**
 * What unfolds in a picture: of each thing in order the neighbours that are not drawn yet. Beside it in columns, at the
 * nearest side; under a route, on a branch line. `left` says how many neighbours of each have no room.
 * @param {{nodes: PictureNode[], rows: PictureRow[]}} shown @param {string[]} ids @param {string} date
 * @param {string} layout
 */
export function unfolded(shown, ids, date, layout) {
  const nodes = [...shown.nodes];
  const rows = [...shown.rows];
  /** @type {Map<string, {shown: number, count: number}>} */
  const left = new Map();
  for (const id of ids.filter((one) => exists(one) && nodes.some((node) => node.id === one))) {
    const drawn = new Set(nodes.map((node) => node.id));
    const links = drawnAt(id, date);
    /** @param {Link} row */
    const otherOf = (row) => (row.from === id ? row.to : row.from);
    const all = unique(links.map(otherOf)).filter((one) => !drawn.has(one)); // in the order in which one reads them
    const fresh = all.slice(0, NEIGHBOURS);
    const at = /** @type {PictureNode} */ (nodes.find((node) => node.id === id));
    const placed = (layout === "route" ? under : beside)(nodes, at, fresh);
    nodes.push(...placed.map(({ id: one, x, y }) => nodeOf(one, x, y)));
    const places = new Map(placed.map((place) => [place.id, place]));
    for (const row of links.filter((one) => places.has(otherOf(one)))) {
      const { branch } = /** @type {Unfolded} */ (places.get(otherOf(row)));
      rows.push({ ...styled(row), ...(branch && { branch: { ...branch, head: id, stop: otherOf(row) } }) });
    }
    if (all.length > fresh.length) left.set(id, { shown: fresh.length, count: all.length - fresh.length });
  }
  return { nodes, rows, left };
}

/** @param {PictureNode[]} nodes @param {PictureNode} at @param {string[]} fresh @returns {Unfolded[]} */
function beside(nodes, at, fresh) {
  const xs = nodes.map((node) => node.x);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const x = at.x < (first + last) / 2 ? first - looksAround.width : last + looksAround.width;
  const top = at.y - ((fresh.length - 1) * looksAround.step) / 2;
  return fresh.map((id, index) => ({ id, x, y: top + index * looksAround.step }));
}

/** @param {PictureNode[]} nodes @param {PictureNode} at @param {string[]} fresh @returns {Unfolded[]} */
function under(nodes, at, fresh) {
  const last = Math.max(...nodes.map((node) => node.x));
  const top = Math.max(...nodes.map((node) => node.y)) + 30;
  const wide = Math.ceil(fresh.length / BELOW) * NAME;
  const begin = Math.max(0, Math.min(at.x + ASIDE, last + ASIDE - wide));
  return fresh.map((id, index) => {
    const x = begin + Math.floor(index / BELOW) * NAME;
    const y = top + 26 + (index % BELOW) * (looksAround.step - 3);
    return { id, x: x + NAME / 2 - 4, y, branch: { beside: x - at.x, aside: ASIDE, top } };
  });
}
