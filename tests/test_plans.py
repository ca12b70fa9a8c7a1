"""The front door: each plan is read once, each scenario is derived once, and what is remembered stays as it was."""

import doctest
import gc
import re
import shutil
import subprocess
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest

import ketenkaart as house
from ketenkaart.errors import KetenkaartError
from ketenkaart.graph import plans as door
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.asking.run import resolve_target
from ketenkaart.queries.side_by_side.compare import compare
from ketenkaart.reasoning.reason import load_objects, second_opinion
from ketenkaart.remote.plans import packed
from ketenkaart.store import Format, Node, Store, Triple, iri, text
from ketenkaart.visuals.export import exported
from ketenkaart.visuals.publish import publish
from ketenkaart.werkplaats.engine import Engine
from tests.conftest import ROOT, TOWN, Command, rewrite

SCRIPT = ROOT / "tests" / "pax" / "draaiboek.json"
EARLY, LATE = "2012-01-01", "2013-01-01"  # the report dates of the small plan
DIENST, BUREAU = (f"https://w3id.org/ketenkaart/id/org/{name}" for name in ("dienst", "bureau"))
CHOICES = [Scenario(), Scenario(as_of=EARLY), Scenario(stated_only=True), Scenario(expectations=False)]
CHOICES += [Scenario(without=(DIENST,))]
CHOICES += [Scenario(as_of=EARLY, stated_only=True, without=(BUREAU, DIENST), expectations=False)]


def said(store: Store) -> bytes:
    return store.serialise(Format.N_TRIPLES)


# Page, workbook, action sheets, graph and summary together ask for each date × basis × expectations × reading; none of
# these plans has a second reading, so that both readings are one. Of several plans each is derived apart, and all are
# together at each report date of any of them.
@pytest.mark.large
@pytest.mark.parametrize(("folders", "derived"), [((TOWN,), 3 * 2**2), ((TOWN, SCRIPT), 12 + 4 + 3)], ids=["town", "both"])
def test_publish_derives_each_scenario_once(folders: tuple[Path, ...], derived: int, tmp_path: Path) -> None:
    plans = Plans(folders)
    publish(plans, tmp_path / "uit")
    assert plans.derived == derived
    exported(plans, ".nt")
    assert plans.derived == derived


@pytest.mark.large
def test_folder_that_holds_all_is_summed_up_by_one_derivation(small_plan: Path, tmp_path: Path) -> None:
    plans = Plans([small_plan])
    publish(plans, tmp_path / "gewoon")
    assert plans.derived == 2 * 2**2
    doubt = "alternativeReading: {status: gepland, rationale: Niemand meldt het.}"
    rewrite(small_plan, ("lopend, asOf: 2013-01-01", f"lopend, asOf: 2013-01-01, {doubt}"))
    for derived in (16, 1):  # with a second reading each reading is a scenario of its own
        plans = Plans([small_plan])
        publish(plans, tmp_path / "uit")
        assert plans.derived == derived


def test_plan_is_read_once_when_it_is_asked_for_and_the_same_is_derived_once(small_plan: Path) -> None:
    plans = Plans(["/nergens"])
    assert (plans.folders, plans.several, plans.derived) == ((Path("/nergens"),), False, 0)
    with pytest.raises(KetenkaartError, match="/nergens"):
        plans.at()
    kept, fresh = Plans([small_plan]), [said(Plans([small_plan]).at(choice)) for choice in CHOICES]
    assert kept.titles == ["Proefplan"]
    shutil.rmtree(small_plan)  # whatever becomes of its files
    assert [said(kept.at(choice)) for choice in CHOICES] == fresh
    assert len(set(fresh)) == len(CHOICES)  # all that the plan says is stated, and the view says that it asked for that
    with pytest.raises(KetenkaartError):
        Plans([small_plan]).at()
    late = Scenario(as_of=LATE)
    same = [kept.at(), kept.at(late), *kept.each(), *kept.parts[0].each(late)]
    assert all(store is same[0] for store in same)
    one, other = (kept.at(Scenario(without=gone)) for gone in ((DIENST, BUREAU), (BUREAU, DIENST, BUREAU)))
    assert one is other
    assert kept.derived == len(CHOICES) + 1


