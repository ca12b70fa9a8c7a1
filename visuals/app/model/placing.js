/* Where nodes stand when fewer of them are drawn. */
import { compare, unique } from "../lib/text.js";

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
 * @param {PictureNode[]} nodes
 * @param {PictureRow[]} rows
 * @param {number} step
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
  /** @param {string | undefined} id */
  const visit = (id) => {
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
