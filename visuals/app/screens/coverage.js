/* Dekking: partner by step on one screen, in the order and with the totals that the engine gives. */
import { Bullets, html } from "../lib/html.js";
import { here, href, setChoice, toThing } from "../lib/route.js";
import { Announce, Heading } from "../lib/screen.js";
import { and, fill, unique } from "../lib/text.js";
import { answerTo, numbersOf, scenarioOf } from "../model/answers.js";
import { inPlan, several, shownPlans, words } from "../model/data.js";
import { cellAddress, cellId, cellSaid, changesIn, matrixRows } from "../model/matrix.js";
import { labelOf, ref, undertakings } from "../model/things.js";
import { scenarioWords, stepName } from "../model/words.js";
import { headsOf, isGeneric, linksOf } from "../model/work.js";
import { Bar, CellPanel, cellName, changeSaid, Marks, Samples } from "../parts/cell.js";
import { FoldedChoices, Notes } from "../parts/controls.js";
import { KeepButtons } from "../parts/keep_drawing.js";
import { BasisMark, ThingLink } from "../parts/links.js";

const t = words.coverage;
const FEW = 5; // blocks in a bar this small

/** @param {{cell: Cell}} props */
const Picture = ({ cell }) => html`
  <span class="beeld" aria-hidden="true">
    <${BasisMark} basis=${cell.most_basis} />
    <${Bar} bar=${cell.bar} most=${FEW} />
    <span class=${cell.strict ? "woord anders" : "woord"}>${cell.small}</span>
  </span>
`;
/** @param {CellAt<Cell | null>} props */
function Cell({ row, cell, change, step, plan }) {
  const all = cellName(cell, change, plan);
  if (!cell) return html`<td>${change && html`<span class="sr">${all}</span>`}</td>`;
  const address = cellAddress(row.key, step, plan.key);
  return html`
    <td>
      <button type="button" class="vakje" id=${cellId(address)} aria-haspopup="dialog" title=${all}
        onClick=${() => setChoice({ cel: address })}>
        <span class="sr">${fill(words.overview.cell, { row: row.label, step: stepName(step) })}${all}</span>
        <${Picture} cell=${cell} />
      </button>
    </td>
  `;
}

/** Whether no partner is named at a step, and none can still come. @param {Reached} column */
const isMissed = (column) => !column.acting && !column.undecided;
/** A step above its column: its place on the route, its name, and how many act there.
 * @param {{step: Step, place: number, column: Reached, all: number}} props */
const Station = ({ step, place, column, all }) => html`
  <th scope="col" class="station">
    <span class=${isMissed(column) ? "nummer leeg" : "nummer"} aria-hidden="true">${place}</span>
    <a href=${toThing(step.id)}>${step.label}</a>
    <span class=${isMissed(column) ? "bij niemand" : "bij"}>${column.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{ width: `${(100 * column.acting) / all}%` }}></i></span>
  </th>
`;
/** What stands where nobody acts, in a table over all rows: a silence, or that nothing can be said yet.
 * @param {{as: "td" | "p", rows?: number, column: Reached}} props */
function Silent({ as, rows, column: { undecided } }) {
  const { title, text } = undecided ? t.undecided : t.no_partner;
  const phrase = html`<span class=${undecided ? "" : "plaat"}><strong>${title}</strong> ${text}</span>`;
  return html`<${as} rowspan=${rows} class=${undecided ? "onbeslist" : "arcering"}>${phrase}<//>`;
}

