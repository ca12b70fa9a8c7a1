"""Which plans share measures word for word: a template that was copied is no cover of its own."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ketenkaart.store import Store
from ketenkaart.words.names import fold

MEASURES = """
SELECT ?label ?promise WHERE {
  ?measure a kk:Measure ; skos:prefLabel ?label FILTER(LANG(?label) = "nl" || LANG(?label) = "")
  OPTIONAL { ?measure kk:promise ?promise } } ORDER BY ?measure ?promise"""


@dataclass(frozen=True)
class Alike:
    """Another plan that says the same of some measures: how many of how many of ours."""

    plan: str
    count: int
    of: int
    title: str = ""

    def named(self, title: str) -> "Alike":
        """Return the same with what the other plan is called."""
        return replace(self, title=title)


def measure_texts(store: Store) -> tuple[str, ...]:
    """Return, for each measure, a hash of its title and what it promises, without case, accents and spacing."""
    said = [f"{row['label'] or ''} {row['promise'] or ''}" for row in store.select(MEASURES)]
    return tuple(hashlib.sha256(fold(words).encode()).hexdigest()[:16] for words in said)


def alike(plans: Mapping[str, Sequence[str]]) -> dict[str, list[Alike]]:
    """Return for each plan, by key, which others share words of its measures: who shares most first.

    `plans` holds, by key, the hashes of `measure_texts`.
    """
    holders: defaultdict[str, set[str]] = defaultdict(set)
    for key, texts in plans.items():
        for words in texts:
            holders[words].add(key)
    found = {}
    for key, texts in plans.items():
        shared = Counter(other for words in texts for other in holders[words] if other != key)
        ranked = sorted(shared.items(), key=lambda pair: (-pair[1], pair[0]))
        found[key] = [Alike(other, count, len(texts)) for other, count in ranked]
    return found
