/* Information: who gives what to whom, what falters first; as boxes and lines, and as a list. */
import { Bullets, html, useMemo } from "../lib/html.js";
import { setChoice } from "../lib/route.js";
import { fill, unique } from "../lib/text.js";
import { words } from "../model/data.js";
import { flowsAt } from "../model/flows.js";
import { codeOf, firstOf, labelOf, ref } from "../model/things.js";
import { isGeneric } from "../model/work.js";
import { Columns } from "./columns.js";
import { originCells } from "./exports.js";
import { FirstAddress, ThingLink, ThingLinks } from "./links.js";
import { placeColumn, SortedTable, thingColumn } from "./table.js";

const t = words.explore.flows;
/** @typedef {ReturnType<typeof flowsAt>[number]} Flow */
/** What flows; of parties between whom, that it does. @param {string} id */
const content = (id) => `${firstOf(id, "content")}${ref(id, "between") && ` (${t.among})`}`;
/** What became of it, as the source says it. @param {Flow} flow */
const since = ({ id }) =>
  firstOf(id, "followUp") && html` <small>${fill(t.since, { phrase: codeOf(id, "followUp") })}</small>`;
const names = (/** @type {string[]} */ ids) => ids.map((id) => labelOf(id)).join(", ") || t.unnamed;
const Ends = (/** @type {{ids: string[]}} */ { ids }) =>
  ids.length ? html`<${ThingLinks} ids=${ids} />` : html`<span class="zacht">${t.unnamed}</span>`;
/** From whom to whom, or between whom. @param {{row: Flow}} props */
const Parties = ({ row }) =>
  row.between.length
    ? html`${t.between} <${Ends} ids=${row.from} />`
    : html`<${Ends} ids=${row.from} /> → <${Ends} ids=${row.to} />`;

/** @param {{rows: Flow[], chosen: string, state: string}} props */
export function FlowPicture({ rows, chosen, state }) {
  const drawn = useMemo(() => {
    /** Who is not named has a box too. @param {string[]} ids */
    const ends = (ids) => (ids.length ? ids : [""]);
    /** A body may stand at both sides. @param {"from" | "to"} side */
    const bodies = (side) =>
      unique(rows.flatMap((row) => ends(row[side])))
        .sort((a, b) => Number(!a) - Number(!b))
        .map((id) => ({
          id: `${side} ${id}`,
          text: id ? labelOf(id) : t.unnamed,
          look: `wie${id && !isGeneric(id) ? "" : " verzamel"}`,
        }));
    const ties = rows.flatMap((row) => {
      const look = row.between.length ? "l-punt" : "l-heel";
      return [
        ...ends(row.from).map((id) => ({ from: `from ${id}`, to: row.id, look })),
        ...ends(row.to).map((id) => ({ from: row.id, to: `to ${id}`, look })),
      ];
    });
    const what = rows.map((row) => ({ id: row.id, text: content(row.id), look: "wat", more: since(row) }));
    return { columns: [bodies("from"), what, bodies("to")], ties };
  }, [rows.map((row) => row.id).join()]);
  const choose = (/** @type {string} */ id) => setChoice({ kies: id === chosen ? null : id });
  const legend = html`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${t.dotted}</li>
    </ul>
  `;
  return html`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Columns} heads=${t.columns} ...${drawn} chosen=${chosen} label=${fill(t.picture, { state })} choose=${choose}
          press=${(/** @type {string} */ key) => key === "Escape" && setChoice({ kies: null })} />
      </div>
      ${rows.some((row) => row.between.length) && legend}
    </div>
  `;
}
/** What is chosen, in words: each flow at it, with its place. @param {{rows: Flow[], chosen: string}} props */
export function FlowPanel({ rows, chosen }) {
  const [side, id] = chosen.split(" ");
  const end = side === "from" || side === "to" ? side : null;
  const mine = rows.filter((row) =>
    end ? row[end].includes(id) || (!id && !row[end].length) : chosen === "" || row.id === chosen,
  );
  const shown = mine.length ? mine : rows; // what was chosen may run otherwise
  const said = (/** @type {Flow} */ row) => html`
    <${Parties} row=${row} />: <${ThingLink} id=${row.id} text=${content(row.id)} />
    ${firstOf(row.id, "summary") && html`<span class="zacht adres">${firstOf(row.id, "summary")}</span>`}
    <${FirstAddress} of=${row.id} look="zacht adres" />
  `;
  return html`
    <section class="inwoorden" id="inwoorden" aria-label=${words.explore.panel.label}>
      <${Bullets} look="buren" items=${shown.map(said)} />
    </section>
  `;
}
/** @param {"from" | "to"} key @param {string} label @returns {Column<Flow>} */
const endColumn = (key, label) => ({
  ...{ key, label, text: (row) => names(row[key]), cell: (row) => html`<${Ends} ids=${row[key]} />` },
});
/** @param {{rows: Flow[], scenario: Scenario, state: string}} props */
export function FlowList({ rows, scenario, state }) {
  /** @type {Column<Flow>[]} */
  const columns = [
    endColumn("from", t.list.from),
    endColumn("to", t.list.to),
    thingColumn("inhoud", t.list.what, (row) => row.id, content),
    { key: "staat", label: t.list.state, text: (row) => codeOf(row.id, "flowState") },
    { key: "sindsdien", label: t.list.since, text: (row) => codeOf(row.id, "followUp") },
    placeColumn(words.explore.list.where, (row) => [row.id]),
  ];
  return html`
    <${SortedTable} id="stromenlijst" caption=${fill(t.caption, { state })} rows=${rows} columns=${columns}
      file=${{ name: "informatiestromen.csv", origin: () => originCells(scenario) }} />
  `;
}
