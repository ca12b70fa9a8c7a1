"""Owlready2: a built graph as Python objects, and what HermiT finds in it with the ontology."""

import io
import os
import re
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from ketenkaart.content import query
from ketenkaart.errors import KetenkaartError
from ketenkaart.files import plain_file
from ketenkaart.ontology.terms import ontology_files
from ketenkaart.store import PREFIXES, Node, Store, Triple, as_ntriples, iri

ANNOTATIONS = ("rdfs:label", "rdfs:comment", "rdfs:seeAlso", "rdfs:isDefinedBy", "owl:deprecated")
HERMIT_SECONDS = 600
FAILED = "HermiT kan niet antwoorden: {}."
UNREADABLE = "“{}” kan niet gelezen worden als Turtle of N-Triples ({}); verbeter het of kies een ander bestand."
BRIEFLY = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")  # Java for a second: half the work of its usual preparations
# Owlready2 writes only the narrowest classes of a node.
WIDER = "CONSTRUCT { ?node a ?wider } WHERE { ?node a/rdfs:subClassOf+ ?wider FILTER(ISIRI(?wider)) }"
# The class that a property has elsewhere (`qb:DimensionProperty`): Owlready2 warns of it.
FOREIGN = """CONSTRUCT { ?property a ?class } WHERE { VALUES ?kind { owl:ObjectProperty owl:DatatypeProperty }
  ?property a ?kind , ?class FILTER(!STRSTARTS(STR(?class), STR(owl:))) }"""
TYPE, SUBCLASS = iri("rdf:type"), iri("rdfs:subClassOf")


def read_graph(path: Path, store: Store | None = None) -> Store:
    """Return a store, a new one or one at hand, with a Turtle or N-Triples file added; raise KetenkaartError."""
    try:
        return (Store() if store is None else store).load(path)
    except (OSError, SyntaxError, ValueError) as error:
        reason = " ".join(str(error).split())
        raise KetenkaartError(UNREADABLE.format(path, reason)) from error


def read_ontology(extra: Sequence[Path] = ()) -> tuple[Store, list[str]]:
    """Return the ontology with extra files, without headers, and what they import; raise KetenkaartError."""
    store = Store()
    for path in (*ontology_files(), *map(plain_file, extra)):
        read_graph(path, store)
    headers = {s for s, _, _ in store.match(None, TYPE, iri("owl:Ontology"))}
    imports = sorted({o.value for _, _, o in store.match(None, iri("owl:imports")) if o not in headers})
    for header in headers:
        store.remove(list(store.match(header, None, None)))
    return store, imports


class DefinedClass(NamedTuple):
    """A class with a condition, its Dutch label, and the nodes that meet the condition."""

    iri: str
    label: str
    members: tuple[str, ...]


@dataclass(frozen=True)
class Reasoning:
    """What HermiT finds: `unsatisfiable` are the IRIs of classes that can hold nothing, `inferred` is what it added."""

    consistent: bool
    unsatisfiable: tuple[str, ...] = ()
    inferred: frozenset[Triple] = frozenset()
    defined: tuple[DefinedClass, ...] = ()
    imports: tuple[str, ...] = ()

    def links(self, name: str) -> set[tuple[str, str]]:
        """Return the pairs that a property (`kk:covers`) was found to link."""
        return {(s.value, o.value) for s, p, o in self.inferred if p == iri(name)}


