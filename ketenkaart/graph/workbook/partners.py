"""From the names of organisations on the sheets to keys that all plans share.

Names are the same where they differ in capitals, accents and spaces only; where marks between words differ too, they
are read as the same, with a question. Names that nearly agree, or a cell that seems to name several, are a question,
never merged or split: two bodies taken for one would show cover that is not there.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache, lru_cache
from typing import Any

from ketenkaart.graph.sources.files import default_plan
from ketenkaart.graph.workbook.choices import sentence, spellings
from ketenkaart.graph.workbook.layout import layout
from ketenkaart.strict_yaml import listed, read_yaml
from ketenkaart.words.names import closed, folded, slug

NEAR = 0.9
JOINTS = re.compile(r",|\+|/|\b&\b|\s&\s|[-=]>|→|\so\.?l\.?v\.?\s")
BRACKETS = re.compile(r"(.+?)\s*\(([^()]+)\)")
AND = re.compile(r"\s+en\s+", re.IGNORECASE)
ABBREVIATION = re.compile(r"[A-Z]{2,6}")
POINTERS = ("unitOf", "standsFor")


@cache
def shipped() -> dict[str, dict[str, Any]]:
    """Return the organisations of the plan that ships, by key, as its YAML gives them."""
    files = [f for f in sorted(default_plan().glob("*.yaml")) if "\norganisations:" in "\n" + f.read_text("utf-8")]
    return {row["key"]: row for file in files for row in read_yaml(file).data["organisations"]}


class Partners:
    """The organisations of one workbook: finds the key of a name, one that ships or is on a row, or makes one."""

    def __init__(self) -> None:
        self.rows: dict[str, dict[str, Any]] = {}
        self.names: dict[str, str] = {}  # keys by name, as it is written
        self.folded: dict[str, str] = {}  # the key of the first name that folds to this
        self.bare: dict[str, str] = {}  # the key of the first name with these letters and digits, whatever is between
        self.made: dict[str, str] = {}  # names that had to get a key, by that key
        self.unsure = {slug(name): meant for name, meant in spellings()["asked_names"].items()}
        for key, row in shipped().items():
            names = (row["title"], *listed(row.get("alias"), str), key)
            self._know(key, *(name for name in names if slug(name) not in self.unsure))

    def describe(self, row: dict[str, Any]) -> tuple[dict[str, Any], str, str]:
        """Add a row of the sheet of partners; return it with its key, its fault, and its question ("" if none).

        A row with a key is the whole description, and may rename an organisation: that is meant. A row without one
        whose name ships is that organisation, and adds to it.
        """
        question = ""
        if "key" not in row:
            name = row["title"]
            key, question = self._known(name)
            key = key or _fresh(name)
            common = shipped().get(key)
            question = question if common or key != slug(name) else ""
            row = {**_without_references(common or {}), **row, "key": key, "title": common["title"] if common else name}
        fault = sentence("partner_twice", phrase=row.get("title", row["key"])) if row["key"] in self.rows else ""
        row = self.rows[row["key"]] = {**layout().defaults("partners"), **row}
        self._know(row["key"], row.get("title", ""), *listed(row.get("alias"), str), row["key"])
        return row, fault, question

    def find(self, name: str) -> tuple[str, str]:
        """Return the key of a name, and the question that the name raises ("" if none)."""
        key, question = self._known(name)
        if key:
            self.rows.setdefault(key, _without_references(shipped().get(key, {})))
            return key, question
        key, meant = _fresh(name), self.unsure.get(slug(name))
        kind = spellings()["kinds_of_names"].get(folded(name).partition(" ")[0])
        own = {"organisationKind": kind} if kind else {}
        self.rows[key] = {**layout().defaults("partners"), **own, "key": key, "title": name.strip()}
        self._know(key, name)
        self.made[key] = name
        return key, sentence("other_partner", phrase=name, meant=meant) if meant else ""

    def is_known(self, name: str) -> bool:
        """Return whether a name is one that ships, or that a row has given; of those that are asked about too."""
        return folded(name) in self.folded or slug(name) in self.unsure

    def full(self, name: str) -> str:
        """Return the title of the organisation that a name is read as, and whether it is a collective name."""
        row = {"title": name, **shipped().get(self._known(name)[0], {})}
        return sentence("collective", phrase=row["title"]) if row.get("isGeneric") else str(row["title"])

    def seems_several(self, text: str) -> bool:
        """Return whether a cell that is no known name seems to name more than one organisation.

        "And" may be part of one name (Berg en Dal): it counts where a part is a name we know, begins as one does, or is
        an abbreviation. A comma, slash or plus always counts, as does a known name in brackets: Wijkteam (gemeente).
        """
        if self.is_known(text) or folded(text) in map(folded, spellings()["single_names"]):
            return False
        inside = BRACKETS.fullmatch(text)
        known = inside and (self.is_known(inside[2]) or folded(inside[2]) in spellings()["organisation_words"])
        first, *others = AND.split(joined := without_joints(text))
        if known or JOINTS.search(joined):
            return True
        if any(self.is_known(part) or begins_as_organisation(part) for part in others):
            return True
        return bool(others) and (self.is_known(first) or any(map(ABBREVIATION.fullmatch, (first, *others))))

    def meant(self, name: str) -> str:
        """Return the title of a shipped organisation whose name differs from a name in marks and spaces only, or ""."""
        key = "" if self._exact_key(name) in shipped() else self._near_key(name)
        return str(shipped()[key]["title"]) if key in shipped() else ""

    def resembles(self, name: str) -> bool:
        """Return whether a name has the letters and digits of one that ships, or that a row has given."""
        return self.is_known(name) or bool(self._near_key(name))

    def similar_names(self) -> Iterator[tuple[str, str]]:
        """Yield for each name that nearly agrees with another the name and a question."""
        alike: dict[tuple[str, str], list[str]] = defaultdict(list)
        for name in self.names:
            alike[_signature(name)].append(name)
        order = {key: place for place, key in enumerate(self.made)}
        for key, name in self.made.items():
            for other in () if slug(name) in self.unsure else alike[_signature(name)]:
                if order.get(self.names[other], -1) < order[key] and _near(folded(name), folded(other)):
                    yield name, sentence("similar_partner", phrase=name, other=other)
                    break

    def _know(self, key: str, *names: str) -> None:
        """Keep the names of a key, where they are not those of an earlier one."""
        for name in names:
            first = self.names.setdefault(name, key)
            self.folded.setdefault(folded(name.replace("’", "'")), first)
            for bare in _letters(name):
                self.bare.setdefault(bare, first)

    def _exact_key(self, name: str) -> str:
        """Return the key of a name as it is written, capitals, accents, spaces and curled apostrophes aside, or ""."""
        return self.names.get(name) or self.folded.get(folded(name.replace("’", "'")), "")

    def _near_key(self, name: str) -> str:
        return next((self.bare[bare] for bare in _letters(name) if bare in self.bare), "")

    def _known(self, name: str) -> tuple[str, str]:
        """Return the key of a name that we know ("" for none), and a question where we know it with other marks."""
        key, question = self._exact_key(name), ""
        if not key and (key := self._near_key(name)):
            title = (self.rows.get(key) or shipped().get(key) or {}).get("title", key)
            question = sentence("same_partner", phrase=name, meant=title)
        return key, question


@lru_cache(maxsize=50_000)
def _letters(name: str) -> tuple[str, ...]:
    """Return the letters and digits of a name, with and without points in abbreviations."""
    return tuple(filter(None, (slug(closed(name)), slug(name))))


def _fresh(name: str) -> str:
    return f"{slug(name)}-eigen" if slug(name) in shipped() else slug(name)  # the report may call another so


def without_joints(text: str) -> str:
    """Return a text, as long as it was, without the joints inside one name: in P&O, and before a department."""
    return re.sub(spellings()["joined"], lambda match: "_" * len(match[0]), text)


def begins_as_organisation(part: str) -> bool:
    """Return whether a text begins as names of organisations do (content)."""
    return folded(part).startswith(tuple(f"{word} " for word in spellings()["organisation_words"]))


def _without_references(row: dict[str, Any]) -> dict[str, Any]:
    """Return a shipped organisation without its pointers to others, which this plan may not name."""
    return {name: value for name, value in row.items() if name not in POINTERS}


def _signature(name: str) -> tuple[str, str]:
    """Return what two names must share to be compared at all: their first letter and their digits."""
    plain = folded(name)
    return plain[:1], "".join(c for c in plain if c.isdigit())


def _near(one: str, two: str) -> bool:
    matcher = SequenceMatcher(None, one, two)
    return abs(len(one) - len(two)) <= 3 and matcher.quick_ratio() >= NEAR and matcher.ratio() >= NEAR
