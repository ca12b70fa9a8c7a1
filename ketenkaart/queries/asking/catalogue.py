"""The catalogue: every `.rq` in `queries/` describes itself in a `#+` header (YAML).

A gap query's header has name, title, question, why, severity, sentence and columns; `detail` says
what its `?detail` is (a code list, `date`, `thing` or nothing), so that the sentence can say it in words.
`values` says in words what a column may hold besides; `{source}` is what a sentence calls the source.
`stated` has the sentences of a view that keeps only the links which the source makes itself, where those of `sentence`
would say too much.
`needs` names what a plan must hold (`needs/*.rq`) before rows may be asked of it whose detail begins so; none is all.
`ground` says what its rows rest on: `stated` where the source itself says all of them, or the sentences (by name) that
rest on what it says; any other row is a reading of ours, and its sentence may not say that the source says it.
`holds` has the title of a sentence (by name) for which the title of the question would say too much.
`conditions` has, for each condition of hoog by its letter (docs/codebook.md), the variable that says in the SPARQL
whether it holds.
"""

import re
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from ketenkaart.content import files
from ketenkaart.errors import Fault, InputFaults, KetenkaartError, did_you_mean
from ketenkaart.forms import MESSAGES, Form, validate_form
from ketenkaart.strict_yaml import parse_yaml
from ketenkaart.words.phrases import SEVERAL, about

GAP_COLUMNS = ("subject", "subject_label", "barrier", "kind", "partner", "detail", "severity", "evidence")
# What a gap query may say beside a row, for its sentence alone: a label; how firm a date is; a phrase of the source,
# and what moved it; a date (EDTF); a reason; what is reported nearby; a count, and of how many; of which chapter the
# share (the sentence then has {alone} too: at how much of it nobody else works); what else a date may belong to; as
# what status the source may be read otherwise; whose names to list (LISTED); which template.
FOR_SENTENCE = (
    *("words", "modality", "quote", "moved", "moved_words", "told", "reason", "nearby", "count", "all", "share"),
    *("belongs", "otherwise"),
)
# The asides that list names, one a file: which things a node names, and in what role, if that is said. Whoever is named
# and does not act is listed with the role: a sentence about absence may not lose it.
LISTED = tuple(path.stem for path in files("queries", "engine/named/*.rq"))
ASIDES = (*FOR_SENTENCE, *LISTED, "variant")
# And which record makes the row, or what that is tied to: rows of one silence are folded (findings/gaps.py).
SILENCE = "silence"
ABOUT_SOURCE = ("title", "question", "why", "severity", "columns", "holds")  # texts that may name the source
NotEmpty = Annotated[str, Field(min_length=1)]
Sentence = Annotated[dict[str, str], BeforeValidator(lambda value: {"": value} if isinstance(value, str) else value)]


class Header(Form):
    """What a query says of itself in its `#+` lines."""

    name: NotEmpty
    title: NotEmpty
    question: NotEmpty
    columns: dict[str, str] = Field(min_length=1)
    why: str = ""
    severity: str = ""
    detail: str = ""
    sentence: Sentence = Field(default={})
    stated: Sentence = Field(default={})
    conditions: dict[str, str] = Field(default={})
    ground: Literal["stated"] | tuple[str, ...] = ()
    holds: dict[str, str] = Field(default={})
    values: dict[str, str] = Field(default={})
    parameters: dict[str, str] = Field(default={})
    english: str = ""
    needs: dict[str, tuple[str, ...]] = Field(default={})


class Query(Header):
    """A question: what its header says, its SPARQL, and the shelf (folder) that it stands on."""

    shelf: str
    sparql: str

    @property
    def is_open(self) -> bool:
        """Whether something is still to be filled in before it can be asked."""
        return bool(re.search(r"VALUES\s+\?\w+\s*\{\s*\}", self.sparql))

    @property
    def whole(self) -> str:
        """The SPARQL as its file has it, below a comment for what is still to be filled in."""
        empty = [
            f"# Vul bij VALUES ?{name} het adres in van: {meaning.lower()}."
            for name, meaning in self.parameters.items()
            if re.search(rf"VALUES \?{name} \{{\s*\}}", self.sparql)
        ]
        return "".join(f"{line}\n" for line in empty) + self.sparql.rstrip("\n")

    def titled(self, sentence: str) -> str:
        """Return the title of a row with this sentence (by name)."""
        return self.holds.get(sentence, self.title)

    def of(self, source: str = SEVERAL) -> "Query":
        """Return the question with its texts about a source (`Labels.source`); a sentence is filled row by row."""
        return self.model_copy(update={name: about(getattr(self, name), source) for name in ABOUT_SOURCE})


# The shelves, and what each header on it says besides: `sentence` is of a gap, or that a need is not met; a recipe, for
# who asks the exported graph himself, has its question in English too.
HEADERS: dict[str, tuple[str, ...]] = {
    "gaps": ("why", "severity", "sentence"),
    **dict.fromkeys(("coverage", "explore", "views", "sheets"), ()),
    "recipes": ("english",),
    "needs": ("sentence",),
    **dict.fromkeys(("numbers", "page"), ()),
}


@cache
def catalogue() -> dict[str, Query]:
    """Return all queries by name; raise InputFaults with every faulty header."""
    found: dict[str, Query] = {}
    faults: list[Fault] = []
    shelves = {path: shelf for shelf in HEADERS for path in files("queries", f"{shelf}/*.rq")}
    for path, shelf in shelves.items():
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
    queries = catalogue()
    if name not in queries:
        raise KetenkaartError(f"De vraag “{name}” bestaat niet.{did_you_mean(name, queries)} Zie `ketenkaart query`.")
    return queries[name]


def _query(path: Path, shelf: str, text: str) -> Query:
    header = [re.sub(r"^#\+ ?", "", line) if line.startswith("#+") else "" for line in text.splitlines()]
    tree = parse_yaml("\n".join(header).encode(), path.name)  # each line at its own number
    found = validate_form(Header, tree.data, tree)
    faults = [
        Fault(path.name, 0, column, f"ontbreekt in de uitkomst van de vraag (?{column}).")
        for column in (GAP_COLUMNS if shelf == "gaps" else found.columns)
        if f"?{column}" not in text
    ]
    faults += [tree.fault((name,), name, MESSAGES["missing"]) for name in HEADERS[shelf] if not getattr(found, name)]
    header_fields = {"holds": found.holds, "ground": () if found.ground == "stated" else found.ground}
    faults += [
        tree.fault((name,), name, f"noemt “{key}”, en die zin heeft deze vraag niet.")
        for name, keys in header_fields.items()
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
    return Query(shelf=shelf, sparql=text, **found.model_dump())
