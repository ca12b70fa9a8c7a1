"""The boundary: runs the command line and turns every error into one Dutch sentence and an exit code."""

import os
import sys

import typer

from ketenkaart.cli.commands import app
from ketenkaart.errors import InputFaults, KetenkaartError, did_you_mean

# What typer calls a wrong way of typing, in Dutch; `option_name`, `param` and `message` are typer's own.
USAGE = {
    "NoSuchOption": "De optie “{option_name}” bestaat niet; typ --help achter de opdracht.",
    "MissingParameter": "Er ontbreekt iets achter de opdracht: {name}. Typ --help achter de opdracht.",
    "BadParameter": "De waarde bij {name} kan niet; typ --help achter de opdracht voor wat mag.",
    "BadOptionUsage": "De optie “{option_name}” mist een waarde; typ --help achter de opdracht.",
}


def _usage(error: Exception) -> str:
    """Return typer's complaint as one Dutch sentence."""
    template = USAGE.get(type(error).__name__)
    if template is None:
        commands = [
            command.name or command.callback.__name__ for command in app.registered_commands if command.callback
        ]
        words = [word for word in sys.argv[1:] if not word.startswith("-")]
        near = did_you_mean(words[0], commands) if words and words[0] not in commands else ""
        return f"Deze opdracht begrijpen wij niet.{near} Typ `ketenkaart --help` voor alle opdrachten."
    parameter = getattr(error, "param", None)
    name = next(iter(getattr(parameter, "opts", [])), "")
    return template.format(option_name=getattr(error, "option_name", ""), name=name)


def main() -> None:
    """Run the command line; print one Dutch sentence for each error and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    code: int | None
    try:
        code = app(prog_name="ketenkaart", standalone_mode=False)
    except InputFaults as error:
        count = len(error.faults)
        sys.stderr.write(f"{error}\n{count} {'fout' if count == 1 else 'fouten'}; er is niets geschreven.\n")
        code = error.exit_code
    except KetenkaartError as error:
        sys.stderr.write(f"{error}\n")
        code = error.exit_code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except typer.Exit as error:
        code = error.exit_code
    except Exception as error:
        if not hasattr(error, "format_message"):
            raise
        sys.stderr.write(f"{_usage(error)}\n")
        code = 2
    sys.exit(code or 0)
