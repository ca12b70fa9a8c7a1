"""The file itself: one, equal every time, and closed to everything outside."""

import base64
import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from ketenkaart import Plans
from ketenkaart.errors import KetenkaartError
from ketenkaart.visuals.page.html import page
from ketenkaart.visuals.pictures.drawing import picture_page
from ketenkaart.visuals.pictures.looks import views
from tests.browser.tab import Opener
from tests.conftest import data_of


def test_equal_data_gives_equal_bytes(data: dict[str, Any]) -> None:
    assert page(data) == page(data)


def test_it_stays_under_one_megabyte_and_four_tenths(data: dict[str, Any]) -> None:
    assert len(page(data)) <= 1_400_000


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
    assert not re.search(r'\b(src|style|on\w+)="', html.split('<script type="application/octet-stream"')[0])


def test_data_come_into_the_page_as_the_engine_made_them(at: Opener, data: dict[str, Any]) -> None:
    def texts(found: dict[str, Any]) -> dict[str, str]:  # in which 1 is not true
        return {name: json.dumps(part, sort_keys=True) for name, part in found.items() if name in data}

    assert texts(data_of(page(data).decode())) == texts(data)
    seen = json.loads(at("#/overzicht").evaluate("JSON.stringify(ketenkaart.data)"))
    assert {name: seen[name] for name in data} == json.loads(json.dumps(data))


def test_a_browser_that_cannot_unpack_says_so(browser: Browser, html: Path) -> None:
    old = browser.new_page()
    old.add_init_script("delete window.DecompressionStream")
    old.goto(html.as_uri())
    assert old.locator("main").inner_text() == (
        "Deze browser is te oud voor deze pagina. Open haar in een nieuwere Edge, Chrome, Firefox of Safari."
    )
    old.close()


def test_data_cannot_leave_its_element(data: dict[str, Any]) -> None:
    html = page({**data, "meta": {**data["meta"], "title": "</script><script>alert(1)</script>\u2028\u202e"}}).decode()
    assert "<script>alert" not in html
    assert data_of(html)["meta"]["title"] == "</script><script>alert(1)</script>\u2028"


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
