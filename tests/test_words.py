"""Words in one room: a plan of one's own is no report, no code reaches a reader, a date is told one way.

An English name stands on no Dutch screen; and what a reader need not see stands in neither `show` nor the page.
"""

import json
import re
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from rdflib import SKOS, Graph

from ketenkaart.cli.main import app
from ketenkaart.ontology.terms import term_label, vocabulary
from ketenkaart.queries.asking.catalogue import Query, catalogue
from ketenkaart.queries.rows.labels import Labels, in_words
from ketenkaart.queries.rows.records import with_nodes
from ketenkaart.queries.things.dossier import dossier
from ketenkaart.store import PREFIXES, Node, Store, iri
from ketenkaart.visuals.page.data import plan
from ketenkaart.visuals.page.facts.view import things
from ketenkaart.visuals.terminal import answers
from ketenkaart.words.dates import Period, from_edtf, from_words, in_dutch
from tests.conftest import SHIPPED, TOWN, Command, Pages, Publisher, asked_in, cases, known, rewrite
from tests.files import unzipped
from tests.share import share
from tests.test_recipes import REAL

REPORT = re.compile(r"rapport|\{source\}", re.IGNORECASE)  # or a place in a sentence that nobody filled
EDTF = re.compile(r"\d{4}-\d{2}(-\d{2})?[~?]?(/.*)?|\d{4}[~?]|.*/\.\.|\.\./.*")
DASHED = re.compile(r"[a-z]+(-[a-z]+)+")
WORDS: dict[str, list[str]] = cases("words")
KEYS = ("identifier", "Nummer")  # a column that names things by the key by which `show` takes them


@pytest.fixture(scope="module")
def example() -> Store:
    return known(TOWN).at()


def inside(path: Path) -> str:
    """The texts of an Office file, without its markup: namespaces and styles are no words of ours."""
    parts = [part for name, part in unzipped(path).items() if name.endswith(".xml") and "styles" not in name]
    return "\n".join(re.sub(r"<[^>]*>", "\n", part.decode("utf-8")) for part in parts)


def test_no_answer_about_own_plan_says_report(example: Store, ketenkaart: Command, published: Publisher) -> None:
    things = example.select(asked_in("keys-of-things"))
    assert len(things) == 18
    asked = [
        *(("coverage", "--by", by) for by in ("kind", "partner", "form")),
        *(("query", query.name) for query in catalogue().values() if not query.parameters),
        *(("show", row["key"]) for row in things),
        *(("gaps",), ("coverage", "--without", "FairWork"), ("compare", "2024-06-30", "2025-11-30")),
    ]
    lines: list[tuple[object, ...]] = [(*filter(None, [command]), "--help") for command in ("", *app.commands)]
    for words in [*lines, ("query",), ("check", TOWN), *((*words, "--plan", TOWN) for words in asked)]:
        answer = ketenkaart(*words)
        assert answer.code == 0, (words, answer.err)
        assert not REPORT.search(answer.out), words
    out = published(TOWN)
    for text in (out.out, *(inside(out.folder / name) for name in ("ketenkaart.xlsx", "aandachtspunten.docx"))):
        assert not REPORT.search(text)
    assert "het rapport" not in inside(out.folder / "eigen-plan.xlsx").lower()  # its lists hold the kind


def test_the_page_of_a_plan_of_ones_own_speaks_of_no_report(page_of: Pages, report: Store, example: Store) -> None:
    data = page_of(TOWN)
    of = data["plans"][0]
    assert (data["source"], of["source"], of["Source"]) == ("het plan", "het plan", "Het plan")
    assert of["words"]["queries"] == {}
    assert data["queries"]["tegenspraak-in-bron"]["title"] == "Het plan is niet eenduidig"
    assert data["queries"]["blad-pilots"]["columns"]["summary"] == "Wat het plan meldt"
    said = {key: value for key, value in data.items() if key != "codes"}  # a code list holds a kind of publication
    said["queries"] = [{**query, "sparql": ""} for query in data["queries"].values()]
    text = json.dumps(said, ensure_ascii=False)
    assert not REPORT.search(text.replace('"rapport"', ""))  # a word of an address: tijdlijn?wat=rapport
    # Of several plans each question speaks of its own.
    both = known(SHIPPED, TOWN).at()
    assert [Labels(store).source for store in (report, example, both)] == ["het rapport", "het plan", "de bron"]
    titles = [plan(store, "de bron")["words"]["queries"]["tegenspraak-in-bron"]["title"] for store in (report, example)]
    assert titles == ["Het rapport is niet eenduidig", "Het plan is niet eenduidig"]


