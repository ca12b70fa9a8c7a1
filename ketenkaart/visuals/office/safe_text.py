"""What every Office file shares: text that does nothing but be read, and the moment it was made at."""

import re
from datetime import UTC, datetime

from ketenkaart.invisible_text import visible

SAME_MOMENT = datetime(2013, 4, 8, tzinfo=UTC)  # a fixed moment, so that equal content gives equal bytes


FORBIDDEN = re.compile("[\ud800-\udfff\ufffe\uffff]")  # XML cannot hold these, and Office then refuses the whole file


def inert(text: str, longest: int | None = None) -> str:
    """Return a text without what is unseen or what XML forbids, and no longer than a cell or line may be.

    >>> inert("a" + chr(0) + "b" + chr(0xFFFE) + "c", 2)
    'a…'
    """
    clean = FORBIDDEN.sub("", str(visible(text)))
    return clean if longest is None or len(clean) <= longest else clean[: longest - 1] + "…"
