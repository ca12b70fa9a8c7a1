"""What two readings of one plan state otherwise of its work: status, deadlines, partners; what is new, silent or gone.

Values are compared, not nodes: what a later report says again is no difference. What it leaves out is silent or no
longer mentioned, and never gone (`queries/compare/`).
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from ketenkaart.content import room
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.matrix.progress import deliveries
from ketenkaart.queries.partners.losses import Named
from ketenkaart.store import Store
from ketenkaart.words.dates import spoken
from ketenkaart.words.names import slug

STOPPED, DONE, SILENT = "gestopt", "klaar", "geen-voortgang-gemeld"
# What a difference is called: where a value took another's place, where one came, and where one went ("" is none).
CASES = {
    "deadline": ("moved", "deadline", "dropped"),
    "partners": ("replaced", "joined", "left"),
    "named": ("", "", "unmentioned"),
}
AFTER = {"vervallen": "ended", "vervangen": "ended", SILENT: "silent"}
Values = dict[str, str]  # words, by what counts: a notation, the key of a partner, the last day of a deadline


@dataclass(frozen=True)
class Work(Named):
    """An undertaking: its class, the numbers of the actions above it, and what is stated, by kind and subject."""

    iri: str
    kind: str
    above: list[str] = field(default_factory=list)
    stated: dict[tuple[str, str], Values] = field(default_factory=lambda: defaultdict(dict))


class Difference(NamedTuple):
    """What one reading states of some work and the other does not; `about`: which deadline, or in which role."""

    what: str
    work: Work
    about: str
    before: Values
    after: Values


def statements(store: Store) -> dict[str, Work]:
    """Return the work of the one plan of a store, with what is stated of it, by IRI."""
    files = (room("queries", f"compare/{name}.rq") for name in ("werk", "genoemd", "uitspraken"))
    known, named, stated = (store.select(file.read_text(encoding="utf-8")) for file in files)
    works, came = dict[str, Work](), {one.deadline: one.delivery for one in deliveries(store)}
    said_now = {(r["work"], r["what"]) for r in named}
    for r in known:
        iri, number, title, status = r["work"] or "", r["number"] or "", r["title"] or "", r["status"] or ""
        is_own = number not in ("", slug(title))  # a key that was made of the title is no number
        work = works.setdefault(iri, Work(number, title, is_own, iri, (r["type"] or "").rpartition("#")[2]))
        work.above.extend(filter(None, [r["above"]]))
        if (iri, "named") in said_now or r["state"] == STOPPED:
            work.stated["named", ""][status] = vocabulary().label("Status", status)
            if status and (iri, "reported") not in said_now and r["state"] not in (STOPPED, DONE):
                status = SILENT
        if status:
            work.stated["status", ""][status] = vocabulary().label("Status", status)
    for r in stated:
        key, text = r["key"] or "", r["text"] or ""
        if r["what"] == "delivery":
            key = came[key]
            text = vocabulary().label("Delivery", key) + (f" ({spoken(text)})" if text else "")
        if key:
            works[r["work"] or ""].stated[r["what"] or "", r["about"] or ""][key] = text
    return works


def differences(before: dict[str, Work], after: dict[str, Work]) -> Iterator[Difference]:
    """Yield what `after` states otherwise than `before`, by the order of the work; both are of one plan."""
    for work in sorted({**before, **after}.values(), key=lambda one: one.order):
        if work.iri not in before or work.iri not in after:
            what, known = "new" if work.iri in after else "gone", work.stated["status", ""]
            yield Difference(what, work, "", {} if what == "new" else known, known if what == "new" else {})
            continue
        had, has = before[work.iri].stated, after[work.iri].stated
        for kind, about in {**had, **has}:
            old, new = had[kind, about], has[kind, about]
            left, came = ({key: one[key] for key in one if key not in two} for one, two in ((old, new), (new, old)))
            both, only_after, only_before = CASES.get(kind, (kind,) * 3)
            what = (both if left else only_after) if came else only_before
            if kind == "status":
                what = AFTER.get(next(iter(came), ""), what)
            if what and (left or came):
                yield Difference(what, work, about, left, came)
