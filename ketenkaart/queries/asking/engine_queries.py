"""What the engine asks for itself: one question a file of `queries/engine/`, without a header, as no reader asks it."""

from functools import cache

from ketenkaart.content import content_path
from ketenkaart.store import Row, Store


def engine_rows(store: Store, name: str) -> list[Row]:
    """Return the rows of such a question, by its path in `queries/engine/`."""
    return store.select(_sparql(name))


@cache
def _sparql(name: str) -> str:
    return content_path("queries", "engine", f"{name}.rq").read_text(encoding="utf-8")
