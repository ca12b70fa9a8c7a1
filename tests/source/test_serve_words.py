"""With the report at hand, the served page shows the words of an address, in a real Chromium."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser

from tests.conftest import REPORT, ROOT
from tests.remote.servers import free_port


@pytest.fixture(scope="module")
def address(cache: Path) -> Iterator[str]:
    """The address of a real `ketenkaart serve`, started here and ended by its id."""
    found = f"http://127.0.0.1:{free_port()}/"
    words = ["serve", "--port", found.rsplit(":", maxsplit=1)[-1].strip("/"), "--source", str(REPORT)]
    process = subprocess.Popen(
        [sys.executable, "-m", "ketenkaart", *words],
        cwd=ROOT,
        env={**os.environ, "KETENKAART_CACHE": str(cache)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(600):
            try:
                with urlopen(found, timeout=5):
                    break
            except OSError:
                assert process.poll() is None
                time.sleep(0.1)
        yield found
    finally:
        process.terminate()
        process.wait(20)


def test_the_words_of_an_address(address: str, browser: Browser) -> None:
    said: list[str] = []
    page = browser.new_page()
    page.on("console", lambda message: said.append(message.text))
    page.goto(f"{address}#/ding/task-force-2013/measure-5.6")
    row = page.locator("li", has_text="De instructie is eind").first
    row.get_by_role("button", name="Toon de woorden").click()
    row.get_by_text("“De instructie is eind juni 2011 uitgestuurd.”").wait_for(timeout=30000)
    page.close()
    assert said == []
