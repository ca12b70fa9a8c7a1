/* Zoek: what holds the words that one types, in the data or the text at hand; and an address that leads nowhere. */
import { marks } from "../lib/find.js";
import { Bullets, html, useLayoutEffect } from "../lib/html.js";
import { href } from "../lib/route.js";
import { Announce, Heading } from "../lib/screen.js";
import { compare, fill, numbered, twice, unique } from "../lib/text.js";
import { planOf, several, words } from "../model/data.js";
import { engineThere } from "../model/engine.js";
import { searchFor, snippet } from "../model/search.js";
import { addressOf, hasPage } from "../model/things.js";
import { progress } from "../model/words.js";
import { SelectField, TextField } from "../parts/controls.js";
import { Chip, ThingLinks } from "../parts/links.js";
import { useAnswer } from "../parts/supposed.js";

const t = words.search;

export function MissingScreen() {
  const t = words.missing;
  return html`
    <${Heading} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${href("overzicht")}>${t.home}</a></p>
  `;
}

/** A text with the found words marked. @param {{text: string, answers: Answers}} props */
const Marked = ({ text, answers }) =>
  marks(text, answers).map(({ phrase, on }) => (on ? html`<mark>${phrase}</mark>` : phrase));

/** @param {{item: Hit, answers: Answers}} props */
const Result = ({ item, answers }) => html`
  <a href=${href(item.path, item.query)}><${Marked} text=${item.label} answers=${answers} /></a>
  <span class="zacht">${` – ${item.kind}`}${several && planOf(item.id) && `, ${planOf(item.id)?.title}`}</span>
  ${progress(item.id)[0] && html` <${Chip} id=${item.id} />`}
  <p><${Marked} text=${snippet(item, answers)} answers=${answers} /></p>
`;

const elsewhere = () => Object.entries(t.lists).map(([screen, name]) => html` <a href=${href(screen)}>${name}</a>`);

/** Passages of the source with these words; where the engine has no text, what is said `instead`.
 * @param {{text: string, answers: Answers, instead: Markup}} props */
function InSource({ text, answers, instead }) {
  const answer = useAnswer("find", { text }, undefined, 250);
  if (!answer || answer.silent !== undefined || !answer.source) return answer && instead;
  const { found, count } = answer;
  const about = (/** @type {string[]} */ ids) => [", ", t.source.about, html`<${ThingLinks} ids=${ids} />`];
  const items = found.map(
    ({ vindplaats, woorden, over }) => html`
      <p><${Marked} text=${woorden} answers=${answers} /></p>
      <p class="zacht">${addressOf(vindplaats)}${over.some(hasPage) && about(over.filter(hasPage))}</p>
    `,
  );
  return html`
    <section id="in-de-bron">
      <h2>${fill(t.source.title, { count })}</h2>
      ${count === 0 && html`<p>${t.source.none}</p>`}
      ${found.length < count && html`<p class="zacht">${fill(t.source.first, { count: found.length })}</p>`}
      <${Bullets} as="ol" look="resultaten" items=${items} />
    </section>
  `;
}

/** @param {{route: Route}} props */
export function SearchScreen({ route }) {
  const text = route.query.q || "";
  const { found, read, some, answers } = searchFor(text);
  const requested = text.trim() !== "";
  const kinds = unique(found.map((item) => item.kind)).sort(compare);
  const shown = found.filter((item) => !route.query.wat || item.kind === route.query.wat);
  useLayoutEffect(() => {
    const box = /** @type {HTMLInputElement | null} */ (document.getElementById("zoek"));
    if (box && document.activeElement !== box) box.value = text;
  }, [text]);
  const instead = requested && !found.length && html`<p>${t.summarised}</p>`;
  const [most, more] = some.length ? [15, t.some_more] : [100, t.too_many]; // the first hold most of the words
  const items = shown.slice(0, most).map((item) => html`<${Result} item=${item} answers=${answers} />`);
  const held = some.length && fill(t.some, { words: some.map((word) => `“${word}”`).join(t.or) });
  const count = shown.length ? held || numbered(t.found, shown.length) : fill(t.nothing, { text });
  return html`
    <${Heading} text=${t.title} />
    <section class="filters" aria-label=${t.label}>
      <div class="velden">
        <${TextField} label=${t.field} name="q" id="zoekterm" />
        ${kinds.length > 1 && html`<${SelectField} label=${t.what} name="wat" options=${twice(kinds)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${requested ? count : t.type}</p>
    ${some.length > 1 && html`<p>${t.alone}${some.map((q) => html` <a href=${href("zoek", { q })}>${q}</a>`)}</p>`}
    ${read && html`<p id="gelezen">${fill(t.read, { typed: text.trim(), text: read })}</p>`}
    ${instead && html`<p id="anders">${t.try}${elsewhere()}</p>`}
    <${Bullets} as="ol" look="resultaten" items=${items} />
    ${shown.length > most && html`<p>${fill(more, { count: shown.length - most })}</p>`}
    ${requested && engineThere() ? html`<${InSource} ...${{ text, answers, instead }} />` : instead}
    <${Announce} text=${requested ? count : ""} />
  `;
}
