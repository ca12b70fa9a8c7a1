/* Samenvatting: two A4 sheets; a narrow screen has the same words below each other, and prints the sheets. */
import { Bullets, html } from "../lib/html.js";
import { Announce, Heading } from "../lib/screen.js";
import { fill } from "../lib/text.js";
import { answerTo, numbersOf, scenarioOf } from "../model/answers.js";
import { data, dateFor, dateWords, shownPlans, words, wordsOf } from "../model/data.js";
import { hasUndecided, matrixColumns, matrixRows } from "../model/matrix.js";
import { reportName, scenarioWords, sourceLine, stepName } from "../model/words.js";
import { isGeneric, outcomesOf, promisesOf } from "../model/work.js";
import { Bar, Samples } from "../parts/cell.js";
import { Notes, PlanChoice } from "../parts/controls.js";
import { Block } from "../parts/folds.js";
import { PromiseLanes } from "../parts/lanes.js";
import { BasisMark } from "../parts/links.js";
import { Sign } from "../parts/signs.js";

const t = words.summary;

/** @param {{step: Step, number: number, missing: MatrixRow[], partners: MatrixRow[], column: Reached}} props */
function Stop({ step, number, missing, partners, column }) {
  const none = column.undecided ? t.route.undecided : t.route.no_partner;
  const silent = missing.map(({ label }) => html`<span>${label}</span>`);
  return html`
    <li class=${partners.length || column.undecided ? "" : "leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${number}</span>
        <div><h3>${step.label}</h3><p>${partners.length ? column.phrase : none}</p></div>
      </div>
      <div>
        ${missing.length > 0 && html`<${Bullets} look="gemis" label=${t.route.silent} items=${silent} />`}
        <ul class="namen">
          ${partners.map(
            ({ id, label, cells }) => html`
              <li class=${isGeneric(id) ? "verzamel" : ""}>
                <${BasisMark} basis=${cells[number - 1]?.most_basis} />${label}
              </li>
            `,
          )}
        </ul>
      </div>
    </li>
  `;
}

/** @param {{scenario: Scenario, plan: Plan}} props */
function SummaryRoute({ scenario, plan }) {
  const kinds = matrixRows("kind", scenario, plan);
  const rows = matrixRows("partner", scenario, plan);
  const { reach } = answerTo({ ...scenario, plan: plan.key });
  return html`
    <ol class="blad-route">
      ${plan.steps.map(
        (step, index) => html`
          <${Stop} step=${step} number=${index + 1} missing=${kinds.filter((row) => row.cells[index]?.unmet)}
            partners=${rows.filter((row) => row.cells[index]?.initiatives)} column=${reach[0].columns[index]} />
        `,
      )}
    </ol>
  `;
}

/** @param {{plan: Plan, scenario: Scenario, number: number, total: number, children: Markup}} props */
function Sheet({ plan, scenario, number, total, children }) {
  const { version, content } = data.meta;
  const values = { version, content: (content || "").slice(0, 12), scenario: scenarioWords(scenario, plan) };
  return html`
    <section class="vel">
      <div class="vel-kop">
        <p>${words.shared.app}</p>
        <p>${fill(t.head, { date: dateWords(dateFor(plan.key, scenario.date)) })}</p>
      </div>
      ${children}
      <div class="vel-voet">
        <p>${fill(t.foot.source, { sources: sourceLine(plan) })} ${fill(t.foot.version, values)}</p>
        <p>${fill(t.foot.sheet, { number, total })}</p>
      </div>
    </section>
  `;
}

/** @param {{cell: Cell | null, step: string | null}} props */
function Cell({ cell, step }) {
  const head = stepName(step);
  const brief = cell?.brief || [];
  const [word, more] = brief;
  if (cell?.undecided) return html`<td class="onbeslist" data-kop=${head}>${word}</td>`;
  if (cell?.initiatives)
    return html`
      <td data-kop=${head}><${Bar} bar=${cell.bar} /><span>${word}</span><span class="sr">. ${more}</span></td>
    `;
  if (cell?.unmet) return html`<td class="arcering" data-kop=${head}><span class="plaat">${word}</span></td>`;
  return html`<td class="niets">${brief.join(" ") || "–"}</td>`;
}

