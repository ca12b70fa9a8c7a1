"""A question of one's own in SPARQL, and every question of the catalogue as any engine takes it."""

import json
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
from pyparsing import ParseResults
from rdflib import Graph, Variable
from rdflib.plugins.sparql.algebra import translateQuery
from rdflib.plugins.sparql.parser import parseQuery
from rdflib.plugins.sparql.parserutils import CompValue

from ketenkaart import Plans
from ketenkaart.queries.asking.catalogue import catalogue
from ketenkaart.queries.asking.run import with_parameters
from ketenkaart.queries.asking.user_query import _no_doors
from ketenkaart.store import Format, Store
from tests.conftest import ROOT, Command, Publisher, data_of
from tests.test_explore_queries import REAL

MUNICIPALITY = ROOT / "graph" / "voorbeeld-gemeente"
# Written by hand from graph/voorbeeld-gemeente/hoofdstuk-2.yaml.
WORK = [
    "Gegevens over uitzendbureaus delen",
    "Uitzendbureaus controleren op loon",
    "Weten wat er op de loonstrook hoort",
]
TITLES = """SELECT ?titel WHERE { ?m a kk:Measure ; kk:inChapter/dcterms:identifier "2" ; skos:prefLabel ?titel
  FILTER(LANG(?titel) = "nl") } ORDER BY ?titel"""


@pytest.fixture
def ask(ketenkaart: Command, tmp_path: Path) -> Callable[..., object]:
    """Ask a question of the example municipality, from a file."""

    def call(text: str | bytes, *words: object, **environment: str) -> object:
        path = tmp_path / "vraag.rq"
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return ketenkaart("query", "--sparql", path, "--plan", MUNICIPALITY, *words, **environment)

    return call


@pytest.mark.parametrize(
    "head", ["", "PREFIX kk: <https://w3id.org/ketenkaart/def#>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"]
)
def test_a_select_is_rows_with_and_without_prefix_lines(head: str, ask: Command) -> None:
    assert json.loads(ask(head + TITLES, "--format", "json").out) == [{"titel": title} for title in WORK]
    assert ask(head + TITLES, "--format", "csv").out.splitlines() == ["\ufefftitel", *WORK]
    assert [title for title in WORK if title in ask(head + TITLES).out] == WORK


def test_a_prefix_may_mean_something_else(ask: Command) -> None:
    said = ask("PREFIX skos: <https://w3id.org/ketenkaart/def#> ASK { ?m a skos:Measure }")
    assert (said.code, said.out) == (0, "ja\n")


def test_ask_says_yes_or_no(ask: Command) -> None:
    assert ask("ASK { ?m a kk:Measure }").out == "ja\n"
    assert ask("ASK { ?m a kk:Passage }").out == "nee\n"
    assert json.loads(ask("ASK { ?m a kk:Passage }", "--format", "json").out) == [{"answer": False}]


def test_construct_prints_turtle(ask: Command, tmp_path: Path) -> None:
    """What is constructed and no more: no class above another is written out beside it."""
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


def test_describe_says_what_is_known_of_a_thing(ask: Command) -> None:
    said = Graph().parse(data=ask("DESCRIBE <https://w3id.org/ketenkaart/id/org/fairwork>").out, format="turtle")
    assert {str(s) for s in said.subjects()} == {"https://w3id.org/ketenkaart/id/org/fairwork"}


def test_what_fits_no_file_is_refused(ask: Command, tmp_path: Path) -> None:
    for name in ("uit.ttl", "uit.doc", "uit"):
        said = ask(TITLES, "--output", tmp_path / name)
        assert (said.code, said.out) == (2, "")
        assert "kies .json of .csv" in said.err
        assert not (tmp_path / name).exists()
    ask(TITLES, "--output", tmp_path / "uit.csv")
    assert (tmp_path / "uit.csv").read_text(encoding="utf-8-sig").splitlines() == ["titel", *WORK]


