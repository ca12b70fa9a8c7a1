"""The file itself: one, equal every time, and closed to everything outside."""

import base64
import hashlib
import json
import re
from typing import Any

import pytest

from ketenkaart import Plans
from ketenkaart.errors import KetenkaartError
from ketenkaart.visuals.page.html import page
from ketenkaart.visuals.page.packed import packed
from ketenkaart.visuals.pictures.own_page import picture_page
from ketenkaart.visuals.pictures.view_files import views
from tests.browser.tab import Opener


def test_equal_data_gives_equal_bytes(data: dict[str, Any]) -> None:
    assert page(data) == page(data)


def test_it_stays_under_three_and_a_half_megabytes(data: dict[str, Any]) -> None:
    assert len(page(data)) < 3_500_000


def test_the_policy_names_exactly_the_scripts_and_style_inside(data: dict[str, Any]) -> None:
    html = page(data).decode()
    policy = html.split('http-equiv="Content-Security-Policy" content="')[1].split('"')[0].replace("&#39;", "'")
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    inside = re.findall(r"<script>(.*?)</script>", html, re.DOTALL) + re.findall(
        r"<style>(.*?)</style>", html, re.DOTALL
    )
    hashes = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in inside]
    assert re.findall(r"sha256-([^']+)", policy) == hashes


def test_it_is_dutch_titled_and_points_nowhere_outside(data: dict[str, Any]) -> None:
    html = page(data).decode()
    assert html.startswith('<!doctype html>\n<html lang="nl">')
    assert "<title>" in html
    assert "\r" not in html
    assert not re.search(r"<(link|img|iframe|object|embed|base)\b", html.split("<script>")[0])
    assert not re.search(r'\b(src|style|on\w+)="', html.split('<script type="application/json"')[0])


def test_answers_are_packed_without_loss(data: dict[str, Any]) -> None:
    small = packed(data["answers"])

    def unpacked(pool: dict[str, list[Any]]) -> list[Any]:
        shapes = pool["shapes"]
        return [
            dict(zip(shapes[shape], values, strict=True)) if shape >= 0 else values[0]
            for shape, *values in pool["rows"]
        ]

    tight = {name: pool if name == "by" else unpacked(pool) for name, pool in small.items()}

    def whole(row: dict[str, Any]) -> dict[str, Any]:
        row = row | ({"also": list(map(whole, row["also"]))} if "also" in row else {})
        return row | ({"candidates": [tight["candidate"][n] for n in tight["candidates"][row["candidates"]]]} if "candidates" in row else {})

    for key, answer in data["answers"].items():
        assert [whole(tight["gaps"][n]) for n in tight["by"][key]["gaps"]] == answer["gaps"]
        for who, found in answer["without"].items():
            assert [tight["losses"][n] for n in tight["by"][key]["without"][who]] == found
        for by, cells in answer["matrix"].items():
            assert [whole(tight["cells"][n]) for n in tight["by"][key]["matrix"][by]] == cells


def test_pictures_come_into_the_page_as_the_engine_drew_them(at: Opener, data: dict[str, Any]) -> None:
    seen = at("#/overzicht").evaluate("Object.fromEntries(Object.entries(ketenkaart.data.views).map(([n, v]) => [n, v.at]))")
    assert seen == json.loads(json.dumps({name: view["at"] for name, view in data["views"].items()}))


def test_data_cannot_leave_its_element(data: dict[str, Any]) -> None:
    html = page({**data, "meta": {**data["meta"], "title": "</script><script>alert(1)</script>\u2028\u202e"}}).decode()
    inside = html.split('<script type="application/json" id="gegevens"')[1].split(">", 1)[1].split("</script>")[0]
    assert not re.search("[<>&\u2028\u202e]", inside)
    assert json.loads(inside)["meta"]["title"].startswith("</script>")


@pytest.mark.parametrize("name", list(views()))
def test_each_view_has_a_page_of_its_own_equal_every_time(name: str) -> None:
    html = picture_page(Plans(), name)
    assert len(html) < 800_000
    assert picture_page(Plans(), name) == html


def test_a_page_of_one_view_is_closed_to_everything_outside() -> None:
    html = picture_page(Plans(), "partner-stap").decode()
    policy = html.split('http-equiv="Content-Security-Policy" content="')[1].split('"')[0].replace("&#39;", "'")
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    scripts, styles = (re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL) for tag in ("script", "style"))
    hashes = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in scripts + styles]
    assert re.findall(r"sha256-([^']+)", policy) == hashes
    assert not re.search(r"<(link|img|iframe|object|embed|base)\b", html.split("<script>")[0])


def test_an_unknown_view_is_named() -> None:
    with pytest.raises(KetenkaartError, match="bestaat niet"):
        picture_page(Plans(), "patner-stap")
