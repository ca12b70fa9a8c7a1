"""What a sentence lists or counts: a gap query names one node, as each engine joins names in its own order."""

from functools import cached_property

from ketenkaart.content import files
from ketenkaart.queries.rows.records import engine_rows
from ketenkaart.store import Store

# The asides of a gap query (catalogue.ASIDES) that list names, one a file of `queries/engine/named/`: which things a
# node names, and in what role, if that is said. Whoever is named and does not act is listed with the role: a sentence
# about absence may not lose it.
LISTED = tuple(path.stem for path in files("queries", "engine/named/*.rq"))


class Names:
    """What nodes name, read when first needed."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._read: dict[str, dict[str, dict[str, set[str]]]] = {}

    def of(self, aside: str, node: str) -> dict[str, set[str]]:
        """Return what a node names (IRIs), in the way of an aside (one of LISTED), each with its roles."""
        if aside not in self._read:
            found: dict[str, dict[str, set[str]]] = {}
            for row in engine_rows(self.store, f"named/{aside}"):
                named = found.setdefault(row["node"] or "", {})
                named.setdefault(row["named"] or "", set()).update(filter(None, [row.get("role")]))
            self._read[aside] = found
        return dict(sorted(self._read[aside].get(node, {}).items()))

    def share(self, chapter: str, partner: str) -> tuple[int, int, int]:
        """Return at how many actions of a chapter (IRI) a partner (notation) works, of how many, and alone."""
        actions = self.workers.get(chapter, {}).values()
        mine = [partners for partners in actions if partner in partners]
        return len(mine), len(actions), sum(len(partners) == 1 for partners in mine)

    @cached_property
    def workers(self) -> dict[str, dict[str, set[str]]]:
        """By chapter (IRI): its actions (IRIs), and the notation of each organisation that works at one."""
        found: dict[str, dict[str, set[str]]] = {}
        for row in engine_rows(self.store, "acties-per-hoofdstuk"):
            action = found.setdefault(row["chapter"] or "", {}).setdefault(row["action"] or "", set())
            action.update(filter(None, [row["partner"]]))
        return found
