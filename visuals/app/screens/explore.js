/* Verken: who → what → which step, walked from the route, a partner, an action or a step, or from a prepared start; and
   what connects two things. All that one chose stands in the address: Back undoes it. */
import { say } from "../lib/dom.js";
import { html, useMemo } from "../lib/html.js";
import { here, href, setChoice } from "../lib/route.js";
import { Heading, narrow } from "../lib/screen.js";
import { fill, numbered, twice, unique, upper } from "../lib/text.js";
import { scenarioOf } from "../model/answers.js";
import { data, inPlan, several, shownPlans, words } from "../model/data.js";
import { explored, MOST } from "../model/explore.js";
import { codesAmong, flowsAt } from "../model/flows.js";
import { known } from "../model/lines.js";
import { chapters, codeLabel, firstOf, kindOptions, labelOf, ofType, pageOf, stepOptions } from "../model/things.js";
import { Connection, Headed } from "../parts/connection.js";
import { ChoiceRow, FilterBox, FilterFields, FoldedChoices, SelectField } from "../parts/controls.js";
import { begun, boxName, List, listed, Panel, Picture } from "../parts/explored.js";
import { Tabs } from "../parts/family.js";
import { FlowList, FlowPanel, FlowPicture } from "../parts/flows.js";
import { KeepButtons } from "../parts/keep_drawing.js";
import { RoutePicture } from "../parts/route_picture.js";
import { ThingField } from "../parts/thing_field.js";
import { MissingScreen } from "./search.js";

const t = words.explore;
const WAYS = ["beeld", "beide", "lijst"];
const ALL = "alle";

const years = twice(unique(Object.values(data.works).flatMap((work) => work.years || [])).sort());
const FIELDS = [
  [t.filters.step, "stap", stepOptions],
  [t.filters.kind, "soort", kindOptions],
  [t.filters.from, "vanaf", years],
  [t.filters.to, "tot", years],
];
const FILTERS = FIELDS.map(([, name]) => name);

/** The picture, the list, or both, with what is chosen beside it; above it the ways to see it (none where there are too
 * `many` boxes to draw), what one looks at, what one takes along (`keep`), and what there is to say of it (`notes`).
 * @param {{many: boolean, field: Markup, filters?: Markup, choices?: Markup, keep: Record<string, unknown>,
 *   notes: Markup, picture: Markup, list: Markup, panel: Markup}} props */
function Shown({ many, field, filters, choices, keep, notes, picture, list, panel }) {
  const { toon, kies } = here.route.query;
  const way = many ? "lijst" : WAYS.includes(toon) ? toon : narrow() ? "lijst" : "beeld";
  const options = WAYS.map((one) => [one, t.show[one]]);
  return html`
    <div class="verkenbalk">
      ${field}
      ${!many && html`<${ChoiceRow} legend=${t.show.label} name="toon" id="toon" current=${way} options=${options} />`}
      ${filters} ${way !== "lijst" && html`<${KeepButtons} ...${keep} />`} ${choices}
    </div>
    ${notes}
    <div class="graaf">
      <div class="hoofd">${way !== "lijst" && picture} ${way !== "beeld" && list}</div>
      ${(way !== "lijst" || kies) && panel}
    </div>
  `;
}
/** A choice by state, each counted. @param {{list: string, codes: string[], had: string[], state: string}} props */
function States({ list, codes, had, state }) {
  const count = (/** @type {string} */ code) => had.filter((one) => one === code).length;
  const options = codes.map((code) => [code, `${upper(codeLabel(list, code))} (${count(code)})`]);
  options.push([ALL, `${upper(words.shared.all)} (${had.length})`]);
  return narrow()
    ? html`<${SelectField} name="staat" label=${t.filters.state} options=${options} chosen=${state} />`
    : html`<${ChoiceRow} legend=${t.filters.state} name="staat" id="staat" current=${state} options=${options} />`;
}

/** What is opened; of a prepared start (`title`) all work in it, with every role.
 * @param {{opened: string[], scenario: Scenario, query: Query, field: Markup, title?: string}} props */
function Explored({ opened, scenario, query, field, title = "" }) {
  const filters = FILTERS.map((name) => query[name] || "");
  const choices = [opened, query.weg, ...filters, query.kies, scenario.key, scenario.plan].join("|");
  const hidden = listed(query.weg);
  const [step, kind, from, to] = filters;
  const requested = { opened, chosen: query.kies || "", hidden, step, kind, from, to };
  const shown = useMemo(() => explored({ ...requested, anyRole: !!title }, scenario), [choices]);
  const ids = [...shown.who, ...shown.what, ...shown.steps];
  const chosen = ids.includes(requested.chosen) ? requested.chosen : "";
  const many = ids.length > MOST;
  const some = shown.what.length > 0; // without work there is nothing to draw or to list
  const at = { shown, opened, chosen, scenario, fixed: !!title };
  const filtered = filters.some(Boolean);
  const narrowed = filtered || hidden.length > 0 || scenario.stated || scenario.plan;
  const alone = t.alone[pageOf(opened[0])] || t.alone.other;
  const again = html`<button type="button" class="klein" onClick=${() => setChoice({ weg: null })}>${t.again}</button>`;
  const undated = shown.undated > 0 && numbered(t.undated, shown.undated);
  const drawn = { ...at, title: title || opened.map(boxName).join(", ") };
  const boxes = html`<${FilterBox}><${FilterFields} fields=${FIELDS} names=${FILTERS} clear=${filtered} /><//>`;
  const notes = html`
    ${hidden.length > 0 && html`<p>${numbered(t.hidden, hidden.length)} ${again}</p>`}
    ${shown.left > 0 && html`<p id="weggelaten">${numbered(t.left, shown.left)} ${undated}</p>`}
    ${many && html`<p role="status">${fill(t.too_many, { count: ids.length })}</p>`}
    ${!some && html`<${Headed} of=${opened.slice(0, 1)} scenario=${scenario} /><p>${narrowed ? t.nothing : alone}</p>`}
  `;
  return html`
    <${Shown} many=${many || !some} field=${field} filters=${boxes} choices=${html`<${FoldedChoices} />`} notes=${notes}
      keep=${{ name: t.file, title: drawn.title, scenario, of: "#verkenbeeld", legend: "#verkenlegenda li" }}
      picture=${html`<div class="tekening"><${Picture} ...${drawn} /></div>`} list=${some && html`<${List} ...${at} />`}
      panel=${html`<${Panel} ...${at} />`} />
  `;
}

