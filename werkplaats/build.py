"""Packs what the engine needs in a page: Pyodide, Oxigraph, the Python packages and ketenkaart itself.

`python werkplaats/build.py` fetches what is pinned (package-lock.json, wheels.lock), trims it (trim.yaml) and writes
`ketenkaart_werkplaats/runtime/*.gz`, equal bytes when nothing changed. `ketenkaart publish --werkplaats` puts them in
the page.
"""

import ast
import gzip
import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Iterator
from email.parser import BytesParser
from fnmatch import fnmatch
from pathlib import Path
from tempfile import TemporaryDirectory

from ruamel.yaml import YAML

HERE = Path(__file__).parent
ROOT = HERE.parent
FETCHED = HERE / ".fetched"
RUNTIME = HERE / "ketenkaart_werkplaats" / "runtime"
DAY = (2013, 4, 8, 0, 0, 0)  # the same in every archive, so that equal content gives equal bytes
TRIM = YAML(typ="safe").load(HERE / "trim.yaml")
EVERYWHERE = TRIM.pop("everywhere")
# For which machine a package is fetched; of markupsafe, which has no wheel for Pyodide, only the Python is packed.
TARGETS = {
    ("--platform", "pyemscripten_2026_0_wasm32", "--python-version", "3.14"): False,
    ("--platform", "manylinux2014_x86_64", "--python-version", "3.11"): True,
}
DUTCH = b"""from snowballstemmer.dutch_stemmer import DutchStemmer
def stemmer(language):
    return {"dutch": DutchStemmer}[language]()
"""
CACHE = "ketenkaart_cache"  # where worker.js lets the engine look for validated plans
MEMORY_SECTION = 5
MOST_MEMORY = 2**30  # bytes for each of the two engines, as the command line allows its own (ketenkaart/apart.py)
LICENCES = {"jinja2": "BSD-3-Clause"}  # where a package names its licence by a text alone
LICENCES_HEAD = ("Wat in deze bladzijde meereist, met versie, licentie en vindplaats van de broncode.",)
NO_NPM = "npm ontbreekt; installeer Node.js (met npm) en typ opnieuw `make werkplaats`."
Files = Iterator[tuple[str, bytes]]


def fetch() -> None:
    """Bring what is pinned into `.fetched`; what is there already stays."""
    if shutil.which("npm") is None:
        sys.exit(NO_NPM)
    stamp = FETCHED / "stamp"
    wanted = b"".join((HERE / name).read_bytes() for name in ("package-lock.json", "wheels.lock"))
    if stamp.is_file() and stamp.read_bytes() == wanted:
        return
    shutil.rmtree(FETCHED, ignore_errors=True)
    FETCHED.mkdir()
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copy(HERE / name, FETCHED / name)
    subprocess.run(["npm", "ci", "--silent"], cwd=FETCHED, check=True)
    lines = [line for line in (HERE / "wheels.lock").read_text().splitlines() if line and not line.startswith("#")]
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    for targets, chosen in TARGETS.items():
        asked = FETCHED / "asked.txt"
        asked.write_text("\n".join(line for line in lines if line.startswith("markupsafe") == chosen))
        options = ["--only-binary", ":all:", *targets]
        subprocess.run([*pip, "--require-hashes", "--dest", FETCHED / "wheels", *options, "-r", asked], check=True)
    stamp.write_bytes(wanted)


def trimmed(found: Files, name: str) -> Files:
    """Yield the files that stay; a pattern of its own that fits nothing is a fault."""
    own = dict.fromkeys(TRIM.get(name, []), 0)
    for path, data in found:
        fitting = [pattern for pattern in own if fnmatch(path, pattern)]
        for pattern in fitting:
            own[pattern] += 1
        if not fitting and not any(fnmatch(path, pattern) for pattern in EVERYWHERE):
            yield path, data
    if idle := [pattern for pattern, count in own.items() if not count]:
        sys.exit(f"trim.yaml: onder “{name}” past {', '.join(idle)} nergens op; haal het weg.")


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """Return an archive of files, in order and without compression of its own: the whole is compressed later."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for path, data in sorted(files):
            archive.writestr(zipfile.ZipInfo(path, DAY), data)
    return out.getvalue()


def unzipped(path: Path) -> Files:
    """Yield the files of an archive."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if not name.endswith("/"):
                yield name, archive.read(name)


def bare(source: bytes) -> bytes:
    """Return Python without comments and docstrings: a reader finds them at the package's own place.

    What is newer than the Python that packs stays as it is.
    """
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return source
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and ast.get_docstring(
            node, clean=False
        ):
            node.body[:1] = [] if len(node.body) > 1 else [ast.Pass()]
    return ast.unparse(tree).encode()


