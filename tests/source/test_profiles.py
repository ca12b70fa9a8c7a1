"""The export meets the profiles of Dutch government (NL-SBB, DCAT-AP-NL), offline; what others maintain is typed in `types.ttl`."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from unittest.mock import patch

import pytest
from pyshacl import validate
from rdflib import SH, Graph
from rdflib.plugins.sparql.algebra import translateQuery
from rdflib.plugins.sparql.parser import parseQuery

from tests.conftest import ROOT, Command

PROFILES = ROOT.parent / "shared" / "profiles"
OBLIGED = [
    "nl-sbb-skos-ap-nl.ttl",
    "dcat-ap-nl-SHACL.ttl",
    "dcat-ap-nl-SHACL-klassebereik.ttl",
    "dcat-ap-nl-SHACL-klassebereik-codelijsten.ttl",
]


@pytest.fixture(scope="module")
def exported(ketenkaart: Command, tmp_path_factory: pytest.TempPathFactory) -> Graph:
    path: Path = tmp_path_factory.mktemp("export") / "kaart.nt"  # which is read in half the time
    assert ketenkaart("export", path).code == 0
    return Graph().parse(path).parse(Path(__file__).parent / "types.ttl")


@pytest.fixture
def read_once() -> Iterator[None]:
    """Let each question of a profile be read once: pySHACL has it read again for each thing that it asks it of."""
    read = cache(lambda text, base, names: translateQuery(parseQuery(text), base, dict(names)))
    reads = {
        "parseQuery": lambda text: text,
        "translateQuery": lambda text, base, names: read(text, base, tuple((names or {}).items())),
    }
    with patch.multiple("rdflib.plugins.sparql.processor", **reads):
        yield


@pytest.mark.usefixtures("read_once")
@pytest.mark.parametrize("profile", OBLIGED)
def test_profile(profile: str, exported: Graph) -> None:
    _, report, _ = validate(exported, shacl_graph=Graph().parse(PROFILES / profile), advanced=True)
    assert isinstance(report, Graph)
    found = {
        (
            str(report.value(r, SH.focusNode)),
            str(report.value(r, SH.resultPath)),
            str(report.value(r, SH.resultMessage)),
        )
        for r in report.objects(None, SH.result)
        if report.value(r, SH.resultSeverity) != SH.Info
    }
    assert found == set()
