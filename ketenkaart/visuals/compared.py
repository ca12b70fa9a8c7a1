"""Says a comparison in sentences, a table, JSON or CSV; the templates stand in `visuals/words.yaml`."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from itertools import combinations
from pathlib import Path
from typing import Any

from ketenkaart.content import room
from ketenkaart.graph.yaml_source import read_yaml
from ketenkaart.ontology.mappings import matches
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.compare import Change, Comparison, Side, Step, compare_sides
from ketenkaart.queries.scenario import Scenario, report_dates, view
from ketenkaart.visuals import tables


def compared(found: Comparison, form: str) -> str:
    """Return a comparison in a form: sentences, table, json or csv."""
    words = _words()
    if form in ("json", "csv"):
        return tables.rows(changes(found), form)
    sides = words["sides"][_mode(found)].format(
        before=tables.source_line(found.before.store), after=tables.source_line(found.after.store)
    )
    if not found.changes:
        said = words["none"]
    elif form == "table":
        said = tables.rows([_spoken(change, words) for change in found.changes], "table", words["columns"])
    else:
        said = "\n".join(
            tables.wrapped(f"· {sentence(change, words, _mode(found))}.", "  ") for change in found.changes
        )
    return "\n".join([sides, "", said, "", *map(tables.wrapped, notes(found))])


def changes(found: Comparison) -> list[dict[str, Any]]:
    """Return the cells that differ: values as notations, partners by key, and what each says in a sentence."""
    words = _words()
    return [
        {
            "barrier": change.step.notation if change.step else None,
            "other_barrier": change.other.notation if change.other else None,
            "kind": change.kind,
            "before": change.before,
            "after": change.after,
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


def comparisons(folders: Sequence[Path]) -> dict[str, dict[str, Any]]:
    """Return every two readings of some plans, by `plan@date|plan@date|basis`; plans as given, dates in order."""
    found = {}
    for stated in (False, True):
        sides = {}
        for folder in folders:
            for date, _ in report_dates(view([folder])):
                side = Side(view([folder], Scenario(as_of=date, stated_only=stated)))
                sides[f"{side.plan}@{date}"] = side
        for (one, before), (other, after) in combinations(sides.items(), 2):
            compared = compare_sides(before, after)
            key = f"{one}|{other}|{'stated' if stated else 'all'}"
            found[key] = {"changes": changes(compared), "notes": notes(compared)}
    return found


def _words() -> dict[str, Any]:
    words: dict[str, Any] = read_yaml(room("visuals", "words.yaml")).data["compare"]
    return words


def _mode(found: Comparison) -> str:
    return "dates" if found.same_plan else "plans"


def sentence(change: Change, words: dict[str, Any], mode: str) -> str:
    """Return a change as one sentence without its full stop."""
    spoken = _spoken(change, words)
    templates = words[mode]
    parts = [templates["same" if change.before == change.after else "state"].format(**spoken)]
    for name, partners in (("joined", change.joined), ("left", change.left)):
        if partners:
            template = templates[name]["one" if len(partners) == 1 else "more"]
            parts.append(template.format(partners=_listed(partners.values(), words)))
    return "; ".join(parts)


def _spoken(change: Change, words: dict[str, Any]) -> dict[str, str]:
    states = vocabulary().codes["CellState"]
    return {
        "step": _step(change.step, change.other) or words["all"],
        "kind": vocabulary().label("InterventionKind", change.kind),
        "before": states[change.before].label,
        "after": states[change.after].label,
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