def parameters(store: Store, query: Query) -> list[dict[str, str]]:
    if not query.parameters:
        return [{}]
    [name] = query.parameters
    kind = {"measure": "kk:Measure", "partner": "org:Organization", "barrier": "kk:Barrier", "thing": "kk:Legislation"}
    rows = store.select(f"SELECT DISTINCT ?node WHERE {{ ?node a {kind[name]} }} ORDER BY ?node")
    return [{name: row["node"] or ""} for row in rows]


LABELS = {c.label for codes in vocabulary().codes.values() for c in codes.values()}
NOTATIONS = {c.notation for codes in vocabulary().codes.values() for c in codes.values()} - LABELS


def is_code(value: Any) -> bool:
    """Whether a reader would see a code: a notation, an IRI, a truth, a date as machines write it."""
    text = str(value or "")
    dashed = bool(DASHED.fullmatch(text)) and text != "procureur-generaal"
    return text in NOTATIONS | {"true", "false"} or dashed or "w3id.org" in text or bool(EDTF.fullmatch(text))


@pytest.mark.sampled
def test_no_table_of_a_question_shows_a_code(report: Store, example: Store) -> None:
    for query in share([query for query in catalogue().values() if query.shelf not in ("page", "recipes")], 10):
        for store in (report, example):
            for values in parameters(store, query):
                for row in in_words(store, query, store.select(with_nodes(query.sparql, values))):
                    shown = {column: row[column] for column in query.columns if column not in KEYS}
                    assert not any(map(is_code, shown.values())), (query.name, values, row)


def test_no_sheet_shows_a_code(tmp_path: Path, done: Command) -> None:
    """A day that stands in a column of its own stays a day, so that Excel can sort it."""
    done("export", tmp_path / "kaart.xlsx", "--plan", SHIPPED, "--plan", TOWN)
    book = openpyxl.load_workbook(tmp_path / "kaart.xlsx")
    assert book["Acties"]["P1"].value == "Wat de bron meldt"
    spread: set[str] = set()
    for sheet in book:
        titles, *rows = sheet.iter_rows(values_only=True)
        for row in rows:
            for title, value in zip(titles, row, strict=True):
                day = re.fullmatch(r"\d{4}-\d{2}-\d{2}", str(value)) and title not in ("Begin", "Einde", "Datum")
                assert day or title in (*KEYS, "Jaar") or not is_code(value), (sheet.title, title, value)
                if (sheet.title, title) == ("Overzicht", "Spreiding") and value:
                    spread |= {part.partition(" ")[2] for part in str(value).split("; ")}
    assert spread == {*WORDS["spread"]}


@pytest.mark.sampled
def test_nothing_of_the_report_shows_a_code_in_show(report: Store) -> None:
    things = report.select(asked_in("things-of-a-plan"))
    assert len(things) > 300
    for row in share(things, 25):
        for line in answers.dossier(dossier(report, row["node"] or "")).splitlines():
            name, _, value = line.strip().partition(": ")
            assert name in ("kenmerk", "ook te vinden onder", "jaar", "eerste woorden") or not is_code(value), line


SHORTCUTS, MACHINERY, OTHERS, SKOS_NAMES = (
    {*WORDS[name]} for name in ("shortcuts", "machinery", "in_other_words", "labels_of_skos")
)
NAMES = {term_label(PREFIXES["kk"] + name) for name in SHORTCUTS | MACHINERY | OTHERS} | {
    term_label(iri) for iri in (*(PREFIXES["skos"] + name for name in SKOS_NAMES), PREFIXES["rdf"] + "type")
}
LABELLED = asked_in("labelled-things")


def test_no_thing_of_a_plan_and_none_of_each_kind_in_the_report_shows_what_a_reader_need_not_see(report: Store) -> None:
    town = known(TOWN).at()
    nodes = {row["node"] or "" for row in town.select(LABELLED)}
    first = {row["class"]: row["node"] or "" for row in report.select(LABELLED)}.values()
    assert (len(nodes) > 50, len(first) > 20) == (True, True)
    for store, asked in ((town, nodes), (report, first)):
        for node in asked:
            found = dossier(store, node)
            facts = [fact for part in (found, *found.statements) for fact in part.facts]
            assert {fact.name for fact in (*facts, *found.mentions)} & NAMES == set(), node
            assert node not in {fact.node for fact in facts}


