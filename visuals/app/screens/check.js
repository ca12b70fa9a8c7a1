/* A plan of one's own, checked by ketenkaart serve. */
import { html, useRef, useState } from "../lib/html.js";
import { say } from "../lib/say.js";
import { Heading } from "../lib/screen.js";
import { compare, fill } from "../lib/text.js";
import { words } from "../model/data.js";
import { term } from "../model/things.js";

const t = words.check;

/** @param {File} file @returns {Promise<Record<string, any>>} */
async function check(file) {
  const headers = {
    "Content-Type": file.type || "application/octet-stream",
    "X-Bestand": encodeURIComponent(file.name),
  };
  return (await fetch("controleer", { method: "POST", body: file, headers })).json();
}

const List = ({ title, lines = [] }) =>
  lines.length > 0 &&
  html`
    <h2>${fill(t.list, { title, count: lines.length })}</h2>
    <ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
  `;
const read = (counts = {}) =>
  Object.entries(counts)
    .map(([type, count]) => fill(t.counted, { count, what: term(type).toLowerCase() }))
    .sort(compare);

function Answer({ message, faults, questions, counts }) {
  const lines = read(counts);
  return html`
    <p><strong>${message}</strong></p>
    <${List} title=${t.faults} lines=${faults} />
    <${List} title=${t.questions} lines=${questions} />
    ${
      lines.length > 0 &&
      html`
        <details>
          <summary>${t.read}</summary>
          <ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
        </details>
      `
    }
  `;
}

export function CheckScreen() {
  const place = useRef(null);
  const [answer, setAnswer] = useState(null);
  async function start() {
    const [file] = place.current.files;
    if (!file) return say(t.first);
    setAnswer({ busy: true });
    try {
      const said = await check(file);
      setAnswer(said);
      say(said.message);
    } catch {
      setAnswer({ silent: true });
    }
  }
  return html`
    <${Heading} text=${t.title}><p class="uitleg">${t.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${t.file}</span>
        <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json" ref=${place} />
      </label>
      <button type="button" id="controleer" onClick=${start}>${t.check}</button>
    </div>
    <div aria-live="polite">
      ${answer?.busy && html`<p>${t.busy}</p>`}
      ${answer?.silent && html`<p>${t.silent}</p>`}
      ${answer?.message && html`<${Answer} ...${answer} />`}
    </div>
  `;
}
