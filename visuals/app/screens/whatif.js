/* Wat als: leave a partner out, and see where the report then names nobody else. No prediction. */
import { add, h, say } from "../lib/dom.js";
import { heading, here, href, setChoice } from "../lib/route.js";
import { and, compare, counted, unique, upper } from "../lib/text.js";
import { answerTo, scenarioOf, stateOfWork, stepIdIn, workIn } from "../model/answers.js";
import { data, dateFor, dateLabel, inPlan, planBy, several } from "../model/data.js";
import {
  allKinds,
  codeLabel,
  firstOf,
  hasFlag,
  labelOf,
  leaves,
  organisationBy,
  organisations,
} from "../model/things.js";
import { chip, kindName, stepName } from "../model/words.js";
import { actorsOf, involvedIn, isActing, kindsOf, known, leadsOf } from "../model/work.js";
import { cellAddress } from "../parts/matrix.js";
import {
  csvButton,
  filterBox,
  originCells,
  originHeads,
  scenarioChoices,
  selectField,
  thingLink,
} from "../parts/shared.js";

/**
 * What leaving out one organisation does, by the engine's rule: an undertaking that loses its last actor leaves
 * the cells. Returns {lost, headless, cells: [{barrier, column, before, after, supportOnly, left, onlyLead}]}.
 */
export function withoutPartner(organisation, scenario) {
  const acts = leaves.filter(
    (id) => known(id, scenario.date) && inPlan(id, scenario.plan) && actorsOf(id, scenario.date).includes(organisation),
  );
  const lost = new Set(acts.filter((id) => actorsOf(id, scenario.date).length === 1));
  const headless = acts.filter((id) => !lost.has(id) && leadsOf(id, scenario.date).join() === organisation);
  const cells = answerTo(scenario)
    .matrix.kind.filter((cell) => cell.things.some((id) => acts.includes(id)))
    .map((cell) => {
      const work = workIn(cell.barrier && stepIdIn(cell.barrier, cell.plan), cell.column, scenario, cell.plan);
      for (const id of lost) work.delete(id);
      const { state, supportOnly } = stateOfWork(work, scenario.date);
      const leads = unique(cell.things.flatMap((id) => leadsOf(id, scenario.date)));
      return {
        cell,
        plan: cell.plan,
        barrier: cell.barrier,
        column: cell.column,
        before: cell.state,
        after: state,
        supportOnly,
        left: work.size,
        onlyLead: leads.join() === organisation,
      };
    });
  return { acts, lost: [...lost], headless, cells };
}

const name = (cell) =>
  `${upper(kindName(cell.column))} bij ${cell.barrier === null ? "alle stappen" : stepName(cell.barrier).toLowerCase()}${several ? ` (${planBy(cell.plan).title})` : ""}`;
const word = (state) => upper(codeLabel("CellState", state));
const link = (cell) =>
  h("a", { href: href("overzicht", { cel: cellAddress(cell.column, cell.barrier, cell.plan) }) }, name(cell));
const list = (items) =>
  h(
    "ul",
    items.map((item) => h("li", item)),
  );
const part = (title, items, none) =>
  h("section.blok", h("h2", `${title} (${items.length})`), items.length ? list(items) : h("p", none));

