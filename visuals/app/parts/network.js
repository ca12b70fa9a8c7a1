/* A drawing by vis-network: nothing moves by itself, every place is given beforehand. */
import { unique } from "../lib/text.js";

const INK = "#14212b";
const ROW = 24,
  BOX_ROW = 29;
const FONT = '14px system-ui, "DejaVu Sans", Arial, sans-serif';
const ruler = document.createElement("canvas").getContext("2d");
const wide = (text) => {
  ruler.font = `bold ${FONT}`;
  return ruler.measureText(short(text)).width;
};
const short = (text, length = 38) => (text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text);

/** Close the gaps that a filter leaves in columns; the order stays as given. */
function close(nodes, row) {
  const sides = new Map();
  for (const node of nodes) sides.set(node.x, [...(sides.get(node.x) || []), node]);
  const tallest = Math.max(1, ...[...sides.values()].map((side) => side.length));
  for (const side of sides.values()) {
    side.sort((a, b) => a.y - b.y);
    side.forEach((node, index) => {
      node.y = Math.round(((index + 0.5) * row * tallest) / side.length);
    });
  }
  return tallest;
}

/** On a narrow screen columns stand closer, and no column stands on both sides. */
function narrow(nodes, looks) {
  const xs = unique(nodes.map((node) => node.x)).sort((a, b) => a - b);
  const column = (node) => looks.nodes[node.group]?.column ?? 0;
  const folded = xs.length > unique(nodes.map(column)).length;
  if (folded)
    nodes.forEach((node) => {
      node.y = node.y * 2 + (node.x > xs[0] ? 1 : 0);
    });
  for (const node of nodes) node.x = 190 * (folded ? column(node) : xs.indexOf(node.x));
}

/** A dot with its name beside it, as vis-network has none. */
function dotted(look, side) {
  return ({ ctx, x, y, label, style, state }) => ({
    drawNode() {
      ctx.globalAlpha = style.opacity ?? 1;
      ctx.beginPath();
      ctx.arc(x, y, state.selected ? 8 : 6, 0, 2 * Math.PI);
      ctx.fillStyle = look.color;
      ctx.fill();
      if (state.selected) {
        ctx.lineWidth = 2.5;
        ctx.strokeStyle = INK;
        ctx.stroke();
      }
      if (ctx.getTransform().a > 0.34 * window.devicePixelRatio) {
        ctx.font = `${state.selected ? "bold " : ""}${FONT}`;
        ctx.textBaseline = "middle";
        ctx.textAlign = side < 0 ? "right" : "left";
        ctx.fillStyle = INK;
        ctx.fillText(short(label), x + side * 12, y);
      }
      ctx.globalAlpha = 1;
    },
    nodeDimensions: { width: 14, height: 14 },
  });
}

/**
 * Draw `nodes` and `edges` in `place`. `looks` has nodes and edges by group; `columns` says how they stand.
 * Returns {select(nodes, edges), zoom(factor), move(x, y), fit(), shows(id), destroy()}.
 */
