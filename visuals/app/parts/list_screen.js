/* A screen that is one list, to filter and to sort. */
import { html } from "../lib/html.js";
import { Announce, Heading } from "../lib/screen.js";
import { sortRows } from "../lib/sort.js";
import { fill, numbered } from "../lib/text.js";
import { scenarioOf } from "../model/answers.js";
import { planOf, words } from "../model/data.js";
import { ClearButton, FilterBox, PlanChoice, SelectField, TextField } from "./controls.js";
import { CsvButton, originCells, originHeads } from "./exports.js";
import { SortedTable, sortedBy } from "./table.js";

/**
 * A screen that is one list: what it holds, how it filters, and its columns.
 * @template {{id: string}} Row
 * @param {{name: string, of: string, rows: (plan: string) => Row[], columns: () => Column<Row>[],
 *   fields: () => {label: string, name: string, options: string[][]}[],
 *   keep: (row: Row, query: Query) => boolean | undefined, sort: string,
 *   named?: (row: Row) => string, groups?: () => import("./folds.js").Groups<Row>}} list
 * `name` is the word of its address, `of` the file of its words, `groups` what a long list is folded by, `named` the
 * name of a row.
 */
export function listScreen({ name, of, rows, columns, fields, keep, sort, groups, named }) {
  const t = words[of];
  return function ListScreen(/** @type {{route: Route}} */ { route }) {
    const plan = scenarioOf(route.query).plan;
    const shown = rows(plan).filter((row) => keep(row, route.query));
    const heads = columns();
    const count = numbered(t.count, shown.length);
    const exported = () => [
      [...heads.map((head) => head.label), ...originHeads],
      ...sortRows(shown, heads, sortedBy("sorteer", sort)).map((row) => [
        ...heads.map((head) => head.text(row)),
        ...originCells(null, planOf(row.id)?.key || plan),
      ]),
    ];
    return html`
      <${Heading} text=${t.title}><p class="uitleg">${t.intro}</p><//>
      <${FilterBox}>
        <${PlanChoice} />
        <div class="velden">
          <${TextField} name="tekst" />
          ${fields().map((field) => html`<${SelectField} ...${field} />`)}
          <${ClearButton} names=${Object.keys(route.query).filter((one) => one !== "merk")} />
        </div>
      <//>
      <p class="telling">${count}<${CsvButton} name=${`${name}.csv`} rows=${exported} /></p>
      <${SortedTable}
          id=${name}
          caption=${fill(t.caption, { count })}
          rows=${shown}
          columns=${heads}
          urlKey="sorteer"
          sort=${sort}
          groups=${groups && { ...groups(), named, count: t.count }}
        />
      <${Announce} text=${count} />
    `;
  };
}
