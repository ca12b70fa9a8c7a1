"""Who leads a measure: a sentence says who acts or is named, and whom the chapter's heading makes primarily responsible."""

from pathlib import Path

import pytest

from ketenkaart import Plans
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.store import Store
from tests.conftest import ROOT

PLANS = [default_plan(), ROOT / "graph" / "voorbeeld-gemeente", ROOT / "tests" / "pax" / "draaiboek.json"]
MEASURES = """SELECT ?measure ?id ?status WHERE { ?measure a kk:Measure ; dcterms:identifier ?id
  OPTIONAL { ?measure kk:currentStatus/skos:notation ?status } OPTIONAL { ?measure kk:isContainer ?whole } FILTER(!BOUND(?whole)) }"""
NAMED = "SELECT DISTINCT ?measure ?name WHERE { ?i kk:initiative ?measure ; kk:organisation/skos:prefLabel ?name }"
ACTING = "SELECT DISTINCT ?measure ?name WHERE { ?i kk:initiative ?measure ; kk:actor/skos:prefLabel ?name }"
LED = "SELECT DISTINCT ?measure ?name WHERE { ?i kk:initiative ?measure ; kk:leader/skos:prefLabel ?name }"
HEADED = "SELECT DISTINCT ?measure ?name WHERE { ?measure kk:inChapter/kk:chapterLead/skos:prefLabel ?name }"
DONE = ("afgerond", "structureel", "vervangen")


def names(store: Store, query: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for row in store.select(query):
        found.setdefault(row["measure"] or "", set()).add(row["name"] or "")
    return found


@pytest.mark.parametrize("plan", PLANS, ids=lambda path: path.stem)
def test_a_missing_lead_is_told_by_the_rule_of_the_contract(plan: Path) -> None:
    store = Plans([plan]).at()
    named, acting, led, headed = (names(store, query) for query in (NAMED, ACTING, LED, HEADED))
    rows = {row.subject: row for row in find_gaps(store, [find("maatregel-zonder-genoemde-trekker")])}
    if not led:  # a plan that names no lead anywhere has no place to name one: the question is withheld
        assert rows == {}
        return
    asked = set()
    for row in store.select(MEASURES):
        measure, status = row["measure"] or "", row["status"]
        leads = headed.get(measure, set())
        alone = status == "afgerond" and len(acting.get(measure, ())) == 1  # done by one body: nobody asks who leads it
        if measure in led or len(leads) == 1 or status == "vervallen" or alone:
            continue
        asked.add(measure)
        said, open_ = rows[measure].sentence, len(leads) > 1 and measure not in acting and status not in DONE
        assert rows[measure].severity == ("middel" if open_ else "laag"), said
        assert all(name in said for name in leads | acting.get(measure, set())), said
        assert ("geen andere partij" in said) == (measure not in named), said
        assert ("volgens de hoofdstuktitel: " in said) == bool(leads), said
    assert asked == set(rows)
    assert rows or plan == PLANS[1], "only a plan whose headings name one body each has no rows"


def test_a_script_names_its_partners_and_who_acts() -> None:
    rows = find_gaps(Plans([PLANS[2]]).at(), [find("maatregel-zonder-genoemde-trekker")])
    assert all("Wie eraan werkt: " in row.sentence for row in rows)
