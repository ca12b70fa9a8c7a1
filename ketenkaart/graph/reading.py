"""Turns the files of a plan into checked records, or into all faults at once."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ketenkaart.errors import Fault, Faults, InputFaults, did_you_mean
from ketenkaart.files import PlanFile, read_file
from ketenkaart.forms import filled, form_faults
from ketenkaart.graph.records.base import Record
from ketenkaart.graph.records.english import SECTION as ENGLISH
from ketenkaart.graph.records.english import name_in_english
from ketenkaart.graph.records.fields import Known
from ketenkaart.graph.records.plan import PlanRecords
from ketenkaart.graph.records.sections import SECTIONS, Plan, key_of, model_title
from ketenkaart.graph.records.undertakings import Deadline, Measure, SilentPart
from ketenkaart.graph.source_text.beside import BESIDE_RECORDS, beside
from ketenkaart.graph.sources.files import plan_files
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.strict_yaml import Path_, Tree, parse_yaml
from ketenkaart.words.names import slug

STATUSLESS = "de bron zegt van geen enkele maatregel hoe ver die is; een cel zegt hier alleen dat het werk is genoemd."
STILL_OPEN = "staat misschien nog open in Excel; wat niet bewaard is, lezen wij niet."
OWN_MODEL = "een plan met eigen stappen geeft zijn model een eigen naam (`usesModel`): kleine letters, en niet “{}”."
APART = ("organisation", "passage", "plan", "report", "step")  # what a field that points at "anything" may not name


def read_plan(folder: Path) -> PlanRecords:
    """Return the records of a plan's folder or file; raise InputFaults with every fault in every file."""
    files, faults = [], Faults()
    for path in plan_files(folder):
        try:
            files.append(read_file(path))
        except InputFaults as error:
            faults.extend(error.faults)
    return parse_plan(files, folder.name, faults)


def parse_plan(files: Iterable[PlanFile], name: str, earlier: Iterable[Fault] = ()) -> PlanRecords:
    """Return the records of a plan from the bytes of its files, wherever these come from.

    `name` is what the plan as a whole is called in faults; `earlier` are faults that were found before.
    Raises InputFaults with every fault in every file, and without what would only follow from a part that is not read.
    """
    faults, trees = Faults(earlier), list[Tree]()
    for file in files:
        try:
            trees.append(parse_tree(file))
        except InputFaults as error:
            faults.extend(error.faults)
    faults.extend(_unknown_lists(trees))
    if not faults and sum(len(tree.data.get("plans", ())) for tree in trees) != 1:
        faults.append(Fault(name, 0, "plans", "moet precies één plan bevatten."))
    whole = not faults
    faults.extend(fault for tree in trees for fault in tree.faults)
    _bring_model(trees, faults)
    records = _records(trees, faults, whole)
    plans, _ = records.pop("plans", []), records.pop("steps", [])  # steps are of the model, not of the plan
    if faults:
        raise InputFaults(faults)
    plan = plans[0]
    assert isinstance(plan, Plan)
    for tree in trees:  # the hash of the source stands beside the addresses in it
        for _, found in beside(tree, "document"):
            key, sha = found.get("document", ""), {"sha256": found["sha256"]}
            documents = (one.model_copy(update=sha) if (one.key or "") == key else one for one in plan.document)
            plan = plan.model_copy(update={"document": tuple(documents)})
    questions = [question for tree in trees for question in tree.questions]
    if plan.statusUnknown:
        questions.append(Fault(name, 0, "", STATUSLESS))
    return PlanRecords(name, plan, records, questions, trees)


def parse_tree(file: PlanFile) -> Tree:
    """Return the rows of one file of a plan: YAML, PAX (.json), else a workbook; raise InputFaults if it cannot be."""
    tree = PARSERS.get(file.suffix, _workbook)(file.data, file.name)
    if file.still_open:
        tree.questions.append(Fault(file.name, 0, "", STILL_OPEN))
    return tree


def _workbook(data: bytes, name: str) -> Tree:
    from ketenkaart.graph.workbook.source import parse_workbook  # noqa: PLC0415 - a plan in YAML needs none of it

    return parse_workbook(data, name)


def _script(data: bytes, name: str) -> Tree:
    from ketenkaart.graph.sources.pax import parse_pax  # noqa: PLC0415 - a plan in YAML needs none of it

    return parse_pax(data, name)


# Which suffix is parsed how; the parser of workbooks refuses what it does not know.
PARSERS: dict[str, Callable[[bytes, str], Tree]] = {".yaml": parse_yaml, ".yml": parse_yaml, ".json": _script}


def _unknown_lists(trees: list[Tree]) -> Iterator[Fault]:
    """Yield the lists that have no name we know, or are none."""
    for tree in trees:
        for name, rows in tree.data.items():
            if name not in (ENGLISH, *BESIDE_RECORDS) and not (name in SECTIONS and isinstance(rows, list)):
                yield tree.fault((name,), name, "is geen lijst die wij kennen." + did_you_mean(name, SECTIONS))


