/* What the pages of all things share: blocks, facts, and what points here. */
import { Bullets, html } from "../lib/html.js";
import { narrow } from "../lib/screen.js";
import { add, fill, unique, upper } from "../lib/text.js";
import { data, dateWords, things, words } from "../model/data.js";
import { linesAt } from "../model/lines.js";
import { codeLabel, codeOf, firstOf, kindOf, refs, term, valuesOf } from "../model/things.js";
import { Block, FoldBlock, Long } from "./folds.js";
import { Addresses, Chip, ThingLink, ThingLinks } from "./links.js";
import { SortedTable, standColumn, thingColumn } from "./table.js";
import { Figures, figuresOf } from "./work_card.js";

const t = words.thing;
// What no reader need see, the engine says; what a page says in words of its own, the words do.
const SHOWN = new Set([...data.hidden, ...t.shown]);

/** What was promised, or is new in a later report. @param {string} id */
export const promiseOf = (id) => {
  const promise = firstOf(id, "promise");
  return promise && `${firstOf(id, "isNew") === "true" ? t.promised_new : t.promised} ${promise}`;
};
/** What was promised of work, and what is reported of it. @param {string} id */
export function promisedOf(id) {
  const promise = promiseOf(id);
  const summary = firstOf(id, "summary");
  return [promise, promise && summary ? `${t.reported} ${summary}` : summary].filter(Boolean);
}

/** A paragraph of what a thing says of itself, where it says it. @param {{text: string, look?: string}} props */
export const Text = ({ text, look }) => text && html`<p class=${look}>${text}</p>`;

/** A property's value in words: a link for a thing, a label for a code.
 * @param {{property: string, value: string}} props */
function Value({ property, value }) {
  const to = value.slice(1);
  const day = (/** @type {string[]} */ [name, said]) =>
    firstOf(to, name) && ` (${fill(said, { date: dateWords(firstOf(to, name)) })})`;
  const days = () => Object.entries(t.when[property] || {}).map(day);
  if (value.startsWith("@")) return html`<${ThingLink} id=${to} />${days()} <${Chip} id=${to} />`;
  if (data.lists[property]) return codeLabel(data.lists[property], value);
  return t.truth[value] || dateWords(value);
}
/** Names and values of whatever else is known of a thing. @returns {[string, Markup][]} @param {string} id */
export const factsOf = (id) =>
  Object.entries(things.get(id) || {})
    .filter(([property]) => !SHOWN.has(property))
    .sort(([a], [b]) => Number(b === "startsOn") - Number(a === "startsOn")) // before where it ends
    .map(([property, values]) => {
      const items = values.map((value) => html`<${Value} property=${property} value=${value} />`);
      return [upper(term(property)), items.length > 1 ? html`<${Bullets} items=${items} />` : items[0]];
    });

/** How a thing is called elsewhere. @param {string} id */
export const alsoKnown = (id) => valuesOf(id, "altLabel").join(", ");

/** @param {{id: string}} props */
export const FigureBlock = ({ id }) =>
  figuresOf(id).length > 0 && html`<${Block} title=${t.figures}><${Figures} id=${id} /><//>`;

/** What someone outside asked for, and what came of it. @param {{ids: string[], title: string}} props */
export function Requested({ ids, title }) {
  if (!ids.length) return null;
  const values = (/** @type {string} */ id) => ({
    kind: codeOf(id, "recommendationKind"),
    response: codeOf(id, "response") || t.requested.no_response,
  });
  const items = ids.map((id) => html`<li><${ThingLink} id=${id} />${fill(t.requested.line, values(id))}</li>`);
  return html`<${Block} title=${title}><${Long} id="gevraagd" items=${items} /><//>`;
}

const SHORT = 3;
/** Everything that points to a thing and has a page: "X – wacht op – dit". @param {{id: string}} props */
export function Mentions({ id }) {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const { from, to, how } of linesAt(id)) if (how && to === id) add(found, from, how);
  if (!found.size) return null;
  const rows = [...found].map(([from, how]) => ({ from, how: unique(how).join(", ") }));
  const { columns: c, title, caption } = t.mentions;
  const long = rows.length > (narrow() ? 1 : SHORT);
  /** @type {Column<{from: string, how: string}>[]} */
  const columns = [
    thingColumn("wat", c.what, ({ from }) => from),
    { key: "soort", label: c.kind, text: ({ from }) => kindOf(from) },
    { key: "verband", label: c.link, text: ({ how }) => how },
    standColumn("stand", c.stand, ({ from }) => from),
  ];
  return html`
    <${FoldBlock} id=${long ? "verwijzingen" : ""} title=${fill(title, { count: rows.length })}>
      <${SortedTable} id="verwijst" caption=${caption} rows=${rows} sort="verband" columns=${columns} />
    <//>
  `;
}

/** What is expected of whom, or in what (`of`). @param {{title: string, ids: string[], of?: string}} props */
export const Wishes = ({ title, ids, of = "organisation" }) =>
  ids.length > 0 &&
  html`
    <${Block} title=${title}>
      ${ids.map(
        (one) => html`
          <div class="koppeling">
            <p>
              <${ThingLinks} ids=${refs(one, of)} />${refs(one, of).length > 0 && ": "}
              <strong>${codeOf(one, "engagement") || t.organisation.wish}.</strong> ${firstOf(one, "rationale")}
            </p>
            <${Addresses} of=${[one]} />
          </div>
        `,
      )}
    <//>
  `;
