"""Which shapes N-Triples may break, and which triples these look at: what always holds need not be asked of each node.

An engine asks each node for each property, and some compile a pattern anew for each value: most of its time. Here one
look at the whole graph (`looked`) says that a property is nowhere, has one value everywhere, or values of one sort,
and what the nodes that a shape is about have and are. Leaving out what always holds changes no answer, also within a
negation or a choice; nor does leaving out triples of a property that no shape names. The reference engine looks at
all, so that the tests that lay both side by side prove this too.
"""

from functools import cache
from io import BytesIO

from ketenkaart.ontology.asked import shapes
from ketenkaart.ontology.at_hand import AtHand
from ketenkaart.ontology.looked import SUB_CLASS, TYPE, WRITTEN, Like, Look, address
from ketenkaart.store import Literal, Node, Term, Triple, as_ntriples, iri

# What of a property can be broken where it is absent; all else that a shape says of it speaks of its values.
MISSED = ("minCount", "hasValue", "qualifiedMinCount", "equals")
NEEDED = ("minCount", "hasValue")  # what always is broken there
# What a shape says beside what it asks.
SAID = frozenset(iri(f"sh:{name}") for name in ("path", "message", "severity", "name")) | {iri("rdf:type")}
TARGETS = frozenset(iri(f"sh:target{name}") for name in ("Class", "SubjectsOf", "ObjectsOf", "Node"))


@cache
def without_queries() -> tuple[Triple, ...]:
    """Return what the shapes say, their queries left out."""
    return tuple(triple for triple in shapes() if triple[1] != iri("sh:sparql"))


def breakable(data: bytes) -> tuple[bytes, bytes]:
    """Return the shapes that N-Triples may break, without queries, and the triples that these look at."""
    store = AtHand(without_queries())
    written = {s for kind in WRITTEN for s, _, _ in store.match(None, iri("sh:datatype"), kind)}
    read = written | {s for s, _, _ in store.match(None, iri("sh:pattern"))}
    texts = {address(path) for node, _, path in store.match(p=iri("sh:path")) if node in read}
    look = Look(data, texts, {address(o) for _, _, o in store.match(None, iri("sh:targetObjectsOf"))})
    for node, _, path in list(store.match(p=iri("sh:path"))):
        if (values := look.values.get(address(path))) is not None:
            asks = [t for t in store.match(node) if t[1] not in SAID]
            store.remove([t for t in asks if values.hold(_local(t[1]), t[2], _listed(store, t[2]))])
    asked, tops = _Asked(store, look), {s for target in TARGETS for s, _, _ in store.match(None, target)}
    for shape in tops:
        store.remove(asked.kept(shape))
        if all(p in SAID | TARGETS for _, p, _ in store.match(shape)):
            store.remove(list(store.match(shape)))
    left = _below(store, tops)
    named = {TYPE, SUB_CLASS, *(address(o) for _, _, o in left)}
    every = look.values[SUB_CLASS].sorts  # a class that a shape names may then have others under it

    def is_seen(line: bytes) -> bool:
        _, predicate, value = line.rstrip(b" .\r\n").split(b" ", 2)
        return predicate in named and (predicate != TYPE or value in named or bool(every))

    return as_ntriples(left), b"".join(line for line in BytesIO(data) if is_seen(line))


class _Asked:
    """Which shapes the nodes of a graph conform to, as far as one look at it can tell."""

    def __init__(self, store: AtHand, look: Look) -> None:
        self.store, self.look = store, look

    def kept(self, shape: Node) -> list[Triple]:
        """Return what a shape says that all nodes keep that it is about."""
        found = [self.look.about(_local(p), o) for _, p, o in self.store.match(shape) if p in TARGETS]
        likes = {like for likes in found for like in likes or ()}
        if None in found or any(self.store.match(None, None, shape)):  # it is about other nodes too
            return []
        asks = [triple for triple in self.store.match(shape) if triple[1] not in SAID | TARGETS]
        return [triple for triple in asks if all(self._keeps(like, *triple) for like in likes)]

    def _keeps(self, like: Like, shape: Term, constraint: Node, value: Term) -> bool:
        """Return whether such nodes surely keep one thing that a shape says."""
        path = _of(self.store, shape, "sh:path")
        match _local(constraint):
            case "property" | "node" if not path:
                return self._conforms(like, value)
            case "or" if not path:
                return any(self._conforms(like, one) for one in _listed(self.store, value))
            case "not" if not path:
                return self._empty(like, value) and any(_of(self.store, value, f"sh:{name}") for name in NEEDED)
            case "minCount":
                return value.value == "1" and address(path[0]) in like.has
            case "hasValue":
                return address(path[0]) == TYPE and address(value) in like.kinds
            case "qualifiedMinCount":
                among = [t for one in _of(self.store, shape, "sh:qualifiedValueShape") for t in self.store.match(one)]
                kinds = {address(kind) for _, p, o in among for kind in _listed(self.store, o)}
                listed = all(p == iri("sh:in") for _, p, _ in among) and bool(kinds & like.kinds)
                return listed and address(path[0]) == TYPE and value.value == "1"
            case "qualifiedValueShape":
                return not _of(self.store, shape, "sh:qualifiedMaxCount")  # the least count says it
        return False

    def _conforms(self, like: Like, shape: Term) -> bool:
        """Return whether such nodes surely conform to a shape."""
        asks = [t for t in self.store.match(shape) if t[1] not in SAID]
        if self._empty(like, shape):
            return not any(_local(p) in MISSED for _, p, _ in asks)
        return all(self._keeps(like, *triple) for triple in asks)

    def _empty(self, like: Like, shape: Term) -> bool:
        """Return whether a shape speaks of a property that such nodes surely do not have."""
        return any(self._nowhere(like, path) for path in _of(self.store, shape, "sh:path"))

    def _nowhere(self, like: Like | None, path: Term) -> bool:
        if isinstance(path, Node):
            return address(path) not in (self.look.values if like is None else like.has)
        if either := _of(self.store, path, "sh:alternativePath"):
            return all(self._nowhere(like, one) for one in _listed(self.store, either[0]))
        steps = _listed(self.store, path)
        beyond = [*_of(self.store, path, "sh:inversePath"), *steps[1:]]
        return any(self._nowhere(like, one) for one in steps[:1]) or any(self._nowhere(None, one) for one in beyond)


def _local(term: Node) -> str:
    return term.value.rpartition("#")[2]


def _listed(store: AtHand, head: Term) -> list[Term]:
    found: list[Term] = []
    while (first := _of(store, head, "rdf:first")) and (rest := _of(store, head, "rdf:rest")):
        found.append(first[0])
        head = rest[0]
    return found


def _of(store: AtHand, node: Term, name: str) -> list[Term]:
    return [] if isinstance(node, Literal) else [value for _, _, value in store.match(node, iri(name))]


def _below(store: AtHand, tops: set[Node]) -> list[Triple]:
    """Return what a store says of some nodes, and of all that they point at, near and far."""
    found: dict[Term, list[Triple]] = {}
    pending: list[Term] = [*tops]
    while pending:
        if (node := pending.pop()) not in found and not isinstance(node, Literal):
            found[node] = list(store.match(node))
            pending += [value for _, _, value in found[node]]
    return [triple for said in found.values() for triple in said]