def test_several_plans_stand_together_and_apart(small_plan: Path) -> None:
    plans = Plans([TOWN, small_plan])
    assert plans.several
    assert [part.folders for part in plans.parts] == [(TOWN,), (small_plan,)]
    town = "Plan arbeidsmigranten gemeente Nergenshuizen (verzonnen voorbeeld)"
    assert (plans.titles, plans.title) == ([town, "Proefplan"], f"{town} en Proefplan")
    assert plans.dates[1] == [(EARLY, "begin 2012"), (LATE, "begin 2013")]
    assert plans.models == ["arbeidsmigranten", "mensenhandel"]
    assert Plans([SCRIPT]).models == ["pax-verzonnen-fietsenroof"]  # its own
    together, apart = plans.at(), plans.each()
    assert plans.derived == 3
    assert apart[1] is plans.parts[1].at()
    assert said(apart[1]) == said(Plans([small_plan]).at())
    titles = "SELECT ?title WHERE { ?plan a kk:Plan ; skos:prefLabel ?title } ORDER BY ?title"
    assert [row["title"] for row in together.select(titles)] == [town, "Proefplan"]
    # At the small plan's first date the other stands at its latest: apart that is nothing new.
    assert plans.each(Scenario(as_of=EARLY))[0] is apart[0]
    assert plans.at(Scenario(as_of=EARLY)) is not together
    assert plans.derived == 5


def test_what_an_export_says_of_itself(small_plan: Path) -> None:
    both, town, small = Plans([TOWN, small_plan]), Plans([TOWN]), Plans([small_plan])
    dates, content = "30 november 2025 en 1 januari 2013", both.content[:12]
    assert both.origin == {"date": dates, "version": house.__version__, "content": content}
    assert len({both.content, town.content, small.content}) == 3
    assert small.content == Plans([small_plan]).content
    rewrite(small_plan, ("plans:", "\nplans:"))
    assert small.content != Plans([small_plan]).content


@pytest.mark.large
def test_who_asks_changes_nothing_that_is_remembered(small_plan: Path, tmp_path: Path) -> None:
    plans = Plans([small_plan])
    stores = [plans.at(choice) for choice in CHOICES]
    before = [said(store) for store in stores]
    publish(plans, tmp_path / "uit")
    for suffix in (".trig", ".graphml", ".xlsx"):
        exported(plans, suffix)
    list(packed(plans.each()))
    compare(EARLY, LATE, plans)
    second_opinion(plans.at())
    load_objects(plans.at())
    Engine(plans).answer([("zonder", "dienst"), ("zonder", "bureau")])
    assert [said(store) for store in stores] == before
    assert all(plans.at(choice) is store for choice, store in zip(CHOICES, stores, strict=True))


def test_who_asks_derives_no_more_than_is_new(small_plan: Path) -> None:
    here = resolve_target([small_plan], None, Scenario(without=("Dienst",)))
    here.under(without=()).store(), here.under(without=()).store_per_plan(), here.store(), here.store_per_plan()
    assert here.plans.derived == 2  # the plan, and what is left
    plans = Plans([small_plan])
    compare(EARLY, LATE, plans)
    compare(LATE, EARLY, plans)
    assert plans.derived == 2
    plans = Plans([small_plan])
    engine = Engine(plans)
    for derived, options in [
        (2, [("zonder", "dienst")]),
        (2, [("zonder", "dienst")]),
        (3, [("zonder", "bureau"), ("zonder", "dienst")]),
        (3, [("zonder", "Dienst"), ("zonder", "bureau")]),
        (3, [("stand", LATE)]),
    ]:
        engine.answer(options)
        assert plans.derived == derived, options


