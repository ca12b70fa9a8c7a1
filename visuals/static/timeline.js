/* Tijdlijn: what was promised for when, and what happened when, as far as the source names a date. */
(function (KK) {
  const { h } = KK;
  const D = KK.data;
  const W = KK.words;
  const P = KK.parts;
  const KINDS = { termijn: "Termijn", geleverd: "Opgeleverd", gebeurd: "Gebeurtenis of begin", afspraak: "Afspraak", stuk: "Publicatie", rapport: "Rapport" };

  function entries(scenario) {
    const list = [];
    const add = (kind, id, when, sort, what, at = id) => { if (sort) list.push({ kind, id, when, sort, what, at }); };
    const seen = (id) => KK.known(id, scenario.date) && KK.inPlan(id, scenario.plan);
    for (const deadline of KK.byType("Deadline").filter(seen)) {
      const id = KK.ref(deadline, "initiative");
      const what = KK.one(deadline, "deadlineLabel") || KK.one(deadline, "deadlineText");
      add("termijn", id, `uiterlijk ${KK.date(KK.one(deadline, "dueBy"))}`, KK.one(deadline, "dueBy"), what, deadline);
      const [, on] = KK.delivery(deadline, scenario.date);
      add("geleverd", id, KK.date(on), on, what, deadline);
    }
    for (const id of KK.undertakings.filter(seen)) {
      const agreed = KK.is(id, "Agreement");
      const from = KK.one(id, "agreedOn") || KK.one(id, "startsOn");
      add(agreed ? "afspraak" : "gebeurd", id, from ? KK.date(from) : KK.period(KK.one(id, "period")), from || KK.one(id, "periodFrom"), "");
    }
    for (const id of KK.byType("Publication").filter(seen)) add("stuk", id, KK.period(KK.one(id, "issuedOn")), KK.one(id, "periodFrom"), "");
    for (const plan of KK.shownPlans(scenario)) for (const { date, label } of plan.dates) if (date <= KK.at(plan.key, scenario.date)) add("rapport", "", KK.date(date), date, `${KK.several ? `${plan.title}: ` : ""}${label}`, plan.key);
    return list.sort((a, b) => KK.compare(a.sort, b.sort) || a.when.length - b.when.length || KK.compare(a.kind, b.kind));
  }

  /** How it stands by the date one looks at, and on which side of that date the day lay. */
  function stand(entry, scenario) {
    if (!entry.id) return "";
    const now = KK.at(entry.id, scenario.date);
    const ahead = entry.sort > now && "de datum moest nog komen";
    if (entry.kind !== "termijn") return [KK.isUndertaking(entry.id) && W.progress(entry.id, scenario.date).filter(Boolean).join(", "), ahead].filter(Boolean).join("; ");
    const [delivered, on] = KK.delivery(entry.at, scenario.date);
    if (delivered === "geleverd") return on ? `geleverd op ${KK.date(on)}` : "geleverd";
    const passed = entry.sort < now;
    return [KK.code("Delivery", delivered) || (passed && "niet gemeld"), passed ? "de datum was voorbij" : ahead].filter(Boolean).join("; ");
  }

  const steps = (id) => KK.isUndertaking(id) ? KK.stepsOf(id) : KK.unique([...KK.refs(id, "reportedUnder"), ...KK.refs(id, "concerns")].flatMap((c) => KK.isUndertaking(c) ? KK.stepsOf(c) : []));
  const named = (entry) => [entry.id && KK.label(entry.id), entry.what].filter(Boolean).join(": ");

  function line(entry, scenario) {
    const said = stand(entry, scenario);
    const places = KK.passages(entry.at);
    return h(`li.tijd-${entry.kind}`, h("span.wanneer", entry.when), h("div",
      h("p", h("span.tag", KINDS[entry.kind]), " ", entry.id && KK.thing(entry.id), entry.id && entry.what && ": ", entry.what, said && h("span.zacht", ` – ${said}`)),
      places.length > 0 && h("p.vindplaats", KK.address(places[0]), places.length > 1 && ` en ${places.length - 1} meer`, KK.showWords?.(places[0]))));
  }

  KK.screens.tijdlijn = {
    title: "Tijdlijn",
    draw(main, route) {
      const scenario = KK.scenario(route.query);
      const q = route.query;
      const all = entries(scenario);
      const shown = all.filter((entry) => (!q.wat || entry.kind === q.wat) && (!q.stap || steps(entry.id).includes(q.stap))
        && (!q.jaar || entry.sort.startsWith(q.jaar)) && (!q.tekst || KK.fold(named(entry)).includes(KK.fold(q.tekst))));
      const years = (list) => KK.unique(list.map((entry) => entry.sort.slice(0, 4)));
      const rows = () => [["Wanneer", "Soort", "Waarvan", "Wat", "Stand", "Vindplaats", ...P.originHeads], ...shown.map((entry) => [
        entry.when, KINDS[entry.kind], entry.id ? KK.label(entry.id) : "", entry.what, stand(entry, scenario), KK.passages(entry.at).map(KK.address).join("; "),
        ...P.origin(scenario, KK.planOf(entry.at).key)])];
      KK.add(main, [
        KK.title("Tijdlijn", h("p.uitleg", "Termijnen, bijeenkomsten, afspraken en stukken op volgorde van tijd. Wat in de bron geen datum heeft, staat hier niet. Van een maand, seizoen of jaar telt bij een termijn de laatste dag, en anders de eerste.")),
        P.filters(P.plan(), P.stand(scenario), h("div.velden", P.filter("Tekst", "tekst"), P.select("Soort", "wat", Object.entries(KINDS)),
          P.select("Stap", "stap", D.steps.map((s) => [s.notation, s.label])), P.select("Jaar", "jaar", years(all).map((year) => [year, year])),
          h("button#wis", { type: "button", onclick: () => KK.choose({ tekst: null, wat: null, stap: null, jaar: null }) }, "Wis filters"))),
        h("p.telling", KK.count(shown.length, "regel", "regels"), P.csvButton("tijdlijn.csv", rows)),
        years(shown).map((year) => h("section", h("h2", year), h("ol.tijden", shown.filter((entry) => entry.sort.startsWith(year)).map((entry) => line(entry, scenario))))),
      ]);
      if (KK.started) KK.say(KK.count(shown.length, "regel", "regels"));
    },
  };
})(KK);
