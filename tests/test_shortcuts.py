"""Who covers a step: the shortcuts climb from a narrower step to its broader one, as the cells of the matrix do."""

from pathlib import Path

import pytest
from docx import Document
from rdflib import OWL, RDF, SKOS, Graph, URIRef

from ketenkaart import Plans
from ketenkaart.content import files
from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.reasoning.reason import second_opinion
from ketenkaart.store import PREFIXES, Store
from ketenkaart.visuals.office.gap_document import document
from tests.conftest import ROOT

SHIPPED = [path.parent for path in files("graph", "*/plan.yaml")]
COUNTED = {  # counted by hand in the records: who acts in what is tied to a step or to one under it
    "task-force-2013": {"entree": 10, "huisvesting": 0, "identiteit": 1, "arbeid": 28, "financien": 8},
    "voorbeeld-gemeente": {
        "werving-en-entree": 1,
        "huisvesting": 6,
        "registratie": 4,
        "arbeid": 5,
        "verblijf": 1,
        "terugkeer": 0,
    },
}
AT_ENTRY = {
    *("bz", "ind", "mig", "uwv", "opsporingsdiensten"),  # signals about misuse of residence procedures, and what was agreed on them
    *("comensha", "kmar", "venj"),  # the bulletin for airlines
    *("politie-rotterdam-rijnmond", "jeugdveld"),  # loverboys
}
TOP = "?plan kk:usesModel/skos:hasTopConcept ?step . ?step skos:notation ?notation"
COVERING = f"SELECT ?notation ?who WHERE {{ {TOP} . ?organisation kk:covers ?step ; skos:notation ?who }}"
IN_CELLS = f"""SELECT ?notation ?who WHERE {{ {TOP} .
  ?cell a kk:CoverageCell ; kk:inPlan ?plan ; kk:dimension kkc:dimension-partner ; kk:cellBarrier ?step ;
    kk:cellColumn/skos:notation ?who ; kk:initiativeCount ?count FILTER(?count > 0) }}"""
CARE = """
measures:
  - identifier: "1.2"
    inChapter: "1"
    title: Zorg bij kamers
    promise: Zorg.
    asOf: 2012-01-01
    involvements: [{organisation: dienst, role: uitvoerder, asOf: 2012-01-01}]
    contributions:
      - {barrier: werving, interventionKind: opvang-zorg, basis: geduid, strength: direct, rationale: x, asOf: 2012-01-01}
    statuses: [{status: lopend, asOf: 2013-01-01}]
"""


def by_step(store: Store, query: str) -> dict[str, set[str]]:
    """Return who a query finds, per top step of the plan's model; a step without anyone is there too."""
    found: dict[str, set[str]] = {
        row["notation"] or "": set() for row in store.select(f"SELECT ?notation WHERE {{ {TOP} }}")
    }
    for row in store.select(query):
        found[row["notation"] or ""].add(row["who"] or "")
    return found


def linked(store: Store, name: str) -> set[tuple[str, str]]:
    return {(row["s"] or "", row["o"] or "") for row in store.select(f"SELECT ?s ?o WHERE {{ ?s {name} ?o }}")}


def test_every_plan_that_ships_is_counted_by_hand() -> None:
    assert {folder.name for folder in SHIPPED} == set(COUNTED)


@pytest.fixture(autouse=True)
def shared_cache(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KETENKAART_CACHE", str(cache))


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda path: path.name)
def test_who_covers_a_step_is_who_has_work_in_its_partner_cells(folder: Path) -> None:
    store = Plans([folder]).at()
    covering = by_step(store, COVERING)
    assert {step: len(who) for step, who in covering.items()} == COUNTED[folder.name]
    assert covering == by_step(store, IN_CELLS)


def test_ten_partners_cover_entry(report: Store) -> None:
    assert by_step(report, COVERING)["entree"] == AT_ENTRY


def test_a_narrower_step_keeps_its_own(report: Store) -> None:
    """By hand: recruitment is the work on loverboys alone, access is all the rest but two links to entry itself."""
    narrow = "SELECT ?who WHERE { ?o kk:covers/skos:notation '%s' ; skos:notation ?who }"
    assert {row["who"] for row in report.select(narrow % "werving")} == {"politie-rotterdam-rijnmond", "jeugdveld"}
    access = {row["who"] for row in report.select(narrow % "toegang")}
    assert access == {"bz", "ind", "mig", "uwv", "opsporingsdiensten", "comensha", "kmar", "venj"}


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda path: path.name)
def test_what_the_source_says_is_part_of_what_is_said(folder: Path) -> None:
    store = Plans([folder]).at()
    assert linked(store, "kk:contributesAsStatedTo") <= linked(store, "kk:contributesTo")
    assert linked(store, "kk:coversAsStated") <= linked(store, "kk:covers")
    assert linked(store, "kk:coversInForce") <= linked(store, "kk:covers")


