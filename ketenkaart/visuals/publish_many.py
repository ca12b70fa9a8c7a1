"""Writes many plans: a page a plan in `plannen/`, and an index over all of them.

Plans are written side by side, on all processors, and each is ready by itself: who breaks off goes on where it stopped.
A page that is there, made of the same files, is left as it is. Memory is bounded by one plan a processor.
"""

import gc
import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, field
from multiprocessing import get_context
from pathlib import Path

from pydantic import TypeAdapter

from ketenkaart.content import files, fingerprint
from ketenkaart.errors import KetenkaartError
from ketenkaart.files import spoken, workroom, write_whole
from ketenkaart.graph.cache import engine_key
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.sources.files import plan_files, spare_plans
from ketenkaart.queries.side_by_side.many import passed_over, twice
from ketenkaart.queries.side_by_side.municipalities import Municipality, covered
from ketenkaart.queries.side_by_side.overview import OnePlan, read, together
from ketenkaart.visuals.index import index
from ketenkaart.visuals.output_folder import CHANGED, OutputFolder, file_hash, free_name_beside

MOST_ON_A_PAGE = 5  # plans that stand in one page; more have a page each
BY = ("kind", "question")  # what the index shows of each plan
FOLDER, INDEX, STATE = "plannen", "ketenkaart.html", ".ketenkaart-plannen"
FORMS = (".xlsx", ".docx", ".ttl")  # beside a plan's page, where everything is asked for
NO_MEMORY = "Het geheugen raakte op. Wat af is blijft staan; dezelfde opdracht gaat verder."
Progress = Callable[[int, int], None]


@dataclass
class Written:
    """What was written: the folder's index, how many pages are new and how many stayed, what went wrong or aside."""

    index: Path
    new: int = 0
    stayed: int = 0
    faults: list[str] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Made:
    """What was made of one plan: of which content, its key, each file's hash, what the index shows."""

    content: str
    key: str
    hashes: dict[str, str]
    shown: dict[str, OnePlan]


def publish_many(
    folders: Sequence[Path],
    folder: Path,
    *,
    everything: bool,
    progress: Progress,
    municipalities: Sequence[Municipality] = (),
) -> Written:
    """Write a page for each plan and the index; a faulty plan is told of and the others are written.

    `everything`: each page with all its choices, and a workbook, a Word file and Turtle beside it. `progress` is told
    how many are done, of how many. Of `municipalities` the index says for which no plan is known. Raises
    KetenkaartError where the folder cannot be written, a plan lies where pages go, or another run is at work there.
    """
    target, written = folder / FOLDER, Written(folder / INDEX)
    if inside := next((plan for plan in folders if target.resolve() in plan.resolve().parents), None):
        raise KetenkaartError(f"“{inside}” is een van uw plannen en staat waar geschreven wordt; kies een andere map.")
    with spoken(target):
        target.mkdir(parents=True, exist_ok=True)
        (folder / STATE).mkdir(exist_ok=True)
    pages = [p for room in ("queries", "visuals", "ontology") for p in files(room, "**/*") if p.is_file()]
    engine = fingerprint(pages, engine_key(), str(everything))
    kept: dict[str, tuple[Path, Made]] = {}
    wanted: list[tuple[Path, str]] = []
    for plan in folders:
        try:
            content = fingerprint(plan_files(plan), engine)
        except KetenkaartError as error:
            written.faults.append(passed_over(plan, error))
            continue
        made = _remembered(folder, plan)
        if made and made.content == content and made.key not in kept and _whole(target, made):
            kept[made.key] = plan, made
            written.stayed += 1
        else:
            wanted.append((plan, content))
    spare_plans([written.index], (plan for plan, _ in wanted))
    with workroom(target) as room:
        for done, (plan, outcome) in enumerate(_each(wanted, room, everything), 1):
            if isinstance(outcome, str):
                written.faults.append(outcome)
            elif outcome.key in kept:
                written.faults.append(twice(plan, outcome.key, kept[outcome.key][0]))
            else:
                written.moved += _in_place(room, target, outcome, _remembered(folder, plan))
                write_whole(_state_of(folder, plan), json.dumps(asdict(outcome)))
                kept[outcome.key] = plan, outcome
                written.new += 1
            progress(done, len(wanted))
        shown = {by: together(by, [made.shown[by] for _, made in kept.values()]) for by in BY}
        page = index(
            shown,
            {key: f"{FOLDER}/{key}.html" for key in kept},
            covered(municipalities, shown[BY[0]].plans),
        )
    above = OutputFolder(folder, [INDEX])
    content = hashlib.sha256(page).hexdigest()
    moved = {} if above.holds(content) else above.fill(content, lambda fresh: write_whole(fresh / INDEX, page))
    written.moved += [CHANGED.format(name, folder / aside) for name, aside in moved.items()]
    written.faults.sort()
    return written


