/* What lib says without a page: text, CSV, addresses. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { csv } from "../../visuals/app/lib/csv.js";
import { finder, holds, isShort, marks, partsOf, wordsIn } from "../../visuals/app/lib/find.js";
import { unpooled } from "../../visuals/app/lib/page_data.js";
import { parseAddress } from "../../visuals/app/lib/route.js";
import { sortRows } from "../../visuals/app/lib/sort.js";
import { and, compare, fill, fold, numbered, upper } from "../../visuals/app/lib/text.js";

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
      .map((part) => part.said);
  assert.deepEqual(on("De financiën van de IND", "financien"), ["financiën"]);
  assert.deepEqual(on("Hinder van de IND-medewerker in India", "IND"), ["IND-medewerker"]);
  assert.equal(
    marks("aap noot", finder("noot"))
      .map((part) => part.said)
      .join(""),
    "aap noot",
  );
});

test("the last value of a pool is put together from the places of what it holds", () => {
  const pool = ["x", 1, true, null, [], [0, 1, 3], { a: 5, b: 2, 7: 4 }, [6, 6, 5]];
  const whole = unpooled(pool);
  assert.deepEqual(whole, [{ a: ["x", 1, null], b: true, 7: [] }, whole[0], ["x", 1, null]]);
  assert.equal(whole[0].a, whole[2], "what is equal is one");
  assert.equal(unpooled(["alone"]), "alone");
});
