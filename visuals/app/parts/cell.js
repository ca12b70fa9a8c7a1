/* A cell of the matrix: its bar, how one reads it, and what stands behind it, in a panel. */
import { Bullets, html, useLayoutEffect, usePlace } from "../lib/html.js";
import { here, setChoice } from "../lib/route.js";
import { fill, upper } from "../lib/text.js";
import { data, planBy, several, words, wordsOf } from "../model/data.js";
import { cellId, cellLine, cellOf, cellSaid, changesIn, matrixColumns, matrixRows, toCell } from "../model/matrix.js";
import { firstOf } from "../model/things.js";
import { BASES, kindName, nothingReported, scenarioWords, stepName } from "../model/words.js";
import { linksOf } from "../model/work.js";
import { Candidates } from "./gaps.js";
import { BasisMark, ThingLinks } from "./links.js";
import { WorkCard } from "./work_card.js";

const legend = words.overview.legend;
const t = words.overview;

/** The bar; what only supports is hollow, and alone it has no blocks. Words beside it say the same.
 * @param {{bar: Piece[], most?: number}} props above `most` blocks it has one piece a state */
export function Bar({ bar, most = 20 }) {
  const whole =
    bar.reduce((sum, [, count]) => sum + count, 0) > most || bar.every(([, count, hollow]) => count === hollow);
  const pieces = (/** @type {string} */ look, /** @type {number} */ count) =>
    (whole ? [count] : Array(count).fill(1)).map(
      (grow) => grow > 0 && html`<i class=${`b-${look}`} style=${{ flexGrow: grow }}></i>`,
    );
  return html`
    <span class=${whole ? "balk heel" : "balk"} aria-hidden="true">
      ${bar.map(([state, count, hollow]) => [pieces(state, count - hollow), pieces(`${state} hol`, hollow)])}
    </span>
  `;
}

/** The states, hollow and hatched, each with its sample.
 * @param {{expected?: string, quiet?: string, blank?: boolean, undecided?: boolean}} props what a hatched and an empty
 *   field say, and whether some are dotted */
export const Samples = ({ expected = legend.expected, quiet = legend.quiet, blank = false, undecided = false }) => html`
  <ul class="stalen">
    ${legend.states.map(
      (/** @type {string} */ state) => html`
        <li><span class="staal"><${Bar} bar=${[[state, 1, 0]]} /></span>${upper(data.codes.CellState[state].label)}</li>
      `,
    )}
    <li><span class="staal"><${Bar} bar=${[[legend.support_state, 1, 1]]} /></span>${legend.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${expected}</li>
    ${undecided && html`<li><span class="staal onbeslist" aria-hidden="true"></span>${legend.undecided}</li>`}
    <li><span class=${`staal ${blank ? "blanco" : "streepje"}`} aria-hidden="true">${!blank && "–"}</span>${quiet}</li>
  </ul>
`;
const marks = Object.entries(BASES).map(
  ([basis, [, meaning]]) => html`<span class="staal"><${BasisMark} basis=${basis} /></span>${meaning}`,
);
/** What the marks say. */
export const Marks = () => html`<${Bullets} look="stalen" items=${marks} />`;

const [sampleWord, ...sampleLines] = legend.sample.words;
/** @type {Piece[]} */
const sampleBar = legend.sample.bar.map((/** @type {string[]} */ [state, count]) => [state, Number(count), 0]);
/** @param {{undecided?: boolean}} props whether some cells are dotted */
export const CellLegend = ({ undecided }) => html`
  <aside class="legenda" aria-label=${legend.title}>
    <h2>${legend.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Bar} bar=${sampleBar} /><strong>${sampleWord}</strong>
      ${sampleLines.map((/** @type {string} */ line) => html`<span class="bij">${line}</span>`)}
    </p>
    <p>${legend.explain}</p>
    <${Samples} undecided=${undecided} />
    <h3>${legend.how}</h3>
    <${Marks} />
    <p><span class="anders">${legend.other}</span>${legend.other_says}</p>
  </aside>
`;

/** Which choice makes a cell other than usual. @param {Changed} change @param {Plan} plan */
export const changeSaid = ({ by }, plan) => wordsOf(plan).overview.changed[by];
/** All that a cell says, for who hears it: also what is otherwise than usual there, and by which choice.
 * @param {Cell | null} cell @param {Changed | null} change @param {Plan} plan */
