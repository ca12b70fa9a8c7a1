/* What the model reads of a page of one plan: nothing has to say of which plan it is. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { cases, LATE, MIDDLE, onePlan, openPage } from "./small_page.js";

await openPage(onePlan());
const model = (name) => import(`../../visuals/app/model/${name}.js`);
const data = await model("data");
const answers = await model("answers");
const matrix = await model("matrix");
const words = await model("words");

test("the plan of a page of one is the plan, whether or not it is named", () => {
  assert.equal(data.several, false);
  cases(
    (key) => data.planBy(key)?.key,
    [
      [[], "stad"],
      [["nergens"], "stad"],
    ],
  );
  assert.equal(data.lastDate, MIDDLE);
  assert.equal(data.sourceOf(), "het plan");
  assert.equal(data.dateLabel(MIDDLE), "1 juni 2012");
  assert.equal(words.reportName(), "het plan van 1 juni 2012");
  assert.equal(words.nothingReported(), "Het plan van 1 juni 2012 meldt niets. Zwijgen is geen stilstand.");
  assert.equal(words.sourceLine(), "Plan van de stad, 1 juni 2012");
});

test("an address chooses no plan, and a cell's address names none", () => {
  assert.deepEqual(answers.scenarioOf({ plan: "stad", stand: LATE, koppelingen: "genoemd" }), {
    ...{ plan: "", date: MIDDLE, stated: false, expect: true, strict: false },
    key: `${MIDDLE}|all|with`,
  });
  assert.equal(matrix.cellAddress("toezicht", "geld"), "toezicht~geld");
});

test("what was answered by nobody has no content to name in a footnote", () => {
  const scenario = { plan: "", date: MIDDLE, stated: true, expect: false, strict: false };
  assert.equal(
    words.footnote("Niets.", ["dorp/p-1"], scenario),
    "Niets. Bron: Plan van de stad, 1 juni 2012; blz. 1. Versie 2; " +
      "1 juni 2012 · alleen wat het plan zegt · zonder verwachtingen.",
  );
});
