/* Graaf: a picture, what it says in words, and the same as a table that the keyboard and a screen reader can use. */
import { add, download, h, join, say } from "../lib/dom.js";
import { heading, here, href, setChoice } from "../lib/route.js";
import { factList, sortedTable } from "../lib/table.js";
import { compare, counted, fold, unique, upper } from "../lib/text.js";
import { scenarioOf } from "../model/answers.js";
import { allSteps, data, only, things } from "../model/data.js";
import { AROUND, behind, brief, filtered, ofKind, read, rowKey, said } from "../model/rows.js";
import {
  allKinds,
  codeLabel,
  exists,
  firstOf,
  hasPage,
  isA,
  isOrganisation,
  isUndertaking,
  labelOf,
} from "../model/things.js";
import { progress } from "../model/words.js";
import { originCells, originHeads } from "../parts/exports.js";
import { drawNetwork, lineSample, nodeSample } from "../parts/network.js";
import { csvButton, dateChoice, filterBox, planChoice, selectField, textField, thingLink } from "../parts/shared.js";
import { missingScreen } from "./missing.js";

let now = null;
/** What is drawn now, for who looks on. */
export const graphNow = () => now;

const words = {
  row(view, row) {
    const things = behind(row, view.date).filter((id) => id !== row.from && id !== row.to);
    const rest = Object.entries(view.table)
      .filter(([c]) => !["from_label", "to_label"].includes(c))
      .map(([c, label]) => [label, said(view, row, c)]);
    return [
      h("h2", `${said(view, row, "from_label")} – ${said(view, row, "to_label")}`),
      factList(rest),
      things.length > 0 && [
        h("p", "Het gaat om:"),
        h(
          "ul",
          things.map((id) =>
            h(
              "li",
              thingLink(id),
              isUndertaking(id) && h("span.zacht", ` – ${progress(id, view.date).filter(Boolean).join(", ")}`),
            ),
          ),
        ),
      ],
      h(
        "p",
        join(
          [row.from, row.to]
            .filter((id) => id && hasPage(id) && !only)
            .map((id) => thingLink(id, `Bekijk ${labelOf(id)}`)),
          " · ",
        ),
      ),
    ];
  },
  node(view, id, rows) {
    const mine = rows.filter((row) => row.from === id || row.to === id);
    const label = view.labels.get(id);
    const group = view.nodes[view.groups.get(id)]?.label;
    return [
      h("h2", label),
      h(
        "p",
        group && `${upper(group)}. `,
        `${counted(mine.length, "lijn", "lijnen")} in dit beeld; het aantal zegt niets over inzet of effect.`,
      ),
      h(
        "ul",
        mine
          .slice(0, 40)
          .map((row) =>
            h(
              "li",
              `${row.from === id ? "naar" : "van"} `,
              said(view, row, row.from === id ? "to_label" : "from_label"),
              row.edge_group && h("span.zacht", ` – ${said(view, row, row.verband ? "verband" : "edge_group")}`),
            ),
          ),
      ),
      mine.length > 40 && h("p", `en ${mine.length - 40} meer; zie de tabel.`),
      !only &&
        hasPage(id) &&
        h(
          "p",
          thingLink(id, "Bekijk de bladzijde"),
          " · ",
          h("a", { href: href(["graaf", AROUND], { ding: id }) }, "Teken de omgeving"),
        ),
    ];
  },
};

