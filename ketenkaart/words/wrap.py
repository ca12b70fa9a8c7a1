"""Folds a sentence to the width of the terminal."""

import shutil


def wrapped(line: str, indent: str = "") -> str:
    """Return a sentence folded to the terminal's width."""
    import textwrap  # noqa: PLC0415

    return textwrap.fill(line, width=_width(), subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def _width() -> int:
    return max(60, min(shutil.get_terminal_size((110, 24)).columns, 160))