def test_a_plan_is_never_written_over(ketenkaart: Command, small_plan: Path, tmp_path: Path) -> None:
    (tmp_path / "v.rq").write_text("CONSTRUCT WHERE { ?s a kk:Measure }", encoding="utf-8")
    plan = small_plan / "plan.yaml"
    shutil.copy(plan, tmp_path / "plan.json")
    said = ketenkaart("query", "--sparql", tmp_path / "v.rq", "--plan", plan, "--output", plan)
    assert said.code == 2
    assert "een van uw plannen" in said.err


def test_no_rows_is_said_and_in_csv_the_columns_stay(ask: Command) -> None:
    nothing = "SELECT ?a ?b WHERE { ?a a kk:Passage ; kk:part ?b }"
    assert ask(nothing).out == "Geen rijen.\n"
    assert ask(nothing, "--format", "csv").out == "\ufeffa;b\n"
    assert json.loads(ask(nothing, "--format", "json").out) == []


def test_the_scenario_comes_before_the_question(ask: Command) -> None:
    acting = 'SELECT ?o WHERE { ?p kk:actsIn ?m ; skos:notation ?o . ?m dcterms:identifier "1.1" } ORDER BY ?o'
    assert [row["o"] for row in json.loads(ask(acting, "--format", "json").out)] == ["gemeente-nergenshuizen", "riec"]
    early = json.loads(ask(acting, "--format", "json", "--as-of", "2024-06-30").out)
    assert [row["o"] for row in early] == ["gemeente-nergenshuizen"]
    without = json.loads(ask(acting, "--format", "json", "--without", "riec").out)
    assert [row["o"] for row in without] == ["gemeente-nergenshuizen"]


@pytest.mark.parametrize("words", [(), ("--as-of", "2024-06-30", "--without", "riec")], ids=["whole", "scenario"])
def test_what_is_asked_is_the_graph_that_export_writes(
    words: tuple[str, ...], ask: Command, ketenkaart: Command, tmp_path: Path
) -> None:
    """An export has no scenario; who asks under one, asks that graph of it, with what only an export writes out."""
    there = tmp_path / "gevraagd.nt"
    assert ask("CONSTRUCT WHERE { ?s ?p ?o }", *words, "--output", there).code == 0
    assert ask("ASK { ?m a kk:Undertaking }", *words).out == "ja\n"
    assert ketenkaart("export", tmp_path / "kaart.nt", "--plan", MUNICIPALITY).code == 0
    lines = (tmp_path / "kaart.nt").read_bytes()
    assert (there.read_bytes() == lines) is not bool(words)
    if not words:
        assert Plans([MUNICIPALITY]).graph().serialise(Format.N_TRIPLES) == lines


