"""What the page asks of the engine in its worker: one name, what goes with it, and an answer that JSON can hold.

The same functions as elsewhere give the answers; nothing is told again for a page. A plan that a user opens lives in
the worker's memory only, and is gone with its tab.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING, Any

from ketenkaart.errors import InputFaults, KetenkaartError
from ketenkaart.files import write_whole
from ketenkaart.graph.plans import Plans
from ketenkaart.web.engine import Engine, asked

if TYPE_CHECKING:
    from ketenkaart.visuals.page.data import Part

OWN = Path(gettempdir()) / "ketenkaart-plannen"  # in the worker: its memory
SOURCE = OWN / "bron.txt"
MAKE = {"xlsx": ".xlsx", "ttl": ".ttl", "html": ".html"}
NO_SOURCE = "De woorden zijn niet bij de hand; kies onder “Uw plan” de tekst van het rapport."

Given = Mapping[str, Any]


class Workplace:
    """The plans that the page now speaks of, and the text of the source where a user gave it."""

    def __init__(self) -> None:
        """Start with the plan that ships."""
        self.plans = Plans()
        self._engine: Engine | None = None
        self._sources: dict[str, Path] = {}

    @property
    def engine(self) -> Engine:
        """The engine for these plans, made when first asked for."""
        if self._engine is None:
            reported = self.plans.folders[0] == Plans().folders[0]  # the text is of the report, and of no other plan
            self._engine = Engine(self.plans, list(self._sources.values()) if reported else (), NO_SOURCE)
        return self._engine

    def answer(self, given: Given) -> Any:
        """Return matrix, losses and gaps under `options` (pairs, as the page writes them in its address)."""
        return self.engine.without([(name, value) for name, value in given["options"]])

    def words(self, given: Given) -> Any:
        """Return the words of the passage `passage`."""
        return self.engine.words(given["passage"])

    def source(self, given: Given) -> Any:
        """Take the text `data` of the report, or of another of its sources; return what is said of it."""
        from ketenkaart.graph.source_text.passages import read_sources, verify  # noqa: PLC0415 - only who has the text

        folder, path = Plans().folders[0], write_whole(SOURCE, bytes(given["data"]))
        sources = read_sources([path], folder)
        said = verify(folder, sources)
        (document,) = sources
        self._sources[document], self._engine = path.replace(path.with_name(f"bron-{document}.txt")), None
        return {"message": said}

    def check(self, given: Given) -> Any:
        """Return what is to be said of the plan `data`, called `name`: faults, questions, counts."""
        from ketenkaart.web.upload import check  # noqa: PLC0415 - reading a plan costs its imports

        return check(given["name"], bytes(given["data"]))

    def take(self, given: Given) -> Any:
        """Let the page speak of the plan `data`, beside the report where `beside` says so; return the page's data.

        A faulty plan changes nothing: its faults come back.
        """
        from ketenkaart.web.upload import bare_name, check  # noqa: PLC0415

        name, data = bare_name(given["name"]), bytes(given["data"])
        found = check(name, data)
        if found["ok"]:
            path = write_whole(OWN / name, data)
            self._become(Plans([*Plans().folders, path] if given.get("beside") else [path]))
            found |= self.page({"options": (), "views": False, "comparisons": False})
        return found

    def shipped(self, _: Given) -> Any:
        """Let the page speak of the report again; it has that page itself."""
        self._become(Plans())
        return {}

    def ask(self, given: Given) -> Any:
        """Return what the graph answers to the SPARQL `text`: `yes`, or `columns` and `rows`, or `graph` (Turtle)."""
        from ketenkaart.queries.own import ask_own  # noqa: PLC0415 - only who asks pays for the import
        from ketenkaart.visuals.graph_files.rdf import serialise  # noqa: PLC0415

        told = ask_own(self.plans.under(), given["text"].encode(), "de vraag")
        if told.yes is not None:
            return {"yes": told.yes}
        if told.graph is not None:
            return {"graph": serialise(told.graph, ".ttl").decode()}
        return {"columns": list(told.columns), "rows": [list(row.values()) for row in told.rows or ()]}

    def save(self, given: Given) -> Any:
        """Return the plans as a file: `kind` is xlsx, ttl or html (a page of these plans to pass on)."""
        kind = given["kind"]
        if kind not in MAKE:
            raise KetenkaartError(f"“{kind}” bewaart deze bladzijde niet; kies uit: {', '.join(MAKE)}.")
        path = OWN / f"ketenkaart{MAKE[kind]}"
        if kind == "html":
            write_whole(path, self._page(None))
        else:
            from ketenkaart.visuals.export import exported  # noqa: PLC0415

            exported(self.plans, path)
        return {"name": path.name, "data": path.read_bytes()}

    def _become(self, plans: Plans) -> None:
        plans.under()
        self.plans, self._engine = plans, None

    def page(self, given: Given) -> Any:
        """Return the page of these plans at the `options` of its address, with `views` or `comparisons` if so asked."""
        from ketenkaart.visuals.page.data import Part  # noqa: PLC0415 - only another plan needs another page

        part = Part(asked([(name, value) for name, value in given["options"]]), given["views"], given["comparisons"])
        return {"page": self._page(part)}

    def _page(self, part: "Part | None") -> str:
        from ketenkaart.visuals.page.data import page_data  # noqa: PLC0415
        from ketenkaart.visuals.page.html import page  # noqa: PLC0415

        return page(page_data(self.plans, part)).decode()


WORKPLACE = Workplace()
ASKED = ("answer", "words", "source", "check", "take", "shipped", "page", "ask", "save")
NAMES: Mapping[str, Callable[[Given], Any]] = {name: getattr(WORKPLACE, name) for name in ASKED}


def answer(name: str, given: Given) -> dict[str, Any]:
    """Return `{ok: what was asked}`, or `{refused: one sentence, faults: all of them}`."""
    try:
        return {"ok": NAMES[name](given)}
    except InputFaults as error:
        return {"refused": str(error), "faults": [str(fault) for fault in error.faults]}
    except KetenkaartError as error:
        return {"refused": str(error), "faults": []}
