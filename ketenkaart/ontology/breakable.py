"""Which shapes N-Triples may break: what holds of all values of a property need not be asked of each node.

An engine asks each node for each property, and some compile a pattern anew for each value: most of its time. Here one
look at the whole graph says that a property is nowhere, has one value everywhere, or values of one sort. Leaving out
what always holds changes no answer, also within a negation or a choice. The reference engine looks at all, so that the
tests that lay both side by side prove this too.
"""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from io import BytesIO

from ketenkaart.ontology.asked import shapes
from ketenkaart.store import Format, Literal, Node, Store, Term, iri

# What of a property can be broken where it is absent; all else that a shape says of it speaks of its values.
MISSED = ("sh:minCount", "sh:hasValue", "sh:qualifiedMinCount", "sh:equals")
IRI, PLAIN, LANGUAGE = b"<", b"", b"@"  # how the sort of a value is told: of a text by what follows its quotes
LANGUAGE_TEXT = iri("rdf:langString")
# What a property shape says beside what it asks.
SAID = frozenset(iri(f"sh:{name}") for name in ("path", "message", "severity", "name")) | {iri("rdf:type")}


@dataclass
class _Values:
    """What one look tells of all values of a property: their sorts, and whether anything has more than one."""

    sorts: set[bytes] = field(default_factory=set)
    several: bool = False
    texts: set[str] | None = None  # read where a pattern asks for them


def without_queries() -> Store:
    """Return the shapes, their queries left out."""
    store = Store(shapes())
    store.remove(list(store.match(p=iri("sh:sparql"))))
    return store


def breakable(data: bytes) -> bytes:
    """Return the shapes that N-Triples may break, as N-Triples, without queries."""
    store = without_queries()
    asked = {(node, path) for node, _, path in store.match(p=iri("sh:path")) if isinstance(path, Node)}
    patterned = {path for node, path in asked if any(store.match(node, iri("sh:pattern"), None))}
    known = _looked(data, {str(path).encode() for path in patterned})
    for node, path in asked:
        values = known.get(str(path).encode())
        if values is None and not any(_of(store, node, name) for name in MISSED):
            store.remove(list(store.match(None, iri("sh:property"), node)))
        elif values is not None:
            store.remove([t for t in list(store.match(node)) if t[1] not in SAID and _holds(store, values, t[1], t[2])])
            if not any(p not in SAID for _, p, _ in store.match(node)):
                store.remove(list(store.match(None, iri("sh:property"), node)))
    return store.serialise(Format.N_TRIPLES)


def _looked(data: bytes, patterned: set[bytes]) -> dict[bytes, _Values]:
    """Return what the values of each property are, by its address in N-Triples."""
    found: dict[bytes, _Values] = defaultdict(_Values)
    before: tuple[bytes, bytes] = b"", b""
    for line in sorted(BytesIO(data)):
        subject, predicate, value = line.rstrip(b" .\r\n").split(b" ", 2)
        known = found[predicate]
        known.several |= before == (subject, predicate)
        before = subject, predicate
        known.sorts.add(value.rpartition(b'"')[2] if value[:1] == b'"' else value[:1])
        if predicate in patterned:
            known.texts = known.texts or set()
            known.texts.add(value.decode("utf-8"))
    return found


def _holds(store: Store, values: _Values, constraint: Node, value: Term) -> bool:
    """Return whether a constraint holds of all values of a property; False also where one look cannot tell."""
    match constraint.value.rpartition("#")[2]:
        case "maxCount":
            return not values.several and int(value.value) > 0
        case "nodeKind" if value == iri("sh:IRI"):
            return values.sorts == {IRI}
        case "nodeKind" if value == iri("sh:Literal"):
            return all(sort not in (IRI, b"_") for sort in values.sorts)
        case "datatype" if value == LANGUAGE_TEXT:
            return all(sort.startswith(LANGUAGE) for sort in values.sorts)
        case "datatype" if value == iri("xsd:string"):
            return values.sorts == {PLAIN}
        case "languageIn":
            return values.sorts <= {LANGUAGE + one.encode() for one in _listed(store, value)}
        case "pattern":
            return isinstance(value, Literal) and all(_fits(value.value, text) for text in values.texts or ())
    return False


def _fits(pattern: str, term: str) -> bool:
    """Return whether a value in N-Triples fits a pattern; False where it holds a code, which is not read here."""
    text = term[1:-1] if term[:1] == "<" else term[1 : term.rindex('"')] if term[:1] == '"' else ""
    return bool(text) and "\\" not in text and re.search(pattern, text) is not None


def _listed(store: Store, head: Term) -> list[str]:
    found: list[str] = []
    while (first := _of(store, head, "rdf:first")) and (rest := _of(store, head, "rdf:rest")):
        found.append(str(getattr(first[0], "value", "")))
        head = rest[0]
    return found


def _of(store: Store, node: Term, name: str) -> list[Term]:
    return [value for _, _, value in store.match(node, iri(name))]  # type: ignore[arg-type] # a shape's node
