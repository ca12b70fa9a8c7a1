/* The page of one thing: a step, a partner, an action, or anything else with a name. */
(function (KK) {
  const { h } = KK;
  const D = KK.data;
  const W = KK.words;
  const P = KK.parts;

  // What a page says in its own words, or leaves out.
  const SAID = new Set(["type", "prefLabel", "identifier", "notation", "summary", "promise", "passage", "currentStatus", "asOf", "crossCutting", "rationale",
    "interventionKind", "inScheme", "topConceptOf", "order", "step", "definition", "scopeNote", "broader", "narrower", "silentPart", "altLabel", "isContainer", "source",
    "finalDueBy", "revisedDueBy", "periodFrom", "isPartOf", "title", "unit", "tooi", "checkedOn", "isNew", "numberedByUs", "party", "organisationClass"]);
  const CODES = { scope: "Scope", exploitationForm: "ExploitationForm", agreementKind: "AgreementKind", agreementStatus: "AgreementStatus", publicationKind: "PublicationKind",
    legislationKind: "LegislationKind", lawState: "LawState", flowState: "FlowState", followUp: "FollowUp", resolution: "Resolution", awareness: "Awareness", basis: "Basis",
    organisationKind: "OrganisationKind", statutoryKind: "InterventionKind", weight: "SilentWeight", engagement: "Engagement", expectedBy: "ExpectedBy" };
  const YES = { true: "ja", false: "nee" };

  // How a link reads from its other end.
  const HERE = {
    from: "informatie van hier", to: "informatie hierheen", issuer: "hier uitgegeven", chapterLead: "aanspreekpunt van dat hoofdstuk", waitsFor: "wacht hierop",
    seeAlso: "verwijst hierheen", addressedBy: "wordt hier aangepakt", concerns: "gaat hierover", reportedUnder: "hieronder gemeld", replacedBy: "hierdoor vervangen",
    followedBy: "hierdoor gevolgd", legalObstacle: "hierdoor gehinderd", standsFor: "staat voor deze", barrier: "bij deze stap", subMeasureOf: "onderdeel hiervan",
  };

  /** A property's values in words: links for things, labels for codes. */
  function value(property, one) {
    if (one.startsWith("@")) return KK.thing(one.slice(1));
    if (CODES[property]) return KK.code(CODES[property], one);
    return YES[one] || KK.period(one);
  }
  const facts = (id) => Object.entries(D.things.get(id)).filter(([property]) => !SAID.has(property))
    .map(([property, values]) => [KK.upper(KK.term(property)), values.length > 1 ? h("ul", values.map((one) => h("li", value(property, one)))) : value(property, values[0])]);

  const block = (title, ...content) => {
    const kept = content.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== false && c !== "");
    return kept.length ? h("section.blok", h("h2", title), kept) : null;
  };
  const addressCell = (...nodes) => P.addresses(...nodes) || "";

  function timeline(id) {
    const plan = KK.planOf(id);
    const reports = plan.dates.filter(({ date }) => KK.status(id, date));
    if (!reports.length) return null;
    return h("ol.tijdlijn", reports.map(({ date, label }) => {
      const report = KK.about(id, "StatusReport").find((s) => KK.one(s, "asOf") === date) || "";
      return h("li", h("strong", KK.upper(label)), h("p", W.chip(id, date)), KK.one(report, "summary") && h("p", KK.one(report, "summary")),
        report && date === plan.date && h("p.zacht", KK.one(report, "resultReported") === "true" ? "Het rapport meldt een resultaat." : "Het rapport meldt geen resultaat of cijfer."),
        report && P.addresses(report));
    }));
  }

  function who(id) {
    const order = (role) => D.codes.Role[role]?.order ?? 99;
    const rows = KK.involvements(id).sort((a, b) => order(a.role) - order(b.role));
    return KK.table({ id: "wie", caption: "Wie erbij genoemd is, en met welke rol. Alleen trekker, uitvoerder en deelnemer handelen.", rows, columns: [
      { key: "wie", label: "Wie", text: (r) => KK.label(r.organisation), cell: (r) => [KK.thing(r.organisation), KK.isGeneric(r.organisation) && h("span.zacht", " (verzamelnaam)")] },
      { key: "rol", label: "Rol", text: (r) => KK.code("Role", r.role) },
      { key: "wat", label: "Toelichting", sort: false, text: (r) => KK.one(r.id, "summary") },
      { key: "bron", label: "Vindplaats", sort: false, text: () => "", cell: (r) => addressCell(r.id) },
    ] });
  }

  function deadlines(id) {
    const rows = KK.deadlines(id);
    if (!rows.length) return null;
    return KK.table({ id: "termijnen", caption: "Termijnen, zoals het rapport ze noemt.", rows, columns: [
      { key: "tekst", label: "Termijn", text: (d) => KK.one(d, "deadlineText"), cell: (d) => [`“${KK.one(d, "deadlineText")}”`, KK.one(d, "revises") === "true" && h("span.zacht", " (nieuwe termijn)")] },
      { key: "waarvoor", label: "Waarvoor", text: (d) => KK.one(d, "deadlineLabel") },
      { key: "uiterlijk", label: "Uiterlijk", text: (d) => KK.one(d, "dueBy"), cell: (d) => KK.date(KK.one(d, "dueBy")) || KK.one(d, "condition") },
      { key: "soort", label: "Stelligheid", text: (d) => W.modality(KK.one(d, "modality")) },
      { key: "er", label: "Is het er?", text: (d) => [KK.code("Delivery", KK.one(d, "delivered")) || "niet gemeld", KK.date(KK.one(d, "deliveredOn"))].filter(Boolean).join(", ") },
      { key: "bron", label: "Vindplaats", sort: false, text: () => "", cell: (d) => [KK.one(d, "summary") && h("p", KK.one(d, "summary")), addressCell(d)] },
    ] });
  }

  /** Everything that points to a thing and has a page: "X – wacht op – dit". */
  function mentions(id, skip = []) {
    const found = new Map();
    for (const [from, property] of KK.incoming(id)) {
      if (!KK.hasPage(from) || KK.is(from, "Figure") || KK.is(from, "Barrier") || skip.includes(property)) continue;
      found.set(from, [...(found.get(from) || []), HERE[property] || `${KK.term(property)} dit`]);
    }
    const rows = [...found].map(([from, how]) => ({ from, how: KK.unique(how).join(", ") }));
    return rows.length ? KK.table({ id: "verwijst", caption: "Wat op deze kaart naar dit ding verwijst.", rows, sort: "verband", columns: [
      { key: "wat", label: "Wat", text: (r) => KK.label(r.from), cell: (r) => KK.thing(r.from) },
      { key: "soort", label: "Soort", text: (r) => KK.kindOf(r.from) },
      { key: "verband", label: "Verband", text: (r) => r.how },
      { key: "stand", label: "Stand", text: (r) => KK.isUndertaking(r.from) ? W.progress(r.from).filter(Boolean).join(", ") : "", cell: (r) => KK.isUndertaking(r.from) ? W.chip(r.from) : "" },
    ] }) : null;
  }

  function gapsAbout(id) {
    const scenario = KK.scenario(KK.route.query);
    const found = D.answer(scenario).gaps.filter((gap) => gap.subject === id || (KK.is(id, "Barrier") && KK.stepId(gap.barrier, gap.plan) === id)
      || (KK.isOrganisation(id) && gap.partner === KK.one(id, "notation")));
    if (!found.length) return null;
    const cards = found.map((gap) => KK.gaps.card(gap, scenario));
    return block(`Aandachtspunten en vragen (${found.length})`, cards.slice(0, 5), cards.length > 5 && h("details", h("summary", `Toon de andere ${cards.length - 5}`), cards.slice(5)));
  }

  const pages = {
    undertaking(id) {
      const contributions = KK.contributions(id);
      const silent = KK.refs(id, "silentPart");
      return [
        block(KK.one(id, "promise") ? "Wat deze actie belooft" : "Wat dit is",
          KK.one(id, "promise") && h("p", KK.one(id, "promise")), KK.one(id, "summary") && h("p", KK.one(id, "summary")),
          KK.one(id, "isNew") === "true" && h("p.zacht", `Nieuw in ${KK.dateLabel(KK.planOf(id).date, KK.planOf(id))}; stond niet in het plan.`),
          KK.one(id, "numberedByUs") === "true" && h("p.zacht", "Het nummer is van ons; het rapport nummert deze actie niet."), P.addresses(id)),
        KK.one(id, "isContainer") === "true" ? block("Samengesteld", h("p", "Deze actie bestaat uit onderdelen met een eigen stand:"),
          h("ul", KK.incoming(id).filter(([, p]) => p === "subMeasureOf").map(([from]) => h("li", KK.thing(from), " ", W.chip(from)))))
          : block("Hoe ver is het?", timeline(id), silent.length > 0 && [h("p", h("strong", "De voortgang zegt niets over:")), h("ul", silent.map((s) => h("li", KK.one(s, "summary"), h("span.zacht", ` (${KK.code("SilentWeight", KK.one(s, "weight"))})`))))],
            deadlines(id)),
        KK.one(id, "isContainer") !== "true" && block("Wie", KK.involvements(id).length ? who(id) : h("p", "De tekst van deze actie noemt niemand."), lead(id)),
        KK.one(id, "isContainer") !== "true" && block("Bij welke stap, en hoe weten we dat?",
          contributions.length ? contributions.map((c) => [P.contribution(c), P.addresses(c)])
            : KK.one(id, "crossCutting") === "true" ? [h("p", `Doorsnijdend: ${KK.all(id, "interventionKind").map(W.kind).join(", ")}. Hoort niet bij één stap.`), h("p.reden", h("strong", "Waarom: "), KK.one(id, "rationale"))]
              : h("p", "Nog niet beoordeeld.")),
        block("Cijfers", P.figures(id)),
        block("Verder", KK.facts(facts(id))),
        block("Wat hiernaar verwijst", mentions(id, ["subMeasureOf"])),
      ];
    },

    organisation(id) {
      const rows = KK.involved(id);
      const steps = KK.unique(rows.filter((r) => KK.acts(r.role)).flatMap((r) => KK.stepsOf(r.undertaking)));
      const wishes = KK.about(id, "Expectation", "organisation");
      const members = KK.about(id, "Membership", "member").concat(KK.about(id, "Membership", "organization"));
      const mates = new Map();
      for (const r of rows) if (KK.acts(r.role)) for (const mate of KK.actors(r.undertaking)) if (mate !== id) mates.set(mate, [...(mates.get(mate) || []), r.undertaking]);
      return [
        block("Wat de kaart weet", KK.one(id, "summary") && h("p", KK.one(id, "summary")),
          KK.isGeneric(id) && h("p", "Een verzamelnaam: het rapport wijst geen organisatie aan."),
          KK.one(id, "isIndependent") === "true" && h("p", "Onafhankelijk: het is niet vanzelf dat deze organisatie acties uitvoert."),
          h("p", steps.length ? `Handelt volgens het rapport bij: ${KK.and(D.steps.filter((s) => steps.includes(s.notation)).map((s) => s.label.toLowerCase()))}.` : "Het rapport noemt geen handelen bij een van de stappen."),
          KK.facts([...facts(id), ["Kent men ook als", KK.all(id, "altLabel").join(", ")], ["Eenheden", KK.refs(id, "unit").length > 0 && h("ul", KK.refs(id, "unit").map((u) => h("li", KK.thing(u))))],
            ["Identificatie", KK.one(id, "tooi") ? `${KK.one(id, "tooi")} (nagekeken op ${KK.date(KK.one(id, "checkedOn"))})` : "geen"]])),
        block(`Acties waarbij genoemd (${KK.unique(rows.map((r) => r.undertaking)).length})`, h("p.zacht", "Het aantal zegt niets over inzet of effect."),
          rows.length ? KK.table({ id: "acties", caption: "Alle acties, proeven, bijeenkomsten en afspraken waarbij deze partner genoemd is.", rows, sort: "actie", columns: [
            ...P.planColumn((r) => KK.planOf(r.undertaking)?.key),
            { key: "actie", label: "Actie", text: (r) => KK.label(r.undertaking), cell: (r) => KK.thing(r.undertaking) },
            { key: "soort", label: "Wat", text: (r) => KK.kindOf(r.undertaking) },
            { key: "rol", label: "Rol", text: (r) => KK.code("Role", r.role) },
            { key: "stand", label: "Stand", text: (r) => W.progress(r.undertaking).filter(Boolean).join(", "), cell: (r) => W.chip(r.undertaking) },
            { key: "stap", label: "Stap", text: (r) => KK.one(r.undertaking, "crossCutting") === "true" ? "Alle stappen" : D.steps.filter((s) => KK.stepsOf(r.undertaking).includes(s.notation)).map((s) => s.label).join(", ") },
            { key: "bron", label: "Vindplaats", sort: false, text: () => "", cell: (r) => addressCell(r.id) },
          ] }) : h("p", "Geen.")),
        wishes.length > 0 && block("Wat het rapport van deze partner verwacht", wishes.map((w) => h("div.koppeling", h("p", h("strong", KK.upper(KK.code("Engagement", KK.one(w, "engagement")) || "rol voorzien")), ": ", KK.one(w, "rationale")), P.addresses(w)))),
        members.length > 0 && block("Lidmaatschap", h("ul", members.map((m) => h("li", KK.thing(KK.ref(m, "member")), " in ", KK.thing(KK.ref(m, "organization")), `: ${KK.one(m, "post")}`)))),
        mates.size > 0 && block("Handelt samen met", h("p.zacht", "Op alfabet."), h("ul.kolommen", [...mates].sort((a, b) => KK.compare(KK.label(a[0]), KK.label(b[0])))
          .map(([mate, work]) => h("li", KK.thing(mate), h("span.zacht", ` – ${KK.unique(work).slice(0, 4).map((w) => KK.brief(w)).join(", ")}${KK.unique(work).length > 4 ? " …" : ""}`))))),
        block("Wat hiernaar verwijst", mentions(id, ["unitOf", "unit"])),
      ];
    },

    step(id) {
      const scenario = KK.scenario(KK.route.query);
      const notation = KK.topStep(id);
      const narrow = KK.refs(id, "narrower");
      const own = KK.about(id, "Contribution", "barrier").concat(narrow.flatMap((n) => KK.about(n, "Contribution", "barrier")))
        .filter((c) => KK.known(c, scenario.date) && KK.inPlan(c, scenario.plan) && (!scenario.stated || KK.flag("isStated", KK.one(c, "basis"))));
      const cells = KK.ref(id, "broader") ? [] : D.answer(scenario).matrix.kind.filter((cell) => KK.stepId(cell.barrier, cell.plan) === id);
      const helpers = KK.about(id, "Facilitator", "barrier").concat(narrow.flatMap((n) => KK.about(n, "Facilitator", "barrier")));
      return [
        block("Wat deze stap is", h("p", KK.one(id, "step")), h("p", KK.one(id, "definition")), KK.one(id, "scopeNote") && h("p.zacht", KK.one(id, "scopeNote")),
          narrow.length > 0 && h("p", "Smallere stappen: ", KK.join(narrow.map((n) => KK.thing(n))), "."), KK.ref(id, "broader") && h("p", "Hoort bij: ", KK.thing(KK.ref(id, "broader")), ".")),
        cells.length > 0 && block("Hoe ver is het, per soort?", h("p.zacht", W.scenario(scenario)), KK.table({ id: "vakken", caption: "De vakken van deze stap in de matrix.", rows: cells, columns: [
          ...P.planColumn((c) => c.plan),
          { key: "soort", label: "Soort", text: (c) => KK.upper(W.kind(c.column)), cell: (c) => h("a", { href: KK.href("overzicht", { cel: KK.matrix.address(c.column, notation, c.plan) }) }, KK.upper(W.kind(c.column))) },
          { key: "stand", label: "Stand", text: (c) => KK.matrix.said(c, scenario).word, cell: (c) => { const said = KK.matrix.said(c, scenario); return [h(`span.chip.${said.look.replace(" ", ".")}`, said.word), said.lines.length > 0 && ` ${said.lines.join(" · ")}`]; } },
          { key: "hoe", label: "Hoe weten we dit?", text: (c) => W.basis[c.state_basis]?.[1] || "", cell: (c) => c.state_basis ? [W.mark(c.state_basis), ` ${W.basis[c.state_basis][1]}`] : "" },
        ] })),
        block(`Wie doet wat (${KK.unique(own.map((c) => KK.ref(c, "initiative"))).length})`, own.length ? KK.table({ id: "wiewat", caption: "Al het werk dat bij deze stap is gemeld.", rows: own, sort: "actie", columns: [
          ...P.planColumn((c) => KK.planOf(c)?.key),
          { key: "actie", label: "Actie", text: (c) => KK.label(KK.ref(c, "initiative")), cell: (c) => KK.thing(KK.ref(c, "initiative")) },
          { key: "soort", label: "Soort", text: (c) => KK.all(c, "interventionKind").map(W.kind).join(", ") },
          { key: "wie", label: "Wie handelt", sort: false, text: (c) => KK.actors(KK.ref(c, "initiative")).map(KK.label).join(", "), cell: (c) => KK.join(KK.actors(KK.ref(c, "initiative")).map((a) => KK.thing(a))) },
          { key: "stand", label: "Stand", text: (c) => W.progress(KK.ref(c, "initiative"), scenario.date).join(", "), cell: (c) => W.chip(KK.ref(c, "initiative"), scenario.date) },
          { key: "hoe", label: "Koppeling", text: (c) => W.basis[KK.one(c, "basis")]?.[1] || "", cell: (c) => [W.mark(KK.one(c, "basis")), ` ${W.basis[KK.one(c, "basis")]?.[1] || ""}; ${KK.code("Strength", KK.one(c, "strength"))}`] },
        ] }) : h("p", W.nothing(KK.plan(scenario.plan)))),
        helpers.length > 0 && block("Wie deze stap mogelijk maakt, bewust of niet", h("ul", helpers.map((f) => h("li", KK.thing(f), ` – naam uit het rapport; ${KK.code("Awareness", KK.one(f, "awareness")) || "bewustheid niet gemeld"}`)))),
      ];
    },

    other(id) {
      const members = KK.incoming(id).filter(([, p]) => p === "inChapter").map(([from]) => from).filter(KK.isUndertaking).sort((a, b) => KK.compare(KK.label(a), KK.label(b)));
      const judged = KK.is(id, "Facilitator");
      return [
        block("Wat de kaart weet", judged && h("p.zacht", "De naam komt uit het rapport en is geen oordeel van deze kaart."), KK.one(id, "summary") && h("p", KK.one(id, "summary")), KK.one(id, "rationale") && h("p", KK.one(id, "rationale")),
          KK.facts([...facts(id), ["Kent men ook als", KK.all(id, "altLabel").join(", ")], ["Vindplaats", P.addresses(id)]])),
        block("Cijfers", P.figures(id)),
        members.length > 0 && block("Acties in dit hoofdstuk", h("ul", members.map((m) => h("li", KK.thing(m), " ", W.chip(m))))),
        block("Wat hiernaar verwijst", mentions(id, ["inChapter"])),
      ];
    },
  };

  /** A chapter's lead is a contact point: shown, never counted as acting. */
  function lead(id) {
    const chapter = KK.ref(id, "inChapter");
    const leads = chapter ? KK.refs(chapter, "chapterLead") : [];
    return leads.length ? h("p.zacht", "Aanspreekpunt van het hoofdstuk (geen trekker van deze actie): ", KK.join(leads.map((l) => KK.thing(l))), ".") : null;
  }

  function crumb(id) {
    const kind = KK.kindOf(id);
    const list = KK.isOrganisation(id) ? h("a", { href: KK.href("partners") }, "Partners") : KK.isUndertaking(id) ? h("a", { href: KK.href("maatregelen") }, "Maatregelen") : KK.is(id, "Barrier") ? h("a", { href: KK.href("overzicht") }, "Overzicht") : null;
    const chapter = KK.ref(id, "inChapter");
    const parent = KK.ref(id, "subMeasureOf");
    return h("p.kruimel", KK.join([list, KK.several && KK.planOf(id)?.title, chapter && KK.thing(chapter), parent && KK.thing(parent), kind].filter(Boolean), " › "));
  }

  KK.screens.ding = {
    title: "Ding",
    draw(main, route) {
      const id = route.path.slice(1).join("/");
      if (!KK.hasPage(id)) return KK.screens.onbekend.draw(main);
      const kind = KK.isUndertaking(id) ? "undertaking" : KK.isOrganisation(id) ? "organisation" : KK.is(id, "Barrier") ? "step" : "other";
      KK.add(main, [
        crumb(id), KK.title(KK.is(id, "Facilitator") ? `“${KK.label(id)}”` : KK.label(id), KK.isUndertaking(id) && KK.one(id, "isContainer") !== "true" && h("p", W.chip(id))),
        h("div.acties.bovenaan", P.copyButton(() => W.footnote(`${KK.kindOf(id)} ${KK.label(id)}: ${KK.one(id, "promise") || KK.one(id, "summary") || ""}`.trim().replace(/([^.!?])$/, "$1."), KK.passages(id), null, KK.planOf(id) || KK.plan())),
          h("a", { href: KK.href(["graaf", "omgeving"], { ding: id }) }, "Teken de omgeving")),
        pages[kind](id), gapsAbout(id),
      ]);
      return KK.label(id);
    },
  };
})(KK);
