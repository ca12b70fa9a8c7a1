"""The answer to a question of the catalogue: of each plan what it may be asked, each row once, and what it may not."""

from ketenkaart.content import room
from ketenkaart.queries.asking.catalogue import Query
from ketenkaart.queries.asking.run import asked
from ketenkaart.queries.asking.target import Asked
from ketenkaart.queries.rows.needs import ask_within, needs
from ketenkaart.queries.rows.words import Speaker, in_words, plan_key
from ketenkaart.store import Row, Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.terminal.text import rows
from ketenkaart.words.source import SEVERAL, wrapped

EXPORTED = "recipes"  # the shelf of what is asked of an export
TOGETHER = ("explore", EXPORTED)  # what any of the plans knows of a thing; the other shelves ask each plan about itself


def by_name(here: Asked, query: Query, values: dict[str, str], form: str) -> tuple[str, list[str]]:
    """Return the answer, and the sentences that say what was not asked, as `gaps` says it.

    Raises KetenkaartError as `asked` does.
    """
    apart = here.several and query.shelf not in TOGETHER
    stores = here.apart() if apart else [here.graph() if query.shelf == EXPORTED else here.store()]
    found, unasked = list[Row](), list[str]()
    for store in stores:
        named = {"plan": plan_key(store)} if apart else {}
        answer, sentences = _ask(store, query, values)
        found += [{**named, **row} for row in (in_words(store, query, answer) if form == "table" else answer)]
        unasked += [wrapped(": ".join([*named.values(), sentence])) for sentence in sentences]
    if form == "table" and unasked and not found:
        return "", unasked
    title: str = read_content(room("visuals", "words.yaml"))["plans"]["columns"]["plan"]
    columns = {"plan": title} | query.of(SEVERAL if apart else Speaker(stores[0]).source).columns
    if form == "table":  # two rows may differ in what no column shows
        found = list({tuple(row.get(name) for name in columns): row for row in found}.values())
    return rows(found, form, columns), unasked


def _ask(store: Store, query: Query, values: dict[str, str]) -> tuple[list[Row], list[str]]:
    unmet = [need for need in needs(store) if not need.met and need.name in query.needs] if query.needs else []
    answer = ask_within(store, asked(lambda: store, query, values), [need.name for need in unmet])
    return answer, [need.sentence for need in unmet]
