"""Makes one file for reuse in the form that its suffix names."""

from collections.abc import Mapping

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.plans import Plans
from ketenkaart.queries.asking.target import Asked
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.words import Speaker
from ketenkaart.store import Store
from ketenkaart.visuals.graph_files.gaps import gaps_file
from ketenkaart.visuals.graph_files.rdf import serialise
from ketenkaart.words.dates import spoken


def exported(plans: Plans, suffix: str) -> bytes:
    """Return some plans as a workbook or a graph; raise KetenkaartError for an unknown suffix."""
    if suffix == ".xlsx":
        from ketenkaart.visuals.office.workbook import workbook_file  # noqa: PLC0415 - a graph does not need it

        return workbook_file(plans)
    return serialise(plans.under(), suffix)


def exported_gaps(here: Asked, store: Store, gaps: list[Gap], suffix: str, filters: Mapping[str, str | None]) -> bytes:
    """Return the questions that were asked, and no other, in the form of a suffix.

    `store` holds all plans that answer. Word and Excel say what was chosen: the scenario, and `filters`.
    Raises KetenkaartError for an unknown suffix.
    """
    if suffix not in (".docx", ".xlsx"):
        return gaps_file(store, gaps, suffix)
    stores = [store] if here.endpoint else here.apart()
    origin = here.plans.origin | {"date": " en ".join(spoken(Speaker(one).as_of) for one in stores)}
    if here.endpoint:
        origin["content"] = "–"  # of what stands elsewhere we know no hash
    choices = {**{name: value or "" for name, value in filters.items()}, **here.choices}
    if suffix == ".docx":
        from ketenkaart.visuals.office.gap_document import gaps_document  # noqa: PLC0415 - python-docx

        return gaps_document(stores, gaps, origin, choices)
    from ketenkaart.visuals.office.gap_document import choices_in_words  # noqa: PLC0415
    from ketenkaart.visuals.office.workbook import gaps_workbook  # noqa: PLC0415 - a graph does not need it

    return gaps_workbook(stores, gaps, origin, choices_in_words(choices))


def exported_plan(plans: Plans) -> tuple[bytes, list[str]]:
    """Return one plan as a workbook to fill in, and what is to be said of what its sheets could not hold."""
    from ketenkaart.graph.reading import read_plan  # noqa: PLC0415 - a graph does not need it
    from ketenkaart.visuals.office.plan_workbook import filled_plan  # noqa: PLC0415

    if plans.several:
        raise KetenkaartError("Een invulbare werkmap houdt één plan; noem er één met --plan.")
    data, lost = filled_plan(read_plan(plans.folders[0]))
    said = ["De bladen kunnen dit niet bevatten; in YAML blijft het wel:", *(f"  {line}" for line in lost)]
    return data, said if lost else []


def exported_script(plans: Plans) -> tuple[bytes, list[str]]:
    """Return one plan as a PAX crime script, and in one sentence what PAX cannot hold."""
    from ketenkaart.graph.sources.pax_file import pax_table  # noqa: PLC0415 - a graph does not need it
    from ketenkaart.visuals.graph_files.pax import export_pax  # noqa: PLC0415

    if plans.several:
        raise KetenkaartError("Een draaiboek van PAX houdt één plan; noem er één met --plan.")
    data, lost = export_pax(plans.folders[0])
    return data, [pax_table()["words"]["lost"].format(lost=", ".join(lost))] if lost else []
