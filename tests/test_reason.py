"""A reasoner and our rules say the same; a planted contradiction is found."""

from pathlib import Path

from ketenkaart import Plans
from ketenkaart.content import files
from ketenkaart.reasoning.reason import reason, without_links
from ketenkaart.store import Store, iri
from tests.conftest import TOWN, Command

SHORTCUTS = ["actsIn", "leads", "contributesTo", "contributesAsStatedTo", "covers"]
CONTRADICTION = """
@prefix kk: <https://w3id.org/ketenkaart/def#> .
<https://voorbeeld.nl/beide> a kk:Pilot, kk:Agreement .
"""

def by_rule(store: Store, name: str) -> set[tuple[str, str]]:
    return {(s.value, str(getattr(o, "value", ""))) for s, _, o in store.match(None, iri(f"kk:{name}"), None)}


def test_every_shortcut_is_used_by_a_plan_that_ships() -> None:
    stores = [Plans([path.parent]).at() for path in files("graph", "*/plan.yaml")]
    assert [name for name in SHORTCUTS if not any(by_rule(store, name) for store in stores)] == []


def test_chains_and_rules_agree_on_the_example() -> None:
    """HermiT is asked of the report itself in tests/test_second_opinion.py, for the same shortcuts and more."""
    store = Plans([TOWN]).at()
    found = reason(without_links(store, [iri(f"kk:{name}") for name in SHORTCUTS]))
    assert found.consistent
    assert not found.unsatisfiable
    for name in SHORTCUTS:
        assert found.links(f"kk:{name}") == by_rule(store, name), name


def test_a_planted_contradiction_is_found(tmp_path: Path, small_plan: Path, ketenkaart: Command) -> None:
    (tmp_path / "fout.ttl").write_text(CONTRADICTION, encoding="utf-8")
    answer = ketenkaart("check", small_plan, "--reason", "--axioms", tmp_path / "fout.ttl")
    assert answer.code == 1
    assert "Ontologie en graaf spreken elkaar tegen." in answer.out
    assert "Protégé" in answer.out


def test_without_java_it_says_so(small_plan: Path, ketenkaart: Command, tmp_path: Path) -> None:
    answer = ketenkaart("check", small_plan, "--reason", PATH=str(tmp_path))
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.splitlines()[-1].startswith("De redeneerder HermiT vraagt om Java")
