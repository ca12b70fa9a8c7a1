"""Addresses in a source: what is unchanged, moved or changed; and the rules by which a plan cuts its source."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import Command, append, assert_refused, cases, replaced, rewrite

RULES = cases("source_rules")
TEXT, READ = RULES["rooms"]["text"], RULES["rooms"]["read"]
ALL_THE_SAME = "Alle 3 vindplaatsen kloppen; het document is ongewijzigd.\n"
OTHER_WORDS = "(de woorden op deze plek zijn gewijzigd; zie `ketenkaart check --passages verify`)"


@dataclass(frozen=True)
class Sourced:
    plan: Path
    source: Path
    ketenkaart: Command

    def verify(self) -> tuple[int, str, str]:
        answer = self.ketenkaart("check", self.plan, "--source", self.source, "--passages", "verify")
        return answer.code, answer.out, answer.err

    def shown(self) -> str:
        answer = self.ketenkaart("show", "1.1", "--source", self.source, "--plan", self.plan)
        assert (answer.code, answer.err) == (0, ""), answer.err
        return " ".join(answer.out.split())

    def rewrite(self, old: str, new: str) -> None:
        rewrite(self.source, (old, new))

    def replan(self, old: str, new: str) -> None:
        rewrite(self.plan, (old, new))

    def line(self, key: str) -> int:
        rows = (self.plan / "passages.yaml").read_text(encoding="utf-8").splitlines()
        return next(number for number, row in enumerate(rows, 1) if f'"{key}"' in row)


@pytest.fixture
def sourced(small_plan: Path, tmp_path: Path, ketenkaart: Command) -> Sourced:
    """The small plan, each of its statements with an address that `passages` wrote."""
    status = "status: lopend, asOf: 2013-01-01"
    stated = ("    promise:", "    passage: [1.1-plan-1, 1.1-plan-2]\n    promise:")
    append(rewrite(small_plan, stated, (status, f"{status}, passage: 1.1-progress-1")), RULES["rooms"]["rules"])
    source = tmp_path / "bron.txt"
    source.write_text(TEXT, encoding="utf-8")
    answer = ketenkaart("check", small_plan, "--source", source, "--passages", "write")
    assert (answer.code, answer.out) == (0, "3 vindplaatsen geschreven.\n")
    return Sourced(small_plan, source, ketenkaart)


def test_an_unchanged_source_or_one_with_other_spaces_and_line_ends_is_as_it_was_read(sourced: Sourced) -> None:
    """Where no statement points at, is listed."""
    unused = sourced.ketenkaart("check", sourced.plan, "--source", sourced.source, "--passages", "unused")
    assert (unused.code, unused.out) == (0, "1-intro-1\tDit hoofdstuk gaat over kamers.\n")
    for text in (TEXT, "\ufeff" + TEXT.replace("\n", "\r\n\r\n").replace(" zijn ", "  zijn ")):
        sourced.source.write_bytes(text.encode())
        assert sourced.verify() == (0, ALL_THE_SAME, "")
        said = sourced.shown()
        assert [words for words in READ.values() if f"“{words}”" not in said] == []
        assert "(de woorden" not in said


@pytest.mark.parametrize(("key", "word"), [*zip(READ, ("honderd", "klaagt", "veertig"), strict=True)])
def test_a_changed_word_is_said_and_not_shown(key: str, word: str, sourced: Sourced) -> None:
    """A word as long as the one that was read: every other address stays where it is."""
    sourced.rewrite(word, "x" * len(word))
    changed = f"passage: de woorden van “{key}” zijn gewijzigd of weg; lees de passage opnieuw."
    said = f"passages.yaml:{sourced.line(key)}, {changed}\n1 fout; er is niets geschreven.\n"
    assert sourced.verify() == (2, "", said)
    shown = sourced.shown()
    assert ("xxx" in shown, shown.count(OTHER_WORDS)) == (False, 1)
    assert [f"“{words}”" in shown for words in READ.values()] == [other != key for other in READ]


def test_a_text_that_moved_is_found_and_its_old_place_shows_nothing(sourced: Sourced) -> None:
    """What stands before a change has not moved; of what moved and changed at once, what changed is named."""
    said = "Het document is gewijzigd, maar elke vindplaats staat er nog; {} zijn verplaatst.\n"
    sourced.rewrite("- Tot nu toe", "- Nieuw is dit. Tot nu toe")
    assert sourced.verify() == (0, said.format(1), "")
    sourced.rewrite("Dit hoofdstuk gaat over kamers.", "Dit hoofdstuk gaat over kamers en wat daarin mag.")
    assert sourced.verify() == (0, said.format(3), "")
    shown = sourced.shown()
    assert shown.count(OTHER_WORDS) == 3
    assert not any(f"“{words}”" in shown for words in READ.values())
    for old, new in (("veertig", "vijftig"), ("- Nieuw is dit. Tot nu toe zijn vijftig kamers bezocht.\n", "")):
        sourced.rewrite(old, new)  # another word, and then a source that lost its end
        code, out, err = sourced.verify()
        assert (code, out) == (2, "")
        assert err.count("“1.1-progress-1”") == err.count("gewijzigd of weg") == 1


WRONG = RULES["wrong_addresses"]


def damage(path: Path, keys: Iterable[str], field: str, change: str | int) -> None:
    """Change a field of the addresses of some keys in a file that `passages` wrote: to a text, or by a number."""
    rows = path.read_text(encoding="utf-8").splitlines()
    for key in keys:
        (number,) = (number for number, row in enumerate(rows) if row.startswith(f'- {{key: "{key}",'))
        was = re.search(rf'\b{field}: (?:"([^"]*)"|([^,}}]*))', rows[number])
        assert was
        now = str(int(was[2]) + change) if isinstance(change, int) else change
        assert now not in (was[1], was[2])
        rows[number] = rows[number].replace(was[0], f'{field}: "{now}"')
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")


@pytest.mark.parametrize("what", WRONG)
def test_verify_wrong_addresses_are_named_with_their_field(what: str, sourced: Sourced) -> None:
    """In a text that is unchanged; what is wrong in any text is named in one that changed too."""
    field, change = WRONG[what]
    damage(sourced.plan / "passages.yaml", READ, field, change)
    code, out, err = sourced.verify()
    *found, count = err.splitlines()
    assert (code, out, len(found), count[:9]) == (2, "", 3, "3 fouten;"), err
    for key, line in zip(READ, found, strict=True):
        assert line.startswith(f"passages.yaml:{sourced.line(key)}, passage")
        assert field in line
        if what == "start in words":  # which is no address at all, so the line names it
            assert line.endswith("start: moet een geheel getal zijn.")
        else:
            assert f"“{key}”" in line
            assert line.endswith(" opnieuw met `ketenkaart check --passages write --source BRON`.")
    if what in ("start before the text", "start in words", "end before start", "first words"):
        sourced.rewrite("Dit hoofdstuk gaat over kamers.", "Dit hoofdstuk gaat over kamers en wat daarin mag.")
        code, out, err = sourced.verify()
        assert (code, out, "3 fouten;" in err) == (2, "", True)
        assert [key for key in READ if f"passages.yaml:{sourced.line(key)}, " not in err] == []


def test_verify_two_addresses_that_changed_places_are_both_named(sourced: Sourced) -> None:
    """Each points at words that were read, and neither at those of its key."""
    path = sourced.plan / "passages.yaml"
    text = re.sub("1.1-plan-([12])", lambda found: f"1.1-plan-{3 - int(found[1])}", path.read_text(encoding="utf-8"))
    path.write_text(text, encoding="utf-8")
    code, _, err = sourced.verify()
    assert (code, err.count("“1.1-plan-1”"), err.count("“1.1-plan-2”"), "2 fouten;" in err) == (2, 1, 1, True)


@pytest.mark.parametrize(("old", "new", "said"), RULES["no_address"])
def test_verify_what_is_no_address_is_a_fault(old: str | None, new: str, said: str, sourced: Sourced) -> None:
    path = sourced.plan / "passages.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(old, new) if old else new, encoding="utf-8")
    assert text.count(old or text) == 1
    code, out, err = sourced.verify()
    assert (code, out, said in err, "Traceback" in err) == (2, "", True, False), err
    assert old is None or "1 fout;" in err


CHECKED = ", checkedAcross: {asOf: 2013-01-01, words: gebeld, by: lezer}}"


def test_a_silence_says_how_it_was_checked_and_a_hit_that_nobody_weighed_refutes_it(sourced: Sourced) -> None:
    """By hand: "kamers" stands in 1.1-plan-1 and in 1.1-progress-1, to which the row itself points at first."""
    check = ("check", sourced.plan, "--source", sourced.source)

    def verified() -> tuple[int, str]:
        code, _, err = sourced.verify()
        return code, " ".join(err.split())

    sourced.replan("    statuses:", "    silentPart: [{summary: wie klaagt, weight: kern}]\n    statuses:")
    code, said = verified()
    assert code == 2
    assert "measures silentPart.0: zwijgt volgens dit plan, maar nergens staat hoe dat is nagekeken" in said
    sourced.replan("passage: 1.1-progress-1}", "passage: 1.1-plan-1}")
    sourced.replan("weight: kern}", "weight: kern" + CHECKED.replace("gebeld", "[kamers, gebeld]"))
    code, said = verified()
    assert (code, said.count("staat ook in")) == (2, 1)
    found = "measures silentPart.0: “kamers” staat ook in 1.1-progress-1; lees die vindplaats en zet haar bij looked"
    assert found in said
    answer = sourced.ketenkaart(*check)
    assert (answer.code, found in " ".join(answer.err.split())) == (2, True)
    assert sourced.ketenkaart(*check[:2]).code == 0  # without the text that cannot be seen
    sourced.replan("by: lezer}", "by: lezer, looked: 1.1-progress-1}")  # and weighed, it stands
    assert verified() == (0, "")
    for words in (check, check[:2]):
        answer = sourced.ketenkaart(*words)
        said = "is nu niet in de tekst nagezocht; geef die met --source."
        assert (answer.code, said in " ".join(answer.out.split())) == (0, words != check)


def test_where_no_progress_is_reported_of_what_is_named_elsewhere_that_is_said(sourced: Sourced) -> None:
    """An alias of 1.1 stands in a sentence that its record does not point at."""
    quiet = "status: geen-voortgang-gemeld, asOf: 2013-01-01" + CHECKED
    sourced.replan("status: lopend, asOf: 2013-01-01, passage: 1.1-progress-1}", quiet)
    sourced.replan("segments:", "aliases:\n  measure-1.1: [kamers]\nsegments:")
    code, _, err = sourced.verify()
    assert code == 2
    said = "geen voortgang gemeld, maar “kamers” staat ook in 1.1-progress-1; noem wat daar is gemeld"
    assert said in " ".join(err.split())
    sourced.replan(CHECKED, CHECKED[:-1] + ', reportedNearby: "kamers zijn bezocht"}')
    assert sourced.verify()[0] == 0


@pytest.fixture
def unused(small_plan: Path, tmp_path: Path) -> tuple[object, ...]:
    (tmp_path / "bron.txt").write_text(RULES["text"], encoding="utf-8")
    return "check", small_plan, "--source", tmp_path / "bron.txt", "--passages", "unused"


@pytest.mark.parametrize("what", [*RULES["faults"], *RULES["only_checked"]])
def test_fault_in_rules_is_seen(what: str, small_plan: Path, unused: tuple[object, ...], ketenkaart: Command) -> None:
    old, new, *said = {**RULES["faults"], **RULES["only_checked"]}[what]
    (small_plan / "regels.yaml").write_text(replaced(RULES["good"], (old, new)) if old else new, encoding="utf-8")
    for command in (("check", small_plan), *[unused] * (what in RULES["faults"])):
        assert_refused(ketenkaart(*command), *said)


def test_good_rules_cut_a_source(small_plan: Path, unused: tuple[object, ...], done: Command) -> None:
    rules = small_plan / "regels.yaml"
    rules.write_text(RULES["good"], encoding="utf-8")
    done("check", small_plan)
    answer = done(*unused)
    assert (answer.code, answer.err, answer.out.splitlines()) == (0, "", RULES["cut"])
    rewrite(rules, (r"'^(\d+)\. '", "'^(Eerste|1)'"))
    Path(str(unused[3])).write_text("Eerste hoofdstuk\n", encoding="utf-8")
    done(*unused)  # a number that is none is no chapter
