"""The records of what a plan mentions next to what is done: organisations, expectations, laws, figures and so on."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, Field, model_validator

from ketenkaart.graph.records.fields import (
    IN_ADDRESS,
    Code,
    Date,
    Dated,
    DottedKey,
    Edtf,
    English,
    Issued,
    Key,
    Keyed,
    Link,
    Many,
    Nested,
    OrLater,
    Passages,
    Record,
    Ref,
    ReferenceIndex,
    Text,
)
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.names import LONGEST_KEY

EUROS = re.compile(
    r"(?:€|eur(?:o)?)?\s*(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](?P<cents>\d{1,2}))?(?:,?\s*[-–])?\s*(?:euro)?",
    re.IGNORECASE,
)


class Nearby(Record):
    """What the source does report near what it does not; `is`: the same, a part of it, or something else."""

    kind, rdf_class = "nearby", "kk:Nearby"
    value: Text
    is_: Annotated[str, Code("Nearness")] | None = Field(None, alias="is")
    asOf: Date | None = None
    passage: Many[Annotated[str, Ref("passage")]] = ()

    @model_validator(mode="before")
    @classmethod
    def _words_alone(cls, data: Any) -> Any:
        return {"value": data} if isinstance(data, str) else data


class CrossCheck(Record):
    """A check of a silence against the whole source: the words that were sought, and the hits about something else."""

    kind, rdf_class = "crosscheck", "kk:CrossCheck"
    asOf: Date
    words: Annotated[Many[str], Field(min_length=1)]
    looked: Many[Annotated[str, Ref("passage")]] = ()
    by: Text


class Silence(BaseModel):
    """The fields of a record that may say that the source is silent."""

    reportedNearby: Annotated[Many[Nearby], Nested("kk:nearby", back=False)] = ()
    checkedAcross: Annotated[Many[CrossCheck], Nested("kk:checkedAcross", back=False)] = ()


class AtLeastOneField(Dated):
    """A part of a plan of which every field may be missing, but not all of them."""

    def _contradictions(self, index: ReferenceIndex) -> Iterator[str]:  # noqa: ARG002 - whatever else there is
        own = type(self).model_fields.keys() - Dated.model_fields.keys()
        if not any(getattr(self, name) for name in own):
            yield "zegt niets; vul ten minste één veld in, of laat het hele blok weg."


class Budget(AtLeastOneField):
    """Money that a plan names, in its own words; `euros` where these are one number."""

    kind, rdf_class = "budget", "kk:Budget"
    amount: Text | None = None
    year: str | None = None
    fundedFrom: Text | None = None

    @property
    def euros(self) -> Decimal | None:
        """The amount as a number of euros, or None where its words say more or less than one number."""
        found = EUROS.fullmatch((self.amount or "").strip())
        return Decimal(f"{found['whole'].replace('.', '')}.{found['cents'] or '0'}") if found else None

    @property
    def label(self) -> str:
        """The amount, with its year and where it comes from."""
        details = ", ".join(filter(None, [self.year, self.fundedFrom]))
        return f"{self.amount} ({details})" if self.amount and details else self.amount or details


class Indicator(AtLeastOneField):
    """By what a plan wants to see whether something works; `measured` is what it counts."""

    kind, rdf_class = "indicator", "kk:Indicator"
    measured: Text | None = None
    target: Text | None = None
    value: str | None = None
    measuredOn: Edtf | None = None

    @property
    def label(self) -> str:
        """What is counted, the value that is wanted and the value that there is."""
        when = f" ({in_dutch(self.measuredOn)})" if self.measuredOn else ""
        found = f"gemeten: {self.value}{when}" if self.value else "nog geen waarde gemeld"
        wanted = f"streefwaarde: {self.target}" if self.target else ""
        return " · ".join(filter(None, [self.measured, wanted, found]))


class Decision(AtLeastOneField):
    """A decision on an undertaking: by which body, and when."""

    kind, rdf_class = "decision", "kk:Decision"
    decidedBy: Text | None = None
    decidedOn: Edtf | None = None

    @property
    def label(self) -> str:
        """Who decided, and when."""
        return ", ".join(filter(None, [self.decidedBy, in_dutch(self.decidedOn) if self.decidedOn else ""]))


class Organisation(Record):
    """An organisation, shared by all plans."""

    kind, rdf_class, named_by = "organisation", "org:Organization", ("key",)
    key: Key
    title: Text
    englishLabel: English = None
    alias: Many[str] = ()
    summary: Text | None = None
    organisationKind: Annotated[str, Code("OrganisationKind")]
    unitOf: Annotated[str, Ref("organisation")] | None = None
    isGeneric: bool = False
    isIndependent: bool = False
    standsFor: Many[Annotated[str, Ref("organisation")]] = ()
    statutoryKind: Many[Annotated[str, Code("InterventionKind")]] = ()
    tooi: Annotated[str, Field(pattern=r"^https://[^\s\"<>\\^`{|}]+$"), Link()] | None = None
    checkedOn: Date | None = None


class Membership(Dated):
    """An organisation's seat in a collaboration, by post; never by a person's name."""

    kind, rdf_class = "membership", "org:Membership"
    member: Annotated[str, Ref("organisation")]
    memberOf: Annotated[str, Ref("organisation")]
    post: Text


class Chapter(Record):
    """A chapter of a plan; its leads are primarily responsible by the reading guide, and do not act for coverage."""

    kind, rdf_class, named_by = "chapter", "kk:Chapter", ("identifier",)
    identifier: str = Field(pattern=IN_ADDRESS, max_length=LONGEST_KEY)
    title: Text
    englishLabel: English = None
    chapterLead: Many[Annotated[str, Ref("organisation")]] = ()
    summary: Text | None = None
    passage: Passages = ()


class Expectation(Dated):
    """What should be there according to a plan: a partner, or work of a kind at a step."""

    kind, rdf_class, named_by = "expectation", "kk:Expectation", ("key",)
    key: DottedKey
    organisation: Annotated[str, Ref("organisation")] | None = None
    barrier: Annotated[str, Ref("barrier")] | None = None
    interventionKind: Many[Annotated[str, Code("InterventionKind")]] = ()
    basis: Annotated[str, Code("Basis")]
    rationale: Text
    engagement: OrLater[Annotated[str, Code("Engagement")]] | None = None
    expectedBy: Annotated[str, Code("ExpectedBy")] | None = None
    inChapter: Annotated[str, Ref("chapter")] | None = None
    concerns: Many[OrLater[Annotated[str, Ref("thing")]]] = ()
    sameSilence: Annotated[str, Ref("silence")] | None = None


class InformationFlow(Keyed):
    """Information that goes, should go, or fails to go from one to another, or between several (`mutual`)."""

    kind, rdf_class = "flow", "kk:InformationFlow"
    from_: Annotated[str, Ref("organisation")] | None = Field(None, alias="from")
    to: Annotated[str, Ref("organisation")] | None = None
    between: Many[Annotated[str, Ref("organisation")]] = ()
    mutual: bool = False
    content: Text
    flowState: Annotated[str, Code("FlowState")]
    followUp: OrLater[Annotated[str, Code("FollowUp")]] | None = None
    feedback: bool | None = None
    concerns: Many[OrLater[Annotated[str, Ref("thing")]]] = ()

    def _contradictions(self, index: ReferenceIndex) -> Iterator[str]:  # noqa: ARG002 - whatever else there is
        if self.mutual != (len(self.between) > 1) or (self.mutual and (self.from_ or self.to)):
            yield "is wederzijds: `mutual: true` met twee of meer in `between`, of `from` en `to`; kies één."


class Facilitator(Keyed):
    """Who makes a step possible, knowingly or not, as the source names it."""

    kind, rdf_class = "facilitator", "kk:Facilitator"
    barrier: Annotated[str, Ref("barrier")]
    basis: Annotated[str, Code("Basis")]
    awareness: Annotated[str, Code("Awareness")] | None = None
    rationale: Text | None = None
    reportedNearby: Annotated[Many[Nearby], Nested("kk:nearby", back=False)] = ()
    addressedBy: Many[OrLater[Annotated[str, Ref("thing")]]] = ()


class Bottleneck(Silence, Keyed):
    """An obstacle, and whether it was resolved; `basis` where the source does not call it one."""

    kind, rdf_class = "bottleneck", "kk:Bottleneck"
    basis: Annotated[str, Code("Basis")] | None = None
    resolution: OrLater[Annotated[str, Code("Resolution")]]
    addressedBy: Many[OrLater[Annotated[str, Ref("thing")]]] = ()
    concerns: Many[OrLater[Annotated[str, Ref("thing")]]] = ()
    sameSilence: Annotated[str, Ref("silence")] | None = None


class Figure(Keyed):
    """A number that the source gives."""

    kind, rdf_class = "figure", "kk:Figure"
    value: str
    unit: Text
    year: str | None = None
    concerns: Many[OrLater[Annotated[str, Ref("thing")]]] = ()


class Publication(Keyed):
    """A document that the source names."""

    kind, rdf_class = "publication", "kk:Publication"
    publicationKind: Annotated[str, Code("PublicationKind")] | None = None
    issuer: Many[Annotated[str, Ref("organisation")]] = ()
    issuedOn: Edtf | None = None
    expectedOn: Edtf | None = None
    audience: Text | None = None
    celex: str | None = None
    reportedUnder: Many[Annotated[str, Ref("measure")]] = ()
    concerns: Many[OrLater[Annotated[str, Ref("thing")]]] = ()


class Legislation(Keyed):
    """A law, bill, treaty or judgment."""

    kind, rdf_class = "legislation", "kk:Legislation"
    legislationKind: Annotated[str, Code("LegislationKind")] | None = None
    lawState: OrLater[Annotated[str, Code("LawState")]] | None = None
    endsOn: Date | None = None
    establishes: Many[Annotated[str, Ref("organisation")]] = ()
    jci: str | None = None
    ecli: str | None = None
    hudoc: str | None = None
    celex: str | None = None
    concerns: Many[OrLater[Annotated[str, Ref("thing")]]] = ()


class Contradiction(Keyed):
    """Two passages that do not agree."""

    kind, rdf_class = "contradiction", "kk:Contradiction"
    concerns: Many[OrLater[Annotated[str, Ref("thing")]]] = ()


class Recommendation(Silence, Keyed):
    """What someone outside a plan asks of the chain, and what answers it; `basis` says how all its ties are known."""

    kind, rdf_class = "recommendation", "kk:Recommendation"
    recommendationKind: Annotated[str, Code("RecommendationKind")]
    askedBy: Many[Annotated[str, Ref("organisation")]] = ()
    askedOf: Many[Annotated[str, Ref("organisation")]] = ()
    issued: Issued | None = None
    dueBy: Date | None = None
    response: OrLater[Annotated[str, Code("Response")]] | None = None
    repeats: Many[Annotated[str, Ref("recommendation")]] = ()
    answeredBy: Many[OrLater[Annotated[str, Ref("thing")]]] = ()
    barrier: Many[Annotated[str, Ref("barrier")]] = ()
    interventionKind: Many[Annotated[str, Code("InterventionKind")]] = ()
    basis: Annotated[str, Code("Basis")] | None = None
    rationale: Text | None = None
    concerns: Many[OrLater[Annotated[str, Ref("thing")]]] = ()

    def _contradictions(self, index: ReferenceIndex) -> Iterator[str]:
        tied = self.repeats or self.answeredBy or self.barrier or self.interventionKind
        if tied and index.sourced and not (self.basis and self.rationale):
            yield "heeft geen `basis` en `rationale`; zeg hoe we weten waar dit bij hoort."


class Assessment(Record):
    """An analyst's judgement on an empty cell."""

    kind, rdf_class, named_by = "assessment", "kk:Assessment", ("barrier", "interventionKind")
    barrier: Annotated[str, Ref("barrier")]
    interventionKind: Annotated[str, Code("InterventionKind")]
    state: Annotated[str, Code("CellState")]
    rationale: Text
    post: Text
    asOf: Date
