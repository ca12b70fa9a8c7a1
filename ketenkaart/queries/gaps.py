"""Asks the gap queries, and says each row in a sentence."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from ketenkaart.errors import KetenkaartError, did_you_mean
from ketenkaart.graph.names import fold
from ketenkaart.ontology.terms import Concept, vocabulary
from ketenkaart.queries.catalogue import ASIDES, Query, shelf
from ketenkaart.queries.resolve import resolve, resolve_all
from ketenkaart.store import Row, Store

LABELS = """
SELECT ?node ?label WHERE {
  { ?node skos:prefLabel ?label FILTER(LANG(?label) = 'nl' || LANG(?label) = '') }
  UNION { ?node a kk:SilentPart ; kk:summary ?label }
  UNION { ?node a kk:Passage ; kk:place ?place ; kk:firstWords ?words
    BIND(CONCAT(?place, ", zoek op “", ?words, "”") AS ?label) }
}"""
STEPS = """
SELECT ?notation ?label WHERE { ?step a kk:Barrier ; skos:notation ?notation ; skos:prefLabel ?label
  FILTER(LANG(?label) = "nl") } ORDER BY ?step"""
SOURCE = "SELECT ?name WHERE { ?plan a kk:Plan ; kk:sourceName ?name }"
UNNAMED = "het plan"  # what a sentence calls a source that has no name of its own
PLAN = "SELECT ?key WHERE { ?plan a kk:Plan ; dcterms:identifier ?key }"
NAMES = "SELECT ?notation ?label WHERE { ?o a org:Organization ; skos:notation ?notation ; skos:prefLabel ?label }"
DATES = "SELECT ?asOf ?label WHERE { ?plan kk:asOf ?asOf ; kk:report ?r . ?r kk:asOf ?asOf ; skos:prefLabel ?label }"
MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


@dataclass(frozen=True)
class Gap:
    """One row of a gap query: its values as notations, what it says in Dutch, and the key of the plan it is about."""

    query: str
    subject: str
    subject_label: str
    barrier: str | None
    kind: str | None
    partner: str | None
    detail: str | None
    severity: str
    evidence: str | None
    sentence: str = ""
    plan: str = ""


class Speaker:
    """Says rows in words: knows the labels of a store."""

    def __init__(self, store: Store) -> None:
        """Keep the store; labels are read when first needed."""
        self.store = store

    @cached_property
    def labels(self) -> dict[str, str]:
        """Labels by IRI."""
        return {row["node"] or "": row["label"] or "" for row in self.store.select(LABELS)}

    @cached_property
    def names(self) -> dict[str, str]:
        """Organisations' titles by notation."""
        return {row["notation"] or "": row["label"] or "" for row in self.store.select(NAMES)}

    @cached_property
    def as_of(self) -> str:
        """The date of the view."""
        return max((row["asOf"] or "" for row in self.store.select(DATES)), default="")

    @cached_property
    def when(self) -> str:
        """What the plan calls the report of that date, or the date itself."""
        labels = {row["asOf"] or "": row["label"] or "" for row in self.store.select(DATES)}
        return labels.get(self.as_of) or dutch_date(self.as_of)

    @cached_property
    def source(self) -> str:
        """What a sentence calls the source: "het rapport", or else "het plan"."""
        return next((row["name"] or "" for row in self.store.select(SOURCE)), UNNAMED)

    @cached_property
    def steps(self) -> dict[str, str]:
        """Labels of the steps of the models in use, by notation."""
        return {row["notation"] or "": row["label"] or "" for row in self.store.select(STEPS)}

    def barrier(self, notation: str | None) -> str:
        """Return a barrier's label."""
        return self.steps.get(notation or "", notation or "")

    def detail(self, query: Query, value: str | None) -> str:
        """Return a detail in words: a date, a code's label, a thing's title, or itself."""
        if not value:
            return ""
        if query.detail == "date":
            return dutch_date(value)
        if query.detail == "thing":
            return self.labels.get(value, value)
        if query.detail in vocabulary().codes:
            return vocabulary().label(query.detail, value).lower()
        return value

    def sentence(self, query: Query, row: Gap, aside: Row | None = None) -> str:
        """Return the sentence of a row: the header's template for its detail, variant, severity, or any row.

        `aside` is what the query says beside a row's values, for the sentence alone (catalogue.ASIDES).
        """
        told = {name: (aside or {}).get(name) or "" for name in ASIDES}
        keys = (row.detail, told["variant"], row.severity, "", *query.sentence)
        template = next(query.sentence[key] for key in keys if key in query.sentence)
        said = template.format(
            subject=row.subject_label,
            barrier=self.barrier(row.barrier).lower(),
            kind=vocabulary().label("InterventionKind", row.kind).lower(),
            partner=self.names.get(row.partner or "", row.partner or ""),
            detail=self.detail(query, row.detail),
            words=f"“{told['words']}” bij " if told["words"] else "",
            party=told["party"],
            role=vocabulary().label("Role", told["role"]).lower() if told["role"] else "",
            date=dutch_date(self.as_of),
            source=self.source,
            Source=self.source[:1].upper() + self.source[1:],
        )
        return said[:1].upper() + said[1:]


