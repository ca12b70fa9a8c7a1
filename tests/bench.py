"""How fast it goes, on the machine at hand: `make bench`. Timings are not tests."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent


def clock(name: str, work: Callable[[], object], aim: float, times: int = 3) -> None:
    spent = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        spent.append(time.perf_counter() - start)
    best = min(spent)
    print(f"{name:46} {best:7.2f} s   streef {aim:5.1f} s   {'' if best <= aim else 'TE TRAAG'}")


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        env = {**os.environ, "KETENKAART_CACHE": str(folder / "cache")}

        def run(*words: str) -> None:
            subprocess.run(
                [sys.executable, "-m", "ketenkaart", *words], check=True, capture_output=True, cwd=ROOT, env=env
            )

        def cold() -> None:
            for file in (folder / "cache").glob("*"):
                file.unlink()
            run("gaps")

        clock("bouwen, controleren en alle vragen (koud)", cold, 6)
        clock("check", lambda: run("check", "graph/task-force-2013"), 5)
        clock("gaps (warm)", lambda: run("gaps"), 0.5)
        clock("coverage (warm)", lambda: run("coverage"), 0.5)
        clock("show IND (warm)", lambda: run("show", "IND"), 0.5)
        clock("publish, nieuwe map", lambda: run("publish", str(folder / f"uit{time.time_ns()}")), 10)
        run("publish", str(folder / "uit"))
        clock("publish, niets veranderd", lambda: run("publish", str(folder / "uit")), 3)
        page = folder / "uit" / "ketenkaart.html"
        print(f"{'de pagina':46} {page.stat().st_size / 1e6:7.2f} MB  streef   3.0 MB")


if __name__ == "__main__":
    main()
