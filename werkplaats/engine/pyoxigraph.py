"""Oxigraph's WebAssembly build behind the interface of pyoxigraph, as far as `ketenkaart.store` uses it.

A page has no compiled pyoxigraph; this module stands in its place in the worker, so that the store's door stays the
only one that knows an engine. What crosses to JavaScript is text (N-Triples, SPARQL's JSON), never an object a triple:
that would take a thousand times as long. `rdf` is what `worker.js` hands over.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from types import SimpleNamespace
from typing import Any

from ketenkaart_worker import rdf  # registered by worker.js

XSD = "http://www.w3.org/2001/XMLSchema#"
STRING = f"{XSD}string"
PLAIN = {"boolean": "true|false", "integer": r"[+-]?\d+", "decimal": r"[+-]?\d*\.\d+"}  # what Turtle writes as it is
LANGUAGE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"
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
    """The forms of a graph, by the name that the engine gives them."""

    N_TRIPLES = "nt"
    TURTLE = "ttl"
    TRIG = "trig"
    RDF_XML = "rdf"
    JSON_LD = "jsonld"


class _Term:
    """A term; what it is in N-Triples is written when it is first asked for, as most are only read for their value."""

    __slots__ = ("_text", "value")

    def __init__(self, value: str) -> None:
        self.value = value

    def __str__(self) -> str:
        try:
            return self._text
        except AttributeError:
            self._text: str = self._written()
            return self._text

    def _written(self) -> str:
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Term) and str(self) == str(other)

    def __hash__(self) -> int:
        return hash(str(self))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}>"


class NamedNode(_Term):
    """An IRI."""

    __slots__ = ()

    def __init__(self, value: str, safe: bool = False) -> None:
        """Take an IRI; `safe` says that the engine gave it, so that it need not be looked at again."""
        if not safe and not IRI.fullmatch(value):
            raise ValueError(f"Invalid IRI {value!r}")
        super().__init__(value)

    def _written(self) -> str:
        return f"<{self.value}>"


OF_STRING, OF_LANGUAGE = NamedNode(STRING), NamedNode(LANGUAGE)


class BlankNode(_Term):
    """A node without a name."""

    __slots__ = ()

    def _written(self) -> str:
        return f"_:{self.value}"


class Literal(_Term):
    """A text, in a language or of a datatype."""

    __slots__ = ("datatype", "language")

    def __init__(self, value: object, *, datatype: NamedNode | None = None, language: str | None = None) -> None:
        super().__init__(str(value))
        self.language = language.lower() if language else None
        self.datatype = OF_LANGUAGE if language else datatype or OF_STRING

    def _written(self) -> str:
        kind = self.datatype.value
        tail = f"@{self.language}" if self.language else "" if kind == STRING else f"^^<{kind}>"
        return f'"{self.value.translate(ESCAPES)}"{tail}'


class DefaultGraph:
    """The graph without a name."""

    def __str__(self) -> str:
        return "DEFAULT"


class Triple:
    """Subject, predicate, object."""

    __slots__ = ("object", "predicate", "subject")

    def __init__(self, subject: Any, predicate: Any, object: Any) -> None:  # noqa: A002 - pyoxigraph's name
        self.subject, self.predicate, self.object = subject, predicate, object

    def __str__(self) -> str:
        return f"{self.subject} {self.predicate} {self.object}"

    def __iter__(self) -> Iterator[Any]:
        return iter((self.subject, self.predicate, self.object))


class Quad(Triple):
    """A triple and the graph that it stands in."""

    __slots__ = ("graph_name",)

    def __init__(self, subject: Any, predicate: Any, object: Any, graph_name: Any = None) -> None:  # noqa: A002
        super().__init__(subject, predicate, object)
        self.graph_name = graph_name or DefaultGraph()

    def __str__(self) -> str:
        named = isinstance(self.graph_name, DefaultGraph)
        return super().__str__() + ("" if named else f" {self.graph_name}")


class QueryBoolean:
    """Yes or no."""

    def __init__(self, value: bool) -> None:
        self._value = value

    def __bool__(self) -> bool:
        return self._value


class QueryTriples:
    """The triples that a question makes."""

    def __init__(self, triples: list[Triple]) -> None:
        self._triples = triples

    def __iter__(self) -> Iterator[Triple]:
        return iter(self._triples)


class QuerySolutions:
    """The rows of a table; each gives its terms in the order of the columns."""

    def __init__(self, found: dict[str, Any]) -> None:
        self.variables = [SimpleNamespace(value=name) for name in found["head"]["vars"]]
        self._names = [variable.value for variable in self.variables]
        self._rows = found["results"]["bindings"]

    def __iter__(self) -> Iterator[list["_Term | None"]]:
        for row in self._rows:
            yield [_bound(row[name]) if name in row else None for name in self._names]


def _bound(term: dict[str, str]) -> _Term:
    match term["type"]:
        case "uri":
            return NamedNode(term["value"], safe=True)
        case "bnode":
            return BlankNode(term["value"])
    kind = term.get("datatype")
    return Literal(term["value"], datatype=NamedNode(kind, safe=True) if kind else None, language=term.get("xml:lang"))


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
            _tried(rdf.add, self._store, part)

    def load(self, data: bytes | None = None, *, format: RdfFormat, path: str | None = None) -> None:  # noqa: A002
        """Add the triples of a text, or of a file."""
        if data is None:
            with open(path or "", "rb") as file:  # noqa: PTH123 - pyoxigraph takes a text
                data = file.read()
        text = data.decode("utf-8")
        is_line_based = format is RdfFormat.N_TRIPLES and "_:" not in text  # a blank node is one within one text
        for part in _parts(text) if is_line_based else (text,):
            _tried(rdf.load, self._store, part, format.value)

    def remove(self, quad: Triple) -> None:
        """Take a triple out."""
        _tried(rdf.remove, self._store, _lines([quad]))

    def quads_for_pattern(self, s: Any, p: Any, o: Any, _: DefaultGraph) -> Iterator[Quad]:
        """Yield the triples that fit."""
        # To a question a node without a name is anything: which one it is, is looked at here.
        nameless = [(at, term) for at, term in enumerate((s, p, o)) if isinstance(term, BlankNode)]
        pattern = " ".join(
            f"?{name}" if term is None or isinstance(term, BlankNode) else str(term)
            for name, term in (("s", s), ("p", p), ("o", o))
        )
        found = _read(rdf.query(self._store, f"CONSTRUCT WHERE {{ {pattern} }}", "application/n-triples"))
        return (Quad(*terms) for terms in found if all(terms[at] == term for at, term in nameless))

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
            return QueryTriples([Triple(*terms) for terms in _read(found)])
        answer = json.loads(found)
        return QueryBoolean(answer["boolean"]) if "boolean" in answer else QuerySolutions(answer)

    def dump(self, *, format: RdfFormat, from_graph: DefaultGraph) -> bytes:  # noqa: A002, ARG002 - its own name
        """Return all triples as text."""
        return rdf.dump(self._store, format.value).encode()

    def __len__(self) -> int:
        return int(self._store.size)


def parse(data: bytes, *, format: RdfFormat) -> Iterator[Quad]:  # noqa: A002
    """Yield the triples of a text; raise SyntaxError where it is none."""
    for parts in json.loads(_tried(rdf.parse, data.decode("utf-8"), format.value)):
        yield Quad(*map(_term, parts))


def serialize(
    triples: Iterable[Triple],
    *,
    format: RdfFormat,  # noqa: A002
    prefixes: Mapping[str, str] | None = None,
) -> bytes:
    """Return triples as text, in the order in which they come; Turtle and TriG with prefixes, as pyoxigraph writes."""
    if format is RdfFormat.N_TRIPLES:
        return _lines(triples).encode()
    if format in (RdfFormat.TURTLE, RdfFormat.TRIG):
        return "".join(_turtle(triples, dict(prefixes or {}))).encode()
    return rdf.convert(_lines(triples), format.value).encode()


def _turtle(triples: Iterable[Triple], prefixes: Mapping[str, str]) -> Iterator[str]:
    def named(term: Any) -> str:
        for prefix, start in prefixes.items():
            if isinstance(term, NamedNode) and term.value.startswith(start):
                local = term.value[len(start) :]
                if LOCAL.fullmatch(local):
                    return f"{prefix}:{local}"
        if isinstance(term, Literal) and not term.language and term.datatype.value != STRING:
            start, _, kind = term.datatype.value.rpartition("#")
            plain = f"{start}#" == XSD and kind in PLAIN and re.fullmatch(PLAIN[kind], term.value)
            return term.value if plain else f'"{term.value.translate(ESCAPES)}"^^{named(term.datatype)}'
        return str(term)

    for prefix, start in prefixes.items():
        yield f"@prefix {prefix}: <{start}> .\n"
    graph, before = "", None
    for triple in triples:
        its = getattr(triple, "graph_name", None)
        place = "" if its is None or isinstance(its, DefaultGraph) else named(its)
        if place != graph:
            if before is not None:
                yield " .\n"
            if graph:
                yield "}\n"
            if place:
                yield f"{place} {{\n"
            graph, before = place, None
        shift = "\t" if graph else ""
        predicate = "a" if triple.predicate.value.endswith("22-rdf-syntax-ns#type") else named(triple.predicate)
        if before is None or before.subject != triple.subject:
            if before is not None:
                yield " .\n"
            yield f"{shift}{named(triple.subject)} {predicate} {named(triple.object)}"
        elif before.predicate != triple.predicate:
            yield f" ;\n{shift}\t{predicate} {named(triple.object)}"
        else:
            yield f" , {named(triple.object)}"
        before = triple
    if before is not None:
        yield " .\n"
    if graph:
        yield "}\n"


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


def _read(lines: str) -> Iterator[tuple[_Term, _Term, _Term]]:
    """Yield the triples of N-Triples as the engine writes it."""
    for line in LINE.finditer(lines):
        subject, nameless, predicate, node, blank, value, language, kind = line.groups()
        o: _Term
        if node is not None:
            o = NamedNode(node, safe=True)
        elif blank is not None:
            o = BlankNode(blank)
        else:
            text = ESCAPED.sub(_unescaped, value) if "\\" in value else value
            o = Literal(text, language=language, datatype=NamedNode(kind, safe=True) if kind else None)
        s = BlankNode(nameless) if subject is None else NamedNode(subject, safe=True)
        yield s, NamedNode(predicate, safe=True), o


def _unescaped(found: re.Match[str]) -> str:
    short, long, one = found.groups()
    return PLAINLY.get(one, one) if one else chr(int(short or long, 16))


def _term(parts: list[str]) -> _Term:
    kind, value, *more = parts
    if kind == "L":
        language, datatype = more
        return (
            Literal(value, language=language) if language else Literal(value, datatype=NamedNode(datatype, safe=True))
        )
    return BlankNode(value) if kind == "B" else NamedNode(value, safe=True)


def _tried(do: Any, *given: Any) -> Any:
    try:
        return do(*given)
    except Exception as error:
        raise SyntaxError(str(error)) from error
