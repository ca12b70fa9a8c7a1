"""Plans put on stores that are not ours, and asked there: the same rows as here, whole graphs, and each plan apart."""

import io
import itertools
import json
import re
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import patch
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest

from ketenkaart.errors import KetenkaartError, RemoteError
from ketenkaart.graph.plans import Plans
from ketenkaart.ontology.terms import ontology
from ketenkaart.queries.asking.catalogue import catalogue
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.rows.records import with_nodes
from ketenkaart.remote.endpoint import Endpoint
from ketenkaart.remote.plans import PART, TERMS, RemotePlan, push, put, remote_plan, remote_plans
from ketenkaart.store import DATA, SHARED, Row, Store, iri, text
from tests.conftest import ROOT, SHIPPED, Command, asked_in, assert_refused, rewrite, run
from tests.many import plan, write_country
from tests.remote.conftest import Server, assert_failed, oxigraph
from tests.share import share
from tests.test_recipes import REAL, check_recipe

PLAN = f"{DATA}plan/"
GRAPHS = (f"{PLAN}{SHIPPED.name}", SHARED)
COUNT = "SELECT ?graph (COUNT(*) AS ?triples) WHERE { GRAPH ?graph { ?s ?p ?o } } GROUP BY ?graph ORDER BY ?graph"
ENTREE = f"{DATA}model/mensenhandel/entree"
# What `gaps --by plan` asks, `compare --by question` asks too, and so does what picks a partner; of the matrices the
# one that needs most is asked here.
MANY = ["compare --by kind", "compare --by question", "coverage --by plan", "gaps --by plan --partner riec"]
LETTERS = asked_in("letters")
# What names things in a document or a table: a store there has their English names too.
NAMING = ("document/aan-wie", "taak-volgens-de-wet", "wie-doet-welk-soort-werk", "wie-wordt-gewenst")
CHAINS = asked_in("chains")
Here = tuple[Callable[[str], list[Row]], Callable[..., str]]


def rows_of(rows: list[Row]) -> list[tuple[tuple[str, str], ...]]:
    return sorted(tuple(sorted((name, value) for name, value in row.items() if value)) for row in rows)


@pytest.fixture(scope="module")
def here(report: Store, ketenkaart: Command) -> Here:
    """The rows of a question here, and what a command says here, asked once for both stores."""
    return cache(report.select), cache(lambda *words: ketenkaart(*words, "--format", "json").out)


@pytest.fixture(scope="module")
def there(server: Server, ketenkaart: Command) -> RemotePlan:
    """The report, as the store has it; the command put it there."""
    answer = ketenkaart("push", "--endpoint", server.query, **server.access)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.count("(nageteld)") == 3
    assert f"FROM <{SHARED}>" in answer.out
    return remote_plan(server.query, [SHIPPED.name])


@pytest.mark.sampled
def test_every_question_gives_the_same_rows_there(there: RemotePlan, here: Here) -> None:
    """But for the recipes, which are for what leaves the house, written out."""
    questions = {query.name: query for query in catalogue().values() if query.shelf != "recipes"}
    asked = {name: with_nodes(query.sparql, {one: REAL[one] for one in query.parameters}) for name, query in questions.items()}
    asked |= {name: (ROOT / f"queries/engine/{name}.rq").read_text(encoding="utf-8") for name in NAMING}
    asked["letters"] = LETTERS  # Virtuoso garbles a text that joins a letter of the question with one of the data
    assert len(asked) > 80
    assert any("ë" in str(row["said"]) for row in here[0](LETTERS))
    chosen = share(asked.items(), 12)
    assert [name for name, sparql in chosen if rows_of(there.select(sparql)) != rows_of(here[0](sparql))] == []


def plainly(server: Server, sparql: str, kind: str) -> bytes:
    """Ask a service of some graphs together, as `push` says, in SPARQL and nothing of ours."""
    named = "".join(f" FROM <{graph}>" for graph in GRAPHS)
    sent = urlencode({"query": sparql.replace(" WHERE", f"{named} WHERE", 1)}).encode()
    with urlopen(Request(server.query, data=sent, headers={"Accept": kind}), timeout=60) as answer:
        return bytes(answer.read())


@pytest.mark.usefixtures("there")
def test_every_recipe_answers_there_as_written_by_hand(server: Server) -> None:
    for path in sorted((ROOT / "queries" / "recipes").glob("*.rq")):
        found = json.loads(plainly(server, path.read_text(encoding="utf-8"), "application/sparql-results+json"))
        bindings = found["results"]["bindings"]
        rows = [tuple(row.get(name, {}).get("value", "") for name in found["head"]["vars"]) for row in bindings]
        check_recipe(path.stem, rows)


