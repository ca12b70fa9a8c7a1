"""Who leads a measure: a sentence never says that nobody is named where a party is."""

from pathlib import Path

import pytest

from ketenkaart import Plans
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.queries.catalogue import find
from ketenkaart.queries.gaps import ask
from tests.conftest import ROOT

PLANS = [default_plan(), ROOT / "graph" / "voorbeeld-gemeente", ROOT / "tests" / "pax" / "draaiboek.json"]
NAMED = "SELECT DISTINCT ?subject WHERE { ?i kk:initiative ?subject ; kk:organisation ?body }"


@pytest.mark.parametrize("plan", PLANS, ids=lambda path: path.stem)
def test_nobody_is_said_only_where_nobody_is_named(plan: Path) -> None:
    store = Plans([plan]).under()
    named = {row["subject"] for row in store.select(NAMED)}
    rows = ask(store, [find("maatregel-zonder-genoemde-trekker")])
    assert rows
    for row in rows:
        silent = "noemt verder geen partij" in row.sentence
        assert (silent, row.severity) == ((False, "laag") if row.subject in named else (True, "middel")), row.sentence


def test_a_script_names_its_partners_and_their_role() -> None:
    rows = ask(Plans([PLANS[2]]).under(), [find("maatregel-zonder-genoemde-trekker")])
    assert all("Wel genoemd: " in row.sentence and "(rol: deelnemer)" in row.sentence for row in rows)
