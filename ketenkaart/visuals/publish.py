"""Writes everything that a reader gets: the page, the workbook, the action sheets and the graph."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ketenkaart.content import files, fingerprint
from ketenkaart.files import write_whole
from ketenkaart.graph.plan_cache import cache_key
from ketenkaart.graph.plans import Plans
from ketenkaart.visuals.export import exported
from ketenkaart.visuals.graph_files.rdf import ontology_file
from ketenkaart.visuals.output import OutputFolder, refuse_read
from ketenkaart.visuals.terminal.answers import summary

if TYPE_CHECKING:
    from ketenkaart.visuals.page.data import Part

Paths = Sequence[Path]
OWN_PLAN = "eigen-plan.xlsx"
WORKPLACE = "werkplaats.html"
OLD = "gaten.docx"  # what aandachtspunten.docx was called: a copy, for one release
ANNEX = "bijlage.docx"
# Which partner works at which step, and where expected work is not reported: pictures by pyvis, each with its table.
PICTURES = {f"beelden/{name}.html": name for name in ("partner-stap", "aandachtspunten")}
NAMES = (
    *("ketenkaart.html", "ketenkaart.xlsx", "aandachtspunten.docx", ANNEX, "ketenkaart.ttl", "ontologie.ttl"),
    *(OWN_PLAN, OLD, *PICTURES),
)


def content_files() -> list[Path]:
    """Return the files of our content that decide what is written, beside the plans and the engine."""
    return [path for room in ("queries", "visuals", "ontology") for path in files(room, "**/*") if path.is_file()]


def publish(plans: Plans, folder: Path, template: Path | None = None, *, overwrite: bool = False) -> str:
    """Write the page, the workbook, the Word files, two pictures and Turtle into a folder; return what to print.

    A folder that already holds exactly this stays as it is. What its user changed is moved aside, or replaced with
    `overwrite`; a workbook that was filled in stays. Raises KetenkaartError where a file to write is one of the plans
    or cannot be replaced, and for a Word template that cannot be used.
    """
    target = OutputFolder(folder, OWN_PLAN, overwrite)
    parts = [*content_files(), *([template] if template and template.is_file() else [])]
    key = fingerprint(parts, *(cache_key(plan) for plan in plans.folders))
    refuse_read([folder / name for name in NAMES], [*plans.folders, *([template] if template else [])])
    moved = [] if target.holds(key, NAMES) else target.fill(NAMES, lambda fresh: _write(plans, fresh, template), key)
    kept = target.filled_in
    named = {name: f"  {folder / name}" for name in NAMES if not (kept and name == OWN_PLAN)}
    written = [f"{path} (kopie onder de oude naam)" if name == OLD else path for name, path in named.items()]
    lines = ["\n\n".join(summary(store) for store in plans.each()), "", "Geschreven:", *written, *moved]
    lines += [f"“{folder / OWN_PLAN}” is door u ingevuld en blijft zoals het is."] if kept else []
    return "\n".join([*lines, *target.remove_pages()])


def publish_workplace(plans: Plans, folder: Path, *, overwrite: bool = False) -> str:
    """Write the page with the engine inside, return what to print; raise KetenkaartError without its package."""
    from ketenkaart.visuals.page.data import page_data  # noqa: PLC0415 - only this page needs them
    from ketenkaart.visuals.page.html import page, runtime  # noqa: PLC0415

    refuse_read([folder / WORKPLACE], plans.folders)
    engine = runtime()
    moved = OutputFolder(folder, overwrite=overwrite).fill(
        [WORKPLACE], lambda fresh: write_whole(fresh / WORKPLACE, page(page_data(plans), runtime=engine))
    )
    return "\n".join([f"Geschreven: {folder / WORKPLACE}", *moved])


def write_page(
    plans: Plans, html: Path, files: Paths, part: "Part | None" = None, template: Path | None = None, there: Paths = ()
) -> None:
    """Write a page that gives some files, and each of these (.xlsx, .docx, .ttl); `part` as `page_data` takes it.

    The page gives the files `there` too. Raises KetenkaartError for a Word `template` that cannot be used.
    """
    from ketenkaart.visuals.office.gap_document import document  # noqa: PLC0415 - what stays as it is needs none of these
    from ketenkaart.visuals.page.data import page_data  # noqa: PLC0415
    from ketenkaart.visuals.page.html import Given, page  # noqa: PLC0415

    for path in files:
        asks = path.suffix == ".docx" and not path.name.endswith(ANNEX)
        write_whole(path, document(plans, template) if asks else exported(plans, path.suffix, template=template))
    write_whole(html, page(page_data(plans, part), files=map(Given.of, (*files, *there))))


def _write(plans: Plans, folder: Path, template: Path | None) -> None:
    from ketenkaart.visuals.office.plan_workbook import empty_plan  # noqa: PLC0415 - a second run needs neither
    from ketenkaart.visuals.pictures.drawing import picture_page  # noqa: PLC0415

    html, xlsx, docx, actions, ttl, terms, own, old, *_ = (folder / name for name in NAMES)
    write_whole(own, empty_plan(plans.models[0]))
    write_page(plans, html, [xlsx, docx, actions, ttl], template=template, there=[own])
    ontology_file(terms)
    write_whole(old, docx.read_bytes())
    for file, name in PICTURES.items():
        write_whole(folder / file, picture_page(plans, name))
