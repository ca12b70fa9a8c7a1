/* What falls away at each step, as a row of blocks: one block is one action; what is lost stands first, hatched. */
import { html } from "../lib/html.js";
import { fill, numbered, unique, upper } from "../lib/text.js";
import { answerTo } from "../model/answers.js";
import { data, planBy, sourceOf, words } from "../model/data.js";
import { codeLabel } from "../model/things.js";
import { kindName, stepName } from "../model/words.js";
import { stateAt } from "../model/work.js";

const t = words.whatif.picture;

/**
 * What is done at each step and, apart, of each kind without steps; with what is lost of it.
 * @param {Loss} loss
 * @param {Scenario} scenario
 */
function places(loss, scenario) {
  const lost = new Map(loss.places.map((one) => [`${one.step}~${one.kind}`, one]));
  return answerTo({ ...scenario, plan: loss.plan }).places.map((place) => ({
    ...{ key: place.kind || String(place.step), last_actor: [], only_lead: [] },
    title: place.kind ? upper(kindName(place.kind)) : stepName(place.step),
    ...lost.get(`${place.step}~${place.kind}`),
    things: place.things,
  }));
}

/** @param {{place: ReturnType<typeof places>[number], date: string}} props */
function Place({ place, date }) {
  const { title, things, last_actor: alone, only_lead: lead } = place;
  const rest = things.filter((one) => !alone.includes(one));
  return html`
    <li class=${alone.length ? "verlies" : things.length ? "" : "leegstap"} data-stap=${place.key}>
      <h3>${title}</h3>
      <div class="palen" aria-hidden="true">
        ${alone.map((one) => html`<i key=${one} class="paal weg"></i>`)}
        ${rest.map((one) => html`<i key=${one} class=${`paal b-${stateAt(one, date)}`}></i>`)}
      </div>
      ${
        alone.length > 0 &&
        html`
          <p class="verliestal">${fill(t.lost, { count: alone.length, total: things.length })}</p>
          <p class="verlieswoord">${t.lost_said}</p>
        `
      }
      ${lead.length > 0 && html`<p>${numbered(t.lead, lead.length)}</p>`}
      ${
        (rest.length > 0 || !things.length) &&
        html`<p class="zacht">${things.length ? numbered(t.stays, rest.length) : t.nothing}</p>`
      }
    </li>
  `;
}

/** @param {{loss: Loss, scenario: Scenario}} props what one plan loses */
export function LossPicture({ loss, scenario }) {
  const { legend } = t;
  const all = places(loss, scenario);
  const seen = unique(all.flatMap((place) => place.things.map((one) => stateAt(one, scenario.date))));
  const states = Object.keys(data.codes.CellState).filter((state) => seen.includes(state));
  return html`
    <section class="verliesbeeld">
      <h2>${t.title}</h2>
      <ul class="plaatsen">
        ${all.map((place) => html`<${Place} key=${place.key} place=${place} date=${scenario.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${fill(legend.lost, { source: sourceOf(planBy(loss.plan)) })}</span>
        ${states.map((state) => html`<span><i class=${`paal b-${state}`}></i> ${codeLabel("CellState", state)}</span>`)}
        <span>${legend.stays}</span>
      </p>
    </section>
  `;
}
