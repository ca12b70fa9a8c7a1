"""Reads the rows of a plan's folder into checked records, or into all faults at once."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ketenkaart.errors import Fault, Faults, InputFaults, did_you_mean
from ketenkaart.graph.fields import Known
from ketenkaart.graph.folder import plan_files
from ketenkaart.graph.records import SECTIONS, Plan, Record, key_of
from ketenkaart.graph.yaml_source import Path_, Tree, read_yaml
from ketenkaart.ontology.terms import vocabulary

# What pydantic calls a fault, in the user's language.
MESSAGES = {
    "missing": "ontbreekt; vul dit veld in.",
    "string_pattern_mismatch": "heeft tekens die hier niet mogen; gebruik kleine letters, cijfers, punt en streepje.",
    "too_short": "is leeg; geef ten minste één waarde.",
    "bool_parsing": "moet true of false zijn.",
    "int_parsing": "moet een geheel getal zijn.",
    "string_type": "moet één tekst zijn, geen lijst of blok.",
    "tuple_type": "moet een lijst zijn.",
    "model_type": "moet een blok met velden zijn.",
}
STATUSLESS = "de bron zegt van geen enkele maatregel hoe ver die is; een cel zegt hier alleen dat het werk is genoemd."
APART = ("organisation", "passage", "plan", "report")  # what a field that points at "anything" may not name
BESIDE_RECORDS = ("segments", "document", "unused")  # what a plan's files hold for the reading of its source


@dataclass
class PlanRecords:
    """The checked records of one plan, by list name, and where it was read from."""

    folder: Path
    plan: Plan
    records: dict[str, list[Record]] = field(default_factory=dict)
    questions: list[Fault] = field(default_factory=list)
    trees: list[Tree] = field(default_factory=list)

    def rows(self, kind: type[Record]) -> Iterable[Record]:
        """Yield the records of a class."""
        return (row for rows in self.records.values() for row in rows if isinstance(row, kind))

    def faults(self, found: Iterable[tuple[str, str]]) -> list[Fault]:
        """Return faults of nodes of the graph (`status-5.4-2013-04-08`), each at the row that it was built from."""
        rows: dict[str, tuple[Tree, Path_]] = {}
        for tree in self.trees:
            for name, kind in SECTIONS.items():
                for index, row in enumerate(tree.data.get(name, []) if kind.named_by else []):
                    key = key_of(row, kind)
                    rows[f"{kind.kind}-{key}"] = rows[f"/{kind.kind}-{key}"] = tree, (name, index)
                    if kind.kind == "measure":  # what is nested in a measure is named after its bare key
                        rows[f"/{key}"] = tree, (name, index)
        return [self._fault(node, message, rows) for node, message in found]

    def _fault(self, node: str, message: str, rows: dict[str, tuple[Tree, Path_]]) -> Fault:
        name, above = node, "/" + node.partition("-")[2]
        while name not in rows and "-" in above:
            name, above = above, above.rpartition("-")[0]
        name = name if name in rows else above
        if name not in rows:
            return Fault(self.folder.name, 0, node, message)
        tree, path = rows[name]
        return tree.fault(path, node, message)


def read_plan(folder: Path) -> PlanRecords:
    """Return the records of a plan; raise InputFaults with every fault in every file."""
    faults = Faults()
    trees: list[Tree] = []
    for path in plan_files(folder):
        try:
            trees.append(read_tree(path))
            faults.extend(trees[-1].faults)
        except InputFaults as error:
            faults.extend(error.faults)
    known = _known(trees, faults)
    records: dict[str, list[Record]] = defaultdict(list)
    for tree in trees:
        for name, rows in tree.data.items():
            if name in BESIDE_RECORDS:
                continue
            if name not in SECTIONS or not isinstance(rows, list):
                message = "is geen lijst die wij kennen." + did_you_mean(name, SECTIONS)
                faults.append(tree.fault((name,), name, message))
                continue
            for index, row in enumerate(rows):
                if record := _record(SECTIONS[name], row, tree, (name, index), known, faults):
                    records[name].append(record)
    plans = records.pop("plans", [])
    if not faults and len(plans) != 1:
        faults.append(Fault(folder.name, 0, "plans", "moet precies één plan bevatten."))
    if faults:
        raise InputFaults(faults)
    plan = plans[0]
    assert isinstance(plan, Plan)
    for tree in trees:  # the hash of the source stands beside the addresses in it
        if plan.document and isinstance(found := tree.data.get("document"), dict):
            document = plan.document[0].model_copy(update={"sha256": found.get("sha256")})
            plan = plan.model_copy(update={"document": (document,)})
    questions = [question for tree in trees for question in tree.questions]
    statusless = [Fault(folder.name, 0, "", STATUSLESS)] if plan.statusUnknown else []
    return PlanRecords(folder, plan, dict(records), questions + statusless, trees)


def read_tree(path: Path) -> Tree:
    """Return the rows of one file of a plan: YAML, PAX (.json), else a workbook; raise InputFaults if it cannot be."""
    return READERS.get(path.suffix.lower(), _workbook)(path)


def _workbook(path: Path) -> Tree:
    from ketenkaart.graph.workbook_source import read_workbook  # noqa: PLC0415 - a plan in YAML needs none of it

    return read_workbook(path)


def _script(path: Path) -> Tree:
    from ketenkaart.graph.pax_source import read_pax  # noqa: PLC0415 - a plan in YAML needs none of it

    return read_pax(path)


# Which suffix is read how; a workbook reader refuses what it does not know.
READERS: dict[str, Callable[[Path], Tree]] = {".yaml": read_yaml, ".yml": read_yaml, ".json": _script}


def own_model(tree: Tree) -> Any:
    """Return the barrier model that a file brings along (`pax_source.ScriptTree`), or None."""
    return getattr(tree, "model", None)


def _record(kind: type[Record], row: Any, tree: Tree, path: Path_, known: Known, faults: list[Fault]) -> Record | None:
    try:
        return kind.model_validate(row, context=known)
    except ValidationError as error:
        name = key_of(row, kind) if isinstance(row, dict) else ""
        for problem in error.errors():
            loc = tuple(part for part in problem["loc"] if part not in ("function-after", "tuple"))
            message = problem["ctx"]["sentence"] if problem["type"] == "ketenkaart" else _translate(problem, kind)
            where = ".".join(str(part + 1) if isinstance(part, int) else part for part in loc)
            label = " ".join(filter(None, [kind.kind, name, where]))
            faults.append(tree.fault((*path, *loc), label, message))
        return None


def _translate(problem: Any, kind: type[Record]) -> str:
    if problem["type"] == "extra_forbidden":
        return "is geen veld dat wij kennen." + did_you_mean(str(problem["loc"][-1]), kind.model_fields)
    return MESSAGES.get(problem["type"], "is niet goed ingevuld; zie de tabel in CONVENTIONS.md.")


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
                statusless = statusless or str(row.get("statusUnknown")).lower() == "true"
                key = key_of(row, kind)
                place = f"{tree.file}:{tree.line((name, index))}"
                if key in keys[kind.kind]:
                    message = f"sleutel “{key}” bestaat al ({keys[kind.kind][key]}); kies een andere."
                    faults.append(tree.fault((name, index), kind.kind, message))
                keys[kind.kind][key] = place
                if kind.kind not in APART:
                    keys["thing"][f"{kind.kind}-{key}"] = place
    keys["model"] = dict.fromkeys(words.barriers, "")
    for used in _models(trees) or words.barriers:  # steps of the plan's own model only
        keys["barrier"] |= dict.fromkeys(words.barriers.get(used, ()), "")
    for model in filter(None, map(own_model, trees)):
        keys["model"][model["key"]] = ""
        keys["barrier"] |= {step["key"]: "" for step in model["steps"]}
    codes = {name: frozenset(concepts) for name, concepts in words.codes.items()}
    return Known(codes, {kind: frozenset(found) for kind, found in keys.items()}, sourced, statusless)


def _models(trees: list[Tree]) -> list[str]:
    """Return the barrier models that the plans in some files say they use."""
    plans = [row for tree in trees for row in tree.data.get("plans", []) if isinstance(row, dict)]
    return [str(row["usesModel"]) for row in plans if "usesModel" in row]
