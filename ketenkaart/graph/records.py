"""The records of a plan: what a row may say (design note model.md).

A field's name is the local name of its property (`kk:interventionKind`), so YAML, RDF and this file
speak one language. Exceptions stand in `PREDICATES`. `kind` is the word in a record's IRI.
"""

from typing import Annotated, Any, ClassVar, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo, model_validator

from ketenkaart.graph import dates
from ketenkaart.graph.fields import Code, Date, Link, Many, Nested, Passages, Ref, Text, failure, known

PREDICATES = {
    "title": "skos:prefLabel",
    "alias": "skos:altLabel",
    "identifier": "dcterms:identifier",
    "unitOf": "org:unitOf",
    "member": "org:member",
    "memberOf": "org:organization",
    "key": "dcterms:identifier",
    "start": "oa:start",
    "end": "oa:end",
    "words": "kk:firstWords",
}


class Record(BaseModel):
    """A row. `kind` names it in IRIs; `rdf_class` is its class; `named_by` lists the fields of its key."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)
    kind: ClassVar[str]
    rdf_class: ClassVar[str]
    named_by: ClassVar[tuple[str, ...]] = ()

    def name(self) -> str:
        """Return what the record adds to its IRI, or nothing where only its place tells it apart."""
        return "-".join(str(getattr(self, name)) for name in self.named_by)


class Dated(Record):
    """A statement from a report: what it says, as known when, and where it stands."""

    summary: Text | None = None
    asOf: Date
    passage: Passages = ()


class Keyed(Dated):
    """A thing with a key and a title of its own."""

    named_by = ("key",)
    key: str = Field(pattern=r"^[a-z0-9][a-z0-9.-]*$")
    title: Text


class Involvement(Dated):
    """An organisation's part in an undertaking."""

    kind, rdf_class, named_by = "involvement", "kk:Involvement", ("organisation", "role")
    organisation: Annotated[str, Ref("organisation")]
    role: Annotated[str, Code("Role")]


class AlternativeReading(Record):
    """How another careful reader would tie the undertaking to a barrier."""

    kind, rdf_class = "alternativereading", "kk:AlternativeReading"
    barrier: Annotated[str, Ref("barrier")] | None = None
    basis: Annotated[str, Code("Basis")] | None = None
    strength: Annotated[str, Code("Strength")] | None = None
    rationale: Text


class Contribution(Dated):
    """What an undertaking does against a step."""

    kind, rdf_class = "contribution", "kk:Contribution"
    barrier: Annotated[str, Ref("barrier")]
    interventionKind: Many[Annotated[str, Code("InterventionKind")]] = Field(min_length=1)
    basis: Annotated[str, Code("Basis")]
    strength: Annotated[str, Code("Strength")]
    rationale: Text
    alternativeReading: Annotated[Many[AlternativeReading], Nested("kk:alternativeReading", back=False)] = ()


class StatusReport(Dated):
    """How far an undertaking is, at a report's date."""

    kind, rdf_class, named_by = "status", "kk:StatusReport", ("asOf",)
    status: Annotated[str, Code("Status")]
    continuation: Annotated[str, Code("Continuation")] | None = None
    resultReported: bool = False


class Deadline(Dated):
    """A date that a plan sets itself; `deadline` (EDTF) is needed only where the words are not understood."""

    kind, rdf_class = "deadline", "kk:Deadline"
    deadlineText: Text
    deadline: str | None = None
    deadlineLabel: Text | None = None
    modality: Annotated[str, Code("Modality")]
    condition: Text | None = None
    delivered: Annotated[str, Code("Delivery")] | None = None
    deliveredOn: Date | None = None
    revises: bool = False

    @property
    def period(self) -> dates.Period | None:
        """The deadline's bounds; None where it only depends on a condition."""
        return dates.from_edtf(self.deadline) if self.deadline else dates.from_words(self.deadlineText)

    @model_validator(mode="after")
    def _date_is_understood(self) -> Self:
        try:
            period = self.period
        except ValueError as error:
            raise failure(f"{error}.") from error
        if period is None and not self.condition:
            raise failure(
                f"“{self.deadlineText}” is geen datum die wij kennen; "
                "zet de datum erbij als `deadline`, bijvoorbeeld 2012-09."
            )
        return self


