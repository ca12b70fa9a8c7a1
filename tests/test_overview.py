"""Many plans side by side: what each says, what is a copy, whose plan is not known, and a faulty one among them."""

import csv
import io
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.conftest import SMALL_PLAN, TOWN, Command
from tests.many import PLANTED, missed, write_country

EMPTY = "huisvesting/signalering"
WORK = "mensenhandel/huisvesting/toezicht-handhaving"


def plan(folder: Path, key: str, *changes: tuple[str, str]) -> None:
    """Write the small plan under another key and title, with changes."""
    text = SMALL_PLAN.replace("key: proef\n", f"key: {key}\n").replace("title: Proefplan", f"title: Plan {key}")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    folder.mkdir(parents=True)
    (folder / "plan.yaml").write_text(text, encoding="utf-8")


@pytest.fixture
def country(tmp_path: Path) -> Path:
    """Four plans in two regions: two that say the same, one that is still a plan, one with supporting work only."""
    root = tmp_path / "land"
    plan(root / "noord" / "een", "een", ("    usesModel:", "    appliesTo: [gm0001, gm0002]\n    usesModel:"))
    plan(root / "noord" / "twee", "twee")
    plan(
        root / "zuid" / "drie",
        "drie",
        ("Kamers controleren", "Pensions bezoeken"),
        ("      - {status: lopend, asOf: 2013-01-01}\n", ""),
    )
    plan(root / "zuid" / "vier", "vier", ("Kamers controleren", "Over kamers praten"), ("direct", "ondersteunend"))
    (root / "leesmij.txt").write_text("geen plan", encoding="utf-8")
    (root / ".oud").mkdir()
    return root


def asked(ketenkaart: Command, *words: object) -> dict[str, object]:
    answer = ketenkaart("compare", *words, "--format", "json")
    assert answer.code == 0, answer.err
    found = json.loads(answer.out)
    assert isinstance(found, dict)
    return found


def test_each_plan_says_what_it_says_itself(country: Path, ketenkaart: Command) -> None:
    found = asked(ketenkaart, country)
    assert {p["key"]: p["states"][WORK] for p in found["plans"]} == {  # type: ignore[attr-defined]
        "een": "bezig",
        "twee": "bezig",
        "drie": "nog-niet",
        "vier": "bezig/ondersteunend",
    }
    assert [p["title"] for p in found["plans"]] == ["Plan drie", "Plan een", "Plan twee", "Plan vier"]  # type: ignore[attr-defined]


def test_a_column_counts_plans_and_ranks_none(country: Path, ketenkaart: Command) -> None:
    found = asked(ketenkaart, country)
    tallies = {tally["column"]: tally for tally in found["tallies"]}  # type: ignore[attr-defined]
    assert tallies[WORK] == {
        "column": WORK,
        "something": 4,
        "supporting": 1,
        "nothing": 0,
        "not_expected": 0,
        "unplaced": 0,
    }
    assert tallies[f"mensenhandel/{EMPTY}"]["nothing"] == 4  # the model expects it
    table = ketenkaart("compare", country).out
    assert "4 van 4; 1" in table
    assert "0 van 4; bij 4" in table
    assert "De plannen staan op naam" in table


def test_a_copied_template_is_no_cover_of_its_own(country: Path, ketenkaart: Command) -> None:
    found = asked(ketenkaart, country)
    shared = {p["key"]: [(a["plan"], a["count"], a["of"]) for a in p["alike"]] for p in found["plans"]}  # type: ignore[attr-defined]
    assert shared == {"een": [("twee", 1, 1)], "twee": [("een", 1, 1)], "drie": [], "vier": []}
    assert (
        "· Plan een: 1 van de 1 acties staan woordelijk ook in “Plan twee”" in ketenkaart("compare", country).out
    )


UNPLACED = """\
  - identifier: "1.2"
    inChapter: "1"
    title: Praten met bewoners
    promise: De dienst praat met bewoners.
    asOf: 2012-01-01
    involvements:
      - {organisation: dienst, role: trekker, asOf: 2012-01-01}
"""


