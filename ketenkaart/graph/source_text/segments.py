"""Cuts the text of a source into addressable pieces.

A source is cut by a grammar that is content (`segments:` in a plan's `plan.yaml`): how a chapter
heading, an action, a progress note and a footnote look in *that* document. The pieces are
sentences, or parts of one where a footnote interrupts it.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Self

from pydantic import AfterValidator, model_validator

from ketenkaart.forms import Form, failure

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


Pattern = Annotated[str, AfterValidator(_pattern)]
Grouped = Annotated[Pattern, AfterValidator(_grouped)]  # its first group is the number, the letter or what counts


class Section(Form):
    """A part of a source outside its numbered chapters: a pattern that opens it, and its address.

    With `only`, a line of it counts for no more than that pattern's first group: so an annex of
    persons gives addresses of their posts, and no names.
    """

    match: Pattern
    locus: str
    part: str
    only: Grouped | None = None


class Place(Form):
    """How a locus is said: a pattern, and words in which `{0}` is the match and `{1}` its first group."""

    match: Pattern
    words: str

    @model_validator(mode="after")
    def _fits(self) -> Self:
        """Refuse words that name a group which the pattern lacks."""
        try:
            self.words.format("", *[""] * re.compile(self.match).groups)
        except (LookupError, ValueError, AttributeError) as error:
            raise failure(f"“{self.words}” noemt iets dat `match` niet heeft; `{{1}}` is de eerste groep.") from error
        return self


class Grammar(Form):
    """How a document is laid out: regular expressions, matched at the start of a line."""

    chapter: Grouped
    actions: Pattern
    action: Grouped
    subaction: Grouped
    progress: Pattern
    footnote: Grouped
    sections: tuple[Section, ...]
    places: tuple[Place, ...]
    abbreviations: tuple[str, ...]

    def place(self, locus: str) -> str:
        """Return a locus in words, or the locus itself."""
        for row in self.places:
            if match := re.fullmatch(row.match, locus):
                return row.words.format(locus, *match.groups(""))
        return locus


class Hashed(Form):
    """The text that the addresses are in: its hash and its length."""

    sha256: str
    length: int


class Unused(Form):
    """A passage that no record points to, and why."""

    key: str
    rationale: str = ""


# What a plan's files hold for the reading of its source, beside its records.
BESIDE_RECORDS: dict[str, Any] = {"segments": Grammar, "document": Hashed, "unused": tuple[Unused, ...]}


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
    only = {section.locus: section.only for section in grammar.sections if section.only}
    for line, locus, part in _located_lines(text, grammar):
        start, position = position, position + len(line) + 1
        if locus in only:
            match = re.search(only[locus], line)
            bounds = [match.span(1)] if match else []
        else:
            bounds = list(_sentences(line, grammar.abbreviations))
        for begin, end in bounds:
            counts[f"{locus}-{part}"] += 1
            key = f"{locus}-{part}-{counts[f'{locus}-{part}']}"
            found.append(Segment(key, locus, part, start + begin, start + end))
    assert position == len(normalised) + 1, "lines and normalised text must agree"
    return found


def _located_lines(text: str, grammar: Grammar) -> Iterator[tuple[str, str, str]]:
    """Yield each non-empty line, normalised, with its locus and part."""
    locus, part = "titel", "heading"
    chapter = action = 0
    in_actions = False
    for raw in unicodedata.normalize("NFC", text.removeprefix("\ufeff")).splitlines():
        line = " ".join(raw.split())
        if not line:
            continue
        if note := re.match(grammar.footnote, line):
            yield line, f"noot{(note[1] or '').translate(SUPERSCRIPTS)}", "footnote"
            continue
        heading = re.match(grammar.chapter, line)
        numbered = re.match(grammar.action, line)
        lettered = re.match(grammar.subaction, line)
        section = next((s for s in grammar.sections if re.match(s.match, line)), None)
        if section:
            locus, part, in_actions = section.locus, section.part, False
        elif heading and _number(heading) == chapter + 1:
            chapter, action, in_actions = chapter + 1, 0, False
            yield line, str(chapter), "heading"
            locus, part = str(chapter), "intro"
            continue
        elif chapter and re.match(grammar.actions, line):
            in_actions = True
            yield line, str(chapter), "heading"
            continue
        elif in_actions and (action == 0 or (numbered and _number(numbered) == action + 1)):
            action += 1
            locus, part = f"{chapter}.{action}", "plan"
        elif in_actions and lettered:
            locus, part = f"{chapter}.{action}{lettered[1]}", "plan"
        elif in_actions and re.match(grammar.progress, line):
            part = "progress"
        yield line, locus, part


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
