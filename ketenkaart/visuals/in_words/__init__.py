"""Says what was found, in the words of `visuals/words.yaml`: terminal, page, Word and workbook say the same of it."""

from typing import Any

from ketenkaart.content import content_path
from ketenkaart.errors import KetenkaartError
from ketenkaart.strict_yaml import read_content


def templates(part: str) -> dict[str, Any]:
    """Return the templates of one part of `visuals/words.yaml`."""
    found: dict[str, Any] = read_content(content_path("visuals", "words.yaml"))[part]
    return found


def refused(why: str, **values: object) -> KetenkaartError:
    """Return the error with the sentence for what cannot be (a key of `refused` in the words)."""
    return KetenkaartError(templates("refused")[why].format(**values))
