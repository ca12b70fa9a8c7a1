"""Facts that a careful reader finds in the report, written down by hand and not taken from the data.

Each says what the text says, or what it does not say where a record once said more. A key that is a number is that of a
measure; expected is every value of `?x`, by the last part of its name.
"""

import re
from collections.abc import Mapping

import pytest

from ketenkaart.ontology.terms import vocabulary
from ketenkaart.store import HOME, Store

PLAN = f"{HOME}id/plan/task-force-2013"
Values = str | set[str]  # words, or texts
LAST = '"2013-04-08"^^xsd:date'


def ask_one(store: Store, pattern: str) -> set[str]:
    """Every value of `?x`; the prefix `:` is the plan's."""
    rows = store.select(f"PREFIX : <{PLAN}/> SELECT DISTINCT ?x WHERE {{ {pattern} }}")
    values = {row["x"] or "" for row in rows}
    return {re.split("[/#]", value)[-1] if value.startswith(HOME) else value for value in values}


def node(key: str) -> str:
    return f":measure-{key}" if key[0].isdigit() else f":{key}"


def alike(value: str, keys: str) -> dict[str, Values]:
    return dict.fromkeys(keys.split(), value)


def values(expected: Values) -> set[str]:
    return set(expected.split()) if isinstance(expected, str) else expected