export function cellName(cell, change, plan) {
  const { word, lines } = cellSaid(cell);
  const how = cell && [cell.strict, BASES[cell.most_basis]?.[1], cell.requested && t.requested_mark];
  return [word, ...lines, ...(how || []), change && changeSaid(change, plan)].filter(Boolean).join(" · ");
}

/** Why work is expected here or that it is not, where this kind of work does stand, and who might.
 * @param {{cell: Cell, expect: boolean}} props */
function Nothing({ cell, expect }) {
  const { column, barrier, plan, why = [], across = 0, candidates, undecided } = cell;
  const unexpected = expect && barrier && "across" in cell && !cell.expected; // work of its kind can stand elsewhere
  if (undecided) return html`<p>${t.undecided}</p>`;
  const elsewhere = html`<a href=${toCell({ column, barrier: null }, plan, here.route.query)}>${t.see_elsewhere}</a>`;
  return html`
    <p>${nothingReported(planBy(plan))}</p>
    ${why.length > 0 && html`<h3>${t.why}</h3>`}
    ${why.map((id) => html`<p>${firstOf(id, "rationale")} <span class="zacht">${firstOf(id, "source")}</span></p>`)}
    ${unexpected && html`<p>${t.unexpected}</p>`}
    ${across > 0 && html`<p>${fill(t.elsewhere, { count: across, kind: kindName(column) })} ${elsewhere}</p>`}
    ${candidates && html`<h3>${t.who}</h3><${Candidates} list=${candidates} plan=${plan} />`}
  `;
}

/** @param {CellAt & {scenario: Scenario, address: string}} props */
function Panel({ row, cell, change, step, scenario, plan, address }) {
  /** @type {{current: HTMLDialogElement}} */
  const place = usePlace();
  const heading = usePlace();
  useLayoutEffect(() => {
    const back = document.getElementById(cellId(address));
    place.current.showModal();
    heading.current.focus();
    return () => (back?.isConnected ? back : document.getElementById(cellId(address)))?.focus();
  }, []);
  const { word, lines, look } = cellSaid(cell);
  const note = fill(t.panel_note, { scenario: scenarioWords(scenario, plan) });
  const usual = change && fill(t.changed.usual, { phrase: cellLine(change.usual) });
  const stands = cell.initiatives > 0 && !scenario.strict && upper(cell.strict || plan.words.stands);
  const cards = cell.things.map((id) => {
    const links = linksOf(id).filter((link) => cell.links.includes(link));
    return html`<${WorkCard} key=${id} id=${id} scenario=${scenario} contributions=${links} />`;
  });
  return html`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${place}
      onClose=${() => (here.led ? history.back() : setChoice({ cel: null }))}
      onClick=${(/** @type {Event} */ event) => event.target === place.current && place.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${heading}>${fill(t.panel, { row: row.label, step: stepName(step) })}</h2>
        <button type="button" id="paneel-sluit" onClick=${() => place.current.close()}>${words.shared.close}</button>
      </div>
      <p class=${`stand ${look}`}><strong>${word}</strong>${lines.length > 0 && `: ${lines.join(" · ")}`}</p>
      ${change && html`<p class="anders-door">${changeSaid(change, plan)}. ${usual}</p>`}
      ${stands && html`<p class="zacht">${stands}.</p>`}
      <p class="zacht">${several && `${plan.title}. `}${note}</p>
      ${cell.requested && html`<p>${t.requested} <${ThingLinks} ids=${cell.requested} />.</p>`}
      ${cards.length ? cards : html`<${Nothing} cell=${cell} expect=${scenario.expect} />`}
    </dialog>
  `;
}

/** The panel of the cell that an address names, if any. @param {{address: string, by: By, scenario: Scenario}} props */
export function CellPanel({ address, by, scenario }) {
  const { key, step, plan: of } = cellOf(address);
  const plan = planBy(of);
  if (!plan) return null;
  const row = matrixRows(by, scenario, plan).find((one) => one.key === key);
  const cell = row?.cells[matrixColumns(plan).indexOf(step)];
  if (!cell) return null;
  const props = { row, cell, change: changesIn(by, scenario, plan)(key, step), step, scenario, plan, address };
  return html`<${Panel} key=${address} ...${props} />`;
}
