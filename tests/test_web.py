"""`ketenkaart serve`: this computer alone, one page, three questions, and nothing kept."""

import http.client
import io
import json
import os
import signal
import socket
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from docx import Document
from openpyxl import Workbook, load_workbook

from ketenkaart import Plans
from ketenkaart.errors import KetenkaartError
from ketenkaart.queries.findings.gaps import ask_plans
from ketenkaart.web.engine import Engine
from ketenkaart.web.worker import check_apart
from tests.conftest import ROOT, SMALL_PLAN, TOWN, Command, Pages, Publisher
from tests.served import serving
from tests.test_workbook_plan import HEAD, ROWS


class Site:
    """A running server, and one request at a time."""

    def __init__(self, address: str) -> None:
        self.host = urlsplit(address).netloc

    def ask(self, path: str, method: str = "GET", body: bytes | None = None, **headers: str) -> tuple[int, Any, bytes]:
        """Return status, headers and body; header names are written with underscores."""
        connection = http.client.HTTPConnection(self.host, timeout=60)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body, named)
        answer = connection.getresponse()
        found = answer.status, answer.headers, answer.read()
        connection.close()
        return found

    def json(self, path: str, **more: Any) -> tuple[int, Any]:
        status, _, body = self.ask(path, **more)
        return status, json.loads(body)

    def check(self, name: str, body: bytes) -> tuple[int, Any]:
        status, _, answer = self.ask("/controleer", "POST", body, Origin=f"http://{self.host}", X_Bestand=name)
        return status, json.loads(answer)


@pytest.fixture(scope="module")
def site(cache: Path) -> Iterator[Site]:
    with serving(cache, "--plan", TOWN) as found:
        yield Site(found.address)


def test_the_page_comes_with_its_policy_and_safety_headers(site: Site) -> None:
    status, headers, body = site.ask("/")
    assert status == 200
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "connect-src 'self'" in policy
    assert policy.endswith("frame-ancestors 'none'")
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cross-Origin-Resource-Policy"] == headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert int(headers["Content-Length"]) == len(body)
    assert not [name for name in headers if name.lower().startswith("access-control")]
    assert "Server" not in headers


@pytest.mark.parametrize("name", ["ketenkaart.xlsx", "aandachtspunten.docx", "gaten.docx", "ketenkaart.ttl"])
def test_it_gives_the_files_that_publish_writes(name: str, site: Site, published: Publisher) -> None:
    folder = published(TOWN).folder
    status, headers, body = site.ask(f"/{name}")
    assert (status, body) == (200, (folder / name).read_bytes())
    assert headers["Content-Disposition"] == f'attachment; filename="{name}"'
    linked = f'href="{name}" download="{name}"' in site.ask("/")[2].decode()
    assert linked is (name != "gaten.docx")  # what it was called before: still given, and no longer linked
    assert site.ask(f"/{name}", Sec_Fetch_Site="cross-site")[0] == 403


def test_a_crime_script_is_read_and_asked_about(site: Site) -> None:
    script = (ROOT / "tests" / "pax" / "draaiboek.json").read_bytes()
    status, said = site.check("draaiboek.json", script)
    assert (status, said["ok"], said["faults"]) == (200, True, [])
    assert len(said["questions"]) > 0
    assert said["counts"]["Measure"] > 0


@pytest.mark.parametrize("host", ["kwaad.example", "127.0.0.1", "127.0.0.1.kwaad.example:{port}", "localhost:1", ""])
def test_another_host_is_refused(host: str, site: Site) -> None:
    status, headers, body = site.ask("/", Host=host.format(port=site.host.split(":")[1]))
    assert status == 421
    assert b"<html" not in body
    assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "[::1]"])
def test_the_computers_own_names_are_let_in(name: str, site: Site) -> None:
    assert site.ask("/", Host=f"{name}:{site.host.split(':')[1]}")[0] == 200


@pytest.mark.parametrize(
    "path", ["/static", "/..%2f..%2fetc/passwd", "/ketenkaart/", "/api/", "//kwaad.example/", "/docs"]
)
def test_there_is_nothing_else(path: str, site: Site) -> None:
    status, said = site.json(path)
    assert status == 404
    assert said["message"].endswith(".")


