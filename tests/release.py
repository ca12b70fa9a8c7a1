"""Makes a release in `dist/VERSION/`: site, exports, wheel, sums, and what changed since the one before, in sentences.

The one before is a folder that this made, or a git tag whose own code then makes its exports; without one there is
nothing to compare. `make release VORIGE=dist/0.1.0`, or `VORIGE=v0.1.0`.
"""

import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from ketenkaart import Plans, __version__
from ketenkaart.queries.asking.catalogue import shelf
from ketenkaart.store import Store
from ketenkaart.visuals.graph_files.rdf import export, ontology_file
from ketenkaart.visuals.site.write import site

ROOT = Path(__file__).parent.parent
GRAPH, TERMS, CHANGES = "ketenkaart.ttl", "ontologie.ttl", "wijzigingen.txt"
SUFFIXES = (".ttl", ".nt", ".trig", ".jsonld", ".graphml")
DECLARED = """
SELECT DISTINCT ?term ?label WHERE { ?term a ?kind ; rdfs:label ?label FILTER(LANG(?label) = "nl")
  FILTER(STRSTARTS(STR(?term), STR(kk:)))
  FILTER(?kind IN (owl:Class, owl:ObjectProperty, owl:DatatypeProperty, owl:AnnotationProperty)) }"""
RECORDS = """
SELECT DISTINCT ?record ?class ?label WHERE { ?record kk:inPlan ?plan ; a ?class ; skos:prefLabel ?label
  FILTER(LANG(?label) = "nl") FILTER(?class IN (kk:Measure, kk:Pilot, kk:Event, kk:EnforcementOperation,
    kk:Agreement, kk:Publication, kk:Legislation, kk:Bottleneck, kk:InformationFlow, kk:Figure, kk:Contradiction)) }"""
LABELS = "SELECT ?class ?label WHERE { ?class a owl:Class ; rdfs:label ?label FILTER(LANG(?label) = 'nl') }"
MANY = 12  # names in one sentence


def compared(before: Path, after: Path) -> list[str]:
    """Return in sentences what differs between two folders with a graph and an ontology."""
    return [*_terms(before / TERMS, after / TERMS), *_graphs(before, after)]


def _terms(before: Path, after: Path) -> list[str]:
    old, new = (
        {_local(r["term"]): r["label"] for r in Store().load(path).select(DECLARED)} for path in (before, after)
    )
    gone, come = old.keys() - new.keys(), new.keys() - old.keys()
    pairs = {one: two for one in gone for two in come if old[one] == new[two]}
    renamed = [f"`kk:{one}` heet nu `kk:{two}`." for one, two in sorted(pairs.items())]
    said = [_listed("Nieuw begrip", "Nieuwe begrippen", come - set(pairs.values())), *renamed]
    said.append(_listed("Vervallen begrip", "Vervallen begrippen", gone - pairs.keys()))
    said += [
        f"De naam van `kk:{one}` is nu “{new[one]}”, eerst “{old[one]}”."
        for one in sorted(old.keys() & new.keys())
        if old[one] != new[one]
    ]
    return [one for one in said if one] or ["De begrippen zijn dezelfde."]


def _graphs(before: Path, after: Path) -> list[str]:
    names = {r["class"]: r["label"] for r in Store().load(after / TERMS).select(LABELS)}
    old, new = Store().load(before / GRAPH), Store().load(after / GRAPH)
    kept = [{r["record"]: r for r in store.select(RECORDS)} for store in (old, new)]
    said = []
    for kind in sorted({r["class"] for rows in kept for r in rows.values()}, key=str):
        there, here = ({key: r for key, r in rows.items() if r["class"] == kind} for rows in kept)
        come = sorted(str(here[key]["label"]) for key in here.keys() - there.keys())
        gone = sorted(str(there[key]["label"]) for key in there.keys() - here.keys())
        other = [key for key in here.keys() & there.keys() if here[key]["label"] != there[key]["label"]]
        parts = [
            f"erbij: {_some(come)}" if come else "",
            f"eraf: {_some(gone)}" if gone else "",
            f"{len(other)} met een andere titel" if other else "",
        ]
        if any(parts):
            said.append(f"{names.get(kind, kind)}: {len(here)}, eerst {len(there)} ({'; '.join(filter(None, parts))}).")
    for query in shelf("gaps"):
        one, two = len(old.select(query.sparql)), len(new.select(query.sparql))
        if one != two:
            said.append(f"De vraag “{query.of().title}” geeft nu {two}, eerst {one}.")
    return said or ["Het plan en de antwoorden zijn dezelfde."]


def _listed(one: str, more: str, names: set[str]) -> str:
    if not names:
        return ""
    return f"{one if len(names) == 1 else more}: {', '.join(f'`kk:{name}`' for name in sorted(names))}."


def _some(names: list[str]) -> str:
    rest = len(names) - MANY
    return ", ".join(f"“{name}”" for name in names[:MANY]) + (f" en nog {rest}" if rest > 0 else "")


def _local(address: str | None) -> str:
    return (address or "").rsplit("#", 1)[-1]


def entry(changelog: str, version: str) -> str:
    """Return what the changelog says of a version, without its heading; raise SystemExit where it says nothing."""
    found = re.search(rf"^## {re.escape(version)}\b[^\n]*\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    if not found or not found[1].strip():
        raise SystemExit(f"CHANGELOG.md zegt niets over {version}; schrijf er eerst een stuk met “## {version}”.")
    return found[1].strip()


def of_tag(tag: str, folder: Path) -> Path:
    """Return a folder with the graph and ontology that a tag's own code makes."""
    done = subprocess.run(["git", "archive", tag], cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(f"“{tag}” is geen map met {GRAPH} en geen tag in git.")
    tree, out = folder / "boom", folder / "uit"
    tree.mkdir()
    subprocess.run(["tar", "x"], cwd=tree, input=done.stdout, check=True)
    subprocess.run([sys.executable, "-m", "ketenkaart", "publish", str(out)], cwd=tree, check=True, capture_output=True)
    return out


def main(words: list[str]) -> None:
    told = entry((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), __version__)
    folder = ROOT / "dist" / __version__
    if folder.exists():
        raise SystemExit(f"“{folder}” bestaat al; gooi haar weg of verhoog het versienummer.")
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name) / "nieuw"
        fresh.mkdir()
        plans = Plans()
        print(site(plans, fresh / "site"))
        for suffix in SUFFIXES:
            export(plans.at(), fresh / f"ketenkaart{suffix}")
        ontology_file(fresh / TERMS)
        subprocess.run(
            [sys.executable, "-m", "build", "--wheel", "--outdir", str(fresh), str(ROOT)],
            check=True,
            capture_output=True,
        )
        said = [f"# Ketenkaart {__version__}", "", told]
        if words:
            before = Path(words[0]) if (Path(words[0]) / GRAPH).is_file() else of_tag(words[0], Path(name))
            said += ["", f"## Verschil met {words[0]}", "", *(f"- {one}" for one in compared(before, fresh))]
        (fresh / CHANGES).write_text("\n".join(said) + "\n", encoding="utf-8")
        files = sorted(path for path in fresh.rglob("*") if path.is_file())
        sums = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(fresh)}\n" for path in files]
        (fresh / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
        folder.parent.mkdir(exist_ok=True)
        shutil.move(fresh, folder)
    print(f"Geschreven: {folder}; lees {folder / CHANGES} en zet het bij de uitgave.")


if __name__ == "__main__":
    main(sys.argv[1:])
