/* The matrix as a picture: its pieces, written as SVG or painted on a canvas. */
import { fill } from "../lib/text.js";
import { data, words } from "../model/data.js";
import { scenarioWords } from "../model/words.js";
import { download, offerPng } from "./exports.js";
import { paper } from "./keep_drawing.js";
import { FONT, shapes } from "./picture_pieces.js";

const t = words.overview;

/** @typedef {import("./picture_pieces.js").Box} Box */
/** @typedef {import("./picture_pieces.js").Stripe} Stripe */
/** @typedef {import("./picture_pieces.js").Text} Text */
/** @param {string} text */
const safe = (text) =>
  String(text)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML may not hold them
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

/**
 * The matrix as SVG text: no script, no links, no outside font.
 * @param {By} by
 * @param {Scenario} scenario
 * @param {Plan} [plan]
 */
export function matrixSvg(by, scenario, plan = data.plans[0]) {
  const { width, height, list } = shapes(by, scenario, plan);
  /** @param {Box} props */
  const box = ({ x, y, w, h, fill, stroke, dash, r = 4 }) =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}" stroke="${stroke}"` +
    `${dash ? ' stroke-dasharray="5 3"' : ""}/>`;
  /** @param {Stripe} props */
  const stripe = ({ x1, y1, x2, y2, stroke }) =>
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${stroke}"/>`;
  /** @param {Text} props */
  const line = ({ x, y, text, size, bold, fill }) =>
    `<text x="${x}" y="${y}" font-size="${size}"${bold ? ' font-weight="bold"' : ""}` +
    ` fill="${fill}">${safe(text)}</text>`;
  const drawn = list.map((shape) =>
    shape.text !== undefined ? line(shape) : shape.x1 !== undefined ? stripe(shape) : box(shape),
  );
  const title = safe(fill(t.picture.title, { heading: t.heading, scenario: scenarioWords(scenario, plan) }));
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${FONT}" role="img">
<title>${title}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${drawn.join("\n")}
</svg>
`;
}

/** @param {By} by @param {Scenario} scenario @param {Plan} plan */
export function downloadSvg(by, scenario, plan) {
  download("matrix.svg", matrixSvg(by, scenario, plan), "image/svg+xml");
}

/** @param {By} by @param {Scenario} scenario @param {Plan} plan */
export function downloadPng(by, scenario, plan) {
  const { width, height, list } = shapes(by, scenario, plan);
  const { canvas, pen } = paper(width, height);
  for (const s of list) {
    if (s.x1 !== undefined) {
      pen.strokeStyle = s.stroke;
      pen.setLineDash([]);
      pen.beginPath();
      pen.moveTo(s.x1, s.y1);
      pen.lineTo(s.x2, s.y2);
      pen.stroke();
    } else if (s.text === undefined) {
      pen.fillStyle = s.fill;
      pen.strokeStyle = s.stroke;
      pen.setLineDash(s.dash ? [5, 3] : []);
      pen.fillRect(s.x, s.y, s.w, s.h);
      pen.strokeRect(s.x, s.y, s.w, s.h);
    } else {
      pen.fillStyle = s.fill;
      pen.font = `${s.bold ? "bold " : ""}${s.size}px ${FONT}`;
      pen.fillText(s.text, s.x, s.y);
    }
  }
  offerPng("matrix.png", canvas);
}
