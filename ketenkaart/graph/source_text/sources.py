"""The texts of the sources of a plan, read and cut.

A plan's first source is its own text (document "1"); a further one, like a decree, has a key.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ketenkaart.errors import KetenkaartError
from ketenkaart.files import plain_file
from ketenkaart.forms import filled
from ketenkaart.graph.source_text.beside import BESIDE_RECORDS, Hashed, beside_in, recorded
from ketenkaart.graph.source_text.grammar import Grammar
from ketenkaart.graph.source_text.segments import Segment, normalise, segment

FIRST = "1"  # what the document is called that a plan gives no key: its own text


@dataclass(frozen=True)
class Source:
    """A source text at hand: normalised, and cut by the grammar that the plan has for it."""

    text: str
    segments: list[Segment]
    grammar: Grammar

    @property
    def document(self) -> str:
        """What the document is called that this is the text of."""
        return self.grammar.document or FIRST

    @property
    def sha256(self) -> str:
        """The hash of the whole normalised text."""
        return hashed(self.text)

    def words(self, start: int, end: int, sha256: str) -> str:
        """Return the words of a range between quotes, or say that they are not those that were read."""
        found = self.text[start:end]
        return (
            f"“{found}”"
            if hashed(found) == sha256
            else "(de woorden op deze plek zijn gewijzigd; zie `ketenkaart check --passages verify`)"
        )


def hashed(text: str) -> str:
    """Return the hash of a text, by which one sees whether it is still the same."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


Sources = Mapping[str, Source]  # by what the document is called


def read_sources(paths: Sequence[Path], folder: Path) -> Sources:
    """Return the sources of a plan that are at hand, in the order in which the plan has rules for them.

    A text that was read before is known by its hash; the others are taken for the remaining documents, in order.
    Raises KetenkaartError if a text or the plan's rules cannot be read, or there are more texts than documents;
    a faulty grammar is InputFaults, with file and line.
    """
    left = grammars(folder)
    texts = [(path, _text(path)) for path in paths]
    if len(texts) > len(left):
        raise KetenkaartError(f"U geeft {len(texts)} bronnen; het plan heeft regels voor {len(left)}.")
    before = {row.sha256: row.document for row in recorded(folder, "document", Hashed)}
    known = {path: before[sha] for path, text in texts if (sha := hashed(normalise(text))) in before}
    order = list(left)
    found: dict[str, Source] = {}
    for path, text in sorted(texts, key=lambda one: one[0] not in known):
        name = known.get(path, next(iter(left), ""))
        if name not in left:
            raise KetenkaartError(f"“{path}” is de tekst van een bron die u al gaf; geef elke bron één keer.")
        grammar = left.pop(name)
        found[name] = Source(normalise(text), segment(text, grammar), grammar)
    return {found[name].document: found[name] for name in order if name in found}


def _text(path: Path) -> str:
    try:
        return plain_file(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise KetenkaartError(
            f"“{path}” kan niet gelezen worden als tekst; geef de bron als UTF-8-tekstbestand."
        ) from error


def grammars(folder: Path) -> dict[str, Grammar]:
    """Return the rules for each document of a plan, by its key; that of the first is empty."""
    found: dict[str, Grammar] = {}
    for tree, path, row in beside_in(folder, "segments"):
        grammar = filled(BESIDE_RECORDS["segments"](row), row, tree, path)
        assert isinstance(grammar, Grammar)
        found[grammar.document] = grammar
    if not found:
        raise KetenkaartError(f"In “{folder}” staat geen `segments`; zonder die regels heeft een bron geen adressen.")
    return found
