/* Overzicht: the matrix. Words in every cell; colour, mark and dashes say the same once more. */
(function (KK) {
  const { h } = KK;
  const D = KK.data;
  const W = KK.words;
  const P = KK.parts;
  const M = (KK.matrix = {});

  const ROWS = { __proto__: null, "": "kind", partner: "partner", vorm: "form" };
  const ALL = "alle";

  /** Rows of the matrix: {key, label, id, cells: [cell or null for each step, then Alle stappen]}. */
  M.rows = function (by, scenario, plan) {
    const rows = new Map();
    for (const cell of D.answer({ ...scenario, plan: plan.key }).matrix[by]) {
      if (!rows.has(cell.column)) rows.set(cell.column, new Map());
      rows.get(cell.column).set(cell.barrier, cell);
    }
    const label = (key) => by === "kind" ? KK.upper(W.kind(key)) : by === "form" ? KK.upper(KK.code("ExploitationForm", key)) : KK.label(KK.organisation(key) || key);
    const list = [...rows].map(([key, cells]) => ({
      key, label: label(key), id: by === "partner" ? KK.organisation(key) : "",
      cells: M.columns(plan).map((step) => cells.get(step) || null),
    }));
    return by === "partner" ? list.sort((a, b) => KK.compare(a.label, b.label)) : list;
  };
  M.columns = (plan) => [...plan.steps.map((step) => step.notation), null];
  /** How an address names a cell: its row and step, and its plan where there are several. */
  M.address = (column, barrier, plan) => [column, barrier ?? ALL, ...(KK.several ? [plan] : [])].join("~");

  /** The words of a cell: state, addition, counts, spread. */
  M.said = function (cell, scenario, by = "kind") {
    const [word, more] = W.cell(cell, scenario.date);
    const lines = [];
    if (more) lines.push(more);
    if (cell.support_only) lines.push("alleen ondersteunend");
    if (cell.initiatives) {
      const spread = W.spread(cell.things, scenario.date);
      const partners = by === "partner" ? "" : W.partners(cell.things, scenario.date);
      if (spread.includes(",")) lines.push(`${cell.initiatives} genoemd: ${spread}`, ...(partners ? [partners] : []));
      else lines.push([`${cell.initiatives} genoemd`, partners].filter(Boolean).join(", "));
    }
    return { word, lines, look: `s-${cell.state}${cell.state === "niets-gemeld" && cell.expected ? " verwacht" : ""}` };
  };

  function cellNode(row, cell, step, scenario, by, plan) {
    const td = h("td", { role: "cell", "data-kop": W.step(step) });
    if (!cell) {
      td.className = "vak leeg";
      td.append(h("span", "niets gemeld"));
      return td;
    }
    const { word, lines, look } = M.said(cell, scenario, by);
    td.className = `vak ${look}`;
    const address = M.address(row.key, step, plan.key);
    td.append(h(`button#cel-${address.replaceAll("~", "-")}`, { type: "button", "aria-haspopup": "dialog", onclick: () => KK.choose({ cel: address }) },
      h("span.sr", `${row.label} bij ${W.step(step)}: `),
      h("strong", word), lines.map((line) => h("span.bij", line)),
      cell.state_basis && W.mark(cell.state_basis)));
    return td;
  }

  M.table = function (by, scenario, plan) {
    const names = { kind: "Soort ingreep", partner: "Partner", form: "Vorm van uitbuiting" };
    const rows = M.rows(by, scenario, plan);
    const steps = M.columns(plan);
    return h(`table.matrix.by-${by}#matrix${plan === D.plans[0] ? "" : `-${plan.key}`}`, { role: "table" },
      h("caption", `${names[by]} bij elke stap: ${W.scenario(scenario, plan)}. Kies een vak om te zien wat erachter zit.`),
      h("thead", { role: "rowgroup" }, h("tr", { role: "row" },
        h("th", { scope: "col", role: "columnheader" }, names[by]),
        plan.steps.map((step) => h("th", { scope: "col", role: "columnheader" }, h("a", { href: KK.toThing(step.id) }, step.label), h("span.bij", step.step))),
        h("th.dwars", { scope: "col", role: "columnheader" }, "Alle stappen", h("span.bij", "Werk dat niet bij één stap hoort.")))),
      h("tbody", { role: "rowgroup" }, rows.map((row) => h("tr", { role: "row" },
        h("th", { scope: "row", role: "rowheader" }, row.id ? KK.thing(row.id, row.label) : row.label),
        row.cells.map((cell, index) => cellNode(row, cell, steps[index], scenario, by, plan))))));
  };

  /** What stands behind one cell, in a panel that the keyboard can leave with Escape. */
  M.open = function (address, by, scenario) {
    const [key, at, of] = (address || "").split("~");
    const step = at === ALL ? null : at;
    const plan = KK.plan(of);
    const row = plan && M.rows(by, scenario, plan).find((r) => r.key === key);
    const cell = row?.cells[M.columns(plan).indexOf(step)];
    if (!cell) return;
    const { word, lines, look } = M.said(cell, scenario);
    const dialog = h("dialog.paneel#paneel", { "aria-labelledby": "paneel-kop" },
      h("div.paneel-kop", h("h2#paneel-kop", { tabindex: "-1" }, `${row.label} – ${W.step(step)}`),
        h("button#paneel-sluit", { type: "button", onclick: () => dialog.close() }, "Sluiten")),
      h(`p.stand.${look.replace(" ", ".")}`, h("strong", word), lines.length > 0 && `: ${lines.join(" · ")}`),
      h("p.zacht", `${KK.several ? `${plan.title}. ` : ""}${W.scenario(scenario, plan)}. Het aantal zegt niets over inzet of effect.`),
      cell.things.length ? cell.things.map((id) => P.card(id, scenario.date, step === null ? [] : KK.contributions(id, scenario).filter((c) =>
        KK.topStep(KK.ref(c, "barrier")) === step && (by !== "kind" || KK.all(c, "interventionKind").includes(key))))) : nothing(cell, scenario));
    document.body.append(dialog);
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (KK.route.query.cel === address) {
        KK.choose({ cel: null });
        document.getElementById(`cel-${address.replaceAll("~", "-")}`)?.focus();
      }
    });
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
    });
    dialog.showModal();
    dialog.querySelector("h2").focus();
  };

  function nothing(cell, scenario) {
    const kind = cell.column;
    const reasons = cell.expected ? KK.expectations(KK.stepId(cell.barrier, cell.plan), kind) : [];
    const across = cell.barrier !== null && D.answer(scenario).matrix.kind.find((c) => c.plan === cell.plan && c.barrier === null && c.column === kind && c.initiatives);
    const gap = D.answer(scenario).gaps.find((one) => one.plan === cell.plan && one.barrier === cell.barrier && one.kind === kind);
    return [
      h("p", W.nothing(KK.plan(cell.plan))),
      reasons.length > 0 && [h("h3", "Waarom verwachten wij hier iets?"), reasons.map((id) => h("p", KK.one(id, "rationale"), " ", h("span.zacht", KK.one(id, "source"))))],
      across && h("p", `Wel gemeld: ${across.initiatives} keer ${W.kind(kind)} dat niet bij één stap hoort. `,
        h("a", { href: KK.href("overzicht", { ...KK.route.query, cel: M.address(kind, null, cell.plan) }) }, "Bekijk dit werk"), "."),
      cell.expected && gap && [h("h3", "Wie zou dit kunnen? (idee van de kaart)"), KK.gaps.candidateList(gap)],
    ];
  }

  // ---- around the matrix
  const howto = () => h("details.leeswijzer", { open: !KK.route.query.rijen }, h("summary", "Hoe lees ik dit?"), h("ol",
    h("li", `Elke kolom is een ${KK.term("step")}; elke rij een manier om die stap moeilijker te maken.`),
    h("li", `Een vak zegt hoe ver het werk was volgens ${KK.several ? "het plan, op de datum die erboven staat" : W.report()}; het beste werk bepaalt het woord.`),
    h("li", "“Niets gemeld” betekent: het staat niet in de bron. Het kan wel gebeuren."),
    h("li", "● ◐ ○ zeggen hoe wij weten dat het werk bij deze stap hoort: van “het rapport noemt het een barrière” tot “onze lezing”."),
    h("li", "Het aantal genoemde acties en partners zegt niets over inzet of effect. Kies een vak om te zien wat erachter zit.")));

  function legend() {
    const states = Object.entries(D.codes.CellState).sort((a, b) => a[1].order - b[1].order);
    const item = (look, label, meaning) => h("li", h(`span.staal.${look}`, { "aria-hidden": "true" }), h("span", h("strong", label), meaning && ` ${meaning}`));
    return h("details.legenda", { open: true }, h("summary", "Legenda"),
      h("ul.stalen", states.filter(([n]) => !["afwezig", "hoort-hier-niet"].includes(n)).flatMap(([n, code]) => n === "niets-gemeld"
        ? [item("s-niets-gemeld", "Niets gemeld"), h("li", h("span.staal.s-niets-gemeld.verwacht", { "aria-hidden": "true" }), h("strong", "Niets gemeld, wij verwachten wel iets"))]
        : [item(`s-${n}`, KK.upper(code.label))])),
      h("ul.stalen", Object.entries(W.basis).map(([basis, [, meaning]]) => h("li", W.mark(basis), h("span", meaning)))),
      h("details.binnen", h("summary", "Wat betekenen de woorden precies?"), h("dl.feiten", states.map(([, code]) => h("div", h("dt", KK.upper(code.label)), h("dd", code.definition))))));
  }

  /** Victim care makes no step harder: it stands apart, and has no cells. */
  function victims(scenario, plan) {
    return KK.kinds.filter((kind) => !kind.atSteps).map((kind) => {
      const work = KK.leaves.filter((id) => KK.known(id, scenario.date) && KK.inPlan(id, plan.key) && KK.kindsOf(id, scenario).includes(kind.notation));
      const groups = new Map();
      for (const id of work) {
        const state = KK.state(id, scenario.date) || "niets-gemeld";
        groups.set(state, [...(groups.get(state) || []), id]);
      }
      const sorted = [...groups].sort((a, b) => (D.codes.CellState[a[0]]?.order ?? 9) - (D.codes.CellState[b[0]]?.order ?? 9));
      return h(`section.slachtoffers#slachtoffers${plan === D.plans[0] ? "" : `-${plan.key}`}`, h(KK.several ? "h3" : "h2", `Slachtoffers: ${kind.label}`),
        h("p.zacht", `${kind.definition} Dit maakt geen stap moeilijker en staat daarom apart.`),
        work.length ? h("div.standen", sorted.map(([state, ids]) => h(`div.standgroep`, h(`${KK.several ? "h4" : "h3"}.s-${state}`, `${KK.upper(KK.code("CellState", state))} (${ids.length})`),
          h("ul", ids.sort((a, b) => KK.compare(KK.label(a), KK.label(b))).map((id) => h("li", KK.thing(id), W.progress(id, scenario.date)[1] && h("span.zacht", ` – ${W.progress(id, scenario.date)[1]}`)))))))
          : h("p", W.nothing(plan)));
    });
  }

  function side(scenario) {
    const gaps = D.answer(scenario).gaps;
    const high = gaps.filter((gap) => gap.severity === "hoog");
    const rest = gaps.filter((gap) => gap.severity === "middel").length;
    const low = gaps.filter((gap) => gap.severity === "laag").length;
    const firsts = new Map();
    for (const gap of high) firsts.set(gap.query, [...(firsts.get(gap.query) || []), gap]);
    const shown = [...firsts.values()].slice(0, 8);
    return h("aside.zij", { "aria-label": "Aandachtspunten van hoog" },
      h("h2", "Aandachtspunten"),
      h("p.zacht", high.length ? `De vragen met ernst hoog (${high.length}).` : "Geen vragen met ernst hoog bij deze keuzes."),
      shown.map(([gap, ...more]) => h(`article.punt.ernst-${gap.severity}`, h("h3", gap.sentence),
        h("p.regel", W.severity(gap.severity), " · ", D.queries[gap.query]?.title || gap.query,
          KK.hasPage(gap.subject) && [" · ", KK.thing(gap.subject, KK.one(gap.subject, "identifier") && KK.is(gap.subject, "Measure") ? `actie ${KK.one(gap.subject, "identifier")}` : "bekijk")],
          more.length > 0 && [" · ", h("a", { href: KK.href("aandachtspunten", { ernst: "hoog", vraag: gap.query }) }, `nog ${more.length} zo`)]))),
      h("p", high.length > 0 && [h("a", { href: KK.href("aandachtspunten", { ernst: "hoog" }) }, `Alle ${high.length} van hoog`), " · "],
        h("a", { href: KK.href("aandachtspunten") }, "Alle aandachtspunten"), ` · ${rest} van middel · ${KK.count(low, "vraag", "vragen")} (laag)`));
  }

  const csvRows = (by, scenario, plan) => [
    ["Rij", "Stap", "Stand", "Toelichting", "Koppeling", "Alleen ondersteunend", "Genoemd", "Partners", "Verwacht", ...P.originHeads],
    ...M.rows(by, scenario, plan).flatMap((row) => row.cells.map((cell, index) => {
      const step = W.step(M.columns(plan)[index]);
      if (!cell) return [row.label, step, "Niets gemeld", "", "", "", 0, 0, "", ...P.origin(scenario, plan.key)];
      const { word, lines } = M.said(cell, scenario);
      return [row.label, step, word, lines.join("; "), KK.code("Basis", cell.state_basis), cell.support_only ? "ja" : "nee",
        cell.initiatives, cell.partners, cell.expected ? "ja" : "nee", ...P.origin(scenario, plan.key)];
    })),
  ];

  KK.screens.overzicht = {
    title: "Overzicht",
    draw(main, route) {
      const scenario = KK.scenario(route.query);
      const by = ROWS[route.query.rijen || ""] || "kind";
      KK.add(main, [
        KK.title("Wie doet wat tegen welke stap?"),
        howto(),
        P.filters(P.choice("Rijen", "rijen", [["", "soort ingreep"], ["partner", "partner"], ["vorm", "vorm van uitbuiting"]], route.query.rijen, "r"), P.scenario()),
        h("div.naast",
          h("div.hoofd", KK.shownPlans(scenario).map((plan, index) => [
            KK.several && h("h2", plan.title),
            M.table(by, scenario, plan),
            !index && legend(),
            h("div.acties", P.csvButton("matrix.csv", () => csvRows(by, scenario, plan)),
              h("button", { type: "button", onclick: () => KK.picture.svg(by, scenario, plan) }, "Plaatje (svg)"),
              h("button", { type: "button", onclick: () => KK.picture.png(by, scenario, plan) }, "Plaatje (png)"),
              P.copyButton(() => location.href, "Kopieer de link naar dit beeld")),
            victims(scenario, plan)])),
          side(scenario)),
      ]);
      if (route.query.cel) M.open(route.query.cel, by, scenario);
      else if (KK.started) KK.say(`De tabel toont: ${W.scenario(scenario)}.`);
    },
    leave() { document.getElementById("paneel")?.remove(); },
  };
})(KK);
