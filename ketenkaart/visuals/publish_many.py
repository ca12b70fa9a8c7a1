"""Writes many plans: a page a plan in `plannen/`, and an index over all of them.

Plans are written side by side, on all processors, and each is ready by itself: a run that is broken off can go on.
A page made of the same files stays as it is. Memory is bounded by one plan a processor.
"""

import gc
import hashlib
import json
import os
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, field
from multiprocessing import get_context, parent_process
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from ketenkaart import __version__
from ketenkaart.content import fingerprint
from ketenkaart.errors import KetenkaartError
from ketenkaart.files import UNFINISHED, os_errors_in_dutch, work_folder, write_whole
from ketenkaart.graph.plan_cache import engine_key
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.sources.files import plan_files
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.side_by_side.many import duplicate_plan, skipped_plan
from ketenkaart.queries.side_by_side.municipalities import Covered, Municipality, covered
from ketenkaart.queries.side_by_side.overview import EMPTY, SUPPORT, OnePlan, Overview, read, together
from ketenkaart.visuals.in_words import refused, templates
from ketenkaart.visuals.inlined import inlined_json, policy, script, style, template
from ketenkaart.visuals.output import PAGES, OutputFolder, file_hash, refuse_read
from ketenkaart.visuals.overview import counted, places, plans_of, state_in_words
from ketenkaart.visuals.publish import ANNEX, content_files, write_page
from ketenkaart.words import dates

MOST_ON_A_PAGE = 5  # plans that stand in one page; more have a page each
BY = ("kind", "question")  # what the index shows of each plan
INDEX, STATE = "ketenkaart.html", ".ketenkaart-plannen"
FORMS = (".xlsx", ".docx", f"-{ANNEX}", ".ttl")  # beside a plan's page, with `everything`
Progress = Callable[[int, int], None]
Task = tuple[Path, str]  # a plan, and a hash of its content
STYLES, SCRIPT = ("base", "parts", "plans"), "plans.js"


@dataclass
class Written:
    """What was written: the folder's index, how many pages are new and how many stayed, what went wrong or away."""

    index: Path
    new: int = 0
    stayed: int = 0
    faults: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


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
    overwrite: bool = False,
) -> Written:
    """Write a page for each plan and the index; a faulty plan is reported, and the others are written.

    `everything`: each page with all its choices, and a workbook, Word files and Turtle beside it. The page of a plan
    that is faulty now, or gone, is removed. Raises KetenkaartError where the folder cannot be written or is in use.
    """
    target, written = OutputFolder(folder, overwrite=overwrite), Written(folder / INDEX)
    pages = (folder / PAGES).resolve()
    if inside := next((plan for plan in folders if pages in plan.resolve().parents), None):
        raise KetenkaartError(f"“{inside}” is een van uw plannen en staat waar geschreven wordt; kies een andere map.")
    target.check(f"{place}{INDEX}" for place in ("", f"{PAGES}/", f"{STATE}/"))
    refuse_read([written.index], folders)
    engine = fingerprint(content_files(), engine_key(), str(everything))
    kept: dict[str, tuple[Path, Made]] = {}
    to_write: list[Task] = []
    for plan in folders:
        try:
            content = fingerprint(plan_files(plan), engine)
        except Exception as error:
            written.faults.append(skipped_plan(plan, error))
            continue
        made = _remembered(folder, plan)
        hashes = made.hashes if made and made.content == content and made.key not in kept else {}
        there = {name: path for name in hashes if (path := folder / name).is_file()}
        if made and hashes and hashes == {name: file_hash(path) for name, path in there.items()}:
            kept[made.key] = plan, made
            written.stayed += 1
        else:
            to_write.append((plan, content))
    with os_errors_in_dutch(folder):
        (folder / STATE).mkdir(parents=True, exist_ok=True)
        with work_folder(folder) as room:
            for done, (plan, outcome) in enumerate(_each(to_write, room, everything), 1):
                progress(done, len(to_write))
                if isinstance(outcome, str):
                    written.faults.append(outcome)
                elif outcome.key in kept:
                    written.faults.append(duplicate_plan(plan, outcome.key, kept[outcome.key][0]))
                else:
                    try:
                        written.notes += target.place(_own_room(room, outcome.content), outcome.hashes)
                    except KetenkaartError as error:  # it is open, or is no file
                        written.faults.append(skipped_plan(plan, error))
                        continue
                    write_whole(_state_of(folder, plan), json.dumps(asdict(outcome)))
                    kept[outcome.key] = plan, outcome
                    written.new += 1
            shown = {by: together(by, [made.shown[by] for _, made in kept.values()]) for by in BY}
            links = {key: f"{PAGES}/{key}.html" for key in kept}
            write_whole(room / INDEX, index(shown, links, covered(municipalities, shown[BY[0]].plans)))
            written.notes += target.place(room, [INDEX])
            written.notes += target.remove_pages({name for _, made in kept.values() for name in made.hashes})
    written.faults.sort()
    return written


