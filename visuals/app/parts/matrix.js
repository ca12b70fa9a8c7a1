/* The matrix: its rows, its cells, and what stands behind one. */
import { h } from "../lib/dom.js";
import { here, href, setChoice, toThing } from "../lib/route.js";
import { compare, upper } from "../lib/text.js";
import { answerTo, expectationsAt, stepIdIn, strictly } from "../model/answers.js";
import { data, planBy, several } from "../model/data.js";
import { codeLabel, firstOf, labelOf, organisationBy, ref, valuesOf } from "../model/things.js";
import { basisMark, kindName, nothingReported, scenarioWords, stepName } from "../model/words.js";
import { contributionsOf, topStep } from "../model/work.js";
import { candidateList } from "./gaps.js";
import { thingLink, workCard } from "./shared.js";

const ALL = "alle";

/** Rows of the matrix: {key, label, id, cells: [cell or null for each step, then Alle stappen]}. */
export function matrixRows(by, scenario, plan) {
  const rows = new Map();
  for (const cell of answerTo({ ...scenario, plan: plan.key }).matrix[by]) {
    if (!rows.has(cell.column)) rows.set(cell.column, new Map());
    rows.get(cell.column).set(cell.barrier, cell);
  }
  const label = (key) =>
    by === "kind"
      ? upper(kindName(key))
      : by === "form"
        ? upper(codeLabel("ExploitationForm", key))
        : labelOf(organisationBy(key) || key);
  const list = [...rows].map(([key, cells]) => ({
    key,
    label: label(key),
    id: by === "partner" ? organisationBy(key) : "",
    cells: matrixColumns(plan).map((step) => cells.get(step) || null),
  }));
  return by === "partner" ? list.sort((a, b) => compare(a.label, b.label)) : list;
}
export const matrixColumns = (plan) => [...plan.steps.map((step) => step.notation), null];
/** How an address names a cell: its row and step, and its plan where there are several. */
export const cellAddress = (column, barrier, plan) => [column, barrier ?? ALL, ...(several ? [plan] : [])].join("~");

/** The words of a cell, as the engine says them: most common state, addition, counts, spread. */
export function cellSaid(cell) {
  const [word, ...lines] = cell.said;
  return {
    word,
    lines: lines.filter(Boolean),
    look: `s-${cell.most_state || cell.state}${cell.unmet ? " verwacht" : ""}`,
  };
}

/** Whether what a cell says stands in the strict reading too, in words; the engine answered both. */
function eitherWay(cell, scenario) {
  if (scenario.strict || !cell.initiatives) return null;
  const other = answerTo(strictly({ ...scenario, plan: cell.plan })).matrix;
  const strict = Object.values(other)
    .flat()
    .find((one) => one.barrier === cell.barrier && one.column === cell.column);
  if (strict && cell.most_state === strict.most_state && cell.support_only === strict.support_only) return "";
  const said = strict ? cellSaid(strict) : { word: "Niets gemeld" };
  return `${said.word[0].toLowerCase()}${said.word.slice(1)}${strict?.support_only ? ", alleen ondersteunend" : ""}`;
}

function cellNode(row, cell, step, plan, scenario) {
  const td = h("td", { role: "cell", "data-kop": stepName(step) });
  if (!cell) {
    td.className = "vak leeg";
    td.append(h("span", "niets gemeld"));
    return td;
  }
  const { word, lines, look } = cellSaid(cell);
  td.className = `vak ${look}`;
  const falls = eitherWay(cell, scenario);
  const address = cellAddress(row.key, step, plan.key);
  td.append(
    h(
      `button#cel-${address.replaceAll("~", "-")}`,
      { type: "button", "aria-haspopup": "dialog", onclick: () => setChoice({ cel: address }) },
      h("span.sr", `${row.label} bij ${stepName(step)}: `),
      h("strong", word),
      lines.map((line) => h("span.bij", line)),
      falls && h("span.bij", `bij strenge lezing: ${falls}`),
      cell.most_basis && basisMark(cell.most_basis),
    ),
  );
  return td;
}

