"""The vocabulary read from `ontology/`: terms, code lists, barrier models, and what matches between two models."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ketenkaart.content import files, query
from ketenkaart.store import PREFIXES, Node, Store, iri, local_name

DEFINITIONS = PREFIXES["kk"]


@cache
def term_labels() -> dict[str, str]:
    """Return Dutch labels of classes and properties, by IRI."""
    return {row["term"] or "": row["label"] or "" for row in ontology().select(query("ontology/queries/terms"))}


def term_label(iri: str) -> str:
    """Return the Dutch label of a class or property, or the last part of its IRI."""
    return term_labels().get(iri, local_name(iri))


@dataclass(frozen=True)
class Concept:
    """A code or a barrier, in Dutch; `screen` is its mark or words on screen, `earlier` what else it is called."""

    iri: str
    notation: str
    label: str
    definition: str
    order: int
    screen: str
    earlier: tuple[str, ...] = ()


@dataclass(frozen=True)
class Vocabulary:
    """Code lists by class name (`Status`) and barriers by model key, both notation → concept."""

    codes: dict[str, dict[str, Concept]]
    barriers: dict[str, dict[str, Concept]]
    broader: dict[str, str]

    def label(self, scheme: str, notation: str | None) -> str:
        """Return the Dutch label of a code, or the notation itself where it is unknown."""
        concept = self.codes.get(scheme, {}).get(notation or "")
        return concept.label if concept else notation or ""

    def rank(self, scheme: str, notation: str) -> int:
        """Return the place of a code in its list; unknown ones come last."""
        concept = self.codes[scheme].get(notation)
        return concept.order if concept else 99


@cache
def order(scheme: str) -> dict[str, int]:
    """Return the place of each code in its list, by IRI. Shared: do not change it."""
    return {code.iri: code.order for code in vocabulary().codes[scheme].values()}


def ontology_files() -> list[Path]:
    """Return the Turtle files of terms: the two modules, definitions, and ties to other vocabularies."""
    return [*files("ontology", "*.ttl"), *files("ontology", "alignments/*.ttl")]


@cache
def ontology() -> Store:
    """Return a store of all terms. Shared: copy before adding."""
    return Store().load(*ontology_files())


@cache
def version() -> Node:
    """Return the IRI of the version of the terms that is in use."""
    (found,) = ontology().match(Node(DEFINITIONS.removesuffix("#")), iri("owl:versionIRI"))
    assert isinstance(found[2], Node)
    return found[2]


def scheme_files() -> list[Path]:
    """Return the Turtle files of code lists and barrier models."""
    return files("ontology", "schemes/*.ttl")


@cache
def schemes() -> Store:
    """Return a store of all code lists and barrier models. Shared: copy before adding."""
    return Store().load(*scheme_files())


@cache
def vocabulary() -> Vocabulary:
    """Return the vocabulary of the content room in use."""
    codes, barriers, broader = dict[str, dict[str, Concept]](), dict[str, dict[str, Concept]](), dict[str, str]()
    for row in schemes().select(query("ontology/queries/concepts")):
        texts = {name: row[name] or "" for name in ("iri", "notation", "label", "definition")}
        earlier = tuple(sorted(filter(None, (row["earlier"] or "").split("|"))))
        screen = row["screen"] or row["mark"] or ""
        concept = Concept(**texts, order=int(row["order"] or 0), screen=screen, earlier=earlier)
        if row["class"] == f"{DEFINITIONS}Barrier":
            barriers.setdefault((row["scheme"] or "").rsplit("/", 1)[-1], {})[concept.notation] = concept
            if row["broader"]:
                broader[concept.iri] = concept.iri.rsplit("/", 1)[0] + "/" + row["broader"]
        else:
            codes.setdefault((row["class"] or "").removeprefix(DEFINITIONS), {})[concept.notation] = concept
    return Vocabulary(codes, barriers, broader)


@cache
def finished_order() -> dict[str, int]:
    """Return by cell state (IRI) how little finished it is: the place of its statuses in the order of `kk:progress`."""
    return {row["state"] or "": int(row["least"] or 0) for row in schemes().select(query("ontology/queries/finished"))}


@dataclass(frozen=True)
class Match:
    """Two steps of two models: their IRIs and names; `close` where they may be set side by side."""

    one: str
    one_label: str
    one_model: str
    other: str
    other_label: str
    other_model: str
    close: bool


@cache
def matches() -> tuple[Match, ...]:
    """Return all matches between steps, as the files state them."""
    store = Store().load(*scheme_files(), *files("ontology", "alignments/*.ttl"))
    return tuple(
        Match(**{name: row[name] or "" for name in row if name != "how"}, close=row["how"] == "close")
        for row in store.select(query("ontology/queries/matches"))
    )


def counterpart(step: str, among: set[str]) -> str | None:
    """Return the step among some others that is this step, or that closely matches it; None if there is none."""
    if step in among:
        return step
    close = [(match.one, match.other) for match in matches() if match.close]
    pairs = (pair for one, other in close for pair in ((one, other), (other, one)))
    return next((there for here, there in pairs if here == step and there in among), None)
