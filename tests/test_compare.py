"""Two dates of a plan, or two plans, in sentences."""

import itertools
import json
import re
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from ketenkaart import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.visuals.page.data import page_data
from tests.conftest import ROOT, Command
from tests.test_cells import add, cell
from tests.test_families import pilot
from tests.test_sentences import LONGEST, sentences

EXAMPLE = ROOT / "graph" / "voorbeeld-gemeente"
REPORT = ROOT / "graph" / "task-force-2013"
DATES = ["2024-06-30", "2025-11-30", "--plan", str(EXAMPLE)]
DATES_AGAIN = ["2024-06-30", "2025-03-31", "--plan", str(EXAMPLE)]


def test_plan_against_progress_in_sentences(ketenkaart: Command) -> None:
    answer = ketenkaart("compare", *DATES)
    assert answer.code == 0
    said = " ".join(answer.out.split())
    expected = (
        "Huisvesting, signalering: eerst geen werk gemeld, dan bezig; "
        "gemeente Nergenshuizen en Woonstichting Ergens kwamen erbij."
    )
    assert expected in said
    assert "Huisvesting, toezicht en handhaving: eerst gepland, dan bezig; Belastingdienst kwam erbij." in said
    assert "Zonder stap, regie en samenwerking: eerst bezig, dan vaste praktijk of regel." in said
    assert "In 58 van de 70 vakken zijn de meest voorkomende stand en de partners gelijk." in said


def test_backwards_says_what_is_gone(ketenkaart: Command) -> None:
    said = ketenkaart("compare", "2025-11-30", "2024-06-30", "--plan", EXAMPLE).out
    assert "Belastingdienst wordt hier niet meer genoemd" in " ".join(said.split())


def test_as_json(ketenkaart: Command) -> None:
    rows = json.loads(ketenkaart("compare", *DATES, "--format", "json").out)
    row = next(row for row in rows if (row["barrier"], row["kind"]) == ("huisvesting", "signalering"))
    assert row == {
        **dict.fromkeys(("subject", "subject_label", "number", "about")),
        "what": "cell",
        "barrier": "huisvesting",
        "other_barrier": "huisvesting",
        "kind": "signalering",
        "before": "niets-gemeld",
        "after": "bezig",
        "joined": ["gemeente-nergenshuizen", "woonstichting-ergens"],
        "left": [],
        "sentence": row["sentence"],
    }
    assert len([row for row in rows if row["what"] == "cell"]) == 12


def test_a_cell_is_compared_by_its_most_common_state(small_plan: Path, ketenkaart: Command) -> None:
    """The best state rises from bezig to vast geregeld, but two of three are late on both dates."""
    late = [pilot(key, "vertraagd")[1].replace("2013-01-01", "2012-01-01") for key in "bc"]
    other = pilot("a", "lopend")[1].replace("2013-01-01", "2012-01-01").rstrip("\n ]") + ", {status: structureel, asOf: 2013-01-01}]\n"
    add(small_plan, f"pilots:\n{''.join([*late, other])}")
    dates = ["2012-01-01", "2013-01-01", "--plan", small_plan]
    assert cell(small_plan, "arbeid", "kennis-opleiding").state == "vast-geregeld"
    rows = json.loads(ketenkaart("compare", *dates, "--format", "json").out)
    assert not [row for row in rows if (row["barrier"], row["kind"]) == ("arbeid", "kennis-opleiding")]


def test_a_sentence_says_what_the_word_would_hide(ketenkaart: Command) -> None:
    said = " ".join(ketenkaart("compare", "2011-03-31", "2013-04-08").out.split())
    assert "Arbeid, sanctie en afpakken: eerst geen werk gemeld, dan vaste praktijk of regel (bevoegdheid geldt, gebruik niet gemeld)." in said
    assert "Arbeid, wet- en regelgeving: eerst gepland (alleen ondersteunend werk), dan vaste praktijk of regel (het enige directe werk)" in said


