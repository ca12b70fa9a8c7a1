"""Packs what the engine needs in a page, for `publish --werkplaats`: Pyodide, Oxigraph, Python packages, ketenkaart.

`python werkplaats/build.py` fetches what is pinned (package-lock.json, wheels.lock), trims it (trim.yaml) and writes
`ketenkaart_werkplaats/runtime/*.gz`, equal bytes when nothing changed.
"""

import ast
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from email.parser import BytesParser
from fnmatch import fnmatch
from pathlib import Path
from tempfile import TemporaryDirectory

import deflate
import yaml
from compiled import compiled, unzipped, used, zipped
from memory import capped

HERE = Path(__file__).parent
ROOT = HERE.parent
FETCHED = HERE / ".fetched"
RUNTIME = HERE / "ketenkaart_werkplaats" / "runtime"
TRIM = yaml.safe_load((HERE / "trim.yaml").read_text(encoding="utf-8"))
EVERYWHERE, REPLACED = TRIM.pop("everywhere"), TRIM.pop("replaced")
# For which machine a package is fetched; of two that have no wheel for Pyodide, only the Python is packed.
WITHOUT_WHEEL = ("markupsafe", "pyyaml")
TARGETS = {
    ("--platform", "pyemscripten_2026_0_wasm32", "--python-version", "3.14"): False,
    ("--platform", "manylinux2014_x86_64", "--python-version", "3.11"): True,
}
# libyaml, which reads YAML outside a page, does not end a plain text in `{…}` at a question mark
CHANGED = {"yaml/scanner.py": (b"',?[]{}'", b"',[]{}'")}
CACHE = "ketenkaart_cache"  # where worker.js lets the engine look for validated plans
LICENCES = {"jinja2": "BSD-3-Clause"}  # where a package names its licence by a text alone
LICENCES_HEAD = ("Wat in deze bladzijde meereist, met versie, licentie en vindplaats van de broncode.",)
NO_NPM = "npm ontbreekt; installeer Node.js (met npm) en typ opnieuw `make werkplaats`."
DOCUMENTED = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
Files = Iterator[tuple[str, bytes]]


def fetch() -> None:
    """Bring what is pinned into `.fetched`; what is there already stays."""
    if shutil.which("npm") is None:
        sys.exit(NO_NPM)
    stamp = FETCHED / "stamp"
    pinned = b"".join((HERE / name).read_bytes() for name in ("package-lock.json", "wheels.lock"))
    if stamp.is_file() and stamp.read_bytes() == pinned:
        return
    shutil.rmtree(FETCHED, ignore_errors=True)
    FETCHED.mkdir()
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copy(HERE / name, FETCHED / name)
    subprocess.run(["npm", "ci", "--silent"], cwd=FETCHED, check=True)
    lines = [line for line in (HERE / "wheels.lock").read_text().splitlines() if line and not line.startswith("#")]
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    for targets, chosen in TARGETS.items():
        listed = FETCHED / "wheels.txt"
        listed.write_text("\n".join(line for line in lines if line.startswith(WITHOUT_WHEEL) == chosen))
        options = ["--only-binary", ":all:", *targets]
        subprocess.run([*pip, "--require-hashes", "--dest", FETCHED / "wheels", *options, "-r", listed], check=True)
    stamp.write_bytes(pinned)


def trimmed(found: Files, name: str) -> Files:
    """Yield the files that stay; exit where a pattern for this package fits nothing."""
    own = dict.fromkeys(TRIM.get(name, []), 0)
    for path, data in found:
        fitting = [pattern for pattern in own if fnmatch(path, pattern)]
        for pattern in fitting:
            own[pattern] += 1
        if not fitting and not any(fnmatch(path, pattern) for pattern in EVERYWHERE):
            yield path, data
    if idle := [pattern for pattern, count in own.items() if not count]:
        sys.exit(f"trim.yaml: onder “{name}” past {', '.join(idle)} nergens op; haal het weg.")


def bare(source: bytes) -> bytes:
    """Return Python without comments and docstrings; what is newer than the Python that packs stays as it is."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return source
    for node in ast.walk(tree):
        if isinstance(node, DOCUMENTED) and ast.get_docstring(node, clean=False):
            node.body[:1] = [] if len(node.body) > 1 else [ast.Pass()]
    return ast.unparse(tree).encode()


def light(name: str, data: bytes) -> bytes:
    """Return a file without what only its reader needs: comments, docstrings, the README in a package's METADATA."""
    if name.endswith(".dist-info/METADATA"):
        return data.partition(b"\n\n")[0] + b"\n"
    is_bare = name.endswith(".py") and not name.startswith("_pyodide/")  # which looks for its own docstrings
    return bare(data) if is_bare else data


