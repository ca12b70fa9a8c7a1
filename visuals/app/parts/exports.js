/* What one takes along: a CSV, a footnote, what stands behind every row of them, and the files in this page. */
import { offer, say } from "../lib/dom.js";
import { html, render, useLayoutEffect, usePlace } from "../lib/html.js";
import { csv, fill, slug, unique } from "../lib/text.js";
import { data, dateWords, planBy, several, words } from "../model/data.js";
import { workplace } from "../model/engine.js";
import { addressOf, labelOf, passagesOf } from "../model/things.js";
import { scenarioWords } from "../model/words.js";
import { filters } from "./controls.js";
import { FirstAddress } from "./links.js";

const { summary, save, title } = words.frame.foot.files;
const t = words.shared.export;

/** A text to copy by hand, where the browser does not copy. @param {{text: string, done: string}} props */
function ByHand({ text, done }) {
  /** @type {{current: HTMLDialogElement}} */
  const box = usePlace();
  /** @type {{current: HTMLTextAreaElement}} */
  const area = usePlace();
  useLayoutEffect(() => {
    box.current.showModal();
    area.current.select();
  }, []);
  return html`
    <dialog class="copy" aria-label=${t.by_hand} ref=${box} onClose=${done}>
      <p>${t.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${t.by_hand} value=${text} ref=${area}></textarea>
      <form method="dialog"><button>${words.shared.close}</button></form>
    </dialog>
  `;
}

/** Copy text; where the browser refuses, show it. @param {string} text @param {string} done */
export async function copy(text, done = t.copied) {
  try {
    await navigator.clipboard.writeText(text);
    say(done, "gezegd");
  } catch {
    const place = document.createElement("div");
    document.body.append(place);
    render(html`<${ByHand} text=${text} done=${() => place.remove()} />`, place);
  }
}

/** Offer bytes or text as a file, and say so. @param {string} name @param {BlobPart} content @param {string} type */
export function download(name, content, type) {
  offer(name, content, type);
  say(fill(t.downloaded, { name }), "gezegd");
}

const chosenName = (/** @type {string} */ value) => words.shared.outcomes[value]?.phrase || labelOf(value);
/** The name of a file ("matrix.png"), with what one chose. @param {string} name */
export const fileName = (name) =>
  name.replace(".", [...filters().map(([, value]) => `-${slug(chosenName(value).split(":")[0])}`), "."].join(""));
/** @param {{text: () => string, label?: string}} props */
export const CopyButton = ({ text, label = t.copy }) =>
  html`<button type="button" class="klein" onClick=${() => copy(text())}>${label}</button>`;
/** Copy exported rows as a table to paste: the name of a row, and behind it whatever else it says, under its heads;
 * what all rows say alike stands once, above them.
 * @param {unknown[][]} rows the heads, and the rows */
async function copyRows([heads, ...rows]) {
  const own = heads.length - (heads.slice(-originHeads.length).join() === originHeads.join() ? originHeads.length : 0);
  const name = rows.every((row) => String(row[0]).length <= NUMBER) ? 2 : 1; // a number, with what it is of
  /** @type {{head: unknown, of: (row: unknown[]) => string}[]} */
  const rest = heads.slice(name, own).map((head, at) => ({ head, of: (row) => String(row[name + at] ?? "") }));
  const same = rest.filter(({ of }) => rows.length > 1 && of(rows[0]) && rows.every((row) => of(row) === of(rows[0])));
  const said = (/** @type {unknown[]} */ row, /** @type {typeof rest} */ columns) =>
    columns.flatMap(({ head, of }) => (of(row) ? html`<p><b>${head}</b>: ${dateWords(of(row))}</p>` : []));
  const differs = rest.filter((column) => !same.includes(column));
  const lines = rows.map(
    (row) => html`<tr><td>${row.slice(0, name).join(" ")}</td><td>${said(row, differs)}</td></tr>`,
  );
  const foot = unique(rows.map((row) => row.slice(own).filter(Boolean).join("; ")));
  const place = document.createElement("div");
  const above = same.length > 0 && html`<p>${t.alike}</p>${said(rows[0], same)}`; // what each would say again
  render(html`${above}<table border="1">${lines}</table>${foot.map((one) => html`<p>${one}</p>`)}`, place);
  try {
    const content = new Blob([place.innerHTML], { type: "text/html" });
    await navigator.clipboard.write([new ClipboardItem({ "text/html": content })]);
    say(t.word_copied, "gezegd");
  } catch {
    copy([heads, ...rows].map((row) => row.join("\t")).join("\n"));
  }
}

