"""Forty-two errors that a reuser planted in our exported RDF: each is found. (Our shapes once found nine.)

They stand in one graph, the exported report, on things far enough apart not to meet; it is checked once. Each row says,
by hand, what is taken out (`-`) and put in (`+`), the thing at which it must be found, and words of the Dutch sentence.
"""

import re
from pathlib import Path

import pytest

from ketenkaart.ontology.asked import Violation
from ketenkaart.ontology.validate import compiled, interpreted, reference, validate
from ketenkaart.store import PREFIXES, Format, Store, iri
from tests.conftest import Command
from tests.test_workbook_engine import said
from tests.test_workbook_plan import write

ID = "https://w3id.org/ketenkaart/id/"
X = f"{ID}plan/task-force-2013/"
OURS = {"x": X, "o": f"{ID}org/", "m": f"{ID}model/mensenhandel/", "id": ID}
HEAD = "".join(f"@prefix {name}: <{base}> .\n" for name, base in {**PREFIXES, **OURS}.items())
CELL, LINK = "x:cell-alle-stappen-kind-kennis-opleiding", "x:contribution-10.1-1"
DUPLICATE = """+ x:dubbel a kk:Contribution ; kk:inPlan <…> ; kk:initiative x:een ; kk:barrier m:arbeid ; kk:basis kkc:basis-geduid ;
 kk:interventionKind kkc:kind-preventie ; kk:strength kkc:strength-direct ; kk:rationale "r"@nl ; kk:asOf "2013-04-08"^^xsd:date ;
 kk:passage x:passage-1-intro-1 . x:enkel a kk:Contribution ; kk:inPlan <…> ; kk:initiative x:een ; kk:barrier m:arbeid ;
 kk:basis kkc:basis-geduid ; kk:interventionKind kkc:kind-preventie ; kk:strength kkc:strength-direct ; kk:rationale "r"@nl ;
 kk:asOf "2013-04-08"^^xsd:date ; kk:passage x:passage-1-intro-1""".replace("<…>", f"<{X[:-1]}>").replace("x:een", "x:measure-8.1")
OTHER_PLAN = f"""+ <{ID}plan/ander> a kk:Plan ; skos:prefLabel "Ander"@nl ; kk:usesModel <{ID}model/nergens> ; kk:report x:report-2013-04-08"""
ELSEWHERE = f"- x:involvement-1.1-gemeente-utrecht-geconsulteerd kk:inPlan\n+ x:involvement-1.1-gemeente-utrecht-geconsulteerd kk:inPlan <{ID}plan/ander>"

