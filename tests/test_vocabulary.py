"""What a reader meets: one vocabulary on every surface (`forbidden_words.yaml`), and short sentences.

A sentence has at most 22 words, 12 on average: a title (with its number), a quotation or a list of names is one word.
"""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.asking.catalogue import find, shelf
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.store import Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.phrases import capital
from tests.conftest import ROOT, SHIPPED, TOWN, known
from tests.share import share

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
        for rule in (rule for rule in RULES["words"] if name.endswith(rule.get("of", ""))):
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
    assert [n for n, _ in _lengths("Het rapport noemt “een lange zin in vier”. {names} werkt mee.")] == [4, 3]
    for pattern in ("visuals/words/*.yaml", "visuals/words.yaml", "visuals/views/*.yaml", "visuals/pictures.yaml"):
        found = [one for _, said in _words(pattern) for one in _lengths(said)]
        assert [one for one in found if one[0] > LONGEST] == []
        assert sum(count for count, _ in found) / len(found) <= AVERAGE, pattern


DATES = {SHIPPED: ("2011-03-31", "2013-04-08"), TOWN: ("2024-06-30", "2025-03-31", "2025-11-30")}
PART, MOST = 12, 6
SILENT = "deel-van-belofte-stil"
QUOTED = re.compile(r"“[^“”]*”")
ROLES = r"(?: \([^()]*\))?"  # what a name is or does
NAMES = re.compile(rf"\bN\b{ROLES}(?:(?:,| en) N\b{ROLES})*")
# What a view may say that knows all links, and one that keeps only those of the source may not.
OVERCLAIMS = re.compile(r"alles wat|op deze kaart|\bgeen enkel")
ABOUT_CELLS: list[str] = RULES["about_cells"]
EMPTY = re.compile(r"[:;,(] ?[;,.)]")  # nothing, where something was to stand
FILTERED = re.compile(r"[Vv]an wat .+? zelf noemt|noemt .+? zelf geen|^Hoofdstuk")


def sentences(said: str, names: Iterable[str]) -> list[int]:
    """How many words each sentence of a row has."""
    short = QUOTED.sub("Q", said)
    for name in names:
        short = short.replace(name, "N")
    short = NAMES.sub("N", short)
    return [len(part.split()) for part in re.split(r"(?<=[.?!])\s+", short)]


@cache
def rows(plan: Path, date: int = -1, stated: bool = False, expectations: bool = True) -> tuple[Store, list[Gap]]:
    store = known(plan).at(Scenario(as_of=DATES[plan][date], stated_only=stated, expectations=expectations))
    return store, find_gaps(store)


def lengths(store: Store, gaps: list[Gap]) -> list[tuple[Gap, list[int]]]:
    """How many words each sentence of each row has; a silent part too long is the plan's fault, not ours: it is cut."""
    speaker = Labels(store)
    works = re.compile(r"/(pilot|operation|event|agreement|publication)-[^/]*$")
    names = {label for node, label in speaker.labels.items() if works.search(node)}
    names |= {name for one in speaker.called.values() for name in (one, capital(one))}
    # What is the subject of a row, and what else its sentence names by its title.
    names |= {*filter(None, speaker.names.values()), *(one.subject_label for gap in gaps for one in (gap, *gap.also))}
    longest_first, found = sorted(names, key=len, reverse=True), []
    for gap in gaps:
        part = speaker.labels.get(gap.detail or "", "") if gap.query == SILENT else ""
        said = gap.sentence.replace(part, " ".join(part.split()[:PART])) if part else gap.sentence
        found.append((gap, sentences(said, longest_first)))
    return found


@pytest.mark.sampled
@pytest.mark.parametrize("plan", DATES, ids=lambda path: path.stem)
def test_a_row_is_a_few_short_sentences_and_says_what_was_filtered_and_only_then(plan: Path) -> None:
    """At two dates, as all read and as the source says itself, with and without expectations."""
    every: list[int] = []
    for date, stated, expectations in share(product((0, 1), (False, True), (True, False)), 5):
        store, gaps = rows(plan, date, stated, expectations)
        assert gaps
        counted = lengths(store, gaps)
        assert [gap.sentence for gap in gaps if EMPTY.search(gap.sentence)] == []
        assert [gap.sentence for gap, words in counted if len(words) > MOST or max(words) > LONGEST] == []
        every += [count for _, words in counted for count in words]
        about = [gap.sentence for gap in gaps if gap.query in ABOUT_CELLS]
        if stated:
            assert [said for said in about if OVERCLAIMS.search(said) or not FILTERED.search(said)] == []
        else:
            assert [said for said in about if said.startswith("Van wat")] == []
    assert sum(every) / len(every) <= AVERAGE


def test_each_question_about_cells_has_words_for_a_view_that_filters() -> None:
    assert {query.name for query in shelf("gaps") if query.stated} == set(ABOUT_CELLS)
    for name in ABOUT_CELLS:
        assert set(find(name).stated) <= set(find(name).sentence)


def test_what_a_quote_says_is_not_said_again() -> None:
    """“30 september 2025” needs no reckoning to 30 September 2025; of “2011” the day that we reckon with is told."""
    late = ("deadline-verstreken", "te-laat-geleverd")
    town, shipped = ([gap.sentence for gap in rows(plan)[1] if gap.query in late] for plan in (TOWN, SHIPPED))
    assert [one for one in (*town, *shipped) if re.search(r"“([^”]+)” \(wij rekenen tot \1\)", one)] == []
    assert any("Belofte: “30 september 2025”. Uit het plan maken wij op" in one for one in town)
    assert any("“2011” (wij rekenen tot 31 december 2011)" in one for one in shipped)


@pytest.mark.parametrize("plan", [SHIPPED, TOWN], ids=lambda path: path.name)
def test_no_text_calls_anything_by_its_key(plan: Path) -> None:
    """A reader knows actions by their number and all else by its name: "pilot-cosm" and "5.4-progress-1" are ours."""
    nodes = [node for one, _, other in known(plan).at() for node in (one, other)]
    ours = {node.value.rpartition("/")[2] for node in nodes if isinstance(node, ox.NamedNode) and "/id/" in node.value}
    keys = {key for one in ours for key in (one, one.removeprefix("passage-")) if "-" in key}
    texts = {node.value for node in nodes if isinstance(node, ox.Literal) and node.language}
    assert min(len(keys), len(texts)) > 30
    assert [text for text in texts if keys.intersection(re.findall(r"[\w.-]*\w", text))] == []
