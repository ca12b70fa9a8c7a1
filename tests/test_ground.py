"""What a question may say and weigh: no sentence is stronger than its rows, no row heavier than its conditions allow.

The rules are those of the house for sentences (R2 to R5, R8); here they are held against every header, and against the
rows of the plans that travel along.
"""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import LISTED, Query, find, shelf
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.rows.gap import Finding
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.store import Store
from tests.conftest import ROOT, SHIPPED, TOWN, asked_in, cases, known
from tests.test_gap_queries import case, load

ANSWERS = ROOT / "tests" / "answers"
GAPS = shelf("gaps")

# "{source} noemt", "meldt {source}", "volgens {source}": the source is the one who says it.
SAYS = re.compile(
    r"\{[Ss]ource\} (zelf )?(noemt|zegt|meldt|koppelt|beschrijft|vermeldt|wijst|vindt|is)\b"
    r"|\b(noemt|zegt|meldt|koppelt|beschrijft|vermeldt) \{source\}|[Vv]olgens \{source\}|[Uu]it \{source\}"
)
# A place for words of the source itself.
LITERAL = re.compile(r"“\{(quote|moved)\}”")
# "of" that opens what is not known ("of het er is"); any other joins two findings.
JOINS = re.compile(r"\bof\b(?! (het|dat)\b)")
SILENT = re.compile(r"niet gemeld|niet genoemd|geen .+ (gemeld|gevonden)")
# What only a search of the whole text could bear out.
SWEEPING = re.compile(r"\b(nergens|niets|niemand|geen enkele?)\b", re.IGNORECASE)
def told(query: Query) -> list[str]:
    trees = (query.sentence, query.stated, query.holds, query.columns, query.values, query.parameters)
    return [query.title, query.question, query.why, query.severity, *(text for tree in trees for text in tree.values())]


# What is wrong with the texts of a question, by the rule that they break.
RULES: dict[str, Callable[[Query], list[str]]] = {
    "R2: a sentence on our reading puts nothing in the mouth of the source": lambda query: [
        one for name, one in query.sentence.items() if not is_stated(query, name) and SAYS.search(one)
    ],
    "R3: quotation marks hold words of the source, never our own title or label": lambda query: [
        one for one in told(query) if set("“”\"") & set(LITERAL.sub("", one))
    ],
    "R8: no sentence says this or that: which of two it is, a reader wants to know": lambda query: [
        one for one in (*query.sentence.values(), *query.stated.values()) if JOINS.search(one)
    ],
    # In a view of what the source says itself, "niets" is of what stands there.
    "R4, R5: a silence names its object": lambda query: [
        one for one in (query.title, *query.holds.values(), *query.sentence.values()) if SWEEPING.search(one)
    ],
    "R4: a title that says that something is not reported stands above that alone": lambda query: [
        one for name, one in query.sentence.items()
        if SILENT.search(f"{query.title}\n{query.titled(name)}") and not re.search(r"\b([Nn]iet|geen)\b", one)
    ],
}  # fmt: skip


@pytest.mark.parametrize("rule", RULES)
def test_no_question_breaks_a_rule_for_sentences(rule: str) -> None:
    assert {query.name: wrong for query in GAPS if (wrong := RULES[rule](query))} == {}


def is_stated(query: Query, sentence: str) -> bool:
    """Whether the source itself says what a row with this sentence says."""
    return query.ground == "stated" or sentence in query.ground


def test_each_variant_that_is_told_apart_is_there_and_what_is_found_beside_a_row_is_said() -> None:
    """What is reported nearby stands in each of its sentences, and whom else it names in one of them at least."""
    beside = re.compile(r"\{nearby\}|\{answers\}|Wel gemeld: ")
    for query in GAPS:
        keys, sentences = set(query.sentence), query.sentence.values()
        assert set(query.holds) <= keys, query.name
        assert query.ground == "stated" or set(query.ground) <= keys, query.name
        asked = re.search(r"^SELECT (.*)$", query.sparql, re.MULTILINE).group(1).split()  # type: ignore[union-attr]
        assert "?nearby" not in asked or all(beside.search(one) for one in sentences), query.name
        for name in LISTED:
            assert f"?{name}" not in asked or any(f"{{{name}}}" in one for one in sentences), (query.name, name)


@cache
def rows(plan: Path, stated: bool) -> list[Finding]:
    return [one for gap in find_gaps(known(plan).at(Scenario(stated_only=stated))) for one in (gap, *gap.also)]


def about(one: Finding) -> tuple[str | None, ...]:
    return one.query, one.subject, one.barrier, one.kind, one.partner


@pytest.mark.parametrize("plan", [SHIPPED, TOWN], ids=lambda path: path.stem)
def test_a_row_on_stated_ground_stands_without_our_reading(plan: Path) -> None:
    """C8: leave out every link that we read, and what the source says is still found."""
    firm = {about(one) for one in rows(plan, False) if is_stated(find(one.query), one.variant)}
    assert firm
    assert firm - {about(one) for one in rows(plan, True)} == set()


def test_what_we_read_is_told_as_reading() -> None:
    """By hand: both acts at identiteit are our reading; entree × toelating is the text's, to be read otherwise too."""
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
                assert not is_stated(query, gap.variant), gap.sentence
                assert speaker.source not in gap.sentence


