/* Search: what is found for what one typed, the best first, and what is shown of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { cases, openPage, twoPlans } from "./small_page.js";

const page = twoPlans();
const figure = { type: ["Figure"], prefLabel: ["Nagekeken huizen"], value: ["70"] };
page.things["dorp/figure-1"] = { ...figure, summary: ["Per huis vijf."], issuedOn: ["2013-01-01"] };
page.words.search.texts.push("issuedOn");
page.kinds.Figure = { page: "other", kind: "cijfer" };
page.lookups["dorp/figure-1"] = { description: "70 huizen (2012)", steps: [] };
await openPage(page);
const search = await import("../../visuals/app/model/search.js");
const { ANSWERED, answeredHere, indexed, isSmall, onlyHit, plain, searchFor, snippet } = search;

const IND = "Immigratie- en Naturalisatiedienst";
const KVK = "Kamer van Koophandel";
const CHAMBER = "Wat de Kamer van Koophandel vraagt";
const ACT = "1.1 Adressen nakijken";
/** The names of what is found. */
const found = (text) => searchFor(text).found.map((item) => item.label);

test("a name is found by each of its forms, and before what only speaks of it", () => {
  cases(found, [
    [["IND"], [IND, ACT]],
    [["ind"], [IND, ACT]],
    [["immigratie"], [IND, ACT]],
    [["KvK"], [KVK, CHAMBER, ACT, "Samen tegen fraude"]],
    [["kamer van koophandel"], [KVK, CHAMBER, ACT, "Samen tegen fraude"]],
    [["kamer"], [KVK, CHAMBER, ACT, "Samen tegen fraude"]],
    [["Chamber of Commerce"], [KVK, CHAMBER, ACT, "Samen tegen fraude"]],
    [["slaapplek"], ["Wonen"]],
    [["kvk fraude"], ["Samen tegen fraude"]],
    [["1.1"], [ACT, "Lokken op internet"]],
    [["Zeeproef"], ["Zee"]],
  ]);
});

test("what is named by a word stands before what is of that sort, and that before what speaks of it", () => {
  cases(found, [
    [["wonen"], ["Wonen"]],
    [["lokken"], ["Lokken", "Lokken op internet"]],
    [["toezicht"], ["Gat in het toezicht"]],
    [["actie"], [ACT, "Folder maken"]],
    [["maatregel"], [ACT, "Folder maken"]],
    [["vraag"], [CHAMBER, "Gat in het toezicht", "Welke adressen zijn klaar", "Wie doet wat"]],
    [["adressen"], [ACT, "Welke adressen zijn klaar"]],
    [["stap"], ["Lokken", "Lokken op internet", "Wonen", "Wie doet wat"]],
    [["samenwerkingsafspraak"], ["Samen tegen fraude"]],
    [["papier"], ["Samen tegen fraude"]],
  ]);
});

test("what is said of a thing elsewhere finds that thing, and what has no page finds nothing", () => {
  cases(found, [
    [["register"], [ACT]],
    [["trekt"], []],
    [["talen"], ["Folder maken"]],
    [["Zonder naam"], []],
    [["niemand"], ["Gat in het toezicht"]],
  ]);
});

test("every word has to be there; a small word tells nothing beside others, and alone begins one", () => {
  cases(found, [
    [["folder talen"], ["Folder maken"]],
    [["folder niets"], ["Folder maken"]],
    [["folder register"], ["Folder maken", ACT]],
    [["trekt niets"], []],
    [["de folder van het"], ["Folder maken"]],
    [[""], []],
    [["van"], []],
    [["de"], ["Samen tegen fraude"]],
  ]);
  cases(isSmall, [
    [["om"], true],
    [["OM"], false],
    [["De"], true],
    [["folder"], false],
  ]);
});

test("another form of a word finds it, and half a compound of six letters", () => {
  cases(found, [
    [["huurders"], [ACT]],
    [["registers"], [ACT]],
    [["huisvesting"], ["Folder maken"]],
    [["vesting"], ["Folder maken"]],
    [["schermen"], []],
    [["lokking"], []],
  ]);
});

test("a figure is found by its value and year, and shows both where it has no longer text", () => {
  cases(found, [
    [["huizen 2012"], ["Nagekeken huizen"]],
    [["70"], ["Nagekeken huizen"]],
  ]);
  assert.equal(snippet(searchFor("nagekeken").found[0], searchFor("nagekeken").answers), "70 huizen (2012)");
});

test("a date is found by its words, and words that stand together go before those that stand apart", () => {
  cases(found, [
    [["januari 2013"], ["Nagekeken huizen"]],
    [["huis vijf"], ["Nagekeken huizen", "Folder maken"]],
    [["vijf huis"], ["Folder maken", "Nagekeken huizen"]],
    [["vijf talen"], ["Folder maken"]],
  ]);
});

test("a question is found where its answer is: with rows, in the overview, or of an engine in the page", () => {
  const here = (shelf, name = "x") => answeredHere([name, { shelf }]);
  cases(here, [
    [[ANSWERED], true],
    [["recipes"], false],
    [["recipes", "per-soort"], true],
  ]);
  cases(found, [[["bevragen"], []]]);
  window.werkplaats = {};
  assert.equal(here("recipes"), true);
  delete window.werkplaats;
});

