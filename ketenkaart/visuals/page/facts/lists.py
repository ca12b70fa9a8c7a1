"""The rows of the lists of the page: work, partners, and what else the source names."""

from collections.abc import Mapping
from typing import Any

from ketenkaart.ontology.terms import vocabulary
from ketenkaart.visuals.page.facts.known import UNDERTAKINGS, Known, unique
from ketenkaart.visuals.page.facts.lines import actors

Row = dict[str, Any]


def works(known: Known) -> dict[str, Row]:
    """Return of each undertaking its `steps`, `kinds`, `chapter`, who `acts` and who `leads`; `across`: all steps.

    The chapter is its own, or that of an action under which it is reported. A `container` is led by nobody.
    """
    return {
        one: {name: value for name, value in _work(known, one).items() if value} for one in known.of_type(*UNDERTAKINGS)
    }


def _work(known: Known, one: str) -> Row:
    chapters = [known.ref(other, "inChapter") for other in (one, *known.refs(one, "reportedUnder"))]
    leads = [i for i in known.about(one, "Involvement") if known.marked("isLeading", known.first(i, "role"))]
    return {
        "steps": known.steps(one),
        "kinds": known.kinds(one),
        "chapter": next(filter(None, chapters), ""),
        "across": known.first(one, "crossCutting") == "true",
        "container": known.first(one, "isContainer") == "true",
        "acts": actors(known, one),
        "leads": unique(known.ref(i, "organisation") for i in leads),
    }


def partners(known: Known, plans: list[str]) -> dict[str, list[Row]]:
    """Return the partners that each plan speaks of, by its key; under the empty key those of all plans together.

    Each row: `id`, `steps` at which it acts, in how many undertakings it `acts` and `leads`, what is wished of it
    (`wish`), and which `roles` of the filter it has. The counts are shown, and nothing is sorted by them.
    """
    spoken = {
        key: [one for one in known.of_type("Organization") if not key or _spoken(known, one, key)]
        for key in ("", *plans)
    }
    return {
        key: [_partner(known, one, key) for one in ones] for key, ones in spoken.items() if not key or len(plans) > 1
    }


def _spoken(known: Known, one: str, plan: str) -> bool:
    return any(known.plan(other) == plan for other, _ in known.incoming[one])


def _partner(known: Known, one: str, plan: str) -> Row:
    def mine(kind: str) -> list[str]:
        return [
            other for other in known.about(one, kind, "organisation") if not plan or known.plan(other) in ("", plan)
        ]

    named = mine("Involvement")
    acts = [i for i in named if known.marked("isActing", known.first(i, "role"))]
    leads = [i for i in acts if known.marked("isLeading", known.first(i, "role"))]
    acting, leading = (unique(known.ref(i, "initiative") for i in rows) for rows in (acts, leads))
    wishes = unique(known.first(wish, "engagement") for wish in mine("Expectation"))
    roles = {"handelt": acts, "trekt": leads, "genoemd": named and not acts, "verwacht": wishes}
    return {
        "id": one,
        "steps": unique(step for work in acting for step in known.steps(work)),
        "acts": len(acting),
        "leads": len(leading),
        "wish": ", ".join(vocabulary().label("Engagement", wish) for wish in wishes),
        "roles": [role for role, has in roles.items() if has],
    }


def lookups(known: Known, words: Mapping[str, Any]) -> dict[str, Row]:
    """Return of whatever else the source names what is `told` of it, and the `steps` that it is about.

    `words` (`visuals/words/lookup.yaml`) holds the classes, each with the template of what is told.
    """
    kinds = words["told"].items()
    return {one: _lookup(known, one, told, words) for kind, told in kinds for one in known.of_type(kind)}


def _lookup(known: Known, one: str, told: str, words: Mapping[str, Any]) -> Row:
    about = known.refs(one, "concerns", "reportedUnder", "barrier", "answeredBy")
    steps = unique(step for other in about for step in known.steps_of(other))
    return {"told": told.format_map(_Said(known, one, words)).strip(", "), "steps": steps}


class _Said(dict[str, str]):
    """What a thing says by property, as a template asks for it."""

    def __init__(self, known: Known, one: str, words: Mapping[str, Any]) -> None:
        super().__init__()
        self.known, self.one, self.words = known, one, words

    def __missing__(self, name: str) -> str:
        said = self.known.said(self.one, name)
        return (
            str(self.words["around"].get(name, "{value}")).format(value=said)
            if said
            else self.words["unsaid"].get(name, "")
        )
