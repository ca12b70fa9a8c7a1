"""What the terminal shows: tables and sentences, as text."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from types import MappingProxyType
from typing import Any

from ketenkaart.content import room
from ketenkaart.graph.source_text.sources import Sources
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.findings.gaps import ask
from ketenkaart.queries.matrix.coverage import coverage as ask_coverage
from ketenkaart.queries.rows.above import source_line
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.words import PLANS, Speaker
from ketenkaart.queries.things.addresses import Address
from ketenkaart.queries.things.dossier import Dossier
from ketenkaart.store import Row, Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.in_words.cells import places_in_words
from ketenkaart.visuals.terminal.text import rows
from ketenkaart.words.source import about
from ketenkaart.words.wrap import wrapped

GAP_KEYS = (
    "query",
    "subject",
    "subject_label",
    "barrier",
    "kind",
    "partner",
    "detail",
    "severity",
    "evidence",
    "sentence",
    "also",
)
# A measure to look up, for who does not know how: its number, or the key that stands for it.
EXAMPLE = """
SELECT ?id WHERE { ?m a kk:Measure ; dcterms:identifier ?id MINUS { ?m kk:isContainer true } } ORDER BY ?id LIMIT 1"""
# What there is of each kind, with the word for one and for more.
COUNTS = """
SELECT ?what (COUNT(DISTINCT ?node) AS ?count) WHERE {
  { ?node a kk:Measure MINUS { ?node kk:isContainer true } BIND("actie|acties" AS ?what) }
  UNION { ?node kk:actsIn ?any BIND("partner die ergens aan werkt|partners die ergens aan werken" AS ?what) }
  UNION { ?node a kk:Agreement BIND("afspraak|afspraken" AS ?what) }
  UNION { ?node a kk:Pilot BIND("pilot|pilots" AS ?what) }
  UNION { ?node a kk:Project BIND("project|projecten" AS ?what) }
  UNION { ?node a kk:StandingWork BIND("vast werk|vast werk" AS ?what) }
  UNION { ?node a kk:Passage BIND("vindplaats|vindplaatsen" AS ?what) }
} GROUP BY ?what ORDER BY ?what"""


def measures(store: Store, name: str, data: Sequence[Mapping[str, Any]], form: str) -> str:
    """Return the measures of a network, each with the sentence that says what it means and what it does not."""
    words = about(read_content(room("visuals", "network.yaml"))[name], Speaker(store).source)
    said = rows(data, form, words["columns"])
    return said if form != "table" else "\n".join([said, "", *(wrapped(line) for line in words["sentences"])])


def gaps(store: Store, found: Sequence[Gap], form: str) -> str:
    """Return gaps as sentences grouped by weight, or as JSON or CSV."""
    several = len(store.select(PLANS)) > 1
    keys = (*GAP_KEYS, "plan") if several else GAP_KEYS
    if form != "table":
        told = [asdict(gap) if form == "json" else vars(gap) for gap in found]
        return rows([{key: gap[key] for key in keys} for gap in told], form)
    if not found:
        return f"{source_line(store)}\nGeen aandachtspunten bij deze keuze."
    lines = [source_line(store)]
    weights = vocabulary().codes["Severity"]
    for weight in weights:
        mine = [gap for gap in found if gap.severity == weight]
        if mine:
            lines += ["", f"{weights[weight].label} ({len(mine)})"]
            of = {gap.plan: f", {gap.plan}" if several else "" for gap in mine}
            lines += [wrapped(f"· {gap.sentence} [{gap.query}{of[gap.plan]}]", "  ") for gap in mine]
    return "\n".join(lines)


def summary(store: Store) -> str:
    """Return the first screen: what is in the map, the questions of most weight, and what to type next."""
    words = read_content(room("visuals", "words.yaml"))["summary"]
    counted = ", ".join(map(_counted, store.select(COUNTS)))
    asked = ask(store)
    top = [gap for gap in asked if gap.severity == next(iter(vocabulary().codes["Severity"]))]
    places = places_in_words(ask_coverage(store), Speaker(store).source, words["silent"])
    return "\n".join(
        [
            source_line(store),
            f"In de kaart: {counted}.",
            wrapped(places),
            words["asked"]["some" if top else "none"].format(all=len(asked), top=len(top)),
            *[wrapped(f"· {gap.sentence}", "  ") for gap in top],
            "",
            words["next"].format(example=next((row["id"] for row in store.select(EXAMPLE)), "")),
        ]
    )


def _counted(row: Row) -> str:
    one, _, many = (row["what"] or "").partition("|")
    return f"{row['count']} {one if row['count'] == '1' else many}"


def dossier(found: Dossier, sources: Sources = MappingProxyType({})) -> str:
    """Return everything known of a thing; with a source at hand, also the words, and whether they are unchanged."""
    lines = [f"{found.label} ({found.kind.lower()})", *_facts(found), *_addresses(found.addresses, sources, "  ")]
    for statement in found.statements:
        lines += ["", statement.kind, *_facts(statement), *_addresses(statement.addresses, sources, "  ")]
    if found.mentions:
        lines += ["", "Hangt samen met"]
        lines += [
            wrapped(f"  {fact.value} ({fact.name}; {fact.node.rsplit('/', 1)[-1]})", "    ") for fact in found.mentions
        ]
    return "\n".join(lines)


def _facts(part: Dossier) -> list[str]:
    return [wrapped(f"  {fact.name}: {fact.value}", "    ") for fact in part.facts]


def _addresses(addresses: Sequence[Address], sources: Sources, indent: str) -> list[str]:
    lines = []
    for address in addresses:
        lines.append(wrapped(f"{indent}vindplaats: {address}", indent + "  "))
        if source := sources.get(address.document):
            lines.append(
                wrapped(f"{indent}  {source.words(address.start, address.end, address.sha256)}", indent + "  ")
            )
    return lines
