"""What each recipe must answer of the report, written by hand from its text: `answers/recipes`, rows in any order.

Where a row needs a judgement, the note above says which words of the report it rests on.
"""

from tests.test_explore_queries import ANSWERS as FOLDER
from tests.test_explore_queries import lines

SOME = ["namen-in-twee-talen"]  # a row for each organisation; these are some of them
ANSWERS = sorted({path.stem for path in (FOLDER / "recipes").glob("*.txt")} - set(SOME))


def expected(name: str) -> set[tuple[str, ...]]:
    """Return the rows that a recipe must give."""
    return set(map(tuple, lines("recipes", name)))
