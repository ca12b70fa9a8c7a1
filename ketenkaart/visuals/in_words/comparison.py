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
    """Return every difference: first what one plan states otherwise, by kind, then cells; what has none is `apart`."""
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
    had = found.before.statements.get(work.iri, work)  # the terms that it had already; of what is new its own
    stated = [(f" ({about})" if about else "", terms) for (kind, about), terms in had.stated.items() if kind in TERMS]
    due = [f"“{term}”{about}" for about, terms in stated for term in terms.values()]
    values["due"] = words["earlier" if had is not work else "due"].format(terms=_listed(due)) if due else ""
    template = "moved_to" if one.what == "moved" and not before else one.what  # the earlier term was of something else
    sentence = sentences[template].format(name=", ".join(filter(None, [name, one.about])), **values, **facts)
    left, came = [*one.before], [*one.after]
    partners = {"joined": came, "left": left} if one.what in CASES["partners"] else {"joined": [], "left": []}
    row = {"subject": work.iri, "subject_label": work.title, "number": work.identifier if work.numbered else None}
    row |= {"what": one.what, "about": one.about or None, "before": joined(left) or None, "after": joined(came) or None}
    fields = {"what": words["heads"][one.what], "name": name, "before": joined(before), "after": joined(after)}
    return {**row, **partners, "sentence": f"{sentence}."}, {**fields, "about": one.about}


def changes(found: Comparison) -> list[dict[str, Any]]:
    """Return cells that differ in most common state or partners, and kinds without: notations, keys, a sentence."""
    lines = []
    for change in (*found.changes, *found.apart):
        barrier, other = (step.notation if step else None for step in (change.step, change.other))
        what, whose = ("apart", "apart") if change in found.apart else ("cell", change.whose)
        row = {"what": what, "barrier": barrier, "other_barrier": other, "kind": change.kind, "whose": whose}
        row |= {"before": change.before.shown or None, "after": change.after.shown or None}
        partners = {"joined": [*change.joined], "left": [*change.left]}
        lines.append({**row, **partners, "sentence": f"{_sentence(change, found)}."})
    return lines


def notes(found: Comparison) -> list[str]:
    """Return what a reader must know beside the changes: steps that do not meet, and which cells are equal or empty."""
    words = templates("compare")
    lines = [words["unmatched"].format(step=s.label, model=s.model) for s in found.unmatched]
    alone = {step.iri for step in found.unmatched}
    lines += [words["related"].format(**asdict(m)) for m in matches() if not m.close and {m.one, m.other} <= alone]
    if any(change.step != change.other for change in found.changes):
        lines.insert(0, words["close"])
    cells = (*found.equal, *found.changes)
    sure = [one for one in found.equal if "open" not in one.whose]
    empty = grouped((one for one in sure if one.whose == "neither"), lambda one: one.step, lambda one: one.kind)
    count, kinds = sum(map(len, empty.values())), len({one.kind for one in cells})
    counts = {"equal": len(sure) - count, "unsure": sum("open" in one.whose for one in cells), "empty": count}
    facts = {"all": len(cells), "before": sum(found.before.open), "after": sum(found.after.open)}
    lines += [words[name].format(count=some, **facts) for name, some in counts.items() if some]
    for step, those in empty.items():
        named = joined([vocabulary().label("InterventionKind", kind).lower() for kind in those])
        place, all_kinds = step.label if step else words["all"], len(those) == kinds
        lines.append(words["empty_at"].format(step=place, kinds=words["every"] if all_kinds else named))
    return lines


def mode(found: Comparison) -> str:
    """Return which templates hold: those of two `dates` of one plan, or of two `plans`."""
    return "dates" if found.same_plan else "plans"


def _sentence(change: Change, found: Comparison) -> str:
    values, words = change_words(change), templates("compare")[mode(found)]
    says = "apart" if change in found.apart else "same" if values["before"] == values["after"] else "state"
    parts = [words[says].format(**values)]
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
