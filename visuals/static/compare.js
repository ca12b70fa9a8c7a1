/* Vergelijk: the plan beside the progress; what changed, in sentences and as tables. */
(function (KK) {
  const { h } = KK;
  const D = KK.data;
  const W = KK.words;
  const P = KK.parts;
  const word = (state) => KK.upper(KK.code("CellState", state));

  function cells(before, after) {
    const was = new Map(D.answer(before).matrix.kind.map((cell) => [`${cell.column}~${cell.barrier}`, cell]));
    return D.answer(after).matrix.kind.map((cell) => ({ cell, old: was.get(`${cell.column}~${cell.barrier}`) })).filter(({ cell, old }) => old && old.state !== cell.state);
  }
  function sentence({ cell, old }) {
    const at = `${KK.upper(W.kind(cell.column))} bij ${cell.barrier === null ? "alle stappen" : W.step(cell.barrier).toLowerCase()}`;
    if (old.state === "niets-gemeld") return `${at}: het plan meldt niets, de voortgang meldt “${word(cell.state)}”.`;
    if (cell.state === "niets-gemeld") return `${at}: het plan meldt “${word(old.state)}”, de voortgang meldt niets.`;
    return `${at}: van “${word(old.state)}” naar “${word(cell.state)}”.`;
  }

  KK.screens.vergelijk = {
    title: "Vergelijk",
    draw(main, route) {
      if (D.dates.length < 2) {
        KK.add(main, [KK.title("Vergelijk"), h("p", "Van dit plan is maar één stand bekend; er is niets te vergelijken.")]);
        return;
      }
      const first = D.dates[0].date, last = D.meta.date;
      const after = KK.scenario({ ...route.query, stand: last });
      const before = KK.scenario({ ...route.query, stand: first });
      const changed = cells(before, after);
      const work = KK.leaves.map((id) => ({ id, old: KK.state(id, first), now: KK.state(id, last) }));
      const both = work.filter((row) => row.old && row.now);
      const fresh = work.filter((row) => !row.old && row.now);
      const only = (route.query.alles ? both : both.filter((row) => row.old !== row.now)).concat(fresh);
      const states = Object.entries(D.codes.CellState).sort((a, b) => a[1].order - b[1].order).map(([n]) => n);
      const used = states.filter((s) => both.some((row) => row.now === s));
      const counted = states.filter((s) => both.some((row) => row.old === s)).map((s) => ({ state: s, to: new Map(used.map((t) => [t, both.filter((row) => row.old === s && row.now === t).length])) }));
      const rows = () => [["Actie", "Wat", D.dates[0].label, KK.dateLabel(last), ...P.originHeads], ...only.map((row) => [KK.label(row.id), KK.kindOf(row.id), row.old ? W.progress(row.id, first).filter(Boolean).join(", ") : "", W.progress(row.id, last).filter(Boolean).join(", "), ...P.origin(null)])];
      KK.add(main, [
        KK.title("Vergelijk: plan en voortgang", h("p.uitleg", `Links wat het plan zei (${D.dates[0].label}), rechts wat het rapport meldt (${KK.dateLabel(last)}). ${W.silence}`)),
        P.filters(P.choice("Koppelingen", "koppelingen", [["", "alle"], ["genoemd", "alleen koppelingen die in het rapport staan"]], after.stated ? "genoemd" : "", "k")),
        h("section.blok", h("h2", `Vakken die een ander woord kregen (${changed.length})`), changed.length ? h("ul", changed.map((one) => h("li", h("a", { href: KK.href("overzicht", { cel: `${one.cell.column}~${one.cell.barrier ?? "alle"}`, stand: null }) }, sentence(one))))) : h("p", "Geen.")),
        h("section.blok", h("h2", "Acties van het plan, geteld"), h("p.zacht", `${both.length} acties hebben in beide een stand; ${fresh.length} staan alleen in de voortgang.`),
          h("div.rol", KK.table({ id: "overgang", caption: "Rijen: stand in het plan. Kolommen: stand in de voortgang.", rows: counted, columns: [
            { key: "plan", label: "In het plan", sort: false, text: (row) => word(row.state) },
            ...used.map((t) => ({ key: t, label: word(t), sort: false, text: (row) => row.to.get(t) ? String(row.to.get(t)) : "–" })),
          ] }))),
        h("section", h("h2", route.query.alles ? `Alle acties (${only.length})` : `Acties die veranderden of nieuw zijn (${only.length})`),
          h("div.acties", h("button#alles", { type: "button", "aria-pressed": String(!!route.query.alles), onclick: () => KK.choose({ alles: route.query.alles ? null : "ja" }) }, "Toon ook wat gelijk bleef"), P.csvButton("vergelijk.csv", rows)),
          h("div.rol", KK.table({ id: "vergelijk", caption: "Stand in het plan en in de voortgang, per actie.", rows: only, urlKey: "sorteer", sort: "actie", columns: [
            { key: "actie", label: "Actie", text: (row) => KK.label(row.id), cell: (row) => KK.thing(row.id) },
            { key: "wat", label: "Wat", text: (row) => KK.kindOf(row.id) },
            { key: "plan", label: KK.upper(D.dates[0].label), text: (row) => row.old ? W.progress(row.id, first).filter(Boolean).join(", ") : "", cell: (row) => row.old ? W.chip(row.id, first) : h("span.zacht", "stond niet in het plan") },
            { key: "nu", label: KK.upper(KK.dateLabel(last)), text: (row) => W.progress(row.id, last).filter(Boolean).join(", "), cell: (row) => W.chip(row.id, last) },
          ] }))),
      ]);
    },
  };
})(KK);