def test_what_is_remembered_is_bounded_but_one_store_stays(monkeypatch: pytest.MonkeyPatch, small_plan: Path) -> None:
    """Three scenarios of 40,000 triples do not fit in 100,000: the one not used for longest goes, and comes back equal."""
    monkeypatch.setattr(door, "MOST", 100_000)
    plans = Plans()
    first, second, third = Scenario(), Scenario(stated_only=True), Scenario(expectations=False)
    gone, kept = weakref.ref(plans.at(second)), plans.at(first)
    before = said(plans.at(second))
    assert plans.at(first) is kept
    plans.at(third)
    gc.collect()
    assert gone() is None
    assert plans.at(first) is kept
    assert plans.derived == 3
    assert said(plans.at(second)) == before
    assert plans.derived == 4
    monkeypatch.setattr(door, "MOST", 1)
    small = Plans([small_plan])
    assert small.at() is small.at()


def test_door_opens_only_when_it_is_used() -> None:
    loaded = "import sys, ketenkaart; print([m for m in sys.modules if m.startswith(('ketenkaart.', 'pyoxigraph'))])"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"
    assert {getattr(house, name) for name in house.__all__} == {Plans, Scenario, load_objects, house.__version__}
    with pytest.raises(AttributeError, match="'ketenkaart' has no attribute 'nergens'"):
        getattr(house, "nergens")  # noqa: B009 - mypy knows that it is not there


def test_file_as_python_objects(small_plan: Path, tmp_path: Path) -> None:
    plans, path, other = Plans([small_plan]), tmp_path / "kaart.ttl", tmp_path / "kaart.nt"
    said = rf"“{re.escape(str(path))}” kan niet gelezen worden als Turtle"
    with pytest.raises(KetenkaartError, match=said):
        load_objects(path)
    path.write_text("dit is geen graaf", encoding="utf-8")
    with pytest.raises(KetenkaartError, match=said):
        load_objects(path)
    for file in (path, other):
        file.write_bytes(exported(plans, file.suffix))
    for graph in (path, str(other), plans.at()):
        kk = load_objects(graph)
        assert [one.identifier for one in kk.Measure.instances()] == [["1.1"]]
        assert kk.Pilot in kk.Undertaking.descendants()  # the ontology comes along


def test_python_in_the_docs_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, done: Command) -> None:
    done("export", tmp_path / "build" / "ketenkaart.ttl")
    page = (ROOT / "docs" / "opdrachten.md").read_text(encoding="utf-8")
    example = "".join(re.findall(r"```python\n(.*?)```", page, re.DOTALL))
    monkeypatch.chdir(tmp_path)
    test = doctest.DocTestParser().get_doctest(example, {}, "opdrachten.md", "opdrachten.md", 0)
    assert doctest.DocTestRunner().run(test) == (0, 16)


TITLES = "SELECT ?title WHERE { ?thing skos:prefLabel ?title } ORDER BY ?title"


def titled(number: int) -> Triple:
    return Node(f"https://example.org/{number}"), iri("skos:prefLabel"), text(f"Titel {number}")


def test_store_that_changes_forgets_what_it_answered(tmp_path: Path) -> None:
    store = Store([titled(1)])

    def titles() -> list[str | None]:
        return [row["title"] for row in store.select(TITLES)]

    def one_by_one() -> Iterator[Triple]:
        yield titled(2)
        assert titles() == []  # asked while it is being filled
        yield titled(3)

    assert titles() == titles() == ["Titel 1"]
    store.remove([titled(1)])
    assert titles() == []
    store.add(one_by_one())
    assert titles() == ["Titel 2", "Titel 3"]
    store.load_bytes(said(Store([titled(4)])))
    assert titles() == ["Titel 2", "Titel 3", "Titel 4"]
    (tmp_path / "meer.nt").write_bytes(said(Store([titled(5)])))
    assert len(store.load(tmp_path / "meer.nt").select(TITLES)) == 4
    store.select(TITLES).clear()
    assert len(titles()) == 4
