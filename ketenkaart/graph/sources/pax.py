"""Turns a PAX crime script (JSON, TNO) into the rows of a plan that brings its own barrier model.

A scene is a step, a measure in it one with an interpreted contribution. Techniques are content (`graph/pax.yaml`).
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from typing import NamedTuple

from ketenkaart.errors import Fault, Faults
from ketenkaart.graph.sources.pax_file import LOST, SCENE, Act, File, Measure, pax_table, read_script
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.strict_yaml import Item, SourceFile
from ketenkaart.words.names import folded, slug

BETWEEN = "; "
MOST_NAMED = 3  # measures that a question names; it counts the others
MOST_QUESTIONS = 20  # techniques in words that we ask about one by one
LONGEST = 80  # characters of what a question repeats


class Technique(NamedTuple):
    """A technique: its notation in a file, its name in a sentence, and what it counts as."""

    notation: str
    name: str
    kinds: tuple[str, ...]
    strength: str

    def rationale(self, step: str) -> str:
        """Return why a measure with this technique is tied to a step."""
        return str(pax_table()["words"]["rationale"].format(step=step, technique=self.name))


def explicit_technique(kinds: tuple[str, ...], strength: str, rationale: str, step: str) -> Technique:
    """Return the technique for what a measure does at a step: the one with this rationale, else the kinds in words."""
    for matching in _listed().values():
        if (matching.kinds, matching.strength) == (kinds, strength) and matching.rationale(step) == rationale:
            return matching
    codes = vocabulary().codes
    text = BETWEEN.join(codes["InterventionKind"][kind].label for kind in kinds)
    if strength != next(iter(codes["Strength"])):
        text += f" ({codes['Strength'][strength].label})"
    return Technique(text, text, kinds, strength)


@cache
def _listed() -> dict[str, Technique]:
    """Return the techniques in `graph/pax.yaml` by what a file may say for them, folded."""
    table = pax_table()
    found = {
        folded(name): Technique(name, row["name"], tuple(row["kinds"]), row["strength"])
        for name, row in table["categories"].items()
    }
    return found | {folded(word): found[folded(name)] for word, name in table["categoryWords"].items()}


def _of_our_own(text: str) -> Technique | None:
    codes = vocabulary().codes
    kinds = {folded(code.label): notation for notation, code in codes["InterventionKind"].items()}
    words, strength = text, next(iter(codes["Strength"]))
    for notation, code in codes["Strength"].items():
        if text.endswith(end := f" ({code.label})"):
            words, strength = text.removesuffix(end), notation
    named = [kinds.get(folded(word)) for word in words.split(BETWEEN)]
    found = tuple(kind for kind in named if kind)
    return Technique(text, text, found, strength) if len(found) == len(named) else None


def parse_pax(data: bytes, file: str) -> SourceFile:
    """Return a crime script as the rows of a plan, with faulty references; raise InputFaults for an unknown form."""
    tree = SourceFile(file, faults=Faults())
    script = Script(tree, read_script(data, tree))
    tree.data, tree.model = script.rows(), script.model
    tree.questions += [Fault(file, 0, "", text) for text in script.questions()]
    return tree


class Script:
    """One crime script and the lists that it refers to; faulty references join the faults of its tree."""

    def __init__(self, tree: SourceFile, found: File) -> None:
        self.tree, self.found = tree, found
        (self.script,) = found.crimeScripts
        self.unknown: dict[str, list[str]] = defaultdict(list)  # measures by a technique that we do not know
        self.partners = {partner.id: partner for partner in found.partners}
        key, title = f"pax-{slug(self.script.label)}", pax_table()["words"]["model"].format(label=self.script.label)
        steps = [{"key": stage.key, "title": stage.label, "summary": stage.explained} for stage in self.script.stages]
        self.model: Item = {"key": key, "title": title, "steps": steps}

    def rows(self) -> Item:
        """Return the lists of the plan, as a YAML file would hold them."""
        for stage in self.script.stages:
            if (chosen := stage.selectedVariantId) and chosen not in {act.id for act in stage.variants}:
                self._fault(SCENE.format(self.script.label, stage.label), LOST.format(chosen, "variants"))
        words, label, date = pax_table()["words"], self.script.label, self._date()
        key, steps = self.model["key"], self.model["steps"]
        plan = {
            "key": key,
            "title": words["title"].format(label=label),
            "summary": words["summary"] + (f" {words['generated']}" if self.script.aiGenerated else ""),
            "usesModel": key,
            "statusUnknown": "true",
            "reports": [{"asOf": date, "title": words["report"].format(date=date)}],
        }
        common = {"organisationKind": pax_table()["organisationKind"]}
        bodies = [
            common | {"key": one.key, "title": one.label, "alias": [*filter(None, (*one.synonyms, one.abbrev))]}
            for one in self.found.partners
        ]
        return {
            "plans": [plan],
            "chapters": [{"identifier": str(n), "title": step["title"]} for n, step in enumerate(steps, 1)],
            "organisations": bodies,
            "measures": list(self._measures(date)),
            "facilitators": list(self._facilitators(date)),
            "publications": list(self._publications(date)),
        }

    def _measures(self, date: str) -> Iterator[Item]:
        found, numbered = dict[str, Item](), Counter[int]()
        for number, step, act in self._acts():
            for measure in act.measures:
                links = self._links(measure, step, date)
                if earlier := found.get(measure.id):
                    earlier["contributions"] += [link for link in links if link not in earlier["contributions"]]
                    continue
                numbered[number] += 1
                found[measure.id] = {
                    "identifier": f"{number}.{numbered[number]}",
                    "inChapter": str(number),
                    "asOf": date,
                    "title": measure.label,
                    "promise": measure.explained,
                    "contributions": links,
                    "involvements": list(self._involvements(measure, date)),
                }
        yield from found.values()

    def _links(self, measure: Measure, step: Item, date: str) -> list[Item]:
        """Return what a measure does at a step by its technique; one that we do not know becomes a question."""
        found = _listed().get(folded(measure.cat)) or _of_our_own(measure.cat)
        if found is None:
            self.unknown["" if measure.cat in pax_table()["uncategorised"] else measure.cat].append(measure.label)
            return []
        return [{"barrier": step["key"], "interventionKind": list(found.kinds), "basis": pax_table()["basis"],
                 "strength": found.strength, "rationale": found.rationale(step["title"]), "asOf": date}]  # fmt: skip

    def questions(self) -> Iterator[str]:
        """Yield the questions to the writer: what the graph leaves out, and what could not be understood."""
        words = pax_table()["words"]
        yield words["notice"]
        if self.script.aiGenerated:
            yield words["askGenerated"]
        if self.script.language not in ("", pax_table()["language"]):
            yield words["askLanguage"].format(language=self.script.language)
        for word, measures in list(self.unknown.items())[:MOST_QUESTIONS]:
            names = [f"“{name[:LONGEST]}”" for name in dict.fromkeys(measures)]
            more = [words["others"].format(count=len(names) - MOST_NAMED)] if len(names) > MOST_NAMED else []
            sentence = words["askWord"] if word else words["askNone"]
            yield sentence.format(word=word[:LONGEST], measures=" ".join([", ".join(names[:MOST_NAMED]), *more]))
        if len(self.unknown) > MOST_QUESTIONS:
            yield words["askMore"].format(count=len(self.unknown) - MOST_QUESTIONS)

    def _publications(self, date: str) -> Iterator[Item]:
        kinds, most = pax_table()["literature"], int(pax_table()["literatureTypes"])
        for number, item in enumerate(self.script.literature, 1):
            if item.type and item.type not in map(str, range(1, most + 1)):
                self._fault(f"literature {item.label}", f"soort “{item.type}” kennen wij niet (type).")
            text = " ".join(filter(None, (item.description, item.usedFor, item.url)))
            row = {"key": f"{number}-{item.key}", "title": item.label, "asOf": date, "summary": text}
            row["publicationKind"] = kinds.get(item.type, "")
            yield {name: value for name, value in row.items() if value}

    def _facilitators(self, date: str) -> Iterator[Item]:
        seen = set[str]()
        for number, step, act in self._acts():
            for condition in act.conditions:
                if condition.type not in pax_table()["conditions"]:
                    self._fault(f"conditions {condition.label}", f"soort “{condition.type}” kennen wij niet (type).")
                key = f"{number}-{condition.key}"
                if condition.type == pax_table()["facilitator"] and key not in seen:
                    seen.add(key)
                    why = pax_table()["words"]["facilitator"].format(step=step["title"])
                    yield {"key": key, "title": condition.label, "asOf": date, "barrier": step["key"],
                           "basis": pax_table()["basis"], "rationale": why}  # fmt: skip

    def _acts(self) -> Iterator[tuple[int, Item, Act]]:
        """Yield each scene's acts: the scene's number, its step, and the act."""
        for number, (scene, step) in enumerate(zip(self.script.stages, self.model["steps"], strict=True), 1):
            for act in scene.variants:
                yield number, step, act

    def _involvements(self, measure: Measure, date: str) -> Iterator[Item]:
        for identifier in dict.fromkeys(measure.partners):
            if partner := self.partners.get(identifier):
                yield {"organisation": partner.key, "role": pax_table()["role"], "asOf": date}
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
        self.tree.faults.append(Fault(self.tree.file, 0, place, message))
