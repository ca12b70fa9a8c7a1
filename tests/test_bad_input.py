"""Bad input: all faults at once, with file, line, field, what is wrong and what to do; exit code 2; nothing written."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from ketenkaart.errors import InputFaults
from ketenkaart.files import PlanFile
from ketenkaart.graph.reading import parse_plan
from tests.conftest import SMALL_PLAN, Command
from tests.test_planted_errors import REFUSED, THINGS

# What is broken (old text → new text), and what the user reads: line and words.
BROKEN = {
    "kapotte YAML": (
        '  - {identifier: "1", title: Proefhoofdstuk}',
        '  - {identifier: "1", title: "Proef}',
        ["geen geldige YAML"],
    ),
    "onbekende organisatie": (
        "organisation: dienst,",
        "organisation: dienstt,",
        [":20,", "“dienstt”", "Bedoelde u “dienst”?"],
    ),
    "verschreven status": (
        "status: lopend",
        "status: loopend",
        [":31,", "statuses.2.status", "“loopend”", "Bedoelde u “lopend”?"],
    ),
    "onmogelijke datum": (
        "status: gepland, asOf: 2012-01-01",
        "status: gepland, asOf: 2012-02-30",
        ["“2012-02-30” is geen bestaande dag"],
    ),
    "onbegrepen termijn": (
        "deadlineText: eind 2012",
        "deadlineText: binnenkort",
        ["“binnenkort” is geen datum die wij kennen", "`deadline`"],
    ),
    "onbekend veld": (
        "    promise:",
        "    promiss:",
        ["geen veld dat wij kennen", "Bedoelde u “promise”?", "promise: ontbreekt"],
    ),
    "twee keer hetzelfde veld": ("    promise:", "    title: [Nog, {een: titel}]\n    promise:", ["title", "twee keer"]),
    "bijdrage én doorsnijdend": (
        "    contributions:",
        "    crossCutting: true\n    rationale: x\n    interventionKind: [preventie]\n    contributions:",
        ["measure 1.1", "doorsnijdend", "kies een van beide"],
    ),
    "verwijzing in YAML": ("key: dienst, title: Dienst", "key: dienst, title: &a Dienst", ["YAML-verwijzing"]),
    "verwijzing als veld": ("title: Dienst,", "&a title: Dienst,", ["title: gebruikt een YAML-verwijzing"]),
    "uitroepteken": ("title: Dienst,", "title: !Dienst van het Rijk,", [":11, ", "title: begint met een uitroepteken"]),
    "status én geen status": ("    statuses:", "    statusUnknown: true\n    statuses:", ["heeft een status én `statusUnknown`"]),
    "onbekende stap": ("barrier: huisvesting", "barrier: huisvestin", ["“huisvestin”", "Bedoelde u “huisvesting”?"]),
    "onzichtbaar teken": ("Kamers", "Ka\u202emers", [":16,", "onzichtbaar teken"]),
    "dubbele sleutel": (
        "organisations:",
        "organisations:\n  - {key: dienst, title: D2, organisationKind: overig}",
        ["bestaat al"],
    ),
    "hoofdstuk met een spatie": ('{identifier: "1", title', '{identifier: "Thema 1", title', ["chapter Thema 1 identifier", "tekens die hier niet mogen"]),
    "te lange sleutel": ("key: proef", f"key: {'p' * 5000}", [":2,", "plan ppp", "key: is te lang; gebruik ten hoogste 200 tekens."]),
    "te lang nummer": ('identifier: "1.1"', 'identifier: "' + "1" * 201 + '"', ["identifier: is te lang; gebruik ten hoogste 200"]),
    "twee gelijke meldingen": ("status: lopend, asOf: 2013-01-01", "status: lopend, asOf: 2012-01-01", ["2012-01-01"]),
}


@pytest.mark.parametrize("what", BROKEN)
def test_check_says_what_is_wrong(what: str, small_plan: Path, ketenkaart: Command) -> None:
    old, new, expected = BROKEN[what]
    file = small_plan / "plan.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert answer.out == ""
    for words in expected:
        assert words in answer.err
    assert "Traceback" not in answer.err


def test_the_small_plan_is_good(small_plan: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("check", small_plan)
    assert (answer.code, answer.err) == (0, "")
    assert "Geen fouten" in answer.out


def test_all_faults_at_once(small_plan: Path, ketenkaart: Command) -> None:
    file = small_plan / "plan.yaml"
    text = file.read_text(encoding="utf-8").replace("dienst, role", "dienstt, role").replace("lopend", "loopend")
    file.write_text(text, encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    for words in ("“dienstt”", "“loopend”"):
        assert words in answer.err


# What is not read, and what is said of it: whatever may stand in it is not called unknown.
UNREAD = {
    "een bestand dat geen YAML is": ("tweede.yaml", "organisations:\n  - [\n", "tweede.yaml:3: is geen geldige YAML"),
    "een lijst die niet bestaat": ("tweede.yaml", "organisation: []\n", "Bedoelde u “organisations”?"),
}


@pytest.mark.parametrize("what", UNREAD)
def test_what_follows_from_a_part_that_is_not_read_is_no_fault(
    what: str, small_plan: Path, ketenkaart: Command
) -> None:
    name, text, sentence = UNREAD[what]
    file = small_plan / "plan.yaml"
    broken = file.read_text(encoding="utf-8").replace("dienst, role", "dienstt, role").replace("lopend", "loopend")
    file.write_text(broken, encoding="utf-8")
    (small_plan / name).write_text(text, encoding="utf-8")
    (small_plan / "engels.yaml").write_text("english: {organisation-dienstt: Agency}\n", encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert sentence in answer.err
    assert "“loopend”" in answer.err
    assert "dienstt" not in answer.err


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "plans: moet precies één plan bevatten."),
        ("plans:\n  - [\n", "plan.yaml:3: is geen geldige YAML"),
        ("plannen: []\n", "plan.yaml:1, plannen: is geen lijst die wij kennen. Bedoelde u “plans”?"),
    ],
)
def test_a_plan_that_is_not_read_is_one_fault(text: str, sentence: str, small_plan: Path, ketenkaart: Command) -> None:
    """All that the other files name in it would be unknown."""
    file = small_plan / "plan.yaml"
    (small_plan / "acties.yaml").write_text(
        "measures:" + file.read_text(encoding="utf-8").partition("measures:")[2], encoding="utf-8"
    )
    (small_plan / "engels.yaml").write_text("english: {measure-1.1: A, organisation-dienst: B}\n", encoding="utf-8")
    file.write_text(text, encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert "1 fout;" in answer.err, answer.err
    assert sentence in answer.err


def test_a_measure_without_passage(small_plan: Path, ketenkaart: Command) -> None:
    file = small_plan / "plan.yaml"
    text = file.read_text(encoding="utf-8")
    document = "    document: {title: Bron, issuedOn: 2012-01-01}\nchapters:"
    file.write_text(text.replace("chapters:", document, 1), encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert "measure 1.1 passage: ontbreekt; noem ten minste één vindplaats" in answer.err


def test_a_period_that_is_no_date(small_plan: Path, ketenkaart: Command) -> None:
    file = small_plan / "plan.yaml"
    rows = (
        'events:\n  - {key: dag, title: Dag, asOf: 2012-01-01, period: "2012-99"}\n'
        'publications:\n  - {key: stuk, title: Stuk, asOf: 2012-01-01, issuedOn: "2013/2012"}\n'
    )
    file.write_text(file.read_text(encoding="utf-8") + rows, encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert "event dag period: “2012-99” is geen bestaande datum" in answer.err
    assert "publication stuk issuedOn: “2013/2012” eindigt voor het begint" in answer.err


def test_nothing_is_written_after_a_fault(small_plan: Path, tmp_path: Path, ketenkaart: Command) -> None:
    out = tmp_path / "uit"
    assert ketenkaart("publish", out, "--plan", small_plan).code == 0
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    file = small_plan / "plan.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("lopend", "loopend"), encoding="utf-8")
    answer = ketenkaart("publish", out, "--plan", small_plan)
    assert answer.code == 2
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_a_query_with_a_faulty_header(content_copy: Path, ketenkaart: Command) -> None:
    file = content_copy / "queries" / "gaps" / "deadline-verstreken.rq"
    file.write_text(file.read_text(encoding="utf-8").replace("#+ title:", "#+ titel:"), encoding="utf-8")
    answer = ketenkaart("query", KETENKAART_CONTENT=str(content_copy))
    assert answer.code == 2
    assert "deadline-verstreken.rq" in answer.err
    assert "title: ontbreekt" in answer.err
    assert "Bedoelde u “title”?" in answer.err


def test_a_query_that_misses_a_column(content_copy: Path, small_plan: Path, ketenkaart: Command) -> None:
    file = content_copy / "queries" / "gaps" / "deadline-verstreken.rq"
    file.write_text(file.read_text(encoding="utf-8").replace("?evidence", "?bewijs"), encoding="utf-8")
    answer = ketenkaart("gaps", "--plan", small_plan, KETENKAART_CONTENT=str(content_copy))
    assert (answer.code, "?evidence" in answer.err) == (2, True)


def test_a_view_with_an_unknown_query(content_copy: Path, small_plan: Path, ketenkaart: Command) -> None:
    file = content_copy / "visuals" / "views" / "partner-stap.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("query: partner-stap", "query: partner-stapp"), encoding="utf-8"
    )
    answer = ketenkaart("check", small_plan, KETENKAART_CONTENT=str(content_copy))
    assert answer.code == 2
    assert "partner-stap.yaml" in answer.err
    assert "Bedoelde u “partner-stap”?" in answer.err


def test_a_folder_without_a_plan(tmp_path: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("gaps", "--plan", tmp_path)
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert "staat geen plan" in answer.err


def test_a_file_that_is_not_text(small_plan: Path, ketenkaart: Command) -> None:
    (small_plan / "plan.yaml").write_bytes(b"\xff\xfe\x00")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert "UTF-8" in answer.err


def test_a_file_that_names_no_list(small_plan: Path, ketenkaart: Command) -> None:
    (small_plan / "tweede.yaml").write_text("- key: dienst\n", encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert "tweede.yaml:1: begint niet met een veldnaam zoals `plans:`; zie CONVENTIONS.md." in answer.err
    assert (Path(__file__).parents[1] / "CONVENTIONS.md").is_file()


def said_of(text: str, folder: Path, ketenkaart: Command) -> list[str]:
    """Return what `check` says of a plan in YAML, without the numbers of lines."""
    (folder / "plan.yaml").write_text(text, encoding="utf-8")
    answer = ketenkaart("check", folder)
    assert answer.code == 2
    *told, count = answer.err.splitlines()
    assert count == f"{len(told)} {'fout' if len(told) == 1 else 'fouten'}; er is niets geschreven."
    return [re.sub(r":\d+", "", line) for line in told]


def replaced(text: str, *changes: tuple[str, str, Any]) -> str:
    for old, new, _ in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text


# What no shape can be asked of: nothing of the file is read, or the plan has no key; the second row of one key, which
# hides behind the first; and in a file that is read in part, what a choice of shapes (sh:or) finds: it may rest on absence.
PARTLY = {"tooi van drie cijfers", "stroom naar zichzelf"}
UNASKED = {
    **dict.fromkeys(("kapotte YAML", "te lange sleutel"), REFUSED.keys()),
    **dict.fromkeys(("twee keer hetzelfde veld", "verwijzing in YAML", "verwijzing als veld"), PARTLY),
    **dict.fromkeys(("uitroepteken", "onzichtbaar teken"), PARTLY),
    "dubbele sleutel": {"tooi", "unitOf zichzelf"},
}


@pytest.mark.parametrize("what", BROKEN)
def test_check_a_fault_of_reading_and_all_of_the_shapes_are_all_told(
    what: str, small_plan: Path, ketenkaart: Command
) -> None:
    all_of_them = replaced(SMALL_PLAN + THINGS, *REFUSED.values())
    whole = [said for name, (*_, said) in REFUSED.items() if name not in UNASKED.get(what, ())]
    alone = said_of(replaced(SMALL_PLAN + THINGS, BROKEN[what]), small_plan, ketenkaart)  # type: ignore[arg-type]
    together = said_of(replaced(all_of_them, BROKEN[what]), small_plan, ketenkaart)  # type: ignore[arg-type]
    assert set(alone) <= set(together)
    assert len(together) == len(alone) + len(whole), together
    for said in whole:
        assert any(said in line for line in together), said


# Two faults in one row, or in parts of it: what is read over, and what the shapes say of the rest.
BOTH: dict[str, list[tuple[str, str, str]]] = {
    "stap die niet bestaat, begin na einde": [
        ("barrier: huisvesting", "barrier: huisvestin", "Bedoelde u “huisvesting”?"),
        ("    promise:", "    startsOn: 2013-06-01\n    endsOn: 2012-06-01\n    promise:", "De begindatum ligt na de einddatum"),
    ],
    "titel ontbreekt, dag van 1012": [
        ("    title: Kamers controleren\n", "    endsOn: 1012-01-01\n", "meer dan een eeuw"),
        ("", "", "measure 1.1 title: ontbreekt"),
    ],
    "doorsnijdend en een bijdrage, wacht op zichzelf": [
        ("    contributions:", "    crossCutting: true\n    rationale: x\n    interventionKind: preventie\n    contributions:", "kies een van beide"),
        ("    promise:", "    waitsFor: measure-1.1\n    promise:", "naar zichzelf terug"),
    ],
    "twee statussen, één verschreven": [
        ("status: gepland, asOf: 2012-01-01", "status: gepland, asOf: 2031-01-01", "geen peildatum van dit plan"),
        ("status: lopend", "status: loopend", "Bedoelde u “lopend”?"),
    ],
    "peildatum van het plan is goed, een trefwoord niet": [
        ("    usesModel:", "    license: geen\n    usesModel:", "“geen” kennen wij niet"),
        ("status: gepland, asOf: 2012-01-01", "status: gepland, asOf: 2031-01-01", "geen peildatum van dit plan"),
    ],
}


@pytest.mark.parametrize("what", BOTH)
def test_check_two_faults_in_one_row_are_both_told(what: str, small_plan: Path, ketenkaart: Command) -> None:
    told = said_of(replaced(SMALL_PLAN, *BOTH[what]), small_plan, ketenkaart)
    assert len(told) == 2, told
    for _, _, said in BOTH[what]:
        assert any(said in line for line in told), told


def test_check_a_file_that_is_not_read_hides_no_fault_of_another(small_plan: Path, ketenkaart: Command) -> None:
    (small_plan / "tweede.yaml").write_text("organisations:\n  - [\n", encoding="utf-8")
    text = replaced(SMALL_PLAN + THINGS, REFUSED["endsOn 1012"]).replace("organisation: dienst", "organisation: elders", 1)
    told = said_of(text.replace("barrier: huisvesting", "barrier: kamers", 1), small_plan, ketenkaart)
    assert len(told) == 2, told
    assert "is geen geldige YAML" in told[1]
    assert "ligt meer dan een eeuw" in told[0]


def test_check_a_contribution_by_who_does_not_act_names_whom(small_plan: Path, ketenkaart: Command) -> None:
    text = SMALL_PLAN.replace("        strength: direct", "        strength: direct\n        byOrganisation: [dienst, bureau]")
    (told,) = said_of(text.replace("role: deelnemer", "role: aanwezig"), small_plan, ketenkaart)
    assert told.startswith("plan.yaml, contribution-1.1-1: Een bijdrage noemt “Bureau”, maar die werkt niet aan deze activiteit")


# A row with one fault, and what a shape would say of what is missing by it.
ONE = {
    "nagekeken op geen dag": ("title: Dienst,", "title: Dienst, tooi: https://identifier.overheid.nl/tooi/id/gemeente/gm0363, checkedOn: gisteren,"),
    "samengesteld in het Nederlands": ("measures:", "measures:\n  - {identifier: '1.0', inChapter: '1', title: A, promise: a, asOf: 2012-01-01, isContainer: ja}"),
    "door wie niet meer meedoet": ("        strength: direct", "        strength: direct\n        byOrganisation: dienst"),
    "van niemand naar niemand": ("organisations:", "flows:\n  - {key: s, title: S, from: nergens, content: iets, flowState: werkt, asOf: 2012-01-01}\norganisations:"),
    "een rij zonder sleutel": ("{key: dienst, title: Dienst,", "{title: Dienst,"),
    "een rij die er geen is": ("  - {key: dienst, title: Dienst, organisationKind: uitvoeringsorganisatie}", "  - dienst"),
    "een peildatum die geen dag is": ('asOf: 2012-01-01, title: "begin 2012"', 'asOf: 2012-31-01, title: "begin 2012"'),
    "een eigen stap zonder titel": ("chapters:", "steps:\n  - {key: huisvesting, title: Kamers}\n  - {key: geld}\nchapters:"),
}  # fmt: skip
MORE = {
    "samengesteld in het Nederlands": ("    promise: De dienst", "    subMeasureOf: '1.0'\n    promise: De dienst"),
    "door wie niet meer meedoet": ("role: trekker", "role: trekkert"),
    "een eigen stap zonder titel": ("usesModel: mensenhandel", "usesModel: eigen"),
}
NEXT = {"een eigen stap zonder titel": ("rationale: De actie noemt kamers.", "rationale: r\n        asOf: 2012-01-01\n      - barrier: geld\n        interventionKind: preventie\n        basis: als-onderwerp\n        strength: direct\n        rationale: r")}  # fmt: skip


@pytest.mark.parametrize("what", ONE)
def test_check_what_follows_from_a_faulty_row_is_no_second_fault(
    what: str, small_plan: Path, ketenkaart: Command
) -> None:
    changes = [(*table[what], "") for table in (ONE, MORE, NEXT) if what in table]
    told = said_of(replaced(SMALL_PLAN, *changes), small_plan, ketenkaart)
    assert len(told) == 1, told


# A plan that fills nearly every field of every list, once.
WITH = {"asOf": "2012-01-01"}
RICH: dict[str, Any] = {
    "plans": [{"key": "rijk", "title": "Rijk plan", "summary": "s", "sourceName": "de brief", "usesModel": "mensenhandel", "publisher": "Wij", "license": "cc-by-4.0", "appliesTo": ["gm0363"], "reports": [{"asOf": "2012-01-01", "title": "begin"}, {"asOf": "2013-01-01", "title": "eind"}]}],
    "chapters": [{"identifier": "1", "title": "Een", "chapterLead": ["dienst"], "summary": "s"}],
    "organisations": [
        {"key": "dienst", "title": "Dienst", "alias": ["D"], "organisationKind": "uitvoeringsorganisatie", "tooi": "https://identifier.overheid.nl/tooi/id/oorg/oorg10103", "checkedOn": "2026-01-01"},
        {"key": "afdeling", "title": "Afdeling", "organisationKind": "uitvoeringsorganisatie", "unitOf": "dienst", "statutoryKind": ["preventie"]},
        {"key": "raad", "title": "Raad", "organisationKind": "overig", "isGeneric": "true"},
        {"key": "bureau", "title": "Bureau", "organisationKind": "kennisinstituut", "standsFor": ["raad"], "isIndependent": "true"},
    ],
    "memberships": [{"member": "dienst", "memberOf": "raad", "post": "voorzitter", **WITH}],
    "measures": [
        {"identifier": "1.1", "inChapter": "1", "title": "Geheel", "promise": "p", "isContainer": "true", **WITH},
        {
            "identifier": "1.1a", "inChapter": "1", "title": "Deel", "promise": "p", "subMeasureOf": "1.1", "isNew": "true", "numberedByUs": "true", **WITH,
            "exploitationForm": ["arbeidsuitbuiting"], "scope": "lokaal", "place": ["Hier"], "lagNamed": "true", "startsOn": "2012-01-01", "endsOn": "2012-12-31", "period": "2012",
            "fundingCondition": "geld", "priority": "hoog", "frequency": "vaak", "targetGroup": ["wie"], "waitsFor": ["legislation-wet"], "replacedBy": ["pilot-proef"], "followedBy": ["event-dag"],
            "seeAlso": ["agreement-brief"], "legalObstacle": ["bottleneck-geld"], "legalQuestion": ["legislation-wet"],
            "budget": [{"amount": "100 euro", "year": "2012", **WITH}], "indicator": [{"measured": "kamers", "target": "3", **WITH}], "decision": [{"decidedBy": "de raad", "decidedOn": "2012", **WITH}],
            "involvements": [{"organisation": "dienst", "role": "trekker", "post": "chef", **WITH}, {"organisation": "bureau", "role": "deelnemer", **WITH}],
            "contributions": [{"barrier": "huisvesting", "interventionKind": ["preventie"], "basis": "als-onderwerp", "strength": "direct", "rationale": "r", "conditional": "true", "byOrganisation": ["dienst"], "alternativeReading": [{"strength": "ondersteunend", "rationale": "r"}], **WITH}],
            "deadlines": [{"deadlineText": "eind 2012", "deadline": "2012", "deadlineLabel": "l", "modality": "belofte", "condition": "c", "delivered": "geleverd", "deliveredOn": "2012-12", "revises": "true", **WITH}],
            "statuses": [{"status": "afgerond", "continuation": "blijvend", "resultReported": "true", "reason": "r", **WITH}],
            "silentPart": [{"summary": "s", "weight": "kern", "sameSilence": "deadline-1.1a-1"}],
        },
    ],
    "pilots": [{"key": "proef", "title": "Proef", "theme": "t", "outcome": "o", "reportedUnder": ["1.1a"], "crossCutting": "true", "interventionKind": ["preventie"], "rationale": "r", "statuses": [{"status": "lopend", **WITH}], **WITH}],
    "operations": [{"key": "actie", "title": "Actie", "statusUnknown": "true", **WITH}],
    "events": [{"key": "dag", "title": "Dag", **WITH}],
    "agreements": [{"key": "brief", "title": "Brief", "agreementKind": "convenant", "agreementStatus": "ondertekend", "agreedOn": "2012-02-02", "sameSilence": "silentpart-1.1a-1", "involvements": [{"organisation": "dienst", "role": "ondertekenaar", **WITH}, {"organisation": "bureau", "role": "ondertekenaar", **WITH}], **WITH}],
    "expectations": [{"key": "wens", "organisation": "bureau", "basis": "geduid", "rationale": "r", "engagement": "niet-gemeld", "expectedBy": "voorbeeld", "inChapter": "1", "concerns": ["measure-1.1a"], **WITH}],
    "flows": [{"key": "stroom", "title": "S", "from": "dienst", "to": "bureau", "content": "c", "flowState": "hapert", "followUp": "niets", "feedback": "true", "concerns": ["measure-1.1a"], **WITH}],
    "facilitators": [{"key": "hotel", "title": "H", "barrier": "huisvesting", "basis": "geduid", "awareness": "bewust", "rationale": "r", "addressedBy": ["measure-1.1a"], **WITH}],
    "bottlenecks": [{"key": "geld", "title": "Geld", "resolution": "open", "addressedBy": ["pilot-proef"], "concerns": ["measure-1.1a"], **WITH}],
    "figures": [{"key": "zaken", "title": "Zaken", "value": "12", "unit": "zaken", "year": "2012", "concerns": ["measure-1.1a"], **WITH}],
    "publications": [{"key": "stuk", "title": "Stuk", "publicationKind": "rapport", "issuer": ["bureau"], "issuedOn": "2012", "audience": "a", "celex": "52012DC0286", "reportedUnder": ["1.1a"], **WITH}],
    "legislation": [{"key": "wet", "title": "Wet", "legislationKind": "wet", "lawState": "in-werking", "endsOn": "2013-01-01", "establishes": ["raad"], "jci": "jci1.3:c:BWBR0001854", "ecli": "ECLI:CE:ECHR:2010:0107JUD002596504", "hudoc": "001-96549", **WITH}],
    "contradictions": [{"key": "twee", "title": "T", "concerns": ["measure-1.1a"], **WITH}],
    "recommendations": [{"key": "vraag", "title": "V", "recommendationKind": "aanbeveling", "askedBy": ["raad"], "askedOf": ["dienst"], "issued": "2012", "dueBy": "2013-01-01", "response": "overgenomen", "answeredBy": ["measure-1.1a"], "barrier": ["huisvesting"], "interventionKind": ["preventie"], "basis": "geduid", "rationale": "r", **WITH}],
    "assessments": [{"barrier": "arbeid", "interventionKind": "preventie", "state": "afwezig", "rationale": "r", "post": "p", **WITH}],
}  # fmt: skip


def places(rows: list[dict[str, Any]]) -> list[tuple[int | str, ...]]:
    """Return where each field stands, of the rows and of the parts in them."""
    found: list[tuple[int | str, ...]] = []
    for index, row in enumerate(rows):
        for name, value in row.items():
            parts = value if isinstance(value, list) and isinstance(value[0], dict) else []
            found += [(index, name, *place) for place in places(parts)] or [(index, name)]
    return found


def faults_of(plan: dict[str, Any]) -> list[str]:
    """Return what is wrong with a plan. JSON is YAML too."""
    try:
        parse_plan([PlanFile("plan.yaml", json.dumps(plan, indent=1).encode())], "plan")
    except InputFaults as error:
        return [str(fault) for fault in error.faults]
    return []


def test_check_the_rich_plan_is_good(small_plan: Path, ketenkaart: Command) -> None:
    (small_plan / "plan.yaml").write_text(json.dumps(RICH), encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert (answer.code, answer.err) == (0, "")
    assert faults_of(RICH) == []


NAMED_BY = ("key", "identifier")
POINTED_AT = [(name, index) for name in ("chapters", "organisations", "measures", "pilots", "events", "agreements", "bottlenecks", "legislation") for index in range(len(RICH[name]))]  # fmt: skip


def broken(plan: dict[str, Any], section: str, place: tuple[int | str, ...]) -> None:
    """Write where a field stands what no field can be."""
    row = plan[section]
    for step in place[:-1]:
        row = row[step]
    row[place[-1]] = [["x"]]


@pytest.mark.parametrize("section", RICH)
def test_check_whichever_field_is_broken_there_is_one_fault(section: str) -> None:
    """As many rows more as there are fields, in each another field: none drags along what a shape would say of its row."""
    plan, found = json.loads(json.dumps(RICH)), places(RICH[section])
    if section in ("plans", "assessments"):  # of which there is one, or one for each cell
        for place in found:
            one = json.loads(json.dumps(RICH))
            broken(one, section, place)
            assert len(faults_of(one)) == 1, (place, faults_of(one))
        return
    for number, place in enumerate(found):
        row = json.loads(json.dumps(RICH[section][place[0]]))
        row |= {name: f"{row[name]}{number}" for name in NAMED_BY if name in row}
        plan[section].append(row)
        broken(plan, section, (len(plan[section]) - 1, *place[1:]))
    told = faults_of(plan)
    assert len(told) == len(found), told


@pytest.mark.parametrize(("section", "index"), POINTED_AT)
@pytest.mark.parametrize("by_name", [True, False], ids=["its key", "all but its key"])
def test_check_whichever_row_is_broken_no_other_row_is_accused(section: str, index: int, by_name: bool) -> None:
    plan = json.loads(json.dumps(RICH))
    found = [place for place in places(RICH[section]) if place[0] == index and (place[-1] in NAMED_BY) == by_name]
    for place in found:
        broken(plan, section, place)
    told = faults_of(plan)
    assert len(told) == len(found), told
