"""The engine inside one page: what the page asks it, and how the page is made (design note browser-engine.md)."""
