"""Builds the wheels, installs them in a clean environment, and uses them from outside the checkout.

Two: ketenkaart, and where npm is ketenkaart-werkplaats, the engine of werkplaats.html (extra `werkplaats`).
"""

import base64
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from functools import partial
from pathlib import Path

ROOT = Path(__file__).parent.parent
NAMED = {"aandachtspunten.docx", "gaten.docx", "ketenkaart.html", "ketenkaart.ttl", "ontologie.ttl", "ketenkaart.xlsx"}
PYTHONS = [sys.executable, "/usr/bin/python3"]


def run(*words: object, **more: object) -> str:
    return subprocess.run([str(w) for w in words], check=True, capture_output=True, text=True, **more).stdout  # type: ignore[call-overload, no-any-return]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def content(path: Path) -> str:
    """A hash of a file; of one that is packed of what is in it, for each Python packs in its own way."""
    if path.suffix == ".html":
        unpacked = re.sub(
            rb'(?<=id="gegevens">)[^<]+', lambda found: gzip.decompress(base64.b64decode(found[0])), path.read_bytes()
        )
        return hashlib.sha256(unpacked).hexdigest()
    if not zipfile.is_zipfile(path):
        return digest(path)
    with zipfile.ZipFile(path) as packed:
        return hashlib.sha256(b"".join(name.encode() + packed.read(name) for name in packed.namelist())).hexdigest()


def workplace(dist: Path) -> bool:
    """Build the wheel of the engine, twice: equal bytes. Without npm, say so."""
    if not shutil.which("npm"):
        print("npm ontbreekt: het pakket ketenkaart-werkplaats is niet gebouwd; installeer Node.js en probeer het opnieuw.")
        return False
    found = set()
    for _ in range(2):
        run(sys.executable, ROOT / "werkplaats" / "build.py")
        run(sys.executable, "-m", "build", "--wheel", "--outdir", dist, ROOT / "werkplaats")
        found.add(digest(next(dist.glob("ketenkaart_werkplaats-*.whl"))))
    assert len(found) == 1, "ketenkaart-werkplaats is twee keer gebouwd, en niet gelijk"
    return True


def as_tool(wheel: Path, folder: Path) -> None:
    """Install the wheel as a user does who only wants the command, by uv and by pipx, and ask it something."""
    for name, words in (("uv", ("tool", "install")), ("pipx", ("install",))):
        home = folder / name
        home.mkdir()
        places = {"UV_TOOL_DIR": home / "tools", "UV_TOOL_BIN_DIR": home / "bin", "PIPX_HOME": home, "PIPX_BIN_DIR": home / "bin"}
        env = {**os.environ, **{key: str(value) for key, value in places.items()}, "KETENKAART_CACHE": str(home / "cache")}
        run(sys.executable, "-m", name, *words, wheel, env=env)
        assert "hoog (" in run(home / "bin" / "ketenkaart", "gaps", cwd=home, env=env)
        print(f"Het pakket werkt ook na `{' '.join((name, *words))}`.")


def main() -> None:
    with tempfile.TemporaryDirectory() as made_in:
        folder = Path(made_in)
        run(sys.executable, "-m", "build", "--wheel", "--outdir", folder / "dist", ROOT)
        wheel = next((folder / "dist").glob("ketenkaart-*.whl"))
        as_tool(wheel, folder)
        engine = workplace(folder / "dist")
        seen = set()
        written: dict[str, set[str]] = {}
        for number, python in enumerate(PYTHONS):
            if not Path(python).exists() or (real := run(python, "-c", "import sys; print(sys.version)")) in seen:
                continue
            seen.add(real)
            venv, place = folder / f"venv{number}", folder / f"out{number}"
            run(python, "-m", "venv", venv)
            extra = f"ketenkaart[werkplaats] @ {wheel.as_uri()}" if engine else wheel
            run(venv / "bin/pip", "install", "--quiet", "--disable-pip-version-check", "--find-links", wheel.parent, extra)
            env = {**os.environ, "KETENKAART_CACHE": str(folder / f"cache{number}"), "LC_ALL": "C"}
            env["PYTHONHASHSEED"] = str(number)
            ketenkaart = partial(run, venv / "bin/ketenkaart", cwd=folder, env=env)
            assert "Geschreven" in ketenkaart("publish", place)
            files = (path for path in place.rglob("*") if path.is_file() and not path.name.startswith("."))
            made = sorted(path.relative_to(place).as_posix() for path in files)
            assert {*made} >= NAMED, made
            for name in made:
                written.setdefault(name, set()).add(content(place / name))
            assert ketenkaart("--help").startswith("Gebruik:")
            if engine:
                pages = [folder / f"werkplaats{number}-{time}" for time in range(2)]
                for place in pages:
                    ketenkaart("publish", "--werkplaats", place)
                assert len({digest(place / "werkplaats.html") for place in pages}) == 1
                made.append("werkplaats.html")
            differ = [name for name, found in written.items() if len(found) > 1]
            assert differ == [], differ
            print(f"Het pakket werkt buiten de kopie op Python {real.split()[0]}: {', '.join(made)}")


if __name__ == "__main__":
    main()
