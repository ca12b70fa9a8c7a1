/* A table with a caption, headings that sort, and cells that stack on a phone; and a list of facts. */

import { say } from "../lib/dom.js";
import { html, useState } from "../lib/html.js";
import { here, setChoice } from "../lib/route.js";
import { fill, numbered, sortRows, unique } from "../lib/text.js";
import { words } from "../model/data.js";
import { addressOf, labelOf, passagesOf } from "../model/things.js";
import { progressLine } from "../model/words.js";
import { CsvButton, withOrigin } from "./exports.js";
import { FoldHead, foldClass, folded } from "./folds.js";
import { Addresses, Chip, ThingLink } from "./links.js";

/** Which column a table is sorted by, as its address says: "key", or "-key" where it runs down.
 * @param {string} urlKey @param {string} [first] */
export const sortedBy = (urlKey, first = "") => here.route.query[urlKey] || first;

/** @template Of @param {{id: string, column: Column<Of>, sort: string, turn: (column: Column<Of>) => void}} props */
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

/** @template Of @param {{row: Of, columns: Column<Of>[], about?: (row: Of) => object}} props */
const Row = ({ row, columns, about }) => html`
  <tr role="row" ...${about?.(row)}>
    ${columns.map((column, index) => {
      const content = column.cell ? column.cell(row) : column.text(row);
      return index
        ? html`<td role="cell" data-kop=${column.label}>${content}</td>`
        : html`<th scope="row" role="rowheader" data-kop=${column.label}>${content}</th>`;
    })}
  </tr>
`;

/** The row that opens a part of a table.
 * @template Of @param {{part: Fold<Of>, columns: Column<Of>[], named?: (row: Of) => string, count?: {one:
 *   string, more: string}}} props */
const Opener = ({ part, columns, named, count }) => html`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${columns.length}>
      <${FoldHead} part=${part} count=${count && numbered(count, part.rows.length)}
        names=${named ? part.rows.map(named) : []} />
    </th>
  </tr>
`;

/** A table that sorts. With `urlKey` the order stands in the address; without, the table keeps it. Its groups stand
 * while it has the order that it began with: who sorts by another column, sorts all of it.
 * @template Of
 * @param {{id: string, caption: string, rows: Of[], columns: Column<Of>[], sort?: string, urlKey?: string,
 *   hideCaption?: boolean, groups?: NamedGroups<Of> | null, about?: (row: Of) => object,
 *   open?: number, file?: {name: string, origin: (row: Of) => string[]}}} props
 * `about`: attributes of a row; `open`: how many rows stand open; `file`: it can be kept as a CSV of that name */
export function SortedTable({ sort: first = "", groups = null, ...given }) {
  const { id, caption, rows, columns, urlKey, hideCaption, about, file, open } = given;
  const [mine, setMine] = useState(first);
  const sort = urlKey ? sortedBy(urlKey, first) : mine;
  const turn = (/** @type {Column<Of>} */ column) => {
    const next = sort === column.key ? `-${column.key}` : column.key;
    if (urlKey) setChoice({ [urlKey]: next === first ? null : next }, true);
    else setMine(next);
    const t = words.shared.table;
    const direction = next.startsWith("-") ? t.descending : t.ascending;
    say(fill(t.sorted, { column: column.label.toLowerCase(), direction }));
  };
  const sorted = sortRows(rows, columns, sort);
  const kept = () => withOrigin(columns, sorted, file?.origin || (() => []));
  const parts = folded(id, sorted, sort === first ? groups : null, open);
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
              ${part.rows.map((row) => html`<${Row} row=${row} columns=${columns} about=${about} />`)}
            </tbody>
          `,
        )}
      </table>
    </div>
    ${file && html`<p class="acties"><${CsvButton} name=${file.name} rows=${kept} /></p>`}
  `;
}

/** Names and values, for a thing's facts; empty values stay away. @param {{pairs: [string, Markup][]}} props */
export function FactList({ pairs }) {
  const kept = pairs.filter(([, value]) => (Array.isArray(value) ? value.length : value));
  if (!kept.length) return null;
  return html`
    <dl class="feiten">${kept.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
  `;
}

/** A column of things, by their names, with what `more` says behind each.
 * @template Row @param {string} key @param {string} label @param {(row: Row) => string} of
 * @param {(id: string) => string} [name] @param {(props: {id: string}) => Markup} [more] @returns {Column<Row>} */
export const thingColumn = (key, label, of, name = labelOf, more) => ({
  key,
  label,
  text: (row) => name(of(row)),
  cell: (row) => [html`<${ThingLink} id=${of(row)} text=${name(of(row))} />`, more && html`<${more} id=${of(row)} />`],
});
/** A column of how far work is, by a date.
 * @template Row @param {string} key @param {string} label @param {(row: Row) => string} of @param {string} [date]
 * @returns {Column<Row>} */
export const standColumn = (key, label, of, date) => ({
  key,
  label,
  text: (row) => progressLine(of(row), date),
  cell: (row) => html`<${Chip} id=${of(row)} date=${date} />`,
});
/** A column of where statements stand, each with its words where an engine has them.
 * @template Row @param {string} label @param {(row: Row) => string[]} of @returns {Column<Row>} */
export const placeColumn = (label, of) => ({
  ...{ key: "bron", label, sort: false },
  text: (row) => unique(of(row).flatMap(passagesOf).map(addressOf)).join("; "),
  cell: (row) => html`<${Addresses} of=${of(row)} />`,
});
