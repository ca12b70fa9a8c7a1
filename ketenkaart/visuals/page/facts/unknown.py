"""What the map does not know: what is not judged, rests on our reading, or contradicts itself."""

from typing import Any

from ketenkaart.queries.asking.catalogue import find
from ketenkaart.store import Store
from ketenkaart.visuals.short_ids import short

LISTS = ("unjudged", "weak", "other", "statuses", "clashes", "nameless", "generic", "expected", "judged")


def unknown(store: Store) -> dict[str, Any]:
    """Return the things of each list of the screen, by its name in `visuals/words/unknown.yaml`.

    `links` counts the ties to a step: `all`, and those that are `stated`.
    """
    found: dict[str, list[str]] = {name: [] for name in ("stated", *LISTS)}
    for row in store.select(find("pagina-onbekend").sparql):
        found[row["list"] or ""].append(short(row["thing"] or ""))
    stated = len(found.pop("stated"))
    return {"links": {"all": stated + len(found["weak"]), "stated": stated}, **found}
