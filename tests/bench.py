"""How fast it goes, on the machine at hand: `make bench`. Timings are not tests.

`make bench BASE=DIR` measures another checkout too: both in turn, five times, in processor seconds, of which a busy
machine adds few. `python -m tests.bench NAME…` measures some parts of PARTS only.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from openpyxl import Workbook
from playwright.sync_api import Page, sync_playwright

from ketenkaart.graph.plans import Plans
from ketenkaart.visuals.page.data import page_data
from ketenkaart.visuals.page.html import page as make_page
from tests.browser.tab import ARGUMENTS, Watched
from tests.conftest import ROOT, TOWN
from tests.many import PLANTED, missed, write_country

TIMES = 5  # that each checkout does each thing
MEASURES, PLANS = 10_000, 342  # in a workbook; the municipalities of the Netherlands in 2025
LARGEST_PAGE, LARGEST_INDEX = 3, 5  # MB
# From the moment the page was asked for until it says that its first screen stands.
READY = """new MutationObserver(() => {
    if (document.documentElement?.dataset.klaar && !window.ready) window.ready = performance.now(); })
  .observe(document, { attributes: true, childList: true, subtree: true });"""
# From the click to the frame in which the picture stands.
DRAW = """(address) => new Promise((done) => { const begin = performance.now(); location.hash = address;
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begin))); })"""


@dataclass(frozen=True)
class Used:
    """What a command used, and what it said."""

    seconds: float
    processor: float
    megabytes: float
    out: str


@dataclass(frozen=True)
class Bench:
    """A checkout, and a folder for its cache and what it makes."""

    checkout: Path
    folder: Path

    def run(self, *words: object, cold: bool = False) -> Used:
        """Run a command of the checkout; `cold` forgets first what was read and made."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for made in ("cache", "uit") if cold else ():
            shutil.rmtree(self.folder / made, ignore_errors=True)
        env = {**os.environ, "KETENKAART_CACHE": str(self.folder / "cache")}
        line, said = [sys.executable, "-m", "ketenkaart", *map(str, words)], self.folder / "gezegd"
        begin = perf_counter()
        with said.open("wb") as out, subprocess.Popen(line, cwd=self.checkout, env=env, stdout=out) as process:
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0, words
        processor = used.ru_utime + used.ru_stime
        return Used(perf_counter() - begin, processor, used.ru_maxrss / 1024, said.read_text(encoding="utf-8"))

    def time(self, what: str) -> Used:
        """Do one of the things that are compared."""
        words, cold, _ = COMPARED[what]
        return self.run(*words, *[self.folder / "uit"] * (words == ("publish",)), cold=cold)


# The words of a command, whether it first forgets what was read, and seconds to strive for; in this order, as
# `gaps (warm)` needs what the cold one leaves.
COMPARED: dict[str, tuple[tuple[str, ...], bool, float]] = {
    "gaps (koud)": (("gaps",), True, 6),
    "gaps (warm)": (("gaps",), False, 0.5),
    "publish (koud)": (("publish",), True, 10),
    "check": (("check", "graph/task-force-2013"), False, 5),
}


def tell(what: str, found: float, aim: float, unit: str, more: str = "") -> None:
    """Print one measurement, and whether it is worse than what one strives for."""
    verdict = "" if found <= aim else "TE VEEL"
    print(f"{what:46} {found:8.2f} {unit:2}  streef {aim:6.1f} {unit:2}  {verdict:7}  {more}", flush=True)


def timed(what: str, used: Used, aim: float) -> Used:
    """Print what a command used; return it."""
    more = f"rekentijd {used.processor:.1f} s, {used.megabytes:.0f} MB, drukte {os.getloadavg()[0]:.1f}"
    tell(what, used.seconds, aim, "s", more)
    return used


def commands(bench: Bench) -> None:
    """The plan that ships, on the command line."""
    for what, (*_, aim) in COMPARED.items():
        timed(what, min((bench.time(what) for _ in range(3)), key=lambda used: used.seconds), aim)
    tell("de bladzijde", (bench.folder / "uit" / "ketenkaart.html").stat().st_size / 1e6, LARGEST_PAGE, "MB")


def page(bench: Bench) -> None:
    """The matrix and each picture of the report, in Chromium."""
    data = page_data(Plans())
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)

        def opened(data: dict[str, Any], route: str) -> Page:
            path = bench.folder / "bladzijde.html"
            path.write_bytes(make_page(data))
            context = browser.new_context()
            context.add_init_script(READY)
            return Watched(context).open(path, route)

        shown = opened(data, "#/overzicht")
        tell("matrix bruikbaar, van openen af", float(shown.evaluate("window.ready")), 500, "ms")
        starts = {"Route": "#/verken", "Informatie": "#/verken/informatie", "Afspraken": "#/verken/afspraken"}
        for tab, address in {**starts, "Verken": f"#/verken?uit={busiest(data)}&toon=beeld"}.items():
            shown.evaluate(DRAW, "#/methode")
            tell(f"beeld {tab}", float(shown.evaluate(DRAW, address)), 500, "ms")
        browser.close()


