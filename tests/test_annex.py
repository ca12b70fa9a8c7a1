"""The annex: every action under how far it is and in its chapter, as page and workbook say it; and its template."""

import io
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as Doc
from docx.oxml.ns import qn

from ketenkaart.content import content_path
from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.matrix import progress
from ketenkaart.store import Store
from ketenkaart.visuals.office.annex import annex
from ketenkaart.visuals.office.word_file import WordFile
from ketenkaart.visuals.page.data import page_data
from tests.conftest import SHIPPED, TOWN, Command, Pages, Publisher, assert_refused, cases, known, replaced, rewrite
from tests.files import actions, unzipped, zipped
from tests.share import share
from tests.test_workbook_plan import HEAD, ROWS, write
from tests.tools.word_template import made as template_bytes

CASES = cases("annex")
Style = Callable[..., Path]
LEAVES = "SELECT ?action ?number WHERE { ?action a kk:Measure ; dcterms:identifier ?number MINUS { ?action kk:isContainer true } }"


def opened(plans: Plans, scenario: Scenario = Scenario()) -> Doc:
    made: Doc = Document(io.BytesIO(annex(plans.each(scenario), plans.origin)))
    return made


def by_part(made: Doc, *, chapters: bool = False) -> dict[str, list[list[str]]]:
    """The rows under each heading of a part, or of a chapter with the head of its table, as text, in order."""
    found: dict[str, list[list[str]]] = {}
    title, inside = "", False
    for block in made.iter_inner_content():
        if not hasattr(block, "rows"):
            title = block.text if block.style is not None and block.style.name.startswith("Heading") else title
            inside = inside or title.endswith("Per hoofdstuk")
        elif block.rows[0].cells[1].text == "Actie en belofte" and inside == chapters:
            found[title] = [[cell.text for cell in row.cells] for row in block.rows[0 if chapters else 1 :]]
    return found


@pytest.fixture(scope="module")
def report_annex() -> Doc:
    return opened(known())


def test_each_action_of_the_report_is_in_its_part_once(report_annex: Doc, report: Store) -> None:
    parts = by_part(report_annex)
    assert {title: len(rows) for title, rows in parts.items()} == {f"{name} ({count})": count for name, count in CASES["counts"].items()}
    numbers = [row[0] for rows in parts.values() for row in rows]
    assert sorted(numbers) == sorted(row["number"] or "" for row in report.select(LEAVES))
    assert (len(numbers), {"2.2", "2.4", "2.5"} & {*numbers}) == (78, set())  # headings of others
    lead = next(p.text for p in report_annex.paragraphs if p.text.startswith("Het rapport heeft"))
    assert [int(count) for count in re.findall(r"\d+", lead)] == [78, *CASES["counts"].values()]
    assert any("Dat zijn er hier 63; ook daarvan kan een termijn voorbij zijn zonder dat het beloofde er is. De andere (15) staan" in p.text for p in report_annex.paragraphs)


def test_each_action_is_in_its_chapter_too_with_how_far_it_was(report_annex: Doc) -> None:
    """By hand from the report: what one copies for a chapter says its dates and all who act itself; nothing comes below."""
    chapters = by_part(report_annex, chapters=True)
    assert {title: " ".join(row[0] for row in rows) for title, (_, *rows) in chapters.items()} == CASES["chapters"]
    assert {tuple(head) for head, *_ in chapters.values()} == {tuple(CASES["chapter_heads"])}
    said = {row[0]: row for rows in by_part(report_annex).values() for row in rows}
    for _, *rows in chapters.values():
        for row in rows:
            assert [*row[:2], row[4].split("\n")[0], *row[5:]] == [*said[row[0]][:2], said[row[0]][3].split("\n")[0], *said[row[0]][4:]]
            assert row[0] != "6.4" or "Gemeenten moeten voortaan woonruimte bieden" in row[4]  # what is reported, not why it is finished
            assert row[2].startswith(said[row[0]][2])
            assert row[3] == CASES["then"].get(row[0], "gepland"), row
            others = row[2].removeprefix(said[row[0]][2]).strip()
            assert others == CASES["also"].get(row[0], others)
    assert [p.text for p in report_annex.paragraphs if p.style is not None and p.style.name == "Heading 1"][-1] == "Per hoofdstuk"


def test_numbers_of_the_summary_lead_to_their_headings(report_annex: Doc) -> None:
    body = report_annex.element.body
    links = [link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))]
    marks = {mark.get(qn("w:name")): mark for mark in body.iter(qn("w:bookmarkStart"))}
    assert links == [*marks]
    for link in body.iter(qn("w:hyperlink")):
        heading = "".join(text.text for text in marks[link.get(qn("w:anchor"))].getparent().iter(qn("w:t")))
        assert heading.endswith(f"({''.join(text.text for text in link.iter(qn('w:t')))})")


