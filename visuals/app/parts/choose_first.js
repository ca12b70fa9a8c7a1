/* A picture that is more than one can read: one chooses a step or a chapter first, the whole only on request. */
import { html } from "../lib/html.js";
import { href } from "../lib/route.js";
import { compare, numbered, unique } from "../lib/text.js";
import { allSteps, words } from "../model/data.js";
import { PARTS } from "../model/pictures.js";
import { firstOf, labelOf, ofType } from "../model/things.js";

const t = words.graph.choose;
const ALL = "alles";
const BY = ["stap", "hoofdstuk"];

/** Is a part chosen, or the whole asked for. @param {Query} query */
export const isChosen = (query) => !!query[ALL] || Object.keys(PARTS).some((name) => query[name]);

/** @param {PictureRow[]} rows */
const partners = (rows) => unique(rows.flatMap((row) => [row.from, row.to])).length;

/** @param {{picture: Picture}} props */
export function ChooseFirst({ picture }) {
  const chapters = unique(ofType("Chapter").map((id) => firstOf(id, "identifier"))).sort(compare);
  /** @param {string} number */
  const title = (number) => labelOf(ofType("Chapter").find((id) => firstOf(id, "identifier") === number) || "");
  /** @type {Record<string, string[][]>} */
  const lists = {
    stap: allSteps.map((step) => [step.notation, step.label]),
    hoofdstuk: chapters.map((number) => [number, title(number)]),
  };
  /** @param {Query} query */
  const to = (query) => href(["graaf", picture.name], query);
  return html`<div class="kieseerst">
    <p>${t.sentence}</p>
    ${BY.map((name) => {
      const parts = lists[name]
        .map(([value, label]) => ({
          value,
          label,
          rows: picture.rows.filter((row) => row[PARTS[name]]?.includes(value)),
        }))
        .filter((one) => one.rows.length);
      return (
        parts.length > 0 &&
        html`<h2>${t[name]}</h2>
          <ul class="keuzetegels">
            ${parts.map(
              ({ value, label, rows }) => html`<li><a href=${to({ [name]: value })}>
                <b>${label}</b><span>${numbered(t.partners, partners(rows))}</span></a></li>`,
            )}
          </ul>`
      );
    })}
    <p>
      <a href=${to({ [ALL]: "ja" })}>
        ${numbered(t.whole, partners(picture.rows), { lines: picture.rows.length })}
      </a>
    </p>
  </div>`;
}
