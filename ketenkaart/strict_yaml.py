"""Reads YAML into plain rows that know their line.

Stricter than YAML itself (design note traps.md): no aliases, no tags, no duplicate keys, and every
scalar is text, so that `NO`, `012` and `7.10` stay what was typed.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from ketenkaart.errors import Fault, Faults, InputFaults
from ketenkaart.file_cache import read_cached, write_cached
from ketenkaart.files import read_file
from ketenkaart.unseen import is_unseen

if TYPE_CHECKING:
    from ruamel.yaml.nodes import Node

READING = "1"  # another one as soon as `parse_yaml` makes something else of the same text
LARGEST = 10**6  # characters; the parser takes five seconds for it
HIDDEN = "bevat een onzichtbaar teken of stuurteken; typ de regel opnieuw."
Path_ = tuple[str | int, ...]
Item = dict[str, Any]


@dataclass
class Tree:
    """The content of one file: `data` of dicts, lists and text; `lines` from a path to a line (1-based).

    `faults` are those that reading already found; `questions` ask the writer and stop nothing. `model` is the
    barrier model that a file brings along, if any: its key, title and steps. `told` holds a fault by its place:
    whatever else follows from that place, this is the reason. `faulty` are the rows of which something could not be
    read; in a tree that is not `whole`, that may be any.
    """

    file: str
    data: dict[str, Any] = field(default_factory=dict)
    lines: dict[Path_, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    questions: list[Fault] = field(default_factory=list)
    model: Item = field(default_factory=dict)
    told: dict[Path_, Fault] = field(default_factory=dict)
    faulty: set[Path_] = field(default_factory=set)
    whole: bool = True
    words_for_dates: ClassVar[bool] = False  # whether a term may stay in words that name no day

    def line(self, path: Path_) -> int:
        """Return the line of the deepest known part of a path, or 0."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 0)

    def fault(self, path: Path_, label: str, message: str) -> Fault:
        """Return a fault at a path; `label` names the field."""
        return self.told.get(path) or Fault(self.file, self.line(path), label, message)

    def rows(self, name: str) -> Iterator[tuple[Path_, Any]]:
        """Yield the rows of a list, each with its place, whatever they are; nothing where it is no list."""
        found = self.data.get(name)
        yield from (((name, index), row) for index, row in enumerate(found if isinstance(found, list) else ()))


def read_yaml(path: Path) -> Tree:
    """Return the tree of a YAML file; raise InputFaults with every fault of its form."""
    file = read_file(path)
    return parse_yaml(file.data, file.name)


def read_content(path: Path) -> Item:
    """Return what stands in a YAML file of our own rooms; read once, so nobody may change it. Raises as `read_yaml`."""
    return _content(path, path.stat().st_mtime_ns)


@cache
def _content(path: Path, _: int) -> Item:
    return read_own(path).data


def read_own(path: Path) -> Tree:
    """Return the tree of a YAML file of our own rooms (`parse_own`). Raises as `read_yaml`."""
    return parse_own({path.name: read_file(path).data})[path.name]


def parse_own(texts: Mapping[str, bytes]) -> dict[str, Tree]:
    """Return the trees of YAML of our own rooms by the name of their files, as `parse_yaml` makes them.

    What was read once is kept beside the plans: the parser took a third of the time of a command. Raises InputFaults
    with the faults of all.
    """
    asked = json.dumps([READING, *((file, sha256(data).hexdigest()) for file, data in texts.items())])
    kept = f"{sha256(asked.encode()).hexdigest()}.json"
    with suppress(ValueError, TypeError, KeyError):
        told = json.loads(read_cached(kept) or b"")
        return {
            file: Tree(file, told[file]["data"], {tuple(path): line for path, line in told[file]["lines"]})
            for file in texts
        }
    trees, faults = {}, Faults()
    for file, data in texts.items():
        try:
            trees[file] = parse_yaml(data, file)
        except InputFaults as error:
            faults.extend(error.faults)
    if faults:
        raise InputFaults(faults)
    write_cached(kept, json.dumps({f: {"data": t.data, "lines": list(t.lines.items())} for f, t in trees.items()}))
    return trees