@pytest.mark.usefixtures("there")
def test_pushed_plan_is_the_graph_that_export_writes(server: Server, ketenkaart: Command, tmp_path: Path) -> None:
    """By predicate, for Virtuoso gives no more than ten thousand triples at a time; only the sizes are of `push` alone."""
    assert ketenkaart("export", tmp_path / "kaart.nt").code == 0
    here: dict[str, set[object]] = {}
    for triple in Store().load(tmp_path / "kaart.nt"):
        here.setdefault(triple[1].value, set()).add(triple)
    answer = plainly(server, "SELECT DISTINCT ?p WHERE { ?s ?p ?o }", "application/sparql-results+json")
    predicates = {row["p"]["value"] for row in json.loads(answer)["results"]["bindings"]}
    assert predicates - {iri("void:triples").value} == set(here)
    for predicate, triples in here.items():
        there = plainly(server, f"CONSTRUCT WHERE {{ ?s <{predicate}> ?o }}", "application/n-triples")
        assert set(Store().load_bytes(there)) == triples, predicate


def test_commands_say_the_same_there(server: Server, there: RemotePlan, here: Here, ketenkaart: Command) -> None:
    for command in (("gaps",), ("coverage",), ("query", "samenwerking")):
        answer = ketenkaart(*command, "--endpoint", server.query, "--plan", there.key, "--format", "json")
        assert (answer.code, answer.err) == (0, "")
        assert json.loads(answer.out) == json.loads(here[1](*command)), command


@pytest.mark.large
def test_many_plans_say_the_same_there(allowed: Server, tmp_path: Path, here: Here, ketenkaart: Command) -> None:
    """Two plans with ten differences."""
    write_country(tmp_path / "land", 2)
    pushed = ketenkaart("push", "--endpoint", allowed.query, "--plan", tmp_path / "land")
    assert (pushed.code, pushed.err) == (0, "")
    plans = [word for plan in sorted((tmp_path / "land").iterdir()) for word in ("--plan", plan.name)]
    for words in map(str.split, share(MANY, 2)):
        answer = ketenkaart(*words, "--endpoint", allowed.query, *plans, "--format", "json")
        assert (answer.code, answer.err, answer.out) == (0, "", here[1](*words, "--plan", tmp_path / "land")), words


def test_axioms_large_graphs_and_odd_letters_arrive_whole(allowed: Server) -> None:
    endpoint = Endpoint(allowed.query, allowed.update)
    put(endpoint, TERMS, ontology())
    chains = ontology().select(CHAINS)  # blank nodes keep what they hold together
    assert len(chains) > 3
    assert RemotePlan(endpoint, [TERMS]).select(CHAINS) == chains
    odd = ["a\\u0041b", 'zeg "ja"', "twee\nregels", "regel\u2028scheiding\u0085", "é € 𝄞", "_:b", "} INSERT DATA {"]
    names, title = odd + [f"Titel {number}" for number in range(3 * PART)], iri("skos:prefLabel")
    store = Store((iri(f"https://voorbeeld.nl/{n}"), title, text(name)) for n, name in enumerate(names))
    assert put(endpoint, "urn:groot", store) == ("urn:groot", len(names) + 1)
    found = RemotePlan(endpoint, ["urn:groot"]).select(
        "SELECT ?n ?name WHERE { ?n skos:prefLabel ?name FILTER(!STRSTARTS(?name, 'Titel')) } ORDER BY ?n"
    )
    assert [row["name"] for row in found] == [name.replace("\u0085", "") for name in odd]  # which nobody sees


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with oxigraph(tmp_path_factory.mktemp("oxigraph")) as found:
        yield found


@pytest.fixture
def empty(own: Server) -> Server:
    """An Oxigraph in which nothing stands."""
    Endpoint(own.query, own.update).update("DROP ALL")
    return own


def count(server: Server) -> list[tuple[str | None, ...]]:
    return [tuple(row.values()) for row in Endpoint(server.query).rows(COUNT)]


@pytest.mark.large
def test_plans_stand_apart_and_twice_is_once(
    empty: Server, small_plan: Path, tmp_path: Path, ketenkaart: Command
) -> None:
    plan(tmp_path / "later", "later")
    small, later = (Plans([folder]).each() for folder in (small_plan, tmp_path / "later"))
    first = list(push(empty.query, small))
    assert [graph for graph, _ in first] == [TERMS, SHARED, f"{PLAN}proef"]
    before = count(empty)
    assert before == sorted((graph, str(triples)) for graph, triples in first)
    list(push(empty.query, small))
    assert count(empty) == before
    list(push(empty.query, later))  # alone: the first keeps its organisations
    assert [find_gaps(store) for store in remote_plans(empty.query)] == [find_gaps(store) for store in (*later, *small)]
    with pytest.raises(KetenkaartError, match="Bedoelde u “proef”"):
        remote_plans(empty.query, ["proeef"])
    assert_refused(ketenkaart("coverage", "--endpoint", empty.query), "later, proef")
    there, here = ("coverage", "--endpoint", empty.query, "--plan", "proef"), ("coverage", "--plan", small_plan)
    assert ketenkaart(*there, "--format", "json").out == ketenkaart(*here, "--format", "json").out
    table, local = ketenkaart(*there).out, ketenkaart(*here).out
    assert local.startswith(table)  # a service has no strict reading: only what is said of it is less there
    assert "strenge lezing" not in table


