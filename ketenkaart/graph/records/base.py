"""What every record is: a row whose fields are properties.

A field's name is the local name of its property (`kk:interventionKind`), so YAML, RDF and these files
speak one language. Exceptions stand in `PREDICATES`. `kind` is the word in a record's IRI.
"""

from typing import ClassVar

from pydantic import ConfigDict

from ketenkaart.forms import Form
from ketenkaart.graph.records.fields import Date, DottedKey, English, Many, Passages, Text

PREDICATES = {
    "title": "skos:prefLabel",
    "replaces": "dcterms:replaces",
    "alias": "skos:altLabel",
    "identifier": "dcterms:identifier",
    "unitOf": "org:unitOf",
    "member": "org:member",
    "memberOf": "org:organization",
    "key": "dcterms:identifier",
    "start": "oa:start",
    "end": "oa:end",
    "passage.words": "kk:firstWords",  # a field of one kind of record only
    "nearby.value": "kk:summary",
    "nearby.is": "kk:nearness",
    "crosscheck.by": "kk:post",
    "issued": "dcterms:issued",
}


class Record(Form):
    """A row. `kind` names it in IRIs; `rdf_class` is its class; `named_by` lists the fields of its key."""

    model_config = ConfigDict(validate_default=True)
    kind: ClassVar[str]
    rdf_class: ClassVar[str]
    named_by: ClassVar[tuple[str, ...]] = ()

    def name(self) -> str:
        """Return what the record adds to its IRI, or nothing where only its place tells it apart."""
        return "-".join(str(getattr(self, name)) for name in self.named_by)


class Dated(Record):
    """A statement from a report: what it says, as known when, and where it stands."""

    summary: Text | None = None
    asOf: Date
    passage: Passages = ()


class Keyed(Dated):
    """A thing with a key and a title of its own."""

    named_by = ("key",)
    key: DottedKey
    title: Text
    englishLabel: English = None
    alias: Many[str] = ()
