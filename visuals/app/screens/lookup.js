/* Naslag: whatever else the source names, to look up: laws, publications, figures, bottlenecks, flows of information. */
import { h, join } from "../lib/dom.js";
import { counted, fold, unique } from "../lib/text.js";
import { allSteps, dateWords, inPlan, planOf } from "../model/data.js";
import {
  addressOf,
  codeLabel,
  firstOf,
  hasPage,
  isA,
  isUndertaking,
  kindOf,
  labelOf,
  ofType,
  passagesOf,
  ref,
  refs,
  shortName,
  valuesOf,
} from "../model/things.js";
import { stepsOf, topStep } from "../model/work.js";
import { listScreen } from "../parts/list_screen.js";
import { figureWords, planColumn, selectField, thingLink } from "../parts/shared.js";

const state = (list, property) => (id) => codeLabel(list, firstOf(id, property));
const flow = (id) =>
  `van ${labelOf(ref(id, "from")) || "niet gemeld"} naar ${labelOf(ref(id, "to")) || "niet gemeld"}; ${state("FlowState", "flowState")(id)}`;
/** @type {[string, string, (id: string) => string][]} */
const KINDS = [
  ["Legislation", "wetten en regels", state("LawState", "lawState")],
  [
    "Publication",
    "publicaties",
    (id) =>
      [
        refs(id, "issuer")
          .map((one) => labelOf(one))
          .join(", "),
        dateWords(firstOf(id, "issuedOn")),
      ]
        .filter(Boolean)
        .join(", "),
  ],
  ["Figure", "cijfers", figureWords],
  ["Bottleneck", "knelpunten", state("Resolution", "resolution")],
  ["InformationFlow", "informatiestromen", flow],
  ["Facilitator", "wie een stap mogelijk maakt", state("Awareness", "awareness")],
  ["Contradiction", "tegenspraken", () => ""],
  ["Chapter", "hoofdstukken", () => ""],
];

const about = (id) =>
  unique([...refs(id, "concerns"), ...refs(id, "reportedUnder"), ...refs(id, "barrier")]).filter(hasPage);
const row =
  ([type, , told]) =>
  (id) => ({
    id,
    type,
    kind: kindOf(id),
    told: told(id),
    about: about(id),
    text: fold([labelOf(id), ...valuesOf(id, "altLabel"), firstOf(id, "summary"), told(id)].join(" ")),
  });
/** @type {ReturnType<ReturnType<typeof row>>[] | null} */
let known = null;
function rows() {
  known ??= KINDS.flatMap((kind) => ofType(kind[0]).map(row(kind)));
  return known;
}

export const lookupScreen = listScreen({
  name: "naslag",
  title: "Naslag",
  sort: "naam",
  file: "naslag.csv",
  count: (n) => counted(n, "ding", "dingen"),
  intro: () =>
    "Wat de bron verder noemt: wetten, stukken, cijfers, knelpunten, informatiestromen. Acties, proeven, bijeenkomsten en afspraken staan onder Maatregelen.",
  rows: (plan) => rows().filter((one) => inPlan(one.id, plan)),
  keep: (one, q) =>
    (!q.wat || one.type === q.wat) &&
    (!q.tekst || one.text.includes(fold(q.tekst))) &&
    (!q.stap ||
      one.about.some((id) =>
        isA(id, "Barrier") ? topStep(id) === q.stap : isUndertaking(id) && stepsOf(id).includes(q.stap),
      )),
  filters: () => [
    selectField(
      "Wat",
      "wat",
      KINDS.filter(([type]) => ofType(type).length).map(([type, name]) => [type, name]),
    ),
    selectField(
      "Stap",
      "stap",
      allSteps.map((s) => [s.notation, s.label]),
    ),
  ],
  columns: () => [
    {
      key: "naam",
      label: "Naam",
      text: (r) => labelOf(r.id),
      cell: (r) => [thingLink(r.id), firstOf(r.id, "summary") && h("p.zacht", firstOf(r.id, "summary"))],
    },
    ...planColumn((r) => planOf(r.id)?.key),
    { key: "wat", label: "Wat", text: (r) => r.kind },
    { key: "zegt", label: "Wat er staat", text: (r) => r.told },
    {
      key: "over",
      label: "Gaat over",
      sort: false,
      text: (r) => r.about.map((id) => labelOf(id)).join("; "),
      cell: (r) =>
        r.about.length > 0 && join(r.about.map((id) => thingLink(id, isA(id, "Measure") ? shortName(id) : ""))),
    },
    {
      key: "bron",
      label: "Vindplaats",
      sort: false,
      text: (r) => passagesOf(r.id).map(addressOf).join("; "),
      cell: (r) =>
        passagesOf(r.id).length > 0 && [
          addressOf(passagesOf(r.id)[0]),
          passagesOf(r.id).length > 1 && h("span.zacht", ` en ${passagesOf(r.id).length - 1} meer`),
        ],
    },
  ],
});
