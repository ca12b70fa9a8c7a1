"""What every export says of itself: of which date its source is, and which version and content made it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from ketenkaart import __version__
from ketenkaart.content import fingerprint
from ketenkaart.graph.folder import plan_files
from ketenkaart.queries.gaps import Speaker, dutch_date

SAME_MOMENT = datetime(2013, 4, 8, tzinfo=UTC)  # a fixed moment, so that equal content gives equal bytes


def origin(folders: Sequence[Path], speaker: Speaker) -> dict[str, str]:
    """Return `date` in words, `version`, and `content`: the first letters of a hash over the plans' files."""
    content = fingerprint([file for folder in folders for file in plan_files(folder)])
    return {"date": dutch_date(speaker.as_of), "version": __version__, "content": content[:12]}
