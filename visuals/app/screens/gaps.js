/* Aandachtspunten: what the questions found, each with why, where, and who might. */
import { add, h, say } from "../lib/dom.js";
import { heading, here, setChoice } from "../lib/route.js";
import { compare, counted, unique } from "../lib/text.js";
import { answerTo, scenarioOf } from "../model/answers.js";
import { allSteps, data, planBy } from "../model/data.js";
import { addressOf, allKinds, codeLabel, firstOf, labelOf } from "../model/things.js";
import { kindName, reportName, SILENCE, stepName } from "../model/words.js";
import { gapCard, gapKinds, gapMatches, gapPartners, gapPassages, gapSteps } from "../parts/gaps.js";
import {
  csvButton,
  filterBox,
  originCells,
  originHeads,
  scenarioChoices,
  selectField,
  textField,
} from "../parts/shared.js";

const rows = (list, scenario) => [
  [
    "Gewicht",
    "Vraag",
    "Aandachtspunt",
    "Waarom",
    "Stap",
    "Soort",
    "Partner",
    "Onderwerp",
    "Vindplaats",
    ...originHeads,
  ],
  ...list.map((gap) => [
    codeLabel("Severity", gap.severity),
    data.queries[gap.query]?.title || gap.query,
    gap.sentence,
    data.queries[gap.query]?.why || "",
    gapSteps(gap).map(stepName).join(", "),
    gapKinds(gap).map(kindName).join(", "),
    gapPartners(gap)
      .map((id) => labelOf(id))
      .join(", "),
    gap.subject_label,
    gapPassages(gap).map(addressOf).join("; "),
    ...originCells(scenario, gap.plan),
  ]),
];

export const gapsScreen = {
  title: "Aandachtspunten",
  draw(main, route) {
    const scenario = scenarioOf(route.query);
    const all = answerTo(scenario).gaps;
    const shown = all.filter((gap) => gapMatches(gap, route.query));
    const points = shown.filter((gap) => gap.severity !== "laag");
    const questions = shown.filter((gap) => gap.severity === "laag");
    const present = (list) => unique(list).sort(compare);
    const partners = unique(all.flatMap(gapPartners)).sort((a, b) => compare(labelOf(a), labelOf(b)));
    add(main, [
      heading(
        "Aandachtspunten",
        h(
          "p.uitleg",
          `Wat de vragen van deze kaart vonden in ${reportName(planBy(scenario.plan))}. Een aandachtspunt is een vraag om te stellen, geen oordeel. ${SILENCE}`,
        ),
      ),
      filterBox(
        scenarioChoices(),
        h(
          "div.velden",
          textField("Tekst", "tekst"),
          selectField(
            "Stap",
            "stap",
            allSteps.map((s) => [s.notation, s.label]),
          ),
          selectField(
            "Soort",
            "soort",
            allKinds.map((k) => [k.notation, k.label]),
          ),
          selectField(
            "Partner",
            "partner",
            partners.map((id) => [firstOf(id, "notation"), labelOf(id)]),
          ),
          selectField(
            "Vraag",
            "vraag",
            present(all.map((gap) => gap.query)).map((q) => [q, data.queries[q]?.title || q]),
          ),
          selectField(
            "Gewicht",
            "gewicht",
            Object.entries(data.codes.Severity || {})
              .sort((a, b) => a[1].order - b[1].order)
              .map(([n, c]) => [n, c.label]),
          ),
          h(
            "button#wis",
            {
              type: "button",
              onclick: () =>
                setChoice({ tekst: null, stap: null, soort: null, partner: null, vraag: null, gewicht: null }),
            },
            "Wis filters",
          ),
        ),
      ),
      h(
        "p.telling#telling",
        `${counted(points.length, "aandachtspunt", "aandachtspunten")} en ${counted(questions.length, "vraag", "vragen")} (laag)`,
        shown.length < all.length && ` van ${all.length} in totaal`,
        ". ",
        csvButton("aandachtspunten.csv", () => rows(shown, scenario)),
      ),
      h(
        "section",
        h("h2", `Aandachtspunten (${points.length})`),
        points.length ? points.map((gap) => gapCard(gap, scenario)) : h("p", "Geen, met deze keuzes."),
      ),
      h(
        "section",
        h("h2", `Vragen, gewicht laag (${questions.length})`),
        questions.length ? questions.map((gap) => gapCard(gap, scenario)) : h("p", "Geen, met deze keuzes."),
      ),
    ]);
    if (here.started) say(`${points.length} aandachtspunten en ${questions.length} vragen.`);
  },
};
