"""How far work is, and in which words: worked out by hand on small plans, and on some measures of the report."""

import re
from pathlib import Path
from typing import Any

import pytest

from ketenkaart import Plans
from ketenkaart.graph.build.properties import code_lists
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.matrix.progress import deliveries, late_since
from ketenkaart.queries.things.dossier import HIDDEN
from ketenkaart.visuals.page.data import page_data
from ketenkaart.visuals.page.facts.view import progress_at
from tests.conftest import SHIPPED, TOWN, Pages
from tests.test_cells import add

KK = "https://w3id.org/ketenkaart/def#"
MEASURE = """
measures:
  - identifier: "1.2"
    inChapter: "1"
    title: Kamers tellen
    promise: De kamers zijn geteld.
    asOf: 2012-01-01
    crossCutting: true
    rationale: x
    interventionKind: preventie
    statuses: [{status: %s, asOf: 2013-01-01}]
    deadlines: [%s]
"""
PROMISE = "{deadlineText: eind 2012, modality: belofte, asOf: 2012-01-01%s}"
SPRING = "{deadlineText: voorjaar 2012, modality: belofte, asOf: 2012-01-01}"
# Status, deadlines, and the day of a term that passed by 1 January 2013: since then the measure is late, if the source says
# that it is not there (SAID_NOT); where the source does not say, its term has passed and no more.
SAID_NOT = "the source says that it is not there"
LATE = {
    "a promise that has passed": ("gepland", PROMISE % "", "2012-12-31"),
    "the first of two": ("gepland", f"{PROMISE % ''}, {SPRING}", "2012-06-20"),
    "delayed": ("vertraagd", PROMISE % "", "2012-12-31"),
    "not started": ("niet-gestart", PROMISE % "", "2012-12-31"),
    "the other is there": ("gepland", f"{PROMISE % ', delivered: geleverd'}, {SPRING}", "2012-06-20"),
    SAID_NOT: ("gepland", PROMISE % ", delivered: niet-geleverd", "2012-12-31"),
    "it is there": ("gepland", PROMISE % ", delivered: geleverd", ""),
    "a new deadline": ("gepland", PROMISE % ", revises: true", ""),
    "an expectation": ("gepland", "{deadlineText: eind 2012, modality: verwachting, asOf: 2012-01-01}", ""),
    "the last day is the day itself": (
        "gepland",
        "{deadlineText: 1 januari 2013, modality: belofte, asOf: 2012-01-01}",
        "",
    ),
    "still to come": ("gepland", "{deadlineText: eind 2013, modality: belofte, asOf: 2012-01-01}", ""),
    "in progress": ("lopend", PROMISE % "", ""),
    "done": ("afgerond", PROMISE % "", ""),
    "dropped": ("vervallen", PROMISE % "", ""),
    "nothing reported": ("geen-voortgang-gemeld", PROMISE % "", ""),
}


@pytest.mark.parametrize("case", LATE)
def test_late_is_a_promise_that_passed_for_work_not_yet_done(case: str, small_plan: Path) -> None:
    status, deadlines, since = LATE[case]
    add(small_plan, MEASURE % (status, deadlines))
    store = Plans([small_plan]).at()
    late, passed = late_since(store), late_since(store, said=False)
    wanted = {f"{ID}/measure-1.2": since} if since else {}
    assert (late, passed) == ((wanted, {}) if case == SAID_NOT else ({}, wanted))


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (", delivered: niet-geleverd", "te laat sinds 31 december 2012"),
        (", delivered: niet-gemeld", "termijn was 31 december 2012; niet gemeld of het er is"),
        ("", "termijn was 31 december 2012; niet gemeld of het er is"),
    ],
)
def test_what_is_not_reported_is_not_called_late(more: str, words: str, small_plan: Path) -> None:
    add(small_plan, MEASURE % ("vertraagd", PROMISE % more))
    store = Plans([small_plan]).at()
    said = progress_at({"2013-01-01": store}, store)["2013-01-01"]["proef/measure-1.2"]
    assert (said["word"], said["more"]) == ("Vertraagd", words)


ID = "https://w3id.org/ketenkaart/id/plan/proef"


