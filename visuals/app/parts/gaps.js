/* One gap: what it is about, who might, and its card. */
import { add, h, join } from "../lib/dom.js";
import { href } from "../lib/route.js";
import { and, compare, fold, unique } from "../lib/text.js";
import { data, inPlan, planBy, several, things } from "../model/data.js";
import {
  addressOf,
  codeLabel,
  exists,
  firstOf,
  hasPage,
  isA,
  isOrganisation,
  isUndertaking,
  labelOf,
  leaves,
  organisationBy,
  organisations,
  ref,
  refs,
  shortName,
  valuesOf,
} from "../model/things.js";
import { footnote, kindName, severityTag, stepName } from "../model/words.js";
import { actorsOf, contributionsOf, involvementsOf, kindsOf, known, stepsOf, topStep } from "../model/work.js";
import { copyButton, thingLink } from "./shared.js";
import { showWords } from "./source_words.js";

const subject = (gap) => (exists(gap.subject) ? gap.subject : "");
/** Asked for each gap at each filter: answer once. */
function once(ask) {
  const known = new WeakMap();
  return (gap) => {
    if (!known.has(gap)) known.set(gap, ask(gap));
    return known.get(gap);
  };
}
/** Steps, kinds and partners a question is about: its own, or those of the action it is about. */
export const gapSteps = once((gap) =>
  gap.barrier
    ? [gap.barrier]
    : isA(gap.subject, "Barrier")
      ? [topStep(gap.subject)]
      : isUndertaking(gap.subject)
        ? stepsOf(gap.subject)
        : [],
);
export const gapKinds = once((gap) => (gap.kind ? [gap.kind] : isUndertaking(gap.subject) ? kindsOf(gap.subject) : []));
export const gapPartners = once((gap) =>
  unique(
    [
      gap.partner && organisationBy(gap.partner),
      isOrganisation(gap.subject) && gap.subject,
      ...(isUndertaking(gap.subject) ? involvementsOf(gap.subject).map((i) => i.organisation) : []),
      ...refs(gap.subject, "from"),
      ...refs(gap.subject, "to"),
    ].filter(Boolean),
  ),
);

export function gapMatches(gap, q) {
  return (
    (!q.ernst || gap.severity === q.ernst) &&
    (!q.vraag || gap.query === q.vraag) &&
    (!q.stap || gapSteps(gap).includes(q.stap)) &&
    (!q.soort || gapKinds(gap).includes(q.soort)) &&
    (!q.partner || gapPartners(gap).some((id) => firstOf(id, "notation") === q.partner)) &&
    (!q.tekst || fold(gap.sentence).includes(fold(q.tekst)))
  );
}
export const gapPassages = (gap) => (exists(gap.evidence) ? [gap.evidence] : []);

