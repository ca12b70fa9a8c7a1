"""What people type in a cell: what is read, what is read and asked, what is refused, each through `check`."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from ketenkaart.graph.reading import read_plan
from ketenkaart.graph.workbook.choices import spellings
from ketenkaart.graph.workbook.layout import layout
from ketenkaart.graph.workbook.partners import shipped
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.words.names import folded, normalised
from tests.conftest import Command

SURE: dict[str, dict[str, list[Any]]] = {
    "Status": {
        "lopend": ["loopt", "in uitvoering", "In Uitvoering ", "gestart", "LOPEND", "bezig", "ｌｏｏｐｔ", "nog niet afgerond"],
        "afgerond": ["gereed", "klaar", "Klaar.", "uitgevoerd", "gerealiseerd"],
        "gepland": ["te doen", "to do", "to-do"],
        "niet-gestart": ["nog niet gestart", "niet-gestart", "Niet gestart", "nog niet begonnen"],
        "vertraagd": ["loopt achter", "uitgesteld"],
        "vervallen": ["gestopt", "geschrapt", "ingetrokken"],
    },
    "Soort werk": {
        "toezicht-handhaving": ["toezicht", "Handhaving", "toezicht/handhaving", "toezicht & handhaving", "controle"],
        "opvang-zorg": ["zorg", "opvang", "nazorg", "hulpverlening"],
        "kennis-opleiding": ["training", "opleiding", "scholing", "kennis- en opleiding"],
        "preventie": ["voorlichting", "voorkomen"],
        "regie-samenwerking": ["samenwerking", "overleg", "regie"],
        "signalering": ["signaleren", "melden"],
        "wet-regelgeving": ["wet- en regelgeving", "wetgeving"],
    },
    "Rol": {
        "trekker": ["verantwoordelijk", "Eigenaar", "coo\u0308rdinator", "trekker "],
        "deelnemer": ["partner", "neemt deel"],
        "geconsulteerd": ["adviseur", "denkt mee"],
    },
    "Stap": {
        "huisvesting": ["wonen", "HUISVESTING"],
        "financien": ["financiën", "financie\u0308n", "witwassen", "geldstromen"],
        "arbeid": ["werk"],
        "identiteit": ["documentfraude"],
    },
}  # fmt: skip
ASKED: dict[str, dict[str, list[Any]]] = {
    "Status": {
        "lopend": ["groen"],
        "vertraagd": ["on hold", "oranje", "rood"],
        "structureel": ["continu"],
        "gepland": ["in voorbereiding"],
    },
    "Soort werk": {"kennis-opleiding": ["evaluatie", "onderzoek"], "preventie": ["bewustwording"]},
    "Rol": {"trekker": ["opdrachtgever"]},
    "Stap": {"arbeid": ["uitbuiting"], "identiteit": ["registratie"]},
}
REFUSED: dict[str, list[Any]] = {
    "Status": ["blabla", "2024", "mwah"],
    "Soort werk": ["hutspot"],
    "Rol": ["baas"],
    "Stap": ["vervoer per trein"],
    "Peildatum": ["nov 2020", "2024", "30-2-2024", "12/31/2024", "binnenkort"],
    "Termijn": ["30-2-2024", "31-4-26"],
}
TERMS = {
    "30-9-2026": "2026-09-30", "2026-09-30": "2026-09-30", "01-01-2024": "2024-01-01", "1-1-24": "2024-01-01",
    "1/10/2025": "2025-10-01", "2024-01": "2024-01", "Q1 2024": "2024-33", "2024 Q3": "2024-35", "K4 2024": "2024-36",
    "H1 2025": "2025-40", "1e halfjaar 2025": "2025-40", "feb 2021": "2021-02", "okt. 2023": "2023-10", "1 jan 2024": "2024-01-01",
    "maart/april 2024": "2024-03/2024-04", "voor de zomer 2024": "../2024-21", "vóór 1 juli 2025": "../2025-07-01",
    "eind 2026": "2026-12", "3e kwartaal 2026": "2026-35", "medio 2027": "2027-06~", "2024-2026": "2024/2026",
    "２０２６": "2026", "doorlopend": "../..",
}  # fmt: skip
WORDS = ["z.s.m.", "zsm", "n.t.b.", "jaarlijks", "continu", "elke twee weken", "K1", "na de pilot", "pm"]
HEAD = ("Titel", "Partner", "Rol", "Stap", "Soort werk", "Status", "Peildatum", "Termijn")
GOOD = ("Stichting Hulp", "trekker", "Huisvesting", "signalering", "lopend", "30-9-2026", "eind 2026")
FIELDS = {"Status": ("statuses", "status"), "Rol": ("involvements", "role"), "Stap": ("contributions", "barrier"), "Soort werk": ("contributions", "interventionKind")}  # fmt: skip


def write(path: Path, cells: list[tuple[str, Any]], **sheets: list[tuple[Any, ...]]) -> Path:
    """A workbook with a good row for each (column, value), that value in its place."""
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = "Acties"
    page.append(HEAD)
    for number, (title, value) in enumerate(cells):
        row = dict(zip(HEAD, (f"Maatregel {number}", *GOOD), strict=True)) | {title: value}
        page.append(list(row.values()))
    for name, lines in sheets.items():
        other = book.create_sheet(name)
        for line in lines:
            other.append(line)
    book.save(path)
    return path


def measures(path: Path) -> list[Any]:
    return sorted(read_plan(path).records["measures"], key=lambda m: int(m.title.split()[-1]))  # type: ignore[attr-defined]


@pytest.mark.parametrize("asked", [False, True], ids=["gelezen", "gevraagd"])
def test_words_for_what_we_call_otherwise(asked: bool, tmp_path: Path, ketenkaart: Command) -> None:
    table = ASKED if asked else SURE
    meant = [(column, word, code) for column, codes in table.items() for code, words in codes.items() for word in words]
    path = write(tmp_path / "p.xlsx", [(column, word) for column, word, _ in meant])
    answer = ketenkaart("check", path)
    assert answer.code == 0, answer.err
    for (column, word, code), measure in zip(meant, measures(path), strict=True):
        part, field = FIELDS[column]
        value = getattr(getattr(measure, part)[0], field)
        assert value == ((code,) if isinstance(value, tuple) else code), word
        assert (f"“{str(word).strip()}” lezen wij als" in answer.err) == asked, word


@pytest.mark.parametrize("column", REFUSED)
def test_what_we_do_not_know_is_one_fault_with_its_true_reason(column: str, tmp_path: Path, ketenkaart: Command) -> None:
    for word in REFUSED[column]:
        answer = ketenkaart("check", write(tmp_path / "p.xlsx", [(column, word), ("Titel", "Nog een")]))
        lines = answer.err.splitlines()
        assert (answer.code, len(lines), lines[-1]) == (2, 2, "1 fout; er is niets geschreven."), answer.err
        assert f"rij 2, kolom {column}: “{word}”" in lines[0]


@pytest.mark.parametrize(("word", "why"), [("nov 2020", "is geen dag"), ("2024", "is geen dag"), ("30-2-2024", "bestaat niet als dag")])
def test_where_no_row_names_a_day_the_cell_says_why(word: str, why: str, tmp_path: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("check", write(tmp_path / "p.xlsx", [("Peildatum", word)]))
    assert (answer.code, len(answer.err.splitlines())) == (2, 2)
    assert f"rij 2, kolom Peildatum: “{word}” {why}; schrijf " in answer.err


def test_a_title_in_other_letters_is_a_title(tmp_path: Path, ketenkaart: Command) -> None:
    path = write(tmp_path / "p.xlsx", [("Titel", "日本語"), ("Titel", "ﷺ"), ("Titel", "日本")])
    assert ketenkaart("check", path).code == 0
    assert {one.title for one in read_plan(path).records["measures"]} == {"日本語", "ﷺ", "日本"}  # type: ignore[attr-defined]
    assert "ontbreekt" in ketenkaart("check", write(tmp_path / "q.xlsx", [("Titel", "-"), ("Titel", "Nog een")])).err


def test_a_kind_in_the_column_of_steps_is_said_to_be_one(tmp_path: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("check", write(tmp_path / "p.xlsx", [("Stap", "opvang"), ("Soort werk", "wonen")]))
    assert answer.code == 2
    assert "rij 2, kolom Stap: “opvang” is geen stap maar een soort werk" in answer.err
    assert "rij 3, kolom Soort werk: “wonen” is geen soort werk maar een stap" in answer.err


def test_a_term_is_a_day_or_words_and_a_question(tmp_path: Path, ketenkaart: Command) -> None:
    path = write(tmp_path / "p.xlsx", [("Termijn", said) for said in (*TERMS, *WORDS)])
    answer = ketenkaart("check", path)
    assert answer.code == 0, answer.err
    for said, measure in zip((*TERMS, *WORDS), measures(path), strict=True):
        (deadline,) = measure.deadlines
        assert (deadline.period and deadline.period.edtf) == TERMS.get(said), said
        assert deadline.deadlineText.replace("2026", "") or said
    for said in WORDS:
        assert f"“{said}”" in answer.err
    assert answer.err.count("kolom Termijn: ") == len(WORDS)


def test_a_day_as_people_write_it(tmp_path: Path, ketenkaart: Command) -> None:
    days = {"30-9-2026": "2026-09-30", "30-09-26": "2026-09-30", "2026-09-30": "2026-09-30", "30 sept 2026": "2026-09-30", "30.9.2026": "2026-09-30"}  # fmt: skip
    path = write(tmp_path / "p.xlsx", [("Peildatum", said) for said in days])
    assert ketenkaart("check", path).code == 0
    assert [m.asOf for m in measures(path)] == list(days.values())


def test_several_steps_and_kinds_in_a_cell(tmp_path: Path, ketenkaart: Command) -> None:
    cells = [("Stap", "Huisvesting; Arbeid"), ("Stap", "wonen, werk en identiteit"), ("Soort werk", "toezicht, zorg + training"), ("Stap", "Wonen/vliegen")]  # fmt: skip
    path = write(tmp_path / "p.xlsx", cells[:3])
    assert ketenkaart("check", path).code == 0
    steps = [[c.barrier for c in m.contributions] for m in measures(path)]
    assert steps == [["huisvesting", "arbeid"], ["huisvesting", "arbeid", "identiteit"], ["huisvesting"]]
    assert measures(path)[2].contributions[0].interventionKind == ("toezicht-handhaving", "opvang-zorg", "kennis-opleiding")
    answer = ketenkaart("check", write(tmp_path / "p.xlsx", cells))
    assert (answer.code, "rij 5, kolom Stap: “Wonen/vliegen” kennen wij niet; kies uit: Entree" in answer.err) == (2, True)


SEVERAL = ["politie, OM", "Politie en OM", "politie/OM", "Inspectie SZW + Europol", "ministeries, gemeenten, OM, …", "Stichting A, Stichting B", "gemeente Goes en gemeente Sluis"]  # fmt: skip
ONE = ["Stichting Hulp en Opvang", "Gemeente Goes", " politie ", "POLITIE", "Ministerie van Onderwijs, Cultuur en Wetenschap", "Zorg en Zo, Noord"]  # fmt: skip
NOBODY = ["n.n.b.", "alle partners", "diverse", "?"]


def test_who_takes_part(tmp_path: Path, ketenkaart: Command) -> None:
    """A semicolon splits; what else may be several is one party that does not act, until the writer says."""
    cells = [("Partner", name) for name in (*SEVERAL, *ONE, *NOBODY, "n.v.t.", "Politie; OM")]
    known = [("Naam",), ("Zorg en Zo, Noord",)]
    path = write(tmp_path / "p.xlsx", cells, Partners=known)
    answer = ketenkaart("check", path)
    assert answer.code == 0, answer.err
    plan = read_plan(path)
    titles = {o.key: o.title for o in plan.records["organisations"]}  # type: ignore[attr-defined]
    found = [[(titles[i.organisation], i.role) for i in m.involvements] for m in measures(path)]
    for name, said in zip(SEVERAL, found, strict=False):
        assert [(folded(title).replace(",", " ").replace("/", " ").split(), role) for title, role in said] == [(folded(f"onduidelijk: {name}").replace(",", " ").replace("/", " ").split(), "betrokken")]
        assert f"“{name}” lijkt meer dan één organisatie" in answer.err
    rest = found[len(SEVERAL) :]
    assert [len(said) for said in rest] == [1] * len(ONE) + [0] * (len(NOBODY) + 1) + [2]
    assert {role for said in rest for _, role in said} == {"trekker"}
    assert rest[2] == rest[3] == rest[-1][:1] == [("Nationale Politie", "trekker")]
    assert answer.err.count("Vraag: ") == len(SEVERAL) + len(NOBODY)


def test_a_suggestion_never_turns_a_meaning_round(tmp_path: Path, ketenkaart: Command) -> None:
    for column, said in (("Status", "gestard"), ("Status", "niet lopent"), ("Status", "is niet afgerond"), ("Rol", "getrokken"), ("Stap", "opgang"), ("Status", "goedd")):  # fmt: skip
        answer = ketenkaart("check", write(tmp_path / "p.xlsx", [(column, said)]))
        assert answer.code == 2
        meant = answer.err.partition("Bedoelde u “")[2].partition("”")[0]
        assert meant in {"", "bezig"}
        assert (meant == "bezig") == (said == "gestard")


def test_a_word_means_one_thing(tmp_path: Path) -> None:  # noqa: ARG001
    content = spellings()
    lists = [*content["codes"].items(), *((f"stap {model}", written) for model, written in content["barriers"].items())]
    for name, written in lists:
        words = [normalised(word) for how in written.values() for one in how.values() for word in one]
        assert sorted(words) == sorted(set(words)), (name, [w for w in words if words.count(w) > 1])
        known = vocabulary().codes.get(name) or vocabulary().barriers[name.removeprefix("stap ")]
        assert set(written) <= set(known), name
        labels = {normalised(word): c.notation for c in known.values() for word in (c.label, c.notation)}
        for notation, how in written.items():
            for word in (*how["read"], *how["ask"]):
                assert labels.get(normalised(word), notation) == notation, (name, word)
    nobody = {normalised(word) for name in ("nobody", "not_named") for word in content[name]}
    named = {normalised(name) for row in shipped().values() for name in (row["title"], *row.get("alias", ()), row["key"])}
    assert nobody & named == set()


def test_every_example_in_the_guide_can_be_typed(tmp_path: Path, ketenkaart: Command) -> None:
    """The guide names terms, days, numbers and words to choose; each is typed where it belongs."""
    guide = " ".join(layout().words["guide"])
    examples = {"Termijn": ["30-9-2026", "eind 2026", "3e kwartaal 2026", "medio 2027"], "Peildatum": ["30-9-2026"], "Stap": ["Niet aan één stap gebonden"]}  # fmt: skip
    assert all(said in guide for values in examples.values() for said in values)
    path = write(tmp_path / "p.xlsx", [(column, said) for column, values in examples.items() for said in values])
    answer = ketenkaart("check", path)
    assert (answer.code, answer.err) == (0, "")
    new = tmp_path / "nieuw.xlsx"
    ketenkaart("new-plan", new)
    book = load_workbook(new)
    page = book["Acties"]
    example = {cell.value: page.cell(2, cell.column).value for cell in page[1] if page.cell(2, cell.column).value}
    for title, value in (example | {"Nummer": "7.10"}).items():
        place = next(cell.column for cell in page[1] if cell.value == title)
        page.cell(3, place).value = value
    book.save(new)
    answer = ketenkaart("check", new)
    assert (answer.code, answer.err) == (0, "")
    assert folded(str(example["Nummer"])) == layout().words["example_word"]
