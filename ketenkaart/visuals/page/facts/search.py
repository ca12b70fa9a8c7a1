"""What search knows beside the texts of a page: which words are forms of one word, and the English names of things."""

from collections.abc import Mapping
from typing import Any

from ketenkaart.store import Store
from ketenkaart.visuals.page.facts.known import Known
from ketenkaart.visuals.short_ids import short
from ketenkaart.words.stems import forms

ENGLISH = """
SELECT ?node ?name WHERE {
  { ?node kk:englishLabel ?name } UNION { ?node a kk:Barrier ; skos:prefLabel ?name FILTER(LANG(?name) = "en") }
} ORDER BY ?node"""


def search(store: Store, known: Known, words: Mapping[str, Any]) -> dict[str, Any]:
    """Return the `forms` of words in the texts that are searched, and the `english` names, as [thing, name].

    `words` (`visuals/words/search.yaml`) says in which fields is searched.
    """
    texts = (text for thing in known.things.values() for name in words["texts"] for text in thing.get(name, ()))
    named = ((short(row["node"] or ""), row["name"] or "") for row in store.select(ENGLISH))
    return {"forms": forms(texts), "english": [[one, name] for one, name in named if one in known.things]}
