"""What a plan of one's own may leave open, and what is then not asked of it."""

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from ketenkaart import Plans
from ketenkaart.errors import InputFaults
from ketenkaart.files import PlanFile
from ketenkaart.graph.build.conforming import plan_triples
from ketenkaart.graph.reading import parse_plan, read_plan
from ketenkaart.graph.records.planning import Budget
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.matrix.progress import deliveries
from ketenkaart.queries.rows.needs import needs, notes
from ketenkaart.store import Store
from tests.conftest import ROOT, Command
from tests.test_workbook_plan import write

HEAD = ("Titel", "Partner", "Rol", "Stap", "Soort werk", "Status", "Peildatum")
DAY = "30-9-2026"
ALONE = "Over opvang en zorg noemt het plan maar één partij"


def plan(tmp_path: Path, rows: Sequence[tuple[Any, ...]], head: tuple[str, ...] = HEAD) -> Path:
    return write(tmp_path / "eigen.xlsx", list(rows), head)


def facts(ketenkaart: Command, thing: str, path: Path) -> str:
    return ketenkaart("show", thing, "--plan", path).out


def test_only_a_title_is_needed(tmp_path: Path, ketenkaart: Command) -> None:
    path = plan(tmp_path, [("Panden controleren", DAY)], ("Titel", "Peildatum"))
    answer = ketenkaart("check", path)
    assert (answer.code, answer.out.count("Geen fouten")) == (0, 1)
    shown = facts(ketenkaart, "panden-controleren", path)
    assert "stand niet bekend: ja" in shown
    assert "plaats nog open: ja" in shown
    assert "geen-voortgang" not in ketenkaart("gaps", "--plan", path).out


def test_without_a_role_nobody_acts(tmp_path: Path, ketenkaart: Command) -> None:
    path = plan(tmp_path, [("Panden", "IND", None, "huisvesting", "preventie", "lopend", DAY)])
    assert "rol: rol niet gemeld" in facts(ketenkaart, "panden", path)
    store = Plans([path]).at()
    assert store.select("SELECT ?o WHERE { ?o kk:actsIn ?m }") == []
    assert any("Dekking per partner is daarom niet te tonen" in note for note in notes(store))


def test_a_role_that_is_given_once_counts_for_the_other_rows(tmp_path: Path) -> None:
    rows = [("Panden", "IND", "trekker", None, None, None, DAY), ("Panden", "IND", None, None, None, None, DAY)]
    roles = Plans([plan(tmp_path, rows)]).at().select("SELECT ?r WHERE { ?i kk:role/skos:notation ?r }")
    assert [row["r"] for row in roles] == ["trekker"]


def test_a_kind_without_a_step_and_a_step_without_a_kind(tmp_path: Path) -> None:
    rows = [
        ("Opvangen", "Opvang Voorbeeld", "uitvoerder", None, "opvang en zorg", "lopend", DAY),
        ("Panden", "IND", "trekker", "huisvesting", None, "lopend", DAY),
    ]
    store = Plans([plan(tmp_path, rows)]).at()
    kinds = store.select("SELECT ?k WHERE { ?m a kk:Measure ; kk:interventionKind/skos:notation ?k }")
    assert [row["k"] for row in kinds] == ["opvang-zorg"]
    steps = store.select("SELECT ?b WHERE { ?o kk:covers/skos:notation ?b }")
    assert [row["b"] for row in steps] == ["huisvesting"]
    cells = store.select(
        """SELECT ?d WHERE { ?c kk:initiativeCount 1 ; kk:dimension/skos:notation ?d ; kk:cellBarrier ?b }"""
    )
    assert [row["d"] for row in cells] == ["partner"]  # who acts there is told; what is done is not


