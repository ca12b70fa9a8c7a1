/* What lib says without a page: text, CSV, addresses. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { finder, holds, isShort, marks, partsOf, termsIn, wordsIn } from "../../visuals/app/lib/find.js";
import * as page from "../../visuals/app/lib/page_data.js";
import { parseAddress } from "../../visuals/app/lib/route.js";
import {
  add,
  and,
  compare,
  csv,
  fill,
  fold,
  numbered,
  slug,
  sortRows,
  tally,
  twice,
  unique,
  upper,
  wrapped,
} from "../../visuals/app/lib/text.js";
import { cases, openPage, pooled } from "./small_page.js";

const { fields } = JSON.parse(readFileSync(path.join(import.meta.dirname, "../csv_fields.json"), "utf8"));
test("CSV opens in a Dutch Excel, and no field runs as a formula: one table for page and engine", () => {
  assert.ok(fields.length > 15);
  for (const [value, read] of fields)
    assert.equal(csv([["kop"], [value]]), `\uFEFF"kop"\r\n"${read.replaceAll('"', '""')}"\r\n`);
  assert.equal(csv([["a", 1, null]]), '\uFEFF"a";"1";""\r\n');
});

test("an address is words and choices, whatever stands in it", () => {
  assert.deepEqual(parseAddress("#/ding/org/ind?plan=a&zoek=b%20c"), {
    path: ["ding", "org", "ind"],
    query: { plan: "a", zoek: "b c" },
  });
  assert.deepEqual(parseAddress("#/%E0%A4%A"), { path: ["%E0%A4%A"], query: {} });
  assert.deepEqual(parseAddress(""), { path: [], query: {} });
  assert.deepEqual(parseAddress("#/aandachtspunten?ernst=hoog"), {
    path: ["aandachtspunten"],
    query: { gewicht: "hoog" },
  });
});

test("words", () => {
  assert.equal(and(["a", "b", "c"]), "a, b en c");
  assert.equal(fold("Financiën"), "financien");
  assert.equal(upper("stap"), "Stap");
  assert.deepEqual(twice(["a", "b"]), [
    ["a", "a"],
    ["b", "b"],
  ]);
  assert.deepEqual(["10.1", "Zee", "2.1", "f", "één"].sort(compare), ["2.1", "10.1", "één", "f", "Zee"]);
});

test("a template is filled with what it is given, and nothing else", () => {
  assert.equal(fill("{a} van {b}", { a: 1 }), "1 van {b}");
  assert.equal(fill("{a}", { a: "{b}", b: "x" }), "{b}");
  assert.equal(fill("{constructor}", {}), "{constructor}");
  const forms = { one: "{count} ding van {who}", more: "{count} dingen van {who}" };
  assert.equal(numbered(forms, 1, { who: "mij" }), "1 ding van mij");
  assert.equal(numbered(forms, 0, { who: "mij" }), "0 dingen van mij");
});

test("a text stands in lines of as many words as fit, and of one at least", () => {
  const seven = (line) => line.length <= 7;
  cases(wrapped, [
    [
      ["een twee drie", seven],
      ["een", "twee", "drie"],
    ],
    [
      ["een bij  een\nzee", seven],
      ["een bij", "een zee"],
    ],
    [
      ["vergadering en x", seven],
      ["vergadering", "en x"],
    ],
    [["", seven], [""]],
  ]);
});

test("rows stand in the order of a column, numbers as numbers, and what is empty last", () => {
  const columns = [{ key: "n", label: "N", text: (row) => row }];
  assert.deepEqual(sortRows(["", "7.10", "7.9", "één"], columns, "n"), ["7.9", "7.10", "één", ""]);
  assert.deepEqual(sortRows(["", "7.10", "7.9", "één"], columns, "-n"), ["één", "7.10", "7.9", ""]);
  assert.deepEqual(sortRows(["b", "a"], columns, "other"), ["b", "a"]);
});

test("words of a text: a plural with an apostrophe is its word, a dash also parts", () => {
  assert.deepEqual(wordsIn("RIEC's/LIEC, actie 5.4 en 'digitaal' toezicht"), [
    "RIEC",
    "LIEC",
    "actie",
    "5.4",
    "en",
    "digitaal",
    "toezicht",
  ]);
  assert.deepEqual(partsOf("e-portal"), ["e-portal", "eportal", "e", "portal"]);
  assert.deepEqual(termsIn("de e-portal"), ["de", "e-portal", "eportal", "e", "portal"]);
  assert.deepEqual(["IND", "KvK", "EU", "Den", "EMPACT", "A", "B9"].filter(isShort), ["IND", "KvK", "EU"]);
});

test("a word is found where one begins, or ends as a compound of six letters; an abbreviation only whole", () => {
  const words = ["hindert", "vindplaatsen", "india", "ind", "infoportal", "jeugdzorg", "proeftuinen", "7.1", "7.10"];
  /** @param {string} typed */
  const found = (typed, ...more) => words.filter(finder(typed, ...more));
  assert.deepEqual(found("IND"), ["ind"]);
  assert.deepEqual(found("ind"), ["india", "ind"]);
  assert.deepEqual(found("portal"), ["infoportal"]);
  assert.deepEqual(found("plaatsen"), ["vindplaatsen"]);
  assert.deepEqual(found("zorg"), []);
  assert.deepEqual(found("proeftuin"), ["proeftuinen"]);
  assert.deepEqual(found("tuin", ["tuinen"]), ["proeftuinen"]);
  assert.deepEqual(found("7.1"), ["7.1"]);
  assert.ok(holds("Wordt de IND-medewerker gehinderd?", "ind mede"));
  assert.ok(!holds("Wordt de medewerker gehinderd?", "IND"));
});