export function drawNetwork(place, { nodes, edges, looks, columns, arrows, onChoose }) {
  const copies = nodes.map((node) => ({ ...node }));
  if (columns && place.clientWidth < 560) narrow(copies, looks);
  const row =
    copies.some((node) => node.x > Math.min(...copies.map((n) => n.x)) && looks.nodes[node.group]?.shape === "box") &&
    copies.length > 40
      ? BOX_ROW
      : ROW;
  const tallest = columns ? close(copies, row) : 0;
  const xs = copies.map((node) => node.x);
  const left = Math.min(...xs),
    right = Math.max(...xs);
  const large = copies.length > 400;
  const margin = (x) =>
    !columns
      ? 90
      : Math.max(
          60,
          ...copies
            .filter((node) => node.x === x)
            .map((node) => wide(node.label) * (looks.nodes[node.group]?.shape === "dot" ? 1 : 0.5) + 30),
        );
  const around = { left: left - margin(left), right: right + margin(right) };
  if (columns)
    place.style.height = `${Math.round(Math.min(2600, Math.max(320, tallest * row * Math.min(1.1, place.clientWidth / (around.right - around.left)) + 50)))}px`;
  else if (copies.length) {
    const ys = copies.map((node) => node.y);
    const scale = Math.min(0.85, place.clientWidth / (right - left + 180));
    place.style.height = `${Math.round(Math.min(1400, Math.max(360, (Math.max(...ys) - Math.min(...ys) + 110) * scale)))}px`;
  }
  const made = copies.map((node) => {
    const look = looks.nodes[node.group] || { color: "#888888", shape: "dot" };
    const base = { id: node.id, x: node.x, y: node.y, label: node.label, title: undefined };
    if (columns && look.shape === "dot") {
      return { ...base, shape: "custom", ctxRenderer: dotted(look, node.x === left ? -1 : 1) };
    }
    const boxed = look.shape === "box";
    return {
      ...base,
      label: short(node.label, columns ? 46 : 30),
      shape: boxed ? "box" : "dot",
      size: 7,
      margin: boxed ? { top: 4, bottom: 4, left: 7, right: 7 } : undefined,
      borderWidth: boxed ? 1.5 : 1,
      shapeProperties: { borderRadius: 4 },
      color: {
        background: look.color,
        border: boxed ? INK : look.color,
        highlight: { background: boxed ? "#e4f0f8" : look.color, border: INK },
        hover: { background: look.color, border: INK },
      },
      font: {
        size: columns ? 14 : 16,
        color: boxed && dark(look.color) ? "#ffffff" : INK,
        strokeWidth: boxed ? 0 : 3,
        strokeColor: "#ffffff",
      },
    };
  });
  const nodeSet = new vis.DataSet(made);
  const edgeSet = new vis.DataSet(
    edges.map((edge) => {
      const look = looks.edges[edge.group] || { color: "#888888" };
      return {
        id: edge.id,
        from: edge.from,
        to: edge.to,
        dashes: look.dashes ? [5, 5] : false,
        color: { color: look.color, highlight: look.color, hover: look.color, opacity: 1 },
      };
    }),
  );
  const network = new vis.Network(
    place,
    { nodes: nodeSet, edges: edgeSet },
    {
      autoResize: true,
      physics: false,
      layout: { improvedLayout: false, randomSeed: 1 },
      interaction: {
        hover: false,
        zoomView: false,
        dragNodes: false,
        selectConnectedEdges: false,
        hideEdgesOnDrag: large,
        tooltipDelay: 100000,
      },
      nodes: { scaling: { label: { enabled: false, drawThreshold: 4 } } },
      edges: {
        width: 1.6,
        selectionWidth: 2,
        arrows: arrows && !large ? { to: { enabled: true, scaleFactor: 0.55 } } : {},
        smooth: columns
          ? { enabled: true, type: "cubicBezier", forceDirection: "horizontal", roundness: 0.55 }
          : large
            ? false
            : { enabled: true, type: "curvedCW", roundness: 0.08 },
      },
    },
  );
  for (const element of place.querySelectorAll("[tabindex]")) element.setAttribute("tabindex", "-1");
  for (const canvas of place.querySelectorAll("canvas")) canvas.setAttribute("aria-hidden", "true");

  const near = new Map();
  for (const edge of edges) for (const end of [edge.from, edge.to]) near.set(end, [...(near.get(end) || []), edge]);
  let dimmed = false;

  /** Names beside dots take room that vis-network does not know of. */
  function fit() {
    const ys = copies.map((node) => node.y);
    const box = { ...around, top: Math.min(...ys) - 30, bottom: Math.max(...ys) + 40 };
    const scale = Math.min(
      place.clientWidth / (box.right - box.left),
      place.clientHeight / (box.bottom - box.top),
      columns ? 1.25 : 0.85,
    );
    network.moveTo({
      position: { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 },
      scale: Math.max(scale, 0.02),
      animation: false,
    });
  }
  network.on("click", ({ nodes: chosen, edges: lines }) =>
    onChoose(chosen[0] ?? null, chosen.length ? null : (lines[0] ?? null)),
  );
  if (copies.length) fit();

  return {
    network,
    fit,
    zoom: (factor) => network.moveTo({ scale: Math.min(4, Math.max(0.02, network.getScale() * factor)) }),
    move(x, y) {
      const { x: atX, y: atY } = network.getViewPosition();
      network.moveTo({ position: { x: atX + x / network.getScale(), y: atY + y / network.getScale() } });
    },
    shows: (id) => nodeSet.get(id) !== null,
    /** Bring out some nodes and lines with what they touch; the rest fades. `look` moves the picture there. */
    select(nodeIds, edgeIds, look) {
      const lit = new Set(nodeIds);
      const lines = new Set(edgeIds);
      for (const id of nodeIds)
        if (!edgeIds.length)
          for (const edge of near.get(id) || []) {
            lines.add(edge.id);
            lit.add(edge.from);
            lit.add(edge.to);
          }
      const any = lit.size > 0;
      if (any || dimmed) {
        nodeSet.update(
          made.map((node) => {
            const on = !any || lit.has(node.id);
            return {
              id: node.id,
              opacity: on ? 1 : 0.18,
              ...(node.font && { font: { ...node.font, color: on ? node.font.color : "#a3adb5" } }),
            };
          }),
        );
        edgeSet.update(
          edges.map((edge) => ({
            id: edge.id,
            color: { ...edgeSet.get(edge.id).color, opacity: !any || lines.has(edge.id) ? 1 : 0.1 },
            width: lines.has(edge.id) ? 2.6 : 1.6,
          })),
        );
      }
      dimmed = any;
      network.setSelection({ nodes: nodeIds, edges: edgeIds }, { highlightEdges: false });
      if (!look || !nodeIds.length) return;
      const at = nodeIds.map((id) => network.canvasToDOM(network.getPosition(id)));
      const inside =
        at.every((p) => p.x > 0 && p.x < place.clientWidth && p.y > 0 && p.y < place.clientHeight) &&
        network.getScale() > 0.5;
      if (!inside)
        network.moveTo({ position: network.getPosition(nodeIds[0]), scale: Math.max(network.getScale(), 0.8) });
      const top = place.getBoundingClientRect().top + (inside ? at[0].y : place.clientHeight / 2);
      if (top < 60 || top > window.innerHeight - 60) window.scrollBy({ top: top - window.innerHeight / 2 });
    },
    destroy: () => network.destroy(),
  };
}

