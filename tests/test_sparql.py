"""A question of one's own in SPARQL, and every question of the catalogue as any engine takes it."""

import json
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
import rdflib
from rdflib import Graph, Variable
from rdflib.plugins.sparql.algebra import translateQuery
from rdflib.plugins.sparql.parser import parseQuery

from ketenkaart.queries.asking.catalogue import catalogue
from ketenkaart.queries.asking.user_query import _no_doors, run_user_query
from ketenkaart.queries.rows.records import with_nodes
from ketenkaart.store import PREFIXES, Format, Store, reads
from tests.conftest import ROOT, TOWN, Answer, Command, Publisher, asked_in, assert_refused, cases, data_of, known
from tests.share import share
from tests.test_recipes import REAL

CASES = cases("sparql")
WORK = CASES["work"]
TITLES = asked_in("titles-of-chapter-2")
OUR_PREFIXES = "PREFIX kk: <https://w3id.org/ketenkaart/def#>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"


@pytest.fixture
def ask(ketenkaart: Command, tmp_path: Path) -> Command:
    """Ask a question of the example municipality, from a file."""

    def call(text: str | bytes, *words: object, **environment: str) -> Answer:
        path = tmp_path / "vraag.rq"
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return ketenkaart("query", "--sparql", path, "--plan", TOWN, *words, **environment)

    return call


def test_a_select_is_rows_in_each_form_also_where_there_are_none(ask: Command, tmp_path: Path) -> None:
    for head in ("", OUR_PREFIXES):
        assert json.loads(ask(head + TITLES, "--format", "json").out) == [{"titel": title} for title in WORK]
        assert ask(head + TITLES, "--format", "csv").out.splitlines() == ["\ufefftitel", *WORK]
        assert [title for title in WORK if title in ask(head + TITLES).out] == WORK
    assert ask(TITLES, "--output", tmp_path / "uit.csv").code == 0
    assert (tmp_path / "uit.csv").read_text(encoding="utf-8-sig").splitlines() == ["titel", *WORK]
    nothing = "SELECT ?a ?b WHERE { ?a a kk:Passage ; kk:part ?b }"
    said = [ask(nothing, *words).out for words in ((), ("--format", "csv"), ("--format", "json"))]
    assert said == ["Geen rijen.\n", "\ufeffa;b\n", "[]\n"]


def test_ask_says_yes_or_no_also_with_a_prefix_that_means_something_else(ask: Command) -> None:
    other = ask("PREFIX skos: <https://w3id.org/ketenkaart/def#> ASK { ?m a skos:Measure }")
    assert (other.code, other.out) == (0, "ja\n")
    assert ask("ASK { ?m a kk:Passage }").out == "nee\n"
    assert json.loads(ask("ASK { ?m a kk:Passage }", "--format", "json").out) == [{"answer": False}]


def test_construct_and_describe_print_what_they_say_and_no_more(ask: Command, tmp_path: Path) -> None:
    """No class above another is written out beside it."""
    query = """CONSTRUCT { ?m rdfs:label ?l ; a kk:Measure }
    WHERE { ?m a kk:Measure ; dcterms:identifier "2.2" ; skos:prefLabel ?l FILTER(LANG(?l) = "nl") }"""
    said = Graph().parse(data=ask(query).out, format="turtle")
    assert {(str(s).rsplit("/", 1)[-1], str(o).rsplit("#", 1)[-1]) for s, _, o in said} == {
        ("measure-2.2", WORK[0]),
        ("measure-2.2", "Measure"),
    }
    assert ask(query, "--format", "csv").out.splitlines()[0] == "\ufeffsubject;predicate;object"
    for suffix, form in ((".ttl", "turtle"), (".nt", "nt"), (".jsonld", "json-ld")):
        file = tmp_path / f"uit{suffix}"
        assert ask(query, "--output", file).out == f"Geschreven: {file}\n"
        assert set(Graph().parse(file, format=form)) == set(said)
    one = "https://w3id.org/ketenkaart/id/org/fairwork"
    described = Graph().parse(data=ask(f"DESCRIBE <{one}>").out, format="turtle")
    assert {str(s) for s in described.subjects()} == {one}


def test_a_plan_is_not_written_over(ask: Command, small_plan: Path) -> None:
    plan = small_plan / "plan.yaml"
    said = ask("CONSTRUCT WHERE { ?s a kk:Measure }", "--plan", plan, "--output", plan)
    assert (said.code, "een van uw plannen" in said.err) == (2, True)


