"""Fifty-seven errors that reusers planted in our exported RDF: each is found. (Our shapes once found nine.)

They stand in one graph, the exported report, on things far enough apart not to meet; it is checked once. Each row says,
by hand, what is taken out (`-`) and put in (`+`), the thing at which it must be found, and words of the Dutch sentence.
"""

import re
from pathlib import Path

import pytest

from ketenkaart import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.core_constraints import core_violations, violations
from ketenkaart.ontology.query_constraints import Violation
from ketenkaart.store import PREFIXES, Format, Store, iri
from tests.conftest import Command
from tests.reference import reference
from tests.sourced import contribution, involved, measure, sourced
from tests.test_workbook_plan import write

ID = "https://w3id.org/ketenkaart/id/"
X = f"{ID}plan/task-force-2013/"
OURS = {"x": X, "o": f"{ID}org/", "m": f"{ID}model/mensenhandel/", "id": ID}
HEAD = "".join(f"@prefix {name}: <{base}> .\n" for name, base in {**PREFIXES, **OURS}.items())
CELL, LINK = "x:cell-alle-stappen-kind-kennis-opleiding", "x:contribution-10.1-1"
PARTNER_CELL = "x:cell-arbeid-kind-kennis-opleiding"  # two bodies are expected there, and nobody by kind of work
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
    "43 TOOI van drie cijfers": ("- o:gemeente-amsterdam kk:tooi\n+ o:gemeente-amsterdam kk:tooi <https://identifier.overheid.nl/tooi/id/gemeente/gm363>", "o:gemeente-amsterdam", "geen adres uit de registers van TOOI"),
    "44 TOOI van een andere soort": ("- o:szw kk:tooi\n+ o:szw kk:tooi <https://identifier.overheid.nl/tooi/id/gemeente/mnre1073>", "o:szw", "geen adres uit de registers van TOOI"),
    "45 ecli": ('- x:legislation-rantsev kk:ecli\n+ x:legislation-rantsev kk:ecli "ECLI:NL:HR:13:BZ1234"', "x:legislation-rantsev", "De ECLI (kk:ecli) is geen"),
    "46 hudoc": ('- x:legislation-rantsev kk:hudoc\n+ x:legislation-rantsev kk:hudoc "96549"', "x:legislation-rantsev", "Het HUDOC-nummer (kk:hudoc) is geen"),
    "47 celex": ('- x:publication-eu-mensenhandelstrategie kk:celex\n+ x:publication-eu-mensenhandelstrategie kk:celex "COM(2012) 286"', "x:publication-eu-mensenhandelstrategie", "Het CELEX-nummer (kk:celex) is geen"),
    "48 stroom naar zichzelf": ("- x:flow-kvk-inspectie-szw kk:to\n+ x:flow-kvk-inspectie-szw kk:to o:kvk", "x:flow-kvk-inspectie-szw", "gaat van een organisatie naar dezelfde"),
    "49 seeAlso zichzelf": ("+ x:measure-9.5 kk:seeAlso x:measure-9.5", "x:measure-9.5", "Dit verwijst naar zichzelf (kk:seeAlso)"),
    "50 concerns zichzelf": ("+ x:bottleneck-doorstroom-opvang kk:concerns x:bottleneck-doorstroom-opvang", "x:bottleneck-doorstroom-opvang", "Dit verwijst naar zichzelf (kk:concerns)"),
    "51 legalObstacle zichzelf": ("+ x:measure-9.6 kk:legalObstacle x:measure-9.6", "x:measure-9.6", "Dit verwijst naar zichzelf (kk:legalObstacle)"),
    "52 legalQuestion zichzelf": ("+ x:measure-9.7 kk:legalQuestion x:measure-9.7", "x:measure-9.7", "Dit verwijst naar zichzelf (kk:legalQuestion)"),
    "53 sameSilence zichzelf": ("+ x:silentpart-7.11-1 kk:sameSilence x:silentpart-7.11-1", "x:silentpart-7.11-1", "Dit verwijst naar zichzelf (kk:sameSilence)"),
    "54 staat voor zichzelf": ("+ o:gemeenten kk:standsFor o:gemeenten", "o:gemeenten", "Dit verwijst naar zichzelf (kk:standsFor)"),
    "55 van 2011, uit de voortgang": ('- x:involvement-11.2-liec-uitvoerder kk:asOf\n+ x:involvement-11.2-liec-uitvoerder kk:asOf "2011-03-31"^^xsd:date', "x:involvement-11.2-liec-uitvoerder", "Alle vindplaatsen hiervan zijn van na de peildatum"),
    "56 dekt met werk dat er niet is (11.3)": ("+ o:venj kk:coversAsStated m:arbeid", "o:venj", "afgeleide lijn (kk:coversAsStated) volgt nergens uit"),
    "57 plek verwacht om een partner": (f"- {PARTNER_CELL} kk:expected\n+ {PARTNER_CELL} kk:expected true", PARTNER_CELL, "geen verwachting zonder organisatie noemt deze stap en soort"),
}  # fmt: skip
# A question and no fault: it can be, but seldom is.
DOUBTED = {
    "eindigt in 1990": ('+ x:measure-9.4 kk:endsOn "1990-01-01"^^xsd:date', "x:measure-9.4", "Klopt deze dag (kk:endsOn)?"),
    "termijn van 2009": ('- x:deadline-1.1-4 kk:dueBy\n- x:deadline-1.1-4 kk:deadline\n- x:deadline-1.1-4 kk:dueFrom\n+ x:deadline-1.1-4 kk:dueBy "2009-11-30"^^xsd:date ; kk:deadline "2009-23"', "x:deadline-1.1-4", "Klopt deze dag (kk:dueBy)? Hij ligt voor het jaar van de eerste peildatum"),
    "geleverd in 2009": ('+ x:deadline-7.11-1 kk:deliveredFrom "2009-01-01"^^xsd:date', "x:deadline-7.11-1", "Klopt deze dag (kk:deliveredFrom)? Hij ligt voor het jaar van de eerste peildatum"),
    "getekend door een": ("- x:involvement-agreement-mou-china-chinese-autoriteiten-ondertekenaar kk:summary", "x:agreement-mou-china", "Met wie is deze afspraak gesloten?"),
    "vertraagd, en alles op tijd": ("- x:status-1.4-2013-04-08 kk:status\n+ x:status-1.4-2013-04-08 kk:status kkc:status-vertraagd", "x:status-1.4-2013-04-08", "Klopt “vertraagd”?"),
    "vast, en een belofte is open": ("- x:deadline-3.2-1 kk:nearby", "x:deadline-3.2-1", "maar deze beloofde termijn staat open"),
    "erbij, en werkt eraan": ("- x:involvement-event-benelux-antwerpen-2012-task-force-aanwezig kk:summary", "x:involvement-event-benelux-antwerpen-2012-task-force-aanwezig", "Werkt “Task Force Mensenhandel” eraan mee of niet?"),
    "antwoord zonder reden": ("- x:statement-recommendation-besluit-doel-integraal-answeredBy-1 kk:rationale", "x:recommendation-besluit-doel-integraal", "Waarom past “Integraal werken"),
    "antwoord dat de tekst niet geeft": ("- x:recommendation-besluit-doel-draaipunt kk:rationale", "x:recommendation-besluit-doel-draaipunt", "zeg in een reden dat het antwoord onze lezing is"),
    "stil, niet nagekeken": ("- x:silentpart-1.1-2 kk:checkedAcross", "x:silentpart-1.1-2", "Hoe is nagekeken dat de bron hierover zwijgt?"),
    "stil, met iets ernaast": ("- x:status-6.2-2013-04-08 kk:reportedNearby", "x:status-6.2-2013-04-08", "Wat is vlakbij wel gemeld?"),
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
    return violations(Store().load_bytes(faulty))


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
    assert violations(exported) == []


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_error_is_found(name: str, found: list[Violation]) -> None:
    _, node, words = PLANTED[name]
    said = [one.message for one in found if one.node == full(node) and not one.doubt]
    assert [message for message in said if words in message], said


def test_the_reference_engine_finds_the_same(faulty: bytes) -> None:
    """On a whole plan too our own check must say what pySHACL says."""
    theirs = reference(faulty)
    assert len(theirs) > 30
    assert set(core_violations(Store().load_bytes(faulty))) == theirs


@pytest.mark.parametrize("name", DOUBTED)
def test_what_is_not_likely_is_a_question(name: str, found: list[Violation]) -> None:
    _, node, words = DOUBTED[name]
    assert [words in one.message for one in found if one.node == full(node) and one.doubt] == [True]


def test_nothing_else_is_accused(found: list[Violation]) -> None:
    """What a planted error drags along is named by hand: a date that no longer fits, a part without its whole."""
    dragged = {
        "x:measure-1.1",  # its last deadline is one of 2099 now
        "o:venj",  # acts no longer in what it leads
        "x:measure-1.4",  # its latest report has another status now
        "x:measure-5.1",  # its latest report has no status
        "x:measure-8.1",  # serves all steps, and now has a contribution too
        "x:measure-9.1",  # the other half of the circle
        "x:measure-10.1",  # contributes no longer to the step of its contribution
        "x:vreemd",  # a step without a name
    }
    named = {full(node) for _, node, _ in [*PLANTED.values(), *DOUBTED.values()]} | {full(one) for one in dragged}
    assert {one.node for one in found} - named == set()


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
def test_a_plan_in_yaml_is_refused_at_its_line(name: str, small_plan: Path, ketenkaart: Command) -> None:
    file = small_plan / "plan.yaml"
    text = file.read_text(encoding="utf-8") + THINGS
    old, new, said = REFUSED[name]
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    place, _, rest = answer.err.strip().partition(", ")
    assert place.partition(":")[2].isdigit(), answer.err  # the line at which its row begins
    assert rest.startswith(said), answer.err
    assert "1 fout;" in answer.err


# And what it may not refuse.
ALLOWED = {
    "TOOI van elke soort": ("title: Dienst,", "title: Dienst, tooi: https://identifier.overheid.nl/tooi/id/%s, checkedOn: 2026-01-01,", ("gemeente/gm0363", "provincie/pv28", "waterschap/ws0155", "ministerie/mnre1058", "oorg/oorg10264", "zbo/zb000196", "ander_register/ab12")),
    "ecli": ("title: Wet,", "title: Wet, ecli: '%s',", ("ECLI:NL:HR:2013:BZ1234", "ECLI:EU:C:2012:560", "ECLI:CE:ECHR:2010:0107JUD002596504", "ECLI:NL:RBDHA:2013:CA3100")),
    "celex": ("title: Wet,", "title: Wet, celex: '%s',", ("32011L0036", "52012DC0286", "62010CJ0001", "12012E/TXT", "12016P047", "02011L0036-20110415", "32004R0883R(01)")),
    "stroom onderling": ("to: dienst, content", "to: %s, content", ("dienst",)),
}  # fmt: skip


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, (*_, values) in ALLOWED.items() for value in values])
def test_check_what_is_well_written_is_no_fault(name: str, value: str, small_plan: Path, ketenkaart: Command) -> None:
    """Nor is information that members of one collective name give each other."""
    old, new, _ = ALLOWED[name]
    text = ((small_plan / "plan.yaml").read_text(encoding="utf-8") + THINGS).replace(old, new % value)
    if name == "stroom onderling":
        text = text.replace("from: bureau", "from: dienst").replace("title: Dienst,", "title: Dienst, isGeneric: true,")
    (small_plan / "plan.yaml").write_text(text, encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert (answer.code, answer.err) == (0, "")


AGREEMENT = """\
agreements:
  - {key: brief, title: Brief, agreementStatus: %s, asOf: 2012-01-01, involvements: [%s]}
"""
PARTY = "{organisation: %s, role: %s, asOf: 2012-01-01}"
SIGNED = {
    "één partij": ("ondertekend", PARTY % ("dienst", "ondertekenaar"), True),
    "één partij in twee rollen": ("ondertekend", f"{PARTY % ('dienst', 'ondertekenaar')}, {PARTY % ('dienst', 'trekker')}", True),
    "één partij, rol niet gezegd": ("ondertekend", PARTY % ("dienst", "betrokken"), True),
    "één partij en wie geraadpleegd is": ("ondertekend", f"{PARTY % ('dienst', 'ondertekenaar')}, {PARTY % ('bureau', 'geconsulteerd')}", True),
    "twee partijen": ("ondertekend", f"{PARTY % ('dienst', 'ondertekenaar')}, {PARTY % ('bureau', 'ondertekenaar')}", False),
    "nog niet getekend": ("in-voorbereiding", PARTY % ("dienst", "ondertekenaar"), False),
    "waarom er een is, staat erbij": ("ondertekend", (PARTY % ("dienst", "ondertekenaar")).replace("}", ", summary: De brief noemt er een.}"), False),
}  # fmt: skip


@pytest.mark.parametrize("name", SIGNED)
def test_check_a_signed_agreement_of_one_party_is_a_question(name: str, small_plan: Path, ketenkaart: Command) -> None:
    status, parties, is_asked = SIGNED[name]
    file = small_plan / "plan.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text + AGREEMENT % (status, parties), encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    asked = [line for line in answer.err.splitlines() if "agreement-brief: Met wie is deze afspraak gesloten?" in line]
    assert (answer.code, len(asked)) == (0, int(is_asked)), answer.err


# The years in which a term may lie: of a plan with a text behind it from its first report; of a list of one's own, in
# which old terms stay until somebody takes them out, from two years before.
@pytest.mark.parametrize(
    ("document", "year", "is_asked"),
    [("", 2012, False), ("", 2010, False), ("", 2009, True), ("yes", 2012, False), ("yes", 2011, True), ("yes", 2009, True)],
)
def test_check_a_term_before_the_plan_is_a_question(
    document: str, year: int, is_asked: bool, small_plan: Path, tmp_path: Path, ketenkaart: Command
) -> None:
    plan, file = small_plan, small_plan / "plan.yaml"
    if document:
        plan = sourced(tmp_path, measure("1.1", [involved("dienst")], [contribution()]).rstrip("\n") + "\n    deadlines:\n      - {deadlineText: eind 2012, modality: belofte, asOf: 2012-01-01, passage: plan-1}\n")
        file = plan / "plan.yaml"
    text = file.read_text(encoding="utf-8")
    assert text.count("eind 2012") == 1
    file.write_text(text.replace("eind 2012", f"eind {year}"), encoding="utf-8")
    answer = ketenkaart("check", plan)
    asked = [line for line in answer.err.splitlines() if "deadline-1.1-1: Klopt deze dag (kk:dueBy)? Hij ligt voor het jaar" in line]
    assert (answer.code, len(asked)) == (0, int(is_asked)), answer.err


def test_check_a_record_older_than_all_its_passages_is_refused(tmp_path: Path, ketenkaart: Command) -> None:
    """Of two passages one of the plan's own text is enough: that may hold later knowledge, progress is never earlier."""
    parts = [involved("dienst", "progress-1"), involved("bureau", "progress-1, plan-1").replace("passage: progress-1, plan-1", "passage: [progress-1, plan-1]"), involved("raad", "progress-1", as_of="2013-01-01")]
    plan = sourced(tmp_path, measure("1.1", parts, [contribution()]))
    answer = ketenkaart("check", plan)
    found, count = answer.err.splitlines()
    assert (answer.code, count) == (2, "1 fout; er is niets geschreven.")
    assert "involvement-1.1-dienst-uitvoerder: Alle vindplaatsen hiervan zijn van na de peildatum (kk:asOf)" in found


def test_check_progress_is_of_the_report_that_its_document_is_nearest_to(tmp_path: Path, ketenkaart: Command) -> None:
    """A third report does not make the second's progress later than what was read in it."""
    plan = sourced(tmp_path, measure("1.1", [involved("dienst"), involved("bureau", "progress-1", as_of="2013-01-01")], [contribution()]))
    file = plan / "plan.yaml"
    text = file.read_text(encoding="utf-8").replace("    document: {title: De brief, issuedOn: 2013-01-01}", "      - {asOf: 2014-01-01, title: begin 2014}\n    document: [{title: De brief, issuedOn: 2013-02-15}, {key: later, title: Nog een, issuedOn: 2013-12-01}]")
    text = text.replace("document: {sha256", "document:\n- {sha256").replace("length: 999}\n", "length: 999}\n- {document: later, sha256: %s, length: 99}\n" % ("c" * 64))
    text = text.replace("passages:\n", "passages:\n  - {key: later-progress-1, document: later, place: p, part: progress, start: 0, end: 9, sha256: %s, words: w}\n" % ("d" * 64))
    file.write_text(text, encoding="utf-8")
    answer = ketenkaart("check", plan)
    assert (answer.code, answer.err) == (0, "")
    of_2013, of_2014 = (Plans([plan]).at(Scenario(as_of=day)).select("SELECT ?passage WHERE { ?passage kk:part kkc:part-progress }") for day in ("2013-01-01", "2014-01-01"))
    assert len(of_2014) == len(of_2013) + 1
    file.write_text(text.replace("organisation: bureau, role: uitvoerder, asOf: 2013-01-01, passage: progress-1", "organisation: bureau, role: uitvoerder, asOf: 2013-01-01, passage: later-progress-1"), encoding="utf-8")
    assert "involvement-1.1-bureau-uitvoerder: Alle vindplaatsen" in ketenkaart("check", plan).err


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
    head = ("Titel", "Partner", "Rol", "Stap", "Soort werk", "Status", "Peildatum", "Eindigt op", "Wacht op", "Vervangen door")
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
        ("Acties", "naar zichzelf terug"),
        ("Acties", "meer dan een eeuw"),
        ("Acties", "geen peildatum van dit plan"),
        ("Partners", "De TOOI-code"),
        ("Partners", "naar zichzelf terug"),
    }


WORDS = ("naar zichzelf terug", "meer dan een eeuw", "geen peildatum van dit plan", "De TOOI-code")
