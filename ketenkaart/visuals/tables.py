"""What the terminal shows: tables and sentences, as text."""

import csv
import io
import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from ketenkaart.content import room
from ketenkaart.graph.passages import Source
from ketenkaart.graph.yaml_source import read_yaml
from ketenkaart.ontology.mappings import Match, matches
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.coverage import CellRow
from ketenkaart.queries.coverage import coverage as ask_coverage
from ketenkaart.queries.dossier import Address, Dossier
from ketenkaart.queries.gaps import Gap, Speaker, ask, dutch_date
from ketenkaart.store import Store

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
)
CELL_KEYS = (
    "barrier",
    "column",
    "state",
    "state_basis",
    "support_only",
    "initiatives",
    "partners",
    "spread",
    "expected",
)
STEPS = """
SELECT ?plan ?model ?notation ?label WHERE {
  ?node kk:usesModel ?scheme ; dcterms:identifier ?plan . ?scheme skos:hasTopConcept ?step ; skos:prefLabel ?model .
  ?step skos:notation ?notation ; skos:prefLabel ?label ; kk:order ?order
  FILTER(LANG(?label) = "nl" && LANG(?model) = "nl") } ORDER BY ?plan ?order"""
PLANS = """
SELECT ?title ?date ?statusless WHERE { ?plan a kk:Plan ; skos:prefLabel ?title ; kk:asOf ?date
  OPTIONAL { ?plan kk:statusUnknown ?statusless } } ORDER BY ?title"""
COUNTS = """
SELECT ?what (COUNT(DISTINCT ?node) AS ?count) WHERE {
  { ?node a kk:Measure MINUS { ?node kk:isContainer true } BIND("maatregelen" AS ?what) }
  UNION { ?node kk:actsIn ?any BIND("handelende partners" AS ?what) }
  UNION { ?node a kk:Agreement BIND("afspraken" AS ?what) }
  UNION { ?node a kk:Pilot BIND("pilots en projecten" AS ?what) }
  UNION { ?node a kk:Passage BIND("vindplaatsen" AS ?what) }
} GROUP BY ?what ORDER BY ?what"""


def rows(data: Sequence[Mapping[str, Any]], form: str, titles: Mapping[str, str] | None = None) -> str:
    """Return rows as a table, JSON or plain CSV; `titles` names columns in Dutch and picks those of a table."""
    if form == "json":
        return as_json(list(data))
    if form == "csv":
        return as_csv(data)
    if not data:
        return "Geen rijen."
    columns = {name: title for name, title in (titles or {}).items() if name in data[0]} or {
        name: name for name in data[0]
    }
    body = [["" if row[name] is None else str(row[name]) for name in columns] for row in data]
    return table(list(columns.values()), body)


def measures(name: str, data: Sequence[Mapping[str, Any]], form: str) -> str:
    """Return the measures of a network, each with the sentence that says what it means and what it does not."""
    words = read_yaml(room("visuals", "network.yaml")).data[name]
    said = rows(data, form, words["columns"])
    return said if form != "table" else "\n".join([said, "", *(wrapped(line) for line in words["sentences"])])


def gaps(store: Store, found: Sequence[Gap], form: str) -> str:
    """Return gaps as sentences grouped by weight, or as JSON or CSV."""
    several = len(store.select(PLANS)) > 1
    keys = (*GAP_KEYS, "plan") if several else GAP_KEYS
    data = [{key: getattr(gap, key) for key in keys} for gap in found]
    if form != "table":
        return rows(data, form)
    if not found:
        return f"{source_line(store)}\nGeen vragen bij deze keuze."
    lines = [source_line(store)]
    weights = vocabulary().codes["Severity"]
    for weight in weights:
        mine = [gap for gap in found if gap.severity == weight]
        if mine:
            lines += ["", f"{weights[weight].label} ({len(mine)})"]
            of = {gap.plan: f", {gap.plan}" if several else "" for gap in mine}
            lines += [wrapped(f"· {gap.sentence} [{gap.query}{of[gap.plan]}]", "  ") for gap in mine]
    return "\n".join(lines)


def coverage(store: Store, cells: Sequence[CellRow], form: str) -> str:
    """Return the matrix: states in words, a row for each kind, partner or form.

    Several plans: a row says of which plan it is, and plans of one barrier model share a matrix.
    """
    several = len({cell.plan for cell in cells}) > 1
    if form != "table":
        return rows(cell_rows(cells), form)
    models: dict[str, dict[str, str]] = {}
    uses: dict[str, str] = {}
    for row in store.select(STEPS):
        models.setdefault(row["model"] or "", {})[row["notation"] or ""] = row["label"] or ""
        uses[row["plan"] or ""] = row["model"] or ""
    lines = [source_line(store)]
    for model, steps in models.items():
        mine = [cell for cell in cells if uses[cell.plan] == model]
        lines += ["", model] if len(models) > 1 else []
        lines.append(_matrix(mine, steps, several))
    notes = [_match(match) for match in matches() if {match.one_model, match.other_model} <= set(models)]
    return "\n".join([*lines, *notes, legend()])


def cell_rows(cells: Sequence[CellRow]) -> list[dict[str, Any]]:
    """Return cells as the command line gives them to a program; with several plans each names its own."""
    keys = (*CELL_KEYS, "plan") if len({cell.plan for cell in cells}) > 1 else CELL_KEYS
    return [{key: getattr(cell, key) for key in keys} for cell in cells]


