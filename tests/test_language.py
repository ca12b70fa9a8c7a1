"""The command line speaks Dutch whatever the machine speaks, of every command and every way of typing it wrong."""

import gettext
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
from tests.conftest import Command

CATALOGUE = LOCALE / "nl" / "LC_MESSAGES" / "messages.po"
ENGLISH = (
    r"\b(usage|options?|commands?|arguments?|error|try|invalid|missing|no such|did you|does not|requires?|got|"
    r"unexpected|values?|choose|default|required|show this|is not|valid|range|aborted)\b"
)


def behind(command: click.Command) -> list[str]:
    """As many words as a command must have behind it, and the options it cannot do without."""
    words = []
    for part in command.params:
        if part.required:
            words += [part.opts[0], "x"] if isinstance(part, click.Option) else ["x"]
    return words


def mistakes() -> Iterator[list[str]]:
    """Every kind of mistake, at every command, option and argument where it can be made."""
    yield from (["gapss"], ["xyzzy"], [""], ["--fout"], ["-x"], ["--version=1"], ["--help=1"])
    for name, command in app.commands.items():
        whole = [name, *behind(command)]
        yield from ([*whole, "--fout"], [*whole, "-x"], [*whole, "--help=1"])
        if all(part.nargs == 1 for part in command.params):
            spare = [part for part in command.params if isinstance(part, click.Argument) and not part.required]
            yield from ([*whole, *["x"] * len(spare), *more] for more in (["een"], ["een", "twee"]))
        for end in range(1, len(whole)):
            yield whole[:end]
        for part in command.params:
            if not isinstance(part, click.Option):
                yield [*whole[:-1], ""] if part.required else [*whole, ""]
            elif part.is_flag:
                yield [*whole, f"{part.opts[0]}=x"]
            else:
                yield from ([*whole, part.opts[0]], [*whole, part.opts[0], ""], [*whole, f"{part.opts[0]}="])
                if isinstance(part.type, click.Choice):
                    yield [*whole, part.opts[0], "kleur"]


@pytest.fixture(autouse=True)
def _an_english_machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("LANGUAGE", "LC_ALL", "LANG"):
        monkeypatch.setenv(name, "en_US.UTF-8")
    folder = gettext.bindtextdomain("messages")
    yield
    gettext.bindtextdomain("messages", folder)


@pytest.mark.parametrize("words", list(mistakes()), ids=" ".join)
def test_every_mistake_is_one_dutch_sentence(
    words: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(words) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert re.fullmatch(r".+[.?`]\n", said.err)
    assert re.findall(ENGLISH, said.err.lower()) == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["", *app.commands])
def test_every_help_is_dutch_on_an_english_machine(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*filter(None, [name]), "--help"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("Gebruik: ketenkaart")
    assert re.findall(ENGLISH, said.out.lower()) == []
    assert said.err == ""


@pytest.mark.parametrize("language", ["C", "de_DE.UTF-8", "nl_NL", ""])
def test_it_asks_no_machine_for_its_language(language: str, ketenkaart: Command) -> None:
    env = dict.fromkeys(("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"), language)
    assert ketenkaart("--help", **env).out.startswith("Gebruik: ketenkaart")
    assert ketenkaart("gapss", **env).err.startswith("De opdracht “gapss” bestaat niet. Bedoelde u “gaps”?")


def test_mistakes_name_what_was_typed(capsys: pytest.CaptureFixture[str]) -> None:
    said = {}
    for words in ("check een twee", "check een twee drie", "passages", "publish a b"):
        run(words.split())
        said[words] = capsys.readouterr().err
    assert said == {
        "check een twee": "Achter de opdracht is “twee” een woord te veel. Zie `ketenkaart check --help`.\n",
        "check een twee drie": "Achter de opdracht zijn “twee drie” woorden te veel. Zie `ketenkaart check --help`.\n",
        "passages": "Er ontbreekt --source: tekst van de bron.\n",
        "publish a b": "Achter de opdracht is “b” een woord te veel. Zie `ketenkaart publish --help`.\n",
    }


@pytest.mark.parametrize("command", ["gaps", "coverage", "query", "push"])
def test_an_empty_endpoint_is_a_fault_and_never_this_computer(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([command, "--endpoint", "", *(["samenwerking"] if command == "query" else [])]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", f"--endpoint is leeg. Zie `ketenkaart {command} --help`.\n")


def test_help_lists_the_commands_as_one_meets_them(capsys: pytest.CaptureFixture[str]) -> None:
    run(["--help"])
    listed = re.findall("^  ([a-z-]+) ", capsys.readouterr().out.partition("\nOpdrachten:\n")[2], re.MULTILINE)
    assert (listed[:3], listed[-3:]) == (["publish", "gaps", "coverage"], ["new-plan", "check", "push"])
    assert listed == [name for name, command in app.commands.items() if not command.hidden]
    assert len(listed) == 10


def test_ctrl_c_ends_a_command_in_one_word(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(**_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(app.commands["query"], "callback", interrupted)
    assert run(["query"]) == 130
    assert capsys.readouterr().err.strip() == "Afgebroken."


def test_nobody_reading_on_is_no_traceback(cache: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "ketenkaart", "query"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "KETENKAART_CACHE": str(cache)},
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""


def test_the_compiled_catalogue_is_that_of_the_words() -> None:
    assert polib.pofile(str(CATALOGUE)).to_binary() == CATALOGUE.with_suffix(".mo").read_bytes(), "typ: make catalogue"


def test_the_catalogue_holds_words_that_click_says() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in Path(click.__file__).parent.glob("*.py"))
    entries = polib.pofile(str(CATALOGUE))
    assert [entry.msgid for entry in entries if f'"{entry.msgid}"' not in source] == []
    assert [entry.msgid for entry in entries if not entry.translated()] == []


def test_a_command_in_a_process_of_another_leaves_its_language_alone(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = gettext.bindtextdomain("messages", str(tmp_path)), gettext.textdomain(), dict(os.environ)
    assert (run(["--help"]), run(["gapss"])) == (0, 2)
    assert (gettext.bindtextdomain("messages"), gettext.textdomain(), dict(os.environ)) == before
    monkeypatch.delenv("LANGUAGE")
    assert run(["--version"]) == 0
    assert "LANGUAGE" not in os.environ
    assert capsys.readouterr().out.endswith("\n")


def test_an_import_binds_nothing() -> None:
    look = "import gettext, os; seen = lambda: (gettext.bindtextdomain('messages'), dict(os.environ)); before = seen()"
    done = subprocess.run(
        [sys.executable, "-c", f"{look}; import ketenkaart.cli; assert seen() == before"],
        capture_output=True,
        check=False,
    )
    assert done.stderr == b""
