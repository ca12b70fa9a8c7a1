/* Graaf: a picture, what is chosen in it in words, and the same as a table that keys and a screen reader can use. */
import { html, useEffect, useLayoutEffect, useMemo, useRef, useState } from "../lib/html.js";
import { here, href, setChoice } from "../lib/route.js";
import { say } from "../lib/say.js";
import { Heading } from "../lib/screen.js";
import { compare, fill, fold, numbered, unique, upper } from "../lib/text.js";
import { allSteps, data, things, words } from "../model/data.js";
import { AROUND, filtered, pictureOf, unfolded } from "../model/pictures.js";
import { allKinds, codeLabel, exists, firstOf, hasPage, isOrganisation, labelOf } from "../model/things.js";
import { Chosen, HoverCard } from "../parts/chosen.js";
import { ClearButton, DateChoice, FilterBox, PlanChoice, SelectField, TextField } from "../parts/controls.js";
import { Drawing } from "../parts/drawing.js";
import { CsvButton, download, originCells, originHeads } from "../parts/exports.js";
import { Legend } from "../parts/legend.js";
import { PictureTable, saidIn } from "../parts/picture_table.js";
import { MissingScreen } from "./missing.js";

const t = words.graph;
const CLEARED = ["stap", "soort", "partner", "staat", "zoek", "zonder", "kies", "uit"];
/** What is drawn now, for who looks on. @type {{name: string, drawing: any} | null} */
let now = null;
export const graphNow = () => now;
const pick = (id) => setChoice({ kies: here.route.query.kies === id ? null : id }, true);

/** Which thing the surroundings are of. */
function ThingField({ thing }) {
  const all = useMemo(() => [...things.keys()].filter(hasPage).sort((a, b) => compare(labelOf(a), labelOf(b))), []);
  const choose = (event) => {
    const id = all.find((one) => labelOf(one) === event.target.value);
    if (id) setChoice({ ding: id, kies: null, uit: null });
    else say(t.unknown_thing);
  };
  return html`
    <label class="veld zoekveld">
      <span>${t.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${choose}
        value=${exists(thing) ? labelOf(thing) : ""} />
      <datalist id="dingen">${all.map((id) => html`<option value=${labelOf(id)}></option>`)}</datalist>
    </label>
  `;
}

function Filters({ picture }) {
  const alone = picture.name === AROUND;
  const partners = picture.nodes.filter((node) => isOrganisation(node.id)).sort((a, b) => compare(a.title, b.title));
  const order = (state) => data.codes.CellState[state]?.order ?? 9;
  const states = unique(picture.rows.map((row) => row.state).filter(Boolean)).sort((a, b) => order(a) - order(b));
  const state = (one) => upper(data.codes.CellState[one]?.label || codeLabel("Status", one));
  const kinds = allKinds.filter((kind) => picture.rows.some((row) => row.kinds?.includes(kind.notation)));
  const steps = allSteps.filter((step) => picture.rows.some((row) => row.steps?.includes(step.notation)));
  const lists = [
    ["stap", t.filters.step, steps.map((step) => [step.notation, step.label])],
    ["soort", t.filters.kind, kinds.map((kind) => [kind.notation, kind.label])],
    ["partner", t.filters.partner, partners.map((node) => [firstOf(node.id, "notation"), node.title])],
    ["staat", t.filters.state, states.map((one) => [one, state(one)])],
  ];
  return html`
    <${FilterBox}>
      ${!alone && html`<${PlanChoice} />`}
      <${DateChoice} />
      <div class="velden">
        ${alone && html`<${ThingField} thing=${picture.centre} />`}
        ${
          !alone &&
          lists
            .filter(([, , options]) => options.length > 1)
            .map(([name, label, options]) => html`<${SelectField} name=${name} label=${label} options=${options} />`)
        }
        <${TextField} label=${t.filters.search} name="zoek" id="graafzoek" />
        <${ClearButton} names=${CLEARED} />
      </div>
    <//>
  `;
}

