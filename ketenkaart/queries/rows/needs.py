"""What a plan must hold before a question may be asked of it: `queries/needs/*.rq`, each with a row for what it found.

A list without a column for a thing does not say that the thing is missing (model.md, rules of honesty).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from ketenkaart.content import content_path
from ketenkaart.graph.records.dataset import access_word
from ketenkaart.queries.asking.catalogue import Query, shelf
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.queries.rows.records import engine_rows
from ketenkaart.store import Row, Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.names import by_number
from ketenkaart.words.phrases import template, wrap

MOST = 12  # actions that a sentence names


@dataclass(frozen=True)
class Need:
    """Whether a plan may be asked something, what to say of it, and whether above every answer or only to who asks."""

    name: str
    met: bool
    sentence: str
    noted: bool


def needs(store: Store) -> list[Need]:
    """Return every need, as a store meets it; of several plans in one store, as they meet it together."""
    source, found, rest = Labels(store).source, [], read_content(content_path("visuals", "words.yaml"))["unnamed"]
    for query in shelf("needs"):
        for row in store.select(query.sparql):
            names = sorted(filter(None, (row.get("which") or "").split("\n")), key=by_number)
            which = ", ".join(names[:MOST]) + (rest.format(count=len(names) - MOST) if len(names) > MOST else "")
            text = template(query.sentence.get(row["variant"] or "", ""), source).format(**{**row, "which": which})
            found.append(Need(query.name, row["met"] == "true", text, bool(row["variant"])))
    return found


def notes(store: Store) -> list[str]:
    """Return what a reader must know of a plan before its questions: what was not asked, and why."""
    return [need.sentence for need in needs(store) if need.noted]


def unmet(store: Store) -> list[str]:
    """Return the names of the needs that a store does not meet."""
    return [need.name for need in needs(store) if not need.met]


def unasked(store: Store) -> set[str]:
    """Return the names of the gap queries of which no row may be asked of a store."""
    missing = unmet(store)
    return {query.name for query in shelf("gaps") if "" in _withheld(query, missing)}


def rows_within(store: Store, query: Query, missing: Iterable[str]) -> list[Row]:
    """Return the rows of a query, without those that these unmet needs withhold."""
    starts = _withheld(query, missing)
    return [row for row in store.select(query.sparql) if not (row.get("detail") or "").startswith(starts)]


def _withheld(query: Query, missing: Iterable[str]) -> tuple[str, ...]:
    """Return how the details begin of the rows of a gap query that may not be asked; `("",)` is all of them."""
    return tuple(start for name in missing if name in query.needs for start in query.needs[name] or ("",))


def source_line(store: Store) -> str:
    """Return which plans and which date this is about, which have no statuses, and what could not be asked of them."""
    lines, words = list[str](), read_content(content_path("visuals", "words.yaml"))
    for row in (plans := engine_rows(store, "plannen")):
        day, access = in_dutch(row["date"] or ""), access_word(row["access"] or "")
        lines.append(" — ".join(filter(None, [str(row["title"]), f"zoals gemeld op {day}", access])))
        if row["statusless"] == "true":
            lines.append(wrap(words["statusless"]))
    if any(row["strict"] == "true" for row in plans):
        lines.append(wrap(words["reading"]["strict"]))
    return "\n".join([*lines, *map(wrap, notes(store))])