test("a word that nobody knows is read as its parts or as what was meant, and that is said", () => {
  const read = (text) => [found(text), searchFor(text).read];
  cases(read, [
    [["huurderadres"], [[ACT], "huurder adres"]],
    [["huurder-adres"], [[ACT], "huurder adres"]],
    [["frauda"], [["Samen tegen fraude"], "fraude"]],
    [["koophamdol"], [[CHAMBER, KVK, ACT, "Samen tegen fraude"], "koophandel"]],
    [["koophamdox"], [[], ""]],
    [["ontbraakt"], [[], ""]],
    [["kvkfraude"], [["Samen tegen fraude"], "kvk fraude"]],
    [["folderhuis"], [["Folder maken"], "folder huis"]],
    [["folderelk"], [[], ""]],
    [["elkfolder"], [[], ""]],
    [["adresxam"], [[], ""]],
    [["foldr"], [[], ""]],
    [["xraude"], [[], ""]],
    [["folder"], [["Folder maken"], ""]],
    [["De folder in talen"], [["Folder maken"], ""]],
  ]);
});

test("the words to mark are those that answer", () => {
  const { answers } = searchFor("kvk fraude");
  cases(answers, [
    [["fraude"], true],
    [["kvk"], true],
    [["koophandel"], true],
    [["folder"], false],
  ]);
});

test("how far some work is leads to the list of it, also by its other names", () => {
  const list = { path: ["maatregelen"], query: { staat: "laat" }, label: "Laat", kind: "Lijst" };
  const { path, query, label, kind } = searchFor("achter op schema").found[0];
  assert.deepEqual({ path, query, label, kind }, list);
  cases(found, [
    [["laat"], ["Laat"]],
    [["lijst"], ["Laat", "Pas later"]],
    [["vroeg"], []], // nothing is so far now
    [["pas later"], ["Pas later"]], // several states together
    [["nooit"], []], // of which none is there now
  ]);
});

test("one thing alone has an address to go to, and a guess is no such hit, nor a question or a list", () => {
  cases(onlyHit, [
    [["folder"], "#/ding/dorp/measure-1.2"],
    [["70"], ""], // found, but not in its name
    [["toezicht"], ""],
    [["laat"], ""],
    [["actie"], ""],
    [["frauda"], ""],
    [["nergens"], ""],
  ]);
});

test("of words that do not stand together those that find something are named, most of them goes first", () => {
  const held = (text) => [found(text), searchFor(text).some, onlyHit(text)];
  cases(held, [
    [["frauda xyz"], [["Samen tegen fraude"], ["fraude"], ""]],
    [["register de talen xyz folder"], [["Folder maken", ACT], ["register", "talen", "folder"], ""]],
    [["folder talen"], [["Folder maken"], [], "#/ding/dorp/measure-1.2"]],
    [["xyz zyx"], [[], [], ""]],
  ]);
});

test("of what was found some text is shown, around the first word", () => {
  const answers = (word) => word === "doel";
  const item = (...text) => ({ label: "Naam doel", text, actors: text.length > 1 ? ["Wie: doel"] : [] });
  const far = `${"a ".repeat(50)}doel ${"b ".repeat(100)}`;
  cases(
    (...text) => snippet(item(...text), answers),
    [
      [["Naam doel", "doel", "Het doel is dit."], "Het doel is dit."],
      [["kort"], ""],
      [["kort", "lang"], "Wie: doel"],
      [[], ""],
      [["x".repeat(61)], "x".repeat(61)],
      [["x".repeat(60)], ""],
      [["x".repeat(201)], `${"x".repeat(200)}…`],
      [["x".repeat(200)], "x".repeat(200)],
      [[far], `…${far.slice(40, 240)}…`],
      [[`${"a ".repeat(30)}doel`], `${"a ".repeat(30)}doel`],
      [[`${"a ".repeat(31)}doel`], `…${"a ".repeat(30)}doel`],
    ],
  );
});

test("the index holds what has a page and every question, with the words, abbreviations and names in it", () => {
  const { items, known, shorts, groups } = indexed();
  assert.deepEqual(
    [...items.keys()].filter((id) => id.startsWith("dorp/")),
    [...["dorp/measure-1.1", "dorp/measure-1.2", "dorp/pilot-zee", "dorp/figure-1"]],
  );
  assert.ok(items.has("wie") && items.has("org/ind"));
  assert.deepEqual([...shorts].sort(), ["ind", "kvk"]);
  cases(
    (word) => known.has(word),
    [
      [["koophandel"], true],
      [["immigratie"], true],
      [["de"], false],
      [["trekt"], false],
    ],
  );
  assert.deepEqual(groups, [
    [" immigratie en naturalisatiedienst ", " ind "],
    [" kamer van koophandel ", " kvk ", " chamber of commerce "],
    [" actie ", " maatregel "],
  ]);
  const { text, sort, weight, path, kind, titles } = items.get("dorp/measure-1.1");
  assert.deepEqual(text, [ACT, "Het dorp kijkt elk adres van een huurder na.", "Een uitzonderlijk register."]);
  assert.deepEqual([sort, weight, kind], [["actie"], 3, "actie"]);
  assert.deepEqual(path, ["ding", "dorp/measure-1.1"]);
  assert.deepEqual(titles, [ACT, "1.1", "Adressen nakijken"]);
  const { text: said, ...question } = items.get("wie");
  assert.deepEqual(said, ["Wie werkt aan welke stap?"]);
  assert.deepEqual([question.path, question.kind, question.weight], [["vragen", "wie"], "Vraag", 1]);
  assert.deepEqual(items.get("stad/agreement-1").sort, ["afspraak", "afspraak op papier", "samenwerkingsafspraak"]);
  assert.equal(items.get("stad/agreement-1").weight, 5);
});

test("names are compared by their words alone", () => {
  cases(plain, [
    [["KvK, Amsterdam"], " kvk amsterdam "],
    [["Financiën"], " financien "],
  ]);
});
