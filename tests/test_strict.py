"""The strict reading: of two careful readings the one that finds less; no cell rises."""

import json
from pathlib import Path

import pytest

from ketenkaart import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.matrix.coverage import BY, CellRow, coverage
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.cells import CellTeller
from ketenkaart.visuals.page.data import page_data
from tests.conftest import Command
from tests.test_cells import add, cell
from tests.test_families import measure, pilot

STRICT = Scenario(strict=True)
PLACE = ("arbeid", "kennis-opleiding")


def contested(work: tuple[str, str], reading: str) -> tuple[str, str]:
    """Give a contribution another reading."""
    name, text = work
    return name, text.replace("rationale: x,", f"rationale: x, alternativeReading: {{{reading}, rationale: y}},")


def doubted(work: tuple[str, str], status: str) -> tuple[str, str]:
    """Give a status another reading."""
    name, text = work
    return name, text.replace("asOf: 2013-01-01}", f"asOf: 2013-01-01, alternativeReading: {{status: {status}, rationale: y}}}}")


def both(folder: Path, *work: tuple[str, str], place: tuple[str, str] = PLACE) -> tuple[CellRow, CellRow]:
    """Add work to the small plan; return its cell in both readings."""
    names = dict.fromkeys(name for name, _ in work)
    add(folder, "".join(f"{name}:\n{''.join(w for n, w in work if n == name)}" for name in names))
    return cell(folder, *place), cell(folder, *place, strict=True)


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
def test_a_status_is_the_less_finished_of_two(ours: str, theirs: str, less: str, small_plan: Path) -> None:
    both(small_plan, doubted(pilot("a", ours), theirs))
    asked = "SELECT ?s WHERE { ?u kk:currentStatus/skos:notation ?s ; dcterms:identifier 'a' }"
    plans = Plans([small_plan])
    assert [row["s"] for row in plans.at(STRICT).select(asked)] == [less]
    assert [row["s"] for row in plans.at().select(asked)] == [ours]


def test_busy_is_less_finished_but_ranks_higher_so_the_state_stays(small_plan: Path) -> None:
    usual, strict = both(small_plan, doubted(pilot("a", "afgerond"), "lopend"))
    assert (usual.state, usual.most_state) == ("klaar", "klaar")
    assert (strict.state, strict.most_state, strict.spread) == ("klaar", "bezig", "1 bezig")


@pytest.mark.parametrize("reading", ["barrier: entree", "crossCutting: true"])
def test_work_whose_step_is_contested_does_not_count(reading: str, small_plan: Path) -> None:
    usual, strict = both(small_plan, contested(pilot("a", "lopend"), reading))
    assert (usual.initiatives, strict.initiatives, strict.state) == (1, 0, "niets-gemeld")


def test_who_differ_on_a_narrower_step_agree_on_the_broader_one(small_plan: Path) -> None:
    """Recruiting or entering: both are the first step, so there the work stays; at neither of the two is it certain."""
    place = ("entree", "kennis-opleiding")
    work = tuple(
        contested((name, text.replace("barrier: arbeid", f"barrier: {ours}")), f"barrier: {theirs}")
        for ours, theirs in (("toegang", "werving"), ("entree", "toegang"))
        for name, text in [pilot(ours, "lopend", basis="als-onderwerp")]
    )
    usual, strict = both(small_plan, *work, place=place)
    assert (usual.initiatives, strict.initiatives, strict.state_basis) == (2, 2, "als-onderwerp")
    steps = "SELECT DISTINCT ?s WHERE { ?c a kk:Contribution ; kk:initiative/dcterms:identifier ?k ; %s/skos:notation ?s FILTER(?k IN ('toegang', 'entree')) }"
    for name in ("kk:barrier", "kk:statedBarrier"):
        assert [row["s"] for row in Plans([small_plan]).at(STRICT).select(steps % name)] == ["entree"]


