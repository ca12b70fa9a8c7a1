"""The strict reading: of two careful readings the one that finds less; no cell rises."""

import json
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from ketenkaart import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.matrix.coverage import BY, CellRow, coverage
from ketenkaart.visuals.in_words.cells import CellTeller
from ketenkaart.visuals.page.data import page_data
from tests.conftest import Command
from tests.share import share
from tests.test_cells import cell
from tests.test_families import CALLED, NAMED, OWN, Work, measure, pilot, write

STRICT = Scenario(strict=True)
PLACE = ("arbeid", "kennis-opleiding")


def contested(work: Work, reading: str) -> Work:
    """Give a contribution another reading."""
    name, text = work
    return name, text.replace("rationale: x,", f"rationale: x, alternativeReading: {{{reading}, rationale: y}},")


def doubted(work: Work, status: str) -> Work:
    """Give a status another reading."""
    name, text = work
    other = f"alternativeReading: {{status: {status}, rationale: y}}"
    return name, text.replace("asOf: 2013-01-01}", f"asOf: 2013-01-01, {other}}}")


def both(folder: Path, *work: Work, place: tuple[str, str] = PLACE) -> tuple[CellRow, CellRow]:
    """Add work to the small plan; return its cell in both readings."""
    write(folder, *work)
    return cell(folder, *place), cell(folder, *place, strict=True)


def told(found: CellRow) -> list[str]:
    return [CellTeller().word(found), *CellTeller().notes(found)]


# What the record says, what it could also be, and which of the two is less finished; by hand from docs/model.md.
STATUSES = [
    ("structureel", "lopend", "lopend"),
    ("lopend", "structureel", "lopend"),
    ("afgerond", "lopend", "lopend"),
    ("lopend", "afgerond", "lopend"),
    ("gepland", "vertraagd", "gepland"),
    ("geen-voortgang-gemeld", "vervangen", "vervangen"),
    ("vervangen", "vervallen", "vervallen"),
]


@pytest.mark.parametrize(("ours", "theirs", "less"), STATUSES)
def test_status_is_the_less_finished_of_two(ours: str, theirs: str, less: str, small_plan: Path) -> None:
    write(small_plan, doubted(pilot("a", ours), theirs))
    asked = "SELECT ?s WHERE { ?u kk:currentStatus/skos:notation ?s ; dcterms:identifier 'a' }"
    plans = Plans([small_plan])
    assert [[row["s"] for row in plans.under(one).select(asked)] for one in (STRICT, Scenario())] == [[less], [ours]]


HELD = "niet beter dan bij gewone lezing"
# Work with a second reading, and what of its cell is so in the usual reading and in the strict one.
READ: dict[str, tuple[list[Work], dict[str, tuple[Any, Any]]]] = {
    "busy is less finished but ranks higher, so the state stays": (
        [doubted(pilot("a", "afgerond"), "lopend")],
        {"state": ("klaar", "klaar"), "most_state": ("klaar", "bezig"), "spread": ("1 klaar", "1 bezig")},
    ),
    "work whose step is contested does not count": (
        [contested(pilot("a", "lopend"), "barrier: entree")],
        {"initiatives": (1, 0), "state": ("bezig", "niets-gemeld")},
    ),
    "nor does what may be of all steps": (
        [contested(pilot("a", "lopend"), "crossCutting: true")],
        {"initiatives": (1, 0), "state": ("bezig", "niets-gemeld")},
    ),
    # Without the direct work that is contested, supporting work that is in force would be all that counts.
    "what is left never looks better than the whole": (
        [
            contested(measure("1.2", "gepland"), "strength: ondersteunend"),
            *(pilot(key, "structureel", strength="ondersteunend") for key in "ab"),
        ],
        {
            **{"state": ("nog-niet", "nog-niet"), "most_state": ("nog-niet", "nog-niet")},
            **{"support_only": (False, True), "held": (False, True)},
            "told": (["Gepland", "het enige directe werk"], ["Gepland", "alleen ondersteunend werk", HELD]),
        },
    ),
    # Contested work falls away; of the direct work only what is in force is left, but nothing may look better.
    "a word that is held speaks of no direct work and is no surer": (
        [
            *(contested(pilot(key, "gepland", basis=CALLED), "barrier: entree") for key in "ab"),
            pilot("c", "structureel", basis=NAMED),
            pilot("d", "lopend", strength="ondersteunend"),
        ],
        {
            **{"most_state": ("nog-niet", "nog-niet"), "most_basis": (CALLED, NAMED), "held": (False, True)},
            "told": (["Meest: gepland", "van het directe werk"], ["Nog niet gedaan", HELD]),
        },
    ),
    # Afgerond becomes lopend, which ranks higher; the surest of the usual reading is now no more than our reading.
    "a best state that is held is no surer than either reading": (
        [doubted(contested(pilot("a", "afgerond", basis=CALLED), "basis: geduid"), "lopend")],
        {"state": ("klaar", "klaar"), "state_basis": (CALLED, OWN)},
    ),
}