def _records(trees: list[Tree], faults: list[Fault], whole: bool) -> dict[str, list[Record]]:
    """Return the records in some trees by list name; what is wrong with a row joins the faults."""
    faults.extend(name_in_english(trees, whole))
    known = replace(_known(trees, faults), whole=whole)
    records: dict[str, list[Record]] = defaultdict(list)
    for tree in trees:
        for name, rows in tree.data.items():
            if name == ENGLISH:
                continue
            if name in BESIDE_RECORDS:
                for path, row in beside(tree, name):
                    try:
                        filled(BESIDE_RECORDS[name](row), row, tree, path)
                    except InputFaults as error:
                        faults.extend(error.faults)
                continue
            for index, row in enumerate(rows if name in SECTIONS and isinstance(rows, list) else ()):
                if record := _record(SECTIONS[name], row, tree, (name, index), known, faults):
                    records[name].append(record)
    return dict(records)


def _bring_model(trees: list[Tree], faults: list[Fault]) -> None:
    """Make a barrier model of the steps that a plan lists; its key is what the plan says it uses."""
    found = [
        (tree, index, row)
        for tree in trees
        for index, row in enumerate(_dicts(tree, "steps"))
        if "key" in row and "title" in row
    ]
    plan = next((row for tree in trees for row in _dicts(tree, "plans")), {})
    if not found:
        return
    tree, _, _ = found[0]
    key = str(plan.get("usesModel", ""))
    if key in vocabulary().barriers or slug(key) != key:
        faults.append(tree.fault(("steps",), "steps", OWN_MODEL.format(key)))
        return
    steps = [{**row, "summary": row.get("summary") or row["title"]} for *_, row in found]
    tree.model = {"key": key, "title": model_title(str(plan.get("title", key))), "steps": steps}


def _dicts(tree: Tree, name: str) -> list[dict[str, Any]]:
    rows = tree.data.get(name, [])
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _record(kind: type[Record], row: Any, tree: Tree, path: Path_, known: Known, faults: list[Fault]) -> Record | None:
    try:
        return kind.model_validate(row, context=known)
    except ValidationError as error:
        name = key_of(row, kind) if isinstance(row, dict) else ""
        faults.extend(form_faults(error, kind, tree, path, " ".join(filter(None, [kind.kind, name]))))
        return None


def _known(trees: list[Tree], faults: list[Fault]) -> Known:
    """Collect the keys that rows may refer to; a key that occurs twice is a fault."""
    words = vocabulary()
    keys: dict[str, dict[str, str]] = defaultdict(dict)
    sourced = statusless = False
    for tree in trees:
        for name, kind in SECTIONS.items():
            rows = tree.data.get(name, [])
            for index, row in enumerate(rows if isinstance(rows, list) else []):
                if not isinstance(row, dict) or not kind.named_by:
                    continue
                sourced = sourced or (name == "plans" and "document" in row)
                keys["document"] |= {str(one.get("key", "")): "" for one in _documents(row) if name == "plans"}
                statusless = statusless or (name == "plans" and str(row.get("statusUnknown")).lower() == "true")
                key = key_of(row, kind)
                place = f"{tree.file}:{tree.line((name, index))}"
                if key in keys[kind.kind]:
                    message = f"sleutel “{key}” bestaat al ({keys[kind.kind][key]}); kies een andere."
                    faults.append(tree.fault((name, index), kind.kind, message))
                keys[kind.kind][key] = place
                if kind.kind not in APART:
                    keys["thing"][f"{kind.kind}-{key}"] = place
                keys["silence"] |= dict.fromkeys(_silences(kind, key, row), place)
    keys["model"] = dict.fromkeys(words.barriers, "")
    for used in _models(trees) or words.barriers:  # steps of the plan's own model only
        keys["barrier"] |= dict.fromkeys(words.barriers.get(used, ()), "")
    for model in (tree.model for tree in trees if tree.model):
        keys["model"][model["key"]] = ""
        keys["barrier"] |= {step["key"]: "" for step in model["steps"]}
    codes = {name: frozenset(concepts) for name, concepts in words.codes.items()}
    worded = any(tree.words_for_dates for tree in trees)
    return Known(codes, {kind: frozenset(found) for kind, found in keys.items()}, sourced, statusless, worded)


def _documents(plan: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the documents that a plan's still unchecked row lists, be it one or several."""
    found = plan.get("document", [])
    return [one for one in (found if isinstance(found, list) else [found]) if isinstance(one, dict)]


def _silences(kind: type[Record], key: str, row: dict[str, Any]) -> Iterator[str]:
    """Yield the keys of what a source can be silent about in a row: its deadlines and silent parts, counted from 1."""
    owner = key if kind is Measure else f"{kind.kind}-{key}"
    for name, part in (("deadlines", Deadline), ("silentPart", SilentPart)):
        rows = row.get(name) or ()
        for number in range(1, 1 + (len(rows) if isinstance(rows, list) else 1)):
            yield f"{part.kind}-{owner}-{number}"


def _models(trees: list[Tree]) -> list[str]:
    """Return the barrier models that the plans in some files say they use."""
    plans = [row for tree in trees for row in tree.data.get("plans", []) if isinstance(row, dict)]
    return [str(row["usesModel"]) for row in plans if "usesModel" in row]
