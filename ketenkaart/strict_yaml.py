"""Reads YAML into plain rows that know their line: no aliases, tags or duplicate keys, and every scalar is text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, ClassVar, TypeVar

import yaml

from ketenkaart.errors import Fault, Faults, InputFaults
from ketenkaart.files import read_file
from ketenkaart.invisible_text import has_invisible

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C parser; a page has only Python, which reads the same
LARGEST = 10**6  # characters
DEEPEST = 20  # fields and rows within each other
# What YAML takes in no file; the three that it takes for the end of a line, as no editor does; the mark it skips.
UNREADABLE = re.compile("[^\t\n\r -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
HIDDEN = "bevat een onzichtbaar teken of stuurteken; typ de regel opnieuw."
TWICE = "staat twee keer in hetzelfde blok; haal er een weg."
TOO_DEEP = "is te diep genest; een plan heeft hooguit enkele lagen."
NO_FIELDS = "begint niet met een veldnaam zoals `plans:`; zie CONVENTIONS.md."
NO_YAML = "is geen geldige YAML; let op inspringen, aanhalingstekens en dubbele punten bij deze regel."
Path_ = tuple[str | int, ...]
Item = dict[str, Any]
T = TypeVar("T")


@dataclass
class SourceFile:
    """The content of one file: `data` of dicts, lists and text."""

    file: str
    data: dict[str, Any] = field(default_factory=dict)
    lines: dict[Path_, int] = field(default_factory=dict)  # from a path to a line (1-based)
    faults: list[Fault] = field(default_factory=list)  # of reading
    questions: list[Fault] = field(default_factory=list)  # for the writer; they stop nothing
    model: Item = field(default_factory=dict)  # the barrier model that the file has, if any: key, title and steps
    faults_by_path: dict[Path_, Fault] = field(default_factory=dict)  # a fault that explains any other at that place
    faulty: set[Path_] = field(default_factory=set)  # the rows that could not be read in full
    whole: bool = True  # if not, any row may be faulty
    words_for_dates: ClassVar[bool] = False  # whether a term may stay in words that name no day

    def line(self, path: Path_) -> int:
        """Return the line of the deepest known part of a path, or 0."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 0)

    def fault(self, path: Path_, label: str, message: str) -> Fault:
        """Return a fault at a path; `label` names the field."""
        return self.faults_by_path.get(path) or Fault(self.file, self.line(path), label, message)

    def rows(self, name: str) -> Iterator[tuple[Path_, Any]]:
        """Yield the rows of a list, of any type, each with its path; none where it is no list."""
        found = self.data.get(name)
        yield from (((name, index), row) for index, row in enumerate(found if isinstance(found, list) else ()))


def listed(found: Any, kind: type[T]) -> list[T]:
    """Return what is of a kind in an unchecked field, be it one or several."""
    return [one for one in (found if isinstance(found, list) else [found]) if isinstance(one, kind)]


def read_yaml(path: Path) -> SourceFile:
    """Return the tree of a YAML file; raise InputFaults with every fault of its form."""
    file = read_file(path)
    return parse_yaml(file.data, file.name)


def read_content(path: Path) -> Item:
    """Return the content of a YAML file that ships; cached: do not change it. Raises as `read_yaml`."""
    return _content(path, path.stat().st_mtime_ns)


@cache
def _content(path: Path, _: int) -> Item:
    return read_yaml(path).data


def parse_yaml(data: bytes, file: str) -> SourceFile:
    """Return the tree of YAML in memory; `file` is the name that faults carry. Raises as `read_yaml` does."""
    if (tree := parse_readable(data, file)).faults:
        raise InputFaults(tree.faults)
    return tree


def parse_readable(data: bytes, file: str) -> SourceFile:
    """Return the tree of what can be read in YAML, with faults of form; raise InputFaults where nothing can be read."""
    builder = _TreeBuilder(file, yaml.parse(_decoded(data, file), Loader=LOADER))
    try:
        return builder.tree()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        message = TOO_DEEP if error.problem == "exceeded maximum nesting depth" else NO_YAML
        raise InputFaults([Fault(file, line, "", message)]) from error


