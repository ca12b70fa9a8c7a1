"""Persons in a list of one's own leave it before anything is made; what only looks like a person stays (A.6)."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
from openpyxl import load_workbook

from ketenkaart.errors import InputFaults
from ketenkaart.graph.lists.persons import without_persons
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.graph.workbook.partners import Partners
from ketenkaart.strict_yaml import read_content, read_yaml
from ketenkaart.werkplaats.opened import opened
from tests.conftest import INSIDE, ROOT, Command, data_of
from tests.test_lists import FIVE, LISTS, book

GONE = "[naam weggelaten]"
NOT_ALWAYS = "Volledige namen herkennen wij niet altijd. Kijk Toelichting na."
# What stands in a cell, and the words that may be nowhere in what is written.
PERSONS = {
    "dhr. van der Brinkgreve": "Brinkgreve",
    "mw. A. Jansen": "Jansen",
    "J. de Vries": "Vries",
    "drs. K.L. Smit-de Boer": "Smit Boer",
    "06-12345678": "12345678",
    "+31 6 1234 5679": "5679",
    "a.kwisthout@gemeente.nl": "kwisthout",
    "Hoogstraten, A.": "Hoogstraten",
    "Mevrouw Terpstra": "Terpstra",
    "de heer P. Zwanenburg": "Zwanenburg",
    "M. El Amrani": "Amrani",
    "mr. dr. H.J. ter Horst": "Horst",
    "ing. Piet van Wijngaarden": "Piet Wijngaarden",
    "Berg, K.L. van den": "Berg",
    "Th. Rademaker": "Rademaker",
    "C. 't Hart": "Hart",
    "W. v.d. Meulen": "Meulen",
    "Mw. drs. B. Oldenhof - van Dam": "Oldenhof Dam",
    "dhr Pieter Bruinsma": "Pieter Bruinsma",
    "D. VEENSTRA": "Veenstra",
    "Łucja. K. Kowalski": "Kowalski",
    "P. O'Brien": "Brien",
    "IJ. Nieuwenhuis": "Nieuwenhuis",
    "mr. Kamphuis": "Kamphuis",
    "Ms. Whitfield": "Whitfield",
    "J.-P. Dubois": "Dubois",
    "dhr. schuurmans": "schuurmans",
    "fam. Yıldırım": "Yıldırım",
    "G.Haverkamp": "Haverkamp",
    "(06) 23 45 67 81": "81",
    "0031612345682": "0031612345682",
    "+31(0)6-12345683": "12345683",
    "06 / 12 34 56 84": "84",
    "+48 601 12 34 85": "85",
    "jan.peerdeman@hotmail.com": "peerdeman",
    "r_sietsma [at] om.nl": "sietsma",
    "fhuijgen@politie.nl": "fhuijgen",
    "Wiegersma, S. (Sanne)": "Wiegersma Sanne",
    "Hr. Quispel": "Quispel",
    "N. Groenewegen": "Groenewegen",
}
# What stays as it is written, in a title and in notes.
KEPT = [
    "info@gemeente.nl", "meldpunt@stad.nl", "secretariaat.zvh@regio.nl", "mensenhandel@politie.nl", "fairwork@fairwork.nu",
    "0800-7000", "0900 8844", "088-1234567", "14 030", "070-3456789", "06-12-2026 10.00 uur", "zaak Z06-12345678",
    "Burg. Jansenstraat 12", "P.C. Hooftstraat", "Mr. P.J. Troelstralaan 4", "Mr. Visserhuis", "J.P. Coenschool",
    "Prof. dr. Leo Kannerhuis", "Dr. Aletta Jacobs College", "A.B.C. Zorg B.V.", "drs. P. Stichting", "Stichting J. de Vries",
    "J. de Vries Transport B.V.", "A. Jansen & Zn.", "Bouwbedrijf Jansen, B.V.", "Z.O. Brabant", "St. Antonius",
    "V.N.G. Den Haag", "O.M. Amsterdam", "C.O.A. Ter Apel", "MW Utrecht", "Aanpak A. en B.", "fase A. Start", "bijlage A. en B. Luisterlijn",
    "art. 273f Sr", "J.P.", "i.s.m. OM", "M.v.T.", "Wet A.P.V.", "1.2.3", "A. Voorlichting", "B. CoMensha", "dr. en drs.",
]  # fmt: skip
HEADS = ("Actie", "Wie", "Opmerkingen", "Kleur", "Planning", "Stand van zaken", "Thema", "Contactpersoon")


def in_csv(rows: Iterable[Iterable[str]]) -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows(rows)
    return out.getvalue().encode()


def in_word(rows: Iterable[Iterable[str]]) -> bytes:
    document, lines = docx.Document(), [list(row) for row in rows]
    table = document.add_table(len(lines), len(lines[0]))
    for number, row in enumerate(lines):
        for place, text in enumerate(row):
            table.cell(number, place).text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


MADE: dict[str, Callable[[Any], bytes]] = {".csv": in_csv, ".docx": in_word, ".xlsx": lambda rows: book([tuple(row) for row in rows])}


def planted(shift: int) -> list[list[str]]:
    """A list of forty rows, in each a person in another column, alone or in a sentence."""
    rows = [list(HEADS)]
    for number, text in enumerate(PERSONS):
        row = [f"Werk {number}", "Politie", "", "", "", "", "Zorg", ""]
        place = (number + shift) % len(HEADS)
        said = text if (number + shift) % 3 or place in (1, 7) else f"Overleg met {text}; daarna verder"
        row[place] = f"Werk {number} met {said}" if place == 0 else said
        rows.append(row)
    return rows


def made(rows: Iterable[Iterable[str]], folder: Path, ketenkaart: Command, suffix: str = ".csv") -> tuple[Path, str]:
    """The workbook of a list, and what the command says of it."""
    (folder / f"l{suffix}").write_bytes(MADE[suffix](rows))
    path = folder / "plan.xlsx"
    path.unlink(missing_ok=True)
    answer = ketenkaart("new-plan", path, "--from", folder / f"l{suffix}")
    assert answer.code == 0, answer.err
    return path, answer.out


def measures(path: Path) -> list[dict[str, str]]:
    lines = list(load_workbook(path)["Acties"].iter_rows(values_only=True))
    return [{str(head): str(value or "") for head, value in zip(lines[0], line, strict=True)} for line in lines[1:]]


def written(path: Path) -> str:
    """Every text in a file; of a zip that of each of its parts, comments and properties included, of a page its data."""
    data = path.read_bytes()
    if path.suffix == ".html":
        text = data.decode()
        return INSIDE.sub("", text) + json.dumps(data_of(text), ensure_ascii=False)
    if not data.startswith(b"PK"):
        return data.decode()
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return "\n".join(re.sub(r"<[^>]*>", " ", package.read(name).decode("utf-8", "replace")) for name in package.namelist())


def leaks(text: str, words: Iterable[str]) -> list[str]:
    return [word for word in words if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE)]


SECRET = [word for words in PERSONS.values() for word in words.split() if len(word) > 2]  # two digits stand in every page


@pytest.mark.parametrize("suffix", MADE)
def test_forty_persons_in_any_column_of_a_list_are_in_no_workbook(suffix: str, tmp_path: Path, ketenkaart: Command) -> None:
    for shift in (0, 3, 6) if suffix == ".csv" else (5,):
        path, said = made(planted(shift), tmp_path, ketenkaart, suffix)
        assert leaks(said + written(path), SECRET) == []
        assert not re.search(r"(?:67\W?81|56\W?84|34\W?85)", written(path))  # the rest of three numbers
        assert said.count(NOT_ALWAYS) == 1
        rows = measures(path)
        assert len(rows) == len(PERSONS)
        assert not [row for row in rows if GONE in row["Partner"]]
        comments = [row[1].comment.text for row in load_workbook(path)["Acties"].iter_rows(min_row=2) if row[1].comment]
        assert len([text for text in comments if text.startswith("Weggelaten: ")]) == len(PERSONS)


def test_what_is_published_of_such_a_list_holds_none_of_them(tmp_path: Path, ketenkaart: Command) -> None:
    path, _ = made(planted(1), tmp_path, ketenkaart)
    assert ketenkaart("check", path, "--output", tmp_path / "fouten.xlsx").code == 0
    assert ketenkaart("publish", tmp_path / "uit", "--plan", path).code == 0
    assert ketenkaart("gaps", "--plan", path, "--output", tmp_path / "uit/vragen.csv").code == 0
    assert ketenkaart("export", tmp_path / "uit/kaart.ttl", "--plan", path, "--as-plan", tmp_path / "uit/weer.xlsx").code == 0
    found = [one for one in tmp_path.rglob("*") if one.is_file() and one.name != "l.csv"]
    assert {one.suffix for one in found} >= {".html", ".xlsx", ".ttl", ".csv", ".docx"}
    assert {one.name: leaks(written(one), SECRET) for one in found} == {one.name: [] for one in found}


def test_what_only_looks_like_a_person_stays(tmp_path: Path, ketenkaart: Command) -> None:
    path, said = made([("Actie", "Opmerkingen"), *((f"Werk met {text}", text) for text in KEPT)], tmp_path, ketenkaart)
    assert [(row["Titel"], row["Toelichting"]) for row in measures(path)] == [(f"Werk met {text}", f"Opmerkingen: {text}") for text in KEPT]
    assert (GONE in written(path), "eggelaten" in said) == (False, False)


def test_nothing_is_left_out_of_any_text_of_the_report_and_the_register() -> None:
    """Some 20,000 texts that name no person, of which eight hundred are names of organisations."""

    def texts(value: Any) -> Iterator[str]:
        children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        yield from [value] if isinstance(value, str) else (text for child in children for text in texts(child))

    found = {text for path in default_plan().glob("*.yaml") for text in texts(read_yaml(path).data)}
    assert len(found) > 5_000
    knows = Partners().knows
    assert [text for text in found if without_persons(text, knows) != (text, "")] == []


@pytest.mark.parametrize("name", FIVE)
def test_of_a_list_without_persons_nothing_is_said_of_them(name: str, tmp_path: Path, ketenkaart: Command) -> None:
    assert "eggelaten" not in ketenkaart("new-plan", tmp_path / "plan.xlsx", "--from", LISTS / name).out


WHO = {
    "mw. A. Jansen": [""],
    "N. Groot": [""],
    "mw. A. Jansen (Politie)": ["Politie"],
    "Gemeente Goes (dhr. Bakker)": ["Gemeente Goes"],
    "Politie, J. de Vries": ["Politie"],
    "J. de Vries en politie": ["politie"],
    "A. Jansen, gemeente Goes": ["gemeente Goes"],
    "OM; mw. Jansen\nIND": ["OM", "IND"],
    "drs. P. de Wit namens het COA": ["het COA"],
    "A. de Boer B.V.": ["A. de Boer B.V."],
    "dhr. Bakker Politie": ["Politie"],
}


def test_of_who_takes_part_the_organisation_stays(tmp_path: Path, ketenkaart: Command) -> None:
    path, _ = made([("Actie", "Wie"), *((f"Werk {n}", text) for n, text in enumerate(WHO))], tmp_path, ketenkaart)
    found: dict[str, list[str]] = {}
    for row in measures(path):
        found.setdefault(row["Titel"], []).append(row["Partner"])
    assert found == {f"Werk {n}": names for n, names in enumerate(WHO.values())}
    assert ketenkaart("check", path).code == 0


CONTACT = {
    "Jan Modaal": "",
    "Jan Modaal, politie": "Contactpersoon: politie",
    "Politie mw. Bakker": "Contactpersoon: Politie",
    "Jan Modaal / info@goes.nl": "Contactpersoon: info@goes.nl",
    "mw. Jansen (0800-7000)": "Contactpersoon: 0800-7000",
    "Jan Modaal (FairWork)": "Contactpersoon: FairWork",
    "Stichting Fier": "Contactpersoon: Stichting Fier",
    "Zorg Noord B.V.": "Contactpersoon: Zorg Noord B.V.",
    "n.n.b.": "Contactpersoon: n.n.b.",
    "GGD / mw. Bakker": "Contactpersoon: GGD",
    "070-1234567": "",
}


def test_under_a_head_of_persons_only_organisations_stay(tmp_path: Path, ketenkaart: Command) -> None:
    path, said = made([("Actie", "Contactpersoon"), *((f"Werk {n}", text) for n, text in enumerate(CONTACT))], tmp_path, ketenkaart)
    assert [row["Toelichting"] for row in measures(path)] == list(CONTACT.values())
    assert "Contactpersoon → niet overgenomen, want daar staan personen" in said
    assert "Weggelaten: naam of contactgegeven uit “Contactpersoon” (rij 2, 3, 5, 7, 12, kolom B)." in said.splitlines()


def test_each_head_of_persons_is_one_and_a_head_that_begins_with_its_word_is_too(tmp_path: Path, ketenkaart: Command) -> None:
    heads = [name for row in read_content(ROOT / "graph/invoer/lijsten.yaml")["columns"] if row["to"] == "Niet overnemen" for name in row["names"]]
    heads = [name for name in heads if name != "06"] + ["06", "Contactpersoon politie", "E-mail trekker"]
    assert len(heads) > 40
    path, _ = made([("Actie", *heads), ("Werk", *(f"Jan Modaal{n}" for n, _ in enumerate(heads)))], tmp_path, ketenkaart)
    assert "Modaal" not in written(path)
    path, _ = made([("Actie", "Contact met de keten", "Trekker / contactpersoon"), ("Werk", "elke week", "Politie")], tmp_path, ketenkaart)
    assert [(row["Partner"], row["Toelichting"]) for row in measures(path)] == [("Politie", "Contact met de keten: elke week")]


def test_each_row_says_what_was_left_out_and_the_command_says_where(tmp_path: Path, ketenkaart: Command) -> None:
    rows = [
        ("Lijst van mw. Jansen", "", "", ""),
        ("Actie", "Wie", "E-mail", "Opmerkingen"),
        ("Een", "mw. A. Jansen", "a.jansen@goes.nl", ""),
        ("Twee", "Politie", "info@goes.nl", "Bel J. de Vries (06-12345678)."),
    ]
    path, said = made(rows, tmp_path, ketenkaart, ".xlsx")
    page = load_workbook(path)["Acties"]
    assert [page[cell].comment.text for cell in ("B2", "B3")] == [
        "Weggelaten: naam uit “Wie”; e-mailadres uit “E-mail”. Zet de functie of de organisatie ervoor in de plaats.",
        "Weggelaten: naam, mobiel nummer uit “Opmerkingen”. Zet de functie of de organisatie ervoor in de plaats.",
    ]
    assert [row["Toelichting"] for row in measures(path)] == ["", f"E-mail: info@goes.nl\nOpmerkingen: Bel {GONE} ({GONE})."]
    assert [line for line in said.splitlines() if line.startswith("Weggelaten")] == [
        "Weggelaten: naam uit “Wie” (Lijst rij 3, kolom B).",
        "Weggelaten: e-mailadres uit “E-mail” (Lijst rij 3, kolom C).",
        "Weggelaten: naam, mobiel nummer uit “Opmerkingen” (Lijst rij 4, kolom D).",
        "Weggelaten: naam (Lijst A1).",
    ]
    loose = [row for row in load_workbook(path)["Uit uw lijst"].iter_rows(values_only=True) if row[0] == "Lijst A1"]
    assert loose == [("Lijst A1", f"Lijst van {GONE}", "buiten de tabel; weggelaten: naam")]


def test_a_person_in_a_head_a_heading_a_sheet_or_the_name_of_the_file_is_left_out(tmp_path: Path, ketenkaart: Command) -> None:
    rows = [("Plan",), ("Actie", "Trekker (mw. Brinkgreve)", "Kleur"), ("dhr. Kwisthout",) * 3, ("Een", "Politie", "rood")]
    source = tmp_path / "Lijst J. Terpstra.xlsx"
    source.write_bytes(book(rows, ("A3:C3",), "K. Sietsma"))
    answer = ketenkaart("new-plan", tmp_path / "plan.xlsx", "--from", source)
    assert answer.code == 0, answer.err
    assert leaks(answer.out + written(tmp_path / "plan.xlsx"), ["Brinkgreve", "Kwisthout", "Terpstra", "Sietsma"]) == []


def test_letters_that_count_themes_and_titles_are_no_initials(tmp_path: Path, ketenkaart: Command) -> None:
    rows = [("A. Luisterlijn", "A. Jeugd"), ("B. Carwashes", "A. Jeugd"), ("C. Drempels", "B. Taxi's")]
    names = ("A. Jeugdman", "B. Kwisthout", "C. Sietsma")
    path, _ = made([("Actie", "Thema", "Wie", "Kleur"), *((*row, one, one) for row, one in zip(rows, names, strict=True))], tmp_path, ketenkaart)
    found = [(row["Titel"], row["Thema"], row["Partner"], row["Toelichting"]) for row in measures(path)]
    assert found == [(*row, "", f"Kleur: {GONE}") for row in rows]
    for others in ((), ("C. Drempels",)):  # nothing is counted by one letter, nor by letters with a gap
        path, _ = made([("Actie", "Thema"), *((title, "Zorg") for title in ("A. Luisterlijn", *others))], tmp_path, ketenkaart)
        assert [row["Titel"] for row in measures(path)] == [GONE, f"{GONE} (2)"][: 1 + len(others)]


def test_what_goes_of_rows_that_are_one_measure_is_said_of_it_together(tmp_path: Path, ketenkaart: Command) -> None:
    rows = [("Actie", "Wie", "Kleur"), ("Een", "mw. Jansen", "rood"), ("", "OM", "dhr. Bakker"), ("Een", "IND", "K. de Wit")]
    path, _ = made(rows, tmp_path, ketenkaart)
    said = load_workbook(path)["Acties"]["B2"].comment.text
    assert "Weggelaten: naam uit “Wie”; naam uit “Kleur”. Zet de functie" in said
    assert [row["Partner"] for row in measures(path)] == ["OM", "IND"]


def test_two_titles_that_differ_in_the_person_alone_stay_two(tmp_path: Path, ketenkaart: Command) -> None:
    titles = ("Gesprek met mw. Jansen", "Gesprek met dhr. Bakker", "Gesprek met mw. Jansen")
    path, _ = made([("Actie", "Wie"), *((title, who) for title, who in zip(titles, ("Politie", "OM", "IND"), strict=True))], tmp_path, ketenkaart)
    found = [(row["Titel"], row["Partner"]) for row in measures(path)]
    assert found == [(f"Gesprek met {GONE}", "Politie"), (f"Gesprek met {GONE}", "IND"), (f"Gesprek met {GONE} (2)", "OM")]


STOPPED = {
    "bsn": ("Opmerkingen", "BSN 123456782"),
    "bsn that fails its test": ("Opmerkingen", "bsn: 123456789"),
    "bsn by its head": ("BSN slachtoffer", "123456789"),
    "nine digits": ("Opmerkingen", "slachtoffer 111222333 gehoord"),
    "nine digits in parts": ("Kleur", "1112.22.333"),
    "nine digits under a head of persons": ("Contactpersoon", "111222333"),
    "birth by its head": ("Geboortedatum", "12-3-1990"),
    "birth in English": ("Date of birth", "1990-03-12"),
    "birth in words": ("Opmerkingen", "meisje, geb. 12 maart 2008"),
    "born at a place": ("Opmerkingen", "geboren te Goes, 12-3-1990"),
    "plate": ("Opmerkingen", "busje GB-123-X"),
    "older plate": ("Opmerkingen", "12-AB-CD"),
    "plate by its head": ("Kenteken", "gb123x"),
}


@pytest.mark.parametrize("what", STOPPED)
@pytest.mark.parametrize("suffix", MADE)
def test_a_list_with_numbers_or_days_of_a_person_is_stopped(what: str, suffix: str, tmp_path: Path, ketenkaart: Command) -> None:
    head, text = STOPPED[what]
    source = tmp_path / f"l{suffix}"
    source.write_bytes(MADE[suffix]([("Actie", "Wie", head), ("Een", "Politie", ""), ("Twee", "OM", text)]))
    answer = ketenkaart("new-plan", tmp_path / "plan.xlsx", "--from", source)
    assert (answer.code, answer.out) == (2, "")
    assert "Hier staan gegevens over personen (rij 3, kolom C). Haal die eruit; deze kaart is daar niet voor." in answer.err
    assert text not in answer.err
    assert [path.name for path in tmp_path.iterdir()] == [source.name]


def test_all_places_that_stop_a_list_are_said_at_once(tmp_path: Path, ketenkaart: Command) -> None:
    rows = [("geb. 1-2-2003", "", ""), ("Actie", "Kenteken", "Opmerkingen"), ("Een", "GB-123-X", ""), ("Twee", "GB-124-X", "111222333")]
    (tmp_path / "l.xlsx").write_bytes(book(rows))
    answer = ketenkaart("new-plan", tmp_path / "plan.xlsx", "--from", tmp_path / "l.xlsx")
    assert re.findall(r"\((.*?)\)", answer.err) == ["Lijst A1", "rij 3, 4, kolom B", "rij 4, kolom C"]


GOES_ON = [
    ("Opmerkingen", "123456789"), ("Opmerkingen", "zaaknummer 111222333"), ("Zaaknummer", "111222333"), ("Opmerkingen", "RSIN 111222333"),
    ("Opmerkingen", "KvK 12345678"), ("Opmerkingen", "voor € 111222333"), ("Budget", "111222333"), ("Opmerkingen", "111.222.333 euro"),
    ("Telefoon", "612345679"), ("Opmerkingen", "bel +31 111222333"), ("Opmerkingen", "0611222333"), ("Opmerkingen", "NL91 ABNA 0417 1643 00"),
    ("Planning", "12-3-2026"), ("Opmerkingen", "geborgd 12-3-2026"), ("Opmerkingen", "kinderen die hier geboren zijn, vanaf 1-1-2026"),
    ("Opmerkingen", "kentekens lezen vanaf 1-1-2026"), ("Nr", "MH-01-AB"), ("Opmerkingen", "zie MH-01-02"), ("Geboortedatum", "n.v.t."), ("BSN", ""),
]  # fmt: skip


def test_other_numbers_and_days_stop_no_list(tmp_path: Path, ketenkaart: Command) -> None:
    heads = list(dict.fromkeys(head for head, _ in GOES_ON))
    rows = [[f"Werk {n}", *(text if one == head else "" for one in heads)] for n, (head, text) in enumerate(GOES_ON)]
    made([["Actie", *heads], *rows], tmp_path, ketenkaart)


def test_a_column_of_case_numbers_stops_no_list_where_one_happens_to_pass(tmp_path: Path, ketenkaart: Command) -> None:
    """Of nine digits at random one in eleven passes; where most of a column pass, they are of citizens."""
    made([("Nr", "Actie"), ("111222333", "Een"), ("111222334", "Twee"), ("111222335", "Drie")], tmp_path, ketenkaart)
    (tmp_path / "l.csv").write_bytes(in_csv([("Nr", "Actie"), ("111222333", "Een"), ("123456782", "Twee"), ("111222335", "Drie")]))
    assert ketenkaart("new-plan", tmp_path / "nee.xlsx", "--from", tmp_path / "l.csv").code == 2


def test_a_report_beside_a_plan_is_read_without_persons_too(tmp_path: Path, ketenkaart: Command) -> None:
    path, _ = made([("Actie", "Wie", "Peildatum"), ("Een", "Politie", "1-1-2026")], tmp_path, ketenkaart)
    report, after = tmp_path / "r.csv", tmp_path / "na.xlsx"
    report.write_bytes(in_csv([("Actie", "Wie", "Opmerkingen"), ("Een", "mw. Kwisthout", "Bel K. Terpstra")]))
    day = ("--report", "2099-01-01", "--plan", path)
    answer = ketenkaart("new-plan", after, "--from", report, *day)
    assert (answer.code, leaks(answer.out + written(after), ["Kwisthout", "Terpstra"])) == (0, [])
    assert "Weggelaten: naam uit “Wie”; naam uit “Opmerkingen”." in written(after)
    report.write_bytes(in_csv([("Actie", "Geboortedatum"), ("Een", "1-2-2003")]))
    assert ketenkaart("new-plan", tmp_path / "nee.xlsx", "--from", report, *day).code == 2


def test_the_workplace_reads_a_list_without_persons_and_stops_where_the_command_does(tmp_path: Path) -> None:
    found = opened("lijst.csv", in_csv([("Actie", "Wie"), ("Een", "mw. Kwisthout")]), tmp_path / "in")
    assert "Weggelaten: naam uit “Wie” (rij 2, kolom B)." in found.report
    assert leaks(written(found.path), ["Kwisthout"]) == []
    with pytest.raises(InputFaults, match=r"gegevens over personen \(rij 2, kolom B\)"):
        opened("lijst.csv", in_csv([("Actie", "BSN"), ("Een", "123456782")]), tmp_path / "in")
