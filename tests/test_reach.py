"""Which partner acts at which step: counted once, ordered by pattern and never by number, said in sentences."""

import itertools

from ketenkaart import Plans
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.matrix.coverage import coverage
from ketenkaart.queries.partners.reach import reach
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.losses import ReachTeller
from ketenkaart.visuals.in_words.numbers import NumberTeller
from tests.conftest import ROOT

EXAMPLE = ROOT / "graph" / "voorbeeld-gemeente"


def test_totals_are_the_partners_that_cover_a_step(report: Store) -> None:
    """The same count by another road: the shortcut `kk:covers`, which no cell goes into."""
    found = reach(report)
    rows = report.select("""
      SELECT ?step (COUNT(DISTINCT ?who) AS ?many) WHERE {
        ?who kk:covers ?barrier . ?barrier skos:notation ?step MINUS { ?barrier skos:broader ?above } } GROUP BY ?step""")
    covered = {row["step"]: int(row["many"] or 0) for row in rows}
    assert {step: found.totals[step] for step in found.steps} == {step: covered.get(step, 0) for step in found.steps}
    assert (found.totals["huisvesting"], found.totals["identiteit"]) == (0, 1)


def test_each_partner_stands_once_and_equal_patterns_stand_together(report: Store) -> None:
    found = reach(report)
    said = ReachTeller(NumberTeller(report, find_gaps(report))).say(found)
    rows = [who for group in said["groups"] for who in group["partners"]]
    cells = {cell.column for cell in coverage(report, "partner") if cell.initiatives and cell.barrier}
    assert len(rows) == len(set(rows)) == said["partners"]
    assert set(rows) == cells
    patterns = [found.patterns[who] for who in rows]
    changes = sum(one != other for one, other in itertools.pairwise(patterns))
    assert changes + 1 == len(set(patterns))
    assert rows[0] == "ind"  # entree and arbeid: the first pattern on the route, and the first name in it


def test_more_steps_is_a_group_and_no_rank(report: Store) -> None:
    """Kvk (identiteit, arbeid) stands behind those of entree and before those of arbeid alone, whatever they do more."""
    found = reach(report)
    assert found.patterns["kvk"] == (2, 3)
    assert found.order.index("uwv") < found.order.index("kvk") < found.order.index("comensha")
    assert found.order.index("kvk") < found.order.index("nationale-politie")


def test_who_acts_at_the_same_steps_is_told_in_sentences(report: Store) -> None:
    said = ReachTeller(NumberTeller(report, find_gaps(report))).say(reach(report))
    assert {
        "steps": "Dezelfde 4 partners werken aan entree en arbeid:",
        "names": "Immigratie- en Naturalisatiedienst, Ministerie van Buitenlandse Zaken, Ministerie van Veiligheid en"
        " Justitie en Uitvoeringsinstituut Werknemersverzekeringen.",
    } in said["alike"]
    assert all("Kamer van Koophandel" not in one["names"] for one in said["alike"])  # it is alone in its pattern
    empty = next(column for column in said["columns"] if column["step"] == "huisvesting")
    assert empty["nobody"] == "Huisvesting: geen partner genoemd die eraan werkt"
    assert empty["waits"] == "Wij verwachten hier 6 soorten werk. Het rapport meldt er bij deze stap geen."


def test_a_plan_of_its_own_speaks_of_itself_and_counts_its_own() -> None:
    both = Plans([default_plan(), EXAMPLE])
    for store, source in zip(both.each(), ("het rapport", "het plan"), strict=True):
        found = reach(store)
        said = ReachTeller(NumberTeller(store, find_gaps(store))).say(found)
        assert Labels(store).source == source
        assert len(said["columns"]) == len(found.steps)
        assert source == "het rapport" or "rapport" not in f"{said}"