/** Show what is chosen in the address: light it up, mark its row, say it. */
function choose(look) {
  const { view, rows, drawing, table, box } = now;
  const chosen = here.route.query.kies || "";
  const row = rows.find((r) => rowKey(r) === chosen);
  const node = !row && view.labels.has(chosen) ? chosen : "";
  for (const tr of table.querySelectorAll("tbody tr")) {
    const on = row ? tr.dataset.rij === chosen : node && [tr.dataset.van, tr.dataset.naar].includes(node);
    tr.classList.toggle("gekozen", !!on);
    tr.querySelector(".rijknop").setAttribute("aria-pressed", String(tr.dataset.rij === chosen));
  }
  const word = !row && !node && fold(here.route.query.zoek || "");
  const named = word
    ? view.drawn.filter((n) => drawing.shows(n.id) && fold(n.label).includes(word)).map((n) => n.id)
    : [];
  if (row) drawing.select([row.from, row.to].filter(Boolean), row.to && row.from ? [rowKey(row)] : [], look);
  else drawing.select(node ? [node] : named, [], look || named.length === 1);
  box.replaceChildren();
  if (row || node) add(box, row ? words.row(view, row) : words.node(view, node, rows));
  else add(box, h("p.zacht", "Kies een rij in de tabel of een punt in het beeld; hier staat dan wat het betekent."));
  if (look && (row || node))
    say(
      row
        ? `Gekozen: ${said(view, row, "from_label")} en ${said(view, row, "to_label")}.`
        : `Gekozen: ${view.labels.get(node)}.`,
    );
  place();
}
function place() {
  const tr = now.table.querySelector("tr.gekozen");
  const room = now.table.closest(".rol");
  if (!tr || !room || room.scrollHeight <= room.clientHeight) return;
  const top = tr.offsetTop - room.scrollTop;
  if (top < 40 || top > room.clientHeight - 60) room.scrollTop = tr.offsetTop - room.clientHeight / 2;
}

function toolbar(drawing) {
  const button = (label, text, act) =>
    h("button", { type: "button", "aria-label": label, title: label, onclick: act }, text);
  return [
    button("Inzoomen", "+", () => drawing().zoom(1.25)),
    button("Uitzoomen", "−", () => drawing().zoom(0.8)),
    button("Alles passend", "passend", () => drawing().fit()),
    button("Naar links", "←", () => drawing().move(-120, 0)),
    button("Naar rechts", "→", () => drawing().move(120, 0)),
    button("Omhoog", "↑", () => drawing().move(0, -120)),
    button("Omlaag", "↓", () => drawing().move(0, 120)),
    button("Bewaar dit beeld als png", "png", () =>
      /** @type {HTMLCanvasElement} */ (document.querySelector("#doek canvas")).toBlob((blob) =>
        download(`${now.view.name}.png`, blob, "image/png"),
      ),
    ),
  ];
}
function keys(event) {
  const act = { ArrowLeft: [-60, 0], ArrowRight: [60, 0], ArrowUp: [0, -60], ArrowDown: [0, 60] }[event.key];
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
  if (act) now.drawing.move(...act);
  else if (event.key === "+" || event.key === "=") now.drawing.zoom(1.25);
  else if (event.key === "-") now.drawing.zoom(0.8);
  else if (event.key === "0") now.drawing.fit();
  else if (event.key === "Escape") setChoice({ kies: null }, true);
  else return;
  event.preventDefault();
}

function legend(view, q) {
  const hidden = new Set((q.zonder || "").split(",").filter(Boolean));
  const used = new Set(view.rows.map((row) => row.edge_group));
  const groups = new Set(view.drawn.map((node) => node.group));
  return [
    h(
      "ul.lijnen",
      { "aria-label": "Welke lijnen tonen" },
      Object.entries(view.edges)
        .filter(([name]) => used.has(name))
        .map(([name, look]) =>
          h(
            "li",
            h(
              "label",
              h(`input#lijn-${name}`, {
                type: "checkbox",
                checked: !hidden.has(name),
                onchange: (event) => {
                  if (event.target.checked) hidden.delete(name);
                  else hidden.add(name);
                  setChoice({ zonder: [...hidden].sort().join(",") });
                },
              }),
              lineSample(look),
              h("span", look.label),
            ),
          ),
        ),
    ),
    h(
      "ul.lijnen",
      { "aria-label": "Wat de punten zijn" },
      Object.entries(view.nodes)
        .filter(([name]) => groups.has(name))
        .map(([, look]) => h("li", h("label", nodeSample(look), h("span", look.label)))),
    ),
  ];
}

