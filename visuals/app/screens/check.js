/* A plan of one's own: checked by an engine; where the engine travels in the page, the whole page can speak of it. */
import { html, useRef, useState } from "../lib/html.js";
import { say } from "../lib/say.js";
import { Heading } from "../lib/screen.js";
import { compare, fill } from "../lib/text.js";
import { data, words } from "../model/data.js";
import { askCheck, workplace } from "../model/engine.js";
import { term } from "../model/things.js";
import { OpenButtons, SaveButtons, SourceText } from "../parts/own_plan.js";

const t = words.check;

const Lines = ({ lines }) => html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
const read = (counts = {}) =>
  Object.entries(counts)
    .map(([type, count]) => fill(t.counted, { count, what: term(type).toLowerCase() }))
    .sort(compare);

function Answer({ message, notes = [], faults, questions, asked, counts }) {
  const lines = read(counts);
  return html`
    <p><strong>${message}</strong></p>
    ${notes.map((note) => html`<p>${note}</p>`)}
    ${faults?.length > 0 && html`<h2>${t.faults}</h2><${Lines} lines=${faults} />`}
    ${questions?.length > 0 && html`<h2>${fill(t.list, { title: t.questions, count: asked })}</h2><${Lines} lines=${questions} />`}
    ${
      lines.length > 0 &&
      html`
        <details>
          <summary>${t.read}</summary>
          <${Lines} lines=${lines} />
        </details>
      `
    }
  `;
}

export function CheckScreen() {
  const place = useRef(null);
  const [answer, setAnswer] = useState(null);
  /** @param {(file: File) => Promise<any>} ask */
  async function start(ask) {
    const [file] = place.current.files;
    if (!file) return say(t.first);
    setAnswer({ busy: true });
    try {
      const said = await ask(file);
      setAnswer(said);
      say(said.message);
    } catch (error) {
      setAnswer({ message: error.message || t.silent, faults: error.faults });
    }
  }
  /** @param {DragEvent} event */
  function drop(event) {
    event.preventDefault();
    place.current.files = event.dataTransfer.files;
  }
  return html`
    <${Heading} text=${t.title}><p class="uitleg">${workplace() ? t.intro_here : t.intro}</p><//>
    <div class="velden" onDragOver=${(event) => event.preventDefault()} onDrop=${drop}>
      <label class="veld">
        <span>${t.file}</span>
        <input id="plan" type="file" accept=".xlsx,.csv,.yaml,.yml,.json" ref=${place} />
      </label>
      <button type="button" id="controleer" onClick=${() => start(askCheck)}>${t.check}</button>
      ${workplace() && html`<${OpenButtons} start=${start} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${answer?.busy && html`<p>${t.busy}</p>`}
      ${answer?.message && html`<${Answer} ...${answer} />`}
    </div>
    ${workplace() && html`<${SaveButtons} /><${SourceText} />`}
    ${!workplace() && data.served && html`<p class="zacht">${t.kept}</p>`}
  `;
}