@pytest.mark.parametrize(
    ("status", "outcome"), [("afgerond", "finished"), ("structureel", "finished"), ("lopend", "silent")]
)
def test_a_passed_term_of_finished_work_without_its_own_delivery_is_neither_late_nor_delivered(
    status: str, outcome: str, small_plan: Path
) -> None:
    add(small_plan, MEASURE % (status, PROMISE % ""))
    store = Plans([small_plan]).at()
    assert late_since(store) == {}
    said = progress_at({"2013-01-01": store}, store)["2013-01-01"]["proef/deadline-1.2-1"]
    assert said["outcome"] == outcome
    assert not re.search("te laat|voorbij|geleverd", said["stand"]) or outcome == "silent"


def test_nothing_is_late_before_its_day(small_plan: Path) -> None:
    add(small_plan, MEASURE % ("gepland", PROMISE % ""))
    assert late_since(Plans([small_plan]).at(Scenario(as_of="2012-01-01"))) == {}


MORE = """
measures:
  - {identifier: "2.1", inChapter: "1", title: Geheel, promise: x, asOf: 2012-01-01, isContainer: true}
  - identifier: "2.2"
    inChapter: "1"
    title: Later bedacht
    promise: x
    asOf: 2013-01-01
    crossCutting: true
    rationale: x
    interventionKind: preventie
    statuses: [{status: afgerond, asOf: 2013-01-01, continuation: blijvend}]
  - identifier: "2.3"
    inChapter: "1"
    title: Zonder vervolg
    promise: x
    asOf: 2012-01-01
    crossCutting: true
    rationale: x
    interventionKind: preventie
    statuses: [{status: vertraagd, asOf: 2012-01-01}, {status: afgerond, asOf: 2013-01-01}]
    deadlines:
      - {deadlineText: 1 mei 2012, modality: belofte, asOf: 2012-01-01, delivered: geleverd, deliveredOn: 2012-06-02}
      - {deadlineText: 1 juni 2012, modality: belofte, asOf: 2012-01-01}
      - {deadlineText: 1 juni 2014, modality: belofte, asOf: 2012-01-01}
  - identifier: "2.4"
    inChapter: "1"
    title: Anders
    promise: x
    asOf: 2012-01-01
    crossCutting: true
    rationale: x
    interventionKind: preventie
    replacedBy: measure-2.2
    statuses: [{status: geen-voortgang-gemeld, asOf: 2012-01-01}, {status: vervangen, asOf: 2013-01-01}]
agreements:
  - {key: akkoord, title: Akkoord, asOf: 2012-01-01, agreementStatus: ondertekend, crossCutting: true, rationale: x, interventionKind: preventie}
"""
BEFORE = {
    "measure-1.1": ("Gepland", ""),
    "measure-2.1": ("Samengesteld", "zie de onderdelen"),
    "measure-2.2": ("Nog niet bekend op deze datum", ""),
    "measure-2.3": ("Vertraagd", ""),
    "measure-2.4": ("Geen voortgang gemeld", ""),
    "deadline-2.3-1": {"outcome": "ahead"},  # the second report tells that it came
    "deadline-2.3-3": {"stand": "de datum moest nog komen", "outcome": "ahead"},
}
AFTER = {
    "measure-1.1": ("Bezig", ""),
    "measure-2.1": ("Samengesteld", "zie de onderdelen"),
    "measure-2.2": ("%s", "blijft in gebruik"),
    "measure-2.3": ("%s", "vervolg niet gemeld"),
    "measure-2.4": ("Anders aangepakt", ""),
    "deadline-2.3-1": {
        "delivery": "geleverd op 2 juni 2012",
        "on": "2012-06-02",
        "stand": "geleverd op 2 juni 2012",
        "outcome": "later",  # promised for 1 May
    },
    "deadline-2.3-2": {  # the action is finished; of this deadline nothing is said
        "delivery": "de actie is afgerond; of dat vóór de termijn was, is niet gemeld",
        "stand": "de actie is afgerond; of dat vóór de termijn was, is niet gemeld",
        "outcome": "finished",
    },
    "deadline-2.3-3": {"stand": "de datum moest nog komen", "outcome": "ahead"},
}