/** @param {{scenario: Scenario, plan: Plan}} props */
const Matrix = ({ scenario, plan }) => html`
  <table class="blad-matrix">
    <caption class="sr">${t.matrix.title}</caption>
    <thead>
      <tr><td></td>${matrixColumns(plan).map((step) => html`<th scope="col">${stepName(step)}</th>`)}</tr>
    </thead>
    <tbody>
      ${matrixRows("kind", scenario, plan).map(
        (row) => html`
          <tr>
            <th scope="row">${row.label}</th>
            ${row.cells.map((cell, index) => html`<${Cell} cell=${cell} step=${matrixColumns(plan)[index]} />`)}
          </tr>
        `,
      )}
    </tbody>
  </table>
`;

/** A part of a sheet. @param {Parameters<typeof Block>[0]} props */
const Part = (props) => html`<${Block} look="blok-blad" label=${props.title} ...${props} />`;

/** @param {{scenario: Scenario, plan: Plan}} props */
function First({ scenario, plan, ...sheet }) {
  const own = wordsOf(plan).summary;
  const { points } = answerTo({ ...scenario, plan: plan.key });
  const { phrase, named } = numbersOf(scenario, plan);
  const most = 2 * named["organisaties-in-de-tekst"].value < named["organisaties-bij-stappen"].value;
  return html`
    <${Sheet} plan=${plan} scenario=${scenario} ...${sheet}>
      <h2 class="vel-titel">${own.heading} ${phrase.draft}</h2>
      <p class="vel-intro">${fill(own.intro, { report: reportName(plan) })} ${phrase.lead}</p>
      <${Notes} plan=${plan} />
      <${Part} title=${own.matrix.title} note=${own.matrix.note}>
        <${Matrix} scenario=${scenario} plan=${plan} />
        <${Samples} undecided=${hasUndecided(scenario, plan)} />
      <//>
      <${Part} title=${words.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${points.map(
            (point) => html`
              <li>
                <h3><span class="getal">${point.number}</span> ${point.title}</h3>
                <p>${point.text} <strong>${point.ask}</strong></p>
              </li>
            `,
          )}
          <li class="zorg"><p>
            <strong>${own.care.title}</strong>${" "}
            ${fill(own.care.text, { reading: most ? own.care.reading.most : own.care.reading.some })}
          </p></li>
        </ul>
      <//>
    <//>
  `;
}

/** @param {{scenario: Scenario, plan: Plan}} props */
function Second({ scenario, plan, ...sheet }) {
  const { summary: own, shared } = wordsOf(plan);
  const date = dateWords(dateFor(plan.key, scenario.date));
  const items = outcomesOf(promisesOf(plan, scenario.date), shared.outcomes, numbersOf(scenario, plan).named).map(
    ([outcome, { tile, count }]) => html`
      <${Sign} outcome=${outcome} /> <strong>${count}</strong> ${fill(tile, { date })}
    `,
  );
  const note = [html`<span class="bijbeeld">${own.lanes.drawn} </span>`, own.lanes.note];
  return html`
    <${Sheet} plan=${plan} scenario=${scenario} ...${sheet}>
      <${Part} title=${own.route.title} note=${own.route.note}>
        <${SummaryRoute} scenario=${scenario} plan=${plan} />
      <//>
      <${Part} title=${own.lanes.title} note=${note}>
        <${PromiseLanes} scenario=${scenario} plan=${plan} />
        <${Bullets} look="uitkomsten" items=${items} />
      <//>
    <//>
  `;
}

/** @param {{route: Route}} props */
export function SummaryScreen({ route }) {
  const scenario = scenarioOf(route.query);
  const plans = shownPlans(scenario);
  return html`
    <div class="vel-boven">
      <${Heading} text=${t.title}><p class="uitleg">${t.screen}</p><//>
      <${PlanChoice} />
      <p class="acties"><button type="button" onClick=${() => window.print()}>${t.print}</button></p>
    </div>
    <div class="vellen">
      ${plans.flatMap((plan, index) =>
        [First, Second].map((Side, at) => {
          const number = 2 * index + at + 1;
          return html`<${Side} key=${number} ...${{ scenario, plan, number, total: 2 * plans.length }} />`;
        }),
      )}
    </div>
    <${Announce} text=${t.screen} />
  `;
}
