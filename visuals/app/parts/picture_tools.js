/* What one can do with a picture besides choosing in it: zoom, begin anew, fill the screen, keep it, find the way
   back. */
import { element } from "../lib/element.js";
import { html } from "../lib/html.js";
import { here, href, setChoice } from "../lib/route.js";
import { say } from "../lib/say.js";
import { fill } from "../lib/text.js";
import { scenarioOf } from "../model/answers.js";
import { AROUND } from "../model/around.js";
import { words } from "../model/data.js";
import { labelOf } from "../model/things.js";
import { keepNetwork } from "./keep_picture.js";

const t = words.graph;

/**
 * Switches between the ways to see a picture.
 * @param {{ways: [string, string][], shows: string, choose: (way: string) => void}} props
 */
export const Ways = ({ ways, shows, choose }) => html`
  <div class="knoppen" role="group" aria-label=${t.show.label}>
    ${ways.map(
      ([key, label]) =>
        html`<button type="button" id=${`toon-${key}`} aria-pressed=${String(shows === key)}
          onClick=${() => choose(key)}>${label}</button>`,
    )}
  </div>
`;

/**
 * @param {{handle: {current: import("./network.js").Drawing}, picture: Picture, reset: () => void}} props
 */
export function Tools({ handle, picture, reset }) {
  /** @param {string} word @param {string} text @param {() => void} act */
  const button = (word, text, act) =>
    html`<button type="button" class="klein" aria-label=${t.tools[word]} onClick=${act}>${text}</button>`;
  const screen = () =>
    document.fullscreenElement
      ? document.exitFullscreen()
      : element("beeld")
          .requestFullscreen()
          .catch(() => {});
  const png = () => {
    say(t.keep.busy);
    keepNetwork({ name: picture.name, picture, handle, scenario: scenarioOf(here.route.query) });
  };
  return html`
    <div class="werkbalk">
      ${button("in", "+", () => handle.current.zoom(1.25))} ${button("out", "−", () => handle.current.zoom(0.8))}
      ${button("fit", t.tools.fit, () => handle.current.fit())} ${button("back", t.tools.back, reset)}
      ${button("screen", t.tools.screen, screen)} ${button("png", t.tools.png, png)}
    </div>
  `;
}

/**
 * What is unfolded, in order: each step leads back to where one was.
 * @param {{picture: Picture, ids: string[], left: Map<string, {shown: number, count: number}>}} props
 */
export function Trail({ picture, ids, left }) {
  if (!ids.length) return null;
  /** @param {number} count */
  const to = (count) => setChoice({ uit: ids.slice(0, count).join(",") || null });
  return html`
    <nav class="spoor" aria-label=${t.trail}>
      <button type="button" class="rijknop" onClick=${() => to(0)}>${picture.title}</button>
      ${ids.map((id, index) => {
        const name = labelOf(id);
        const last = index === ids.length - 1;
        return html`<span aria-hidden="true"> › </span>${
          last
            ? html`<strong>${fill(t.unfolded, { name })}</strong>`
            : html`<button type="button" class="rijknop" onClick=${() => to(index + 1)}>${name}</button>`
        }`;
      })}
      ${[...left].map(([id, { shown, count }]) => {
        const text = fill(t.left_out, { name: labelOf(id), shown, all: shown + count });
        return html`<p class="zacht">
          ${text} <a href=${href(["graaf", AROUND], { ding: id })}>${t.surroundings}</a>
        </p>`;
      })}
    </nav>
  `;
}
