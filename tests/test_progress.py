"""How far work is, and in which words: worked out by hand on small plans, and on some measures of the report."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from ketenkaart.graph.build.triples import code_lists
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.matrix import deliveries, late_since
from ketenkaart.queries.things.dossier import HIDDEN
from ketenkaart.visuals.page.data import page_data
from ketenkaart.visuals.page.facts.view import progress_at
from tests.conftest import ROOT, SHIPPED, TOWN, Pages, cases, rewrite
from tests.many import plan
from tests.test_cells import add

KK, ID = "https://w3id.org/ketenkaart/def#", "https://w3id.org/ketenkaart/id/plan/proef"
HAND = cases("progress", "answers")


def second(folder: Path, status: str, *deadlines: dict[str, str], as_of: str = "2013-01-01") -> Path:
    """Add a second action to the small plan, whose status is told in the second report."""
    terms = [{"modality": "belofte", "asOf": "2012-01-01", **one} for one in deadlines]
    text = HAND["second"] % (status, as_of)
    add(folder, text + (f"    deadlines: {json.dumps(terms)}\n" if terms else ""))
    return folder


def at_both(folder: Path) -> dict[str, dict[str, Any]]:
    """What the page is told on each of the two dates of the small plan."""
    at = {date: Plans([folder]).at(Scenario(as_of=date)) for date in ("2012-01-01", "2013-01-01")}
    return progress_at(at, Plans([folder]).at())


@pytest.mark.sampled(5)
@pytest.mark.parametrize("case", HAND["late"])
def test_late_is_a_promise_that_passed_for_work_not_yet_done(case: str, small_plan: Path) -> None:
    known = HAND["late"][case]
    plans = Plans([second(small_plan, known["status"], *known["terms"])])
    passed = {f"{ID}/measure-1.2": str(known["since"])} if "since" in known else {}
    found = [late_since(plans.at(), is_stated=stated) for stated in (True, False)]
    assert found == ([passed, {}] if "said" in known else [{}, passed])
    assert case != "the source says no" or late_since(plans.at(Scenario(as_of="2012-01-01"))) == {}  # before its day


@pytest.mark.parametrize(("as_of", "delivered", "said"), HAND["idle"])
def test_every_surface_agrees_on_what_is_idle(as_of: str, delivered: str | None, said: bool, small_plan: Path) -> None:
    """That it is not there, if the report of the day says so; a former report, or one that says it is not known, does not."""
    more = {"delivered": delivered} if delivered else {}
    folder = second(small_plan, "niet-gestart", {"deadlineText": "eind 2012", **more}, as_of=as_of)
    store, measure = Plans([folder]).at(), f"{ID}/measure-1.2"
    [gap] = [one for one in find_gaps(store) if (one.query, one.subject) == ("deadline-verstreken", measure)]
    [deadline] = [row["it"] for row in store.select(f"SELECT ?it WHERE {{ ?it a kk:Deadline ; kk:initiative <{measure}> }}")]
    [outcome] = [one.outcome for one in deliveries(store) if one.deadline == deadline]
    found = (measure in late_since(store), gap.variant == "gezegd", outcome == "absent")
    assert found == (said,) * 3


@pytest.mark.parametrize(("delivered", "words"), HAND["late_words"])
def test_what_is_not_reported_is_not_called_late(delivered: str | None, words: str, small_plan: Path) -> None:
    more = {"delivered": delivered} if delivered else {}
    found = at_both(second(small_plan, "vertraagd", {"deadlineText": "eind 2012", **more}))
    said = found["2013-01-01"]["proef/measure-1.2"]
    assert (said["word"], said["more"]) == ("Vertraagd", words)


def test_what_happens_on_the_day_of_a_report_was_not_still_to_come_then(small_plan: Path) -> None:
    work = "crossCutting: true, rationale: x, interventionKind: preventie, statuses: [{status: gepland, asOf: 2012-01-01}]"
    add(small_plan, f"events: [{{key: dag, title: Dag, asOf: 2012-01-01, startsOn: 2013-01-01, {work}}}]\n")
    [row] = [row for row in page_data(Plans([small_plan]))["timeline"] if row["id"] == "proef/event-dag"]
    assert row["stand"] == {"2012-01-01": "de datum moest nog komen", "2013-01-01": ""}


@pytest.mark.sampled(3)
@pytest.mark.parametrize("case", HAND["outcomes"])
def test_what_came_of_a_promise(case: str, small_plan: Path) -> None:
    known = HAND["outcomes"][case]
    second(small_plan, known["status"], {"deadlineText": "eind 2012", **known["more"]})
    [one] = [d for d in deliveries(Plans([small_plan]).at()) if d.deadline.endswith("/deadline-1.2-1")]
    said = at_both(small_plan)["2013-01-01"].get("proef/deadline-1.2-1", {})
    assert one.outcome == said.get("outcome", "") == known["outcome"]
    if one.outcome == "finished":  # of the promise itself nothing is said: neither late nor delivered
        assert not [word for word in ("te laat", "voorbij", "geleverd") if word in said["stand"]]


def test_the_page_is_told_how_far_each_thing_is_on_each_date(small_plan: Path) -> None:
    shutil.copy(ROOT / "tests" / "plans" / "progress.yaml", small_plan)
    found = at_both(small_plan)
    for date, things in HAND["told"].items():
        for key, expected in things.items():
            said = {"more": "", **found[str(date)].get(f"proef/{key}", {})}
            wanted = {"more": "", **expected} if "word" in expected else expected
            assert {name: said.get(name) for name in wanted} == wanted, (date, key)
            if "outcome" in expected:
                assert said.keys() & {"delivery", "on"} == expected.keys() & {"delivery", "on"}, (date, key)


def test_the_page_is_told_that_a_report_does_not_speak_of_work(small_plan: Path) -> None:
    """Told of in 2012 alone: what was said then still stands in 2013, and is said to be of then."""
    found = at_both(second(small_plan, "lopend", as_of="2012-01-01"))
    then, now = (known["proef/measure-1.2"] for known in found.values())
    assert (then["word"], now["word"], "earlier" in then, now["earlier"]) == ("Bezig", "Bezig", False, "2012-01-01")


def test_the_page_says_of_report_and_example_what_was_read_by_hand(data: dict[str, Any], page_of: Pages) -> None:
    """In the plan of 2011 and the progress report of 2013, and in the example of a municipality."""
    then, now = (data["progress"][date] for date in ("2011-03-31", "2013-04-08"))
    last, town = page_of(TOWN)["progress"]["2025-11-30"], "voorbeeld-gemeente/measure"
    said = last[f"{town}-2.2"]
    assert (said["more"], said["late"]) == ("te laat (wij rekenen tot 31 december 2024)", "2024-12-31")
    assert last[f"{town}-1.1"]["word"] == "Vaste praktijk of regel"
    # Signed in 2009; renewed in 2011, as the plan wanted: it goes on in the new one.
    words = [known["task-force-2013/agreement-mou-koninkrijk-2009"]["word"] for known in (then, now)]
    assert words == ["Vaste praktijk of regel", "Vaste praktijk of regel"]


@pytest.mark.large
def test_of_two_plans_each_stands_at_its_latest_where_it_lacks_the_date(small_plan: Path, tmp_path: Path) -> None:
    rewrite(small_plan, ("title: Proefplan", "title: Proefplan\n    sourceName: het rapport"))
    plan(tmp_path / "ander", "ander", ("2013", "2015"), ("2012", "2014"))
    both = page_data(Plans([small_plan, tmp_path / "ander"]))
    assert both["stands"] == HAND["stands"]
    first, now, last = (both["progress"][date]["proef/measure-1.1"] for date in ("2012-01-01", "2013-01-01", "2015-01-01"))
    assert last == now != first
    called = [(plan["source"], plan["Source"]) for plan in both["plans"]]
    assert called == [("het rapport", "Het rapport"), ("het plan", "Het plan")]
    assert both["source"] == "de bron"


def test_what_the_page_is_told_of_things_fits_together(data: dict[str, Any]) -> None:
    """What only a later report names is absent; every date, passage and code that a thing has is known in words."""
    dates, lists, codes, things = (data[name] for name in ("dates", "lists", "codes", "things"))
    last = max(data["stands"])
    for date, gone in data["absent"].items():
        for thing, facts in things.items():
            # what the last report is silent on, whatever its date
            dated = last if "SilentPart" in facts["type"] else facts.get("asOf", [""])[0]
            stands = date if thing.startswith("task-force-2013/") else "9"
            if not {"Report", "Plan"} & set(facts["type"]):
                assert (thing in gone) == (dated > stands), (date, thing)
    assert (dates["2013-04-08"], dates["2012-12-31"]) == ("8 april 2013", "31 december 2012")
    address = data["addresses"]["task-force-2013/passage-5.4-plan-1"]
    assert address.startswith("hoofdstuk 5, actie 5.4, plan, zoek op “")
    assert code_lists()[f"{KK}statutoryKind"] == "InterventionKind"
    assert [lists[name] for name in ("role", "weight", "lawState")] == ["Role", "SilentWeight", "LawState"]
    assert set(lists.values()) <= set(codes)
    dated = ("dueBy", "asOf", "startsOn", "endsOn", "agreedOn", "deliveredOn", "finalDueBy", "issuedOn", "period")
    named = set()
    for thing, facts in things.items():
        for name, values in facts.items():
            named |= {value.removeprefix("@") for value in values if value.startswith("@") and "/passage-" in value}
            assert name not in dated or all(value in dates or not value[4:] for value in values), (thing, name)
            assert name not in lists or set(values) <= set(codes[lists[name]]), (thing, name)
    assert len(named) > 500
    assert named <= data["addresses"].keys()
    assert {"inPlan", "actsIn", "prefLabel", "dueFrom", "type"} <= set(data["hidden"])
    assert len(data["hidden"]) == len(HIDDEN)


@pytest.mark.parametrize(("view", "place", "said"), HAND["cells"])
def test_a_cell_comes_with_its_words(view: str, place: str, said: list[str], page_of: Pages) -> None:
    cells = page_of(TOWN if place.startswith(TOWN.name) else SHIPPED)["answers"][view]["matrix"]["kind"]
    cell = next(one for one in cells if [one["plan"], one["column"], one["barrier"]] == place.split())
    assert cell["phrase"] == said
    assert cell["unmet"] == ("wij verwachten het wel" in said)
