/* Step 4: who stands in the list; what may be several names, the same as another, or new on the map. */
import { Bullets, html, useState } from "../lib/html.js";
import { and, fill, numbered, unique } from "../lib/text.js";
import { decide, doubtful, ofList, ofName, openedBoard } from "../model/board.js";
import { words } from "../model/data.js";
import { Block } from "./folds.js";
import { Pick } from "./pick.js";

const t = words.board.partners;

/** Where one says oneself whom a text means: a known name, another, or more. @param {OwnName & {act: Act}} props */
function Meant({ which, text, act }) {
  const [typed, type] = useState(/** @type {string | null} */ (null)); // null: the long list is not needed yet
  const id = `wie-${encodeURIComponent(which)}`;
  const before = typed?.match(/.*;\s*/)?.[0] || "";
  const known = typed === null ? [] : openedBoard().found.organisations;
  return html`<details><summary>${t.other}</summary>
    <label class="veld"><span>${fill(t.other_who, { name: text })}</span>
      <input list=${id} autocomplete="off" onFocus=${() => type(typed || "")}
        onInput=${(/** @type {Typing} */ event) => type(event.target.value)} /></label>
    <datalist id=${id}>${known.map((one) => html`<option value=${before + one}></option>`)}</datalist>
    <button type="button" disabled=${!typed?.trim()}
      onClick=${() => act(() => decide(ofName(which, "names", typed || "")))}>${t.other_take}</button></details>`;
}

/** @param {{title: string, names: OwnName[], act: Act, children?: (name: OwnName) => Markup, after?: Markup,
 *   more?: number}} props */
const Group = ({ title, names, act, children, after = null, more = 0 }) =>
  names.length + more > 0 &&
  html`
    <${Block} look="bordnamen" title=${[title, " ", html`<span class="zacht">${names.length + more}</span>`]}>
      ${after}
      <ul>${names.map(
        (name) => html`<li key=${name.which}>
            <p><strong>“${name.text}”</strong> <span class="zacht">${numbered(t.count, name.count)}</span></p>
            ${children?.(name)}<${Meant} ...${name} act=${act} />
          </li>`,
      )}</ul>
    <//>
  `;

/** @param {{act: Act}} props */
export function PartnersStep({ act }) {
  const { names, left_out, plan, fields } = openedBoard().found;
  const of = (/** @type {string[]} */ ...readings) => names.filter(({ reading }) => readings.includes(reading));
  const alone = of("new").map(({ text }) => text);
  const fresh = unique(names.flatMap((name) => name.fresh)).filter((one) => !alone.includes(one));
  const several = of("several");
  const asks = doubtful(names).length;
  /** @type {(which: string, ...names: string[]) => () => void} */
  const choose = (which, ...all) => act.bind(null, () => decide(ofName(which, "names", all.join("; "))), undefined);
  const counts = { count: names.length, fresh: alone.length + fresh.length, asks };
  const left = html`<${Bullets} items=${left_out} /><p class="zacht">${t.left_out_more}</p>`;
  return html`
    <p class="uitleg">${asks ? fill(t.intro, counts) : t.nothing}</p>
    <${Group} act=${act} title=${t.several} names=${several}
      after=${
        several.length > 1 &&
        html`<p><button type="button" id="splits-alle"
          onClick=${choose("*")}>${numbered(t.take_all, several.length)}</button></p>`
      }>
      ${(/** @type {OwnName} */ { which, text, parts }) => html`
        <p>${parts.map((part) => html`<span class="bordnaam">${part}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${choose(which, ...parts)}>${fill(t.split, { count: parts.length })}</button>
          <button type="button" class="alslink" onClick=${choose(which, text)}>${t.one}</button>
        </p>
      `}
    <//>
    <${Group} act=${act} title=${t.same} names=${of("same")}>
      ${(/** @type {OwnName} */ { which, parts, meant }) => html`
        <p>${fill(t.same_text, { meant })}</p>
        <p class="acties">
          <button type="button" onClick=${choose(which, meant)}>${t.yes}</button>
          <button type="button" class="alslink" onClick=${choose(which, ...parts)}>${t.no}</button>
        </p>
      `}
    <//>
    <${Group} act=${act} title=${t.new} names=${of("new")} more=${fresh.length}
      after=${fresh.length > 0 && html`<p>${fill(t.fresh, { names: and(fresh.map((one) => `“${one}”`)) })}</p>`}>
      ${(/** @type {OwnName} */ { which, text, kind }) => html`
        <${Pick} label=${fill(t.kind_of, { name: text })} value=${kind || "organisatie"}
          options=${Object.entries(t.new_kinds)} pick=${(/** @type {string} */ value) =>
            act(() => decide(ofName(which, "kind", value)))} />
      `}
    <//>
    <${Group} act=${act} title=${t.no_partner} names=${of("no_partner")}
      after=${html`<p class="zacht">${t.no_partner_more}</p>`} />
    ${left_out.length > 0 && html`<${Block} look="bordnamen" title=${t.left_out}>${left}<//>`}
    <${Group} act=${act} title=${t.known} names=${of("known", "split", "decided")}>
      ${(/** @type {OwnName} */ { meant }) => meant && html`<p class="zacht">${fill(t.means, { meant })}</p>`}
    <//>
    <${Block} look=${null} title=${t.expect} note=${t.expect_more}>
      <label>
        <input type="checkbox" id="verwacht" checked=${plan.without !== "ja"}
          onChange=${(/** @type {Typing} */ event) =>
            act(() => decide(ofList(fields.without, event.target.checked ? "nee" : "ja")))} />
        ${t.expect_yes}
      </label>
    <//>
  `;
}
