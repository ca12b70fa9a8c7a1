"""The command line, used as a user does."""

import csv
import io
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from rdflib import ORG, RDF, Dataset, Graph, Namespace, URIRef

from ketenkaart import Plans, Scenario
from ketenkaart.cli import app
from ketenkaart.queries.asking.catalogue import Query, catalogue, find, shelf
from ketenkaart.queries.asking.target import QueryTarget
from ketenkaart.queries.findings.gaps import find_gaps_per_plan
from ketenkaart.visuals.terminal import text
from ketenkaart.visuals.terminal.answers import by_name
from tests.conftest import ROOT, SHIPPED, TOWN, Command
from tests.test_explore_queries import REAL

ID, KK = "https://w3id.org/ketenkaart/id/", Namespace("https://w3id.org/ketenkaart/def#")
COMMANDS = sorted(name for name, command in app.commands.items() if not command.hidden)
# What the parameters of queries name in the plan of a town.
OF_THE_TOWN = {"partner": "riec", "barrier": "huisvesting", "measure": "1.1", "thing": "1.1"}
# The poorest locale there is. Told that paths are ASCII, Python imports no compiled library from another place.
POOREST = {"LC_ALL": "C", "LANG": "C", **({"PYTHONUTF8": "0"} if str(ROOT).isascii() else {})}
ENGLISH = (
    r"\b(usage|options?|commands?|arguments?|args|default|required|show this|message|exit|range|int|str|path|list)\b"
)


def test_without_words_it_sums_up_and_writes_nothing(ketenkaart: Command, tmp_path: Path) -> None:
    answer = ketenkaart(cwd=tmp_path)
    assert answer.code == 0
    assert "8 april 2013" in answer.out
    assert "Wat er niet in staat, kan wel gebeuren." in answer.out
    assert "ketenkaart publish" in answer.out
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_and_stands_in_the_list(command: str, ketenkaart: Command) -> None:
    answer = ketenkaart(command, "--help")
    assert answer.code == 0
    assert len(answer.out.split("\n")[2].strip()) > 20
    assert f"| `ketenkaart {command}" in (ROOT / "docs" / "opdrachten.md").read_text(encoding="utf-8")


def test_an_old_name_answers_as_the_new_one_and_says_it(ketenkaart: Command, tmp_path: Path, small_plan: Path) -> None:
    (tmp_path / "vraag.rq").write_text("SELECT ?m { ?m a kk:Measure } ORDER BY ?m", encoding="utf-8")
    source = tmp_path / "bron.txt"
    source.write_text("Niets.", encoding="utf-8")
    renamed: dict[tuple[object, ...], tuple[object, ...]] = {
        ("queries",): ("query",),
        ("sparql", tmp_path / "vraag.rq", "--format", "csv"): ("query", "--sparql", tmp_path / "vraag.rq", "--format", "csv"),
        ("overview", small_plan, TOWN): ("compare", small_plan, TOWN, "--by", "kind"),
        ("view", "partner-stap", tmp_path / "partner-stap.html"): ("publish", tmp_path, "--view", "partner-stap"),
        ("passages", "--plan", small_plan, "--source", source, "--verify"): ("check", small_plan, "--source", source, "--passages", "verify"),
        ("reason", "--plan", small_plan): ("check", small_plan, "--reason"),
    }
    assert {str(old[0]) for old in renamed} == {name for name, command in app.commands.items() if command.hidden}
    for old, new in renamed.items():
        was, now = ketenkaart(*old), ketenkaart(*new)
        assert (was.code, was.out) == (now.code, now.out), old
        assert was.err.startswith(f"Deze opdracht heet nu `ketenkaart {new[0]}"), old
        assert was.err.partition("\n")[2] == now.err, old


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_every_command_is_dutch(command: str, ketenkaart: Command) -> None:
    said = ketenkaart(command, "--help").out
    assert re.findall(ENGLISH, said.lower()) == []
    assert said.startswith(f"Gebruik: ketenkaart {command} [OPTIES]")
    assert "\nOpties:\n" in said
    assert re.search("-h, --help +Toon deze hulp.$", said)


def test_help_lists_every_command_with_its_whole_sentence(process: Command) -> None:
    said = process("--help", **POOREST, COLUMNS="80").out
    assert re.findall(ENGLISH, said.lower()) == []
    assert said.startswith("Gebruik: ketenkaart [OPTIES] OPDRACHT")
    assert sorted(re.findall("^  ([a-z-]+) ", said.partition("\nOpdrachten:\n")[2], re.MULTILINE)) == COMMANDS
    assert "..." not in said


