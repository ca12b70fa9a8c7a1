/* Step 1: a list is dropped, chosen, pasted or typed, and read at once. */
import { say } from "../lib/dom.js";
import { Bullets, html, useEffect, usePlace, useState } from "../lib/html.js";
import { href } from "../lib/route.js";
import { openBoard } from "../model/board.js";
import { words } from "../model/data.js";
import { bytes } from "../model/engine.js";
import { Answer, only, take } from "./plan_file.js";

const t = words.board;

/** @param {{act: Act}} props */
export function ListStep({ act }) {
  /** @type {{current: FileField}} */
  const place = usePlace();
  const [plan, setPlan] = useState(/** @type {(Checked & {given: {name: string, data: Uint8Array}}) | null} */ (null));
  const [busy, setBusy] = useState("");
  const [pasted, paste] = useState("");
  /** What takes the engine a while, once at a time. @param {string} phrase @param {() => Promise<unknown>} work */
  const busily = (phrase, work) =>
    busy ||
    act(() => {
      setBusy(phrase);
      return work().finally(() => setBusy(""));
    });
  const open = (/** @type {() => Promise<{name: string, data: Uint8Array}>} */ read) =>
    busily(t.busy, async () => {
      const given = await read();
      const checked = await openBoard(given.name, given.data);
      setPlan(checked && { ...checked, given });
      if (checked) return say(checked.message);
      location.hash = href("controleer", { stap: "kolommen" });
    });
  /** Show the plan, alone or beside that of the page, and go to where it begins. @param {boolean} alongside */
  const show = (alongside) =>
    busily(alongside ? t.result.alongside_busy : t.result.making, async () => {
      if (plan && (await take(plan.given, alongside)).ok) location.hash = href(alongside ? "vergelijk" : "overzicht");
    });
  const chosen = (/** @type {FileList} */ files) =>
    open(async () => {
      const file = only(files);
      return { name: file.name, data: await bytes(file) };
    });
  /** @param {string} name @param {string} text */
  const written = (name, text) => open(async () => ({ name, data: new TextEncoder().encode(text) }));
  useEffect(() => {
    const drop = (/** @type {DragEvent} */ event) => chosen(/** @type {DataTransfer} */ (event.dataTransfer).files);
    window.addEventListener("drop", drop); // that the page stays where it is, its engine sees to
    return () => window.removeEventListener("drop", drop);
  }, []);
  const opens = html`
    <p class="acties">
      <button type="button" id="open-plan" onClick=${() => show(false)}>${words.check.open}</button>
      <button type="button" id="ernaast" onClick=${() => show(true)}>${words.check.alongside}</button>
      <span>${busy}</span>
    </p>
  `;
  return html`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${t.list.drop}</h2>
        <p>${t.list.kinds}</p>
        <label class="veld"><span>${t.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${place}
            onChange=${() => chosen(place.current.files)} />
        </label>
        <p class="zacht">${t.list.others}</p>
        <p role="status">${busy}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${t.list.paste}</span>
          <textarea id="plak" rows="6" value=${pasted}
            onInput=${(/** @type {Typing} */ event) => paste(event.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!pasted.trim()}
            onClick=${() => written(`${t.list.pasted}.txt`, pasted)}>
            ${t.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${() => written(`${t.list.example_name}.csv`, t.list.example_list)}>${t.list.example}</button>
        </div>
      </section>
    </div>
    <${Bullets} look="bordfeiten" items=${t.list.facts.map(
      (/** @type {Words} */ { head, text }) => html`<strong>${head}</strong> ${text}`,
    )} />
    <div class="antwoord">
      ${plan && html`<${Answer} ...${plan} />`}
      ${plan?.ok && opens}
    </div>
  `;
}
