/* What stands around the matrix: how to read it, what a plan leaves open, and work that has no cells. */
import { html } from "../lib/html.js";
import { fill, upper } from "../lib/text.js";
import { answerTo } from "../model/answers.js";
import { data, several, sourceOf, words } from "../model/data.js";
import { codeLabel } from "../model/things.js";
import { BASES, nothingReported, progress, reportName } from "../model/words.js";
import { ThingList } from "./links.js";
import { byLabel } from "./work_card.js";

const t = words.overview;

/** How one reads the matrix. @param {{open?: boolean}} props */
export function HowTo({ open = true }) {
  const filled = {
    report: several ? t.howto.reports : reportName(),
    marks: Object.values(BASES)
      .map(([mark]) => mark)
      .join(" "),
    source: sourceOf(),
  };
  return html`
    <details class="leeswijzer" open=${open}>
      <summary>${t.howto.title}</summary>
      <ol>${t.howto.lines.map((/** @type {string} */ line) => html`<li>${fill(line, filled)}</li>`)}</ol>
    </details>
  `;
}

/**
 * What a reader must know of a plan first: what it leaves open, and what was therefore not asked.
 * @param {{plan: Plan}} props
 */
export const Notes = ({ plan }) => plan.notes.map((note) => html`<p class="zacht">${note}</p>`);

/** @param {{state: string, things: string[], date: string}} props */
function Group({ state, things, date }) {
  const Title = several ? "h4" : "h3";
  /** @param {string} id */
  const more = (id) => progress(id, date)[1] && html`<span class="zacht"> – ${progress(id, date)[1]}</span>`;
  const title = fill(t.group, { state: upper(codeLabel("CellState", state)), count: things.length });
  return html`
    <div class="standgroep">
      <${Title} class=${`s-${state}`}>${title}<//>
      <${ThingList} ids=${byLabel(things)} more=${more} />
    </div>
  `;
}
/**
 * Work of kinds that make no step harder: it stands apart, and has no cells.
 * @param {{scenario: Scenario, plan: Plan}} props
 */
export function Apart({ scenario, plan }) {
  const Title = several ? "h3" : "h2";
  const mine = answerTo(scenario).apart.filter((one) => one.plan === plan.key);
  return mine.map(({ kind, groups, undecided }) => {
    const code = data.codes.InterventionKind[kind];
    return html`
      <section
        class="slachtoffers"
        id=${plan === data.plans[0] ? "slachtoffers" : `slachtoffers-${plan.key}`}
        key=${kind}
      >
        <div class="hoofdstuk">
          <${Title}>${fill(t.apart.title, { kind: code.label })}<//>
          <p>${fill(t.apart.note, { definition: code.definition })}</p>
        </div>
        ${
          groups.length
            ? html`
                <div class="standen">
                  ${groups.map((group) => html`<${Group} ...${group} date=${scenario.date} />`)}
                </div>
              `
            : html`<p>${undecided ? t.undecided : nothingReported(plan)}</p>`
        }
      </section>
    `;
  });
}
