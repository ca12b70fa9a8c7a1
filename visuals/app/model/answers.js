/* What the questions answer under a scenario. The rules of a cell are those of the engine. */
import { allDates, data, inPlan, lastDate, plans, several } from "./data.js";
import { firstOf, leaves, ofType, ref, valuesOf } from "./things.js";
import { contributionsOf, known, stateAt, topStepId } from "./work.js";

const { cells, gaps } = data.answers;
/** Matrix and gaps of the plans one looks at; each row says of which plan it is. */
export function answerTo(scenario) {
  const found = data.answers.by[scenario.key];
  found.read ||= {
    gaps: found.gaps.map((index) => gaps[index]),
    matrix: Object.fromEntries(
      Object.entries(found.matrix).map(([by, list]) => [by, list.map((index) => cells[index])]),
    ),
  };
  if (!scenario.plan) return found.read;
  const mine = (rows) => rows.filter((row) => row.plan === scenario.plan);
  found.apart ||= new Map();
  if (!found.apart.has(scenario.plan))
    found.apart.set(scenario.plan, {
      gaps: mine(found.read.gaps),
      matrix: Object.fromEntries(Object.entries(found.read.matrix).map(([by, list]) => [by, mine(list)])),
    });
  return found.apart.get(scenario.plan);
}
export function scenarioOf(query) {
  const plan = several && plans.has(query.plan) ? query.plan : "";
  const date = allDates.some((one) => one.date === query.stand) ? query.stand : lastDate;
  const stated = query.koppelingen === "genoemd";
  const expect = query.verwachtingen !== "uit";
  return { plan, date, stated, expect, key: `${date}|${stated ? "stated" : "all"}|${expect ? "with" : "without"}` };
}

/** The work in a plan's cell (`step` is the thing, or null for all steps), by the engine's rule: each undertaking once, with its bases and whether it works directly. */
export function workIn(step, kind, scenario, plan) {
  const found = new Map();
  for (const id of leaves) {
    if (!known(id, scenario.date) || !inPlan(id, plan)) continue;
    if (step === null) {
      if (firstOf(id, "crossCutting") === "true" && valuesOf(id, "interventionKind").includes(kind))
        found.set(id, { direct: true, bases: [] });
      continue;
    }
    const here = contributionsOf(id, scenario).filter(
      (c) => topStepId(ref(c, "barrier")) === step && valuesOf(c, "interventionKind").includes(kind),
    );
    if (here.length)
      found.set(id, {
        direct: here.some((c) => firstOf(c, "strength") === "direct"),
        bases: here.map((c) => firstOf(c, "basis")),
        contributions: here,
      });
  }
  return found;
}
/** The state of some work: the best of what is direct; only where nothing is, the best of the rest. */
export function stateOfWork(work, date) {
  const order = (state) => data.codes.CellState[state]?.order ?? 99;
  const direct = [...work].filter(([, how]) => how.direct);
  const counted = (direct.length ? direct : [...work]).map(([id]) => stateAt(id, date)).filter(Boolean);
  counted.sort((a, b) => order(a) - order(b));
  return { state: counted[0] || "niets-gemeld", supportOnly: work.size > 0 && !direct.length };
}
/** Why the method expects work of a kind at a step. */
export const expectationsAt = (step, kind) =>
  ofType("Expectation").filter(
    (id) =>
      ref(id, "barrier") && topStepId(ref(id, "barrier")) === step && valuesOf(id, "interventionKind").includes(kind),
  );
/** The step of a plan's own model. */
export const stepIdIn = (notation, plan) => plans.get(plan)?.steps.find((step) => step.notation === notation)?.id;
