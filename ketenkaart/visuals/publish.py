"""Writes everything that a reader gets: the page, the workbook, the action sheets and the graph."""

import json
from collections.abc import Sequence
from pathlib import Path

from ketenkaart.content import files, fingerprint
from ketenkaart.graph.export import export
from ketenkaart.graph.plan import cache_key
from ketenkaart.queries.scenario import view
from ketenkaart.visuals.tables import summary

STAMP = ".ketenkaart.json"


def publish(folders: Sequence[Path], folder: Path) -> str:
    """Write the page, the workbook, the action sheets and Turtle into a folder; return the summary to print.

    A folder that already holds exactly this is left as it is: a second run is instant.
    """
    key = fingerprint(
        [p for room in ("queries", "visuals", "ontology") for p in files(room, "**/*") if p.is_file()],
        *(cache_key(plan) for plan in folders),
    )
    names = ("ketenkaart.html", "ketenkaart.xlsx", "gaten.docx", "ketenkaart.ttl", "eigen-plan.xlsx")
    stamp = folder / STAMP
    paths = [folder / name for name in names]
    written = fingerprint([p for p in paths if p.is_file()])
    if not (stamp.is_file() and json.loads(stamp.read_text()) == {"content": key, "written": written}):
        _write(folders, paths)
        written = fingerprint(paths)
        stamp.write_text(json.dumps({"content": key, "written": written}))
    said = summary(view(folders))
    return "\n".join([said, "", "Geschreven:", *(f"  {path}" for path in paths)])


def _write(folders: Sequence[Path], paths: list[Path]) -> None:
    from ketenkaart.files import write_whole  # noqa: PLC0415 - a second run needs none of these
    from ketenkaart.graph.reading import read_plan  # noqa: PLC0415
    from ketenkaart.visuals.document import document  # noqa: PLC0415
    from ketenkaart.visuals.page import page  # noqa: PLC0415
    from ketenkaart.visuals.page_data import page_data  # noqa: PLC0415
    from ketenkaart.visuals.plan_workbook import empty_plan  # noqa: PLC0415
    from ketenkaart.visuals.workbook import workbook  # noqa: PLC0415

    html, xlsx, docx, ttl, own = paths
    made = page(page_data(folders))
    export(view(folders), ttl)
    workbook(folders, xlsx)
    document(folders, docx)
    empty_plan(own, read_plan(folders[0]).plan.usesModel)
    write_whole(html, made)
