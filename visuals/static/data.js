/* What the graph says, as the page asks it. The rules of a cell are those of the engine (design note model.md). */
(function (KK) {
  const raw = JSON.parse(document.getElementById("gegevens").textContent);
  const { cells, gaps } = raw.answers;
  const D = (KK.data = raw);
  // Names come from data and from the address: no lookup may find what every object has.
  for (const table of [D.queries, D.views, D.codes, ...Object.values(D.codes), D.names, D.flags, D.givesState]) Object.setPrototypeOf(table, null);
  D.things = new Map(Object.entries(raw.things));

  const UNDERTAKINGS = new Set(["Measure", "Pilot", "EnforcementOperation", "Event", "Agreement"]);
  const STATEMENTS = new Set(["Involvement", "Contribution", "StatusReport", "Deadline", "Membership"]);
  const NONE = [];

  // ---- things and their links
  KK.all = (id, property) => D.things.get(id)?.[property] || NONE;
  KK.one = (id, property) => KK.all(id, property)[0] || "";
  KK.refs = (id, property) => KK.all(id, property).filter((v) => v.startsWith("@")).map((v) => v.slice(1));
  KK.ref = (id, property) => KK.refs(id, property)[0] || "";
  KK.has = (id) => D.things.has(id);
  KK.types = (id) => KK.all(id, "type");
  KK.byType = (type) => byType.get(type) || NONE;
  KK.is = (id, type) => KK.types(id).includes(type);
  KK.isOrganisation = (id) => KK.is(id, "Organization");
  KK.isUndertaking = (id) => KK.types(id).some((type) => UNDERTAKINGS.has(type));
  KK.flag = (name, notation) => (D.flags[name] || NONE).includes(notation);
  KK.code = (list, notation) => D.codes[list]?.[notation]?.label || notation || "";
  const FOREIGN = { unitOf: "onderdeel van", hasUnit: "heeft als onderdeel", linkedTo: "verbonden met", source: "herkomst", wasDerivedFrom: "gelezen uit" };
  KK.term = (name) => D.names[name] || FOREIGN[name] || name;

  const incoming = new Map();
  const byType = new Map();
  for (const [id, thing] of D.things) {
    for (const type of thing.type || NONE) { if (!byType.has(type)) byType.set(type, []); byType.get(type).push(id); }
    for (const [property, values] of Object.entries(thing)) {
      for (const value of values) {
        if (!value.startsWith("@")) continue;
        const target = value.slice(1);
        if (!incoming.has(target)) incoming.set(target, []);
        incoming.get(target).push([id, property]);
      }
    }
  }
  /** [id, property] of everything that points here. */
  KK.incoming = (id) => incoming.get(id) || NONE;
  /** Statements of a class about a thing: its statuses, deadlines, involvements, … */
  KK.about = (id, type, property = "initiative") =>
    KK.incoming(id).filter(([from, p]) => p === property && KK.is(from, type)).map(([from]) => from);

  KK.label = function (id) {
    const name = KK.one(id, "prefLabel") || KK.one(id, "title") || KK.one(id, "summary") || id.split("/").pop();
    return KK.is(id, "Measure") ? `${KK.one(id, "identifier")} ${name}`
      : KK.is(id, "Chapter") ? `Hoofdstuk ${KK.one(id, "identifier")}: ${name}` : name;
  };
  /** The shortest name by which a reader finds it: an action's number, else its name. */
  KK.brief = (id) => KK.is(id, "Measure") ? KK.one(id, "identifier") : KK.label(id);
  KK.kindOf = function (id) {
    const type = KK.isOrganisation(id) ? "" : KK.types(id).find((t) => D.names[t]);
    if (KK.is(id, "Barrier")) return "Stap";
    return type ? KK.term(type) : KK.isOrganisation(id) ? "Partner" : "";
  };
  /** Does a thing have a page: it has a name and is no statement or address. */
  KK.hasPage = (id) => KK.has(id) && !!KK.one(id, "prefLabel") && !KK.types(id).some((t) =>
    STATEMENTS.has(t) || ["Passage", "Report", "Document", "BarrierModel", "Plan"].includes(t));

  KK.undertakings = [...D.things.keys()].filter(KK.isUndertaking);
  KK.leaves = KK.undertakings.filter((id) => KK.one(id, "isContainer") !== "true");
  KK.organisations = [...D.things.keys()].filter(KK.isOrganisation);
  KK.steps = D.steps;
  KK.stepOf = (notation) => D.steps.find((step) => step.notation === notation);
  KK.kinds = Object.entries(D.codes.InterventionKind || {}).sort((a, b) => a[1].order - b[1].order)
    .map(([notation, code]) => ({ notation, ...code, atSteps: KK.flag("atSteps", notation) }));
  /** The organisation of a notation. */
  const byNotation = new Map(KK.organisations.map((id) => [KK.one(id, "notation"), id]));
  KK.organisation = (notation) => byNotation.get(notation) || "";

  // ---- steps and kinds of an undertaking
  /** The top step of a barrier. */
  KK.topStep = (barrier) => KK.one(KK.ref(barrier, "broader") || barrier, "notation");
  KK.contributions = (id, scenario) => KK.about(id, "Contribution").filter((c) => !scenario
    || ((!scenario.stated || KK.flag("isStated", KK.one(c, "basis"))) && known(c, scenario.date)));
  const steps = new Map();
  KK.stepsOf = function (id, scenario) {
    if (scenario) return stepsUnder(id, scenario);
    if (!steps.has(id)) steps.set(id, stepsUnder(id));
    return steps.get(id);
  };
  const stepsUnder = (id, scenario) => KK.unique(KK.contributions(id, scenario).map((c) => KK.topStep(KK.ref(c, "barrier"))));
  KK.kindsOf = (id, scenario) => KK.unique([...KK.all(id, "interventionKind"),
    ...KK.contributions(id, scenario).flatMap((c) => KK.all(c, "interventionKind"))]);
  const known = (id, date) => !date || !KK.one(id, "asOf") || KK.one(id, "asOf") <= date;
  KK.known = known;

  // ---- who
  KK.involvements = (id, date) => KK.about(id, "Involvement").filter((i) => known(i, date)).map((i) => ({
    id: i, organisation: KK.ref(i, "organisation"), role: KK.one(i, "role"), asOf: KK.one(i, "asOf"),
  }));
  KK.acts = (role) => KK.flag("isActing", role);
  KK.actors = (id, date) => KK.unique(KK.involvements(id, date).filter((i) => KK.acts(i.role)).map((i) => i.organisation));
  KK.leads = (id, date) => KK.unique(KK.involvements(id, date).filter((i) => KK.flag("isLeading", i.role)).map((i) => i.organisation));
  KK.involved = (organisation, date) => KK.about(organisation, "Involvement", "organisation").filter((i) => known(i, date))
    .map((i) => ({ id: i, undertaking: KK.ref(i, "initiative"), role: KK.one(i, "role"), asOf: KK.one(i, "asOf") }));
  KK.isGeneric = (id) => KK.one(id, "isGeneric") === "true";

  // ---- how far
  KK.statusReport = (id, date) => KK.about(id, "StatusReport").filter((s) => known(s, date))
    .sort((a, b) => KK.compare(KK.one(a, "asOf"), KK.one(b, "asOf"))).pop() || "";
  KK.status = function (id, date = D.meta.date) {
    if (!known(id, date)) return "";
    const report = KK.statusReport(id, date);
    if (report) return KK.one(report, "status");
    return KK.is(id, "Agreement") ? KK.one(id, "currentStatus") : "";
  };
  KK.state = (id, date = D.meta.date) => D.givesState[KK.status(id, date)] || "";
  KK.continuation = (id, date = D.meta.date) => KK.one(KK.statusReport(id, date), "continuation");
  KK.deadlines = (id, date) => KK.about(id, "Deadline").filter((d) => known(d, date))
    .sort((a, b) => KK.compare(KK.one(a, "dueBy") || "9", KK.one(b, "dueBy") || "9"));
  /** The first promised date that has passed without a delivery, or nothing. */
  KK.lateSince = function (id, date = D.meta.date) {
    if (KK.state(id, date) !== "nog-niet") return "";
    return KK.deadlines(id, date).filter((d) => KK.one(d, "modality") === "belofte" && KK.one(d, "revises") !== "true"
      && KK.one(d, "delivered") !== "geleverd").map((d) => KK.one(d, "dueBy")).find((due) => due && due < date) || "";
  };

  // ---- answers under a scenario
  D.answer = function (scenario) {
    const found = raw.answers.by[scenario.key];
    if (!found.read) {
      found.read = {
        gaps: found.gaps.map((index) => gaps[index]),
        matrix: Object.fromEntries(Object.entries(found.matrix).map(([by, list]) => [by, list.map((index) => cells[index])])),
      };
    }
    return found.read;
  };
  KK.scenario = function (query) {
    const dates = D.dates.map((d) => d.date);
    const date = dates.includes(query.stand) ? query.stand : D.meta.date;
    const stated = query.koppelingen === "genoemd";
    const expect = query.verwachtingen !== "uit";
    return { date, stated, expect, key: `${date}|${stated ? "stated" : "all"}|${expect ? "with" : "without"}` };
  };
  KK.dateLabel = (date) => D.dates.find((d) => d.date === date)?.label || KK.date(date);

  /** The work in a cell, by the engine's rule: each undertaking once, with its bases and whether it works directly. */
  KK.workIn = function (step, kind, scenario) {
    const found = new Map();
    for (const id of KK.leaves) {
      if (!known(id, scenario.date)) continue;
      if (step === null) {
        if (KK.one(id, "crossCutting") === "true" && KK.all(id, "interventionKind").includes(kind)) found.set(id, { direct: true, bases: [] });
        continue;
      }
      const here = KK.contributions(id, scenario).filter((c) => KK.topStep(KK.ref(c, "barrier")) === step && KK.all(c, "interventionKind").includes(kind));
      if (here.length) found.set(id, {
        direct: here.some((c) => KK.one(c, "strength") === "direct"),
        bases: here.map((c) => KK.one(c, "basis")),
        contributions: here,
      });
    }
    return found;
  };
  /** The state of some work: the best of what is direct; only where nothing is, the best of the rest. */
  KK.stateOf = function (work, date) {
    const order = (state) => D.codes.CellState[state]?.order ?? 99;
    const direct = [...work].filter(([, how]) => how.direct);
    const counted = (direct.length ? direct : [...work]).map(([id]) => KK.state(id, date)).filter(Boolean);
    counted.sort((a, b) => order(a) - order(b));
    return { state: counted[0] || "niets-gemeld", supportOnly: work.size > 0 && !direct.length };
  };
  /** Why the method expects work of a kind at a step. */
  KK.expectations = (step, kind) => KK.byType("Expectation").filter((id) => KK.ref(id, "barrier") && KK.topStep(KK.ref(id, "barrier")) === step && KK.all(id, "interventionKind").includes(kind));

  // ---- addresses
  KK.address = function (passage) {
    const place = KK.one(passage, "place");
    const part = KK.code("PassagePart", KK.one(passage, "part")).toLowerCase();
    const words = KK.one(passage, "firstWords");
    return `${place}, ${part}, zoek op “${words}”`;
  };
  KK.passages = (id) => KK.refs(id, "passage").sort((a, b) => Number(KK.one(a, "start")) - Number(KK.one(b, "start")));
})(KK);
