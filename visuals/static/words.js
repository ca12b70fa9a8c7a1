/* What the screens say: interface words only; names of steps, partners and work come from the data. */
(function (KK) {
  const { h } = KK;
  const D = KK.data;
  const W = (KK.words = {});

  /** What a plan is read from: "het rapport van 8 april 2013"; a plan without a named source speaks for itself. */
  W.report = (plan = KK.plan()) => plan ? `${plan.source || "het plan"} van ${KK.date(plan.date)}` : "de plannen";
  W.nothing = (plan = KK.plan()) => `${KK.upper(W.report(plan))} ${plan ? "meldt" : "melden"} hier niets. ${W.silence}`;
  /** Source and date, of one plan or of all. */
  W.source = (plan = KK.plan()) => (plan ? [plan] : D.plans).map((one) => `${one.document || one.title}, ${KK.date(one.date)}`).join("; ");
  W.silence = "Wat er niet in staat, kan wel gebeuren.";

  /** [word, addition] for the state of one undertaking: "Klaar" and "krijgt vervolg". */
  W.progress = function (id, date) {
    const status = KK.status(id, date);
    if (!status && KK.statusless(id)) return ["Genoemd", "stand niet bekend"];
    if (!status) return KK.one(id, "isContainer") === "true" ? ["Samengesteld", "zie de onderdelen"] : ["Nog niet bekend op deze datum", ""];
    const state = KK.state(id, date);
    if (state === "klaar") return ["Klaar", KK.code("Continuation", KK.continuation(id, date) || "onbekend")];
    if (state === "nog-niet") return ["Nog niet gedaan", W.notYet(id, date)];
    if (state === "stil") return ["Genoemd", "voortgang niet gemeld"];
    if (state === "gestopt") return status === "vervangen" ? ["Anders aangepakt", ""] : ["Gestopt", ""];
    return [KK.upper(KK.code("CellState", state)), ""];
  };
  W.notYet = function (id, date) {
    const late = KK.lateSince(id, date);
    if (late) return `te laat sinds ${KK.date(late)}`;
    return KK.code("Status", KK.status(id, date));
  };

  /** [word, addition] for a cell; its work says what comes after "Klaar" and how late it is. */
  W.cell = function (cell, date) {
    const { state } = cell;
    if (state === "niets-gemeld") return ["Niets gemeld", cell.expected ? "wij verwachten wel iets" : ""];
    if (state === "afwezig") return ["Niet aanwezig", "oordeel"];
    if (state === "hoort-hier-niet") return ["Hoort hier niet", "oordeel"];
    const those = cell.things.filter((id) => KK.state(id, date) === state);
    const additions = KK.unique(those.map((id) => W.progress(id, date)[1]));
    const word = W.progress(those[0], date)[0];
    if (state === "gestopt") return [KK.unique(those.map((id) => W.progress(id, date)[0])).join(" / ") || "Gestopt", ""];
    if (state === "nog-niet") {
      const late = those.map((id) => KK.lateSince(id, date)).filter(Boolean).sort()[0];
      return [word, late ? `te laat sinds ${KK.date(late)}` : additions.join(" / ")];
    }
    if (state === "klaar") return [word, additions.length > 1 ? "vervolg verschilt" : additions.join("")];
    return [word || KK.upper(KK.code("CellState", state)), additions.join(" / ")];
  };
  const SHORT = { stil: "voortgang niet gemeld", gestopt: "gestopt", "nog-niet": "nog niet" };
  /** "1 klaar, 2 bezig, 1 te laat", where a cell holds more than one. */
  W.spread = function (things, date) {
    const counts = new Map();
    for (const id of things) {
      const state = KK.state(id, date);
      const word = KK.lateSince(id, date) ? "te laat" : SHORT[state] || KK.code("CellState", state);
      const key = `${(D.codes.CellState[state]?.order ?? 9) + (word === "te laat" ? 0.5 : 0)}|${word}`;
      counts.set(key, (counts.get(key) || 0) + 1);
    }
    return [...counts].sort(([a], [b]) => KK.compare(a, b)).map(([key, number]) => `${number} ${key.split("|")[1]}`).join(", ");
  };
  W.partners = function (things, date) {
    const actors = KK.unique(things.flatMap((id) => KK.actors(id, date)));
    const named = actors.filter((id) => !KK.isGeneric(id)).length;
    if (named) return KK.count(named, "partner", "partners");
    return actors.length ? "alleen verzamelnaam" : "geen partner genoemd";
  };

  W.basis = {
    "als-barriere": ["●", "Het rapport noemt dit bij deze acties een barrière"],
    "als-onderwerp": ["◐", "Het rapport noemt het onderwerp; wij kozen de stap"],
    geduid: ["○", "Onze lezing"],
  };
  /** The mark of a basis, with its meaning for who hovers or listens. */
  W.mark = function (basis) {
    const [mark, meaning] = W.basis[basis] || [];
    return mark ? h("span.mark", { role: "img", "aria-label": meaning, title: meaning }, mark) : null;
  };
  W.severity = (severity) => h(`span.tag.ernst-${severity}`, KK.code("Severity", severity));
  W.modality = (modality) => KK.code("Modality", modality);

  W.step = (notation) => notation === null ? "Alle stappen" : KK.stepOf(notation)?.label || notation;
  W.kind = (notation) => KK.code("InterventionKind", notation);

  /** A status as a coloured chip with words; colour is never alone. */
  W.chip = function (id, date) {
    const [word, more] = W.progress(id, date);
    return h(`span.chip.s-${KK.state(id, date) || "geen"}`, word, more && `, ${more}`);
  };

  /** Which answer one looks at, in words. */
  W.scenario = (scenario, plan = KK.plan(scenario.plan)) => [
    plan ? KK.dateLabel(KK.at(plan.key, scenario.date), plan) : scenario.date === D.last ? "elk plan op zijn laatste stand" : `${KK.dateLabel(scenario.date)}, andere plannen op hun laatste stand`,
    scenario.stated ? "alleen koppelingen die in het rapport staan" : "alle koppelingen",
    scenario.expect ? "met onze verwachtingen" : "zonder onze verwachtingen",
  ].join(" · ");

  /** A footnote: what is said, by which version, of which date, and where it stands. */
  W.footnote = function (said, passages, scenario, plan = KK.plan(scenario?.plan)) {
    const at = passages.map(KK.address);
    return `${said} Bron: ${W.source(plan)}${at.length ? `; ${at.join("; ")}` : ""}.`
      + ` Gelezen met ketenkaart ${D.meta.version}${D.meta.content ? ` (inhoud ${D.meta.content.slice(0, 12)})` : ""}`
      + `${scenario ? `; ${W.scenario(scenario, plan)}` : ""}.`;
  };
})(KK);
