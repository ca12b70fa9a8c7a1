"""What the tests share: a command line like the user's, and small plans to break."""

import base64
import fcntl
import gc
import gzip
import io
import json
import os
import pickle
import re
import resource
import shlex
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, chdir, contextmanager
from dataclasses import dataclass
from functools import cache as once
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
import yaml
from playwright.sync_api import Browser, sync_playwright

from ketenkaart.cli import main
from ketenkaart.errors import KetenkaartError
from ketenkaart.graph import plans as door
from ketenkaart.graph.plans import Plans
from ketenkaart.store import Store
from ketenkaart.visuals.page.data import page_data
from tests.browser.tab import ARGUMENTS, DESKTOP, Lend, Watched
from tests.files import MADE, Rows
from tests.part import COMMIT, MEASURED, is_of, write_measured
from tests.share import SIZE, share
from tests.tree import names_in_root

ROOT = Path(__file__).parent.parent
DECREE = next(iter(sorted((ROOT.parent / "shared" / "mandaat").glob("*.txt"))), None)
REPORT = next(iter(sorted((ROOT.parent / "shared" / "bron").glob("*.txt"))), None)
SHIPPED, TOWN = ROOT / "graph" / "task-force-2013", ROOT / "graph" / "voorbeeld-gemeente"
SMALL_PLAN = (ROOT / "tests" / "small_plan.yaml").read_text(encoding="utf-8")
INSIDE = re.compile(r'(?<=id="gegevens">)[^<]*')  # the data of a page


@dataclass(frozen=True)
class Answer:
    """What a command said, and how it ended."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Published:
    """What `publish` wrote and said. The folder is of all tests: who changes it, copies it first."""

    folder: Path
    out: str


@dataclass(frozen=True)
class AsWorkbook:
    """A plan as a workbook, what was said of it, and the workbook and the graph that this workbook gives in turn."""

    book: Path
    out: str
    again: Path
    graph: Path


# What the fixtures below give.
Command = Callable[..., Answer]
NewPlan = Callable[..., Answer]
Publisher = Callable[..., Published]
Workbooks = Callable[[Path], AsWorkbook]
Pages = Callable[..., dict[str, Any]]
Dry = Callable[..., dict[str, Any]]
AsJson = Callable[..., Any]
FRESH = ("PYTHON", "LC_", "LANG", "TZ", "KETENKAART_CONTENT")  # what an interpreter, or our content, reads but once
# Where a command takes its plans.
DOORS = [f"ketenkaart.{module}.Plans" for module in ("graph.plans", "queries.asking.run", "queries.side_by_side.compare")]
MUCH = 1_000_000  # things that nobody counted: some hundreds of megabytes
# Files that take a minute: they come first, so that no worker is left alone with one.
LONG = ("test_access.py", "test_workplace.py", "test_workbook_hostile.py", "test_second_opinion.py", "test_publish.py")


def taken(cases: list[pytest.Item]) -> Sequence[pytest.Item]:
    """The cases of one test that this run takes."""
    mark = cases[0].get_closest_marker("sampled")
    if not mark or not mark.args:
        return cases
    return share([case for case in cases if SIZE != "test" or not case.get_closest_marker("large")], *mark.args)


@pytest.hookimpl(tryfirst=True)  # before xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put what takes long first, a file on one worker, but for a suite that says otherwise, and take shares.

    `sampled(few, many)` of a test with cases says how many of them a run takes, as `share` does. Of a commit's part
    (tests/part.py) only its groups are left.
    """
    families: defaultdict[str, list[pytest.Item]] = defaultdict(list)
    for item in items:
        families[item.nodeid.partition("[")[0]].append(item)
    items[:] = [item for cases in families.values() for item in taken(cases)]
    items.sort(key=lambda item: item.path.name not in LONG)
    for item in items:
        if item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group(item.path.name))
    LARGE.update(group_of(item) for item in items if any(map(item.get_closest_marker, ("large", "sampled"))))
    if COMMIT:
        items[:] = [item for item in items if is_of(COMMIT, group_of(item))]


def group_of(item: pytest.Item) -> str:
    """The group of a test: what one worker runs."""
    mark = item.get_closest_marker("xdist_group")
    assert mark
    return str(mark.args[0])


LARGE: set[str] = set()  # the groups of the large suites, among the tests that were found
TOOK: defaultdict[str, float] = defaultdict(float)  # of each group, the seconds of a worker; filled where results arrive


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Add up how long each group takes: xdist writes the group behind the name of a test."""
    TOOK[report.nodeid.rpartition("@")[2]] += report.duration


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write how long each group took, where a run is asked to."""
    is_worker = hasattr(session.config, "workerinput")
    if MEASURED and not is_worker:
        write_measured(Path(MEASURED), TOOK)


