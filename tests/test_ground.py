"""What a question may say: no sentence is stronger than its rows, no quotation mark stands around our own words.

The rules are those of the house for sentences (R2 to R5, R8); here they are held against every header, and against the
rows of the plans that travel along.
"""

import re
from functools import cache
from pathlib import Path

import pytest

from ketenkaart import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.asking.catalogue import HEADERS, Query, find, shelf
from ketenkaart.queries.asking.named import LISTED, Names
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.rows.gap import Finding
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.store import Store
from tests.conftest import SHIPPED, TOWN
from tests.test_gap_queries import case, load

GAPS = shelf("gaps")
ALL = [query for name in HEADERS for query in shelf(name)]
NAMED = [pytest.param(query, id=query.name) for query in GAPS]

# "{source} noemt", "meldt {source}", "volgens {source}": the source is the one who says it.
SAYS = re.compile(
    r"\{[Ss]ource\} (zelf )?(noemt|zegt|meldt|koppelt|beschrijft|vermeldt|wijst|vindt|is)\b"
    r"|\b(noemt|zegt|meldt|koppelt|beschrijft|vermeldt) \{source\}|[Vv]olgens \{source\}|[Uu]it \{source\}"
)
# A place for words of the source itself.
LITERAL = re.compile(r"“\{(quote|moved)\}”")
# "of" that opens what is not known ("of het er is"); any other joins two findings.
JOINS = re.compile(r"\bof\b(?! (het|dat)\b)")
# What only a search of the whole text could bear out.
SWEEPING = re.compile(r"\b(nergens|niets|niemand|geen enkele?)\b", re.IGNORECASE)
# Words that one vocabulary has another word for; names of files, codes and comments are not read.
FORBIDDEN = re.compile(
    r"\b(handelt|handelen|handelend\w*|treedt|treden|maatregel\w*|initiatie\w+|proef|proeven|hapert?|stille?|gat|gaten|rust op"
    r"|familie\w*|groep\w*|ernst|geduid\w*|duiding|koppel\w+|doorsnijdend\w*|naslag|dingen|zwemlan\w+|omgeving|soorten? ingreep"
    r"|eerst verantwoordelijk\w*|de kop|alle stappen|niets gemeld|werk dat anderen helpt)\b",
    re.IGNORECASE,
)


def told(query: Query) -> list[str]:
    """Every text of a header that a reader sees."""
    trees = (query.sentence, query.stated, query.holds, query.columns, query.values, query.parameters)
    return [query.title, query.question, query.why, query.severity, *(text for tree in trees for text in tree.values())]


@pytest.mark.parametrize("query", NAMED)
def test_only_what_the_source_says_is_put_in_its_mouth(query: Query) -> None:
    """R2: a sentence on our reading says that we read it."""
    assert [one for name, one in query.sentence.items() if not query.is_stated(name) and SAYS.search(one)] == []


@pytest.mark.parametrize("query", NAMED)
def test_quotation_marks_hold_words_of_the_source(query: Query) -> None:
    """R3: never our own title or label."""
    assert [one for one in told(query) if set("“”\"") & set(LITERAL.sub("", one))] == []


@pytest.mark.parametrize("query", NAMED)
def test_no_sentence_says_this_or_that(query: Query) -> None:
    """R8: which of two it is, a reader wants to know."""
    assert [one for one in (*query.sentence.values(), *query.stated.values()) if JOINS.search(one)] == []


@pytest.mark.parametrize("query", NAMED)
def test_no_title_or_sentence_sweeps(query: Query) -> None:
    """R4, R5: a silence names its object. In a view of what the source says itself, "niets" is of what stands there."""
    said = [query.title, *query.holds.values(), *query.sentence.values()]
    assert [one for one in said if SWEEPING.search(one)] == []


@pytest.mark.parametrize("query", NAMED)
def test_a_title_that_says_not_reported_stands_above_that_alone(query: Query) -> None:
    """R4: for the question as a whole, and for each sentence that has a title of its own."""
    silent = re.compile(r"niet gemeld|niet genoemd|geen .+ (gemeld|gevonden)")
    for name, sentence in query.sentence.items():
        for title in {query.title, query.titled(name)}:
            if silent.search(title):
                assert re.search(r"\b([Nn]iet|geen)\b", sentence), (title, sentence)


