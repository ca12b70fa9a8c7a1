/* A table with a caption, headings that sort, and cells that stack on a phone; and a list of facts. */

import { say } from "../lib/dom.js";
import { html, useState } from "../lib/html.js";
import { here, setChoice } from "../lib/route.js";
import { fill, numbered, sortRows } from "../lib/text.js";
import { words } from "../model/data.js";
import { FoldHead, foldClass, folded } from "./folds.js";

/**
 * Which column a table is sorted by, as its address says: "key", or "-key" where it runs down.
 * @param {string} urlKey
 * @param {string} [first]
 */
export const sortedBy = (urlKey, first = "") => here.route.query[urlKey] || first;

/**
 * @template Of
 * @param {{id: string, column: Column<Of>, sort: string, turn: (column: Column<Of>) => void}} props
 */
function Head({ id, column, sort, turn }) {
  const state = sort === column.key ? "ascending" : sort === `-${column.key}` ? "descending" : null;
  if (column.sort === false) return html`<th scope="col" role="columnheader">${column.label}</th>`;
  return html`
    <th scope="col" role="columnheader" aria-sort=${state}>
      <button type="button" class="sorteer" id=${`${id}-${column.key}`} onClick=${() => turn(column)}>
        ${column.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `;
}

/** @template Of @param {{row: Of, columns: Column<Of>[]}} props */
const Row = ({ row, columns }) => html`
  <tr role="row">
    ${columns.map((column, index) => {
      const content = column.cell ? column.cell(row) : column.text(row);
      return index
        ? html`<td role="cell" data-kop=${column.label}>${content}</td>`
        : html`<th scope="row" role="rowheader" data-kop=${column.label}>${content}</th>`;
    })}
  </tr>
`;

/**
 * The row that opens a part of a table.
 * @template Of
 * @param {{part: import("./folds.js").Fold<Of>, columns: Column<Of>[], named: (row: Of) => string,
 *   count: {one: string, more: string}}} props
 */
const Opener = ({ part, columns, named, count }) => html`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${columns.length}>
      <${FoldHead} part=${part} count=${part.more ? "" : numbered(count, part.rows.length)}
        names=${part.more ? [] : part.rows.map(named)} />
    </th>
  </tr>
`;

/**
 * What the rows of a table are folded by, what each is called, and how many are told.
 * @template Of
 * @typedef {import("./folds.js").Groups<Of> & {named: (row: Of) => string, count: {one: string, more: string}}} Named
 */
/**
 * A table that sorts. With `urlKey` the order stands in the address; without, the table keeps it. Its groups stand
 * while it has the order that it began with: who sorts by another column, sorts all of it.
 * @template Of
 * @param {{id: string, caption: string, rows: Of[], columns: Column<Of>[], sort?: string, urlKey?: string,
 *   hideCaption?: boolean, groups?: Named<Of> | null}} props
 */
export function SortedTable({ id, caption, rows, columns, sort: first = "", urlKey, hideCaption, groups = null }) {
  const [mine, setMine] = useState(first);
  const sort = urlKey ? sortedBy(urlKey, first) : mine;
  /** @param {Column<Of>} column */
  const turn = (column) => {
    const next = sort === column.key ? `-${column.key}` : column.key;
    if (urlKey) setChoice({ [urlKey]: next === first ? null : next }, true);
    else setMine(next);
    const t = words.shared.table;
    const direction = next.startsWith("-") ? t.descending : t.ascending;
    say(fill(t.sorted, { column: column.label.toLowerCase(), direction }));
  };
  const parts = folded(id, sortRows(rows, columns, sort), sort === first ? groups : null);
  return html`
    <div class="rol">
      <table class="lijst" id=${id} role="table">
        <caption class=${hideCaption ? "sr" : null}>${caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map((column) => html`<${Head} id=${id} column=${column} sort=${sort} turn=${turn} />`)}
          </tr>
        </thead>
        ${parts.map(
          (part) => html`
            <tbody role="rowgroup" key=${part.more ? "meer" : part.key} class=${foldClass(part)}>
              ${part.folds && html`<${Opener} part=${part} columns=${columns} ...${groups} />`}
              ${part.rows.map((row) => html`<${Row} row=${row} columns=${columns} />`)}
            </tbody>
          `,
        )}
      </table>
    </div>
  `;
}

/** @param {Markup} value */
const isEmpty = (value) =>
  value === null ||
  value === undefined ||
  value === false ||
  value === "" ||
  /** @type {{length?: number}} */ (value).length === 0;

/** Names and values, for a thing's facts; empty values stay away. @param {{pairs: [string, Markup][]}} props */
export function FactList({ pairs }) {
  const kept = pairs.filter(([, value]) => !isEmpty(value));
  if (!kept.length) return null;
  return html`
    <dl class="feiten">${kept.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
  `;
}
