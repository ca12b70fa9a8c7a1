"""Proposes a step for each measure of a list, with a reason; only the owner of the list accepts it.

A cell that names a step is stronger than a word in a title, and the name of a partner is no reason.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
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


def propose(drafts: list[Draft], model: str) -> dict[tuple[str, bool], Proposal]:
    """Return by address the strongest proposal for each draft that is open, and that for its kind once it is not.

    A step of the list that the title makes care goes to the notes: its owner is asked.
    """
    found = {(one.which, True): offer for one in drafts if (offer := next(_proposals(one, model), None))}
    for draft in (one for one in drafts if not one.is_open and (one.which, True) in found):
        draft.note(title_of("step"), draft.fields.pop(title_of("step")))
    return found | {(one.which, False): offer for one in drafts if (offer := _of_kind(one, model))}


def _of_kind(draft: Draft, model: str) -> Proposal | None:
    """Return the kind of work that the title of a draft indicates, where its list gives none."""
    title = "" if title_of("kind") in draft.fields else draft.fields.get(title_of("title"), "")
    found = _found_in(title, _patterns("kind_words", model))
    offers = (Proposal(draft.which, "", words("reason_kind", word=word), "zwak", 4, word, kind) for word, kind in found)
    return next(offers, None)


def kinds_of(draft: Draft, model: str) -> list[str]:
    """Return the notations of the kinds of work that a draft names, each once."""
    parts = cell_parts(draft.fields.get(title_of("kind"), ""), KIND, model)
    return list(dict.fromkeys(one.notation for part in parts if (one := meaning(part, KIND, model))))


def cell_parts(text: str, column: Column, model: str) -> Iterator[str]:
    """Yield the values in a cell; one that its column does not know, in its parts."""
    for value in cell_values(text):
        yield from [value] if meaning(value, column, model) else filter(None, BETWEEN.split(value))


def _proposals(draft: Draft, model: str) -> Iterator[Proposal]:
    kinds, title = kinds_of(draft, model), draft.fields.get(title_of("title"), "")
    offer, care, own = _of_kind(draft, model), str(content()["care"]), draft.fields.get(title_of("step"), "")
    kind, of_kind = (offer.kind, f", {offer.reason}") if offer else ("", "")
    named = kinds or [one.notation for one in [meaning(kind, KIND, model)] if one]
    _, unread = draft.asks.get(title_of("step"), ("", ""))  # no step, but care is a place too
    about = {unread, draft.fields.get(title_of("theme"))}  # of these, a part may name a step
    cells = [(h, t, _steps_in(t, model, whole=t not in about)) for h, t in draft.texts.items() if h not in draft.named]
    titled = list(_found_in(title, _patterns("title_words", model)))
    steps = [_steps_in(own, model)] if own else [*(step for *_, step in cells), *(step for _, step in titled)]
    for found, step in _found_in(title, _patterns("care_words", model)):
        if step in steps and {*named} <= {CARE, *WITHOUT_STEP}:  # controlling where victims live is of the step
            reason = words("reason_no_step", word=folded(found), step=step)
            yield Proposal(draft.which, care, reason, "gewoon", 2, found)
    if own:
        return
    for head, text, step in cells:
        if step:
            reason = words("reason_cell", head=head, phrase=text) + of_kind
            rank = 0 if _steps_in(text, model) else 1
            yield Proposal(draft.which, step, reason, STRENGTHS[rank], rank, text, kind)
    if CARE in kinds or ((one := meaning(unread, KIND, model)) and one.notation == CARE):
        yield Proposal(draft.which, care, words("reason_care"), "sterk", 1)
    if titled and named != [CARE]:  # a title with words of two steps is of both; care is of none
        found, step = "”, “".join(folded(found) for found, _ in titled), "; ".join(step for _, step in titled)
        yield Proposal(draft.which, step, words("reason_title", word=found) + of_kind, "gewoon", 2, titled[0][0], kind)
    if named and set(named) <= WITHOUT_STEP:
        reason = words("reason_everywhere") + of_kind
        yield Proposal(draft.which, str(layout().words["everywhere"]), reason, "zwak", 3, kind=kind)
    elif offer:
        yield replace(offer, step=care, kind="") if named == [CARE] else offer


def _steps_in(text: str, model: str, *, whole: bool = True) -> str:
    """Return the steps that a cell names in its parts ("" for none), all of them if `whole`; care may be among them."""
    found: list[str] = []
    for part in cell_parts(text, STEP, model):
        step, kind = meaning(part, STEP, model), meaning(part, KIND, model)
        if step or (kind and kind.notation == CARE):
            found.append(step.label if step else str(content()["care"]))
        elif whole:
            return ""
    return "; ".join(dict.fromkeys(found)) if {*found} - {content()["care"]} else ""


def _found_in(title: str, patterns: Iterable[tuple[str, re.Pattern[str]]]) -> Iterator[tuple[str, str]]:
    """Yield each word of a title that indicates something, with the label of that."""
    return ((match[0], label) for label, pattern in patterns if (match := pattern.search(title)))


@cache
def _patterns(name: str, model: str) -> list[tuple[str, re.Pattern[str]]]:
    """Return patterns of the words in a title that one of our lists has, each with the label of its kind or step."""
    codes, listed = vocabulary().codes["InterventionKind"], spellings()[name]
    if name != "kind_words":
        codes, listed = vocabulary().barriers.get(model, {}), listed.get(model, {})
    known = ((codes[one].label, "|".join(those).replace("*", r"\w*")) for one, those in listed.items() if one in codes)
    return [(label, re.compile(rf"\b(?:{those}){spellings()['endings']}\b", re.IGNORECASE)) for label, those in known]
