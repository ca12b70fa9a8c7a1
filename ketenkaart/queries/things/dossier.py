"""Everything known of one thing: its own facts, the statements about it, and the addresses where they stand."""

from collections import defaultdict
from dataclasses import dataclass, field, replace

from ketenkaart.content import content_path
from ketenkaart.ontology.terms import term_label
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels, code_in_words
from ketenkaart.queries.rows.records import engine_rows, record, texts
from ketenkaart.store import PREFIXES, Store, iri
from ketenkaart.strict_yaml import read_content


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


# What is said at length by statements, and what else is no fact of a thing (`queries/dossier.yaml`).
_LEFT_OUT = read_content(content_path("queries", "dossier.yaml"))
DERIVED, _ELSEWHERE = (frozenset(iri(one).value for one in _LEFT_OUT[name]) for name in ("derived", "elsewhere"))
HIDDEN = DERIVED | _ELSEWHERE


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

    def part(one: str, kind: str) -> Dossier:
        facts, label = [], ""
        for row in map(texts, engine_rows(store, "eigenschappen", thing=one)):
            name, value = row["property"], row["value"]
            if name == PREFIXES["skos"] + "prefLabel":
                label = value
            if value != node and (name not in HIDDEN or name == PREFIXES["kk"] + "initiative"):
                is_thing = value.startswith("http")
                text = row["label"] or (labels.get(value, value) if is_thing else code_in_words(value))
                facts.append(Fact(term_label(name), text, value if is_thing else ""))
        return Dossier(one, kind, label, facts, places.at(one))

    statements = [
        part(row["node"], term_label(row["class"]))
        for row in map(texts, engine_rows(store, "uitspraken-over", thing=node))
    ]
    inside = {one.iri for one in statements}
    mentions = [
        Fact(term_label(row["property"]), row["label"], row["node"])
        for row in map(texts, engine_rows(store, "verwijst-naar", thing=node))
        if row["property"] not in HIDDEN and row["node"] not in inside
    ]
    kind = next((term_label(row["class"] or "") for row in engine_rows(store, "soort", thing=node)), "")
    return replace(part(node, kind), statements=statements, mentions=mentions)
