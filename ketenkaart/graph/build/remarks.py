"""What the state of a cell would flatter without a word on it (ontology/schemes/celopmerkingen.ttl)."""

from collections.abc import Collection

from ketenkaart.ontology.terms import vocabulary
from ketenkaart.store import Store

FALTERING = """
SELECT DISTINCT ?undertaking WHERE {
  ?flow a kk:InformationFlow ; kk:flowState kkc:flowstate-hapert ; kk:concerns ?undertaking }"""
# A rule in force that sanctions may be given by, and of which no result, outcome or figure says that they were.
UNUSED = """
SELECT DISTINCT ?undertaking WHERE {
  ?contribution a kk:Contribution ; kk:initiative ?undertaking ;
    kk:interventionKind kkc:kind-wet-regelgeving , kkc:kind-sanctie-afpakken .
  ?undertaking kk:currentStatus kkc:status-structureel
  MINUS { ?report kk:initiative ?undertaking ; kk:resultReported true }
  MINUS { ?undertaking kk:outcome ?outcome }
  MINUS { ?figure a kk:Figure ; kk:concerns ?undertaking } }"""


class Remarks:
    """Knows of what kind of work which undertakings ask for a remark."""

    def __init__(self, store: Store) -> None:
        """Read where information falters, and which powers are not said to be used."""
        kinds, codes = vocabulary().codes["InterventionKind"], vocabulary().codes["CellRemark"]
        faltering, unused = ({row["undertaking"] or "" for row in store.select(query)} for query in (FALTERING, UNUSED))
        self._any = {kinds["informatiedeling"].iri: (faltering, codes["hapert"].iri)}
        self._all = {kinds["sanctie-afpakken"].iri: (unused, codes["gebruik-niet-gemeld"].iri)}

    def of(self, kind: str, undertakings: Collection[str]) -> str | None:
        """Return the remark at a cell of a kind that holds some undertakings, if it asks for one."""
        meant, remark = self._any.get(kind, (set(), None))
        if meant & set(undertakings):
            return remark
        meant, remark = self._all.get(kind, (set(), None))
        return remark if undertakings and set(undertakings) <= meant else None
