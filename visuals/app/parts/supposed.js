/* What if one action had another status: what reads otherwise then, as the engine says it. */
import { html, useEffect, useState } from "../lib/html.js";
import { href } from "../lib/route.js";
import { fill, numbered, upper } from "../lib/text.js";
import { scenarioOptions } from "../model/answers.js";
import { data, words } from "../model/data.js";
import { engine, engineThere } from "../model/engine.js";
import { codeLabel, firstOf, isUndertaking, labelOf, refs, shortName } from "../model/things.js";
import { kindName, progressLine, stepName } from "../model/words.js";
import { statusOf, statusReport } from "../model/work.js";
import { CopyButton } from "./exports.js";
import { ThingLink } from "./links.js";
import { ThingField } from "./thing_field.js";

const t = words.whatif.action;

/** What an engine answers, anew where what is asked changes: null while it works, `silent` why it does not.
 * @template {keyof Answered} Name
 * @param {Name} name @param {object} given @param {(found: Answered[Name]) => void} [done]
 * @returns {Answered[Name] & {silent?: undefined} | {silent: string} | null}
 */
export function useAnswer(name, given, done) {
  const [answer, setAnswer] = useState(/** @type {ReturnType<typeof useAnswer<Name>>} */ (null));
  useEffect(() => {
    let wanted = true;
    setAnswer(null);
    engine()
      .ask(name, given)
      .then((found) => {
        if (!wanted) return;
        setAnswer(found);
        done?.(found);
      })
      .catch((error) => wanted && setAnswer({ silent: error.message || words.whatif.silent }));
    return () => {
      wanted = false;
    };
  }, [name, JSON.stringify(given)]);
  return answer;
}

/** What happens to a question. @param {Answered["supposed"]["gaps"][number]} gap */
function change({ before, after }) {
  const phrase = t[before === after ? "reads" : !after ? "goes" : before ? "weighs" : "comes"];
  return fill(phrase, { before: codeLabel("Severity", before), after: codeLabel("Severity", after) });
}
/** @param {{id: string, status: string, scenario: Scenario}} props */
function Outcome({ id, status, scenario }) {
  const found = useAnswer("supposed", { options: scenarioOptions(scenario), work: id, status });
  if (!found) return html`<p role="status">${words.whatif.busy}</p>`;
  if (found.silent !== undefined) return html`<p role="status">${found.silent}</p>`;
  return html`
    <h2 role="status">${numbered(t.cells, found.cells.length, { all: found.all })}</h2>
    <ul class="anderelezing">
      ${found.cells.map(
        (cell) => html`
          <li>
            <strong>${upper(kindName(cell.column))}, ${stepName(cell.barrier).toLowerCase()}</strong>
            <span>${fill(t.now, { phrase: cell.before })}</span> <span>${fill(t.then, { phrase: cell.after })}</span>
          </li>
        `,
      )}
    </ul>
    <h2>${numbered(t.gaps, found.gaps.length)}</h2>
    <ul>
      ${found.gaps.map((gap) => html`<li><strong>${change(gap)}</strong> ${gap.sentence}</li>`)}
    </ul>
  `;
}

/** @param {{requested: string, scenario: Scenario}} props `requested`: as an address has it, "5.4=structureel" */
export function Supposed({ requested, scenario }) {
  const { date } = scenario;
  const has = (/** @type {string} */ id) => isUndertaking(id) && !!statusOf(id, date);
  const [name, status] = requested.split("=");
  const id = isUndertaking(name) ? name : "";
  const other = refs(statusReport(id, date), "alternativeReading").map((one) => firstOf(one, "status"));
  const to = (/** @type {string} */ work, /** @type {string} */ code) => href(["wat-als", "actie", `${work}=${code}`]);
  const command = fill(t.command, { name: shortName(id), status });
  return html`
    <div class="watals">
      <section class="weglaten filters">
        <${ThingField} label=${t.which} id="actie" thing=${id} among=${has}
          pick=${(/** @type {string} */ work) => {
            location.hash = to(work, status || "");
          }} />
        ${
          id &&
          html`
            <p><${ThingLink} id=${id} />. ${progressLine(id, date)}.</p>
            <h2>${t.suppose}</h2>
            <ul class="partnerlijst">
              ${Object.entries(data.codes.Status).map(
                ([code, { label }]) => html`
                  <li>
                    <a href=${to(id, code)} aria-current=${code === status ? "true" : null}>${upper(label)}</a>
                    ${code === statusOf(id, date) && html` <span class="zacht">${t.read}</span>`}
                    ${other.includes(code) && html` <span class="zacht">${t.other}</span>`}
                  </li>
                `,
              )}
            </ul>
          `
        }
      </section>
      <div>
        ${!(id && status) && html`<p>${t.begin}</p>`}
        ${
          id &&
          status &&
          (engineThere()
            ? html`<${Outcome} id=${id} status=${status} scenario=${scenario} />`
            : html`
                <p>${fill(t.elsewhere, { name: labelOf(id), status: codeLabel("Status", status) })}</p>
                <p><code>${command}</code> <${CopyButton} text=${() => command} label=${t.copy} /></p>
              `)
        }
      </div>
    </div>
  `;
}
