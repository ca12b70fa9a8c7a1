"""How the steps of barrier models relate, from `ontology/alignments/` (SKOS mappings, ours)."""

from dataclasses import dataclass
from functools import cache

from ketenkaart.content import files
from ketenkaart.ontology.terms import scheme_files
from ketenkaart.store import Store

MATCHES = """
SELECT ?one ?one_label ?one_model ?other ?other_label ?other_model ?how WHERE {
  VALUES (?match ?how) { (skos:exactMatch "close") (skos:closeMatch "close") (skos:relatedMatch "related") }
  ?one ?match ?other ; a kk:Barrier ; skos:prefLabel ?one_label ; skos:inScheme/skos:prefLabel ?one_model .
  ?other a kk:Barrier ; skos:prefLabel ?other_label ; skos:inScheme/skos:prefLabel ?other_model
  FILTER(LANG(?one_label) = "nl" && LANG(?one_model) = "nl" && LANG(?other_label) = "nl" && LANG(?other_model) = "nl")
} ORDER BY ?one ?other"""


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
    store = Store()
    for path in [*scheme_files(), *files("ontology", "alignments/*.ttl")]:
        store.load(path)
    return tuple(
        Match(**{name: row[name] or "" for name in row if name != "how"}, close=row["how"] == "close")
        for row in store.select(MATCHES)
    )


def counterpart(step: str, among: set[str]) -> str | None:
    """Return the step among some others that is this step, or that closely matches it; None if there is none."""
    if step in among:
        return step
    for match in matches():
        for here, there in ((match.one, match.other), (match.other, match.one)):
            if match.close and here == step and there in among:
                return there
    return None
