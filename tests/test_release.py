"""A release: what changed, in sentences; where one gets it; and two zips, the same every time."""

import hashlib
import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from unittest.mock import patch

import pytest
import yaml
from openpyxl import load_workbook
from openxml_audit import FileFormat, OpenXmlValidator
from rdflib import Graph

from ketenkaart.visuals.publish import NAMES
from tests.browser.tab import Lend
from tests.conftest import ROOT, cases
from tests.release import LEFT_OUT, PROJECT, compared, entry, of_former, open_line, packed, read_me
from tests.release import release as make_release

README = (ROOT / "README.md").read_text(encoding="utf-8")
OFFICE = {*NAMES} - LEFT_OUT  # what publish writes, but for what a zip does without
ADDRESS = "https://voorbeeld.nl/ketenkaart/"
Zips = tuple[list[Path], list[Path], str]

CASES = cases("release")
TERMS, GRAPH = CASES["terms"], CASES["graph"]


def release(folder: Path, terms: str, graph: str) -> Path:
    folder.mkdir()
    (folder / "ontologie.ttl").write_text(terms, encoding="utf-8")
    (folder / "ketenkaart.ttl").write_text(graph, encoding="utf-8")
    return folder


def test_what_changed_is_said_and_that_nothing_changed(tmp_path: Path) -> None:
    before = release(tmp_path / "oud", TERMS.format("joins", "Old", "oud begrip"), GRAPH)
    graph = GRAPH.replace("ex:b ", "ex:c ").replace("Titel b", "Titel c").replace("Titel a", "Anders") + CASES["gap"]
    after = release(tmp_path / "nieuw", TERMS.format("takesPart", "New", "nieuw begrip"), graph)
    said = compared(before, after)
    assert said[-3:] == ["Nieuw begrip: `kk:New`.", "`kk:joins` heet nu `kk:takesPart`.", "Vervallen begrip: `kk:Old`."]
    assert "maatregel: 2, eerst 2 (erbij: “Titel c”; eraf: “Titel b”; 1 met een andere titel)." in said
    assert any("niet eenduidig" in one and one.endswith("geeft nu 1, eerst 0.") for one in said), said
    assert compared(before, before) == ["Het plan en de antwoorden zijn dezelfde.", "De begrippen zijn dezelfde."]


def test_a_release_says_what_its_changelog_says() -> None:
    log = "# Wat\n\n## 0.2.0 — vandaag\n- Nieuw.\n\n## 0.1.0\n- Eerst.\n"
    assert (entry(log, "0.2.0"), entry(log, "0.1.0")) == ("- Nieuw.", "- Eerst.")
    with pytest.raises(SystemExit, match=r"zegt niets over 0\.3\.0"):
        entry(log, "0.3.0")


def test_the_first_line_says_what_to_open_and_where_it_comes_from() -> None:
    setting, version = PROJECT["tool"]["ketenkaart"]["address"], PROJECT["project"]["version"]
    assert README.splitlines()[0] == open_line(setting, version)
    assert open_line("", "1.2.3") == (
        "**Open `ketenkaart.html`. Dat bestand zit in `ketenkaart-1.2.3.zip`: vraag de zip aan wie u deze map gaf.**"
    )
    assert re.findall(r"\]\((.+?)\)", open_line(ADDRESS, "1.2.3")) == [
        "https://voorbeeld.nl/ketenkaart/ketenkaart.html",
        "https://voorbeeld.nl/ketenkaart/ketenkaart-1.2.3.zip",
    ]


@pytest.mark.parametrize("address", ["", ADDRESS])
@pytest.mark.parametrize("names", [NAMES, ()])
def test_read_me_is_six_short_sentences_with_links_to_what_is_there(address: str, names: tuple[str, ...]) -> None:
    html = read_me(address, names)
    sentences = [re.sub(r"<[^>]+>", "", one) for one in re.findall(r"<li>(.*?)</li>", html, re.DOTALL)]
    assert len(sentences) == 6
    assert [one for one in sentences if len(one.split()) > 22 or not one.endswith(".")] == []
    links = {*re.findall(r'href="([^"]*)"', html)}
    assert (address in links) == bool(address)
    assert links - {address} <= {"ketenkaart.html", *names}
    assert ("van wie u deze map kreeg" in sentences[-1], "2013, geen stand van nu" in html) == (True, True)


def test_readme_is_short_and_names_each_file_that_one_opens() -> None:
    assert len(README.split()) <= 1200
    assert [name for name in OFFICE if not name.endswith(".ttl") and f"`{name}`" not in README] == []
    assert "make test" in README


