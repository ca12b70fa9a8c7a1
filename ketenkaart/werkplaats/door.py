"""What the page can ask of the engine in its worker. A plan that a user opens is in memory only, as long as its tab."""

import json
import shutil
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from ketenkaart.errors import InputFaults, KetenkaartError
from ketenkaart.files import write_whole
from ketenkaart.graph.plans import Plans
from ketenkaart.queries.findings.gaps import find_gaps_per_plan
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.store import Store
from ketenkaart.visuals.in_words import refused, templates
from ketenkaart.werkplaats.engine import Engine, scenario_of
from ketenkaart.werkplaats.opened import Opened, opened, plan_file

if TYPE_CHECKING:
    from ketenkaart.visuals.page.data import Part
    from ketenkaart.werkplaats.own_list import OwnList

_KEPT = TemporaryDirectory(prefix="ketenkaart-")  # of this process alone, and gone with it; in the worker: its memory
OWN = Path(_KEPT.name)
SOURCE = OWN / "bron.txt"
# What can be saved, with the name of its file: all answers, the plan to fill in, the graph, the questions, a page.
MAKE: dict[str, str] = templates("saved")

Given = Mapping[str, Any]


class Workplace:
    """The plans that the page shows now, and the text of the source if a user gave it."""

    def __init__(self) -> None:
        self.plans = Plans()
        self._engine: Engine | None = None
        self._sources: dict[str, Path] = {}
        self._looked: tuple[tuple[str, bytes], Opened] | None = None
        self._looks = 0

    @cached_property
    def _list(self) -> "OwnList":
        from ketenkaart.werkplaats.own_list import OwnList  # noqa: PLC0415 - only who opens a file needs it

        return OwnList()

    @property
    def engine(self) -> Engine:
        """The engine for these plans, made at its first use."""
        if self._engine is None:
            reported = self.plans.folders[0] == Plans().folders[0]  # the text is of the report, and of no other plan
            self._engine = Engine(self.plans, list(self._sources.values()) if reported else ())
        return self._engine

    def source(self, given: Given) -> Any:
        """Take the text `data` of the report, or of another of its sources; return a sentence on it."""
        from ketenkaart.graph.source_text.passages import verify  # noqa: PLC0415
        from ketenkaart.graph.source_text.segments import read_sources  # noqa: PLC0415 - only who has the text

        folder, path = Plans().folders[0], write_whole(SOURCE, bytes(given["data"]))
        sources = read_sources([path], folder)
        text = verify(folder, sources)
        (document,) = sources
        self._sources[document], self._engine = path.replace(path.with_name(f"bron-{document}.txt")), None
        return {"message": text}

    def check(self, given: Given) -> Any:
        """Return what the page shows of the plan `data`, called `name`: faults, questions, counts."""
        return self._look(given).shown()

    def open_list(self, given: Given) -> Any:
        """Open `data`, called `name`: a list to decide about (as `decide`), or what `check` says of a plan."""
        return self._list.open(plan_file(given["name"], bytes(given["data"]))) or {"checked": self.check(given)}

    def decide(self, given: Given) -> Any:
        """Return the list that is open as it is with `decisions`: its columns, rows, reasons, names and cells."""
        return self._list.decide(given["decisions"])

    def workbook(self, given: Given) -> Any:
        """Return the workbook of the list that is open, with `decisions` in it: one can go on with it later."""
        return self._list.workbook(given["decisions"])

    def take(self, given: Given) -> Any:
        """Answer from now on of `data` or the open list with `decisions`, if sound; `alongside` keeps the report."""
        if "decisions" in given:
            given = {**given, **self.workbook(given)}
        if (found := self._look(given)).built:
            self._become(Plans([*Plans().folders, found.path] if given.get("alongside") else [found.path]))
        return found.shown()

    def _look(self, given: Given) -> Opened:
        request = given["name"], bytes(given["data"])
        if self._looked is None or self._looked[0] != request:  # a plan that is opened was mostly just checked
            self._looks += 1  # a new folder for each: the plan that is open stays as it was
            self._looked = request, opened(*request, OWN / str(self._looks))
            for folder in OWN.glob("[0-9]*"):
                if not any(path.is_relative_to(folder) for path in (*self.plans.folders, self._looked[1].path)):
                    shutil.rmtree(folder)
        return self._looked[1]

    def faults(self, _: Given) -> Any:
        """Return all faults and questions of the plan that was checked last, each beside its cell, as a workbook."""
        from ketenkaart.visuals.office.plan_workbook import faults_file  # noqa: PLC0415

        if self._looked is None:
            raise refused("nothing_looked_at")
        found = self._looked[1]
        return {"name": "fouten.xlsx", "data": faults_file(found.path, found.faults, found.questions)}

    def shipped(self, _: Given) -> Any:
        """Answer from now on of the report again, of which the page itself holds the page."""
        self._become(Plans())
        return {}

    def ask(self, given: Given) -> Any:
        """Return what an export answers to the SPARQL `text`: `yes`, or `columns` and `rows`, or `graph` (Turtle)."""
        from ketenkaart.queries.asking.sparql_check import ParsedQuery, sentence  # noqa: PLC0415
        from ketenkaart.queries.asking.user_query import run_user_query  # noqa: PLC0415 - only who asks pays for the import
        from ketenkaart.visuals.graph_files.rdf import serialise  # noqa: PLC0415
        from ketenkaart.werkplaats.arithmetic import right_to_left  # noqa: PLC0415

        if (place := right_to_left(given["text"])) is not None:
            raise ParsedQuery(given["text"], "de vraag").fault(place, sentence("brackets"))
        result = run_user_query(self.plans.graph(), given["text"].encode(), "de vraag")
        if result.yes is not None:
            return {"yes": result.yes}
        if result.graph is not None:
            return {"graph": serialise(result.graph, ".ttl", as_is=True).decode()}
        return {"columns": list(result.columns), "rows": [list(row.values()) for row in result.rows or ()]}

    def rows(self, given: Given) -> Any:
        """Return the questions under `options` as the command line gives them (`gaps --format json`)."""
        from ketenkaart.visuals.terminal.answers import gaps  # noqa: PLC0415 - only who asks pays for the import

        store, found = self._gaps(given["options"])
        return json.loads(gaps(store, found, "json"))

    def _gaps(self, options: Iterable[tuple[str, str]] = ()) -> tuple[Store, list[Gap]]:
        scenario = self.engine.scenario(options)
        return self.plans.at(scenario), find_gaps_per_plan(self.plans.each(scenario))

    def save(self, given: Given) -> Any:
        """Return the plans as a file: `kind` says of which sort, see MAKE."""
        from ketenkaart.visuals.export import exported, exported_plan, gaps_file  # noqa: PLC0415 - only who saves
        from ketenkaart.visuals.office.gap_document import document  # noqa: PLC0415

        if (kind := given["kind"]) not in MAKE:
            raise KetenkaartError(f"“{kind}” bewaart deze bladzijde niet; kies uit: {', '.join(MAKE)}.")
        match kind:
            case "html":
                data = self._page(None)
            case "csv":
                data = gaps_file(*self._gaps(), ".csv")
            case "plan":
                data, _ = exported_plan(self.plans)
            case "docx":
                data = document(self.plans)
            case _:
                data = exported(self.plans, Path(MAKE[kind]).suffix)
        return {"name": MAKE[kind], "data": data}

    def _become(self, plans: Plans) -> None:
        plans.at()
        self.plans, self._engine = plans, None

    def page(self, given: Given) -> Any:
        """Return the page of these plans at the `options` of its address, with or without `comparisons`."""
        from ketenkaart.visuals.page.data import Part  # noqa: PLC0415 - only another plan needs another page

        part = Part(scenario=scenario_of(given["options"]), comparisons=given["comparisons"])
        return {"page": self._page(part).decode()}

    def _page(self, part: "Part | None") -> bytes:
        from ketenkaart.visuals.page.data import page_data  # noqa: PLC0415
        from ketenkaart.visuals.page.html import page  # noqa: PLC0415

        return page(page_data(self.plans, part))


