"""Asks the gap queries, and says each row in a sentence."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from functools import cache

from ketenkaart.content import content_path
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import LISTED, SILENCE, Query, find, shelf
from ketenkaart.queries.asking.run import code_of, resolve, resolve_all
from ketenkaart.queries.rows.gap import Finding, Gap
from ketenkaart.queries.rows.labels import Labels, plan_key
from ketenkaart.queries.rows.needs import rows_within, unmet
from ketenkaart.queries.rows.records import record
from ketenkaart.store import Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.names import joined

Worded = dict[tuple[str | None, ...], tuple[Gap, str, bool]]  # with a gap its silence, and whether its detail is that
TIED = "SELECT ?record ?silence WHERE { ?record kk:sameSilence ?silence }"


def _silence_of(record: str | None, tied: Mapping[str, str]) -> str:
    """Return the deadline or silent part at the end of a record's ties; itself without any, nothing for nothing."""
    seen = [record or ""]
    while (following := tied.get(seen[-1], "")) and following not in seen:
        seen.append(following)
    return seen[-1] if following == "" else min(seen)


def merge_equal(rows: Iterable[tuple[Gap, str, bool]], speaker: Labels) -> list[Gap]:
    """Return rows in their order, each but the first of a silence in that one's `also`, which its sentence then says.

    With each row stands its silence (or "") and whether its detail is what is silent: what one question finds silent of
    one subject at one passage is one row too.
    """
    found: list[Gap] = []
    first: dict[tuple[str, ...], int] = {}
    for gap, silence, is_part in rows:
        mine = [(silence,)] if silence else []
        passage = [(gap.query, gap.subject, gap.evidence)] if gap.evidence and is_part else []
        place = next((first[key] for key in (*mine, *passage) if key in first), len(found))
        if place == len(found):
            found.append(gap)
            first |= dict.fromkeys(passage, place)
        else:
            alone = Finding(**{field.name: getattr(gap, field.name) for field in fields(Finding)})
            found[place] = replace(found[place], also=(*found[place].also, alone))
        first |= dict.fromkeys(mine, place)
    return [replace(gap, sentence=_full_sentence(gap, speaker)) if gap.also else gap for gap in found]


def _full_sentence(gap: Gap, speaker: Labels) -> str:
    """Return the sentence of a row with what else it holds: parts that its passage is silent on, or other questions."""
    query, sentences = find(gap.query), [gap.sentence]
    parts = [one for one in gap.also if one.query == gap.query and one.evidence == gap.evidence]
    titles = [find(one.query).of(speaker.source).title for one in gap.also if one not in parts]
    others = dict.fromkeys(f"‘{title}’" for title in titles)
    near = "; ".join(filter(None, (speaker.nearby.get(one.detail or "") for one in parts)))
    if parts:
        kinds, codes = vocabulary().codes["InterventionKind"], (one.kind for one in parts if one.kind != gap.kind)
        details = [kinds[code].label for code in codes if code] or [speaker.detail(query, one.detail) for one in parts]
        sentences.append(speaker.words["more"].format(value="; ".join(details)))
    more = {"more_nearby": near, "also": joined(list(others))}
    sentences += [speaker.words[name].format(value=text) for name, text in more.items() if text]
    return " ".join(sentences)


def find_gaps(store: Store, queries: Iterable[Query] | None = None, worded: Worded | None = None) -> list[Gap]:
    """Return the rows of gap queries that may be asked, hoog first, with a sentence; of one silence they are one.

    `worded` keeps a row in words, for the next store of a plan where only a status differs.
    """
    speaker, plan = Labels(store), plan_key(store)
    tied = {row["record"] or "": row["silence"] or "" for row in store.select(TIED)}
    found: list[tuple[Gap, str, bool]] = []
    missing, worded = unmet(store), {} if worded is None else worded
    for query in shelf("gaps") if queries is None else queries:
        for row in rows_within(store, query, missing):
            key = (query.name, *row.values())
            if key not in worded or any(map(row.get, LISTED)):  # what is listed may have another status
                gap = record(Gap, row, query=query.name, plan=plan)
                named, number = speaker.named("breath", row.get("breath") or ""), speaker.numbers.get(gap.subject, "")
                variant, sentence = speaker.sentence(query, gap, row)
                gap = replace(gap, variant=variant, sentence=sentence, named=tuple(named), number=number)
                worded[key] = gap, _silence_of(row.get(SILENCE), tied), row.get(SILENCE) == gap.detail
            found.append(worded[key])
    return merge_equal(sorted(found, key=lambda pair: weight(pair[0])), speaker)


def find_gaps_per_plan(stores: Iterable[Store]) -> list[Gap]:
    """Return the rows of all gap queries, asked of each plan apart, hoog first."""
    return sorted((gap for store in stores for gap in find_gaps(store)), key=weight)


def select(
    store: Store,
    gaps: Iterable[Gap],
    *,
    barrier: str | None = None,
    kind: str | None = None,
    partner: str | None = None,
    severity: str | None = None,
) -> list[Gap]:
    """Return the gaps that fit what a user types (notation, label or alias); raise KetenkaartError for an unknown name.

    A gap fits a partner also as its subject or named in one breath with it, and fits by what is folded in it too.
    """
    step = _notation(store, barrier, "/model/")
    body = resolve(store, partner, among="/org/") if partner else None
    sort = code_of("InterventionKind", kind) if kind else None
    heaviness = code_of("Severity", severity) if severity else None
    organisation = _notation(store, partner, "/org/")

    def fits(found: Finding) -> bool:
        return (
            (step is None or found.barrier == step)
            and (sort is None or found.kind == sort)
            and (body is None or found.partner == organisation or body.iri in (found.subject, *found.named))
        )

    return [
        gap
        for gap in gaps
        if (heaviness is None or gap.severity == heaviness) and any(fits(found) for found in (gap, *gap.also))
    ]


def weight(gap: Gap) -> tuple[int | str, ...]:
    """Return what gaps are sorted by: weight, place of the question in its list, then all that tells two gaps apart."""
    turn = _turns().get(gap.query, len(_turns()))
    about = (gap.subject_label, str(gap.barrier), str(gap.kind), str(gap.detail), gap.subject, str(gap.partner))
    return vocabulary().rank("Severity", gap.severity), turn, gap.query, *about


@cache  # for the weight of each row
def _turns() -> dict[str, int]:
    return {name: turn for turn, name in enumerate(read_content(content_path("queries", "volgorde.yaml"))["order"])}


def _notation(store: Store, name: str | None, among: str) -> str | None:
    if name is None:
        return None
    found = resolve_all(store, name, among) or [resolve(store, name, among)]
    answers = (store.select(f"SELECT ?notation WHERE {{ <{thing.iri}> skos:notation ?notation }}") for thing in found)
    notations = {row["notation"] for rows in answers for row in rows}
    if len(notations) > 1:  # one step of two models has one notation; anything else is a choice to make
        resolve(store, name, among)
    return min(filter(None, notations), default=None)
