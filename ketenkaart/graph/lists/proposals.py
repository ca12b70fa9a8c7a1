"""Proposes at which step a measure of a list belongs, each with its reason; nothing is placed without its owner.

A cell that names a step says more than a word in a title, and a partner's name says nothing.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from ketenkaart.graph.lists.drafts import Draft
from ketenkaart.graph.lists.grids import content, title_of, words
from ketenkaart.graph.workbook.choices import meaning, spellings
from ketenkaart.graph.workbook.layout import Column, layout
from ketenkaart.graph.workbook.values import BETWEEN, ENDS
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.words.names import folded

STRENGTHS = ("sterk", "gewoon", "zwak")
CARE = "opvang-zorg"
WITHOUT_STEP = frozenset(("kennis-opleiding", "wet-regelgeving", "regie-samenwerking"))


@dataclass(frozen=True)
class Proposal:
    """A step for a measure: its value as a cell takes it, and why; `rank` puts the strongest reason first.

    Proposals of one reason are accepted together. `word` is the one in the title or cell that says so.
    """

    which: str
    value: str
    reason: str
    strength: str
    rank: int
    word: str = ""


class Proposer:
    """Makes proposals on one barrier model."""

    def __init__(self, columns: Mapping[str, Column], model: str) -> None:
        self.step, self.kind, self.model = columns[title_of("step")], columns[title_of("kind")], model

    def all(self, drafts: Iterable[Draft]) -> dict[str, Proposal]:
        """Return the best proposal for each draft that has no step yet, by its address."""
        open_drafts = (one for one in drafts if title_of("step") not in one.fields)
        found = ((one.which, next(self._of(one), None)) for one in open_drafts)
        return {which: one for which, one in found if one}

    def kinds(self, draft: Draft) -> list[str]:
        """Return the notations of the kinds of work that a draft names, each once."""
        text = draft.fields.get(title_of("kind"), "")
        pieces = [part.strip() for part in ENDS.split(text) if part.strip()]
        found = [meaning(part, self.kind, self.model) for piece in pieces for part in self._parts(piece, self.kind)]
        return list(dict.fromkeys(one.notation for one in found if one))

    def _parts(self, text: str, column: Column) -> list[str]:
        return [text] if meaning(text, column, self.model) else [part for part in BETWEEN.split(text) if part]

    def _of(self, draft: Draft) -> Iterator[Proposal]:
        """Yield the proposals for a draft, the strongest first."""
        places = layout().words
        for head, text in draft.texts.items():
            if head not in draft.named and (value := self._named(text)):
                yield Proposal(draft.which, value, words("reason_cell", head=head, said=text), "sterk", 0, text)
        kinds = self.kinds(draft)
        if CARE in kinds:
            yield Proposal(draft.which, str(content()["care"]), words("reason_care"), "sterk", 1)
        title = draft.fields.get(title_of("title"), "")
        for label, pattern in _title_words(self.model):
            if match := pattern.search(title):
                yield Proposal(draft.which, label, words("reason_title", word=folded(match[0])), "gewoon", 2, match[0])
        if kinds and set(kinds) <= WITHOUT_STEP:
            yield Proposal(draft.which, str(places["everywhere"]), words("reason_everywhere"), "zwak", 3)

    def _named(self, text: str) -> str:
        """Return the steps that a cell names in all of its parts ("" for none); care may be among them."""
        found: list[str] = []
        for piece in ENDS.split(text):
            for part in self._parts(piece.strip(), self.step):
                step, kind = meaning(part, self.step, self.model), meaning(part, self.kind, self.model)
                if step is None and not (kind and kind.notation == CARE):
                    return ""
                found.append(step.label if step else str(content()["care"]))
        return "; ".join(dict.fromkeys(found)) if any(one != str(content()["care"]) for one in found) else ""


@cache
def _title_words(model: str) -> list[tuple[str, re.Pattern[str]]]:
    """Return the words in a title that speak of a step, by the label of that step."""
    steps = vocabulary().barriers.get(model, {})
    found = []
    for notation, stems in spellings()["title_words"].get(model, {}).items():
        if notation in steps:
            found.append((steps[notation].label, re.compile(rf"\b(?:{'|'.join(stems)})\w*", re.IGNORECASE)))
    return found
