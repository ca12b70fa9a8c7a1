/* One gap: what it is about, who might, and its card. */
import { add, h, join } from "../lib/dom.js";
import { href } from "../lib/route.js";
import { fold, unique } from "../lib/text.js";
import { data, planBy, several } from "../model/data.js";
import {
  addressOf,
  exists,
  firstOf,
  hasPage,
  isA,
  isOrganisation,
  isUndertaking,
  organisationBy,
  refs,
  shortName,
} from "../model/things.js";
import { footnote, kindName, severityTag, stepName } from "../model/words.js";
import { involvementsOf, kindsOf, stepsOf, topStep } from "../model/work.js";
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

/** A gap, and what other questions found of the same silence. */
export const foundIn = (gap) => [gap, ...gap.also];

export function gapMatches(gap, q) {
  return (
    (!q.gewicht || gap.severity === q.gewicht) &&
    foundIn(gap).some(
      (found) =>
        (!q.vraag || found.query === q.vraag) &&
        (!q.stap || gapSteps(found).includes(q.stap)) &&
        (!q.soort || gapKinds(found).includes(q.soort)) &&
        (!q.partner || gapPartners(found).some((id) => firstOf(id, "notation") === q.partner)),
    ) &&
    (!q.tekst || fold(gap.sentence).includes(fold(q.tekst)))
  );
}
export const gapPassages = (gap) => (exists(gap.evidence) ? [gap.evidence] : []);

/** Organisations that might, each with the engine's reasons; alphabetical, never ranked. */
export function candidateList(gap) {
  if (!gap.candidates.length) return h("p", planBy(gap.plan).words.nobody);
  const why = ({ said, work, more }) => [
    said,
    work && [" (", join(work.map((id) => thingLink(id, shortName(id)))), more ? " …)" : ")"],
  ];
  return [
    h("p.zacht", "Op alfabet. De kaart zegt niet wie het moet doen."),
    h(
      "ul",
      gap.candidates.map((one) => h("li", thingLink(one.who), ": ", join(one.why.map(why), "; "))),
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
    `article.punt.gewicht-${gap.severity}`,
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
        lazyFold("Wie zou dit kunnen? (idee van de kaart)", () => candidateList(gap)),
      copyButton(() => footnote(gap.sentence, gapPassages(gap), scenario, planBy(gap.plan))),
    ),
  );
}
