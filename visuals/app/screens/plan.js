/* A plan of one's own: from a list to a placed plan, in five steps. */
import { element, say } from "../lib/dom.js";
import { html, useEffect, useState } from "../lib/html.js";
import { here, href } from "../lib/route.js";
import { Heading } from "../lib/screen.js";
import { fill, numbered } from "../lib/text.js";
import { board, openedBoard, turn } from "../model/board.js";
import { data, words } from "../model/data.js";
import { engine } from "../model/engine.js";
import { ColumnsStep } from "../parts/board_columns.js";
import { ListStep } from "../parts/board_list.js";
import { PartnersStep } from "../parts/board_partners.js";
import { PlaceStep } from "../parts/board_place.js";
import { ResultStep } from "../parts/board_result.js";
import { download, Files } from "../parts/exports.js";
import { SaveButtons, SourceText, TYPES } from "../parts/plan_file.js";

const t = words.board;
/** @type {Record<string, {of: Words, Step: (props: {act: Act}) => Markup}>} */
const STEPS = {
  lijst: { of: t.list, Step: ListStep },
  kolommen: { of: t.columns, Step: ColumnsStep },
  plaatsen: { of: t.place, Step: PlaceStep },
  partners: { of: t.partners, Step: PartnersStep },
  resultaat: { of: t.result, Step: ResultStep },
};
const names = Object.keys(STEPS);
let left = names[0];

/** The line above every screen of a page with an engine: is it there, and whose plan does the page speak of.
 * @param {{state: string, why: string, own: string}} props */
export function WorkplaceLine({ state, why, own }) {
  const line = words.werkplaats;
  const first = href("controleer", { stap: names[0] });
  const whose = own
    ? html`<strong>${fill(line.own, { name: own })}</strong> <a href=${first}>${line.to_save}</a>. `
    : `${fill(line.shipped, { title: data.meta.title })} `;
  return html`<p>${whose}${state === "off" ? why : line.states[state]}</p>`;
}

/** A page without an engine: what one's own plan asks for, and which file has it. */
export const ElsewhereScreen = () => html`
  <${Heading} text=${t.elsewhere.title}><p class="uitleg">${t.elsewhere.intro}</p><//>
  <ol>${t.elsewhere.ways.map((/** @type {string} */ way) => html`<li>${way}</li>`)}</ol>
  <${Files} />
`;

/** Where one is in the five steps; each can be opened again. @param {{at: string}} props */
const Steps = ({ at }) => html`
  <nav class="bordstappen" aria-label=${t.steps_label}><ol>
      ${names.map(
        (name, index) => html`<li class=${index < names.indexOf(at) ? "is-gedaan" : ""}>
          <a href=${href("controleer", { stap: name })} aria-current=${name === at ? "step" : null}>
            <span class="bordnummer" aria-hidden="true">${index + 1}</span> ${t.steps[name]}</a>
        </li>`,
      )}
  </ol></nav>
`;

/** Save where one is: the workbook, in which every choice stands. @param {Act} act */
const keep = (act) =>
  act(async () => {
    const now = openedBoard();
    const { name, data } = await engine().ask("workbook", { decisions: now.decisions });
    download(name, data, TYPES.xlsx);
    now.saved = true;
  });

const GROUPS = [".bordkaart", ".bordredenen li", ".bordnamen li", ".bordkolommen tr"];
const FOCUSABLE = ":is(button,select,input,a)";

/** Where the focus is now, to find it again when what had it is gone. @returns {() => void} */
function rememberFocus() {
  const was = document.activeElement;
  const group = GROUPS.find((one) => was?.closest(one));
  const index = group ? [...document.querySelectorAll(group)].indexOf(/** @type {Element} */ (was?.closest(group))) : 0;
  return () => {
    const now = document.activeElement;
    if (now && now !== document.body && now !== element("inhoud")) return;
    const left = group ? [...document.querySelectorAll(group)] : [];
    const near = left[Math.min(index, left.length - 1)];
    const place = (was?.id && element(was.id)) || (near?.matches("[tabindex]") ? near : near?.querySelector(FOCUSABLE));
    /** @type {HTMLElement | null} */ (place || document.querySelector("main h1"))?.focus({ preventScroll: !place });
  };
}

