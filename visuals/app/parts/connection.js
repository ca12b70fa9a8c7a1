/* The connection between two things: all shortest ways as one picture, each line a sentence with its place. */
import { Bullets, html, useMemo } from "../lib/html.js";
import { href, setChoice } from "../lib/route.js";
import { narrow } from "../lib/screen.js";
import { and, fill, numbered, unique, upper } from "../lib/text.js";
import { inPlan, planOf, several, words } from "../model/data.js";
import { connection, LONGER, longerWays, namedTogether, sharedBodies, sharedSteps } from "../model/explore.js";
import { flowsBetween, flowsToOne } from "../model/flows.js";
import { linesNamed, pointingBy } from "../model/lines.js";
import { firstOf, hasPage, isA, isOrganisation, isUndertaking, labelOf } from "../model/things.js";
import { actorsOf, isGeneric } from "../model/work.js";
import { Columns } from "./columns.js";
import { KeepButtons } from "./keep_drawing.js";
import { Addresses, Chip, ThingLink, ThingLinks } from "./links.js";
import { ThingField } from "./thing_field.js";

const t = words.explore.path;
const ends = (/** @type {string} */ id) => hasPage(id) && (isOrganisation(id) || isUndertaking(id));
const DIRECT = 3; // layers of a way that runs along one work: what both are named in is nearer than a longer one
const named = (/** @type {string[]} */ ids) => and(ids.map(labelOf));
/** @typedef {{from: string, to: string, scenario: Scenario}} Asked */
/** @typedef {NonNullable<ReturnType<typeof connection>>} Found */
/** The collective names on the way. @param {Found | null} found @param {Asked} requested */
const between = (found, { from, to }) =>
  (found?.layers.flat() || []).filter((id) => isGeneric(id) && id !== from && id !== to);

/** What stands where no way runs through named bodies; `count`: in how much work both are named.
 * @param {Asked & {count: number}} props */
function None({ count, ...requested }) {
  const names = between(connection(requested.from, requested.to, requested.scenario, true), requested);
  const only = names.length > 0 && ` ${fill(t.only, { names: named(names) })}`;
  return html`<p role="status"><strong>${count ? numbered(t.none_but, count) : t.none}</strong>${only}</p>`;
}

/** What both have beside work: steps, information from one to the other, bodies they are in. @param {Asked} props */
function Shared({ from, to, scenario }) {
  const steps = sharedSteps([from, to], scenario).map((step) => step.label);
  const bodies = sharedBodies([from, to], scenario);
  const flows = flowsBetween([from, to], scenario);
  const same = flowsToOne([from, to], scenario);
  const works = (/** @type {string} */ id) => linesNamed(id, "who", scenario.date).map((line) => line.to);
  const agreed = works(from).some((work) => works(to).includes(work) && isA(work, "Agreement"));
  const all = [from, to].every(isOrganisation) ? [!flows.length && t.silent.flow, !agreed && t.silent.agreement] : [];
  const silent = and(all.filter(Boolean));
  return html`
    ${steps.length > 0 && html`<p>${fill(t.shared, { steps: and(steps) })}</p>`}
    ${flows.length > 0 && html`<p>${t.flows} <${ThingLinks} ids=${flows} />.</p>`}
    ${same.length > 0 && html`<p>${t.same_receiver} <${ThingLinks} ids=${same} />.</p>`}
    ${silent && html`<p>${fill(t.silent.phrase, { what: silent })}</p>`}
    ${bodies.length > 0 && html`<p>${t.bodies} <${ThingLinks} ids=${bodies} />.</p>`}
  `;
}

/** Chapters with both, or one, in their title: no way. @param {{of: string[], scenario: Scenario}} props */
export function Headed({ of, scenario: { date, plan } }) {
  const [one, both] = of.map((id) => pointingBy(id, "chapterLead", date));
  const ids = one.filter((id) => (both || one).includes(id) && inPlan(id, plan));
  const [lead, note] = both ? t.headed : t.heads;
  const within = (both ? [one, both] : []).map((led, at) => {
    const works = led
      .filter((id) => !ids.includes(id) && inPlan(id, plan))
      .flatMap((id) => pointingBy(id, "inChapter"));
    const mine = works.filter((work) => actorsOf(work).includes(of[1 - at]) && !actorsOf(work).includes(of[at]));
    const values = { who: labelOf(of[at]), other: labelOf(of[1 - at]) };
    return mine.length > 0 && html`<p>${fill(t.within, values)} <${ThingLinks} ids=${mine} />.</p>`;
  });
  const said = [ids.length > 0 && html`<p>${lead} <${ThingLinks} ids=${ids} />.</p>`, ...within].filter(Boolean);
  return html`${said}${note && said.length > 0 && html`<p>${note}</p>`}`;
}

/** Ways that are longer by one body and one work. @param {Asked & {collective: boolean}} props */
function Longer({ from, to, scenario, collective }) {
  const found = useMemo(() => longerWays(from, to, scenario, collective), [from, to, collective, scenario]);
  const title = found.length > LONGER ? fill(t.longer.first, { count: LONGER }) : numbered(t.longer.all, found.length);
  const items = found.slice(0, LONGER).map((way) => html`<${ThingLinks} ids=${way} between=" – " />`);
  return html`<h3 role="status">${title}</h3><${Bullets} as="ol" look="wegen" id="langere" items=${items} />`;
}

