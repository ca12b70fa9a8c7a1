"""The command line: options in, words out. `main` is its front door."""

from ketenkaart.cli.boundary import main
from ketenkaart.cli.commands import app

__all__ = ["app", "main"]
