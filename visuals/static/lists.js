/* The lists of partners and of measures: to filter and to sort. Partners are never ranked. */
(function (KK) {
  const { h } = KK;
  const D = KK.data;
  const W = KK.words;
  const P = KK.parts;
  const stepNames = (steps) => D.steps.filter((s) => steps.includes(s.notation)).map((s) => s.label).join(", ");
  const has = (text, word) => !word || KK.fold(text).includes(KK.fold(word));

  /** A screen that is one list: what it holds, how it filters, and its columns. */
  KK.listScreen = function ({ name, title, intro, rows, columns, filters, keep, sort, count, file }) {
    KK.screens[name] = {
      title,
      draw(main, route) {
        const plan = KK.scenario(route.query).plan;
        const shown = rows(plan).filter((row) => keep(row, route.query));
        const table = KK.table({ id: name, caption: `${title}: ${count(shown.length)}. Sorteer op een kop.`, rows: shown, columns: columns(), urlKey: "sorteer", sort });
        const exported = () => [[...columns().map((c) => c.label), ...P.originHeads], ...table.rows_().map((row) => [...columns().map((c) => c.text(row)), ...P.origin(null, KK.planOf(row.id)?.key || plan)])];
        KK.add(main, [
          KK.title(title, h("p.uitleg", intro())),
          P.filters(P.plan(), h("div.velden", P.filter("Tekst", "tekst"), filters(),
            h("button#wis", { type: "button", onclick: () => KK.choose(Object.fromEntries(Object.keys(KK.route.query).map((k) => [k, null]))) }, "Wis filters"))),
          h("p.telling", count(shown.length), P.csvButton(file, exported)),
          h("div.rol", table),
        ]);
        if (KK.started) KK.say(count(shown.length));
      },
    };
  };
  const screen = KK.listScreen;

  const partner = (id, plan) => {
    const involved = KK.involved(id).filter((i) => KK.inPlan(i.undertaking, plan));
    const acts = involved.filter((i) => KK.acts(i.role));
    return {
      id, kind: KK.code("OrganisationKind", KK.one(id, "organisationKind")), acts: KK.unique(acts.map((i) => i.undertaking)),
      leads: KK.unique(acts.filter((i) => KK.flag("isLeading", i.role)).map((i) => i.undertaking)), named: KK.unique(involved.map((i) => i.undertaking)),
      steps: KK.unique(acts.flatMap((i) => KK.stepsOf(i.undertaking))),
      wish: KK.unique(KK.about(id, "Expectation", "organisation").filter((w) => KK.inPlan(w, plan)).map((w) => KK.code("Engagement", KK.one(w, "engagement"))).filter(Boolean)).join(", "),
      text: [KK.label(id), ...KK.all(id, "altLabel"), KK.one(id, "summary")].join(" "),
    };
  };
  const spoken = (id, plan) => !plan || KK.incoming(id).some(([from]) => KK.planOf(from)?.key === plan);
  const partners = new Map();
  screen({
    name: "partners", title: "Partners", sort: "naam", file: "partners.csv", count: (n) => KK.count(n, "partner", "partners"),
    intro: () => "Alle organisaties die de bron noemt, op alfabet. De aantallen zeggen niets over inzet of effect; daarom kunt u er niet op sorteren.",
    rows: (plan) => partners.get(plan) || partners.set(plan, KK.organisations.filter((id) => spoken(id, plan)).map((id) => partner(id, plan))).get(plan),
    keep: (row, q) => has(row.text, q.tekst) && (!q.stap || row.steps.includes(q.stap)) && (!q.soort || KK.one(row.id, "organisationKind") === q.soort)
      && (!q.rol || { handelt: row.acts.length > 0, trekt: row.leads.length > 0, genoemd: row.named.length > 0 && !row.acts.length, verwacht: !!row.wish }[q.rol]),
    filters: () => [
      P.select("Stap", "stap", D.steps.map((s) => [s.notation, s.label])),
      P.select("Soort organisatie", "soort", Object.entries(D.codes.OrganisationKind || {}).sort((a, b) => a[1].order - b[1].order).map(([n, c]) => [n, c.label])),
      P.select("Wat zegt het rapport?", "rol", [["handelt", "handelt in een actie"], ["trekt", "trekt een actie"], ["genoemd", "alleen genoemd, handelt niet"], ["verwacht", "verwacht in het plan"]]),
    ],
    columns: () => [
      { key: "naam", label: "Partner", text: (r) => KK.label(r.id), cell: (r) => [KK.thing(r.id), KK.isGeneric(r.id) && h("span.zacht", " (verzamelnaam)")] },
      { key: "soort", label: "Soort", text: (r) => r.kind },
      { key: "stappen", label: "Handelt bij", text: (r) => stepNames(r.steps) },
      { key: "handelt", label: "Handelt in", sort: false, text: (r) => r.acts.length ? String(r.acts.length) : "" },
      { key: "trekt", label: "Trekt", sort: false, text: (r) => r.leads.length ? String(r.leads.length) : "" },
      { key: "wens", label: "Verwacht in het plan", text: (r) => r.wish },
    ],
  });

  const TYPES = [["Measure", "maatregelen"], ["Pilot", "proeven"], ["EnforcementOperation", "handhavingsacties"], ["Event", "bijeenkomsten"], ["Agreement", "afspraken"]];
  const work = (id) => ({
    id, number: KK.is(id, "Measure") ? KK.one(id, "identifier") : "", name: KK.one(id, "prefLabel"), kind: KK.kindOf(id), steps: KK.stepsOf(id), kinds: KK.kindsOf(id),
    container: KK.one(id, "isContainer") === "true", chapter: chapterOf(id),
    text: [KK.label(id), ...KK.all(id, "altLabel"), KK.one(id, "promise"), KK.one(id, "summary")].join(" "),
  });
  function chapterOf(id) {
    const own = KK.ref(id, "inChapter");
    return own || KK.refs(id, "reportedUnder").map((m) => KK.ref(m, "inChapter")).find(Boolean) || "";
  }
  let works = null;
  const before = KK.several ? "" : D.dates[0].date; // two plans have no first stand in common
  screen({
    name: "maatregelen", title: "Maatregelen", sort: "nr", file: "maatregelen.csv", count: (n) => KK.count(n, "actie", "acties"),
    intro: () => "De genummerde acties, en de proeven, handhavingsacties, bijeenkomsten en afspraken die erbij gemeld zijn. Elk heeft een eigen stand; niets wordt overgenomen van de actie erboven.",
    rows: (plan) => (works ||= KK.undertakings.map(work).sort((a, b) => KK.compare(a.number || "~", b.number || "~") || KK.compare(a.name, b.name))).filter((row) => KK.inPlan(row.id, plan)),
    keep: (row, q) => has(row.text, q.tekst) && (!q.stap || (q.stap === "alle" ? KK.one(row.id, "crossCutting") === "true" : row.steps.includes(q.stap)))
      && (!q.soort || row.kinds.includes(q.soort)) && (!q.wat || KK.is(row.id, q.wat)) && (!q.hoofdstuk || row.chapter === q.hoofdstuk) && (!q.staat || KK.status(row.id) === q.staat),
    filters: () => [
      P.select("Wat", "wat", TYPES),
      P.select("Hoofdstuk", "hoofdstuk", [...D.things.keys()].filter((id) => KK.is(id, "Chapter")).sort((a, b) => KK.compare(KK.one(a, "identifier"), KK.one(b, "identifier"))).map((id) => [id, KK.label(id).replace("Hoofdstuk ", "")])),
      P.select("Stap", "stap", [...D.steps.map((s) => [s.notation, s.label]), ["alle", "Alle stappen (doorsnijdend)"]]),
      P.select("Soort", "soort", KK.kinds.map((k) => [k.notation, k.label])),
      P.select("Status", "staat", Object.entries(D.codes.Status || {}).sort((a, b) => a[1].order - b[1].order).map(([n, c]) => [n, c.label])),
    ],
    columns: () => [
      { key: "nr", label: "Nr.", text: (r) => r.number, cell: (r) => r.number ? h("a", { href: KK.toThing(r.id) }, r.number) : h("span.zacht", "–") },
      { key: "naam", label: "Actie", text: (r) => r.name, cell: (r) => KK.thing(r.id, r.name) },
      ...P.planColumn((r) => KK.planOf(r.id)?.key),
      { key: "wat", label: "Wat", text: (r) => r.kind },
      ...(before && before !== D.last ? [{ key: "plan", label: KK.upper(KK.dateLabel(before)), text: (r) => KK.status(r.id, before) ? W.progress(r.id, before).filter(Boolean).join(", ") : "", cell: (r) => KK.status(r.id, before) ? W.chip(r.id, before) : "" }] : []),
      { key: "nu", label: KK.several ? "Stand" : KK.upper(KK.dateLabel(D.last)), text: (r) => W.progress(r.id).filter(Boolean).join(", "), cell: (r) => W.chip(r.id) },
      { key: "termijn", label: "Termijn", text: (r) => KK.one(r.id, "finalDueBy"), cell: (r) => KK.date(KK.one(r.id, "finalDueBy")) },
      { key: "stap", label: "Stap", text: (r) => KK.one(r.id, "crossCutting") === "true" ? "Alle stappen" : stepNames(r.steps) },
      { key: "trekker", label: "Trekker", sort: false, text: (r) => r.container ? "" : KK.leads(r.id).map((l) => KK.label(l)).join(", ") || "niemand genoemd", cell: (r) => r.container ? "" : KK.leads(r.id).length ? KK.join(KK.leads(r.id).map((l) => KK.thing(l))) : h("span.zacht", "niemand genoemd") },
    ],
  });
})(KK);
