/* Aandachtspunten: what the questions found, each with why, where, and who might. */
(function (KK) {
  const { h } = KK;
  const D = KK.data;
  const W = KK.words;
  const P = KK.parts;
  const G = (KK.gaps = {});

  const subject = (gap) => (KK.has(gap.subject) ? gap.subject : "");
  /** Steps, kinds and partners a question is about: its own, or those of the action it is about. */
  G.steps = (gap) => gap.barrier ? [gap.barrier] : KK.is(gap.subject, "Barrier") ? [KK.topStep(gap.subject)] : KK.isUndertaking(gap.subject) ? KK.stepsOf(gap.subject) : [];
  G.kinds = (gap) => gap.kind ? [gap.kind] : KK.isUndertaking(gap.subject) ? KK.kindsOf(gap.subject) : [];
  G.partners = (gap) => KK.unique([gap.partner && KK.organisation(gap.partner), KK.isOrganisation(gap.subject) && gap.subject,
    ...(KK.isUndertaking(gap.subject) ? KK.involvements(gap.subject).map((i) => i.organisation) : []),
    ...KK.refs(gap.subject, "from"), ...KK.refs(gap.subject, "to")].filter(Boolean));

  for (const name of ["steps", "kinds", "partners"]) { // asked for each gap at each filter: answer once
    const ask = G[name];
    const known = new WeakMap();
    G[name] = (gap) => known.get(gap) || (known.set(gap, ask(gap)), known.get(gap));
  }

  G.matches = function (gap, q) {
    return (!q.ernst || gap.severity === q.ernst)
      && (!q.vraag || gap.query === q.vraag)
      && (!q.stap || G.steps(gap).includes(q.stap))
      && (!q.soort || G.kinds(gap).includes(q.soort))
      && (!q.partner || G.partners(gap).some((id) => KK.one(id, "notation") === q.partner))
      && (!q.tekst || KK.fold(gap.sentence).includes(KK.fold(q.tekst)));
  };
  G.passages = (gap) => KK.has(gap.evidence) ? [gap.evidence] : [];

  /** Organisations that might, each with the engine's reasons; alphabetical, never ranked. */
  G.candidateList = function (gap) {
    if (!gap.candidates.length) return h("p", KK.plan(gap.plan).words.nobody);
    const why = ({ said, work, more }) => [said, work && [" (", KK.join(work.map((id) => KK.thing(id, KK.brief(id)))), more ? " …)" : ")"]];
    return [h("p.zacht", "Op alfabet. De kaart zegt niet wie het moet doen."),
      h("ul", gap.candidates.map((one) => h("li", KK.thing(one.who), ": ", KK.join(one.why.map(why), "; "))))];
  };

  /** Fill a fold only when it opens: hundreds of questions, few are read at once. */
  G.fold = function (summary, fill) {
    const fold = h("details", h("summary", summary));
    fold.addEventListener("toggle", () => { if (fold.open && fold.children.length === 1) KK.add(fold, fill()); });
    return fold;
  };

  G.card = function (gap, scenario, level = "h3") {
    const query = D.queries[gap.query] || {};
    const what = subject(gap);
    const about = [gap.barrier && W.step(gap.barrier).toLowerCase(), gap.kind && W.kind(gap.kind)].filter(Boolean).join(" × ");
    return h(`article.punt.ernst-${gap.severity}`,
      h(level, gap.sentence),
      h("p.regel", W.severity(gap.severity), " · ", h("a", { href: KK.href(["vragen", gap.query]) }, query.title || gap.query),
        about && ` · ${about}`, KK.several && ` · ${KK.plan(gap.plan).title}`, what && KK.hasPage(what) && [" · ", KK.thing(what)]),
      G.passages(gap).length > 0 && h("p.vindplaats", h("span.sr", "Vindplaats: "), KK.address(gap.evidence), KK.showWords?.(gap.evidence)),
      h("div.acties",
        query.why && G.fold("Waarom is dit een aandachtspunt?", () => h("p", query.why)),
        (gap.kind || gap.barrier || KK.isUndertaking(gap.subject)) && G.fold("Wie zou dit kunnen? (idee van de kaart)", () => G.candidateList(gap)),
        P.copyButton(() => W.footnote(gap.sentence, G.passages(gap), scenario, KK.plan(gap.plan)))));
  };

  const rows = (list, scenario) => [
    ["Ernst", "Vraag", "Aandachtspunt", "Waarom", "Stap", "Soort", "Partner", "Onderwerp", "Vindplaats", ...P.originHeads],
    ...list.map((gap) => [KK.code("Severity", gap.severity), D.queries[gap.query]?.title || gap.query, gap.sentence, D.queries[gap.query]?.why || "",
      G.steps(gap).map(W.step).join(", "), G.kinds(gap).map(W.kind).join(", "), G.partners(gap).map((id) => KK.label(id)).join(", "),
      gap.subject_label, G.passages(gap).map(KK.address).join("; "), ...P.origin(scenario, gap.plan)]),
  ];

  KK.screens.aandachtspunten = {
    title: "Aandachtspunten",
    draw(main, route) {
      const scenario = KK.scenario(route.query);
      const all = D.answer(scenario).gaps;
      const shown = all.filter((gap) => G.matches(gap, route.query));
      const points = shown.filter((gap) => gap.severity !== "laag");
      const questions = shown.filter((gap) => gap.severity === "laag");
      const present = (list) => KK.unique(list).sort(KK.compare);
      const partners = KK.unique(all.flatMap(G.partners)).sort((a, b) => KK.compare(KK.label(a), KK.label(b)));
      KK.add(main, [
        KK.title("Aandachtspunten", h("p.uitleg", `Wat de vragen van deze kaart vonden in ${W.report(KK.plan(scenario.plan))}. Een aandachtspunt is een vraag om te stellen, geen oordeel. ${W.silence}`)),
        P.filters(P.scenario(),
          h("div.velden",
            P.filter("Tekst", "tekst"),
            P.select("Stap", "stap", D.steps.map((s) => [s.notation, s.label])),
            P.select("Soort", "soort", KK.kinds.map((k) => [k.notation, k.label])),
            P.select("Partner", "partner", partners.map((id) => [KK.one(id, "notation"), KK.label(id)])),
            P.select("Vraag", "vraag", present(all.map((gap) => gap.query)).map((q) => [q, D.queries[q]?.title || q])),
            P.select("Ernst", "ernst", Object.entries(D.codes.Severity || {}).sort((a, b) => a[1].order - b[1].order).map(([n, c]) => [n, c.label])),
            h("button#wis", { type: "button", onclick: () => KK.choose({ tekst: null, stap: null, soort: null, partner: null, vraag: null, ernst: null }) }, "Wis filters"))),
        h("p.telling#telling", `${KK.count(points.length, "aandachtspunt", "aandachtspunten")} en ${KK.count(questions.length, "vraag", "vragen")} (laag)`,
          shown.length < all.length && ` van ${all.length} in totaal`, ". ",
          P.csvButton("aandachtspunten.csv", () => rows(shown, scenario))),
        h("section", h("h2", `Aandachtspunten (${points.length})`), points.length ? points.map((gap) => G.card(gap, scenario)) : h("p", "Geen, met deze keuzes.")),
        h("section", h("h2", `Vragen, ernst laag (${questions.length})`), questions.length ? questions.map((gap) => G.card(gap, scenario)) : h("p", "Geen, met deze keuzes.")),
      ]);
      if (KK.started) KK.say(`${points.length} aandachtspunten en ${questions.length} vragen.`);
    },
  };
})(KK);
