"""How a document is laid out: the rules by which a source is cut (`segments:` in the plan's `plan.yaml`)."""

import re
from typing import Annotated, ClassVar, Self

from pydantic import AfterValidator, model_validator

from ketenkaart.forms import Form, failure

NEVER = r"(?!)()"  # what a document does not have, no line looks like


def _pattern(value: str) -> str:
    try:
        re.compile(value)
    except re.error as error:
        raise failure(f"“{value}” is geen reguliere expressie ({error}); let op haakjes en schuine strepen.") from error
    return value


def _grouped(value: str) -> str:
    if re.compile(value).groups == 0:
        raise failure(f"“{value}” heeft geen groep; zet haakjes om het deel dat telt, zoals in `(\\d+)`.")
    return value


Pattern = Annotated[str, AfterValidator(_pattern)]
Grouped = Annotated[Pattern, AfterValidator(_grouped)]  # its first group is the number, the letter or what counts


class Matched(Form):
    """A pattern, and words with its groups in it (`{1}`): those of the field that `words_in` names."""

    words_in: ClassVar[str]
    match: Pattern

    @model_validator(mode="after")
    def _fits(self) -> Self:
        """Refuse words that name a group which the pattern lacks."""
        words = getattr(self, self.words_in)
        try:
            words.format("", *[""] * re.compile(self.match).groups)
        except (LookupError, ValueError, AttributeError) as error:
            raise failure(f"“{words}” noemt iets dat `match` niet heeft; `{{1}}` is de eerste groep.") from error
        return self


class Section(Matched):
    """A part of a source outside its numbered chapters: a pattern that opens it, and its address."""

    words_in = "locus"
    locus: str
    part: str
    only: Grouped | None = None  # of a line, its first group alone counts: posts in an annex, and no names of persons

    def at(self, line: str) -> str | None:
        """Return the address of the part that a line opens, or nothing where it opens none."""
        found = re.match(self.match, line)
        return self.locus.format("", *found.groups("")) if found else None


class Place(Matched):
    """What a locus is called: a pattern, and words in which `{0}` is the match and `{1}` its first group."""

    words_in = "words"
    words: str


class Grammar(Form):
    """How a document is laid out: regular expressions, matched at the start of a line. Here it has sections only."""

    document: str = ""  # its key; nothing for a plan's first
    opening: str = "titel"  # the locus of what comes first: two documents never give two passages one key
    sections: tuple[Section, ...]
    places: tuple[Place, ...]
    abbreviations: tuple[str, ...]

    def place(self, locus: str) -> str:
        """Return a locus in words, or the locus itself."""
        for row in self.places:
            if match := re.fullmatch(row.match, locus):
                return row.words.format(locus, *match.groups(""))
        return locus


class Numbered(Grammar):
    """How a document with numbered chapters and actions is laid out, each action with its progress."""

    chapter: Grouped
    actions: Pattern
    action: Grouped
    subaction: Grouped
    progress: Pattern
    footnote: Grouped


NUMBERS = tuple(Numbered.__annotations__)
WITHOUT_NUMBERS = Numbered(**dict.fromkeys(NUMBERS, NEVER), sections=(), places=(), abbreviations=())
