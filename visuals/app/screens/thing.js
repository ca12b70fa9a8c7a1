/* The page of one thing: a step, a partner, an action, or anything else with a name. */
import { Bullets, html, useLayoutEffect, useState } from "../lib/html.js";
import { here, href } from "../lib/route.js";
import { Heading, narrow } from "../lib/screen.js";
import { fill, unique } from "../lib/text.js";
import { answerTo, scenarioOf } from "../model/answers.js";
import { data, planBy, planOf, several, words, wordsOf } from "../model/data.js";
import { pointingBy } from "../model/lines.js";
import { firstOf, hasPage, isA, kindOf, labelOf, pageOf, passagesOf, ref, undertakings } from "../model/things.js";
import { footnote, progressLine } from "../model/words.js";
import { statusReport, stepsOf, termsSaid } from "../model/work.js";
import { StrictNote } from "../parts/controls.js";
import { CopyButton, linkTo } from "../parts/exports.js";
import { Block, Long, Unfold } from "../parts/folds.js";
import { foundIn, GapText } from "../parts/gaps.js";
import { Addresses, Chip, ThingLink, ThingList } from "../parts/links.js";
import { FactList } from "../parts/table.js";
import { alsoKnown, FigureBlock, factsOf, Mentions, promisedOf, promiseOf, Text } from "../parts/thing_blocks.js";
import { OrganisationPage, stepsKnown } from "../parts/thing_organisation.js";
import { StepPage } from "../parts/thing_step.js";
import { UndertakingPage } from "../parts/thing_undertaking.js";
import { byLabel } from "../parts/work_card.js";
import { MissingScreen } from "./search.js";

const t = words.thing;
const routeWords = words.thing.route;
/** @type {Record<string, (id: string, plan: Plan) => string[]>} */
const STEPS = {
  organisation: (id, plan) => data.partners[several ? plan.key : ""].find((row) => row.id === id)?.steps || [],
  undertaking: stepsOf,
};

/** @param {{plan: Plan, steps: string[]}} props */
const Line = ({ plan, steps }) => html`
  <div class="routelijn">
    <ol aria-label=${several ? fill(routeWords.of_plan, { plan: plan.title }) : routeWords.label}>
      ${plan.steps.map(
        (step) => html`
          <li class=${steps.includes(step.notation) ? "hier" : ""}>
            ${step.label}<span class="sr">${routeWords[steps.includes(step.notation) ? "here" : "not_here"]}</span>
          </li>
        `,
      )}
    </ol>
  </div>
`;
/** A line for each plan that ties the thing to a step; nothing where none does. @param {{id: string}} props */
function RouteLine({ id }) {
  const of = STEPS[pageOf(id)];
  if (!of) return null;
  return data.plans
    .filter((plan) => !planOf(id) || plan === planOf(id))
    .map((plan) => ({ plan, steps: of(id, plan) }))
    .filter(({ steps }) => steps.length)
    .map((line) => html`<${Line} key=${line.plan.key} ...${line} />`);
}

/** The actions of a chapter, and what is reported under them. @param {{id: string}} props */
function Chapter({ id }) {
  const members = pointingBy(id, "inChapter");
  const annex = linkTo(t.other.annex.file);
  const chip = (/** @type {string} */ one) => html` <${Chip} id=${one} />`;
  const at = (/** @type {string} */ one) =>
    fill(stepsKnown([one]) ? t.other.at : t.other.no_step, { steps: stepsKnown([one]) });
  const member = (/** @type {string} */ one) =>
    html`${chip(one)}<p class="zacht">${[...promisedOf(one), termsLine(one), at(one)].filter(Boolean).join(" ")}</p>`;
  const termsLine = (/** @type {string} */ one) =>
    termsSaid(one).length > 0 && fill(t.terms, { terms: termsSaid(one).join("; ") });
  const others = undertakings.filter((one) => data.works[one]?.chapters?.includes(id) && !members.includes(one));
  return html`
    <${Block} title=${t.other.chapter}>
      ${annex && html`<p class="zacht"><a href=${annex.href} download=${annex.download}>${t.other.annex.label}</a></p>`}
      <p class="zacht"><a href=${href("maatregelen", { hoofdstuk: id })}>${t.other.list}</a></p>
      <${ThingList} ids=${byLabel(members)} more=${member} />
      ${others.length > 0 && html`<p>${t.other.under}</p><${ThingList} ids=${byLabel(others)} more=${chip} />`}
    <//>
  `;
}

/** Anything else with a name. @param {{id: string}} props */
function OtherPage({ id }) {
  const facts = [
    ...factsOf(id),
    [isA(id, "Legislation") ? t.also_known : t.in_source, alsoKnown(id)],
    [t.place, passagesOf(id).length > 0 && html`<${Addresses} of=${[id]} />`],
  ];
  return html`
    <${Block} title=${t.known}>
      ${isA(id, "Facilitator") && html`<p class="zacht">${wordsOf(planOf(id)).thing.other.judged}</p>`}
      <${Text} text=${isA(id, "Figure") && data.lookups[id].description} />
      <${Text} text=${firstOf(id, "summary")} />
      <${Text} text=${firstOf(id, "rationale")} />
      <${FactList} pairs=${facts} />
    <//>
    <${FigureBlock} id=${id} />
    ${isA(id, "Chapter") && html`<${Chapter} id=${id} />`}
    <${Mentions} id=${id} />
  `;
}

