/* Vergelijk: two readings side by side, a plan at two dates or two plans; what differs, in sentences and as tables. */
(function (KK) {
  const { h } = KK;
  const D = KK.data;
  const W = KK.words;
  const P = KK.parts;
  const word = (state) => KK.upper(KK.code("CellState", state));

  /** Every reading, in the engine's order: {key, plan, date, label}. */
  const sides = D.plans.flatMap((plan) => plan.dates.map(({ date, label }) => ({
    key: `${plan.key}@${date}`, plan, date, label: KK.several ? `${plan.title} – ${label}` : KK.upper(label),
  })));

  /** What the engine found between two readings; it holds each pair once, the first reading first. */
  function between(one, other, stated) {
    return D.comparisons[`${one.key}|${other.key}|${stated ? "stated" : "all"}`];
  }

  function choice(label, name, current, options) {
    const select = h(`select#${name}`, { onchange: (event) => KK.choose({ [name]: event.target.value }) },
      options.map((side) => h("option", { value: side.key }, side.label)));
    select.value = current.key;
    return h("label.veld", h("span", label), select);
  }

  /** A cell that differs, and the way to the cell as it is in the second reading. */
  function line(change, other) {
    const cel = KK.matrix.address(change.kind, change.other_barrier, other.plan.key);
    return h("li", change.sentence, " ", h("a", { href: KK.href("overzicht", { cel, stand: other.date === D.last ? null : other.date }, false) }, "bekijk", h("span.sr", ` ${W.kind(change.kind)} bij ${W.step(change.other_barrier)}`)));
  }

  function cells(found, other, one) {
    const names = (keys) => keys.map((key) => KK.label(KK.organisation(key) || key)).join(", ");
    const step = (row) => KK.unique([row.barrier, row.other_barrier].map(W.step)).join(" / ");
    const columns = [
      { key: "stap", label: "Stap", text: step },
      { key: "soort", label: "Soort", text: (row) => KK.upper(W.kind(row.kind)) },
      { key: "een", label: one.label, text: (row) => word(row.before) },
      { key: "ander", label: other.label, text: (row) => word(row.after) },
      { key: "erbij", label: KK.several ? "Alleen in de tweede" : "Erbij", sort: false, text: (row) => names(row.joined) },
      { key: "weg", label: KK.several ? "Alleen in de eerste" : "Niet meer genoemd", sort: false, text: (row) => names(row.left) },
    ];
    return [
      h("ul", found.changes.map((change) => line(change, other))),
      found.notes.map((note) => h("p.zacht", note)),
      h("details", h("summary", "Hetzelfde als tabel"), h("div.rol", KK.table({ id: "vakken", caption: "Vakken die verschillen.", rows: found.changes, columns })),
        h("div.acties", P.csvButton("vergelijk-vakken.csv", () => [[...columns.map((c) => c.label), ...P.originHeads], ...found.changes.map((row) => [...columns.map((c) => c.text(row)), ...P.origin(null)])]))),
    ];
  }

  /** One plan at two dates: also its actions, counted and listed. */
  function actions(one, other, route) {
    const mine = KK.leaves.filter((id) => KK.inPlan(id, one.plan.key)).map((id) => ({ id, old: KK.state(id, one.date), now: KK.state(id, other.date) }));
    const both = mine.filter((row) => row.old && row.now);
    const fresh = mine.filter((row) => !row.old && row.now);
    const only = (route.query.alles ? both : both.filter((row) => row.old !== row.now)).concat(fresh);
    const states = Object.entries(D.codes.CellState).sort((a, b) => a[1].order - b[1].order).map(([n]) => n);
    const used = states.filter((s) => both.some((row) => row.now === s));
    const counted = states.filter((s) => both.some((row) => row.old === s)).map((s) => ({ state: s, to: new Map(used.map((t) => [t, both.filter((row) => row.old === s && row.now === t).length])) }));
    const then = (row) => row.old ? W.progress(row.id, one.date).filter(Boolean).join(", ") : "";
    const now = (row) => W.progress(row.id, other.date).filter(Boolean).join(", ");
    return [
      h("section.blok", h("h2", "Acties, geteld"), h("p.zacht", `${both.length} acties hebben in beide een stand; ${fresh.length} staan alleen in de tweede.`),
        h("div.rol", KK.table({ id: "overgang", caption: `Rijen: ${one.label}. Kolommen: ${other.label}.`, rows: counted, columns: [
          { key: "plan", label: one.label, sort: false, text: (row) => word(row.state) },
          ...used.map((t) => ({ key: t, label: word(t), sort: false, text: (row) => row.to.get(t) ? String(row.to.get(t)) : "–" })),
        ] }))),
      h("section", h("h2", route.query.alles ? `Alle acties (${only.length})` : `Acties die veranderden of nieuw zijn (${only.length})`),
        h("div.acties", h("button#alles", { type: "button", "aria-pressed": String(!!route.query.alles), onclick: () => KK.choose({ alles: route.query.alles ? null : "ja" }) }, "Toon ook wat gelijk bleef"),
          P.csvButton("vergelijk.csv", () => [["Actie", "Wat", one.label, other.label, ...P.originHeads], ...only.map((row) => [KK.label(row.id), KK.kindOf(row.id), then(row), now(row), ...P.origin(null, one.plan.key)])])),
        h("div.rol", KK.table({ id: "vergelijk", caption: "De stand van elke actie, toen en daarna.", rows: only, urlKey: "sorteer", sort: "actie", columns: [
          { key: "actie", label: "Actie", text: (row) => KK.label(row.id), cell: (row) => KK.thing(row.id) },
          { key: "wat", label: "Wat", text: (row) => KK.kindOf(row.id) },
          { key: "plan", label: one.label, text: then, cell: (row) => row.old ? W.chip(row.id, one.date) : h("span.zacht", "stond er nog niet in") },
          { key: "nu", label: other.label, text: now, cell: (row) => W.chip(row.id, other.date) },
        ] }))),
    ];
  }

  KK.screens.vergelijk = {
    title: "Vergelijk",
    draw(main, route) {
      if (sides.length < 2) {
        KK.add(main, [KK.title("Vergelijk"), h("p", "Van dit plan is maar één stand bekend; er is niets te vergelijken.")]);
        return;
      }
      const scenario = KK.scenario(route.query);
      const latest = D.plans.map((plan) => sides.filter((side) => side.plan === plan).pop());
      const [left, right] = KK.several ? latest : [sides[0], sides[sides.length - 1]];
      const one = sides.slice(0, -1).find((side) => side.key === route.query.van) || left;
      const after = sides.slice(sides.indexOf(one) + 1);
      const other = after.find((side) => side.key === route.query.met) || (after.includes(right) ? right : after[after.length - 1]);
      const found = between(one, other, scenario.stated);
      const same = one.plan === other.plan;
      KK.add(main, [
        KK.title(same ? "Vergelijk: plan en voortgang" : "Vergelijk: twee plannen", h("p.uitleg", same
          ? `Eerst wat er op ${KK.date(one.date)} stond, dan wat er op ${KK.date(other.date)} is gemeld. ${W.silence}`
          : `Twee plannen naast elkaar. Een verschil zegt wat de plannen melden, niet wie het beter doet. ${W.silence}`)),
        P.filters(P.links(scenario), sides.length > 2 && h("div.velden", choice("Eerste", "van", one, sides.slice(0, -1)), choice("Tweede", "met", other, after))),
        h("section.blok", h("h2", `Vakken die verschillen (${found.changes.length})`), found.changes.length ? cells(found, other, one) : [h("p", "Geen."), found.notes.map((note) => h("p.zacht", note))]),
        same && actions(one, other, route),
      ]);
      if (KK.started) KK.say(KK.count(found.changes.length, "vak verschilt", "vakken verschillen"));
    },
  };
})(KK);
