"""The check against the shapes in `ontology/shapes/`: SHACL Core as SPARQL, and their own queries (`sh:sparql`).

Each constraint becomes the condition under which a node breaks it. An unknown term raises KetenkaartError: no shape is
skipped. Nothing follows from `rdfs:subClassOf`, since a path over it costs 30 ms a query in WebAssembly: each thing
names its classes. SHACL runs a query of a shape for each node; ours bind `$this` themselves, and run once: a
violation then names the thing that is wrong (`?value`), not the plan it is in.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import count
from typing import NamedTuple

from ketenkaart.content import files, query
from ketenkaart.errors import KetenkaartError
from ketenkaart.ontology.entailment import below
from ketenkaart.ontology.terms import ontology
from ketenkaart.store import PREFIXES, AnyTriple, Node, Store, Term, Triple, iri

DOMAIN = Node("https://schema.org/domainIncludes")
KINDS = tuple(iri(f"owl:{name}") for name in ("Class", "AnnotationProperty"))


@dataclass(frozen=True, order=True)
class Violation:
    """A node that breaks a shape: its IRI, the property, the shape's Dutch sentence, and whether it is only a doubt."""

    node: str
    path: str
    message: str
    doubt: bool = False
    absent: bool = False  # broken by what is not there: it may be right where more is known


@cache
def shapes() -> Store:
    """Return a store of all shapes. Shared: copy before adding."""
    return Store().load(*files("ontology", "shapes/*.ttl"))


def curie(address: str) -> str:
    """Return an address with its prefix, or as it is where we know none."""
    prefixes = ((p, base) for p, base in PREFIXES.items() if address.startswith(base) and address != base)
    return next((f"{prefix}:{address.removeprefix(base)}" for prefix, base in prefixes), address)


@cache
def term_domains() -> list[Triple]:
    """Return the terms that there are, and what may carry each: a class with those under it, as nodes name but one."""
    store = ontology()
    named = [(s, o) for p in (DOMAIN, iri("rdfs:domain")) for s, _, o in store.match(None, p) if isinstance(o, Node)]
    types = [triple for kind in KINDS for triple in store.match(None, iri("rdf:type"), kind)]
    return [*types, *((term, DOMAIN, one) for term, carrier in named for one in below(carrier))]


TARGETS = {"targetClass": "?this a {}", "targetSubjectsOf": "?this {} ?any", "targetObjectsOf": "?any {} ?this"}
# Where a shape looks, its message and severity, or what is read with another constraint.
NO_CONSTRAINTS = {*TARGETS, "path", "message", "severity", "sparql", "qualifiedValueShape"}
# The terms of paths and queries.
OTHER_TERMS = {"inversePath", "alternativePath", "select", "prefixes", "declare", "prefix", "namespace"}
# What is broken by what is not there (`NEEDED`: there is no value with a condition); of a choice, that may be why.
NEEDED = ("minCount", "qualifiedMinCount", "hasValue")
ABSENT = (*NEEDED, "or", "xone")
ON_PATHS = {*NEEDED, "maxCount", "uniqueLang", "lessThan", "lessThanOrEquals", "disjoint"}
OF_SHAPES = {"property", "not", "or", "xone"}
TYPES = ("date", "gYear", "gYearMonth", "integer", "decimal", "boolean")
TYPED = "!COALESCE(DATATYPE({v}) = {value}, false)"
WELL_TYPED = "!COALESCE(DATATYPE({v}) = {value} && isLiteral({value}(STR({v}))), false)"
# The condition under which a value breaks a constraint, of one argument or of any; no value makes it an error.
VALUES: dict[tuple[str, Term | None], str] = {
    ("nodeKind", iri("sh:IRI")): "!isIRI({v})",
    ("nodeKind", iri("sh:Literal")): "!isLiteral({v})",
    ("nodeKind", iri("sh:BlankNodeOrIRI")): "isLiteral({v})",
    **{("datatype", iri(name)): TYPED for name in ("xsd:string", "rdf:langString")},
    **{("datatype", iri(f"xsd:{name}")): WELL_TYPED for name in TYPES},
    ("pattern", None): "!COALESCE(REGEX(STR({v}), {value}), false)",
    ("minInclusive", None): "!COALESCE({v} >= {value}, false)",
}
LISTS = {"languageIn": "LANGMATCHES(LANG({v}), {one})", "in": "sameTerm({v}, {one})"}  # one of these holds
KNOWN = NO_CONSTRAINTS | OTHER_TERMS | ON_PATHS | OF_SHAPES | {name for name, _ in VALUES} | LISTS.keys()
UNKNOWN = "De vormen zeggen iets dat niet wordt gecontroleerd: {} bij {}; schrijf het anders."


