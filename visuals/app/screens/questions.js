/* Vragen: the catalogue. Each question in plain words, what it found, and the SPARQL behind it. */
import { add, h } from "../lib/dom.js";
import { heading, href } from "../lib/route.js";
import { factList, sortedTable } from "../lib/table.js";
import { counted } from "../lib/text.js";
import { answerTo, scenarioOf } from "../model/answers.js";
import { data } from "../model/data.js";
import { addressOf, codeLabel, exists, labelOf, organisationBy } from "../model/things.js";
import { kindName, scenarioWords, severityTag, stepName } from "../model/words.js";
import { foundIn, gapPassages } from "../parts/gaps.js";
import {
  copyButton,
  csvButton,
  filterBox,
  originCells,
  originHeads,
  planColumn,
  scenarioChoices,
  thingLink,
} from "../parts/shared.js";
import { missingScreen } from "./missing.js";

const SHELVES = [
  ["gaps", "Vragen naar aandachtspunten", "Wat hier uitkomt, staat ook onder Aandachtspunten."],
  ["coverage", "Vragen achter het overzicht", "Hieruit komt de matrix."],
  [
    "explore",
    "Vragen om zelf te stellen",
    "Deze vragen vullen een eigen keuze in: op de opdrachtregel met ketenkaart query.",
  ],
  ["views", "Vragen achter de beelden", "Hieruit komen de beelden onder Graaf."],
];
const by = { "per-soort": "", "per-partner": "partner", "per-vorm": "vorm" };

/** A value of a result in words, by what its column is. */
function said(query, key, gap) {
  if (key === "barrier") return gap.barrier ? stepName(gap.barrier) : "";
  if (key === "kind") return gap.kind ? kindName(gap.kind) : "";
  if (key === "partner") return gap.partner ? labelOf(organisationBy(gap.partner) || gap.partner) : "";
  if (key === "severity") return codeLabel("Severity", gap.severity);
  if (key !== "detail" || !gap.detail) return gap[key] || "";
  if (query.detail === "thing") return exists(gap.detail) ? labelOf(gap.detail) : gap.detail.split("/").pop();
  return gap.told;
}

/** Every row of every question: one that stands under a heavier question is an answer to its own too. */
const answers = (scenario) =>
  answerTo(scenario).gaps.flatMap((gap) => foundIn(gap).map((one) => ({ ...one, plan: gap.plan })));

function result(name, query, scenario) {
  const rows = answers(scenario).filter((gap) => gap.query === name);
  if (!rows.length) return h("p", "Deze vraag vindt niets, met deze keuzes.");
  const keys = Object.entries(query.columns);
  const columns = [
    ...keys.map(([key, label], index) => ({
      key,
      label,
      text: (gap) => said(query, key, gap),
      cell:
        index === 0 && key === "subject_label"
          ? (gap) => (exists(gap.subject) ? thingLink(gap.subject) : gap.subject_label)
          : undefined,
    })),
    ...(keys.some(([key]) => key === "severity")
      ? []
      : [
          {
            key: "severity",
            label: "Gewicht",
            text: (gap) => `${data.codes.Severity[gap.severity]?.order ?? 9}`,
            cell: (gap) => severityTag(gap.severity),
          },
        ]),
    ...planColumn((gap) => gap.plan),
    {
      key: "bron",
      label: "Vindplaats",
      sort: false,
      text: (gap) => gapPassages(gap).map(addressOf).join("; "),
      cell: (gap) => gapPassages(gap).map(addressOf).join("; "),
    },
  ];
  return [
    h(
      "div.rol",
      sortedTable({
        id: `uitkomst-${name}`,
        caption: `${query.title}: ${counted(rows.length, "rij", "rijen")}. ${scenarioWords(scenario)}.`,
        rows,
        columns,
      }),
    ),
    h(
      "div.acties",
      csvButton(`${name}.csv`, () => [
        ["Aandachtspunt", ...columns.map((c) => c.label), ...originHeads],
        ...rows.map((gap) => [
          gap.sentence,
          ...columns.map((c) => (c.key === "severity" ? codeLabel("Severity", gap.severity) : c.text(gap))),
          ...originCells(scenario, gap.plan),
        ]),
      ]),
      h("a", { href: href("aandachtspunten", { vraag: name }) }, "Bekijk als zinnen"),
    ),
  ];
}

function one(main, name, scenario) {
  const query = data.queries[name];
  if (!query) return missingScreen.draw(main);
  const view = Object.values(data.views).find((v) => v.query === name);
  add(main, [
    h("p.kruimel", h("a", { href: href("vragen") }, "Vragen")),
    heading(query.title, h("p.uitleg", query.question)),
    query.shelf === "gaps" && filterBox(scenarioChoices()),
    factList([
      ["Waarom deze vraag?", query.why],
      ["Hoe wordt het gewicht bepaald?", query.severity],
    ]),
    query.shelf === "gaps" && h("section", h("h2", "Uitkomst"), result(name, query, scenario)),
    query.shelf === "coverage" &&
      h("p", h("a", { href: href("overzicht", { rijen: by[name] }) }, "Bekijk de uitkomst in het overzicht")),
    view && h("p", h("a", { href: href(["graaf", view.name]) }, "Bekijk het beeld")),
    query.shelf === "explore" &&
      h(
        "p",
        "Deze vraag heeft een keuze nodig. Stel haar op de opdrachtregel: ",
        h("code", `ketenkaart query ${name}`),
        ".",
      ),
    h(
      "details",
      h("summary", "De vraag in SPARQL"),
      h("pre", { tabindex: "0", role: "region", "aria-label": "SPARQL" }, h("code", { lang: "en" }, query.sparql)),
      copyButton(() => query.sparql, "Kopieer de vraag"),
    ),
  ]);
  return query.title;
}

export const questionsScreen = {
  title: "Vragen",
  draw(main, route) {
    const scenario = scenarioOf(route.query);
    if (route.path[1]) return one(main, route.path[1], scenario);
    const counts = new Map();
    for (const gap of answers(scenario)) counts.set(gap.query, (counts.get(gap.query) || 0) + 1);
    add(main, [
      heading(
        "Vragen",
        h(
          "p.uitleg",
          "Elke uitkomst op deze kaart is het antwoord op een vraag. Hier staat welke, waarom, en hoe zij precies gesteld wordt.",
        ),
      ),
      SHELVES.map(([shelf, title, intro]) => {
        const rows = Object.entries(data.queries)
          .filter(([, q]) => q.shelf === shelf)
          .map(([name, q]) => ({ name, ...q }));
        return (
          rows.length > 0 &&
          h(
            "section",
            h("h2", title),
            h("p.zacht", intro),
            sortedTable({
              id: `plank-${shelf}`,
              caption: title,
              hideCaption: true,
              rows,
              columns: [
                {
                  key: "titel",
                  label: "Titel",
                  text: (q) => q.title,
                  cell: (q) => h("a", { href: href(["vragen", q.name]) }, q.title),
                },
                { key: "vraag", label: "Vraag", sort: false, text: (q) => q.question },
                ...(shelf === "gaps"
                  ? [{ key: "aantal", label: "Gevonden", text: (q) => String(counts.get(q.name) || 0) }]
                  : []),
              ],
            }),
          )
        );
      }),
    ]);
  },
};
