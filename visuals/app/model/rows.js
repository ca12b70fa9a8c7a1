/* What a drawn view holds: its rows, what each is about, and which stay under the filters. */
import { compare, unique, upper } from "../lib/text.js";
import { scenarioOf } from "./answers.js";
import { data, dateWords, planBy, planOf, several, things } from "./data.js";
import {
  codeLabel,
  exists,
  firstOf,
  hasPage,
  isA,
  isOrganisation,
  isUndertaking,
  labelOf,
  leaves,
  organisationBy,
  pointingTo,
  ref,
  refs,
  statementsAbout,
  term,
  valuesOf,
} from "./things.js";
import { BASES } from "./words.js";
import {
  actorsOf,
  contributionsOf,
  involvedIn,
  involvementsOf,
  isActing,
  kindsOf,
  known,
  stepsOf,
  topStepId,
} from "./work.js";

export const AROUND = "omgeving";

/** All that tells two rows apart: one thing may have two roles, or two relations, with another. */
export const rowKey = (row) => [row.from, row.to, row.edge_group, row.thing, row.verband].filter(Boolean).join("~");

/** What a drawn row says for a table column: its value in words. */
export function said(view, row, column) {
  if (column === "from_label") return row.from ? view.labels.get(row.from) : "niet gemeld";
  if (column === "to_label") return row.to ? view.labels.get(row.to) : "niet gemeld";
  if (column === "edge_group") {
    const mark = BASES[row.edge_group]?.[0];
    return mark
      ? `${mark} ${codeLabel("Basis", row.edge_group)}`
      : view.edges[row.edge_group]?.label || row.edge_group || "";
  }
  const value = row[column];
  if (!value) return "";
  if (column === "status")
    return data.codes.CellState[value] ? upper(data.codes.CellState[value].label) : codeLabel("Status", value);
  if (exists(value)) return labelOf(value);
  if (view.lists?.[column]) return upper(codeLabel(view.lists[column], value));
  return dateWords(value);
}

/** A name that fits beside a dot: a known short one where the full one is long. */
export function brief({ id, label }) {
  if (label.length <= 24) return label;
  const short = isOrganisation(id)
    ? valuesOf(id, "altLabel")
        .filter((name) => name.length <= 14)
        .sort((a, b) => a.length - b.length)[0]
    : "";
  return short || label;
}

/** Does another model have a step of this name? */
const namesakes = (node) =>
  several &&
  data.plans.some(
    (plan) =>
      plan.steps.some((step) => step.id !== node.id && step.notation === firstOf(node.id, "notation")) &&
      isA(node.id, "Barrier"),
  );

/** A view as the file gives it, with labels by node. */
export function read(name, query) {
  const date = scenarioOf(query).date;
  const view =
    name === AROUND
      ? around(query.ding, date)
      : data.views[name] && { ...data.views[name], ...data.views[name].at[date], date };
  if (!view) return null;
  for (const node of view.drawn) {
    if (isUndertaking(node.id)) node.label = labelOf(node.id);
    else if (namesakes(node)) node.label = `${labelOf(node.id)} (${node.id.split("/")[1]})`;
  }
  const labels = new Map(view.drawn.map((node) => [node.id, node.label]));
  return { ...view, name, labels, groups: new Map(view.drawn.map((node) => [node.id, node.group])) };
}

/** The things a row is about: actions that a partner takes at a step, that two partners share, or the thing itself. */
export function behind(row, date) {
  if (row.thing && exists(row.thing)) return [row.thing];
  const ends = [row.from, row.to];
  if (!ends.every(Boolean)) return [];
  const [one, other] = ends;
  if (isOrganisation(one) && isA(other, "Barrier"))
    return leaves.filter(
      (id) =>
        known(id, date) &&
        actorsOf(id, date).includes(one) &&
        contributionsOf(id).some((c) => known(c, date) && topStepId(ref(c, "barrier")) === topStepId(other)),
    );
  if (isOrganisation(one) && isOrganisation(other)) {
    const theirs = new Set(
      involvedIn(other, date)
        .filter((i) => isActing(i.role))
        .map((i) => i.undertaking),
    );
    return unique(
      involvedIn(one, date)
        .filter((i) => isActing(i.role) && theirs.has(i.undertaking))
        .map((i) => i.undertaking),
    );
  }
  return ends.filter((id) => isUndertaking(id));
}

/** Is a row of the plan that one looks at: what it is about, or else one of its ends. */
function ofPlan(row, date, plan) {
  if (!plan) return true;
  const about = behind(row, date);
  return (about.length ? about : [row.from, row.to].filter(Boolean)).some(
    (id) => planOf(id)?.key === plan || planBy(plan).steps.some((step) => step.id === id),
  );
}

/** Is a row about work of a kind: at its step, where it leads to one. */
export function ofKind(row, date, kind) {
  if (row.kind) return row.kind === kind;
  const step = isA(row.to || "", "Barrier") && row.to;
  return behind(row, date).some(
    (id) =>
      isUndertaking(id) &&
      (step
        ? contributionsOf(id).some(
            (c) =>
              known(c, date) &&
              topStepId(ref(c, "barrier")) === topStepId(step) &&
              valuesOf(c, "interventionKind").includes(kind),
          )
        : kindsOf(id).includes(kind)),
  );
}

