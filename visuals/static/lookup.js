/* Naslag: whatever else the source names, to look up: laws, publications, figures, bottlenecks, flows of information. */
(function (KK) {
  const { h } = KK;
  const D = KK.data;
  const P = KK.parts;

  const state = (list, property) => (id) => KK.code(list, KK.one(id, property));
  const flow = (id) => `van ${KK.label(KK.ref(id, "from")) || "niet gemeld"} naar ${KK.label(KK.ref(id, "to")) || "niet gemeld"}; ${state("FlowState", "flowState")(id)}`;
  const KINDS = [
    ["Legislation", "wetten en regels", state("LawState", "lawState")],
    ["Publication", "publicaties", (id) => [KK.refs(id, "issuer").map((one) => KK.label(one)).join(", "), KK.period(KK.one(id, "issuedOn"))].filter(Boolean).join(", ")],
    ["Figure", "cijfers", P.figure],
    ["Bottleneck", "knelpunten", state("Resolution", "resolution")],
    ["InformationFlow", "informatiestromen", flow],
    ["Facilitator", "wie een stap mogelijk maakt", state("Awareness", "awareness")],
    ["Contradiction", "tegenspraken", () => ""],
    ["Chapter", "hoofdstukken", () => ""],
  ];

  const about = (id) => KK.unique([...KK.refs(id, "concerns"), ...KK.refs(id, "reportedUnder"), ...KK.refs(id, "barrier")]).filter(KK.hasPage);
  const row = ([type, , told]) => (id) => ({
    id, type, kind: KK.kindOf(id), told: told(id), about: about(id),
    text: KK.fold([KK.label(id), ...KK.all(id, "altLabel"), KK.one(id, "summary"), told(id)].join(" ")),
  });
  let rows = null;

  KK.listScreen({
    name: "naslag", title: "Naslag", sort: "naam", file: "naslag.csv", count: (n) => KK.count(n, "ding", "dingen"),
    intro: () => "Wat de bron verder noemt: wetten, stukken, cijfers, knelpunten, informatiestromen. Acties, proeven, bijeenkomsten en afspraken staan onder Maatregelen.",
    rows: (plan) => (rows ||= KINDS.flatMap((kind) => KK.byType(kind[0]).map(row(kind)))).filter((one) => KK.inPlan(one.id, plan)),
    keep: (one, q) => (!q.wat || one.type === q.wat) && (!q.tekst || one.text.includes(KK.fold(q.tekst)))
      && (!q.stap || one.about.some((id) => KK.is(id, "Barrier") ? KK.topStep(id) === q.stap : KK.isUndertaking(id) && KK.stepsOf(id).includes(q.stap))),
    filters: () => [
      P.select("Wat", "wat", KINDS.filter(([type]) => KK.byType(type).length).map(([type, name]) => [type, name])),
      P.select("Stap", "stap", D.steps.map((s) => [s.notation, s.label])),
    ],
    columns: () => [
      { key: "naam", label: "Naam", text: (r) => KK.label(r.id), cell: (r) => [KK.thing(r.id), KK.one(r.id, "summary") && h("p.zacht", KK.one(r.id, "summary"))] },
      ...P.planColumn((r) => KK.planOf(r.id)?.key),
      { key: "wat", label: "Wat", text: (r) => r.kind },
      { key: "zegt", label: "Wat er staat", text: (r) => r.told },
      { key: "over", label: "Gaat over", sort: false, text: (r) => r.about.map((id) => KK.label(id)).join("; "), cell: (r) => r.about.length > 0 && KK.join(r.about.map((id) => KK.thing(id, KK.is(id, "Measure") ? KK.brief(id) : ""))) },
      { key: "bron", label: "Vindplaats", sort: false, text: (r) => KK.passages(r.id).map(KK.address).join("; "), cell: (r) => KK.passages(r.id).length > 0 && [KK.address(KK.passages(r.id)[0]), KK.passages(r.id).length > 1 && h("span.zacht", ` en ${KK.passages(r.id).length - 1} meer`)] },
    ],
  });
})(KK);
