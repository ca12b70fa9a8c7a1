/* Actions of two plans whose names have words in common: where a reader may look, no judgement. */
import { Bullets, html } from "../lib/html.js";
import { fill, unique } from "../lib/text.js";
import { inPlan, words } from "../model/data.js";
import { linesNamed } from "../model/lines.js";
import { alike } from "../model/search.js";
import { isA, labelOf, undertakings } from "../model/things.js";
import { originCells } from "./exports.js";
import { LazyFold } from "./gaps.js";
import { Chip, ThingLink, ThingList } from "./links.js";
import { SortedTable, thingColumn } from "./table.js";
import { byLabel } from "./work_card.js";

const t = words.compare.alike;

const works = (/** @type {Plan} */ { key }) => undertakings.filter((id) => inPlan(id, key));

/**
 * Who has a role in work of one plan that one looks at, and in none of the other.
 * @param {{plans: Plan[], here: (work: string) => unknown}} props
 */
export function OnlyIn({ plans, here }) {
  const named = (/** @type {string[]} */ ids) => ids.flatMap((id) => linesNamed(id, "who").map(({ from }) => from));
  return plans.map((plan, at) => {
    const others = named(works(plans[1 - at]));
    const ids = byLabel(unique(named(works(plan).filter(here))).filter((id) => !others.includes(id)));
    const head = fill(t.only_in, { plan: plan.title, count: ids.length });
    return html`<details><summary>${head}</summary><${ThingList} ids=${ids} /></details>`;
  });
}

/** The actions of the plan that has fewest, each with work of the other. @param {{plans: Plan[]}} props */
export function Alike({ plans }) {
  const actions = (/** @type {Plan} */ plan) => works(plan).filter((id) => isA(id, "Measure"));
  const [fewest, other] = [...plans].sort((a, b) => actions(a).length - actions(b).length);
  const inside = () => {
    const rows = actions(fewest).map((id) => ({ id, found: alike(id, works(other)) }));
    /** @typedef {typeof rows[number]} Row */
    const text = (/** @type {Row} */ { found }) =>
      found.map(({ id, shared }) => `${labelOf(id)} (${shared.join(", ")})`).join("; ") || t.none;
    const item = (/** @type {Row["found"][number]} */ { id, shared }) =>
      html`<${ThingLink} id=${id} /> <${Chip} id=${id} /> <span class="zacht">${shared.join(", ")}</span>`;
    /** @type {Column<Row>[]} */
    const columns = [
      thingColumn("actie", fewest.title, ({ id }) => id),
      {
        ...{ key: "lijkt", label: other.title, sort: false, text },
        cell: ({ found }) => (found.length ? html`<${Bullets} items=${found.map(item)} />` : t.none),
      },
    ];
    const file = { name: "lijkt-op.csv", origin: () => originCells(null) };
    return html`
      <p class="zacht">${t.note}</p>
      <${SortedTable} id="lijkt-op" caption=${t.title} rows=${rows} columns=${columns} file=${file} hideCaption />
    `;
  };
  return html`<${LazyFold} summary=${fill(t.summary, { plan: fewest.title })} inside=${inside} />`;
}
