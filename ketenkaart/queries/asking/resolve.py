"""From what a user types to a node: one resolver for things, steps and partners."""

from dataclasses import dataclass

from ketenkaart.errors import KetenkaartError, did_you_mean
from ketenkaart.store import Store
from ketenkaart.words.names import fold

NAMES = """
SELECT DISTINCT ?node ?name ?label WHERE {
  VALUES ?property { dcterms:identifier skos:notation skos:prefLabel skos:altLabel }
  ?node ?property ?name ; skos:prefLabel ?label
  FILTER(LANG(?label) = "nl") FILTER(LANG(?name) = "nl" || LANG(?name) = "")
  MINUS { ?node a kk:Passage } MINUS { ?node a kk:Report }
}"""


@dataclass(frozen=True, order=True)
class Thing:
    """A node that can be named: its label and its IRI."""

    label: str
    iri: str


def resolve_all(store: Store, name: str, among: str = "") -> list[Thing]:
    """Return the things that a name fits: by identifier, notation, label, alias, or the end of an IRI.

    `among` limits them to IRIs that hold that text (`/org/`, `/model/`). Without a whole match,
    things whose name contains the words.
    """
    wanted = fold(name)
    exact, partial = set(), set()
    for row in store.select(NAMES):
        node, label = row["node"] or "", row["label"] or ""
        if among not in node:
            continue
        known = fold(row["name"] or "")
        if wanted in (known, fold(node.rsplit("/", 1)[-1]), node.casefold()):
            exact.add(Thing(label, node))
        elif wanted in known:
            partial.add(Thing(label, node))
    return sorted(exact or partial)


def resolve(store: Store, name: str, among: str = "") -> Thing:
    """Return the one thing that a name fits; raise KetenkaartError that lists several, or the nearest."""
    found = resolve_all(store, name, among)
    if len(found) == 1:
        return found[0]
    if found:
        listed = "; ".join(f"{t.label} ({t.iri.rsplit('/', 1)[-1]})" for t in found[:8])
        raise KetenkaartError(f"“{name}” past op meer dan één naam: {listed}. Kies er een.")
    names = [row["name"] or "" for row in store.select(NAMES) if among in (row["node"] or "")]
    raise KetenkaartError(f"“{name}” staat niet in de kaart.{did_you_mean(name, names)}")
