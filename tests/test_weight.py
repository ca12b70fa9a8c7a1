"""When a row is hoog: each condition turned off in the text of its question, and the rows that then come back as hoog.

A question names its conditions in its header, by letter, with the variable that says whether one holds:
(a) no other reading on stated ground takes the row away; (b) it rests on stated ground; (c) the subject is not vast
geregeld, afgerond or anders aangepakt; (d) a promise, whose term passed under each clause that the date can belong to;
(e) the source says that it is not there, or is silent on a product or act and all nearby is something else; (f) no step
must come first; (g) it is due.
"""

import re
from functools import cache

import pytest

from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import Query, find, shelf
from ketenkaart.store import Store
from tests.test_gap_queries import case, load

CASES = [(query.name, code) for query in shelf("gaps") for code in query.conditions]
TOP = next(iter(vocabulary().codes["Severity"]))

# By hand: which rows of the report come back as hoog when one condition is turned off. A row that fails two stays away.
BACK = {
    ("deadline-verstreken", "a"): {"measure-4.2"},
    ("deadline-verstreken", "d"): {"measure-6.1", "measure-7.11"},
    ("deadline-verstreken", "e"): {
        "measure-1.1", "measure-1.9", "measure-2.1", "measure-2.2b", "measure-2.3", "measure-3.5", "measure-3.8", "measure-5.2",
        "measure-6.3", "measure-6.7", "measure-11.3",
    },
    ("deel-van-belofte-stil", "e"): {"measure-2.3", "measure-5.2"},
    ("gevraagd-niet-beantwoord", "e"): {"recommendation-besluit-vergaderingen"},
    ("barriere-zonder-maatregel", "b"): {"financien", "huisvesting", "identiteit"},
    ("facilitator-niet-aangesproken", "a"): {"facilitator-sociale-media-bemiddeling"},
    ("alleen-ondersteunend", "b"): {"financien"},
    ("wacht-op", "b"): {"legislation-wrp"},
}  # fmt: skip
# And which are hoog with all conditions on: what the rule gives, told here so that a change is seen.
HOOG = {
    "deadline-verstreken": {"measure-2.1", "measure-4.3", "measure-6.2"},
    "deel-van-belofte-stil": {"measure-6.2"},
    "barriere-alleen-geduid": {"huisvesting", "identiteit"},
}


def without(query: Query, code: str) -> str:
    """The question with one condition always met."""
    line = re.compile(rf"BIND\(.* AS \?{query.conditions[code]}\)$", re.MULTILINE)
    text, times = line.subn(f"BIND(true AS ?{query.conditions[code]})", query.sparql)
    assert times == 1, (query.name, code)
    return text


def high(store: Store, sparql: str) -> set[tuple[str, str, str]]:
    rows = [row for row in store.select(sparql) if row["severity"] == TOP]
    return {(row["subject"] or "", str(row["kind"]), str(row["detail"])) for row in rows}


@cache
def small(name: str) -> Store:
    return load(case(name, "met"))


@pytest.mark.parametrize(("name", "code"), CASES)
def test_each_condition_keeps_a_row_of_the_small_graph_from_hoog(name: str, code: str) -> None:
    query, store = find(name), small(name)
    assert high(store, query.sparql) < high(store, without(query, code)), "turned off, this condition changes nothing"


@pytest.mark.parametrize(("name", "code"), CASES)
def test_what_comes_back_in_the_report(name: str, code: str, report: Store) -> None:
    query = find(name)
    back = high(report, without(query, code)) - high(report, query.sparql)
    assert {subject.rpartition("/")[2] for subject, *_ in back} == BACK.get((name, code), set())


def test_what_is_hoog_in_the_report(report: Store) -> None:
    found = {query.name: {one.rpartition("/")[2] for one, *_ in high(report, query.sparql)} for query in shelf("gaps")}
    assert {name: subjects for name, subjects in found.items() if subjects} == HOOG


def test_a_question_that_can_be_hoog_says_on_which_conditions() -> None:
    """But where the source itself says what is missing, and the question is no promise: nothing is read there."""
    said = {query.name for query in shelf("gaps") if f'"{TOP}"' in query.sparql}
    plain = {"alleen-lokaal", "gewenste-partner-niet-betrokken", "informatiestroom-hapert"}
    assert said - {name for name, _ in CASES} == plain
    assert all(find(name).ground == "stated" for name in plain)


def test_no_row_number_or_key_is_named_in_a_question(report: Store) -> None:
    """A weight follows from fields, never from which record it is."""
    keys = {
        (row["key"] or "").rpartition("/")[2] for row in report.select("SELECT ?key WHERE { ?key kk:inPlan ?plan }")
    }
    named = {name.rpartition("-")[2] for name in keys if name.startswith("measure-")} | {
        key for key in keys if "-" in key
    }
    for query in shelf("gaps"):
        assert not named & set(re.findall(r"[\w.:/-]+", query.sparql)), query.name
