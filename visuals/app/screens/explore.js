/* Verken: who → what → which step, walked from a partner, an action or a step; and what connects two things. All that
   one chose stands in the address: Back undoes it. */
import { say } from "../lib/dom.js";
import { html, useMemo } from "../lib/html.js";
import { href, setChoice } from "../lib/route.js";
import { narrow } from "../lib/screen.js";
import { compare, fill, numbered } from "../lib/text.js";
import { scenarioOf } from "../model/answers.js";
import { allSteps, words } from "../model/data.js";
import { explored, MOST } from "../model/explore.js";
import { firstOf, kindOptions, labelOf, ofType, organisationBy, pageOf, stepBy, stepOptions } from "../model/things.js";
import { Connection } from "../parts/connection.js";
import { ClearButton, FilterBox, SelectField } from "../parts/controls.js";
import { boxName, List, listed, Panel, Picture } from "../parts/explored.js";
import { KeepButtons } from "../parts/keep_drawing.js";
import { ThingField } from "../parts/picture_choices.js";
import { Ways } from "../parts/picture_frame.js";
import { Pictures } from "./graph.js";

const t = words.explore;
const WAYS = ["beeld", "beide", "lijst"];

const chapters = [...ofType("Chapter")].sort((a, b) => compare(firstOf(a, "identifier"), firstOf(b, "identifier")));
/** Where an address leads that names no beginning: to what it filters by. @param {Query} query */
const begun = ({ uit, stap, partner, hoofdstuk }) =>
  listed(
    uit ||
      stepBy(stap)?.id ||
      organisationBy(partner) ||
      chapters.find((id) => firstOf(id, "identifier") === hoofdstuk),
  );
/** Where one begins: a step, a chapter, or two things; who looks for a partner or an action types its name above. */
const Begin = () => html`
  <h2>${t.begin.steps}</h2>
  <ul class="keuzetegels">
    ${allSteps.map(
      ({ id, label, step }) => html`
        <li><a href=${href("verken", { uit: id, kies: id })}><b>${label}</b><span>${step}</span></a></li>
      `,
    )}
  </ul>
  ${
    chapters.length > 0 &&
    html`
      <h2>${t.begin.chapters}</h2>
      <ul class="keuzetegels">
        ${chapters.map(
          (id) => html`<li><a href=${href("verken", { uit: id, kies: id })}><b>${labelOf(id)}</b></a></li>`,
        )}
      </ul>
    `
  }
  <p><a href=${href("verken", { van: "kies" })}>${t.begin.connect}</a></p>
`;

/** @param {{opened: string[], scenario: Scenario, query: Query, field: Markup}} props */
function Explored({ opened, scenario, query, field }) {
  const choices = [query.uit, query.weg, query.stap, query.soort, query.kies, scenario.key, scenario.plan].join("|");
  const hidden = listed(query.weg);
  const asked = { opened, chosen: query.kies || "", hidden, step: query.stap || "", kind: query.soort || "" };
  const shown = useMemo(() => explored(asked, scenario), [choices]);
  const ids = [...shown.who, ...shown.what, ...shown.steps];
  const chosen = ids.includes(asked.chosen) ? asked.chosen : "";
  const many = ids.length > MOST;
  const wanted = WAYS.includes(query.toon) ? query.toon : narrow() ? "lijst" : "beeld";
  const way = many ? "lijst" : wanted;
  const at = { shown, opened, chosen, scenario };
  const look = (/** @type {string} */ one) => setChoice({ toon: one });
  const title = opened.map(boxName).join(", ");
  const narrowed = query.stap || query.soort || hidden.length > 0 || scenario.stated || scenario.plan;
  const alone = t.alone[pageOf(opened[0])] || t.alone.other;
  const again = html`
    <button type="button" class="klein" onClick=${() => setChoice({ weg: null })}>${t.again}</button>
  `;
  return html`
    <div class="verkenbalk">
      ${field} ${!many && html`<${Ways} ways=${WAYS.map((one) => [one, t.show[one]])} shows=${way} choose=${look} />`}
      <${FilterBox}>
        <div class="velden">
          <${SelectField} name="stap" label=${t.filters.step} options=${stepOptions} />
          <${SelectField} name="soort" label=${t.filters.kind} options=${kindOptions} />
          ${(query.stap || query.soort) && html`<${ClearButton} names=${["stap", "soort"]} />`}
        </div>
      <//>
      ${
        way !== "lijst" &&
        html`<${KeepButtons} name=${t.file} title=${title} scenario=${scenario} of="#verkenbeeld"
          legend="#verkenlegenda li" />`
      }
    </div>
    ${hidden.length > 0 && html`<p>${numbered(t.hidden, hidden.length)} ${again}</p>`}
    ${many && html`<p role="status">${fill(t.too_many, { count: ids.length })}</p>`}
    ${!shown.what.length && html`<p>${narrowed ? t.nothing : alone}</p>`}
    <div class="graaf">
      <div class="hoofd">
        ${way !== "lijst" && html`<div class="tekening"><${Picture} ...${at} /></div>`}
        ${way !== "beeld" && html`<${List} ...${at} />`}
      </div>
      <${Panel} ...${at} />
    </div>
  `;
}

export function ExploreScreen(/** @type {{route: Route}} */ { route: { query } }) {
  const scenario = scenarioOf(query);
  const opened = begun(query);
  const begin = (/** @type {string} */ id) => {
    setChoice({ uit: id, kies: id, weg: null });
    say(boxName(id));
  };
  const field = html`<${ThingField} label=${t.search} id="ding" thing=${opened[0] || ""} pick=${begin} />`;
  const walk = opened.length
    ? html`<${Explored} ...${{ opened, scenario, query, field }} />`
    : html`<div class="verkenbalk">${field}</div><${Begin} />`;
  return html`
    <${Pictures} name="verken" title=${t.heading} sentence=${t.sentence} />
    ${query.van ? html`<${Connection} query=${query} scenario=${scenario} />` : walk}
  `;
}