def test_several_partners_are_left_out(site: Site, ketenkaart: Command) -> None:
    """The cells as they are, what is lost from them as `coverage --without` says it, and the questions asked again."""
    status, found = site.json("/api/wat-als?zonder=fairwork&zonder=gemeente-nergenshuizen")
    assert status == 200
    words = ["--without", "fairwork", "--without", "gemeente-nergenshuizen", "--plan", TOWN, "--format", "json"]
    kept = ("barrier", "column", "state", "initiatives", "partners", "expected")
    mine = [{name: cell[name] for name in kept} for cell in found["matrix"]["kind"]]
    assert mine == [{name: cell[name] for name in kept} for cell in json.loads(ketenkaart("coverage", *words[4:]).out)]
    [loss] = found["losses"]
    rows = [(row["barrier"], row["column"], row["lost"]) for row in json.loads(ketenkaart("coverage", *words).out)]
    lost = {(barrier, column) for barrier, column, lost in rows if lost["last_actor"] or lost["only_lead"]}
    assert {(cell["barrier"], cell["column"]) for cell in loss["cells"]} == lost
    numbers = [one.rpartition("/measure-")[2] for one in loss["last_actor"] if "/measure-" in one]
    assert numbers == ["1.4", "2.3", "3.1", "3.2"]  # by hand: FairWork acts alone in 2.3 and 3.2
    gaps = json.loads(ketenkaart("gaps", *words).out)
    assert [gap["sentence"] for gap in found["gaps"]] == [gap["sentence"] for gap in gaps]
    assert site.json("/antwoord?zonder=fairwork&zonder=gemeente-nergenshuizen&stand=2025-11-30") == (200, found)


def test_one_partner_left_out_by_the_server_is_what_the_page_holds(site: Site, page_of: Pages) -> None:
    held = page_of(TOWN)["answers"]["2025-03-31|stated|without"]["without"]["org/riec"]
    asked = "/antwoord?zonder=riec&stand=2025-03-31&koppelingen=genoemd&verwachtingen=uit"
    assert site.json(asked)[1]["losses"] == held
    assert held


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("zonder=bestaatniet", "staat niet in de kaart"),
        ("stand=2012-01-01", "geen peildatum"),
        ("zondr=ind", "Bedoelde u “zonder”?"),
        ("zonder=%3Cscript%3E", "staat niet in de kaart"),
    ],
)
def test_a_wrong_question_is_one_sentence(question: str, told: str, site: Site) -> None:
    status, said = site.json(f"/api/wat-als?{question}")
    assert status == 400
    assert told in said["message"]


def test_another_site_may_not_ask(site: Site) -> None:
    assert site.json("/api/wat-als?zonder=riec", Sec_Fetch_Site="cross-site")[0] == 403
    assert site.json("/api/wat-als?zonder=riec", Sec_Fetch_Site="same-site")[0] == 403
    assert site.json("/api/woorden?vindplaats=x", Origin="http://kwaad.example")[0] == 403
    assert site.json("/api/wat-als?zonder=riec", Sec_Fetch_Site="same-origin")[0] == 200
    assert site.ask("/", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate")[0] == 200  # a link to the map


def test_exactly_the_marked_questions_go_into_word_and_excel(site: Site) -> None:
    gaps = ask_plans(Plans([TOWN]).each())
    chosen = [gaps[3], gaps[-3]]
    asked = "/overleg?merk=" + ".".join(gap.mark for gap in reversed(chosen))
    status, _, word = site.ask(f"{asked}&soort=docx")
    assert status == 200
    said = "\n".join(cell.text for table in Document(io.BytesIO(word)).tables for row in table.rows for cell in row.cells)
    assert [gap for gap in gaps if gap.sentence in said] == chosen
    status, _, excel = site.ask(f"{asked}&soort=xlsx")
    rows = [[str(value) for value in row] for row in load_workbook(io.BytesIO(excel))["Aandachtspunten"].values]
    assert [gap for gap in gaps if any(gap.sentence in row for row in rows)] == chosen
    wrong = {
        "/overleg?merk=x&soort=docx": "Geen van de gemarkeerde",
        f"{asked}&soort=exe": "kies docx of xlsx",
        f"{asked}&soort=docx&kleur=x": "geen keuze",
    }
    for path, sentence in wrong.items():
        status, refused = site.json(path)
        assert status == 400
        assert sentence in refused["message"]
    assert site.json(f"{asked}&soort=docx", Sec_Fetch_Site="cross-site")[0] == 403


def test_without_the_source_a_search_in_it_is_no_fault(site: Site) -> None:
    assert site.json("/api/zoek?woorden=opvang") == (200, {"found": [], "count": 0, "source": False})
    assert site.json("/api/zoek?woorden=opvang", Sec_Fetch_Site="cross-site")[0] == 403


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "null"},
        {"Origin": "http://kwaad.example"},
        {"Sec_Fetch_Site": "none"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Origin": "http://localhost:1"},
    ],
)
def test_a_plan_is_only_taken_from_the_page_itself(headers: dict[str, str], site: Site) -> None:
    status, said = site.json("/controleer", method="POST", body=SMALL_PLAN.encode(), **headers)
    assert status == 403
    assert said["message"].endswith(".")
    assert site.ask("/controleer")[0] == 405