def hermit(store: Store) -> Reasoning:
    """Ask HermiT about a store that holds ontology and data; raise KetenkaartError where it cannot answer."""
    import owlready2 as owl  # noqa: PLC0415 - needed for reasoning only

    world = owl.World()
    load_world(world, store)
    try:
        with _contained(owl):
            owl.sync_reasoner_hermit(world, infer_property_values=True, ignore_unsupported_datatypes=True, debug=0)
    except owl.OwlReadyInconsistentOntologyError:
        return Reasoning(consistent=False)
    except owl.OwlReadyJavaError as error:
        raise KetenkaartError(FAILED.format(_java_words(str(error)))) from error
    except (FileNotFoundError, PermissionError) as error:
        text = "De redeneerder HermiT vraagt om Java, en dat start hier niet; installeer Java (11 of nieuwer)."
        raise KetenkaartError(text) from error
    except subprocess.TimeoutExpired as error:
        raise KetenkaartError(FAILED.format(f"na {HERMIT_SECONDS} seconden nog geen antwoord")) from error
    out = io.BytesIO()
    world.get_ontology(owl.reasoning._INFERRENCES_ONTOLOGY).save(out, format="ntriples")
    found = Store().load_bytes(out.getvalue())
    found.add(Store(store).add(found).construct(WIDER))
    unsatisfiable = tuple(sorted(c.iri for c in world.inconsistent_classes() if c is not owl.Nothing))
    return Reasoning(True, unsatisfiable, _new_findings(store, set(found)))


def load_world(world: Any, store: Store) -> Any:
    """Load a store into an Owlready2 World; return the ontology whose names are those of ketenkaart."""
    foreign = set(store.construct(FOREIGN))
    data = as_ntriples(triple for triple in store if triple not in foreign)
    return world.get_ontology(PREFIXES["kk"]).load(fileobj=io.BytesIO(data), only_local=True, format="ntriples")


@contextmanager
def _contained(owl: Any) -> Iterator[None]:
    """Let Owlready2 run Java with less preparation and a time limit, and delete the files that it would leave.

    It has no option for these: hence its own arguments for `subprocess`, and the folder that `tempfile` uses.
    """
    reasoning, arguments, folder = owl.reasoning, owl.reasoning._subprocess_kargs, tempfile.tempdir
    with tempfile.TemporaryDirectory(prefix="ketenkaart-") as own:
        environment = {**os.environ, "JDK_JAVA_OPTIONS": " ".join(BRIEFLY)}
        reasoning._subprocess_kargs = {**arguments, "timeout": HERMIT_SECONDS, "env": environment}
        tempfile.tempdir = own
        try:
            yield
        finally:
            reasoning._subprocess_kargs, tempfile.tempdir = arguments, folder


def _java_words(message: str) -> str:
    lines = [line.strip() for line in message.splitlines()[1:] if line.strip()]
    text = next((line for line in lines if "Exception" in line or "Error" in line), lines[0] if lines else "onbekend")
    return re.sub(r"^[\w.]*\.", "", text)[:200]


def _new_findings(store: Store, found: set[Triple]) -> frozenset[Triple]:
    """Return what is new in what an engine found, and in the ontology's own terms."""
    classes, links, annotations = (
        {s for s, _, _ in store.match(None, TYPE, iri(f"owl:{kind}"))}
        for kind in ("Class", "ObjectProperty", "AnnotationProperty")
    )
    links -= annotations | set(map(iri, ANNOTATIONS))
    before = set(store)
    kept = {t for t in found if t[1] in links or (t[1] == TYPE and t[2] in classes)}
    broader = {t for t in found if t[1] == SUBCLASS and {t[0], t[2]} <= classes and t[0] != t[2]}
    return frozenset((kept | broader) - before)


def reason(store: Store, extra: Sequence[Path] = ()) -> Reasoning:
    """Reason over a graph with the ontology and extra axioms; of an inconsistent one check the ontology alone.

    Raises KetenkaartError for an extra file that cannot be read, and where HermiT cannot answer.
    """
    ontology, imports = read_ontology(extra)
    everything = Store(store).add(ontology)
    found = replace(hermit(everything), imports=tuple(imports))
    if not found.consistent:
        return replace(found, unsatisfiable=hermit(ontology).unsatisfiable)
    return replace(found, defined=_defined(everything.add(found.inferred)))


