"""Every shape fires on a node that breaks it, touches real nodes, and says what pySHACL says of it."""

import random
import re
from functools import cache
from pathlib import Path

import pyoxigraph as ox
import pytest
from pyshacl import validate
from rdflib import SH, Graph, URIRef

from ketenkaart.content import files
from ketenkaart.errors import KetenkaartError
from ketenkaart.ontology.constraints import (
    ShapeCompiler,
    Violation,
    core_violations,
    nodes_per_shape,
    query_violations,
    shapes,
    term_domains,
    violations,
)
from ketenkaart.store import PREFIXES, Format, Literal, Node, Store, Term, Triple, iri, text, typed
from tests.conftest import asked_in
from tests.share import share

KKS = "https://w3id.org/ketenkaart/shape#"
ID = "https://w3id.org/ketenkaart/id/"
GOOD = Path(__file__).parent / "shapes" / "goed.ttl"


def entries(path: Path) -> list[str]:
    """The entries of a table: comment stands above it, and what goes on in a next line is indented."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return re.split(r"\n(?! )", "\n".join(lines).strip())


BROKEN = dict(entry.split(": ", 1) for entry in entries(GOOD.with_name("gebroken.txt")))
MESSAGES = asked_in("messages-of-shapes")


def edit(store: Store, patch: str, plan: str) -> Store:
    """Change a store as lines of a patch say, in which `x:` is the plan's; return it."""
    own = {"x": f"{ID}plan/{plan}/", "o": f"{ID}org/", "m": f"{ID}model/mensenhandel/", "id": ID}
    head = "".join(f"@prefix {name}: <{base}> .\n" for name, base in {**PREFIXES, **own}.items())
    for sign, said in re.findall(r"(?ms)^ *([-+=]) (.+?)(?=\n *[-+=] |\Z)", patch):
        subject, predicate = said.split()[:2]
        [named] = ox.parse(f"{head}{subject} {predicate} 1 .", format=ox.RdfFormat.TURTLE)
        if sign != "+":
            old = list(store.match(named.subject, named.predicate))  # type: ignore[arg-type]
            assert old, f"{said}: niets om weg te nemen"
            store.remove(old)
        if sign != "-":
            store.add(one.triple for one in ox.parse(f"{head}{said} .", format=ox.RdfFormat.TURTLE))  # type: ignore[misc]
    return store


@cache
def messages() -> dict[str, tuple[set[str], bool]]:
    """By shape how its sentences begin, up to what they fill in, and whether it is a query."""
    found: dict[str, tuple[set[str], bool]] = {}
    for row in shapes().select(MESSAGES):
        starts, _ = found.setdefault((row["shape"] or "").removeprefix(KKS), (set(), bool(row["query"])))
        starts.add((row["message"] or "").partition("{")[0])
    return found


QUERIES = [name for name in BROKEN if messages()[name][1]]


@cache
def codes() -> bytes:
    store = Store()
    for path in files("ontology", "schemes/*.ttl"):
        store.load(path)
    return store.serialise(Format.N_TRIPLES)


def broken(shape: str) -> Store:
    return edit(Store().load_bytes(codes()).load(GOOD), BROKEN[shape], "t")


@cache
def all_shapes() -> Graph:
    """The shapes as rdflib has them, their queries too. Shared: copy before changing."""
    return Graph().parse(data=shapes().serialise(Format.N_TRIPLES), format="nt")


# What is broken by what is not there.
ABSENT = [SH[f"{name}ConstraintComponent"] for name in ("MinCount", "QualifiedMinCount", "HasValue", "Or", "Xone")]


def reference(data: bytes) -> set[Violation]:
    """What pySHACL, the reference, says of N-Triples, as far as no query in the shapes is needed to see it."""
    core = (all_shapes() + Graph()).remove((None, SH.sparql, None))
    _, report, _ = validate(Graph().parse(data=data, format="nt"), shacl_graph=core, advanced=True, inplace=True)
    assert isinstance(report, Graph)
    found = set()
    for result in report.objects(None, SH.result):
        path, node, said = (report.value(result, SH[name]) for name in ("resultPath", "focusNode", "resultMessage"))
        is_doubt = report.value(result, SH.resultSeverity) == SH.Warning
        is_absent = report.value(result, SH.sourceConstraintComponent) in ABSENT
        found.add(Violation(str(node), str(path) if isinstance(path, URIRef) else "", str(said), is_doubt, is_absent))
    return found


