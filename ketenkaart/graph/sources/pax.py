"""Reads a PAX crime script (JSON, TNO) into the rows of a plan that brings its own barrier model.

A scene is a step, a measure under a scene's act is a measure with an interpreted contribution, a
partner takes part. The form of a file stands in `pax_form.py`; what each technique counts as, in `graph/pax.yaml`.
"""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from typing import Any

from ketenkaart.content import room
from ketenkaart.errors import Fault, Faults, InputFaults
from ketenkaart.forms import filled
from ketenkaart.graph.sources.pax_form import UNKNOWN, Act, File, Measure, Partner
from ketenkaart.strict_yaml import Item, Tree, read_yaml
from ketenkaart.words.names import slug

MOST_FIELDS, MOST_ITEMS = 1_000, 20_000  # in one block, in one list: a form names each fault, and a script has few
LARGEST = 20 * 1024 * 1024  # bytes; a library of some hundred scripts stays under it
HIDDEN = set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200b")
ESCAPED = ("\\u202a", "\\u202b", "\\u202d", "\\u202e", "\\u2066", "\\u2067", "\\u2068", "\\u200b")


@cache
def _table() -> dict[str, Any]:
    return read_yaml(room("graph", "pax.yaml")).data


def parse_pax(data: bytes, file: str) -> Tree:
    """Return a crime script as the rows of a plan; raise InputFaults with all that is not understood."""
    found, tree = _json(data, file), Tree(file)
    if not isinstance(found, dict) or "crimeScripts" not in found:
        raise InputFaults([Fault(file, 0, "crimeScripts", "ontbreekt; dit is geen uitvoer van PAX.")])
    _check_size(found, file)
    script = Script(file, filled(File, found, tree, unknown=UNKNOWN))
    tree.data, tree.model = script.rows(), script.model
    if script.faults:
        raise InputFaults(script.faults)
    tree.questions.append(Fault(file, 0, "", _table()["words"]["notice"]))
    return tree


def _check_size(data: Any, file: str) -> None:
    """Raise InputFaults for a block or a list that no script has, before a form is asked about each part of it."""
    open_ = [data]
    while open_:
        part = open_.pop()
        for kind, most, what in (
            (dict, MOST_FIELDS, "een blok met meer dan {} velden"),
            (list, MOST_ITEMS, "een lijst van meer dan {} dingen"),
        ):
            if isinstance(part, kind) and len(part) > most:
                said = f"heeft {what.format(most)}; dit is geen draaiboek van PAX."
                raise InputFaults([Fault(file, 0, "", said)])
        open_ += part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()


class Script:
    """One crime script and the lists that it refers to; references that lead nowhere are kept in `faults`."""

    def __init__(self, file: str, found: File) -> None:
        """Keep what is in a file of which the form is right."""
        self.file = file
        self.faults = Faults()
        self.found = found
        (self.script,) = found.crimeScripts
        self.acts = {act.id: act for act in found.acts}
        self.partners = {partner.id: partner for partner in found.partners}
        key, title = f"pax-{slug(self.script.label)}", _table()["words"]["model"].format(label=self.script.label)
        steps = [{"key": stage.key, "title": stage.label, "summary": stage.said} for stage in self.script.stages]
        self.model: Item = {"key": key, "title": title, "steps": steps}

    def rows(self) -> Item:
        """Return the lists of the plan, as a YAML file would hold them; faults of reference join `faults`."""
        words, label, date = _table()["words"], self.script.label, self._date()
        key, steps = self.model["key"], self.model["steps"]
        return {
            "plans": [
                {
                    "key": key,
                    "title": words["title"].format(label=label),
                    "summary": words["summary"],
                    "usesModel": key,
                    "statusUnknown": "true",
                    "reports": [{"asOf": date, "title": words["report"].format(date=date)}],
                }
            ],
            "chapters": [{"identifier": str(n), "title": step["title"]} for n, step in enumerate(steps, 1)],
            "organisations": [
                {
                    "key": partner.key,
                    "title": partner.label,
                    "organisationKind": _table()["organisationKind"],
                    "alias": [name for name in (*partner.synonyms, partner.abbrev) if name],
                }
                for partner in self.found.partners
            ],
            "measures": list(self._measures(date)),
            "facilitators": list(self._facilitators(date)),
        }

    def _measures(self, date: str) -> Iterator[Item]:
        words, found, numbered = _table()["words"], dict[str, Item](), Counter[int]()
        for number, step, act in self._acts():
            for measure in act.measures:
                technique = _table()["categories"].get(measure.cat)
                if technique is None:
                    self._fault(f"measures {measure.label}", f"techniek “{measure.cat}” kennen wij niet (cat).")
                    continue
                link = {
                    "barrier": step["key"],
                    "interventionKind": technique["kinds"],
                    "basis": "geduid",
                    "strength": technique["strength"],
                    "rationale": words["rationale"].format(step=step["title"], technique=technique["name"]),
                    "asOf": date,
                }
                if known := found.get(measure.id):
                    if link not in known["contributions"]:
                        known["contributions"].append(link)
                    continue
                numbered[number] += 1
                found[measure.id] = {
                    "identifier": f"{number}.{numbered[number]}",
                    "inChapter": str(number),
                    "asOf": date,
                    "title": measure.label,
                    "promise": measure.said,
                    "contributions": [link],
                    "involvements": [
                        {"organisation": partner.key, "role": "deelnemer", "asOf": date}
                        for partner in self._partners(measure)
                    ],
                }
        yield from found.values()

    def _facilitators(self, date: str) -> Iterator[Item]:
        seen = set[str]()
        for number, step, act in self._acts():
            for condition in act.conditions:
                if condition.type not in _table()["conditions"]:
                    self._fault(f"conditions {condition.label}", f"soort “{condition.type}” kennen wij niet (type).")
                key = f"{number}-{condition.key}"
                if condition.type == _table()["facilitator"] and key not in seen:
                    seen.add(key)
                    why = _table()["words"]["facilitator"].format(step=step["title"])
                    yield {"key": key, "title": condition.label, "asOf": date, "barrier": step["key"],
                           "basis": "geduid", "rationale": why}  # fmt: skip

    def _acts(self) -> Iterator[tuple[int, Item, Act]]:
        """Yield each scene's acts: the scene's number, its step, and the act."""
        for number, (scene, step) in enumerate(zip(self.script.stages, self.model["steps"], strict=True), 1):
            for identifier in filter(None, dict.fromkeys((*scene.ids, scene.actId))):
                if identifier in self.acts:
                    yield number, step, self.acts[identifier]
                else:
                    self._fault(f"stages {scene.label}", f"verwijst naar “{identifier}”, dat niet in acts staat.")

    def _partners(self, measure: Measure) -> Iterator[Partner]:
        for identifier in dict.fromkeys(measure.partners):
            if identifier in self.partners:
                yield self.partners[identifier]
            else:
                self._fault(f"measures {measure.label}", f"noemt partner “{identifier}”, die niet in partners staat.")

    def _date(self) -> str:
        moment = self.script.updated or self.found.lastUpdate
        try:
            return datetime.fromtimestamp(float(moment) / 1000, UTC).date().isoformat()
        except (TypeError, ValueError, OverflowError, OSError):
            self._fault("updated", "ontbreekt of is geen tijdstip; zonder datum weten wij niet van wanneer dit is.")
            return "1970-01-01"

    def _fault(self, place: str, message: str) -> None:
        self.faults.append(Fault(self.file, 0, place, message))


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