function dark(color) {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * r + 0.587 * g + 0.114 * b < 140;
}

/** A short line that shows what a group of lines looks like. */
export function lineSample(look) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [name, value] of Object.entries({ width: 34, height: 10, "aria-hidden": "true", focusable: "false" }))
    svg.setAttribute(name, String(value));
  const line = document.createElementNS("http://www.w3.org/2000/svg", "line");
  for (const [name, value] of Object.entries({
    x1: 1,
    y1: 5,
    x2: 33,
    y2: 5,
    stroke: look.color,
    "stroke-width": 3,
    "stroke-dasharray": look.dashes ? "5 4" : "none",
  }))
    line.setAttribute(name, String(value));
  svg.append(line);
  return svg;
}
export function nodeSample(look) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [name, value] of Object.entries({ width: 16, height: 14, "aria-hidden": "true", focusable: "false" }))
    svg.setAttribute(name, String(value));
  const box = look.shape === "box";
  const shape = document.createElementNS("http://www.w3.org/2000/svg", box ? "rect" : "circle");
  const values = box
    ? { x: 1, y: 2, width: 14, height: 10, rx: 2, fill: look.color, stroke: INK }
    : { cx: 7, cy: 7, r: 5.5, fill: look.color };
  for (const [name, value] of Object.entries(values)) shape.setAttribute(name, String(value));
  svg.append(shape);
  return svg;
}
