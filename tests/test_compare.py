"""Two dates of a plan, two plans, and two readers of one plan, side by side."""

import itertools
import json
import re
import shutil
from collections.abc import Callable
from functools import cache
from itertools import combinations
from pathlib import Path
from textwrap import indent
from typing import Any

import pytest

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.visuals.page.data import page_data
from tests.conftest import SHIPPED, TOWN, AsJson, Command, cases, known, rewrite
from tests.test_cells import add, cell, work
from tests.test_vocabulary import LONGEST, sentences
from tests.tools.coders import cohen, main

ANSWERS = Path(__file__).parent / "answers"
PLANS = {"voorbeeld-gemeente": TOWN, "task-force-2013": SHIPPED}
Row = dict[str, Any]
Asked, Told = Callable[..., list[Row]], Callable[..., str]
OF_REPORT = ("2011-03-31", "2013-04-08")
DATES, DATES_AGAIN = (("2024-06-30", later, "--plan", TOWN) for later in ("2025-11-30", "2025-03-31"))
SMALL = ("2012-01-01", "2013-01-01", "--plan")
ID = "https://w3id.org/ketenkaart/id/plan/"


@pytest.fixture(scope="module")
def told(ketenkaart: Command) -> Told:
    return cache(lambda *words: ketenkaart("compare", *words, COLUMNS="100").out)


@pytest.fixture(scope="module")
def asked(told: Told) -> Asked:
    """The rows of an answer: of cells, or of the rest (actions, pilots and so on)."""

    def ask(*words: object, of_cells: bool = False) -> list[Row]:
        rows = json.loads(told(*words, "--format", "json"))
        return [row for row in rows if row["what"] != "apart" and (row["what"] == "cell") == of_cells]

    return ask


SAID, APART = cases("compare_sentences", "answers"), cases("compare")


@pytest.mark.parametrize("case", SAID, ids=lambda case: case["words"])
def test_what_differs_is_said_in_sentences(case: dict[str, Any], told: Told) -> None:
    words = (PLANS.get(word, word) for word in case["words"].split())
    out = " ".join(told(*words, "--format", "sentences").split())
    assert [one for one in case["said"] if one not in out] == []


NOT_DUTCH = re.compile(APART["not_dutch"])
FEW = [DATES, DATES_AGAIN, OF_REPORT]
MORE = [OF_REPORT[::-1], ("2025-03-31", *DATES[1:]), (TOWN, SHIPPED), (SHIPPED, TOWN)]


@pytest.mark.parametrize("words", [*FEW, *(pytest.param(words, marks=pytest.mark.large) for words in MORE)])
def test_every_difference_is_short_and_numbered(words: tuple[Any, ...], told: Told, asked: Asked) -> None:
    for form in ("sentences", "table"):
        assert not NOT_DUTCH.search(" ".join(told(*words, "--format", form).split()))
    names = sorted(Labels(Plans(words[3:]).at()).names.values(), key=len, reverse=True)
    for row in asked(*words):
        assert max(sentences(row["sentence"], names)) <= LONGEST, row["sentence"]
        numbered = f"Actie {row['number']}, “{row['subject_label']}”" if row["number"] else f" “{row['subject_label']}”"
        assert numbered in row["sentence"]


def test_every_format_has_every_difference_with_counts_first(told: Told) -> None:
    forms = ("json", "csv", "table", "sentences")
    json_, csv, table, text = (told(*OF_REPORT, "--format", form) for form in forms)
    rows, lines, said = json.loads(json_), text.splitlines(), " ".join(text.split())
    assert all(" ".join(row["sentence"].split()) in said for row in rows)
    assert csv.count("\n") == len(rows) + 1
    assert [head for head in ("Wat verschilt", "Soort werk") if head not in table] == []
    counted = {m[2]: int(m[1]) for line in lines if (m := re.match(r" +(\d+)  (\D+)$", line))}
    heads = {m[1]: (at, int(m[2])) for at, line in enumerate(lines) if (m := re.fullmatch(r"(\D+) \((\d+)\)", line))}
    assert len(heads) == 11
    assert counted == {name: count for name, (_, count) in heads.items()}
    for at, count in heads.values():
        block = itertools.takewhile(bool, lines[at + 1 :])
        assert sum(line.startswith("· ") for line in block) == count
    assert max(map(len, lines)) <= 100


def test_json_of_cells_has_the_promised_keys_and_only_steps_that_match(asked: Asked) -> None:
    rows = asked(*DATES, of_cells=True)
    assert len(rows) == 12
    row = next(row for row in rows if (row["barrier"], row["kind"]) == ("huisvesting", "signalering"))
    assert list(row.items()) == [*APART["row"].items(), ("sentence", row["sentence"])]
    assert asked(TOWN, SHIPPED) == []
    steps = {(row["barrier"], row["other_barrier"]) for row in asked(TOWN, SHIPPED, of_cells=True)}
    alike = {("werving-en-entree", "entree"), ("huisvesting", "huisvesting"), ("arbeid", "arbeid"), (None, None)}
    assert steps <= alike


