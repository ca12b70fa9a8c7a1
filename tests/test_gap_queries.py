"""Every gap query against a graph that has the gap and one close to it that has not, on two engines.

`gaps/{query}/met.ttl` has the gap and `verwacht.json` its rows, written by hand; `zonder.ttl` is close to it and has
no rows. A query without its folder fails: a query that no longer finds anything looks just like good news.
"""

import json
import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import Graph
from rdflib.plugins.sparql import prepareQuery
from rdflib.plugins.sparql.sparql import Query as PreparedQuery

from ketenkaart.content import files
from ketenkaart.graph.build.cells import derive
from ketenkaart.graph.scenario import Scenario, apply
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.ontology.terms import scheme_files, vocabulary
from ketenkaart.queries.asking.catalogue import ASIDES, GAP_COLUMNS, SILENCE, find, shelf
from ketenkaart.queries.findings.gaps import find_gaps, select
from ketenkaart.queries.rows.gap import found_by
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.rdflib_graph import rdflib_graph
from ketenkaart.store import PREFIXES, Store
from ketenkaart.strict_yaml import read_yaml
from tests.conftest import Command

CASES = Path(__file__).parent / "gaps"
PLAN = "https://voorbeeld.nl/plan/een/"
SHORT = {PLAN: "ex:", "https://voorbeeld.nl/org/": "o:", "https://voorbeeld.nl/model/": "m:", PREFIXES["kkc"]: "kkc:"}
PARTS = {"met.ttl", "zonder.ttl", "verwacht.json"}
QUERIES = [query.name for query in shelf("gaps")]


@cache
def code_lists() -> bytes:
    store = Store()
    for path in scheme_files():
        if not path.name.startswith("barrieremodel-"):
            store.load(path)
    return store.serialise(ox.RdfFormat.N_TRIPLES)


def load(*turtles: str, scenario: Scenario | None = None) -> Store:
    store = Store().load_bytes(code_lists())
    for turtle in turtles:
        triples = ox.parse(turtle.encode(), format=ox.RdfFormat.TURTLE)
        store.add((t.subject, t.predicate, t.object) for t in triples)
    return derive(apply(store, scenario or Scenario()))


def case(query: str, name: str) -> str:
    return (CASES / query / f"{name}.ttl").read_text(encoding="utf-8")


def expected(query: str) -> list[dict[str, str]]:
    return in_order(json.loads((CASES / query / "verwacht.json").read_text(encoding="utf-8")))


