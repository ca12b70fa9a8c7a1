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
from ketenkaart import Plans, Scenario, load_objects
from ketenkaart.errors import InputFaults, KetenkaartError
from ketenkaart.graph import plans as door
from ketenkaart.queries.asking.target import resolve_target
from ketenkaart.queries.side_by_side.compare import compare
from ketenkaart.reasoning.reason import second_opinion
from ketenkaart.remote.push import packed
from ketenkaart.store import Format, Node, Store, Triple, iri, text
from ketenkaart.visuals.export import exported
from ketenkaart.visuals.publish import publish
from ketenkaart.werkplaats.engine import Engine
from tests.conftest import ROOT, Command

REPORT = ROOT / "graph" / "task-force-2013"
TOWN = ROOT / "graph" / "voorbeeld-gemeente"
SCRIPT = ROOT / "tests" / "pax" / "draaiboek.json"
EARLY, LATE = "2012-01-01", "2013-01-01"  # the report dates of the small plan
DIENST = "https://w3id.org/ketenkaart/id/org/dienst"
BUREAU = "https://w3id.org/ketenkaart/id/org/bureau"
CHOICES = [
    Scenario(),
    Scenario(as_of=EARLY),
    Scenario(stated_only=True),
    Scenario(expectations=False),
    Scenario(without=(DIENST,)),
    Scenario(as_of=EARLY, stated_only=True, without=(BUREAU, DIENST), expectations=False),
]


