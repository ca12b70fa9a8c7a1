"""`python -m ketenkaart`."""

from ketenkaart.cli import main

main()
