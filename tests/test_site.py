"""The site behind the addresses: every term has a place, nothing of others is touched, and it can be read by all."""

import base64
import hashlib
import json
import re
import shutil
from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import Graph, URIRef

from tests.browser.axe import FIRST_ONES, violations
from tests.browser.tab import DESKTOP, PHONE, Lend
from tests.conftest import ROOT, Command

HOME = "https://w3id.org/ketenkaart/"
TOWN = ROOT / "graph" / "voorbeeld-gemeente"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, ketenkaart: Command) -> Path:
    folder = tmp_path_factory.mktemp("site")
    answer = ketenkaart("publish", "--site", folder, "--plan", ROOT / "graph" / "task-force-2013", "--plan", TOWN)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.count("\n") == 1
    return folder


@pytest.fixture(scope="module")
def small_site(tmp_path_factory: pytest.TempPathFactory, ketenkaart: Command) -> Path:
    """A site of the example alone."""
    folder = tmp_path_factory.mktemp("site") / "klein"
    assert ketenkaart("publish", "--site", folder, "--plan", TOWN).code == 0
    return folder


@pytest.fixture(scope="module")
def exports(site: Path) -> dict[str, list[ox.Quad]]:
    """The Turtle of each plan, read once."""
    files = (site / "id" / "plan").glob("*/*.ttl")
    return {file.stem: list(ox.parse(path=str(file), format=ox.RdfFormat.TURTLE)) for file in files}


def anchors(page: Path) -> set[str]:
    return set(re.findall(r'id="([^"]+)"', page.read_text(encoding="utf-8")))


def test_every_term_of_an_export_has_an_anchor(site: Path, exports: dict[str, list[ox.Quad]]) -> None:
    """What a hash address names must stand on the page that the address leads to."""
    graph = exports["task-force-2013"]
    named = {t for quad in graph for t in (quad.subject, quad.predicate, quad.object) if isinstance(t, ox.NamedNode)}
    used = {node.value for node in named if node.value.startswith(HOME)}
    for page, base in (("def", f"{HOME}def#"), ("code", f"{HOME}code#")):
        terms = {address.removeprefix(base) for address in used if address.startswith(base)} - {""}
        assert len(terms) > 50
        assert terms <= anchors(site / page / "index.html")
    steps = {a.rsplit("/", 1)[-1] for a in used if a.startswith(f"{HOME}id/model/mensenhandel/")}
    expectation = ox.NamedNode(f"{HOME}def#Expectation")
    steps -= {quad.subject.value.rsplit("/", 1)[-1] for quad in graph if quad.object == expectation}
    assert steps <= anchors(site / "id" / "model" / "mensenhandel" / "index.html")
    organisations = {a.rsplit("/", 1)[-1] for a in used if a.startswith(f"{HOME}id/org/")}
    assert organisations <= anchors(site / "id" / "org" / "index.html")


def test_a_term_says_what_it_means_and_what_goes_with_it(site: Path) -> None:
    text = (site / "def" / "index.html").read_text(encoding="utf-8")
    section = text.split('<section id="Contribution"')[1].split("</section>")[0]
    assert "Dat een activiteit met een soort werk aan een stap bijdraagt" in section
    assert "That an undertaking contributes to a barrier" in section
    assert re.search(r'<a href="#rationale"><code>kk:rationale</code></a> 1\.\.1', section)
    assert "alles-van-stap" in section
    waits = text.split('<section id="waitsFor"')[1].split("</section>")[0]
    assert re.search(r'Hoort bij: <a href="#Undertaking"><code>kk:Undertaking</code></a>', waits)
    assert "kk:Legislation</code></a>" in waits.split("Waarde:")[1].split("</p>")[0]


def test_every_link_leads_somewhere(site: Path) -> None:
    for page in site.rglob("*.html"):
        for link in re.findall(r'href="([^"]+)"', page.read_text(encoding="utf-8")):
            assert "://" not in link, link
            place, _, anchor = link.partition("#")
            target = (page.parent / place).resolve() if place else page
            assert target.is_file(), (page, link)
            assert not anchor or anchor in anchors(target), (page, link)


