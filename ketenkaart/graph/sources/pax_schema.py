"""The forms of a file of PAX (TNO, crime_scripts), as far as we know them: that of today, and those before it.

Any other field is refused: versions differ, and we do not guess. What we know but do not read is `Unread`.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BeforeValidator

from ketenkaart.forms import Form, failure
from ketenkaart.words.names import slug

UNKNOWN = "is geen veld dat wij van PAX kennen in deze versie; wij raden niet wat het betekent."


def _by_name(label: str) -> str:
    if not slug(label):
        raise failure("ontbreekt; geef een naam.")
    return label


def _texts(value: Any) -> Any:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise failure("moet een lijst van teksten zijn.")
    return value


def _duplicates(values: Iterable[str]) -> str:
    """Return the values that occur more than once, each between quotes."""
    return ", ".join(f"“{value}”" for value, count in sorted(Counter(values).items()) if count > 1)


T = TypeVar("T")
Unread = Any
Label = Annotated[str, BeforeValidator(lambda value: str(value or "")), AfterValidator(_by_name)]
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
    icon: Unread = None
    icons: Unread = None
    url: Unread = None

    @property
    def explained(self) -> str:
        """The description, or the label where there is none."""
        return self.description or self.label

    @property
    def key(self) -> str:
        """The label as a key."""
        return slug(self.label)


class Measure(Item):
    """A measure under an act; `cat` is a technique: one of the twenty-five by its number, or in words."""

    cat: Word = ""
    partners: Texts = ()
    derivedFrom: Unread = None
    inheritedSources: Unread = None


class Condition(Item):
    """A condition under an act."""

    type: Unread = None


def _different(items: tuple[Any, ...]) -> tuple[Any, ...]:
    if double := _duplicates(item.id for item in items):
        raise failure(f"id {double} komt twee keer voor; bewaar opnieuw uit PAX.")
    return items


def _separate(items: tuple[Any, ...]) -> tuple[Any, ...]:
    if double := _duplicates(item.key for item in items):
        raise failure(f"{double} komt twee keer voor; geef een van beide een andere naam.")
    return items


class Act(Item):
    """An act of a scene: one way in which the scene goes."""

    measures: Many[Measure] = ()
    conditions: Many[Condition] = ()
    activities: Unread = None
    opportunities: Unread = None
    indicators: Unread = None
    locationIds: Unread = None
    isGeneric: Unread = None


class Partner(Item):
    """A party that takes measures."""

    synonyms: Texts = ()
    parents: Unread = None


class Literature(Item):
    """A text that a script cites; its authors may be persons, and are not read."""

    url: Word = ""
    type: Word = ""
    usedFor: Word = ""
    authors: Unread = None


class Stage(Item):
    """A scene, with the acts in it."""

    variants: Annotated[Many[Act], AfterValidator(_different)] = ()
    selectedVariantId: Word = ""
    isGeneric: Unread = None


class FormerStage(Item):
    """A scene as it was before: its acts by their ids. At first it had no label, and the id of the chosen act."""

    label: Word = ""
    ids: Texts = ()
    actId: Word = ""
    isGeneric: Unread = None


def _staged(stages: tuple[Stage, ...]) -> tuple[Stage, ...]:
    if not stages:
        raise failure("is leeg; een draaiboek zonder scènes heeft geen stappen.")
    return _separate(stages)


class AnyScript(Item):
    """What a crime script of every version has."""

    updated: Unread = None
    owner: Unread = None
    reviewer: Unread = None
    status: Unread = None
    literature: Many[Literature] = ()
    tracks: Unread = None
    productIds: Unread = None
    geoLocationIds: Unread = None
    classification: Unread = None
    scriptFamilyId: Unread = None
    language: Word = ""
    aiGenerated: bool = False
    unreviewed: Unread = None
    starterOrigin: Unread = None


class CrimeScript(AnyScript):
    """A crime script: its scenes, in order."""

    stages: Annotated[Many[Stage], AfterValidator(_staged)] = ()


class FormerScript(AnyScript):
    """A crime script as it was before."""

    stages: Many[FormerStage] = ()


def _one(scripts: tuple[AnyScript, ...]) -> tuple[AnyScript, ...]:
    if len(scripts) != 1:
        names = ", ".join(script.label for script in scripts) or "geen"
        raise failure(f"moet één draaiboek bevatten (nu: {names}); bewaar elk draaiboek apart.")
    return scripts


class AnyFile(Form):
    """What a file of every version has: the lists that a script refers to."""

    partners: Annotated[Many[Partner], AfterValidator(_different), AfterValidator(_separate)] = ()
    lastUpdate: Unread = None
    version: Unread = None
    previewMode: Unread = None
    cast: Unread = None
    attributes: Unread = None
    locations: Unread = None
    geoLocations: Unread = None
    products: Unread = None
    transports: Unread = None


class File(AnyFile):
    """A file as PAX saves it today: one script, its acts in its scenes."""

    crimeScripts: Annotated[Many[CrimeScript], AfterValidator(_one)]
    schemaVersion: Unread = None
    starterBundle: Unread = None


class FormerFile(AnyFile):
    """A file as PAX saved it before: acts and service providers in lists of their own."""

    crimeScripts: Annotated[Many[FormerScript], AfterValidator(_one)]
    acts: Annotated[Many[Act], AfterValidator(_different)] = ()
    serviceProviders: Unread = None
