/* Wat als: leave a partner out, and see what the source then names no other for. The engine says it; no prediction. */
(function (KK) {
  const { h } = KK;
  const D = KK.data;
  const W = KK.words;
  const P = KK.parts;

  const name = (cell) => [KK.upper(W.kind(cell.column)), KK.flag("atSteps", cell.column) && W.step(cell.barrier).toLowerCase()].filter(Boolean).join(" bij ");
  const here = (loss, cell, scenario) => D.answer({ ...scenario, plan: loss.plan }).matrix.kind.find((one) => one.column === cell.column && one.barrier === cell.barrier);
  function now(loss, cell, scenario) {
    const as = here(loss, cell, scenario);
    if (!as) return "–";
    const { word, lines } = KK.matrix.said(as, scenario);
    return [word, ...lines].join(", ");
  }
  const link = (loss, cell, scenario) => here(loss, cell, scenario)
    ? h("a", { href: KK.href("overzicht", { cel: KK.matrix.address(cell.column, cell.barrier, loss.plan) }) }, name(cell)) : name(cell);
  const works = (list, scenario) => h("ul", list.map((work) => h("li", KK.thing(work), " ", W.chip(work, scenario.date))));
  const part = (title, count, content, none) => h("section.blok", h(KK.several ? "h3" : "h2", `${title} (${count})`), count ? content : h("p", none));

  /** What one plan loses: the cells as they are with what is lost from each, and the actions. */
  function shown(loss, scenario) {
    const plan = KK.plan(loss.plan);
    const words = plan.words.losses;
    const id = `verlies${plan === D.plans[0] ? "" : `-${plan.key}`}`;
    return h("section", KK.several && h("h2", plan.title), h("p", loss.said),
      part(words.cells, loss.cells.length, KK.table({ id, caption: words.cells, hideCaption: true, rows: loss.cells, columns: [
        { key: "vak", label: "Vak", sort: false, text: name, cell: (cell) => link(loss, cell, scenario) },
        { key: "nu", label: "Zoals het vak nu is", sort: false, text: (cell) => now(loss, cell, scenario) },
        { key: "weg", label: "Wat wegvalt", sort: false, text: (cell) => cell.said }] }), words.none),
      ["last_actor", "only_lead", "no_lead"].map((list) => part(words[list], loss[list].length, works(loss[list], scenario), words.none)),
      loss.blocks.map((block) => part(block.said, block.acts.length, works(block.acts, scenario), words.none)));
  }
  function all(losses, without, scenario) {
    const rows = losses.flatMap((loss) => loss.cells.map((cell) => [without, W.kind(cell.column), KK.flag("atSteps", cell.column) ? W.step(cell.barrier) : "",
      now(loss, cell, scenario), cell.said, ...P.origin(scenario, loss.plan)]));
    const silent = KK.shownPlans(scenario).map((plan) => plan.words.losses.nothing);
    return [losses.length ? losses.map((loss) => shown(loss, scenario)) : silent.map((said) => h("p", said)),
      h("div.acties", P.csvButton("wat-als.csv", () => [["Zonder", "Soort", "Stap", "Nu", "Wat wegvalt", ...P.originHeads], ...rows]))];
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
    const mine = (row) => !scenario.plan || row.plan === scenario.plan;
    ask(chosen.map((id) => KK.one(id, "notation")), scenario).then((answer) => {
      place.replaceChildren();
      KK.add(place, [
        all(answer.losses.filter(mine), KK.and(chosen.map((id) => KK.label(id))), scenario),
        h("p", `Met deze keuze: ${KK.count(answer.gaps.filter(mine).length, "vraag", "vragen")}, nu ${D.answer(scenario).gaps.length}.`),
      ]);
      KK.say("Berekend.");
    }).catch(() => place.replaceChildren(h("p", "De server antwoordt niet. Start ketenkaart serve opnieuw, of kies één partner.")));
    return place;
  }

  KK.screens["wat-als"] = {
    title: "Wat als",
    draw(main, route) {
      const scenario = KK.scenario(route.query);
      const { without } = D.answer(scenario);
      const acting = Object.keys(without).filter((id) => without[id].length).sort((a, b) => KK.compare(KK.label(a), KK.label(b)));
      const chosen = (route.query.zonder || "").split(",").map(KK.organisation).filter(Boolean);
      const notation = (id) => KK.one(id, "notation");
      const pick = D.served
        ? h("fieldset.velden.meer", h("legend", "Laat deze partners weg"), acting.map((id) => h("label", h(`input#zonder-${notation(id)}`, { type: "checkbox", checked: chosen.includes(id), onchange: (event) => {
          const next = event.target.checked ? [...chosen, id] : chosen.filter((c) => c !== id);
          KK.choose({ zonder: next.map(notation).join(",") });
        } }), ` ${KK.label(id)}`)))
        : P.select("Laat deze partner weg", "zonder", acting.map((id) => [notation(id), KK.label(id)]));
      KK.add(main, [
        KK.title("Wat als", h("p.uitleg", "Laat een partner weg en zie bij welke acties de bron geen andere partij noemt die handelt, of geen andere trekker. Dat is een vraag over de bron, geen voorspelling.")),
        P.filters(P.scenario(), h("div.velden", pick)),
        !D.served && h("p.zacht", "Deze bladzijde laat één partner tegelijk weg. Meer partners tegelijk, of een eigen plan, kan met ketenkaart serve."),
        chosen.length === 1 && all(without[chosen[0]] || [], KK.label(chosen[0]), scenario),
        chosen.length > 1 && D.served && several(chosen, scenario),
        !chosen.length && h("p", "Kies een partner."),
      ]);
      if (KK.started && chosen.length === 1) KK.say(`Zonder ${KK.label(chosen[0])}.`);
    },
  };
})(KK);
