"""What is lost when a partner is left out, who is tied to whom, and who acts at which step."""

import itertools
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from ketenkaart.graph.plans import Plans, partner_network
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.matrix import coverage
from ketenkaart.queries.partners.losses import CellLoss, Loss, Losses
from ketenkaart.queries.partners.reach import Reach, cooperation, reach
from ketenkaart.store import Store, iri, text, typed
from ketenkaart.visuals.in_words.losses import ReachWording
from ketenkaart.visuals.in_words.numbers import NumberWording
from ketenkaart.visuals.page.answered.lost import losses as on_the_page_lost
from ketenkaart.visuals.page.data import page_data
from tests.conftest import ROOT, SHIPPED, TOWN, AsJson, Command, asked_in, cases, known, rewrite

ORG = "https://w3id.org/ketenkaart/id/org/"
PLACE, CARE = ("huisvesting", "toezicht-handhaving"), (None, "opvang-zorg")
LISTS = ("acts", "last_actor", "only_lead", "no_lead", "only_collective", "last_direct", "below")
Place = tuple[str | None, str] | None
HAND = cases("losses", "answers")
Rows = list[dict[str, Any]]
ID = "https://w3id.org/ketenkaart/id/"
IND, ACTION, STEP = (ID + end for end in ("org/ind", "plan/task-force-2013/measure-5.4", "model/mensenhandel/toegang"))


@pytest.fixture
def plan(small_plan: Path) -> Path:
    shutil.copy(ROOT / "tests" / "plans" / "losses.yaml", small_plan)
    return small_plan


def lost(folder: Path, *gone: str, by: str = "kind", at: Place = None, **scenario: Any) -> dict[str, str]:
    """What is lost of all, or at a cell, as numbers of undertakings; what loses nothing is left out."""
    known = Losses(Plans([folder]).at(Scenario(**scenario)), by)
    found: Loss | CellLoss = known.of([ORG + key for key in gone])
    if at and isinstance(found, Loss):
        found = next(cell for cell in (*found.cells, *found.blocks) if (cell.barrier, cell.column) == at)
    numbers = {name: " ".join(known.names[one].identifier for one in getattr(found, name, ())) for name in LISTS}
    return {name: said for name, said in numbers.items() if said}


@pytest.mark.parametrize("case", HAND["lost"], ids=str)
def test_what_is_lost_with_a_partner(case: dict[str, Any], plan: Path) -> None:
    assert lost(plan, *case["gone"], at=case["at"] and tuple(case["at"])) == case["lost"]


def test_what_is_lost_is_that_of_the_view_and_by_partner(plan: Path) -> None:
    early = lost(plan, "dienst", as_of="2012-01-01")
    assert early == {"acts": "1.1 1.9", "last_actor": "1.1", "no_lead": "1.9"}
    assert lost(plan, "bureau", at=PLACE, stated_only=True) == {"acts": "1.1"}
    assert lost(plan, "bureau", by="partner", at=("arbeid", "bureau"))["last_direct"] == "1.2"
    assert lost(plan, "bureau", by="partner", at=(None, "stichting"))["only_lead"] == "1.10"
    assert Losses(Plans([plan]).at()).of([f"{ORG}onbekend"]).organisations == ()


def test_each_place_holds_its_work_and_who_goes_takes_its_own_along(plan: Path) -> None:
    """The handbook (1.2) is the Bureau's alone; care stands apart, what is there for good (1.9) first."""
    store = Plans([plan]).at()

    def numbers(ones: Sequence[str]) -> str:
        return " ".join(one.rpartition("-")[2] for one in ones)

    work = {(place.barrier, place.kind): numbers(place.work) for place in Losses(store).places}
    assert work.pop(("huisvesting", "")) in ("1.1 1.2", "1.2 1.1")
    assert {place: said for place, said in work.items() if said} == {
        ("arbeid", ""): "1.2", (None, ""): "1.10 1.11 lijst", CARE: "1.9 1.10",
    }  # fmt: skip
    [row] = on_the_page_lost([store], [f"{ORG}bureau"])
    places = row["places"]
    assert {(one["step"], one["kind"]): (numbers(one["last_actor"]), numbers(one["only_lead"])) for one in places} == {
        **dict.fromkeys((("huisvesting", ""), ("arbeid", "")), ("1.2", "")),
        **dict.fromkeys(((None, ""), CARE), ("", "1.10")),
    }


def without_losses(rows: Rows) -> Rows:
    return [{name: value for name, value in row.items() if name != "lost"} for row in rows]


