"""Whose a contribution is, where no curator says so (model.md, `kk:byOrganisation`).

It is filled here, before any scenario: who is left out later takes his own work along, and nobody gains any.
"""

from functools import cache

from ketenkaart.graph.records.undertakings import Contribution, Involvement, Undertaking
from ketenkaart.ontology.terms import schemes, vocabulary
from ketenkaart.store import iri, typed


def signed(undertaking: Undertaking, sourced: bool) -> Undertaking:
    """Return an undertaking whose contributions name whose work they are, where that follows.

    `sourced` is whether there is a text to point at. Without one all who act in a row do what the row says. With
    one, who named nobody on a contribution that the source states, meant nobody; interpreted work is that of a sole
    actor, and of the actors whose involvement stands in a passage of the contribution. What a row itself says, that it
    is nobody's too (`byOrganisation: []`), stands.
    """
    if not undertaking.contributions:
        return undertaking
    acting = [row for row in undertaking.involvements if flagged("Role", row.role, "kk:isActing")]
    filled = tuple(
        row
        if "byOrganisation" in row.model_fields_set
        else row.model_copy(update={"byOrganisation": _doers(row, acting, sourced)})
        for row in undertaking.contributions
    )
    return undertaking.model_copy(update={"contributions": filled})


def _doers(contribution: Contribution, acting: list[Involvement], sourced: bool) -> tuple[str, ...]:
    everyone = tuple(dict.fromkeys(row.organisation for row in acting))
    if not sourced:
        return everyone
    if flagged("Basis", contribution.basis, "kk:isStated"):
        return ()
    if len(everyone) == 1:
        return everyone
    here = set(contribution.passage)
    return tuple(dict.fromkeys(row.organisation for row in acting if here & set(row.passage)))


@cache
def flagged(scheme: str, notation: str, flag: str) -> bool:
    """Return whether a code carries a flag, for instance a role `kk:isActing`."""
    code = iri(vocabulary().codes[scheme][notation].iri)
    return any(schemes().match(code, iri(flag), typed("true", "xsd:boolean")))
