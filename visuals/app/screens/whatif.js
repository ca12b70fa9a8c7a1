/* Wat als: leave a partner out, and see what the source then names no other for. The engine says it; no prediction. */

import { say } from "../lib/dom.js";
import { holds } from "../lib/find.js";
import { Bullets, html, useState } from "../lib/html.js";
import { href, setChoice } from "../lib/route.js";
import { Announce, Heading } from "../lib/screen.js";
import { and, fill, numbered, unique } from "../lib/text.js";
import { answerTo, scenarioOf, scenarioOptions } from "../model/answers.js";
import { planAt, planBy, several, sourceOf, words } from "../model/data.js";
import { engineThere } from "../model/engine.js";
import { flowsOf } from "../model/flows.js";
import { linesNamed, pointingBy } from "../model/lines.js";
import { firstOf, labelOf, organisationBy, valuesOf } from "../model/things.js";
import { stepName } from "../model/words.js";
import { actorNames, actorsOf } from "../model/work.js";
import { ScenarioFold } from "../parts/controls.js";
import { copy } from "../parts/exports.js";
import { Tabs } from "../parts/family.js";
import { Block, Unfold } from "../parts/folds.js";
import { ThingLink, ThingList } from "../parts/links.js";
import { Losses } from "../parts/losses.js";
import { Halves, Supposed, useAnswer } from "../parts/supposed.js";
import { byLabel } from "../parts/work_card.js";

const t = words.whatif;

/** Several partners, with an engine. @param {{chosen: string[], names: string[], scenario: Scenario}} props */
function Many({ chosen, names, scenario }) {
  const without = chosen.map((id) => /** @type {[string, string]} */ (["zonder", notationOf(id)]));
  const answer = useAnswer("answer", { options: [...scenarioOptions(scenario), ...without] }, () => say(t.done));
  if (!answer || answer.silent !== undefined) return html`<div><p>${answer ? answer.silent : t.busy}</p></div>`;
  const mine = (/** @type {{plan: string}} */ row) => !scenario.plan || row.plan === scenario.plan;
  const questions = numbered(t.questions, answer.gaps.filter(mine).length);
  return html`
    <div>
      <${Losses} losses=${answer.losses.filter(mine)} names=${names} scenario=${scenario}
        apart=${chosen.map((id) => html`<h3>${labelOf(id)}</h3><${Apart} id=${id} scenario=${scenario} />`)} />
      <p>${fill(t.with_this, { questions, now: answerTo(scenario).gaps.length })}</p>
    </div>
  `;
}

const notationOf = (/** @type {string} */ id) => firstOf(id, "notation");

/** Who is left out, and a list to choose from; with an engine any number, without one at a time.
 * @param {{acting: string[], chosen: string[]}} props */
function Pick({ acting, chosen }) {
  const [text, setText] = useState("");
  const set = (/** @type {string[]} */ ids) => setChoice({ zonder: ids.map(notationOf).join(",") });
  const turn = (/** @type {string} */ id) => {
    if (chosen.includes(id)) return set(chosen.filter((one) => one !== id));
    set(engineThere() ? [...chosen, id] : [id]);
  };
  const names = (/** @type {string} */ id) => [labelOf(id), ...valuesOf(id, "altLabel")].join(" ");
  const listed = acting.filter((id) => holds(names(id), text));
  const choice = (/** @type {string} */ id) => html`
    <button type="button" id=${`zonder-${notationOf(id)}`} aria-pressed=${String(chosen.includes(id))}
      onClick=${() => turn(id)}>${labelOf(id)}</button>
  `;
  const buttons = html`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${() => set([])}>${t.clear}</button>
      <button type="button" class="klein" onClick=${() => copy(location.href, t.shared)}>${t.share}</button>
    </p>
  `;
  return html`
    <h2>${t.leave_out}</h2>
    ${chosen.map(
      (id) => html`
        <button type="button" class="weggelaten" key=${id} aria-label=${fill(t.put_back, { name: labelOf(id) })}
          onClick=${() => turn(id)}>
          ${labelOf(id)}<span aria-hidden="true">×</span>
        </button>
      `,
    )}
    ${chosen.length > 0 && buttons}
    <label class="veld">
      <span>${t.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${false} value=${text}
        onInput=${(/** @type {Typing} */ event) => setText(event.target.value)}
        onKeyDown=${(/** @type {KeyboardEvent} */ event) =>
          event.key === "Enter" && listed.length === 1 && turn(listed[0])} />
    </label>
    <${Bullets} look="partnerlijst" label=${t.list} items=${listed.map(choice)} />
    ${!listed.length && html`<p>${t.none_found}</p>`}
    ${!engineThere() && html`<p class="zacht">${t.alone}</p>`}
  `;
}

/** Where one begins: without whom the source names no other at most steps. By alphabet; nobody is ranked.
 * @param {{most: Most[], scenario: Scenario}} props */
