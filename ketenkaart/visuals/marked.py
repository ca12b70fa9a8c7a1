"""The questions that someone marked on the page, as a file for Word or Excel: exactly those, in the engine's order."""

from collections.abc import Collection

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.asking.target import Asked
from ketenkaart.queries.findings.gaps import ask_plans
from ketenkaart.visuals.export import exported_gaps

KINDS = ("docx", "xlsx")
UNKNOWN = "Geen van de gemarkeerde vragen staat in deze keuze; markeer er een, of kies een andere stand."
NO_KIND = "“{kind}” kan niet voor gemarkeerde vragen; kies docx of xlsx."


def marked_file(plans: Plans, scenario: Scenario, marks: Collection[str], kind: str) -> bytes:
    """Return a file with the questions of a scenario that carry one of these marks (`Gap.mark`).

    Raises KetenkaartError for another kind than `KINDS`, and where no question carries one.
    """
    if kind not in KINDS:
        raise KetenkaartError(NO_KIND.format(kind=kind))
    here = Asked(plans, scenario, None)
    found = [gap for gap in ask_plans(here.apart()) if gap.mark in marks]
    if not found:
        raise KetenkaartError(UNKNOWN)
    return exported_gaps(here, here.store(), found, f".{kind}", {"marked": "ja"})
