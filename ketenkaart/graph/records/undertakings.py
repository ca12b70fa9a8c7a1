"""The records of what is done: measures, pilots, operations, events and agreements, with their parts."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from ketenkaart.graph.records.fields import (
    Code,
    Date,
    Dated,
    DottedKey,
    Edtf,
    English,
    Many,
    Needed,
    Nested,
    OrLater,
    Record,
    Ref,
    ReferenceIndex,
    Text,
)
from ketenkaart.graph.records.things import Budget, Decision, Indicator, Silence
from ketenkaart.words import dates
from ketenkaart.words.names import LONGEST_KEY

NEEDS_KIND = Needed("is leeg; geef ten minste één waarde.")


class AlternativeReading(Record):
    """How another careful reader would tie it to a barrier (or to none: crossCutting), or judge role or progress."""

    kind, rdf_class = "alternativereading", "kk:AlternativeReading"
    barrier: Annotated[str, Ref("barrier")] | None = None
    interventionKind: Many[Annotated[str, Code("InterventionKind")]] = ()
    basis: Annotated[str, Code("Basis")] | None = None
    strength: Annotated[str, Code("Strength")] | None = None
    status: Annotated[str, Code("Status")] | None = None
    role: Annotated[str, Code("Role")] | None = None
    crossCutting: bool = False
    rationale: Text


class Involvement(Dated):
    """An organisation's part in an undertaking; a plan without a source text may leave the role out."""

    kind, rdf_class, named_by = "involvement", "kk:Involvement", ("organisation", "role")
    organisation: Annotated[str, Ref("organisation")]
    role: Annotated[str, Code("Role")] = "betrokken"
    post: Text | None = None
    alternativeReading: Annotated[Many[AlternativeReading], Nested("kk:alternativeReading", back=False)] = ()

    def _contradictions(self, index: ReferenceIndex) -> Iterator[str]:
        if "role" not in self.model_fields_set and index.sourced:
            yield "`role` ontbreekt; vul dit veld in."


class Contribution(Dated):
    """What an undertaking does against a step."""

    kind, rdf_class = "contribution", "kk:Contribution"
    barrier: Annotated[str, Ref("barrier")]
    interventionKind: Annotated[Many[Annotated[str, Code("InterventionKind")]], NEEDS_KIND] = ()
    basis: Annotated[str, Code("Basis")]
    strength: Annotated[str, Code("Strength")]
    rationale: Text
    conditional: bool = False
    byOrganisation: Many[Annotated[str, Ref("organisation")]] = ()
    sameAct: Many[Annotated[str, Ref("thing")]] = ()
    alternativeReading: Annotated[Many[AlternativeReading], Nested("kk:alternativeReading", back=False)] = ()


class StatusReport(Silence, Dated):
    """How far an undertaking is, at a report's date; `underWay`: late, and yet work on it is reported at that date."""

    kind, rdf_class, named_by = "status", "kk:StatusReport", ("asOf",)
    status: Annotated[str, Code("Status")]
    continuation: Annotated[str, Code("Continuation")] | None = None
    resultReported: bool = False
    underWay: bool = False
    reason: Text | None = None
    sameSilence: Annotated[str, Ref("silence")] | None = None
    alternativeReading: Annotated[Many[AlternativeReading], Nested("kk:alternativeReading", back=False)] = ()


class Deadline(Silence, Dated):
    """A date that a plan sets itself. `degree`: what is promised is a degree (stronger, more), no product or act."""

    kind, rdf_class = "deadline", "kk:Deadline"
    deadlineText: Text
    deadline: str | None = None  # EDTF, needed only where the words are not understood
    deadlineLabel: Text | None = None
    dateMayBelongTo: Text | None = None
    degree: bool = False
    modality: Annotated[str, Code("Modality")]
    condition: Text | None = None
    delivered: OrLater[Annotated[str, Code("Delivery")]] | None = None
    deliveredOn: OrLater[Edtf] | None = None
    sameSilence: Annotated[str, Ref("silence")] | None = None
    revises: bool = False

    @property
    def period(self) -> dates.Period | None:
        """The deadline's bounds; None where it only depends on a condition."""
        return dates.from_edtf(self.deadline) if self.deadline else dates.from_words(self.deadlineText)

    def _contradictions(self, index: ReferenceIndex) -> Iterator[str]:
        try:
            if self.period is None and not self.condition and not index.words_for_dates:
                advice = "zet de datum erbij als `deadline`, bijvoorbeeld 2012-09."
                yield f"“{self.deadlineText}” is geen datum die wij kennen; {advice}"
        except ValueError as error:
            yield f"{error}."


class SilentPart(Silence, Record):
    """A part of a promise that the progress does not mention; `interventionKind`: which kind of its work that is."""

    kind, rdf_class = "silentpart", "kk:SilentPart"
    summary: Text
    weight: Annotated[str, Code("SilentWeight")]
    degree: bool = False
    interventionKind: Many[Annotated[str, Code("InterventionKind")]] = ()
    sameSilence: Annotated[str, Ref("silence")] | None = None


