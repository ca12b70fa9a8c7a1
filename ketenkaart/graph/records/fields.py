"""The kinds of value of a field: a mark in its type (`Code("Role")`) says how it is checked and what it is in RDF."""

import re
from collections.abc import Callable, Iterator, Mapping, Set
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Any, ClassVar, Self, TypeVar

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, ValidationInfo, WrapValidator, model_validator
from pydantic_core import CoreSchema, core_schema

from ketenkaart.content import content_path
from ketenkaart.errors import did_you_mean
from ketenkaart.forms import Form, failure
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.dates import from_edtf
from ketenkaart.words.names import LONGEST_KEY

TOOI = "https://identifier.overheid.nl/tooi/id/"
# What a plan may apply to, and the letters and number of digits of its code in TOOI.
AUTHORITIES = {"gemeente": ("gm", 4), "provincie": ("pv", 2), "waterschap": ("ws", 4), "ministerie": ("mnre", 4)}
IN_ADDRESS = r"""^[^\x00-\x20\x7f-\xa0"#%/<>?\\^`{|}]+$"""  # what may name a thing in an address
PREDICATES: dict[str, str] = read_content(content_path("graph", "velden.yaml"))  # of fields not called as theirs


@dataclass(frozen=True)
class ReferenceIndex:
    """What records may refer to, and what holds for the whole plan."""

    codes: Mapping[str, Set[str]] = field(default_factory=dict)  # notations per code list
    keys: Mapping[str, Set[str]] = field(default_factory=dict)  # per kind of record
    sourced: bool = False  # there is a text to point at
    statusless: bool = False  # its source holds no statuses
    words_for_dates: bool = False  # a term may stay in words that name no day (it is a question to the writer)
    unread: Set[str] = frozenset()  # kinds of which a key may be in what could not be read: a missing one is no fault


@dataclass(frozen=True)
class Words:
    """Text for people, in a language."""

    language: str = "nl"


@dataclass(frozen=True)
class Day:
    """A calendar day, YYYY-MM-DD."""


@dataclass(frozen=True)
class Span:
    """A day, month, year or period, as EDTF; `typed`: a day, month or year is a date, and not a text."""

    typed: bool = False


@dataclass(frozen=True)
class Link:
    """The IRI of something outside the graph."""


class Checked:
    """A mark that checks a value against what is known; `_check` raises a `failure` if the value is not allowed."""

    _check: Callable[[Any, ReferenceIndex], None]

    def __get_pydantic_core_schema__(self, source: Any, handler: Callable[[Any], CoreSchema]) -> CoreSchema:
        """Let pydantic check the value after it has been read as `source`."""

        def run(value: Any, info: ValidationInfo) -> Any:
            self._check(value, reference_index(info))
            return value

        return core_schema.with_info_after_validator_function(run, handler(source))


@dataclass(frozen=True)
class Needed(Checked):
    """What only a plan without a source text may leave out; `message` says what is missing."""

    message: str

    def _check(self, value: tuple[str, ...], index: ReferenceIndex) -> None:
        if not value and index.sourced:
            raise failure(self.message)


@dataclass(frozen=True)
class Code(Checked):
    """A notation from a code list; `scheme` is the local name of the list's class."""

    scheme: str

    def _check(self, value: str, index: ReferenceIndex) -> None:
        allowed = index.codes.get(self.scheme, frozenset())
        if value not in allowed:
            advice = did_you_mean(value, allowed) or f" Kies uit: {', '.join(sorted(allowed))}."
            raise failure(f"“{value}” staat niet in de codelijst.{advice}")


@dataclass(frozen=True)
class Ref(Checked):
    """The key of another record; `kind` as in its IRI, or "thing" for any (`pilot-273f`)."""

    kind: str

    def _check(self, value: str, index: ReferenceIndex) -> None:
        allowed = index.keys.get(self.kind, frozenset())
        if value not in allowed and self.kind not in index.unread:
            raise failure(f"“{value}” is niet bekend; voeg het toe of verbeter de naam.{did_you_mean(value, allowed)}")


class LaterValue(str):
    """A value in a block with a date since when it is known, or how we know it; `plain` is the value alone."""

    plain: Any
    block: "Block"


def _read_block(value: Any, plain: Callable[[Any], Any], info: ValidationInfo) -> Any:
    """Return a value, read out of its block `{value, asOf, passage, basis, rationale}` where there is one."""
    if not isinstance(value, dict):
        return plain(value)
    block = Block.model_validate(value, context=info.context)
    found = LaterValue(plain(block.value))
    found.plain, found.block = plain(block.value), block
    return found


