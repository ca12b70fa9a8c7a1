"""A small plan with a source text, so that every statement needs an address; made of parts that a test may change."""

from pathlib import Path

from tests.conftest import cases

TEXTS: dict[str, str] = cases("sourced")


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
    return TEXTS["measure"] % (number, number, ", ".join(who), "\n".join(what), status)


def sourced(folder: Path, *measures: str, more: str = "") -> Path:
    """Write a plan with a source text, with these measures and whatever lists `more` holds; return its folder."""
    (folder / "bron").mkdir()
    (folder / "bron" / "plan.yaml").write_text("".join((TEXTS["plan"], *measures, more)), encoding="utf-8")
    return folder / "bron"