function filters(view) {
  const partners = view.drawn.filter((node) => isOrganisation(node.id)).sort((a, b) => compare(a.label, b.label));
  const states = unique(view.rows.map((row) => row.status).filter(Boolean)).sort(
    (a, b) => (data.codes.CellState[a]?.order ?? 9) - (data.codes.CellState[b]?.order ?? 9),
  );
  const scenario = scenarioOf(here.route.query);
  const kinds =
    only || view.name === AROUND
      ? []
      : allKinds.filter((kind) => view.rows.some((row) => ofKind(row, view.date, kind.notation)));
  return filterBox(
    !only && view.name !== AROUND && planChoice(),
    dateChoice(scenario),
    h(
      "div.velden",
      view.name === AROUND && ding(),
      view.name !== AROUND &&
        !only &&
        selectField(
          "Stap",
          "stap",
          allSteps.map((s) => [s.notation, s.label]),
        ),
      view.name !== AROUND &&
        only &&
        view.drawn.some((n) => isA(n.id, "Barrier")) &&
        selectField(
          "Stap",
          "stap",
          allSteps.map((s) => [s.notation, s.label]),
        ),
      kinds.length > 1 &&
        selectField(
          "Soort",
          "soort",
          kinds.map((kind) => [kind.notation, kind.label]),
        ),
      view.name !== AROUND &&
        partners.length > 0 &&
        selectField(
          "Partner",
          "partner",
          partners.map((node) => [firstOf(node.id, "notation"), node.label]),
        ),
      states.length > 1 &&
        selectField(
          "Stand",
          "staat",
          states.map((s) => [s, upper(data.codes.CellState[s]?.label || codeLabel("Status", s))]),
        ),
      textField("Zoek in dit beeld", "zoek", "graafzoek"),
      h(
        "button#wis",
        {
          type: "button",
          onclick: () =>
            setChoice({ stap: null, soort: null, partner: null, staat: null, zoek: null, zonder: null, kies: null }),
        },
        "Wis filters",
      ),
    ),
  );
}
function ding() {
  const all = [...things.keys()].filter(hasPage).sort((a, b) => compare(labelOf(a), labelOf(b)));
  const byLabel = new Map(all.map((id) => [labelOf(id), id]));
  return h(
    "label.veld.zoekveld",
    h("span", "Ding (partner, maatregel, stap, …)"),
    h("input#ding", {
      type: "text",
      list: "dingen",
      value: exists(here.route.query.ding) ? labelOf(here.route.query.ding) : "",
      autocomplete: "off",
      onchange: (event) => {
        const id = byLabel.get(event.target.value);
        if (id) setChoice({ ding: id, kies: null });
        else say("Dit ding staat niet in de lijst.");
      },
    }),
    h(
      "datalist#dingen",
      all.map((id) => h("option", { value: labelOf(id) })),
    ),
  );
}

/** A network and long texts need the full width: then the table stands below. */
const broad = (view) =>
  view.layout === "network" ||
  view.rows.some((row) => Object.keys(view.table).reduce((sum, c) => sum + said(view, row, c).length, 0) > 130);

function found(view, rows, q) {
  const word = fold(q.zoek || "");
  return word
    ? rows.filter((row) => Object.keys(view.table).some((c) => fold(said(view, row, c)).includes(word)))
    : rows;
}

function table(view, rows, q) {
  const shown = found(view, rows, q);
  const columns = Object.entries(view.table).map(([key, label], index) => ({
    key,
    label,
    text: (row) => said(view, row, key),
    sort: key !== "amount", // partners are never ranked
    cell:
      index === 0
        ? (row) =>
            h(
              "button.rijknop",
              {
                type: "button",
                "aria-pressed": "false",
                onclick: () => setChoice({ kies: here.route.query.kies === rowKey(row) ? null : rowKey(row) }, true),
              },
              said(view, row, key),
            )
        : undefined,
  }));
  const element = sortedTable({
    id: "beeldtabel",
    caption: `${view.title} ${counted(shown.length, "rij", "rijen")}. Sorteer op een kop; kies een rij om haar in het beeld te zien.`,
    columns,
    rows: shown,
    urlKey: "sorteer",
    sort: "from_label",
    row: (row, tr) => {
      Object.assign(tr.dataset, { rij: rowKey(row), van: row.from || "", naar: row.to || "" });
      tr.addEventListener("click", (event) => {
        if (!event.target.closest("button, a")) setChoice({ kies: rowKey(row) }, true);
      });
    },
  });
  return element;
}

