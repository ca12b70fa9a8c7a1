"""The application: commands in the order of help, and every error as one Dutch sentence with an exit code."""

import gc
import gettext
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from errno import ENAMETOOLONG
from pathlib import Path

import click

import ketenkaart
from ketenkaart.cli.commands import ask, check, former, many, write
from ketenkaart.cli.options import Group, complaint
from ketenkaart.errors import InputFaults, KetenkaartError, lines
from ketenkaart.files import FULL, explain
from ketenkaart.invisible_text import visible

COMMANDS: tuple[click.Command, ...] = (
    *(write.publish, ask.gaps, ask.coverage, ask.query, ask.show, ask.compare),
    *(write.export, write.new_plan, check.check, many.push),
    *former.COMMANDS,
)
LOCALE = Path(__file__).with_name("locale")
DOMAIN = "messages"  # gettext's own default, which click uses


@click.group(
    cls=Group,
    commands=COMMANDS,
    invoke_without_command=True,
    subcommand_metavar="OPDRACHT …",
    context_settings={"help_option_names": ["--help", "-h"]},
)
@click.option("--version", is_flag=True, help="Toon de versie.")
@click.pass_context
def app(context: click.Context, version: bool) -> None:
    """Wie doet wat tegen welke stap, hoe weten we dat, en waar meldt de bron niets."""
    if version:
        click.echo(f"ketenkaart {ketenkaart.__version__}")
        context.exit()
    if context.invoked_subcommand is None:
        from ketenkaart.visuals.terminal.answers import summary

        click.echo(summary(ketenkaart.Plans().at()))


@contextmanager
def dutch() -> Iterator[None]:
    """Let gettext, which click asks for every sentence, find our catalogue in Dutch for as long as a command runs.

    gettext reads LANGUAGE before LC_ALL and LANG, and nothing else in Python reads it. It is put back, with the folder
    of the domain, for a caller that runs a command inside its own process.
    """
    folder, language = gettext.bindtextdomain(DOMAIN), os.environ.get("LANGUAGE")
    gettext.bindtextdomain(DOMAIN, str(LOCALE))
    os.environ["LANGUAGE"] = "nl"
    try:
        yield
    finally:
        gettext.bindtextdomain(DOMAIN, folder)
        os.environ.pop("LANGUAGE")
        if language is not None:
            os.environ["LANGUAGE"] = language


def run(argv: Sequence[str] | None = None) -> int:
    """Run one command (`argv`, or that of this process); return its exit code. An error is a sentence on stderr."""
    with dutch():
        try:
            return app.main(argv, prog_name="ketenkaart", standalone_mode=False) or 0
        except InputFaults as error:
            count, code = len(error.faults), error.exit_code
            end = f"{count} {'fout' if count == 1 else 'fouten'}; er is niets geschreven."
            text = "\n".join([*lines(error.faults), end])
        except KetenkaartError as error:
            text, code = str(error), error.exit_code
        except click.UsageError as error:
            text, code = complaint(error), error.exit_code
        except OSError as error:
            # A full disk may be met anywhere, as where a temporary file lies; a name too long wherever one is typed.
            if error.errno not in (*FULL, ENAMETOOLONG):
                raise
            text, code = f"De opdracht is gestopt: {explain(error)}.", 2
        except click.Abort:
            text, code = "Afgebroken.", 130  # what a shell expects after Ctrl-C
    sys.stderr.write(visible(f"{text}\n"))
    return code


def main() -> None:
    """Run the command line of this process, in UTF-8 wherever it is, and leave with its exit code."""
    gc.set_threshold(100_000)  # reading a large plan makes millions of things that all stay: a fifth of its time
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    sys.exit(run())