test("found words are marked in a text, whatever its accents", () => {
  const on = (text, typed) =>
    marks(text, finder(typed))
      .filter((part) => part.on)
      .map((part) => part.phrase);
  assert.deepEqual(on("De financiën van de IND", "financien"), ["financiën"]);
  assert.deepEqual(on("Hinder van de IND-medewerker in India", "IND"), ["IND-medewerker"]);
  assert.equal(
    marks("aap noot", finder("noot"))
      .map((part) => part.phrase)
      .join(""),
    "aap noot",
  );
});

test("the last value of a pool is put together from the places of what it holds", () => {
  const pool = ["x", 1, true, null, [], [0, 1, 3], { a: 5, b: 2, 7: 4 }, [6, 6, 5]];
  const whole = page.unpooled(pool);
  assert.deepEqual(whole, [{ a: ["x", 1, null], b: true, 7: [] }, whole[0], ["x", 1, null]]);
  assert.equal(whole[0].a, whole[2], "what is equal is one");
  assert.equal(page.unpooled(["alone"]), "alone");
});

test("a list of words ends with en, and one or none stands alone", () => {
  cases(and, [
    [[[]], ""],
    [[["a"]], "a"],
    [[["a", "b"]], "a en b"],
    [[["a", "b", "c", "d"]], "a, b, c en d"],
  ]);
});

test("a capital is given to the first letter alone, whatever the text", () => {
  cases(upper, [
    [[""], ""],
    [["é"], "É"],
    [["een woord"], "Een woord"],
    [["IND"], "IND"],
  ]);
});

test("an accent and a capital make no difference to what is compared", () => {
  cases(fold, [
    [["ÉÉN Coördinator"], "een coordinator"],
    [[12], "12"],
    [["ij-3"], "ij-3"],
  ]);
});

test("a place in a template stays where nothing is given, and a value of none is said", () => {
  cases(fill, [
    [["{a}{b}{a}", { a: 0, b: "" }], "00"],
    [["{a b} {}", { "a b": 1 }], "{a b} {}"],
    [["{a}", { a: null }], "null"],
  ]);
  const forms = { one: "één", more: "{count}" };
  cases(slug, [
    [["Hoofdstuk 6"], "hoofdstuk-6"],
    [["Ministerie van Justitie (Curaçao)"], "ministerie-van-justitie-curacao"],
  ]);
  cases(numbered, [
    [[forms, 1], "één"],
    [[forms, 2], "2"],
    [[{ one: "{count}", more: "" }, 1, { count: "eentje" }], "eentje"],
  ]);
});

test("what has one key stands together in the order in which it came, and what is double stands once", () => {
  const map = new Map();
  for (const [key, value] of [...["a1", "b2", "a3", "a1"]].map((one) => [...one])) add(map, key, value);
  assert.deepEqual(
    [...map],
    [
      ["a", ["1", "3", "1"]],
      ["b", ["2"]],
    ],
  );
  assert.deepEqual(
    [...tally(["b", "a", "b"])],
    [
      ["b", 2],
      ["a", 1],
    ],
  );
  cases(unique, [
    [[[]], []],
    [[["b", "a", "b"]], ["b", "a"]],
  ]);
});

test("words compare as a Dutch reader sorts them", () => {
  const sign = (a, b) => Math.sign(compare(a, b));
  cases(sign, [
    [["2", "10"], -1],
    [["b", "A"], 1],
    [["é", "e"], 0],
    [["Z", "z"], 0],
  ]);
});