# What is wrong → the patch, the thing that is named, and words of the sentence.
PLANTED: dict[str, tuple[str, str, str]] = {
    "1 waitsFor: niets": ("+ x:measure-1.1 kk:waitsFor x:measure-99.9", "x:measure-99.9", "Hier wordt op gewacht"),
    "2 waitsFor: organisatie": ("+ x:measure-1.2 kk:waitsFor o:ind", "o:ind", "Hier wordt op gewacht"),
    "3 replacedBy zichzelf": ("+ x:measure-1.3 kk:replacedBy x:measure-1.3", "x:measure-1.3", "naar zichzelf terug (kk:replacedBy)"),
    "4 followedBy: tekst": ('+ x:measure-1.4 kk:followedBy "later"', "later", "op gevolgd"),
    "5 seeAlso: niets": ("+ x:measure-1.5 kk:seeAlso x:pilot-nergens", "x:pilot-nergens", "in dit plan niet beschreven"),
    "6 inChapter: niets": ("- x:measure-1.6 kk:inChapter\n+ x:measure-1.6 kk:inChapter x:chapter-99", "x:chapter-99", "hoofdstuk genoemd dat niet bestaat"),
    "7 usesModel: onbekend": (OTHER_PLAN, "id:model/nergens", "barrièremodel heeft geen stappen"),
    "8 melding van 2031": ('- x:status-1.2-2013-04-08 kk:asOf\n+ x:status-1.2-2013-04-08 kk:asOf "2031-01-01"^^xsd:date', "x:status-1.2-2013-04-08", "geen peildatum van dit plan"),
    "9 tooi: tekst": ('- o:vws kk:tooi\n+ o:vws kk:tooi "mnre1025"', "o:vws", "geen adres uit de registers van TOOI"),
    "10 jci": ('+ x:legislation-awbz kk:jci "art. 273f Sr"', "x:legislation-awbz", "verwijst niet naar het Basiswettenbestand"),
    "11 termijn 2012-13-45": ('- x:deadline-1.1-1 kk:deadline\n+ x:deadline-1.1-1 kk:deadline "2012-13-45"', "x:deadline-1.1-1", "De termijn in EDTF is één tekst"),
    "12 tijdvak najaar": ('+ x:measure-2.1 kk:period "najaar"', "x:measure-2.1", "Het tijdvak is één EDTF-tekst"),
    "13 uiterlijk 2099": ('- x:deadline-1.1-2 kk:dueBy\n+ x:deadline-1.1-2 kk:dueBy "2099-12-31"^^xsd:date', "x:deadline-1.1-2", "ligt buiten de termijn in EDTF"),
    "14 lid: maatregel": ("- x:membership-1 org:member\n+ x:membership-1 org:member x:measure-2.3", "x:measure-2.3", "Deze organisatie is niet beschreven"),
    "15 lid van niets": ("- x:membership-10 org:organization\n+ x:membership-10 org:organization o:nergens", "o:nergens", "Deze organisatie is niet beschreven"),
    "16 onderdeel van zichzelf": ("- o:buitenlandse-posten org:unitOf\n+ o:buitenlandse-posten org:unitOf o:buitenlandse-posten", "o:buitenlandse-posten", "naar zichzelf terug (org:unitOf)"),
    "17 twee keer 5.4": ('- x:measure-5.5 dcterms:identifier\n+ x:measure-5.5 dcterms:identifier "5.4"', "x:measure-5.5", "hetzelfde nummer"),
    "18 actor is een ander": ("- x:involvement-9.6-venj-trekker kk:actor\n+ x:involvement-9.6-venj-trekker kk:actor o:vws", "x:involvement-9.6-venj-trekker", "Dit verband (kk:actor) past niet"),
    "19 trekker met rol ontvanger": ("- x:involvement-5.4-ind-trekker kk:role\n+ x:involvement-5.4-ind-trekker kk:role kkc:role-ontvanger", "x:involvement-5.4-ind-trekker", "Dit verband (kk:leader) past niet"),
    "20 betrokkenheid in ander plan": (ELSEWHERE, "x:involvement-1.1-gemeente-utrecht-geconsulteerd", "hoort bij een ander plan"),
    "21 lege naam": ('- x:measure-2.6 skos:prefLabel\n+ x:measure-2.6 skos:prefLabel ""@nl', "x:measure-2.6", "De naam ontbreekt, is leeg"),
    "22 kk:statsu": ("+ x:status-1.3-2013-04-08 kk:statsu kkc:status-lopend", "x:status-1.3-2013-04-08", "Deze eigenschap (kk:statsu) bestaat niet"),
    "23 kk:Meassure": ("- x:measure-2.7 rdf:type\n+ x:measure-2.7 a kk:Meassure", "x:measure-2.7", "Deze klasse (kk:Meassure) bestaat niet"),
    "24 vervolg bij gepland": ("+ x:status-1.1-2011-03-31 kk:continuation kkc:continuation-blijvend", "x:status-1.1-2011-03-31", "maar de status is niet afgerond"),
    "25 dekt zonder rol": ("+ o:ambassade-new-delhi kk:covers m:identiteit", "o:ambassade-new-delhi", "afgeleide lijn (kk:covers) volgt nergens uit"),
    "26 twee huidige statussen": ("+ x:measure-3.5 kk:currentStatus kkc:status-gepland", "x:measure-3.5", "meer dan één huidige status"),
    "27 cel telt 99": (f"- {CELL} kk:initiativeCount\n+ {CELL} kk:initiativeCount 99", CELL, "is niet het aantal dat zij noemt"),
    "28 aangepakt door organisatie": ("+ x:facilitator-hotels kk:addressedBy o:comensha", "o:comensha", "mee aangepakt"),
    "29 gaat over niets": ("+ x:bottleneck-doorstroom-opvang kk:concerns x:pilot-verdwenen", "x:pilot-verdwenen", "in dit plan niet beschreven"),
    "30 vindplaats in niets": ("- x:passage-1-intro-10 kk:document\n+ x:passage-1-intro-10 kk:document x:document-99", "x:document-99", "document genoemd dat niet is beschreven"),
    "31 cijfer veel": ('- x:figure-aantal-liec kk:value\n+ x:figure-aantal-liec kk:value "veel"', "x:figure-aantal-liec", "“veel” is geen cijfer"),
    "32 een mens": ("+ o:ambassade-hongarije a foaf:Person", "o:ambassade-hongarije", "Hier staat een mens"),
    "33 maatregel en afspraak": ("+ x:measure-3.6 a kk:Agreement", "x:measure-3.6", "Een afspraak heeft precies één status"),
    "34 bijdrage dubbel": (DUPLICATE, "x:enkel", "Deze bijdrage staat er twee keer"),
    "35 status als rol": ("- x:involvement-1.1-gemeente-rotterdam-geconsulteerd kk:role\n+ x:involvement-1.1-gemeente-rotterdam-geconsulteerd kk:role kkc:status-lopend", "x:involvement-1.1-gemeente-rotterdam-geconsulteerd", "heeft precies één rol"),
    "36 asOf met tijd": ('- x:deadline-1.2-1 kk:asOf\n+ x:deadline-1.2-1 kk:asOf "2011-03-31T00:00:00"^^xsd:dateTime', "x:deadline-1.2-1", "De peildatum (kk:asOf) ontbreekt, staat er dubbel of is geen datum"),
    "37 status ontbreekt": ("- x:status-5.1-2013-04-08 kk:status", "x:status-5.1-2013-04-08", "heeft precies één status"),
    "38 stap van ander model": (f"- {LINK} kk:barrier\n+ {LINK} kk:barrier x:vreemd . x:vreemd a kk:Barrier", LINK, "hoort niet bij het barrièremodel van het plan"),
    "39 bijdrage zonder vindplaats": ("- x:contribution-11.2-1 kk:passage", "x:contribution-11.2-1", "Deze bijdrage heeft geen vindplaats"),
    "40 kring van followedBy": ("+ x:measure-9.1 kk:followedBy x:measure-9.2 . x:measure-9.2 kk:followedBy x:measure-9.1", "x:measure-9.2", "naar zichzelf terug (kk:followedBy)"),
    "41 eindigt in 1012": ('+ x:measure-9.3 kk:endsOn "1012-01-01"^^xsd:date', "x:measure-9.3", "Deze dag (kk:endsOn) ligt meer dan een eeuw"),
    "42 begint na einde": ('- x:measure-7.13 kk:startsOn\n+ x:measure-7.13 kk:startsOn "2013-01-01"^^xsd:date', "x:measure-7.13", "De begindatum ligt na de einddatum"),
}  # fmt: skip
# A question and no fault: it can be, but seldom is.
DOUBTED = {
    "eindigt in 1990": ('+ x:measure-9.4 kk:endsOn "1990-01-01"^^xsd:date', "x:measure-9.4", "Klopt deze dag (kk:endsOn)?"),
    "geleverd na het verslag": ('+ x:deadline-1.1-3 kk:deliveredFrom "2014-01-01"^^xsd:date', "x:deadline-1.1-3", "Klopt deze dag van oplevering"),
}  # fmt: skip


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory, ketenkaart: Command) -> Store:
    path = tmp_path_factory.mktemp("uit") / "rapport.nt"
    assert ketenkaart("export", path).code == 0
    return Store().load(path)


