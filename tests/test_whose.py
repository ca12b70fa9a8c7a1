"""Who covers a step, and whose a contribution is, as its passage says; and what more a record can say."""

import io
from itertools import permutations
from pathlib import Path

import pytest
from docx import Document
from rdflib import OWL, RDF, SKOS, Graph, URIRef

from ketenkaart.content import files
from ketenkaart.errors import InputFaults
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.matrix import coverage
from ketenkaart.queries.partners.candidates import Candidates
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.reasoning.reason import second_opinion
from ketenkaart.store import PREFIXES, Store
from ketenkaart.visuals.office.gap_document import document
from tests.conftest import ROOT, Command, asked_in, cases, known, rewrite
from tests.files import csv_rows
from tests.sourced import contribution, involved, measure, sourced
from tests.test_cells import add, work
from tests.test_facts import FACTS

ORG = "https://w3id.org/ketenkaart/id/org/"
SHIPPED = [path.parent for path in files("graph", "*/plan.yaml")]
STATED = Scenario(stated_only=True)
TOP = "?plan kk:usesModel/skos:hasTopConcept ?step . ?step skos:notation ?barrier"
OF = asked_in("by-organisation")
AS_STATED = f"SELECT ?barrier ?who WHERE {{ {TOP} . ?o kk:coversAsStated ?step ; skos:notation ?who }}"
THERE = asked_in("work-that-is-there")  # and not only promised, or stopped
COVERS = f"SELECT ?barrier ?who WHERE {{ {TOP} . ?o kk:covers ?step ; skos:notation ?who }}"
COVERED = FACTS["covered"]  # counted by hand
CASES = cases("whose")
TWO, BY_BUREAU = [involved(**one) for one in CASES["two"]], "byOrganisation: bureau"
MIXED = [contribution(**one) for one in CASES["mixed"]]
IN_FORCE = CASES["in_force"]
KK, ID = "https://w3id.org/ketenkaart/def#", "https://w3id.org/ketenkaart/id/plan/proef/pilot-"
PILOTS, FLOW = CASES["pilots"], CASES["flow"]
FIRST = measure("1.1", [involved("dienst")], [contribution()])
BOTH = "between: [dienst, bureau]"


def pairs(store: Store, query: str) -> set[tuple[str, str]]:
    return {(row["barrier"] or "", row["who"] or "") for row in store.select(query)}


def in_cells(store: Store) -> set[tuple[str, str]]:
    return {(cell.barrier, cell.column) for cell in coverage(store, "partner") if cell.barrier and cell.initiatives}


@pytest.mark.parametrize("name", CASES["filled"])
def test_whose_work_it_is(name: str, tmp_path: Path) -> None:
    who, what, expected = CASES["filled"][name]
    row = measure("1.1", [involved(**one) for one in who], [contribution(**what)])
    store = Plans([sourced(tmp_path, row)]).at()
    assert pairs(store, OF) == {("arbeid", one) for one in expected.split()}


@pytest.mark.parametrize("basis", ["als-barriere", "als-onderwerp", "geduid"])
def test_without_a_source_text_all_who_act_in_the_row_do_it(basis: str, small_plan: Path) -> None:
    rewrite(small_plan, ("als-onderwerp", basis))
    assert pairs(Plans([small_plan]).at(), OF) == {("huisvesting", "dienst"), ("huisvesting", "bureau")}


@pytest.mark.parametrize("role", ["geconsulteerd", "financier", ""])
def test_whose_work_it_is_acts_in_it(role: str, tmp_path: Path) -> None:
    who = [involved("dienst"), *([involved("bureau", role=role)] if role else [])]
    plan = sourced(tmp_path, measure("1.1", who, [contribution(more=BY_BUREAU)]))
    with pytest.raises(InputFaults, match=r"contribution-1\.1-1.*maar die werkt niet aan deze activiteit"):
        Plans([plan]).at()


@pytest.fixture
def mixed(tmp_path: Path) -> Plans:
    return Plans([sourced(tmp_path, measure("1.1", TWO, MIXED))])