def test_a_step_that_its_maker_filled_in_is_the_plans_own(tmp_path: Path) -> None:
    store = Plans([plan(tmp_path, [("Panden", "IND", "trekker", "huisvesting", "preventie", "lopend", DAY)])]).at()
    tie = "SELECT ?basis ?origin WHERE { ?c kk:basis/skos:notation ?basis ; kk:origin/skos:notation ?origin }"
    assert store.select(tie) == [{"basis": "als-onderwerp", "origin": "eigen-plan"}]
    assert not [gap for gap in find_gaps(store) if gap.barrier == "huisvesting" and gap.query == "barriere-alleen-geduid"]


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([], []),
        ([("huisvesting", None)] * 2, ["Zonder soort werk: 2 van de 3 acties."]),
        ([(None, "signalering")], ["Zonder stap: 1 van de 2 acties."]),
        ([(None, None)], ["Niet geplaatst: 1 van de 2 acties."]),
        (
            [(None, None), ("arbeid", None), (None, "signalering"), (None, "opvang en zorg")],
            [
                "Niet geplaatst: 1 van de 5 acties.",
                "Zonder stap: 2 van de 5 acties.",
                "Zonder soort werk: 1 van de 5 acties.",
            ],
        ),
    ],
)
def test_what_is_not_placed_is_said_by_what_is_missing(
    rows: list[tuple[str | None, str | None]], said: list[str], tmp_path: Path, ketenkaart: Command
) -> None:
    """A step without a kind, a kind without a step, and neither are three sentences, wherever the plan is asked about."""
    placed = [("M0", "IND", "trekker", "huisvesting", "preventie", "lopend", DAY)]
    loose = [(f"N{n}", "COA", "trekker", step, kind, "lopend", DAY) for n, (step, kind) in enumerate(rows)]
    path = plan(tmp_path, [*placed, *loose])
    for words in (("check", path), ("gaps", "--plan", path), ("coverage", "--plan", path)):
        shown = " ".join(ketenkaart(*words).out.split())
        every = re.findall(r"(?:Niet geplaatst|Zonder stap|Zonder soort werk): \d+ van de \d+ acties\.", shown)
        assert every == said
        assert ("te zeggen of er niets gebeurt" in shown) is bool(said)


TERM_HEAD = (*HEAD, "Termijn")


def test_passed_terms_of_finished_work_are_one_light_question(tmp_path: Path, ketenkaart: Command) -> None:
    """Four are finished or kept going, and one still runs: only that one is asked about by itself."""
    states = ("afgerond", "afgerond", "structureel", "afgerond", "lopend")
    rows = [(f"M{n}", "IND", "trekker", "arbeid", "preventie", state, DAY, "2021") for n, state in enumerate(states)]
    path = plan(tmp_path, rows, TERM_HEAD)
    found = json.loads(ketenkaart("gaps", "--plan", path, "--format", "json").out)
    asked = [row for row in found if "termijn" in row["sentence"] or row["query"] == "deadline-verstreken"]
    assert [(row["query"], row["severity"]) for row in asked] == [
        ("deadline-verstreken", "hoog"),
        ("afgerond-op-tijd", "laag"),
    ]
    assert asked[0]["subject_label"] == "M4"
    assert asked[1]["sentence"] == "Van 4 activiteiten meldt het plan dat het werk er is. Niet gemeld of dat vóór de termijn was."
    assert "4 activiteiten" in ketenkaart("gaps", "--plan", path).out


@pytest.mark.parametrize("date", ["2011-03-31", "2013-04-08"])
@pytest.mark.parametrize("strict", [False, True])
def test_deadlines_of_the_report_are_asked_as_before(date: str, strict: bool) -> None:
    """Each passed deadline of the report says itself what came of it: the rule for own plans finds nothing there."""
    store = Plans().at(Scenario(as_of=date, strict=strict))
    query, rule = find("deadline-verstreken").sparql, "FILTER(!BOUND(?finished) || BOUND(?delivered))"
    assert rule in query
    assert store.select(query) == store.select(query.replace(rule, ""))
    assert store.select(find("afgerond-op-tijd").sparql) == []
    assert {one.outcome for one in deliveries(store)} <= {"delivered", "later", "absent", "silent", "ahead", "dropped", ""}


def test_what_a_list_has_no_column_for_is_not_asked(tmp_path: Path) -> None:
    rows = [("A", "IND", "huisvesting", "preventie", "lopend", DAY), ("B", "COA", "arbeid", "preventie", "lopend", DAY)]
    store = Plans([plan(tmp_path, rows, ("Titel", "Partner", "Stap", "Soort werk", "Status", "Peildatum"))]).at()
    unmet = {need.name for need in needs(store) if not need.met}
    assert unmet == {"handelend", "meer-partijen", "trekkers", "resultaten", "bedragen"}
    assert not {gap.query for gap in find_gaps(store)} & {
        "hangt-aan-een-partner", "maatregel-zonder-genoemde-trekker", "resultaat-onbekend",
    }  # fmt: skip


