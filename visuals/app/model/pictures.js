/* What a picture holds: the network that the engine drew, what stays of it under the filters, what surrounds a thing. */
import { compare, fill, unique } from "../lib/text.js";
import { scenarioOf } from "./answers.js";
import { data, things, words } from "./data.js";
import {
  codeLabel,
  exists,
  firstOf,
  hasPage,
  labelOf,
  organisationBy,
  pointingTo,
  ref,
  statementsAbout,
  term,
  typesOf,
} from "./things.js";
import { contributionsOf, involvedIn, involvementsOf, known } from "./work.js";

/**
 * A line, or a row that has none because an end is not said. `said` are its words in the further columns of the table.
 * @typedef {{id: string, from?: string, to?: string, group?: string, state?: string, said: string[], about?: string[],
 *   steps?: string[], kinds?: string[], partners?: string[], plans?: string[]}} Row
 * @typedef {{id: string, label: string, title: string, group: string, x: number, y: number, slot?: boolean}} Node
 * @typedef {{label: string, color: string, shape?: string, dashes?: boolean}} Look
 * @typedef {{name: string, title: string, sentence: string, layout: string, date: string, step: number,
 *   looks: {nodes: Record<string, Look>, edges: Record<string, Look>}, table: Record<string, string>,
 *   nodes: Node[], rows: Row[], options: any, centre?: string}} Picture
 */

export const AROUND = "omgeving";
/** How many neighbours unfold beside a node. */
const NEIGHBOURS = 16;

/** The picture of a name, at the date that one looks at. @returns {Picture | null} */
export function pictureOf(name, query) {
  const { date } = scenarioOf(query);
  if (name === AROUND) return around(query.ding, date);
  const view = data.views[name];
  if (!view) return null;
  const { edges, loose } = view.at[date];
  const nodes = view.at[date].nodes.map((node) => ({ title: node.label, ...node }));
  return { ...view, name, date, looks: view, nodes, rows: [...edges, ...loose] };
}

/** The further columns of a table: all but the two ends. */
export const furtherColumns = (picture) => Object.keys(picture.table).filter((key) => !ENDS[key]);
const ENDS = { from_label: "from", to_label: "to" };
/** The end that a column names, if any. */
export const endOf = (column) => ENDS[column];

/** What stays under the filters, with the gaps in columns closed. @returns {{nodes: Node[], rows: Row[]}} */
export function filtered(picture, query) {
  const hidden = new Set((query.zonder || "").split(","));
  const { plan } = scenarioOf(query);
  const wanted = { steps: query.stap, kinds: query.soort, partners: query.partner && organisationBy(query.partner) };
  const rows = picture.rows.filter(
    (row) =>
      !hidden.has(row.group) &&
      (!query.staat || !row.state || row.state === query.staat) &&
      (!plan || !row.plans || row.plans.includes(plan)) &&
      Object.entries(wanted).every(
        ([field, value]) => !value || row[field]?.includes(value) || row.from === value || row.to === value,
      ),
  );
  if (rows.length === picture.rows.length) return { nodes: picture.nodes, rows };
  const kept = new Set([picture.centre, ...rows.flatMap((row) => [row.from, row.to, row.id])]);
  const nodes = picture.nodes.filter((node) => kept.has(node.id) || (node.slot && kept.has(node.row)));
  return { nodes: picture.layout === "columns" ? stacked(nodes, picture.step) : nodes, rows };
}

function stacked(nodes, step) {
  const columns = new Map();
  for (const node of nodes) columns.set(node.x, [...(columns.get(node.x) || []), node]);
  const tallest = Math.max(1, ...[...columns.values()].map((column) => column.length));
  return [...columns.values()].flatMap((column) =>
    column
      .sort((a, b) => a.y - b.y)
      .map((node, index) => ({ ...node, y: Math.round(((index + 0.5) * step * tallest) / column.length) })),
  );
}

/** What the map links directly with a thing: what points to it, and what it points to. @returns {Row[]} */
function linksOf(thing, date) {
  const rows = new Map();
  const add = (from, to, group, word) => {
    const id = [from, to, group, word].join("~");
    if (from && to && from !== to) rows.set([from, to, word].join("~"), { id, from, to, group, said: [word] });
  };
  const joins = (c) => fill(words.graph.contributes, { basis: codeLabel("Basis", firstOf(c, "basis")) });
  for (const i of involvementsOf(thing, date)) add(i.organisation, thing, "rol", codeLabel("Role", i.role));
  for (const i of involvedIn(thing, date)) add(thing, i.undertaking, "rol", codeLabel("Role", i.role));
  for (const c of contributionsOf(thing)) if (known(c, date)) add(thing, ref(c, "barrier"), "stap", joins(c));
  for (const c of statementsAbout(thing, "Contribution", "barrier"))
    if (known(c, date)) add(ref(c, "initiative"), thing, "stap", joins(c));
  for (const [property, values] of Object.entries(things.get(thing)))
    for (const value of values)
      if (value.startsWith("@") && hasPage(value.slice(1))) add(thing, value.slice(1), "verband", term(property));
  for (const [from, property] of pointingTo(thing))
    if (hasPage(from) && known(from, date)) add(from, thing, "verband", term(property));
  return [...rows.values()];
}

const looksAround = data.around;
/** The group of a thing in its surroundings: by its class, else that of all others. */
const groupOf = (id) => typesOf(id).find((type) => looksAround.nodes[type]) || "*";
const clipped = (text) => (text.length > looksAround.letters ? `${text.slice(0, looksAround.letters - 1)}…` : text);
const nodeOf = (id, x, y) => ({ id, label: clipped(labelOf(id)), title: labelOf(id), group: groupOf(id), x, y });
const styled = (row) => {
  const { color, dashes } = looksAround.edges[row.group];
  return { ...row, color, dashes, arrows: "to" };
};

/** The surroundings of one thing: left what points to it, right what it points to. @returns {Picture} */
function around(id, date) {
  const thing = exists(id) ? id : "";
  const rows = thing ? linksOf(thing, date).map(styled) : [];
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
 * What unfolds beside a picture: for each thing in order a column of neighbours that are not drawn yet, at the side
 * that is nearest.
 * `left` says how many neighbours of each have no room.
 * @param {{nodes: Node[], rows: Row[]}} shown @param {string[]} ids
 */
export function unfolded(shown, ids, date) {
  const nodes = [...shown.nodes];
  const rows = [...shown.rows];
  const left = new Map();
  for (const id of ids.filter((one) => exists(one) && nodes.some((node) => node.id === one))) {
    const at = nodes.find((node) => node.id === id);
    const drawn = new Set(nodes.map((node) => node.id));
    const links = linksOf(id, date);
    const others = unique(links.map((row) => (row.from === id ? row.to : row.from)));
    const all = others.filter((one) => !drawn.has(one)).sort((a, b) => compare(labelOf(a), labelOf(b)));
    const fresh = new Set(all.slice(0, NEIGHBOURS));
    const xs = nodes.map((node) => node.x);
    const [first, last] = [Math.min(...xs), Math.max(...xs)];
    const x = at.x < (first + last) / 2 ? first - looksAround.width : last + looksAround.width;
    const top = at.y - ((fresh.size - 1) * looksAround.step) / 2;
    for (const [index, one] of [...fresh].entries()) nodes.push(nodeOf(one, x, top + index * looksAround.step));
    for (const row of links) if (fresh.has(row.from) || fresh.has(row.to)) rows.push(styled(row));
    if (all.length > fresh.size) left.set(id, { shown: fresh.size, count: all.length - fresh.size });
  }
  return { nodes, rows, left };
}
