/* What an engine inside the page adds to checking a plan: let the page speak of it, save, and read words of a source. */
import { html, useRef, useState } from "../lib/html.js";
import { say } from "../lib/say.js";
import { fill } from "../lib/text.js";
import { words } from "../model/data.js";
import { bytes, workplace } from "../model/engine.js";
import { download } from "./exports.js";

const t = words.check;
const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ttl: "text/turtle",
  html: "text/html",
};

/** Let the page speak of the chosen plan, alone or beside the report; a faulty plan changes nothing. */
async function open(file, beside) {
  const found = await workplace().ask("take", { name: file.name, data: await bytes(file), beside });
  if (found.page) workplace().show(found.page, file.name);
  return found;
}

/** @param {{start: (ask: (file: File) => Promise<any>) => void}} props */
export const OpenButtons = ({ start }) => html`
  <button type="button" id="open-plan" onClick=${() => start((file) => open(file, false))}>${t.open}</button>
  <button type="button" id="ernaast" onClick=${() => start((file) => open(file, true))}>${t.beside}</button>
`;

async function back() {
  await workplace().ask("shipped");
  workplace().show();
}

/** Save the plans that the page speaks of, and go back to the plan that it came with. */
export function SaveButtons() {
  const [refused, setRefused] = useState("");
  async function save(kind) {
    setRefused(t.saving);
    try {
      const { name, data } = await workplace().ask("save", { kind });
      download(name, data, TYPES[kind]);
      setRefused("");
    } catch (error) {
      setRefused(error.message);
    }
  }
  return html`
    <section class="blok">
      <h2>${t.save}</h2>
      <p class="zacht">${t.save_intro}</p>
      <div class="acties">
        ${Object.keys(TYPES).map(
          (kind) => html`
            <button type="button" id=${`bewaar-${kind}`} onClick=${() => save(kind)}>${t.save_as[kind]}</button>
          `,
        )}
        ${workplace().own && html`<button type="button" id="terug" onClick=${back}>${t.back}</button>`}
      </div>
      <p aria-live="polite">${refused}</p>
    </section>
  `;
}

/** Give the engine the text of the report: every address then shows its words, proven by their hash. */
export function SourceText() {
  const place = useRef(null);
  const [said, setSaid] = useState("");
  async function give() {
    const [file] = place.current.files;
    if (!file) return say(t.first_source);
    setSaid(t.busy);
    try {
      setSaid((await workplace().ask("source", { data: await bytes(file) })).message);
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

/** The line above every screen of a page with an engine: is it there, and whose plan does the page speak of. */
export function WorkplaceLine({ state, why, own }) {
  const line = words.werkplaats;
  return html`
    <p>
      ${own && html`<strong>${fill(line.own, { name: own })}</strong> <a href="#/controleer">${line.to_save}</a>. `}
      ${state === "off" ? why : line.states[state]}
    </p>
  `;
}