def test_stated_partner_cell_needs_a_passage_that_names_the_partner(mixed: Plans) -> None:
    cells = {(c.barrier, c.column): c.state_basis for c in coverage(mixed.at(), "partner") if c.initiatives}
    both = {(step, who) for step in ("arbeid", "entree", "identiteit") for who in ("dienst", "bureau")}
    assert cells == {**dict.fromkeys(both, "geduid"), ("arbeid", "dienst"): "als-onderwerp"}
    assert in_cells(mixed.at(STATED)) == pairs(mixed.at(), AS_STATED) == {("arbeid", "dienst")}
    assert pairs(mixed.at(), COVERS) == in_cells(mixed.at())
    by_kind = {c.barrier: (c.initiatives, c.partners) for c in coverage(mixed.at(STATED)) if c.initiatives}
    assert by_kind == {"arbeid": (1, 2), "entree": (1, 2)}, "the kind's own cell speaks of the undertaking"


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda path: path.name)
@pytest.mark.parametrize("date", [None, 0])
def test_in_every_plan_who_covers_a_step_is_who_has_work_in_its_partner_cells(folder: Path, date: int | None) -> None:
    plans = known(folder)
    as_of = None if date is None else plans.dates[0][date][0]
    everything, stated = (plans.at(Scenario(as_of=as_of, stated_only=only)) for only in (False, True))
    assert pairs(stated, THERE) == pairs(stated, AS_STATED) == pairs(everything, AS_STATED)
    assert pairs(stated, THERE) <= in_cells(stated)
    assert pairs(everything, AS_STATED) <= pairs(everything, COVERS) == in_cells(everything)
    asked = "SELECT ?s ?o WHERE { ?s kk:%s ?o }"
    links = ("contributesAsStatedTo", "contributesTo", "coversInForce", "covers")
    narrow, wide, now, all_ = ({(row["s"], row["o"]) for row in everything.select(asked % name)} for name in links)
    assert (narrow <= wide, now <= all_) == (True, True)  # what the source says is part of what is said
    if date is None:
        steps = [step for step, _ in pairs(everything, COVERS)]
        counted = {step: int(count) for step, count in COVERED[folder.name].items()}
        assert {step: steps.count(step) for step in counted} == counted
        assert set(steps) <= counted.keys()


def test_what_is_promised_and_not_there_is_no_coverage(report: Store) -> None:
    """By hand: 11.3 alone ties the ministry to work, and is late without work on it; five are late and being done."""
    covers = pairs(report, AS_STATED)
    assert (("arbeid", "venj") in covers, ("arbeid", "nationale-politie") in covers) == (False, True)
    asked = "SELECT ?x WHERE { ?r kk:underWay true ; kk:initiative/dcterms:identifier ?x }"
    assert {row["x"] for row in report.select(asked)} == {"6.3", "6.7", "7.4", "7.11", "11.2"}


def test_nobody_gains_work_where_another_leaves_or_before_he_acted(tmp_path: Path) -> None:
    what = contribution(basis="geduid", passage="plan-2, progress-1")
    who = [involved("dienst", "plan-2"), involved("bureau", "progress-1", as_of="2013-01-01")]
    plans = Plans([sourced(tmp_path, measure("1.1", who, [what]))])
    dienst, bureau = ("arbeid", "dienst"), ("arbeid", "bureau")
    assert pairs(plans.at(), OF) == {dienst, bureau}
    assert pairs(plans.at(Scenario(as_of="2012-01-01")), OF) == {dienst}
    assert pairs(plans.at(Scenario(without=(f"{ORG}bureau",))), OF) == {dienst}


def test_without_who_does_it_the_work_is_nobodys(tmp_path: Path) -> None:
    plans = Plans([sourced(tmp_path, measure("1.1", TWO, [contribution(basis="geduid", passage="plan-2")]))])
    found = [pairs(plans.at(Scenario(without=(f"{ORG}{who}",))), OF) for who in ("bureau", "dienst")]
    assert found == [set(), {("arbeid", "bureau")}]


def asked(barrier: str | None, kind: str | None) -> Gap:
    return Gap("barriere-zonder-maatregel", "x", "x", barrier, kind, None, None, "middel", None)


