"""How a workbook of 10,000 measures fares, and files that are no plan: `python -m tests.bench_workbook [count]`."""

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from openpyxl import Workbook

from tests.test_workbook_hostile import HOSTILE

ROOT = Path(__file__).parent.parent
STEPS = ("Entree", "Huisvesting", "Identiteit", "Arbeid", "Financiën", "Alle stappen")
KINDS = ("preventie", "signalering", "informatiedeling", "toezicht en handhaving", "opsporing en vervolging")
STATUSES = ("lopend", "gepland", "afgerond", "structureel", "vertraagd")
HEAD = ("Nummer", "Titel", "Partner", "Rol", "Stap", "Soort ingreep", "Status", "Peildatum", "Termijn")


def write(path: Path, count: int) -> None:
    """Write a workbook of measures, two partners each."""
    book = Workbook(write_only=True)
    page = book.create_sheet("Maatregelen")
    page.append(HEAD)
    for n in range(count):
        for role in ("trekker", "deelnemer"):
            partner = f"Organisatie {(n * 7 + len(role)) % 400}"
            rest = (STEPS[n % 6], KINDS[n % 5], STATUSES[n % 5], "2026-09-30", f"eind {2025 + n % 4}")
            page.append((f"{n // 100}.{n % 100}", f"Maatregel {n} van het plan", partner, role, *rest))
    book.save(path)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "groot.xlsx"
        write(path, count)
        env = {**os.environ, "KETENKAART_CACHE": str(Path(name) / "cache")}
        asked: list[tuple[tuple[object, ...], int]] = [
            (("check", path), 20),
            (("gaps", "--plan", path), 60),
            (("publish", Path(name) / "uit", "--plan", path), 120),
        ]
        for words, aim in asked:
            start = time.perf_counter()
            line = [sys.executable, "-m", "ketenkaart", *map(str, words)]
            subprocess.run(line, check=True, capture_output=True, cwd=ROOT, env=env)
            spent = time.perf_counter() - start
            memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
            what = f"{words[0]} van {count} maatregelen"
            print(f"{what:46} {spent:7.2f} s   streef {aim:5.1f} s   {memory:6.0f} MB")
        for number, (what, (make, _)) in enumerate(HOSTILE.items()):
            folder = Path(name) / str(number)
            folder.mkdir()
            line = [sys.executable, "-m", "ketenkaart", "check", str(make(folder))]
            start = time.perf_counter()
            subprocess.run(line, check=False, capture_output=True, cwd=ROOT, env=env)
            print(f"{f'check, geen plan: {what}':46} {time.perf_counter() - start:7.2f} s   streef   5.0 s")


if __name__ == "__main__":
    main()
