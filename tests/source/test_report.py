"""With the text of the report at hand: addresses hold, nothing is copied, nobody is named."""

import re
import tempfile
from pathlib import Path

import pytest

from ketenkaart.errors import Faults, InputFaults
from ketenkaart.graph.source_text.extra_sections import Address, recorded
from ketenkaart.graph.source_text.passages import compare, unused, verify, write_passages
from ketenkaart.graph.source_text.segments import Sources, read_sources
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.strict_yaml import read_yaml
from tests.conftest import DECREE, REPORT, ROOT, Command
from tests.test_passages import WRONG, damage

RUN = 12
TEXT_FILES = sorted(
    p
    for room in ("ontology", "graph", "queries", "visuals", "ketenkaart", "tests")
    for p in (ROOT / room).rglob("*")
    if p.suffix in {".ttl", ".yaml", ".rq", ".py", ".html", ".css", ".js", ".json", ".md"}
    and "__pycache__" not in p.parts
) + sorted(ROOT.glob("*.md"))

assert REPORT is not None
TEXT = REPORT.read_text(encoding="utf-8")
DECREED = DECREE.read_text(encoding="utf-8") if DECREE else ""


@pytest.fixture(scope="module")
def sources() -> Sources:
    return read_sources([path for path in (DECREE, REPORT) if path], default_plan())


def test_every_passage_is_unchanged(sources: Sources) -> None:
    rows = recorded(default_plan(), "passages", Address)
    for name, source in sources.items():
        mine = [row for row in rows if (row.document or "1") == name]
        assert len(mine) > {"1": 500, "besluit": 20}[name]
        assert {compare(row, source) for row in mine} == {"ongewijzigd"}
    assert verify(default_plan(), sources).count("ongewijzigd") == len(sources)


@pytest.mark.parametrize("what", ["last digit of sha256", "start 17 further", "end one less", "end before start", "first words"])
def test_verify_every_address_that_is_wrong_is_named(
    what: str, sources: Sources, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All at once: whichever of the 691 is not read would not be named."""
    monkeypatch.setattr(Faults, "MOST", 1000)
    for path in default_plan().glob("*.yaml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    keys = [row["key"] for row in read_yaml(tmp_path / "passages.yaml").data["passages"]]
    damage(tmp_path / "passages.yaml", keys, *WRONG[what])
    with pytest.raises(InputFaults) as found:
        verify(tmp_path, sources)
    assert len(keys) == 691
    assert [sum(f"“{key}”" in fault.message for fault in found.value.faults) for key in keys] == [1] * len(keys)


def test_a_text_is_known_whatever_its_place_in_the_command(sources: Sources) -> None:
    for path in filter(None, (DECREE, REPORT)):
        ((name, alone),) = read_sources([path], default_plan()).items()
        assert alone == sources[name]


@pytest.mark.parametrize("given", [(REPORT,), (DECREE,), (REPORT, DECREE)], ids=["report", "decree", "both"])
def test_passages_are_as_the_command_writes_them(given: tuple[Path | None, ...], tmp_path: Path) -> None:
    """Who has one of the texts keeps the addresses in the other as they were."""
    for path in default_plan().glob("*.yaml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    write_passages(tmp_path, read_sources([path for path in given if path], tmp_path))
    assert (tmp_path / "passages.yaml").read_bytes() == (default_plan() / "passages.yaml").read_bytes()


def test_every_sentence_of_the_decree_is_used_or_explained() -> None:
    sources = read_sources([path for path in (DECREE,) if path], default_plan())
    assert [piece.key for source in sources.values() for piece in unused(default_plan(), source)] == []


def test_a_passage_that_moved_is_found_and_one_that_changed_is_not() -> None:
    row = recorded(default_plan(), "passages", Address)[100]
    moved = read_source_text("Een zin vooraf.\n\n" + TEXT)
    assert compare(row, moved) == "verplaatst"
    words = row.words.split()[0]
    changed = read_source_text(TEXT.replace(words, words + "x"))
    assert compare(row, changed) == "gewijzigd"


def read_source_text(text: str):  # type: ignore[no-untyped-def]
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        return read_sources([Path(file.name)], default_plan())["1"]


def test_nothing_is_copied_from_the_report() -> None:
    words = re.findall(r"\w+", f"{TEXT} {DECREED}".lower())
    runs = {tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}
    found = []
    for path in TEXT_FILES:
        mine = re.findall(r"\w+", path.read_text(encoding="utf-8").lower())
        found += [
            f"{path.name}: {' '.join(mine[i : i + RUN])}"
            for i in range(len(mine) - RUN + 1)
            if tuple(mine[i : i + RUN]) in runs
        ]
    assert found == []


def test_nobody_is_named() -> None:
    """Surnames come from the report itself: chapter headings and the member list, so none is written down here."""
    headings = re.findall(r"^\d+\. .+\)$", TEXT, re.MULTILINE)
    inside = [name for heading in headings for name in re.findall(r"\(([A-Z][\w./ -]+?)\)", heading)]
    listed = re.findall(
        r"^(?:Mr|Mw|Dhr|Drs|R\.E)[^(,\n]*?([A-Z][a-zë-]{3,})[ ,]*(?:EMPM|MPA)?[ ,]*(?:voorzitter)?\s*\(",
        TEXT,
        re.MULTILINE,
    )
    places = {"Amsterdam", "Alkmaar", "Rotterdam", "Rijn"}
    names = {part for name in (*inside, *listed) for part in re.findall(r"[A-Z][a-zë-]{3,}", name)} - places
    assert len(names) > 20
    found = {
        (path.name, name)
        for path in TEXT_FILES
        for name in names
        if re.search(rf"\b{name}\b", path.read_text(encoding="utf-8"))
    }
    assert found == {("personen.yaml", "laan".title())}  # there it is a kind of street


def test_every_word_of_the_source_is_in_it(sources: Sources, ketenkaart: Command, tmp_path: Path) -> None:
    """473 words of the appendix, and four for a meeting, a figure and a body: as they stand there, capitals and all."""
    listed = read_yaml(default_plan() / "aliassen.yaml").data["aliases"]
    words = [word for names in listed.values() for word in names]
    assert (len(listed), len(words)) == (224, 477)
    assert [word for word in words if not any(word in source.text for source in sources.values())] == []
    assert [key for key, names in listed.items() if len(names) != len(set(names))] == []
    for path in default_plan().glob("*.yaml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    at_hand = [word for path in (DECREE, REPORT) for word in ("--source", path)]
    assert ketenkaart("check", tmp_path, *at_hand).code == 0
    mine = tmp_path / "aliassen.yaml"
    mine.write_text(mine.read_text(encoding="utf-8").replace("[voortgezet verblijf]", "[voortgezet Verblijf]"))
    assert ketenkaart("check", tmp_path).code == 0
    answer = ketenkaart("check", tmp_path, *at_hand)
    assert answer.code == 2
    assert re.match(r"aliassen\.yaml:\d+, aliases measure-5\.7: “voortgezet Verblijf” staat niet zo in de bron", answer.err)


def test_show_gives_the_words(ketenkaart: Command) -> None:
    answer = ketenkaart("show", "5.6", "--source", REPORT)
    assert answer.code == 0
    assert "“De instructie is eind juni 2011 uitgestuurd.”" in answer.out


def test_unused_lists_only_what_nobody_explained(ketenkaart: Command) -> None:
    answer = ketenkaart("check", "--source", REPORT, "--passages", "unused")
    assert answer.code == 0
    assert answer.out == ""
