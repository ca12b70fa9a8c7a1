/* The page of an action: what it promises, how far it is, who, and at which step. */
import { Bullets, html } from "../lib/html.js";
import { fill, upper } from "../lib/text.js";
import { data, dateLabel, dateWords, planAt, planOf, words, wordsOf } from "../model/data.js";
import { linesNamed, pointingBy } from "../model/lines.js";
import { codeLabel, firstOf, isA, labelOf, passagesOf, ref, refs, valuesOf } from "../model/things.js";
import { kindName } from "../model/words.js";
import { deadlinesOf, isUnread, linksOf, modalityLabel, progressOf, statusOf, statusReport } from "../model/work.js";
import { Block } from "./folds.js";
import { Addresses, Chip, Collective, ThingLinks, ThingList } from "./links.js";
import { FactList, placeColumn, SortedTable, thingColumn } from "./table.js";
import { FigureBlock, factsOf, Mentions, promisedOf, Text, Wishes } from "./thing_blocks.js";
import { ContributionBlock, OtherReadings } from "./work_card.js";

const wordsFor = (/** @type {string} */ id) => wordsOf(planOf(id)).thing.undertaking;

/** How it went over more than two reports, at a glance. @param {{id: string, reports: ReportDate[]}} props */
function Strip({ id, reports }) {
  const t = wordsFor(id);
  if (planAt(id.split("/")[0]).dates.length < 3) return null;
  const state = (/** @type {string} */ date) =>
    progressOf(id, date).earlier
      ? html`<span class="chip s-geen">${t.not_mentioned}</span>`
      : html`<${Chip} id=${id} date=${date} />`;
  const items = reports.map(({ date }) => html`<span class="zacht">${dateWords(date)}</span>${state(date)}`);
  return html`<${Bullets} as="ol" look="verslagen" label=${t.strip} items=${items} />`;
}

/** @param {{id: string}} props */
function Stands({ id }) {
  const plan = planAt(id.split("/")[0]);
  const { no_result, no_result_of, not_mentioned } = wordsFor(id);
  const reports = plan.dates.filter(({ date }) => statusOf(id, date));
  const agreed = data.codes.AgreementStatus[firstOf(id, "agreementStatus")]?.definition;
  if (!reports.length) return null;
  // An own list has no place for results, and what is planned or was dropped has none.
  const asks = (/** @type {string} */ report) =>
    passagesOf(report).length > 0 &&
    firstOf(report, "resultReported") !== "true" &&
    !no_result_of.includes(statusOf(id));
  const told = (/** @type {string} */ report, /** @type {string} */ date) => html`
    <${Text} text=${firstOf(report, "summary")} /><${OtherReadings} of=${report} />
    <${Text} text=${date === plan.date && asks(report) && no_result} look="zacht" />
    <${Addresses} of=${[report]} />
  `;
  const items = reports.map(({ date, label }) => {
    const report = statusReport(id, date);
    return html`
      <strong>${upper(label)}</strong>
      <p><${Chip} id=${id} date=${date} /></p>
      ${agreed && date === plan.date && html`<${Text} text=${agreed} look="zacht" />`}
      ${progressOf(id, date).earlier && html`<p class="zacht">${upper(not_mentioned)}</p>`}
      ${report && told(report, date)}
    `;
  });
  return html`<${Strip} id=${id} reports=${reports} /><${Bullets} as="ol" look="tijdlijn" items=${items} />`;
}

/** The parts of a promise that the progress does not speak of. @param {{id: string}} props */
function Silent({ id }) {
  const parts = refs(id, "silentPart");
  const items = parts.map((one) => [
    firstOf(one, "summary"),
    html`<span class="zacht"> (${codeLabel("SilentWeight", firstOf(one, "weight"))})</span>`,
  ]);
  return parts.length > 0 && html`<p><strong>${wordsFor(id).silent}</strong></p><${Bullets} items=${items} />`;
}

/** Deadlines in the words of the source, with our bound beside them. @param {{id: string}} props */
function Deadlines({ id }) {
  const t = wordsFor(id);
  const c = t.deadline_columns;
  const rows = deadlinesOf(id);
  if (!rows.length) return null;
  const quote = (/** @type {string} */ one) => [
    `“${firstOf(one, "deadlineText")}”`,
    firstOf(one, "revises") === "true" && html`<span class="zacht">${t.new_deadline}</span>`,
  ];
  /** @type {Column<string>[]} */
  const columns = [
    { key: "tekst", label: c.text, text: (one) => firstOf(one, "deadlineText"), cell: quote },
    { key: "waarvoor", label: c.what, text: (one) => firstOf(one, "deadlineLabel") },
    {
      ...{ key: "uiterlijk", label: c.by, text: (one) => firstOf(one, "dueBy") },
      cell: (one) => dateWords(firstOf(one, "dueBy")) || firstOf(one, "condition"),
    },
    { key: "soort", label: c.kind, text: (one) => modalityLabel(firstOf(one, "modality")) },
    { key: "er", label: c.there, text: (one) => progressOf(one).delivery || t.not_there },
    {
      ...placeColumn(c.place, () => []),
      cell: (one) => html`<${Text} text=${firstOf(one, "summary")} /><${Addresses} of=${[one]} />`,
    },
  ];
  return html`<${SortedTable} id="termijnen" caption=${t.deadlines} rows=${rows} columns=${columns} />`;
}

