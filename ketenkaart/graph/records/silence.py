"""What goes with a silence of the source: what it does report nearby, and how the whole of it was read for this."""

from typing import Annotated, Any

from pydantic import BaseModel, Field, model_validator

from ketenkaart.graph.records.base import Record
from ketenkaart.graph.records.fields import Code, Date, Many, Nested, Ref, Text


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
    """That a silence was held against the whole source: which words were sought, and which hits are something else."""

    kind, rdf_class = "crosscheck", "kk:CrossCheck"
    asOf: Date
    words: Annotated[Many[str], Field(min_length=1)]
    looked: Many[Annotated[str, Ref("passage")]] = ()
    by: Text


class Silence(BaseModel):
    """What a record has that may say that the source is silent."""

    reportedNearby: Annotated[Many[Nearby], Nested("kk:nearby", back=False)] = ()
    checkedAcross: Annotated[Many[CrossCheck], Nested("kk:checkedAcross", back=False)] = ()
