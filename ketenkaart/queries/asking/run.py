"""What a question is asked of, and with what: names are looked up, and filled in as a term, never as text."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ketenkaart.errors import KetenkaartError, did_you_mean
from ketenkaart.forms import MESSAGES
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import Query
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.queries.rows.records import engine_rows, with_nodes
from ketenkaart.store import DATA, PREFIXES, Store
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.names import folded
from ketenkaart.words.search import abbreviations, contains_all, finders, suggestion, words_of

ALIAS = f"{PREFIXES['skos']}altLabel"
MOST = 12  # names that are listed where several fit


@dataclass(frozen=True, order=True)
class Thing:
    """A node that can be named: its label and its IRI."""

    label: str
    iri: str


def resolve_all(store: Store, name: str, among: str = "") -> list[Thing]:
    """Return the things that a name fits, `among` IRIs that hold that text (`/org/`, `/model/`).

    A thing's own name goes before an alias, that before a code, and all before things whose name holds the words.
    """
    wanted = folded(name)
    rows = [row for row in engine_rows(store, "te-noemen") if among in (row["node"] or "")]
    looked = finders(name, abbreviations(row["name"] or "" for row in rows))
    found: dict[str, set[Thing]] = defaultdict(set)
    for row in rows:
        node, text = row["node"] or "", row["name"] or ""
        thing = Thing(row["label"] or "", node)
        if row["property"] == ALIAS and wanted == folded(text):
            found["name" if "/org/" in node or text != text.lower() else "word"].add(thing)  # a body, or with a capital
        elif wanted in (folded(text), folded(node.rsplit("/", 1)[-1]), node.casefold()):
            found["own" if node.startswith(DATA) else "code"].add(thing)
        elif looked and contains_all(words_of(text), looked):
            found["alias" if row["property"] == ALIAS else "label"].add(thing)
    whole = found["own"] or found["name"] or found["code"]
    return sorted(whole or found["word"] | found["label"] or found["alias"])


def resolve(store: Store, name: str, among: str = "") -> Thing:
    """Return the one thing that a name fits; raise KetenkaartError that lists several, or what was meant."""
    found = resolve_all(store, name, among)
    actions = [one for one in found if "/measure-" in one.iri]
    if name[:1].isdigit() and len(actions) == 1 and all("/chapter-" in one.iri for one in found if one not in actions):
        return actions[0]  # an action, and the chapter of its number in a plan without themes
    if len(found) == 1:
        return found[0]
    if found:
        listed = [f"{t.label} ({t.iri.rsplit('/', 1)[-1]})" for t in found]
        more = [f"en nog {len(listed) - MOST}"] if len(listed) > MOST else []
        names = "; ".join(listed[:MOST] + more)
        raise KetenkaartError(f"“{name}” past op meer dan één naam: {names}. Kies er een.")
    known = [row["name"] or "" for row in engine_rows(store, "te-noemen") if among in (row["node"] or "")]
    raise KetenkaartError(f"“{name}” staat niet in de kaart.{suggestion(name, known)}")


def with_arguments(store: Callable[[], Store], query: Query, values: dict[str, str]) -> Query:
    """Return a query with its parameters filled in; raise KetenkaartError where one is missing, unknown or empty."""
    for name in values:
        if name not in query.parameters:
            meant, known = did_you_mean(name, query.parameters), " en ".join(f"{one}=…" for one in query.parameters)
            advice = f"Schrijf erachter: {known}" if known else "Schrijf er niets achter."
            raise KetenkaartError(f"De vraag “{query.name}” kent geen “{name}”.{meant} {advice}")
    for name, meaning in query.parameters.items():
        if not values.get(name):
            raise KetenkaartError(f"De vraag “{query.name}” heeft een {meaning.lower()} nodig: voeg {name}=… toe.")
    nodes = {name: resolve(store(), value).iri for name, value in values.items()}
    return query.model_copy(update={"sparql": with_nodes(query.sparql, nodes)})


@dataclass(frozen=True)
class QueryTarget:
    """Plans on this computer under a scenario; or the service elsewhere, and which plan is wanted there, by key."""

    plans: Plans
    scenario: Scenario
    endpoint: str | None
    wanted: tuple[str, ...] = ()

    @property
    def several(self) -> bool:
        """Whether more than one plan answers."""
        return not self.endpoint and self.plans.several

    @property
    def is_plain(self) -> bool:
        """Whether the plans are asked as they are, under no scenario."""
        return self.scenario == Scenario()

    @property
    def choices(self) -> dict[str, str]:
        """What was chosen of the scenario, by name; a name without a value was not chosen."""
        chosen = self.scenario
        speaker = Labels(self.plans.at() if chosen.without or chosen.supposed else Store())
        return {
            "as_of": in_dutch(chosen.as_of or ""),
            "stated": "ja" if chosen.stated_only else "",
            "strict": "ja" if chosen.strict else "",
            "without": ", ".join(speaker.labels[iri] for iri in chosen.without),
            "supposed": "; ".join(
                f"{speaker.called.get(work) or speaker.labels[work]} is {vocabulary().label('Status', status)}"
                for work, status in chosen.supposed
            ),
            "unexpected": "" if chosen.expectations else "ja",
            "endpoint": self.endpoint or "",
        }

    def store(self) -> Store:
        """Return the store that answers, all plans in one. At a service a plan is named by its key."""
        if self.endpoint:
            from ketenkaart.remote.plans import remote_plan  # noqa: PLC0415 - only a question elsewhere needs it

            return remote_plan(self.endpoint, self.wanted)
        return self.plans.at(self.scenario)

    def graph(self) -> Store:
        """Return the graph that an export writes of these plans: what a question of somebody's own is asked of."""
        return self.store() if self.endpoint else self.plans.graph(self.scenario)

    def under(self, **choices: Any) -> "QueryTarget":
        """Return the same question under a scenario that differs in some choices: `without=()` leaves nobody out."""
        return replace(self, scenario=replace(self.scenario, **choices))

    def store_per_plan(self) -> list[Store]:
        """Return a store for each plan on this computer."""
        return self.plans.each(self.scenario)


