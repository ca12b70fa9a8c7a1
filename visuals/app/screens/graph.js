/* Graaf: a picture, what is chosen in it in words, and the same as a table that keys and a screen reader can use. */

import { say } from "../lib/dom.js";
import { holds } from "../lib/find.js";
import { html, useEffect, useLayoutEffect, useMemo, usePlace, useRef, useState } from "../lib/html.js";
import { here, href, setChoice } from "../lib/route.js";
import { Heading, narrow } from "../lib/screen.js";
import { fill, numbered } from "../lib/text.js";
import { scenarioOf } from "../model/answers.js";
import { data, words } from "../model/data.js";
import { filtered, pictureOf, titleOf } from "../model/pictures.js";
import { Chosen, HoverCard } from "../parts/chosen.js";
import { CsvButton, originCells, originHeads } from "../parts/exports.js";
import { KeepButtons } from "../parts/keep_drawing.js";
import { Filters } from "../parts/picture_choices.js";
import { Drawing, Legend, Tools, Ways } from "../parts/picture_frame.js";
import { FlowCounts, FlowMatrix, PictureList, PictureTable, saidIn } from "../parts/picture_table.js";
import { MissingScreen } from "./search.js";

const t = words.graph;
const EXPLORE = "verken";
/** @typedef {import("../parts/network.js").Drawing} Drawn */
/** @typedef {{current: Drawn | null}} Handle the drawing, while there is one */
/** What is drawn now, for who looks on. @type {{name: string, drawing: Drawn | null} | null} */
let now = null;
export const graphNow = () => now;
const pick = (/** @type {string} */ id) => setChoice({ kies: here.route.query.kies === id ? null : id }, true);

/** The ways to see a picture, the first is how it opens. @returns {[string, string][]} @param {Picture} picture */
function waysOf(picture) {
  const small = narrow();
  const drawn = picture.matrix
    ? [
        ["matrix", t.show.matrix],
        ["beeld", t.show.arrows],
      ]
    : [["beeld", t.show.picture]];
  const list = small && (picture.matrix || picture.layout === "route") ? [["lijst", t.show.list]] : [];
  const table = ["tabel", t.show.table];
  const tableFirst = small && !list.length;
  return /** @type {[string, string][]} */ (tableFirst ? [table, ...drawn] : [...list, ...drawn, table]);
}

/** Rows whose words hold what one searches. @param {Picture} picture @param {PictureRow[]} rows @param {string} word */
function found(picture, rows, word) {
  const columns = Object.keys(picture.table);
  return word ? rows.filter((row) => columns.some((key) => holds(saidIn(picture, row, key), word))) : rows;
}

/**
 * What one can choose in, as a canvas that vis-network draws.
 * @param {{picture: Picture, drawn: ReturnType<typeof filtered>, chosen: string, row?: PictureRow, lit: string[],
 *   choices: string, handle: Handle, turn: number, shown: boolean, point: (card: Pointed | null) => void}} props
 */
function Network({ picture, drawn, chosen, row, lit, choices, handle, turn, shown, point }) {
  const edges = useMemo(() => drawn.rows.filter((one) => one.color), [drawn]);
  const inOrder = useMemo(
    () =>
      [...drawn.nodes]
        .filter((node) => node.title)
        .sort((a, b) => a.y - b.y || a.x - b.x)
        .map((node) => node.id),
    [drawn],
  );
  const choose = (/** @type {string | null} */ id) => id && pick(id);
  const step = (/** @type {number} */ by) => {
    const next = inOrder[(inOrder.indexOf(lit[0]) + by + inOrder.length) % inOrder.length];
    setChoice({ kies: next }, true);
  };
  return html`
    <${Drawing} of=${`${picture.name}|${picture.date}|${choices}|${turn}`} nodes=${drawn.nodes}
      edges=${edges} options=${picture.options} handle=${handle} lit=${lit}
      line=${row?.color ? row.id : ""} look=${!!chosen || lit.length === 1} shown=${shown}
      title=${fill(t.picture, { title: picture.title })} onChoose=${choose} onStep=${step}
      onHover=${point}
      onClear=${() => setChoice({ kies: null }, true)} />
  `;
}

