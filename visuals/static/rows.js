/* What a drawn view holds: its rows, what each is about, and which stay under the filters. */
(function (KK) {
  const D = KK.data;
  const W = KK.words;
  const AROUND = "omgeving";

  /** All that tells two rows apart: one thing may have two roles, or two relations, with another. */
  const rowKey = (row) => [row.from, row.to, row.edge_group, row.thing, row.verband].filter(Boolean).join("~");

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
      rows, date, centre: thing,
    };
  }

  KK.rows = { AROUND, key: rowKey, said, brief, read, behind, filtered, ofKind };
})(KK);
