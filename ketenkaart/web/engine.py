"""What the page asks an engine for: a scenario without several partners, and the words of a passage."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from ketenkaart.errors import KetenkaartError, did_you_mean
from ketenkaart.graph.passages import Source, read_source
from ketenkaart.queries.resolve import resolve
from ketenkaart.queries.scenario import Scenario, each, view
from ketenkaart.visuals.answers import answer
from ketenkaart.visuals.short import short

PASSAGES = "SELECT ?node ?start ?end ?sha WHERE { ?node a kk:Passage ; oa:start ?start ; oa:end ?end ; kk:sha256 ?sha }"
OPTIONS = ("zonder", "stand", "koppelingen", "verwachtingen")  # as the page writes them in its own address
KEPT = 32  # answers; each is some hundreds of kilobytes


class Engine:
    """Answers for some plans, and for the text of the first one's source where it is at hand."""

    def __init__(self, folders: Sequence[Path], source: Path | None = None) -> None:
        """Read the plans and the source; raise KetenkaartError where that cannot be."""
        self.folders = tuple(folders)
        self.store = view(self.folders)
        self.source: Source | None = read_source(source, self.folders[0]) if source else None
        self._answer = lru_cache(KEPT)(lambda scenario: answer(each(self.folders, scenario)))
        self.passages = {
            name: (int(row["start"] or 0), int(row["end"] or 0), row["sha"] or "")
            for row in self.store.select(PASSAGES)
            for name in (short(row["node"] or ""), short(row["node"] or "").rpartition("/passage-")[2])
        }

    def without(self, options: Iterable[tuple[str, str]]) -> dict[str, Any]:
        """Return matrix, gaps and the cells that differ under a scenario; raise KetenkaartError for unknown names."""
        pairs = list(options)
        for name, _ in pairs:
            if name not in OPTIONS:
                raise KetenkaartError(f"“{name}” is hier geen keuze.{did_you_mean(name, OPTIONS)}")
        chosen = dict(pairs)
        organisations = {resolve(self.store, value, among="/org/").iri for name, value in pairs if name == "zonder"}
        base = Scenario(
            as_of=chosen.get("stand"),
            stated_only=chosen.get("koppelingen") == "genoemd",
            expectations=chosen.get("verwachtingen") != "uit",
        )
        scenario = Scenario(base.as_of, base.stated_only, tuple(sorted(organisations)), base.expectations)
        found = self._answer(scenario)
        return {**found, "differences": differences(self._answer(base), found)}

    def words(self, passage: str) -> dict[str, Any]:
        """Return the words of a passage, proven by their hash; raise KetenkaartError where they are not at hand."""
        if self.source is None:
            raise KetenkaartError("De woorden zijn niet bij de hand; start `ketenkaart serve --source RAPPORT.txt`.")
        if passage not in self.passages:
            raise KetenkaartError(f"De vindplaats “{passage}” staat niet in de kaart.")
        start, end, sha256 = self.passages[passage]
        said = self.source.words(start, end, sha256)
        return {"vindplaats": passage, "woorden": said, "ongewijzigd": said.startswith("“")}


def differences(before: dict[str, Any], after: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the cells of kind × step whose state or number of undertakings differs, each with both."""

    def cells(found: dict[str, Any]) -> dict[tuple[Any, Any, Any], dict[str, Any]]:
        return {(cell["plan"], cell["column"], cell["barrier"]): cell for cell in found["matrix"]["kind"]}

    then = cells(after)
    kept = ("state", "support_only", "initiatives", "partners")
    return [
        {
            "plan": place[0],
            "barrier": place[2],
            "column": place[1],
            "before": {name: was[name] for name in kept},
            "after": {name: then[place][name] for name in kept},
        }
        for place, was in cells(before).items()
        if place in then and any(was[name] != then[place][name] for name in kept)
    ]
