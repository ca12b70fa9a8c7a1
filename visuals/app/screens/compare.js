/* Vergelijk: two readings side by side, a plan at two dates or two plans; what differs, in sentences and as tables. */
import { add, h, say } from "../lib/dom.js";
import { heading, here, href, setChoice } from "../lib/route.js";
import { sortedTable } from "../lib/table.js";
import { counted, unique, upper } from "../lib/text.js";
import { scenarioOf } from "../model/answers.js";
import { data, dateWords, inPlan, lastDate, several } from "../model/data.js";
import { codeLabel, kindOf, labelOf, leaves, organisationBy } from "../model/things.js";
import { chip, kindName, progress, SILENCE, stepName } from "../model/words.js";
import { stateAt } from "../model/work.js";
import { cellAddress } from "../parts/matrix.js";
import { csvButton, filterBox, linkChoice, originCells, originHeads, thingLink } from "../parts/shared.js";

const word = (state) => upper(codeLabel("CellState", state));

/** Every reading, in the engine's order: {key, plan, date, label}. */
const sides = data.plans.flatMap((plan) =>
  plan.dates.map(({ date, label }) => ({
    key: `${plan.key}@${date}`,
    plan,
    date,
    label: several ? `${plan.title} – ${label}` : upper(label),
  })),
);

/** What the engine found between two readings; it holds each pair once, the first reading first. */
function between(one, other, { stated, strict }) {
  return data.comparisons[`${one.key}|${other.key}|${stated ? "stated" : "all"}${strict ? "|strict" : ""}`];
}

function choice(label, name, current, options) {
  const select = h(
    `select#${name}`,
    { onchange: (event) => setChoice({ [name]: event.target.value }) },
    options.map((side) => h("option", { value: side.key }, side.label)),
  );
  select.value = current.key;
  return h("label.veld", h("span", label), select);
}

/** A cell that differs, and the way to the cell as it is in the second reading. */
function line(change, other) {
  const cel = cellAddress(change.kind, change.other_barrier, other.plan.key);
  return h(
    "li",
    change.sentence,
    " ",
    h(
      "a",
      { href: href("overzicht", { cel, stand: other.date === lastDate ? null : other.date }, false) },
      "bekijk",
      h("span.sr", ` ${kindName(change.kind)} bij ${stepName(change.other_barrier)}`),
    ),
  );
}

function cells(found, other, one) {
  const names = (keys) => keys.map((key) => labelOf(organisationBy(key) || key)).join(", ");
  const step = (row) => unique([row.barrier, row.other_barrier].map(stepName)).join(" / ");
  const columns = [
    { key: "stap", label: "Stap", text: step },
    { key: "soort", label: "Soort", text: (row) => upper(kindName(row.kind)) },
    { key: "een", label: one.label, text: (row) => word(row.before) },
    { key: "ander", label: other.label, text: (row) => word(row.after) },
    { key: "erbij", label: several ? "Alleen in de tweede" : "Erbij", sort: false, text: (row) => names(row.joined) },
    {
      key: "weg",
      label: several ? "Alleen in de eerste" : "Niet meer genoemd",
      sort: false,
      text: (row) => names(row.left),
    },
  ];
  return [
    h(
      "ul",
      found.changes.map((change) => line(change, other)),
    ),
    found.notes.map((note) => h("p.zacht", note)),
    h(
      "details",
      h("summary", "Hetzelfde als tabel"),
      h("div.rol", sortedTable({ id: "vakken", caption: "Vakken die verschillen.", rows: found.changes, columns })),
      h(
        "div.acties",
        csvButton("vergelijk-vakken.csv", () => [
          [...columns.map((c) => c.label), ...originHeads],
          ...found.changes.map((row) => [...columns.map((c) => c.text(row)), ...originCells(null)]),
        ]),
      ),
    ),
  ];
}

