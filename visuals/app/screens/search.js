/* Zoek: what holds the words that one types. */
import { html, useLayoutEffect } from "../lib/html.js";
import { Announce, Heading } from "../lib/screen.js";
import { compare, fill, marks, numbered, unique } from "../lib/text.js";
import { planOf, several, words } from "../model/data.js";
import { searchFor, snippet } from "../model/search.js";
import { SelectField, TextField } from "../parts/controls.js";

const t = words.search;
const MOST = 100;

/** A text with the found words marked. */
const Marked = ({ text, wanted }) =>
  marks(text, wanted).map(({ said, on }) => (on ? html`<mark>${said}</mark>` : said));

const Result = ({ item, wanted }) => html`
  <li>
    <a href=${item.href}><${Marked} text=${item.label} wanted=${wanted} /></a>
    <span class="zacht">
      ${` – ${item.kind}`}${several && planOf(item.id) && `, ${planOf(item.id).title}`}
    </span>
    <p><${Marked} text=${snippet(item, wanted)} wanted=${wanted} /></p>
  </li>
`;

export function SearchScreen({ route }) {
  const text = route.query.q || "";
  const { wanted, found } = searchFor(text);
  const kinds = unique(found.map((item) => item.kind)).sort(compare);
  const shown = found.filter((item) => !route.query.wat || item.kind === route.query.wat);
  useLayoutEffect(() => {
    const box = /** @type {HTMLInputElement | null} */ (document.getElementById("zoek"));
    if (box && document.activeElement !== box) box.value = text;
  }, [text]);
  const count = shown.length ? numbered(t.found, shown.length) : t.nothing;
  return html`
    <${Heading} text=${t.title} />
    <section class="filters" aria-label=${t.label}>
      <div class="velden">
        <${TextField} label=${t.field} name="q" id="zoekterm" />
        ${
          kinds.length > 1 &&
          html`<${SelectField} label=${t.what} name="wat" options=${kinds.map((kind) => [kind, kind])} />`
        }
      </div>
    </section>
    <p class="telling" id="gevonden">${wanted.length ? count : t.type}</p>
    <ol class="resultaten">
      ${shown.slice(0, MOST).map((item) => html`<${Result} key=${item.id} item=${item} wanted=${wanted} />`)}
    </ol>
    ${shown.length > MOST && html`<p>${fill(t.too_many, { count: shown.length - MOST })}</p>`}
    <${Announce} text=${wanted.length ? count : ""} />
  `;
}
