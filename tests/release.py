"""Makes a release in `dist/`: a zip to mail, and where npm is one with the workplace. The same commit, the same bytes.

What changed since the version before is said in sentences. That version is a zip that this made, or a git tag, whose
own code then makes its graph: `make release VORIGE=dist/ketenkaart-0.2.0.zip`, or `VORIGE=v0.1.0`.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
import venv
import zipfile
from base64 import b64decode
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

import zopfli

from ketenkaart import __version__
from ketenkaart.content import files
from ketenkaart.graph.plans import Plans
from ketenkaart.queries.asking.catalogue import shelf
from ketenkaart.store import Store
from ketenkaart.visuals.inlined import VIS, template
from ketenkaart.visuals.publish import NAMES, OWN_PLAN, PICTURES, WORKPLACE, publish

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
GRAPH, TERMS, SHAPES = "ketenkaart.ttl", "ontologie.ttl", "controles.ttl"
PAGE, READ_ME, CHANGES, SUMS = "ketenkaart.html", "Lees mij.html", "WIJZIGINGEN.txt", "SHA256SUMS"
TECHNICAL, SCRIPTS = "voor-ontwikkelaars", "bron-van-app.js"
# The copy under an old name is for who replaces a file, and a zip is new; two networks would make it too large to mail.
LEFT_OUT = {"gaten.docx", *PICTURES}
IN_THE_PAGE = ("@fontsource-variable/source-sans-3", "htm", "minisearch", "preact")  # as THIRD_PARTY.md says
DECLARED, RECORDS = (
    (ROOT / f"tests/queries/{name}.rq").read_text(encoding="utf-8") for name in ("declared-terms", "named-records")
)
LABELS = "SELECT ?class ?label WHERE { ?class a owl:Class ; rdfs:label ?label FILTER(LANG(?label) = 'nl') }"
MANY = 12  # names in one sentence


def compared(before: Path, after: Path) -> list[str]:
    """Return in sentences what differs between two folders with a graph and an ontology."""
    return [
        *(_graphs(before, after) or ["Het plan en de antwoorden zijn dezelfde."]),
        *(_terms(before / TERMS, after / TERMS) or ["De begrippen zijn dezelfde."]),
    ]


def _terms(before: Path, after: Path) -> list[str]:
    stores = (Store().load(path) for path in (before, after))
    old, new = ({(r["term"] or "").rpartition("#")[2]: r["label"] for r in one.select(DECLARED)} for one in stores)
    gone, come = old.keys() - new.keys(), new.keys() - old.keys()
    renamed = {one: two for one in gone for two in come if old[one] == new[two]}
    said = [f"Nieuw begrip: `kk:{one}`." for one in sorted(come - {*renamed.values()})]
    said += [f"`kk:{one}` heet nu `kk:{two}`." for one, two in sorted(renamed.items())]
    said += [f"Vervallen begrip: `kk:{one}`." for one in sorted(gone - renamed.keys())]
    other = sorted(one for one in old.keys() & new.keys() if old[one] != new[one])
    return [*said, *(f"De naam van `kk:{one}` is nu “{new[one]}”, eerst “{old[one]}”." for one in other)]


def _graphs(before: Path, after: Path) -> list[str]:
    names = {r["class"]: r["label"] for r in Store().load(after / TERMS).select(LABELS)}
    old, new = Store().load(before / GRAPH), Store().load(after / GRAPH)
    kept = [{r["record"]: r for r in store.select(RECORDS)} for store in (old, new)]
    said = []
    for kind in sorted({r["class"] for rows in kept for r in rows.values()}, key=str):
        there, here = ({key: str(r["label"]) for key, r in rows.items() if r["class"] == kind} for rows in kept)
        sides = ((here, there), (there, here))
        come, gone = (sorted(one[key] for key in one.keys() - two.keys()) for one, two in sides)
        other = sum(here[key] != there[key] for key in here.keys() & there.keys())
        parts = [f"erbij: {_some(come)}"] * bool(come) + [f"eraf: {_some(gone)}"] * bool(gone)
        parts += [f"{other} met een andere titel"] * bool(other)
        if parts:
            said.append(f"{names.get(kind, kind)}: {len(here)}, eerst {len(there)} ({'; '.join(parts)}).")
    for query in shelf("gaps"):
        one, two = len(old.select(query.sparql)), len(new.select(query.sparql))
        if one != two:
            said.append(f"De vraag “{query.of().title}” geeft nu {two}, eerst {one}.")
    return said


def _some(names: list[str]) -> str:
    rest = len(names) - MANY
    return ", ".join(f"“{name}”" for name in names[:MANY]) + (f" en nog {rest}" if rest > 0 else "")


def entry(changelog: str, version: str) -> str:
    """Return what users notice of a version, by the changelog; raise SystemExit where it says nothing of it."""
    found = re.search(rf"^## {re.escape(version)}\b[^\n]*\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    if not found or not found[1].strip():
        raise SystemExit(f"CHANGELOG.md zegt niets over {version}; schrijf er eerst een stuk met “## {version}”.")
    return found[1].partition("\nHieronder staat alles")[0].strip()  # what follows is for who builds, beside the source


def open_line(address: str, version: str) -> str:
    """Return the first line of the README: which file one opens, and where it comes from (an address ends on `/`)."""
    name = f"ketenkaart-{version}.zip"
    if not address:
        return f"**Open `{PAGE}`. Dat bestand zit in `{name}`: vraag de zip aan wie u deze map gaf.**"
    return f"**[Open de kaart]({address}{PAGE})**, of haal alles in één zip: [{name}]({address}{name})."


def read_me(address: str, names: Sequence[str], page: str = PAGE) -> str:
    """Return `Lees mij.html`, six sentences, for a zip that holds a page and files beside it."""
    beside = [name for name in names if name.endswith((".xlsx", ".docx")) and name != OWN_PLAN]
    own = OWN_PLAN if OWN_PLAN in names else ""
    return template("lees-mij.html").render(page=page, beside=beside, own=own, address=address, version=__version__)


def sbom(target: Path, folder: Path) -> None:
    """Write what is installed beside ketenkaart, and what of npm travels in a page, as CycloneDX."""
    venv.create(folder / "leeg", with_pip=False)
    python = folder / "leeg" / "bin" / "python"
    _run("-m", "pip", "--python", python, "install", "--quiet", *PROJECT["project"]["dependencies"])
    options = ("--pyproject", ROOT / "pyproject.toml", "--output-reproducible", "--output-file", target)
    _run("-m", "cyclonedx_py", "environment", *options, python)
    bom, lock = json.loads(target.read_bytes()), json.loads((ROOT / "package-lock.json").read_bytes())["packages"]
    parts = {name: lock[f"node_modules/{name}"] for name in IN_THE_PAGE}
    parts["vis-network"] = {"version": re.findall(r"vis-([\d.]+)/", VIS)[0], "license": "MIT"}
    [root] = (one for one in bom["dependencies"] if one["ref"] == bom["metadata"]["component"]["bom-ref"])
    for name, part in parts.items():
        purl = f"pkg:npm/{quote(name)}@{part['version']}"
        hashed = [{"alg": "SHA-512", "content": b64decode(part["integrity"][7:]).hex()}] if "integrity" in part else []
        said = {"name": name, "version": part["version"], "licenses": [{"license": {"id": part["license"]}}]}
        bom["components"].append({"type": "library", "bom-ref": purl, "purl": purl, "hashes": hashed, **said})
        root["dependsOn"].append(purl)
    target.write_text(json.dumps(bom, indent=1, sort_keys=True), encoding="utf-8")


def fill(folder: Path, told: str, former: str) -> None:
    """Fill a folder with what the first zip holds; `told` is what the changelog says."""
    technical = folder / TECHNICAL
    technical.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        publish(Plans(), work / "uit")
        for one in NAMES:
            if one not in LEFT_OUT:
                shutil.move(work / "uit" / one, technical if one.endswith(".ttl") else folder)
        shapes = (path.read_text(encoding="utf-8") for path in files("ontology", "shapes/*.ttl"))
        (technical / SHAPES).write_text("\n".join(shapes), encoding="utf-8")
        _run("-m", "build", "--wheel", "--outdir", technical, ROOT)
        shutil.copytree(ROOT / "visuals" / "app", technical / SCRIPTS)  # the licence asks for the source of the bundle
        sbom(technical / "sbom.cdx.json", work)
        said = [f"Ketenkaart {__version__}", "", told]
        if former:
            changed = compared(of_former(former, work), technical)
            said += ["", f"Verschil met {Path(former).stem}", "", *(f"- {one}" for one in changed)]
    (folder / CHANGES).write_text("\n".join(said) + "\n", encoding="utf-8")
    licences = (f"{(ROOT / name).read_text(encoding='utf-8')}\n" for name in ("LICENSE", "THIRD_PARTY.md"))
    (folder / "LICENTIE.txt").write_text("".join(licences), encoding="utf-8")
    names = [one for one in NAMES if (folder / one).exists()]
    (folder / READ_ME).write_text(read_me(PROJECT["tool"]["ketenkaart"]["address"], names), encoding="utf-8")


def fill_workplace(folder: Path) -> None:
    """Fill a folder with what the second zip holds: the page with the engine inside."""
    _run(ROOT / "werkplaats" / "build.py")
    _run("-m", "ketenkaart", "publish", "--werkplaats", folder, PYTHONPATH=f"{ROOT / 'werkplaats'}{os.pathsep}{ROOT}")
    (folder / ".ketenkaart.json").unlink(missing_ok=True)
    said = read_me(PROJECT["tool"]["ketenkaart"]["address"], [], WORKPLACE)
    (folder / READ_ME).write_text(said, encoding="utf-8")


def packed(folder: Path, target: Path) -> Path:
    """Write a folder, with the sums of its files, as a zip in which everything has the day of the commit."""
    inside = sorted((path.relative_to(folder).as_posix(), path) for path in folder.rglob("*") if path.is_file())
    sums = (f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {name}\n" for name, path in inside)
    (folder / SUMS).write_text("".join(sums), encoding="utf-8")
    day = time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))[:6]
    with zopfli.ZipFile(target, "w") as archive:  # 30 kB less to mail
        for name, path in (*inside, (SUMS, folder / SUMS)):
            one = zipfile.ZipInfo(name, day)
            one.external_attr, one.compress_type = 0o644 << 16, zipfile.ZIP_DEFLATED
            archive.writestr(one, path.read_bytes())
    return target


def of_former(former: str, folder: Path) -> Path:
    """Return a folder with the graph and the ontology of an earlier version: a zip, or a git tag."""
    if zipfile.is_zipfile(former):
        zipfile.ZipFile(former).extractall(folder / "vorige")
        return folder / "vorige" / TECHNICAL
    done = subprocess.run(["git", "archive", former], cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(f"“{former}” is geen zip van een uitgave en geen tag in git.")
    tree = folder / "boom"
    tree.mkdir()
    subprocess.run(["tar", "x"], cwd=tree, input=done.stdout, check=True)
    venv.create(folder / "toen", with_pip=False)  # what it needs is not what we need
    python = folder / "toen" / "bin" / "python"
    _run("-m", "pip", "--python", python, "install", "--quiet", tree)
    _run("-I", "-m", "ketenkaart", "publish", folder / "uit", python=python)
    return folder / "uit"


def _run(*words: object, python: str | Path = sys.executable, **environment: str) -> None:
    line = [str(python), *map(str, words)]
    done = subprocess.run(line, capture_output=True, text=True, check=False, env={**os.environ, **environment})
    if done.returncode:
        raise SystemExit(f"Dit lukte niet: {' '.join(line)}\n{done.stdout}{done.stderr}")


def release(folder: Path, former: str = "") -> list[Path]:
    """Write the zips into a folder; return their paths. Raises SystemExit where one is there, or nothing is told."""
    told = entry((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), __version__)
    mail, other = (folder / f"ketenkaart{name}-{__version__}.zip" for name in ("", "-werkplaats"))
    if mail.exists():
        raise SystemExit(f"“{mail}” bestaat al; gooi hem weg of verhoog het versienummer.")
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    os.environ.setdefault("SOURCE_DATE_EPOCH", done.stdout.strip() or "1365379200")  # no git: the day of the source
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        fill(fresh / "post", told, former)
        made = [packed(fresh / "post", mail)]
        if shutil.which("npm"):
            fill_workplace(fresh / "werkplaats")
            made.append(packed(fresh / "werkplaats", other))
        else:
            print("npm ontbreekt: de zip met de werkplaats is niet gemaakt; installeer Node.js en typ opnieuw.")
    return made


if __name__ == "__main__":
    for path in release(ROOT / "dist", *sys.argv[1:]):
        print(f"Geschreven: {path} ({path.stat().st_size / 1e6:.1f} MB)")
