"""Everything known of one thing: its own facts, the statements about it, and the addresses where they stand."""

from collections import defaultdict
from dataclasses import dataclass, field

from ketenkaart.ontology.terms import term_label
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels, code_in_words
from ketenkaart.queries.rows.records import engine_rows, record
from ketenkaart.store import PREFIXES, Store

OUTGOING = """
SELECT ?property ?value ?label ?language WHERE {
  <%s> ?property ?value OPTIONAL { ?value skos:prefLabel ?label FILTER(LANG(?label) = "nl") }
  FILTER(!ISLITERAL(?value) || LANG(?value) != "en") } ORDER BY ?property ?value"""
STATEMENTS = """
SELECT DISTINCT ?node ?class ?asOf WHERE {
  ?node ?link <%s> ; a ?class ; kk:inPlan ?plan
  FILTER(?class IN (kk:Involvement, kk:Contribution, kk:StatusReport, kk:Deadline, kk:Expectation, org:Membership))
  OPTIONAL { ?node kk:asOf ?asOf } } ORDER BY ?class ?asOf ?node"""
MENTIONS = """
SELECT DISTINCT ?node ?property ?label WHERE {
  ?node ?property <%s> ; skos:prefLabel ?label FILTER(LANG(?label) = "nl") } ORDER BY ?property ?label"""
TYPE = "SELECT ?class WHERE { <%s> a ?class FILTER(STRSTARTS(STR(?class), STR(kk:)) || ?class = org:Organization) }"


@dataclass(frozen=True)
class Address:
    """Where a statement stands: in words, and as a range with its hash in one of the plan's documents."""

    place: str
    part: str
    words: str
    start: int
    end: int
    sha256: str
    document: str

    def __str__(self) -> str:
        """Return the address as a reader uses it."""
        return f"{self.place}, {self.part.lower()}, zoek op “{self.words}”"


class Places:
    """The addresses of one store, read once, in the order of the source."""

    def __init__(self, store: Store) -> None:
        self.address: dict[str, Address] = {}
        self.passages: dict[str, list[str]] = defaultdict(list)
        for row in engine_rows(store, "vindplaatsen"):
            passage, document = row["passage"] or "", (row["document"] or "").rpartition("/document-")[2]
            if passage not in self.address:
                self.address[passage] = record(Address, row, document=document)
            self.passages[row["node"] or ""].append(passage)

    def at(self, node: str) -> list[Address]:
        """Return where a statement stands."""
        return [self.address[passage] for passage in dict.fromkeys(self.passages[node])]

    def of(self, gap: Gap, most: int) -> list[str]:
        """Return at most so many addresses of a gap, as a reader uses them."""
        found = dict.fromkeys([gap.evidence or "", *self.passages[gap.subject]])
        return [str(self.address[passage]) for passage in found if passage in self.address][:most]


def _kk(*names: str) -> frozenset[str]:
    return frozenset(PREFIXES["kk"] + name for name in names)


# What rules and the builder add so that a question is short (model.md, Shortcuts): statements say the same at length.
DERIVED = _kk(
    *("actsIn", "leads", "contributesTo", "contributesAsStatedTo", "covers", "coversAsStated", "coversInForce"),
    *("cooperatesWith", "actor", "leader", "statedBarrier", "mainPassage", "cellInitiative"),
    *("inPlan", "sha256", "usesModel", "statedOnly"),
)
# What ties a thing to its kind, its place or its statements, and what is said in words beside it.
HIDDEN = (
    DERIVED
    | _kk("passage", "initiative", "document", "dueFrom", "deadline", "report", "nearby", "checkedAcross")
    | _kk("cellColumn", "cellBarrier")
    | {PREFIXES["rdf"] + "type"}
    | {
        PREFIXES["skos"] + name
        for name in ("prefLabel", "inScheme", "topConceptOf", "hasTopConcept", "narrower", "broader")
    }
)


@dataclass(frozen=True)
class Fact:
    """A property and a value, both in words; `node` is the value's IRI where it is a thing."""

    name: str
    value: str
    node: str = ""


@dataclass(frozen=True)
class Dossier:
    """A thing, or a statement about one: what it is, its facts, where they stand, and what belongs to it."""

    iri: str
    kind: str
    label: str
    facts: list[Fact]
    addresses: list[Address]
    statements: list["Dossier"] = field(default_factory=list)
    mentions: list[Fact] = field(default_factory=list)


def dossier(store: Store, node: str) -> Dossier:
    """Return everything a store knows of a node: an undertaking, organisation, step or anything else with a label."""
    labels, places = Labels(store).labels, Places(store)
    statements = [
        _part(store, labels, places, row["node"] or "", term_label(row["class"] or ""), about=node)
        for row in store.select(STATEMENTS % node)
    ]
    inside = {s.iri for s in statements}
    mentions = [
        Fact(term_label(row["property"] or ""), row["label"] or "", row["node"] or "")
        for row in store.select(MENTIONS % node)
        if row["property"] not in HIDDEN and row["node"] not in inside
    ]
    kind = next((term_label(row["class"] or "") for row in store.select(TYPE % node)), "")
    part = _part(store, labels, places, node, kind, about=node)
    return Dossier(node, kind, part.label, part.facts, part.addresses, statements, mentions)


def _part(store: Store, labels: dict[str, str], places: Places, node: str, kind: str, about: str) -> Dossier:
    facts, label = [], ""
    for row in store.select(OUTGOING % node):
        name, value = row["property"] or "", row["value"] or ""
        if name == PREFIXES["skos"] + "prefLabel":
            label = value
        shown_subject = name == PREFIXES["kk"] + "initiative" and value != about
        if (name in HIDDEN and not shown_subject) or value == about:
            continue
        thing = value if value.startswith("http") else ""
        facts.append(
            Fact(term_label(name), row["label"] or (labels.get(value, value) if thing else code_in_words(value)), thing)
        )
    return Dossier(node, kind, label, facts, places.at(node))