def capped(module: bytes) -> bytes:
    """Return a WebAssembly module whose own memory never grows above MOST_MEMORY, whatever it is asked."""
    start = 8
    while start < len(module):
        size, body = _number(module, start + 1)
        if module[start] == MEMORY_SECTION:
            least, _ = _number(module, body + 2)  # after how many memories there are (one), and their flags
            limits = b"\x01\x01" + _bytes(least) + _bytes(MOST_MEMORY // 2**16)
            return module[: start + 1] + _bytes(len(limits)) + limits + module[body + size :]
        start = body + size
    sys.exit("Een WebAssembly-module heeft geen eigen geheugen meer; begrens het op een andere plek.")


def _number(data: bytes, at: int) -> tuple[int, int]:
    """Return a number as WebAssembly writes it (LEB128), and where it ends."""
    found = shift = 0
    while True:
        found |= (data[at] & 127) << shift
        at, shift = at + 1, shift + 7
        if data[at - 1] < 128:
            return found, at


def _bytes(number: int) -> bytes:
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    return bytes([*out, number])


def fields(name: str, data: bytes) -> bytes:
    """Return a file as it is; of a package's METADATA the fields, as the README that follows them says nothing here."""
    return data.partition(b"\n\n")[0] + b"\n" if name.endswith(".dist-info/METADATA") else data


def light(name: str, data: bytes) -> bytes:
    """Return a file of somebody else's, without what only its reader needs; Pyodide looks for its own docstrings."""
    return bare(data) if name.endswith(".py") and not name.startswith("_pyodide/") else fields(name, data)


def library(path: Path) -> bytes:
    """Return Python's own library, as an archive that Python reads as it lies."""
    return zipped((name, light(name, data)) for name, data in trimmed(unzipped(path), "python_stdlib.zip"))


def packages() -> Files:
    """Yield the files of the Python packages, and those of ketenkaart with its content and its validated plan."""
    for path in sorted((FETCHED / "wheels").iterdir()):
        for name, data in trimmed(unzipped(path), path.name.split("-")[0]):
            yield name, light(name, data)
    # of the stemmers of many languages the Dutch one alone is asked for
    yield "snowballstemmer/__init__.py", DUTCH
    # pyvis imports a name of notebooks that nobody here uses
    yield "IPython/__init__.py", b""
    yield "IPython/display.py", b"class IFrame: ..."
    yield "pyoxigraph.py", (HERE / "engine" / "pyoxigraph.py").read_bytes()


def licences() -> str:
    """Return a line for each thing that is packed: name, version, licence, and where its source stands.

    The texts of the licences travel with the Python packages, in their `.dist-info`.
    """
    found = [("python", "3.14", "PSF-2.0", "https://docs.python.org/3/license.html")]
    for name in ("pyodide", "oxigraph"):
        told = json.loads((FETCHED / "node_modules" / name / "package.json").read_text())
        place = told["repository"]["url"].removeprefix("git+").removesuffix(".git")
        found.append((name, told["version"], told["license"], place))
    for path in sorted((FETCHED / "wheels").iterdir()):
        data = next(data for name, data in unzipped(path) if name.endswith(".dist-info/METADATA"))
        told = BytesParser().parsebytes(data)
        name, version = told["Name"].lower(), told["Version"]
        licence = told["License-Expression"] or told["License"] or LICENCES.get(name)
        if not licence:
            sys.exit(f"Van {name} {version} is de licentie niet bekend; zet haar in build.py bij LICENCES.")
        found.append((name, version, licence.splitlines()[0], f"https://pypi.org/project/{name}/{version}/"))
    return "".join(f"{'  '.join(one)}\n" for one in [LICENCES_HEAD, *sorted(found)])


def own() -> Files:
    """Yield ketenkaart as its wheel holds it, and its plan validated, as its own cache would keep it."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run(
            [sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT], check=True, capture_output=True
        )
        wheel = unzipped(next(folder.glob("*.whl")))
        files = {path: fields(path, data) for path, data in trimmed(wheel, "ketenkaart")}
        for path, data in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
        cache = folder / CACHE
        validate = (
            "from ketenkaart.graph.cache import load; from ketenkaart.graph.sources.files import default_plan;"
            "load(default_plan())"
        )
        env = {**os.environ, "PYTHONPATH": name, "KETENKAART_CACHE": str(cache)}
        env.pop("KETENKAART_CONTENT", None)
        subprocess.run([sys.executable, "-c", validate], check=True, cwd=folder, env=env)
        yield from files.items()
        for path in sorted(cache.iterdir()):
            yield f"{CACHE}/{path.name}", path.read_bytes()


def main() -> None:
    """Write the runtime."""
    fetch()
    modules = FETCHED / "node_modules"
    lock = (modules / "pyodide/pyodide-lock.json").read_text()
    parts = {
        "pyodide.mjs": (modules / "pyodide/pyodide.mjs").read_bytes(),
        "pyodide.asm.mjs": (modules / "pyodide/pyodide.asm.mjs").read_bytes(),
        "pyodide.asm.wasm": capped((modules / "pyodide/pyodide.asm.wasm").read_bytes()),
        "python_stdlib.zip": library(modules / "pyodide/python_stdlib.zip"),
        "lock.json": json.dumps({**json.loads(lock), "packages": {}}).encode(),
        "oxigraph.js": (modules / "oxigraph/web.js").read_bytes(),
        "oxigraph.wasm": capped((modules / "oxigraph/web_bg.wasm").read_bytes()),
        "site.zip": zipped((*packages(), *own())),
    }
    shutil.rmtree(RUNTIME, ignore_errors=True)
    RUNTIME.mkdir(parents=True)
    for name, data in parts.items():
        packed = gzip.compress(data, 9, mtime=0)
        (RUNTIME / f"{name}.gz").write_bytes(packed)
        print(f"{name}: {len(data):,} bytes, ingepakt {len(packed):,}")
    (RUNTIME / "licences.txt").write_text(licences(), encoding="utf-8")
    for name in ("worker.js", "page.js"):
        shutil.copy(HERE / "engine" / name, RUNTIME / name)


if __name__ == "__main__":
    main()