class Constraint(NamedTuple):
    """A SELECT of the nodes (`?this`) that break something in a shape, and the violation, without its node.

    Where no node fits the pattern `among`, it need not be asked.
    """

    query: str
    violation: Violation
    among: str = ""


def core_violations(store: Store) -> list[Violation]:
    """Return what breaks the shapes, without their queries; raise KetenkaartError for an unknown constraint."""
    return list(_broken(store, _core()))


def query_violations(store: Store) -> list[Violation]:
    """Return what the queries in the shapes find in a plan with its code lists; each finding once."""
    extra_triples = [t for t in term_domains() if not any(store.match(*t))]
    store.add(extra_triples)
    try:
        return sorted(set(_broken(store, _queries())))
    finally:
        store.remove(extra_triples)


def _broken(store: Store, constraints: Iterable[Constraint]) -> Iterator[Violation]:
    for one in constraints:
        if one.among and not store.select(f"SELECT ?this {{ {one.among} }} LIMIT 1"):
            continue
        for row in store.select(one.query):
            node, text = row.get("value") or "", one.violation.message
            for name, value in row.items():
                text = text.replace(f"{{?{name}}}", curie(value or ""))
            node = node if node.startswith("http") else row["this"] or ""
            yield replace(one.violation, node=node, path=row.get("path") or one.violation.path, message=text)


@cache
def _core() -> list[Constraint]:
    return list(ShapeCompiler(shapes()).constraints())


@cache
def _queries() -> list[Constraint]:
    declared = shapes().select(query("ontology/queries/prefixes"))
    head = "".join(f"PREFIX {row['prefix']}: <{row['namespace']}>\n" for row in declared)
    found = []
    for row in shapes().select(query("ontology/queries/constraints")):
        text, is_doubt = row["query"] or "", row["severity"] == iri("sh:Warning").value
        found.append(Constraint(head + text, Violation("", "", row["message"] or "", is_doubt, "NOT EXISTS" in text)))
    return found


