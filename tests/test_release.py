"""What changed between two releases, in sentences; and no release without a word about it."""

from pathlib import Path

import pytest

from tests.release import compared, entry

HEAD = """@prefix kk: <https://w3id.org/ketenkaart/def#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <https://voorbeeld.nl/> . kk:Measure a owl:Class ; rdfs:label "maatregel"@nl .
"""
TERMS = HEAD + 'kk:{} a owl:ObjectProperty ; rdfs:label "doet mee"@nl . kk:{} a owl:Class ; rdfs:label "{}"@nl .\n'
GRAPH = HEAD + "".join(f'ex:{n} a kk:Measure ; kk:inPlan ex:plan ; skos:prefLabel "Titel {n}"@nl .\n' for n in "ab")
GAP = 'ex:t a kk:Contradiction ; kk:inPlan ex:plan ; skos:prefLabel "Twee datums"@nl .'


def release(folder: Path, terms: str, graph: str) -> Path:
    folder.mkdir()
    (folder / "ontologie.ttl").write_text(terms, encoding="utf-8")
    (folder / "ketenkaart.ttl").write_text(graph, encoding="utf-8")
    return folder


def test_what_changed_is_said_and_that_nothing_changed(tmp_path: Path) -> None:
    before = release(tmp_path / "oud", TERMS.format("joins", "Old", "oud begrip"), GRAPH)
    graph = GRAPH.replace("ex:b ", "ex:c ").replace("Titel b", "Titel c").replace("Titel a", "Anders") + GAP
    after = release(tmp_path / "nieuw", TERMS.format("takesPart", "New", "nieuw begrip"), graph)
    said = compared(before, after)
    assert said[:3] == ["Nieuw begrip: `kk:New`.", "`kk:joins` heet nu `kk:takesPart`.", "Vervallen begrip: `kk:Old`."]
    assert "maatregel: 2, eerst 2 (erbij: “Titel c”; eraf: “Titel b”; 1 met een andere titel)." in said
    assert any("niet eenduidig" in one and one.endswith("geeft nu 1, eerst 0.") for one in said), said
    assert compared(before, before) == ["De begrippen zijn dezelfde.", "Het plan en de antwoorden zijn dezelfde."]


def test_a_release_says_what_its_changelog_says() -> None:
    log = "# Wat\n\n## 0.2.0 — vandaag\n- Nieuw.\n\n## 0.1.0\n- Eerst.\n"
    assert (entry(log, "0.2.0"), entry(log, "0.1.0")) == ("- Nieuw.", "- Eerst.")
    with pytest.raises(SystemExit, match=r"zegt niets over 0\.3\.0"):
        entry(log, "0.3.0")
