"""Lets click speak Dutch: its own words, of help and of complaints, come from the catalogue in `locale/`."""

import gettext
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LOCALE = Path(__file__).with_name("locale")
DOMAIN = "messages"  # gettext's own default, which click uses


@contextmanager
def dutch() -> Iterator[None]:
    """Let gettext find our catalogue, in Dutch, for as long as a command runs.

    click asks gettext at every sentence, in the default domain and in the language of the environment. So we name the
    folder of that domain, and the language: LANGUAGE is the one variable that gettext reads before LC_ALL and LANG,
    and nothing else in Python reads it. Both are put back, for who runs a command inside a process of his own.
    """
    folder, language = gettext.bindtextdomain(DOMAIN), os.environ.get("LANGUAGE")
    gettext.bindtextdomain(DOMAIN, str(LOCALE))
    os.environ["LANGUAGE"] = "nl"
    try:
        yield
    finally:
        gettext.bindtextdomain(DOMAIN, folder)
        os.environ.pop("LANGUAGE")
        if language is not None:
            os.environ["LANGUAGE"] = language
