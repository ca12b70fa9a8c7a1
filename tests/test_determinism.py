"""Equal content gives equal bytes, whatever the machine; what is compressed does for one build of Python."""

import hashlib
import re
from dataclasses import replace
from pathlib import Path

import pytest

from ketenkaart.graph.plans import Plans
from ketenkaart.queries.asking.catalogue import shelf
from ketenkaart.queries.findings.gaps import find_gaps_per_plan, weight
from ketenkaart.store import Format, Store, as_trig, iri
from tests.conftest import ROOT, SHIPPED, TOWN, Command, Publisher, known, rewrite
from tests.share import share

ODD = {"PYTHONHASHSEED": "77", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"}


@pytest.mark.large
def test_publish_gives_the_same_bytes(published: Publisher, process: Command, tmp_path: Path) -> None:
    """Here, with what was read before; and elsewhere, where all may differ. Of the report, tests/wheel.py asks it."""
    one, two = published(TOWN).folder, tmp_path / "twee"
    assert process("publish", two, "--plan", TOWN, KETENKAART_CACHE=str(tmp_path / "cache"), **ODD).code == 0
    names = [path.relative_to(one) for path in one.rglob("*") if path.is_file() and not path.name.startswith(".")]
    assert len(names) >= 3
    assert [name for name in names if (one / name).read_bytes() != (two / name).read_bytes()] == []


@pytest.mark.parametrize("kind", [Format.TURTLE, Format.N_TRIPLES, Format.TRIG])
def test_what_came_first_is_of_no_matter_to_what_is_written(kind: Format, small_plan: Path) -> None:
    triples = list(Plans([small_plan]).at())
    shuffled = sorted(triples, key=lambda triple: hashlib.sha256(str(triple).encode()).digest())

    def written(ordered: list[tuple[object, ...]]) -> bytes:
        graph = iri("https://voorbeeld.nl/graaf")
        return as_trig((t, graph) for t in ordered) if kind == Format.TRIG else Store(ordered).serialise(kind)

    assert shuffled not in (triples, triples[::-1])
    assert written(shuffled) == written(triples) == written(triples[::-1])
    assert written(triples).count(b"\n") > len(triples) / 10


def turned(sparql: str) -> str:
    asked, keys = sparql.rsplit("} ORDER BY ", 1)
    each = re.findall(r"\w*\([^()]*\)|\?\w+", keys)
    assert " ".join(each) == keys.strip()
    return f"{asked}}} ORDER BY " + " ".join(f"ASC{k[4:]}" if k.startswith("DESC(") else f"DESC({k})" for k in each)


@pytest.mark.sampled
def test_no_two_rows_have_one_place() -> None:
    """What stands equal stands as it was read. Of two plans, in which steps and titles have one name."""
    plans = known(SHIPPED, TOWN)
    shelves = ("coverage", "explore", "page", "recipes", "sheets", "views")
    ordered = [q for name in shelves for q in shelf(name) if "} ORDER BY" in q.sparql and not q.parameters]
    assert len(ordered) > 20
    store = plans.at()
    for query in share(ordered, 15):
        rows = store.select(query.sparql)
        assert store.select(turned(query.sparql)) == rows[::-1], query.name
    gaps = find_gaps_per_plan(plans.each())  # a gap query has no order of its own: what asks it, sorts
    assert len(set(map(weight, gaps))) == len(gaps) > 200
    assert weight(replace(gaps[0], subject="https://voorbeeld.nl/van-dezelfde-naam")) != weight(gaps[0])


WATCHED = (ROOT / "tests/shapes/watched.txt").read_text(encoding="utf-8")
EVERY_NODE_LED = "CONSTRUCT { ?body kk:leads ?node } WHERE { ?body a org:Organization . ?node kk:inPlan ?plan }"


def test_what_changed_is_seen_at_once(content_copy: Path, small_plan: Path, process: Command) -> None:
    """A scheme, a rule and a shape of the house, and a record: an earlier answer says nothing of what is new."""

    def shown() -> tuple[int, bool, bool]:
        done = process("show", "1.1", "--plan", small_plan, KETENKAART_CONTENT=str(content_copy))
        return done.code, "Onderdak" in done.out, "Wie trekt hier?" in done.err

    shape, rule = content_copy / "ontology" / "shapes" / "nieuw.ttl", content_copy / "graph" / "rules" / "1-leads.rq"
    shape.write_text(WATCHED.replace("MOST", "1"), encoding="utf-8")
    assert shown() == (0, False, False)
    scheme = content_copy / "ontology" / "schemes" / "barrieremodel-mensenhandel.ttl"
    rewrite(scheme, ('"Huisvesting"@nl', '"Onderdak"@nl'))
    assert shown() == (0, True, False)
    asked = rule.read_text(encoding="utf-8")
    rule.write_text(EVERY_NODE_LED, encoding="utf-8")
    assert shown() == (2, False, True)
    rule.write_text(asked, encoding="utf-8")
    assert shown() == (0, True, False)
    shape.write_text(WATCHED.replace("MOST", "0"), encoding="utf-8")
    assert shown() == (2, False, True)
    shape.unlink()
    rewrite(small_plan, ("huisvesting", "arbeid"))
    assert shown() == (0, False, False)
