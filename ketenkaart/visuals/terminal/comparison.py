"""A comparison on a terminal."""

from itertools import groupby

from ketenkaart.queries.rows.needs import source_line
from ketenkaart.queries.side_by_side.compare import Comparison
from ketenkaart.visuals.in_words.comparison import _mode, _spoken, _words, notes, rows, statements
from ketenkaart.visuals.terminal import text
from ketenkaart.words.source import wrapped


def compared(found: Comparison, form: str) -> str:
    """Return a comparison in a form: sentences, table, json or csv."""
    words, mode, every = _words(), _mode(found), rows(found)
    if form in ("json", "csv"):
        return text.rows(every, form)
    before, after = (source_line(side.store) for side in (found.before, found.after))
    if found.same_plan:  # what a reader must know of the plan stands once
        before = before.partition("\n")[0]
    sides = words["sides"][mode].format(before=before, after=after).splitlines()
    if not every:
        said = [wrapped(words["none"][mode])]
    elif form == "table":
        stated, cells = [told for _, told in statements(found)], [_spoken(change, found) for change in found.changes]
        tables = ((stated, words["table"]), (cells, words["columns"]))
        said = [text.rows(data, "table", columns) for data, columns in tables if data]
    else:
        parts = [(words["heads"][what], [*group]) for what, group in groupby(every, lambda row: row["what"])]
        said = ["\n".join(f"{len(part):>5}  {head}" for head, part in parts)]
        for head, part in parts:
            lines = [wrapped(f"· {row['sentence']}", "  ") for row in part]
            said.append("\n".join([f"{head} ({len(part)})", *lines]))
    first, last = ("\n".join(map(wrapped, lines)) for lines in (sides, notes(found)))
    return "\n\n".join([first, *said, last])
