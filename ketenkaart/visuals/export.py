"""Writes one file for reuse in the form that its suffix names, and says so."""

from collections.abc import Mapping
from pathlib import Path

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.sources.files import spare_plans
from ketenkaart.queries.asking.target import Asked
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.words import Speaker
from ketenkaart.store import Store
from ketenkaart.visuals.graph_files.gaps import write_gaps
from ketenkaart.visuals.graph_files.rdf import export, serialise
from ketenkaart.words.dates import spoken


def exported(plans: Plans, path: Path) -> str:
    """Write some plans to a file, a workbook or a graph; return the sentence that says so.

    Raises KetenkaartError for an unknown suffix, and where the file is one of the plans.
    """
    spare_plans([path], plans.folders)
    if path.suffix == ".xlsx":
        from ketenkaart.visuals.office.workbook import workbook  # noqa: PLC0415 - a graph does not need it

        return f"Geschreven: {workbook(plans, path)}"
    return f"Geschreven: {export(plans.under(), path)}"


def exported_gaps(here: Asked, store: Store, gaps: list[Gap], path: Path, filters: Mapping[str, str | None]) -> Path:
    """Write the questions that were asked, and no other, in the form that the suffix names; return the path.

    `store` holds all plans that answer. Word and Excel say what was chosen: the scenario, and `filters`.
    Raises KetenkaartError for an unknown suffix, and where the file is one of the plans.
    """
    spare_plans([path], () if here.endpoint else here.folders)
    if path.suffix not in (".docx", ".xlsx"):
        return write_gaps(store, gaps, path)
    stores = [store] if here.endpoint else here.apart()
    origin = here.plans.origin | {"date": " en ".join(spoken(Speaker(one).as_of) for one in stores)}
    if here.endpoint:
        origin["content"] = "–"  # of what stands elsewhere we know no hash
    choices = {**{name: value or "" for name, value in filters.items()}, **here.choices}
    if path.suffix == ".docx":
        from ketenkaart.visuals.office.gap_document import gaps_document  # noqa: PLC0415 - python-docx

        return gaps_document(stores, gaps, origin, choices, path)
    from ketenkaart.visuals.office.gap_document import choices_in_words  # noqa: PLC0415
    from ketenkaart.visuals.office.workbook import gaps_workbook  # noqa: PLC0415 - a graph does not need it

    return gaps_workbook(stores, gaps, origin, choices_in_words(choices), path)


def serialised(plans: Plans, form: str) -> bytes:
    """Return some plans as a graph in a form (`ttl`, or as a suffix `.ttl`)."""
    return serialise(plans.under(), f".{form.removeprefix('.')}")


def exported_plan(plans: Plans, path: Path) -> str:
    """Write one plan as a workbook to fill in; return what was written, and what its sheets could not hold."""
    from ketenkaart.visuals.office.plan_workbook import export_plan  # noqa: PLC0415 - a graph does not need it

    if plans.several:
        raise KetenkaartError("Een invulbare werkmap houdt één plan; noem er één met --plan.")
    lost = export_plan(plans.folders[0], path)
    said = ["De bladen kunnen dit niet bevatten; in YAML blijft het wel:", *(f"  {line}" for line in lost)]
    return "\n".join([f"Geschreven: {path}", *(said if lost else [])])


def exported_script(plans: Plans, path: Path) -> str:
    """Write one plan as a PAX crime script; return what was written, and in one sentence what PAX cannot hold."""
    from ketenkaart.graph.sources.pax_file import pax_table  # noqa: PLC0415 - a graph does not need it
    from ketenkaart.visuals.graph_files.pax import export_pax  # noqa: PLC0415

    if plans.several:
        raise KetenkaartError("Een draaiboek van PAX houdt één plan; noem er één met --plan.")
    lost = export_pax(plans.folders[0], path)
    said = pax_table()["words"]["lost"].format(lost=", ".join(lost))
    return "\n".join([f"Geschreven: {path}", *([said] if lost else [])])
