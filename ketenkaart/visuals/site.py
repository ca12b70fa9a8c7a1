"""The site behind the addresses: what a term, code, model or plan is, as static files for any web server."""

import json
import re
import shutil
from collections import defaultdict
from collections.abc import Mapping
from operator import itemgetter
from pathlib import Path
from typing import Any

from markupsafe import Markup

from ketenkaart import __version__
from ketenkaart.content import content_path, query
from ketenkaart.files import UNFINISHED, os_errors_in_dutch, work_folder, write_whole
from ketenkaart.graph.plans import Plans
from ketenkaart.ontology.constraints import curie, shapes
from ketenkaart.ontology.entailment import entailed
from ketenkaart.ontology.terms import DEFINITIONS, ontology, schemes, version
from ketenkaart.queries.asking.catalogue import HEADERS, catalogue, shelf
from ketenkaart.queries.rows.records import engine_rows, grouped, texts
from ketenkaart.store import PREFIXES, Node, Store, iri, local_name
from ketenkaart.visuals.graph_files.rdf import context, ontology_file, serialise
from ketenkaart.visuals.in_words import refused
from ketenkaart.visuals.inlined import digest, template
from ketenkaart.visuals.output import STAMP, OutputFolder, file_hash
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.names import by_number

LINKS = (
    *("rdfs:subClassOf", "rdfs:subPropertyOf", "owl:inverseOf", "owl:equivalentProperty", "rdfs:range", "rdfs:domain"),
    *("rdfs:seeAlso", "https://schema.org/rangeIncludes", "https://schema.org/domainIncludes"),
)
TERM = re.compile(r"\bkk:(\w+)")  # in a question
WORDS = {"label": "rdfs:label", "definition": "skos:definition", "note": "skos:scopeNote", "example": "skos:example"}

Page = dict[str, Any]  # what a template shows of a thing, by the names that it uses


def terms() -> list[Page]:
    """Return all terms of the ontology by name, classes first, each with its words, links, and where it is used."""
    store = ontology()
    shaped = engine_rows(shapes(), "eigenschappen-per-klasse")
    rows = ({name: curie(value or "") for name, value in row.items()} for row in shaped)
    carried = sorted(rows, key=itemgetter("property"))  # of each class, and how often it may stand there
    carries, carriers = (grouped(carried, itemgetter(key), dict) for key in ("class", "property"))
    uses = ((term, one) for _, one in sorted(catalogue().items()) for term in set(TERM.findall(one.sparql)))
    queries = grouped(uses, itemgetter(0), itemgetter(1))
    linked: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in engine_rows(store, "verwijzingen-van-begrippen"):
        linked[row["term"] or "", row["link"] or ""].add(curie(row["other"] or ""))
    found = []
    for row in engine_rows(store, "begrippen"):
        node = Node(row["term"] or "")
        name = node.value.removeprefix(DEFINITIONS)
        term: Page = {
            "name": name,
            "kind": (row["class"] or "").rpartition("#")[2],
            "words": {key: _by_language(store, node, predicate) for key, predicate in WORDS.items()},
            "links": {re.split("[:/]", link)[-1]: sorted(linked[node.value, iri(link).value]) for link in LINKS},
            "carries": carries.get(f"kk:{name}", []),
            "carried_by": sorted(row["class"] for row in carriers.get(f"kk:{name}", ())),
            "queries": queries.get(name, []),
            "deprecated": any(store.match(node, iri("owl:deprecated"))),
        }
        found.append(term)
    return sorted(found, key=lambda term: (term["kind"] != "Class", term["name"].casefold(), term["name"]))


def _by_language(store: Store, node: Node, predicate: str) -> dict[str, str]:
    texts: dict[str, list[str]] = defaultdict(list)
    for value in sorted((o for _, _, o in store.match(node, iri(predicate))), key=str):
        texts[getattr(value, "language", None) or "nl"].append(value.value)
    return {language: " ".join(found) for language, found in texts.items()}


def code_lists() -> list[Page]:
    """Return all code lists and barrier models by name, models last, with their codes in order and what is expected."""
    store = schemes()
    found: dict[str, Page] = {}
    for row in map(texts, engine_rows(store, "codelijsten")):
        rest = {"key": local_name(row["scheme"]), "is_model": row["model"] == "true", "codes": [], "expected": []}
        found[row["scheme"]] = {**row, **rest}
    for row in map(texts, engine_rows(store, "codes")):
        if row["scheme"] in found:
            anchor = local_name(row["concept"])
            short = curie(row["concept"]) if row["concept"].startswith(PREFIXES["kkc"]) else anchor
            found[row["scheme"]]["codes"].append({**row, "anchor": anchor, "curie": short})
    for expected in engine_rows(store, "verwacht-van-een-model"):
        found[expected["model"] or ""]["expected"].append(expected)
    return sorted(found.values(), key=lambda one: (one["is_model"], one["nl"].casefold()))


