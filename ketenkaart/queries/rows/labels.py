"""Says rows in Dutch words: knows the labels of a store."""

import re
from collections.abc import Callable
from functools import cache, cached_property, partial
from operator import itemgetter

from ketenkaart.content import content_path
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import ASIDES, LISTED, Query
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.records import counts, engine_rows, grouped, texts
from ketenkaart.store import Row, Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.names import joined, own_number
from ketenkaart.words.phrases import capital, source_of

NUMBERED = ("identifier", "number")  # columns of queries with the number of an action
NEARBY = "SELECT ?node ?near WHERE { ?node kk:reportedNearby ?near }"
QUOTED_TWICE = re.compile(r"“([^”]+)” \([^()“”\d]* \1\)")  # between brackets, what a quote says already
DATES = "SELECT ?asOf ?label WHERE { ?plan kk:asOf ?asOf ; kk:report ?r . ?r kk:asOf ?asOf ; skos:prefLabel ?label }"


class Labels:
    """Says rows in words: knows the labels of a store."""

    def __init__(self, store: Store) -> None:
        """Keep the store, and the words around what a question found; labels are read when first needed."""
        self.store, self.words = store, read_content(content_path("queries", "zinnen.yaml"))
        self._named: dict[str, dict[str | None, list[Row]]] = {}

    @cached_property
    def labels(self) -> dict[str, str]:
        """Labels by IRI."""
        return {row["node"] or "": row["label"] or "" for row in engine_rows(self.store, "namen-van-alles")}

    @cached_property
    def names(self) -> dict[str, str]:
        """Organisations' titles by notation."""
        return {row["notation"] or "": row["label"] or "" for row in engine_rows(self.store, "namen-van-organisaties")}

    @cached_property
    def nearby(self) -> dict[str, str]:
        """What the source reports near a silence, by the IRI of the silence."""
        return {row["node"] or "": row["near"] or "" for row in self.store.select(NEARBY)}

    @cached_property
    def called(self) -> dict[str, str]:
        """What a sentence calls an action or a chapter, by IRI: its number before its title."""
        found = {}
        for row in map(texts, engine_rows(self.store, "nummers-van-acties")):
            number = self.numbers[row["node"]]
            phrase = self.words["called"]["numbered" if number else "named"][row["class"].rpartition("#")[2]]
            found[row["node"]] = phrase.format(number=number, title=row["label"])
        return found

    @cached_property
    def numbers(self) -> dict[str, str]:
        """The numbers of actions and chapters, by IRI; empty where the plan gives none, so that we made the key."""
        rows = [texts(row) for row in engine_rows(self.store, "nummers-van-acties")]
        plans = {row["title"] for row in engine_rows(self.store, "plannen")}
        return {row["node"]: "" if row["label"] in plans else own_number(row["number"], row["label"]) for row in rows}

    def without_keys(self, column: str, text: str) -> str:
        """Return the text of a column of an answer without keys that we made: "loket Loket; 2.1 Balie" loses one."""
        if column in NUMBERED:
            return "" if text in self._keys else text
        for key in {part.partition(" ")[0] for part in text.split("; ")} & self._keys.keys():
            text = text.replace(f"{key} {self._keys[key]}", self._keys[key])
        return text

    @cached_property
    def _keys(self) -> dict[str, str]:
        rows = [row for row in map(texts, engine_rows(self.store, "nummers-van-acties")) if "Measure" in row["class"]]
        return {row["number"]: row["label"] for row in rows if not self.numbers[row["node"]]}

    @cached_property
    def as_of(self) -> str:
        """The date of the view."""
        return max((row["asOf"] or "" for row in self.store.select(DATES)), default="")

    @cached_property
    def when(self) -> str:
        """What the plan calls the report of that date, or the date itself."""
        labels = {row["asOf"] or "": row["label"] or "" for row in self.store.select(DATES)}
        return labels.get(self.as_of) or in_dutch(self.as_of)

    @cached_property
    def source(self) -> str:
        """What a sentence calls the source: "het rapport", or else "het plan"; of several plans "de bron"."""
        return source_of([row["source"] for row in engine_rows(self.store, "plannen")])

    @cached_property
    def stated_only(self) -> bool:
        """Whether this is a view that keeps only the links which the source makes itself."""
        return any(row["stated"] == "true" for row in engine_rows(self.store, "plannen"))

    @cached_property
    def steps(self) -> dict[str, str]:
        """Labels of the steps of the models in use, by notation."""
        return {row["notation"] or "": row["label"] or "" for row in engine_rows(self.store, "stappen-bij-notatie")}

    def barrier(self, notation: str | None) -> str:
        """Return a barrier's label."""
        return self.steps.get(notation or "", notation or "")

    def detail(self, query: Query, value: str | None) -> str:
        """Return a detail in words: a date, a code's label, a thing's title, or itself."""
        if not value:
            return ""
        if query.detail == "date":
            return query.values.get(value) or in_dutch(value)
        if query.detail == "thing":
            return self.called.get(value) or self.labels.get(value, value)
        if query.detail in vocabulary().codes:
            return vocabulary().label(query.detail, value).lower()
        return query.values.get(value, value)

    def sentence(self, query: Query, row: Gap, aside: Row | None = None) -> tuple[str, str]:
        """Return the name and the text of a row's sentence; `aside` is for that alone (catalogue.ASIDES)."""
        fields = {name: (aside or {}).get(name) or "" for name in ASIDES}
        keys = [*filter(None, (fields["variant"], row.detail, row.severity)), "", *query.sentence]
        key = next(key for key in keys if key in query.sentence)
        template = query.sentence | (query.stated if self.stated_only else {})
        fields |= {name: self.listed(name, fields[name]) for name in LISTED if fields[name]}
        if fields["share"]:
            mine, every, alone = self.share(fields["share"], row.partner or "")
            fields["share"] = self.words["share"].format(count=mine, all=every)
            fields["alone"] = self.words["alone" if alone else "accompanied"].format(count=alone)
        fields["otherwise"] = vocabulary().label("Status", fields["otherwise"]).lower()
        fields["modality"] = capital(vocabulary().label("Modality", fields["modality"]))
        fields["told"] = in_dutch(fields["told"])
        words = self.words["alongside"].items()
        fields |= {name: text.format(value=fields[name]) if fields[name] else "" for name, text in words}
        sentence = template[key].format(
            subject=self.called.get(row.subject, row.subject_label),
            barrier=self.barrier(row.barrier).lower(),
            kind=vocabulary().label("InterventionKind", row.kind).lower(),
            partner=self.names.get(row.partner or "", row.partner or ""),
            detail=self.detail(query, row.detail),
            date=in_dutch(self.as_of),
            source=self.source,
            Source=capital(self.source),
            **fields,
        )
        return key, capital(" ".join(QUOTED_TWICE.sub(r"“\1”", sentence).split()))

    def named(self, aside: str, node: str) -> dict[str, set[str]]:
        """Return what a node names (IRIs), in the way of an aside (one of LISTED), each with its roles."""
        if aside not in self._named:
            self._named[aside] = grouped(engine_rows(self.store, f"named/{aside}"), itemgetter("node"), lambda row: row)
        named = grouped(self._named[aside].get(node, ()), itemgetter("named"), lambda row: row.get("role"))
        return {one: set(filter(None, roles)) for one, roles in sorted(named.items())}

    def share(self, chapter: str, partner: str) -> tuple[int, int, int]:
        """Return at how many actions of a chapter (IRI) a partner (notation) works, of how many, and alone."""
        rows = engine_rows(self.store, "acties-per-hoofdstuk", chapter=chapter)
        actions = grouped(rows, itemgetter("action"), itemgetter("partner"))
        mine = [partners for partners in actions.values() if partner in partners]
        return len(mine), len(actions), mine.count([partner])

    def listed(self, aside: str, node: str) -> str:
        """Return what a node names, in the way of an aside, as a sentence has it: by alphabet, each with its roles."""
        lines, codes = [], "Engagement" if aside == "breath" else "Role"
        for named, roles in self.named(aside, node).items():
            name = self.called.get(named) or self.labels.get(named, named)
            in_words = joined(sorted(vocabulary().label(codes, role).lower() for role in roles))
            lines.append(self.words["role"].format(name=name, roles=in_words) if roles else name)
        return joined(sorted(set(lines), key=str.casefold))


