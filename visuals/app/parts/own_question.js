/* A question of one's own in SPARQL, asked of the engine in the page. */

import { csv } from "../lib/csv.js";
import { html, useState } from "../lib/html.js";
import { fill, numbered } from "../lib/text.js";
import { words } from "../model/data.js";
import { engine } from "../model/engine.js";
import { download } from "./exports.js";

const t = words.questions.own;
const SHOWN = 200;

/** @param {Required<Pick<OwnAnswer, "columns" | "rows">>} props */
function Found({ columns, rows }) {
  /** @param {(string | null)[]} row */
  const line = (row) => html`<tr>${row.map((value) => html`<td>${value ?? ""}</td>`)}</tr>`;
  const save = () => download(t.file, csv([columns, ...rows]), "text/csv;charset=utf-8");
  return html`
    <p>${numbered(t.rows, rows.length)}${rows.length > SHOWN && ` ${fill(t.first, { count: SHOWN })}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${t.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
        <tbody>${rows.slice(0, SHOWN).map(line)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${save}>${t.csv}</button>
    </div>
  `;
}

/** @param {{start?: string}} props `start`: the question that one begins with */
export function OwnQuestion({ start = t.example }) {
  const [text, setText] = useState(start);
  const [found, setFound] = useState(/** @type {OwnAnswer & {said?: string} | null} */ (null));
  async function ask() {
    setFound({ said: t.busy });
    try {
      setFound(await engine().ask("ask", { text }));
    } catch (error) {
      setFound({ said: error.message });
    }
  }
  return html`
    <section class="blok">
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <label class="veld breed">
        <span>${t.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${false}
          value=${text}
          onInput=${(/** @type {Happening<HTMLTextAreaElement>} */ event) => setText(event.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${ask}>${t.ask}</button></div>
      <div aria-live="polite">
        ${found?.said && html`<p>${found.said}</p>`}
        ${found && "yes" in found && html`<p><strong>${found.yes ? t.yes : t.no}</strong></p>`}
        ${
          found?.graph && html`<pre tabindex="0" role="region" aria-label=${t.result}><code>${found.graph}</code></pre>`
        }
        ${found?.columns && html`<${Found} columns=${found.columns} rows=${found.rows} />`}
      </div>
    </section>
  `;
}
