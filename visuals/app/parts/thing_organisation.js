/* The page of a partner: what it takes part in, what is its own, with whom, and what is wished of it. */
import { html } from "../lib/html.js";
import { and, fill, unique, upper } from "../lib/text.js";
import { allSteps, data, dateWords, planOf, words } from "../model/data.js";
import {
  codeLabel,
  codeOf,
  firstOf,
  kindOf,
  labelOf,
  ref,
  refs,
  shortName,
  statementsAbout,
  valuesOf,
} from "../model/things.js";
import { progressLine } from "../model/words.js";
import { actorsOf, involvedIn, isActing, isGeneric, stepsOf } from "../model/work.js";
import { planColumn } from "./exports.js";
import { Long } from "./folds.js";
import { Addresses, Chip, ThingLink, ThingList } from "./links.js";
import { FactList, SortedTable } from "./table.js";
import { Block, Bullets, factsOf, Mentions, Text } from "./thing_blocks.js";
import { byLabel, ContributionBlock } from "./work_card.js";

const t = words.thing.organisation;
const stepLabels = (steps) => allSteps.filter((step) => steps.includes(step.notation)).map((step) => step.label);

function Known({ id, rows }) {
  const acts = rows.filter((row) => isActing(row.role));
  const steps = stepLabels(acts.flatMap((row) => stepsOf(row.undertaking)));
  const units = refs(id, "unit");
  const code = firstOf(id, "tooi");
  const facts = [
    ...factsOf(id),
    [words.thing.also_known, valuesOf(id, "altLabel").join(", ")],
    [t.units, units.length > 0 && html`<${ThingList} ids=${units} />`],
    [t.identity, code ? fill(t.identified, { code, date: dateWords(firstOf(id, "checkedOn")) }) : t.unidentified],
  ];
  return html`
    <${Block} title=${words.thing.known}>
      <${Text} text=${firstOf(id, "summary")} />
      ${isGeneric(id) && html`<p>${t.collective}</p>`}
      ${firstOf(id, "isIndependent") === "true" && html`<p>${t.independent}</p>`}
      <p>${steps.length ? fill(t.steps, { steps: and(steps.map((step) => step.toLowerCase())) }) : t.no_steps}</p>
      <${FactList} pairs=${facts} />
    <//>
  `;
}

function Work({ rows }) {
  const c = t.columns;
  const steps = ({ undertaking }) =>
    data.works[undertaking]?.across ? words.shared.all_steps : stepLabels(stepsOf(undertaking)).join(", ");
  const columns = [
    ...planColumn((row) => planOf(row.undertaking)?.key),
    {
      key: "actie",
      label: c.action,
      text: (row) => labelOf(row.undertaking),
      cell: (row) => html`<${ThingLink} id=${row.undertaking} />`,
    },
    { key: "soort", label: c.what, text: (row) => kindOf(row.undertaking) },
    { key: "rol", label: c.role, text: (row) => codeLabel("Role", row.role) },
    {
      key: "stand",
      label: c.stand,
      text: (row) => progressLine(row.undertaking),
      cell: (row) => html`<${Chip} id=${row.undertaking} />`,
    },
    { key: "stap", label: c.step, text: steps },
    {
      key: "bron",
      label: c.place,
      sort: false,
      text: () => "",
      cell: (row) => html`<${Addresses} of=${[row.id]} />`,
    },
  ];
  const count = unique(rows.map((row) => row.undertaking)).length;
  return html`
    <${Block} title=${fill(t.work, { count })}>
      <p class="zacht">${t.work_note}</p>
      ${
        count
          ? html`<${SortedTable} id="acties" caption=${t.work_caption} rows=${rows} sort="actie" columns=${columns} />`
          : html`<p>${words.shared.none}</p>`
      }
    <//>
  `;
}

const FIRST = 1;
function Own({ id }) {
  const own = statementsAbout(id, "Contribution", "byOrganisation");
  if (!own.length) return null;
  const items = own.map(
    (one) => html`
      <section>
        <h3><${ThingLink} id=${ref(one, "initiative")} /></h3>
        <${ContributionBlock} id=${one} />
        <${Addresses} of=${[one]} />
      </section>
    `,
  );
  return html`
    <${Block} title=${fill(t.own, { count: own.length })}>
      <p class="zacht">${t.own_note}</p>
      <${Long} id="eigen" as="div" first=${FIRST} items=${items} />
    <//>
  `;
}

function Wishes({ id }) {
  const wishes = statementsAbout(id, "Expectation", "organisation");
  if (!wishes.length) return null;
  return html`
    <${Block} title=${t.wishes}>
      ${wishes.map(
        (one) => html`
          <div class="koppeling">
            <p><strong>${upper(codeOf(one, "engagement") || t.wish)}</strong>: ${firstOf(one, "rationale")}</p>
            <${Addresses} of=${[one]} />
          </div>
        `,
      )}
    <//>
  `;
}

function Members({ id }) {
  const members = ["member", "organization"].flatMap((name) => statementsAbout(id, "Membership", name));
  if (!members.length) return null;
  const items = members.map((one) => [
    html`<${ThingLink} id=${ref(one, "member")} />`,
    t.member,
    html`<${ThingLink} id=${ref(one, "organization")} />`,
    `: ${firstOf(one, "post")}`,
  ]);
  return html`<${Block} title=${t.members}><${Bullets} items=${items} /><//>`;
}

const MOST = 4;
/** With whom it acts, and in which work. */
function Together({ id, rows }) {
  const mates = new Map();
  for (const { undertaking } of rows.filter((row) => isActing(row.role)))
    for (const mate of actorsOf(undertaking).filter((one) => one !== id))
      mates.set(mate, unique([...(mates.get(mate) || []), undertaking]));
  if (!mates.size) return null;
  const works = (mate) => {
    const all = mates.get(mate).map(shortName);
    const said = fill(all.length > MOST ? t.more_works : t.works, { works: all.slice(0, MOST).join(", ") });
    return html`<span class="zacht">${said}</span>`;
  };
  return html`
    <${Block} title=${t.together}>
      <p class="zacht">${t.alphabetical}</p>
      <${ThingList} ids=${byLabel([...mates.keys()])} more=${works} look="kolommen" />
    <//>
  `;
}

export function OrganisationPage({ id }) {
  const rows = involvedIn(id);
  return html`
    <${Known} id=${id} rows=${rows} />
    <${Work} rows=${rows} />
    <${Own} id=${id} />
    <${Wishes} id=${id} />
    <${Members} id=${id} />
    <${Together} id=${id} rows=${rows} />
    <${Mentions} id=${id} skip=${["unitOf", "unit"]} />
  `;
}