STATUS: Mapping[str, Values] = {
    **alike("afgerond", "3.4 3.6 3.7 5.5 5.6 6.5 7.8 8.3 8.4 9.3 9.5 9.6 9.7 11.1"),
    # 1.7: the law is still before parliament.
    **alike("niet-gestart", "1.7 7.9"),
    # 2.1: the communication plan moves to 2013.
    **alike("vertraagd", "2.1 4.3 6.7 7.11"),
    # 2.5c points to a chapter that is silent on it. 6.2: the WODC report of 2013 is another thing. 9.1 promises
    # insight; the text on the pilot stands under 9.2 and does not speak of it.
    **alike("geen-voortgang-gemeld", "2.5c 6.2 9.1"),
    # 2.2c: "through existing networks" puts another way in the place of the promised network. 2.6: no plan of its own.
    **alike("vervangen", "2.2c 2.6"),
    "5.3": "vervallen",
    # 2.5e: part of the approach that RIECs and LIEC have. 3.2: working with Europol is a practice. 3.3: in force.
    **alike("structureel", "2.5e 3.2 3.3 4.1"),
    # 1.1: a questionnaire is made; on the visitation the text is silent, which makes nothing late. 1.8: municipalities
    # gain experience with mixed checks; on promoting them it is silent. 2.5b: "worden geregeld", as for 2.5a. 5.4: the
    # services "nog niet altijd goed informeren" each other: sharing is no standing arrangement. 9.2 lacks its methods.
    **alike("lopend", "1.1 1.8 2.5b 5.4 8.1 9.2"),
    "pilot-273f": "structureel",  # the pilot on crossing the border went national
    "agreement-aanpak-massagesalons": "lopend",
    "agreement-bestuurlijke-convenanten": "lopend",
    "agreement-parapluconvenant": "structureel",
    "agreement-riec-convenant": "gepland",
    "event-bewustwordingsbijeenkomsten-gemeenten": "lopend",  # 3.1 speaks of them in the present tense
}
# A careful reader can choose the other status too; which one, and why, is data with its reason.
SECOND_READING: Mapping[str, Values] = {
    "1.1": "vertraagd",  # who takes the questionnaire for a step towards the visitation
    "1.2": "lopend",  # helping with bottlenecks goes on after the visits
    "1.3": "lopend",  # so do keeping and using the lessons
    "1.8": "geen-voortgang-gemeld",  # promoting is what was promised
    "1.9": "vertraagd",  # they speak together "when the occasion arises": no strategy yet
    "2.2c": "structureel",  # who calls the growing network the promised one
    "2.4b": "lopend",  # who takes the chain director at the EMM for the pilot's outcome
    "2.5a": "structureel",  # who takes the RIEC covenant for the signed umbrella covenant
    "2.5b": "structureel vertraagd",  # the same; who reads that the agreement of 2011 moved to the new covenant
    "2.5e": "lopend",  # agreements were promised, and none is mentioned
    "3.4": "gepland",  # in 2011, for who reads this action alone
    "4.1": "lopend",  # the privacy protocol is still being written
    "pilot-the-wall": "geen-voortgang-gemeld",  # no progress text names the programme
    "pilot-kvk-signalen-arbeidsuitbuiting": "afgerond",  # 3.1 lets the three pilots end on 1 April 2012
    "event-bewustwordingsbijeenkomsten-gemeenten": "afgerond",  # 2.3 says only that they were held
}
SECOND_READING_OF_2013: Mapping[str, Values] = {
    "5.1": "niet-gestart",  # collecting is preparing
    "5.4": "structureel",  # the promise is continuous, and the service does share
    "5.7": "lopend",  # there is a proposal
    "6.2": "vertraagd",  # who takes the WODC report of 2013 for what comes in its place
    "6.5": "lopend",  # the wider aim is compensation, not a leaflet
    "6.6": "lopend",  # agreed, not signed, and two parts are silent
    "7.4": "afgerond",  # the money was asked for and given
    "7.5": "structureel",  # the Benelux meets each year
    "7.6": "afgerond",  # only the possibility was to be explored
    "7.10": "structureel",  # the talks rest on a standing agreement
    "7.14": "lopend",  # one of three seminars was held
    "7.15": "structureel",  # knowledge is shared "regularly"
    "8.1": "structureel",  # the law that arranges it is in force; whether cases are brought together is not said
    "9.1": "afgerond",  # the pilot that should give the insight has ended
    "9.2": "afgerond",  # idem, for the methods
    "11.2": "lopend",  # the date stands behind the sentence on a possible pilot
}
AGREED: Mapping[str, Values] = {
    # "afspraken gemaakt", "opgezet", "overeengekomen", "aangewezen", "agreed is that …": nobody is said to have signed.
    # Covenants of mayors are to be carried out further; that they were signed is not said.
    **alike(
        "gemaakt",
        "agreement-afspraken-bz-uwv-ind agreement-afspraken-opvang-grote-groepen agreement-jits-bulgarije "
        "agreement-mou-roemenie agreement-twinning-koninkrijk agreement-aanpak-massagesalons "
        "agreement-bestuurlijke-convenanten",
    ),
    **alike("ondertekend", "agreement-parapluconvenant agreement-mou-koninkrijk"),  # in words
    "agreement-riec-convenant": "in-voorbereiding",  # under this name no signature is reported
    "agreement-mou-india": "niet-ondertekend",  # "is nog niet ondertekend"
}
# Whose work it is, where the text names work at a step: every stated link that rests on chapters 1 to 4.
WHOSE: Mapping[str, Values] = {
    "pilot-273f": "",  # who carried the pilot out is not said
    "pilot-kvk-signalen-arbeidsuitbuiting": "kvk",  # the inspectorate only receives
    "pilot-werkgevers-inspectie-szw": "inspectie-szw",  # the introduction of chapter 3 names it as who does this
    "operation-chinese-beautybranche": "",  # by whom is not said
    "pilot-opsporing-arbeidsuitbuiting-inspectie-szw": "inspectie-szw",  # "De opsporing is belegd bij"
    "pilot-opsporing-arbeidsuitbuiting-politie": "nationale-politie",
    "3.1": "szw ccv",  # one wrote the letter, the other spreads what is in it
    "3.2": "inspectie-szw",  # Europol receives the investigations
    "3.3": "",  # a law: nobody is named who fines
    "3.8": "szw",
}
# The bodies that its own sentence ties to the step. Roles times links gave the KMar and Europol money, and BZ work
# permits; the text says nothing of the kind.
TIED: Mapping[str, Values] = {
    "contribution-5.4-1": "ind mig",  # "De IND verzamelt", and its information group works "in dit kader"
    "contribution-5.6-1": "bz",  # the ministry instructs; the posts and the IND are only addressed
    "contribution-agreement-afspraken-bz-uwv-ind-1": "bz uwv ind",  # "de genoemde organisaties"
    "contribution-event-expertsessie-2012-1": "ind",  # the others attended
    "contribution-10.1-1": "task-force",  # it spurs on; nothing on money is said of police, KMar, inspectorate, OM
    "contribution-11.2-1": "nationale-politie",  # "De politie onderzoekt"
    "contribution-11.3-1": "venj",  # "op initiatief van het Ministerie"
    "contribution-pilot-onderzoek-seksadvertenties-1": "liec nationale-politie",
    "contribution-pilot-empact-1": "",  # Europol is named at analyses, not at the money
    "contribution-9.3-1": "",  # who ran the campaign is not said
    "contribution-agreement-jits-bulgarije-1": "",  # nor which services are in the teams
}
# What repeats a silence points at it, so that one row names the others: a silence is told once.
SAME_SILENCE: Mapping[str, Values] = {
    "silentpart-1.1-1": "deadline-1.1-2",  # the visitation
    "silentpart-2.3-1": "deadline-2.3-1",  # stronger direction of the chain
    "expectation-gemeenten-ketenregie": "deadline-2.3-1",
    "status-2.5c-2013-04-08": "deadline-2.5c-1",  # the status that only points elsewhere
    "silentpart-3.5-1": "deadline-3.5-1",  # knowledge of groups at risk
    "expectation-arbeidsuitbuiting-rcf": "deadline-3.8-4",  # the fraud coordination points
    "expectation-arbeidsuitbuiting-svb": "silentpart-3.1-1",  # training of four services
    "silentpart-4.2-2": "deadline-4.2-2",  # the instruments
    "silentpart-5.2-1": "deadline-5.2-2",  # the speed of the residence procedure
    "silentpart-5.7-1": "deadline-5.7-1",  # whether the Task Force looked at it
    "expectation-vng-regiocoordinatoren": "silentpart-6.3-1",
    "bottleneck-contact-politie-jeugdveld": "silentpart-9.4-1",
    "expectation-escort-kmar": "",  # "evt.": who may have joined the research is no promise
    # An agreement that is not there.
    "agreement-riec-convenant": "deadline-2.5b-1",
    "agreement-mou-india": "deadline-7.11-1",
    "agreement-werkprogramma-india": "deadline-7.11-1",
    "agreement-jit-roemenie": "silentpart-7.1-1",
    "agreement-afspraken-gerechten": "deadline-8.2-1",
    "agreement-afspraken-actiedagen-comensha": "silentpart-6.6-1",
}
READING = (
    "^kk:initiative ?s . ?s a kk:StatusReport {} ; kk:alternativeReading ?r . "
    "?r kk:rationale ?why ; kk:status/skos:notation ?x"
)
# What is asked of each of some things, and what of each is found.
OF_EACH: Mapping[str, Mapping[str, Values]] = {
    "kk:currentStatus/skos:notation ?x": STATUS,
    READING.format(""): SECOND_READING,
    READING.format(f"; kk:asOf {LAST}"): SECOND_READING_OF_2013,
    "kk:agreementStatus/skos:notation ?x": AGREED,
    "^kk:initiative ?c . ?c kk:statedBarrier ?b ; kk:byOrganisation/skos:notation ?x": WHOSE,
    "kk:byOrganisation/skos:notation ?x": TIED,
    "kk:sameSilence ?x": SAME_SILENCE,
    # What the text says of an action that does not go on; more is not said.
    "^kk:initiative/kk:reason ?x": {
        "5.3": {"het ministerie SZW vindt dit recht voor zijn inspectie niet wenselijk"},
        "2.2c": {"er wordt al veel samengewerkt; die netwerken breiden zich steeds verder uit"},
        "2.6": {"samenwerking wordt al op andere manieren gezocht"},
    },
    # The plan's own last term; what the progress adds or moves is no part of it.
    "kk:finalDueBy ?x": {
        "1.1": "2012-12-31",  # a questionnaire in the first half of 2013 is told later
        "2.5d": "2011-12-31",  # so is the evaluation of the reports
        "6.3": "2012-12-31",  # and the work of the working group
        "9.7": "2012-06-20",  # and a letter in May 2013
        "2.7": "2013-06-30",  # a new action: its term is its own
    },
    # 1.9 says of the conference "in april", with "zie ook 7.4".
    "kk:revisedDueBy ?x": {"7.4": "2013-04-30"},
    # Terms still to come.
    f"^kk:initiative ?d . ?d a kk:Deadline ; kk:asOf {LAST} ; kk:dueBy ?x": {
        "1.1": "2013-06-30",  # the questionnaire is put to five municipalities, and best practices are written
        "3.8": "2013-12-31",  # an action plan for municipalities is commissioned in 2013
        "pilot-kvk-signalen-arbeidsuitbuiting": "2013-04-30 2013-12-31",  # April by 1.4, the year by 3.1
    },
    # A delivery is as precise as the text: "eind juni 2011", "in January 2012" and "in 2012" are no days.
    "^kk:initiative/kk:deliveredOn ?x": {
        **{"3.8": "2012-01", "5.6": "2011-06", "6.6": "2012", "7.12": "2011-06", "8.1": "2013-01-01"},
        **{"9.5": "2011-12"},
    },
    # So is a period: the covenant is there "since early 2013".
    "kk:period ?x": {"agreement-parapluconvenant": "2013/..", "event-instemming-infoportal": "2012"},
    "kk:endsOn ?x": {
        "pilot-kansloze-aangiften": "2014-01-01",
        "legislation-instellingsbesluit-task-force": "2014-02-28",  # footnote 2 and the introduction
    },
    "^kk:initiative/kk:delivered/skos:notation ?x": {"9.7": "geleverd"},  # the conference on loverboys was held
    # A sector that is inspected is named; a hotel may be where one works or where one stays; when one hesitates whether
    # "misbruik van Chinese frituurkoks" (5.4) names a procedure, it is a reading.
    "^kk:initiative/kk:basis/skos:notation ?x": {
        "operation-chinese-beautybranche": "als-onderwerp",
        **alike("geduid", "pilot-samenwerking-horeca-nederland event-bijeenkomst-chinese-koks"),
    },
    # Where the text names no step the link is our reading: streets of window prostitution known from outside the
    # report, "abuses" that name no step (SNCU, salons), and knowledge about the form, or an approach of it.
    "^kk:initiative ?c . ?c kk:barrier/skos:notation ?b ; kk:basis/skos:notation ?r "
    "BIND(CONCAT(?b, '/', ?r) AS ?x)": alike(
        "arbeid/geduid",
        "operation-achterdam operation-doubletstraat operation-baekelandplein pilot-samenwerking-sncu "
        "agreement-aanpak-massagesalons event-training-inspectie-szw 3.6 2.5e",
    ),
    # 1.7, 1.8: the introduction ties both to control of prostitution; one reading for both.
    "^kk:initiative ?c . ?c kk:interventionKind kkc:kind-toezicht-handhaving ; kk:basis kkc:basis-geduid ; "
    "kk:strength kkc:strength-ondersteunend ; kk:barrier/skos:notation ?x": alike("arbeid", "1.7 1.8"),
    # Mixed checks without a sector serve all steps.
    "kk:interventionKind kkc:kind-toezicht-handhaving ; kk:crossCutting ?x": alike("true", "2.3 2.5c"),
    # What work is tied to, how, and how strongly. 3.3: the fines law. 7.1: four teams "i.v.m. zaken op het gebied van
    # seksuele uitbuiting"; the step arbeid is the exploitation. 8.3: a guideline about that form is our reading.
    "^kk:initiative ?c . ?c kk:barrier ?b ; kk:basis/skos:notation ?r ; kk:strength/skos:notation ?s BIND("
    "CONCAT(REPLACE(STR(?b), '.*/', ''), '/', ?r, '/', ?s) AS ?x)": {
        "agreement-jits-bulgarije": "arbeid/als-onderwerp/direct",
        "8.3": "arbeid/geduid/ondersteunend",
    },
    "^kk:initiative ?c . ?c kk:interventionKind kkc:kind-sanctie-afpakken ; kk:basis kkc:basis-als-onderwerp ; "
    "kk:strength kkc:strength-direct ; kk:barrier/skos:notation ?x": {"3.3": "arbeid"},
    # 9.3: recruiting online is named at the campaign. 9.2: that the pilot's report has "fiscale" recommendations is the
    # content of a document, not of the action.
    "^kk:initiative/kk:statedBarrier/skos:notation ?x": {"9.3": "werving"},
    "kk:contributesAsStatedTo/skos:notation ?x": {"9.3": "werving entree"},
    "^kk:initiative/kk:barrier/skos:notation ?x": {"9.2": "werving", "pilot-programma-afpakken": "financien"},
    # 10.1 drives the doubling; that it drives confiscation too is our reading, with the words of the text beside it.
    "^kk:initiative ?c . ?c kk:barrier/skos:notation 'financien' ; kk:basis/skos:notation ?x": {"10.1": "geduid"},
    "^kk:initiative ?c . ?c kk:barrier/skos:notation 'financien' ; kk:alternativeReading/kk:basis/skos:notation ?x": {
        "10.1": "als-onderwerp",
    },
    # 5.6: doubtful mvv's have a second reading.
    "^kk:initiative/kk:alternativeReading/kk:basis/skos:notation ?x": {"5.6": "als-onderwerp"},
    # 11.3: the ministry takes the initiative for a handbook; police and municipalities supervise.
    "^kk:initiative ?c . ?c a kk:Contribution ; kk:interventionKind/skos:notation ?x": {"11.3": "kennis-opleiding"},
    # The footnote of 2011 makes the pilot depend on mobile supervision; nothing of 2013 speaks of that.
    "^kk:initiative ?c . ?c kk:conditional true ; kk:interventionKind/skos:notation ?x": {
        "pilot-273f": "toezicht-handhaving",
    },
    "kk:resolution/skos:notation ?x": {
        "bottleneck-grondslag-mobiel-toezicht": "open",
        "bottleneck-massagesalons-kwetsbare-werknemers": "deels",  # agreed that municipalities take it up
        "bottleneck-arbeidsuitbuiting-onderbelicht": "deels",  # the training project runs "op volle toeren"
        "bottleneck-gesloten-jeugdzorg-loverboys": "deels",  # the study went into the national approach
    },
    # A pilot aimed at passing signals is no signal that arrived.
    "kk:flowState/skos:notation ?x": alike(
        "genoemd", "flow-kvk-inspectie-szw flow-kvk-ketenpartners flow-inspectie-szw-signalen"
    ),
    # 3.1: "contactorganisaties/personen voor het doorgeven van signalen"; 1.6: "waar indicaties gemeld kunnen worden";
    # which, the report does not say. 11: "beschikbaar te worden gesteld aan gemeenten en korpsen", by municipality.
    "kk:to ?o . ?o kk:isGeneric true ; skos:notation ?x": alike(
        "contactpunten-signalen", "flow-ambassades-meldingen flow-luchtvaart-meldingen"
    ),
    "kk:to/skos:notation ?x": {"flow-seksadvertenties-per-gemeente": "gemeenten"},
    # 3.5: widening knowledge is no product. 5.7: there is a proposal and it waits for two studies and a pilot; of whom
    # it is, the report does not say.
    "kk:silentPart/kk:weight/skos:notation ?x": {"3.5": "overig"},
    "kk:weight/skos:notation ?x": {"silentpart-5.7-1": "overig"},
    # 6.6 promises skill in "opvang van en zorg voor slachtoffers"; 3.1 reports "horen van en omgang met": a part.
    "kk:silentPart ?s . ?s kk:summary ?said FILTER(CONTAINS(?said, 'rechercheurs')) "
    "?s kk:nearby ?n . ?n kk:nearness/skos:notation ?how ; kk:passage ?p "
    "BIND(CONCAT(?how, ':', REPLACE(STR(?p), '.*/', '')) AS ?x)": {"6.6": "deel:passage-3.1-progress-2"},
    "kk:reportedUnder/dcterms:identifier ?x": {"event-bewustwordingsbijeenkomsten-gemeenten": "2.3 3.1"},
    "kk:legalQuestion/skos:prefLabel ?x": {"2.7": {"Wet politiegegevens, artikel 19"}},
    "kk:chapterLead/skos:notation ?x": {"chapter-5": "bzk ind"},
    "kk:establishes/skos:notation ?x": {"legislation-instellingsbesluit-task-force": "task-force"},
    # The council advised (8); the Raad belongs to the youth field (9.4, below).
    "kk:issuer/skos:notation ?x": {"publication-advies-concentratie": "raad-voor-de-rechtspraak om"},
    # Three measures wait on the prostitution law, and a fourth through them.
    "^kk:waitsFor/dcterms:identifier ?x": {"legislation-wrp": "1.7 2.1 2.2b"},
    "(^kk:waitsFor)+/dcterms:identifier ?x": {"legislation-wrp": "1.7 2.1 2.2b 2.4a"},
    # 7.4: "zal gelden in Brussel aanvragen t.b.v." a conference; the money came in the summer of 2012: no broken
    # promise.
    "^kk:initiative ?d . ?d kk:deadlineText 'in mei/juni 2012'@nl ; kk:modality/skos:notation ?x": {
        "7.4": "voorwaarde",
    },
    # 6.2 promised a report halfway, in one term; the progress speaks only of the WODC report of 2013, no later one.
    "^kk:initiative ?d . ?d a kk:Deadline ; kk:asOf '2011-03-31'^^xsd:date ; kk:deadlineText ?x": {
        "6.2": {"tweede helft 2011"},
    },
    "^kk:initiative ?d . ?d kk:deadlineText 'tweede helft 2011'@nl ; kk:delivered/skos:notation ?x": {
        "6.2": "niet-gemeld",
    },
    # 5.2: measures against abuse went to parliament on 11 November 2011; on speed the progress is silent.
    "^kk:initiative ?d . ?d kk:delivered/skos:notation ?how ; kk:deadlineLabel ?what "
    "BIND(CONCAT(?what, ': ', ?how) AS ?x)": {
        "5.2": {
            "maatregelen tegen misbruik aangekondigd: geleverd",
            "aanbevelingen voor een snellere procedure: niet-gemeld",
        },
    },
}


