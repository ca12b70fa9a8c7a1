"""One silence, one row: what several questions find of the same silence of the source is one finding.

A row says by `?silence` which record makes it, or which deadline or silent part that record is tied to
(`kk:sameSilence`); a question whose rows belong to no silence has no such column.
"""

from collections.abc import Iterable
from dataclasses import replace

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


def folded(rows: Iterable[tuple[Gap, str, bool]], speaker: Speaker) -> list[Gap]:
    """Return rows in their order, each but the first of a silence in that one's `also`, which its sentence then says.

    With each row stands its silence, or an empty string, and whether its detail is what is silent: what one question
    finds silent of one subject at one passage is one row too. `speaker` knows the source and the words.
    """
    found: list[Gap] = []
    first: dict[tuple[str, ...], int] = {}
    for gap, silence, is_part in rows:
        mine = [(silence,)] if silence else []
        passage = [(gap.query, gap.subject, gap.evidence)] if gap.evidence and is_part else []
        place = next((first[key] for key in (*mine, *passage) if key in first), len(found))
        if place == len(found):
            found.append(gap)
            first |= dict.fromkeys(passage, place)
        else:
            found[place] = replace(found[place], also=(*found[place].also, Finding.of(gap)))
        first |= dict.fromkeys(mine, place)
    return [replace(gap, sentence=_said(gap, speaker)) if gap.also else gap for gap in found]


def _said(gap: Gap, speaker: Speaker) -> str:
    """Return the sentence of a row with what else it holds: parts that its passage is silent on, or other questions."""
    query, said = find(gap.query), [gap.sentence]
    parts = [one for one in gap.also if one.query == gap.query and one.evidence == gap.evidence]
    if parts:
        said.append(speaker.words["more"].format(details="; ".join(speaker.detail(query, one.detail) for one in parts)))
        if near := list(filter(None, (speaker.nearby.get(one.detail or "") for one in parts))):
            said.append(speaker.words["more_nearby"].format(nearby="; ".join(near)))
    titles = [find(one.query).of(speaker.source).title for one in gap.also if one not in parts]
    others = [f"‘{title}’" if title.endswith("?") else title for title in titles]
    if others:
        said.append(speaker.words["also"].format(questions=joined(list(dict.fromkeys(others)))))
    return " ".join(said)
