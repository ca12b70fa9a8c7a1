"""The graph says of the report what a careful reader finds in it: facts.yaml, written down by hand."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from ketenkaart.ontology.terms import vocabulary
from ketenkaart.store import HOME, Store

PLAN = f"{HOME}id/plan/task-force-2013"
FACTS: dict[str, Any] = yaml.load(  # each scalar is a text: 3.10 is no number
    (Path(__file__).parent / "facts.yaml").read_text(encoding="utf-8"), yaml.BaseLoader
)
OF_EACH, EXACTLY, AMONG, COUNTS, WORDS = (
    [pytest.param(fact["ask"], fact["found"], id=fact["ask"]) for fact in FACTS[part]]
    for part in ("of_each", "exactly", "among", "counts", "words")
)


def ask_one(store: Store, pattern: str) -> set[str]:
    """Every value of `?x`, by the last part of its name; the prefix `:` is the plan's."""
    rows = store.select(f"PREFIX : <{PLAN}/> SELECT DISTINCT ?x WHERE {{ {pattern} }}")
    values = {row["x"] or "" for row in rows}
    return {re.split("[/#]", value)[-1] if value.startswith(HOME) else value for value in values}


def values(found: str | list[str]) -> set[str]:
    return set(found.split() if isinstance(found, str) else found)


@pytest.mark.parametrize(("rest", "found"), OF_EACH)
def test_what_is_asked_of_each_is_what_the_report_says(rest: str, found: dict[str, Any], report: Store) -> None:
    expected = {key: values(value) for keys, value in found.items() for key in keys.split()}
    assert len(expected) == sum(len(keys.split()) for keys in found)
    node = {key: f":measure-{key}" if key[0].isdigit() else f":{key}" for key in expected}
    assert [key for key in expected if not ask_one(report, f"{node[key]} kk:inPlan ?x")] == []  # each is there
    assert {key: ask_one(report, f"{node[key]} {rest}") for key in expected} == expected


@pytest.mark.parametrize(("pattern", "found"), EXACTLY)
def test_what_fits_is_what_the_report_says_and_no_more(pattern: str, found: str, report: Store) -> None:
    assert ask_one(report, pattern) == values(found)


@pytest.mark.parametrize(("pattern", "found"), AMONG)
def test_what_the_report_says_is_among_what_fits(pattern: str, found: str | list[str], report: Store) -> None:
    assert values(found) <= ask_one(report, pattern)


@pytest.mark.parametrize(("pattern", "count"), COUNTS)
def test_as_many_fit_as_one_counts_in_the_report(pattern: str, count: str, report: Store) -> None:
    assert len(ask_one(report, pattern)) == int(count)


@pytest.mark.parametrize(("pattern", "words"), WORDS)
def test_what_is_told_holds_the_words(pattern: str, words: str, report: Store) -> None:
    (told,) = ask_one(report, pattern)
    assert words in told


@pytest.mark.parametrize("term", FACTS["nearby"])
def test_what_is_reported_next_to_a_term_stands_where_the_report_says(term: str, report: Store) -> None:
    words, passage = FACTS["nearby"][term]
    (told,) = ask_one(report, f":deadline-{term} kk:reportedNearby ?x")
    assert words in told
    where = f"?s rdf:subject :deadline-{term} ; rdf:predicate kk:reportedNearby ; kk:passage ?x"
    assert f"passage-{passage}" in ask_one(report, where)


def test_what_the_text_means_by_a_code() -> None:
    """1.2: the introduction counts as labour exploitation what 1.2 calls other; 3.3: a power in force is a sanction."""
    codes = vocabulary().codes
    said = codes["ExploitationForm"]["overige-uitbuiting"].definition
    assert "arbeid" in said
    assert not {"bedelen", "orgaanverwijdering"} & set(said.replace(",", "").split())
    assert "bevoegdheid" in codes["InterventionKind"]["sanctie-afpakken"].definition
