"""From the bytes of a file of PAX to the one form of today (`pax_schema.File`), whatever version saved it.

Before September 2026 acts and service providers had lists of their own and a scene named its acts by id; at first a
scene had no label, and the id of its chosen act. A version that `graph/pax.yaml` does not list is refused.
"""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from ketenkaart.content import content_path
from ketenkaart.errors import Fault, Faults, InputFaults
from ketenkaart.forms import validate_form
from ketenkaart.graph.sources.pax_schema import UNKNOWN, File, FormerFile
from ketenkaart.strict_yaml import Item, SourceFile, read_content

MOST_FIELDS, MOST_ITEMS = 1_000, 20_000  # in one block, in one list: a form names each fault, and a script has few
LARGEST = 20 * 1024 * 1024  # bytes; a library of some hundred scripts stays under it
HIDDEN = set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200b")
ESCAPED = ("\\u202a", "\\u202b", "\\u202d", "\\u202e", "\\u2066", "\\u2067", "\\u2068", "\\u200b")
VERSION = "“{}” kennen wij niet; wij lezen draaiboeken zonder schemaVersion en van versie {}. Bewaar opnieuw uit PAX."
LOST = "verwijst naar “{}”, dat niet in {} staat."


@cache
def pax_table() -> dict[str, Any]:
    """Return the content about PAX (`graph/pax.yaml`)."""
    return read_content(content_path("graph", "pax.yaml"))


def read_script(data: bytes, tree: SourceFile) -> File:
    """Return what is in a file of PAX, in the form of today; raise InputFaults with all that is not understood."""
    found = _json(data, tree.file)
    if not isinstance(found, dict) or "crimeScripts" not in found:
        raise InputFaults([Fault(tree.file, 0, "crimeScripts", "ontbreekt; dit is geen uitvoer van PAX.")])
    _check_size(found, tree.file)
    if "schemaVersion" in found:
        versions, version = pax_table()["versions"], found["schemaVersion"]
        if type(version) is not int or str(version) not in versions:
            text = VERSION.format(json.dumps(version, ensure_ascii=False)[:40], " en ".join(versions))
            raise InputFaults([Fault(tree.file, 0, "schemaVersion", text)])
    else:
        found = _of_today(found, validate_form(FormerFile, found, tree, unknown=UNKNOWN), tree.file)
    file = validate_form(File, found, tree, unknown=UNKNOWN)
    tree.faults += _unchosen(file, tree.file)
    return file


def _of_today(found: Item, former: FormerFile, file: str) -> Item:
    """Return what a former file would be today; a scene that names an act that is not there is a fault."""
    acts, faults = {act.id: act for act in former.acts}, Faults()
    rows = {str(act["id"]): act for act in found.get("acts") or ()}
    (script,) = former.crimeScripts
    stages = []
    for row, stage in zip(found["crimeScripts"][0].get("stages") or (), script.stages, strict=True):
        if not stage.label and stage.id not in acts:
            faults.append(_fault(file, script.label, stage.id, LOST.format(stage.id, "acts")))
            continue
        named_by = stage if stage.label else acts[stage.id]
        chosen = stage.actId or ("" if stage.label else stage.id)
        named = [*dict.fromkeys(filter(None, (*stage.ids, chosen)))]
        faults.extend(
            _fault(file, script.label, named_by.label, LOST.format(one, "acts")) for one in named if one not in acts
        )
        kept = {name: value for name, value in row.items() if name not in ("ids", "actId")}
        embedded = [rows[one] for one in named if one in acts]
        stages.append({**kept, "label": named_by.label, "description": named_by.description, "variants": embedded,
                       "selectedVariantId": chosen})  # fmt: skip
    if faults:
        raise InputFaults(faults)
    today = {name: value for name, value in found.items() if name not in ("acts", "serviceProviders")}
    cast = [one for name in ("cast", "serviceProviders") if isinstance(found.get(name), list) for one in found[name]]
    return {**today, "crimeScripts": [{**found["crimeScripts"][0], "stages": stages}], "cast": cast}


def _unchosen(file: File, name: str) -> Iterator[Fault]:
    """Yield a fault for each scene whose chosen act is not in it."""
    (script,) = file.crimeScripts
    for stage in script.stages:
        if stage.selectedVariantId and stage.selectedVariantId not in {act.id for act in stage.variants}:
            yield _fault(name, script.label, stage.label, LOST.format(stage.selectedVariantId, "variants"))


def _fault(file: str, script: str, scene: str, message: str) -> Fault:
    return Fault(file, 0, f"draaiboek “{script}”, scène “{scene}”", message)


def _check_size(data: Any, file: str) -> None:
    """Raise InputFaults for a block or a list that no script has, before a form checks each part of it."""
    open_ = [data]
    while open_:
        part = open_.pop()
        for kind, most, what in (
            (dict, MOST_FIELDS, "een blok met meer dan {} velden"),
            (list, MOST_ITEMS, "een lijst van meer dan {} dingen"),
        ):
            if isinstance(part, kind) and len(part) > most:
                text = f"heeft {what.format(most)}; dit is geen draaiboek van PAX."
                raise InputFaults([Fault(file, 0, "", text)])
        open_ += part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()


def _json(data: bytes, file: str) -> Any:
    """Return the content of a JSON file; raise InputFaults if it is too large, no text, or no JSON."""
    line, reason = 0, ""
    try:
        if len(data) > LARGEST:
            raise InputFaults([Fault(file, 0, "", "is groter dan 20 MB; bewaar één draaiboek per bestand.")])
        text = data.decode("utf-8-sig")
        if not HIDDEN & set(text) and not any(mark in text.lower() for mark in ESCAPED):
            return json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
        reason = "bevat een onzichtbaar teken; typ die tekst opnieuw."
    except UnicodeDecodeError:
        reason = "kan niet gelezen worden als UTF-8-tekst."
    except json.JSONDecodeError as error:
        line, reason = error.lineno, "is geen geldige JSON; bewaar opnieuw uit PAX."
    except (ValueError, RecursionError):
        reason = "heeft een dubbel veld, een onmogelijk getal of te veel lagen; bewaar opnieuw uit PAX."
    raise InputFaults([Fault(file, line, "", reason)])


def _once(pairs: list[tuple[str, Any]]) -> Item:
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("double")
    return dict(pairs)


def _no_number(name: str) -> Any:
    raise ValueError(name)
