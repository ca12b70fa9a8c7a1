"""The engine of werkplaats.html, packed: Pyodide, Oxigraph and the Python packages. See THIRD_PARTY.md."""