const [FIRST, FIRST_NARROW] = [3, 1]; // a card fills half a phone
/** What was asked of this very thing, at this very step, or of what names this partner. @param {{id: string}} props */
function GapsAbout({ id }) {
  const scenario = scenarioOf(here.route.query);
  const who = pageOf(id) === "organisation" && firstOf(id, "notation");
  const names = (/** @type {Gap} */ gap) => foundIn(gap).some(({ partners }) => who && partners.includes(who));
  const found = answerTo(scenario).gaps.filter((gap) => gap.pages.includes(id) || names(gap));
  if (!found.length) return null;
  const card = (/** @type {Gap} */ gap) => html`
    <article class=${`punt gewicht-${gap.severity}`}><${GapText} gap=${gap} scenario=${scenario} /></article>
  `;
  return html`
    <${Block} title=${fill(t.gaps, { count: found.length })}>
      <${Long} id="vragen" items=${found.map(card)} first=${narrow() ? FIRST_NARROW : FIRST} as="div" />
    <//>
  `;
}

/** @type {Record<string, string>} */
const LISTS = { organisation: "partners", undertaking: "maatregelen", step: "overzicht" };
/** @param {{id: string}} props */
function Crumbs({ id }) {
  const page = pageOf(id);
  const parts = [
    LISTS[page] && html`<a href=${href(LISTS[page])}>${t.crumbs[page]}</a>`,
    several && planOf(id)?.title,
    ...["inChapter", "subMeasureOf"].map((name) => ref(id, name) && html`<${ThingLink} id=${ref(id, name)} />`),
    kindOf(id),
  ].filter(Boolean);
  return html`<p class="kruimel">${parts.map((part, index) => [index > 0 && " › ", part])}</p>`;
}

const FEW = 4; // blocks that one sees without being told of them
const headings = () => /** @type {HTMLElement[]} */ ([...document.querySelectorAll("main h2")]);
/** What a long page holds, on a phone: its blocks, to go to. @param {{id: string}} props */
function Contents({ id }) {
  const [titles, show] = useState(/** @type {string[]} */ ([]));
  useLayoutEffect(() => show(narrow() ? headings().map((one) => one.textContent || "") : []), [id]);
  if (titles.length < FEW) return null;
  const to = (/** @type {string} */ title) => {
    const there = headings().find((one) => one.textContent === title); // what opened meanwhile may stand before it
    if (!there) return;
    there.tabIndex = -1;
    there.focus();
    there.scrollIntoView();
  };
  const item = (/** @type {string} */ title) =>
    html`<button type="button" class="alslink" onClick=${() => to(title)}>${title}</button>`;
  return html`<${Unfold} title=${t.contents}><${Bullets} items=${titles.map(item)} /><//>`;
}

/** @type {Record<string, (props: {id: string}) => Markup>} */
const PAGES = { undertaking: UndertakingPage, organisation: OrganisationPage, step: StepPage, other: OtherPage };
/** @param {{route: Route}} props */
export function ThingScreen({ route }) {
  const id = route.path.slice(1).join("/");
  if (!hasPage(id)) return html`<${MissingScreen} />`;
  const name = labelOf(id);
  const page = pageOf(id);
  const stands = page === "undertaking" && firstOf(id, "isContainer") !== "true";
  const cited = () => {
    const stand = () => fill(t.stand, { stand: progressLine(id).toLowerCase() });
    const said = stands ? [promiseOf(id), stand()] : [firstOf(id, "summary")];
    const text = [`${kindOf(id)} ${name}`, said.filter(Boolean).join(" ")].filter(Boolean).join(": ");
    const places = unique([...passagesOf(id), ...passagesOf(statusReport(id))]);
    return footnote(text.replace(/([^.!?])$/, "$1."), places, null, planOf(id) || planBy());
  };
  return html`
    <${Crumbs} id=${id} />
    <${Heading} text=${name} title=${name}>
      ${stands && html`<p><${Chip} id=${id} /></p>`}
    <//>
    ${["undertaking", "organisation"].includes(page) && html`<${StrictNote} />`}
    <${RouteLine} id=${id} />
    <div class="acties bovenaan">
      <${CopyButton} text=${cited} />
      <button type="button" class="klein" onClick=${() => window.print()}>${words.gaps.bar.print}</button>
      <a href=${href("verken", { uit: id, kies: id })}>${t.around}</a>
    </div>
    <${Contents} id=${id} />
    <${PAGES[page]} id=${id} />
    <${GapsAbout} id=${id} />
  `;
}
