"""Cuts the text of a source into addressable pieces.

A source is cut by a grammar that is content (`segments:` in a plan's `plan.yaml`): how a chapter
heading, an action, a progress note and a footnote look in *that* document. The pieces are
sentences, or parts of one where a footnote interrupts it.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Self

from pydantic import AfterValidator, model_validator

from ketenkaart.forms import Form, failure
from ketenkaart.strict_yaml import Path_, Tree

NEVER = r"(?!)()"  # what a document does not have, no line looks like
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
SENTENCE_END = re.compile(r"""[.?!;][)”"’'*⁰-⁹¹²³]*\s+(?=[*“"‘'(-]*[A-ZÀ-Ü])""")
LEAD = re.compile(r"^(?:[\s*•⁰-⁹¹²³-]|\d+\.?\s|[a-z]\.\s)+")


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


def _fitting(pattern: str, words: str) -> None:
    """Raise where some words name a group (`{1}`) which a pattern lacks."""
    try:
        words.format("", *[""] * re.compile(pattern).groups)
    except (LookupError, ValueError, AttributeError) as error:
        raise failure(f"“{words}” noemt iets dat `match` niet heeft; `{{1}}` is de eerste groep.") from error


Pattern = Annotated[str, AfterValidator(_pattern)]
Grouped = Annotated[Pattern, AfterValidator(_grouped)]  # its first group is the number, the letter or what counts


class Section(Form):
    """A part of a source outside its numbered chapters: a pattern that opens it, and its address.

    In `locus`, `{1}` is the pattern's first group (`besluit-art{1}`). With `only`, a line of it counts for no more than
    that pattern's first group: so an annex of persons gives addresses of their posts, and no names.
    """

    match: Pattern
    locus: str
    part: str
    only: Grouped | None = None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        """Refuse an address that names a group which the pattern lacks."""
        _fitting(self.match, self.locus)
        return self

    def at(self, line: str) -> str | None:
        """Return the address of the part that a line opens, or nothing where it opens none."""
        found = re.match(self.match, line)
        return self.locus.format("", *found.groups("")) if found else None


class Place(Form):
    """How a locus is said: a pattern, and words in which `{0}` is the match and `{1}` its first group."""

    match: Pattern
    words: str

    @model_validator(mode="after")
    def _fits(self) -> Self:
        """Refuse words that name a group which the pattern lacks."""
        _fitting(self.match, self.words)
        return self


class Grammar(Form):
    """How a document is laid out: regular expressions, matched at the start of a line. Here it has sections only.

    `document` is the key of the document, nothing for a plan's first; `opening` the locus of what stands before all
    else, so that two documents never give two passages one key.
    """

    document: str = ""
    opening: str = "titel"
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


class Hashed(Form):
    """A text that addresses are in: the key of its document (nothing for a plan's first), its hash and its length."""

    document: str = ""
    sha256: str
    length: int


class Unused(Form):
    """A passage that no record points to, and why."""

    key: str
    rationale: str = ""


def _grammar(row: Any) -> type[Form]:
    """Return the form of a grammar: with chapters, unless it is of a further document and names nothing of the kind."""
    plain = isinstance(row, dict) and row.get("document") and not set(NUMBERS) & set(row)
    return Grammar if plain else Numbered


# What a plan's files hold for the reading of its sources, beside its records: one of these, or a list of them.
BESIDE_RECORDS: dict[str, Callable[[Any], type[Form]]] = {
    "segments": _grammar,
    "document": lambda _: Hashed,
    "unused": lambda _: Unused,
}


def beside(tree: Tree, name: str) -> Iterator[tuple[Path_, Any]]:
    """Yield what stands in a file under one of these names, each with its place, be it one or a list."""
    found = tree.data.get(name, [])
    if isinstance(found, list):
        yield from (((name, index), row) for index, row in enumerate(found))
    else:
        yield (name,), found


