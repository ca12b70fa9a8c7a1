/* What the page draws itself (tables, lanes, bands) to take along: with title, source, legend and foot, on white. */

import { say } from "../lib/dom.js";
import { html } from "../lib/html.js";
import { fill, wrapped } from "../lib/text.js";
import { data, planBy, words } from "../model/data.js";
import { SILENCE, scenarioWords, sourceLine } from "../model/words.js";
import { download, fileName } from "./exports.js";
import { FACE, measured, traced } from "./trace.js";

/** @typedef {{name: string, title: string, scenario: Scenario | null, of: string, legend: string, note?: string}} Kept
 *   what `of` and `legend` select, and what the page says elsewhere of its words */

const t = words.shared.export;
const [INK, SOFT] = ["#16212B", "#46525D"];
const [MARGIN, LEAST, TWICE, LARGEST] = [28, 720, 2, 12000];

/** Shapes elsewhere. @param {Shape[]} shapes @param {number} x @param {number} y */
const put = (shapes, x, y) =>
  shapes.map((one) => ({ ...one, at: [...one.at.slice(0, 4), one.at[4] + x, one.at[5] + y] }));

/** Words below each other, in a width.
 * @param {string} text @param {number} size @param {number} weight @param {string} fill @param {number} room
 * @param {number} y */
function written(text, size, weight, fill, room, y) {
  const lines = wrapped(text, (line) => measured(line, size, weight) <= room);
  const step = size * 1.35;
  const shapes = lines.map((line, index) => ({
    ...{ at: [1, 0, 0, 1, MARGIN, y + size + index * step], text: line, size, weight: String(weight), fill },
  }));
  return { shapes, below: y + lines.length * step };
}

/** All as shapes: above it what it is and of which source, below it what cites it. @param {Kept} what */
function composed({ title, scenario, of, legend, note = "" }) {
  const { version, content } = data.meta;
  const from = [sourceLine(planBy(scenario?.plan)), scenario && scenarioWords(scenario)].filter(Boolean).join(". ");
  const drawing = /** @type {Element} */ (document.querySelector(of));
  drawing.classList.add("heel"); // what folds on a screen is open in what one keeps
  const picture = traced(drawing);
  drawing.classList.remove("heel");
  const room = Math.max(picture.width, LEAST);
  const head = written(title, 22, 650, INK, room, MARGIN);
  const source = written(`${from}. ${SILENCE} ${note}`.trim(), 13, 400, SOFT, room, head.below + 2);
  const top = source.below + 16;
  let [x, y, high] = [MARGIN, top + picture.height + 24, 0];
  const items = [...document.querySelectorAll(legend)].map(traced).flatMap((item) => {
    if (x > MARGIN && x + item.width > MARGIN + room) [x, y, high] = [MARGIN, y + high + 6, 0];
    const placed = put(item.shapes, x, y);
    x += item.width + 20;
    high = Math.max(high, item.height);
    return placed;
  });
  const last = fill(t.foot, { version, content: (content || "").slice(0, 12) });
  const foot = written(last, 13, 400, SOFT, room, y + high + 16);
  /** @type {Shape[]} */
  const shapes = [...head.shapes, ...source.shapes, ...put(picture.shapes, MARGIN, top), ...items, ...foot.shapes];
  return { title: `${title} ${from}. ${SILENCE}`, width: room + 2 * MARGIN, height: foot.below + MARGIN, shapes };
}

/** As a drawing that stands by itself: no link, no style, no outside font. @param {Kept} what */
function keepSvg(what) {
  const { title, width, height, shapes } = composed(what);
  /** @param {Node} into @param {string} tag @param {Record<string, string | number | undefined>} about */
  const add = (into, tag, about, text = "") => {
    const one = into.appendChild(document.createElementNS("http://www.w3.org/2000/svg", tag));
    for (const [key, value] of Object.entries(about))
      if (value !== undefined && value !== "") one.setAttribute(key, String(value));
    one.textContent = text;
    return one;
  };
  const about = { width, height, viewBox: `0 0 ${width} ${height}`, "font-family": FACE, role: "img" };
  const whole = add(document.createDocumentFragment(), "svg", about);
  add(whole, "title", {}, title);
  add(whole, "rect", { width, height, fill: "#FFFFFF" });
  for (const { at, text, d, fill, stroke, wide, dash, size, weight, slant, opacity } of shapes) {
    const [a, b, c, e, x, y] = at;
    const where = a === 1 && !b && !c && e === 1 ? `translate(${x} ${y})` : `matrix(${at.join(" ")})`;
    const line = stroke && stroke !== "none" && { stroke, "stroke-width": wide, "stroke-dasharray": dash };
    const font = { "font-size": size, "font-weight": weight, "font-style": slant };
    const faint = opacity === 1 ? undefined : opacity;
    if (text === undefined) add(whole, "path", { d, transform: where, fill, ...line, opacity: faint });
    else add(whole, "text", { transform: where, ...font, fill }, text);
  }
  download(fileName(`${what.name}.svg`), new XMLSerializer().serializeToString(whole), "image/svg+xml");
}

/** Painted, on a white sheet at twice its size. @param {Kept} what */
async function keepPng(what) {
  await document.fonts.ready;
  const { width, height, shapes } = composed(what);
  const canvas = document.createElement("canvas");
  const scale = Math.min(TWICE, LARGEST / width, LARGEST / height); // or as much as a browser can hold
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  pen.scale(scale, scale);
  pen.fillStyle = "#FFFFFF";
  pen.fillRect(0, 0, width, height);
  for (const { at, text, d, fill, stroke, wide, dash, size, weight, slant = "", opacity = 1 } of shapes) {
    pen.save();
    pen.transform(at[0], at[1], at[2], at[3], at[4], at[5]);
    pen.globalAlpha = opacity;
    pen.fillStyle = fill;
    pen.font = `${slant} ${weight} ${size}px ${FACE}`;
    if (text !== undefined) pen.fillText(text, 0, 0);
    const path = new Path2D(d);
    if (fill !== "none") pen.fill(path);
    if (stroke && stroke !== "none" && wide) {
      pen.strokeStyle = stroke;
      pen.lineWidth = wide;
      pen.setLineDash((dash || "").match(/[\d.]+/g)?.map(Number) || []);
      pen.stroke(path);
    }
    pen.restore();
  }
  const name = fileName(`${what.name}.png`);
  canvas.toBlob((blob) => (blob ? download(name, blob, "image/png") : say(fill(t.too_large, { name }))), "image/png");
}

/** The ways to keep a drawing; where a narrow screen shows lists in its place, it says so. @param {Kept} what */
export const KeepButtons = (what) => html`
  <span class="bewaar">
    <button type="button" id=${`${what.name}-svg`} onClick=${() => keepSvg(what)}>${t.svg}</button>
    <button type="button" id=${`${what.name}-png`} onClick=${() => keepPng(what)}>${t.png}</button>
  </span>
  <span class="breder zacht">${t.wider}</span>
`;
