"""Persons in a list of one's own leave it before anything is made; what only looks like a person stays (A.6)."""

import json
import re
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from ketenkaart.errors import InputFaults
from ketenkaart.graph.lists.persons import without_persons
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.graph.workbook.partners import Partners
from ketenkaart.strict_yaml import read_content, read_yaml
from ketenkaart.werkplaats.door import Workplace
from tests.conftest import INSIDE, ROOT, Command, NewPlan, assert_refused, cases, data_of
from tests.files import MADE, Rows, actions, in_csv, in_sheets, unzipped

GONE = "[naam weggelaten]"
NOT_ALWAYS = "Volledige namen herkennen wij niet altijd. Kijk Toelichting na."
CASES = cases("persons")
PERSONS, KEPT, CONTACT = (CASES[name] for name in ("persons", "kept", "contact"))
SECRET = [word for words in PERSONS.values() for word in words.split() if len(word) > 2]  # two digits are in every page
HEADS = ("Actie", "Wie", "Opmerkingen", "Kleur", "Planning", "Stand van zaken", "Thema", "Contactpersoon")


def comments(path: Path) -> list[str]:
    return [cell.comment.text for cell in load_workbook(path)["Acties"]["B"][1:] if cell.comment]


def written(path: Path) -> str:
    """Every text in a file; of a zip that of each of its parts, comments and properties too, of a page its data."""
    if zipfile.is_zipfile(path):
        return "\n".join(re.sub(r"<[^>]*>", " ", part.decode("utf-8", "replace")) for part in unzipped(path).values())
    text = path.read_text(encoding="utf-8")
    packed = path.suffix == ".html" and INSIDE.search(text)  # a page of pyvis holds its own data, unpacked
    return INSIDE.sub("", text) + json.dumps(data_of(text), ensure_ascii=False) if packed else text


def leaks(text: str, words: Iterable[str]) -> list[str]:
    return [word for word in words if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE)]


def planted(shift: int) -> Rows:
    """A list of forty rows, in each a person in another column, alone or in a sentence."""
    yield HEADS
    for number, text in enumerate(PERSONS):
        row = [f"Werk {number}", "Politie", "", "", "", "", "Zorg", ""]
        place = (number + shift) % len(HEADS)
        said = text if (number + shift) % 3 or place in (1, 7) else f"Overleg met {text}; daarna verder"
        row[place] = f"Werk {number} met {said}" if place == 0 else said
        yield row


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("suffix", "shift"), [(".csv", 0), (".csv", 3), (".csv", 6), (".docx", 5), (".xlsx", 5)])
def test_forty_persons_in_any_column_are_in_no_workbook(suffix: str, shift: int, path: Path, new_plan: NewPlan) -> None:
    said = new_plan(planted(shift), suffix=suffix).out
    assert leaks(said + written(path), SECRET) == []
    assert not re.search(r"(?:67\W?81|56\W?84|34\W?85)", written(path))  # the rest of three numbers
    assert said.count(NOT_ALWAYS) == 1
    partners = actions(path, "Partner")
    assert (len(partners), [who for (who,) in partners if GONE in who]) == (len(PERSONS), [])
    assert sum(text.startswith("Weggelaten: ") for text in comments(path)) == len(PERSONS)


@pytest.mark.large
def test_what_is_published_of_such_a_list_holds_none_of_them(path: Path, new_plan: NewPlan, done: Command) -> None:
    new_plan(planted(1))
    out = path.with_name("uit")
    done("check", path, "--output", path.with_name("fouten.xlsx"))
    for words in (
        ("publish", out),
        ("gaps", "--output", out / "vragen.csv"),
        ("export", out / "kaart.ttl", "--as-plan", out / "weer.xlsx"),
    ):
        done(*words, "--plan", path)
    found = [one for one in path.parent.rglob("*") if one.is_file() and one.name != "lijst.csv"]
    assert {one.suffix for one in found} >= {".html", ".xlsx", ".ttl", ".csv", ".docx"}
    pages = {one.name: INSIDE.search(one.read_text(encoding="utf-8")) for one in found if one.suffix == ".html"}
    assert [name for name, packed in pages.items() if packed] == ["ketenkaart.html"]
    assert {one.name: leaks(written(one), SECRET) for one in found} == {one.name: [] for one in found}