def test_help_says_what_must_be_there_and_what_is_usual(ketenkaart: Command) -> None:
    assert re.search(r"ONDERDEEL .*\[verplicht\]", ketenkaart("show", "--help").out)
    assert "[standaard: build]" in ketenkaart("publish", "--help").out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["gapss"], "Bedoelde u “gaps”?"),
        (["overvieww"], "bestaat niet. Zie"),  # an old name goes on working, and is offered to nobody
        (["query", "--output", "uit.csv"], "--output hoort bij een eigen vraag"),
        (["query", "samenwerking", "--sparql", "ASK {}"], "Noem “samenwerking”, of stel met --sparql een eigen vraag"),
        (["query", "samenwerking", "--sparql"], "toont u met --format sparql"),
        (["check", "--reason", "--source", "README.md"], "Een redeneerder leest de bron niet"),
        (["check", "--all"], "--axioms en --all horen bij --reason"),
        (["check", "graph/voorbeeld-gemeente", "--passages", "verify"], "Bij --passages hoort alleen --source"),
        (["publish", "--view", "partner-stap", "--werkplaats"], "Kies één van --view, --site en --werkplaats."),
        (["compare", "2011-03-31"], "Noem twee peildata, of twee plannen, of een map met plannen."),
        (["compare"], "Noem twee plannen of peildata, of een map met plannen."),
        (["compare", "2011-03-31", "2013-04-08", "--without", "IND"], "kan van deze keuzes alleen --basis"),
        (["compare", "x" * 300, "b"], "de naam is te lang; kies een kortere naam"),
        (["gaps", "--plan", "x" * 300], "de naam is te lang; kies een kortere naam"),
        (["check", "x" * 300], "de naam is te lang; kies een kortere naam"),
        (["xyzzy"], "“xyzzy” bestaat niet"),
        (["--fout"], "“--fout” bestaat niet"),
        (["gaps", "--fout"], "“--fout” bestaat niet"),
        (["gaps", "--severty", "hoog"], "Bedoelde u “--severity”?"),
        (["gaps", "--severity"], "mist een waarde: hoog, middel of laag"),
        (["gaps", "--strict=ja"], "“--strict” krijgt geen waarde"),
        (["--version=1"], "“--version” krijgt geen waarde"),
        (["coverage", "--by"], "mist een waarde: kies uit kind, partner, form"),
        (["coverage", "--by", "kleur"], "--by kan niet: kies uit kind, partner, form"),
        (["show", "5.4", "--format", "csv"], "kies uit table, json"),
        (["show"], "Er ontbreekt ONDERDEEL achter de opdracht: nummer, naam of afkorting"),
        (["query", "alles-van-partner", "IND"], "kent geen “IND”. Schrijf erachter: partner=…"),
        (["query", "alles-van-partner", "--partner", "IND"], "“--partner” bestaat niet. Bedoelde u “--plan”?"),
        (["check", "een", "twee"], "een woord te veel. Zie `ketenkaart check --help`"),
        (["gaps", "--severity", "hoogg"], "Bedoelde u “hoog”?"),
        (["gaps", "--severity", "x"], "Kies uit: hoog, middel, laag"),
        (["gaps", "--barrier", "huisvstng"], "Bedoelde u “huisvesting”?"),
        (["gaps", "--as-of", "2012-01-01"], "kies 2011-03-31 of 2013-04-08"),
        (["gaps", "--without", "INDD"], "staat niet in de kaart"),
        (["show", "xyzzy"], "“xyzzy” staat niet in de kaart.\n"),
        (["show", "INDD"], "“INDD” staat niet in de kaart.\n"),
        (["show", "schadefons"], "Bedoelde u “schadefonds”?"),
        (["show", "best practices"], "past op meer dan één naam: EU-project over het herkennen van slachtoffers"),
        (["show", "MoU"], "Afspraak met China over politiesamenwerking (agreement-mou-china)"),
        (["show", "vragenlijst"], "publication-vragenlijst-ketenaanpak). Kies er een."),
        (["show", "knelpunten"], "past op meer dan één naam"),
        (["query", "deadline-verstreke"], "Bedoelde u “deadline-verstreken”?"),
        (["export", "kaart.doc"], ".ttl"),
        (["export"], "Noem een bestand"),
        (["gaps", "--output", "gaten.pdf"], "kies .docx, .xlsx, .csv, .json of .ttl"),
        (["check", "--passages", "write", "--source", "bestaat-niet.txt"], "bestaat-niet.txt"),
    ],
)
def test_a_mistake_gets_one_dutch_sentence(words: list[str], said: str, ketenkaart: Command, tmp_path: Path) -> None:
    answer = ketenkaart(*words, cwd=tmp_path)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert answer.err.count("\n") == 1
    assert "Usage" not in answer.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("IND", "Immigratie- en Naturalisatiedienst"),
        ("europol", "Europol"),  # also a word of two actions
        ("voortgezet verblijf", "Eerder voortgezet verblijf voor wie meewerkt"),
        ("visitatiemethode", "Van korpsmonitor naar visitatie van de hele keten"),
        ("koophandel", "Kamer van Koophandel"),
        ("snel actieteams", ""),
        ("beautybranches", ""),
        ("indert", ""),
    ],
)
def test_show_finds_by_words(words: str, name: str, ketenkaart: Command) -> None:
    answer = ketenkaart("show", words)
    assert answer.out.startswith(name) if name else answer.code == 2


