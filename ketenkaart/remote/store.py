"""A plan in a store that is not ours, behind the same `select` as our own. The only module that knows SPARQLWrapper.

A conclusion from half an answer is worse than none: what is cut off (206, X-SPARQL-MaxRows, X-SQL-State, a row
count or a triple count that does not fit) raises RemoteError, and nothing is concluded.
"""

import re
from collections.abc import Sequence
from http.client import HTTPResponse
from typing import Any, NoReturn, cast
from urllib.parse import urlencode

from SPARQLWrapper import JSON, POST, QueryResult, SPARQLWrapper

from ketenkaart.errors import KetenkaartError, RemoteError, did_you_mean
from ketenkaart.remote.transport import Door, Limits
from ketenkaart.store import PREFIXES, SHARED, Row, Store
from ketenkaart.unseen import seen

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
RESULTS = ("application/sparql-results+json", "application/json")
CUT_OFF = {"X-SPARQL-MaxRows": "zij geeft ten hoogste {} rijen", "X-SQL-State": "zij brak de vraag af ({})"}
HEAD = "".join(f"PREFIX {prefix}: <{base}>\n" for prefix, base in PREFIXES.items())
TRIPLES = "http://rdfs.org/ns/void#triples"
PLANS = "SELECT DISTINCT ?graph ?plan WHERE { GRAPH ?graph { ?plan a kk:Plan } } ORDER BY ?plan ?graph"
UNNAMED = "SELECT DISTINCT ?plan WHERE { ?plan a kk:Plan } ORDER BY ?plan"
PROMISED = f"SELECT ?graph ?triples WHERE {{ VALUES ?graph {{ %s }} GRAPH ?graph {{ ?graph <{TRIPLES}> ?triples }} }}"
PRESENT = """
SELECT ?graph (COUNT(*) AS ?triples) WHERE { VALUES ?graph { %s } GRAPH ?graph { ?s ?p ?o } } GROUP BY ?graph"""
BOOLEAN = PREFIXES["xsd"] + "boolean"
# Virtuoso 7 garbles a text that joins a letter beyond ASCII in the question with one in the data. So there the question
# carries such letters as marks, and the answer's marks are read back; the catalogue compares no such letter.
MARK = re.compile(r"~u([0-9A-F]{4,6})~")
GARBLES = "Virtuoso"


class Question(SPARQLWrapper):
    """A question of SPARQLWrapper that goes out by our door: its own `query` has no limits and follows redirects."""

    def __init__(self, door: Door) -> None:
        """Keep the door; a question is posted, for an address is too short for it."""
        super().__init__(door.url, returnFormat=JSON)
        self.setMethod(POST)
        self.door = door

    def query(self) -> QueryResult:
        """Ask, and return the answer, for `convert` to read; raise RemoteError where it is no answer."""
        fields = urlencode({**self.parameters, "query": [self.queryString]}, doseq=True)
        answer = self.door.send(
            self.method, self.endpoint, content=fields.encode("ascii"), headers=FORM, accept=RESULTS, allowed=(200, 206)
        )
        return QueryResult((cast(HTTPResponse, answer), self.returnFormat))  # all that it asks of one, an answer has


class RemoteStore(Store):
    """A SPARQL 1.1 service, asked about some of its named graphs; it can only be asked (`select`)."""

    def __init__(self, endpoint: str, graphs: Sequence[str] = (), limits: Limits | None = None) -> None:
        """Keep the address; raise KetenkaartError where we would not ask it. Without graphs: its default graph."""
        self.door = Door(endpoint, limits)
        self.graphs = tuple(graphs)
        self.marks = False

    @property
    def key(self) -> str:
        """The key of the plan, if this store is about one."""
        return _key(next(iter(self.graphs), ""))

    def select(self, query: str) -> list[Row]:
        """Return the rows of a SELECT, once they are all there; raise RemoteError otherwise."""
        rows = self._rows("".join(parts(query)))
        counted = self._rows(counting(query))
        if len(counted) != 1 or counted[0].get("n") != str(len(rows)):
            said = counted[0].get("n") if counted else "?"
            raise RemoteError(self._incomplete(f"zij gaf {len(rows)} van {said} rijen"))
        return rows

    def _rows(self, query: str) -> list[Row]:
        question = Question(self.door)
        question.setQuery(marked(query) if self.marks else query)
        for graph in self.graphs:
            question.addParameter("default-graph-uri", graph)
        found = question.query()
        answer = found.response
        self.marks = self.marks or answer.headers.get("Server", "").startswith(GARBLES)
        if answer.status == 206:
            raise RemoteError(self._incomplete("zij zegt zelf dat dit een deel is (206)"))
        for header, words in CUT_OFF.items():
            if (value := answer.headers.get(header)) is not None:
                raise RemoteError(self._incomplete(words.format(value[:40])))
        return self._read(found)

    def _read(self, found: QueryResult) -> list[Row]:
        try:
            data: Any = found.convert()
            names: list[str] = data["head"]["vars"]
            return [{name: seen(_text(row.get(name))) for name in names} for row in data["results"]["bindings"]]
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise RemoteError(
                f"De dienst op {self.door.place} stuurt een uitkomst die niet te lezen is; er is geen uitkomst."
            ) from error

    def _incomplete(self, why: str) -> str:
        return f"Het antwoord van de dienst op {self.door.place} is niet volledig: {why}; wij trekken geen conclusie."

    @property
    def _store(self) -> NoReturn:  # type: ignore[override]
        """What our own store does with triples at hand, a store elsewhere cannot."""
        raise KetenkaartError("Dit kan niet bij een dienst elders; gebruik een plan op deze computer.")


