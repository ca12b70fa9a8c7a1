"""How far each undertaking is, on the date of a store: status, state, lateness, and what came of its deadlines."""

from dataclasses import dataclass

from ketenkaart.store import Store

LATE = """
SELECT ?undertaking ?said (MIN(?due) AS ?since) WHERE {
  ?deadline a kk:Deadline ; kk:initiative ?undertaking ; kk:dueBy ?due ; kk:modality kkc:modality-belofte .
  ?undertaking kk:currentStatus/kk:givesState kkc:state-nog-niet ; kk:inPlan/kk:asOf ?now
  FILTER(?due < ?now)
  MINUS { ?deadline kk:revises true }
  MINUS { ?deadline kk:delivered kkc:delivery-geleverd }
  BIND(EXISTS { ?deadline kk:delivered kkc:delivery-niet-geleverd } AS ?said)
} GROUP BY ?undertaking ?said ORDER BY ?undertaking"""
UNDERTAKINGS = """
SELECT DISTINCT ?undertaking ?container ?statusless WHERE {
  VALUES ?kind { kk:Measure kk:Pilot kk:Project kk:StandingWork kk:EnforcementOperation kk:Event kk:Agreement }
  ?undertaking a ?kind ; kk:inPlan ?plan
  OPTIONAL { ?undertaking kk:isContainer ?container } OPTIONAL { ?plan kk:statusUnknown ?statusless }
} ORDER BY ?undertaking"""
STATUSES = """
SELECT ?undertaking ?status ?state WHERE {
  ?undertaking kk:currentStatus ?code . ?code skos:notation ?status ; kk:givesState/skos:notation ?state
} ORDER BY ?undertaking ?status"""
REPORTS = """
SELECT ?undertaking ?report ?continuation WHERE {
  ?report a kk:StatusReport ; kk:initiative ?undertaking ; kk:asOf ?date
  OPTIONAL { ?report kk:continuation/skos:notation ?continuation } } ORDER BY ?date ?report"""
SILENT = "SELECT ?state WHERE { kkc:status-geen-voortgang-gemeld kk:givesState/skos:notation ?state }"
# What came of a deadline is what the latest report says, unless it says since when: who looks at an earlier date does
# not know it yet.
DELIVERIES = """
SELECT ?deadline ?due ?delivery ?on ?passed ?late ?finished ?apart WHERE {
  ?deadline a kk:Deadline ; kk:inPlan ?plan . ?plan kk:asOf ?now
  BIND(NOT EXISTS { ?plan kk:report/kk:asOf ?later FILTER(?later > ?now) }
    || EXISTS { ?since rdf:subject ?deadline ; rdf:predicate kk:delivered } AS ?known)
  OPTIONAL { ?deadline kk:initiative/kk:currentStatus ?finished
    FILTER(?finished IN (kkc:status-afgerond, kkc:status-structureel)) }
  OPTIONAL { ?deadline kk:initiative/kk:currentStatus ?ended
    FILTER(?ended IN (kkc:status-vervallen, kkc:status-vervangen)) }
  OPTIONAL { ?deadline kk:initiative ?agreed . ?agreed a kk:Agreement }
  BIND(IF(BOUND(?agreed), "agreed", IF(BOUND(?ended), "dropped", "")) AS ?apart)
  OPTIONAL { ?deadline kk:dueBy ?due }
  OPTIONAL { ?deadline kk:delivered/skos:notation ?delivery FILTER(?known) }
  OPTIONAL { ?deadline kk:deliveredOn ?on FILTER(?known) }
  OPTIONAL { ?deadline kk:deliveredFrom ?from FILTER(?known) }
  BIND(IF(BOUND(?from) && BOUND(?due) && ?from > ?due, "late", "") AS ?late)
  BIND(IF(!BOUND(?due), "", IF(?due < ?now, "passed", IF(?due > ?now, "ahead", ""))) AS ?passed)
} ORDER BY ?deadline"""
DELIVERED, REFUSED = "geleverd", "niet-geleverd"
FINISHED = "finished"
PASSED, AHEAD = "passed", "ahead"