def test_as_table_and_csv(ketenkaart: Command) -> None:
    assert "Soort werk" in ketenkaart("compare", *DATES, "--format", "table").out
    assert ketenkaart("compare", *DATES, "--format", "csv").out.count("\n") > 13


def test_the_shipped_plan_is_the_default(ketenkaart: Command) -> None:
    said = " ".join(ketenkaart("compare", "2011-03-31", "2013-04-08").out.split())
    assert "Identiteit, signalering: eerst geen werk gemeld, dan bezig; Kamer van Koophandel kwam erbij." in said


def test_a_date_with_itself_differs_in_nothing(ketenkaart: Command) -> None:
    assert "Geen verschil." in ketenkaart("compare", "2013-04-08", "2013-04-08").out


def test_two_plans_of_two_models_meet_where_steps_match(ketenkaart: Command) -> None:
    said = " ".join(ketenkaart("compare", EXAMPLE, REPORT).out.split())
    assert (
        "Werving en entree / Entree, signalering: in het eerste plan geen werk gemeld, in het tweede wisselend: vast en bezig (van het directe werk);"
        in said
    )
    assert "de stap Terugkeer staat alleen in het Barrièremodel kwetsbare arbeidsmigranten" in said
    assert "de stap Financiën staat alleen in het Barrièremodel mensenhandel" in said
    assert "Verwant, maar niet hetzelfde: Registratie" in said
    rows = json.loads(ketenkaart("compare", EXAMPLE, REPORT, "--format", "json").out)
    assert {row["what"] for row in rows} == {"cell"}
    assert {(row["barrier"], row["other_barrier"]) for row in rows} <= {
        ("werving-en-entree", "entree"), ("huisvesting", "huisvesting"), ("arbeid", "arbeid"), (None, None),
    }  # fmt: skip


def test_what_cannot_be_compared_gets_a_sentence(ketenkaart: Command) -> None:
    for words, part in (
        (["2012-01-01", "2013-04-08"], "kies 2011-03-31 of 2013-04-08"),
        (["nergens", "2013-04-08"], "“nergens”"),
    ):
        answer = ketenkaart("compare", *words)
        assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
        assert part in answer.err


def test_the_page_holds_each_pair_that_its_screen_can_ask_for(small_plan: Path) -> None:
    """Also where the plans are named in another order than that of their keys."""
    data = page_data(Plans([EXAMPLE, small_plan]))
    sides = [f"{plan['key']}@{one['date']}" for plan in data["plans"] for one in plan["dates"]]
    assert sides == [
        *("voorbeeld-gemeente@2024-06-30", "voorbeeld-gemeente@2025-03-31", "voorbeeld-gemeente@2025-11-30"),
        *("proef@2012-01-01", "proef@2013-01-01"),
    ]
    asked = {f"{one}|{other}|{basis}" for one, other in combinations(sides, 2) for basis in ("all", "stated", "all|strict", "stated|strict")}
    assert set(data["comparisons"]) == asked


ID = "https://w3id.org/ketenkaart/id/plan/"
STATED = {
    "status": "SELECT ?work ?value WHERE { ?work a kk:Measure ; kk:currentStatus ?value }",
    "deadline": """SELECT ?work ?value WHERE { ?term a kk:Deadline ; kk:initiative ?work . ?work a kk:Measure
      OPTIONAL { ?term kk:delivered ?came } BIND(CONCAT(STR(?term), " ", COALESCE(STR(?came), "")) AS ?value) }""",
    "partners": """SELECT ?work ?value WHERE { ?part a kk:Involvement ; kk:initiative ?work ; kk:organisation ?who ; kk:role ?role .
      ?work a kk:Measure BIND(CONCAT(STR(?who), " ", STR(?role)) AS ?value) }""",
}
KINDS = {
    **dict.fromkeys(("status", "ended", "silent"), "status"),
    **dict.fromkeys(("moved", "delivery", "deadline", "dropped"), "deadline"),
    **dict.fromkeys(("joined", "replaced", "left"), "partners"),
}  # fmt: skip