/** Work, how far it is, what is said of each who is named in it, and where. @param {Line[]} roles */
function namedIn(roles) {
  const [{ to }] = roles;
  const phrased = (/** @type {Line} */ { phrase, of: [one] }) =>
    `${phrase}. ${firstOf(one, "rationale") || firstOf(one, "summary")}`;
  const of = (/** @type {string} */ id) =>
    roles.filter(({ from }) => from === id).map((line, at) => (at ? upper(phrased(line)) : phrased(line)));
  return html`
    <${ThingLink} id=${to} />${several && ` (${planOf(to)?.title})`} <${Chip} id=${to} />
    ${unique(roles.map(({ from }) => from)).map((id) => html`<p><${ThingLink} id=${id} />: ${of(id).join(" ")}</p>`)}
    <${Addresses} of=${roles.flatMap((line) => line.of)} />
  `;
}

/** The ways as a picture, and each line of it in words. @param {Asked & {found: Found}} props */
function Ways({ found, ...requested }) {
  const { from, to, scenario } = requested;
  const through = between(found, requested);
  const drawn = useMemo(() => {
    const look = (/** @type {string} */ id) =>
      [isUndertaking(id) ? "wat" : "wie", through.includes(id) && "verzamel", (id === from || id === to) && "begin"]
        .filter(Boolean)
        .join(" ");
    const dotted = (/** @type {string[]} */ ids) => (ids.some((id) => through.includes(id)) ? "l-punt" : "l-heel");
    return {
      columns: found.layers.map((layer) => layer.map((id) => ({ id, text: labelOf(id), look: look(id) }))),
      ties: found.lines.map(({ from, to }, at) => ({ from, to, number: at + 1, look: dotted([from, to]) })),
    };
  }, [found]);
  const columns = found.layers.map((layer) => isUndertaking(layer[0]));
  const own = through.length ? connection(from, to, scenario) : found; // what runs through a collective name is apart
  const count = own?.length === found.length ? own.count : 0;
  const names = named(through);
  const works = numbered(t.works, columns.filter(Boolean).length);
  const values = { from: labelOf(from), to: labelOf(to), count: found.lines.length };
  const open = (/** @type {string} */ id) => setChoice({ van: null, naar: null, uit: id, kies: id });
  // Where boxes stand below each other no line is drawn, and all would seem tied to all.
  const picture = html`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${Columns} heads=${columns.map((what) => (what ? t.columns.what : t.columns.who))} ...${drawn} chosen=""
          label=${fill(t.picture, values)} choose=${open} press=${() => {}} />
      </div>
    </div>
    <p class="acties">
      <${KeepButtons} name=${words.explore.file} title=${`${values.from} – ${values.to}`} scenario=${scenario}
        of="#verbindingbeeld" legend="#geen" />
    </p>
  `;
  return html`
    <p role="status">
      ${count > 0 && html`<strong>${numbered(t.counted, count, { works })}</strong> `}
      ${names && `${numbered(t.through, found.count - count, { names, works })} ${t.dotted} `}${t.says}
    </p>
    ${!narrow() && picture}
    <h2>${t.sentences}</h2>
    <${Bullets} as="ol" look="wegen" id="wegen" items=${found.lines.map(({ roles }) => namedIn(roles))} />
  `;
}

/** @param {{query: Query, scenario: Scenario}} props */
export function Connection({ query, scenario }) {
  const [from, to] = [query.van, query.naar].map((id) => (ends(id) ? id : ""));
  const collective = query.verzamel === "ja";
  const longer = query.langer === "ja";
  const requested = { from, to, scenario };
  const both = from && to && from !== to;
  const together = both ? namedTogether(from, to, scenario) : [];
  const { length: some } = together;
  const asked = [from, to, collective, scenario.key, scenario.plan];
  const found = useMemo(() => (both ? connection(from, to, scenario, collective) : null), asked);
  const field = (/** @type {string} */ name, /** @type {string} */ label, /** @type {string} */ thing) => html`
    <${ThingField} label=${label} id=${name} thing=${thing} among=${ends}
      pick=${(/** @type {string} */ id) => setChoice({ [name]: id })} />
  `;
  const tick = (/** @type {string} */ name, /** @type {boolean} */ on, /** @type {string} */ label) => html`
    <label class="vink">
      <input type="checkbox" id=${name} checked=${on} onChange=${() => setChoice({ [name]: on ? null : "ja" })} />
      ${` ${label}`}
    </label>
  `;
  const ways = found
    ? html`<${Ways} ...${requested} found=${found} />`
    : both && html`<${None} ...${requested} count=${some} />`;
  const expects = together.flat().some((line) => line.name === "expected");
  const near =
    some > 0 &&
    html`
    <h3>${t.together}</h3>
    ${expects && html`<p class="zacht">${t.expecting}</p>`}
    <${Bullets} look="wegen" items=${together.map(namedIn)} />
  `;
  return html`
    <section aria-label=${t.heading}>
      <h2>${t.heading}</h2>
      <div class="velden">
        ${field("van", t.from, from)} ${field("naar", t.to, to)}
        ${tick("verzamel", collective, t.collective)}
        ${both && html`<button type="button" onClick=${() => setChoice({ van: to, naar: from })}>${t.swap}</button>`}
        ${both && found && tick("langer", longer, t.longer.show)}
      </div>
      <p><a href=${href("verken", { uit: from, kies: from })}>${t.back}</a></p>
      ${!(from && to) && html`<p>${t.choose}</p>`} ${from && from === to && html`<p>${t.same}</p>`}
      ${both && html`<${Headed} of=${[from, to]} scenario=${scenario} />`}
      ${both && html`<${Shared} ...${requested} />`}
      ${found && found.layers.length > DIRECT ? [near, ways] : [ways, near]}
      ${both && found && longer && html`<${Longer} ...${requested} collective=${collective} />`}
    </section>
  `;
}
