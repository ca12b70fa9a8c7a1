/* Pieces that several screens share: addresses, partners of an action, a card, the switches of the scenario. */
import { csv } from "../lib/csv.js";
import { download, h } from "../lib/dom.js";
import { here, setChoice, toThing } from "../lib/route.js";
import { allDates, data, only, planBy, several } from "../model/data.js";
import { hasPage, labelOf } from "../model/things.js";

/** A link to a thing's page, or its plain name where it has none. */
export const thingLink = (id, text) =>
  hasPage(id) && !only ? h("a", { href: toThing(id) }, text || labelOf(id)) : h("span", text || labelOf(id));

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

export const csvButton = (name, rows, label = "Download als CSV") =>
  h("button", { type: "button", onclick: () => download(name, csv(rows()), "text/csv;charset=utf-8") }, label);
