/* Verken: who → what → which step from where one begins, what one hides, and the shortest ways between two things. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { cases, EARLY, LATE, openPage, twoPlans } from "./small_page.js";

const [IND, KVK, PORT, TOWNS] = ["org/ind", "org/kvk", "org/zeehavenpolitie", "org/gemeenten"];
const [ADDRESSES, FOLDER, SEA, DAY] = ["dorp/measure-1.1", "dorp/measure-1.2", "dorp/pilot-zee", "dorp/measure-2.1"];
const [LURE, ONLINE, LIVING] = ["model/m/lokken", "model/m/lokken-online", "model/m/wonen"];
const page = twoPlans();
page.things[FOLDER].crossCutting = ["true"];
page.things[DAY] = { type: ["Measure"], prefLabel: ["Dag van de aanpak"] };
const links = { "dorp/link-1": ["tekst", "direct"], "dorp/link-2": ["lezing", "direct"] };
for (const key of [`${LATE}|all|with`, `${EARLY}|all|with`]) page.answers[key].links = links;
page.answers[`${LATE}|stated|with`].links = { "dorp/link-1": links["dorp/link-1"] };
page.things["wet/1"] = { type: ["Barrierless"], prefLabel: ["Wet"] };
Object.assign(page.works[ADDRESSES], { kinds: ["toezicht"], years: ["2011", "2013"] });
const who = (phrase, acts, rows) => ({ name: "who", phrase, ...(acts && { acts }), rows });
page.lines = [
  ...page.lines.filter((line) => ["at", "deadline"].includes(line.name)),
  who("trekker", true, [[IND, ADDRESSES, "dorp/involvement-1"]]),
  who("doet mee", true, [
    [PORT, ADDRESSES, "x-1"],
    [PORT, SEA, "x-2"],
    [KVK, SEA, "x-3"],
    [IND, FOLDER, "x-4"],
    [TOWNS, FOLDER, "x-5"],
    [TOWNS, DAY, "x-6"],
    [KVK, DAY, "x-7"],
  ]),
  who("meelezer", false, [[KVK, ADDRESSES, "x-8"]]),
  {
    ...{ name: "expected", phrase: "verwacht" },
    rows: [
      [TOWNS, SEA, "y-1"],
      [PORT, DAY, "y-2"],
      [IND, DAY, "y-3"],
    ],
  },
  {
    name: "member",
    rows: [
      [IND, PORT],
      [KVK, TOWNS],
      [IND, TOWNS],
    ],
  },
  { name: "broader", rows: [[ONLINE, LURE]] },
  { name: "concerns", rows: [["wet/1", SEA]] },
];
await openPage(page);
const {
  acting,
  byBody,
  connection,
  explored,
  folded,
  LONGER,
  longerWays,
  MOST,
  namedTogether,
  NO_STEP,
  sharedBodies,
  sharedSteps,
  stepsAt,
} = await import("../../visuals/app/model/explore.js");
const { hasPage } = await import("../../visuals/app/model/things.js");

const view = ({ date = LATE, plan = "", stated = false } = {}) => ({
  ...{ date, plan, stated, expect: true, strict: false, key: `${date}|${stated ? "stated" : "all"}|with` },
});
const seen = (more, at = view()) =>
  explored({ opened: [IND], chosen: "", hidden: [], step: "", kind: "", ...more }, at);
const boxes = (...given) => {
  const { who, what, steps } = seen(...given);
  return [who, what, steps];
};

test("of a partner one sees its work and the steps of that work, of chosen work also all who act in it", () => {
  assert.deepEqual(boxes({}), [[IND], [ADDRESSES, FOLDER], [LIVING, LURE, NO_STEP]]);
  assert.deepEqual(boxes({ chosen: FOLDER })[0], [IND, TOWNS]);
  assert.deepEqual(boxes({ chosen: SEA })[0], [IND]);
  const { roles, ties } = seen({ chosen: ADDRESSES });
  assert.deepEqual(
    roles.map((line) => [line.from, line.phrase, line.to]),
    [
      [IND, "trekker", ADDRESSES],
      [PORT, "doet mee", ADDRESSES],
      [IND, "doet mee", FOLDER],
    ],
  );
  assert.deepEqual(ties.map((tie) => [tie.work, tie.step, tie.basis]).slice(-1), [[FOLDER, NO_STEP, ""]]);
});

test("of work, a step or another thing one sees the work there and all who act in it", () => {
  assert.deepEqual(boxes({ opened: [SEA] }), [[KVK, PORT], [SEA], []]);
  assert.deepEqual(boxes({ opened: [LURE] }), [[IND, PORT], [ADDRESSES], [LIVING, LURE]]);
  assert.deepEqual(boxes({ opened: [SEA, FOLDER] })[0], [IND, KVK, PORT, TOWNS]);
  assert.equal(hasPage("nergens"), false);
  assert.equal(hasPage("dorp/link-1"), false);
  assert.deepEqual(boxes({ opened: ["nergens"] }), [[], [], []]);
});

test("what one hides and does not look at is away with its lines; where one began stays", () => {
  assert.deepEqual(boxes({ hidden: [FOLDER] }), [[IND], [ADDRESSES], [LIVING, LURE]]);
  assert.deepEqual(
    seen({ hidden: [LIVING] }).ties.map((tie) => tie.step),
    [LURE, NO_STEP],
  );
  assert.deepEqual(seen({ chosen: ADDRESSES, hidden: [PORT] }).roles.length, 2);
  assert.deepEqual(boxes({ kind: "toezicht" })[1], [ADDRESSES]);
  assert.deepEqual(boxes({ kind: "voorlichting" })[1], []);
  assert.deepEqual(boxes({ opened: [SEA], kind: "voorlichting" })[1], [SEA]);
  assert.deepEqual(boxes({}, view({ plan: "stad" }))[1], []);
  assert.ok(MOST > 20);
});

test("a span of years holds what touches it; what has no year is left out and counted", () => {
  const within = (from, to, more = {}) => seen({ from, to, ...more });
  for (const [from, to] of [
    ["2012", "2012"],
    ["2013", ""],
    ["", "2011"],
    ["2010", "2014"],
  ])
    assert.deepEqual([within(from, to).what, within(from, to).left, within(from, to).undated], [[ADDRESSES], 1, 1]);
  for (const [from, to] of [
    ["2014", ""],
    ["", "2010"],
  ])
    assert.deepEqual([within(from, to).what, within(from, to).left, within(from, to).undated], [[], 2, 1]);
  assert.deepEqual(within("2014", "", { opened: [ADDRESSES] }).what, [ADDRESSES]); // where one began stays
  assert.deepEqual([seen({ kind: "toezicht" }).left, seen({ kind: "toezicht" }).undated], [1, 0]);
  assert.deepEqual([seen({ hidden: [FOLDER] }).left, seen({}).left], [0, 0]);
});

test("a tie to a narrower step counts in its step, and only what is stated where one asks for that", () => {
  const steps = (at) => stepsAt(ADDRESSES, at).map((tie) => tie.step);
  assert.deepEqual(new Set(steps(view())), new Set([LURE, LIVING]));
  assert.deepEqual(new Set(steps(view({ date: EARLY }))), new Set([LURE, LIVING]));
  assert.equal(
    stepsAt(ADDRESSES, view({ stated: true })).some((tie) => tie.of === "dorp/link-2"),
    false,
  );
});

test("a box says how much more there is", () => {
  const shown = seen({});
  assert.deepEqual([folded(FOLDER, shown, view()), folded(ADDRESSES, shown, view())], [1, 1]);
  assert.equal(folded(KVK, shown, view()), 2);
  assert.equal(folded(IND, shown, view()), 0);
});

test("of two who are named or expected in one work where not both act one sees how each is", () => {
  const named = (...given) =>
    namedTogether(...given).map((roles) => [roles[0].to, ...roles.map((line) => `${line.from} ${line.phrase}`)]);
  const late = [DAY, `${IND} verwacht`];
  cases(named, [
    [
      [IND, KVK, view()],
      [
        [ADDRESSES, `${IND} trekker`, `${KVK} meelezer`],
        [...late, `${KVK} doet mee`],
      ],
    ],
    [[PORT, IND, view()], [[DAY, `${PORT} verwacht`, `${IND} verwacht`]]],
    [[IND, TOWNS, view()], [[...late, `${TOWNS} doet mee`]]],
    [
      [PORT, TOWNS, view()],
      [
        [DAY, `${PORT} verwacht`, `${TOWNS} doet mee`],
        [SEA, `${PORT} doet mee`, `${TOWNS} verwacht`],
      ],
    ],
    [[PORT, TOWNS, view({ plan: "stad" })], []],
  ]);
});

test("all shortest ways run through work in which both act, and not through a collective name", () => {
  const found = connection(IND, KVK, view());
  assert.deepEqual(found.layers, [[IND], [ADDRESSES], [PORT], [SEA], [KVK]]);
  assert.deepEqual([found.count, found.length], [1, 4]);
  assert.deepEqual(
    found.lines.map((line) => line.roles.map((role) => role.phrase)),
    [["trekker"], ["doet mee"], ["doet mee"], ["doet mee"]],
  );
  const wider = connection(IND, KVK, view(), true);
  assert.deepEqual(wider.layers, [[IND], [ADDRESSES, FOLDER], [PORT, TOWNS], [DAY, SEA], [KVK]]);
  assert.deepEqual([wider.count, wider.lines.length], [2, 8]);
});

test("a way may begin at work or at a collective name; without one there may be a step that both work at", () => {
  assert.deepEqual(connection(ADDRESSES, KVK, view()).layers, [[ADDRESSES], [PORT], [SEA], [KVK]]);
  assert.deepEqual(connection(IND, TOWNS, view()).layers, [[IND], [FOLDER], [TOWNS]]);
  assert.equal(connection(IND, KVK, view({ date: EARLY })), null);
  assert.equal(connection(IND, KVK, view({ date: EARLY }), true).count, 1);
  assert.equal(connection(IND, IND, view()), null);
  assert.equal(connection(IND, KVK, view({ plan: "stad" })), null);
  assert.deepEqual(
    sharedSteps([IND, PORT], view()).map((step) => step.id),
    [LIVING, LURE],
  );
  assert.deepEqual(sharedSteps([IND, KVK], view()), []);
  assert.equal(acting(KVK, view()).length, 2);
});

test("named bodies stand before collective names, each in the alphabet", () => {
  assert.deepEqual([TOWNS, PORT, KVK, IND].sort(byBody), [IND, KVK, PORT, TOWNS]);
});

test("longer ways have one body and one work more, and nothing twice", () => {
  assert.equal(connection(IND, SEA, view(), true).length, 3);
  assert.deepEqual(longerWays(IND, SEA, view(), true), [[IND, FOLDER, TOWNS, DAY, KVK, SEA]]);
  assert.deepEqual(longerWays(IND, SEA, view()), [], "not through a collective name");
  assert.deepEqual(longerWays(IND, "org/niemand", view()), []);
  assert.ok(LONGER > 1);
});

test("two share a body of which both are a member, or of which one is", () => {
  assert.deepEqual(sharedBodies([IND, KVK], view()), [TOWNS]);
  assert.deepEqual(sharedBodies([IND, PORT], view()), [PORT]);
  assert.deepEqual(sharedBodies([KVK, PORT], view()), []);
});
