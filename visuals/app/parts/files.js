/* What one takes along: the files beside this page as links; where an engine travels in it, what it saves. */
import { html } from "../lib/html.js";
import { data, words } from "../model/data.js";
import { workplace } from "../model/engine.js";

const t = words.frame.foot.files;

/** Files as real links, each with its sort and size; nothing where there are none. */
export function Files() {
  if (!data.files.length && !workplace()) return null;
  return html`
    <section class="bestanden" aria-label=${t.title}>
      <h2>${t.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${t.summary.label}</a> <span class="zacht">${t.summary.told}</span></li>
        ${data.files.map(
          ({ file, label, told }) =>
            html`<li><a href=${file} download=${file}>${label}</a> <span class="zacht">${told}</span></li>`,
        )}
        ${
          workplace() &&
          html`<li><a href="#/controleer">${t.save.label}</a> <span class="zacht">${t.save.told}</span></li>`
        }
      </ul>
    </section>
  `;
}
