"""The rows of the lists of the page, and the lines that tie one thing to another."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product
from operator import itemgetter
from string import Formatter
from typing import Any

from ketenkaart.ontology.terms import term_labels, vocabulary
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.rows.records import grouped
from ketenkaart.store import Row as StoreRow
from ketenkaart.store import Store
from ketenkaart.visuals.page.facts.view import Facts, Row, listed
from ketenkaart.visuals.short_ids import View, short, unique, view
from ketenkaart.words.dates import in_dutch

LISTS = ("unjudged", "weak", "other", "statuses", "clashes", "nameless", "generic", "expected", "judged")
CODED = {"who": "Role", "at": "Basis", "expected": "Engagement"}  # the list of its code, by the sort of line
Line = tuple[Row, list[str]]
MOST = 4  # undertakings that are named of two who act together


def unknown(store: Store) -> Row:
    """Return the things of each list of `visuals/words/unknown.yaml`, and how many `links` are `stated`, of `all`."""
    found: dict[str, list[str]] = {name: [] for name in ("stated", *LISTS)}
    for row in store.select(find("pagina-onbekend").sparql):
        found[row["list"] or ""].append(short(row["thing"] or ""))
    stated = len(found.pop("stated"))
    return {"links": {"all": stated + len(found["weak"]), "stated": stated}, **found}


def works(work: View) -> dict[str, Row]:
    """Return of each undertaking its steps, kinds, chapters (own, or of its actions), who acts or leads, years, due.

    `years` are the first and the last of its dates and terms (EDTF); what has no end goes on to the last year of all.
    `due` is the last day of all its terms, whichever report named it.
    """
    found: dict[str, Row] = {}
    ends = {
        one: [end[:4] for day in work.of(one, "days") for end in day.removeprefix("../").split("/")] for one in work
    }
    latest = max((end for some in ends.values() for end in some), default="")
    for one in work:
        years = sorted(end if end != ".." else latest for end in ends[one])
        row: Row = {name: work.of(one, name) for name in ("steps", "kinds")}
        row |= {"chapters": work.of(one, "chapter")}
        row |= {name: bool(work.first(one, name)) for name in ("across", "container")}
        row |= {name: work.of(one, name) for name in ("acts", "leads")}
        row |= {"years": years and [years[0], years[-1]], "due": work.first(one, "due")}
        found[one] = {name: value for name, value in row.items() if value}
    return found


def partners(facts: Facts) -> dict[str, list[Row]]:
    """Return the partners that each plan names, by its key; under the empty key those of all plans together."""
    found, bodies = view(facts.now, "pagina-partners"), facts.things.of_type("Organization")
    return {
        key: [_partner(facts, one, found, key) for one in bodies if not key or key in found.of(one, "plans")]
        for key in ("", *(facts.steps if len(facts.steps) > 1 else ()))
    }


def _partner(facts: Facts, one: str, found: View, plan: str) -> Row:
    named, acts, leads, wished = (
        [other for other in found.of(one, field) if not plan or other.partition("/")[0] == plan]
        for field in ("named", "acts", "leads", "wishes")
    )
    things = facts.things
    wishes = grouped(
        wished, lambda one: things.first(one, "engagement"), lambda one: things.references(one, "concerns")
    )
    roles = {"handelt": acts, "trekt": leads, "genoemd": named and not acts, "verwacht": wishes}
    return {
        "id": one,
        "steps": unique(step for work in acts for step in facts.work.of(work, "steps")),
        "acts": len(acts),
        "leads": len(leads),
        "wish": "; ".join(_of_role(things, *wish) for wish in wishes.items()),
        "roles": [role for role, has in roles.items() if has],
    }


def _of_role(things: View, engagement: str, about: Iterable[Sequence[str]]) -> str:
    actions = {one for some in about for one in some if "Measure" in things.of(one, "type")}
    numbers = sorted(
        (things.first(one, "identifier", "prefLabel") for one in actions),
        key=lambda one: [*map(int, re.findall(r"\d+", one))],
    )
    return vocabulary().label("Engagement", engagement) + (f" ({', '.join(numbers)})" if numbers else "")


def lookups(facts: Facts) -> dict[str, Row]:
    """Return what the page says of whatever else the source names, by the templates of `visuals/words/lookup.yaml`."""
    lists, words = listed(), facts.words["lookup"]

    def in_words(name: str, value: str) -> str:
        if value.startswith("@"):
            return facts.things.label(value[1:])
        return vocabulary().label(lists[name], value) if name in lists else in_dutch(value)

    def text_of(one: str, name: str) -> str:
        text = ", ".join(in_words(name, value) for value in facts.things.of(one, name))
        around = str(words["around"].get(name, "{value}"))
        return around.format(value=text) if text else words["unsaid"].get(name, "")

    return {
        one: {
            "description": template.format(**{name: text_of(one, name) for name in names}).strip(",; "),
            "steps": facts.places.of(one, "about"),
        }
        for kind, template in words["description"].items()
        for names in [{name for _, name, _, _ in Formatter().parse(template) if name}]
        for one in facts.things.of_type(kind)
    }


def lines(facts: Facts, pages: Mapping[str, Row]) -> list[Row]:
    """Return every sort of line with its `rows`: [from, to, and the statements that say so], in reading order.

    Besides properties there are `who` and `expected` (organisation, work), `at` (work, step), `with` (two who act in
    the same work) and `own`; `pages` are the classes that have a page (see `kinds`).
    """
    stated, words = facts.now.select(find("pagina-lijnen").sparql), facts.words
    sorts: dict[str, Row] = {}
    for sort, row in (
        *_stated(stated, ("who",)),
        *_stated(stated, ("at",), words["shared"]["contributes"]),
        *_stated(stated, ("expected",), words["explore"]["path"]["expected"]),
        *_links(facts.things, pages, words["thing"]),
        *_together(facts.work),
        *_stated(stated, ("deadline", "own", "wish", "member")),
    ):
        sorts.setdefault(json.dumps(sort), {**sort, "rows": []})["rows"].append(row)
    return list(sorts.values())


def _stated(rows: Iterable[StoreRow], names: Sequence[str], template: str = "{code}") -> Iterator[Line]:
    """Yield the lines of some sorts; `template` is the sentence around the word of its code."""
    for name, row in product(names, rows):
        if row["sort"] == name:
            sort: Row = {"name": name}
            if name in CODED:
                label = vocabulary().label(CODED[name], row["code"] or "")
                sort |= {"role": row["code"], "phrase": template.format(code=label)}
            if row["acts"] == "true":
                sort["acts"] = True
            yield sort, [short(row[end] or "") for end in ("from", "to", "of") if row[end]]


def _links(things: View, pages: Mapping[str, Row], words: Mapping[str, Any]) -> Iterator[Line]:
    """Yield the properties by which things with a page point to each other, as words tell them from both ends."""
    names = words["foreign"] | {short(iri): name for iri, name in term_labels().items()}
    shown = {one: thing for one, thing in things.items() if "prefLabel" in thing and pages.keys() & set(thing["type"])}
    for one, thing in shown.items():
        figure = "Figure" in thing["type"]
        silent = figure or "Barrier" in thing["type"]  # they stand on the page of the other already
        for name in thing:
            sort = {"name": "figure" if figure else name, "phrase": names.get(name, name)}
            how = words["from_here"].get(name, words["this"].format(term=sort["phrase"]))
            how = next((how[given] for given in how if given in thing), "") if isinstance(how, dict) else how
            if how and not silent:
                sort["how"] = how
            others = (other for other in things.references(one, name) if other in shown and other != one)
            yield from ((sort, [one, other]) for other in others)


def _together(work: View) -> Iterator[Line]:
    together = ((pair, one) for one in work for pair in combinations(sorted(work.of(one, "acts")), 2))
    for pair, works in grouped(together, itemgetter(0), itemgetter(1)).items():
        more = {"more": True} if len(works) > MOST else {}
        yield {"name": "with", **more}, [*pair, *works[:MOST]]
