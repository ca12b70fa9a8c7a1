"""The site behind the addresses: every term has a place, nothing of others is touched, and it can be read by all."""

import base64
import hashlib
import json
import re
import shutil
from pathlib import Path

import pyoxigraph as ox
import pytest

from tests.browser.axe import FIRST_ONES, violations
from tests.browser.tab import DESKTOP, PHONE, Lend
from tests.conftest import SHIPPED, TOWN, Command, assert_refused, cases

HOME = "https://w3id.org/ketenkaart/"
CASES = cases("site")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, ketenkaart: Command) -> Path:
    folder = tmp_path_factory.mktemp("site")
    answer = ketenkaart("publish", "--site", folder, "--plan", SHIPPED, "--plan", TOWN)
    assert (answer.code, answer.err, answer.out.count("\n")) == (0, "", 1)
    return folder


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, str]:
    return {path.parent.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in site.rglob("*.html")}


def anchors(page: str) -> set[str]:
    return set(re.findall(r'id="([^"]+)"', page))


def section(page: str, name: str) -> str:
    """The part of a page, or the row of a table, with this name."""
    tag = "tr" if "measure-" in name else "section"
    return page.partition(f'<{tag} id="{name}"')[2].partition(f"</{tag}>")[0]


def test_sums_and_counts_are_right_and_every_term_has_an_anchor(site: Path, pages: dict[str, str]) -> None:
    """What a hash address names must stand on the page that the address leads to."""
    sums = [line.split("  ") for line in (site / "SHA256SUMS").read_text(encoding="utf-8").splitlines()]
    assert len(sums) > 15
    assert [name for digest, name in sums if hashlib.sha256((site / name).read_bytes()).hexdigest() != digest] == []
    counted = ox.NamedNode("http://rdfs.org/ns/void#triples")
    about = {q.subject.value: q.object.value for q in ox.parse(path=str(site / "void.ttl")) if q.predicate == counted}
    for key in ("voorbeeld-gemeente", "task-force-2013"):
        graph = list(ox.parse(path=str(site / f"id/plan/{key}/{key}.ttl")))
        assert about[f"{HOME}id/plan/{key}/dataset"] == str(len(graph))
    named = {t.value for q in graph for t in (q.subject, q.predicate, q.object) if isinstance(t, ox.NamedNode)}
    expectation = ox.NamedNode(f"{HOME}def#Expectation")  # which stands on the page of its plan
    named -= {quad.subject.value for quad in graph if quad.object == expectation}
    bases = {"def": "def#", "code": "code#", "id/model/mensenhandel": "id/model/mensenhandel/", "id/org": "id/org/"}
    for page, base in bases.items():
        terms = {one.removeprefix(HOME + base) for one in named if one.startswith(HOME + base)} - {""}
        assert len(terms) > (50 if base.endswith("#") else 4)
        assert terms <= anchors(pages[page]), page


def test_a_page_says_what_a_term_a_question_and_a_measure_mean_and_what_goes_with_them(pages: dict[str, str]) -> None:
    for page, name, words in CASES["said"]:
        found = section(pages[page], name) if name else pages[page]
        assert [one for one in words if one not in found] == []
    assert "kk:Legislation</code></a>" in section(pages["def"], "waitsFor").partition("Waarde:")[2].partition("</p>")[0]
    assert "{source}" not in pages["vragen"]
    numbers = re.findall(r'<tr id="measure-([^"]+)"', pages["id/plan/task-force-2013"])
    assert (len(numbers), numbers[:3]) == (81, ["1.1", "1.2", "1.3"])
    assert [numbers.index("2.2") + 1, numbers.index("7.9") + 1] == [numbers.index("2.2a"), numbers.index("7.10")]