def test_a_row_says_who_leads_how_far_it_is_and_what_came_of_its_terms(report_annex: Doc) -> None:
    """By hand: 4.3 names no lead of its own, and its report of autumn 2011 is said not to be there."""
    rows = {row[0]: row for rows in by_part(report_annex).values() for row in rows}
    _, action, lead, now, terms, place = rows["4.3"]
    assert action.startswith("Terugkerende rapportage over trends\n")
    assert lead.startswith("geen trekker genoemd\nDe hoofdstuktitel noemt: ")
    assert now.startswith("Vertraagd\n")
    assert "in het najaar van 2011” (eerste versie van de rapportage): er niet op 8 april 2013, zo lezen wij het rapport" in terms
    assert place.startswith("hoofdstuk 4, actie 4.3, voortgang, zoek op “")
    assert (rows["3.4"][2], "geleverd, 14 december 2011" in rows["6.1"][4]) == ("Trekker: Inspectie SZW", True)
    assert re.search("Hoort hierbij: .*Handhavingsdag 2013", rows["5.5"][1])
    assert rows["7.7"][4] == "“tot medio 2014” (Vervolg van de training in Nigeria, einde van het project): termijn nog niet voorbij"
    assert (rows["2.7"][1].splitlines()[1], rows["7.11"][4].count("\n")) == ("Nieuw: stond niet in het plan.", 0)  # said once


def test_what_is_not_whole_and_what_may_be_read_otherwise_stands_below(report_annex: Doc) -> None:
    """By hand: 5.2 promised recommendations for a faster procedure, and the report does not say that they are there."""
    tables = {table.rows[0].cells[2].text: table for table in report_annex.tables}
    torn = {row.cells[0].text: row for row in tables["Wat niet vaststaat"].rows[1:]}
    assert "niet gemeld of het er is" in torn["5.2"].cells[2].text
    assert "een brief over oneigenlijk gebruik" in torn["5.2"].cells[3].text
    assert "niet gemeld: wat de Task Force zelf deed als aanjager" in torn["10.1"].cells[2].text
    assert not {"6.2", "5.1"} & {*torn}  # neither done nor under way; with a term that names no day
    count = next(p.text for p in report_annex.paragraphs if p.text.startswith("Onze lezing kan anders ("))
    assert count == "Onze lezing kan anders (36)"  # 2.5b has two other readings
    other = [[cell.text for cell in row.cells] for row in tables["Wij lezen"].rows[1:]]
    assert [row[2:4] for row in other if row[0] == "6.2"] == [["geen voortgang gemeld", "vertraagd"]]
    changed = [[cell.text for cell in row.cells] for row in tables["Toen"].rows[1:]]
    assert changed == CASES["changed"]
    absent = [p.text for p in report_annex.paragraphs if p.style is not None and p.style.name == "List Bullet"]
    assert [text.partition(".")[0] for text in absent] == CASES["absent"]
    assert "bij geen van de 78 acties een bedrag" in absent[1]
    assert "Bij 35 van de 78 acties" in absent[2]


def test_at_the_date_of_the_plan_nothing_is_said_of_progress(tmp_path: Path, done: Command) -> None:
    path = tmp_path / "bijlage.docx"
    done("export", path, "--as-of", "2011-03-31")
    parts = by_part(Document(str(path)))
    assert {title.rpartition(" ")[0] for title in parts} <= {"Gepland", "Bezig", "Stand niet gemeld"}
    text = " ".join(cell for rows in parts.values() for row in rows for cell in row)
    assert not re.search("2013, volgens|geleverd|er niet op|, voortgang, zoek", text)
    chapters = by_part(Document(str(path)), chapters=True)
    whole = [[*row[:2], *row[3:]] for _, *rows in chapters.values() for row in rows]
    assert sorted(whole) == sorted([*row[:2], *row[3:]] for rows in parts.values() for row in rows)


@pytest.mark.parametrize("name", CASES["small"])
def test_the_row_of_the_small_plan_says_no_more_than_is_reported(name: str, small_plan: Path) -> None:
    """Its part, lead and status: the rules stand with the cases."""
    changes, expected = CASES["small"][name]
    made = opened(Plans([rewrite(small_plan, *changes)]))
    [(part, [row])] = by_part(made).items()
    said, says = "\n".join(p.text for p in made.paragraphs), expected.get("says", "")
    found = {"part": part, "lead": row[2], "now": row[3].partition("\n")[0], "no_lead": "\nTrekker. " in said, "says": says if says in said else said}
    assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize(("themes", "headings"), [((), []), (("Wonen", "Werk"), ["Per thema", "Werk", "Wonen"])])