def test_the_report_names_no_money_and_meets_every_other_need(report: Any) -> None:
    assert [need.name for need in needs(report) if not need.met] == ["bedragen"]
    assert notes(report) == []


def test_who_reads_a_source_gives_status_role_and_kind() -> None:
    """Without a text to point at a row may leave these open; a reader of one has to say."""
    text = f"""
plans:
  - {{key: p, title: P, usesModel: mensenhandel, reports: [{{asOf: 2012-01-01, title: x}}], document: {{title: D, issuedOn: 2012-01-01}}}}
passages: [{{key: p-1, place: hier, part: plan, start: "0", end: "4", sha256: {"a" * 64}, words: hier}}]
chapters: [{{identifier: "1", title: H, passage: p-1}}]
organisations: [{{key: dienst, title: Dienst, organisationKind: overig}}]
measures:
  - {{identifier: "1.1", inChapter: "1", title: A, promise: A, asOf: 2012-01-01, passage: p-1}}
  - {{identifier: "1.2", inChapter: "1", title: B, promise: B, asOf: 2012-01-01, passage: p-1, interventionKind: [preventie]}}
  - {{identifier: "1.3", inChapter: "1", title: C, promise: C, asOf: 2012-01-01, passage: p-1,
     involvements: [{{organisation: dienst, asOf: 2012-01-01, passage: p-1}}]}}
  - {{identifier: "1.4", inChapter: "1", title: D, promise: D, asOf: 2012-01-01, passage: p-1,
     contributions: [{{barrier: arbeid, basis: geduid, strength: direct, rationale: r, asOf: 2012-01-01, passage: p-1}}]}}
"""
    with pytest.raises(InputFaults) as raised:
        parse_plan([PlanFile("p.yaml", text.encode())], "p")
    said = "\n".join(map(str, raised.value.faults))
    for words in ("heeft geen status", "`role` ontbreekt", "interventionKind: is leeg", "zonder `crossCutting: true`"):
        assert words in said


def triples(path: Path) -> set[str]:
    return {str(triple) for triple in Store().add(plan_triples(read_plan(path)))}


def test_a_pax_script_comes_back_from_a_workbook(tmp_path: Path, ketenkaart: Command) -> None:
    script, path = ROOT / "tests" / "pax" / "draaiboek.json", tmp_path / "pax.xlsx"
    answer = ketenkaart("export", "--as-plan", path, "--plan", script)
    assert "naam van het model, “Scènes van Verzonnen fietsenroof”: 1" in answer.out
    assert answer.out.count("\n") == 3  # where it went, a heading, and that one line
    different = triples(script) ^ triples(path)
    assert len(different) == 2
    assert all("model/pax-verzonnen-fietsenroof>" in triple and "prefLabel" in triple for triple in different)


OWN_STEPS = """
plans:
  - {key: nazorg, title: Nazorgplan, usesModel: nazorg, reports: [{asOf: 2026-01-01, title: begin 2026}], appliesTo: [gm0363]}
steps:
  - {key: signaleren, title: Signaleren, summary: Iemand ziet het.}
  - {key: opvangen, title: Opvang en nazorg}
chapters: [{identifier: "1", title: Alles}]
measures:
  - {identifier: "1.1", inChapter: "1", title: Bed, promise: Een bed., asOf: 2026-01-01, priority: hoog, frequency: elk jaar,
     targetGroup: [slachtoffers], budget: {amount: "€ 1.250.000,50", year: "2026", fundedFrom: rijk, asOf: 2026-01-01},
     indicator: {measured: bedden, target: "40", asOf: 2026-01-01}, decision: {decidedBy: raad, decidedOn: 2026-01, asOf: 2026-01-01},
     contributions: [{barrier: opvangen, interventionKind: [opvang-zorg], basis: als-onderwerp, strength: direct, rationale: r, asOf: 2026-01-01}]}
"""


