"""Who covers a step: the shortcuts climb from a narrower step to its broader one, as the cells of the matrix do."""

from pathlib import Path

import pytest
from docx import Document
from rdflib import OWL, RDF, SKOS, Graph, URIRef

from ketenkaart.content import files
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.reasoning.reason import second_opinion
from ketenkaart.store import PREFIXES, Store
from ketenkaart.visuals.office.gap_document import document
from tests.conftest import ROOT
from tests.test_cells import change

SHIPPED = [path.parent for path in files("graph", "*/plan.yaml")]
COUNTED = {  # counted by hand in the records: who acts in what is tied to a step or to one under it
    "task-force-2013": {"entree": 10, "huisvesting": 0, "identiteit": 1, "arbeid": 28, "financien": 8},
    "voorbeeld-gemeente": {
        **{"werving-en-entree": 1, "huisvesting": 6, "registratie": 4, "arbeid": 5, "verblijf": 1, "terugkeer": 0}
    },
}
AT_ACCESS = {"bz", "ind", "mig", "uwv", "opsporingsdiensten"}  # signals of misuse of procedures, and what was agreed
AT_ACCESS |= {"comensha", "kmar", "venj"}  # the bulletin for airlines
AT_RECRUITMENT = {"politie-rotterdam-rijnmond", "jeugdveld"}  # loverboys
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


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda path: path.name)
def test_who_covers_a_step_is_who_has_work_in_its_partner_cells(folder: Path) -> None:
    store = Plans([folder]).at()
    covering = by_step(store, COVERING)
    assert {step: len(who) for step, who in covering.items()} == COUNTED[folder.name]
    assert covering == by_step(store, IN_CELLS)

    def linked(name: str) -> set[tuple[str | None, str | None]]:
        return {(row["s"], row["o"]) for row in store.select(f"SELECT ?s ?o WHERE {{ ?s kk:{name} ?o }}")}

    assert linked("contributesAsStatedTo") <= linked("contributesTo")  # what the source says is part of what is said
    assert linked("coversAsStated") | linked("coversInForce") <= linked("covers")


def test_ten_partners_cover_entry_and_a_narrower_step_keeps_its_own(report: Store) -> None:
    """By hand: recruitment is the work on loverboys alone, access is all the rest but two links to entry itself."""
    narrow = "SELECT ?who WHERE { ?o kk:covers/skos:notation '%s' ; skos:notation ?who }"
    recruitment, access = ({row["who"] for row in report.select(narrow % step)} for step in ("werving", "toegang"))
    assert (recruitment, access) == (AT_RECRUITMENT, AT_ACCESS)
    assert by_step(report, COVERING)["entree"] == AT_ACCESS | AT_RECRUITMENT


def test_stated_link_climbs_and_an_interpreted_one_is_not_stated(small_plan: Path) -> None:
    change(small_plan, "barrier: huisvesting", "barrier: werving")
    stated = {"kk:contributesAsStatedTo", "kk:coversAsStated"}
    asked = "SELECT ?step WHERE { ?m %s/skos:notation ?step FILTER(?step != 'arbeid') }"
    store = Plans([small_plan]).at()
    for name in stated | {"kk:contributesTo", "kk:covers", "kk:coversInForce"}:
        assert {row["step"] for row in store.select(asked % name)} == {"werving", "entree"}, name
    change(small_plan, "als-onderwerp", "geduid")
    store = Plans([small_plan]).at()
    assert [store.select(asked % name) for name in stated] == [[], []]


# By hand: what holds, runs or is ready is in force, and of what does not one stands for each.
IN_FORCE = {"structureel": True, "lopend": True, "afgerond, continuation: eenmalig": True}
IDLE = ("gepland", "vertraagd", "niet-gestart", "geen-voortgang-gemeld", "vervallen", "vervangen")
IN_FORCE |= dict.fromkeys(IDLE, False)


@pytest.mark.parametrize("status", IN_FORCE)
def test_step_is_covered_in_force_only_by_what_works_now(status: str, small_plan: Path) -> None:
    assert {name.partition(",")[0] for name in IN_FORCE} == set(vocabulary().codes["Status"])
    change(small_plan, "status: lopend", f"status: {status}")
    store = Plans([small_plan]).at()
    who = "SELECT ?who WHERE { ?o %s/skos:notation 'huisvesting' ; skos:notation ?who }"
    found = [{row["who"] for row in store.select(who % name)} for name in ("kk:covers", "kk:coversInForce")]
    both = {"dienst", "bureau"}
    assert found == [both, both if IN_FORCE[status] else set()]
    earlier = Plans([small_plan]).at(Scenario(as_of="2012-01-01"))  # it was only planned then
    assert [len(earlier.select(who % name)) for name in ("kk:covers", "kk:coversInForce")] == [1, 0]


def test_care_at_a_step_covers_it_though_no_cell_shows_it(small_plan: Path, report: Store) -> None:
    """A chain cannot look at the kind of work: the note at `kk:covers` says so. The report has no such work."""
    (small_plan / "zorg.yaml").write_text(CARE, encoding="utf-8")
    store = Plans([small_plan]).at()
    assert [by_step(store, query)["entree"] for query in (COVERING, IN_CELLS)] == [{"dienst"}, set()]
    assert second_opinion(store).sound
    outside = "SELECT ?c WHERE { ?c a kk:Contribution MINUS { ?c kk:interventionKind/kk:atSteps true } }"
    assert [len(one.select(outside)) for one in (store, report)] == [1, 0]


def test_new_meaning_has_a_version_of_its_own() -> None:
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


def test_measure_names_a_step_once_and_a_question_names_its_top_step(report: Store, tmp_path: Path) -> None:
    """By hand: the sheet names the steps of the measure's own links, and not the broader one beside it.

    9.3 is tied to recruitment alone, so the Word file asks after it under entry, and only there.
    """
    told = {row["identifier"]: row["steps"] for row in report.select(find("blad-maatregelen").sparql)}
    found = [told[number] for number in ("5.4", "9.2", "9.3", "7.9", "5.1")]
    assert found == ["Toegang", "Werving", "Werving", "Entree", None]
    made = Document(str(document(Plans(), tmp_path / "aandachtspunten.docx")))
    rows = [[cell.text for cell in row.cells] for table in made.tables[1:] for row in table.rows[1:]]
    heads = [head for head, words, *_ in rows if "actie 9.3, " in words.lower()]
    assert {word for head in heads for word in ("Entree", "Werving", "Toegang", "Arbeid") if word in head} == {"Entree"}
