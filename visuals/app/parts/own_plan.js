/* What an engine inside the page adds to checking a plan: let the page speak of it, save, and read words of a
   source. */
import { html, usePlace, useState } from "../lib/html.js";
import { say } from "../lib/say.js";
import { fill } from "../lib/text.js";
import { data, several, words } from "../model/data.js";
import { bytes, engine } from "../model/engine.js";
import { download } from "./exports.js";

const t = words.check;
const ONE_PLAN = "plan"; // a workbook to fill in holds one plan
/** @type {Record<string, string>} */
const TYPES = {
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ttl: "text/turtle",
  html: "text/html",
};

/**
 * Let the page speak of the chosen plan, alone or beside the report; a faulty plan changes nothing.
 * @param {File} file
 * @param {boolean} beside
 */
async function open(file, beside) {
  const found = await engine().ask("take", { name: file.name, data: await bytes(file), beside });
  if (!found.ok) return found;
  const { page } = await engine().ask("page", { options: [], views: false, comparisons: false });
  engine().show(page, fill(beside ? words.werkplaats.beside : words.werkplaats.alone, { name: file.name }));
  return found;
}

/** @param {{start: (ask: (file: File) => Promise<Checked>) => void}} props */
export const OpenButtons = ({ start }) => html`
  <button type="button" id="open-plan" onClick=${() => start((file) => open(file, false))}>${t.open}</button>
  <button type="button" id="ernaast" onClick=${() => start((file) => open(file, true))}>${t.beside}</button>
`;

async function back() {
  await engine().ask("shipped");
  engine().show();
}

/** @param {Event} event */
const stay = (event) => event.preventDefault();

/**
 * Buttons that each let the engine make a file: what it is asked, and what the button says.
 * @typedef {{id: string, label: string, name: "made" | "faults" | "save", given?: object}} Asked
 * @param {{files: Asked[], children?: Markup}} props
 */
function FileButtons({ files, children = null }) {
  const [told, setTold] = useState("");
  /** @param {Asked["name"]} name @param {object} [given] */
  async function save(name, given) {
    setTold(t.saving);
    window.addEventListener("beforeunload", stay); // a tab that closes now would lose the file
    try {
      const { name: called, data } = await engine().ask(name, given);
      download(called, data, TYPES[/** @type {string} */ (called.split(".").pop())]);
      setTold("");
    } catch (error) {
      setTold(error.message);
    }
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
export const MadeButtons = ({ made, marked }) => html`
  <${FileButtons}
    files=${[
      ...(made ? [{ id: "bewaar-werkmap", label: t.save_made, name: "made" }] : []),
      ...(marked ? [{ id: "bewaar-fouten", label: t.save_marked, name: "faults" }] : []),
    ]}
  />
`;

/** Save the plans that the page speaks of, and go back to the plan that it came with. */
export const SaveButtons = () => html`
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
export function SourceText() {
  /** @type {{current: FileField}} */
  const place = usePlace();
  const [said, setSaid] = useState("");
  async function give() {
    const [file] = place.current.files;
    if (!file) return say(t.first_source);
    setSaid(t.busy);
    try {
      setSaid((await engine().ask("source", { data: await bytes(file) })).message);
    } catch (error) {
      setSaid(error.message);
    }
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
