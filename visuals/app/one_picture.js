/* A page of one picture (`ketenkaart publish --view`): draws what pyvis wrote into it; a line says what its row in the
   table says. */
import { element } from "./lib/dom.js";
import { drawNetwork, heightFor } from "./parts/network.js";

const read = (/** @type {string} */ id) => JSON.parse(element(id).textContent || "");
const place = element("mynetwork");
const heads = read("koppen");
const nodes = read("punten");
const names = new Map(nodes.map((/** @type {DrawnNode} */ node) => [node.id, node.title || node.label]));
const edges = read("lijnen").map((/** @type {PictureLine} */ edge) => {
  const further = heads.slice(heads.length - edge.said.length);
  const said = further.map((/** @type {string} */ head, /** @type {number} */ index) => `${head}: ${edge.said[index]}`);
  return { ...edge, title: [`${names.get(edge.from)} – ${names.get(edge.to)}`, ...said].join("\n") };
});
place.style.height = `${heightFor(nodes, Math.max(420, window.innerHeight * 0.8))}px`;
const drawing = drawNetwork(place, { nodes, edges, options: JSON.parse(place.dataset.options || "{}") });
drawing.network.once("afterDrawing", () => document.documentElement.setAttribute("data-klaar", "ja"));

export { drawing };