def busiest(data: Mapping[str, Any]) -> str:
    """The organisation that most things point at."""
    values = (value for thing in data["things"].values() for some in thing.values() for value in some)
    pointed = [value[1:] for value in values if value.startswith("@org/")]
    return max(sorted(set(pointed)), key=pointed.count)


def workbook(bench: Bench) -> None:
    """A workbook of 10,000 measures."""
    path = bench.folder / "groot.xlsx"
    write(path, MEASURES)
    used = timed(f"check van {MEASURES} maatregelen", bench.run("check", path, cold=True), 20)
    tell("geheugen daarvan", used.megabytes, 900, "MB")
    timed("gaps, na check", bench.run("gaps", "--plan", path), 20)
    timed("publish, na check", bench.run("publish", bench.folder / "groot", "--plan", path), 60)


def write(path: Path, count: int) -> None:
    """Write a workbook of measures, two partners each."""
    steps = ("Entree", "Huisvesting", "Identiteit", "Arbeid", "Financiën", "Alle stappen")
    kinds = ("preventie", "signalering", "informatiedeling", "toezicht en handhaving", "opsporing en vervolging")
    statuses = ("lopend", "gepland", "afgerond", "structureel", "vertraagd")
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Acties")
    sheet.append(("Nummer", "Titel", "Partner", "Rol", "Stap", "Soort werk", "Status", "Peildatum", "Termijn"))
    for n in range(count):
        for role in ("trekker", "deelnemer"):
            who = f"Organisatie {(n * 7 + len(role)) % 400}", role
            what = steps[n % 6], kinds[n % 5], statuses[n % 5], "2026-09-30", f"eind {2025 + n % 4}"
            sheet.append((f"{n // 100}.{n % 100}", f"Maatregel {n} van het plan", *who, *what))
    book.save(path)


def many(bench: Bench) -> None:
    """A country of plans: how long, how large, and whether each difference that is planted among them is seen."""
    land, out = bench.folder / "land", bench.folder / "uit"
    write_country(land, PLANS)
    used = timed(f"publish van {PLANS} plannen (koud)", bench.run("publish", out, "--plan", land, cold=True), 180)
    tell("geheugen, alle processen samen hooguit", used.megabytes * ((os.cpu_count() or 1) + 1), 1500, "MB")
    changed = land / "plan-001" / "plan.yaml"
    changed.write_text(changed.read_text(encoding="utf-8").replace("een plan en twee", "één plan en twee"), "utf-8")
    used = timed("publish, één plan veranderd", bench.run("publish", out, "--plan", land), 10)
    assert used.out.startswith("1 pagina's geschreven"), used.out
    tell("de index", (out / "ketenkaart.html").stat().st_size / 1e6, LARGEST_INDEX, "MB")

    def compared(plan: Path) -> dict[str, Any]:
        words = ("compare", plan, "--format", "json", "--by")
        return {by: json.loads(bench.run(*words, by).out) for by in ("kind", "partner", "question")}

    hidden = missed(compared(TOWN), compared(land), PLANS)
    print(f"{'verstopte verschillen gezien':46} {len(PLANTED) - len(hidden):5} van {len(PLANTED)}")
    assert not hidden, hidden


def compare(here: Bench, there: Bench) -> None:
    """Do each thing in both checkouts in turn; print the median of the processor seconds of each."""
    print(f"{'rekentijd, mediaan van ' + str(TIMES):30} {'hier':>8} {'daar':>8}   daar: {there.checkout}")
    for what in COMPARED:
        pairs = [(here.time(what).processor, there.time(what).processor) for _ in range(TIMES)]
        mine, other = (median(seconds) for seconds in zip(*pairs, strict=True))
        print(f"{what:30} {mine:6.2f} s {other:6.2f} s   {mine / other - 1:+.0%}", flush=True)


PARTS: dict[str, Callable[[Bench], None]] = {"commands": commands, "page": page, "workbook": workbook, "many": many}


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("parts", nargs="*", metavar="NAME", help=", ".join(PARTS))
    asked.add_argument("--base", type=Path, help="another checkout to compare with")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as name:
        here = Bench(ROOT, Path(name) / "hier")
        here.folder.mkdir()
        if given.base:
            compare(here, Bench(given.base.resolve(), Path(name) / "daar"))
        else:
            for part in given.parts or PARTS:
                PARTS[part](here)


if __name__ == "__main__":
    main()
