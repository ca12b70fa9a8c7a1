"""How a workbook of 10,000 measures fares, and files that are no plan: `python -m tests.bench_workbook [count]`.

What we strive for is what was asked on a machine where `check` took 17 s before; the seconds say what this one needs.
"""

import os
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
HEAD = ("Nummer", "Titel", "Partner", "Rol", "Stap", "Soort werk", "Status", "Peildatum", "Termijn")


def write(path: Path, count: int) -> None:
    """Write a workbook of measures, two partners each."""
    book = Workbook(write_only=True)
    page = book.create_sheet("Acties")
    page.append(HEAD)
    for n in range(count):
        for role in ("trekker", "deelnemer"):
            partner = f"Organisatie {(n * 7 + len(role)) % 400}"
            rest = (STEPS[n % 6], KINDS[n % 5], STATUSES[n % 5], "2026-09-30", f"eind {2025 + n % 4}")
            page.append((f"{n // 100}.{n % 100}", f"Maatregel {n} van het plan", partner, role, *rest))
    book.save(path)


def run(words: tuple[object, ...], env: dict[str, str], check: bool = True) -> tuple[float, float, float]:
    """Run a command; return its seconds, those of the processor (a busy machine adds none), and megabytes at most."""
    start = time.perf_counter()
    line = [sys.executable, "-m", "ketenkaart", *map(str, words)]
    with subprocess.Popen(line, cwd=ROOT, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0 or not check, f"{words[0]}: {process.returncode}"
    return time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "groot.xlsx"
        write(path, count)
        env = {**os.environ, "KETENKAART_CACHE": str(Path(name) / "cache")}
        asked: list[tuple[tuple[object, ...], str]] = [
            (("check", path), "streef 20 s, 900 MB"),
            (("gaps", "--plan", path), "na check"),
            (("publish", Path(name) / "uit", "--plan", path), "na check, streef 60 s"),
        ]
        for words, aim in asked:
            spent, worked, memory = run(words, env)
            what = f"{words[0]} van {count} maatregelen"
            print(f"{what:46} {spent:7.2f} s   rekentijd {worked:6.2f} s   {memory:6.0f} MB   {aim}", flush=True)
        for number, (what, (make, _)) in enumerate(HOSTILE.items()):
            folder = Path(name) / str(number)
            folder.mkdir()
            spent, worked, _ = run(("check", make(folder)), env, check=False)
            print(f"{f'check, geen plan: {what}':46} {spent:7.2f} s   rekentijd {worked:6.2f} s   streef 5 s")


if __name__ == "__main__":
    main()
