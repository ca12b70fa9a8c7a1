/* What the screens say: interface words only; names of steps, partners and work come from the data. */
import { dutchDate } from "../lib/dates.js";
import { h } from "../lib/dom.js";
import { compare, counted, unique, upper } from "../lib/text.js";
import { data, dateFor, dateLabel, lastDate, planBy } from "./data.js";
import { addressOf, codeLabel, firstOf, stepBy } from "./things.js";
import { actorsOf, continuationOf, isGeneric, isStatusless, lateSince, stateAt, statusOf } from "./work.js";

/** What a plan is read from: "het rapport van 8 april 2013"; a plan without a named source speaks for itself. */
export const reportName = (plan = planBy()) =>
  plan ? `${plan.source || "het plan"} van ${dutchDate(plan.date)}` : "de plannen";
export const nothingReported = (plan = planBy()) =>
  `${upper(reportName(plan))} ${plan ? "meldt" : "melden"} hier niets. ${SILENCE}`;
/** Source and date, of one plan or of all. */
export const sourceLine = (plan = planBy()) =>
  (plan ? [plan] : data.plans).map((one) => `${one.document || one.title}, ${dutchDate(one.date)}`).join("; ");
export const SILENCE = "Wat er niet in staat, kan wel gebeuren.";

/** [word, addition] for the state of one undertaking: "Klaar" and "krijgt vervolg". */
export function progress(id, date) {
  const status = statusOf(id, date);
  if (!status && isStatusless(id)) return ["Genoemd", "stand niet bekend"];
  if (!status)
    return firstOf(id, "isContainer") === "true"
      ? ["Samengesteld", "zie de onderdelen"]
      : ["Nog niet bekend op deze datum", ""];
  const state = stateAt(id, date);
  if (state === "klaar") return ["Klaar", codeLabel("Continuation", continuationOf(id, date) || "onbekend")];
  if (state === "nog-niet") return ["Nog niet gedaan", notYet(id, date)];
  if (state === "stil") return ["Genoemd", "voortgang niet gemeld"];
  if (state === "gestopt") return status === "vervangen" ? ["Anders aangepakt", ""] : ["Gestopt", ""];
  return [upper(codeLabel("CellState", state)), ""];
}
export function notYet(id, date) {
  const late = lateSince(id, date);
  if (late) return `te laat sinds ${dutchDate(late)}`;
  return codeLabel("Status", statusOf(id, date));
}

/** [word, addition] for a cell; its work says what comes after "Klaar" and how late it is. */
export function cellWords(cell, date) {
  const { state } = cell;
  if (state === "niets-gemeld") return ["Niets gemeld", cell.expected ? "wij verwachten wel iets" : ""];
  if (state === "afwezig") return ["Niet aanwezig", "oordeel"];
  if (state === "hoort-hier-niet") return ["Hoort hier niet", "oordeel"];
  const those = cell.things.filter((id) => stateAt(id, date) === state);
  const additions = unique(those.map((id) => progress(id, date)[1]));
  const word = progress(those[0], date)[0];
  if (state === "gestopt") return [unique(those.map((id) => progress(id, date)[0])).join(" / ") || "Gestopt", ""];
  if (state === "nog-niet") {
    const late = those
      .map((id) => lateSince(id, date))
      .filter(Boolean)
      .sort()[0];
    return [word, late ? `te laat sinds ${dutchDate(late)}` : additions.join(" / ")];
  }
  if (state === "klaar") return [word, additions.length > 1 ? "vervolg verschilt" : additions.join("")];
  return [word || upper(codeLabel("CellState", state)), additions.join(" / ")];
}
const SHORT = { stil: "voortgang niet gemeld", gestopt: "gestopt", "nog-niet": "nog niet" };
/** "1 klaar, 2 bezig, 1 te laat", where a cell holds more than one. */
export function spreadOf(things, date) {
  const counts = new Map();
  for (const id of things) {
    const state = stateAt(id, date);
    const word = lateSince(id, date) ? "te laat" : SHORT[state] || codeLabel("CellState", state);
    const key = `${(data.codes.CellState[state]?.order ?? 9) + (word === "te laat" ? 0.5 : 0)}|${word}`;
    counts.set(key, (counts.get(key) || 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, number]) => `${number} ${key.split("|")[1]}`)
    .join(", ");
}
export function partnerCount(things, date) {
  const actors = unique(things.flatMap((id) => actorsOf(id, date)));
  const named = actors.filter((id) => !isGeneric(id)).length;
  if (named) return counted(named, "partner", "partners");
  return actors.length ? "alleen verzamelnaam" : "geen partner genoemd";
}

export const BASES = {
  "als-barriere": ["●", "Het rapport noemt dit bij deze acties een barrière"],
  "als-onderwerp": ["◐", "Het rapport noemt het onderwerp; wij kozen de stap"],
  geduid: ["○", "Onze lezing"],
};
/** The mark of a basis, with its meaning for who hovers or listens. */
export function basisMark(basis) {
  const [mark, meaning] = BASES[basis] || [];
  return mark ? h("span.mark", { role: "img", "aria-label": meaning, title: meaning }, mark) : null;
}
export const severityTag = (severity) => h(`span.tag.ernst-${severity}`, codeLabel("Severity", severity));
export const modalityLabel = (modality) => codeLabel("Modality", modality);

export const stepName = (notation) => (notation === null ? "Alle stappen" : stepBy(notation)?.label || notation);
export const kindName = (notation) => codeLabel("InterventionKind", notation);

/** A status as a coloured chip with words; colour is never alone. */
export function chip(id, date) {
  const [word, more] = progress(id, date);
  return h(`span.chip.s-${stateAt(id, date) || "geen"}`, word, more && `, ${more}`);
}

/** Which answer one looks at, in words. */
export const scenarioWords = (scenario, plan = planBy(scenario.plan)) =>
  [
    plan
      ? dateLabel(dateFor(plan.key, scenario.date), plan)
      : scenario.date === lastDate
        ? "elk plan op zijn laatste stand"
        : `${dateLabel(scenario.date)}, andere plannen op hun laatste stand`,
    scenario.stated ? "alleen koppelingen die in het rapport staan" : "alle koppelingen",
    scenario.expect ? "met onze verwachtingen" : "zonder onze verwachtingen",
  ].join(" · ");

/** A footnote: what is said, by which version, of which date, and where it stands. */
export function footnote(said, passages, scenario, plan = planBy(scenario?.plan)) {
  const at = passages.map(addressOf);
  return (
    `${said} Bron: ${sourceLine(plan)}${at.length ? `; ${at.join("; ")}` : ""}.` +
    ` Gelezen met ketenkaart ${data.meta.version}${data.meta.content ? ` (inhoud ${data.meta.content.slice(0, 12)})` : ""}` +
    `${scenario ? `; ${scenarioWords(scenario, plan)}` : ""}.`
  );
}