class SilentPart(Record):
    """A part of a promise that the progress does not mention."""

    kind, rdf_class = "silentpart", "kk:SilentPart"
    summary: Text
    weight: Annotated[str, Code("SilentWeight")]


def _check_period(value: str) -> str:
    try:
        dates.from_edtf(value)
    except ValueError as error:
        raise failure(f"{error}.") from error
    return value


class Undertaking(Dated):
    """What measures, pilots, operations, events and agreements share."""

    title: Text
    exploitationForm: Many[Annotated[str, Code("ExploitationForm")]] = ()
    scope: Annotated[str, Code("Scope")] | None = None
    place: Many[Text] = ()
    lagNamed: bool = False
    startsOn: Date | None = None
    endsOn: Date | None = None
    period: Annotated[str, AfterValidator(_check_period)] | None = None
    fundingCondition: Text | None = None
    waitsFor: Many[Annotated[str, Ref("thing")]] = ()
    replacedBy: Many[Annotated[str, Ref("thing")]] = ()
    followedBy: Many[Annotated[str, Ref("thing")]] = ()
    seeAlso: Many[Annotated[str, Ref("thing")]] = ()
    legalObstacle: Many[Annotated[str, Ref("thing")]] = ()
    crossCutting: bool = False
    interventionKind: Many[Annotated[str, Code("InterventionKind")]] = ()
    rationale: Text | None = None
    involvements: Annotated[Many[Involvement], Nested("kk:initiative")] = ()
    contributions: Annotated[Many[Contribution], Nested("kk:initiative")] = ()
    deadlines: Annotated[Many[Deadline], Nested("kk:initiative")] = ()

    @model_validator(mode="after")
    def _cross_cutting_or_steps(self) -> Self:
        if self.crossCutting and self.contributions:
            raise failure("is doorsnijdend (crossCutting) én heeft bijdragen aan een stap; kies een van beide.")
        if self.crossCutting and not (self.rationale and self.interventionKind):
            raise failure("is doorsnijdend; geef ook `rationale` en `interventionKind`.")
        if self.interventionKind and not self.crossCutting:
            raise failure("heeft `interventionKind` zonder `crossCutting: true`; zet de soort bij de bijdrage.")
        return self


class Initiative(Undertaking):
    """An undertaking whose progress is reported, unless the plan's source holds no statuses."""

    statuses: Annotated[Many[StatusReport], Nested("kk:initiative")] = ()

    @model_validator(mode="after")
    def _a_source_without_statuses_gives_none(self, info: ValidationInfo) -> Self:
        if self.statuses and known(info).statusless:
            raise failure("heeft een status, maar het plan zegt van niet (`statusUnknown`); haal een van beide weg.")
        return self


class Measure(Initiative):
    """A numbered action of a plan."""

    kind, rdf_class, named_by = "measure", "kk:Measure", ("identifier",)
    identifier: str = Field(pattern=r"^[0-9A-Za-z][0-9A-Za-z.-]*$")
    inChapter: Annotated[str, Ref("chapter")]
    promise: Text
    isNew: bool = False
    numberedByUs: bool = False
    isContainer: bool = False
    subMeasureOf: Annotated[str, Ref("measure")] | None = None
    silentPart: Annotated[Many[SilentPart], Nested("kk:silentPart", back=False)] = ()

    @model_validator(mode="after")
    def _leaf_or_container(self, info: ValidationInfo) -> Self:
        if self.isContainer and (self.contributions or self.involvements or self.statuses or self.crossCutting):
            raise failure("is samengesteld (isContainer); zet bijdragen, betrokkenen en status bij de onderdelen.")
        if not self.isContainer and not self.statuses and not known(info).statusless:
            raise failure("heeft geen status; geef ten minste één regel onder `statuses`.")
        return self


class Reported(Initiative):
    """An initiative that is reported under numbered actions."""

    named_by = ("key",)
    key: str = Field(pattern=r"^[a-z0-9][a-z0-9.-]*$")
    alias: Many[str] = ()
    theme: Text | None = None
    outcome: Text | None = None
    reportedUnder: Many[Annotated[str, Ref("measure")]] = ()