def _each(to_write: Sequence[Task], room: Path, everything: bool) -> Iterator[tuple[Path, "Made | str"]]:
    """Yield what became of each plan, as it is done: made, or the sentence that says why not."""
    if len(to_write) < 2:  # to start a worker costs more than half a page
        yield from ((plan, make(plan, content, room, everything)) for plan, content in to_write)
        return
    left = list(to_write)
    for pair, outcome in _side_by_side(to_write, room, everything):
        left.remove(pair)
        yield pair[0], outcome
    for pair in left:  # where a worker died: each alone, so that one that dies takes no other with it
        outcomes = [outcome for _, outcome in _side_by_side([pair], room, everything)]
        yield pair[0], outcomes[0] if outcomes else str(refused("no_memory", plan=pair[0]))


def _side_by_side(to_write: Sequence[Task], room: Path, everything: bool) -> Iterator[tuple[Task, "Made | str"]]:
    """Yield what became of each plan in a worker; nothing of those that were left when a worker died."""
    workers = min(len(to_write), os.cpu_count() or 1)
    with ProcessPoolExecutor(workers, get_context("spawn"), _begin, gc.get_threshold()) as pool:
        waiting = {pool.submit(make, *pair, room, everything): pair for pair in to_write}
        try:
            for future in as_completed(waiting):
                error = future.exception()
                if not isinstance(error, BrokenProcessPool):
                    pair = waiting[future]
                    yield pair, skipped_plan(pair[0], error) if error else future.result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _begin(*often: int) -> None:
    """Begin as a worker: collect garbage as rarely as its parent (`cli/main.py`), and end when the parent ends."""
    gc.set_threshold(*often)

    def end_with_parent() -> None:
        if parent := parent_process():
            parent.join()
            os._exit(1)  # no process is left that takes the result

    threading.Thread(target=end_with_parent, daemon=True).start()


def make(plan: Path, content: str, room: Path, everything: bool) -> "Made | str":
    """Write the files of one plan in a room apart; return what was made, or in one sentence why not."""
    from ketenkaart.visuals.page.data import Part  # noqa: PLC0415 - what stays as it is does not need it

    try:
        plans = Plans([plan])
        shown = {by: read(plans.at(), by) for by in BY}
        part = None if everything else Part(bases=True, comparisons=True)
        key, own = shown[BY[0]].row.key, _own_room(room, content)
        html, *forms = (f"{PAGES}/{key}{suffix}" for suffix in (".html", *(FORMS if everything else ())))
        write_page(plans, own / html, [own / name for name in forms], part)
        hashes = {name: file_hash(own / name) for name in (*forms, html)}
    except Exception as error:
        return skipped_plan(plan, error)
    return Made(content, key, hashes, shown)


def _own_room(room: Path, content: str) -> Path:
    """Return where the files of a plan are until they are placed; two plans of one key never share it."""
    return room / f"{UNFINISHED}{content[:12]}"


def _state_of(folder: Path, plan: Path) -> Path:
    return folder / STATE / f"{hashlib.sha256(str(plan.resolve()).encode()).hexdigest()[:24]}.json"


def _remembered(folder: Path, plan: Path) -> Made | None:
    """Return what an earlier run made of a plan; nothing where that cannot be read."""
    path = _state_of(folder, plan)
    try:
        return TypeAdapter(Made).validate_json(path.read_bytes()) if path.is_file() and not path.is_symlink() else None
    except (OSError, ValueError):
        return None


def index(shown: Mapping[str, Overview], pages: Mapping[str, str], coverage: Sequence[Covered]) -> bytes:
    """Return the page over all plans: `shown` by what their columns are, `pages` by key, `coverage` by municipality."""
    words = templates("plans")
    states = sorted({state for found in shown.values() for plan in found.plans for state in plan.states.values()})
    number = {state: place for place, state in enumerate(states)}
    plans = next(iter(shown.values())).plans
    sheet, code = style(*STYLES), script(SCRIPT)
    data = {
        "words": words,
        "states": [
            {"code": state.removesuffix(SUPPORT), "words": state_in_words(state), "support": state.endswith(SUPPORT)}
            for state in states
        ],
        "empty": EMPTY,
        "order": list(vocabulary().codes["CellState"]),
        "plans": [
            {
                "title": plan.title,
                "date": dates.in_dutch(plan.date),
                "page": pages[plan.key],
                "applies": ", ".join(address.rsplit("/", 1)[-1] for address in plan.applies_to),
                "alike": words["alike"]["short"].format(count=first.count, all=first.of) if first else "",
            }
            for plan in plans
            for first in [next(iter(plan.alike), None)]
        ],
        "by": {by: _columns(found, number) for by, found in shown.items()},
    }
    html = template("plans.html").render(
        title=counted(len(plans)),
        words=words,
        places=places(coverage),
        unknown=[one.municipality for one in coverage if not one.plans],
        wide=[(one.municipality.name, plans_of(one)) for one in coverage if any(plan.wide > 1 for plan in one.plans)],
        version=__version__,
        policy=policy(sheet, [code]),
        style=sheet,
        script=code,
        data=inlined_json(data),
    )
    return html.encode("utf-8")


def _columns(found: Overview, number: Mapping[str, int]) -> dict[str, Any]:
    """Return the columns of an overview, and for each plan its states in that order; -1 where it has no such step."""
    columns, keys = found.columns, [column.key for column in found.columns]
    return {
        "columns": [{name: getattr(one, name) for name in ("model", "step", "label")} for one in columns],
        "rows": [[number[plan.states[k]] if k in plan.states else -1 for k in keys] for plan in found.plans],
    }
