/* Tijdlijn: what was promised for when, and what happened when, as far as the source names a date. */
import { holds } from "../lib/find.js";
import { html } from "../lib/html.js";
import { href } from "../lib/route.js";
import { Announce, Heading } from "../lib/screen.js";
import { numbered, unique } from "../lib/text.js";
import { scenarioOf } from "../model/answers.js";
import { allSteps, data, words } from "../model/data.js";
import { addressOf, labelOf, passagesOf } from "../model/things.js";
import { progressLine } from "../model/words.js";
import { ClearButton, DateChoice, FilterBox, PlanChoice, SelectField, TextField } from "../parts/controls.js";
import { CsvButton, originCells, originHeads } from "../parts/exports.js";
import { FoldHead, folded } from "../parts/folds.js";
import { FirstAddress, ThingLink } from "../parts/links.js";

const t = words.timeline;
/** @param {Moment} row */
const named = (row) => [row.id && labelOf(row.id), row.what].filter(Boolean).join(": ");
/** @param {Moment} row @param {string} date */
const standOf = (row, date) =>
  [row.progress && row.id && progressLine(row.id, date), row.stand[date]].filter(Boolean).join("; ");
/** @param {Moment} row */
const yearOf = (row) => row.day.slice(0, 4);

/** @param {{row: Moment, date: string}} props */
function Line({ row, date }) {
  const stand = standOf(row, date);
  return html`
    <li class=${`tijd-${row.kind}`}>
      <span class="wanneer">${row.when}</span>
      <div>
        <p>
          <span class="tag">${t.kinds[row.kind]}</span>${" "}
          ${row.id && html`<${ThingLink} id=${row.id} />`}${row.id && row.what && ": "}${row.what}
          ${stand && html`<span class="zacht"> – ${stand}</span>`}
        </p>
        <${FirstAddress} of=${row.at} look="vindplaats" />
      </div>
    </li>
  `;
}

/** What stands in a year, by name; each once. @param {Moment[]} rows */
const namedFirst = (rows) => unique(rows.map((row) => (row.id ? labelOf(row.id) : row.what)));

/** @param {Moment[]} rows @param {Scenario} scenario */
const exported = (rows, scenario) => [
  [...t.csv, ...originHeads],
  ...rows.map((row) => [
    ...[row.when, t.kinds[row.kind], row.id && labelOf(row.id), row.what, standOf(row, scenario.date)],
    passagesOf(row.at).map(addressOf).join("; "),
    ...originCells(scenario, row.plan || row.at),
  ]),
];

const FIELDS = ["tekst", "wat", "stap", "jaar"];
/** @param {{years: string[]}} props */
function Filters({ years }) {
  return html`
    <${FilterBox}>
      <${PlanChoice} />
      <${DateChoice} />
      <div class="velden">
        <${TextField} name="tekst" />
        <${SelectField} label=${t.fields.what} name="wat" options=${Object.entries(t.kinds)} />
        <${SelectField} label=${t.fields.step} name="stap" options=${allSteps.map((s) => [s.notation, s.label])} />
        <${SelectField} label=${t.fields.year} name="jaar" options=${years.map((year) => [year, year])} />
        <${ClearButton} names=${FIELDS} />
      </div>
    <//>
  `;
}

/** @param {{route: Route}} props */
export function TimelineScreen({ route }) {
  const scenario = scenarioOf(route.query);
  const q = route.query;
  const all = data.timeline.filter(
    (row) => scenario.date in row.stand && (!scenario.plan || row.plan === scenario.plan),
  );
  const shown = all.filter(
    (row) =>
      (!q.wat || row.kind === q.wat) &&
      (!q.stap || row.steps.includes(q.stap)) &&
      (!q.jaar || yearOf(row) === q.jaar) &&
      (!q.tekst || holds(named(row), q.tekst)),
  );
  const count = numbered(t.count, shown.length);
  const years = { of: yearOf, titles: unique(shown.map(yearOf)).map((year) => [year, year]) };
  return html`
    <${Heading} text=${t.title}><p class="uitleg">${t.intro} <a href=${href("beloften")}>${t.lanes}</a>.</p><//>
    <${Filters} years=${unique(all.map(yearOf))} />
    <p class="telling">${count}<${CsvButton} name="tijdlijn.csv" rows=${() => exported(shown, scenario)} /></p>
    ${folded("tijdlijn", shown, years).map(
      (part) => html`
        <section key=${part.more ? "meer" : part.key} class="vouwdeel">
          ${
            part.folds
              ? html`<${FoldHead} part=${part} level=${part.more ? 0 : 2}
                  names=${part.more ? [] : namedFirst(part.rows)}
                  count=${part.more ? "" : numbered(t.count, part.rows.length)} />`
              : html`<h2>${part.title}</h2>`
          }
          <ol class=${part.open ? "tijden" : "tijden dicht"}>
            ${part.rows.map((row) => html`<${Line} row=${row} date=${scenario.date} />`)}
          </ol>
        </section>
      `,
    )}
    <${Announce} text=${count} />
  `;
}
