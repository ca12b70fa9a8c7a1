"""Which Python files travel compiled, in twice the room of their source: those that a user needs first."""

import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
ENGINE = "werkplaats"  # what worker.js calls the engine whose plans the cache holds
DAY = (2013, 4, 8, 0, 0, 0)  # the same in every archive, so that equal content gives equal bytes
# What a user does first, done beforehand: it fills the cache, and shows which files it takes.
FIRST = """
import json, sys
from ketenkaart.graph.plan_cache import cache_key
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.werkplaats.door import answer
answer("answer", {"options": []})
plan = answer("save", {"kind": "plan"})["ok"]
answer("check", plan)
answer("page", {"options": [], "comparisons": False})
print(json.dumps([cache_key(default_plan()), sorted(sys.modules)]))
"""


def used(folder: Path, cache: Path) -> tuple[str, set[str]]:
    """Do what a user does first; return the key of the plan that ships in `cache`, and the modules it took."""
    env = {**os.environ, "PYTHONPATH": str(folder), "KETENKAART_CACHE": str(cache), "KETENKAART_ENGINE": ENGINE}
    env.pop("KETENKAART_CONTENT", None)
    ran = subprocess.run([sys.executable, "-c", FIRST], check=True, cwd=folder, env=env, capture_output=True, text=True)
    key, modules = json.loads(ran.stdout)
    return key, set(modules)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Return an archive of files, in order and not compressed: the whole is compressed later."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for path, data in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(path, DAY), data)
    return out.getvalue()


def unzipped(path: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the files of an archive."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if not name.endswith("/"):
                yield name, archive.read(name)


def compiled(files: dict[str, bytes], modules: Collection[str]) -> dict[str, bytes]:
    """Return files by path, with some modules, and those that Python starts with, compiled in place of their source."""
    names = {path: path.removesuffix(".py").removesuffix("/__init__") for path in files if path.endswith(".py")}
    with TemporaryDirectory() as name:
        packed, made = Path(name) / "sources.zip", Path(name) / "compiled.zip"
        packed.write_bytes(zipped({path: files[path] for path in names}))
        subprocess.run(["node", HERE / "compile.mjs", packed, made], check=True)
        found = dict(unzipped(made))
    imported = {*modules, *json.loads(found["started.json"])}
    chosen = {path for path, name in names.items() if name.replace("/", ".") in imported and f"{path}c" in found}
    others = {path: data for path, data in files.items() if path not in chosen}
    return others | {f"{path}c": found[f"{path}c"] for path in chosen}
