/* The lists of partners and of measures: to filter and to sort. Partners are never ranked. */
import { h, join } from "../lib/dom.js";
import { toThing } from "../lib/route.js";
import { compare, counted, fold, unique, upper } from "../lib/text.js";
import {
  allDates,
  allSteps,
  data,
  dateLabel,
  dateWords,
  inPlan,
  lastDate,
  planOf,
  several,
  sourceOf,
  things,
} from "../model/data.js";
import {
  allKinds,
  codeLabel,
  firstOf,
  hasFlag,
  isA,
  kindOf,
  labelOf,
  organisations,
  pointingTo,
  ref,
  refs,
  statementsAbout,
  undertakings,
  valuesOf,
} from "../model/things.js";
import { chip, progress } from "../model/words.js";
import { involvedIn, isActing, isGeneric, kindsOf, leadsOf, statusOf, stepsOf } from "../model/work.js";
import { listScreen } from "../parts/list_screen.js";
import { planColumn, selectField, thingLink } from "../parts/shared.js";

const stepNames = (steps) =>
  allSteps
    .filter((s) => steps.includes(s.notation))
    .map((s) => s.label)
    .join(", ");
const has = (text, word) => !word || fold(text).includes(fold(word));

const partner = (id, plan) => {
  const involved = involvedIn(id).filter((i) => inPlan(i.undertaking, plan));
  const acts = involved.filter((i) => isActing(i.role));
  return {
    id,
    kind: codeLabel("OrganisationKind", firstOf(id, "organisationKind")),
    acts: unique(acts.map((i) => i.undertaking)),
    leads: unique(acts.filter((i) => hasFlag("isLeading", i.role)).map((i) => i.undertaking)),
    named: unique(involved.map((i) => i.undertaking)),
    steps: unique(acts.flatMap((i) => stepsOf(i.undertaking))),
    wish: unique(
      statementsAbout(id, "Expectation", "organisation")
        .filter((w) => inPlan(w, plan))
        .map((w) => codeLabel("Engagement", firstOf(w, "engagement")))
        .filter(Boolean),
    ).join(", "),
    text: [labelOf(id), ...valuesOf(id, "altLabel"), firstOf(id, "summary")].join(" "),
  };
};
const spoken = (id, plan) => !plan || pointingTo(id).some(([from]) => planOf(from)?.key === plan);
const partners = new Map();
export const partnersScreen = listScreen({
  name: "partners",
  title: "Partners",
  sort: "naam",
  file: "partners.csv",
  count: (n) => counted(n, "partner", "partners"),
  intro: () =>
    "Alle organisaties die de bron noemt, op alfabet. De aantallen zeggen niets over inzet of effect; daarom kunt u er niet op sorteren.",
  rows: (plan) =>
    partners.get(plan) ||
    partners
      .set(
        plan,
        organisations.filter((id) => spoken(id, plan)).map((id) => partner(id, plan)),
      )
      .get(plan),
  keep: (row, q) =>
    has(row.text, q.tekst) &&
    (!q.stap || row.steps.includes(q.stap)) &&
    (!q.soort || firstOf(row.id, "organisationKind") === q.soort) &&
    (!q.rol ||
      {
        handelt: row.acts.length > 0,
        trekt: row.leads.length > 0,
        genoemd: row.named.length > 0 && !row.acts.length,
        verwacht: !!row.wish,
      }[q.rol]),
  filters: () => [
    selectField(
      "Stap",
      "stap",
      allSteps.map((s) => [s.notation, s.label]),
    ),
    selectField(
      "Soort organisatie",
      "soort",
      Object.entries(data.codes.OrganisationKind || {})
        .sort((a, b) => a[1].order - b[1].order)
        .map(([n, c]) => [n, c.label]),
    ),
    selectField(`Wat zegt ${sourceOf()}?`, "rol", [
      ["handelt", "handelt in een actie"],
      ["trekt", "trekt een actie"],
      ["genoemd", "alleen genoemd, handelt niet"],
      ["verwacht", "verwacht in het plan"],
    ]),
  ],
  columns: () => [
    {
      key: "naam",
      label: "Partner",
      text: (r) => labelOf(r.id),
      cell: (r) => [thingLink(r.id), isGeneric(r.id) && h("span.zacht", " (verzamelnaam)")],
    },
    { key: "soort", label: "Soort", text: (r) => r.kind },
    { key: "stappen", label: "Handelt bij", text: (r) => stepNames(r.steps) },
    { key: "handelt", label: "Handelt in", sort: false, text: (r) => (r.acts.length ? String(r.acts.length) : "") },
    { key: "trekt", label: "Trekt", sort: false, text: (r) => (r.leads.length ? String(r.leads.length) : "") },
    { key: "wens", label: "Verwacht in het plan", text: (r) => r.wish },
  ],
});

