/* Wat als: leave a partner out, and see what the source then names no other for. The engine says it; no prediction. */
import { html, useEffect, useState } from "../lib/html.js";
import { href, setChoice } from "../lib/route.js";
import { say } from "../lib/say.js";
import { Announce, Heading } from "../lib/screen.js";
import { and, compare, fill, numbered, upper } from "../lib/text.js";
import { answerTo, scenarioOf } from "../model/answers.js";
import { data, planBy, several, shownPlans, words } from "../model/data.js";
import { cellAddress, cellSaid } from "../model/matrix.js";
import { firstOf, labelOf, organisationBy } from "../model/things.js";
import { kindName, stepName } from "../model/words.js";
import { FilterBox, ScenarioChoices, SelectField } from "../parts/controls.js";
import { CsvButton, originCells, originHeads } from "../parts/exports.js";
import { Chip, ThingList } from "../parts/links.js";
import { SortedTable } from "../parts/table.js";

const t = words.whatif;
/** The cell as it is now; work of a kind that makes no step harder has none. */
const cellNow = (loss, cell, scenario) =>
  answerTo({ ...scenario, plan: loss.plan }).matrix.kind.find(
    (one) => one.column === cell.column && one.barrier === cell.barrier,
  );
function now(as) {
  if (!as) return t.no_cell;
  const { word, lines } = cellSaid(as);
  return [word, ...lines].join(", ");
}
const nameOf = (cell, as) => {
  const kind = upper(kindName(cell.column));
  return as ? fill(t.cell, { kind, step: stepName(cell.barrier).toLowerCase() }) : kind;
};

function Part({ title, count, none, children }) {
  const Title = several ? "h3" : "h2";
  return html`
    <section class="blok">
      <${Title}>${fill(t.part, { title, count })}<//>
      ${count ? children : html`<p>${none}</p>`}
    </section>
  `;
}

function CellTable({ loss, scenario, id, title }) {
  const as = (cell) => cellNow(loss, cell, scenario);
  const to = (cell) => href("overzicht", { cel: cellAddress(cell.column, cell.barrier, loss.plan) });
  const columns = [
    {
      key: "vak",
      label: t.columns.cell,
      sort: false,
      text: (cell) => nameOf(cell, as(cell)),
      cell: (cell) => (as(cell) ? html`<a href=${to(cell)}>${nameOf(cell, as(cell))}</a>` : nameOf(cell)),
    },
    { key: "nu", label: t.columns.now, sort: false, text: (cell) => now(as(cell)) },
    { key: "weg", label: t.columns.lost, sort: false, text: (cell) => cell.said },
  ];
  return html`<${SortedTable} id=${id} caption=${title} hideCaption rows=${loss.cells} columns=${columns} />`;
}

/** What one plan loses: the cells as they are with what is lost from each, and the actions. */
function Loss({ loss, scenario }) {
  const plan = planBy(loss.plan);
  const { cells, none, ...said } = plan.words.losses;
  const id = `verlies${plan === data.plans[0] ? "" : `-${plan.key}`}`;
  const chip = (one) => [" ", html`<${Chip} id=${one} date=${scenario.date} />`];
  const part = (title, ids) => html`
    <${Part} title=${title} count=${ids.length} none=${none}><${ThingList} ids=${ids} more=${chip} /><//>
  `;
  return html`
    <section>
      ${several && html`<h2>${plan.title}</h2>`}
      <p>${loss.said}</p>
      <${Part} title=${cells} count=${loss.cells.length} none=${none}>
        <${CellTable} loss=${loss} scenario=${scenario} id=${id} title=${cells} />
      <//>
      ${Object.keys(said)
        .filter((list) => Array.isArray(loss[list]))
        .map((list) => part(said[list], loss[list]))}
      ${loss.blocks.map((block) => part(block.said, block.acts))}
    </section>
  `;
}