def test_the_command_gives_the_cells_as_they_are_with_lists_of_numbers(plan: Path, as_json: AsJson) -> None:
    whole, without = as_json("coverage", "--plan", plan), as_json("coverage", "--plan", plan, "--without", "bureau")
    assert without_losses(without[: len(whole)]) == whole
    assert all(set(row) == {*whole[0], "lost"} and set(row["lost"]) == set(LISTS) for row in without)
    found = {(row["barrier"], row["column"]): row["lost"] for row in without}
    assert found["arbeid", "signalering"]["last_direct"] == ["1.2"]
    assert not any(found["entree", "preventie"].values())
    [care] = without[len(whole) :]
    assert (care["barrier"], care["column"], care["state"], care["initiatives"]) == (None, "opvang-zorg", None, 2)
    assert care["lost"]["only_lead"] == ["1.10"]


def test_the_command_says_it_in_sentences_of_its_own_source(plan: Path, ketenkaart: Command) -> None:
    words = ("coverage", "--plan", plan, "--without", "bureau")
    told = ketenkaart(*words).out
    assert told.startswith(ketenkaart("coverage", "--plan", plan).out.rstrip("\n"))
    assert [said for said in HAND["said"] if said not in " ".join(told.split())] == []
    assert "rapport" not in told
    head = ketenkaart(*words, "--format", "csv").out.splitlines()[0]
    assert head.endswith("lost_acts;lost_last_actor;lost_only_lead;lost_no_lead;lost_only_collective;lost_last_direct;lost_below")


@pytest.mark.parametrize("by", ["kind", "partner", "form"])
def test_no_word_changes_when_anyone_is_left_out(by: str, as_json: AsJson) -> None:
    """Without the inspectorate "klaar" became "vast-geregeld", an improvement."""
    whole, without = as_json("coverage", "--by", by), as_json("coverage", "--by", by, "--without", "inspectie-szw")
    assert without_losses(without[: len(whole)]) == whole
    assert any(row["lost"]["acts"] for row in without[: len(whole)])


def test_leaving_out_comensha_names_its_care_by_number(as_json: AsJson) -> None:
    """By hand: it acts in these of chapter 6, and alone in three others; 6.1 and 6.7 name no leader."""
    rows = as_json("coverage", "--without", "comensha")
    care = next(row["lost"] for row in rows if row["column"] == "opvang-zorg")
    assert care["acts"][:5] == ["6.1", "6.3", "6.4", "6.6", "6.7"]
    assert care["last_actor"] == ["huisvesting-b9", "fonds-grote-groepen", "tolkenregeling"]
    assert (care["only_lead"], care["no_lead"][:2]) == ([], ["6.1", "6.7"])
    assert not any(row["lost"]["last_actor"] for row in rows if row["column"] != "opvang-zorg")


def test_a_collective_name_is_hardly_another(ketenkaart: Command) -> None:
    """By hand: the portal of the EMM has only "ketenpartners" beside it; five other activities have a body by name."""
    told = " ".join(ketenkaart("coverage", "--without", "emm").out.split())
    assert "ook een ander genoemd die eraan werkt; bij 1 is verder alleen een verzamelnaam genoemd" in told
    assert "Verder alleen een verzamelnaam genoemd, zoals gemeenten (1): “Pilot met een infoportal”" in told


def test_a_partner_on_the_page_acts_or_is_only_named(small_plan: Path) -> None:
    rewrite(small_plan, ("role: deelnemer", "role: geconsulteerd"))
    rows = {row["id"]: (row["roles"], row["acts"]) for row in page_data(Plans([small_plan]))["partners"][""]}
    assert rows == {"org/dienst": (["handelt", "trekt"], 1), "org/bureau": (["genoemd"], 0)}


def partners(*works: str, collective: str = "") -> Store:
    """Partners are letters; each word is an undertaking in which its letters act."""
    store = Store()
    for number, letters in enumerate(works):
        for letter in letters:
            node = iri(f"https://voorbeeld.nl/{letter}")
            store.add([(node, iri("skos:prefLabel"), text(letter))])
            store.add([(node, iri("kk:actsIn"), iri(f"https://voorbeeld.nl/werk{number}"))])
    for letter in collective:
        store.add([(iri(f"https://voorbeeld.nl/{letter}"), iri("kk:isGeneric"), typed("true", "xsd:boolean"))])
    return store


@pytest.mark.parametrize(("works", "only_link", "circles"), HAND["circles"])
def test_only_link_and_separate_circles(works: str, only_link: dict[str, str], circles: list[str] | None) -> None:
    rows = cooperation(partners(*works.split()))
    assert {row["partner"]: row["between"] for row in rows if row["only_link"]} == only_link
    assert {row["between"] for row in rows if not row["only_link"]} == {"0.00"}
    found = {row["circle"]: {one["partner"] for one in rows if one["circle"] == row["circle"]} for row in rows}
    assert circles is None or found == {str(number): set(circle) for number, circle in enumerate(circles, 1)}


@pytest.mark.parametrize(("works", "collective", "lines"), HAND["ties"])
def test_line_counts_what_two_do_and_a_collective_has_none(works: str, collective: str, lines: dict[str, int]) -> None:
    store = partners(*works.split(), collective=collective)
    graph = partner_network(store)
    ends = {"".join(sorted(graph.nodes[one]["label"] for one in (a, b))): n for a, b, n in graph.edges(data="weight")}
    assert ends == lines
    assert [(row["partner"], row["between"]) for row in cooperation(store)] == [(one, "0.00") for one in "".join(lines)]


