/* A picture as a table that sorts, where choosing a row is choosing it in the picture; and as a list, part by part, for a
   narrow window. */
import { say } from "../lib/dom.js";
import { html } from "../lib/html.js";
import { here, setChoice } from "../lib/route.js";
import { compare, fill, numbered } from "../lib/text.js";
import { scenarioOf, undecidedSteps } from "../model/answers.js";
import { words } from "../model/data.js";
import { crossed, endOf, furtherColumns } from "../model/pictures.js";
import { isGeneric } from "../model/work.js";
import { FlowSign } from "./flow_matrix.js";
import { FoldHead, foldClass, folded } from "./folds.js";

const t = words.graph;
const FIRST = "from_label";
const UNSORTED = "amount"; // partners are never ranked

/** @type {WeakMap<Picture, Map<string | undefined, string>>} */
const titles = new WeakMap();
/** The name of a node of a picture, whole. @param {Picture} picture @param {string} [id] */
function titleOf(picture, id) {
  if (!titles.has(picture)) titles.set(picture, new Map(picture.nodes.map((node) => [node.id, node.title])));
  return /** @type {Map<string | undefined, string>} */ (titles.get(picture)).get(id) || t.not_said;
}
/** What a row says in a column. @param {Picture} picture @param {PictureRow} row @param {string} key */
export function saidIn(picture, row, key) {
  const end = endOf(key);
  return end ? titleOf(picture, row[end]) : row.said[furtherColumns(picture).indexOf(key)] || "";
}

/** @param {Picture} picture @param {PictureRow[]} rows @param {string} sort */
function sorted(picture, rows, sort) {
  const key = sort.replace("-", "");
  const sign = sort[0] === "-" ? -1 : 1;
  const keyed = rows.map((row) => [saidIn(picture, row, key), row]);
  /** @param {string} text */
  const last = (text) => Number(text === "" || text === t.not_said);
  return keyed.sort((a, b) => last(a[0]) - last(b[0]) || sign * compare(a[0], b[0])).map(([, row]) => row);
}

/**
 * @param {{picture: Picture, rows: PictureRow[], chosen: string, pick: (id: string) => void,
 *   caption: string}} props
 */
export function PictureTable({ picture, rows, chosen, pick, caption }) {
  const sort = here.route.query.sorteer || FIRST;
  const columns = Object.entries(picture.table);
  /** @param {string} key @param {string} label */
  const turn = (key, label) => {
    const next = sort === key ? `-${key}` : key;
    setChoice({ sorteer: next === FIRST ? null : next }, true);
    say(t.sorted.replace("{column}", label.toLowerCase()).replace("{direction}", next[0] === "-" ? t.down : t.up));
  };
  /** @param {string} key */
  const state = (key) => (sort === key ? "ascending" : sort === `-${key}` ? "descending" : null);
  const head = (/** @type {[string, string]} */ [key, label]) =>
    key === UNSORTED
      ? html`<th scope="col" role="columnheader">${label}</th>`
      : html`<th scope="col" role="columnheader" aria-sort=${state(key)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${key}`} onClick=${() => turn(key, label)}>
            ${label}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`;
  /** @param {PictureRow} row */
  const line = (row) => {
    const on = row.id === chosen;
    /** @param {Happening<HTMLElement>} event */
    const onClick = (event) => event.target.closest("button, a") || pick(row.id);
    const touched = on || (chosen && (row.from === chosen || row.to === chosen));
    return html`
      <tr key=${row.id} role="row" class=${touched ? "gekozen" : null} data-rij=${row.id} data-van=${row.from || ""}
        data-naar=${row.to || ""} data-lijn=${row.color ? "ja" : null} onClick=${onClick}>
        ${columns.map(([key, label], index) =>
          index
            ? html`<td role="cell" data-kop=${label}>${saidIn(picture, row, key)}</td>`
            : html`<th scope="row" role="rowheader" data-kop=${label}>
                <button type="button" class="rijknop" aria-pressed=${String(on)} onClick=${() => pick(row.id)}>
                  ${saidIn(picture, row, key)}
                </button>
              </th>`,
        )}
      </tr>
    `;
  };
  return html`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${caption}</caption>
      <thead role="rowgroup"><tr role="row">${columns.map(head)}</tr></thead>
      ${folded("beeldtabel", sorted(picture, rows, sort)).map(
        (part) => html`
          <tbody role="rowgroup" class=${foldClass(part)}>
            ${
              part.folds &&
              html`<tr role="row" class="vouwrij">
                <th scope="rowgroup" role="rowheader" colspan=${columns.length}><${FoldHead} part=${part} /></th>
              </tr>`
            }
            ${part.rows.map(line)}
          </tbody>
        `,
      )}
    </table>
  `;
}

/**
 * @param {{picture: Picture, rows: PictureRow[], name: (id?: string) => string, chosen: string,
 *   pick: (id: string) => void}} props
 */
export function PictureList({ picture, rows, name, chosen, pick }) {
  const flows = picture.matrix;
  const end = flows ? "from" : "to";
  const other = flows ? "to" : "from";
  const order = new Map(picture.nodes.map((node) => [node.id, node.station ?? 0]));
  const heads = crossed(rows, name)[flows ? "givers" : "takers"];
  const undecided = undecidedSteps(scenarioOf(here.route.query));
  heads.sort((a, b) => (order.get(a) || 0) - (order.get(b) || 0));
  return html`<div class="beeldlijst">
    ${heads.map((head) => {
      const mine = rows.filter((row) => (row[end] || "") === head);
      const lines = mine.filter((row) => row.color || flows);
      const slots = mine.filter((row) => !row.color && !flows && row.state);
      const plus = flows ? 0 : lines.filter((row) => isGeneric(row[other] || "")).length;
      const none = undecided.has(head) ? t.list.undecided : t.list.nobody;
      const many = numbered(flows ? t.list.flows : t.list.partners, lines.length - plus);
      const count = lines.length ? `${many}${plus ? fill(t.list.plus, { plus }) : ""}` : none;
      const missing = slots.length > 0 && numbered(t.list.slots, slots.length);
      return html`
        <details key=${head} open=${heads.length < 4 || mine.some((row) => row.id === chosen)}>
          <summary>
            <h2>${name(head)}</h2>
            <span class="zacht">${[count, missing].filter(Boolean).join(" · ")}</span>
          </summary>
          <ul>
            ${slots.map((row) => html`<li class="leegrij"><span>${row.said.filter(Boolean).join(": ")}</span></li>`)}
            ${lines.map(
              (row) => html`<li>
                <button type="button" class="rijknop" aria-pressed=${String(row.id === chosen)}
                  onClick=${() => pick(row.id)}>
                  ${flows && html`<${FlowSign} look=${picture.looks.edges[/** @type {string} */ (row.group)]} />`}
                  ${flows && "→ "}${name(row[other])}
                </button>
                <span class="zacht">${row.said.filter(Boolean).join(" · ")}</span>
              </li>`,
            )}
          </ul>
        </details>
      `;
    })}
  </div>`;
}