const FILTERS = ["plan", "stand", "stap", "soort", "partner", "staat", "zonder", "ding"];
export const graphScreen = {
  title: "Graaf",
  draw(main, route) {
    const name = only || route.path[1] || Object.keys(data.views)[0];
    const view = read(name, route.query);
    if (!view) return missingScreen.draw(main);
    const rows = filtered(view, route.query);
    const doek = h("div.doek#doek", {
      tabindex: "0",
      role: "application",
      "aria-roledescription": "beeld",
      onkeydown: keys,
      "aria-label": `${view.title} Pijltjes schuiven, plus en min zoomen, nul past alles in, Escape maakt de keuze los. Dezelfde inhoud staat in de tabel hiernaast.`,
    });
    const box = h("section.inwoorden#inwoorden", { "aria-label": "In woorden" });
    const made = table(view, rows, route.query);
    add(main, [
      heading(view.title, h("p.uitleg", view.sentence)),
      !only &&
        h(
          "ul.beelden",
          { "aria-label": "Beelden" },
          [...Object.values(data.views).map((v) => [v.name, v.title]), [AROUND, "Omgeving van één ding"]].map(
            ([key, title]) =>
              h("li", h("a", { href: href(["graaf", key]), "aria-current": key === name ? "page" : null }, title)),
          ),
        ),
      filters(view),
      h(
        `div.graaf${broad(view) ? ".breed" : ""}`,
        h(
          "div.tekening",
          h(
            "div.werkbalk",
            toolbar(() => now.drawing),
            h("span.zacht", "Of met de toetsen: pijltjes, +, −, 0"),
          ),
          doek,
          legend(view, route.query),
        ),
        h(
          "div.tweeling",
          h("div.rol", { tabindex: "0", role: "region", "aria-label": "Tabel bij het beeld" }, made),
          box,
          h(
            "div.acties",
            csvButton(`${name}.csv`, () => [
              [...Object.values(view.table), ...originHeads],
              ...made
                .rows_()
                .map((row) => [...Object.keys(view.table).map((c) => said(view, row, c)), ...originCells(null)]),
            ]),
          ),
        ),
      ),
      route.query.koppelingen &&
        h("p.zacht", "De beelden tonen alle koppelingen; gebruik de lijnen hierboven om te kiezen."),
    ]);
    const kept = new Set([view.centre, ...rows.flatMap((row) => [row.from, row.to])]);
    const start = performance.now();
    const drawing = drawNetwork(doek, {
      nodes: view.drawn.filter((node) => kept.has(node.id)).map((node) => ({ ...node, label: brief(node) })),
      edges: rows
        .filter((row) => row.from && row.to)
        .map((row) => ({ id: rowKey(row), from: row.from, to: row.to, group: row.edge_group })),
      looks: view,
      columns: view.layout === "columns",
      arrows: view.arrows,
      onChoose: (node, edge) => setChoice({ kies: node ?? edge }, true),
    });
    doek.dataset.ms = String(Math.round(performance.now() - start));
    now = { view, rows, drawing, table: made, box, route, search: route.query.zoek };
    if (!rows.length)
      doek.append(
        h(
          "p.leegbeeld",
          view.centre
            ? "Met deze keuzes verbindt de kaart dit ding met niets anders."
            : "Met deze keuzes is er niets te tekenen.",
        ),
      );
    choose(!!route.query.kies);
    return view.title;
  },
  /** Only the choice changed: keep the drawing and light up something else. */
  update(route) {
    if (!now || FILTERS.some((name) => (now.route.query[name] || "") !== (route.query[name] || ""))) return false;
    const searched = (now.route.query.zoek || "") !== (route.query.zoek || "");
    const moved = (now.route.query.kies || "") !== (route.query.kies || "");
    if (searched) {
      const rows = found(now.view, now.rows, route.query);
      now.table.refill(rows);
      say(`${counted(rows.length, "rij", "rijen")}.`);
    }
    now.route = route;
    choose(moved);
    return true;
  },
  leave() {
    now?.drawing.destroy();
    now = null;
  },
};