def test_what_only_looks_like_a_person_stays(path: Path, new_plan: NewPlan) -> None:
    said = new_plan([("Actie", "Opmerkingen"), *((f"Werk met {text}", text) for text in KEPT)]).out
    expected = [(f"Werk met {text}", f"Opmerkingen: {text}") for text in KEPT]
    assert actions(path, "Titel", "Toelichting") == expected
    assert (GONE in written(path), "eggelaten" in said) == (False, False)


def test_nothing_is_left_out_of_any_text_of_the_report_and_the_register() -> None:
    """Some 20,000 texts that name no person, of which eight hundred are names of organisations."""

    def texts(value: Any) -> Iterator[str]:
        children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        yield from [value] if isinstance(value, str) else (text for child in children for text in texts(child))

    found = {text for path in default_plan().glob("*.yaml") for text in texts(read_yaml(path).data)}
    assert len(found) > 5_000
    knows = Partners().is_known
    assert [text for text in found if without_persons(text, knows) != (text, "")] == []


def test_under_a_head_of_persons_only_organisations_stay(path: Path, new_plan: NewPlan) -> None:
    said = new_plan([("Actie", "Contactpersoon"), *((f"Werk {n}", text) for n, text in enumerate(CONTACT))]).out
    notes = [text.removeprefix("Contactpersoon: ") for (text,) in actions(path, "Toelichting")]
    assert notes == [*CONTACT.values()]
    assert "Contactpersoon → niet overgenomen, want daar staan personen" in said
    places = "(rij 2, 3, 5, 7, 12, kolom B)"
    assert f"Weggelaten: naam of contactgegeven uit “Contactpersoon” {places}." in said.splitlines()


def test_each_head_of_persons_is_one_and_a_head_that_begins_with_its_word_is_too(path: Path, new_plan: NewPlan) -> None:
    columns = read_content(ROOT / "graph/invoer/lijsten.yaml")["columns"]
    heads = [name for row in columns if row["to"] == "Niet overnemen" for name in row["names"]]
    assert len(heads) > 40
    heads += ["Contactpersoon politie", "E-mail trekker"]
    new_plan([("Actie", *heads), ("Werk", *(f"Jan Modaal{number}" for number, _ in enumerate(heads)))])
    assert "Modaal" not in written(path)


def test_each_row_says_what_was_left_out_and_the_command_says_where(path: Path, new_plan: NewPlan) -> None:
    """Of rows that are one measure it is said together."""
    case, instead = CASES["each_row"], "Zet de functie of de organisatie ervoor in de plaats."
    said = new_plan(case["rows"], suffix=".xlsx").out
    found = [one.partition("Weggelaten: ")[2].removesuffix(instead) for one in comments(path)[:3]]
    assert found == case["comments"]
    assert [who for (who,) in actions(path, "Partner")] == ["", "Politie", "OM", "IND"]
    notes = actions(path, "Toelichting")[:2]
    assert notes == [("",), (f"E-mail: info@goes.nl\nOpmerkingen: Bel {GONE} ({GONE}).",)]
    assert [line for line in said.splitlines() if line.startswith("Weggelaten")] == case["told"]
    outside = [*load_workbook(path)["Uit uw lijst"].iter_rows(values_only=True)]
    assert ("Lijst A1", f"Lijst van {GONE}", "buiten de tabel; weggelaten: naam") in outside


def test_a_person_in_a_head_or_a_name_of_sheet_or_file_is_left_out(path: Path, done: Command) -> None:
    heads, source = ("Actie", "Trekker (mw. Brinkgreve)", "Kleur"), path.with_name("Lijst J. Terpstra.xlsx")
    rows = [("Plan",), heads, ("dhr. Kwisthout",) * 3, ("Een", "Politie", "rood")]
    source.write_bytes(in_sheets({"K. Sietsma": rows}, ["A3:C3"]))
    answer = done("new-plan", path, "--from", source)
    assert leaks(answer.out + written(path), ["Brinkgreve", "Kwisthout", "Terpstra", "Sietsma"]) == []


