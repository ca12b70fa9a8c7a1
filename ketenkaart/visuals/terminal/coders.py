"""How far two readers of one plan agree, as tables and as a list to settle."""

from dataclasses import asdict
from typing import Any

from ketenkaart.content import room
from ketenkaart.graph.coders import EVERYWHERE, UNNAMED, Coded, Difference
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.terminal.text import as_json, rows
from ketenkaart.words.wrap import wrapped


def words() -> dict[str, Any]:
    """Return the sentences about two readers."""
    return read_content(room("visuals", "coders.yaml"))


def told(found: Coded, form: str) -> str:
    """Return what two readers agree on and where they differ; as csv the differences alone."""
    if form == "json":
        return as_json(asdict(found))
    said, listed = words(), [_difference(one) for one in found.differences]
    if form == "csv":
        return rows(listed, "csv", said["differences"])
    agreed = [
        {
            "field": said["fields"][one.field],
            "units": str(one.units),
            "same": str(one.same),
            "part": f"{round(100 * one.same / one.units)}%" if one.units else "",
            "kappa": said["no_kappa"] if one.kappa is None else f"{one.kappa:.2f}".replace(".", ","),
        }
        for one in found.agreements
    ]
    lines = [said["head"].format(measures=found.measures), "", rows(agreed, "table", said["agreement"])]
    lines += ["", wrapped(said["note"]), ""]
    if not listed:
        return "\n".join([*lines, said["settled"]])
    return "\n".join([*lines, said["settle"].format(count=len(listed)), rows(listed, "table", said["differences"])])


def _difference(one: Difference) -> dict[str, str]:
    said = words()
    return {
        "field": said["fields"][one.field],
        "measure": one.measure,
        "title": one.title,
        "part": _part(one, said),
        "first": _value(one.field, one.first, said),
        "second": _value(one.field, one.second, said),
    }


def _part(one: Difference, said: dict[str, Any]) -> str:
    if one.field == "interventionKind":
        return vocabulary().label("InterventionKind", one.part)
    return str(said["everywhere"]) if one.field == "barrier" and one.part == EVERYWHERE else one.part


def _value(field: str, value: str, said: dict[str, Any]) -> str:
    if value in said["truth"]:
        return str(said["truth"][value])
    if field == "role" and value == UNNAMED:
        return str(said["unnamed"])
    return vocabulary().label(said["codes"][field], value)
