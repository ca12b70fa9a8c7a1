/* The route as a small line of stations: at which of them a partner or a piece of work stands. */
import { html } from "../lib/html.js";
import { fill } from "../lib/text.js";
import { data, planOf, several, words } from "../model/data.js";
import { pageOf } from "../model/things.js";
import { stepsOf } from "../model/work.js";

const t = words.thing.route;
/** @type {Record<string, (id: string, plan: Plan) => string[]>} */
const STEPS = {
  organisation: (id, plan) => data.partners[several ? plan.key : ""].find((row) => row.id === id)?.steps || [],
  undertaking: stepsOf,
};

/** @param {{plan: Plan, steps: string[]}} props */
const Line = ({ plan, steps }) => html`
  <div class="routelijn">
    <ol aria-label=${several ? fill(t.of_plan, { plan: plan.title }) : t.label}>
      ${plan.steps.map(
        (step) => html`
          <li class=${steps.includes(step.notation) ? "hier" : ""}>
            ${step.label}<span class="sr">${steps.includes(step.notation) ? t.here : t.not_here}</span>
          </li>
        `,
      )}
    </ol>
  </div>
`;
/** A line for each plan that ties the thing to a step; nothing where none does. @param {{id: string}} props */
export function RouteLine({ id }) {
  const of = STEPS[pageOf(id)];
  if (!of) return null;
  return data.plans
    .filter((plan) => !planOf(id) || plan === planOf(id))
    .map((plan) => ({ plan, steps: of(id, plan) }))
    .filter(({ steps }) => steps.length)
    .map((line) => html`<${Line} key=${line.plan.key} ...${line} />`);
}
