/* Step 2: what each column of the list is read as, and what comes of it. */
import { html, useState } from "../lib/html.js";
import { fill, twice, unique } from "../lib/text.js";
import { decide, doubtful, ofColumn, ofList, openedBoard } from "../model/board.js";
import { words } from "../model/data.js";
import { Block } from "./folds.js";
import { Pick, PickField } from "./pick.js";

const t = words.board.columns;
const PERSONS = -1; // the last target: what is not taken over

/** Who has which role under a head of two of them, or under one that names none, as no column beside it does.
 * @param {{column: OwnColumn, act: Act}} props */
function Whose({ column, act }) {
  const [one, other] = column.both;
  const { found } = openedBoard();
  const roles = found.columns.some(({ target, table }) => target === found.fields.role && table === column.table);
  if (!one && (roles || !column.filled || (column.role && column.why !== "chosen"))) return null;
  const options = one ? [...(roles ? ["alongside"] : []), "all", "eerste", "splits", "none"] : Object.keys(t.roles);
  const { partner, role } = found.fields;
  /** @type {Query} */
  const values = { alongside: `${partner}:${role}`, all: `${partner}:${one}`, none: partner };
  /** @param {string} name */
  const choose = (name) => act(() => decide(ofColumn(column.which, "target", values[name] || `${partner}:${name}`)));
  const reading = column.reading === role ? "alongside" : column.reading;
  const settled = one ? (column.role === one ? "all" : "none") : column.why === "chosen" && (column.role || "none");
  const now = reading === "?" ? "" : reading || settled;
  return html`
    <fieldset class="bordkeuze">
      <legend>${one ? t.whose : t.does}</legend>
      ${options.map(
        (name) => html`<label>
          <input type="radio" name=${`wie-${column.which}`} checked=${name === now} onChange=${() => choose(name)} />
          ${one ? fill(t.readings[name], { one, other }) : t.roles[name]}
        </label>`,
      )}
    </fieldset>
  `;
}

/** @param {{column: OwnColumn, act: Act}} props */
function Row({ column, act }) {
  const { targets, fields } = openedBoard().found;
  const { which, head, examples, target, role, filled, read } = column;
  const phrase = [
    column.why === "values" && t.by_values,
    column.options.length > 0 && column.why === "head" && fill(t.maybe, { what: column.options.join(", ") }),
    column.month_first && t.month_first,
    column.says,
  ].filter(Boolean);
  const plain = unique([...targets.slice(0, PERSONS), t.notes, ...targets.slice(PERSONS)]);
  /** @type {[string, string][]} */
  const own = role ? [[`${target}:${role}`, fill(t.with_role, { target, role })]] : [];
  return html`
    <tr class=${column.asks ? "vraagt" : ""}>
      <th scope="row">${head}${column.table && html` <span class="bij">${column.table}</span>`}</th>
      <td>${examples.join(" · ") || "–"}</td>
      <td>
        <${Pick} label=${fill(t.as, { head })} value=${own[0]?.[0] || target || t.notes}
          options=${[...own, ...twice(plain)]} pick=${(/** @type {string} */ value) =>
            act(() => decide(ofColumn(which, "target", value === t.notes ? "" : value)))} />
      </td>
      <td class=${target && read < filled ? "vraag" : ""}>
        ${fill(t.read, { read: target ? read : filled, count: filled })}
      </td>
      <td>
        ${phrase.join(" ")}
        ${target === fields.partner && html`<${Whose} column=${column} act=${act} />`}
      </td>
    </tr>
  `;
}

/** One row of the list, as it will stand on the map. */
function Sample() {
  const [at, go] = useState(0);
  const { rows, fields: own } = openedBoard().found;
  const row = rows[Math.min(at, rows.length - 1)];
  if (!row) return null;
  const who = row.who.map(({ name, role }) => (role ? `${name} (${role})` : name)).join(", ");
  const all = Object.entries({ [t.fields.who]: who, ...row.fields });
  const fields = all.filter(([name, text]) => text && name !== own.role);
  return html`
    <${Block} look="bordproef" title=${fill(t.row, { place: at + 1, count: rows.length })}>
      <p><span class="bij">${row.number}</span><strong>${row.title}</strong></p>
      <dl>${fields.map(([name, text]) => html`<dt>${name}</dt><dd>${text}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${at === 0} onClick=${() => go(at - 1)}>${t.previous}</button>
        <button type="button" class="klein" disabled=${at >= rows.length - 1}
          onClick=${() => go(at + 1)}>${t.following}</button>
      </p>
    <//>
  `;
}

/** @param {{act: Act}} props */
export function ColumnsStep({ act }) {
  const { columns, rows, names, left_out, plan, fields } = openedBoard().found;
  /** @type {[string, string][]} */
  const sums = [
    [fill(t.read, { read: rows.filter((row) => !row.open).length, count: rows.length }), t.sum.placed],
    [fill(t.read, { read: rows.filter((row) => row.led).length, count: rows.length }), t.sum.led],
    [String(doubtful(names).length), t.sum.asks],
    [String(left_out.length), t.sum.left_out],
  ];
  return html`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${t.heads.map((/** @type {string} */ head) => html`<th scope="col">${head}</th>`)}</tr></thead>
        <tbody>${columns.map((column) => html`<${Row} key=${column.which} column=${column} act=${act} />`)}</tbody>
      </table>
      <div>
        <${Block} look=${null} title=${t.plan}>
          <${PickField} id="plannaam" label=${t.plan_title} value=${plan.title}
            pick=${(/** @type {string} */ value) => act(() => decide(ofList(fields.title, value)))} />
          <${PickField} id="plandag" type="date" label=${t.plan_day} value=${plan.day}
            pick=${(/** @type {string} */ value) => value && act(() => decide(ofList(fields.day, value)))} />
        <//>
        <${Sample} />
        <${Block} look=${null} title=${t.sums}>
          <dl class="bordsom">${sums.map(([count, what]) => html`<dt>${count}</dt><dd>${what}</dd>`)}</dl>
          ${left_out.map((line) => html`<p class="zacht">${line}</p>`)}
        <//>
      </div>
    </div>
  `;
}
