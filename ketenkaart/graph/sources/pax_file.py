"""A file of PAX (TNO, crime_scripts): its forms, as far as we know them, and any version of it in the form of today.

Any other field, or version, is refused: versions differ, and we do not guess. Before September 2026 acts and service
providers had lists of their own and a scene named its acts by id; at first a scene had no label, and the id of its
chosen act.
"""

import json
from collections import Counter
from functools import cache
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import AfterValidator, BeforeValidator, model_validator

from ketenkaart.content import content_path
from ketenkaart.errors import Fault, Faults, InputFaults
from ketenkaart.forms import Form, failure, validate_form
from ketenkaart.strict_yaml import SourceFile, read_content
from ketenkaart.words.names import slug

# What a block and a list may hold, at most: a form names each fault, and a script has few.
FIELDS = 1_000, "een blok met meer dan 1000 velden"
ITEMS = 20_000, "een lijst van meer dan 20000 dingen"
LARGEST = 20 * 1024 * 1024  # bytes; a library of some hundred scripts stays under it
HIDDEN = set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200b")
ESCAPED = ("\\u202a", "\\u202b", "\\u202d", "\\u202e", "\\u2066", "\\u2067", "\\u2068", "\\u200b")
LOST = "verwijst naar “{}”, dat niet in {} staat."
SCENE = "draaiboek “{}”, scène “{}”"


def _by_name(label: str) -> str:
    if not slug(label):
        raise failure("ontbreekt; geef een naam.")
    return label


def _unique(name: str, message: str) -> AfterValidator:
    """Return the check that no two items have one value in a field."""

    def check(items: tuple[Any, ...]) -> tuple[Any, ...]:
        counts = sorted(Counter(getattr(item, name) for item in items).items())
        if double := ", ".join(f"“{value}”" for value, count in counts if count > 1):
            raise failure(message.format(double))
        return items

    return AfterValidator(check)


DIFFERENT = _unique("id", "id {} komt twee keer voor; bewaar opnieuw uit PAX.")
SEPARATE = _unique("key", "{} komt twee keer voor; geef een van beide een andere naam.")
T = TypeVar("T")
Word = Annotated[str, BeforeValidator(lambda value: str(value or ""))]
Label = Annotated[Word, AfterValidator(_by_name)]
Name = Annotated[str, BeforeValidator(str)]
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
    partners: tuple[str, ...] = ()


class Condition(Item):
    """A condition under an act."""

    type: Any = None


class Act(Item):
    """An act of a scene: one way in which the scene goes."""

    unread = Item.unread | {"activities", "opportunities", "indicators", "locationIds", "isGeneric"}
    measures: Many[Measure] = ()
    conditions: Many[Condition] = ()


class Partner(Item):
    """A party that takes measures."""

    unread = Item.unread | {"parents"}
    synonyms: tuple[str, ...] = ()


class Literature(Item):
    """A text that a script cites; its authors may be persons, and are not read."""

    unread = Item.unread | {"authors"}
    url: Word = ""
    type: Word = ""
    usedFor: Word = ""


class Stage(Item):
    """A scene, with the acts in it."""

    unread = Item.unread | {"isGeneric"}
    variants: Annotated[Many[Act], DIFFERENT] = ()
    selectedVariantId: Word = ""


class FormerStage(Item):
    """A scene as it was before: its acts by their ids. At first it had no label, and the id of the chosen act."""

    unread = Stage.unread
    label: Word = ""
    ids: tuple[str, ...] = ()
    actId: Word = ""


def _staged(stages: tuple[Stage, ...]) -> tuple[Stage, ...]:
    if not stages:
        raise failure("is leeg; een draaiboek zonder scènes heeft geen stappen.")
    return stages


class CrimeScript(Item):
    """A crime script: its scenes, in order."""

    unread = Item.unread | {
        "owner", "reviewer", "status", "tracks", "productIds", "geoLocationIds", "classification", "scriptFamilyId",
        "unreviewed", "starterOrigin",
    }  # fmt: skip
    updated: Any = None
    literature: Many[Literature] = ()
    language: Word = ""
    aiGenerated: bool = False
    stages: Annotated[Many[Stage], AfterValidator(_staged), SEPARATE] = ()


class FormerScript(CrimeScript):
    """A crime script as it was before."""

    stages: Many[FormerStage] = ()  # type: ignore[assignment]


def _one(scripts: tuple[CrimeScript, ...]) -> tuple[CrimeScript, ...]:
    if len(scripts) != 1:
        names = ", ".join(script.label for script in scripts) or "geen"
        raise failure(f"moet één draaiboek bevatten (nu: {names}); bewaar elk draaiboek apart.")
    return scripts


