/* A picture to take along: at twice the size, on white, with its title, source, legend and foot. */

import { fill, wrapped } from "../lib/text.js";
import { data, words } from "../model/data.js";
import { SILENCE, scenarioWords, sourceLine } from "../model/words.js";
import { offerPng } from "./exports.js";
import { drawNetwork } from "./network.js";
import { hatch, sign } from "./paint.js";
import { FACE } from "./trace.js";

const t = words.graph.keep;
const INK = "#16212B";
const SOFT = "#46525D";
const RAIL = "#8E8779";
const [MARGIN, LARGEST, TWICE] = [28, 12000, 2];

/**
 * What one item of a legend says, and what its sign is: a line, a point, or an empty place.
 * @typedef {{label: string, color: string, line?: boolean, dashes?: boolean, mark?: string, slot?: undefined}
 *   | {label: string, slot: true, color?: undefined, line?: undefined, dashes?: undefined, mark?: undefined}} Item
 */

/**
 * What stands around a picture: above it what it is and of which source, below it what one needs to cite it.
 * @param {string} title
 * @param {Scenario | null} [scenario]
 */
export function around(title, scenario = null) {
  const { version, content } = data.meta;
  const hash = (content || "").slice(0, 12);
  return {
    title,
    source: `${[sourceLine(), scenario && scenarioWords(scenario)].filter(Boolean).join(". ")}. ${SILENCE}`,
    foot: fill(t.foot, { version, content: hash }),
  };
}

/**
 * What lines, points and empty places are, as the legend beside the picture has it.
 * @param {Picture} picture @returns {Item[]}
 */
function legendOf(picture) {
  /** @param {string} group */
  const used = (group) => picture.rows.some((row) => row.group === group);
  const lines = Object.entries(picture.looks.edges).filter(([group]) => used(group));
  const points = Object.entries(picture.looks.nodes).filter(([group]) =>
    picture.nodes.some((one) => one.group === group),
  );
  const route = picture.layout === "route";
  return [
    ...lines.map(([, { color, dashes, mark, label }]) =>
      route && mark
        ? { line: true, color: RAIL, mark, label: label.replace(/^\W+/, "") }
        : { line: true, color, dashes, label },
    ),
    ...points.map(([, { color, label }]) => ({ color, label })),
    ...(picture.nodes.some((one) => one.slot) ? [{ slot: /** @type {const} */ (true), label: t.slot }] : []),
  ];
}

/**
 * Draw the sign of one item at a place.
 * @param {CanvasRenderingContext2D} pen @param {Item} item @param {number} x @param {number} y
 */