def test_steps_and_fields_of_ones_own_go_to_a_workbook_and_back(tmp_path: Path, ketenkaart: Command) -> None:
    folder, path = tmp_path / "nazorg", tmp_path / "nazorg.xlsx"
    folder.mkdir()
    (folder / "plan.yaml").write_text(OWN_STEPS, encoding="utf-8")
    assert ketenkaart("check", folder).code == 0
    answer = ketenkaart("export", "--as-plan", path, "--plan", folder)
    assert (answer.code, answer.out) == (0, f"Geschreven: {path}\n")
    assert triples(folder) == triples(path)
    shown = facts(ketenkaart, "1.1", folder)
    for said in (
        "budget: € 1.250.000,50 (2026, rijk)",
        "indicator: bedden · streefwaarde: 40 · nog geen waarde gemeld",
        "besluit: raad, januari 2026",
        "prioriteit: hoog",
        "frequentie: elk jaar",
        "doelgroep: slachtoffers",
        "stap: Opvang en nazorg",
    ):
        assert said in shown
    assert Plans([folder]).at().select("SELECT ?e WHERE { ?b kk:euros ?e }") == [{"e": "1250000.5"}]
    town = "SELECT ?p WHERE { ?p kk:appliesTo <https://identifier.overheid.nl/tooi/id/gemeente/gm0363> }"
    assert len(Plans([path]).at().select(town)) == 1


@pytest.mark.parametrize("title", ["Opvang; nazorg", '"Opvang\\nen nazorg"'])
def test_a_step_whose_name_reads_as_two_comes_back_from_a_workbook(title: str, tmp_path: Path, ketenkaart: Command) -> None:
    folder, path = tmp_path / "nazorg", tmp_path / "nazorg.xlsx"
    folder.mkdir()
    (folder / "plan.yaml").write_text(OWN_STEPS.replace("Opvang en nazorg", title), encoding="utf-8")
    assert ketenkaart("export", "--as-plan", path, "--plan", folder).code == 0
    checked = ketenkaart("check", path)
    assert checked.code == 0, checked.err
    assert triples(folder) == triples(path)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("usesModel: nazorg", "usesModel: mensenhandel", "geeft zijn model een eigen naam"),
        ("barrier: opvangen", "barrier: huisvesting", "“huisvesting” is niet bekend"),
        ("appliesTo: [gm0363]", "appliesTo: [Amsterdam]", "“Amsterdam” is geen code of adres in TOOI"),
        ("appliesTo: [gm0363]", "appliesTo: [gm363]", "“gm363” is geen code of adres in TOOI"),
        ("appliesTo: [gm0363]", "appliesTo: [pv0028]", "“pv0028” is geen code of adres in TOOI"),
        ("appliesTo: [gm0363]", "appliesTo: ['https://identifier.overheid.nl/tooi/id/gemeente/gm363']", "gm363” is geen code of adres in TOOI"),
        ("appliesTo: [gm0363]", "appliesTo: ['https://identifier.overheid.nl/tooi/id/gemeente/mnre1058']", "mnre1058” is geen code of adres in TOOI"),
        ("decision: {decidedBy: raad, decidedOn: 2026-01, ", "decision: {", "zegt niets"),
        ("key: opvangen,", "key: signaleren,", "sleutel “signaleren” bestaat al"),
        ("title: Opvang en nazorg}", "title: ' signaleren.'}", "step opvangen: heet bijna hetzelfde als stap “signaleren”"),
        ("title: Signaleren,", "title: Opvangen,", "step signaleren: heet bijna hetzelfde als stap “opvangen”"),
        ("title: Opvang en nazorg}", "title: '|'}", "step opvangen: heeft een naam zonder letter of cijfer"),
    ],
)
def test_what_is_wrong_with_them_is_said(old: str, new: str, said: str, tmp_path: Path, ketenkaart: Command) -> None:
    folder = tmp_path / "nazorg"
    folder.mkdir()
    (folder / "plan.yaml").write_text(OWN_STEPS.replace(old, new), encoding="utf-8")
    answer = ketenkaart("check", folder)
    assert (answer.code, said in answer.err) == (2, True)
    assert "Traceback" not in answer.err


@pytest.mark.parametrize(
    ("amount", "euros"),
    [
        ("€ 40.000", "40000.0"),
        ("40000", "40000.0"),
        ("EUR 12,50", "12.50"),
        ("€ 5.000,-", "5000.0"),
        ("circa € 40.000", None),
        ("pm", None),
        ("2 ton", None),
        ("€ 10.000 - 20.000", None),
    ],
)
def test_an_amount_is_a_number_only_where_it_is_one(amount: str, euros: str | None) -> None:
    found = Budget.model_construct(amount=amount).euros
    assert (str(found) if found is not None else None) == euros
