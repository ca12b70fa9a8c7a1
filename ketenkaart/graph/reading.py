"""Turns the files of a plan into checked records, or into all faults at once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from ketenkaart.errors import Fault, Faults, InputFaults, did_you_mean
from ketenkaart.files import PlanFile, read_file
from ketenkaart.forms import MESSAGES, form_faults, validate_form
from ketenkaart.graph.build.conforming import build_and_check
from ketenkaart.graph.records.fields import Record, ReferenceIndex
from ketenkaart.graph.records.keys import LISTS as NAMES
from ketenkaart.graph.records.keys import known_keys, name_things
from ketenkaart.graph.records.sections import SECTIONS, Plan, PlanRecords, Step, key_of, model_title
from ketenkaart.graph.source_text.extra_sections import EXTRA_SECTIONS, sections_named
from ketenkaart.graph.sources.files import plan_files
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.strict_yaml import Path_, SourceFile, parse_readable
from ketenkaart.words.names import normalised, slug

R = TypeVar("R", bound=Record)
NEEDED = ("title", "usesModel", "reports")  # fields of a plan without which nothing in it can be checked


def readable(kind: type[R], row: Any, index: ReferenceIndex) -> R | None:
    """Return a record with the fields of a row that are right (a required one else is None); None without a key.

    Of a list the items that are right are kept, of a required list all or none.
    """
    found: dict[str, Any] = {}
    for name, field in kind.model_fields.items() if isinstance(row, dict) else ():
        written = field.alias or name
        found[written] = None if field.is_required() else field.get_default()
        value = row.get(written)
        each = isinstance(value, list) and not field.is_required()
        read = []
        for part in [[one] for one in value] if each else [value]:
            with suppress(ValidationError):
                read += [_adapter(kind, name).validate_python(part, context=index)] if written in row else []
        if read:
            found[written] = sum(read, ()) if each else read[0]
    has_key = bool(found) and all(found[name] is not None for name in kind.named_by)
    return kind.model_construct(**found) if has_key else None


@cache
def _adapter(kind: type[Record], name: str) -> TypeAdapter[Any]:
    field = kind.model_fields[name]
    form: Any = Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
    return TypeAdapter(form)


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
    """Return the records of a plan from its files; `name` is the plan's in faults, `earlier` are faults found before.

    Raises InputFaults with every fault, also of the shapes in rows that could be read, but for what only follows.
    """
    faults, trees = Faults(earlier), list[SourceFile]()
    for file in files:
        try:
            trees.append(parse_tree(file))
        except InputFaults as error:
            faults.extend(error.faults)
    faults.extend(_unknown_lists(trees))
    whole = not faults and all(tree.whole for tree in trees)
    if whole and sum(len(tree.data.get("plans", ())) for tree in trees) != 1:
        faults.append(Fault(name, 0, "plans", "moet precies één plan bevatten."))
        whole = False
    faults.extend(fault for tree in trees for fault in tree.faults)
    _bring_model(trees, faults)
    records = _records(trees, faults, whole)
    plans, _ = records.pop("plans", []), records.pop("steps", [])  # steps are of the model, not of the plan
    if faults:
        for plan in plans[:1]:
            faults.extend(_violations(PlanRecords(name, plan, records, trees=trees), whole))  # type: ignore[arg-type]
        raise InputFaults(faults)
    plan = plans[0]
    assert isinstance(plan, Plan)
    texts = [found for tree in trees for _, found in sections_named(tree, "document")]
    hashes = {found.get("document", ""): {"sha256": found["sha256"]} for found in texts}  # in the file of its addresses
    documents = tuple(one.model_copy(update=hashes.get(one.key or "", {})) for one in plan.document)
    plan = plan.model_copy(update={"document": documents})
    questions = [question for tree in trees for question in tree.questions]
    if plan.statusUnknown:
        questions.append(Fault(name, 0, "", MESSAGES["statusless"]))
    return PlanRecords(name, plan, records, questions, trees)


def _violations(read: PlanRecords, whole: bool) -> list[Fault]:
    """Return what the shapes find in what could be read of a plan, without what may be in the rest."""
    faulty = {path[0] for tree in read.trees for path in tree.faulty}
    if "steps" in faulty or any(getattr(read.plan, name) is None for name in NEEDED):
        return []
    whole = whole and "plans" not in faulty
    _, found = build_and_check(read)
    return read.faults(one for one in found if not one.doubt and (whole or not one.absent))


def parse_tree(file: PlanFile) -> SourceFile:
    """Return the rows of one file of a plan: YAML, PAX (.json), else a workbook; raise InputFaults if it cannot be."""
    if file.suffix in (".yaml", ".yml"):
        tree = parse_readable(file.data, file.name)
    elif file.suffix == ".json":
        from ketenkaart.graph.sources.pax import parse_pax  # noqa: PLC0415 - a plan in YAML needs none of it

        tree = parse_pax(file.data, file.name)
    else:  # whose parser refuses what it does not know
        from ketenkaart.graph.workbook.source import parse_workbook  # noqa: PLC0415 - as above

        tree = parse_workbook(file.data, file.name)
    if file.still_open:
        tree.questions.append(Fault(file.name, 0, "", MESSAGES["still_open"]))
    return tree


def _unknown_lists(trees: list[SourceFile]) -> Iterator[Fault]:
    for tree in trees:
        for name, rows in tree.data.items():
            if name not in {*NAMES, *EXTRA_SECTIONS} and not (name in SECTIONS and isinstance(rows, list)):
                yield tree.fault((name,), name, "is geen lijst die wij kennen." + did_you_mean(name, SECTIONS))


def _records(trees: list[SourceFile], faults: list[Fault], whole: bool) -> dict[str, list[Record]]:
    """Return the records in some trees by list name; what is wrong with a row joins the faults."""
    index = known_keys(trees, faults, whole)
    faults.extend(name_things(trees, not index.unread))
    records: dict[str, list[Record]] = defaultdict(list)
    named = set[tuple[str, str]]()
    for tree in trees:
        for name in tree.data:
            for path, row in sections_named(tree, name) if name in EXTRA_SECTIONS else ():
                try:
                    validate_form(EXTRA_SECTIONS[name](row), row, tree, path)
                except InputFaults as error:
                    faults.extend(error.faults)
            for path, row in tree.rows(name) if name in SECTIONS else ():
                record = _record(SECTIONS[name], row, tree, path, index, faults)
                if record and (name, record.name()) not in named:
                    records[name].append(record)
                    named |= {(name, record.name())} if record.named_by else set()
    return dict(records)


def _bring_model(trees: list[SourceFile], faults: list[Fault]) -> None:
    """Make a barrier model of the steps that a plan lists; its key is that of `usesModel`."""
    found = [
        (tree, path, {**row, "summary": row.get("summary") or row["title"]})
        for tree in trees
        for path, row in tree.rows("steps")
        if isinstance(row, dict) and all(isinstance(row.get(name, ""), str) for name in Step.model_fields)
        if row.get("key") and row.get("title")
    ]
    plan = next((row for tree in trees for _, row in tree.rows("plans") if isinstance(row, dict)), {})
    if not found:
        return
    for tree, path, row in found:
        name = normalised(row["title"])
        rest = [other for *_, other in found if other["key"] != row["key"]]
        others = [other["key"] for other in rest if name in (normalised(other["title"]), normalised(other["key"]))]
        if others or not name:
            message = MESSAGES["step_alike" if others else "step_nameless"].format(*others)
            faults.append(tree.fault(path, f"step {row['key']}", message))
    tree, *_ = found[0]
    key = str(plan.get("usesModel", ""))
    if key in vocabulary().barriers or slug(key) != key:
        faults.append(tree.fault(("steps",), "steps", MESSAGES["own_model"].format(key)))
        tree.faulty.add(("steps",))
        return
    tree.model = {"key": key, "title": model_title(str(plan.get("title", key))), "steps": [row for *_, row in found]}


def _record(
    kind: type[Record], row: Any, tree: SourceFile, path: Path_, index: ReferenceIndex, faults: list[Fault]
) -> Record | None:
    try:
        return kind.model_validate(row, context=index)
    except ValidationError as error:
        name = key_of(row, kind) if isinstance(row, dict) else ""
        faults.extend(form_faults(error, kind, tree, path, " ".join(filter(None, [kind.kind, name]))))
        tree.faulty.add(path)
        return readable(kind, row, index)
