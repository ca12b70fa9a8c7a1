"""Addresses in the sources of a plan: writing them, proving that they still hold, and finding what nobody points at.

A plan's first source is its own text (document "1"); a further one, like a decree, has a key. Who has only some of
the texts at hand keeps the addresses in the others as they were recorded.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ketenkaart.errors import Fault, Faults, InputFaults, KetenkaartError, did_you_mean
from ketenkaart.files import plain_file, read_file, write_whole
from ketenkaart.forms import filled
from ketenkaart.graph.source_text.segments import BESIDE_RECORDS, Grammar, Segment, beside, normalise, segment
from ketenkaart.graph.sources.files import plan_files
from ketenkaart.strict_yaml import Path_, Tree, parse_yaml

FILE = "passages.yaml"
FIRST = "1"  # what the document is called that a plan gives no key: its own text
NOT_AT_HAND = "De tekst van “{}” is niet gegeven; die vindplaatsen zijn nu niet nagekeken."
HEADER = "# Geschreven door `ketenkaart passages --source BRON`; niet met de hand wijzigen.\n"


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


Sources = Mapping[str, Source]  # by what the document is called


def read_sources(paths: Sequence[Path], folder: Path) -> Sources:
    """Return the sources of a plan that are at hand, in the order in which the plan has rules for them.

    A text that was read before is known by its hash; the others are taken for the remaining documents, in order.
    Raises KetenkaartError if a text or the plan's rules cannot be read, or there are more texts than documents;
    a faulty grammar is InputFaults, with file and line.
    """
    left = _grammars(folder)
    texts = [(path, _text(path)) for path in paths]
    if len(texts) > len(left):
        raise KetenkaartError(f"U geeft {len(texts)} bronnen; het plan heeft regels voor {len(left)}.")
    recorded = {row["sha256"]: row.get("document", "") for row in _recorded(folder, "document")}
    known = {path: recorded[sha] for path, text in texts if (sha := _hash(normalise(text))) in recorded}
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


def _grammars(folder: Path) -> dict[str, Grammar]:
    """Return the rules for each document of a plan, by its key; that of the first is empty."""
    found: dict[str, Grammar] = {}
    for tree, path, row in _beside(folder, "segments"):
        grammar = filled(BESIDE_RECORDS["segments"](row), row, tree, path)
        assert isinstance(grammar, Grammar)
        found[grammar.document] = grammar
    if not found:
        raise KetenkaartError(f"In “{folder}” staat geen `segments`; zonder die regels heeft een bron geen adressen.")
    return found


def _recorded(folder: Path, name: str) -> list[dict[str, str]]:
    """Return what `passages.yaml` holds under a name; nothing where there is no such file yet."""
    file = folder / FILE
    return [row for _, row in beside(_tree(file), name)] if file.is_file() else []


def _beside(folder: Path, name: str) -> Iterator[tuple[Tree, Path_, Any]]:
    """Yield what stands under a name in the files of a plan; a file that lacks the word is not taken apart."""
    for file in plan_files(folder):
        if name.encode() in read_file(file).data:
            tree = _tree(file)
            yield from ((tree, path, row) for path, row in beside(tree, name))


def _tree(path: Path) -> Tree:
    """Return the tree of a file, taken apart once as long as its bytes are the same: nobody may change it."""
    file = read_file(path)
    return _parsed(file.data, file.name)


_parsed = lru_cache(maxsize=64)(parse_yaml)


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
            tree = _tree(file)
            yield from ((key, tree, path) for key, path in walk(tree.data, ()))


def write_passages(folder: Path, sources: Sources) -> int:
    """Write `passages.yaml` for the keys that records name; return how many.

    Raises InputFaults for keys that no source has.
    """
    documents, rows = _addresses(folder, sources)
    faults, used = [], set()
    for key, tree, path in used_keys(folder):
        if key in rows:
            used.add(key)
        else:
            message = f"vindplaats “{key}” bestaat niet in de bron.{did_you_mean(key, rows)}"
            faults.append(Fault(tree.file, tree.line(path), "passage", message))
    if faults:
        raise InputFaults(faults)
    kept = [_row(row) for key, row in rows.items() if key in used]
    write_whole(folder / FILE, "\n".join([HEADER + "".join(_heads(documents)) + "passages:", *kept, ""]))
    return len(used)


def _addresses(folder: Path, sources: Sources) -> tuple[list[dict[str, Any]], dict[str, dict[str, Any]]]:
    """Return the documents of a plan and, by key, every address: of a text at hand anew, else as recorded."""
    documents: list[dict[str, Any]] = []
    rows: dict[str, dict[str, Any]] = {}
    old = {row.get("document", ""): row for row in _recorded(folder, "document")}
    passages = _recorded(folder, "passages")
    for name in _grammars(folder):
        if source := sources.get(name or FIRST):
            documents.append({"document": name, "sha256": source.sha256, "length": len(source.text)})
            rows |= {piece.key: _address(piece, source) for piece in source.segments}
        elif name in old:
            documents.append(old[name])
            rows |= {row["key"]: row for row in passages if row.get("document", "") == name}
    return documents, rows


def _heads(documents: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Yield how the documents stand in the file: one alone as a block."""
    several = len(documents) > 1
    yield "document:\n"
    for one in documents:
        named = f"document: {one['document']}, " if one.get("document") else ""
        short = f"{named}sha256: {one['sha256']}, length: {one['length']}"
        yield f"- {{{short}}}\n" if several else "".join(f"  {part}\n" for part in short.split(", "))


