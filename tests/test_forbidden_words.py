"""One vocabulary on every surface: a word that the map has another word for stands nowhere (`forbidden_words.yaml`)."""

import ast
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from ketenkaart.strict_yaml import read_content
from tests.conftest import ROOT

Said = tuple[str, str]  # where it stands, and what is said there
RULES: Any = read_content(ROOT / "tests/forbidden_words.yaml")
CODES = {*RULES["codes"]}


def _values(found: Any) -> Iterator[str]:
    """Yield what a file of words says; not its keys, and not what stands under a key of a code."""
    if isinstance(found, dict):
        found = [value for key, value in found.items() if key not in CODES]
    if isinstance(found, list):
        for value in found:
            yield from _values(value)
    else:
        yield str(found)


def _files(*patterns: str) -> Iterator[Said]:
    for path in (path for pattern in patterns for path in sorted(ROOT.glob(pattern))):
        yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def _words(*patterns: str) -> Iterator[Said]:
    for name, _ in _files(*patterns):
        yield from ((name, said) for said in _values(read_content(ROOT / name)))


def _visuals() -> Iterator[Said]:
    yield from _words("visuals/**/*.yaml")
    filled_in = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|<code>.*?</code>", re.DOTALL)
    for name, text in _files("visuals/templates/**/*.html"):
        yield name, re.sub(r"<[^>]*>", " ", filled_in.sub(" ", text))


def _queries() -> Iterator[Said]:
    for name, text in _files("queries/*/*.rq"):
        for line in re.findall(r"^#\+(?! (?:name|english|parameters):).*", text, re.MULTILINE):
            said = re.sub(r"[\w-]+: ", " ", line)
            yield name, re.sub(r"\b[a-z]+(-[a-z]+)+\b", " ", said)  # the name of a sentence, a view or a question
    yield from ((name, said) for name, said in _words("queries/*.yaml") if " " in said)


def _command_line() -> Iterator[Said]:
    for name, text in _files("ketenkaart/cli/**/*.py", "ketenkaart/visuals/terminal/**/*.py"):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
                yield name, node.value


def _readme() -> Iterator[Said]:
    for name, text in _files("README.md", "docs/opdrachten.md"):
        dutch = re.sub(r"```.*?```", "", text, flags=re.DOTALL).partition("## In English")[0]
        yield from ((name, line) for line in re.sub(r"`[^`]*`|\]\([^)]*\)", "", dutch).splitlines())


def _ontology() -> Iterator[Said]:
    for name, text in _files("ontology/**/*.ttl"):
        now = re.sub(r"skos:altLabel [^;.]*[;.]", "", text)  # and not what it was called, to find it by
        yield from ((name, said) for said in re.findall(r'"((?:[^"\\]|\\.)*)"@nl', now))


SURFACES: list[Callable[[], Iterator[Said]]] = [_visuals, _queries, _command_line, _readme, _ontology]


def found_in(surface: list[Said]) -> list[tuple[str, str, str]]:
    """Return each forbidden word of a surface, with its file and what it stands in."""
    found = []
    for name, said in surface:
        for rule in RULES["words"]:
            allowed = [one["as"] for one in rule.get("may", ()) if name.startswith(one["in"])]
            kept = re.sub("|".join(allowed), "", said) if allowed else said
            found += [(name, hit[0], said) for hit in re.finditer(rf"\b(?:{rule['word']})\b", kept, re.IGNORECASE)]
    return found


@pytest.mark.parametrize("surface", SURFACES)
def test_no_surface_says_a_forbidden_word(surface: Callable[[], Iterator[Said]]) -> None:
    read = [*surface()]
    assert sum(len(said.split()) for _, said in read) > 400
    assert found_in(read) == []


def test_a_forbidden_word_is_found_and_one_that_holds_it_is_not() -> None:
    said = ["Het OM handelt hier.", "Mensenhandel is strafbaar.", "Het werk loopt.", "Niets gemeld: dat is een gat."]
    assert [hit for _, hit, _ in found_in([("x", one) for one in said])] == ["handelt", "Niets gemeld", "gat"]


def test_what_may_stand_somewhere_stands_there_and_says_why() -> None:
    every = [pair for surface in SURFACES if surface != _queries for pair in surface()]
    for rule in RULES["words"]:
        for one in rule.get("may", ()):
            assert one["why"]
            assert any(name.startswith(one["in"]) and re.search(one["as"], said) for name, said in every), one


LONGEST, AVERAGE = 22, 12
ONE_WORD = re.compile(r"“[^”]*”|`[^`]*`|\{[^}]*\}|ketenkaart [a-z-]+( --[a-z]+)?")


def _lengths(said: str) -> Iterator[tuple[int, str]]:
    """Yield how many words each sentence has; a quotation, a command and what is filled in count as one."""
    for part in re.split(r"(?<=[.?!…:])[”)]?\s+|\n", said):
        words = [word for word in ONE_WORD.sub("X", part).split() if re.search(r"\w", word)]
        if words:
            yield len(words), part


def test_a_sentence_of_a_screen_is_short() -> None:
    counted = [count for count, _ in _lengths("Het rapport noemt “een lange zin in vier”. {names} werkt mee.")]
    assert counted == [4, 3]
    for pattern in ("visuals/words/*.yaml", "visuals/words.yaml", "visuals/views/*.yaml", "visuals/pictures.yaml"):
        found = [one for _, said in _words(pattern) for one in _lengths(said)]
        assert [one for one in found if one[0] > LONGEST] == []
        assert sum(count for count, _ in found) / len(found) <= AVERAGE, pattern