def resolve_target(plans: Sequence[Path], endpoint: str | None, scenario: Scenario) -> QueryTarget:
    """Return what a question is asked of; raise KetenkaartError for an unknown name, or a scenario at a service.

    `scenario` has partners, and work with its status, as a user typed them: `IND`, and `5.4=afgerond` before "".
    """
    here = QueryTarget(Plans(plans), scenario, endpoint, tuple(path.name for path in plans))
    if endpoint and not here.is_plain:
        raise KetenkaartError(MESSAGES["plain_at_service"])
    if not scenario.without and not scenario.supposed:
        return here
    store = here.plans.at()
    organisations = tuple(resolve(store, name, among="/org/").iri for name in scenario.without)
    supposed = tuple(supposed_work(store, text) for text, _ in scenario.supposed)
    if len(dict(supposed)) < len(supposed):
        raise KetenkaartError("Met --suppose krijgt één actie twee standen; kies er een.")
    return replace(here, scenario=replace(scenario, without=organisations, supposed=supposed))


def supposed_work(store: Store, text: str) -> tuple[str, str]:
    """Return the work and the status of `5.4=structureel`; raise KetenkaartError where it is no such thing."""
    name, equals, status = text.partition("=")
    if not (equals and name.strip()):
        raise KetenkaartError(f"“{text}” is geen actie met een stand; schrijf bijvoorbeeld --suppose 5.4=afgerond.")
    code = code_of("Status", status.strip(), "De stand ")
    thing = resolve(store, name.strip())
    if thing.iri not in {row["node"] for row in engine_rows(store, "met-een-stand")}:
        raise KetenkaartError(MESSAGES["no_stand"].format(thing.label))
    return thing.iri, code


def code_of(scheme: str, name: str, what: str = "") -> str:
    """Return the code of a list whose notation or label a user typed; raise KetenkaartError with the nearest."""
    codes = vocabulary().codes[scheme]
    known = {folded(word): code.notation for code in codes.values() for word in (code.notation, code.label)}
    if folded(name) not in known:
        meant = did_you_mean(name, known)
        raise KetenkaartError(f"{what}“{name}” kennen wij niet.{meant} Kies uit: {', '.join(codes)}.")
    return known[folded(name)]
