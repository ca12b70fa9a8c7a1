var ketenkaart = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all2) => {
    for (var name2 in all2)
      __defProp(target, name2, { get: all2[name2], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // visuals/app/main.js
  var main_exports = {};
  __export(main_exports, {
    answerTo: () => answerTo,
    compare: () => compare,
    csv: () => csv,
    data: () => data,
    graphNow: () => graphNow,
    here: () => here,
    matrixSvg: () => matrixSvg,
    scenarioOf: () => scenarioOf
  });

  // visuals/app/lib/csv.js
  function csv(rows3) {
    const field = (value2) => {
      const text = String(value2 ?? "");
      const safe2 = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
      return `"${safe2.replaceAll('"', '""')}"`;
    };
    return `\uFEFF${rows3.map((row2) => `${row2.map(field).join(";")}\r
`).join("")}`;
  }

  // visuals/app/lib/text.js
  function and(items) {
    return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} en ${items[items.length - 1]}`;
  }
  var counted = (number, one2, many2) => `${number} ${number === 1 ? one2 : many2}`;
  var upper = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
  var fold = (text) => String(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  var unique = (items) => [...new Set(items)];
  var order = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });
  var compare = (a3, b) => order.compare(a3, b);

  // visuals/app/lib/dom.js
  function h(what, attributes, ...children) {
    const [, tag, rest] = /^([a-z0-9-]+)(.*)$/.exec(what);
    const element = document.createElement(tag);
    for (const part2 of rest.match(/[.#][^.#]+/g) || []) {
      if (part2[0] === "#") element.id = part2.slice(1);
      else element.classList.add(part2.slice(1));
    }
    if (attributes && (typeof attributes !== "object" || attributes instanceof Node || Array.isArray(attributes))) {
      children.unshift(attributes);
      attributes = null;
    }
    for (const [name2, value2] of Object.entries(attributes || {})) {
      if (value2 === null || value2 === void 0 || value2 === false) continue;
      if (name2.startsWith("on")) element.addEventListener(name2.slice(2), value2);
      else if (name2 === "value" || name2 === "checked" || name2 === "open") element[name2] = value2;
      else element.setAttribute(name2, value2 === true ? "" : String(value2));
    }
    return add(element, children);
  }
  function breakable(text) {
    if (!/\S{36}/.test(text)) return [text];
    return text.split(/(\S{24})(?=\S{4})/).filter(Boolean).flatMap((part2, index2) => index2 ? [document.createElement("wbr"), part2] : [part2]);
  }
  function add(element, children) {
    for (const child of [children].flat(Infinity)) {
      if (child === null || child === void 0 || child === false || child === "") continue;
      if (child instanceof Node) element.append(child);
      else element.append(...breakable(String(child)));
    }
    return element;
  }
  function join(items, between2 = ", ") {
    return items.flatMap((item, index2) => index2 ? [between2, item] : [item]);
  }
  function say(text) {
    const place = document.getElementById("melding");
    place.textContent = "";
    window.setTimeout(() => {
      place.textContent = text;
    }, 50);
  }
  async function copy(text, done) {
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      const area = h("textarea.by-hand", { rows: 5, readonly: true, "aria-label": "Kopieer deze tekst" });
      area.value = text;
      const box = h(
        "dialog.copy",
        { "aria-label": "Kopieer deze tekst" },
        h("p", "Uw browser laat kopiëren niet toe. Selecteer de tekst en kopieer met Ctrl + C."),
        area,
        h("form", { method: "dialog" }, h("button", "Sluiten"))
      );
      box.addEventListener("close", () => box.remove());
      document.body.append(box);
      box.showModal();
      area.select();
    }
  }
  function download(name2, content, type) {
    const url = URL.createObjectURL(new Blob([content], { type }));
    const link3 = h("a", { href: url, download: name2 });
    document.body.append(link3);
    link3.click();
    link3.remove();
    window.setTimeout(() => URL.revokeObjectURL(url), 1e3);
    say(`${name2} is gedownload.`);
  }
  function marked(text, words2) {
    const folded = fold(text);
    if (folded.length !== text.length) return [text];
    const spots = words2.map((word2) => [folded.indexOf(word2), word2.length]).filter(([at2]) => at2 >= 0).sort((a3, b) => a3[0] - b[0]);
    const parts = [];
    let from = 0;
    for (const [at2, length] of spots) {
      if (at2 < from) continue;
      parts.push(text.slice(from, at2), h("mark", text.slice(at2, at2 + length)));
      from = at2 + length;
    }
    parts.push(text.slice(from));
    return parts;
  }

  // visuals/app/lib/route.js
  var KEPT = ["plan", "koppelingen", "stand", "verwachtingen", "lezing"];
  var RENAMED = { ernst: "gewicht" };
  var here = { route: null, started: false };
  var screens = {};
  var only = "";
  var shown = null;
  var turn = 0;
  var places = /* @__PURE__ */ new Map();
  function parseAddress(hash) {
    const [path, search] = hash.replace(/^#\/?/, "").split("?");
    const decode = (text) => {
      try {
        return decodeURIComponent(text);
      } catch {
        return text;
      }
    };
    return {
      path: path.split("/").filter(Boolean).map(decode),
      query: Object.fromEntries(
        [...new URLSearchParams(search || "")].map(([name2, value2]) => [RENAMED[name2] || name2, value2])
      )
    };
  }
  function href(path, query = {}, keep = true) {
    const kept = keep && here.route ? Object.fromEntries(KEPT.filter((k3) => here.route.query[k3]).map((k3) => [k3, here.route.query[k3]])) : {};
    const all2 = new URLSearchParams();
    for (const [name2, value2] of Object.entries({ ...kept, ...query })) if (value2) all2.set(name2, value2);
    const parts = [path].flat().map((part2) => encodeURIComponent(part2).replaceAll("%2F", "/")).join("/");
    return `#/${parts}${[...all2].length ? `?${all2}` : ""}`;
  }
  var toThing = (id) => href(["ding", id]);
  function setChoice(changes, silent = false) {
    const query = { ...here.route.query };
    for (const [name2, value2] of Object.entries(changes)) {
      if (value2) query[name2] = value2;
      else delete query[name2];
    }
    const url = href(here.route.path, query, false);
    if (url === location.hash) return;
    history[silent ? "replaceState" : "pushState"]({ turn: silent ? history.state?.turn : ++turn }, "", url);
    render();
  }
  function focusKey() {
    const active = document.activeElement;
    if (!active || active === document.body || !active.id) return null;
    const typed = active instanceof HTMLInputElement && active.type === "search";
    return { id: active.id, at: typed ? active.selectionStart : null };
  }
  function render(travelled = false) {
    const route = parseAddress(location.hash);
    here.route = route;
    const name2 = only || route.path[0] || "overzicht";
    const screen = screens[name2] || screens.onbekend;
    const same = shown && shown.path.join("/") === route.path.join("/");
    const main = document.getElementById("inhoud");
    if (same && screen.update?.(route)) {
      shown = route;
      return;
    }
    const held = same ? focusKey() : null;
    const scroll = window.scrollY;
    screens[shown?.name]?.leave?.();
    main.replaceChildren();
    main.className = `scherm-${name2}`;
    const title = screen.draw(main, route) || screen.title;
    document.title = `${title} – Ketenkaart`;
    shown = { ...route, name: name2 };
    for (
      const link3 of
      /** @type {NodeListOf<HTMLAnchorElement>} */
      document.querySelectorAll("#menu a")
    ) {
      const current = parseAddress(link3.hash).path[0] === name2 || (link3.dataset.ook || "").split(" ").includes(name2);
      if (current) link3.setAttribute("aria-current", "page");
      else link3.removeAttribute("aria-current");
      link3.setAttribute("href", href(parseAddress(link3.hash).path));
    }
    if (held) {
      const element = document.getElementById(held.id);
      element?.focus({ preventScroll: true });
      if (held.at !== null) element?.setSelectionRange?.(held.at, held.at);
    }
    if (same) window.scrollTo(0, scroll);
    else if (travelled && places.has(history.state?.turn)) window.scrollTo(0, places.get(history.state.turn));
    else window.scrollTo(0, 0);
    if (!same && here.started) main.querySelector("h1")?.focus({ preventScroll: true });
  }
  function start(named3, one2) {
    screens = named3;
    only = one2;
    history.scrollRestoration = "manual";
    if (!history.state) history.replaceState({ turn: 0 }, "");
    turn = history.state.turn || 0;
    window.addEventListener("scroll", () => places.set(history.state?.turn ?? 0, window.scrollY), { passive: true });
    window.addEventListener("popstate", () => {
      const travelled = !!history.state;
      if (!travelled) history.replaceState({ turn: ++turn }, "");
      render(travelled);
    });
    render();
    here.started = true;
  }
  var heading = (text, ...more) => h("header.kop", h("h1", { tabindex: "-1" }, text), more);

  // visuals/app/model/data.js
  var data = JSON.parse(document.getElementById("gegevens").textContent);
  var ids = Object.keys(data.things || {});
  var named = (value2) => {
    if (typeof value2 === "string") return /^~\d+$/.test(value2) ? ids[Number(value2.slice(1))] : value2;
    if (Array.isArray(value2)) return value2.map(named);
    if (value2 && typeof value2 === "object") for (const [name2, item] of Object.entries(value2)) value2[name2] = named(item);
    return value2;
  };
  for (const part2 of ["things", "answers", "views"]) if (data[part2]) data[part2] = named(data[part2]);
  var only2 = data.only || "";
  var { words } = data;
  for (const table of [
    data.queries,
    data.views,
    data.codes,
    ...Object.values(data.codes),
    data.names,
    data.flags,
    data.told,
    ...Object.values(data.told),
    data.absent,
    data.dates,
    data.lists,
    data.addresses
  ])
    Object.setPrototypeOf(table, null);
  var things = new Map(Object.entries(data.things));
  var plans = new Map(data.plans.map((plan) => [plan.key, plan]));
  var several = data.plans.length > 1;
  var planBy = (key) => plans.get(key) || (several ? void 0 : data.plans[0]);
  var planOf = (id) => plans.get(id.split("/")[0]);
  var inPlan = (id, key) => !key || !planOf(id) || planOf(id).key === key;
  var allDates = [
    ...new Map(data.plans.flatMap((plan) => plan.dates).map((one2) => [one2.date, one2])).values()
  ].sort((a3, b) => a3.date < b.date ? -1 : 1);
  var lastDate = allDates[allDates.length - 1].date;
  var allSteps = [
    ...new Map(
      data.plans.flatMap((plan) => plan.steps).reverse().map((step) => [step.notation, step])
    ).values()
  ].reverse();
  var dateFor = (id, date) => {
    const plan = planOf(id);
    return plan ? data.stands[date]?.[plan.key] || plan.date : date;
  };
  var dateWords = (value2) => data.dates[value2] || value2 || "";
  var sourceOf = (plan = planBy()) => plan?.source || data.source;
  var SourceOf = (plan = planBy()) => upper(sourceOf(plan));
  var shownPlans = (scenario) => scenario.plan ? [plans.get(scenario.plan)] : data.plans;
  var dateLabel = (date, plan = planBy()) => (plan ? plan.dates : allDates).find((d3) => d3.date === date)?.label || dateWords(date);

  // visuals/app/model/things.js
  var UNDERTAKINGS = /* @__PURE__ */ new Set(["Measure", "Pilot", "EnforcementOperation", "Event", "Agreement"]);
  var STATEMENTS = /* @__PURE__ */ new Set(["Involvement", "Contribution", "StatusReport", "Deadline", "Membership"]);
  var NONE = [];
  var valuesOf = (id, property) => things.get(id)?.[property] || NONE;
  var firstOf = (id, property) => valuesOf(id, property)[0] || "";
  var refs = (id, property) => valuesOf(id, property).filter((v3) => v3.startsWith("@")).map((v3) => v3.slice(1));
  var ref = (id, property) => refs(id, property)[0] || "";
  var exists = (id) => things.has(id);
  var typesOf = (id) => valuesOf(id, "type");
  var ofType = (type) => byType.get(type) || NONE;
  var isA = (id, type) => typesOf(id).includes(type);
  var isOrganisation = (id) => isA(id, "Organization");
  var isUndertaking = (id) => typesOf(id).some((type) => UNDERTAKINGS.has(type));
  var hasFlag = (name2, notation) => (data.flags[name2] || NONE).includes(notation);
  var codeLabel = (list, notation) => data.codes[list]?.[notation]?.label || notation || "";
  var FOREIGN = {
    unitOf: "onderdeel van",
    hasUnit: "heeft als onderdeel",
    linkedTo: "verbonden met",
    source: "herkomst",
    wasDerivedFrom: "gelezen uit"
  };
  var term = (name2) => data.names[name2] || FOREIGN[name2] || name2;
  var incoming = /* @__PURE__ */ new Map();
  var byType = /* @__PURE__ */ new Map();
  for (const [id, thing] of things) {
    for (const type of thing.type || NONE) {
      if (!byType.has(type)) byType.set(type, []);
      byType.get(type).push(id);
    }
    for (const [property, values] of Object.entries(thing)) {
      for (const value2 of values) {
        if (!value2.startsWith("@")) continue;
        const target = value2.slice(1);
        if (!incoming.has(target)) incoming.set(target, []);
        incoming.get(target).push([id, property]);
      }
    }
  }
  var pointingTo = (id) => incoming.get(id) || NONE;
  var statementsAbout = (id, type, property = "initiative") => pointingTo(id).filter(([from, p3]) => p3 === property && isA(from, type)).map(([from]) => from);
  function labelOf(id) {
    const name2 = firstOf(id, "prefLabel") || firstOf(id, "title") || firstOf(id, "summary") || id.split("/").pop();
    return isA(id, "Measure") ? `${firstOf(id, "identifier")} ${name2}` : isA(id, "Chapter") ? `Hoofdstuk ${firstOf(id, "identifier")}: ${name2}` : name2;
  }
  var shortName = (id) => isA(id, "Measure") ? firstOf(id, "identifier") : labelOf(id);
  function kindOf(id) {
    const type = isOrganisation(id) ? "" : typesOf(id).find((t8) => data.names[t8]);
    if (isA(id, "Barrier")) return "Stap";
    return type ? term(type) : isOrganisation(id) ? "Partner" : "";
  }
  var hasPage = (id) => exists(id) && !!firstOf(id, "prefLabel") && !typesOf(id).some((t8) => STATEMENTS.has(t8) || ["Passage", "Report", "Document", "BarrierModel", "Plan"].includes(t8));
  var undertakings = [...things.keys()].filter(isUndertaking);
  var leaves = undertakings.filter((id) => firstOf(id, "isContainer") !== "true");
  var organisations = [...things.keys()].filter(isOrganisation);
  var stepBy = (notation) => allSteps.find((step) => step.notation === notation);
  var allKinds = Object.entries(data.codes.InterventionKind || {}).sort((a3, b) => a3[1].order - b[1].order).map(([notation, code]) => ({ notation, ...code, atSteps: hasFlag("atSteps", notation) }));
  var byNotation = new Map(organisations.map((id) => [firstOf(id, "notation"), id]));
  var organisationBy = (notation) => byNotation.get(notation) || "";
  var addressOf = (passage) => data.addresses[passage] || "";
  var passagesOf = (id) => refs(id, "passage").sort((a3, b) => Number(firstOf(a3, "start")) - Number(firstOf(b, "start")));

  // visuals/app/model/work.js
  var topStepId = (barrier) => ref(barrier, "broader") || barrier;
  var topStep = (barrier) => firstOf(topStepId(barrier), "notation");
  var contributionsOf = (id, scenario) => statementsAbout(id, "Contribution").filter(
    (c3) => !scenario || (!scenario.stated || hasFlag("isStated", firstOf(c3, "basis"))) && known(c3, scenario.date)
  );
  var steps = /* @__PURE__ */ new Map();
  function stepsOf(id, scenario) {
    if (scenario) return stepsUnder(id, scenario);
    if (!steps.has(id)) steps.set(id, stepsUnder(id));
    return steps.get(id);
  }
  var stepsUnder = (id, scenario) => unique(contributionsOf(id, scenario).map((c3) => topStep(ref(c3, "barrier"))));
  var kindsOf = (id, scenario) => unique([
    ...valuesOf(id, "interventionKind"),
    ...contributionsOf(id, scenario).flatMap((c3) => valuesOf(c3, "interventionKind"))
  ]);
  var absent = Object.fromEntries(Object.entries(data.absent).map(([date, ids2]) => [date, new Set(ids2)]));
  var known = (id, date = lastDate) => !absent[date]?.has(id);
  var involvementsOf = (id, date) => statementsAbout(id, "Involvement").filter((i3) => known(i3, date)).map((i3) => ({
    id: i3,
    organisation: ref(i3, "organisation"),
    role: firstOf(i3, "role"),
    asOf: firstOf(i3, "asOf")
  }));
  var isActing = (role) => hasFlag("isActing", role);
  var actorsOf = (id, date) => unique(
    involvementsOf(id, date).filter((i3) => isActing(i3.role)).map((i3) => i3.organisation)
  );
  var leadsOf = (id, date) => unique(
    involvementsOf(id, date).filter((i3) => hasFlag("isLeading", i3.role)).map((i3) => i3.organisation)
  );
  var involvedIn = (organisation, date) => statementsAbout(organisation, "Involvement", "organisation").filter((i3) => known(i3, date)).map((i3) => ({ id: i3, undertaking: ref(i3, "initiative"), role: firstOf(i3, "role"), asOf: firstOf(i3, "asOf") }));
  var isGeneric = (id) => firstOf(id, "isGeneric") === "true";
  var NOTHING = {};
  var toldOf = (id, date = lastDate) => here.route?.query.lezing === "streng" && data.toldStrictly[date]?.[id] || data.told[date]?.[id] || NOTHING;
  var statusReport = (id, date) => toldOf(id, date).report || "";
  var statusOf = (id, date) => toldOf(id, date).status || "";
  var stateAt = (id, date) => toldOf(id, date).state || "";
  var deadlinesOf = (id, date) => statementsAbout(id, "Deadline").filter((d3) => known(d3, date)).sort((a3, b) => compare(firstOf(a3, "dueBy") || "9", firstOf(b, "dueBy") || "9"));

  // visuals/app/model/answers.js
  var { cells, gaps, candidates, losses } = data.answers;
  for (const gap of gaps) gap.candidates = candidates[gap.candidates];
  var entries = (table, change) => Object.fromEntries(Object.entries(table).map(([name2, list]) => [name2, change(list)]));
  function answerTo(scenario) {
    const found2 = data.answers.by[scenario.key];
    const pick2 = (table, rows3) => entries(table, (list) => list.map((index2) => rows3[index2]));
    found2.read ||= {
      gaps: found2.gaps.map((index2) => gaps[index2]),
      matrix: pick2(found2.matrix, cells),
      without: pick2(found2.without, losses)
    };
    if (!scenario.plan) return found2.read;
    const mine = (rows3) => rows3.filter((row2) => row2.plan === scenario.plan);
    found2.apart ||= /* @__PURE__ */ new Map();
    if (!found2.apart.has(scenario.plan))
      found2.apart.set(scenario.plan, {
        gaps: mine(found2.read.gaps),
        matrix: entries(found2.read.matrix, mine),
        without: entries(found2.read.without, mine)
      });
    return found2.apart.get(scenario.plan);
  }
  function scenarioOf(query) {
    const plan = several && plans.has(query.plan) ? query.plan : "";
    const date = allDates.some((one2) => one2.date === query.stand) ? query.stand : lastDate;
    const stated = query.koppelingen === "genoemd";
    const expect = query.verwachtingen !== "uit";
    const strict = query.lezing === "streng";
    const usual = `${date}|${stated ? "stated" : "all"}|${expect ? "with" : "without"}`;
    return { plan, date, stated, expect, strict, key: strict ? `${usual}|strict` : usual };
  }
  var strictly = (scenario) => ({
    ...scenario,
    strict: true,
    key: `${scenario.key.replace("|strict", "")}|strict`
  });
  var expectationsAt = (step, kind) => ofType("Expectation").filter(
    (id) => ref(id, "barrier") && topStepId(ref(id, "barrier")) === step && valuesOf(id, "interventionKind").includes(kind)
  );
  var stepIdIn = (notation, plan) => plans.get(plan)?.steps.find((step) => step.notation === notation)?.id;

  // visuals/app/model/words.js
  var reportName = (plan = planBy()) => plan ? `${plan.source} van ${dateWords(plan.date)}` : "de plannen";
  var nothingReported = (plan = planBy()) => `${upper(reportName(plan))} ${plan ? "meldt" : "melden"} hier niets. ${SILENCE}`;
  var sourceLine = (plan = planBy()) => (plan ? [plan] : data.plans).map((one2) => `${one2.document || one2.title}, ${dateWords(one2.date)}`).join("; ");
  var SILENCE = "Wat er niet in staat, kan wel gebeuren.";
  var progress = (id, date) => [toldOf(id, date).word || "", toldOf(id, date).more || ""];
  var MEANING = {
    "als-barriere": () => `${SourceOf()} noemt dit bij deze acties een barrière`,
    "als-onderwerp": () => `${SourceOf()} noemt het onderwerp; wij kozen de stap`,
    geduid: () => "Onze lezing"
  };
  var BASES = Object.fromEntries(
    Object.entries(data.codes.Basis).sort((a3, b) => a3[1].order - b[1].order).map(([basis, code]) => [basis, [code.screen, MEANING[basis]?.() || upper(code.label)]])
  );
  function basisMark(basis) {
    const [mark, meaning] = BASES[basis] || [];
    return mark ? h("span.mark", { role: "img", "aria-label": meaning, title: meaning }, mark) : null;
  }
  var severityTag = (severity) => h(`span.tag.gewicht-${severity}`, codeLabel("Severity", severity));
  var modalityLabel = (modality) => codeLabel("Modality", modality);
  var stepName = (notation) => notation === null ? "Alle stappen" : stepBy(notation)?.label || notation;
  var kindName = (notation) => codeLabel("InterventionKind", notation);
  function chip(id, date) {
    const [word2, more] = progress(id, date);
    return h(`span.chip.s-${stateAt(id, date) || "geen"}`, word2, more && `, ${more}`);
  }
  var scenarioWords = (scenario, plan = planBy(scenario.plan)) => [
    plan ? dateLabel(dateFor(plan.key, scenario.date), plan) : scenario.date === lastDate ? "elk plan op zijn laatste stand" : `${dateLabel(scenario.date)}, andere plannen op hun laatste stand`,
    scenario.stated ? `alleen koppelingen die in ${sourceOf(plan)} staan` : "alle koppelingen",
    scenario.strict && "strenge lezing",
    scenario.expect ? "met onze verwachtingen" : "zonder onze verwachtingen"
  ].filter(Boolean).join(" · ");
  function footnote(said2, passages, scenario, plan = planBy(scenario?.plan)) {
    const at2 = passages.map(addressOf);
    return `${said2} Bron: ${sourceLine(plan)}${at2.length ? `; ${at2.join("; ")}` : ""}. Gelezen met ketenkaart ${data.meta.version}${data.meta.content ? ` (inhoud ${data.meta.content.slice(0, 12)})` : ""}${scenario ? `; ${scenarioWords(scenario, plan)}` : ""}.`;
  }

  // visuals/app/lib/table.js
  function sortedTable(options) {
    const { columns, id, urlKey } = options;
    let sort = urlKey && here.route.query[urlKey] || options.sort || "";
    const body = h("tbody", { role: "rowgroup" });
    const heads = columns.map((column) => {
      if (column.sort === false) return h("th", { scope: "col", role: "columnheader" }, column.label);
      const button = h(
        `button.sorteer#${id}-${column.key}`,
        { type: "button", onclick: () => turn2(column.key) },
        column.label,
        h("span.pijl", { "aria-hidden": "true" })
      );
      return h("th", { scope: "col", role: "columnheader" }, button);
    });
    const table = h(
      `table.lijst#${id}`,
      { role: "table" },
      h(options.hideCaption ? "caption.sr" : "caption", options.caption),
      h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, heads)),
      body
    );
    function turn2(key) {
      sort = sort === key ? `-${key}` : key;
      fill();
      if (urlKey) setChoice({ [urlKey]: sort === options.sort ? null : sort }, true);
      const column = columns.find((c3) => c3.key === key);
      say(`Gesorteerd op ${column.label.toLowerCase()}, ${sort[0] === "-" ? "aflopend" : "oplopend"}.`);
    }
    function sorted2() {
      const key = sort.replace(/^-/, "");
      const column = columns.find((c3) => c3.key === key);
      if (!column) return options.rows;
      const keyed = options.rows.map((row2, index2) => [column.text(row2) || "", index2, row2]);
      keyed.sort(
        (a3, b) => (a3[0] === "" || b[0] === "" ? Number(a3[0] === "") - Number(b[0] === "") : compare(a3[0], b[0]) * (sort[0] === "-" ? -1 : 1)) || a3[1] - b[1]
      );
      return keyed.map(([, , row2]) => row2);
    }
    function fill() {
      columns.forEach((column, index2) => {
        const state2 = sort === column.key ? "ascending" : sort === `-${column.key}` ? "descending" : null;
        if (state2) heads[index2].setAttribute("aria-sort", state2);
        else heads[index2].removeAttribute("aria-sort");
      });
      body.replaceChildren(
        ...sorted2().map((row2) => {
          const tr = h(
            "tr",
            { role: "row" },
            columns.map((column, index2) => {
              const content = column.cell ? column.cell(row2) : column.text(row2);
              return index2 === 0 && !options.noRowHead ? h("th", { scope: "row", role: "rowheader", "data-kop": column.label }, content) : h("td", { role: "cell", "data-kop": column.label }, content);
            })
          );
          options.row?.(row2, tr);
          return tr;
        })
      );
    }
    fill();
    table.refill = (rows3) => {
      options.rows = rows3;
      fill();
    };
    table.rows_ = sorted2;
    return table;
  }
  function factList(pairs) {
    const kept = pairs.filter(
      ([, value2]) => value2 !== null && value2 !== void 0 && value2 !== false && value2 !== "" && !(Array.isArray(value2) && !value2.length)
    );
    return kept.length ? h(
      "dl.feiten",
      kept.map(([name2, value2]) => h("div", h("dt", name2), h("dd", value2)))
    ) : null;
  }

  // visuals/app/parts/source_words.js
  function sourceWords(passage) {
    const place = h("span.woorden", { "aria-live": "polite" });
    async function show2() {
      try {
        const said2 = await (await fetch(`api/woorden?vindplaats=${encodeURIComponent(passage)}`)).json();
        place.replaceChildren(said2.woorden || said2.message);
      } catch {
        place.replaceChildren("De server antwoordt niet. Start ketenkaart serve opnieuw.");
      }
    }
    return h(
      "span.toon-woorden",
      " ",
      h("button.klein", { type: "button", onclick: show2 }, "Toon de woorden"),
      " ",
      place
    );
  }
  var showWords = data.served ? sourceWords : null;

  // visuals/app/parts/shared.js
  var thingLink = (id, text) => hasPage(id) && !only2 ? h("a", { href: toThing(id) }, text || labelOf(id)) : h("span", text || labelOf(id));
  function addressList(...nodes) {
    const passages = unique(nodes.flat().flatMap(passagesOf));
    if (!passages.length) return null;
    return h(
      "ul.vindplaatsen",
      passages.map((passage) => h("li", addressOf(passage), showWords?.(passage)))
    );
  }
  function partnerList(id, date) {
    const order2 = (role) => data.codes.Role[role]?.order ?? 99;
    const found2 = involvementsOf(id, date);
    if (!found2.length) return null;
    const roles = /* @__PURE__ */ new Map();
    for (const one2 of found2) roles.set(one2.organisation, [...roles.get(one2.organisation) || [], one2.role]);
    const list = [...roles].map(([organisation, all2]) => ({
      organisation,
      roles: unique(all2).sort((a3, b) => order2(a3) - order2(b))
    }));
    list.sort(
      (a3, b) => order2(a3.roles[0]) - order2(b.roles[0]) || compare(labelOf(a3.organisation), labelOf(b.organisation))
    );
    return h(
      "ul.partners",
      list.map(
        (one2) => h(
          "li",
          thingLink(one2.organisation),
          ` (${one2.roles.map((r3) => codeLabel("Role", r3)).join(", ")})`,
          isGeneric(one2.organisation) && h("span.zacht", " verzamelnaam")
        )
      )
    );
  }
  function deadlineList(id, date) {
    const list = deadlinesOf(id, date);
    if (!list.length) return null;
    return h(
      "ul.termijnen",
      list.map(
        (d3) => h(
          "li",
          firstOf(d3, "deadlineLabel") && `${upper(firstOf(d3, "deadlineLabel"))}: `,
          `“${firstOf(d3, "deadlineText")}”`,
          firstOf(d3, "dueBy") && ` (uiterlijk ${dateWords(firstOf(d3, "dueBy"))}; ${modalityLabel(firstOf(d3, "modality"))})`,
          firstOf(d3, "revises") === "true" && ", nieuwe termijn uit de voortgang",
          toldOf(d3, date).delivery && ` – ${toldOf(d3, date).delivery}`
        )
      )
    );
  }
  var figureWords = (id) => `${firstOf(id, "value")} ${firstOf(id, "unit")}${firstOf(id, "year") ? ` (${firstOf(id, "year")})` : ""}`;
  function figureList(id, date) {
    const found2 = statementsAbout(id, "Figure", "concerns").filter((one2) => known(one2, date));
    return found2.length ? h(
      "ul.cijfers",
      found2.map((one2) => h("li", thingLink(one2), ": ", h("strong", figureWords(one2)), addressList(one2)))
    ) : null;
  }
  var alternativeList = (contribution) => refs(contribution, "alternativeReading").map((other) => {
    const parts = [
      ref(other, "barrier") && `stap ${labelOf(ref(other, "barrier")).toLowerCase()}`,
      firstOf(other, "basis") && codeLabel("Basis", firstOf(other, "basis")),
      firstOf(other, "strength") && codeLabel("Strength", firstOf(other, "strength"))
    ].filter(Boolean);
    return h(
      "li",
      h("strong", `Ook te lezen als ${parts.length ? `“${parts.join(", ")}”` : "iets anders"}: `),
      firstOf(other, "rationale")
    );
  });
  var stepPath = (id) => [ref(id, "broader") && [thingLink(ref(id, "broader")), " › "], thingLink(id)];
  function contributionBlock(c3) {
    const basis = firstOf(c3, "basis");
    const others = alternativeList(c3);
    return h(
      "div.koppeling",
      h(
        "p",
        stepPath(ref(c3, "barrier")),
        ` · ${valuesOf(c3, "interventionKind").map(kindName).join(", ")} · `,
        codeLabel("Strength", firstOf(c3, "strength")),
        " · ",
        basisMark(basis),
        ` ${BASES[basis]?.[1] || codeLabel("Basis", basis)}`
      ),
      h("p.reden", h("strong", "Waarom hier: "), firstOf(c3, "rationale")),
      others.length > 0 && h("ul.anders", others)
    );
  }
  function workCard(id, date, contributions) {
    const result2 = statusReport(id, date);
    return h(
      "article.kaart",
      h("h3", thingLink(id)),
      h("p.regel", kindOf(id), " · ", chip(id, date)),
      firstOf(id, "promise") && h("p", h("strong", "Belofte: "), firstOf(id, "promise")),
      !firstOf(id, "promise") && firstOf(id, "summary") && h("p", firstOf(id, "summary")),
      firstOf(result2, "summary") && h("p", h("strong", "Hoe ver: "), firstOf(result2, "summary")),
      factList([
        ["Termijn", deadlineList(id, date)],
        ["Wie", partnerList(id, date) || "niemand genoemd"],
        ["Cijfers", figureList(id, date)],
        [
          "Hoe weten we dit?",
          contributions.length ? contributions.map(contributionBlock) : firstOf(id, "crossCutting") === "true" && h("p.reden", h("strong", "Doorsnijdend: "), firstOf(id, "rationale"))
        ],
        ["Vindplaats", addressList(id, contributions, result2 || [])]
      ])
    );
  }
  function choiceRow(legend2, name2, options, current, id) {
    return h(
      "fieldset.keuze",
      h("legend", legend2),
      h(
        "div.knoppen",
        options.map(
          ([value2, label]) => h(
            `button#${id}-${value2 || "gewoon"}`,
            {
              type: "button",
              "aria-pressed": String((value2 || "") === (current || "")),
              onclick: () => setChoice({ [name2]: value2 || null })
            },
            label
          )
        )
      )
    );
  }
  var planChoice = () => several && h(
    "div.velden",
    selectField(
      "Plan",
      "plan",
      data.plans.map((plan) => [plan.key, plan.title])
    )
  );
  function dateChoice(scenario) {
    const dates = planBy(scenario.plan)?.dates || allDates;
    const last = dates[dates.length - 1].date;
    const now3 = dates.some((d3) => d3.date === scenario.date) ? scenario.date : last;
    return dates.length > 1 && choiceRow(
      "Stand",
      "stand",
      dates.map((d3) => [d3.date === last ? "" : d3.date, d3.label]),
      now3 === last ? "" : now3,
      "st"
    );
  }
  var linkChoice = (scenario) => choiceRow(
    "Koppelingen",
    "koppelingen",
    [
      ["", "alle"],
      ["genoemd", `alleen koppelingen die in ${sourceOf(planBy(scenario.plan))} staan`]
    ],
    scenario.stated ? "genoemd" : "",
    "k"
  );
  function scenarioChoices() {
    const scenario = scenarioOf(here.route.query);
    return [
      planChoice(),
      linkChoice(scenario),
      dateChoice(scenario),
      choiceRow(
        "Lezing",
        "lezing",
        [
          ["", "gewone"],
          ["streng", "strenge: telt wie het minst vindt"]
        ],
        scenario.strict ? "streng" : "",
        "l"
      ),
      choiceRow(
        "Onze verwachtingen",
        "verwachtingen",
        [
          ["", "met"],
          ["uit", "zonder"]
        ],
        scenario.expect ? "" : "uit",
        "v"
      )
    ];
  }
  var unfolded = false;
  function filterBox(...content) {
    if (!window.matchMedia("(max-width: 44rem)").matches)
      return h("section.filters", { "aria-label": "Keuzes en filters" }, content);
    const set = Object.keys(here.route.query).filter((name2) => !["cel", "kies", "sorteer"].includes(name2)).length;
    return h(
      "details.filters",
      {
        open: unfolded,
        ontoggle: (event) => {
          unfolded = event.target.open;
        }
      },
      h("summary#filterknop", set ? `Keuzes en filters (${set} gezet)` : "Keuzes en filters"),
      content
    );
  }
  function selectField(label, name2, options, id) {
    const select = h(
      `select#${id || name2}`,
      { onchange: (event) => setChoice({ [name2]: event.target.value }) },
      h("option", { value: "" }, "alle"),
      options.map(([value2, text]) => h("option", { value: value2 }, text))
    );
    select.value = here.route.query[name2] || "";
    if (select.selectedIndex < 0) select.value = "";
    return h("label.veld", h("span", label), select);
  }
  function textField(label, name2, id) {
    return h(
      "label.veld.zoekveld",
      h("span", label),
      h(`input#${id || name2}`, {
        type: "search",
        value: here.route.query[name2] || "",
        autocomplete: "off",
        spellcheck: "false",
        oninput: (event) => setChoice({ [name2]: event.target.value }, true)
      })
    );
  }
  var copyButton = (text, label = "Kopieer als voetnoot") => h("button.klein", { type: "button", onclick: () => copy(text(), "Gekopieerd.") }, label);
  var csvButton = (name2, rows3, label = "Download als CSV") => h("button", { type: "button", onclick: () => download(name2, csv(rows3()), "text/csv;charset=utf-8") }, label);
  var originCells = (scenario, key = "") => {
    const plan = planBy(key || scenario?.plan);
    return [
      (plan ? [plan] : data.plans).map((one2) => dateWords(one2.date)).join("; "),
      (plan ? [plan] : data.plans).map((one2) => one2.document || one2.title).join("; "),
      `ketenkaart ${data.meta.version} ${(data.meta.content || "").slice(0, 12)}`.trim(),
      scenario ? scenarioWords(scenario, plan) : ""
    ];
  };
  var planColumn = (key) => several ? [{ key: "bronplan", label: "Plan", text: (row2) => planBy(key(row2))?.title || "" }] : [];
  var originHeads = ["Datum van de bron", "Bron", "Versie", "Bekeken als"];

  // visuals/app/parts/gaps.js
  var subject = (gap) => exists(gap.subject) ? gap.subject : "";
  function once(ask2) {
    const known4 = /* @__PURE__ */ new WeakMap();
    return (gap) => {
      if (!known4.has(gap)) known4.set(gap, ask2(gap));
      return known4.get(gap);
    };
  }
  var gapSteps = once(
    (gap) => gap.barrier ? [gap.barrier] : isA(gap.subject, "Barrier") ? [topStep(gap.subject)] : isUndertaking(gap.subject) ? stepsOf(gap.subject) : []
  );
  var gapKinds = once((gap) => gap.kind ? [gap.kind] : isUndertaking(gap.subject) ? kindsOf(gap.subject) : []);
  var gapPartners = once(
    (gap) => unique(
      [
        gap.partner && organisationBy(gap.partner),
        isOrganisation(gap.subject) && gap.subject,
        ...isUndertaking(gap.subject) ? involvementsOf(gap.subject).map((i3) => i3.organisation) : [],
        ...refs(gap.subject, "from"),
        ...refs(gap.subject, "to")
      ].filter(Boolean)
    )
  );
  var foundIn = (gap) => [gap, ...gap.also];
  function gapMatches(gap, q2) {
    return (!q2.gewicht || gap.severity === q2.gewicht) && foundIn(gap).some(
      (found2) => (!q2.vraag || found2.query === q2.vraag) && (!q2.stap || gapSteps(found2).includes(q2.stap)) && (!q2.soort || gapKinds(found2).includes(q2.soort)) && (!q2.partner || gapPartners(found2).some((id) => firstOf(id, "notation") === q2.partner))
    ) && (!q2.tekst || fold(gap.sentence).includes(fold(q2.tekst)));
  }
  var gapPassages = (gap) => exists(gap.evidence) ? [gap.evidence] : [];
  function candidateList(gap) {
    if (!gap.candidates.length) return h("p", planBy(gap.plan).words.nobody);
    const why = ({ said: said2, work: work2, more }) => [
      said2,
      work2 && [" (", join(work2.map((id) => thingLink(id, shortName(id)))), more ? " …)" : ")"]
    ];
    return [
      h("p.zacht", "Op alfabet. De kaart zegt niet wie het moet doen."),
      h(
        "ul",
        gap.candidates.map((one2) => h("li", thingLink(one2.who), ": ", join(one2.why.map(why), "; ")))
      )
    ];
  }
  function lazyFold(summary, fill) {
    const fold3 = h("details", h("summary", summary));
    fold3.addEventListener("toggle", () => {
      if (fold3.open && fold3.children.length === 1) add(fold3, fill());
    });
    return fold3;
  }
  function gapCard(gap, scenario, level = "h3") {
    const query = data.queries[gap.query] || {};
    const what = subject(gap);
    const about2 = [gap.barrier && stepName(gap.barrier).toLowerCase(), gap.kind && kindName(gap.kind)].filter(Boolean).join(" × ");
    return h(
      `article.punt.gewicht-${gap.severity}`,
      h(level, gap.sentence),
      h(
        "p.regel",
        severityTag(gap.severity),
        " · ",
        h("a", { href: href(["vragen", gap.query]) }, query.title || gap.query),
        about2 && ` · ${about2}`,
        several && ` · ${planBy(gap.plan).title}`,
        what && hasPage(what) && [" · ", thingLink(what)]
      ),
      gapPassages(gap).length > 0 && h("p.vindplaats", h("span.sr", "Vindplaats: "), addressOf(gap.evidence), showWords?.(gap.evidence)),
      h(
        "div.acties",
        query.why && lazyFold("Waarom is dit een aandachtspunt?", () => h("p", query.why)),
        (gap.kind || gap.barrier || isUndertaking(gap.subject)) && lazyFold("Wie zou dit kunnen? (idee van de kaart)", () => candidateList(gap)),
        copyButton(() => footnote(gap.sentence, gapPassages(gap), scenario, planBy(gap.plan)))
      )
    );
  }

  // visuals/app/parts/matrix.js
  var ALL = "alle";
  function matrixRows(by2, scenario, plan) {
    const rows3 = /* @__PURE__ */ new Map();
    for (const cell of answerTo({ ...scenario, plan: plan.key }).matrix[by2]) {
      if (!rows3.has(cell.column)) rows3.set(cell.column, /* @__PURE__ */ new Map());
      rows3.get(cell.column).set(cell.barrier, cell);
    }
    const label = (key) => by2 === "kind" ? upper(kindName(key)) : by2 === "form" ? upper(codeLabel("ExploitationForm", key)) : labelOf(organisationBy(key) || key);
    const list = [...rows3].map(([key, cells3]) => ({
      key,
      label: label(key),
      id: by2 === "partner" ? organisationBy(key) : "",
      cells: matrixColumns(plan).map((step) => cells3.get(step) || null)
    }));
    return by2 === "partner" ? list.sort((a3, b) => compare(a3.label, b.label)) : list;
  }
  var matrixColumns = (plan) => [...plan.steps.map((step) => step.notation), null];
  var cellAddress = (column, barrier, plan) => [column, barrier ?? ALL, ...several ? [plan] : []].join("~");
  function cellSaid(cell) {
    const [word2, ...lines2] = cell.said;
    return {
      word: word2,
      lines: lines2.filter(Boolean),
      look: `s-${cell.most_state || cell.state}${cell.unmet ? " verwacht" : ""}`
    };
  }
  function eitherWay(cell, scenario) {
    if (scenario.strict || !cell.initiatives) return null;
    const other = answerTo(strictly({ ...scenario, plan: cell.plan })).matrix;
    const strict = Object.values(other).flat().find((one2) => one2.barrier === cell.barrier && one2.column === cell.column);
    if (strict && cell.most_state === strict.most_state && cell.support_only === strict.support_only) return "";
    const said2 = strict ? cellSaid(strict) : { word: "Niets gemeld" };
    return `${said2.word[0].toLowerCase()}${said2.word.slice(1)}${strict?.support_only ? ", alleen ondersteunend" : ""}`;
  }
  function cellNode(row2, cell, step, plan, scenario) {
    const td = h("td", { role: "cell", "data-kop": stepName(step) });
    if (!cell) {
      td.className = "vak leeg";
      td.append(h("span", "niets gemeld"));
      return td;
    }
    const { word: word2, lines: lines2, look } = cellSaid(cell);
    td.className = `vak ${look}`;
    const falls = eitherWay(cell, scenario);
    const address = cellAddress(row2.key, step, plan.key);
    td.append(
      h(
        `button#cel-${address.replaceAll("~", "-")}`,
        { type: "button", "aria-haspopup": "dialog", onclick: () => setChoice({ cel: address }) },
        h("span.sr", `${row2.label} bij ${stepName(step)}: `),
        h("strong", word2),
        lines2.map((line3) => h("span.bij", line3)),
        falls && h("span.bij", `bij strenge lezing: ${falls}`),
        cell.most_basis && basisMark(cell.most_basis)
      )
    );
    return td;
  }
  function matrixTable(by2, scenario, plan) {
    const names = { kind: "Soort ingreep", partner: "Partner", form: "Vorm van uitbuiting" };
    const rows3 = matrixRows(by2, scenario, plan);
    const steps3 = matrixColumns(plan);
    return h(
      `table.matrix.by-${by2}#matrix${plan === data.plans[0] ? "" : `-${plan.key}`}`,
      { role: "table" },
      h(
        "caption",
        `${names[by2]} bij elke stap: ${scenarioWords(scenario, plan)}. Kies een vak om te zien wat erachter zit.`
      ),
      h(
        "thead",
        { role: "rowgroup" },
        h(
          "tr",
          { role: "row" },
          h("th", { scope: "col", role: "columnheader" }, names[by2]),
          plan.steps.map(
            (step) => h(
              "th",
              { scope: "col", role: "columnheader" },
              h("a", { href: toThing(step.id) }, step.label),
              h("span.bij", step.step)
            )
          ),
          h(
            "th.dwars",
            { scope: "col", role: "columnheader" },
            "Alle stappen",
            h("span.bij", "Werk dat niet bij één stap hoort.")
          )
        )
      ),
      h(
        "tbody",
        { role: "rowgroup" },
        rows3.map(
          (row2) => h(
            "tr",
            { role: "row" },
            h("th", { scope: "row", role: "rowheader" }, row2.id ? thingLink(row2.id, row2.label) : row2.label),
            row2.cells.map((cell, index2) => cellNode(row2, cell, steps3[index2], plan, scenario))
          )
        )
      )
    );
  }
  function openCell(address, by2, scenario) {
    const [key, at2, of] = (address || "").split("~");
    const step = at2 === ALL ? null : at2;
    const plan = planBy(of);
    const row2 = plan && matrixRows(by2, scenario, plan).find((r3) => r3.key === key);
    const cell = row2?.cells[matrixColumns(plan).indexOf(step)];
    if (!cell) return;
    const { word: word2, lines: lines2, look } = cellSaid(cell);
    const falls = eitherWay(cell, scenario);
    const dialog = h(
      "dialog.paneel#paneel",
      { "aria-labelledby": "paneel-kop" },
      h(
        "div.paneel-kop",
        h("h2#paneel-kop", { tabindex: "-1" }, `${row2.label} – ${stepName(step)}`),
        h("button#paneel-sluit", { type: "button", onclick: () => dialog.close() }, "Sluiten")
      ),
      h(`p.stand.${look.replace(" ", ".")}`, h("strong", word2), lines2.length > 0 && `: ${lines2.join(" · ")}`),
      falls !== null && h("p.zacht", falls ? `Bij strenge lezing: ${falls}.` : "Staat ook bij strenge lezing."),
      h(
        "p.zacht",
        `${several ? `${plan.title}. ` : ""}${scenarioWords(scenario, plan)}. Het aantal zegt niets over inzet of effect.`
      ),
      cell.things.length ? cell.things.map(
        (id) => workCard(
          id,
          scenario.date,
          step === null ? [] : contributionsOf(id, scenario).filter(
            (c3) => topStep(ref(c3, "barrier")) === step && (by2 !== "kind" || valuesOf(c3, "interventionKind").includes(key))
          )
        )
      ) : nothing(cell, scenario)
    );
    document.body.append(dialog);
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (here.route.query.cel === address) {
        setChoice({ cel: null });
        document.getElementById(`cel-${address.replaceAll("~", "-")}`)?.focus();
      }
    });
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
    });
    dialog.showModal();
    dialog.querySelector("h2").focus();
  }
  function nothing(cell, scenario) {
    const kind = cell.column;
    const reasons = cell.expected ? expectationsAt(stepIdIn(cell.barrier, cell.plan), kind) : [];
    const across = cell.barrier !== null && answerTo(scenario).matrix.kind.find(
      (c3) => c3.plan === cell.plan && c3.barrier === null && c3.column === kind && c3.initiatives
    );
    const gap = answerTo(scenario).gaps.find(
      (one2) => one2.plan === cell.plan && one2.barrier === cell.barrier && one2.kind === kind
    );
    return [
      h("p", nothingReported(planBy(cell.plan))),
      reasons.length > 0 && [
        h("h3", "Waarom verwachten wij hier iets?"),
        reasons.map((id) => h("p", firstOf(id, "rationale"), " ", h("span.zacht", firstOf(id, "source"))))
      ],
      across && h(
        "p",
        `Wel gemeld: ${across.families} keer ${kindName(kind)} dat niet bij één stap hoort. `,
        h(
          "a",
          { href: href("overzicht", { ...here.route.query, cel: cellAddress(kind, null, cell.plan) }) },
          "Bekijk dit werk"
        ),
        "."
      ),
      cell.expected && gap && [h("h3", "Wie zou dit kunnen? (idee van de kaart)"), candidateList(gap)]
    ];
  }

  // visuals/app/parts/picture.js
  var LOOKS = {
    "s-vast-geregeld": ["#0072B2", "#ffffff"],
    "s-bezig": ["#56B4E9", "#0b1f2e"],
    "s-klaar": ["#d4eaf8", "#0b1f2e"],
    "s-nog-niet": ["#f6dd93", "#2b2100"],
    "s-stil": ["#ffffff", "#0b1f2e", "#56B4E9"],
    "s-gestopt": ["#ecdbe6", "#3a1b30"],
    "s-niets-gemeld": ["#f4f6f8", "#46545f", "#c9d2d9"],
    "s-niets-gemeld verwacht": ["#ffffff", "#8a3c00", "#D55E00"]
  };
  var FONT = "Arial, Helvetica, sans-serif";
  var ruler = document.createElement("canvas").getContext("2d");
  function lines(text, width, size, bold) {
    ruler.font = `${bold ? "bold " : ""}${size}px ${FONT}`;
    const found2 = [""];
    for (const word2 of String(text).split(/\s+/)) {
      const longer = found2[found2.length - 1] ? `${found2[found2.length - 1]} ${word2}` : word2;
      if (ruler.measureText(longer).width <= width || !found2[found2.length - 1]) found2[found2.length - 1] = longer;
      else found2.push(word2);
    }
    return found2;
  }
  function shapes(by2, scenario, plan) {
    const rows3 = matrixRows(by2, scenario, plan);
    const columns = matrixColumns(plan);
    const first = 190, wide = 150, pad = 8, gap = 4;
    const width = first + (wide + gap) * columns.length + 20;
    const list = [];
    let y3 = 20;
    const write = (x2, text, room, size, bold, fill) => {
      for (const line3 of lines(text, room, size, bold)) {
        y3 += size + 4;
        list.push({ x: x2, y: y3, text: line3, size, bold, fill });
      }
    };
    write(20, "Wie doet wat tegen welke stap?", width - 40, 20, true, "#14212b");
    write(20, `${sourceLine(plan)}. ${scenarioWords(scenario, plan)}. ${SILENCE}`, width - 40, 12, false, "#46545f");
    y3 += 14;
    const top = y3;
    columns.forEach((step, index2) => {
      y3 = top;
      write(20 + first + index2 * (wide + gap) + pad, stepName(step), wide - 2 * pad, 14, true, "#14212b");
    });
    y3 = top + 26;
    for (const row2 of rows3) {
      const made = row2.cells.map((cell) => {
        if (!cell) return { look: "s-niets-gemeld", text: [{ all: ["niets gemeld"], size: 12, bold: false }], mark: "" };
        const said2 = cellSaid(cell);
        return {
          look: said2.look,
          mark: BASES[cell.state_basis]?.[0] || "",
          text: [
            { all: lines(said2.word, wide - 2 * pad - 14, 13, true), size: 13, bold: true },
            ...said2.lines.map((line3) => ({ all: lines(line3, wide - 2 * pad, 11, false), size: 11, bold: false }))
          ]
        };
      });
      const label = lines(row2.label, first - pad, 13, true);
      const height = Math.max(
        44,
        12 + label.length * 17,
        ...made.map((cell) => 12 + cell.text.reduce((sum, { all: all2, size }) => sum + all2.length * (size + 3), 0))
      );
      for (const [index2, text] of label.entries())
        list.push({ x: 20, y: y3 + 20 + index2 * 17, text, size: 13, bold: true, fill: "#14212b" });
      made.forEach((cell, index2) => {
        const [fill, ink, stroke] = LOOKS[cell.look] || ["#ffffff", "#14212b", "#888888"];
        const x2 = 20 + first + index2 * (wide + gap);
        list.push({ x: x2, y: y3, w: wide, h: height, fill, stroke: stroke || fill, dash: cell.look.includes("verwacht") });
        let at2 = y3 + 5;
        for (const { all: all2, size, bold } of cell.text)
          for (const text of all2) {
            at2 += size + 3;
            list.push({ x: x2 + pad, y: at2 - 2, text, size, bold, fill: ink });
          }
        if (cell.mark) list.push({ x: x2 + wide - 20, y: y3 + 18, text: cell.mark, size: 14, bold: false, fill: ink });
      });
      y3 += height + gap;
    }
    y3 += 6;
    write(
      20,
      Object.values(BASES).map(([mark, meaning]) => `${mark} ${meaning}`).join("   "),
      width - 40,
      11,
      false,
      "#46545f"
    );
    write(
      20,
      `Ketenkaart ${data.meta.version} ${(data.meta.content || "").slice(0, 12)}. Aantallen zeggen niets over inzet of effect.`,
      width - 40,
      11,
      false,
      "#46545f"
    );
    return { width, height: y3 + 20, list };
  }
  var safe = (text) => String(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
  function matrixSvg(by2, scenario, plan = data.plans[0]) {
    const { width, height, list } = shapes(by2, scenario, plan);
    const drawn = list.map(
      (s3) => s3.text === void 0 ? `<rect x="${s3.x}" y="${s3.y}" width="${s3.w}" height="${s3.h}" rx="4" fill="${s3.fill}" stroke="${s3.stroke}"${s3.dash ? ' stroke-dasharray="5 3"' : ""}/>` : `<text x="${s3.x}" y="${s3.y}" font-size="${s3.size}"${s3.bold ? ' font-weight="bold"' : ""} fill="${s3.fill}">${safe(s3.text)}</text>`
    );
    return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" role="img">
<title>${safe(`Wie doet wat tegen welke stap? ${scenarioWords(scenario, plan)}`)}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${drawn.join("\n")}
</svg>
`;
  }
  function downloadSvg(by2, scenario, plan) {
    download("matrix.svg", matrixSvg(by2, scenario, plan), "image/svg+xml");
  }
  function downloadPng(by2, scenario, plan) {
    const { width, height, list } = shapes(by2, scenario, plan);
    const canvas = document.createElement("canvas");
    const scale = Math.min(2, 16e3 / height);
    canvas.width = width * scale;
    canvas.height = height * scale;
    const pen = canvas.getContext("2d");
    pen.scale(scale, scale);
    pen.fillStyle = "#ffffff";
    pen.fillRect(0, 0, width, height);
    for (const s3 of list) {
      if (s3.text === void 0) {
        pen.fillStyle = s3.fill;
        pen.strokeStyle = s3.stroke;
        pen.setLineDash(s3.dash ? [5, 3] : []);
        pen.fillRect(s3.x, s3.y, s3.w, s3.h);
        pen.strokeRect(s3.x, s3.y, s3.w, s3.h);
      } else {
        pen.fillStyle = s3.fill;
        pen.font = `${s3.bold ? "bold " : ""}${s3.size}px ${FONT}`;
        pen.fillText(s3.text, s3.x, s3.y);
      }
    }
    canvas.toBlob((blob) => download("matrix.png", blob, "image/png"), "image/png");
  }

  // visuals/app/screens/check.js
  async function check(file, place) {
    place.replaceChildren(h("p", "De kaart leest uw plan …"));
    try {
      const answer = await fetch("controleer", {
        method: "POST",
        body: file,
        headers: { "Content-Type": file.type || "application/octet-stream", "X-Bestand": encodeURIComponent(file.name) }
      });
      const said2 = await answer.json();
      place.replaceChildren();
      const list = (title, lines2) => lines2?.length > 0 && [
        h("h2", `${title} (${lines2.length})`),
        h(
          "ul",
          lines2.map((line3) => h("li", line3))
        )
      ];
      const counted4 = Object.entries(said2.counts || {}).map(([type, count]) => `${count} × ${term(type).toLowerCase()}`).sort(compare);
      add(place, [
        h("p", h("strong", said2.message)),
        list("Fouten", said2.faults),
        list("Vragen en opmerkingen", said2.questions),
        counted4.length > 0 && h(
          "details",
          h("summary", "Wat er gelezen is"),
          h(
            "ul",
            counted4.map((line3) => h("li", line3))
          )
        )
      ]);
      say(said2.message);
    } catch {
      place.replaceChildren(h("p", "De server antwoordt niet. Start ketenkaart serve opnieuw."));
    }
  }
  var checkScreen = {
    title: "Uw plan controleren",
    draw(main) {
      const file = h("input#plan", { type: "file", accept: ".xlsx,.yaml,.yml,.json" });
      const place = h("div", { "aria-live": "polite" });
      add(main, [
        heading(
          "Uw plan controleren",
          h(
            "p.uitleg",
            "Kies een ingevulde werkmap. De kaart zegt wat er mis is en waar. Het plan gaat alleen naar deze computer en wordt niet bewaard."
          )
        ),
        h(
          "div.velden",
          h("label.veld", h("span", "Werkmap (xlsx), YAML of PAX-draaiboek (json)"), file),
          h(
            "button#controleer",
            {
              type: "button",
              onclick: () => file.files[0] ? check(file.files[0], place) : say("Kies eerst een werkmap.")
            },
            "Controleer"
          )
        ),
        place
      ]);
    }
  };

  // visuals/app/screens/compare.js
  var word = (state2) => upper(codeLabel("CellState", state2));
  var sides = data.plans.flatMap(
    (plan) => plan.dates.map(({ date, label }) => ({
      key: `${plan.key}@${date}`,
      plan,
      date,
      label: several ? `${plan.title} – ${label}` : upper(label)
    }))
  );
  function between(one2, other, { stated, strict }) {
    return data.comparisons[`${one2.key}|${other.key}|${stated ? "stated" : "all"}${strict ? "|strict" : ""}`];
  }
  function choice(label, name2, current, options) {
    const select = h(
      `select#${name2}`,
      { onchange: (event) => setChoice({ [name2]: event.target.value }) },
      options.map((side2) => h("option", { value: side2.key }, side2.label))
    );
    select.value = current.key;
    return h("label.veld", h("span", label), select);
  }
  function line(change, other) {
    const cel = cellAddress(change.kind, change.other_barrier, other.plan.key);
    return h(
      "li",
      change.sentence,
      " ",
      h(
        "a",
        { href: href("overzicht", { cel, stand: other.date === lastDate ? null : other.date }, false) },
        "bekijk",
        h("span.sr", ` ${kindName(change.kind)} bij ${stepName(change.other_barrier)}`)
      )
    );
  }
  function cells2(found2, other, one2) {
    const names = (keys) => keys.map((key) => labelOf(organisationBy(key) || key)).join(", ");
    const step = (row2) => unique([row2.barrier, row2.other_barrier].map(stepName)).join(" / ");
    const columns = [
      { key: "stap", label: "Stap", text: step },
      { key: "soort", label: "Soort", text: (row2) => upper(kindName(row2.kind)) },
      { key: "een", label: one2.label, text: (row2) => word(row2.before) },
      { key: "ander", label: other.label, text: (row2) => word(row2.after) },
      { key: "erbij", label: several ? "Alleen in de tweede" : "Erbij", sort: false, text: (row2) => names(row2.joined) },
      {
        key: "weg",
        label: several ? "Alleen in de eerste" : "Niet meer genoemd",
        sort: false,
        text: (row2) => names(row2.left)
      }
    ];
    return [
      h(
        "ul",
        found2.changes.map((change) => line(change, other))
      ),
      found2.notes.map((note) => h("p.zacht", note)),
      h(
        "details",
        h("summary", "Hetzelfde als tabel"),
        h("div.rol", sortedTable({ id: "vakken", caption: "Vakken die verschillen.", rows: found2.changes, columns })),
        h(
          "div.acties",
          csvButton("vergelijk-vakken.csv", () => [
            [...columns.map((c3) => c3.label), ...originHeads],
            ...found2.changes.map((row2) => [...columns.map((c3) => c3.text(row2)), ...originCells(null)])
          ])
        )
      )
    ];
  }
  function actions(one2, other, route) {
    const mine = leaves.filter((id) => inPlan(id, one2.plan.key)).map((id) => ({ id, old: stateAt(id, one2.date), now: stateAt(id, other.date) }));
    const both = mine.filter((row2) => row2.old && row2.now);
    const fresh = mine.filter((row2) => !row2.old && row2.now);
    const only3 = (route.query.alles ? both : both.filter((row2) => row2.old !== row2.now)).concat(fresh);
    const states = Object.entries(data.codes.CellState).sort((a3, b) => a3[1].order - b[1].order).map(([n3]) => n3);
    const used = states.filter((s3) => both.some((row2) => row2.now === s3));
    const counted4 = states.filter((s3) => both.some((row2) => row2.old === s3)).map((s3) => ({
      state: s3,
      to: new Map(used.map((t8) => [t8, both.filter((row2) => row2.old === s3 && row2.now === t8).length]))
    }));
    const then = (row2) => row2.old ? progress(row2.id, one2.date).filter(Boolean).join(", ") : "";
    const now3 = (row2) => progress(row2.id, other.date).filter(Boolean).join(", ");
    return [
      h(
        "section.blok",
        h("h2", "Acties, geteld"),
        h("p.zacht", `${both.length} acties hebben in beide een stand; ${fresh.length} staan alleen in de tweede.`),
        h(
          "div.rol",
          sortedTable({
            id: "overgang",
            caption: `Rijen: ${one2.label}. Kolommen: ${other.label}.`,
            rows: counted4,
            columns: [
              { key: "plan", label: one2.label, sort: false, text: (row2) => word(row2.state) },
              ...used.map((t8) => ({
                key: t8,
                label: word(t8),
                sort: false,
                text: (row2) => row2.to.get(t8) ? String(row2.to.get(t8)) : "–"
              }))
            ]
          })
        )
      ),
      h(
        "section",
        h(
          "h2",
          route.query.alles ? `Alle acties (${only3.length})` : `Acties die veranderden of nieuw zijn (${only3.length})`
        ),
        h(
          "div.acties",
          h(
            "button#alles",
            {
              type: "button",
              "aria-pressed": String(!!route.query.alles),
              onclick: () => setChoice({ alles: route.query.alles ? null : "ja" })
            },
            "Toon ook wat gelijk bleef"
          ),
          csvButton("vergelijk.csv", () => [
            ["Actie", "Wat", one2.label, other.label, ...originHeads],
            ...only3.map((row2) => [
              labelOf(row2.id),
              kindOf(row2.id),
              then(row2),
              now3(row2),
              ...originCells(null, one2.plan.key)
            ])
          ])
        ),
        h(
          "div.rol",
          sortedTable({
            id: "vergelijk",
            caption: "De stand van elke actie, toen en daarna.",
            rows: only3,
            urlKey: "sorteer",
            sort: "actie",
            columns: [
              { key: "actie", label: "Actie", text: (row2) => labelOf(row2.id), cell: (row2) => thingLink(row2.id) },
              { key: "wat", label: "Wat", text: (row2) => kindOf(row2.id) },
              {
                key: "plan",
                label: one2.label,
                text: then,
                cell: (row2) => row2.old ? chip(row2.id, one2.date) : h("span.zacht", "stond er nog niet in")
              },
              { key: "nu", label: other.label, text: now3, cell: (row2) => chip(row2.id, other.date) }
            ]
          })
        )
      )
    ];
  }
  var compareScreen = {
    title: "Vergelijk",
    draw(main, route) {
      if (sides.length < 2) {
        add(main, [heading("Vergelijk"), h("p", "Van dit plan is maar één stand bekend; er is niets te vergelijken.")]);
        return;
      }
      const scenario = scenarioOf(route.query);
      const latest = data.plans.map((plan) => sides.filter((side2) => side2.plan === plan).pop());
      const [left, right] = several ? latest : [sides[0], sides[sides.length - 1]];
      const one2 = sides.slice(0, -1).find((side2) => side2.key === route.query.van) || left;
      const after = sides.slice(sides.indexOf(one2) + 1);
      const other = after.find((side2) => side2.key === route.query.met) || (after.includes(right) ? right : after[after.length - 1]);
      const found2 = between(one2, other, scenario);
      const same = one2.plan === other.plan;
      add(main, [
        heading(
          same ? "Vergelijk: plan en voortgang" : "Vergelijk: twee plannen",
          h(
            "p.uitleg",
            same ? `Eerst wat er op ${dateWords(one2.date)} stond, dan wat er op ${dateWords(other.date)} is gemeld. ${SILENCE}` : `Twee plannen naast elkaar. Een verschil zegt wat de plannen melden, niet wie het beter doet. ${SILENCE}`
          )
        ),
        filterBox(
          linkChoice(scenario),
          sides.length > 2 && h("div.velden", choice("Eerste", "van", one2, sides.slice(0, -1)), choice("Tweede", "met", other, after))
        ),
        h(
          "section.blok",
          h("h2", `Vakken die verschillen (${found2.changes.length})`),
          found2.changes.length ? cells2(found2, other, one2) : [h("p", "Geen."), found2.notes.map((note) => h("p.zacht", note))]
        ),
        same && actions(one2, other, route)
      ]);
      if (here.started) say(counted(found2.changes.length, "vak verschilt", "vakken verschillen"));
    }
  };

  // visuals/app/screens/gaps.js
  var rows = (list, scenario) => [
    [
      "Gewicht",
      "Vraag",
      "Aandachtspunt",
      "Waarom",
      "Stap",
      "Soort",
      "Partner",
      "Onderwerp",
      "Vindplaats",
      ...originHeads
    ],
    ...list.map((gap) => [
      codeLabel("Severity", gap.severity),
      data.queries[gap.query]?.title || gap.query,
      gap.sentence,
      data.queries[gap.query]?.why || "",
      gapSteps(gap).map(stepName).join(", "),
      gapKinds(gap).map(kindName).join(", "),
      gapPartners(gap).map((id) => labelOf(id)).join(", "),
      gap.subject_label,
      gapPassages(gap).map(addressOf).join("; "),
      ...originCells(scenario, gap.plan)
    ])
  ];
  var gapsScreen = {
    title: "Aandachtspunten",
    draw(main, route) {
      const scenario = scenarioOf(route.query);
      const all2 = answerTo(scenario).gaps;
      const shown3 = all2.filter((gap) => gapMatches(gap, route.query));
      const points = shown3.filter((gap) => gap.severity !== "laag");
      const questions = shown3.filter((gap) => gap.severity === "laag");
      const present = (list) => unique(list).sort(compare);
      const partners2 = unique(all2.flatMap(gapPartners)).sort((a3, b) => compare(labelOf(a3), labelOf(b)));
      add(main, [
        heading(
          "Aandachtspunten",
          h(
            "p.uitleg",
            `Wat de vragen van deze kaart vonden in ${reportName(planBy(scenario.plan))}. Een aandachtspunt is een vraag om te stellen, geen oordeel. ${SILENCE}`
          )
        ),
        filterBox(
          scenarioChoices(),
          h(
            "div.velden",
            textField("Tekst", "tekst"),
            selectField(
              "Stap",
              "stap",
              allSteps.map((s3) => [s3.notation, s3.label])
            ),
            selectField(
              "Soort",
              "soort",
              allKinds.map((k3) => [k3.notation, k3.label])
            ),
            selectField(
              "Partner",
              "partner",
              partners2.map((id) => [firstOf(id, "notation"), labelOf(id)])
            ),
            selectField(
              "Vraag",
              "vraag",
              present(all2.map((gap) => gap.query)).map((q2) => [q2, data.queries[q2]?.title || q2])
            ),
            selectField(
              "Gewicht",
              "gewicht",
              Object.entries(data.codes.Severity || {}).sort((a3, b) => a3[1].order - b[1].order).map(([n3, c3]) => [n3, c3.label])
            ),
            h(
              "button#wis",
              {
                type: "button",
                onclick: () => setChoice({ tekst: null, stap: null, soort: null, partner: null, vraag: null, gewicht: null })
              },
              "Wis filters"
            )
          )
        ),
        h(
          "p.telling#telling",
          `${counted(points.length, "aandachtspunt", "aandachtspunten")} en ${counted(questions.length, "vraag", "vragen")} (laag)`,
          shown3.length < all2.length && ` van ${all2.length} in totaal`,
          ". ",
          csvButton("aandachtspunten.csv", () => rows(shown3, scenario))
        ),
        h(
          "section",
          h("h2", `Aandachtspunten (${points.length})`),
          points.length ? points.map((gap) => gapCard(gap, scenario)) : h("p", "Geen, met deze keuzes.")
        ),
        h(
          "section",
          h("h2", `Vragen, gewicht laag (${questions.length})`),
          questions.length ? questions.map((gap) => gapCard(gap, scenario)) : h("p", "Geen, met deze keuzes.")
        )
      ]);
      if (here.started) say(`${points.length} aandachtspunten en ${questions.length} vragen.`);
    }
  };

  // ../main/node_modules/preact/dist/preact.mjs
  var n;
  var t;
  var r;
  var u;
  var i;
  var f;
  var o;
  var e;
  var l;
  var c;
  var a;
  var s;
  var h2 = /* @__PURE__ */ Symbol.for("pv");
  var p = {};
  var y = [];
  var v = /^m(i|n|o|s|text|space)$/;
  var w = Array.isArray;
  var d = y.slice;
  var _ = Object.assign;
  function g(n3) {
    n3 && n3.parentNode && n3.remove();
  }
  function k(n3, t8, r3) {
    var u3, i3, f3, o3 = {}, e3 = arguments.length;
    for (f3 in t8) "key" == f3 ? u3 = t8[f3] : "ref" == f3 && "function" != typeof n3 ? i3 = t8[f3] : o3[f3] = t8[f3];
    return e3 > 2 && (o3.children = e3 > 3 ? d.call(arguments, 2) : r3), m(n3, o3, u3, i3, null);
  }
  function m(r3, u3, i3, f3, o3) {
    var e3 = { type: r3, props: u3, key: i3, ref: f3, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: h2, __v: o3 || ++t, __i: -1, __u: 0 };
    return !o3 && n.vnode && n.vnode(e3), e3;
  }
  function $(n3) {
    return n3.children;
  }
  function x(n3, t8) {
    this.props = n3, this.context = t8, this.__g = 0;
  }
  function S(n3, t8) {
    if (null == t8) return n3.__ && S(n3.__, n3.__i + 1);
    for (var r3; t8 < n3.__k.length; t8++) if ((r3 = n3.__k[t8]) && r3.__e) return r3.__e;
    return "function" != typeof n3.type || n3.props.__P ? null : S(n3);
  }
  function C(t8) {
    var r3, u3 = t8.__v, i3 = u3.__e, f3 = [], o3 = [], e3 = t8.__P;
    e3 && ((r3 = _({ constructor: h2 }, u3)).__v = u3.__v + 1, n.vnode && n.vnode(r3), z(e3, r3, u3, t8.__n, e3.namespaceURI, 32 & u3.__u ? [i3] : null, f3, i3 || S(u3), 32 & u3.__u, o3), r3.__v = u3.__v, r3.__.__k[r3.__i] = r3, E(f3, r3, o3), u3.__ = u3.__e = null, r3.__e != i3 && j(r3));
  }
  function j(n3) {
    if ((n3 = n3.__) && n3.__c && !n3.props.__P) return n3.__e = null, n3.__k.some(function(t8) {
      return t8 && (n3.__e = t8.__e);
    }), j(n3);
  }
  function L(t8) {
    (8 & t8.__g || (t8.__g |= 8, u.push(t8), f++)) && i == n.debounceRendering || ((i = n.debounceRendering) || queueMicrotask)(H);
  }
  function H() {
    try {
      for (var n3, t8 = 1; u.length; ) u.length > t8 && u.sort(o), n3 = u.shift(), t8 = u.length, 8 & n3.__g && C(n3);
    } finally {
      (f = u.length) && (i || queueMicrotask)(H);
    }
  }
  function I(n3, t8, r3, u3, i3, f3, o3, e3, l3, c3, a3) {
    var s3, h4, v3, w3, d3, _3, g3 = u3.__k || y, k3 = t8.length;
    for (l3 = q(r3, t8, g3, l3, k3), s3 = 0; s3 < k3; s3++) null != (v3 = r3.__k[s3]) && (h4 = ~v3.__i && g3[v3.__i] || p, v3.__i = s3, _3 = z(n3, v3, h4, i3, f3, o3, e3, l3, c3, a3), w3 = v3.__e, (h4.ref != v3.ref || 8 & h4.__u) && (h4.ref && G(h4.ref, null, v3, h4), v3.ref && a3.push(v3.ref, v3.__c || w3, v3)), d3 = d3 || w3, 4 & v3.__u ? (l3 = A(v3, l3, n3, !h4.__v), h4.__e && (h4.__e = null)) : "function" == typeof v3.type && void 0 !== _3 ? l3 = _3 : w3 && (l3 = w3.nextSibling), v3.__u &= -21);
    return r3.__e = d3, l3;
  }
  function q(n3, t8, r3, u3, i3) {
    var f3, o3, e3, l3, c3, a3, s3, p3, y3, v3 = r3.length, d3 = v3, _3 = 0, g3 = 0, k3 = n3.__k = Array(i3);
    for (f3 = 0; f3 < i3; f3++) null != (o3 = t8[f3]) && "boolean" != typeof o3 && "function" != typeof o3 ? ("object" != typeof o3 || o3.constructor === String ? o3 = k3[f3] = m(null, o3) : w(o3) ? o3 = k3[f3] = m($, { children: o3 }) : o3.constructor === h2 && o3.__b ? o3 = k3[f3] = m(o3.type, o3.props, o3.key, o3.ref, o3.__v) : k3[f3] = o3, l3 = f3 + _3, o3.__ = n3, o3.__b = n3.__b + 1, e3 = null, ~(c3 = o3.__i = P(o3, r3, l3, d3)) && (d3--, (e3 = r3[c3]) && (e3.__u |= 2)), e3 && e3.__v ? (o3.__u |= 16, c3 == l3 - 1 ? _3-- : c3 == l3 + 1 ? _3++ : c3 != l3 && (c3 > l3 ? _3-- : _3++, g3 = 1)) : (~c3 || (i3 > v3 ? _3-- : i3 < v3 && _3++), "function" != typeof o3.type && (o3.__u |= 4))) : k3[f3] = null;
    if (g3) {
      for (a3 = [], s3 = [], f3 = 0; f3 < i3; f3++) if ((o3 = k3[f3]) && 16 & o3.__u) {
        for (_3 = 0, p3 = a3.length; _3 < p3; ) a3[y3 = _3 + p3 >> 1] < o3.__i ? _3 = y3 + 1 : p3 = y3;
        a3[_3] = o3.__i, s3[f3] = _3 + 1;
      }
      for (_3 = a3.length; f3--; ) s3[f3] && (s3[f3] == _3 ? _3-- : k3[f3].__u |= 4);
    }
    if (d3) for (f3 = 0; f3 < v3; f3++) !(e3 = r3[f3]) || 2 & e3.__u || (e3.__e == u3 && (u3 = S(e3)), J(e3, e3));
    return u3;
  }
  function A(n3, t8, r3, u3) {
    var i3, f3, o3, e3;
    if ("function" == typeof n3.type) {
      if (n3.props.__P) return t8;
      if (i3 = n3.__k) for (f3 = 0; f3 < i3.length; f3++) i3[f3] && (i3[f3].__ = n3, t8 = A(i3[f3], t8, r3, false));
      return t8;
    }
    for (t8 && !t8.parentNode && (t8 = S(n3)) && !t8.parentNode && (t8 = null), o3 = n3.__e, e3 = t8; e3 && 8 == e3.nodeType; ) e3 = e3.nextSibling;
    for (o3 != e3 && (!u3 && r3.moveBefore && o3.parentNode ? r3.moveBefore(o3, t8) : r3.insertBefore(o3, t8 || null)), t8 = o3; (t8 = t8 && t8.nextSibling) && 8 == t8.nodeType && !t8.data.startsWith("$s"); ) ;
    return t8;
  }
  function P(n3, t8, r3, u3) {
    var i3, f3 = n3.key, o3 = n3.type, e3 = t8[r3], l3 = e3 && !(2 & e3.__u);
    if (null === e3 && null == f3 || l3 && f3 == e3.key && o3 == e3.type) return r3;
    if (u3 > (l3 ? 1 : 0)) {
      for (i3 = r3 - 1; i3 >= 0; i3--) if ((e3 = t8[i3]) && !(2 & e3.__u) && f3 == e3.key && o3 == e3.type) return i3;
      for (i3 = r3 + 1; i3 < t8.length; i3++) if ((e3 = t8[i3]) && !(2 & e3.__u) && f3 == e3.key && o3 == e3.type) return i3;
    }
    return -1;
  }
  function T(n3, t8, r3) {
    null == r3 && (r3 = ""), "-" == t8[0] ? n3.setProperty(t8, r3) : n3[t8] = r3;
  }
  function N(n3, t8, r3, u3, i3) {
    var f3, o3;
    if ("style" == t8) if ("string" == typeof r3) n3.style.cssText = r3;
    else {
      if ("string" == typeof u3 && (n3.style.cssText = u3 = ""), u3) for (t8 in u3) r3 && t8 in r3 || T(n3.style, t8);
      if (r3) for (t8 in r3) u3 && r3[t8] == u3[t8] || T(n3.style, t8, r3[t8]);
    }
    else if ("o" == t8[0] && "n" == t8[1]) "function" != typeof r3 && (r3 = null), "function" != typeof u3 && (u3 = null), (n3.__e || (n3.__e = {}))[t8] = r3, r3 && u3 || (o3 = a[t8] || (a[t8] = V(t8)), (n3.__a || (n3.__a = {}))[t8] = c, f3 = t8 != (t8 = t8.replace(l, "$1")), (t8 = t8.slice(2))[0] < "a" && (t8 = t8.toLowerCase()), r3 ? n3.addEventListener(t8, o3, f3) : n3.removeEventListener(t8, o3, f3));
    else {
      if ("http://www.w3.org/2000/svg" == i3) t8 = t8.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
      else if ("width" != t8 && "height" != t8 && "href" != t8 && "list" != t8 && "form" != t8 && "tabIndex" != t8 && "download" != t8 && "rowSpan" != t8 && "colSpan" != t8 && "role" != t8 && "popover" != t8 && t8 in n3) try {
        return void (n3[t8] = null == r3 ? "" : r3);
      } catch (n4) {
      }
      if ("function" == typeof r3) return;
      null == r3 || false === r3 && "-" != t8[4] ? n3.removeAttribute(t8) : n3.setAttribute(t8, "popover" == t8 && 1 == r3 ? "" : r3);
    }
  }
  function V(t8) {
    return function(r3) {
      var u3 = this.__e;
      if (u3) {
        if (u3 = u3[t8], null == r3[e]) r3[e] = c++;
        else if (r3[e] < this.__a[t8]) return;
        return u3(n.event ? n.event(r3) : r3);
      }
    };
  }
  function z(t8, r3, u3, i3, f3, o3, e3, l3, c3, a3) {
    var s3, p3, v3, d3, k3, b, m4, M, C3, j2, L2, H2, q2, A3, O, P2, T3, N2, V2 = r3.type;
    if (r3.constructor !== h2) return null;
    128 & u3.__u && (c3 = 32 & u3.__u, s3 = u3.__c.__z) && (r3.__u |= c3, p3 = o3 = [], 8 == s3.nodeType ? l3 = B(s3, o3) : o3.push(s3), l3 = o3[0] || l3), (s3 = n.__b) && s3(r3);
    n: if ("function" == typeof V2) {
      v3 = e3.length;
      try {
        if (M = r3.props, C3 = (s3 = V2.prototype) && s3.render, j2 = (s3 = V2.contextType) && i3[s3.__c], L2 = s3 ? j2 ? j2.props.value : s3.__ : i3, (d3 = u3.__c) ? (r3.__c = d3, 2 & d3.__g && (d3.__g |= 1)) : (C3 ? r3.__c = d3 = new V2(M, L2) : (r3.__c = d3 = new x(M, L2), d3.constructor = V2, d3.render = K), j2 && j2.sub(d3), d3.state || (d3.state = {}), d3.__n = i3, d3.__g |= 8, d3.__h = [], d3.__k = []), C3 && (d3.__s || (d3.__s = d3.state), V2.getDerivedStateFromProps && (d3.__s == d3.state && (d3.__s = _({}, d3.__s)), _(d3.__s, V2.getDerivedStateFromProps(M, d3.__s)))), k3 = d3.props, b = d3.state, d3.__v = r3, u3.__c) {
          if (M !== k3 && C3 && !V2.getDerivedStateFromProps && d3.componentWillReceiveProps && d3.componentWillReceiveProps(M, L2), r3.__v == u3.__v && !(8 & d3.__g) || !(4 & d3.__g) && d3.shouldComponentUpdate && false === d3.shouldComponentUpdate(M, d3.__s, L2)) {
            r3.__v != u3.__v && (d3.props = M, d3.state = d3.__s, d3.__g &= -9), r3.__e = u3.__e, r3.__k = u3.__k, r3.__k.some(function(n3) {
              n3 && (n3.__ = r3);
            }), y.push.apply(d3.__h, d3.__k), d3.__k = [], d3.__h.length && e3.push(d3), l3 = S(u3);
            break n;
          }
          d3.componentWillUpdate && d3.componentWillUpdate(M, d3.__s, L2), C3 && d3.componentDidUpdate && d3.__h.push(function() {
            d3.componentDidUpdate(k3, b, m4);
          });
        } else C3 && !V2.getDerivedStateFromProps && d3.componentWillMount && d3.componentWillMount(), C3 && d3.componentDidMount && d3.__h.push(d3.componentDidMount);
        d3.context = L2, d3.props = M, d3.__P = t8, d3.__g &= -5, H2 = n.__r, q2 = C3 ? 25 : 0;
        do {
          d3.__g &= -9, H2 && H2(r3), s3 = d3.render(d3.props, d3.state = d3.__s, d3.context);
        } while (8 & d3.__g && ++q2 < 25);
        C3 && (y.push.apply(d3.__h, d3.__k), d3.__k = []), d3.state = d3.__s, d3.getChildContext && (i3 = _({}, i3, d3.getChildContext())), C3 && u3.__c && d3.getSnapshotBeforeUpdate && (m4 = d3.getSnapshotBeforeUpdate(k3, b)), A3 = s3 && s3.type === $ && null == s3.key ? s3.props.children : s3, M.__P && (s3 = l3, f3 = (t8 = M.__P).namespaceURI, c3 = o3 = null, u3.props && u3.props.__P != t8 && (u3.__k.some(function(n3) {
          n3 && J(n3, n3);
        }), u3.__k = null), l3 = u3.__k ? S(u3, 0) : null), l3 = I(t8, w(A3) ? A3 : [A3], r3, u3, i3, f3, o3, e3, l3, c3, a3), M.__P && (r3.__e = null, l3 = s3), r3.__u &= -161, p3 && p3.some(g), d3.__h.length && e3.push(d3), 1 & d3.__g && (d3.__g &= -4);
      } catch (t9) {
        if (e3.length = v3, r3.__v = null, c3 || o3) if (t9 && t9.then) {
          if (r3.__u |= 128 | c3, o3) {
            for (~(T3 = o3.indexOf(l3 || void 0)) || (T3 = o3.length); (N2 = o3[T3 - 1]) && 8 == N2.nodeType; ) T3--;
            for (; T3 < o3.length; T3++) if (N2 = o3[T3]) if (o3[T3] = null, O) {
              if (N2 == P2) break;
            } else {
              if (8 != N2.nodeType) break;
              N2.data.startsWith("$s") && (P2 = B(O = N2));
            }
          }
          if (!O) {
            for (; l3 && 8 == l3.nodeType && l3.nextSibling; ) l3 = l3.nextSibling;
            O = l3;
          }
          (s3 = B(O = r3.__c.__z || (r3.__c.__z = O))) ? (r3.__e = O, l3 = s3) : r3.__e = l3, l3 = l3 && l3.nextSibling;
        } else o3 && o3.some(g);
        else r3.__e = u3.__e;
        r3.__k || (r3.__k = u3.__k || []), t9 && t9.then || D(r3), n.__e(t9, r3, u3);
      }
    } else l3 = r3.__e = F(u3.__e, r3, u3, i3, f3, o3, e3, c3, a3, t8);
    return (s3 = n.diffed) && s3(r3), l3;
  }
  function B(n3, t8) {
    if (n3 && 8 == n3.nodeType && n3.data.startsWith("$s")) for (var r3 = 1; n3 = n3.nextSibling; ) {
      if (8 == n3.nodeType) {
        if (n3.data.startsWith("$s")) r3++;
        else if (n3.data.startsWith("/$s") && !--r3) return n3;
      }
      t8 && t8.push(n3);
    }
  }
  function D(n3) {
    n3 && (n3.__c && (n3.__c.__g |= 4), n3.__k && n3.__k.some(D));
  }
  function E(t8, r3, u3) {
    for (var i3 = 0; i3 < u3.length; ) G(u3[i3++], u3[i3++], u3[i3++]);
    n.__c && n.__c(r3, t8), t8.some(function(r4) {
      try {
        t8 = r4.__h, r4.__h = [], t8.some(function(n3) {
          n3.call(r4);
        });
      } catch (t9) {
        n.__e(t9, r4.__v);
      }
    });
  }
  function F(t8, r3, u3, i3, f3, o3, e3, l3, c3, a3) {
    var s3, h4, y3, _3, k3, b, m4, M, $2 = u3.props || p, x2 = r3.props, C3 = r3.type;
    if ("svg" == C3 ? f3 = "http://www.w3.org/2000/svg" : "math" == C3 ? f3 = "http://www.w3.org/1998/Math/MathML" : f3 || (f3 = "http://www.w3.org/1999/xhtml"), o3) {
      for (s3 = 0; s3 < o3.length; s3++) if ((k3 = o3[s3]) && (C3 ? k3.localName == C3 : 3 == k3.nodeType)) {
        t8 = k3, o3[s3] = null;
        break;
      }
    }
    if (!t8) {
      if (M = a3.ownerDocument || document, !C3) return M.createTextNode(x2);
      t8 = M.createElementNS(f3, C3, x2.is ? x2 : a3), l3 && (n.__m && n.__m(r3, o3), l3 = false), o3 = null;
    }
    if (C3) {
      if (a3 = "template" == C3 && t8.content || t8, o3 = "textarea" == C3 && null != x2.defaultValue ? null : o3 && d.call(a3.childNodes), !l3 && o3) for ($2 = {}, s3 = 0; s3 < t8.attributes.length; s3++) $2[(k3 = t8.attributes[s3]).name] = k3.value;
      for (s3 in $2) k3 = $2[s3], "dangerouslySetInnerHTML" == s3 ? y3 = k3 : "children" == s3 || s3 in x2 || "value" == s3 && "defaultValue" in x2 || "checked" == s3 && "defaultChecked" in x2 || N(t8, s3, null, k3, f3);
      for (s3 in x2) k3 = x2[s3], "children" == s3 ? _3 = k3 : "dangerouslySetInnerHTML" == s3 ? h4 = k3 : "value" == s3 ? b = k3 : "checked" == s3 ? m4 = k3 : l3 && "function" != typeof k3 || $2[s3] === k3 || N(t8, s3, k3, $2[s3], f3);
      h4 ? (l3 || y3 && (h4.__html == y3.__html || h4.__html == t8.innerHTML) || (t8.innerHTML = h4.__html), r3.__k = []) : (y3 && (t8.textContent = ""), ("foreignObject" == C3 || "http://www.w3.org/1998/Math/MathML" == f3 && v.test(C3)) && (f3 = "http://www.w3.org/1999/xhtml"), I(a3, w(_3) ? _3 : [_3], r3, u3, i3, f3, o3, e3, o3 ? o3[0] : u3.__k && S(u3, 0), l3, c3), o3 && o3.some(g)), l3 && "textarea" != C3 || (s3 = "value", "progress" == C3 && null == b ? t8.removeAttribute(s3) : null == b || b === t8[s3] && ("progress" != C3 || b) || N(t8, s3, b, $2[s3], f3), s3 = "checked", null != m4 && m4 != t8[s3] && N(t8, s3, m4, $2[s3], f3));
    } else $2 === x2 || l3 && t8.data == x2 || (t8.data = x2);
    return t8;
  }
  function G(t8, r3, u3, i3) {
    try {
      "function" == typeof t8 ? r3 ? r3.__x = t8(r3) || 1 : i3 && (i3 = i3.__c || i3.__e) && (r3 = i3.__x) && (i3.__x = null, "function" == typeof r3 ? r3() : t8(null)) : t8.current = r3;
    } catch (t9) {
      n.__e(t9, u3);
    }
  }
  function J(t8, r3, u3) {
    var i3, f3, o3, e3;
    if (n.unmount && n.unmount(t8), !(i3 = t8.ref) || i3.current && i3.current != t8.__e || G(i3, null, r3, t8), i3 = t8.__c) {
      if (i3.componentWillUnmount) try {
        i3.componentWillUnmount();
      } catch (t9) {
        n.__e(t9, r3);
      }
      i3.__P = i3.__n = null;
    }
    if (i3 = t8.__k) for (e3 = 0; e3 < i3.length; e3++) i3[e3] && J(i3[e3], r3, "function" != typeof t8.type || u3 && !t8.props.__P);
    !u3 && (i3 = t8.__c) && (i3 = i3.__z) && (f3 = B(i3, o3 = [])) && (i3 == t8.__e && o3.some(g), g(f3), g(i3)), u3 || g(t8.__e), t8.__e = t8.__c = t8.__ = null;
  }
  function K(n3, t8, r3) {
    return this.constructor(n3, r3);
  }
  function Q(t8, r3) {
    var u3, i3, f3, o3;
    n.__ && n.__(t8, r3), 9 == r3.nodeType && (r3 = r3.documentElement), i3 = (u3 = t8 && 32 & t8.__u) ? null : r3.__k, r3.__k = m($, { children: [t8] }), f3 = [], o3 = [], z(r3, r3.__k, i3 || p, p, r3.namespaceURI, i3 ? null : r3.firstChild ? d.call(r3.childNodes) : null, f3, i3 ? i3.__e : r3.firstChild, u3, o3), E(f3, r3.__k, o3), r3.__k.props.children = null;
  }
  n = { __e: function(n3, t8, r3, u3) {
    for (var i3, o3, e3; t8 = t8.__; ) if ((i3 = t8.__c) && !(1 & i3.__g)) {
      i3.__g |= 4;
      try {
        if ((e3 = (o3 = i3.constructor) && o3.getDerivedStateFromError) && i3.setState(o3.getDerivedStateFromError(n3)), i3.componentDidCatch && (i3.componentDidCatch(n3, u3 || {}), e3 = 1), e3 && 8 & i3.__g) return void (i3.__g |= 2);
      } catch (t9) {
        n3 = t9;
      }
    }
    throw f = 0, n3;
  } }, t = 0, r = function(n3) {
    return null != n3 && n3.constructor === h2;
  }, x.prototype.setState = function(n3, t8) {
    var r3 = this.__s;
    r3 && r3 != this.state || (r3 = this.__s = _({}, this.state)), "function" == typeof n3 && (n3 = n3(_({}, r3), this.props)), n3 && (_(r3, n3), this.__v && (t8 && this.__k.push(t8), L(this)));
  }, x.prototype.forceUpdate = function(n3) {
    this.__v && (this.__g |= 4, n3 && this.__h.push(n3), L(this));
  }, x.prototype.render = $, u = [], f = 0, o = function(n3, t8) {
    return n3.__v.__b - t8.__v.__b;
  }, e = /* @__PURE__ */ Symbol(), l = /(PointerCapture)$|Capture$/i, c = 0, a = {}, s = 0;

  // ../main/node_modules/htm/dist/htm.module.js
  var n2 = function(t8, s3, r3, e3) {
    var u3;
    s3[0] = 0;
    for (var h4 = 1; h4 < s3.length; h4++) {
      var p3 = s3[h4++], a3 = s3[h4] ? (s3[0] |= p3 ? 1 : 2, r3[s3[h4++]]) : s3[++h4];
      3 === p3 ? e3[0] = a3 : 4 === p3 ? e3[1] = Object.assign(e3[1] || {}, a3) : 5 === p3 ? (e3[1] = e3[1] || {})[s3[++h4]] = a3 : 6 === p3 ? e3[1][s3[++h4]] += a3 + "" : p3 ? (u3 = t8.apply(a3, n2(t8, a3, r3, ["", null])), e3.push(u3), a3[0] ? s3[0] |= 2 : (s3[h4 - 2] = 0, s3[h4] = u3)) : e3.push(a3);
    }
    return e3;
  };
  var t2 = /* @__PURE__ */ new Map();
  function htm_module_default(s3) {
    var r3 = t2.get(this);
    return r3 || (r3 = /* @__PURE__ */ new Map(), t2.set(this, r3)), (r3 = n2(this, r3.get(s3) || (r3.set(s3, r3 = (function(n3) {
      for (var t8, s4, r4 = 1, e3 = "", u3 = "", h4 = [0], p3 = function(n4) {
        1 === r4 && (n4 || (e3 = e3.replace(/^\s*\n\s*|\s*\n\s*$/g, ""))) ? h4.push(0, n4, e3) : 3 === r4 && (n4 || e3) ? (h4.push(3, n4, e3), r4 = 2) : 2 === r4 && "..." === e3 && n4 ? h4.push(4, n4, 0) : 2 === r4 && e3 && !n4 ? h4.push(5, 0, true, e3) : r4 >= 5 && ((e3 || !n4 && 5 === r4) && (h4.push(r4, 0, e3, s4), r4 = 6), n4 && (h4.push(r4, n4, 0, s4), r4 = 6)), e3 = "";
      }, a3 = 0; a3 < n3.length; a3++) {
        a3 && (1 === r4 && p3(), p3(a3));
        for (var l3 = 0; l3 < n3[a3].length; l3++) t8 = n3[a3][l3], 1 === r4 ? "<" === t8 ? (p3(), h4 = [h4], r4 = 3) : e3 += t8 : 4 === r4 ? "--" === e3 && ">" === t8 ? (r4 = 1, e3 = "") : e3 = t8 + e3[0] : u3 ? t8 === u3 ? u3 = "" : e3 += t8 : '"' === t8 || "'" === t8 ? u3 = t8 : ">" === t8 ? (p3(), r4 = 1) : r4 && ("=" === t8 ? (r4 = 5, s4 = e3, e3 = "") : "/" === t8 && (r4 < 5 || ">" === n3[a3][l3 + 1]) ? (p3(), 3 === r4 && (h4 = h4[0]), r4 = h4, (h4 = h4[0]).push(2, 0, r4), r4 = 0) : " " === t8 || "	" === t8 || "\n" === t8 || "\r" === t8 ? (p3(), r4 = 2) : e3 += t8), 3 === r4 && "!--" === e3 && (r4 = 4, h4 = h4[0]);
      }
      return p3(), h4;
    })(s3)), r3), arguments, [])).length > 1 ? r3 : r3[0];
  }

  // ../main/node_modules/htm/preact/index.module.js
  var m2 = htm_module_default.bind(k);

  // ../main/node_modules/preact/hooks/dist/hooks.mjs
  var t3;
  var r2;
  var u2;
  var i2;
  var o2 = Object.is;
  var f2 = 0;
  var c2 = [];
  var e2 = [];
  var a2 = n;
  var v2 = a2.__b;
  var l2 = a2.__r;
  var m3 = a2.diffed;
  var h3 = a2.__c;
  var s2 = a2.unmount;
  var p2 = a2.__;
  function y2(n3, t8) {
    a2.__h && a2.__h(r2, n3, f2 || t8), f2 = 0;
    var u3 = r2.__H || (r2.__H = { __: [], __h: [] });
    return n3 >= u3.__.length && u3.__.push({}), u3.__[n3];
  }
  function d2(n3) {
    return f2 = 1, _2(G2, n3);
  }
  function _2(n3, u3, i3) {
    var f3 = y2(t3++, 2);
    if (f3.t = n3, !f3.__c && (f3.__ = [i3 ? i3(u3) : G2(void 0, u3), function(n4) {
      var t8 = (f3.__N || f3.__)[0], r3 = f3.t(t8, n4);
      o2(t8, r3) || (f3.__N = [r3, f3.__[1]], f3.__c.setState({}));
    }], f3.__c = r2, !r2.__f)) {
      r2.__f = true;
      var c3 = r2.shouldComponentUpdate;
      r2.shouldComponentUpdate = function(n4, t8, r3) {
        var u4 = this.__H;
        if (!u4) return true;
        var i4 = false, f4 = this.props != n4;
        if (u4.__.some(function(n5) {
          n5.__N && (i4 = true, o2(n5.__[0], n5.__N[0]) || (f4 = true));
        }), c3) {
          var e3 = c3.call(this, n4, t8, r3);
          return i4 ? e3 || f4 : e3;
        }
        return !i4 || f4;
      };
    }
    return f3.__;
  }
  function A2(n3, u3) {
    var i3 = y2(t3++, 3);
    !a2.__s && E2(i3.__H, u3) && (i3.__P = true, i3.__ = n3, i3.u = u3, r2.__H.__h.push(i3));
  }
  function F2(n3, u3) {
    var i3 = y2(t3++, 4);
    !a2.__s && E2(i3.__H, u3) && (i3.__P = false, i3.__ = n3, i3.u = u3, r2.__h.push(i3));
  }
  function T2(n3) {
    return f2 = 5, w2(function() {
      return { current: n3 };
    }, []);
  }
  function w2(n3, r3) {
    var u3 = y2(t3++, 7);
    return E2(u3.__H, r3) && (u3.__ = n3(), u3.__H = r3), u3.__;
  }
  function g2() {
    var n3;
    do {
      for (; n3 = e2.shift(); ) try {
        C2(n3);
      } catch (t9) {
        a2.__e(t9, { __: (n3 = n3.__P) && n3.__v });
      }
      for (; n3 = c2.shift(); ) {
        var t8 = n3.__H;
        if (n3.__P && t8) try {
          t8.__h.some(C2), t8.__h.some(D2), t8.__h = [];
        } catch (r3) {
          t8.__h = [], a2.__e(r3, n3.__v);
        }
      }
    } while (e2.length);
  }
  a2.__b = function(n3) {
    r2 = null, v2 && v2(n3);
  }, a2.__ = function(n3, t8) {
    n3 && t8.__k && t8.__k.__m && (n3.__m = t8.__k.__m), p2 && p2(n3, t8);
  }, a2.__r = function(n3) {
    l2 && l2(n3), t3 = 0;
    var i3 = (r2 = n3.__c).__H;
    i3 && (u2 == r2 ? r2.__h = [] : (i3.__h.some(C2), i3.__h.some(D2), t3 = 0), i3.__h = [], i3.__.some(function(n4) {
      n4.__N && (n4.__ = n4.__N), n4.u = n4.__N = void 0;
    })), u2 = r2;
  }, a2.diffed = function(n3) {
    m3 && m3(n3);
    var t8 = n3.__c;
    t8 && t8.__H && (t8.__H.__h.length && B2(c2.push(t8)), t8.__H.__.some(function(n4) {
      n4.u && (n4.__H = n4.u);
    })), u2 = r2 = null;
  }, a2.__c = function(n3, t8) {
    t8.some(function(n4) {
      try {
        n4.__h.some(C2), n4.__h = n4.__h.filter(function(n5) {
          return !n5.__ || D2(n5);
        });
      } catch (t9) {
        n4.__h = [function() {
          throw t9;
        }];
      }
    }), h3 && h3(n3, t8);
  }, a2.unmount = function(n3) {
    s2 && s2(n3);
    var t8, r3, u3 = n3.__c;
    u3 && u3.__H && (u3.__H.__.some(function(u4) {
      try {
        if (u4.__P && u4.__c) {
          if (void 0 === r3) {
            for (r3 = n3.__; r3 && (!r3.__c || !r3.__c.__P); ) r3 = r3.__;
            r3 = r3 && r3.__c;
          }
          u4.__P = r3, B2(e2.push(u4));
        } else C2(u4);
      } catch (n4) {
        t8 = n4;
      }
    }), u3.__H = void 0, t8 && a2.__e(t8, u3.__v));
  };
  var k2 = "function" == typeof requestAnimationFrame;
  function z2(n3) {
    var t8, r3 = function() {
      clearTimeout(u3), k2 && cancelAnimationFrame(t8), setTimeout(n3);
    }, u3 = setTimeout(r3, 35);
    k2 && (t8 = requestAnimationFrame(r3));
  }
  function B2(n3) {
    1 != n3 && i2 == a2.requestAnimationFrame || ((i2 = a2.requestAnimationFrame) || z2)(g2);
  }
  function C2(n3) {
    var t8 = r2, u3 = n3.__c;
    "function" == typeof u3 && (n3.__c = void 0, u3()), r2 = t8;
  }
  function D2(n3) {
    var t8 = r2;
    n3.__c = n3.__(), r2 = t8;
  }
  function E2(n3, t8) {
    return !n3 || n3.length != t8.length || t8.some(function(t9, r3) {
      return !o2(t9, n3[r3]);
    });
  }
  function G2(n3, t8) {
    return "function" == typeof t8 ? t8(n3) : t8;
  }

  // visuals/app/lib/html.js
  /*! What draws the screens, bundled here:
  
  Preact 11.2.0, The MIT License (MIT)
  Copyright (c) 2015-present Jason Miller
  
  Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
  documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
  rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
  persons to whom the Software is furnished to do so, subject to the following conditions:
  
  The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
  Software.
  
  THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
  WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
  COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
  OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
  
  htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
  this file except in compliance with the License. You may obtain a copy of the License at
  http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
  distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
  express or implied. See the License for the specific language governing permissions and limitations under the License.
  */

  // visuals/app/model/pictures.js
  var AROUND = "omgeving";
  var NEIGHBOURS = 16;
  function pictureOf(name2, query) {
    const { date } = scenarioOf(query);
    if (name2 === AROUND) return around(query.ding, date);
    const view = data.views[name2];
    if (!view) return null;
    const { nodes, edges, options, loose } = view.at[date];
    return { ...view, name: name2, date, looks: view, nodes, rows: [...edges, ...loose], options };
  }
  var furtherColumns = (picture) => Object.keys(picture.table).filter((key) => !ENDS[key]);
  var ENDS = { from_label: "from", to_label: "to" };
  var endOf = (column) => ENDS[column];
  function filtered(picture, query) {
    const hidden = new Set((query.zonder || "").split(","));
    const { plan } = scenarioOf(query);
    const wanted = { steps: query.stap, kinds: query.soort, partners: query.partner && organisationBy(query.partner) };
    const rows3 = picture.rows.filter(
      (row2) => !hidden.has(row2.group) && (!query.staat || !row2.state || row2.state === query.staat) && (!plan || !row2.plans || row2.plans.includes(plan)) && Object.entries(wanted).every(([field, value2]) => !value2 || row2[field]?.includes(value2))
    );
    if (rows3.length === picture.rows.length) return { nodes: picture.nodes, rows: rows3 };
    const kept = /* @__PURE__ */ new Set([picture.centre, ...rows3.flatMap((row2) => [row2.from, row2.to, row2.id])]);
    const nodes = picture.nodes.filter((node) => kept.has(node.id) || node.slot && kept.has(node.row));
    return { nodes: picture.layout === "columns" ? stacked(nodes, picture.step) : nodes, rows: rows3 };
  }
  function stacked(nodes, step) {
    const columns = /* @__PURE__ */ new Map();
    for (const node of nodes) columns.set(node.x, [...columns.get(node.x) || [], node]);
    const tallest = Math.max(1, ...[...columns.values()].map((column) => column.length));
    return [...columns.values()].flatMap(
      (column) => column.sort((a3, b) => a3.y - b.y).map((node, index2) => ({ ...node, y: Math.round((index2 + 0.5) * step * tallest / column.length) }))
    );
  }
  function linksOf(thing, date) {
    const rows3 = /* @__PURE__ */ new Map();
    const add2 = (from, to, group, word2) => {
      const id = [from, to, group, word2].join("~");
      if (from && to && from !== to) rows3.set([from, to, word2].join("~"), { id, from, to, group, said: [word2] });
    };
    const joins = (c3) => `draagt bij, ${codeLabel("Basis", firstOf(c3, "basis"))}`;
    for (const i3 of involvementsOf(thing, date)) add2(i3.organisation, thing, "rol", codeLabel("Role", i3.role));
    for (const i3 of involvedIn(thing, date)) add2(thing, i3.undertaking, "rol", codeLabel("Role", i3.role));
    for (const c3 of contributionsOf(thing)) if (known(c3, date)) add2(thing, ref(c3, "barrier"), "stap", joins(c3));
    for (const c3 of statementsAbout(thing, "Contribution", "barrier"))
      if (known(c3, date)) add2(ref(c3, "initiative"), thing, "stap", joins(c3));
    for (const [property, values] of Object.entries(things.get(thing)))
      for (const value2 of values)
        if (value2.startsWith("@") && hasPage(value2.slice(1))) add2(thing, value2.slice(1), "verband", term(property));
    for (const [from, property] of pointingTo(thing))
      if (hasPage(from) && known(from, date)) add2(from, thing, "verband", term(property));
    return [...rows3.values()];
  }
  var looksAround = data.around;
  var groupOf = (id) => typesOf(id).find((type) => looksAround.nodes[type]) || "*";
  var clipped = (text) => text.length > looksAround.letters ? `${text.slice(0, looksAround.letters - 1)}…` : text;
  var nodeOf = (id, x2, y3) => ({ id, label: clipped(labelOf(id)), title: labelOf(id), group: groupOf(id), x: x2, y: y3 });
  var styled = (row2) => {
    const { color, dashes } = looksAround.edges[row2.group];
    return { ...row2, color, dashes, arrows: "to" };
  };
  function around(id, date) {
    const thing = exists(id) ? id : "";
    const rows3 = thing ? linksOf(thing, date).map(styled) : [];
    const sides2 = [unique(rows3.map((row2) => row2.from)), [thing], unique(rows3.map((row2) => row2.to))];
    const seen = /* @__PURE__ */ new Set([thing]);
    const nodes = sides2.flatMap((side2, index2) => {
      const fresh = index2 === 1 ? side2.filter(Boolean) : side2.filter((one2) => !seen.has(one2));
      for (const one2 of fresh) seen.add(one2);
      return fresh.sort((a3, b) => compare(labelOf(a3), labelOf(b))).map((one2, row2) => nodeOf(one2, index2 * looksAround.width, row2));
    });
    return {
      ...looksAround,
      name: AROUND,
      title: thing ? looksAround.title_of.replace("{name}", labelOf(thing)) : looksAround.title,
      layout: "columns",
      looks: looksAround,
      nodes: stacked(nodes, looksAround.step),
      rows: rows3,
      date,
      centre: thing
    };
  }
  function unfolded2(shown3, ids2, date) {
    const nodes = [...shown3.nodes];
    const rows3 = [...shown3.rows];
    const left = /* @__PURE__ */ new Map();
    for (const id of ids2.filter((one2) => exists(one2) && nodes.some((node) => node.id === one2))) {
      const at2 = nodes.find((node) => node.id === id);
      const drawn = new Set(nodes.map((node) => node.id));
      const links = linksOf(id, date);
      const others = unique(links.map((row2) => row2.from === id ? row2.to : row2.from));
      const all2 = others.filter((one2) => !drawn.has(one2)).sort((a3, b) => compare(labelOf(a3), labelOf(b)));
      const fresh = new Set(all2.slice(0, NEIGHBOURS));
      const x2 = Math.max(...nodes.map((node) => node.x)) + looksAround.width;
      const top = at2.y - (fresh.size - 1) * looksAround.step / 2;
      for (const [index2, one2] of [...fresh].entries()) nodes.push(nodeOf(one2, x2, top + index2 * looksAround.step));
      for (const row2 of links) if (fresh.has(row2.from) || fresh.has(row2.to)) rows3.push(styled(row2));
      if (all2.length > fresh.size) left.set(id, { shown: fresh.size, count: all2.length - fresh.size });
    }
    return { nodes, rows: rows3, left };
  }

  // visuals/app/parts/chosen.js
  var t4 = words.graph;
  var MOST = 40;
  var link = (id, text = labelOf(id)) => m2`<a href=${toThing(id)}>${text}</a>`;
  var counted2 = (count) => (count === 1 ? t4.counted.one : t4.counted.more).replace("{count}", count);
  function Facts({ picture, row: row2 }) {
    const heads = row2.group && !data.views[picture.name] ? Object.keys(data.around.table) : Object.keys(picture.table);
    const further = furtherColumns(picture).map((key) => picture.table[key]);
    const pairs = row2.said.map((text, index2) => [heads.length && further[index2], text]).filter(([head, text]) => head && text);
    return m2`<dl class="feiten">
    ${pairs.map(([head, text]) => m2`<div><dt>${head}</dt><dd>${text}</dd></div>`)}
  </dl>`;
  }
  function RowWords({ picture, row: row2, name: name2 }) {
    const things2 = (row2.about || []).filter((id) => exists(id) && id !== row2.from && id !== row2.to);
    const said2 = (id) => progress(id, picture.date).filter(Boolean).join(", ");
    return m2`
    <h2>${name2(row2.from)} – ${name2(row2.to)}</h2>
    <${Facts} picture=${picture} row=${row2} />
    ${things2.length > 0 && m2`<p>${t4.about}</p>
        <ul>${things2.map(
      (id) => m2`<li>${hasPage(id) ? link(id) : labelOf(id)}${isUndertaking(id) && m2`<span class="zacht"> – ${said2(id)}</span>`}</li>`
    )}</ul>`}
    <p>${[row2.from, row2.to].filter((id) => id && hasPage(id)).map((id, index2) => m2`${index2 > 0 && " · "}${link(id, t4.page_of.replace("{name}", labelOf(id)))}`)}</p>
  `;
  }
  function NodeWords({ picture, rows: rows3, node, name: name2, unfold, opened, pick: pick2 }) {
    const mine = rows3.filter((row2) => row2.from === node || row2.to === node);
    const group = picture.nodes.find((one2) => one2.id === node)?.group;
    const kind = picture.looks.nodes[group]?.label || kindOf(node);
    const open = opened.includes(node);
    const way = (row2) => {
      const other = row2.from === node ? row2.to : row2.from;
      return m2`<li>
      ${row2.from === node ? t4.towards : t4.coming}
      <button type="button" class="rijknop" onClick=${() => pick2(other || row2.id)}>${name2(other)}</button>
      ${row2.group && m2`<span class="zacht"> – ${picture.looks.edges[row2.group]?.label || row2.said[0]}</span>`}
    </li>`;
    };
    return m2`
    <h2>${name2(node)}</h2>
    <p>${kind && `${upper(kind)}. `}${counted2(mine.length)}</p>
    ${exists(node) && hasPage(node) && m2`<p class="acties">
        <a href=${toThing(node)}>${t4.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(open)}
          onClick=${() => unfold(node)}>${open ? `− ${t4.fold}` : `+ ${t4.unfold}`}</button>
        ${" "}<a href=${href(["graaf", AROUND], { ding: node })}>${t4.surroundings}</a>
      </p>`}
    <ul class="buren">${mine.slice(0, MOST).map(way)}</ul>
    ${mine.length > MOST && m2`<p>${t4.rest.replace("{count}", String(mine.length - MOST))}</p>`}
  `;
  }
  function Chosen(props) {
    const { row: row2, node } = props;
    return m2`
    <section class="inwoorden" id="inwoorden" aria-label=${t4.in_words}>
      ${row2 && m2`<${RowWords} ...${props} />`} ${node && m2`<${NodeWords} ...${props} />`}
      ${!row2 && !node && m2`<p class="zacht">${t4.nothing_chosen}</p>`}
    </section>
  `;
  }
  function HoverCard({ picture, rows: rows3, name: name2, hover, close }) {
    const row2 = rows3.find((one2) => one2.id === hover.id || hover.id === `leeg~${one2.id}`);
    A2(() => {
      const onKey = (event) => event.key === "Escape" && close();
      window.addEventListener("keydown", onKey);
      return () => window.removeEventListener("keydown", onKey);
    }, []);
    const id = hover.id;
    const addresses = exists(id) ? passagesOf(id).slice(0, 2).map(addressOf) : [];
    const how = exists(id) && isUndertaking(id) ? progress(id, picture.date).filter(Boolean).join(", ") : "";
    const style = { left: `${Math.max(4, hover.x - 20)}px`, top: `${hover.y + 16}px` };
    return m2`
    <div class="zweefkaart" style=${style}>
      ${row2 ? m2`<strong>${name2(row2.from)} – ${name2(row2.to)}</strong><${Facts} picture=${picture} row=${row2} />` : m2`
              <span class="zacht">${exists(id) && kindOf(id)}</span> <strong>${name2(id)}</strong>
              ${how && m2`<p>${how}</p>`} ${addresses.map((one2) => m2`<p class="zacht">${one2}</p>`)}
            `}
    </div>
  `;
  }

  // visuals/app/parts/network.js
  var INK = "#16212B";
  var LEAST = 12 / 14;
  function hatch(ctx, box) {
    const [left, right, top, bottom] = [box.left + 9, box.right - 9, box.top + 9, box.bottom - 9];
    ctx.save();
    ctx.beginPath();
    ctx.rect(left, top, right - left, bottom - top);
    ctx.fillStyle = "#FDF3EA";
    ctx.fill();
    ctx.clip();
    ctx.strokeStyle = "#E8B48C";
    ctx.lineWidth = 1.2;
    for (let x2 = left - (bottom - top); x2 < right; x2 += 7) {
      ctx.moveTo(x2, bottom);
      ctx.lineTo(x2 + (bottom - top), top);
    }
    ctx.stroke();
    ctx.restore();
  }
  function drawNetwork(place, { nodes, edges, options, view }, { onChoose, onUnfold, onHover } = {}) {
    const nodeSet = new vis.DataSet(nodes.map(({ title, ...node }) => onHover ? node : { ...node, title }));
    const edgeSet = new vis.DataSet(edges);
    const network = new vis.Network(place, { nodes: nodeSet, edges: edgeSet }, options);
    const frame = place.querySelector(".vis-network");
    frame.setAttribute("role", "application");
    frame.setAttribute("aria-label", place.dataset.title || "");
    for (const canvas of place.querySelectorAll("canvas")) canvas.setAttribute("aria-hidden", "true");
    const slots = nodes.filter((node) => node.slot).map((node) => node.id);
    network.on("beforeDrawing", (ctx) => {
      for (const id of slots) hatch(ctx, network.getBoundingBox(id));
    });
    const fit = (least = 0.05) => {
      if (!nodes.length) return;
      network.fit({ animation: false, maxZoomLevel: 1.15 });
      const scale = network.getScale();
      if (scale >= least) return;
      const x2 = Math.min(...nodes.map((node) => node.x)) - 125;
      const y3 = Math.min(...nodes.map((node) => node.y)) - 30;
      const wide = place.clientWidth / least * 0.5;
      const all2 = Math.max(...nodes.map((node) => node.x)) + 125 - x2;
      const position = { x: all2 < 2 * wide ? x2 + all2 / 2 : x2 + wide, y: y3 + place.clientHeight / least * 0.5 };
      network.moveTo({ position, scale: least, animation: false });
    };
    network.on("click", ({ nodes: [node], edges: [edge] }) => onChoose?.(node ?? edge ?? null));
    network.on("doubleClick", ({ nodes: [node] }) => node && onUnfold?.(node));
    if (onHover) {
      network.on("hoverNode", ({ node, pointer }) => onHover(node, pointer.DOM));
      network.on("hoverEdge", ({ edge, pointer }) => onHover(edge, pointer.DOM));
      for (const name2 of ["blurNode", "blurEdge", "dragStart", "zoom"]) network.on(name2, () => onHover(null));
    }
    if (view) network.moveTo({ ...view, animation: false });
    else fit(LEAST);
    const own = new Map(edges.map((edge) => [edge.id, edge]));
    let lit = /* @__PURE__ */ new Set();
    return {
      network,
      fit,
      view: () => ({ position: network.getViewPosition(), scale: network.getScale() }),
      zoom: (factor) => network.moveTo({ scale: Math.min(4, Math.max(0.05, network.getScale() * factor)) }),
      /** Bring out some nodes and lines: the lines become ink and thick, all names stay. `look` moves there. */
      select(nodeIds, edgeIds, look) {
        const touching = edgeIds.length ? edgeIds : edges.filter((edge) => nodeIds.includes(edge.from) || nodeIds.includes(edge.to)).map((edge) => edge.id);
        const now3 = new Set(touching.filter((id) => own.has(id)));
        const changed = [...lit, ...now3].filter((id) => lit.has(id) !== now3.has(id));
        if (changed.length)
          edgeSet.update(
            changed.map(
              (id) => now3.has(id) ? { id, width: 3, color: { color: INK } } : { id, width: 1.6, color: { color: own.get(id).color } }
            )
          );
        lit = now3;
        const there = nodeIds.filter((id) => nodeSet.get(id));
        network.setSelection({ nodes: there, edges: [] }, { highlightEdges: false });
        if (!look || !there.length) return;
        const inside = there.some((id) => {
          const { x: x2, y: y3 } = network.canvasToDOM(network.getPosition(id));
          return x2 > 0 && x2 < place.clientWidth && y3 > 0 && y3 < place.clientHeight;
        });
        if (!inside) network.focus(there[0], { scale: Math.max(network.getScale(), LEAST), animation: false });
      },
      destroy: () => network.destroy()
    };
  }
  function heightFor(nodes, most) {
    const ys = nodes.map((node) => node.y);
    return Math.round(Math.min(most, Math.max(320, nodes.length ? Math.max(...ys) - Math.min(...ys) + 110 : 0)));
  }

  // visuals/app/parts/drawing.js
  var DELAY = 250;
  var MOVES = { 0: (drawing) => drawing.fit() };
  function Drawing(props) {
    const { of, nodes, edges, options, handle, lit, line: line3, look, shown: shown3, title } = props;
    const place = T2(null);
    const last = T2({ of: "", view: null });
    const told = T2(props);
    told.current = props;
    F2(() => {
      const begin = performance.now();
      const view = last.current.of === of ? last.current.view : null;
      let waiting = 0;
      const hover = (id, at2) => {
        window.clearTimeout(waiting);
        waiting = window.setTimeout(() => told.current.onHover(id === null ? null : { id, ...at2 }), DELAY);
      };
      const drawing = drawNetwork(
        place.current,
        { nodes, edges, options, view },
        {
          onChoose: (id) => told.current.onChoose(id),
          onUnfold: (id) => told.current.onUnfold(id),
          onHover: hover
        }
      );
      handle.current = drawing;
      place.current.dataset.ms = String(Math.round(performance.now() - begin));
      return () => {
        window.clearTimeout(waiting);
        last.current = { of, view: drawing.view() };
        drawing.destroy();
        handle.current = null;
      };
    }, [of, nodes, edges]);
    F2(() => {
      if (shown3 && last.current.of === "") handle.current.fit(12 / 14);
    }, [shown3]);
    F2(() => handle.current.select(lit, line3 ? [line3] : [], look), [of, nodes, edges, lit.join(" "), line3]);
    const keys = (event) => {
      if (event.key === "Escape") props.onClear();
      else MOVES[event.key]?.(handle.current);
    };
    const most = Math.max(420, Math.round(window.innerHeight * 0.74));
    const style = { height: `${heightFor(nodes, most)}px` };
    return m2`<div class="doek" id="doek" ref=${place} style=${style} data-title=${title} onKeyDown=${keys}></div>`;
  }

  // visuals/app/parts/legend.js
  var t5 = words.graph;
  var LineSample = ({ look }) => m2`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${look.color} stroke-width="3"
      stroke-dasharray=${look.dashes ? "5 4" : "none"} />
  </svg>
`;
  var NodeSample = ({ look }) => m2`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${look.shape === "dot" ? m2`<circle cx="10" cy="7" r="5.5" fill=${look.color} />` : m2`<rect x="1" y="2" width="18" height="10" rx=${look.shape === "box" ? 2 : 5} stroke-width="1.5"
            fill=${look.shape === "name" ? "#FFFFFF" : look.color} stroke=${look.shape === "name" ? look.color : "#16212B"} />`}
  </svg>
`;
  function Legend({ picture, hidden }) {
    const out = new Set(hidden.split(",").filter(Boolean));
    const lines2 = Object.entries(picture.looks.edges).filter(([name2]) => picture.rows.some((row2) => row2.group === name2));
    const points = Object.entries(picture.looks.nodes).filter(([name2]) => picture.nodes.some((n3) => n3.group === name2));
    const turn2 = (name2, on) => {
      if (on) out.delete(name2);
      else out.add(name2);
      setChoice({ zonder: [...out].sort().join(",") });
    };
    return m2`
    <ul class="lijnen" aria-label=${t5.lines}>
      ${lines2.map(
      ([name2, look]) => m2`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${name2}`} checked=${!out.has(name2)}
                onChange=${(event) => turn2(name2, event.target.checked)} />
              <${LineSample} look=${look} /><span>${look.label}</span>
            </label>
          </li>
        `
    )}
    </ul>
    <ul class="lijnen" aria-label=${t5.points}>
      ${points.map(([, look]) => m2`<li><label><${NodeSample} look=${look} /><span>${look.label}</span></label></li>`)}
      ${picture.nodes.some((node) => node.slot) && m2`<li><label><span class="leegvak" aria-hidden="true"></span><span>${t5.not_said}</span></label></li>`}
    </ul>
  `;
  }

  // visuals/app/parts/picture_table.js
  var t6 = words.graph;
  var FIRST = "from_label";
  var UNSORTED = "amount";
  var titles = /* @__PURE__ */ new WeakMap();
  function titleOf(picture, id) {
    if (!titles.has(picture)) titles.set(picture, new Map(picture.nodes.map((node) => [node.id, node.title])));
    return titles.get(picture).get(id) || t6.not_said;
  }
  function saidIn(picture, row2, key) {
    const end = endOf(key);
    return end ? titleOf(picture, row2[end]) : row2.said[furtherColumns(picture).indexOf(key)] || "";
  }
  function sorted(picture, rows3, sort) {
    const key = sort.replace("-", "");
    const sign = sort[0] === "-" ? -1 : 1;
    const keyed = rows3.map((row2) => [saidIn(picture, row2, key), row2]);
    const last = (text) => Number(text === "" || text === t6.not_said);
    return keyed.sort((a3, b) => last(a3[0]) - last(b[0]) || sign * compare(a3[0], b[0])).map(([, row2]) => row2);
  }
  function PictureTable({ picture, rows: rows3, chosen, pick: pick2, caption }) {
    const sort = here.route.query.sorteer || FIRST;
    const columns = Object.entries(picture.table);
    const turn2 = (key, label) => {
      const next = sort === key ? `-${key}` : key;
      setChoice({ sorteer: next === FIRST ? null : next }, true);
      say(t6.sorted.replace("{column}", label.toLowerCase()).replace("{direction}", next[0] === "-" ? t6.down : t6.up));
    };
    const state2 = (key) => sort === key ? "ascending" : sort === `-${key}` ? "descending" : null;
    const head = ([key, label]) => key === UNSORTED ? m2`<th scope="col" role="columnheader">${label}</th>` : m2`<th scope="col" role="columnheader" aria-sort=${state2(key)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${key}`} onClick=${() => turn2(key, label)}>
            ${label}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`;
    const line3 = (row2) => {
      const on = row2.id === chosen;
      const touched = on || chosen && (row2.from === chosen || row2.to === chosen);
      return m2`
      <tr key=${row2.id} role="row" class=${touched ? "gekozen" : null} data-rij=${row2.id} data-van=${row2.from || ""}
        data-naar=${row2.to || ""} onClick=${(event) => event.target.closest("button, a") || pick2(row2.id)}>
        ${columns.map(
        ([key, label], index2) => index2 ? m2`<td role="cell" data-kop=${label}>${saidIn(picture, row2, key)}</td>` : m2`<th scope="row" role="rowheader" data-kop=${label}>
                <button type="button" class="rijknop" aria-pressed=${String(on)} onClick=${() => pick2(row2.id)}>
                  ${saidIn(picture, row2, key)}
                </button>
              </th>`
      )}
      </tr>
    `;
    };
    return m2`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${caption}</caption>
      <thead role="rowgroup"><tr role="row">${columns.map(head)}</tr></thead>
      <tbody role="rowgroup">${sorted(picture, rows3, sort).map(line3)}</tbody>
    </table>
  `;
  }

  // visuals/app/screens/missing.js
  var missingScreen = {
    title: "Niet gevonden",
    draw(main) {
      add(main, [
        heading("Deze bladzijde bestaat niet"),
        h("p", "Misschien is de link oud. ", h("a", { href: href("overzicht") }, "Naar het overzicht"), ".")
      ]);
    }
  };

  // visuals/app/screens/graph.js
  var t7 = words.graph;
  var CLEARED = {
    stap: null,
    soort: null,
    partner: null,
    staat: null,
    zoek: null,
    zonder: null,
    kies: null,
    uit: null
  };
  var now = null;
  var graphNow = () => now;
  var counted3 = (forms, count) => (count === 1 ? forms.one : forms.more).replace("{count}", count);
  var pick = (id) => setChoice({ kies: here.route.query.kies === id ? null : id }, true);
  var Select = ({ name: name2, label, options }) => m2`
  <label class="veld">
    <span>${label}</span>
    <select id=${name2} value=${here.route.query[name2] || ""} onChange=${(e3) => setChoice({ [name2]: e3.target.value })}>
      <option value="">${t7.filters.all}</option>
      ${options.map(([value2, text]) => m2`<option value=${value2}>${text}</option>`)}
    </select>
  </label>
`;
  function Made({ make, of }) {
    const place = T2(null);
    F2(() => place.current.replaceChildren(...[make()].filter(Boolean)), [of]);
    return m2`<div ref=${place}></div>`;
  }
  function ThingField({ thing }) {
    const all2 = w2(() => [...things.keys()].filter(hasPage).sort((a3, b) => compare(labelOf(a3), labelOf(b))), []);
    const choose = (event) => {
      const id = all2.find((one2) => labelOf(one2) === event.target.value);
      if (id) setChoice({ ding: id, kies: null, uit: null });
      else say(t7.unknown_thing);
    };
    return m2`
    <label class="veld zoekveld">
      <span>${t7.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${choose}
        value=${exists(thing) ? labelOf(thing) : ""} />
      <datalist id="dingen">${all2.map((id) => m2`<option value=${labelOf(id)}></option>`)}</datalist>
    </label>
  `;
  }
  function Filters({ picture, query }) {
    const alone = picture.name === AROUND;
    const partners2 = picture.nodes.filter((node) => isOrganisation(node.id)).sort((a3, b) => compare(a3.title, b.title));
    const order2 = (state3) => data.codes.CellState[state3]?.order ?? 9;
    const states = unique(picture.rows.map((row2) => row2.state).filter(Boolean)).sort((a3, b) => order2(a3) - order2(b));
    const state2 = (one2) => upper(data.codes.CellState[one2]?.label || codeLabel("Status", one2));
    const kinds = allKinds.filter((kind) => picture.rows.some((row2) => row2.kinds?.includes(kind.notation)));
    const steps3 = allSteps.filter((step) => picture.rows.some((row2) => row2.steps?.includes(step.notation)));
    const lists = [
      ["stap", t7.filters.step, steps3.map((step) => [step.notation, step.label])],
      ["soort", t7.filters.kind, kinds.map((kind) => [kind.notation, kind.label])],
      ["partner", t7.filters.partner, partners2.map((node) => [firstOf(node.id, "notation"), node.title])],
      ["staat", t7.filters.state, states.map((one2) => [one2, state2(one2)])]
    ];
    return m2`
    <section class="filters" aria-label=${t7.choices}>
      ${!alone && m2`<${Made} make=${planChoice} of=${query.plan} />`}
      <${Made} make=${() => dateChoice({ date: picture.date, plan: query.plan || "" })} of=${picture.date} />
      <div class="velden">
        ${alone && m2`<${ThingField} thing=${picture.centre} />`}
        ${!alone && lists.filter(([, , options]) => options.length > 1).map(([name2, label, options]) => m2`<${Select} name=${name2} label=${label} options=${options} />`)}
        <label class="veld zoekveld">
          <span>${t7.filters.search}</span>
          <input id="graafzoek" type="search" autocomplete="off" spellcheck=${false} value=${query.zoek || ""}
            onInput=${(event) => setChoice({ zoek: event.target.value }, true)} />
        </label>
        <button type="button" id="wis" onClick=${() => setChoice(CLEARED)}>${t7.filters.clear}</button>
      </div>
    </section>
  `;
  }
  function Tools({ handle, picture, reset }) {
    const button = (word2, text, act) => m2`<button type="button" class="klein" aria-label=${t7.tools[word2]} onClick=${act}>${text}</button>`;
    const screen = () => document.fullscreenElement ? document.exitFullscreen() : document.getElementById("beeld").requestFullscreen().catch(() => {
    });
    const png = () => (
      /** @type {HTMLCanvasElement} */
      document.querySelector("#doek canvas").toBlob(
        (blob) => download(`${picture.name}.png`, blob, "image/png"),
        "image/png"
      )
    );
    return m2`
    <div class="werkbalk">
      ${button("in", "+", () => handle.current.zoom(1.25))} ${button("out", "−", () => handle.current.zoom(0.8))}
      ${button("fit", t7.tools.fit, () => handle.current.fit())} ${button("back", t7.tools.back, reset)}
      ${button("screen", t7.tools.screen, screen)} ${button("png", t7.tools.png, png)}
      <span class="zacht">${t7.keys}</span>
    </div>
  `;
  }
  function Trail({ picture, ids: ids2, left }) {
    if (!ids2.length) return null;
    const to = (count) => setChoice({ uit: ids2.slice(0, count).join(",") || null });
    return m2`
    <nav class="spoor" aria-label=${t7.trail}>
      <button type="button" class="rijknop" onClick=${() => to(0)}>${picture.title}</button>
      ${ids2.map((id, index2) => {
      const name2 = labelOf(id);
      const last = index2 === ids2.length - 1;
      return m2`<span aria-hidden="true"> › </span>${last ? m2`<strong>${t7.unfolded.replace("{name}", name2)}</strong>` : m2`<button type="button" class="rijknop" onClick=${() => to(index2 + 1)}>${name2}</button>`}`;
    })}
      ${[...left].map(([id, { shown: shown3, count }]) => {
      const text = t7.left_out.replace("{name}", labelOf(id)).replace("{shown}", shown3).replace("{count}", count);
      return m2`<p class="zacht">${text} <a href=${href(["graaf", AROUND], { ding: id })}>${t7.surroundings}</a></p>`;
    })}
    </nav>
  `;
  }
  function found(picture, rows3, word2) {
    const wanted = fold(word2 || "");
    const columns = Object.keys(picture.table);
    return wanted ? rows3.filter((row2) => columns.some((key) => fold(saidIn(picture, row2, key)).includes(wanted))) : rows3;
  }
  var Tabs = ({ shows, choose }) => m2`
  <div class="knoppen" role="group" aria-label=${t7.show.label}>
    ${[
    ["beeld", t7.show.picture],
    ["tabel", t7.show.table]
  ].map(
    ([key, label]) => m2`<button type="button" id=${`toon-${key}`} aria-pressed=${String(shows === key)}
          onClick=${() => choose(key)}>${label}</button>`
  )}
  </div>
`;
  function Graph({ picture, query }) {
    const handle = T2(null);
    const [turn2, setTurn] = d2(0);
    const [hover, setHover] = d2(null);
    const chosen = query.kies || "";
    const choices = ["plan", "stap", "soort", "partner", "staat", "zonder"].map((name3) => query[name3]).join("|");
    const shown3 = w2(() => filtered(picture, query), [picture, choices]);
    const opened = (query.uit || "").split(",").filter(exists);
    const drawn = w2(() => unfolded2(shown3, opened, picture.date), [shown3, query.uit]);
    const edges = w2(() => drawn.rows.filter((row3) => row3.from && row3.to), [drawn]);
    const names = w2(() => new Map(drawn.nodes.map((node2) => [node2.id, node2.title])), [drawn]);
    const row2 = drawn.rows.find((one2) => one2.id === chosen || chosen === `leeg~${one2.id}` && one2);
    const node = row2 ? "" : names.has(chosen) ? chosen : "";
    const listed = w2(() => found(picture, shown3.rows, query.zoek), [shown3, query.zoek]);
    const word2 = !row2 && !node && fold(query.zoek || "");
    const named3 = word2 ? drawn.nodes.filter((one2) => fold(one2.title || "").includes(word2)).map((one2) => one2.id) : [];
    const shows = query.toon || (window.matchMedia("(max-width: 44rem)").matches ? "tabel" : "beeld");
    const name2 = (id) => names.get(id) || t7.not_said;
    const unfold = (id) => {
      if (!exists(id)) return;
      setChoice({
        uit: (opened.includes(id) ? opened.filter((one2) => one2 !== id) : [...opened, id]).join(","),
        kies: id
      });
    };
    A2(() => {
      if (!chosen || !here.started) return;
      if (row2) say(t7.chosen_pair.replace("{from}", name2(row2.from)).replace("{to}", name2(row2.to)));
      else if (node) say(t7.chosen_one.replace("{name}", name2(node)));
    }, [chosen]);
    F2(() => {
      now = { name: picture.name, drawing: handle.current };
      return () => {
        now = null;
      };
    });
    const lit = row2 ? [row2.from, row2.to].filter(Boolean) : node ? [node] : named3;
    const about2 = { picture, rows: drawn.rows, name: name2 };
    const card = hover && hover.id !== chosen && m2`<${HoverCard} ...${about2} hover=${hover} close=${() => setHover(null)} />`;
    const rows3 = counted3(t7.rows, listed.length);
    return m2`
    <${Filters} picture=${picture} query=${query} />
    <div class="graaf" id="beeld">
      <div class="hoofd">
        <div class="kiezer"><${Tabs} shows=${shows} choose=${(key) => setChoice({ toon: key }, true)} /></div>
        <div class="tekening" hidden=${shows !== "beeld"}>
          <${Tools} handle=${handle} picture=${picture} reset=${() => setTurn(turn2 + 1)} />
          <${Trail} picture=${picture} ids=${opened} left=${drawn.left} />
          <div class="vlak">
            <${Drawing} of=${`${picture.name}|${picture.date}|${picture.centre || ""}|${choices}|${turn2}`}
              nodes=${drawn.nodes} edges=${edges} options=${optionsOf(picture, opened)} handle=${handle} lit=${lit}
              line=${row2 ? row2.id : ""} look=${!!chosen || named3.length === 1} shown=${shows === "beeld"}
              title=${t7.picture.replace("{title}", picture.title)} onChoose=${(id) => id && pick(id)}
              onUnfold=${unfold} onHover=${setHover} onClear=${() => setChoice({ kies: null }, true)} />
            ${!shown3.rows.length && m2`<p class="leegbeeld">${picture.centre ? t7.alone : t7.empty}</p>`}
            ${card}
          </div>
          <${Legend} picture=${picture} hidden=${query.zonder || ""} />
        </div>
        <div class="tabel" hidden=${shows !== "tabel"}>
          <${PictureTable} picture=${picture} rows=${listed} chosen=${row2?.id || node} pick=${pick}
            caption=${t7.caption.replace("{title}", picture.title).replace("{rows}", rows3)} />
          <div class="acties">
            <button type="button" onClick=${() => download(`${picture.name}.csv`, asCsv(picture, listed), "text/csv")}>
              ${t7.csv}
            </button>
          </div>
        </div>
      </div>
      <${Chosen} ...${about2} row=${row2} node=${node} unfold=${unfold} opened=${opened} pick=${pick} />
    </div>
    ${query.koppelingen && m2`<p class="zacht">${t7.loose}</p>`}
  `;
  }
  var optionsOf = (picture, opened) => opened.length && picture.name !== AROUND ? { ...picture.options, groups: { ...data.around.options.groups, ...picture.options.groups } } : picture.options;
  var asCsv = (picture, rows3) => csv([
    [...Object.values(picture.table), ...originHeads],
    ...rows3.map((row2) => [...Object.keys(picture.table).map((key) => saidIn(picture, row2, key)), ...originCells(null)])
  ]);
  function Pictures({ name: name2, title, sentence }) {
    const all2 = [...Object.values(data.views).map((view) => [view.name, view.title]), [AROUND, data.around.title]];
    return m2`
    <header class="kop"><h1 tabindex="-1">${title}</h1><p class="uitleg">${sentence}</p></header>
    <ul class="beelden" aria-label=${t7.pictures}>
      ${all2.map(([key, label]) => {
      const current = key === name2 ? "page" : null;
      return m2`<li><a href=${href(["graaf", key])} aria-current=${current}>${label}</a></li>`;
    })}
    </ul>
  `;
  }
  function GraphScreen({ route: { query }, name: name2 }) {
    const picture = w2(() => pictureOf(name2, query), [name2, query.stand, query.plan, query.ding]);
    return m2`
    <${Pictures} name=${name2} title=${picture.title} sentence=${picture.sentence} />
    <${Graph} key=${`${name2}|${picture.centre || ""}`} picture=${picture} query=${query} />
  `;
  }
  var nameOf = (route) => route.path[1] || Object.keys(data.views)[0];
  var root = null;
  var show = (route) => Q(m2`<${GraphScreen} route=${route} name=${nameOf(route)} />`, root);
  var graphScreen = {
    title: "Graaf",
    draw(main, route) {
      const picture = pictureOf(nameOf(route), route.query);
      if (!picture) return missingScreen.draw(main);
      root = document.createElement("div");
      main.append(root);
      show(route);
      return picture.title;
    },
    update(route) {
      if (!root) return false;
      show(route);
      return true;
    },
    leave() {
      if (root) Q(null, root);
      root = null;
    }
  };

  // visuals/app/parts/list_screen.js
  function listScreen({ name: name2, title, intro, rows: rows3, columns, filters, keep, sort, count, file }) {
    return {
      title,
      draw(main, route) {
        const plan = scenarioOf(route.query).plan;
        const shown3 = rows3(plan).filter((row2) => keep(row2, route.query));
        const table = sortedTable({
          id: name2,
          caption: `${title}: ${count(shown3.length)}. Sorteer op een kop.`,
          rows: shown3,
          columns: columns(),
          urlKey: "sorteer",
          sort
        });
        const exported = () => [
          [...columns().map((c3) => c3.label), ...originHeads],
          ...table.rows_().map((row2) => [...columns().map((c3) => c3.text(row2)), ...originCells(null, planOf(row2.id)?.key || plan)])
        ];
        add(main, [
          heading(title, h("p.uitleg", intro())),
          filterBox(
            planChoice(),
            h(
              "div.velden",
              textField("Tekst", "tekst"),
              filters(),
              h(
                "button#wis",
                {
                  type: "button",
                  onclick: () => setChoice(Object.fromEntries(Object.keys(here.route.query).map((k3) => [k3, null])))
                },
                "Wis filters"
              )
            )
          ),
          h("p.telling", count(shown3.length), csvButton(file, exported)),
          h("div.rol", table)
        ]);
        if (here.started) say(count(shown3.length));
      }
    };
  }

  // visuals/app/screens/lists.js
  var stepNames = (steps3) => allSteps.filter((s3) => steps3.includes(s3.notation)).map((s3) => s3.label).join(", ");
  var has = (text, word2) => !word2 || fold(text).includes(fold(word2));
  var partner = (id, plan) => {
    const involved = involvedIn(id).filter((i3) => inPlan(i3.undertaking, plan));
    const acts = involved.filter((i3) => isActing(i3.role));
    return {
      id,
      kind: codeLabel("OrganisationKind", firstOf(id, "organisationKind")),
      acts: unique(acts.map((i3) => i3.undertaking)),
      leads: unique(acts.filter((i3) => hasFlag("isLeading", i3.role)).map((i3) => i3.undertaking)),
      named: unique(involved.map((i3) => i3.undertaking)),
      steps: unique(acts.flatMap((i3) => stepsOf(i3.undertaking))),
      wish: unique(
        statementsAbout(id, "Expectation", "organisation").filter((w3) => inPlan(w3, plan)).map((w3) => codeLabel("Engagement", firstOf(w3, "engagement"))).filter(Boolean)
      ).join(", "),
      text: [labelOf(id), ...valuesOf(id, "altLabel"), firstOf(id, "summary")].join(" ")
    };
  };
  var spoken = (id, plan) => !plan || pointingTo(id).some(([from]) => planOf(from)?.key === plan);
  var partners = /* @__PURE__ */ new Map();
  var partnersScreen = listScreen({
    name: "partners",
    title: "Partners",
    sort: "naam",
    file: "partners.csv",
    count: (n3) => counted(n3, "partner", "partners"),
    intro: () => "Alle organisaties die de bron noemt, op alfabet. De aantallen zeggen niets over inzet of effect; daarom kunt u er niet op sorteren.",
    rows: (plan) => partners.get(plan) || partners.set(
      plan,
      organisations.filter((id) => spoken(id, plan)).map((id) => partner(id, plan))
    ).get(plan),
    keep: (row2, q2) => has(row2.text, q2.tekst) && (!q2.stap || row2.steps.includes(q2.stap)) && (!q2.soort || firstOf(row2.id, "organisationKind") === q2.soort) && (!q2.rol || {
      handelt: row2.acts.length > 0,
      trekt: row2.leads.length > 0,
      genoemd: row2.named.length > 0 && !row2.acts.length,
      verwacht: !!row2.wish
    }[q2.rol]),
    filters: () => [
      selectField(
        "Stap",
        "stap",
        allSteps.map((s3) => [s3.notation, s3.label])
      ),
      selectField(
        "Soort organisatie",
        "soort",
        Object.entries(data.codes.OrganisationKind || {}).sort((a3, b) => a3[1].order - b[1].order).map(([n3, c3]) => [n3, c3.label])
      ),
      selectField(`Wat zegt ${sourceOf()}?`, "rol", [
        ["handelt", "handelt in een actie"],
        ["trekt", "trekt een actie"],
        ["genoemd", "alleen genoemd, handelt niet"],
        ["verwacht", "verwacht in het plan"]
      ])
    ],
    columns: () => [
      {
        key: "naam",
        label: "Partner",
        text: (r3) => labelOf(r3.id),
        cell: (r3) => [thingLink(r3.id), isGeneric(r3.id) && h("span.zacht", " (verzamelnaam)")]
      },
      { key: "soort", label: "Soort", text: (r3) => r3.kind },
      { key: "stappen", label: "Handelt bij", text: (r3) => stepNames(r3.steps) },
      { key: "handelt", label: "Handelt in", sort: false, text: (r3) => r3.acts.length ? String(r3.acts.length) : "" },
      { key: "trekt", label: "Trekt", sort: false, text: (r3) => r3.leads.length ? String(r3.leads.length) : "" },
      { key: "wens", label: "Verwacht in het plan", text: (r3) => r3.wish }
    ]
  });
  var TYPES = [
    ["Measure", "maatregelen"],
    ["Pilot", "proeven"],
    ["EnforcementOperation", "handhavingsacties"],
    ["Event", "bijeenkomsten"],
    ["Agreement", "afspraken"]
  ];
  var work = (id) => ({
    id,
    number: isA(id, "Measure") ? firstOf(id, "identifier") : "",
    name: firstOf(id, "prefLabel"),
    kind: kindOf(id),
    steps: stepsOf(id),
    kinds: kindsOf(id),
    container: firstOf(id, "isContainer") === "true",
    chapter: chapterOf(id),
    text: [labelOf(id), ...valuesOf(id, "altLabel"), firstOf(id, "promise"), firstOf(id, "summary")].join(" ")
  });
  function chapterOf(id) {
    const own = ref(id, "inChapter");
    return own || refs(id, "reportedUnder").map((m4) => ref(m4, "inChapter")).find(Boolean) || "";
  }
  var known2 = null;
  function works() {
    known2 ??= undertakings.map(work).sort((a3, b) => compare(a3.number || "~", b.number || "~") || compare(a3.name, b.name));
    return known2;
  }
  var before = several ? "" : allDates[0].date;
  var measuresScreen = listScreen({
    name: "maatregelen",
    title: "Maatregelen",
    sort: "nr",
    file: "maatregelen.csv",
    count: (n3) => counted(n3, "actie", "acties"),
    intro: () => "De genummerde acties, en de proeven, handhavingsacties, bijeenkomsten en afspraken die erbij gemeld zijn. Elk heeft een eigen stand; niets wordt overgenomen van de actie erboven.",
    rows: (plan) => works().filter((row2) => inPlan(row2.id, plan)),
    keep: (row2, q2) => has(row2.text, q2.tekst) && (!q2.stap || (q2.stap === "alle" ? firstOf(row2.id, "crossCutting") === "true" : row2.steps.includes(q2.stap))) && (!q2.soort || row2.kinds.includes(q2.soort)) && (!q2.wat || isA(row2.id, q2.wat)) && (!q2.hoofdstuk || row2.chapter === q2.hoofdstuk) && (!q2.staat || statusOf(row2.id) === q2.staat),
    filters: () => [
      selectField("Wat", "wat", TYPES),
      selectField(
        "Hoofdstuk",
        "hoofdstuk",
        [...things.keys()].filter((id) => isA(id, "Chapter")).sort((a3, b) => compare(firstOf(a3, "identifier"), firstOf(b, "identifier"))).map((id) => [id, labelOf(id).replace("Hoofdstuk ", "")])
      ),
      selectField("Stap", "stap", [
        ...allSteps.map((s3) => [s3.notation, s3.label]),
        ["alle", "Alle stappen (doorsnijdend)"]
      ]),
      selectField(
        "Soort",
        "soort",
        allKinds.map((k3) => [k3.notation, k3.label])
      ),
      selectField(
        "Status",
        "staat",
        Object.entries(data.codes.Status || {}).sort((a3, b) => a3[1].order - b[1].order).map(([n3, c3]) => [n3, c3.label])
      )
    ],
    columns: () => [
      {
        key: "nr",
        label: "Nr.",
        text: (r3) => r3.number,
        cell: (r3) => r3.number ? h("a", { href: toThing(r3.id) }, r3.number) : h("span.zacht", "–")
      },
      { key: "naam", label: "Actie", text: (r3) => r3.name, cell: (r3) => thingLink(r3.id, r3.name) },
      ...planColumn((r3) => planOf(r3.id)?.key),
      { key: "wat", label: "Wat", text: (r3) => r3.kind },
      ...before && before !== lastDate ? [
        {
          key: "plan",
          label: upper(dateLabel(before)),
          text: (r3) => statusOf(r3.id, before) ? progress(r3.id, before).filter(Boolean).join(", ") : "",
          cell: (r3) => statusOf(r3.id, before) ? chip(r3.id, before) : ""
        }
      ] : [],
      {
        key: "nu",
        label: several ? "Stand" : upper(dateLabel(lastDate)),
        text: (r3) => progress(r3.id).filter(Boolean).join(", "),
        cell: (r3) => chip(r3.id)
      },
      {
        key: "termijn",
        label: "Termijn",
        text: (r3) => firstOf(r3.id, "finalDueBy"),
        cell: (r3) => dateWords(firstOf(r3.id, "finalDueBy"))
      },
      {
        key: "stap",
        label: "Stap",
        text: (r3) => firstOf(r3.id, "crossCutting") === "true" ? "Alle stappen" : stepNames(r3.steps)
      },
      {
        key: "trekker",
        label: "Trekker",
        sort: false,
        text: (r3) => r3.container ? "" : leadsOf(r3.id).map((l3) => labelOf(l3)).join(", ") || "niemand genoemd",
        cell: (r3) => r3.container ? "" : leadsOf(r3.id).length ? join(leadsOf(r3.id).map((l3) => thingLink(l3))) : h("span.zacht", "niemand genoemd")
      }
    ]
  });

  // visuals/app/screens/lookup.js
  var state = (list, property) => (id) => codeLabel(list, firstOf(id, property));
  var flow = (id) => `van ${labelOf(ref(id, "from")) || "niet gemeld"} naar ${labelOf(ref(id, "to")) || "niet gemeld"}; ${state("FlowState", "flowState")(id)}`;
  var KINDS = [
    ["Legislation", "wetten en regels", state("LawState", "lawState")],
    [
      "Publication",
      "publicaties",
      (id) => [
        refs(id, "issuer").map((one2) => labelOf(one2)).join(", "),
        dateWords(firstOf(id, "issuedOn"))
      ].filter(Boolean).join(", ")
    ],
    ["Figure", "cijfers", figureWords],
    ["Bottleneck", "knelpunten", state("Resolution", "resolution")],
    ["InformationFlow", "informatiestromen", flow],
    ["Facilitator", "wie een stap mogelijk maakt", state("Awareness", "awareness")],
    ["Contradiction", "tegenspraken", () => ""],
    ["Chapter", "hoofdstukken", () => ""]
  ];
  var about = (id) => unique([...refs(id, "concerns"), ...refs(id, "reportedUnder"), ...refs(id, "barrier")]).filter(hasPage);
  var row = ([type, , told]) => (id) => ({
    id,
    type,
    kind: kindOf(id),
    told: told(id),
    about: about(id),
    text: fold([labelOf(id), ...valuesOf(id, "altLabel"), firstOf(id, "summary"), told(id)].join(" "))
  });
  var known3 = null;
  function rows2() {
    known3 ??= KINDS.flatMap((kind) => ofType(kind[0]).map(row(kind)));
    return known3;
  }
  var lookupScreen = listScreen({
    name: "naslag",
    title: "Naslag",
    sort: "naam",
    file: "naslag.csv",
    count: (n3) => counted(n3, "ding", "dingen"),
    intro: () => "Wat de bron verder noemt: wetten, stukken, cijfers, knelpunten, informatiestromen. Acties, proeven, bijeenkomsten en afspraken staan onder Maatregelen.",
    rows: (plan) => rows2().filter((one2) => inPlan(one2.id, plan)),
    keep: (one2, q2) => (!q2.wat || one2.type === q2.wat) && (!q2.tekst || one2.text.includes(fold(q2.tekst))) && (!q2.stap || one2.about.some(
      (id) => isA(id, "Barrier") ? topStep(id) === q2.stap : isUndertaking(id) && stepsOf(id).includes(q2.stap)
    )),
    filters: () => [
      selectField(
        "Wat",
        "wat",
        KINDS.filter(([type]) => ofType(type).length).map(([type, name2]) => [type, name2])
      ),
      selectField(
        "Stap",
        "stap",
        allSteps.map((s3) => [s3.notation, s3.label])
      )
    ],
    columns: () => [
      {
        key: "naam",
        label: "Naam",
        text: (r3) => labelOf(r3.id),
        cell: (r3) => [thingLink(r3.id), firstOf(r3.id, "summary") && h("p.zacht", firstOf(r3.id, "summary"))]
      },
      ...planColumn((r3) => planOf(r3.id)?.key),
      { key: "wat", label: "Wat", text: (r3) => r3.kind },
      { key: "zegt", label: "Wat er staat", text: (r3) => r3.told },
      {
        key: "over",
        label: "Gaat over",
        sort: false,
        text: (r3) => r3.about.map((id) => labelOf(id)).join("; "),
        cell: (r3) => r3.about.length > 0 && join(r3.about.map((id) => thingLink(id, isA(id, "Measure") ? shortName(id) : "")))
      },
      {
        key: "bron",
        label: "Vindplaats",
        sort: false,
        text: (r3) => passagesOf(r3.id).map(addressOf).join("; "),
        cell: (r3) => passagesOf(r3.id).length > 0 && [
          addressOf(passagesOf(r3.id)[0]),
          passagesOf(r3.id).length > 1 && h("span.zacht", ` en ${passagesOf(r3.id).length - 1} meer`)
        ]
      }
    ]
  });

  // visuals/app/screens/overview.js
  var ROWS = { __proto__: null, "": "kind", partner: "partner", vorm: "form" };
  var howto = () => h(
    "details.leeswijzer",
    { open: !here.route.query.rijen },
    h("summary", "Hoe lees ik dit?"),
    h(
      "ol",
      h("li", `Elke kolom is een ${term("step")}; elke rij een manier om die stap moeilijker te maken.`),
      h(
        "li",
        `Een vak zegt hoe ver het werk was volgens ${several ? "het plan, op de datum die erboven staat" : reportName()}. “Meest” is de stand die het vaakst voorkomt; wat onder elkaar is gemeld, telt één keer.`
      ),
      h(
        "li",
        "Een vak zonder “bij strenge lezing” staat ook als telt wie van twee zorgvuldige lezers het minst vindt; met de keuze Lezing ziet u alles zo."
      ),
      h("li", "“Niets gemeld” betekent: het staat niet in de bron. Het kan wel gebeuren."),
      h(
        "li",
        `${Object.values(BASES).map(([mark]) => mark).join(
          " "
        )} zeggen hoe wij weten dat het werk bij deze stap hoort: van “${sourceOf()} noemt het een barrière” tot “onze lezing”.`
      ),
      h(
        "li",
        "Het aantal genoemde acties en partners zegt niets over inzet of effect. Kies een vak om te zien wat erachter zit."
      )
    )
  );
  function legend() {
    const states = Object.entries(data.codes.CellState).sort((a3, b) => a3[1].order - b[1].order);
    const item = (look, label, meaning) => h(
      "li",
      h(`span.staal.${look}`, { "aria-hidden": "true" }),
      h("span", h("strong", label), meaning && ` ${meaning}`)
    );
    return h(
      "details.legenda",
      { open: true },
      h("summary", "Legenda"),
      h(
        "ul.stalen",
        states.filter(([n3]) => !["afwezig", "hoort-hier-niet"].includes(n3)).flatMap(
          ([n3, code]) => n3 === "niets-gemeld" ? [
            item("s-niets-gemeld", "Niets gemeld"),
            h(
              "li",
              h("span.staal.s-niets-gemeld.verwacht", { "aria-hidden": "true" }),
              h("strong", "Niets gemeld, wij verwachten wel iets")
            )
          ] : [item(`s-${n3}`, upper(code.label))]
        )
      ),
      h(
        "ul.stalen",
        Object.entries(BASES).map(([basis, [, meaning]]) => h("li", basisMark(basis), h("span", meaning)))
      ),
      h(
        "details.binnen",
        h("summary", "Wat betekenen de woorden precies?"),
        h(
          "dl.feiten",
          states.map(([, code]) => h("div", h("dt", upper(code.label)), h("dd", code.definition)))
        )
      )
    );
  }
  function victims(scenario, plan) {
    return allKinds.filter((kind) => !kind.atSteps).map((kind) => {
      const work2 = leaves.filter(
        (id) => known(id, scenario.date) && inPlan(id, plan.key) && kindsOf(id, scenario).includes(kind.notation)
      );
      const groups = /* @__PURE__ */ new Map();
      for (const id of work2) {
        const state2 = stateAt(id, scenario.date) || "niets-gemeld";
        groups.set(state2, [...groups.get(state2) || [], id]);
      }
      const sorted2 = [...groups].sort(
        (a3, b) => (data.codes.CellState[a3[0]]?.order ?? 9) - (data.codes.CellState[b[0]]?.order ?? 9)
      );
      return h(
        `section.slachtoffers#slachtoffers${plan === data.plans[0] ? "" : `-${plan.key}`}`,
        h(several ? "h3" : "h2", `Slachtoffers: ${kind.label}`),
        h("p.zacht", `${kind.definition} Dit maakt geen stap moeilijker en staat daarom apart.`),
        work2.length ? h(
          "div.standen",
          sorted2.map(
            ([state2, ids2]) => h(
              `div.standgroep`,
              h(`${several ? "h4" : "h3"}.s-${state2}`, `${upper(codeLabel("CellState", state2))} (${ids2.length})`),
              h(
                "ul",
                ids2.sort((a3, b) => compare(labelOf(a3), labelOf(b))).map(
                  (id) => h(
                    "li",
                    thingLink(id),
                    progress(id, scenario.date)[1] && h("span.zacht", ` – ${progress(id, scenario.date)[1]}`)
                  )
                )
              )
            )
          )
        ) : h("p", nothingReported(plan))
      );
    });
  }
  function side(scenario) {
    const gaps2 = answerTo(scenario).gaps;
    const high = gaps2.filter((gap) => gap.severity === "hoog");
    const rest = gaps2.filter((gap) => gap.severity === "middel").length;
    const low = gaps2.filter((gap) => gap.severity === "laag").length;
    const firsts = /* @__PURE__ */ new Map();
    for (const gap of high) firsts.set(gap.query, [...firsts.get(gap.query) || [], gap]);
    const shown3 = [...firsts.values()].slice(0, 8);
    return h(
      "aside.zij",
      { "aria-label": "Aandachtspunten van hoog" },
      h("h2", "Aandachtspunten"),
      h(
        "p.zacht",
        high.length ? `De vragen met gewicht hoog (${high.length}).` : "Geen vragen met gewicht hoog bij deze keuzes."
      ),
      shown3.map(
        ([gap, ...more]) => h(
          `article.punt.gewicht-${gap.severity}`,
          h("h3", gap.sentence),
          h(
            "p.regel",
            severityTag(gap.severity),
            " · ",
            data.queries[gap.query]?.title || gap.query,
            hasPage(gap.subject) && [
              " · ",
              thingLink(
                gap.subject,
                firstOf(gap.subject, "identifier") && isA(gap.subject, "Measure") ? `actie ${firstOf(gap.subject, "identifier")}` : "bekijk"
              )
            ],
            more.length > 0 && [
              " · ",
              h("a", { href: href("aandachtspunten", { gewicht: "hoog", vraag: gap.query }) }, `nog ${more.length} zo`)
            ]
          )
        )
      ),
      h(
        "p",
        high.length > 0 && [
          h("a", { href: href("aandachtspunten", { gewicht: "hoog" }) }, `Alle ${high.length} van hoog`),
          " · "
        ],
        h("a", { href: href("aandachtspunten") }, "Alle aandachtspunten"),
        ` · ${rest} van middel · ${counted(low, "vraag", "vragen")} (laag)`
      )
    );
  }
  var csvRows = (by2, scenario, plan) => [
    [
      "Rij",
      "Stap",
      "Stand",
      "Toelichting",
      "Koppeling",
      "Alleen ondersteunend",
      "Genoemd",
      "Met onderdelen",
      "Partners",
      "Verwacht",
      ...originHeads
    ],
    ...matrixRows(by2, scenario, plan).flatMap(
      (row2) => row2.cells.map((cell, index2) => {
        const step = stepName(matrixColumns(plan)[index2]);
        if (!cell) return [row2.label, step, "Niets gemeld", "", "", "", 0, 0, 0, "", ...originCells(scenario, plan.key)];
        const { word: word2, lines: lines2 } = cellSaid(cell);
        return [
          row2.label,
          step,
          word2,
          lines2.join("; "),
          codeLabel("Basis", cell.most_basis),
          cell.support_only ? "ja" : "nee",
          cell.families,
          cell.initiatives,
          cell.partners,
          cell.expected ? "ja" : "nee",
          ...originCells(scenario, plan.key)
        ];
      })
    )
  ];
  var overviewScreen = {
    title: "Overzicht",
    draw(main, route) {
      const scenario = scenarioOf(route.query);
      const by2 = ROWS[route.query.rijen || ""] || "kind";
      add(main, [
        heading("Wie doet wat tegen welke stap?"),
        howto(),
        filterBox(
          choiceRow(
            "Rijen",
            "rijen",
            [
              ["", "soort ingreep"],
              ["partner", "partner"],
              ["vorm", "vorm van uitbuiting"]
            ],
            route.query.rijen,
            "r"
          ),
          scenarioChoices()
        ),
        h(
          "div.naast",
          h(
            "div.hoofd",
            shownPlans(scenario).map((plan, index2) => [
              several && h("h2", plan.title),
              matrixTable(by2, scenario, plan),
              !index2 && legend(),
              h(
                "div.acties",
                csvButton("matrix.csv", () => csvRows(by2, scenario, plan)),
                h("button", { type: "button", onclick: () => downloadSvg(by2, scenario, plan) }, "Plaatje (svg)"),
                h("button", { type: "button", onclick: () => downloadPng(by2, scenario, plan) }, "Plaatje (png)"),
                copyButton(() => location.href, "Kopieer de link naar dit beeld")
              ),
              victims(scenario, plan)
            ])
          ),
          side(scenario)
        )
      ]);
      if (route.query.cel) openCell(route.query.cel, by2, scenario);
      else if (here.started) say(`De tabel toont: ${scenarioWords(scenario)}.`);
    },
    leave() {
      document.getElementById("paneel")?.remove();
    }
  };

  // visuals/app/screens/questions.js
  var SHELVES = [
    ["gaps", "Vragen naar aandachtspunten", "Wat hier uitkomt, staat ook onder Aandachtspunten."],
    ["coverage", "Vragen achter het overzicht", "Hieruit komt de matrix."],
    [
      "explore",
      "Vragen om zelf te stellen",
      "Deze vragen vullen een eigen keuze in: op de opdrachtregel met ketenkaart query."
    ],
    ["views", "Vragen achter de beelden", "Hieruit komen de beelden onder Graaf."]
  ];
  var by = { "per-soort": "", "per-partner": "partner", "per-vorm": "vorm" };
  function said(query, key, gap) {
    if (key === "barrier") return gap.barrier ? stepName(gap.barrier) : "";
    if (key === "kind") return gap.kind ? kindName(gap.kind) : "";
    if (key === "partner") return gap.partner ? labelOf(organisationBy(gap.partner) || gap.partner) : "";
    if (key === "severity") return codeLabel("Severity", gap.severity);
    if (key !== "detail" || !gap.detail) return gap[key] || "";
    if (query.detail === "thing") return exists(gap.detail) ? labelOf(gap.detail) : gap.detail.split("/").pop();
    return gap.told;
  }
  var answers = (scenario) => answerTo(scenario).gaps.flatMap((gap) => foundIn(gap).map((one2) => ({ ...one2, plan: gap.plan })));
  function result(name2, query, scenario) {
    const rows3 = answers(scenario).filter((gap) => gap.query === name2);
    if (!rows3.length) return h("p", "Deze vraag vindt niets, met deze keuzes.");
    const keys = Object.entries(query.columns);
    const columns = [
      ...keys.map(([key, label], index2) => ({
        key,
        label,
        text: (gap) => said(query, key, gap),
        cell: index2 === 0 && key === "subject_label" ? (gap) => exists(gap.subject) ? thingLink(gap.subject) : gap.subject_label : void 0
      })),
      ...keys.some(([key]) => key === "severity") ? [] : [
        {
          key: "severity",
          label: "Gewicht",
          text: (gap) => `${data.codes.Severity[gap.severity]?.order ?? 9}`,
          cell: (gap) => severityTag(gap.severity)
        }
      ],
      ...planColumn((gap) => gap.plan),
      {
        key: "bron",
        label: "Vindplaats",
        sort: false,
        text: (gap) => gapPassages(gap).map(addressOf).join("; "),
        cell: (gap) => gapPassages(gap).map(addressOf).join("; ")
      }
    ];
    return [
      h(
        "div.rol",
        sortedTable({
          id: `uitkomst-${name2}`,
          caption: `${query.title}: ${counted(rows3.length, "rij", "rijen")}. ${scenarioWords(scenario)}.`,
          rows: rows3,
          columns
        })
      ),
      h(
        "div.acties",
        csvButton(`${name2}.csv`, () => [
          ["Aandachtspunt", ...columns.map((c3) => c3.label), ...originHeads],
          ...rows3.map((gap) => [
            gap.sentence,
            ...columns.map((c3) => c3.key === "severity" ? codeLabel("Severity", gap.severity) : c3.text(gap)),
            ...originCells(scenario, gap.plan)
          ])
        ]),
        h("a", { href: href("aandachtspunten", { vraag: name2 }) }, "Bekijk als zinnen")
      )
    ];
  }
  function one(main, name2, scenario) {
    const query = data.queries[name2];
    if (!query) return missingScreen.draw(main);
    const view = Object.values(data.views).find((v3) => v3.query === name2);
    add(main, [
      h("p.kruimel", h("a", { href: href("vragen") }, "Vragen")),
      heading(query.title, h("p.uitleg", query.question)),
      query.shelf === "gaps" && filterBox(scenarioChoices()),
      factList([
        ["Waarom deze vraag?", query.why],
        ["Hoe wordt het gewicht bepaald?", query.severity]
      ]),
      query.shelf === "gaps" && h("section", h("h2", "Uitkomst"), result(name2, query, scenario)),
      query.shelf === "coverage" && h("p", h("a", { href: href("overzicht", { rijen: by[name2] }) }, "Bekijk de uitkomst in het overzicht")),
      view && h("p", h("a", { href: href(["graaf", view.name]) }, "Bekijk het beeld")),
      query.shelf === "explore" && h(
        "p",
        "Deze vraag heeft een keuze nodig. Stel haar op de opdrachtregel: ",
        h("code", `ketenkaart query ${name2}`),
        "."
      ),
      h(
        "details",
        h("summary", "De vraag in SPARQL"),
        h("pre", { tabindex: "0", role: "region", "aria-label": "SPARQL" }, h("code", { lang: "en" }, query.sparql)),
        copyButton(() => query.sparql, "Kopieer de vraag")
      )
    ]);
    return query.title;
  }
  var questionsScreen = {
    title: "Vragen",
    draw(main, route) {
      const scenario = scenarioOf(route.query);
      if (route.path[1]) return one(main, route.path[1], scenario);
      const counts = /* @__PURE__ */ new Map();
      for (const gap of answers(scenario)) counts.set(gap.query, (counts.get(gap.query) || 0) + 1);
      add(main, [
        heading(
          "Vragen",
          h(
            "p.uitleg",
            "Elke uitkomst op deze kaart is het antwoord op een vraag. Hier staat welke, waarom, en hoe zij precies gesteld wordt."
          )
        ),
        SHELVES.map(([shelf, title, intro]) => {
          const rows3 = Object.entries(data.queries).filter(([, q2]) => q2.shelf === shelf).map(([name2, q2]) => ({ name: name2, ...q2 }));
          return rows3.length > 0 && h(
            "section",
            h("h2", title),
            h("p.zacht", intro),
            sortedTable({
              id: `plank-${shelf}`,
              caption: title,
              hideCaption: true,
              rows: rows3,
              columns: [
                {
                  key: "titel",
                  label: "Titel",
                  text: (q2) => q2.title,
                  cell: (q2) => h("a", { href: href(["vragen", q2.name]) }, q2.title)
                },
                { key: "vraag", label: "Vraag", sort: false, text: (q2) => q2.question },
                ...shelf === "gaps" ? [{ key: "aantal", label: "Gevonden", text: (q2) => String(counts.get(q2.name) || 0) }] : []
              ]
            })
          );
        })
      ]);
    }
  };

  // visuals/app/screens/search.js
  var TEXTS = [
    "prefLabel",
    "altLabel",
    "identifier",
    "promise",
    "summary",
    "rationale",
    "content",
    "definition",
    "step",
    "theme",
    "outcome",
    "place",
    "audience",
    "fundingCondition",
    "value",
    "unit",
    "post"
  ];
  var OWNERS = ["initiative", "organisation"];
  var WEIGHT = { Measure: 0, Organization: 1, Barrier: 1, Pilot: 2, Agreement: 2 };
  var index = null;
  function build() {
    const texts = /* @__PURE__ */ new Map();
    const add2 = (id, text) => {
      if (text) texts.get(id).push(text);
    };
    for (const id of things.keys()) if (hasPage(id)) texts.set(id, []);
    for (const [id, thing] of things) {
      const owners = texts.has(id) ? [id] : OWNERS.flatMap((p3) => refs(id, p3)).filter((o3) => texts.has(o3)).slice(0, 1);
      for (const owner of owners)
        for (const property of TEXTS)
          if (property !== "identifier" || isA(id, "Measure")) for (const text of thing[property] || []) add2(owner, text);
    }
    index = [...texts].map(([id, list]) => ({
      id,
      href: toThing(id),
      label: labelOf(id),
      kind: kindOf(id),
      list,
      names: fold([labelOf(id), ...valuesOf(id, "altLabel")].join(" ")),
      folded: fold(list.join("\n")),
      weight: Math.min(...typesOf(id).map((t8) => WEIGHT[t8] ?? 3))
    }));
    for (const [name2, query] of Object.entries(data.queries)) {
      const list = [query.title, query.question, query.why].filter(Boolean);
      index.push({
        id: name2,
        href: href(["vragen", name2]),
        label: query.title,
        kind: "Vraag",
        list,
        names: fold(query.title),
        folded: fold(list.join("\n")),
        weight: 4
      });
    }
  }
  function searchFor(text) {
    if (!index) build();
    const words2 = fold(text).split(/\s+/).filter(Boolean);
    if (!words2.length) return { words: words2, found: [] };
    const found2 = index.filter((item) => words2.every((word2) => item.folded.includes(word2) || item.names.includes(word2))).map((item) => ({ item, rank: (words2.every((word2) => item.names.includes(word2)) ? 0 : 10) + item.weight }));
    found2.sort((a3, b) => a3.rank - b.rank || compare(a3.item.label, b.item.label));
    return { words: words2, found: found2.map(({ item }) => item) };
  }
  function snippet(item, words2) {
    const text = item.list.find(
      (t8) => t8 !== item.label && words2.some((word2) => fold(t8).includes(word2)) && !item.label.endsWith(t8)
    ) || item.list.find((t8) => t8.length > 60) || "";
    const at2 = Math.max(
      0,
      Math.min(...words2.map((word2) => fold(text).indexOf(word2)).filter((n3) => n3 >= 0), text.length) - 60
    );
    const cut = (at2 > 0 ? "…" : "") + text.slice(at2, at2 + 200) + (text.length > at2 + 200 ? "…" : "");
    return marked(cut, words2);
  }
  var searchScreen = {
    title: "Zoek",
    draw(main, route) {
      const text = route.query.q || "";
      const { words: words2, found: found2 } = searchFor(text);
      const kinds = unique(found2.map((item) => item.kind)).sort(compare);
      const shown3 = found2.filter((item) => !route.query.wat || item.kind === route.query.wat);
      const box = (
        /** @type {HTMLInputElement | null} */
        document.getElementById("zoek")
      );
      if (box && document.activeElement !== box) box.value = text;
      add(main, [
        heading("Zoek"),
        h(
          "section.filters",
          { "aria-label": "Zoeken" },
          h(
            "div.velden",
            textField("Zoek in alles", "q", "zoekterm"),
            kinds.length > 1 && selectField(
              "Wat",
              "wat",
              kinds.map((k3) => [k3, k3])
            )
          )
        ),
        h(
          "p.telling#gevonden",
          words2.length ? shown3.length ? counted(shown3.length, "ding gevonden", "dingen gevonden") : "Niets gevonden. Probeer een korter woord of een ander woord." : "Typ een woord: een naam, een nummer, een onderwerp. Accenten en hoofdletters maken niet uit."
        ),
        h(
          "ol.resultaten",
          shown3.slice(0, 100).map(
            (item) => h(
              "li",
              h("a", { href: item.href }, marked(item.label, words2)),
              h("span.zacht", ` – ${item.kind}${several && planOf(item.id) ? `, ${planOf(item.id).title}` : ""}`),
              h("p", snippet(item, words2))
            )
          )
        ),
        shown3.length > 100 && h("p", `En ${shown3.length - 100} meer; typ een woord erbij.`)
      ]);
      if (here.started && words2.length) say(counted(shown3.length, "ding gevonden", "dingen gevonden"));
    }
  };

  // visuals/app/screens/thing.js
  var SAID = /* @__PURE__ */ new Set([
    ...data.hidden,
    ...["identifier", "notation", "summary", "promise", "currentStatus", "asOf", "crossCutting", "rationale"],
    ...["interventionKind", "step", "definition", "scopeNote", "silentPart", "altLabel", "isContainer", "source"],
    ...["finalDueBy", "revisedDueBy", "isPartOf", "title", "unit", "tooi", "checkedOn", "isNew", "numberedByUs"],
    ...["order", "periodFrom"]
  ]);
  var YES = { true: "ja", false: "nee" };
  var HERE = {
    from: "informatie van hier",
    to: "informatie hierheen",
    issuer: "hier uitgegeven",
    chapterLead: "eerst verantwoordelijk volgens de kop",
    waitsFor: "wacht hierop",
    seeAlso: "verwijst hierheen",
    addressedBy: "wordt hier aangepakt",
    concerns: "gaat hierover",
    reportedUnder: "hieronder gemeld",
    replacedBy: "hierdoor vervangen",
    followedBy: "hierdoor gevolgd",
    legalObstacle: "hierdoor gehinderd",
    standsFor: "staat voor deze",
    barrier: "bij deze stap",
    subMeasureOf: "onderdeel hiervan"
  };
  function value(property, one2) {
    if (one2.startsWith("@")) return thingLink(one2.slice(1));
    if (data.lists[property]) return codeLabel(data.lists[property], one2);
    return YES[one2] || dateWords(one2);
  }
  var facts = (id) => Object.entries(things.get(id)).filter(([property]) => !SAID.has(property)).map(([property, values]) => [
    upper(term(property)),
    values.length > 1 ? h(
      "ul",
      values.map((one2) => h("li", value(property, one2)))
    ) : value(property, values[0])
  ]);
  var block = (title, ...content) => {
    const kept = content.flat(Infinity).filter((c3) => c3 !== null && c3 !== void 0 && c3 !== false && c3 !== "");
    return kept.length ? h("section.blok", h("h2", title), kept) : null;
  };
  var addressCell = (...nodes) => addressList(...nodes) || "";
  function timeline(id) {
    const plan = planOf(id);
    const reports = plan.dates.filter(({ date }) => statusOf(id, date));
    if (!reports.length) return null;
    return h(
      "ol.tijdlijn",
      reports.map(({ date, label }) => {
        const report = statusReport(id, date);
        return h(
          "li",
          h("strong", upper(label)),
          h("p", chip(id, date)),
          firstOf(report, "summary") && h("p", firstOf(report, "summary")),
          report && date === plan.date && h(
            "p.zacht",
            `${SourceOf(plan)} ${firstOf(report, "resultReported") === "true" ? "meldt een resultaat" : "meldt geen resultaat of cijfer"}.`
          ),
          report && addressList(report)
        );
      })
    );
  }
  function who(id) {
    const order2 = (role) => data.codes.Role[role]?.order ?? 99;
    const rows3 = involvementsOf(id).sort((a3, b) => order2(a3.role) - order2(b.role));
    return sortedTable({
      id: "wie",
      caption: "Wie erbij genoemd is, en met welke rol. Alleen trekker, uitvoerder en deelnemer handelen.",
      rows: rows3,
      columns: [
        {
          key: "wie",
          label: "Wie",
          text: (r3) => labelOf(r3.organisation),
          cell: (r3) => [thingLink(r3.organisation), isGeneric(r3.organisation) && h("span.zacht", " (verzamelnaam)")]
        },
        { key: "rol", label: "Rol", text: (r3) => codeLabel("Role", r3.role) },
        { key: "wat", label: "Toelichting", sort: false, text: (r3) => firstOf(r3.id, "summary") },
        { key: "bron", label: "Vindplaats", sort: false, text: () => "", cell: (r3) => addressCell(r3.id) }
      ]
    });
  }
  function deadlines(id) {
    const rows3 = deadlinesOf(id);
    if (!rows3.length) return null;
    return sortedTable({
      id: "termijnen",
      caption: `Termijnen, zoals ${sourceOf(planOf(id))} ze noemt.`,
      rows: rows3,
      columns: [
        {
          key: "tekst",
          label: "Termijn",
          text: (d3) => firstOf(d3, "deadlineText"),
          cell: (d3) => [
            `“${firstOf(d3, "deadlineText")}”`,
            firstOf(d3, "revises") === "true" && h("span.zacht", " (nieuwe termijn)")
          ]
        },
        { key: "waarvoor", label: "Waarvoor", text: (d3) => firstOf(d3, "deadlineLabel") },
        {
          key: "uiterlijk",
          label: "Uiterlijk",
          text: (d3) => firstOf(d3, "dueBy"),
          cell: (d3) => dateWords(firstOf(d3, "dueBy")) || firstOf(d3, "condition")
        },
        { key: "soort", label: "Stelligheid", text: (d3) => modalityLabel(firstOf(d3, "modality")) },
        {
          key: "er",
          label: "Is het er?",
          text: (d3) => toldOf(d3).delivery || "niet gemeld"
        },
        {
          key: "bron",
          label: "Vindplaats",
          sort: false,
          text: () => "",
          cell: (d3) => [firstOf(d3, "summary") && h("p", firstOf(d3, "summary")), addressCell(d3)]
        }
      ]
    });
  }
  function mentions(id, skip = []) {
    const found2 = /* @__PURE__ */ new Map();
    for (const [from, property] of pointingTo(id)) {
      if (!hasPage(from) || isA(from, "Figure") || isA(from, "Barrier") || skip.includes(property)) continue;
      found2.set(from, [...found2.get(from) || [], HERE[property] || `${term(property)} dit`]);
    }
    const rows3 = [...found2].map(([from, how]) => ({ from, how: unique(how).join(", ") }));
    return rows3.length ? sortedTable({
      id: "verwijst",
      caption: "Wat op deze kaart naar dit ding verwijst.",
      rows: rows3,
      sort: "verband",
      columns: [
        { key: "wat", label: "Wat", text: (r3) => labelOf(r3.from), cell: (r3) => thingLink(r3.from) },
        { key: "soort", label: "Soort", text: (r3) => kindOf(r3.from) },
        { key: "verband", label: "Verband", text: (r3) => r3.how },
        {
          key: "stand",
          label: "Stand",
          text: (r3) => isUndertaking(r3.from) ? progress(r3.from).filter(Boolean).join(", ") : "",
          cell: (r3) => isUndertaking(r3.from) ? chip(r3.from) : ""
        }
      ]
    }) : null;
  }
  function gapsAbout(id) {
    const scenario = scenarioOf(here.route.query);
    const found2 = answerTo(scenario).gaps.filter(
      (gap) => foundIn(gap).some(
        (one2) => one2.subject === id || isA(id, "Barrier") && stepIdIn(one2.barrier, gap.plan) === id || isOrganisation(id) && one2.partner === firstOf(id, "notation")
      )
    );
    if (!found2.length) return null;
    const cards = found2.map((gap) => gapCard(gap, scenario));
    return block(
      `Aandachtspunten en vragen (${found2.length})`,
      cards.slice(0, 5),
      cards.length > 5 && h("details", h("summary", `Toon de andere ${cards.length - 5}`), cards.slice(5))
    );
  }
  var pages = {
    undertaking(id) {
      const contributions = contributionsOf(id);
      const silent = refs(id, "silentPart");
      return [
        block(
          firstOf(id, "promise") ? "Wat deze actie belooft" : "Wat dit is",
          firstOf(id, "promise") && h("p", firstOf(id, "promise")),
          firstOf(id, "summary") && h("p", firstOf(id, "summary")),
          firstOf(id, "isNew") === "true" && h("p.zacht", `Nieuw in ${dateLabel(planOf(id).date, planOf(id))}; stond niet in het plan.`),
          firstOf(id, "numberedByUs") === "true" && h("p.zacht", `Het nummer is van ons; ${sourceOf(planOf(id))} nummert deze actie niet.`),
          addressList(id)
        ),
        firstOf(id, "isContainer") === "true" ? block(
          "Samengesteld",
          h("p", "Deze actie bestaat uit onderdelen met een eigen stand:"),
          h(
            "ul",
            pointingTo(id).filter(([, p3]) => p3 === "subMeasureOf").map(([from]) => h("li", thingLink(from), " ", chip(from)))
          )
        ) : block(
          "Hoe ver is het?",
          timeline(id),
          silent.length > 0 && [
            h("p", h("strong", "De voortgang zegt niets over:")),
            h(
              "ul",
              silent.map(
                (s3) => h(
                  "li",
                  firstOf(s3, "summary"),
                  h("span.zacht", ` (${codeLabel("SilentWeight", firstOf(s3, "weight"))})`)
                )
              )
            )
          ],
          deadlines(id)
        ),
        firstOf(id, "isContainer") !== "true" && block("Wie", involvementsOf(id).length ? who(id) : h("p", "De tekst van deze actie noemt niemand."), lead(id)),
        firstOf(id, "isContainer") !== "true" && block(
          "Bij welke stap, en hoe weten we dat?",
          contributions.length ? contributions.map((c3) => [contributionBlock(c3), addressList(c3)]) : firstOf(id, "crossCutting") === "true" ? [
            h(
              "p",
              `Doorsnijdend: ${valuesOf(id, "interventionKind").map(kindName).join(", ")}. Hoort niet bij één stap.`
            ),
            h("p.reden", h("strong", "Waarom: "), firstOf(id, "rationale"))
          ] : h("p", "Nog niet beoordeeld.")
        ),
        block("Cijfers", figureList(id)),
        block("Verder", factList(facts(id))),
        block("Wat hiernaar verwijst", mentions(id, ["subMeasureOf"]))
      ];
    },
    organisation(id) {
      const rows3 = involvedIn(id);
      const steps3 = unique(rows3.filter((r3) => isActing(r3.role)).flatMap((r3) => stepsOf(r3.undertaking)));
      const own = statementsAbout(id, "Contribution", "byOrganisation");
      const wishes = statementsAbout(id, "Expectation", "organisation");
      const members = statementsAbout(id, "Membership", "member").concat(
        statementsAbout(id, "Membership", "organization")
      );
      const mates = /* @__PURE__ */ new Map();
      for (const r3 of rows3)
        if (isActing(r3.role)) {
          for (const mate of actorsOf(r3.undertaking))
            if (mate !== id) mates.set(mate, [...mates.get(mate) || [], r3.undertaking]);
        }
      return [
        block(
          "Wat de kaart weet",
          firstOf(id, "summary") && h("p", firstOf(id, "summary")),
          isGeneric(id) && h("p", `Een verzamelnaam: ${sourceOf()} wijst geen organisatie aan.`),
          firstOf(id, "isIndependent") === "true" && h("p", "Onafhankelijk: het is niet vanzelf dat deze organisatie acties uitvoert."),
          h(
            "p",
            steps3.length ? `Neemt volgens ${sourceOf()} deel aan werk bij: ${and(allSteps.filter((s3) => steps3.includes(s3.notation)).map((s3) => s3.label.toLowerCase()))}.` : `${SourceOf()} noemt geen werk bij een van de stappen.`
          ),
          factList([
            ...facts(id),
            ["Kent men ook als", valuesOf(id, "altLabel").join(", ")],
            [
              "Eenheden",
              refs(id, "unit").length > 0 && h(
                "ul",
                refs(id, "unit").map((u3) => h("li", thingLink(u3)))
              )
            ],
            [
              "Identificatie",
              firstOf(id, "tooi") ? `${firstOf(id, "tooi")} (nagekeken op ${dateWords(firstOf(id, "checkedOn"))})` : "geen"
            ]
          ])
        ),
        block(
          `Acties waarbij genoemd (${unique(rows3.map((r3) => r3.undertaking)).length})`,
          h("p.zacht", "Het aantal zegt niets over inzet of effect."),
          rows3.length ? sortedTable({
            id: "acties",
            caption: "Alle acties, proeven, bijeenkomsten en afspraken waarbij deze partner genoemd is.",
            rows: rows3,
            sort: "actie",
            columns: [
              ...planColumn((r3) => planOf(r3.undertaking)?.key),
              {
                key: "actie",
                label: "Actie",
                text: (r3) => labelOf(r3.undertaking),
                cell: (r3) => thingLink(r3.undertaking)
              },
              { key: "soort", label: "Wat", text: (r3) => kindOf(r3.undertaking) },
              { key: "rol", label: "Rol", text: (r3) => codeLabel("Role", r3.role) },
              {
                key: "stand",
                label: "Stand",
                text: (r3) => progress(r3.undertaking).filter(Boolean).join(", "),
                cell: (r3) => chip(r3.undertaking)
              },
              {
                key: "stap",
                label: "Stap",
                text: (r3) => firstOf(r3.undertaking, "crossCutting") === "true" ? "Alle stappen" : allSteps.filter((s3) => stepsOf(r3.undertaking).includes(s3.notation)).map((s3) => s3.label).join(", ")
              },
              { key: "bron", label: "Vindplaats", sort: false, text: () => "", cell: (r3) => addressCell(r3.id) }
            ]
          }) : h("p", "Geen.")
        ),
        own.length > 0 && block(
          `Eigen werk bij een stap (${own.length})`,
          h("p.zacht", "Alleen werk dat van deze partner zelf is. Waar zij aan meedoet, staat hierboven."),
          own.map((c3) => [h("h3", thingLink(ref(c3, "initiative"))), contributionBlock(c3), addressList(c3)])
        ),
        wishes.length > 0 && block(
          `Wat ${sourceOf()} van deze partner verwacht`,
          wishes.map(
            (w3) => h(
              "div.koppeling",
              h(
                "p",
                h("strong", upper(codeLabel("Engagement", firstOf(w3, "engagement")) || "rol voorzien")),
                ": ",
                firstOf(w3, "rationale")
              ),
              addressList(w3)
            )
          )
        ),
        members.length > 0 && block(
          "Lidmaatschap",
          h(
            "ul",
            members.map(
              (m4) => h(
                "li",
                thingLink(ref(m4, "member")),
                " in ",
                thingLink(ref(m4, "organization")),
                `: ${firstOf(m4, "post")}`
              )
            )
          )
        ),
        mates.size > 0 && block(
          "Handelt samen met",
          h("p.zacht", "Op alfabet."),
          h(
            "ul.kolommen",
            [...mates].sort((a3, b) => compare(labelOf(a3[0]), labelOf(b[0]))).map(
              ([mate, work2]) => h(
                "li",
                thingLink(mate),
                h(
                  "span.zacht",
                  ` – ${unique(work2).slice(0, 4).map((w3) => shortName(w3)).join(", ")}${unique(work2).length > 4 ? " …" : ""}`
                )
              )
            )
          )
        ),
        block("Wat hiernaar verwijst", mentions(id, ["unitOf", "unit"]))
      ];
    },
    step(id) {
      const scenario = scenarioOf(here.route.query);
      const notation = topStep(id);
      const narrow = refs(id, "narrower");
      const own = statementsAbout(id, "Contribution", "barrier").concat(narrow.flatMap((n3) => statementsAbout(n3, "Contribution", "barrier"))).filter(
        (c3) => known(c3, scenario.date) && inPlan(c3, scenario.plan) && (!scenario.stated || hasFlag("isStated", firstOf(c3, "basis")))
      );
      const cells3 = ref(id, "broader") ? [] : answerTo(scenario).matrix.kind.filter((cell) => stepIdIn(cell.barrier, cell.plan) === id);
      const helpers = statementsAbout(id, "Facilitator", "barrier").concat(
        narrow.flatMap((n3) => statementsAbout(n3, "Facilitator", "barrier"))
      );
      return [
        block(
          "Wat deze stap is",
          h("p", firstOf(id, "step")),
          h("p", firstOf(id, "definition")),
          firstOf(id, "scopeNote") && h("p.zacht", firstOf(id, "scopeNote")),
          narrow.length > 0 && h("p", "Smallere stappen: ", join(narrow.map((n3) => thingLink(n3))), "."),
          ref(id, "broader") && h("p", "Hoort bij: ", thingLink(ref(id, "broader")), ".")
        ),
        cells3.length > 0 && block(
          "Hoe ver is het, per soort?",
          h("p.zacht", scenarioWords(scenario)),
          sortedTable({
            id: "vakken",
            caption: "De vakken van deze stap in de matrix.",
            rows: cells3,
            columns: [
              ...planColumn((c3) => c3.plan),
              {
                key: "soort",
                label: "Soort",
                text: (c3) => upper(kindName(c3.column)),
                cell: (c3) => h(
                  "a",
                  { href: href("overzicht", { cel: cellAddress(c3.column, notation, c3.plan) }) },
                  upper(kindName(c3.column))
                )
              },
              {
                key: "stand",
                label: "Stand",
                text: (c3) => cellSaid(c3).word,
                cell: (c3) => {
                  const said2 = cellSaid(c3);
                  return [
                    h(`span.chip.${said2.look.replace(" ", ".")}`, said2.word),
                    said2.lines.length > 0 && ` ${said2.lines.join(" · ")}`
                  ];
                }
              },
              {
                key: "hoe",
                label: "Hoe weten we dit?",
                text: (c3) => BASES[c3.state_basis]?.[1] || "",
                cell: (c3) => c3.state_basis ? [basisMark(c3.state_basis), ` ${BASES[c3.state_basis][1]}`] : ""
              }
            ]
          })
        ),
        block(
          `Wie doet wat (${unique(own.map((c3) => ref(c3, "initiative"))).length})`,
          own.length ? sortedTable({
            id: "wiewat",
            caption: "Al het werk dat bij deze stap is gemeld.",
            rows: own,
            sort: "actie",
            columns: [
              ...planColumn((c3) => planOf(c3)?.key),
              {
                key: "actie",
                label: "Actie",
                text: (c3) => labelOf(ref(c3, "initiative")),
                cell: (c3) => thingLink(ref(c3, "initiative"))
              },
              { key: "soort", label: "Soort", text: (c3) => valuesOf(c3, "interventionKind").map(kindName).join(", ") },
              {
                key: "wie",
                label: "Wie handelt",
                sort: false,
                text: (c3) => actorsOf(ref(c3, "initiative")).map(labelOf).join(", "),
                cell: (c3) => join(actorsOf(ref(c3, "initiative")).map((a3) => thingLink(a3)))
              },
              {
                key: "stand",
                label: "Stand",
                text: (c3) => progress(ref(c3, "initiative"), scenario.date).join(", "),
                cell: (c3) => chip(ref(c3, "initiative"), scenario.date)
              },
              {
                key: "hoe",
                label: "Koppeling",
                text: (c3) => BASES[firstOf(c3, "basis")]?.[1] || "",
                cell: (c3) => [
                  basisMark(firstOf(c3, "basis")),
                  ` ${BASES[firstOf(c3, "basis")]?.[1] || ""}; ${codeLabel("Strength", firstOf(c3, "strength"))}`
                ]
              }
            ]
          }) : h("p", nothingReported(planBy(scenario.plan)))
        ),
        helpers.length > 0 && block(
          "Wie deze stap mogelijk maakt, bewust of niet",
          h(
            "ul",
            helpers.map(
              (f3) => h(
                "li",
                thingLink(f3),
                ` – naam uit ${sourceOf(planOf(f3))}; ${codeLabel("Awareness", firstOf(f3, "awareness")) || "bewustheid niet gemeld"}`
              )
            )
          )
        )
      ];
    },
    other(id) {
      const members = pointingTo(id).filter(([, p3]) => p3 === "inChapter").map(([from]) => from).filter(isUndertaking).sort((a3, b) => compare(labelOf(a3), labelOf(b)));
      const judged = isA(id, "Facilitator");
      return [
        block(
          "Wat de kaart weet",
          judged && h("p.zacht", `De naam komt uit ${sourceOf(planOf(id))} en is geen oordeel van deze kaart.`),
          firstOf(id, "summary") && h("p", firstOf(id, "summary")),
          firstOf(id, "rationale") && h("p", firstOf(id, "rationale")),
          factList([
            ...facts(id),
            ["Kent men ook als", valuesOf(id, "altLabel").join(", ")],
            ["Vindplaats", addressList(id)]
          ])
        ),
        block("Cijfers", figureList(id)),
        members.length > 0 && block(
          "Acties in dit hoofdstuk",
          h(
            "ul",
            members.map((m4) => h("li", thingLink(m4), " ", chip(m4)))
          )
        ),
        block("Wat hiernaar verwijst", mentions(id, ["inChapter"]))
      ];
    }
  };
  function lead(id) {
    const chapter = ref(id, "inChapter");
    const leads = chapter ? refs(chapter, "chapterLead") : [];
    return leads.length ? h("p.zacht", "Eerst verantwoordelijk volgens de kop: ", join(leads.map((l3) => thingLink(l3))), ".") : null;
  }
  function crumb(id) {
    const kind = kindOf(id);
    const list = isOrganisation(id) ? h("a", { href: href("partners") }, "Partners") : isUndertaking(id) ? h("a", { href: href("maatregelen") }, "Maatregelen") : isA(id, "Barrier") ? h("a", { href: href("overzicht") }, "Overzicht") : null;
    const chapter = ref(id, "inChapter");
    const parent = ref(id, "subMeasureOf");
    return h(
      "p.kruimel",
      join(
        [list, several && planOf(id)?.title, chapter && thingLink(chapter), parent && thingLink(parent), kind].filter(
          Boolean
        ),
        " › "
      )
    );
  }
  var thingScreen = {
    title: "Ding",
    draw(main, route) {
      const id = route.path.slice(1).join("/");
      if (!hasPage(id)) return missingScreen.draw(main);
      const kind = isUndertaking(id) ? "undertaking" : isOrganisation(id) ? "organisation" : isA(id, "Barrier") ? "step" : "other";
      add(main, [
        crumb(id),
        heading(
          isA(id, "Facilitator") ? `“${labelOf(id)}”` : labelOf(id),
          isUndertaking(id) && firstOf(id, "isContainer") !== "true" && h("p", chip(id))
        ),
        h(
          "div.acties.bovenaan",
          copyButton(
            () => footnote(
              `${kindOf(id)} ${labelOf(id)}: ${firstOf(id, "promise") || firstOf(id, "summary") || ""}`.trim().replace(/([^.!?])$/, "$1."),
              passagesOf(id),
              null,
              planOf(id) || planBy()
            )
          ),
          h("a", { href: href(["graaf", "omgeving"], { ding: id }) }, "Teken de omgeving")
        ),
        pages[kind](id),
        gapsAbout(id)
      ]);
      return labelOf(id);
    }
  };

  // visuals/app/screens/timeline.js
  var KINDS2 = {
    termijn: "Termijn",
    geleverd: "Opgeleverd",
    gebeurd: "Gebeurtenis of begin",
    afspraak: "Afspraak",
    stuk: "Publicatie",
    rapport: "Stand"
  };
  function entries2(scenario) {
    const list = [];
    const add2 = (kind, id, when, sort, what, at2 = id) => {
      if (sort) list.push({ kind, id, when, sort, what, at: at2 });
    };
    const seen = (id) => known(id, scenario.date) && inPlan(id, scenario.plan);
    for (const deadline of ofType("Deadline").filter(seen)) {
      const id = ref(deadline, "initiative");
      const what = firstOf(deadline, "deadlineLabel") || firstOf(deadline, "deadlineText");
      add2(
        "termijn",
        id,
        `uiterlijk ${dateWords(firstOf(deadline, "dueBy"))}`,
        firstOf(deadline, "dueBy"),
        what,
        deadline
      );
      const { on } = toldOf(deadline, scenario.date);
      add2("geleverd", id, dateWords(on), on, what, deadline);
    }
    for (const id of undertakings.filter(seen)) {
      const agreed = isA(id, "Agreement");
      const from = firstOf(id, "agreedOn") || firstOf(id, "startsOn");
      add2(
        agreed ? "afspraak" : "gebeurd",
        id,
        from ? dateWords(from) : dateWords(firstOf(id, "period")),
        from || firstOf(id, "periodFrom"),
        ""
      );
    }
    for (const id of ofType("Publication").filter(seen))
      add2("stuk", id, dateWords(firstOf(id, "issuedOn")), firstOf(id, "periodFrom"), "");
    for (const plan of shownPlans(scenario))
      for (const { date, label } of plan.dates)
        if (date <= dateFor(plan.key, scenario.date))
          add2("rapport", "", dateWords(date), date, `${several ? `${plan.title}: ` : ""}${label}`, plan.key);
    return list.sort((a3, b) => compare(a3.sort, b.sort) || a3.when.length - b.when.length || compare(a3.kind, b.kind));
  }
  function stand(entry, scenario) {
    if (!entry.id) return "";
    if (entry.kind === "termijn") return toldOf(entry.at, scenario.date).stand || "";
    const ahead = entry.sort > dateFor(entry.id, scenario.date) && "de datum moest nog komen";
    return [isUndertaking(entry.id) && progress(entry.id, scenario.date).filter(Boolean).join(", "), ahead].filter(Boolean).join("; ");
  }
  var steps2 = (id) => isUndertaking(id) ? stepsOf(id) : unique(
    [...refs(id, "reportedUnder"), ...refs(id, "concerns")].flatMap((c3) => isUndertaking(c3) ? stepsOf(c3) : [])
  );
  var named2 = (entry) => [entry.id && labelOf(entry.id), entry.what].filter(Boolean).join(": ");
  function line2(entry, scenario) {
    const said2 = stand(entry, scenario);
    const places2 = passagesOf(entry.at);
    return h(
      `li.tijd-${entry.kind}`,
      h("span.wanneer", entry.when),
      h(
        "div",
        h(
          "p",
          h("span.tag", KINDS2[entry.kind]),
          " ",
          entry.id && thingLink(entry.id),
          entry.id && entry.what && ": ",
          entry.what,
          said2 && h("span.zacht", ` – ${said2}`)
        ),
        places2.length > 0 && h(
          "p.vindplaats",
          addressOf(places2[0]),
          places2.length > 1 && ` en ${places2.length - 1} meer`,
          showWords?.(places2[0])
        )
      )
    );
  }
  var timelineScreen = {
    title: "Tijdlijn",
    draw(main, route) {
      const scenario = scenarioOf(route.query);
      const q2 = route.query;
      const all2 = entries2(scenario);
      const shown3 = all2.filter(
        (entry) => (!q2.wat || entry.kind === q2.wat) && (!q2.stap || steps2(entry.id).includes(q2.stap)) && (!q2.jaar || entry.sort.startsWith(q2.jaar)) && (!q2.tekst || fold(named2(entry)).includes(fold(q2.tekst)))
      );
      const years = (list) => unique(list.map((entry) => entry.sort.slice(0, 4)));
      const rows3 = () => [
        ["Wanneer", "Soort", "Waarvan", "Wat", "Stand", "Vindplaats", ...originHeads],
        ...shown3.map((entry) => [
          entry.when,
          KINDS2[entry.kind],
          entry.id ? labelOf(entry.id) : "",
          entry.what,
          stand(entry, scenario),
          passagesOf(entry.at).map(addressOf).join("; "),
          ...originCells(scenario, planOf(entry.at).key)
        ])
      ];
      add(main, [
        heading(
          "Tijdlijn",
          h(
            "p.uitleg",
            "Termijnen, bijeenkomsten, afspraken en stukken op volgorde van tijd. Wat in de bron geen datum heeft, staat hier niet. Van een maand, seizoen of jaar telt bij een termijn de laatste dag, en anders de eerste."
          )
        ),
        filterBox(
          planChoice(),
          dateChoice(scenario),
          h(
            "div.velden",
            textField("Tekst", "tekst"),
            selectField("Soort", "wat", Object.entries(KINDS2)),
            selectField(
              "Stap",
              "stap",
              allSteps.map((s3) => [s3.notation, s3.label])
            ),
            selectField(
              "Jaar",
              "jaar",
              years(all2).map((year) => [year, year])
            ),
            h(
              "button#wis",
              { type: "button", onclick: () => setChoice({ tekst: null, wat: null, stap: null, jaar: null }) },
              "Wis filters"
            )
          )
        ),
        h("p.telling", counted(shown3.length, "regel", "regels"), csvButton("tijdlijn.csv", rows3)),
        years(shown3).map(
          (year) => h(
            "section",
            h("h2", year),
            h(
              "ol.tijden",
              shown3.filter((entry) => entry.sort.startsWith(year)).map((entry) => line2(entry, scenario))
            )
          )
        )
      ]);
      if (here.started) say(counted(shown3.length, "regel", "regels"));
    }
  };

  // visuals/app/screens/unknown.js
  var fold2 = (title, count, intro, ...content) => h("section.blok", h("h2", count === null ? title : `${title} (${count})`), h("p.zacht", intro), content);
  var long = (items, shown3 = 12) => items.length <= shown3 ? h("ul", items) : [
    h("ul", items.slice(0, shown3)),
    h("details", h("summary", `Toon de andere ${items.length - shown3}`), h("ul", items.slice(shown3)))
  ];
  var byLabel = (ids2) => [...ids2].sort((a3, b) => compare(labelOf(a3), labelOf(b)));
  var rubric = (list) => h(
    "dl.feiten",
    Object.values(data.codes[list] || {}).sort((a3, b) => a3.order - b.order).map(
      (code) => h(
        "div",
        h("dt", [code.screen && code.screen.length < 3 && `${code.screen} `, upper(code.label)]),
        h("dd", code.definition)
      )
    )
  );
  var unknownScreen = {
    title: "Wat deze kaart niet weet",
    draw(main) {
      const source = sourceOf();
      const unjudged = byLabel(
        leaves.filter((id) => firstOf(id, "crossCutting") !== "true" && !contributionsOf(id).length)
      );
      const all2 = ofType("Contribution");
      const weak = all2.filter((c3) => !hasFlag("isStated", firstOf(c3, "basis"))).sort((a3, b) => compare(labelOf(ref(a3, "initiative")), labelOf(ref(b, "initiative"))));
      const other = all2.filter((c3) => refs(c3, "alternativeReading").length);
      const clashes = byLabel(ofType("Contradiction"));
      const nameless = byLabel(organisations.filter((id) => !isGeneric(id) && !firstOf(id, "tooi")));
      const generic = byLabel(organisations.filter(isGeneric));
      const expected = ofType("Expectation").filter((id) => ref(id, "isPartOf"));
      const judged = ofType("Assessment");
      const reading = (c3) => h(
        "li",
        thingLink(ref(c3, "initiative")),
        " → ",
        stepPath(ref(c3, "barrier")),
        ": ",
        firstOf(c3, "rationale"),
        alternativeList(c3).length > 0 && h("ul", alternativeList(c3))
      );
      add(main, [
        heading(
          "Wat deze kaart niet weet",
          h(
            "p.uitleg",
            `Een kaart weet alleen wat in haar bron staat, en leest soms verder dan de tekst. Hier staat waar. ${SILENCE}`
          )
        ),
        fold2(
          "Nog niet beoordeeld",
          unjudged.length,
          "Werk dat genoemd is, maar waarvan nog niemand zei bij welke stap het hoort. Het staat in geen enkel vak.",
          unjudged.length ? long(unjudged.map((id) => h("li", thingLink(id), h("span.zacht", ` – ${kindOf(id).toLowerCase()}`)))) : h("p", "Niets: alles is beoordeeld.")
        ),
        fold2(
          "Koppelingen die onze lezing zijn",
          weak.length,
          `○ Van de ${all2.length} koppelingen aan een stap staan er ${all2.length - weak.length} in ${source}; deze zijn door ons gelezen, elk met de reden.`,
          weak.length > 0 && long(weak.map(reading), 6)
        ),
        fold2(
          "Wat ook anders te lezen is",
          other.length,
          "Hier kwamen twee zorgvuldige lezers niet tot hetzelfde. De andere lezing staat erbij.",
          other.length > 0 && long(other.map(reading), 6)
        ),
        fold2(
          `Waar ${source} zichzelf tegenspreekt`,
          clashes.length,
          "Wij kiezen niet; beide plaatsen staan erbij.",
          clashes.map(
            (id) => h("div.koppeling", h("h3", thingLink(id)), h("p", firstOf(id, "summary")), addressList(id))
          )
        ),
        judged.length > 0 && fold2(
          "Oordelen van een analist",
          judged.length,
          "Alleen waar verder niets in het vak staat.",
          h(
            "ul",
            judged.map(
              (id) => h(
                "li",
                `${labelOf(ref(id, "barrier"))}, ${valuesOf(id, "interventionKind").map(kindName).join(", ")}: ${codeLabel("CellState", firstOf(id, "state"))} – ${firstOf(id, "rationale")} (${firstOf(id, "post")}, ${dateWords(firstOf(id, "asOf"))})`
              )
            )
          )
        ),
        fold2(
          "Organisaties zonder officieel nummer",
          nameless.length,
          "Van deze organisaties kennen wij geen TOOI-code; een andere kaart kan hen anders noemen.",
          long(nameless.map((id) => h("li", thingLink(id))))
        ),
        fold2(
          "Verzamelnamen",
          generic.length,
          `${SourceOf()} wijst hier geen organisatie aan. Zij tellen apart van partners.`,
          long(generic.map((id) => h("li", thingLink(id))))
        ),
        fold2(
          "Wat wij verwachten, en waarom",
          expected.length,
          `“Wij verwachten wel iets” is onze duiding, niet die van ${source}. U kunt haar in het overzicht uitzetten.`,
          h(
            "details",
            h("summary", "Toon de verwachtingen"),
            h(
              "div.rol",
              sortedTable({
                id: "verwacht",
                caption: "Verwacht werk, per stap en soort.",
                rows: expected,
                columns: [
                  {
                    key: "stap",
                    label: "Stap",
                    text: (e3) => labelOf(ref(e3, "barrier")),
                    cell: (e3) => thingLink(ref(e3, "barrier"))
                  },
                  { key: "soort", label: "Soort", text: (e3) => valuesOf(e3, "interventionKind").map(kindName).join(", ") },
                  { key: "waarom", label: "Waarom", sort: false, text: (e3) => firstOf(e3, "rationale") },
                  { key: "bron", label: "Van wie", sort: false, text: (e3) => firstOf(e3, "source") }
                ]
              })
            )
          )
        ),
        fold2(
          "Hoe wij lezen",
          null,
          "De regels waarmee wij koppelen en tellen.",
          h("h3", "Hoe weten we dat iets bij een stap hoort?"),
          rubric("Basis"),
          h("h3", "Hoe direct werkt het?"),
          rubric("Strength"),
          h("h3", "Hoe ver is het?"),
          rubric("Status"),
          h("h3", "Wie doet mee?"),
          rubric("Role"),
          h("h3", "Hoe komt een vak aan zijn woord?"),
          h(
            "p",
            "Het beste directe werk bepaalt het woord. Is er alleen ondersteunend werk, dan bepaalt dat het woord en staat erbij “alleen ondersteunend”. Een actie telt één keer per vak; een samengestelde actie telt nooit, haar onderdelen wel. Proeven, bijeenkomsten en afspraken tellen voor zichzelf, niet voor de actie waaronder zij gemeld zijn."
          ),
          h("h3", "Wanneer is iets te laat?"),
          h(
            "p",
            `Als een beloofde datum voorbij was op de datum van ${source} en ${source} geen oplevering meldt. Van een tijdvak telt de laatste dag: een kwartaal of half jaar op de laatste dag, voorjaar 20 juni, zomer 22 september, najaar 20 december. Deze grenzen zijn onze afspraak.`
          ),
          h("h3", "De bron"),
          data.plans.map(
            (plan) => h("p", `${sourceLine(plan)}.`, plan.sha && [" SHA-256 van de tekst: ", h("code", plan.sha), "."])
          ),
          h(
            "p",
            `De kaart geeft samenvattingen in eigen woorden en zegt bij elk feit waar het staat; de zinnen van ${source} zelf staan er niet in.`
          )
        )
      ]);
    }
  };

  // visuals/app/screens/whatif.js
  var name = (cell) => [upper(kindName(cell.column)), hasFlag("atSteps", cell.column) && stepName(cell.barrier).toLowerCase()].filter(Boolean).join(" bij ");
  var cellNow = (loss, cell, scenario) => answerTo({ ...scenario, plan: loss.plan }).matrix.kind.find(
    (one2) => one2.column === cell.column && one2.barrier === cell.barrier
  );
  function now2(loss, cell, scenario) {
    const as = cellNow(loss, cell, scenario);
    if (!as) return "–";
    const { word: word2, lines: lines2 } = cellSaid(as);
    return [word2, ...lines2].join(", ");
  }
  var link2 = (loss, cell, scenario) => cellNow(loss, cell, scenario) ? h("a", { href: href("overzicht", { cel: cellAddress(cell.column, cell.barrier, loss.plan) }) }, name(cell)) : name(cell);
  var works2 = (list, scenario) => h(
    "ul",
    list.map((work2) => h("li", thingLink(work2), " ", chip(work2, scenario.date)))
  );
  var part = (title, count, content, none) => h("section.blok", h(several ? "h3" : "h2", `${title} (${count})`), count ? content : h("p", none));
  function shown2(loss, scenario) {
    const plan = planBy(loss.plan);
    const words2 = plan.words.losses;
    const id = `verlies${plan === data.plans[0] ? "" : `-${plan.key}`}`;
    return h(
      "section",
      several && h("h2", plan.title),
      h("p", loss.said),
      part(
        words2.cells,
        loss.cells.length,
        sortedTable({
          id,
          caption: words2.cells,
          hideCaption: true,
          rows: loss.cells,
          columns: [
            { key: "vak", label: "Vak", sort: false, text: name, cell: (cell) => link2(loss, cell, scenario) },
            { key: "nu", label: "Zoals het vak nu is", sort: false, text: (cell) => now2(loss, cell, scenario) },
            { key: "weg", label: "Wat wegvalt", sort: false, text: (cell) => cell.said }
          ]
        }),
        words2.none
      ),
      ["last_actor", "only_lead", "no_lead"].map(
        (list) => part(words2[list], loss[list].length, works2(loss[list], scenario), words2.none)
      ),
      loss.blocks.map((block2) => part(block2.said, block2.acts.length, works2(block2.acts, scenario), words2.none))
    );
  }
  function all(losses2, without, scenario) {
    const rows3 = losses2.flatMap(
      (loss) => loss.cells.map((cell) => [
        without,
        kindName(cell.column),
        hasFlag("atSteps", cell.column) ? stepName(cell.barrier) : "",
        now2(loss, cell, scenario),
        cell.said,
        ...originCells(scenario, loss.plan)
      ])
    );
    const silent = shownPlans(scenario).map((plan) => plan.words.losses.nothing);
    return [
      losses2.length ? losses2.map((loss) => shown2(loss, scenario)) : silent.map((said2) => h("p", said2)),
      h(
        "div.acties",
        csvButton("wat-als.csv", () => [["Zonder", "Soort", "Stap", "Nu", "Wat wegvalt", ...originHeads], ...rows3])
      )
    ];
  }
  async function ask(chosen, scenario) {
    const query = new URLSearchParams({
      stand: scenario.date,
      ...scenario.stated && { koppelingen: "genoemd" },
      ...scenario.strict && { lezing: "streng" },
      ...!scenario.expect && { verwachtingen: "uit" }
    });
    for (const notation of chosen) query.append("zonder", notation);
    const answer = await fetch(`antwoord?${query}`);
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }
  function many(chosen, scenario) {
    const place = h("div", h("p", "De kaart rekent …"));
    const mine = (row2) => !scenario.plan || row2.plan === scenario.plan;
    ask(
      chosen.map((id) => firstOf(id, "notation")),
      scenario
    ).then((answer) => {
      place.replaceChildren();
      add(place, [
        all(answer.losses.filter(mine), and(chosen.map((id) => labelOf(id))), scenario),
        h(
          "p",
          `Met deze keuze: ${counted(answer.gaps.filter(mine).length, "vraag", "vragen")}, nu ${answerTo(scenario).gaps.length}.`
        )
      ]);
      say("Berekend.");
    }).catch(
      () => place.replaceChildren(h("p", "De server antwoordt niet. Start ketenkaart serve opnieuw, of kies één partner."))
    );
    return place;
  }
  var whatifScreen = {
    title: "Wat als",
    draw(main, route) {
      const scenario = scenarioOf(route.query);
      const { without } = answerTo(scenario);
      const acting = Object.keys(without).filter((id) => without[id].length).sort((a3, b) => compare(labelOf(a3), labelOf(b)));
      const chosen = (route.query.zonder || "").split(",").map(organisationBy).filter(Boolean);
      const notation = (id) => firstOf(id, "notation");
      const pick2 = data.served ? h(
        "fieldset.velden.meer",
        h("legend", "Laat deze partners weg"),
        acting.map(
          (id) => h(
            "label",
            h(`input#zonder-${notation(id)}`, {
              type: "checkbox",
              checked: chosen.includes(id),
              onchange: (event) => {
                const next = event.target.checked ? [...chosen, id] : chosen.filter((c3) => c3 !== id);
                setChoice({ zonder: next.map(notation).join(",") });
              }
            }),
            ` ${labelOf(id)}`
          )
        )
      ) : selectField(
        "Laat deze partner weg",
        "zonder",
        acting.map((id) => [notation(id), labelOf(id)])
      );
      add(main, [
        heading(
          "Wat als",
          h(
            "p.uitleg",
            "Laat een partner weg en zie bij welke acties de bron geen andere partij noemt die handelt, of geen andere trekker. Dat is een vraag over de bron, geen voorspelling."
          )
        ),
        filterBox(scenarioChoices(), h("div.velden", pick2)),
        !data.served && h(
          "p.zacht",
          "Deze bladzijde laat één partner tegelijk weg. Meer partners tegelijk, of een eigen plan, kan met ketenkaart serve."
        ),
        chosen.length === 1 && all(without[chosen[0]] || [], labelOf(chosen[0]), scenario),
        chosen.length > 1 && data.served && many(chosen, scenario),
        !chosen.length && h("p", "Kies een partner.")
      ]);
      if (here.started && chosen.length === 1) say(`Zonder ${labelOf(chosen[0])}.`);
    }
  };

  // visuals/app/main.js
  var at = (id) => document.getElementById(id);
  at("spring").addEventListener("click", (event) => {
    event.preventDefault();
    at("inhoud").focus();
  });
  at("menuknop")?.addEventListener("click", () => {
    const open = at("menu").classList.toggle("is-open");
    at("menuknop").setAttribute("aria-expanded", String(open));
  });
  at("menu")?.addEventListener("click", (event) => {
    if (!/** @type {Element} */
    event.target.closest("a")) return;
    at("menu").classList.remove("is-open");
    at("menuknop").setAttribute("aria-expanded", "false");
  });
  at("zoekvorm")?.addEventListener("submit", (event) => {
    event.preventDefault();
    location.hash = href("zoek", { q: (
      /** @type {HTMLInputElement} */
      at("zoek").value
    ) });
  });
  at("meld").addEventListener(
    "click",
    () => copy(
      `Melding over de ketenkaart
Bladzijde: ${document.title}
Adres: ${location.hash || "#/overzicht"}
Versie: ${data.meta.version}, inhoud ${data.meta.content}
Bron: ${sourceLine()}
Wat er volgens mij niet klopt, met vindplaats in ${sourceOf()}:
`,
      "Melding gekopieerd; plak haar in een bericht aan wie u deze kaart gaf."
    )
  );
  var screens2 = {
    __proto__: null,
    overzicht: overviewScreen,
    aandachtspunten: gapsScreen,
    partners: partnersScreen,
    maatregelen: measuresScreen,
    naslag: lookupScreen,
    tijdlijn: timelineScreen,
    graaf: graphScreen,
    ding: thingScreen,
    vragen: questionsScreen,
    "wat-als": whatifScreen,
    vergelijk: compareScreen,
    "weet-niet": unknownScreen,
    zoek: searchScreen,
    ...data.served && { controleer: checkScreen },
    onbekend: missingScreen
  };
  start(screens2, only2 && "graaf");
  document.documentElement.dataset.klaar = "ja";
  return __toCommonJS(main_exports);
})();