def test_show_says_this_of_a_measure_and_no_more(small_plan: Path, ketenkaart: Command) -> None:
    said = ketenkaart("show", "1.1", "--plan", small_plan).out.splitlines()
    names = {line.split(":")[0].strip() for line in said if line.startswith("  ") and ":" in line}
    assert names == {*WORDS["measure"]}


def test_nor_does_the_page_hold_what_rules_add(report: Store) -> None:
    held = {name for thing in things(report).values() for name in thing}
    assert held & (SHORTCUTS | MACHINERY) == set()
    assert {"promise", "currentStatus", "dueBy", "passage"} <= held


CASES = cases("dates")


def said(period: Period | None) -> list[str] | None:
    return period and [period.edtf, str(period.due_from), str(period.due_by)]


def test_a_phrase_is_a_period_and_a_doubtful_one_is_no_guess() -> None:
    assert {phrase: said(from_words(phrase)) for phrase in CASES["phrases"]} == CASES["phrases"]
    assert [phrase for phrase in CASES["doubtful"] if from_words(phrase)] == []


@pytest.mark.parametrize("edtf", CASES["dates"])
def test_about_and_perhaps_have_the_same_bounds_and_about_is_said(edtf: str) -> None:
    *days, words = CASES["dates"][edtf]
    for said_so in (edtf, f"{edtf}~", f"{edtf}?"):
        assert said(from_edtf(said_so)) == [said_so, *days]
    assert (in_dutch(edtf), in_dutch(f"{edtf}~")) == (words, f"rond {words}")
    assert in_dutch(f"{edtf}~/2014-06") == f"rond {words} tot juni 2014"
    assert in_dutch(f"2010-06/{edtf}~") == f"juni 2010 tot rond {words}"


def test_a_period_is_said_in_words_and_what_is_none_stays_as_it_is() -> None:
    assert {edtf: in_dutch(edtf) for edtf in CASES["aloud"]} == CASES["aloud"]
    assert [in_dutch(value) for value in CASES["no_periods"]] == CASES["no_periods"]


@pytest.mark.parametrize("edtf", CASES["impossible"])
def test_an_impossible_date(edtf: str) -> None:
    with pytest.raises(ValueError, match="“"):
        from_edtf(edtf)


KK = "https://w3id.org/ketenkaart/def#"
TOLD = (f"{KK}Publication", f"{KK}Legislation")  # of which the invented example names none
NAMED = (f"{KK}Plan", f"{KK}Chapter", f"{KK}Barrier", "http://www.w3.org/ns/org#Organization")
DONE = f"{KK}Undertaking"


@pytest.mark.sampled
@pytest.mark.parametrize("plan", [SHIPPED, TOWN], ids=["report", "town"])
def test_each_has_one_english_name_of_its_own(plan: Path, report: Store, done: Command, tmp_path: Path) -> None:
    """An export says more than our own store (two languages, super-classes); every question answers it alike."""
    path = tmp_path / "plan.ttl"
    done("export", path, "--plan", plan)
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
        for query in share([query for query in catalogue().values() if query.shelf != "recipes"], 12):  # for exports alone
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


ALIAS = ("    inChapter", "    alias: kamers\n    inChapter")


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("text", "said"), cases("bad_plans")["names"])
def test_superfluous_name_is_refused(text: str, said: str, small_plan: Path, ketenkaart: Command) -> None:
    rewrite(small_plan, ALIAS, ("title: Proefhoofdstuk}", "title: Proefhoofdstuk, englishLabel: Once}"))
    assert ketenkaart("check", small_plan).code == 0
    (small_plan / "engels.yaml").write_text(f"{text}\n", encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert re.search(rf"engels\.yaml:1.*({said})", answer.err + answer.out)


def test_a_word_of_the_source_is_another_name(small_plan: Path, ketenkaart: Command) -> None:
    """Beside the names that the row has."""
    rewrite(small_plan, ALIAS)
    words = 'aliases: {measure-1.1: [kamerverhuur, "RIEC\'s"]}\n'
    (small_plan / "aliassen.yaml").write_text(words, encoding="utf-8")
    graph = Graph().parse(data=ketenkaart("export", "--rdf", "nt", "--plan", small_plan).out, format="nt")
    names = {str(o) for s, o in graph.subject_objects(SKOS.altLabel) if str(s).endswith("measure-1.1")}
    assert names == {"kamers", "kamerverhuur", "RIEC's"}