class File(PaxForm):
    """A file as PAX saves it today: one script, its acts in its scenes, and the lists that it refers to."""

    unread = frozenset({
        "version", "previewMode", "cast", "attributes", "locations", "geoLocations", "products", "transports",
        "schemaVersion", "starterBundle",
    })  # fmt: skip
    partners: Annotated[Many[Partner], DIFFERENT, SEPARATE] = ()
    lastUpdate: Any = None
    crimeScripts: Annotated[Many[CrimeScript], AfterValidator(_one)]


class FormerFile(File):
    """A file as PAX saved it before: acts and service providers in lists of their own."""

    unread = File.unread - {"starterBundle"} | {"serviceProviders"}
    crimeScripts: Annotated[Many[FormerScript], AfterValidator(_one)]
    acts: Annotated[Many[Act], DIFFERENT] = ()


@cache
def pax_table() -> dict[str, Any]:
    """Return the content about PAX (`graph/pax.yaml`)."""
    return read_content(content_path("graph", "pax.yaml"))


def read_script(data: bytes, tree: SourceFile) -> File:
    """Return what is in a file of PAX, in the form of today; raise InputFaults with all that is not understood."""
    found = _json(data, tree.file)
    if not isinstance(found, dict) or "crimeScripts" not in found:
        raise InputFaults([Fault(tree.file, 0, "crimeScripts", "ontbreekt; dit is geen uitvoer van PAX.")])
    _check_size(found, tree.file)
    words = pax_table()["words"]
    if "schemaVersion" in found:
        versions, version = pax_table()["versions"], found["schemaVersion"]
        if type(version) is not int or str(version) not in versions:
            shown = json.dumps(version, ensure_ascii=False)[:40]
            text = words["version"].format(version=shown, known=" en ".join(versions))
            raise InputFaults([Fault(tree.file, 0, "schemaVersion", text)])
    else:
        found = _of_today(validate_form(FormerFile, found, tree, unknown=words["unknown"]), tree.file)
    return validate_form(File, found, tree, unknown=words["unknown"])


def _of_today(former: FormerFile, file: str) -> dict[str, Any]:
    """Return what a former file would be today; a scene that names an act that is not there is a fault."""
    acts, faults, stages = {act.id: act for act in former.acts}, Faults(), []
    (script,) = former.crimeScripts
    for stage in script.stages:
        at_first = "" if stage.label else stage.id  # the act that the scene is
        named_by, chosen = acts.get(at_first, stage), stage.actId or at_first
        named = [*dict.fromkeys(filter(None, (*stage.ids, chosen, at_first)))]
        where = SCENE.format(script.label, named_by.label or stage.id)
        faults.extend(Fault(file, 0, where, LOST.format(one, "acts")) for one in named if one not in acts)
        words = {"id": stage.id, "label": named_by.label, "description": named_by.description}
        stages.append({**words, "variants": [acts[one] for one in named if one in acts], "selectedVariantId": chosen})
    if faults:
        raise InputFaults(faults)
    kept = {name: value for name, value in former if name != "acts"}
    return {**kept, "crimeScripts": [{**dict(script), "stages": stages}]}


def _check_size(data: Any, file: str) -> None:
    """Raise InputFaults for a block or a list that no script has, before a form checks each part of it."""
    parts = [data]
    while parts:
        part = parts.pop()
        most, what = FIELDS if isinstance(part, dict) else ITEMS
        inside = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
        if len(inside) > most:
            raise InputFaults([Fault(file, 0, "", f"heeft {what}; dit is geen draaiboek van PAX.")])
        parts += inside


def _json(data: bytes, file: str) -> Any:
    """Return the content of a JSON file; raise InputFaults if it is too large, no text, or no JSON."""
    line, reason = 0, ""
    try:
        if len(data) > LARGEST:
            raise InputFaults([Fault(file, 0, "", "is groter dan 20 MB; bewaar één draaiboek per bestand.")])
        text = data.decode("utf-8-sig")
        if not HIDDEN & set(text) and not any(mark in text.lower() for mark in ESCAPED):
            return json.loads(text, object_pairs_hook=_once, parse_constant=int)  # which refuses NaN and Infinity
        reason = "bevat een onzichtbaar teken; typ die tekst opnieuw."
    except UnicodeDecodeError:
        reason = "kan niet gelezen worden als UTF-8-tekst."
    except json.JSONDecodeError as error:
        line, reason = error.lineno, "is geen geldige JSON; bewaar opnieuw uit PAX."
    except (ValueError, RecursionError):
        reason = "heeft een dubbel veld, een onmogelijk getal of te veel lagen; bewaar opnieuw uit PAX."
    raise InputFaults([Fault(file, line, "", reason)])


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("double")
    return dict(pairs)
