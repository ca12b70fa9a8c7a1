"""What a sentence calls its source, and a sentence folded to the width of the terminal."""

import shutil
from collections.abc import Sequence
from typing import Any

UNNAMED = "het plan"  # a plan that gives its source no name
SEVERAL = "de bron"  # more plans at once, or none in particular


def source_of(names: Sequence[str | None]) -> str:
    """Return what a sentence calls the source of some plans, given the name that each plan gives it.

    >>> source_of(["het rapport"]), source_of([None]), source_of(["het rapport", None])
    ('het rapport', 'het plan', 'de bron')
    """
    return names[0] or UNNAMED if len(names) == 1 else SEVERAL


def capital(text: str) -> str:
    """Return a text with a capital first letter; the other letters stay."""
    return text[:1].upper() + text[1:]


def template(words: Any, source: str) -> Any:
    """Return `about` for texts that are filled once more: a brace in the name of a source asks for nothing.

    >>> template("{Source}: {count}", "plan {x}").format(count=3)
    'Plan {x}: 3'
    """
    return about(words, source.replace("{", "{{").replace("}", "}}"))


def about(words: Any, source: str = SEVERAL) -> Any:
    """Return texts (one, or a tree of them, keys too) with `{source}` and `{Source}` filled; the rest stays.

    >>> about({"{Source} zwijgt": ["Wat {source} meldt over {kind}"]}, "het plan")
    {'Het plan zwijgt': ['Wat het plan meldt over {kind}']}
    """
    if isinstance(words, str):
        return words.replace("{source}", source).replace("{Source}", capital(source))
    if isinstance(words, dict):
        return {about(key, source): about(item, source) for key, item in words.items()}
    if isinstance(words, list):
        return [about(item, source) for item in words]
    return words


def wrap(line: str, indent: str = "") -> str:
    """Return a sentence folded to the terminal's width."""
    import textwrap  # noqa: PLC0415

    return textwrap.fill(line, width=_width(), subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def _width() -> int:
    return max(60, min(shutil.get_terminal_size((110, 24)).columns, 160))
