/* Pictures: what one holds, what stays under filters and where, what surrounds a thing, and what a card says. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { cases, EARLY, LATE, openPage, twoPlans } from "./small_page.js";

await openPage(twoPlans());
const model = (name) => import(`../../visuals/app/model/${name}.js`);
const pictures = await model("pictures");
const { crossed, endOf, facing, filtered, furtherColumns } = pictures;
const { PARTS, pictureOf, rank, stacked, titleOf, unfolded } = pictures;
const { cardOf } = await model("card");
const { labelOf } = await model("things");

const ACT = "dorp/measure-1.1";
const ZEE = "dorp/pilot-zee";
const chain = (query = {}) => pictureOf("keten", query);
const name = (id) => (id ? labelOf(id) : "niet gezegd");
const places = (nodes) => nodes.map(({ id, x, y }) => [id, x, y]);
const lines = (rows) => rows.map(({ from, to }) => [from, to]);
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

test("what stays in columns closes up, what stays of a choice faces, and other pictures stay as they are", () => {
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
      [{ stap: "lokken" }, { choose: true }],
      [
        [ACT, -140 - 250, 20],
        ["org/ind", 390, 20],
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

test("facing nodes stand on two bows, who is linked near each other, down at one side and up at the other", () => {
  const six = ["f", "b", "a", "d", "c", "e"].map((id) => node(id, 0, 0));
  assert.deepEqual(places(facing(six, [], 10)), [
    ["a", -140, 20],
    ["b", -390, 60],
    ["c", -140, 100],
    ["d", 140, 100],
    ["e", 390, 60],
    ["f", 140, 20],
  ]);
  const order = (rows) =>
    facing(six, rows, 10)
      .map((one) => one.id)
      .join("");
  cases(order, [
    [[[{ from: "a", to: "f" }]], "afbcde"],
    [
      [
        [
          { from: "f", to: "a" },
          { from: "f", to: "c" },
        ],
      ],
      "afcbde",
    ],
    [[[{ from: "a", to: "weg" }, { from: "weg", to: "e" }, { to: "d" }]], "abcdef"],
  ]);
  const three = six.slice(0, 3);
  assert.deepEqual(places(facing(three, [], 100)), [
    ["a", -140, 80],
    ["b", -140, 240],
    ["f", 390, 160],
  ]);
});

test("what unfolds in columns stands at the nearest side, and only what was not drawn", () => {
  const shown = { nodes: [node("org/ind", 0, 10), node(ACT, 100, 50)], rows: [{ id: "eerste" }] };
  const { nodes, rows, left } = unfolded(shown, [ACT, "org/kvk", "nergens"], LATE, "columns");
  assert.deepEqual(places(nodes).slice(2), [
    ["org/kvk", 400, -30],
    ["model/m/lokken-online", 400, 10],
    ["model/m/wonen", 400, 50],
    [ZEE, 400, 90],
    ["dorp/measure-1.2", 400, 130],
  ]);
  assert.equal(nodes[2].label, "Kamer van Koop…");
  assert.deepEqual(lines(rows.slice(1)), [
    ["org/kvk", ACT],
    [ACT, "model/m/lokken-online"],
    [ACT, "model/m/wonen"],
    [ZEE, ACT],
    [ACT, "dorp/measure-1.2"],
  ]);
  assert.ok(rows.every((row) => !row.branch));
  assert.deepEqual([...left], []);
  assert.deepEqual([shown.nodes.length, shown.rows.length], [2, 1], "what was shown stays as it was");
  const other = unfolded({ nodes: [node(ZEE, 0, 0), node("org/kvk", 100, 0)], rows: [] }, [ZEE], LATE, "columns");
  assert.deepEqual(places(other.nodes).slice(2), [
    ["org/zeehavenpolitie", -300, -20],
    [ACT, -300, 20],
  ]);
});

test("what unfolds under a route hangs on a branch, within the width of the picture", () => {
  const under = (x, more = 900) => {
    const shown = { nodes: [node(ZEE, x, 100), node("org/kvk", more, 20)], rows: [] };
    const { nodes, rows } = unfolded(shown, [ZEE], LATE, "route");
    return [places(nodes).slice(2), rows.map((row) => row.branch)];
  };
  const branch = (beside, stop) => ({ beside, aside: 68, top: 130, head: ZEE, stop });
  cases(under, [
    [
      [50],
      [
        [
          ["org/zeehavenpolitie", 232, 156],
          [ACT, 232, 193],
        ],
        [branch(68, "org/zeehavenpolitie"), branch(68, ACT)],
      ],
    ],
    [
      [900],
      [
        [
          ["org/zeehavenpolitie", 846, 156],
          [ACT, 846, 193],
        ],
        [branch(-168, "org/zeehavenpolitie"), branch(-168, ACT)],
      ],
    ],
    [
      [50, 60],
      [
        [
          ["org/zeehavenpolitie", 114, 156],
          [ACT, 114, 193],
        ],
        [branch(-50, "org/zeehavenpolitie"), branch(-50, ACT)],
      ],
    ],
  ]);
});

test("of many neighbours sixteen unfold, eight under one another, and the rest is counted", () => {
  const shown = { nodes: [node("org/gemeenten", 0, 0), node("org/kvk", 1000, 0)], rows: [] };
  const { nodes, rows, left } = unfolded(shown, ["org/gemeenten"], LATE, "route");
  assert.deepEqual([...left], [["org/gemeenten", { shown: 16, count: 2 }]]);
  assert.equal(rows.length, 16);
  const drawn = places(nodes).slice(2);
  assert.deepEqual(
    [0, 7, 8, 15].map((at) => drawn[at]),
    [
      ["dorp/klein-0", 182, 56],
      ["dorp/klein-7", 182, 56 + 7 * 37],
      ["dorp/klein-8", 418, 56],
      ["dorp/klein-15", 418, 56 + 7 * 37],
    ],
  );
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
