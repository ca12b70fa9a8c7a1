/* An action as a card: what it promises, how far it is, who, when, and why it stands where it stands. */
import { Bullets, html } from "../lib/html.js";
import { add, compare, fill, unique, upper } from "../lib/text.js";
import { answerTo } from "../model/answers.js";
import { data, dateWords, words } from "../model/data.js";
import { linesNamed, pointingBy } from "../model/lines.js";
import { codeLabel, codeOf, firstOf, kindOf, labelOf, ref, refs, valuesOf } from "../model/things.js";
import { BASES, kindName } from "../model/words.js";
import { deadlinesOf, isUnread, modalityLabel, progressOf, statusReport } from "../model/work.js";
import { Addresses, BasisMark, Chip, Collective, StepPath, ThingLink } from "./links.js";
import { FactList } from "./table.js";

const t = words.shared.work;

/** "IND (trekker), UWV (deelnemer)", in the engine's order: who carries the work first.
 * @param {{id: string, date: string}} props */
export function Partners({ id, date }) {
  const roles = new Map();
  for (const { from, phrase } of linesNamed(id, "who", date)) add(roles, from, phrase);
  if (!roles.size) return isUnread(id, "partner") ? words.shared.unread : words.shared.no_partner;
  const items = [...roles].map(
    ([one, all]) => html`<${ThingLink} id=${one} />${` (${unique(all).join(", ")})`}<${Collective} id=${one} />`,
  );
  return html`<${Bullets} look="partners" items=${items} />`;
}

/** Our own bound beside the words of the source. @param {string} deadline */
function bound(deadline) {
  const by = firstOf(deadline, "dueBy");
  return by && ` (${fill(t.bound, { date: dateWords(by) })}; ${modalityLabel(firstOf(deadline, "modality"))})`;
}
/** @param {{ids: string[], date: string}} props */
function Deadlines({ ids, date }) {
  const items = ids.map((one) => {
    const label = firstOf(one, "deadlineLabel");
    const { delivery } = progressOf(one, date);
    return html`
      ${label && `${upper(label)}: `}“${firstOf(one, "deadlineText")}”${bound(one)}
      ${firstOf(one, "revises") === "true" && `, ${t.revised}`}${delivery && ` – ${delivery}`}
    `;
  });
  return html`<${Bullets} look="termijnen" items=${items} />`;
}

/** @param {string} id @param {string} [date] */
export const figuresOf = (id, date) => pointingBy(id, "figure", date);
/** The figures that belong to a thing, each with its place. @param {{id: string, date?: string}} props */
export function Figures({ id, date }) {
  const figure = (/** @type {string} */ one) => html`
    <${ThingLink} id=${one} />: <strong>${data.lookups[one]?.description}</strong><${Addresses} of=${[one]} />
  `;
  return html`<${Bullets} look="cijfers" items=${figuresOf(id, date).map(figure)} />`;
}

/** How else a statement may be read: a link to another step, or another status. @param {{of: string}} props */
export function OtherReadings({ of }) {
  const phrase = (/** @type {string} */ other) =>
    [
      ref(other, "barrier") && fill(t.at_step, { step: labelOf(ref(other, "barrier")).toLowerCase() }),
      ...["basis", "strength", "status"].map((name) => firstOf(other, name) && codeOf(other, name)),
    ].filter(Boolean);
  const lead = (/** @type {string} */ other) =>
    firstOf(other, "status")
      ? fill(t.other_status, { reading: phrase(other).join(", ") })
      : fill(t.other_reading, { reading: phrase(other).length ? `“${phrase(other).join(", ")}”` : t.other_unsaid });
  const others = refs(of, "alternativeReading");
  const items = others.map((other) => html`<strong>${lead(other)}</strong>${firstOf(other, "rationale")}`);
  return items.length > 0 && html`<${Bullets} items=${items} />`;
}

/** How far a contribution is, in words, where that is otherwise than its work. @param {string} id */
export const ownState = (id) =>
  firstOf(id, "state") && fill(t.own_state, { state: codeLabel("CellState", firstOf(id, "state")) });
/** How one contribution ties work to a step, and why we read it so; `read` is how, where one looks at an answer.
 * @param {{id: string, read?: [string, string]}} props */
export function ContributionBlock({ id, read: [basis, strength] = [firstOf(id, "basis"), firstOf(id, "strength")] }) {
  const kinds = valuesOf(id, "interventionKind").map(kindName).join(", ");
  return html`
    <div class="koppeling">
      <p>
        <${StepPath} id=${ref(id, "barrier")} />
        ${` · ${kinds} · ${codeLabel("Strength", strength)} · `}
        <${BasisMark} basis=${basis} />${` ${BASES[basis]?.[1] || codeLabel("Basis", basis)}`}
        ${ownState(id) && html` · <strong>${ownState(id)}</strong>`}
      </p>
      <p class="reden"><strong>${t.here}</strong>${firstOf(id, "rationale")}</p>
      <${OtherReadings} of=${id} />
    </div>
  `;
}

/** @param {{lead: string, text: string}} props */
const Line = ({ lead, text }) => text && html`<p>${lead && html`<strong>${lead}</strong>`}${text}</p>`;

/** An undertaking as a card, with why it stands in a cell.
 * @param {{id: string, scenario: Scenario, contributions: string[]}} props */
export function WorkCard({ id, scenario, contributions }) {
  const { date } = scenario;
  const report = statusReport(id, date);
  const promise = firstOf(id, "promise");
  const deadlines = deadlinesOf(id, date);
  const { links } = answerTo(scenario);
  const how = contributions.length
    ? contributions.map((one) => html`<${ContributionBlock} id=${one} read=${links[one]} />`)
    : firstOf(id, "crossCutting") === "true" &&
      html`<p class="reden"><strong>${t.across}</strong>${firstOf(id, "rationale")}</p>`;
  const facts = [
    [t.facts.deadline, deadlines.length > 0 && html`<${Deadlines} ids=${deadlines} date=${date} />`],
    [t.facts.who, html`<${Partners} id=${id} date=${date} />`],
    [t.facts.figures, figuresOf(id).length > 0 && html`<${Figures} id=${id} date=${date} />`],
    [t.facts.how, how],
    [t.facts.where, html`<${Addresses} of=${[id, ...contributions, report]} />`],
  ];
  return html`
    <article class="kaart">
      <h3><${ThingLink} id=${id} /></h3>
      <p class="regel">${kindOf(id)} · <${Chip} id=${id} date=${date} /></p>
      <${Line} lead=${promise && t.promise} text=${promise || firstOf(id, "summary")} />
      <${Line} lead=${t.progress} text=${firstOf(report, "summary")} />
      ${report && html`<${OtherReadings} of=${report} />`}
      <${FactList} pairs=${facts} />
    </article>
  `;
}

/** Names in the alphabet. @param {string[]} ids */
export const byLabel = (ids) => [...ids].sort((a, b) => compare(labelOf(a), labelOf(b)));