def test_gaps_as_json_and_csv(ketenkaart: Command) -> None:
    rows = json.loads(ketenkaart("gaps", "--format", "json").out)
    assert {"query", "subject", "subject_label", "barrier", "kind", "partner", "detail", "severity", "evidence"} <= set(
        rows[0]
    )
    told = ketenkaart("gaps", "--format", "csv").out
    assert told.startswith("\ufeff")
    listed = list(csv.DictReader(io.StringIO(told.removeprefix("\ufeff")), delimiter=";"))
    assert [row["sentence"] for row in listed] == [row["sentence"] for row in rows]


def test_coverage_as_json(ketenkaart: Command) -> None:
    rows = json.loads(ketenkaart("coverage", "--format", "json").out)
    keys = [
        "barrier",
        "column",
        "state",
        "most_state",
        "state_basis",
        "support_only",
        "initiatives",
        "families",
        "partners",
        "spread",
        "expected",
    ]
    assert list(rows[0]) == keys
    assert {row["barrier"] for row in rows} == {"entree", "huisvesting", "identiteit", "arbeid", "financien", None}


def test_filters(ketenkaart: Command) -> None:
    rows = json.loads(ketenkaart("gaps", "--severity", "MIDDEL", "--barrier", "financiën", "--format", "json").out)
    assert {(row["severity"], row["barrier"]) for row in rows} == {("middel", "financien")}
    mine = json.loads(ketenkaart("gaps", "--partner", "nationale-politie", "--format", "json").out)
    assert mine
    own = [row for row in mine if row["partner"] == "nationale-politie" or row["subject"].endswith("/org/nationale-politie")]
    named = [row for row in mine if row not in own]  # wanted in one breath with another, whose row it is
    assert own
    assert named
    told = [[one["sentence"] for one in (row, *row["also"])] for row in named]
    assert all(any("Nationale Politie" in said for said in row) for row in told)


def test_strict(ketenkaart: Command, small_plan: Path) -> None:
    assert ketenkaart("gaps", "--strict", "--plan", small_plan).code == 1
    assert (
        ketenkaart("gaps", "--strict", "--plan", small_plan, "--barrier", "financien", "--kind", "preventie").code == 0
    )


def test_without_expectations_the_count_drops(ketenkaart: Command) -> None:
    count = [len(json.loads(ketenkaart("gaps", *more, "--format", "json").out)) for more in ([], ["--no-expectations"])]
    assert count[1] < count[0] - 5


def test_gaps_as_turtle_have_the_same_names_twice(ketenkaart: Command, tmp_path: Path) -> None:
    for name in ("een.ttl", "twee.ttl"):
        assert ketenkaart("gaps", "--output", tmp_path / name).code == 0
    first, second = ((tmp_path / name).read_bytes() for name in ("een.ttl", "twee.ttl"))
    assert first == second
    assert b"a kk:Gap" in first or b"kk:Gap" in first


MARKS = ("=", "+", "-", "@")


