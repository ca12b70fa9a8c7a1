"""How long a country of plans takes to publish, how much memory and room, and whether its differences are seen.

`make bench`, or alone with another number: `python -m tests.bench_many 20`. Beside the clock stands what the processors
did and how busy the machine was: on a busy one only the first two of these say something.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from tests.bench import ROOT
from tests.conftest import TOWN
from tests.many import PLANTED, missed, write_country
from tests.remote.servers import STORES, Server

COUNT = 342  # the municipalities of the Netherlands, in 2025
QUESTIONS = (
    *(("overview", "--by", by) for by in ("kind", "partner", "form", "question")),
    ("coverage", "--by", "plan"),
    ("gaps", "--by", "plan"),
    ("gaps", "--by", "plan", "--partner", "riec"),
)
ELSEWHERE = 50  # plans on a store that is not ours
Start = Callable[[Path], AbstractContextManager[Server]]
COLD, CHANGED, MEMORY, INDEX = 180, 10, 1500, 5  # aims: seconds, seconds, MB, MB


def timed(name: str, aim: float, *words: object) -> str:
    """Run a command, and tell how long it took; return what it said."""
    begin, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        [sys.executable, "-m", "ketenkaart", *map(str, words)], check=True, capture_output=True, text=True, cwd=ROOT
    )
    spent, after = time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
    worked = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    slow = "" if spent <= aim else "TE TRAAG"
    print(
        f"{name:46} {spent:7.1f} s   streef {aim:5.0f} s   rekentijd {worked:6.1f} s op {os.cpu_count()} processors, "
        f"drukte {os.getloadavg()[0]:.1f}  {slow}"
    )
    return done.stdout


def told(name: str, found: float, aim: float, unit: str) -> None:
    print(f"{name:46} {found:7.2f} {unit}  streef {aim:5.0f} {unit}  {'' if found <= aim else 'TE GROOT'}")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["KETENKAART_CACHE"] = str(folder / "cache")
        land, out = folder / "land", folder / "uit"
        write_country(land, count)
        timed(f"publish van {count} plannen, koud", COLD, "publish", out, "--plan", land)
        changed = land / "plan-001" / "plan.yaml"
        changed.write_text(changed.read_text(encoding="utf-8").replace("een plan en twee", "één plan en twee"), "utf-8")
        said = timed("publish, één plan veranderd", CHANGED, "publish", out, "--plan", land)
        assert said.startswith("1 pagina's geschreven"), said
        most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1e3 * ((os.cpu_count() or 1) + 1)
        told("geheugen, alle processen samen hooguit", most, MEMORY, "MB")
        told("de index", (out / "ketenkaart.html").stat().st_size / 1e6, INDEX, "MB")
        pages = [path.stat().st_size for path in (out / "plannen").iterdir()]
        print(f"{'de bladzijden samen':46} {sum(pages) / 1e6:7.0f} MB  ({len(pages)})")

        def asked(plan: Path, by: str) -> dict[str, Any]:
            said = timed(f"overview --by {by}, {plan.name}", 60, "overview", plan, "--by", by, "--format", "json")
            found: dict[str, Any] = json.loads(said)
            return found

        columns = ("kind", "partner", "question")
        base, found = ({by: asked(plan, by) for by in columns} for plan in (TOWN, land))
        hidden = missed(base, found, count)
        print(f"{'verstopte verschillen gezien':46} {len(PLANTED) - len(hidden):7} van {len(PLANTED)}")
        assert not hidden, hidden
        for start in STORES.values():
            elsewhere(folder, start, min(count, ELSEWHERE))


def elsewhere(folder: Path, start: Start, count: int) -> None:
    """Put plans on a real store, tell how long that and asking takes, and whether every row is what it is here."""
    with tempfile.TemporaryDirectory(dir=folder) as name, start(Path(name)) as server:
        land = Path(name) / "land"
        write_country(land, count)
        os.environ.update(server.access)
        what = f"push van {count} plannen naar {server.name}"
        timed(what, 60, "push", "--endpoint", server.query, "--plan", land)
        for words in QUESTIONS:
            what = f"{' '.join(words[:3])}, {server.name}"
            there = timed(what, 60, *words, "--endpoint", server.query, "--format", "json")
            here = timed(f"{' '.join(words[:3])}, hier", 60, *words, "--plan", land, "--format", "json")
            assert there == here, words
        print(f"{f'rijen van {server.name} en hier':46} gelijk, van {count} plannen")
        for variable in server.access:
            del os.environ[variable]


if __name__ == "__main__":
    main()
