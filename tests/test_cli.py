"""The command line, used as a user does. What it says of a mistake: test_language.py."""

import csv
import io
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from rdflib import ORG, RDF, Dataset, Graph, Namespace, URIRef

from ketenkaart.cli import app
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.asking.catalogue import catalogue, find, shelf
from ketenkaart.queries.asking.run import QueryTarget
from ketenkaart.queries.findings.gaps import find_gaps_per_plan
from ketenkaart.visuals.terminal import text
from ketenkaart.visuals.terminal.answers import by_name
from tests.conftest import SHIPPED, TOWN, AsJson, Command, cases, known, rewrite, typed
from tests.files import csv_rows
from tests.share import share
from tests.test_recipes import REAL

ID, KK = "https://w3id.org/ketenkaart/id/", Namespace("https://w3id.org/ketenkaart/def#")
SAID, RENAMED = cases("said"), cases("renamed")
# What the parameters of queries name in the plan of a town.
OF_THE_TOWN = {"partner": "riec", "barrier": "huisvesting", "measure": "1.1", "thing": "1.1"}


def test_without_words_it_sums_up_and_writes_nothing(done: Command, tmp_path: Path) -> None:
    answer = done(cwd=tmp_path)
    for words in ("8 april 2013", "Wat er niet in staat, kan wel gebeuren.", "ketenkaart publish"):
        assert words in answer.out
    assert list(tmp_path.iterdir()) == []


def test_an_old_name_answers_as_the_new_one_and_says_it(ketenkaart: Command, tmp_path: Path, small_plan: Path) -> None:
    question, source = tmp_path / "vraag.rq", tmp_path / "bron.txt"
    question.write_text("SELECT ?m { ?m a kk:Measure } ORDER BY ?m", encoding="utf-8")
    source.write_text("Niets.", encoding="utf-8")
    places = {"plan": small_plan, "folder": tmp_path, "question": question, "source": source}
    assert {old.split()[0] for old in RENAMED} == {name for name, command in app.commands.items() if command.hidden}
    for old, new in RENAMED.items():
        was, now = (ketenkaart(*typed(line.format(**places))) for line in (old, new))
        assert (was.code, was.out) == (now.code, now.out), old
        assert was.err.startswith(f"Deze opdracht heet nu `ketenkaart {new.split()[0]}"), old
        assert was.err.partition("\n")[2] == now.err, old


@pytest.mark.parametrize("line", SAID)
def test_command_says(line: str, done: Command) -> None:
    out = " ".join(done(*typed(line)).out.split())
    assert [one for one in SAID[line] if not (out.startswith(one[1:]) if one[0] == "^" else one in out)] == []


def test_gaps_as_json_and_csv(done: Command, as_json: AsJson) -> None:
    rows = as_json("gaps")
    keys = {"query", "subject", "subject_label", "barrier", "kind", "partner", "detail", "severity", "evidence"}
    assert keys <= set(rows[0])
    told = done("gaps", "--format", "csv").out
    assert [row["sentence"] for row in csv_rows(told)] == [row["sentence"] for row in rows]


def test_gaps_of_a_weight_a_step_a_partner_and_without_expectations(as_json: AsJson) -> None:
    rows = as_json("gaps", "--severity", "MIDDEL", "--barrier", "financiën")
    assert {(row["severity"], row["barrier"]) for row in rows} == {("middel", "financien")}
    mine, police = as_json("gaps", "--partner", "nationale-politie"), "nationale-politie"
    own = [row for row in mine if row["partner"] == police or row["subject"].endswith(f"/org/{police}")]
    named = [row for row in mine if row not in own]  # wanted in one breath with another, whose row it is
    assert own
    assert named
    told = [[one["sentence"] for one in (row, *row["also"])] for row in named]
    assert all(any("Nationale Politie" in said for said in row) for row in told)
    assert len(as_json("gaps", "--no-expectations")) < len(as_json("gaps")) - 5


def test_gaps_that_are_left_may_be_a_failure(ketenkaart: Command, done: Command, small_plan: Path) -> None:
    words = ("gaps", "--strict", "--plan", small_plan)
    assert ketenkaart(*words).code == 1
    done(*words, "--barrier", "financien", "--kind", "preventie")


def test_gaps_as_turtle_have_the_same_names_twice(done: Command, tmp_path: Path) -> None:
    for name in ("een.ttl", "twee.ttl"):
        done("gaps", "--plan", TOWN, "--output", tmp_path / name)
    first, second = ((tmp_path / name).read_bytes() for name in ("een.ttl", "twee.ttl"))
    assert first == second
    assert b"kk:Gap" in first