@dataclass(frozen=True)
class Nested:
    """Records written inside another; `link` ties the two, from the child (`back`) or from the parent."""

    link: str
    back: bool = True


def reference_index(info: ValidationInfo) -> ReferenceIndex:
    """Return what the record that pydantic is checking may refer to: the context of the reading."""
    context = info.context
    assert isinstance(context, ReferenceIndex)
    return context


def _check_day(value: str) -> str:
    with suppress(ValueError):
        if date.fromisoformat(value).isoformat() == value:
            return value
    raise failure(f"“{value}” is geen bestaande dag; schrijf jaar-maand-dag, bijvoorbeeld 2012-09-30.")


def _check_edtf(value: str) -> str:
    try:
        from_edtf(value)
    except ValueError as error:
        raise failure(f"{error}.") from error
    return value


def _tooi_address(value: str) -> str:
    """Return the address of a code of TOOI (`gm0363`), or the address itself; raise where it is neither."""
    kind, _, code = value.strip().removeprefix(TOOI).rpartition("/")
    for register, (letters, digits) in AUTHORITIES.items():
        if kind in ("", register) and re.fullmatch(f"{letters}[0-9]{{{digits}}}", code.lower()):
            return f"{TOOI}{register}/{code.lower()}"
    raise failure(f"“{value}” is geen code of adres in TOOI; schrijf bijvoorbeeld gm0363, met alle cijfers.")


T = TypeVar("T")
# One item may be written without a list.
Many = Annotated[tuple[T, ...], BeforeValidator(lambda value: [value] if isinstance(value, str | dict) else value)]
Key = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$", max_length=LONGEST_KEY)]
Local = Annotated[str, Field(pattern=IN_ADDRESS)]
DottedKey = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9.-]*$", max_length=LONGEST_KEY)]
Text = Annotated[str, Words()]
English = Annotated[str, Words("en")] | None
Date = Annotated[str, AfterValidator(_check_day), Day()]
Edtf = Annotated[str, AfterValidator(_check_edtf), Span()]  # a day, month, year or period, as precise as the source
Issued = Annotated[str, AfterValidator(_check_edtf), Span(typed=True)]
Authority = Annotated[str, AfterValidator(_tooi_address), Link()]  # a municipality or the like, by its code in TOOI
NEEDS_PASSAGE = Needed("ontbreekt; noem ten minste één vindplaats, bijvoorbeeld 5.4-plan-1.")
Passages = Annotated[Many[Annotated[str, Ref("passage")]], NEEDS_PASSAGE]
OrLater = Annotated[T, WrapValidator(_read_block)]


class Block(Form):
    """A value with its own date and passages, or with a basis and a reason."""

    value: Any
    asOf: Date | None = None
    passage: Many[Annotated[str, Ref("passage")]] = ()
    basis: Annotated[str, Code("Basis")] | None = None
    rationale: str | None = None

    @model_validator(mode="after")
    def _says_more(self, info: ValidationInfo) -> Self:
        if not (self.asOf or self.basis or self.rationale):
            raise failure("`asOf` ontbreekt; vul dit veld in, of geef een `basis` of `rationale`.")
        if self.asOf:
            NEEDS_PASSAGE._check(self.passage, reference_index(info))
        return self


class Record(Form):
    """A row. `kind` names it in IRIs; `rdf_class` is its class; `named_by` lists the fields of its key."""

    model_config = ConfigDict(validate_default=True)
    kind: ClassVar[str]
    rdf_class: ClassVar[str]
    named_by: ClassVar[tuple[str, ...]] = ()

    def name(self) -> str:
        """Return what the record adds to its IRI, or nothing where only its place identifies it."""
        return "-".join(str(getattr(self, name) or "") for name in self.named_by)

    @model_validator(mode="after")
    def _fields_agree(self, info: ValidationInfo) -> Self:
        if wrong := next(self._contradictions(info.context or ReferenceIndex()), ""):
            raise failure(wrong)
        return self

    def _contradictions(self, index: ReferenceIndex) -> Iterator[str]:  # noqa: ARG002 - each kind has its own
        """Yield what is wrong with fields that are each allowed, the most general first: only that one is reported."""
        return iter(())


class Dated(Record):
    """A statement from a report: a summary, the date it is known since, and its passages."""

    summary: Text | None = None
    asOf: Date
    passage: Passages = ()


class Keyed(Dated):
    """A thing with its own key and title."""

    named_by = ("key",)
    key: DottedKey
    title: Text
    englishLabel: English = None
    alias: Many[str] = ()
