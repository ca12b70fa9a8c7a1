"""Reads which partners a cell names, and in which role: one name, several, or words for nobody.

A cell is split at "and", a comma or a slash only where every part is a known name or begins as one: two organisations
taken for one, or one for two, would show coverage that does not exist.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ketenkaart.graph.lists.decisions import ALL
from ketenkaart.graph.lists.grids import cell_values, columns_of_measures, title_of
from ketenkaart.graph.workbook.choices import meaning, sentence, spellings
from ketenkaart.graph.workbook.partners import BRACKETS, Partners, begins_as_organisation, shipped, without_joints
from ketenkaart.graph.workbook.values import is_unnamed, names_no_one
from ketenkaart.strict_yaml import listed
from ketenkaart.words.names import folded, normalised, slug

SEPARATOR = re.compile(r"\s*(?:,\s+en\s+|[,/+&]|\s+en\s+)\s*")
LABELLED = re.compile(r"([^:;]{1,40}):\s*(\S.*)", re.DOTALL)
LONGEST_ALIAS = 12  # letters of an abbreviation in brackets
EXCEPT = " behalve "  # what follows is no partner: the whole text is one collective name


@dataclass(frozen=True)
class Named:
    """A partner as a cell names it: its name, its role ("" where none is given), and the function of who does it."""

    name: str
    role: str = ""
    post: str = ""


@dataclass
class Reading:
    """The partners in a text between semicolons, and the number of cells that have it."""

    text: str
    count: int
    named: list[Named] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)  # words for nobody
    unclear: list[str] = field(default_factory=list)  # names that may be several
    question: str = ""


class NameReader:
    """Reads the cells of partners in one list."""

    def __init__(self, model: str, decided: Mapping[str, str], letters: Mapping[str, str]) -> None:
        """Take a barrier model, decisions about names (folded), and letters that the list explains."""
        self.model, self.partners, self.decided, self.letters = model, Partners(), decided, letters
        self.shipped = frozenset((*self.partners.folded, *map(folded, spellings()["asked_names"])))
        self.seen: dict[str, Reading] = {}
        self.aliases: dict[str, str] = {}

    def read(self, text: str) -> Iterator[Reading]:
        """Yield the readings of a cell, with the roles that the cell itself gives."""
        for part in filter(None, (part.strip(" ,") for part in cell_values(text))):
            earlier = self.seen.get(folded(part), Reading(part, 0))
            found = self.seen[folded(part)] = Reading(earlier.text, earlier.count + 1)
            self._part(part, "", found)
            yield found

    def shown(self) -> Iterator[dict[str, Any]]:
        """Yield each text that names partners: how it was read, in how many cells, and the parts that it may have.

        `reading`: decided, known, new, several (asked), split, same (as `meant`, asked) or no_partner. `meant` of the
        others is who they are on the map, where the text says it otherwise. `fresh`: of several names, those new on it.
        """
        for which, one in self.seen.items():
            meant, parts = "", [named.name for named in one.named]
            reading = "no_partner" if not parts else "split" if len(parts) > 1 else "known"
            if which in self.decided:
                reading = "decided"
            elif one.unclear:
                reading, parts = "several", [self._one(piece, "").name for piece in self._pieces(one.text)]
            elif parts != (other := [self.partners.unsure.get(slug(part), part) for part in parts]):
                reading, meant = "same", "; ".join(other)
            elif reading == "known" and folded(parts[0]) not in self.shipped:
                meant = self.partners.meant(parts[0])
                reading = "same" if meant else "new"
            if reading in ("decided", "known", "split") and [one.text] != (full := [*map(self.partners.full, parts)]):
                meant = "; ".join(full)
            unknown = (part for part in parts if not (folded(part) in self.shipped or self.partners.meant(part)))
            found = {"which": which, "text": one.text, "count": one.count}
            found["fresh"] = list(unknown) if reading in ("decided", "split") else []
            yield {**found, "reading": reading, "parts": parts, "meant": meant}

    def organisations(self) -> list[str]:
        """Return the names of every organisation that a text may mean: those that ship, and the others of the list."""
        known = {name for row in shipped().values() for name in (str(row["title"]), *listed(row.get("alias"), str))}
        known |= {named.name for one in self.seen.values() if not one.unclear for named in one.named}
        return sorted(sorted(name for name in known if slug(name) not in self.partners.unsure), key=str.casefold)

    def alone(self, text: str) -> Iterator[str]:
        """Yield the names in a cell that are alone between semicolons or line ends: each is one name."""
        for part in cell_values(text):
            several = len(pieces := [*self._pieces(part)]) > 1 and all(map(self._names, pieces))
            if not several and not self.partners.seems_several(part) and not names_no_one(part):
                yield self._one(part, "").name

    def _part(self, text: str, role: str, found: Reading) -> None:
        if folded(text) in self.decided:
            found.named += self._meant(text, role)
            return
        text, role = self._without_label(text, role)
        for sign in spellings()["together_with"]:
            first, met, rest = f" {text} ".partition(f" {sign} ")
            if met and first.strip(" ,") and rest.strip():
                self._part(first.strip(" ,"), role, found)
                self._part(rest.strip(), "deelnemer", found)
                return
        if names_no_one(text):
            found.notes.append(text)
            if not found.question and normalised(text) and not is_unnamed(text):
                found.question = sentence("no_partner_named", phrase=text)
            return
        pieces = list(self._pieces(text))
        if len(pieces) > 1 and all(map(self._names, pieces)):
            found.notes += filter(names_no_one, pieces)
            found.named += [one for piece in pieces if not names_no_one(piece) for one in self._meant(piece, role)]
            return
        one = self._one(text, role)
        if len(pieces) > 1 and ALL in self.decided and self.partners.seems_several(one.name):
            found.named += [self._one(piece, role) for piece in pieces]
            return
        found.named.append(one)
        if (match := BRACKETS.fullmatch(text)) and one.name == match[2] and not self._is_short_for(*match.group(2, 1)):
            found.question = found.question or sentence("part_of", phrase=one.name)
        if self.partners.seems_several(one.name) and EXCEPT not in f" {folded(one.name)} ":
            found.unclear.append(one.name)

    def _meant(self, text: str, role: str) -> list[Named]:
        """Return the partners that a text means as was decided; of several, each as decided elsewhere."""
        if (decided := self.decided.get(folded(text))) is None:
            return [self._one(text, role)]
        parts, all_decided = list(cell_values(decided)), self.decided.items()
        full = {part: self.partners.unsure.get(slug(part), part) for part in parts if len(parts) > 1}
        same = {p for p in full for cell, one in all_decided if folded(p) in cell and full[p] in cell_values(one)}
        return [Named(full[part] if part in same else part, role) for part in parts]

    def _without_label(self, text: str, role: str) -> tuple[str, str]:
        """Return a text without a role before or after a colon, and its role: “trekker: OM”, “OM: trekker”."""
        if match := LABELLED.fullmatch(text):
            for label, rest in (match.group(1, 2), match.group(2, 1)):
                if found := self._role(label):
                    return rest, found
        return text, role

    def _role(self, text: str) -> str:
        """Return the role that a word means, or a letter that the list explains; "" for none."""
        return role_label(self.letters.get(folded(text), text), self.model)

    def _one(self, text: str, role: str) -> Named:
        """Return one name, apart from its role, function, count or abbreviation in brackets."""
        post, text = "", self.letters.get(folded(text), text)  # what a letter stands for that the list explains
        if (match := BRACKETS.fullmatch(text)) and "(" not in match[1]:
            bare, inside = match[1], match[2].strip()
            if label := self._role(inside):
                text, role = bare, label
            elif inside.isdigit() or inside.endswith(":"):  # “(contact: )”, of which a person was left out
                text = bare
            elif self.partners.unsure.get(slug(inside)) == bare:
                text = bare  # “Inspectie SZW (ISZW)”: the text says what it is short for
            elif len(inside) <= LONGEST_ALIAS and " " not in inside and not self.partners.is_known(text):
                if folded(inside) in self.shipped and (self._is_short_for(inside, bare) or " " in bare):
                    return Named(inside, role)  # a person or a part of it
                one = shipped().get(self.partners.folded.get(folded(bare), ""), {"isGeneric": True})
                if folded(inside) not in self.shipped and not one.get("isGeneric"):
                    return Named(bare, role, "" if abbreviates(inside, bare) else inside)  # a part: “politie (AVIM)”
                if folded(inside) not in self.shipped and abbreviates(inside, bare):
                    self.aliases[inside] = text = bare
        for function in spellings()["functions"]:
            if folded(text).startswith(f"{function} ") and begins_as_organisation(text[len(function) :].strip(" van")):
                text, post = text[len(function) :].strip(), function
                text = re.sub(r"^(?:van\s+)?(?:de\s+)?", "", text)
        return Named(text, role, post)

    def _is_short_for(self, short: str, name: str) -> bool:
        same = self.partners.resembles(name) and self.partners.find(name)[0] == self.partners.find(short)[0]
        return same or folded("".join(word[0] for word in re.findall(r"\w+", name))) == folded(short)

    def _names(self, text: str) -> bool:
        """Return whether a text is a known name, begins as one, or names nobody."""
        one = self._one(text, "")
        known = self.partners.resembles(one.name) or begins_as_organisation(one.name)
        return bool(one.role) or known or names_no_one(one.name)

    def _pieces(self, text: str) -> Iterator[str]:
        """Yield the parts of a text, each the longest known name: "and" may be part of a name."""
        if EXCEPT in folded(text):
            yield text
            return
        for several, one in spellings()["several_of"].items():  # “ministeries van A, B en C”: each is a ministry
            if folded(text).startswith(f"{several} "):
                rest = text[len(several) :].strip()
                parts = [part for part in SEPARATOR.split(rest) if part]
                if len(parts) > 1 and all(part[:1].isupper() for part in parts):
                    yield from (part if self.partners.is_known(part) else f"{one} {part}" for part in parts)
                    return
        joints = SEPARATOR.finditer(text if self.letters else without_joints(text))
        cuts = [(0, 0), *((match.start(), match.end()) for match in joints), (len(text), len(text))]
        place, single = 0, set(map(folded, spellings()["single_names"]))
        while place < len(cuts) - 1:
            longer = {end: text[cuts[place][1] : cuts[end][0]] for end in range(len(cuts) - 1, place + 1, -1)}
            names = (end for end, one in longer.items() if self.partners.is_known(one) or folded(one) in single)
            reach = next(names, place + 1)
            if piece := text[cuts[place][1] : cuts[reach][0]].strip():
                yield piece
            place = reach


def abbreviates(short: str, name: str) -> bool:
    """Return whether a word may be short for a name: the same first letter, and its letters in the order of the name.

    >>> abbreviates("CBV", "Centraal Bureau Verkeer"), abbreviates("GGD", "Stichting Open Deur")
    (True, False)
    """
    letters = iter(folded(name))
    return folded(name)[:1] == folded(short)[:1] and all(one in letters for one in folded(short) if one.isalnum())


def role_label(word: str, model: str) -> str:
    """Return the role that a word or its plural means; "" for none."""
    column = columns_of_measures()[title_of("role")]
    found = (meaning(one, column, model) for one in (word, word.removesuffix("s")))
    return next((one.label for one in found if one), "")
