/* What lib says without a page: text, CSV, addresses. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { csv } from "../../visuals/app/lib/csv.js";
import { parseAddress } from "../../visuals/app/lib/route.js";
import { and, compare, counted, fold, upper } from "../../visuals/app/lib/text.js";

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
  assert.equal(counted(1, "ding", "dingen"), "1 ding");
  assert.equal(fold("Financiën"), "financien");
  assert.equal(upper("stap"), "Stap");
  assert.deepEqual(["10.1", "Zee", "2.1", "f", "één"].sort(compare), ["2.1", "10.1", "één", "f", "Zee"]);
});
