"""Which work is late: one rule, for who asks it of a graph and for who shows it on a page.

Late is work that is not yet done and whose promise has passed. A deadline counts where it is a promise, and neither
a revision of an earlier one nor delivered; it has passed where its last day lies before the date of the plan.
"""

from ketenkaart.store import Store

LATE = """
SELECT ?undertaking (MIN(?due) AS ?since) WHERE {
  ?deadline a kk:Deadline ; kk:initiative ?undertaking ; kk:dueBy ?due ; kk:modality kkc:modality-belofte .
  ?undertaking kk:currentStatus/kk:givesState kkc:state-nog-niet ; kk:inPlan/kk:asOf ?now
  FILTER(?due < ?now)
  MINUS { ?deadline kk:revises true }
  MINUS { ?deadline kk:delivered kkc:delivery-geleverd }
} GROUP BY ?undertaking ORDER BY ?undertaking"""


def late_since(store: Store) -> dict[str, str]:
    """Return the day since which each undertaking is late, by IRI; what is not late is not in it."""
    return {row["undertaking"] or "": row["since"] or "" for row in store.select(LATE) if row["undertaking"]}
