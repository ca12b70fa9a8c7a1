/* Pieces that several screens share: addresses, partners of an action, a card, the switches of the scenario. */
(function (KK) {
  const { h } = KK;
  const D = KK.data;
  const W = KK.words;
  const P = (KK.parts = {});

  /** Where a statement stands. */
  P.addresses = function (...nodes) {
    const passages = KK.unique(nodes.flat().flatMap(KK.passages));
    if (!passages.length) return null;
    return h("ul.vindplaatsen", passages.map((passage) => h("li", KK.address(passage), KK.showWords?.(passage))));
  };

  /** "IND (trekker), UWV (deelnemer)", those who act first. */
  P.partners = function (id, date) {
    const order = (role) => D.codes.Role[role]?.order ?? 99;
    const found = KK.involvements(id, date);
    if (!found.length) return null;
    const roles = new Map();
    for (const one of found) roles.set(one.organisation, [...(roles.get(one.organisation) || []), one.role]);
    const list = [...roles].map(([organisation, all]) => ({ organisation, roles: KK.unique(all).sort((a, b) => order(a) - order(b)) }));
    list.sort((a, b) => order(a.roles[0]) - order(b.roles[0]) || KK.compare(KK.label(a.organisation), KK.label(b.organisation)));
    return h("ul.partners", list.map((one) => h("li", KK.thing(one.organisation), ` (${one.roles.map((r) => KK.code("Role", r)).join(", ")})`,
      KK.isGeneric(one.organisation) && h("span.zacht", " verzamelnaam"))));
  };

  const delivery = (id, date) => {
    const [delivered, on] = KK.delivery(id, date);
    return delivered && ` – ${KK.code("Delivery", delivered)}${on ? ` op ${KK.date(on)}` : ""}`;
  };
  P.deadlines = function (id, date) {
    const list = KK.deadlines(id, date);
    if (!list.length) return null;
    return h("ul.termijnen", list.map((d) => h("li",
      KK.one(d, "deadlineLabel") && `${KK.upper(KK.one(d, "deadlineLabel"))}: `,
      `“${KK.one(d, "deadlineText")}”`,
      KK.one(d, "dueBy") && ` (uiterlijk ${KK.date(KK.one(d, "dueBy"))}; ${W.modality(KK.one(d, "modality"))})`,
      KK.one(d, "revises") === "true" && ", nieuwe termijn uit de voortgang",
      delivery(d, date))));
  };

  /** A figure in words: "ruim 40 ketenregisseurs (2012)". */
  P.figure = (id) => `${KK.one(id, "value")} ${KK.one(id, "unit")}${KK.one(id, "year") ? ` (${KK.one(id, "year")})` : ""}`;
  /** The figures that belong to a thing, each with its place. */
  P.figures = function (id, date) {
    const found = KK.about(id, "Figure", "concerns").filter((one) => KK.known(one, date));
    return found.length ? h("ul.cijfers", found.map((one) => h("li", KK.thing(one), ": ", h("strong", P.figure(one)), P.addresses(one)))) : null;
  };

  P.alternatives = (contribution) => KK.refs(contribution, "alternativeReading").map((other) => {
    const parts = [
      KK.ref(other, "barrier") && `stap ${KK.label(KK.ref(other, "barrier")).toLowerCase()}`,
      KK.one(other, "basis") && KK.code("Basis", KK.one(other, "basis")),
      KK.one(other, "strength") && KK.code("Strength", KK.one(other, "strength")),
    ].filter(Boolean);
    return h("li", h("strong", `Ook te lezen als ${parts.length ? `“${parts.join(", ")}”` : "iets anders"}: `), KK.one(other, "rationale"));
  });

  /** "Entree › Toegang" for a narrower step. */
  P.barrier = (id) => [KK.ref(id, "broader") && [KK.thing(KK.ref(id, "broader")), " › "], KK.thing(id)];

  /** How one contribution ties work to a step, and why we read it so. */
  P.contribution = function (c) {
    const basis = KK.one(c, "basis");
    const others = P.alternatives(c);
    return h("div.koppeling",
      h("p", P.barrier(KK.ref(c, "barrier")), ` · ${KK.all(c, "interventionKind").map(W.kind).join(", ")} · `,
        KK.code("Strength", KK.one(c, "strength")), " · ", W.mark(basis), ` ${W.basis[basis]?.[1] || KK.code("Basis", basis)}`),
      h("p.reden", h("strong", "Waarom hier: "), KK.one(c, "rationale")),
      others.length > 0 && h("ul.anders", others));
  };

  /** An undertaking as a card, in a cell. */
  P.card = function (id, date, contributions) {
    const result = KK.statusReport(id, date);
    return h("article.kaart",
      h("h3", KK.thing(id)),
      h("p.regel", KK.kindOf(id), " · ", W.chip(id, date)),
      KK.one(id, "promise") && h("p", h("strong", "Belofte: "), KK.one(id, "promise")),
      !KK.one(id, "promise") && KK.one(id, "summary") && h("p", KK.one(id, "summary")),
      KK.one(result, "summary") && h("p", h("strong", "Hoe ver: "), KK.one(result, "summary")),
      KK.facts([
        ["Termijn", P.deadlines(id, date)],
        ["Wie", P.partners(id, date) || "niemand genoemd"],
        ["Cijfers", P.figures(id, date)],
        ["Hoe weten we dit?", contributions.length ? contributions.map(P.contribution)
          : KK.one(id, "crossCutting") === "true" && h("p.reden", h("strong", "Doorsnijdend: "), KK.one(id, "rationale"))],
        ["Vindplaats", P.addresses(id, contributions, result || [])],
      ]));
  };

  /** A row of choices of which one holds; each is a button that says so. */
  P.choice = function (legend, name, options, current, id) {
    return h("fieldset.keuze", h("legend", legend), h("div.knoppen", options.map(([value, label]) => h(
      `button#${id}-${value || "gewoon"}`,
      { type: "button", "aria-pressed": String((value || "") === (current || "")), onclick: () => KK.choose({ [name]: value || null }) },
      label))));
  };
  /** Which plan one looks at, where the page holds several. */
  P.plan = () => KK.several && h("div.velden", P.select("Plan", "plan", D.plans.map((plan) => [plan.key, plan.title])));
  P.stand = function (scenario) {
    const dates = KK.plan(scenario.plan)?.dates || D.dates;
    const last = dates[dates.length - 1].date;
    const now = dates.some((d) => d.date === scenario.date) ? scenario.date : last;
    return dates.length > 1 && P.choice("Stand", "stand", dates.map((d) => [d.date === last ? "" : d.date, d.label]), now === last ? "" : now, "st");
  };
  P.links = (scenario) => P.choice("Koppelingen", "koppelingen", [["", "alle"], ["genoemd", "alleen koppelingen die in het rapport staan"]], scenario.stated ? "genoemd" : "", "k");
  P.scenario = function () {
    const scenario = KK.scenario(KK.route.query);
    return [P.plan(), P.links(scenario), P.stand(scenario),
      P.choice("Onze verwachtingen", "verwachtingen", [["", "met"], ["uit", "zonder"]], scenario.expect ? "" : "uit", "v")];
  };

  /** Choices and filters; on a phone they stand behind one line that says whether any is set. */
  let unfolded = false;
  P.filters = function (...content) {
    if (!window.matchMedia("(max-width: 44rem)").matches) return h("section.filters", { "aria-label": "Keuzes en filters" }, content);
    const set = Object.keys(KK.route.query).filter((name) => !["cel", "kies", "sorteer"].includes(name)).length;
    return h("details.filters", { open: unfolded, ontoggle: (event) => { unfolded = event.target.open; } },
      h("summary#filterknop", set ? `Keuzes en filters (${set} gezet)` : "Keuzes en filters"), content);
  };

  /** A choice from a list, kept in the address. */
  P.select = function (label, name, options, id) {
    const select = h(`select#${id || name}`, { onchange: (event) => KK.choose({ [name]: event.target.value }) },
      h("option", { value: "" }, "alle"), options.map(([value, text]) => h("option", { value }, text)));
    select.value = KK.route.query[name] || "";
    if (select.selectedIndex < 0) select.value = "";
    return h("label.veld", h("span", label), select);
  };
  /** A text to filter by, kept in the address without filling the history. */
  P.filter = function (label, name, id) {
    return h("label.veld.zoekveld", h("span", label), h(`input#${id || name}`, {
      type: "search", value: KK.route.query[name] || "", autocomplete: "off", spellcheck: "false",
      oninput: (event) => KK.choose({ [name]: event.target.value }, true),
    }));
  };

  P.copyButton = (text, label = "Kopieer als voetnoot") => h("button.klein", { type: "button", onclick: () => KK.copy(text(), "Gekopieerd.") }, label);
  P.csvButton = (name, rows, label = "Download als CSV") => h("button", { type: "button", onclick: () => KK.download(name, KK.csv(rows()), "text/csv;charset=utf-8") }, label);

  /** What stands behind every exported row: date, source, version, scenario. */
  P.origin = (scenario, key = "") => { const plan = KK.plan(key || scenario?.plan); return [(plan ? [plan] : D.plans).map((one) => KK.date(one.date)).join("; "), (plan ? [plan] : D.plans).map((one) => one.document || one.title).join("; "), `ketenkaart ${D.meta.version} ${(D.meta.content || "").slice(0, 12)}`.trim(), scenario ? W.scenario(scenario, plan) : ""]; };
  /** The plan of a row, as a column; only where the page holds several. */
  P.planColumn = (key) => KK.several ? [{ key: "bronplan", label: "Plan", text: (row) => KK.plan(key(row))?.title || "" }] : [];
  P.originHeads = ["Datum van de bron", "Bron", "Versie", "Bekeken als"];
})(KK);