class Undertaking(Dated):
    """What measures, pilots, operations, events and agreements share."""

    title: Text
    englishLabel: English = None
    alias: Many[str] = ()
    exploitationForm: Many[OrLater[Annotated[str, Code("ExploitationForm")]]] = ()
    scope: OrLater[Annotated[str, Code("Scope")]] | None = None
    place: Many[OrLater[Text]] = ()
    lagNamed: OrLater[bool] = False
    startsOn: OrLater[Date] | None = None
    endsOn: OrLater[Date] | None = None
    period: OrLater[Edtf] | None = None
    fundingCondition: OrLater[Text] | None = None
    budget: Annotated[Many[Budget], Nested("kk:budget", back=False)] = ()
    indicator: Annotated[Many[Indicator], Nested("kk:indicator", back=False)] = ()
    decision: Annotated[Many[Decision], Nested("kk:decision", back=False)] = ()
    priority: Text | None = None
    frequency: Text | None = None
    targetGroup: Many[Text] = ()
    waitsFor: Many[OrLater[Annotated[str, Ref("thing")]]] = ()
    replacedBy: Many[OrLater[Annotated[str, Ref("thing")]]] = ()
    followedBy: Many[OrLater[Annotated[str, Ref("thing")]]] = ()
    seeAlso: Many[OrLater[Annotated[str, Ref("thing")]]] = ()
    legalObstacle: Many[OrLater[Annotated[str, Ref("thing")]]] = ()
    legalQuestion: Many[OrLater[Annotated[str, Ref("thing")]]] = ()
    crossCutting: bool = False
    serves: Annotated[str, Code("Serves")] | None = None
    interventionKind: Many[Annotated[str, Code("InterventionKind")]] = ()
    rationale: Text | None = None
    involvements: Annotated[Many[Involvement], Nested("kk:initiative")] = ()
    contributions: Annotated[Many[Contribution], Nested("kk:initiative")] = ()
    deadlines: Annotated[Many[Deadline], Nested("kk:initiative")] = ()

    def _contradictions(self, index: ReferenceIndex) -> Iterator[str]:
        if self.crossCutting and self.contributions:
            yield "is doorsnijdend (crossCutting) én heeft bijdragen aan een stap; kies een van beide."
        known = self.interventionKind or not index.sourced  # an own plan may not know the kind yet
        if self.crossCutting and not (self.rationale and known):
            yield "is doorsnijdend; geef ook `rationale` en `interventionKind`."
        if self.serves and not self.crossCutting:
            yield "heeft `serves` zonder `crossCutting: true`; haal een van beide weg."
        if self.interventionKind and not self.crossCutting and index.sourced:
            yield "heeft `interventionKind` zonder `crossCutting: true`; zet de soort bij de bijdrage."


class Initiative(Undertaking):
    """An undertaking whose progress is reported; `statusUnknown`: its source does not say how far it is."""

    statuses: Annotated[Many[StatusReport], Nested("kk:initiative")] = ()
    statusUnknown: bool = False

    def _contradictions(self, index: ReferenceIndex) -> Iterator[str]:
        yield from super()._contradictions(index)
        if self.statuses and index.statusless:
            yield "heeft een status, maar het plan zegt van niet (`statusUnknown`); haal een van beide weg."
        if self.statuses and self.statusUnknown:
            yield "heeft een status én `statusUnknown`; haal een van beide weg."


class Measure(Initiative):
    """A numbered action of a plan; `outsideModel`: its owner says that it belongs at no step, nor at all of them."""

    kind, rdf_class, named_by = "measure", "kk:Measure", ("identifier",)
    identifier: str = Field(pattern=r"^[0-9A-Za-z][0-9A-Za-z.-]*$", max_length=LONGEST_KEY)
    inChapter: Annotated[str, Ref("chapter")]
    promise: Text
    isNew: bool = False
    numberedByUs: bool = False
    isContainer: bool = False
    outsideModel: bool = False
    subMeasureOf: Annotated[str, Ref("measure")] | None = None
    silentPart: Annotated[Many[SilentPart], Nested("kk:silentPart", back=False)] = ()

    def _contradictions(self, index: ReferenceIndex) -> Iterator[str]:
        yield from super()._contradictions(index)
        if self.isContainer and (self.contributions or self.involvements or self.statuses or self.crossCutting):
            yield "is samengesteld (isContainer); zet bijdragen, betrokkenen en status bij de onderdelen."
        if self.outsideModel and (self.contributions or self.crossCutting):
            yield "hoort volgens `outsideModel` bij geen stap, en heeft er een; kies een van beide."
        has_status = self.isContainer or self.statuses or self.statusUnknown or index.statusless
        if not has_status and index.sourced:
            yield "heeft geen status; geef ten minste één regel onder `statuses`."


class Reported(Initiative):
    """An initiative that is reported under numbered actions."""

    named_by = ("key",)
    key: DottedKey
    theme: Text | None = None
    outcome: OrLater[Text] | None = None
    reportedUnder: Many[OrLater[Annotated[str, Ref("measure")]]] = ()


class Pilot(Reported):
    """A pilot, or a project or standing work by its kind (`kk:initiativeClass`); the IRI of all contains `pilot`."""

    kind, rdf_class = "pilot", "kk:Pilot"
    initiativeKind: Annotated[str, Code("InitiativeKind")] = "pilot"
    numberOf: int | None = Field(None, ge=2)  # of a row for several, which the source does not name one by one


class EnforcementOperation(Reported):
    """An enforcement operation."""

    kind, rdf_class = "operation", "kk:EnforcementOperation"


class Event(Reported):
    """A meeting, conference, training or visit."""

    kind, rdf_class = "event", "kk:Event"


class Agreement(Undertaking):
    """A covenant, memorandum or other agreement; its parties are involvements."""

    kind, rdf_class, named_by = "agreement", "kk:Agreement", ("key",)
    key: DottedKey
    reportedUnder: Many[OrLater[Annotated[str, Ref("measure")]]] = ()
    agreementKind: Annotated[str, Code("AgreementKind")] | None = None
    agreementStatus: OrLater[Annotated[str, Code("AgreementStatus")]]
    agreedOn: Date | None = None
    sameSilence: Annotated[str, Ref("silence")] | None = None
