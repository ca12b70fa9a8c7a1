"""The records of what a plan mentions next to what is done: organisations, expectations, laws, figures and so on."""

from typing import Annotated, Self

from pydantic import Field, ValidationInfo, model_validator

from ketenkaart.forms import failure
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
    Text,
    reference_index,
)
from ketenkaart.graph.records.planning import Nearby, Silence
from ketenkaart.words.names import LONGEST_KEY


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

    @model_validator(mode="after")
    def _one_way_or_mutual(self) -> Self:
        if self.mutual != (len(self.between) > 1) or (self.mutual and (self.from_ or self.to)):
            raise failure("is wederzijds: `mutual: true` met twee of meer in `between`, of `from` en `to`; kies één.")
        return self


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
    """What stands in the way, and whether it was resolved; `basis` where the source does not call it one."""

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
    """What someone outside a plan asks of the chain, and what answers it.

    `basis` says how the ties are known (to steps and kinds, to what answers it, to what it repeats), `rationale` why.
    """

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

    @model_validator(mode="after")
    def _ties_are_judged(self, info: ValidationInfo) -> Self:
        tied = self.repeats or self.answeredBy or self.barrier or self.interventionKind
        if tied and reference_index(info).sourced and not (self.basis and self.rationale):
            raise failure("heeft geen `basis` en `rationale`; zeg hoe we weten waar dit bij hoort.")
        return self


class Assessment(Record):
    """An analyst's judgement on an empty cell."""

    kind, rdf_class, named_by = "assessment", "kk:Assessment", ("barrier", "interventionKind")
    barrier: Annotated[str, Ref("barrier")]
    interventionKind: Annotated[str, Code("InterventionKind")]
    state: Annotated[str, Code("CellState")]
    rationale: Text
    post: Text
    asOf: Date
