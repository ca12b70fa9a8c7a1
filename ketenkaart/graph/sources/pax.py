"""Reads a PAX crime script (JSON, TNO) into the rows of a plan that brings its own barrier model.

A scene is a step, a measure under a scene's act is a measure with an interpreted contribution, a
partner takes part. What PAX calls its fields, and what each technique counts as, stands in
`graph/pax.yaml`. A field that is not there is refused: versions differ, and we do not guess.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any

from ketenkaart.content import room
from ketenkaart.errors import Fault, Faults, InputFaults, did_you_mean
from ketenkaart.strict_yaml import Tree, read_yaml
from ketenkaart.words.names import slug

LARGEST = 20 * 1024 * 1024  # bytes; a library of some hundred scripts stays under it
HIDDEN = set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200b")
ESCAPED = ("\\u202a", "\\u202b", "\\u202d", "\\u202e", "\\u2066", "\\u2067", "\\u2068", "\\u200b")
LISTS = {"ids", "partners", "synonyms"}  # what an item holds as a list of texts
Item = dict[str, Any]


@cache
def _table() -> dict[str, Any]:
    return read_yaml(room("graph", "pax.yaml")).data


def parse_pax(data: bytes, file: str) -> Tree:
    """Return a crime script as the rows of a plan; raise InputFaults with all that is not understood."""
    script = Script(file, _json(data, file))
    if script.faults:
        raise InputFaults(script.faults)
    tree = ScriptTree(file, script.rows(), model=script.model)
    if script.faults:
        raise InputFaults(script.faults)
    tree.questions.append(Fault(file, 0, "", _table()["words"]["notice"]))
    return tree


@dataclass
class ScriptTree(Tree):
    """The rows of a script, and the barrier model that its scenes make: key, title and steps."""

    model: Item = field(default_factory=dict)


class Script:
    """One crime script and the lists that it refers to."""

    def __init__(self, file: str, data: Any) -> None:
        """Check the form of a file; what is wrong is kept in `faults`."""
        self.file = file
        self.model: Item = {}
        self.faults = Faults()
        self.found = data if isinstance(data, dict) else {}
        if not isinstance(data, dict) or "crimeScripts" not in data:
            self._fault("crimeScripts", "ontbreekt; dit is geen uitvoer van PAX.")
        self._known("file", self.found, "")
        scripts = self._items(self.found, "crimeScripts")
        if len(scripts) != 1 and not self.faults:
            names = ", ".join(str(item.get("label")) for item in scripts) or "geen"
            self._fault("crimeScripts", f"moet één draaiboek bevatten (nu: {names}); bewaar elk draaiboek apart.")
        self.script: Item = scripts[0] if scripts else {}
        self.scenes = self._items(self.script, "stages", "crimeScripts.1.stages")
        self.acts = {str(act.get("id")): act for act in self._items(self.found, "acts")}
        self.partners = {str(one.get("id")): one for one in self._items(self.found, "partners")}
        for name in ("acts", "partners"):
            keys = Counter(str(item.get("id")) for item in self._plain(name))
            for double in sorted(key for key, count in keys.items() if count > 1):
                self._fault(name, f"id “{double}” komt twee keer voor; bewaar opnieuw uit PAX.")
        for key, act in self.acts.items():
            for name in ("measures", "conditions"):
                self._items(act, name, f"acts.{key}.{name}")
        if self.script and not self.scenes:
            self._fault("stages", "is leeg; een draaiboek zonder scènes heeft geen stappen.")

    def rows(self) -> Item:
        """Return the lists of the plan, as a YAML file would hold them; faults of reference join `faults`."""
        words, label = _table()["words"], str(self.script.get("label"))
        key = f"pax-{slug(label)}"
        date = self._date()
        steps = [{"key": slug(str(s["label"])), "title": str(s["label"]), "summary": _said(s)} for s in self.scenes]
        for name, items in (("stages", steps), ("partners", [{"key": k} for k in map(self._key, self.partners)])):
            for double in sorted(key for key, count in Counter(i["key"] for i in items).items() if count > 1):
                self._fault(name, f"“{double}” komt twee keer voor; geef een van beide een andere naam.")
        self.model = {"key": key, "title": words["model"].format(label=label), "steps": steps}
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
                    "key": self._key(identifier),
                    "title": str(partner["label"]),
                    "organisationKind": _table()["organisationKind"],
                    "alias": [str(name) for name in (*(partner.get("synonyms") or ()), partner.get("abbrev")) if name],
                }
                for identifier, partner in self.partners.items()
            ],
            "measures": list(self._measures(steps, date)),
            "facilitators": list(self._facilitators(steps, date)),
        }

    def _measures(self, steps: list[Item], date: str) -> Iterator[Item]:
        words, found, numbered = _table()["words"], dict[str, Item](), Counter[int]()
        for number, step, measure in self._under(steps, "measures"):
            technique = _table()["categories"].get(str(measure.get("cat")))
            if technique is None:
                self._fault(f"measures {measure['label']}", f"techniek “{measure.get('cat')}” kennen wij niet (cat).")
                continue
            link = {
                "barrier": step["key"],
                "interventionKind": technique["kinds"],
                "basis": "geduid",
                "strength": technique["strength"],
                "rationale": words["rationale"].format(step=step["title"], technique=technique["name"]),
                "asOf": date,
            }
            known = found.get(str(measure["id"]))
            if known:
                if link not in known["contributions"]:
                    known["contributions"].append(link)
                continue
            numbered[number] += 1
            found[str(measure["id"])] = {
                "identifier": f"{number}.{numbered[number]}",
                "inChapter": str(number),
                "asOf": date,
                "title": str(measure["label"]),
                "promise": _said(measure),
                "contributions": [link],
                "involvements": [
                    {"organisation": self._key(str(p)), "role": "deelnemer", "asOf": date}
                    for p in dict.fromkeys(measure.get("partners") or ())
                    if self._partner(str(p), measure)
                ],
            }
        yield from found.values()

    def _facilitators(self, steps: list[Item], date: str) -> Iterator[Item]:
        seen = set[str]()
        for number, step, condition in self._under(steps, "conditions"):
            sort = condition.get("type")
            if sort not in _table()["conditions"]:
                self._fault(f"conditions {condition['label']}", f"soort “{sort}” kennen wij niet (type).")
            key = f"{number}-{slug(str(condition['label']))}"
            if sort == _table()["facilitator"] and key not in seen:
                seen.add(key)
                why = _table()["words"]["facilitator"].format(step=step["title"])
                yield {"key": key, "title": str(condition["label"]), "asOf": date, "barrier": step["key"],
                       "basis": "geduid", "rationale": why}  # fmt: skip

    def _under(self, steps: list[Item], name: str) -> Iterator[tuple[int, Item, Item]]:
        """Yield what stands under each scene's acts: the scene's number, its step, and the item."""
        for number, (scene, step) in enumerate(zip(self.scenes, steps, strict=True), 1):
            for identifier in dict.fromkeys(map(str, [*(scene.get("ids") or ()), scene.get("actId") or ""])):
                act = self.acts.get(identifier)
                if act is None and identifier:
                    self._fault(f"stages {scene['label']}", f"verwijst naar “{identifier}”, dat niet in acts staat.")
                for item in (act or {}).get(name) or ():
                    yield number, step, item

    def _partner(self, identifier: str, measure: Item) -> bool:
        if identifier not in self.partners:
            self._fault(f"measures {measure['label']}", f"noemt partner “{identifier}”, die niet in partners staat.")
        return identifier in self.partners

    def _key(self, identifier: str) -> str:
        return slug(str(self.partners[identifier]["label"]))

    def _date(self) -> str:
        moment = self.script.get("updated") or self.found.get("lastUpdate")
        try:
            return datetime.fromtimestamp(float(moment) / 1000, UTC).date().isoformat()  # type: ignore[arg-type]
        except (TypeError, ValueError, OverflowError, OSError):
            self._fault("updated", "ontbreekt of is geen tijdstip; zonder datum weten wij niet van wanneer dit is.")
            return "1970-01-01"

    def _items(self, parent: Item, name: str, place: str = "") -> list[Item]:
        """Return a list of items; note those that are no items, lack a label, or hold a field that is unknown."""
        items = parent.get(name) or []
        if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
            self._fault(place or name, "moet een lijst van blokken zijn.")
            return []
        for number, item in enumerate(items, 1):
            self._known(name, item, f"{place or name}.{number}")
            if not slug(str(item.get("label") or "")):
                self._fault(f"{place or name}.{number}.label", "ontbreekt; geef een naam.")
            if "id" not in item:
                self._fault(f"{place or name}.{number}.id", "ontbreekt.")
            for many in LISTS & item.keys():
                if not isinstance(item[many], list) or not all(isinstance(one, str) for one in item[many]):
                    self._fault(f"{place or name}.{number}.{many}", "moet een lijst van teksten zijn.")
        return items

    def _plain(self, name: str) -> list[Item]:
        items = self.found.get(name)
        return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []

    def _known(self, kind: str, item: Item, place: str) -> None:
        known = _table()["fields"][kind]
        for name in item:
            if name not in known:
                message = "is geen veld dat wij van PAX kennen; wij lezen het model van midden 2025."
                self._fault(f"{place}.{name}".lstrip("."), message + did_you_mean(name, known))

    def _fault(self, place: str, message: str) -> None:
        self.faults.append(Fault(self.file, 0, place, message))


def _said(item: Item) -> str:
    """Return an item's description, or its label where it has none."""
    return str(item.get("description") or item.get("label"))


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
