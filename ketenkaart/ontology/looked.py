"""One look at a whole graph: what the values of each property are, and what its nodes are and have."""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO

from ketenkaart.store import Literal, Term, iri

Address = bytes  # a term as N-Triples has it
IRI, PLAIN, LANGUAGE = b"<", b"", b"@"  # how the sort of a value is told: of a text by what follows its quotes


def address(term: object) -> Address:
    """Return a term as N-Triples has it."""
    return str(term).encode()


TYPE, SUB_CLASS = address(iri("rdf:type")), address(iri("rdfs:subClassOf"))


def _is_day(text: str) -> bool:
    with suppress(ValueError):
        return date.fromisoformat(text).isoformat() == text
    return False


# Types of values of which we know when they are well written.
WRITTEN: dict[Term, Callable[[str], object]] = {
    iri("xsd:date"): _is_day,
    iri("xsd:boolean"): {"true", "false"}.__contains__,
    iri("xsd:integer"): re.compile(r"-?[0-9]+").fullmatch,
}


@dataclass
class Values:
    """What one look tells of all values of a property: their sorts, and whether anything has more than one."""

    sorts: set[bytes] = field(default_factory=set)
    several: bool = False
    texts: set[str] | None = None  # read where a pattern or a type asks for them
    nodes: set[Address] | None = None  # read where a shape is about them

    def hold(self, constraint: str, value: Term, listed: Iterable[Term] = ()) -> bool:
        """Return whether a constraint (`maxCount`) holds of all values; False also where one look cannot tell."""
        match constraint:
            case "maxCount":
                return not self.several and int(value.value) > 0
            case "nodeKind" if value == iri("sh:IRI"):
                return self.sorts == {IRI}
            case "nodeKind" if value == iri("sh:Literal"):
                return all(sort not in (IRI, b"_") for sort in self.sorts)
            case "datatype":
                return self._typed(value)
            case "languageIn":
                return self.sorts <= {LANGUAGE + one.value.encode() for one in listed}
            case "pattern":
                return isinstance(value, Literal) and all(_fits(value.value, text) for text in self.texts or ())
        return False

    def _typed(self, kind: Term) -> bool:
        if kind == iri("rdf:langString"):
            return all(sort.startswith(LANGUAGE) for sort in self.sorts)
        if kind == iri("xsd:string"):
            return self.sorts == {PLAIN}
        if (written := WRITTEN.get(kind)) is None or self.sorts != {b"^^" + address(kind)}:
            return False
        return all(written(_text(text)) for text in self.texts or ())


@dataclass(frozen=True)
class Like:
    """What some nodes have in common: the properties that they have, and their classes."""

    has: frozenset[Address] = frozenset()
    kinds: frozenset[Address] = frozenset()


class Look:
    """What one look at N-Triples tells; `texts` and `nodes` are properties of which the values are read."""

    def __init__(self, data: bytes, texts: Collection[Address], nodes: Collection[Address]) -> None:
        """Look."""
        self.values: dict[Address, Values] = defaultdict(Values)
        self.likes: dict[Address, Like] = {}
        self._known: dict[Like, Like] = {}
        subject, before, has, kinds = b"", b"", set[Address](), set[Address]()
        for line in sorted(BytesIO(data)):
            node, predicate, value = line.rstrip(b" .\r\n").split(b" ", 2)
            if node != subject:
                self._note(subject, has, kinds)
                subject, before, has, kinds = node, b"", set(), set()
            known = self.values[predicate]
            known.several |= before == predicate
            before = predicate
            has.add(predicate)
            if predicate == TYPE:
                kinds.add(value)
            known.sorts.add(value.rpartition(b'"')[2] if value[:1] == b'"' else value[:1])
            if predicate in texts:
                known.texts = known.texts or set()
                known.texts.add(value.decode("utf-8"))
            if predicate in nodes:
                known.nodes = known.nodes or set()
                known.nodes.add(value)
        self._note(subject, has, kinds)

    def about(self, target: str, value: Term) -> set[Like] | None:
        """Return what the nodes of a target (`targetClass`) are like; None where one look cannot tell."""
        named = address(value)
        match target:
            case "targetClass" if SUB_CLASS not in self.values:
                return {like for like in self._known if named in like.kinds}
            case "targetSubjectsOf":
                return {like for like in self._known if named in like.has}
            case "targetObjectsOf" if named not in self.values:
                return set()
            case "targetObjectsOf":
                return {self.likes.get(node, Like()) for node in self.values[named].nodes or ()}
        return None

    def _note(self, subject: Address, has: set[Address], kinds: set[Address]) -> None:
        like = Like(frozenset(has), frozenset(kinds))
        self.likes[subject] = self._known.setdefault(like, like)


def _fits(pattern: str, term: str) -> bool:
    """Return whether a value in N-Triples fits a pattern; False where it holds a code, which is not read here."""
    text = _text(term)
    return bool(text) and "\\" not in text and re.search(pattern, text) is not None


def _text(term: str) -> str:
    """Return the text of a value in N-Triples, as it is written there; nothing of a blank node."""
    return term[1:-1] if term[:1] == "<" else term[1 : term.rindex('"')] if term[:1] == '"' else ""