TOWN_ALONE = "gemeente-nergenshuizen"
ACTING = {"": f"{TOWN_ALONE} riec", "--as-of 2024-06-30": TOWN_ALONE, "--without riec": TOWN_ALONE}


@pytest.mark.sampled(1)
@pytest.mark.parametrize("scenario", ACTING)
def test_asked_graph_is_the_exported_one(scenario: str, ask: Command, done: Command, tmp_path: Path) -> None:
    """An export has no scenario; who asks under one, asks that graph of it, with what only an export writes out."""
    acts = 'SELECT ?o WHERE { ?p kk:actsIn ?m ; skos:notation ?o . ?m dcterms:identifier "1.1" } ORDER BY ?o'
    words = scenario.split()
    assert [row["o"] for row in json.loads(ask(acts, "--format", "json", *words).out)] == ACTING[scenario].split()
    there, exported = tmp_path / "gevraagd.nt", tmp_path / "kaart.nt"
    assert ask("CONSTRUCT WHERE { ?s ?p ?o }", *words, "--output", there).code == 0
    assert ask("ASK { ?m a kk:Undertaking }", *words).out == "ja\n"
    done("export", exported, "--plan", TOWN)
    assert (there.read_bytes() == exported.read_bytes()) is not bool(words)
    assert known(TOWN).graph().serialise(Format.N_TRIPLES) == exported.read_bytes()


def test_a_question_may_be_passed_on() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ketenkaart", "query", "--sparql", "-", "--plan", str(TOWN)],
        input=b"ASK { ?m a kk:Measure }", capture_output=True, cwd=ROOT, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, b"ja\n")


PLAIN = cases("refused", "answers")
HOSTILE: list[tuple[str | bytes, str]] = [
    ("SELECT * {" + "{" * 101 + "}" * 102, "regel 1, kolom 110: meer dan 100 haakjes binnen elkaar"),
    ("SELECT * " + "{" * 100_000 + "}" * 100_000, "is groter dan 100 kB"),
    ("SELECT * {FILTER(" + "!" * 90_000 + "?x)}", "is te ingewikkeld, en is afgebroken"),
    (b"\x89PNG\r\n\x1a\n\xff\xfe", "“vraag.rq” is geen tekst"),
    (b"ASK\0{}", "“vraag.rq” is geen tekst"),
]


@pytest.mark.parametrize(("text", "said"), [*PLAIN, *HOSTILE])
def test_what_cannot_be_asked_is_one_sentence(text: str | bytes, said: str, ask: Command) -> None:
    assert_refused(ask(text), said, lines=1)


def test_words_that_are_refused_may_stand_in_texts_names_and_variables(ask: Command) -> None:
    free = """# SERVICE en FROM
    SELECT ?service ?from WHERE { ?service kk:from ?from FILTER(?from != "SERVICE { FROM" && ?from != '''GRAPH ' { ''')
      OPTIONAL { ?service <https://voorbeeld.nl/FROM#INSERT> "}"@nl } }"""
    answer = ask(free)
    assert (answer.code, answer.err) == (0, "")


CAPPED = pytest.mark.skipif(not Path("/proc").is_dir(), reason="only here is memory capped for certain")
ENDED = [pytest.param(*one, marks=CAPPED if "geheugen" in one[2] else ()) for one in CASES["ended"]]


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("text", "seconds", "said"), ENDED)
def test_a_question_without_end_or_bounds_is_ended(text: str, seconds: str, said: str, ask: Command) -> None:
    assert_refused(ask(text, KETENKAART_SPARQL_SECONDS=seconds), said)


@pytest.fixture(scope="module")
def raw(report: Store) -> ox.Store:
    """The report in a store that knows none of our prefixes."""
    store = ox.Store()
    store.load(report.serialise(Format.N_TRIPLES), format=ox.RdfFormat.N_TRIPLES)
    return store


@pytest.mark.sampled
def test_every_question_runs_as_it_is_printed(raw: ox.Store, report: Store, ketenkaart: Command) -> None:
    for name, query in share(catalogue().items(), 25):
        values = {parameter: REAL[parameter] for parameter in query.parameters}
        answer = ketenkaart("query", name, *(f"{key}={iri}" for key, iri in values.items()), "--format", "sparql")
        assert (answer.code, answer.err) == (0, "")
        rows = raw.query(answer.out)
        assert isinstance(rows, ox.QuerySolutions)
        printed = sorted(tuple(str(getattr(term, "value", term)) for term in row) for row in rows)
        assert len(set(printed)) == len(printed), f"{name}: a row stands there twice"
        asked = report.select(with_nodes(query.sparql, values))
        assert printed == sorted(tuple(str(value) for value in row.values()) for row in asked), name


