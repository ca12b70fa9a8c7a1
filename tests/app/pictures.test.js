/* Pictures: what one holds, what stays under filters and where, what surrounds a thing, and what a card says. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { cases, EARLY, LATE, openPage, twoPlans } from "./small_page.js";

await openPage(twoPlans());
const model = (name) => import(`../../visuals/app/model/${name}.js`);
const pictures = await model("pictures");
const { crossed, endOf, filtered, furtherColumns } = pictures;
const { PARTS, pictureOf, rank, stacked, titleOf } = pictures;
const { cardOf } = await model("card");
const { labelOf } = await model("things");

const ACT = "dorp/measure-1.1";
const ZEE = "dorp/pilot-zee";
const chain = (query = {}) => pictureOf("keten", query);
const name = (id) => (id ? labelOf(id) : "niet gezegd");
const places = (nodes) => nodes.map(({ id, x, y }) => [id, x, y]);
const node = (id, x, y, more = {}) => ({ id, title: id, x, y, ...more });

test("a picture is that of a name at the date one looks at", () => {
  const picture = chain();
  assert.deepEqual([picture.name, picture.date, picture.title], ["keten", LATE, "De keten"]);
  assert.deepEqual(
    picture.nodes.map((one) => one.title),
    ["Immigratie- en Naturalisatiedienst", "KvK", "1.1", "?"],
  );
  assert.deepEqual(
    picture.rows.map((row) => row.id),
    ["a", "b", "loos"],
  );
  assert.equal(picture.looks.edges.rol.label, "werkt aan");
  assert.deepEqual(chain({ stand: EARLY }).rows, []);
  assert.equal(pictureOf("nergens", {}), null);
  assert.equal(pictureOf("constructor", {}), null);
});

test("a row is called by its two ends, and an empty place by the one it has and what is expected", () => {
  cases(
    (row, matrix) => titleOf({ matrix }, row, name),
    [
      [[{ from: "org/kvk", to: ZEE, said: [] }], "Kamer van Koophandel – Zee"],
      [[{ from: "org/kvk", said: ["toezicht", "x"] }], "Kamer van Koophandel: toezicht"],
      [[{ to: ZEE, said: [""] }], "Zee"],
      [[{ to: ZEE, said: ["x"] }, true], "niet gezegd – Zee"],
    ],
  );
  assert.deepEqual(furtherColumns(chain()), ["role", "extra"]);
  assert.deepEqual(["from_label", "to_label", "role"].map(endOf), ["from", "to", undefined]);
});

/** The rows and the nodes that stay. */
const kept = (query, more = {}) => {
  const { rows, nodes } = filtered({ ...chain(), ...more }, query);
  return [rows.map((row) => row.id).join(" "), nodes.map((one) => one.id).join(" ")];
};

test("under a filter stay the rows that answer it, and the nodes of these", () => {
  const some = { a: "org/ind dorp/measure-1.1", b: "org/kvk dorp/measure-1.1", loos: "org/kvk leeg~2" };
  const all = "org/ind org/kvk dorp/measure-1.1 leeg~2";
  cases(kept, [
    [[{}], ["a b loos", all]],
    [[{ zonder: "mee" }], ["a loos", all]],
    [[{ zonder: "rol,mee" }], ["loos", some.loos]],
    [[{ zonder: "anders" }], ["a b loos", all]],
    [[{ staat: "bezig" }], ["a b", "org/ind org/kvk dorp/measure-1.1"]],
    [[{ staat: "klaar" }], ["b loos", "org/kvk dorp/measure-1.1 leeg~2"]],
    [[{ plan: "dorp" }], ["a b", "org/ind org/kvk dorp/measure-1.1"]],
    [[{ plan: "nergens" }], ["a b loos", all]],
    [[{ stap: "lokken" }], ["a", some.a]],
    [[{ stap: "wonen" }], ["b", some.b]],
    [[{ hoofdstuk: "1" }], ["a", some.a]],
    [[{ soort: "toezicht" }], ["a", some.a]],
    [[{ soort: "toezicht", stap: "wonen" }], ["", ""]],
    [[{ partner: "kvk" }], ["b loos", "org/kvk dorp/measure-1.1 leeg~2"]],
    [[{ partner: "nergens" }], ["a b loos", all]],
    [[{ hoofdstuk: ACT }], ["a b", "org/ind org/kvk dorp/measure-1.1"]],
  ]);
  assert.deepEqual(PARTS, { stap: "steps", hoofdstuk: "chapters", soort: "kinds", partner: "partners" });
});

test("what stays in columns closes up, and other pictures stay as they are", () => {
  const at = (query, more) => places(filtered({ ...chain(), ...more }, query).nodes);
  cases(at, [
    [
      [{ staat: "bezig" }],
      [
        ["org/ind", 0, 5],
        ["org/kvk", 0, 15],
        [ACT, 100, 10],
      ],
    ],
    [
      [{ stap: "lokken" }, { layout: "route" }],
      [
        ["org/ind", 0, 10],
        [ACT, 100, 10],
      ],
    ],
    [
      [{}, { layout: "columns" }],
      [
        ["org/ind", 0, 10],
        ["org/kvk", 0, 20],
        [ACT, 100, 10],
        ["leeg~2", 100, 20],
      ],
    ],
  ]);
});

