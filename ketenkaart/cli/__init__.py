"""The command line: options in, words out. `main` is its front door, `run` the same inside another process."""

from ketenkaart.cli.main import app, main, run

__all__ = ["app", "main", "run"]
