/* The matrix as a picture: one list of shapes, written as SVG or painted on a canvas. */
import { fill } from "../lib/text.js";
import { data, words } from "../model/data.js";
import { cellSaid, matrixColumns, matrixRows } from "../model/matrix.js";
import { BASES, SILENCE, scenarioWords, sourceLine, stepName } from "../model/words.js";
import { download } from "./exports.js";

const t = words.overview;

/** The colours of a state, as the style sheet says them. */
function colours(look) {
  const probe = document.createElement("span");
  probe.className = look;
  document.body.append(probe);
  const { backgroundColor: fill, color: ink, borderTopColor, borderTopStyle } = window.getComputedStyle(probe);
  const found = {
    fill,
    ink,
    stroke: borderTopStyle === "none" ? fill : borderTopColor,
    dash: borderTopStyle === "dashed",
  };
  probe.remove();
  return found;
}

const FONT = "Arial,Helvetica,sans-serif";

const ruler = document.createElement("canvas").getContext("2d");
function lines(text, width, size, bold) {
  ruler.font = `${bold ? "bold " : ""}${size}px ${FONT}`;
  const found = [""];
  for (const word of String(text).split(/\s+/)) {
    const longer = found[found.length - 1] ? `${found[found.length - 1]} ${word}` : word;
    if (ruler.measureText(longer).width <= width || !found[found.length - 1]) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found;
}

/** {width, height, list}: boxes {x, y, w, h, fill, stroke, dash} and texts {x, y, text, size, bold, fill}. */
function shapes(by, scenario, plan) {
  const rows = matrixRows(by, scenario, plan);
  const columns = matrixColumns(plan);
  const first = 190,
    wide = 150,
    pad = 8,
    gap = 4;
  const width = first + (wide + gap) * columns.length + 20;
  const list = [];
  let y = 20;
  const write = (x, text, room, size, bold, fill) => {
    for (const line of lines(text, room, size, bold)) {
      y += size + 4;
      list.push({ x, y, text: line, size, bold, fill });
    }
  };
  write(20, t.heading, width - 40, 20, true, "#14212b");
  write(20, `${sourceLine(plan)}. ${scenarioWords(scenario, plan)}. ${SILENCE}`, width - 40, 12, false, "#46545f");
  y += 14;
  const top = y;
  columns.forEach((step, index) => {
    y = top;
    write(20 + first + index * (wide + gap) + pad, stepName(step), wide - 2 * pad, 14, true, "#14212b");
  });
  y = top + 26;
  for (const row of rows) {
    const made = row.cells.map((cell) => {
      const said = cellSaid(cell);
      return {
        look: said.look,
        mark: BASES[cell?.most_basis]?.[0] || "",
        text: [
          { all: lines(said.word, wide - 2 * pad - 14, 13, true), size: 13, bold: true },
          ...said.lines.map((line) => ({ all: lines(line, wide - 2 * pad, 11, false), size: 11, bold: false })),
        ],
      };
    });
    const label = lines(row.label, first - pad, 13, true);
    const height = Math.max(
      44,
      12 + label.length * 17,
      ...made.map((cell) => 12 + cell.text.reduce((sum, { all, size }) => sum + all.length * (size + 3), 0)),
    );
    for (const [index, text] of label.entries())
      list.push({ x: 20, y: y + 20 + index * 17, text, size: 13, bold: true, fill: "#14212b" });
    made.forEach((cell, index) => {
      const { ink, ...box } = colours(cell.look);
      const x = 20 + first + index * (wide + gap);
      list.push({ x, y, w: wide, h: height, ...box });
      let at = y + 5;
      for (const { all, size, bold } of cell.text)
        for (const text of all) {
          at += size + 3;
          list.push({ x: x + pad, y: at - 2, text, size, bold, fill: ink });
        }
      if (cell.mark) list.push({ x: x + wide - 20, y: y + 18, text: cell.mark, size: 14, bold: false, fill: ink });
    });
    y += height + gap;
  }
  y += 6;
  write(
    20,
    Object.values(BASES)
      .map(([mark, meaning]) => `${mark} ${meaning}`)
      .join("   "),
    width - 40,
    11,
    false,
    "#46545f",
  );
  write(
    20,
    fill(t.picture.foot, { version: data.meta.version, content: (data.meta.content || "").slice(0, 12) }),
    width - 40,
    11,
    false,
    "#46545f",
  );
  return { width, height: y + 20, list };
}

const safe = (text) =>
  String(text)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML may not hold them
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

/** The matrix as SVG text: no script, no links, no outside font. */
export function matrixSvg(by, scenario, plan = data.plans[0]) {
  const { width, height, list } = shapes(by, scenario, plan);
  const box = ({ x, y, w, h, fill, stroke, dash }) =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="4" fill="${fill}" stroke="${stroke}"` +
    `${dash ? ' stroke-dasharray="5 3"' : ""}/>`;
  const line = ({ x, y, text, size, bold, fill }) =>
    `<text x="${x}" y="${y}" font-size="${size}"${bold ? ' font-weight="bold"' : ""} fill="${fill}">${safe(text)}</text>`;
  const drawn = list.map((shape) => (shape.text === undefined ? box(shape) : line(shape)));
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

export function downloadSvg(by, scenario, plan) {
  download("matrix.svg", matrixSvg(by, scenario, plan), "image/svg+xml");
}

export function downloadPng(by, scenario, plan) {
  const { width, height, list } = shapes(by, scenario, plan);
  const canvas = document.createElement("canvas");
  const scale = Math.min(2, 16000 / height);
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext("2d");
  pen.scale(scale, scale);
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, width, height);
  for (const s of list) {
    if (s.text === undefined) {
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
  canvas.toBlob((blob) => download("matrix.png", blob, "image/png"), "image/png");
}
