"""Tables on a terminal: as wide as it is, and no word in two where the words fit on a line."""

import re
from collections.abc import Callable

import pytest

from ketenkaart import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.matrix.coverage import coverage
from ketenkaart.store import Store
from ketenkaart.visuals.terminal import matrix
from ketenkaart.visuals.terminal.text import table
from tests.conftest import Command

WIDTHS = (60, 64, 72, 80, 90, 96, 100, 104, 107, 108, 110, 120, 140, 160, 200)


def words(text: str) -> set[str]:
    """The words of a text without what stands around them; in a block the head of a column has a colon."""
    return {word.strip(":") for word in re.sub(r"─+", "", text).split()} - {""}


@pytest.mark.parametrize("by", ["kind", "partner", "form"])
def test_the_matrix_breaks_no_word_at_any_width(by: str, report: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    cells, strict = coverage(report, by), coverage(Plans().at(Scenario(strict=True)), by)  # type: ignore[arg-type]

    def draw() -> str:
        return matrix.coverage(report, cells, "table", strict)

    with monkeypatch.context() as bare:
        bare.setattr(matrix, "table", lambda header, body: "\n".join(" ".join(row) for row in (header, *body)))
        whole = words(draw())
    assert {"kind": "informatiedeling", "partner": "Criminaliteitspreventie", "form": "arbeidsuitbuiting"}[by] in whole
    for width in WIDTHS:
        monkeypatch.setenv("COLUMNS", str(width))
        drawn = draw()
        assert words(drawn) == whole, (width, words(drawn) ^ whole)
        assert max(map(len, drawn.splitlines())) <= width, width


@pytest.mark.parametrize("by", ["kind", "partner", "form"])
def test_the_matrix_breaks_no_word_in_a_pipe(by: str, process: Command) -> None:
    drawn, whole = (process("coverage", "--by", by, COLUMNS=columns).out for columns in ("", "200"))
    assert words(drawn) == words(whole)
    assert "─" in drawn  # and it is a matrix still


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """A table on a terminal of sixty characters."""
    monkeypatch.setenv("COLUMNS", "60")
    return lambda *rows: table(rows[0], rows[1:]).splitlines()


def test_what_room_is_left_goes_to_the_narrowest_that_needs_it(narrow: Callable[..., list[str]]) -> None:
    made = narrow(("Nr", "Vraag", "Wie"), ("1.1", "a " * 60, "b " * 10))
    assert made[0].startswith(" Nr   Vraag")
    assert made[2] == f" 1.1  {'a ' * 16} {'b ' * 10}".rstrip()
    assert made[-1].strip(" a") == ""


def test_a_row_that_does_not_fit_stands_in_lines(narrow: Callable[..., list[str]]) -> None:
    long = "x" * 40
    assert narrow(("", "Stap", "Kop"), ("eerste", long, long), ("tweede", "", f"a {long}")) == [
        *("eerste", f"  Stap: {long}", f"  Kop: {long}"),
        "",
        *("tweede", "  Stap:", f"  Kop: a {long}"),
    ]


def test_a_word_that_no_line_can_hold_stays_whole(narrow: Callable[..., list[str]]) -> None:
    address = "https://voorbeeld.nl/" + "x" * 70
    assert narrow(("naam", "adres"), ("een", address)) == ["naam: een", "  adres:", f"    {address}"]