/** @param {{plan: Plan, reach: Reach, scenario: Scenario, rows: MatrixRow[], changes: Changes}} props */
function CoverageTable({ plan, reach, scenario, rows, changes }) {
  const cells = new Map(rows.map((row) => [row.key, row]));
  /** @type {(Reach["groups"][number] | MatrixRow & {partners?: undefined})[]} */
  const lines = reach.groups.flatMap((group) => [
    group,
    ...group.partners.map((who) => /** @type {MatrixRow} */ (cells.get(who))),
  ]);
  return html`
    <table class="dekking" id=${`dekking-${plan.key}`}>
      <caption class="sr">${fill(t.caption, { scenario: scenarioWords(scenario, plan) })}</caption>
      <thead>
        <tr>
          <th scope="col">${t.partner}</th>
          ${plan.steps.map(
            (step, index) => html`
              <${Station} step=${step} place=${index + 1} column=${reach.columns[index]} all=${reach.partners} />
            `,
          )}
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          (row, line) => html`
            <tr class=${row.partners && "groep"}>
              <th scope="row" class=${!row.partners && isGeneric(row.id) ? "verzamel" : ""}>
                ${row.partners ? row.phrase : html`<${ThingLink} id=${row.id} text=${row.label} />`}
              </th>
              ${reach.columns.map((column, index) => {
                if (!column.acting)
                  return line === 0 && html`<${Silent} as="td" rows=${lines.length} column=${column} />`;
                if (row.partners) return html`<td></td>`;
                return html`<${Cell} row=${row} cell=${row.cells[index]} change=${changes(row.key, column.step)}
                  step=${column.step} plan=${plan} />`;
              })}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** @param {CellAt} props */
const Named = ({ row, cell, change, step, plan }) => html`
  <span class=${isGeneric(row.id) ? "verzamel" : ""}><${ThingLink} id=${row.id} text=${row.label} /></span>
  <a class="naar" href=${href("dekking", { ...here.route.query, cel: cellAddress(row.key, step, plan.key) })}>
    <span class="sr">${row.label}: ${cellSaid(cell).word}${change && `, ${changeSaid(change, plan)}`}</span>
    <${Picture} cell=${cell} />
  </a>
`;
/** At each step whom only the title of a chapter with work there names, as one counts it; nobody before it is reported.
 * @param {{plan: Plan, scenario: Scenario, rows: MatrixRow[]}} props */
function headedIn({ plan, scenario, rows }) {
  const { links } = answerTo(scenario);
  return plan.steps.map(({ id }, index) => {
    const acting = rows.filter((row) => row.cells[index]).map(({ id }) => labelOf(id));
    const isHere = (/** @type {string} */ step) => [step, ref(step, "broader")].includes(id);
    const at = (/** @type {string} */ work) => linksOf(work).some((one) => one in links && isHere(ref(one, "barrier")));
    const heads = undertakings.filter((work) => inPlan(work, plan.key) && at(work)).flatMap(headsOf);
    return scenario.date < plan.date ? "" : and(unique(heads).filter((name) => !acting.includes(name)));
  });
}
const aboveHeaded = html`<div class="hoofdstuk ruim"><h2>${t.headed.title}</h2><p>${t.headed.note}</p></div>`;
const Fold = (/** @type {{title: string, text: string}} */ { title, text }) =>
  html`<details><summary>${title}</summary><p>${text}</p></details>`;
/** On a narrow screen: a list a step.
 * @param {{plan: Plan, reach: Reach, rows: MatrixRow[], changes: Changes, headed: string[]}} props */
const StepLists = ({ plan, reach, rows, changes, headed }) => html`
  <div class="perstap">
    ${reach.columns.map((column, index) => {
      const named = rows
        .filter((row) => row.cells[index])
        .map(
          (row) => html`<${Named} row=${row} cell=${row.cells[index]} change=${changes(row.key, column.step)}
            step=${column.step} plan=${plan} />`,
        );
      const names = headed[index];
      return html`
        <section key=${column.step}>
          <${several ? "h3" : "h2"} class="stapkop">
            <span class=${isMissed(column) ? "nummer leeg" : "nummer"} aria-hidden="true">${index + 1}</span>
            <a href=${toThing(plan.steps[index].id)}>${stepName(column.step)}</a>: ${column.phrase}
          <//>
          ${named.length > 0 && html`<${Bullets} items=${named} />`}
          ${!column.acting && html`<${Silent} as="p" column=${column} />`}
          ${names && html`<${Fold} title=${t.headed.title} text=${fill(t.headed.here, { names })} />`}
        </section>
      `;
    })}
  </div>
`;

/** Beside the table: where nobody is, and how one reads it. @param {{reach: Reach, plan: Plan}} props */
const Beside = ({ reach, plan }) => html`
  <aside class="legenda" aria-label=${`${words.overview.legend.title}${several ? ` (${plan.title})` : ""}`}>
    ${reach.columns
      .filter((column) => column.no_partner)
      .map(
        (column) => html`
          <div class=${column.undecided ? "leegte onbeslist" : "leegte"}>
            <h2>${column.no_partner}</h2>
            ${column.waits && html`<p>${column.waits}</p>`}
            <p><a href=${href("aandachtspunten", { stap: column.step })}>${t.questions}</a></p>
          </div>
        `,
      )}
    <h2>${words.overview.legend.title}</h2>
    <p>${t.about}</p>
    <${Samples} expected=${t.expected} quiet=${t.quiet} blank=${true}
      undecided=${reach.columns.some((column) => column.undecided)} />
    <h3>${words.overview.legend.how}</h3>
    <${Marks} />
    <p><a href=${href("methode")}>${words.overview.legend.more}</a></p>
  </aside>
`;

/** @param {{plan: Plan, scenario: Scenario, reach: Reach}} props */
function OfPlan({ plan, scenario, reach }) {
  const rows = matrixRows("partner", scenario, plan);
  const changes = changesIn("partner", scenario, plan);
  const headed = headedIn({ plan, scenario, rows });
  const lines = headed.flatMap((names, index) =>
    names ? [html`<span><strong>${plan.steps[index].label}:</strong> ${names}.</span>`] : [],
  );
  if (!reach.partners && reach.columns.some((column) => column.undecided))
    return html`<${Notes} plan=${plan} /><p>${t.nothing_yet}</p>`;
  if (!reach.partners) return html`<p>${t.nothing}</p>`;
  return html`
    ${several && html`<h2>${plan.title}</h2>`}
    <${Notes} plan=${plan} />
    <p>${numbersOf(scenario, plan).phrase.reach}
      ${" "}<a href=${href("methode", { getal: "organisaties-in-de-tekst" })}>${t.in_text}</a>. ${t.plus}
      ${lines.length > 0 && html`<span class="ruim"> ${t.headed.hint}</span>`}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${CoverageTable} ...${{ plan, reach, scenario, rows, changes }} />
        <p class="acties">
          <${KeepButtons} name=${`dekking-${plan.key}`} title=${t.heading} scenario=${scenario}
            of=${`[id="dekking-${plan.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${StepLists} ...${{ plan, reach, rows, changes, headed }} />
        ${lines.length > 0 && aboveHeaded}
        <${Bullets} look="ruim" items=${lines} />
        <div class="hoofdstuk"><h2>${t.alike.title}</h2><p>${t.alike.note}</p></div>
        <${Bullets} look="zelfde" items=${reach.alike.map((one) => html`<strong>${one.steps}</strong> ${one.names}`)} />
        ${reach.elsewhere && html`<p>${reach.elsewhere}</p>`}
      </div>
      <${Beside} reach=${reach} plan=${plan} />
    </div>
  `;
}

/** @param {{route: Route}} props */
export function CoverageScreen({ route }) {
  const scenario = scenarioOf(route.query);
  const { reach } = answerTo(scenario);
  const { cel } = route.query;
  return html`
    <div class="werkkop">
      <${Heading} text=${t.heading} title=${t.title} />
      <p class="zacht">${scenarioWords(scenario)}</p>
      <${FoldedChoices} />
    </div>
    ${shownPlans(scenario).map(
      (plan) => html`
        <${OfPlan} key=${plan.key} ...${{ plan, scenario }} reach=${reach.find((one) => one.plan === plan.key)} />
      `,
    )}
    ${cel && html`<${CellPanel} address=${cel} by="partner" scenario=${scenario} />`}
    <${Announce} text=${cel ? "" : fill(t.shown, { scenario: scenarioWords(scenario) })} />
  `;
}
