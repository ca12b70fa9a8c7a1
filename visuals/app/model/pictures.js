/* What a picture holds: the network that the engine drew and what stays of it under the filters, what surrounds one
   thing, and flows by their two ends. */
import { compare, unique } from "../lib/text.js";
import { scenarioOf } from "./answers.js";
import { data } from "./data.js";
import { linesAt } from "./lines.js";
import { exists, labelOf, organisationBy, typesOf } from "./things.js";
import { isGeneric } from "./work.js";

/** Nodes in columns, each column in the middle of the tallest. @param {PictureNode[]} nodes @param {number} step */
export function stacked(nodes, step) {
  /** @type {Map<number, PictureNode[]>} */
  const columns = new Map();
  for (const node of nodes) columns.set(node.x, [...(columns.get(node.x) || []), node]);
  const tallest = Math.max(1, ...[...columns.values()].map((column) => column.length));
  return [...columns.values()].flatMap((column) =>
    column
      .sort((a, b) => a.y - b.y)
      .map((node, index) => ({ ...node, y: Math.round(((index + 0.5) * step * tallest) / column.length) })),
  );
}

/**
 * Nodes on two arcs that face each other, who is linked near each other, so that no name lies on another.
 * @param {PictureNode[]} nodes @param {PictureRow[]} rows @param {number} step
 */
export function facing(nodes, rows, step) {
  /** @type {Map<string | undefined, PictureNode>} */
  const byId = new Map(nodes.map((node) => [node.id, node]));
  /** @param {string | undefined} id */
  const linked = (id) => rows.flatMap((row) => (row.from === id ? [row.to] : row.to === id ? [row.from] : []));
  /** @type {string[]} */
  const order = [];
  const wait = [...nodes].sort((a, b) => compare(a.title, b.title)).map((node) => node.id);
  const seen = new Set();
  const visit = (/** @type {string | undefined} */ id) => {
    if (seen.has(id) || !byId.has(id)) return;
    seen.add(id);
    order.push(/** @type {string} */ (id));
    for (const other of unique(linked(id))) visit(other);
  };
  for (const id of wait) visit(id);
  const half = Math.ceil(order.length / 2);
  const high = Math.max(step * 1.6, 40);
  return order.map((id, index) => {
    const left = index < half;
    const count = left ? half : order.length - half;
    const row = left ? index : order.length - 1 - index; // round: down at one side, up at the other
    const bow = count > 1 ? Math.sin((Math.PI * row) / (count - 1)) : 1;
    const y = Math.round((row + 0.5) * high * (half / count));
    return { .../** @type {PictureNode} */ (byId.get(id)), x: Math.round((left ? -1 : 1) * (140 + 250 * bow)), y };
  });
}

/** How many neighbours unfold beside a node, and how many stand one under another below a route. */
const NEIGHBOURS = 16;
const BELOW = 8;
const ASIDE = 68; // a line that unfolds passes beside the names under it
const NAME = 236; // the room of a name that unfolds

/** @typedef {{id: string, from: string, to: string, group: string, said: string[]}} Link */
/** @typedef {{id: string, x: number, y: number, branch?: Omit<Branch, "head" | "stop">}} Unfolded */

/**
 * What the map draws at a thing, each pair and word once.
 * @returns {Link[]} @param {string} thing @param {string} date
 */
function drawnAt(thing, date) {
  const rows = /** @type {(Line & {group: string})[]} */ (linesAt(thing, date).filter((line) => line.group)).map(
    ({ from, to, group, said = "" }) => ({
      id: [from, to, group, said].join("~"),
      from,
      to,
      group,
      said: [said],
    }),
  );
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
    const otherOf = (/** @type {Link} */ row) => (row.from === id ? row.to : row.from);
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

/**
 * The picture of a name, at the date that one looks at.
 * @returns {Picture | null} @param {string} name @param {Query} query
 */
export function pictureOf(name, query) {
  const { date } = scenarioOf(query);
  const view = data.views[name];
  if (!view) return null;
  const { edges, loose } = view.at[date];
  const nodes = view.at[date].nodes.map((node) => ({ title: node.label, ...node }));
  return { ...view, name, date, looks: view, nodes, rows: [...edges, ...loose] };
}

/**
 * What a row is called: its two ends, or of an empty place the end that it has and what is expected there.
 * @param {Picture} picture @param {PictureRow} row @param {(id?: string) => string} name
 */
export function titleOf(picture, row, name) {
  if (picture.matrix || (row.from && row.to)) return `${name(row.from)} – ${name(row.to)}`;
  return [name(row.from || row.to), row.said[0]].filter(Boolean).join(": ");
}

/** The further columns of a table: all but the two ends. @param {Picture} picture */
export const furtherColumns = (picture) => Object.keys(picture.table).filter((key) => !ENDS[key]);
/** @type {Record<string, "from" | "to">} */
const ENDS = { from_label: "from", to_label: "to" };
/** The end that a column names, if any. @param {string} column */
export const endOf = (column) => ENDS[column];

/** What one may choose a part by: the choice in the address, and where a row has it. */
/** @type {Record<string, "steps" | "chapters" | "kinds" | "partners">} */
export const PARTS = { stap: "steps", hoofdstuk: "chapters", soort: "kinds", partner: "partners" };

/**
 * What stays under the filters, with the gaps in columns closed.
 * @returns {{nodes: PictureNode[], rows: PictureRow[]}} @param {Picture} picture @param {Query} query
 */
export function filtered(picture, query) {
  const hidden = new Set((query.zonder || "").split(","));
  const { plan } = scenarioOf(query);
  const wanted = Object.entries(PARTS)
    .map(
      ([name, field]) =>
        /** @type {const} */ ([field, name === "partner" ? query[name] && organisationBy(query[name]) : query[name]]),
    )
    .filter(([, value]) => value);
  const rows = picture.rows.filter(
    (row) =>
      !(row.group && hidden.has(row.group)) &&
      (!query.staat || !row.state || row.state === query.staat) &&
      (!plan || !row.plans || row.plans.includes(plan)) &&
      wanted.every(([field, value]) => (row[field] || []).includes(value) || row.from === value || row.to === value),
  );
  if (rows.length === picture.rows.length) return { nodes: picture.nodes, rows };
  const kept = new Set([...rows.flatMap((row) => [row.from, row.to, row.id])]);
  const nodes = picture.nodes.filter((node) => kept.has(node.id) || (node.row && kept.has(node.row)));
  if (picture.choose) return { nodes: facing(nodes, rows, picture.step), rows };
  return { nodes: picture.layout === "columns" ? stacked(nodes, picture.step) : nodes, rows };
}

/** Named organisations first, then collective names, then what is not said. @param {string} id */
export const rank = (id) => (id === "" ? 2 : exists(id) && isGeneric(id) ? 1 : 0);

/**
 * @param {PictureRow[]} rows @param {(id: string) => string} name
 * @returns {{givers: string[], takers: string[], at: (from: string, to: string) => PictureRow[]}}
 */
export function crossed(rows, name) {
  /** @type {Map<string, PictureRow[]>} */
  const cells = new Map();
  for (const row of rows) {
    const key = `${row.from || ""}|${row.to || ""}`;
    cells.set(key, [...(cells.get(key) || []), row]);
  }
  /** @param {string[]} ids */
  const ordered = (ids) => [...new Set(ids)].sort((a, b) => rank(a) - rank(b) || compare(name(a), name(b)));
  return {
    givers: ordered(rows.map((row) => row.from || "")),
    takers: ordered(rows.map((row) => row.to || "")),
    at: (from, to) => cells.get(`${from}|${to}`) || [],
  };
}
