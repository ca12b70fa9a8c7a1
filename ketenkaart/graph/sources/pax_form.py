"""The form of a file of PAX (TNO, crime_scripts; the data model of the middle of 2025), as far as we know it.

A field that does not stand here is refused: versions differ, and we do not guess. What we know but do
not read is `Unread`.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BeforeValidator

from ketenkaart.forms import Form, failure
from ketenkaart.words.names import slug

UNKNOWN = "is geen veld dat wij van PAX kennen; wij lezen het model van midden 2025."


def _named(label: str) -> str:
    if not slug(label):
        raise failure("ontbreekt; geef een naam.")
    return label


def _texts(value: Any) -> Any:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise failure("moet een lijst van teksten zijn.")
    return value


def _twice(values: Iterable[str]) -> str:
    """Return the values that occur more than once, each between quotes."""
    return ", ".join(f"“{value}”" for value, count in sorted(Counter(values).items()) if count > 1)


T = TypeVar("T")
Unread = Any
Label = Annotated[str, BeforeValidator(lambda value: str(value or "")), AfterValidator(_named)]
Word = Annotated[str, BeforeValidator(lambda value: str(value or ""))]
Name = Annotated[str, BeforeValidator(str)]
Texts = Annotated[tuple[str, ...], BeforeValidator(_texts)]
Many = Annotated[tuple[T, ...], BeforeValidator(lambda value: value or ())]


class Item(Form):
    """What every item has."""

    id: Name
    label: Label
    description: Word = ""
    abbrev: Word = ""
    hasDesc: Unread = None

    @property
    def said(self) -> str:
        """The description, or the label where there is none."""
        return self.description or self.label

    @property
    def key(self) -> str:
        """The label as a key."""
        return slug(self.label)


class Measure(Item):
    """A measure under an act; `cat` is one of the twenty-five techniques."""

    cat: Name = ""
    partners: Texts = ()


class Condition(Item):
    """A condition under an act."""

    type: Unread = None


class Act(Item):
    """An act of a scene."""

    measures: Many[Measure] = ()
    conditions: Many[Condition] = ()
    activities: Unread = None
    opportunities: Unread = None
    indicators: Unread = None
    locationIds: Unread = None


class Partner(Item):
    """A party that takes measures."""

    synonyms: Texts = ()
    parents: Unread = None


class Stage(Item):
    """A scene: the acts in it, by their ids."""

    ids: Texts = ()
    actId: Word = ""
    isGeneric: Unread = None


def _unlike(items: tuple[Any, ...]) -> tuple[Any, ...]:
    if double := _twice(item.id for item in items):
        raise failure(f"id {double} komt twee keer voor; bewaar opnieuw uit PAX.")
    return items


def _apart(items: tuple[Any, ...]) -> tuple[Any, ...]:
    if double := _twice(item.key for item in items):
        raise failure(f"{double} komt twee keer voor; geef een van beide een andere naam.")
    return items


def _staged(stages: tuple[Stage, ...]) -> tuple[Stage, ...]:
    if not stages:
        raise failure("is leeg; een draaiboek zonder scènes heeft geen stappen.")
    return _apart(stages)


class CrimeScript(Item):
    """A crime script: its scenes, in order."""

    stages: Annotated[Many[Stage], AfterValidator(_staged)] = ()
    updated: Unread = None
    url: Unread = None
    owner: Unread = None
    reviewer: Unread = None
    status: Unread = None
    literature: Unread = None
    tracks: Unread = None
    productIds: Unread = None
    geoLocationIds: Unread = None


def _one(scripts: tuple[CrimeScript, ...]) -> tuple[CrimeScript, ...]:
    if len(scripts) != 1:
        names = ", ".join(script.label for script in scripts) or "geen"
        raise failure(f"moet één draaiboek bevatten (nu: {names}); bewaar elk draaiboek apart.")
    return scripts


class File(Form):
    """A file as PAX saves it: one script, and the lists that it refers to."""

    crimeScripts: Annotated[Many[CrimeScript], AfterValidator(_one)]
    acts: Annotated[Many[Act], AfterValidator(_unlike)] = ()
    partners: Annotated[Many[Partner], AfterValidator(_unlike), AfterValidator(_apart)] = ()
    lastUpdate: Unread = None
    version: Unread = None
    cast: Unread = None
    attributes: Unread = None
    locations: Unread = None
    geoLocations: Unread = None
    products: Unread = None
    transports: Unread = None
