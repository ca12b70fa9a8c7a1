/* What a picture holds: the network that the engine drew, and what stays of it under the filters. */
import { scenarioOf } from "./answers.js";
import { AROUND, around } from "./around.js";
import { data } from "./data.js";
import { facing, stacked } from "./placing.js";
import { organisationBy } from "./things.js";

/**
 * The picture of a name, at the date that one looks at. @returns {Picture | null}
 * @param {string} name
 * @param {Query} query
 */
export function pictureOf(name, query) {
  const { date } = scenarioOf(query);
  if (name === AROUND) return around(query.ding, date);
  const view = data.views[name];
  if (!view) return null;
  const { edges, loose } = view.at[date];
  const nodes = view.at[date].nodes.map((node) => ({ title: node.label, ...node }));
  return { ...view, name, date, looks: view, nodes, rows: [...edges, ...loose] };
}

/**
 * What a row is called: its two ends, or of an empty place the end that it has and what is expected there.
 * @param {Picture} picture
 * @param {PictureRow} row
 * @param {(id?: string) => string} name
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
 * What stays under the filters, with the gaps in columns closed. @returns {{nodes: PictureNode[], rows: PictureRow[]}}
 * @param {Picture} picture
 * @param {Query} query
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
  const kept = new Set([picture.centre, ...rows.flatMap((row) => [row.from, row.to, row.id])]);
  const nodes = picture.nodes.filter((node) => kept.has(node.id) || (node.row && kept.has(node.row)));
  if (picture.choose) return { nodes: facing(nodes, rows, picture.step), rows };
  return { nodes: picture.layout === "columns" ? stacked(nodes, picture.step) : nodes, rows };
}
