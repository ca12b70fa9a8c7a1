"""Oxigraph's WebAssembly build behind the interface of pyoxigraph, as far as `ketenkaart.store` uses it in a page.

What crosses to JavaScript is text (N-Triples, SPARQL's JSON), never an object for each triple: that would take a
thousand times as long.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import InitVar, dataclass
from enum import Enum
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

from ketenkaart_worker import rdf  # `door` in worker.js

XSD = "http://www.w3.org/2001/XMLSchema#"
PLAIN = {"boolean": "true|false", "integer": r"[+-]?\d+", "decimal": r"[+-]?\d*\.\d+"}  # what Turtle writes as it is
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
ESCAPES = {ord(c): f"\\u{ord(c):04X}" for c in map(chr, (*range(32), 127))} | {
    ord(c): "\\" + e for c, e in zip('\b\t\n\f\r"\\', 'btnfr"\\', strict=True)
}
IRI = re.compile(r'[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>"{}|^`\\]*')
PLACE = re.compile(r"error at 1:(\d+)")
# A prefixed name that needs no escape; anything else is written whole.
LOCAL = re.compile(r"(?:[\w:][\w.:-]*[\w:-]|[\w:])?", re.ASCII)
# A line of N-Triples as the engine writes it; what a user wrote is read by the engine.
LINE = re.compile(
    r"(?:<([^>]*)>|_:(\S+)) <([^>]*)> "
    r'(?:<([^>]*)>|_:(\S+)|"((?:[^"\\]|\\.)*)"(?:@(\S+)|\^\^<([^>]*)>)?) \.\n'
)
ESCAPED = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
PLAINLY = dict(zip("btnfr", "\b\t\n\f\r", strict=True))
LONG = 50_000  # characters
FORM = re.compile(r"\s+|#[^\n]*|<[^<>\s]*>|(?:PREFIX|BASE)\b|[^\s<]*:|(SELECT|ASK|CONSTRUCT|DESCRIBE)\b", re.IGNORECASE)


class RdfFormat(Enum):
    """The forms of a graph, by the engine's names for them; a page writes the first two."""

    N_TRIPLES = "nt"
    TURTLE = "ttl"
    TRIG = "trig"
    JSON_LD = "jsonld"


@dataclass(slots=True, unsafe_hash=True)
class NamedNode:
    """An IRI; `safe`: the engine gave it, so that it need not be checked."""

    value: str
    safe: InitVar[bool] = False

    def __post_init__(self, safe: bool) -> None:
        if not safe and not IRI.fullmatch(self.value):
            raise ValueError(f"Invalid IRI {self.value!r}")

    def __str__(self) -> str:
        return f"<{self.value}>"


STRING, LANGUAGE, TYPE = NamedNode(f"{XSD}string"), NamedNode(f"{RDF}langString"), NamedNode(f"{RDF}type")


@dataclass(slots=True, unsafe_hash=True)
class BlankNode:
    """A node without a name."""

    value: str

    def __str__(self) -> str:
        return f"_:{self.value}"


@dataclass(slots=True, unsafe_hash=True)
class Literal:
    """A text, in a language or of a datatype; or a truth or a whole number, of its own datatype."""

    value: str
    datatype: NamedNode | None = None
    language: str | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.value, str):
            self.datatype = NamedNode(f"{XSD}{'boolean' if isinstance(self.value, bool) else 'integer'}")
            self.value = str(self.value).lower()
        self.language = self.language.lower() if self.language else None
        self.datatype = LANGUAGE if self.language else self.datatype or STRING

    def __str__(self) -> str:
        tail = f"@{self.language}" if self.language else "" if self.datatype == STRING else f"^^{self.datatype}"
        return f'"{self.value.translate(ESCAPES)}"{tail}'


Term = NamedNode | BlankNode | Literal


class DefaultGraph:
    """The graph without a name: the only one that a page has."""


