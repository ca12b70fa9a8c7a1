/* Vragen: the catalogue, each in plain words, what it found, and its SPARQL; the engine answers one of one's own. */
import { html, useState } from "../lib/html.js";
import { href } from "../lib/route.js";
import { Heading } from "../lib/screen.js";
import { fill, numbered, tally } from "../lib/text.js";
import { answerTo, scenarioOf } from "../model/answers.js";
import { data, words } from "../model/data.js";
import { engine, reportWhile, workplace } from "../model/engine.js";
import { ANSWERED, answeredHere } from "../model/search.js";
import { addressOf, codeLabel, exists, labelOf } from "../model/things.js";
import { kindName, partnerName, scenarioWords, stepName } from "../model/words.js";
import { FilterBox, ScenarioChoices } from "../parts/controls.js";
import { CopyButton, CsvButton, originCells, planColumn, withOrigin } from "../parts/exports.js";
import { Block, Unfold } from "../parts/folds.js";
import { foundIn, gapPassages } from "../parts/gaps.js";
import { SeverityTag, ThingLink } from "../parts/links.js";
import { FactList, SortedTable } from "../parts/table.js";
import { MissingScreen } from "./search.js";

const t = words.questions;
const own = words.questions.own;
const SHOWN = 200;

/** @param {Required<Pick<OwnAnswer, "columns" | "rows">>} props */
function OwnRows({ columns, rows }) {
  const textAt = (/** @type {number} */ at) => (/** @type {(string | null)[]} */ row) => row[at] ?? "";
  const heads = columns.map((label, at) => ({ key: String(at), label, text: textAt(at) }));
  const first = rows.length > SHOWN ? ` ${fill(own.first, { count: SHOWN })}` : "";
  return html`
    <${SortedTable} id="eigen-uitkomst" caption=${`${numbered(own.rows, rows.length)}${first}`}
      rows=${rows.slice(0, SHOWN)} columns=${heads} />
    <div class="acties"><${CsvButton} name=${own.file} rows=${() => [columns, ...rows]} label=${own.csv} /></div>
  `;
}

/** With its line breaks; the keyboard can scroll it. @param {{label: string, text: string, lang?: string}} props */
const Code = ({ label, text, lang }) =>
  html`<pre tabindex="0" role="region" aria-label=${label}><code lang=${lang}>${text}</code></pre>`;

/** @param {{start?: string}} props `start`: the question that one begins with */
function OwnQuestion({ start = own.example }) {
  const [text, setText] = useState(start);
  const [phrase, report] = useState("");
  const [found, setFound] = useState(/** @type {OwnAnswer | null} */ (null));
  function ask() {
    setFound(null);
    reportWhile(report, own.busy, async () => setFound(await engine().ask("ask", { text })));
  }
  return html`
    <${Block} title=${own.title} note=${own.intro}>
      <label class="veld breed"><span>${own.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${false} value=${text}
          onInput=${(/** @type {Happening<HTMLTextAreaElement>} */ event) => setText(event.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${ask}>${own.ask}</button></div>
      <div aria-live="polite">
        ${phrase && html`<p>${phrase}</p>`}
        ${found && "yes" in found && html`<p><strong>${found.yes ? own.yes : own.no}</strong></p>`}
        ${found?.graph && html`<${Code} label=${own.result} text=${found.graph} />`}
        ${found?.columns && html`<${OwnRows} columns=${found.columns} rows=${found.rows} />`}
      </div>
    <//>
  `;
}

/** @typedef {Found & {plan: string}} Asked a row of an answer, and whose it is */
/** @typedef {{name: string, title: string, intro: string}} Shelf */

/** A value of a result in words, by what its column is. @type {Record<string, (gap: Found) => string | null>} */
const TEXTS = {
  barrier: (gap) => gap.barrier && stepName(gap.barrier),
  kind: (gap) => gap.kind && kindName(gap.kind),
  partner: (gap) => gap.partner && partnerName(gap.partner),
  severity: (gap) => codeLabel("Severity", gap.severity),
  detail: (gap) => gap.detail && (exists(gap.detail) ? labelOf(gap.detail) : gap.description),
};
/** @typedef {{[K in keyof Found]-?: Found[K] extends string | null ? K : never}[keyof Found]} Plain what is a text */
const phrase = (/** @type {string} */ key, /** @type {Found} */ gap) =>
  (TEXTS[key] ? TEXTS[key](gap) : gap[/** @type {Plain} */ (key)]) || "";

/** Every row of every question, also what stands under a heavier one. @param {Scenario} scenario */
const answers = (scenario) =>
  answerTo(scenario).gaps.flatMap((gap) => foundIn(gap).map((one) => ({ ...one, plan: gap.plan })));