def test_the_network_of_the_report_and_of_a_scenario(report: Store) -> None:
    generic = "SELECT ?label WHERE { ?node kk:isGeneric true ; skos:prefLabel ?label FILTER(LANG(?label) = 'nl') }"
    found = [row["partner"] for row in cooperation(report)]
    whole = known().networkx()
    assert len(found) == len(whole) == 58
    assert not {row["label"] for row in report.select(generic)} & set(found)
    assert (IND in whole, IND in known().networkx(Scenario(without=(IND,)))) == (True, False)


def test_the_file_opens_again_and_says_of_a_line_how_we_know_it(tmp_path: Path, done: Command) -> None:
    one, two = tmp_path / "een.graphml", tmp_path / "twee.graphml"
    for path in (one, two):
        done("export", path)
    assert one.read_bytes() == two.read_bytes()
    graph = nx.read_graphml(one)
    assert graph.nodes[IND]["label"] == "Immigratie- en Naturalisatiedienst"
    for line in graph.get_edge_data(IND, ACTION).values():
        assert (line["label"], line["role"], line["as_of"]) == ("involvement", "trekker", "2011-03-31")
    line = next(iter(graph.get_edge_data(ACTION, STEP).values()))
    assert (line["label"], line["basis"], line["plan"]) == ("contribution", "als-barriere", "task-force-2013")
    assert line["status"] == graph.nodes[ACTION]["status"]
    assert not [node for node in graph if "/code#" in node]
    said = {line["label"]: set(line) for _, _, line in graph.edges(data=True)}
    assert {"role", "status", "as_of", "plan"} <= said["involvement"]
    assert {"kind", "basis", "strength", "status", "as_of", "plan"} <= said["contribution"]


@pytest.fixture(scope="module")
def reached(report: Store) -> Reach:
    return reach(report)


def reach_told(store: Store) -> dict[str, Any]:
    return ReachWording(NumberWording(store, find_gaps(store))).text(reach(store))


def test_totals_are_the_partners_that_cover_a_step(report: Store, reached: Reach) -> None:
    """The same count by another road: the shortcut `kk:covers`, which no cell goes into."""
    rows = report.select(asked_in("covering-partners"))
    covered = {row["step"]: int(row["many"] or 0) for row in rows}
    assert [reached.totals[step] for step in reached.steps] == [covered.get(step, 0) for step in reached.steps]
    assert (reached.totals["huisvesting"], reached.totals["identiteit"]) == (0, 1)


def test_each_partner_stands_once_by_pattern_and_not_by_rank(report: Store, reached: Reach) -> None:
    said = reach_told(report)
    rows = [who for group in said["groups"] for who in group["partners"]]
    assert len(rows) == len(set(rows)) == said["partners"]
    assert set(rows) == {cell.column for cell in coverage(report, "partner") if cell.initiatives and cell.barrier}
    patterns = [reached.patterns[who] for who in rows]
    assert sum(one != other for one, other in itertools.pairwise(patterns)) + 1 == len(set(patterns))
    assert rows[0] == "ind"  # entree and arbeid: the first pattern on the route, and the first name in it
    # Kvk (identiteit, arbeid) stands behind those of entree and before those of arbeid alone, whatever they do more.
    assert reached.patterns["kvk"] == (2, 3)
    uwv, kvk, *alone = map(reached.order.index, ("uwv", "kvk", "comensha", "nationale-politie"))
    assert uwv < kvk < min(alone)


def test_who_acts_at_the_same_steps_is_told_in_sentences(report: Store) -> None:
    said = reach_told(report)
    assert {
        "steps": "Dezelfde 4 partners werken aan activiteiten bij entree en arbeid:",
        "names": "Immigratie- en Naturalisatiedienst, Ministerie van Buitenlandse Zaken, Ministerie van Veiligheid en"
        " Justitie en Uitvoeringsinstituut Werknemersverzekeringen.",
    } in said["alike"]
    assert all("Kamer van Koophandel" not in one["names"] for one in said["alike"])  # it is alone in its pattern
    empty = next(column for column in said["columns"] if column["step"] == "huisvesting")
    assert empty["no_partner"] == "Huisvesting: geen partner genoemd die eraan werkt"
    assert empty["waits"] == "Wij verwachten hier 6 soorten werk. Het rapport meldt er bij deze stap geen."


def test_a_plan_beside_another_speaks_of_itself_and_counts_its_own() -> None:
    report, town = known(SHIPPED, TOWN).each()
    assert "het rapport" in f"{reach_told(report)}".lower()
    assert "rapport" not in f"{reach_told(town)}"
    assert len(reach_told(town)["columns"]) == len(reach(town).steps)
