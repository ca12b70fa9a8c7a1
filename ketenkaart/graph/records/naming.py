"""Names of things in lists of their own, so that the other files stay short: English ones, and words of the source.

A key is the kind and the key of a thing (`measure-5.4`); its name goes into `englishLabel` or `alias` of that row.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from ketenkaart.errors import Fault, InputFaults, did_you_mean
from ketenkaart.forms import validate_form
from ketenkaart.graph.records.fields import Many
from ketenkaart.graph.records.sections import key_of, rows_in
from ketenkaart.strict_yaml import SourceFile

ALIASES = "aliases"
LISTS: dict[str, tuple[str, Any]] = {"english": ("englishLabel", str), ALIASES: ("alias", Many[str])}
UNKNOWN = "is niet bekend; noem iets uit dit plan met soort en sleutel, zoals measure-1.1.{}"
TWICE = "heeft “{}” al als naam, bij de rij zelf of hier; laat er één staan."
OTHER = "heeft al een Engelse naam bij de rij zelf; laat één van beide staan."


def name_things(trees: Iterable[SourceFile], whole: bool = True) -> Iterator[Fault]:
    """Put the names of the lists `english:` and `aliases:` into the rows that they name; yield what is wrong with them.

    `whole`: every file and list was read; if not, an unknown thing may be in what was not.
    """
    trees = list(trees)
    for section, (field, form) in LISTS.items():
        rows = {
            f"{kind.kind}-{key_of(row, kind)}": row
            for _, kind, _, row in rows_in(trees)
            if field in kind.model_fields and isinstance(row, dict)
        }
        for tree in trees:
            if section not in tree.data:
                continue
            try:
                names = validate_form(dict[str, form], tree.data[section], tree, (section,))  # type: ignore[valid-type]
            except InputFaults as error:
                yield from error.faults
                continue
            for key, name in names.items():
                if key in rows:
                    text = _join(rows[key], field, name)
                else:
                    text = UNKNOWN.format(did_you_mean(key, rows)) if whole else ""
                if text:
                    yield tree.fault((section, key), f"{section} {key}", text)


def _join(row: dict[str, Any], field: str, name: str | tuple[str, ...]) -> str:
    """Put a name, or several, into a row; return what is wrong where the row has it already."""
    if isinstance(name, str):
        return "" if row.setdefault(field, name) is name else OTHER
    here = row.get(field, [])
    here = list(here) if isinstance(here, list) else [here]
    row[field] = [*here, *name]
    return next((TWICE.format(one) for at, one in enumerate(name) if one in (*here, *name[:at])), "")