def compiled(data: bytes) -> set[Violation]:
    return set(core_violations(Store().load_bytes(data)))


def elsewhere(data: bytes, name: str) -> bytes:
    """Return N-Triples in which a plan and its organisations have addresses of their own."""
    for place in (f"{ID}plan/t/", f"{ID}org/"):
        data = data.replace(place.encode(), f"{place}{name}/".encode())
    return data


def test_good_graph_conforms_and_every_shape_is_in_the_table_with_dutch_sentences() -> None:
    assert set(BROKEN) == set(messages())
    assert violations(Store().load_bytes(codes()).load(GOOD)) == []
    said = list(all_shapes().objects(None, SH.message))
    assert {one.language for one in said} == {"nl"}  # type: ignore[attr-defined]
    assert [one for one in said if not one.endswith((".", ".”")) or " " not in one] == []  # type: ignore[attr-defined]


@pytest.mark.parametrize("shape", BROKEN)
def test_shape_fires_on_a_broken_node(shape: str) -> None:
    looks = ShapeCompiler(t for t in shapes() if "#target" not in t[1].value or t[0] == Node(KKS + shape))
    store, (starts, is_query) = broken(shape), messages()[shape]
    found = [one.violation for one in looks.constraints() if store.select(one.query)]
    said = query_violations(store) if is_query else found
    assert any(one.message.startswith(tuple(starts)) for one in said), "de vorm zwijgt over een kapotte knoop"


def test_every_shape_touches_real_nodes(report: Store) -> None:
    """A shape that looks at nothing is misspelt; this plan has no judgement, money, measurement or decision yet."""
    silent = {name for name, count in nodes_per_shape(report).items() if not count}
    # Nobody is in it, and the inverses are written out in an export only.
    beside = {"NoPerson", "KnownSaying", "KnownPart", "Budget", "Decision", "Indicator"}
    assert silent <= {"Assessment", "Statement", "StatementSource"} | beside


@pytest.mark.large
def test_reference_says_the_same_of_broken_shapes() -> None:
    """All in one graph: what edits shared codes in one plan, and a plan of its own for each other shape."""
    core = [name for name in BROKEN if name not in QUERIES]
    apart = [name for name in core if name == "KnownCode" or re.search(r"(?m)^ *[-+=] (?!x:|o:)", BROKEN[name])]
    store = Store().load_bytes(codes()).load(GOOD)
    for name in apart:
        edit(store, BROKEN[name], "t")
    data = store.serialise(Format.N_TRIPLES)
    together = share([name for name in core if name not in apart], 8)
    for name in together:
        data += elsewhere(edit(Store().load(GOOD), BROKEN[name], "t").serialise(Format.N_TRIPLES), name)
    theirs = reference(data)
    assert compiled(data) == theirs
    assert [name for name in together if not any(f"/{name}/" in one.node for one in theirs)] == []
    assert len({one.node for one in theirs if re.search("/code#|/model/", one.node)}) == 11  # three edits are of one code


@pytest.mark.sampled(2)
@pytest.mark.parametrize("shape", QUERIES)
def test_reference_asks_the_same_query(shape: str) -> None:
    looks = Graph()
    for triple in all_shapes():
        if "#target" not in str(triple[1]) or triple[0] == URIRef(KKS + shape):
            looks.add(triple)
    store, (starts, _) = broken(shape), messages()[shape]
    ours = [one for one in query_violations(store) if one.message.startswith(tuple(starts))]
    if shape.startswith("Own"):  # it may ask the ontology what there is
        store.add(term_domains())
    data = Graph().parse(data=store.serialise(Format.N_TRIPLES), format="nt")
    _, report, _ = validate(data, shacl_graph=looks, advanced=True, inplace=True)
    assert isinstance(report, Graph)
    theirs = [str(message) for message in report.objects(None, SH.resultMessage)]
    assert theirs
    assert len(ours) in (len(theirs), len(set(theirs)))


