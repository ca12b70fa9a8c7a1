/* What Verken shows of what is opened: as boxes and lines, as a list, and what is chosen in words. */
import { Bullets, html, useMemo } from "../lib/html.js";
import { here, href, setChoice, toThing } from "../lib/route.js";
import { fill, numbered, upper } from "../lib/text.js";
import { data, planOf, words } from "../model/data.js";
import { acting, explored, folded, NO_STEP } from "../model/explore.js";
import { chapters, codeOf, firstOf, hasPage, isUndertaking, labelOf, organisationBy, stepBy } from "../model/things.js";
import { BASES, progressLine } from "../model/words.js";
import { actorNames, isGeneric, stateAt } from "../model/work.js";
import { Columns } from "./columns.js";
import { originCells } from "./exports.js";
import { BasisMark, Collective, FirstAddress, ThingLink } from "./links.js";
import { placeColumn, SortedTable, standColumn, thingColumn } from "./table.js";

const t = words.explore;
/** The things that an address names. @param {string | undefined} text */
export const listed = (text) => (text || "").split(",").filter(hasPage);
const chapterBy = (/** @type {string} */ key) => chapters.find((id) => [firstOf(id, "identifier"), id].includes(key));
/** Where an address leads that names no beginning: to what it filters by. @param {Query} query */
export const begun = ({ uit, stap, partner, hoofdstuk }) =>
  listed(uit || stepBy(stap)?.id || organisationBy(partner) || chapterBy(hoofdstuk));
/** @param {string} id */
export const boxName = (id) => (id === NO_STEP ? t.no_step : labelOf(id));
/** @typedef {ReturnType<typeof explored>} Explored */
/** Of a prepared start (`fixed`) one opens no more, and walks on from what is chosen.
 * @typedef {{shown: Explored, opened: string[], chosen: string, scenario: Scenario, fixed: boolean}} Here */

/** What one can do with a thing, by the key that does it.
 * @returns {Record<string, () => void>} @param {string} id @param {Here} at */
function doings(id, { shown, opened, scenario, fixed }) {
  const { weg } = here.route.query;
  const go = (/** @type {Query} */ query) => {
    location.hash = href("verken", query);
  };
  return {
    f: () => (fixed ? go({ uit: id, kies: id }) : setChoice({ uit: id, kies: id, weg: null })),
    "+": () => !fixed && folded(id, shown, scenario) && setChoice({ uit: [...opened, id].join(","), kies: id }),
    "-": () => opened.length > 1 && !fixed && setChoice({ uit: opened.filter((one) => one !== id).join(",") }),
    h: () => (opened.includes(id) && !fixed) || setChoice({ weg: [...listed(weg), id].join(","), kies: null }),
    p: () => (fixed ? go({ van: id }) : setChoice({ van: id })),
    Escape: () => setChoice({ kies: null }),
  };
}

/** @param {Here & {id: string}} props */
function Actions({ id, ...at }) {
  const { shown, opened, scenario, fixed } = at;
  const does = doings(id, at);
  const add = folded(id, shown, scenario);
  const button = (/** @type {string} */ key, /** @type {string} */ label) =>
    html`<button type="button" class="klein" onClick=${does[key]}>${label} <kbd>${key}</kbd></button>`;
  return html`
    <p class="acties">
      <a href=${toThing(id)}>${t.actions.page}</a>
      ${opened.join() !== id && button("f", t.actions.only)}
      ${add > 0 && !fixed && !opened.includes(id) && button("+", numbered(t.open, add))}
      ${opened.includes(id) && !fixed && opened.length > 1 && button("-", t.actions.fold)}
      ${(fixed || !opened.includes(id)) && button("h", t.actions.hide)}
      ${!shown.steps.includes(id) && button("p", t.actions.path)}
    </p>
  `;
}

/** What is chosen, in words: who in which role, the steps and why, each with its place. @param {Here} props */
export function Panel(props) {
  const { shown, chosen } = props;
  if (!chosen)
    return html`<section class="inwoorden" aria-label=${t.panel.label}><p class="zacht">${t.panel.none}</p></section>`;
  const roles = shown.roles.filter((line) => line.from === chosen || line.to === chosen);
  const ties = shown.ties.filter((tie) => tie.work === chosen || tie.step === chosen);
  const other = isUndertaking(chosen) ? "from" : "to";
  const role = (/** @type {Line} */ line) => html`
    <${ThingLink} id=${line[other]} /><span class="zacht"> – ${line.phrase}</span>
    <${FirstAddress} of=${line.of[0]} look="zacht adres" />
  `;
  const tied = (/** @type {Explored["ties"][number]} */ { work, step, of, basis }) => {
    const end = chosen === work ? step : work;
    const why = firstOf(of, "rationale");
    return html`
      ${end === NO_STEP ? t.no_step : html`<${ThingLink} id=${end} />`}${" "}<${BasisMark} basis=${basis} />
      ${why && html`<span class="zacht"> ${t.panel.reason} ${why}</span>`}
      ${of !== work && html`<${FirstAddress} of=${of} look="zacht adres" />`}
    `;
  };
  return html`
    <section class="inwoorden" id="inwoorden" aria-label=${t.panel.label}>
      <h2>${boxName(chosen)}</h2>
      ${isUndertaking(chosen) && html`<p>${progressLine(chosen, props.scenario.date)}</p>`}
      ${isGeneric(chosen) && html`<p class="zacht">${t.panel.collective}</p>`}
      ${chosen !== NO_STEP && html`<${Actions} id=${chosen} ...${props} />`}
      ${roles.length > 0 && html`<h3>${other === "from" ? t.panel.who : t.panel.what}</h3>`}
      <${Bullets} look="buren" items=${roles.map(role)} />
      ${ties.length > 0 && html`<h3>${chosen === ties[0].work ? t.panel.step : t.panel.what}</h3>`}
      <${Bullets} look="buren" items=${ties.map(tied)} />
    </section>
  `;
}