/** Organisations that might, each with the reason; alphabetical, never ranked. */
export function candidates(gap, scenario) {
  const reasons = new Map();
  const give = (id, reason) => {
    if (id && isOrganisation(id)) reasons.set(id, [...(reasons.get(id) || []), reason]);
  };
  const { barrier, kind } = gap;
  const about = [gap.subject, gap.detail].filter(Boolean);
  const mine = leaves.filter((id) => inPlan(id, gap.plan) && known(id, scenario.date));
  if (kind) {
    const there = new Map();
    for (const work of mine) {
      const at =
        firstOf(work, "crossCutting") === "true"
          ? valuesOf(work, "interventionKind").includes(kind)
            ? [null]
            : []
          : unique(
              contributionsOf(work, scenario)
                .filter((c) => valuesOf(c, "interventionKind").includes(kind))
                .map((c) => topStep(ref(c, "barrier"))),
            );
      const elsewhere = at.filter((step) => step !== barrier);
      if (elsewhere.length)
        for (const actor of actorsOf(work, scenario.date))
          there.set(actor, [...(there.get(actor) || []), { work, elsewhere }]);
    }
    for (const [actor, found] of there) {
      const at = unique(found.flatMap((one) => one.elsewhere));
      const work = found.map((one) => one.work);
      if (at.length)
        give(actor, [
          `doet ${kindName(kind)} bij ${and(at.map((s) => stepName(s).toLowerCase()))} (`,
          join(work.slice(0, 2).map((id) => thingLink(id, shortName(id)))),
          work.length > 2 ? " …)" : ")",
        ]);
    }
    for (const id of organisations)
      if (valuesOf(id, "statutoryKind").includes(kind)) give(id, [`heeft ${kindName(kind)} als wettelijke taak`]);
  } else if (about.some((id) => isUndertaking(id) && actorsOf(id, scenario.date).length)) {
    for (const id of about.filter(isUndertaking))
      for (const actor of actorsOf(id, scenario.date))
        if (!reasons.has(actor)) give(actor, ["handelt al bij deze actie"]);
  } else if (barrier) {
    for (const work of mine) {
      if (stepsOf(work, scenario).includes(barrier)) {
        for (const actor of actorsOf(work, scenario.date))
          if (!reasons.has(actor)) give(actor, ["handelt al bij deze stap (", thingLink(work, shortName(work)), ")"]);
      }
    }
  }
  for (const wish of wishes()) {
    const step = ref(wish, "barrier") && topStep(ref(wish, "barrier"));
    if (!inPlan(wish, gap.plan) || !known(wish, scenario.date)) continue;
    const fits =
      refs(wish, "concerns").some((id) => about.includes(id)) ||
      (kind && valuesOf(wish, "interventionKind").includes(kind) && (!step || step === barrier)) ||
      (!kind && barrier && step === barrier);
    if (fits)
      give(ref(wish, "organisation"), [
        `genoemd in het plan; ${codeLabel("Engagement", firstOf(wish, "engagement")) || "rol voorzien"}`,
      ]);
  }
  if (isOrganisation(gap.subject)) reasons.delete(gap.subject);
  return [...reasons].sort((a, b) => compare(labelOf(a[0]), labelOf(b[0])));
}
let wished = null;
const wishes = () => (wished ||= [...things.keys()].filter((id) => isA(id, "Expectation") && ref(id, "organisation")));

export function candidateList(gap, scenario) {
  const found = candidates(gap, scenario);
  if (!found.length) return h("p", "De kaart kent hier niemand die dit elders doet of die het rapport noemt.");
  return [
    h("p.zacht", "Op alfabet. De kaart zegt niet wie het moet doen."),
    h(
      "ul",
      found.map(([id, why]) => h("li", thingLink(id), ": ", join(unique(why.map((w) => w)), "; "))),
    ),
  ];
}

/** Fill a fold only when it opens: hundreds of questions, few are read at once. */
export function lazyFold(summary, fill) {
  const fold = h("details", h("summary", summary));
  fold.addEventListener("toggle", () => {
    if (fold.open && fold.children.length === 1) add(fold, fill());
  });
  return fold;
}

export function gapCard(gap, scenario, level = "h3") {
  const query = data.queries[gap.query] || {};
  const what = subject(gap);
  const about = [gap.barrier && stepName(gap.barrier).toLowerCase(), gap.kind && kindName(gap.kind)]
    .filter(Boolean)
    .join(" × ");
  return h(
    `article.punt.ernst-${gap.severity}`,
    h(level, gap.sentence),
    h(
      "p.regel",
      severityTag(gap.severity),
      " · ",
      h("a", { href: href(["vragen", gap.query]) }, query.title || gap.query),
      about && ` · ${about}`,
      several && ` · ${planBy(gap.plan).title}`,
      what && hasPage(what) && [" · ", thingLink(what)],
    ),
    gapPassages(gap).length > 0 &&
      h("p.vindplaats", h("span.sr", "Vindplaats: "), addressOf(gap.evidence), showWords?.(gap.evidence)),
    h(
      "div.acties",
      query.why && lazyFold("Waarom is dit een aandachtspunt?", () => h("p", query.why)),
      (gap.kind || gap.barrier || isUndertaking(gap.subject)) &&
        lazyFold("Wie zou dit kunnen? (idee van de kaart)", () => candidateList(gap, scenario)),
      copyButton(() => footnote(gap.sentence, gapPassages(gap), scenario, planBy(gap.plan))),
    ),
  );
}