HERE = [pytest.param((SHIPPED,), marks=pytest.mark.large), (TOWN,), (SHIPPED, TOWN)]


@pytest.fixture(scope="module", params=HERE, ids=["report", "town", "both"])
def here(request: pytest.FixtureRequest, cache: Path) -> QueryTarget:
    """What the command asks, read once for all its questions."""
    assert cache
    return QueryTarget(known(*request.param), Scenario(), None)


def printed(said: str, form: str) -> list[Any]:
    """The rows of an answer that was printed, on lines that are long enough."""
    if form == "json":
        return [tuple(row.items()) for row in json.loads(said)]
    if form == "csv":
        return list(map(tuple, csv.reader(io.StringIO(said, newline=""), delimiter=";")))[1:]
    return said.splitlines()[2:]


@pytest.mark.sampled
def test_no_answer_to_query_has_a_row_twice(here: QueryTarget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "_width", lambda: 3000)  # a row on one line
    known = REAL if SHIPPED in here.plans.folders else OF_THE_TOWN
    # Of the first, rows differ in what no column shows.
    for query in (find("blad-bronnen"), *share(catalogue().values(), 12)):
        for form in ("table", "json", "csv"):
            rows = printed(by_name(here, query, {name: known[name] for name in query.parameters}, form)[0], form)
            assert [row for row, times in Counter(rows).items() if times > 1] == [], (query.name, form)


def test_query_has_the_rows_of_gaps_and_names_the_plan(here: QueryTarget) -> None:
    keys = ("subject", "barrier", "kind", "partner", "detail", "severity", "evidence")
    gaps = [finding for gap in find_gaps_per_plan(here.store_per_plan()) for finding in (gap, *gap.also)]
    for query in shelf("gaps"):
        found = json.loads(by_name(here, query, {}, "json")[0])
        rows = {tuple(getattr(row, key) for key in keys) for row in gaps if row.query == query.name}
        assert {tuple(row[key] for key in keys) for row in found} == rows, query.name
        assert all(row["plan"] in row["subject"] or "/plan/" not in row["subject"] for row in found if here.several)


def test_query_says_what_gaps_says_where_a_plan_cannot_be_asked(small_plan: Path, ketenkaart: Command) -> None:
    said = "In het plan lezen wij bij geen enkele actie een trekker. Naar trekkers wordt daarom niet gevraagd."
    rewrite(small_plan, ("role: trekker", "role: uitvoerder"))
    assert said in " ".join(ketenkaart("gaps", "--plan", small_plan).out.split())
    words = ("query", "maatregel-zonder-genoemde-trekker", "--plan", small_plan)
    answer = ketenkaart(*words)
    assert (answer.code, " ".join(answer.out.split()), answer.err) == (0, said, "")
    answer = ketenkaart(*words, "--format", "json")
    assert (answer.code, json.loads(answer.out), " ".join(answer.err.split())) == (0, [], said)


def test_trig_has_a_graph_for_each_plan_and_a_shared_one(small_plan: Path, done: Command, tmp_path: Path) -> None:
    path, plans = tmp_path / "kaart.trig", ("--plan", small_plan, "--plan", TOWN)
    done("export", path, *plans)
    graphs = Dataset().parse(path)
    shared, mine, other = (URIRef(f"{ID}{name}") for name in ("gedeeld", "plan/proef", "plan/voorbeeld-gemeente"))
    assert {graph.identifier for graph in graphs.graphs() if len(graph)} == {shared, mine, other}
    assert set(graphs.graph(mine).subjects(RDF.type, KK.Measure)) == {URIRef(f"{mine}/measure-1.1")}
    assert len(set(graphs.graph(other).subjects(RDF.type, KK.Measure))) == 10
    assert set(graphs.graph(mine).subjects(RDF.type, KK.Plan)) == {mine}
    assert (URIRef(f"{ID}org/dienst"), RDF.type, ORG.Organization) in graphs.graph(shared)
    assert all(not str(node).startswith(f"{ID}plan/") for node in graphs.graph(shared).subjects())
    done("export", tmp_path / "kaart.nt", *plans)
    assert {triple[:3] for triple in graphs.quads()} == set(Graph().parse(tmp_path / "kaart.nt"))


def test_a_process_says_what_a_call_here_says(ketenkaart: Command, process: Command) -> None:
    """The other tests call the command line here: one fault and a few answers, as a user meets them."""
    of_town = (("show", "1.1"), ("gaps", "--strict"), ("export", "--rdf", "nt"))
    for words in (("gapss",), *((*words, "--plan", TOWN) for words in of_town)):
        assert process(*words) == ketenkaart(*words)