def test_what_is_not_placed_is_not_told_as_silence(tmp_path: Path, ketenkaart: Command) -> None:
    plan(
        tmp_path / "land" / "open",
        "open",
        (
            "deadlineText: eind 2012, modality: belofte, asOf: 2012-01-01}\n",
            "deadlineText: eind 2012, modality: belofte, asOf: 2012-01-01}\n" + UNPLACED,
        ),
    )
    found = asked(ketenkaart, tmp_path / "land")
    states = found["plans"][0]["states"]  # type: ignore[index]
    assert states[WORK] == "bezig"
    assert states[f"mensenhandel/{EMPTY}"] == "niet-geplaatst"
    assert "bij 1" not in ketenkaart("compare", tmp_path / "land").out


def test_questions_are_counted_a_plan(country: Path, ketenkaart: Command) -> None:
    found = asked(ketenkaart, country, "--by", "question")
    counted = {p["key"]: p["states"]["maatregel-zonder-genoemde-trekker"] for p in found["plans"]}  # type: ignore[attr-defined]
    assert counted == dict.fromkeys(["een", "twee", "drie", "vier"], "0")
    assert {p["key"]: p["states"]["deadline-verstreken"] for p in found["plans"]} == {  # type: ignore[attr-defined]
        "een": "1",
        "twee": "1",
        "drie": "1",
        "vier": "1",
    }


def test_a_municipality_under_a_plan_for_more_says_so_and_the_others_have_no_known_plan(
    country: Path, tmp_path: Path, ketenkaart: Command
) -> None:
    listed = tmp_path / "gemeenten.csv"
    listed.write_text(
        "Gemeenten van Nergensland\n\nGemeente;Code;Regio;Provincie\nAast;1;Noord;N\nBoom;gm0002;Noord;N\nCeel;0003;Zuid;N\n",
        encoding="utf-8",
    )
    found = asked(ketenkaart, country, "--municipalities", listed)
    assert [(m["code"], m["plans"]) for m in found["municipalities"]] == [  # type: ignore[attr-defined]
        ("gm0001", ["Plan een (geldt voor 2 gemeenten)"]),
        ("gm0002", ["Plan een (geldt voor 2 gemeenten)"]),
        ("gm0003", []),
    ]
    table = ketenkaart("compare", country, "--municipalities", listed).out
    assert [line.split() for line in table.splitlines() if line.strip().startswith(("Noord ", "Zuid ", "N "))] == [
        ["Noord", "2", "0"],
        ["Zuid", "1", "1"],
        ["N", "3", "1"],
    ]
    out = tmp_path / "uit.csv"
    ketenkaart("compare", country, "--municipalities", listed, "--output", out)
    rows = list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8-sig")), delimiter=";"))
    assert [row["Plan"] for row in rows] == ["Plan drie", "Plan een", "Plan twee", "Plan vier", "Ceel"]
    assert {value for head, value in rows[-1].items() if "–" in head} == {"geen plan bekend"}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("", "leeg"), ("Naam;Plaats\nA;B\n", "geen lijst van gemeenten"), ("Gemeente;Code\nAast;x9\n", "schrijf gm0363")],
)
def test_a_list_of_no_use_is_refused(
    text: str, sentence: str, country: Path, tmp_path: Path, ketenkaart: Command
) -> None:
    listed = tmp_path / "lijst.csv"
    listed.write_text(text, encoding="utf-8")
    answer = ketenkaart("compare", country, "--municipalities", listed)
    assert (answer.code, answer.out) == (2, "")
    assert sentence in answer.err


def test_a_faulty_plan_is_told_of_and_the_others_stay(country: Path, ketenkaart: Command) -> None:
    (country / "noord" / "kapot").mkdir()
    (country / "noord" / "kapot" / "plan.yaml").write_text("plans: [", encoding="utf-8")
    plan(country / "zuid" / "nog-een", "een")
    answer = ketenkaart("compare", country, "--format", "json")
    assert answer.code == 2
    assert [p["key"] for p in json.loads(answer.out)["plans"]] == ["drie", "een", "twee", "vier"]
    assert answer.err.startswith("Niet meegenomen (2):\n")
    assert f"{country / 'noord' / 'kapot'}" in answer.err
    assert "een plan met sleutel “een” staat al in" in answer.err


def test_a_folder_without_plans_and_an_unknown_form(tmp_path: Path, country: Path, ketenkaart: Command) -> None:
    (tmp_path / "niets").mkdir()
    answer = ketenkaart("compare", tmp_path / "niets")
    assert (answer.code, answer.out) == (2, "")
    assert "staat geen plan" in answer.err
    answer = ketenkaart("compare", country, "--output", tmp_path / "x.pdf")
    assert (answer.code, answer.out) == (2, "")
    assert "kies .csv, .xlsx, .json of .ttl" in answer.err


