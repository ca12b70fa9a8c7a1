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
  var compare = (a, b) => order.compare(a, b);

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
    const place2 = document.getElementById("melding");
    place2.textContent = "";
    window.setTimeout(() => {
      place2.textContent = text;
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
    const link2 = h("a", { href: url, download: name2 });
    document.body.append(link2);
    link2.click();
    link2.remove();
    window.setTimeout(() => URL.revokeObjectURL(url), 1e3);
    say(`${name2} is gedownload.`);
  }
  function marked(text, words2) {
    const folded = fold(text);
    if (folded.length !== text.length) return [text];
    const spots = words2.map((word2) => [folded.indexOf(word2), word2.length]).filter(([at2]) => at2 >= 0).sort((a, b) => a[0] - b[0]);
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
  var KEPT = ["plan", "koppelingen", "stand", "verwachtingen"];
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
    const kept = keep && here.route ? Object.fromEntries(KEPT.filter((k) => here.route.query[k]).map((k) => [k, here.route.query[k]])) : {};
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
      const link2 of
      /** @type {NodeListOf<HTMLAnchorElement>} */
      document.querySelectorAll("#menu a")
    ) {
      const current = parseAddress(link2.hash).path[0] === name2 || (link2.dataset.ook || "").split(" ").includes(name2);
      if (current) link2.setAttribute("aria-current", "page");
      else link2.removeAttribute("aria-current");
      link2.setAttribute("href", href(parseAddress(link2.hash).path));
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
  function start(named2, one2) {
    screens = named2;
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
  var only2 = data.only || "";
  for (const table2 of [
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
    Object.setPrototypeOf(table2, null);
  var things = new Map(Object.entries(data.things));
  var plans = new Map(data.plans.map((plan) => [plan.key, plan]));
  var several = data.plans.length > 1;
  var planBy = (key) => plans.get(key) || (several ? void 0 : data.plans[0]);
  var planOf = (id) => plans.get(id.split("/")[0]);
  var inPlan = (id, key) => !key || !planOf(id) || planOf(id).key === key;
  var allDates = [
    ...new Map(data.plans.flatMap((plan) => plan.dates).map((one2) => [one2.date, one2])).values()
  ].sort((a, b) => a.date < b.date ? -1 : 1);
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
  var dateLabel = (date, plan = planBy()) => (plan ? plan.dates : allDates).find((d) => d.date === date)?.label || dateWords(date);

  // visuals/app/model/things.js
  var UNDERTAKINGS = /* @__PURE__ */ new Set(["Measure", "Pilot", "EnforcementOperation", "Event", "Agreement"]);
  var STATEMENTS = /* @__PURE__ */ new Set(["Involvement", "Contribution", "StatusReport", "Deadline", "Membership"]);
  var NONE = [];
  var valuesOf = (id, property) => things.get(id)?.[property] || NONE;
  var firstOf = (id, property) => valuesOf(id, property)[0] || "";
  var refs = (id, property) => valuesOf(id, property).filter((v) => v.startsWith("@")).map((v) => v.slice(1));
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
  var statementsAbout = (id, type, property = "initiative") => pointingTo(id).filter(([from, p]) => p === property && isA(from, type)).map(([from]) => from);
  function labelOf(id) {
    const name2 = firstOf(id, "prefLabel") || firstOf(id, "title") || firstOf(id, "summary") || id.split("/").pop();
    return isA(id, "Measure") ? `${firstOf(id, "identifier")} ${name2}` : isA(id, "Chapter") ? `Hoofdstuk ${firstOf(id, "identifier")}: ${name2}` : name2;
  }
  var shortName = (id) => isA(id, "Measure") ? firstOf(id, "identifier") : labelOf(id);
  function kindOf(id) {
    const type = isOrganisation(id) ? "" : typesOf(id).find((t) => data.names[t]);
    if (isA(id, "Barrier")) return "Stap";
    return type ? term(type) : isOrganisation(id) ? "Partner" : "";
  }
  var hasPage = (id) => exists(id) && !!firstOf(id, "prefLabel") && !typesOf(id).some((t) => STATEMENTS.has(t) || ["Passage", "Report", "Document", "BarrierModel", "Plan"].includes(t));
  var undertakings = [...things.keys()].filter(isUndertaking);
  var leaves = undertakings.filter((id) => firstOf(id, "isContainer") !== "true");
  var organisations = [...things.keys()].filter(isOrganisation);
  var stepBy = (notation) => allSteps.find((step) => step.notation === notation);
  var allKinds = Object.entries(data.codes.InterventionKind || {}).sort((a, b) => a[1].order - b[1].order).map(([notation, code]) => ({ notation, ...code, atSteps: hasFlag("atSteps", notation) }));
  var byNotation = new Map(organisations.map((id) => [firstOf(id, "notation"), id]));
  var organisationBy = (notation) => byNotation.get(notation) || "";
  var addressOf = (passage) => data.addresses[passage] || "";
  var passagesOf = (id) => refs(id, "passage").sort((a, b) => Number(firstOf(a, "start")) - Number(firstOf(b, "start")));

  // visuals/app/model/work.js
  var topStepId = (barrier) => ref(barrier, "broader") || barrier;
  var topStep = (barrier) => firstOf(topStepId(barrier), "notation");
  var contributionsOf = (id, scenario) => statementsAbout(id, "Contribution").filter(
    (c) => !scenario || (!scenario.stated || hasFlag("isStated", firstOf(c, "basis"))) && known(c, scenario.date)
  );
  var steps = /* @__PURE__ */ new Map();
  function stepsOf(id, scenario) {
    if (scenario) return stepsUnder(id, scenario);
    if (!steps.has(id)) steps.set(id, stepsUnder(id));
    return steps.get(id);
  }
  var stepsUnder = (id, scenario) => unique(contributionsOf(id, scenario).map((c) => topStep(ref(c, "barrier"))));
  var kindsOf = (id, scenario) => unique([
    ...valuesOf(id, "interventionKind"),
    ...contributionsOf(id, scenario).flatMap((c) => valuesOf(c, "interventionKind"))
  ]);
  var absent = Object.fromEntries(Object.entries(data.absent).map(([date, ids]) => [date, new Set(ids)]));
  var known = (id, date = lastDate) => !absent[date]?.has(id);
  var involvementsOf = (id, date) => statementsAbout(id, "Involvement").filter((i) => known(i, date)).map((i) => ({
    id: i,
    organisation: ref(i, "organisation"),
    role: firstOf(i, "role"),
    asOf: firstOf(i, "asOf")
  }));
  var isActing = (role) => hasFlag("isActing", role);
  var actorsOf = (id, date) => unique(
    involvementsOf(id, date).filter((i) => isActing(i.role)).map((i) => i.organisation)
  );
  var leadsOf = (id, date) => unique(
    involvementsOf(id, date).filter((i) => hasFlag("isLeading", i.role)).map((i) => i.organisation)
  );
  var involvedIn = (organisation, date) => statementsAbout(organisation, "Involvement", "organisation").filter((i) => known(i, date)).map((i) => ({ id: i, undertaking: ref(i, "initiative"), role: firstOf(i, "role"), asOf: firstOf(i, "asOf") }));
  var isGeneric = (id) => firstOf(id, "isGeneric") === "true";
  var NOTHING = {};
  var toldOf = (id, date = lastDate) => data.told[date]?.[id] || NOTHING;
  var statusReport = (id, date) => toldOf(id, date).report || "";
  var statusOf = (id, date) => toldOf(id, date).status || "";
  var stateAt = (id, date) => toldOf(id, date).state || "";
  var deadlinesOf = (id, date) => statementsAbout(id, "Deadline").filter((d) => known(d, date)).sort((a, b) => compare(firstOf(a, "dueBy") || "9", firstOf(b, "dueBy") || "9"));

  // visuals/app/model/answers.js
  var { cells, gaps, candidates, losses } = data.answers;
  for (const gap of gaps) gap.candidates = candidates[gap.candidates];
  var entries = (table2, change) => Object.fromEntries(Object.entries(table2).map(([name2, list]) => [name2, change(list)]));
  function answerTo(scenario) {
    const found2 = data.answers.by[scenario.key];
    const pick = (table2, rows3) => entries(table2, (list) => list.map((index2) => rows3[index2]));
    found2.read ||= {
      gaps: found2.gaps.map((index2) => gaps[index2]),
      matrix: pick(found2.matrix, cells),
      without: pick(found2.without, losses)
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
    return { plan, date, stated, expect, key: `${date}|${stated ? "stated" : "all"}|${expect ? "with" : "without"}` };
  }
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
    Object.entries(data.codes.Basis).sort((a, b) => a[1].order - b[1].order).map(([basis, code]) => [basis, [code.screen, MEANING[basis]?.() || upper(code.label)]])
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
    scenario.expect ? "met onze verwachtingen" : "zonder onze verwachtingen"
  ].join(" · ");
  function footnote(said3, passages, scenario, plan = planBy(scenario?.plan)) {
    const at2 = passages.map(addressOf);
    return `${said3} Bron: ${sourceLine(plan)}${at2.length ? `; ${at2.join("; ")}` : ""}. Gelezen met ketenkaart ${data.meta.version}${data.meta.content ? ` (inhoud ${data.meta.content.slice(0, 12)})` : ""}${scenario ? `; ${scenarioWords(scenario, plan)}` : ""}.`;
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
    const table2 = h(
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
      const column = columns.find((c) => c.key === key);
      say(`Gesorteerd op ${column.label.toLowerCase()}, ${sort[0] === "-" ? "aflopend" : "oplopend"}.`);
    }
    function sorted() {
      const key = sort.replace(/^-/, "");
      const column = columns.find((c) => c.key === key);
      if (!column) return options.rows;
      const keyed = options.rows.map((row2, index2) => [column.text(row2) || "", index2, row2]);
      keyed.sort(
        (a, b) => (a[0] === "" || b[0] === "" ? Number(a[0] === "") - Number(b[0] === "") : compare(a[0], b[0]) * (sort[0] === "-" ? -1 : 1)) || a[1] - b[1]
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
        ...sorted().map((row2) => {
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
    table2.refill = (rows3) => {
      options.rows = rows3;
      fill();
    };
    table2.rows_ = sorted;
    return table2;
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
    const place2 = h("span.woorden", { "aria-live": "polite" });
    async function show() {
      try {
        const said3 = await (await fetch(`api/woorden?vindplaats=${encodeURIComponent(passage)}`)).json();
        place2.replaceChildren(said3.woorden || said3.message);
      } catch {
        place2.replaceChildren("De server antwoordt niet. Start ketenkaart serve opnieuw.");
      }
    }
    return h(
      "span.toon-woorden",
      " ",
      h("button.klein", { type: "button", onclick: show }, "Toon de woorden"),
      " ",
      place2
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
      roles: unique(all2).sort((a, b) => order2(a) - order2(b))
    }));
    list.sort(
      (a, b) => order2(a.roles[0]) - order2(b.roles[0]) || compare(labelOf(a.organisation), labelOf(b.organisation))
    );
    return h(
      "ul.partners",
      list.map(
        (one2) => h(
          "li",
          thingLink(one2.organisation),
          ` (${one2.roles.map((r) => codeLabel("Role", r)).join(", ")})`,
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
        (d) => h(
          "li",
          firstOf(d, "deadlineLabel") && `${upper(firstOf(d, "deadlineLabel"))}: `,
          `“${firstOf(d, "deadlineText")}”`,
          firstOf(d, "dueBy") && ` (uiterlijk ${dateWords(firstOf(d, "dueBy"))}; ${modalityLabel(firstOf(d, "modality"))})`,
          firstOf(d, "revises") === "true" && ", nieuwe termijn uit de voortgang",
          toldOf(d, date).delivery && ` – ${toldOf(d, date).delivery}`
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
  function contributionBlock(c) {
    const basis = firstOf(c, "basis");
    const others = alternativeList(c);
    return h(
      "div.koppeling",
      h(
        "p",
        stepPath(ref(c, "barrier")),
        ` · ${valuesOf(c, "interventionKind").map(kindName).join(", ")} · `,
        codeLabel("Strength", firstOf(c, "strength")),
        " · ",
        basisMark(basis),
        ` ${BASES[basis]?.[1] || codeLabel("Basis", basis)}`
      ),
      h("p.reden", h("strong", "Waarom hier: "), firstOf(c, "rationale")),
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
  function choiceRow(legend3, name2, options, current, id) {
    return h(
      "fieldset.keuze",
      h("legend", legend3),
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
    const now3 = dates.some((d) => d.date === scenario.date) ? scenario.date : last;
    return dates.length > 1 && choiceRow(
      "Stand",
      "stand",
      dates.map((d) => [d.date === last ? "" : d.date, d.label]),
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
        ...isUndertaking(gap.subject) ? involvementsOf(gap.subject).map((i) => i.organisation) : [],
        ...refs(gap.subject, "from"),
        ...refs(gap.subject, "to")
      ].filter(Boolean)
    )
  );
  var foundIn = (gap) => [gap, ...gap.also];
  function gapMatches(gap, q) {
    return (!q.gewicht || gap.severity === q.gewicht) && foundIn(gap).some(
      (found2) => (!q.vraag || found2.query === q.vraag) && (!q.stap || gapSteps(found2).includes(q.stap)) && (!q.soort || gapKinds(found2).includes(q.soort)) && (!q.partner || gapPartners(found2).some((id) => firstOf(id, "notation") === q.partner))
    ) && (!q.tekst || fold(gap.sentence).includes(fold(q.tekst)));
  }
  var gapPassages = (gap) => exists(gap.evidence) ? [gap.evidence] : [];
  function candidateList(gap) {
    if (!gap.candidates.length) return h("p", planBy(gap.plan).words.nobody);
    const why = ({ said: said3, work: work2, more }) => [
      said3,
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
    return by2 === "partner" ? list.sort((a, b) => compare(a.label, b.label)) : list;
  }
  var matrixColumns = (plan) => [...plan.steps.map((step) => step.notation), null];
  var cellAddress = (column, barrier, plan) => [column, barrier ?? ALL, ...several ? [plan] : []].join("~");
  function cellSaid(cell) {
    const [word2, ...lines2] = cell.said;
    return { word: word2, lines: lines2.filter(Boolean), look: `s-${cell.most_state || cell.state}${cell.unmet ? " verwacht" : ""}` };
  }
  function cellNode(row2, cell, step, plan) {
    const td = h("td", { role: "cell", "data-kop": stepName(step) });
    if (!cell) {
      td.className = "vak leeg";
      td.append(h("span", "niets gemeld"));
      return td;
    }
    const { word: word2, lines: lines2, look } = cellSaid(cell);
    td.className = `vak ${look}`;
    const address = cellAddress(row2.key, step, plan.key);
    td.append(
      h(
        `button#cel-${address.replaceAll("~", "-")}`,
        { type: "button", "aria-haspopup": "dialog", onclick: () => setChoice({ cel: address }) },
        h("span.sr", `${row2.label} bij ${stepName(step)}: `),
        h("strong", word2),
        lines2.map((line3) => h("span.bij", line3)),
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
            row2.cells.map((cell, index2) => cellNode(row2, cell, steps3[index2], plan))
          )
        )
      )
    );
  }
  function openCell(address, by2, scenario) {
    const [key, at2, of] = (address || "").split("~");
    const step = at2 === ALL ? null : at2;
    const plan = planBy(of);
    const row2 = plan && matrixRows(by2, scenario, plan).find((r) => r.key === key);
    const cell = row2?.cells[matrixColumns(plan).indexOf(step)];
    if (!cell) return;
    const { word: word2, lines: lines2, look } = cellSaid(cell);
    const dialog = h(
      "dialog.paneel#paneel",
      { "aria-labelledby": "paneel-kop" },
      h(
        "div.paneel-kop",
        h("h2#paneel-kop", { tabindex: "-1" }, `${row2.label} – ${stepName(step)}`),
        h("button#paneel-sluit", { type: "button", onclick: () => dialog.close() }, "Sluiten")
      ),
      h(`p.stand.${look.replace(" ", ".")}`, h("strong", word2), lines2.length > 0 && `: ${lines2.join(" · ")}`),
      h(
        "p.zacht",
        `${several ? `${plan.title}. ` : ""}${scenarioWords(scenario, plan)}. Het aantal zegt niets over inzet of effect.`
      ),
      cell.things.length ? cell.things.map(
        (id) => workCard(
          id,
          scenario.date,
          step === null ? [] : contributionsOf(id, scenario).filter(
            (c) => topStep(ref(c, "barrier")) === step && (by2 !== "kind" || valuesOf(c, "interventionKind").includes(key))
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
      (c) => c.plan === cell.plan && c.barrier === null && c.column === kind && c.initiatives
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
    const first = 190, wide2 = 150, pad = 8, gap = 4;
    const width = first + (wide2 + gap) * columns.length + 20;
    const list = [];
    let y = 20;
    const write = (x, text, room, size, bold, fill) => {
      for (const line3 of lines(text, room, size, bold)) {
        y += size + 4;
        list.push({ x, y, text: line3, size, bold, fill });
      }
    };
    write(20, "Wie doet wat tegen welke stap?", width - 40, 20, true, "#14212b");
    write(20, `${sourceLine(plan)}. ${scenarioWords(scenario, plan)}. ${SILENCE}`, width - 40, 12, false, "#46545f");
    y += 14;
    const top = y;
    columns.forEach((step, index2) => {
      y = top;
      write(20 + first + index2 * (wide2 + gap) + pad, stepName(step), wide2 - 2 * pad, 14, true, "#14212b");
    });
    y = top + 26;
    for (const row2 of rows3) {
      const made = row2.cells.map((cell) => {
        if (!cell) return { look: "s-niets-gemeld", text: [{ all: ["niets gemeld"], size: 12, bold: false }], mark: "" };
        const said3 = cellSaid(cell);
        return {
          look: said3.look,
          mark: BASES[cell.state_basis]?.[0] || "",
          text: [
            { all: lines(said3.word, wide2 - 2 * pad - 14, 13, true), size: 13, bold: true },
            ...said3.lines.map((line3) => ({ all: lines(line3, wide2 - 2 * pad, 11, false), size: 11, bold: false }))
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
        list.push({ x: 20, y: y + 20 + index2 * 17, text, size: 13, bold: true, fill: "#14212b" });
      made.forEach((cell, index2) => {
        const [fill, ink, stroke] = LOOKS[cell.look] || ["#ffffff", "#14212b", "#888888"];
        const x = 20 + first + index2 * (wide2 + gap);
        list.push({ x, y, w: wide2, h: height, fill, stroke: stroke || fill, dash: cell.look.includes("verwacht") });
        let at2 = y + 5;
        for (const { all: all2, size, bold } of cell.text)
          for (const text of all2) {
            at2 += size + 3;
            list.push({ x: x + pad, y: at2 - 2, text, size, bold, fill: ink });
          }
        if (cell.mark) list.push({ x: x + wide2 - 20, y: y + 18, text: cell.mark, size: 14, bold: false, fill: ink });
      });
      y += height + gap;
    }
    y += 6;
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
    return { width, height: y + 20, list };
  }
  var safe = (text) => String(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
  function matrixSvg(by2, scenario, plan = data.plans[0]) {
    const { width, height, list } = shapes(by2, scenario, plan);
    const drawn = list.map(
      (s) => s.text === void 0 ? `<rect x="${s.x}" y="${s.y}" width="${s.w}" height="${s.h}" rx="4" fill="${s.fill}" stroke="${s.stroke}"${s.dash ? ' stroke-dasharray="5 3"' : ""}/>` : `<text x="${s.x}" y="${s.y}" font-size="${s.size}"${s.bold ? ' font-weight="bold"' : ""} fill="${s.fill}">${safe(s.text)}</text>`
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
    for (const s of list) {
      if (s.text === void 0) {
        pen.fillStyle = s.fill;
        pen.strokeStyle = s.stroke;
        pen.setLineDash(s.dash ? [5, 3] : []);
        pen.fillRect(s.x, s.y, s.w, s.h);
        pen.strokeRect(s.x, s.y, s.w, s.h);
      } else {
        pen.fillStyle = s.fill;
        pen.font = `${s.bold ? "bold " : ""}${s.size}px ${FONT}`;
        pen.fillText(s.text, s.x, s.y);
      }
    }
    canvas.toBlob((blob) => download("matrix.png", blob, "image/png"), "image/png");
  }

  // visuals/app/screens/check.js
  async function check(file, place2) {
    place2.replaceChildren(h("p", "De kaart leest uw plan …"));
    try {
      const answer = await fetch("controleer", {
        method: "POST",
        body: file,
        headers: { "Content-Type": file.type || "application/octet-stream", "X-Bestand": encodeURIComponent(file.name) }
      });
      const said3 = await answer.json();
      place2.replaceChildren();
      const list = (title, lines2) => lines2?.length > 0 && [
        h("h2", `${title} (${lines2.length})`),
        h(
          "ul",
          lines2.map((line3) => h("li", line3))
        )
      ];
      const counted2 = Object.entries(said3.counts || {}).map(([type, count]) => `${count} × ${term(type).toLowerCase()}`).sort(compare);
      add(place2, [
        h("p", h("strong", said3.message)),
        list("Fouten", said3.faults),
        list("Vragen en opmerkingen", said3.questions),
        counted2.length > 0 && h(
          "details",
          h("summary", "Wat er gelezen is"),
          h(
            "ul",
            counted2.map((line3) => h("li", line3))
          )
        )
      ]);
      say(said3.message);
    } catch {
      place2.replaceChildren(h("p", "De server antwoordt niet. Start ketenkaart serve opnieuw."));
    }
  }
  var checkScreen = {
    title: "Uw plan controleren",
    draw(main) {
      const file = h("input#plan", { type: "file", accept: ".xlsx,.yaml,.yml,.json" });
      const place2 = h("div", { "aria-live": "polite" });
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
              onclick: () => file.files[0] ? check(file.files[0], place2) : say("Kies eerst een werkmap.")
            },
            "Controleer"
          )
        ),
        place2
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
  function between(one2, other, stated) {
    return data.comparisons[`${one2.key}|${other.key}|${stated ? "stated" : "all"}`];
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
    const names = (keys2) => keys2.map((key) => labelOf(organisationBy(key) || key)).join(", ");
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
            [...columns.map((c) => c.label), ...originHeads],
            ...found2.changes.map((row2) => [...columns.map((c) => c.text(row2)), ...originCells(null)])
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
    const states = Object.entries(data.codes.CellState).sort((a, b) => a[1].order - b[1].order).map(([n]) => n);
    const used = states.filter((s) => both.some((row2) => row2.now === s));
    const counted2 = states.filter((s) => both.some((row2) => row2.old === s)).map((s) => ({
      state: s,
      to: new Map(used.map((t) => [t, both.filter((row2) => row2.old === s && row2.now === t).length]))
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
            rows: counted2,
            columns: [
              { key: "plan", label: one2.label, sort: false, text: (row2) => word(row2.state) },
              ...used.map((t) => ({
                key: t,
                label: word(t),
                sort: false,
                text: (row2) => row2.to.get(t) ? String(row2.to.get(t)) : "–"
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
      const found2 = between(one2, other, scenario.stated);
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
      const partners2 = unique(all2.flatMap(gapPartners)).sort((a, b) => compare(labelOf(a), labelOf(b)));
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
              allSteps.map((s) => [s.notation, s.label])
            ),
            selectField(
              "Soort",
              "soort",
              allKinds.map((k) => [k.notation, k.label])
            ),
            selectField(
              "Partner",
              "partner",
              partners2.map((id) => [firstOf(id, "notation"), labelOf(id)])
            ),
            selectField(
              "Vraag",
              "vraag",
              present(all2.map((gap) => gap.query)).map((q) => [q, data.queries[q]?.title || q])
            ),
            selectField(
              "Gewicht",
              "gewicht",
              Object.entries(data.codes.Severity || {}).sort((a, b) => a[1].order - b[1].order).map(([n, c]) => [n, c.label])
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

  // visuals/app/model/rows.js
  var AROUND = "omgeving";
  var rowKey = (row2) => [row2.from, row2.to, row2.edge_group, row2.thing, row2.verband].filter(Boolean).join("~");
  function said(view, row2, column) {
    if (column === "from_label") return row2.from ? view.labels.get(row2.from) : "niet gemeld";
    if (column === "to_label") return row2.to ? view.labels.get(row2.to) : "niet gemeld";
    if (column === "edge_group") {
      const mark = BASES[row2.edge_group]?.[0];
      return mark ? `${mark} ${codeLabel("Basis", row2.edge_group)}` : view.edges[row2.edge_group]?.label || row2.edge_group || "";
    }
    const value2 = row2[column];
    if (!value2) return "";
    if (column === "status")
      return data.codes.CellState[value2] ? upper(data.codes.CellState[value2].label) : codeLabel("Status", value2);
    if (exists(value2)) return labelOf(value2);
    if (view.lists?.[column]) return upper(codeLabel(view.lists[column], value2));
    return dateWords(value2);
  }
  function brief({ id, label }) {
    if (label.length <= 24) return label;
    const short2 = isOrganisation(id) ? valuesOf(id, "altLabel").filter((name2) => name2.length <= 14).sort((a, b) => a.length - b.length)[0] : "";
    return short2 || label;
  }
  var namesakes = (node) => several && data.plans.some(
    (plan) => plan.steps.some((step) => step.id !== node.id && step.notation === firstOf(node.id, "notation")) && isA(node.id, "Barrier")
  );
  function read(name2, query) {
    const date = scenarioOf(query).date;
    const view = name2 === AROUND ? around(query.ding, date) : data.views[name2] && { ...data.views[name2], ...data.views[name2].at[date], date };
    if (!view) return null;
    for (const node of view.drawn) {
      if (isUndertaking(node.id)) node.label = labelOf(node.id);
      else if (namesakes(node)) node.label = `${labelOf(node.id)} (${node.id.split("/")[1]})`;
    }
    const labels = new Map(view.drawn.map((node) => [node.id, node.label]));
    return { ...view, name: name2, labels, groups: new Map(view.drawn.map((node) => [node.id, node.group])) };
  }
  function behind(row2, date) {
    if (row2.thing && exists(row2.thing)) return [row2.thing];
    const ends = [row2.from, row2.to];
    if (!ends.every(Boolean)) return [];
    const [one2, other] = ends;
    if (isOrganisation(one2) && isA(other, "Barrier"))
      return leaves.filter(
        (id) => known(id, date) && actorsOf(id, date).includes(one2) && contributionsOf(id).some((c) => known(c, date) && topStepId(ref(c, "barrier")) === topStepId(other))
      );
    if (isOrganisation(one2) && isOrganisation(other)) {
      const theirs = new Set(
        involvedIn(other, date).filter((i) => isActing(i.role)).map((i) => i.undertaking)
      );
      return unique(
        involvedIn(one2, date).filter((i) => isActing(i.role) && theirs.has(i.undertaking)).map((i) => i.undertaking)
      );
    }
    return ends.filter((id) => isUndertaking(id));
  }
  function ofPlan(row2, date, plan) {
    if (!plan) return true;
    const about2 = behind(row2, date);
    return (about2.length ? about2 : [row2.from, row2.to].filter(Boolean)).some(
      (id) => planOf(id)?.key === plan || planBy(plan).steps.some((step) => step.id === id)
    );
  }
  function ofKind(row2, date, kind) {
    if (row2.kind) return row2.kind === kind;
    const step = isA(row2.to || "", "Barrier") && row2.to;
    return behind(row2, date).some(
      (id) => isUndertaking(id) && (step ? contributionsOf(id).some(
        (c) => known(c, date) && topStepId(ref(c, "barrier")) === topStepId(step) && valuesOf(c, "interventionKind").includes(kind)
      ) : kindsOf(id).includes(kind))
    );
  }
  function stepsAround(row2, date) {
    return unique(
      behind(row2, date).flatMap(
        (id) => isUndertaking(id) ? stepsOf(id) : [...refs(id, "concerns"), ...refs(id, "reportedUnder")].flatMap((c) => stepsOf(c))
      )
    );
  }
  function filtered(view, q) {
    const hidden = new Set((q.zonder || "").split(",").filter(Boolean));
    const plan = scenarioOf(q).plan;
    let rows3 = view.rows.filter(
      (row2) => !hidden.has(row2.edge_group) && (!q.staat || !("status" in row2) || row2.status === q.staat) && ofPlan(row2, view.date, plan)
    );
    if (q.soort) rows3 = rows3.filter((row2) => ofKind(row2, view.date, q.soort));
    const through = (anchor) => view.layout === "columns" ? paths(rows3, anchor) : rows3.filter((row2) => row2.from === anchor || row2.to === anchor);
    if (q.stap) {
      const drawn = data.plans.flatMap((one2) => one2.steps).filter((step) => step.notation === q.stap && view.labels.has(step.id));
      rows3 = drawn.length ? unique(drawn.flatMap((step) => through(step.id))) : rows3.filter((row2) => stepsAround(row2, view.date).includes(q.stap));
    }
    const partner2 = q.partner && organisationBy(q.partner);
    if (partner2) rows3 = view.labels.has(partner2) ? through(partner2) : [];
    return rows3;
  }
  function paths(rows3, anchor) {
    const reach = (start2, from, to) => {
      const found2 = /* @__PURE__ */ new Set([start2]);
      const lines2 = /* @__PURE__ */ new Map();
      for (const row2 of rows3) lines2.set(row2[from], [...lines2.get(row2[from]) || [], row2[to]]);
      const open = [start2];
      while (open.length)
        for (const next of lines2.get(open.pop()) || [])
          if (!found2.has(next)) {
            found2.add(next);
            open.push(next);
          }
      return found2;
    };
    const down = reach(anchor, "from", "to"), up = reach(anchor, "to", "from");
    return rows3.filter((row2) => down.has(row2.from) && down.has(row2.to) || up.has(row2.from) && up.has(row2.to));
  }
  function around(id, date) {
    const thing = exists(id) ? id : "";
    const rows3 = [];
    const add2 = (from, to, group2, verband) => {
      if (from && to && from !== to && !rows3.some((r) => r.from === from && r.to === to && r.verband === verband))
        rows3.push({ from, to, edge_group: group2, verband });
    };
    if (thing) {
      for (const i of involvementsOf(thing, date)) add2(i.organisation, thing, "rol", codeLabel("Role", i.role));
      for (const i of involvedIn(thing, date)) add2(thing, i.undertaking, "rol", codeLabel("Role", i.role));
      for (const c of contributionsOf(thing).filter((one2) => known(one2, date)))
        add2(thing, ref(c, "barrier"), "stap", `draagt bij, ${codeLabel("Basis", firstOf(c, "basis"))}`);
      for (const c of statementsAbout(thing, "Contribution", "barrier").filter((one2) => known(one2, date)))
        add2(ref(c, "initiative"), thing, "stap", `draagt bij, ${codeLabel("Basis", firstOf(c, "basis"))}`);
      for (const [property, values] of Object.entries(things.get(thing))) {
        for (const value2 of values)
          if (value2.startsWith("@") && hasPage(value2.slice(1))) add2(thing, value2.slice(1), "verband", term(property));
      }
      for (const [from, property] of pointingTo(thing))
        if (hasPage(from) && known(from, date)) add2(from, thing, "verband", term(property));
    }
    const ids = unique([thing, ...rows3.flatMap((row2) => [row2.from, row2.to])].filter(Boolean));
    const side2 = (other) => other === thing ? 1 : rows3.some((row2) => row2.from === other) ? 0 : 2;
    const group = (other) => isOrganisation(other) ? "partner" : isA(other, "Barrier") ? "stap" : "werk";
    const sorted = ids.sort((a, b) => compare(labelOf(a), labelOf(b)));
    const counts = [0, 0, 0];
    return {
      title: thing ? `Omgeving van ${labelOf(thing)}` : "Omgeving van één ding",
      layout: "columns",
      arrows: true,
      sentence: "Alles wat de kaart rechtstreeks met dit ding verbindt. Kies een ander ding om verder te lopen.",
      nodes: {
        partner: { label: "partner", color: "#0072B2", shape: "dot", column: 0 },
        stap: { label: term("step"), color: "#FFFFFF", shape: "box", column: 1 },
        werk: { label: "maatregel of ander ding", color: "#E9EEF2", shape: "box", column: 1 }
      },
      edges: {
        rol: { label: "rol van een partner", color: "#0072B2" },
        stap: { label: "draagt bij aan een stap", color: "#B34700" },
        verband: { label: "ander verband", color: "#6B7780", dashes: true }
      },
      table: { from_label: "Van", verband: "Verband", to_label: "Naar" },
      drawn: sorted.map((other) => ({
        id: other,
        label: labelOf(other),
        group: group(other),
        x: side2(other) * 560,
        y: counts[side2(other)]++
      })),
      rows: rows3,
      date,
      centre: thing
    };
  }

  // visuals/app/parts/network.js
  var INK = "#14212b";
  var ROW = 24;
  var BOX_ROW = 29;
  var FONT2 = '14px system-ui, "DejaVu Sans", Arial, sans-serif';
  var ruler2 = document.createElement("canvas").getContext("2d");
  var wide = (text) => {
    ruler2.font = `bold ${FONT2}`;
    return ruler2.measureText(short(text)).width;
  };
  var short = (text, length = 38) => text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
  function close(nodes, row2) {
    const sides2 = /* @__PURE__ */ new Map();
    for (const node of nodes) sides2.set(node.x, [...sides2.get(node.x) || [], node]);
    const tallest = Math.max(1, ...[...sides2.values()].map((side2) => side2.length));
    for (const side2 of sides2.values()) {
      side2.sort((a, b) => a.y - b.y);
      side2.forEach((node, index2) => {
        node.y = Math.round((index2 + 0.5) * row2 * tallest / side2.length);
      });
    }
    return tallest;
  }
  function narrow(nodes, looks) {
    const xs = unique(nodes.map((node) => node.x)).sort((a, b) => a - b);
    const column = (node) => looks.nodes[node.group]?.column ?? 0;
    const folded = xs.length > unique(nodes.map(column)).length;
    if (folded)
      nodes.forEach((node) => {
        node.y = node.y * 2 + (node.x > xs[0] ? 1 : 0);
      });
    for (const node of nodes) node.x = 190 * (folded ? column(node) : xs.indexOf(node.x));
  }
  function dotted(look, side2) {
    return ({ ctx, x, y, label, style, state: state2 }) => ({
      drawNode() {
        ctx.globalAlpha = style.opacity ?? 1;
        ctx.beginPath();
        ctx.arc(x, y, state2.selected ? 8 : 6, 0, 2 * Math.PI);
        ctx.fillStyle = look.color;
        ctx.fill();
        if (state2.selected) {
          ctx.lineWidth = 2.5;
          ctx.strokeStyle = INK;
          ctx.stroke();
        }
        if (ctx.getTransform().a > 0.34 * window.devicePixelRatio) {
          ctx.font = `${state2.selected ? "bold " : ""}${FONT2}`;
          ctx.textBaseline = "middle";
          ctx.textAlign = side2 < 0 ? "right" : "left";
          ctx.fillStyle = INK;
          ctx.fillText(short(label), x + side2 * 12, y);
        }
        ctx.globalAlpha = 1;
      },
      nodeDimensions: { width: 14, height: 14 }
    });
  }
  function drawNetwork(place2, { nodes, edges, looks, columns, arrows, onChoose }) {
    const copies = nodes.map((node) => ({ ...node }));
    if (columns && place2.clientWidth < 560) narrow(copies, looks);
    const row2 = copies.some((node) => node.x > Math.min(...copies.map((n) => n.x)) && looks.nodes[node.group]?.shape === "box") && copies.length > 40 ? BOX_ROW : ROW;
    const tallest = columns ? close(copies, row2) : 0;
    const xs = copies.map((node) => node.x);
    const left = Math.min(...xs), right = Math.max(...xs);
    const large = copies.length > 400;
    const margin = (x) => !columns ? 90 : Math.max(
      60,
      ...copies.filter((node) => node.x === x).map((node) => wide(node.label) * (looks.nodes[node.group]?.shape === "dot" ? 1 : 0.5) + 30)
    );
    const around2 = { left: left - margin(left), right: right + margin(right) };
    if (columns)
      place2.style.height = `${Math.round(Math.min(2600, Math.max(320, tallest * row2 * Math.min(1.1, place2.clientWidth / (around2.right - around2.left)) + 50)))}px`;
    else if (copies.length) {
      const ys = copies.map((node) => node.y);
      const scale = Math.min(0.85, place2.clientWidth / (right - left + 180));
      place2.style.height = `${Math.round(Math.min(1400, Math.max(360, (Math.max(...ys) - Math.min(...ys) + 110) * scale)))}px`;
    }
    const made = copies.map((node) => {
      const look = looks.nodes[node.group] || { color: "#888888", shape: "dot" };
      const base = { id: node.id, x: node.x, y: node.y, label: node.label, title: void 0 };
      if (columns && look.shape === "dot") {
        return { ...base, shape: "custom", ctxRenderer: dotted(look, node.x === left ? -1 : 1) };
      }
      const boxed = look.shape === "box";
      return {
        ...base,
        label: short(node.label, columns ? 46 : 30),
        shape: boxed ? "box" : "dot",
        size: 7,
        margin: boxed ? { top: 4, bottom: 4, left: 7, right: 7 } : void 0,
        borderWidth: boxed ? 1.5 : 1,
        shapeProperties: { borderRadius: 4 },
        color: {
          background: look.color,
          border: boxed ? INK : look.color,
          highlight: { background: boxed ? "#e4f0f8" : look.color, border: INK },
          hover: { background: look.color, border: INK }
        },
        font: {
          size: columns ? 14 : 16,
          color: boxed && dark(look.color) ? "#ffffff" : INK,
          strokeWidth: boxed ? 0 : 3,
          strokeColor: "#ffffff"
        }
      };
    });
    const nodeSet = new vis.DataSet(made);
    const edgeSet = new vis.DataSet(
      edges.map((edge) => {
        const look = looks.edges[edge.group] || { color: "#888888" };
        return {
          id: edge.id,
          from: edge.from,
          to: edge.to,
          dashes: look.dashes ? [5, 5] : false,
          color: { color: look.color, highlight: look.color, hover: look.color, opacity: 1 }
        };
      })
    );
    const network = new vis.Network(
      place2,
      { nodes: nodeSet, edges: edgeSet },
      {
        autoResize: true,
        physics: false,
        layout: { improvedLayout: false, randomSeed: 1 },
        interaction: {
          hover: false,
          zoomView: false,
          dragNodes: false,
          selectConnectedEdges: false,
          hideEdgesOnDrag: large,
          tooltipDelay: 1e5
        },
        nodes: { scaling: { label: { enabled: false, drawThreshold: 4 } } },
        edges: {
          width: 1.6,
          selectionWidth: 2,
          arrows: arrows && !large ? { to: { enabled: true, scaleFactor: 0.55 } } : {},
          smooth: columns ? { enabled: true, type: "cubicBezier", forceDirection: "horizontal", roundness: 0.55 } : large ? false : { enabled: true, type: "curvedCW", roundness: 0.08 }
        }
      }
    );
    for (const element of place2.querySelectorAll("[tabindex]")) element.setAttribute("tabindex", "-1");
    for (const canvas of place2.querySelectorAll("canvas")) canvas.setAttribute("aria-hidden", "true");
    const near = /* @__PURE__ */ new Map();
    for (const edge of edges) for (const end of [edge.from, edge.to]) near.set(end, [...near.get(end) || [], edge]);
    let dimmed = false;
    function fit() {
      const ys = copies.map((node) => node.y);
      const box = { ...around2, top: Math.min(...ys) - 30, bottom: Math.max(...ys) + 40 };
      const scale = Math.min(
        place2.clientWidth / (box.right - box.left),
        place2.clientHeight / (box.bottom - box.top),
        columns ? 1.25 : 0.85
      );
      network.moveTo({
        position: { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 },
        scale: Math.max(scale, 0.02),
        animation: false
      });
    }
    network.on(
      "click",
      ({ nodes: chosen, edges: lines2 }) => onChoose(chosen[0] ?? null, chosen.length ? null : lines2[0] ?? null)
    );
    if (copies.length) fit();
    return {
      network,
      fit,
      zoom: (factor) => network.moveTo({ scale: Math.min(4, Math.max(0.02, network.getScale() * factor)) }),
      move(x, y) {
        const { x: atX, y: atY } = network.getViewPosition();
        network.moveTo({ position: { x: atX + x / network.getScale(), y: atY + y / network.getScale() } });
      },
      shows: (id) => nodeSet.get(id) !== null,
      /** Bring out some nodes and lines with what they touch; the rest fades. `look` moves the picture there. */
      select(nodeIds, edgeIds, look) {
        const lit = new Set(nodeIds);
        const lines2 = new Set(edgeIds);
        for (const id of nodeIds)
          if (!edgeIds.length)
            for (const edge of near.get(id) || []) {
              lines2.add(edge.id);
              lit.add(edge.from);
              lit.add(edge.to);
            }
        const any = lit.size > 0;
        if (any || dimmed) {
          nodeSet.update(
            made.map((node) => {
              const on = !any || lit.has(node.id);
              return {
                id: node.id,
                opacity: on ? 1 : 0.18,
                ...node.font && { font: { ...node.font, color: on ? node.font.color : "#a3adb5" } }
              };
            })
          );
          edgeSet.update(
            edges.map((edge) => ({
              id: edge.id,
              color: { ...edgeSet.get(edge.id).color, opacity: !any || lines2.has(edge.id) ? 1 : 0.1 },
              width: lines2.has(edge.id) ? 2.6 : 1.6
            }))
          );
        }
        dimmed = any;
        network.setSelection({ nodes: nodeIds, edges: edgeIds }, { highlightEdges: false });
        if (!look || !nodeIds.length) return;
        const at2 = nodeIds.map((id) => network.canvasToDOM(network.getPosition(id)));
        const inside = at2.every((p) => p.x > 0 && p.x < place2.clientWidth && p.y > 0 && p.y < place2.clientHeight) && network.getScale() > 0.5;
        if (!inside)
          network.moveTo({ position: network.getPosition(nodeIds[0]), scale: Math.max(network.getScale(), 0.8) });
        const top = place2.getBoundingClientRect().top + (inside ? at2[0].y : place2.clientHeight / 2);
        if (top < 60 || top > window.innerHeight - 60) window.scrollBy({ top: top - window.innerHeight / 2 });
      },
      destroy: () => network.destroy()
    };
  }
  function dark(color) {
    const [r, g, b] = [1, 3, 5].map((at2) => parseInt(color.slice(at2, at2 + 2), 16));
    return 0.299 * r + 0.587 * g + 0.114 * b < 140;
  }
  function lineSample(look) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    for (const [name2, value2] of Object.entries({ width: 34, height: 10, "aria-hidden": "true", focusable: "false" }))
      svg.setAttribute(name2, String(value2));
    const line3 = document.createElementNS("http://www.w3.org/2000/svg", "line");
    for (const [name2, value2] of Object.entries({
      x1: 1,
      y1: 5,
      x2: 33,
      y2: 5,
      stroke: look.color,
      "stroke-width": 3,
      "stroke-dasharray": look.dashes ? "5 4" : "none"
    }))
      line3.setAttribute(name2, String(value2));
    svg.append(line3);
    return svg;
  }
  function nodeSample(look) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    for (const [name2, value2] of Object.entries({ width: 16, height: 14, "aria-hidden": "true", focusable: "false" }))
      svg.setAttribute(name2, String(value2));
    const box = look.shape === "box";
    const shape = document.createElementNS("http://www.w3.org/2000/svg", box ? "rect" : "circle");
    const values = box ? { x: 1, y: 2, width: 14, height: 10, rx: 2, fill: look.color, stroke: INK } : { cx: 7, cy: 7, r: 5.5, fill: look.color };
    for (const [name2, value2] of Object.entries(values)) shape.setAttribute(name2, String(value2));
    svg.append(shape);
    return svg;
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
  var now = null;
  var graphNow = () => now;
  var words = {
    row(view, row2) {
      const things2 = behind(row2, view.date).filter((id) => id !== row2.from && id !== row2.to);
      const rest = Object.entries(view.table).filter(([c]) => !["from_label", "to_label"].includes(c)).map(([c, label]) => [label, said(view, row2, c)]);
      return [
        h("h2", `${said(view, row2, "from_label")} – ${said(view, row2, "to_label")}`),
        factList(rest),
        things2.length > 0 && [
          h("p", "Het gaat om:"),
          h(
            "ul",
            things2.map(
              (id) => h(
                "li",
                thingLink(id),
                isUndertaking(id) && h("span.zacht", ` – ${progress(id, view.date).filter(Boolean).join(", ")}`)
              )
            )
          )
        ],
        h(
          "p",
          join(
            [row2.from, row2.to].filter((id) => id && hasPage(id) && !only2).map((id) => thingLink(id, `Bekijk ${labelOf(id)}`)),
            " · "
          )
        )
      ];
    },
    node(view, id, rows3) {
      const mine = rows3.filter((row2) => row2.from === id || row2.to === id);
      const label = view.labels.get(id);
      const group = view.nodes[view.groups.get(id)]?.label;
      return [
        h("h2", label),
        h(
          "p",
          group && `${upper(group)}. `,
          `${counted(mine.length, "lijn", "lijnen")} in dit beeld; het aantal zegt niets over inzet of effect.`
        ),
        h(
          "ul",
          mine.slice(0, 40).map(
            (row2) => h(
              "li",
              `${row2.from === id ? "naar" : "van"} `,
              said(view, row2, row2.from === id ? "to_label" : "from_label"),
              row2.edge_group && h("span.zacht", ` – ${said(view, row2, row2.verband ? "verband" : "edge_group")}`)
            )
          )
        ),
        mine.length > 40 && h("p", `en ${mine.length - 40} meer; zie de tabel.`),
        !only2 && hasPage(id) && h(
          "p",
          thingLink(id, "Bekijk de bladzijde"),
          " · ",
          h("a", { href: href(["graaf", AROUND], { ding: id }) }, "Teken de omgeving")
        )
      ];
    }
  };
  function choose(look) {
    const { view, rows: rows3, drawing, table: table2, box } = now;
    const chosen = here.route.query.kies || "";
    const row2 = rows3.find((r) => rowKey(r) === chosen);
    const node = !row2 && view.labels.has(chosen) ? chosen : "";
    for (const tr of table2.querySelectorAll("tbody tr")) {
      const on = row2 ? tr.dataset.rij === chosen : node && [tr.dataset.van, tr.dataset.naar].includes(node);
      tr.classList.toggle("gekozen", !!on);
      tr.querySelector(".rijknop").setAttribute("aria-pressed", String(tr.dataset.rij === chosen));
    }
    const word2 = !row2 && !node && fold(here.route.query.zoek || "");
    const named2 = word2 ? view.drawn.filter((n) => drawing.shows(n.id) && fold(n.label).includes(word2)).map((n) => n.id) : [];
    if (row2) drawing.select([row2.from, row2.to].filter(Boolean), row2.to && row2.from ? [rowKey(row2)] : [], look);
    else drawing.select(node ? [node] : named2, [], look || named2.length === 1);
    box.replaceChildren();
    if (row2 || node) add(box, row2 ? words.row(view, row2) : words.node(view, node, rows3));
    else add(box, h("p.zacht", "Kies een rij in de tabel of een punt in het beeld; hier staat dan wat het betekent."));
    if (look && (row2 || node))
      say(
        row2 ? `Gekozen: ${said(view, row2, "from_label")} en ${said(view, row2, "to_label")}.` : `Gekozen: ${view.labels.get(node)}.`
      );
    place();
  }
  function place() {
    const tr = now.table.querySelector("tr.gekozen");
    const room = now.table.closest(".rol");
    if (!tr || !room || room.scrollHeight <= room.clientHeight) return;
    const top = tr.offsetTop - room.scrollTop;
    if (top < 40 || top > room.clientHeight - 60) room.scrollTop = tr.offsetTop - room.clientHeight / 2;
  }
  function toolbar(drawing) {
    const button = (label, text, act) => h("button", { type: "button", "aria-label": label, title: label, onclick: act }, text);
    return [
      button("Inzoomen", "+", () => drawing().zoom(1.25)),
      button("Uitzoomen", "−", () => drawing().zoom(0.8)),
      button("Alles passend", "passend", () => drawing().fit()),
      button("Naar links", "←", () => drawing().move(-120, 0)),
      button("Naar rechts", "→", () => drawing().move(120, 0)),
      button("Omhoog", "↑", () => drawing().move(0, -120)),
      button("Omlaag", "↓", () => drawing().move(0, 120)),
      button(
        "Bewaar dit beeld als png",
        "png",
        () => (
          /** @type {HTMLCanvasElement} */
          document.querySelector("#doek canvas").toBlob(
            (blob) => download(`${now.view.name}.png`, blob, "image/png")
          )
        )
      )
    ];
  }
  function keys(event) {
    const act = { ArrowLeft: [-60, 0], ArrowRight: [60, 0], ArrowUp: [0, -60], ArrowDown: [0, 60] }[event.key];
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    if (act) now.drawing.move(...act);
    else if (event.key === "+" || event.key === "=") now.drawing.zoom(1.25);
    else if (event.key === "-") now.drawing.zoom(0.8);
    else if (event.key === "0") now.drawing.fit();
    else if (event.key === "Escape") setChoice({ kies: null }, true);
    else return;
    event.preventDefault();
  }
  function legend(view, q) {
    const hidden = new Set((q.zonder || "").split(",").filter(Boolean));
    const used = new Set(view.rows.map((row2) => row2.edge_group));
    const groups = new Set(view.drawn.map((node) => node.group));
    return [
      h(
        "ul.lijnen",
        { "aria-label": "Welke lijnen tonen" },
        Object.entries(view.edges).filter(([name2]) => used.has(name2)).map(
          ([name2, look]) => h(
            "li",
            h(
              "label",
              h(`input#lijn-${name2}`, {
                type: "checkbox",
                checked: !hidden.has(name2),
                onchange: (event) => {
                  if (event.target.checked) hidden.delete(name2);
                  else hidden.add(name2);
                  setChoice({ zonder: [...hidden].sort().join(",") });
                }
              }),
              lineSample(look),
              h("span", look.label)
            )
          )
        )
      ),
      h(
        "ul.lijnen",
        { "aria-label": "Wat de punten zijn" },
        Object.entries(view.nodes).filter(([name2]) => groups.has(name2)).map(([, look]) => h("li", h("label", nodeSample(look), h("span", look.label))))
      )
    ];
  }
  function filters(view) {
    const partners2 = view.drawn.filter((node) => isOrganisation(node.id)).sort((a, b) => compare(a.label, b.label));
    const states = unique(view.rows.map((row2) => row2.status).filter(Boolean)).sort(
      (a, b) => (data.codes.CellState[a]?.order ?? 9) - (data.codes.CellState[b]?.order ?? 9)
    );
    const scenario = scenarioOf(here.route.query);
    const kinds = only2 || view.name === AROUND ? [] : allKinds.filter((kind) => view.rows.some((row2) => ofKind(row2, view.date, kind.notation)));
    return filterBox(
      !only2 && view.name !== AROUND && planChoice(),
      dateChoice(scenario),
      h(
        "div.velden",
        view.name === AROUND && ding(),
        view.name !== AROUND && !only2 && selectField(
          "Stap",
          "stap",
          allSteps.map((s) => [s.notation, s.label])
        ),
        view.name !== AROUND && only2 && view.drawn.some((n) => isA(n.id, "Barrier")) && selectField(
          "Stap",
          "stap",
          allSteps.map((s) => [s.notation, s.label])
        ),
        kinds.length > 1 && selectField(
          "Soort",
          "soort",
          kinds.map((kind) => [kind.notation, kind.label])
        ),
        view.name !== AROUND && partners2.length > 0 && selectField(
          "Partner",
          "partner",
          partners2.map((node) => [firstOf(node.id, "notation"), node.label])
        ),
        states.length > 1 && selectField(
          "Stand",
          "staat",
          states.map((s) => [s, upper(data.codes.CellState[s]?.label || codeLabel("Status", s))])
        ),
        textField("Zoek in dit beeld", "zoek", "graafzoek"),
        h(
          "button#wis",
          {
            type: "button",
            onclick: () => setChoice({ stap: null, soort: null, partner: null, staat: null, zoek: null, zonder: null, kies: null })
          },
          "Wis filters"
        )
      )
    );
  }
  function ding() {
    const all2 = [...things.keys()].filter(hasPage).sort((a, b) => compare(labelOf(a), labelOf(b)));
    const byLabel2 = new Map(all2.map((id) => [labelOf(id), id]));
    return h(
      "label.veld.zoekveld",
      h("span", "Ding (partner, maatregel, stap, …)"),
      h("input#ding", {
        type: "text",
        list: "dingen",
        value: exists(here.route.query.ding) ? labelOf(here.route.query.ding) : "",
        autocomplete: "off",
        onchange: (event) => {
          const id = byLabel2.get(event.target.value);
          if (id) setChoice({ ding: id, kies: null });
          else say("Dit ding staat niet in de lijst.");
        }
      }),
      h(
        "datalist#dingen",
        all2.map((id) => h("option", { value: labelOf(id) }))
      )
    );
  }
  var broad = (view) => view.layout === "network" || view.rows.some((row2) => Object.keys(view.table).reduce((sum, c) => sum + said(view, row2, c).length, 0) > 130);
  function found(view, rows3, q) {
    const word2 = fold(q.zoek || "");
    return word2 ? rows3.filter((row2) => Object.keys(view.table).some((c) => fold(said(view, row2, c)).includes(word2))) : rows3;
  }
  function table(view, rows3, q) {
    const shown3 = found(view, rows3, q);
    const columns = Object.entries(view.table).map(([key, label], index2) => ({
      key,
      label,
      text: (row2) => said(view, row2, key),
      sort: key !== "amount",
      // partners are never ranked
      cell: index2 === 0 ? (row2) => h(
        "button.rijknop",
        {
          type: "button",
          "aria-pressed": "false",
          onclick: () => setChoice({ kies: here.route.query.kies === rowKey(row2) ? null : rowKey(row2) }, true)
        },
        said(view, row2, key)
      ) : void 0
    }));
    const element = sortedTable({
      id: "beeldtabel",
      caption: `${view.title} ${counted(shown3.length, "rij", "rijen")}. Sorteer op een kop; kies een rij om haar in het beeld te zien.`,
      columns,
      rows: shown3,
      urlKey: "sorteer",
      sort: "from_label",
      row: (row2, tr) => {
        Object.assign(tr.dataset, { rij: rowKey(row2), van: row2.from || "", naar: row2.to || "" });
        tr.addEventListener("click", (event) => {
          if (!event.target.closest("button, a")) setChoice({ kies: rowKey(row2) }, true);
        });
      }
    });
    return element;
  }
  var FILTERS = ["plan", "stand", "stap", "soort", "partner", "staat", "zonder", "ding"];
  var graphScreen = {
    title: "Graaf",
    draw(main, route) {
      const name2 = only2 || route.path[1] || Object.keys(data.views)[0];
      const view = read(name2, route.query);
      if (!view) return missingScreen.draw(main);
      const rows3 = filtered(view, route.query);
      const doek = h("div.doek#doek", {
        tabindex: "0",
        role: "application",
        "aria-roledescription": "beeld",
        onkeydown: keys,
        "aria-label": `${view.title} Pijltjes schuiven, plus en min zoomen, nul past alles in, Escape maakt de keuze los. Dezelfde inhoud staat in de tabel hiernaast.`
      });
      const box = h("section.inwoorden#inwoorden", { "aria-label": "In woorden" });
      const made = table(view, rows3, route.query);
      add(main, [
        heading(view.title, h("p.uitleg", view.sentence)),
        !only2 && h(
          "ul.beelden",
          { "aria-label": "Beelden" },
          [...Object.values(data.views).map((v) => [v.name, v.title]), [AROUND, "Omgeving van één ding"]].map(
            ([key, title]) => h("li", h("a", { href: href(["graaf", key]), "aria-current": key === name2 ? "page" : null }, title))
          )
        ),
        filters(view),
        h(
          `div.graaf${broad(view) ? ".breed" : ""}`,
          h(
            "div.tekening",
            h(
              "div.werkbalk",
              toolbar(() => now.drawing),
              h("span.zacht", "Of met de toetsen: pijltjes, +, −, 0")
            ),
            doek,
            legend(view, route.query)
          ),
          h(
            "div.tweeling",
            h("div.rol", { tabindex: "0", role: "region", "aria-label": "Tabel bij het beeld" }, made),
            box,
            h(
              "div.acties",
              csvButton(`${name2}.csv`, () => [
                [...Object.values(view.table), ...originHeads],
                ...made.rows_().map((row2) => [...Object.keys(view.table).map((c) => said(view, row2, c)), ...originCells(null)])
              ])
            )
          )
        ),
        route.query.koppelingen && h("p.zacht", "De beelden tonen alle koppelingen; gebruik de lijnen hierboven om te kiezen.")
      ]);
      const kept = /* @__PURE__ */ new Set([view.centre, ...rows3.flatMap((row2) => [row2.from, row2.to])]);
      const start2 = performance.now();
      const drawing = drawNetwork(doek, {
        nodes: view.drawn.filter((node) => kept.has(node.id)).map((node) => ({ ...node, label: brief(node) })),
        edges: rows3.filter((row2) => row2.from && row2.to).map((row2) => ({ id: rowKey(row2), from: row2.from, to: row2.to, group: row2.edge_group })),
        looks: view,
        columns: view.layout === "columns",
        arrows: view.arrows,
        onChoose: (node, edge) => setChoice({ kies: node ?? edge }, true)
      });
      doek.dataset.ms = String(Math.round(performance.now() - start2));
      now = { view, rows: rows3, drawing, table: made, box, route, search: route.query.zoek };
      if (!rows3.length)
        doek.append(
          h(
            "p.leegbeeld",
            view.centre ? "Met deze keuzes verbindt de kaart dit ding met niets anders." : "Met deze keuzes is er niets te tekenen."
          )
        );
      choose(!!route.query.kies);
      return view.title;
    },
    /** Only the choice changed: keep the drawing and light up something else. */
    update(route) {
      if (!now || FILTERS.some((name2) => (now.route.query[name2] || "") !== (route.query[name2] || ""))) return false;
      const searched = (now.route.query.zoek || "") !== (route.query.zoek || "");
      const moved = (now.route.query.kies || "") !== (route.query.kies || "");
      if (searched) {
        const rows3 = found(now.view, now.rows, route.query);
        now.table.refill(rows3);
        say(`${counted(rows3.length, "rij", "rijen")}.`);
      }
      now.route = route;
      choose(moved);
      return true;
    },
    leave() {
      now?.drawing.destroy();
      now = null;
    }
  };

  // visuals/app/parts/list_screen.js
  function listScreen({ name: name2, title, intro, rows: rows3, columns, filters: filters2, keep, sort, count, file }) {
    return {
      title,
      draw(main, route) {
        const plan = scenarioOf(route.query).plan;
        const shown3 = rows3(plan).filter((row2) => keep(row2, route.query));
        const table2 = sortedTable({
          id: name2,
          caption: `${title}: ${count(shown3.length)}. Sorteer op een kop.`,
          rows: shown3,
          columns: columns(),
          urlKey: "sorteer",
          sort
        });
        const exported = () => [
          [...columns().map((c) => c.label), ...originHeads],
          ...table2.rows_().map((row2) => [...columns().map((c) => c.text(row2)), ...originCells(null, planOf(row2.id)?.key || plan)])
        ];
        add(main, [
          heading(title, h("p.uitleg", intro())),
          filterBox(
            planChoice(),
            h(
              "div.velden",
              textField("Tekst", "tekst"),
              filters2(),
              h(
                "button#wis",
                {
                  type: "button",
                  onclick: () => setChoice(Object.fromEntries(Object.keys(here.route.query).map((k) => [k, null])))
                },
                "Wis filters"
              )
            )
          ),
          h("p.telling", count(shown3.length), csvButton(file, exported)),
          h("div.rol", table2)
        ]);
        if (here.started) say(count(shown3.length));
      }
    };
  }

  // visuals/app/screens/lists.js
  var stepNames = (steps3) => allSteps.filter((s) => steps3.includes(s.notation)).map((s) => s.label).join(", ");
  var has = (text, word2) => !word2 || fold(text).includes(fold(word2));
  var partner = (id, plan) => {
    const involved = involvedIn(id).filter((i) => inPlan(i.undertaking, plan));
    const acts = involved.filter((i) => isActing(i.role));
    return {
      id,
      kind: codeLabel("OrganisationKind", firstOf(id, "organisationKind")),
      acts: unique(acts.map((i) => i.undertaking)),
      leads: unique(acts.filter((i) => hasFlag("isLeading", i.role)).map((i) => i.undertaking)),
      named: unique(involved.map((i) => i.undertaking)),
      steps: unique(acts.flatMap((i) => stepsOf(i.undertaking))),
      wish: unique(
        statementsAbout(id, "Expectation", "organisation").filter((w) => inPlan(w, plan)).map((w) => codeLabel("Engagement", firstOf(w, "engagement"))).filter(Boolean)
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
    count: (n) => counted(n, "partner", "partners"),
    intro: () => "Alle organisaties die de bron noemt, op alfabet. De aantallen zeggen niets over inzet of effect; daarom kunt u er niet op sorteren.",
    rows: (plan) => partners.get(plan) || partners.set(
      plan,
      organisations.filter((id) => spoken(id, plan)).map((id) => partner(id, plan))
    ).get(plan),
    keep: (row2, q) => has(row2.text, q.tekst) && (!q.stap || row2.steps.includes(q.stap)) && (!q.soort || firstOf(row2.id, "organisationKind") === q.soort) && (!q.rol || {
      handelt: row2.acts.length > 0,
      trekt: row2.leads.length > 0,
      genoemd: row2.named.length > 0 && !row2.acts.length,
      verwacht: !!row2.wish
    }[q.rol]),
    filters: () => [
      selectField(
        "Stap",
        "stap",
        allSteps.map((s) => [s.notation, s.label])
      ),
      selectField(
        "Soort organisatie",
        "soort",
        Object.entries(data.codes.OrganisationKind || {}).sort((a, b) => a[1].order - b[1].order).map(([n, c]) => [n, c.label])
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
        text: (r) => labelOf(r.id),
        cell: (r) => [thingLink(r.id), isGeneric(r.id) && h("span.zacht", " (verzamelnaam)")]
      },
      { key: "soort", label: "Soort", text: (r) => r.kind },
      { key: "stappen", label: "Handelt bij", text: (r) => stepNames(r.steps) },
      { key: "handelt", label: "Handelt in", sort: false, text: (r) => r.acts.length ? String(r.acts.length) : "" },
      { key: "trekt", label: "Trekt", sort: false, text: (r) => r.leads.length ? String(r.leads.length) : "" },
      { key: "wens", label: "Verwacht in het plan", text: (r) => r.wish }
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
    return own || refs(id, "reportedUnder").map((m) => ref(m, "inChapter")).find(Boolean) || "";
  }
  var known2 = null;
  function works() {
    known2 ??= undertakings.map(work).sort((a, b) => compare(a.number || "~", b.number || "~") || compare(a.name, b.name));
    return known2;
  }
  var before = several ? "" : allDates[0].date;
  var measuresScreen = listScreen({
    name: "maatregelen",
    title: "Maatregelen",
    sort: "nr",
    file: "maatregelen.csv",
    count: (n) => counted(n, "actie", "acties"),
    intro: () => "De genummerde acties, en de proeven, handhavingsacties, bijeenkomsten en afspraken die erbij gemeld zijn. Elk heeft een eigen stand; niets wordt overgenomen van de actie erboven.",
    rows: (plan) => works().filter((row2) => inPlan(row2.id, plan)),
    keep: (row2, q) => has(row2.text, q.tekst) && (!q.stap || (q.stap === "alle" ? firstOf(row2.id, "crossCutting") === "true" : row2.steps.includes(q.stap))) && (!q.soort || row2.kinds.includes(q.soort)) && (!q.wat || isA(row2.id, q.wat)) && (!q.hoofdstuk || row2.chapter === q.hoofdstuk) && (!q.staat || statusOf(row2.id) === q.staat),
    filters: () => [
      selectField("Wat", "wat", TYPES),
      selectField(
        "Hoofdstuk",
        "hoofdstuk",
        [...things.keys()].filter((id) => isA(id, "Chapter")).sort((a, b) => compare(firstOf(a, "identifier"), firstOf(b, "identifier"))).map((id) => [id, labelOf(id).replace("Hoofdstuk ", "")])
      ),
      selectField("Stap", "stap", [
        ...allSteps.map((s) => [s.notation, s.label]),
        ["alle", "Alle stappen (doorsnijdend)"]
      ]),
      selectField(
        "Soort",
        "soort",
        allKinds.map((k) => [k.notation, k.label])
      ),
      selectField(
        "Status",
        "staat",
        Object.entries(data.codes.Status || {}).sort((a, b) => a[1].order - b[1].order).map(([n, c]) => [n, c.label])
      )
    ],
    columns: () => [
      {
        key: "nr",
        label: "Nr.",
        text: (r) => r.number,
        cell: (r) => r.number ? h("a", { href: toThing(r.id) }, r.number) : h("span.zacht", "–")
      },
      { key: "naam", label: "Actie", text: (r) => r.name, cell: (r) => thingLink(r.id, r.name) },
      ...planColumn((r) => planOf(r.id)?.key),
      { key: "wat", label: "Wat", text: (r) => r.kind },
      ...before && before !== lastDate ? [
        {
          key: "plan",
          label: upper(dateLabel(before)),
          text: (r) => statusOf(r.id, before) ? progress(r.id, before).filter(Boolean).join(", ") : "",
          cell: (r) => statusOf(r.id, before) ? chip(r.id, before) : ""
        }
      ] : [],
      {
        key: "nu",
        label: several ? "Stand" : upper(dateLabel(lastDate)),
        text: (r) => progress(r.id).filter(Boolean).join(", "),
        cell: (r) => chip(r.id)
      },
      {
        key: "termijn",
        label: "Termijn",
        text: (r) => firstOf(r.id, "finalDueBy"),
        cell: (r) => dateWords(firstOf(r.id, "finalDueBy"))
      },
      {
        key: "stap",
        label: "Stap",
        text: (r) => firstOf(r.id, "crossCutting") === "true" ? "Alle stappen" : stepNames(r.steps)
      },
      {
        key: "trekker",
        label: "Trekker",
        sort: false,
        text: (r) => r.container ? "" : leadsOf(r.id).map((l) => labelOf(l)).join(", ") || "niemand genoemd",
        cell: (r) => r.container ? "" : leadsOf(r.id).length ? join(leadsOf(r.id).map((l) => thingLink(l))) : h("span.zacht", "niemand genoemd")
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
    count: (n) => counted(n, "ding", "dingen"),
    intro: () => "Wat de bron verder noemt: wetten, stukken, cijfers, knelpunten, informatiestromen. Acties, proeven, bijeenkomsten en afspraken staan onder Maatregelen.",
    rows: (plan) => rows2().filter((one2) => inPlan(one2.id, plan)),
    keep: (one2, q) => (!q.wat || one2.type === q.wat) && (!q.tekst || one2.text.includes(fold(q.tekst))) && (!q.stap || one2.about.some(
      (id) => isA(id, "Barrier") ? topStep(id) === q.stap : isUndertaking(id) && stepsOf(id).includes(q.stap)
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
        allSteps.map((s) => [s.notation, s.label])
      )
    ],
    columns: () => [
      {
        key: "naam",
        label: "Naam",
        text: (r) => labelOf(r.id),
        cell: (r) => [thingLink(r.id), firstOf(r.id, "summary") && h("p.zacht", firstOf(r.id, "summary"))]
      },
      ...planColumn((r) => planOf(r.id)?.key),
      { key: "wat", label: "Wat", text: (r) => r.kind },
      { key: "zegt", label: "Wat er staat", text: (r) => r.told },
      {
        key: "over",
        label: "Gaat over",
        sort: false,
        text: (r) => r.about.map((id) => labelOf(id)).join("; "),
        cell: (r) => r.about.length > 0 && join(r.about.map((id) => thingLink(id, isA(id, "Measure") ? shortName(id) : "")))
      },
      {
        key: "bron",
        label: "Vindplaats",
        sort: false,
        text: (r) => passagesOf(r.id).map(addressOf).join("; "),
        cell: (r) => passagesOf(r.id).length > 0 && [
          addressOf(passagesOf(r.id)[0]),
          passagesOf(r.id).length > 1 && h("span.zacht", ` en ${passagesOf(r.id).length - 1} meer`)
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
  function legend2() {
    const states = Object.entries(data.codes.CellState).sort((a, b) => a[1].order - b[1].order);
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
        states.filter(([n]) => !["afwezig", "hoort-hier-niet"].includes(n)).flatMap(
          ([n, code]) => n === "niets-gemeld" ? [
            item("s-niets-gemeld", "Niets gemeld"),
            h(
              "li",
              h("span.staal.s-niets-gemeld.verwacht", { "aria-hidden": "true" }),
              h("strong", "Niets gemeld, wij verwachten wel iets")
            )
          ] : [item(`s-${n}`, upper(code.label))]
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
      const sorted = [...groups].sort(
        (a, b) => (data.codes.CellState[a[0]]?.order ?? 9) - (data.codes.CellState[b[0]]?.order ?? 9)
      );
      return h(
        `section.slachtoffers#slachtoffers${plan === data.plans[0] ? "" : `-${plan.key}`}`,
        h(several ? "h3" : "h2", `Slachtoffers: ${kind.label}`),
        h("p.zacht", `${kind.definition} Dit maakt geen stap moeilijker en staat daarom apart.`),
        work2.length ? h(
          "div.standen",
          sorted.map(
            ([state2, ids]) => h(
              `div.standgroep`,
              h(`${several ? "h4" : "h3"}.s-${state2}`, `${upper(codeLabel("CellState", state2))} (${ids.length})`),
              h(
                "ul",
                ids.sort((a, b) => compare(labelOf(a), labelOf(b))).map(
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
              !index2 && legend2(),
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
  function said2(query, key, gap) {
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
    const keys2 = Object.entries(query.columns);
    const columns = [
      ...keys2.map(([key, label], index2) => ({
        key,
        label,
        text: (gap) => said2(query, key, gap),
        cell: index2 === 0 && key === "subject_label" ? (gap) => exists(gap.subject) ? thingLink(gap.subject) : gap.subject_label : void 0
      })),
      ...keys2.some(([key]) => key === "severity") ? [] : [
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
          ["Aandachtspunt", ...columns.map((c) => c.label), ...originHeads],
          ...rows3.map((gap) => [
            gap.sentence,
            ...columns.map((c) => c.key === "severity" ? codeLabel("Severity", gap.severity) : c.text(gap)),
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
    const view = Object.values(data.views).find((v) => v.query === name2);
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
          const rows3 = Object.entries(data.queries).filter(([, q]) => q.shelf === shelf).map(([name2, q]) => ({ name: name2, ...q }));
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
                  text: (q) => q.title,
                  cell: (q) => h("a", { href: href(["vragen", q.name]) }, q.title)
                },
                { key: "vraag", label: "Vraag", sort: false, text: (q) => q.question },
                ...shelf === "gaps" ? [{ key: "aantal", label: "Gevonden", text: (q) => String(counts.get(q.name) || 0) }] : []
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
      const owners = texts.has(id) ? [id] : OWNERS.flatMap((p) => refs(id, p)).filter((o) => texts.has(o)).slice(0, 1);
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
      weight: Math.min(...typesOf(id).map((t) => WEIGHT[t] ?? 3))
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
    found2.sort((a, b) => a.rank - b.rank || compare(a.item.label, b.item.label));
    return { words: words2, found: found2.map(({ item }) => item) };
  }
  function snippet(item, words2) {
    const text = item.list.find(
      (t) => t !== item.label && words2.some((word2) => fold(t).includes(word2)) && !item.label.endsWith(t)
    ) || item.list.find((t) => t.length > 60) || "";
    const at2 = Math.max(
      0,
      Math.min(...words2.map((word2) => fold(text).indexOf(word2)).filter((n) => n >= 0), text.length) - 60
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
              kinds.map((k) => [k, k])
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
    const kept = content.flat(Infinity).filter((c) => c !== null && c !== void 0 && c !== false && c !== "");
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
    const rows3 = involvementsOf(id).sort((a, b) => order2(a.role) - order2(b.role));
    return sortedTable({
      id: "wie",
      caption: "Wie erbij genoemd is, en met welke rol. Alleen trekker, uitvoerder en deelnemer handelen.",
      rows: rows3,
      columns: [
        {
          key: "wie",
          label: "Wie",
          text: (r) => labelOf(r.organisation),
          cell: (r) => [thingLink(r.organisation), isGeneric(r.organisation) && h("span.zacht", " (verzamelnaam)")]
        },
        { key: "rol", label: "Rol", text: (r) => codeLabel("Role", r.role) },
        { key: "wat", label: "Toelichting", sort: false, text: (r) => firstOf(r.id, "summary") },
        { key: "bron", label: "Vindplaats", sort: false, text: () => "", cell: (r) => addressCell(r.id) }
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
          text: (d) => firstOf(d, "deadlineText"),
          cell: (d) => [
            `“${firstOf(d, "deadlineText")}”`,
            firstOf(d, "revises") === "true" && h("span.zacht", " (nieuwe termijn)")
          ]
        },
        { key: "waarvoor", label: "Waarvoor", text: (d) => firstOf(d, "deadlineLabel") },
        {
          key: "uiterlijk",
          label: "Uiterlijk",
          text: (d) => firstOf(d, "dueBy"),
          cell: (d) => dateWords(firstOf(d, "dueBy")) || firstOf(d, "condition")
        },
        { key: "soort", label: "Stelligheid", text: (d) => modalityLabel(firstOf(d, "modality")) },
        {
          key: "er",
          label: "Is het er?",
          text: (d) => toldOf(d).delivery || "niet gemeld"
        },
        {
          key: "bron",
          label: "Vindplaats",
          sort: false,
          text: () => "",
          cell: (d) => [firstOf(d, "summary") && h("p", firstOf(d, "summary")), addressCell(d)]
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
        { key: "wat", label: "Wat", text: (r) => labelOf(r.from), cell: (r) => thingLink(r.from) },
        { key: "soort", label: "Soort", text: (r) => kindOf(r.from) },
        { key: "verband", label: "Verband", text: (r) => r.how },
        {
          key: "stand",
          label: "Stand",
          text: (r) => isUndertaking(r.from) ? progress(r.from).filter(Boolean).join(", ") : "",
          cell: (r) => isUndertaking(r.from) ? chip(r.from) : ""
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
            pointingTo(id).filter(([, p]) => p === "subMeasureOf").map(([from]) => h("li", thingLink(from), " ", chip(from)))
          )
        ) : block(
          "Hoe ver is het?",
          timeline(id),
          silent.length > 0 && [
            h("p", h("strong", "De voortgang zegt niets over:")),
            h(
              "ul",
              silent.map(
                (s) => h(
                  "li",
                  firstOf(s, "summary"),
                  h("span.zacht", ` (${codeLabel("SilentWeight", firstOf(s, "weight"))})`)
                )
              )
            )
          ],
          deadlines(id)
        ),
        firstOf(id, "isContainer") !== "true" && block("Wie", involvementsOf(id).length ? who(id) : h("p", "De tekst van deze actie noemt niemand."), lead(id)),
        firstOf(id, "isContainer") !== "true" && block(
          "Bij welke stap, en hoe weten we dat?",
          contributions.length ? contributions.map((c) => [contributionBlock(c), addressList(c)]) : firstOf(id, "crossCutting") === "true" ? [
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
      const steps3 = unique(rows3.filter((r) => isActing(r.role)).flatMap((r) => stepsOf(r.undertaking)));
      const own = statementsAbout(id, "Contribution", "byOrganisation");
      const wishes = statementsAbout(id, "Expectation", "organisation");
      const members = statementsAbout(id, "Membership", "member").concat(
        statementsAbout(id, "Membership", "organization")
      );
      const mates = /* @__PURE__ */ new Map();
      for (const r of rows3)
        if (isActing(r.role)) {
          for (const mate of actorsOf(r.undertaking))
            if (mate !== id) mates.set(mate, [...mates.get(mate) || [], r.undertaking]);
        }
      return [
        block(
          "Wat de kaart weet",
          firstOf(id, "summary") && h("p", firstOf(id, "summary")),
          isGeneric(id) && h("p", `Een verzamelnaam: ${sourceOf()} wijst geen organisatie aan.`),
          firstOf(id, "isIndependent") === "true" && h("p", "Onafhankelijk: het is niet vanzelf dat deze organisatie acties uitvoert."),
          h(
            "p",
            steps3.length ? `Neemt volgens ${sourceOf()} deel aan werk bij: ${and(allSteps.filter((s) => steps3.includes(s.notation)).map((s) => s.label.toLowerCase()))}.` : `${SourceOf()} noemt geen werk bij een van de stappen.`
          ),
          factList([
            ...facts(id),
            ["Kent men ook als", valuesOf(id, "altLabel").join(", ")],
            [
              "Eenheden",
              refs(id, "unit").length > 0 && h(
                "ul",
                refs(id, "unit").map((u) => h("li", thingLink(u)))
              )
            ],
            [
              "Identificatie",
              firstOf(id, "tooi") ? `${firstOf(id, "tooi")} (nagekeken op ${dateWords(firstOf(id, "checkedOn"))})` : "geen"
            ]
          ])
        ),
        block(
          `Acties waarbij genoemd (${unique(rows3.map((r) => r.undertaking)).length})`,
          h("p.zacht", "Het aantal zegt niets over inzet of effect."),
          rows3.length ? sortedTable({
            id: "acties",
            caption: "Alle acties, proeven, bijeenkomsten en afspraken waarbij deze partner genoemd is.",
            rows: rows3,
            sort: "actie",
            columns: [
              ...planColumn((r) => planOf(r.undertaking)?.key),
              {
                key: "actie",
                label: "Actie",
                text: (r) => labelOf(r.undertaking),
                cell: (r) => thingLink(r.undertaking)
              },
              { key: "soort", label: "Wat", text: (r) => kindOf(r.undertaking) },
              { key: "rol", label: "Rol", text: (r) => codeLabel("Role", r.role) },
              {
                key: "stand",
                label: "Stand",
                text: (r) => progress(r.undertaking).filter(Boolean).join(", "),
                cell: (r) => chip(r.undertaking)
              },
              {
                key: "stap",
                label: "Stap",
                text: (r) => firstOf(r.undertaking, "crossCutting") === "true" ? "Alle stappen" : allSteps.filter((s) => stepsOf(r.undertaking).includes(s.notation)).map((s) => s.label).join(", ")
              },
              { key: "bron", label: "Vindplaats", sort: false, text: () => "", cell: (r) => addressCell(r.id) }
            ]
          }) : h("p", "Geen.")
        ),
        own.length > 0 && block(
          `Eigen werk bij een stap (${own.length})`,
          h("p.zacht", "Alleen werk dat van deze partner zelf is. Waar zij aan meedoet, staat hierboven."),
          own.map((c) => [h("h3", thingLink(ref(c, "initiative"))), contributionBlock(c), addressList(c)])
        ),
        wishes.length > 0 && block(
          `Wat ${sourceOf()} van deze partner verwacht`,
          wishes.map(
            (w) => h(
              "div.koppeling",
              h(
                "p",
                h("strong", upper(codeLabel("Engagement", firstOf(w, "engagement")) || "rol voorzien")),
                ": ",
                firstOf(w, "rationale")
              ),
              addressList(w)
            )
          )
        ),
        members.length > 0 && block(
          "Lidmaatschap",
          h(
            "ul",
            members.map(
              (m) => h(
                "li",
                thingLink(ref(m, "member")),
                " in ",
                thingLink(ref(m, "organization")),
                `: ${firstOf(m, "post")}`
              )
            )
          )
        ),
        mates.size > 0 && block(
          "Handelt samen met",
          h("p.zacht", "Op alfabet."),
          h(
            "ul.kolommen",
            [...mates].sort((a, b) => compare(labelOf(a[0]), labelOf(b[0]))).map(
              ([mate, work2]) => h(
                "li",
                thingLink(mate),
                h(
                  "span.zacht",
                  ` – ${unique(work2).slice(0, 4).map((w) => shortName(w)).join(", ")}${unique(work2).length > 4 ? " …" : ""}`
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
      const narrow2 = refs(id, "narrower");
      const own = statementsAbout(id, "Contribution", "barrier").concat(narrow2.flatMap((n) => statementsAbout(n, "Contribution", "barrier"))).filter(
        (c) => known(c, scenario.date) && inPlan(c, scenario.plan) && (!scenario.stated || hasFlag("isStated", firstOf(c, "basis")))
      );
      const cells3 = ref(id, "broader") ? [] : answerTo(scenario).matrix.kind.filter((cell) => stepIdIn(cell.barrier, cell.plan) === id);
      const helpers = statementsAbout(id, "Facilitator", "barrier").concat(
        narrow2.flatMap((n) => statementsAbout(n, "Facilitator", "barrier"))
      );
      return [
        block(
          "Wat deze stap is",
          h("p", firstOf(id, "step")),
          h("p", firstOf(id, "definition")),
          firstOf(id, "scopeNote") && h("p.zacht", firstOf(id, "scopeNote")),
          narrow2.length > 0 && h("p", "Smallere stappen: ", join(narrow2.map((n) => thingLink(n))), "."),
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
              ...planColumn((c) => c.plan),
              {
                key: "soort",
                label: "Soort",
                text: (c) => upper(kindName(c.column)),
                cell: (c) => h(
                  "a",
                  { href: href("overzicht", { cel: cellAddress(c.column, notation, c.plan) }) },
                  upper(kindName(c.column))
                )
              },
              {
                key: "stand",
                label: "Stand",
                text: (c) => cellSaid(c).word,
                cell: (c) => {
                  const said3 = cellSaid(c);
                  return [
                    h(`span.chip.${said3.look.replace(" ", ".")}`, said3.word),
                    said3.lines.length > 0 && ` ${said3.lines.join(" · ")}`
                  ];
                }
              },
              {
                key: "hoe",
                label: "Hoe weten we dit?",
                text: (c) => BASES[c.state_basis]?.[1] || "",
                cell: (c) => c.state_basis ? [basisMark(c.state_basis), ` ${BASES[c.state_basis][1]}`] : ""
              }
            ]
          })
        ),
        block(
          `Wie doet wat (${unique(own.map((c) => ref(c, "initiative"))).length})`,
          own.length ? sortedTable({
            id: "wiewat",
            caption: "Al het werk dat bij deze stap is gemeld.",
            rows: own,
            sort: "actie",
            columns: [
              ...planColumn((c) => planOf(c)?.key),
              {
                key: "actie",
                label: "Actie",
                text: (c) => labelOf(ref(c, "initiative")),
                cell: (c) => thingLink(ref(c, "initiative"))
              },
              { key: "soort", label: "Soort", text: (c) => valuesOf(c, "interventionKind").map(kindName).join(", ") },
              {
                key: "wie",
                label: "Wie handelt",
                sort: false,
                text: (c) => actorsOf(ref(c, "initiative")).map(labelOf).join(", "),
                cell: (c) => join(actorsOf(ref(c, "initiative")).map((a) => thingLink(a)))
              },
              {
                key: "stand",
                label: "Stand",
                text: (c) => progress(ref(c, "initiative"), scenario.date).join(", "),
                cell: (c) => chip(ref(c, "initiative"), scenario.date)
              },
              {
                key: "hoe",
                label: "Koppeling",
                text: (c) => BASES[firstOf(c, "basis")]?.[1] || "",
                cell: (c) => [
                  basisMark(firstOf(c, "basis")),
                  ` ${BASES[firstOf(c, "basis")]?.[1] || ""}; ${codeLabel("Strength", firstOf(c, "strength"))}`
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
              (f) => h(
                "li",
                thingLink(f),
                ` – naam uit ${sourceOf(planOf(f))}; ${codeLabel("Awareness", firstOf(f, "awareness")) || "bewustheid niet gemeld"}`
              )
            )
          )
        )
      ];
    },
    other(id) {
      const members = pointingTo(id).filter(([, p]) => p === "inChapter").map(([from]) => from).filter(isUndertaking).sort((a, b) => compare(labelOf(a), labelOf(b)));
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
            members.map((m) => h("li", thingLink(m), " ", chip(m)))
          )
        ),
        block("Wat hiernaar verwijst", mentions(id, ["inChapter"]))
      ];
    }
  };
  function lead(id) {
    const chapter = ref(id, "inChapter");
    const leads = chapter ? refs(chapter, "chapterLead") : [];
    return leads.length ? h("p.zacht", "Eerst verantwoordelijk volgens de kop: ", join(leads.map((l) => thingLink(l))), ".") : null;
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
    return list.sort((a, b) => compare(a.sort, b.sort) || a.when.length - b.when.length || compare(a.kind, b.kind));
  }
  function stand(entry, scenario) {
    if (!entry.id) return "";
    if (entry.kind === "termijn") return toldOf(entry.at, scenario.date).stand || "";
    const ahead = entry.sort > dateFor(entry.id, scenario.date) && "de datum moest nog komen";
    return [isUndertaking(entry.id) && progress(entry.id, scenario.date).filter(Boolean).join(", "), ahead].filter(Boolean).join("; ");
  }
  var steps2 = (id) => isUndertaking(id) ? stepsOf(id) : unique(
    [...refs(id, "reportedUnder"), ...refs(id, "concerns")].flatMap((c) => isUndertaking(c) ? stepsOf(c) : [])
  );
  var named = (entry) => [entry.id && labelOf(entry.id), entry.what].filter(Boolean).join(": ");
  function line2(entry, scenario) {
    const said3 = stand(entry, scenario);
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
          said3 && h("span.zacht", ` – ${said3}`)
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
      const q = route.query;
      const all2 = entries2(scenario);
      const shown3 = all2.filter(
        (entry) => (!q.wat || entry.kind === q.wat) && (!q.stap || steps2(entry.id).includes(q.stap)) && (!q.jaar || entry.sort.startsWith(q.jaar)) && (!q.tekst || fold(named(entry)).includes(fold(q.tekst)))
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
              allSteps.map((s) => [s.notation, s.label])
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
  var byLabel = (ids) => [...ids].sort((a, b) => compare(labelOf(a), labelOf(b)));
  var rubric = (list) => h(
    "dl.feiten",
    Object.values(data.codes[list] || {}).sort((a, b) => a.order - b.order).map(
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
      const weak = all2.filter((c) => !hasFlag("isStated", firstOf(c, "basis"))).sort((a, b) => compare(labelOf(ref(a, "initiative")), labelOf(ref(b, "initiative"))));
      const other = all2.filter((c) => refs(c, "alternativeReading").length);
      const clashes = byLabel(ofType("Contradiction"));
      const nameless = byLabel(organisations.filter((id) => !isGeneric(id) && !firstOf(id, "tooi")));
      const generic = byLabel(organisations.filter(isGeneric));
      const expected = ofType("Expectation").filter((id) => ref(id, "isPartOf"));
      const judged = ofType("Assessment");
      const reading = (c) => h(
        "li",
        thingLink(ref(c, "initiative")),
        " → ",
        stepPath(ref(c, "barrier")),
        ": ",
        firstOf(c, "rationale"),
        alternativeList(c).length > 0 && h("ul", alternativeList(c))
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
                    text: (e) => labelOf(ref(e, "barrier")),
                    cell: (e) => thingLink(ref(e, "barrier"))
                  },
                  { key: "soort", label: "Soort", text: (e) => valuesOf(e, "interventionKind").map(kindName).join(", ") },
                  { key: "waarom", label: "Waarom", sort: false, text: (e) => firstOf(e, "rationale") },
                  { key: "bron", label: "Van wie", sort: false, text: (e) => firstOf(e, "source") }
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
  var link = (loss, cell, scenario) => cellNow(loss, cell, scenario) ? h("a", { href: href("overzicht", { cel: cellAddress(cell.column, cell.barrier, loss.plan) }) }, name(cell)) : name(cell);
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
            { key: "vak", label: "Vak", sort: false, text: name, cell: (cell) => link(loss, cell, scenario) },
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
      losses2.length ? losses2.map((loss) => shown2(loss, scenario)) : silent.map((said3) => h("p", said3)),
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
      ...!scenario.expect && { verwachtingen: "uit" }
    });
    for (const notation of chosen) query.append("zonder", notation);
    const answer = await fetch(`antwoord?${query}`);
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }
  function many(chosen, scenario) {
    const place2 = h("div", h("p", "De kaart rekent …"));
    const mine = (row2) => !scenario.plan || row2.plan === scenario.plan;
    ask(
      chosen.map((id) => firstOf(id, "notation")),
      scenario
    ).then((answer) => {
      place2.replaceChildren();
      add(place2, [
        all(answer.losses.filter(mine), and(chosen.map((id) => labelOf(id))), scenario),
        h(
          "p",
          `Met deze keuze: ${counted(answer.gaps.filter(mine).length, "vraag", "vragen")}, nu ${answerTo(scenario).gaps.length}.`
        )
      ]);
      say("Berekend.");
    }).catch(
      () => place2.replaceChildren(h("p", "De server antwoordt niet. Start ketenkaart serve opnieuw, of kies één partner."))
    );
    return place2;
  }
  var whatifScreen = {
    title: "Wat als",
    draw(main, route) {
      const scenario = scenarioOf(route.query);
      const { without } = answerTo(scenario);
      const acting = Object.keys(without).filter((id) => without[id].length).sort((a, b) => compare(labelOf(a), labelOf(b)));
      const chosen = (route.query.zonder || "").split(",").map(organisationBy).filter(Boolean);
      const notation = (id) => firstOf(id, "notation");
      const pick = data.served ? h(
        "fieldset.velden.meer",
        h("legend", "Laat deze partners weg"),
        acting.map(
          (id) => h(
            "label",
            h(`input#zonder-${notation(id)}`, {
              type: "checkbox",
              checked: chosen.includes(id),
              onchange: (event) => {
                const next = event.target.checked ? [...chosen, id] : chosen.filter((c) => c !== id);
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
        filterBox(scenarioChoices(), h("div.velden", pick)),
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