def parse_yaml(data: bytes, file: str) -> Tree:
    """Return the tree of YAML in memory; `file` is the name that faults carry. Raises as `read_yaml` does."""
    tree = parse_readable(data, file)
    if tree.faults:
        raise InputFaults(tree.faults)
    return tree


def parse_readable(data: bytes, file: str) -> Tree:
    """Return the tree of what can be read in YAML; faults of form stand in its `faults`.

    Raises InputFaults where nothing can be read.
    """
    from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode  # noqa: PLC0415 - see `_compose`

    root = _compose(data, file)
    tree = Tree(file, faults=Faults())
    seen: set[int] = set()

    def refuse(path: Path_, line: int, message: str) -> None:
        tree.told[path] = Fault(file, line, _name(path), message)
        tree.whole = False
        tree.faults.append(tree.told[path])

    def plain(node: "Node", path: Path_) -> Any:
        """Return what a node holds, or None where it is refused."""
        line = node.start_mark.line + 1
        tree.lines.setdefault(path, line)
        if id(node) in seen or node.anchor:
            refuse(path, line, "gebruikt een YAML-verwijzing (& of *); schrijf de waarde uit.")
            return None
        seen.add(id(node))
        if isinstance(node, ScalarNode):
            if message := _refused(node.value):  # an escape (\\e) brings in what the file itself may not hold
                refuse(path, line, message)
                return None
            return "" if node.value in ("~", "null") and node.style is None else node.value
        if isinstance(node, SequenceNode):
            items = (plain(item, (*path, index)) for index, item in enumerate(node.value))
            return ["" if item is None else item for item in items]
        rows: dict[str, Any] = {}
        assert isinstance(node, MappingNode)
        for key, value in node.value:
            name = str(key.value)
            if name in rows or is_unseen(name):
                message = HIDDEN if is_unseen(name) else "staat twee keer in hetzelfde blok; haal er een weg."
                refuse((*path, name), key.start_mark.line + 1, message)
                continue
            tree.lines[(*path, name)] = key.start_mark.line + 1
            if (read := plain(value, (*path, name))) is not None:
                rows[name] = read
        return rows

    if root is not None:
        data = plain(root, ())
        if not isinstance(data, dict):
            no_field = "begint niet met een veldnaam zoals `plans:`; zie CONVENTIONS.md."
            raise InputFaults([*tree.faults, Fault(file, 1, "", no_field)])
        tree.data = data
    return tree


def _compose(data: bytes, file: str) -> "Node | None":
    """Return the nodes of YAML, none of an empty file; raise InputFaults where it is no YAML."""
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise InputFaults([Fault(file, 0, "", f"kan niet gelezen worden als UTF-8-tekst ({error}).")]) from error
    if len(text) > LARGEST:
        raise InputFaults([Fault(file, 0, "", "is groter dan 1 MB; verdeel het plan over meer bestanden in één map.")])
    from ruamel.yaml import YAML  # noqa: PLC0415 - who finds all in the cache does not pay for the import
    from ruamel.yaml.error import MarkedYAMLError, YAMLError  # noqa: PLC0415

    try:
        return YAML(typ="safe").compose(text)  # type: ignore[no-any-return]
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        message = "is geen geldige YAML; let op inspringen, aanhalingstekens en dubbele punten bij deze regel."
        raise InputFaults([Fault(file, line, "", message)]) from error
    except RecursionError as error:
        raise InputFaults([Fault(file, 0, "", "is te diep genest; een plan heeft hooguit enkele lagen.")]) from error
    except YAMLError as error:
        raise InputFaults([Fault(file, 0, "", "is geen geldige YAML; controleer de tekens in het bestand.")]) from error


def _refused(value: str) -> str:
    """Return what is wrong with the characters of a value ("" if nothing)."""
    if any("\ud800" <= character <= "\udfff" for character in value):
        return "bevat een teken dat niet bestaat; typ de tekst opnieuw."
    return HIDDEN if is_unseen(value) else ""


def _name(path: Path_) -> str:
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in path)
