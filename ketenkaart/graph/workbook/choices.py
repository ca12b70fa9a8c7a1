"""Which words one may write in a column that has a list, and what they mean; steps of a plan's own among them."""

from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from functools import cache, lru_cache
from typing import Any, NamedTuple

from ketenkaart.content import content_path
from ketenkaart.graph.records.dataset import DatasetWord, dataset_list
from ketenkaart.graph.records.fields import Code, Ref
from ketenkaart.graph.workbook.layout import Column, layout
from ketenkaart.ontology.terms import Concept, vocabulary
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.names import normalised

NEAR = 0.8
TURNS_ROUND = ("niet", "nog", "geen", "zonder", "on", "in", "af")  # a word that reverses the next: none is suggested
STEP = Column("", "barrier", "contributions", mark=Ref("barrier"))
KIND = Column("", "interventionKind", "contributions", mark=Code("InterventionKind"))


class OwnModel(str):
    """The key of a plan's own barrier model, with its steps; two are equal where their steps are too."""

    steps: tuple[Concept, ...]
    __slots__ = ("steps",)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OwnModel) and str(self) == str(other) and self.steps == other.steps

    def __hash__(self) -> int:  # for caches by model
        return hash((str(self), self.steps))


def own_model(key: str, steps: Iterable[Mapping[str, Any]]) -> OwnModel:
    """Return a model with its steps, each with `key`, `title` and perhaps `summary`, in their order."""
    model = OwnModel(key)
    named = [(s, str(s.get("title") or s["key"])) for s in steps]  # that a row has no title is a fault of its own
    model.steps = tuple(
        Concept("", str(s["key"]), title, str(s.get("summary") or title), place, "")
        for place, (s, title) in enumerate(named, 1)
    )
    return model


class Meaning(NamedTuple):
    """What a word means: a notation and its label; `is_exact` where the word can mean nothing else."""

    notation: str
    label: str
    is_exact: bool = True


@cache
def spellings() -> dict[str, Any]:
    """Return how people write values (`graph/invoer/waarden.yaml`)."""
    return read_content(content_path("graph", "invoer", "waarden.yaml"))


def sentence(name: str, **values: str) -> str:
    """Return one of the sentences about what was written."""
    return str(spellings()["words"][name].format(**values))


def concepts(column: Column, model: str) -> list[Concept]:
    """Return what a column offers, in its order; nothing where any text is allowed."""
    words, mark = vocabulary(), column.mark
    if isinstance(mark, DatasetWord):
        found = dataset_list(mark.name)
        return [Concept(address, word, word, "", place, "") for place, (word, address) in enumerate(found.items())]
    if isinstance(mark, Ref):
        own = {c.notation: c for c in model.steps} if isinstance(model, OwnModel) else words.barriers.get(model, {})
        codes = own if mark.kind == "barrier" else {}
    else:
        codes = words.codes.get(getattr(mark, "scheme", ""), {})
    return sorted(codes.values(), key=lambda c: (c.order, c.notation))


def labels(column: Column, model: str) -> list[str]:
    """Return what one can choose in a column, as words; nothing where any text is allowed."""
    if column.kind == "section":
        return [word for word, _ in column.sections]
    if column.kind == "yesno":
        return ["ja", "nee"]
    if isinstance(column.mark, Ref) and column.mark.kind == "model":
        return sorted(vocabulary().barriers)
    found = [concept.label for concept in concepts(column, model)]
    return [*found, *no_step()] if is_step(column) else found


def no_step() -> list[str]:
    """Return the words for a measure that serves no single step: all of them alike, or none."""
    return [str(layout().words[name]) for name in ("everywhere", "outside")]


def is_step(column: Column) -> bool:
    """Return whether a column takes the step of a measure, or the words for all steps."""
    return column.path == ("contributions", "barrier")


def meaning(text: str, column: Column, model: str) -> Meaning | None:
    """Return what a word means in a column, or None where we do not know it."""
    return _meanings(column.mark, model, is_step(column)).get(normalised(text))


@lru_cache(4096)  # a list says the same word in many rows, and is read again after each choice
def refusal(text: str, column: Column, model: str) -> str:
    """Return the sentence about a word that a column does not know: what is near, or what one can choose."""
    other = KIND if is_step(column) else STEP if column.mark == KIND.mark else None
    if other and meaning(text, other, model):
        return sentence("no_step" if other is KIND else "no_kind", phrase=text)
    if near := _nearest(text, column, model):
        return sentence("nearly", phrase=text, near=near)
    return sentence("not_known", phrase=text, choices=", ".join(labels(column, model)))


@cache
def _meanings(mark: Any, model: str, step: bool) -> dict[str, Meaning]:
    """Return meanings by how they may be written; those of the ontology come first."""
    offered = concepts(Column("", mark=mark), model)
    found: dict[str, Meaning] = {}
    for concept in offered:
        for name in (concept.label, concept.notation, *concept.earlier):
            found.setdefault(normalised(name), Meaning(concept.notation, concept.label))
    if step:
        everywhere, outside = no_step()
        for name in (everywhere, *spellings()["everywhere"]):
            found.setdefault(normalised(name), Meaning(everywhere, everywhere))
        found.setdefault(normalised(outside), Meaning(outside, outside))
    label_of = {concept.notation: concept.label for concept in offered}
    scheme, barriers, codes = getattr(mark, "scheme", ""), spellings()["barriers"], spellings()["codes"]
    spelled = barriers.get(model, {}) if mark == STEP.mark else codes.get(scheme, {})
    for notation, written in spelled.items():
        for how in ("read", "ask") if notation in label_of else ():
            for name in written[how]:
                found.setdefault(normalised(name), Meaning(notation, label_of[notation], is_exact=how == "read"))
    return found


def _nearest(text: str, column: Column, model: str) -> str:
    """Return the label that was probably meant, or an empty string; only what may be a slip of the pen is near."""
    written, meanings = normalised(text), _meanings(column.mark, model, is_step(column))
    near = [
        (matched, other, found.label)
        for other, found in meanings.items()
        if other[:1] == written[:1] and _turned(written) == _turned(other)
        if (matched := SequenceMatcher(None, written, other).ratio()) >= NEAR
    ]
    return max(near)[2] if near else ""


def _turned(words: str) -> tuple[str, ...]:
    return tuple(word for word in words.split() if word in TURNS_ROUND)
