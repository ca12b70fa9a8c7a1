"""What stands above every answer: which plans, which date, and what they do not say."""

from ketenkaart.content import room
from ketenkaart.queries.rows.needs import notes
from ketenkaart.queries.rows.words import PLANS
from ketenkaart.store import Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.dates import spoken
from ketenkaart.words.wrap import wrapped

STRICT = "SELECT ?plan WHERE { ?plan kk:strictReading true }"


def source_line(store: Store) -> str:
    """Return which plans and which date this is about, which have no statuses, and what could not be asked of them."""
    said = []
    for row in store.select(PLANS):
        said.append(f"{row['title']} — zoals gemeld op {spoken(row['date'] or '')}")
        if row["statusless"] == "true":
            said.append(wrapped(read_content(room("visuals", "words.yaml"))["statusless"]))
    if store.select(STRICT):
        said.append(wrapped(read_content(room("visuals", "words.yaml"))["reading"]["strict"]))
    return "\n".join([*said, *map(wrapped, notes(store))])
