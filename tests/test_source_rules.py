"""`segments:`, `document:` and `unused:` of one's own plan: a fault has a file and a line, and `check` sees it too."""

from pathlib import Path

import pytest

from tests.conftest import Command

GOOD = r"""segments:
  chapter: '^(\d+)\. '
  actions: '^Doel'
  action: '^(\d+) '
  subaction: '^([a-e])\. '
  progress: '^- '
  footnote: '^([¹²³]+)'
  sections:
    - {match: '^Bijlage', locus: bijlage, part: annex, only: '\((.+)\)'}
  places:
    - {match: '(\d+)\.\w+', words: 'hoofdstuk {1}, actie {0}'}
  abbreviations: [art.]
"""
TEXT = "1. Eerste hoofdstuk\nDoel van dit hoofdstuk.\n1 Wij doen iets. En daarna nog iets.\n- Het is gedaan.\n"
UNUSED = "unused:\n  - {rationale: Een kop.}\nsegments:"
FAULTS = {  # what is written instead of what, and words of the sentence
    "a field that is not there": ("  progress: '^- '\n", "", "regels.yaml:1, segments progress: ontbreekt"),
    "a field that we do not know": ("actions:", "acties:", ":3, segments acties: is geen veld", "“actions”?"),
    "a field that a section does not have": ("part: annex", "parts: annex", ":9,", "sections.1.parts", "“part”?"),
    "a broken expression": ("'^Doel'", "'^(Doel'", ":3, segments actions:", "geen reguliere expressie"),
    "a broken expression in a list": ("'^Bijlage'", "'[Bijlage'", ":9, segments sections.1.match:", "expressie"),
    "no group for the number": (r"'^(\d+) '", r"'^\d+ '", ":4, segments action:", "heeft geen groep"),
    "words for a group that is not there": ("{1}", "{2}", ":11, segments places.1:", "noemt iets"),
    "no block at all": (GOOD, "segments: nee\n", "regels.yaml:1, segments: moet een blok met velden zijn"),
    "a list for a text": ("'^- '", "[a]", ":6, segments progress: moet één tekst zijn"),
    "an unused passage without a key": ("segments:", UNUSED, "regels.yaml:2, unused 1.key: ontbreekt"),
    "a document without a hash": ("segments:", "document: {length: 3}\nsegments:", "document sha256: ontbreekt"),
}


@pytest.fixture
def unused(small_plan: Path, tmp_path: Path) -> tuple[object, ...]:
    """The words that ask which passages of a source are not used."""
    (tmp_path / "bron.txt").write_text(TEXT, encoding="utf-8")
    return "check", small_plan, "--source", tmp_path / "bron.txt", "--passages", "unused"


@pytest.mark.parametrize("what", FAULTS)
def test_check_and_who_reads_the_source_see_a_fault(
    what: str, small_plan: Path, unused: tuple[object, ...], ketenkaart: Command
) -> None:
    old, new, *said = FAULTS[what]
    assert old in GOOD
    (small_plan / "regels.yaml").write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    for command in (("check", small_plan), *([] if UNUSED in new or "document:" in new else [unused])):
        answer = ketenkaart(*command)
        assert (answer.code, answer.out) == (2, "")
        assert all(words in answer.err for words in said), answer.err


def test_good_rules_cut_a_source(small_plan: Path, unused: tuple[object, ...], ketenkaart: Command) -> None:
    rules = small_plan / "regels.yaml"
    rules.write_text(GOOD, encoding="utf-8")
    assert ketenkaart("check", small_plan).code == 0
    answer = ketenkaart(*unused)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        "1.1-plan-1\tWij doen iets.",
        "1.1-plan-2\tEn daarna nog iets.",
        "1.1-progress-1\tHet is gedaan.",
    ]
    rules.write_text(GOOD.replace(r"'^(\d+)\. '", "'^(Eerste|1)'"), encoding="utf-8")
    Path(str(unused[3])).write_text("Eerste hoofdstuk\n", encoding="utf-8")
    assert ketenkaart(*unused).code == 0  # a number that is none is no chapter
