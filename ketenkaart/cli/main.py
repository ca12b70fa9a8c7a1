"""The boundary: runs the command line and turns every error into one Dutch sentence and an exit code."""

import os
import sys

import typer

from ketenkaart.cli.app import app
from ketenkaart.cli.complaints import complaint
from ketenkaart.errors import InputFaults, KetenkaartError


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
        sys.stderr.write(f"{complaint(error)}\n")
        code = 2
    sys.exit(code or 0)
