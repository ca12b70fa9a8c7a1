/* The matrix as a picture: boxes, stripes and lines of text, each with its place, written as SVG or painted. */
import { fill, upper, wrapped } from "../lib/text.js";
import { data, words } from "../model/data.js";
import { matrixColumns, matrixRows } from "../model/matrix.js";
import { BASES, SILENCE, scenarioWords, sourceLine, stepName } from "../model/words.js";
import { MOST } from "./cell.js";
import { download, offerPng } from "./exports.js";
import { paper } from "./keep_drawing.js";

const t = words.overview;

/** What the style sheet makes of an element of some classes. @param {string} parent @param {string} [own] */
function styled(parent, own = "") {
  const outer = document.createElement("span");
  outer.className = parent;
  const probe = own ? outer.appendChild(document.createElement("i")) : outer;
  probe.className = own || parent;
  document.body.append(outer);
  const { backgroundColor: fill, color: ink, borderTopColor } = window.getComputedStyle(probe);
  const edge = window.getComputedStyle(probe).getPropertyValue("--rand").trim();
  outer.remove();
  return { fill, ink, border: borderTopColor, edge };
}

/**
 * The bar of a cell as boxes, as on the screen: a block an undertaking, hollow where all only supports.
 * @param {Pick<Cell, "bar" | "support_only">} cell @param {number} x @param {number} y @param {number} width
 */
function bar(cell, x, y, width) {
  const all = cell.bar.reduce((sum, [, count]) => sum + count, 0);
  /** @type {[string, number][]} */
  const blocks =
    cell.support_only || all > MOST
      ? cell.bar
      : cell.bar.flatMap(([state, count]) =>
          Array.from({ length: count }, () => /** @type {[string, number]} */ ([state, 1])),
        );
  const wide = (width - blocks.length + 1) / all;
  let at = x;
  return blocks.map(([state, count]) => {
    const { fill, edge } = styled("balk", `b-${state}`);
    const box = { x: at, y, w: wide * count, h: 10, r: 1, fill: cell.support_only ? WHITE : fill, stroke: edge };
    at += box.w + 1;
    return box;
  });
}

/**
 * The slanting lines of a silence, inside a box.
 * @param {{x: number, y: number, w: number, h: number}} props @param {string} stroke
 */
function hatch({ x, y, w, h }, stroke) {
  const found = [];
  for (let at = 7; at < w + h; at += 9)
    found.push({
      x1: x + Math.min(at, w),
      y1: y + Math.max(0, at - w),
      x2: x + Math.max(0, at - h),
      y2: y + Math.min(at, h),
      stroke,
    });
  return found;
}

const WHITE = "#ffffff";
const LINE = "#dcd6c9";
const FONT = "Arial,Helvetica,sans-serif";

const ruler = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
/** @param {string} text @param {number} width @param {number} size @param {boolean} bold */
function lines(text, width, size, bold) {
  ruler.font = `${bold ? "bold " : ""}${size}px ${FONT}`;
  return wrapped(text, (line) => ruler.measureText(line).width <= width);
}

/**
 * What the matrix is drawn with.
 * @typedef {{x: number, y: number, w: number, h: number, fill: string, stroke: string, dash?: boolean, r?: number, x1?:
 *   undefined, text?: undefined}} Box
 * @typedef {{x1: number, y1: number, x2: number, y2: number, stroke: string, text?: undefined}} Stripe
 * @typedef {{x: number, y: number, text: string, size: number, bold: boolean, fill: string, x1?: undefined}} Text
 * @typedef {Box | Stripe | Text} Piece
 */
/** The matrix in pieces, and how large it is. @param {By} by @param {Scenario} scenario @param {Plan} plan */
function shapes(by, scenario, plan) {
  const rows = matrixRows(by, scenario, plan);
  const columns = matrixColumns(plan);
  const first = 190,
    wide = 150,
    pad = 8,
    gap = 4;
  const width = first + (wide + gap) * columns.length + 20;
  /** @type {Piece[]} */
  const list = [];
  let y = 20;
  /**
   * @param {number} x @param {string} text @param {number} room @param {number} size @param {boolean} bold
   * @param {string} fill
   */
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
      const [word = "–", ...more] = cell?.brief || [];
      return {
        cell,
        mark: BASES[cell?.most_basis || ""]?.[0] || "",
        text: [
          { all: lines(word, wide - 2 * pad - 14, 13, true), size: 13, bold: true },
          ...more.map((line) => ({ all: lines(line, wide - 2 * pad, 11, false), size: 11, bold: false })),
        ],
      };
    });
    const label = lines(row.label, first - pad, 13, true);
    const height = Math.max(
      44,
      12 + label.length * 17,
      ...made.map(
        (cell) =>
          (cell.cell?.bar.length ? 26 : 12) +
          cell.text.reduce((sum, { all, size }) => sum + all.length * (size + 3), 0),
      ),
    );
    for (const [index, text] of label.entries())
      list.push({ x: 20, y: y + 20 + index * 17, text, size: 13, bold: true, fill: "#14212b" });
    made.forEach((cell, index) => {
      const x = 20 + first + index * (wide + gap);
      const place = { x, y, w: wide, h: height };
      const drawn = cell.cell?.bar.length ? cell.cell : null;
      const silence = styled("arcering");
      const ink = cell.cell?.unmet ? silence.ink : "#16212b";
      if (cell.cell?.unmet) {
        list.push(
          { ...place, fill: silence.fill, stroke: silence.border, dash: true },
          ...hatch(place, silence.border),
        );
        const tall = 6 + cell.text.reduce((sum, { all, size }) => sum + all.length * (size + 3), 0);
        list.push({ x: x + 3, y: y + 4, w: wide - 6, h: tall, fill: silence.fill, stroke: silence.fill });
      } else if (cell.cell?.undecided)
        list.push({ ...place, fill: WHITE, stroke: styled("onbeslist").border, dash: true });
      else list.push({ ...place, fill: WHITE, stroke: LINE });
      if (drawn) list.push(...bar(drawn, x + pad, y + 7, wide - 2 * pad - 18));
      let at = y + (drawn ? 18 : 5);
      for (const { all, size, bold } of cell.text)
        for (const text of all) {
          at += size + 3;
          list.push({ x: x + pad, y: at - 2, text, size, bold, fill: ink });
        }
      if (cell.mark) list.push({ x: x + wide - 20, y: y + 18, text: cell.mark, size: 14, bold: false, fill: ink });
    });
    y += height + gap;
  }
  y += 16;
  let x = 20;
  const sample = (/** @type {Box[]} */ piece, /** @type {string} */ label) => {
    list.push(...piece, { x: x + 34, y: y + 9, text: label, size: 11, bold: false, fill: "#46545f" });
    x += 34 + ruler.measureText(label).width + 18;
  };
  ruler.font = `11px ${FONT}`;
  for (const state of t.legend.states) {
    const name = upper(data.codes.CellState[state].label);
    sample(bar({ bar: [[state, 1]], support_only: false }, x, y, 28), name);
  }
  sample(bar({ bar: [[t.legend.support_state, 1]], support_only: true }, x, y, 28), t.legend.support);
  y += 14;
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

const safe = (/** @type {string} */ text) =>
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
 * @param {By} by @param {Scenario} scenario @param {Plan} [plan]
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
