/* What stands around the matrix: how to read it, its legend, work that has no cells, and the heaviest questions. */
import { html } from "../lib/html.js";
import { href } from "../lib/route.js";
import { fill, numbered, upper } from "../lib/text.js";
import { answerTo } from "../model/answers.js";
import { data, several, sourceOf, words } from "../model/data.js";
import { codeLabel, hasPage, isA, labelOf, shortName } from "../model/things.js";
import { BASES, nothingReported, progress, reportName } from "../model/words.js";
import { queryTitle } from "./gaps.js";
import { BasisMark, SeverityTag, ThingLink, ThingList } from "./links.js";
import { byLabel } from "./work_card.js";

const t = words.overview;
const STATES = data.codes.CellState;

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
      <ol>${t.howto.lines.map((line) => html`<li>${fill(line, filled)}</li>`)}</ol>
    </details>
  `;
}

/** What a reader must know of a plan first: what it leaves open, and what was therefore not asked. */
export const Notes = ({ plan }) => plan.notes.map((note) => html`<p class="zacht">${note}</p>`);

const Swatch = ({ look, label }) => html`
  <li><span class=${`staal ${look}`} aria-hidden="true"></span><span><strong>${label}</strong></span></li>
`;
export function Legend() {
  const expected = t.legend.expected;
  return html`
    <details class="legenda" open>
      <summary>${t.legend.title}</summary>
      <ul class="stalen">
        ${t.legend.states.map((state) => [
          html`<${Swatch} look=${`s-${state}`} label=${upper(STATES[state].label)} />`,
          expected[state] && html`<${Swatch} look=${`s-${state} verwacht`} label=${expected[state]} />`,
        ])}
      </ul>
      <ul class="stalen">
        ${Object.entries(BASES).map(
          ([basis, [, meaning]]) => html`<li><${BasisMark} basis=${basis} /><span>${meaning}</span></li>`,
        )}
      </ul>
      <details class="binnen">
        <summary>${t.legend.exact}</summary>
        <dl class="feiten">
          ${Object.values(STATES).map(
            (code) => html`<div><dt>${upper(code.label)}</dt><dd>${code.definition}</dd></div>`,
          )}
        </dl>
      </details>
    </details>
  `;
}

function Group({ state, things, date }) {
  const Title = several ? "h4" : "h3";
  const more = (id) => progress(id, date)[1] && html`<span class="zacht"> – ${progress(id, date)[1]}</span>`;
  const title = fill(t.group, { state: upper(codeLabel("CellState", state)), count: things.length });
  return html`
    <div class="standgroep">
      <${Title} class=${`s-${state}`}>${title}<//>
      <${ThingList} ids=${byLabel(things)} more=${more} />
    </div>
  `;
}
/** Work of kinds that make no step harder: it stands apart, and has no cells. */
export function Apart({ scenario, plan }) {
  const Title = several ? "h3" : "h2";
  const mine = answerTo(scenario).apart.filter((one) => one.plan === plan.key);
  return mine.map(({ kind, groups }) => {
    const code = data.codes.InterventionKind[kind];
    return html`
      <section
        class="slachtoffers"
        id=${plan === data.plans[0] ? "slachtoffers" : `slachtoffers-${plan.key}`}
        key=${kind}
      >
        <${Title}>${fill(t.apart.title, { kind: code.label })}<//>
        <p class="zacht">${fill(t.apart.note, { definition: code.definition })}</p>
        ${
          groups.length
            ? html`
                <div class="standen">
                  ${groups.map((group) => html`<${Group} ...${group} date=${scenario.date} />`)}
                </div>
              `
            : html`<p>${nothingReported(plan)}</p>`
        }
      </section>
    `;
  });
}

const MOST = 8;
const [HIGH, MIDDLE, LOW] = Object.keys(data.codes.Severity);
function Point({ gap, more }) {
  const about = isA(gap.subject, "Measure") ? fill(t.side.action, { number: shortName(gap.subject) }) : t.side.see;
  const same = href("aandachtspunten", { gewicht: HIGH, vraag: gap.query });
  return html`
    <article class=${`punt gewicht-${gap.severity}`}>
      <h3>${gap.sentence}</h3>
      <p class="regel">
        <${SeverityTag} severity=${gap.severity} />${` · ${queryTitle(gap.query)}`}
        ${
          hasPage(gap.subject) && [
            " · ",
            html`<${ThingLink} id=${gap.subject} text=${about} />`,
            html`<span class="sr"> ${labelOf(gap.subject)}</span>`,
          ]
        }
        ${more > 0 && [" · ", html`<a href=${same}>${fill(t.side.more, { count: more })}</a>`]}
      </p>
    </article>
  `;
}
/** The heaviest questions: the first of each kind. */
export function Side({ scenario }) {
  const { gaps } = answerTo(scenario);
  const count = (weight) => gaps.filter((gap) => gap.severity === weight).length;
  const firsts = new Map();
  for (const gap of gaps.filter((one) => one.severity === HIGH))
    firsts.set(gap.query, [...(firsts.get(gap.query) || []), gap]);
  const high = count(HIGH);
  return html`
    <aside class="zij" aria-label=${t.side.label}>
      <h2>${t.side.title}</h2>
      <p class="zacht">${high ? fill(t.side.some, { count: high }) : t.side.no}</p>
      ${[...firsts.values()]
        .slice(0, MOST)
        .map(([gap, ...more]) => html`<${Point} key=${gap.mark} gap=${gap} more=${more.length} />`)}
      <p>
        ${
          high > 0 && [
            html`<a href=${href("aandachtspunten", { gewicht: HIGH })}>${fill(t.side.all_high, { count: high })}</a>`,
            " · ",
          ]
        }
        <a href=${href("aandachtspunten")}>${t.side.all}</a>
        ${` · ${fill(t.side.rest, { middle: count(MIDDLE) })} · ${numbered(t.side.low, count(LOW))}`}
      </p>
    </aside>
  `;
}
