var ketenkaart = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // visuals/app/one_picture.js
  var one_picture_exports = {};
  __export(one_picture_exports, {
    drawing: () => drawing
  });

  // visuals/app/parts/network.js
  var INK = "#16212B";
  var LEAST = 12 / 14;
  function hatch(ctx, box) {
    const [left, right, top, bottom] = [box.left + 9, box.right - 9, box.top + 9, box.bottom - 9];
    ctx.save();
    ctx.beginPath();
    ctx.rect(left, top, right - left, bottom - top);
    ctx.fillStyle = "#FDF3EA";
    ctx.fill();
    ctx.clip();
    ctx.strokeStyle = "#E8B48C";
    ctx.lineWidth = 1.2;
    for (let x = left - (bottom - top); x < right; x += 7) {
      ctx.moveTo(x, bottom);
      ctx.lineTo(x + (bottom - top), top);
    }
    ctx.stroke();
    ctx.restore();
  }
  function drawNetwork(place2, { nodes: nodes2, edges: edges2, options, view }, { onChoose, onUnfold, onHover } = {}) {
    const nodeSet = new vis.DataSet(nodes2.map(({ title, ...node }) => onHover ? node : { ...node, title }));
    const edgeSet = new vis.DataSet(edges2);
    const network = new vis.Network(place2, { nodes: nodeSet, edges: edgeSet }, options);
    const frame = place2.querySelector(".vis-network");
    frame.setAttribute("role", "application");
    frame.setAttribute("aria-label", place2.dataset.title || "");
    for (const canvas of place2.querySelectorAll("canvas")) canvas.setAttribute("aria-hidden", "true");
    const slots = nodes2.filter((node) => node.slot).map((node) => node.id);
    network.on("beforeDrawing", (ctx) => {
      for (const id of slots) hatch(ctx, network.getBoundingBox(id));
    });
    const fit = (least = 0.05) => {
      if (!nodes2.length) return;
      network.fit({ animation: false, maxZoomLevel: 1.15 });
      const scale = network.getScale();
      if (scale >= least) return;
      const x = Math.min(...nodes2.map((node) => node.x)) - 125;
      const y = Math.min(...nodes2.map((node) => node.y)) - 30;
      const wide = place2.clientWidth / least * 0.5;
      const all = Math.max(...nodes2.map((node) => node.x)) + 125 - x;
      const position = { x: all < 2 * wide ? x + all / 2 : x + wide, y: y + place2.clientHeight / least * 0.5 };
      network.moveTo({ position, scale: least, animation: false });
    };
    network.on("click", ({ nodes: [node], edges: [edge] }) => onChoose?.(node ?? edge ?? null));
    network.on("doubleClick", ({ nodes: [node] }) => node && onUnfold?.(node));
    if (onHover) {
      network.on("hoverNode", ({ node, pointer }) => onHover(node, pointer.DOM));
      network.on("hoverEdge", ({ edge, pointer }) => onHover(edge, pointer.DOM));
      for (const name of ["blurNode", "blurEdge", "dragStart", "zoom"]) network.on(name, () => onHover(null));
    }
    if (view) network.moveTo({ ...view, animation: false });
    else fit(LEAST);
    const own = new Map(edges2.map((edge) => [edge.id, edge]));
    let lit = /* @__PURE__ */ new Set();
    return {
      network,
      fit,
      view: () => ({ position: network.getViewPosition(), scale: network.getScale() }),
      zoom: (factor) => network.moveTo({ scale: Math.min(4, Math.max(0.05, network.getScale() * factor)) }),
      /** Bring out some nodes and lines: the lines become ink and thick, all names stay. `look` moves there. */
      select(nodeIds, edgeIds, look) {
        const touching = edgeIds.length ? edgeIds : edges2.filter((edge) => nodeIds.includes(edge.from) || nodeIds.includes(edge.to)).map((edge) => edge.id);
        const now = new Set(touching.filter((id) => own.has(id)));
        const changed = [...lit, ...now].filter((id) => lit.has(id) !== now.has(id));
        if (changed.length)
          edgeSet.update(
            changed.map(
              (id) => now.has(id) ? { id, width: 3, color: { color: INK } } : { id, width: 1.6, color: { color: own.get(id).color } }
            )
          );
        lit = now;
        const there = nodeIds.filter((id) => nodeSet.get(id));
        network.setSelection({ nodes: there, edges: [] }, { highlightEdges: false });
        if (!look || !there.length) return;
        const inside = there.some((id) => {
          const { x, y } = network.canvasToDOM(network.getPosition(id));
          return x > 0 && x < place2.clientWidth && y > 0 && y < place2.clientHeight;
        });
        if (!inside) network.focus(there[0], { scale: Math.max(network.getScale(), LEAST), animation: false });
      },
      destroy: () => network.destroy()
    };
  }
  function heightFor(nodes2, most) {
    const ys = nodes2.map((node) => node.y);
    return Math.round(Math.min(most, Math.max(320, nodes2.length ? Math.max(...ys) - Math.min(...ys) + 110 : 0)));
  }

  // visuals/app/one_picture.js
  var read = (id) => JSON.parse(document.getElementById(id).textContent);
  var place = document.getElementById("mynetwork");
  var heads = read("koppen");
  var nodes = read("punten");
  var names = new Map(nodes.map((node) => [node.id, node.title]));
  var edges = read("lijnen").map((edge) => {
    const further = heads.slice(heads.length - edge.said.length);
    const said = further.map((head, index) => `${head}: ${edge.said[index]}`);
    return { ...edge, title: [`${names.get(edge.from)} – ${names.get(edge.to)}`, ...said].join("\n") };
  });
  place.style.height = `${heightFor(nodes, Math.max(420, window.innerHeight * 0.8))}px`;
  var drawing = drawNetwork(place, { nodes, edges, options: JSON.parse(place.dataset.options) });
  drawing.network.once("afterDrawing", () => document.documentElement.setAttribute("data-klaar", "ja"));
  return __toCommonJS(one_picture_exports);
})();
