"""What nobody sees, and what is no file: refused wherever it comes in, and never sent to a terminal."""

import json
import os
from pathlib import Path

import pytest

from ketenkaart.errors import InputFaults
from ketenkaart.invisible_text import has_invisible, visible
from ketenkaart.strict_yaml import parse_yaml
from tests.conftest import Command

NAUGHTY = Path(__file__).parent / "naughty"
STRINGS: list[str] = json.loads((NAUGHTY / "blns.json").read_text(encoding="utf-8"))
BROKEN: dict[str, str] = json.loads((NAUGHTY / "yaml-broken.json").read_text(encoding="utf-8"))
# Broken by a rule of indenting or spacing alone: what is meant is plain, and this is it.
READ = {
    "9C9N": {"flow": ["a", "b", "c"]},
    "DK95-1": {"foo": "bar baz"},
    "QB6E": {"quoted": "a b c"},
    "S98Z": {"empty block scalar": ""},
    "SU5Z": {"key": "value"},
    "X4QW": {"block": "scalar\n"},
}
LINE_ENDS = "\u2028\u2029"  # for YAML alone, so that from there on no line would have its own number
ESCAPES = (
    r"\e]0;pwn\a",
    r"\0",
    r"\b",
    r"\uFFFE",
    r"\uFFFF",
    r"\u202E",
    r"\u200B",
    r"\x9B31m",
    r"\U000E0041",
    r"\u0378",
    r"\uE000",
)


@pytest.mark.parametrize("escape", ESCAPES)
def test_an_escape_in_yaml_brings_in_nothing_unseen(escape: str, small_plan: Path, ketenkaart: Command) -> None:
    file = small_plan / "plan.yaml"
    text = file.read_text(encoding="utf-8").replace("title: Kamers controleren", f'title: "Kamers {escape}"')
    file.write_text(text, encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert (answer.code, answer.out) == (2, "")
    assert "plan.yaml:16, measures.1.title: bevat een onzichtbaar teken of stuurteken" in answer.err


@pytest.mark.parametrize("character", ["\x07", "\x7f", "\x85", "\ufeff", "\uffff", *LINE_ENDS])
def test_what_yaml_skips_or_takes_for_a_line_is_refused_on_its_line(
    character: str, small_plan: Path, ketenkaart: Command
) -> None:
    file = small_plan / "plan.yaml"
    lines = file.read_text(encoding="utf-8").splitlines()
    lines[6] += f"  # {character}"
    file.write_text("\n".join(lines), encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert (answer.code, answer.out) == (2, "")
    assert "plan.yaml:7: bevat een onzichtbaar teken of stuurteken" in answer.err


@pytest.mark.parametrize(
    "words",
    [
        ("gaps", "--partner", "IND\x1b[31m"),
        ("show", "5.4\u202e"),
        ("publish", "uit\x07"),
        ("\x1b[31m",),
        ("gaps", "--\x1b[31m"),
    ],
)
def test_what_is_typed_never_steers_the_terminal(words: tuple[str, ...], tmp_path: Path, ketenkaart: Command) -> None:
    answer = ketenkaart(*words, cwd=tmp_path)
    assert answer.code == 2
    assert not has_invisible(answer.err + answer.out)
    assert list(tmp_path.iterdir()) == []


def test_a_file_name_never_steers_the_terminal(small_plan: Path, ketenkaart: Command) -> None:
    (small_plan / "x\x1b[31m.yaml").write_text("plans: [", encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert "[31m.yaml" in answer.err
    assert not has_invisible(answer.err)


@pytest.mark.skipif(os.name == "nt", reason="there are no pipes or devices among its files")
@pytest.mark.parametrize("kind", ["pipe", "link", "device"])
def test_what_is_no_plain_file_is_refused_at_once(kind: str, small_plan: Path, ketenkaart: Command) -> None:
    path = small_plan / "meer.yaml"
    if kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero" if kind == "device" else small_plan / "plan.yaml")
    for words in (("check", small_plan), ("gaps", "--plan", small_plan), ("check", path)):
        answer = ketenkaart(*words)
        assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
        assert "gewoon bestand" in answer.err or "snelkoppeling" in answer.err
    answer = ketenkaart("check", "--passages", "write", "--source", "/dev/zero")
    assert (answer.code, "geen gewoon bestand" in answer.err) == (2, True)


def test_csv_on_the_screen_is_as_inert_as_in_a_file(small_plan: Path, ketenkaart: Command) -> None:
    file = small_plan / "plan.yaml"
    text = file.read_text(encoding="utf-8").replace("title: Kamers controleren", 'title: "@SUM(1)"')
    file.write_text(text, encoding="utf-8")
    told = ketenkaart("gaps", "--plan", small_plan, "--format", "csv").out
    assert ";'@SUM(1);" in told
    assert told.startswith("\ufeffquery;subject;subject_label;")


@pytest.mark.parametrize("name", BROKEN)
def test_broken_yaml_is_refused_or_is_what_it_plainly_says(name: str) -> None:
    if name in READ:
        assert parse_yaml(BROKEN[name].encode(), "x.yaml").data == READ[name]
    else:
        with pytest.raises(InputFaults):
            parse_yaml(BROKEN[name].encode(), "x.yaml")


def test_naughty_strings_come_back_as_they_were_or_not_at_all() -> None:
    refused = [text for text in STRINGS if has_invisible(text) or set(text) & set(LINE_ENDS)]
    assert len(STRINGS) == 461
    assert 5 < len(refused) < 20
    for text in STRINGS:
        quoted = json.dumps({"title": text}, ensure_ascii=False)
        if text in refused:
            with pytest.raises(InputFaults, match="teken"):
                parse_yaml(quoted.encode(), "x.yaml")
        else:
            assert parse_yaml(quoted.encode(), "x.yaml").data == {"title": text}
        assert not any(ord(one) < 32 and one not in "\n\r\t" for one in visible(text))
