/* What lib says without a page: text, dates, CSV, addresses. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { csv } from "../../visuals/app/lib/csv.js";
import { dutchDate, dutchPeriod } from "../../visuals/app/lib/dates.js";
import { parseAddress } from "../../visuals/app/lib/route.js";
import { and, compare, counted, fold, upper } from "../../visuals/app/lib/text.js";

test("a date is said in words, and what is no date stays", () => {
  assert.equal(dutchDate("2013-04-08"), "8 april 2013");
  assert.equal(dutchDate("2013-04"), "april 2013");
  for (const other of ["2013", "2013-13", "eind 2012", ""]) assert.equal(dutchDate(other), other);
});

test("a period is said in words", () => {
  const said = {
    "2012-34": "tweede kwartaal 2012",
    "2012-21": "voorjaar 2012",
    "2012-03/2012-05": "maart 2012 tot mei 2012",
    "2012-03/..": "vanaf maart 2012",
    "../2012-05": "tot mei 2012",
    "2012-10~": "rond oktober 2012",
    "in de loop van 2012": "in de loop van 2012",
  };
  for (const [edtf, words] of Object.entries(said)) assert.equal(dutchPeriod(edtf), words);
});

test("CSV opens in a Dutch Excel, and no field runs as a formula", () => {
  assert.equal(csv([["a;b", 'q"q', 1]]), '\uFEFF"a;b";"q""q";"1"\r\n');
  for (const start of ["=1+1", "+1", "-1", "@x", "\tx", "\rx"]) assert.equal(csv([[start]]), `\uFEFF"'${start}"\r\n`);
});

test("an address is words and choices, whatever stands in it", () => {
  assert.deepEqual(parseAddress("#/ding/org/ind?plan=a&zoek=b%20c"), {
    path: ["ding", "org", "ind"],
    query: { plan: "a", zoek: "b c" },
  });
  assert.deepEqual(parseAddress("#/%E0%A4%A"), { path: ["%E0%A4%A"], query: {} });
  assert.deepEqual(parseAddress(""), { path: [], query: {} });
});

test("words", () => {
  assert.equal(and(["a", "b", "c"]), "a, b en c");
  assert.equal(counted(1, "ding", "dingen"), "1 ding");
  assert.equal(fold("Financiën"), "financien");
  assert.equal(upper("stap"), "Stap");
  assert.deepEqual(["10.1", "Zee", "2.1", "f", "één"].sort(compare), ["2.1", "10.1", "één", "f", "Zee"]);
});