@pytest.mark.parametrize("query", [pytest.param(query, id=query.name) for query in ALL])
def test_one_vocabulary(query: Query) -> None:
    assert [(one, found[0]) for one in told(query) if (found := FORBIDDEN.search(one))] == []


def test_each_variant_that_is_told_apart_is_there() -> None:
    for query in GAPS:
        keys = set(query.sentence)
        assert set(query.holds) <= keys, query.name
        assert query.ground == "stated" or set(query.ground) <= keys, query.name


@cache
def rows(plan: Path, stated: bool) -> list[Finding]:
    store = Plans([plan]).at(Scenario(stated_only=stated))
    return [one for gap in find_gaps(store) for one in (gap, *gap.also)]


def about(one: Finding) -> tuple[str | None, ...]:
    return one.query, one.subject, one.barrier, one.kind, one.partner


@pytest.mark.parametrize("plan", [SHIPPED, TOWN], ids=lambda path: path.stem)
def test_a_row_on_stated_ground_stands_without_our_reading(plan: Path) -> None:
    """C8: leave out every link that we read, and what the source says is still found."""
    firm = {about(one) for one in rows(plan, False) if find(one.query).is_stated(one.variant)}
    assert firm
    assert firm - {about(one) for one in rows(plan, True)} == set()


def test_what_we_read_is_told_as_reading() -> None:
    """By hand: both acts of the Chamber of Commerce at identiteit are our reading, and entree × toelating is the text's, which can be read otherwise."""
    found = {(one.query, one.barrier, one.kind): one for one in rows(SHIPPED, False)}
    read = found["hangt-aan-een-partner", "identiteit", "signalering"]
    assert read.variant == "stap-enige-gelezen"
    assert read.sentence.startswith("Over signalering bij identiteit lezen wij één partij die eraan werkt: Kamer van")
    assert found["alleen-ondersteunend", "arbeid", "toelating-vergunning"].variant == "gelezen-anders"
    assert found["alleen-ondersteunend", "entree", "toelating-vergunning"].variant == "anders"


def test_one_reading_of_ours_among_links_of_the_text_makes_it_ours() -> None:
    """The small graph with its stated links turned into readings: no sentence says any more that the plan names it."""
    for name in ("alleen-ondersteunend", "hangt-aan-een-partner"):
        turned = re.sub(r"basis-als-(onderwerp|barriere)", "basis-geduid", case(name, "met"))
        assert turned != case(name, "met")
        store, query = load(turned), find(name)
        speaker = Labels(store)
        for gap in find_gaps(store, [query]):
            if gap.barrier:
                assert not query.is_stated(gap.variant), gap.sentence
                assert speaker.source not in gap.sentence


@pytest.mark.usefixtures("report")
def test_who_is_named_without_acting_stays_in_a_sentence_about_absence(report: Store) -> None:
    """R2 and rows 14 and 15 of the note: with the role in words."""
    found = {(one.query, one.subject.rpartition("/")[2], one.kind): one.sentence for one in find_gaps(report)}
    one_party = found["hangt-aan-een-partner", "financien", "opsporing-vervolging"]
    assert "Wel genoemd: " in one_party
    for name in ("Nationale Politie", "Koninklijke Marechaussee", "Inspectie SZW", "Openbaar Ministerie"):
        assert f"{name} (" in one_party, name
    assert "Dat Gemeente Rotterdam zelf iets uitvoert, is niet gemeld." in found["partner-zonder-actie", "gemeente-rotterdam", None]
    assert re.search(r"Wel genoemd: actie 1\.1, .+\).+ in Rotterdam \(", found["partner-zonder-actie", "gemeente-rotterdam", None])


def test_no_member_is_said_to_do_nothing_where_it_is_named(report: Store) -> None:
    """A member with a role anywhere in the plan has that role in its sentence."""
    named = {row["who"] for row in report.select("SELECT DISTINCT ?who WHERE { ?part a kk:Involvement ; kk:organisation ?who }")}
    silent = [one for one in find_gaps(report) if one.query == "partner-zonder-actie" and one.subject in named]
    assert silent
    assert [one.sentence for one in silent if "Wel genoemd: " not in one.sentence] == []


