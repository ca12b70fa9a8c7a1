"""An export describes its own plan and no other: one dataset a plan, with what that plan states and nothing more."""

from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest
from openpyxl import load_workbook

from ketenkaart.graph.plans import Plans
from ketenkaart.remote.plans import packed
from ketenkaart.visuals.page.facts.view import things
from tests.conftest import ROOT, SHIPPED, TOWN, AsWorkbook, Command, assert_refused, cases, known, rewrite
from tests.test_workbook_plan import ROWS, write

ID = "https://w3id.org/ketenkaart/id/"
EU = "http://publications.europa.eu/resource/authority/"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
DCT, DCAT, VCARD = "http://purl.org/dc/terms/", "http://www.w3.org/ns/dcat#", "http://www.w3.org/2006/vcard/ns#"
NAME = "http://xmlns.com/foaf/0.1/name"


def whole(name: str) -> str:
    """An address with its short beginning written out; any other text as it is."""
    short = {"dct:": DCT, "dcat:": DCAT, "eu:": EU}
    return next((base + name.removeprefix(one) for one, base in short.items() if name.startswith(one)), name)


CASES = cases("described")
SAYS = {
    key: {whole(prop): set(map(whole, values)) for prop, values in said.items()} for key, said in CASES["says"].items()
}
DESCRIBED = {"task-force-2013", "voorbeeld-gemeente", "pax-verzonnen-fietsenroof"}  # those with a summary
BESIDE = {
    *(TYPE, DCT + "conformsTo", DCT + "identifier", "http://rdfs.org/ns/void#vocabulary"),
    "https://w3id.org/ketenkaart/def#inPlan",
}
Quads = Callable[[str], set[ox.Quad]]