/** @type {Column<Asked>} */
const weightColumn = {
  ...{ key: "severity", label: t.columns.weight },
  text: (gap) => String(Object.keys(data.codes.Severity).indexOf(gap.severity)),
  csv: (gap) => phrase("severity", gap),
  cell: (gap) => html`<${SeverityTag} severity=${gap.severity} />`,
};
/** @param {Question} query @returns {Column<Asked>[]} */
function columnsOf(query) {
  const keys = Object.entries(query.columns);
  /** @param {Found} gap */
  const subject = (gap) => (exists(gap.subject) ? html`<${ThingLink} id=${gap.subject} />` : gap.subject_label);
  return [
    ...keys.map(([key, label], index) => ({
      ...{ key, label, text: (/** @type {Asked} */ gap) => phrase(key, gap) },
      cell: index === 0 && key === "subject_label" ? subject : undefined,
    })),
    ...(keys.some(([key]) => key === "severity") ? [] : [weightColumn]),
    ...planColumn((gap) => gap.plan),
    { key: "bron", label: t.columns.place, sort: false, text: (gap) => gapPassages(gap).map(addressOf).join("; ") },
  ];
}

/** @param {{name: string, query: Question, scenario: Scenario}} props */
function Result({ name, query, scenario }) {
  const rows = answers(scenario).filter((gap) => gap.query === name);
  if (!rows.length) return html`<p>${t.nothing}</p>`;
  const columns = columnsOf(query);
  const counts = { rows: numbered(t.rows, rows.length), scenario: scenarioWords(scenario) };
  /** @type {Column<Asked>} */
  const sentence = { key: "sentence", label: t.columns.sentence, text: (gap) => gap.sentence };
  const exported = () => withOrigin([sentence, ...columns], rows, (gap) => originCells(scenario, gap.plan));
  return html`
    <${SortedTable} id=${`uitkomst-${name}`} caption=${fill(t.caption, { title: query.title, ...counts })}
      rows=${rows} columns=${columns} />
    <p class="zacht">${words.gaps.weights}</p>
    <div class="acties">
      <${CsvButton} name=${`${name}.csv`} rows=${exported} />
      <a href=${href("aandachtspunten", { vraag: name })}>${t.as_sentences}</a>
    </div>
  `;
}

/** @param {{name: string, query: Question, scenario: Scenario}} props */
function Question({ name, query, scenario }) {
  const answered = query.shelf === ANSWERED;
  return html`
    <p class="kruimel"><a href=${href("vragen")}>${t.title}</a></p>
    <${Heading} text=${query.title}><p class="uitleg">${query.question}</p><//>
    ${answered && html`<${FilterBox}><${ScenarioChoices} /><//>`}
    <${FactList} pairs=${[[t.why, query.why], [t.weight, query.severity]]} />
    ${answered && html`<section><h2>${t.result}</h2><${Result} ...${{ name, query, scenario }} /></section>`}
    ${!answeredHere([name, query]) && html`<p>${query.open ? t.open : t.elsewhere}</p>`}
    ${name in t.rows_of && html`<p><a href=${href("overzicht", { rijen: t.rows_of[name] })}>${t.in_overview}</a></p>`}
    <${Unfold} title=${t.sparql}>
      <${Code} label=${t.sparql} text=${query.sparql} lang="en" />
      <${CopyButton} text=${() => query.sparql} label=${t.copy} />
    <//>
    ${workplace() && !query.open && html`<${OwnQuestion} key=${name} start=${query.sparql} />`}
  `;
}

/** @param {{shelf: Shelf, counts: Map<string, number>}} props */
function Shelf({ shelf, counts }) {
  const rows = Object.entries(data.queries)
    .filter(([, query]) => query.shelf === shelf.name)
    .map(([name, query]) => ({ ...query, name }));
  if (!rows.length) return null;
  /** @type {Column<Question & {name: string}>[]} */
  const columns = [
    {
      ...{ key: "titel", label: t.columns.title, text: (query) => query.title },
      cell: (query) => html`<a href=${href(["vragen", query.name])}>${query.title}</a>`,
    },
    { key: "vraag", label: t.columns.question, sort: false, text: (query) => query.question },
    { key: "aantal", label: t.columns.found, text: (query) => String(counts.get(query.name) || 0) },
  ];
  return html`
    <${Block} look=${null} title=${shelf.title} note=${shelf.intro}>
      <${SortedTable} id=${`plank-${shelf.name}`} caption=${shelf.title} hideCaption rows=${rows}
        columns=${shelf.name === ANSWERED ? columns : columns.slice(0, 2)} />
    <//>
  `;
}

/** @param {{route: Route}} props */
export function QuestionsScreen({ route }) {
  const scenario = scenarioOf(route.query);
  const name = route.path[1];
  const query = data.queries[name];
  if (name && !query) return html`<${MissingScreen} />`;
  if (name) return html`<${Question} ...${{ name, query, scenario }} />`;
  const counts = tally(answers(scenario).map((gap) => gap.query));
  return html`
    <${Heading} text=${t.title}><p class="uitleg">${t.intro}</p><//>
    ${workplace() && html`<${OwnQuestion} />`}
    ${t.shelves.map((/** @type {Shelf} */ shelf) => html`<${Shelf} shelf=${shelf} counts=${counts} />`)}
  `;
}