def test_a_page_links_within_the_site_and_allows_nothing_but_its_own_style(site: Path, pages: dict[str, str]) -> None:
    for name, text in pages.items():
        for link in re.findall(r'href="([^"]+)"', text):
            assert "://" not in link, link
            place, _, anchor = link.partition("#")
            target = (site / name / place).resolve() if place else site / name / "index.html"
            assert target.is_file(), (name, link)
            assert not anchor or anchor in anchors(pages[target.parent.relative_to(site).as_posix()]), (name, link)
        (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)
        (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        allowed = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
        assert policy.replace("&#39;", "'") == allowed
        assert not re.search(r"<script|<img|<link|<iframe| style=| on\w+=", text), name


KINDS = ("text/html", "text/turtle", "application/ld+json")
LEADS = [*CASES["leads"], *((path, kind, path) for path in CASES["files"] for kind in KINDS)]


def test_an_address_leads_to_what_its_asker_can_read(site: Path) -> None:
    """The rules as Apache reads them: the conditions before a rule hold for that rule, the first that fits wins."""
    for path, accept, target in LEADS:
        assert followed(site, path, accept) == target, (path, accept)
        assert (site / target.partition("#")[0]).is_file()


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


@pytest.mark.large
def test_second_run_keeps_versions_and_removes_what_is_gone(site: Path, tmp_path: Path, done: Command) -> None:
    folder, sums = tmp_path / "site", (site / "SHA256SUMS").read_bytes()
    shutil.copytree(site, folder)
    old, gone, stamp = folder / "def/0.1.0/index.html", folder / "id/plan/weg/index.html", folder / ".ketenkaart.json"
    told = json.loads(stamp.read_text(encoding="utf-8"))
    for path in (old, gone):
        path.parent.mkdir(parents=True)
        path.write_text("oud", encoding="utf-8")
        told["written"][path.relative_to(folder).as_posix()] = [hashlib.sha256(b"oud").hexdigest()]
    stamp.write_text(json.dumps(told), encoding="utf-8")
    for plans in (("--plan", SHIPPED, "--plan", TOWN), ("--plan", TOWN)):
        done("publish", "--site", folder, *plans)
        assert (old.is_file(), gone.exists()) == (True, False)
        assert ((folder / "SHA256SUMS").read_bytes() == sums) == (SHIPPED in plans)


@pytest.mark.parametrize("name", ["index.html", "link", "def/index.html"])
def test_a_folder_of_others_is_left_alone(name: str, tmp_path: Path, ketenkaart: Command) -> None:
    theirs = tmp_path / "map" / name
    theirs.parent.mkdir(parents=True)
    theirs.write_text("van een ander", encoding="utf-8")
    if name == "link":
        theirs = theirs.rename(tmp_path / "elders")
        (tmp_path / "map" / "index.html").symlink_to(theirs)
    before = set((tmp_path / "map").rglob("*"))
    assert_refused(ketenkaart("publish", "--site", tmp_path / "map", "--plan", TOWN), "niet van ons", lines=1)
    assert (theirs.read_text(encoding="utf-8"), set((tmp_path / "map").rglob("*"))) == ("van een ander", before)


@pytest.mark.large
def test_everyone_can_read_each_kind_of_page(site: Path, pages: dict[str, str], lend: Lend) -> None:
    """Axe finds nothing, nothing is asked for or complained about, and no page is wider than its screen.

    A page of the site has no script: opened once, it is on a phone what it would be if it were opened there.
    """
    alike = {"def/0.2.0", "id/plan/voorbeeld-gemeente", "id/model/arbeidsmigranten"}  # one page of each kind
    assert alike < pages.keys()
    page = lend(bypass_csp=True).page
    for name in sorted(pages.keys() - alike):
        page.goto((site / name / "index.html").as_uri())
        for size in (DESKTOP, PHONE):
            page.set_viewport_size(size)  # type: ignore[arg-type]
            assert page.evaluate("document.documentElement.scrollWidth") <= size["width"], name
        page.add_style_tag(content=FIRST_ONES)
        for fold in page.query_selector_all("main details")[:3]:
            fold.evaluate("one => { one.open = true }")
        for size in (DESKTOP, PHONE):
            page.set_viewport_size(size)  # type: ignore[arg-type]
            assert violations(page) == [], (name, size)
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(250, 248, 243)"
