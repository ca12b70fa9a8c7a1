"""What the answer to a question of one's own looks like: on the terminal, or as a file."""

from collections.abc import Mapping, Sequence

from ketenkaart.errors import KetenkaartError
from ketenkaart.queries.asking.own import Told
from ketenkaart.unseen import seen
from ketenkaart.visuals.csv import dutch_csv
from ketenkaart.visuals.graph_files.rdf import FORMATS, serialise
from ketenkaart.visuals.terminal.text import rows

TABLES = (".json", ".csv")


def told(found: Told, form: str) -> str:
    """Return an answer as a table, JSON or CSV; yes or no in a word, a graph as Turtle unless told otherwise."""
    if found.graph is not None:
        if form == "table":
            return serialise(found.graph, ".ttl", as_is=True).decode().rstrip("\n")
        names = ("subject", "predicate", "object")
        triples = sorted(tuple(str(getattr(term, "value", term)) for term in triple) for triple in found.graph)
        return _table([dict(zip(names, triple, strict=True)) for triple in triples], form, names)
    if found.yes is not None:
        word = "ja" if found.yes else "nee"
        return word if form == "table" else rows([{"answer": found.yes}], form)
    return _table(seen(found.rows) if form == "table" else found.rows or [], form, found.columns)


def _table(data: Sequence[Mapping[str, str | None]], form: str, columns: Sequence[str]) -> str:
    if form == "csv":  # who reads CSV wants to see the columns, also of nothing
        return dutch_csv(data, columns, "\n").rstrip("\n")
    return rows(data, form)


def answer_file(found: Told, suffix: str) -> bytes:
    """Return an answer in the form of a suffix; raise KetenkaartError for one that cannot hold it."""
    kinds = (*(FORMATS if found.graph is not None else ()), *TABLES)
    if suffix not in kinds:
        raise KetenkaartError(
            f"“{suffix}” kan dit antwoord niet bevatten; kies {', '.join(kinds[:-1])} of {kinds[-1]}."
        )
    if suffix in TABLES:
        said = told(found, suffix[1:]) + "\n"
        return (said.replace("\n", "\r\n") if suffix == ".csv" else said).encode()
    assert found.graph is not None
    return serialise(found.graph, suffix, as_is=True)