def remote_plans(endpoint: str, wanted: Sequence[str] = (), limits: Limits | None = None) -> list[RemoteStore]:
    """Return a store for each plan at an endpoint, or for those wanted (by key).

    Raises RemoteError where there is no plan, or where a plan is not there whole; KetenkaartError for a key that is
    not there.
    """
    everything = RemoteStore(endpoint, limits=limits)
    found: dict[str, tuple[str, ...]] = {
        _key(row["plan"]): (row["graph"] or "", SHARED) for row in everything.select(PLANS)
    }
    if not found:  # a store that keeps all in its default graph
        found = {_key(row["plan"]): () for row in everything.select(UNNAMED)}
        if len(found) > 1:
            raise RemoteError(
                f"De dienst op {everything.door.place} houdt {len(found)} plannen in één graaf; "
                "zet ze er apart op met `ketenkaart push`."
            )
    if not found:
        raise RemoteError(
            f"Bij de dienst op {everything.door.place} staat geen plan; zet het er eerst op met `ketenkaart push`."
        )
    for key in wanted:
        if key not in found:
            raise KetenkaartError(
                f"Het plan “{key}” staat daar niet.{did_you_mean(key, found)} Er staat: {', '.join(found)}."
            )
    chosen = [graphs for key, graphs in found.items() if not wanted or key in wanted]
    if graphs := sorted({graph for graphs in chosen for graph in graphs}):
        check_whole(everything, graphs)
    stores = [RemoteStore(endpoint, graphs, limits) for graphs in chosen]
    for store in stores:
        store.marks = everything.marks
    return stores


def remote_plan(endpoint: str, wanted: Sequence[str] = (), limits: Limits | None = None) -> RemoteStore:
    """Return the store of the one plan at an endpoint, or of the one wanted (by key); raise as `remote_plans` does.

    Raises KetenkaartError where there is more than one to choose from.
    """
    found = remote_plans(endpoint, wanted, limits)
    if len(found) > 1:
        keys = ", ".join(store.key for store in found)
        raise KetenkaartError(f"Bij die dienst staat meer dan één plan: {keys}. Kies er een met --plan.")
    return found[0]


def check_whole(store: RemoteStore, graphs: Sequence[str]) -> None:
    """Raise RemoteError where one of some graphs has another number of triples than `push` wrote down in it."""
    named = " ".join(f"<{graph}>" for graph in graphs)
    promised, present = ({r["graph"]: r["triples"] for r in store.select(ask % named)} for ask in (PROMISED, PRESENT))
    for graph, triples in promised.items():
        if triples != present.get(graph):
            raise RemoteError(
                f"Bij de dienst op {store.door.place} staat een plan maar voor een deel ({present.get(graph)} van "
                f"{triples} triples); draai `ketenkaart push` opnieuw. Wij trekken geen conclusie."
            )


def counting(query: str) -> str:
    r"""Return the query that counts the rows of a SELECT.

    >>> print(counting("#+ name: x\nPREFIX m: <https://m/>\nSELECT ?a WHERE { ?a m:b ?c }").removeprefix(HEAD))
    PREFIX m: <https://m/>
    SELECT (COUNT(*) AS ?n) WHERE { {
    SELECT ?a WHERE { ?a m:b ?c }
    } }
    """
    head, body = parts(query)
    return f"{head}SELECT (COUNT(*) AS ?n) WHERE {{ {{\n{body}\n}} }}"


def parts(query: str) -> tuple[str, str]:
    """Return a query's PREFIX lines, ours among them, and what it asks; without the lines that are comment."""
    lines = [line for line in query.splitlines(keepends=True) if not line.lstrip().startswith("#")]
    own = [line for line in lines if line.startswith("PREFIX ") and line not in HEAD]
    return HEAD + "".join(own), "".join(line for line in lines if not line.startswith("PREFIX ")).strip()


def marked(query: str) -> str:
    """Return a query with each letter beyond ASCII as a mark.

    >>> marked('CONCAT("“", ?x)')
    'CONCAT("~u201C~", ?x)'
    """
    return "".join(c if c.isascii() else f"~u{ord(c):04X}~" for c in query)


def _text(binding: Any) -> str | None:
    if binding is None:
        return None
    value = binding["value"]
    if not isinstance(value, str):
        raise TypeError(value)
    if binding.get("datatype") == BOOLEAN:
        return {"1": "true", "0": "false"}.get(value, value)
    return MARK.sub(lambda mark: chr(int(mark[1], 16)), value)


def _key(plan: str | None) -> str:
    return (plan or "").rsplit("/", 1)[-1]
