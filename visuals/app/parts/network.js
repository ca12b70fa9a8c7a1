/* A drawing by vis-network: what pyvis gave, as it gave it; what is drawn by hand besides stands in paint.js. */
import { branches, hatch, placeOf, road, signs, stopsOf } from "./paint.js";

const INK = "#16212B";
const LEAST = 12 / 14; // a name of 14 is then 12 high
const REACH = 13; // so near a sign one touches it

/** @typedef {{nodes: DrawnNode[], edges: PictureLine[], options: vis.Options}} Given what vis-network is given */
/** @typedef {{position: vis.Point, scale: number}} Stand where one stands in a drawing */
/** @typedef {ReturnType<typeof drawNetwork>} Drawing */
/** @param {vis.Point} one @param {vis.Point} other @param {number} scale */
const near = (one, other, scale) => Math.hypot(one.x - other.x, one.y - other.y) * Math.min(1, scale) < REACH;

/**
 * Draw a network in an element.
 * @param {HTMLElement} place @param {Given & {view?: Stand | null}} given
 * @param {{onChoose?: (id: string | null) => void, onHover?: (id: string | null, at?: vis.Point) => void}} [told]
 */
export function drawNetwork(place, { nodes, edges, options, view }, { onChoose, onHover } = {}) {
  const stops = stopsOf(nodes, edges);
  const stopping = new Map(stops.map((stop) => [stop.edge.id, stop]));
  // vis-network would show a title by itself; a line to a station is drawn as a branch line
  const nodeSet = new vis.DataSet(nodes.map(({ title, ...node }) => (onHover ? node : { ...node, title })));
  const edgeSet = new vis.DataSet(edges.map((edge) => (stopping.has(edge.id) ? { ...edge, hidden: true } : edge)));
  // it writes in its options, and other pictures hold the same
  const network = new vis.Network(place, { nodes: nodeSet, edges: edgeSet }, structuredClone(options));
  const frame = /** @type {HTMLElement} */ (place.querySelector(".vis-network"));
  frame.setAttribute("role", "application");
  frame.setAttribute("aria-label", place.dataset.title || "");
  for (const canvas of place.querySelectorAll("canvas")) canvas.setAttribute("aria-hidden", "true");
  const slots = nodes.filter((node) => node.slot).map((node) => node.id);
  const stations = /** @type {(DrawnNode & {station: number})[]} */ (nodes.filter((node) => node.station)).sort(
    (a, b) => a.station - b.station,
  );
  /** @type {Set<string>} */
  let lit = new Set();
  network.on("beforeDrawing", (ctx) => {
    branches(ctx, network, stops, lit);
    const line = stations.map((node) => network.getPosition(node.id));
    if (line.length) road(ctx, line);
    for (const id of slots) hatch(ctx, network.getBoundingBox(id));
  });
  network.on("afterDrawing", (ctx) => signs(ctx, network, stops, lit));

  /** @param {vis.Point} at */
  const stopAt = (at) => stops.find((stop) => near(placeOf(network, stop), at, network.getScale()))?.edge.id;
  const fit = (least = 0.05) => {
    if (!nodes.length) return;
    network.fit({ animation: false, maxZoomLevel: 1.15 });
    const scale = network.getScale();
    if (scale >= least) return;
    // begin where one begins to read: at the upper left
    const x = Math.min(...nodes.map((node) => node.x)) - 85;
    const y = Math.min(...nodes.map((node) => node.y)) - 30;
    const wide = (place.clientWidth / least) * 0.5;
    const all = Math.max(...nodes.map((node) => node.x)) + 85 - x;
    const position = { x: all < 2 * wide ? x + all / 2 : x + wide, y: y + (place.clientHeight / least) * 0.5 };
    network.moveTo({ position, scale: least, animation: false });
  };
  network.on("click", ({ nodes: [node], edges: [edge], pointer }) =>
    onChoose?.(stopAt(pointer.canvas) ?? node ?? edge ?? null),
  );
  if (onHover) {
    network.on("hoverNode", ({ node, pointer }) => onHover(node, pointer.DOM));
    network.on("hoverEdge", ({ edge, pointer }) => onHover(edge, pointer.DOM));
    for (const name of /** @type {const} */ (["blurNode", "blurEdge", "dragStart", "zoom"]))
      network.on(name, () => onHover(null));
    let over = "";
    const move = (/** @type {PointerEvent} */ event) => {
      if (!stops.length || event.buttons) return;
      const { left, top } = place.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      const found = stopAt(network.DOMtoCanvas(at)) || "";
      if (found !== over) onHover(found || null, at);
      place.style.cursor = found ? "pointer" : "";
      over = found;
    };
    frame.addEventListener("pointermove", move);
    // vis-network does not see one leave; who goes to the card is there before this runs, and holds it
    frame.addEventListener("pointerleave", () => window.setTimeout(() => onHover(null)));
  }
  if (view) network.moveTo({ ...view, animation: false });
  else fit(LEAST);

  const own = new Map(edges.map((edge) => [edge.id, edge]));
  return {
    network,
    given: { nodes, edges, options },
    fit,
    view: () => ({ position: network.getViewPosition(), scale: network.getScale() }),
    zoom: (/** @type {number} */ factor) =>
      network.moveTo({ scale: Math.min(4, Math.max(0.05, network.getScale() * factor)) }),
    /** Bring out some nodes and lines: the lines become ink and thick, all names stay. `look` moves there. */
    select(/** @type {string[]} */ nodeIds, /** @type {string[]} */ edgeIds, /** @type {boolean} */ look) {
      const touching = edgeIds.length
        ? edgeIds
        : edges.filter((edge) => nodeIds.includes(edge.from) || nodeIds.includes(edge.to)).map((edge) => edge.id);
      const now = new Set(touching.filter((id) => own.has(id)));
      const changed = [...lit, ...now].filter((id) => !stopping.has(id) && lit.has(id) !== now.has(id));
      if (changed.length)
        edgeSet.update(
          changed.map((id) =>
            now.has(id)
              ? { id, width: 3, color: { color: INK } }
              : { id, width: 1.6, color: { color: /** @type {PictureLine} */ (own.get(id)).color } },
          ),
        );
      lit = now;
      const there = nodeIds.filter((id) => nodeSet.get(id));
      network.setSelection({ nodes: there, edges: [] }, { highlightEdges: false });
      network.redraw();
      if (!look || !there.length) return;
      const inside = there.some((id) => {
        const { x, y } = network.canvasToDOM(network.getPosition(id));
        return x > 0 && x < place.clientWidth && y > 0 && y < place.clientHeight;
      });
      if (!inside) network.focus(there[0], { scale: Math.max(network.getScale(), LEAST), animation: false });
    },
    destroy: () => network.destroy(),
  };
}
/**
 * How high a drawing wants to be: as its nodes, within what the window has room for.
 * @param {DrawnNode[]} nodes @param {number} most
 */
export function heightFor(nodes, most) {
  const ys = nodes.map((node) => node.y);
  return Math.round(Math.min(most, Math.max(320, nodes.length ? (Math.max(...ys) - Math.min(...ys)) * 0.9 + 80 : 0)));
}
