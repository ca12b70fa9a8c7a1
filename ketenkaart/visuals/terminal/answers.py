"""What the terminal shows: tables and sentences, as text."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from types import MappingProxyType
from typing import Any

from ketenkaart.content import content_path
from ketenkaart.graph.source_text.segments import Sources
from ketenkaart.invisible_text import visible
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import Query
from ketenkaart.queries.asking.run import QueryTarget, with_arguments
from ketenkaart.queries.asking.user_query import UserQueryResult
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels, in_words, plan_key
from ketenkaart.queries.rows.needs import needs, rows_within, source_line
from ketenkaart.queries.rows.records import engine_rows
from ketenkaart.queries.things.dossier import Dossier
from ketenkaart.store import Row, Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.graph_files.rdf import FORMATS, serialise
from ketenkaart.visuals.in_words import refused, templates
from ketenkaart.visuals.in_words.numbers import NumberWording
from ketenkaart.visuals.terminal.text import rows
from ketenkaart.words.phrases import SEVERAL, about, wrap

TABLES = (".json", ".csv")
GAP_KEYS = (
    *("query", "subject", "subject_label", "barrier", "kind", "partner", "detail", "severity", "evidence", "sentence"),
    *("also", "number"),
)
EXPORTED = "recipes"  # the shelf of what is asked of an export
TOGETHER = ("explore", EXPORTED)  # what any of the plans knows of a thing; the other shelves ask each plan about itself


def format_result(found: UserQueryResult, form: str) -> str:
    """Return an answer as a table, JSON or CSV; yes or no in a word, a graph as Turtle unless told otherwise."""
    if found.graph is not None:
        if form == "table":
            return serialise(found.graph, ".ttl", as_is=True).decode().rstrip("\n")
        names = ("subject", "predicate", "object")
        triples = sorted(tuple(str(getattr(term, "value", term)) for term in triple) for triple in found.graph)
        return rows([dict(zip(names, triple, strict=True)) for triple in triples], form, columns=names)
    if found.yes is not None:
        return ("ja" if found.yes else "nee") if form == "table" else rows([{"answer": found.yes}], form)
    return rows(visible(found.rows) if form == "table" else found.rows or [], form, columns=found.columns)


def answer_file(found: UserQueryResult, suffix: str) -> bytes:
    """Return an answer in the form of a suffix; raise KetenkaartError for one that cannot hold it."""
    kinds = (*(FORMATS if found.graph is not None else ()), *TABLES)
    if suffix not in kinds:
        raise refused("no_answer_form", suffix=suffix, kinds=f"{', '.join(kinds[:-1])} of {kinds[-1]}")
    if suffix in TABLES:
        text = format_result(found, suffix[1:]) + "\n"
        return (text.replace("\n", "\r\n") if suffix == ".csv" else text).encode()
    assert found.graph is not None
    return serialise(found.graph, suffix, as_is=True)


def measures(store: Store, name: str, data: Sequence[Mapping[str, Any]], form: str) -> str:
    """Return the measures of a network, each with the sentence that says what it means and what it does not."""
    words = about(read_content(content_path("visuals", "network.yaml"))[name], Labels(store).source)
    text = rows(data, form, words["columns"])
    return text if form != "table" else "\n".join([text, "", *(wrap(line) for line in words["sentences"])])


def gaps(store: Store, found: Sequence[Gap], form: str) -> str:
    """Return gaps as sentences grouped by weight, or as JSON or CSV."""
    several = len(engine_rows(store, "plannen")) > 1
    keys = (*GAP_KEYS, "plan") if several else GAP_KEYS
    if form != "table":
        rows_out = [asdict(gap) if form == "json" else vars(gap) for gap in found]
        return rows([{key: gap[key] for key in keys} for gap in rows_out], form)
    if not found:
        return f"{source_line(store)}\nGeen aandachtspunten bij deze keuze."
    lines = [source_line(store)]
    weights = vocabulary().codes["Severity"]
    for weight in weights:
        if mine := [gap for gap in found if gap.severity == weight]:
            lines += ["", f"{weights[weight].label} ({len(mine)})"]
            of = {gap.plan: f", {gap.plan}" if several else "" for gap in mine}
            lines += [wrap(f"· {gap.sentence} [{gap.query}{of[gap.plan]}]", "  ") for gap in mine]
    return "\n".join(lines)


def summary(store: Store) -> str:
    """Return the first screen: what is in the map, the questions of most weight, and what to type next."""
    words = templates("summary")
    gaps = find_gaps(store)
    top = [gap for gap in gaps if gap.severity == next(iter(vocabulary().codes["Severity"]))]
    numbers = NumberWording(store, gaps)
    first = filter(None, map(numbers.sentences.__getitem__, numbers.words["first"]))
    lines = [source_line(store), *map(wrap, first), *[words["top"]] * bool(top)]
    lines += [wrap(f"· {gap.sentence}", "  ") for gap in top]
    example = next((row["id"] for row in engine_rows(store, "eerste-actie")), "")
    return "\n".join([*lines, "", words["next"].format(example=example)])


def dossier(found: Dossier, sources: Sources = MappingProxyType({})) -> str:
    """Return everything known of a thing; with a source at hand, also the words, and whether they are unchanged."""
    lines = [f"{found.label} ({found.kind.lower()})", *_statement(found, sources)]
    for statement in found.statements:
        lines += ["", statement.kind, *_statement(statement, sources)]
    if found.mentions:
        lines += ["", "Hangt samen met"]
    lines += [wrap(f"  {fact.value} ({fact.name}; {fact.node.rsplit('/', 1)[-1]})", "    ") for fact in found.mentions]
    return "\n".join(lines)


def _statement(part: Dossier, sources: Sources) -> list[str]:
    lines = [f"  {fact.name}: {fact.value}" for fact in part.facts]
    for address in part.addresses:
        lines.append(f"  vindplaats: {address}")
        if source := sources.get(address.document):
            lines.append(f"    {source.words(address.start, address.end, address.sha256)}")
    return [wrap(line, "    ") for line in lines]


def by_name(here: QueryTarget, query: Query, values: dict[str, str], form: str) -> tuple[str, list[str]]:
    """Return the answer, and the sentences that say what was not asked; raises what `with_arguments` raises."""
    per_plan = here.several and query.shelf not in TOGETHER
    stores = here.store_per_plan() if per_plan else [here.graph() if query.shelf == EXPORTED else here.store()]
    found, unasked = list[Row](), list[str]()
    for store in stores:
        named = {"plan": plan_key(store)} if per_plan else {}
        answer, sentences = _ask(store, query, values)
        found += [{**named, **row} for row in (in_words(store, query, answer) if form == "table" else answer)]
        unasked += [wrap(": ".join([*named.values(), sentence])) for sentence in sentences]
    if form == "table" and unasked and not found:
        return "", unasked
    title = templates("plans")["columns"]["plan"]
    columns = {"plan": title} | query.of(SEVERAL if per_plan else Labels(stores[0]).source).columns
    if form == "table":  # two rows may differ in what no column shows
        found = list({tuple(row.get(name) for name in columns): row for row in found}.values())
    return rows(found, form, columns), unasked


def _ask(store: Store, query: Query, values: dict[str, str]) -> tuple[list[Row], list[str]]:
    unmet = [need for need in needs(store) if not need.met and need.name in query.needs] if query.needs else []
    answer = rows_within(store, with_arguments(lambda: store, query, values), [need.name for need in unmet])
    return answer, [need.sentence for need in unmet]
