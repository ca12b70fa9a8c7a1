"""What the page asks an engine for: what is lost or supposed, what was marked, and the words of a passage."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache, cached_property, lru_cache, partial
from pathlib import Path
from typing import Any

from ketenkaart.errors import KetenkaartError, did_you_mean
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.graph.source_text.segments import Sources, read_sources
from ketenkaart.queries.asking.run import resolve, supposed_work
from ketenkaart.queries.findings.gaps import find_gaps_per_plan
from ketenkaart.queries.matrix import coverage
from ketenkaart.queries.rows.records import engine_rows, grouped
from ketenkaart.queries.things.dossier import Address, Places
from ketenkaart.store import DATA
from ketenkaart.visuals.in_words import refused, templates
from ketenkaart.visuals.page.answered.gaps import gaps
from ketenkaart.visuals.page.answered.lost import losses
from ketenkaart.visuals.page.answered.matrix import matrix
from ketenkaart.visuals.short_ids import short
from ketenkaart.words.search import abbreviations, contains_all, finders, words_of

# The choices in the address of the page, each with the values that it takes; empty: any value.
OPTIONS: dict[str, list[str]] = templates("address")
MOST_FOUND = 20  # passages that one search returns
KEPT = 32  # answers; each is some hundreds of kilobytes


class Engine:
    """Answers for some plans, and for the texts of the first one's sources where they are at hand."""

    def __init__(self, plans: Plans, sources: Sequence[Path] = ()) -> None:
        """Read the plans and the sources; raise KetenkaartError where that cannot be."""
        self.plans = plans
        self.store = plans.at()
        self.sources: Sources = read_sources(sources, plans.folders[0]) if sources else {}
        self._answer = lru_cache(KEPT)(partial(answer, plans))
        self._words = cache(lambda text: tuple(dict.fromkeys(words_of(text))))  # of each passage, once someone searched
        places = {short(iri): address for iri, address in Places(self.store).address.items()}
        self.passages = places | {name.rpartition("/passage-")[2]: address for name, address in places.items()}

    def answer(self, options: Iterable[tuple[str, str]]) -> dict[str, Any]:
        """Return matrix, losses and gaps under a scenario (see `answer`); raise KetenkaartError for unknown names."""
        return self._answer(self.scenario(options))

    def scenario(self, options: Iterable[tuple[str, str]]) -> Scenario:
        """Return the scenario of some choices, organisations included; raise KetenkaartError for unknown names."""
        pairs = list(options)
        organisations = {resolve(self.store, value, among="/org/").iri for name, value in pairs if name == "zonder"}
        return replace(scenario_of(pairs), without=tuple(sorted(organisations)))

    def supposed(self, options: Iterable[tuple[str, str]], work: str, status: str) -> dict[str, Any]:
        """Return what is `changed` where work (its short id) has another status; raise KetenkaartError for none."""
        from ketenkaart.visuals.terminal.side_by_side import changed  # noqa: PLC0415 - few ask it

        usual = self.scenario(options)
        other = replace(usual, supposed=(supposed_work(self.store, f"{DATA}plan/{work}={status}"),))
        cells = [coverage(self.plans.at(scenario), "kind") for scenario in (usual, other)]
        gaps = [find_gaps_per_plan(self.plans.each(scenario)) for scenario in (usual, other)]
        return changed(cells, gaps) | {"all": sum(cell.plan == work.partition("/")[0] for cell in cells[0])}

    def marked(self, options: Iterable[tuple[str, str]], marks: str, kind: str) -> dict[str, Any]:
        """Return the marked questions of a scenario as a file; raise KetenkaartError for another kind, or for none."""
        from ketenkaart.visuals.export import marked_file  # noqa: PLC0415 - only who takes questions along needs Office

        return {"data": marked_file(self.plans, self.scenario(options), marks, kind)}

    def words(self, passage: str) -> dict[str, Any]:
        """Return the words of a passage, proven by their hash; raise KetenkaartError where they are not at hand."""
        if not self.sources:
            raise refused("no_source")
        if passage not in self.passages:
            raise KetenkaartError(f"De vindplaats “{passage}” staat niet in de kaart.")
        if (address := self.passages[passage]).document not in self.sources:
            raise refused("other_source")
        text = self._text(address)
        return {"vindplaats": passage, "woorden": text, "ongewijzigd": text.startswith("“")}

    def find(self, text: str) -> dict[str, Any]:
        """Return the first few passages that hold every word of a text in some form (`found`), and the `count` of all.

        `source` says whether the text of the source is at hand; that it is not is no fault here, unlike in `words`.
        """
        if not self.sources:
            return {"found": [], "count": 0, "source": False}
        wanted = finders(text, self.shorts)
        found = [
            {"vindplaats": name, "woorden": words, "over": self.about.get(name, [])}
            for name, address in self.passages.items()
            if "/" in name and wanted and address.document in self.sources
            if contains_all(self._words(words := self._text(address)), wanted)
        ]
        return {"found": found[:MOST_FOUND], "count": len(found), "source": True}

    @cached_property
    def about(self) -> dict[str, list[str]]:
        """The things of which each passage speaks: work and others, and those that a statement there is about."""
        rows = engine_rows(self.store, "gaat-over")
        return grouped(rows, lambda row: short(row["passage"] or ""), lambda row: short(row["thing"] or ""))

    @cached_property
    def shorts(self) -> frozenset[str]:
        """The abbreviations in the names of things."""
        return abbreviations(row["name"] or "" for row in engine_rows(self.store, "te-noemen"))

    def _text(self, address: Address) -> str:
        return self.sources[address.document].words(address.start, address.end, address.sha256)


def scenario_of(options: Iterable[tuple[str, str]]) -> Scenario:
    """Return the scenario of an address without its organisations; raise KetenkaartError for an unknown choice."""
    pairs = list(options)
    for name, value in pairs:
        if name not in OPTIONS:
            raise KetenkaartError(f"“{name}” is hier geen keuze.{did_you_mean(name, OPTIONS)}")
        if OPTIONS[name] and value not in OPTIONS[name]:
            raise KetenkaartError(f"“{value}” is bij {name} geen keuze; kies uit {', '.join(OPTIONS[name])}.")
    chosen = dict(pairs)
    return Scenario(
        as_of=chosen.get("stand"),
        stated_only=chosen.get("koppelingen") == "genoemd",
        expectations=chosen.get("verwachtingen") != "uit",
        strict=chosen.get("lezing") == "streng",
    )


def answer(plans: Plans, scenario: Scenario) -> dict[str, Any]:
    """Return the cells as they are, what is lost from them without some organisations, and the gaps that remain."""
    whole = plans.each(replace(scenario, without=()))
    return {
        "matrix": matrix(whole),
        "losses": losses(whole, scenario.without) if scenario.without else [],
        "gaps": gaps(plans.each(scenario)),
    }
