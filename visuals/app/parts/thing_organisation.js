/* The page of a partner: what it takes part in, what is its own, with whom, and what is wished of it. */
import { html } from "../lib/html.js";
import { href } from "../lib/route.js";
import { narrow } from "../lib/screen.js";
import { and, fill, numbered, unique } from "../lib/text.js";
import { scenarioOf } from "../model/answers.js";
import { allSteps, data, dateWords, inPlan, planOf, several, words } from "../model/data.js";
import { stepsAt } from "../model/explore.js";
import { flowsOf } from "../model/flows.js";
import { linesNamed, otherEnd, pointingBy } from "../model/lines.js";
import { plain } from "../model/search.js";
import { firstOf, isA, kindOf, labelOf, passagesOf, refs, shortName, undertakings, valuesOf } from "../model/things.js";
import { BASES, progressLine } from "../model/words.js";
import { isGeneric, isUnread, partnersIn, promisesOf, standingOf, statusOf, stepsOf } from "../model/work.js";
import { fileOf, planColumn } from "./exports.js";
import { FlowList } from "./flows.js";
import { Block, FoldBlock, Long } from "./folds.js";
import { Addresses, Chip, ThingLink, ThingLinks, ThingList } from "./links.js";
import { FactList, placeColumn, SortedTable, standColumn, thingColumn } from "./table.js";
import { alsoKnown, factsOf, Mentions, Requested, Text, Wishes } from "./thing_blocks.js";
import { stepLabels, stepLine } from "./thing_step.js";
import { byLabel, ContributionBlock } from "./work_card.js";

const t = words.thing.organisation;
const actsIn = (/** @type {string} */ id) => linesNamed(id, "who").flatMap((line) => (line.acts ? line.to : []));
const lower = (/** @type {string[]} */ labels) => and(labels.map((label) => label.toLowerCase()));

/** At which steps some work is, each with how we know it best; "" for none. @param {string[]} works */
export function stepsKnown(works) {
  const ties = works.flatMap((work) => stepsAt(work, scenarioOf({})));
  const known = ties.map(({ step, basis }) => `${firstOf(step, "notation")} ${basis}`);
  const how = (/** @type {Step} */ { notation }) =>
    Object.keys(BASES).find((one) => known.includes(`${notation} ${one}`));
  return lower(allSteps.filter(how).map((step) => `${step.label} (${BASES[how(step) || ""][1]})`));
}

/** @param {{id: string}} props */
function Known({ id }) {
  const acting = actsIn(id);
  const at = (/** @type {Plan} */ { key }) =>
    fill(t.steps, { steps: stepsKnown(acting.filter((work) => inPlan(work, key))) });
  const mine = (/** @type {string} */ key) => data.partners[key].find((row) => row.id === id)?.steps || [];
  const steps = stepLabels(mine(""));
  const plans = data.plans.filter((plan) => mine(several ? plan.key : "").length);
  const alongside = linesNamed(id, "who").flatMap((line) => (line.acts ? [] : stepsOf(line.to)));
  const named = stepLabels(unique(alongside)).filter((step) => !steps.includes(step));
  // What others do in the same work says nothing of this partner.
  const alone = (/** @type {string} */ work) =>
    !isUnread(work, "partner") &&
    [work, ...pointingBy(work, "reportedUnder")].flatMap(partnersIn).every((one) => one === id);
  const across = byLabel(unique(acting.filter((work) => data.works[work]?.across && alone(work))));
  const units = pointingBy(id, "unitOf");
  const leads = byLabel(pointingBy(id, "chapterLead"));
  const passages = leads.flatMap(passagesOf); // of a contradiction, that it is about whom the title names
  const clashes = leads
    .flatMap((chapter) => pointingBy(chapter, "concerns"))
    .filter((one) => isA(one, "Contradiction") && passagesOf(one).some((place) => passages.includes(place)));
  const disputed = clashes.length > 0 && html`${t.disputed} <${ThingLinks} ids=${unique(clashes)} />`;
  const unitSteps = (/** @type {string} */ unit) => {
    const own = stepLabels(data.partners[""].find((row) => row.id === unit)?.steps || []);
    return own.length > 0 && html`<span class="zacht"> – ${lower(own)}</span>`;
  };
  const code = firstOf(id, "tooi");
  const facts = [
    ...factsOf(id),
    [words.thing.also_known, alsoKnown(id)],
    [t.leads, leads.length > 0 && html`<${ThingList} ids=${leads} /> ${disputed}`],
    [t.units, units.length > 0 && html`<${ThingList} ids=${units} more=${unitSteps} />`],
    [t.identity, code ? fill(t.identified, { code, date: dateWords(firstOf(id, "checkedOn")) }) : t.unidentified],
  ];
  return html`
    <${Block} title=${words.thing.known}>
      <${Text} text=${firstOf(id, "summary")} />
      ${isGeneric(id) && html`<p>${t.collective}</p>`}
      ${firstOf(id, "isIndependent") === "true" && html`<p>${t.independent}</p>`}
      ${plans.map((plan) => html`<p>${several && `${plan.title}: `}${at(plan)}</p>`)}
      ${across.length > 0 && html`<p>${t.across}<${ThingLinks} ids=${across} />.</p>`}
      ${named.length > 0 && html`<p>${fill(t.named_steps, { steps: lower(named) })}</p>`}
      ${!steps.length && !named.length && html`<p>${t.no_steps}</p>`}
      <${FactList} pairs=${facts} />
    <//>
  `;
}

