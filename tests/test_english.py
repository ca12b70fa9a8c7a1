"""English names: in exports and on the site, never on a Dutch screen."""

import json
import re
from pathlib import Path

import pytest
from rdflib import SKOS, Graph

from ketenkaart.queries.asking.catalogue import catalogue
from ketenkaart.queries.rows.records import with_nodes
from ketenkaart.store import Node, Store, iri
from tests.conftest import SHIPPED, SMALL_PLAN, TOWN, Command, Pages, cases
from tests.share import share
from tests.test_explore_queries import REAL

KK = "https://w3id.org/ketenkaart/def#"
TOLD = (f"{KK}Publication", f"{KK}Legislation")  # of which the invented example names none
NAMED = (f"{KK}Plan", f"{KK}Chapter", f"{KK}Barrier", "http://www.w3.org/ns/org#Organization")
DONE = f"{KK}Undertaking"


@pytest.mark.sampled
@pytest.mark.parametrize("plan", [SHIPPED, TOWN], ids=["report", "town"])
def test_each_has_one_english_name_that_is_no_copy_of_a_dutch_one(
    plan: Path, report: Store, ketenkaart: Command, tmp_path: Path
) -> None:
    """An export says more than our own store (two languages, super-classes); every question answers it alike."""
    path = tmp_path / "plan.ttl"
    assert ketenkaart("export", path, "--plan", plan).code == 0
    exported = Store().load(path)
    for kind in (*NAMED, DONE, *TOLD):
        things = {thing for thing, *_ in exported.match(None, iri("rdf:type"), Node(kind))}
        assert things or (kind in TOLD and plan == TOWN)
        for thing in things:
            names = [name for *_, name in exported.match(thing, iri("skos:prefLabel"))]
            [english] = [name.value.strip() for name in names if name.language == "en"]  # type: ignore[union-attr]
            assert english
            assert kind in NAMED or english not in {name.value for name in names if name.language == "nl"}  # type: ignore[union-attr]
            assert kind in NAMED or not re.search(r"\b(van|voor|het|een|met|door)\b", english), english
    if plan == SHIPPED:
        for query in share([query for query in catalogue().values() if query.shelf != "recipes"], 25):  # for exports alone
            sparql = with_nodes(query.sparql, {parameter: REAL[parameter] for parameter in query.parameters})
            assert sorted(map(str, exported.select(sparql))) == sorted(map(str, report.select(sparql))), query.name


def test_no_dutch_screen_shows_one(ketenkaart: Command, page_of: Pages) -> None:
    asked = (("show", "5.4"), ("gaps",), ("gaps", "--format", "json"), ("query", "alles-van-partner", "partner=IND"))
    shown = {part: said for part, said in page_of(SHIPPED).items() if part != "search"}  # where one may look for it
    for said in (*(ketenkaart(*words).out for words in asked), json.dumps(shown)):
        assert "Sharing signals of abuse of residence procedures" not in said
        assert "Immigration and Naturalisation" not in said


def test_every_question_of_a_reader_stands_in_english_too() -> None:
    shelves = {"gaps", "coverage", "explore", "recipes"}
    found = [query for query in catalogue().values() if query.shelf in shelves]
    assert {query.shelf for query in found} == shelves
    assert [query.name for query in found if not query.english.endswith("?")] == []


@pytest.mark.parametrize(("text", "said"), cases("bad_plans")["names"])
def test_a_name_for_nothing_or_that_is_there_is_a_fault_with_its_line(
    text: str, said: str, small_plan: Path, ketenkaart: Command
) -> None:
    plan = SMALL_PLAN.replace("    inChapter", "    alias: kamers\n    inChapter").replace(
        "title: Proefhoofdstuk}", "title: Proefhoofdstuk, englishLabel: Once}"
    )
    (small_plan / "plan.yaml").write_text(plan, encoding="utf-8")
    assert ketenkaart("check", small_plan).code == 0
    (small_plan / "engels.yaml").write_text(f"{text}\n", encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert re.search(rf"engels\.yaml:1.*({said})", answer.err + answer.out)


def test_a_word_of_the_source_is_another_name(small_plan: Path, ketenkaart: Command) -> None:
    """Beside the names that the row has."""
    plan = SMALL_PLAN.replace("    inChapter", "    alias: kamers\n    inChapter")
    (small_plan / "plan.yaml").write_text(plan, encoding="utf-8")
    words = 'aliases: {measure-1.1: [kamerverhuur, "RIEC\'s"]}\n'
    (small_plan / "aliassen.yaml").write_text(words, encoding="utf-8")
    graph = Graph().parse(data=ketenkaart("export", "--rdf", "nt", "--plan", small_plan).out, format="nt")
    names = {str(o) for s, o in graph.subject_objects(SKOS.altLabel) if str(s).endswith("measure-1.1")}
    assert names == {"kamers", "kamerverhuur", "RIEC's"}