@pytest.mark.large
@pytest.mark.parametrize(("graph", "lost"), [(SHARED, "skos:prefLabel"), (f"{PLAN}proef", "kk:dueBy")])
def test_half_a_graph_is_recognised_and_mended(
    graph: str, lost: str, empty: Server, small_plan: Path, ketenkaart: Command
) -> None:
    words, asked = ("push", "--plan", small_plan, "--endpoint"), ("gaps", "--endpoint", empty.query)
    hidden = f"{empty.query}?"  # where the address of updates would be
    assert_failed(ketenkaart(*words, hidden), "", words=0)
    assert ketenkaart(*words, hidden, "--update", empty.update).out.count("(nageteld)") == 3
    Endpoint(empty.query, empty.update).update(f"DELETE WHERE {{ GRAPH <{graph}> {{ ?s {lost} ?o }} }}")
    assert_failed(ketenkaart(*asked), "maar voor een deel")
    assert (ketenkaart(*words, empty.query).code, ketenkaart(*asked).code) == (0, 0)


def test_faulty_plan_sends_nothing_and_an_empty_store_holds_no_plan(
    empty: Server, small_plan: Path, ketenkaart: Command
) -> None:
    rewrite(small_plan, ("role: trekker", "role: trekkr"))
    assert ketenkaart("push", "--endpoint", empty.query, "--plan", small_plan).code == 2
    assert count(empty) == []
    answer = ketenkaart("gaps", "--endpoint", empty.query)
    assert (answer.code, "houdt geen plan" in answer.err) == (3, True)


class Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def at_a_terminal(*words: object) -> tuple[int, str]:
    """Run the command line with a terminal to complain to; return its exit code and what stands there.

    Its bar reckons anew how long the rest may take once a second is past: by the clock here, each time it looks.
    """
    clock, screen = SimpleNamespace(time=itertools.count(0, 2).__next__), io.BytesIO()
    streams = patch.multiple(sys, stdout=io.TextIOWrapper(io.BytesIO()), stderr=Terminal(screen, write_through=True))
    with streams, patch("click._termui_impl.time", clock):
        return run(list(map(str, words))), screen.getvalue().decode()


@pytest.mark.large
def test_many_plans_show_how_far_it_is_and_pass_over_a_faulty_one(
    empty: Server, tmp_path: Path, ketenkaart: Command
) -> None:
    land = tmp_path / "land"
    for key in ("a", "b", "c"):
        plan(land / key, key)
    words = ("push", "--endpoint", empty.query, "--plan", land)
    code, said = at_a_terminal(*words)
    steps = re.findall(r"Plannen .*?(\d+)%", said)
    assert (code, list(dict.fromkeys(steps))) == (0, ["0", "33", "66", "100"]), said
    assert re.search(r"66%.*\d\d:\d\d:\d\d", said)  # how long the rest may take
    assert at_a_terminal(*words[:-1], land / "a") == (0, "")
    plan(land / "nog", "a")
    (land / "c" / "plan.yaml").write_text("plans: [", encoding="utf-8")
    answer = ketenkaart(*words)
    assert (answer.code, answer.out.count("(nageteld)")) == (2, 4)
    assert answer.err.startswith("Niet meegenomen (2):\n")
    assert "een plan met sleutel “a” staat al in" in answer.err


@pytest.mark.large
def test_store_that_stops_half_way_keeps_whole_graphs(empty: Server, tmp_path: Path) -> None:
    for key in ("a", "b"):
        plan(tmp_path / "land" / key, key)
    stores, update = Plans([tmp_path / "land"]).each(), Endpoint.update

    def stops(endpoint: Endpoint, text: str) -> None:
        if "INSERT" in text and f"<{PLAN}b>" in text:
            raise endpoint.failed("is niet te bereiken.")
        update(endpoint, text)

    sending = push(empty.query, stores)
    with patch.object(Endpoint, "update", stops):
        assert [next(sending)[0] for _ in range(3)] == [TERMS, SHARED, f"{PLAN}a"]
        with pytest.raises(RemoteError, match="Bevestigde grafen: 3; geef dezelfde opdracht nog eens"):
            next(sending)
    assert [store.key for store in remote_plans(empty.query)] == ["a"]
    list(push(empty.query, stores))
    assert [store.key for store in remote_plans(empty.query)] == ["a", "b"]