test("rows that are equal, or empty, keep the order that they had in either direction", () => {
  const columns = [
    { key: "m", label: "M", text: (row) => row.m },
    { key: "n", label: "N", text: (row) => row.n },
  ];
  const rows = [{ n: "b" }, { m: "1" }, { n: "a", m: "2" }, { n: "B" }, { m: "3" }];
  const sorted = (sort) => sortRows(rows, columns, sort).map((row) => rows.indexOf(row));
  cases(sorted, [
    [["n"], [2, 0, 3, 1, 4]],
    [["-n"], [0, 3, 2, 1, 4]],
    [["-m"], [4, 2, 1, 0, 3]],
    [[""], [0, 1, 2, 3, 4]],
    [[undefined], [0, 1, 2, 3, 4]],
    [["--n"], [0, 1, 2, 3, 4]],
  ]);
  assert.deepEqual(rows[0], { n: "b" }, "the rows themselves stay as they are");
});

test("words are taken from a text without the signs around them", () => {
  cases(wordsIn, [
    [[""], []],
    [["… — !"], []],
    [["foto’s, csv's"], ["foto", "csv"]],
    [["A'dam"], ["A", "dam"]],
    [["(e-portal) 7.10."], ["e-portal", "7.10"]],
    [[510], ["510"]],
  ]);
  cases(partsOf, [
    [["woord"], ["woord"]],
    [["a-b-c"], ["a-b-c", "abc", "a", "b", "c"]],
    [["na-na"], ["na-na", "nana", "na"]],
  ]);
});

test("an abbreviation has two to four letters, of which two are capitals", () => {
  cases(isShort, [
    [["OM"], true],
    [["LIEC"], true],
    [["SoZaW"], false],
    [["O"], false],
    [["om"], false],
    [["Om"], false],
    [["omK"], false],
    [["OM2"], false],
  ]);
});

/** Each typed word and one of a text, and whether the one answers the other. */
test("a typed word answers a word of a text by its beginning, its second half or another form", () => {
  const only = (half) => half === "hotel";
  cases(
    (word, ...typed) => finder(...typed)(word),
    [
      [["hotelkamers", "kamers"], true],
      [["zijkamers", "kamers"], true],
      [["opkamers", "kamers"], false],
      [["hotelkamer", "kamer"], false],
      [["hotelkamers", "kamers", [], false, only], true],
      [["zijkamers", "kamers", [], false, only], false],
      [["kamers", "kamers", [], false, only], true],
      [["kamer", "k"], true],
      [["k", "k"], true],
      [["kamer", "ka"], true],
      [["kamertje", "kamer", ["kamers"], true], false],
      [["kamers", "kamer", ["kamers"], true], true],
      [["kamer", "kamer", ["kamers"], true], true],
      [["steden", "stad", ["steden"]], true],
      [["stedenbouw", "stad", ["steden"]], false],
      [["stadsrand", "Stad"], true],
      [["7.1.2", "7.1"], true],
      [["7.10", "7.1"], false],
      [["71", "7.1"], false],
      [["7.1", "7"], true],
      [["financien", "Financiën"], true],
    ],
  );
});

test("a text holds what one typed where each word is in it", () => {
  cases(holds, [
    [["De e-portal opent", "portal"], true],
    [["De e-portal opent", "eportal open"], true],
    [["De e-portal opent", "portal dicht"], false],
    [["", "a"], false],
    [["iets", ""], true],
  ]);
});

test("a text comes in parts, of which the words that answer are on", () => {
  const off = (phrase) => ({ phrase, on: false });
  const on = (phrase) => ({ phrase, on: true });
  cases(marks, [
    [["aap", () => false], [off("aap")]],
    [
      ["De IND.", finder("IND")],
      [off("De "), on("IND"), off(".")],
    ],
    [
      ["noot noot", finder("noot")],
      [off(""), on("noot"), off(" "), on("noot"), off("")],
    ],
    [
      ["een e-portal", finder("eportal")],
      [off("een "), on("e-portal"), off("")],
    ],
  ]);
});

test("a pool of the tests reads back as what it was made of", () => {
  for (const value of [1, null, [], {}, { a: [1, { b: null }], c: false }, [[[]]]])
    assert.deepEqual(page.unpooled(pooled(value)), value);
});

test("a page reads the data that it carries, and what it reads last is its data", async () => {
  for (const value of [{ a: ["één", "één"] }, [7]]) {
    await openPage(value);
    assert.deepEqual(page.pageData, value);
  }
});
