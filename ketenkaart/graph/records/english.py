"""English names of things, written in a list of their own (`english:`), so that the other files stay Dutch.

A key is the sort and the key of a thing, as in its address: `measure-5.4`, `organisation-ind`. Its name becomes the
field `englishLabel` of that row; a row may also hold the field itself.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from ketenkaart.errors import Fault, InputFaults, did_you_mean
from ketenkaart.forms import filled
from ketenkaart.graph.records.sections import SECTIONS, key_of
from ketenkaart.strict_yaml import Tree

SECTION, FIELD = "english", "englishLabel"
UNKNOWN = "is niet bekend; noem iets uit dit plan met soort en sleutel, zoals measure-1.1.{}"
TWICE = "heeft al een Engelse naam bij de rij zelf; laat één van beide staan."


def name_in_english(trees: Iterable[Tree], whole: bool = True) -> Iterator[Fault]:
    """Put each name of the lists `english:` into the row that it names; yield what is wrong with them.

    `whole`: every file and list was read; if not, a thing that is not known may be in what was not.
    """
    trees = list(trees)
    rows = dict(_rows(trees))
    for tree in trees:
        if SECTION not in tree.data:
            continue
        try:
            names = filled(dict[str, str], tree.data[SECTION], tree, (SECTION,))
        except InputFaults as error:
            yield from error.faults
            continue
        for key, name in names.items():
            if key not in rows:
                if not whole:
                    continue
                yield tree.fault((SECTION, key), f"{SECTION} {key}", UNKNOWN.format(did_you_mean(key, rows)))
            elif rows[key].setdefault(FIELD, name) is not name:
                yield tree.fault((SECTION, key), f"{SECTION} {key}", TWICE)


def _rows(trees: Iterable[Tree]) -> Iterator[tuple[str, dict[str, Any]]]:
    for tree in trees:
        for name, kind in SECTIONS.items():
            for _, row in tree.rows(name) if FIELD in kind.model_fields else ():
                if isinstance(row, dict):
                    yield f"{kind.kind}-{key_of(row, kind)}", row
