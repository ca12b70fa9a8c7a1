"""The engine inside one page: what the page asks it (docs/werkplaats.md)."""
