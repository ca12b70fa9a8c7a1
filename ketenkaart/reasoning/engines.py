"""Two reasoners behind one function each: HermiT (through Owlready2, needs Java) and OWL 2 RL (owlrl).

Owlready2 reads N-Triples in memory, in a private World: its Turtle reader finds no classes (design note traps.md).
"""

import io
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ketenkaart.reasoning.axioms import Raw, annotation_properties, serialise
from ketenkaart.reasoning.speaking import one_kind, speaking
from ketenkaart.store import PREFIXES, Blank, Node, Store, Triple, iri

HERMIT_SECONDS = 600
HERMIT_CLASS = "org.semanticweb.HermiT.cli.CommandLine"
BRIEFLY = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")  # Java for a second: half the work of its usual preparations
TYPE, SUBCLASS = iri("rdf:type"), iri("rdfs:subClassOf")
WITNESS = "urn:ketenkaart:getuige:"


class EngineFailedError(Exception):
    """An engine cannot answer: its text says why, in Dutch, to follow a colon."""


@dataclass(frozen=True)
class Findings:
    """What an engine found: consistent or not, classes that can hold nothing, and what it added.

    `clash` holds nodes that the engine itself names in a contradiction.
    """

    consistent: bool
    unsatisfiable: tuple[str, ...] = ()
    inferred: frozenset[Triple] = frozenset()
    clash: tuple[str, ...] = ()


def has_java() -> bool:
    """Return whether HermiT can be started."""
    return shutil.which("java") is not None


def hermit(store: Store) -> Findings:
    """Ask HermiT about a store that holds ontology and data; raise EngineFailedError where it cannot answer."""
    import owlready2 as owl  # noqa: PLC0415 - only who reasons pays for the import

    world = owl.World()
    load_world(world, speaking(store))
    try:
        with _contained(owl):
            owl.sync_reasoner_hermit(world, infer_property_values=True, ignore_unsupported_datatypes=True, debug=0)
    except owl.OwlReadyInconsistentOntologyError:
        return Findings(consistent=False)
    except owl.OwlReadyJavaError as error:
        raise EngineFailedError(_java_words(str(error))) from error
    except OSError as error:
        raise EngineFailedError(error.strerror or "Java start niet") from error
    except subprocess.TimeoutExpired as error:
        raise EngineFailedError(f"na {HERMIT_SECONDS} seconden nog geen antwoord") from error
    out = io.BytesIO()
    world.get_ontology(owl.reasoning._INFERRENCES_ONTOLOGY).save(out, format="ntriples")
    found = _widened(store, set(Store().load_bytes(out.getvalue())))
    unsatisfiable = tuple(sorted(c.iri for c in world.inconsistent_classes() if c is not owl.Nothing))
    return Findings(True, unsatisfiable, _told(store, found))


def rl(store: Store) -> Findings:
    """Ask OWL 2 RL about a store that holds ontology and data.

    Its rules know no unsatisfiable classes: each class is therefore given a witness, and the witnesses that
    clash name the classes.
    """
    from ketenkaart.reasoning.closure import closure  # noqa: PLC0415 - only who reasons pays for the import

    after, clashes = closure(speaking(store))
    if clashes:
        return Findings(consistent=False, clash=clashes)
    classes = [s for s, _, _ in store.match(None, TYPE, iri("owl:Class")) if isinstance(s, Node)]
    witnesses: list[Raw] = [(Node(WITNESS + c.value), TYPE, c) for c in classes]
    _, clashes = closure([*schema(store), *witnesses])
    unsatisfiable = {c.removeprefix(WITNESS) for c in clashes if c.startswith(WITNESS)}
    return Findings(True, tuple(sorted(unsatisfiable)), _told(store, after))


def _widened(store: Store, found: set[Triple]) -> set[Triple]:
    """Return what was found with each node also in the wider classes: Owlready2 writes only the narrowest."""
    above: dict[object, set[object]] = {}
    for s, p, o in (*store.match(None, SUBCLASS, None), *found):
        if p == SUBCLASS:
            above.setdefault(s, set()).add(o)
    wider = set(found)
    waiting = [t for t in (*store.match(None, TYPE, None), *found) if t[1] == TYPE]
    while waiting:
        s, p, o = waiting.pop()
        more = {(s, p, c) for c in above.get(o, ()) if isinstance(c, Node)} - wider
        wider |= more
        waiting += more
    return wider