def test_strength_and_basis_are_the_weaker(small_plan: Path) -> None:
    work = pilot("a", "lopend", basis="als-onderwerp")
    usual, strict = both(small_plan, contested(work, "strength: ondersteunend, basis: geduid"))
    assert (usual.state_basis, usual.support_only) == ("als-onderwerp", False)
    assert (strict.state_basis, strict.support_only) == ("geduid", True)
    assert cell(small_plan, *PLACE, strict=True, stated_only=True).initiatives == 0
    stated = "SELECT ?s WHERE { ?u kk:contributesAsStatedTo ?s ; dcterms:identifier 'a' }"
    assert not Plans([small_plan]).at(STRICT).select(stated)
    assert Plans([small_plan]).at().select(stated)


def test_a_stronger_reading_changes_nothing(small_plan: Path) -> None:
    work = pilot("a", "lopend", strength="ondersteunend")
    usual, strict = both(small_plan, contested(work, "strength: direct, basis: als-barriere"))
    assert usual == strict


def test_what_is_left_never_looks_better_than_the_whole(small_plan: Path) -> None:
    """Without the direct work that is contested, supporting work that is in force would be all that counts."""
    usual, strict = both(
        small_plan,
        contested(measure("1.2", "gepland"), "strength: ondersteunend"),
        pilot("a", "structureel", strength="ondersteunend"),
        pilot("b", "structureel", strength="ondersteunend"),
    )
    assert (usual.state, usual.most_state) == ("nog-niet", "nog-niet")
    assert (strict.state, strict.most_state, strict.support_only) == ("nog-niet", "nog-niet", True)
    assert (usual.held, strict.held) == (False, True)
    assert told(strict) == ["Gepland", "alleen ondersteunend werk", "niet beter dan bij gewone lezing"]


def told(found: CellRow) -> list[str]:
    return [CellTeller().word(found), *CellTeller().notes(found)]


def test_a_word_that_is_held_speaks_of_no_direct_work_and_is_no_surer(small_plan: Path) -> None:
    """Contested work falls away; of the direct work only what is in force is left, but nothing may look better."""
    usual, strict = both(
        small_plan,
        *(contested(pilot(key, "gepland", basis="als-barriere"), "barrier: entree") for key in "ab"),
        pilot("c", "structureel", basis="als-onderwerp"),
        pilot("d", "lopend", strength="ondersteunend"),
    )
    assert (usual.most_state, usual.most_basis, told(usual)) == (
        "nog-niet", "als-barriere", ["Meest: gepland", "van het directe werk"],
    )  # fmt: skip
    assert (strict.spread, strict.held, strict.most_state, strict.most_basis, told(strict)) == (
        "1 vast-geregeld, 1 bezig", True, "nog-niet", "als-onderwerp", ["Nog niet gedaan", "niet beter dan bij gewone lezing"],
    )  # fmt: skip


def test_a_best_state_that_is_held_is_no_surer_than_either_reading(small_plan: Path) -> None:
    """Afgerond becomes lopend, which ranks higher; the surest of the usual reading is now no more than our reading."""
    work = contested(pilot("a", "afgerond", basis="als-barriere"), "basis: geduid")
    usual, strict = both(small_plan, doubted(work, "lopend"))
    assert (usual.state, usual.state_basis) == ("klaar", "als-barriere")
    assert (strict.state, strict.state_basis) == ("klaar", "geduid")


def test_a_partner_who_acts_nowhere_any_more_does_not_stand(small_plan: Path) -> None:
    usual, _ = both(small_plan, contested(pilot("a", "lopend"), "barrier: entree"))
    assert CellTeller().reading(usual, None) == "bij strenge lezing: geen werk gemeld"
    assert CellTeller().falls(usual, None) == "bij strenge lezing: geen werk gemeld"
    assert CellTeller().falls(usual, usual) == ""


