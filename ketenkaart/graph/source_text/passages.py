"""Writes and checks the addresses in the sources of a plan, and checks each silence and name against the whole text."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from ketenkaart.errors import Fault, Faults, InputFaults, did_you_mean
from ketenkaart.files import read_file, write_whole
from ketenkaart.forms import MESSAGES, Form, validate_form
from ketenkaart.graph.records.keys import ALIASES
from ketenkaart.graph.records.sections import SECTIONS
from ketenkaart.graph.source_text.extra_sections import (
    FILE,
    Address,
    Hashed,
    blocks_within,
    record_files,
    recorded,
    sections_in,
    sections_named,
    source_file,
    used_keys,
)
from ketenkaart.graph.source_text.segments import FIRST, Segment, Source, Sources, grammars, hashed
from ketenkaart.graph.sources.files import plan_files
from ketenkaart.strict_yaml import Path_, listed

HEADER = "# Geschreven door `ketenkaart check --passages write --source BRON`; niet met de hand wijzigen."
Row = tuple[int, Address]  # an address, and its line in the file
MARK = re.compile(r"[*⁰-⁹¹²³\"“”\\]")  # in a text, and not in what one types to find it
WORDS, LONGEST = 4, 10  # that one searches for


def write_passages(folder: Path, sources: Sources) -> int:
    """Write `passages.yaml` for the keys that records name; return how many. Raises InputFaults for unknown keys."""
    documents, rows = list[Hashed](), dict[str, Address]()  # as in the texts at hand, else as recorded
    old = {row.document: row for row in recorded(folder, "document", Hashed)}
    passages = recorded(folder, "passages", Address)
    for name in grammars(folder):
        if source := sources.get(name or FIRST):
            documents.append(Hashed(document=name, sha256=source.sha256, length=len(source.text)))
            rows |= addresses(source)
        elif name in old:
            documents.append(old[name])
            rows |= {row.key: row for row in passages if row.document == name}
    named = list(used_keys(folder))
    faults = [
        Fault(tree.file, tree.line(path), "passage", MESSAGES["nowhere"].format(key, did_you_mean(key, rows)))
        for key, tree, path in named
        if key not in rows
    ]
    if faults:
        raise InputFaults(faults)
    used = {key for key, *_ in named}
    if len(documents) == 1:
        heads = [f"  {name}: {value}" for name, value in documents[0] if value != ""]
    else:
        heads = [f"- {_in_braces(one)}" for one in documents]
    kept = [f"- {_in_braces(row, ('key', 'place', 'words'))}" for key, row in rows.items() if key in used]
    write_whole(folder / FILE, "\n".join([HEADER, "document:", *heads, "passages:", *kept, ""]))
    return len(used)


def _in_braces(row: Form, quoted: Sequence[str] = ()) -> str:
    """Return a form as one line of YAML: some fields in quotation marks, another one that is empty left out."""
    filled = ((name, f'"{value}"' if name in quoted else str(value)) for name, value in row)
    return f"{{{', '.join(f'{name}: {text}' for name, text in filled if text)}}}"


def addresses(source: Source) -> dict[str, Address]:
    """Return the addresses of all pieces of a source by key, as they are now."""
    texts, found = dict[str, str](), dict[str, Address]()
    for piece in source.segments:
        texts[piece.locus] = f"{texts.get(piece.locus, '')} {_bare(source.text[piece.start : piece.end])}"
    for piece in source.segments:
        words = source.text[piece.start : piece.end]
        found[piece.key] = Address(
            key=piece.key,
            document=source.grammar.document,
            place=source.grammar.place(piece.locus),
            part=piece.part,
            start=piece.start,
            end=piece.end,
            sha256=hashed(words),
            words=_first_words(words, texts[piece.locus]),
        )
    return found


def _bare(words: str) -> str:
    """Return words as one types them in a search: without marks, on one line."""
    return " ".join(MARK.sub("", words).split()).lstrip("(' ")


def _first_words(words: str, around: str) -> str:
    """Return the first words of a passage, to search for: four, or as many as tell it from what is `around` it.

    They stop before a mark: who types words without it, as one search does, finds nothing across it.
    """
    bare = next(filter(None, map(_bare, MARK.split(words))), "")
    parts = re.split(r"\([^)]*[A-Z]", bare)[0].split()  # in such brackets are names of persons
    phrases = [" ".join(parts[:count]).rstrip(" ,;:") for count in range(WORDS, LONGEST + 1)]
    phrases = [phrase if "(" in phrase else phrase.rstrip(")") for phrase in phrases]
    return next((phrase for phrase in phrases if around.count(phrase) < 2), phrases[0])


def unused(folder: Path, source: Source) -> list[Segment]:
    """Return the segments of a source (no headings) that no record points to and `unused:` does not explain."""
    known = {key for key, _, _ in used_keys(folder)} | {row["key"] for _, _, row in sections_in(folder, "unused")}
    return [piece for piece in source.segments if piece.part != "heading" and piece.key not in known]


def verify(folder: Path, sources: Sources) -> str:
    """Return in Dutch, a line a source at hand, that its addresses and silences hold; raise InputFaults otherwise."""
    hashes = {row.document or FIRST: row.sha256 for row in recorded(folder, "document", Hashed)}
    faults, rows, tree = Faults(), list[Row](), source_file(folder / FILE)
    for path, row in sections_named(tree, "passages"):
        try:
            rows.append((tree.line(path), validate_form(Address, row, tree, path)))
        except InputFaults as error:
            faults.extend(error.faults)
    unread = (MESSAGES["no_hash"].format(name) for name in sources.keys() - hashes.keys())
    faults.extend(Fault(FILE, 0, "document", text) for text in unread)
    for line, row in rows:
        if (name := row.document or FIRST) not in {*hashes, *sources}:
            faults.append(Fault(FILE, line, "passage", MESSAGES["no_document"].format(row.key, name)))
    lines = []
    for name, source in sources.items():
        mine = [(line, row) for line, row in rows if (row.document or FIRST) == name]
        if hashes.get(name) == source.sha256:
            faults.extend(_outdated(mine, source))
            found = f"Alle {len(mine)} vindplaatsen kloppen; het document is ongewijzigd."
        else:
            states = [compare(row, source) for _, row in mine]
            faults.extend(_lost(mine, states, source))
            moved = states.count("verplaatst")
            found = f"Het document is gewijzigd, maar elke vindplaats staat er nog; {moved} zijn verplaatst."
        lines.append(f"{name}: {found}" if len(hashes) > 1 and name != FIRST else found)
    if not faults:  # silences are looked up by these addresses
        faults.extend(unchecked_silences(folder, sources))
    if faults:
        raise InputFaults(faults)
    missing = [name for name in hashes if name not in sources]
    return "\n".join([*lines, *(MESSAGES["not_at_hand"].format(name) for name in missing if name != FIRST)])


def _outdated(rows: Sequence[Row], source: Source) -> Iterator[Fault]:
    """Yield the addresses that are not what would be written of a source, which did not change."""
    present = addresses(source)
    for line, row in rows:
        if (right := present.get(row.key)) is None:
            yield Fault(FILE, line, "passage", MESSAGES["wrong_key"].format(row.key, did_you_mean(row.key, present)))
        elif wrong := [name for name, value in right if value != getattr(row, name)]:
            yield Fault(FILE, line, "passage", MESSAGES["wrong_passage"].format(row.key, ", ".join(wrong)))


def _lost(rows: Sequence[Row], states: Sequence[str], source: Source) -> Iterator[Fault]:
    """Yield the addresses of which the words are no longer in a source, which changed, or that point nowhere."""
    for (line, row), state in zip(rows, states, strict=True):
        if not 0 <= row.start < row.end:
            yield Fault(FILE, line, "passage", MESSAGES["wrong_passage"].format(row.key, "start, end"))
        elif state == "gewijzigd":
            yield Fault(FILE, line, "passage", MESSAGES["words_gone"].format(row.key))
        elif state == "ongewijzigd" and not _bare(source.text[row.start : row.end]).startswith(row.words):
            yield Fault(FILE, line, "passage", MESSAGES["wrong_passage"].format(row.key, "words"))


def compare(passage: Address, source: Source) -> str:
    """Return whether a recorded passage is ongewijzigd, verplaatst or gewijzigd in a source."""
    start, end, expected = passage.start, passage.end, passage.sha256
    if hashed(source.text[start:end]) == expected:
        return "ongewijzigd"
    for first in re.finditer(re.escape((passage.words.split() or [""])[0]), source.text):
        for begin in range(max(first.start() - 3, 0), first.start() + 1):
            if hashed(source.text[begin : begin + end - start]) == expected:
                return "verplaatst"
    return "gewijzigd"


FIELD = "checkedAcross"
NO_SILENCES = (FIELD, "alternativeReading", "reportedNearby")  # blocks in these are no silences
# The fields and values by which the source is silent; a silent part is so by itself.
SILENT = {"delivered": "niet-gemeld", "status": "geen-voortgang-gemeld", "resolution": "open"}


def unchecked_silences(folder: Path, sources: Sources) -> Iterator[Fault]:
    """Yield the silences whose check is not recorded, and the hits of their words that were not weighed.

    A hit that the same record points at was weighed. Where no progress is reported of what the source names elsewhere
    too (`aliases:`), what is reported there has to be given.
    """
    texts = {  # by passage, of those whose text is at hand
        row.key: source.text[row.start : row.end].casefold()
        for row in recorded(folder, "passages", Address)
        if (source := sources.get(row.document or FIRST))
    }
    aliases = {key: listed(one, str) for _, _, names in sections_in(folder, ALIASES) for key, one in names.items()}
    for tree in record_files(folder):
        rows = [(section, path, row) for section in SECTIONS for path, row in tree.rows(section)]
        for section, path, row in rows:
            for place, part in blocks_within(row, path, NO_SILENCES):
                where = f"{section} {'.'.join(map(str, place[2:]))}".strip()
                checks = listed(part.get(FIELD), dict)
                if not checks and _is_silent(place, part):
                    yield tree.fault(place, where, MESSAGES["unchecked"])
                for check in checks:
                    weighed = {*_keys(row), *listed(check.get("looked"), str)}
                    for word, key in _hits(listed(check.get("words"), str), texts):
                        if key not in weighed:
                            yield tree.fault((*place, FIELD), where, MESSAGES["overlooked"].format(word, key))
                if "statuses" in place and _is_silent(place, part) and not part.get("reportedNearby"):
                    name = f"{section[:-1]}-{row.get('key') or row.get('identifier')}"
                    found = [hit for hit in _hits(aliases.get(name, []), texts) if hit[1] not in _keys(row)]
                    yield from (tree.fault(place, where, MESSAGES["elsewhere"].format(*hit)) for hit in found[:1])


def is_checked(folder: Path) -> bool:
    """Return whether a plan records of any silence how it was checked."""
    return any(FIELD.encode() in read_file(file).data for file in plan_files(folder))


def _hits(words: list[str], texts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each of some words with each passage in which it begins a word."""
    for word in words:
        found = re.compile(rf"(?<![^\W_]){re.escape(word.casefold())}")
        yield from ((word, key) for key, text in texts.items() if found.search(text))


def _is_silent(place: Path_, part: Mapping[str, Any]) -> bool:
    values = {name: value.get("value") if isinstance(value, dict) else value for name, value in part.items()}
    return "silentPart" in place or any(values.get(name) == value for name, value in SILENT.items())


def _keys(row: Any) -> set[str]:
    """Return the passages that a row points at, except those in its checks."""
    return {key for _, block in blocks_within(row, without=(FIELD,)) for key in listed(block.get("passage"), str)}


def missing_words(folder: Path, sources: Sources) -> Iterator[Fault]:
    """Yield the words that no source of a plan has, literally; none where a source is not at hand: it may have them."""
    if len(sources) < len(grammars(folder)):
        return
    texts = [source.text for source in sources.values()]
    for tree, path, names in sections_in(folder, ALIASES):
        for key, one in names.items():
            for word in [one] if isinstance(one, str) else one:
                if not any(word in text for text in texts):
                    yield tree.fault((*path, key), f"{ALIASES} {key}", MESSAGES["not_in_text"].format(word))
