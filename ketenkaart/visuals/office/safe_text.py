"""Text that does nothing but be read, in an XML file of Office."""

import re

from ketenkaart.unseen import seen

FORBIDDEN = re.compile("[\ud800-\udfff\ufffe\uffff]")  # XML cannot hold these, and Office then refuses the whole file


def inert(text: str, longest: int | None = None) -> str:
    """Return a text without what is unseen or what XML forbids, and no longer than a cell or line may be.

    >>> inert("a" + chr(0) + "b" + chr(0xFFFE) + "c", 2)
    'a…'
    """
    clean = FORBIDDEN.sub("", str(seen(text)))
    return clean if longest is None or len(clean) <= longest else clean[: longest - 1] + "…"
