/* What if one action had another status: what reads otherwise then, as the engine says it. */
import { Bullets, html, useEffect, usePlace, useState } from "../lib/html.js";
import { here, href } from "../lib/route.js";
import { narrow } from "../lib/screen.js";
import { compare, fill, numbered, upper } from "../lib/text.js";
import { answerTo, scenarioOf, scenarioOptions } from "../model/answers.js";
import { data, words } from "../model/data.js";
import { engine, engineThere } from "../model/engine.js";
import { codeLabel, codeOptions, firstOf, isUndertaking, labelOf, refs } from "../model/things.js";
import { kindName, progressLine, stepName } from "../model/words.js";
import { statusOf, statusReport } from "../model/work.js";
import { ThingLink } from "./links.js";
import { ThingField } from "./thing_field.js";

const t = words.whatif.action;

/** What an engine answers, anew where what is asked changes: null while it works, `silent` why it does not. Of what one
 * types it is asked after a `pause`.
 * @template {keyof Answered} Name
 * @param {Name} name @param {object} given @param {(found: Answered[Name]) => void} [done] @param {number} [pause]
 * @returns {Answered[Name] & {silent?: undefined} | {silent: string} | null}
 */
export function useAnswer(name, given, done, pause = 0) {
  const [answer, setAnswer] = useState(/** @type {ReturnType<typeof useAnswer<Name>>} */ (null));
  useEffect(() => {
    let wanted = true;
    setAnswer(null);
    const ask = () =>
      engine()
        .ask(name, given)
        .then((found) => {
          if (!wanted) return;
          setAnswer(found);
          done?.(found);
        })
        .catch((error) => wanted && setAnswer({ silent: error.message || words.whatif.silent }));
    const wait = window.setTimeout(ask, pause);
    return () => {
      wanted = false;
      window.clearTimeout(wait);
    };
  }, [name, JSON.stringify(given)]);
  return answer;
}

/** Choices, and beside them what follows. On a phone what follows comes first once something is `chosen`, in sight.
 * @param {{chosen: string, choices: Markup, follows: Markup}} props */
export function Halves({ chosen, choices, follows }) {
  const place = usePlace();
  const turned = here.started && !!chosen && narrow();
  useEffect(() => {
    if (!turned) return;
    place.current.focus({ preventScroll: true });
    place.current.scrollIntoView();
  }, [chosen]);
  const parts = [
    html`<section class="weglaten filters" key="keuze">${choices}</section>`,
    html`<div key="gevolg" tabindex="-1" ref=${place}>${follows}</div>`,
  ];
  return html`<div class="watals">${chosen && narrow() ? parts.reverse() : parts}</div>`;
}