@pytest.fixture(scope="module")
def plans(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Every plan that ships, a PAX script that states nothing, and a workbook that states all."""
    folder = tmp_path_factory.mktemp("plannen")
    assert {path.parent.name for path in ROOT.glob("graph/*/plan.yaml")} <= set(SAYS)
    return {
        "task-force-2013": SHIPPED,
        "voorbeeld-gemeente": TOWN,
        "pax-verzonnen-fietsenroof": ROOT / "tests" / "pax" / "draaiboek.json",
        "ons-dorp": write(folder / "dorp.xlsx", ROWS, Plan=[(*CASES["stated"],), (*CASES["stated"].values(),)]),
    }


@pytest.fixture(scope="module")
def exported(plans: dict[str, Path], ketenkaart: Command, tmp_path_factory: pytest.TempPathFactory) -> Quads:
    """What the export says of the plan with a key; of all of them, in their graphs, without one."""
    folder = tmp_path_factory.mktemp("uit")

    def export(key: str = "") -> set[ox.Quad]:
        path, named = folder / f"{key or 'alle'}.trig", [plans[key]] if key else [*plans.values()]
        if not path.exists():
            done = ketenkaart("export", path, *(word for plan in named for word in ("--plan", plan)))
            assert done.code == 0, done.err
        return set(ox.parse(path=str(path)))

    return export


def text(term: object) -> str:
    return str(getattr(term, "value", term))


def datasets(quads: set[ox.Quad]) -> set[str]:
    return {q.subject.value for q in quads if (q.predicate.value, text(q.object)) == (TYPE, DCAT + "Dataset")}


def said(quads: set[ox.Quad], node: str) -> dict[str, set[str]]:
    """What a dataset says: names of its bodies and the address of its contact instead of their nodes."""
    about: dict[str, dict[str, set[str]]] = {}
    for q in quads:
        about.setdefault(q.subject.value, {}).setdefault(q.predicate.value, set()).add(text(q.object))
    found = {prop: values for prop, values in about[node].items() if prop not in BESIDE}
    for prop in {DCT + "publisher", DCT + "creator"} & found.keys():
        found[prop] = {value for agent in found[prop] for value in about[agent][NAME]}
    if contact := found.get(DCAT + "contactPoint"):
        places = (about[next(iter(contact))].get(VCARD + name, set()) for name in ("hasURL", "hasEmail"))
        found[DCAT + "contactPoint"] = set().union(*places)
    return found


@pytest.mark.parametrize("key", SAYS)
def test_an_export_describes_its_own_plan_and_names_no_other(key: str, exported: Quads) -> None:
    for quads, keys in ((exported(key), {key}), (exported(""), set(SAYS))):
        assert datasets(quads) == {f"{ID}plan/{one}/dataset" for one in keys}
        found = said(quads, f"{ID}plan/{key}/dataset")
        assert (found.pop(DCT + "description", None) is not None) == (key in DESCRIBED)
        assert found == SAYS[key]
    words = {text(term) for q in exported(key) for term in (q.subject, q.predicate, q.object, q.graph_name)}
    assert {word.split("/")[6] for word in words if word.startswith(f"{ID}plan/")} == {key}
    others = [says for other, says in SAYS.items() if other != key]
    foreign = {name for says in others for prop in ("title", "publisher") for name in says.get(DCT + prop, ())}
    assert words & foreign == set()
    # What others maintain is not ours to speak of.
    assert [q.subject for q in exported(key) if not text(q.subject).startswith("https://w3id.org/ketenkaart/")] == []


def test_each_dataset_stands_in_its_plans_graph_and_the_old_address_leads_to_it(exported: Quads) -> None:
    own = {f"{ID}plan/{key}/{name}" for key in SAYS for name in ("dataset", "publisher", "creator", "contact")}
    for quad in exported(""):
        if quad.subject.value in own:
            assert text(quad.graph_name) == quad.subject.value.rpartition("/")[0]
    old = [q for q in exported("") if text(q.subject).startswith(f"{ID}catalogus")]
    assert {(text(q.subject), text(q.graph_name)) for q in old} == {
        (f"{ID}catalogus/gegevensset", f"{ID}plan/task-force-2013")
    }
    assert {(q.predicate.value, text(q.object)) for q in old if q.predicate.value.startswith(DCT)} == {
        (DCT + "isReplacedBy", f"{ID}plan/task-force-2013/dataset")
    }


def test_push_sends_each_dataset_with_its_plan_and_the_page_shows_none(plans: dict[str, Path]) -> None:
    for graph, store in packed(Plans(plans.values()).each()):
        quads = set(ox.parse(store.serialise(ox.RdfFormat.N_TRIPLES), format=ox.RdfFormat.N_TRIPLES))
        assert datasets(quads) == ({f"{graph}/dataset"} if "/plan/" in graph else set())
    shown = things(known(SHIPPED, TOWN).at())
    assert {"task-force-2013", "voorbeeld-gemeente", "task-force-2013/measure-5.4"} <= set(shown)
    assert [key for key in shown if key.endswith(("/dataset", "/publisher", "/contact", "/gegevensset"))] == []


@pytest.mark.parametrize("key", ["ons-dorp", "voorbeeld-gemeente", "task-force-2013"])
def test_the_workbook_gives_back_what_a_plan_states(
    key: str, plans: dict[str, Path], exported: Quads, as_workbook: Callable[[Path], AsWorkbook]
) -> None:
    done = as_workbook(plans[key])
    assert ("vervangt: 1" in done.out) == (key == "task-force-2013")
    node = f"{ID}plan/{key}/dataset"
    assert said(set(ox.parse(path=str(done.graph))), node) == said(exported(key), node)


def test_the_empty_workbook_offers_the_words_and_takes_an_address(tmp_path: Path, ketenkaart: Command) -> None:
    assert ketenkaart("new-plan", tmp_path / "leeg.xlsx").code == 0
    page = load_workbook(tmp_path / "leeg.xlsx")["Plan"]
    head = {cell.value: cell.column_letter for cell in page[1]}
    lists = {str(rule.sqref).split(":")[0].rstrip("2"): rule for rule in page.data_validations.dataValidation}
    titles = ("Barrièremodel", "Licentie", "Toegang", "Taal", "Gegevensthema")
    assert [title for title in titles if lists[head[title]].showErrorMessage] == ["Barrièremodel"]


@pytest.mark.parametrize(("line", "said"), CASES["wrong"].items())
def test_a_wrong_value_is_one_sentence_with_its_place(
    line: str, said: list[str], small_plan: Path, ketenkaart: Command
) -> None:
    rewrite(small_plan, ("    title: Proefplan\n", f"    title: Proefplan\n    {line}\n"))
    answer = ketenkaart("export", small_plan / "uit.ttl", "--plan", small_plan)
    assert_refused(answer, "plan.yaml:4", *said)
    assert not (small_plan / "uit.ttl").exists()
    assert answer.err.count("plan.yaml:") == 1


def test_an_address_is_kept_as_it_is(small_plan: Path, ketenkaart: Command) -> None:
    own = "https://voorbeeld.example/voorwaarden"
    terms = f"    title: Proefplan\n    license: {own}\n    accessRights: {own}\n"
    rewrite(small_plan, ("    title: Proefplan\n", terms))
    out = ketenkaart("export", "--rdf", "nt", "--plan", small_plan).out
    assert f"<{DCT}license> <{own}>" in out
    assert f"<{DCT}accessRights> <{own}>" in out