class Pilot(Reported):
    """A pilot, proving ground or project."""

    kind, rdf_class = "pilot", "kk:Pilot"


class EnforcementOperation(Reported):
    """An enforcement operation."""

    kind, rdf_class = "operation", "kk:EnforcementOperation"


class Event(Reported):
    """A meeting, conference, training or visit."""

    kind, rdf_class = "event", "kk:Event"


class Agreement(Undertaking):
    """A covenant, memorandum or other agreement; its parties are involvements."""

    kind, rdf_class, named_by = "agreement", "kk:Agreement", ("key",)
    key: str = Field(pattern=r"^[a-z0-9][a-z0-9.-]*$")
    alias: Many[str] = ()
    reportedUnder: Many[Annotated[str, Ref("measure")]] = ()
    agreementKind: Annotated[str, Code("AgreementKind")] | None = None
    agreementStatus: Annotated[str, Code("AgreementStatus")]
    agreedOn: Date | None = None


class Organisation(Record):
    """An organisation, shared by all plans."""

    kind, rdf_class, named_by = "organisation", "org:Organization", ("key",)
    key: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    title: Text
    alias: Many[str] = ()
    summary: Text | None = None
    organisationKind: Annotated[str, Code("OrganisationKind")]
    unitOf: Annotated[str, Ref("organisation")] | None = None
    isGeneric: bool = False
    isIndependent: bool = False
    standsFor: Many[Annotated[str, Ref("organisation")]] = ()
    statutoryKind: Many[Annotated[str, Code("InterventionKind")]] = ()
    tooi: Annotated[str, Field(pattern=r"^https://[^\s<>\"]+$"), Link()] | None = None
    checkedOn: Date | None = None


class Membership(Dated):
    """An organisation's seat in a collaboration, by post; never by a person's name."""

    kind, rdf_class = "membership", "org:Membership"
    member: Annotated[str, Ref("organisation")]
    memberOf: Annotated[str, Ref("organisation")]
    post: Text


class Chapter(Record):
    """A chapter of a plan; its leads are contact points, not acting."""

    kind, rdf_class, named_by = "chapter", "kk:Chapter", ("identifier",)
    identifier: str
    title: Text
    chapterLead: Many[Annotated[str, Ref("organisation")]] = ()
    summary: Text | None = None
    passage: Passages = ()


class Expectation(Dated):
    """What a plan says should be there: a partner, or work of a kind at a step."""

    kind, rdf_class, named_by = "expectation", "kk:Expectation", ("key",)
    key: str = Field(pattern=r"^[a-z0-9][a-z0-9.-]*$")
    organisation: Annotated[str, Ref("organisation")] | None = None
    barrier: Annotated[str, Ref("barrier")] | None = None
    interventionKind: Many[Annotated[str, Code("InterventionKind")]] = ()
    basis: Annotated[str, Code("Basis")]
    rationale: Text
    engagement: Annotated[str, Code("Engagement")] | None = None
    expectedBy: Annotated[str, Code("ExpectedBy")] | None = None
    inChapter: Annotated[str, Ref("chapter")] | None = None
    concerns: Many[Annotated[str, Ref("thing")]] = ()


class InformationFlow(Keyed):
    """Information that goes, should go, or fails to go from one to another."""

    kind, rdf_class = "flow", "kk:InformationFlow"
    from_: Annotated[str, Ref("organisation")] | None = Field(None, alias="from")
    to: Annotated[str, Ref("organisation")] | None = None
    content: Text
    flowState: Annotated[str, Code("FlowState")]
    followUp: Annotated[str, Code("FollowUp")] | None = None
    feedback: bool | None = None
    concerns: Many[Annotated[str, Ref("thing")]] = ()


class Facilitator(Keyed):
    """Who makes a step possible, knowingly or not, as the source names it."""

    kind, rdf_class = "facilitator", "kk:Facilitator"
    barrier: Annotated[str, Ref("barrier")]
    basis: Annotated[str, Code("Basis")]
    awareness: Annotated[str, Code("Awareness")] | None = None
    rationale: Text | None = None
    addressedBy: Many[Annotated[str, Ref("thing")]] = ()