class Triple(NamedTuple):
    """Subject, predicate, object."""

    subject: NamedNode | BlankNode
    predicate: NamedNode
    object: Term

    def __str__(self) -> str:
        return f"{self.subject} {self.predicate} {self.object}"


Quad = Triple


class QueryBoolean(int):
    """Yes or no."""


class QueryTriples(list[Triple]):
    """The triples that a question makes."""


class QuerySolutions:
    """The rows of a table; each gives its terms in the order of the columns."""

    def __init__(self, found: dict[str, Any]) -> None:
        self._names, self._rows = found["head"]["vars"], found["results"]["bindings"]
        self.variables = [SimpleNamespace(value=name) for name in self._names]

    def __iter__(self) -> Iterator[list[Term | None]]:
        for row in self._rows:
            yield [_bound(row[name]) if name in row else None for name in self._names]


def _bound(term: dict[str, str]) -> Term:
    value = term["value"]
    if term["type"] == "uri":
        return NamedNode(value, safe=True)
    return BlankNode(value) if term["type"] == "bnode" else _literal(value, term.get("datatype"), term.get("xml:lang"))


def _literal(value: str, datatype: str | None, language: str | None) -> Literal:
    return Literal(value, NamedNode(datatype, safe=True) if datatype else None, language)


class Store:
    """Triples in the memory of the WebAssembly engine."""

    def __init__(self) -> None:
        self._store = rdf.newStore()

    def __del__(self) -> None:
        """Give its memory back at once: the worker's garbage collector does not see how much it holds."""
        rdf.drop(self._store)

    def extend(self, quads: Iterable[Triple]) -> None:
        """Add triples; a blank node keeps its name."""
        for part in _parts(_lines(quads)):
            rdf.add(self._store, part)

    def load(self, data: bytes | None = None, *, format: RdfFormat, path: str | None = None) -> None:  # noqa: A002
        """Add the triples of a text, or of a file."""
        text = (Path(path or "").read_bytes() if data is None else data).decode()
        is_line_based = format is RdfFormat.N_TRIPLES and "_:" not in text  # a blank node is one within one text
        for part in _parts(text) if is_line_based else (text,):
            rdf.load(self._store, part, format.value)

    def remove(self, quad: Triple) -> None:
        """Take a triple out."""
        rdf.remove(self._store, _lines([quad]))

    def quads_for_pattern(self, s: Any, p: Any, o: Any, _: DefaultGraph) -> Iterator[Triple]:
        """Yield the triples that fit."""
        # To a question a node without a name is anything: which one it is, is looked at here.
        nameless = [(at, term) for at, term in enumerate((s, p, o)) if isinstance(term, BlankNode)]
        pattern = " ".join(
            f"?{name}" if term is None or isinstance(term, BlankNode) else str(term)
            for name, term in (("s", s), ("p", p), ("o", o))
        )
        found = _read(rdf.query(self._store, f"CONSTRUCT WHERE {{ {pattern} }}", "application/n-triples"))
        return (triple for triple in found if all(triple[at] == term for at, term in nameless))

    def query(
        self, query: str, prefixes: Mapping[str, str] | None = None
    ) -> QueryBoolean | QueryTriples | QuerySolutions:
        """Ask a question; raise SyntaxError where it is none."""
        head = " ".join(f"PREFIX {name}: <{iri}>" for name, iri in (prefixes or {}).items()) + " "
        graph = _form(query) in ("CONSTRUCT", "DESCRIBE")
        try:
            found = rdf.query(self._store, head + query, "application/n-triples" if graph else "json")
        except Exception as error:
            text = PLACE.sub(lambda at: f"error at 1:{max(int(at[1]) - len(head), 1)}", str(error))
            raise SyntaxError(text) from error
        if graph:
            return QueryTriples(_read(found))
        answer = json.loads(found)
        return QueryBoolean(answer["boolean"]) if "boolean" in answer else QuerySolutions(answer)

    def dump(self, *, format: RdfFormat, from_graph: DefaultGraph) -> bytes:  # noqa: A002, ARG002 - its own name
        """Return all triples as text."""
        return rdf.dump(self._store, format.value).encode()

    def __iter__(self) -> Iterator[Triple]:
        return _read(rdf.dump(self._store, RdfFormat.N_TRIPLES.value))

    def __len__(self) -> int:
        return int(self._store.size)


