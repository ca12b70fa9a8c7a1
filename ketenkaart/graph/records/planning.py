"""What a plan holds of an undertaking besides who does what: money, indicators, decisions, and where it is silent."""

import re
from decimal import Decimal
from typing import Annotated, Any, Self

from pydantic import BaseModel, Field, model_validator

from ketenkaart.forms import failure
from ketenkaart.graph.records.fields import Code, Date, Dated, Edtf, Many, Nested, Record, Ref, Text
from ketenkaart.words.dates import in_dutch

EMPTY = "zegt niets; vul ten minste één veld in, of laat het hele blok weg."
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

    @property
    def label(self) -> str:
        """What the part is called in one line."""
        raise NotImplementedError

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        own = type(self).model_fields.keys() - Dated.model_fields.keys()
        if not any(getattr(self, name) for name in own):
            raise failure(EMPTY)
        return self


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
