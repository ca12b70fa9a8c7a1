"""What was promised for when, and what happened when: one row for each day that the source names."""

from collections.abc import Iterator, Mapping
from typing import Any

from ketenkaart.queries.asking.catalogue import find
from ketenkaart.store import Store
from ketenkaart.visuals.page.facts.view import Facts, values
from ketenkaart.visuals.short_ids import short

Row = dict[str, Any]
Told = Mapping[str, Mapping[str, Mapping[str, str]]]


class Timeline:
    """Makes the rows of the timeline of a page."""

    def __init__(
        self, facts: Facts, words: Mapping[str, Any], told: Told, stands: Mapping[str, Mapping[str, str]]
    ) -> None:
        """Keep the facts, the words (`visuals/words/timeline.yaml`), how far all is by date, and when plans stand."""
        self.facts, self.words, self.told, self.stands = facts, words, told, stands

    def rows(self, store: Store, absent: Mapping[str, list[str]], plans: list[Row]) -> list[Row]:
        """Return the rows in order of time: `kind`, `day`, `when` and `what` in words, `id`, `at` (what says so).

        `steps` and `plan` are for the filters. `stand` says by date what came of it, beside how far the work is where
        `progress` is true; a date that is not in it does not know the row yet.
        """
        missing = {date: frozenset(ones) for date, ones in absent.items()}
        found = []
        for row in (*self._stated(store), *self._reports(plans)):
            since = row.pop("since", "")
            dates = [date for date in self.told if row["at"] not in missing[date] and self._at(row, date) >= since]
            if row["day"] and (dates := [date for date in dates if self._is_told(row, date)]):
                stand = {date: self._stand(row, date) for date in dates}
                steps = values(self.facts.work, row["id"], "steps") or values(self.facts.places, row["id"], "near")
                plan, progress = row["at"].partition("/")[0], row["kind"] != "termijn"
                found.append({**row, "plan": plan, "steps": steps, "progress": progress, "stand": stand})
        return sorted(found, key=lambda row: (row["day"], len(row["when"]), row["kind"], row["id"], row["at"]))

    def _stated(self, store: Store) -> Iterator[Row]:
        """Yield what the source dates; of a term also the day that it came."""
        for found in store.select(find("pagina-tijdlijn").sparql):
            one = {name: short(value or "") for name, value in found.items()}
            row = {"kind": one["kind"], "id": one["id"], "day": one["day"], "when": self._said(one["said"]), "what": ""}
            if row["kind"] == "termijn":
                quote = self.words["quote"].format(words=one["quote"])
                row |= {"when": self.words["by"].format(words=quote, day=row["when"]), "what": one["label"]}
                came = next(
                    (told[one["at"]]["on"] for told in self.told.values() if told.get(one["at"], {}).get("on")), ""
                )
                what = one["label"] or quote
                yield {**row, "kind": "geleverd", "day": came, "when": self._said(came), "what": what, "at": one["at"]}
            yield {**row, "at": one["at"]}

    def _reports(self, plans: list[Row]) -> Iterator[Row]:
        for plan in plans:
            title = f"{plan['title']}: " if len(plans) > 1 else ""
            for day, label in ((report["date"], report["label"]) for report in plan["dates"]):
                row = {"kind": "rapport", "id": "", "day": day, "when": self._said(day), "what": title + label}
                yield {**row, "at": plan["key"], "since": day}

    def _said(self, day: str) -> str:
        return self.facts.dates.get(day, day)

    def _at(self, row: Row, date: str) -> str:
        """Return the date at which the plan of a row stands, for who looks at a date."""
        return self.stands[date].get(row["at"].partition("/")[0], date)

    def _is_told(self, row: Row, date: str) -> bool:
        return row["kind"] != "geleverd" or bool(self.told[date].get(row["at"], {}).get("on"))

    def _stand(self, row: Row, date: str) -> str:
        """Return what came of a deadline by a date, or that the day was still to come."""
        if row["kind"] == "termijn":
            return self.told[date].get(row["at"], {}).get("stand", "")
        return self.words["ahead"] if row["id"] and row["day"] > self._at(row, date) else ""
