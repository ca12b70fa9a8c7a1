/* Aandachtspunten: what the questions found, each with why, where, and who might; and what is marked for a meeting. */
import { say } from "../lib/dom.js";
import { html, useState } from "../lib/html.js";
import { here, href, setChoice } from "../lib/route.js";
import { Announce, Heading } from "../lib/screen.js";
import { and, compare, fill, numbered, unique } from "../lib/text.js";
import { answerTo, scenarioOf, scenarioOptions } from "../model/answers.js";
import { data, planBy, shownPlans, words } from "../model/data.js";
import { engine, engineThere, reportWhile } from "../model/engine.js";
import { marked, markedText, onlyMarked, setMarks } from "../model/marked.js";
import { addressOf, chapterLeads, codeLabel, codeOptions, kindOptions, stepOptions } from "../model/things.js";
import { kindName, partnerName, reportName, SILENCE, stepName } from "../model/words.js";
import { partnersAmong } from "../model/work.js";
import { ChoiceRow, FilterBox, FilterFields, Notes, ScenarioFold, TextField } from "../parts/controls.js";
import { CsvButton, download, Files, originCells, originHeads } from "../parts/exports.js";
import { Deadlines, Folds, LeftOut } from "../parts/gap_rows.js";
import { chosenGaps, foundIn, gapPassages, queryTitle, withParts } from "../parts/gaps.js";
import { TYPES } from "../parts/plan_file.js";

const t = words.gaps;
const bar = words.gaps.bar;

