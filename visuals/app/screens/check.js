/* A plan of one's own: checked by the engine in this page; the whole page can speak of it, and what was read is saved.
 */
import { say } from "../lib/dom.js";
import { html, useEffect, usePlace, useState } from "../lib/html.js";
import { Heading } from "../lib/screen.js";
import { compare, fill } from "../lib/text.js";
import { data, several, words } from "../model/data.js";
import { askCheck, bytes, engine, LARGEST, tellWhile } from "../model/engine.js";
import { term } from "../model/things.js";
import { download } from "../parts/exports.js";

const t = words.check;
const ONE_PLAN = "plan"; // a workbook to fill in holds one plan
/** @type {Record<string, string>} */
const TYPES = {
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ttl: "text/turtle",
  html: "text/html",
};

/**
 * Let the page speak of the chosen plan, alone or beside the report; a faulty plan changes nothing.
 * @param {File} file @param {boolean} beside
 */
async function open(file, beside) {
  const found = await engine().ask("take", { name: file.name, data: await bytes(file), beside });
  if (!found.ok) return found;
  const { page } = await engine().ask("page", { options: [], views: false, comparisons: false });
  engine().show(page, fill(beside ? words.werkplaats.beside : words.werkplaats.alone, { name: file.name }));
  return found;
}

/** @param {{start: (ask: (file: File) => Promise<Checked>) => void}} props */
const OpenButtons = ({ start }) => html`
  <button type="button" id="open-plan" onClick=${() => start((file) => open(file, false))}>${t.open}</button>
  <button type="button" id="ernaast" onClick=${() => start((file) => open(file, true))}>${t.beside}</button>
`;

async function back() {
  await engine().ask("shipped");
  engine().show();
}

const stay = (/** @type {Event} */ event) => event.preventDefault();

/**
 * Buttons that each let the engine make a file: what it is asked, and what the button says.
 * @typedef {{id: string, label: string, name: "made" | "faults" | "save", given?: object}} Asked
 * @param {{files: Asked[], children?: Markup}} props
 */
function FileButtons({ files, children = null }) {
  const [told, setTold] = useState("");
  /** @param {Asked["name"]} name @param {object} [given] */
  async function save(name, given) {
    window.addEventListener("beforeunload", stay); // a tab that closes now would lose the file
    await tellWhile(setTold, t.saving, async () => {
      const { name: called, data } = await engine().ask(name, given);
      download(called, data, TYPES[/** @type {string} */ (called.split(".").pop())]);
    });
    window.removeEventListener("beforeunload", stay);
  }
  return html`
    <div class="acties">
      ${files.map(
        ({ id, label, name, given }) => html`
          <button type="button" id=${id} onClick=${() => save(name, given)}>${label}</button>
        `,
      )}
      ${children}
    </div>
    <p aria-live="polite">${told}</p>
  `;
}

/**
 * What a check leaves to take along: the workbook that was made of a list, and all faults beside their cells.
 * @param {{made: string, marked: boolean}} props
 */
const MadeButtons = ({ made, marked }) => html`
  <${FileButtons}
    files=${[
      ...(made ? [{ id: "bewaar-werkmap", label: t.save_made, name: "made" }] : []),
      ...(marked ? [{ id: "bewaar-fouten", label: t.save_marked, name: "faults" }] : []),
    ]}
  />
`;

/** Save the plans that the page speaks of, and go back to the plan that it came with. */
const SaveButtons = () => html`
  <section class="blok">
    <h2>${t.save}</h2>
    <p class="zacht">${t.save_intro}</p>
    <${FileButtons}
      files=${Object.entries(t.save_as)
        .filter(([kind]) => !(several && kind === ONE_PLAN))
        .map(([kind, label]) => ({ id: `bewaar-${kind}`, label, name: "save", given: { kind } }))}
    >
      ${engine().own && html`<button type="button" id="terug" onClick=${back}>${t.back}</button>`}
    <//>
  </section>
`;

/** Give the engine the text of the report: every address then shows its words, proven by their hash. */
function SourceText() {
  /** @type {{current: FileField}} */
  const place = usePlace();
  const [said, setSaid] = useState("");
  async function give() {
    const [file] = place.current.files;
    if (!file) return say(t.first_source);
    tellWhile(setSaid, t.busy, async () => (await engine().ask("source", { data: await bytes(file) })).message);
  }
  return html`
    <section class="blok">
      <h2>${t.source}</h2>
      <p class="zacht">${t.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${t.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${place} />
        </label>
        <button type="button" id="lees-bron" onClick=${give}>${t.source_read}</button>
      </div>
      <p aria-live="polite">${said}</p>
    </section>
  `;
}

/**
 * The line above every screen of a page with an engine: is it there, and whose plan does the page speak of.
 * @param {{state: string, why: string, own: string}} props
 */
export function WorkplaceLine({ state, why, own }) {
  const line = words.werkplaats;
  return html`
    <p>
      ${
        own
          ? html`<strong>${fill(line.own, { name: own })}</strong> <a href="#/controleer">${line.to_save}</a>. `
          : html`${fill(line.shipped, { title: data.meta.title })} `
      }
      ${state === "off" ? why : line.states[state]}
    </p>
  `;
}

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

/** @param {Checked} props but of a file that is refused only `message`, and `faults` where there are any */
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