/** How a line looks, by the mark of how we know. @type {Record<string, string>} */
const LOOKS = { "●": "l-heel", "◐": "l-lang", "○": "l-punt" };
/** @param {string} basis @param {string} [step] */
const lookOf = (basis, step) => (step === NO_STEP ? "l-geen" : LOOKS[BASES[basis]?.[0]] || "l-heel");
/** How lines look, in the legend. @param {string} look @param {string} phrase */
const stroke = (look, phrase) => html`<li><span class=${`streep ${look}`} aria-hidden="true"></span>${phrase}</li>`;
/** The colour of a state; the legend has its word. @param {string} state */
const sign = (state) => html`<i class=${`stand-teken b-${state}`} aria-hidden="true"></i>`;
/** @param {Here & {title: string}} props */
export function Picture({ shown, opened, chosen, scenario, fixed, title }) {
  const drawn = useMemo(() => {
    const body = (/** @type {string} */ id) => `wie${isGeneric(id) ? " verzamel" : ""}`;
    const open = (/** @type {string} */ id) => (!fixed && opened.includes(id) ? " begin" : "");
    const badge = (/** @type {string} */ id) => (fixed || opened.includes(id) ? 0 : folded(id, shown, scenario));
    return {
      columns: [
        shown.who.map((id) => ({ id, text: boxName(id), look: body(id) + open(id), badge: badge(id) })),
        shown.what.map((id) => ({
          id,
          text: boxName(id),
          look: `wat${open(id)}`,
          more: [sign(stateAt(id, scenario.date)), html` <small>${codeOf(id, "agreementStatus")}</small>`],
        })),
        shown.steps.map((id) => ({ id, text: boxName(id), look: `stap${open(id)}` })),
      ],
      ties: [
        ...shown.roles.map(({ from, to, role }) => ({ from, to, look: `l-heel r-${role}` })),
        ...shown.ties.map(({ work: from, step: to, basis }) => ({ from, to, look: lookOf(basis, to) })),
      ],
    };
  }, [shown]);
  const choose = (/** @type {string} */ id) => setChoice({ kies: id === chosen ? null : id });
  const press = (/** @type {string} */ key, /** @type {string} */ id) =>
    id !== NO_STEP && doings(id, { shown, opened, chosen, scenario, fixed })[key]?.();
  const label = fill(t.picture, { name: title });
  return html`
    <div class="vlak" id="verkenbeeld">
      <${Columns} heads=${t.columns} ...${drawn} chosen=${chosen} label=${label} choose=${choose} press=${press} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${fixed && stroke("r-beoogd-ondertekenaar", t.intended)}
      <li class="zacht">${t.to_step}</li>
      ${Object.entries(BASES).map(([basis, [, phrase]]) => stroke(lookOf(basis), phrase))}
      ${Object.entries(data.codes.CellState)
        .filter(([state]) => shown.what.some((id) => stateAt(id, scenario.date) === state))
        .map(([state, { label }]) => html`<li>${sign(state)}${upper(label)}</li>`)}
    </ul>
    <p class="zacht sleutels">${t.keys}</p>
  `;
}

/** @typedef {{who: string, role: string, work: string, of: string[]}} Acting */
/** The same, a line for who does what. @param {Here} props */
export function List({ shown, chosen, scenario, fixed }) {
  const acted = new Set(shown.roles.map((line) => line.to));
  /** @type {Acting[]} */
  const rows = [
    ...shown.roles.map((line) => ({ who: line.from, role: line.phrase || "", work: line.to, of: line.of })),
    ...shown.what.filter((id) => !acted.has(id)).map((id) => ({ who: "", role: "", work: id, of: [] })),
  ];
  const stepsOf = (/** @type {string} */ work) => shown.ties.filter((tie) => tie.work === work).map((tie) => tie.step);
  const whyNone = (/** @type {string} */ work) =>
    acting(work, scenario, fixed).length ? t.list.away : actorNames(work);
  /** @type {Column<Acting>[]} */
  const columns = [
    {
      ...{ key: "wie", label: t.list.who, text: ({ who, work }) => (who ? boxName(who) : whyNone(work)) },
      cell: ({ who, work }) => (who ? html`<${ThingLink} id=${who} /><${Collective} id=${who} />` : whyNone(work)),
    },
    { key: "rol", label: t.list.role, text: (row) => row.role },
    thingColumn("wat", t.list.what, (row) => row.work),
    { key: "stap", label: t.list.step, text: (row) => stepsOf(row.work).map(boxName).join(", ") },
    standColumn("stand", t.list.status, (row) => row.work, scenario.date),
    placeColumn(t.list.where, (row) => row.of),
  ];
  const about = (/** @type {Acting} */ row) => ({
    class: chosen && [row.who, row.work, ...stepsOf(row.work)].includes(chosen) ? "gekozen" : null,
  });
  const caption = `${numbered(t.list.caption, rows.length)}${fixed ? "" : `. ${t.list.only}`}`;
  const origin = (/** @type {Acting} */ row) => originCells(scenario, planOf(row.work)?.key);
  const file = { name: "verken.csv", origin };
  return html`<${SortedTable} id="verkenlijst" ...${{ caption, rows, columns, about, file }} />`;
}