def late_since(store: Store, *, is_stated: bool = True) -> dict[str, str]:
    """Return the day since which each undertaking is late, by IRI; what is not late is not in it.

    Not `is_stated`: the day on which a term of it passed of which the source does not say whether it was met.
    """
    rows = (row for row in store.select(LATE) if (row["said"] == "true") == is_stated)
    return {row["undertaking"] or "": row["since"] or "" for row in rows}


@dataclass(frozen=True)
class Progress:
    """How far an undertaking is; codes are notations, and empty where nothing is said.

    `report` is the status report that counts. `late` is the day since which it is late; `passed` the day of a term that
    passed while the source does not say whether it was met. `known`: a report of this
    date or an earlier one names it. `statusless`: the source of its plan says of nothing how far it is.
    """

    undertaking: str
    status: str = ""
    state: str = ""
    late: str = ""
    passed: str = ""
    report: str = ""
    continuation: str = ""
    container: bool = False
    statusless: bool = False
    known: bool = True


@dataclass(frozen=True)
class Delivery:
    """What came of a deadline: a code, a day, where its last day lies (`passed`, `ahead`, or neither), if it was late.

    `finished`: its action is, and nothing is said of the deadline itself (the rule of `afgerond-op-tijd`). `apart`: its
    action was `dropped` or replaced, or it is a deadline of what was `agreed`; where not met it is then no row of
    `deadline-verstreken`.

    Late is what can have come on no day that was in time (the rule of the question `te-laat-geleverd`).
    """

    deadline: str
    delivery: str = ""
    on: str = ""
    lies: str = ""
    late: bool = False
    finished: bool = False
    apart: str = ""

    @property
    def done(self) -> bool:
        """Whether what was promised is there."""
        return self.delivery == DELIVERED

    @property
    def outcome(self) -> str:
        """What a reader asks of a promise: `delivered`, `later`, `absent` (the source says so), `silent`, `ahead`.

        Or `finished`: the action is done, and whether that was in time is not said. Or `dropped`: the action was. An
        agreement that was not met is a question of its own, and its day counts with its action.

        Nothing where the promise names no day and nothing is said of it.
        """
        if self.done:
            return "later" if self.late else "delivered"
        if self.lies == AHEAD:
            return "ahead"
        if self.finished and self.lies == PASSED:
            return FINISHED
        if self.apart and self.lies == PASSED:
            return self.apart.removeprefix("agreed")
        if self.delivery == REFUSED:
            return "absent"
        return "silent" if self.lies == PASSED else ""


def progress(store: Store) -> dict[str, Progress]:
    """Return how far each undertaking of a store is, by IRI, on the date of its plan."""
    late, passed = late_since(store), late_since(store, is_stated=False)
    silent = store.select(SILENT)[0]["state"] or ""
    statuses = {row["undertaking"]: row for row in store.select(STATUSES)}
    reports = {row["undertaking"]: row for row in store.select(REPORTS)}  # the latest is the last
    found = {}
    for row in store.select(UNDERTAKINGS):
        one = row["undertaking"] or ""
        status, report = statuses.get(one, {}), reports.get(one, {})
        container = row["container"] == "true"
        statusless = row["statusless"] == "true" and not container
        found[one] = Progress(
            undertaking=one,
            status=status.get("status") or "",
            state=status.get("state") or (silent if statusless else ""),
            late=late.get(one, ""),
            passed=passed.get(one, ""),
            report=report.get("report") or "",
            continuation=report.get("continuation") or "",
            container=container,
            statusless=statusless,
        )
    return found


def deliveries(store: Store) -> list[Delivery]:
    """Return what came of each deadline of a store, as far as is known on the date of its plan."""
    return [
        Delivery(
            row["deadline"] or "",
            row["delivery"] or "",
            row["on"] or "",
            row["passed"] or "",
            row["late"] == "late",
            bool(row["finished"] and not row["delivery"]),
            row["apart"] or "",
        )
        for row in store.select(DELIVERIES)
    ]
