"""Words in one room: a plan of one's own is no report, no code reaches a reader, and a date is told one way."""

import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner

from ketenkaart import Plans
from ketenkaart.cli.main import app, dutch
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import Query, catalogue
from ketenkaart.queries.asking.run import with_parameters
from ketenkaart.queries.rows.labels import Labels, in_words
from ketenkaart.queries.things.dossier import dossier
from ketenkaart.store import Store
from ketenkaart.visuals.page.facts.plan import plan
from ketenkaart.visuals.terminal import answers
from ketenkaart.words.dates import in_dutch
from tests.conftest import ROOT, Pages, Publisher

EXAMPLE = ROOT / "graph/voorbeeld-gemeente"
REPORT = re.compile(r"rapport|\{source\}", re.IGNORECASE)  # or a place in a sentence that nobody filled
# Read aloud by hand: what each period is called.
PERIODS = {
    "2012": "2012",
    "2012-01": "januari 2012",
    "2012-12": "december 2012",
    "2012-21": "voorjaar 2012",
    "2012-22": "zomer 2012",
    "2012-23": "najaar 2012",
    "2012-24": "winter 2012",
    "2012-33": "eerste kwartaal 2012",
    "2012-34": "tweede kwartaal 2012",
    "2012-35": "derde kwartaal 2012",
    "2012-36": "vierde kwartaal 2012",
    "2012-40": "eerste helft 2012",
    "2012-41": "tweede helft 2012",
    "2012-02-09": "9 februari 2012",
    "2012~": "rond 2012",
    "2014-06~": "rond juni 2014",
    "2010-06-15~": "rond 15 juni 2010",
    "2012?": "vermoedelijk 2012",
    "2011/2012": "2011 tot 2012",
    "2009-01/2009-03": "januari 2009 tot maart 2009",
    "2012-02-09/2012-03": "9 februari 2012 tot maart 2012",
    "2011-07-01/2011-07-10": "1 juli 2011 tot 10 juli 2011",
    "2011-41/2012-40": "tweede helft 2011 tot eerste helft 2012",
    "2013-06~/2014": "rond juni 2013 tot 2014",
    "2010-06-15~/..": "vanaf rond 15 juni 2010",
    "2011/..": "vanaf 2011",
    "../2011-12": "tot december 2011",
    "../..": "doorlopend",
}
NO_PERIODS = ["", "2012-13", "2012-99", "5.4", "7.10", "hoofdstuk 2", "a/b", "2009-2015", "1/2", "..", "/"]
EDTF = re.compile(r"\d{4}-\d{2}(-\d{2})?[~?]?(/.*)?|\d{4}[~?]|.*/\.\.|\.\./.*")
DASHED = re.compile(r"[a-z]+(-[a-z]+)+")
KEYS = ("identifier", "Nummer")  # a column that names things by the key by which `show` takes them


@pytest.mark.parametrize("edtf", PERIODS)
def test_a_period_in_words(edtf: str) -> None:
    assert in_dutch(edtf) == PERIODS[edtf]


@pytest.mark.parametrize("value", NO_PERIODS)
def test_what_is_no_period_stays_as_it_is(value: str) -> None:
    assert in_dutch(value) == value


@pytest.fixture(scope="module", autouse=True)
def _cached(cache: Path) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KETENKAART_CACHE", str(cache))
        yield


@pytest.fixture(scope="module")
def example() -> Store:
    return Plans([EXAMPLE]).at()


def said(*words: object) -> str:
    with dutch():  # click keeps the help option that it makes first
        done = CliRunner(env={"COLUMNS": "160"}).invoke(app, [str(word) for word in words])
    assert done.exit_code == 0, (words, done.output)
    return done.output


def test_no_help_speaks_of_a_report() -> None:
    for command in ("", *app.commands):
        assert not REPORT.search(said(*([command] if command else []), "--help")), command


@pytest.mark.parametrize(
    "words",
    [
        ("gaps",),
        *(("coverage", "--by", by) for by in ("kind", "partner", "form")),
        ("coverage", "--without", "FairWork"),
        *(("query", name) for name in [*(q.name for q in catalogue().values() if not q.parameters), "samenwerking"]),
    ],
    ids=" ".join,
)
def test_no_answer_about_a_plan_of_ones_own_speaks_of_a_report(words: tuple[str, ...]) -> None:
    assert not REPORT.search(said(*words, "--plan", EXAMPLE))


def test_the_other_commands_do_not_either(example: Store, published: Publisher) -> None:
    assert not REPORT.search(said("queries"))
    assert not REPORT.search(said("check", EXAMPLE))
    assert not REPORT.search(said("compare", "2024-06-30", "2025-11-30", "--plan", EXAMPLE))
    out = published(EXAMPLE)
    assert not REPORT.search(out.out)
    things = example.select("""SELECT DISTINCT ?key WHERE { ?thing dcterms:identifier ?key ; a ?class
      FILTER(?class IN (kk:Measure, org:Organization)) }""")
    assert len(things) == 18
    for row in things:
        assert not REPORT.search(said("show", row["key"], "--plan", EXAMPLE))
    for name in ("ketenkaart.xlsx", "aandachtspunten.docx"):
        assert not REPORT.search("\n".join(_inside(out.folder / name)))
    assert "het rapport" not in "\n".join(_inside(out.folder / "eigen-plan.xlsx")).lower()  # its lists hold the kind


