"""Which Python files travel compiled, in twice the room of their source: those that a user needs first."""

import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Collection
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
ENGINE = "werkplaats"  # what worker.js calls the engine whose plans the cache holds
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
    output = subprocess.run(
        [sys.executable, "-c", FIRST], check=True, cwd=folder, env=env, capture_output=True, text=True
    )
    key, modules = json.loads(output.stdout)
    return key, set(modules)


def compiled(files: dict[str, bytes], modules: Collection[str]) -> dict[str, bytes]:
    """Return files by path, those of some modules compiled in place of their source, and what Python starts with."""
    sources = {path: data for path, data in files.items() if path.endswith(".py")}
    with TemporaryDirectory() as name:
        packed, made = Path(name) / "sources.zip", Path(name) / "compiled.zip"
        with zipfile.ZipFile(packed, "w") as archive:
            for path, data in sorted(sources.items()):
                archive.writestr(path, data)
        subprocess.run(["node", HERE / "compile.mjs", packed, made], check=True)
        with zipfile.ZipFile(io.BytesIO(made.read_bytes())) as archive:
            names = set(archive.namelist())
            imported = {*modules, *json.loads(archive.read("started.json"))}
            chosen = {path for path in sources if module(path) in imported and f"{path}c" in names}
            made_of = {f"{path}c": archive.read(f"{path}c") for path in chosen}
            return {path: data for path, data in files.items() if path not in chosen} | made_of


def module(path: str) -> str:
    """Return the name of the module that stands at a path of an archive."""
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