/** A prepared start: the agreements, by whether they are signed. @param {{query: Query, scenario: Scenario}} props */
function Agreements({ query, scenario }) {
  const all = ofType("Agreement").filter((id) => known(id, scenario.date) && inPlan(id, scenario.plan));
  const { title, none } = t.starts.afspraken;
  if (!all.length) return html`<p>${none}</p>`;
  const had = all.map((id) => firstOf(id, "agreementStatus"));
  const codes = codesAmong("AgreementStatus", "", had);
  const state = codes.includes(query.staat) ? query.staat : ALL;
  const opened = all.filter((_, at) => state === ALL || had[at] === state);
  const field = html`<${States} list="AgreementStatus" codes=${codes} had=${had} state=${state} />`;
  return html`<${Explored} opened=${opened} scenario=${scenario} query=${query} field=${field}
    title=${state === ALL ? title : `${title}: ${codeLabel("AgreementStatus", state)}`} />`;
}

/** A prepared start: information, what falters first. @param {{query: Query, scenario: Scenario}} props */
function Information({ query, scenario }) {
  const all = useMemo(() => flowsAt(scenario), [scenario.date, scenario.plan]);
  if (!all.length) return html`<p>${t.starts.informatie.none}</p>`;
  const had = all.map((one) => one.state);
  const codes = codesAmong("FlowState", Object.keys(t.flows.first)[0], had);
  const state = [...codes, ALL].includes(query.staat) ? query.staat : codes[0] || ALL;
  const rows = all.filter((one) => state === ALL || one.state === state);
  const many = 3 * rows.length > 2 * MOST;
  const chosen = query.kies || "";
  const flow = state === ALL ? words.shared.all : codeLabel("FlowState", state);
  const title = fill(t.flows.title, { state: flow });
  return html`
    <${Shown} many=${many} field=${html`<${States} list="FlowState" codes=${codes} had=${had} state=${state} />`}
      notes=${many && html`<p role="status">${t.flows.too_many}</p>`}
      keep=${{ name: "informatiestromen", title, scenario, of: "#stromenbeeld", legend: "#stromenlegenda li" }}
      picture=${html`<${FlowPicture} rows=${rows} chosen=${chosen} state=${flow} />`}
      list=${html`<${FlowList} rows=${rows} scenario=${scenario} state=${flow} />`}
      panel=${html`<${FlowPanel} rows=${rows} chosen=${chosen} />`} />
    <p class="zacht">${t.flows.silence}</p>
  `;
}

/** @type {Record<string, (props: {query: Query, scenario: Scenario}) => Markup>} */
const PREPARED = { informatie: Information, afspraken: Agreements };

export function ExploreScreen(/** @type {{route: Route}} */ { route: { path, query } }) {
  const scenario = scenarioOf(query);
  const [, start = ""] = path;
  if (start && !Object.hasOwn(PREPARED, start)) return html`<${MissingScreen} />`;
  const opened = begun(query);
  const begin = (/** @type {string} */ id) => {
    setChoice({ uit: id, kies: id, weg: null });
    say(boxName(id));
  };
  const field = html`<${ThingField} label=${t.search} id="ding" thing=${opened[0] || ""} pick=${begin} />`;
  const options = chapters.map((id) => [firstOf(id, "identifier") || id, labelOf(id)]);
  const chapter = html`<${SelectField} name="hoofdstuk" label=${t.begin.chapters} options=${options} />`;
  const at = start || (query.van ? "verbinding" : opened.length ? "" : "route");
  const { title = t.heading, sentence = t.sentence } = t.starts[at] || {};
  const tabs = Object.entries(t.starts).map(([name, { label, to }]) => [label, href(to.path, to.query), name === at]);
  const Shows = start ? PREPARED[start] : query.van && Connection;
  const walk = opened.length
    ? html`<${Explored} ...${{ opened, scenario, query, field }} />`
    : html`
        <div class="verkenbalk">${field} ${options.length > 0 && chapter} <${FoldedChoices} /></div>
        ${shownPlans(scenario).map(
          (plan) => html`
            ${several && html`<p><strong>${plan.title}</strong></p>`}
            <${RoutePicture} key=${plan.key} plan=${plan} scenario=${scenario} />
          `,
        )}
        <p class="zacht">${t.begin.network}</p>
      `;
  return html`
    <${Heading} text=${t.heading} title=${at ? `${t.heading}: ${title}` : t.heading}>
      <p class="uitleg">${sentence}</p>
    <//>
    <${Tabs} label=${t.starts_label} tabs=${tabs} />
    ${Shows ? html`<${Shows} key=${start} query=${query} scenario=${scenario} />` : walk}
  `;
}
