"""Proposes a step for each measure of a list, with a reason; only the owner of the list accepts it.

A cell that names a step is stronger than a word in a title, and the name of a partner is no reason.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from ketenkaart.graph.lists.drafts import Draft
from ketenkaart.graph.lists.grids import cell_values, content, title_of, words
from ketenkaart.graph.workbook.choices import KIND, STEP, meaning, spellings
from ketenkaart.graph.workbook.layout import Column, layout
from ketenkaart.graph.workbook.values import BETWEEN
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.words.names import folded

STRENGTHS = ("sterk", "gewoon", "zwak")
CARE = "opvang-zorg"
WITHOUT_STEP = frozenset(("kennis-opleiding", "wet-regelgeving", "regie-samenwerking"))


@dataclass(frozen=True)
class Proposal:
    """A step for a measure, as a cell takes it, with the reason by which proposals are accepted together.

    `rank` puts the strongest reason first; `word` is the one in the title or cell that is the reason.
    """

    which: str
    value: str
    reason: str
    strength: str
    rank: int
    word: str = ""


def propose(drafts: Iterable[Draft], model: str) -> dict[str, Proposal]:
    """Return the strongest proposal for each draft that has no step yet, by its address."""
    found = ((one.which, next(_proposals(one, model), None)) for one in drafts if one.is_open)
    return {which: one for which, one in found if one}


def kinds_of(draft: Draft, model: str) -> list[str]:
    """Return the notations of the kinds of work that a draft names, each once."""
    parts = _parts(draft.fields.get(title_of("kind"), ""), KIND, model)
    return list(dict.fromkeys(one.notation for part in parts if (one := meaning(part, KIND, model))))


def _parts(text: str, column: Column, model: str) -> Iterator[str]:
    """Yield the values in a cell; one that its column does not know, in its parts."""
    for value in cell_values(text):
        yield from [value] if meaning(value, column, model) else filter(None, BETWEEN.split(value))


def _proposals(draft: Draft, model: str) -> Iterator[Proposal]:
    """Yield the proposals for a draft, the strongest first."""
    for head, text in draft.texts.items():
        if head not in draft.named and (value := _steps_in(text, model)):
            yield Proposal(draft.which, value, words("reason_cell", head=head, phrase=text), "sterk", 0, text)
    kinds = kinds_of(draft, model)
    if CARE in kinds:
        yield Proposal(draft.which, str(content()["care"]), words("reason_care"), "sterk", 1)
    title = draft.fields.get(title_of("title"), "")
    for label, pattern in _title_words(model):
        if match := pattern.search(title):
            yield Proposal(draft.which, label, words("reason_title", word=folded(match[0])), "gewoon", 2, match[0])
    if kinds and set(kinds) <= WITHOUT_STEP:
        yield Proposal(draft.which, str(layout().words["everywhere"]), words("reason_everywhere"), "zwak", 3)


def _steps_in(text: str, model: str) -> str:
    """Return the steps that a cell names in all of its parts ("" for none); care may be among them."""
    found: list[str] = []
    for part in _parts(text, STEP, model):
        step, kind = meaning(part, STEP, model), meaning(part, KIND, model)
        if step is None and not (kind and kind.notation == CARE):
            return ""
        found.append(step.label if step else str(content()["care"]))
    return "; ".join(dict.fromkeys(found)) if {*found} - {content()["care"]} else ""


@cache
def _title_words(model: str) -> list[tuple[str, re.Pattern[str]]]:
    """Return patterns of the words in a title that indicate a step, each with the label of that step."""
    steps = vocabulary().barriers.get(model, {})
    found = []
    for notation, stems in spellings()["title_words"].get(model, {}).items():
        if notation in steps:
            found.append((steps[notation].label, re.compile(rf"\b(?:{'|'.join(stems)})\w*", re.IGNORECASE)))
    return found