/** @param {{id: string, rows: Line[]}} props */
function Work({ id, rows }) {
  const c = t.columns;
  const plan = (/** @type {Line} */ row) => planOf(row.to)?.key;
  const note = (/** @type {Line} */ { of }) => unique(of.map((one) => firstOf(one, "summary"))).join(" ");
  /** @type {Column<Line>[]} */
  const columns = [
    ...planColumn(plan),
    thingColumn("actie", c.action, (row) => row.to),
    { key: "soort", label: c.what, text: (row) => kindOf(row.to) },
    {
      ...{ key: "rol", label: c.role, text: (row) => row.phrase },
      cell: (row) => [row.phrase, html`<${Text} text=${note(row)} look="zacht" />`],
    },
    standColumn("stand", c.stand, (row) => row.to),
    { key: "stap", label: c.step, text: (row) => stepLine(row.to) },
    placeColumn(c.place, (row) => row.of),
  ];
  const works = unique(rows.map((row) => row.to)).map((to) => {
    const mine = rows.filter((row) => row.to === to);
    return { ...mine[0], phrase: unique(mine.map((row) => row.phrase)).join(", "), of: mine.flatMap((row) => row.of) };
  });
  const file = fileOf(id, "activiteiten", scenarioOf({}), plan);
  const table = html`
    <${SortedTable} id="acties" caption=${t.work_caption} rows=${works} sort="actie" columns=${columns} file=${file}
      open=${narrow() ? FEW : undefined} />
  `;
  return html`
    <${Block} title=${fill(t.work, { count: works.length })} note=${t.work_note}>
      ${works.length ? table : html`<p>${words.shared.none}</p>`}
    <//>
  `;
}

/** Work in a place of its name, without a role in it: our link. @param {{id: string}} props */
function Places({ id }) {
  const names = firstOf(id, "organisationKind") === t.places.of && !isGeneric(id) ? valuesOf(id, "altLabel") : [];
  const called = (/** @type {string} */ place) =>
    names.some((name) => plain(place.replace("-", " ")).includes(plain(name)));
  const at = (/** @type {string} */ work) => valuesOf(work, "place").filter(called).join(", ");
  const roles = linesNamed(id, "who").map((line) => line.to);
  const ids = byLabel(undertakings.filter((work) => at(work) && !roles.includes(work)));
  const more = (/** @type {string} */ work) => html`<span class="zacht"> – ${at(work)}</span> <${Chip} id=${work} />`;
  const list = html`<${ThingList} ids=${ids} more=${more} />`;
  const title = fill(t.places.title, { count: ids.length });
  return ids.length > 0 && html`<${Block} title=${title} note=${t.places.note}>${list}<//>`;
}

/** What is still to come: terms, as Beloften tells them, and planned work without one. @param {{id: string}} props */
function Coming({ id }) {
  const scenario = scenarioOf({});
  const standing = standingOf(id);
  const terms = data.plans.flatMap((plan) => promisesOf(plan, scenario.date));
  const due = terms.filter((row) => row.outcome === "ahead" && t.coming.groups[standing(row.work)]);
  const acts = actsIn(id);
  const planned = unique([...acts, ...acts.flatMap((work) => refs(work, "followedBy"))]).filter(
    (work) => t.to_come.includes(statusOf(work)) && !due.some((row) => row.work === work),
  );
  const day = (/** @type {string} */ by) => fill(words.shared.work.bound, { date: by });
  const rows = [
    ...due.map(({ work, what, quote, by }) => [standing(work), work, what, `${quote} (${day(by)})`]),
    ...planned.map((work) => ["planned", work, progressLine(work).toLowerCase()]),
  ];
  const groups = Object.entries(t.coming.groups).flatMap(([group, title]) => {
    const items = rows
      .filter(([how]) => how === group)
      .map(([, work, ...said]) => html`<li><${ThingLink} id=${work} />: ${said.filter(Boolean).join(", ")}</li>`);
    const list = html`<${Long} id=${`komt-${group}`} items=${items} first=${narrow() ? FIRST : undefined} />`;
    return items.length ? html`<p>${numbered(title, items.length)}</p>${list}` : [];
  });
  const there = href("beloften", { partner: firstOf(id, "notation"), uitkomst: "ahead" });
  const more = due.length > 0 && html`<p><a href=${there}>${t.coming.all}</a></p>`;
  return groups.length > 0 && html`<${Block} title=${t.coming.title} note=${t.coming.note}>${groups}${more}<//>`;
}