/** One plan at two dates: also its actions, counted and listed. */
function actions(one, other, route) {
  const mine = leaves
    .filter((id) => inPlan(id, one.plan.key))
    .map((id) => ({ id, old: stateAt(id, one.date), now: stateAt(id, other.date) }));
  const both = mine.filter((row) => row.old && row.now);
  const fresh = mine.filter((row) => !row.old && row.now);
  const only = (route.query.alles ? both : both.filter((row) => row.old !== row.now)).concat(fresh);
  const states = Object.entries(data.codes.CellState)
    .sort((a, b) => a[1].order - b[1].order)
    .map(([n]) => n);
  const used = states.filter((s) => both.some((row) => row.now === s));
  const counted = states
    .filter((s) => both.some((row) => row.old === s))
    .map((s) => ({
      state: s,
      to: new Map(used.map((t) => [t, both.filter((row) => row.old === s && row.now === t).length])),
    }));
  const then = (row) => (row.old ? progress(row.id, one.date).filter(Boolean).join(", ") : "");
  const now = (row) => progress(row.id, other.date).filter(Boolean).join(", ");
  return [
    h(
      "section.blok",
      h("h2", "Acties, geteld"),
      h("p.zacht", `${both.length} acties hebben in beide een stand; ${fresh.length} staan alleen in de tweede.`),
      h(
        "div.rol",
        sortedTable({
          id: "overgang",
          caption: `Rijen: ${one.label}. Kolommen: ${other.label}.`,
          rows: counted,
          columns: [
            { key: "plan", label: one.label, sort: false, text: (row) => word(row.state) },
            ...used.map((t) => ({
              key: t,
              label: word(t),
              sort: false,
              text: (row) => (row.to.get(t) ? String(row.to.get(t)) : "–"),
            })),
          ],
        }),
      ),
    ),
    h(
      "section",
      h(
        "h2",
        route.query.alles ? `Alle acties (${only.length})` : `Acties die veranderden of nieuw zijn (${only.length})`,
      ),
      h(
        "div.acties",
        h(
          "button#alles",
          {
            type: "button",
            "aria-pressed": String(!!route.query.alles),
            onclick: () => setChoice({ alles: route.query.alles ? null : "ja" }),
          },
          "Toon ook wat gelijk bleef",
        ),
        csvButton("vergelijk.csv", () => [
          ["Actie", "Wat", one.label, other.label, ...originHeads],
          ...only.map((row) => [
            labelOf(row.id),
            kindOf(row.id),
            then(row),
            now(row),
            ...originCells(null, one.plan.key),
          ]),
        ]),
      ),
      h(
        "div.rol",
        sortedTable({
          id: "vergelijk",
          caption: "De stand van elke actie, toen en daarna.",
          rows: only,
          urlKey: "sorteer",
          sort: "actie",
          columns: [
            { key: "actie", label: "Actie", text: (row) => labelOf(row.id), cell: (row) => thingLink(row.id) },
            { key: "wat", label: "Wat", text: (row) => kindOf(row.id) },
            {
              key: "plan",
              label: one.label,
              text: then,
              cell: (row) => (row.old ? chip(row.id, one.date) : h("span.zacht", "stond er nog niet in")),
            },
            { key: "nu", label: other.label, text: now, cell: (row) => chip(row.id, other.date) },
          ],
        }),
      ),
    ),
  ];
}

export const compareScreen = {
  title: "Vergelijk",
  draw(main, route) {
    if (sides.length < 2) {
      add(main, [heading("Vergelijk"), h("p", "Van dit plan is maar één stand bekend; er is niets te vergelijken.")]);
      return;
    }
    const scenario = scenarioOf(route.query);
    const latest = data.plans.map((plan) => sides.filter((side) => side.plan === plan).pop());
    const [left, right] = several ? latest : [sides[0], sides[sides.length - 1]];
    const one = sides.slice(0, -1).find((side) => side.key === route.query.van) || left;
    const after = sides.slice(sides.indexOf(one) + 1);
    const other =
      after.find((side) => side.key === route.query.met) || (after.includes(right) ? right : after[after.length - 1]);
    const found = between(one, other, scenario);
    const same = one.plan === other.plan;
    add(main, [
      heading(
        same ? "Vergelijk: plan en voortgang" : "Vergelijk: twee plannen",
        h(
          "p.uitleg",
          same
            ? `Eerst wat er op ${dateWords(one.date)} stond, dan wat er op ${dateWords(other.date)} is gemeld. ${SILENCE}`
            : `Twee plannen naast elkaar. Een verschil zegt wat de plannen melden, niet wie het beter doet. ${SILENCE}`,
        ),
      ),
      filterBox(
        linkChoice(scenario),
        sides.length > 2 &&
          h("div.velden", choice("Eerste", "van", one, sides.slice(0, -1)), choice("Tweede", "met", other, after)),
      ),
      h(
        "section.blok",
        h("h2", `Vakken die verschillen (${found.changes.length})`),
        found.changes.length
          ? cells(found, other, one)
          : [h("p", "Geen."), found.notes.map((note) => h("p.zacht", note))],
      ),
      same && actions(one, other, route),
    ]);
    if (here.started) say(counted(found.changes.length, "vak verschilt", "vakken verschillen"));
  },
};
