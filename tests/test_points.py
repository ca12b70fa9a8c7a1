"""What is worth discussing: groups of questions with a count that anyone can repeat in the list, said in few words."""

import re

from ketenkaart import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.findings.gaps import ask
from ketenkaart.queries.findings.points import Point, points
from ketenkaart.queries.matrix.coverage import coverage
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.words import Speaker
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.points import PointTeller
from tests.conftest import ROOT


def named(store: Store, gaps: list[Gap] | None = None) -> dict[str, Point]:
    return {point.name: point for point in points(store, ask(store) if gaps is None else gaps)}


def test_five_points_of_the_report_count_what_the_list_shows(report: Store) -> None:
    found, gaps = named(report), ask(report)
    assert list(found) == ["lege-stappen", "termijnen", "een-partij", "gewenst", "ondersteunend"]
    for name in ("termijnen", "gewenst", "ondersteunend"):
        point = found[name]
        rows = [one for gap in gaps for one in (gap, *gap.also) if one.query == point.query]
        assert point.values["count"] == len(rows), name


def test_steps_where_most_of_what_is_expected_is_not_reported(report: Store) -> None:
    """By hand from the matrix: all six places at huisvesting are empty, three of five at identiteit, two of six at financiën."""
    point = named(report)["lege-stappen"]
    assert point.barriers == ["huisvesting", "identiteit"]
    cells = [cell for cell in coverage(report) if cell.expected and cell.barrier in point.barriers]
    assert (point.values["count"], point.values["all"]) == (sum(not c.initiatives for c in cells), len(cells)) == (9, 11)


def test_a_deadline_that_the_source_denies_is_told_apart_from_silence(report: Store) -> None:
    values = named(report)["termijnen"].values
    assert values["said"] + values["silent"] == values["count"]
    assert values["said"] > 0 < values["silent"]
    one = [gap for gap in ask(report) if gap.subject.endswith("measure-2.1") and gap.detail == "2011-09-30"]
    only = named(report, one)["termijnen"]  # the report says that it is not there
    assert (only.values["said"], only.variant) == (1, "said")
    assert PointTeller(Speaker(report)).say(only).number == "1 termijn"


def test_what_rests_on_one_party_counts_families_of_the_chapter(report: Store) -> None:
    """Of the five groups of work in chapter 6, four name CoMensha as acting."""
    said = PointTeller(Speaker(report)).say(named(report)["een-partij"])
    assert said.number == "4 van 5"
    assert "CoMensha" in said.text


def test_without_expectations_another_group_takes_the_place() -> None:
    found = named(Plans().under(Scenario(expectations=False)))
    assert "lege-stappen" not in found
    assert len(found) == 5


def test_a_card_is_short_and_leaves_no_place_open(report: Store) -> None:
    plans = [report, *Plans([ROOT / "graph" / "voorbeeld-gemeente"]).each()]
    for store in plans:
        teller = PointTeller(Speaker(store))
        for point in points(store, ask(store)):
            said = teller.say(point)
            assert not re.search(r"[{}]|het rapport" if store is not report else r"[{}]", f"{said}"), said
            assert all(len(sentence.split()) <= 24 for sentence in said.text.split(". ")), said
            assert said.ask.endswith("?")
