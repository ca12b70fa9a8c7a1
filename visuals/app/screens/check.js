/* A plan of one's own: checked by an engine; where the engine travels in the page, the whole page can speak of it. */
import { html, useEffect, usePlace, useState } from "../lib/html.js";
import { say } from "../lib/say.js";
import { Heading } from "../lib/screen.js";
import { compare, fill } from "../lib/text.js";
import { words } from "../model/data.js";
import { askCheck, LARGEST } from "../model/engine.js";
import { term } from "../model/things.js";
import { MadeButtons, OpenButtons, SaveButtons, SourceText } from "../parts/own_plan.js";

const t = words.check;
/** @typedef {Partial<Checked> & {busy?: boolean}} Said what is said of a file, or that it is looked at */

/* A line may speak of many rows: `count` is how many faults or questions stand in the lines. */
/** @param {{title: string, lines?: string[], count?: number}} props */
const List = ({ title, lines = [], count = lines.length }) =>
  lines.length > 0 &&
  html`
    <h2>${fill(t.list, { title, count })}</h2>
    <ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
  `;
/** @param {{title: string, lines?: string[]}} props */
const Folded = ({ title, lines = [] }) =>
  lines.length > 0 &&
  html`
    <details>
      <summary>${title}</summary>
      <ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
    </details>
  `;
const read = (counts = {}) =>
  Object.entries(counts)
    .map(([type, count]) => fill(t.counted, { count, what: term(type).toLowerCase() }))
    .sort(compare);

/**
 * @param {Checked} props but of a file that is refused only `message`, and `faults` where there are any
 */
function Answer({ message, notes = [], faults, wrong, questions, asked, counts, report, made }) {
  return html`
    <p><strong>${message}</strong></p>
    ${made && html`<p>${fill(t.made, { name: made })}</p>`}
    ${counts && html`<${MadeButtons} made=${made} marked=${faults.length + questions.length > 0} />`}
    ${notes.map((note) => html`<p>${note}</p>`)}
    <${List} title=${t.faults} lines=${faults} count=${wrong} />
    <${List} title=${t.questions} lines=${questions} count=${asked} />
    <${Folded} title=${t.columns} lines=${report} />
    <${Folded} title=${t.read} lines=${read(counts)} />
  `;
}

/**
 * The one file that was chosen or dropped, or an Error with the sentence that says why it is no use.
 * @param {FileList} files
 */
function only(files) {
  if (!files.length) throw new Error(t.first);
  if (files.length > 1) throw new Error(fill(t.one_only, { count: files.length }));
  if (files[0].size > LARGEST) throw new Error(fill(t.too_large, { name: files[0].name, most: LARGEST / 2 ** 20 }));
  return files[0];
}

export function CheckScreen() {
  /** @type {{current: FileField}} */
  const place = usePlace();
  const [answer, setAnswer] = useState(/** @type {Said | null} */ (null));
  /** @param {(file: File) => Promise<Checked>} ask */
  async function start(ask) {
    try {
      const file = only(place.current.files);
      setAnswer({ busy: true });
      const said = await ask(file);
      setAnswer(said);
      say(said.message);
    } catch (error) {
      setAnswer({ message: error.message || t.silent, faults: error.faults });
    }
  }
  useEffect(() => {
    /** @param {Event} event */
    const stay = (event) => event.preventDefault(); // else the browser would leave the page for the file
    /** @param {DragEvent} event */
    function drop(event) {
      event.preventDefault();
      place.current.files = /** @type {DataTransfer} */ (event.dataTransfer).files;
      start(askCheck);
    }
    window.addEventListener("dragover", stay);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", stay);
      window.removeEventListener("drop", drop);
    };
  }, []);
  return html`
    <${Heading} text=${t.title}><p class="uitleg">${t.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${t.file}</span>
        <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${place} />
      </label>
      <button type="button" id="controleer" onClick=${() => start(askCheck)}>${t.check}</button>
      <${OpenButtons} start=${start} />
    </div>
    <div class="antwoord" aria-live="polite">
      ${answer?.busy && html`<p>${t.busy}</p>`}
      ${answer?.message && html`<${Answer} ...${answer} />`}
    </div>
    <${SaveButtons} /><${SourceText} />
  `;
}
