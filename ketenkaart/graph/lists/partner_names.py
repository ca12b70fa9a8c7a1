"""Reads who is named in a cell, and in which role: one name, several, or words that name nobody.

A cell is split at "and", a comma or a slash only where every part is a name that we know or begins as one does: two
bodies taken for one, or one for two, would show cover that is not there.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from ketenkaart.graph.lists.decisions import ALL
from ketenkaart.graph.lists.grids import title_of
from ketenkaart.graph.workbook.choices import meaning, sentence, spellings
from ketenkaart.graph.workbook.layout import Column
from ketenkaart.graph.workbook.partners import BRACKETS, Partners, begins_as_organisation, shipped
from ketenkaart.graph.workbook.values import ENDS
from ketenkaart.words.names import folded, normalised

SEPARATOR = re.compile(r"\s*(?:,\s+en\s+|[,/+&]|\s+en\s+)\s*")
LABELLED = re.compile(r"([^:;]{1,40}):\s*(\S.*)", re.DOTALL)
LONGEST_ALIAS = 12  # letters of an abbreviation in brackets
EXCEPT = " behalve "  # what follows is no partner: the whole is one collective name


@dataclass(frozen=True)
class Named:
    """A partner as a cell names it: its name, its role ("" where it is not said), and who does it there."""

    name: str
    role: str = ""
    post: str = ""


@dataclass
class Reading:
    """Who a cell names; `notes` are words in it that name nobody; `unclear` are names that may be several."""

    named: list[Named] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)
    question: str = ""


@dataclass
class Seen:
    """A text on who takes part, as it was read: in how many cells it stands, and its names."""

    text: str
    count: int = 0
    names: list[str] = field(default_factory=list)
    is_unclear: bool = False


class NameReader:
    """Reads the cells of partners in one list."""

    def __init__(
        self, columns: Mapping[str, Column], model: str, decided: Mapping[str, str], letters: Mapping[str, str]
    ) -> None:
        """Know the roles of a workbook, what was decided of names (folded), and letters that the list explains."""
        self.role_column, self.model = columns[title_of("role")], model
        self.partners, self.decided, self.letters = Partners(), decided, letters
        self.shipped = frozenset(self.partners.folded)
        self.seen: dict[str, Seen] = {}
        self.aliases: dict[str, str] = {}

    def read(self, text: str) -> Reading:
        """Return who a cell names, each in the role that the cell itself gives, if it does."""
        found = Reading()
        for part in filter(None, (part.strip(" ,") for part in ENDS.split(text))):
            known, before = len(found.named), len(found.unclear)
            self._part(part, "", found)
            seen = self.seen.setdefault(folded(part), Seen(part))
            seen.count += 1
            seen.names = [one.name for one in found.named[known:]]
            seen.is_unclear = len(found.unclear) > before
        return found

    def shown(self) -> list[dict[str, Any]]:
        """Return each text on who takes part: how it was read, in how many cells, and the parts that it may have.

        `reading`: decided, known, new, several (asked), split, same (as `meant`, asked) or nobody.
        """
        return [self._shown(which, one) for which, one in self.seen.items()]

    def _shown(self, which: str, one: "Seen") -> dict[str, Any]:
        meant = ""
        reading = "nobody" if not one.names else "split" if len(one.names) > 1 else "known"
        if which in self.decided:
            reading = "decided"
        elif one.is_unclear:
            reading = "several"
        elif reading == "known" and folded(one.names[0]) not in self.shipped:
            successor = spellings()["successors"].get(folded(one.names[0]), "")
            meant = successor or self.partners.meant(one.names[0])
            reading = "same" if meant else "new"
        parts = [self._one(piece, "").name for piece in self._pieces(one.text)] if reading == "several" else one.names
        return {
            "which": which,
            "text": one.text,
            "count": one.count,
            "reading": reading,
            "parts": parts,
            "meant": meant,
        }

    def alone(self, text: str) -> Iterator[str]:
        """Yield the names in a cell that stand alone between semicolons or lines: each is one name."""
        for part in filter(None, (part.strip() for part in ENDS.split(text))):
            several = len(pieces := [*self._pieces(part)]) > 1 and all(map(self._names, pieces))
            if not several and not self.partners.seems_several(part) and not _names_no_one(part):
                yield self._one(part, "").name

    def _part(self, text: str, role: str, found: Reading) -> None:
        if (decided := self._decided(text, role)) is not None:
            found.named += decided
            return
        if match := LABELLED.fullmatch(text):
            if label := self._role(match[1]):
                text, role = match[2], label
            elif label := self._role(match[2]):  # the other way round: “politie: partner”
                text, role = match[1], label
        for sign in spellings()["together_with"]:
            first, met, rest = f" {text} ".partition(f" {sign} ")
            if met and first.strip(" ,") and rest.strip():
                self._part(first.strip(" ,"), role, found)
                self._part(rest.strip(), "deelnemer", found)
                return
        if _names_no_one(text):
            found.notes.append(text)
            found.question = found.question or _no_one_question(text)
            return
        pieces = list(self._pieces(text))
        if len(pieces) > 1 and all(self._names(piece) for piece in pieces):
            self._each(pieces, role, found)
            return
        one = self._one(text, role)
        if len(pieces) > 1 and ALL in self.decided and self.partners.seems_several(one.name):
            found.named += [self._one(piece, role) for piece in pieces]
            return
        found.named.append(one)
        if (match := BRACKETS.fullmatch(text)) and one.name == match[2] and not self._is_short_for(*match.group(2, 1)):
            found.question = found.question or sentence("part_of", said=one.name)
        if self.partners.seems_several(one.name) and EXCEPT not in f" {folded(one.name)} ":
            found.unclear.append(one.name)

    def _each(self, pieces: list[str], role: str, found: Reading) -> None:
        """Add each of several names; what names nobody goes to the notes."""
        for piece in pieces:
            if _names_no_one(piece):
                found.notes.append(piece)
                continue
            decided = self._decided(piece, role)
            found.named += [self._one(piece, role)] if decided is None else decided

    def _decided(self, text: str, role: str) -> list[Named] | None:
        """Return who was said to be meant by a text, or None where nobody said so."""
        decided = self.decided.get(folded(text))
        return None if decided is None else [Named(name.strip(), role) for name in decided.split(";") if name.strip()]

    def _role(self, text: str) -> str:
        """Return the role that a word means ("" for none): a word of the list of roles, or a letter with a key."""
        word = self.letters.get(folded(text), text)
        found = (meaning(one, self.role_column, self.model) for one in (word, word.removesuffix("s")))
        return next((one.label for one in found if one), "")

    def _one(self, text: str, role: str) -> Named:
        """Return one name without what goes with it: a role, a function, a count or an abbreviation in brackets.

        A letter that the list explains is the name that it stands for.
        """
        post, text = "", self.letters.get(folded(text), text)
        if (match := BRACKETS.fullmatch(text)) and "(" not in match[1]:
            bare, inside = match[1], match[2].strip()
            if label := self._role(inside):
                text, role = bare, label
            elif inside.isdigit() or inside.endswith(":"):  # “(contact: )”, of which a person was left out
                text = bare
            elif len(inside) <= LONGEST_ALIAS and " " not in inside and not self.partners.is_known(text):
                if folded(inside) in self.shipped and (self._is_short_for(inside, bare) or " " in bare):
                    return Named(inside, role)  # somebody there, or a part of it
                if folded(inside) not in self.shipped and self._is_one_that_ships(bare):
                    return Named(bare, role, "" if abbreviates(inside, bare) else inside)  # a part: “politie (AVIM)”
                if folded(inside) not in self.shipped and abbreviates(inside, bare):
                    self.aliases[inside] = text = bare
        for function in spellings()["functions"]:
            if folded(text).startswith(f"{function} ") and begins_as_organisation(text[len(function) :].strip(" van")):
                text, post = text[len(function) :].strip(), function
                text = re.sub(r"^(?:van\s+)?(?:de\s+)?", "", text)
        return Named(text, role, post)

    def _is_one_that_ships(self, name: str) -> bool:
        return folded(name) in self.shipped and not shipped()[self.partners.folded[folded(name)]].get("isGeneric")

    def _is_short_for(self, short: str, name: str) -> bool:
        """Return whether an organisation that we know by a short name is the one of a long name."""
        same = self.partners.resembles(name) and self.partners.find(name)[0] == self.partners.find(short)[0]
        return same or folded("".join(word[0] for word in re.findall(r"\w+", name))) == folded(short)

    def _names(self, text: str) -> bool:
        """Return whether a text is a name that we know, begins as one, or names nobody."""
        one = self._one(text, "")
        bare = one.name
        return bool(one.role) or self.partners.resembles(bare) or begins_as_organisation(bare) or _names_no_one(bare)

    def _pieces(self, text: str) -> Iterator[str]:
        """Yield the parts of a text, the longest name that we know first: "and" may be part of a name.

        Of “ministeries van A, B en C” each part repeats the first word.
        """
        if EXCEPT in folded(text):
            yield text
            return
        for several, one in spellings()["several_of"].items():
            if folded(text).startswith(f"{several} "):
                rest = text[len(several) :].strip()
                parts = [part for part in SEPARATOR.split(rest) if part]
                if len(parts) > 1 and all(part[:1].isupper() for part in parts):
                    yield from (part if self.partners.is_known(part) else f"{one} {part}" for part in parts)
                    return
        cuts = [(0, 0), *((match.start(), match.end()) for match in SEPARATOR.finditer(text)), (len(text), len(text))]
        place = 0
        while place < len(cuts) - 1:
            reach = next(
                (
                    end for end in range(len(cuts) - 1, place + 1, -1)
                    if self._is_single(text[cuts[place][1] : cuts[end][0]])
                ),
                place + 1,
            )  # fmt: skip
            if piece := text[cuts[place][1] : cuts[reach][0]].strip():
                yield piece
            place = reach

    def _is_single(self, text: str) -> bool:
        return self.partners.is_known(text) or folded(text) in map(folded, spellings()["single_names"])


def abbreviates(short: str, name: str) -> bool:
    """Return whether a word may be short for a name: its letters stand there in this order, the first one first.

    >>> abbreviates("CBV", "Centraal Bureau Verkeer"), abbreviates("GGD", "Stichting Open Deur")
    (True, False)
    """
    letters = iter(folded(name))
    return folded(name)[:1] == folded(short)[:1] and all(one in letters for one in folded(short) if one.isalnum())


@cache
def _empty_words() -> frozenset[str]:
    return frozenset(map(normalised, [*spellings()["nobody"], *spellings()["not_named"]]))


def _names_no_one(text: str) -> bool:
    return normalised(text) in _empty_words() or not normalised(text)


def _no_one_question(text: str) -> str:
    known = normalised(text) in map(normalised, spellings()["nobody"])
    return "" if known or not normalised(text) else sentence("nobody_named", said=text)


def with_roles(named: list[Named], roles: list[str]) -> list[Named] | None:
    """Return names with the roles of the column beside them: one for all, or as many as names; None where neither."""
    if len(roles) not in (1, len(named)):
        return None
    each = roles * len(named) if len(roles) == 1 else roles
    return [replace(one, role=one.role or role) for one, role in zip(named, each, strict=True)]
