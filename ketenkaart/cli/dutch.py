"""What typer says by itself, in Dutch: the words of its help."""

import re
from collections.abc import Sequence
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

WORDS = {
    "Arguments": "Invoer",
    "Options": "Opties",
    "Commands": "Opdrachten",
    "Show this message and exit.": "Toon deze hulp.",
    "[default: ": "[standaard: ",
    "[required]": "[verplicht]",
}


class Help(typer.Context.formatter_class):  # type: ignore[misc,valid-type]  # typer moved its home
    """Lays out help as typer does, with Dutch words."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how a command is typed."""
        super().write_usage(prog, args, prefix or "Gebruik: ")

    def write_heading(self, heading: str) -> None:
        """Write a heading."""
        super().write_heading(in_dutch(heading))

    def write_dl(self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write names with their explanations; a name in capitals says more than typer's name of its type."""
        said = [(re.sub(r" <[^|]+>$", "", name), in_dutch(words)) for name, words in rows]
        super().write_dl(said, col_max, col_spacing)


class Context(typer.Context):
    """A command at work, with Dutch help."""

    formatter_class = Help

    def __exit__(self, kind: Any, error: Any, trace: Any) -> bool | None:
        """Leave; a complaint of the parser does not know yet at which command it arose."""
        if getattr(error, "ctx", self) is None:
            error.ctx = self
        return super().__exit__(kind, error, trace)


class Command(TyperCommand):
    """A command with Dutch help."""

    context_class = Context

    def get_short_help_str(self, limit: int = 45) -> str:
        """Return the whole first sentence for the list of commands, not as much of it as fits one line."""
        return super().get_short_help_str(max(limit, 200))


class Group(TyperGroup):
    """The commands together, with Dutch help."""

    context_class = Context


def in_dutch(text: str) -> str:
    """Return a text with typer's words replaced."""
    for word, dutch in WORDS.items():
        text = text.replace(word, dutch)
    return re.sub(r"; \d+<=x<=\d+", "", text)  # its help says so in words
