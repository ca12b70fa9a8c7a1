"""Says a comparison in sentences, a table, JSON or CSV; the templates stand in `visuals/words.yaml`."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from ketenkaart.content import room
from ketenkaart.ontology.mappings import matches
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.side_by_side.compare import Change, Comparison, Step
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.in_words.cells import CellTeller


def changes(found: Comparison) -> list[dict[str, Any]]:
    """Return the cells that differ: values as notations, partners by key, and what each says in a sentence.

    `before` and `after` are the most common states, as the matrix says them (model.md, `kk:mostState`).
    """
    words = _words()
    return [
        {
            "barrier": change.step.notation if change.step else None,
            "other_barrier": change.other.notation if change.other else None,
            "kind": change.kind,
            "before": change.before.shown,
            "after": change.after.shown,
            "joined": list(change.joined),
            "left": list(change.left),
            "sentence": sentence(change, words, _mode(found)) + ".",
        }
        for change in found.changes
    ]


def notes(found: Comparison) -> list[str]:
    """Return what a reader must know beside the changes: steps that do not meet, and how many cells are equal."""
    words = _words()
    said = [words["unmatched"].format(step=s.label, model=s.model) for s in found.unmatched]
    alone = {step.iri for step in found.unmatched}
    said += [words["related"].format(**asdict(m)) for m in matches() if not m.close and {m.one, m.other} <= alone]
    if any(change.step != change.other for change in found.changes):
        said.insert(0, words["close"])
    return [*said, words["equal"].format(count=found.equal, all=found.equal + len(found.changes))]


def _words() -> dict[str, Any]:
    words: dict[str, Any] = read_content(room("visuals", "words.yaml"))["compare"]
    return words


def _mode(found: Comparison) -> str:
    return "dates" if found.same_plan else "plans"


def sentence(change: Change, words: dict[str, Any], mode: str) -> str:
    """Return a change as one sentence without its full stop."""
    spoken = _spoken(change, words)
    templates = words[mode]
    parts = [templates["same" if change.before.shown == change.after.shown else "state"].format(**spoken)]
    for name, partners in (("joined", change.joined), ("left", change.left)):
        if partners:
            template = templates[name]["one" if len(partners) == 1 else "more"]
            parts.append(template.format(partners=_listed(partners.values(), words)))
    return "; ".join(parts)


def _spoken(change: Change, words: dict[str, Any]) -> dict[str, str]:
    teller = CellTeller()
    return {
        "step": _step(change.step, change.other) or words["all"],
        "kind": vocabulary().label("InterventionKind", change.kind),
        "before": teller.line(change.before),
        "after": teller.line(change.after),
        "joined": ", ".join(change.joined.values()),
        "left": ", ".join(change.left.values()),
    }


def _step(one: Step | None, other: Step | None) -> str:
    """Return a step's name; both names where two models call it differently."""
    return " / ".join(dict.fromkeys(step.label for step in (one, other) if step))


def _listed(names: Iterable[str], words: dict[str, Any]) -> str:
    """Return names as "a, b en c"; of a long list the first few, and how many more there are."""
    known, most = list(names), int(words["most_names"])
    shown = known if len(known) <= most + 1 else [*known[:most], words["others"].format(count=len(known) - most)]
    *some, last = shown or [""]
    return f"{', '.join(some)} en {last}" if some else last
