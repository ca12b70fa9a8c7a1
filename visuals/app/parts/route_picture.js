/* The route: its steps as stops, under each who works there, above it which expected work is not reported. The browser
   lays it; who works at more steps has a line of its own, from its first stop to its last. */
import { Bullets, html, useState } from "../lib/html.js";
import { href } from "../lib/route.js";
import { narrow } from "../lib/screen.js";
import { compare, fill } from "../lib/text.js";
import { words } from "../model/data.js";
import { routeOf } from "../model/flows.js";
import { toCell } from "../model/matrix.js";
import { codeOf } from "../model/things.js";
import { BASES } from "../model/words.js";
import { isGeneric } from "../model/work.js";
import { KeepButtons } from "./keep_drawing.js";
import { BasisMark } from "./links.js";

const t = words.explore.route;
const MANY = 10; // of more who work at one stop alone, those of one sort fold
/** @typedef {import("../model/flows.js").AtStops} AtStops */
/** @typedef {ReturnType<typeof routeOf>["stops"][number]} Stop */

/** @param {{one: AtStops}} props */
const Name = ({ one }) => html`
  <a class=${isGeneric(one.id) ? "verzamel" : null} href=${href("verken", { uit: one.id, kies: one.id })}>
    ${one.label}
  </a>
`;
/** Who works at a stop, each with how we know. @param {{of: AtStops[], at: number}} props */
function Names({ of, at }) {
  const items = of.map((one) => html`<${BasisMark} basis=${one.basis(at)} /><${Name} one=${one} />`);
  return html`<${Bullets} look="wiehier" items=${items} />`;
}
/** Folds on a screen; on paper and in what one saves it is open. @param {{text: string, children: Markup}} props */
function Fold({ text, children }) {
  const [open, setOpen] = useState(false);
  return html`
    <button type="button" class="alslink" aria-expanded=${String(open)} onClick=${() => setOpen(!open)}>${text}</button>
    <div class=${open ? "" : "dicht"}>${children}</div>
  `;
}
/** The same; of many, each sort that has more than one folds. @param {{of: AtStops[], at: number}} props */
function Own({ of, at }) {
  if (of.length <= MANY) return html`<${Names} of=${of} at=${at} />`;
  const sort = (/** @type {AtStops} */ one) => codeOf(one.id, "organisationKind");
  const sorts = [...new Set(of.map(sort))].map((name) => of.filter((one) => sort(one) === name));
  const folds = sorts.filter((some) => some.length > 1).sort((a, b) => compare(sort(a[0]), sort(b[0])));
  return html`
    ${folds.map(
      (some) => html`<${Fold} text=${`${sort(some[0])} (${some.length})`}><${Names} of=${some} at=${at} /><//>`,
    )}
    <${Names} of=${sorts.filter((some) => some.length === 1).flat()} at=${at} />
  `;
}
/** Which expected work is not reported at a stop. @param {{stop: Stop, plan: Plan}} props */
function Silent({ stop: { step, silent }, plan }) {
  if (!silent.length) return null;
  const to = (/** @type {string} */ column) => toCell({ column, barrier: step.notation }, plan.key);
  const items = silent.map(({ key, label }) => html`<a href=${to(key)}>${label}</a>`);
  return html`
    ${narrow() && html`<p class="bij niemand">${t.silent}:</p>`}
    <${Bullets} look="stilte" label=${t.silent} items=${items} />
  `;
}

/** @param {{stop: Stop, place: number}} props */
function Head({ stop: { step, reached }, place }) {
  const isEmpty = reached && !reached.acting && !reached.undecided;
  const phrase = reached?.undecided && !reached.acting ? t.undecided : isEmpty ? t.no_partner : reached?.phrase;
  return html`
    <h2 class=${isEmpty ? "haltenaam leeg" : "haltenaam"}>
      <a href=${href("verken", { uit: step.id, kies: step.id })}>${place} ${step.label}</a>
    </h2>
    <p class=${isEmpty ? "bij niemand" : "bij"}>${phrase}</p>
  `;
}

/** @param {{plan: Plan, scenario: Scenario}} props */
export function RoutePicture({ plan, scenario }) {
  const { stops, several } = routeOf(scenario, plan);
  const id = `route-${plan.key}`;
  const names = (/** @type {Stop} */ stop, /** @type {number} */ at) => html`<${Names} of=${stop.all} at=${at} />`;
  if (narrow())
    return html`
      <div class="haltelijst" id=${id}>
        ${stops.map(
          (stop, at) => html`
            <section>
              <${Head} stop=${stop} place=${at + 1} />
              <${Silent} stop=${stop} plan=${plan} />
              ${stop.all.length > 0 && html`<details><summary>${t.open}</summary>${names(stop, at)}</details>`}
            </section>
          `,
        )}
      </div>
    `;
  const last = stops.map((_, at) => several.findLastIndex((one) => one.at.includes(at)));
  const column = (/** @type {number} */ from, to = from + 1) => ({ gridColumn: `${from + 1} / ${to + 1}` });
  const line = (/** @type {AtStops} */ one, /** @type {number} */ row) => html`
    ${last.map((until, at) => row <= until && html`<i class="spoorlijn" style=${column(at)}></i>`)}
    <i class="dwarslijn" style=${column(one.at[0], one.at[one.at.length - 1])}></i>
    <span style=${column(one.at[0], one.at[1])}><${Name} one=${one} /></span>
    ${one.at.map((at) => html`<b style=${column(at)}><${BasisMark} basis=${one.basis(at)} /></b>`)}
  `;
  return html`
    <div class="tekening">
      <div class="vlak route" id=${id} style=${{ "--haltes": stops.length }}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${stops.map(
            (stop, at) => html`
              <div class="boven-halte" style=${column(at)}><${Silent} stop=${stop} plan=${plan} /></div>
              <div class="halte-op-weg" style=${column(at)}><${Head} stop=${stop} place=${at + 1} /></div>
              <div class=${stop.all.length ? "onder-halte" : ""} style=${column(at)}>
                <${Own} of=${stop.own} at=${at} />
              </div>
            `,
          )}
        </div>
        <${Bullets} look="bij-meer" label=${t.several} items=${several.map(line)} />
      </div>
      <ul class="lijnen" id=${`${id}-legenda`}>
        ${Object.entries(BASES).map(([basis, [, phrase]]) => html`<li><${BasisMark} basis=${basis} />${phrase}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${t.silent}</li>
        <li><em>${t.abc}</em>${words.shared.collective}</li>
      </ul>
      <p class="acties">
        <${KeepButtons} name=${id} title=${t.title} scenario=${{ ...scenario, plan: plan.key }} of=${`[id="${id}"]`}
          legend=${`[id="${id}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${fill(t.says, { silence: words.shared.silence })}</p>
  `;
}