function stepsAround(row, date) {
  return unique(
    behind(row, date).flatMap((id) =>
      isUndertaking(id)
        ? stepsOf(id)
        : [...refs(id, "concerns"), ...refs(id, "reportedUnder")].flatMap((c) => stepsOf(c)),
    ),
  );
}

/** Rows that stay under the filters. In columns a choice keeps the paths through it; elsewhere the lines that touch it. */
export function filtered(view, q) {
  const hidden = new Set((q.zonder || "").split(",").filter(Boolean));
  const plan = scenarioOf(q).plan;
  let rows = view.rows.filter(
    (row) =>
      !hidden.has(row.edge_group) &&
      (!q.staat || !("status" in row) || row.status === q.staat) &&
      ofPlan(row, view.date, plan),
  );
  if (q.soort) rows = rows.filter((row) => ofKind(row, view.date, q.soort));
  const through = (anchor) =>
    view.layout === "columns" ? paths(rows, anchor) : rows.filter((row) => row.from === anchor || row.to === anchor);
  if (q.stap) {
    // two models may have a step of one name
    const drawn = data.plans
      .flatMap((one) => one.steps)
      .filter((step) => step.notation === q.stap && view.labels.has(step.id));
    rows = drawn.length
      ? unique(drawn.flatMap((step) => through(step.id)))
      : rows.filter((row) => stepsAround(row, view.date).includes(q.stap));
  }
  const partner = q.partner && organisationBy(q.partner);
  if (partner) rows = view.labels.has(partner) ? through(partner) : [];
  return rows;
}
function paths(rows, anchor) {
  const reach = (start, from, to) => {
    const found = new Set([start]);
    const lines = new Map();
    for (const row of rows) lines.set(row[from], [...(lines.get(row[from]) || []), row[to]]);
    const open = [start];
    while (open.length)
      for (const next of lines.get(open.pop()) || [])
        if (!found.has(next)) {
          found.add(next);
          open.push(next);
        }
    return found;
  };
  const down = reach(anchor, "from", "to"),
    up = reach(anchor, "to", "from");
  return rows.filter((row) => (down.has(row.from) && down.has(row.to)) || (up.has(row.from) && up.has(row.to)));
}

/** What surrounds one thing: left what points to it, right what it points to. */
function around(id, date) {
  const thing = exists(id) ? id : "";
  const rows = [];
  const add = (from, to, group, verband) => {
    if (from && to && from !== to && !rows.some((r) => r.from === from && r.to === to && r.verband === verband))
      rows.push({ from, to, edge_group: group, verband });
  };
  if (thing) {
    for (const i of involvementsOf(thing, date)) add(i.organisation, thing, "rol", codeLabel("Role", i.role));
    for (const i of involvedIn(thing, date)) add(thing, i.undertaking, "rol", codeLabel("Role", i.role));
    for (const c of contributionsOf(thing).filter((one) => known(one, date)))
      add(thing, ref(c, "barrier"), "stap", `draagt bij, ${codeLabel("Basis", firstOf(c, "basis"))}`);
    for (const c of statementsAbout(thing, "Contribution", "barrier").filter((one) => known(one, date)))
      add(ref(c, "initiative"), thing, "stap", `draagt bij, ${codeLabel("Basis", firstOf(c, "basis"))}`);
    for (const [property, values] of Object.entries(things.get(thing))) {
      for (const value of values)
        if (value.startsWith("@") && hasPage(value.slice(1))) add(thing, value.slice(1), "verband", term(property));
    }
    for (const [from, property] of pointingTo(thing))
      if (hasPage(from) && known(from, date)) add(from, thing, "verband", term(property));
  }
  const ids = unique([thing, ...rows.flatMap((row) => [row.from, row.to])].filter(Boolean));
  const side = (other) => (other === thing ? 1 : rows.some((row) => row.from === other) ? 0 : 2);
  const group = (other) => (isOrganisation(other) ? "partner" : isA(other, "Barrier") ? "stap" : "werk");
  const sorted = ids.sort((a, b) => compare(labelOf(a), labelOf(b)));
  const counts = [0, 0, 0];
  return {
    title: thing ? `Omgeving van ${labelOf(thing)}` : "Omgeving van één ding",
    layout: "columns",
    arrows: true,
    sentence: "Alles wat de kaart rechtstreeks met dit ding verbindt. Kies een ander ding om verder te lopen.",
    nodes: {
      partner: { label: "partner", color: "#0072B2", shape: "dot", column: 0 },
      stap: { label: term("step"), color: "#FFFFFF", shape: "box", column: 1 },
      werk: { label: "maatregel of ander ding", color: "#E9EEF2", shape: "box", column: 1 },
    },
    edges: {
      rol: { label: "rol van een partner", color: "#0072B2" },
      stap: { label: "draagt bij aan een stap", color: "#B34700" },
      verband: { label: "ander verband", color: "#6B7780", dashes: true },
    },
    table: { from_label: "Van", verband: "Verband", to_label: "Naar" },
    drawn: sorted.map((other) => ({
      id: other,
      label: labelOf(other),
      group: group(other),
      x: side(other) * 560,
      y: counts[side(other)]++,
    })),
    rows,
    date,
    centre: thing,
  };
}
