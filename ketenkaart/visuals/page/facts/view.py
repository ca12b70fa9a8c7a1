"""What is known by id for a page: the values of things (`things`), and the rows of the questions in `queries/page/`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ketenkaart.queries.asking.catalogue import find
from ketenkaart.store import Store
from ketenkaart.visuals.page.facts.things import things
from ketenkaart.visuals.page.facts.told import date_words
from ketenkaart.visuals.short_ids import short

View = Mapping[str, Mapping[str, list[str]]]  # by id and field the values; a thing is such a row too, with references


@dataclass(frozen=True)
class Facts:
    """What is known for a page: its things, what is asked of all of them by id, and days in words.

    `work` is of undertakings, `places` says which steps and chapter a thing is about, `links` what ties work to a step,
    and `expected` which work is expected at a step, by kind.
    """

    things: View
    work: View
    places: View
    links: View
    expected: View
    dates: Mapping[str, str]


def read_facts(store: Store) -> Facts:
    """Return what is known of all plans of a store together."""
    return Facts(
        things=things(store),
        work=view(store, "pagina-werk"),
        places=view(store, "pagina-plaats"),
        links=view(store, "pagina-verbanden"),
        expected=view(store, "pagina-verwacht"),
        dates=date_words(store),
    )


def view(store: Store, name: str) -> View:
    """Return the rows `?id ?field ?value` of a question as values by id and field, each once, in the order of rows."""
    found: dict[str, dict[str, dict[str, None]]] = {}
    for row in store.select(find(name).sparql):
        fields = found.setdefault(short(row["id"] or ""), {})
        fields.setdefault(row["field"] or "", {})[short(row["value"] or "")] = None
    return {one: {field: list(values) for field, values in fields.items()} for one, fields in found.items()}


def values(view: View, one: str, *fields: str) -> list[str]:
    """Return what a view holds of one thing in some fields."""
    return [value for field in fields for value in view.get(one, {}).get(field, ())]


def first(view: View, one: str, *fields: str) -> str:
    """Return the first value that a view holds of one thing in some fields, or nothing."""
    return next(iter(values(view, one, *fields)), "")


def references(things: View, one: str, *fields: str) -> list[str]:
    """Return the things to which a thing points by some fields."""
    return [value[1:] for value in values(things, one, *fields) if value.startswith("@")]


def of_type(things: View, *types: str) -> list[str]:
    """Return the things of some classes, class by class."""
    return [one for kind in types for one, thing in things.items() if kind in thing["type"]]


def label(things: View, one: str) -> str:
    """Return the name of a thing."""
    return first(things, one, "prefLabel", "title", "summary")


def unique(found: Iterable[str]) -> list[str]:
    """Return the values once each, without empty ones, in the order in which they came."""
    return list(dict.fromkeys(filter(None, found)))
