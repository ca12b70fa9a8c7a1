"""A list of names as a sentence has it."""

from collections.abc import Sequence


def joined(names: Sequence[str]) -> str:
    """Return names with commas, and "en" before the last.

    >>> joined(["1.1", "1.2", "1.3"])
    '1.1, 1.2 en 1.3'
    """
    return " en ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))