def test_who_is_named_without_acting_stays_in_a_sentence_about_absence(report: Store) -> None:
    """R2 and rows 14 and 15 of the note: with the role in words, of each member with a role anywhere in the plan."""
    gaps = find_gaps(report)
    found = {(one.query, one.subject.rpartition("/")[2], one.kind): one.sentence for one in gaps}
    _, _, roles = found["hangt-aan-een-partner", "financien", "opsporing-vervolging"].partition("Wel genoemd: ")
    for name in ("Nationale Politie", "Koninklijke Marechaussee", "Inspectie SZW", "Openbaar Ministerie"):
        assert f"{name} (" in roles, name
    rotterdam = found["partner-zonder-actie", "gemeente-rotterdam", None]
    assert "Dat Gemeente Rotterdam zelf iets uitvoert, is niet gemeld." in rotterdam
    assert re.search(r"Wel genoemd: actie 1\.1, .+\).+ in Rotterdam \(", rotterdam)
    named = {row["who"] for row in report.select("SELECT ?who { ?part a kk:Involvement ; kk:organisation ?who }")}
    silent = [one.sentence for one in gaps if one.query == "partner-zonder-actie" and one.subject in named]
    assert [one for one in silent if "Wel genoemd: " not in one] == [] != silent


def test_an_action_has_its_number(report: Store) -> None:
    """Whoever reads a row finds the action in the text: number before title, also where it is not the subject."""
    titled = report.select(asked_in("numbered-titles"))
    called = {row["node"]: f"ctie {row['number']}, {row['title']}" for row in titled}
    named = [(called[node], gap.sentence) for gap in find_gaps(report) for node in {gap.subject, gap.detail} & called.keys()]
    assert (len(called), len(named) > 100) == (81, True)
    assert [one for one in named if one[0] not in one[1]] == []


def test_direct_work_of_another_kind_at_a_step_is_there_and_reported() -> None:
    """Beside supporting work at entree: not what did not start, is silent, stands elsewhere or is of this kind."""
    store = load(case("alleen-ondersteunend", "met") + (ANSWERS / "direct.ttl").read_text(encoding="utf-8"))
    (cell,) = store.select("""SELECT ?node { ?node a kk:CoverageCell ; kk:cellBarrier/skos:notation "entree" ;
      kk:cellColumn kkc:kind-sanctie-afpakken }""")
    assert {node.rpartition("/")[2] for node in Labels(store).named("direct", cell["node"] or "")} == {"breed", "smal"}


def test_a_silence_says_what_is_reported_nearby(report: Store) -> None:
    """R5: what a curator wrote beside a silence is in the sentence of every question that asks about it."""
    known = report.select(asked_in("reported-nearby"))
    nearby = {row["record"]: f"Wel gemeld: {row['said']}." for row in known}
    asked = [gap for gap in find_gaps(report) if {gap.subject, gap.detail} & nearby.keys()]
    assert len(asked) > 10
    assert [gap for gap in asked if (nearby.get(gap.detail) or nearby[gap.subject]) not in gap.sentence] == []


# The conditions of a question for hoog: each has a letter, and a variable that says whether it holds.
CASES = [(query.name, code) for query in shelf("gaps") for code in query.conditions]
TOP = next(iter(vocabulary().codes["Severity"]))

HAND = cases("weight", "answers")


def without(query: Query, code: str) -> str:
    """The question with one condition always met."""
    line = re.compile(rf"BIND\(.* AS \?{query.conditions[code]}\)$", re.MULTILINE)
    text, times = line.subn(f"BIND(true AS ?{query.conditions[code]})", query.sparql)
    assert times == 1, (query.name, code)
    return text


def high(store: Store, sparql: str) -> set[tuple[str, str, str]]:
    rows = [row for row in store.select(sparql) if row["severity"] == TOP]
    return {(row["subject"] or "", str(row["kind"]), str(row["detail"])) for row in rows}


@pytest.mark.parametrize(("name", "code"), CASES)
def test_condition_turned_off_lets_rows_come_back(name: str, code: str, report: Store) -> None:
    """In the small graph of the question at least one, in the report those that were named by hand."""
    query, small = find(name), load(case(name, "met"))
    assert high(small, query.sparql) < high(small, without(query, code)), "turned off, this condition changes nothing"
    back = high(report, without(query, code)) - high(report, query.sparql)
    assert {subject.rpartition("/")[2] for subject, *_ in back} == set(HAND["back"].get(f"{name} {code}", []))


def test_what_is_hoog_in_the_report(report: Store) -> None:
    found = {query.name: sorted({one.rpartition("/")[2] for one, *_ in high(report, query.sparql)}) for query in GAPS}
    assert {name: subjects for name, subjects in found.items() if subjects} == HAND["hoog"]


def test_a_question_that_can_be_hoog_says_on_which_conditions() -> None:
    """But where the source itself says what is missing, and the question is no promise: nothing is read there."""
    said = {query.name for query in shelf("gaps") if f'"{TOP}"' in query.sparql}
    plain = {"alleen-lokaal", "gewenste-partner-niet-betrokken", "informatiestroom-hapert"}
    assert said - {name for name, _ in CASES} == plain
    assert all(find(name).ground == "stated" for name in plain)


def test_no_row_number_or_key_is_named_in_a_question(report: Store) -> None:
    """A weight follows from fields, never from which record it is."""
    rows = report.select("SELECT ?key WHERE { ?key kk:inPlan ?plan }")
    keys = {(row["key"] or "").rpartition("/")[2] for row in rows}
    keys = {key for key in keys if "-" in key}
    named = keys | {key.removeprefix("measure-") for key in keys}
    for query in shelf("gaps"):
        assert not named & set(re.findall(r"[\w.:/-]+", query.sparql)), query.name


NAMED = asked_in("who-carries")


def test_a_missing_lead_names_who_acts_and_whom_the_heading_makes_responsible(report: Store) -> None:
    rows = {row.subject: row.sentence for row in find_gaps(report, [find("maatregel-zonder-genoemde-trekker")])}
    named = [(rows[row["measure"]], row["name"] or "") for row in report.select(NAMED) if row["measure"] in rows]
    assert len(named) > 20
    assert [(said, name) for said, name in named if name not in said] == []