def test_a_question_may_be_passed_on() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ketenkaart", "query", "--sparql", "-", "--plan", str(MUNICIPALITY)],
        input=b"ASK { ?m a kk:Measure }", capture_output=True, cwd=ROOT, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, b"ja\n")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("SELECT * WHERE {\n  ?s ?p ?o .\n  FILTR(?s) }", "regel 3, kolom 3: bij “FILTR(?s)” klopt de vraag niet"),
        ("SELECT ?s\nWHERE { ?s a kk:Measure . ?s skos:prefLabel }", "regel 2, kolom 27: bij “?s” klopt"),
        ("SELECT * WHERE { ?s ?p ?o }\nORDR BY ?s", "regel 2, kolom 1: bij “ORDR”"),
        ("SELECT (1 AS ?x) ?y WHERE { ?y a ?t } GROUP BY ?z", "noem het ook achter GROUP BY"),
        ("SELECT * WHERE {\n\n ?s kkk:p ?o }", "regel 3, kolom 5: het voorvoegsel “kkk:” kennen wij niet. Bedoelde u “kk”?"),
        ("SELECT * { ?s ex:p ?o }", "Zet bovenaan: PREFIX ex: <adres>."),
        ("SELECT * WHERE {\n ?s ?p ?o", "regel 1, kolom 16: “{” wordt nergens gesloten"),
        ("SELECT * WHERE { ?s ?p ?o }\n }", "regel 2, kolom 2: “}” sluit niets"),
        ("SELECT * WHERE { ?s ?p (1 }", "regel 1, kolom 27: “}” sluit niets"),
        ('SELECT * WHERE { ?s ?p "x }', "regel 1, kolom 24: deze tekst houdt niet op"),
        ("SELEC * WHERE { ?s ?p ?o }", "regel 1, kolom 1: een vraag begint met SELECT, ASK, CONSTRUCT of DESCRIBE."),
        ("hallo wereld", "regel 1, kolom 1: een vraag begint met"),
        ("SELECT * {" + "{" * 101 + "}" * 102, "regel 1, kolom 110: meer dan 100 haakjes binnen elkaar"),
        ("SELECT * " + "{" * 100_000 + "}" * 100_000, "is groter dan 100 kB"),
        ("SELECT * {FILTER(" + "!" * 90_000 + "?x)}", "is te ingewikkeld, en is gestopt"),
        ("", "“vraag.rq” is leeg; schrijf er een vraag in"),
        (" \n# alleen een opmerking\n", "“vraag.rq” is leeg"),
        (b"\x89PNG\r\n\x1a\n\xff\xfe", "“vraag.rq” is geen tekst"),
        (b"ASK\0{}", "“vraag.rq” is geen tekst"),
        ('ASK { ?s ?p "\\uD800" }', "“vraag.rq” is geen tekst"),
        ("INSERT DATA { <a:a> <a:b> <a:c> }", "kolom 1: INSERT verandert gegevens; hier kunt u alleen vragen."),
        ("PREFIX x: <a:> DELETE WHERE { ?s ?p ?o }", "kolom 16: DELETE verandert gegevens"),
        ("LOAD <http://voorbeeld.nl/x.ttl>", "LOAD verandert gegevens"),
        ("WITH <a:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }", "WITH verandert gegevens"),
        ("DROP ALL", "DROP verandert gegevens"),
        ("clear all", "CLEAR verandert gegevens"),
        ("SELECT * { ?s ?p ?o } ; DROP ALL", "regel 1, kolom 23: bij “;” klopt"),
        ("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", "regel 1, kolom 12: SERVICE vraagt een andere computer"),
        ("SELECT * {service silent ?x { ?s ?p ?o } }", "SERVICE vraagt een andere computer"),
        ("SELECT * { \\u0053ERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", "SERVICE vraagt een andere computer"),
        ("SELECT * { \\u005Cu0053ERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", "SERVICE vraagt een andere computer"),
        ("SELECT * {#\rSERVICE <a:a> { ?s ?p ?o } }", "SERVICE vraagt een andere computer"),
        ("SELECT (1<?b AS ?c)FROM<file:///etc/passwd>{ ?s ?p ?o }", "FROM wijst een ander bestand of adres aan"),
        ("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", "regel 1, kolom 10: FROM wijst een ander bestand"),
        ("ASK FROM NAMED <http://voorbeeld.nl/> { ?s ?p ?o }", "FROM wijst een ander bestand"),
        ("SELECT * { GRAPH ?g { ?s ?p ?o } }", "regel 1, kolom 12: GRAPH kiest een deel"),
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_one_sentence(text: str | bytes, said: str, ask: Command) -> None:
    answer = ask(text)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert answer.err.count("\n") == 1


def test_words_that_are_refused_may_stand_in_texts_names_and_variables(ask: Command) -> None:
    free = """# SERVICE en FROM
    SELECT ?service ?from WHERE { ?service kk:from ?from FILTER(?from != "SERVICE { FROM" && ?from != '''GRAPH ' { ''')
      OPTIONAL { ?service <https://voorbeeld.nl/FROM#INSERT> "}"@nl } }"""
    answer = ask(free)
    assert (answer.code, answer.err) == (0, "")


