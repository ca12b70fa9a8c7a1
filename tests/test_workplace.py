"""The engine for a page: its stand-in for pyoxigraph writes what pyoxigraph writes, and its door says one sentence."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pyoxigraph as ox
import pytest

from ketenkaart.store import DATA, PREFIXES, Store
from ketenkaart.werkplaats import door
from tests.conftest import ROOT, Command


@pytest.fixture(scope="module")
def stand_in() -> ModuleType:
    sys.modules["ketenkaart_worker"] = SimpleNamespace(rdf=None)  # type: ignore[assignment] # what worker.js registers
    spec = importlib.util.spec_from_file_location("stand_in", ROOT / "werkplaats" / "engine" / "pyoxigraph.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def translated(stand_in: ModuleType, term: Any) -> Any:
    if isinstance(term, ox.NamedNode):
        return stand_in.NamedNode(term.value)
    if isinstance(term, ox.BlankNode):
        return stand_in.BlankNode(term.value)
    if term.language:
        return stand_in.Literal(term.value, language=term.language)
    return stand_in.Literal(term.value, datatype=stand_in.NamedNode(term.datatype.value))


def body(text: bytes) -> list[str]:
    """The lines without the prefixes, which pyoxigraph writes in no order."""
    return [line for line in text.decode().splitlines() if not line.startswith("@prefix")]


def test_all_of_the_report_is_written_alike(stand_in: ModuleType, report: Store) -> None:
    real = sorted((ox.Triple(*triple) for triple in report.match()), key=str)
    ours = sorted((stand_in.Triple(*(translated(stand_in, t) for t in triple)) for triple in real), key=str)
    assert [str(one) for one in ours] == [str(one) for one in real]
    prefixes = {**PREFIXES, "org-key": f"{DATA}org/"}
    turtle = ox.serialize(real, format=ox.RdfFormat.TURTLE, prefixes=prefixes)
    assert turtle
    assert body(stand_in.serialize(ours, format=stand_in.RdfFormat.TURTLE, prefixes=prefixes)) == body(turtle)


@pytest.mark.parametrize("value", ['a"b', "a\\b", "a\nb\tc\rd", "\x00\x07\x1f\x7f", "é “x” 𝄞", ""])
def test_a_text_is_escaped_alike(stand_in: ModuleType, value: str) -> None:
    assert str(stand_in.Literal(value)) == str(ox.Literal(value))


@pytest.mark.parametrize("value", ["geen iri", "a:b c", "a:<b>", "", "a:b\nc"])
def test_what_is_no_iri_is_refused_by_both(stand_in: ModuleType, value: str) -> None:
    for module in (stand_in, ox):
        with pytest.raises(ValueError, match="IRI"):
            module.NamedNode(value)


@pytest.mark.parametrize(
    ("query", "form"),
    [
        ("SELECT ?select WHERE { ?a ?b ?c }", "SELECT"),
        ("# CONSTRUCT\nPREFIX select: <a:ask#> ASK { ?a ?b ?c }", "ASK"),
        ("BASE <a:construct>\nprefix a: <b:#describe>\nconstruct { ?a ?b ?c } WHERE { ?a ?b ?c }", "CONSTRUCT"),
        ("?", ""),
    ],
)
def test_the_form_of_a_question_is_seen_past_its_head(stand_in: ModuleType, query: str, form: str) -> None:
    assert stand_in._form(query) == form


def test_the_door_refuses_in_one_sentence() -> None:
    found = door.answer("answer", {"options": [["stand", "1999-01-01"]]})
    assert found["faults"] == []
    assert "1999" in found["refused"]
    assert "Uw plan" in door.answer("words", {"passage": "1.1-plan-1"})["refused"]
    assert "html" in door.answer("save", {"kind": "docx"})["refused"]


def test_a_faulty_plan_changes_nothing() -> None:
    before = door.WORKPLACE.plans
    found = door.answer("take", {"name": "plan.yaml", "data": b"plans: ["})["ok"]
    assert (found["ok"], "page" in found) == (False, False)
    assert found["faults"]
    assert door.WORKPLACE.plans is before


def test_without_the_engine_there_is_no_workplace(ketenkaart: Command, tmp_path: Path) -> None:
    answer = ketenkaart("publish", "--werkplaats", tmp_path)
    assert answer.code == 2
    assert answer.err.startswith("De motor voor de werkplaats ontbreekt; typ in de kopie van ketenkaart: make werkplaats.")
    assert list(tmp_path.iterdir()) == []