STOPPED = [(head, text) for head, texts in CASES["stopped"].items() for text in texts]
STOP = "Hier staan gegevens over personen ({}). Haal die eruit; deze kaart is daar niet voor."


@pytest.mark.parametrize("suffix", MADE)
@pytest.mark.parametrize(("head", "text"), STOPPED)
def test_list_with_numbers_or_days_of_a_person_is_stopped(head: str, text: str, suffix: str, new_plan: NewPlan) -> None:
    answer = new_plan([("Actie", "Wie", head), ("Een", "Politie", ""), ("Twee", "OM", text)], suffix=suffix, code=2)
    assert_refused(answer, STOP.format("rij 3, kolom C"))
    assert text not in answer.err


def test_all_places_that_stop_a_list_are_said_at_once(new_plan: NewPlan) -> None:
    rows = [("Actie", "Kenteken", "Opmerkingen"), ("Een", "GB-123-X", ""), ("Twee", "GB-124-X", "111222333")]
    answer = new_plan([("geb. 1-2-2003", "", ""), *rows], suffix=".xlsx", code=2)
    assert re.findall(r"\((.*?)\)", answer.err) == ["Lijst A1", "rij 3, 4, kolom B", "rij 4, kolom C"]


def test_other_numbers_and_days_stop_no_list(new_plan: NewPlan) -> None:
    """Of nine digits at random one in eleven passes as of a citizen: it stops a list where most of its column pass."""
    columns = CASES["goes_on"]
    rows = [[text if one == head else "" for one in columns] for head, texts in columns.items() for text in texts]
    new_plan([["Actie", *columns], *([f"Werk {number}", *row] for number, row in enumerate(rows))])
    for second, code in (("111222334", 0), ("123456782", 2)):
        new_plan([("Nr", "Actie"), ("111222333", "Een"), (second, "Twee"), ("111222335", "Drie")], code=code)


def test_a_report_beside_a_plan_is_read_without_persons_too(path: Path, new_plan: NewPlan, ketenkaart: Command) -> None:
    new_plan([("Actie", "Wie", "Peildatum"), ("Een", "Politie", "1-1-2026")])
    report, after = path.with_name("r.csv"), path.with_name("na.xlsx")
    words = ("new-plan", after, "--from", report, "--report", "2099-01-01", "--plan", path)
    report.write_bytes(in_csv([("Actie", "Geboortedatum"), ("Een", "1-2-2003")]))
    assert ketenkaart(*words).code == 2
    report.write_bytes(in_csv([("Actie", "Wie", "Opmerkingen"), ("Een", "mw. Kwisthout", "Bel K. Terpstra")]))
    answer = ketenkaart(*words)
    assert (answer.code, leaks(answer.out + written(after), ["Kwisthout", "Terpstra"])) == (0, [])
    assert "Weggelaten: naam uit “Wie”; naam uit “Opmerkingen”." in written(after)


def test_the_workplace_reads_a_list_without_persons_and_stops_where_the_command_does(path: Path) -> None:
    workplace = Workplace()
    found = workplace.open_list({"name": "lijst.csv", "data": in_csv([("Actie", "Wie"), ("Een", "mw. Kwisthout")])})
    assert "Weggelaten: naam uit “Wie” (rij 2, kolom B)." in json.dumps(found, ensure_ascii=False)
    path.write_bytes(workplace.workbook({"decisions": found["decisions"]})["data"])
    assert leaks(json.dumps(found) + written(path), ["Kwisthout"]) == []
    with pytest.raises(InputFaults, match=re.escape(STOP.format("rij 2, kolom B"))):
        workplace.open_list({"name": "lijst.csv", "data": in_csv([("Actie", "BSN"), ("Een", "123456782")])})
