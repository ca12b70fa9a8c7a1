"""The forms of a file of PAX (TNO, crime_scripts), as far as we know them: that of today, and those before it.

Any other field is refused: versions differ, and we do not guess.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import AfterValidator, BeforeValidator, model_validator

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
Label = Annotated[str, BeforeValidator(lambda value: str(value or "")), AfterValidator(_by_name)]
Word = Annotated[str, BeforeValidator(lambda value: str(value or ""))]
Name = Annotated[str, BeforeValidator(str)]
Texts = Annotated[tuple[str, ...], BeforeValidator(_texts)]
Many = Annotated[tuple[T, ...], BeforeValidator(lambda value: value or ())]


class PaxForm(Form):
    """A form of PAX; `unread` are the fields that we know and do not read."""

    unread: ClassVar[frozenset[str]] = frozenset()

    @model_validator(mode="before")
    @classmethod
    def _without_unread(cls, data: Any) -> Any:
        skipped = cls.unread - cls.model_fields.keys()
        return {name: data[name] for name in data if name not in skipped} if isinstance(data, dict) else data


class Item(PaxForm):
    """What every item has."""

    unread = frozenset({"hasDesc", "icon", "icons", "url"})
    id: Name
    label: Label
    description: Word = ""
    abbrev: Word = ""

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

    unread = Item.unread | {"derivedFrom", "inheritedSources"}
    cat: Word = ""
    partners: Texts = ()


class Condition(Item):
    """A condition under an act."""

    type: Any = None


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

    unread = Item.unread | {"activities", "opportunities", "indicators", "locationIds", "isGeneric"}
    measures: Many[Measure] = ()
    conditions: Many[Condition] = ()


class Partner(Item):
    """A party that takes measures."""

    unread = Item.unread | {"parents"}
    synonyms: Texts = ()


class Literature(Item):
    """A text that a script cites; its authors may be persons, and are not read."""

    unread = Item.unread | {"authors"}
    url: Word = ""
    type: Word = ""
    usedFor: Word = ""


class Stage(Item):
    """A scene, with the acts in it."""

    unread = Item.unread | {"isGeneric"}
    variants: Annotated[Many[Act], AfterValidator(_different)] = ()
    selectedVariantId: Word = ""


class FormerStage(Item):
    """A scene as it was before: its acts by their ids. At first it had no label, and the id of the chosen act."""

    unread = Stage.unread
    label: Word = ""
    ids: Texts = ()
    actId: Word = ""


def _staged(stages: tuple[Stage, ...]) -> tuple[Stage, ...]:
    if not stages:
        raise failure("is leeg; een draaiboek zonder scènes heeft geen stappen.")
    return _separate(stages)


class AnyScript(Item):
    """What a crime script of every version has."""

    unread = Item.unread | {
        "owner", "reviewer", "status", "tracks", "productIds", "geoLocationIds", "classification", "scriptFamilyId",
        "unreviewed", "starterOrigin",
    }  # fmt: skip
    updated: Any = None
    literature: Many[Literature] = ()
    language: Word = ""
    aiGenerated: bool = False


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


class AnyFile(PaxForm):
    """What a file of every version has: the lists that a script refers to."""

    unread = frozenset({
        "version", "previewMode", "cast", "attributes", "locations", "geoLocations", "products", "transports",
    })  # fmt: skip
    partners: Annotated[Many[Partner], AfterValidator(_different), AfterValidator(_separate)] = ()
    lastUpdate: Any = None


class File(AnyFile):
    """A file as PAX saves it today: one script, its acts in its scenes."""

    unread = AnyFile.unread | {"schemaVersion", "starterBundle"}
    crimeScripts: Annotated[Many[CrimeScript], AfterValidator(_one)]


class FormerFile(AnyFile):
    """A file as PAX saved it before: acts and service providers in lists of their own."""

    unread = AnyFile.unread | {"serviceProviders"}
    crimeScripts: Annotated[Many[FormerScript], AfterValidator(_one)]
    acts: Annotated[Many[Act], AfterValidator(_different)] = ()