function shown(id, scenario) {
  const found = withoutPartner(id, scenario);
  const label = labelOf(id);
  const care = found.lost.filter((work) => kindsOf(work, scenario).some((kind) => !hasFlag("atSteps", kind)));
  return [
    h(
      "p",
      `Volgens ${several && !scenario.plan ? "de plannen" : dateLabel(dateFor(scenario.plan || data.plans[0].key, scenario.date), planBy(scenario.plan))} handelt ${label} in ${counted(found.acts.length, "actie", "acties")}. Dit is geen voorspelling: het zegt alleen wie het rapport verder noemt.`,
    ),
    part(
      "Vakken waar het rapport niemand anders noemt die handelt",
      found.cells.filter((c) => !c.left).map((c) => [link(c), h("span.zacht", ` – nu: ${word(c.before)}`)]),
      `Overal waar ${label} handelt, noemt het rapport ook anderen.`,
    ),
    part(
      "Vakken waar het rapport geen tweede trekker noemt",
      found.cells.filter((c) => c.left && c.onlyLead).map(link),
      "Geen.",
    ),
    part(
      "Vakken die een ander woord krijgen",
      found.cells
        .filter((c) => c.left && c.after !== c.before)
        .map((c) => [
          link(c),
          `: van “${word(c.before)}” naar “${word(c.after)}”${c.supportOnly ? ", alleen ondersteunend" : ""}`,
        ]),
      "Geen.",
    ),
    part(
      "Acties waar het rapport niemand anders noemt die handelt",
      found.lost.map((work) => [thingLink(work), " ", chip(work, scenario.date)]),
      "Geen.",
    ),
    part(
      "Acties waar het rapport geen tweede trekker noemt",
      found.headless.map((work) => thingLink(work)),
      "Geen.",
    ),
    care.length > 0 &&
      part(
        `Daarvan ${and(allKinds.filter((kind) => !kind.atSteps).map((kind) => kind.label))}`,
        care.map((work) => thingLink(work)),
        "",
      ),
    h(
      "div.acties",
      csvButton("wat-als.csv", () => [
        ["Zonder", "Soort", "Stap", "Nu", "Dan", "Genoemd over", "Geen tweede trekker", ...originHeads],
        ...found.cells.map((c) => [
          label,
          kindName(c.column),
          stepName(c.barrier),
          word(c.before),
          word(c.after),
          c.left,
          c.onlyLead ? "ja" : "nee",
          ...originCells(scenario, c.plan),
        ]),
      ]),
    ),
  ];
}

// ---- several partners: only with an engine behind the page
async function ask(chosen, scenario) {
  const query = new URLSearchParams({
    stand: scenario.date,
    ...(scenario.stated && { koppelingen: "genoemd" }),
    ...(!scenario.expect && { verwachtingen: "uit" }),
  });
  for (const notation of chosen) query.append("zonder", notation);
  const answer = await fetch(`antwoord?${query}`);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}
function many(chosen, scenario) {
  const place = h("div", h("p", "De kaart rekent …"));
  ask(chosen, scenario)
    .then((answer) => {
      const at = (cell) => `${cell.plan}~${cell.column}~${cell.barrier}`;
      const now = new Map(answerTo(scenario).matrix.kind.map((cell) => [at(cell), cell]));
      const changed = answer.matrix.kind.filter((cell) => {
        const was = now.get(at(cell));
        return was && (was.state !== cell.state || was.initiatives !== cell.initiatives);
      });
      place.replaceChildren();
      add(place, [
        part(
          "Vakken waar het rapport niemand anders noemt die handelt",
          changed.filter((c) => !c.initiatives).map(link),
          "Geen.",
        ),
        part(
          "Vakken die een ander woord krijgen",
          changed
            .filter((c) => c.initiatives && c.state !== now.get(at(c)).state)
            .map((c) => [link(c), `: van “${word(now.get(at(c)).state)}” naar “${word(c.state)}”`]),
          "Geen.",
        ),
        h(
          "p",
          `Met deze keuze: ${counted(answer.gaps.filter((gap) => !scenario.plan || gap.plan === scenario.plan).length, "vraag", "vragen")}, nu ${answerTo(scenario).gaps.length}.`,
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
    const acting = organisations
      .filter((id) =>
        involvedIn(id, scenario.date).some((i) => isActing(i.role) && inPlan(i.undertaking, scenario.plan)),
      )
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
          "Laat een partner weg en zie bij welke vakken het rapport dan niemand anders noemt die handelt, of geen tweede trekker. Dat is een vraag over het rapport, geen voorspelling.",
        ),
      ),
      filterBox(scenarioChoices(), h("div.velden", pick)),
      !data.served &&
        h(
          "p.zacht",
          "Deze bladzijde laat één partner tegelijk weg. Meer partners tegelijk, of een eigen plan, kan met ketenkaart serve.",
        ),
      chosen.length === 1 && shown(chosen[0], scenario),
      chosen.length > 1 && data.served && many(chosen.map(notation), scenario),
      !chosen.length && h("p", "Kies een partner."),
    ]);
    if (here.started && chosen.length === 1) say(`Zonder ${labelOf(chosen[0])}.`);
  },
};