def statements(answer: str) -> list[dict[str, Any]]:
    """The rows of an answer in JSON that are of an action, and not of a cell."""
    return [row for row in json.loads(answer) if row["what"] != "cell"]


def test_two_dates_of_the_report_name_every_action_that_differs_and_no_other(ketenkaart: Command) -> None:
    """Counted apart, from the triples of both stores."""
    before, after = (Plans().at(Scenario(as_of=date)) for date in ("2011-03-31", "2013-04-08"))
    there = [{row["work"] for row in store.select("SELECT ?work { ?work a kk:Measure }")} for store in (before, after)]
    rows = statements(ketenkaart("compare", "2011-03-31", "2013-04-08", "--format", "json").out)
    measures = [row for row in rows if row["subject"] in there[1]]
    assert {row["subject"] for row in measures if row["what"] == "new"} == there[1] - there[0] != set()
    for kind, query in STATED.items():
        said = [{(row["work"], row["value"]) for row in store.select(query)} for store in (before, after)]
        differs = {work for work, _ in said[0] ^ said[1] if work in there[0]}
        assert {row["subject"] for row in measures if KINDS.get(row["what"]) == kind} == differs, kind
        assert len(differs) > 20
    assert {row["what"] for row in rows} == {*KINDS, "new"} - {"dropped", "replaced", "left"}


def test_whatever_else_is_done_is_compared_as_actions_are(ketenkaart: Command) -> None:
    """Pilots, projects, operations, events and agreements: new where only the later store has them."""
    query = "SELECT ?work { VALUES ?kind { kk:Pilot kk:Project kk:StandingWork kk:EnforcementOperation kk:Event kk:Agreement } ?work a ?kind }"
    before, after = (
        {row["work"] for row in Plans().at(Scenario(as_of=date)).select(query)} for date in ("2011-03-31", "2013-04-08")
    )
    rows = statements(ketenkaart("compare", "2011-03-31", "2013-04-08", "--format", "json").out)
    assert {row["subject"] for row in rows if row["what"] == "new"} > after - before
    sentence = next(row["sentence"] for row in rows if row["subject"].endswith("/pilot-empact"))
    assert sentence == "Project “EMPACT-project mensenhandel” (bij 7.1, 7.5 en 7.7) is nieuw vermeld: bezig."


def test_who_has_no_progress_reported_has_none_in_the_picture_either(ketenkaart: Command) -> None:
    """The picture on the page counts the same work, by its state."""
    query = "SELECT ?work { ?work kk:currentStatus kkc:status-geen-voortgang-gemeld }"
    silent = {row["work"] for row in Plans().at().select(query)}
    rows = statements(ketenkaart("compare", "2011-03-31", "2013-04-08", "--format", "json").out)
    assert {row["subject"] for row in rows if row["what"] == "silent"} == silent
    assert len(silent) == 12  # 6.2, the team with Romania, and what the police does against labour exploitation among them


@pytest.mark.parametrize("dates", [["2011-03-31", "2013-04-08"], ["2013-04-08", "2011-03-31"], DATES, DATES_AGAIN])
def test_a_sentence_is_short_and_has_the_number_of_its_action(dates: list[str], ketenkaart: Command) -> None:
    plan = Plans([dates[3]] if len(dates) > 2 else [])
    names = sorted(Labels(plan.at()).names.values(), key=len, reverse=True)
    for row in statements(ketenkaart("compare", *dates, "--format", "json").out):
        assert max(sentences(row["sentence"], names)) <= LONGEST, row["sentence"]
        numbered = f"Actie {row['number']}, “{row['subject_label']}”" if row["number"] else f" “{row['subject_label']}”"
        assert numbered in row["sentence"]


def by_hand(folder: Path, before: str, after: str) -> Path:
    """Add a second action to the small plan: what it states in 2012, and what in 2013."""
    add(folder, SECOND.format(before=before, after=after))
    return folder


