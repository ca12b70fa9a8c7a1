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


def folded(rows: Iterable[tuple[Gap, str]], speaker: Speaker) -> list[Gap]:
    """Return rows in their order, each but the first of a silence in that one's `also`, which its sentence then says.

    With each row stands its silence, or an empty string; `speaker` knows the source and the words.
    """
    found: list[Gap] = []
    first: dict[str, int] = {}
    for gap, silence in rows:
        place = first.setdefault(silence, len(found)) if silence else len(found)
        if place == len(found):
            found.append(gap)
        else:
            found[place] = replace(found[place], also=(*found[place].also, Finding.of(gap)))
    return [replace(gap, sentence=_said(gap, speaker)) if gap.also else gap for gap in found]


def _said(gap: Gap, speaker: Speaker) -> str:
    titles = dict.fromkeys(find(other.query).of(speaker.source).titled(other.variant) for other in gap.also)
    return f"{gap.sentence} {speaker.words['also'].format(questions=joined(list(titles)))}"
