/* The index of many plans: a row a plan, a column a kind of work at the chosen step (or a step, or a question). */
import { element } from "./lib/dom.js";
import { html, render, useState } from "./lib/html.js";
import { compare, fill, twice, unique } from "./lib/text.js";

/** @type {PlansIndex} */
const data = JSON.parse(element("gegevens").textContent || "");
const t = data.words.index;
const QUESTIONS = "question";

/** The columns of a choice, each with its place among all, and a head.
 * @param {{by: string, model: string, axis: "step" | "label", value: string}} props */
function columnsOf({ by, model, axis, value }) {
  const all = data.by[by].columns.map((column, place) => ({ ...column, place }));
  if (by === QUESTIONS) return all.map((column) => ({ ...column, head: column.label }));
  return all
    .filter((column) => column.model === model && column[axis] === value)
    .map((column) => ({ ...column, head: axis === "step" ? column.label : column.step }));
}

/** @param {string} by @param {number} row @param {{place: number}} column */
const stateOf = (by, row, column) => data.states[data.by[by].rows[row][column.place]];

/** In how many plans something stands in a column, of how many that have it.
 * @param {string} by @param {number[]} rows @param {{place: number}} column */
function tally(by, rows, column) {
  const found = rows.map((row) => stateOf(by, row, column)).filter(Boolean);
  const some = found.filter((state) => !data.empty.includes(state.code)).length;
  return fill(data.words.cell.something, { count: some, all: found.length });
}

/** Where a state stands when plans are sorted by a column: as in the legend; a number of rows from low to high.
 * @param {IndexState | undefined} state */
function placeOf(state) {
  if (!state) return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(state.code)) return Number(state.code);
  const place = data.order.indexOf(state.code);
  return place < 0 ? data.order.length : place;
}

/** @type {(id: string, label: string, value: string, pick: (value: any) => void, options: string[][]) => Markup} */
const choice = (id, label, value, pick, options) => html`
  <label class="veld" for=${id}>
    <span>${label}</span>
    <select id=${id} value=${value} onChange=${(/** @type {Picking} */ event) => pick(event.target.value)}>
      ${options.map(([key, text]) => html`<option value=${key}>${text}</option>`)}
    </select>
  </label>
`;

/** @param {{state?: IndexState}} props */
const Cell = ({ state }) =>
  state
    ? html`<td class=${`${state.code}${state.support ? " hulp" : ""}`}>${state.words}</td>`
    : html`<td class="niet-verwacht">${t.no_step}</td>`;

function Plans() {
  const models = unique(data.by.kind.columns.map((column) => column.model));
  const [by, setBy] = useState("kind");
  const [model, setModel] = useState(models[0]);
  const [axis, setAxis] = useState(/** @type {"step" | "label"} */ ("step"));
  const [picked, pick] = useState("");
  const [text, setText] = useState("");
  const [sorted, sort] = useState(-1);
  const [only, setOnly] = useState("");
  const values = unique(data.by.kind.columns.filter((one) => one.model === model).map((one) => one[axis]));
  const value = values.includes(picked) ? picked : values[0];
  const columns = columnsOf({ by, model, axis, value });
  const wanted = text.trim().toLowerCase();
  const rows = [...data.plans.keys()]
    .filter((row) => `${data.plans[row].title} ${data.plans[row].applies}`.toLowerCase().includes(wanted))
    .filter((row) => by === QUESTIONS || columns.some((column) => stateOf(by, row, column)))
    .filter((row) => !only || columns.some((column) => stateOf(by, row, column)?.code === only));
  const column = columns.find((one) => one.place === sorted);
  if (column) {
    const place = (/** @type {number} */ row) => placeOf(stateOf(by, row, column));
    rows.sort((a, b) => place(a) - place(b) || compare(data.plans[a].title, data.plans[b].title));
  }
  const states = unique(data.states.map((state) => state.code)).filter((code) => !/^\d+$/.test(code));
  const named = Object.fromEntries(data.states.filter((state) => !state.support).map((one) => [one.code, one.words]));
  const some = [["", t.all], ...states.map((code) => [code, named[code] || code])];
  const type = (/** @type {Typing} */ event) => setText(event.target.value);
  const narrowing = html`
    ${models.length > 1 && choice("model", t.model, model, setModel, twice(models))}
    ${choice("as", t.axis, axis, setAxis, Object.entries(t.axes))}
    ${choice("waarde", t.axes[axis], value, pick, twice(values))} ${choice("alleen", t.only, only, setOnly, some)}
  `;
  return html`
    <div class="velden">
      ${choice("wat", t.what, by, setBy, Object.entries(t.by))}
      ${by !== QUESTIONS && narrowing}
      <label class="veld zoekveld" for="zoek"><span>${t.search}</span>
        <input id="zoek" type="search" value=${text} onInput=${type} /></label>
    </div>
    <p role="status">${fill(t.shown, { count: rows.length, all: data.plans.length })}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${t.table}>
      <table>
        <thead><tr>
          <th scope="col"><button type="button" onClick=${() => sort(-1)}>${data.words.columns.plan}</button></th>
          ${columns.map(
            (one) => html`<th scope="col" aria-sort=${one.place === sorted ? "ascending" : "none"}>
              <button type="button" onClick=${() => sort(one.place)}>${one.head}</button>
              <small class="telling">${tally(by, rows, one)}</small></th>`,
          )}
        </tr></thead>
        <tbody>${rows.map(
          (row) => html`<tr key=${row}>
            <th scope="row"><a href=${data.plans[row].page}>${data.plans[row].title}</a>
              <small>${data.plans[row].date}${data.plans[row].applies && ` · ${data.plans[row].applies}`}</small>
              ${data.plans[row].alike && html`<small>${data.plans[row].alike}</small>`}</th>
            ${columns.map((one) => html`<${Cell} state=${stateOf(by, row, one)} />`)}
          </tr>`,
        )}</tbody>
      </table>
    </div>
  `;
}

render(html`<${Plans} />`, element("overzicht"));
document.documentElement.dataset.klaar = "ja";
