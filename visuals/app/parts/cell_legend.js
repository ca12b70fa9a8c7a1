/* How one reads a cell: an example, what each colour and pattern says, and how we know. */
import { html } from "../lib/html.js";
import { upper } from "../lib/text.js";
import { data, words } from "../model/data.js";
import { BASES } from "../model/words.js";
import { Bar } from "./bar.js";
import { BasisMark } from "./links.js";

const t = words.overview.legend;
const STATES = data.codes.CellState;

/**
 * The states, hollow and hatched, each with its sample.
 * @param {{expected?: string, quiet?: string, blank?: boolean, undecided?: boolean}} props what a hatched and an empty
 *   field say, and whether some are dotted
 */
export const Samples = ({ expected = t.expected, quiet = t.quiet, blank = false, undecided = false }) => html`
  <ul class="stalen">
    ${t.states.map(
      (/** @type {string} */ state) => html`
        <li>
          <span class="staal"><${Bar} bar=${[[state, 1]]} /></span>${upper(STATES[state].label)}
        </li>
      `,
    )}
    <li><span class="staal"><${Bar} bar=${[[t.support_state, 1]]} support=${true} /></span>${t.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${expected}</li>
    ${undecided && html`<li><span class="staal onbeslist" aria-hidden="true"></span>${t.undecided}</li>`}
    <li>
      ${
        blank
          ? html`<span class="staal blanco" aria-hidden="true"></span>`
          : html`<span class="staal streepje" aria-hidden="true">–</span>`
      }
      ${quiet}
    </li>
  </ul>
`;
/** What the marks say. */
export const Marks = () => html`
  <ul class="stalen">
    ${Object.entries(BASES).map(
      ([basis, [, meaning]]) => html`<li><span class="staal"><${BasisMark} basis=${basis} /></span>${meaning}</li>`,
    )}
  </ul>
`;

const [word, ...lines] = t.sample.words;
/** @param {{undecided?: boolean}} props whether some cells are dotted */
export const CellLegend = ({ undecided }) => html`
  <aside class="legenda" aria-label=${t.title}>
    <h2>${t.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Bar} bar=${t.sample.bar.map((/** @type {[string, string]} */ [state, count]) => [state, Number(count)])} />
      <strong>${word}</strong>${lines.map((/** @type {string} */ line) => html`<span class="bij">${line}</span>`)}
    </p>
    <p>${t.explain}</p>
    <${Samples} undecided=${undecided} />
    <h3>${t.how}</h3>
    <${Marks} />
    <p><span class="anders">${t.other}</span>${t.other_says}</p>
  </aside>
`;
