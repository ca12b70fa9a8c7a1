"""Checks each silence, and each name, of a plan against the whole text: the words that were sought, and every hit."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ketenkaart.errors import Fault
from ketenkaart.files import read_file
from ketenkaart.graph.records.naming import ALIASES
from ketenkaart.graph.records.sections import SECTIONS
from ketenkaart.graph.source_text.extra_sections import Address, blocks_within, record_files, recorded, sections_in
from ketenkaart.graph.source_text.segments import FIRST, Sources, grammars
from ketenkaart.graph.sources.files import plan_files
from ketenkaart.strict_yaml import Path_, listed

FIELD = "checkedAcross"
NO_SILENCES = (FIELD, "alternativeReading", "reportedNearby")  # what these hold is no silence of its own
# The fields and values by which the source is silent; a silent part is so by itself.
SILENT = {"delivered": "niet-gemeld", "status": "geen-voortgang-gemeld", "resolution": "open"}
UNCHECKED = "zwijgt volgens dit plan, maar nergens staat hoe dat is nagekeken; vul checkedAcross in."
ELSEWHERE = "geen voortgang gemeld, maar “{}” staat ook in {}; noem wat daar is gemeld (reportedNearby)."
OVERLOOKED = "“{}” staat ook in {}; lees die vindplaats en zet haar bij looked, of haal het stilzwijgen weg."
NOT_IN_TEXT = "“{}” staat niet zo in de bron; neem de woorden letterlijk over, met hoofdletters, of haal ze weg."


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
                    yield tree.fault(place, where, UNCHECKED)
                for check in checks:
                    weighed = {*_keys(row), *listed(check.get("looked"), str)}
                    for word, key in _hits(listed(check.get("words"), str), texts):
                        if key not in weighed:
                            yield tree.fault((*place, FIELD), where, OVERLOOKED.format(word, key))
                if "statuses" in place and _is_silent(place, part) and not part.get("reportedNearby"):
                    name = f"{section[:-1]}-{row.get('key') or row.get('identifier')}"
                    found = [hit for hit in _hits(aliases.get(name, []), texts) if hit[1] not in _keys(row)]
                    yield from (tree.fault(place, where, ELSEWHERE.format(*hit)) for hit in found[:1])


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
    """Return the passages that a row points at, but for those that its checks list."""
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
                    yield tree.fault((*path, key), f"{ALIASES} {key}", NOT_IN_TEXT.format(word))
