"""What a technique of situational prevention counts as: which kinds of work, how strong (`graph/pax.yaml`).

A file names a technique by its number, or in words: those of PAX's own screen and starter library, or, in what we
wrote ourselves, those of our own code lists.
"""

from dataclasses import dataclass
from functools import cache

from ketenkaart.graph.sources.pax_file import pax_table
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.words.names import fold

BETWEEN = "; "


@dataclass(frozen=True)
class Technique:
    """A technique: what a file says for it, what it is called in a sentence, and what it counts as."""

    said: str
    name: str
    kinds: tuple[str, ...]
    strength: str

    def rationale(self, step: str) -> str:
        """Return why a measure with this technique is tied to a step."""
        words: str = pax_table()["words"]["rationale"]
        return words.format(step=step, technique=self.name)


def is_uncategorised(said: str) -> bool:
    """Return whether a file says that a measure has no technique."""
    return said in pax_table()["uncategorised"]


def technique(said: str) -> Technique | None:
    """Return the technique that a file names, or None where we do not know it."""
    return _listed().get(fold(said)) or _of_our_own(said)


def written(kinds: tuple[str, ...], strength: str, rationale: str, step: str) -> Technique:
    """Return the technique by which a file says what a measure does at a step.

    It is the one that gives that reason, for what was read from PAX; otherwise the kinds themselves, in words: which
    technique someone had in mind is not for us to say.
    """
    for known in _listed().values():
        if (known.kinds, known.strength) == (kinds, strength) and known.rationale(step) == rationale:
            return known
    codes = vocabulary().codes
    said = BETWEEN.join(codes["InterventionKind"][kind].label for kind in kinds)
    if strength != next(iter(codes["Strength"])):
        said += f" ({codes['Strength'][strength].label})"
    return Technique(said, said, kinds, strength)


@cache
def _listed() -> dict[str, Technique]:
    """Return the techniques in `graph/pax.yaml` by what a file may say for them, folded."""
    table = pax_table()
    found = {
        fold(said): Technique(said, row["name"], tuple(row["kinds"]), row["strength"])
        for said, row in table["categories"].items()
    }
    return found | {fold(word): found[fold(said)] for word, said in table["categoryWords"].items()}


def _of_our_own(said: str) -> Technique | None:
    codes = vocabulary().codes
    kinds = {fold(code.label): notation for notation, code in codes["InterventionKind"].items()}
    words, strength = said, next(iter(codes["Strength"]))
    for notation, code in codes["Strength"].items():
        if said.endswith(end := f" ({code.label})"):
            words, strength = said.removesuffix(end), notation
    named = [kinds.get(fold(word)) for word in words.split(BETWEEN)]
    found = tuple(kind for kind in named if kind)
    return Technique(said, said, found, strength) if len(found) == len(named) else None
