/* A picture otherwise than drawn: as a table that sorts, as a list part by part for a narrow window, and who gives
   information to whom as a table of signs. */
import { html } from "../lib/html.js";
import { here } from "../lib/route.js";
import { fill, numbered, upper } from "../lib/text.js";
import { scenarioOf, undecidedSteps } from "../model/answers.js";
import { words } from "../model/data.js";
import { crossed, endOf, furtherColumns, rank } from "../model/pictures.js";
import { isGeneric } from "../model/work.js";
import { SortedTable } from "./table.js";

const t = words.graph;
const crossing = words.graph.matrix;
/** @typedef {Happening<HTMLElement>} Pointing */

/**
 * One flow: full as it works, half where one only knows that it is named, open as it is planned, broken as it falters.
 * @param {{look: LineLook}} props
 */
export const FlowSign = ({ look }) => html`
  <svg class=${`stroom ${look.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${
      look.mark === "broken"
        ? html`<path
            d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z"
            fill=${look.color} stroke=${look.color} />`
        : html`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${look.mark === "full" ? look.color : "#FFFFFF"}
              stroke=${look.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${look.mark === "half" && html`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${look.color} />`}
          `
    }
  </svg>
`;

/**
 * @param {{picture: Picture, rows: PictureRow[], names: Map<string | undefined, PictureNode>, chosen: string, pick:
 *   (id: string) => void, point: (card: Pointed | null) => void, caption: string}} props
 */
export function FlowMatrix({ picture, rows, names, chosen, pick, point, caption }) {
  const whole = (/** @type {string} */ id) => names.get(id)?.title || crossing.nobody;
  const brief = (/** @type {string} */ id) => names.get(id)?.label || crossing.nobody;
  const { givers, takers, at } = crossed(rows, brief);
  const look = (/** @type {PictureRow} */ row) => picture.looks.edges[/** @type {string} */ (row.group)];
  const said = (/** @type {PictureRow} */ row) => [row.said[0], look(row).label].filter(Boolean).join(", ");
  const group = (/** @type {string} */ id, /** @type {string} */ before) =>
    [rank(id) !== rank(before) && "nieuw", id === "" && "ongenoemd"].filter(Boolean).join(" ");
  const show = (/** @type {Pointing} */ event, /** @type {PictureRow} */ row) => {
    const cell = event.currentTarget.getBoundingClientRect();
    const frame = /** @type {Element} */ (event.currentTarget.closest(".vlak")).getBoundingClientRect();
    point({ id: row.id, x: cell.right - frame.left, y: cell.bottom - frame.top - 10 });
  };
  const cell = (/** @type {string} */ from, /** @type {string} */ to) => {
    const flows = at(from, to);
    if (!flows.length) return null;
    const on = flows.some((row) => row.id === chosen);
    const broken = flows.some((row) => look(row).mark === "broken");
    return html`
      <button type="button" class=${broken ? "hapert" : null} aria-pressed=${String(on)}
        aria-label=${`${whole(from)} ${crossing.to} ${whole(to)}: ${flows.map(said).join("; ")}`}
        onClick=${() => pick(flows[(flows.findIndex((row) => row.id === chosen) + 1) % flows.length].id)}
        onMouseEnter=${(/** @type {Pointing} */ event) => show(event, flows[0])} onMouseLeave=${() => point(null)}
        onFocus=${(/** @type {Pointing} */ event) => show(event, flows[0])} onBlur=${() => point(null)}>
        ${
          flows.length > 2
            ? html`<${FlowSign} look=${look(flows[0])} /><b>${flows.length}</b>`
            : flows.map((row) => html`<${FlowSign} look=${look(row)} />`)
        }
      </button>
    `;
  };
  /** @param {string} id */
  const end = (id) => chosen && rows.some((row) => row.id === chosen && (row.from || "") === id);
  return html`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${caption}</caption>
        <thead>
          <tr>
            <td class="hoek">${crossing.corner}</td>
            ${takers.map(
              (id, index) =>
                html`<th scope="col" class=${group(id, takers[index - 1] ?? id)}><span>${brief(id)}</span></th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${givers.map(
            (from, index) => html`
              <tr class=${[group(from, givers[index - 1] ?? from), end(from) && "gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${brief(from)}</th>
                ${takers.map(
                  (to, column) => html`<td class=${group(to, takers[column - 1] ?? to)}>${cell(from, to)}</td>`,
                )}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

/**
 * How many flows are in which state, and which falter: what stands beside the matrix while nothing is chosen.
 * @param {{picture: Picture, rows: PictureRow[], name: (id?: string) => string, pick: (id: string) => void}} props
 */
export function FlowCounts({ picture, rows, name, pick }) {
  const counts = Object.entries(picture.looks.edges)
    .map(([group, look]) => ({ look, rows: rows.filter((row) => row.group === group) }))
    .filter((one) => one.rows.length);
  const broken = counts.filter((one) => one.look.mark === "broken").flatMap((one) => one.rows);
  return html`
    <h2>${crossing.counted.replace("{count}", String(rows.length))}</h2>
    <ul class="tellijst">
      ${counts.map(
        ({ look, rows: mine }) =>
          html`<li><${FlowSign} look=${look} /><b>${mine.length}</b><span>${look.label}</span></li>`,
      )}
      ${[
        ["from", crossing.no_giver],
        ["to", crossing.no_taker],
      ].map(([side, label]) => {
        const count = rows.filter((row) => !row[/** @type {"from" | "to"} */ (side)]).length;
        return (
          count > 0 &&
          html`<li><span class="leegvak" aria-hidden="true"></span><b>${count}</b><span>${label}</span></li>`
        );
      })}
    </ul>
    ${
      broken.length > 0 &&
      html`<h3>${crossing.falters}</h3>
        <ul class="stromen">
          ${broken.map(
            (row) => html`<li>
              <button type="button" class="rijknop" onClick=${() => pick(row.id)}>
                ${name(row.from)} → ${name(row.to)}
              </button>
              <span>${row.said[0]}</span>
              ${row.said[2] && html`<span class="zacht">${crossing.since} ${row.said[2]}</span>`}
            </li>`,
          )}
        </ul>`
    }
    <p class="zacht">${upper(crossing.empty)}</p>
  `;
}

const FIRST = "from_label";
const UNSORTED = "amount"; // partners are never ranked

/** @type {WeakMap<Picture, Map<string | undefined, string>>} */
const titles = new WeakMap();
/** The name of a node of a picture, whole. @param {Picture} picture @param {string} [id] */
function nodeTitle(picture, id) {
  if (!titles.has(picture)) titles.set(picture, new Map(picture.nodes.map((node) => [node.id, node.title])));
  return /** @type {Map<string | undefined, string>} */ (titles.get(picture)).get(id) || t.not_said;
}
/** What a row says in a column. @param {Picture} picture @param {PictureRow} row @param {string} key */
export function saidIn(picture, row, key) {
  const end = endOf(key);
  return end ? nodeTitle(picture, row[end]) : row.said[furtherColumns(picture).indexOf(key)] || "";
}

/**
 * @param {{picture: Picture, rows: PictureRow[], chosen: string, pick: (id: string) => void, caption: string}} props
 */
export function PictureTable({ picture, rows, chosen, pick, caption }) {
  const columns = Object.entries(picture.table).map(([key, label], index) => ({
    key,
    label,
    sort: key !== UNSORTED,
    text: (/** @type {PictureRow} */ row) => saidIn(picture, row, key).replace(t.not_said, ""),
    cell: (/** @type {PictureRow} */ row) =>
      index
        ? saidIn(picture, row, key)
        : html`<button type="button" class="rijknop" aria-pressed=${String(row.id === chosen)}
            onClick=${() => pick(row.id)}>${saidIn(picture, row, key)}</button>`,
  }));
  const about = (/** @type {PictureRow} */ row) => ({
    key: row.id,
    class: chosen && [row.id, row.from, row.to].includes(chosen) ? "gekozen" : null,
    "data-rij": row.id,
    "data-van": row.from || "",
    "data-naar": row.to || "",
    "data-lijn": row.color ? "ja" : null,
    onClick: (/** @type {Happening<HTMLElement>} */ event) => event.target.closest("button, a") || pick(row.id),
  });
  return html`<${SortedTable} id="beeldtabel" caption=${caption} rows=${rows} columns=${columns} about=${about}
    urlKey="sorteer" sort=${FIRST} />`;
}

/**
 * @param {{picture: Picture, rows: PictureRow[], name: (id?: string) => string, chosen: string, pick: (id: string) =>
 *   void}} props
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