const NUMBER = 6; // letters of a number of an action, at most
/** @param {{name: string, rows: () => unknown[][], label?: string, id?: string}} props */
export const CsvButton = ({ name, rows, label = t.csv, id }) => html`
  <button type="button" id=${id}
    onClick=${() => download(fileName(name), csv(rows()), "text/csv;charset=utf-8")}>${label}</button>
  ${" "}<button type="button" onClick=${() => copyRows(rows())}>${t.word}</button>
`;

/** What stands behind every exported row: date, source, version, and as what one looked at it.
 * @param {Scenario | null} scenario @param {string} [key] of a plan @param {string} [seen] where that is no scenario */
export const originCells = (scenario, key = "", seen = "") => {
  const plan = planBy(key || scenario?.plan);
  const plans = plan ? [plan] : data.plans;
  return [
    plans.map((one) => dateWords(one.date)).join("; "),
    plans.map((one) => one.document || one.title).join("; "),
    `ketenkaart ${data.meta.version} ${(data.meta.content || "").slice(0, 12)}`.trim(),
    scenario ? scenarioWords(scenario, plan) : seen,
  ];
};
export const originHeads = t.heads;
/** The rows of a table as they are exported, each with its origin.
 * @template Row @param {Column<Row>[]} columns @param {Row[]} rows @param {(row: Row) => string[]} origin */
export const withOrigin = (columns, rows, origin) => [
  [...columns.map((column) => column.label), ...originHeads],
  ...rows.map((row) => [...columns.map((column) => (column.csv || column.text)(row)), ...origin(row)]),
];
/** The file of a table on a thing's page; `what` it holds, `key` of a row's plan.
 * @template Row @param {string} id @param {string} what @param {Scenario} scenario
 * @param {(row: Row) => string | undefined} key */
export const fileOf = (id, what, scenario, key) => ({
  name: `${slug(labelOf(id))}-${what}.csv`,
  origin: (/** @type {Row} */ row) => originCells(scenario, key(row)),
});
/** The plan of a row, as a column; only where the page holds several.
 * @template Row @param {(row: Row) => string | undefined} key @returns {Column<Row>[]} */
export const planColumn = (key) =>
  several ? [{ key: "bronplan", label: words.shared.plan, text: (row) => planBy(key(row))?.title || "" }] : [];

/** Where a row stands: all places as text, the first in a cell.
 * @template Row @param {string} label @param {(row: Row) => string} of @returns {Column<Row>} */
export const placesColumn = (label, of) => ({
  ...{ key: "bron", label, sort: false },
  text: (row) => passagesOf(of(row)).map(addressOf).join("; "),
  cell: (row) => html`<${FirstAddress} of=${of(row)} />`,
});

/** The link of the foot, which holds the file itself; null where it does not. @param {string} file */
export const linkTo = (file) =>
  /** @type {HTMLAnchorElement | null} */ (document.querySelector(`#meenemen a[download="${file}"]`));

/** @param {{label: string, description: string, href?: string, download?: string}} props */
const File = ({ label, description, href, download }) =>
  html`<li><a href=${href} download=${download}>${label}</a> <span class="zacht">${description}</span></li>`;
/** Files as real links, each with its sort and size, or where they are; nothing where there are none. */
export function Files() {
  if (!data.files.length && !workplace()) return null;
  return html`
    <section class="bestanden" aria-label=${title}>
      <h2>${title}</h2>
      <ul>
        <${File} ...${summary} href="#/samenvatting" />
        ${data.files.map(({ file, label, description, alongside }) =>
          alongside
            ? html`<li>${label} <span class="zacht">${description}: ${alongside}</span></li>`
            : html`<${File} label=${label} description=${description} href=${linkTo(file)?.href} download=${file} />`,
        )}
        ${workplace() && html`<${File} ...${save} href="#/controleer" />`}
      </ul>
    </section>
  `;
}
