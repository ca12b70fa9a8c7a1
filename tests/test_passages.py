"""Addresses in a source of our own: what is unchanged, what moved, what changed, and never a word that was not read."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import SMALL_PLAN, Command

TEXT = """\
1. Kamers (bureau)
Dit hoofdstuk gaat over kamers.
Doelstelling: nette kamers.
1. De dienst controleert ieder jaar honderd kamers. Wie klaagt, krijgt binnen een week antwoord.
- Tot nu toe zijn veertig kamers bezocht.
"""
GRAMMAR = r"""
segments:
  chapter: '^(\d+)\. .+\)$'
  actions: '^Doelstelling'
  action: '^(\d+)\. '
  subaction: '^([a-e])\. '
  progress: '^- '
  footnote: '^([¹²³]+)'
  sections: []
  places: [{match: '(\d+)\.\w+', words: 'hoofdstuk {1}, actie {0}'}]
  abbreviations: []
"""
READ = {
    "1.1-plan-1": "De dienst controleert ieder jaar honderd kamers.",
    "1.1-plan-2": "Wie klaagt, krijgt binnen een week antwoord.",
    "1.1-progress-1": "Tot nu toe zijn veertig kamers bezocht.",
}
ALL_THE_SAME = "Alle 3 vindplaatsen kloppen; het document is ongewijzigd.\n"
OTHER_WORDS = "(de woorden op deze plek zijn gewijzigd; zie `ketenkaart check --passages verify`)"


@dataclass(frozen=True)
class Sourced:
    """A plan with its source, and what the command line says of both."""

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
        text = self.source.read_text(encoding="utf-8")
        assert text.count(old) == 1
        self.source.write_text(text.replace(old, new), encoding="utf-8")

    def line(self, key: str) -> int:
        rows = (self.plan / "passages.yaml").read_text(encoding="utf-8").splitlines()
        return next(number for number, row in enumerate(rows, 1) if f'"{key}"' in row)


@pytest.fixture
def sourced(small_plan: Path, tmp_path: Path, ketenkaart: Command) -> Sourced:
    """The small plan, each of its statements with an address that `passages` wrote."""
    plan = SMALL_PLAN.replace("    promise:", "    passage: [1.1-plan-1, 1.1-plan-2]\n    promise:").replace(
        "{status: lopend, asOf: 2013-01-01}", "{status: lopend, asOf: 2013-01-01, passage: 1.1-progress-1}"
    )
    (small_plan / "plan.yaml").write_text(plan + GRAMMAR, encoding="utf-8")
    source = tmp_path / "bron.txt"
    source.write_text(TEXT, encoding="utf-8")
    answer = ketenkaart("check", small_plan, "--source", source, "--passages", "write")
    assert (answer.code, answer.out) == (0, "3 vindplaatsen geschreven.\n")
    return Sourced(small_plan, source, ketenkaart)


def test_an_unchanged_source(sourced: Sourced) -> None:
    assert sourced.verify() == (0, ALL_THE_SAME, "")
    said = sourced.shown()
    for words in READ.values():
        assert f"“{words}”" in said
    assert "(de woorden" not in said


def test_other_spaces_and_line_ends_are_no_change(sourced: Sourced) -> None:
    sourced.source.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n\r\n").replace(" zijn ", "  zijn ").encode())
    assert sourced.verify() == (0, ALL_THE_SAME, "")


@pytest.mark.parametrize("key", READ)
def test_a_changed_word_is_said_and_not_shown(key: str, sourced: Sourced) -> None:
    """A word as long as the one that was read: every other address stays where it is."""
    old = {"1.1-plan-1": "honderd", "1.1-plan-2": "klaagt", "1.1-progress-1": "veertig"}[key]
    sourced.rewrite(old, "x" * len(old))
    said = f"passages.yaml:{sourced.line(key)}, passage: de woorden van “{key}” zijn gewijzigd of weg; lees de passage opnieuw."
    assert sourced.verify() == (2, "", f"{said}\n1 fout; er is niets geschreven.\n")
    shown = sourced.shown()
    assert "xxx" not in shown
    assert shown.count(OTHER_WORDS) == 1
    assert [f"“{words}”" in shown for words in READ.values()] == [other != key for other in READ]


def test_a_text_that_moved_is_found_and_its_old_place_shows_nothing(sourced: Sourced) -> None:
    sourced.rewrite("Dit hoofdstuk gaat over kamers.", "Dit hoofdstuk gaat over kamers en wat daarin mag.")
    said = "Het document is gewijzigd, maar elke vindplaats staat er nog; 3 zijn verplaatst.\n"
    assert sourced.verify() == (0, said, "")
    shown = sourced.shown()
    assert shown.count(OTHER_WORDS) == 3
    assert not any(f"“{words}”" in shown for words in READ.values())


def test_only_what_stands_after_a_change_has_moved(sourced: Sourced) -> None:
    sourced.source.write_text(TEXT.replace("- Tot nu toe", "- Nieuw is dit. Tot nu toe"), encoding="utf-8")
    assert sourced.verify()[1] == "Het document is gewijzigd, maar elke vindplaats staat er nog; 1 zijn verplaatst.\n"


def test_moved_and_changed_at_once_names_only_what_changed(sourced: Sourced) -> None:
    sourced.rewrite("Dit hoofdstuk gaat over kamers.", "Over kamers.")
    sourced.rewrite("veertig", "vijftig")
    code, out, err = sourced.verify()
    assert (code, out) == (2, "")
    assert err.count("“1.1-progress-1”") == err.count("gewijzigd of weg") == 1


def test_a_source_that_lost_its_end_is_a_change(sourced: Sourced) -> None:
    sourced.source.write_text(TEXT.rpartition("- ")[0], encoding="utf-8")
    assert (sourced.verify()[0], "“1.1-progress-1” zijn gewijzigd of weg" in sourced.verify()[2]) == (2, True)


def test_what_nobody_points_at_is_listed(sourced: Sourced) -> None:
    answer = sourced.ketenkaart("check", sourced.plan, "--source", sourced.source, "--passages", "unused")
    assert (answer.code, answer.out) == (0, "1-intro-1\tDit hoofdstuk gaat over kamers.\n")


# What one address in passages.yaml may say wrongly, though the text did not change: field, what it becomes of what it was.
WRONG: dict[str, tuple[str, Callable[[str], str]]] = {
    "last digit of sha256": ("sha256", lambda was: was[:-1] + ("0" if was[-1] != "0" else "1")),
    "no sha256 at all": ("sha256", lambda _: "abc"),
    "start one further": ("start", lambda was: str(int(was) + 1)),
    "start 17 further": ("start", lambda was: str(int(was) + 17)),
    "start outside the text": ("start", lambda _: "99999"),
    "start before the text": ("start", lambda _: "-1"),
    "start in words": ("start", lambda _: "begin"),
    "end one less": ("end", lambda was: str(int(was) - 1)),
    "end before start": ("end", lambda _: "0"),
    "end outside the text": ("end", lambda _: "99999"),
    "first words": ("words", lambda _: "Heel andere woorden dan"),
    "place": ("place", lambda _: "hoofdstuk 9, actie 9.9"),
    "part": ("part", lambda _: "annex"),
}


@pytest.mark.parametrize("key", READ)
@pytest.mark.parametrize("what", WRONG)
def test_verify_one_wrong_address_in_an_unchanged_text_is_named_with_its_field(
    what: str, key: str, sourced: Sourced
) -> None:
    field, change = WRONG[what]
    damage(sourced.plan / "passages.yaml", [key], field, change)
    code, out, err = sourced.verify()
    assert (code, out) == (2, "")
    found, count = err.splitlines()
    assert found.startswith(f"passages.yaml:{sourced.line(key)}, passage"), err
    assert field in found
    if what == "start in words":  # which is no address at all, so the line names it
        assert found.endswith("start: moet een geheel getal zijn.")
        return
    assert f"“{key}”" in found
    assert found.endswith("schrijf de vindplaatsen opnieuw met `ketenkaart check --passages write --source BRON`.")
    assert count.startswith("1 fout;")


def damage(path: Path, keys: Iterable[str], field: str, change: Callable[[str], str]) -> None:
    """Change a field of the addresses of some keys in a file that `passages` wrote."""
    rows = path.read_text(encoding="utf-8").splitlines()
    for key in keys:
        (number,) = (number for number, row in enumerate(rows) if row.startswith(f'- {{key: "{key}",'))
        was = re.search(rf'\b{field}: (?:"([^"]*)"|([^,}}]*))', rows[number])
        assert was
        now = change(was[1] or was[2])
        assert now not in (was[1], was[2])
        rows[number] = rows[number].replace(was[0], f'{field}: "{now}"')
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")


def test_verify_two_addresses_that_changed_places_are_both_named(sourced: Sourced) -> None:
    """Each points at words that were read, and neither at those of its key."""
    path = sourced.plan / "passages.yaml"
    text = path.read_text(encoding="utf-8").replace('"1.1-plan-1"', '"x"').replace('"1.1-plan-2"', '"1.1-plan-1"')
    path.write_text(text.replace('"x"', '"1.1-plan-2"'), encoding="utf-8")
    code, _, err = sourced.verify()
    assert (code, err.count("“1.1-plan-1”"), err.count("“1.1-plan-2”")) == (2, 1, 1)
    assert "2 fouten;" in err


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('key: "1.1-plan-2"', 'key: "1.1-plan-8"', "“1.1-plan-8” bestaat niet in de bron. Bedoelde u “1.1-plan-"),
        ('key: "1.1-plan-2", ', "", "key: ontbreekt; vul dit veld in."),
        (
            'key: "1.1-plan-2", ',
            'key: "1.1-plan-2", document: brief, ',
            "“1.1-plan-2” staat in document “brief”, en dat noemt dit bestand niet",
        ),
        ('key: "1.1-plan-2", ', 'key: "1.1-plan-2", kleur: rood, ', "kleur: is geen veld dat wij kennen."),
    ],
)
def test_verify_an_address_that_is_none_is_a_fault(old: str, new: str, said: str, sourced: Sourced) -> None:
    path = sourced.plan / "passages.yaml"
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    code, out, err = sourced.verify()
    assert (code, out) == (2, "")
    assert said in err
    assert "1 fout;" in err


@pytest.mark.parametrize("what", ["start before the text", "start in words", "end before start", "first words"])
def test_verify_a_wrong_address_in_a_changed_text_is_named_too(what: str, sourced: Sourced) -> None:
    sourced.rewrite("Dit hoofdstuk gaat over kamers.", "Dit hoofdstuk gaat over kamers en wat daarin mag.")
    field, change = WRONG[what]
    damage(sourced.plan / "passages.yaml", ["1.1-plan-2"], field, change)
    code, out, err = sourced.verify()
    assert (code, out) == (2, "")
    assert f"passages.yaml:{sourced.line('1.1-plan-2')}, " in err
    assert "1 fout;" in err


@pytest.mark.parametrize("text", ["", "document:\n  length: 9\npassages: []\n", "document: []\n", "passages: 3\n"])
def test_verify_a_file_of_addresses_that_is_none_gives_a_sentence(text: str, sourced: Sourced) -> None:
    (sourced.plan / "passages.yaml").write_text(text, encoding="utf-8")
    code, out, err = sourced.verify()
    assert (code, out) == (2, ""), err
    assert "passages.yaml" in err
    assert "Traceback" not in err


SILENCE = """    silentPart:
      - summary: het antwoord aan wie klaagt
        weight: kern
