"""What was promised for when, and what happened when: one row for each day that the source names."""

from collections.abc import Iterator, Mapping
from typing import Any

from ketenkaart.visuals.page.facts.known import UNDERTAKINGS, Known, unique

Row = dict[str, Any]
Told = Mapping[str, Mapping[str, Mapping[str, str]]]


class Timeline:
    """Makes the rows of the timeline from the things of a page."""

    def __init__(
        self, known: Known, words: Mapping[str, Any], told: Told, stands: Mapping[str, Mapping[str, str]]
    ) -> None:
        """Keep the things, the words (`visuals/words/timeline.yaml`), how far all is by date, and when plans stand."""
        self.known, self.words, self.told, self.stands = known, words, told, stands

    def rows(self, absent: Mapping[str, list[str]], plans: list[Row]) -> list[Row]:
        """Return the rows in order of time: `kind`, `day`, `when` and `what` in words, `id`, `at` (what says so).

        `steps` and `plan` are for the filters. `stand` says by date what came of it, beside how far the work is where
        `progress` is true; a date that is not in it does not know the row yet.
        """
        missing = {date: frozenset(ones) for date, ones in absent.items()}
        found = []
        for row in self._all(plans):
            since = row.pop("since", "")
            dates = [date for date in self.told if row["at"] not in missing[date] and self._at(row, date) >= since]
            if row["day"] and (dates := [date for date in dates if self._is_told(row, date)]):
                stand = {date: self._stand(row, date) for date in dates}
                steps = self._steps(row["id"])
                plan, progress = self.known.plan(row["at"]), row["kind"] != "termijn"
                found.append({**row, "plan": plan, "steps": steps, "progress": progress, "stand": stand})
        return sorted(found, key=lambda row: (row["day"], len(row["when"]), row["kind"], row["id"], row["at"]))

    def _all(self, plans: list[Row]) -> Iterator[Row]:
        known = self.known
        for one in known.of_type("Deadline"):
            yield from self._deadline(one)
        for one in known.of_type(*UNDERTAKINGS):
            kind = "afspraak" if known.is_a(one, "Agreement") else "gebeurd"
            day = known.first(one, "agreedOn") or known.first(one, "startsOn")
            yield _row(kind, one, day or known.first(one, "periodFrom"), self._said(day or known.first(one, "period")))
        for one in known.of_type("Publication"):
            yield _row("stuk", one, known.first(one, "periodFrom"), self._said(known.first(one, "issuedOn")))
        for plan in plans:
            title = f"{plan['title']}: " if len(plans) > 1 else ""
            for report in plan["dates"]:
                day = report["date"]
                row = _row("rapport", "", day, self._said(day), title + report["label"])
                yield {**row, "at": plan["key"], "since": day}

    def _deadline(self, one: str) -> Iterator[Row]:
        """Yield the day by which something was promised, in the words of the source, and the day that it came."""
        known = self.known
        quote = self.words["quote"].format(words=known.first(one, "deadlineText"))
        label, day = known.first(one, "deadlineLabel"), known.first(one, "dueBy")
        by = self.words["by"].format(words=quote, day=self._said(day))
        yield {**_row("termijn", known.ref(one, "initiative"), day, by, label), "at": one}
        day = next((told[one]["on"] for told in self.told.values() if told.get(one, {}).get("on")), "")
        yield {**_row("geleverd", known.ref(one, "initiative"), day, self._said(day), label or quote), "at": one}

    def _said(self, day: str) -> str:
        return self.known.dates.get(day, day)

    def _at(self, row: Row, date: str) -> str:
        """Return the date at which the plan of a row stands, for who looks at a date."""
        return self.stands[date].get(self.known.plan(row["at"]), date)

    def _is_told(self, row: Row, date: str) -> bool:
        return row["kind"] != "geleverd" or bool(self.told[date].get(row["at"], {}).get("on"))

    def _stand(self, row: Row, date: str) -> str:
        """Return what came of a deadline by a date, or that the day was still to come."""
        if row["kind"] == "termijn":
            return self.told[date].get(row["at"], {}).get("stand", "")
        return self.words["ahead"] if row["id"] and row["day"] > self._at(row, date) else ""

    def _steps(self, one: str) -> list[str]:
        known = self.known
        return unique(
            known.steps(one)
            or [step for other in known.refs(one, "reportedUnder", "concerns") for step in known.steps(other)]
        )


def _row(kind: str, one: str, day: str, when: str, what: str = "") -> Row:
    return {"kind": kind, "id": one, "day": day, "when": when, "what": what, "at": one}