def test_ones_own_plan_is_checked_and_not_kept(site: Site, cache: Path) -> None:
    plan = SMALL_PLAN.replace("Proefplan", "Alleen hier gezien")
    status, said = site.check("plan.yaml", plan.encode())
    assert (status, said["ok"], said["faults"]) == (200, True, [])
    assert said["counts"]["Measure"] == 1
    status, said = site.check("plan.yaml", plan.replace("status: lopend", "status: lopent").encode())
    assert (status, said["ok"]) == (200, False)
    assert len(said["faults"]) == 1
    assert "Bedoelde u “lopend”?" in said["faults"][0]
    assert [path for path in cache.glob("*.nt") if b"Alleen hier gezien" in path.read_bytes()] == []


def test_a_workbook_is_checked(site: Site, ketenkaart: Command, tmp_path: Path) -> None:
    empty = tmp_path / "plan.xlsx"
    assert ketenkaart("new-plan", empty).code == 0
    status, said = site.check("plan.xlsx", empty.read_bytes())
    assert (status, said["ok"]) == (200, False)
    assert ketenkaart("check", empty).err.splitlines()[0] in said["faults"]


def test_faults_come_as_check_prints_them(site: Site, ketenkaart: Command, tmp_path: Path) -> None:
    """A fault in many rows is one line, and questions are a list of their own: the same lines as on a terminal."""
    plan = tmp_path / "plan.xlsx"
    for status in ("lopend", "bezigg"):
        book = Workbook()
        book.active.title = "Acties"
        book.active.append(HEAD)
        for number in range(12):
            book.active.append((f"Maatregel {number}", "A, B", *ROWS[0][2:5], status, "2026-09-30"))
        book.save(plan)
        _, said = site.check("plan.xlsx", plan.read_bytes())
        printed = ketenkaart("check", plan)
        if said["ok"]:
            assert [f"Vraag: {line}" for line in said["questions"]] == printed.err.splitlines()
            assert said["asked"] > len(said["questions"])
            assert said["notes"]
        else:
            assert said["faults"] == printed.err.splitlines()[:-1]
            assert any("12 rijen (2, 3, 4, 5, 6, 7, 8, 9, …)" in line for line in said["faults"])


def test_a_head_that_is_far_too_long_is_told_so(site: Site) -> None:
    host, _, port = site.host.partition(":")
    for head, status in ((b"GET / HTTP/1.1\r\nX: " + b"x" * 2**20, b"431"), (b"\0\0 wat\r\n\r\n", b"400")):
        with socket.create_connection((host, int(port)), timeout=30) as line:
            line.sendall(head)
            line.shutdown(socket.SHUT_WR)
            answer = b"".join(iter(lambda: line.recv(4096), b""))
        first, _, told = answer.partition(b"\r\n")
        assert first.split()[1] == status
        assert told.decode().endswith("vanaf het adres dat `ketenkaart serve` noemt." if status == b"431" else "noemt.")
    assert site.ask("/")[0] == 200


@pytest.mark.parametrize(
    ("name", "body", "status"),
    [
        ("plan.xlsx", b"PK\x03\x04", 200),
        ("plan.yaml", b"\xff\xfe\x00", 200),
        ("plan.yaml", b"a: &a [*a]", 200),
        ("plan.yaml", b"[" * 20_000, 200),
        ("plan.exe", b"MZ", 400),
        ("..%2F..%2Fetc%2Fplan.sh", b"x", 400),
        ("plan.yaml", b"", 200),
    ],
)
def test_a_hostile_file_is_one_answer(name: str, body: bytes, status: int, site: Site) -> None:
    found, said = site.check(name, body)
    assert found == status
    assert said["message"]
    assert "/etc" not in said["message"]
    assert status == 400 or said["faults"]