def test_the_page_is_told_how_far_each_thing_is_on_each_date(small_plan: Path) -> None:
    add(small_plan, MORE)
    at = {date: Plans([small_plan]).at(Scenario(as_of=date)) for date in ("2012-01-01", "2013-01-01")}
    found = progress_at(at, Plans([small_plan]).at())
    done = page_data(Plans([small_plan]))["codes"]["CellState"]["klaar"]["label"].capitalize()
    for date, expected in (("2012-01-01", BEFORE), ("2013-01-01", AFTER)):
        for key, said in expected.items():
            mine = found[date].get(f"proef/{key}", {})
            if isinstance(said, dict):
                assert {k: v for k, v in mine.items() if k != "stand" or "stand" in said} == said, (date, key)
            else:
                assert (mine["word"].replace(done, "%s"), mine.get("more", "")) == said, (date, key)
    assert found["2013-01-01"]["proef/measure-2.3"]["status"] == "afgerond"
    assert found["2013-01-01"]["proef/measure-2.3"]["state"] == "klaar"
    assert found["2013-01-01"]["proef/measure-2.3"]["report"] == "proef/status-2.3-2013-01-01"
    assert found["2012-01-01"]["proef/measure-2.3"]["report"] == "proef/status-2.3-2012-01-01"
    assert found["2012-01-01"]["proef/agreement-akkoord"]["state"] == "vast-geregeld"


def test_the_page_is_told_that_a_report_does_not_speak_of_work(small_plan: Path) -> None:
    """Told of in 2012 alone: what was said then still stands in 2013, and is said to be of then."""
    add(
        small_plan,
        (MEASURE % ("lopend", "")).replace("asOf: 2013-01-01", "asOf: 2012-01-01").replace("    deadlines: []\n", ""),
    )
    at = {date: Plans([small_plan]).at(Scenario(as_of=date)) for date in ("2012-01-01", "2013-01-01")}
    found = {date: known["proef/measure-1.2"] for date, known in progress_at(at, Plans([small_plan]).at()).items()}
    assert (found["2012-01-01"]["word"], found["2013-01-01"]["word"]) == ("Bezig", "Bezig")
    assert ("earlier" in found["2012-01-01"], found["2013-01-01"]["earlier"]) == (False, "2012-01-01")


@pytest.fixture
def both(page_of: Pages) -> dict[str, Any]:
    """The one JSON of the two plans that ship."""
    return page_of(SHIPPED, TOWN)


def test_the_report_says_so(both: dict[str, Any]) -> None:
    """Read by hand in the plan of 2011 and the progress report of 2013, and in the example of a municipality."""
    then, now = both["told"]["2011-03-31"], both["told"]["2013-04-08"]
    mine, last = "task-force-2013", both["told"]["2025-11-30"]
    assert last["voorbeeld-gemeente/measure-2.2"]["more"] == "te laat sinds 31 december 2024"
    assert last["voorbeeld-gemeente/measure-2.2"]["late"] == "2024-12-31"
    assert last["voorbeeld-gemeente/measure-1.1"]["word"] == "Vaste praktijk of regel"
    # The report knows no date of 2025: it stands at its latest, and says the same.
    assert last[f"{mine}/measure-5.4"] == now[f"{mine}/measure-5.4"] != then[f"{mine}/measure-5.4"]
    # Signed in 2009; its successor was named in 2013 only.
    memorandum = f"{mine}/agreement-mou-koninkrijk-2009"
    assert (then[memorandum]["word"], now[memorandum]["word"]) == ("Vaste praktijk of regel", "Anders aangepakt")


def test_a_plan_without_the_date_stands_at_its_latest(both: dict[str, Any]) -> None:
    assert both["stands"] == {
        "2011-03-31": {"task-force-2013": "2011-03-31", "voorbeeld-gemeente": "2025-11-30"},
        "2013-04-08": {"task-force-2013": "2013-04-08", "voorbeeld-gemeente": "2025-11-30"},
        "2024-06-30": {"task-force-2013": "2013-04-08", "voorbeeld-gemeente": "2024-06-30"},
        "2025-03-31": {"task-force-2013": "2013-04-08", "voorbeeld-gemeente": "2025-03-31"},
        "2025-11-30": {"task-force-2013": "2013-04-08", "voorbeeld-gemeente": "2025-11-30"},
    }


def test_absent_is_what_only_a_later_report_names(both: dict[str, Any]) -> None:
    for date, gone in both["absent"].items():
        for thing, facts in both["things"].items():
            dated, plan = facts.get("asOf", [""])[0], thing.split("/")[0]
            if "SilentPart" in facts["type"]:  # what the last report is silent on, whatever its date
                dated = max(stands[plan] for stands in both["stands"].values())
            if "Report" not in facts["type"] and "Plan" not in facts["type"]:
                assert (thing in gone) == (dated > both["stands"][date].get(plan, "9")), (date, thing)


