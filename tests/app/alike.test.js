/* What is alike by the words of a name: a rare word tells most, an everyday one nothing. */
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
work("stad/eigen-4", "Start van het lespakket", ["toezicht"]);
work("dorp/e", "Lespakket", ["voorlichting"]);
work("dorp/f", "Lespakket, de start", ["voorlichting"]);
work("stad/eigen-5", "Zorgcoördinator", ["toezicht"]);
work("dorp/k", "Zorg", ["toezicht"]);
work("dorp/g", "Een coördinator zoeken", ["voorlichting"]);
work("stad/eigen-6", "Escort", ["toezicht"]);
work("stad/eigen-7", "Meldpunt", ["toezicht"]);
work("dorp/h", "Onderzoek", ["toezicht"]);
page.things["dorp/h"].summary = ["Ook naar escort."];
work("dorp/i", "Escort", ["toezicht"]);
page.things["org/wacht"] = { type: ["Organization"], prefLabel: ["Wacht"] };
work("stad/eigen-8", "Loket met de wacht", ["toezicht"]);
work("dorp/j", "Balie", ["toezicht"]);
page.things["dorp/j"].summary = ["Een loket."];
const crowd = Array.from({ length: 200 }, (_, at) => (at < 13 ? `dorp/wacht-${at}` : `dorp/rest-${at}`));
for (const id of crowd) work(id, id.includes("wacht") ? `Wacht ${id}` : "Rest", ["toezicht"]);
work("stad/eigen-9", "Controleren van panden, en een tolk", ["toezicht"]);
work("dorp/l", "Tolk", ["voorlichting"]);
const many = Array.from({ length: 17 }, (_, at) => `dorp/veel-${at}`);
for (let at = 0; at < 17; at += 1) work(`dorp/veel-${at}`, `Meldpunt ${at}`, ["toezicht"]);
page.things["org/school"] = { type: ["Organization"], prefLabel: ["School"] };
work("stad/eigen-10", "Lezing", ["voorlichting"]);
work("dorp/m", "Toneelstuk", ["voorlichting"]);
const roles = ["stad/eigen-10", "dorp/m"].map((id) => ["org/school", id, `${id}-rol`]);
page.lines.push({ name: "who", phrase: "doet mee", acts: true, rows: roles });
work("stad/eigen-11", "Raad inlichten", ["voorlichting"]);
page.things["stad/eigen-11"].summary = ["Laatste folders: wacht op de draaiboeken\nMeldpunten: en een meldpunt"];
work("stad/eigen-12", "Lezing over 2014", ["voorlichting"]);
page.things["stad/eigen-12"].summary = ["Punt: 4.3\nMeldpunten: 25\nStand: actie 5.1 van 60"];
for (const [id, short] of [
  ["dorp/p", "4.3"],
  ["dorp/q", "25"],
  ["dorp/r", "5.1"],
]) {
  work(id, `${short} Iets anders in 2014`, ["voorlichting"]);
  page.called[id] = { label: `${short} Iets anders in 2014`, short };
}
work("dorp/n", "Draaiboeken schrijven", ["voorlichting"]);
work("dorp/o", "Folders vouwen", ["voorlichting"]); // a word of the head, which tells nothing
page.things["dorp/inzet-1"] = { barrier: ["@model/m/lokken-online"], interventionKind: ["toezicht", "voorlichting"] };
page.things["dorp/inzet-2"] = { barrier: ["@model/m/wonen"], interventionKind: ["toezicht"] };
const ties = [
  ["dorp/a", "model/m/lokken-online", "dorp/inzet-1"],
  ["dorp/a", "model/m/wonen", "dorp/inzet-2"],
];
page.lines.push({ name: "at", phrase: "draagt bij", rows: ties });
await openPage(page);
const { alike } = await import("../../visuals/app/model/search.js");
const { cellsOf } = await import("../../visuals/app/model/work.js");

test("a word of a remark counts where few names have it, and not where many have", () => {
  assert.deepEqual(alike("stad/eigen-11", ["dorp/n", "dorp/o", ...many]), [{ id: "dorp/n", shared: ["draaiboeken"] }]);
});

test("what has most of the words of a name comes first; half of that, or a quarter of the name, is too little", () => {
  const works = ["dorp/a", "dorp/b", "dorp/c", "dorp/d", ...many];
  assert.deepEqual(alike("stad/eigen-1", works), [{ id: "dorp/c", shared: ["Panden", "controleren"] }]);
  const some = ["dorp/b", ...many];
  assert.deepEqual(alike("stad/eigen-1", some), [{ id: "dorp/b", shared: ["Panden"] }]);
});

test("an everyday word tells nothing; of two that are as near it decides", () => {
  assert.deepEqual(alike("stad/eigen-3", ["dorp/d", ...many]), []);
  assert.deepEqual(
    alike("stad/eigen-4", ["dorp/e", "dorp/f", ...many]).map(({ id }) => id),
    ["dorp/f", "dorp/e"],
  );
});

test("a word that all have tells nothing; at most three are named", () => {
  assert.deepEqual(alike("stad/eigen-7", many), []);
  assert.equal(alike("stad/eigen-7", [...many, ...Array.from({ length: 17 }, () => "dorp/a")]).length, 3);
});

test("what is told of it counts less than its name; the half of a compound counts", () => {
  assert.deepEqual(alike("stad/eigen-5", ["dorp/e", "dorp/g", ...many]), [{ id: "dorp/g", shared: ["coordinator"] }]);
  assert.deepEqual(alike("stad/eigen-6", ["dorp/h", "dorp/i", ...many]), [{ id: "dorp/i", shared: ["Escort"] }]);
  assert.deepEqual(alike("stad/eigen-6", ["dorp/h", ...many]), [{ id: "dorp/h", shared: ["Escort"] }]);
});

test("a party that many name tells less than what is done", () => {
  assert.deepEqual(alike("stad/eigen-8", ["dorp/j", ...crowd]), [{ id: "dorp/j", shared: ["Loket"] }]);
});

test("what is named by a rare word that the best lacks, stands beside it", () => {
  assert.deepEqual(
    alike("stad/eigen-9", ["dorp/a", "dorp/c", "dorp/l", ...crowd]).map(({ id }) => id),
    ["dorp/c", "dorp/l"],
  );
});

test("a number that is all of a remark names the other action; an amount, a sentence and a year do not", () => {
  assert.deepEqual(alike("stad/eigen-12", ["dorp/p", "dorp/q", "dorp/r", ...crowd]), [
    { id: "dorp/p", shared: ["2014", "4.3"] },
  ]);
  assert.deepEqual(alike("stad/eigen-12", ["dorp/q", "dorp/r", ...crowd]), []);
});

test("who has a role in both makes them alike", () => {
  assert.deepEqual(alike("stad/eigen-10", ["dorp/m", ...many]), [{ id: "dorp/m", shared: ["School"] }]);
  assert.deepEqual(alike("stad/eigen-10", ["dorp/l", ...many]), []);
});

test("a cell is a whole step and a kind of one contribution; work without a step is known by its kinds", () => {
  const cells = ["model/m/lokken toezicht", "model/m/lokken voorlichting", "model/m/wonen toezicht"];
  assert.deepEqual(cellsOf("dorp/a"), cells); // and not: information about housing
  assert.deepEqual(cellsOf("dorp/c"), ["voorlichting"]);
});
