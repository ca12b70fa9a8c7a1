"""What ties one thing to another, as lines that a page looks up by either end; it follows no link by itself."""

import json
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Any

from ketenkaart.ontology.labels import term_labels
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.visuals.page.facts.known import UNDERTAKINGS, Known, unique
from ketenkaart.visuals.short_ids import short

Row = dict[str, Any]
Line = tuple[Row, list[str]]
MOST = 4  # undertakings that are named of two who act together


def lines(known: Known, pages: Mapping[str, Row], words: Mapping[str, Any]) -> list[Row]:
    """Return every sort of line with its `rows`: [from, to, and the statements that say so]; things stand as one reads.

    `name` is `who` (organisation, work), `at` (work, step), `with` (two who act in the same work, which the statements
    are), `own` (organisation, its work), `deadline`, `wish`, `member`, `figure`, or the property that links the two.
    `acts`: who is named so acts. `more`: there is more such work. What a picture of surroundings draws has a `group`
    and what is `said` of it; what the other end tells of it (`how`) stands on its page. `pages` are the classes that
    have one (see `kinds`), `words` those of the page.
    """
    sorts: dict[str, Row] = {}
    for sort, row in (
        *_who(known),
        *_at(known, words["graph"]["contributes"]),
        *_links(known, _Pages(known, pages), words["thing"]),
        *_together(known),
        *_statements(known),
    ):
        rows = sorts.setdefault(json.dumps(sort), {**sort, "rows": []})["rows"]
        if row not in rows[-1:]:
            rows.append(row)
    return list(sorts.values())


def _who(known: Known) -> Iterator[Line]:
    for one in known.of_type("Involvement"):
        role = known.first(one, "role")
        sort = {"name": "who", "group": "rol", "said": vocabulary().label("Role", role)}
        acts = {"acts": True} if known.marked("isActing", role) else {}
        yield {**sort, **acts}, [known.ref(one, "organisation"), known.ref(one, "initiative"), one]


def _at(known: Known, template: str) -> Iterator[Line]:
    for one in known.of_type("Contribution"):
        said = template.format(basis=vocabulary().label("Basis", known.first(one, "basis")))
        sort = {"name": "at", "group": "stap", "said": said}
        yield sort, [known.ref(one, "initiative"), known.ref(one, "barrier"), one]


class _Pages:
    """Knows which things have a page: they have a name, and are no statement and no address."""

    def __init__(self, known: Known, pages: Mapping[str, Row]) -> None:
        self.all = [
            one
            for one, thing in known.things.items()
            if known.first(one, "prefLabel") and any(kind in pages for kind in thing["type"])
        ]
        self.known = frozenset(self.all)


def _links(known: Known, pages: _Pages, words: Mapping[str, Any]) -> Iterator[Line]:
    """Yield the properties by which things with a page point to each other, as words tell them from both ends."""
    names = words["foreign"] | {short(iri): label for iri, label in term_labels().items()}
    for one in pages.all:
        silent = known.is_a(one, "Figure", "Barrier")  # they stand on the page of the other already
        for name in known.things[one]:
            term = names.get(name, name)
            how = words["from_here"].get(name, words["this"].format(term=term))
            told = {"how": how} if how and not silent else {}
            sort = {"name": "figure" if known.is_a(one, "Figure") else name, "group": "verband", "said": term, **told}
            for other in known.refs(one, name):
                if other in pages.known and other != one:
                    yield sort, [one, other]


def _together(known: Known) -> Iterator[Line]:
    """Yield who acts with whom, and in which work."""
    shared: dict[tuple[str, str], list[str]] = {}
    for work in known.of_type(*UNDERTAKINGS):
        for pair in combinations(sorted(actors(known, work)), 2):
            shared.setdefault(pair, []).append(work)
    for pair, works in shared.items():
        more = {"more": True} if len(works) > MOST else {}
        yield {"name": "with", **more}, [*pair, *works[:MOST]]


def _statements(known: Known) -> Iterator[Line]:
    for one in known.of_type("Deadline"):
        yield {"name": "deadline"}, [one, known.ref(one, "initiative")]
    for one in known.of_type("Contribution"):
        for who in known.refs(one, "byOrganisation"):
            yield {"name": "own"}, [who, known.ref(one, "initiative"), one]
    for one in known.of_type("Expectation"):
        if who := known.ref(one, "organisation"):
            yield {"name": "wish"}, [one, who]
    for one in sorted(known.of_type("Membership"), key=lambda one: known.first(one, "asOf"), reverse=True):
        yield {"name": "member"}, [known.ref(one, "member"), known.ref(one, "organization"), one]


def actors(known: Known, work: str) -> list[str]:
    """Return who acts in some work, by role: who carries it first."""
    named = known.about(work, "Involvement")
    return unique(known.ref(one, "organisation") for one in named if known.marked("isActing", known.first(one, "role")))