function Start({ most, scenario }) {
  /** @param {{steps: string[], alone: number, lead: number}} props */
  const reasons = ({ steps, alone, lead }) => {
    const named = and(steps.map((step) => stepName(step).toLowerCase()));
    const at = named ? fill(t.start.steps, { steps: named }) : t.start.no_step;
    return [alone && numbered(t.start.alone, alone), alone && at, lead && numbered(t.start.lead, lead)].filter(Boolean);
  };
  const source = sourceOf(planBy(scenario.plan));
  const item = (/** @type {Most} */ row) => html`
    <a href=${href("wat-als", { zonder: notationOf(row.who) })}>${labelOf(row.who)}</a>
    <span class="bij">${several ? `${planAt(row.plan).title}: ` : ""}${reasons(row).join(", ")}</span>
  `;
  return html`
    <${Block} id="begin" look=${null} title=${t.start.title} note=${fill(t.start.phrase, { source })}>
      <${Bullets} look="beginlijst" items=${most.map(item)} />
      ${!most.length && html`<p>${t.start.no_partner}</p>`}
    <//>
  `;
}

/** What is not counted: chapters, what it pays, units, information. @param {{id: string, scenario: Scenario}} props */
function Apart({ id, scenario }) {
  const named = (/** @type {string[]} */ ids) => and(byLabel(unique(ids)).map(labelOf));
  const roles = Object.entries(t.apart.roles).map(([role, phrase]) => {
    const ofRole = (/** @type {string} */ end) =>
      linesNamed(end, "who", scenario.date).filter((line) => line.role === role);
    const paid = byLabel(unique(ofRole(id).map((line) => line.to))).map((work) => {
      const others = named(ofRole(work).flatMap((line) => (line.from === id ? [] : [line.from])));
      return labelOf(work) + fill(t.apart[others ? "others" : "no_others"], { names: others });
    });
    return paid.length > 0 && html`<p>${fill(phrase, { names: and(paid) })}</p>`;
  });
  const information = flowsOf(id, scenario).map(({ end, rows }) => {
    const names = named(rows.flatMap(({ from, to }) => [...from, ...to].filter((one) => one !== end)));
    const phrase = fill(end === id ? t.apart.flows : t.apart.group_flows, { name: labelOf(end) });
    const count = html`<${ThingLink} id=${end} text=${numbered(t.apart.count, rows.length)} />`;
    return html`<p>${phrase} ${count}${names && fill(t.apart.parties, { names })}.</p>`;
  });
  const lines = linesNamed(id, "who", scenario.date).filter(({ role = "" }) => !(role in t.apart.roles));
  const besides = byLabel(unique(lines.map(({ to }) => to).filter((work) => !actorsOf(work).includes(id))));
  const more = (/** @type {string} */ work) => {
    const own = lines.flatMap(({ to, phrase = "" }) => (to === work ? [phrase] : []));
    const phrase = t.apart[actorsOf(work).length ? "acting" : "named"];
    return html` <span class="zacht">${fill(phrase, { roles: and(unique(own)), who: actorNames(work) })}</span>`;
  };
  const title = numbered(t.apart.besides, besides.length);
  const all = html`<p>${t.apart.page} <${ThingLink} id=${id} />.</p>`;
  return html`
    ${["chapterLead", "unitOf", "standsFor"].map((link) => {
      const names = named(pointingBy(id, link));
      return names && html`<p>${fill(t.apart[link], { names })}</p>`;
    })}
    ${roles} ${information}
    ${besides.length > 0 ? html`<${Unfold} title=${title}><${ThingList} ids=${besides} more=${more} />${all}<//>` : all}
  `;
}

/** @param {{route: Route}} props */
export function WhatifScreen({ route }) {
  const scenario = scenarioOf(route.query);
  const { without, most } = answerTo(scenario);
  const acting = byLabel(Object.keys(without).filter((id) => without[id].length));
  const chosen = (route.query.zonder || "").split(",").map(organisationBy).filter(Boolean);
  const names = chosen.map((id) => labelOf(id));
  const [one] = chosen;
  const many = chosen.length > 1 && engineThere();
  const [, action, ...requested] = route.path;
  const tabs = [
    [t.leave_out, href("wat-als"), !action],
    [t.action.title, href(["wat-als", "actie"]), !!action],
  ];
  const head = html`
    <${Tabs} label=${t.title} tabs=${tabs} />
    <${Heading} text=${t.title} title=${action ? t.action.title : t.title}>
      <p class="uitleg">${action ? t.action[engineThere() ? "intro" : "intro_elsewhere"] : t.intro}</p>
    <//>
    <${ScenarioFold} scenario=${scenario} />
  `;
  if (action) return [head, html`<${Supposed} requested=${requested.join("/")} scenario=${scenario} />`];
  const follows = () => {
    if (many) return html`<${Many} chosen=${chosen} names=${names} scenario=${scenario} />`;
    if (!one) return html`<${Start} most=${most} scenario=${scenario} />`;
    return html`
      <${Losses} losses=${without[one] || []} names=${names.slice(0, 1)} scenario=${scenario}
        apart=${html`<${Apart} id=${one} scenario=${scenario} />`} />
    `;
  };
  return html`
    ${head}
    <${Halves} chosen=${chosen.join(",")} choices=${html`<${Pick} acting=${acting} chosen=${chosen} />`}
      follows=${follows()} />
    <${Announce} text=${chosen.length === 1 ? fill(t.phrase, { name: names[0] }) : ""} />
  `;
}