const TYPES = [
  ["Measure", "maatregelen"],
  ["Pilot", "proeven"],
  ["EnforcementOperation", "handhavingsacties"],
  ["Event", "bijeenkomsten"],
  ["Agreement", "afspraken"],
];
const work = (id) => ({
  id,
  number: isA(id, "Measure") ? firstOf(id, "identifier") : "",
  name: firstOf(id, "prefLabel"),
  kind: kindOf(id),
  steps: stepsOf(id),
  kinds: kindsOf(id),
  container: firstOf(id, "isContainer") === "true",
  chapter: chapterOf(id),
  text: [labelOf(id), ...valuesOf(id, "altLabel"), firstOf(id, "promise"), firstOf(id, "summary")].join(" "),
});
function chapterOf(id) {
  const own = ref(id, "inChapter");
  return (
    own ||
    refs(id, "reportedUnder")
      .map((m) => ref(m, "inChapter"))
      .find(Boolean) ||
    ""
  );
}
/** @type {ReturnType<typeof work>[] | null} */
let known = null;
function works() {
  known ??= undertakings.map(work).sort((a, b) => compare(a.number || "~", b.number || "~") || compare(a.name, b.name));
  return known;
}
const before = several ? "" : allDates[0].date; // two plans have no first stand in common
export const measuresScreen = listScreen({
  name: "maatregelen",
  title: "Maatregelen",
  sort: "nr",
  file: "maatregelen.csv",
  count: (n) => counted(n, "actie", "acties"),
  intro: () =>
    "De genummerde acties, en de proeven, handhavingsacties, bijeenkomsten en afspraken die erbij gemeld zijn. Elk heeft een eigen stand; niets wordt overgenomen van de actie erboven.",
  rows: (plan) => works().filter((row) => inPlan(row.id, plan)),
  keep: (row, q) =>
    has(row.text, q.tekst) &&
    (!q.stap || (q.stap === "alle" ? firstOf(row.id, "crossCutting") === "true" : row.steps.includes(q.stap))) &&
    (!q.soort || row.kinds.includes(q.soort)) &&
    (!q.wat || isA(row.id, q.wat)) &&
    (!q.hoofdstuk || row.chapter === q.hoofdstuk) &&
    (!q.staat || statusOf(row.id) === q.staat),
  filters: () => [
    selectField("Wat", "wat", TYPES),
    selectField(
      "Hoofdstuk",
      "hoofdstuk",
      [...things.keys()]
        .filter((id) => isA(id, "Chapter"))
        .sort((a, b) => compare(firstOf(a, "identifier"), firstOf(b, "identifier")))
        .map((id) => [id, labelOf(id).replace("Hoofdstuk ", "")]),
    ),
    selectField("Stap", "stap", [
      ...allSteps.map((s) => [s.notation, s.label]),
      ["alle", "Alle stappen (doorsnijdend)"],
    ]),
    selectField(
      "Soort",
      "soort",
      allKinds.map((k) => [k.notation, k.label]),
    ),
    selectField(
      "Status",
      "staat",
      Object.entries(data.codes.Status || {})
        .sort((a, b) => a[1].order - b[1].order)
        .map(([n, c]) => [n, c.label]),
    ),
  ],
  columns: () => [
    {
      key: "nr",
      label: "Nr.",
      text: (r) => r.number,
      cell: (r) => (r.number ? h("a", { href: toThing(r.id) }, r.number) : h("span.zacht", "–")),
    },
    { key: "naam", label: "Actie", text: (r) => r.name, cell: (r) => thingLink(r.id, r.name) },
    ...planColumn((r) => planOf(r.id)?.key),
    { key: "wat", label: "Wat", text: (r) => r.kind },
    ...(before && before !== lastDate
      ? [
          {
            key: "plan",
            label: upper(dateLabel(before)),
            text: (r) => (statusOf(r.id, before) ? progress(r.id, before).filter(Boolean).join(", ") : ""),
            cell: (r) => (statusOf(r.id, before) ? chip(r.id, before) : ""),
          },
        ]
      : []),
    {
      key: "nu",
      label: several ? "Stand" : upper(dateLabel(lastDate)),
      text: (r) => progress(r.id).filter(Boolean).join(", "),
      cell: (r) => chip(r.id),
    },
    {
      key: "termijn",
      label: "Termijn",
      text: (r) => firstOf(r.id, "finalDueBy"),
      cell: (r) => dateWords(firstOf(r.id, "finalDueBy")),
    },
    {
      key: "stap",
      label: "Stap",
      text: (r) => (firstOf(r.id, "crossCutting") === "true" ? "Alle stappen" : stepNames(r.steps)),
    },
    {
      key: "trekker",
      label: "Trekker",
      sort: false,
      text: (r) =>
        r.container
          ? ""
          : leadsOf(r.id)
              .map((l) => labelOf(l))
              .join(", ") || "niemand genoemd",
      cell: (r) =>
        r.container
          ? ""
          : leadsOf(r.id).length
            ? join(leadsOf(r.id).map((l) => thingLink(l)))
            : h("span.zacht", "niemand genoemd"),
    },
  ],
});
