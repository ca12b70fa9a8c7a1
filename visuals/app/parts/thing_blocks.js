/* What the pages of all things share: blocks, facts, and what points here. */
import { html } from "../lib/html.js";
import { fill, unique, upper } from "../lib/text.js";
import { data, dateWords, things, words } from "../model/data.js";
import { codeLabel, hasPage, isA, isUndertaking, kindOf, labelOf, pointingTo, term } from "../model/things.js";
import { progressLine } from "../model/words.js";
import { FoldBlock } from "./folds.js";
import { Chip, ThingLink } from "./links.js";
import { SortedTable } from "./table.js";
import { Figures } from "./work_card.js";

const t = words.thing;
// What no reader need see, the engine says; what a page says in words of its own, the words do.
const SAID = new Set([...data.hidden, ...t.said]);

export const Block = ({ title, children }) => html`<section class="blok"><h2>${title}</h2>${children}</section>`;
/** A paragraph of what a thing says of itself, where it says it. */
export const Text = ({ text, look }) => text && html`<p class=${look}>${text}</p>`;
export const Bullets = ({ items, look }) => html`<ul class=${look}>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

/** A property's value in words: a link for a thing, a label for a code. */
function Value({ property, value }) {
  if (value.startsWith("@")) return html`<${ThingLink} id=${value.slice(1)} />`;
  if (data.lists[property]) return codeLabel(data.lists[property], value);
  return t.truth[value] || dateWords(value);
}
/** Names and values of whatever else is known of a thing. @returns {[string, any][]} */
export const factsOf = (id) =>
  Object.entries(things.get(id))
    .filter(([property]) => !SAID.has(property))
    .map(([property, values]) => {
      const items = values.map((value) => html`<${Value} property=${property} value=${value} />`);
      return [upper(term(property)), items.length > 1 ? html`<${Bullets} items=${items} />` : items[0]];
    });

export const FigureBlock = ({ id }) =>
  pointingTo(id).some(([from]) => isA(from, "Figure")) &&
  html`<${Block} title=${t.figures}><${Figures} id=${id} /><//>`;

const SHORT = 3;
/** Everything that points to a thing and has a page: "X – wacht op – dit". */
export function Mentions({ id, skip }) {
  const found = new Map();
  for (const [from, property] of pointingTo(id)) {
    if (!hasPage(from) || isA(from, "Figure") || isA(from, "Barrier") || skip.includes(property)) continue;
    const how = t.from_here[property] || fill(t.this, { term: term(property) });
    found.set(from, [...(found.get(from) || []), how]);
  }
  if (!found.size) return null;
  const rows = [...found].map(([from, how]) => ({ from, how: unique(how).join(", ") }));
  const { columns: c, title, caption } = t.mentions;
  const columns = [
    {
      key: "wat",
      label: c.what,
      text: ({ from }) => labelOf(from),
      cell: ({ from }) => html`<${ThingLink} id=${from} />`,
    },
    { key: "soort", label: c.kind, text: ({ from }) => kindOf(from) },
    { key: "verband", label: c.link, text: ({ how }) => how },
    {
      key: "stand",
      label: c.stand,
      text: ({ from }) => progressLine(from),
      cell: ({ from }) => isUndertaking(from) && html`<${Chip} id=${from} />`,
    },
  ];
  return html`
    <${FoldBlock} id=${rows.length > SHORT ? "verwijzingen" : ""} title=${fill(title, { count: rows.length })}>
      <${SortedTable} id="verwijst" caption=${caption} rows=${rows} sort="verband" columns=${columns} />
    <//>
  `;
}