export function matrixTable(by, scenario, plan) {
  const names = { kind: "Soort ingreep", partner: "Partner", form: "Vorm van uitbuiting" };
  const rows = matrixRows(by, scenario, plan);
  const steps = matrixColumns(plan);
  return h(
    `table.matrix.by-${by}#matrix${plan === data.plans[0] ? "" : `-${plan.key}`}`,
    { role: "table" },
    h(
      "caption",
      `${names[by]} bij elke stap: ${scenarioWords(scenario, plan)}. Kies een vak om te zien wat erachter zit.`,
    ),
    h(
      "thead",
      { role: "rowgroup" },
      h(
        "tr",
        { role: "row" },
        h("th", { scope: "col", role: "columnheader" }, names[by]),
        plan.steps.map((step) =>
          h(
            "th",
            { scope: "col", role: "columnheader" },
            h("a", { href: toThing(step.id) }, step.label),
            h("span.bij", step.step),
          ),
        ),
        h(
          "th.dwars",
          { scope: "col", role: "columnheader" },
          "Alle stappen",
          h("span.bij", "Werk dat niet bij één stap hoort."),
        ),
      ),
    ),
    h(
      "tbody",
      { role: "rowgroup" },
      rows.map((row) =>
        h(
          "tr",
          { role: "row" },
          h("th", { scope: "row", role: "rowheader" }, row.id ? thingLink(row.id, row.label) : row.label),
          row.cells.map((cell, index) => cellNode(row, cell, steps[index], plan, scenario)),
        ),
      ),
    ),
  );
}

/** What stands behind one cell, in a panel that the keyboard can leave with Escape. */
export function openCell(address, by, scenario) {
  const [key, at, of] = (address || "").split("~");
  const step = at === ALL ? null : at;
  const plan = planBy(of);
  const row = plan && matrixRows(by, scenario, plan).find((r) => r.key === key);
  const cell = row?.cells[matrixColumns(plan).indexOf(step)];
  if (!cell) return;
  const { word, lines, look } = cellSaid(cell);
  const falls = eitherWay(cell, scenario);
  const dialog = h(
    "dialog.paneel#paneel",
    { "aria-labelledby": "paneel-kop" },
    h(
      "div.paneel-kop",
      h("h2#paneel-kop", { tabindex: "-1" }, `${row.label} – ${stepName(step)}`),
      h("button#paneel-sluit", { type: "button", onclick: () => dialog.close() }, "Sluiten"),
    ),
    h(`p.stand.${look.replace(" ", ".")}`, h("strong", word), lines.length > 0 && `: ${lines.join(" · ")}`),
    falls !== null && h("p.zacht", falls ? `Bij strenge lezing: ${falls}.` : "Staat ook bij strenge lezing."),
    h(
      "p.zacht",
      `${several ? `${plan.title}. ` : ""}${scenarioWords(scenario, plan)}. Het aantal zegt niets over inzet of effect.`,
    ),
    cell.things.length
      ? cell.things.map((id) =>
          workCard(
            id,
            scenario.date,
            step === null
              ? []
              : contributionsOf(id, scenario).filter(
                  (c) =>
                    topStep(ref(c, "barrier")) === step &&
                    (by !== "kind" || valuesOf(c, "interventionKind").includes(key)),
                ),
          ),
        )
      : nothing(cell, scenario),
  );
  document.body.append(dialog);
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (here.route.query.cel === address) {
      setChoice({ cel: null });
      document.getElementById(`cel-${address.replaceAll("~", "-")}`)?.focus();
    }
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.showModal();
  dialog.querySelector("h2").focus();
}

function nothing(cell, scenario) {
  const kind = cell.column;
  const reasons = cell.expected ? expectationsAt(stepIdIn(cell.barrier, cell.plan), kind) : [];
  const across =
    cell.barrier !== null &&
    answerTo(scenario).matrix.kind.find(
      (c) => c.plan === cell.plan && c.barrier === null && c.column === kind && c.initiatives,
    );
  const gap = answerTo(scenario).gaps.find(
    (one) => one.plan === cell.plan && one.barrier === cell.barrier && one.kind === kind,
  );
  return [
    h("p", nothingReported(planBy(cell.plan))),
    reasons.length > 0 && [
      h("h3", "Waarom verwachten wij hier iets?"),
      reasons.map((id) => h("p", firstOf(id, "rationale"), " ", h("span.zacht", firstOf(id, "source")))),
    ],
    across &&
      h(
        "p",
        `Wel gemeld: ${across.families} keer ${kindName(kind)} dat niet bij één stap hoort. `,
        h(
          "a",
          { href: href("overzicht", { ...here.route.query, cel: cellAddress(kind, null, cell.plan) }) },
          "Bekijk dit werk",
        ),
        ".",
      ),
    cell.expected && gap && [h("h3", "Wie zou dit kunnen? (idee van de kaart)"), candidateList(gap)],
  ];
}
