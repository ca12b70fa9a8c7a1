"""Proving that the recorded addresses of a plan still hold in the texts at hand."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from ketenkaart.errors import Fault, Faults, InputFaults, did_you_mean
from ketenkaart.forms import filled
from ketenkaart.graph.source_text.beside import FILE, Address, Hashed, beside, recorded, tree_of
from ketenkaart.graph.source_text.passages import addresses, first_words
from ketenkaart.graph.source_text.silences import unlooked
from ketenkaart.graph.source_text.sources import FIRST, Source, Sources, hashed
from ketenkaart.strict_yaml import Tree

Row = tuple[int, Address]  # an address, and the line that it stands at

ANEW = "schrijf de vindplaatsen opnieuw met `ketenkaart check --passages write --source BRON`."
CHANGED = "de woorden van “{}” zijn gewijzigd of weg; lees de passage opnieuw."
MOVED = "Het document is gewijzigd, maar elke vindplaats staat er nog; {} zijn verplaatst."
NO_DOCUMENT = "“{}” staat in document “{}”, en dat noemt dit bestand niet; {}"
NO_HASH = "van de bron (“{}”) staat hier niet welke tekst is gelezen; {}"
NOT_AT_HAND = "De tekst van “{}” is niet gegeven; die vindplaatsen zijn nu niet nagekeken."
NOT_IN_SOURCE = "“{}” bestaat niet in de bron.{} Verbeter de sleutel, of {}"
SAME = "Alle {} vindplaatsen kloppen; het document is ongewijzigd."
WRONG = "“{}” past niet bij de tekst van de bron (niet goed: {}); {}"


def verify(folder: Path, sources: Sources) -> str:
    """Return in Dutch how the recorded addresses stand in the sources at hand, a line for each of several.

    Each address is read, whatever the hash of its document, and each silence is held against the texts (silences.py).
    Raises InputFaults for all that are wrong.
    """
    known = {row.document or FIRST: row.sha256 for row in recorded(folder, "document", Hashed)}
    faults = Faults()
    rows = list(_rows(tree_of(folder / FILE), faults))
    faults.extend(Fault(FILE, 0, "document", NO_HASH.format(name, ANEW)) for name in sources.keys() - known.keys())
    for line, row in rows:
        if (name := _document(row)) not in {*known, *sources}:
            faults.append(Fault(FILE, line, "passage", NO_DOCUMENT.format(row.key, name, ANEW)))
    said = []
    for name, source in sources.items():
        mine = [(line, row) for line, row in rows if _document(row) == name]
        if known.get(name) == source.sha256:
            faults.extend(_unlike(mine, source))
            found = SAME.format(len(mine))
        else:
            states = [compare(row, source) for _, row in mine]
            faults.extend(_lost(mine, states, source))
            found = MOVED.format(states.count("verplaatst"))
        said.append(f"{name}: {found}" if len(known) > 1 and name != FIRST else found)
    if not faults:  # where an address does not hold, neither does what is said of its words
        faults.extend(unlooked(folder, sources))
    if faults:
        raise InputFaults(faults)
    missing = [name for name in known if name not in sources]
    return "\n".join([*said, *(NOT_AT_HAND.format(name) for name in missing if name != FIRST)])


def _rows(tree: Tree, faults: Faults) -> Iterator[Row]:
    """Yield the addresses that a file holds; what is wrong with one joins the faults."""
    for path, row in beside(tree, "passages"):
        try:
            yield tree.line(path), filled(Address, row, tree, path)
        except InputFaults as error:
            faults.extend(error.faults)


def _document(row: Address) -> str:
    return row.document or FIRST


def _unlike(rows: Sequence[Row], source: Source) -> Iterator[Fault]:
    """Yield the addresses that are not what would be written of a source, which did not change."""
    anew = addresses(source)
    for line, row in rows:
        if (right := anew.get(row.key)) is None:
            message = NOT_IN_SOURCE.format(row.key, did_you_mean(row.key, anew), ANEW)
            yield Fault(FILE, line, "passage", message)
        elif wrong := [name for name, value in right if value != getattr(row, name)]:
            yield Fault(FILE, line, "passage", WRONG.format(row.key, ", ".join(wrong), ANEW))


def _lost(rows: Sequence[Row], states: Sequence[str], source: Source) -> Iterator[Fault]:
    """Yield the addresses of which the words are no longer in a source, which changed, or that point nowhere."""
    for (line, row), state in zip(rows, states, strict=True):
        if not 0 <= row.start < row.end:
            yield Fault(FILE, line, "passage", WRONG.format(row.key, "start, end", ANEW))
        elif state == "gewijzigd":
            yield Fault(FILE, line, "passage", CHANGED.format(row.key))
        elif state == "ongewijzigd" and row.words != first_words(source.text[row.start : row.end]):
            yield Fault(FILE, line, "passage", WRONG.format(row.key, "words", ANEW))


def compare(passage: Address, source: Source) -> str:
    """Return how a recorded passage stands in a source: ongewijzigd, verplaatst or gewijzigd."""
    start, end, expected = passage.start, passage.end, passage.sha256
    if hashed(source.text[start:end]) == expected:
        return "ongewijzigd"
    for first in re.finditer(re.escape((passage.words.split() or [""])[0]), source.text):
        for begin in range(max(first.start() - 3, 0), first.start() + 1):
            if hashed(source.text[begin : begin + end - start]) == expected:
                return "verplaatst"
    return "gewijzigd"
