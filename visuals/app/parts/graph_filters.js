/* What one may choose a part of a picture by; folded, as most come for the whole. */
import { html, useMemo, useState } from "../lib/html.js";
import { setChoice } from "../lib/route.js";
import { say } from "../lib/say.js";
import { compare, fill, unique, upper } from "../lib/text.js";
import { AROUND } from "../model/around.js";
import { allSteps, data, things, words } from "../model/data.js";
import { allKinds, codeLabel, exists, firstOf, hasPage, isOrganisation, labelOf, ofType } from "../model/things.js";
import { ClearButton, DateChoice, PlanChoice, SelectField, TextField } from "./controls.js";

const t = words.graph;
const KEEPS = ["kies", "uit"];
const CLEARED = ["stap", "hoofdstuk", "soort", "partner", "staat", "zoek", "zonder", ...KEEPS];

const choosable = () => [...things.keys()].filter(hasPage).sort((a, b) => compare(labelOf(a), labelOf(b)));

/**
 * Which thing the surroundings are of; the hundreds that one may choose from are listed when one begins to.
 * @param {{thing: string}} props
 */
function ThingField({ thing }) {
  const [asked, setAsked] = useState(false);
  const all = useMemo(() => (asked ? choosable() : []), [asked]);
  /** @param {Typing} event */
  const choose = (event) => {
    const id = all.find((one) => labelOf(one) === event.target.value);
    if (id) setChoice({ ding: id, kies: null, uit: null });
    else say(t.unknown_thing);
  };
  return html`
    <label class="veld zoekveld">
      <span>${t.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onFocus=${() => setAsked(true)} onChange=${choose}
        value=${exists(thing) ? labelOf(thing) : ""} />
      <datalist id="dingen">${all.map((id) => html`<option value=${labelOf(id)}></option>`)}</datalist>
    </label>
  `;
}

/** @param {{picture: Picture, query: Record<string, string>}} props */
export function Filters({ picture, query }) {
  const [open, setOpen] = useState(false);
  const count = CLEARED.filter((name) => query[name] && !KEEPS.includes(name)).length;
  const alone = picture.name === AROUND;
  const partners = picture.nodes.filter((node) => isOrganisation(node.id)).sort((a, b) => compare(a.title, b.title));
  /** @param {string} state */
  const order = (state) => data.codes.CellState[state]?.order ?? 9;
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
  /** @param {Opening} event */
  const turn = (event) => setOpen(event.target.open);
  return html`
    <details class="filters graafkeuzes" open=${open} onToggle=${turn}>
      <summary id="filterknop">${count ? fill(words.shared.filters_set, { count }) : t.choices}</summary>
      ${!alone && html`<${PlanChoice} />`}
      <${DateChoice} />
      <div class="velden">
        ${alone && html`<${ThingField} thing=${picture.centre} />`}
        ${
          !alone &&
          lists
            .filter(([, , options]) => options.length > 1)
            .map(([name, label, options]) => html`<${SelectField} name=${name} label=${label} options=${options} />`)
        }
        <${TextField} label=${t.filters.search} name="zoek" id="graafzoek" />
        <${ClearButton} names=${CLEARED} />
      </div>
    </details>
  `;
}