def test_a_folder_and_a_service_do_not_go_together(country: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("compare", country, "--endpoint", "http://127.0.0.1:9/query")
    assert (answer.code, answer.out) == (2, "")
    assert "laat de map weg" in answer.err


def test_files_say_what_the_screen_says(country: Path, tmp_path: Path, ketenkaart: Command) -> None:
    for suffix in ("xlsx", "ttl", "json"):
        assert ketenkaart("compare", country, "--output", tmp_path / f"uit.{suffix}").code == 0
    page = load_workbook(tmp_path / "uit.xlsx")["Plannen"]
    heads = [cell.value for cell in page[1]]
    column = heads.index("Huisvesting – toezicht en handhaving")
    cells = {row[0].value: (row[column].value, row[column].fill.fgColor.rgb) for row in page.iter_rows(min_row=2)}
    assert cells["Plan drie"] == ("nog niet gedaan", "FFF6D9A0")
    assert cells["Plan vier"] == ("bezig, alleen ondersteunend werk", "FFBFE1F6")
    turtle = (tmp_path / "uit.ttl").read_text(encoding="utf-8")
    assert turtle.count("kk:CoverageCell ;") > 100
    assert json.loads((tmp_path / "uit.json").read_text(encoding="utf-8")) == asked(ketenkaart, country)


def test_check_is_of_one_plan_and_never_of_the_first_of_a_folder(country: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("check", country)
    assert (answer.code, answer.out) == (2, "")
    assert "staat geen plan" in answer.err


def test_a_folder_of_plans_stands_for_its_plans_everywhere(country: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("coverage", "--plan", country / "noord", "--format", "json")
    assert {row["plan"] for row in json.loads(answer.out)} == {"een", "twee"}


def test_ten_differences_among_copies_are_all_seen(tmp_path: Path, ketenkaart: Command) -> None:
    """Five copies, two differences in each; `make bench` has 342."""
    write_country(tmp_path / "land", 5)
    columns = ("kind", "partner", "question")
    base, found = ({by: asked(ketenkaart, place, "--by", by) for by in columns} for place in (TOWN, tmp_path / "land"))
    assert missed(base, found, 5) == []
    copies = {by: {"plans": base[by]["plans"] * 5} for by in columns}
    assert len(missed(base, copies, 5)) == len(PLANTED) == 10


REPEATS_ITSELF = """
recommendations:
  - {key: rond, title: Doe dit, asOf: 2012-01-01, recommendationKind: aanbeveling, repeats: rond, basis: als-onderwerp, rationale: x}
"""


@pytest.mark.parametrize("command", [["compare"], ["coverage", "--by", "plan"], ["gaps", "--by", "plan"]])
def test_each_plan_that_cannot_be_read_is_one_line_and_no_other_is_lost(
    command: list[str], country: Path, ketenkaart: Command
) -> None:
    plan(country / "zuid" / "model", "model", ("usesModel: mensenhandel", "usesModel: nergens"))
    plan(country / "zuid" / "rond", "rond")
    with (country / "zuid" / "rond" / "plan.yaml").open("a", encoding="utf-8") as file:
        file.write(REPEATS_ITSELF)
    plan(country / "zuid" / "dubbel", "twee")
    (country / "zuid" / "leeg").mkdir()
    (country / "zuid" / "leeg" / "plan.yaml").write_text("", encoding="utf-8")
    answer = ketenkaart(*command, "--plan", country, "--format", "json")
    assert answer.code == 2
    found = json.loads(answer.out)
    keys = [row["key"] for row in found["plans"]] if command == ["compare"] else [row["plan"] for row in found]
    assert list(dict.fromkeys(keys)) == ["drie", "een", "twee", "vier"]
    head, *told = answer.err.splitlines()
    assert head == "Niet meegenomen (4):"
    reasons = ("een plan met sleutel “twee” staat al in", "leeg", "“nergens” is niet bekend", "naar zichzelf terug")
    assert len(told) == 4
    for line, name, reason in zip(told, ("dubbel", "leeg", "model", "rond"), reasons, strict=True):
        assert line.startswith(f"“{country / 'zuid' / name}”: "), line
        assert reason in line
