"""Says of many plans side by side how far each is, what is alike, and for whom they hold."""

from collections.abc import Mapping, Sequence

from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.side_by_side.municipalities import Covered, regions
from ketenkaart.queries.side_by_side.overview import SUPPORT, Column, SharedMeasures, Tally
from ketenkaart.visuals.in_words import templates


def counted(count: int) -> str:
    """Return a number of plans in words."""
    return _number(templates("plans")["number"], count)


def _number(words: Mapping[str, str], count: int) -> str:
    return words["one" if count == 1 else "more"].format(count=count)


def column_heads(columns: Sequence[Column]) -> dict[str, str]:
    """Return what each column is called, with its model where there are more."""
    several = len({column.model for column in columns}) > 1
    return {
        column.key: (f"{column.model}: " if several else "") + " – ".join(filter(None, [column.step, column.label]))
        for column in columns
    }


def state_in_words(state: str) -> str:
    """Return a state of a column as a reader sees it; a number of rows stays a number."""
    words = templates("plans")
    plain = state.removesuffix(SUPPORT)
    if not plain or plain.isdigit():
        return plain
    word = words["states"].get(plain) or vocabulary().label("CellState", plain)
    return words["support"].format(state=word) if state.endswith(SUPPORT) else str(word)


def counted_in_words(tally: Tally) -> str:
    """Return a tally in words: how many there hold work, and what that number would hide."""
    words = templates("plans")["cell"]
    of = tally.something + tally.nothing + tally.not_expected + tally.unplaced
    if tally.not_expected == of:
        return "–"
    counts = [(name, getattr(tally, name)) for name in ("supporting", "nothing", "unplaced")]
    more = [words[name].format(count=count) for name, count in counts if count]
    return "; ".join([words["something"].format(count=tally.something, all=of), *more])


def alike_in_words(found: Sequence[SharedMeasures]) -> str:
    """Return which plan shares most words of measures with this one, and how many more do; "" where none does."""
    if not found:
        return ""
    words, first = templates("plans")["alike"], found[0]
    text = str(words["one"].format(count=first.count, all=first.of, title=first.title))
    return text + (_number(words["more"], len(found) - 1) if len(found) > 1 else "")


def places(municipalities: Sequence[Covered]) -> list[tuple[list[str], list[list[str]]]]:
    """Return a table, head and rows, for each level that municipalities name: how many have no known plan."""
    words, tables = templates("plans"), []
    for level, name in words["levels"].items():
        found = regions(municipalities, level)
        if any(place.name for place in found):
            body = [[p.name or words["unnamed"], str(p.municipalities), str(p.unknown)] for p in found]
            tables.append(([name, *words["places"]], body))
    return tables


def plans_of(one: Covered) -> list[str]:
    """Return the plans of a municipality; a plan for more than one says for how many."""
    wide = templates("plans")["wide"]
    return [wide.format(title=plan.title, count=plan.wide) if plan.wide > 1 else plan.title for plan in one.plans]


def refused(why: str) -> str:
    """Return the sentence for who asks what is answered elsewhere (a key of `plans.by_plan` in the words)."""
    return str(templates("plans")["by_plan"][why])
