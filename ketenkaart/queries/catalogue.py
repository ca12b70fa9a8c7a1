"""The catalogue: every `.rq` in `queries/` describes itself in a `#+` header (YAML).

A gap query's header has name, title, question, why, severity, sentence and columns; `detail` says
what its `?detail` is (a code list, `date`, `thing` or nothing), so that the sentence can say it in words.
`values` says in words what a column may hold besides; `{source}` is what a sentence calls the source.
"""

from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from ketenkaart.content import files
from ketenkaart.errors import Fault, InputFaults, KetenkaartError, did_you_mean
from ketenkaart.strict_yaml import parse_yaml
from ketenkaart.words.source import SEVERAL, about

GAP_COLUMNS = ("subject", "subject_label", "barrier", "kind", "partner", "detail", "severity", "evidence")
# What a gap query may say beside a row, for its sentence alone: a label, a party and its role, which template.
ASIDES = ("words", "party", "role", "variant")
TOLD = ("title", "question", "why", "severity", "columns")  # what a header says of a source
REQUIRED = {
    "gaps": ("name", "title", "question", "why", "severity", "sentence", "columns"),
    "coverage": ("name", "title", "question", "columns"),
    "explore": ("name", "title", "question", "columns"),
    "views": ("name", "title", "question", "columns"),
    "sheets": ("name", "title", "question", "columns"),
}


@dataclass(frozen=True)
class Query:
    """A question: its SPARQL, and what its header says; `shelf` is its folder. Texts may hold `{source}` (see `of`)."""

    shelf: str
    name: str
    title: str
    question: str
    sparql: str
    why: str = ""
    severity: str = ""
    detail: str = ""
    sentence: dict[str, str] = field(default_factory=dict)
    columns: dict[str, str] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)
    parameters: dict[str, str] = field(default_factory=dict)

    def of(self, source: str = SEVERAL) -> "Query":
        """Return the question with its texts about a source (`Speaker.source`); a sentence is filled row by row."""
        told = {name: about(getattr(self, name), source) for name in TOLD}
        return replace(self, **told)


@cache
def catalogue() -> dict[str, Query]:
    """Return all queries by name; raise InputFaults with every faulty header."""
    found: dict[str, Query] = {}
    faults: list[Fault] = []
    for shelf in REQUIRED:
        for path in files("queries", f"{shelf}/*.rq"):
            try:
                found[path.stem] = read_query(path, shelf)
            except InputFaults as error:
                faults.extend(error.faults)
    if faults:
        raise InputFaults(faults)
    return found


def shelf(name: str) -> list[Query]:
    """Return the queries of one shelf, by name."""
    return [query for query in catalogue().values() if query.shelf == name]


def find(name: str) -> Query:
    """Return a query by name; raise KetenkaartError with the nearest name."""
    known = catalogue()
    if name not in known:
        raise KetenkaartError(f"De vraag “{name}” bestaat niet.{did_you_mean(name, known)} Zie `ketenkaart queries`.")
    return known[name]


def read_query(path: Path, shelf: str) -> Query:
    """Return one query; raise InputFaults if its header is faulty."""
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    header = "\n".join(
        line[3:] if line.startswith("#+ ") else line[2:] if line.startswith("#+") else "" for line in lines
    )
    tree = parse_yaml(header.encode(), path.name)
    data: dict[str, Any] = tree.data
    faults = [Fault(path.name, 1, name, "ontbreekt in de kop (#+).") for name in REQUIRED[shelf] if not data.get(name)]
    known = set(Query.__dataclass_fields__) - {"shelf", "sparql"}
    faults += [
        Fault(path.name, tree.line((name,)), name, f"kennen wij niet in een kop.{did_you_mean(name, known)}")
        for name in data
        if name not in known
    ]
    if data.get("name") not in (None, path.stem):
        faults.append(Fault(path.name, tree.line(("name",)), "name", f"moet “{path.stem}” zijn, als de bestandsnaam."))
    faults += [
        Fault(path.name, 0, column, f"ontbreekt in de uitkomst van de vraag (?{column}).")
        for column in (GAP_COLUMNS if shelf == "gaps" else data.get("columns", {}))
        if f"?{column}" not in text
    ]
    if faults:
        raise InputFaults(faults)
    sentence = data.pop("sentence", {})
    if isinstance(sentence, str):
        sentence = {"": sentence}
    return Query(shelf=shelf, sparql=text, sentence=sentence, **data)
