"""English names: in exports and on the site, never on a Dutch screen."""

import json
import re
from pathlib import Path

import pytest
from rdflib import RDF, SKOS, Graph, URIRef

from ketenkaart.queries.asking.catalogue import catalogue
from ketenkaart.queries.asking.run import with_parameters
from ketenkaart.store import Store
from tests.conftest import ROOT, SHIPPED, Command, Pages
from tests.test_explore_queries import REAL

KK = "https://w3id.org/ketenkaart/def#"
DONE_OR_TOLD = (f"{KK}Undertaking", f"{KK}Publication", f"{KK}Legislation")
NAMED = (f"{KK}Plan", f"{KK}Chapter", f"{KK}Barrier", "http://www.w3.org/ns/org#Organization", *DONE_OR_TOLD)
PLANS = ("task-force-2013", "voorbeeld-gemeente")


@pytest.fixture(scope="module", params=PLANS)
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, ketenkaart: Command) -> Graph:
    path = tmp_path_factory.mktemp("uit") / "plan.ttl"
    assert ketenkaart("export", path, "--plan", ROOT / "graph" / request.param).code == 0
    return Graph().parse(path)


@pytest.mark.parametrize("kind", NAMED)
def test_each_has_one_english_name(kind: str, exported: Graph) -> None:
    things = set(exported.subjects(RDF.type, URIRef(kind)))
    assert things or kind in DONE_OR_TOLD[1:]  # the invented example names none
    names = {str(s): [str(o) for o in exported.objects(s, SKOS.prefLabel) if o.language == "en"] for s in things}
    assert [s for s, found in sorted(names.items()) if len(found) != 1 or not found[0].strip()] == []


def test_a_name_is_a_translation_and_no_copy_of_a_dutch_sentence(exported: Graph) -> None:
    for thing in (one for kind in DONE_OR_TOLD for one in exported.subjects(RDF.type, URIRef(kind))):
        said = {o.language: str(o) for o in exported.objects(thing, SKOS.prefLabel)}
        assert said["nl"] != said["en"]
        assert not re.search(r"\b(van|voor|het|een|met|door)\b", said["en"]), said["en"]


def test_no_dutch_screen_shows_one(ketenkaart: Command, page_of: Pages) -> None:
    name = "Sharing signals of abuse of residence procedures"
    names = {row["title"] for row in json.loads(ketenkaart("gaps", "--format", "json").out) if "title" in row}
    assert name not in names
    for words in (("show", "5.4"), ("gaps",), ("query", "alles-van-partner", "partner=IND")):
        said = ketenkaart(*words).out
        assert "Immigration and Naturalisation" not in said
        assert name not in said
    shown = json.dumps({part: said for part, said in page_of(SHIPPED).items() if part != "search"})  # where one may look for it
    assert name not in shown
    assert "Immigration and Naturalisation" not in shown


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("english: {measure-1.2: Inspecting}", "“measure-1.2”|measure-1.2: is niet bekend"),
        ("english: {involvement-1.1: Inspecting}", "is niet bekend"),
        ("english: {measure-1.1: [a, b]}", "moet één tekst zijn"),
        ("english: [a]", "moet een blok met velden zijn"),
        ("aliases: {measure-1.2: woord}", "“measure-1.2”|measure-1.2: is niet bekend"),
        ("aliases: {measure-1.1: [woord, woord]}", "heeft “woord” al als naam"),
        ("aliases: {measure-1.1: {a: b}}", "moet één tekst zijn"),
    ],
)
def test_a_name_for_nothing_is_a_fault_with_its_line(
    text: str, said: str, small_plan: Path, ketenkaart: Command
) -> None:
    (small_plan / "engels.yaml").write_text(f"{text}\n", encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert re.search(rf"engels\.yaml:1.*({said})", answer.err + answer.out)


def test_a_word_of_the_source_is_another_name(small_plan: Path, ketenkaart: Command, tmp_path: Path) -> None:
    """Beside the names that the row has; who has it there too leaves one."""
    plan = small_plan / "plan.yaml"
    words = small_plan / "aliassen.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("    inChapter", "    alias: kamers\n    inChapter", 1))
    words.write_text('aliases: {measure-1.1: [kamerverhuur, "RIEC\'s"]}\n', encoding="utf-8")
    assert ketenkaart("export", tmp_path / "uit.ttl", "--plan", small_plan).code == 0
    graph = Graph().parse(tmp_path / "uit.ttl")
    names = {str(o) for s, o in graph.subject_objects(SKOS.altLabel) if str(s).endswith("measure-1.1")}
    assert names == {"kamers", "kamerverhuur", "RIEC's"}
    words.write_text("aliases: {measure-1.1: kamers}\n", encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert "aliassen.yaml:1, aliases measure-1.1: heeft “kamers” al als naam" in answer.err


def test_a_row_and_the_list_do_not_both_name_a_thing(small_plan: Path, ketenkaart: Command) -> None:
    plan = small_plan / "plan.yaml"
    plan.write_text(
        plan.read_text(encoding="utf-8").replace("    inChapter", "    englishLabel: Rooms\n    inChapter", 1)
    )
    assert ketenkaart("check", small_plan).code == 0
    (small_plan / "engels.yaml").write_text("english: {measure-1.1: Inspecting rooms}\n", encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert "heeft al een Engelse naam" in answer.err + answer.out


def test_no_question_gives_a_row_more_or_less_because_of_it(report: Store, ketenkaart: Command, tmp_path: Path) -> None:
    """An export says more than our own store (two languages, super-classes); every question answers it alike."""
    assert ketenkaart("export", tmp_path / "kaart.ttl").code == 0
    exported = Store().load(tmp_path / "kaart.ttl")
    for query in catalogue().values():
        if query.shelf == "recipes":  # these are for exports alone
            continue
        sparql = with_parameters(query, {parameter: REAL[parameter] for parameter in query.parameters})
        assert sorted(map(str, exported.select(sparql))) == sorted(map(str, report.select(sparql))), query.name


@pytest.mark.parametrize("shelf", ["gaps", "coverage", "explore", "recipes"])
def test_every_question_of_a_reader_stands_in_english_too(shelf: str) -> None:
    found = [query for query in catalogue().values() if query.shelf == shelf]
    assert found
    assert [query.name for query in found if not query.english.endswith("?")] == []