def test_every_file_about_the_project_names_one_version_and_no_person() -> None:
    version = PROJECT["project"]["version"]
    code, cited = (yaml.safe_load((ROOT / name).read_text("utf-8")) for name in ("publiccode.yml", "CITATION.cff"))
    engine = tomllib.loads((ROOT / "werkplaats" / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert {code["softwareVersion"], cited["version"], engine, *re.findall(r"-(\d+\.\d+\.\d+)\.zip", README)} == {version}
    assert f"ketenkaart-werkplaats=={version}" in PROJECT["project"]["optional-dependencies"]["werkplaats"]
    # what the standard asks, version 0.7: https://github.com/publiccodeyml/publiccode.yml
    needed = {"publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description"}
    assert code.keys() >= needed | {"categories", "legal", "maintenance", "localisation"}
    said = code["description"]["nl"]
    assert len(said["shortDescription"]) <= 150 <= len(said["longDescription"]) <= 10_000
    assert all(len(one) <= 100 for one in said["features"])
    assert code["legal"]["license"] == PROJECT["project"]["license"]
    assert [one["name"] for one in (*code["maintenance"]["contacts"], *cited["authors"])] == ["Beheer ketenkaart"] * 2


def test_an_earlier_version_is_a_zip_or_a_tag(tmp_path: Path) -> None:
    technical = release(tmp_path / "was", TERMS.format("joins", "Old", "oud begrip"), GRAPH)
    technical.rename((tmp_path / "map").mkdir() or tmp_path / "map" / "voor-ontwikkelaars")
    with patch.dict(os.environ, SOURCE_DATE_EPOCH="1365379200"):
        zipped = packed(tmp_path / "map", tmp_path / "vorige.zip")
    found = of_former(str(zipped), tmp_path)
    assert (found / "ketenkaart.ttl").read_text(encoding="utf-8") == GRAPH
    with pytest.raises(SystemExit, match="“niets” is geen zip van een uitgave en geen tag"):
        of_former("niets", tmp_path)


@pytest.fixture(scope="module")
def zips(tmp_path_factory: pytest.TempPathFactory) -> Zips:
    """Two builds of this commit, the first without npm, in processes that hash and count time in their own way."""
    made, said = [], ""
    for number, which in enumerate(("r.shutil.which = lambda name: None; ", "")):
        folder = tmp_path_factory.mktemp(f"uitgave{number}")
        line = f"import sys; from pathlib import Path; import tests.release as r; {which}r.release(Path(sys.argv[1]))"
        env = {**os.environ, "PYTHONHASHSEED": str(number), "TZ": ("UTC", "Asia/Tokyo")[number], "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-c", line, folder], env=env, cwd=folder, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        made.append(sorted(folder.glob("*.zip")))
        said = said or done.stdout
    return made[0], made[1], said


@pytest.fixture(scope="module")
def unzipped(zips: Zips, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the zip to mail holds, in an empty folder."""
    folder = tmp_path_factory.mktemp("leeg")
    with zipfile.ZipFile(zips[0][0]) as archive:
        archive.extractall(folder)
    return folder


@pytest.mark.large
def test_two_builds_are_equal_and_without_npm_the_first_zip_is_made(zips: Zips) -> None:
    first, second, said = zips
    version = PROJECT["project"]["version"]
    assert [path.name for path in first] == [f"ketenkaart-{version}.zip"]
    assert "npm ontbreekt: de zip met de werkplaats is niet gemaakt" in said
    assert [path.name for path in second] == [f"ketenkaart-{version}.zip", f"ketenkaart-werkplaats-{version}.zip"]
    assert first[0].read_bytes() == second[0].read_bytes()
    assert first[0].stat().st_size <= 3_000_000
    with pytest.raises(SystemExit, match="bestaat al"):
        make_release(first[0].parent)


@pytest.mark.large
def test_every_file_of_the_zip_opens_in_an_empty_folder(unzipped: Path) -> None:
    technical = unzipped / "voor-ontwikkelaars"
    files = {path.relative_to(unzipped).as_posix() for path in unzipped.rglob("*") if path.is_file()}
    [wheel] = technical.glob("*.whl")
    made = {f"voor-ontwikkelaars/{name}" if name.endswith(".ttl") else name for name in OFFICE}
    ours = {"Lees mij.html", "SHA256SUMS", "LICENTIE.txt", "WIJZIGINGEN.txt"}
    extra = {f"voor-ontwikkelaars/{name}" for name in ("controles.ttl", "sbom.cdx.json", wheel.name)}
    scripts = {name for name in files if name.startswith("voor-ontwikkelaars/bron-van-app.js/")}
    assert files - scripts == made | ours | extra
    assert len(scripts) == sum(path.is_file() for path in (ROOT / "visuals" / "app").rglob("*"))
    sums = (unzipped / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    assert {line[66:]: line[:64] for line in sums} == {
        name: hashlib.sha256((unzipped / name).read_bytes()).hexdigest() for name in files - {"SHA256SUMS"}
    }
    for path in (*unzipped.glob("*.xlsx"), *unzipped.glob("*.docx")):
        assert OpenXmlValidator(FileFormat.MICROSOFT_365).validate(path).errors == [], path.name
    for path in unzipped.glob("*.xlsx"):
        assert load_workbook(path, read_only=True).sheetnames
    graphs = {path.name: len(Graph().parse(path)) for path in technical.glob("*.ttl")}
    shapes = sum(len(Graph().parse(path)) for path in (ROOT / "ontology" / "shapes").glob("*.ttl"))
    assert graphs["controles.ttl"] == shapes > 1000
    assert min(graphs.values()) > 1000
    assert wheel.stat().st_size <= 1_300_000
    names = zipfile.ZipFile(wheel).namelist()
    assert [name for name in names if "screenshots" in name or "visuals/app/" in name] == []
    assert {"ketenkaart/_content/visuals/static/app.js", "ketenkaart/_content/graph/task-force-2013/plan.yaml"} <= {*names}
    assert (unzipped / "WIJZIGINGEN.txt").read_text(encoding="utf-8").startswith("Ketenkaart 0.2.0\n")
    assert "EUROPEAN UNION PUBLIC LICENCE" in (unzipped / "LICENTIE.txt").read_text(encoding="utf-8").upper()


@pytest.mark.large
def test_office_files_open_in_libreoffice_and_print_what_they_say(unzipped: Path, tmp_path: Path) -> None:
    """Each word of the annex stands within its page: none is cut off at a side."""
    office = sorted([*unzipped.glob("*.docx"), *unzipped.glob("*.xlsx")])
    command = ["soffice", f"-env:UserInstallation={tmp_path.as_uri()}/profiel", "--headless", "--convert-to", "pdf"]
    subprocess.run([*command, "--outdir", tmp_path, *office], check=True, capture_output=True, timeout=300)
    said = CASES["printed"]
    assert {path.stem for path in tmp_path.glob("*.pdf")} == {path.stem for path in office} == said.keys()
    for name, words in said.items():
        text = ["pdftotext", "-layout", tmp_path / f"{name}.pdf", "-"]
        assert words in subprocess.run(text, check=True, capture_output=True, text=True).stdout, name
    boxes = ["pdftotext", "-bbox", tmp_path / "bijlage.pdf", "-"]
    page, words = re.compile(r'<page width="([\d.]+)"'), re.compile(r'xMin="([\d.]+)" .*?xMax="([\d.]+)"')
    wide, seen = 0.0, 0
    for line in subprocess.run(boxes, check=True, capture_output=True, text=True).stdout.splitlines():
        wide = float(found[1]) if (found := page.search(line)) else wide
        if place := words.search(line):
            seen += 1
            assert 0 < float(place[1]) < float(place[2]) < wide, line
    assert seen > 3000


@pytest.mark.large
def test_the_sbom_names_what_travels_and_nothing_of_this_machine(unzipped: Path) -> None:
    text = (unzipped / "voor-ontwikkelaars" / "sbom.cdx.json").read_text(encoding="utf-8")
    bom = json.loads(text)
    named = {one["name"].lower(): one for one in bom["components"]}
    wanted = {re.split(r"[><=]", one)[0].lower() for one in PROJECT["project"]["dependencies"]}
    assert named.keys() >= wanted | {"preact", "htm", "minisearch", "vis-network", "@fontsource-variable/source-sans-3"}
    assert {"pytest", "pip", "mypy", "ketenkaart"} & named.keys() == set()
    assert [name for name, one in named.items() if not (one["version"] and one["purl"])] == []
    assert {name for name in wanted if not named[name].get("licenses")} == {"pyvis"}  # its own package names none
    assert (bom["bomFormat"], bom["metadata"]["component"]["version"]) == ("CycloneDX", PROJECT["project"]["version"])
    assert not re.search(r"file:|/tmp/|/home/|/root/", text)


@pytest.mark.large
def test_both_pages_open_and_no_link_is_broken(unzipped: Path, zips: Zips, lend: Lend, tmp_path: Path) -> None:
    with zipfile.ZipFile(zips[1][1]) as archive:
        archive.extractall(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"werkplaats.html", "Lees mij.html", "SHA256SUMS"}
    for folder, name in ((unzipped, "ketenkaart.html"), (tmp_path, "werkplaats.html")):
        tab = lend()
        tab.page.goto((folder / "Lees mij.html").as_uri())
        links = tab.page.locator("a").evaluate_all("(all) => all.map((one) => one.getAttribute('href'))")
        assert (name in links, [one for one in links if not (folder / one).is_file()]) == (True, [])
        tab.page.get_by_role("link", name=name).click()
        tab.page.wait_for_selector("html[data-klaar]")
        for route in ("#/overzicht", "#/maatregelen", "#/samenvatting"):
            found = tab.visit(route).locator("a[href]").evaluate_all("(all) => all.map((one) => one.getAttribute('href'))")
            assert [one for one in found if not one.startswith(("#", "data:"))] == [], route
