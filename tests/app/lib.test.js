/* What lib says without a page: text, CSV, addresses. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { csv } from "../../visuals/app/lib/csv.js";
import { parseAddress } from "../../visuals/app/lib/route.js";
import { sortRows } from "../../visuals/app/lib/sort.js";
import { and, compare, distance, fill, fold, marks, numbered, upper } from "../../visuals/app/lib/text.js";

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

test("found words are marked in a text, whatever its accents", () => {
  assert.deepEqual(
    marks("De financiën van", ["financien"]).filter((part) => part.on),
    [{ said: "financiën", on: true }],
  );
  assert.equal(
    marks("aap noot", ["noot", "aap"])
      .map((part) => part.said)
      .join(""),
    "aap noot",
  );
});

test("how far two words are apart, up to what is still alike", () => {
  assert.equal(distance("slachtofers", "slachtoffers", 2), 1);
  assert.equal(distance("opvagn", "opvang", 2), 2);
  assert.equal(distance("huis", "thuis", 1), 1);
  assert.equal(distance("huis", "opvang", 2), 3);
  assert.equal(distance("kvk", "kvk", 1), 0);
});