def _matrix(cells: Sequence[CellRow], steps: Mapping[str, str], several: bool) -> str:
    by_row: dict[tuple[str, ...], dict[str | None, CellRow]] = {}
    for cell in cells:
        key = (cell.column_label, cell.plan) if several else (cell.column_label,)
        by_row.setdefault(key, {})[cell.barrier] = cell
    body = [[*key, *(_cell(found.get(step)) for step in (*steps, None))] for key, found in by_row.items()]
    return table(["", *(["Plan"] if several else []), *steps.values(), "Alle stappen"], body)


def _match(match: Match) -> str:
    words = read_yaml(room("visuals", "words.yaml")).data["models"]
    return wrapped(str(words["close" if match.close else "related"]).format(**asdict(match)))


def legend() -> str:
    """Return what the marks in the matrix mean."""
    return "Hoe weten we dit? " + " · ".join(f"{c.screen} {c.label}" for c in vocabulary().codes["Basis"].values())


def summary(store: Store) -> str:
    """Return the first screen: what is in the map, the questions of most weight, and what to type next."""
    words = read_yaml(room("visuals", "words.yaml")).data["summary"]
    counted = ", ".join(f"{row['count']} {row['what']}" for row in store.select(COUNTS))
    asked = ask(store)
    top = [gap for gap in asked if gap.severity == next(iter(vocabulary().codes["Severity"]))]
    cells = [cell for cell in ask_coverage(store) if cell.barrier and cell.expected]
    silent = [cell for cell in cells if not cell.initiatives]
    return "\n".join(
        [
            source_line(store),
            f"In de kaart: {counted}.",
            wrapped(words["silent"].format(expected=len(cells), silent=len(silent), source=Speaker(store).source)),
            words["asked"].format(all=len(asked), top=len(top)),
            *[wrapped(f"· {gap.sentence}", "  ") for gap in top],
            "",
            words["next"],
        ]
    )


def dossier(found: Dossier, source: Source | None = None) -> str:
    """Return everything known of a thing; with a source at hand, also the words, and whether they are unchanged."""
    lines = [f"{found.label} ({found.kind.lower()})", *_facts(found), *_addresses(found.addresses, source, "  ")]
    for statement in found.statements:
        lines += ["", statement.kind, *_facts(statement), *_addresses(statement.addresses, source, "  ")]
    if found.mentions:
        lines += ["", "Hangt samen met"]
        lines += [
            wrapped(f"  {fact.value} ({fact.name}; {fact.node.rsplit('/', 1)[-1]})", "    ") for fact in found.mentions
        ]
    return "\n".join(lines)


def source_line(store: Store) -> str:
    """Return which plans and which date this is about, and which have no statuses: it stands above every answer."""
    said = []
    for row in store.select(PLANS):
        said.append(f"{row['title']} — zoals gemeld op {dutch_date(row['date'] or '')}")
        if row["statusless"] == "true":
            said.append(wrapped(read_yaml(room("visuals", "words.yaml")).data["statusless"]))
    return "\n".join(said)


def plan_title(store: Store) -> str:
    """Return the title of a store's plan; the first one's, where it holds several."""
    return store.select(PLANS)[0]["title"] or ""


def table(header: Sequence[str], body: Iterable[Sequence[str]]) -> str:
    """Return a plain table as wide as the terminal."""
    from rich.box import SIMPLE  # noqa: PLC0415 - only a table pays for the import
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    grid = Table(box=SIMPLE, pad_edge=False)
    for title in header:
        grid.add_column(title, overflow="fold", min_width=min(len(title), 12))
    for line in body:
        grid.add_row(*(Text(value) for value in line))
    out = io.StringIO()
    Console(file=out, width=_width(), color_system=None).print(grid)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()).strip("\n")


def as_json(data: Any) -> str:
    """Return JSON, readable and with its own letters."""
    return json.dumps(data, ensure_ascii=False, indent=2)


def as_csv(data: Sequence[Mapping[str, Any]]) -> str:
    """Return plain CSV (W3C), for data people."""
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(data[0]) if data else [], lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _plain(value) for name, value in row.items()} for row in data)
    return out.getvalue().rstrip("\n")


def _plain(value: Any) -> Any:
    """Return a value as CSV has it: a list as one text, yes and no as XML Schema writes them."""
    if isinstance(value, bool):
        return str(value).lower()
    return "; ".join(map(str, value)) if isinstance(value, list | tuple) else value


def wrapped(line: str, indent: str = "") -> str:
    """Return a sentence folded to the terminal's width."""
    import textwrap  # noqa: PLC0415

    return textwrap.fill(line, width=_width(), subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def _cell(cell: CellRow | None) -> str:
    if cell is None or (not cell.initiatives and not cell.expected):
        return "–"
    words = vocabulary().codes
    state = words["CellState"][cell.state]
    if not cell.initiatives:
        return f"{state.label}, wij verwachten wel iets" if cell.expected else state.label
    mark = words["Basis"][cell.state_basis].screen if cell.state_basis else ""
    support = ", alleen ondersteunend" if cell.support_only else ""
    return f"{state.label}{support} ({cell.initiatives}) {mark}".strip()


def _facts(part: Dossier) -> list[str]:
    return [wrapped(f"  {fact.name}: {fact.value}", "    ") for fact in part.facts]


def _addresses(addresses: Sequence[Address], source: Source | None, indent: str) -> list[str]:
    lines = []
    for address in addresses:
        lines.append(wrapped(f"{indent}vindplaats: {address}", indent + "  "))
        if source:
            lines.append(
                wrapped(f"{indent}  {source.words(address.start, address.end, address.sha256)}", indent + "  ")
            )
    return lines


def _width() -> int:
    return max(60, min(shutil.get_terminal_size((110, 24)).columns, 160))