def test_a_question_without_end_is_ended(ask: Command) -> None:
    endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    answer = ask(endless, KETENKAART_SPARQL_SECONDS="2")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == (
        "“vraag.rq” duurde langer dan 2 seconden en is gestopt; vraag minder tegelijk, of begrens met LIMIT.\n"
    )


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="only here is memory capped for certain")
def test_a_question_that_takes_too_much_memory_is_ended(ask: Command) -> None:
    answer = ask("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a", KETENKAART_SPARQL_SECONDS="300")
    assert (answer.code, answer.out) == (2, "")
    assert "vroeg te veel geheugen" in answer.err


def test_more_rows_than_anyone_reads_are_refused(ask: Command) -> None:
    for kind in ("SELECT *", "CONSTRUCT { ?a kk:x ?d } WHERE"):
        answer = ask(f"{kind} {{ ?a a ?b . ?d a ?e }}", KETENKAART_SPARQL_SECONDS="300")
        assert (answer.code, answer.out) == (2, "")
        assert "geeft meer dan 100.000 rijen; begrens de vraag met LIMIT." in answer.err


@pytest.mark.parametrize("said", ["veel", "0", "-1", "inf", "nan"])
def test_a_time_that_is_none_is_refused(said: str, ask: Command) -> None:
    answer = ask("ASK {}", KETENKAART_SPARQL_SECONDS=said)
    assert (answer.code, answer.out) == (2, "")
    assert f"KETENKAART_SPARQL_SECONDS is “{said}”" in answer.err


def test_help_says_what_ends_a_question(ketenkaart: Command) -> None:
    said = " ".join(ketenkaart("query", "--help").out.split())
    assert "hooguit 30 seconden en 1 GB geheugen (op Windows geldt alleen de tijd)" in said


@pytest.fixture(scope="module")
def raw(report: Store) -> ox.Store:
    """The report in a store that knows none of our prefixes."""
    store = ox.Store()
    store.load(report.serialise(Format.N_TRIPLES), format=ox.RdfFormat.N_TRIPLES)
    return store


JOINS, TAKES_APART = ("CONCAT", "GroupConcat"), ("STRAFTER", "STRBEFORE", "REPLACE", "SUBSTR")


def inside(part: Any) -> Iterator[Any]:
    """Yield a part of a question, and every part of it."""
    yield part
    if isinstance(part, list | CompValue | ParseResults):
        for one in part.values() if isinstance(part, CompValue) else part:
            yield from inside(one)


def is_called(part: Any, names: tuple[str, ...]) -> bool:
    return isinstance(part, CompValue) and part.name.rpartition("_")[2] in names


def taken_apart(question: Any) -> list[str]:
    """Return which functions take apart what a question itself joined, by that or by the names that it got since."""
    parts = [part for part in inside(question) if isinstance(part, CompValue)]
    named = [(part[name], part["expr"]) for part in parts for name in ("var", "evar") if {name, "expr"} <= part.keys()]
    joined: set[Any] = set()

    def is_joined(part: Any) -> bool:
        return any(is_called(one, JOINS) or (isinstance(one, Variable) and one in joined) for one in inside(part))

    while more := {name for name, value in named if is_joined(value)} - joined:
        joined |= more
    return [part.name for part in parts if is_called(part, TAKES_APART) and is_joined(list(part.values()))]


@cache
def read_by_rdflib(asked: str) -> list[str]:
    """Return what a question takes apart; raise where another engine cannot read it, or a prefix is not declared.

    That takes it long.
    """
    parsed = parseQuery(asked)
    found = taken_apart(parsed)
    translateQuery(parsed)
    return found


def asked_in(text: str) -> str:
    """What a text asks, without the lines that are comment."""
    return re.sub(r"^#.*\n", "", text, flags=re.MULTILINE).strip()


