"""What code, docs and README point at exists: notes that are cited, paths and modules that are named, links."""

import doctest
import re
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from tests.conftest import ROOT
from tests.layers import PICTURE, draw, panels

HERE = Path(__file__)
DOCS = sorted((ROOT / "docs").glob("*.md"))
PAGES = [*DOCS, *(ROOT / f"{name}.md" for name in ("CONTRIBUTING", "README", "THIRD_PARTY", "CONVENTIONS"))]
# Where each path and module that is named has to be there; what a user types names files of the user.
OF_USERS = {"opdrachten.md", "waar-zet-ik-dit-neer.md"}
NAMING = [*(page for page in DOCS if page.name not in OF_USERS), ROOT / "CONTRIBUTING.md"]
ROOMS = ("ketenkaart", "ontology", "graph", "queries", "visuals", "tests", "docs", ".ci")
ENDINGS = {".py", ".ttl", ".rq", ".yaml", ".js", ".css", ".html"}
CODE = {  # by path; a bundle cites nothing
    path: path.read_text(encoding="utf-8")
    for room in ROOMS
    for path in sorted((ROOT / room).rglob("*"))
    if path.suffix in ENDINGS and path != HERE and not {"node_modules", "static"} & {*path.parts}
}
SAID = {page: page.read_text(encoding="utf-8") for page in PAGES}
A_PATH = re.compile(rf"({'|'.join(map(re.escape, ROOMS))})/.*|[\w./-]+\.(py|rq|yaml|ttl|js|json|md|svg|toml)")
A_MODULE = re.compile(r"ketenkaart(\.[a-z_]+)+")
FIXTURES = {"met.ttl", "zonder.ttl", "verwacht.json"}  # each folder of tests/gaps has them
EXAMPLES = {  # what CONTRIBUTING adds, and what is made when one runs something
    *("bijeenkomst-zonder-uitkomst.rq", "tests/gaps/bijeenkomst-zonder-uitkomst/"),
    *("wie-publiceert.rq", "wie-publiceert.yaml", "bottlenecks.yaml", "bottlenecks.js"),
}


def is_there(word: str) -> bool:
    if A_MODULE.fullmatch(word):
        return find_spec(word) is not None
    names = {*FIXTURES, HERE.name, *(path.name for path in CODE)}
    return (ROOT / word).exists() or ("/" not in word and word in names)


def headings(page: Path) -> set[str]:
    found = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in found}


def test_every_note_and_part_of_one_that_code_cites_is_shipped_and_no_page_stands_alone() -> None:
    cited = {(note, path) for path, text in CODE.items() for note in re.findall(r"[\w./-]+\.md\b", text)}
    assert {note for note, _ in cited} >= {"model.md", "codebook.md", "engines.md", "traps.md", "interface.md"}
    assert [one for one in cited if not ((ROOT / one[0]).is_file() or (ROOT / "docs" / one[0]).is_file())] == []
    a_part = re.compile(r"""([\w-]+\.md), (?:section )?["“]?([^"”.)\n]+)""")
    parts = {found for path, text in CODE.items() if path.suffix == ".py" for found in a_part.findall(text)}
    assert len(parts) > 4
    for note, part in parts:
        assert part.strip() in (ROOT / "docs" / note).read_text(encoding="utf-8"), (note, part)
    everything = "\n".join([*CODE.values(), *SAID.values()])
    assert [page.name for page in DOCS if page.name not in everything] == []


def test_every_path_module_link_command_and_target_that_a_page_names_exists() -> None:
    for page in NAMING:
        prose = re.sub(r"```.*?```", "", SAID[page], flags=re.DOTALL)
        words = {word for span in re.findall(r"`([^`\n]+)`", prose) for word in span.split()} - EXAMPLES
        named = {word for word in words if A_PATH.fullmatch(word) or A_MODULE.fullmatch(word)}
        assert named
        assert [word for word in named if not is_there(word)] == [], page.name
    for page, text in SAID.items():
        for target, part in re.findall(r"\]\(([^)#\s]*)(?:#([^)\s]+))?\)", text):
            found = page.parent / target if target else page
            assert target.startswith("http") or found.exists(), (page.name, target)
            assert target.startswith("http") or not part or part in headings(found), (page.name, target, part)
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {name for text in SAID.values() for name in re.findall(r"`make ([a-z-]+)", text)}
    assert named
    assert named <= targets
    known = set(re.findall(r"^\| `ketenkaart ([a-z-]+)", SAID[ROOT / "docs" / "opdrachten.md"], re.MULTILINE))
    assert {name for page in NAMING for name in re.findall(r"`ketenkaart ([a-z-]+)", SAID[page])} <= known


def test_the_picture_is_drawn_from_the_imports_of_today() -> None:
    picture = PICTURE.read_text(encoding="utf-8")
    assert picture == draw(), "de lagen zijn veranderd; typ: make layers"
    for box in (box for panel in panels() for box in panel.boxes):
        assert f">{box.name.rpartition('.')[2]}<" in picture
        assert box.modules > 0, box.name


def test_an_example_in_a_docstring_says_what_happens() -> None:
    shown = [path for path, text in CODE.items() if (ROOT / "ketenkaart") in path.parents and ">>>" in text]
    assert shown
    for path in shown:
        done = doctest.testmod(import_module(".".join(path.relative_to(ROOT).with_suffix("").parts)))
        assert (done.attempted > 0, done.failed) == (True, 0), path