def rl_first(sets: Sequence[list[Raw]]) -> int:
    """Return the place of the first set in which OWL 2 RL finds a contradiction, or how many sets there are."""
    from ketenkaart.reasoning.closure import closure  # noqa: PLC0415 - only who reasons pays for the import

    return next((place for place, triples in enumerate(sets) if closure(triples)[1]), len(sets))


def hermit_first(sets: Sequence[list[Raw]]) -> int:
    """Return the place of the first set in which HermiT finds a contradiction, or how many sets there are.

    Owlready2 always classifies too; for a bare yes or no we start its HermiT ourselves (`-k`), ten times faster. It
    reads the sets in turn and ends at a contradiction. Raises EngineFailedError where it cannot answer.
    """
    import owlready2 as owl  # noqa: PLC0415 - only who reasons pays for the import

    with tempfile.TemporaryDirectory(prefix="ketenkaart-") as folder:
        files = [Path(folder) / f"{place}.nt" for place in range(len(sets))]
        for file, triples in zip(files, sets, strict=True):
            file.write_bytes(serialise(triples))
        line = ["-k", "--ignoreUnsupportedDatatypes", *(file.as_uri() for file in files)]
        command = [owl.JAVA_EXE, *BRIEFLY, "-cp", owl.reasoning._HERMIT_CLASSPATH, HERMIT_CLASS, *line]
        try:
            done = subprocess.run(  # noqa: S603 - our own words and Owlready2's own path
                command, capture_output=True, text=True, timeout=HERMIT_SECONDS, check=False
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise EngineFailedError(str(error)) from error
    if done.returncode and "Inconsistent" not in done.stderr:
        raise EngineFailedError(_java_words("\n" + done.stderr))
    said = [line for line in done.stdout.splitlines() if "satisfiable" in line]
    return next((place for place, line in enumerate(said) if "not satisfiable" in line), len(said))


def load_world(world: Any, triples: Iterable[Raw]) -> Any:
    """Load triples into an Owlready2 World; return the ontology whose names are those of ketenkaart."""
    data = serialise(one_kind(triples))
    return world.get_ontology(PREFIXES["kk"]).load(fileobj=io.BytesIO(data), only_local=True, format="ntriples")


@contextmanager
def _contained(owl: Any) -> Iterator[None]:
    """Let Owlready2 run Java briefly and with a time limit, and throw away the files it would leave behind.

    It offers no option for these: hence its own arguments for `subprocess`, and the folder that `tempfile` uses.
    """
    reasoning, arguments, folder = owl.reasoning, owl.reasoning._subprocess_kargs, tempfile.tempdir
    with tempfile.TemporaryDirectory(prefix="ketenkaart-") as own:
        environment = {**os.environ, "JDK_JAVA_OPTIONS": " ".join(BRIEFLY)}
        reasoning._subprocess_kargs = {**arguments, "timeout": HERMIT_SECONDS, "env": environment}
        tempfile.tempdir = own
        try:
            yield
        finally:
            reasoning._subprocess_kargs, tempfile.tempdir = arguments, folder


def _java_words(message: str) -> str:
    """Return the line of a Java error that says what is wrong."""
    lines = [line.strip() for line in message.splitlines()[1:] if line.strip()]
    said = next((line for line in lines if "Exception" in line or "Error" in line), lines[0] if lines else "onbekend")
    return re.sub(r"^[\w.]*\.", "", said)[:200]


def schema(store: Store) -> list[Raw]:
    """Return what a store says of classes and properties, without its data."""
    kinds = {iri(f"owl:{name}") for name in ("Class", "ObjectProperty", "DatatypeProperty")}
    terms = {s for s, p, o in store if p == TYPE and o in kinds}
    return [t for t in store if t[0] in terms or isinstance(t[0], Blank)]


def _told(store: Store, found: set[Triple]) -> frozenset[Triple]:
    """Return what is new in what an engine found, and said in the ontology's own terms."""
    silent = annotation_properties(store)
    classes = {s for s, _, _ in store.match(None, TYPE, iri("owl:Class"))}
    links = {s for s, _, _ in store.match(None, TYPE, iri("owl:ObjectProperty"))} - silent
    known = set(store)
    kept = {t for t in found if t[1] in links or (t[1] == TYPE and t[2] in classes)}
    broader = {t for t in found if t[1] == SUBCLASS and {t[0], t[2]} <= classes and t[0] != t[2]}
    return frozenset((kept | broader) - known)
