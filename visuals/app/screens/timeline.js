/* Tijdlijn: what was promised for when, and what happened when, as far as the source names a date. */
import { add, h, say } from "../lib/dom.js";
import { heading, here, setChoice } from "../lib/route.js";
import { compare, counted, fold, unique } from "../lib/text.js";
import { scenarioOf } from "../model/answers.js";
import { allSteps, dateFor, dateWords, inPlan, planOf, several, shownPlans } from "../model/data.js";
import {
  addressOf,
  firstOf,
  isA,
  isUndertaking,
  labelOf,
  ofType,
  passagesOf,
  ref,
  refs,
  undertakings,
} from "../model/things.js";
import { progress } from "../model/words.js";
import { known, stepsOf, toldOf } from "../model/work.js";
import {
  csvButton,
  dateChoice,
  filterBox,
  originCells,
  originHeads,
  planChoice,
  selectField,
  textField,
  thingLink,
} from "../parts/shared.js";
import { showWords } from "../parts/source_words.js";

const KINDS = {
  termijn: "Termijn",
  geleverd: "Opgeleverd",
  gebeurd: "Gebeurtenis of begin",
  afspraak: "Afspraak",
  stuk: "Publicatie",
  rapport: "Stand",
};

function entries(scenario) {
  const list = [];
  const add = (kind, id, when, sort, what, at = id) => {
    if (sort) list.push({ kind, id, when, sort, what, at });
  };
  const seen = (id) => known(id, scenario.date) && inPlan(id, scenario.plan);
  for (const deadline of ofType("Deadline").filter(seen)) {
    const id = ref(deadline, "initiative");
    const what = firstOf(deadline, "deadlineLabel") || firstOf(deadline, "deadlineText");
    add(
      "termijn",
      id,
      `uiterlijk ${dateWords(firstOf(deadline, "dueBy"))}`,
      firstOf(deadline, "dueBy"),
      what,
      deadline,
    );
    const { on } = toldOf(deadline, scenario.date);
    add("geleverd", id, dateWords(on), on, what, deadline);
  }
  for (const id of undertakings.filter(seen)) {
    const agreed = isA(id, "Agreement");
    const from = firstOf(id, "agreedOn") || firstOf(id, "startsOn");
    add(
      agreed ? "afspraak" : "gebeurd",
      id,
      from ? dateWords(from) : dateWords(firstOf(id, "period")),
      from || firstOf(id, "periodFrom"),
      "",
    );
  }
  for (const id of ofType("Publication").filter(seen))
    add("stuk", id, dateWords(firstOf(id, "issuedOn")), firstOf(id, "periodFrom"), "");
  for (const plan of shownPlans(scenario))
    for (const { date, label } of plan.dates)
      if (date <= dateFor(plan.key, scenario.date))
        add("rapport", "", dateWords(date), date, `${several ? `${plan.title}: ` : ""}${label}`, plan.key);
  return list.sort((a, b) => compare(a.sort, b.sort) || a.when.length - b.when.length || compare(a.kind, b.kind));
}

/** How it stands by the date one looks at, and on which side of that date the day lay. */
function stand(entry, scenario) {
  if (!entry.id) return "";
  if (entry.kind === "termijn") return toldOf(entry.at, scenario.date).stand || "";
  const ahead = entry.sort > dateFor(entry.id, scenario.date) && "de datum moest nog komen";
  return [isUndertaking(entry.id) && progress(entry.id, scenario.date).filter(Boolean).join(", "), ahead]
    .filter(Boolean)
    .join("; ");
}

const steps = (id) =>
  isUndertaking(id)
    ? stepsOf(id)
    : unique(
        [...refs(id, "reportedUnder"), ...refs(id, "concerns")].flatMap((c) => (isUndertaking(c) ? stepsOf(c) : [])),
      );
const named = (entry) => [entry.id && labelOf(entry.id), entry.what].filter(Boolean).join(": ");

function line(entry, scenario) {
  const said = stand(entry, scenario);
  const places = passagesOf(entry.at);
  return h(
    `li.tijd-${entry.kind}`,
    h("span.wanneer", entry.when),
    h(
      "div",
      h(
        "p",
        h("span.tag", KINDS[entry.kind]),
        " ",
        entry.id && thingLink(entry.id),
        entry.id && entry.what && ": ",
        entry.what,
        said && h("span.zacht", ` – ${said}`),
      ),
      places.length > 0 &&
        h(
          "p.vindplaats",
          addressOf(places[0]),
          places.length > 1 && ` en ${places.length - 1} meer`,
          showWords?.(places[0]),
        ),
    ),
  );
}

export const timelineScreen = {
  title: "Tijdlijn",
  draw(main, route) {
    const scenario = scenarioOf(route.query);
    const q = route.query;
    const all = entries(scenario);
    const shown = all.filter(
      (entry) =>
        (!q.wat || entry.kind === q.wat) &&
        (!q.stap || steps(entry.id).includes(q.stap)) &&
        (!q.jaar || entry.sort.startsWith(q.jaar)) &&
        (!q.tekst || fold(named(entry)).includes(fold(q.tekst))),
    );
    const years = (list) => unique(list.map((entry) => entry.sort.slice(0, 4)));
    const rows = () => [
      ["Wanneer", "Soort", "Waarvan", "Wat", "Stand", "Vindplaats", ...originHeads],
      ...shown.map((entry) => [
        entry.when,
        KINDS[entry.kind],
        entry.id ? labelOf(entry.id) : "",
        entry.what,
        stand(entry, scenario),
        passagesOf(entry.at).map(addressOf).join("; "),
        ...originCells(scenario, planOf(entry.at).key),
      ]),
    ];
    add(main, [
      heading(
        "Tijdlijn",
        h(
          "p.uitleg",
          "Termijnen, bijeenkomsten, afspraken en stukken op volgorde van tijd. Wat in de bron geen datum heeft, staat hier niet. Van een maand, seizoen of jaar telt bij een termijn de laatste dag, en anders de eerste.",
        ),
      ),
      filterBox(
        planChoice(),
        dateChoice(scenario),
        h(
          "div.velden",
          textField("Tekst", "tekst"),
          selectField("Soort", "wat", Object.entries(KINDS)),
          selectField(
            "Stap",
            "stap",
            allSteps.map((s) => [s.notation, s.label]),
          ),
          selectField(
            "Jaar",
            "jaar",
            years(all).map((year) => [year, year]),
          ),
          h(
            "button#wis",
            { type: "button", onclick: () => setChoice({ tekst: null, wat: null, stap: null, jaar: null }) },
            "Wis filters",
          ),
        ),
      ),
      h("p.telling", counted(shown.length, "regel", "regels"), csvButton("tijdlijn.csv", rows)),
      years(shown).map((year) =>
        h(
          "section",
          h("h2", year),
          h(
            "ol.tijden",
            shown.filter((entry) => entry.sort.startsWith(year)).map((entry) => line(entry, scenario)),
          ),
        ),
      ),
    ]);
    if (here.started) say(counted(shown.length, "regel", "regels"));
  },
};
