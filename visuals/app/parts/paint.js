/* What vis-network does not draw itself: the road, its branch lines and hatched places. */

const INK = "#16212B";
const RAIL = "#8E8779";
const PAPER = "#FFFFFF";
const TURN = 34; // so far under a station its branch lines part
const STOP = 5.5;

/** @typedef {[number, number]} At */
/**
 * A line that runs as a branch line: from which node, to whose name, and how far beside it runs down. `between`: that
 * name stands between two branch lines.
 * @typedef {{edge: PictureLine, head: string, stop: string, beside: number, between?: boolean}} Stop
 */

/**
 * A line through points, with rounded corners.
 * @param {CanvasRenderingContext2D} ctx
 * @param {At[]} points
 * @param {number} width
 * @param {string} color
 */
function through(ctx, points, width, color) {
  ctx.beginPath();
  ctx.moveTo(points[0][0], points[0][1]);
  for (let i = 1; i < points.length - 1; i += 1) ctx.arcTo(...points[i], ...points[i + 1], 10);
  ctx.lineTo(...points[points.length - 1]);
  ctx.lineWidth = width;
  ctx.strokeStyle = color;
  ctx.stroke();
}

/**
 * What sets an empty place apart: the hatch means that nothing is said, and nothing else.
 * @param {CanvasRenderingContext2D} ctx
 * @param {vis.Box} box
 */
export function hatch(ctx, box) {
  const [left, right, top, bottom] = [box.left + 11, box.right - 11, box.top + 11, box.bottom - 11];
  ctx.save();
  ctx.beginPath();
  ctx.roundRect(left, top, right - left, bottom - top, 10);
  ctx.fillStyle = "#FDF3EA";
  ctx.fill();
  ctx.clip();
  ctx.strokeStyle = "#E8B48C";
  ctx.lineWidth = 1.2;
  ctx.beginPath();
  for (let x = left - (bottom - top); x < right; x += 7) {
    ctx.moveTo(x, bottom);
    ctx.lineTo(x + (bottom - top), top);
  }
  ctx.stroke();
  ctx.restore();
}

/**
 * The road that the stations of a route stand on, from before the first to past the last.
 * @param {CanvasRenderingContext2D} ctx
 * @param {vis.Point[]} places
 */
export function road(ctx, places) {
  const [first, last] = [places[0], places[places.length - 1]];
  const end = last.x + 95;
  ctx.save();
  ctx.lineJoin = "round";
  const along = () => {
    ctx.beginPath();
    ctx.moveTo(first.x - 80, first.y);
    for (const { x, y } of places) ctx.lineTo(x, y);
    ctx.lineTo(end, last.y);
    ctx.stroke();
  };
  ctx.strokeStyle = INK;
  ctx.lineWidth = 14;
  along();
  ctx.strokeStyle = PAPER;
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
 * A round sign: full, half or open.
 * @param {CanvasRenderingContext2D} ctx
 * @param {number} x
 * @param {number} y
 * @param {string} mark
 * @param {number} [radius]
 */
export function sign(ctx, x, y, mark, radius = STOP) {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = mark === "full" ? INK : PAPER;
  ctx.fill();
  if (mark === "half") {
    ctx.beginPath();
    ctx.arc(x, y, radius, Math.PI / 2, -Math.PI / 2);
    ctx.fillStyle = INK;
    ctx.fill();
  }
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.lineWidth = 1.6;
  ctx.strokeStyle = INK;
  ctx.stroke();
}

/**
 * The stops of a network: each line that runs as a branch line, with how far beside its head it runs down: one to
 * a station.
 * @param {DrawnNode[]} nodes @param {PictureLine[]} edges @returns {Stop[]}
 */
export function stopsOf(nodes, edges) {
  const stations = new Set(nodes.filter((node) => node.station).map((node) => node.id));
  const rails = new Map(nodes.map((node) => [node.id, node.rail]));
  return edges.flatMap(
    /** @returns {Stop[]} */ (edge) => {
      if (!stations.has(edge.to)) return [];
      const rail = rails.get(edge.from); // who works at more stations has none: it stands between theirs
      return [{ edge, head: edge.to, stop: edge.from, beside: rail ?? 0, between: rail === undefined }];
    },
  );
}

/** Where a stop is now. @param {vis.Network} network @param {Stop} given */
export function placeOf(network, { head, stop, beside }) {
  const from = network.getPosition(head);
  return { from, x: from.x + beside, y: network.getPosition(stop).y };
}

/**
 * The way of a branch line: from its head down, beside and down.
 * @param {{from: {x: number, y: number}, x: number, y: number}} props @returns {At[]}
 */
function wayOf({ from, x, y }) {
  const top = from.y + TURN;
  /** @type {At[]} */
  const turns = [
    [from.x, top],
    [x, top],
  ];
  return [[from.x, from.y], ...(x === from.x ? [] : turns), [x, y]];
}

/**
 * The branch lines under the stations; what is chosen is ink and thick.
 * @param {CanvasRenderingContext2D} ctx
 * @param {vis.Network} network
 * @param {Stop[]} stops
 * @param {Set<string>} lit
 */
export function branches(ctx, network, stops, lit) {
  ctx.save();
  ctx.lineCap = "round";
  const drawn = stops.map((stop) => ({ on: lit.has(stop.edge.id), down: wayOf(placeOf(network, stop)) }));
  for (const { down } of drawn) through(ctx, down, 3, RAIL);
  for (const { on, down } of drawn) if (on) through(ctx, down, 4, INK);
  ctx.restore();
}

/**
 * Over the names: the line from each stop to the name that stands there, and the sign of the stop.
 * @param {CanvasRenderingContext2D} ctx
 * @param {vis.Network} network
 * @param {Stop[]} stops
 * @param {Set<string>} lit
 */
export function signs(ctx, network, stops, lit) {
  for (const stop of stops) {
    const { x, y } = placeOf(network, stop);
    const { left, right } = network.getBoundingBox(stop.stop);
    const middle = (left + right) / 2;
    const { label, font } = network.body.nodes[stop.stop].options;
    ctx.font = `${font.size}px ${font.face}`;
    const on = lit.has(stop.edge.id);
    const reach = stop.between && !on ? ctx.measureText(label).width / 2 + 8 : (right - left) / 2 - 6;
    const end = x < middle ? middle - reach : middle + reach;
    if (Math.abs(end - x) > 3)
      through(
        ctx,
        [
          [x, y],
          [end, y],
        ],
        on ? 4 : 1.6,
        on ? INK : RAIL,
      );
  }
  for (const stop of stops) {
    const { x, y } = placeOf(network, stop);
    sign(ctx, x, y, stop.edge.mark || "full", stop.edge.mark ? STOP : 3);
  }
}
