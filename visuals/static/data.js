/* What the graph says, as the page asks it; what follows from it (cells, questions, losses) the engine has said. */
(function (KK) {
  const raw = JSON.parse(document.getElementById("gegevens").textContent);
  const { cells, gaps, candidates, losses } = raw.answers;
  const D = (KK.data = raw);
  // Names come from data and from the address: no lookup may find what every object has.
  for (const table of [D.queries, D.views, D.codes, ...Object.values(D.codes), D.names, D.flags, D.givesState]) Object.setPrototypeOf(table, null);
  D.things = new Map(Object.entries(raw.things));

  const UNDERTAKINGS = new Set(["Measure", "Pilot", "EnforcementOperation", "Event", "Agreement"]);
  const STATEMENTS = new Set(["Involvement", "Contribution", "StatusReport", "Deadline", "Membership"]);
  const NONE = [];

  // ---- plans: each has its own date, steps and matrix; organisations are shared
  const plans = new Map(D.plans.map((plan) => [plan.key, plan]));
  KK.several = D.plans.length > 1;
  KK.plan = (key) => plans.get(key) || (KK.several ? undefined : D.plans[0]);
  /** The plan that a thing belongs to; organisations and steps belong to none. */
  KK.planOf = (id) => plans.get(id.split("/")[0]);
  /** Is a thing to be seen, where one plan is chosen. What belongs to no plan is always there. */
  KK.inPlan = (id, key) => !key || !KK.planOf(id) || KK.planOf(id).key === key;
  D.dates = [...new Map(D.plans.flatMap((plan) => plan.dates).map((one) => [one.date, one])).values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  D.last = D.dates[D.dates.length - 1].date;
  D.steps = [...new Map(D.plans.flatMap((plan) => plan.steps).reverse().map((step) => [step.notation, step])).values()].reverse();
  /** The date at which a thing is looked at: a plan without this date stands at its latest. */
  KK.at = (id, date) => { const plan = KK.planOf(id); return !plan || plan.dates.some((one) => one.date === date) ? date : plan.date; };

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
  /** The top step of a barrier: the thing, and its notation, which two models may share. */
  KK.topStepId = (barrier) => KK.ref(barrier, "broader") || barrier;
  KK.topStep = (barrier) => KK.one(KK.topStepId(barrier), "notation");
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
  const known = (id, date) => { const at = KK.at(id, date); return !at || !KK.one(id, "asOf") || KK.one(id, "asOf") <= at; };
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
  KK.status = function (id, date) {
    if (!known(id, date)) return "";
    const report = KK.statusReport(id, date);
    if (report) return KK.one(report, "status");
    return KK.is(id, "Agreement") ? KK.one(id, "currentStatus") : "";
  };
  /** Whether the source of a thing's plan says of nothing how far it is: its work is named, no more. */
  KK.statusless = (id) => KK.one(String(id).split("/")[0], "statusUnknown") === "true" && KK.one(id, "isContainer") !== "true";
  KK.state = (id, date) => D.givesState[KK.status(id, date)] || (KK.statusless(id) && known(id, date) ? "stil" : "");
  KK.continuation = (id, date) => KK.one(KK.statusReport(id, date), "continuation");
  KK.deadlines = (id, date) => KK.about(id, "Deadline").filter((d) => known(d, date))
    .sort((a, b) => KK.compare(KK.one(a, "dueBy") || "9", KK.one(b, "dueBy") || "9"));
  /** What came of a deadline, and when. The latest report says so: who looks at an earlier date does not know it yet. */
  KK.delivery = (id, date) => date && KK.at(id, date) < KK.planOf(id).date ? ["", ""] : [KK.one(id, "delivered"), KK.one(id, "deliveredOn")];
  /** The first promised date that has passed without a delivery, or nothing. */
  KK.lateSince = function (id, date) {
    if (KK.state(id, date) !== "nog-niet") return "";
    return KK.deadlines(id, date).filter((d) => KK.one(d, "modality") === "belofte" && KK.one(d, "revises") !== "true"
      && KK.one(d, "delivered") !== "geleverd").map((d) => KK.one(d, "dueBy")).find((due) => due && due < KK.at(id, date)) || "";
  };

  // ---- answers under a scenario
  /** Matrix, gaps and losses of the plans one looks at; each row says of which plan it is. */
  for (const gap of gaps) gap.candidates = candidates[gap.candidates];
  D.answer = function (scenario) {
    const found = raw.answers.by[scenario.key];
    const pick = (table, rows) => Object.fromEntries(Object.entries(table).map(([name, list]) => [name, list.map((index) => rows[index])]));
    found.read ||= { gaps: found.gaps.map((index) => gaps[index]), matrix: pick(found.matrix, cells), without: pick(found.without, losses) };
    if (!scenario.plan) return found.read;
    const mine = (rows) => rows.filter((row) => row.plan === scenario.plan);
    const among = (table) => Object.fromEntries(Object.entries(table).map(([name, list]) => [name, mine(list)]));
    found.apart ||= new Map();
    if (!found.apart.has(scenario.plan)) found.apart.set(scenario.plan, {
      gaps: mine(found.read.gaps), matrix: among(found.read.matrix), without: among(found.read.without),
    });
    return found.apart.get(scenario.plan);
  };
  KK.scenario = function (query) {
    const plan = KK.several && plans.has(query.plan) ? query.plan : "";
    const date = D.dates.some((one) => one.date === query.stand) ? query.stand : D.last;
    const stated = query.koppelingen === "genoemd";
    const expect = query.verwachtingen !== "uit";
    return { plan, date, stated, expect, key: `${date}|${stated ? "stated" : "all"}|${expect ? "with" : "without"}` };
  };
  /** The plans that one looks at. */
  KK.shownPlans = (scenario) => scenario.plan ? [plans.get(scenario.plan)] : D.plans;
  KK.dateLabel = (date, plan = KK.plan()) => (plan ? plan.dates : D.dates).find((d) => d.date === date)?.label || KK.date(date);

  /** Why the method expects work of a kind at a step. */
  KK.expectations = (step, kind) => KK.byType("Expectation").filter((id) => KK.ref(id, "barrier") && KK.topStepId(KK.ref(id, "barrier")) === step && KK.all(id, "interventionKind").includes(kind));
  /** The step of a plan's own model. */
  KK.stepId = (notation, plan) => plans.get(plan)?.steps.find((step) => step.notation === notation)?.id;

  // ---- addresses
  KK.address = function (passage) {
    const place = KK.one(passage, "place");
    const part = KK.code("PassagePart", KK.one(passage, "part")).toLowerCase();
    const words = KK.one(passage, "firstWords");
    return `${place}, ${part}, zoek op “${words}”`;
  };
  KK.passages = (id) => KK.refs(id, "passage").sort((a, b) => Number(KK.one(a, "start")) - Number(KK.one(b, "start")));
})(KK);