def test_the_page_has_links_and_cells_as_the_strict_reading_has_them(small_plan: Path) -> None:
    both(
        small_plan,
        contested(pilot("a", "lopend"), "barrier: entree"),
        contested(pilot("b", "lopend", basis="als-onderwerp"), "strength: ondersteunend, basis: geduid"),
        doubted(pilot("c", "lopend"), "gepland"),
    )
    data = page_data(Plans([small_plan]))
    date = max(data["told"])
    as_read = {
        key: {data["things"][link]["initiative"][0].rpartition("-")[2]: read for link, read in data["answers"][f"{date}|all|with{key}"]["links"].items()}
        for key in ("", "|strict")
    }
    assert as_read[""]["a"] == ["geduid", "direct"]
    assert "a" not in as_read["|strict"]
    assert (as_read[""]["b"], as_read["|strict"]["b"]) == (["als-onderwerp", "direct"], ["geduid", "ondersteunend"])
    cells = {
        key: next(one for one in data["answers"][f"{date}|all|with{key}"]["matrix"]["kind"] if (one["barrier"], one["column"]) == PLACE)
        for key in ("", "|strict")
    }
    assert (cells[""]["strict"], "strict" in cells["|strict"]) == ("bij strenge lezing: gepland, het enige directe werk", False)
    assert (cells[""]["initiatives"], cells["|strict"]["initiatives"]) == (3, 2)
    tied = {key: {data["things"][link]["initiative"][0].rpartition("-")[2] for link in cells[key]["links"]} for key in cells}
    assert tied == {"": {"a", "b", "c"}, "|strict": {"b", "c"}}


def test_the_matrix_says_what_does_not_stand(small_plan: Path, ketenkaart: Command) -> None:
    usual, strict = both(small_plan, doubted(pilot("a", "structureel"), "gepland"))
    teller = CellTeller()
    assert teller.reading(usual, strict) == "bij strenge lezing: gepland"
    assert teller.reading(usual, usual) == "staat ook bij strenge lezing"
    told = ketenkaart("coverage", "--plan", small_plan).out
    assert "strenge" in told.split("Hoe weten we dit?")[0]
    assert told.endswith("Een vak zonder “bij strenge lezing” staat ook bij strenge lezing.\n")
    shown = ketenkaart("coverage", "--plan", small_plan, "--reading", "strict").out
    assert "Strenge lezing:" in shown
    assert "strenge" not in shown.split("Hoe weten we dit?")[0].split("\n", 2)[2]


@pytest.mark.parametrize("command", ["gaps", "coverage", "query"])
def test_every_command_with_a_scenario_takes_the_reading(command: str, small_plan: Path, ketenkaart: Command) -> None:
    both(small_plan, doubted(pilot("a", "structureel"), "vervallen"))
    words = [command, *(["vervallen-of-vervangen"] if command == "query" else []), "--plan", small_plan, "--format", "json"]
    usual, strict = (json.loads(ketenkaart(*words, *more).out) for more in ([], ["--reading", "strict"]))
    assert usual != strict


def test_a_service_elsewhere_is_not_read_strictly(ketenkaart: Command) -> None:
    answer = ketenkaart("gaps", "--endpoint", "http://127.0.0.1:1/query", "--reading", "strict")
    assert (answer.code, "--reading" in answer.err) == (2, True)


def test_the_judgements_name_the_second_reading_of_a_status(small_plan: Path, ketenkaart: Command) -> None:
    both(small_plan, doubted(pilot("a", "structureel"), "lopend"))
    rows = json.loads(ketenkaart("query", "oordelen", "--plan", small_plan, "--format", "json").out)
    assert [(row["subject_label"], row["rationale"]) for row in rows if row["call"] == "andere-stand"] == [("a", "y")]


@pytest.mark.parametrize("date", ["2011-03-31", "2013-04-08"])
@pytest.mark.parametrize("stated", [False, True])
def test_no_cell_of_the_report_rises(date: str, stated: bool, report: Store) -> None:
    assert len(report)
    plans, order = Plans(), {c.notation: c.order for c in vocabulary().codes["CellState"].values()}
    finished = ["vast-geregeld", "klaar", "bezig", "nog-niet", "stil", "gestopt"]
    usual, strict = (plans.at(Scenario(as_of=date, stated_only=stated, strict=one)) for one in (False, True))
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