def ask(store: Store, queries: Iterable[Query] | None = None) -> list[Gap]:
    """Return the rows of gap queries (all of them by default), hoog first, each with its sentence."""
    speaker = Speaker(store)
    plan = plan_key(store)
    found = []
    for query in shelf("gaps") if queries is None else queries:
        for row in store.select(query.sparql):
            gap = replace(_gap(query, row), plan=plan)
            found.append(replace(gap, sentence=speaker.sentence(query, gap, row)))
    return _heaviest_first(found)


def plan_key(store: Store) -> str:
    """Return the key of a store's plan; the first one's, where it holds several; nothing where it holds none."""
    return next((row["key"] or "" for row in store.select(PLAN)), "")


def ask_plans(stores: Iterable[Store]) -> list[Gap]:
    """Return the rows of all gap queries, asked of each plan apart, hoog first."""
    return _heaviest_first(gap for store in stores for gap in ask(store))


def in_words(store: Store, query: Query, rows: list[Row]) -> list[Row]:
    """Return the rows of any query with notations and nodes said in Dutch, for a reader."""
    speaker = Speaker(store)
    say: dict[str, Callable[[str], str]] = {
        "detail": lambda value: speaker.detail(query, value),
        "barrier": speaker.barrier,
        "kind": lambda value: vocabulary().label("InterventionKind", value),
        "partner": lambda value: speaker.names.get(value, value),
    }

    def label(value: str) -> str:
        return speaker.labels.get(value, value)

    return [{name: say.get(name, label)(value) if value else "" for name, value in row.items()} for row in rows]


def select(
    store: Store,
    gaps: Iterable[Gap],
    *,
    barrier: str | None = None,
    kind: str | None = None,
    partner: str | None = None,
    severity: str | None = None,
) -> list[Gap]:
    """Return the gaps that fit; each filter is what a user types (notation, label or alias).

    A gap fits a partner also where that partner is its subject.
    Raises KetenkaartError for a name that is unknown.
    """
    codes = vocabulary().codes
    step = _notation(store, barrier, "/model/")
    body = resolve(store, partner, among="/org/") if partner else None
    sort = _among(codes["InterventionKind"], kind)
    weight = _among(codes["Severity"], severity)
    organisation = _notation(store, partner, "/org/")
    return [
        gap
        for gap in gaps
        if (step is None or gap.barrier == step)
        and (sort is None or gap.kind == sort)
        and (weight is None or gap.severity == weight)
        and (body is None or gap.partner == organisation or gap.subject == body.iri)
    ]


def _heaviest_first(found: Iterable[Gap]) -> list[Gap]:
    order = {c.notation: c.order for c in vocabulary().codes["Severity"].values()}
    return sorted(
        found,
        key=lambda g: (order.get(g.severity, 9), g.query, g.subject_label, *map(str, (g.barrier, g.kind, g.detail))),
    )


def _notation(store: Store, name: str | None, among: str) -> str | None:
    if name is None:
        return None
    found = resolve_all(store, name, among) or [resolve(store, name, among)]
    notations = {
        row["notation"]
        for thing in found
        for row in store.select(f"SELECT ?notation WHERE {{ <{thing.iri}> skos:notation ?notation }}")
    }
    if len(notations) > 1:  # one step of two models has one notation; anything else is a choice to make
        resolve(store, name, among)
    return min(filter(None, notations), default=None)


def _among(codes: dict[str, Concept], name: str | None) -> str | None:
    if name is None:
        return None
    known = {fold(word): c.notation for c in codes.values() for word in (c.notation, c.label)}
    if fold(name) not in known:
        raise KetenkaartError(f"“{name}” kennen wij niet.{did_you_mean(name, known)} Kies uit: {', '.join(codes)}.")
    return known[fold(name)]


def _gap(query: Query, row: Row) -> Gap:
    return Gap(
        query=query.name,
        subject=row["subject"] or "",
        subject_label=row["subject_label"] or "",
        barrier=row["barrier"],
        kind=row["kind"],
        partner=row["partner"],
        detail=row["detail"],
        severity=row["severity"] or "",
        evidence=row["evidence"],
    )


def dutch_date(value: str) -> str:
    """Return an ISO date in Dutch words, or the value itself.

    >>> dutch_date("2013-04-08")
    '8 april 2013'
    """
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