@pytest.mark.parametrize("name", READ)
def test_cell_in_both_readings(name: str, small_plan: Path) -> None:
    work, expected = READ[name]
    readings = both(small_plan, *work)
    for field, values in expected.items():
        assert tuple(told(one) if field == "told" else getattr(one, field) for one in readings) == values, field


def test_who_differ_on_a_narrower_step_agree_on_the_broader_one(small_plan: Path) -> None:
    """Recruiting or entering: both are the first step, so there the work stays; at neither of the two is it certain."""
    work = []
    for ours, theirs in (("toegang", "werving"), ("entree", "toegang")):
        of, text = pilot(ours, "lopend", basis=NAMED)
        work.append(contested((of, text.replace("barrier: arbeid", f"barrier: {ours}")), f"barrier: {theirs}"))
    usual, strict = both(small_plan, *work, place=("entree", "kennis-opleiding"))
    assert (usual.initiatives, strict.initiatives, strict.state_basis) == (2, 2, NAMED)
    steps = """SELECT DISTINCT ?s WHERE { ?c a kk:Contribution ; kk:initiative/dcterms:identifier ?k ; %s/skos:notation ?s
      FILTER(?k IN ('toegang', 'entree')) }"""
    for name in ("kk:barrier", "kk:statedBarrier"):
        assert [row["s"] for row in Plans([small_plan]).under(STRICT).select(steps % name)] == ["entree"]


def test_strength_and_basis_are_the_weaker(small_plan: Path) -> None:
    work = pilot("a", "lopend", basis=NAMED)
    usual, strict = both(small_plan, contested(work, "strength: ondersteunend, basis: geduid"))
    assert (usual.state_basis, usual.support_only) == (NAMED, False)
    assert (strict.state_basis, strict.support_only) == (OWN, True)
    assert cell(small_plan, *PLACE, strict=True, stated_only=True).initiatives == 0
    stated = "SELECT ?s WHERE { ?u kk:contributesAsStatedTo ?s ; dcterms:identifier 'a' }"
    assert not Plans([small_plan]).under(STRICT).select(stated)
    assert Plans([small_plan]).under().select(stated)
    weaker = contested(pilot("a", "lopend", strength="ondersteunend"), "strength: direct, basis: als-barriere")
    usual, strict = both(small_plan, weaker)  # a stronger reading changes nothing
    assert usual == strict


def test_matrix_says_what_does_not_stand(small_plan: Path, ketenkaart: Command) -> None:
    usual, _ = both(small_plan, contested(pilot("a", "lopend"), "barrier: entree"))
    teller, gone = CellTeller(), "bij strenge lezing: geen werk gemeld"
    assert (teller.reading(usual, None), teller.falls(usual, None), teller.falls(usual, usual)) == (gone, gone, "")
    usual, strict = both(small_plan, doubted(pilot("a", "structureel"), "gepland"))
    assert teller.reading(usual, strict) == "bij strenge lezing: gepland"
    assert teller.reading(usual, usual) == "staat ook bij strenge lezing"
    table = ketenkaart("coverage", "--plan", small_plan).out
    assert "strenge" in table.split("Hoe weten we dit?")[0]
    assert table.endswith("Een vak zonder “bij strenge lezing” staat ook bij strenge lezing.\n")
    table = ketenkaart("coverage", "--plan", small_plan, "--reading", "strict").out
    assert "Strenge lezing:" in table
    assert "strenge" not in table.split("Hoe weten we dit?")[0].split("\n", 2)[2]