def test_a_cell_is_compared_by_its_most_common_state(small_plan: Path, asked: Asked) -> None:
    """The best state rises from bezig to vast geregeld, but two of three are late on both dates."""
    text = work("b vertraagd; c vertraagd; a lopend").replace("2013-01-01", "2012-01-01")
    add(small_plan, text.rstrip("\n ]") + ", {status: structureel, asOf: 2013-01-01}]\n")
    assert cell(small_plan, "arbeid", "kennis-opleiding").state == "vast-geregeld"
    rows = asked(*SMALL, small_plan, of_cells=True)
    assert not [row for row in rows if (row["barrier"], row["kind"]) == ("arbeid", "kennis-opleiding")]


KINDS: dict[str, str] = {what: kind for kind, all_ in APART["kinds"].items() for what in all_}
CLASSES = "kk:Pilot kk:Project kk:StandingWork kk:EnforcementOperation kk:Event kk:Agreement"
SILENT = "geen-voortgang-gemeld"


def test_two_dates_of_the_report_name_everything_that_differs_and_nothing_else(asked: Asked) -> None:
    """Counted apart, from the triples of both stores: actions, what else is done, and who is silent."""
    stores = [known().at(Scenario(as_of=date)) for date in OF_REPORT]

    def works(where: str) -> list[set[str | None]]:
        return [{row["work"] for row in store.select(f"SELECT ?work {{ {where} }}")} for store in stores]

    there, rows = works("?work a kk:Measure"), asked(*OF_REPORT)
    measures = [row for row in rows if row["subject"] in there[1]]
    assert {row["subject"] for row in measures if row["what"] == "new"} == there[1] - there[0] != set()
    for kind, query in APART["stated"].items():
        said = [{(row["work"], row["value"]) for row in store.select(query)} for store in stores]
        differs = {work for work, _ in said[0] ^ said[1] if work in there[0]}
        assert {row["subject"] for row in measures if KINDS.get(row["what"]) == kind} == differs, kind
        assert len(differs) > 20
    assert {row["what"] for row in rows} == {*KINDS, "new", "first", "stopped"} - {"dropped", "replaced", "left"}
    before, after = works(f"VALUES ?kind {{ {CLASSES} }} ?work a ?kind")
    assert {row["subject"] for row in rows if row["what"] in ("new", "first")} > after - before
    silent = works(f"?work kk:currentStatus kkc:status-{SILENT}")[1]
    fresh = {row["subject"] for row in rows if row["what"] in ("new", "first")}
    assert {row["subject"] for row in rows if row["what"] == "silent"} == silent - fresh != silent
    assert len(silent) == 13  # 6.2, the team with Romania and two programmes of which only the name is there among them
    sentence = next(row["sentence"] for row in rows if row["subject"].endswith("/pilot-empact"))
    assert sentence == "Project “EMPACT-project mensenhandel” (bij 7.1, 7.5 en 7.7): eerst geen stand, dan bezig."


SECOND, SECOND_ACTION = APART["second"], cases("compare", "answers")


@pytest.mark.sampled(7)
@pytest.mark.parametrize("case", SECOND_ACTION)
def test_an_action_by_hand_differs_in_what_it_states(case: str, small_plan: Path, asked: Asked) -> None:
    add(small_plan, SECOND + indent(SECOND_ACTION[case]["states"], "    "))
    *expected, sentence = SECOND_ACTION[case].get("differs", [None])
    mine = [row for row in asked(*SMALL, small_plan) if row["number"] == "1.2"]
    ends = ("joined", "left") if expected and isinstance(expected[1], list) else ("before", "after")
    said = [([row["what"], *(row[name] for name in ends)], row["sentence"]) for row in mine]
    assert said == ([(expected, f"Actie 1.2, “Huisbezoek”{sentence}.")] if expected else [])


def test_what_the_later_plan_has_not_is_not_in_it(small_plan: Path, asked: Asked) -> None:
    """Backwards nothing is “no longer” there: it was not there yet."""
    text = f"{SECOND}    statuses: [{{status: lopend, asOf: 2013-01-01}}]\n"
    add(small_plan, text.replace("asOf: 2012", "asOf: 2013"))
    assert [row["sentence"] for row in asked("2013-01-01", "2012-01-01", "--plan", small_plan)] == APART["backwards"]


def test_what_came_of_a_deadline_is_known_since_the_report_that_says_so(asked: Asked) -> None:
    """By hand: the first of two later reports says that not all sites were visited, and moves the deadline."""
    names = ("what", "number", "before", "after")
    assert [[row[name] for name in names] for row in asked(*DATES_AGAIN) if row["about"]] == APART["came"]


