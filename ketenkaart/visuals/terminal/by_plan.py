"""Many plans on a terminal, a row a plan: what each says at every step, and how many questions it leaves."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from ketenkaart.content import room
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.side_by_side.overview import PlanGaps, PlanStep
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.terminal.overview import counted_in_words
from ketenkaart.visuals.terminal.text import rows, table
from ketenkaart.words.source import wrapped


def cells(found: Sequence[PlanStep], form: str) -> str:
    """Return what plans say at their steps, a matrix a model; to a program a row a plan and step."""
    if form != "table":
        return rows(
            [{"plan": one.plan, "title": one.title, "barrier": one.barrier, **vars(one.tally)} for one in found], form
        )
    words, said = _words(), [wrapped(_order())]
    models = dict.fromkeys(one.model for one in found)
    for model in models:
        mine = [one for one in found if one.model == model]
        steps = list(dict.fromkeys(one.step for one in mine))
        body: dict[tuple[str, str], dict[str, str]] = {}
        for one in mine:
            body.setdefault((one.plan, one.title), {})[one.step] = counted_in_words(one.tally)
        said += [model] if len(models) > 1 else []
        matrix = [[title, *(told[step] for step in steps)] for (_, title), told in body.items()]
        said.append(table([words["plan"], *steps], matrix))
    return "\n".join([*said, wrapped(words["cells"])])


def gaps(found: Sequence[PlanGaps], form: str) -> str:
    """Return how many questions plans leave, by weight."""
    if form != "table":
        return rows(
            [{"plan": one.plan, "title": one.title, **one.counts, "unasked": one.unasked} for one in found], form
        )
    words, weights = _words(), vocabulary().codes["Severity"].values()
    body = [[one.title, *(str(one.counts[w.notation]) for w in weights), str(one.unasked)] for one in found]
    head = [words["plan"], *(weight.label for weight in weights), words["unasked"]]
    return "\n".join([wrapped(_order()), table(head, body), wrapped(words["gaps"])])


def refused(why: str) -> str:
    """Return the sentence for who asks what is answered elsewhere (a key of `plans.by_plan` in the words)."""
    return str(_words()[why])


@cache
def _words() -> dict[str, Any]:
    return dict(read_content(room("visuals", "words.yaml"))["plans"]["by_plan"])


def _order() -> str:
    return str(read_content(room("visuals", "words.yaml"))["plans"]["order"])
