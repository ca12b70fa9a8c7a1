/* Wat als: leave a partner out, and see what the source then names no other for. The engine says it; no prediction. */
import { add, h, say } from "../lib/dom.js";
import { heading, here, href, setChoice } from "../lib/route.js";
import { sortedTable } from "../lib/table.js";
import { and, compare, counted, upper } from "../lib/text.js";
import { answerTo, scenarioOf } from "../model/answers.js";
import { data, planBy, several, shownPlans } from "../model/data.js";
import { firstOf, hasFlag, labelOf, organisationBy } from "../model/things.js";
import { chip, kindName, stepName } from "../model/words.js";
import { cellAddress, cellSaid } from "../parts/matrix.js";
import {
  csvButton,
  filterBox,
  originCells,
  originHeads,
  scenarioChoices,
  selectField,
  thingLink,
} from "../parts/shared.js";

const name = (cell) =>
  [upper(kindName(cell.column)), hasFlag("atSteps", cell.column) && stepName(cell.barrier).toLowerCase()]
    .filter(Boolean)
    .join(" bij ");
const cellNow = (loss, cell, scenario) =>
  answerTo({ ...scenario, plan: loss.plan }).matrix.kind.find(
    (one) => one.column === cell.column && one.barrier === cell.barrier,
  );
function now(loss, cell, scenario) {
  const as = cellNow(loss, cell, scenario);
  if (!as) return "–";
  const { word, lines } = cellSaid(as);
  return [word, ...lines].join(", ");
}
const link = (loss, cell, scenario) =>
  cellNow(loss, cell, scenario)
    ? h("a", { href: href("overzicht", { cel: cellAddress(cell.column, cell.barrier, loss.plan) }) }, name(cell))
    : name(cell);
const works = (list, scenario) =>
  h(
    "ul",
    list.map((work) => h("li", thingLink(work), " ", chip(work, scenario.date))),
  );
const part = (title, count, content, none) =>
  h("section.blok", h(several ? "h3" : "h2", `${title} (${count})`), count ? content : h("p", none));

/** What one plan loses: the cells as they are with what is lost from each, and the actions. */
function shown(loss, scenario) {
  const plan = planBy(loss.plan);
  const words = plan.words.losses;
  const id = `verlies${plan === data.plans[0] ? "" : `-${plan.key}`}`;
  return h(
    "section",
    several && h("h2", plan.title),
    h("p", loss.said),
    part(
      words.cells,
      loss.cells.length,
      sortedTable({
        id,
        caption: words.cells,
        hideCaption: true,
        rows: loss.cells,
        columns: [
          { key: "vak", label: "Vak", sort: false, text: name, cell: (cell) => link(loss, cell, scenario) },
          { key: "nu", label: "Zoals het vak nu is", sort: false, text: (cell) => now(loss, cell, scenario) },
          { key: "weg", label: "Wat wegvalt", sort: false, text: (cell) => cell.said },
        ],
      }),
      words.none,
    ),
    ["last_actor", "only_lead", "no_lead"].map((list) =>
      part(words[list], loss[list].length, works(loss[list], scenario), words.none),
    ),
    loss.blocks.map((block) => part(block.said, block.acts.length, works(block.acts, scenario), words.none)),
  );
}
function all(losses, without, scenario) {
  const rows = losses.flatMap((loss) =>
    loss.cells.map((cell) => [
      without,
      kindName(cell.column),
      hasFlag("atSteps", cell.column) ? stepName(cell.barrier) : "",
      now(loss, cell, scenario),
      cell.said,
      ...originCells(scenario, loss.plan),
    ]),
  );
  const silent = shownPlans(scenario).map((plan) => plan.words.losses.nothing);
  return [
    losses.length ? losses.map((loss) => shown(loss, scenario)) : silent.map((said) => h("p", said)),
    h(
      "div.acties",
      csvButton("wat-als.csv", () => [["Zonder", "Soort", "Stap", "Nu", "Wat wegvalt", ...originHeads], ...rows]),
    ),
  ];
}

// ---- several partners: only with an engine behind the page
async function ask(chosen, scenario) {
  const query = new URLSearchParams({
    stand: scenario.date,
    ...(scenario.stated && { koppelingen: "genoemd" }),
    ...(scenario.strict && { lezing: "streng" }),
    ...(!scenario.expect && { verwachtingen: "uit" }),
  });
  for (const notation of chosen) query.append("zonder", notation);
  const answer = await fetch(`antwoord?${query}`);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}
function many(chosen, scenario) {
  const place = h("div", h("p", "De kaart rekent …"));
  const mine = (row) => !scenario.plan || row.plan === scenario.plan;
  ask(
    chosen.map((id) => firstOf(id, "notation")),
    scenario,
  )
    .then((answer) => {
      place.replaceChildren();
      add(place, [
        all(answer.losses.filter(mine), and(chosen.map((id) => labelOf(id))), scenario),
        h(
          "p",
          `Met deze keuze: ${counted(answer.gaps.filter(mine).length, "vraag", "vragen")}, nu ${answerTo(scenario).gaps.length}.`,
        ),
      ]);
      say("Berekend.");
    })
    .catch(() =>
      place.replaceChildren(h("p", "De server antwoordt niet. Start ketenkaart serve opnieuw, of kies één partner.")),
    );
  return place;
}

export const whatifScreen = {
  title: "Wat als",
  draw(main, route) {
    const scenario = scenarioOf(route.query);
    const { without } = answerTo(scenario);
    const acting = Object.keys(without)
      .filter((id) => without[id].length)
      .sort((a, b) => compare(labelOf(a), labelOf(b)));
    const chosen = (route.query.zonder || "").split(",").map(organisationBy).filter(Boolean);
    const notation = (id) => firstOf(id, "notation");
    const pick = data.served
      ? h(
          "fieldset.velden.meer",
          h("legend", "Laat deze partners weg"),
          acting.map((id) =>
            h(
              "label",
              h(`input#zonder-${notation(id)}`, {
                type: "checkbox",
                checked: chosen.includes(id),
                onchange: (event) => {
                  const next = event.target.checked ? [...chosen, id] : chosen.filter((c) => c !== id);
                  setChoice({ zonder: next.map(notation).join(",") });
                },
              }),
              ` ${labelOf(id)}`,
            ),
          ),
        )
      : selectField(
          "Laat deze partner weg",
          "zonder",
          acting.map((id) => [notation(id), labelOf(id)]),
        );
    add(main, [
      heading(
        "Wat als",
        h(
          "p.uitleg",
          "Laat een partner weg en zie bij welke acties de bron geen andere partij noemt die handelt, of geen andere trekker. Dat is een vraag over de bron, geen voorspelling.",
        ),
      ),
      filterBox(scenarioChoices(), h("div.velden", pick)),
      !data.served &&
        h(
          "p.zacht",
          "Deze bladzijde laat één partner tegelijk weg. Meer partners tegelijk, of een eigen plan, kan met ketenkaart serve.",
        ),
      chosen.length === 1 && all(without[chosen[0]] || [], labelOf(chosen[0]), scenario),
      chosen.length > 1 && data.served && many(chosen, scenario),
      !chosen.length && h("p", "Kies een partner."),
    ]);
    if (here.started && chosen.length === 1) say(`Zonder ${labelOf(chosen[0])}.`);
  },
};
