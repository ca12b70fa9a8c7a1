/* Who gives information to whom, as a table: each sign is one flow, and each cell says what flows. */
import { html } from "../lib/html.js";
import { upper } from "../lib/text.js";
import { words } from "../model/data.js";
import { crossed, rank } from "../model/pictures.js";

const t = words.graph.matrix;
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
 * @param {{picture: Picture, rows: PictureRow[], names: Map<string | undefined, PictureNode>, chosen: string,
 *   pick: (id: string) => void, point: (card: Pointed | null) => void, caption: string}} props
 */
export function FlowMatrix({ picture, rows, names, chosen, pick, point, caption }) {
  /** @param {string} id */
  const whole = (id) => names.get(id)?.title || t.nobody;
  /** @param {string} id */
  const brief = (id) => names.get(id)?.label || t.nobody;
  const { givers, takers, at } = crossed(rows, brief);
  /** @param {PictureRow} row */
  const look = (row) => picture.looks.edges[/** @type {string} */ (row.group)];
  /** @param {PictureRow} row */
  const said = (row) => [row.said[0], look(row).label].filter(Boolean).join(", ");
  /** @param {string} id @param {string} before */
  const group = (id, before) =>
    [rank(id) !== rank(before) && "nieuw", id === "" && "ongenoemd"].filter(Boolean).join(" ");
  /** @param {Pointing} event @param {PictureRow} row */
  const show = (event, row) => {
    const cell = event.currentTarget.getBoundingClientRect();
    const frame = /** @type {Element} */ (event.currentTarget.closest(".vlak")).getBoundingClientRect();
    point({ id: row.id, x: cell.right - frame.left, y: cell.bottom - frame.top - 10 });
  };
  /** @param {string} from @param {string} to */
  const cell = (from, to) => {
    const flows = at(from, to);
    if (!flows.length) return null;
    const on = flows.some((row) => row.id === chosen);
    const broken = flows.some((row) => look(row).mark === "broken");
    return html`
      <button type="button" class=${broken ? "hapert" : null} aria-pressed=${String(on)}
        aria-label=${`${whole(from)} ${t.to} ${whole(to)}: ${flows.map(said).join("; ")}`}
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
            <td class="hoek">${t.corner}</td>
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
    <h2>${t.counted.replace("{count}", String(rows.length))}</h2>
    <ul class="tellijst">
      ${counts.map(
        ({ look, rows: mine }) =>
          html`<li><${FlowSign} look=${look} /><b>${mine.length}</b><span>${look.label}</span></li>`,
      )}
      ${[
        ["from", t.no_giver],
        ["to", t.no_taker],
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
      html`<h3>${t.falters}</h3>
        <ul class="stromen">
          ${broken.map(
            (row) => html`<li>
              <button type="button" class="rijknop" onClick=${() => pick(row.id)}>
                ${name(row.from)} → ${name(row.to)}
              </button>
              <span>${row.said[0]}</span>${row.said[2] && html`<span class="zacht">${t.since} ${row.said[2]}</span>`}
            </li>`,
          )}
        </ul>`
    }
    <p class="zacht">${upper(t.empty)}</p>
  `;
}
