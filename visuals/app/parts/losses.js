/* What plans lose without some partners: of each a picture, the cells as they are now, and the actions. */
import { html } from "../lib/html.js";
import { narrow } from "../lib/screen.js";
import { add, and, fill, numbered, unique, upper } from "../lib/text.js";
import { answered, answerTo, keyed } from "../model/answers.js";
import { data, planAt, planBy, several, shownPlans, sourceOf, words } from "../model/data.js";
import { linesNamed, pointingBy } from "../model/lines.js";
import { cellLine, toCell } from "../model/matrix.js";
import { codeLabel, firstOf, labelOf } from "../model/things.js";
import { kindName, stepName } from "../model/words.js";
import { headsOf, isGeneric, stateAt } from "../model/work.js";
import { CsvButton, originCells, originHeads } from "./exports.js";
import { Block, Long } from "./folds.js";
import { Chip, ThingLink } from "./links.js";
import { SortedTable } from "./table.js";

const pictured = words.whatif.picture;
const t = words.whatif;
const few = () => (narrow() ? 1 : undefined); // how many rows stand open on a phone
/** The cells of a loss with their names, and how they are now; work of a kind that makes no step harder has no cell.
 * @param {Loss} loss @param {Scenario} scenario */
const lostCells = (loss, scenario) =>
  loss.cells.map((cell) => {
    const { matrix } = answerTo({ ...scenario, plan: loss.plan });
    const as = matrix.kind.find((one) => one.column === cell.column && one.barrier === cell.barrier);
    const kind = upper(kindName(cell.column));
    const step = as ? stepName(cell.barrier) : "";
    const name = as ? fill(t.cell, { kind, step: step.toLowerCase() }) : kind;
    return { cell, as, step, name, now: as ? cellLine(as) : t.no_cell };
  });

/** @param {{title: string, count: number, none: string, children: Markup}} props */
const Part = ({ title, count, none, children }) => html`
  <${Block} title=${fill(t.part, { title, count })} as=${several ? "h3" : "h2"}>
    ${count ? children : html`<p>${none}</p>`}
  <//>
`;

/** @param {{loss: Loss, scenario: Scenario, id: string, title: string}} props */
function CellTable({ loss, scenario, id, title }) {
  const rows = lostCells(loss, scenario);
  /** @type {Column<typeof rows[number]>[]} */
  const columns = [
    {
      ...{ key: "vak", label: t.columns.cell, sort: false, text: ({ name }) => name },
      cell: ({ cell, as, name }) => (as ? html`<a href=${toCell(cell, loss.plan)}>${name}</a>` : name),
    },
    { key: "nu", label: t.columns.now, sort: false, text: ({ now }) => now },
    { key: "weg", label: t.columns.lost, sort: false, text: ({ cell }) => cell.phrase },
  ];
  return html`<${SortedTable} ...${{ id, rows, columns }} caption=${title} hideCaption open=${few()} />`;
}

/** What one plan loses. @param {{loss: Loss, names: string[], scenario: Scenario, apart?: Markup}} props */
function Loss({ loss, names, scenario, apart }) {
  const plan = planAt(loss.plan);
  const { cells, none, ...titles } = plan.words.losses;
  const id = `verlies${plan === data.plans[0] ? "" : `-${plan.key}`}`;
  const item = (/** @type {string} */ one) => {
    const all = linesNamed(one, "who", scenario.date);
    const [mine, others] = [true, false].map((own) => all.filter(({ from }) => names.includes(labelOf(from)) === own));
    const acting = others.filter(({ acts }) => acts);
    /** @type {Map<string, string[]>} */
    const roles = new Map();
    const named = acting.length ? acting : others;
    for (const who of unique(named.map(({ from }) => from))) {
      const mine = named.flatMap(({ from, phrase = "" }) => (from === who ? phrase : []));
      add(roles, and(unique(mine)), labelOf(who));
    }
    const said = [...roles].map(([role, who]) => `${and(who)} (${role})`).join("; ");
    const below = pointingBy(one, "reportedUnder")
      .flatMap((under) => linesNamed(under, "who", scenario.date))
      .flatMap(({ from, acts }) => (acts && !names.includes(labelOf(from)) ? labelOf(from) : []))
      .filter((name) => !acting.some(({ from }) => labelOf(from) === name));
    const known = acting.some(({ from }) => !isGeneric(from));
    const wanted = linesNamed(one, "expected", scenario.date).flatMap(({ from }) =>
      all.some((line) => line.from === from) ? [] : labelOf(from),
    );
    const role = fill(t.role, { names: and(unique(mine.map(({ phrase = "" }) => phrase))) });
    // On a phone it says what a partner does only where nobody else acts.
    const does = narrow() && acting.length ? [] : mine;
    const notes = unique(does.flatMap(({ of }) => of.map((link) => firstOf(link, "summary")))).filter(Boolean);
    const heads = acting.length ? [] : headsOf(one).filter((name) => !names.includes(name));
    const beside = [
      mine.length > 0 && [role, notes.join(" ").replace(/\.$/, "")].filter(Boolean).join(" – "),
      said && fill(acting.length ? t.others : t.only_named, { names: said }),
      !known && below.length > 0 && fill(t.below, { names: and(unique(below)) }),
      wanted.length > 0 && fill(t.expected, { names: and(unique(wanted)) }),
      heads.length > 0 && fill(words.shared.headed, { heads: and(heads) }),
    ];
    return html`
      <li>
        <${ThingLink} id=${one} /> <${Chip} id=${one} date=${scenario.date} />
        <span class="zacht"> ${beside.filter(Boolean).join("; ")}</span>
      </li>
    `;
  };
  const part = (/** @type {string} */ title, /** @type {string} */ key, /** @type {string[]} */ ids = []) => {
    const list = html`<${Long} id=${`${id}-${key}`} items=${ids.map(item)} first=${few()} />`;
    return ids.length > 0 && html`<${Part} title=${title} count=${ids.length}>${list}<//>`;
  };
  return html`
    <section>
      ${several && html`<h2>${plan.title}</h2>`}
      <p class="verlieskop">${loss.headline}</p>
      <p>${loss.phrase}</p>
      ${apart}
      <${LossPicture} loss=${loss} scenario=${scenario} />
      <${Part} title=${cells} count=${loss.cells.length} none=${none}>
        <${CellTable} loss=${loss} scenario=${scenario} id=${id} title=${cells} />
      <//>
      ${Object.entries(titles).map(([list, title]) => part(title, list, loss[/** @type {"no_lead"} */ (list)]))}
      ${loss.blocks.map((block, at) => part(block.phrase, String(at), block.acts))}
    </section>
  `;
}

