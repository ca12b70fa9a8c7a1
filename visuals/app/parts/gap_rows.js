/* Questions to go through: a row to mark and to open, folds of rows, and the table of deadlines. */

import { say } from "../lib/dom.js";
import { html } from "../lib/html.js";
import { here, href, setChoice } from "../lib/route.js";
import { narrow } from "../lib/screen.js";
import { and, fill, numbered, tally, unique } from "../lib/text.js";
import { data, planAt, several, words } from "../model/data.js";
import { linesNamed } from "../model/lines.js";
import { marked, setMarks } from "../model/marked.js";
import { labelOf, organisationBy, shortName } from "../model/things.js";
import { countsSaid, standingOf, whoToAsk } from "../model/work.js";
import { GapMore, GapText, LazyFold, OnPaper, queryTitle } from "./gaps.js";
import { ThingLink, ThingLinks } from "./links.js";
import { Outcome } from "./signs.js";
import { byLabel } from "./work_card.js";

const t = words.gaps;

/** A box to mark one question, or all under a heading. @param {{gaps: Gap[], what: string}} props */
function Mark({ gaps, what }) {
  const chosen = marked();
  const count = gaps.filter((gap) => chosen.has(gap.mark)).length;
  /** @param {Typing} event */
  const turn = (event) => say(numbered(t.bar.changed, setMarks(gaps, event.target.checked)));
  const label = gaps.length > 1 ? fill(t.mark_all, { count: gaps.length, what }) : fill(t.mark, { what });
  return html`
    <label class="merk">
      <input type="checkbox" checked=${count === gaps.length} indeterminate=${count > 0 && count < gaps.length}
        aria-label=${label} onChange=${turn} />
    </label>
  `;
}

const isMarked = (/** @type {Gap} */ gap) => (marked().has(gap.mark) ? "gemarkeerd" : "");

/** One question in a fold. @param {{gap: Gap, scenario: Scenario}} props */
const Row = ({ gap, scenario }) => html`
  <article class=${`punt gewicht-${gap.severity} ${isMarked(gap)}`} data-vraag=${gap.mark}>
    <${Mark} gaps=${[gap]} what=${gap.sentence} />
    <div><${GapText} gap=${gap} scenario=${scenario} as="h4" /></div>
  </article>
`;

/** Questions of one heading; who marks it marks also its `terms`, which stand in the table.
 * @param {{title: string, gaps: Gap[], terms: Gap[], alongside: number, by: string, scenario: Scenario, open: boolean}}
 *   props */
function Fold({ title, gaps, terms, alongside, by, scenario, open }) {
  const heavy = gaps.filter((gap) => gap.heavy).length;
  const questions = numbered(t.questions, gaps.length).replace(/^\d+ /, ""); // the number itself stands out
  const counts = tally(gaps.map((gap) => (by === "topic" ? queryTitle(gap.query) : gap.subject_label)));
  const whose = several && and(unique([...gaps, ...terms].map(({ plan }) => planAt(plan).title)));
  const titles = [...counts].map(([title, count]) => (count > 1 ? fill(t.repeated, { title, count }) : title));
  const summary = html`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${title}</span>
      <span class="vouwtal">
        ${gaps.length > 0 && html`<strong>${gaps.length}</strong> ${questions}`}
        ${heavy > 0 && html`<span class="bij">${fill(t.heavy, { count: heavy })}</span>`}
      </span>
      <span class="vouwbij">
        ${[whose, titles.slice(0, 6).join(" · ")].filter(Boolean).join(": ")}${titles.length > 6 && " …"}
      </span>
      ${terms.length > 0 && html`<span class="vouwtal">${numbered(t.terms, terms.length)}</span>`}
      ${alongside > 0 && html`<span class="vouwtal bij">${fill(t.about_source, { count: alongside })}</span>`}
    </span>
  `;
  const rows = () => [
    gaps.map((gap) => html`<${Row} key=${gap.mark} gap=${gap} scenario=${scenario} />`),
    terms.length > 0 && html`<p><a href=${href("aandachtspunten", { tekst: title })}>${t.only_topic}</a></p>`,
  ];
  return html`
    <div class="vouw">
      <${Mark} gaps=${unique([...gaps, ...terms])} what=${title} />
      <${LazyFold} summary=${summary} inside=${rows} open=${open} />
    </div>
  `;
}

/** Questions folded by heading: what they are about, or which question it is. `alongside` are those about the source
 * itself, told by how many; `terms` are those of the table, which stand here under what they are about.
 * @param {{gaps: Gap[], terms: Gap[], alongside: Gap[], by: "topic" | "query", scenario: Scenario, open: boolean}}
 *   props */
export function Folds({ gaps, terms, alongside, by, scenario, open }) {
  const under = (/** @type {Gap[]} */ list, /** @type {string} */ id) => list.filter((gap) => gap[by] === id);
  const queries = unique(gaps.map((gap) => gap.query)).map((id) => ({ id, title: queryTitle(id) }));
  return (by === "topic" ? data.topics : queries)
    .map(({ id, title }) => ({ id, title, found: under(gaps, id), dated: by === "topic" ? under(terms, id) : [] }))
    .filter(({ found, dated }) => found.length + dated.length)
    .map(
      ({ id, title, found, dated }) => html`
        <${Fold} key=${id} title=${title} gaps=${found} terms=${dated} alongside=${under(alongside, id).length}
          by=${by} scenario=${scenario} open=${open} />
      `,
    );
}

