"""Proposes a step for each measure of a list, with a reason; only the owner of the list accepts it.

A cell that names a step is stronger than a word in a title, and the name of a partner is no reason.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from ketenkaart.graph.lists.drafts import Draft
from ketenkaart.graph.lists.grids import cell_values, content, title_of, words
from ketenkaart.graph.workbook.choices import KIND, STEP, meaning, spellings
from ketenkaart.graph.workbook.layout import Column, layout
from ketenkaart.graph.workbook.values import BETWEEN
from ketenkaart.ontology.terms import Concept, vocabulary
from ketenkaart.words.names import folded

STRENGTHS = ("sterk", "gewoon", "zwak")
CARE = "opvang-zorg"
WITHOUT_STEP = frozenset(("kennis-opleiding", "wet-regelgeving", "regie-samenwerking"))


@dataclass(frozen=True)
class Proposal:
    """A step for a measure as a cell takes it ("": its kind only), with the reason that proposals are accepted by.

    `rank` puts the strongest reason first; `word` is the one in the title or cell that is the reason; `kind` of work is
    what the title indicates, where the list has none.
    """

    which: str
    step: str
    reason: str
    strength: str
    rank: int
    word: str = ""
    kind: str = ""

    @property
    def value(self) -> str:
        """What is accepted: the step, and the kind behind it."""
        return "; ".join(filter(None, (self.step, self.kind)))


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
    kinds, title = kinds_of(draft, model), draft.fields.get(title_of("title"), "")
    word, kind = next(_found_in(title, _kind_words()), ("", "")) if not draft.fields.get(title_of("kind")) else ("", "")
    of_kind = f", {words('reason_kind', word=word)}" if word else ""
    for head, text in draft.texts.items():
        if head not in draft.named and (step := _steps_in(text, model)):
            reason = words("reason_cell", head=head, phrase=text) + of_kind
            yield Proposal(draft.which, step, reason, "sterk", 0, text, kind)
    if CARE in kinds:
        yield Proposal(draft.which, str(content()["care"]), words("reason_care"), "sterk", 1)
    for found, step in _found_in(title, _title_words(model)):
        yield Proposal(draft.which, step, words("reason_title", word=folded(found)) + of_kind, "gewoon", 2, found, kind)
    named = kinds or [one.notation for one in [meaning(kind, KIND, model)] if one]
    if named and set(named) <= WITHOUT_STEP:
        reason = words("reason_everywhere") + of_kind
        yield Proposal(draft.which, str(layout().words["everywhere"]), reason, "zwak", 3, kind=kind)
    elif kind:
        step, kind = (str(content()["care"]), "") if named == [CARE] else ("", kind)
        yield Proposal(draft.which, step, words("reason_kind", word=word), "zwak", 4, word, kind)


def _steps_in(text: str, model: str) -> str:
    """Return the steps that a cell names in all of its parts ("" for none); care may be among them."""
    found: list[str] = []
    for part in _parts(text, STEP, model):
        step, kind = meaning(part, STEP, model), meaning(part, KIND, model)
        if step is None and not (kind and kind.notation == CARE):
            return ""
        found.append(step.label if step else str(content()["care"]))
    return "; ".join(dict.fromkeys(found)) if {*found} - {content()["care"]} else ""


def _found_in(title: str, patterns: Iterable[tuple[str, re.Pattern[str]]]) -> Iterator[tuple[str, str]]:
    """Yield each word of a title that indicates something, with the label of that."""
    return ((match[0], label) for label, pattern in patterns if (match := pattern.search(title)))


@cache
def _title_words(model: str) -> list[tuple[str, re.Pattern[str]]]:
    """Return patterns of the words in a title that indicate a step, each with the label of that step."""
    return _patterns(vocabulary().barriers.get(model, {}), spellings()["title_words"].get(model, {}))


@cache
def _kind_words() -> list[tuple[str, re.Pattern[str]]]:
    """Return patterns of the words in a title that indicate a kind of work, each with the label of that kind."""
    return _patterns(vocabulary().codes["InterventionKind"], spellings()["kind_words"])


def _patterns(codes: Mapping[str, Concept], listed: Mapping[str, Iterable[str]]) -> list[tuple[str, re.Pattern[str]]]:
    known = ((codes[one].label, "|".join(those).replace("*", r"\w*")) for one, those in listed.items() if one in codes)
    return [(label, re.compile(rf"\b(?:{those}){spellings()['endings']}\b", re.IGNORECASE)) for label, those in known]
