"""What ties one thing to another, as lines that a page looks up by either end; it follows no link by itself."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product
from typing import Any

from ketenkaart.ontology.terms import term_labels, vocabulary
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.store import Row as StoreRow
from ketenkaart.store import Store
from ketenkaart.visuals.page.facts.view import Facts, View, references, values
from ketenkaart.visuals.short_ids import short

Row = dict[str, Any]
Line = tuple[Row, list[str]]
MOST = 4  # undertakings that are named of two who act together


def lines(store: Store, facts: Facts, pages: Mapping[str, Row], words: Mapping[str, Any]) -> list[Row]:
    """Return every sort of line with its `rows`: [from, to, and the statements that say so]; things stand as one reads.

    `name` is `who` (organisation, work), `at` (work, step), `with` (two who act in the same work, which the statements
    are), `own` (organisation, its work), `deadline`, `wish`, `member`, `figure`, or the property that links the two.
    `acts`: who is named so acts. `more`: there is more such work. What a picture of surroundings draws has a `group`
    and what is `said` of it; what the other end tells of it (`how`) stands on its page. `pages` are the classes that
    have one (see `kinds`), `words` those of the page.
    """
    stated = store.select(find("pagina-lijnen").sparql)
    sorts: dict[str, Row] = {}
    for sort, row in (
        *_stated(stated, ("who", "at"), words["graph"]["contributes"]),
        *_links(facts.things, pages, words["thing"]),
        *_together(facts.work),
        *_stated(stated, ("deadline", "own", "wish", "member")),
    ):
        sorts.setdefault(json.dumps(sort), {**sort, "rows": []})["rows"].append(row)
    return list(sorts.values())


def _stated(rows: Iterable[StoreRow], names: Sequence[str], template: str = "") -> Iterator[Line]:
    """Yield the lines of some sorts; `template` is what is said of work at a step."""
    for name, row in product(names, rows):
        if row["sort"] == name:
            sort: Row = {"name": name}
            if name == "who":
                sort |= {"group": "rol", "said": vocabulary().label("Role", row["code"] or "")}
                sort |= {"acts": True} if row["acts"] == "true" else {}
            if name == "at":
                sort |= {"group": "stap", "said": template.format(basis=vocabulary().label("Basis", row["code"] or ""))}
            yield sort, [short(row[end] or "") for end in ("from", "to", "of") if row[end]]


def _links(things: View, pages: Mapping[str, Row], words: Mapping[str, Any]) -> Iterator[Line]:
    """Yield the properties by which things with a page point to each other, as words tell them from both ends."""
    names = words["foreign"] | {short(iri): name for iri, name in term_labels().items()}
    shown = {one: thing for one, thing in things.items() if "prefLabel" in thing and pages.keys() & set(thing["type"])}
    for one, thing in shown.items():
        figure = "Figure" in thing["type"]
        silent = figure or "Barrier" in thing["type"]  # they stand on the page of the other already
        for name in thing:
            term = names.get(name, name)
            how = words["from_here"].get(name, words["this"].format(term=term))
            told = {"how": how} if how and not silent else {}
            sort = {"name": "figure" if figure else name, "group": "verband", "said": term, **told}
            for other in references(things, one, name):
                if other in shown and other != one:
                    yield sort, [one, other]


def _together(work: View) -> Iterator[Line]:
    """Yield who acts with whom, and in which work."""
    shared: dict[tuple[str, str], list[str]] = {}
    for one in work:
        for pair in combinations(sorted(values(work, one, "acts")), 2):
            shared.setdefault(pair, []).append(one)
    for pair, works in shared.items():
        more = {"more": True} if len(works) > MOST else {}
        yield {"name": "with", **more}, [*pair, *works[:MOST]]
