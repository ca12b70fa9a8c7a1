"""Equal content gives equal bytes, whatever the machine; what is compressed does for one build of Python."""

import hashlib
import re
from dataclasses import replace
from pathlib import Path

import pytest

from ketenkaart import Plans
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.queries.asking.catalogue import shelf
from ketenkaart.queries.findings.gaps import find_gaps_per_plan, weight
from ketenkaart.store import Format, Store, as_trig, iri
from tests.conftest import SHIPPED, TOWN, Command, Publisher

ODD = {"PYTHONHASHSEED": "77", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"}


def digests(folder: Path) -> dict[str, str]:
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.iterdir() if not p.name.startswith(".")}


def test_publish_gives_the_same_bytes(published: Publisher, process: Command, tmp_path: Path) -> None:
    """Here, with what was read before; and elsewhere, with all else that may differ. Of the report, tests/wheel.py asks it."""
    one, two = published(TOWN).folder, tmp_path / "twee"
    assert process("publish", two, "--plan", TOWN, KETENKAART_CACHE=str(tmp_path / "cache"), **ODD).code == 0
    assert digests(one) == digests(two)
    assert len(digests(one)) >= 3


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
    """A question whose rows come in the opposite order."""
    asked, keys = sparql.rsplit("} ORDER BY ", 1)
    each = re.findall(r"\w*\([^()]*\)|\?\w+", keys)
    assert " ".join(each) == keys.strip()
    return f"{asked}}} ORDER BY " + " ".join(f"ASC{key[4:]}" if key.startswith("DESC(") else f"DESC({key})" for key in each)


def test_no_two_rows_have_one_place() -> None:
    """What stands equal stands as it was read. Of two plans, in which steps and titles have one name."""
    plans = Plans([SHIPPED, TOWN])
    ordered = [
        query
        for name in ("coverage", "explore", "page", "recipes", "sheets", "views")
        for query in shelf(name)
        if "} ORDER BY" in query.sparql and not query.parameters
    ]
    assert len(ordered) > 20
    store = plans.at()
    for query in ordered:
        rows = store.select(query.sparql)
        assert store.select(turned(query.sparql)) == rows[::-1], query.name
    gaps = find_gaps_per_plan(plans.each())  # a gap query has no order of its own: what asks it, sorts
    assert len(set(map(weight, gaps))) == len(gaps) > 200
    assert weight(replace(gaps[0], subject="https://voorbeeld.nl/van-dezelfde-naam")) != weight(gaps[0])


def test_a_second_run_leaves_the_files_alone_and_a_touched_file_is_made_again(
    small_plan: Path, ketenkaart: Command, tmp_path: Path
) -> None:
    out = tmp_path / "uit"
    ketenkaart("publish", out, "--plan", small_plan)
    before = {p.name: p.stat().st_mtime_ns for p in out.iterdir()}
    made = (out / "ketenkaart.ttl").read_bytes()
    ketenkaart("publish", out, "--plan", small_plan)
    assert {p.name: p.stat().st_mtime_ns for p in out.iterdir()} == before
    (out / "ketenkaart.ttl").write_text("kapot", encoding="utf-8")
    ketenkaart("publish", out, "--plan", small_plan)
    assert (out / "ketenkaart.ttl").read_bytes() == made


def test_a_changed_record_is_seen_at_once(small_plan: Path, ketenkaart: Command) -> None:
    before = ketenkaart("show", "1.1", "--plan", small_plan).out
    file = small_plan / "plan.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("Kamers controleren", "Panden controleren"), encoding="utf-8"
    )
    after = ketenkaart("show", "1.1", "--plan", small_plan).out
    assert ("Kamers controleren" in before, "Panden controleren" in after) == (True, True)


WATCHED = """
@prefix kks: <https://w3id.org/ketenkaart/shape#> .
@prefix kk: <https://w3id.org/ketenkaart/def#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
kks:Watched a sh:NodeShape ; sh:targetClass org:Organization ;
    sh:property [ sh:path kk:leads ; sh:maxCount %d ; sh:message "Wie trekt hier?"@nl ] .
"""


def test_a_changed_scheme_is_seen_at_once(content_copy: Path, small_plan: Path, process: Command) -> None:
    content = {"KETENKAART_CONTENT": str(content_copy)}
    assert "Huisvesting" in process("show", "1.1", "--plan", small_plan, **content).out
    scheme = content_copy / "ontology" / "schemes" / "barrieremodel-mensenhandel.ttl"
    text = scheme.read_text(encoding="utf-8")
    assert '"Huisvesting"@nl' in text
    scheme.write_text(text.replace('"Huisvesting"@nl', '"Onderdak"@nl'), encoding="utf-8")
    after = process("show", "1.1", "--plan", small_plan, **content)
    assert (after.code, "Onderdak" in after.out, "Huisvesting" in after.out) == (0, True, False)


def test_a_changed_shape_is_asked_at_once(content_copy: Path, small_plan: Path, process: Command) -> None:
    content = {"KETENKAART_CONTENT": str(content_copy)}
    shape = content_copy / "ontology" / "shapes" / "nieuw.ttl"
    shape.write_text(WATCHED % 1, encoding="utf-8")
    assert process("gaps", "--plan", small_plan, **content).code == 0
    shape.write_text(WATCHED % 0, encoding="utf-8")
    after = process("gaps", "--plan", small_plan, **content)
    assert (after.code, "Wie trekt hier?" in after.err) == (2, True)


def test_a_changed_rule_is_asked_at_once(content_copy: Path, small_plan: Path, process: Command) -> None:
    """What a rule adds is checked with the plan: an earlier answer says nothing of a new rule."""
    content = {"KETENKAART_CONTENT": str(content_copy)}
    (content_copy / "ontology" / "shapes" / "nieuw.ttl").write_text(WATCHED % 1, encoding="utf-8")
    assert process("gaps", "--plan", small_plan, **content).code == 0
    rule = content_copy / "graph" / "rules" / "1-leads.rq"
    every = "CONSTRUCT { ?body kk:leads ?node } WHERE { ?body a org:Organization . ?node kk:inPlan ?plan }"
    rule.write_text(every, encoding="utf-8")
    after = process("gaps", "--plan", small_plan, **content)
    assert (after.code, "Wie trekt hier?" in after.err) == (2, True)


def test_the_plan_ships_without_the_words_of_its_source() -> None:
    assert not list(default_plan().glob("*.txt"))