@pytest.fixture(autouse=True)
def _own_cache(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KETENKAART_CACHE", str(cache))


def said(store: Store) -> bytes:
    return store.serialise(Format.N_TRIPLES)


# Page, workbook, action sheets, graph and summary together ask for each date × basis × expectations × reading; none of
# these plans has a second reading, so that both readings are one. Of several plans each is derived apart, and all are
# together at each report date of any of them.
@pytest.mark.parametrize(
    ("folders", "derived"),
    [((TOWN,), 3 * 2**2), ((SCRIPT,), 1 * 2**2), ((TOWN, SCRIPT), 12 + 4 + 3)],
    ids=["town", "script", "both"],
)
def test_publish_derives_each_scenario_once(folders: tuple[Path, ...], derived: int, tmp_path: Path) -> None:
    plans = Plans(folders)
    publish(plans, tmp_path / "uit")
    assert plans.derived == derived
    exported(plans, ".nt")
    assert plans.derived == derived


def test_a_folder_that_holds_all_is_summed_up_by_one_derivation(small_plan: Path, tmp_path: Path) -> None:
    path = small_plan / "plan.yaml"
    status = "{status: lopend, asOf: 2013-01-01"
    doubt = f"{status}, alternativeReading: {{status: gepland, rationale: Niemand meldt het.}}"
    path.write_text(path.read_text(encoding="utf-8").replace(status, doubt), encoding="utf-8")
    for derived in (16, 1):  # with a second reading each reading is a scenario of its own
        plans = Plans([small_plan])
        publish(plans, tmp_path / "uit")
        assert plans.derived == derived


def test_nothing_is_read_before_it_is_asked_for() -> None:
    plans = Plans(["/nergens"])
    assert (plans.folders, plans.several, plans.derived) == ((Path("/nergens"),), False, 0)
    with pytest.raises(KetenkaartError, match="/nergens"):
        plans.at()


def test_a_plan_is_read_once_whatever_becomes_of_its_files(small_plan: Path) -> None:
    kept, fresh = Plans([small_plan]), [said(Plans([small_plan]).at(choice)) for choice in CHOICES]
    assert kept.titles == ["Proefplan"]
    shutil.rmtree(small_plan)
    assert [said(kept.at(choice)) for choice in CHOICES] == fresh
    assert len(set(fresh)) == len(CHOICES)  # all that the plan says is stated, and the view says that it asked for that
    with pytest.raises(KetenkaartError):
        Plans([small_plan]).at()


def test_what_comes_down_to_the_same_is_derived_once(small_plan: Path) -> None:
    plans = Plans([small_plan])
    same = [plans.at(), plans.at(Scenario(as_of=LATE)), *plans.each(), *plans.parts[0].each(Scenario(as_of=LATE))]
    assert all(store is same[0] for store in same)
    one, other = (plans.at(Scenario(without=gone)) for gone in ((DIENST, BUREAU), (BUREAU, DIENST, BUREAU)))
    assert one is other
    assert plans.derived == 2


def test_several_plans_stand_together_and_apart(small_plan: Path) -> None:
    plans = Plans([TOWN, small_plan])
    assert plans.several
    assert [part.folders for part in plans.parts] == [(TOWN,), (small_plan,)]
    town = "Plan arbeidsmigranten gemeente Nergenshuizen (verzonnen voorbeeld)"
    assert (plans.titles, plans.title) == ([town, "Proefplan"], f"{town} en Proefplan")
    assert plans.dates[1] == [(EARLY, "begin 2012"), (LATE, "begin 2013")]
    assert plans.source_names == [None, None]
    assert plans.models == ["arbeidsmigranten", "mensenhandel"]
    assert Plans([SCRIPT]).models == ["pax-verzonnen-fietsenroof"]  # its own
    assert Plans().source_names == ["het rapport"]
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


@pytest.mark.parametrize("folders", [(REPORT,), (REPORT, TOWN)], ids=["one", "two"])
def test_a_date_that_no_plan_has_is_refused_everywhere(folders: tuple[Path, ...]) -> None:
    plans = Plans(folders)
    for ask in (plans.at, plans.each):
        with pytest.raises(KetenkaartError, match=r"1999-01-01 is geen peildatum; kies 2011-03-31 of"):
            ask(Scenario(as_of="1999-01-01"))
    assert plans.derived == 0


def test_two_plans_of_one_key_cannot_stand_together(small_plan: Path, tmp_path: Path) -> None:
    shutil.copytree(small_plan, tmp_path / "nog")
    with pytest.raises(KetenkaartError, match="Twee plannen heten “proef”"):
        Plans([small_plan, tmp_path / "nog"]).at()


def test_a_faulty_plan_gives_all_its_faults(small_plan: Path) -> None:
    path = small_plan / "plan.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("strength: direct", "strength: sterk"), encoding="utf-8")
    with pytest.raises(InputFaults, match=r"plan\.yaml:\d+"):
        Plans([small_plan]).at()


def test_what_an_export_says_of_itself(small_plan: Path) -> None:
    both, town, small = Plans([TOWN, small_plan]), Plans([TOWN]), Plans([small_plan])
    assert both.origin == {
        "date": "30 november 2025 en 1 januari 2013",
        "version": house.__version__,
        "content": both.content[:12],
    }
    assert len({both.content, town.content, small.content}) == 3
    assert small.content == Plans([small_plan]).content
    (small_plan / "plan.yaml").write_text(
        (small_plan / "plan.yaml").read_text(encoding="utf-8") + "\n", encoding="utf-8"
    )
    assert small.content != Plans([small_plan]).content


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
    Engine(plans).without([("zonder", "dienst"), ("zonder", "bureau")])
    assert [said(store) for store in stores] == before
    assert all(plans.at(choice) is store for choice, store in zip(CHOICES, stores, strict=True))


def test_leaving_out_derives_the_plan_and_what_is_left(small_plan: Path) -> None:
    here = resolve_target([small_plan], None, None, False, ["Dienst"], True)
    here.whole().store(), here.whole().apart(), here.store(), here.apart()
    assert here.plans.derived == 2


def test_dates_of_one_plan_are_compared_by_two_derivations(small_plan: Path) -> None:
    plans = Plans([small_plan])
    compare(EARLY, LATE, plans)
    compare(LATE, EARLY, plans)
    assert plans.derived == 2


def test_the_engine_derives_what_is_new_to_it(small_plan: Path) -> None:
    plans = Plans([small_plan])
    engine = Engine(plans)
    for derived, options in [
        (2, [("zonder", "dienst")]),
        (2, [("zonder", "dienst")]),
        (3, [("zonder", "bureau"), ("zonder", "dienst")]),
        (3, [("zonder", "Dienst"), ("zonder", "bureau")]),
        (3, [("stand", LATE)]),
    ]:
        engine.without(options)
        assert plans.derived == derived, options


def test_what_is_remembered_has_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
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


def test_one_store_is_remembered_however_large(monkeypatch: pytest.MonkeyPatch, small_plan: Path) -> None:
    monkeypatch.setattr(door, "MOST", 1)
    plans = Plans([small_plan])
    assert plans.at() is plans.at()


def test_the_door_opens_only_when_it_is_used() -> None:
    loaded = "import sys, ketenkaart; print([m for m in sys.modules if m.startswith(('ketenkaart.', 'pyoxigraph'))])"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"
    assert {getattr(house, name) for name in house.__all__} == {Plans, Scenario, load_objects, house.__version__}
    with pytest.raises(AttributeError, match="'ketenkaart' has no attribute 'nergens'"):
        getattr(house, "nergens")  # noqa: B009 - mypy knows that it is not there


@pytest.mark.parametrize("form", ["ttl", "nt"])
def test_a_file_as_python_objects(form: str, small_plan: Path, tmp_path: Path) -> None:
    plans = Plans([small_plan])
    path = tmp_path / f"kaart.{form}"
    path.write_bytes(exported(plans, path.suffix))
    for graph in (path, str(path), plans.at()):
        kk = load_objects(graph)
        assert [one.identifier for one in kk.Measure.instances()] == [["1.1"]]
        assert kk.Pilot in kk.Undertaking.descendants()  # the ontology comes along


@pytest.mark.parametrize("content", [None, "dit is geen graaf"])
def test_a_file_that_is_no_graph_is_said(content: str | None, tmp_path: Path) -> None:
    path = tmp_path / "kaart.ttl"
    if content:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(KetenkaartError, match=rf"“{re.escape(str(path))}” kan niet gelezen worden als Turtle"):
        load_objects(path)


def test_python_in_the_docs_does_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ketenkaart: Command
) -> None:
    assert ketenkaart("export", tmp_path / "build" / "ketenkaart.ttl").code == 0
    example = "".join(re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "opdrachten.md").read_text(encoding="utf-8"), re.DOTALL))
    monkeypatch.chdir(tmp_path)
    test = doctest.DocTestParser().get_doctest(example, {}, "opdrachten.md", "opdrachten.md", 0)
    assert doctest.DocTestRunner().run(test) == (0, 16)


