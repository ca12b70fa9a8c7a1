"""What the map does not know: what is not judged, rests on our reading, or contradicts itself."""

from typing import Any

from ketenkaart.visuals.page.facts.known import UNDERTAKINGS, Known


def unknown(known: Known) -> dict[str, Any]:
    """Return the things of each list of the screen, by its name in `visuals/words/unknown.yaml`.

    `links` counts the ties to a step: `all`, and those that are `stated`.
    """
    links = known.of_type("Contribution")
    bodies = known.of_type("Organization")
    work = [one for one in known.of_type(*UNDERTAKINGS) if known.first(one, "isContainer") != "true"]
    stated = {one for one in links if known.marked("isStated", known.first(one, "basis"))}
    return {
        "links": {"all": len(links), "stated": len(stated)},
        "unjudged": [one for one in work if known.first(one, "crossCutting") != "true" and not known.steps(one)],
        "weak": [one for one in links if one not in stated],
        "other": [one for one in links if known.refs(one, "alternativeReading")],
        "statuses": [one for one in known.of_type("StatusReport") if known.refs(one, "alternativeReading")],
        "clashes": known.of_type("Contradiction"),
        "nameless": [one for one in bodies if known.first(one, "isGeneric") != "true" and not known.first(one, "tooi")],
        "generic": [one for one in bodies if known.first(one, "isGeneric") == "true"],
        "expected": [one for one in known.of_type("Expectation") if known.ref(one, "isPartOf")],
        "judged": known.of_type("Assessment"),
    }
