"""What search knows beside the texts of a page: forms of a word, English names of things, other names of codes."""

from collections.abc import Mapping
from typing import Any

from ketenkaart.ontology.terms import schemes
from ketenkaart.store import Store
from ketenkaart.visuals.page.facts.view import View
from ketenkaart.visuals.short_ids import short
from ketenkaart.words.stems import forms

ENGLISH = """
SELECT ?node ?name WHERE {
  { ?node kk:englishLabel ?name } UNION { ?node a kk:Barrier ; skos:prefLabel ?name FILTER(LANG(?name) = "en") }
} ORDER BY ?node"""

OTHER = """
SELECT ?class ?notation ?name WHERE {
  ?code a skos:Concept, ?class ; skos:notation ?notation ; skos:altLabel ?name
  FILTER(?class NOT IN (skos:Concept, kk:Barrier))
} ORDER BY ?class ?notation ?name"""


def search(store: Store, things: View, words: Mapping[str, Any]) -> dict[str, Any]:
    """Return the `forms` of words in the texts that are searched, and other names of what is searched.

    Names are `english`, as [thing, name], and what a code is `also` called, by its list and notation. `words`
    (`visuals/words/search.yaml`) says in which fields is searched.
    """
    texts = (text for thing in things.values() for name in words["texts"] for text in thing.get(name, ()))
    named = ((short(row["node"] or ""), row["name"] or "") for row in store.select(ENGLISH))
    also: dict[str, dict[str, list[str]]] = {}
    for row in schemes().select(OTHER):
        names = also.setdefault(short(row["class"] or ""), {}).setdefault(row["notation"] or "", [])
        names.append(row["name"] or "")
    english = [[one, name] for one, name in named if one in things]
    return {"forms": forms(texts), "english": english, "also": also}