TITLES = "SELECT ?title WHERE { ?thing skos:prefLabel ?title } ORDER BY ?title"


def titled(number: int) -> Triple:
    return Node(f"https://example.org/{number}"), iri("skos:prefLabel"), text(f"Titel {number}")


def test_a_store_that_changes_forgets_what_it_answered(tmp_path: Path) -> None:
    store = Store([titled(1)])

    def titles() -> list[str | None]:
        return [row["title"] for row in store.select(TITLES)]

    assert titles() == titles() == ["Titel 1"]
    store.remove([titled(1)])
    assert titles() == []

    def one_by_one() -> Iterator[Triple]:
        yield titled(2)
        assert titles() == []  # asked while it is being filled
        yield titled(3)

    store.add(one_by_one())
    assert titles() == ["Titel 2", "Titel 3"]
    store.load_bytes(Store([titled(4)]).serialise(Format.N_TRIPLES))
    assert titles() == ["Titel 2", "Titel 3", "Titel 4"]
    file = tmp_path / "meer.nt"
    file.write_bytes(Store([titled(5)]).serialise(Format.N_TRIPLES))
    assert len(store.load(file).select(TITLES)) == 4
    store.select(TITLES).clear()
    assert len(titles()) == 4


def test_what_was_checked_is_not_checked_again(
    small_plan: Path, tmp_path: Path, ketenkaart: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = {"KETENKAART_CACHE": str(tmp_path / "cache")}
    assert ketenkaart("check", small_plan, **here).code == 0

    def never(_: object) -> object:
        raise AssertionError("It is checked again.")

    monkeypatch.setattr("ketenkaart.graph.build.conforming.violations", never)
    assert ketenkaart("gaps", "--plan", small_plan, **here).code == 0


def test_a_cache_that_cannot_be_written_is_no_fault(small_plan: Path, tmp_path: Path, ketenkaart: Command) -> None:
    in_the_way = tmp_path / "bestand"
    in_the_way.write_text("geen map")
    here = {"KETENKAART_CACHE": str(in_the_way)}
    assert ketenkaart("check", small_plan, **here).code == 0
    assert ketenkaart("gaps", "--plan", small_plan, **here).code == 0