@pytest.mark.parametrize("name", sorted(catalogue()))
def test_every_question_of_the_catalogue_runs_as_it_is_printed(
    name: str, raw: ox.Store, report: Store, ketenkaart: Command
) -> None:
    values = {parameter: REAL[parameter] for parameter in catalogue()[name].parameters}
    answer = ketenkaart("query", name, *(f"{key}={iri}" for key, iri in values.items()), "--format", "sparql")
    assert (answer.code, answer.err) == (0, "")
    read_by_rdflib(asked_in(answer.out))
    found = raw.query(answer.out)
    assert isinstance(found, ox.QuerySolutions)
    printed = sorted(tuple(str(getattr(term, "value", term)) for term in row) for row in found)
    assert len(set(printed)) == len(printed), "a row stands there twice"
    asked = report.select(with_parameters(catalogue()[name], values))
    assert printed == sorted(tuple(str(value) for value in row.values()) for row in asked)


@pytest.mark.parametrize("path", sorted(p.relative_to(ROOT).as_posix() for p in ROOT.glob("[gq]*/**/*.rq")))
def test_every_file_with_a_question_runs_anywhere(path: str) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    apart = read_by_rdflib(asked_in(text))
    assert not apart, "what a question joins, a text of a plan may part elsewhere: give it columns"
    ox.Store().query(text)
    if path.startswith("queries/"):  # rules are only run here; Virtuoso loses a step of no length
        assert not re.search(r"\w\*", text), "a path that may have no step: begin it with one, and a UNION"
    declared = set(re.findall(r"^PREFIX (\w+):", text, re.MULTILINE))
    assert all(re.search(rf"\b{name}:\w", text) for name in declared), "a prefix that nothing uses"


@pytest.mark.parametrize(
    ("bind", "found"),
    [
        ('BIND(CONCAT(?a, "|", ?b) AS ?c) BIND(STRAFTER(?c, "|") AS ?d)', ["Builtin_STRAFTER"]),
        (
            '{ SELECT (MIN(?c) AS ?e) { ?x ?y ?b BIND(CONCAT("1", STR(?b)) AS ?c) } } BIND(SUBSTR(?e, 2) AS ?d)',
            ["Builtin_SUBSTR"],
        ),
        (
            '{ SELECT (GROUP_CONCAT(?b; separator=",") AS ?c) { ?x ?y ?b } } BIND(REPLACE(?c, ",.*", "") AS ?d)',
            ["Builtin_REPLACE"],
        ),
        ('BIND(CONCAT(?a, "|", ?b) AS ?c) BIND(STRBEFORE(?b, "|") AS ?d) FILTER(STRENDS(?c, ?d))', []),
    ],
)
def test_what_a_question_joins_and_takes_apart_is_seen(bind: str, found: list[str]) -> None:
    assert read_by_rdflib(f"SELECT * {{ ?x ?a ?b {bind} }}") == found


def test_a_question_that_waits_for_a_choice_is_not_printed_half(ketenkaart: Command) -> None:
    answer = ketenkaart("query", "alles-van-partner", "--format", "sparql")
    assert (answer.code, answer.out) == (2, "")
    assert "partner=…" in answer.err


@pytest.mark.parametrize("words", [("--without", "ind"), ("--as-of", "2011-03-31"), ("--no-expectations",)])
def test_a_scenario_is_no_part_of_a_printed_question(words: tuple[str, ...], ketenkaart: Command) -> None:
    answer = ketenkaart("query", "deadline-verstreken", "--format", "sparql", *words)
    assert (answer.code, answer.out) == (2, "")
    assert "Bij --format sparql kunnen geen --as-of" in answer.err


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


def test_the_page_carries_every_question_whole(raw: ox.Store, published: Publisher) -> None:
    page = (published(MUNICIPALITY).folder / "ketenkaart.html").read_text(encoding="utf-8")
    shown = data_of(page)["queries"]
    assert len(shown) > 40
    assert not any(name.startswith("pagina-") for name in shown)  # what the page is made from is no question for readers
    for name, query in shown.items():
        raw.query(query["sparql"])  # raises where a prefix is not declared
        waiting = [
            parameter for parameter in catalogue()[name].parameters if f"VALUES ?{parameter} {{ }}" in query["sparql"]
        ]
        assert [f"# Vul bij VALUES ?{parameter} het adres in" in query["sparql"] for parameter in waiting] == [
            True
        ] * len(waiting)
