"""The keys that rows may refer to, collected from unchecked rows; and the lists of names, by kind and key."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from ketenkaart.errors import Fault, InputFaults, did_you_mean
from ketenkaart.forms import MESSAGES, validate_form
from ketenkaart.graph.records.fields import Many, Record, ReferenceIndex
from ketenkaart.graph.records.sections import SECTIONS, key_of, rows_in
from ketenkaart.graph.records.undertakings import Deadline, Measure, SilentPart
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.strict_yaml import SourceFile, listed

# What no field that refers to any thing may name; and kinds without a list that can be referred to.
NOT_REFERABLE = ("organisation", "passage", "plan", "report", "step")
WITHOUT_LIST = ("barrier", "document", "model", "silence", "thing")


def known_keys(trees: list[SourceFile], faults: list[Fault], whole: bool) -> ReferenceIndex:
    """Return what rows may refer to; a repeated key joins the faults. `whole`: every file and list was read."""
    words = vocabulary()
    plans = [row for tree in trees for _, row in tree.rows("plans") if isinstance(row, dict)]
    used = [row["usesModel"] for row in plans if isinstance(row.get("usesModel"), str)]
    keys: dict[str, dict[str, str]] = defaultdict(dict)
    unread = set() if whole else {*WITHOUT_LIST, *(kind.kind for kind in SECTIONS.values())}
    for tree, kind, path, row in rows_in(trees):
        if not kind.named_by:
            continue
        group = {kind.kind} if kind.kind in NOT_REFERABLE else {kind.kind, "thing", "silence"}
        if not (isinstance(row, dict) and all(_is_key(kind, part, row.get(part)) for part in kind.named_by)):
            unread |= group
            continue
        key = key_of(row, kind)
        place = f"{tree.file}:{tree.line(path)}"
        if key in keys[kind.kind]:
            faults.append(tree.fault(path, kind.kind, MESSAGES["key_twice"].format(key, keys[kind.kind][key])))
            tree.faulty.add(path)
        keys[kind.kind][key] = place
        if "thing" in group:
            keys["thing"][f"{kind.kind}-{key}"] = place
        keys["silence"] |= dict.fromkeys(_silences(kind, key, row), place)
    keys["document"] = {str(one.get("key", "")): "" for row in plans for one in listed(row.get("document"), dict)}
    own = [tree.model for tree in trees if tree.model]
    named = [*words.barriers, *(model["key"] for model in own), *(used if keys["step"] else ())]
    keys["model"] = dict.fromkeys(named, "")
    keys["barrier"] = {**keys["step"], **{step["key"]: "" for model in own for step in model["steps"]}}
    for model in used or words.barriers:  # steps of the plan's own model only
        keys["barrier"] |= dict.fromkeys(words.barriers.get(model, ()), "")
    if "step" in unread or not keys["model"].keys() >= {*used}:
        unread.add("barrier")
    sourced = any("document" in row for row in plans)
    statusless = any(str(row.get("statusUnknown")).lower() == "true" for row in plans)
    codes = {name: frozenset(concepts) for name, concepts in words.codes.items()}
    found = {kind: frozenset(values) for kind, values in keys.items()}
    return ReferenceIndex(codes, found, sourced, statusless, any(tree.words_for_dates for tree in trees), unread)


def _is_key(kind: type[Record], name: str, value: Any) -> bool:
    patterns = (getattr(mark, "pattern", None) for mark in kind.model_fields[name].metadata)
    return isinstance(value, str) and bool(value) and all(re.search(one, value) for one in patterns if one)


def _silences(kind: type[Record], key: str, row: dict[str, Any]) -> Iterator[str]:
    """Yield the keys of what a source can be silent about in a row: its deadlines and silent parts, counted from 1."""
    owner = key if kind is Measure else f"{kind.kind}-{key}"
    for name, part in (("deadlines", Deadline), ("silentPart", SilentPart)):
        rows = row.get(name) or ()
        for number in range(1, 1 + (len(rows) if isinstance(rows, list) else 1)):
            yield f"{part.kind}-{owner}-{number}"


ALIASES = "aliases"
LISTS: dict[str, tuple[str, Any]] = {"english": ("englishLabel", str), ALIASES: ("alias", Many[str])}


def name_things(trees: Iterable[SourceFile], whole: bool = True) -> Iterator[Fault]:
    """Put the names of `english:` and `aliases:` into their rows; yield faults (unknown rows too if `whole`)."""
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
                    text = MESSAGES["unknown_thing"].format(did_you_mean(key, rows)) if whole else ""
                if text:
                    yield tree.fault((section, key), f"{section} {key}", text)


def _join(row: dict[str, Any], field: str, name: str | tuple[str, ...]) -> str:
    """Put a name, or several, into a row; return what is wrong where the row has it already."""
    if isinstance(name, str):
        return "" if row.setdefault(field, name) is name else MESSAGES["english_twice"]
    here = listed(row.get(field, []), object)
    row[field] = [*here, *name]
    return next((MESSAGES["alias_twice"].format(one) for at, one in enumerate(name) if one in (*here, *name[:at])), "")