def test_a_title_that_looks_like_a_formula_is_text_in_the_file(
    small_plan: Path, ketenkaart: Command, tmp_path: Path
) -> None:
    """What a spreadsheet would run gets an apostrophe; what it would not, stays as it was written."""
    plan = small_plan / "plan.yaml"
    head, measures, measure = plan.read_text(encoding="utf-8").partition("measures:\n")
    titles = [*(f"{mark}1+1" for mark in MARKS), "Gewoon = ook goed"]
    plan.write_text(
        head
        + measures
        + "".join(
            measure.replace('"1.1"', f'"1.{number}"').replace("Kamers controleren", f'"{title}"')
            for number, title in enumerate(titles, 1)
        ),
        encoding="utf-8",
    )
    path = tmp_path / "gaten.csv"
    assert ketenkaart("gaps", "--plan", small_plan, "--output", path).code == 0
    assert path.read_bytes().startswith("\ufeff".encode())
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig")), delimiter=";"))
    assert {row["subject_label"] for row in rows if row["query"] == "deadline-verstreken"} == {
        *(f"'{title}" for title in titles[:-1]),
        titles[-1],
    }
    assert [value for row in rows for value in row.values() if value.startswith(MARKS)] == []


@pytest.mark.parametrize("name", ["IND", "immigratie- en naturalisatiedienst", "ind"])
def test_show_finds_by_any_name(name: str, ketenkaart: Command) -> None:
    answer = ketenkaart("show", name)
    assert answer.code == 0
    assert answer.out.startswith("Immigratie- en Naturalisatiedienst")
    assert "zoek op “" in answer.out


def test_show_lists_several_hits(ketenkaart: Command) -> None:
    answer = ketenkaart("show", "rechtbank")
    assert answer.code == 2
    assert "meer dan één" in answer.err


@pytest.fixture(scope="module", params=[(SHIPPED,), (TOWN,), (SHIPPED, TOWN)], ids=["report", "town", "both"])
def here(request: pytest.FixtureRequest, cache: Path) -> QueryTarget:
    """What the command asks, read once for all its questions."""
    assert cache
    return QueryTarget(Plans(request.param), Scenario(), None)


def printed(said: str, form: str) -> list[Any]:
    """The rows of an answer that was printed, on lines that are long enough."""
    if form == "json":
        return [tuple(row.items()) for row in json.loads(said)]
    if form == "csv":
        return list(map(tuple, csv.reader(io.StringIO(said, newline=""), delimiter=";")))[1:]
    return said.splitlines()[2:]


@pytest.mark.parametrize("name", sorted(catalogue()))
def test_no_answer_to_query_has_a_row_twice(name: str, here: QueryTarget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "_width", lambda: 3000)  # a row on one line
    query = find(name)
    known = REAL if SHIPPED in here.folders else OF_THE_TOWN
    for form in ("table", "json", "csv"):
        rows = printed(by_name(here, query, {name: known[name] for name in query.parameters}, form)[0], form)
        assert [row for row, times in Counter(rows).items() if times > 1] == [], form


@pytest.mark.parametrize("query", shelf("gaps"), ids=lambda query: query.name)
def test_query_has_the_rows_of_gaps_and_names_the_plan(query: Query, here: QueryTarget) -> None:
    found = json.loads(by_name(here, query, {}, "json")[0])
    rows = [finding for gap in find_gaps_per_plan(here.apart()) for finding in (gap, *gap.also) if finding.query == query.name]
    keys = ("subject", "barrier", "kind", "partner", "detail", "severity", "evidence")
    assert {tuple(row[key] for key in keys) for row in found} == {
        tuple(getattr(row, key) for key in keys) for row in rows
    }
    assert all(row["plan"] in row["subject"] or "/plan/" not in row["subject"] for row in found if here.several)


def test_query_says_what_gaps_says_where_a_plan_cannot_be_asked(small_plan: Path, ketenkaart: Command) -> None:
    said = "Het plan noemt bij geen enkele actie een trekker. Naar trekkers wordt daarom niet gevraagd."
    plan = small_plan / "plan.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("role: trekker", "role: uitvoerder"), encoding="utf-8")
    assert said in " ".join(ketenkaart("gaps", "--plan", small_plan).out.split())
    words = ("query", "maatregel-zonder-genoemde-trekker", "--plan", small_plan)
    answer = ketenkaart(*words)
    assert (answer.code, " ".join(answer.out.split()), answer.err) == (0, said, "")
    answer = ketenkaart(*words, "--format", "json")
    assert (answer.code, json.loads(answer.out), " ".join(answer.err.split())) == (0, [], said)


