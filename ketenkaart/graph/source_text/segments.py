"""The sources of a plan, cut by its grammars into sentences, or parts of one where a footnote interrupts it."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from ketenkaart.errors import KetenkaartError
from ketenkaart.files import plain_file
from ketenkaart.forms import MESSAGES, validate_form
from ketenkaart.graph.source_text.extra_sections import EXTRA_SECTIONS, Hashed, recorded, sections_in
from ketenkaart.graph.source_text.grammar import WITHOUT_NUMBERS, Grammar, Numbered

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
SENTENCE_END = re.compile(r"""[.?!;][)”"’'*⁰-⁹¹²³]*\s+(?=[*“"‘'(-]*[A-ZÀ-Ü])""")
LEAD = re.compile(r"^(?:[\s*•⁰-⁹¹²³-]|\d+\.?\s|[a-z]\.\s)+")
FIRST = "1"  # what the document is called that a plan gives no key: its own text


class Segment(NamedTuple):
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
    found, counts, position = list[Segment](), Counter[str](), 0
    for line, locus, part, only in _located_lines(text, grammar):
        start, position = position, position + len(line) + 1
        if only:
            match = re.search(only, line)
            bounds = [match.span(1)] if match else []
        else:
            bounds = list(_sentences(line, grammar.abbreviations))
        for begin, end in bounds:
            counts[name := f"{locus}-{part}"] += 1
            found.append(Segment(f"{name}-{counts[name]}", locus, part, start + begin, start + end))
    assert position == len(normalise(text)) + 1, "lines and normalised text must agree"
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


class Source(NamedTuple):
    """A source text at hand: normalised, and cut by the grammar that the plan has for it."""

    text: str
    segments: list[Segment]
    grammar: Grammar

    @property
    def sha256(self) -> str:
        """The hash of the whole normalised text."""
        return hashed(self.text)

    def words(self, start: int, end: int, sha256: str) -> str:
        """Return the words of a range between quotes, or say that they are not those that were read."""
        found = self.text[start:end]
        if hashed(found) != sha256:
            return "(de woorden op deze plek zijn gewijzigd; zie `ketenkaart check --passages verify`)"
        return f"“{found}”"


def hashed(text: str) -> str:
    """Return the hash of a text, by which one sees whether it is still the same."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


Sources = Mapping[str, Source]  # by what the document is called


def read_sources(paths: Sequence[Path], folder: Path) -> Sources:
    """Return the sources of a plan that are at hand, in the order of the plan's rules for them.

    A text that was read before is known by its hash; the others are taken for the remaining documents, in order. Raises
    KetenkaartError for a text or rules that cannot be read or too many texts, InputFaults for a faulty grammar.
    """
    left = grammars(folder)
    texts = [(path, _text(path)) for path in paths]
    if len(texts) > len(left):
        raise KetenkaartError(f"U geeft {len(texts)} bronnen; het plan heeft regels voor {len(left)}.")
    before = {row.sha256: row.document for row in recorded(folder, "document", Hashed)}
    documents = {path: before[sha] for path, text in texts if (sha := hashed(normalise(text))) in before}
    order = list(left)
    found: dict[str, Source] = {}
    for path, text in sorted(texts, key=lambda one: one[0] not in documents):
        name = documents.get(path, next(iter(left), ""))
        if name not in left:
            raise KetenkaartError(f"“{path}” is de tekst van een bron die u al gaf; geef elke bron één keer.")
        grammar = left.pop(name)
        found[name] = Source(normalise(text), segment(text, grammar), grammar)
    return {name or FIRST: found[name] for name in order if name in found}


def _text(path: Path) -> str:
    try:
        return plain_file(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise KetenkaartError(MESSAGES["source_unread"].format(path)) from error


def grammars(folder: Path) -> dict[str, Grammar]:
    """Return the rules for each document of a plan, by its key; that of the first is empty."""
    found: dict[str, Grammar] = {}
    for tree, path, row in sections_in(folder, "segments"):
        grammar = validate_form(EXTRA_SECTIONS["segments"](row), row, tree, path)
        assert isinstance(grammar, Grammar)
        found[grammar.document] = grammar
    if not found:
        raise KetenkaartError(f"In “{folder}” staat geen `segments`; zonder die regels heeft een bron geen adressen.")
    return found
