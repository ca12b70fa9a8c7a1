/* What the model reads of a page of two plans: plans, things, lines, work, words, promises, answers and the matrix. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { here } from "../../visuals/app/lib/route.js";
import { cases, EARLY, LATE, MIDDLE, openPage, town, twoPlans, village } from "./small_page.js";

const page = twoPlans();
page.lines.push({
  name: "expected",
  phrase: "rol voorzien",
  rows: [["org/school", "dorp/measure-1.1", "dorp/wish-1"]],
});
await openPage(page);
const model = (name) => import(`../../visuals/app/model/${name}.js`);
const data = await model("data");
const things = await model("things");
const lines = await model("lines");
const work = await model("work");
const words = await model("words");
const answers = await model("answers");
const matrix = await model("matrix");
const engine = await model("engine");

const ACT = "dorp/measure-1.1";
const BARE = "dorp/measure-1.2";
const ZEE = "dorp/pilot-zee";
const scenario = (more = {}) => {
  const { plan = "", date = LATE, stated = false, expect = true, strict = false } = more;
  const usual = `${date}|${stated ? "stated" : "all"}|${expect ? "with" : "without"}`;
  return { plan, date, stated, expect, strict, key: strict ? `${usual}|strict` : usual };
};

test("a name that every object has is found in no table of the page", () => {
  const all = ["queries", "codes", "names", "progress", "absent", "dates", "lists", "kinds", "called", "works"];
  for (const name of [...all, "partners", "lookups", "words", "addresses"])
    assert.equal(data.data[name].constructor, undefined, name);
  assert.equal(data.data.codes.Role.constructor, undefined);
  assert.equal(data.data.progress[LATE].constructor, undefined);
});

test("the plans of a page give their dates in order, and each step once, by the words of the first plan", () => {
  assert.equal(data.several, true);
  assert.deepEqual([...data.plans.keys()], ["dorp", "stad"]);
  assert.deepEqual(
    data.allDates.map((one) => one.date),
    [EARLY, MIDDLE, LATE],
  );
  assert.equal(data.lastDate, LATE);
  assert.deepEqual(data.allSteps.map((step) => step.label).sort(), ["Geld", "Lokken", "Wonen"]);
});

test("a plan is found by its key and by what belongs to it", () => {
  const key = (find) => (given) => find(given)?.key;
  cases(key(data.planBy), [
    [["dorp"], "dorp"],
    [["nergens"], undefined],
    [[], undefined],
  ]);
  cases(key(data.planAt), [
    [["stad"], "stad"],
    [["nergens"], undefined],
  ]);
  cases(key(data.planOf), [
    [[ACT], "dorp"],
    [["org/ind"], undefined],
  ]);
  cases(data.inPlan, [
    [[ACT, "dorp"], true],
    [[ACT, "stad"], false],
    [[ACT, ""], true],
    [["org/ind", "stad"], true],
  ]);
  cases(
    (plan) => data.shownPlans(scenario({ plan })).map((one) => one.key),
    [
      [[""], ["dorp", "stad"]],
      [["stad"], ["stad"]],
    ],
  );
});

test("a date is that of the plan, and is said in words where there are any", () => {
  cases(data.dateFor, [
    [[ACT, MIDDLE], EARLY],
    [[ACT, LATE], LATE],
    [["stad", LATE], MIDDLE],
    [[ACT, "1999-01-01"], LATE],
    [["org/ind", MIDDLE], MIDDLE],
  ]);
  cases(data.dateWords, [
    [[EARLY], "31 maart 2011"],
    [["ooit"], "ooit"],
    [["constructor"], "constructor"],
    [[undefined], ""],
  ]);
  cases(data.dateLabel, [
    [[EARLY, data.planAt("dorp")], "maart 2011"],
    [["2012-06-20", data.planAt("dorp")], "20 juni 2012"],
    [[MIDDLE], "1 juni 2012"],
    [["1999-01-01"], "1999-01-01"],
  ]);
});

test("a sentence speaks of the source of a plan, or of all", () => {
  assert.equal(data.sourceOf(village), "het rapport");
  assert.equal(data.sourceOf(), "de plannen samen");
  assert.equal(data.wordsOf(data.planAt("dorp")).shared.report, "het rapport van {date}");
  assert.equal(data.wordsOf(undefined), data.words);
  assert.equal(data.wordsOf({ words: {} }), data.words);
});

test("a thing has values, links to things, and sorts", () => {
  cases(things.valuesOf, [
    [
      [ACT, "passage"],
      ["@dorp/p-1", "@dorp/p-2", "@dorp/p-3"],
    ],
    [[ACT, "geen"], []],
    [["nergens", "type"], []],
  ]);
  cases(things.firstOf, [
    [[ACT, "passage"], "@dorp/p-1"],
    [[ACT, "geen"], ""],
  ]);
  cases(things.refs, [
    [[ZEE, "initiative"], ["org/ind"]],
    [[ACT, "prefLabel"], []],
  ]);
  cases(things.ref, [
    [[ZEE, "initiative"], "org/ind"],
    [[ACT, "prefLabel"], ""],
  ]);
  cases(things.exists, [
    [[ACT], true],
    [["nergens"], false],
  ]);
  cases(things.typesOf, [
    [["org/ind"], ["FormalOrganization", "Organization"]],
    [["nergens"], []],
  ]);
  cases(things.ofType, [
    [["Barrier"], ["model/m/lokken", "model/m/lokken-online", "model/m/wonen"]],
    [["Nothing"], []],
  ]);
  cases(things.isA, [
    [["org/ind", "Organization"], true],
    [["org/kvk", "FormalOrganization"], false],
  ]);
  assert.deepEqual(things.passagesOf(ZEE), ["dorp/p-4"]);
  cases(things.addressOf, [
    [["dorp/p-4"], "blz. 4"],
    [["dorp/p-9"], ""],
  ]);
});

test("a thing has a page where its sort has one and it has a name", () => {
  const said = (id) => [things.pageOf(id), things.kindOf(id), things.hasPage(id)];
  cases(said, [
    [["org/ind"], ["organisation", "partner", true]],
    [[ACT], ["undertaking", "actie", true]],
    [["dorp/measure-leeg"], ["undertaking", "actie", false]],
    [["dorp/link-1"], ["", "", false]],
    [["nergens"], ["", "", false]],
  ]);
  cases(
    (id) => [things.isOrganisation(id), things.isUndertaking(id)],
    [
      [["org/ind"], [true, false]],
      [[ZEE], [false, true]],
      [["model/m/wonen"], [false, false]],
    ],
  );
  assert.deepEqual(things.chapters, ["dorp/chapter-2", "dorp/chapter-10"]);
  assert.deepEqual(things.undertakings, [ACT, "dorp/measure-1.2", ZEE, "dorp/measure-leeg"]);
  assert.deepEqual(things.organisations, ["org/ind", "org/kvk", "org/gemeenten", "org/zeehavenpolitie"]);
});

test("a thing is called by what the engine calls it, else its name, its title, what is said, or its address", () => {
  cases(things.labelOf, [
    [[ACT], "1.1 Adressen nakijken"],
    [["dorp/measure-1.2"], "Folder maken"],
    [["dorp/measure-leeg"], "Zonder naam"],
    [["dorp/involvement-1"], "Trekt de actie."],
    [["dorp/link-1"], "link-1"],
    [["los"], "los"],
  ]);
  cases(things.shortName, [
    [[ACT], "1.1"],
    [[ZEE], "Zee"],
    [["dorp/measure-1.2"], "Folder maken"],
  ]);
});

test("a code is said by its label, and one without a label by itself", () => {
  cases(things.codeLabel, [
    [["Basis", "tekst"], "in de tekst"],
    [["Basis", "anders"], "anders"],
    [["Basis", "constructor"], "constructor"],
    [["Geen", "tekst"], "tekst"],
    [["Basis", undefined], ""],
  ]);
  cases(things.codeOf, [
    [["stad/agreement-1", "agreementKind"], "afspraak op papier"],
    [["dorp/deadline-2", "modality"], "zacht"],
    [[ACT, "basis"], ""],
  ]);
  cases(things.term, [
    [["waitsFor"], "wacht op"],
    [["unitOf"], "onderdeel van"],
    [["seeAlso"], "seeAlso"],
  ]);
  assert.deepEqual(things.codeOptions("InterventionKind"), [
    ["toezicht", "toezicht houden"],
    ["voorlichting", "voorlichting geven"],
  ]);
  assert.deepEqual(things.codeOptions("Geen"), []);
  assert.equal(things.stepBy("lokken").label, "Lokken");
  assert.equal(things.stepBy("nergens"), undefined);
  assert.equal(things.organisationBy("kvk"), "org/kvk");
  assert.equal(things.organisationBy("nergens"), "");
  assert.deepEqual(things.chapterLeads, ["zeehavenpolitie"]);
  assert.deepEqual(things.headedBy("org/zeehavenpolitie"), ["dorp/chapter-2"]);
  assert.deepEqual(things.headedBy("org/nergens"), []);
  assert.deepEqual(
    things.chapterNames.map(([id]) => id),
    things.chapters,
  );
});

test("lines stand at both ends, from the date on which their statement is there", () => {
  cases(lines.known, [
    [["dorp/link-2", EARLY], false],
    [["dorp/link-2", LATE], true],
    [["dorp/link-2"], true],
    [["dorp/link-1", EARLY], true],
  ]);
  const told = (list) => list.map((line) => `${line.name} ${line.from} ${line.to}`);
  cases(
    (...given) => told(lines.linesAt(...given)),
    [
      [["org/ind", EARLY], []],
      [["org/ind"], [`who org/ind ${ACT}`]],
      [[ZEE], [`who org/zeehavenpolitie ${ZEE}`, `waitsFor ${ZEE} ${ACT}`]],
      [["nergens"], []],
    ],
  );
  cases(
    (...given) => told(lines.linesNamed(...given)),
    [
      [
        [ACT, "who"],
        [`who org/ind ${ACT}`, `who org/kvk ${ACT}`],
      ],
      [[ACT, "who", EARLY], [`who org/kvk ${ACT}`]],
      [[ACT, "nothing"], []],
    ],
  );
  cases(lines.pointingBy, [
    [[ACT, "waitsFor"], [ZEE]],
    [[ZEE, "waitsFor"], []],
    [[ACT, "deadline", EARLY], ["dorp/deadline-1"]],
  ]);
  cases(lines.otherEnd, [
    [[{ from: "a", to: "b" }, "a"], "b"],
    [[{ from: "a", to: "b" }, "b"], "a"],
  ]);
});

test("of work one reads where, by whom and how far, and of other things nothing", () => {
  cases(
    (id) => [work.stepsOf, work.kindsOf, work.leadsOf, work.actorsOf, work.yearsOf].map((of) => of(id)),
    [
      [[ACT], [["lokken"], ["toezicht"], ["org/ind"], ["org/ind", "org/kvk"], ["2011", "2012"]]],
      [["constructor"], [[], [], [], [], []]],
    ],
  );
  cases(work.actorNames, [
    [[ACT], "Immigratie- en Naturalisatiedienst (trekker), Kamer van Koophandel"],
    [["constructor"], "niet gemeld wie eraan werkt"],
  ]);
  cases(work.headsOf, [
    [[ACT], ["Zeehavenpolitie"]],
    [["constructor"], []],
  ]);
  cases(work.whoToAsk, [
    [[ACT], "Immigratie- en Naturalisatiedienst (trekker), Kamer van Koophandel"],
    [[BARE], "niet gemeld wie eraan werkt; primair verantwoordelijk volgens de hoofdstuktitel: Zeehavenpolitie"],
  ]);
  cases(work.partnersIn, [
    [[ACT], ["org/ind", "org/kvk"]],
    [["constructor"], []],
  ]);
  cases(work.partnerKeysIn, [[[ACT], ["ind", "kvk"]]]);
  cases(work.partnersAmong, [
    [
      [["kvk", "ind", "kvk"]],
      [
        ["ind", "Immigratie- en Naturalisatiedienst"],
        ["kvk", "Kamer van Koophandel"],
      ],
    ],
  ]);
  cases(
    (id, of = ACT) => work.standingOf(id)(of),
    [
      [["org/ind"], "acts"],
      [["org/kvk"], "named"],
      [["org/school"], "expected"],
      [["org/zeehavenpolitie"], "heads"],
      [["org/zeehavenpolitie", ZEE], "acts"],
      [["org/departement", ZEE], "units"],
      [["org/gemeenten"], ""],
    ],
  );
  cases(work.linksOf, [
    [[ACT], ["dorp/link-1", "dorp/link-2", "dorp/link-1"]],
    [
      [ACT, EARLY],
      ["dorp/link-1", "dorp/link-1"],
    ],
  ]);
  cases(work.deadlinesOf, [
    [[ACT], ["dorp/deadline-1", "dorp/deadline-3"]],
    [[ACT, EARLY], ["dorp/deadline-1"]],
  ]);
  cases(work.termsSaid, [[[ACT], ["lijst van adressen, “voor de zomer van 2012”, er niet", "“straks”"]]]);
  cases(work.isUnread, [
    [[ACT, "partner"], false],
    [["constructor", "lead"], false],
  ]);
  cases(work.isGeneric, [
    [["org/gemeenten"], true],
    [["org/zeehavenpolitie"], false],
    [["org/ind"], false],
  ]);
});

test("how far work is follows the date, and the strict reading where it says something else", () => {
  const all = (...given) => [work.statusReport, work.statusOf, work.stateAt].map((of) => of(...given));
  cases(all, [
    [[ACT], ["dorp/s-1", "laat", "bezig"]],
    [
      [ACT, EARLY],
      ["", "vroeg", "wacht"],
    ],
    [
      [ACT, "1999-01-01"],
      ["", "", ""],
    ],
    [["nergens"], ["", "", ""]],
  ]);
  cases(words.progress, [
    [[ACT], ["Bezig", "te laat"]],
    [
      [ACT, EARLY],
      ["Nog niet begonnen", ""],
    ],
    [["nergens"], ["", ""]],
  ]);
  cases(words.progressLine, [
    [[ACT], "Bezig, te laat"],
    [[ACT, EARLY], "Nog niet begonnen"],
  ]);
  here.route = { path: [], query: { lezing: "streng" } };
  cases(words.otherStatuses, [
    [[ACT], ["laat"]],
    [[ACT, EARLY], []],
  ]);
  cases(
    (...given) => work.progressOf(...given).word,
    [
      [[ACT], "Onbekend"],
      [[ACT, EARLY], "Nog niet begonnen"],
      [["nergens"], undefined],
    ],
  );
  here.route = { path: [], query: { lezing: "anders" } };
  assert.equal(work.progressOf(ACT).word, "Bezig");
  here.route = { path: [], query: {} };
});

test("a plan is called by its source and date, and several together", () => {
  const [dorp, stad] = [data.planAt("dorp"), data.planAt("stad")];
  cases(words.reportName, [
    [[dorp], "het rapport van 8 april 2013"],
    [[], "de plannen"],
  ]);
  cases(words.nothingReported, [
    [[dorp], "Het rapport van 8 april 2013 meldt niets. Zwijgen is geen stilstand."],
    [[], "De plannen melden niets. Zwijgen is geen stilstand."],
  ]);
  assert.equal(words.SILENCE, "Zwijgen is geen stilstand.");
  cases(words.sourceLine, [
    [[stad], "Plan van de stad, 1 juni 2012"],
    [[], "Rapport 2013, 8 april 2013; Plan van de stad, 1 juni 2012"],
  ]);
});

test("a basis has its sign and its words, and a step, kind and modality their name", () => {
  assert.deepEqual(words.BASES, { tekst: ["●", "Staat in de tekst"], lezing: ["○", "Onze lezing"] });
  cases(words.stepName, [
    [["wonen"], "Wonen"],
    [["nergens"], "nergens"],
    [[null], "Zonder stap"],
  ]);
  assert.equal(words.kindName("toezicht"), "toezicht houden");
  assert.equal(words.partnerName("nergens"), "nergens");
  assert.equal(work.modalityLabel("hard"), "afspraak");
});

test("the answer that one looks at is said in words: date, links, reading, expectations", () => {
  cases(
    (more) => words.scenarioWords(scenario(more)),
    [
      [[{}], "elk plan op zijn laatste stand · alles telt mee · met verwachtingen"],
      [
        [{ date: EARLY, stated: true, strict: true, expect: false }],
        "maart 2011, andere plannen later · alleen wat de bron zegt · strenge lezing · zonder verwachtingen",
      ],
      [[{ plan: "dorp", date: MIDDLE, stated: true }], "maart 2011 · alleen wat het rapport zegt · met verwachtingen"],
    ],
  );
});

test("what counts is said as the control has it: nothing is called all where a reading leaves something out", () => {
  cases(
    (more) => words.countedWords(scenario(more)),
    [
      [[{}], "alles telt mee"],
      [[{ stated: true, plan: "dorp" }], "alleen wat het rapport zegt"],
      [[{ strict: true }], "strenge lezing"],
      [[{ stated: true, strict: true }], "alleen wat de bron zegt · strenge lezing"],
    ],
  );
});

test("a footnote says what, from which source, which places, and by which choices", () => {
  cases(words.footnote, [
    [
      ["Drie acties.", ["dorp/p-1", "dorp/p-2"], scenario({ plan: "dorp" })],
      "Drie acties. Bron: Rapport 2013, 8 april 2013; blz. 1; blz. 2. Versie 1.2.0 (inhoud 0123456789ab); " +
        "8 april 2013 · alles telt mee · met verwachtingen.",
    ],
    [
      ["Niets.", [], null],
      "Niets. Bron: Rapport 2013, 8 april 2013; Plan van de stad, 1 juni 2012. Versie 1.2.0 (inhoud 0123456789ab).",
    ],
  ]);
});

test("a dated promise is told with its work, its words and what came of it by a date", () => {
  const dorp = data.planAt("dorp");
  assert.deepEqual(work.promisesOf(dorp, LATE), [
    {
      ...{ id: "dorp/deadline-1", work: ACT, lane: 0, x: 7, level: 1, plan: dorp },
      ...{ name: "1.1 Adressen nakijken", short: "1.1", what: "lijst van adressen", quote: "“voor de zomer van 2012”" },
      ...{ modality: "Afspraak", day: "2012-06-20", by: "20 juni 2012" },
      ...{ outcome: "absent", stand: "er niet", on: "januari 2013" },
    },
  ]);
  assert.deepEqual(work.promisesOf(dorp, EARLY), []);
  const [open, other] = work.undatedOf(dorp, LATE);
  assert.deepEqual(open, {
    ...{ id: "dorp/deadline-2", work: ZEE, plan: dorp, name: "Zee", short: "Zee", what: "", quote: "“ooit”" },
    ...{ modality: "Zacht", day: "", by: "", outcome: "silent", stand: "", on: "" },
  });
  assert.deepEqual([other.id, other.outcome, other.modality], ["dorp/deadline-3", "", ""]);
  assert.deepEqual(
    work.undatedOf(dorp, EARLY).map((one) => one.id),
    ["dorp/deadline-2"],
  );
});

test("what promises came to is counted in words, and what is rare is shown only where it happened", () => {
  const names = (...found) => work.outcomesOf(found.map((outcome) => ({ outcome }))).map(([name]) => name);
  assert.deepEqual(names("absent"), ["delivered", "absent", "silent"]);
  assert.deepEqual(names("silent", "dropped"), ["delivered", "absent", "silent", "dropped"]);
  const counted = (found, ...open) =>
    work.countsSaid(
      found.map((outcome) => ({ outcome })),
      ...open,
    );
  cases(counted, [
    [[["absent", "silent", "absent", "dropped"]], ["2 zijn er niet", "1 niet gemeld", "1 vervallen"]],
    [[["absent", "dropped"], true], ["1 is er niet"]],
    [[["delivered", "delivered"], false], ["2 geleverd"]],
    [[[]], []],
  ]);
});

test("a plan has a picture of what it promises, with the report that one looks at", () => {
  const [dorp, stad] = [data.planAt("dorp"), data.planAt("stad")];
  assert.equal(work.picture(dorp).rows.length, 2);
  cases(
    (...given) => work.reportOf(...given).x,
    [
      [[dorp, EARLY], 1],
      [[dorp, MIDDLE], 1],
      [[dorp, LATE], 9],
      [[stad, LATE], 3],
    ],
  );
  cases(work.laneName, [
    [[{ number: "1", title: ["Wie er", "woont"] }], "1 Wie er woont"],
    [[{ number: "", title: ["Rest"] }], "Rest"],
  ]);
});

test("an answer is that of all plans, or only what is of one, made once", () => {
  const all = answers.answerTo(scenario());
  assert.equal(all, data.data.answers[scenario().key]);
  const dorp = answers.answerTo(scenario({ plan: "dorp" }));
  assert.deepEqual(Object.keys(dorp).sort(), Object.keys(all).sort());
  for (const name of ["gaps", "apart", "points", "most", "numbers", "reach", "places"])
    assert.deepEqual(
      dorp[name],
      all[name].filter((row) => row.plan === "dorp"),
      name,
    );
  assert.deepEqual(dorp.without, { "org/ind": [{ plan: "dorp", acts: 2 }] });
  assert.deepEqual(
    Object.values(dorp.matrix).map((cells) => cells.length),
    [3, 3, 1],
  );
  assert.equal(dorp.links, all.links);
  assert.equal(answers.answerTo(scenario({ plan: "dorp" })), dorp);
  assert.equal(answers.answerTo(scenario({ plan: "stad" })).gaps[0].mark, "gewoon-s");
  assert.equal(answers.answerTo(scenario({ plan: "dorp", stated: true })).gaps[0].mark, "genoemd-d");
  assert.deepEqual(answers.numbersOf(scenario(), data.planAt("stad")).phrase, { a: "1" });
});

test("an address gives the scenario it names, or the nearest that was answered", () => {
  cases(answers.scenarioOf, [
    [[{}], scenario()],
    [[{ plan: "dorp" }], scenario({ plan: "dorp" })],
    [[{ plan: "nergens", stand: "1999-01-01", koppelingen: "x", lezing: "x", verwachtingen: "x" }], scenario()],
    [[{ stand: EARLY }], scenario({ date: EARLY })],
    [[{ koppelingen: "genoemd" }], scenario({ stated: true })],
    [[{ verwachtingen: "uit" }], scenario({ expect: false })],
    [[{ lezing: "streng" }], scenario({ strict: true })],
    [[{ stand: EARLY, verwachtingen: "uit" }], scenario({ date: EARLY })],
    [[{ stand: EARLY, koppelingen: "genoemd", verwachtingen: "uit" }], scenario({ stated: true })],
    [[{ stand: EARLY, lezing: "streng" }], scenario({ strict: true })],
    [[{ koppelingen: "genoemd", lezing: "streng", plan: "stad", stand: EARLY }], scenario({ plan: "stad" })],
  ]);
  const asked = { koppelingen: "genoemd", lezing: "streng", stand: EARLY, verwachtingen: "uit" };
  window.werkplaats = { state: "ready" };
  const own = scenario({ date: EARLY, stated: true, strict: true, expect: false });
  assert.deepEqual(answers.scenarioOf(asked), own, "an engine in the page answers anything");
  assert.deepEqual([answers.answered(own), answers.answered(scenario())], [false, true]);
  delete window.werkplaats;
});

test("a scenario has the name under which its answer stands", () => {
  cases(answers.keyed, [
    [[{ plan: "", date: LATE, stated: false, expect: true, strict: false, key: "old" }], scenario()],
    [
      [{ plan: "dorp", date: EARLY, stated: true, expect: false, strict: true }],
      scenario({ plan: "dorp", date: EARLY, stated: true, expect: false, strict: true }),
    ],
  ]);
});

test("a choice is offered where each of its values shows another answer", () => {
  const dates = [
    [EARLY, "toen"],
    [LATE, "nu"],
  ];
  cases(answers.offered, [
    [[{}, "stand", dates], dates],
    [[{ koppelingen: "genoemd" }, "stand", dates], []],
    [
      [{ stand: EARLY }, "koppelingen", [[""], ["genoemd"]]],
      [[""], ["genoemd"]],
    ],
    [[{ lezing: "streng" }, "verwachtingen", [[""], ["uit"]]], []],
  ]);
});

test("an engine is asked for a scenario by the choices that differ from the usual", () => {
  cases(answers.scenarioOptions, [
    [[scenario()], [["stand", LATE]]],
    [
      [scenario({ date: EARLY, stated: true, strict: true, expect: false })],
      [
        ["stand", EARLY],
        ["koppelingen", "genoemd"],
        ["lezing", "streng"],
        ["verwachtingen", "uit"],
      ],
    ],
  ]);
});

test("a step is that of the plan's own model, and undecided where the engine says so", () => {
  cases(answers.stepIdIn, [
    [["lokken", "stad"], "model/s/lokken"],
    [["lokken", "dorp"], "model/m/lokken"],
    [["geld", "dorp"], undefined],
    [[null, "dorp"], undefined],
    [["geld", "nergens"], undefined],
  ]);
  cases(
    (more) => [...answers.undecidedSteps(scenario(more))],
    [
      [[{}], ["model/m/lokken", "model/s/geld"]],
      [[{ plan: "stad" }], ["model/s/geld"]],
      [[{ stated: true }], []],
    ],
  );
  cases(
    (more, plan) => matrix.hasUndecided(scenario(more), plan),
    [
      [[{}], true],
      [[{}, village], true],
      [[{}, town], false],
      [[{ stated: true }], false],
    ],
  );
});

test("a matrix has a row for each sort of work, and a place for each step and for work without one", () => {
  const rows = (by, plan) =>
    matrix
      .matrixRows(by, scenario({ plan: "stad" }), plan)
      .map(({ key, label, id, cells }) => [key, label, id, cells.map((cell) => cell?.barrier)]);
  assert.deepEqual(matrix.matrixColumns(town), ["lokken", "geld", null]);
  cases(rows, [
    [
      ["kind", village],
      [
        ["voorlichting", "Voorlichting geven", "", [undefined, "wonen", undefined]],
        ["toezicht", "Toezicht houden", "", ["lokken", undefined, null]],
      ],
    ],
    [
      ["partner", village],
      [
        ["kvk", "Kamer van Koophandel", "org/kvk", ["lokken", undefined, undefined]],
        ["onbekend", "onbekend", "", ["lokken", undefined, undefined]],
        ["zeehavenpolitie", "Zeehavenpolitie", "org/zeehavenpolitie", [undefined, "wonen", undefined]],
      ],
    ],
    [["form", village], [["arbeid", "Op het werk", "", [undefined, undefined, null]]]],
    [["kind", town], [["toezicht", "Toezicht houden", "", [undefined, "geld", undefined]]]],
    [["form", town], []],
  ]);
  const [first] = matrix.matrixRows("kind", scenario(), village);
  assert.equal(first.cells[0], null);
});

test("a cell has an address that reads back, with its plan where there are several", () => {
  cases(matrix.cellAddress, [
    [["toezicht", "wonen", "dorp"], "toezicht~wonen~dorp"],
    [["toezicht", null, "dorp"], "toezicht~alle~dorp"],
  ]);
  const wonen = { column: "toezicht", barrier: "wonen" };
  cases(matrix.toCell, [
    [[wonen, "dorp"], "#/overzicht?cel=toezicht%7Ewonen%7Edorp"],
    [[{ ...wonen, barrier: null }, "dorp", { rijen: "vorm" }], "#/overzicht?rijen=vorm&cel=toezicht%7Ealle%7Edorp"],
  ]);
  cases(matrix.cellOf, [
    [["toezicht~wonen~dorp"], { key: "toezicht", step: "wonen", plan: "dorp" }],
    [["toezicht~alle"], { key: "toezicht", step: null, plan: undefined }],
  ]);
  assert.equal(matrix.cellId("toezicht~alle~dorp"), "cel-toezicht-alle-dorp");
});

test("a cell is said in the words of the engine, and looks like its most common state", () => {
  const cell = (more) => ({ phrase: ["Bezig", "", "2 acties"], state: "a", most_state: "", ...more });
  cases(
    (one) => matrix.cellSaid(one).look,
    [
      [[null], "s-geen"],
      [[cell()], "s-a"],
      [[cell({ most_state: "b" })], "s-b"],
      [[cell({ unmet: true })], "s-a verwacht"],
      [[cell({ undecided: true })], "s-a onbeslist"],
      [[cell({ undecided: true, unmet: true })], "s-a verwacht"],
    ],
  );
  assert.deepEqual(matrix.cellSaid(undefined), { word: "geen werk gemeld", lines: [], look: "s-geen" });
  assert.deepEqual(matrix.cellSaid(cell()), { word: "Bezig", lines: ["2 acties"], look: "s-a" });
});

test("a cell says in one line what it says", () => {
  cases(matrix.cellLine, [
    [[{ phrase: ["Bezig", "", "2 acties"] }], "Bezig, 2 acties"],
    [[null], "geen werk gemeld"],
  ]);
});

const ALL = { stated: true, strict: true };
test("a cell tells which choice makes it other than usual, and what it says usually", () => {
  const cell = (more) => ({ plan: "dorp", column: "kvk", barrier: "wonen", state: "bezig", most_basis: "a", ...more });
  const cells = {
    usual: [cell({ phrase: ["Bezig"] })],
    fewer: [cell({ phrase: ["Bezig", "1 actie"] })],
    state: [cell({ phrase: ["Bezig"], state: "klaar" })],
    basis: [cell({ phrase: ["Bezig"], most_basis: "b" })],
    none: [],
  };
  let date = 0;
  /** The change where the views of a date hold these cells: usual, stated, strict, and both. */
  const change = (choice, ...names) => {
    date += 1;
    for (const [at, more] of [{}, { stated: true }, { strict: true }, ALL].entries())
      if (names[at])
        data.data.answers[scenario({ date, ...more }).key] = {
          ...answers.answerTo(scenario()),
          matrix: { partner: cells[names[at]] },
        };
    const found = matrix.changesIn("partner", scenario({ date, ...choice }), village)("kvk", "wonen");
    return found && [found.by, found.usual?.phrase.join()];
  };
  cases(change, [
    [[{}, "usual"], null],
    [[{ stated: true }, "usual", "usual"], null],
    [
      [{ stated: true }, "usual", "fewer"],
      ["basis", "Bezig"],
    ],
    [
      [{ stated: true }, "usual", "none"],
      ["basis", "Bezig"],
    ],
    [
      [{ strict: true }, "usual", "", "state"],
      ["reading", "Bezig"],
    ],
    [
      [{ strict: true }, "none", "", "basis"],
      ["reading", undefined],
    ],
    [
      [ALL, "usual", "fewer", "usual", "fewer"],
      ["basis", "Bezig"],
    ],
    [
      [ALL, "usual", "usual", "basis", "basis"],
      ["reading", "Bezig"],
    ],
    [
      [ALL, "usual", "fewer", "state", "none"],
      ["both", "Bezig"],
    ],
    [
      [ALL, "usual", "usual", "usual", "state"],
      ["both", "Bezig"],
    ],
    [[ALL, "usual", "fewer", "fewer", "usual"], null],
    [[{ stated: true }, "", "fewer"], null],
    [[ALL, "usual", "", "fewer", "fewer"], null],
  ]);
});