@pytest.mark.parametrize("rest", OF_EACH)
def test_what_is_asked_of_each_is_what_the_report_says(rest: str, report: Store) -> None:
    found = {key: ask_one(report, f"{node(key)} {rest}") for key in OF_EACH[rest]}
    assert found == {key: values(expected) for key, expected in OF_EACH[rest].items()}


# Of a measure's term: is it there? Delivered takes the same product, and silence is not absence.
DELIVERED = {
    ("1.1", "2011-12-31"): "niet-gemeld",  # the visitation, nor its preparation: a questionnaire is
    ("1.1", "2012-12-31"): "niet-gemeld",
    ("1.9", "2012-06-20"): "niet-gemeld",  # a message was used; whether it is the promised one is not said
    ("2.2c", "2012-06-30"): "niet-gemeld",  # whether the CCV and the ministry made a network is not said
    ("2.3", "2012-12-31"): "niet-gemeld",  # "stronger" was promised, and on that the text is silent
    ("3.2", "2011-12-31"): "niet-gemeld",  # the same: cooperation, but stronger?
    ("2.6", "2011-12-31"): "niet-geleverd",  # "no separate plan was drawn up", in words
    ("4.3", "2011-12-20"): "niet-geleverd",  # they still look at which form it can have
}
TERM = (
    ":measure-{} ^kk:initiative ?d . ?d a kk:Deadline ; kk:dueBy ?due ; kk:delivered/skos:notation ?x "
    "FILTER(STR(?due) = '{}')"
)
FALTERS = "?f kk:flowState kkc:flowstate-hapert ; kk:mutual true ; kk:followUp kkc:followup-afgesproken"
LISTED = "?f a kk:InformationFlow ; kk:concerns :chapter-4"
MEMBER = "?m a org:Membership ; org:member/skos:notation ?x ; kk:asOf '{}'^^xsd:date"
ONLY = f"{MEMBER} MINUS {{{{ {MEMBER} }}}}"
INTERNET = "?e a kk:Expectation ; kk:organisation/skos:notation 'internetproviders'"
# Every `?x` that fits, and no other.
EXACTLY: list[tuple[str, Values]] = [
    *((TERM.format(*term), how) for term, how in DELIVERED.items()),
    ("?c kk:statedBarrier ?b ; kk:initiative ?x ; kk:passage ?p FILTER(REGEX(STR(?p), '/passage-[1-4][.-]'))",
     {node(key)[1:] for key in WHOSE}),
    (f"VALUES ?x {{ {' '.join(map(node, TIED))} }} ?x kk:barrier ?b", set(TIED)),
    # Containers have no status of their own.
    ("?m kk:isContainer true ; dcterms:identifier ?x", "2.2 2.4 2.5"),
    ("?m kk:isContainer true . ?x kk:initiative ?m", ""),
    # New actions have none in the plan. Chapter 10 is numbered by us.
    ("?m kk:isNew true ; dcterms:identifier ?x", "2.7 7.13 7.14 7.15"),
    ("?m kk:isNew true . ?x kk:initiative ?m ; kk:asOf '2011-03-31'^^xsd:date", ""),
    ("?m kk:numberedByUs true ; dcterms:identifier ?x", "10.1"),
    # Beside its actions the report calls only access to the country a barrier, in chapter 5, point 2.
    ("?c kk:basis kkc:basis-als-barriere ; kk:initiative ?i ; kk:barrier/skos:notation ?x", "toegang"),
    ("?c kk:basis kkc:basis-als-barriere ; kk:initiative ?m . ?m a kk:Measure ; dcterms:identifier ?x", "5.4 5.5 5.6"),
    # The residence scheme is no barrier, and care for victims no work against a step.
    ("VALUES ?m { :measure-5.1 :measure-5.2 :measure-5.3 :measure-5.7 } ?m kk:contributesTo ?x", ""),
    ("VALUES ?x { :measure-5.1 :measure-5.2 :measure-5.3 :measure-5.7 } ?x kk:crossCutting true",
     "measure-5.1 measure-5.2 measure-5.3 measure-5.7"),
    ("?m kk:inChapter :chapter-6 ; dcterms:identifier ?x ; kk:contributesTo ?b", ""),
    # Nothing at housing or identity is better than our reading.
    ("VALUES ?step { 'huisvesting' 'identiteit' } ?x kk:contributesAsStatedTo/skos:notation ?step", ""),
    # 5.4 speaks of the three together: "elkaar nog niet altijd goed informeren" is one finding, both ways, acted on.
    (f"{FALTERS} ; kk:between/skos:notation ?x", "bz uwv ind"),
    # The introduction of chapter 4 lists six suppliers and three centres, not who delivers what to which.
    (f"{LISTED} ; kk:flowState/skos:notation ?x", "genoemd"),
    (f"{LISTED} ; kk:to/skos:notation ?x", "emm-liec-riec"),
    (f"{LISTED} ; kk:from/skos:notation ?x", "nationale-politie fiod inspectie-szw kmar ind gemeenten"),
    # 3.6: the flow chart was spread to three. 10.1: three services brought cases to the OM: no part in spurring on.
    ("?f a kk:InformationFlow ; kk:concerns :measure-3.6 ; kk:from/skos:notation 'szw' ; kk:to/skos:notation ?x",
     "task-force fairwork ccv"),
    ("?f kk:to/skos:notation 'om' ; kk:from/skos:notation ?x", "nationale-politie inspectie-szw kmar"),
    ("?o kk:actsIn :measure-10.1 ; skos:notation ?x", "task-force"),
    # Article 7 of the decree and the annex of the report: who joined the Task Force later, and who left.
    (ONLY.format("2013-04-08", "2011-03-31"), "ind inspectie-szw kvk gemeente-amsterdam"),
    (ONLY.format("2011-03-31", "2013-04-08"), "immigratie-en-asiel"),
    # The annex puts the director for labour market fraud at the ministry; 3.1 names AMF as a part of Inspectie SZW.
    ("?m a org:Membership ; kk:post ?p ; org:member/skos:notation ?x FILTER(CONTAINS(?p, 'Arbeidsmarktfraude'))",
     "inspectie-szw"),
    ("?o skos:notation 'raad-voor-de-kinderbescherming' ; kk:standsFor/skos:notation ?x", "jeugdveld"),
    # 8.1: both prosecution offices bring cases, and are no actors.
    ("?i kk:initiative :measure-8.1 ; kk:organisation/skos:notation ?x ; kk:actor ?who "
     "FILTER(?x IN ('landelijk-parket', 'functioneel-parket'))", ""),
    # Chapter leads do not act by being named.
    ("?o skos:notation 'bzk' ; kk:actsIn ?x . ?x kk:inChapter :chapter-5", ""),
    # The rapporteur used lessons (1.3) in a study of its own; the EMM will run a portal that is not there (1.5, 2.2a).
    ("?x kk:initiative :measure-1.3 ; kk:organisation/skos:notation 'bnrm'", ""),
    ("?o skos:notation 'emm' ; kk:actsIn ?x FILTER(?x IN (:measure-1.5, :measure-2.2a))", ""),
    # 1.8: "the lines of among others the RIECs, the LIEC and the VNG": not the VNG alone.
    ("?e a kk:Expectation ; kk:concerns :measure-1.8 ; kk:expectedBy kkc:expectedby-voorbeeld ; "
     "kk:organisation/skos:notation ?x", "riec liec vng"),
    # Internet providers are an example, and have no chapter.
    (f"{INTERNET} ; kk:expectedBy/skos:notation ?x", "voorbeeld"),
    (f"{INTERNET} ; kk:inChapter ?x", ""),
    # What can be held or attended is a product: a visitation (1.1), proposals (1.9), instruments (4.2); no four cases.
    ("?m kk:silentPart ?s ; dcterms:identifier ?x . ?s kk:weight kkc:weight-gedateerd-product "
     "FILTER(REGEX(?x, '^[1-4][.]'))", "1.1 1.9 4.2"),
    # The codebook's rule, from chapter 5 on: nothing is finished or standing with a core that is not mentioned.
    ("?m dcterms:identifier ?x ; kk:silentPart/kk:weight kkc:weight-kern ; kk:currentStatus ?s "
     "FILTER(?s IN (kkc:status-afgerond, kkc:status-structureel) && !REGEX(?x, '^[1-4][.]'))", ""),
    # Nobody signed what is agreed.
    ("?a kk:agreementStatus kkc:agreementstatus-gemaakt . ?x kk:initiative ?a ; kk:role kkc:role-ondertekenaar", ""),
    # Footnote 3 only says that the plan holds as far as there are means: no bottleneck. Nor is 7.9 "geen situaties
    # voordeden", what waits on a study (5.7), or the trafficker's own method (5).
    ("?x a kk:Bottleneck ; kk:passage ?p FILTER(CONTAINS(STR(?p), 'passage-noot3'))", ""),
    ("?x a kk:Bottleneck FILTER(?x IN (:bottleneck-sat-geen-situatie, :bottleneck-wijziging-b9-wacht, "
     ":bottleneck-misbruik-verblijfsprocedures))", ""),
    # 2.7: a study of an article is a question and no obstacle.
    ("?x kk:inChapter :chapter-2 ; kk:legalObstacle ?law", ""),
    # 3.3: that anybody used the power, the report does not say.
    ("?x kk:initiative :measure-3.3 ; kk:resultReported true", ""),
    ("?d a kk:Deadline ; kk:initiative :measure-6.2 ; kk:revises true BIND(?d AS ?x)", ""),
    # 10.1: cases sent in by the services in 2012.
    ("VALUES ?x { '300' '140' '150' } ?f a kk:Figure ; kk:value ?v ; kk:passage ?p "
     "FILTER(CONTAINS(STR(?p), 'passage-10.1') && CONTAINS(?v, ?x))", "300 140 150"),
    # 7.13 and 7.14 are new in 2013 and report what was held in 2012; nothing was promised beforehand.
    ("VALUES ?m { :measure-7.13 :measure-7.14 } ?x a kk:Deadline ; kk:initiative ?m", ""),
    # Each leaf of the plan is judged; every statement has an address, also what stands next to a silent part.
    ("?m a kk:Measure ; dcterms:identifier ?x MINUS { ?m kk:isContainer true } MINUS { ?m kk:crossCutting true } "
     "MINUS { ?m kk:contributesTo ?b }", ""),
    ("VALUES ?kind { kk:Involvement kk:Contribution kk:StatusReport kk:Deadline kk:Measure kk:Pilot kk:Agreement "
     "kk:InformationFlow kk:Figure } ?x a ?kind MINUS { ?x kk:passage ?p }", ""),
    ("?x a kk:SilentPart ; kk:reportedNearby ?words "
     "MINUS { ?s rdf:subject ?x ; rdf:predicate kk:reportedNearby ; kk:passage ?p }", ""),
]  # fmt: skip
ENGAGEMENT = {
    "internetproviders": "niet-gemeld",
    **dict.fromkeys(("horeca-nederland", "ocw", "sncu", "fnv-bondgenoten", "schadefonds"), "betrokken"),
}
FIGURE = "?f a kk:Figure ; kk:value ?x ; kk:passage ?p FILTER(CONTAINS(STR(?p), 'passage-{}'))"
COMING = f"?d a kk:Deadline ; kk:asOf {LAST} ; kk:deadlineText ?x MINUS {{ ?d kk:delivered ?done }} ?d kk:initiative "
# Some `?x` that fit, among others.
AMONG: list[tuple[str, Values]] = [
    ("?m a kk:Measure ; dcterms:identifier ?x", "7.1 7.10"),  # a number is a text
    *((f"?e a kk:Expectation ; kk:organisation/skos:notation '{who}' ; kk:engagement/skos:notation ?x", how)
      for who, how in ENGAGEMENT.items()),
    # 11.2 "evt. in samenwerking met", 7.9 "waarschijnlijk": neither a promise nor an example.
    ("?e kk:expectedBy kkc:expectedby-mogelijk ; kk:organisation/skos:notation ?x", "kmar ind inspectie-szw"),
    ("?i kk:initiative :measure-8.1 ; kk:organisation/skos:notation ?x", "landelijk-parket functioneel-parket"),
    ("?o skos:notation 'emm' ; kk:actsIn ?x", "pilot-infoportal"),
    ("?x a kk:Bottleneck", "bottleneck-taken-bz-uwv-ind"),
    ("?x a kk:SilentPart ; kk:reportedNearby ?words", "silentpart-1.8-1"),
    (":measure-9.1 kk:seeAlso ?x", "measure-9.2"),
    # 3.2 names rogue intermediaries only at the training, so that something is done is said, by the training.
    (":facilitator-malafide-bemiddelaars kk:addressedBy/dcterms:identifier ?x", "training-14-landen"),
    (":flow-seksadvertenties-per-gemeente kk:passage ?x", "passage-11-intro-19"),
    # Four joint teams with Bulgaria; seventy places for victims.
    ("?f a kk:Figure ; kk:value ?x ; skos:prefLabel ?l FILTER(CONTAINS(?l, 'Bulgarije'))", "4"),
    (FIGURE.format("6"), "50 20 70"),
    # Terms that were still to come in April 2013, as the text words them.
    (f"{COMING} :measure-5.2", {"in het voorjaar van 2013", "in het tweede kwartaal van 2013"}),
    (f"{COMING} :measure-6.3", {"in de eerste helft van 2013"}),
    (f"{COMING} :measure-6.5", {"in 2013"}),
    (f"{COMING} :measure-9.7", {"in mei 2013"}),
    (f"{COMING} :event-handhavingsdag-2013", {"dit jaar"}),
    # 5.6: the year is ours and stands in the date only.
    ("?d a kk:Deadline ; kk:initiative :measure-5.6 ; kk:deadlineText ?x", {"begin juli as."}),
    # Their own text names no step and no form: that reading is data.
    ("?c kk:initiative ?x ; kk:alternativeReading/kk:crossCutting true", "measure-1.7 measure-1.8 measure-3.4"),
]  # fmt: skip
POSTS = "?x a org:Membership ; org:organization/skos:notation 'task-force' ; kk:asOf '{}'^^xsd:date"
ACTIONS = {"1": 9, "2": 17, "3": 8, "4": 3, "5": 7, "6": 7, "7": 15, "8": 4, "9": 7, "10": 1, "11": 3}  # by chapter
COUNTS = [
    *((f"?x a kk:Measure ; kk:inChapter :chapter-{chapter}", count) for chapter, count in ACTIONS.items()),
    (POSTS.format("2011-03-31"), 18),  # by the decree
    (POSTS.format("2013-04-08"), 22),
    (f"{FALTERS} BIND(?f AS ?x)", 1),
    ("?x a kk:Deadline ; kk:initiative :measure-6.1", 2),
    # 10.1 names "het programma afpakken"; a row that no direct work on money is reported would be unfair.
    (":pilot-programma-afpakken ^kk:initiative/kk:alternativeReading ?x", 2),
]
# The number of a term among those of its action: what the progress says next to it, and where.
NEARBY = {
    "1.1-2": ("vragenlijst", "1.1-progress-1"),
    "1.9-1": ("kernboodschap", "1.9-progress-3"),  # mayor and chair spoke to the press from one message
    "2.5b-1": ("landelijk convenant", "4.1-progress-1"),  # "ondertekend door alle landelijke convenantpartijen"
    "2.5c-1": ("vijf integrale handhavingsacties", "1.4-progress-8"),  # listed under 1.4, not under chapter 4
    "3.2-1": ("Europol", "3.2-progress-2"),  # investigations are shared with its analysis file
    "3.5-1": ("overleg", "3.5-progress-1"),
    "4.2-1": ("ketenregisseur", "4.2-progress-1"),
    "4.2-2": ("ketenregisseur", "4.2-progress-1"),
    "5.2-2": ("Kansloze aangiften", "5.2-progress-4"),
    "5.7-1": ("voorstel", "5.7-progress-3"),  # "ook het voorstel om … eerder te verlenen, meegewogen"
    "6.2-1": ("WODC", "6.2-progress-1"),
    "6.6-3": ("afspraken over opvang", "6.6-progress-1"),  # of 2012, with more parties; of reporting victims nothing
}
WORDS = [  # in the one value of `?x`
    *((f":deadline-{term} kk:reportedNearby ?x", words) for term, (words, _) in NEARBY.items()),
    # The only term of 6.6 that is silent: whether victims were reported.
    (":measure-6.6 ^kk:initiative ?d . ?d kk:delivered kkc:delivery-niet-gemeld ; kk:deadlineLabel ?x", "aanmelden"),
    (":measure-7.4 ^kk:initiative ?d . ?d kk:deadlineText 'in mei/juni 2012'@nl ; kk:condition ?x", "Brussel"),
]
AT = "?s rdf:subject :deadline-{} ; rdf:predicate kk:reportedNearby ; kk:passage ?x"
AMONG += [(AT.format(term), f"passage-{passage}") for term, (_, passage) in NEARBY.items()]


