"""The catalogue: every `.rq` in `queries/` describes itself in a `#+` header (YAML)."""

import re
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from ketenkaart.content import content_path, files
from ketenkaart.errors import Fault, InputFaults, KetenkaartError, did_you_mean
from ketenkaart.forms import MESSAGES, Form, validate_form
from ketenkaart.strict_yaml import parse_yaml, read_content
from ketenkaart.words.phrases import SEVERAL, about

_TABLE = read_content(content_path("queries", "koppen.yaml"))
GAP_COLUMNS: tuple[str, ...] = tuple(_TABLE["gap_columns"])
# The asides that list names, one a file: which things a node names, and in what role, if that is said. Whoever is named
# and does not act is listed with the role: a sentence about absence may not lose it.
LISTED = tuple(path.stem for path in files("queries", "engine/named/*.rq"))
ASIDES = (*_TABLE["asides"], *LISTED, "variant")  # what a gap query may say beside a row, for its sentence alone
# And which record makes the row, or what that is tied to: rows of one silence are folded (findings/gaps.py).
SILENCE = "silence"
ABOUT_SOURCE = ("title", "question", "why", "severity", "columns", "holds")  # texts that may name the source
NotEmpty = Annotated[str, Field(min_length=1)]
Sentence = Annotated[dict[str, str], BeforeValidator(lambda value: {"": value} if isinstance(value, str) else value)]


class Query(Form):
    """A question: what its header says (`{source}` is what a sentence calls the source), its folder, and its SPARQL."""

    name: NotEmpty
    title: NotEmpty
    question: NotEmpty
    columns: dict[str, str] = Field(min_length=1)
    why: str = ""
    severity: str = ""
    detail: str = ""  # what `?detail` is, to say it in words: a code list, `date`, `thing` or nothing
    sentence: Sentence = Field(default={})
    stated: Sentence = Field(default={})  # instead of `sentence`, in a view of only the links that the source makes
    conditions: dict[str, str] = Field(default={})  # of hoog, by letter (docs/codebook.md): the variable that says it
    # What rows rest on: `stated` where the source says all of them, or the sentences (by name) that rest on what it
    # says; any other row is a reading of ours, and its sentence may not say that the source says it.
    ground: Literal["stated"] | tuple[str, ...] = ()
    holds: dict[str, str] = Field(default={})  # titles of sentences (by name) for which `title` would say too much
    values: dict[str, str] = Field(default={})  # in words, what a column may hold besides
    parameters: dict[str, str] = Field(default={})
    english: str = ""
    needs: dict[str, tuple[str, ...]] = Field(default={})  # needs/*.rq of rows whose detail begins so; none is all
    shelf: str = ""  # the folder it is in
    sparql: str = ""

    @property
    def is_open(self) -> bool:
        """Whether something is still to be filled in before it can be asked."""
        return bool(re.search(r"VALUES\s+\?\w+\s*\{\s*\}", self.sparql))

    @property
    def whole(self) -> str:
        """The SPARQL as its file has it, below a comment for what is still to be filled in."""
        empty = [
            f"# Vul bij VALUES ?{name} het adres in van: {meaning.lower()}.\n"
            for name, meaning in self.parameters.items()
            if re.search(rf"VALUES \?{name} \{{\s*\}}", self.sparql)
        ]
        return "".join(empty) + self.sparql.rstrip("\n")

    def titled(self, sentence: str) -> str:
        """Return the title of a row with this sentence (by name)."""
        return self.holds.get(sentence, self.title)

    def of(self, source: str = SEVERAL) -> "Query":
        """Return the question with its texts about a source (`Labels.source`); a sentence is filled row by row."""
        return self.model_copy(update={name: about(getattr(self, name), source) for name in ABOUT_SOURCE})


HEADERS: dict[str, list[str]] = _TABLE["shelves"]  # the shelves, and what each header on it says besides


@cache
def catalogue() -> dict[str, Query]:
    """Return all queries by name; raise InputFaults with every faulty header."""
    found, faults = dict[str, Query](), list[Fault]()
    for shelf in HEADERS:
        for path in files("queries", f"{shelf}/*.rq"):
            try:
                found[path.stem] = _query(path, shelf, path.read_text(encoding="utf-8"))
            except InputFaults as error:
                faults.extend(error.faults)
    if faults:
        raise InputFaults(faults)
    return found


def shelf(name: str) -> list[Query]:
    """Return the queries of one shelf, by name."""
    return [query for query in catalogue().values() if query.shelf == name]


def for_readers() -> list[Query]:
    """Return the queries that a reader may ask: all but those from which the page is made."""
    return [query for query in catalogue().values() if query.shelf != "page"]


def find(name: str) -> Query:
    """Return a query by name; raise KetenkaartError with the nearest name."""
    if name not in (queries := catalogue()):
        raise KetenkaartError(f"De vraag “{name}” bestaat niet.{did_you_mean(name, queries)} Zie `ketenkaart query`.")
    return queries[name]


def _query(path: Path, shelf: str, text: str) -> Query:
    header = [re.sub(r"^#\+ ?", "", line) if line.startswith("#+") else "" for line in text.splitlines()]
    tree = parse_yaml("\n".join(header).encode(), path.name)  # each line at its own number
    found = validate_form(Query, tree.data, tree)
    faults = [
        Fault(path.name, 0, column, f"ontbreekt in de uitkomst van de vraag (?{column}).")
        for column in (GAP_COLUMNS if shelf == "gaps" else found.columns)
        if f"?{column}" not in text
    ]
    faults += [tree.fault((name,), name, MESSAGES["missing"]) for name in HEADERS[shelf] if not getattr(found, name)]
    named = {"holds": found.holds, "ground": () if found.ground == "stated" else found.ground}
    faults += [
        tree.fault((name,), name, f"noemt “{key}”, en die zin heeft deze vraag niet.")
        for name, keys in named.items()
        for key in keys
        if key not in found.sentence
    ]
    faults += [
        tree.fault(("conditions",), "conditions", f"noemt ?{variable}, en die maakt deze vraag niet.")
        for variable in found.conditions.values()
        if f" AS ?{variable})" not in text
    ]
    if found.name != path.stem:
        faults.append(tree.fault(("name",), "name", f"moet “{path.stem}” zijn, als de bestandsnaam."))
    if faults:
        raise InputFaults(faults)
    return found.model_copy(update={"shelf": shelf, "sparql": text})