"""


def silent(sourced: Sourced, check: str) -> tuple[int, str]:
    """Return what is said of the plan with a silence of 1.1 and this check of it."""
    plan = (sourced.plan / "plan.yaml").read_text(encoding="utf-8")
    told = SILENCE + (f"        checkedAcross: {check}\n" if check else "")
    at = plan.index("    statuses:")
    (sourced.plan / "plan.yaml").write_text(plan[:at] + told + plan[at:], encoding="utf-8")
    code, _, err = sourced.verify()
    return code, " ".join(err.split())


def test_a_silence_says_how_it_was_checked(sourced: Sourced) -> None:
    code, said = silent(sourced, "")
    assert code == 2
    assert "measures silentPart.0: zwijgt volgens dit plan, maar nergens staat hoe dat is nagekeken" in said


def test_a_hit_that_nobody_weighed_refutes_a_silence(sourced: Sourced) -> None:
    """By hand: "kamers" stands in 1.1-plan-1 and 1.1-progress-1, which the row itself points at; so is "bezocht"."""
    plan = (sourced.plan / "plan.yaml").read_text(encoding="utf-8")
    moved = plan.replace("passage: 1.1-progress-1}", "passage: 1.1-plan-1}")
    assert moved != plan
    (sourced.plan / "plan.yaml").write_text(moved, encoding="utf-8")
    code, said = silent(sourced, "{asOf: 2013-01-01, words: [kamers, gebeld], by: tweede lezer}")
    assert code == 2
    assert "“kamers” staat ook in 1.1-progress-1; lees die vindplaats en zet haar bij looked" in said
    assert said.count("staat ook in") == 1


def test_a_silence_whose_hits_were_weighed_stands(sourced: Sourced) -> None:
    assert silent(sourced, "{asOf: 2013-01-01, words: kamers, looked: 1.1-progress-1, by: lezer}") == (0, "")
    at_hand = sourced.ketenkaart("check", sourced.plan, "--source", sourced.source)
    assert (at_hand.code, "niet in de tekst nagezocht" in at_hand.out) == (0, False)
    alone = sourced.ketenkaart("check", sourced.plan)
    assert alone.code == 0
    assert "is nu niet in de tekst nagezocht; geef die met --source." in " ".join(alone.out.split())


def test_check_holds_a_silence_against_the_text_at_hand(sourced: Sourced) -> None:
    """C4: “kamers” begins the progress too, which nobody says he weighed; without the text that cannot be seen."""
    plan = (sourced.plan / "plan.yaml").read_text(encoding="utf-8")
    (sourced.plan / "plan.yaml").write_text(plan.replace("passage: 1.1-progress-1}", "passage: 1.1-plan-1}"), encoding="utf-8")
    silent(sourced, "{asOf: 2013-01-01, words: kamers, by: lezer}")
    answer = sourced.ketenkaart("check", sourced.plan, "--source", sourced.source)
    assert answer.code == 2
    assert "measures silentPart.0: “kamers” staat ook in 1.1-progress-1; lees die vindplaats" in " ".join(answer.err.split())
    assert sourced.ketenkaart("check", sourced.plan).code == 0


def test_where_no_progress_is_reported_of_what_is_named_elsewhere_that_is_said(sourced: Sourced) -> None:
    """C4: an alias of 1.1 stands in a sentence that its record does not point at."""
    file = sourced.plan / "plan.yaml"
    quiet = (
        "{status: geen-voortgang-gemeld, asOf: 2013-01-01, checkedAcross: "
        "{asOf: 2013-01-01, words: gebeld, by: lezer}%s}"
    )
    plan = file.read_text(encoding="utf-8").replace("{status: lopend, asOf: 2013-01-01, passage: 1.1-progress-1}", quiet)
    plan += "aliases:\n  measure-1.1: [kamers]\n"
    file.write_text(plan % "", encoding="utf-8")
    code, _, err = sourced.verify()
    assert code == 2
    assert "geen voortgang gemeld, maar “kamers” staat ook in 1.1-progress-1; noem wat daar is gemeld" in " ".join(err.split())
    file.write_text(plan % ', reportedNearby: "kamers zijn bezocht"', encoding="utf-8")
    assert sourced.verify()[0] == 0
