/* Overige gegevens: whatever else the source names, to look up: laws, publications, figures, bottlenecks, flows of
   information. And, on a screen of its own, what was asked from outside. */
import { holds } from "../lib/find.js";
import { html } from "../lib/html.js";
import { fill, unique, upper } from "../lib/text.js";
import { allSteps, data, inPlan, planOf, words } from "../model/data.js";
import {
  addressOf,
  firstOf,
  hasPage,
  isA,
  kindOf,
  labelOf,
  ofType,
  passagesOf,
  refs,
  shortName,
  valuesOf,
} from "../model/things.js";
import { planColumn } from "../parts/exports.js";
import { ThingLink, ThingLinks } from "../parts/links.js";
import { listScreen } from "../parts/list_screen.js";

const t = words.lookup;
/** @param {string} id */
const about = (id) =>
  unique(["concerns", "reportedUnder", "barrier", "answeredBy"].flatMap((name) => refs(id, name))).filter(hasPage);
const rows = Object.entries(data.lookups).map(([id, row]) => ({
  id,
  ...row,
  about: about(id),
  text: [labelOf(id), ...valuesOf(id, "altLabel"), firstOf(id, "summary"), row.told].join(" "),
}));
/** @param {string} id */
const places = (id) => passagesOf(id).map(addressOf);

const ASKED = "Recommendation";
/** @param {string} name @param {string} of @param {boolean} asked whether it lists what was asked from outside */
const lookup = (name, of, asked) =>
  listScreen({
    name,
    of,
    sort: "naam",
    rows: (plan) => rows.filter((one) => inPlan(one.id, plan) && isA(one.id, ASKED) === asked),
    keep: (one, q) =>
      (!q.wat || isA(one.id, q.wat)) &&
      (!q.tekst || holds(one.text, q.tekst)) &&
      (!q.stap || one.steps.includes(q.stap)),
    named: ({ id }) => labelOf(id),
    groups: () => ({
      of: ({ id }) => Object.keys(t.types).find((type) => isA(id, type)) || "",
      titles: Object.entries(t.types).map(([type, title]) => [type, upper(title)]),
    }),
    fields: () => [
      {
        label: t.fields.what,
        name: "wat",
        options: Object.entries(t.types).filter(([type]) => ofType(type).length && (type === ASKED) === asked),
      },
      { label: t.fields.step, name: "stap", options: allSteps.map((step) => [step.notation, step.label]) },
    ],
    columns: () => [
      {
        key: "naam",
        label: t.columns.name,
        text: ({ id }) => labelOf(id),
        cell: ({ id }) => [
          html`<${ThingLink} id=${id} />`,
          firstOf(id, "summary") && html`<p class="zacht">${firstOf(id, "summary")}</p>`,
        ],
      },
      ...planColumn(({ id }) => planOf(id)?.key),
      { key: "wat", label: t.columns.what, text: ({ id }) => kindOf(id) },
      { key: "zegt", label: t.columns.told, text: (row) => row.told },
      {
        key: "over",
        label: t.columns.about,
        sort: false,
        text: (row) => row.about.map(labelOf).join("; "),
        cell: (row) => html`<${ThingLinks} ids=${row.about} name=${shortName} />`,
      },
      {
        key: "bron",
        label: t.columns.place,
        sort: false,
        text: ({ id }) => places(id).join("; "),
        cell: ({ id }) => {
          const [first, ...more] = places(id);
          const said = fill(words.shared.more_places, { count: more.length });
          return [first, more.length > 0 && html`<span class="zacht">${said}</span>`];
        },
      },
    ],
  });

export const LookupScreen = lookup("naslag", "lookup", false);
export const AskedScreen = lookup("gevraagd", "asked", true);