def _defined(everything: Store) -> tuple[DefinedClass, ...]:
    """Return the classes with a condition and a label, by label, each with its members."""
    found: dict[tuple[str, str], list[str]] = {}
    for row in everything.select(query("ontology/queries/defined")):
        found.setdefault((row["class"] or "", row["label"] or ""), []).extend(filter(None, [row["member"]]))
    return tuple(DefinedClass(*named, tuple(members)) for named, members in found.items())


class Shortcut(NamedTuple):
    """A shortcut as rules and reasoner derive it: how many pairs, and those that only one of them has."""

    iri: str
    pairs: int
    only_rules: tuple[tuple[str, str], ...]
    only_reasoner: tuple[tuple[str, str], ...]

    @property
    def agrees(self) -> bool:
        """Whether both derive the same."""
        return not (self.only_rules or self.only_reasoner)


class Opinion(NamedTuple):
    """What a reasoner finds in a plan, and where it differs from the rules."""

    reasoning: Reasoning
    shortcuts: tuple[Shortcut, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing contradicts, every class can hold something, and both derive the same."""
        found = self.reasoning
        return found.consistent and not found.unsatisfiable and all(one.agrees for one in self.shortcuts)


def second_opinion(store: Store, extra: Sequence[Path] = ()) -> Opinion:
    """Reason over a store without its shortcuts (but for what only a rule can derive) and cells; raise as `reason`."""
    links = chains(extra)
    found = reason(without_links(store, links), extra)
    return Opinion(found, tuple(_compare(store, found, link) for link in links) if found.consistent else ())


def chains(extra: Sequence[Path] = ()) -> list[Node]:
    """Return the properties that OWL derives by a chain."""
    ontology, _ = read_ontology(extra)
    return sorted({s for s, _, _ in ontology.match(None, iri("owl:propertyChainAxiom"))}, key=str)


def without_links(store: Store, links: Sequence[Node]) -> Store:
    """Return a store without cells and without some shortcuts."""
    cells = {s for s, _, _ in store.match(None, TYPE, iri("kk:CoverageCell"))}
    return Store(t for t in store if t[1] not in links and t[0] not in cells)


def plan_axioms(folder: Path) -> list[Path]:
    """Return the files of axioms in the folder of a plan: classes that only mean something for that plan."""
    return sorted(folder.glob("*.ttl")) if folder.is_dir() else []


def _compare(store: Store, found: Reasoning, link: Node) -> Shortcut:
    ruled = {(s.value, o.value) for s, _, o in store.match(None, link, None)}
    reasoned = found.links(link.value)
    return Shortcut(link.value, len(ruled | reasoned), tuple(sorted(ruled - reasoned)), tuple(sorted(reasoned - ruled)))


def load_objects(graph: Store | str | Path) -> Any:
    """Return a graph with its ontology as an Owlready2 namespace in a new World.

    The graph is a store, or a file of Turtle or N-Triples. Raises KetenkaartError for a file that is neither.
    Classes and properties are attributes (`kk.Measure`, `kk.from_`, since `from` is a keyword in Python);
    `search` and `search_one` find nodes. Values come as lists, texts know their language (`.lang`).

    >>> from ketenkaart.store import Store, iri, text
    >>> measure = iri("https://w3id.org/ketenkaart/id/plan/voorbeeld/measure-1.1")
    >>> promise = text("De posten worden gewaarschuwd.")
    >>> kk = load_objects(Store([(measure, iri("rdf:type"), iri("kk:Measure")), (measure, iri("kk:promise"), promise)]))
    >>> [(one.name, str(promise)) for one in kk.Measure.instances() for promise in one.promise]
    [('measure-1.1', 'De posten worden gewaarschuwd.')]
    >>> kk.Pilot.ancestors() >= {kk.Initiative, kk.Undertaking}
    True
    """
    import owlready2  # noqa: PLC0415 - needed for objects only

    ontology, _ = read_ontology()
    store = Store(graph) if isinstance(graph, Store) else read_graph(Path(graph))
    return load_world(owlready2.World(), store.add(ontology))
