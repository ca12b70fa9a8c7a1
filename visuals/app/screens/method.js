/* Methode: how one reads the map, and how we read the source. */
import { html } from "../lib/html.js";
import { here, href, setChoice } from "../lib/route.js";
import { Heading } from "../lib/screen.js";
import { numbersOf, scenarioOf } from "../model/answers.js";
import { several, shownPlans, words } from "../model/data.js";
import { exists } from "../model/things.js";
import { CellLegend } from "../parts/cell_legend.js";
import { Codes, HowWeRead, Part } from "../parts/how_we_read.js";
import { ThingLink } from "../parts/links.js";
import { HowTo } from "../parts/overview_sides.js";

const t = words.method;

/** What a number counts, by name: things, or places in words. @param {{one: Named}} props */
const Counts = ({ one }) => html`
  <ul class="geteld">
    ${one.things.map((id) => html`<li key=${id}>${exists(id) ? html`<${ThingLink} id=${id} />` : id}</li>`)}
  </ul>
`;

/**
 * A number with what it counts; it leads to exactly that.
 * @param {{name: string, one: Named, plan: Plan, open: boolean}} props
 */
function Line({ name, one, plan, open }) {
  const [to, choose] = t.numbers.to[name] || ["methode", { getal: open ? "" : name }];
  return html`
    <li id=${`getal-${name}`}>
      <a href=${href(to, several ? { ...choose, plan: plan.key } : choose)}>${one.said}</a>: ${one.definition}
      ${open && html`<${Counts} one=${one} />`}
    </li>
  `;
}

const forget = () => setChoice({ getal: null }, true);
/**
 * Every number that stands on several surfaces, each with its definition; open where the address asks for one.
 * @param {{scenario: Scenario}} props
 */
const Numbers = ({ scenario }) => html`
  <${Part} of=${t.numbers} id="getallen" close=${here.route.query.getal ? forget : null}>
    ${shownPlans(scenario).map(
      (plan) => html`
        ${several && html`<h3>${plan.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(numbersOf(scenario, plan).named).map(
            ([name, one]) => html`
              <${Line} key=${name} name=${name} one=${one} plan=${plan} open=${here.route.query.getal === name} />
            `,
          )}
        </ul>
      `,
    )}
  <//>
`;

/** @param {{route: Route}} props */
export const MethodScreen = ({ route }) => html`
  <${Heading} text=${t.title}><p class="uitleg">${t.intro}</p><//>
  <${HowTo} />
  <div class="blok"><${CellLegend} /></div>
  <${Part} of=${t.states} id="standen"><${Codes} list="CellState" /><//>
  <${Numbers} scenario=${scenarioOf(route.query)} />
  <${HowWeRead} />
  <p><a href=${href("weet-niet")}>${t.unknown}</a></p>
`;