def in_order(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    return sorted(rows, key=lambda row: sorted(row.items()))


def shorten(value: str) -> str:
    return next((short + value.removeprefix(long) for long, short in SHORT.items() if value.startswith(long)), value)


def on_pyoxigraph(store: Store, sparql: str) -> list[dict[str, str]]:
    return in_order([{k: shorten(v) for k, v in row.items() if v} for row in store.select(sparql)])


@cache
def prepared(sparql: str) -> PreparedQuery:
    """A question as rdflib takes it: reading one takes it longer than answering it of a small graph."""
    return prepareQuery(sparql, initNs=PREFIXES)


def on_rdflib(graph: Graph, sparql: str) -> list[dict[str, str]]:
    result = graph.query(prepared(sparql))
    names = [str(v) for v in result.vars or ()]
    return in_order([{k: shorten(str(row[k])) for k in names if row[k] is not None and str(row[k])} for row in result])


def test_each_query_has_its_three_files_and_no_case_is_without_a_query() -> None:
    cases = {folder.name: {path.name for path in folder.iterdir()} for folder in CASES.iterdir() if folder.is_dir()}
    assert cases == dict.fromkeys(QUERIES, PARTS)
    assert [path.stem for path in files("queries", "gaps/*.rq")] == QUERIES


@pytest.mark.parametrize("name", QUERIES)
def test_finds_the_gap(name: str) -> None:
    store = load(case(name, "met"))
    rows = on_pyoxigraph(store, find(name).sparql)
    assert rows == expected(name)
    assert rows
    assert on_rdflib(rdflib_graph(store), find(name).sparql) == rows


@pytest.mark.parametrize("name", QUERIES)
def test_stays_silent_close_to_the_gap(name: str) -> None:
    store = load(case(name, "zonder"))
    assert on_pyoxigraph(store, find(name).sparql) == []
    assert on_rdflib(rdflib_graph(store), find(name).sparql) == []


def test_who_waits_for_who_waits_counts_however_many_stand_between() -> None:
    """Seven in a row, each waiting for the next, and the last for a law: to the law all seven are held up."""
    work = 'ex:rij{} a kk:Measure ; kk:inPlan ex:plan ; skos:prefLabel "Rij {}"@nl ; kk:waitsFor ex:rij{} .'
    law = 'ex:rij7 a kk:Legislation ; kk:inPlan ex:plan ; skos:prefLabel "Een wet"@nl ; kk:lawState kkc:lawstate-in-voorbereiding .'
    row = [work.format(n, n, n + 1) for n in range(7)]
    store, sparql = load("\n".join([case("wacht-op", "zonder"), *row, law])), find("wacht-op").sparql
    for rows in (on_pyoxigraph(store, sparql), on_rdflib(rdflib_graph(store), sparql)):
        assert {found["subject"]: found["detail"] for found in rows}["ex:rij7"] == "7"


@pytest.mark.parametrize("name", QUERIES)
def test_another_plan_neither_hides_nor_adds_a_gap(name: str) -> None:
    other = case(name, "zonder").replace(PLAN, "https://voorbeeld.nl/plan/twee/")
    assert on_pyoxigraph(load(case(name, "met"), other), find(name).sparql) == expected(name)


@pytest.mark.parametrize("name", QUERIES)
def test_each_row_and_each_template_has_words(name: str) -> None:
    query = find(name)
    store = load(case(name, "met"))
    speaker, used = Labels(store), set()
    for row in store.select(query.sparql):
        gap = found_by(query, row, "")
        variant, sentence = speaker.said(query, gap, row)
        used.add(variant)
        assert gap.severity in vocabulary().codes["Severity"]
        assert gap.severity in query.severity.lower()
        check_sentence(sentence)
    assert used == set(query.sentence), "a sentence that no row of met.ttl has"


def check_sentence(sentence: str) -> None:
    assert sentence[0] == "“" or sentence[0].isupper(), sentence
    assert sentence.endswith((".", ".”", "?")), sentence
    for wrong in ("{", "  ", "“”", "()", "https://", "None", "niemand"):
        assert wrong not in sentence, sentence


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_is_plain(name: str) -> None:
    query = find(name)
    body = "\n".join(line.split("#")[0] for line in query.sparql.splitlines() if not line.startswith("#"))
    assert not re.search(r"\b(GRAPH|SERVICE|FROM|GROUP_CONCAT|SAMPLE|EXISTS)\b", body)
    assert "kk:inPlan" in body or "kk:usesModel" in body
    assert not query.parameters
    asked = re.search(r"^SELECT (.*)$", body, re.MULTILINE).group(1).split()  # type: ignore[union-attr]
    assert asked[: len(GAP_COLUMNS)] == [f"?{c}" for c in GAP_COLUMNS]
    assert set(asked[len(GAP_COLUMNS) :]) <= {f"?{name}" for name in (*ASIDES, SILENCE)}
    assert set(query.columns) <= {*GAP_COLUMNS}
    assert query.detail in ("", "date", "thing", *vocabulary().codes)


def test_what_a_later_report_is_silent_on_is_no_gap_yet() -> None:
    store = load(case("deel-van-belofte-stil", "met"), scenario=Scenario(as_of="2011-03-31"))
    assert store.select(find("deel-van-belofte-stil").sparql) == []


def test_the_main_passage_is_the_one_that_a_record_lists_first(report: Store) -> None:
    listed: dict[str, str] = {}
    for path in default_plan().glob("hoofdstuk-*.yaml"):
        for row in read_yaml(path).data["measures"]:
            named = row["passage"]
            listed[row["identifier"]] = named if isinstance(named, str) else named[0]
    rows = report.select("""SELECT ?id ?passage WHERE {
      ?measure a kk:Measure ; dcterms:identifier ?id ; kk:mainPassage ?passage }""")
    assert {row["id"]: (row["passage"] or "").rpartition("/passage-")[2] for row in rows} == listed


BAR = '{deadlineText: "eind 2024 | fase 1 | bedden", deadline: 2024-12, modality: belofte, asOf: 2024-01-01'
NAMED = "Actie 1.1, Kamers controleren: draaiboek | deel 2. Belofte: “eind 2024 | fase 1 | bedden” (wij rekenen tot 31 december 2024)."


@pytest.mark.parametrize(
    ("deadlines", "end"),
    [
        (['reportedNearby: "een | begin"'], "Niet gemeld of het er is. Wel gemeld: een | begin."),
        (["delivered: geleverd, deliveredOn: 2025-06"], "Volgens het plan geleverd: juni 2025."),
        (
            [
                "delivered: niet-geleverd",
                'deadlineText: "medio 2026 | fase 2", deadline: 2026-06, revises: true, asOf: 2026-01-01, modality: belofte',
            ],
            "Uit het plan blijkt dat het er nog niet is. Nieuw: “medio 2026 | fase 2” (draaiboek | deel 2).",
        ),
    ],
    ids=["silent", "late", "moved"],
)
def test_a_text_with_a_bar_in_a_deadline_comes_out_whole(
    deadlines: list[str], end: str, small_plan: Path, ketenkaart: Command
) -> None:
    label = 'deadlineLabel: "draaiboek | deel 2"'
    first, *moved = deadlines
    lines = [f"{BAR}, {label}, {first}}}", *(f"{{{one}, {label}}}" for one in moved)]
    path = small_plan / "plan.yaml"
    text = path.read_text(encoding="utf-8").replace("2013", "2026").replace("2012", "2024").splitlines()[:-1]
    path.write_text("\n".join([*text, *(f"      - {line}" for line in lines), ""]), encoding="utf-8")
    answer = ketenkaart("gaps", "--plan", small_plan, "--format", "json")
    assert answer.code == 0, answer.err
    assert f"{NAMED} {end}" in [row["sentence"] for row in json.loads(answer.out)]


def test_a_partner_finds_the_row_of_those_it_is_named_with() -> None:
    query = find("gewenste-partner-niet-betrokken")
    store = load(case(query.name, "met"))
    found = select(store, find_gaps(store, [query]), partner="Branche B")
    assert [row.partner for row in found] == ["b", "f"]  # a row of its own, and one of three named in one breath
    assert "Bedrijf F, Branche B en gemeenten" in found[1].sentence


def test_expectations_can_be_switched_off() -> None:
    name = "barriere-zonder-maatregel"
    rows = on_pyoxigraph(load(case(name, "met"), scenario=Scenario(expectations=False)), find(name).sparql)
    assert {row["severity"] for row in rows} == {"hoog"}  # what the report expects itself, stays


@pytest.fixture(scope="module")
def report_graph(report: Store) -> Graph:
    return rdflib_graph(report)


@pytest.mark.parametrize("name", QUERIES)
def test_both_engines_agree_on_the_report(report: Store, report_graph: Graph, name: str) -> None:
    rows = on_pyoxigraph(report, find(name).sparql)
    assert on_rdflib(report_graph, find(name).sparql) == rows
    keys = [
        tuple(row.get(c) for c in GAP_COLUMNS if c not in ("severity", "evidence", "subject_label")) for row in rows
    ]
    assert len(set(keys)) == len(keys), "two rows for one subject, barrier, kind, partner and detail"


def test_every_row_on_the_report_has_a_sentence(report: Store) -> None:
    for row in find_gaps(report):
        check_sentence(row.sentence)


def test_who_waits_is_found_four_steps_away_and_counted_once() -> None:
    """Each step is walked, also by who is reported under the first."""
    prefixes = "".join(line for line in case("wacht-op", "met").splitlines(keepends=True) if line.startswith("@prefix"))
    steps = ["stap1", "stap2", "stap3", "stap4", "einde"]
    told = "".join(
        f'ex:{one} a kk:Measure ; kk:inPlan ex:plan ; skos:prefLabel "{one}"@nl ; kk:waitsFor ex:{other} .\n'
        for one, other in pairwise(steps)
    )
    told += 'ex:einde a kk:Measure ; kk:inPlan ex:plan ; skos:prefLabel "einde"@nl .\n'
    told += 'ex:onder a kk:Pilot ; kk:inPlan ex:plan ; skos:prefLabel "onder"@nl ; kk:reportedUnder ex:stap1 ; kk:waitsFor ex:einde .\n'
    rows = load(case("wacht-op", "met"), prefixes + told).select(find("wacht-op").sparql)
    assert {row["subject_label"]: row["detail"] for row in rows if (row["subject_label"] or "") in steps} == {
        "stap2": "1",
        "stap3": "2",
        "stap4": "3",
        "einde": "4",
    }