def test_query_says_of_each_plan_why_it_is_not_asked_for_money(ketenkaart: Command) -> None:
    """`gaps` is silent on a plan without any money: who asks by name is told."""
    answer = ketenkaart("query", "maatregel-zonder-geld", "--plan", TOWN, "--plan", SHIPPED)
    assert (answer.code, answer.err) == (0, "")
    end = "noemt bij geen enkele actie geld. Naar geld wordt daarom niet gevraagd."
    both = f"voorbeeld-gemeente: Het plan {end} task-force-2013: Het rapport {end}"
    assert " ".join(answer.out.split()) == both


def test_queries_and_query(ketenkaart: Command) -> None:
    assert "deadline-verstreken" in ketenkaart("query").out
    answer = ketenkaart("query", "alles-van-partner", "partner=UWV")
    assert answer.code == 0
    assert "5.4" in answer.out
    missing = ketenkaart("query", "alles-van-partner")
    assert (missing.code, "partner=" in missing.err) == (2, True)


@pytest.mark.parametrize("suffix", ["ttl", "trig", "nt", "jsonld", "xlsx"])
def test_export(suffix: str, ketenkaart: Command, tmp_path: Path) -> None:
    path = tmp_path / f"kaart.{suffix}"
    assert ketenkaart("export", path).code == 0
    assert path.stat().st_size > 50_000


def test_trig_has_a_graph_for_each_plan_and_one_for_what_they_share(
    small_plan: Path, ketenkaart: Command, tmp_path: Path
) -> None:
    path, plans = tmp_path / "kaart.trig", ("--plan", small_plan, "--plan", ROOT / "graph" / "voorbeeld-gemeente")
    assert ketenkaart("export", path, *plans).code == 0
    graphs = Dataset().parse(path)
    shared, mine, other = (URIRef(f"{ID}{name}") for name in ("gedeeld", "plan/proef", "plan/voorbeeld-gemeente"))
    assert {graph.identifier for graph in graphs.graphs() if len(graph)} == {shared, mine, other}
    assert set(graphs.graph(mine).subjects(RDF.type, KK.Measure)) == {URIRef(f"{mine}/measure-1.1")}
    assert len(set(graphs.graph(other).subjects(RDF.type, KK.Measure))) == 10
    assert set(graphs.graph(mine).subjects(RDF.type, KK.Plan)) == {mine}
    assert (URIRef(f"{ID}org/dienst"), RDF.type, ORG.Organization) in graphs.graph(shared)
    assert all(not str(node).startswith(f"{ID}plan/") for node in graphs.graph(shared).subjects())
    assert ketenkaart("export", tmp_path / "kaart.nt", *plans).code == 0
    assert {triple[:3] for triple in graphs.quads()} == set(Graph().parse(tmp_path / "kaart.nt"))


def test_export_writes_all_that_is_asked(ketenkaart: Command, small_plan: Path, tmp_path: Path) -> None:
    graph, plan = tmp_path / "kaart.ttl", tmp_path / "plan.xlsx"
    answer = ketenkaart("export", graph, "--as-plan", plan, "--plan", small_plan)
    assert answer.code == 0
    assert graph.is_file()
    assert ketenkaart("check", plan).code == 0
    two = ketenkaart("export", "--as-plan", tmp_path / "twee.xlsx", "--plan", small_plan, "--plan", plan)
    assert (two.code, two.err) == (2, "Een invulbare werkmap houdt één plan; noem er één met --plan.\n")


def test_export_to_the_screen(process: Command) -> None:
    answer = process("export", "--rdf", "ttl")
    assert answer.out.startswith("@prefix")


def test_it_speaks_utf8_everywhere(process: Command) -> None:
    answer = process("coverage", **POOREST, PYTHONIOENCODING="cp1252")
    assert "Financiën" in answer.out


def test_a_process_says_what_a_call_here_says(ketenkaart: Command, process: Command) -> None:
    """The other tests call the command line here: one word, one fault and one answer, as a user meets them."""
    for words in (["--version"], ["gapss"], ["show", "5.4"], ["gaps", "--strict"], ["export", "--rdf", "nt"]):
        assert process(*words) == ketenkaart(*words)


def test_version(process: Command) -> None:
    assert re.fullmatch(r"ketenkaart \d+\.\d+\.\d+\n", process("--version").out)
