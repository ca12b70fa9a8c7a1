"""What a sentence lists or counts: what a gap query says of a row is one node, and the rest is read here.

A query that listed names itself would say them in another order on another engine. Of a chapter the
actions are counted here too, once for sentence and card.
"""

from functools import cached_property

from ketenkaart.store import Store

# Who waits for a node and still has to: not what heads others, is over, or is told under one who waits for it too.
_WAITING = """ MINUS { ?named kk:isContainer true }
      MINUS { ?named kk:currentStatus ?over FILTER(?over IN
        (kkc:status-structureel, kkc:status-afgerond, kkc:status-vervallen, kkc:status-vervangen)) }
      MINUS { ?named kk:reportedUnder/kk:waitsFor ?node } }"""
_READ = """?reading rdf:subject ?named ; rdf:predicate kk:waitsFor ; rdf:object ?node ; kk:basis kkc:basis-geduid"""
_FURTHER = "|".join(f"({'/'.join(['kk:waitsFor'] * steps)})" for steps in range(1, 4))

# An aside of a gap query (catalogue.ASIDES) -> which things its node names, and in what role, if that is told. Who is
# named and does not act, is told with the role: a sentence about absence may not lose it.
LISTED = {
    "heading": """SELECT DISTINCT ?node ?named WHERE { ?node kk:chapterLead ?named }""",
    "actors": """SELECT DISTINCT ?node ?named WHERE { ?named kk:actsIn ?node }""",
    "led": """SELECT DISTINCT ?node (?node AS ?named) WHERE { ?node a kk:Chapter }""",
    "parties": """SELECT DISTINCT ?node ?named ?role WHERE {
      ?part a kk:Involvement ; kk:initiative ?node ; kk:organisation ?named ; kk:role/skos:notation ?role
      MINUS { ?named kk:actsIn ?node } }""",
    # In a part of the plan: a cell, a chapter, a kind of work.
    "others": """SELECT DISTINCT ?node ?named ?role WHERE {
      ?family kk:within ?node ; kk:familyMember ?work .
      ?part a kk:Involvement ; kk:initiative ?work ; kk:organisation ?named ; kk:role/skos:notation ?role
      MINUS { ?same kk:within ?node ; kk:familyMember ?done . ?named kk:actsIn ?done } }""",
    # And in what an organisation is named itself, without acting in it.
    "roles": """SELECT DISTINCT ?node ?named ?role WHERE {
      ?part a kk:Involvement ; kk:organisation ?node ; kk:initiative ?named ; kk:role/skos:notation ?role
      MINUS { ?node kk:actsIn ?named } }""",
    # Who waits for it: by the source, by our reading, and by way of another.
    "waits": f"SELECT DISTINCT ?node ?named WHERE {{ ?named kk:waitsFor ?node MINUS {{ {_READ} }}{_WAITING}",
    "waits_read": f"SELECT DISTINCT ?node ?named WHERE {{ ?named kk:waitsFor ?node . {_READ}{_WAITING}",
    "waits_through": f"""SELECT DISTINCT ?node ?named WHERE {{ ?named kk:waitsFor ?next . ?next {_FURTHER} ?node
      FILTER(?named != ?node) MINUS {{ ?named kk:waitsFor ?node }}
      MINUS {{ ?next kk:currentStatus ?reached
        FILTER(?reached IN (kkc:status-structureel, kkc:status-afgerond)) }}{_WAITING}""",
    # What we read at a step that the source ties nothing to: work placed there, else what may be read there too.
    "read": """SELECT DISTINCT ?node ?named WHERE {
      { ?link a kk:Contribution ; kk:initiative ?named ; kk:barrier/skos:broader? ?node }
      UNION { ?link a kk:Contribution ; kk:initiative ?named ; kk:alternativeReading/kk:barrier ?node
        MINUS { ?placed a kk:Contribution ; kk:barrier/skos:broader? ?node } } }""",
    # Work that is placed in a cell.
    "placed": """SELECT DISTINCT ?node ?named WHERE {
      ?node kk:cellBarrier ?step ; kk:cellColumn ?column ; kk:inPlan ?plan .
      ?link a kk:Contribution ; kk:inPlan ?plan ; kk:initiative ?named ; kk:interventionKind ?column ;
        kk:barrier/skos:broader? ?step }""",
    # Actions with direct work of another kind at the step of a cell, if that kind is not what is not reported.
    "direct": """SELECT DISTINCT ?node ?named WHERE {
      ?link a kk:Contribution ; kk:strength kkc:strength-direct ; kk:initiative ?named ; kk:interventionKind ?done ;
        kk:inPlan ?plan ; kk:barrier/skos:broader? ?step .
      ?named a kk:Measure ; kk:currentStatus/kk:inForce true .
      ?node kk:cellBarrier ?step ; kk:cellColumn ?column ; kk:inPlan ?plan FILTER(?column != ?done)
      MINUS { ?named kk:silentPart/kk:interventionKind ?done } }""",
    # Actions with work of the kind of a cell, at another step or at none, if that kind is not what is not reported.
    # They are found first: beside each cell it takes a hundred times as long.
    "kindred": """SELECT DISTINCT ?node ?named WHERE {
      { SELECT DISTINCT ?plan ?column ?named WHERE {
        { ?link a kk:Contribution ; kk:initiative ?named ; kk:interventionKind ?column }
        UNION { ?named kk:crossCutting true ; kk:interventionKind ?column }
        ?named a kk:Measure ; kk:inPlan ?plan ; kk:currentStatus/kk:inForce true
        MINUS { ?named kk:silentPart/kk:interventionKind ?column } } }
      ?node kk:cellBarrier ?step ; kk:cellColumn ?column ; kk:inPlan ?plan }""",
    # What is asked of who a decree set up, and of who did so, before the decree ends.
    "asked": """SELECT DISTINCT ?node ?named WHERE {
      ?node kk:establishes ?body ; kk:endsOn ?end ; kk:inPlan ?plan . ?plan kk:asOf ?now .
      ?named a kk:Recommendation ; kk:inPlan ?plan ; kk:askedOf ?body ; kk:dueBy ?due
      FILTER(?due >= ?now && ?due <= ?end) }""",
    # What we find that answers a request.
    "answers": """SELECT DISTINCT ?node ?named WHERE { ?node kk:answeredBy ?named }""",
    # Wanted in one breath: in one sentence, and with the same weight.
    "breath": """SELECT DISTINCT ?node ?named WHERE {
      { ?node a kk:Expectation ; kk:organisation ?named }
      UNION { ?node a kk:Expectation ; kk:mainPassage ?said ; kk:inPlan ?plan .
        ?other kk:mainPassage ?said ; kk:inPlan ?plan ; a kk:Expectation ; kk:organisation ?named
        OPTIONAL { ?node kk:expectedBy ?by } OPTIONAL { ?other kk:expectedBy ?so }
        FILTER(COALESCE(STR(?by), "") = COALESCE(STR(?so), "")) } }""",
}

