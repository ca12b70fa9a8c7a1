"""What was promised for when, as swim lanes: a lane a chapter, and each promise at its place in time."""

from collections import Counter, defaultdict, deque
from collections.abc import Mapping
from datetime import date
from heapq import heappop, heappush
from textwrap import wrap
from typing import Any

from ketenkaart.visuals.page.facts.view import Facts, View, first, label, of_type, references

Row = dict[str, Any]
WIDE, BEYOND = 1000, 960  # the drawing, and where what comes long after the rest stands
NEAR = 17  # marks that are closer than this stand above one another
PROMISE = "belofte"
LINE = 26  # characters of a lane's name on one line


def promises(facts: Facts, plans: list[Row], words: Mapping[str, Any]) -> dict[str, Row]:
    """Return by plan its `lanes`, and on them the promises at their places; all places lie between 0 and `wide`.

    `years` and `reports` stand on the same scale. Of a promise (`rows`, in order of time): `id` and `work`, `lane` (a
    number), `x`, the `level` in its lane, where it came (`tail`), and whether it is a `small` one: an expectation, or
    under a condition. `beyond`: where what comes long after the rest stands, as its year says. `undated` have no day.
    `words` are those of `visuals/words/promises.yaml`.
    """
    return {plan["key"]: _plan(facts, plan, words) for plan in plans}


def _plan(facts: Facts, plan: Row, words: Mapping[str, Any]) -> Row:
    things = facts.things
    mine = {  # and the work of which each is
        one: references(things, one, "initiative")[0]
        for one in of_type(things, "Deadline")
        if one.startswith(f"{plan['key']}/")
    }
    due = {one: date.fromisoformat(day) for one in mine if (day := first(things, one, "dueBy"))}
    reports = [date.fromisoformat(one["date"]) for one in plan["dates"]]
    scale = _Scale(list(due.values()), reports)
    chapters = {one: first(facts.work, of, "chapter") for one, of in mine.items()}
    numbers = {chapter: first(things, chapter, "identifier") or chapter for chapter in chapters.values()}
    order = sorted(numbers, key=lambda one: (not one, len(numbers[one]), numbers[one]))
    taken: dict[int, _Levels] = defaultdict(_Levels)
    rows = []
    for one in sorted(due, key=lambda one: (due[one], one)):
        x, lane = scale.at(due[one]), order.index(chapters[one])
        level = taken[lane].at(x)
        row = {"id": one, "work": mine[one], "lane": lane, "x": x, "level": level}
        if first(things, one, "modality") != PROMISE:
            row["small"] = True
        if came := first(things, one, "deliveredFrom"):
            row["tail"] = scale.at(date.fromisoformat(came))
        rows.append(row)
    lanes = [{**_lane(things, one, words), "levels": taken[place].count} for place, one in enumerate(order)]
    return {
        "wide": WIDE,
        "lanes": lanes,
        "rows": rows,
        "years": [{"year": year, "x": scale.at(date(year, 1, 1))} for year in scale.years],
        "reports": [{"date": day.isoformat(), "x": scale.at(day)} for day in reports],
        **({"beyond": {"x": BEYOND, "years": scale.beyond}} if scale.beyond else {}),
        "undated": [one for one in mine if one not in due],
    }


class _Levels:
    """The levels of a lane: a mark goes to the lowest that has room, for marks from left to right."""

    def __init__(self) -> None:
        self.count = 0
        self._taken: deque[tuple[int, int]] = deque()  # the last mark of each level that has no room yet, and its level
        self._free: list[int] = []  # a heap

    def at(self, x: int) -> int:
        """Return the level of a mark at a place."""
        while self._taken and x - self._taken[0][0] >= NEAR:
            heappush(self._free, self._taken.popleft()[1])
        level = heappop(self._free) if self._free else self.count
        self.count = max(self.count, level + 1)
        self._taken.append((x, level))
        return level


class _Scale:
    """From days to places: years in which more than one thing was promised, and the rest at the end."""

    def __init__(self, days: list[date], reports: list[date]) -> None:
        years = Counter(day.year for day in days)
        first = min([*years, *(day.year for day in reports)], default=1)
        last = max([*(year for year, count in years.items() if count > 1), *(day.year for day in reports)], default=1)
        self.start, self.end = date(first, 1, 1), date(last + 1, 1, 1)
        self.years = list(range(first, last + 1))
        self.beyond = sorted({day.year for day in days if day >= self.end})

    def at(self, day: date) -> int:
        if day >= self.end and self.beyond:
            return BEYOND
        width = (BEYOND - 30) if self.beyond else WIDE
        return min(width, round(width * (day - self.start).days / (self.end - self.start).days))


def _lane(things: View, chapter: str, words: Mapping[str, Any]) -> Row:
    if not chapter:
        return {"id": "", "number": "", "title": [words["other"]]}
    return {"id": chapter, "number": first(things, chapter, "identifier"), "title": wrap(label(things, chapter), LINE)}
