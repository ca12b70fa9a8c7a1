"""The command line speaks Dutch whatever the machine speaks, of every command and of each way to type it wrong; and its
tables are as wide as the terminal, with no word in two where the words fit on a line."""

import csv
import gettext
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import polib
import pytest

from ketenkaart.cli import app, run
from ketenkaart.cli.main import LOCALE
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.matrix import coverage
from ketenkaart.store import Store
from ketenkaart.visuals.terminal import matrix
from ketenkaart.visuals.terminal.text import dutch_csv, table
from tests.conftest import ROOT, Command, cases, known, typed

CATALOGUE = LOCALE / "nl" / "LC_MESSAGES" / "messages.po"
COMMANDS = [name for name, command in app.commands.items() if not command.hidden]
# The poorest locale there is. Told that paths are ASCII, Python imports no compiled library from another place.
POOREST = {"LC_ALL": "C", "LANG": "C", **({"PYTHONUTF8": "0"} if str(ROOT).isascii() else {})}
ENGLISH = (
    r"\b(usage|options?|commands?|arguments?|args|error|try|invalid|missing|no such|did you|does not|requires?|got|"
    r"unexpected|values?|choose|default|required|show this|message|exit|range|int|str|path|list|is not|valid|aborted)\b"
)
TOO_LONG = ["compare {} b", "gaps --plan {}", "check {}"]
MISTAKES = cases("mistakes") | dict.fromkeys([line.format("x" * 300) for line in TOO_LONG], "de naam is te lang")


@pytest.fixture(autouse=True)
def _an_english_machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("LANGUAGE", "LC_ALL", "LANG"):
        monkeypatch.setenv(name, "en_US.UTF-8")
    folder = gettext.bindtextdomain("messages")
    yield
    gettext.bindtextdomain("messages", folder)


