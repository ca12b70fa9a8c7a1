"""CSV for a Dutch Excel, held to the table of hostile fields that the page's own CSV is held to (tests/app)."""

import csv
import io
import json
from pathlib import Path

import pytest

from ketenkaart.visuals.terminal.text import dutch_csv

FIELDS: list[list[str]] = json.loads((Path(__file__).parent / "csv_fields.json").read_text("utf-8"))["fields"]


@pytest.mark.parametrize(("value", "read"), FIELDS)
def test_a_field_is_read_as_text(value: str, read: str) -> None:
    made = dutch_csv([{"Kop": value, "Ander": "x"}], ["Kop", "Ander"])
    assert made.startswith("\ufeffKop;Ander\r\n")
    assert made.endswith("\r\n")
    assert list(csv.reader(io.StringIO(made.removeprefix("\ufeff"), newline=""), delimiter=";"))[1:] == [[read, "x"]]
