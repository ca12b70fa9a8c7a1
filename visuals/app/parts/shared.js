/* Pieces that several screens share: addresses, partners of an action, a card, the switches of the scenario. */
import { csv } from "../lib/csv.js";
import { copy, download, h } from "../lib/dom.js";
import { here, setChoice, toThing } from "../lib/route.js";
import { factList } from "../lib/table.js";
import { compare, unique, upper } from "../lib/text.js";
import { scenarioOf } from "../model/answers.js";
import { allDates, data, dateWords, only, planBy, several, sourceOf } from "../model/data.js";
import {
  addressOf,
  codeLabel,
  firstOf,
  hasPage,
  kindOf,
  labelOf,
  passagesOf,
  ref,
  refs,
  statementsAbout,
  valuesOf,
} from "../model/things.js";
import { BASES, basisMark, chip, kindName, modalityLabel, scenarioWords } from "../model/words.js";
import { deadlinesOf, involvementsOf, isGeneric, known, statusReport, toldOf } from "../model/work.js";
import { showWords } from "./source_words.js";

/** A link to a thing's page, or its plain name where it has none. */
export const thingLink = (id, text) =>
  hasPage(id) && !only ? h("a", { href: toThing(id) }, text || labelOf(id)) : h("span", text || labelOf(id));

/** Where a statement stands. */
export function addressList(...nodes) {
  const passages = unique(nodes.flat().flatMap(passagesOf));
  if (!passages.length) return null;
  return h(
    "ul.vindplaatsen",
    passages.map((passage) => h("li", addressOf(passage), showWords?.(passage))),
  );
}

/** "IND (trekker), UWV (deelnemer)", those who act first. */
export function partnerList(id, date) {
  const order = (role) => data.codes.Role[role]?.order ?? 99;
  const found = involvementsOf(id, date);
  if (!found.length) return null;
  const roles = new Map();
  for (const one of found) roles.set(one.organisation, [...(roles.get(one.organisation) || []), one.role]);
  const list = [...roles].map(([organisation, all]) => ({
    organisation,
    roles: unique(all).sort((a, b) => order(a) - order(b)),
  }));
  list.sort(
    (a, b) => order(a.roles[0]) - order(b.roles[0]) || compare(labelOf(a.organisation), labelOf(b.organisation)),
  );
  return h(
    "ul.partners",
    list.map((one) =>
      h(
        "li",
        thingLink(one.organisation),
        ` (${one.roles.map((r) => codeLabel("Role", r)).join(", ")})`,
        isGeneric(one.organisation) && h("span.zacht", " verzamelnaam"),
      ),
    ),
  );
}

export function deadlineList(id, date) {
  const list = deadlinesOf(id, date);
  if (!list.length) return null;
  return h(
    "ul.termijnen",
    list.map((d) =>
      h(
        "li",
        firstOf(d, "deadlineLabel") && `${upper(firstOf(d, "deadlineLabel"))}: `,
        `“${firstOf(d, "deadlineText")}”`,
        firstOf(d, "dueBy") &&
          ` (uiterlijk ${dateWords(firstOf(d, "dueBy"))}; ${modalityLabel(firstOf(d, "modality"))})`,
        firstOf(d, "revises") === "true" && ", nieuwe termijn uit de voortgang",
        toldOf(d, date).delivery && ` – ${toldOf(d, date).delivery}`,
      ),
    ),
  );
}

/** A figure in words: "ruim 40 ketenregisseurs (2012)". */
export const figureWords = (id) =>
  `${firstOf(id, "value")} ${firstOf(id, "unit")}${firstOf(id, "year") ? ` (${firstOf(id, "year")})` : ""}`;
/** The figures that belong to a thing, each with its place. */
export function figureList(id, date) {
  const found = statementsAbout(id, "Figure", "concerns").filter((one) => known(one, date));
  return found.length
    ? h(
        "ul.cijfers",
        found.map((one) => h("li", thingLink(one), ": ", h("strong", figureWords(one)), addressList(one))),
      )
    : null;
}

