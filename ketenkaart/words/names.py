"""How names are compared, and how a name becomes a key."""

import re
import unicodedata
from functools import lru_cache


@lru_cache(maxsize=50_000)
def fold(name: str) -> str:
    """Return a name without case, accents and superfluous spaces, for comparing.

    >>> fold(" Één  Stap ")
    'een stap'
    """
    decomposed = unicodedata.normalize("NFKD", " ".join(name.split()))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


def slug(name: str) -> str:
    """Return a key made of a name: ASCII letters and digits, with dashes between (model.md, IRIs).

    >>> slug("Gemeente 's-Gravenhage (noord)")
    'gemeente-s-gravenhage-noord'
    """
    ascii_only = fold(name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")
