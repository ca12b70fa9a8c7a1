"""The words of the screens: `visuals/words/`, one file a screen."""

from typing import Any

from ketenkaart.content import files
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.source import about


def page_words(source: str) -> dict[str, Any]:
    """Return the words of every screen, by the name of its file, about a source (`Speaker.source`)."""
    return {path.stem: about(read_content(path), source) for path in files("visuals", "words/*.yaml")}
