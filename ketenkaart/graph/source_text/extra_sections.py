"""What the files of a plan hold for the reading of its sources, next to its records."""

from collections.abc import Callable, Collection, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from ketenkaart.files import read_file
from ketenkaart.forms import Form, validate_form
from ketenkaart.graph.source_text.grammar import NUMBERS, Grammar, Numbered
from ketenkaart.graph.sources.files import plan_files
from ketenkaart.strict_yaml import Path_, SourceFile, listed, parse_yaml

FILE = "passages.yaml"  # the addresses in the sources of a plan, as they were last written


class Hashed(Form):
    """A text that addresses are in: the key of its document (nothing for a plan's first), its hash and its length."""

    document: str = ""
    sha256: str
    length: int


class Address(Form):
    """The address of a passage: the key of its document (nothing for a plan's first), its range, and what it holds."""

    key: str
    document: str = ""
    place: str
    part: str
    start: int
    end: int
    sha256: str
    words: str


class Unused(Form):
    """A passage that no record points to, and why."""

    key: str
    rationale: str = ""


T = TypeVar("T", bound=Form)


def _grammar(row: Any) -> type[Form]:
    """Return the form of a grammar: with chapters, unless it is of a further document and names nothing of the kind."""
    return Grammar if isinstance(row, dict) and row.get("document") and not set(NUMBERS) & set(row) else Numbered


# What a plan's files hold for the reading of its sources: one of these, or a list of them.
EXTRA_SECTIONS: dict[str, Callable[[Any], type[Form]]] = {
    "segments": _grammar,
    "document": lambda _: Hashed,
    "unused": lambda _: Unused,
}


def sections_named(tree: SourceFile, name: str) -> Iterator[tuple[Path_, Any]]:
    """Yield the blocks in a file under one of these names, one or a list, each with its place."""
    found = tree.data.get(name, [])
    if isinstance(found, list):
        yield from (((name, index), row) for index, row in enumerate(found))
    else:
        yield (name,), found


def recorded(folder: Path, name: str, form: type[T]) -> tuple[T, ...]:
    """Return what `passages.yaml` holds under a name; nothing where there is no such file yet. Raises InputFaults."""
    file = folder / FILE
    tree = source_file(file) if file.is_file() else SourceFile(FILE)
    rows = [row for _, row in sections_named(tree, name)]
    return validate_form(tuple[form, ...], rows, tree, (name,))  # type: ignore[valid-type]  # a form that is handed in


def sections_in(folder: Path, name: str) -> Iterator[tuple[SourceFile, Path_, Any]]:
    """Yield what is under a name in the files of a plan; a file that lacks the word is not parsed."""
    for file in plan_files(folder):
        if name.encode() in read_file(file).data:
            tree = source_file(file)
            yield from ((tree, path, row) for path, row in sections_named(tree, name))


def source_file(path: Path) -> SourceFile:
    """Return the tree of a file, read once as long as its bytes are the same: do not change it."""
    file = read_file(path)
    return _parsed(file.data, file.name)


_parsed = lru_cache(maxsize=64)(parse_yaml)


def record_files(folder: Path) -> Iterator[SourceFile]:
    """Yield the trees of the files of a plan that hold its records."""
    yield from (source_file(file) for file in plan_files(folder) if file.name != FILE)


def used_keys(folder: Path) -> Iterator[tuple[str, SourceFile, Path_]]:
    """Yield every passage key that a record names, with its place."""
    for tree in record_files(folder):
        for path, block in blocks_within(tree.data):
            yield from ((key, tree, (*path, "passage")) for key in listed(block.get("passage"), str))


def blocks_within(data: Any, path: Path_ = (), without: Collection[str] = ()) -> Iterator[tuple[Path_, dict[str, Any]]]:
    """Yield every block in unchecked data, with its place, except those in some fields."""
    if isinstance(data, dict):
        yield path, data
    rows = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for name, value in rows:
        if name not in without:
            yield from blocks_within(value, (*path, name), without)
