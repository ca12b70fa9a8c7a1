/* Overzicht: the matrix and what stands around it. Words in every cell; colour, mark and dashes say the same once more. */
import { add, h, say } from "../lib/dom.js";
import { heading, here, href } from "../lib/route.js";
import { compare, counted, upper } from "../lib/text.js";
import { answerTo, scenarioOf } from "../model/answers.js";
import { data, inPlan, several, shownPlans, sourceOf } from "../model/data.js";
import { allKinds, codeLabel, firstOf, hasPage, isA, labelOf, leaves, term } from "../model/things.js";
import {
  BASES,
  basisMark,
  nothingReported,
  progress,
  reportName,
  scenarioWords,
  severityTag,
  stepName,
} from "../model/words.js";
import { kindsOf, known, stateAt } from "../model/work.js";
import { cellSaid, matrixColumns, matrixRows, matrixTable, openCell } from "../parts/matrix.js";
import { downloadPng, downloadSvg } from "../parts/picture.js";
import {
  choiceRow,
  copyButton,
  csvButton,
  filterBox,
  originCells,
  originHeads,
  scenarioChoices,
  thingLink,
} from "../parts/shared.js";

const ROWS = { __proto__: null, "": "kind", partner: "partner", vorm: "form" };

// ---- around the matrix
const howto = () =>
  h(
    "details.leeswijzer",
    { open: !here.route.query.rijen },
    h("summary", "Hoe lees ik dit?"),
    h(
      "ol",
      h("li", `Elke kolom is een ${term("step")}; elke rij een manier om die stap moeilijker te maken.`),
      h(
        "li",
        `Een vak zegt hoe ver het werk was volgens ${several ? "het plan, op de datum die erboven staat" : reportName()}. “Meest” is de stand die het vaakst voorkomt; wat onder elkaar is gemeld, telt één keer.`,
      ),
      h(
        "li",
        "Een vak zonder “bij strenge lezing” staat ook als telt wie van twee zorgvuldige lezers het minst vindt; met de keuze Lezing ziet u alles zo.",
      ),
      h("li", "“Niets gemeld” betekent: het staat niet in de bron. Het kan wel gebeuren."),
      h(
        "li",
        `${Object.values(BASES)
          .map(([mark]) => mark)
          .join(
            " ",
          )} zeggen hoe wij weten dat het werk bij deze stap hoort: van “${sourceOf()} noemt het een barrière” tot “onze lezing”.`,
      ),
      h(
        "li",
        "Het aantal genoemde acties en partners zegt niets over inzet of effect. Kies een vak om te zien wat erachter zit.",
      ),
    ),
  );

function legend() {
  const states = Object.entries(data.codes.CellState).sort((a, b) => a[1].order - b[1].order);
  const item = (look, label, meaning) =>
    h(
      "li",
      h(`span.staal.${look}`, { "aria-hidden": "true" }),
      h("span", h("strong", label), meaning && ` ${meaning}`),
    );
  return h(
    "details.legenda",
    { open: true },
    h("summary", "Legenda"),
    h(
      "ul.stalen",
      states
        .filter(([n]) => !["afwezig", "hoort-hier-niet"].includes(n))
        .flatMap(([n, code]) =>
          n === "niets-gemeld"
            ? [
                item("s-niets-gemeld", "Niets gemeld"),
                h(
                  "li",
                  h("span.staal.s-niets-gemeld.verwacht", { "aria-hidden": "true" }),
                  h("strong", "Niets gemeld, wij verwachten wel iets"),
                ),
              ]
            : [item(`s-${n}`, upper(code.label))],
        ),
    ),
    h(
      "ul.stalen",
      Object.entries(BASES).map(([basis, [, meaning]]) => h("li", basisMark(basis), h("span", meaning))),
    ),
    h(
      "details.binnen",
      h("summary", "Wat betekenen de woorden precies?"),
      h(
        "dl.feiten",
        states.map(([, code]) => h("div", h("dt", upper(code.label)), h("dd", code.definition))),
      ),
    ),
  );
}

/** Victim care makes no step harder: it stands apart, and has no cells. */
function victims(scenario, plan) {
  return allKinds
    .filter((kind) => !kind.atSteps)
    .map((kind) => {
      const work = leaves.filter(
        (id) => known(id, scenario.date) && inPlan(id, plan.key) && kindsOf(id, scenario).includes(kind.notation),
      );
      const groups = new Map();
      for (const id of work) {
        const state = stateAt(id, scenario.date) || "niets-gemeld";
        groups.set(state, [...(groups.get(state) || []), id]);
      }
      const sorted = [...groups].sort(
        (a, b) => (data.codes.CellState[a[0]]?.order ?? 9) - (data.codes.CellState[b[0]]?.order ?? 9),
      );
      return h(
        `section.slachtoffers#slachtoffers${plan === data.plans[0] ? "" : `-${plan.key}`}`,
        h(several ? "h3" : "h2", `Slachtoffers: ${kind.label}`),
        h("p.zacht", `${kind.definition} Dit maakt geen stap moeilijker en staat daarom apart.`),
        work.length
          ? h(
              "div.standen",
              sorted.map(([state, ids]) =>
                h(
                  `div.standgroep`,
                  h(`${several ? "h4" : "h3"}.s-${state}`, `${upper(codeLabel("CellState", state))} (${ids.length})`),
                  h(
                    "ul",
                    ids
                      .sort((a, b) => compare(labelOf(a), labelOf(b)))
                      .map((id) =>
                        h(
                          "li",
                          thingLink(id),
                          progress(id, scenario.date)[1] && h("span.zacht", ` – ${progress(id, scenario.date)[1]}`),
                        ),
                      ),
                  ),
                ),
              ),
            )
          : h("p", nothingReported(plan)),
      );
    });
}

