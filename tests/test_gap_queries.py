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
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.queries.rows.records import record
from ketenkaart.rdflib_graph import rdflib_graph
from ketenkaart.store import PREFIXES, Store
from ketenkaart.strict_yaml import read_yaml
from tests.conftest import Command, cases

CASES = Path(__file__).parent / "gaps"
PLAN = "https://voorbeeld.nl/plan/een/"
SHORT = {PLAN: "ex:", "https://voorbeeld.nl/org/": "o:", "https://voorbeeld.nl/model/": "m:", PREFIXES["kkc"]: "kkc:"}
PARTS = {"met.ttl", "zonder.ttl", "verwacht.json"}
QUERIES = [query.name for query in shelf("gaps")]
NAMED = "Belofte: “eind 2024 | fase 1 | bedden” (wij rekenen tot 31 december 2024)."
BARS = cases("gaps")["bars"]


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


@pytest.mark.sampled(10)
@pytest.mark.parametrize("name", QUERIES)
def test_gap_is_found_also_beside_another_plan_and_not_close_to_it(name: str) -> None:
    there, close, sparql = load(case(name, "met")), load(case(name, "zonder")), find(name).sparql
    assert on_pyoxigraph(there, sparql) == on_rdflib(rdflib_graph(there), sparql) == expected(name) != []
    assert on_pyoxigraph(close, sparql) == on_rdflib(rdflib_graph(close), sparql) == []
    other = case(name, "zonder").replace(PLAN, "https://voorbeeld.nl/plan/twee/")
    assert on_pyoxigraph(load(case(name, "met"), other), sparql) == expected(name)


def check_sentence(sentence: str) -> None:
    assert sentence[0] == "“" or sentence[0].isupper(), sentence
    assert sentence.endswith((".", ".”", "?")), sentence
    for wrong in ("{", "  ", "“”", "()", "https://", "None", "niemand"):
        assert wrong not in sentence, sentence


@pytest.mark.parametrize("name", QUERIES)
def test_each_row_and_each_template_has_words(name: str) -> None:
    query = find(name)
    store = load(case(name, "met"))
    speaker, used = Labels(store), set()
    for row in store.select(query.sparql):
        gap = record(Gap, row, query=query.name)
        variant, sentence = speaker.sentence(query, gap, row)
        used.add(variant)
        assert gap.severity in vocabulary().codes["Severity"]
        assert gap.severity in query.severity.lower()
        check_sentence(sentence)
    assert used == set(query.sentence), "a sentence that no row of met.ttl has"


def test_every_query_is_plain() -> None:
    for query in map(find, QUERIES):
        body = "\n".join(line.split("#")[0] for line in query.sparql.splitlines() if not line.startswith("#"))
        assert not re.search(r"\b(GRAPH|SERVICE|FROM|GROUP_CONCAT|SAMPLE|EXISTS)\b", body), query.name
        assert "kk:inPlan" in body or "kk:usesModel" in body, query.name
        assert not query.parameters
        asked = re.search(r"^SELECT (.*)$", body, re.MULTILINE).group(1).split()  # type: ignore[union-attr]
        assert asked[: len(GAP_COLUMNS)] == [f"?{c}" for c in GAP_COLUMNS], query.name
        assert set(asked[len(GAP_COLUMNS) :]) <= {f"?{name}" for name in (*ASIDES, SILENCE)}, query.name
        assert set(query.columns) <= {*GAP_COLUMNS}, query.name
        assert query.detail in ("", "date", "thing", *vocabulary().codes), query.name


