"""Whether a typed word is in a text: at the start of a word, or as the second half of a compound.

An abbreviation is found only as a whole word; singular and plural are one. The same as in `visuals/app/lib/find.js`.
"""

import re
from collections.abc import Callable, Iterable, Set
from difflib import get_close_matches
from functools import cache
from itertools import groupby

from ketenkaart.words.names import folded

WORD = re.compile(r"[^\W_]+(?:[.-][^\W_]+)*")
LONGEST = 4  # letters of an abbreviation, at most
HALF = 6  # letters of the second half of a compound, at least
FIRST = 3  # and of what precedes it
SLIP = 6  # letters of a word that may have a slip of the pen, at least


def words_in(text: str) -> list[str]:
    """Return the words of a text, folded; numbers such as 5.4 and compounds with a dash are one word.

    >>> words_in("Actie 5.4: de IND-medewerker, één keer.")
    ['actie', '5.4', 'de', 'ind-medewerker', 'een', 'keer']
    """
    return WORD.findall(folded(text))


@cache
def stem(word: str) -> str:
    """Return what a word has in common with its other forms; the word itself where no stemmer is installed."""
    try:
        from snowballstemmer import stemmer  # noqa: PLC0415 - only a page and a search need it
    except ImportError:  # the engine in a page may travel without it: words are then found as they are typed
        return word
    return str(stemmer("dutch").stemWord(word))


def forms(texts: Iterable[str]) -> list[str]:
    """Return the words of some texts that have other forms in them: each line holds the forms of one word."""
    words = sorted({word for text in texts for word in words_in(text)}, key=lambda word: (stem(word), word))
    found = [list(alike) for _, alike in groupby(words, stem)]
    return sorted(" ".join(alike) for alike in found if len(alike) > 1)


def words_of(text: str) -> list[str]:
    """Return the words of a text as they stand, and the parts of one with a dash; "csv's" is "csv".

    >>> words_of("RIEC's, de IND-medewerker en actie 5.4")
    ['RIEC', 'de', 'IND-medewerker', 'IND', 'medewerker', 'en', 'actie', '5.4']
    """
    found = WORD.findall(re.sub(r"(?<=[^\W\d_])['’]s\b", "", text))
    return [part for word in found for part in dict.fromkeys([word, *word.split("-")])]


def is_short(word: str) -> bool:
    """Return whether a word is written as an abbreviation: "IND", "KvK".

    >>> [word for word in ("IND", "KvK", "Den", "EMPACT", "B9") if is_short(word)]
    ['IND', 'KvK']
    """
    return 1 < len(word) <= LONGEST and word.isalpha() and sum(map(str.isupper, word)) > 1


def abbreviations(names: Iterable[str]) -> frozenset[str]:
    """Return the abbreviations in some names, folded: who types one, in whatever letters, means that whole word."""
    return frozenset(folded(word) for name in names for word in words_of(name) if is_short(word))


def finders(typed: str, shorts: Set[str]) -> list[Callable[[str], bool]]:
    """Return the finder of each word that one typed."""
    return [finder(word, shorts) for word in words_of(typed.replace("-", " "))]


def finder(typed: str, shorts: Set[str] = frozenset()) -> Callable[[str], bool]:
    """Return a test of whether a word answers a typed word; `shorts` are the folded words that are abbreviations."""
    start = folded(typed)
    if short := next((one for one in (start, start.removesuffix("s")) if one in shorts or is_short(typed)), ""):
        return lambda word: is_short(word) and folded(word) == short
    if start.replace(".", "").isdecimal():
        return lambda word: word == start or word.startswith(f"{start}.")  # 7.1 is not 7.10
    root = stem(start)

    def answers(word: str) -> bool:
        one = folded(word)
        if one.startswith(start) or stem(one) == root:
            return True
        compound = len(start) >= HALF and len(one) >= len(start) + FIRST
        return compound and (one.endswith(start) or stem(one).endswith(root))

    return answers


def contains_all(words: Iterable[str], finders: Iterable[Callable[[str], bool]]) -> bool:
    """Return whether some words answer everything that is looked for."""
    words = list(words)
    return all(any(map(answers, words)) for answers in finders)


def suggestion(typed: str, vocabulary_words: Iterable[str]) -> str:
    """Return ' Bedoelde u “…”?' where a known word has a slip of the pen in it: no short word, and no other beginning.

    >>> suggestion("schadefons", ["Schadefonds", "schaduwfonds"]), suggestion("INDD", ["IND"])
    (' Bedoelde u “Schadefonds”?', '')
    """
    names = {folded(name): name for name in sorted(vocabulary_words) if folded(name)[:1] == folded(typed)[:1]}
    near = get_close_matches(folded(typed), names, n=1, cutoff=0.85) if len(typed) >= SLIP else []
    return f" Bedoelde u “{names[near[0]]}”?" if near else ""
