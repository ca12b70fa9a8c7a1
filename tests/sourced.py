"""A small plan with a source text, so that every statement needs an address; made of parts that a test may change."""

from pathlib import Path

HEAD = """\
plans:
  - key: proef
    title: Proefplan
    usesModel: mensenhandel
    reports:
      - {asOf: 2012-01-01, title: "begin 2012"}
      - {asOf: 2013-01-01, title: "begin 2013"}
    document: {title: De brief, issuedOn: 2013-01-01}
document: {sha256: %s, length: 999}
passages:
""" % ("a" * 64)
PASSAGE = '  - {key: %s, place: "hoofdstuk 1", part: %s, start: %d, end: %d, sha256: %s, words: "a b c d"}\n'
PARTS = ("plan", "progress", "footnote")
BODIES = ("dienst", "bureau", "raad")
MEASURE = """\
  - identifier: "%s"
    inChapter: "1"
    title: Werk %s
    promise: Werk.
    asOf: 2012-01-01
    passage: plan-1
    involvements: [%s]
    contributions:
%s
    statuses:
      - {status: gepland, asOf: 2012-01-01, passage: plan-1}
      - {status: %s, asOf: 2013-01-01, passage: progress-1}
"""


def involved(organisation: str, passage: str = "plan-1", role: str = "uitvoerder", as_of: str = "2012-01-01") -> str:
    """Return an organisation's part in a measure."""
    return f"{{organisation: {organisation}, role: {role}, asOf: {as_of}, passage: {passage}}}"


def contribution(
    barrier: str = "arbeid", basis: str = "als-onderwerp", passage: str = "plan-1", kind: str = "toezicht-handhaving",
    strength: str = "direct", more: str = "",
) -> str:  # fmt: skip
    """Return what a measure does against a step; `more` is what else the row says."""
    said = f"barrier: {barrier}, interventionKind: {kind}, basis: {basis}, strength: {strength}, rationale: r"
    return f"      - {{{said}, asOf: 2012-01-01, passage: [{passage}]{', ' + more if more else ''}}}"


def measure(number: str, who: list[str], what: list[str], status: str = "lopend") -> str:
    """Return a measure with the involvements and contributions given."""
    return MEASURE % (number, number, ", ".join(who), "\n".join(what), status)


def sourced(folder: Path, *measures: str, more: str = "") -> Path:
    """Write a plan with a source text, with these measures and whatever lists `more` holds; return its folder."""
    passages = "".join(
        PASSAGE % (f"{part}-{number}", part, 10 * (place * 4 + number), 10 * (place * 4 + number) + 9, "b" * 64)
        for place, part in enumerate(PARTS)
        for number in range(1, 4)
    )
    chapters = 'chapters:\n  - {identifier: "1", title: Proefhoofdstuk, passage: plan-1}\n'
    bodies = "organisations:\n" + "".join(
        f"  - {{key: {key}, title: {key.title()}, organisationKind: uitvoeringsorganisatie}}\n" for key in BODIES
    )
    text = HEAD + passages + chapters + bodies + "measures:\n" + "".join(measures) + more
    (folder / "bron").mkdir()
    (folder / "bron" / "plan.yaml").write_text(text, encoding="utf-8")
    return folder / "bron"
