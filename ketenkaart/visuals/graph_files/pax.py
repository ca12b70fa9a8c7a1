"""Writes a plan and its barrier model as a PAX crime script (v3), and counts what PAX cannot hold.

A step is a scene with one act, a measure stands in the scene of each of its steps. Only who acts becomes a partner:
reading makes each partner take part, and who merely is named does not.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ketenkaart.errors import InputFaults, KetenkaartError
from ketenkaart.graph.build.triples import record_fields
from ketenkaart.graph.reading import read_plan
from ketenkaart.graph.records.dataset import Described
from ketenkaart.graph.records.fields import Nested, Record
from ketenkaart.graph.records.sections import SECTIONS, PlanRecords
from ketenkaart.graph.records.things import Chapter, Facilitator, Organisation, Publication
from ketenkaart.graph.records.undertakings import Measure
from ketenkaart.graph.sources.pax import explicit_technique, parse_pax
from ketenkaart.graph.sources.pax_file import pax_table
from ketenkaart.graph.workbook.layout import nested
from ketenkaart.ontology.terms import schemes, term_label, vocabulary
from ketenkaart.store import iri, typed
from ketenkaart.strict_yaml import Item

ACTING = iri("kk:isActing"), typed("true", "xsd:boolean")


def export_pax(plan: Path) -> tuple[bytes, list[str]]:
    """Return a plan as a crime script, and what PAX cannot hold; raise KetenkaartError where it could not be read."""
    writer = _Writer(read_plan(plan))
    data = (json.dumps(writer.file(), ensure_ascii=False, indent=2) + "\n").encode()
    try:
        parse_pax(data, plan.name)
    except InputFaults as error:
        raise KetenkaartError(f"Dit plan past niet in een draaiboek van PAX: {error.faults[0]}") from error
    return data, [f"{what} ({count})" for what, count in sorted(writer.lost.items())]


class _Writer:
    """Writes the records of one plan; what stays behind is counted in `lost`, by its Dutch name."""

    def __init__(self, plan: PlanRecords) -> None:
        self.plan, self.table, self.lost = plan, pax_table(), Counter[str]()
        self.words = self.table["words"]
        self.date = max(report.asOf for report in plan.plan.reports)
        self.moment = int(datetime.fromisoformat(self.date).replace(tzinfo=UTC).timestamp() * 1000)
        steps_of_model = vocabulary().barriers.get(plan.plan.usesModel, {}).values()
        self.steps: list[Item] = plan.own_model.get("steps") or [
            {"key": step.notation, "title": step.label, "summary": step.definition} for step in steps_of_model
        ]
        if not plan.own_model:
            self.lost[self.words["broader"]] = sum(step.iri in vocabulary().broader for step in steps_of_model)
        self.titles = {step["key"]: step["title"] for step in self.steps}

    def file(self) -> Item:
        """Return the file, in the form of today."""
        plan = self.plan.plan
        before, after = self.words["title"].split("{label}")
        is_from_pax = plan.title.startswith(before) and plan.title.endswith(after)
        label = (plan.title[len(before) : len(plan.title) - len(after)] if is_from_pax else "") or plan.title
        generated = bool(plan.summary and plan.summary.endswith(self.words["generated"]))
        summary = self.words["summary"] + (f" {self.words['generated']}" if generated else "")
        access = "open" if plan.accessRights == self.table["open"] else "closed"
        script = {
            **_item(plan.key, label, ""),
            "classification": self.table["classification"][access],
            "scriptFamilyId": plan.key,
            "owner": "",
            "updated": self.moment,
            "reviewer": [],
            "status": 1,
            "literature": [self._literature(row) for row in self.plan.rows(Publication)],
            "stages": list(self._stages()),
            "productIds": [],
            "language": self.table["language"],
            "aiGenerated": generated,
        }
        self._left(plan, "key", "title", "usesModel", "reports", statusUnknown=True, summary=summary)
        self._lose("kk:report", len(plan.reports) - 1)
        partners = [self._partner(row) for row in self.plan.rows(Organisation)]
        for section, records in self.plan.records.items():
            if section not in ("publications", "organisations", "measures", "facilitators", "chapters"):
                self._lose(SECTIONS[section].rdf_class, len(records))
        scenes = {(str(number), step["title"]) for number, step in enumerate(self.steps, 1)}
        for row in self.plan.rows(Chapter):
            self._lose(row.rdf_class, int((row.identifier, row.title) not in scenes))
            self._left(row, "identifier", "title")
        self.lost += Counter()  # without what is nought
        return {
            "schemaVersion": int(self.table["written"]),
            "version": 1,
            "lastUpdate": self.moment,
            "crimeScripts": [script],
            **{name: [] for name in ("cast", "attributes", "locations", "geoLocations", "products", "transports")},
            "partners": partners,
        }

    def _stages(self) -> Iterator[Item]:
        """Yield a scene for each step. A measure that does two things at a step is in a second act too."""
        acts: dict[str, list[list[Item]]] = defaultdict(lambda: [[]])
        first = Counter[int]()
        order = {key: number for number, key in enumerate(self.titles, 1)}
        stays = []
        for measure in self.plan.rows(Measure):
            places = self._places(measure)
            if not places:
                self.lost[self.words["stepless"]] += 1
                continue
            read = ("identifier", "inChapter", "title", "promise", "involvements", "contributions")
            self._left(measure, *read, asOf=self.date)
            for row in measure.involvements:
                self._left(row, "organisation", role=self.table["role"], asOf=self.date)
            stays.append((min(order[step] for step, _ in places), measure))
            for step, cat in places:
                item = self._measure(measure, cat)
                act = next((act for act in acts[step] if all(one["id"] != item["id"] for one in act)), None)
                if act is None:
                    acts[step].append([item])
                else:
                    act.append(item)
        for number, measure in stays:  # reading numbers measures by their first scene
            first[number] += 1
            self.lost[self.words["number"]] += measure.identifier != f"{number}.{first[number]}"
        empty: Item = {name: [] for name in ("activities", "conditions", "indicators", "opportunities")}
        for scene in self.steps:
            base = f"{self.plan.plan.key}:{scene['key']}"
            variants = [
                {**_item(f"{base}:{number}", scene["title"], ""), **empty, "measures": measures}
                for number, measures in enumerate(acts[scene["key"]], 1)
            ]
            here = (one for one in self.plan.rows(Facilitator) if one.barrier == scene["key"])
            variants[0]["conditions"] = [self._condition(one) for one in here]
            rest = {"variants": variants, "selectedVariantId": f"{base}:1"}
            yield {**_item(base, scene["title"], scene["summary"]), **rest}

    def _places(self, measure: Measure) -> list[tuple[str, str]]:
        places = []
        for link in measure.contributions:
            step = self.titles[link.barrier]
            found = explicit_technique(link.interventionKind, link.strength, link.rationale, step)
            ours = {"basis": self.table["basis"], "rationale": found.rationale(step), "asOf": self.date}
            self._left(link, "barrier", "interventionKind", "strength", **ours)
            places.append((link.barrier, found.notation))
        if places or measure.crossCutting or measure.isContainer:
            return places
        chapter = next(row.title for row in self.plan.rows(Chapter) if row.identifier == measure.inChapter)
        named = [key for key, title in self.titles.items() if title == chapter]
        return [(key, self.table["uncategorisedWritten"]) for key in named[:1]]

    def _measure(self, measure: Measure, cat: str) -> Item:
        roles = vocabulary().codes["Role"]
        acting = [row for row in measure.involvements if any(schemes().match(iri(roles[row.role].iri), *ACTING))]
        return {
            **_item(f"{self.plan.plan.key}:{measure.kind}-{measure.identifier}", measure.title, measure.promise),
            "cat": cat,
            "partners": list(dict.fromkeys(row.organisation for row in acting)),
        }

    def _condition(self, row: Facilitator) -> Item:
        why = self.words["facilitator"].format(step=self.titles[row.barrier])
        self._left(row, "key", "title", "barrier", asOf=self.date, basis=self.table["basis"], rationale=why)
        return {**_item(f"{self.plan.plan.key}:{row.kind}-{row.key}", row.title, ""), "type": self.table["facilitator"]}

    def _literature(self, row: Publication) -> Item:
        types = {kind: int(number) for number, kind in self.table["literature"].items()}
        kind = row.publicationKind if row.publicationKind in types else None
        self._left(row, "key", "title", "summary", asOf=self.date, publicationKind=kind)
        item = _item(f"{self.plan.plan.key}:{row.kind}-{row.key}", row.title, row.summary or "")
        return {**item, "type": types[kind]} if kind else item

    def _partner(self, row: Organisation) -> Item:
        self._left(row, "key", "title", "alias", organisationKind=self.table["organisationKind"])
        return {**_item(row.key, row.title, ""), "synonyms": list(row.alias)}

    def _left(self, record: Record, *read: str, **ours: Any) -> None:
        """Count the filled fields of a record, not those that it reads back (`read`) or always gives (`ours`)."""
        for name, predicate, mark, _ in record_fields(type(record)):
            value = getattr(record, name)
            if value in (None, (), False) or name in read or (name in ours and ours[name] == value):
                continue
            if name in Described.model_fields:
                self.lost[self.words["dataset"]] += 1
            elif isinstance(mark, Nested):
                self._lose(nested(type(record))[name].rdf_class, len(value))
            else:
                self._lose(predicate.value)

    def _lose(self, term: str, count: int = 1) -> None:
        """Count what stays behind by the Dutch name of its class or property, in small letters within a sentence."""
        name = term_label(iri(term).value)
        self.lost[name[:1].lower() + name[1:] if name[1:].islower() else name] += count


def _item(identifier: str, label: str, text: str) -> Item:
    """Return what every item of PAX has; a description that says no more than the label is left out."""
    return {"id": identifier, "label": label, **({"description": text} if text and text != label else {})}