def test_the_sums_are_right(site: Path) -> None:
    lines = (site / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    assert len(lines) > 15
    for line in lines:
        digest, name = line.split("  ")
        assert hashlib.sha256((site / name).read_bytes()).hexdigest() == digest


def test_the_counts_are_those_of_the_files(site: Path, exports: dict[str, list[ox.Quad]]) -> None:
    about = Graph().parse(site / "void.ttl")
    said = {str(s): int(o) for s, o in about.subject_objects(URIRef("http://rdfs.org/ns/void#triples"))}
    for key in ("task-force-2013", "voorbeeld-gemeente"):
        assert said[f"{HOME}id/plan/{key}/dataset"] == len(exports[key])


@pytest.mark.parametrize(
    ("path", "accept", "target"),
    [
        ("def", "text/turtle", "def/ontologie.ttl"),
        ("def", "text/html", "def/index.html"),
        ("code", "text/html", "code/index.html"),
        ("def/0.2.0", "text/html", "def/0.2.0/index.html"),
        ("def/0.2.0", "text/turtle", "def/0.2.0/ontologie.ttl"),
        ("def/barrier-model", "text/turtle", "def/barrier-model.ttl"),
        ("def/barrier-model", "text/html", "def/index.html"),
        ("def/barrier-model/0.2.0", "text/turtle", "def/0.2.0/barrier-model.ttl"),
        ("alignment/prov", "text/turtle", "def/ontologie.ttl"),
        ("id/plan/task-force-2013/measure-5.4", "text/turtle", "id/plan/task-force-2013/task-force-2013.ttl"),
        ("id/plan/task-force-2013", "application/ld+json", "id/plan/task-force-2013/task-force-2013.jsonld"),
        ("id/plan/task-force-2013/measure-5.4", "text/html", "id/plan/task-force-2013/index.html#measure-5.4"),
        ("id/plan/task-force-2013/agreement-riec-convenant", "text/html", "id/plan/task-force-2013/index.html"),
        ("id/model/mensenhandel/arbeid", "text/html", "id/model/mensenhandel/index.html#arbeid"),
        ("id/model/mensenhandel/arbeid", "text/turtle", "def/ontologie.ttl"),
        ("id/org/ind", "text/html", "id/org/index.html#ind"),
        ("id/org/ind", "text/turtle", "id/org/organisaties.ttl"),
    ],
)
def test_an_address_leads_to_what_its_asker_can_read(path: str, accept: str, target: str, site: Path) -> None:
    """The rules as Apache reads them: the conditions before a rule hold for that rule, the first that fits wins."""
    assert followed(site, path, accept) == target
    assert (site / target.split("#", maxsplit=1)[0]).is_file()


@pytest.mark.parametrize(
    "path", ["def/index.html", "id/plan/task-force-2013/task-force-2013.ttl", "id/org/organisaties.ttl"]
)
def test_a_file_is_given_as_it_is(path: str, site: Path) -> None:
    for accept in ("text/html", "text/turtle", "application/ld+json"):
        assert followed(site, path, accept) == path


def followed(site: Path, path: str, accept: str) -> str:
    conditions: list[bool] = []
    for line in (site / ".htaccess").read_text(encoding="utf-8").splitlines():
        words = line.split()
        if words[:1] == ["RewriteCond"]:
            wanted = bool(re.search(words[2], accept)) if "ACCEPT" in words[1] else (site / path).is_file()
            conditions.append(wanted)
        elif words[:1] == ["RewriteRule"]:
            found = re.match(words[1], path)
            if found and all(conditions) and words[2] == "-":
                return path
            if found and all(conditions):
                return re.sub(r"\$(\d)", lambda m, f=found: f.group(int(m[1])) or "", words[2])  # type: ignore[misc]
            conditions = []
    return path


def test_a_second_run_keeps_versions_and_takes_away_what_is_gone(
    small_site: Path, tmp_path: Path, ketenkaart: Command
) -> None:
    folder = tmp_path / "site"
    shutil.copytree(small_site, folder)
    old, gone = folder / "def" / "0.1.0" / "index.html", folder / "id" / "plan" / "weg" / "index.html"
    for path in (old, gone):
        path.parent.mkdir(parents=True)
        path.write_text("oud", encoding="utf-8")
    stamp = json.loads((folder / ".ketenkaart.json").read_text(encoding="utf-8"))
    for path in (old, gone):
        stamp["written"][path.relative_to(folder).as_posix()] = [hashlib.sha256(path.read_bytes()).hexdigest()]
    (folder / ".ketenkaart.json").write_text(json.dumps(stamp), encoding="utf-8")
    for _ in range(2):
        assert ketenkaart("publish", "--site", folder, "--plan", TOWN).code == 0
        assert (old.is_file(), gone.exists()) == (True, False)


def test_the_same_content_gives_the_same_site(small_site: Path, tmp_path: Path, ketenkaart: Command) -> None:
    assert ketenkaart("publish", "--site", tmp_path / "nog-eens", "--plan", TOWN).code == 0
    assert (tmp_path / "nog-eens" / "SHA256SUMS").read_bytes() == (small_site / "SHA256SUMS").read_bytes()


@pytest.mark.parametrize("kind", ["file", "link", "below"])
def test_a_folder_of_others_is_left_alone(kind: str, tmp_path: Path, ketenkaart: Command) -> None:
    folder = tmp_path / "map"
    (folder / "def").mkdir(parents=True)
    theirs = folder / "def" / "index.html" if kind == "below" else folder / "index.html"
    if kind == "link":
        (tmp_path / "elders").write_text("van een ander", encoding="utf-8")
        theirs.symlink_to(tmp_path / "elders")
    else:
        theirs.write_text("van een ander", encoding="utf-8")
    answer = ketenkaart("publish", "--site", folder, "--plan", TOWN)
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert "niet van ons" in answer.err
    assert theirs.read_text(encoding="utf-8") == "van een ander"
    assert not (folder / "SHA256SUMS").exists()


# One page of each kind.
KINDS = (
    *("index", "def/index", "code/index", "recepten/index", "vragen/index", "methode/index"),
    *("id/org/index", "id/model/mensenhandel/index", "id/plan/task-force-2013/index"),
)


def test_each_kind_of_page_is_looked_at(site: Path) -> None:
    seen = {kind.split("/")[1] if kind.startswith("id/") else kind for kind in KINDS}
    made = {path.relative_to(site).with_suffix("").as_posix() for path in site.rglob("*.html")}
    assert {name.split("/")[1] if name.startswith("id/") else name for name in made} - {"def/0.2.0/index"} == seen


@pytest.mark.parametrize("kind", KINDS)
def test_everyone_can_read_each_kind_of_page(kind: str, site: Path, lend: Lend) -> None:
    """Axe finds nothing, nothing is asked for or complained about, and no page is wider than its screen.

    A page of the site has no script: opened once, it is on a phone what it would be if it were opened there.
    """
    page = lend(bypass_csp=True).page
    page.goto((site / f"{kind}.html").as_uri())
    for size in (DESKTOP, PHONE):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    page.add_style_tag(content=FIRST_ONES)
    for fold in page.query_selector_all("main details")[:3]:
        fold.evaluate("one => { one.open = true }")
    for size in (DESKTOP, PHONE):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        assert violations(page) == [], size
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(250, 248, 243)"


def test_a_page_allows_nothing_but_its_own_style(site: Path) -> None:
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)
        (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        rules = dict(rule.strip().split(" ", 1) for rule in policy.replace("&#39;", "'").split(";"))
        assert rules == {
            "default-src": "'none'",
            "style-src": f"'sha256-{digest}'",
            "base-uri": "'none'",
            "form-action": "'none'",
        }
        assert not re.search(r"<script|<img|<link|<iframe| style=| on\w+=", text), path


def test_a_question_that_a_term_names_can_be_opened(site: Path) -> None:
    text = (site / "def" / "index.html").read_text(encoding="utf-8")
    section = text.split('<section id="Deadline"')[1].split("</section>")[0]
    assert 'href="../vragen/index.html#deadline-verstreken"' in section
    assert 'href="../recepten/index.html#termijnen-die-voorbij-zijn"' in section
    asked = (site / "vragen" / "index.html").read_text(encoding="utf-8")
    section = asked.split('<section id="deadline-verstreken"')[1].split("</section>")[0]
    assert "Which deadline had passed" in section
    assert "PREFIX kk: &lt;https://w3id.org/ketenkaart/def#&gt;" in section
    assert '<section id="pagina-werk"' in asked, "who makes a page of his own finds its facts here"
    assert "{source}" not in asked


def test_a_plan_lists_its_measures_in_two_languages(site: Path) -> None:
    text = (site / "id" / "plan" / "task-force-2013" / "index.html").read_text(encoding="utf-8")
    numbers = re.findall(r'<tr id="measure-([^"]+)"', text)
    assert len(numbers) == 81
    assert numbers[:3] == ["1.1", "1.2", "1.3"]
    assert [numbers.index("2.2") + 1, numbers.index("7.9") + 1] == [numbers.index("2.2a"), numbers.index("7.10")]
    row = text.split('<tr id="measure-5.4">')[1].split("</tr>")[0]
    assert "Sharing signals of abuse of residence procedures" in row
    assert "Signalen van misbruik van verblijfsprocedures delen" in row