function sample(pen, { line, slot, color, dashes, mark }, x, y) {
  if (slot) return hatch(pen, { left: x - 11, right: x + 37, top: y - 21, bottom: y + 13 });
  pen.strokeStyle = color;
  pen.fillStyle = color;
  pen.lineWidth = 3;
  pen.setLineDash(dashes ? [5, 4] : []);
  pen.beginPath();
  if (line) {
    pen.moveTo(x, y - 4);
    pen.lineTo(x + 26, y - 4);
    pen.stroke();
  } else {
    pen.arc(x + 13, y - 4, 5.5, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.setLineDash([]);
  if (mark) sign(pen, x + 13, y - 4, mark);
}

/**
 * Draw the legend from a place on, in rows; return where it ends. Without `paint` it is only measured.
 * @param {CanvasRenderingContext2D} pen
 * @param {Item[]} items
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {boolean} paint
 */
function legend(pen, items, x, y, width, paint) {
  let [at, line] = [x, y];
  pen.font = `13px ${FACE}`;
  for (const item of items) {
    const wide = pen.measureText(item.label).width + 54;
    if (at > x && at + wide > x + width) [at, line] = [x, line + 24];
    if (paint) {
      sample(pen, item, at, line);
      pen.fillStyle = INK;
      pen.fillText(item.label, at + 34, line);
    }
    at += wide;
  }
  return items.length ? line + 14 : y;
}

/**
 * The network once more, out of sight, all of it at twice its size.
 * @param {Picture} picture
 * @param {Record<string, vis.Point>} places
 * @param {DrawnNode[]} nodes
 * @param {PictureLine[]} edges
 * @param {vis.Options} options
 */
async function wholeNetwork(picture, places, nodes, edges, options) {
  const moved = nodes.map((node) => ({ ...node, ...places[node.id] }));
  const place = document.createElement("div");
  place.classList.add("doek", "buiten");
  document.body.append(place);
  const drawing = drawNetwork(place, { nodes: moved, edges, options });
  const boxes = moved.map((node) => drawing.network.getBoundingBox(node.id));
  const [left, top] = [Math.min(...boxes.map((box) => box.left)) - 20, Math.min(...boxes.map((box) => box.top)) - 20];
  const right = Math.max(...boxes.map((box) => box.right)) + (picture.layout === "route" ? 130 : 20);
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + 20;
  const [width, height] = [right - left, bottom - top];
  const scale = Math.min(TWICE, LARGEST / width, LARGEST / height);
  Object.assign(place.style, { width: `${width * scale}px`, height: `${height * scale}px` });
  drawing.network.setSize(`${width * scale}px`, `${height * scale}px`);
  drawing.network.moveTo({ position: { x: left + width / 2, y: top + height / 2 }, scale, animation: false });
  await new Promise((done) => {
    drawing.network.once("afterDrawing", done);
    drawing.network.redraw();
  });
  return {
    canvas: /** @type {HTMLCanvasElement} */ (place.querySelector("canvas")),
    width,
    height,
    scale,
    done: () => {
      drawing.destroy();
      place.remove();
    },
  };
}

/**
 * The canvas to keep: `drawn` with what stands around it.
 * @param {Awaited<ReturnType<typeof wholeNetwork>>} drawn
 * @param {ReturnType<typeof around>} told
 * @param {Item[]} items
 */
function framed(drawn, told, items) {
  const canvas = document.createElement("canvas");
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  const width = Math.max(drawn.width, 720) + 2 * MARGIN;
  const room = width - 2 * MARGIN;
  const fits = (/** @type {string} */ line) => pen.measureText(line).width <= room;
  pen.font = `650 22px ${FACE}`;
  const title = wrapped(told.title, fits);
  pen.font = `13px ${FACE}`;
  const source = wrapped(told.source, fits);
  const head = MARGIN + title.length * 27 + source.length * 18 + 12;
  const below = legend(pen, items, MARGIN, head + drawn.height + 30, room, false);
  const height = below + 40;
  canvas.width = width * drawn.scale;
  canvas.height = height * drawn.scale;
  pen.scale(drawn.scale, drawn.scale);
  pen.fillStyle = "#FFFFFF";
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = INK;
  pen.font = `650 22px ${FACE}`;
  for (const [index, line] of title.entries()) pen.fillText(line, MARGIN, MARGIN + 18 + index * 27);
  pen.fillStyle = SOFT;
  pen.font = `13px ${FACE}`;
  const begin = MARGIN + title.length * 27;
  for (const [index, line] of source.entries()) pen.fillText(line, MARGIN, begin + 13 + index * 18);
  pen.drawImage(drawn.canvas, MARGIN, head, drawn.width, drawn.height);
  legend(pen, items, MARGIN, head + drawn.height + 30, room, true);
  pen.fillStyle = SOFT;
  pen.font = `13px ${FACE}`;
  pen.fillText(told.foot, MARGIN, height - 16);
  return canvas;
}

/**
 * Keep the network that is drawn as a PNG.
 * @param {{name: string, picture: Picture, handle: {current: import("./network.js").Drawing}, scenario: Scenario}} what
 */
export async function keepNetwork({ name, picture, handle, scenario }) {
  await document.fonts.ready;
  const { nodes, edges, options } = handle.current.given;
  const drawn = await wholeNetwork(picture, handle.current.network.getPositions(), nodes, edges, options);
  const canvas = framed(drawn, around(picture.title, scenario), legendOf(picture));
  drawn.done();
  offerPng(`${name}.png`, canvas);
}