def packages() -> Files:
    """Yield the files of the Python packages, and those of ketenkaart with its content and its validated plan."""
    for path in sorted((FETCHED / "wheels").iterdir()):
        for name, data in trimmed(unzipped(path), path.name.split("-")[0]):
            old, new = CHANGED.get(name, (b"", b""))
            assert old in data, name
            yield name, light(name, data.replace(old, new))
    yield from ((name, text.encode()) for name, text in REPLACED.items())
    yield "pyoxigraph.py", (HERE / "engine" / "pyoxigraph.py").read_bytes()


def licences() -> str:
    """Return a line for each thing that is packed: name, version, licence, source (texts are in `.dist-info`)."""
    found = [("python", "3.14", "PSF-2.0", "https://docs.python.org/3/license.html")]
    for name in ("pyodide", "oxigraph"):
        metadata = json.loads((FETCHED / "node_modules" / name / "package.json").read_text())
        place = metadata["repository"]["url"].removeprefix("git+").removesuffix(".git")
        found.append((name, metadata["version"], metadata["license"], place))
    for path in sorted((FETCHED / "wheels").iterdir()):
        data = next(data for name, data in unzipped(path) if name.endswith(".dist-info/METADATA"))
        metadata = BytesParser().parsebytes(data)
        name, version = metadata["Name"].lower(), metadata["Version"]
        licence = metadata["License-Expression"] or metadata["License"] or LICENCES.get(name)
        if not licence:
            sys.exit(f"Van {name} {version} is de licentie niet bekend; zet haar in build.py bij LICENCES.")
        found.append((name, version, licence.splitlines()[0], f"https://pypi.org/project/{name}/{version}/"))
    return "".join(f"{'  '.join(one)}\n" for one in [LICENCES_HEAD, *sorted(found)])


def own() -> tuple[dict[str, bytes], set[str]]:
    """Return ketenkaart as its wheel holds it, with what its own cache would keep, and the modules that it takes."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        build = [sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT]
        subprocess.run(build, check=True, capture_output=True)
        wheel = trimmed(unzipped(next(folder.glob("*.whl"))), "ketenkaart")
        files = {path: light(path, data) for path, data in wheel}
        for path, data in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
        key, modules = used(folder, folder / CACHE)
        # the name of a plan's file starts with a hash of the plan's folder, which differs at each build
        (plan,) = (folder / CACHE).glob(f"*{key}.nt")
        return {**files, f"{CACHE}/{key}.nt": plan.read_bytes()}, modules


def main() -> None:
    """Write the runtime."""
    fetch()
    npm = FETCHED / "node_modules"
    lock = (npm / "pyodide/pyodide-lock.json").read_text()
    ours, modules = own()
    library = trimmed(unzipped(npm / "pyodide/python_stdlib.zip"), "python_stdlib.zip")
    parts = {
        "pyodide.mjs": (npm / "pyodide/pyodide.mjs").read_bytes(),
        "pyodide.asm.mjs": (npm / "pyodide/pyodide.asm.mjs").read_bytes(),
        "pyodide.asm.wasm": capped((npm / "pyodide/pyodide.asm.wasm").read_bytes()),
        "python_stdlib.zip": zipped(compiled({name: light(name, data) for name, data in library}, modules)),
        "lock.json": json.dumps({**json.loads(lock), "packages": {}}).encode(),
        "oxigraph.js": (npm / "oxigraph/web.js").read_bytes(),
        "oxigraph.wasm": capped((npm / "oxigraph/web_bg.wasm").read_bytes()),
        "site.zip": zipped(compiled({**dict(packages()), **ours}, modules)),
    }
    shutil.rmtree(RUNTIME, ignore_errors=True)
    RUNTIME.mkdir(parents=True)
    for name, data in parts.items():
        packed = deflate.gzip_compress(data, 12)
        (RUNTIME / f"{name}.gz").write_bytes(packed)
        print(f"{name}: {len(data):,} bytes, ingepakt {len(packed):,}")
    (RUNTIME / "licences.txt").write_text(licences(), encoding="utf-8")
    for name in ("worker.js", "page.js"):
        shutil.copy(HERE / "engine" / name, RUNTIME / name)


if __name__ == "__main__":
    main()
