"""Whether the words that a plan says its source uses (`aliases:`) are in that source."""

from collections.abc import Iterator
from pathlib import Path

from ketenkaart.errors import Fault
from ketenkaart.graph.records.naming import ALIASES
from ketenkaart.graph.source_text.beside import beside_in
from ketenkaart.graph.source_text.sources import Sources, grammars

UNSAID = "“{}” staat niet zo in de bron; neem de woorden letterlijk over, met hoofdletters, of haal ze weg."


def unsaid(folder: Path, sources: Sources) -> Iterator[Fault]:
    """Yield the words that no source of a plan has, literally; none where a source is not at hand: it may have them."""
    if len(sources) < len(grammars(folder)):
        return
    texts = [source.text for source in sources.values()]
    for tree, path, names in beside_in(folder, ALIASES):
        for key, said in names.items():
            for word in [said] if isinstance(said, str) else said:
                if not any(word in text for text in texts):
                    yield tree.fault((*path, key), f"{ALIASES} {key}", UNSAID.format(word))
