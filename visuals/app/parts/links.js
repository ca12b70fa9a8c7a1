/* What names and marks things: links, chips, the mark of a basis, and where something stands, in words if at hand. */
import { html, useState } from "../lib/html.js";
import { href, toThing } from "../lib/route.js";
import { fill, unique } from "../lib/text.js";
import { words } from "../model/data.js";
import { engine, engineThere } from "../model/engine.js";
import { addressOf, codeLabel, hasPage, labelOf, passagesOf, ref } from "../model/things.js";
import { BASES, progress } from "../model/words.js";
import { isGeneric, stateAt } from "../model/work.js";

const passageWords = words.shared.passage;

/** A button that shows the words of a passage; the engine has them only where it was given the text, and says so
 * otherwise.
 * @param {{passage: string}} props */
function SourceWords({ passage }) {
  const [phrase, setPhrase] = useState("");
  async function show() {
    try {
      setPhrase((await engine().ask("words", { passage })).woorden);
    } catch (error) {
      setPhrase(error.message || passageWords.silent);
    }
  }
  return html`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${show}>${passageWords.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${phrase}</span>
    </span>
  `;
}

/** A link to a thing's page, or its plain name where it has none. @param {{id: string, text?: string}} props */
export const ThingLink = ({ id, text }) =>
  hasPage(id) ? html`<a href=${toThing(id)}>${text || labelOf(id)}</a>` : html`<span>${text || labelOf(id)}</span>`;
/** Where a named number leads: to the screen that lists what it counts, else to its line in Methode.
 * @param {string} name @param {string} plan @param {boolean} open does that line stand open */
export function numberLink(name, plan, open = false) {
  const [to, choose] = words.method.numbers.to[name] || ["methode", { getal: open ? "" : name }];
  return href(to, plan ? { ...choose, plan } : choose);
}
/** Links to things, with something between them.
 * @param {{ids: string[], name?: (id: string) => string, between?: string, none?: string}} props */
export const ThingLinks = ({ ids, name = labelOf, between = ", ", none = "" }) =>
  ids.length === 0
    ? none
    : ids.map((id, index) => [index > 0 && between, html`<${ThingLink} id=${id} text=${name(id)} />`]);
/** Things as a list, with what `more` says of each. @param {{ids: string[], more?: (id: string) => Markup}} props */
export const ThingList = ({ ids, more }) =>
  html`<ul>${ids.map((id) => html`<li key=${id}><${ThingLink} id=${id} />${more?.(id)}</li>`)}</ul>`;

/** How far work is, as a coloured chip with words; colour is never alone. @param {{id: string, date?: string}} props */
export function Chip({ id, date }) {
  const [word, more] = progress(id, date);
  return word && html`<span class=${`chip s-${stateAt(id, date) || "geen"}`}>${word}${more && `, ${more}`}</span>`;
}

/** How the marks are drawn: the typeface has none of them. @type {Record<string, Markup>} */
const MARKS = {
  "●": html`<circle cx="6" cy="6" r="5" fill="currentColor" />`,
  "◐": html`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`,
};
/** The mark of a basis, with its meaning for who hovers or listens. @param {{basis: string}} props */
export function BasisMark({ basis }) {
  const [mark, meaning] = BASES[basis] || [];
  if (!mark) return null;
  return html`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${meaning}>
      <title>${meaning}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${MARKS[mark]}
    </svg>
  `;
}
/** @param {{severity: string}} props */
export const SeverityTag = ({ severity }) =>
  html`<span class=${`tag gewicht-${severity}`}>${codeLabel("Severity", severity)}</span>`;

/** Where a passage stands, with its words where an engine has them. @param {{passage: string}} props */
export const Passage = ({ passage }) => [
  addressOf(passage),
  engineThere() && html`<${SourceWords} passage=${passage} />`,
];
/** Where statements stand, each with its words where a server gives them. @param {{of: string[]}} props */
export function Addresses({ of }) {
  const items = unique(of.flatMap(passagesOf)).map((passage) => html`<li><${Passage} passage=${passage} /></li>`);
  return items.length > 0 && html`<ul class="vindplaatsen">${items}</ul>`;
}
/** The first place of a statement, and how many more there are. @param {{of: string, look?: string}} props */
export function FirstAddress({ of, look }) {
  const [first, ...more] = passagesOf(of);
  if (!first) return null;
  return html`
    <p class=${look}>
      ${addressOf(first)}${more.length > 0 && fill(words.shared.more_places, { count: more.length })}
      ${engineThere() && html`<${SourceWords} passage=${first} />`}
    </p>
  `;
}

/** "Entree › Toegang" for a narrower step. @param {{id: string}} props */
export const StepPath = ({ id }) => [
  ref(id, "broader") && [html`<${ThingLink} id=${ref(id, "broader")} />`, " › "],
  html`<${ThingLink} id=${id} />`,
];

/** A collective name says so. @param {{id: string}} props */
export const Collective = ({ id }) => isGeneric(id) && html`<span class="zacht"> (${words.shared.collective})</span>`;
