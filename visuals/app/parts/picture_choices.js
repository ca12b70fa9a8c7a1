/* What one may choose a part of a picture by: folded fields. */
import { say } from "../lib/dom.js";
import { html, useMemo, useState } from "../lib/html.js";
import { here } from "../lib/route.js";
import { compare, fill, fold, unique, upper } from "../lib/text.js";
import { allSteps, data, things, words } from "../model/data.js";
import {
  allKinds,
  codeLabel,
  exists,
  firstOf,
  hasPage,
  isOrganisation,
  labelOf,
  ofType,
  shortName,
  valuesOf,
} from "../model/things.js";
import { ChoiceFold, ClearButton, DateChoice, PlanChoice, SelectField, TextField } from "./controls.js";

const t = words.graph;
const KEEPS = ["kies", "uit"];
const CLEARED = ["stap", "hoofdstuk", "soort", "partner", "staat", "zoek", "zonder", ...KEEPS];

/** @param {(id: string) => boolean} among */
const choosable = (among) =>
  [...things.keys()].filter((id) => hasPage(id) && among(id)).sort((a, b) => compare(labelOf(a), labelOf(b)));

/**
 * A thing, by its name; the hundreds that one may choose from are listed when one begins to.
 * @param {{label: string, id: string, thing: string, pick: (id: string) => void, among?: (id: string) =>
 *   boolean}} props
 */
export function ThingField({ label, id, thing, pick, among = exists }) {
  const [asked, setAsked] = useState(false);
  const all = useMemo(() => (asked ? choosable(among) : []), [asked]);
  const called = (/** @type {string} */ text) => {
    const name = fold(text.trim());
    return (
      all.find((one) => labelOf(one) === text) ||
      all.find((one) =>
        [labelOf(one), shortName(one), ...valuesOf(one, "altLabel")].some((said) => fold(said) === name),
      )
    );
  };
  const { route } = here;
  const set = (/** @type {Typing} */ event) => {
    if (here.route !== route) return; // a browser tells of a change too while the field goes, with its screen
    const found = called(event.target.value);
    if (found) pick(found);
    else say(t.unknown_thing);
  };
  return html`
    <label class="veld zoekveld">
      <span>${label}</span>
      <input id=${id} type="text" list=${`${id}-namen`} autocomplete="off" onFocus=${() => setAsked(true)}
        onChange=${set} value=${exists(thing) ? labelOf(thing) : ""} />
      <datalist id=${`${id}-namen`}>${all.map((one) => html`<option value=${labelOf(one)}></option>`)}</datalist>
    </label>
  `;
}

/** @param {{picture: Picture, query: Record<string, string>}} props */
export function Filters({ picture, query }) {
  const count = CLEARED.filter((name) => query[name] && !KEEPS.includes(name)).length;
  const partners = picture.nodes.filter((node) => isOrganisation(node.id)).sort((a, b) => compare(a.title, b.title));
  const order = (/** @type {string} */ state) => data.codes.CellState[state]?.order ?? 9;
  const states = unique(picture.rows.map((row) => row.state || "").filter(Boolean)).sort((a, b) => order(a) - order(b));
  /** @param {string} one */
  const state = (one) => upper(data.codes.CellState[one]?.label || codeLabel("Status", one));
  const kinds = allKinds.filter((kind) => picture.rows.some((row) => row.kinds?.includes(kind.notation)));
  const steps = allSteps.filter((step) => picture.rows.some((row) => row.steps?.includes(step.notation)));
  const numbers = new Set(picture.rows.flatMap((row) => row.chapters || []));
  const chapters = ofType("Chapter")
    .map((id) => [firstOf(id, "identifier"), labelOf(id)])
    .filter(([number]) => numbers.has(number))
    .sort((a, b) => compare(a[0], b[0]));
  const lists = [
    ["stap", t.filters.step, steps.map((step) => [step.notation, step.label])],
    ["hoofdstuk", t.filters.chapter, chapters],
    ["soort", t.filters.kind, kinds.map((kind) => [kind.notation, kind.label])],
    ["partner", t.filters.partner, partners.map((node) => [firstOf(node.id, "notation"), node.title])],
    ["staat", t.filters.state, states.map((one) => [one, state(one)])],
  ];
  return html`
    <${ChoiceFold} look="filters graafkeuzes" id="filterknop"
      said=${count ? fill(words.shared.filters_set, { count }) : t.choices}>
      <${PlanChoice} />
      <${DateChoice} />
      <div class="velden">
        ${lists
          .filter(([, , options]) => options.length > 1)
          .map(([name, label, options]) => html`<${SelectField} name=${name} label=${label} options=${options} />`)}
        <${TextField} label=${t.filters.search} name="zoek" id="graafzoek" />
        <${ClearButton} names=${CLEARED} />
      </div>
    <//>
  `;
}