@pytest.fixture(scope="module", autouse=True)
def garbage() -> Iterator[None]:
    """Look for garbage between two files, where much was left: during tests an eighth of all time went into it."""
    gc.disable()
    yield
    if gc.get_count()[0] > MUCH:
        gc.collect()


@pytest.fixture(scope="session", autouse=True)
def clean_root() -> Iterator[None]:
    """Fail a run that leaves something in the root: page data of 24 MB under a number came there, and was committed."""
    before = names_in_root(ROOT)
    yield
    assert names_in_root(ROOT) - before == set()


door.MOST = 400_000  # triples that are remembered of some plans: a fifth of what a process may, for here are several


@once
def read(*folders: Path) -> Plans:
    return Plans(folders)


def known(*folders: Path) -> Plans:
    """Plans that ship, read and derived once in a process: who asks them changes nothing (test_plans.py)."""
    return read(*(folders or (SHIPPED,)))


RECENT: dict[tuple[tuple[Path, ...], str], Plans] = {}  # a handful: what the command before asked is not derived again


def asked(folders: Iterable[str | Path] = (), *memory: Any) -> Plans:
    """What a command here asks: of plans that ship, those that are known; of others, what is known of equal files."""
    named = tuple(map(Path, folders)) or (SHIPPED,)
    if {*named} <= {SHIPPED, TOWN}:
        return known(*named)
    plans = Plans(named, *memory)
    try:
        key = plans.folders, plans.content
    except KetenkaartError:
        return plans  # the command says why
    RECENT[key] = found = RECENT.pop(key, plans)
    for oldest in [*RECENT][:-4]:
        del RECENT[oldest]
    return found


def run(words: Sequence[str]) -> int:
    """Run the command line in this process; return its exit code."""
    with patch.object(sys, "argv", ["ketenkaart", *words]), pytest.raises(SystemExit) as left:
        main()
    return int(left.value.code or 0)


def start(*words: object, cwd: Path = ROOT, **environment: str) -> Answer:
    """Run the command line in a process of its own."""
    line, env = [sys.executable, "-m", "ketenkaart", *map(str, words)], {**os.environ, "COLUMNS": "160", **environment}
    done = subprocess.run(line, capture_output=True, cwd=cwd, env=env, check=False)
    return Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def call(*words: object, cwd: Path = ROOT, **environment: str) -> Answer:
    """Run the command line here, or in a process where only a fresh interpreter will do."""
    if any(name.startswith(FRESH) for name in environment):
        return start(*words, cwd=cwd, **environment)
    out, err, nothing = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(3))
    streams = patch.multiple(sys, stdin=nothing, stdout=out, stderr=err)
    with patch.dict(os.environ, {"COLUMNS": "160", **environment}), chdir(cwd), streams, ExitStack() as doors:
        for name in DOORS:
            doors.enter_context(patch(name, asked))
        code = run(list(map(str, words)))
    said = [stream.buffer.getvalue().decode("utf-8") for stream in (out, err)]  # type: ignore[attr-defined]
    return Answer(code, *said)


def data_of(html: str) -> dict[str, Any]:
    """The data that travels in a page: its values, of which each list and dict holds the places of others."""
    [packed] = INSIDE.findall(html)
    values: list[Any] = []
    for row in json.loads(gzip.decompress(base64.b64decode(packed))):
        match row:
            case dict():
                values.append({name: values[place] for name, place in row.items()})
            case list():
                values.append([values[place] for place in row])
            case _:
                values.append(row)
    return values[-1]  # type: ignore[no-any-return]


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of this run, the same for all its workers."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session", autouse=True)
def cache(shared: Path) -> Path:
    """Where plans are kept that were read once: no test looks in its user's own cache."""
    folder = shared / "cache"
    os.environ["KETENKAART_CACHE"] = str(folder)
    return folder


def made(folder: Path, make: Callable[[Path], None]) -> Path:
    """Return a folder that whoever asks for it first fills; other workers wait for it."""
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            fresh = folder.with_suffix(".new")
            shutil.rmtree(fresh, ignore_errors=True)  # of who could not
            fresh.mkdir()
            make(fresh)
            fresh.rename(folder)
    return folder


@pytest.fixture(scope="session")
def page_of(shared: Path, cache: Path) -> Pages:
    """The one JSON of some plans, made once a run. Copy before changing."""
    assert cache

    @once
    def data(*plans: Path) -> dict[str, Any]:
        def make(folder: Path) -> None:
            (folder / "data").write_bytes(pickle.dumps(page_data(known(*plans))))

        folder = made(shared / "-".join(("bladzijde", *(plan.stem for plan in plans))), make)
        return pickle.loads((folder / "data").read_bytes())  # type: ignore[no-any-return]

    return data