export const alternativeList = (contribution) =>
  refs(contribution, "alternativeReading").map((other) => {
    const parts = [
      ref(other, "barrier") && `stap ${labelOf(ref(other, "barrier")).toLowerCase()}`,
      firstOf(other, "basis") && codeLabel("Basis", firstOf(other, "basis")),
      firstOf(other, "strength") && codeLabel("Strength", firstOf(other, "strength")),
    ].filter(Boolean);
    return h(
      "li",
      h("strong", `Ook te lezen als ${parts.length ? `“${parts.join(", ")}”` : "iets anders"}: `),
      firstOf(other, "rationale"),
    );
  });

/** "Entree › Toegang" for a narrower step. */
export const stepPath = (id) => [ref(id, "broader") && [thingLink(ref(id, "broader")), " › "], thingLink(id)];

/** How one contribution ties work to a step, and why we read it so. */
export function contributionBlock(c) {
  const basis = firstOf(c, "basis");
  const others = alternativeList(c);
  return h(
    "div.koppeling",
    h(
      "p",
      stepPath(ref(c, "barrier")),
      ` · ${valuesOf(c, "interventionKind").map(kindName).join(", ")} · `,
      codeLabel("Strength", firstOf(c, "strength")),
      " · ",
      basisMark(basis),
      ` ${BASES[basis]?.[1] || codeLabel("Basis", basis)}`,
    ),
    h("p.reden", h("strong", "Waarom hier: "), firstOf(c, "rationale")),
    others.length > 0 && h("ul.anders", others),
  );
}

/** An undertaking as a card, in a cell. */
export function workCard(id, date, contributions) {
  const result = statusReport(id, date);
  return h(
    "article.kaart",
    h("h3", thingLink(id)),
    h("p.regel", kindOf(id), " · ", chip(id, date)),
    firstOf(id, "promise") && h("p", h("strong", "Belofte: "), firstOf(id, "promise")),
    !firstOf(id, "promise") && firstOf(id, "summary") && h("p", firstOf(id, "summary")),
    firstOf(result, "summary") && h("p", h("strong", "Hoe ver: "), firstOf(result, "summary")),
    factList([
      ["Termijn", deadlineList(id, date)],
      ["Wie", partnerList(id, date) || "niemand genoemd"],
      ["Cijfers", figureList(id, date)],
      [
        "Hoe weten we dit?",
        contributions.length
          ? contributions.map(contributionBlock)
          : firstOf(id, "crossCutting") === "true" &&
            h("p.reden", h("strong", "Doorsnijdend: "), firstOf(id, "rationale")),
      ],
      ["Vindplaats", addressList(id, contributions, result || [])],
    ]),
  );
}

/** A row of choices of which one holds; each is a button that says so. */
export function choiceRow(legend, name, options, current, id) {
  return h(
    "fieldset.keuze",
    h("legend", legend),
    h(
      "div.knoppen",
      options.map(([value, label]) =>
        h(
          `button#${id}-${value || "gewoon"}`,
          {
            type: "button",
            "aria-pressed": String((value || "") === (current || "")),
            onclick: () => setChoice({ [name]: value || null }),
          },
          label,
        ),
      ),
    ),
  );
}
/** Which plan one looks at, where the page holds several. */
export const planChoice = () =>
  several &&
  h(
    "div.velden",
    selectField(
      "Plan",
      "plan",
      data.plans.map((plan) => [plan.key, plan.title]),
    ),
  );