function Tools({ handle, picture, reset }) {
  const button = (word, text, act) =>
    html`<button type="button" class="klein" aria-label=${t.tools[word]} onClick=${act}>${text}</button>`;
  const screen = () =>
    document.fullscreenElement
      ? document.exitFullscreen()
      : document
          .getElementById("beeld")
          .requestFullscreen()
          .catch(() => {});
  const png = () =>
    /** @type {HTMLCanvasElement} */ (document.querySelector("#doek canvas")).toBlob(
      (blob) => download(`${picture.name}.png`, blob, "image/png"),
      "image/png",
    );
  return html`
    <div class="werkbalk">
      ${button("in", "+", () => handle.current.zoom(1.25))} ${button("out", "−", () => handle.current.zoom(0.8))}
      ${button("fit", t.tools.fit, () => handle.current.fit())} ${button("back", t.tools.back, reset)}
      ${button("screen", t.tools.screen, screen)} ${button("png", t.tools.png, png)}
      <span class="zacht">${t.keys}</span>
    </div>
  `;
}

/** What is unfolded, in order: each step leads back to where one was. */
function Trail({ picture, ids, left }) {
  if (!ids.length) return null;
  const to = (count) => setChoice({ uit: ids.slice(0, count).join(",") || null });
  return html`
    <nav class="spoor" aria-label=${t.trail}>
      <button type="button" class="rijknop" onClick=${() => to(0)}>${picture.title}</button>
      ${ids.map((id, index) => {
        const name = labelOf(id);
        const last = index === ids.length - 1;
        return html`<span aria-hidden="true"> › </span>${
          last
            ? html`<strong>${fill(t.unfolded, { name })}</strong>`
            : html`<button type="button" class="rijknop" onClick=${() => to(index + 1)}>${name}</button>`
        }`;
      })}
      ${[...left].map(([id, { shown, count }]) => {
        const text = fill(t.left_out, { name: labelOf(id), shown, count });
        return html`<p class="zacht">${text} <a href=${href(["graaf", AROUND], { ding: id })}>${t.surroundings}</a></p>`;
      })}
    </nav>
  `;
}

/** Rows whose words hold what one searches. */
function found(picture, rows, word) {
  const wanted = fold(word || "");
  const columns = Object.keys(picture.table);
  return wanted ? rows.filter((row) => columns.some((key) => fold(saidIn(picture, row, key)).includes(wanted))) : rows;
}

const Tabs = ({ shows, choose }) => html`
  <div class="knoppen" role="group" aria-label=${t.show.label}>
    ${[
      ["beeld", t.show.picture],
      ["tabel", t.show.table],
    ].map(
      ([key, label]) =>
        html`<button type="button" id=${`toon-${key}`} aria-pressed=${String(shows === key)}
          onClick=${() => choose(key)}>${label}</button>`,
    )}
  </div>
`;

