/* What a picture holds: the network that the engine drew and what stays of it under the filters, and flows by their
   two ends. */
import { compare } from "../lib/text.js";
import { scenarioOf } from "./answers.js";
import { data } from "./data.js";
import { exists, organisationBy } from "./things.js";
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