/** What happens to a question. @param {Answered["supposed"]["gaps"][number]} gap */
function change({ before, after }) {
  const phrase = t[before === after ? "reads" : !after ? "goes" : before ? "weighs" : "comes"];
  return fill(phrase, { before: codeLabel("Severity", before), after: codeLabel("Severity", after) });
}
/** @param {{found: Answered["supposed"], id: string, scenario: Scenario}} props */
function Outcome({ found: { cells, counts, all, gaps }, id, scenario }) {
  const changed = gaps.map((gap) => gap.was || gap.sentence);
  const stays = answerTo(scenario).gaps.filter((gap) => gap.subject === id && !changed.includes(gap.sentence));
  const place = (/** @type {{barrier: string | null, column: string}} */ cell) =>
    fill(t.cell, { kind: upper(kindName(cell.column)), step: stepName(cell.barrier).toLowerCase() });
  const read = (/** @type {typeof cells[number]} */ cell) => html`
    <strong>${place(cell)}</strong>
    <span>${fill(t.now, { phrase: cell.before })}</span> <span>${fill(t.then, { phrase: cell.after })}</span>
  `;
  const asked = (/** @type {typeof gaps[number]} */ gap) => html`
    <strong>${change(gap)}</strong> ${gap.was && `${fill(t.now, { phrase: gap.was })} `}
    ${gap.was ? fill(t.then, { phrase: gap.sentence }) : gap.sentence}
  `;
  const others = html`
    <h2>${numbered(t.stays, stays.length)}</h2>
    <p>${t.why}</p>
    <${Bullets} items=${stays.map((gap) => gap.sentence)} />
  `;
  return html`
    <h2 role="status">${numbered(t.cells, cells.length, { all })}</h2>
    <${Bullets} look="anderelezing" items=${cells.map(read)} />
    ${counts.length > 0 && html`<p>${fill(t.counts, { cells: counts.map(place).join("; ") })}</p>`}
    <p>${t.alone}</p>
    <h2>${numbered(t.gaps, gaps.length)}</h2>
    <${Bullets} items=${gaps.map(asked)} />
    ${stays.length > 0 && others}
  `;
}
/** What an engine answers. @param {{id: string, status: string, scenario: Scenario}} props */
function Asked({ id, status, scenario }) {
  const found = useAnswer("supposed", { options: scenarioOptions(scenario), work: id, status });
  if (found && found.silent === undefined) return html`<${Outcome} found=${found} id=${id} scenario=${scenario} />`;
  return html`<p role="status">${found ? found.silent : words.whatif.busy}</p>`;
}
const idOf = (/** @type {string} */ reading) => reading.split("=")[0];
/** Where one begins: the second readings on the map, of which a page holds the answer. */
function Readings() {
  const readings = Object.keys(data.readings).sort((a, b) => compare(labelOf(idOf(a)), labelOf(idOf(b))));
  const item = (/** @type {string} */ reading) => html`
    <a href=${href(["wat-als", "actie", reading])}>${labelOf(idOf(reading))}</a>
    <span class="zacht"> ${fill(t.reading, { status: codeLabel("Status", reading.split("=")[1]) })}</span>
  `;
  return html`<p>${t.begin}</p><h2>${t.readings}</h2><${Bullets} items=${readings.map(item)} />`;
}

/** @param {{requested: string, scenario: Scenario}} props `requested`: as an address has it, "5.4=structureel" */
export function Supposed({ requested, scenario }) {
  const { date } = scenario;
  const has = (/** @type {string} */ id) => isUndertaking(id) && !!statusOf(id, date);
  const [name, status] = requested.split("=");
  const id = isUndertaking(name) ? name : "";
  const other = refs(statusReport(id, date), "alternativeReading").map((one) => firstOf(one, "status"));
  const to = (/** @type {string} */ work, /** @type {string} */ code) => href(["wat-als", "actie", `${work}=${code}`]);
  // What is known was asked of the plans as they are read and dated when nobody chooses.
  const known = scenario.key === scenarioOf({}).key && data.readings[`${id}=${status}`];
  const pick = (/** @type {string} */ work) => {
    location.hash = to(work, status || "");
  };
  const choice = (/** @type {string[]} */ [code, label]) => html`
    <a href=${to(id, code)} aria-current=${code === status ? "true" : null}>${upper(label)}</a>
    ${code === statusOf(id, date) && html` <span class="zacht">${t.read}</span>`}
    ${other.includes(code) && html` <span class="zacht">${t.other}</span>`}
  `;
  const states = html`
    <p><${ThingLink} id=${id} />. ${progressLine(id, date)}.</p>
    <h2>${t.suppose}</h2>
    <${Bullets} look="standkeuze" items=${codeOptions("Status").map(choice)} />
  `;
  const field = html`<${ThingField} label=${t.which} id="actie" thing=${id} among=${has} pick=${pick} />`;
  const then = () => {
    if (!id || !status) return html`<${Readings} />`;
    const stand = { name: labelOf(id), status: codeLabel("Status", status) };
    const lead = html`<p>${fill(t.supposed, stand)}</p>`;
    if (known) return html`${lead}<${Outcome} found=${known} id=${id} scenario=${scenario} />`;
    if (engineThere()) return html`${lead}<${Asked} id=${id} status=${status} scenario=${scenario} />`;
    return html`<p>${fill(t.elsewhere, stand)}</p>`;
  };
  return html`<${Halves} chosen=${id && status ? requested : ""} choices=${[field, id && states]} follows=${then()} />`;
}