const [FEW, FIRST] = [4, 1]; // rows of a table on a phone; of its own work, and there of those with whom it works
/** @param {{id: string}} props */
function Own({ id }) {
  const own = linesNamed(id, "own");
  if (!own.length) return null;
  const item = (/** @type {Line} */ { to, of: [link] }) => html`
    <h3><${ThingLink} id=${to} /></h3>
    <${ContributionBlock} id=${link} /><${Addresses} of=${[link]} />
  `;
  return html`
    <${Block} title=${fill(t.own, { count: own.length })} note=${t.own_note}>
      <${Long} id="eigen" as="div" first=${FIRST} items=${own.map(item)} />
    <//>
  `;
}

/** Of what it is a member, or its members, with every seat that a source names. @param {{id: string}} props */
function Members({ id }) {
  const members = linesNamed(id, "member");
  if (!members.length) return null;
  const seat = (/** @type {Line} */ { of }) => html`
    <p>${[firstOf(of[0], "asOf").slice(0, 4), firstOf(of[0], "post")].filter(Boolean).join(": ")}</p>
    ${of.map((one) => html`<${Text} text=${firstOf(one, "summary")} />`)} <${Addresses} of=${of} />
  `;
  const mine = members[0].to === id;
  const heads = (/** @type {string} */ body) => {
    const numbers = and(byLabel(pointingBy(body, "chapterLead")).map((one) => firstOf(one, "identifier")));
    return numbers ? fill(t.heads, { numbers }) : t.heads_none;
  };
  const all = byLabel(unique(members.map((line) => otherEnd(line, id)))).map((other) => {
    const seats = members.filter((line) => otherEnd(line, id) === other);
    return html`<li><${ThingLink} id=${other} />${mine && html` <span class="zacht">${heads(other)}</span>`}
      ${seats.map(seat)}</li>`;
  });
  const title = mine ? t.its_members : t.members;
  return html`<${Block} title=${title} note=${t.no_names}><${Long} id="leden" items=${all} first=${all.length} /><//>`;
}

/** With whom it acts, and in which work. @param {{id: string}} props */
function Together({ id }) {
  const mates = new Map(linesNamed(id, "with").map((line) => [otherEnd(line, id), line]));
  if (!mates.size) return null;
  const items = byLabel([...mates.keys()]).map((mate) => {
    const { of = [], more } = mates.get(mate) || {};
    const phrase = fill(more ? t.more_works : t.works, { works: of.map(shortName).join(", ") });
    return html`<li key=${mate}><${ThingLink} id=${mate} /><span class="zacht">${phrase}</span></li>`;
  });
  const few = html`<${Long} id="samen" items=${items} first=${FIRST} />`;
  const list = narrow() ? few : html`<ul class="kolommen">${items}</ul>`;
  return html`<${Block} title=${t.together} note=${t.alphabetical}>${list}<//>`;
}

/** Information from it or to it, also under a collective name. @param {{id: string}} props */
function Information({ id }) {
  const scenario = scenarioOf({});
  const flows = flowsOf(id, scenario);
  const rows = flows.flatMap((one) => one.rows);
  const names = and(flows.flatMap(({ end }) => (end === id ? [] : labelOf(end))));
  const count = flows.reduce((sum, one) => sum + (one.end === id ? one.rows.length : 0), 0);
  const title = fill(names ? t.flows.also : t.flows.title, { count, more: rows.length - count });
  const given = { id: narrow() ? "stromen" : "", title };
  const intro = names && html`<p class="zacht">${fill(t.flows.note, { names })}</p>`;
  const list = html`<${FlowList} ...${{ rows, scenario }} state=${labelOf(id)} />`;
  return rows.length > 0 && html`<${FoldBlock} ...${{ ...given, intro }}>${list}<//>`;
}

/** @param {{id: string}} props */
export const OrganisationPage = ({ id }) => html`
  <${Known} id=${id} />
  <${Work} id=${id} rows=${linesNamed(id, "who")} />
  <${Places} id=${id} />
  <${Coming} id=${id} />
  <${Own} id=${id} />
  <${Wishes} title=${t.wishes} ids=${pointingBy(id, "wish")} of="concerns" />
  <${Requested} title=${t.requested} ids=${byLabel(pointingBy(id, "askedOf"))} />
  <${Members} id=${id} />
  <${Information} id=${id} />
  <${Together} id=${id} />
  <${Mentions} id=${id} />
`;
