"""The decisions of the owner of a list, in order: the same list with the same decisions gives the same plan.

Its state is the list as it was read with these replayed over it: to undo is to drop the last one.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from functools import cached_property
from hashlib import sha256
from typing import Any

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.lists.grids import title_of, words
from ketenkaart.words.names import folded

ALL = "*"  # all rows whose proposals have one reason
ABOUT = ("list", "column", "row", "name")


@dataclass(frozen=True)
class Decision:
    """One decision: the kind of thing it is `about`, the address of `which`, its field and value.

    `by` is "hand", or the reason of the proposals that were accepted together.
    """

    about: str
    which: str
    field: str
    value: str
    by: str = "hand"


@dataclass(frozen=True)
class Decisions:
    """Decisions in their order."""

    all: tuple[Decision, ...] = ()

    @classmethod
    def read(cls, rows: Any, name: str = "keuzes") -> "Decisions":
        """Return decisions from rows of texts; raise KetenkaartError where they are none."""
        try:
            found = tuple(Decision(**{str(key): str(value) for key, value in row.items()}) for row in rows)
        except (TypeError, AttributeError) as error:
            raise KetenkaartError(words("no_choices", phrase=name)) from error
        if any(one.about not in ABOUT for one in found):
            raise KetenkaartError(words("no_choices", phrase=name))
        return cls(found)

    def rows(self) -> list[dict[str, str]]:
        """Return the decisions as rows of texts, in their order."""
        return [asdict(one) for one in self.all]

    def __add__(self, more: Iterable[Decision]) -> "Decisions":
        return Decisions((*self.all, *more))

    @cached_property
    def _last(self) -> Mapping[tuple[str, str, str], Decision]:
        return {(one.about, one.which, one.field): one for one in self.all}

    def value(self, about: str, which: str, field: str) -> str | None:
        """Return the last value that was decided, or None."""
        found = self._last.get((about, which, field))
        return found.value if found else None

    def word(self, which: str, text: str) -> str | None:
        """Return what a word in a column means in all its rows, as was decided."""
        return self.value("column", which, word_field(text))

    @cached_property
    def titled(self) -> frozenset[str]:
        """The addresses of the columns that were chosen as the titles of measures."""
        chosen = (one for one in self.of("column") if one.field == "target")
        return frozenset(one.which for one in chosen if one.value == title_of("title"))

    def of(self, about: str) -> Iterator[Decision]:
        """Yield the decisions about one kind of thing, in their order."""
        return (one for one in self.all if one.about == about)


NOTHING = Decisions()


def word_field(text: str) -> str:
    """Return the field of a decision about the meaning of a word."""
    return f"value:{folded(text)}"


HEADS = tuple(one.name for one in fields(Decision))


def address(title: str, partners: str, more: str = "") -> str:
    """Return the address of a row: from its title and the text on its partners, with `more` where two rows share these.

    >>> address("Panden controleren", "politie") == address("panden  Controleren", "Politie")
    True
    """
    return sha256("\n".join((folded(title), folded(partners), more)).encode()).hexdigest()[:8]
