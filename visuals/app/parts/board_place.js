/* Step 3: at which step each action belongs: proposals by reason, cards with every place, and the map that grows. */
import { element, say } from "../lib/dom.js";
import { html, useEffect, usePlace, useState } from "../lib/html.js";
import { narrow } from "../lib/screen.js";
import { fill, numbered, twice, unique } from "../lib/text.js";
import { decide, ofColumn, ofRow, openedBoard, progress } from "../model/board.js";
import { words } from "../model/data.js";
import { Block } from "./folds.js";
import { Pick, PickField } from "./pick.js";

const t = words.board.place;
const MOST = 30; // cards at once
const DONE = "-"; // what is placed, as a reason; "" is without a proposal

/** Is it in the group of a reason? What is placed may be, for its kind. @param {OwnRow} row @param {string} reason */
const isIn = ({ open, proposal }, reason) =>
  reason === DONE ? !open : reason ? proposal?.reason === reason : open && !proposal;

/** A title with the word that says why in it marked. @param {string} title @param {string} word */
function marked(title, word) {
  const at = word ? title.indexOf(word) : -1;
  return at < 0 ? title : html`${title.slice(0, at)}<mark>${word}</mark>${title.slice(at + word.length)}`;
}

/** A word that asks: one answer settles all rows with it. @param {{row: OwnRow, name: string, act: Act}} props */
function Word({ row, name, act }) {
  const { choices } = openedBoard().found;
  const ask = row.asks[name];
  const options = [["", "…"], ...twice(choices[name] || [])];
  const settle = (/** @type {string} */ value) => act(() => decide(ofColumn(ask.which, ask.field, value)));
  return html`
    <p class="bordvraag">
      ${row.marks[name]}${" "}
      ${ask.meant && html`<button type="button" class="alslink" onClick=${() => settle(ask.meant)}>${t.right}</button>`}
      ${choices[name] && html`<${Pick} label=${`${name}: ${ask.word}`} value="" options=${options} pick=${settle} />`}
    </p>
  `;
}

