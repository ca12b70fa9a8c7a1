"""Says a comparison in sentences, a table, JSON or CSV; the templates stand in `visuals/words.yaml`."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from ketenkaart.content import room
from ketenkaart.graph.yaml_source import read_yaml
from ketenkaart.ontology.mappings import matches
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.compare import Change, Comparison, Step
from ketenkaart.visuals import tables


def compared(found: Comparison, form: str) -> str:
    """Return a comparison in a form: sentences, table, json or csv."""
    words: dict[str, Any] = read_yaml(room("visuals", "words.yaml")).data["compare"]
    mode = "dates" if found.same_plan else "plans"
    if form in ("json", "csv"):
        return tables.rows([*_data(found, words, mode)], form)
    sides = words["sides"][mode].format(
        before=tables.source_line(found.before.store), after=tables.source_line(found.after.store)
    )
    notes = [words["unmatched"].format(step=s.label, model=s.model) for s in found.unmatched]
    alone = {step.iri for step in found.unmatched}
    notes += [words["related"].format(**asdict(m)) for m in matches() if not m.close and {m.one, m.other} <= alone]
    if any(change.step != change.other for change in found.changes):
        notes.insert(0, words["close"])
    notes.append(words["equal"].format(count=found.equal, all=found.equal + len(found.changes)))
    if not found.changes:
        said = words["none"]
    elif form == "table":
        said = tables.rows([_spoken(change, words) for change in found.changes], "table", words["columns"])
    else:
        said = "\n".join(tables.wrapped(f"· {sentence(change, words, mode)}.", "  ") for change in found.changes)
    return "\n".join([sides, "", said, "", *(tables.wrapped(note) for note in notes)])


def sentence(change: Change, words: dict[str, Any], mode: str) -> str:
    """Return a change as one sentence without its full stop."""
    spoken = _spoken(change, words)
    templates = words[mode]
    parts = [templates["same" if change.before == change.after else "state"].format(**spoken)]
    for name, partners in (("joined", change.joined), ("left", change.left)):
        if partners:
            template = templates[name]["one" if len(partners) == 1 else "more"]
            parts.append(template.format(partners=_listed(partners.values())))
    return "; ".join(parts)


def _spoken(change: Change, words: dict[str, Any]) -> dict[str, str]:
    states = vocabulary().codes["CellState"]
    return {
        "step": _step(change.step, change.other) or words["all"],
        "kind": vocabulary().label("InterventionKind", change.kind),
        "before": states[change.before].label,
        "after": states[change.after].label,
        "joined": _listed(change.joined.values()),
        "left": _listed(change.left.values()),
    }


def _step(one: Step | None, other: Step | None) -> str:
    """Return a step's name; both names where two models call it differently."""
    return " / ".join(dict.fromkeys(step.label for step in (one, other) if step))


def _listed(names: Iterable[str]) -> str:
    *most, last = list(names) or [""]
    return f"{', '.join(most)} en {last}" if most else last


def _data(found: Comparison, words: dict[str, Any], mode: str) -> Iterable[dict[str, Any]]:
    for change in found.changes:
        yield {
            "barrier": change.step.notation if change.step else None,
            "other_barrier": change.other.notation if change.other else None,
            "kind": change.kind,
            "before": change.before,
            "after": change.after,
            "joined": list(change.joined),
            "left": list(change.left),
            "sentence": sentence(change, words, mode) + ".",
        }
