/* Draws what pyvis wrote into a page of one picture; a line says in a tooltip what its row in the table says. */
(() => {
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const place = document.getElementById("mynetwork");
  const heads = read("koppen").slice(-99);
  const nodes = read("punten");
  const names = new Map(nodes.map((node) => [node.id, node.title]));
  const edges = read("lijnen").map((edge) => {
    const further = heads.slice(heads.length - edge.said.length);
    const said = further.map((head, index) => `${head}: ${edge.said[index]}`);
    return { ...edge, title: [`${names.get(edge.from)} – ${names.get(edge.to)}`, ...said].join("\n") };
  });
  const high = nodes.length ? Math.max(...nodes.map((node) => node.y)) - Math.min(...nodes.map((node) => node.y)) : 0;
  place.style.height = `${Math.min(2600, Math.max(360, high + 90))}px`;
  const data = { nodes: new vis.DataSet(nodes), edges: new vis.DataSet(edges) };
  const network = new vis.Network(place, data, JSON.parse(place.dataset.options));
  const frame = place.querySelector(".vis-network");
  frame.setAttribute("role", "application");
  frame.setAttribute("aria-label", `${place.dataset.title} Dezelfde inhoud staat in de tabel hieronder.`);
  network.once("afterDrawing", () => document.documentElement.setAttribute("data-klaar", "ja"));
})();
