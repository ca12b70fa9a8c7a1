"""A small door to the embedded triple store (pyoxigraph; design note engines.md)."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from functools import cache
from itertools import groupby, islice
from pathlib import Path
from typing import Self, TypeAlias

import pyoxigraph as ox

HOME = "https://w3id.org/ketenkaart/"
DATA = f"{HOME}id/"  # where plans and what is in them live
SHARED = f"{DATA}gedeeld"  # the graph of what all plans share
PREFIXES = {
    "kk": f"{HOME}def#",
    "kkc": f"{HOME}code#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "qb": "http://purl.org/linked-data/cube#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "void": "http://rdfs.org/ns/void#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
# The engine's terms under our own names: no other module knows which engine this is.
Node: TypeAlias = ox.NamedNode
Blank: TypeAlias = ox.BlankNode
Literal: TypeAlias = ox.Literal
Format: TypeAlias = ox.RdfFormat
Term = ox.NamedNode | ox.BlankNode | ox.Literal
Triple = tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]
AnyTriple = tuple[ox.NamedNode | ox.BlankNode, ox.NamedNode, Term]
Row = Mapping[str, str | None]  # no dict: rows are shared, and mypy then refuses a change
Table = tuple[list[str], list[list[str | None]]]  # the names of the columns, and the rows
LINES_AT_ONCE = 1_000
MOST_REMEMBERED = 3_000  # rows of one answer; larger ones are rare, and fill the memory
# A variable in the place of a property: after the subject, or after a ; that goes on about it.
ANY_PROPERTY = re.compile(r"(?:[{}.)]\s*(?:\?\w+|\$\w+|<[^>]*>|\w+:[\w-]+)|;)\s*\?\w+\s+[?$<\"\w]")


def _code(query: str) -> str:
    return "\n".join(line for line in query.splitlines() if not line.lstrip().startswith(("#", "PREFIX")))


@cache
def _names(query: str) -> frozenset[str] | None:
    """Return the IRIs that a query can mean, as a property too; None for any."""
    own = dict(re.findall(r"(?i)PREFIX\s+([\w-]*):\s*<([^>]*)>", query))
    if ANY_PROPERTY.search(_code(query)) or not own.items() <= PREFIXES.items():
        return None
    named = {iri(one).value for one in re.findall(r"\b\w+:\w[\w-]*", _code(query))}
    return frozenset({*named, *re.findall(r"<([^>]*)>", _code(query)), iri("rdf:type").value})


@cache
def _names_its_values(query: str, name: str) -> bool:
    """Return whether a query finds a property only with values that it names, each time in a pattern or its filter."""
    name = name.replace(PREFIXES["kk"], "kk:")
    value = r"(?:\w+:[\w-]+|(\?\w+)(?!\w)[^{}]*?FILTER\(\1 (?:IN \([\w:, -]+\)|= \w+:[\w-]+)\))(?![\w-])"
    found = re.findall(rf"(?<![\w:/|^!-]){name}\s+(?!\S+\s*,){value}", _code(query))
    return 0 < len(found) == len(re.findall(rf"{name}(?![\w-])", _code(query)))  # 0: only our own names are looked for


def reads(query: str, changed: Mapping[str, Set[str]]) -> bool:
    """Return whether triples with some properties (IRIs), each with some values, can change what a query finds."""
    mine = _names(query)
    return mine is None or any(
        name in mine and not (values and mine.isdisjoint(values) and _names_its_values(query, name))
        for name, values in changed.items()
    )


@cache
def iri(curie: str) -> ox.NamedNode:
    """Return the node of a CURIE (`kk:status`) or of a full IRI."""
    prefix, _, local = curie.partition(":")
    return ox.NamedNode(PREFIXES[prefix] + local if prefix in PREFIXES else curie)


def local_name(address: str) -> str:
    """Return the last part of an address."""
    return address.replace("#", "/").rsplit("/", 1)[-1]


def text(value: str, language: str = "nl") -> ox.Literal:
    """Return a text in a language, Dutch by default."""
    return ox.Literal(value, language=language)


def typed(value: str, datatype: str) -> ox.Literal:
    """Return a typed value, for instance `typed("2012-09-30", "xsd:date")`."""
    return ox.Literal(value, datatype=iri(datatype))


def described(node: Node, values: Mapping[str, ox.NamedNode | ox.Literal]) -> Iterator[Triple]:
    """Yield the triples of a node: one for each property (a CURIE) with its value."""
    return ((node, iri(name), value) for name, value in values.items())


class Store:
    """Triples in memory. All of them live in the default graph; named graphs are packaging (model.md)."""

    def __init__(self, triples: Iterable[Triple] = ()) -> None:
        self._store = ox.Store()
        self._remembered: dict[str, list[Row]] = {}
        self.add(triples)
        self._remembered |= triples._remembered if isinstance(triples, Store) else {}  # a copy answers the same

    def add(self, triples: Iterable[Triple]) -> Self:
        """Add triples; return the store itself."""
        quads = triples._store if isinstance(triples, Store) else (ox.Quad(*triple) for triple in triples)
        self._store.extend(quads)  # which may still query the store
        self._remembered.clear()
        return self

    def load(self, *paths: Path) -> Self:
        """Add files of Turtle or N-Triples; return the store itself."""
        for path in paths:
            kind = ox.RdfFormat.N_TRIPLES if path.suffix == ".nt" else ox.RdfFormat.TURTLE
            self._store.load(path=str(path), format=kind)
        self._remembered.clear()
        return self

    def load_bytes(self, data: bytes) -> Self:
        """Add N-Triples; return the store itself."""
        self._store.load(data, format=ox.RdfFormat.N_TRIPLES)
        self._remembered.clear()
        return self

    def remove(self, triples: Iterable[Triple]) -> None:
        """Take triples out."""
        for triple in triples:
            self._store.remove(ox.Quad(*triple))
        self._remembered.clear()

    def replace(self, gone: Collection[Triple], came: Collection[Triple]) -> dict[str, set[str]]:
        """Take triples out, put others in, and return their values by property; other answers stay remembered."""
        quads = [[ox.Quad(*triple) for triple in triples] for triples in (gone, came)]
        for quad in quads[0]:
            self._store.remove(quad)
        self._store.extend(quads[1])
        changed: dict[str, set[str]] = {}
        for _, name, value in (*gone, *came):
            changed.setdefault(name.value, set()).add(value.value)
        self._remembered = {query: rows for query, rows in self._remembered.items() if not reads(query, changed)}
        return changed

    def match(
        self, s: ox.NamedNode | None = None, p: ox.NamedNode | None = None, o: Term | None = None
    ) -> Iterator[Triple]:
        """Yield the triples that fit a pattern; None fits all."""
        for quad in self._store.quads_for_pattern(s, p, o, ox.DefaultGraph()):
            yield quad.subject, quad.predicate, quad.object  # type: ignore[misc]

    def select(self, query: str) -> list[Row]:
        """Return the rows of a SELECT, of texts or None; they are cached until a change, and shared: change a copy."""
        if (found := self._remembered.get(query)) is None:
            solutions = self._store.query(query, prefixes=PREFIXES)
            assert isinstance(solutions, ox.QuerySolutions)
            names = [variable.value for variable in solutions.variables]
            # By position, as each look-up by name crosses into the engine again.
            found = [{name: term and term.value for name, term in zip(names, row, strict=True)} for row in solutions]
            if len(found) <= MOST_REMEMBERED:
                self._remembered[query] = found
        return list(found)

    def answer(self, query: str, most: int) -> "bool | Table | list[AnyTriple]":
        """Return what any question gives: yes or no (ASK), a table (SELECT), or triples (CONSTRUCT, DESCRIBE).

        One row or triple more than `most` says that there are too many. Raises SyntaxError.
        """
        found = self._store.query(query, prefixes=PREFIXES)
        match found:
            case ox.QueryBoolean():
                return bool(found)
            case ox.QueryTriples():
                return [(t.subject, t.predicate, t.object) for t in islice(found, most + 1)]
        names = [variable.value for variable in found.variables]
        # An IRI, a value, or the name of a blank node.
        rows = ([None if term is None else str(getattr(term, "value", term)) for term in row] for row in found)
        return names, list(islice(rows, most + 1))

    def construct(self, query: str) -> list[Triple]:
        """Return the triples of a CONSTRUCT."""
        found = self._store.query(query, prefixes=PREFIXES)
        assert isinstance(found, ox.QueryTriples)
        return [(t.subject, t.predicate, t.object) for t in found]

    def serialise(
        self,
        kind: ox.RdfFormat = ox.RdfFormat.TURTLE,
        prefixes: Mapping[str, str] = PREFIXES,
        more: "Store | None" = None,
    ) -> bytes:
        """Return all triples, with those of one `more` store, sorted, so that equal content gives equal bytes."""
        # A line is a triple: sorting lines takes a third of the memory that sorting triples does.
        lines = [line for store in (self, more) if store is not None for line in store._lines()]
        lines.sort()
        ordered = (line for line, _ in groupby(lines))
        if kind == ox.RdfFormat.N_TRIPLES:
            return b"".join(ordered)
        blocks = iter(lambda: b"".join(islice(ordered, LINES_AT_ONCE)), b"")  # not all in the memory twice
        triples = (triple for block in blocks for triple in ox.parse(block, format=ox.RdfFormat.N_TRIPLES))
        return ox.serialize(triples, format=kind, prefixes=dict(prefixes)) or b""

    def _lines(self) -> list[bytes]:
        lines = self._store.dump(format=ox.RdfFormat.N_TRIPLES, from_graph=ox.DefaultGraph()) or b""
        return lines.splitlines(keepends=True)

    def __iter__(self) -> Iterator[Triple]:
        """Yield all triples."""
        return self.match()

    def __len__(self) -> int:
        """Return the number of triples."""
        return len(self._store)


def as_ntriples(triples: Iterable[AnyTriple]) -> bytes:
    """Return triples, blank nodes too, as N-Triples in the order in which they come."""
    return ox.serialize((ox.Triple(*triple) for triple in triples), format=Format.N_TRIPLES) or b""


def as_trig(triples: Iterable[tuple[AnyTriple, Node]], prefixes: Mapping[str, str] = PREFIXES) -> bytes:
    """Return triples, each in its named graph, as sorted TriG, so that equal content gives equal bytes."""
    quads = sorted((ox.Quad(*triple, graph) for triple, graph in triples), key=str)
    return ox.serialize(quads, format=Format.TRIG, prefixes=dict(prefixes)) or b""
