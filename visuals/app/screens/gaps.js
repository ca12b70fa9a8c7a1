/* Aandachtspunten: what the questions found, each with why, where, and who might. */
import { html } from "../lib/html.js";
import { Announce, Heading } from "../lib/screen.js";
import { compare, fill, numbered, unique } from "../lib/text.js";
import { answerTo, scenarioOf } from "../model/answers.js";
import { allSteps, data, planBy, shownPlans, words } from "../model/data.js";
import { addressOf, allKinds, codeLabel, labelOf, organisationBy } from "../model/things.js";
import { kindName, reportName, SILENCE, stepName } from "../model/words.js";
import { ClearButton, FilterBox, ScenarioChoices, SelectField, TextField } from "../parts/controls.js";
import { CsvButton, originCells, originHeads } from "../parts/exports.js";
import { foundIn, GapCards, gapMatches, gapPassages, queryTitle } from "../parts/gaps.js";
import { Notes } from "../parts/overview_sides.js";

const t = words.gaps;
const partnerName = (notation) => labelOf(organisationBy(notation) || notation);
const exported = (list, scenario) => [
  [...t.csv, ...originHeads],
  ...list.map((gap) => [
    codeLabel("Severity", gap.severity),
    queryTitle(gap.query),
    gap.sentence,
    data.queries[gap.query]?.why || "",
    gap.steps.map(stepName).join(", "),
    gap.kinds.map(kindName).join(", "),
    gap.partners.map(partnerName).join(", "),
    gap.subject_label,
    gapPassages(gap).map(addressOf).join("; "),
    ...originCells(scenario, gap.plan),
  ]),
];

const FIELDS = ["tekst", "stap", "soort", "partner", "vraag", "gewicht"];
function Filters({ all }) {
  const named = (list, name) => unique(list).map((one) => [one, name(one)]);
  const partners = named(
    all.flatMap((gap) => foundIn(gap).flatMap((one) => one.partners)),
    partnerName,
  );
  const queries = named(all.map((gap) => gap.query).sort(compare), queryTitle);
  const weights = Object.entries(data.codes.Severity).map(([notation, code]) => [notation, code.label]);
  return html`
    <${FilterBox}>
      <${ScenarioChoices} />
      <div class="velden">
        <${TextField} name="tekst" />
        <${SelectField} label=${t.fields.step} name="stap" options=${allSteps.map((s) => [s.notation, s.label])} />
        <${SelectField} label=${t.fields.kind} name="soort" options=${allKinds.map((k) => [k.notation, k.label])} />
        <${SelectField}
          label=${t.fields.partner}
          name="partner"
          options=${partners.sort((a, b) => compare(a[1], b[1]))}
        />
        <${SelectField} label=${t.fields.query} name="vraag" options=${queries} />
        <${SelectField} label=${t.fields.weight} name="gewicht" options=${weights} />
        <${ClearButton} names=${FIELDS} />
      </div>
    <//>
  `;
}

const lightest = Object.keys(data.codes.Severity).at(-1);
export function GapsScreen({ route }) {
  const scenario = scenarioOf(route.query);
  const all = answerTo(scenario).gaps;
  const shown = all.filter((gap) => gapMatches(gap, route.query));
  const points = shown.filter((gap) => gap.severity !== lightest);
  const questions = shown.filter((gap) => gap.severity === lightest);
  const counts = { points: numbered(t.points, points.length), questions: numbered(t.questions, questions.length) };
  const intro = fill(t.intro, { report: reportName(planBy(scenario.plan)) });
  const lists = [
    [t.points_title, points],
    [t.questions_title, questions],
  ];
  return html`
    <${Heading} text=${t.title}><p class="uitleg">${intro} ${SILENCE}</p><//>
    ${shownPlans(scenario).map((plan) => html`<${Notes} key=${plan.key} plan=${plan} />`)}
    <${Filters} all=${all} />
    <p class="telling" id="telling">
      ${fill(t.counts, counts)}${shown.length < all.length && fill(t.of_all, { count: all.length })}${". "}
      <${CsvButton} name="aandachtspunten.csv" rows=${() => exported(shown, scenario)} />
    </p>
    ${lists.map(
      ([title, list]) => html`
        <section key=${title}>
          <h2>${fill(title, { count: list.length })}</h2>
          <${GapCards} list=${list} scenario=${scenario} none=${t.none} />
        </section>
      `,
    )}
    <${Announce} text=${fill(t.shown, counts)} />
  `;
}
