/* The switches and filters above a screen; each choice stands in the address. */

import { html, useState } from "../lib/html.js";
import { here, setChoice } from "../lib/route.js";
import { narrow } from "../lib/screen.js";
import { fill, unique } from "../lib/text.js";
import { offered, scenarioOf } from "../model/answers.js";
import { allDates, data, planBy, several, words, wordsOf } from "../model/data.js";
import { scenarioWords } from "../model/words.js";

const t = words.shared;

/** @param {{legend: string, children: Markup}} props */
const Choices = ({ legend, children }) => html`
  <fieldset class="keuze"><legend>${legend}</legend><div class="knoppen">${children}</div></fieldset>
`;
/** A row of choices of which one holds; each is a button that says so.
 * @param {{legend: string, name: string, options: string[][], current?: string, id: string}} props */
export const ChoiceRow = ({ legend, name, options, current = "", id }) =>
  options.length > 0 &&
  html`
    <${Choices} legend=${legend}>
      ${options.map(
        ([value, label]) => html`
          <button type="button" id=${`${id}-${value || "gewoon"}`} aria-pressed=${String(value === current)}
            onClick=${() => setChoice({ [name]: value || null })}>${label}</button>
        `,
      )}
    <//>
  `;

/** A choice from a list: of all, or of what is `chosen` where one always is.
 * @param {{label: string, name: string, options: string[][], id?: string, chosen?: string}} props */
export function SelectField({ label, name, options, id = name, chosen }) {
  const requested = chosen || here.route.query[name] || "";
  const current = options.some(([value]) => value === requested) ? requested : "";
  return html`
    <label class=${current ? "veld gezet" : "veld"}><span>${label}</span>
      <select id=${id} value=${current}
        onChange=${(/** @type {Picking} */ event) => setChoice({ [name]: event.target.value })}>
        ${!chosen && html`<option value="">${t.all}</option>`}
        ${options.map(([value, text]) => html`<option value=${value}>${text}</option>`)}
      </select>
      <b class="alleen-papier">${options.find(([value]) => value === current)?.[1]}</b>
    </label>
  `;
}

/** A text or day to filter by. @param {{label?: string, name: string, id?: string, type?: string}} props */
export const TextField = ({ label = t.text, name, id = name, type = "search" }) => html`
  <label class=${`veld ${type}${here.route.query[name] ? " gezet" : ""}`}><span>${label}</span>
    <input id=${id} type=${type} value=${here.route.query[name] || ""} autocomplete="off" spellcheck=${false}
      onInput=${(/** @type {Typing} */ event) => setChoice({ [name]: event.target.value }, true)} />
    <b class="alleen-papier">${here.route.query[name]}</b>
  </label>
`;

/** Takes away what is filtered by. @param {{names: string[]}} props */
const ClearButton = ({ names }) => html`
  <button type="button" id="wis" onClick=${() => setChoice(Object.fromEntries(names.map((name) => [name, null])))}>
    ${t.clear}
  </button>
`;

/** Choices from lists, between what else one filters by, and what takes all of them away.
 * @param {{fields: [string, string, string[][]][], names: string[], children?: Markup, after?: Markup,
 *   clear?: boolean}} props of each field its label, its name in the address, and what one chooses from; `names` are
 *   those that are taken away, where there is something to `clear` */
export const FilterFields = ({ fields, names, children, after, clear = true }) => html`
  <div class="velden">
    ${children}
    ${fields.map(([label, name, options]) => html`<${SelectField} ...${{ label, name, options }} />`)}
    ${after}${clear && html`<${ClearButton} names=${names} />`}
  </div>
`;

/** Choices behind one line, which keep whether one opened it.
 * @param {{look: string, id?: string, phrase: Markup, opens?: boolean, children: Markup}} props */
export function ChoiceFold({ look, id, phrase, opens = false, children }) {
  const [open, setOpen] = useState(opens);
  return html`
    <details class=${look} open=${open} onToggle=${(/** @type {Opening} */ event) => setOpen(event.target.open)}>
      <summary id=${id}>${phrase}</summary>
      ${children}
    </details>
  `;
}

const NO_FILTER = /^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/;
/** The choices of the address that leave something out, or show it otherwise. */
export const filters = () => Object.entries(here.route.query).filter(([name]) => !NO_FILTER.test(name));
/** Choices and filters; on a phone behind one line that says whether any is set. @param {{children: Markup}} props */
export function FilterBox({ children }) {
  if (!narrow()) return html`<section class="filters" aria-label=${t.filters}>${children}</section>`;
  // The two choices of one control count once.
  const count = unique(filters().map(([name]) => (name === "lezing" ? "koppelingen" : name))).length;
  const phrase = count ? fill(t.filters_set, { count }) : t.filters;
  return html`<${ChoiceFold} look="filters" id="filterknop" phrase=${phrase}>${children}<//>`;
}