function Losses({ losses, without, scenario }) {
  const rows = () =>
    losses.flatMap((loss) =>
      loss.cells.map((cell) => {
        const as = cellNow(loss, cell, scenario);
        const step = as ? stepName(cell.barrier) : "";
        return [without, kindName(cell.column), step, now(as), cell.said, ...originCells(scenario, loss.plan)];
      }),
    );
  return html`
    ${
      losses.length
        ? losses.map((loss) => html`<${Loss} key=${loss.plan} loss=${loss} scenario=${scenario} />`)
        : shownPlans(scenario).map((plan) => html`<p>${plan.words.losses.nothing}</p>`)
    }
    <div class="acties">
      <${CsvButton} name="wat-als.csv" rows=${() => [[...t.csv, ...originHeads], ...rows()]} />
    </div>
  `;
}

// ---- several partners: only with an engine behind the page
async function ask(notations, scenario) {
  const query = new URLSearchParams({
    stand: scenario.date,
    ...(scenario.stated && { koppelingen: "genoemd" }),
    ...(scenario.strict && { lezing: "streng" }),
    ...(scenario.strict && { lezing: "streng" }),
    ...(!scenario.expect && { verwachtingen: "uit" }),
  });
  for (const notation of notations) query.append("zonder", notation);
  const answer = await fetch(`antwoord?${query}`);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

function Many({ notations, names, scenario }) {
  const [answer, setAnswer] = useState(null);
  const asked = [scenario.key, ...notations].join();
  useEffect(() => {
    let wanted = true;
    setAnswer(null);
    ask(notations, scenario)
      .then((found) => {
        if (!wanted) return;
        setAnswer(found);
        say(t.done);
      })
      .catch(() => wanted && setAnswer({ silent: true }));
    return () => {
      wanted = false;
    };
  }, [asked]);
  if (!answer) return html`<div><p>${t.busy}</p></div>`;
  if (answer.silent) return html`<div><p>${t.silent}</p></div>`;
  const mine = (row) => !scenario.plan || row.plan === scenario.plan;
  const questions = numbered(t.questions, answer.gaps.filter(mine).length);
  return html`
    <div>
      <${Losses} losses=${answer.losses.filter(mine)} without=${and(names)} scenario=${scenario} />
      <p>${fill(t.with_this, { questions, now: answerTo(scenario).gaps.length })}</p>
    </div>
  `;
}

const notationOf = (id) => firstOf(id, "notation");
function Pick({ acting, chosen }) {
  if (!data.served)
    return html`
      <${SelectField} label=${t.one} name="zonder" options=${acting.map((id) => [notationOf(id), labelOf(id)])} />
    `;
  const turn = (id, on) => {
    const next = on ? [...chosen, id] : chosen.filter((one) => one !== id);
    setChoice({ zonder: next.map(notationOf).join(",") });
  };
  return html`
    <fieldset class="velden meer">
      <legend>${t.more}</legend>
      ${acting.map(
        (id) => html`
          <label key=${id}>
            <input
              id=${`zonder-${notationOf(id)}`}
              type="checkbox"
              checked=${chosen.includes(id)}
              onChange=${(event) => turn(id, event.target.checked)}
            />
            ${` ${labelOf(id)}`}
          </label>
        `,
      )}
    </fieldset>
  `;
}

export function WhatifScreen({ route }) {
  const scenario = scenarioOf(route.query);
  const { without } = answerTo(scenario);
  const acting = Object.keys(without)
    .filter((id) => without[id].length)
    .sort((a, b) => compare(labelOf(a), labelOf(b)));
  const chosen = (route.query.zonder || "").split(",").map(organisationBy).filter(Boolean);
  const names = chosen.map((id) => labelOf(id));
  const [one] = chosen;
  return html`
    <${Heading} text=${t.title}><p class="uitleg">${t.intro}</p><//>
    <${FilterBox}>
      <${ScenarioChoices} />
      <div class="velden"><${Pick} acting=${acting} chosen=${chosen} /></div>
    <//>
    ${!data.served && html`<p class="zacht">${t.alone}</p>`}
    ${chosen.length === 1 && html`<${Losses} losses=${without[one] || []} without=${names[0]} scenario=${scenario} />`}
    ${
      chosen.length > 1 &&
      data.served &&
      html`<${Many} notations=${chosen.map(notationOf)} names=${names} scenario=${scenario} />`
    }
    ${!chosen.length && html`<p>${t.choose}</p>`}
    <${Announce} text=${chosen.length === 1 ? fill(t.said, { name: names[0] }) : ""} />
  `;
}