POLICY = "default-src 'none'; style-src {}; base-uri 'none'; form-action 'none'"
MODULE = "barrier-model"  # the part of the ontology that can be taken alone
VERSIONED = re.compile(r"def/\d")  # the files of an earlier version stay


def render(name: str, values: Mapping[str, object]) -> str:
    """Return a page by the name of its template, or another file by its own name."""
    page = "." not in name
    style = "\n" + content_path("visuals", "templates", "site", "site.css").read_text(encoding="utf-8")
    extra = {"policy": POLICY.format(digest(style)), "style": Markup(style)} if page else {}  # noqa: S704 - our own file
    return template(f"{name}.html" if page else name, "site").render({**extra, **values})


def site(plans: Plans, folder: Path, *, overwrite: bool = False) -> str:
    """Write the site into a folder, return what to print; raise KetenkaartError where a file of a user is there."""
    target = OutputFolder(folder, overwrite=overwrite)
    with os_errors_in_dutch(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with work_folder(folder) as fresh:
            before = _written_before(target)
            _pages(plans, fresh)
            made = sorted(path.relative_to(fresh).as_posix() for path in fresh.rglob("*") if path.is_file())
            target.place(fresh, made)
            rooms = {path.partition("/")[0] for path in made}  # what other commands wrote beside these stays
            gone = (path for path in before - set(made) if path.partition("/")[0] in rooms)
            target.remove(path for path in gone if not VERSIONED.match(path))
    return f"Geschreven: {len(made)} bestanden in {folder}; begin bij {folder / 'index.html'}."


def _written_before(target: OutputFolder) -> set[str]:
    """Return the names of the files that we wrote; raise KetenkaartError where others are in the folder."""
    paths = {path.relative_to(target.folder).as_posix(): path for path in sorted(target.folder.rglob("*"))}
    found = {name: path for name, path in paths.items() if name != STAMP and not name.startswith(UNFINISHED)}
    others = [name for name, path in found.items() if path.is_symlink() or target.is_foreign(name)]
    if others and not target.overwrite:
        raise refused("not_ours", folder=target.folder, file=others[0])
    return {name for name, path in found.items() if path.is_file()} - {*others}


def _pages(plans: Plans, folder: Path) -> None:
    number, lists, stores = version().value.rsplit("/", 1)[-1], code_lists(), plans.each()
    about = [
        {
            **texts(row),
            "date": in_dutch(row["date"] or ""),
            "triples": len(store),
            "measures": sorted(engine_rows(store, "acties"), key=lambda one: by_number(one["number"] or "")),
        }
        for store in map(entailed, stores)
        for row in engine_rows(store, "gegevenssets")
    ]
    shared = {"version": number, "package": __version__, "plans": about, "recipes": shelf("recipes")}
    pages: dict[str, tuple[str, dict[str, object]]] = {
        "index.html": ("index", {}),
        # What a version says stays to be read under its own address.
        **dict.fromkeys(("def/index.html", f"def/{number}/index.html"), ("def", {"terms": terms()})),
        "code/index.html": ("code", {"lists": [one for one in lists if not one["is_model"]]}),
        "vragen/index.html": ("vragen", {"shelves": {name: [one.of() for one in shelf(name)] for name in HEADERS}}),
        **{f"{name}/index.html": (name, {}) for name in ("recepten", "methode")},
        "id/org/index.html": ("organisaties", {"organisations": engine_rows(plans.at(), "organisaties")}),
        **{f"id/model/{one['key']}/index.html": ("model", {"model": one}) for one in lists if one["is_model"]},
        **{f"id/plan/{one['key']}/index.html": ("plan", {"plan": one}) for one in about},
        **{name: (name, {}) for name in ("void.ttl", "CITATION.cff", ".htaccess")},
    }
    for path, (name, values) in pages.items():
        write_whole(folder / path, render(name, {**shared, **values, "up": "../" * path.count("/")}))
    graphs = {f"id/plan/{one['key']}/{one['key']}": store for one, store in zip(about, stores, strict=True)}
    for path, store in graphs.items():
        for suffix in (".ttl", ".jsonld"):
            write_whole(folder / f"{path}{suffix}", serialise(store, suffix))
    organisations = Store(plans.at().construct(query("queries/engine/organisatie-zelf")))
    write_whole(folder / "id" / "org" / "organisaties.ttl", serialise(organisations, ".ttl"))
    ontology_file(folder / "def" / "ontologie.ttl")
    write_whole(folder / "context.jsonld", json.dumps({"@context": context()}, ensure_ascii=False, indent=1) + "\n")
    shutil.copy(content_path("ontology", f"{MODULE}.ttl"), folder / "def")
    for name in ("ontologie", MODULE):
        shutil.copy(folder / "def" / f"{name}.ttl", folder / "def" / number)
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    sums = (f"{file_hash(path)}  {name}\n" for name, path in sorted(files.items()))  # as `sha256sum --check` reads them
    write_whole(folder / "SHA256SUMS", "".join(sums))
