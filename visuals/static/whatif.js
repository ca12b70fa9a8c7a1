/* Wat als: leave a partner out, and see where the report then names nobody else. No prediction. */
(function (KK) {
  const { h } = KK;
  const D = KK.data;
  const W = KK.words;
  const P = KK.parts;

  /**
   * What leaving out one organisation does, by the engine's rule: an undertaking that loses its last actor leaves
   * the cells. Returns {lost, headless, cells: [{barrier, column, before, after, supportOnly, left, onlyLead}]}.
   */
  KK.without = function (organisation, scenario) {
    const acts = KK.leaves.filter((id) => KK.known(id, scenario.date) && KK.inPlan(id, scenario.plan) && KK.actors(id, scenario.date).includes(organisation));
    const lost = new Set(acts.filter((id) => KK.actors(id, scenario.date).length === 1));
    const headless = acts.filter((id) => !lost.has(id) && KK.leads(id, scenario.date).join() === organisation);
    const cells = D.answer(scenario).matrix.kind.filter((cell) => cell.things.some((id) => acts.includes(id))).map((cell) => {
      const work = KK.workIn(cell.barrier && KK.stepId(cell.barrier, cell.plan), cell.column, scenario, cell.plan);
      for (const id of lost) work.delete(id);
      const { state, supportOnly } = KK.stateOf(work, scenario.date);
      const leads = KK.unique(cell.things.flatMap((id) => KK.leads(id, scenario.date)));
      return { cell, plan: cell.plan, barrier: cell.barrier, column: cell.column, before: cell.state, after: state, supportOnly, left: work.size, onlyLead: leads.join() === organisation };
    });
    return { acts, lost: [...lost], headless, cells };
  };

  const name = (cell) => `${KK.upper(W.kind(cell.column))} bij ${cell.barrier === null ? "alle stappen" : W.step(cell.barrier).toLowerCase()}${KK.several ? ` (${KK.plan(cell.plan).title})` : ""}`;
  const word = (state) => KK.upper(KK.code("CellState", state));
  const link = (cell) => h("a", { href: KK.href("overzicht", { cel: KK.matrix.address(cell.column, cell.barrier, cell.plan) }) }, name(cell));
  const list = (items) => h("ul", items.map((item) => h("li", item)));
  const part = (title, items, none) => h("section.blok", h("h2", `${title} (${items.length})`), items.length ? list(items) : h("p", none));

  function shown(id, scenario) {
    const found = KK.without(id, scenario);
    const label = KK.label(id);
    const care = found.lost.filter((work) => KK.kindsOf(work, scenario).some((kind) => !KK.flag("atSteps", kind)));
    return [
      h("p", `Volgens ${KK.several && !scenario.plan ? "de plannen" : KK.dateLabel(KK.at(scenario.plan || D.plans[0].key, scenario.date), KK.plan(scenario.plan))} handelt ${label} in ${KK.count(found.acts.length, "actie", "acties")}. Dit is geen voorspelling: het zegt alleen wie het rapport verder noemt.`),
      part("Vakken waar het rapport niemand anders noemt die handelt", found.cells.filter((c) => !c.left).map((c) => [link(c), h("span.zacht", ` – nu: ${word(c.before)}`)]), `Overal waar ${label} handelt, noemt het rapport ook anderen.`),
      part("Vakken waar het rapport geen tweede trekker noemt", found.cells.filter((c) => c.left && c.onlyLead).map(link), "Geen."),
      part("Vakken die een ander woord krijgen", found.cells.filter((c) => c.left && c.after !== c.before).map((c) => [link(c), `: van “${word(c.before)}” naar “${word(c.after)}”${c.supportOnly ? ", alleen ondersteunend" : ""}`]), "Geen."),
      part("Acties waar het rapport niemand anders noemt die handelt", found.lost.map((work) => [KK.thing(work), " ", W.chip(work, scenario.date)]), "Geen."),
      part("Acties waar het rapport geen tweede trekker noemt", found.headless.map((work) => KK.thing(work)), "Geen."),
      care.length > 0 && part(`Daarvan ${KK.and(KK.kinds.filter((kind) => !kind.atSteps).map((kind) => kind.label))}`, care.map((work) => KK.thing(work)), ""),
      h("div.acties", P.csvButton("wat-als.csv", () => [["Zonder", "Soort", "Stap", "Nu", "Dan", "Genoemd over", "Geen tweede trekker", ...P.originHeads],
        ...found.cells.map((c) => [label, W.kind(c.column), W.step(c.barrier), word(c.before), word(c.after), c.left, c.onlyLead ? "ja" : "nee", ...P.origin(scenario, c.plan)])])),
    ];
  }

  // ---- several partners: only with an engine behind the page
  async function ask(chosen, scenario) {
    const query = new URLSearchParams({ stand: scenario.date, ...(scenario.stated && { koppelingen: "genoemd" }), ...(!scenario.expect && { verwachtingen: "uit" }) });
    for (const notation of chosen) query.append("zonder", notation);
    const answer = await fetch(`antwoord?${query}`);
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }
  function several(chosen, scenario) {
    const place = h("div", h("p", "De kaart rekent …"));
    ask(chosen, scenario).then((answer) => {
      const at = (cell) => `${cell.plan}~${cell.column}~${cell.barrier}`;
      const now = new Map(D.answer(scenario).matrix.kind.map((cell) => [at(cell), cell]));
      const changed = answer.matrix.kind.filter((cell) => { const was = now.get(at(cell)); return was && (was.state !== cell.state || was.initiatives !== cell.initiatives); });
      place.replaceChildren();
      KK.add(place, [
        part("Vakken waar het rapport niemand anders noemt die handelt", changed.filter((c) => !c.initiatives).map(link), "Geen."),
        part("Vakken die een ander woord krijgen", changed.filter((c) => c.initiatives && c.state !== now.get(at(c)).state)
          .map((c) => [link(c), `: van “${word(now.get(at(c)).state)}” naar “${word(c.state)}”`]), "Geen."),
        h("p", `Met deze keuze: ${KK.count(answer.gaps.filter((gap) => !scenario.plan || gap.plan === scenario.plan).length, "vraag", "vragen")}, nu ${D.answer(scenario).gaps.length}.`),
      ]);
      KK.say("Berekend.");
    }).catch(() => place.replaceChildren(h("p", "De server antwoordt niet. Start ketenkaart serve opnieuw, of kies één partner.")));
    return place;
  }

  KK.screens["wat-als"] = {
    title: "Wat als",
    draw(main, route) {
      const scenario = KK.scenario(route.query);
      const acting = KK.organisations.filter((id) => KK.involved(id, scenario.date).some((i) => KK.acts(i.role) && KK.inPlan(i.undertaking, scenario.plan))).sort((a, b) => KK.compare(KK.label(a), KK.label(b)));
      const chosen = (route.query.zonder || "").split(",").map(KK.organisation).filter(Boolean);
      const notation = (id) => KK.one(id, "notation");
      const pick = D.served
        ? h("fieldset.velden.meer", h("legend", "Laat deze partners weg"), acting.map((id) => h("label", h(`input#zonder-${notation(id)}`, { type: "checkbox", checked: chosen.includes(id), onchange: (event) => {
          const next = event.target.checked ? [...chosen, id] : chosen.filter((c) => c !== id);
          KK.choose({ zonder: next.map(notation).join(",") });
        } }), ` ${KK.label(id)}`)))
        : P.select("Laat deze partner weg", "zonder", acting.map((id) => [notation(id), KK.label(id)]));
      KK.add(main, [
        KK.title("Wat als", h("p.uitleg", "Laat een partner weg en zie bij welke vakken het rapport dan niemand anders noemt die handelt, of geen tweede trekker. Dat is een vraag over het rapport, geen voorspelling.")),
        P.filters(P.scenario(), h("div.velden", pick)),
        !D.served && h("p.zacht", "Deze bladzijde laat één partner tegelijk weg. Meer partners tegelijk, of een eigen plan, kan met ketenkaart serve."),
        chosen.length === 1 && shown(chosen[0], scenario),
        chosen.length > 1 && D.served && several(chosen.map(notation), scenario),
        !chosen.length && h("p", "Kies een partner."),
      ]);
      if (KK.started && chosen.length === 1) KK.say(`Zonder ${KK.label(chosen[0])}.`);
    },
  };
})(KK);