def test_a_file_that_is_too_large_is_not_read(site: Site) -> None:
    status, said = site.check("plan.yaml", b"#" * (5 * 2**20 + 1))
    assert status == 413
    assert "5 MB" in said["message"]


@pytest.fixture(scope="module")
def endless(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A workbook of half a megabyte without a fault, that takes long and much memory to check."""
    return measures(8_000, tmp_path_factory.mktemp("eindeloos") / "plan.xlsx", " en nog iets" * 80)


def measures(count: int, path: Path, more: str = "") -> bytes:
    """A workbook with so many measures, and more in each title."""
    book = Workbook(write_only=True)
    page = book.create_sheet("Acties")
    page.append(HEAD)
    for number in range(count):
        page.append((f"Maatregel {number}{more}", *ROWS[0][1:6], "2026-09-30"))
    book.save(path)
    return path.read_bytes()


def test_a_check_that_takes_too_long_is_ended(cache: Path, small_plan: Path, endless: bytes) -> None:
    with serving(cache, "--plan", small_plan, KETENKAART_CHECK_SECONDS="3") as found:
        site = Site(found.address)
        status, said = site.check("plan.xlsx", endless)
        assert (status, said["faults"]) == (400, [])
        assert "“plan.xlsx” duurde langer dan 3 seconden en is gestopt; er is niets bewaard." in said["message"]
        assert children(found.pid) == []


def test_a_check_at_work_holds_up_nobody(cache: Path, small_plan: Path, endless: bytes) -> None:
    with serving(cache, "--plan", small_plan, KETENKAART_CHECK_SECONDS="300") as found, ThreadPoolExecutor() as pool:
        site = Site(found.address)
        asked = pool.submit(site.check, "plan.xlsx", endless)
        while not children(found.pid):
            assert not asked.done()
        assert site.ask("/")[0] == 200
        assert site.json("/api/wat-als?zonder=dienst")[0] == 200
        assert not asked.done()
        for worker in children(found.pid):
            os.kill(int(worker), signal.SIGKILL)
        assert asked.result()[0] == 400
        assert site.check("plan.yaml", b"a: 1")[1]["faults"]  # the next one is answered


@pytest.mark.skipif(sys.platform != "linux", reason="only here is memory capped for certain")
def test_a_check_that_takes_too_much_memory_is_ended(
    endless: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KETENKAART_CHECK_SECONDS", "300")
    monkeypatch.setattr("ketenkaart.apart.MEMORY", 240 * 2**20)  # sooner full, and enough for a plan of a usual size
    assert check_apart("plan.xlsx", measures(3, tmp_path / "plan.xlsx"))["ok"] is True
    with pytest.raises(KetenkaartError, match="vroeg te veel geheugen en is gestopt; er is niets bewaard"):
        check_apart("plan.xlsx", endless)


def children(pid: int) -> list[str]:
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [child for task in tasks for child in task.read_text().split()]


def test_without_a_source_there_are_no_words(site: Site) -> None:
    status, said = site.json("/api/woorden?vindplaats=5.4-plan-1")
    assert status == 400
    assert "--source" in said["message"]


def test_a_port_in_use_is_one_sentence(site: Site, process: Command) -> None:
    port = site.host.split(":")[1]
    done = process("serve", "--port", port)
    assert done.code == 2
    assert done.err.startswith(f"Poort {port} is niet vrij")
    assert done.err.count("\n") == 1


def test_a_plan_or_source_that_is_not_there_is_one_sentence(ketenkaart: Command, tmp_path: Path) -> None:
    for words in (("--plan", tmp_path / "niets"), ("--plan", TOWN, "--source", tmp_path / "niets.txt")):
        done = ketenkaart("serve", "--port", "0", *words)
        assert done.code == 2
        assert done.err.count("\n") == 1, done.err


def test_a_passage_knows_what_stands_there() -> None:
    """Read by hand: who organises the conference stands at that sentence, of the action and of the conference itself."""
    over = Engine(Plans()).about["task-force-2013/passage-7.15-progress-3"]
    assert {"task-force-2013/measure-7.15", "task-force-2013/event-miniconferentie-washington"} <= set(over)
    assert not any("/involvement-" in one for one in over)
