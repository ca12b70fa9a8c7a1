/* Actions of two plans whose names have words in common: where a reader may look, no judgement. */
import { html } from "../lib/html.js";
import { fill } from "../lib/text.js";
import { inPlan, words } from "../model/data.js";
import { alike } from "../model/search.js";
import { isA, labelOf, undertakings } from "../model/things.js";
import { originCells } from "./exports.js";
import { LazyFold } from "./gaps.js";
import { Chip, ThingLink } from "./links.js";
import { SortedTable, thingColumn } from "./table.js";
import { Bullets } from "./thing_blocks.js";

const t = words.compare.alike;

/** The actions of the plan that has fewest, each with work of the other. @param {{plans: Plan[]}} props */
export function Alike({ plans }) {
  const works = (/** @type {Plan} */ { key }) => undertakings.filter((id) => inPlan(id, key));
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