def test_a_key_that_we_made_is_shown_nowhere(themes: tuple[str, ...], headings: list[str], tmp_path: Path, done: Command) -> None:
    """Not of an action without a number, and not of a theme; a list without themes is not called a chapter."""
    rows = [("24-uurs opvang", *ROWS[0][1:7], *themes[:1]), ("日本語", *ROWS[0][1:7], *themes[1:])]
    plans = Plans([path := write(tmp_path / "eigen.xlsx", rows, (*HEAD, "Thema")[: len(rows[0])])])
    data = page_data(plans)
    assert not [one for one, thing in data["things"].items() if "identifier" in thing or ("Measure" in thing["type"] and one in data["called"])]
    done("export", tmp_path / "kaart.xlsx", "--plan", path)
    assert [number for number, _ in actions(tmp_path / "kaart.xlsx", "Nummer", "Titel")] == ["", ""]
    said = [p.text for p in opened(plans).paragraphs if p.style is not None and p.style.name.startswith("Heading")]
    assert said[said.index("Wat de standen betekenen") + 1 :] == headings


def test_two_plans_follow_each_other_and_a_plan_without_actions_says_so(small_plan: Path) -> None:
    made = opened(Plans([TOWN, small_plan]))
    heads = [p.text for p in made.paragraphs if p.style is not None and p.style.name == "Heading 1"]
    assert [head for head in heads if ":" not in head] == Plans([TOWN, small_plan]).titles
    plan = small_plan / "plan.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").partition("measures:")[0], encoding="utf-8")
    assert any("noemt geen genummerde actie." in p.text for p in opened(Plans([small_plan])).paragraphs)


def scenarios() -> Iterator[tuple[Path, Scenario]]:
    """Three hundred: a plan, a date of it, ground, reading, expectations, and up to three who are left out."""
    chance = random.Random("annex")
    of = {plan: known(plan) for plan in (SHIPPED, TOWN)}
    who = {plan: [row["o"] or "" for row in plans.at().select("SELECT ?o WHERE { ?o a org:Organization } ORDER BY ?o")] for plan, plans in of.items()}
    for _ in range(300):
        plan = chance.choice([SHIPPED, SHIPPED, TOWN])
        dates = [date for date, _ in of[plan].dates[0]]
        gone = tuple(sorted(chance.sample(who[plan], chance.randint(0, 3))))
        yes = lambda: chance.random() < 0.5  # noqa: E731
        yield plan, Scenario(chance.choice([None, *dates]), yes(), gone, yes(), yes())


@pytest.mark.sampled
def test_annex_page_and_workbook_say_the_same_of_each_action_in_random_scenarios() -> None:
    """The rows behind them for each scenario, and for the first twenty the files themselves."""
    plans = {plan: known(plan) for plan in (SHIPPED, TOWN)}
    for turn, (plan, scenario) in enumerate(share([*scenarios()], 12)):
        [store] = plans[plan].each(scenario)
        rows = store.select(find("blad-bijlage").sparql)
        leaves = {row["action"] or "": row["number"] or "" for row in store.select(LEAVES)}
        assert Counter(row["action"] for row in rows) == dict.fromkeys(leaves, 1), scenario
        far = progress(store)
        listed = {row["identifier"]: row["status"] for row in store.select(find("blad-maatregelen").sparql)}
        for row in rows:
            assert listed[row["identifier"]] == row["status"], (scenario, row)
        if turn >= 20:
            continue
        parts = by_part(opened(plans[plan], scenario))
        numbers = [row[0] for those in parts.values() for row in those]
        assert sorted(numbers) == sorted(leaves.values())
        status = {leaves[one]: found.status for one, found in far.items() if one in leaves}
        for title, those in parts.items():
            assert {status[row[0]] for row in those} <= {CASES["statuses"].get(title.rpartition(" ")[0], "")}, (scenario, title)


def test_page_and_workbook_say_what_the_annex_says(report_annex: Doc, published: Publisher, page_of: Pages) -> None:
    """In the files that `publish` writes, of which the annex is one."""
    folder = published(SHIPPED).folder
    assert by_part(Document(str(folder / "bijlage.docx"))) == by_part(report_annex)
    said = {row[0]: re.split(r"\n|, ook al op ", row[3])[0].lower() for rows in by_part(report_annex).values() for row in rows}
    book = dict(actions(folder / "ketenkaart.xlsx", "Nummer", "Stand"))
    assert {number: book[number] for number in said} == said
    page = page_of(SHIPPED)
    label = {code: one["label"].lower() for code, one in page["codes"]["Status"].items()}
    measures = [thing for thing in page["things"].values() if thing["type"] == ["Measure"] and "currentStatus" in thing]
    status = {thing["identifier"][0]: label[thing["currentStatus"][0]] for thing in measures}
    assert {number: status[number] for number in said} == said


