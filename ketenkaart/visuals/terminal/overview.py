"""What is said of many plans: in how many something stands in each column, and each plan's own row."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from ketenkaart.content import room
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.side_by_side.municipalities import Covered, regions
from ketenkaart.queries.side_by_side.overview import QUESTION, SUPPORT, Alike, Column, Overview, Tally
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.csv import dutch_csv
from ketenkaart.visuals.terminal.text import as_json, table
from ketenkaart.words.dates import spoken
from ketenkaart.words.source import wrapped

MOST = 10  # plans with words of others that the screen names


def shown(found: Overview, municipalities: Sequence[Covered], form: str) -> str:
    """Return many plans as tables with what of them is alike and their regions, or as JSON or CSV."""
    if form == "json":
        return as_json(data(found, municipalities))
    if form == "csv":
        rows = lines(found, municipalities)
        return dutch_csv(rows, list(rows[0]), "\n").rstrip("\n")
    words = _words()
    return "\n".join(
        [
            counted(len(found.plans)),
            wrapped(words["order"]),
            *(_questions(found) if found.by == QUESTION else _matrices(found)),
            *_copies(found),
            *(table(head, body) for head, body in places(municipalities)),
        ]
    )


def lines(found: Overview, municipalities: Sequence[Covered] = ()) -> list[dict[str, str]]:
    """Return a row a plan with a column a state, in words; and then the municipalities of which no plan is known."""
    words, heads = _words(), _heads(found.columns)
    plan, date, applies, alike = (words["columns"][name] for name in ("plan", "date", "applies", "alike"))
    rows = [
        {
            plan: row.title,
            date: spoken(row.date),
            applies: "; ".join(address.rsplit("/", 1)[-1] for address in row.applies_to),
            alike: alike_in_words(row.alike),
            **{head: state_in_words(row.states.get(key, "")) for key, head in heads.items()},
        }
        for row in found.plans
    ]
    unknown = (one.municipality for one in municipalities if not one.plans)
    empty = dict.fromkeys(heads.values(), words["unknown"])
    return [*rows, *({plan: one.name, date: "", applies: one.code, alike: "", **empty} for one in unknown)]


def data(found: Overview, municipalities: Sequence[Covered] = ()) -> dict[str, Any]:
    """Return many plans for a program: states as codes, tallies as numbers."""
    return {
        "by": found.by,
        "columns": [vars(column) for column in found.columns],
        "plans": [{**vars(plan), "alike": [vars(one) for one in plan.alike]} for plan in found.plans],
        "tallies": [{**vars(tally), "column": column.key} for column, tally in found.tallies()],
        "municipalities": [{**vars(one.municipality), "plans": plans_of(one)} for one in municipalities],
    }


def counted(count: int) -> str:
    """Return a number of plans in words."""
    return _number(_words()["number"], count)


@cache
def _words() -> dict[str, Any]:
    return dict(read_content(room("visuals", "words.yaml"))["plans"])


def _number(words: Mapping[str, str], count: int) -> str:
    return words["one" if count == 1 else "more"].format(count=count)


def _heads(columns: Sequence[Column]) -> dict[str, str]:
    """Return what each column is called, with its model where there are more."""
    several = len({column.model for column in columns}) > 1
    return {
        column.key: (f"{column.model}: " if several else "") + " – ".join(filter(None, [column.step, column.label]))
        for column in columns
    }


def state_in_words(state: str) -> str:
    """Return a state of a column as a reader sees it; a number of rows stays a number."""
    words = _words()
    plain = state.removesuffix(SUPPORT)
    if not plain or plain.isdigit():
        return plain
    word = words["states"].get(plain) or vocabulary().label("CellState", plain)
    return words["support"].format(state=word) if state.endswith(SUPPORT) else str(word)


def _questions(found: Overview) -> list[str]:
    body = [[column.label, str(t.something), str(t.nothing), str(t.unplaced)] for column, t in found.tallies()]
    return [table(_words()["questions"], body)]


def _matrices(found: Overview) -> list[str]:
    """Return a matrix a model: in how many plans something stands in each row at each step."""
    models = list(dict.fromkeys(column.model for column in found.columns))
    parts = []
    for model in models:
        mine = [(column, tally) for column, tally in found.tallies() if column.model == model]
        steps = list(dict.fromkeys(column.step for column, _ in mine))
        rows = list(dict.fromkeys(column.label for column, _ in mine))
        said = {(column.label, column.step): counted_in_words(tally) for column, tally in mine}
        parts += [model] if len(models) > 1 else []
        parts.append(table(["", *steps], [[row, *(said.get((row, step), "–") for step in steps)] for row in rows]))
    return [*parts, wrapped(_words()["legend"])]


def counted_in_words(tally: Tally) -> str:
    """Return a tally in words: how many there hold work, and what that number would hide."""
    words = _words()["cell"]
    of = tally.something + tally.nothing + tally.not_expected + tally.unplaced
    if tally.not_expected == of:
        return "–"
    more = [
        words[name].format(count=getattr(tally, name))
        for name in ("supporting", "nothing", "unplaced")
        if getattr(tally, name)
    ]
    return "; ".join([words["something"].format(count=tally.something, all=of), *more])


def _copies(found: Overview) -> list[str]:
    words, shared = _words()["alike"], [plan for plan in found.plans if plan.alike]
    said = [wrapped(f"· {plan.title}: {alike_in_words(plan.alike)}", "  ") for plan in shared[:MOST]]
    rest = [f"  {words['rest'].format(count=len(shared) - MOST)}"] if len(shared) > MOST else []
    return [words["title"], *said, *rest] if shared else []


def alike_in_words(found: Sequence[Alike]) -> str:
    """Return which plan shares most words of measures with this one, and how many more do; "" where none does."""
    if not found:
        return ""
    words, first = _words()["alike"], found[0]
    said = str(words["one"].format(count=first.count, all=first.of, title=first.title))
    return said + (_number(words["more"], len(found) - 1) if len(found) > 1 else "")


def places(municipalities: Sequence[Covered]) -> list[tuple[list[str], list[list[str]]]]:
    """Return a table, head and rows, for each level that municipalities name: how many have no known plan."""
    words, said = _words(), []
    for level, name in words["levels"].items():
        found = regions(municipalities, level)
        if any(place.name for place in found):
            body = [[p.name or words["unnamed"], str(p.municipalities), str(p.unknown)] for p in found]
            said.append(([name, *words["places"]], body))
    return said


def plans_of(one: Covered) -> list[str]:
    """Return the plans of a municipality; a plan for more than one says for how many."""
    wide = _words()["wide"]
    return [wide.format(title=plan.title, count=plan.wide) if plan.wide > 1 else plan.title for plan in one.plans]
