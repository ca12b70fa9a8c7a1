"""Addresses in a source: writing them, proving that they still hold, and finding what nobody points at."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ketenkaart.errors import Fault, InputFaults, KetenkaartError, did_you_mean
from ketenkaart.files import plain_file, write_whole
from ketenkaart.forms import filled
from ketenkaart.graph.source_text.segments import Grammar, Segment, normalise, segment
from ketenkaart.graph.sources.files import plan_files
from ketenkaart.strict_yaml import Path_, Tree, read_yaml

FILE = "passages.yaml"
HEADER = "# Geschreven door `ketenkaart passages --source BRON`; niet met de hand wijzigen.\n"


@dataclass(frozen=True)
class Source:
    """A source text at hand: normalised, and cut by the plan's grammar."""

    text: str
    segments: list[Segment]
    grammar: Grammar

    @property
    def sha256(self) -> str:
        """The hash of the whole normalised text."""
        return _hash(self.text)

    def words(self, start: int, end: int, sha256: str) -> str:
        """Return the words of a range between quotes, or say that they are not those that were read."""
        found = self.text[start:end]
        return (
            f"“{found}”"
            if _hash(found) == sha256
            else "(de woorden op deze plek zijn gewijzigd; zie `ketenkaart passages --verify`)"
        )


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def read_source(path: Path, folder: Path) -> Source:
    """Return the source of a plan; raise KetenkaartError if it or the plan's grammar cannot be read.

    A faulty grammar is InputFaults, with file and line.
    """
    try:
        raw = plain_file(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise KetenkaartError(
            f"“{path}” kan niet gelezen worden als tekst; geef de bron als UTF-8-tekstbestand."
        ) from error
    for file in plan_files(folder):
        tree = read_yaml(file)
        if rules := tree.data.get("segments"):
            grammar = filled(Grammar, rules, tree, ("segments",))
            return Source(normalise(raw), segment(raw, grammar), grammar)
    raise KetenkaartError(f"In “{folder}” staat geen `segments`; zonder die regels heeft een bron geen adressen.")


def used_keys(folder: Path) -> Iterator[tuple[str, Tree, Path_]]:
    """Yield every passage key that a record names, with its place."""

    def walk(data: Any, path: Path_) -> Iterator[tuple[str, Path_]]:
        if isinstance(data, dict):
            for name, value in data.items():
                if name == "passage":
                    values = value if isinstance(value, list) else [value]
                    yield from ((key, (*path, name)) for key in values if isinstance(key, str))
                else:
                    yield from walk(value, (*path, name))
        elif isinstance(data, list):
            for index, item in enumerate(data):
                yield from walk(item, (*path, index))

    for file in plan_files(folder):
        if file.name != FILE:
            tree = read_yaml(file)
            yield from ((key, tree, path) for key, path in walk(tree.data, ()))


def write_passages(folder: Path, source: Source) -> int:
    """Write `passages.yaml` for the keys that records name; return how many.

    Raises InputFaults for keys that the source does not have.
    """
    known = {piece.key: piece for piece in source.segments}
    faults, used = [], set()
    for key, tree, path in used_keys(folder):
        if key in known:
            used.add(key)
        else:
            message = f"vindplaats “{key}” bestaat niet in de bron.{did_you_mean(key, known)}"
            faults.append(Fault(tree.file, tree.line(path), "passage", message))
    if faults:
        raise InputFaults(faults)
    rows = [_row(piece, source) for piece in source.segments if piece.key in used]
    document = f"document:\n  sha256: {source.sha256}\n  length: {len(source.text)}\n"
    write_whole(folder / FILE, "\n".join([HEADER + document + "passages:", *rows, ""]))
    return len(used)


def _row(piece: Segment, source: Source) -> str:
    words = source.text[piece.start : piece.end]
    return (
        f'- {{key: "{piece.key}", place: "{source.grammar.place(piece.locus)}", part: {piece.part}, '
        f'start: {piece.start}, end: {piece.end}, sha256: {_hash(words)}, words: "{first_words(words)}"}}'
    )


def first_words(words: str) -> str:
    """Return the first four words of a passage, to search for in the PDF: without marks, before any bracket."""
    bare = re.sub(r"[*⁰-⁹¹²³\"“”]", "", words)
    before = bare.lstrip("(' ").split("(")[0]
    return " ".join(before.split()[:4]).rstrip(" ,;:").replace("\\", "")


def unused(folder: Path, source: Source) -> list[Segment]:
    """Return the first segment of each paragraph-like stretch that no record points to.

    Segments of one place and part count as one paragraph; headings do not count. What
    the plan's `unused:` list explains is left out.
    """
    used = {key for key, _, _ in used_keys(folder)}
    explained: set[str] = set()
    for file in plan_files(folder):
        explained |= {row["key"] for row in read_yaml(file).data.get("unused", [])}
    return [p for p in source.segments if p.part != "heading" and p.key not in used and p.key not in explained]


def listed(pieces: Sequence[Segment], source: Source) -> str:
    """Return segments for the screen, a line each: the key, a tab, the words; nothing where there are none."""
    return "".join(f"{piece.key}\t{source.text[piece.start : piece.end]}\n" for piece in pieces)


def verify(folder: Path, source: Source) -> str:
    """Return in Dutch how the recorded addresses stand in a source; raise InputFaults for those that changed.

    Where the document differs, a passage is looked for by its length and hash: it may have moved.
    """
    tree = read_yaml(folder / FILE)
    if tree.data["document"]["sha256"] == source.sha256:
        return f"Alle {len(tree.data['passages'])} vindplaatsen kloppen; het document is ongewijzigd."
    faults, moved = [], 0
    for index, row in enumerate(tree.data["passages"]):
        found = compare(row, source)
        moved += found == "verplaatst"
        if found == "gewijzigd":
            message = f"de woorden van “{row['key']}” zijn gewijzigd of weg; lees de passage opnieuw."
            faults.append(Fault(FILE, tree.line(("passages", index)), "passage", message))
    if faults:
        raise InputFaults(faults)
    return f"Het document is gewijzigd, maar elke vindplaats staat er nog; {moved} zijn verplaatst."


def compare(passage: dict[str, str], source: Source) -> str:
    """Return how a recorded passage stands in a source: ongewijzigd, verplaatst or gewijzigd."""
    start, end, expected = int(passage["start"]), int(passage["end"]), passage["sha256"]
    if _hash(source.text[start:end]) == expected:
        return "ongewijzigd"
    for first in re.finditer(re.escape(passage["words"].split()[0]), source.text):
        for begin in range(max(first.start() - 3, 0), first.start() + 1):
            if _hash(source.text[begin : begin + end - start]) == expected:
                return "verplaatst"
    return "gewijzigd"
