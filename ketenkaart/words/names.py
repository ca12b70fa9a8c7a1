"""How names are compared, and how a name becomes a key."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256

LONGEST_KEY = 200  # bytes: files are named after keys, with some words added


def joined(names: Sequence[str]) -> str:
    """Return names with commas, and "en" before the last: "1.1, 1.2 en 1.3"."""
    return " en ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


@lru_cache(maxsize=50_000)
def folded(name: str) -> str:
    """Return a name without case, accents and superfluous spaces, for comparing: " Één  Stap " is "een stap"."""
    decomposed = unicodedata.normalize("NFKD", " ".join(name.split()))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


@lru_cache(maxsize=50_000)
def slug(name: str) -> str:
    """Return a key made of a name: ASCII letters and digits, with dashes between (model.md, IRIs).

    What is too long for a key is cut, and ends in a hash of the whole, so that two that begin alike stay two.

    >>> slug("Gemeente 's-Gravenhage (noord)"), len(slug("a" * 425))
    ('gemeente-s-gravenhage-noord', 200)
    """
    key = re.sub(r"[^a-z0-9]+", "-", folded(name).encode("ascii", "ignore").decode()).strip("-")
    return key if len(key) <= LONGEST_KEY else f"{key[: LONGEST_KEY - 9]}-{sha256(key.encode()).hexdigest()[:8]}"


def key_of(title: str) -> str:
    """Return the key of what has a title and no number; a title such as 日本語 has no letters for a slug."""
    return slug(title) or (f"x{sha256(title.encode()).hexdigest()[:8]}" if any(map(str.isalnum, title)) else "")


def own_number(number: str, title: str) -> str:
    """Return the number that a plan gives a thing; "" where it is a key that was made of the title."""
    return "" if number == key_of(title) else number


def closed(name: str) -> str:
    """Return a name as `folded` does, with the letters of an abbreviation closed up: n.v.t. is "nvt."."""
    return re.sub(r"\b(\w)\.(?=\w\b)", r"\1", folded(name))


@lru_cache(maxsize=50_000)
def normalised(words: str) -> str:
    """Return words as `folded` does, without marks between them, without "en", and with abbreviations closed up.

    >>> [normalised(one) for one in ("Toezicht & Handhaving.", "toezicht en handhaving", "n.v.t.", "to-do")]
    ['toezicht handhaving', 'toezicht handhaving', 'nvt', 'to do']
    """
    bare = re.sub(r"[^\w✓✔?%#]+", " ", closed(words).replace("_", " "))
    return " ".join(word for word in bare.split() if word != "en")


def by_number(number: str) -> list[str | int]:
    """Return what puts numbers of measures, and keys with such a number, in the order of people: 2.2, 2.2a, 2.10.

    >>> sorted(["m-2.10", "m-2.2a", "m-10.1", "m-2.2"], key=by_number)
    ['m-2.2', 'm-2.2a', 'm-2.10', 'm-10.1']
    """
    return [int(part) if at % 2 else part for at, part in enumerate(re.split(r"(\d+)", number))]