@pytest.mark.sampled(20)
@pytest.mark.parametrize("line", MISTAKES, ids=lambda line: line[:40])
def test_mistake_is_one_sentence(
    line: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(typed(line)) == 2
    said = capsys.readouterr()
    assert (said.out, MISTAKES[line] in said.err) == ("", True), said.err
    assert said.err.count("\n") == 1
    assert re.findall(ENGLISH, re.sub(r"“[^”]*”|--\w+", "", said.err.lower())) == []
    assert list(tmp_path.iterdir()) == []


def test_every_help_is_dutch_and_its_command_stands_in_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    listed, helps = (ROOT / "docs" / "opdrachten.md").read_text(encoding="utf-8"), {}
    for name in ("", *app.commands):
        assert run([*filter(None, [name]), "--help"]) == 0
        said = capsys.readouterr()
        helps[name] = said.out
        assert said.out.startswith(f"Gebruik: ketenkaart {name} [OPTIES]".replace("  ", " "))
        assert re.findall(ENGLISH, said.out.lower()) == []
        assert re.search("\nOpties:\n(.|\n)*-h, --help +Toon deze hulp.$", said.out, re.MULTILINE)
        assert (said.err, len(said.out.split("\n")[2].strip()) > 20) == ("", True)
        assert name not in COMMANDS or f"| `ketenkaart {name}" in listed
    assert re.search(r"ONDERDEEL .*\[verplicht\]", helps["show"])
    assert "[standaard: build]" in helps["publish"]


def test_help_lists_the_commands_as_one_meets_them_with_whole_sentences(process: Command) -> None:
    said = process("--help", **POOREST, COLUMNS="80").out
    listed = re.findall("^  ([a-z-]+) ", said.partition("\nOpdrachten:\n")[2], re.MULTILINE)
    assert listed == COMMANDS
    assert (listed[:3], listed[-2:], len(listed)) == (["publish", "gaps", "coverage"], ["check", "push"], 10)
    assert said.startswith("Gebruik: ketenkaart [OPTIES] OPDRACHT")
    assert "..." not in said


def test_it_asks_no_machine_for_its_language_and_speaks_utf8_everywhere(process: Command) -> None:
    for language in ("de_DE.UTF-8", ""):
        env = dict.fromkeys(("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"), language)
        assert process("gapss", **env).err.startswith("De opdracht “gapss” bestaat niet. Bedoelde u “gaps”?")
    assert "Financiën" in process("coverage", **POOREST, PYTHONIOENCODING="cp1252").out


def test_ctrl_c_ends_a_command_in_one_word(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(**_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(app.commands["query"], "callback", interrupted)
    assert run(["query"]) == 130
    assert capsys.readouterr().err.strip() == "Afgebroken."


def test_nobody_reading_on_is_no_traceback() -> None:
    line = [sys.executable, "-m", "ketenkaart", "query"]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""


def test_the_catalogue_is_compiled_and_holds_words_that_click_says() -> None:
    entries = polib.pofile(str(CATALOGUE))
    assert entries.to_binary() == CATALOGUE.with_suffix(".mo").read_bytes(), "typ: make catalogue"
    source = "\n".join(path.read_text(encoding="utf-8") for path in Path(click.__file__).parent.glob("*.py"))
    assert [entry.msgid for entry in entries if f'"{entry.msgid}"' not in source] == []
    assert [entry.msgid for entry in entries if not entry.translated()] == []


def test_command_leaves_the_language_alone(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = gettext.bindtextdomain("messages", str(tmp_path)), gettext.textdomain(), dict(os.environ)
    assert (run(["--help"]), run(["gapss"])) == (0, 2)
    assert (gettext.bindtextdomain("messages"), gettext.textdomain(), dict(os.environ)) == before
    monkeypatch.delenv("LANGUAGE")
    assert run(["--version"]) == 0
    assert "LANGUAGE" not in os.environ
    assert re.search(r"^ketenkaart \d+\.\d+\.\d+\n$", capsys.readouterr().out, re.MULTILINE)


def test_an_import_binds_nothing() -> None:
    look = "import gettext, os; seen = lambda: (gettext.bindtextdomain('messages'), dict(os.environ)); before = seen()"
    script = f"{look}; import ketenkaart.cli; assert seen() == before"
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, check=False).stderr == b""


WIDTHS = (60, 64, 72, 80, 90, 96, 100, 104, 107, 108, 110, 120, 140, 160, 200)
LONG_WORD = {"kind": "informatiedeling", "partner": "Criminaliteitspreventie", "form": "arbeidsuitbuiting"}


def words(text: str) -> set[str]:
    """The words of a text without what stands around them; in a block the head of a column has a colon."""
    return {word.strip(":") for word in re.sub(r"─+", "", text).split()} - {""}


@pytest.mark.parametrize("by", LONG_WORD)
def test_the_matrix_breaks_no_word_at_any_width(by: str, report: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    cells, strict = coverage(report, by), coverage(known().at(Scenario(strict=True)), by)  # type: ignore[arg-type]

    def draw() -> str:
        return matrix.coverage(report, cells, "table", strict)

    with monkeypatch.context() as bare:
        bare.setattr(matrix, "table", lambda header, body: "\n".join(" ".join(row) for row in (header, *body)))
        whole = words(draw())
    assert LONG_WORD[by] in whole
    for width in WIDTHS:
        monkeypatch.setenv("COLUMNS", str(width))
        drawn = draw()
        assert words(drawn) == whole, (width, words(drawn) ^ whole)
        assert max(map(len, drawn.splitlines())) <= width, width


def test_the_matrix_breaks_no_word_in_a_pipe(process: Command) -> None:
    drawn, whole = (process("coverage", "--by", "partner", COLUMNS=columns).out for columns in ("", "200"))
    assert words(drawn) == words(whole)
    assert "─" in drawn  # and it is a matrix still


def test_what_does_not_fit_stands_in_lines_or_as_narrow_as_its_words_allow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")

    def narrow(*rows: tuple[str, ...]) -> list[str]:
        return table(rows[0], rows[1:]).splitlines()

    made = narrow(("Nr", "Vraag", "Wie"), ("1.1", "a " * 60, "b " * 10))  # what room is left, goes to who needs least
    assert made[2] == f" 1.1  {'a ' * 16} {'b ' * 10}".rstrip()
    long = "x" * 40
    assert narrow(("", "Stap", "Kop"), ("eerste", long, long), ("tweede", "", f"a {long}")) == [
        *("eerste", f"  Stap: {long}", f"  Kop: {long}"),
        "",
        *("tweede", "  Stap:", f"  Kop: a {long}"),
    ]
    address = "https://voorbeeld.nl/" + "x" * 70  # which no line can hold
    assert narrow(("naam", "adres"), ("een", address)) == ["naam: een", "  adres:", f"    {address}"]


FIELDS: list[list[str]] = json.loads((Path(__file__).parent / "csv_fields.json").read_text("utf-8"))["fields"]


def test_a_field_is_read_as_text() -> None:
    assert len(FIELDS) > 5
    for value, read in FIELDS:
        made = dutch_csv([{"Kop": value, "Ander": "x"}], ["Kop", "Ander"])
        assert made.startswith("\ufeffKop;Ander\r\n")
        assert made.endswith("\r\n")
        rows = csv.reader(io.StringIO(made.removeprefix("\ufeff"), newline=""), delimiter=";")
        assert [*rows][1:] == [[read, "x"]], value