def in_words(store: Store, query: Query, rows: list[Row]) -> list[Row]:
    """Return the rows of any query with notations, dates, truths and nodes said in Dutch, for a reader."""
    speaker = Labels(store)

    def spread(value: str) -> str:
        return "; ".join(f"{count} {vocabulary().label('CellState', state)}" for count, state in counts(value))

    def label(value: str) -> str:
        return query.values.get(value) or speaker.labels.get(value) or code_in_words(value)

    by_column: dict[str, Callable[[str], str]] = {
        **{"barrier": speaker.barrier, "step": speaker.barrier, "spread": spread},
        **{"detail": partial(speaker.detail, query), "partner": lambda value: speaker.names.get(value, value)},
    }
    return [{name: by_column.get(name, label)(value) if value else "" for name, value in row.items()} for row in rows]


def code_in_words(value: str) -> str:
    """Return a notation, date or truth in words; what is none of these, or has two meanings, stays as it is."""
    return _codes().get(value) or in_dutch(value)


@cache
def _codes() -> dict[str, str]:
    labels: dict[str, set[str]] = {"true": {"ja"}, "false": {"nee"}}
    for concepts in vocabulary().codes.values():
        for concept in concepts.values():
            labels.setdefault(concept.notation, set()).add(concept.label)
    return {notation: min(notations) for notation, notations in labels.items() if len(notations) == 1}


def plan_title(store: Store) -> str:
    """Return the title of a store's plan; the first one's, where it holds several."""
    return engine_rows(store, "plannen")[0]["title"] or ""


def plan_key(store: Store) -> str:
    """Return the key of a store's plan; the first one's, where it holds several; nothing where it holds none."""
    return next((row["key"] or "" for row in engine_rows(store, "plannen")), "")