const MOST_NAMES = 2;
/** Who works at what a term is of, and in what role who is asked for. @param {{row: Due, of: string}} props */
function Who({ row, of }) {
  const mine = organisationBy(here.route.query.partner);
  const roles = unique(linesNamed(of, "who").flatMap((line) => (line.from === mine ? line.phrase : [])));
  const who = [...row.who.filter((one) => one === mine), ...row.who.filter((one) => one !== mine)];
  const first = who.length > MOST_NAMES + 1 ? who.slice(0, MOST_NAMES) : who;
  const others = who.length - first.length;
  const same = first.length === 1 && roles.join() === t.deadline.how[row.how];
  return html`
    <${ThingLinks} ids=${first} />
    ${others > 0 && fill(t.deadline.others.more, { names: "", count: others })}
    <span class="bij">${row.how === "no_partner" ? whoToAsk(of) : t.deadline.how[row.how]}</span>
    ${roles.length > 0 && !same && html`<span class="bij">${labelOf(mine)}: ${roles.join(", ")}</span>`}
  `;
}

/** A term that a question found, and under which question it stands. @typedef {{gap: Gap, found: Found}} Dated */
/** @param {Dated & {scenario: Scenario}} props */
function DeadlineRow({ gap, found, scenario }) {
  const row = /** @type {Due} */ (found.deadline);
  const heads = t.deadline.columns;
  const number = shortName(found.subject);
  const name = labelOf(found.subject);
  return html`
    <tr role="row" class=${isMarked(gap)} data-vraag=${gap.mark}>
      <td role="cell" class="merkvak"><${Mark} gaps=${[gap]} what=${row.what || name} /></td>
      <th scope="row" role="rowheader" data-kop=${heads.work}>
        <${ThingLink} id=${found.subject} text=${number === name ? name : `${number} ${found.subject_label}`} />
        ${row.what && html`<span class="bij">${row.what}</span>`}
        <${GapMore} gap=${gap} scenario=${scenario} sentence />
      </th>
      <td role="cell" data-kop=${heads.promised}>
        ${row.quote}<span class="bij">${row.by}<${OnPaper} gap=${found} /></span>
      </td>
      <td role="cell" data-kop=${heads.stand}><${Outcome} outcome=${row.outcome} on=${row.on} /></td>
      <td role="cell" data-kop=${heads.who}><${Who} row=${row} of=${found.subject} /></td>
    </tr>
  `;
}

const [FIRST, FIRST_NARROW, MOST] = [8, 5, 12]; // rows of a table at first, on a phone too; names in a line
/** What is left out where one asks for a body: only the action above or the title of the chapter names it.
 * @param {{works: string[], partner: string, count?: {one: string, more: string}}} props all work, or that of all
 * terms, and what is counted */
export function LeftOut({ works, partner, count = t.deadline.terms }) {
  const body = organisationBy(partner);
  const standing = standingOf(body);
  return Object.entries(t.deadline.left).map(([how, title]) => {
    const left = works.filter((id) => standing(id) === how);
    const [ids, most, terms] = [byLabel(unique(left)), narrow() ? FIRST_NARROW : MOST, numbered(count, left.length)];
    const said = ids.length < left.length ? numbered(t.deadline.at, ids.length, { terms }) : terms;
    const lead = fill(title, { count: said, partner: labelOf(body) });
    const more = ids.length > most && fill(t.deadline.others.more, { names: "", count: ids.length - most });
    const names = html`<${ThingLinks} ids=${ids.slice(0, most)} name=${shortName} />${more}`;
    return left.length > 0 && html`<p class="zacht nietmee">${lead} ${names}.</p>`;
  });
}

/** The deadlines among some questions, as one table; the first few, until one asks for all.
 * @param {{rows: Dated[], scenario: Scenario, all: boolean}} props */
export function Deadlines({ rows, scenario, all }) {
  const { columns, caption, title, lanes, note, show } = t.deadline;
  const first = narrow() ? FIRST_NARROW : FIRST;
  const shown = all || rows.length <= first + 1 ? rows : rows.slice(0, first);
  const more = html`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${() => setChoice({ termijnen: "alle" }, true)}>${numbered(show, rows.length - shown.length)}</button>
  `;
  return html`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${title}</h2>
        <p>${countsSaid(rows.map(({ found }) => found.deadline)).join(" · ")}. <span class="zacht">${note}</span></p>
        <p class="deelactie"><a href=${href("beloften", { partner: here.route.query.partner })}>${lanes}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(columns).map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${shown.map((one) => html`<${DeadlineRow} ...${one} scenario=${scenario} />`)}
        </tbody>
      </table></div>
      ${shown.length < rows.length && more}
    </section>
  `;
}