@pytest.fixture
def house_style(tmp_path: Path) -> Style:
    """A template of somebody: ours, with words of its document replaced, and other parts by name."""

    def write(changes: Mapping[str, str] = {}, parts: Mapping[str, str] = {}) -> Path:
        path, made = tmp_path / "huisstijl.docx", unzipped(template_bytes())
        text = replaced(made["word/document.xml"].decode("utf-8"), *changes.items())
        added = {name: part.encode() for name, part in {"word/document.xml": text, **parts}.items()}
        path.write_bytes(zipped({**made, **added}))
        return path

    return write


def test_own_template(house_style: Style, small_plan: Path, tmp_path: Path, done: Command) -> None:
    """What stands above its samples stays, its styles are used, and its own text of the samples goes."""
    logo = "<w:p><w:r><w:t>Gemeente Nergenshuizen</w:t></w:r></w:p>"
    path = house_style({"<w:body>": f"<w:body>{logo}", 'w:val="Heading1"': 'w:val="Heading2"', "E6EEF4": "FFEE00"})
    named = ("--plan", small_plan, "--template", path)
    for words in (("export", "b.docx"), ("gaps", "--output", "v.docx")):
        done(*words, *named, cwd=tmp_path)
        made = Document(str(tmp_path / words[-1]))
        assert made.paragraphs[0].text == "Gemeente Nergenshuizen"
        assert {"Heading 2", "Title"} <= {p.style.name for p in made.paragraphs if p.style is not None}
        assert "Heading 1" not in {p.style.name for p in made.paragraphs if p.style is not None}
        assert {cell._tc.tcPr.find(qn("w:shd")).get(qn("w:fill")) for cell in made.tables[0].rows[0].cells} == {"FFEE00"}
        whole = "".join(text.text or "" for text in made.element.body.iter(qn("w:t")))
        assert not re.search(r"\{\w+\}", whole)
    done("publish", tmp_path / "uit", *named)
    assert Document(str(tmp_path / "uit" / "bijlage.docx")).paragraphs[0].text == "Gemeente Nergenshuizen"


@pytest.mark.parametrize("name", CASES["refused"])
def test_template_that_is_refused(name: str, house_style: Style, tmp_path: Path, ketenkaart: Command) -> None:
    changes, parts, sentence = CASES["refused"][name]
    answer = ketenkaart("export", "b.docx", "--template", house_style(changes, parts), cwd=tmp_path)
    assert_refused(answer, sentence, lines=1)
    assert not (tmp_path / "b.docx").exists()


@pytest.mark.parametrize("words", CASES["no_word"])
def test_template_without_a_word_file(words: str, house_style: Style, tmp_path: Path, ketenkaart: Command) -> None:
    answer = ketenkaart(*words.split(), "--template", house_style(), cwd=tmp_path)
    assert_refused(answer, "--template is voor een Word-bestand")
    assert {path.name for path in tmp_path.iterdir()} == {"huisstijl.docx"}


def test_a_name_that_word_cut_in_two_is_still_a_sample(house_style: Style) -> None:
    """Its spelling check and each edit may begin another run; the path of the file it was based on goes."""
    cut = {"{kop2}": "{ko</w:t></w:r><w:r><w:t>p2}"}
    based = '<Relationships><Relationship Id="r1" TargetMode="External" Target="file:///H:/x.dotm"/></Relationships>'
    path = house_style(cut, {"word/_rels/settings.xml.rels": based})
    made = WordFile("t", "voet", path)
    made.paragraph("kop2", "Een kop & meer")
    assert "word/_rels/settings.xml.rels" not in unzipped(made.as_bytes())
    assert [p.text for p in Document(io.BytesIO(made.as_bytes())).paragraphs] == ["Een kop & meer"]


def test_our_template_is_the_one_that_its_maker_makes() -> None:
    def parts(data: bytes) -> dict[str, bytes]:
        return {name: part for name, part in unzipped(data).items() if not name.startswith("docProps/")}

    assert parts(content_path("visuals", "templates", "sjabloon.docx").read_bytes()) == parts(template_bytes())


def test_a_missing_template_is_said(tmp_path: Path) -> None:
    with pytest.raises(KetenkaartError, match="is niet te lezen"):
        WordFile("t", "voet", tmp_path / "weg.docx")
