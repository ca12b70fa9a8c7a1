"""Writes the site, static files for any web server, in a hidden folder first; a folder with other files is refused."""

import hashlib
import json
import re
import shutil
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ketenkaart import __version__
from ketenkaart.content import content_path, query
from ketenkaart.errors import KetenkaartError
from ketenkaart.files import UNFINISHED, os_errors_in_dutch, work_folder, write_whole
from ketenkaart.graph.plans import Plans
from ketenkaart.ontology.entailment import entailed
from ketenkaart.ontology.terms import version
from ketenkaart.queries.asking.catalogue import HEADERS, shelf
from ketenkaart.store import Store
from ketenkaart.visuals.graph_files.rdf import context, export, ontology_file
from ketenkaart.visuals.inlined import digest
from ketenkaart.visuals.output import STAMP, OutputFolder
from ketenkaart.visuals.site.terms import code_lists, described, organisations, terms

POLICY = "default-src 'none'; style-src {}; base-uri 'none'; form-action 'none'"
MODULE = "barrier-model"  # the part of the ontology that can be taken alone
VERSIONED = re.compile(r"def/\d")  # what an earlier version said stays where it was
NOT_OURS = (
    "In “{}” staat iets wat niet van ons is of veranderd werd ({}); kies een lege map, of vervang het met --overwrite."
)


def render(name: str, values: Mapping[str, object]) -> str:
    """Return a page by the name of its template, or another file by its own name."""
    page = "." not in name
    style = "\n" + content_path("visuals", "templates", "site", "site.css").read_text(encoding="utf-8")
    extra = {"policy": POLICY.format(digest(style)), "style": Markup(style)} if page else {}  # noqa: S704 - our own file
    return _environment().get_template(f"{name}.html" if page else name).render({**extra, **values})


@cache
def _environment() -> Environment:
    """Escaping is on for every file: none but the pages holds words that a plan brings along."""
    folder = FileSystemLoader(content_path("visuals", "templates", "site"))
    found = Environment(loader=folder, autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)
    found.trim_blocks = found.lstrip_blocks = True
    return found


def site(plans: Plans, folder: Path, *, overwrite: bool = False) -> str:
    """Write the site into a folder, return what to print; raise KetenkaartError where somebody else's file is there."""
    target = OutputFolder(folder, overwrite=overwrite)
    with os_errors_in_dutch(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with work_folder(folder) as fresh:
            before = _written_before(target)
            _pages(plans, fresh)
            made = sorted(path.relative_to(fresh).as_posix() for path in fresh.rglob("*") if path.is_file())
            target.place(fresh, made)
            rooms = {path.partition("/")[0] for path in made}  # what other commands wrote beside these stays
            gone = {path for path in before - set(made) if path.partition("/")[0] in rooms}
            target.remove(path for path in gone if not VERSIONED.match(path))
    return f"Geschreven: {len(made)} bestanden in {folder}; begin bij {folder / 'index.html'}."


def _written_before(target: OutputFolder) -> set[str]:
    """Return the names of the files that we wrote; raise KetenkaartError where others are in the folder."""
    found = {path.relative_to(target.folder).as_posix(): path for path in sorted(target.folder.rglob("*"))}
    found = {name: path for name, path in found.items() if name != STAMP and not name.startswith(UNFINISHED)}
    others = [name for name, path in found.items() if path.is_symlink() or target.is_foreign(name)]
    if others and not target.overwrite:
        raise KetenkaartError(NOT_OURS.format(target.folder, others[0]))
    return {name for name, path in found.items() if path.is_file()} - {*others}


def _pages(plans: Plans, folder: Path) -> None:
    number, lists, stores = version().value.rsplit("/", 1)[-1], code_lists(), plans.each()
    about = described([entailed(store) for store in stores])
    shared = {"version": number, "package": __version__, "plans": about, "recipes": shelf("recipes")}
    pages: dict[str, tuple[str, dict[str, object]]] = {
        "index.html": ("index", {}),
        # What a version says stays to be read under its own address.
        **dict.fromkeys(("def/index.html", f"def/{number}/index.html"), ("def", {"terms": terms()})),
        "code/index.html": ("code", {"lists": [one for one in lists if not one["is_model"]]}),
        "recepten/index.html": ("recepten", {}),
        "vragen/index.html": ("vragen", {"shelves": {name: [one.of() for one in shelf(name)] for name in HEADERS}}),
        "methode/index.html": ("methode", {}),
        "id/org/index.html": ("organisaties", {"organisations": organisations(plans.at())}),
        **{f"id/model/{one['key']}/index.html": ("model", {"model": one}) for one in lists if one["is_model"]},
        **{f"id/plan/{one['key']}/index.html": ("plan", {"plan": one}) for one in about},
        **{name: (name, {}) for name in ("void.ttl", "CITATION.cff", ".htaccess")},
    }
    for path, (name, values) in pages.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        write_whole(folder / path, render(name, {**shared, **values, "up": "../" * path.count("/")}))
    for one, store in zip(about, stores, strict=True):
        for suffix in (".ttl", ".jsonld"):
            export(store, folder / "id" / "plan" / one["key"] / f"{one['key']}{suffix}")
    export(
        Store(plans.at().construct(query("queries/engine/organisatie-zelf"))),
        folder / "id" / "org" / "organisaties.ttl",
    )
    ontology_file(folder / "def" / "ontologie.ttl")
    write_whole(folder / "context.jsonld", json.dumps({"@context": context()}, ensure_ascii=False, indent=1) + "\n")
    shutil.copy(content_path("ontology", f"{MODULE}.ttl"), folder / "def")
    for name in ("ontologie", MODULE):
        shutil.copy(folder / "def" / f"{name}.ttl", folder / "def" / number)
    write_whole(folder / "SHA256SUMS", "".join(_sums(folder)))


def _sums(folder: Path) -> list[str]:
    """Return a line for each file, as `sha256sum --check` reads them."""
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return [f"{hashlib.sha256(files[name].read_bytes()).hexdigest()}  {name}\n" for name in sorted(files)]
