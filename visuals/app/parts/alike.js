/* Actions of two plans whose names have words in common: where a reader may look, no judgement. */
import { Bullets, html, useState } from "../lib/html.js";
import { and, fill, numbered, unique } from "../lib/text.js";
import { data, dateLabel, inPlan, words } from "../model/data.js";
import { linesNamed } from "../model/lines.js";
import { alike } from "../model/search.js";
import { isA, isUndertaking, labelOf, ofType, refs, undertakings } from "../model/things.js";
import { progressLine } from "../model/words.js";
import { cellsOf, partnersIn, termsSaid, whoToAsk } from "../model/work.js";
import { originCells } from "./exports.js";
import { LazyFold } from "./gaps.js";
import { Chip, ThingLink, ThingList } from "./links.js";
import { PickField } from "./pick.js";
import { SortedTable, thingColumn } from "./table.js";
import { byLabel } from "./work_card.js";

const t = words.compare.alike;

const works = (/** @type {Plan} */ { key }) => undertakings.filter((id) => inPlan(id, key));
const actions = (/** @type {Plan} */ plan) => works(plan).filter((id) => isA(id, "Measure"));

/** Who has a role in work that one looks at: in both plans, or in one of them and in none of the other.
 * @param {{plans: Plan[], here: (work: string) => unknown}} props */
export function OnlyIn({ plans, here }) {
  const list = (/** @type {string} */ head, /** @type {string[]} */ ids) =>
    html`<details><summary>${head}</summary><${ThingList} ids=${byLabel(ids)} /></details>`;
  const [mine, others] = plans.map((plan) => unique(works(plan).filter(here).flatMap(partnersIn)));
  const both = mine.filter((id) => others.includes(id));
  return [
    list(fill(t.in_both, { count: both.length }), both),
    ...plans.map((plan, at) => {
      const elsewhere = works(plans[1 - at]).flatMap(partnersIn);
      const ids = [mine, others][at].filter((id) => !elsewhere.includes(id));
      return list(fill(t.only_in, { plan: plan.title, count: ids.length }), ids);
    }),
  ];
}

/** What may be another name for the same agreement, and whether that was signed. @param {string} id */
const elsewhere = (id) =>
  refs(id, "seeAlso")
    .filter((one) => isA(id, "Agreement") && isA(one, "Agreement"))
    .map((one) => fill(t.see, { name: labelOf(one), stand: progressLine(one) }));
/** What the other plan has of it: of work for when and by whom, of a text what is said of it. @param {string} id */
const more = (id) => {
  const whose = isUndertaking(id) ? whoToAsk(id) : data.lookups[id]?.description;
  return [...elsewhere(id), ...termsSaid(id), whose].filter(Boolean);
};
/** @typedef {{id: string, found: ReturnType<typeof alike>}} Row */
/** The actions of a plan, each with work and texts of the other.
 * @param {Plan} plan @param {Plan} other @returns {Row[]} */
function rowsOf(plan, other) {
  const texts = [...ofType("Publication")].filter((id) => inPlan(id, other.key));
  return byLabel(actions(plan)).map((id) => ({ id, found: alike(id, [...works(other), ...texts]) }));
}

