/* Vragen: the catalogue. Each question in plain words, what it found, and the SPARQL behind it. */
(function (KK) {
  const { h } = KK;
  const D = KK.data;
  const W = KK.words;
  const P = KK.parts;
  const SHELVES = [
    ["gaps", "Vragen naar aandachtspunten", "Wat hier uitkomt, staat ook onder Aandachtspunten."],
    ["coverage", "Vragen achter het overzicht", "Hieruit komt de matrix."],
    ["explore", "Vragen om zelf te stellen", "Deze vragen vullen een eigen keuze in: op de opdrachtregel met ketenkaart query."],
    ["views", "Vragen achter de beelden", "Hieruit komen de beelden onder Graaf."],
  ];
  const by = { "per-soort": "", "per-partner": "partner", "per-vorm": "vorm" };

  /** A value of a result in words, by what its column is. */
  function said(query, key, gap) {
    if (key === "barrier") return gap.barrier ? W.step(gap.barrier) : "";
    if (key === "kind") return gap.kind ? W.kind(gap.kind) : "";
    if (key === "partner") return gap.partner ? KK.label(KK.organisation(gap.partner) || gap.partner) : "";
    if (key === "severity") return KK.code("Severity", gap.severity);
    if (key !== "detail" || !gap.detail) return gap[key] || "";
    if (query.detail === "thing") return KK.has(gap.detail) ? KK.label(gap.detail) : gap.detail.split("/").pop();
    return D.codes[query.detail] ? KK.code(query.detail, gap.detail) : KK.date(gap.detail);
  }

  function result(name, query, scenario) {
    const rows = D.answer(scenario).gaps.filter((gap) => gap.query === name);
    if (!rows.length) return h("p", "Deze vraag vindt niets, met deze keuzes.");
    const keys = Object.entries(query.columns);
    const columns = [
      ...keys.map(([key, label], index) => ({ key, label, text: (gap) => said(query, key, gap), cell: index === 0 && key === "subject_label" ? (gap) => KK.has(gap.subject) ? KK.thing(gap.subject) : gap.subject_label : undefined })),
      ...(keys.some(([key]) => key === "severity") ? [] : [{ key: "severity", label: "Ernst", text: (gap) => `${D.codes.Severity[gap.severity]?.order ?? 9}`, cell: (gap) => W.severity(gap.severity) }]),
      ...P.planColumn((gap) => gap.plan),
      { key: "bron", label: "Vindplaats", sort: false, text: (gap) => KK.gaps.passages(gap).map(KK.address).join("; "), cell: (gap) => KK.gaps.passages(gap).map(KK.address).join("; ") },
    ];
    return [
      h("div.rol", KK.table({ id: `uitkomst-${name}`, caption: `${query.title}: ${KK.count(rows.length, "rij", "rijen")}. ${W.scenario(scenario)}.`, rows, columns })),
      h("div.acties", P.csvButton(`${name}.csv`, () => [["Aandachtspunt", ...columns.map((c) => c.label), ...P.originHeads],
        ...rows.map((gap) => [gap.sentence, ...columns.map((c) => c.key === "severity" ? KK.code("Severity", gap.severity) : c.text(gap)), ...P.origin(scenario, gap.plan)])]),
        h("a", { href: KK.href("aandachtspunten", { vraag: name }) }, "Bekijk als zinnen")),
    ];
  }

  function one(main, name, scenario) {
    const query = D.queries[name];
    if (!query) return KK.screens.onbekend.draw(main);
    const view = Object.values(D.views).find((v) => v.query === name);
    KK.add(main, [
      h("p.kruimel", h("a", { href: KK.href("vragen") }, "Vragen")),
      KK.title(query.title, h("p.uitleg", query.question)),
      query.shelf === "gaps" && P.filters(P.scenario()),
      KK.facts([["Waarom deze vraag?", query.why], ["Hoe wordt de ernst bepaald?", query.severity]]),
      query.shelf === "gaps" && h("section", h("h2", "Uitkomst"), result(name, query, scenario)),
      query.shelf === "coverage" && h("p", h("a", { href: KK.href("overzicht", { rijen: by[name] }) }, "Bekijk de uitkomst in het overzicht")),
      view && h("p", h("a", { href: KK.href(["graaf", view.name]) }, "Bekijk het beeld")),
      query.shelf === "explore" && h("p", "Deze vraag heeft een keuze nodig. Stel haar op de opdrachtregel: ", h("code", `ketenkaart query ${name}`), "."),
      h("details", h("summary", "De vraag in SPARQL"), h("pre", { tabindex: "0", role: "region", "aria-label": "SPARQL" }, h("code", { lang: "en" }, query.sparql)), P.copyButton(() => query.sparql, "Kopieer de vraag")),
    ]);
    return query.title;
  }

  KK.screens.vragen = {
    title: "Vragen",
    draw(main, route) {
      const scenario = KK.scenario(route.query);
      if (route.path[1]) return one(main, route.path[1], scenario);
      const counts = new Map();
      for (const gap of D.answer(scenario).gaps) counts.set(gap.query, (counts.get(gap.query) || 0) + 1);
      KK.add(main, [
        KK.title("Vragen", h("p.uitleg", "Elke uitkomst op deze kaart is het antwoord op een vraag. Hier staat welke, waarom, en hoe zij precies gesteld wordt.")),
        SHELVES.map(([shelf, title, intro]) => {
          const rows = Object.entries(D.queries).filter(([, q]) => q.shelf === shelf).map(([name, q]) => ({ name, ...q }));
          return rows.length > 0 && h("section", h("h2", title), h("p.zacht", intro), KK.table({ id: `plank-${shelf}`, caption: title, hideCaption: true, rows, columns: [
            { key: "titel", label: "Titel", text: (q) => q.title, cell: (q) => h("a", { href: KK.href(["vragen", q.name]) }, q.title) },
            { key: "vraag", label: "Vraag", sort: false, text: (q) => q.question },
            ...(shelf === "gaps" ? [{ key: "aantal", label: "Gevonden", text: (q) => String(counts.get(q.name) || 0) }] : []),
          ] }));
        }),
      ]);
    },
  };
})(KK);
