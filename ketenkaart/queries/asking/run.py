"""Fills in one query of the catalogue: its parameters filled in as terms, never as pasted text."""

import re
from collections.abc import Callable

from ketenkaart.errors import KetenkaartError, did_you_mean
from ketenkaart.queries.asking.catalogue import Query
from ketenkaart.queries.asking.resolve import resolve
from ketenkaart.store import Node, Store


def asked(store: Callable[[], Store], query: Query, values: dict[str, str]) -> Query:
    """Return a query with its parameters, as a user types them, filled in; the store is opened only to find those.

    Raises KetenkaartError for a parameter that is missing, unknown, or names nothing.
    """
    for name in values:
        if name not in query.parameters:
            raise KetenkaartError(
                f"De vraag “{query.name}” kent geen “{name}”.{did_you_mean(name, query.parameters)} {_asks(query)}"
            )
    for name, meaning in query.parameters.items():
        if not values.get(name):
            raise KetenkaartError(f"De vraag “{query.name}” heeft een {meaning.lower()} nodig: voeg {name}=… toe.")
    nodes = {name: resolve(store(), value).iri for name, value in values.items()}
    return query.model_copy(update={"sparql": filled(query, nodes)})


def _asks(query: Query) -> str:
    names = " en ".join(f"{name}=…" for name in query.parameters)
    return f"Schrijf erachter: {names}" if names else "Schrijf er niets achter."


def filled(query: Query, nodes: dict[str, str]) -> str:
    """Return a query's SPARQL with each `VALUES ?name { }` filled by a serialised term."""
    sparql = query.sparql
    for name, node in nodes.items():
        term = str(Node(node))
        pieces = re.split(rf"VALUES \?{name} \{{\s*\}}", sparql)
        sparql = f"VALUES ?{name} {{ {term} }}".join(pieces)
    return sparql