def _each(wanted: Sequence[tuple[Path, str]], room: Path, everything: bool) -> Iterator[tuple[Path, "Made | str"]]:
    """Yield what became of each plan, as it is done: made, or the sentence that says why not."""
    if len(wanted) < 2:  # to start a worker costs more than half a page
        yield from ((plan, make(plan, content, room, everything)) for plan, content in wanted)
        return
    workers = min(len(wanted), os.cpu_count() or 1)
    # A worker collects garbage as rarely as who starts it (`cli/main.py`).
    with ProcessPoolExecutor(workers, get_context("spawn"), gc.set_threshold, gc.get_threshold()) as pool:
        waiting: dict[Future[Made | str], Path] = {
            pool.submit(make, plan, content, room, everything): plan for plan, content in wanted
        }
        try:
            for future in as_completed(waiting):
                yield waiting[future], future.result()
        except BrokenProcessPool as error:
            raise KetenkaartError(NO_MEMORY) from error
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def make(plan: Path, content: str, room: Path, everything: bool) -> "Made | str":
    """Write the files of one plan in a room apart; return what was made, or in one sentence why not."""
    from ketenkaart.visuals.page.data import Part, page_data  # noqa: PLC0415 - what stays as it is needs none of these
    from ketenkaart.visuals.page.files import Given  # noqa: PLC0415
    from ketenkaart.visuals.page.html import page  # noqa: PLC0415

    try:
        plans = Plans([plan])
        shown = {by: read(plans.under(), by) for by in BY}
        key = shown[BY[0]].row.key
        part = None if everything else Part(bases=True, views=True, comparisons=True)
        beside = [f"{key}{suffix}" for suffix in (FORMS if everything else ())]
        hashes = {name: _written(_apart(room, name, content), _writer(plans, Path(name).suffix)) for name in beside}
        files = [Given.of(_apart(room, name, content), name) for name in beside]
        html = _apart(room, f"{key}.html", content)
        hashes[f"{key}.html"] = _written(
            html, lambda path: write_whole(path, page(page_data(plans, part), files=files))
        )
    except KetenkaartError as error:
        return passed_over(plan, error)
    return Made(content, key, hashes, shown)


def _writer(plans: Plans, suffix: str) -> Callable[[Path], object]:
    from ketenkaart.visuals.graph_files.rdf import export  # noqa: PLC0415
    from ketenkaart.visuals.office.gap_document import document  # noqa: PLC0415
    from ketenkaart.visuals.office.workbook import workbook  # noqa: PLC0415

    return {
        ".xlsx": lambda path: workbook(plans, path),
        ".docx": lambda path: document(plans, path),
        ".ttl": lambda path: export(plans.under(), path),
    }[suffix]


def _apart(room: Path, name: str, content: str) -> Path:
    """Return where a file is until it stands in its place; two plans of one key never share it."""
    return room / f"{content[:12]}-{name}"


def _written(path: Path, write: Callable[[Path], object]) -> str:
    write(path)
    return file_hash(path)


def _in_place(room: Path, target: Path, made: Made, before: Made | None) -> list[str]:
    """Put what was made in its place; what its user changed there is moved aside. Return what is to be said of that."""
    said = []
    for name, digest in made.hashes.items():
        path, ours = target / name, {digest, *(before.hashes.values() if before else ())}
        with spoken(path):
            if path.is_file() and file_hash(path) not in ours:
                aside = free_name_beside(path)
                path.rename(aside)
                said.append(CHANGED.format(name, aside))
            _apart(room, name, made.content).replace(path)
    return said


def _whole(target: Path, made: Made) -> bool:
    """Whether the files of a plan stand there as we wrote them."""
    return all((target / name).is_file() and file_hash(target / name) == digest for name, digest in made.hashes.items())


def _state_of(folder: Path, plan: Path) -> Path:
    """Return where it is kept what was made of a plan."""
    return folder / STATE / f"{hashlib.sha256(str(plan.resolve()).encode()).hexdigest()[:24]}.json"


def _remembered(folder: Path, plan: Path) -> Made | None:
    """Return what an earlier run made of a plan; nothing where that cannot be read."""
    path = _state_of(folder, plan)
    try:
        said = json.loads(path.read_bytes()) if path.is_file() and not path.is_symlink() else None
        return TypeAdapter(Made).validate_python(said) if said else None
    except (OSError, ValueError, RecursionError):
        return None