class ShapeCompiler:
    """Reads shapes; raises KetenkaartError at a term that it does not know."""

    def __init__(self, triples: Iterable[AnyTriple]) -> None:
        self._terms: dict[Term, dict[str, list[Term]]] = defaultdict(lambda: defaultdict(list))
        for s, p, o in triples:
            name = p.value.removeprefix(PREFIXES["sh"])
            if p.value.startswith(PREFIXES["sh"]) and name not in KNOWN:
                raise _unknown(name, s)
            self._terms[s][name].append(o)
        self._names = (f"?v{number}" for number in count())

    def targets(self) -> dict[Term, str]:
        """Return the pattern of the nodes (`?this`) that each shape targets."""
        found = {
            shape: [f"{{ {TARGETS[name].format(one)} }}" for name in TARGETS for one in terms.get(name, ())]
            for shape, terms in self._terms.items()
        }
        return {shape: " UNION ".join(patterns) for shape, patterns in found.items() if patterns}

    def constraints(self) -> Iterator[Constraint]:
        """Yield a query for each shape and each of its properties: one for what is absent, one for the rest."""
        for shape, where in self.targets().items():
            for part in (shape, *self._terms[shape].get("property", ())):
                terms, conditions = self._terms[part], defaultdict(list)
                for name, condition in self._conditions(part, "?this"):
                    if part is not shape or name != "property":
                        conditions[name in ABSENT].append(condition)
                for is_absent, found in conditions.items():
                    query = f"SELECT ?this {{ {{ SELECT DISTINCT ?this {{ {where} }} }} FILTER({_any(found)}) }}"
                    path = next((str(one.value) for one in terms.get("path", ()) if isinstance(one, Node)), "")
                    is_doubt = iri("sh:Warning") in terms.get("severity", ())
                    message = self._one(part, "message").value
                    yield Constraint(query, Violation("", path, message, is_doubt, is_absent), where)

    def _one(self, node: Term, name: str) -> Term:
        terms = self._terms[node].get(name, ())
        if len(terms) != 1:
            raise _unknown(name, node)
        return terms[0]

    def _listed(self, head: Term) -> list[Term]:
        if head == iri("rdf:nil"):
            return []
        return [self._one(head, iri("rdf:first").value), *self._listed(self._one(head, iri("rdf:rest").value))]

    def _steps(self, path: Term) -> list[str]:
        terms = self._terms.get(path, {})
        if isinstance(path, Node):
            return [str(path)]
        if "inversePath" in terms:
            return [f"^{self._step(self._one(path, 'inversePath'))}"]
        if "alternativePath" in terms:
            return [f"({'|'.join(map(self._step, self._listed(self._one(path, 'alternativePath'))))})"]
        return [self._step(one) for one in self._listed(path)]

    def _step(self, path: Term) -> str:
        if len(steps := self._steps(path)) != 1:
            raise _unknown("path", path)
        return steps[0]

    def _exists(self, at: str, steps: list[str], end: str, condition: str = "") -> str:
        """Return whether steps lead from a node to an end that meets a condition.

        Each step is an EXISTS within that of the step before: of two steps in one, pyoxigraph now and then takes the
        last one first, for all nodes (2.3 s instead of 5 ms at 394,000 triples).
        """
        step, *more = steps
        if more:
            between = next(self._names)
            return f"EXISTS {{ {at} {step} {between} FILTER({self._exists(between, more, end, condition)}) }}"
        return f"EXISTS {{ {at} {step} {end} {f'FILTER({condition})' if condition else ''} }}"

    def _breaks(self, shape: Term, at: str) -> str:
        if not (found := [condition for _, condition in self._conditions(shape, at)]):
            raise _unknown("shape", shape)
        return _any(found)

    def _conditions(self, shape: Term, at: str) -> Iterator[tuple[str, str]]:
        """Yield the constraints of a shape on a node: the name, and the condition that breaks it."""
        terms = self._terms[shape]
        steps = self._steps(self._one(shape, "path")) if "path" in terms else []
        for name in (one for one in terms if one in KNOWN and one not in NO_CONSTRAINTS):
            for value in terms[name]:
                yield name, self._of_path(shape, name, value, at, steps) if steps else self._of_node(name, value, at)

    def _of_path(self, shape: Term, name: str, value: Term, at: str, steps: list[str]) -> str:
        v, w = next(self._names), next(self._names)
        match name, value.value:
            case ("minCount", "1") | ("maxCount", "0"):
                condition = ""
            case ("minCount", "2") | ("maxCount", "1"):
                condition = self._exists(at, steps, w, f"!sameTerm({v}, {w})")
            case ("qualifiedMinCount", "1"):
                condition = f"!({self._breaks(self._one(shape, 'qualifiedValueShape'), v)})"
            case ("hasValue", _):
                condition = f"sameTerm({v}, {value})"
            case ("uniqueLang", "true"):
                is_same = f"LANG({v}) != '' && LANG({v}) = LANG({w})"
                condition = self._exists(at, steps, w, f"!sameTerm({v}, {w}) && {is_same}")
            case ("lessThan" | "lessThanOrEquals", _):
                sign = "<" if name == "lessThan" else "<="
                condition = self._exists(at, [str(value)], w, f"!COALESCE({v} {sign} {w}, false)")
            case ("disjoint", _):
                condition = self._exists(at, [str(value)], v)
            case ("property", _):  # its message would be about the value
                raise _unknown(name, shape)
            case _:
                condition = self._of_node(name, value, v)
        found = self._exists(at, steps, v, condition)
        return f"!{found}" if name in NEEDED else found

    def _of_node(self, name: str, value: Term, v: str) -> str:
        match name:
            case "property":
                return self._breaks(value, v)
            case "not":
                return f"!({self._breaks(value, v)})"
            case "or":
                return " && ".join(f"({self._breaks(one, v)})" for one in self._listed(value))
            case "xone":
                return " + ".join(f"IF({self._breaks(one, v)}, 0, 1)" for one in self._listed(value)) + " != 1"
            case "languageIn" | "in":
                found = (LISTS[name].format(v=v, one=one) for one in self._listed(value))
                return f"!COALESCE({' || '.join(found)}, false)"
        if (condition := VALUES.get((name, value)) or VALUES.get((name, None))) is None:
            raise _unknown(name, value)
        return condition.format(v=v, value=value)


def _any(conditions: Iterable[str]) -> str:
    return " || ".join(f"({one})" for one in conditions)


def _unknown(name: str, node: Term) -> KetenkaartError:
    return KetenkaartError(UNKNOWN.format(f"sh:{name}", node))


def violations(store: Store) -> list[Violation]:
    """Return all that breaks a shape in a plan with its code lists, sorted; an empty list if it conforms."""
    return sorted({*core_violations(store), *query_violations(store)})


def nodes_per_shape(store: Store) -> dict[str, int]:
    """Return how many nodes each shape targets, by its local name; none: it is misspelt, or its class is not used."""
    query = "SELECT (COUNT(DISTINCT ?this) AS ?count) WHERE {{ {} }}"
    return {name: int(store.select(query.format(where))[0]["count"] or 0) for name, where in _targets().items()}


@cache
def _targets() -> dict[str, str]:
    found = ShapeCompiler(shapes()).targets().items()
    return dict(sorted((shape.value.rpartition("#")[2], where) for shape, where in found))
