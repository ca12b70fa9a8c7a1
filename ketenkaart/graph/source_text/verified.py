"""Proving that the recorded addresses of a plan still hold in the texts at hand."""

import re
from pathlib import Path

from ketenkaart.errors import Fault, Faults, InputFaults
from ketenkaart.graph.source_text.beside import FILE, beside, tree_of
from ketenkaart.graph.source_text.sources import FIRST, Source, Sources, hashed
from ketenkaart.strict_yaml import Tree

NOT_AT_HAND = "De tekst van “{}” is niet gegeven; die vindplaatsen zijn nu niet nagekeken."


def verify(folder: Path, sources: Sources) -> str:
    """Return in Dutch how the recorded addresses stand in the sources at hand, a line for each of several.

    Raises InputFaults for those that changed. Where a document differs, a passage is looked for by its length and
    hash: it may have moved.
    """
    tree = tree_of(folder / FILE)
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
    if hashed(source.text[start:end]) == expected:
        return "ongewijzigd"
    for first in re.finditer(re.escape(passage["words"].split()[0]), source.text):
        for begin in range(max(first.start() - 3, 0), first.start() + 1):
            if hashed(source.text[begin : begin + end - start]) == expected:
                return "verplaatst"
    return "gewijzigd"