/** Take back, do again, save, go on. @param {{at: string, act: Act}} props */
function Bar({ at, act }) {
  const { decisions, undone, found, kept, gone } = openedBoard();
  const open = found.rows.filter((row) => row.open).length;
  const next = names[names.indexOf(at) + 1];
  const go = (/** @type {-1 | 1} */ by, /** @type {string} */ phrase) => act(turn.bind(null, by), () => phrase);
  const label = at === "plaatsen" && open ? fill(t.next_open, { count: open }) : t.next[at];
  return html`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${numbered(t.decided, decisions.length)}</span>
        ${at === "kolommen" && kept + gone > 0 && html` <span>${fill(t.result.next_done, { kept, gone })}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!decisions.length)}
        onClick=${() => decisions.length && go(-1, t.undone)}>${t.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!undone.length)}
        onClick=${() => undone.length && go(1, t.redone)}>${t.redo}</button>
      <button type="button" id="tussenstand" onClick=${() => keep(act)}>${t.keep}</button>
      ${next && html`<a class="verder" id="verder" href=${href("controleer", { stap: next })}>${label}</a>`}
    </div>
  `;
}

/** @param {{route: Route}} props */
export function PlanScreen({ route }) {
  const [, draw] = useState(0);
  const [problem, report] = useState("");
  const requested = route.query.stap || left; // who comes back by the menu goes on where one was
  const at = board() && names.includes(requested) ? requested : names[0];
  useEffect(() => {
    left = at;
  }, [at]);
  const { of, Step } = STEPS[at];
  const source = board()?.found.plan;
  const day = (source?.day || "").split("-").reverse().map(Number).join("-"); // as one writes it
  /** @type {Act} */
  async function act(work, phrase) {
    const back = rememberFocus();
    const before = board()?.decisions.length;
    try {
      report("");
      await work();
      draw((count) => count + 1);
      const now = board()?.decisions.length || 0;
      if (phrase) say(phrase());
      else if (now !== before) say(numbered(t.decided, now));
      window.setTimeout(back, 60); // once it is drawn, and a step has put the focus where it wants it
    } catch (error) {
      report(error.message);
    }
  }
  useEffect(() => {
    if (here.started) window.scrollTo(0, 0);
  }, [at]);
  useEffect(() => {
    function key(/** @type {KeyboardEvent} */ event) {
      const button = element({ z: "ongedaan", y: "opnieuw" }[event.key] || "");
      if (!button || !event.ctrlKey || /** @type {Element} */ (event.target).matches("input,textarea")) return;
      button.click();
      event.preventDefault();
    }
    const leave = (/** @type {Event} */ event) => board()?.saved === false && event.preventDefault();
    const kept = new AbortController();
    window.addEventListener("keydown", key, { signal: kept.signal });
    window.addEventListener("beforeunload", leave, { signal: kept.signal });
    return () => kept.abort();
  }, [here.route]);
  const facts = { day, own: board()?.found.own, count: board()?.found.rows.length };
  return html`
    <${Steps} at=${at} />
    <${Heading} key=${at} text=${of.title} title=${`${words.check.title}: ${t.steps[at]}`}>
      ${of.intro && at !== "partners" && html`<p class="uitleg">${fill(of.intro, facts)}</p>`}
    <//>
    ${source && html`<p class="zacht">${fill(t.source, { ...source, day, who: source.access || t.private })}</p>`}
    ${problem && html`<p role="alert" class="bordfout"><strong>${problem}</strong></p>`}
    <${Step} key=${`stap-${at}`} act=${act} />
    ${board() && at !== names[0] && html`<${Bar} at=${at} act=${act} />`}
    ${at === names[0] && html`<${SaveButtons} /><${SourceText} />`}
  `;
}
