"""What was promised for when, and what happened when: as rows by day, and as swim lanes."""

from collections import Counter, defaultdict, deque
from collections.abc import Iterator
from datetime import date
from heapq import heappop, heappush
from textwrap import wrap

from ketenkaart.queries.asking.catalogue import find
from ketenkaart.visuals.page.facts.view import Facts, Row
from ketenkaart.visuals.short_ids import short
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.names import by_number

WIDE, BEYOND = 1000, 960  # the drawing, and where what comes long after the rest stands
NEAR = 17  # marks that are closer than this stand above one another
PROMISE = "belofte"
LINE = 26  # characters of a lane's name on one line


def timeline(facts: Facts) -> list[Row]:
    """Return the rows in order of time; `stand` says by date what came of it, for each date that knows the row."""
    missing, found = {date: frozenset(ones) for date, ones in facts.absent.items()}, []
    for row in (*_stated(facts), *_reports(facts)):
        at, plan, since = row["at"], row["at"].partition("/")[0], row.pop("since", "")
        is_term, stand = row["kind"] == "termijn", dict[str, str]()
        for known, now in facts.progress.items():
            day = facts.report_dates[known].get(plan, known)
            if at not in missing[known] and day >= since and (row["kind"] != "geleverd" or now.get(at, {}).get("on")):
                ahead = facts.words["timeline"]["ahead"] if row["id"] and row["day"] > day else ""
                stand[known] = now.get(at, {}).get("stand", "") if is_term else ahead
        if row["day"] and stand:
            steps = facts.work.of(row["id"], "steps") or facts.places.of(row["id"], "near")
            found.append({**row, "plan": plan, "steps": steps, "progress": not is_term, "stand": stand})
    return sorted(found, key=lambda row: (row["day"], len(row["when"]), row["kind"], by_number(row["id"]), row["at"]))


def _stated(facts: Facts) -> Iterator[Row]:
    """Yield what the source dates; of a term also the day that it came."""
    words = facts.words["timeline"]
    for found in facts.now.select(find("pagina-tijdlijn").sparql):
        one = {name: short(value or "") for name, value in found.items()}
        row = {name: one[name] for name in ("kind", "id", "day")}
        row |= {"when": in_dutch(one["said"]), "what": ""}
        if row["kind"] == "termijn":
            quote = words["quote"].format(words=one["quote"])
            row |= {"when": words["by"].format(words=quote, day=row["when"]), "what": one["label"]}
            came = next(filter(None, (now.get(one["at"], {}).get("on") for now in facts.progress.values())), "")
            more = {"when": in_dutch(came), "what": one["label"] or quote, "at": one["at"]}
            yield {**row, "kind": "geleverd", "day": came, **more}
        yield {**row, "at": one["at"]}


def _reports(facts: Facts) -> Iterator[Row]:
    for plan in facts.plans:
        title = f"{plan['title']}: " if len(facts.plans) > 1 else ""
        for report in plan["dates"]:
            day, what = report["date"], title + report["label"]
            row = {"kind": "rapport", "id": "", "day": day, "when": in_dutch(day), "what": what}
            yield {**row, "at": plan["key"], "since": day}


def promises(facts: Facts, plan: Row) -> Row:
    """Return lanes of promises from 0 to `wide` (`small`: expectations, conditions), and what has no day or term."""
    things = facts.things
    deadlines = (one for one in things.of_type("Deadline") if one.startswith(f"{plan['key']}/"))
    mine = {one: things.references(one, "initiative")[0] for one in deadlines}  # and the work of which each is
    measures = (one for one in things.of_type("Measure") if one.startswith(f"{plan['key']}/"))
    own = {one for one in measures if not facts.work.first(one, "container")}
    termless = {}  # by date
    for known, gone in ((day, {*ones}) for day, ones in facts.absent.items()):
        termed = {of for one, of in mine.items() if one not in gone}
        termless[known] = sorted(own - termed - gone, key=by_number)
    due = {one: date.fromisoformat(day) for one in mine if (day := things.first(one, "dueBy"))}
    reports = [date.fromisoformat(one["date"]) for one in plan["dates"]]
    years, reported = Counter(day.year for day in due.values()), [day.year for day in reports]
    first = min([*years, *reported], default=1)
    last = max([*(year for year, count in years.items() if count > 1), *reported], default=1)
    start, end = date(first, 1, 1), date(last + 1, 1, 1)
    beyond = sorted(year for year in years if year > last)  # with one promise each: at the end of the drawing
    width = (BEYOND - 30) if beyond else WIDE

    def place(day: date) -> int:
        return BEYOND if day >= end and beyond else min(width, round(width * (day - start).days / (end - start).days))

    chapters = {one: facts.work.first(of, "chapter") for one, of in mine.items()}
    numbers = {chapter: things.first(chapter, "identifier") or chapter for chapter in chapters.values()}
    order = sorted(numbers, key=lambda one: (not one, len(numbers[one]), numbers[one]))
    taken: dict[int, _Levels] = defaultdict(_Levels)
    rows = []
    for one in sorted(due, key=lambda one: (due[one], by_number(one))):
        x, lane = place(due[one]), order.index(chapters[one])
        level = taken[lane].at(x)
        row = {"id": one, "work": mine[one], "lane": lane, "x": x, "level": level}
        if things.first(one, "modality") != PROMISE:
            row["small"] = True
        if came := things.first(one, "deliveredFrom"):
            row["tail"] = place(date.fromisoformat(came))
        rows.append(row)
    titles = {one: wrap(things.label(one), LINE) or [facts.words["promises"]["other"]] for one in order}
    lanes = [
        {"id": one, "number": things.first(one, "identifier"), "title": titles[one], "levels": taken[lane].count}
        for lane, one in enumerate(order)
    ]
    return {
        "wide": WIDE,
        "lanes": lanes,
        "rows": rows,
        "years": [{"year": year, "x": place(date(year, 1, 1))} for year in range(first, last + 1)],
        "reports": [{"date": day.isoformat(), "x": place(day)} for day in reports],
        **({"beyond": {"x": BEYOND, "years": beyond}} if beyond else {}),
        "undated": [one for one in mine if one not in due],
        "termless": termless,
    }


class _Levels:
    """The levels of a lane: a mark goes to the lowest that has room, for marks from left to right."""

    def __init__(self) -> None:
        self.count = 0
        self._taken: deque[tuple[int, int]] = deque()  # the last mark of each level that has no room yet, and its level
        self._free: list[int] = []  # a heap

    def at(self, x: int) -> int:
        while self._taken and x - self._taken[0][0] >= NEAR:
            heappush(self._free, self._taken.popleft()[1])
        level = heappop(self._free) if self._free else self.count
        self.count = max(self.count, level + 1)
        self._taken.append((x, level))
        return level
