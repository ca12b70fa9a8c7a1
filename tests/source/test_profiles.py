"""The export meets the profiles of Dutch government (NL-SBB, DCAT-AP-NL), offline.

What others maintain is typed in `types.ttl`.
"""

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
    *("nl-sbb-skos-ap-nl.ttl", "dcat-ap-nl-SHACL.ttl"),
    *("dcat-ap-nl-SHACL-klassebereik.ttl", "dcat-ap-nl-SHACL-klassebereik-codelijsten.ttl"),
]


@pytest.fixture(scope="module")
def exported(ketenkaart: Command, tmp_path_factory: pytest.TempPathFactory) -> Graph:
    path: Path = tmp_path_factory.mktemp("export") / "kaart.nt"  # which is read in half the time
    assert ketenkaart("export", path).code == 0
    return Graph().parse(path).parse(Path(__file__).parent / "types.ttl")


@pytest.mark.large
@pytest.mark.parametrize("profile", OBLIGED)
def test_export_meets_the_profile(profile: str, exported: Graph) -> None:
    # pySHACL has each question of a profile read again for each thing that it asks it of; here it is read once.
    read = cache(lambda text, base, names: translateQuery(parseQuery(text), base, dict(names)))
    reads = {
        "parseQuery": lambda text: text,
        "translateQuery": lambda text, base, names: read(text, base, tuple((names or {}).items())),
    }
    with patch.multiple("rdflib.plugins.sparql.processor", **reads):
        _, report, _ = validate(exported, shacl_graph=Graph().parse(PROFILES / profile), advanced=True)
    assert isinstance(report, Graph)
    results = report.objects(None, SH.result)
    broken = [result for result in results if report.value(result, SH.resultSeverity) != SH.Info]
    told = (SH.focusNode, SH.resultPath, SH.resultMessage)
    assert {tuple(str(report.value(result, one)) for one in told) for result in broken} == set()
