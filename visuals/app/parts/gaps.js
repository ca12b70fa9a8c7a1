/* One gap: what it is about, who might, and its card. */
import { holds } from "../lib/find.js";
import { html, useState } from "../lib/html.js";
import { href } from "../lib/route.js";
import { fill } from "../lib/text.js";
import { data, planAt, planBy, several, words } from "../model/data.js";
import { addressOf, hasPage, shortName } from "../model/things.js";
import { footnote, kindName, stepName } from "../model/words.js";
import { CopyButton } from "./exports.js";
import { Passage, SeverityTag, ThingLink, ThingLinks } from "./links.js";

const t = words.shared.gaps;

/** A gap, and what other questions found of the same silence. @param {Gap} gap */
export const foundIn = (gap) => [gap, ...gap.also];
/** @param {Found} gap */
export const gapPassages = (gap) => (addressOf(gap.evidence) ? [gap.evidence] : []);
/** @param {string} name */
export const queryTitle = (name) => data.queries[name]?.title || name;

/** Is one of the values chosen? A choice may name more, with commas; nothing chosen holds for all.
 * @param {string | undefined} chosen @param {string[]} values */
const among = (chosen, values) => !chosen || chosen.split(",").some((one) => values.includes(one));

/** What one may type of a gap: its sentence, the chapters that it is about, and its heading. @param {Gap} gap */
const wordsOf = ({ sentence, subject, topic }) =>
  [
    ...[sentence, data.topics.find((one) => one.id === topic)?.title],
    ...[subject, ...(data.works[subject]?.chapters || [])].map((id) => data.called[id]?.label),
  ].join(" ");
/** Does a gap stay under the choices? What it is about, the engine says. @param {Gap} gap @param {Query} q */
const gapMatches = (gap, q) =>
  among(q.gewicht, [gap.severity]) &&
  (!q.tekst || holds(wordsOf(gap), q.tekst)) &&
  foundIn(gap).some(
    (found) =>
      among(q.stap, found.steps) &&
      (!q.soort || found.kinds.includes(q.soort)) &&
      (!q.partner || found.partners.includes(q.partner)),
  );
/** What one may mark: gaps, each with what others found in it as rows. @param {Gap[]} gaps @returns {Gap[]} */
export const withParts = (gaps) =>
  gaps.flatMap((gap) => {
    const plain = { ...gap, deadline: undefined, heavy: false, source: false };
    return [gap, ...gap.also.map((found) => ({ ...plain, ...found, also: [], under: gap.query }))];
  });
/** The gaps that stay under the choices of the address; of one question its rows, as many as it counts.
 * @param {Gap[]} gaps @param {Query} q */
export function chosenGaps(gaps, q) {
  const rows = () => withParts(gaps).filter((gap) => gap.query === q.vraag);
  const listed = q.vraag ? rows().map((gap) => ({ ...gap, also: [] })) : gaps;
  return listed.filter((gap) => gapMatches(gap, q));
}

/** @param {{phrase: string, work: string[], more: boolean}} props */
const Reason = ({ phrase, work, more }) =>
  work ? [phrase, " (", html`<${ThingLinks} ids=${work} name=${shortName} />`, more && t.more_work, ")"] : phrase;
/** Organisations that might, each with the engine's reasons; alphabetical, never ranked.
 * @param {{list: Candidate[], plan: string}} props */
export function Candidates({ list, plan }) {
  if (!list.length) return html`<p>${planAt(plan).words.no_partner}</p>`;
  /** @param {Reason[]} why */
  const reasons = (why) => why.map((one, index) => [index > 0 && "; ", html`<${Reason} ...${one} />`]);
  return html`
    <p class="zacht">${t.alphabetical}</p>
    <ul>${list.map(({ who, why }) => html`<li><${ThingLink} id=${who} />: ${reasons(why)}</li>`)}</ul>
  `;
}

/** A fold that is filled when it opens: hundreds of questions, few are read at once.
 * @param {{summary: Markup, inside: () => Markup, open?: boolean}} props */
export function LazyFold({ summary, inside, open = false }) {
  const [opened, setOpened] = useState(false);
  return html`
    <details open=${open} onToggle=${(/** @type {Opening} */ event) => event.target.open && setOpened(true)}>
      <summary>${summary}</summary>
      ${(opened || open) && inside()}
    </details>
  `;
}

/** Where a question stands in the source, on paper only: a screen has it behind "Meer". @param {{gap: Found}} props */
export const OnPaper = ({ gap }) =>
  html`<span class="alleen-papier">${gapPassages(gap).map((one) => html` · <${Passage} passage=${one} />`)}</span>`;

/** Weight, question, and what it is about, with their pages. @param {{gap: Gap}} props */
export function GapLine({ gap }) {
  const about = [gap.barrier && stepName(gap.barrier).toLowerCase(), gap.kind && kindName(gap.kind)].filter(Boolean);
  return html`
    <p class="regel">
      <${SeverityTag} severity=${gap.severity} />${" · "}
      <a href=${href(["vragen", gap.query])}>${queryTitle(gap.query)}</a>
      ${about.length > 0 && ` · ${about.join(" × ")}`}${several && ` · ${planAt(gap.plan).title}`}
      ${hasPage(gap.subject) && [" · ", html`<${ThingLink} id=${gap.subject} />`]}
      <${OnPaper} gap=${gap} />
    </p>
  `;
}

/** Behind one fold: why it is a question, who might, where it stands, and a footnote to copy.
 * @param {{gap: Gap, scenario: Scenario, sentence?: boolean}} props */
export function GapMore({ gap, scenario, sentence = false }) {
  const query = data.queries[gap.query];
  const [passage] = gapPassages(gap);
  const { place } = words.shared.passage;
  const more = html`${words.gaps.more}<span class="sr">${fill(words.gaps.more_of, { what: gap.sentence })}</span>`;
  const inside = () => html`
    ${sentence && html`<p>${gap.sentence}</p>`}
    ${passage && html`<p class="vindplaats"><span class="sr">${place}</span><${Passage} passage=${passage} /></p>`}
    ${query.why && html`<p><strong>${t.why}</strong> ${query.why}</p>`}
    ${gap.under && html`<p>${fill(words.gaps.under, { title: queryTitle(gap.under) })}</p>`}
    ${gap.asks && html`<p><strong>${t.who}</strong></p><${Candidates} list=${gap.candidates} plan=${gap.plan} />`}
    <${CopyButton} text=${() => footnote(gap.sentence, gapPassages(gap), scenario, planBy(gap.plan))} />
  `;
  return html`<div class="meer"><${LazyFold} summary=${more} inside=${inside} /></div>`;
}

/** A question, what it is about, and what is behind it. @param {{gap: Gap, scenario: Scenario, as?: string}} props */
export const GapText = ({ gap, scenario, as = "h3" }) => html`
  <${as}>${gap.sentence}<//>
  <${GapLine} gap=${gap} />
  <${GapMore} gap=${gap} scenario=${scenario} />
`;
