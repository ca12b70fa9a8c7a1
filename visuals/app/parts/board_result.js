/* Step 5: the plan on the map, and what one takes along of it. */
import { Bullets, html, useEffect, useState } from "../lib/html.js";
import { here, href } from "../lib/route.js";
import { numbered } from "../lib/text.js";
import { answerTo, scenarioOf } from "../model/answers.js";
import { decide, ofList, openedBoard, progress } from "../model/board.js";
import { data, several, words } from "../model/data.js";
import { engine, reportWhile } from "../model/engine.js";
import { kindName } from "../model/words.js";
import { CellPanel } from "./cell.js";
import { download } from "./exports.js";
import { Block } from "./folds.js";
import { ThingLinks } from "./links.js";
import { MatrixTable } from "./matrix.js";
import { PickField } from "./pick.js";
import { Answer, FileButtons, SaveButtons, take } from "./plan_file.js";

const t = words.board.result;

/** @param {{act: Act}} props */
export function ResultStep({ act }) {
  const now = openedBoard();
  const { name, decisions } = now;
  const { rows, plan, places, access, fields } = now.found;
  const [checked, setChecked] = useState(/** @type {Checked | null} */ (null));
  const [busy, setBusy] = useState("");
  const requested = JSON.stringify(decisions);
  const there = now.taken === requested && engine().own;
  useEffect(() => {
    if (there) return;
    act(async () => {
      now.taken = requested;
      const found = await take({ name, decisions }, false);
      setChecked(found.ok ? null : found);
    });
  }, [requested]);
  /** What was decided, as a file for the command line: JSON is YAML too. */
  const keep = () =>
    download("keuzes.yaml", `${JSON.stringify({ keuzes: now.decisions }, null, 1)}\n`, "application/yaml");
  /** Show the plan beside that of the page, where one sees both. */
  const compare = () =>
    busy !== t.alongside_busy &&
    reportWhile(setBusy, t.alongside_busy, async () => {
      const found = await take({ name, decisions }, true);
      if (!found.ok) return setChecked(found);
      location.hash = href("vergelijk");
    });
  if (checked) return html`<div class="antwoord"><${Answer} ...${checked} /></div>`;
  if (!there) return html`<p role="status">${t.making}</p>`;
  const scenario = scenarioOf(here.route.query);
  const own = data.plans.find(({ title }) => title === plan.title) || data.plans[data.plans.length - 1];
  const apart = answerTo(scenario).apart.filter((one) => one.plan === own.key && one.groups.length);
  const bare = places.flatMap(({ value }) => {
    const found = rows.filter((row) => !row.judged && row.places.includes(value));
    return found.length
      ? [html`${value}: ${found.map(({ number, title }) => `${number} ${title}`.trim()).join("; ")}`]
      : [];
  });
  return html`
    <p>
      ${progress()}
      ${rows.some((row) => !row.judged) && html` <strong>${t.not_yet}</strong>`}
    </p>
    <p class="acties">
      <a href=${href("aandachtspunten", several ? { plan: own.key } : {})}>${t.questions}</a>
      <button type="button" id="ernaast" onClick=${compare}>${t.alongside}</button>
      <span role="status">${busy}</span>
    </p>
    ${bare.length > 0 && html`<p>${t.bare}</p><${Bullets} items=${bare} />`}
    <${MatrixTable} by="kind" scenario=${scenario} plan=${own} />
    ${apart.map(({ kind, groups }) => {
      const ids = groups.flatMap((group) => group.things);
      return html`<p>${numbered(t.apart, ids.length, { kind: kindName(kind) })} <${ThingLinks} ids=${ids} /></p>`;
    })}
    ${here.route.query.cel && html`<${CellPanel} address=${here.route.query.cel} by="kind" scenario=${scenario} />`}
    <${Block} title=${t.take_along}>
      <${PickField} id="toegang" label=${t.access} value=${plan.access || "niet-openbaar"}
        options=${access.map((value) => [value, value.replace("-", " ")])}
        pick=${(/** @type {string} */ value) => act(() => decide(ofList(fields.access, value)))} />
      <p class="zacht">${t.access_more}</p>
      <${FileButtons} files=${[{ id: "bewaar-werkmap", label: t.workbook, name: "workbook", given: { decisions } }]}>
        <button type="button" id="bewaar-keuzes" onClick=${keep}>${t.choices}</button>
      <//>
      <p class="zacht">${t.workbook_more} ${t.next_list}</p>
    <//>
    <${SaveButtons} />
  `;
}
