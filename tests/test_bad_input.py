"""Bad input: all faults at once, with file, line, field, what is wrong and what to do; exit code 2; nothing written."""

from pathlib import Path

import pytest

from tests.conftest import Command

# What is broken (old text → new text), and what the user reads: line and words.
BROKEN = {
    "kapotte YAML": (
        '  - {identifier: "1", title: Proefhoofdstuk}',
        '  - {identifier: "1", title: "Proef}',
        ["geen geldige YAML"],
    ),
    "onbekende organisatie": (
        "organisation: dienst,",
        "organisation: dienstt,",
        [":20,", "“dienstt”", "Bedoelde u “dienst”?"],
    ),
    "verschreven status": (
        "status: lopend",
        "status: loopend",
        [":31,", "statuses.2.status", "“loopend”", "Bedoelde u “lopend”?"],
    ),
    "onmogelijke datum": (
        "status: gepland, asOf: 2012-01-01",
        "status: gepland, asOf: 2012-02-30",
        ["“2012-02-30” is geen bestaande dag"],
    ),
    "onbegrepen termijn": (
        "deadlineText: eind 2012",
        "deadlineText: binnenkort",
        ["“binnenkort” is geen datum die wij kennen", "`deadline`"],
    ),
    "onbekend veld": (
        "    promise:",
        "    promiss:",
        ["geen veld dat wij kennen", "Bedoelde u “promise”?", "promise: ontbreekt"],
    ),
    "twee keer hetzelfde veld": ("    promise:", "    title: Nog een\n    promise:", ["title", "twee keer"]),
    "bijdrage én doorsnijdend": (
        "    contributions:",
        "    crossCutting: true\n    rationale: x\n    interventionKind: [preventie]\n    contributions:",
        ["measure 1.1", "doorsnijdend", "kies een van beide"],
    ),
    "verwijzing in YAML": ("key: dienst, title: Dienst", "key: dienst, title: &a Dienst", ["YAML-verwijzing"]),
    "status én geen status": ("    statuses:", "    statusUnknown: true\n    statuses:", ["heeft een status én `statusUnknown`"]),
    "onbekende stap": ("barrier: huisvesting", "barrier: huisvestin", ["“huisvestin”", "Bedoelde u “huisvesting”?"]),
    "onzichtbaar teken": ("Kamers", "Ka\u202emers", [":16,", "onzichtbaar teken"]),
    "dubbele sleutel": (
        "organisations:",
        "organisations:\n  - {key: dienst, title: D2, organisationKind: overig}",
        ["bestaat al"],
    ),
    "twee gelijke meldingen": ("status: lopend, asOf: 2013-01-01", "status: lopend, asOf: 2012-01-01", ["2012-01-01"]),
}


@pytest.mark.parametrize("what", BROKEN)
def test_check_says_what_is_wrong(what: str, small_plan: Path, ketenkaart: Command) -> None:
    old, new, expected = BROKEN[what]
    file = small_plan / "plan.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert answer.out == ""
    for words in expected:
        assert words in answer.err
    assert "Traceback" not in answer.err


