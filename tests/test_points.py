"""What is worth discussing: groups of questions with a count that anyone can repeat in the list, said in few words."""

import re
from dataclasses import replace

from ketenkaart import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.findings.points import Point, points
from ketenkaart.queries.matrix.coverage import coverage
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.numbers import PointTeller
from tests.conftest import ROOT


def named(store: Store, gaps: list[Gap] | None = None) -> dict[str, Point]:
    return {point.name: point for point in points(store, find_gaps(store) if gaps is None else gaps)}


def test_five_points_of_the_report_count_what_the_list_shows(report: Store) -> None:
    found, gaps = named(report), find_gaps(report)
    assert list(found) == ["lege-stappen", "termijnen", "een-partij", "gewenst", "ondersteunend"]
    for name in ("termijnen", "ondersteunend"):
        point = found[name]
        rows = [one for gap in gaps for one in (gap, *gap.also) if one.query == point.query]
        rows = [one for one in rows if not one.subject.rpartition("/")[2].startswith("recommendation-")]  # no deadline
        assert point.values["count"] == len(rows), name


def test_a_partner_with_some_contact_is_not_one_without(report: Store) -> None:
    """By hand, from verwachtingen.yaml: 57 named roles; in 15 the partner takes part, of 11 no contact is reported."""
    point = named(report)["gewenst"]
    assert (point.values["count"], point.values["all"], point.values["met"]) == (11, 57, 15)
    said = "Bij 11 van 57 genoemde rollen is geen contact gemeld. Bij 15 is de partner bereikt."
    assert PointTeller(Labels(report)).say(point).text == said


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
    one = [gap for gap in find_gaps(report) if gap.subject.endswith("measure-2.1") and gap.detail == "2011-09-30"]
    only = named(report, one)["termijnen"]  # the report says that it is not there
    assert (only.values["said"], only.variant) == (1, "said")
    assert PointTeller(Labels(report)).say(only).number == "1 termijn"


def test_what_rests_on_one_party_counts_numbered_actions(report: Store) -> None:
    """By hand: CoMensha works at 6.1 (by the scheme for interpreters), 6.3, 6.4, 6.6 and 6.7, and not at 6.2 and 6.5."""
    said = PointTeller(Labels(report)).say(named(report)["een-partij"])
    assert said.number == "5 van de 7 acties"
    assert said.title == "Hoofdstuk 6, Opvang, zorg en positie van slachtoffers"
    assert said.text == "CoMensha werkt eraan."


def test_card_and_sentence_count_the_same_actions(report: Store) -> None:
    """Of each chapter with a row: what its sentence counts (in SPARQL), the card would say (chapter 8: three of four; also chapters 2, 6 and 11)."""
    told = [gap for gap in find_gaps(report) if gap.variant == "hoofdstuk-meeste"]
    assert len(told) == 4
    for gap in told:
        values = named(report, [replace(gap, severity="hoog")])["een-partij"].values
        assert f"bij {values['count']} van de {values['all']} acties is " in gap.sentence
    assert any("bij 3 van de 4 acties is Openbaar Ministerie genoemd als wie eraan werkt, ook in wat eronder is gemeld. Bij 2 daarvan is geen ander zo genoemd." in gap.sentence for gap in told)
    assert any("5 van de 7 acties is CoMensha" in gap.sentence and "Bij elk daarvan is ook een ander zo genoemd." in gap.sentence for gap in told)


def test_without_expectations_another_group_takes_the_place() -> None:
    found = named(Plans().at(Scenario(expectations=False)))
    assert "lege-stappen" not in found
    assert len(found) == 5


def test_a_card_is_short_and_leaves_no_place_open(report: Store) -> None:
    plans = [report, *Plans([ROOT / "graph" / "voorbeeld-gemeente"]).each()]
    for store in plans:
        teller = PointTeller(Labels(store))
        for point in points(store, find_gaps(store)):
            said = teller.say(point)
            assert not re.search(r"[{}]|het rapport" if store is not report else r"[{}]", f"{said}"), said
            assert all(len(sentence.split()) <= 24 for sentence in said.text.split(". ")), said
            assert said.ask.endswith("?")
