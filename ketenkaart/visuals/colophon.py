"""What every export says of itself: of which date its source is, and which version and content made it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from ketenkaart import __version__
from ketenkaart.content import fingerprint
from ketenkaart.graph.sources.files import plan_files
from ketenkaart.queries.words import Speaker
from ketenkaart.store import Store
from ketenkaart.words.dates import spoken

SAME_MOMENT = datetime(2013, 4, 8, tzinfo=UTC)  # a fixed moment, so that equal content gives equal bytes


def origin(folders: Sequence[Path], stores: Sequence[Store]) -> dict[str, str]:
    """Return `date` (each plan's, in words), `version`, and `content`: the start of a hash over the plans' files."""
    content = fingerprint([file for folder in folders for file in plan_files(folder)])
    return {
        "date": " en ".join(spoken(Speaker(store).as_of) for store in stores),
        "version": __version__,
        "content": content[:12],
    }