def test_who_might_and_what_is_shown_of_a_partner_is_whose_work_it_is(tmp_path: Path, ketenkaart: Command) -> None:
    plan = sourced(tmp_path, measure("1.1", TWO, MIXED))
    candidates = Candidates(Plans([plan]).at())
    for barrier, kind, names in CASES["candidates"]:
        assert [one.label for one in candidates.of(asked(barrier, kind))] == names, (barrier, kind)
    told = ketenkaart("show", "dienst", "--plan", plan).out
    shown = [told.count("Bijdrage"), "toezicht en handhaving" in told.lower(), "preventie" in told.lower()]
    assert shown == [1, True, False]


def test_ten_partners_cover_entry_and_a_narrower_step_keeps_its_own(report: Store) -> None:
    """By hand: recruitment is the work on loverboys alone, access is all the rest but two links to entry itself."""
    narrow = "SELECT ?who WHERE { ?o kk:covers/skos:notation '%s' ; skos:notation ?who }"
    recruitment, access = ({row["who"] for row in report.select(narrow % step)} for step in ("werving", "toegang"))
    assert [recruitment, access] == [set(COVERED[step].split()) for step in ("werving", "toegang")]
    assert {who for step, who in pairs(report, COVERS) if step == "entree"} == access | recruitment


def test_stated_link_climbs_and_an_interpreted_one_is_not_stated(small_plan: Path) -> None:
    rewrite(small_plan, ("barrier: huisvesting", "barrier: werving"))
    stated = {"kk:contributesAsStatedTo", "kk:coversAsStated"}
    asked = "SELECT ?step WHERE { ?m %s/skos:notation ?step FILTER(?step != 'arbeid') }"
    store = Plans([small_plan]).at()
    for name in stated | {"kk:contributesTo", "kk:covers", "kk:coversInForce"}:
        assert {row["step"] for row in store.select(asked % name)} == {"werving", "entree"}, name
    rewrite(small_plan, ("als-onderwerp", "geduid"))
    store = Plans([small_plan]).at()
    assert [store.select(asked % name) for name in stated] == [[], []]


@pytest.mark.sampled(3)
@pytest.mark.parametrize("status", IN_FORCE)
def test_step_is_covered_in_force_only_by_what_works_now(status: str, small_plan: Path) -> None:
    assert {name.partition(",")[0] for name in IN_FORCE} == set(vocabulary().codes["Status"])
    rewrite(small_plan, ("status: lopend", f"status: {status}"))
    store = Plans([small_plan]).at()
    who = "SELECT ?who WHERE { ?o %s/skos:notation 'huisvesting' ; skos:notation ?who }"
    found = [{row["who"] for row in store.select(who % name)} for name in ("kk:covers", "kk:coversInForce")]
    both = {"dienst", "bureau"}
    assert found == [both, both if IN_FORCE[status] else set()]
    earlier = Plans([small_plan]).at(Scenario(as_of="2012-01-01"))  # it was only planned then
    assert [len(earlier.select(who % name)) for name in ("kk:covers", "kk:coversInForce")] == [1, 0]


@pytest.mark.large
def test_care_at_a_step_covers_it_though_no_cell_shows_it(small_plan: Path, report: Store) -> None:
    """A chain cannot look at the kind of work: the note at `kk:covers` says so. The report has no such work."""
    care = "1.2 lopend at werving"
    who = "    involvements: [{organisation: dienst, role: uitvoerder, asOf: 2012-01-01}]\n    statuses"
    add(small_plan, work(care, "opvang-zorg").replace("    statuses", who))
    store = Plans([small_plan]).at()
    assert [("entree", "dienst") in found for found in (pairs(store, COVERS), in_cells(store))] == [True, False]
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


def test_measure_names_a_step_once_and_a_question_names_its_top_step(report: Store) -> None:
    """By hand: the sheet names the steps of the measure's own links, and not the broader one beside it.

    9.3 is tied to recruitment alone, so the Word file asks after it under entry, and only there.
    """
    told = {row["identifier"]: row["steps"] for row in report.select(find("blad-maatregelen").sparql)}
    found = [told[number] for number in ("5.4", "9.2", "9.3", "7.9", "5.1")]
    assert found == ["Toegang", "Werving", "Werving", "Entree", "Zonder stap"]
    made = Document(io.BytesIO(document(known())))
    rows = [[cell.text for cell in row.cells] for table in made.tables[1:] for row in table.rows[1:]]
    assert {steps[-1 if len(steps) == 1 else 1] for _, words, *steps in rows if "actie 9.3, " in words.lower()} == {"Entree"}


