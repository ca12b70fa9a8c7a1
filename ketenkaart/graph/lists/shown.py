"""Describes a list for the board of the workplace, where its owner decides, and for `new-plan --dry-run`."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

from ketenkaart.graph.lists.columns import ColumnRead
from ketenkaart.graph.lists.decisions import word_field
from ketenkaart.graph.lists.drafts import Draft
from ketenkaart.graph.lists.grids import columns_of_measures, content, title_of, words
from ketenkaart.graph.lists.heads import NO_ROLE
from ketenkaart.graph.lists.intake import OF_LIST, Intake, plan_cells
from ketenkaart.graph.lists.proposals import CARE, cell_parts, kinds_of
from ketenkaart.graph.records.dataset import dataset_list
from ketenkaart.graph.workbook.choices import KIND, STEP, concepts, labels, meaning
from ketenkaart.graph.workbook.layout import layout
from ketenkaart.ontology.terms import vocabulary

EXAMPLES, LONGEST_EXAMPLE = 3, 60
LEAD = "trekker"  # its notation among the roles
CHOOSABLE = ("step", "kind", "status", "role")  # columns with a list of words on the board


def shown(found: Intake) -> dict[str, Any]:
    """Return a list as JSON data; columns, rows and names have the address (`which`) that decisions about them use."""
    read, columns, model, decided = found.read, columns_of_measures(), found.read.model, found.decisions.value
    own = plan_cells(read, found.decisions)
    of_list = {name: layout().sheets[0].by_path[path] for name, path in OF_LIST.items()}
    return {
        "plan": {name: own.get(column, "") for name, column in of_list.items()},
        "fields": {
            **{name: column.title for name, column in of_list.items()},
            **{name: title_of(name) for name in ("partner", "role", "step", "kind", "status")},
        },
        "columns": [_column(one, model) for one in read.columns],
        "targets": [title for title in content()["targets"] if title in columns] + [title_of("persons")],
        "choices": {title_of(name): labels(columns[title_of(name)], model) for name in CHOOSABLE},
        "access": list(dataset_list("accessRights")),
        "places": places(model),
        "own": sum(bool(_places(one, model) - {layout().words["outside"]}) for one in read.drafts),
        "rows": [_row(draft, found) for draft in found.drafts],
        "reasons": list(_reasons(found)),
        "names": [one | {"kind": decided("name", one["which"], "kind") or ""} for one in read.names.shown()],
        "organisations": read.names.organisations(),
        "left_out": read.left_out,
        "cells": list(_cells(found)),
    }


def places(model: str) -> list[dict[str, str]]:
    """Return where a measure can be placed: the main steps of a model, and three places that are no step."""
    steps = [one.label for one in concepts(STEP, model) if _tops(model)[one.notation] == one.label]
    others = [str(text) for text in (layout().words["everywhere"], content()["care"], layout().words["outside"])]
    keys = [*map(str, range(1, len(steps) + 1)), *content()["place_keys"]]
    return [{"value": value, "key": key} for value, key in zip([*steps, *others], keys, strict=False)]


def _column(one: ColumnRead, model: str) -> dict[str, Any]:
    head, target = one.head, one.head.target
    role = target.role if target else ""
    stated = role or head.both or any(other.fills("role") for other in one.table.heads)
    unsure = head.reading == NO_ROLE or (head.why == "head" and one.options) or (head.fills("partner") and not stated)
    examples = [text if len(text) <= LONGEST_EXAMPLE else f"{text[:LONGEST_EXAMPLE]}…" for text in one.counts]
    return {
        "which": head.which,
        "head": head.text,
        "table": one.table.grid,
        "examples": examples[:EXAMPLES],
        "filled": len(one.cells),
        "read": len(one.cells) - (len(one.unknown) if target and target.column != title_of("partner") else 0),
        "target": target.column if target else "",
        "role": role,
        "reading": head.reading,
        "both": [target.role for target in head.both] if head.both else [],
        "why": head.why,
        "options": list(one.options),
        "says": _says(one, model),
        "month_first": one.month_first,
        "asks": bool(one.cells and unsure and head.why != "chosen"),
    }


def _says(one: ColumnRead, model: str) -> str:
    """Return in words the values of a column with few different ones, its guesses, and how many it does not know."""
    if not one.cells or one.head.target is None:
        return ""
    coded = one.head.target.column in [title_of(name) for name in CHOOSABLE]
    unknown = one.unknown if coded else []
    counts = one.counts.most_common(4) if len(one.counts) < min(5, len(one.cells)) else []
    counted = ", ".join(f"{n} {text}" for text, n in counts) + ("." if counts else "")
    read = {text: meaning(text, columns_of_measures()[one.head.target.column], model) for text in one.counts if coded}
    guesses = [words("one_guess", phrase=text, meant=m.label) for text, m in read.items() if m and not m.is_exact]
    guessed = words("guess", what=", ".join(guesses)) if guesses else ""
    what = ", ".join(f"“{text}”" for text in [*dict.fromkeys(unknown)][:EXAMPLES])
    return " ".join(filter(None, [counted, guessed, words("unread", count=len(unknown), what=what) if what else ""]))


def _row(draft: Draft, found: Intake) -> dict[str, Any]:
    model, columns = found.read.model, columns_of_measures()
    proposal = found.proposals.get(draft.which)
    fields = draft.fields
    role, placed = title_of("role"), _places(draft, model)
    return {
        "which": draft.which,
        "number": fields.get(title_of("number"), ""),
        "title": fields.get(title_of("title"), ""),
        "who": [{"name": one.name, "role": one.role} for one in draft.partners],
        "fields": {title_of(name): fields.get(title_of(name), "") for name in (*CHOOSABLE, "term")},
        "marks": draft.marks,
        "asks": {
            name: {
                "which": which,
                "field": word_field(word),
                "word": word,
                "meant": meant.label if (meant := meaning(fields.get(name, ""), columns[name], model)) else "",
            }
            for name, (which, word) in draft.asks.items()
            if name in draft.marks
        },
        "open": draft.is_open,
        "places": sorted(placed),
        "judged": layout().words["outside"] in placed or bool(placed and kinds_of(draft, model)),
        "led": any((as_ := meaning(one.role, columns[role], model)) and as_.notation == LEAD for one in draft.partners),
        "place": draft.place,
        "proposal": proposal and {name: getattr(proposal, name) for name in ("value", "reason", "strength", "word")},
    }


def _reasons(found: Intake) -> Iterator[dict[str, Any]]:
    """Yield the reasons of the proposals that are open, the strongest first, each with its value and count."""
    counted = Counter(one.reason for one in found.proposals.values())
    first = {one.reason: one for one in found.proposals.values()}
    for one in sorted(first.values(), key=lambda one: one.rank):  # of one rank: in the order of the list
        yield {"strength": one.strength, "reason": one.reason, "value": one.value, "count": counted[one.reason]}


def _cells(found: Intake) -> Iterator[dict[str, Any]]:
    """Yield the kinds of work that a list names, each with how many measures are placed at each step, and can be.

    `placed` and `open` are counts in the order of `places`: its steps, and all steps together.
    """
    model = found.read.model
    offered = [one["value"] for one in places(model)][:-2]
    placed, still = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    kinds = {one.notation: one.label for one in concepts(KIND, model) if one.notation != CARE}  # care has no cells
    for draft in found.drafts:
        steps, own = _places(draft, model), kinds_of(draft, model)
        if layout().words["outside"] in steps:
            continue
        target = placed if own and steps else still
        for kind in own or kinds:
            for step in steps or offered:
                target[kind, step] += 1
    for kind, label in kinds.items():
        here, left = ([one[kind, step] for step in offered] for one in (placed, still))
        if any(here + left):
            yield {"kind": label, "placed": here, "open": left}


def _places(draft: Draft, model: str) -> set[str]:
    """Return the places of a draft, as `places` calls them; nothing where it has none."""
    steps = (meaning(part, STEP, model) for part in cell_parts(draft.fields.get(title_of("step"), ""), STEP, model))
    return {_tops(model).get(one.notation, one.label) for one in steps if one}


@cache
def _tops(model: str) -> dict[str, str]:
    """Return for each step the label of the step that it is part of, or its own."""
    steps, wider = concepts(STEP, model), vocabulary().broader
    tops = ((one, next((top for top in steps if top.iri == wider.get(one.iri)), one)) for one in steps)
    return {one.notation: top.label for one, top in tops}
