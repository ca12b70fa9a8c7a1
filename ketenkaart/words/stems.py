"""Dutch words without their endings, so that who looks for "huizen" finds "huis": the Snowball stemmer."""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import Any

from ketenkaart.words.names import fold

WORD = re.compile(r"[^\W_]+(?:[.-][^\W_]+)*")


def words_in(text: str) -> list[str]:
    """Return the words of a text, folded; numbers such as 5.4 and compounds with a dash are one word.

    >>> words_in("Actie 5.4: de IND-medewerker, één keer.")
    ['actie', '5.4', 'de', 'ind-medewerker', 'een', 'keer']
    """
    return WORD.findall(fold(text))


@cache
def stem(word: str) -> str:
    """Return what a word has in common with its other forms; the word itself where no stemmer is installed.

    >>> stem("huizen") == stem("huis")
    True
    """
    stemmer = _stemmer()
    return str(stemmer.stemWord(word)) if stemmer else word


def forms(texts: Iterable[str]) -> list[str]:
    """Return the words of some texts that have other forms in them: each line holds the forms of one word."""
    found: dict[str, set[str]] = defaultdict(set)
    for word in {word for text in texts for word in words_in(text)}:
        found[stem(word)].add(word)
    return sorted(" ".join(sorted(words)) for words in found.values() if len(words) > 1)


@cache
def _stemmer() -> Any:
    try:
        from snowballstemmer import stemmer  # noqa: PLC0415 - only a page and a search need it
    except ImportError:  # the engine in a page may travel without it: words are then found as they are typed
        return None
    return stemmer("dutch")
