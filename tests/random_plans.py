"""Plans at random, from the fields of the records: each optional field there or not, as many rows as a plan may have.

What a field holds follows from its type, so that a new field is tried without a line here. What only several fields
together must keep to (a record's own rules, the shapes) stands in `_mend`; what `check` then still refuses is no plan.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, Union, get_args, get_origin

from hypothesis import strategies as st
from pydantic import WrapValidator
from pydantic.fields import FieldInfo

from ketenkaart.graph.records.fields import Code, Record, Ref, Words
from ketenkaart.graph.records.sections import SECTIONS
from ketenkaart.invisible_text import has_invisible
from ketenkaart.ontology.terms import vocabulary
from tests.conftest import cases

Row = dict[str, Any]
Draw = Callable[[st.SearchStrategy[Any]], Any]
MODEL = "mensenhandel"
CASES = cases("random_plans")
REPORTS, DAYS, SPANS, DELIVERED = (CASES[name] for name in ("reports", "days", "spans", "delivered"))
# Words that have broken something once, here or elsewhere, beside letters at random.
AWKWARD = ("a | b | c", "=1+1", "<script>alert(1)</script>", "“Citaat” & 'zo'", "x" * 180, "- kop: [a, b]", "{plan}", "%s", "Ĳsselmeer é 中文", "NULL", "#1", "@nl", "regel een\nregel twee", " twee  spaties ")
ANY_TEXT = st.text(st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_categories=("C", "Z")), min_size=1, max_size=24)
TEXTS = st.one_of(st.sampled_from(AWKWARD), ANY_TEXT, st.sampled_from(("Toezicht op kamers", "Gegevens delen", "Training"))).filter(
    lambda text: not has_invisible(text)
)
FIELDS: Mapping[str, Sequence[str]] = CASES["fields"]
LEFT_OUT = {"passage", "document", "sameSilence", "replaces", "publisher", "creator", "contactPoint", "license", "accessRights", "language", "dataTheme", "appliesTo", "deadline"}
THINGS = ("measure", "pilot", "operation", "event", "agreement", "publication", "legislation", "bottleneck", "flow")
KEYED = {name: kind for name, kind in SECTIONS.items() if name not in ("plans", "steps", "passages", "organisations", "chapters", "measures", "memberships", "assessments")}


class _Maker:
    """Draws rows whose references exist."""

    def __init__(self, draw: Draw, reports: Sequence[str], keys: Mapping[str, Sequence[str]]) -> None:
        self.draw, self.reports, self.keys = draw, reports, keys
        self.codes = {name: tuple(found) for name, found in vocabulary().codes.items()}
        self.statusless = False
        self.containers: list[str] = []
        self._made: dict[str, list[str]] = {"thing": []}

    def some(self, chance: int = 2) -> bool:
        """Whether something optional is there: one time in `chance`."""
        return bool(self.draw(st.integers(1, chance)) == chance)

    def row(self, kind: type[Record], **given: Any) -> Row:
        """A row of a kind; fields that are given stay what they are."""
        found = dict(given)
        for name, field in ((field.alias or name, field) for name, field in kind.model_fields.items()):
            if name in found or name in LEFT_OUT or (not field.is_required() and not self.some(4 if name in RARE else 2)):
                continue
            value = self.value(name, field)
            if value is not None and value != []:
                found[name] = value
        if kind.__name__ in UNDERTAKINGS:
            _mend_undertaking(self, found)
        else:
            _mend(self, kind.__name__, found)
        return found

    def code(self, scheme: str) -> str:
        """A notation from a code list."""
        return str(self.draw(st.sampled_from(self.codes[scheme])))

    def next(self, kind: type[Record], key: str) -> Row:
        """A row with a key; it points only at things that were made before it, so that nothing leads to itself."""
        row = self.row(kind, **{kind.named_by[0]: key})
        self._made.setdefault(kind.kind, []).append(key)
        if kind.kind in THINGS:
            self._made["thing"].append(f"{kind.kind}-{key}")
        return row

    def value(self, name: str, field: FieldInfo) -> Any:
        """A value for a field, or None where nothing exists that it can point at."""
        return self._of(name, Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation)

    def _of(self, name: str, hint: Any) -> Any:
        marks: tuple[Any, ...] = ()
        if get_origin(hint) is Annotated:
            hint, *marks = get_args(hint)
        if get_origin(hint) is Union or type(hint).__name__ == "UnionType":
            hint = next(one for one in get_args(hint) if one is not type(None))
            return self._of(name, Annotated[hint, *marks] if marks else hint)
        if get_origin(hint) is tuple:
            many = [self._of(name, get_args(hint)[0]) for _ in range(self.draw(st.integers(1, 2)))]
            return _different([one for one in many if one is not None])
        plain = self._plain(name, hint, [*marks])
        if plain is None or not any(isinstance(mark, WrapValidator) for mark in marks) or not self.some(3):
            return plain
        return {"value": plain, "asOf": self.draw(st.sampled_from(self.reports))}

    def _plain(self, name: str, hint: Any, marks: list[Any]) -> Any:
        if get_origin(hint) is Annotated:
            inner, *more = get_args(hint)
            return self._plain(name, inner, [*marks, *more])
        if isinstance(hint, type) and issubclass(hint, Record):
            return self.row(hint)
        if hint is bool:
            return self.draw(st.booleans())
        if hint is int:
            return self.draw(st.integers(2, 20))
        for mark in marks:
            if isinstance(mark, Code):
                return self.code(mark.scheme)
            if isinstance(mark, Ref):
                fixed = mark.kind in ("organisation", "chapter", "barrier") and name not in ("unitOf", "standsFor")
                found = (self.keys if fixed else self._made).get(mark.kind, ())
                return self.draw(st.sampled_from(found)) if found else None
        checks: set[str] = {getattr(getattr(mark, "func", None), "__name__", "") for mark in marks}
        words = self.reports if name == "asOf" else DAYS if "_check_day" in checks else SPANS if "_check_edtf" in checks else ()
        if chosen := FIELDS.get(name, words):
            return self.draw(st.sampled_from(chosen))
        assert hint is str or any(isinstance(mark, Words) for mark in marks), (name, hint, marks)
        return self.draw(TEXTS)


RARE = {"crossCutting", "isContainer", "statusUnknown", "alternativeReading", "subMeasureOf"}


def _different(rows: list[Any]) -> list[Any]:
    return list({json.dumps(one, sort_keys=True): one for one in rows}.values())


ACTING = ("trekker", "uitvoerder", "deelnemer")
ALONE = {"Budget": "amount", "Indicator": "measured", "Decision": "decidedBy"}  # what there is, where there is no more
UNDERTAKINGS = ("Measure", "Pilot", "EnforcementOperation", "Event", "Agreement")


def _mend(maker: _Maker, kind: str, row: Row) -> None:
    match kind:
        case "Budget" | "Indicator" | "Decision" if not row.keys() - {"asOf", "summary"}:
            row[ALONE[kind]] = "drie"
        case "Organisation" if "tooi" in row:
            row["checkedOn"] = DAYS[0]
        case "Deadline" if "deliveredOn" in row:
            row |= {"delivered": "geleverd", "deliveredOn": maker.draw(st.sampled_from(DELIVERED))}
        case "Expectation" if "organisation" in row:
            row |= {"engagement": maker.code("Engagement"), "expectedBy": maker.code("ExpectedBy")}
        case "Expectation":
            row |= {"barrier": maker.draw(st.sampled_from(maker.keys["barrier"])), "interventionKind": ["preventie"]}
        case "Assessment":
            row["state"] = maker.draw(st.sampled_from(("afwezig", "hoort-hier-niet")))
        case "InformationFlow":
            _mend_flow(maker, row)
        case "Recommendation":
            row.pop("answeredBy", None)
        case "StatusReport":
            if row["status"] != "afgerond":
                row.pop("continuation", None)
            others = [one for one in maker.codes["Status"] if one != row["status"]]
            _read_otherwise(row, status=maker.draw(st.sampled_from(others)))
        case "Contribution":
            _read_otherwise(row, crossCutting=True)


def _read_otherwise(row: Row, **other: Any) -> None:
    """Another reading says one thing that the row itself does not."""
    if "alternativeReading" in row:
        row["alternativeReading"] = [{**other, "rationale": "Zo kan het ook gelezen worden."}]


def _mend_flow(maker: _Maker, row: Row) -> None:
    if row.pop("mutual", False) and len(maker.keys["organisation"]) > 1:
        row |= {"mutual": True, "between": maker.keys["organisation"][:2]}
        row.pop("from", None)
        row.pop("to", None)
        return
    row.pop("between", None)
    row.setdefault("from", maker.keys["organisation"][0])
    if row.get("to") == row["from"]:
        del row["to"]


def _mend_undertaking(maker: _Maker, row: Row) -> None:
    acting = [one["organisation"] for one in row.get("involvements", ()) if one.get("role") in ACTING]
    for one in row.get("contributions", ()):
        one.pop("byOrganisation", None)
        if acting and maker.some():
            one["byOrganisation"] = [acting[0]]
    if row.get("crossCutting"):
        row.pop("contributions", None)
        row |= {"rationale": "Dient alle stappen.", "interventionKind": ["regie-samenwerking"]}
    else:
        row.pop("serves", None)
    if maker.statusless or row.get("statusUnknown"):
        row.pop("statuses", None)
    if "statuses" in row:
        row["statuses"] = list({one["asOf"]: one for one in row["statuses"]}.values())
    if {"startsOn", "endsOn"} <= row.keys():
        row["startsOn"] = DAYS[0]
    if row.get("isContainer"):
        maker.containers.append(row["identifier"])
    if "subMeasureOf" in row:
        row.pop("subMeasureOf")
        if maker.containers and not row.get("isContainer"):
            row["subMeasureOf"] = maker.containers[-1]
    if row.get("isContainer"):
        for name in ("contributions", "involvements", "statuses", "crossCutting", "serves"):
            row.pop(name, None)


@st.composite
def plans(draw: Draw) -> Row:
    """A plan, as the YAML of it holds it; `check` may refuse it."""
    reports = REPORTS[: draw(st.integers(1, 3))]
    counts = {name: draw(st.integers(0, 1)) for name in KEYED if draw(st.booleans())}
    measures = [f"1.{number}" for number in range(1, 1 + draw(st.sampled_from((2, 1, 3, 0, 4, 5))))]
    organisations = [f"org-{number}" for number in range(draw(st.integers(1, 4)))]
    keys: dict[str, list[str]] = {
        "organisation": organisations,
        "chapter": ["1"],
        "measure": measures,
        "barrier": list(vocabulary().barriers[MODEL]),
    }
    own_steps = draw(st.integers(1, 4)) == 4
    if own_steps:
        keys["barrier"] = ["eerste", "tweede", "derde"][: draw(st.integers(1, 3))]
    for name, count in counts.items():
        keys[KEYED[name].kind] = [f"{KEYED[name].kind}-{number}" for number in range(count)]
    maker = _Maker(draw, reports, keys)
    plan = maker.row(SECTIONS["plans"], key="proef", usesModel="eigen" if own_steps else MODEL, reports=[{"asOf": day, "title": day} for day in reports])
    maker.statusless = bool(plan.get("statusUnknown"))
    found: Row = {"plans": [plan], "chapters": [maker.row(SECTIONS["chapters"], identifier="1")]}
    if own_steps:
        found["steps"] = [maker.row(SECTIONS["steps"], key=key) for key in keys["barrier"]]
    for name, kind in SECTIONS.items():
        if name in ("plans", "steps", "passages", "chapters"):
            continue
        if not kind.named_by or name == "assessments":
            rows = [maker.row(kind)] if draw(st.integers(1, 4)) == 4 else []
        else:
            rows = [maker.next(kind, key) for key in keys.get(kind.kind, ())]
        if rows:
            found[name] = rows
    return found


def as_yaml(plan: Row) -> str:
    """The text of a plan's file: JSON is YAML."""
    return json.dumps(plan, ensure_ascii=False, indent=1)
