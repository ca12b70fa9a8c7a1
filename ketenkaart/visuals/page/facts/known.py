"""The things of a page by short id, with what points to each: what the lists of the page are made from."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property

from ketenkaart.ontology.terms import vocabulary

Things = Mapping[str, Mapping[str, list[str]]]
UNDERTAKINGS = ("Measure", "Pilot", "Project", "StandingWork", "EnforcementOperation", "Event", "Agreement")
# What is said of another thing, or where something stands: named on the page of that thing, with none of its own.
PARTS = frozenset(
    [
        *("Involvement", "Contribution", "StatusReport", "Deadline", "Membership"),
        *("Passage", "Report", "Document", "BarrierModel", "Plan"),
    ]
)


class Known:
    """Asks the things of a page (`data.things`): values, links, and who stands where."""

    def __init__(
        self,
        things: Things,
        plans: Iterable[str],
        flags: Mapping[str, list[str]],
        lists: Mapping[str, str],
        dates: Mapping[str, str],
    ) -> None:
        """Keep the things, the keys of the plans, the marks of codes (`isActing`, …), code lists and dates in words."""
        self.things, self.plans = things, frozenset(plans)
        self.flags, self.lists, self.dates = flags, lists, dates

    @cached_property
    def incoming(self) -> dict[str, list[tuple[str, str]]]:
        """What points to each thing, and by which property."""
        found: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for one, thing in self.things.items():
            for name, values in thing.items():
                for value in values:
                    if value.startswith("@"):
                        found[value[1:]].append((one, name))
        return found

    @cached_property
    def by_type(self) -> dict[str, list[str]]:
        """The things of each class."""
        found: dict[str, list[str]] = defaultdict(list)
        for one, thing in self.things.items():
            for kind in thing["type"]:
                found[kind].append(one)
        return found

    def values(self, one: str, name: str) -> list[str]:
        """Return what a thing says under a property."""
        return self.things.get(one, {}).get(name, [])

    def first(self, one: str, name: str) -> str:
        """Return the first value of a property, or nothing."""
        return next(iter(self.values(one, name)), "")

    def refs(self, one: str, *names: str) -> list[str]:
        """Return the things that a thing points to by some properties."""
        return [value[1:] for name in names for value in self.values(one, name) if value.startswith("@")]

    def ref(self, one: str, name: str) -> str:
        """Return the first thing that a thing points to by a property, or nothing."""
        return next(iter(self.refs(one, name)), "")

    def is_a(self, one: str, *types: str) -> bool:
        """Return whether a thing is of one of these classes."""
        return any(kind in types for kind in self.values(one, "type"))

    def of_type(self, *types: str) -> list[str]:
        """Return the things of these classes."""
        return [one for kind in types for one in self.by_type[kind]]

    def about(self, one: str, kind: str, name: str = "initiative") -> list[str]:
        """Return the statements of a class that point to a thing by a property."""
        return [other for other, by in self.incoming[one] if by == name and self.is_a(other, kind)]

    def label(self, one: str) -> str:
        """Return the name of a thing."""
        return self.first(one, "prefLabel") or self.first(one, "title") or self.first(one, "summary")

    def said(self, one: str, name: str) -> str:
        """Return what a thing says under a property, in words."""
        codes = self.lists.get(name)
        return ", ".join(
            self.label(value[1:])
            if value.startswith("@")
            else vocabulary().label(codes, value)
            if codes
            else self.dates.get(value, value)
            for value in self.values(one, name)
        )

    def number(self, one: str) -> str:
        """Return the number by which an action is known, or nothing."""
        return self.first(one, "identifier") if self.is_a(one, "Measure") else ""

    def plan(self, one: str) -> str:
        """Return the key of the plan of a thing; organisations and steps belong to none."""
        key = one.partition("/")[0]
        return key if key in self.plans else ""

    def step(self, barrier: str) -> str:
        """Return the notation of the step that a barrier belongs to."""
        return self.first(self.top(barrier), "notation")

    def top(self, barrier: str) -> str:
        """Return the step that a barrier belongs to: itself, or the wider one."""
        return self.ref(barrier, "broader") or barrier

    def steps(self, undertaking: str) -> list[str]:
        """Return at which steps an undertaking works."""
        return unique(self.step(self.ref(c, "barrier")) for c in self.about(undertaking, "Contribution"))

    def steps_of(self, one: str) -> list[str]:
        """Return the step that a barrier belongs to, or those at which an undertaking works."""
        return [self.step(one)] if self.is_a(one, "Barrier") else self.steps(one)

    def kinds(self, undertaking: str) -> list[str]:
        """Return which kinds of work an undertaking is: its own, and those of what it does at steps."""
        of_steps = [k for c in self.about(undertaking, "Contribution") for k in self.values(c, "interventionKind")]
        return unique([*self.values(undertaking, "interventionKind"), *of_steps])

    def involved(self, undertaking: str) -> list[str]:
        """Return the organisations that an undertaking names."""
        return unique(self.ref(i, "organisation") for i in self.about(undertaking, "Involvement"))

    def marked(self, mark: str, notation: str) -> bool:
        """Return whether a code carries a mark."""
        return notation in self.flags.get(mark, ())

    def rank(self, codes: str, notation: str) -> int:
        """Return the place of a code in its list; unknown ones stand last."""
        concept = vocabulary().codes[codes].get(notation)
        return concept.order if concept else 99


def unique(found: Iterable[str]) -> list[str]:
    """Return the values once each, without empty ones, in the order in which they came."""
    return list(dict.fromkeys(filter(None, found)))
