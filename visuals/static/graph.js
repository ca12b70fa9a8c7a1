/* Graaf: a picture, what it says in words, and the same as a table that the keyboard and a screen reader can use. */
(function (KK) {
  const { h } = KK;
  const D = KK.data;
  const W = KK.words;
  const P = KK.parts;
  const AROUND = "omgeving";
  let now = null;

  const rowKey = (row) => [row.from, row.to, row.edge_group, row.thing].filter(Boolean).join("~");

  /** What a drawn row says for a table column: its value in words. */
  function said(view, row, column) {
    if (column === "from_label") return row.from ? view.labels.get(row.from) : "niet gemeld";
    if (column === "to_label") return row.to ? view.labels.get(row.to) : "niet gemeld";
    if (column === "edge_group") {
      const mark = W.basis[row.edge_group]?.[0];
      return mark ? `${mark} ${KK.code("Basis", row.edge_group)}` : view.edges[row.edge_group]?.label || row.edge_group || "";
    }
    const value = row[column];
    if (!value) return "";
    if (column === "status") return D.codes.CellState[value] ? KK.upper(D.codes.CellState[value].label) : KK.code("Status", value);
    if (KK.has(value)) return KK.label(value);
    if (view.lists?.[column]) return KK.upper(KK.code(view.lists[column], value));
    return KK.date(value);
  }

  /** A name that fits beside a dot: a known short one where the full one is long. */
  function brief({ id, label }) {
    if (label.length <= 24) return label;
    const short = KK.isOrganisation(id) ? KK.all(id, "altLabel").filter((name) => name.length <= 14).sort((a, b) => a.length - b.length)[0] : "";
    return short || label;
  }

  /** Does another model have a step of this name? */
  const namesakes = (node) => KK.several && D.plans.some((plan) => plan.steps.some((step) => step.id !== node.id && step.notation === KK.one(node.id, "notation")) && KK.is(node.id, "Barrier"));

  /** A view as the file gives it, with labels by node. */
  function read(name, query) {
    const date = KK.scenario(query).date;
    const view = name === AROUND ? around(query.ding, date) : D.views[name] && { ...D.views[name], ...D.views[name].at[date], date };
    if (!view) return null;
    for (const node of view.drawn) {
      if (KK.isUndertaking(node.id)) node.label = KK.label(node.id);
      else if (namesakes(node)) node.label = `${KK.label(node.id)} (${node.id.split("/")[1]})`;
    }
    const labels = new Map(view.drawn.map((node) => [node.id, node.label]));
    return { ...view, name, labels, groups: new Map(view.drawn.map((node) => [node.id, node.group])) };
  }

  /** The things a row is about: actions that a partner takes at a step, that two partners share, or the thing itself. */
  function behind(row, date) {
    if (row.thing && KK.has(row.thing)) return [row.thing];
    const ends = [row.from, row.to];
    if (!ends.every(Boolean)) return [];
    const [one, other] = ends;
    if (KK.isOrganisation(one) && KK.is(other, "Barrier")) return KK.leaves.filter((id) => KK.known(id, date) && KK.actors(id, date).includes(one) && KK.contributions(id).some((c) => KK.known(c, date) && KK.topStepId(KK.ref(c, "barrier")) === KK.topStepId(other)));
    if (KK.isOrganisation(one) && KK.isOrganisation(other)) {
      const theirs = new Set(KK.involved(other, date).filter((i) => KK.acts(i.role)).map((i) => i.undertaking));
      return KK.unique(KK.involved(one, date).filter((i) => KK.acts(i.role) && theirs.has(i.undertaking)).map((i) => i.undertaking));
    }
    return ends.filter((id) => KK.isUndertaking(id));
  }

  /** Is a row of the plan that one looks at: what it is about, or else one of its ends. */
  function ofPlan(row, date, plan) {
    if (!plan) return true;
    const about = behind(row, date);
    return (about.length ? about : [row.from, row.to].filter(Boolean)).some((id) => KK.planOf(id)?.key === plan || KK.plan(plan).steps.some((step) => step.id === id));
  }

  /** Is a row about work of a kind: at its step, where it leads to one. */
  function ofKind(row, date, kind) {
    if (row.kind) return row.kind === kind;
    const step = KK.is(row.to || "", "Barrier") && row.to;
    return behind(row, date).some((id) => KK.isUndertaking(id) && (step
      ? KK.contributions(id).some((c) => KK.known(c, date) && KK.topStepId(KK.ref(c, "barrier")) === KK.topStepId(step) && KK.all(c, "interventionKind").includes(kind))
      : KK.kindsOf(id).includes(kind)));
  }

  function stepsAround(row, date) {
    return KK.unique(behind(row, date).flatMap((id) => KK.isUndertaking(id) ? KK.stepsOf(id) : [...KK.refs(id, "concerns"), ...KK.refs(id, "reportedUnder")].flatMap((c) => KK.stepsOf(c))));
  }

  /** Rows that stay under the filters. In columns a choice keeps the paths through it; elsewhere the lines that touch it. */
  function filtered(view, q) {
    const hidden = new Set((q.zonder || "").split(",").filter(Boolean));
    const plan = KK.scenario(q).plan;
    let rows = view.rows.filter((row) => !hidden.has(row.edge_group) && (!q.staat || !("status" in row) || row.status === q.staat) && ofPlan(row, view.date, plan));
    if (q.soort) rows = rows.filter((row) => ofKind(row, view.date, q.soort));
    const through = (anchor) => view.layout === "columns" ? paths(rows, anchor) : rows.filter((row) => row.from === anchor || row.to === anchor);
    if (q.stap) { // two models may have a step of one name
      const drawn = D.plans.flatMap((one) => one.steps).filter((step) => step.notation === q.stap && view.labels.has(step.id));
      rows = drawn.length ? KK.unique(drawn.flatMap((step) => through(step.id))) : rows.filter((row) => stepsAround(row, view.date).includes(q.stap));
    }
    const partner = q.partner && KK.organisation(q.partner);
    if (partner) rows = view.labels.has(partner) ? through(partner) : [];
    return rows;
  }
  function paths(rows, anchor) {
    const reach = (start, from, to) => {
      const found = new Set([start]);
      const lines = new Map();
      for (const row of rows) lines.set(row[from], [...(lines.get(row[from]) || []), row[to]]);
      const open = [start];
      while (open.length) for (const next of lines.get(open.pop()) || []) if (!found.has(next)) { found.add(next); open.push(next); }
      return found;
    };
    const down = reach(anchor, "from", "to"), up = reach(anchor, "to", "from");
    return rows.filter((row) => (down.has(row.from) && down.has(row.to)) || (up.has(row.from) && up.has(row.to)));
  }

  /** What surrounds one thing: left what points to it, right what it points to. */
  function around(id, date) {
    const thing = KK.has(id) ? id : "";
    const rows = [];
    const add = (from, to, group, verband) => {
      if (from && to && from !== to && !rows.some((r) => r.from === from && r.to === to && r.verband === verband)) rows.push({ from, to, edge_group: group, verband });
    };
    if (thing) {
      for (const i of KK.involvements(thing, date)) add(i.organisation, thing, "rol", KK.code("Role", i.role));
      for (const i of KK.involved(thing, date)) add(thing, i.undertaking, "rol", KK.code("Role", i.role));
      for (const c of KK.contributions(thing).filter((one) => KK.known(one, date))) add(thing, KK.ref(c, "barrier"), "stap", `draagt bij, ${KK.code("Basis", KK.one(c, "basis"))}`);
      for (const c of KK.about(thing, "Contribution", "barrier").filter((one) => KK.known(one, date))) add(KK.ref(c, "initiative"), thing, "stap", `draagt bij, ${KK.code("Basis", KK.one(c, "basis"))}`);
      for (const [property, values] of Object.entries(D.things.get(thing))) {
        for (const value of values) if (value.startsWith("@") && KK.hasPage(value.slice(1))) add(thing, value.slice(1), "verband", KK.term(property));
      }
      for (const [from, property] of KK.incoming(thing)) if (KK.hasPage(from) && KK.known(from, date)) add(from, thing, "verband", KK.term(property));
    }
    const ids = KK.unique([thing, ...rows.flatMap((row) => [row.from, row.to])].filter(Boolean));
    const side = (other) => (other === thing ? 1 : rows.some((row) => row.from === other) ? 0 : 2);
    const group = (other) => KK.isOrganisation(other) ? "partner" : KK.is(other, "Barrier") ? "stap" : "werk";
    const sorted = ids.sort((a, b) => KK.compare(KK.label(a), KK.label(b)));
    const counts = [0, 0, 0];
    return {
      title: thing ? `Omgeving van ${KK.label(thing)}` : "Omgeving van één ding", layout: "columns", arrows: true,
      sentence: "Alles wat de kaart rechtstreeks met dit ding verbindt. Kies een ander ding om verder te lopen.",
      nodes: { partner: { label: "partner", color: "#0072B2", shape: "dot", column: 0 }, stap: { label: KK.term("step"), color: "#FFFFFF", shape: "box", column: 1 }, werk: { label: "maatregel of ander ding", color: "#E9EEF2", shape: "box", column: 1 } },
      edges: { rol: { label: "rol van een partner", color: "#0072B2" }, stap: { label: "draagt bij aan een stap", color: "#B34700" }, verband: { label: "ander verband", color: "#6B7780", dashes: true } },
      table: { from_label: "Van", verband: "Verband", to_label: "Naar" },
      drawn: sorted.map((other) => ({ id: other, label: KK.label(other), group: group(other), x: side(other) * 560, y: counts[side(other)]++ })),
      rows, date,
    };
  }

  const words = {
    row(view, row) {
      const things = behind(row, view.date).filter((id) => id !== row.from && id !== row.to);
      const rest = Object.entries(view.table).filter(([c]) => !["from_label", "to_label"].includes(c)).map(([c, label]) => [label, said(view, row, c)]);
      return [
        h("h2", `${said(view, row, "from_label")} – ${said(view, row, "to_label")}`),
        KK.facts(rest),
        things.length > 0 && [h("p", "Het gaat om:"), h("ul", things.map((id) => h("li", KK.thing(id), KK.isUndertaking(id) && h("span.zacht", ` – ${W.progress(id, view.date).filter(Boolean).join(", ")}`))))],
        h("p", KK.join([row.from, row.to].filter((id) => id && KK.hasPage(id) && !KK.only).map((id) => KK.thing(id, `Bekijk ${KK.label(id)}`)), " · ")),
      ];
    },
    node(view, id, rows) {
      const mine = rows.filter((row) => row.from === id || row.to === id);
      const label = view.labels.get(id);
      const group = view.nodes[view.groups.get(id)]?.label;
      return [
        h("h2", label), h("p", group && `${KK.upper(group)}. `, `${KK.count(mine.length, "lijn", "lijnen")} in dit beeld; het aantal zegt niets over inzet of effect.`),
        h("ul", mine.slice(0, 40).map((row) => h("li", `${row.from === id ? "naar" : "van"} `, said(view, row, row.from === id ? "to_label" : "from_label"), row.edge_group && h("span.zacht", ` – ${said(view, row, row.verband ? "verband" : "edge_group")}`)))),
        mine.length > 40 && h("p", `en ${mine.length - 40} meer; zie de tabel.`),
        !KK.only && KK.hasPage(id) && h("p", KK.thing(id, "Bekijk de bladzijde"), " · ", h("a", { href: KK.href(["graaf", AROUND], { ding: id }) }, "Teken de omgeving")),
      ];
    },
  };

  /** Show what is chosen in the address: light it up, mark its row, say it. */
  function choose(look) {
    const { view, rows, drawing, table, box } = now;
    const chosen = KK.route.query.kies || "";
    const row = rows.find((r) => rowKey(r) === chosen);
    const node = !row && view.labels.has(chosen) ? chosen : "";
    for (const tr of table.querySelectorAll("tbody tr")) {
      const on = row ? tr.dataset.rij === chosen : node && [tr.dataset.van, tr.dataset.naar].includes(node);
      tr.classList.toggle("gekozen", !!on);
      tr.querySelector(".rijknop").setAttribute("aria-pressed", String(tr.dataset.rij === chosen));
    }
    const word = !row && !node && KK.fold(KK.route.query.zoek || "");
    const named = word ? view.drawn.filter((n) => drawing.shows(n.id) && KK.fold(n.label).includes(word)).map((n) => n.id) : [];
    if (row) drawing.select([row.from, row.to].filter(Boolean), row.to && row.from ? [rowKey(row)] : [], look);
    else drawing.select(node ? [node] : named, [], look || named.length === 1);
    box.replaceChildren();
    if (row || node) KK.add(box, row ? words.row(view, row) : words.node(view, node, rows));
    else KK.add(box, h("p.zacht", "Kies een rij in de tabel of een punt in het beeld; hier staat dan wat het betekent."));
    if (look && (row || node)) KK.say(row ? `Gekozen: ${said(view, row, "from_label")} en ${said(view, row, "to_label")}.` : `Gekozen: ${view.labels.get(node)}.`);
    place();
  }
  function place() {
    const tr = now.table.querySelector("tr.gekozen");
    const room = now.table.closest(".rol");
    if (!tr || !room || room.scrollHeight <= room.clientHeight) return;
    const top = tr.offsetTop - room.scrollTop;
    if (top < 40 || top > room.clientHeight - 60) room.scrollTop = tr.offsetTop - room.clientHeight / 2;
  }

  function toolbar(drawing) {
    const button = (label, text, act) => h("button", { type: "button", "aria-label": label, title: label, onclick: act }, text);
    return [
      button("Inzoomen", "+", () => drawing().zoom(1.25)), button("Uitzoomen", "−", () => drawing().zoom(0.8)), button("Alles passend", "passend", () => drawing().fit()),
      button("Naar links", "←", () => drawing().move(-120, 0)), button("Naar rechts", "→", () => drawing().move(120, 0)),
      button("Omhoog", "↑", () => drawing().move(0, -120)), button("Omlaag", "↓", () => drawing().move(0, 120)),
      button("Bewaar dit beeld als png", "png", () => document.querySelector("#doek canvas").toBlob((blob) => KK.download(`${now.view.name}.png`, blob, "image/png"))),
    ];
  }
  function keys(event) {
    const act = { ArrowLeft: [-60, 0], ArrowRight: [60, 0], ArrowUp: [0, -60], ArrowDown: [0, 60] }[event.key];
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    if (act) now.drawing.move(...act);
    else if (event.key === "+" || event.key === "=") now.drawing.zoom(1.25);
    else if (event.key === "-") now.drawing.zoom(0.8);
    else if (event.key === "0") now.drawing.fit();
    else if (event.key === "Escape") KK.choose({ kies: null }, true);
    else return;
    event.preventDefault();
  }

  function legend(view, q) {
    const hidden = new Set((q.zonder || "").split(",").filter(Boolean));
    const used = new Set(view.rows.map((row) => row.edge_group));
    const groups = new Set(view.drawn.map((node) => node.group));
    return [
      h("ul.lijnen", { "aria-label": "Welke lijnen tonen" }, Object.entries(view.edges).filter(([name]) => used.has(name)).map(([name, look]) => h("li", h("label",
        h(`input#lijn-${name}`, { type: "checkbox", checked: !hidden.has(name), onchange: (event) => {
          if (event.target.checked) hidden.delete(name);
          else hidden.add(name);
          KK.choose({ zonder: [...hidden].sort().join(",") });
        } }), KK.lineSample(look), h("span", look.label))))),
      h("ul.lijnen", { "aria-label": "Wat de punten zijn" }, Object.entries(view.nodes).filter(([name]) => groups.has(name)).map(([, look]) => h("li", h("label", KK.nodeSample(look), h("span", look.label))))),
    ];
  }

  function filters(view) {
    const partners = view.drawn.filter((node) => KK.isOrganisation(node.id)).sort((a, b) => KK.compare(a.label, b.label));
    const states = KK.unique(view.rows.map((row) => row.status).filter(Boolean)).sort((a, b) => (D.codes.CellState[a]?.order ?? 9) - (D.codes.CellState[b]?.order ?? 9));
    const scenario = KK.scenario(KK.route.query);
    const kinds = KK.only || view.name === AROUND ? [] : KK.kinds.filter((kind) => view.rows.some((row) => ofKind(row, view.date, kind.notation)));
    return P.filters(!KK.only && view.name !== AROUND && P.plan(), P.stand(scenario), h("div.velden",
      view.name === AROUND && ding(),
      view.name !== AROUND && !KK.only && P.select("Stap", "stap", D.steps.map((s) => [s.notation, s.label])),
      view.name !== AROUND && KK.only && view.drawn.some((n) => KK.is(n.id, "Barrier")) && P.select("Stap", "stap", D.steps.map((s) => [s.notation, s.label])),
      kinds.length > 1 && P.select("Soort", "soort", kinds.map((kind) => [kind.notation, kind.label])),
      view.name !== AROUND && partners.length > 0 && P.select("Partner", "partner", partners.map((node) => [KK.one(node.id, "notation"), node.label])),
      states.length > 1 && P.select("Stand", "staat", states.map((s) => [s, KK.upper(D.codes.CellState[s]?.label || KK.code("Status", s))])),
      P.filter("Zoek in dit beeld", "zoek", "graafzoek"),
      h("button#wis", { type: "button", onclick: () => KK.choose({ stap: null, soort: null, partner: null, staat: null, zoek: null, zonder: null, kies: null }) }, "Wis filters")));
  }
  function ding() {
    const all = [...D.things.keys()].filter(KK.hasPage).sort((a, b) => KK.compare(KK.label(a), KK.label(b)));
    const byLabel = new Map(all.map((id) => [KK.label(id), id]));
    return h("label.veld.zoekveld", h("span", "Ding (partner, maatregel, stap, …)"),
      h("input#ding", { type: "text", list: "dingen", value: KK.has(KK.route.query.ding) ? KK.label(KK.route.query.ding) : "", autocomplete: "off", onchange: (event) => {
        const id = byLabel.get(event.target.value);
        if (id) KK.choose({ ding: id, kies: null });
        else KK.say("Dit ding staat niet in de lijst.");
      } }),
      h("datalist#dingen", all.map((id) => h("option", { value: KK.label(id) }))));
  }

  /** A network and long texts need the full width: then the table stands below. */
  const broad = (view) => view.layout === "network" || view.rows.some((row) => Object.keys(view.table).reduce((sum, c) => sum + said(view, row, c).length, 0) > 130);

  function found(view, rows, q) {
    const word = KK.fold(q.zoek || "");
    return word ? rows.filter((row) => Object.keys(view.table).some((c) => KK.fold(said(view, row, c)).includes(word))) : rows;
  }

  function table(view, rows, q) {
    const shown = found(view, rows, q);
    const columns = Object.entries(view.table).map(([key, label], index) => ({
      key, label, text: (row) => said(view, row, key), sort: key !== "amount", // partners are never ranked
      cell: index === 0 ? (row) => h("button.rijknop", { type: "button", "aria-pressed": "false", onclick: () => KK.choose({ kies: KK.route.query.kies === rowKey(row) ? null : rowKey(row) }, true) }, said(view, row, key)) : undefined,
    }));
    const element = KK.table({
      id: "beeldtabel", caption: `${view.title} ${KK.count(shown.length, "rij", "rijen")}. Sorteer op een kop; kies een rij om haar in het beeld te zien.`,
      columns, rows: shown, urlKey: "sorteer", sort: "from_label",
      row: (row, tr) => {
        Object.assign(tr.dataset, { rij: rowKey(row), van: row.from || "", naar: row.to || "" });
        tr.addEventListener("click", (event) => { if (!event.target.closest("button, a")) KK.choose({ kies: rowKey(row) }, true); });
      },
    });
    return element;
  }

  const FILTERS = ["plan", "stand", "stap", "soort", "partner", "staat", "zonder", "ding"];
  KK.screens.graaf = {
    title: "Graaf",
    draw(main, route) {
      const name = KK.only || route.path[1] || Object.keys(D.views)[0];
      const view = read(name, route.query);
      if (!view) return KK.screens.onbekend.draw(main);
      const rows = filtered(view, route.query);
      const doek = h("div.doek#doek", { tabindex: "0", role: "application", "aria-roledescription": "beeld", onkeydown: keys,
        "aria-label": `${view.title} Pijltjes schuiven, plus en min zoomen, nul past alles in, Escape maakt de keuze los. Dezelfde inhoud staat in de tabel hiernaast.` });
      const box = h("section.inwoorden#inwoorden", { "aria-label": "In woorden" });
      const made = table(view, rows, route.query);
      KK.add(main, [
        KK.title(view.title, h("p.uitleg", view.sentence)),
        !KK.only && h("ul.beelden", { "aria-label": "Beelden" },
          [...Object.values(D.views).map((v) => [v.name, v.title]), [AROUND, "Omgeving van één ding"]].map(([key, title]) =>
            h("li", h("a", { href: KK.href(["graaf", key]), "aria-current": key === name ? "page" : null }, title)))),
        filters(view),
        h(`div.graaf${broad(view) ? ".breed" : ""}`,
          h("div.tekening", h("div.werkbalk", toolbar(() => now.drawing), h("span.zacht", "Of met de toetsen: pijltjes, +, −, 0")), doek, legend(view, route.query)),
          h("div.tweeling", h("div.rol", { tabindex: "0", role: "region", "aria-label": "Tabel bij het beeld" }, made), box,
            h("div.acties", P.csvButton(`${name}.csv`, () => [[...Object.values(view.table), ...P.originHeads], ...made.rows_().map((row) => [...Object.keys(view.table).map((c) => said(view, row, c)), ...P.origin(null)])])))),
        route.query.koppelingen && h("p.zacht", "De beelden tonen alle koppelingen; gebruik de lijnen hierboven om te kiezen."),
      ]);
      const kept = new Set(rows.flatMap((row) => [row.from, row.to]));
      const start = performance.now();
      const drawing = KK.network(doek, {
        nodes: view.drawn.filter((node) => kept.has(node.id)).map((node) => ({ ...node, label: brief(node) })),
        edges: rows.filter((row) => row.from && row.to).map((row) => ({ id: rowKey(row), from: row.from, to: row.to, group: row.edge_group })),
        looks: view, columns: view.layout === "columns", arrows: view.arrows,
        onChoose: (node, edge) => KK.choose({ kies: node ?? edge }, true),
      });
      doek.dataset.ms = String(Math.round(performance.now() - start));
      now = { view, rows, drawing, table: made, box, route, search: route.query.zoek };
      KK.graphNow = now;
      if (!rows.length) doek.append(h("p.leegbeeld", "Met deze keuzes is er niets te tekenen."));
      choose(!!route.query.kies);
      return view.title;
    },
    /** Only the choice changed: keep the drawing and light up something else. */
    update(route) {
      if (!now || FILTERS.some((name) => (now.route.query[name] || "") !== (route.query[name] || ""))) return false;
      const searched = (now.route.query.zoek || "") !== (route.query.zoek || "");
      const moved = (now.route.query.kies || "") !== (route.query.kies || "");
      if (searched) {
        const rows = found(now.view, now.rows, route.query);
        now.table.refill(rows);
        KK.say(`${KK.count(rows.length, "rij", "rijen")}.`);
      }
      now.route = route;
      choose(moved);
      return true;
    },
    leave() {
      now?.drawing.destroy();
      now = null;
    },
  };
})(KK);