const exported = (/** @type {Gap[]} */ list, /** @type {Scenario} */ scenario) => [
  [...t.csv, ...originHeads],
  ...list.map((gap) => [
    gap.number,
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

/** Word and Excel, where an engine makes them. @param {{scenario: Scenario, report: (text: string) => void}} props */
function Office({ scenario, report }) {
  const take = (/** @type {string} */ kind) =>
    reportWhile(report, bar.busy, async () => {
      const requested = { options: scenarioOptions(scenario), marks: markedText(), kind };
      download(`${bar.file}.${kind}`, (await engine().ask("marked", requested)).data, TYPES[kind]);
    });
  return Object.entries(bar.office).map(
    ([kind, label]) => html`<button type="button" id=${`merk-${kind}`} onClick=${() => take(kind)}>${label}</button>`,
  );
}

/** @param {{gaps: Gap[], scenario: Scenario}} props all questions of the scenario */
function MarkedBar({ gaps, scenario }) {
  const [phrase, setPhrase] = useState("");
  const chosen = marked();
  if (!chosen.size) return null;
  const mine = withParts(gaps).filter((gap) => chosen.has(gap.mark));
  const elsewhere = chosen.size - mine.length;
  const only = onlyMarked();
  const address = engineThere() ? bar.address : bar.elsewhere_office;
  const marks = [...chosen].map((mark) => ({ mark }));
  const clear = () => {
    setMarks(marks, false);
    say(bar.cleared);
  };
  const print = () => {
    setChoice({ alleen: "gemarkeerd" }, true);
    window.setTimeout(() => window.print(), 50);
  };
  return html`
    <section class="merkbalk" aria-label=${bar.label}>
      <p><strong>${numbered(bar.count, chosen.size)}</strong>${elsewhere > 0 && numbered(bar.elsewhere, elsewhere)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${() => setChoice({ alleen: only ? null : "gemarkeerd" })}>${only ? bar.every : bar.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${clear}>${bar.clear}</button>
      <p class=${phrase ? "" : "merkuitleg"} aria-live="polite">${phrase || address}</p>
      <button type="button" id="merk-print" onClick=${print}>${bar.print}</button>
      <${CsvButton} name=${`${bar.file}.csv`} rows=${() => exported(mine, scenario)} label=${bar.csv} id="merk-csv" />
      ${engineThere() && html`<${Office} scenario=${scenario} report=${setPhrase} />`}
    </section>
  `;
}

/** Values chosen together, as one of the choices. @param {string} name @param {(one: string) => string} say */
const together = (name, say) => {
  const chosen = here.route.query[name] || "";
  return chosen.includes(",") ? [[chosen, and(chosen.split(",").map(say))]] : [];
};
const FIELDS = ["tekst", "stap", "soort", "partner", "vraag", "gewicht"];
/** @param {{all: Gap[]}} props */
function Filters({ all }) {
  const queries = unique(all.map((gap) => gap.query)).sort(compare);
  const found = [...all.flatMap(foundIn).flatMap((one) => one.partners), ...chapterLeads];
  const weights = [...codeOptions("Severity"), ...together("gewicht", (one) => codeLabel("Severity", one))];
  /** @type {[string, string, string[][]][]} */
  const fields = [
    [t.fields.partner, "partner", partnersAmong(found)],
    [t.fields.step, "stap", [...stepOptions, ...together("stap", stepName)]],
    [t.fields.query, "vraag", queries.map((one) => [one, queryTitle(one)])],
    [t.fields.weight, "gewicht", weights],
    [t.fields.kind, "soort", kindOptions],
  ];
  const after = html`<${TextField} label=${t.fields.text} name="tekst" />`;
  return html`<${FilterBox}><${FilterFields} ...${{ fields, after }} names=${FIELDS} /><//>`;
}

const SOURCE = "bron";
const count = (/** @type {Gap[]} */ list) => numbered(t.questions, list.length);

/** To discuss, and about the source itself: two lists of which one is open.
 * @param {{points: Gap[], low: Gap[], source: boolean}} props */
function Parts({ points, low, source }) {
  const kept = Object.fromEntries(FIELDS.map((name) => [name, here.route.query[name]]));
  const topics = numbered(t.topics_count, unique(points.map((gap) => gap.topic)).length);
  /** @param {string} name @param {string} deel @param {boolean} on @param {Record<string, string>} counts */
  const tab = (name, deel, on, counts) => html`
    <a href=${href("aandachtspunten", { ...kept, deel })} aria-current=${on ? "true" : null} id=${`deel-${deel}`}>
      <strong>${t.parts[name]}</strong> ${fill(t.part_counts[name], counts)}
    </a>
  `;
  return html`
    <nav class="delen" aria-label=${t.parts_label}>
      ${tab("points", "overleg", !source, { questions: count(points), topics })}
      ${tab("source", SOURCE, source, { questions: count(low) })}
    </nav>
  `;
}

/** By what questions are folded, as an address says it. @type {Record<string, "topic" | "query">} */
const FOLDED = { onderwerp: "topic", soort: "query" };

/** That nothing stays; or that what is asked is asked of no organisation. @param {{scenario: Scenario}} props */
function None({ scenario }) {
  const { vraag, partner } = here.route.query;
  const all = vraag && partner ? chosenGaps(answerTo(scenario).gaps, { ...here.route.query, partner: "" }) : [];
  if (!all.length || all.some(({ partners }) => partners.length)) return html`<p>${t.none}</p>`;
  const { step, other, clear } = t.of_no_partner;
  const turn = () => setChoice({ partner: null });
  const button = html`<button type="button" id="wis-partner" onClick=${turn}>${clear}</button>`;
  return html`<p>${all.every(({ barrier }) => barrier) ? step : other} ${button}</p>`;
}

/** The questions of one list: deadlines as a table, also those that stand under another question or have weight laag
 * (`alongside`); the others folded.
 * @param {{gaps: Gap[], alongside: Gap[], per: string, scenario: Scenario, open: boolean, all: boolean}} props */
function List({ gaps, alongside, per, scenario, open, all }) {
  const dated = [...gaps, ...alongside]
    .flatMap((gap) => foundIn(gap).map((found) => ({ gap, found })))
    .filter(({ found }) => found.deadline)
    .sort((a, b) => compare(a.found.deadline?.day || "", b.found.deadline?.day || ""));
  const others = gaps.filter((gap) => !gap.deadline);
  const by = FOLDED[per];
  const options = Object.entries(FOLDED).map(([name, one]) => [name, t.fold[one]]);
  const turn = () => setChoice({ vouw: open ? "in" : "uit" }, true);
  const folds = html`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${t.heading[by]}</h2>
        <p>${t.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${turn}>${open ? t.refold : t.unfold}</button>
        </p>
      </header>
      <${ChoiceRow} legend=${t.fold_by} name="per" options=${options} current=${per} id="per" />
      <${Folds} ...${{ gaps: others, alongside, by, scenario, open }} terms=${unique(dated.map(({ gap }) => gap))} />
    </section>
  `;
  return html`
    ${dated.length > 0 && html`<${Deadlines} rows=${dated} scenario=${scenario} all=${all} />`}
    ${others.length > 0 && folds}
    ${!gaps.length && html`<${None} scenario=${scenario} />`}
  `;
}

const FEW = 25;
/** @param {{route: Route}} props */
export function GapsScreen({ route }) {
  const scenario = scenarioOf(route.query);
  const q = route.query;
  const all = answerTo(scenario).gaps;
  const only = onlyMarked();
  const shown = only ? withParts(all).filter((gap) => marked().has(gap.mark)) : chosenGaps(all, q);
  const points = shown.filter((gap) => !gap.source);
  const low = shown.filter((gap) => gap.source);
  const source = q.deel ? q.deel === SOURCE : !points.length && low.length > 0;
  const whole = only || !!q.vraag; // who asked for one question sees all its rows, of every weight
  const list = whole ? shown : source ? low : points;
  const filtered = only || FIELDS.some((name) => q[name]);
  const open = q.vouw ? q.vouw === "uit" : filtered && list.length <= FEW;
  const per = q.per in FOLDED ? q.per : Object.keys(FOLDED)[Number(source && !whole)];
  const ofAnyone = q.partner ? chosenGaps(all, { ...q, partner: "" }) : [];
  const works = ofAnyone.flatMap(foundIn).flatMap((one) => (one.deadline ? one.subject : []));
  const title = only ? t.only_title : queryTitle(q.vraag);
  return html`
    <${Heading} text=${only ? t.bar.label : t.title}>
      <p class="uitleg">${fill(t.intro, { report: reportName(planBy(scenario.plan)) })} ${SILENCE}</p>
    <//>
    ${shownPlans(scenario).map((plan) => html`<${Notes} key=${plan.key} plan=${plan} />`)}
    <div class="deelrij">
      ${whole ? html`<p class="delen"><strong>${title}</strong></p>` : html`<${Parts} ...${{ points, low, source }} />`}
      <${ScenarioFold} scenario=${scenario} />
    </div>
    <div class=${only ? "vragen alleen" : "vragen"}>
      ${!only && html`<${Filters} all=${all} />`}
      <div class="vraaglijst">
        ${source && !whole && html`<p class="zacht">${t.source_intro}</p>`}
        <p class="zacht" id="weegt">${t.weights}</p>
        <${LeftOut} works=${works} partner=${q.partner || ""} />
        <${List} key=${`${source}${only}`} gaps=${list} alongside=${source || whole ? [] : low} per=${per}
          scenario=${scenario} open=${open} all=${filtered || !!q.termijnen} />
        <p class="acties"><${CsvButton} name="aandachtspunten.csv" rows=${() => exported(list, scenario)} /></p>
        <${Files} />
      </div>
    </div>
    <${MarkedBar} gaps=${all} scenario=${scenario} />
    <${Announce} text=${fill(t.shown, { points: count(points), low: count(low) })} />
  `;
}
