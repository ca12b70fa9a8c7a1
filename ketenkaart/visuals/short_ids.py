"""The short ids by which the page knows things (an IRI without what all of them share), and what is known by them."""

from collections.abc import Iterable
from functools import lru_cache

from ketenkaart.queries.asking.catalogue import find
from ketenkaart.store import DATA, PREFIXES, Store

NAMES = ("kk", "kkc", "skos", "dcterms", "org", "oa", "rdf", "prov")
SHORTENED = (DATA + "plan/", DATA, *(PREFIXES[name] for name in NAMES))


@lru_cache(maxsize=100_000)  # each name is shortened dozens of times
def short(iri: str) -> str:
    """Return the part of an IRI by which the page knows it: `org/ind` of https://w3id.org/ketenkaart/id/org/ind."""
    return iri.removeprefix(next(filter(iri.startswith, SHORTENED), ""))


class View(dict[str, dict[str, list[str]]]):
    """Values by id and field; a thing is such a row too, where what begins with `@` points to another thing."""

    def of(self, one: str, *fields: str) -> list[str]:
        """Return what is known of one thing in some fields."""
        return [value for field in fields for value in self.get(one, {}).get(field, ())]

    def first(self, one: str, *fields: str) -> str:
        """Return the first value that is known of one thing in some fields, or nothing."""
        return next(iter(self.of(one, *fields)), "")

    def references(self, one: str, *fields: str) -> list[str]:
        """Return the things to which a thing points by some fields."""
        return [value[1:] for value in self.of(one, *fields) if value.startswith("@")]

    def of_type(self, *types: str) -> list[str]:
        """Return the things of some classes, class by class."""
        return [one for kind in types for one, thing in self.items() if kind in thing["type"]]

    def label(self, one: str) -> str:
        """Return the name of a thing."""
        return self.first(one, "prefLabel", "title", "summary")


def view(store: Store, name: str) -> View:
    """Return the rows `?id ?field ?value` of a question as values by id and field, each once, in the order of rows."""
    found: dict[str, dict[str, dict[str, None]]] = {}
    for row in store.select(find(name).sparql):
        fields = found.setdefault(short(row["id"] or ""), {})
        fields.setdefault(row["field"] or "", {})[short(row["value"] or "")] = None
    return View({one: {field: list(values) for field, values in fields.items()} for one, fields in found.items()})


def unique(found: Iterable[str]) -> list[str]:
    """Return the values once each, without empty ones, in the order in which they came."""
    return list(dict.fromkeys(filter(None, found)))
