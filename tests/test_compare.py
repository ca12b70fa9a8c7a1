"""Two dates of a plan, or two plans, in sentences."""

import json
from itertools import combinations
from pathlib import Path

from ketenkaart import Plans
from ketenkaart.visuals.page.data import page_data
from tests.conftest import ROOT, Command
from tests.test_cells import add, cell
from tests.test_families import pilot

EXAMPLE = ROOT / "graph" / "voorbeeld-gemeente"
REPORT = ROOT / "graph" / "task-force-2013"
DATES = ["2024-06-30", "2025-11-30", "--plan", str(EXAMPLE)]


def test_plan_against_progress_in_sentences(ketenkaart: Command) -> None:
    answer = ketenkaart("compare", *DATES)
    assert answer.code == 0
    said = " ".join(answer.out.split())
    expected = (
        "Huisvesting: signalering was niets gemeld, is nu bezig; "
        "gemeente Nergenshuizen en Woonstichting Ergens kwamen erbij."
    )
    assert expected in said
    assert "Huisvesting: toezicht en handhaving was nog niet gedaan, is nu bezig; Belastingdienst kwam erbij." in said
    assert "Alle stappen: regie en samenwerking was bezig, is nu vast geregeld." in said
    assert "58 van de 70 vakken zijn gelijk" in said


def test_backwards_says_what_is_gone(ketenkaart: Command) -> None:
    said = ketenkaart("compare", "2025-11-30", "2024-06-30", "--plan", EXAMPLE).out
    assert "Belastingdienst wordt hier niet meer genoemd" in " ".join(said.split())


def test_as_json(ketenkaart: Command) -> None:
    rows = json.loads(ketenkaart("compare", *DATES, "--format", "json").out)
    row = next(row for row in rows if (row["barrier"], row["kind"]) == ("huisvesting", "signalering"))
    assert row == {
        "barrier": "huisvesting",
        "other_barrier": "huisvesting",
        "kind": "signalering",
        "before": "niets-gemeld",
        "after": "bezig",
        "joined": ["gemeente-nergenshuizen", "woonstichting-ergens"],
        "left": [],
        "sentence": row["sentence"],
    }
    assert len(rows) == 12


def test_a_cell_is_compared_by_its_most_common_state(small_plan: Path, ketenkaart: Command) -> None:
    """The best state rises from bezig to vast geregeld, but two of three are late on both dates."""
    late = [pilot(key, "vertraagd")[1].replace("2013-01-01", "2012-01-01") for key in "bc"]
    other = pilot("a", "lopend")[1].replace("2013-01-01", "2012-01-01").rstrip("\n ]") + ", {status: structureel, asOf: 2013-01-01}]\n"
    add(small_plan, f"pilots:\n{''.join([*late, other])}")
    dates = ["2012-01-01", "2013-01-01", "--plan", small_plan]
    assert cell(small_plan, "arbeid", "kennis-opleiding").state == "vast-geregeld"
    rows = json.loads(ketenkaart("compare", *dates, "--format", "json").out)
    assert not [row for row in rows if (row["barrier"], row["kind"]) == ("arbeid", "kennis-opleiding")]


def test_a_sentence_says_what_the_word_would_hide(ketenkaart: Command) -> None:
    said = " ".join(ketenkaart("compare", "2011-03-31", "2013-04-08").out.split())
    assert "Arbeid: sanctie en afpakken was niets gemeld, is nu vast geregeld (bevoegdheid geldt, gebruik niet gemeld)." in said
    assert "Arbeid: wet- en regelgeving was nog niet gedaan (alleen ondersteunend), is nu vast geregeld (het enige directe werk)" in said


def test_as_table_and_csv(ketenkaart: Command) -> None:
    assert "Soort werk" in ketenkaart("compare", *DATES, "--format", "table").out
    assert ketenkaart("compare", *DATES, "--format", "csv").out.count("\n") == 13


def test_the_shipped_plan_is_the_default(ketenkaart: Command) -> None:
    said = " ".join(ketenkaart("compare", "2011-03-31", "2013-04-08").out.split())
    assert "Identiteit: signalering was niets gemeld, is nu bezig; Kamer van Koophandel kwam erbij." in said


def test_a_date_with_itself_differs_in_nothing(ketenkaart: Command) -> None:
    assert "Geen verschil." in ketenkaart("compare", "2013-04-08", "2013-04-08").out


def test_two_plans_of_two_models_meet_where_steps_match(ketenkaart: Command) -> None:
    said = " ".join(ketenkaart("compare", EXAMPLE, REPORT).out.split())
    assert (
        "Werving en entree / Entree: signalering is in het eerste plan niets gemeld, in het tweede verschilt, minst ver: bezig"
        in said
    )
    assert "de stap Terugkeer staat alleen in het Barrièremodel kwetsbare arbeidsmigranten" in said
    assert "de stap Financiën staat alleen in het Barrièremodel mensenhandel" in said
    assert "Verwant, maar niet hetzelfde: Registratie" in said
    rows = json.loads(ketenkaart("compare", EXAMPLE, REPORT, "--format", "json").out)
    assert {(row["barrier"], row["other_barrier"]) for row in rows} <= {
        ("werving-en-entree", "entree"), ("huisvesting", "huisvesting"), ("arbeid", "arbeid"), (None, None),
    }  # fmt: skip


def test_what_cannot_be_compared_gets_a_sentence(ketenkaart: Command) -> None:
    for words, part in (
        (["2012-01-01", "2013-04-08"], "kies 2011-03-31 of 2013-04-08"),
        (["nergens", "2013-04-08"], "“nergens”"),
    ):
        answer = ketenkaart("compare", *words)
        assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
        assert part in answer.err


def test_the_page_holds_each_pair_that_its_screen_can_ask_for(small_plan: Path) -> None:
    """Also where the plans are named in another order than that of their keys."""
    data = page_data(Plans([EXAMPLE, small_plan]))
    sides = [f"{plan['key']}@{one['date']}" for plan in data["plans"] for one in plan["dates"]]
    assert sides == [
        *("voorbeeld-gemeente@2024-06-30", "voorbeeld-gemeente@2025-03-31", "voorbeeld-gemeente@2025-11-30"),
        *("proef@2012-01-01", "proef@2013-01-01"),
    ]
    asked = {f"{one}|{other}|{basis}" for one, other in combinations(sides, 2) for basis in ("all", "stated", "all|strict", "stated|strict")}
    assert set(data["comparisons"]) == asked