const CHOICES = ["rijen", "plan", "koppelingen", "stand", "verwachtingen", "lezing"];
/** The choices behind a picture, folded until one is made; on a phone until one opens them: what they show comes first.
 * @param {{children?: Markup}} props what one chooses there beside the scenario */
export function FoldedChoices({ children }) {
  const opens = !narrow() && CHOICES.some((name) => here.route.query[name]);
  return html`
    <${ChoiceFold} look="keuzes" id="wijzig" phrase=${t.change} opens=${opens}>${children}<${ScenarioChoices} /><//>
  `;
}

/** Which plan one looks at, where the page holds several. */
export const PlanChoice = () => {
  const options = data.plans.map((plan) => [plan.key, plan.title]);
  return several && html`<div class="velden"><${SelectField} label=${t.plan} name="plan" options=${options} /></div>`;
};

export function DateChoice() {
  const scenario = scenarioOf(here.route.query);
  const dates = planBy(scenario.plan)?.dates || allDates;
  if (dates.length < 2) return null;
  const all = dates.map(({ date, label }, at) => [at === dates.length - 1 ? "" : date, label]);
  const current = all.find(([value]) => value === scenario.date)?.[0];
  const options = offered(here.route.query, "stand", all);
  return html`<${ChoiceRow} legend=${t.choices.date} name="stand" ...${{ options, current }} id="st" />`;
}

/** What counts, in four stops; in an address it is two choices. @type {Record<string, Query>} */
const STOPS = {
  alles: { koppelingen: "", lezing: "" },
  genoemd: { koppelingen: "genoemd", lezing: "" },
  streng: { koppelingen: "", lezing: "streng" },
  beide: { koppelingen: "genoemd", lezing: "streng" },
};
/** @param {Query} stop @param {Scenario} scenario */
const isAt = (stop, { stated, strict }) => stated === !!stop.koppelingen && strict === !!stop.lezing;
/** Whether all counts, only stated links, the strictest of two readings, or both; only what the page can show. */
export function CountedChoice() {
  const { query } = here.route;
  const scenario = scenarioOf(query);
  const { counted } = wordsOf(planBy(scenario.plan)).shared.choices;
  const stops = Object.entries(STOPS).filter(([, stop]) => isAt(stop, scenarioOf({ ...query, ...stop })));
  if (stops.length < 2) return null;
  return html`
    <${Choices} legend=${counted.title}>
      ${stops.map(
        ([name, stop]) => html`<label>
          <input type="radio" name="telt" id=${`telt-${name}`} checked=${isAt(stop, scenario)}
            onChange=${() => setChoice(stop)} />
          ${counted[name]}
        </label>`,
      )}
    <//>
  `;
}

/** Plan, what counts, date and expectations: what a scenario is. */
export function ScenarioChoices() {
  const { query } = here.route;
  const { expectations: legend, with: shown, without } = t.choices;
  const options = offered(query, "verwachtingen", Object.entries({ "": shown, uit: without }));
  const current = scenarioOf(query).expect ? "" : "uit";
  return html`
    <${PlanChoice} />
    <${CountedChoice} />
    <${DateChoice} />
    <${ChoiceRow} ...${{ legend, options, current }} name="verwachtingen" id="v" />
  `;
}

/** On a screen without that control: that how far work is stands there as the strictest of two readings has it. */
export const StrictNote = () =>
  scenarioOf(here.route.query).strict &&
  html`
    <p class="zacht">
      ${t.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${() => setChoice({ lezing: null })}>${t.choices.strict_off}</button>
    </p>
  `;

/** Which scenario one looks at; the choices behind it open here. @param {{scenario: Scenario}} props */
export function ScenarioFold({ scenario }) {
  const phrase = html`${scenarioWords(scenario)} <span class="wijzig">${words.gaps.change}</span>`;
  return html`<${ChoiceFold} look="blik" phrase=${phrase}><${ScenarioChoices} /><//>`;
}

/** What a plan leaves open, and what was therefore not asked of it. @param {{plan: Plan}} props */
export const Notes = ({ plan }) =>
  plan.notes.map((note) => html`<p class="zacht">${several && html`<strong>${plan.title}:</strong> `}${note}</p>`);
