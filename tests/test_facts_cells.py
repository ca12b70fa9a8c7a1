"""What each contested cell of the matrix may say: `cells` in facts.yaml, found by reading the report against the cell."""

import pytest

from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.matrix import coverage
from ketenkaart.store import Store
from tests.test_facts import FACTS, ask_one

CELLS, NOTHING, EXPECTED = FACTS["cells"], FACTS["nothing"], FACTS["expected"]


def said(view: str, by: str = "kind") -> dict[str, str]:
    """What each cell says in a reading: its most common state, its basis, and how many families are in which state."""
    rows = coverage(Plans().at(Scenario(stated_only="stated" in view, strict="strict" in view)), by)
    return {
        f"{row.barrier or '-'}/{row.column}": f"{row.most_state} {row.most_basis}{', only supporting' * row.support_only}:"
        f" {row.spread}"
        for row in rows
    }


@pytest.mark.parametrize("view", CELLS)
def test_what_a_cell_says(view: str) -> None:
    found = said(view)
    assert {place: found.get(place) for place in CELLS[view]} == CELLS[view]


def test_what_a_cell_of_a_partner_says() -> None:
    found, expected = said("stated", "partner"), FACTS["partner_cells"]
    assert {who: found.get(f"arbeid/{who}") for who in expected} == expected


def test_where_the_report_says_nothing(report: Store) -> None:
    found = {(row.barrier, row.column): row for row in coverage(report)}
    empty = {(step, kind) for (step, kind), row in found.items() if step and row.expected and not row.initiatives}
    assert empty == {(step, kind) for step, kinds in NOTHING.items() for kind in kinds.split()}
    housing = [row for (step, _), row in found.items() if step == "huisvesting" and row.initiatives]
    assert all(row.support_only or row.state_basis == "geduid" for row in housing)  # no direct work


def test_work_is_expected_where_the_codebook_says_so(report: Store) -> None:
    """C13: that two bodies were to be trained at arbeid makes training no kind of work that is expected there."""
    wanted = {(step, kind) for kind, steps in EXPECTED.items() for step in steps.split()}
    assert len(wanted) == 29
    assert {(row.barrier, row.column) for row in coverage(report) if row.expected} == wanted
    method = "?e a kk:Expectation ; dcterms:isPartOf/skos:notation 'mensenhandel' ; kk:barrier/skos:notation ?step"
    both = f"{method} ; kk:interventionKind/skos:notation ?kind BIND(CONCAT(?step, ' ', ?kind) AS ?x)"
    assert ask_one(report, both) == {f"{step} {kind}" for step, kind in wanted}