export function dateChoice(scenario) {
  const dates = planBy(scenario.plan)?.dates || allDates;
  const last = dates[dates.length - 1].date;
  const now = dates.some((d) => d.date === scenario.date) ? scenario.date : last;
  return (
    dates.length > 1 &&
    choiceRow(
      "Stand",
      "stand",
      dates.map((d) => [d.date === last ? "" : d.date, d.label]),
      now === last ? "" : now,
      "st",
    )
  );
}
export const linkChoice = (scenario) =>
  choiceRow(
    "Koppelingen",
    "koppelingen",
    [
      ["", "alle"],
      ["genoemd", `alleen koppelingen die in ${sourceOf(planBy(scenario.plan))} staan`],
    ],
    scenario.stated ? "genoemd" : "",
    "k",
  );
export function scenarioChoices() {
  const scenario = scenarioOf(here.route.query);
  return [
    planChoice(),
    linkChoice(scenario),
    dateChoice(scenario),
    choiceRow(
      "Lezing",
      "lezing",
      [
        ["", "gewone"],
        ["streng", "strenge: telt wie het minst vindt"],
      ],
      scenario.strict ? "streng" : "",
      "l",
    ),
    choiceRow(
      "Onze verwachtingen",
      "verwachtingen",
      [
        ["", "met"],
        ["uit", "zonder"],
      ],
      scenario.expect ? "" : "uit",
      "v",
    ),
  ];
}

/** Choices and filters; on a phone they stand behind one line that says whether any is set. */
let unfolded = false;
export function filterBox(...content) {
  if (!window.matchMedia("(max-width: 44rem)").matches)
    return h("section.filters", { "aria-label": "Keuzes en filters" }, content);
  const set = Object.keys(here.route.query).filter((name) => !["cel", "kies", "sorteer"].includes(name)).length;
  return h(
    "details.filters",
    {
      open: unfolded,
      ontoggle: (event) => {
        unfolded = event.target.open;
      },
    },
    h("summary#filterknop", set ? `Keuzes en filters (${set} gezet)` : "Keuzes en filters"),
    content,
  );
}

/** A choice from a list, kept in the address. */
export function selectField(label, name, options, id) {
  const select = h(
    `select#${id || name}`,
    { onchange: (event) => setChoice({ [name]: event.target.value }) },
    h("option", { value: "" }, "alle"),
    options.map(([value, text]) => h("option", { value }, text)),
  );
  select.value = here.route.query[name] || "";
  if (select.selectedIndex < 0) select.value = "";
  return h("label.veld", h("span", label), select);
}
/** A text to filter by, kept in the address without filling the history. */
export function textField(label, name, id) {
  return h(
    "label.veld.zoekveld",
    h("span", label),
    h(`input#${id || name}`, {
      type: "search",
      value: here.route.query[name] || "",
      autocomplete: "off",
      spellcheck: "false",
      oninput: (event) => setChoice({ [name]: event.target.value }, true),
    }),
  );
}

export const copyButton = (text, label = "Kopieer als voetnoot") =>
  h("button.klein", { type: "button", onclick: () => copy(text(), "Gekopieerd.") }, label);
export const csvButton = (name, rows, label = "Download als CSV") =>
  h("button", { type: "button", onclick: () => download(name, csv(rows()), "text/csv;charset=utf-8") }, label);

/** What stands behind every exported row: date, source, version, scenario. */
export const originCells = (scenario, key = "") => {
  const plan = planBy(key || scenario?.plan);
  return [
    (plan ? [plan] : data.plans).map((one) => dateWords(one.date)).join("; "),
    (plan ? [plan] : data.plans).map((one) => one.document || one.title).join("; "),
    `ketenkaart ${data.meta.version} ${(data.meta.content || "").slice(0, 12)}`.trim(),
    scenario ? scenarioWords(scenario, plan) : "",
  ];
};
/** The plan of a row, as a column; only where the page holds several. */
export const planColumn = (key) =>
  several ? [{ key: "bronplan", label: "Plan", text: (row) => planBy(key(row))?.title || "" }] : [];
export const originHeads = ["Datum van de bron", "Bron", "Versie", "Bekeken als"];
