"""The index of many plans: one page that holds them side by side, with a link to each plan's own page."""

from collections.abc import Mapping, Sequence
from typing import Any

from ketenkaart import __version__
from ketenkaart.content import room
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.side_by_side.municipalities import Covered
from ketenkaart.queries.side_by_side.overview import EMPTY, SUPPORT, Alike, Overview
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.inlined import inlined_json, policy, script, style, template
from ketenkaart.visuals.terminal.overview import counted, places, plans_of, state_in_words
from ketenkaart.words.dates import spoken

STYLES, SCRIPT = ("base", "parts", "plans"), "plans.js"


def index(shown: Mapping[str, Overview], pages: Mapping[str, str], held: Sequence[Covered] = ()) -> bytes:
    """Return the page: `shown` has the plans by what their columns are, `pages` where each plan's own page is, by key.

    `held` are municipalities with the plans that hold for them: by region and province is told how many have none.
    A state is a number, and what it says stands once: the page of hundreds of plans stays small.
    """
    words = read_content(room("visuals", "words.yaml"))["plans"]
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
                "date": spoken(plan.date),
                "page": pages[plan.key],
                "applies": ", ".join(address.rsplit("/", 1)[-1] for address in plan.applies_to),
                "alike": _shared(plan.alike, words["alike"]["short"]),
            }
            for plan in plans
        ],
        "by": {by: _columns(found, number) for by, found in shown.items()},
    }
    html = template("plans.html").render(
        title=counted(len(plans)),
        words=words,
        places=places(held),
        unknown=[one.municipality for one in held if not one.plans],
        wide=[(one.municipality.name, plans_of(one)) for one in held if any(plan.wide > 1 for plan in one.plans)],
        version=__version__,
        policy=policy(sheet, [code]),
        style=sheet,
        script=code,
        data=inlined_json(data),
    )
    return html.encode("utf-8")


def _columns(found: Overview, number: Mapping[str, int]) -> dict[str, Any]:
    """Return the columns of an overview, and for each plan its states in that order; -1 where it has no such step."""
    columns = [{"model": column.model, "step": column.step, "label": column.label} for column in found.columns]
    rows = [
        [number[plan.states[column.key]] if column.key in plan.states else -1 for column in found.columns]
        for plan in found.plans
    ]
    return {"columns": columns, "rows": rows}


def _shared(found: Sequence[Alike], words: str) -> str:
    """Return, short, how many measures are told in words that another plan has too; "" where none is."""
    return words.format(count=found[0].count, all=found[0].of) if found else ""