@pytest.fixture(scope="session")
def data(page_of: Pages) -> dict[str, Any]:
    """The one JSON of the plan that ships. Copy before changing."""
    return page_of(SHIPPED)


@pytest.fixture(scope="session")
def published(shared: Path, page_of: Pages, ketenkaart: Command) -> Publisher:
    """What `publish` makes of some plans, made once a run."""

    @once
    def of(*plans: Path) -> Published:
        def make(folder: Path) -> None:
            named = [word for plan in plans for word in ("--plan", plan)]
            with patch("ketenkaart.visuals.page.data.page_data", lambda plans, *_: page_of(*plans.folders)):
                answer = ketenkaart("publish", folder / "uit", *named)
            assert (answer.code, answer.err) == (0, "")
            (folder / "gezegd.txt").write_text(answer.out, encoding="utf-8")

        folder = made(shared / "-".join(("uitgave", *(plan.stem for plan in plans))), make)
        return Published(folder / "uit", (folder / "gezegd.txt").read_text(encoding="utf-8"))

    return of


@pytest.fixture(scope="session")
def as_workbook(shared: Path, ketenkaart: Command) -> Workbooks:
    """A plan that ships as a workbook and back, made once a run."""

    @once
    def of(plan: Path) -> AsWorkbook:
        def make(folder: Path) -> None:
            one, two, graph = (folder / name for name in ("een.xlsx", "twee.xlsx", "terug.nt"))
            said = ketenkaart("export", "--as-plan", one, "--plan", plan)
            assert said.code == 0, said.err
            assert ketenkaart("export", graph, "--as-plan", two, "--plan", one).code == 0
            (folder / "gezegd.txt").write_text(said.out, encoding="utf-8")

        folder = made(shared / f"werkboek-{plan.stem}", make)
        said = (folder / "gezegd.txt").read_text(encoding="utf-8")
        return AsWorkbook(folder / "een.xlsx", said, folder / "twee.xlsx", folder / "terug.nt")

    return of


@pytest.fixture(scope="session")
def process(cache: Path) -> Command:
    """Run the command line in a process of its own, as a user does."""
    assert cache
    return start


@pytest.fixture(scope="session")
def ketenkaart(cache: Path) -> Command:
    """Run the command line here, which spares its start; in a process where only a fresh interpreter will do."""
    assert cache
    return call


@pytest.fixture(scope="session")
def done(ketenkaart: Command) -> Command:
    """Run the command line here; it has to end well."""

    def run(*words: object, **more: Any) -> Answer:
        answer: Answer = ketenkaart(*words, **more)
        assert answer.code == 0, answer.err
        return answer

    return run


@contextmanager
def full_disk(room: int) -> Iterator[None]:
    """Let no file grow beyond some bytes: to a program the same as a disk that is full.

    Neither Python nor what it starts keeps compiled modules meanwhile: of one cut off, every later import fails.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        with patch.object(sys, "dont_write_bytecode", True), patch.dict(os.environ, PYTHONDONTWRITEBYTECODE="1"):
            yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for every test that opens a page: Playwright allows one a process."""
    found = shutil.which("chromium")
    if not found:
        pytest.fail("Chromium ontbreekt; typ: make system")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def tabs(browser: Browser) -> Callable[[bool], Watched]:
    """Two tabs for all tests in turn: a new one costs Chromium a process, which is more than most tests do."""

    @once
    def of(bypass_csp: bool) -> Watched:
        context = browser.new_context(accept_downloads=True, bypass_csp=bypass_csp)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        return Watched(context)

    return of


@pytest.fixture
def lend(tabs: Callable[[bool], Watched]) -> Iterator[Lend]:
    """A clean tab of some size; fails the test when its page asked for anything outside, or complained."""
    lent: list[Watched] = []

    def take(size: dict[str, int] = DESKTOP, *, bypass_csp: bool = False) -> Watched:
        watched = tabs(bypass_csp).afresh(size)
        if watched not in lent:
            watched.forget()
            lent.append(watched)
        return watched

    yield take
    for watched in lent:
        if watched.faults:
            watched.standing = None
        assert watched.outside() == []
        assert watched.faults == []


@pytest.fixture(scope="session")
def report(cache: Path) -> Store:
    """The plan that ships, with shortcuts and cells."""
    assert cache
    return known().at()


@pytest.fixture
def small_plan(tmp_path: Path) -> Path:
    """A plan of one measure, in a folder of its own, free to break."""
    folder = tmp_path / "proef"
    folder.mkdir()
    (folder / "plan.yaml").write_text(SMALL_PLAN, encoding="utf-8")
    return folder


