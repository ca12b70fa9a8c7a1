"""With the text of the report at hand: addresses hold, nothing is copied, nobody is named."""

import re
import shutil
from collections import Counter
from functools import partial
from pathlib import Path

import pytest

from ketenkaart.errors import Faults, InputFaults
from ketenkaart.graph.source_text.extra_sections import Address, recorded
from ketenkaart.graph.source_text.passages import compare, unused, verify, write_passages
from ketenkaart.graph.source_text.segments import Sources, read_sources
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.strict_yaml import read_yaml
from tests.conftest import DECREE, REPORT, ROOT, Command, assert_refused, rewrite
from tests.test_passages import WRONG, damage

RUN = 12
TEXT_FILES = {
    path: path.read_text(encoding="utf-8")
    for place in ("ontology/**/*", "graph/**/*", "queries/**/*", "visuals/**/*", "ketenkaart/**/*", "tests/**/*", "*.md")
    for path in sorted(ROOT.glob(place))
    if path.suffix in {".ttl", ".yaml", ".rq", ".py", ".html", ".css", ".js", ".json", ".md"}
}

assert REPORT is not None
TEXT = REPORT.read_text(encoding="utf-8")
GIVEN = [path for path in (DECREE, REPORT) if path]
DAMAGES = ["another sha256", "start 17 further", "end one less", "end before start", "first words"]


@pytest.fixture(scope="module")
def sources() -> Sources:
    return read_sources(GIVEN, default_plan())


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A copy of the plan, free to change."""
    return Path(shutil.copytree(default_plan(), tmp_path / "plan"))


def test_every_passage_is_unchanged(sources: Sources) -> None:
    rows = recorded(default_plan(), "passages", Address)
    for name, source in sources.items():
        mine = [row for row in rows if (row.document or "1") == name]
        assert len(mine) > {"1": 500, "besluit": 20}[name]
        assert {compare(row, source) for row in mine} == {"ongewijzigd"}
    assert verify(default_plan(), sources).count("ongewijzigd") == len(sources)
    for path in GIVEN:  # a text is known whatever its place in the command
        ((name, alone),) = read_sources([path], default_plan()).items()
        assert alone == sources[name]


@pytest.mark.sampled(2)
@pytest.mark.parametrize("what", DAMAGES)
def test_verify_names_every_address_that_is_wrong(
    what: str, sources: Sources, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All at once: whichever of the 691 is not read would not be named."""
    monkeypatch.setattr(Faults, "MOST", 1000)
    keys = [row["key"] for row in read_yaml(plan / "passages.yaml").data["passages"]]
    damage(plan / "passages.yaml", keys, *WRONG[what])
    with pytest.raises(InputFaults) as found:
        verify(plan, sources)
    assert len(keys) == 691
    assert [sum(f"“{key}”" in fault.message for fault in found.value.faults) for key in keys] == [1] * len(keys)


@pytest.mark.parametrize("given", [(REPORT,), (DECREE,), (REPORT, DECREE)], ids=["report", "decree", "both"])
def test_passages_are_as_the_command_writes_them(given: tuple[Path | None, ...], plan: Path) -> None:
    """Who has one of the texts keeps the addresses in the other as they were."""
    write_passages(plan, read_sources([path for path in given if path], plan))
    assert (plan / "passages.yaml").read_bytes() == (default_plan() / "passages.yaml").read_bytes()


def test_every_sentence_is_used_or_explained(sources: Sources, ketenkaart: Command) -> None:
    assert [piece.key for source in sources.values() for piece in unused(default_plan(), source)] == []
    answer = ketenkaart("check", "--source", REPORT, "--passages", "unused")
    assert (answer.code, answer.out) == (0, "")


def test_nothing_is_copied_from_the_report() -> None:
    def runs(text: str) -> list[tuple[str, ...]]:
        words = re.findall(r"\w+", text.lower())
        return [tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)]

    there = set(runs(" ".join(path.read_text(encoding="utf-8") for path in reversed(GIVEN))))
    assert [(path.name, run) for path, text in TEXT_FILES.items() for run in runs(text) if run in there] == []


def test_nobody_is_named() -> None:
    """Surnames come from the report itself: chapter headings and the member list, so none is written down here."""
    headings = re.findall(r"^\d+\. .+\)$", TEXT, re.MULTILINE)
    inside = [name for heading in headings for name in re.findall(r"\(([A-Z][\w./ -]+?)\)", heading)]
    member = r"^(?:Mr|Mw|Dhr|Drs|R\.E)[^(,\n]*?([A-Z][a-zë-]{3,})[ ,]*(?:EMPM|MPA)?[ ,]*(?:voorzitter)?\s*\("
    listed = re.findall(member, TEXT, re.MULTILINE)
    places = {"Amsterdam", "Alkmaar", "Rotterdam", "Rijn"}
    names = {part for name in (*inside, *listed) for part in re.findall(r"[A-Z][a-zë-]{3,}", name)} - places
    assert len(names) > 20
    any_name = re.compile(rf"\b({'|'.join(names)})\b")
    found = {(path.name, name) for path, text in TEXT_FILES.items() for name in any_name.findall(text)}
    assert found == {("personen.yaml", "laan".title())}  # there it is a kind of street


@pytest.mark.large
def test_every_word_of_the_source_is_in_it(sources: Sources, ketenkaart: Command, plan: Path) -> None:
    """473 words of the appendix, and ten more (a meeting, places to stay, girls): as they stand there, capitals and all."""
    listed = read_yaml(default_plan() / "aliassen.yaml").data["aliases"]
    words = [word for names in listed.values() for word in names]
    assert (len(listed), len(words)) == (227, 485)
    assert [word for word in words if not any(word in source.text for source in sources.values())] == []
    assert [key for key, names in listed.items() if len(names) != len(set(names))] == []
    check = partial(ketenkaart, "check", plan)
    at_hand = [word for path in GIVEN for word in ("--source", path)]
    assert check(*at_hand).code == 0
    rewrite(plan / "aliassen.yaml", ("[voortgezet verblijf, B9-regeling]", "[voortgezet Verblijf]"))
    assert check().code == 0
    answer = check(*at_hand)
    assert_refused(answer)
    where = r"aliassen\.yaml:\d+, aliases measure-5\.7: "
    assert re.match(f"{where}“voortgezet Verblijf” staat niet zo in de bron", answer.err)


def test_one_finds_each_passage_by_what_its_address_says_to_search_for(sources: Sources) -> None:
    """At least three words, or all that a passage has (of a heading its title); no other of its place begins so."""
    rows = recorded(default_plan(), "passages", Address)
    for row in rows:
        words = sources[row.document or "1"].text[row.start : row.end].split()
        assert row.words in " ".join(words), row.key  # as they stand there, marks and all
        assert len(row.words.split()) >= 3 or len(words) < 3 or row.part == "heading", row.key
    places = Counter((row.document, row.place, row.part, row.words) for row in rows)
    assert [place for place, count in places.items() if count > 1] == []
