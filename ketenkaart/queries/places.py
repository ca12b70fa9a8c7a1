"""Where a question rests: its own evidence first, then what its subject rests on."""

from collections import defaultdict

from ketenkaart.queries.gaps import Gap
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
