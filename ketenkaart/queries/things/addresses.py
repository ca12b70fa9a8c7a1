"""Where a question rests: its own evidence first, then what its subject rests on."""

from collections import defaultdict
from dataclasses import dataclass

from ketenkaart.queries.rows.gap import Gap
from ketenkaart.store import Store

PLACES = """
SELECT ?passage ?place ?part ?words ?node WHERE {
  ?passage a kk:Passage ; kk:place ?place ; kk:firstWords ?words ; kk:part/skos:prefLabel ?part ; oa:start ?start
  FILTER(LANG(?part) = "nl") OPTIONAL { ?node kk:passage ?passage } } ORDER BY ?start"""


class Places:
    """The addresses of one store, read once."""

    def __init__(self, store: Store) -> None:
        """Read every passage and what points to it, in the order of the source."""
        self.address: dict[str, str] = {}
        self.passages: dict[str, list[str]] = defaultdict(list)
        for row in store.select(PLACES):
            passage = row["passage"] or ""
            self.address[passage] = f"{row['place']}, {(row['part'] or '').lower()}, zoek op “{row['words']}”"
            self.passages[row["node"] or ""].append(passage)

    def of(self, gap: Gap, most: int) -> list[str]:
        """Return at most so many addresses of a gap, as a reader uses them."""
        found = dict.fromkeys([gap.evidence or "", *self.passages[gap.subject]])
        return [self.address[passage] for passage in found if passage in self.address][:most]


ADDRESSES = """
SELECT DISTINCT ?passage ?place ?part ?words ?start ?end ?sha256 ?document WHERE {
  <%s> kk:passage ?passage .
  ?passage kk:document ?document ; kk:place ?place ; kk:firstWords ?words ; kk:part/skos:prefLabel ?part ;
    oa:start ?start ; oa:end ?end ; kk:sha256 ?sha256 FILTER(LANG(?part) = "nl") } ORDER BY ?start"""


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


def addresses(store: Store, node: str) -> list[Address]:
    """Return where a statement stands, in the order of the source."""
    return [
        Address(
            row["place"] or "",
            row["part"] or "",
            row["words"] or "",
            int(row["start"] or 0),
            int(row["end"] or 0),
            row["sha256"] or "",
            (row["document"] or "").rpartition("/document-")[2],
        )
        for row in store.select(ADDRESSES % node)
    ]