/** @param {{picture: Picture, query: Query}} props */
function Graph({ picture, query }) {
  /** @type {Handle} */
  const handle = usePlace();
  const held = useRef(false);
  const [turn, setTurn] = useState(0);
  const [hover, setHover] = useState(/** @type {Pointed | null} */ (null));
  const chosen = query.kies || "";
  const choices = ["plan", "stap", "hoofdstuk", "soort", "partner", "staat", "zonder"]
    .map((name) => query[name])
    .join("|");
  const shown = useMemo(() => filtered(picture, query), [picture, choices]);
  /** @type {Map<string | undefined, PictureNode>} */
  const names = useMemo(() => new Map(shown.nodes.map((node) => [node.id, node])), [shown]);
  const row = shown.rows.find((one) => one.id === chosen || (chosen === `leeg~${one.id}` && one));
  const node = row ? "" : names.has(chosen) ? chosen : "";
  const listed = useMemo(() => found(picture, shown.rows, query.zoek), [shown, query.zoek]);
  const word = !row && !node && query.zoek;
  const named = word ? shown.nodes.filter((one) => holds(one.title || "", word)).map((one) => one.id) : [];
  const ways = waysOf(picture);
  const shows = ways.some(([key]) => key === query.toon) ? query.toon : ways[0][0];
  const network = shows === "beeld";
  /** @param {string} [id] */
  const name = (id) => names.get(id)?.title || (picture.matrix ? t.matrix.nobody : t.not_said);
  const point = (/** @type {Pointed | null} */ card) => {
    if (card || !held.current) setHover(card);
  };
  const keep = (/** @type {boolean} */ on) => {
    held.current = on;
    if (!on) setHover(null);
  };
  useEffect(() => {
    if (!chosen || !here.started) return;
    if (row && !(row.from && row.to)) say(fill(t.chosen_one, { name: titleOf(picture, row, name) }));
    else if (row) say(fill(t.chosen_pair, { from: name(row.from), to: name(row.to) }));
    else if (node) say(fill(t.chosen_one, { name: name(node) }));
  }, [chosen]);
  useLayoutEffect(() => {
    now = { name: picture.name, drawing: handle.current };
    return () => {
      now = null;
    };
  });
  const slot = row && !row.color ? `leeg~${row.id}` : "";
  const lit = slot && names.has(slot) ? [slot] : row ? [row.from, row.to].filter(Boolean) : node ? [node] : named;
  const about = { picture, rows: shown.rows, name, pick };
  const card =
    hover &&
    hover.id !== chosen &&
    html`<${HoverCard} ...${about} keep=${keep} hover=${hover} close=${() => keep(false)} />`;
  const rows = numbered(t.rows, listed.length);
  const counts = picture.matrix
    ? html`<${FlowCounts} picture=${picture} rows=${listed} name=${name} pick=${pick} />`
    : picture.layout === "route" &&
      network &&
      html`<p class="zacht">${t.nothing_chosen}</p>
        <${PictureList} picture=${picture} rows=${listed} name=${name} chosen="" pick=${pick} />`;
  return html`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Ways} ways=${ways} shows=${shows} choose=${(/** @type {string} */ key) => setChoice({ toon: key }, true)} />
      ${network && html`<${Tools} handle=${handle} picture=${picture} reset=${() => setTurn(turn + 1)} />`}
      <${Filters} picture=${picture} query=${query} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${shows === "tabel"}>
          <div class="vlak">
            ${
              shows === "matrix"
                ? html`<${FlowMatrix} picture=${picture} rows=${listed} names=${names} chosen=${row?.id || ""}
                      pick=${pick} point=${point} caption=${fill(t.matrix.caption, { rows })} />`
                : shows === "lijst"
                  ? html`<${PictureList} picture=${picture} rows=${listed} name=${name} chosen=${row?.id || ""}
                        pick=${pick} />`
                  : html`<${Network} ...${{ picture, drawn: shown, chosen, row, lit, choices, handle, turn, point }}
                        shown=${shows === "beeld"} />`
            }
            ${!shown.rows.length && html`<p class="leegbeeld">${t.empty}</p>`}
            ${card}
          </div>
          <${Legend} picture=${picture} hidden=${query.zonder || ""} />
          ${
            shows === "matrix" &&
            html`<p class="acties"><${KeepButtons} name=${picture.name} title=${picture.title} of=".stroomtabel"
              scenario=${scenarioOf(query)} legend=".lijnen li" /></p>`
          }
          ${network && html`<p class="zacht sleutels">${t.keys}</p>`}
        </div>
        <div class="tabel" hidden=${shows !== "tabel"}>
          <${PictureTable} picture=${picture} rows=${listed} chosen=${row?.id || node} pick=${pick}
            caption=${fill(t.caption, { title: picture.title, rows })} />
          <div class="acties">
            <${CsvButton} name=${`${picture.name}.csv`} rows=${() => asRows(picture, listed)} />
          </div>
        </div>
      </div>
      <${Chosen} ...${about} row=${row} node=${node} first=${counts} />
    </div>
    ${query.koppelingen && html`<p class="zacht">${t.loose}</p>`}
  `;
}

const asRows = (/** @type {Picture} */ picture, /** @type {PictureRow[]} */ rows) => [
  [...Object.values(picture.table), ...originHeads],
  ...rows.map((row) => [...Object.keys(picture.table).map((key) => saidIn(picture, row, key)), ...originCells(null)]),
];

/** @param {{name: string, title: string, sentence: string}} props */
export function Pictures({ name, title, sentence }) {
  const views = Object.values(data.views).map((view) => [view.name, view.tab || view.title]);
  const all = [[EXPLORE, words.explore.heading], ...views];
  return html`
    <${Heading} text=${title}><p class="uitleg">${sentence}</p><//>
    <ul class="beelden" aria-label=${t.pictures}>
      ${all.map(([key, label]) => {
        const current = key === name ? "page" : null;
        const to = href(key === EXPLORE ? key : ["graaf", key]);
        return html`<li><a href=${to} aria-current=${current}>${label}</a></li>`;
      })}
    </ul>
  `;
}

export function GraphScreen(/** @type {{route: Route}} */ { route: { path, query } }) {
  const name = path[1] || Object.keys(data.views)[0];
  const picture = useMemo(() => pictureOf(name, query), [name, query.stand, query.plan, query.ding]);
  if (!picture) return html`<${MissingScreen} />`;
  return html`
    <${Pictures} name=${name} title=${picture.title} sentence=${picture.sentence} />
    <${Graph} key=${name} picture=${picture} query=${query} />
  `;
}
