"""Addresses in the sources of a plan: writing them, and finding what nobody points at.

Who has only some of the texts at hand keeps the addresses in the others as they were recorded.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from ketenkaart.errors import Fault, InputFaults, did_you_mean
from ketenkaart.files import write_whole
from ketenkaart.graph.source_text.beside import FILE, Address, Hashed, beside_in, recorded, used_keys
from ketenkaart.graph.source_text.segments import Segment
from ketenkaart.graph.source_text.sources import FIRST, Source, Sources, grammars, hashed

HEADER = "# Geschreven door `ketenkaart check --passages write --source BRON`; niet met de hand wijzigen.\n"


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


def _addresses(folder: Path, sources: Sources) -> tuple[list[Hashed], dict[str, Address]]:
    """Return the documents of a plan and, by key, every address: of a text at hand anew, else as recorded."""
    documents: list[Hashed] = []
    rows: dict[str, Address] = {}
    old = {row.document: row for row in recorded(folder, "document", Hashed)}
    passages = recorded(folder, "passages", Address)
    for name in grammars(folder):
        if source := sources.get(name or FIRST):
            documents.append(Hashed(document=name, sha256=source.sha256, length=len(source.text)))
            rows |= addresses(source)
        elif name in old:
            documents.append(old[name])
            rows |= {row.key: row for row in passages if row.document == name}
    return documents, rows


def _heads(documents: Sequence[Hashed]) -> Iterator[str]:
    """Yield how the documents stand in the file: one alone as a block."""
    several = len(documents) > 1
    yield "document:\n"
    for one in documents:
        named = f"document: {one.document}, " if one.document else ""
        short = f"{named}sha256: {one.sha256}, length: {one.length}"
        yield f"- {{{short}}}\n" if several else "".join(f"  {part}\n" for part in short.split(", "))


def addresses(source: Source) -> dict[str, Address]:
    """Return the addresses of all pieces of a source by key, as they are now."""
    return {piece.key: _address(piece, source) for piece in source.segments}


def _address(piece: Segment, source: Source) -> Address:
    words = source.text[piece.start : piece.end]
    return Address(
        key=piece.key,
        document=source.grammar.document,
        place=source.grammar.place(piece.locus),
        part=piece.part,
        start=piece.start,
        end=piece.end,
        sha256=hashed(words),
        words=first_words(words),
    )


def _row(row: Address) -> str:
    document = f"document: {row.document}, " if row.document else ""
    return (
        f'- {{key: "{row.key}", {document}place: "{row.place}", part: {row.part}, '
        f'start: {row.start}, end: {row.end}, sha256: {row.sha256}, words: "{row.words}"}}'
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
    explained = {row["key"] for _, _, row in beside_in(folder, "unused")}
    return [p for p in source.segments if p.part != "heading" and p.key not in used and p.key not in explained]


def listed(pieces: Sequence[Segment], source: Source) -> str:
    """Return segments for the screen, a line each: the key, a tab, the words; nothing where there are none."""
    return "".join(f"{piece.key}\t{source.text[piece.start : piece.end]}\n" for piece in pieces)
