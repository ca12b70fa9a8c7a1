"""One row of a gap query."""

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """What a gap query found: values as notations, its sentence, which of its query's that is, and who is named."""

    query: str
    subject: str
    subject_label: str
    barrier: str | None = None
    kind: str | None = None
    partner: str | None = None
    detail: str | None = None
    severity: str = ""
    evidence: str | None = None
    variant: str = ""
    sentence: str = ""
    named: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The name of this finding in its plan, the same on every run: what it is about, hashed (`kk:Gap`)."""
        parts = (self.query, self.subject, self.barrier, self.kind, self.partner, self.detail)
        return hashlib.sha256("\0".join(str(value or "") for value in parts).encode()).hexdigest()[:16]

    def __str__(self) -> str:
        """Return the question that it answers, as a cell of a list names it."""
        return self.query


@dataclass(frozen=True)
class Gap(Finding):
    """A finding, the key of its plan, its action's number, and what other questions found of the same silence."""

    plan: str = ""
    number: str = ""
    also: tuple[Finding, ...] = ()

    @property
    def mark(self) -> str:
        """A short name among the findings of all plans, by which an address and a list of choices name it."""
        return hashlib.sha256(f"{self.plan}/{self.key}".encode()).hexdigest()[:8]

    @property
    def parts(self) -> tuple["Gap", ...]:
        """What other questions found, each as a gap by itself: who marks such a row in a list, marks that row alone."""
        return tuple(Gap(**vars(one), plan=self.plan, number=self.number) for one in self.also)
