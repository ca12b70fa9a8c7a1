/* A drawing by vis-network: what pyvis gave, as it gave it; empty places are hatched, and what is chosen is brought out. */

const INK = "#16212B";
const LEAST = 12 / 14; // a name of 14 is then 12 high
/** What sets an empty place apart: the hatch means that nothing is said, and nothing else. */
function hatch(ctx, box) {
  const [left, right, top, bottom] = [box.left + 11, box.right - 11, box.top + 11, box.bottom - 11];
  ctx.save();
  ctx.beginPath();
  ctx.roundRect(left, top, right - left, bottom - top, 10);
  ctx.fillStyle = "#FDF3EA";
  ctx.fill();
  ctx.clip();
  ctx.strokeStyle = "#E8B48C";
  ctx.lineWidth = 1.2;
  for (let x = left - (bottom - top); x < right; x += 7) {
    ctx.moveTo(x, bottom);
    ctx.lineTo(x + (bottom - top), top);
  }
  ctx.stroke();
  ctx.restore();
}

/** The road that the stations of a route stand on, from the first to past the last. */
function road(ctx, places) {
  const [first, last] = [places[0], places[places.length - 1]];
  const end = last.x + 95;
  ctx.save();
  ctx.lineJoin = "round";
  const along = () => {
    ctx.beginPath();
    ctx.moveTo(first.x - 90, first.y);
    for (const { x, y } of places) ctx.lineTo(x, y);
    ctx.lineTo(end, last.y);
    ctx.stroke();
  };
  ctx.strokeStyle = INK;
  ctx.lineWidth = 14;
  along();
  ctx.strokeStyle = "#FFFFFF";
  ctx.lineWidth = 1.5;
  ctx.setLineDash([10, 8]);
  along();
  ctx.beginPath();
  ctx.moveTo(end, last.y - 15);
  ctx.lineTo(end + 22, last.y);
  ctx.lineTo(end, last.y + 15);
  ctx.fillStyle = INK;
  ctx.fill();
  ctx.restore();
}

/**
 * Draw a network in an element.
 * @param {HTMLElement} place
 * @param {{nodes: any[], edges: any[], options: any, view?: {position: any, scale: number} | null}} given
 * @param {{onChoose?: (id: string | null) => void, onUnfold?: (id: string) => void,
 *   onHover?: (id: string | null, at?: {x: number, y: number}) => void}} [told]
 */
export function drawNetwork(place, { nodes, edges, options, view }, { onChoose, onUnfold, onHover } = {}) {
  // vis-network would show a title by itself
  const nodeSet = new vis.DataSet(nodes.map(({ title, ...node }) => (onHover ? node : { ...node, title })));
  const edgeSet = new vis.DataSet(edges);
  const network = new vis.Network(place, { nodes: nodeSet, edges: edgeSet }, options);
  const frame = place.querySelector(".vis-network");
  frame.setAttribute("role", "application");
  frame.setAttribute("aria-label", place.dataset.title || "");
  for (const canvas of place.querySelectorAll("canvas")) canvas.setAttribute("aria-hidden", "true");
  const slots = nodes.filter((node) => node.slot).map((node) => node.id);
  const stations = nodes.filter((node) => node.station).sort((a, b) => a.station - b.station);
  network.on("beforeDrawing", (ctx) => {
    if (stations.length) {
      road(
        ctx,
        stations.map((node) => network.getPosition(node.id)),
      );
    }
    for (const id of slots) hatch(ctx, network.getBoundingBox(id));
  });

  const fit = (least = 0.05) => {
    if (!nodes.length) return;
    network.fit({ animation: false, maxZoomLevel: 1.15 });
    const scale = network.getScale();
    if (scale >= least) return;
    // begin where one begins to read: at the upper left
    const x = Math.min(...nodes.map((node) => node.x)) - 125;
    const y = Math.min(...nodes.map((node) => node.y)) - 30;
    const wide = (place.clientWidth / least) * 0.5;
    const all = Math.max(...nodes.map((node) => node.x)) + 125 - x;
    const position = { x: all < 2 * wide ? x + all / 2 : x + wide, y: y + (place.clientHeight / least) * 0.5 };
    network.moveTo({ position, scale: least, animation: false });
  };
  network.on("click", ({ nodes: [node], edges: [edge] }) => onChoose?.(node ?? edge ?? null));
  network.on("doubleClick", ({ nodes: [node] }) => node && onUnfold?.(node));
  if (onHover) {
    network.on("hoverNode", ({ node, pointer }) => onHover(node, pointer.DOM));
    network.on("hoverEdge", ({ edge, pointer }) => onHover(edge, pointer.DOM));
    for (const name of ["blurNode", "blurEdge", "dragStart", "zoom"]) network.on(name, () => onHover(null));
  }
  if (view) network.moveTo({ ...view, animation: false });
  else fit(LEAST);

  const own = new Map(edges.map((edge) => [edge.id, edge]));
  let lit = new Set();
  return {
    network,
    fit,
    view: () => ({ position: network.getViewPosition(), scale: network.getScale() }),
    zoom: (factor) => network.moveTo({ scale: Math.min(4, Math.max(0.05, network.getScale() * factor)) }),
    /** Bring out some nodes and lines: the lines become ink and thick, all names stay. `look` moves there. */
    select(nodeIds, edgeIds, look) {
      const touching = edgeIds.length
        ? edgeIds
        : edges.filter((edge) => nodeIds.includes(edge.from) || nodeIds.includes(edge.to)).map((edge) => edge.id);
      const now = new Set(touching.filter((id) => own.has(id)));
      const changed = [...lit, ...now].filter((id) => lit.has(id) !== now.has(id));
      if (changed.length)
        edgeSet.update(
          changed.map((id) =>
            now.has(id)
              ? { id, width: 3, color: { color: INK } }
              : { id, width: 1.6, color: { color: own.get(id).color } },
          ),
        );
      lit = now;
      const there = nodeIds.filter((id) => nodeSet.get(id));
      network.setSelection({ nodes: there, edges: [] }, { highlightEdges: false });
      if (!look || !there.length) return;
      const inside = there.some((id) => {
        const { x, y } = network.canvasToDOM(network.getPosition(id));
        return x > 0 && x < place.clientWidth && y > 0 && y < place.clientHeight;
      });
      if (!inside) network.focus(there[0], { scale: Math.max(network.getScale(), LEAST), animation: false });
    },
    /** Move to where these nodes are seen, and can be read. @param {string[]} ids */
    show(ids) {
      network.fit({ nodes: ids.filter((id) => nodeSet.get(id)), animation: false, maxZoomLevel: 1.15 });
      if (network.getScale() < LEAST) network.moveTo({ scale: LEAST });
    },
    destroy: () => network.destroy(),
  };
}
/** How high a drawing wants to be: as its nodes, within what the window has room for. */
export function heightFor(nodes, most) {
  const ys = nodes.map((node) => node.y);
  return Math.round(Math.min(most, Math.max(320, nodes.length ? Math.max(...ys) - Math.min(...ys) + 110 : 0)));
}
