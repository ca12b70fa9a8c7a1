"""What stands in our own rooms is parsed once and kept: a changed text is read anew, a broken cache costs only time."""

from pathlib import Path

import pytest

from ketenkaart.errors import InputFaults
from ketenkaart.strict_yaml import parse_own, read_content


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("KETENKAART_CACHE", str(folder))
    return folder


def test_the_second_time_says_the_same(kept: Path) -> None:
    texts = {"een.yaml": b"a:\n  - b: 7.10\n", "twee.yaml": b"c: nee\n"}
    first = parse_own(texts)
    assert first["een.yaml"].data == {"a": [{"b": "7.10"}]}
    assert first["een.yaml"].line(("a", 0, "b")) == 2
    assert len(list(kept.glob("*.json"))) == 1
    assert parse_own(texts) == first


@pytest.mark.usefixtures("kept")
def test_another_text_is_another(tmp_path: Path) -> None:
    path = tmp_path / "woorden.yaml"
    for word in ("vroeg", "later"):
        path.write_text(f"a: {word}\n", encoding="utf-8")
        assert read_content(path) == {"a": word}


@pytest.mark.parametrize("broken", [b"", b"[]", b'{"een.yaml": 1}', b"\xff\xfe", b'{"een.yaml": {"data": {}, "lines": [1]}}'])
def test_a_broken_cache_is_read_over(kept: Path, broken: bytes) -> None:
    texts = {"een.yaml": b"a: b\n"}
    parse_own(texts)
    (file,) = kept.glob("*.json")
    file.write_bytes(broken)
    assert parse_own(texts)["een.yaml"].data == {"a": "b"}


def test_a_cache_that_cannot_be_written_costs_only_time(kept: Path) -> None:
    kept.write_text("geen map", encoding="utf-8")
    assert parse_own({"een.yaml": b"a: b\n"})["een.yaml"].data == {"a": "b"}


def test_what_is_wrong_is_said_of_all_and_not_kept(kept: Path) -> None:
    with pytest.raises(InputFaults) as said:
        parse_own({"een.yaml": b"a: &x b\n", "goed.yaml": b"a: b\n", "twee.yaml": b"a: 1\na: 2\n"})
    assert [fault.file for fault in said.value.faults] == ["een.yaml", "twee.yaml"]
    assert not list(kept.glob("*.json"))
