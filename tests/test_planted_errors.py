"""Errors that reusers planted in our exported RDF: each is found at its thing. (Our shapes once found nine of 57.)

They stand in one graph, the exported report, on things far enough apart not to meet; it is checked once.
"""

import re
from functools import cache
from pathlib import Path

import pytest

from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.core_constraints import violations
from ketenkaart.ontology.query_constraints import Violation
from ketenkaart.store import Format, Store
from ketenkaart.visuals.export import exported
from tests.conftest import Command
from tests.sourced import contribution, involved, measure, sourced
from tests.test_cells import change
from tests.test_shapes import GOOD, ID, compiled, edit, entries, reference
from tests.test_workbook_plan import write


def planted(name: str) -> list[tuple[str, str, str]]:
    """The rows of a table: a patch, the address of the thing that is named, and words of the sentence."""
    rows = []
    for row in entries(GOOD.with_name(name)):
        patch, *node, words = re.split(r"\s+\| ", row)
        prefix, colon, local = (node or patch.split()[1:2])[0].partition(":")
        place = {"x": "plan/task-force-2013/", "o": "org/", "id": ""}.get(prefix)
        rows.append((patch, f"{ID}{place}{local}" if colon and place is not None else prefix, words))
    return rows


PLANTED, DOUBTED = planted("fouten.txt"), planted("vragen.txt")


@cache
def exported_report() -> bytes:
    return exported(Plans(), ".nt")


@cache
def faulty() -> bytes:
    """The exported report with all errors in it."""
    store = Store().load_bytes(exported_report())
    for patch, *_ in PLANTED + DOUBTED:
        edit(store, patch, "task-force-2013")
    return store.serialise(Format.N_TRIPLES)


@pytest.fixture(scope="module")
def found() -> list[Violation]:
    """What the checks say of it."""
    return violations(Store().load_bytes(faulty()))


def test_export_has_none_of_these() -> None:
    assert violations(Store().load_bytes(exported_report())) == []


@pytest.mark.parametrize(("patch", "node", "words"), PLANTED, ids=lambda text: text[:60])
def test_planted_error_is_found(patch: str, node: str, words: str, found: list[Violation]) -> None:
    said = [one.message for one in found if one.node == node and not one.doubt]
    assert [message for message in said if words in message], (patch, said)


@pytest.mark.parametrize(("patch", "node", "words"), DOUBTED, ids=lambda text: text[:60])
def test_what_is_not_likely_is_a_question(patch: str, node: str, words: str, found: list[Violation]) -> None:
    assert [words in one.message for one in found if one.node == node and one.doubt] == [True], patch


def test_nothing_else_is_accused(found: list[Violation]) -> None:
    """What a planted error drags along is named by hand: a date that no longer fits, a part without its whole."""
    dragged = {
        "measure-1.1",  # its last deadline is one of 2099 now
        "venj",  # acts no longer in what it leads
        "measure-1.4",  # its latest report has another status now
        "measure-5.1",  # its latest report has no status
        "measure-8.1",  # serves all steps, and now has a contribution too
        "measure-9.1",  # the other half of the circle
        "measure-10.1",  # contributes no longer to the step of its contribution
        "vreemd",  # a step without a name
    }
    named = {node for _, node, _ in PLANTED + DOUBTED}
    assert {one.node.rpartition("/")[2] for one in found if one.node not in named} <= dragged


@pytest.mark.large
def test_reference_engine_finds_the_same() -> None:
    """On a whole plan too our own check must say what pySHACL says; tests/test_shapes.py has smaller graphs."""
    theirs = reference(faulty())
    assert len(theirs) > 30
    assert compiled(faulty()) == theirs


