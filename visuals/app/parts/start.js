/* What the first screen leads to: what one may want to know, and what is worth discussing. */
import { html } from "../lib/html.js";
import { href } from "../lib/route.js";
import { fill } from "../lib/text.js";
import { words } from "../model/data.js";
import { Sign } from "./tile_signs.js";

const t = words.overview.start;
/**
 * @typedef {{sign: string, ask: string, said?: string, get: string, to: string, choose?: Query}} Tile
 */

/** Six tiles; each finishes the sentence above it, and is one link. @param {{answer: Answer}} props */
export function Tiles({ answer }) {
  const [numbers] = answer.numbers.length === 1 ? answer.numbers : [];
  return html`
    <section class="wensen">
      <h2>${t.wish}</h2>
      <ul class="tegels">
        ${t.tiles.map(
          (/** @type {Tile} */ tile) => html`
            <li>
              <a class="tegel" href=${href(tile.to, tile.choose)}>
                <${Sign} name=${tile.sign} /><span><strong>${tile.ask}</strong>${" "}
                  ${(tile.said && numbers?.said[tile.said]) || tile.get}</span>
              </a>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

/**
 * By which choices one sees the questions that a group counts.
 * @param {Point} props
 * @param {boolean} several
 */
const rowsOf = ({ query, barriers, plan, weights }, several) =>
  href("aandachtspunten", {
    vraag: query,
    stap: barriers.join(","),
    gewicht: weights.join(","),
    ...(several && { plan }),
  });

/** @param {{point: Point, several: boolean}} props */
const Card = ({ point, several }) => html`
  <li>
    <p class="getal">${point.number}</p>
    <h3>${point.title}</h3>
    <p>${point.text}</p>
    <p><a href=${rowsOf(point, several)}>${point.ask}</a></p>
  </li>
`;
/**
 * Groups of questions, never rows by themselves, those of each plan together; nothing where nothing is worth it.
 * @param {{points: Point[], plans: Plan[], count: number}} props
 */
export function Discuss({ points, plans, count }) {
  const several = plans.length > 1;
  if (!points.length) return null;
  return html`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${t.discuss.title}</h2><p>${t.discuss.note}</p>
        <p class="acties"><a href=${href("aandachtspunten")}>${fill(t.discuss.all, { count })}</a></p>
      </div>
      ${plans.map((plan) => {
        const mine = points.filter((point) => point.plan === plan.key);
        if (!mine.length) return null;
        return html`
          ${several && html`<p class="zacht">${plan.title}</p>`}
          <ul class="kaartjes">
            ${mine.map((point) => html`<${Card} key=${point.name} point=${point} several=${several} />`)}
          </ul>
        `;
      })}
    </section>
  `;
}