function Graph({ picture, query }) {
  const handle = useRef(null);
  const [turn, setTurn] = useState(0);
  const [hover, setHover] = useState(null);
  const chosen = query.kies || "";
  const choices = ["plan", "stap", "soort", "partner", "staat", "zonder"].map((name) => query[name]).join("|");
  const shown = useMemo(() => filtered(picture, query), [picture, choices]);
  const opened = (query.uit || "").split(",").filter(exists);
  const drawn = useMemo(() => unfolded(shown, opened, picture.date), [shown, query.uit]);
  const edges = useMemo(() => drawn.rows.filter((row) => row.from && row.to), [drawn]);
  const names = useMemo(() => new Map(drawn.nodes.map((node) => [node.id, node.title])), [drawn]);
  const row = drawn.rows.find((one) => one.id === chosen || (chosen === `leeg~${one.id}` && one));
  const node = row ? "" : names.has(chosen) ? chosen : "";
  const listed = useMemo(() => found(picture, shown.rows, query.zoek), [shown, query.zoek]);
  const word = !row && !node && fold(query.zoek || "");
  const named = word ? drawn.nodes.filter((one) => fold(one.title || "").includes(word)).map((one) => one.id) : [];
  const shows = query.toon || (window.matchMedia("(max-width: 44rem)").matches ? "tabel" : "beeld");
  const name = (id) => names.get(id) || t.not_said;
  const unfold = (id) => {
    if (!exists(id)) return;
    setChoice({
      uit: (opened.includes(id) ? opened.filter((one) => one !== id) : [...opened, id]).join(","),
      kies: id,
    });
  };
  useEffect(() => {
    if (!chosen || !here.started) return;
    if (row) say(fill(t.chosen_pair, { from: name(row.from), to: name(row.to) }));
    else if (node) say(fill(t.chosen_one, { name: name(node) }));
  }, [chosen]);
  useLayoutEffect(() => {
    now = { name: picture.name, drawing: handle.current };
    return () => {
      now = null;
    };
  });
  const lit = row ? [row.from, row.to].filter(Boolean) : node ? [node] : named;
  const about = { picture, rows: drawn.rows, name };
  const card =
    hover && hover.id !== chosen && html`<${HoverCard} ...${about} hover=${hover} close=${() => setHover(null)} />`;
  const rows = numbered(t.rows, listed.length);
  return html`
    <${Filters} picture=${picture} />
    <div class="graaf" id="beeld">
      <div class="hoofd">
        <div class="kiezer"><${Tabs} shows=${shows} choose=${(key) => setChoice({ toon: key }, true)} /></div>
        <div class="tekening" hidden=${shows !== "beeld"}>
          <${Tools} handle=${handle} picture=${picture} reset=${() => setTurn(turn + 1)} />
          <${Trail} picture=${picture} ids=${opened} left=${drawn.left} />
          <div class="vlak">
            <${Drawing} of=${`${picture.name}|${picture.date}|${picture.centre || ""}|${choices}|${turn}`}
              nodes=${drawn.nodes} edges=${edges} options=${optionsOf(picture, opened)} handle=${handle} lit=${lit}
              line=${row ? row.id : ""} look=${!!chosen || named.length === 1} shown=${shows === "beeld"}
              title=${fill(t.picture, { title: picture.title })} onChoose=${(id) => id && pick(id)}
              onUnfold=${unfold} onHover=${setHover} onClear=${() => setChoice({ kies: null }, true)} />
            ${!shown.rows.length && html`<p class="leegbeeld">${picture.centre ? t.alone : t.empty}</p>`}
            ${card}
          </div>
          <${Legend} picture=${picture} hidden=${query.zonder || ""} />
        </div>
        <div class="tabel" hidden=${shows !== "tabel"}>
          <div class="rol">
            <${PictureTable} picture=${picture} rows=${listed} chosen=${row?.id || node} pick=${pick}
              caption=${fill(t.caption, { title: picture.title, rows })} />
          </div>
          <div class="acties">
            <${CsvButton} name=${`${picture.name}.csv`} rows=${() => asRows(picture, listed)} />
          </div>
        </div>
      </div>
      <${Chosen} ...${about} row=${row} node=${node} unfold=${unfold} opened=${opened} pick=${pick} />
    </div>
    ${query.koppelingen && html`<p class="zacht">${t.loose}</p>`}
  `;
}

/** What unfolds has looks of its own. */
const optionsOf = (picture, opened) =>
  opened.length && picture.name !== AROUND
    ? { ...picture.options, groups: { ...data.around.options.groups, ...picture.options.groups } }
    : picture.options;

const asRows = (picture, rows) => [
  [...Object.values(picture.table), ...originHeads],
  ...rows.map((row) => [...Object.keys(picture.table).map((key) => saidIn(picture, row, key)), ...originCells(null)]),
];

function Pictures({ name, title, sentence }) {
  const all = [...Object.values(data.views).map((view) => [view.name, view.title]), [AROUND, data.around.title]];
  return html`
    <${Heading} text=${title}><p class="uitleg">${sentence}</p><//>
    <ul class="beelden" aria-label=${t.pictures}>
      ${all.map(([key, label]) => {
        const current = key === name ? "page" : null;
        return html`<li><a href=${href(["graaf", key])} aria-current=${current}>${label}</a></li>`;
      })}
    </ul>
  `;
}

export function GraphScreen({ route: { path, query } }) {
  const name = path[1] || Object.keys(data.views)[0];
  const picture = useMemo(() => pictureOf(name, query), [name, query.stand, query.plan, query.ding]);
  if (!picture) return html`<${MissingScreen} />`;
  return html`
    <${Pictures} name=${name} title=${picture.title} sentence=${picture.sentence} />
    <${Graph} key=${`${name}|${picture.centre || ""}`} picture=${picture} query=${query} />
  `;
}
