/* What the screens say: interface words only; names of steps, partners and work come from the data. */
import { h } from "../lib/dom.js";
import { upper } from "../lib/text.js";
import { data, dateFor, dateLabel, dateWords, lastDate, planBy, SourceOf, sourceOf } from "./data.js";
import { addressOf, codeLabel, stepBy } from "./things.js";
import { stateAt, toldOf } from "./work.js";

/** What a plan is read from: "het rapport van 8 april 2013"; several plans are named together. */
export const reportName = (plan = planBy()) => (plan ? `${plan.source} van ${dateWords(plan.date)}` : "de plannen");
export const nothingReported = (plan = planBy()) =>
  `${upper(reportName(plan))} ${plan ? "meldt" : "melden"} hier niets. ${SILENCE}`;
/** Source and date, of one plan or of all. */
export const sourceLine = (plan = planBy()) =>
  (plan ? [plan] : data.plans).map((one) => `${one.document || one.title}, ${dateWords(one.date)}`).join("; ");
export const SILENCE = "Wat er niet in staat, kan wel gebeuren.";

/** [word, addition] for how far one undertaking is: "Bezig", or "Nog niet gedaan" and since when it is late. */
export const progress = (id, date) => [toldOf(id, date).word || "", toldOf(id, date).more || ""];

/** What a basis means for who reads a cell; another one has its label. */
const MEANING = {
  "als-barriere": () => `${SourceOf()} noemt dit bij deze acties een barrière`,
  "als-onderwerp": () => `${SourceOf()} noemt het onderwerp; wij kozen de stap`,
  geduid: () => "Onze lezing",
};
/** By basis its mark, and what it means. */
export const BASES = Object.fromEntries(
  Object.entries(data.codes.Basis)
    .sort((a, b) => a[1].order - b[1].order)
    .map(([basis, code]) => [basis, [code.screen, MEANING[basis]?.() || upper(code.label)]]),
);
/** The mark of a basis, with its meaning for who hovers or listens. */
export function basisMark(basis) {
  const [mark, meaning] = BASES[basis] || [];
  return mark ? h("span.mark", { role: "img", "aria-label": meaning, title: meaning }, mark) : null;
}
export const severityTag = (severity) => h(`span.tag.gewicht-${severity}`, codeLabel("Severity", severity));
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
    scenario.stated ? `alleen koppelingen die in ${sourceOf(plan)} staan` : "alle koppelingen",
    scenario.strict && "strenge lezing",
    scenario.expect ? "met onze verwachtingen" : "zonder onze verwachtingen",
  ]
    .filter(Boolean)
    .join(" · ");

/** A footnote: what is said, by which version, of which date, and where it stands. */
export function footnote(said, passages, scenario, plan = planBy(scenario?.plan)) {
  const at = passages.map(addressOf);
  return (
    `${said} Bron: ${sourceLine(plan)}${at.length ? `; ${at.join("; ")}` : ""}.` +
    ` Gelezen met ketenkaart ${data.meta.version}${data.meta.content ? ` (inhoud ${data.meta.content.slice(0, 12)})` : ""}` +
    `${scenario ? `; ${scenarioWords(scenario, plan)}` : ""}.`
  );
}
