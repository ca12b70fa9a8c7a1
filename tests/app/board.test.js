/* What is decided of a list: in order, taken back, done again, and kept for the next version of the list. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage, twoPlans } from "./small_page.js";

await openPage(twoPlans());
const model = await import("../../visuals/app/model/board.js");
const { board, decide, doubtful, ofColumn, ofList, ofName, ofRow, openBoard, openedBoard, turn } = model;

/** An engine that keeps what it is asked, and shows a list with rows at these addresses. */
function smallEngine(...rows) {
  const heard = [];
  const list = {
    plan: {},
    fields: { day: "Peildatum" },
    columns: [{ which: "wie" }],
    rows: rows.map((which) => ({ which })),
    names: [{ which: "om" }],
  };
  const ask = async (name, given) => {
    heard.push([name, given.decisions?.length ?? given.name]);
    if (given.decisions?.some(({ field }) => field === "fout")) throw new Error("Dat kan niet.");
    if (given.name === "plan.yaml") return { checked: { message: "Geen fouten" } };
    return name === "open_list" ? { ...list, decisions: [] } : { ...list, decided: given.decisions.length };
  };
  window.werkplaats = { ask, state: "ready" };
  return heard;
}

test("decisions stand in order; the last is taken back, and done again until one decides otherwise", async () => {
  const heard = smallEngine("a", "b");
  assert.equal(await openBoard("lijst.csv", new Uint8Array()), null);
  const one = ofRow("a", "Stap", "Arbeid");
  const two = ofColumn("wie", "target", "Partner");
  const three = ofName("om", "names", "OM");
  await decide(one, two);
  await turn(-1);
  assert.equal(openedBoard(), board());
  assert.deepEqual([board().decisions, board().undone, board().saved], [[one], [two], false]);
  await turn(1);
  await turn(1);
  assert.deepEqual([board().decisions, board().undone], [[one, two], []]);
  await turn(-1);
  await decide(three);
  assert.deepEqual([board().decisions, board().undone, board().found.decided], [[one, three], [], 2]);
  for (const _ of [1, 2, 3]) await turn(-1);
  assert.deepEqual(board().decisions, []);
  assert.deepEqual(heard.slice(0, 3), [
    ["open_list", "lijst.csv"],
    ["decide", 2],
    ["decide", 1],
  ]);
});

test("on the next version of a list a choice comes back where its address still is", async () => {
  smallEngine("a", "b");
  await openBoard("een.csv", new Uint8Array());
  const kept = [
    ofRow("a", "Stap", "Arbeid"),
    ofRow("*", "Stap", "", "Thema"),
    ofList("Titel", "Plan"),
    ofName("om", "names", "OM"),
  ];
  const gone = [
    ofRow("b", "Stap", "Arbeid"),
    ofColumn("oud", "target", "Stap"),
    ofName("weg", "names", "x"),
    ofList("Peildatum", "2026-01-01"), // the next version has a day of its own
  ];
  await decide(...kept, ...gone);
  const { werkplaats } = window;
  smallEngine("a", "c");
  window.werkplaats.board = werkplaats.board;
  await openBoard("twee.csv", new Uint8Array());
  assert.deepEqual([board().name, board().decisions, board().undone], ["twee.csv", kept, []]);
  assert.deepEqual([board().kept, board().gone, board().saved, board().found.decided], [4, 4, false, 4]);
  assert.deepEqual(await openBoard("plan.yaml", new Uint8Array()), { message: "Geen fouten" });
  assert.equal(board().name, "twee.csv");
});

test("another list, of which no row was open before, begins without choices", async () => {
  smallEngine("a");
  await openBoard("een.csv", new Uint8Array());
  await decide(ofList("Titel", "Plan"), ofColumn("wie", "target", "Partner"));
  const former = board();
  smallEngine("b");
  window.werkplaats.board = former;
  await openBoard("ander.csv", new Uint8Array());
  assert.deepEqual([board().decisions, board().kept, board().gone, board().saved], [[], 0, 0, true]);
});

test("what the engine refuses is not decided", async () => {
  smallEngine("a");
  await openBoard("een.csv", new Uint8Array());
  const one = ofRow("a", "Stap", "Arbeid");
  await decide(one);
  await turn(-1);
  await assert.rejects(decide(ofRow("a", "fout", "x")), /Dat kan niet/);
  assert.deepEqual([board().decisions, board().undone], [[], [one]]);
});

test("doubtful are the names that may be several, or the same as another", () => {
  const names = ["known", "several", "new", "same", "nobody"].map((reading) => ({ reading }));
  assert.deepEqual(doubtful(names), [{ reading: "several" }, { reading: "same" }]);
});