FILES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("[gq]*/**/*.rq"))


def test_every_file_with_a_question_is_plain() -> None:
    found = {}
    for path in FILES:
        text = (ROOT / path).read_text(encoding="utf-8")
        ox.Store().query(text)  # raises where a prefix is not declared
        if path.startswith("queries/"):  # rules are only run here; Virtuoso loses a step of no length
            assert not re.search(r"\w\*", text), f"{path}: a path that may have no step: begin it with one, and a UNION"
        declared = set(re.findall(r"^PREFIX (\w+):", text, re.MULTILINE))
        assert all(re.search(rf"\b{name}:\w", text) for name in declared), f"{path}: a prefix that nothing uses"
        found[path] = re.findall(r"\b(?:STRAFTER|STRBEFORE|REPLACE|SUBSTR)\([^?]*\?\w+", text)
    assert {path: calls for path, calls in found.items() if calls} == CASES["takes_apart"]


def test_every_question_of_the_engine_is_asked() -> None:
    asked = "".join(path.read_text(encoding="utf-8") for path in ROOT.glob("ketenkaart/**/*.py"))
    kept = {path.stem for path in ROOT.glob("queries/engine/*.rq")}
    assert kept == {*re.findall(r'(?:engine_rows\([^"]*"|queries/engine/)([\w-]+)"', asked)}


@pytest.mark.parametrize("path", FILES)
def test_every_file_with_a_question_is_read_by_another_engine(path: str) -> None:
    """And each property that it finds there is one of which a change makes us ask anew: any, for a variable."""
    whole = (ROOT / path).read_text(encoding="utf-8")
    found = translateQuery(parseQuery(re.sub(r"^#.*\n", "", whole, flags=re.MULTILINE).strip()), initNs=PREFIXES)
    meant = set(properties(found.algebra))
    assert all(reads(whole, {str(one): set()}) for one in meant)
    assert all(reads(whole, {str(one): {"urn:x"}}) for one in meant if not str(one).startswith(PREFIXES["kk"]))
    assert reads(whole, {"urn:other": set()}) or not any(isinstance(one, Variable) for one in meant)


def properties(part: Any) -> Iterator[Any]:
    """What stands as a property in a question that was parsed, in paths too."""
    if isinstance(part, dict):
        for three in dict.get(part, "triples", ()):  # before a BIND in a group, rdflib leaves them in one list
            yield from (found for one in three[1::3] for found in in_path(one))
    for one in part.values() if isinstance(part, dict) else part if isinstance(part, list | tuple | set) else ():
        yield from properties(one)


def in_path(one: Any) -> list[Any]:
    parts = getattr(one, "args", None) or [getattr(one, "arg", None) or getattr(one, "path", None)]
    return [found for part in parts for found in in_path(part)] if isinstance(one, rdflib.paths.Path) else [one]


@pytest.mark.skipif(sys.platform == "win32", reason="there nothing keeps a process from opening what it likes")
def test_nothing_can_be_opened_while_a_question_is_asked() -> None:
    """Should a SERVICE ever get past the look at the text, it still reaches nobody."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0)
        service = f"SELECT * {{ SERVICE <http://127.0.0.1:{listening.getsockname()[1]}/> {{ ?s ?p ?o }} }}"
        with _no_doors():
            with pytest.raises(OSError, match="Too many open files"):
                (ROOT / "README.md").open()
            with pytest.raises((OSError, RuntimeError)):
                list(ox.Store().query(service))  # type: ignore[arg-type]
        with pytest.raises(BlockingIOError):
            listening.accept()
    assert (ROOT / "README.md").read_text(encoding="utf-8")


def test_question_in_a_page_is_answered_in_the_one_process_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "emscripten")
    assert run_user_query(Store(), b"ASK { ?s ?p ?o }", "de vraag").yes is False


def test_the_page_carries_every_question_whole(raw: ox.Store, published: Publisher) -> None:
    shown = data_of((published(TOWN).folder / "ketenkaart.html").read_text(encoding="utf-8"))["queries"]
    assert len(shown) > 40
    assert not any(name.startswith("pagina-") for name in shown)  # what the page is made from is not for readers
    for name, query in shown.items():
        raw.query(query["sparql"])  # raises where a prefix is not declared
        waiting = [one for one in catalogue()[name].parameters if f"VALUES ?{one} {{ }}" in query["sparql"]]
        assert all(f"# Vul bij VALUES ?{one} het adres in" in query["sparql"] for one in waiting)
