"""The house rules that a machine can hold: the engine knows nothing of the subject, and what texts point at exists."""

import ast
import doctest
import re
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from ketenkaart.content import files
from ketenkaart.graph.reading import read_plan
from ketenkaart.graph.records.things import Organisation
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.ontology.terms import vocabulary
from tests.conftest import ROOT, Command, cases, rewrite
from tests.layers import PICTURE, draw, panels
from tests.tree import names_in_root, not_ignored, project_files

ENGINE = {path: path.read_text(encoding="utf-8") for path in sorted((ROOT / "ketenkaart").rglob("*.py"))}
CASES = cases("house")
LARGE: dict[str, str] = {}  # files of more than 1 MB, each with why it is worth that to everyone who clones


def test_the_engine_speaks_of_nothing_that_is_content() -> None:
    """No word of the subject, no step of a barrier model, no organisation of the report; content holds no Python."""
    barriers = [c.notation for model in vocabulary().barriers.values() for c in model.values()]
    said = re.compile(r"\b(" + "|".join(CASES["subject"] + barriers) + ")")
    assert [(path, found[0]) for path, text in ENGINE.items() if (found := said.search(text.lower()))] == []
    named = {o.key for o in read_plan(default_plan()).rows(Organisation) if isinstance(o, Organisation)}
    quoted = {word for text in ENGINE.values() for word in re.findall(r"""["']([a-z][a-z0-9-]+)["']""", text)}
    assert quoted & (named - {"provider"}) <= {"ind"}  # a doctest in page_data and the like may show one
    assert [path for room in ("ontology", "graph", "queries", "visuals") for path in (ROOT / room).rglob("*.py")] == []


def test_no_script_of_the_page_knows_a_code_and_no_line_is_long() -> None:
    """What follows from a code is concluded by the engine. The formatter leaves templates and comments as they are."""
    codes = {one.notation for name in CASES["concluded"] for one in vocabulary().codes[name].values()}
    folders = ("visuals/app", "tests/app", "werkplaats/engine")
    scripts = {path: path.read_text(encoding="utf-8") for name in folders for path in (ROOT / name).rglob("*.js")}
    assert len(scripts) > 60
    for path, text in scripts.items():
        assert [line for line in text.splitlines() if len(line) > 120] == [], path
        if (ROOT / "visuals") in path.parents:
            assert codes & set(re.findall(r"[\"'`]([a-z][a-z-]+)[\"'`]", text)) == set(), path


PRIVATE, FIELDS = ({*CASES[name]} for name in ("private", "fields"))


def test_no_name_is_a_word_of_a_private_english() -> None:
    """A reader of Python and RDF stops at none: what a module defines, takes or fills is a noun or a verb of the field."""
    found = set()
    for path in (ROOT / "ketenkaart").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            stored = isinstance(getattr(node, "ctx", None), ast.Store)
            defined = isinstance(node, ast.FunctionDef | ast.ClassDef | ast.arg) or stored
            for name in (getattr(node, part, None) for part in ("name", "arg", "id", "attr") if defined):
                parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+", name if isinstance(name, str) else "")
                if PRIVATE & {part.lower() for part in parts} and name not in FIELDS:
                    found.add((path.name, name))
    for path in [*(ROOT / "visuals/words").rglob("*.yaml"), ROOT / "visuals/words.yaml"]:
        keys = re.findall(r"(?:^|[{,]) *(\w+):(?= |$)|\{(\w+)\}", path.read_text(encoding="utf-8"), re.MULTILINE)
        found |= {(path.name, key) for one in keys for key in one if (PRIVATE - FIELDS) & {*key.split("_")}}
    assert found == set()


def test_a_new_question_and_a_new_model_are_files_alone(content_copy: Path, small_plan: Path, process: Command) -> None:
    asked = (content_copy / "queries/gaps/deadline-verstreken.rq").read_text(encoding="utf-8")
    question = content_copy / "queries/gaps/nieuwe-vraag.rq"
    question.write_text(asked.replace("deadline-verstreken", "nieuwe-vraag"), encoding="utf-8")
    (content_copy / "ontology/schemes/nieuw.ttl").write_text(CASES["model"], encoding="utf-8")
    rewrite(small_plan, ("usesModel: mensenhandel", "usesModel: nieuw"))
    content = {"KETENKAART_CONTENT": str(content_copy)}
    assert "nieuwe-vraag" in process("query", **content).out
    answer = process("coverage", "--plan", small_plan, **content)
    assert (answer.code, "Wonen" in answer.out, "Financiën" in answer.out) == (0, True, False)


def test_the_plan_ships_with_ascii_keys_and_without_the_words_of_its_source() -> None:
    assert not list(default_plan().glob("*.txt"))
    for path in files("graph", "task-force-2013/*.yaml"):
        for key in re.findall(r"^\s*(?:- )?\{?key: ([^,}\n]+)", path.read_text(encoding="utf-8"), re.MULTILINE):
            assert re.fullmatch(r'"?[a-z0-9][a-z0-9.-]*"?', key.strip()), f"{path.name}: {key}"


def test_no_machine_path_is_in_the_project() -> None:
    for path in [*ROOT.glob("*.md"), *ROOT.glob("*.toml"), *ENGINE, *files("queries", "**/*.rq")]:
        assert not re.search(r"/(work|root|home)/", path.read_text(encoding="utf-8")), path


def test_the_project_holds_only_names_on_the_list_and_nothing_large_without_a_reason() -> None:
    files = project_files(ROOT)
    assert names_in_root(ROOT) - {*CASES["root"]} == set()
    assert {file for file in files if (ROOT / file).stat().st_size > 1_000_000} == LARGE.keys()
    # In a copy that git knows nothing of, the same are found.
    found = {path.relative_to(ROOT).as_posix() for path in not_ignored(ROOT)}
    assert (found >= {*files}, any(name.startswith((".venv/", "build/")) for name in found)) == (True, False)


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


def is_there(word: str) -> bool:
    if A_MODULE.fullmatch(word):
        return find_spec(word) is not None
    names = {*CASES["fixtures"], HERE.name, *(path.name for path in CODE)}
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
        words = {word for span in re.findall(r"`([^`\n]+)`", prose) for word in span.split()} - {*CASES["examples"]}
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