def test_a_stated_link_climbs_and_an_interpreted_one_is_not_stated(small_plan: Path) -> None:
    text = (small_plan / "plan.yaml").read_text(encoding="utf-8").replace("barrier: huisvesting", "barrier: werving")
    (small_plan / "plan.yaml").write_text(text, encoding="utf-8")
    asked = "SELECT ?step WHERE { ?m %s/skos:notation ?step FILTER(?step != 'arbeid') }"
    for name in ("kk:contributesTo", "kk:contributesAsStatedTo", "kk:covers", "kk:coversAsStated", "kk:coversInForce"):
        assert {row["step"] for row in Plans([small_plan]).at().select(asked % name)} == {"werving", "entree"}, name
    (small_plan / "plan.yaml").write_text(text.replace("als-onderwerp", "geduid"), encoding="utf-8")
    for name in ("kk:contributesAsStatedTo", "kk:coversAsStated"):
        assert Plans([small_plan]).at().select(asked % name) == [], name


IN_FORCE = {  # by hand: what holds, runs or is ready
    "structureel": True,
    "lopend": True,
    "afgerond": True,
    "gepland": False,
    "vertraagd": False,
    "niet-gestart": False,
    "geen-voortgang-gemeld": False,
    "vervallen": False,
    "vervangen": False,
}


def test_every_status_is_in_force_or_not() -> None:
    assert set(vocabulary().codes["Status"]) == set(IN_FORCE)


@pytest.mark.parametrize("status", IN_FORCE)
def test_a_step_is_covered_in_force_only_by_what_works_now(status: str, small_plan: Path) -> None:
    file = small_plan / "plan.yaml"
    more = ", continuation: eenmalig" if status == "afgerond" else ""
    text = file.read_text(encoding="utf-8").replace("status: lopend", f"status: {status}{more}")
    file.write_text(text, encoding="utf-8")
    store = Plans([small_plan]).at()
    who = "SELECT ?who WHERE { ?o %s/skos:notation 'huisvesting' ; skos:notation ?who }"
    found = {name: {row["who"] for row in store.select(who % name)} for name in ("kk:covers", "kk:coversInForce")}
    both = {"dienst", "bureau"}
    assert found == {"kk:covers": both, "kk:coversInForce": both if IN_FORCE[status] else set()}
    earlier = Plans([small_plan]).at(Scenario(as_of="2012-01-01"))  # it was only planned then
    assert earlier.select(who % "kk:coversInForce") == []
    assert len(earlier.select(who % "kk:covers")) == 1


def test_care_at_a_step_covers_it_though_no_cell_shows_it(small_plan: Path) -> None:
    """A chain cannot look at the kind of work: the note at `kk:covers` says so. No plan that ships has such work."""
    (small_plan / "zorg.yaml").write_text(CARE, encoding="utf-8")
    store = Plans([small_plan]).at()
    assert by_step(store, COVERING)["entree"] == {"dienst"}
    assert by_step(store, IN_CELLS)["entree"] == set()
    assert second_opinion(store).sound
    outside = "SELECT ?c WHERE { ?c a kk:Contribution MINUS { ?c kk:interventionKind/kk:atSteps true } }"
    assert len(store.select(outside)) == 1
    assert [Plans([folder]).at().select(outside) for folder in SHIPPED] == [[] for _ in SHIPPED]


def test_the_new_meaning_has_a_version_of_its_own() -> None:
    graph = Graph().parse(ROOT / "ontology" / "ketenkaart.ttl")
    (header,) = graph.subjects(RDF.type, OWL.Ontology)
    told = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").split("\n## ")[1:]
    by_version = {part.split()[0]: part for part in told}
    version, *earlier = by_version
    assert str(graph.value(header, OWL.versionInfo)) == version
    assert graph.value(header, OWL.versionIRI) == URIRef(f"{header}/{version}")
    assert graph.value(header, OWL.priorVersion) == URIRef(f"{header}/{earlier[0]}")
    for name in ("contributesTo", "contributesAsStatedTo", "covers", "coversAsStated", "coversInForce"):
        assert f"`kk:{name}`" in by_version["0.2.0"]
        notes = graph.objects(URIRef(PREFIXES["kk"] + name), SKOS.scopeNote)
        assert {note.language for note in notes if "0.2.0" in note} == {"nl", "en"}, name  # type: ignore[attr-defined, operator]


def test_the_sheet_of_measures_names_a_step_once(report: Store) -> None:
    """By hand: the sheet names the steps that the measure's own links name, and not the broader one beside it."""
    told = {row["identifier"]: row["steps"] for row in report.select(find("blad-maatregelen").sparql)}
    assert (told["5.4"], told["9.2"], told["9.3"]) == ("Toegang", "Werving", "Werving")
    assert told["7.9"] == "Entree"
    assert told["5.1"] is None


def test_a_question_about_a_narrower_step_names_its_top_step(tmp_path: Path) -> None:
    """By hand: 9.3 is tied to recruitment alone, so the Word file asks after it under entry, and only there."""
    made = Document(str(document(Plans(), tmp_path / "aandachtspunten.docx")))
    rows = [[cell.text for cell in row.cells] for table in made.tables[1:] for row in table.rows[1:]]
    mine = [row for row in rows if "actie 9.3, " in row[1].lower()]
    found = {word for row in mine for word in ("Entree", "Werving", "Toegang", "Arbeid") if word in row[0]}
    assert mine
    assert found == {"Entree"}
