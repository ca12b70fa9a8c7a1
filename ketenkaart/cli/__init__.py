"""The command line: options in, words out. `main` is its front door."""

from ketenkaart.cli.app import app
from ketenkaart.cli.main import main

__all__ = ["app", "main"]
