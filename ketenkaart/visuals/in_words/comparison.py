"""Says a comparison in sentences, a table, JSON or CSV; the templates stand in `visuals/words.yaml`."""

from dataclasses import asdict
from typing import Any

from ketenkaart.ontology.terms import DEFINITIONS, matches, term_label, vocabulary
from ketenkaart.queries.rows.records import grouped
from ketenkaart.queries.side_by_side.compare import CASES, Change, Comparison, Difference
from ketenkaart.visuals.in_words import templates
from ketenkaart.visuals.in_words.cells import CellWording
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.names import joined

# What every row has, besides partners and a sentence; of a cell no work, of work no step and kind.
OF_WORK = ("subject", "subject_label", "number", "about")
KEYS = ("what", *OF_WORK, "barrier", "other_barrier", "kind", "before", "after", "whose")
TERMS = ("deadline", "revised")
Words = dict[str, str]


def rows(found: Comparison) -> list[dict[str, Any]]:
    """Return every difference: first what one plan states otherwise, by kind, then the cells that differ."""
    return [dict.fromkeys(KEYS) | row for row in [*(row for row, _ in statements(found)), *changes(found)]]


def statements(found: Comparison) -> list[tuple[dict[str, Any], Words]]:
    """Return what one plan states otherwise of its work, by kind: a row as `changes` has it, and its words."""
    order = [*templates("compare")["heads"]]
    return [_stated(one, found) for one in sorted(found.statements, key=lambda one: order.index(one.what))]


def _stated(one: Difference, found: Comparison) -> tuple[dict[str, Any], Words]:
    words, work = templates("compare"), one.work
    facts = {"date": in_dutch(found.after.as_of), "source": found.after.source}
    sentences = words["stated"] | (words["backwards"] if found.after.as_of < found.before.as_of else {})
    kind, above = words["kinds"].get(work.kind) or term_label(DEFINITIONS + work.kind), joined(work.above)
    name = words["names"]["own" if work.numbered else "under" if above else "alone"]
    name = name.format(number=work.identifier, title=work.title, kind=kind, above=above)
    fixed = words["values"]  # what is said in place of a value's own text, or around it
    before, after = (
        [fixed.get(key, "{text}").format(text=text, **facts) for key, text in values.items()]
        for values in (one.before, one.after)
    )
    values = {"before": _listed(before) or fixed[""], "after": _listed(after) or fixed[""]}
    stated = [(f" ({about})" if about else "", terms) for (kind, about), terms in work.stated.items() if kind in TERMS]
    due = [f"“{term}”{about}" for about, terms in stated for term in terms.values()]
    values["due"] = words["due"].format(terms=_listed(due)) if due else ""
    template = "moved_to" if one.what == "moved" and not before else one.what  # the earlier term was of something else
    sentence = sentences[template].format(name=", ".join(filter(None, [name, one.about])), **values, **facts)
    left, came = [*one.before], [*one.after]
    partners = {"joined": came, "left": left} if one.what in CASES["partners"] else {"joined": [], "left": []}
    row = {"subject": work.iri, "subject_label": work.title, "number": work.identifier if work.numbered else None}
    row |= {"what": one.what, "about": one.about or None, "before": joined(left) or None, "after": joined(came) or None}
    fields = {"what": words["heads"][one.what], "name": name, "before": joined(before), "after": joined(after)}
    return {**row, **partners, "sentence": f"{sentence}."}, {**fields, "about": one.about}


def changes(found: Comparison) -> list[dict[str, Any]]:
    """Return the cells that differ in most common state or partners: notations, keys of partners, and a sentence."""
    lines = []
    for change in found.changes:
        barrier, other = (step.notation if step else None for step in (change.step, change.other))
        states = {"before": change.before.shown, "after": change.after.shown, "whose": change.whose}
        partners = {"joined": list(change.joined), "left": list(change.left)}
        row = {"what": "cell", "barrier": barrier, "other_barrier": other, "kind": change.kind, **states, **partners}
        lines.append({**row, "sentence": f"{_sentence(change, found)}."})
    return lines


def notes(found: Comparison) -> list[str]:
    """Return what a reader must know beside the changes: steps that do not meet, and which cells are equal or empty."""
    words, before, after = templates("compare"), found.before.apart, found.after.apart
    lines = [words["unmatched"].format(step=s.label, model=s.model) for s in found.unmatched]
    alone = {step.iri for step in found.unmatched}
    lines += [words["related"].format(**asdict(m)) for m in matches() if not m.close and {m.one, m.other} <= alone]
    if any(change.step != change.other for change in found.changes):
        lines.insert(0, words["close"])
    every = len(found.equal) + len(found.changes)
    sure = [one for one in found.equal if "open" not in one.whose]
    empty = grouped((one for one in sure if one.whose == "neither"), lambda one: one.step, lambda one: one.kind)
    count = sum(map(len, empty.values()))
    if equal := len(sure) - count:
        lines.append(words["equal"].format(count=equal, all=every))
    if unsure := sum("open" in one.whose for one in (*found.equal, *found.changes)):
        lines.append(words["unsure"].format(count=unsure, all=every, before=before[""], after=after[""]))
    if count:
        lines.append(words["empty"].format(count=count, all=every))
    kinds = len({one.kind for one in (*found.equal, *found.changes)})
    for step, those in empty.items():
        named = joined([vocabulary().label("InterventionKind", kind).lower() for kind in those])
        place, all_kinds = step.label if step else words["all"], len(those) == kinds
        lines.append(words["empty_at"].format(step=place, kinds=words["every"] if all_kinds else named))
    for code in sorted({*before, *after} - {""}):
        kind = vocabulary().label("InterventionKind", code).lower()
        lines.append(words[mode(found)]["apart"].format(kind=kind, before=before[code], after=after[code]))
    return lines


def mode(found: Comparison) -> str:
    """Return which templates hold: those of two `dates` of one plan, or of two `plans`."""
    return "dates" if found.same_plan else "plans"


def _sentence(change: Change, found: Comparison) -> str:
    values, words = change_words(change), templates("compare")[mode(found)]
    parts = [words["same" if values["before"] == values["after"] else "state"].format(**values)]
    for name, partners in (("joined", change.joined), ("left", change.left)):
        if partners:
            template = words[name]["one" if len(partners) == 1 else "more"]
            parts.append(template.format(partners=_listed([*partners.values()])))
    return "; ".join(parts)


def change_words(change: Change) -> dict[str, str]:
    """Return the words of a cell that differs: step, kind, both states and who came or left."""
    wording = CellWording(compares=True)
    steps = dict.fromkeys(step.label for step in (change.step, change.other) if step)  # two models may differ in it
    return {
        "step": " / ".join(steps) or templates("compare")["all"],
        "kind": vocabulary().label("InterventionKind", change.kind),
        "before": wording.line(change.before),
        "after": wording.line(change.after),
        "joined": ", ".join(change.joined.values()),
        "left": ", ".join(change.left.values()),
    }


def _listed(names: list[str]) -> str:
    """Return names as "a, b en c"; of a long list the first few, and how many more there are."""
    words = templates("compare")
    most = int(words["most_names"])
    return joined(names if len(names) <= most + 1 else [*names[:most], words["others"].format(count=len(names) - most)])
