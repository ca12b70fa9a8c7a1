"""Which work is late: one rule, for who asks it of a graph and for who shows it on a page.

Late is work that is not yet done, whose promise has passed, and of which the source says that it is not there. Where
the source does not say, its term has passed and no more. A deadline counts where it is a promise, and neither a
revision of an earlier one nor delivered; it has passed where its last day lies before the date of the plan.
"""

from ketenkaart.store import Store

LATE = """
SELECT ?undertaking ?said (MIN(?due) AS ?since) WHERE {
  ?deadline a kk:Deadline ; kk:initiative ?undertaking ; kk:dueBy ?due ; kk:modality kkc:modality-belofte .
  ?undertaking kk:currentStatus/kk:givesState kkc:state-nog-niet ; kk:inPlan/kk:asOf ?now
  FILTER(?due < ?now)
  MINUS { ?deadline kk:revises true }
  MINUS { ?deadline kk:delivered kkc:delivery-geleverd }
  BIND(EXISTS { ?deadline kk:delivered kkc:delivery-niet-geleverd } AS ?said)
} GROUP BY ?undertaking ?said ORDER BY ?undertaking"""


def late_since(store: Store, *, said: bool = True) -> dict[str, str]:
    """Return the day since which each undertaking is late, by IRI; what is not late is not in it.

    Not `said`: the day on which a term of it passed of which the source does not say whether it was met.
    """
    wanted = "true" if said else "false"
    return {row["undertaking"] or "": row["since"] or "" for row in store.select(LATE) if row["said"] == wanted}