@dataclass(frozen=True)
class Segment:
    """A piece of a source. `start` and `end` count code points of the normalised text, end-exclusive."""

    key: str
    locus: str
    part: str
    start: int
    end: int


def normalise(text: str) -> str:
    """Return the text on which positions count (model.md): no BOM, NFC, single spaces, trimmed."""
    return " ".join(unicodedata.normalize("NFC", text.removeprefix("\ufeff")).split())


def segment(text: str, grammar: Grammar) -> list[Segment]:
    """Cut a source text into segments, in reading order; keys are `{locus}-{part}-{number}`."""
    normalised = normalise(text)
    counts: Counter[str] = Counter()
    found = []
    position = 0
    for line, locus, part, only in _located_lines(text, grammar):
        start, position = position, position + len(line) + 1
        if only:
            match = re.search(only, line)
            bounds = [match.span(1)] if match else []
        else:
            bounds = list(_sentences(line, grammar.abbreviations))
        for begin, end in bounds:
            counts[f"{locus}-{part}"] += 1
            key = f"{locus}-{part}-{counts[f'{locus}-{part}']}"
            found.append(Segment(key, locus, part, start + begin, start + end))
    assert position == len(normalised) + 1, "lines and normalised text must agree"
    return found


def _located_lines(text: str, grammar: Grammar) -> Iterator[tuple[str, str, str, str | None]]:
    """Yield each non-empty line, normalised, with its locus and part, and the pattern of what alone counts in it."""
    numbers = grammar if isinstance(grammar, Numbered) else WITHOUT_NUMBERS
    locus, part, only = grammar.opening, "heading", None
    chapter = action = 0
    in_actions = False
    for raw in unicodedata.normalize("NFC", text.removeprefix("\ufeff")).splitlines():
        line = " ".join(raw.split())
        if not line:
            continue
        if note := re.match(numbers.footnote, line):
            yield line, f"noot{(note[1] or '').translate(SUPERSCRIPTS)}", "footnote", None
            continue
        heading = re.match(numbers.chapter, line)
        numbered = re.match(numbers.action, line)
        lettered = re.match(numbers.subaction, line)
        opened = next(((s, at) for s in grammar.sections if (at := s.at(line)) is not None), None)
        if opened:
            section, locus = opened
            part, only, in_actions = section.part, section.only, False
        elif heading and _number(heading) == chapter + 1:
            chapter, action, in_actions = chapter + 1, 0, False
            yield line, str(chapter), "heading", None
            locus, part, only = str(chapter), "intro", None
            continue
        elif chapter and re.match(numbers.actions, line):
            in_actions = True
            yield line, str(chapter), "heading", None
            continue
        elif in_actions and (action == 0 or (numbered and _number(numbered) == action + 1)):
            action += 1
            locus, part = f"{chapter}.{action}", "plan"
        elif in_actions and lettered:
            locus, part = f"{chapter}.{action}{lettered[1]}", "plan"
        elif in_actions and re.match(numbers.progress, line):
            part = "progress"
        yield line, locus, part, only


def _number(found: re.Match[str]) -> int:
    """Return the number in the first group of a match, or 0 where there is none."""
    return int(found[1]) if found[1] and found[1].isdecimal() else 0


def _sentences(line: str, abbreviations: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the bounds of the sentences of a line, without list marks and numbering at the edges."""
    cuts = [0]
    for stop in SENTENCE_END.finditer(line):
        word = line[: stop.start() + 1].rsplit(" ", 1)[-1].strip("(*\"'").lower()
        if word not in abbreviations and not re.fullmatch(r"(?:\w{1,4}\.){2,}|\w\.", word):
            cuts.append(stop.end())
    for begin, end in zip(cuts, [*cuts[1:], len(line)], strict=True):
        lead = LEAD.match(line[begin:end])
        first = begin + (lead.end() if lead else 0)
        if trimmed := line[first:end].rstrip(" *"):
            yield first, first + len(trimmed)
