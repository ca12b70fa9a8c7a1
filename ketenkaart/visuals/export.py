"""Writes one file for reuse in the form that its suffix names, and says so."""

from collections.abc import Sequence
from pathlib import Path

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.plans import view
from ketenkaart.graph.sources.files import spare_plans
from ketenkaart.visuals.graph_files.rdf import export, serialise


def exported(folders: Sequence[Path], path: Path) -> str:
    """Write some plans to a file, a workbook or a graph; return the sentence that says so.

    Raises KetenkaartError for an unknown suffix, and where the file is one of the plans.
    """
    spare_plans([path], folders)
    if path.suffix == ".xlsx":
        from ketenkaart.visuals.office.workbook import workbook  # noqa: PLC0415 - a graph does not need it

        return f"Geschreven: {workbook(folders, path)}"
    return f"Geschreven: {export(view(folders), path)}"


def serialised(folders: Sequence[Path], form: str) -> bytes:
    """Return some plans as a graph in a form (`ttl`, or as a suffix `.ttl`)."""
    return serialise(view(folders), f".{form.removeprefix('.')}")


def exported_plan(folders: Sequence[Path], path: Path) -> str:
    """Write one plan as a workbook to fill in; return what was written, and what its sheets could not hold."""
    from ketenkaart.visuals.office.plan_workbook import export_plan  # noqa: PLC0415 - a graph does not need it

    if len(folders) > 1:
        raise KetenkaartError("Een invulbare werkmap houdt één plan; noem er één met --plan.")
    lost = export_plan(folders[0], path)
    said = ["De bladen kunnen dit niet bevatten; in YAML blijft het wel:", *(f"  {line}" for line in lost)]
    return "\n".join([f"Geschreven: {path}", *(said if lost else [])])