test("an engine is there to be asked while it starts, and not when it is off", () => {
  cases(
    (given) => {
      window.werkplaats = given;
      return [engine.engineThere(), engine.workplace() === given, engine.engine() === given];
    },
    [
      [[undefined], [false, true, true]],
      [[{ state: "off" }], [false, true, true]],
      [[{ state: "starting" }], [true, true, true]],
    ],
  );
  assert.equal(engine.LARGEST, 5242880, "five megabytes");
});

test("what is asked of an engine is told: that it is busy, then what came of it", async () => {
  const told = [];
  const tell = (text) => told.push(text);
  await engine.reportWhile(tell, "bezig", async () => "klaar");
  await engine.reportWhile(tell, "bezig", async () => {});
  await engine.reportWhile(tell, "bezig", () => Promise.reject(new Error("dat lukt niet")));
  assert.deepEqual(told, ["bezig", "klaar", "bezig", "", "bezig", "dat lukt niet"]);
});

test("a plan in a file is checked by its name and bytes, and one that cannot be read is named", async () => {
  window.werkplaats = { state: "ready", ask: async (...asked) => asked };
  assert.deepEqual(await engine.bytes(new File(["abc"], "plan.xlsx")), new Uint8Array([97, 98, 99]));
  const gone = { name: "weg.xlsx", arrayBuffer: () => Promise.reject(new Error("gone")) };
  await assert.rejects(() => engine.bytes(gone), { message: "weg.xlsx is niet te lezen." });
});

test("a field chooses from the steps of all plans, and from the kinds of work", () => {
  assert.deepEqual(things.stepOptions, [
    ["wonen", "Wonen"],
    ["lokken", "Lokken"],
    ["geld", "Geld"],
  ]);
  assert.deepEqual(things.kindOptions, [
    ["toezicht", "toezicht houden"],
    ["voorlichting", "voorlichting geven"],
  ]);
});