@pytest.fixture(scope="module")
def faulty(exported: Store, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The exported report with all errors in it."""
    folder = tmp_path_factory.mktemp("fout")
    planted = Store(exported)
    for number, (patch, _, _) in enumerate([*PLANTED.values(), *DOUBTED.values()]):
        plant(planted, patch, folder / f"{number}.ttl")
    return planted.serialise(Format.N_TRIPLES)


@pytest.fixture(scope="module")
def found(faulty: bytes) -> list[Violation]:
    """What the checks say of it."""
    return validate(faulty)


def plant(store: Store, patch: str, path: Path) -> None:
    """Take out what a patch's `- subject predicate` names, and put in its `+ triples`."""
    for line in re.split(r"\n(?=[+-] )", patch):
        if line.startswith("- "):
            subject, predicate = (iri(full(word)) for word in line[2:].split())
            old = list(store.match(subject, predicate))
            assert old, f"{line}: niets om weg te nemen"
            store.remove(old)
        else:
            path.write_text(f"{HEAD}{line[2:]} .", encoding="utf-8")
            store.load(path)


def full(word: str) -> str:
    prefix, colon, local = word.partition(":")
    return OURS[prefix] + local if colon and prefix in OURS else word


def test_the_export_has_none_of_these(exported: Store) -> None:
    assert validate(exported.serialise(Format.N_TRIPLES)) == []


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_error_is_found(name: str, found: list[Violation]) -> None:
    _, node, words = PLANTED[name]
    said = [one.message for one in found if one.node == full(node) and not one.doubt]
    assert [message for message in said if words in message], said


def test_the_reference_engine_finds_the_same(faulty: bytes) -> None:
    """A plan is checked by the fast engine; on a whole plan too it must say what pySHACL says."""
    theirs = said(reference(faulty))
    assert len(theirs) > 30
    assert said(compiled(faulty)) == said(interpreted(faulty)) == theirs


@pytest.mark.parametrize("name", DOUBTED)
def test_what_is_not_likely_is_a_question(name: str, found: list[Violation]) -> None:
    _, node, words = DOUBTED[name]
    assert [words in one.message for one in found if one.node == full(node) and one.doubt] == [True]


def test_nothing_else_is_accused(found: list[Violation]) -> None:
    """What a planted error drags along is named by hand: a date that no longer fits, a part without its whole."""
    dragged = {
        "x:measure-1.1",  # its last deadline is one of 2099 now
        "o:venj",  # acts no longer in what it leads
        "x:measure-5.1",  # its latest report has no status
        "x:measure-8.1",  # serves all steps, and now has a contribution too
        "x:measure-9.1",  # the other half of the circle
        "x:measure-10.1",  # contributes no longer to the step of its contribution
        "x:vreemd",  # a step without a name
    }
    named = {full(node) for _, node, _ in [*PLANTED.values(), *DOUBTED.values()]} | {full(one) for one in dragged}
    assert {one.node for one in found} - named == set()


# The nine that `check` once called good, in a plan in YAML: what is written over what, and where the fault is named.
THINGS = """\
pilots:
  - {key: proef, title: Proef, asOf: 2012-01-01, statuses: [{status: lopend, asOf: 2012-01-01}]}
bottlenecks:
  - {key: geld, title: Geld, asOf: 2012-01-01, resolution: open}
figures:
  - {key: zaken, title: Zaken, asOf: 2012-01-01, value: "12", unit: zaken}
legislation:
  - {key: wet, title: Wet, asOf: 2012-01-01}
"""
NINE = {
    "waitsFor zichzelf": ("title: Proef,", "title: Proef, waitsFor: pilot-proef,", "pilot-proef: Dit leidt"),
    "replacedBy zichzelf": ("title: Proef,", "title: Proef, replacedBy: pilot-proef,", "pilot-proef: Dit leidt"),
    "endsOn 1012": ("title: Proef,", "title: Proef, endsOn: 1012-01-01,", "pilot-proef: Deze dag (kk:endsOn) ligt meer dan een eeuw"),
    "status van 2031": ("lopend, asOf: 2012-01-01}]", "lopend, asOf: 2031-01-01}]", "status-pilot-proef-2031-01-01: De peildatum"),
    "jci": ("title: Wet,", 'title: Wet, jci: "art. 273f Sr",', "legislation-wet: De jci (kk:jci) verwijst niet"),
    "addressedBy zichzelf": ("title: Geld,", "title: Geld, addressedBy: bottleneck-geld,", "bottleneck-geld: Dit leidt"),
    "cijfer veel": ('value: "12"', "value: veel", "figure-zaken: Een cijfer heeft precies één waarde"),
    "tooi": ("title: Dienst,", "title: Dienst, tooi: https://example.org/verkeerd/gm9999, checkedOn: 2026-01-01,", "dienst: De TOOI-code"),
    "unitOf zichzelf": ("title: Dienst,", "title: Dienst, unitOf: dienst,", "dienst: Dit leidt"),
}  # fmt: skip


@pytest.mark.parametrize("name", NINE)
def test_a_plan_in_yaml_is_refused_at_its_line(name: str, small_plan: Path, ketenkaart: Command) -> None:
    file = small_plan / "plan.yaml"
    text = file.read_text(encoding="utf-8") + THINGS
    old, new, said = NINE[name]
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    place, _, rest = answer.err.strip().partition(", ")
    assert place.partition(":")[2].isdigit(), answer.err  # the line at which its row begins
    assert rest.startswith(said), answer.err


def test_a_doubtful_day_is_a_question(small_plan: Path, ketenkaart: Command) -> None:
    file = small_plan / "plan.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("title: Kamers controleren", "title: Kamers controleren\n    endsOn: 1990-01-01"), encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 0
    assert "Vraag: " in answer.err
    assert "Klopt deze dag (kk:endsOn)?" in answer.err


def test_a_workbook_is_refused_at_its_rows(tmp_path: Path, ketenkaart: Command) -> None:
    """Seven of the nine: a workbook has no sheet for figures and none for laws."""
    head = ("Titel", "Partner", "Rol", "Stap", "Soort ingreep", "Status", "Peildatum", "Eindigt op", "Wacht op", "Vervangen door")
    panden = ("Panden", "Dienst", "trekker", "Huisvesting", "toezicht en handhaving", "lopend", "30-9-2026", "1012-01-01", "Panden", None)
    balies = ("Balies", "Dienst", "trekker", "Identiteit", "kennis en opleiding", "lopend", "2031-01-01", None, None, "Balies")
    path = write(
        tmp_path / "plan.xlsx",
        [panden, balies],
        head,
        Plan=[("Titel", "Peildatum"), ("Eigen plan", "30-9-2026")],
        Partners=[("Naam", "TOOI", "Gecontroleerd op", "Onderdeel van"), ("Dienst", "https://example.org/gm9999", "1-1-2026", "Dienst")],
        Knelpunten=[("Titel", "Oplossing", "Aangepakt door"), ("Geld", "open", "Geld")],
    )
    answer = ketenkaart("check", path)
    assert answer.code == 2
    # Faults of one kind stand together in a line, with their rows; each sheet is named with what is wrong in it.
    said = {(line.partition("blad ")[2].partition(",")[0], words) for line in answer.err.splitlines() for words in WORDS if words in line}
    assert said == {
        ("Knelpunten", "naar zichzelf terug"),
        ("Maatregelen", "naar zichzelf terug"),
        ("Maatregelen", "meer dan een eeuw"),
        ("Maatregelen", "geen peildatum van dit plan"),
        ("Partners", "De TOOI-code"),
        ("Partners", "naar zichzelf terug"),
    }


WORDS = ("naar zichzelf terug", "meer dan een eeuw", "geen peildatum van dit plan", "De TOOI-code")
