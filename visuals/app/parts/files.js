/* What one takes along: the files in this page as links; where an engine travels in it, what it saves. */
import { html } from "../lib/html.js";
import { data, words } from "../model/data.js";
import { workplace } from "../model/engine.js";

const t = words.frame.foot.files;

/** The link of the foot, which holds the file itself. @param {string} file */
const linkTo = (file) =>
  /** @type {HTMLAnchorElement | null} */ (document.querySelector(`#meenemen a[download="${file}"]`));

/** Files as real links, each with its sort and size, or where they are; nothing where there are none. */
export function Files() {
  if (!data.files.length && !workplace()) return null;
  return html`
    <section class="bestanden" aria-label=${t.title}>
      <h2>${t.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${t.summary.label}</a> <span class="zacht">${t.summary.told}</span></li>
        ${data.files.map(({ file, label, told, beside }) =>
          beside
            ? html`<li>${label} <span class="zacht">${told}: ${beside}</span></li>`
            : html`<li>
                <a href=${linkTo(file)?.href} download=${file}>${label}</a> <span class="zacht">${told}</span>
              </li>`,
        )}
        ${
          workplace() &&
          html`<li><a href="#/controleer">${t.save.label}</a> <span class="zacht">${t.save.told}</span></li>`
        }
      </ul>
    </section>
  `;
}