/** @param {{losses: Loss[], names: string[], scenario: Scenario, apart?: Markup}} props `apart`: what is not counted */
export function Losses({ losses, names, scenario, apart }) {
  const rows = () =>
    losses.flatMap((loss) =>
      lostCells(loss, scenario).map(({ cell, step, now }) => [
        ...[and(names), kindName(cell.column), step, now, cell.phrase],
        ...originCells(scenario, loss.plan),
      ]),
    );
  return html`
    ${losses.map((loss, at) => html`<${Loss} ...${{ loss, names, scenario }} apart=${!at && apart} />`)}
    ${!losses.length && [shownPlans(scenario).map((plan) => html`<p>${plan.words.losses.nothing}</p>`), apart]}
    <div class="acties"><${CsvButton} name="wat-als.csv" rows=${() => [[...t.csv, ...originHeads], ...rows()]} /></div>
  `;
}

/** What who is left out does at each step and, apart, of each kind without steps; with what is lost of it.
 * @param {Loss} loss @param {Scenario} scenario */
function places(loss, scenario) {
  const acts = [loss.last_actor, loss.only_lead, loss.no_lead, loss.other_lead, loss.unread].flat();
  const keyOf = (/** @type {{step: string | null, kind: string}} */ { step, kind }) => `${step}~${kind}`;
  const lost = new Map(loss.places.map((one) => [keyOf(one), one]));
  const current = { ...scenario, plan: loss.plan };
  const strictly = keyed({ ...current, stated: true }); // at a step by the source itself, where that was answered
  const told = new Map(answerTo(answered(strictly) ? strictly : current).places.map((one) => [keyOf(one), one.things]));
  const seen = (/** @type {string[]} */ here, /** @type {string} */ key) =>
    here.filter((one) => !told.get(key)?.includes(one)).length;
  return answerTo(current).places.map((place) => ({
    ...{ key: place.kind || String(place.step), last_actor: [], only_lead: [] },
    read: place.step ? seen(lost.get(keyOf(place))?.last_actor || [], keyOf(place)) : 0,
    title: place.kind ? upper(kindName(place.kind)) : stepName(place.step),
    ...lost.get(keyOf(place)),
    things: place.things.filter((one) => acts.includes(one)),
    empty: !place.things.length,
  }));
}

/** @param {{place: ReturnType<typeof places>[number], date: string}} props */
function Place({ place, date }) {
  const { title, things, empty, read, last_actor: alone, only_lead: lead } = place;
  const rest = things.filter((one) => !alone.includes(one));
  const lost = html`
    <p class="verliestal">${fill(pictured.lost, { count: alone.length, total: things.length })}</p>
    <p class="verlieswoord">${pictured.lost_phrase}${read > 0 && fill(pictured.our_reading, { count: read })}</p>
  `;
  const stays = things.length ? numbered(pictured.stays, things.length) : pictured[empty ? "nothing" : "elsewhere"];
  return html`
    <li class=${alone.length ? "verlies" : empty ? "leegstap" : ""} data-stap=${place.key}>
      <h3>${title}</h3>
      <div class="palen" aria-hidden="true">
        ${alone.map((one) => html`<i key=${one} class="paal weg"></i>`)}
        ${rest.map((one) => html`<i key=${one} class=${`paal b-${stateAt(one, date)}`}></i>`)}
      </div>
      ${alone.length > 0 && lost}
      ${lead.length > 0 && html`<p>${numbered(pictured.lead, lead.length)}</p>`}
      ${alone.length + lead.length === 0 && html`<p class="zacht">${stays}</p>`}
    </li>
  `;
}

/** @param {{loss: Loss, scenario: Scenario}} props */
function LossPicture({ loss, scenario }) {
  const { legend } = pictured;
  const all = places(loss, scenario);
  const seen = unique(all.flatMap((place) => place.things.map((one) => stateAt(one, scenario.date))));
  const states = Object.keys(data.codes.CellState).filter((state) => seen.includes(state));
  return html`
    <${Block} look="verliesbeeld" title=${pictured.title}>
      <ul class="plaatsen">
        ${all.map((place) => html`<${Place} key=${place.key} place=${place} date=${scenario.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${fill(legend.lost, { source: sourceOf(planBy(loss.plan)) })}</span>
        ${states.map((state) => html`<span><i class=${`paal b-${state}`}></i> ${codeLabel("CellState", state)}</span>`)}
        <span>${legend.stays}</span>
      </p>
    <//>
  `;
}