@pytest.fixture
def content_copy(tmp_path: Path) -> Path:
    """A copy of the four rooms, free to change."""
    for room in ("ontology", "graph", "queries", "visuals"):
        shutil.copytree(ROOT / room, tmp_path / room)
    return tmp_path


def cases(name: str, folder: str = "cases") -> Any:
    """The cases of a file of `tests/cases` (or `tests/answers`), with what is expected of them, written by hand."""
    return yaml.load((ROOT / "tests" / folder / f"{name}.yaml").read_bytes(), yaml.CSafeLoader)


def asked_in(name: str) -> str:
    """A question of the tests, which stands in a file of its own."""
    return (ROOT / "tests/queries" / f"{name}.rq").read_text(encoding="utf-8")


def assert_refused(answer: Answer, *said: str, faults: int = 0, lines: int = 0) -> None:
    """Hold that a command ended with exit code 2 and no output, and told these things: so many faults, or lines."""
    assert (answer.code, answer.out) == (2, ""), answer.err
    assert [words for words in said if words not in answer.err] == [], answer.err
    assert "Traceback" not in answer.err
    assert lines in (0, answer.err.count("\n")), answer.err
    if faults:
        count = f"{faults} {'fout' if faults == 1 else 'fouten'}; er is niets geschreven."
        assert answer.err.splitlines()[-1] == count, answer.err


def replaced(text: str, *changes: Sequence[str]) -> str:
    """The text with of each change its first word, which has to stand there, once replaced by its second."""
    for old, new, *_ in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def rewrite(plan: Path, *changes: Sequence[str]) -> Path:
    """Replace words of a file, or of the `plan.yaml` in a folder, in which each has to stand; return its path."""
    file = plan / "plan.yaml" if plan.is_dir() else plan
    text = file.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")
    return plan


def append(plan: Path, text: str) -> Path:
    """Write more at the end of the `plan.yaml` in a folder; return that."""
    with (plan / "plan.yaml").open("a", encoding="utf-8") as file:
        file.write(text)
    return plan


# What stands for a path in a line of `tests/cases`.
PLACES = {
    **{"TOWN": str(TOWN), "REPORT": str(SHIPPED), "SCRIPT": str(ROOT / "tests/pax/draaiboek.json")},
    **{"OWN_STEPS": str(ROOT / "tests/plans/own-steps"), "LIST": str(ROOT / "tests/lists/zuiderdam.csv")},
    "QUERY": str(ROOT / "queries/recipes/wie-trekt-wat.rq"),
}


def typed(line: str) -> list[str]:
    """The words of a line of `tests/cases`, as one types them."""
    return [PLACES.get(word, word) for word in shlex.split(line)]


@pytest.fixture(scope="session")
def as_json(done: Command) -> AsJson:
    """What a command says as JSON; it has to end well."""
    return lambda *words: json.loads(done(*words, "--format", "json").out)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a workbook comes."""
    return tmp_path / "p.xlsx"


@pytest.fixture
def new_plan(path: Path, ketenkaart: Command) -> NewPlan:
    """Make a workbook of a list, of which the rows or the bytes are given; where that fails, there is none."""

    def make(listed: Rows | bytes, *words: object, suffix: str = "", code: int = 0) -> Answer:
        data = listed if isinstance(listed, bytes) else MADE[suffix or ".csv"](listed)
        source = path.with_name(f"lijst{suffix or ('.xlsx' if data.startswith(b'PK') else '.csv')}")
        source.write_bytes(data)
        path.unlink(missing_ok=True)
        answer = ketenkaart("new-plan", path, "--from", source, *words)
        assert (answer.code, path.exists()) == (code, code == 0 and "--dry-run" not in words), answer.err
        return answer

    return make


@pytest.fixture
def dry(new_plan: NewPlan) -> Dry:
    """What a list becomes, as the board of the workplace gets it."""

    def run(listed: bytes | list[list[Any]], *words: object) -> dict[str, Any]:
        answer = new_plan(listed, "--dry-run", "--format", "json", *words)
        assert answer.err == ""
        found: dict[str, Any] = json.loads(answer.out)
        return found

    return run


@pytest.fixture
def check_yaml(small_plan: Path, ketenkaart: Command) -> Callable[..., Answer]:
    """Check a plan of this text, with other files of its folder by their names."""

    def check(text: str, **others: str) -> Answer:
        for name, said in {"plan": text, **others}.items():
            (small_plan / f"{name}.yaml").write_text(said, encoding="utf-8")
        return ketenkaart("check", small_plan)

    return check
