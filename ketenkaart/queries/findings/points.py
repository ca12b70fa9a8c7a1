"""The numbers of a plan, and what each rule of `queries/bespreken.yaml` counts in a group of questions."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ketenkaart.content import content_path
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.rows.gap import Finding, Gap
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.store import Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.names import joined
from ketenkaart.words.phrases import capital

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Number:
    """A named number: its definition, and the rows that it counts."""

    unit: Mapping[str, str]
    definition: str
    rows: Sequence[Row]
    counts: str = ""  # the column of which each value counts once; nothing counts every row
    plus: str = ""  # the name of the number that stands behind it

    @cached_property
    def things(self) -> list[str]:
        """What is counted, each once: IRIs or words; nothing where rows of gap queries are."""
        return list(dict.fromkeys(str(row[self.counts]) for row in self.rows)) if self.counts else []

    @property
    def value(self) -> int:
        """How many there are."""
        return len(self.things) if self.counts else len(self.rows)

    def by(self, column: str) -> Counter[str]:
        """Return how many there are for each value of another column."""
        return Counter(key for key, _ in {(str(row[column]), str(row[self.counts])) for row in self.rows})

    def __str__(self) -> str:
        """Return the number with its unit: "32 organisaties"."""
        return f"{self.value} {self.unit['one' if self.value == 1 else 'more']}"


def numbers(store: Store, gaps: Sequence[Gap]) -> dict[str, Number]:
    """Return every named number (`queries/getallen.yaml`) of the one plan of a store; `gaps` are its gaps, as asked."""
    found = {}
    for one in read_content(content_path("queries", "getallen.yaml"))["numbers"]:
        where = one.get("where", {})
        rows = [row for row in _rows(store, gaps, one) if all(row[name] in among for name, among in where.items())]
        found[one["name"]] = Number(one["unit"], one["definition"], rows, one.get("counts", ""), one.get("plus", ""))
    return found


def _rows(store: Store, gaps: Sequence[Gap], one: Mapping[str, Any]) -> Iterable[Row]:
    if "shelf" in one:  # what is folded is in the row above it
        return map(vars, gaps)
    if (query := find(one["query"])).shelf == "gaps":
        return map(vars, findings(gaps, query.name))
    return store.select(query.sparql)


def findings(gaps: Iterable[Gap], query: str) -> list[Finding]:
    """Return what one question found: also what is folded under a heavier one, and what has weight laag."""
    return [found for gap in gaps for found in (gap, *gap.also) if found.query == query]


@dataclass(frozen=True)
class Point:
    """A group of questions: its name, whose rows it counts, what it counts, and in which words (`variant`).

    `counts` is the named number that stands on it, if it has one: it leads to each thing that is counted.
    """

    name: str
    query: str
    values: Mapping[str, Any]
    variant: str = ""
    weights: tuple[str, ...] = ()
    plan: str = ""
    barriers: Sequence[str] = ()  # the steps that it is about, where it is about some
    counts: str = ""


@dataclass
class _Rows:
    """What one question found, and what else a rule may look up."""

    speaker: Labels
    numbers: Mapping[str, Number]
    found: Sequence[Finding]
    definition: Mapping[str, Any]


Counted = tuple[dict[str, Any], str]


def points(store: Store, gaps: Sequence[Gap]) -> list[Point]:
    """Return what is worth discussing in the gaps of one plan, at most as many as the content says."""
    content = read_content(content_path("queries", "bespreken.yaml"))
    speaker, counted, made = Labels(store), numbers(store, gaps), list[Point]()
    for one in content["points"]:
        weights = tuple(one.get("weights", ()))
        found = [finding for finding in findings(gaps, one["query"]) if not weights or finding.severity in weights]
        if found and (answer := RULES[one["rule"]](_Rows(speaker, counted, found, one))):
            values, variant = answer
            barriers = values.pop("barriers", ())
            counts = one.get("numbers", {}).get("count", "")
            made.append(Point(one["name"], one["query"], values, variant, weights, gaps[0].plan, barriers, counts))
    return made[: int(content["most"])]


def _empty_steps(rows: _Rows) -> Counted | None:
    """Count at the steps where more than half is not reported, else at that with most; where all can be judged."""
    unknown = rows.numbers["plekken-niet-te-zeggen"].by("step")
    expected = rows.numbers["verwachte-plekken"].by("step")
    empty = Counter(gap.barrier for gap in rows.found if gap.barrier and gap.barrier not in unknown)
    if not empty:
        return None
    order = [row["notation"] for row in rows.numbers["stappen"].rows]
    steps = [step for step in order if 2 * empty[step] > expected[step]] or [empty.most_common(1)[0][0]]
    text = joined([name if not place else name.lower() for place, name in enumerate(map(rows.speaker.barrier, steps))])
    count, total = sum(empty[step] for step in steps), sum(expected[step] for step in steps)
    return {"count": count, "all": total, "steps": text, "barriers": steps}, ""


def _named_numbers(rows: _Rows) -> Counted | None:
    """Give the named numbers of the rule; its sentence is that of the `variants` among them that are not nought."""
    values = {name: rows.numbers[number].value for name, number in rows.definition["numbers"].items()}
    variant = "-".join(name for name in rows.definition["variants"] if values[name])
    return (values, variant or "none") if values["count"] else None


def _one_party(rows: _Rows) -> Counted:
    """Name the first part of the plan where one party works; of a chapter also at how many of its actions."""
    gap = rows.found[0]
    named = {"subject": gap.subject_label, "partner": rows.speaker.names.get(gap.partner or "", gap.partner or "")}
    mine, every, alone = rows.speaker.share(gap.subject, gap.partner or "")
    if mine:
        named["subject"] = capital(rows.speaker.called.get(gap.subject, gap.subject_label))
        return {**named, "count": mine, "all": every, "alone": alone}, "share-alone" if alone else "share"
    if gap.kind:
        kind = vocabulary().label("InterventionKind", gap.kind)
        named["subject"] = f"{named['subject']}: {kind.lower()}" if gap.barrier else kind
    return {**named, "count": len(rows.found)}, "whole"


def _waiting(rows: _Rows) -> Counted:
    """Name what most waits on; its row says what waits, and how we know."""
    first = max(rows.found, key=lambda one: int(one.detail or 0))
    return {"count": int(first.detail or 0), "subject": first.subject_label}, ""


def _counted(rows: _Rows) -> Counted:
    """Count how many there are, and give the first as an example: its subject, and its step with its kind of work."""
    first, step = rows.found[0], rows.speaker.barrier(rows.found[0].barrier).lower()
    place = f"{step} ({vocabulary().label('InterventionKind', first.kind).lower()})"
    count = len(rows.found)
    return {"count": count, "example": first.subject_label, "place": place}, "some" if count > 1 else ""


RULES: Mapping[str, Callable[[_Rows], Counted | None]] = {
    "empty_steps": _empty_steps,
    "named_numbers": _named_numbers,
    "one_party": _one_party,
    "waiting": _waiting,
    "counted": _counted,
}
