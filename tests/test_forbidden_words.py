"""One vocabulary on every surface: a word that the map has another word for stands nowhere (`forbidden_words.yaml`)."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
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
        for key, value in found.items():
            yield from () if key in CODES else _values(value)
    elif isinstance(found, list):
        for value in found:
            yield from _values(value)
    else:
        yield str(found)


def _files(pattern: str) -> Iterator[tuple[str, Path]]:
    for path in sorted(ROOT.glob(pattern)):
        yield path.relative_to(ROOT).as_posix(), path


def _visuals() -> Iterator[Said]:
    for name, path in _files("visuals/**/*.yaml"):
        yield from ((name, said) for said in _values(read_content(path)))
    for name, path in _files("visuals/templates/**/*.html"):
        text = re.sub(r"\{%.*?%\}|\{\{.*?\}\}|<code>.*?</code>", " ", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        yield name, re.sub(r"<[^>]*>", " ", text)


def _queries() -> Iterator[Said]:
    for name, path in _files("queries/*/*.rq"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#+") and not re.match(r"#\+ (name|english|parameters):", line):
                said = re.sub(r"[\w-]+: ", " ", line)
                yield name, re.sub(r"\b[a-z]+(-[a-z]+)+\b", " ", said)  # the name of a sentence, a view or a question
    for name, path in _files("queries/*.yaml"):
        yield from ((name, said) for said in _values(read_content(path)) if " " in said)


def _command_line() -> Iterator[Said]:
    for folder in ("ketenkaart/cli", "ketenkaart/visuals/terminal"):
        for name, path in _files(f"{folder}/**/*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
                    yield name, node.value


def _readme() -> Iterator[Said]:
    for name in ("README.md", "docs/opdrachten.md"):
        text = re.sub(r"```.*?```", "", (ROOT / name).read_text(encoding="utf-8"), flags=re.DOTALL)
        text = re.sub(r"`[^`]*`|\]\([^)]*\)", "", text.partition("## In English")[0])
        yield from ((name, line) for line in text.splitlines())


def _ontology() -> Iterator[Said]:
    for name, path in _files("ontology/**/*.ttl"):
        text = re.sub(r"skos:altLabel [^;.]*[;.]", "", path.read_text(encoding="utf-8"))  # what it was called, to find it by
        yield from ((name, said) for said in re.findall(r'"((?:[^"\\]|\\.)*)"@nl', text))


SURFACES: dict[str, Callable[[], Iterator[Said]]] = {
    "visuals": _visuals,
    "queries": _queries,
    "command line": _command_line,
    "readme": _readme,
    "ontology": _ontology,
}


def found_in(surface: Iterator[Said]) -> list[tuple[str, str, str]]:
    """Return each forbidden word of a surface, with its file and what it stands in."""
    found = []
    for name, said in surface:
        for rule in RULES["words"]:
            allowed = [one["as"] for one in rule.get("may", ()) if name.startswith(one["in"])]
            kept = re.sub("|".join(allowed), "", said) if allowed else said
            found += [(name, hit[0], said) for hit in re.finditer(rf"\b(?:{rule['word']})\b", kept, re.IGNORECASE)]
    return found


@pytest.mark.parametrize("surface", SURFACES)
def test_no_surface_says_a_forbidden_word(surface: str) -> None:
    assert found_in(SURFACES[surface]()) == []


@pytest.mark.parametrize("surface", SURFACES)
def test_each_surface_is_read(surface: str) -> None:
    assert sum(len(said.split()) for _, said in SURFACES[surface]()) > 400


def test_a_forbidden_word_is_found_and_one_that_holds_it_is_not() -> None:
    said = ["Het OM handelt hier.", "Mensenhandel is strafbaar.", "Het gemelde werk loopt.", "Niets gemeld: dat is een gat."]
    assert [hit for _, hit, _ in found_in(("x", one) for one in said)] == ["handelt", "Niets gemeld", "gat"]


def test_what_may_stand_somewhere_stands_there_and_says_why() -> None:
    every = [pair for name, surface in SURFACES.items() if name != "queries" for pair in surface()]
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


@pytest.mark.parametrize("pattern", ["visuals/words/*.yaml", "visuals/words.yaml", "visuals/views/*.yaml", "visuals/pictures.yaml"])
def test_a_sentence_of_a_screen_is_short(pattern: str) -> None:
    counted = [one for _, path in _files(pattern) for said in _values(read_content(path)) for one in _lengths(said)]
    assert [one for one in counted if one[0] > LONGEST] == []
    assert sum(count for count, _ in counted) / len(counted) <= AVERAGE


def test_how_the_words_of_a_sentence_are_counted() -> None:
    assert [count for count, _ in _lengths("Het rapport noemt “een lange zin in vier”. {names} werkt mee.")] == [4, 3]