/** @param {{row: OwnRow, act: Act, place(row: OwnRow, value: string): void, hold(): void, all(): void}} props */
function Card({ row, act, place, hold, all }) {
  const { places, choices, fields } = openedBoard().found;
  const [more, setMore] = useState(false); // does the next place come beside the one that stands
  const { proposal } = row;
  const now = row.fields[fields.step];
  const kind = row.fields[fields.kind] || "";
  const kinds = [["", t.unknown], ...twice(unique([...(kind ? [kind] : []), ...choices[fields.kind]]))];
  const setKind = (/** @type {string} */ value) => {
    hold();
    act(() => decide(ofRow(row.which, fields.kind, value)));
  };
  const put = (/** @type {string} */ value) => {
    place(row, more && now && !row.places.includes(value) ? `${now}; ${value}` : value);
    setMore(false);
  };
  const proposed = html`
    <button type="button" class="is-voorstel"
      onClick=${() => put(proposal?.value || "")}>${proposal?.value} <kbd aria-hidden="true">↵</kbd></button>
  `;
  const placed = html`
    <button type="button" class="alslink" onClick=${() => setMore(true)} aria-pressed=${String(more)}>${t.plus}</button>
    <button type="button" class="alslink" onClick=${() => place(row, "")}>${t.later}</button>
  `;
  function key(/** @type {KeyboardEvent} */ event) {
    const { target, currentTarget, key, shiftKey } = event;
    if (target !== currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
    const found = places.find((one) => one.key === key.toUpperCase());
    if (found) put(found.value);
    else if (key === "Enter" && shiftKey && proposal) all();
    else if (key === "Enter" && proposal) put(proposal.value);
    else if (key.toUpperCase() === "L") place(row, "");
    else if (key === "+") setMore(true);
    else if (key === "ArrowDown" || key === "ArrowUp") {
      const cards = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".bordkaart"))];
      cards[cards.indexOf(/** @type {HTMLElement} */ (currentTarget)) + (key === "ArrowDown" ? 1 : -1)]?.focus();
    } else if (key === "Escape")
      /** @type {HTMLElement | null} */ (document.querySelector(".is-gekozen .bordreden"))?.focus();
    else return;
    event.preventDefault();
  }
  return html`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${row.number} ${row.title}`.trim()} onKeyDown=${key}>
        <h3><span class="bij">${row.number}</span>${marked(row.title, proposal?.word || "")}</h3>
        <p class="zacht">
          ${row.who.map(({ name, role }) => html`<span>${name}${role && ` (${role})`} · </span>`)}
          <span>${fields.status}: ${row.fields[fields.status] || t.unknown} · </span>
          ${row.place}
        </p>
        ${Object.keys(row.asks).map((name) => html`<${Word} row=${row} name=${name} act=${act} />`)}
        <div class="bordplekken" role="group" aria-label=${row.title}>
          ${places.map(
            ({ value, key }) => html`<button type="button" class=${proposal?.value === value ? "is-voorstel" : ""}
              aria-pressed=${String(row.places.includes(value))} onClick=${() => put(value)}>
              ${value} <kbd aria-hidden="true">${key}</kbd></button>`,
          )}
        </div>
        <${PickField} label=${t.kind} value=${kind} options=${kinds} pick=${setKind} />
        <p class="acties">
          ${proposal && !places.some(({ value }) => value === proposal.value) && proposed}
          ${now && placed}
          ${proposal && html`<span class="zacht">${proposal.reason}</span>`}
        </p>
    </article></li>
  `;
}

/** How many actions stand where, and where one can still come. */
function Growing() {
  const { cells, places } = openedBoard().found;
  return html`
    <${Block} look="bordgroei" title=${t.matrix} note=${t.matrix_more}>
      <table><thead><tr><td></td>
          ${places.slice(0, -2).map(({ value, key }) => html`<th scope="col"><abbr title=${value}>${key}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${cells.map(
            ({ kind, placed, open }) => html`<tr><th scope="row">${kind}</th>
              ${placed.map(
                (count, at) => html`<td class=${count ? "is-vol" : open[at] ? "is-open" : ""}>
                  ${count || (open[at] ? "" : "–")}
                  ${open[at] > 0 && html`<span>${fill(t.open_at, { count: open[at] })}</span>`}
                </td>`,
              )}
            </tr>`,
          )}
      </tbody></table>
    <//>
  `;
}

/** @param {{act: Act}} props */
export function PlaceStep({ act }) {
  const { reasons, rows, places, fields } = openedBoard().found;
  const [chosen, choose] = useState(reasons[0]?.reason || "");
  const [most, setMost] = useState(MOST);
  const [first, setFirst] = useState(0); // where there is room for one card
  const [held, hold] = useState(/** @type {string[]} */ ([])); // a card whose kind one just chose stays in view
  const cards = usePlace();
  const [place, setPlace] = useState(0); // where the focus goes after a placement
  const groups = [...reasons, ...["", DONE].map((reason) => ({ reason, value: "", count: 0, strength: "" }))]
    .map((one) => ({ ...one, count: rows.filter((row) => isIn(row, one.reason)).length }))
    .filter(({ count }) => count);
  const kept = rows.find(({ which }) => which === held.at(-1));
  const group =
    groups.find(({ reason }) => reason === chosen) ||
    groups.find(({ reason }) => kept && isIn(kept, reason)) ||
    groups[0];
  const at = group?.reason;
  const open = (/** @type {string} */ reason) => {
    choose(reason);
    hold([]);
    setFirst(0);
    if (narrow() || (cards.current?.getBoundingClientRect().top || 0) < 0) cards.current?.scrollIntoView();
  };
  const showAll = () => setMost(shown.length);
  const shown = rows.filter((row) => isIn(row, at) || (row.open && held.includes(row.which)));
  const one = Math.max(0, Math.min(first, shown.length - 1));
  const accept = (/** @type {string[]} */ of) =>
    act(() => decide(...of.map((reason) => ofRow("*", fields.step, "", reason))), progress);
  async function put(/** @type {OwnRow} */ row, /** @type {string} */ value) {
    await act(() => decide(ofRow(row.which, fields.step, value)));
    const count = openedBoard().found.rows.filter(({ open }) => open).length;
    say(fill(value ? t.is_at : t.is_open, { title: row.number || row.title, value, count }));
    setPlace(count || !row.open ? shown.indexOf(row) + 1 : -1);
  }
  useEffect(() => {
    if (!place) return;
    if (place < 0) element("verder")?.focus();
    const there = /** @type {NodeListOf<HTMLElement>} */ (cards.current?.querySelectorAll(".bordkaart") || []);
    const next = there[Math.min(narrow() ? 1 : place, there.length) - 1];
    if (place > 0) (next || /** @type {HTMLElement | null} */ (document.querySelector(".bordreden")))?.focus();
    setPlace(0);
  }, [place]);
  const strong = reasons.filter(({ strength }) => strength === "sterk").map(({ reason }) => reason);
  const takeStrong = html`
    <button type="button" id="alle-sterke" onClick=${() => accept(strong)}>${t.take_strong}</button>
  `;
  const takeAll = html`
    <button type="button" id="alle-voorstellen"
      onClick=${() => accept(reasons.map(({ reason }) => reason))}>
      ${fill(t.take_all, { count: reasons.reduce((total, { count }) => total + count, 0) })}
    </button>
  `;
  const pages = html`
    <p class="acties bordblad">
      <button type="button" disabled=${!one} onClick=${() => setFirst(one - 1)}>${t.previous}</button>
      <span>${fill(t.which, { place: one + 1, count: shown.length })}</span>
      <button type="button" disabled=${one > shown.length - 2}
        onClick=${() => setFirst(one + 1)}>${t.following}</button>
    </p>
  `;
  const rest = fill(t.more, { count: shown.length - most });
  const title = (/** @type {string} */ reason) => (reason === DONE ? t.done : reason || t.none);
  return html`
    <p class="bordstand">${progress()} ${rows.every(({ judged }) => judged) && t.all_done}</p>
    <div class="borddrie">
      <${Block} look="bordredenen" title=${t.reasons}>
        ${strong.length > 1 && strong.length < reasons.length && takeStrong}
        ${reasons.length > 1 && takeAll}
        <ul>
          ${groups.map(
            ({ reason, value, count, strength }) => html`<li key=${reason} class=${reason === at ? "is-gekozen" : ""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(reason === at)}
                  onClick=${() => open(reason)}><span class="bordtal">${count}</span> ${title(reason)}</button>
                <p class="zacht">
                  ${strength === "zwak" && html`<span class="bordnaam">${t.weak}</span> `}
                  ${value ? fill(t.proposal, { value }) : reason === DONE ? t.done_more : t.none_more}
                </p>
                ${
                  value &&
                  html`<button type="button" class="klein" aria-label=${`${numbered(t.take, count)}: ${reason}`}
                    onClick=${() => accept([reason])}>${numbered(t.take, count)}</button>`
                }
            </li>`,
          )}
        </ul>
      <//>
      <section class="bordkaarten" ref=${cards}>
        <h2>${group && title(group.reason)} <span class="zacht">${shown.length || ""}</span></h2>
        <details class="bordtoetsen"><summary>${t.keys}</summary>
          <p>${fill(t.keys_more, { last: places.length - 3 })}</p>
        </details>
        <ul>
          ${(narrow() ? shown.slice(one, one + 1) : shown.slice(0, most)).map(
            (row) => html`<${Card} key=${row.which} ...${{ row, act, place: put }}
              hold=${() => hold([...held, row.which])}
              all=${() => accept([row.proposal?.reason || ""])} />`,
          )}
        </ul>
        ${narrow() && shown.length > 1 && pages}
        ${!narrow() && shown.length > most && html`<button type="button" onClick=${showAll}>${rest}</button>`}
      </section>
      <${Growing} />
    </div>
  `;
}