def test_the_small_plan_is_good(small_plan: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("check", small_plan)
    assert (answer.code, answer.err) == (0, "")
    assert "Geen fouten" in answer.out


def test_all_faults_at_once(small_plan: Path, ketenkaart: Command) -> None:
    file = small_plan / "plan.yaml"
    text = file.read_text(encoding="utf-8").replace("dienst, role", "dienstt, role").replace("lopend", "loopend")
    file.write_text(text, encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    for words in ("“dienstt”", "“loopend”"):
        assert words in answer.err


# What is not read, and what is said of it: whatever may stand in it is not called unknown.
UNREAD = {
    "een bestand dat geen YAML is": ("tweede.yaml", "organisations:\n  - [\n", "tweede.yaml:3: is geen geldige YAML"),
    "een lijst die niet bestaat": ("tweede.yaml", "organisation: []\n", "Bedoelde u “organisations”?"),
}


@pytest.mark.parametrize("what", UNREAD)
def test_what_follows_from_a_part_that_is_not_read_is_no_fault(
    what: str, small_plan: Path, ketenkaart: Command
) -> None:
    name, text, sentence = UNREAD[what]
    file = small_plan / "plan.yaml"
    broken = file.read_text(encoding="utf-8").replace("dienst, role", "dienstt, role").replace("lopend", "loopend")
    file.write_text(broken, encoding="utf-8")
    (small_plan / name).write_text(text, encoding="utf-8")
    (small_plan / "engels.yaml").write_text("english: {organisation-dienstt: Agency}\n", encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert sentence in answer.err
    assert "“loopend”" in answer.err
    assert "dienstt" not in answer.err


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "plans: moet precies één plan bevatten."),
        ("plans:\n  - [\n", "plan.yaml:3: is geen geldige YAML"),
        ("plannen: []\n", "plan.yaml:1, plannen: is geen lijst die wij kennen. Bedoelde u “plans”?"),
    ],
)
def test_a_plan_that_is_not_read_is_one_fault(text: str, sentence: str, small_plan: Path, ketenkaart: Command) -> None:
    """All that the other files name in it would be unknown."""
    file = small_plan / "plan.yaml"
    (small_plan / "acties.yaml").write_text(
        "measures:" + file.read_text(encoding="utf-8").partition("measures:")[2], encoding="utf-8"
    )
    (small_plan / "engels.yaml").write_text("english: {measure-1.1: A, organisation-dienst: B}\n", encoding="utf-8")
    file.write_text(text, encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert "1 fout;" in answer.err, answer.err
    assert sentence in answer.err


def test_a_measure_without_passage(small_plan: Path, ketenkaart: Command) -> None:
    file = small_plan / "plan.yaml"
    text = file.read_text(encoding="utf-8")
    document = "    document: {title: Bron, issuedOn: 2012-01-01}\nchapters:"
    file.write_text(text.replace("chapters:", document, 1), encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert "measure 1.1 passage: ontbreekt; noem ten minste één vindplaats" in answer.err


def test_a_period_that_is_no_date(small_plan: Path, ketenkaart: Command) -> None:
    file = small_plan / "plan.yaml"
    rows = (
        'events:\n  - {key: dag, title: Dag, asOf: 2012-01-01, period: "2012-99"}\n'
        'publications:\n  - {key: stuk, title: Stuk, asOf: 2012-01-01, issuedOn: "2013/2012"}\n'
    )
    file.write_text(file.read_text(encoding="utf-8") + rows, encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert "event dag period: “2012-99” is geen bestaande datum" in answer.err
    assert "publication stuk issuedOn: “2013/2012” eindigt voor het begint" in answer.err


def test_nothing_is_written_after_a_fault(small_plan: Path, tmp_path: Path, ketenkaart: Command) -> None:
    out = tmp_path / "uit"
    assert ketenkaart("publish", out, "--plan", small_plan).code == 0
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    file = small_plan / "plan.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("lopend", "loopend"), encoding="utf-8")
    answer = ketenkaart("publish", out, "--plan", small_plan)
    assert answer.code == 2
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_a_query_with_a_faulty_header(content_copy: Path, ketenkaart: Command) -> None:
    file = content_copy / "queries" / "gaps" / "deadline-verstreken.rq"
    file.write_text(file.read_text(encoding="utf-8").replace("#+ title:", "#+ titel:"), encoding="utf-8")
    answer = ketenkaart("queries", KETENKAART_CONTENT=str(content_copy))
    assert answer.code == 2
    assert "deadline-verstreken.rq" in answer.err
    assert "title: ontbreekt" in answer.err
    assert "Bedoelde u “title”?" in answer.err


def test_a_query_that_misses_a_column(content_copy: Path, small_plan: Path, ketenkaart: Command) -> None:
    file = content_copy / "queries" / "gaps" / "deadline-verstreken.rq"
    file.write_text(file.read_text(encoding="utf-8").replace("?evidence", "?bewijs"), encoding="utf-8")
    answer = ketenkaart("gaps", "--plan", small_plan, KETENKAART_CONTENT=str(content_copy))
    assert (answer.code, "?evidence" in answer.err) == (2, True)


def test_a_view_with_an_unknown_query(content_copy: Path, small_plan: Path, ketenkaart: Command) -> None:
    file = content_copy / "visuals" / "views" / "partner-stap.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("query: partner-stap", "query: partner-stapp"), encoding="utf-8"
    )
    answer = ketenkaart("check", small_plan, KETENKAART_CONTENT=str(content_copy))
    assert answer.code == 2
    assert "partner-stap.yaml" in answer.err
    assert "Bedoelde u “partner-stap”?" in answer.err


def test_a_folder_without_a_plan(tmp_path: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("gaps", "--plan", tmp_path)
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert "staat geen plan" in answer.err


def test_a_file_that_is_not_text(small_plan: Path, ketenkaart: Command) -> None:
    (small_plan / "plan.yaml").write_bytes(b"\xff\xfe\x00")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert "UTF-8" in answer.err


def test_a_file_that_names_no_list(small_plan: Path, ketenkaart: Command) -> None:
    (small_plan / "tweede.yaml").write_text("- key: dienst\n", encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert "tweede.yaml:1: begint niet met een veldnaam zoals `plans:`; zie CONVENTIONS.md." in answer.err
    assert (Path(__file__).parents[1] / "CONVENTIONS.md").is_file()