@pytest.mark.parametrize(("pattern", "expected"), EXACTLY)
def test_what_fits_is_what_the_report_says_and_no_more(pattern: str, expected: Values, report: Store) -> None:
    assert ask_one(report, pattern) == values(expected)


@pytest.mark.parametrize(("pattern", "expected"), AMONG)
def test_what_the_report_says_is_among_what_fits(pattern: str, expected: Values, report: Store) -> None:
    assert values(expected) <= ask_one(report, pattern)


@pytest.mark.parametrize(("pattern", "words"), WORDS)
def test_what_is_told_holds_the_words(pattern: str, words: str, report: Store) -> None:
    (told,) = ask_one(report, pattern)
    assert words in told


@pytest.mark.parametrize(("pattern", "count"), COUNTS)
def test_as_many_as_one_counts_in_the_report(pattern: str, count: int, report: Store) -> None:
    assert len(ask_one(report, pattern)) == count


def test_what_the_text_means_by_a_code() -> None:
    """1.2: the introduction counts as labour exploitation what 1.2 calls other; 3.3: a power in force is a sanction."""
    codes = vocabulary().codes
    said = codes["ExploitationForm"]["overige-uitbuiting"].definition
    assert "arbeid" in said
    assert not {"bedelen", "orgaanverwijdering"} & set(said.replace(",", "").split())
    assert "bevoegdheid" in codes["InterventionKind"]["sanctie-afpakken"].definition
