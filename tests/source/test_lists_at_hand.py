"""Lists as municipalities keep them, where they are at hand: each becomes a plan that every command answers."""

from pathlib import Path

import pytest

from tests.conftest import ROOT, Command

FOUND = sorted((ROOT.parent / "shared" / "lists").rglob("*"))
LISTS = [path for path in FOUND if path.suffix in (".csv", ".xlsx", ".docx")]


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_a_list_becomes_a_plan_that_every_command_answers(path: Path, done: Command, tmp_path: Path) -> None:
    book = tmp_path / "plan.xlsx"
    done("new-plan", book, "--from", path, "--accept", "gewoon")
    done("check", book)
    for command in ("gaps", "coverage"):
        done(command, "--plan", book)
    done("publish", tmp_path / "uit", "--plan", book)
    assert {"ketenkaart.html", "bijlage.docx"} <= {one.name for one in (tmp_path / "uit").iterdir()}
