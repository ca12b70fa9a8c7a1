/* Actions of two plans whose names have words in common: where a reader may look, no judgement. */
import { Bullets, html } from "../lib/html.js";
import { fill, unique } from "../lib/text.js";
import { data, inPlan, words } from "../model/data.js";
import { linesNamed } from "../model/lines.js";
import { alike } from "../model/search.js";
import { isA, labelOf, ofType, undertakings } from "../model/things.js";
import { termsSaid } from "../model/work.js";
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

/** What the other plan has for when: of work its terms, of a text what is said of it. @param {string} id */
const when = (id) => [...termsSaid(id), data.lookups[id]?.description].filter(Boolean).join("; ");
/** The actions of the plan that has fewest, each with work and texts of the other. @param {{plans: Plan[]}} props */
export function Alike({ plans }) {
  const actions = (/** @type {Plan} */ plan) => works(plan).filter((id) => isA(id, "Measure"));
  const [fewest, other] = [...plans].sort((a, b) => actions(a).length - actions(b).length);
  const inside = () => {
    const texts = [...ofType("Publication")].filter((id) => inPlan(id, other.key));
    const rows = byLabel(actions(fewest)).map((id) => ({ id, found: alike(id, [...works(other), ...texts]) }));
    /** @typedef {typeof rows[number]} Row */
    const line = (/** @type {Row["found"][number]} */ { shared }) => fill(t.found, { shared: shared.join(", ") });
    const text = (/** @type {Row} */ { found }) =>
      found.map((one) => [labelOf(one.id), when(one.id), line(one)].filter(Boolean).join("; ")).join(" | ") || t.none;
    const item = (/** @type {Row["found"][number]} */ one) => html`
      <${ThingLink} id=${one.id} /> <${Chip} id=${one.id} />
      <p class="zacht">${[when(one.id), line(one)].filter(Boolean).join("; ")}</p>
    `;
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