test("columns keep their order from top to bottom, each in the middle of the tallest", () => {
  assert.deepEqual(stacked([], 10), []);
  const nodes = [node("c", 0, 9), node("a", 0, 1), node("b", 0, 5), node("z", 50, 3)];
  assert.deepEqual(places(stacked(nodes, 20)), [
    ["a", 0, 10],
    ["b", 0, 30],
    ["c", 0, 50],
    ["z", 50, 30],
  ]);
});

test("who gives and who gets stand by name: named ones, then collective names, then who is not said", () => {
  cases(rank, [
    [["org/kvk"], 0],
    [["nergens"], 0],
    [["org/gemeenten"], 1],
    [[""], 2],
  ]);
  const rows = [
    { id: "1", to: "org/ind" },
    { id: "2", from: "org/gemeenten", to: "org/kvk" },
    { id: "3", from: "org/zeehavenpolitie" },
    { id: "4", from: "org/kvk", to: "org/ind" },
    { id: "5", from: "org/kvk", to: "org/ind" },
  ];
  const { givers, takers, at } = crossed(rows, name);
  assert.deepEqual(givers, ["org/kvk", "org/zeehavenpolitie", "org/gemeenten", ""]);
  assert.deepEqual(takers, ["org/ind", "org/kvk", ""]);
  cases(
    (from, to) => at(from, to).map((row) => row.id),
    [
      [
        ["org/kvk", "org/ind"],
        ["4", "5"],
      ],
      [["", "org/ind"], ["1"]],
      [["org/zeehavenpolitie", ""], ["3"]],
      [["org/ind", "org/kvk"], []],
    ],
  );
});

const row = (id, from, to, more = {}) => ({ id, from, to, said: [], ...more });
/** The card of something in the chain, with other rows. */
const card = (id, rows, more = {}) => cardOf({ ...chain(), ...more }, rows, id, name);

test("a card of a line says what stands in its columns, the roles in it, and where each thing is told", () => {
  const full = row("a", "org/kvk", ZEE, {
    ...{ group: "rol", said: ["ja", "nee"], roles: ["trekker", "meelezer"], about: [ACT, ZEE, "nergens"] },
  });
  assert.deepEqual(card("a", [full]), {
    kind: "werkt aan",
    name: "Kamer van Koophandel – Zee",
    facts: [
      ["Rol", "ja"],
      ["Meer", "nee"],
      ["Rol", "trekker en meelezer"],
      ["Plek", "blz. 1; blz. 4"],
    ],
    thing: "",
  });
  const role = (roles) => card("a", [row("a", "org/kvk", ZEE, { roles })]).facts[2][1];
  cases(role, [
    [[["trekker", "", "trekker"]], "trekker"],
    [[["trekker", "deelnemer", "meelezer"]], "trekker, deelnemer en meelezer"],
    [[["trekker", "deelnemer", "meelezer", "bron", "anders"]], "trekker, deelnemer, meelezer en 2 meer"],
    [[undefined], ""],
  ]);
  assert.equal(card("a", [row("a", "org/kvk", ZEE, { group: "onbekend" })]).kind, "");
});

test("a card of an empty place is that of its row", () => {
  const rows = [row("b", "org/ind", ZEE), row("loos", "org/kvk", undefined, { said: ["toezicht"] })];
  const { name: called, kind } = card("leeg~loos", rows);
  assert.deepEqual([called, kind], ["Kamer van Koophandel: toezicht", ""]);
});

test("a card of a node says its first three lines, how many more, and where it is told", () => {
  const rows = [
    row("1", "org/kvk", ZEE, { said: ["Zee", "samen"], roles: ["trekker"], about: [ZEE, ACT] }),
    row("2", "org/ind", "org/kvk", { said: ["", "geeft"] }),
    row("3", "org/ind", ZEE, { said: ["niet van deze"] }),
  ];
  assert.deepEqual(card("org/kvk", rows), {
    kind: "Partner",
    name: "Kamer van Koophandel",
    facts: [
      ["Zee", "samen · trekker"],
      ["Immigratie- en Naturalisatiedienst", "geeft"],
      ["Ook", ""],
      ["Plek", "blz. 4"],
    ],
    thing: "org/kvk",
  });
  const many = ["a", "b", "c", "d", "e"].map((id) => row(id, "org/kvk", id));
  const three = card("org/kvk", many.slice(0, 3)).facts;
  assert.deepEqual(three.slice(2), [
    ["c", ""],
    ["Ook", ""],
    ["Plek", ""],
  ]);
  assert.deepEqual(card("org/kvk", many).facts.slice(2, 4), [
    ["c", ""],
    ["Ook", "en 2 meer"],
  ]);
  const unknown = card("nergens", many);
  assert.deepEqual([unknown.kind, unknown.name, unknown.thing], ["", "nergens", ""]);
});

test("a card of work says who acts, how far it is, at which steps and how we know, and its first two places", () => {
  assert.deepEqual(card(ACT, []), {
    kind: "Actie",
    name: "1.1 Adressen nakijken",
    facts: [
      ["Wie", "Immigratie- en Naturalisatiedienst (trekker)"],
      ["Stand", "Bezig, te laat"],
      ["Stap", "Lokken, in de tekst; Wonen, onze lezing"],
      ["Plek", "blz. 1; blz. 2"],
    ],
    thing: ACT,
  });
  const early = card(ACT, [], { date: EARLY }).facts.slice(0, 3);
  assert.deepEqual(early, [
    ["Wie", ""],
    ["Stand", "Nog niet begonnen"],
    ["Stap", "Lokken, in de tekst"],
  ]);
});
