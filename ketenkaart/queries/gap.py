"""One row of a gap query."""

from dataclasses import dataclass

from ketenkaart.queries.catalogue import Query
from ketenkaart.store import Row


@dataclass(frozen=True)
class Gap:
    """One row of a gap query: its values as notations, what it says in Dutch, who is named with it, its plan."""

    query: str
    subject: str
    subject_label: str
    barrier: str | None
    kind: str | None
    partner: str | None
    detail: str | None
    severity: str
    evidence: str | None
    sentence: str = ""
    named: tuple[str, ...] = ()
    plan: str = ""


def _gap(query: Query, row: Row) -> Gap:
    return Gap(
        query=query.name,
        subject=row["subject"] or "",
        subject_label=row["subject_label"] or "",
        barrier=row["barrier"],
        kind=row["kind"],
        partner=row["partner"],
        detail=row["detail"],
        severity=row["severity"] or "",
        evidence=row["evidence"],
    )
