"""A reasoner and our rules say the same; a planted contradiction is found."""

import random
from pathlib import Path

import pytest
from owlrl.Namespaces import ERRNS
from owlrl.OWLRL import OWLRL_Semantics
from rdflib import Graph

from ketenkaart import Plans
from ketenkaart.content import files
from ketenkaart.graph.build.derive import derive
from ketenkaart.reasoning.agreement import bare
from ketenkaart.reasoning.closure import SAME, Closure
from ketenkaart.reasoning.reason import reason
from ketenkaart.store import Store, iri
from tests.conftest import TOWN, Command

SHORTCUTS = ["actsIn", "leads", "contributesTo", "contributesAsStatedTo", "covers"]
CONTRADICTION = """
@prefix kk: <https://w3id.org/ketenkaart/def#> .
<https://voorbeeld.nl/beide> a kk:Pilot, kk:Agreement .
"""

# What each kind of rule of OWL 2 RL starts from: properties, equality, classes, and a contradiction.
OF_EACH_RULE = """
@prefix : <https://voorbeeld.nl/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
:leads rdfs:subPropertyOf :acts ; rdfs:domain :Body ; rdfs:range :Work ; owl:inverseOf :ledBy .
:under a owl:TransitiveProperty . :beside a owl:SymmetricProperty . :seat a owl:FunctionalProperty .
:covers owl:propertyChainAxiom ( :acts :touches ) .
:Leader owl:equivalentClass [ a owl:Restriction ; owl:onProperty :leads ; owl:someValuesFrom :Work ] .
:Hers owl:equivalentClass [ a owl:Restriction ; owl:onProperty :seat ; owl:hasValue :town ] .
:Both owl:intersectionOf ( :Leader :Hers ) . :Any owl:unionOf ( :Leader :Step ) .
:Body a owl:Class ; rdfs:subClassOf :Party . :Party a owl:Class ; rdfs:subClassOf :Thing . :Step owl:disjointWith :Work .
:a :leads :b ; :seat :town , :city ; :beside :c ; rdfs:label "a" . :b :touches :d ; :under :c . :c :under :e .
:d a :Step . :f :leads :d ; owl:sameAs :g . :h :number 3 .
"""


def by_rule(store: Store, name: str) -> set[tuple[str, str]]:
    return {(s.value, str(getattr(o, "value", ""))) for s, _, o in store.match(None, iri(f"kk:{name}"), None)}


# HermiT is asked of the report itself in tests/test_second_opinion.py, for the same shortcuts and more.
ASKED = [("rl", path.parent) for path in files("graph", "*/plan.yaml")] + [("hermit", TOWN)]


@pytest.mark.parametrize(("engine", "folder"), ASKED, ids=[f"{engine}-{path.name}" for engine, path in ASKED])
def test_chains_and_rules_agree_on_every_plan_that_ships(engine: str, folder: Path) -> None:
    store = Plans([folder]).under()
    found = reason(bare(store, [iri(f"kk:{name}") for name in SHORTCUTS]), engine=engine)
    assert found.consistent
    assert not found.unsatisfiable
    for name in SHORTCUTS:
        assert found.links(f"kk:{name}") == by_rule(store, name), name


def test_every_shortcut_is_used_by_a_plan_that_ships() -> None:
    stores = [Plans([path.parent]).under() for path in files("graph", "*/plan.yaml")]
    assert [name for name in SHORTCUTS if not any(by_rule(store, name) for store in stores)] == []


def climb(told: Store, base: str, chance: random.Random) -> None:
    """Put some steps under another, now and then two above each other or in a ring: whatever a model may hold."""
    for number in range(3):
        if chance.random() < 0.6:
            told.add([(iri(f"{base}stap{number}"), iri("skos:broader"), iri(f"{base}stap{chance.randrange(5)}"))])


def generated(told: Store, seed: int) -> None:
    """Add a graph of roles and links as chance has them, that meets no graph of another seed."""
    chance = random.Random(seed)
    base = f"https://voorbeeld.nl/{seed}/"
    for number in range(12):
        role, link = iri(f"{base}rol{number}"), iri(f"{base}bijdrage{number}")
        work = iri(f"{base}werk{chance.randrange(4)}")
        body = iri(f"{base}partij{chance.randrange(4)}")
        step = iri(f"{base}stap{chance.randrange(3)}")
        told.add([(work, iri("rdf:type"), iri("kk:Measure")), (role, iri("rdf:type"), iri("kk:Involvement"))])
        told.add([(role, iri("kk:initiative"), work), (role, iri(chance.choice(["kk:actor", "kk:leader"])), body)])
        told.add([(link, iri("rdf:type"), iri("kk:Contribution")), (link, iri("kk:initiative"), work)])
        told.add([(link, iri("kk:barrier"), step)])
        if chance.random() < 0.5:
            told.add([(link, iri("kk:statedBarrier"), step)])
        for _ in range(chance.randrange(3)):
            told.add([(link, iri("kk:byOrganisation"), iri(f"{base}partij{chance.randrange(4)}"))])
    climb(told, base, chance)


def test_chains_and_rules_agree_on_generated_graphs() -> None:
    """Ten graphs that do not meet, in one run: most of its time the engine spends on the ontology."""
    told = Store()
    for seed in range(10):
        generated(told, seed)
    for s, _, o in list(told.match(None, iri("kk:leader"), None)):
        told.add([(s, iri("kk:actor"), o)])  # the builder writes both
    ruled = derive(Store(told))
    found = reason(told, engine="rl")
    for name in SHORTCUTS:
        assert len(by_rule(ruled, name)) > 20, name
        assert found.links(f"kk:{name}") == by_rule(ruled, name), name


def test_rounds_that_conclude_nothing_are_all_that_we_leave_out_of_owl_2_rl() -> None:
    told = set(Graph().parse(data=OF_EACH_RULE, format="turtle"))
    reference, ours = (kind(Graph(), False, False) for kind in (OWLRL_Semantics, Closure))
    for one in (reference, ours):
        for triple in told:
            one.graph.add(triple)
        one.closure()
    errors = {node for one in (reference, ours) for node in one.graph.subjects(None, ERRNS.ErrorMessage)}
    whole, quick = ({t for t in one.graph if t[0] not in errors} for one in (reference, ours))
    assert {t for t in whole if not (t[1] == SAME and t[0] == t[2])} == quick
    assert len(quick) > 2 * len(told)
    assert set(ours.error_messages) == set(reference.error_messages)
    assert any("isjoint" in message for message in ours.error_messages)


@pytest.mark.parametrize("engine", ["hermit", "rl"])
def test_a_planted_contradiction_is_found(engine: str, tmp_path: Path, small_plan: Path, ketenkaart: Command) -> None:
    (tmp_path / "fout.ttl").write_text(CONTRADICTION, encoding="utf-8")
    answer = ketenkaart("reason", "--plan", small_plan, "--engine", engine, "--axioms", tmp_path / "fout.ttl")
    assert answer.code == 1
    assert "spreken elkaar tegen" in answer.out
    assert "kk:Agreement" in answer.out


def test_without_java_it_says_so(small_plan: Path, ketenkaart: Command, tmp_path: Path) -> None:
    answer = ketenkaart("reason", "--plan", small_plan, PATH=str(tmp_path))
    assert answer.code == 0
    assert "OWL 2 RL" in answer.out
    assert "Java" in answer.out
