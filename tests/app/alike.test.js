/* What is alike by name: of the same kind of work, or with two words; a word that many names have tells nothing. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage, twoPlans } from "./small_page.js";

const page = twoPlans();
const work = (id, title, kinds) => {
  page.things[id] = { type: ["Measure"], prefLabel: [title] };
  page.works[id] = { kinds, steps: [], leads: [], acts: [], years: [], chapters: [] };
};
work("stad/eigen-1", "Panden controleren", ["toezicht"]);
work("stad/eigen-2", "Meldpunt openen", ["toezicht"]);
work("dorp/a", "Folder over panden", ["voorlichting"]);
work("dorp/b", "Toezicht op panden", ["toezicht"]);
work("dorp/c", "Controleren van panden", ["voorlichting"]);
work("stad/eigen-3", "Start met het loket", ["toezicht"]);
work("dorp/d", "Start van de campagne", ["toezicht"]);
for (let at = 0; at < 17; at += 1) work(`dorp/veel-${at}`, `Meldpunt ${at}`, ["toezicht"]);
await openPage(page);
const { alike } = await import("../../visuals/app/model/search.js");

test("two words are alike, one in work of the same kind, or a rare one; the rarest first", () => {
  const works = ["dorp/a", "dorp/b", "dorp/c"];
  assert.deepEqual(alike("stad/eigen-1", works), [
    { id: "dorp/c", shared: ["Panden", "controleren"] },
    { id: "dorp/b", shared: ["Panden"] },
  ]);
  assert.deepEqual(alike("stad/eigen-1", ["dorp/a"]), [{ id: "dorp/a", shared: ["Panden"] }]);
});

test("an everyday word tells nothing", () => {
  assert.deepEqual(alike("stad/eigen-3", ["dorp/d"]), []);
});

test("a word in more than sixteen names tells nothing", () => {
  const many = Array.from({ length: 17 }, (_, at) => `dorp/veel-${at}`);
  assert.deepEqual(alike("stad/eigen-2", many), []);
  assert.equal(alike("stad/eigen-2", many.slice(1)).length, 3);
});
