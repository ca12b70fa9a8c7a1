"""A comparison on a terminal."""

from ketenkaart.queries.rows.above import source_line
from ketenkaart.queries.side_by_side.compare import Comparison
from ketenkaart.visuals.in_words.comparison import _mode, _spoken, _words, changes, notes, sentence
from ketenkaart.visuals.terminal import text
from ketenkaart.words import wrap


def compared(found: Comparison, form: str) -> str:
    """Return a comparison in a form: sentences, table, json or csv."""
    words = _words()
    if form in ("json", "csv"):
        return text.rows(changes(found), form)
    sides = words["sides"][_mode(found)].format(
        before=source_line(found.before.store), after=source_line(found.after.store)
    )
    if not found.changes:
        said = words["none"]
    elif form == "table":
        said = text.rows([_spoken(change, words) for change in found.changes], "table", words["columns"])
    else:
        said = "\n".join(wrap.wrapped(f"· {sentence(change, words, _mode(found))}.", "  ") for change in found.changes)
    return "\n".join([sides, "", said, "", *map(wrap.wrapped, notes(found))])
