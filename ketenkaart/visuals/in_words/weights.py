"""What hoog says and does not say: the line under the column Gewicht, on the page and in every file."""

from ketenkaart.content import room
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.source import about


def weighs(source: str) -> str:
    """Return the line, about a source (`Speaker.source`)."""
    return str(about(read_content(room("visuals", "words", "gaps.yaml"))["weights"], source))
