"""The house rules that a machine can hold: the engine knows nothing of the subject, content alone extends it."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from ketenkaart.content import files
from ketenkaart.graph.reading import read_plan
from ketenkaart.graph.records.things import Organisation
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.ontology.terms import vocabulary
from tests.conftest import ROOT, Command
from tests.tree import names_in_root, project_files

ENGINE = sorted((ROOT / "ketenkaart").rglob("*.py"))
SUBJECT = (
    "mensenhandel",
    "uitbuiting",
    "prostitut",
    "loverboy",
    "slachtoffer",
    "marechaussee",
    "huisvesting",
    "vreemdeling",
)


@pytest.mark.parametrize("path", ENGINE, ids=lambda p: str(p.relative_to(ROOT)))
def test_the_engine_does_not_speak_of_the_subject(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    barriers = [c.notation for model in vocabulary().barriers.values() for c in model.values()]
    words = [word for word in (*SUBJECT, *barriers) if re.search(rf"\b{word}", text.lower())]
    assert words == []


def test_the_engine_names_no_organisation_of_the_report() -> None:
    named = {o.key for o in read_plan(default_plan()).rows(Organisation) if isinstance(o, Organisation)}
    text = "\n".join(path.read_text(encoding="utf-8") for path in ENGINE)
    quoted = set(re.findall(r"""["']([a-z][a-z0-9-]+)["']""", text))
    assert quoted & (named - {"provider"}) <= {"ind"}  # a doctest in page_data and the like may show one


CONCLUDED = ("Basis", "Strength", "Status", "Role", "Severity", "Modality", "Delivery", "InterventionKind", "Engagement")


def test_no_line_of_a_script_is_long() -> None:
    """The formatter leaves what stands in templates and comments."""
    scripts = [path for name in ("visuals/app", "tests/app", "werkplaats/engine") for path in sorted((ROOT / name).rglob("*.js"))]
    assert [f"{path.name}:{at}" for path in scripts for at, line in enumerate(path.read_text().splitlines(), 1) if len(line) > 120] == []



def test_no_script_of_the_page_knows_a_code() -> None:
    """What follows from a code is concluded by the engine; a script that names one would say it a second time."""
    codes = {one.notation for name in CONCLUDED for one in vocabulary().codes[name].values()}
    scripts = sorted((ROOT / "visuals" / "app").rglob("*.js"))
    assert len(scripts) > 60
    named = {(path.name, word) for path in scripts for word in re.findall(r"[\"'`]([a-z][a-z-]+)[\"'`]", path.read_text(encoding="utf-8"))}
    assert {(name, word) for name, word in named if word in codes} == set()


@pytest.mark.parametrize("room", ["ontology", "graph", "queries", "visuals"])
def test_rooms_hold_no_python(room: str) -> None:
    assert list((ROOT / room).rglob("*.py")) == []


def test_a_new_question_and_a_new_model_are_files_alone(content_copy: Path, small_plan: Path, process: Command) -> None:
    """A question, and a barrier model with one step, join the house without a line of Python."""
    asked = (content_copy / "queries/gaps/deadline-verstreken.rq").read_text(encoding="utf-8")
    (content_copy / "queries/gaps/nieuwe-vraag.rq").write_text(
        asked.replace("deadline-verstreken", "nieuwe-vraag"), encoding="utf-8"
    )
    model = """
    @prefix kk: <https://w3id.org/ketenkaart/def#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix id: <https://w3id.org/ketenkaart/id/model/> . @prefix n: <https://w3id.org/ketenkaart/id/model/nieuw/> .
    id:nieuw a kk:BarrierModel, skos:ConceptScheme ; skos:prefLabel "Nieuw"@nl, "New"@en ; skos:hasTopConcept n:huisvesting .
    n:huisvesting a kk:Barrier, skos:Concept ; skos:inScheme id:nieuw ; skos:topConceptOf id:nieuw ; skos:notation "huisvesting" ;
      skos:prefLabel "Wonen"@nl, "Housing"@en ; skos:definition "d"@nl, "d"@en ; kk:order 1 ; kk:step "s"@nl, "s"@en .
    """
    (content_copy / "ontology/schemes/nieuw.ttl").write_text(model, encoding="utf-8")
    plan = small_plan / "plan.yaml"
    plan.write_text(
        plan.read_text(encoding="utf-8").replace("usesModel: mensenhandel", "usesModel: nieuw"), encoding="utf-8"
    )
    content = {"KETENKAART_CONTENT": str(content_copy)}
    assert "nieuwe-vraag" in process("query", **content).out
    answer = process("coverage", "--plan", small_plan, **content)
    assert answer.code == 0
    assert "Wonen" in answer.out
    assert "Financiën" not in answer.out


def test_a_plan_says_its_contract_names_in_ascii_keys() -> None:
    for path in files("graph", "task-force-2013/*.yaml"):
        text = path.read_text(encoding="utf-8")
        for key in re.findall(r"^\s*(?:- )?\{?key: ([^,}\n]+)", text, re.MULTILINE):
            assert re.fullmatch(r'"?[a-z0-9][a-z0-9.-]*"?', key.strip()), f"{path.name}: {key}"


def test_no_machine_path_is_in_the_project() -> None:
    for path in [*ROOT.glob("*.md"), *ROOT.glob("*.toml"), *ENGINE, *files("queries", "**/*.rq")]:
        assert not re.search(r"/(work|root|home)/", path.read_text(encoding="utf-8")), path


IN_THE_ROOT = {
    *(".ci", ".github", ".gitattributes", ".gitignore", ".npmrc", ".python-version", "CITATION.cff", "LICENSE", "Makefile"),
    *("biome.json", "package-lock.json", "package.json", "publiccode.yml", "pyproject.toml", "tsconfig.json"),
    *(f"{name}.md" for name in ("CHANGELOG", "CONTRIBUTING", "CONVENTIONS", "README", "SECURITY", "THIRD_PARTY")),
    *("docs", "graph", "ketenkaart", "ontology", "queries", "tests", "visuals", "werkplaats"),
}
LARGE: dict[str, str] = {}  # files of more than 1 MB, each with why it is worth that to everyone who clones


def test_root_of_the_project_holds_only_names_on_the_list() -> None:
    assert names_in_root(ROOT) - IN_THE_ROOT == set()


def test_file_of_the_project_over_one_megabyte_has_a_reason() -> None:
    large = {file for file in project_files(ROOT) if (ROOT / file).stat().st_size > 1_000_000}
    assert large == LARGE.keys()


@pytest.mark.parametrize("with_git", [True, False] if shutil.which("git") else [False])
def test_project_files_list_what_is_not_ignored_with_git_or_without(with_git: bool, tmp_path: Path) -> None:
    """A stray file is seen before it is committed, and in a copy that git knows nothing of."""
    ignored = ["build/kaart.html", ".venv/bin/python", "a/__pycache__/a.pyc", "werkplaats/runtime/x.gz", "k.egg-info/PKG"]
    kept = ["12", "a/build/b.txt", "a/één naam.txt", ".gitignore", "werkplaats/.gitignore"]
    for name in [*ignored, *kept]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    for name in (".gitignore", "werkplaats/.gitignore"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    if with_git:
        subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
        subprocess.run(["git", "add", "--force", "build"], cwd=tmp_path, check=True)
        kept.append("build/kaart.html")  # ignored, and tracked all the same
    assert sorted(project_files(tmp_path)) == sorted(kept)
