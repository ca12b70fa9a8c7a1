/* Tijdlijn and Beloften: what was promised for when and what happened when, as a list and as swim lanes. */
import { holds } from "../lib/find.js";
import { html } from "../lib/html.js";
import { href, setChoice } from "../lib/route.js";
import { Announce, Heading } from "../lib/screen.js";
import { compare, fill, numbered, unique } from "../lib/text.js";
import { numbersOf, scenarioOf } from "../model/answers.js";
import { data, dateFor, dateWords, several, words, wordsOf } from "../model/data.js";
import { addressOf, labelOf, passagesOf, stepOptions } from "../model/things.js";
import { progressLine } from "../model/words.js";
import { laneName, outcomesOf, picture, promisesOf, promisingPlans, undatedOf } from "../model/work.js";
import {
  ClearButton,
  DateChoice,
  FilterBox,
  PlanChoice,
  SelectField,
  StrictNote,
  TextField,
} from "../parts/controls.js";
import { CsvButton, originCells, originHeads, withOrigin } from "../parts/exports.js";
import { FoldHead, folded } from "../parts/folds.js";
import { KeepButtons } from "../parts/keep_drawing.js";
import { Lanes, openSaid } from "../parts/lanes.js";
import { FirstAddress, ThingLink } from "../parts/links.js";
import { Outcome, Sign } from "../parts/signs.js";
import { SortedTable, thingColumn } from "../parts/table.js";

const t = words.promises;
const timeline = words.timeline;
const nameOf = (/** @type {Moment} */ row) => [row.id && labelOf(row.id), row.what].filter(Boolean).join(": ");
const standOf = (/** @type {Moment} */ row, /** @type {string} */ date) =>
  [row.progress && row.id && progressLine(row.id, date), row.stand[date]].filter(Boolean).join("; ");
const yearOf = (/** @type {Moment} */ row) => row.day.slice(0, 4);