def _address(piece: Segment, source: Source) -> dict[str, Any]:
    words = source.text[piece.start : piece.end]
    return {
        "key": piece.key,
        "document": source.grammar.document,
        "place": source.grammar.place(piece.locus),
        "part": piece.part,
        "start": piece.start,
        "end": piece.end,
        "sha256": _hash(words),
        "words": first_words(words),
    }


def _row(row: Mapping[str, Any]) -> str:
    document = f"document: {row['document']}, " if row.get("document") else ""
    return (
        f'- {{key: "{row["key"]}", {document}place: "{row["place"]}", part: {row["part"]}, '
        f'start: {row["start"]}, end: {row["end"]}, sha256: {row["sha256"]}, words: "{row["words"]}"}}'
    )


def first_words(words: str) -> str:
    """Return the first four words of a passage, to search for in the PDF: without marks, before any bracket."""
    bare = re.sub(r"[*⁰-⁹¹²³\"“”]", "", words)
    before = bare.lstrip("(' ").split("(")[0]
    return " ".join(before.split()[:4]).rstrip(" ,;:").replace("\\", "")


def unused(folder: Path, source: Source) -> list[Segment]:
    """Return the segments of a source that no record points to.

    Headings do not count. What the plan's `unused:` list explains is left out.
    """
    used = {key for key, _, _ in used_keys(folder)}
    explained = {row["key"] for _, _, row in _beside(folder, "unused")}
    return [p for p in source.segments if p.part != "heading" and p.key not in used and p.key not in explained]


def listed(pieces: Sequence[Segment], source: Source) -> str:
    """Return segments for the screen, a line each: the key, a tab, the words; nothing where there are none."""
    return "".join(f"{piece.key}\t{source.text[piece.start : piece.end]}\n" for piece in pieces)


def verify(folder: Path, sources: Sources) -> str:
    """Return in Dutch how the recorded addresses stand in the sources at hand, a line for each of several.

    Raises InputFaults for those that changed. Where a document differs, a passage is looked for by its length and
    hash: it may have moved.
    """
    tree = _tree(folder / FILE)
    recorded = {row.get("document", "") or FIRST: row["sha256"] for _, row in beside(tree, "document")}
    faults, said = Faults(), []
    for name, source in sources.items():
        try:
            found = _verified(tree, source, recorded.get(name, ""))
        except InputFaults as error:
            faults.extend(error.faults)
            continue
        said.append(f"{name}: {found}" if len(recorded) > 1 and name != FIRST else found)
    if faults:
        raise InputFaults(faults)
    missing = [name for name in recorded if name not in sources]
    return "\n".join([*said, *(NOT_AT_HAND.format(name) for name in missing if name != FIRST)])


def _verified(tree: Tree, source: Source, recorded: str) -> str:
    rows = [
        (index, row)
        for index, row in enumerate(tree.data["passages"])
        if (row.get("document", "") or FIRST) == source.document
    ]
    if recorded == source.sha256:
        return f"Alle {len(rows)} vindplaatsen kloppen; het document is ongewijzigd."
    faults, moved = [], 0
    for index, row in rows:
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