@pytest.mark.parametrize("many", [4, 7])
def test_who_waits_for_who_waits_is_counted_once_however_many_stand_between(many: int) -> None:
    """In a row, the last for a law: to each, all before it are held up, also who is reported under the first."""
    row = [f"rij{number}" for number in range(many + 1)]
    thing = 'ex:{} a kk:{} ; kk:inPlan ex:plan ; skos:prefLabel "x"@nl'
    told = [f"{thing.format(one, 'Measure')} ; kk:waitsFor ex:{other} ." for one, other in pairwise(row)]
    law = f"{thing.format(row[-1], 'Legislation')} ; kk:lawState kkc:lawstate-in-voorbereiding ."
    under = f"{thing.format('onder', 'Pilot')} ; kk:reportedUnder ex:rij0 ; kk:waitsFor ex:{row[-1]} ."
    store = load("\n".join([case("wacht-op", "zonder"), *told, law, under]))
    sparql = find("wacht-op").sparql
    for rows in (on_pyoxigraph(store, sparql), on_rdflib(rdflib_graph(store), sparql)):
        said = {found["subject"]: found["detail"] for found in rows if found["subject"].startswith("ex:rij")}
        assert said == {f"ex:rij{number}": str(number) for number in range(1, many + 1)}


def test_a_scenario_leaves_out_what_a_later_report_is_silent_on_and_what_we_expect() -> None:
    store = load(case("deel-van-belofte-stil", "met"), scenario=Scenario(as_of="2011-03-31"))
    assert store.select(find("deel-van-belofte-stil").sparql) == []
    name = "barriere-zonder-maatregel"
    rows = on_pyoxigraph(load(case(name, "met"), scenario=Scenario(expectations=False)), find(name).sparql)
    assert {row["severity"] for row in rows} == {"hoog"}  # what the source expects itself, stays


def test_a_partner_finds_the_row_of_those_it_is_named_with() -> None:
    query = find("gewenste-partner-niet-betrokken")
    store = load(case(query.name, "met"))
    found = select(store, find_gaps(store, [query]), partner="Branche B")
    assert [row.partner for row in found] == ["b", "f"]  # a row of its own, and one of three named in one breath
    assert "rol voor Bedrijf F (contact niet gemeld), Branche B (werkt mee) en gemeenten (deels betrokken)." in found[1].sentence
    assert select(store, find_gaps(store, [query]), partner="Bond C")[1:] == []  # not due yet: no contact was to be reported


def test_the_main_passage_is_the_one_that_a_record_lists_first(report: Store) -> None:
    paths = default_plan().glob("hoofdstuk-*.yaml")
    records = [row for path in paths for row in read_yaml(path).data["measures"]]
    named = {row["identifier"]: row["passage"] for row in records}
    listed = {number: said if isinstance(said, str) else said[0] for number, said in named.items()}
    rows = report.select("SELECT ?id ?passage { ?m a kk:Measure ; dcterms:identifier ?id ; kk:mainPassage ?passage }")
    assert {row["id"]: (row["passage"] or "").rpartition("/passage-")[2] for row in rows} == listed


@pytest.mark.parametrize("name", BARS)
def test_text_with_a_bar_comes_out_whole(name: str, small_plan: Path, ketenkaart: Command) -> None:
    (deadlines, end), path = BARS[name], small_plan / "plan.yaml"
    text = path.read_text(encoding="utf-8").replace("2013", "2026").replace("2012", "2024").splitlines()[:-1]
    lines = [f'      - {{{one}, deadlineLabel: "draaiboek | deel 2"}}' for one in deadlines]
    path.write_text("\n".join([*text, *lines, ""]), encoding="utf-8")
    answer = ketenkaart("gaps", "--plan", small_plan, "--format", "json")
    said = f"Actie 1.1, Kamers controleren: draaiboek | deel 2. {NAMED} {end}"
    assert said in [row["sentence"] for row in json.loads(answer.out)]


def test_every_row_on_the_report_has_a_sentence_and_stands_once(report: Store) -> None:
    for row in find_gaps(report):
        check_sentence(row.sentence)
    once = [name for name in GAP_COLUMNS if name not in ("severity", "evidence", "subject_label")]
    for query in QUERIES:
        keys = [tuple(row[name] for name in once) for row in report.select(find(query).sparql)]
        assert len(set(keys)) == len(keys), query
