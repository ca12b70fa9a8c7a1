"""What a list of one's own costs whoever makes a plan of it: `python -m tests.bench_lists`."""

import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.test_lists import FIVE, LISTS, MEASURES, ROOT, yellow


def main() -> None:
    """Print for each list: measures, commands, cells to change, faults and questions, and processor seconds."""
    print(f"{'lijst':18} {'maatregelen':>11} {'opdrachten':>10} {'cellen':>7} {'fouten':>7} {'vragen':>7} {'seconden':>9}")
    with tempfile.TemporaryDirectory() as name:
        for number, one in enumerate(FIVE):
            plan, before = Path(name) / f"{number}.xlsx", _spent()
            asked = [("new-plan", plan, "--from", LISTS / one), ("check", plan), ("gaps", "--plan", plan)]
            said = [_run(*words) for words in asked]
            faults = sum(done.returncode != 0 for done in said)
            questions = said[1].stderr.count("Vraag: ")
            counted = f"{MEASURES[one.partition('.')[0]]:11} {len(asked):10} {len(yellow(plan)):7} {faults:7} {questions:7}"
            print(f"{one:18} {counted} {_spent() - before:9.1f}")


def _run(*words: object) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "ketenkaart", *map(str, words)]
    return subprocess.run(line, capture_output=True, text=True, cwd=ROOT, check=False)


def _spent() -> float:
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


if __name__ == "__main__":
    main()