/** Who has a role in both. @param {string} one @param {string} other */
function inBoth(one, other) {
  const others = partnersIn(other);
  return partnersIn(one).filter((partner) => others.includes(partner));
}
/** What is in the cell of some work, each with who has a role in both. @param {{ids: string[], of: string}} props */
function Folded({ ids, of }) {
  const more = (/** @type {string} */ id) => {
    const both = inBoth(id, of).map(labelOf);
    return both.length > 0 && html` <span class="zacht">(${fill(t.also_with, { partners: and(both) })})</span>`;
  };
  if (!ids.length) return null;
  const count = numbered(words.measures.count, ids.length);
  return html`<details><summary>${count}</summary><${ThingList} ids=${ids} more=${more} /></details>`;
}
/** @param {{rows: Row[], plan: Plan, other: Plan, who?: string}} props `who`: of whom the role is said */
function Pairs({ rows, plan, other, who = "" }) {
  const roles = (/** @type {string} */ id) =>
    linesNamed(id, "who").flatMap(({ from, phrase = "" }) => (from === who ? [phrase] : []));
  const own = (/** @type {string} */ id) => [and(unique(roles(id))), ...termsSaid(id)].filter(Boolean).join("; ");
  const Own = (/** @type {{id: string}} */ { id }) => html` <${Chip} id=${id} /><p class="zacht">${own(id)}</p>`;
  const near = (/** @type {string} */ id) => {
    const cells = cellsOf(id);
    const there = works(other).filter((one) => cellsOf(one).some((cell) => cells.includes(cell)));
    const shared = new Map(there.map((one) => [one, inBoth(one, id).length]));
    return byLabel(there).sort((a, b) => (shared.get(b) || 0) - (shared.get(a) || 0));
  };
  const line = (/** @type {Row["found"][number]} */ { id, shared }) => {
    const bodies = partnersIn(id).map(labelOf);
    return fill(shared.every((one) => bodies.includes(one)) ? t.found_who : t.found, { shared: shared.join(", ") });
  };
  const text = (/** @type {Row} */ { found }) =>
    found
      .map((one) => [labelOf(one.id), progressLine(one.id), ...more(one.id), line(one)].filter(Boolean).join("; "))
      .join(" | ") || t.none;
  const item = (/** @type {Row["found"][number]} */ one) => html`
    <${ThingLink} id=${one.id} /> <${Chip} id=${one.id} />
    <p class="zacht">${[...more(one.id), line(one)].join("; ")}</p>
  `;
  /** @type {Column<Row>[]} */
  const columns = [
    {
      ...thingColumn("actie", plan.title, (/** @type {Row} */ { id }) => id, labelOf, Own),
      text: ({ id }) => [labelOf(id), progressLine(id), own(id)].filter(Boolean).join("; "),
    },
    {
      ...{ key: "lijkt", label: `${other.title}, ${dateLabel(other.date, other)}`, sort: false, text },
      cell: ({ found }) => (found.length ? html`<${Bullets} items=${found.map(item)} />` : t.none),
    },
    {
      ...{ key: "vak", label: t.same_cell, sort: false, text: ({ id }) => near(id).map(labelOf).join("; ") },
      cell: ({ id }) => html`<${Folded} ids=${near(id)} of=${id} />`,
    },
  ];
  return html`
    <p class="zacht">${t.note}</p>
    <${SortedTable} id=${`lijkt-${plan.key}`} caption=${t.title} rows=${rows} columns=${columns} hideCaption
      file=${{ name: "lijkt-op.csv", origin: () => originCells(null) }} />
  `;
}

/** The other way round: work in which one chooses who has a role. @param {{plan: Plan, other: Plan}} props */
function Reverse({ plan, other }) {
  const [who, choose] = useState("");
  const partners = byLabel(unique(works(plan).flatMap(partnersIn))).map((id) => [id, labelOf(id)]);
  const like = who ? rowsOf(other, plan) : [];
  const to = (/** @type {string} */ work) =>
    like.flatMap(({ id, found }) => found.filter((one) => one.id === work).map(({ shared }) => ({ id, shared })));
  const ids = byLabel(works(plan).filter((id) => who && partnersIn(id).includes(who)));
  return html`
    <${PickField} label=${t.who} value=${who} options=${[["", "…"], ...partners]} pick=${choose} />
    ${
      who &&
      html`<${Pairs} rows=${ids.map((id) => ({ id, found: to(id) }))} plan=${plan} other=${other}
      who=${who} />`
    }
  `;
}

/** The actions of the plan that has fewest, each with what is like it in the other. @param {{plans: Plan[]}} props */
export function Alike({ plans }) {
  const [plan, other] = [...plans].sort((a, b) => actions(a).length - actions(b).length);
  const pairs = () => html`<${Pairs} rows=${rowsOf(plan, other)} plan=${plan} other=${other} />`;
  const reverse = () => html`<${Reverse} plan=${other} other=${plan} />`;
  return html`
    <${LazyFold} summary=${fill(t.summary, { plan: plan.title })} inside=${pairs} />
    <${LazyFold} summary=${fill(t.reverse, { other: plan.title })} inside=${reverse} />
  `;
}
