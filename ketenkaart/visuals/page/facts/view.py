"""What is known by id for a page: things, the rows of `queries/page/`, how far all is by date, and words."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ketenkaart.content import files
from ketenkaart.graph.build.triples import code_lists, periods
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario, report_dates
from ketenkaart.ontology.terms import term_labels, vocabulary
from ketenkaart.queries.matrix import deliveries, progress
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.queries.rows.records import engine_rows
from ketenkaart.queries.things.dossier import DERIVED
from ketenkaart.store import DATA, PREFIXES, Literal, Store, iri
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.in_words.cells import ProgressWording
from ketenkaart.visuals.short_ids import View, short, view
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.phrases import about

COUNTED = re.compile("/(cell|family)-")  # nodes of what was counted: the matrix shows them
Row = dict[str, Any]  # of the JSON of the page (`visuals/app/types.d.ts`)
UNDERTAKINGS = ("Measure", "Pilot", "Project", "StandingWork", "EnforcementOperation", "Event", "Agreement")
# Statements about another thing, and passages: they are on the page of that thing and have no page themselves.
PARTS = {
    *("Involvement", "Contribution", "StatusReport", "Deadline", "Membership"),
    *("Passage", "Report", "Document", "BarrierModel", "Plan"),
}


def things(store: Store) -> View:
    """Return every node of the plans, organisation and step: property → values, without what is derived.

    What has no class of ours, ORG or SKOS (a plan's dataset and its publisher) is for catalogues, not for readers.
    Nodes are short ids after `@`, codes their notation, the rest text. Things and their passages are in reading order.
    """
    codes = {c.iri: c.notation for concepts in vocabulary().codes.values() for c in concepts.values()}
    classes = tuple(PREFIXES[name] for name in ("kk", "org", "skos"))
    types = store.match(None, iri("rdf:type"))
    nodes = {s.value for s, _, kind in types if str(getattr(kind, "value", "")).startswith(classes)}
    names = {name: short(name) for name in nodes if name.startswith(DATA) and not COUNTED.search(name)}
    found = View()
    for s, p, o in store:
        if (subject := names.get(s.value)) is None or p.value in DERIVED or getattr(o, "language", None) == "en":
            continue
        value = getattr(o, "value", "")
        if value in codes:
            value = codes[value]
        elif value.startswith(DATA):
            value = f"@{names.get(value) or short(value)}"
        elif p.value == PREFIXES["rdf"] + "type":
            value = short(value)
        found.setdefault(subject, {}).setdefault(short(p.value), []).append(value)
    starts = {key: int(found.first(key, "start") or 0) for key, thing in found.items() if "Passage" in thing["type"]}
    numbers = {short(node): number for node, number in Labels(store).numbers.items()}
    for key, thing in found.items():
        if "passage" in thing:
            thing["passage"].sort(key=lambda passage: (starts.get(passage[1:], 0), passage))
        if not numbers.get(key):  # what a reader knows by its number
            thing.pop("identifier", None)
    roles = {role.notation: role.order for role in vocabulary().codes["Role"].values()}

    def reading(key: str) -> tuple[int, str, str]:
        """Return the place of a thing: who carries work first, and what was promised for first."""
        due = found.first(key, "dueBy") or "9" if "Deadline" in found[key]["type"] else ""
        return roles.get(found.first(key, "role"), 0), due, key

    read = [key for key in sorted(found, key=reading) if key not in starts]
    return View({key: {p: v if p == "passage" else sorted(v) for p, v in sorted(found[key].items())} for key in read})


class Facts:
    """What is known of all plans: things, the answers to questions by id, how far all is by date, and words."""

    def __init__(self, plans: Plans, shown: list[Row]) -> None:
        """Ask it of some plans (`shown`: what the page says of each); `absent`: what no report had named at a date."""
        self.now = store = plans.at()
        self.plans, self.words = shown, page_words(Labels(store).source)
        self.steps = {one["key"]: {step["notation"]: str(step["id"]) for step in one["steps"]} for one in shown}
        self.things = things(store)
        self.work = view(store, "pagina-werk")  # undertakings
        self.places = view(store, "pagina-plaats")  # which steps and chapter a thing is about
        self.links = view(store, "pagina-verbanden")  # what ties work to a step
        self.expected = view(store, "pagina-verwacht")  # which work is expected at a step, by kind
        literals = [(p, o) for _, p, o in store if isinstance(o, Literal)]
        days = {o.value for p, o in literals if p.value in periods() or o.datatype == iri("xsd:date")}
        self.dates = {day: words for day in sorted(days) if (words := in_dutch(day)) != day}
        at = {date: plans.at(Scenario(as_of=date)) for date, _ in report_dates(store)}
        read = {date: plans.at(Scenario(as_of=date, strict=True)) for date in at}
        known = {date: {short(s.value) for s, _, _ in one} for date, one in at.items() if one is not store}
        self.absent = {date: [one for one in self.things if one not in known.get(date, self.things)] for date in at}
        self.report_dates, self.progress = report_date_at(at), progress_at(at, store)
        strict = self.progress if read == at else progress_at(read, store)
        self.strictly = {  # what the strict reading says otherwise
            date: {k: v for k, v in strict[date].items() if usual.get(k) != v} for date, usual in self.progress.items()
        }


def kinds(facts: Facts) -> dict[str, dict[str, str]]:
    """Return, of each class whose things have a page: its `kind` in words, and the `page` that shows it."""
    names, words = {short(iri): name for iri, name in term_labels().items()}, facts.words["shared"]
    own = dict.fromkeys(UNDERTAKINGS, ("undertaking", ""))
    own |= {"Organization": ("organisation", words["partner"]), "Barrier": ("step", words["step"])}
    types = {kind for thing in facts.things.values() for kind in thing["type"]}
    shown = {kind: own.get(kind, ("other", "")) for kind in sorted(types & (names.keys() | own.keys()) - PARTS)}
    return {kind: {"page": page, "kind": word or names[kind]} for kind, (page, word) in shown.items()}


def called(facts: Facts) -> dict[str, dict[str, str]]:
    """Return what a thing is called where that is more than its name: in full (`label`), and in a list (`short`)."""
    things, chapter = facts.things, facts.words["shared"]["chapter"].format
    names = {one: (things.first(one, "identifier"), things.label(one)) for one in things.of_type("Measure", "Chapter")}
    return {
        one: {"label": f"{number} {name}", "short": number}
        if "Measure" in things[one]["type"]
        else {"label": chapter(identifier=number, title=name) if number else name}
        for one, (number, name) in names.items()
        if number or "Chapter" in things[one]["type"]
    }


def codes() -> dict[str, Any]:
    """Return the codes of each list by notation, in its order: label, definition, order and what a screen shows."""
    names = ("label", "definition", "order", "screen")
    return {
        scheme: {notation: {name: getattr(one, name) for name in names} for notation, one in found.items()}
        for scheme, found in vocabulary().codes.items()
    }


def listed() -> dict[str, str]:
    """Return from which list the codes of a property come, by the property's short name."""
    return {short(name): scheme for name, scheme in sorted(code_lists().items())}


def page_words(source: str) -> dict[str, Any]:
    """Return the words of every screen, by the name of its file, about a source (`Labels.source`)."""
    return {path.stem: about(read_content(path), source) for path in files("visuals", "words/*.yaml")}


def progress_at(at: Mapping[str, Store], now: Store) -> dict[str, dict[str, dict[str, str]]]:
    """Return by date, for each undertaking, how far it is, and for each deadline what came of it.

    `earlier` is the date of the last report on it where the last report of its plan says nothing of it.
    """
    wording, every = ProgressWording(Labels(now).source), progress(now)
    found, plan_dates = {}, report_date_at(at)
    for date, store in at.items():
        now_progress, things = every if store is now else progress(store), dict[str, dict[str, str]]()
        for node, latest in every.items():
            one = now_progress.get(node) or replace(
                latest, status="", state="", late="", passed="", report="", reported="", known=False
            )
            word, more = wording.work(one)
            earlier = one.reported if one.reported != plan_dates[date].get(short(node).partition("/")[0], date) else ""
            entry = {"word": word, "more": more, "status": one.status, "state": one.state, "late": one.late}
            things[short(node)] = entry | {"report": short(one.report), "earlier": earlier}
        for came in deliveries(store):
            thing = short(came.deadline)
            day = plan_dates[date].get(thing.partition("/")[0], date)
            entry = {"delivery": wording.delivery(came, day), "on": came.on, "stand": wording.stand(came, day)}
            things[thing] = entry | {"outcome": came.outcome}
        found[date] = {one: kept for one, entry in things.items() if (kept := {k: v for k, v in entry.items() if v})}
    return found


def report_date_at(at: Mapping[str, Store]) -> dict[str, dict[str, str]]:
    """Return by date the report date of each plan: of one without a report of that date the latest."""
    return {
        date: dict(sorted((short(row["plan"] or ""), row["date"] or "") for row in engine_rows(store, "plannen")))
        for date, store in at.items()
    }