class Bottleneck(Keyed):
    """What stands in the way, and whether it was resolved."""

    kind, rdf_class = "bottleneck", "kk:Bottleneck"
    resolution: Annotated[str, Code("Resolution")]
    addressedBy: Many[Annotated[str, Ref("thing")]] = ()
    concerns: Many[Annotated[str, Ref("thing")]] = ()


class Figure(Keyed):
    """A number that the source gives."""

    kind, rdf_class = "figure", "kk:Figure"
    value: str
    unit: Text
    year: str | None = None
    concerns: Many[Annotated[str, Ref("thing")]] = ()


class Publication(Keyed):
    """A document that the source names."""

    kind, rdf_class = "publication", "kk:Publication"
    publicationKind: Annotated[str, Code("PublicationKind")] | None = None
    issuer: Many[Annotated[str, Ref("organisation")]] = ()
    issuedOn: str | None = None
    audience: Text | None = None
    reportedUnder: Many[Annotated[str, Ref("measure")]] = ()
    concerns: Many[Annotated[str, Ref("thing")]] = ()


class Legislation(Keyed):
    """A law, bill, treaty or judgment."""

    kind, rdf_class = "legislation", "kk:Legislation"
    alias: Many[str] = ()
    legislationKind: Annotated[str, Code("LegislationKind")] | None = None
    lawState: Annotated[str, Code("LawState")] | None = None
    jci: str | None = None
    concerns: Many[Annotated[str, Ref("thing")]] = ()


class Contradiction(Keyed):
    """Two passages that do not agree."""

    kind, rdf_class = "contradiction", "kk:Contradiction"
    concerns: Many[Annotated[str, Ref("thing")]] = ()


class Assessment(Record):
    """An analyst's judgement on an empty cell."""

    kind, rdf_class, named_by = "assessment", "kk:Assessment", ("barrier", "interventionKind")
    barrier: Annotated[str, Ref("barrier")]
    interventionKind: Annotated[str, Code("InterventionKind")]
    state: Annotated[str, Code("CellState")]
    rationale: Text
    post: Text
    asOf: Date


class Report(Record):
    """A date at which a plan reports."""

    kind, rdf_class, named_by = "report", "kk:Report", ("asOf",)
    title: Text
    asOf: Date


class Document(Record):
    """The source of a plan."""

    kind, rdf_class = "document", "kk:Document"
    title: Text
    issuedOn: Date
    sha256: str | None = None


class Plan(Record):
    """A plan: the folder's own record. `statusUnknown`: its source says of nothing how far it is."""

    kind, rdf_class, named_by = "plan", "kk:Plan", ("key",)
    key: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    title: Text
    summary: Text | None = None
    sourceName: Text | None = None
    usesModel: Annotated[str, Ref("model")]
    statusUnknown: bool = False
    reports: Annotated[Many[Report], Nested("kk:report", back=False)] = Field(min_length=1)
    document: Annotated[Many[Document], Nested("kk:document", back=False)] = ()


class Passage(Record):
    """An address in a source; written by `ketenkaart passages`, never by hand."""

    kind, rdf_class, named_by = "passage", "kk:Passage", ("key",)
    key: str
    place: Text
    part: Annotated[str, Code("PassagePart")]
    start: int
    end: int
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    words: str


# The lists that a file of a plan may hold.
SECTIONS: dict[str, type[Record]] = {
    "plans": Plan,
    "passages": Passage,
    "chapters": Chapter,
    "organisations": Organisation,
    "memberships": Membership,
    "measures": Measure,
    "pilots": Pilot,
    "operations": EnforcementOperation,
    "events": Event,
    "agreements": Agreement,
    "expectations": Expectation,
    "flows": InformationFlow,
    "facilitators": Facilitator,
    "bottlenecks": Bottleneck,
    "figures": Figure,
    "publications": Publication,
    "legislation": Legislation,
    "contradictions": Contradiction,
    "assessments": Assessment,
}


def key_of(data: dict[str, Any], record: type[Record]) -> str:
    """Return the key under which others refer to a row, from its still unchecked data."""
    return "-".join(str(data.get(name, "")) for name in record.named_by)