def test_work_keeps_its_address_and_has_the_class_of_its_kind(tmp_path: Path, done: Command) -> None:
    folder = sourced(tmp_path, FIRST, more=PILOTS)
    done("check", folder)
    asked = "SELECT ?node ?class ?many { ?node a ?class ; kk:initiativeKind ?kind OPTIONAL { ?node kk:numberOf ?many }}"
    found = {(row["node"], row["class"], row["many"]) for row in Plans([folder]).at().select(asked)}
    kinds = (("een", "Pilot", "3"), ("twee", "Project", None), ("drie", "StandingWork", None))
    assert found == {(ID + key, KK + kind, many) for key, kind, many in kinds}


def test_one_act_under_two_actions_counts_once_in_a_cell(tmp_path: Path) -> None:
    again = measure("1.2", [involved("dienst")], [contribution(more="sameAct: measure-1.1")])
    folder = sourced(tmp_path, FIRST, again)
    (cell,) = [one for one in coverage(Plans([folder]).at()) if one.initiatives]
    assert (cell.initiatives, cell.families) == (2, 1)


def test_who_may_only_have_been_named_does_not_act_in_the_strict_reading(tmp_path: Path) -> None:
    doubted = involved("dienst")[:-1] + ", alternativeReading: {role: ontvanger, rationale: Alleen genoemd.}}"
    plans = Plans([sourced(tmp_path, measure("1.1", [doubted, involved("bureau")], [contribution()]))])
    asked = "SELECT ?who WHERE { ?o kk:actsIn ?work ; skos:notation ?who }"
    assert {row["who"] for row in plans.at().select(asked)} == {"dienst", "bureau"}
    assert {row["who"] for row in plans.at(Scenario(strict=True)).select(asked)} == {"bureau"}


def test_what_goes_both_ways_is_one_flow(tmp_path: Path, ketenkaart: Command) -> None:
    folder = sourced(tmp_path, FIRST, more=FLOW % "between: [dienst, bureau, raad], mutual: true")
    answer = ketenkaart("query", "informatiestromen", "--plan", folder, "--format", "csv")
    pairs = {(row["from_label"], row["to_label"]) for row in csv_rows(answer.out)}
    assert pairs == set(permutations(["Dienst", "Bureau", "Raad"], 2))


@pytest.mark.parametrize("ends", ["from: dienst, mutual: true", BOTH, f"{BOTH}, from: raad, mutual: true"])
def test_a_flow_has_one_direction_or_is_mutual(ends: str, tmp_path: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("check", sourced(tmp_path, FIRST, more=FLOW % ends))
    assert answer.code == 2
    assert "kies één" in " ".join(answer.err.split())


def test_what_stands_beside_a_silence_is_one_text_and_each_piece(tmp_path: Path) -> None:
    store = Plans([sourced(tmp_path, FIRST + CASES["silent_part"])]).at()
    asked = "SELECT ?said ?near { ?n a kk:Nearby ; kk:summary ?said OPTIONAL { ?n kk:nearness/skos:notation ?near } }"
    found = {row["said"]: row["near"] for row in store.select(asked)}
    assert found == {"een brief": None, "een overleg": "iets-anders"}


def test_a_workbook_says_what_it_cannot_hold(tmp_path: Path, done: Command) -> None:
    waits = "    waitsFor: {value: measure-1.2, basis: geduid, rationale: Wij lezen dat.}\n"
    first = measure("1.1", [involved("dienst")], [contribution(more="sameAct: measure-1.2")]) + waits
    folder = sourced(tmp_path, first, measure("1.2", [involved("dienst")], [contribution()]), more=PILOTS)
    answer = done("export", "--plan", folder, "--as-plan", tmp_path / "plan.xlsx")
    said = " ".join((answer.out + answer.err).split())
    assert [one for one in ("grond bij “wacht op”", "reden bij “wacht op”", "hoeveel het er zijn") if one not in said] == []
    done("check", tmp_path / "plan.xlsx")
    kinds = "SELECT ?x WHERE { ?w a kk:StandingWork ; skos:prefLabel ?x FILTER(LANG(?x) = 'nl') }"
    assert [row["x"] for row in Plans([tmp_path / "plan.xlsx"]).at().select(kinds)] == ["Drie"]
