"""Whose names a sentence lists: what a gap query says of a row is one node, and the names are read here.

A query that listed names itself would say them in another order on another engine.
"""

from ketenkaart.store import Store
from ketenkaart.words.joined import joined

# An aside of a gap query (catalogue.ASIDES) -> which organisations its node names.
LISTED = {
    "heading": """SELECT DISTINCT ?node ?organisation WHERE { ?node kk:chapterLead ?organisation }""",
    "actors": """SELECT DISTINCT ?node ?organisation WHERE { ?organisation kk:actsIn ?node }""",
    "parties": """SELECT DISTINCT ?node ?organisation WHERE {
      ?part a kk:Involvement ; kk:initiative ?node ; kk:organisation ?organisation }""",
    # Wanted in one breath: in one sentence, and with the same weight.
    "breath": """SELECT DISTINCT ?node ?organisation WHERE {
      { ?node a kk:Expectation ; kk:organisation ?organisation }
      UNION { ?node a kk:Expectation ; kk:mainPassage ?said ; kk:inPlan ?plan .
        ?other kk:mainPassage ?said ; kk:inPlan ?plan ; a kk:Expectation ; kk:organisation ?organisation
        OPTIONAL { ?node kk:expectedBy ?by } OPTIONAL { ?other kk:expectedBy ?so }
        FILTER(COALESCE(STR(?by), "") = COALESCE(STR(?so), "")) } }""",
}
TITLES = (
    """SELECT ?node ?label WHERE { ?node a org:Organization ; skos:prefLabel ?label FILTER(LANG(?label) = "nl") }"""
)


class Names:
    """The organisations that nodes name, read when first needed."""

    def __init__(self, store: Store) -> None:
        """Keep the store."""
        self.store = store
        self._read: dict[str, dict[str, list[str]]] = {}

    def of(self, aside: str, node: str) -> list[str]:
        """Return the organisations (IRIs) that a node names, in the way of an aside (a key of LISTED)."""
        if aside not in self._read:
            found: dict[str, list[str]] = {}
            for row in self.store.select(LISTED[aside]):
                found.setdefault(row["node"] or "", []).append(row["organisation"] or "")
            self._read[aside] = found
        return sorted(self._read[aside].get(node, ()))

    def listed(self, aside: str, node: str) -> str:
        """Return their titles as a sentence has them, by alphabet."""
        if not node:
            return ""
        if "titles" not in self._read:
            self._read["titles"] = {r["node"] or "": [r["label"] or ""] for r in self.store.select(TITLES)}
        titles = self._read["titles"]
        return joined(sorted({titles.get(body, [body])[0] for body in self.of(aside, node)}, key=str.casefold))
