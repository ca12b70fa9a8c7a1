"""What a reasoner found, in words for the terminal."""

from ketenkaart.ontology.reason import Reason, Reasoning


def reasoned(found: Reasoning) -> str:
    """Return what a reasoner found: by whom, consistent or not and why, what can hold nothing, and what follows."""
    lines = [f"Redeneerder: {found.engine}{f' ({found.why})' if found.why else ''}."]
    if found.imports:
        lines.append(f"Genoemd maar niet opgehaald: {', '.join(found.imports)}.")
    if found.contradiction:
        lines += ["Ontologie en graaf spreken elkaar tegen. Dit staat erachter:", *_axioms(found.contradiction)]
    elif found.consistent:
        lines.append("Ontologie en graaf spreken elkaar niet tegen.")
    for reason in found.unsatisfiable:
        lines += [f"Deze klasse kan niets bevatten: {reason.term}", *_axioms(reason)]
    if found.consistent and not found.unsatisfiable:
        lines.append("Elke klasse kan iets bevatten.")
    for defined in found.defined:
        lines.append(f"{defined.label}: {len(defined.members)}")
    lines.append(f"{len(found.inferred)} uitspraken volgen uit de rest.")
    return "\n".join(lines)


def _axioms(reason: Reason) -> list[str]:
    return [f"  {line}" for axiom in reason.axioms for line in axiom.splitlines()]