# What `check` once called good, in a plan in YAML: what is written over what, and where the fault is named.
THINGS = """\
pilots:
  - {key: proef, title: Proef, asOf: 2012-01-01, statuses: [{status: lopend, asOf: 2012-01-01}]}
bottlenecks:
  - {key: geld, title: Geld, asOf: 2012-01-01, resolution: open}
figures:
  - {key: zaken, title: Zaken, asOf: 2012-01-01, value: "12", unit: zaken}
legislation:
  - {key: wet, title: Wet, asOf: 2012-01-01}
flows:
  - {key: stroom, title: Stroom, from: bureau, to: dienst, content: iets, flowState: werkt, asOf: 2012-01-01}
publications:
  - {key: stuk, title: Stuk, asOf: 2012-01-01}
"""
REFUSED = {
    "waitsFor zichzelf": ("title: Proef,", "title: Proef, waitsFor: pilot-proef,", "pilot-proef: Dit leidt"),
    "replacedBy zichzelf": ("title: Proef,", "title: Proef, replacedBy: pilot-proef,", "pilot-proef: Dit leidt"),
    "endsOn 1012": ("title: Proef,", "title: Proef, endsOn: 1012-01-01,", "pilot-proef: Deze dag (kk:endsOn) ligt meer dan een eeuw"),
    "status van 2031": ("lopend, asOf: 2012-01-01}]", "lopend, asOf: 2031-01-01}]", "status-pilot-proef-2031-01-01: De peildatum"),
    "jci": ("title: Wet,", 'title: Wet, jci: "art. 273f Sr",', "legislation-wet: De jci (kk:jci) verwijst niet"),
    "addressedBy zichzelf": ("title: Geld,", "title: Geld, addressedBy: bottleneck-geld,", "bottleneck-geld: Dit leidt"),
    "cijfer veel": ('value: "12"', "value: veel", "figure-zaken: Een cijfer heeft precies één waarde"),
    "tooi": ("title: Dienst,", "title: Dienst, tooi: https://example.org/verkeerd/gm9999, checkedOn: 2026-01-01,", "dienst: De TOOI-code"),
    "unitOf zichzelf": ("title: Dienst,", "title: Dienst, unitOf: dienst,", "dienst: Dit leidt"),
    "tooi van drie cijfers": ("title: Bureau,", "title: Bureau, tooi: https://identifier.overheid.nl/tooi/id/gemeente/gm363, checkedOn: 2026-01-01,", "bureau: De TOOI-code"),
    "ecli": ("title: Wet,", 'title: Wet, ecli: "ECLI:NL:HR:2013",', "legislation-wet: De ECLI (kk:ecli)"),
    "hudoc": ("title: Wet,", 'title: Wet, hudoc: "96549",', "legislation-wet: Het HUDOC-nummer (kk:hudoc)"),
    "celex van een wet": ("title: Wet,", 'title: Wet, celex: "2011/36/EU",', "legislation-wet: Het CELEX-nummer (kk:celex)"),
    "celex van een stuk": ("title: Stuk,", 'title: Stuk, celex: "32011L36",', "publication-stuk: Het CELEX-nummer (kk:celex)"),
    "stroom naar zichzelf": ("to: dienst, content", "to: bureau, content", "flow-stroom: Deze informatiestroom gaat van een organisatie naar dezelfde"),
    "seeAlso zichzelf": ("title: Proef,", "title: Proef, seeAlso: pilot-proef,", "pilot-proef: Dit verwijst naar zichzelf"),
    "concerns zichzelf": ("title: Stroom,", "title: Stroom, concerns: flow-stroom,", "flow-stroom: Dit verwijst naar zichzelf"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_plan_in_yaml_is_refused_at_its_line(name: str, small_plan: Path, ketenkaart: Command) -> None:
    old, new, said = REFUSED[name]
    append(small_plan, THINGS)
    change(small_plan, old, new)
    answer = ketenkaart("check", small_plan)
    place, _, rest = answer.err.strip().partition(", ")
    # The line at which its row begins.
    assert (answer.code, place.partition(":")[2].isdigit(), "1 fout;" in answer.err) == (2, True, True), answer.err
    assert rest.startswith(said), answer.err


# And what it may not refuse: what stands behind a title.
ALLOWED = {
    "Dienst, checkedOn: 2026-01-01, tooi: https://identifier.overheid.nl/tooi/id/%s": "gemeente/gm0363 provincie/pv28 "
    "waterschap/ws0155 ministerie/mnre1058 oorg/oorg10264 zbo/zb000196 ander_register/ab12",
    "Wet, ecli: '%s'": "ECLI:NL:HR:2013:BZ1234 ECLI:EU:C:2012:560 ECLI:CE:ECHR:2010:0107JUD002596504 "
    "ECLI:NL:RBDHA:2013:CA3100",
    "Wet, celex: '%s'": "32011L0036 52012DC0286 62010CJ0001 12012E/TXT 12016P047 02011L0036-20110415 32004R0883R(01)",
    "Dienst, isGeneric: true%s": "",  # members of one collective name may give each other information
}


@pytest.mark.parametrize("said", [said % value for said, values in ALLOWED.items() for value in values.split() or [""]])
def test_what_is_well_written_is_no_fault(said: str, small_plan: Path, ketenkaart: Command) -> None:
    append(small_plan, THINGS)
    change(small_plan, f"title: {said.partition(',')[0]},", f"title: {said},")
    if "isGeneric" in said:
        change(small_plan, "from: bureau", "from: dienst")
    answer = ketenkaart("check", small_plan)
    assert (answer.code, answer.err) == (0, "")


def append(plan: Path, text: str) -> None:
    with (plan / "plan.yaml").open("a", encoding="utf-8") as file:
        file.write(text)


AGREEMENT = """\
agreements:
  - {key: brief, title: Brief, agreementStatus: %s, asOf: 2012-01-01, involvements: [%s]}
"""
SIGNED = {  # by status and parties: is there a question
    ("ondertekend", "dienst ondertekenaar"): True,
    ("ondertekend", "dienst ondertekenaar; dienst trekker"): True,
    ("ondertekend", "dienst betrokken"): True,  # of which the role is not said
    ("ondertekend", "dienst ondertekenaar; bureau geconsulteerd"): True,
    ("ondertekend", "dienst ondertekenaar; bureau ondertekenaar"): False,
    ("in-voorbereiding", "dienst ondertekenaar"): False,
    ("ondertekend", "dienst ondertekenaar, summary: De brief noemt er een."): False,  # why there is one
}


@pytest.mark.parametrize(("status", "parties"), SIGNED)
def test_signed_agreement_of_one_party_is_a_question(
    status: str, parties: str, small_plan: Path, ketenkaart: Command
) -> None:
    rows = [f"{{asOf: 2012-01-01, organisation: {party.replace(' ', ', role: ', 1)}}}" for party in parties.split("; ")]
    append(small_plan, AGREEMENT % (status, ", ".join(rows)))
    answer = ketenkaart("check", small_plan)
    is_asked = "agreement-brief: Met wie is deze afspraak gesloten?" in answer.err and "Vraag: " in answer.err
    assert (answer.code, is_asked) == (0, SIGNED[status, parties]), answer.err


# The years in which a term may lie: of a plan with a text behind it from its first report; of a list of one's own, in
# which old terms stay until somebody takes them out, from two years before.
YEARS = [("", 2012, False), ("", 2010, False), ("", 2009, True)]
YEARS += [("sourced", 2012, False), ("sourced", 2011, True), ("sourced", 2009, True)]
DUE = "    deadlines: [{deadlineText: eind 2012, modality: belofte, asOf: 2012-01-01, passage: plan-1}]\n"


@pytest.mark.parametrize(("document", "year", "is_asked"), YEARS)
def test_term_before_the_plan_is_a_question(
    document: str, year: int, is_asked: bool, small_plan: Path, tmp_path: Path, ketenkaart: Command
) -> None:
    row = measure("1.1", [involved("dienst")], [contribution()]) + DUE
    plan = sourced(tmp_path, row) if document else small_plan
    change(plan, "eind 2012", f"eind {year}")
    answer = ketenkaart("check", plan)
    found = "deadline-1.1-1: Klopt deze dag (kk:dueBy)? Hij ligt voor het jaar" in answer.err
    assert (answer.code, found) == (0, is_asked), answer.err


def test_record_older_than_all_its_passages_is_refused(tmp_path: Path, ketenkaart: Command) -> None:
    """Of two passages one of the plan's own text is enough: that may hold later knowledge, progress is never earlier."""
    both = involved("bureau", "progress-1").replace("progress-1", "[progress-1, plan-1]")
    parts = [involved("dienst", "progress-1"), both, involved("raad", "progress-1", as_of="2013-01-01")]
    answer = ketenkaart("check", sourced(tmp_path, measure("1.1", parts, [contribution()])))
    found, count = answer.err.splitlines()
    assert (answer.code, count) == (2, "1 fout; er is niets geschreven.")
    assert "involvement-1.1-dienst-uitvoerder: Alle vindplaatsen hiervan zijn van na de peildatum (kk:asOf)" in found


def test_progress_is_of_the_report_that_its_document_is_nearest_to(tmp_path: Path, ketenkaart: Command) -> None:
    """A third report does not make the second's progress later than what was read in it."""
    part = involved("bureau", "progress-1", as_of="2013-01-01")
    plan = sourced(tmp_path, measure("1.1", [involved("dienst"), part], [contribution()]))
    second = "{key: later, title: Nog een, issuedOn: 2013-12-01}"
    change(
        plan,
        "    document: {title: De brief, issuedOn: 2013-01-01}",
        f"      - {{asOf: 2014-01-01, title: begin 2014}}\n    document: [{{title: De brief, issuedOn: 2013-02-15}}, {second}]",
    )
    change(plan, "document: {sha256", "document:\n- {sha256")
    change(plan, "length: 999}\n", f"length: 999}}\n- {{document: later, sha256: {'c' * 64}, length: 99}}\n")
    where = f"document: later, place: p, part: progress, start: 0, end: 9, sha256: {'d' * 64}, words: w"
    change(plan, "passages:\n", f"passages:\n  - {{key: later-progress-1, {where}}}\n")
    answer = ketenkaart("check", plan)
    assert (answer.code, answer.err) == (0, "")
    asked = "SELECT ?passage WHERE { ?passage kk:part kkc:part-progress }"
    counts = [len(Plans([plan]).at(Scenario(as_of=f"{year}-01-01")).select(asked)) for year in (2013, 2014)]
    assert counts[1] == counts[0] + 1
    change(plan, part, part.replace("progress-1", "later-progress-1"))
    assert "involvement-1.1-bureau-uitvoerder: Alle vindplaatsen" in ketenkaart("check", plan).err


def test_workbook_is_refused_at_its_rows(tmp_path: Path, ketenkaart: Command) -> None:
    """Seven of the nine: a workbook has no sheet for figures and none for laws."""
    head = "Titel;Partner;Rol;Stap;Soort werk;Status;Peildatum;Eindigt op;Wacht op;Vervangen door"
    rows = [
        "Panden;Dienst;trekker;Huisvesting;toezicht en handhaving;lopend;30-9-2026;1012-01-01;Panden;",
        "Balies;Dienst;trekker;Identiteit;kennis en opleiding;lopend;2031-01-01;;;Balies",
    ]
    path = write(
        tmp_path / "plan.xlsx",
        [tuple(value or None for value in row.split(";")) for row in rows],
        tuple(head.split(";")),
        Plan=[("Titel", "Peildatum"), ("Eigen plan", "30-9-2026")],
        Partners=[
            ("Naam", "TOOI", "Gecontroleerd op", "Onderdeel van"),
            ("Dienst", "https://example.org/gm9999", "1-1-2026", "Dienst"),
        ],
        Knelpunten=[("Titel", "Oplossing", "Aangepakt door"), ("Geld", "open", "Geld")],
    )
    answer = ketenkaart("check", path)
    assert answer.code == 2
    # Faults of one kind stand together in a line, with their rows; each sheet is named with what is wrong in it.
    circle, day, century, tooi = "naar zichzelf terug", "geen peildatum", "meer dan een eeuw", "De TOOI-code"
    sheets = [(line.partition("blad ")[2].partition(",")[0], line) for line in answer.err.splitlines()]
    said = {(sheet, words) for sheet, line in sheets for words in (circle, day, century, tooi) if words in line}
    actions = {("Acties", circle), ("Acties", century), ("Acties", day)}
    assert said == actions | {("Knelpunten", circle), ("Partners", tooi), ("Partners", circle)}