def test_dates_and_addresses_are_said_in_words(both: dict[str, Any]) -> None:
    dates = both["dates"]
    assert (dates["2013-04-08"], dates["2012-12-31"]) == ("8 april 2013", "31 december 2012")
    assert both["addresses"]["task-force-2013/passage-5.4-plan-1"].startswith("hoofdstuk 5, actie 5.4, plan, zoek op “")
    values = {value for facts in both["things"].values() for many in facts.values() for value in many}
    named = {value.removeprefix("@") for value in values if value.startswith("@") and "/passage-" in value}
    assert len(named) > 500
    assert named <= both["addresses"].keys()
    shown = ("dueBy", "asOf", "startsOn", "endsOn", "agreedOn", "deliveredOn", "finalDueBy", "issuedOn", "period")
    for facts in both["things"].values():
        for name in shown:
            for value in facts.get(name, []):
                assert value in dates or not value[4:], (name, value)  # a year alone is its own word


def test_every_list_that_a_field_uses_exists(both: dict[str, Any]) -> None:
    assert code_lists()[f"{KK}statutoryKind"] == "InterventionKind"
    assert (both["lists"]["role"], both["lists"]["weight"], both["lists"]["lawState"]) == (
        "Role",
        "SilentWeight",
        "LawState",
    )
    assert set(both["lists"].values()) <= set(both["codes"])
    for thing, facts in both["things"].items():
        for name in both["lists"].keys() & facts.keys():
            known = both["codes"][both["lists"][name]]
            assert [value for value in facts[name] if value not in known] == [], (thing, name)


def test_what_nobody_need_see_is_told_once(both: dict[str, Any]) -> None:
    assert {"inPlan", "actsIn", "prefLabel", "dueFrom", "type"} <= set(both["hidden"])
    assert len(both["hidden"]) == len(HIDDEN)


def test_each_plan_says_what_its_source_is_called(both: dict[str, Any]) -> None:
    assert [(plan["source"], plan["Source"]) for plan in both["plans"]] == [
        ("het rapport", "Het rapport"),
        ("het plan", "Het plan"),
    ]
    assert both["source"] == "de bron"


@pytest.mark.parametrize("row", [
    ("2013-04-08|all|with", "task-force-2013", "toezicht-handhaving", "arbeid", ["Meest: afgerond", "vervolg verschilt", "van het directe werk", "11 genoemd: 2 bezig, 6 klaar, 1 niet begonnen, 2 geen voortgang gemeld", "5 partners"]),
    ("2013-04-08|all|with", "task-force-2013", "signalering", "huisvesting", ["Geen werk gemeld", "wij verwachten het wel"]),
    ("2013-04-08|all|without", "task-force-2013", "signalering", "huisvesting", ["Geen werk gemeld", ""]),
    ("2025-11-30|all|with", "voorbeeld-gemeente", "informatiedeling", "arbeid", ["Vertraagd", "te laat sinds 31 december 2024", "1 genoemd, 3 partners"]),
])  # fmt: skip
def test_a_cell_comes_with_its_words(row: tuple[str, str, str, str, list[str]], both: dict[str, Any]) -> None:
    key, plan, kind, step, said = row
    done = both["codes"]["CellState"]["klaar"]["label"]
    cells = both["answers"][key]["matrix"]["kind"]
    cell = next(c for c in cells if (c["plan"], c["column"], c["barrier"]) == (plan, kind, step))
    word, *lines = cell["said"]
    assert [word.replace(done.capitalize(), "%s"), *(line.replace(f" {done}", " klaar") for line in lines)] == said
    assert cell["unmet"] == ("wij verwachten het wel" in said)


OUTCOMES = {
    "on its own day": (", delivered: geleverd, deliveredOn: 2012-12-31", "delivered"),
    "no day is named": (", delivered: geleverd", "delivered"),
    "a month may hold the last day": (", delivered: geleverd, deliveredOn: 2012-12", "delivered"),
    "a day later": (", delivered: geleverd, deliveredOn: 2013-01-01", "later"),
    "the source says no": (", delivered: niet-geleverd", "absent"),
    "the source is silent": (", delivered: niet-gemeld", "silent"),
    "nobody filled it in": ("", "silent"),
}


@pytest.mark.parametrize(("more", "outcome"), OUTCOMES.values(), ids=OUTCOMES)
def test_what_came_of_a_promise(more: str, outcome: str, small_plan: Path) -> None:
    add(small_plan, MEASURE % ("lopend", PROMISE % more))
    [one] = [d for d in deliveries(Plans([small_plan]).at()) if d.deadline.endswith("/deadline-1.2-1")]
    assert one.outcome == outcome