def parse(data: bytes, *, format: RdfFormat) -> Iterator[Triple]:  # noqa: A002, ARG001 - pyoxigraph's name
    """Yield the triples of what `dump` wrote as N-Triples."""
    return _read(data.decode())


def serialize(
    triples: Iterable[Triple],
    *,
    format: RdfFormat,  # noqa: A002
    prefixes: Mapping[str, str] | None = None,
) -> bytes:
    """Return triples as N-Triples, or as Turtle with prefixes, in the order in which they come, as pyoxigraph does."""
    if format is RdfFormat.N_TRIPLES:
        return _lines(triples).encode()
    assert format is RdfFormat.TURTLE, "a page writes no other form"
    return "".join(_turtle(triples, prefixes or {})).encode()


def _turtle(triples: Iterable[Triple], prefixes: Mapping[str, str]) -> Iterator[str]:
    def named(term: Term) -> str:
        for prefix, start in prefixes.items():
            if isinstance(term, NamedNode) and term.value.startswith(start):
                local = term.value[len(start) :]
                if LOCAL.fullmatch(local):
                    return f"{prefix}:{local}"
        if isinstance(term, Literal) and not term.language and term.datatype != STRING:
            start, _, kind = term.datatype.value.rpartition("#")
            plain = f"{start}#" == XSD and kind in PLAIN and re.fullmatch(PLAIN[kind], term.value)
            return term.value if plain else f'"{term.value.translate(ESCAPES)}"^^{named(term.datatype)}'
        return str(term)

    for prefix, start in prefixes.items():
        yield f"@prefix {prefix}: <{start}> .\n"
    for subject, about in groupby(triples, attrgetter("subject")):
        parts = []
        for predicate, same in groupby(about, attrgetter("predicate")):
            name = "a" if predicate == TYPE else named(predicate)
            parts.append(f"{name} {' , '.join(named(triple.object) for triple in same)}")
        yield f"{named(subject)} " + " ;\n\t".join(parts) + " .\n"


def _form(query: str) -> str:
    at = 0
    while at < len(query) and (found := FORM.match(query, at)):
        if found[1]:
            return found[1].upper()
        at = found.end()
    return ""


def _lines(triples: Iterable[Triple]) -> str:
    return "".join([f"{t.subject} {t.predicate} {t.object} .\n" for t in triples])


def _parts(lines: str) -> Iterator[str]:
    """Yield a text in parts of whole lines: a long text stays in the worker's memory until that is full."""
    start = 0
    while start < len(lines):
        end = lines.find("\n", start + LONG) + 1 or len(lines)
        yield lines[start:end]
        start = end


def _read(lines: str) -> Iterator[Triple]:
    """Yield the triples of N-Triples as the engine writes it."""
    for line in LINE.finditer(lines):
        subject, nameless, predicate, node, blank, value, language, datatype = line.groups()
        s = BlankNode(nameless) if subject is None else NamedNode(subject, safe=True)
        o: Term
        if node is not None:
            o = NamedNode(node, safe=True)
        elif blank is not None:
            o = BlankNode(blank)
        else:
            o = _literal(ESCAPED.sub(_unescaped, value) if "\\" in value else value, datatype, language)
        yield Triple(s, NamedNode(predicate, safe=True), o)


def _unescaped(found: re.Match[str]) -> str:
    short, long, one = found.groups()
    return PLAINLY.get(one, one) if one else chr(int(short or long, 16))