def test_no_difference_is_said_only_where_nothing_differs(small_plan: Path, done: Command, as_json: AsJson) -> None:
    """Of the small plan a status, a partner; then of neither, though both are said again; then one deadline."""
    words = (*SMALL, small_plan)
    assert "Geen verschil" not in done("compare", *words).out
    bureau, dienst = "{organisation: bureau, role: deelnemer, ", "{organisation: dienst, role: trekker, "
    rewrite(small_plan, ("status: gepland", "status: lopend"), (bureau, dienst))
    assert "\nGeen verschil." in done("compare", *words).out
    assert as_json("compare", *words) == []
    late = "modality: belofte, asOf: 2012-01-01"
    came = ", delivered: {value: geleverd, asOf: 2013-01-01}"
    rewrite(small_plan, (late, late + came))
    assert "Geen verschil" not in done("compare", *words).out


def test_two_plans_are_compared_by_cells(small_plan: Path, tmp_path: Path, ketenkaart: Command, asked: Asked) -> None:
    other, again = (shutil.copytree(small_plan, tmp_path / name) for name in ("anders", "nog-eens"))
    rewrite(other, ("key: proef", "key: anders"), ("Kamers", "Zalen"))
    out = ketenkaart("compare", small_plan, other).out
    assert "Geen vak verschilt. Welke acties van twee plannen bij elkaar horen, is niet beoordeeld." in out
    assert "Geen verschil" not in out
    rows = asked(small_plan, rewrite(again, ("status: lopend", "status: vertraagd"), ("eind 2012", "eind 2016")))
    assert [row["sentence"] for row in rows] == APART["moved"]
    add(small_plan, work("b lopend; c gepland", "opvang-zorg").replace("    title: 'b'\n", APART["carer"]))
    for said in APART["care"]:
        assert [row["sentence"] for row in json.loads(ketenkaart("compare", small_plan, other, "--format", "json").out)] == [said]
        add(other, APART["loose"])


def test_a_cell_that_only_a_partner_left_differs(small_plan: Path, tmp_path: Path, asked: Asked) -> None:
    other, bureau = tmp_path / "zonder", "      - {organisation: bureau, role: deelnemer, asOf: 2013-01-01}\n"
    rewrite(shutil.copytree(small_plan, other), ("key: proef", "key: zonder"), (bureau, ""))
    [row] = asked(small_plan, other, of_cells=True)
    assert (row["before"], row["after"], row["joined"], row["left"]) == ("bezig", "bezig", [], ["bureau"])


@pytest.mark.large
def test_the_page_holds_each_pair_that_its_screen_can_ask_for_as_the_command(small_plan: Path, asked: Asked) -> None:
    """Also where the plans are named in another order than that of their keys."""
    data = page_data(Plans([TOWN, small_plan]))
    sides = [f"{plan['key']}@{one['date']}" for plan in data["plans"] for one in plan["dates"]]
    town = [f"voorbeeld-gemeente@{date}" for date in ("2024-06-30", "2025-03-31", "2025-11-30")]
    assert sides == [*town, "proef@2012-01-01", "proef@2013-01-01"]
    bases = ("all", "stated", "all|strict", "stated|strict")
    pairs = [f"{one}|{other}" for one, other in combinations(sides, 2)]
    assert set(data["comparisons"]) == {f"{pair}|{basis}" for pair in pairs for basis in bases}
    for one, other in combinations(town, 2):
        rows = asked(one.partition("@")[2], other.partition("@")[2], "--plan", TOWN)
        found = data["comparisons"][f"{one}|{other}|all"]["statements"]
        told = [(f"{ID}{subject}", sentence) for _, _, subject, sentence in found]
        assert told == [(row["subject"], row["sentence"]) for row in rows] != []


CASES = cases("coders")


@pytest.fixture
def other(tmp_path: Path) -> Path:
    folder = shutil.copytree(TOWN, tmp_path / "ander")
    for name, around, first, second in CASES["otherwise"]:
        rewrite(folder / name, (around.format(first), around.format(second)))
    return folder


@pytest.mark.parametrize(("pairs", "kappa"), CASES["kappa"])
def test_kappa_is_what_a_hand_reckons(pairs: dict[str, int], kappa: float | None) -> None:
    read = [pair for pair, times in pairs.items() for _ in range(times)]
    assert cohen([(one, other) for one, other in read]) == (kappa and pytest.approx(kappa))


def test_each_difference_is_in_the_list(other: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(str(TOWN), str(other))
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "10 measures in both"
    assert [line.split("\t") for line in said if "\t" in line] == CASES["differences"]
    # Ten measures, five steps and all steps. Each reads 11 links to a step and one to all steps, at 60 places; by
    # chance (12² + 48²)/60² = 0.68 is the same, so kappa is (58/60 - 0.68)/0.32.
    assert "barrier: 58 of 60 the same, kappa 0.90" in said
    assert any(line.startswith("interventionKind: ") and line.endswith("kappa 1.00") for line in said)


def test_one_reader_twice_differs_nowhere_and_two_plans_are_no_two_readings(capsys: pytest.CaptureFixture[str]) -> None:
    main(str(TOWN), str(TOWN))
    assert "\t" not in capsys.readouterr().out
    with pytest.raises(KetenkaartError, match="hetzelfde barrièremodel"):
        main(str(TOWN), str(SHIPPED))