def _inside(path: Path) -> list[str]:
    """The texts of an Office file, without its markup: namespaces and styles are no words of ours."""
    with zipfile.ZipFile(path) as file:
        parts = [name for name in file.namelist() if name.endswith(".xml") and "styles" not in name]
        return [re.sub(r"<[^>]*>", "\n", file.read(name).decode("utf-8")) for name in parts]


def test_the_page_of_a_plan_of_ones_own_speaks_of_no_report(page_of: Pages) -> None:
    data = page_of(EXAMPLE)
    assert (data["source"], data["plans"][0]["source"], data["plans"][0]["Source"]) == (
        "het plan",
        "het plan",
        "Het plan",
    )
    assert data["plans"][0]["words"]["queries"] == {}
    assert data["queries"]["tegenspraak-in-bron"]["title"] == "Het plan is niet eenduidig"
    assert data["queries"]["blad-pilots"]["columns"]["summary"] == "Wat het plan meldt"
    spoken_of = {key: value for key, value in data.items() if key != "codes"}  # a code list holds a kind of publication
    for query in spoken_of["queries"].values():
        query.pop("sparql")
    text = json.dumps(spoken_of, ensure_ascii=False)
    assert not REPORT.search(text.replace('"rapport"', ""))  # a word of an address: tijdlijn?wat=rapport


def test_of_several_plans_each_question_speaks_of_its_own(report: Store, example: Store) -> None:
    both = Plans([default_plan(), EXAMPLE]).at()
    assert [Labels(store).source for store in (report, example, both)] == ["het rapport", "het plan", "de bron"]
    titles = [plan(store, "de bron")["words"]["queries"]["tegenspraak-in-bron"]["title"] for store in (report, example)]
    assert titles == ["Het rapport is niet eenduidig", "Het plan is niet eenduidig"]


def _parameters(store: Store, query: Query) -> list[dict[str, str]]:
    """Every thing that a question may be asked about, by IRI."""
    if not query.parameters:
        return [{}]
    [name] = query.parameters
    kind = {"measure": "kk:Measure", "partner": "org:Organization", "barrier": "kk:Barrier", "thing": "kk:Legislation"}
    rows = store.select(f"SELECT DISTINCT ?node WHERE {{ ?node a {kind[name]} }} ORDER BY ?node")
    return [{name: row["node"] or ""} for row in rows]


NOTATIONS = {c.notation for codes in vocabulary().codes.values() for c in codes.values() if c.notation != c.label}
LABELS = {c.label for codes in vocabulary().codes.values() for c in codes.values()}


def _is_code(value: Any) -> bool:
    """Whether a reader would see a code: a notation, an IRI, a truth, a date as machines write it."""
    text = str(value or "")
    code = (text in NOTATIONS and text not in LABELS) or text in ("true", "false")
    dashed = bool(DASHED.fullmatch(text)) and text != "procureur-generaal"
    return code or dashed or "w3id.org" in text or bool(EDTF.fullmatch(text))


@pytest.mark.parametrize("name", [query.name for query in catalogue().values() if query.shelf not in ("page", "recipes")])
def test_no_table_of_a_question_shows_a_code(name: str, report: Store, example: Store) -> None:
    query = catalogue()[name]
    for store in (report, example):
        for values in _parameters(store, query):
            for row in in_words(store, query, store.select(with_parameters(query, values))):
                shown = {column: row[column] for column in query.columns if column not in KEYS}
                codes = {column: value for column, value in shown.items() if _is_code(value)}
                assert codes == {}, (values, row)


def test_no_sheet_shows_a_code(tmp_path: Path) -> None:
    """A day that stands in a column of its own stays a day, so that Excel can sort it."""
    said("export", tmp_path / "kaart.xlsx", "--plan", default_plan(), "--plan", EXAMPLE)
    book = openpyxl.load_workbook(tmp_path / "kaart.xlsx")
    assert book["Acties"]["J1"].value == "Wat de bron meldt"
    states = set()
    for sheet in book:
        titles = [cell.value for cell in sheet[1]]
        for row in sheet.iter_rows(min_row=2, values_only=True):
            for title, value in zip(titles, row, strict=True):
                day = re.fullmatch(r"\d{4}-\d{2}-\d{2}", str(value)) and title not in ("Begin", "Einde", "Datum")
                assert day or title in (*KEYS, "Jaar") or not _is_code(value), (sheet.title, title, value)
        if sheet.title == "Overzicht":
            spread = titles.index("Spreiding")
            found = [row[spread] for row in sheet.iter_rows(min_row=2, values_only=True) if row[spread]]
            states = {part.partition(" ")[2] for cell in found for part in cell.split("; ")}
    assert states == {
        *("vast", "bezig", "afgerond", "gepland", "vertraagd", "niet begonnen", "nog niet gedaan"),
        *("geen voortgang gemeld", "anders aangepakt"),
    }


def test_nothing_of_the_report_shows_a_code_in_show(report: Store) -> None:
    things = report.select("""SELECT DISTINCT ?node WHERE { ?node skos:prefLabel ?label ; kk:inPlan ?plan
      MINUS { ?node a kk:CoverageCell } } ORDER BY ?node""")
    assert len(things) > 300
    for row in things:
        for line in answers.dossier(dossier(report, row["node"] or "")).splitlines():
            name, _, value = line.strip().partition(": ")
            assert name in ("kenmerk", "ook te vinden onder", "jaar", "eerste woorden") or not _is_code(value), line
