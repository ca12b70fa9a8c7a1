"""Builds the wheel, installs it in a clean environment, and uses it from outside the checkout."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
PYTHONS = [sys.executable, "/usr/bin/python3"]


def run(*words: object, **more: object) -> str:
    return subprocess.run([str(w) for w in words], check=True, capture_output=True, text=True, **more).stdout  # type: ignore[call-overload, no-any-return]


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run(sys.executable, "-m", "build", "--wheel", "--outdir", folder / "dist", ROOT)
        wheel = next((folder / "dist").glob("*.whl"))
        seen = set()
        for number, python in enumerate(PYTHONS):
            if not Path(python).exists() or (real := run(python, "-c", "import sys; print(sys.version)")) in seen:
                continue
            seen.add(real)
            venv = folder / f"venv{number}"
            run(sys.executable if number == 0 else python, "-m", "venv", venv)
            run(venv / "bin/pip", "install", "--quiet", "--disable-pip-version-check", wheel)
            env = {**os.environ, "KETENKAART_CACHE": str(folder / f"cache{number}"), "LC_ALL": "C"}
            out = run(venv / "bin/ketenkaart", "publish", folder / f"out{number}", cwd=folder, env=env)
            made = sorted(p.name for p in (folder / f"out{number}").iterdir() if not p.name.startswith("."))
            assert {"gaten.docx", "ketenkaart.html", "ketenkaart.ttl", "ontologie.ttl", "ketenkaart.xlsx"} <= set(
                made
            ), made
            assert "Geschreven" in out
            assert run(venv / "bin/ketenkaart", "--help", cwd=folder, env=env).startswith("Gebruik:")
            print(f"Het pakket werkt buiten de kopie op Python {real.split()[0]}: {', '.join(made)}")


if __name__ == "__main__":
    main()