function side(scenario) {
  const gaps = answerTo(scenario).gaps;
  const high = gaps.filter((gap) => gap.severity === "hoog");
  const rest = gaps.filter((gap) => gap.severity === "middel").length;
  const low = gaps.filter((gap) => gap.severity === "laag").length;
  const firsts = new Map();
  for (const gap of high) firsts.set(gap.query, [...(firsts.get(gap.query) || []), gap]);
  const shown = [...firsts.values()].slice(0, 8);
  return h(
    "aside.zij",
    { "aria-label": "Aandachtspunten van hoog" },
    h("h2", "Aandachtspunten"),
    h(
      "p.zacht",
      high.length ? `De vragen met gewicht hoog (${high.length}).` : "Geen vragen met gewicht hoog bij deze keuzes.",
    ),
    shown.map(([gap, ...more]) =>
      h(
        `article.punt.gewicht-${gap.severity}`,
        h("h3", gap.sentence),
        h(
          "p.regel",
          severityTag(gap.severity),
          " · ",
          data.queries[gap.query]?.title || gap.query,
          hasPage(gap.subject) && [
            " · ",
            thingLink(
              gap.subject,
              firstOf(gap.subject, "identifier") && isA(gap.subject, "Measure")
                ? `actie ${firstOf(gap.subject, "identifier")}`
                : "bekijk",
            ),
          ],
          more.length > 0 && [
            " · ",
            h("a", { href: href("aandachtspunten", { gewicht: "hoog", vraag: gap.query }) }, `nog ${more.length} zo`),
          ],
        ),
      ),
    ),
    h(
      "p",
      high.length > 0 && [
        h("a", { href: href("aandachtspunten", { gewicht: "hoog" }) }, `Alle ${high.length} van hoog`),
        " · ",
      ],
      h("a", { href: href("aandachtspunten") }, "Alle aandachtspunten"),
      ` · ${rest} van middel · ${counted(low, "vraag", "vragen")} (laag)`,
    ),
  );
}

const csvRows = (by, scenario, plan) => [
  [
    "Rij",
    "Stap",
    "Stand",
    "Toelichting",
    "Koppeling",
    "Alleen ondersteunend",
    "Genoemd",
    "Met onderdelen",
    "Partners",
    "Verwacht",
    ...originHeads,
  ],
  ...matrixRows(by, scenario, plan).flatMap((row) =>
    row.cells.map((cell, index) => {
      const step = stepName(matrixColumns(plan)[index]);
      if (!cell) return [row.label, step, "Niets gemeld", "", "", "", 0, 0, 0, "", ...originCells(scenario, plan.key)];
      const { word, lines } = cellSaid(cell);
      return [
        row.label,
        step,
        word,
        lines.join("; "),
        codeLabel("Basis", cell.most_basis),
        cell.support_only ? "ja" : "nee",
        cell.families,
        cell.initiatives,
        cell.partners,
        cell.expected ? "ja" : "nee",
        ...originCells(scenario, plan.key),
      ];
    }),
  ),
];

export const overviewScreen = {
  title: "Overzicht",
  draw(main, route) {
    const scenario = scenarioOf(route.query);
    const by = ROWS[route.query.rijen || ""] || "kind";
    add(main, [
      heading("Wie doet wat tegen welke stap?"),
      howto(),
      filterBox(
        choiceRow(
          "Rijen",
          "rijen",
          [
            ["", "soort ingreep"],
            ["partner", "partner"],
            ["vorm", "vorm van uitbuiting"],
          ],
          route.query.rijen,
          "r",
        ),
        scenarioChoices(),
      ),
      h(
        "div.naast",
        h(
          "div.hoofd",
          shownPlans(scenario).map((plan, index) => [
            several && h("h2", plan.title),
            matrixTable(by, scenario, plan),
            !index && legend(),
            h(
              "div.acties",
              csvButton("matrix.csv", () => csvRows(by, scenario, plan)),
              h("button", { type: "button", onclick: () => downloadSvg(by, scenario, plan) }, "Plaatje (svg)"),
              h("button", { type: "button", onclick: () => downloadPng(by, scenario, plan) }, "Plaatje (png)"),
              copyButton(() => location.href, "Kopieer de link naar dit beeld"),
            ),
            victims(scenario, plan),
          ]),
        ),
        side(scenario),
      ),
    ]);
    if (route.query.cel) openCell(route.query.cel, by, scenario);
    else if (here.started) say(`De tabel toont: ${scenarioWords(scenario)}.`);
  },
  leave() {
    document.getElementById("paneel")?.remove();
  },
};
