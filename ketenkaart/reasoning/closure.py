"""OWL 2 RL by owlrl, without the rounds that conclude nothing.

owlrl goes past all triples until none is new, and tries some fifty rules on each. Two things change no conclusion and
take nine tenths of that: that each thing is the same as itself (rule eq-ref), which makes it write every triple over
to the same triple; and trying rules on what is said in words of one's own: each starts from a word of OWL or RDFS.
Whoever imports this pays for rdflib and owlrl: hence the late imports of it.
"""

from typing import Any

from owlrl.OWLRL import OWLRL_Semantics
from rdflib import OWL, RDF, RDFS, Literal, URIRef

from ketenkaart.rdflib_graph import rdflib_graph
from ketenkaart.store import Node, Triple

SAME, TYPE = OWL.sameAs, RDF.type
VOCABULARY = tuple(map(str, (OWL, RDF, RDFS)))


class Closure(OWLRL_Semantics):  # type: ignore[misc]  # owlrl has no types
    """What owlrl concludes, save that each thing is the same as itself."""

    def pre_process(self) -> None:
        """Remember what is told: a set is asked in less than a graph."""
        self.known = set(self.graph)

    def store_triple(self, t: tuple[Any, Any, Any]) -> None:
        """Keep what a rule concluded, unless it is known."""
        if t not in self.known and not isinstance(t[1], Literal) and not (t[1] == SAME and t[0] == t[2]):
            self.known.add(t)
            self.added_triples.add(t)

    def rules(self, t: tuple[Any, Any, Any], cycle_num: int) -> None:
        """Try the rules on a triple that any of them starts from: one in the words of OWL or RDFS."""
        word = t[2] if t[1] == TYPE else t[1]
        if str.startswith(word, VOCABULARY):  # of rdflib's own, that takes no tuple
            super().rules(t, cycle_num)


def closure(triples: Any) -> tuple[set[Triple], tuple[str, ...]]:
    """Return what OWL 2 RL makes of triples, and the nodes that its error messages name."""
    graph = rdflib_graph(triples)
    closing = Closure(graph, False, False)
    closing.closure()
    named = {word.strip("(),'") for message in closing.error_messages for word in str(message).split()}
    clash = tuple(sorted(word for word in named if ":" in word))
    added: set[Triple] = {
        (Node(s), Node(p), Node(o))
        for s, p, o in graph
        if isinstance(s, URIRef) and isinstance(p, URIRef) and isinstance(o, URIRef)
    }
    return added, clash or (("",) if closing.error_messages else ())
