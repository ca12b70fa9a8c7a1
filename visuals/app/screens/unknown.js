/* Wat deze kaart niet weet: what is not judged, what rests on our reading, what contradicts, and how we read. */
import { html } from "../lib/html.js";
import { Heading } from "../lib/screen.js";
import { compare, fill } from "../lib/text.js";
import { data, dateWords, words } from "../model/data.js";
import { codeOf, firstOf, kindOf, labelOf, ref, valuesOf } from "../model/things.js";
import { kindName, SILENCE } from "../model/words.js";
import { HowWeRead, Part } from "../parts/how_we_read.js";
import { Addresses, StepPath, ThingLink } from "../parts/links.js";
import { SortedTable } from "../parts/table.js";
import { byLabel, OtherReadings } from "../parts/work_card.js";

const t = words.unknown;
const lists = data.unknown;

/** @param {string[]} ids */
const names = (ids) => byLabel(ids).map((id) => html`<li><${ThingLink} id=${id} /></li>`);

/** @param {string[]} ids */
const byWork = (ids) => [...ids].sort((a, b) => compare(labelOf(ref(a, "initiative")), labelOf(ref(b, "initiative"))));
/** @param {{id: string}} props */
const Reading = ({ id }) => html`
  <li>
    <${ThingLink} id=${ref(id, "initiative")} />${" → "}<${StepPath} id=${ref(id, "barrier")} />
    ${`: ${firstOf(id, "rationale")}`}<${OtherReadings} of=${id} />
  </li>
`;
/** @param {{id: string}} props */
const Status = ({ id }) => html`
  <li><${ThingLink} id=${ref(id, "initiative")} />${`: ${codeOf(id, "status")}`}<${OtherReadings} of=${id} /></li>
`;

function Unjudged() {
  const of = t.unjudged;
  const items = byLabel(lists.unjudged).map(
    (id) => html`<li><${ThingLink} id=${id} /><span class="zacht"> – ${kindOf(id).toLowerCase()}</span></li>`,
  );
  return html`
    <${Part} of=${of} id="ongeplaatst" count=${items.length}>
      ${items.length ? html`<ul>${items}</ul>` : html`<p>${of.none}</p>`}
    <//>
  `;
}
function Readings() {
  /** @param {string} id */
  const reading = (id) => html`<${Reading} id=${id} />`;
  const weak = byWork(lists.weak).map(reading);
  const intro = fill(t.weak.intro, lists.links);
  const statuses = byWork(lists.statuses).map((id) => html`<${Status} id=${id} />`);
  return html`
    <${Part} of=${t.weak} id="lezing" count=${weak.length} intro=${intro}><ul>${weak}</ul><//>
    <${Part} of=${t.other} id="anders" count=${lists.other.length}><ul>${lists.other.map(reading)}</ul><//>
    ${
      statuses.length > 0 &&
      html`<${Part} of=${t.statuses} id="standen" count=${statuses.length}><ul>${statuses}</ul><//>`
    }
  `;
}
const Clashes = () => html`
  <${Part} of=${t.clashes} id="tegenspraak" count=${lists.clashes.length}>
    ${byLabel(lists.clashes).map(
      (id) => html`
        <div class="koppeling">
          <h3><${ThingLink} id=${id} /></h3>
          <p>${firstOf(id, "summary")}</p>
          <${Addresses} of=${[id]} />
        </div>
      `,
    )}
  <//>
`;
function Judged() {
  if (!lists.judged.length) return null;
  /** @param {string} id */
  const line = (id) =>
    fill(t.judged.line, {
      step: labelOf(ref(id, "barrier")),
      kinds: valuesOf(id, "interventionKind").map(kindName).join(", "),
      state: codeOf(id, "state"),
      why: firstOf(id, "rationale"),
      who: firstOf(id, "post"),
      date: dateWords(firstOf(id, "asOf")),
    });
  return html`
    <${Part} of=${t.judged} id="oordelen" count=${lists.judged.length}>
      <ul>${lists.judged.map((id) => html`<li>${line(id)}</li>`)}</ul>
    <//>
  `;
}
function Expected() {
  const c = t.expected.columns;
  /** @param {string} id */
  const step = (id) => ref(id, "barrier");
  /** @type {Column<string>[]} */
  const columns = [
    {
      key: "stap",
      label: c.step,
      text: (id) => labelOf(step(id)),
      cell: (id) => html`<${ThingLink} id=${step(id)} />`,
    },
    { key: "soort", label: c.kind, text: (id) => valuesOf(id, "interventionKind").map(kindName).join(", ") },
    { key: "waarom", label: c.why, sort: false, text: (id) => firstOf(id, "rationale") },
    { key: "bron", label: c.who, sort: false, text: (id) => firstOf(id, "source") },
  ];
  return html`
    <${Part} of=${t.expected} id="verwacht" count=${lists.expected.length}>
      <${SortedTable} id="verwachtingen" caption=${t.expected.caption} rows=${lists.expected} columns=${columns} />
    <//>
  `;
}

export const UnknownScreen = () => html`
  <${Heading} text=${t.title}><p class="uitleg">${t.intro} ${SILENCE}</p><//>
  <${Unjudged} />
  <${Readings} />
  <${Clashes} />
  <${Judged} />
  <${Part} of=${t.nameless} id="naamloos" count=${lists.nameless.length}><ul>${names(lists.nameless)}</ul><//>
  <${Part} of=${t.generic} id="verzamelnamen" count=${lists.generic.length}><ul>${names(lists.generic)}</ul><//>
  <${Expected} />
  <${HowWeRead} id="lezen" />
`;