def test_page_has_links_and_cells_as_the_strict_reading_has_them(small_plan: Path) -> None:
    write(
        small_plan,
        contested(pilot("a", "lopend"), "barrier: entree"),
        contested(pilot("b", "lopend", basis=NAMED), "strength: ondersteunend, basis: geduid"),
        doubted(pilot("c", "lopend"), "gepland"),
    )
    data = page_data(Plans([small_plan]))
    answers = [data["answers"][f"{max(data['told'])}|all|with{key}"] for key in ("", "|strict")]
    names = {link: of["initiative"][0].rpartition("-")[2] for link, of in data["things"].items() if "strength" in of}
    usual, strict = ({names[link]: read for link, read in one["links"].items()} for one in answers)
    assert (usual["a"], usual["b"]) == ([OWN, "direct"], [NAMED, "direct"])
    assert ("a" in strict, strict["b"]) == (False, [OWN, "ondersteunend"])
    cells = [{(one["barrier"], one["column"]): one for one in of["matrix"]["kind"]}[PLACE] for of in answers]
    assert [one.get("strict") for one in cells] == ["bij strenge lezing: gepland, het enige directe werk", None]
    assert [one["initiatives"] for one in cells] == [3, 2]
    assert [{names[link] for link in one["links"]} for one in cells] == [{"a", "b", "c"}, {"b", "c"}]


@pytest.mark.parametrize("command", ["gaps", "coverage", "query vervallen-of-vervangen"])
def test_every_command_with_a_scenario_takes_the_reading(command: str, small_plan: Path, ketenkaart: Command) -> None:
    write(small_plan, doubted(pilot("a", "structureel"), "vervallen"))
    words = [*command.split(), "--plan", small_plan, "--format", "json"]
    usual, strict = (json.loads(ketenkaart(*words, *more).out) for more in ([], ["--reading", "strict"]))
    assert usual != strict


def test_service_elsewhere_is_not_read_strictly(ketenkaart: Command) -> None:
    answer = ketenkaart("gaps", "--endpoint", "http://127.0.0.1:1/query", "--reading", "strict")
    assert (answer.code, "--reading" in answer.err) == (2, True)


def test_judgements_name_the_second_reading_of_a_status(small_plan: Path, ketenkaart: Command) -> None:
    write(small_plan, doubted(pilot("a", "structureel"), "lopend"))
    rows = json.loads(ketenkaart("query", "oordelen", "--plan", small_plan, "--format", "json").out)
    assert [(row["subject_label"], row["rationale"]) for row in rows if row["call"] == "andere-stand"] == [("a", "y")]


@pytest.mark.sampled
@pytest.mark.parametrize(("date", "stated"), share(product(("2011-03-31", "2013-04-08"), (False, True)), 1))
def test_no_cell_of_the_report_rises(date: str, stated: bool) -> None:
    plans, order = Plans(), {c.notation: c.order for c in vocabulary().codes["CellState"].values()}
    finished = ["vast-geregeld", "klaar", "bezig", "nog-niet", "stil", "gestopt"]
    usual, strict = (plans.under(Scenario(as_of=date, stated_only=stated, strict=one)) for one in (False, True))
    fell = 0
    for by in BY:
        after = {one.cell: one for one in coverage(strict, by)}
        for one in coverage(usual, by):
            other = after.get(one.cell)
            if other is None:
                continue  # a partner who acts nowhere any more has no cells
            assert order[other.state] >= order[one.state], one
            assert other.initiatives <= one.initiatives
            assert not one.support_only or other.support_only or not other.initiatives
            if one.most_state and other.most_state:
                assert finished.index(other.most_state) >= finished.index(one.most_state), one
            fell += (one.state, one.most_state, one.support_only) != (other.state, other.most_state, other.support_only)
    assert fell