# The actions of each chapter, and who works at each: at the action itself, or at what is reported under it.
ACTIONS = """
SELECT DISTINCT ?chapter ?action ?partner WHERE {
  ?action kk:inChapter ?chapter MINUS { ?action kk:isContainer true }
  OPTIONAL {
    { ?one kk:actsIn ?action } UNION { ?work kk:reportedUnder ?action . ?one kk:actsIn ?work }
    ?one skos:notation ?partner } }"""


class Names:
    """What nodes name, read when first needed."""

    def __init__(self, store: Store) -> None:
        """Keep the store."""
        self.store = store
        self._read: dict[str, dict[str, dict[str, set[str]]]] = {}

    def of(self, aside: str, node: str) -> dict[str, set[str]]:
        """Return what a node names (IRIs), in the way of an aside (a key of LISTED), each with its roles."""
        if aside not in self._read:
            found: dict[str, dict[str, set[str]]] = {}
            for row in self.store.select(LISTED[aside]):
                named = found.setdefault(row["node"] or "", {})
                named.setdefault(row["named"] or "", set()).update(filter(None, [row.get("role")]))
            self._read[aside] = found
        return dict(sorted(self._read[aside].get(node, {}).items()))

    def share(self, chapter: str, partner: str) -> tuple[int, int, int]:
        """Return at how many actions of a chapter (IRI) a partner (notation) works, of how many, and alone."""
        actions = self.workers.get(chapter, {}).values()
        mine = [partners for partners in actions if partner in partners]
        return len(mine), len(actions), sum(len(partners) == 1 for partners in mine)

    @cached_property
    def workers(self) -> dict[str, dict[str, set[str]]]:
        """By chapter (IRI): its actions (IRIs), and the notation of each organisation that works at one."""
        found: dict[str, dict[str, set[str]]] = {}
        for row in self.store.select(ACTIONS):
            action = found.setdefault(row["chapter"] or "", {}).setdefault(row["action"] or "", set())
            action.update(filter(None, [row["partner"]]))
        return found
