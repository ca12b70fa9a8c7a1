"""Cuts the text of a source into addressable pieces, by the grammar that the plan has for it.

The pieces are sentences, or parts of one where a footnote interrupts it.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ketenkaart.graph.source_text.grammar import WITHOUT_NUMBERS, Grammar, Numbered

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
SENTENCE_END = re.compile(r"""[.?!;][)”"’'*⁰-⁹¹²³]*\s+(?=[*“"‘'(-]*[A-ZÀ-Ü])""")
LEAD = re.compile(r"^(?:[\s*•⁰-⁹¹²³-]|\d+\.?\s|[a-z]\.\s)+")


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