WORKPLACE = Workplace()
OF_ENGINE = ("answer", "words", "find", "marked", "supposed")
OF_WORKPLACE = (
    *("rows", "source", "check", "take", "faults", "shipped"),
    *("page", "ask", "save", "open_list", "decide", "workbook"),
)
NAMES: Mapping[str, Callable[[Given], Any]] = {
    **{name: getattr(WORKPLACE, name) for name in OF_WORKPLACE},
    **{name: partial(lambda one, given: getattr(WORKPLACE.engine, one)(**given), name) for name in OF_ENGINE},
}


def crossing(name: str, given: Given) -> tuple[str, bytes]:
    """Return an `answer` as JSON, and the bytes of the file in it (none if it has no file)."""
    found = answer(name, given)  # JSON, because Pyodide turns None into undefined, and the page expects null
    inside = found.get("ok")
    data = inside.pop("data", b"") if isinstance(inside, dict) else b""
    return json.dumps(found, ensure_ascii=False), data


def answer(name: str, given: Given) -> dict[str, Any]:
    """Return `{ok: the answer}`, or `{refused: one sentence, faults: all of them}`."""
    try:
        return {"ok": NAMES[name](given)}
    except InputFaults as error:
        return {"refused": str(error), "faults": [str(fault) for fault in error.faults]}
    except KetenkaartError as error:
        return {"refused": str(error), "faults": []}