/** @param {{id: string}} props */
function Who({ id }) {
  const t = wordsFor(id);
  const c = t.who_columns;
  const rows = linesNamed(id, "who");
  const above = refs(id, "reportedUnder");
  const there = above.length > 0 && html`${t.partners_above}<${ThingLinks} ids=${above} />.`;
  if (!rows.length) return html`<p>${isUnread(id, "partner") ? words.shared.unread : t.no_partner}${there}</p>`;
  /** @type {Column<Line>[]} */
  const columns = [
    thingColumn("wie", c.who, ({ from }) => from, labelOf, Collective),
    { key: "rol", label: c.role, text: ({ phrase }) => phrase },
    { key: "wat", label: c.note, sort: false, text: ({ of }) => firstOf(of[0], "summary") },
    placeColumn(c.place, ({ of }) => of.slice(0, 1)),
  ];
  return html`<${SortedTable} id="wie" caption=${t.who_caption} rows=${rows} columns=${columns} />`;
}
/** Who stands in a chapter's heading: shown, never counted as acting. @param {{id: string}} props */
function Heads({ id }) {
  const ids = refs(ref(id, "inChapter"), "chapterLead");
  return ids.length > 0 && html`<p class="zacht">${wordsFor(id).heading}<${ThingLinks} ids=${ids} />.</p>`;
}

/** @param {{id: string}} props */
function Steps({ id }) {
  const t = wordsFor(id);
  const links = linksOf(id);
  if (links.length) return links.map((one) => html`<${ContributionBlock} id=${one} /><${Addresses} of=${[one]} />`);
  if (firstOf(id, "crossCutting") !== "true") return html`<p>${t.unjudged}</p>`;
  return html`
    <p>${fill(t.across, { kinds: valuesOf(id, "interventionKind").map(kindName).join(", ") })}</p>
    <p class="reden"><strong>${t.across_why}</strong>${firstOf(id, "rationale")}</p>
  `;
}

/** An action that consists of others: they have a stand, it has none. @param {{id: string}} props */
function Container({ id }) {
  const t = wordsFor(id);
  const parts = pointingBy(id, "subMeasureOf");
  const chip = (/** @type {string} */ one) => html` <${Chip} id=${one} />`;
  return html`<${Block} title=${t.container}><p>${t.parts}</p><${ThingList} ids=${parts} more=${chip} /><//>`;
}
/** @param {{id: string}} props */
const Single = ({ id }) => html`
  <${Block} title=${wordsFor(id).progress}><${Stands} id=${id} /><${Silent} id=${id} /><${Deadlines} id=${id} /><//>
  <${Block} title=${wordsFor(id).who}><${Who} id=${id} /><${Heads} id=${id} /><//>
  <${Wishes} title=${wordsFor(id).expected} ids=${linesNamed(id, "expected").map(({ of }) => of[0])} />
  <${Block} title=${wordsFor(id).steps}><${Steps} id=${id} /><//>
`;

/** @param {{id: string}} props */
export function UndertakingPage({ id }) {
  const t = wordsFor(id);
  const plan = planAt(id.split("/")[0]);
  const when = dateLabel(plan.date, plan);
  const facts = factsOf(id);
  const disputes = pointingBy(id, "concerns").filter((one) => isA(one, "Contradiction"));
  const Body = firstOf(id, "isContainer") === "true" ? Container : Single;
  return html`
    <${Block} title=${firstOf(id, "promise") ? t.promise : t.what}>
      ${promisedOf(id).map((text) => html`<${Text} text=${text} />`)}
      ${firstOf(id, "isNew") === "true" && html`<${Text} text=${fill(t.new, { when })} look="zacht" />`}
      ${firstOf(id, "numberedByUs") === "true" && html`<${Text} text=${t.numbered} look="zacht" />`}
      <${Addresses} of=${[id]} />
      ${disputes.length > 0 && html`<p>${t.disputed} <${ThingLinks} ids=${disputes} /></p>`}
    <//>
    <${Body} id=${id} />
    <${FigureBlock} id=${id} />
    ${facts.length > 0 && html`<${Block} title=${words.thing.further}><${FactList} pairs=${facts} /><//>`}
    <${Mentions} id=${id} />
  `;
}
