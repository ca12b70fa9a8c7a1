/* What stands behind one cell, in a panel that the keyboard can leave with Escape. */
import { html, useLayoutEffect, usePlace } from "../lib/html.js";
import { here, href, setChoice } from "../lib/route.js";
import { fill, upper } from "../lib/text.js";
import { planBy, several, words } from "../model/data.js";
import { cellAddress, cellId, cellOf, cellSaid, matrixColumns, matrixRows } from "../model/matrix.js";
import { firstOf } from "../model/things.js";
import { kindName, nothingReported, scenarioWords, stepName } from "../model/words.js";
import { linksOf } from "../model/work.js";
import { Candidates } from "./gaps.js";
import { ThingLinks } from "./links.js";
import { WorkCard } from "./work_card.js";

const t = words.overview;

/** Why work is expected here, where this kind of work does stand, and who might. @param {{cell: Cell}} props */
function Nothing({ cell }) {
  const { column, plan, why = [], across = 0, candidates, undecided } = cell;
  if (undecided) return html`<p>${t.undecided}</p>`;
  const elsewhere = href("overzicht", { ...here.route.query, cel: cellAddress(column, null, plan) });
  return html`
    <p>${nothingReported(planBy(plan))}</p>
    ${why.length > 0 && html`<h3>${t.why}</h3>`}
    ${why.map((id) => html`<p>${firstOf(id, "rationale")} <span class="zacht">${firstOf(id, "source")}</span></p>`)}
    ${
      across > 0 &&
      html`
        <p>
          ${fill(t.elsewhere, { count: across, kind: kindName(column) })}${" "}
          <a href=${elsewhere}>${t.see_elsewhere}</a>
        </p>
      `
    }
    ${candidates && html`<h3>${t.who}</h3><${Candidates} list=${candidates} plan=${plan} />`}
  `;
}

/** @param {{row: MatrixRow, cell: Cell, step: string | null, scenario: Scenario, plan: Plan, address: string}} props */
function Panel({ row, cell, step, scenario, plan, address }) {
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
  /** @param {string} id */
  const links = (id) => linksOf(id).filter((link) => cell.links.includes(link));
  return html`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${place}
      onClose=${() => setChoice({ cel: null })}
      onClick=${(/** @type {Event} */ event) => event.target === place.current && place.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${heading}>
          ${fill(t.panel, { row: row.label, step: stepName(step) })}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${() => place.current.close()}>${words.shared.close}</button>
      </div>
      <p class=${`stand ${look}`}><strong>${word}</strong>${lines.length > 0 && `: ${lines.join(" · ")}`}</p>
      ${
        cell.initiatives > 0 &&
        !scenario.strict &&
        html`<p class="zacht">${upper(cell.strict || plan.words.stands)}.</p>`
      }
      <p class="zacht">${several && `${plan.title}. `}${note}</p>
      ${cell.asked && html`<p>${t.asked} <${ThingLinks} ids=${cell.asked} />.</p>`}
      ${
        cell.things.length
          ? cell.things.map(
              (id) => html`<${WorkCard} key=${id} id=${id} scenario=${scenario} contributions=${links(id)} />`,
            )
          : html`<${Nothing} cell=${cell} />`
      }
    </dialog>
  `;
}

/**
 * The panel of the cell that an address names, if there is such a cell.
 * @param {{address: string, by: By, scenario: Scenario}} props
 */
export function CellPanel({ address, by, scenario }) {
  const { key, step, plan: of } = cellOf(address);
  const plan = planBy(of);
  if (!plan) return null;
  const row = matrixRows(by, scenario, plan).find((one) => one.key === key);
  const cell = row?.cells[matrixColumns(plan).indexOf(step)];
  if (!cell) return null;
  const props = { row, cell, step, scenario, plan, address };
  return html`<${Panel} key=${address} ...${props} />`;
}