/** @param {{row: Moment, date: string}} props */
function Line({ row, date }) {
  const stand = standOf(row, date);
  return html`
    <li class=${`tijd-${row.kind}`}>
      <span class="wanneer">${row.when}</span>
      <div>
        <p>
          <span class="tag">${timeline.kinds[row.kind]}</span>${" "}
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

const momentRows = (/** @type {Moment[]} */ rows, /** @type {Scenario} */ scenario) => [
  [...timeline.csv, ...originHeads],
  ...rows.map((row) => [
    ...[row.when, timeline.kinds[row.kind], row.id && labelOf(row.id), row.what, standOf(row, scenario.date)],
    passagesOf(row.at).map(addressOf).join("; "),
    ...originCells(scenario, row.plan || row.at),
  ]),
];

const FIELDS = ["tekst", "wat", "stap", "jaar"];
/** @param {{years: string[]}} props */
function TimeFilters({ years }) {
  return html`
    <${FilterBox}>
      <${PlanChoice} />
      <${DateChoice} />
      <div class="velden">
        <${TextField} name="tekst" />
        <${SelectField} label=${timeline.fields.what} name="wat" options=${Object.entries(timeline.kinds)} />
        <${SelectField} label=${timeline.fields.step} name="stap" options=${stepOptions} />
        <${SelectField} label=${timeline.fields.year} name="jaar" options=${years.map((year) => [year, year])} />
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
      (!q.tekst || holds(nameOf(row), q.tekst)),
  );
  const count = numbered(timeline.count, shown.length);
  const years = { of: yearOf, titles: unique(shown.map(yearOf)).map((year) => [year, year]) };
  return html`
    <${Heading} text=${timeline.title}>
      <p class="uitleg">${timeline.intro} <a href=${href("beloften")}>${timeline.lanes}</a>.</p>
    <//>
    <${TimeFilters} years=${unique(all.map(yearOf))} />
    <${StrictNote} />
    <p class="telling">${count}<${CsvButton} name="tijdlijn.csv" rows=${() => momentRows(shown, scenario)} /></p>
    ${folded("tijdlijn", shown, years).map(
      (part) => html`
        <section key=${part.more ? "meer" : part.key} class="vouwdeel">
          ${
            part.folds
              ? html`<${FoldHead} part=${part} level=${2} names=${namedFirst(part.rows)}
                  count=${numbered(timeline.count, part.rows.length)} />`
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

/**
 * How many came to what; one shows only those.
 * @param {{rows: Promised[], chosen: string, plan: Plan, scenario: Scenario}} props
 */
function Tiles({ rows, chosen, plan, scenario }) {
  const { named } = numbersOf(scenario, plan);
  const outcomes = wordsOf(plan).shared.outcomes;
  return html`
    <div class="tegels-uitkomst" role="group" aria-label=${t.tiles_label}>
      ${outcomesOf(rows, outcomes).map(
        ([outcome, { tile, number }]) => html`
          <button type="button" id=${`uitkomst-${outcome}`} aria-pressed=${String(chosen === outcome)}
            onClick=${() => setChoice({ uitkomst: chosen === outcome ? null : outcome })}>
            <${Sign} outcome=${outcome} />
            <span class="getal">
              ${number ? named[number].value : rows.filter((row) => row.outcome === outcome).length}
            </span>
            <span>${fill(tile, { date: dateWords(dateFor(plan.key, scenario.date)) })}</span>
          </button>
        `,
      )}
    </div>
  `;
}

const laneOf = (/** @type {Promised} */ row) => {
  const lane = picture(row.plan).lanes[row.lane];
  return lane ? laneName(lane) : "";
};
/** @type {Column<Promised>[]} */
const columns = [
  { key: "dag", label: t.columns.day, text: (row) => row.day, cell: (row) => row.by },
  thingColumn("actie", t.columns.work, (row) => row.work),
  { key: "wat", label: t.columns.what, text: (row) => row.what },
  { key: "woorden", label: t.columns.quote, text: (row) => row.quote },
  {
    key: "stand",
    label: t.columns.stand,
    text: (row) => words.shared.outcomes[row.outcome]?.said || row.stand,
    cell: (row) => (row.outcome ? html`<${Outcome} outcome=${row.outcome} on=${row.on} />` : row.stand),
  },
  { key: "hoofdstuk", label: t.columns.lane, text: laneOf },
];
const exported = (/** @type {Promised[]} */ rows, /** @type {Scenario} */ scenario) => {
  const places = (/** @type {Promised} */ row) => passagesOf(row.id).map(addressOf).join("; ");
  const all = [...columns, { key: "bron", label: timeline.csv.at(-1), text: places }];
  return withOrigin(all, rows, (row) => originCells(scenario, row.plan.key));
};

const LONGEST = 6;
/**
 * What the source says is not there, the oldest promise first.
 * @param {{rows: Promised[], plan: Plan, date: string}} props
 */
function Open({ rows, plan, date }) {
  const { outcomes } = words.shared;
  const gone = Object.keys(outcomes).find((outcome) => outcomes[outcome].open);
  const list = rows.filter((row) => row.outcome === gone).sort((a, b) => compare(a.day, b.day));
  return html`
    <aside class="langst-open">
      <h2>${t.open.title}</h2>
      <p>${list.length ? fill(t.open.said, { date: dateWords(dateFor(plan.key, date)) }) : t.open.none}</p>
      <ul>
        ${list.slice(0, LONGEST).map(
          (row) => html`
            <li key=${row.id}>
              <${Sign} outcome=${row.outcome} />
              <span>
                <${ThingLink} id=${row.work} text=${row.short} />${" "}${row.what || ""}
                <span class="bij">${row.modality}: ${row.quote}</span>
              </span>
            </li>
          `,
        )}
      </ul>
      <p><a href=${href("aandachtspunten", { vraag: "deadline-verstreken" })}>${t.open.gaps}</a></p>
      <h2>${t.read.title}</h2>
      <ul class="leesregels">${t.read.lines.map((/** @type {string} */ line) => html`<li>${line}</li>`)}</ul>
    </aside>
  `;
}

/** The same promises as lists, for a narrow screen: a lane a list. @param {{plan: Plan, rows: Promised[]}} props */
const Lists = ({ plan, rows }) => html`
  <div class="lanenlijst">
    ${picture(plan)
      .lanes.map((lane, index) => ({ lane, found: rows.filter((row) => row.lane === index) }))
      .filter(({ found }) => found.length)
      .map(
        ({ lane, found }) => html`
          <details>
            <summary>${laneName(lane)}
              <span class="bij">
                ${numbered(t.lane_total, found.length)}${openSaid(found).map((said) => ` · ${said}`)}
              </span>
            </summary>
            <ul>
              ${found.map(
                (row) => html`
                  <li key=${row.id}>
                    <${Outcome} outcome=${row.outcome} on=${row.by} />
                    <span><${ThingLink} id=${row.work} text=${row.short} />${" "}${row.what || row.quote}</span>
                  </li>
                `,
              )}
            </ul>
          </details>
        `,
      )}
  </div>
`;

/** @param {{plan: Plan, scenario: Scenario, chosen: string}} props */
function Plan({ plan, scenario, chosen }) {
  const all = promisesOf(plan, scenario.date);
  const undated = undatedOf(plan, scenario.date);
  const rows = all.filter((row) => !chosen || row.outcome === chosen);
  return html`
    <section>
      ${several && html`<h2>${plan.title}</h2>`}
      <p class="zacht belofte-intro">${fill(t.intro, { count: all.length, undated: undated.length })}</p>
      <p>${numbersOf(scenario, plan).said.overdue}</p>
      <${Tiles} rows=${all} chosen=${chosen} plan=${plan} scenario=${scenario} />
      <div class="belofteblad">
        <div><${Lanes} plan=${plan} rows=${rows} date=${scenario.date} /><${Lists} plan=${plan} rows=${rows} /></div>
        <${Open} rows=${all} plan=${plan} date=${scenario.date} />
      </div>
      <details class="tweeling">
        <summary>${t.table}</summary>
        <${SortedTable} id=${`beloften-${plan.key}`} caption=${t.caption} rows=${rows} columns=${columns} sort="dag" />
      </details>
      ${
        undated.length > 0 &&
        html`
          <details class="tweeling">
            <summary>${fill(t.undated, { count: undated.length })}</summary>
            <ul>
              ${undated.map(
                (row) => html`<li>
                  <${ThingLink} id=${row.work} />: ${row.quote}${row.what && `, ${row.what}`}
                  ${row.stand && `; ${row.stand}`}
                </li>`,
              )}
            </ul>
          </details>
        `
      }
    </section>
  `;
}

/** @param {{route: Route}} props */
export function PromisesScreen({ route }) {
  const scenario = scenarioOf(route.query);
  const plans = promisingPlans(scenario);
  const chosen = route.query.uitkomst in words.shared.outcomes ? route.query.uitkomst : "";
  const rows = plans
    .flatMap((plan) => promisesOf(plan, scenario.date))
    .filter((row) => !chosen || row.outcome === chosen);
  return html`
    <${Heading} text=${t.heading} title=${t.title} />
    <${FilterBox}><${PlanChoice} /><${DateChoice} /><//>
    <${StrictNote} />
    ${plans.map((plan) => html`<${Plan} key=${plan.key} plan=${plan} scenario=${scenario} chosen=${chosen} />`)}
    ${!plans.length && html`<p>${t.none}</p>`}
    <p class="acties">
      <${CsvButton} name="beloften.csv" rows=${() => exported(rows, scenario)} />
      ${
        plans.length > 0 &&
        html`<${KeepButtons} name="beloften" title=${t.heading} scenario=${scenario}
          of="svg.lanen" legend=".tegels-uitkomst button" />`
      }
      <a href=${href("tijdlijn")}>${t.all_events}</a>
    </p>
    <${Announce} text=${numbered(t.lane_total, rows.length)} />
  `;
}
