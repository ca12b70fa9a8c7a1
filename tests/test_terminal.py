"""Tables on a terminal: as wide as it is, and no word in two where the words fit on a line; and CSV for a Dutch Excel."""


import csv
import io
import json
import re
from pathlib import Path

import pytest

from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.matrix import coverage
from ketenkaart.store import Store
from ketenkaart.visuals.terminal import matrix
from ketenkaart.visuals.terminal.text import dutch_csv, table
from tests.conftest import Command, known

WIDTHS = (60, 64, 72, 80, 90, 96, 100, 104, 107, 108, 110, 120, 140, 160, 200)
LONG_WORD = {"kind": "informatiedeling", "partner": "Criminaliteitspreventie", "form": "arbeidsuitbuiting"}


def words(text: str) -> set[str]:
    """The words of a text without what stands around them; in a block the head of a column has a colon."""
    return {word.strip(":") for word in re.sub(r"─+", "", text).split()} - {""}


@pytest.mark.parametrize("by", LONG_WORD)
def test_the_matrix_breaks_no_word_at_any_width(by: str, report: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    cells, strict = coverage(report, by), coverage(known().at(Scenario(strict=True)), by)  # type: ignore[arg-type]

    def draw() -> str:
        return matrix.coverage(report, cells, "table", strict)

    with monkeypatch.context() as bare:
        bare.setattr(matrix, "table", lambda header, body: "\n".join(" ".join(row) for row in (header, *body)))
        whole = words(draw())
    assert LONG_WORD[by] in whole
    for width in WIDTHS:
        monkeypatch.setenv("COLUMNS", str(width))
        drawn = draw()
        assert words(drawn) == whole, (width, words(drawn) ^ whole)
        assert max(map(len, drawn.splitlines())) <= width, width


def test_the_matrix_breaks_no_word_in_a_pipe(process: Command) -> None:
    drawn, whole = (process("coverage", "--by", "partner", COLUMNS=columns).out for columns in ("", "200"))
    assert words(drawn) == words(whole)
    assert "─" in drawn  # and it is a matrix still


def test_what_does_not_fit_stands_in_lines_or_as_narrow_as_its_words_allow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")

    def narrow(*rows: tuple[str, ...]) -> list[str]:
        return table(rows[0], rows[1:]).splitlines()

    made = narrow(("Nr", "Vraag", "Wie"), ("1.1", "a " * 60, "b " * 10))  # what room is left, goes to who needs least
    assert made[2] == f" 1.1  {'a ' * 16} {'b ' * 10}".rstrip()
    long = "x" * 40
    assert narrow(("", "Stap", "Kop"), ("eerste", long, long), ("tweede", "", f"a {long}")) == [
        *("eerste", f"  Stap: {long}", f"  Kop: {long}"),
        "",
        *("tweede", "  Stap:", f"  Kop: a {long}"),
    ]
    address = "https://voorbeeld.nl/" + "x" * 70  # which no line can hold
    assert narrow(("naam", "adres"), ("een", address)) == ["naam: een", "  adres:", f"    {address}"]


FIELDS: list[list[str]] = json.loads((Path(__file__).parent / "csv_fields.json").read_text("utf-8"))["fields"]


def test_a_field_is_read_as_text() -> None:
    assert len(FIELDS) > 5
    for value, read in FIELDS:
        made = dutch_csv([{"Kop": value, "Ander": "x"}], ["Kop", "Ander"])
        assert made.startswith("\ufeffKop;Ander\r\n")
        assert made.endswith("\r\n")
        rows = csv.reader(io.StringIO(made.removeprefix("\ufeff"), newline=""), delimiter=";")
        assert [*rows][1:] == [[read, "x"]], value
