"""The description of a plan as a set of data (DCAT-AP-NL 3.0), with only what the plan states (model.md, Reuse)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Annotated

from pydantic import AfterValidator

from ketenkaart.content import content_path
from ketenkaart.errors import did_you_mean
from ketenkaart.forms import MESSAGES, failure
from ketenkaart.graph.records.fields import Checked, Date, Many, Record, ReferenceIndex, Text
from ketenkaart.ontology.terms import version
from ketenkaart.store import PREFIXES, Literal, Node, Triple, described, iri, text, typed
from ketenkaart.strict_yaml import read_content

if TYPE_CHECKING:
    from ketenkaart.graph.records.sections import Plan

# The properties of a dataset, by field: those with words or addresses, and those with a text.
LISTS = {name: f"dcterms:{name}" for name in ("license", "accessRights", "language")} | {"dataTheme": "dcat:theme"}
USUAL = {"accessRights": "niet-openbaar"}  # where a plan does not say it: who opens a page must not have to guess
TEXTS = {"title": "dcterms:title", "summary": "dcterms:description", "keyword": "dcat:keyword"}
WEB = ("https://", "http://")


@cache
def dataset_list(name: str) -> Mapping[str, str]:
    """Return the words of a list in `graph/gegevensset.yaml`, each with its IRI."""
    return read_content(content_path("graph", "gegevensset.yaml"))[name]  # type: ignore[no-any-return]


def access_word(address: str) -> str:
    """Return who may see a plan, in words, or the address itself where that is none of ours."""
    words = {address: word for word, address in dataset_list("accessRights").items()}
    return words.get(address, address).replace("-", " ")


@dataclass(frozen=True)
class DatasetWord(Checked):
    """A word from a list in `graph/gegevensset.yaml`, or the address of what is not in it."""

    name: str

    def _check(self, value: str, index: ReferenceIndex) -> None:  # noqa: ARG002 - the list is content, not of this plan
        words = dataset_list(self.name)
        if value not in words and not _is_address(value):
            raise failure(MESSAGES["no_word"].format(value, did_you_mean(value, words), ", ".join(words)))


def _is_address(value: str, starts: tuple[str, ...] = WEB) -> bool:
    try:
        return value.startswith(starts) and value not in starts and bool(iri(value))
    except ValueError:
        return False


def _address(value: str) -> str:
    if not _is_address(value):
        raise failure(f"“{value}” is geen adres; schrijf het voluit, bijvoorbeeld https://www.voorbeeld.nl.")
    return value


def _contact(value: str) -> str:
    name, _, host = value.partition("@")
    is_box = name and "." in host and "@" not in host and _is_address(f"mailto:{value}", ("mailto:",))
    if not (is_box or _is_address(value)):
        raise failure(f"“{value}” is geen adres van een pagina of postbus; schrijf https://… of naam@voorbeeld.nl.")
    return value


class Described(Record):
    """The fields of a plan that speak of it as a set of data; its title and summary do so too."""

    publisher: Text | None = None
    creator: Text | None = None
    contactPoint: Annotated[str, AfterValidator(_contact)] | None = None
    issued: Date | None = None
    license: Annotated[str, DatasetWord("license")] | None = None
    accessRights: Annotated[str, DatasetWord("accessRights")] | None = None
    language: Many[Annotated[str, DatasetWord("language")]] = ()
    dataTheme: Many[Annotated[str, DatasetWord("dataTheme")]] = ()
    keyword: Many[Text] = ()
    replaces: Many[Annotated[str, AfterValidator(_address)]] = ()


def dataset(plan: "Plan", above: str) -> Iterator[Triple]:
    """Yield the triples of a plan's dataset; `above` is the plan's own IRI, above those of all its nodes."""
    node, owner = iri(f"{above}/dataset"), iri(above)
    yield from described(node, {"rdf:type": iri("dcat:Dataset"), "kk:inPlan": owner, "dcterms:conformsTo": version()})
    yield from described(node, {"dcterms:identifier": Literal(node.value), "void:vocabulary": iri(PREFIXES["kk"])})
    if plan.issued:
        yield node, iri("dcterms:issued"), typed(plan.issued, "xsd:date")
    for name, predicate in {**TEXTS, **LISTS}.items():
        stated = getattr(plan, name) or USUAL.get(name, ())
        for value in (stated,) if isinstance(stated, str) else stated:
            yield node, iri(predicate), text(value) if name in TEXTS else iri(dataset_list(name).get(value, value))
    for old in plan.replaces:
        yield from described(iri(old), {"dcterms:isReplacedBy": node, "kk:inPlan": owner})
    yield from _people(plan, owner, node)


def _people(plan: "Plan", owner: Node, node: Node) -> Iterator[Triple]:
    """Yield who made the dataset and where to ask, as nodes under the plan; one body in two parts is one node."""
    names: dict[str, str] = {}
    for part in ("publisher", "creator"):
        if name := getattr(plan, part):
            agent = iri(f"{owner.value}/{names.setdefault(name, part)}")
            yield node, iri(f"dcterms:{part}"), agent
            yield from described(agent, {"rdf:type": iri("foaf:Agent"), "foaf:name": text(name), "kk:inPlan": owner})
    if plan.contactPoint:
        contact, mail = iri(f"{owner.value}/contact"), not plan.contactPoint.startswith(WEB)
        yield node, iri("dcat:contactPoint"), contact
        yield contact, iri("rdf:type"), iri("vcard:Kind")
        yield from described(contact, {"rdf:type": iri("vcard:Organization"), "kk:inPlan": owner})
        if plan.publisher:
            yield contact, iri("vcard:fn"), Literal(plan.publisher)
        place = iri(f"mailto:{plan.contactPoint}" if mail else plan.contactPoint)
        yield contact, iri("vcard:hasEmail" if mail else "vcard:hasURL"), place
