"""Which properties a reader need not see: what the graph adds for its own use, or says in another way."""

from ketenkaart.store import PREFIXES


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
