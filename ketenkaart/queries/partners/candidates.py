"""Who might take up a question: an idea of the map, each name with the reason; never a fact, never ranked.

Three tables say it: whose is which kind of work at which step (in a raid one investigates, another takes care of who
was found), whose task a kind of work is by law, and whom the plan wishes for.
"""

from collections import defaultdict
from dataclasses import dataclass
from operator import itemgetter

from ketenkaart.queries.rows.gap import Finding
from ketenkaart.queries.rows.records import engine_rows, grouped
from ketenkaart.store import Row, Store
from ketenkaart.words.names import folded

ACTORS = "SELECT DISTINCT ?node ?label ?undertaking WHERE { ?node kk:actsIn ?undertaking ; skos:prefLabel ?label }"
Who = tuple[str, str]  # an organisation: its IRI and its label


@dataclass(frozen=True)
class Reason:
    """Why an organisation is thought of: the name of a sentence, and what it speaks of."""

    name: str  # `elsewhere` (steps, work), `task`, `action`, `step` (work) or `wanted` (engagement)
    steps: tuple[str | None, ...] = ()  # None, the last, is all steps
    work: tuple[str, ...] = ()  # by IRI, in the order of titles
    engagement: str = ""


@dataclass(frozen=True)
class Candidate:
    """An organisation that might, and why."""

    iri: str
    label: str
    reasons: tuple[Reason, ...]


class Candidates:
    """Answers for the gaps of one store, whose tables are read once."""

    def __init__(self, store: Store) -> None:
        self._work = engine_rows(store, "wie-doet-welk-soort-werk")
        self._wishes = engine_rows(store, "wie-wordt-gewenst")
        self._actors = grouped(store.select(ACTORS), itemgetter("undertaking"), _who)
        self._tasks = grouped(engine_rows(store, "taak-volgens-de-wet"), itemgetter("kind"), _who)
        self._by_kind = grouped(self._work, itemgetter("kind"), lambda row: row)

    def of(self, gap: Finding) -> list[Candidate]:
        """Return the organisations that might take up a gap, by name in the alphabet, never the gap's own subject."""
        found: dict[Who, list[Reason]] = defaultdict(list)
        about = set(filter(None, (gap.subject, gap.detail)))
        concerned = [who for undertaking in sorted(about) for who in self._actors.get(undertaking, ())]
        if gap.kind:
            others = (row for row in self._by_kind.get(gap.kind, ()) if row["step"] != gap.barrier)
            elsewhere = (row for row in others if row["strength"] in (None, "direct"))  # to help is not to do it
            for who, mine in grouped(elsewhere, _who, lambda row: row).items():
                steps = sorted({row["step"] for row in mine}, key=lambda step: (step is None, step or ""))
                work = dict.fromkeys(row["undertaking"] or "" for row in mine)
                found[who].append(Reason("elsewhere", tuple(steps), tuple(work)))
            for who in self._tasks.get(gap.kind, ()):
                found[who].append(Reason("task"))
        elif concerned:
            for who in concerned:
                found[who].append(Reason("action"))
        elif gap.barrier:
            at_step = (row for row in self._work if row["step"] == gap.barrier)
            for who, here in grouped(at_step, _who, lambda row: row["undertaking"] or "").items():
                found[who].append(Reason("step", work=tuple(dict.fromkeys(here))))
        for row in self._wishes:
            if row["concerns"] in about or ((gap.kind or not concerned) and self._fits(gap, row)):
                found[_who(row)].append(Reason("wanted", engagement=row["engagement"] or ""))
        return [
            Candidate(iri, label, tuple(dict.fromkeys(reasons)))
            for (iri, label), reasons in sorted(found.items(), key=lambda item: (folded(item[0][1]), item[0][0]))
            if iri != gap.subject
        ]

    @staticmethod
    def _fits(gap: Finding, row: Row) -> bool:
        if gap.kind:
            return row["kind"] == gap.kind and row["step"] in (None, gap.barrier)
        return bool(gap.barrier) and row["step"] == gap.barrier


def _who(row: Row) -> Who:
    return row["node"] or "", row["label"] or ""
