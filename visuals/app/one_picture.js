/* A page of one picture: draws what pyvis wrote into it; a line says what its row in the table says. */
import { element } from "./lib/dom.js";

const LEAST = 12 / 14; // a name of 14 is then 12 high
const MOST = 1.15;
const read = (/** @type {string} */ id) => JSON.parse(element(id).textContent || "");

/** @type {string[]} */
const heads = read("koppen");
/** @type {DrawnNode[]} */
const nodes = read("punten");
const place = element("mynetwork");
const names = new Map(nodes.map((node) => [node.id, node.title || node.label]));
const edges = read("lijnen").map((/** @type {DrawnLine} */ edge) => {
  const further = heads.slice(heads.length - edge.phrase.length);
  const phrase = further.map((head, index) => `${head}: ${edge.phrase[index]}`);
  return { ...edge, title: [`${names.get(edge.from)} – ${names.get(edge.to)}`, ...phrase].join("\n") };
});
const [xs, ys] = [nodes.map((node) => node.x), nodes.map((node) => node.y)];
const [left, top] = [Math.min(...xs) - 85, Math.min(...ys) - 30];
const tall = nodes.length ? (Math.max(...ys) - top - 30) * 0.9 + 80 : 0;
place.style.height = `${Math.round(Math.min(Math.max(420, window.innerHeight * 0.8), Math.max(320, tall)))}px`;

/** What sets an empty place apart: the hatch means that nothing is reported, and nothing else.
 * @param {CanvasRenderingContext2D} pen @param {vis.Box} box */
function hatch(pen, box) {
  const [x, right, y, bottom] = [box.left + 11, box.right - 11, box.top + 11, box.bottom - 11];
  pen.save();
  pen.beginPath();
  pen.roundRect(x, y, right - x, bottom - y, 10);
  pen.fillStyle = "#FDF3EA";
  pen.fill();
  pen.clip();
  pen.strokeStyle = "#E8B48C";
  pen.lineWidth = 1.2;
  pen.beginPath();
  for (let at = x - (bottom - y); at < right; at += 7) {
    pen.moveTo(at, bottom);
    pen.lineTo(at + (bottom - y), y);
  }
  pen.stroke();
  pen.restore();
}

const network = new vis.Network(
  place,
  { nodes: new vis.DataSet(nodes), edges: new vis.DataSet(edges) },
  JSON.parse(place.dataset.options || "{}"),
);
const frame = /** @type {HTMLElement} */ (place.querySelector(".vis-network"));
frame.setAttribute("role", "application");
frame.setAttribute("aria-label", place.dataset.title || "");
for (const canvas of place.querySelectorAll("canvas")) canvas.setAttribute("aria-hidden", "true");
network.on("beforeDrawing", (pen) => {
  for (const node of nodes) if (node.slot) hatch(pen, network.getBoundingBox(node.id));
});
if (nodes.length) {
  network.fit({ animation: false, maxZoomLevel: MOST });
  if (network.getScale() < LEAST) {
    // One begins where one begins to read: at the upper left.
    const wide = place.clientWidth / LEAST / 2;
    const high = place.clientHeight / LEAST / 2;
    const all = Math.max(...xs) + 85 - left;
    const position = { x: all < 2 * wide ? left + all / 2 : left + wide, y: top + high };
    network.moveTo({ position, scale: LEAST, animation: false });
  }
}
// A canvas does not wait for the typeface: what was drawn before it came is drawn again.
document.fonts.ready.then(() => network.redraw());
network.once("afterDrawing", () => document.documentElement.setAttribute("data-klaar", "ja"));

// What one can ask the page from outside, by the name `ketenkaart`: the console does, and the tests.
export { edges, network, nodes };
