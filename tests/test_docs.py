"""What code, docs and README point at exists: notes that are cited, paths and modules that are named, links."""

import doctest
import re
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.layers import PICTURE, draw, panels

DOCS = sorted((ROOT / "docs").glob("*.md"))
PAGES = [*DOCS, *(ROOT / name for name in ("CONTRIBUTING.md", "README.md", "THIRD_PARTY.md", "CONVENTIONS.md"))]
# Where each path and module that is named has to be there; what a user types names files of the user.
NAMING = [*(page for page in DOCS if page.name != "opdrachten.md"), ROOT / "CONTRIBUTING.md"]
ROOMS = ("ketenkaart", "ontology", "graph", "queries", "visuals", "tests", "docs", ".ci")
CODE = sorted(
    path
    for room in ROOMS
    for path in (ROOT / room).rglob("*")
    if path.suffix in {".py", ".ttl", ".rq", ".yaml", ".js", ".css", ".html"} and "node_modules" not in path.parts
)
NOTE = re.compile(r"[\w./-]+\.md\b")
PART = re.compile(r"""([\w-]+\.md), (?:section )?["“]?([^"”.)\n]+)""")
SPAN = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)#\s]*)(?:#([^)\s]+))?\)")
FIXTURES = {"met.ttl", "zonder.ttl", "verwacht.json"}  # each folder of tests/gaps has them
EXAMPLES = {  # what CONTRIBUTING adds, and what is made when one runs something
    "bijeenkomst-zonder-uitkomst.rq",
    "tests/gaps/bijeenkomst-zonder-uitkomst/",
    "wie-publiceert.rq",
    "wie-publiceert.yaml",
}


def names(page: Path) -> list[str]:
    """Return what a page names in code spans: paths, files and modules."""
    prose = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    words = (word for span in SPAN.findall(prose) for word in span.split())
    return sorted({word for word in words if _is_path(word) or _is_module(word)} - EXAMPLES)


def _is_path(word: str) -> bool:
    return word.startswith(tuple(f"{room}/" for room in ROOMS)) or bool(
        re.fullmatch(r"[\w./-]+\.(py|rq|yaml|ttl|js|json|md|svg|toml)", word)
    )


def _is_module(word: str) -> bool:
    return bool(re.fullmatch(r"ketenkaart(\.[a-z_]+)+", word))


def is_there(word: str) -> bool:
    if _is_module(word):
        return find_spec(word) is not None
    return (ROOT / word).exists() or ("/" not in word and (word in FIXTURES or any(path.name == word for path in CODE)))


def headings(page: Path) -> set[str]:
    found = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in found}


def test_every_note_that_code_cites_is_shipped() -> None:
    cited = {
        (note, path.relative_to(ROOT).as_posix())
        for path in CODE
        if path != Path(__file__) and not (path.suffix == ".js" and path.parent.name == "static")  # a bundle cites nothing
        for note in NOTE.findall(path.read_text(encoding="utf-8"))
    }
    assert {note for note, _ in cited} >= {"model.md", "codebook.md", "engines.md", "traps.md", "interface.md"}
    lost = [(note, by) for note, by in cited if not ((ROOT / note).is_file() or (ROOT / "docs" / note).is_file())]
    assert lost == []


def test_every_part_of_a_note_that_code_cites_is_in_it() -> None:
    cited = {
        found
        for path in CODE
        if path != Path(__file__) and path.suffix == ".py"
        for found in PART.findall(path.read_text(encoding="utf-8"))
    }
    assert len(cited) > 4
    for note, part in cited:
        assert part.strip() in (ROOT / "docs" / note).read_text(encoding="utf-8"), (note, part)


@pytest.mark.parametrize("page", NAMING, ids=lambda page: page.name)
def test_every_path_and_module_that_a_page_names_exists(page: Path) -> None:
    named = names(page)
    assert named
    assert [word for word in named if not is_there(word)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for target, part in LINK.findall(page.read_text(encoding="utf-8")):
        if target.startswith("http"):
            continue
        found = page.parent / target if target else page
        assert found.exists(), target
        if part:
            assert part in headings(found), f"{target}#{part}"


def test_no_page_of_docs_stands_alone() -> None:
    """Code cites it, or a page at the root links to it."""
    said = "\n".join(path.read_text(encoding="utf-8") for path in [*CODE, *PAGES] if path != Path(__file__))
    assert [page.name for page in DOCS if page.name not in said] == []


def test_the_picture_is_drawn_from_the_imports_of_today() -> None:
    assert PICTURE.read_text(encoding="utf-8") == draw(), "de lagen zijn veranderd; typ: make layers"


def test_no_import_goes_up() -> None:
    assert [arrow for panel in panels() for arrow in panel.upward()] == []


def test_every_layer_is_in_the_picture() -> None:
    picture = PICTURE.read_text(encoding="utf-8")
    for panel in panels():
        for box in panel.boxes:
            assert f">{box.name.rpartition('.')[2]}<" in picture
            assert box.modules > 0, box.name


def test_every_make_target_that_a_page_names_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {name for page in PAGES for name in re.findall(r"`make ([a-z]+)", page.read_text(encoding="utf-8"))}
    assert named
    assert named <= targets


def test_commands_in_english_pages_are_commands_of_the_map() -> None:
    listed = (ROOT / "docs" / "opdrachten.md").read_text(encoding="utf-8")
    known = set(re.findall(r"^\| `ketenkaart ([a-z-]+)", listed, re.MULTILINE))
    named = {name for page in NAMING for name in re.findall(r"`ketenkaart ([a-z-]+)", page.read_text(encoding="utf-8"))}
    assert named <= known


SHOWN = [path for path in sorted((ROOT / "ketenkaart").rglob("*.py")) if ">>>" in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("path", SHOWN, ids=lambda path: path.stem)
def test_an_example_in_a_docstring_says_what_happens(path: Path) -> None:
    module = import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    done = doctest.testmod(module)
    assert done.attempted > 0
    assert done.failed == 0