def _decoded(data: bytes, file: str) -> str:
    """Return the text of a file; raise InputFaults where it is none, too long, or holds what no text should."""
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise InputFaults([Fault(file, 0, "", f"kan niet gelezen worden als UTF-8-tekst ({error}).")]) from error
    if len(text) > LARGEST:
        raise InputFaults([Fault(file, 0, "", "is groter dan 1 MB; verdeel het plan over meer bestanden in één map.")])
    if found := UNREADABLE.search(text):
        raise InputFaults([Fault(file, text.count("\n", 0, found.start()) + 1, "", HIDDEN)])
    return text


class _TreeBuilder:
    """Makes a tree of the events of a YAML parser: a reference is refused in its place, and never followed."""

    def __init__(self, file: str, events: Iterator[Any]) -> None:
        self._tree, self._events = SourceFile(file, faults=Faults()), events

    def tree(self) -> SourceFile:
        """Return the tree of the only document; raise MarkedYAMLError or InputFaults where it cannot be read."""
        next(self._events)  # the start of the stream
        if isinstance(next(self._events), yaml.StreamEndEvent):
            return self._tree
        data = self._value(next(self._events), ())
        next(self._events)  # the end of the document
        if not isinstance(more := next(self._events), yaml.StreamEndEvent):
            raise self._unreadable(more, NO_YAML)  # a second document
        if not isinstance(data, dict):
            raise InputFaults([*self._tree.faults, Fault(self._tree.file, 1, "", NO_FIELDS)])
        self._tree.data = data
        return self._tree

    def _value(self, event: Any, path: Path_) -> Any:
        """Return the value that starts with an event, or None where it is refused."""
        self._tree.lines.setdefault(path, _line_of(event))
        if len(path) > DEEPEST:
            raise self._unreadable(event, TOO_DEEP)
        if message := _refused(event):
            self._refuse(event, path, message)
            return None
        if isinstance(event, yaml.ScalarEvent):
            return "" if event.value in ("~", "null") and not event.style else event.value
        return self._fields(path) if isinstance(event, yaml.MappingStartEvent) else self._items(path)

    def _fields(self, path: Path_) -> Item:
        fields: Item = {}
        while not isinstance(key := next(self._events), yaml.MappingEndEvent):
            if isinstance(key, yaml.CollectionStartEvent):
                raise self._unreadable(key, NO_YAML)
            name = f"*{key.anchor}" if isinstance(key, yaml.AliasEvent) else key.value
            place, value = (*path, name), next(self._events)
            if message := _refused(key) or (TWICE if name in fields else ""):
                self._refuse(value, place, message, _line_of(key))
                continue
            self._tree.lines[place] = _line_of(key)
            if (read := self._value(value, place)) is not None:
                fields[name] = read
        return fields

    def _items(self, path: Path_) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            item = self._value(event, (*path, len(items)))
            items.append("" if item is None else item)
        return items

    def _unreadable(self, event: Any, message: str) -> InputFaults:
        return InputFaults([Fault(self._tree.file, _line_of(event), "", message)])

    def _refuse(self, event: Any, path: Path_, message: str, line: int = 0) -> None:
        """Refuse the value that starts with an event, on its own line or that of its key, and skip it."""
        self._tree.faults_by_path[path] = Fault(self._tree.file, line or _line_of(event), field_name(path), message)
        self._tree.whole = False
        self._tree.faults.append(self._tree.faults_by_path[path])
        depth = int(isinstance(event, yaml.CollectionStartEvent))
        while depth:
            event = next(self._events)
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)


def _refused(event: Any) -> str:
    """Return why a node is refused by itself ("" if it is not)."""
    if event.anchor:
        return "gebruikt een YAML-verwijzing (& of *); schrijf de waarde uit."
    if getattr(event, "tag", None):
        return "begint met een uitroepteken, en dat leest YAML niet als tekst; zet de waarde tussen aanhalingstekens."
    is_hidden = isinstance(event, yaml.ScalarEvent) and has_invisible(event.value)  # an escape (\\e) may bring it in
    return HIDDEN if is_hidden else ""


def _line_of(event: Any) -> int:
    return int(event.start_mark.line) + 1


def field_name(path: Path_) -> str:
    """Return a path in a file as faults write it: `measures.3.title`, counted from 1."""
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in path)
