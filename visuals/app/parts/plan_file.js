/* A plan in a file: what is said of it, and the files that one takes along of the plans in this page. */
import { say } from "../lib/dom.js";
import { Bullets, html, usePlace, useState } from "../lib/html.js";
import { compare, fill } from "../lib/text.js";
import { data, several, words } from "../model/data.js";
import { bytes, engine, LARGEST, reportWhile } from "../model/engine.js";
import { term } from "../model/things.js";
import { download } from "./exports.js";
import { Block } from "./folds.js";

const t = words.check;
/** @type {Record<string, string>} */
export const TYPES = {
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ttl: "text/turtle",
  html: "text/html",
};

/** Let the page speak of a plan, alone or beside the report; a faulty plan changes nothing.
 * @param {{name: string, data?: Uint8Array, decisions?: Decision[]}} given as the engine takes it
 * @param {boolean} alongside */
export async function take(given, alongside) {
  const found = await engine().ask("take", { ...given, alongside });
  if (!found.ok) return found;
  const { page } = await engine().ask("page", { options: [], comparisons: alongside });
  engine().show(page, fill(alongside ? words.werkplaats.alongside : words.werkplaats.alone, { name: given.name }));
  return found;
}

const back = () =>
  engine()
    .ask("shipped")
    .then(() => engine().show());

const stay = (/** @type {Event} */ event) => event.preventDefault();

/** Buttons that each let the engine make a file: what it is asked, and what the button says.
 * @typedef {{id: string, label: string, name: "faults" | "save" | "workbook", given?: object}} Asked
 * @param {{files: Asked[], children?: Markup}} props */
export function FileButtons({ files, children = null }) {
  const [notice, setNotice] = useState("");
  /** @param {Asked["name"]} name @param {object} [given] */
  async function save(name, given) {
    window.addEventListener("beforeunload", stay); // a tab that closes now would lose the file
    await reportWhile(setNotice, t.saving, async () => {
      const { name: called, data: made } = await engine().ask(name, given);
      const whose = name === "save" && engine().own ? [...data.plans.map(({ key }) => key), called] : [called];
      download(whose.join("-"), made, TYPES[/** @type {string} */ (called.split(".").pop())]);
    });
    window.removeEventListener("beforeunload", stay);
  }
  return html`
    <div class="acties">
      ${files.map(
        ({ id, label, name, given }) =>
          html`<button type="button" id=${id} onClick=${() => save(name, given)}>${label}</button>`,
      )}
      ${children}
    </div>
    <p aria-live="polite">${notice}</p>
  `;
}

/** Save the plans that the page speaks of, and go back to the plan that it came with. */
export const SaveButtons = () => html`
  <${Block} title=${t.save} note=${t.save_intro}>
    <${FileButtons}
      files=${Object.entries(t.save_as)
        .filter(([kind]) => !(several && kind === "plan")) // a workbook to fill in holds one plan
        .map(([kind, label]) => ({ id: `bewaar-${kind}`, label, name: "save", given: { kind } }))}
    >
      ${engine().own && html`<button type="button" id="terug" onClick=${back}>${t.back}</button>`}
    <//>
  <//>
`;

/** Give the engine the text of the report: every address then shows its words, proven by their hash. */
export function SourceText() {
  /** @type {{current: FileField}} */
  const place = usePlace();
  const [phrase, setPhrase] = useState("");
  async function give() {
    const [file] = place.current.files;
    if (!file) return say(t.first_source);
    reportWhile(setPhrase, t.busy, async () => (await engine().ask("source", { data: await bytes(file) })).message);
  }
  return html`
    <${Block} title=${t.source} note=${t.source_intro}>
      <div class="velden">
        <label class="veld"><span>${t.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${place} />
        </label>
        <button type="button" id="lees-bron" onClick=${give}>${t.source_read}</button>
      </div>
      <p aria-live="polite">${phrase}</p>
    <//>
  `;
}

/* A line may speak of many rows: `count` is how many faults or questions stand in the lines. */
/** @param {{title: string, lines?: string[], count?: number}} props */
const List = ({ title, lines = [], count = lines.length }) =>
  lines.length > 0 && html`<h2>${fill(t.list, { title, count })}</h2><${Bullets} items=${lines} />`;
const counted = (/** @type {[string, number]} */ [type, count]) =>
  fill(t.counted, { count, what: term(type).toLowerCase() });

/** @param {Checked} props but of a file that is refused only `message`, and `faults` where there are any */
export function Answer({ message, notes = [], faults, wrong, questions, requested, counts }) {
  const marked = counts && faults.length + questions.length > 0;
  const known = Object.entries(counts || {}).map(counted);
  known.sort(compare);
  return html`
    <p><strong>${message}</strong></p>
    ${marked && html`<${FileButtons} files=${[{ id: "bewaar-fouten", label: t.save_marked, name: "faults" }]} />`}
    ${notes.map((note) => html`<p>${note}</p>`)}
    <${List} title=${t.faults} lines=${faults} count=${wrong} />
    <${List} title=${t.questions} lines=${questions} count=${requested} />
    ${known.length > 0 && html`<details><summary>${t.read}</summary><${Bullets} items=${known} /></details>`}
  `;
}

/** The one file that was chosen or dropped, or an Error with the sentence that says why it is no use.
 * @param {FileList} files */
export function only(files) {
  if (!files.length) throw new Error(t.first);
  if (files.length > 1) throw new Error(fill(t.one_only, { count: files.length }));
  if (files[0].size > LARGEST) throw new Error(fill(t.too_large, { name: files[0].name, most: LARGEST / 2 ** 20 }));
  return files[0];
}