def test_an_action_has_its_number(report: Store) -> None:
    """Whoever reads a row finds the action in the text: number before title, also where it is not the subject."""
    numbers = {
        row["node"]: (row["number"], row["title"])
        for row in report.select("""SELECT ?node ?number ?title WHERE {
          ?node a kk:Measure ; dcterms:identifier ?number ; skos:prefLabel ?title FILTER(LANG(?title) = "nl") }""")
    }
    assert len(numbers) == 81
    about_actions = 0
    for gap in find_gaps(report):
        for node in {gap.subject, gap.detail} & numbers.keys():
            number, title = numbers[node]
            assert f"ctie {number}, {title}" in gap.sentence, gap.sentence
            about_actions += 1
    assert about_actions > 100


@pytest.mark.parametrize("query", NAMED)
def test_what_a_question_finds_beside_a_row_is_said(query: Query) -> None:
    """What is reported nearby stands in each of its sentences, and whom else it names in one of them at least."""
    asked = re.search(r"^SELECT (.*)$", query.sparql, re.MULTILINE).group(1)  # type: ignore[union-attr]
    if "?nearby" in asked:
        beside = re.compile(r"\{nearby\}|\{answers\}|Wel gemeld: ")
        assert [one for one in query.sentence.values() if not beside.search(one)] == []
    for name in LISTED:
        if f"?{name}" in asked.split():
            assert any(f"{{{name}}}" in one for one in query.sentence.values()), name


def work(key: str, step: str, kind: str, status: str, more: str = "") -> str:
    """An action of the small plan with direct work of a kind at a step."""
    return f"""
ex:{key} a kk:Measure ; kk:inPlan ex:plan ; skos:prefLabel "{key}"@nl {more}.
ex:{key}-stand a kk:StatusReport ; kk:inPlan ex:plan ; kk:initiative ex:{key} ; kk:status kkc:status-{status} ; kk:asOf "2013-04-08"^^xsd:date .
ex:{key}-werk a kk:Contribution ; kk:inPlan ex:plan ; kk:initiative ex:{key} ; kk:barrier m:{step} ; kk:strength kkc:strength-direct ;
    kk:interventionKind kkc:kind-{kind} ; kk:basis kkc:basis-geduid ."""


def test_direct_work_of_another_kind_at_a_step_is_there_and_reported() -> None:
    """Beside supporting work at entree: not what did not start, not what is silent, not at another step, not of this kind."""
    silent = "; kk:silentPart ex:zwijgt . ex:zwijgt a kk:SilentPart ; kk:inPlan ex:plan ; kk:interventionKind kkc:kind-preventie "
    store = load(
        case("alleen-ondersteunend", "met")
        + work("breed", "entree", "preventie", "lopend")
        + work("smal", "werving", "preventie", "afgerond")
        + work("niet-gestart", "entree", "preventie", "niet-gestart")
        + work("stil", "entree", "preventie", "lopend", silent)
        + work("elders", "arbeid", "preventie", "lopend")
        + work("deze-soort", "entree", "sanctie-afpakken", "lopend")
    )
    (cell,) = [r["node"] or "" for r in store.select("""SELECT ?node WHERE { ?node a kk:CoverageCell ; kk:cellBarrier ?step ;
      kk:cellColumn kkc:kind-sanctie-afpakken . ?step skos:notation "entree" }""")]
    assert {node.rpartition("/")[2] for node in Names(store).of("direct", cell)} == {"breed", "smal"}


def test_a_silence_says_what_is_reported_nearby(report: Store) -> None:
    """R5: what a curator wrote beside a silence is in the sentence of every question that asks about it."""
    nearby = {
        row["record"]: row["said"] or ""
        for row in report.select("""SELECT ?record ?said WHERE { ?record kk:reportedNearby ?said .
          ?record a ?class FILTER(?class IN (kk:SilentPart, kk:Bottleneck, kk:Facilitator)) }""")
    }
    told_of = [gap for gap in find_gaps(report) for node in (gap.subject, gap.detail) if node in nearby]
    assert len(told_of) > 10
    for gap in told_of:
        said = next(nearby[node] for node in (gap.detail, gap.subject) if node in nearby)
        assert f"Wel gemeld: {said}." in gap.sentence, gap.sentence
