/* Long lists: groups that open, or the first few rows and the rest at will. What is open stands in the address
   (`vouw`); what is closed is there all the same, so paper has all of it. */
import { html } from "../lib/html.js";
import { here, setChoice } from "../lib/route.js";
import { narrow } from "../lib/screen.js";
import { fill } from "../lib/text.js";
import { words } from "../model/data.js";

const t = words.shared;
const ALL = "uit";
const [FEW, FEW_NARROW, NAMED] = [20, 6, 4]; // fewer rows stand open where each fills a third of the screen
const opened = () => (here.route.query.vouw || "").split(",").filter(Boolean);
/** Is a group open, as the address says it? @type {(key: string) => boolean} */
const isOpen = (key) => opened().includes(ALL) || opened().includes(key);

/** Open what is closed, or close it; `keys` are those beside it.
 * @type {(key: string, keys?: string[]) => () => void} */
const turned =
  (key, keys = [key]) =>
  () => {
    const open = keys.filter((one) => isOpen(one) !== (one === key));
    const others = opened().filter((one) => one !== ALL && !keys.includes(one));
    setChoice({ vouw: [...others, ...open].join(",") }, true);
  };

/** A list in the parts that one sees: its groups, or, where it has none or one, the first rows and the others. `folds`
 * says whether a part can be closed, `more` that it is the rest of the part before it.
 * @template Row @param {string} id names the list in the address @param {Row[]} rows
 * @param {Groups<Row> | null} [groups] @param {number} [first] how many rows stand open @returns {Fold<Row>[]} */
export function folded(id, rows, groups = null, first = narrow() ? FEW_NARROW : FEW) {
  const parts = groups
    ? groups.titles
        .map(([key, title]) => ({ key, title, rows: rows.filter((row) => groups.of(row) === key) }))
        .filter((part) => part.rows.length)
    : [{ key: id, title: "", rows }];
  if (parts.length > 1) {
    const folds = rows.length > first;
    const keys = parts.map((part) => part.key);
    return parts.map((part) => ({ ...part, folds, open: !folds || isOpen(part.key), turn: turned(part.key, keys) }));
  }
  return parts.flatMap((part) => {
    const whole = { ...part, open: true, folds: false, turn: () => {} };
    if (part.rows.length <= first * 1.25) return [whole];
    const rest = part.rows.slice(first);
    const title = fill(t.show_more, { count: rest.length });
    const more = { key: id, title, rows: rest, open: isOpen(id), folds: true, more: true, turn: turned(id) };
    return [{ ...whole, rows: part.rows.slice(0, first) }, more];
  });
}

/** The line that opens a part and closes it: its name, how much it holds, and the first names in it; of the rest of a
 * part the name alone.
 * @param {{part: Fold<unknown>, count?: string, names?: string[], level?: number}} props */
export function FoldHead({ part, ...given }) {
  const { count = "", names = [], level = 0 } = part.more ? {} : given;
  const first = names.slice(0, NAMED).join(" · ");
  const button = html`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${part.key}`} aria-expanded=${String(part.open)}
      onClick=${part.turn}>${part.title}</button>
  `;
  return html`
    <div class=${part.more ? "vouwkop meer" : "vouwkop"}>
      ${level ? html`<${`h${level}`} class="vouwkopje">${button}<//>` : button}
      ${count && html`<span class="vouwtal">${count}</span>`}
      ${first && !part.open && html`<span class="vouwbij">${first}${names.length > NAMED && " …"}</span>`}
    </div>
  `;
}

/** Hides what a part holds while it is closed, on a screen. @type {(part: Fold<unknown>) => string | null} */
export const foldClass = (part) => (part.open ? null : "dicht");

/** A part of a page under a heading (`as`), with what there is to say of all of it (`note`).
 * @param {{title: Markup, note?: Markup, look?: string | null, as?: string, id?: string, label?: string,
 *   children?: Markup}} props */
export const Block = ({ title, note, look = "blok", as = "h2", id, label, children }) => html`
  <section class=${look} id=${id} aria-label=${label}>
    <${as}>${title}<//>${note && html`<p class="zacht">${note}</p>`}${children}
  </section>
`;
/** What opens at will under one line. @param {{title: Markup, look?: string, children: Markup}} props */
export const Unfold = ({ title, look, children }) =>
  html`<details class=${look}><summary>${title}</summary>${children}</details>`;
/** A block that folds. With an `id` it is closed until one opens it; its intro stands all the same. Where the
 * address opens it by something else than its fold, `close` takes that away.
 * @param {{id?: string, title: string, intro?: Markup, close?: (() => void) | null, children?: Markup}} props */
export function FoldBlock({ id = "", title, intro = null, close = null, children }) {
  const part = { key: id, title, rows: [], folds: !!id, open: !id || !!close || isOpen(id), turn: close || turned(id) };
  return html`
    <section class="blok">
      ${id ? html`<${FoldHead} part=${part} level=${2} />` : html`<h2>${title}</h2>`}
      ${intro}
      <div class=${foldClass(part)}>${children}</div>
    </section>
  `;
}

/** Items one below the other: the first few, and the others at will.
 * @param {{id: string, items: Markup[], first?: number, as?: string}} props */
export const Long = ({ id, items, first, as = "ul" }) =>
  folded(id, items, null, first).map(
    (part) => html`
      ${part.folds && html`<${FoldHead} part=${part} />`}
      <${as} class=${foldClass(part)}>${part.rows}<//>
    `,
  );