# Of these pySHACL says nothing, or breaks off, where values cannot be compared: they stay of one type (but see below).
ORDERED = {iri(name) for name in ("kk:dueFrom", "kk:dueBy", "kk:startsOn", "kk:endsOn", "oa:start", "oa:end")}
ODD: list[Term] = [text("tekst"), text(" "), text("text", "en"), text("tekst", "nl-BE"), Literal("2012-13-45")]
ODD += [Literal("los"), typed("2013-02-29", "xsd:date"), typed("-1", "xsd:integer"), typed("x", "xsd:integer")]
ODD += [typed("1.5", "xsd:decimal"), typed("12", "xsd:gYear"), iri("kkc:status-lopend"), iri("kkc:nergens")]
ODD += [iri("kk:Measure"), Node("https://example.org/nergens")]


def shaken(store: Store, part: float, draw: random.Random) -> bytes:
    """Return a store's triples of which a part is lost, doubled or has another value, from among all there are."""
    triples = sorted(store, key=str)
    found: list[Triple] = []
    for s, p, o in triples:
        values = [one[2] for one in triples if one[1] == p]
        if p not in ORDERED:
            values += [*(one[2] for one in draw.sample(triples, 5)), *ODD]  # type: ignore[list-item]
        other = draw.choice(values)
        change = draw.choice(("lost", "doubled", "other", "moved")) if draw.random() < part else ""
        found += [(s, p, o)] * (change in ("", "doubled"))
        if change == "moved":  # to another thing
            found.append((draw.choice(triples)[0], p, o))
        elif change in ("doubled", "other"):
            found.append((s, p, other))
    return Store(found).serialise(Format.N_TRIPLES)


@pytest.mark.sampled(1)
@pytest.mark.parametrize("seed", range(3))
def test_reference_says_the_same_of_graphs_broken_at_random(seed: int) -> None:
    """Four plans in a graph, one of them half broken, with code lists that miss a bit."""
    draw = random.Random(seed)
    data = shaken(Store().load_bytes(codes()), 0.02, draw)
    for number, part in enumerate((0.05, 0.1, 0.2, 0.5)):
        data += elsewhere(shaken(Store().load(GOOD), part, draw), str(number))
    theirs = reference(data)
    assert len({found.message for found in theirs}) > 90
    assert compiled(data) == theirs


def test_recommendation_may_say_more_than_the_reference() -> None:
    work, after = Node("https://example.org/werk"), "De begindatum ligt na de einddatum"
    for name, value, says in (
        ("kk:startsOn", typed("2013-01-01", "xsd:date"), after),
        ("kk:startsOn", Literal("later"), after),  # no order where none can be compared
        ("kk:isNew", typed("ja", "xsd:boolean"), "'Nieuw' is ja of nee"),  # rdflib makes it false
    ):
        store = Store([(work, iri("rdf:type"), iri("kk:Measure")), (work, iri(name), value)])
        store.add([(work, iri("kk:endsOn"), typed("2012-01-01", "xsd:date"))])
        assert [one for one in core_violations(store) if one.path == iri(name).value and says in one.message]


@pytest.mark.parametrize("says", entries(GOOD.with_name("niet-vertaald.txt")))
def test_what_is_not_compiled_is_refused(says: str) -> None:
    head = "".join(f"@prefix {name}: <{PREFIXES[name]}> . " for name in ("sh", "kk", "xsd"))
    shape = f'{head} kk:Own a sh:NodeShape ; sh:message "m"@nl ; {says} .'
    with pytest.raises(KetenkaartError, match="niet wordt gecontroleerd"):
        list(ShapeCompiler(one.triple for one in ox.parse(shape, format=ox.RdfFormat.TURTLE)).constraints())
