"""One silence, one row: what several questions find of the same silence of the source is one finding.

So is what one question finds at one passage, unless it is about places of the matrix: each place is a question.

A row says by `?silence` which record makes it, or which deadline or silent part that record is tied to
(`kk:sameSilence`); a question whose rows belong to no silence has no such column.
"""

from collections.abc import Iterable
from dataclasses import replace
from itertools import takewhile

from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.rows.gap import Finding, Gap
from ketenkaart.queries.rows.words import Speaker
from ketenkaart.store import Store
from ketenkaart.words.joined import joined

TIED = "SELECT ?record ?silence WHERE { ?record kk:sameSilence ?silence }"


class Silences:
    """Knows which records of a store concern one silence."""

    def __init__(self, store: Store) -> None:
        """Read what a curator tied."""
        self._tied = {row["record"] or "": row["silence"] or "" for row in store.select(TIED)}

    def of(self, record: str | None) -> str:
        """Return the deadline or silent part at the end of a record's ties; itself without any, nothing for nothing."""
        seen = [record or ""]
        while (following := self._tied.get(seen[-1], "")) and following not in seen:
            seen.append(following)
        return seen[-1] if following == "" else min(seen)


def folded(rows: Iterable[tuple[Gap, str]], speaker: Speaker) -> list[Gap]:
    """Return rows in their order, each but the first of a silence or passage in that one's `also` and sentence.

    With each row stands its silence, or an empty string; `speaker` knows the source and the words.
    """
    found: list[Gap] = []
    first: dict[tuple[str, str], int] = {}
    for gap, silence in rows:
        mine = [("", silence)] if silence else []
        passage = [(gap.query, gap.evidence)] if gap.evidence and not gap.barrier else []
        place = next((first[key] for key in (*mine, *passage) if key in first), len(found))
        if place == len(found):
            found.append(gap)
            first |= dict.fromkeys(passage, place)
        else:
            found[place] = replace(found[place], also=(*found[place].also, Finding.of(gap)))
        first |= dict.fromkeys(mine, place)
    return [replace(gap, sentence=_said(gap, speaker)) if gap.also else gap for gap in found]


def _said(gap: Gap, speaker: Speaker) -> str:
    """Return the sentence of a row with what its own question found besides, and the titles of other questions."""
    said = [gap.sentence, *(_rest(one.sentence, gap.sentence) for one in gap.also if one.query == gap.query)]
    others = [one for one in gap.also if one.query != gap.query]
    titles = dict.fromkeys(find(one.query).of(speaker.source).titled(one.variant) for one in others)
    if titles:
        said.append(speaker.words["also"].format(questions=joined(list(titles))))
    return " ".join(said)


def _rest(sentence: str, told: str) -> str:
    """Return a sentence without the whole sentences with which one that is told already begins too."""
    parts = sentence.split(". ")
    same = takewhile(lambda pair: pair[0] == pair[1], zip(parts, told.split(". "), strict=False))
    return ". ".join(parts[len(list(same)) :])
