/* Who gives what to whom; and the route: who works at which step alone, who at more, and what is expected there. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { EARLY, LATE, openPage, twoPlans, village } from "./small_page.js";

const page = twoPlans();
const flow = (name, more) => ({ type: ["InformationFlow"], content: [name], ...more });
Object.assign(page.things, {
  "dorp/flow-2": flow("signalen", { flowState: ["hapert"], from: ["@org/gemeenten", "@org/ind"], to: ["@org/kvk"] }),
  "dorp/flow-1": flow("adressen", { flowState: ["werkt"], between: ["@org/kvk", "@org/ind"] }),
  "stad/flow-3": flow("cijfers", { flowState: ["werkt"], to: ["@org/kvk"] }),
});
page.things["org/ind"].standsFor = ["@org/gemeenten"];
page.things["org/vng"] = { type: ["Organization"], standsFor: ["@org/gemeenten"] };
page.absent[EARLY].push("dorp/flow-2");
page.codes.FlowState = { werkt: { label: "werkt" }, gepland: { label: "gepland" }, hapert: { label: "hapert" } };
const cell = (column, barrier, more) => ({
  plan: "dorp",
  column,
  barrier,
  phrase: ["x"],
  most_basis: "tekst",
  ...more,
});
Object.assign(page.answers[`${LATE}|all|with`], {
  matrix: {
    partner: [cell("kvk", "lokken"), cell("ind", "lokken"), cell("ind", "wonen", { most_basis: "lezing" })],
    kind: [cell("toezicht", "wonen", { unmet: true }), cell("toezicht", "lokken", { unmet: false })],
    form: [],
  },
  reach: [
    {
      plan: "dorp",
      columns: [
        { step: "lokken", acting: 2 },
        { step: "wonen", acting: 1 },
      ],
    },
  ],
});
await openPage(page);
const { codesAmong, flowsAt, flowsBetween, flowsOf, flowsToOne, routeOf } = await import(
  "../../visuals/app/model/flows.js"
);
const view = (more = {}) => ({ date: LATE, plan: "", stated: false, expect: true, strict: false, ...more });

test("a flow has who gives and who gets; parties between whom it runs stand at both sides", () => {
  const [KVK, IND] = ["org/kvk", "org/ind"];
  assert.deepEqual(flowsAt(view()), [
    { id: "dorp/flow-1", state: "werkt", from: [IND, KVK], to: [IND, KVK], between: [KVK, IND] },
    { id: "stad/flow-3", state: "werkt", from: [], to: [KVK], between: [] },
    { id: "dorp/flow-2", state: "hapert", from: [IND, "org/gemeenten"], to: [KVK], between: [] },
  ]);
  const ids = (more) => flowsAt(view(more)).map((one) => one.id);
  assert.deepEqual(ids({ plan: "stad" }), ["stad/flow-3"]);
  assert.deepEqual(ids({ date: EARLY, plan: "dorp" }), ["dorp/flow-1"]);
});

test("a flow of a collective name is one of who belongs to it, but once", () => {
  const ids = (id) => flowsOf(id, view()).map(({ end, rows }) => [end, ...rows.map((row) => row.id)]);
  assert.deepEqual(ids("org/vng"), [["org/gemeenten", "dorp/flow-2"]]);
  assert.deepEqual(ids("org/ind"), [["org/ind", "dorp/flow-1", "dorp/flow-2"]]);
  assert.deepEqual(ids("org/om"), []);
});

test("information runs between two that stand at its two ends, and not between two that both give", () => {
  assert.deepEqual(flowsBetween(["org/kvk", "org/ind"], view()), ["dorp/flow-1", "dorp/flow-2"]);
  assert.deepEqual(flowsBetween(["org/gemeenten", "org/kvk"], view()), ["dorp/flow-2"]);
  assert.deepEqual(flowsBetween(["org/gemeenten", "org/ind"], view()), []);
});

test("two that each give to a third have that in common, and not what runs between them", () => {
  assert.deepEqual(flowsToOne(["org/gemeenten", "org/ind"], view()), ["dorp/flow-2"]);
  assert.deepEqual(flowsToOne(["org/kvk", "org/ind"], view()), []);
  assert.deepEqual(flowsToOne(["org/gemeenten", "org/om"], view()), []);
});

test("of a list the codes that there are, in its order, but for the one that comes first", () => {
  assert.deepEqual(codesAmong("FlowState", "hapert", ["werkt", "hapert", "werkt"]), ["hapert", "werkt"]);
  assert.deepEqual(codesAmong("FlowState", "", ["hapert", "werkt"]), ["werkt", "hapert"]);
  assert.deepEqual(codesAmong("Onbekend", "", ["x"]), []);
});

test("who works at one step stands under it, who works at more apart, and what is not reported above it", () => {
  const { stops, several } = routeOf(view({ key: `${LATE}|all|with` }), village);
  const names = (of) => of.map((one) => one.id);
  assert.deepEqual(
    stops.map(({ step, own, all, silent, reached }) => [
      ...[step.notation, names(own), names(all), silent.map((row) => row.key), reached.acting],
    ]),
    [
      ["lokken", ["org/kvk"], ["org/ind", "org/kvk"], [], 2],
      ["wonen", [], ["org/ind"], ["toezicht"], 1],
    ],
  );
  assert.deepEqual(
    several.map((one) => [one.id, one.at, one.at.map(one.basis)]),
    [["org/ind", [0, 1], ["tekst", "lezing"]]],
  );
});