SECOND = """measures:
  - identifier: "1.2"
    inChapter: "1"
    title: Huisbezoek
    promise: De dienst gaat langs.
    asOf: 2012-01-01
    {before}
    {after}
"""
AS_IT_WAS = "statuses: [{status: lopend, asOf: 2012-01-01}, {status: %s, asOf: 2013-01-01}]"
TERMS = "deadlines: [{deadlineText: eind 2012, modality: belofte, asOf: 2012-01-01%s}%s]"
MOVED = ", {deadlineText: eind 2014, modality: belofte, asOf: 2013-01-01%s}"
SILENT = "geen-voortgang-gemeld"
WHO = "involvements: [{organisation: dienst, role: trekker, asOf: 2012-01-01}%s]"
AGAIN = ", {organisation: dienst, role: trekker, asOf: 2013-01-01}"
BUREAU = ", {organisation: bureau, role: deelnemer, asOf: %s}"
UNMENTIONED = ": niet meer vermeld in het verslag van 1 januari 2013; eerder "
BY = ", termijn “eind 2012”: "
SECOND_ACTION = [
    # the same again is no difference
    (AS_IT_WAS % "lopend", WHO % AGAIN, []),
    (AS_IT_WAS % "lopend", TERMS % ("", ", {deadlineText: eind 2012, modality: belofte, asOf: 2013-01-01}"), []),
    # how far it is
    (AS_IT_WAS % "afgerond", "", [("status", "lopend", "afgerond", ": eerst bezig, dan afgerond")]),
    (AS_IT_WAS % "vervallen", "", [("ended", "lopend", "vervallen", ": eerst bezig, dan vervallen")]),
    (AS_IT_WAS % SILENT, "", [("silent", "lopend", SILENT, ": eerst bezig, dan geen voortgang gemeld")]),
    (
        "statuses: [{status: lopend, asOf: 2013-01-01}]", "",
        [("status", None, "lopend", ": eerst geen stand gemeld, dan bezig")],
    ),
    # named by the later report, which does not say how far it is
    (
        "statuses: [{status: lopend, asOf: 2012-01-01}]", WHO % AGAIN,
        [("silent", "lopend", SILENT, ": eerst bezig, dan geen voortgang gemeld")],
    ),
    ("statuses: [{status: afgerond, asOf: 2012-01-01}]", WHO % AGAIN, []),  # what is done needs no progress
    # not named by it; what stopped need not be
    ("statuses: [{status: lopend, asOf: 2012-01-01}]", WHO % "", [("unmentioned", "lopend", None, f"{UNMENTIONED}bezig")]),
    ("", WHO % "", [("unmentioned", None, None, f"{UNMENTIONED}geen stand gemeld")]),
    ("statuses: [{status: vervallen, asOf: 2012-01-01}]", "", []),
    # deadlines
    (
        AS_IT_WAS % "lopend", TERMS % ("", MOVED % ", revises: true"),
        [("moved", "2012-12-31", "2014-12-31", ": termijn verschoven van “eind 2012” naar “eind 2014”")],
    ),
    (
        AS_IT_WAS % "lopend", TERMS % ("", MOVED % ", deadlineLabel: een folder"),
        [("deadline", None, "2014-12-31", ", een folder: nieuwe termijn “eind 2014”")],
    ),
    (
        AS_IT_WAS % "lopend", TERMS % (", delivered: {value: geleverd, asOf: 2013-01-01}", ""),
        [("delivery", None, "geleverd", f"{BY}geleverd")],
    ),
    (
        AS_IT_WAS % "lopend",
        TERMS % (", delivered: {value: geleverd, asOf: 2013-01-01}, deliveredOn: {value: 2012-12-24, asOf: 2013-01-01}", ""),
        [("delivery", None, "geleverd", f"{BY}geleverd (24 december 2012)")],
    ),
    (
        AS_IT_WAS % "lopend", TERMS % (", delivered: {value: niet-geleverd, asOf: 2013-01-01}", ""),
        [("delivery", None, "niet-geleverd", f"{BY}er niet op 1 januari 2013, volgens het plan")],
    ),
    (
        AS_IT_WAS % "lopend", TERMS % (", delivered: {value: niet-gemeld, asOf: 2013-01-01}", ""),
        [("delivery", None, "niet-gemeld", f"{BY}niet gemeld of het er is")],
    ),
    # partners; a later report that names who does it anew leaves out who it does not name
    (AS_IT_WAS % "lopend", WHO % BUREAU % "2013-01-01", [("joined", ["bureau"], [], ", doet mee: erbij Bureau")]),
    (
        AS_IT_WAS % "lopend", WHO % (BUREAU % "2012-01-01" + AGAIN),
        [("left", [], ["bureau"], ", doet mee: niet meer vermeld in het verslag van 1 januari 2013: Bureau")],
    ),
    (
        AS_IT_WAS % "lopend", WHO % (BUREAU % "2012-01-01" + AGAIN.replace("trekker", "deelnemer") + AGAIN),
        [("replaced", ["dienst"], ["bureau"], ", doet mee: erbij Dienst; niet meer vermeld in het verslag van 1 januari 2013: Bureau")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "expected"), SECOND_ACTION)
def test_an_action_by_hand_differs_in_what_it_states(
    before: str, after: str, expected: list[tuple[Any, ...]], small_plan: Path, ketenkaart: Command
) -> None:
    by_hand(small_plan, before, after)
    rows = statements(ketenkaart("compare", "2012-01-01", "2013-01-01", "--plan", small_plan, "--format", "json").out)
    mine = [row for row in rows if row["number"] == "1.2"]
    names = ["joined", "left"] if expected and expected[0][0] in ("joined", "left", "replaced") else ["before", "after"]
    said = [(row["what"], *(row[name] for name in names), row["sentence"]) for row in mine]
    assert said == [(*one, f"Actie 1.2, “Huisbezoek”{sentence}.") for *one, sentence in expected]


def test_what_the_later_plan_has_not_is_not_in_it(small_plan: Path, ketenkaart: Command) -> None:
    """Backwards nothing is “no longer” there: it was not there yet."""
    add(small_plan, SECOND.format(before="statuses: [{status: lopend, asOf: 2013-01-01}]", after="").replace("asOf: 2012", "asOf: 2013"))
    dates = ["2013-01-01", "2012-01-01", "--plan", small_plan]
    said = [row["sentence"] for row in statements(ketenkaart("compare", *dates, "--format", "json").out)]
    assert said == [
        "Actie 1.1, “Kamers controleren”: eerst bezig, dan gepland.",
        "Actie 1.1, “Kamers controleren”, doet mee: niet vermeld op 1 januari 2012: Bureau.",
        "Actie 1.2, “Huisbezoek” staat er op 1 januari 2012 niet in.",
    ]


def test_a_plan_of_ones_own_and_its_report_differ_in_what_was_altered_by_hand(tmp_path: Path, ketenkaart: Command) -> None:
    """28 actions, of which the report names four: done, moved, as it was, by its title alone; one is new; 24 are left out."""
    head, row = "Nr.;Actie;Wie;Stand van zaken;Planning", "{0};Bezoek aan locatie {0};gemeenten;loopt;{1}"
    listed = [row.format(number, "eind 2026" if number == 2 else "") for number in range(1, 29)]
    reported = [listed[0].replace("loopt", "gereed"), listed[1].replace("2026", "2028"), listed[2], "4;Bezoek aan locatie 4;;;", row.format(99, "")]
    made = {}
    for name, lines in (("lijst", listed), ("verslag", reported)):
        made[name] = tmp_path / f"{name}.csv"
        made[name].write_text("\n".join([head, *lines, ""]), encoding="utf-8")
    plan, later = tmp_path / "plan.xlsx", tmp_path / "later.xlsx"
    assert ketenkaart("new-plan", plan, "--from", made["lijst"]).code == 0
    [[start, _]] = Plans([plan]).dates[0]
    assert ketenkaart("new-plan", later, "--from", made["verslag"], "--report", "2099-01-01", "--plan", plan).code == 0
    rows = statements(ketenkaart("compare", start, "2099-01-01", "--plan", later, "--format", "json").out)
    assert [(row["what"], row["number"]) for row in rows] == [
        ("status", "1"), ("silent", "4"), ("moved", "2"), ("new", "99"), *(("unmentioned", str(number)) for number in range(5, 29)),
    ]  # fmt: skip
    out = ketenkaart("compare", start, "2099-01-01", "--plan", later).out
    assert "Geen verschil" not in out
    for headline in ("Andere stand (1)", "Geen voortgang gemeld (1)", "Termijn verschoven (1)", "Nieuw vermeld (1)", "Niet meer vermeld (24)"):
        assert f"\n{headline}\n" in out
    assert "“Bezoek aan locatie 5”: niet meer vermeld in het verslag van 1 januari 2099; eerder bezig." in out


def test_what_came_of_a_deadline_is_known_since_the_report_that_says_so(ketenkaart: Command) -> None:
    """By hand: the first of two later reports says that not all sites were visited, and moves the deadline."""
    rows = statements(ketenkaart("compare", *DATES_AGAIN, "--format", "json").out)
    assert [(row["what"], row["number"], row["before"], row["after"]) for row in rows if row["about"]] == [
        ("moved", "1.2", "2024-12-31", "2025-09-30"),
        ("delivery", "1.2", None, "niet-geleverd"),
    ]


def test_no_difference_is_said_only_where_nothing_differs(small_plan: Path, ketenkaart: Command) -> None:
    """Of the small plan a status, a partner; then of neither, though both are said again; then one deadline."""
    dates = ["2012-01-01", "2013-01-01", "--plan", small_plan]
    assert "Geen verschil" not in ketenkaart("compare", *dates).out
    file = small_plan / "plan.yaml"
    again = file.read_text(encoding="utf-8").replace("status: gepland", "status: lopend").replace(
        "{organisation: bureau, role: deelnemer, ", "{organisation: dienst, role: trekker, "
    )  # fmt: skip
    file.write_text(again, encoding="utf-8")
    assert "\nGeen verschil." in ketenkaart("compare", *dates).out
    assert json.loads(ketenkaart("compare", *dates, "--format", "json").out) == []
    late = "{deadlineText: eind 2012, modality: belofte, asOf: 2012-01-01, delivered: {value: geleverd, asOf: 2013-01-01}}"
    file.write_text(again.replace("{deadlineText: eind 2012, modality: belofte, asOf: 2012-01-01}", late), encoding="utf-8")
    assert "Geen verschil" not in ketenkaart("compare", *dates).out


def test_of_two_plans_it_says_that_only_cells_were_compared(small_plan: Path, tmp_path: Path, ketenkaart: Command) -> None:
    """A copy under another key, in which an action is called otherwise: no cell differs, and that is all one knows."""
    other = tmp_path / "anders"
    other.mkdir()
    text = (small_plan / "plan.yaml").read_text(encoding="utf-8")
    (other / "plan.yaml").write_text(text.replace("key: proef", "key: anders").replace("Kamers", "Zalen"), encoding="utf-8")
    out = ketenkaart("compare", small_plan, other).out
    assert "Geen vak verschilt. Acties van twee plannen zijn hier niet naast elkaar gelegd." in out
    assert "Geen verschil" not in out


def test_two_files_of_one_plan_are_compared_by_what_they_state(small_plan: Path, tmp_path: Path, ketenkaart: Command) -> None:
    other = tmp_path / "nieuw"
    other.mkdir()
    text = (small_plan / "plan.yaml").read_text(encoding="utf-8")
    (other / "plan.yaml").write_text(text.replace("status: lopend", "status: vertraagd").replace("eind 2012", "eind 2016"), encoding="utf-8")
    said = [row["sentence"] for row in statements(ketenkaart("compare", small_plan, other, "--format", "json").out)]
    assert said == [
        "Actie 1.1, “Kamers controleren”: eerst bezig, dan vertraagd.",
        "Actie 1.1, “Kamers controleren”: termijn verschoven van “eind 2012” naar “eind 2016”.",
    ]


NOT_DUTCH = re.compile(r"minst ver|meest:|\b(was|is|bleef) (in beide plannen )?(niets gemeld|genoemd,|verschilt|meest)|in het tweede verschilt")
ASKED = [
    ["2011-03-31", "2013-04-08"], ["2013-04-08", "2011-03-31"], DATES, DATES_AGAIN, ["2025-03-31", "2025-11-30", *DATES[2:]],
    [str(EXAMPLE), str(REPORT)], [str(REPORT), str(EXAMPLE)],
]  # fmt: skip


@pytest.mark.parametrize("asked", ASKED)
def test_a_cell_is_compared_in_dutch(asked: list[str], ketenkaart: Command) -> None:
    for form in ("sentences", "table"):
        assert not NOT_DUTCH.search(" ".join(ketenkaart("compare", *asked, "--format", form).out.split()))


def test_what_most_work_is_in_and_what_is_mixed_reads_as_a_sentence(ketenkaart: Command) -> None:
    said = " ".join(ketenkaart("compare", "2011-03-31", "2013-04-08").out.split())
    assert "Entree, preventie: eerst vooral gepland, dan vooral afgerond; Koninklijke Marechaussee en" in said
    assert "Arbeid, toezicht en handhaving: eerst vooral bezig (van het directe werk), dan vooral afgerond (van het directe werk);" in said


def test_counts_come_first_and_are_those_of_their_rows(ketenkaart: Command) -> None:
    lines = ketenkaart("compare", "2011-03-31", "2013-04-08", COLUMNS="100").out.splitlines()
    counted = {name: int(count) for count, name in (m.groups() for m in map(re.compile(r" +(\d+)  (\D+)$").match, lines) if m)}
    heads = {m[1]: (place, int(m[2])) for place, line in enumerate(lines) if (m := re.fullmatch(r"(\D+) \((\d+)\)", line))}
    assert len(heads) == 9
    assert counted == {name: count for name, (_, count) in heads.items()}
    for place, count in heads.values():
        block = list(itertools.takewhile(bool, lines[place + 1 :]))
        assert sum(line.startswith("· ") for line in block) == count
    assert max(map(len, lines)) <= 100


def test_every_format_has_every_difference(ketenkaart: Command) -> None:
    asked = ["2011-03-31", "2013-04-08"]
    rows = json.loads(ketenkaart("compare", *asked, "--format", "json").out)
    said = " ".join(ketenkaart("compare", *asked).out.split())
    assert all(" ".join(row["sentence"].split()) in said for row in rows)
    assert ketenkaart("compare", *asked, "--format", "csv").out.count("\n") == len(rows) + 1
    table = ketenkaart("compare", *asked, "--format", "table").out
    assert "Wat verschilt" in table
    assert "Soort werk" in table
    assert {tuple(row) for row in rows} == {(
        "what", "subject", "subject_label", "number", "about", "barrier", "other_barrier", "kind",
        "before", "after", "joined", "left", "sentence",
    )}  # fmt: skip


def test_the_page_says_of_actions_what_the_command_says(page_of: Callable[..., Any], ketenkaart: Command) -> None:
    data = page_of(EXAMPLE)
    for one, other in combinations(["2024-06-30", "2025-03-31", "2025-11-30"], 2):
        rows = statements(ketenkaart("compare", one, other, "--plan", EXAMPLE, "--format", "json").out)
        found = data["comparisons"][f"voorbeeld-gemeente@{one}|voorbeeld-gemeente@{other}|all"]["statements"]
        told = [(f"{ID}{subject}", sentence) for _, _, subject, sentence in found]
        assert told == [(row["subject"], row["sentence"]) for row in rows] != []
