"""Bad input: all faults at once, with place and what to do; exit code 2; nothing written, and nothing unseen shown."""

import copy
import json
import os
import re
from collections.abc import Callable, Sequence
from functools import reduce
from operator import getitem
from pathlib import Path
from typing import Any

import pytest

from ketenkaart.errors import InputFaults
from ketenkaart.files import PlanFile
from ketenkaart.graph.reading import parse_plan
from ketenkaart.invisible_text import has_invisible, visible
from ketenkaart.strict_yaml import parse_yaml, read_content
from tests.conftest import ROOT, SMALL_PLAN, Answer, Command, assert_refused, cases, replaced, rewrite
from tests.test_planted_errors import REFUSED, THINGS

Check = Callable[..., Answer]
CASES = cases("bad_plans")
BROKEN, TOLD, BOTH, ONE = (CASES[name] for name in ("broken", "told", "both", "one"))
LONG = {"P5000": "p" * 5000, "N201": "1" * 201}


def told(answer: Answer) -> list[str]:
    """What `check` says, without the numbers of lines."""
    *lines, _ = answer.err.splitlines()
    assert_refused(answer, faults=len(lines))
    return [re.sub(r":\d+", "", line) for line in lines]


@pytest.mark.sampled(5)
@pytest.mark.parametrize("what", BROKEN)
def test_check_a_fault_of_reading_is_told_and_so_are_all_of_the_shapes(what: str, check_yaml: Check) -> None:
    case = BROKEN[what]
    change = (case["old"], re.sub("|".join(LONG), lambda found: LONG[found[0]], case["new"]))
    alone = check_yaml(replaced(SMALL_PLAN + THINGS, change))
    assert_refused(alone, *case["said"])
    together = told(check_yaml(replaced(SMALL_PLAN + THINGS, *REFUSED.values(), change)))
    unasked = [*REFUSED] if case.get("unasked") == "all" else case.get("unasked", [])
    of_shapes = [said for name, (*_, said) in REFUSED.items() if name not in unasked]
    assert set(told(alone)) <= set(together)
    assert len(together) == len(told(alone)) + len(of_shapes), together
    assert [said for said in of_shapes if not any(said in line for line in together)] == []


@pytest.mark.parametrize("what", TOLD)
def test_check_what_is_no_good_plan_says_why(what: str, check_yaml: Check) -> None:
    case = TOLD[what]
    assert_refused(check_yaml(case.get("text") or replaced(SMALL_PLAN, (case["old"], case["new"]))), *case["said"])


LOOPEND = replaced(SMALL_PLAN, ("status: lopend", "status: loopend"))


@pytest.mark.parametrize(("text", "said"), CASES["unread"])
def test_check_what_follows_from_a_file_that_is_not_read_is_no_fault(text: str, said: str, check_yaml: Check) -> None:
    english = "english: {organisation-dienstt: Agency}\n"
    answer = check_yaml(LOOPEND.replace("dienst, role", "dienstt, role"), tweede=text, engels=english)
    assert_refused(answer, said, "“loopend”")
    assert "dienstt" not in answer.err


@pytest.mark.parametrize(("text", "said"), CASES["no_plan"])
def test_check_a_plan_that_is_not_read_is_one_fault(text: str, said: str, check_yaml: Check) -> None:
    """All that the other files name in it would be unknown."""
    measures = "measures:" + SMALL_PLAN.partition("measures:")[2]
    english = "english: {measure-1.1: A, organisation-dienst: B}\n"
    assert_refused(check_yaml(text, acties=measures, engels=english), said, faults=1)


def test_check_a_file_that_is_not_read_hides_no_fault_of_another(check_yaml: Check) -> None:
    who, where = ("organisation: dienst", "organisation: elders"), ("barrier: huisvesting", "barrier: kamers")
    text = replaced(SMALL_PLAN + THINGS, REFUSED["endsOn 1012"], who, where)
    of_the_shapes, of_reading = told(check_yaml(text, tweede="organisations:\n  - [\n"))
    assert "is geen geldige YAML" in of_reading
    assert "ligt meer dan een eeuw" in of_the_shapes


@pytest.mark.parametrize("what", BOTH)
def test_check_two_faults_in_one_row_are_both_told(what: str, check_yaml: Check) -> None:
    answer = check_yaml(replaced(SMALL_PLAN, *BOTH[what]))
    assert_refused(answer, *(said for _, _, said in BOTH[what]), faults=2)


def test_check_a_contribution_by_who_does_not_act_names_whom(check_yaml: Check) -> None:
    by = ("        strength: direct", "        strength: direct\n        byOrganisation: [dienst, bureau]")
    (said,) = told(check_yaml(replaced(SMALL_PLAN, by, ("role: deelnemer", "role: aanwezig"))))
    place, _, words = said.partition(": ")
    assert place == "plan.yaml, contribution-1.1-1"
    assert words.startswith("Een bijdrage noemt “Bureau”, maar die werkt niet aan deze activiteit")


@pytest.mark.parametrize("what", ONE)
def test_check_what_follows_from_a_faulty_row_is_no_second_fault(what: str, check_yaml: Check) -> None:
    assert_refused(check_yaml(replaced(SMALL_PLAN, *ONE[what])), faults=1)


RICH: dict[str, Any] = read_content(ROOT / "tests/plans/every-field/plan.yaml")
NAMED_BY = ("key", "identifier")
POINTED_AT = ("chapters", "organisations", "measures", "pilots", "events", "agreements", "bottlenecks", "legislation")
Place = tuple[int | str, ...]


def places(value: Any, *at: int | str) -> list[Place]:
    """Return where each field stands, of rows and of the parts in them."""
    if isinstance(value, dict):
        return [place for name in value for place in places(value[name], *at, name) or [(*at, name)]]
    parts = value if isinstance(value, list) and isinstance(value[0], dict) else []
    return [place for index, part in enumerate(parts) for place in places(part, *at, index)]


def broken(plan: dict[str, Any], section: str, fields: Sequence[Place]) -> dict[str, Any]:
    """Return the plan with in these fields what no field can be."""
    plan = copy.deepcopy(plan)
    for *steps, name in fields:
        reduce(getitem, steps, plan[section])[name] = [["x"]]
    return plan


def faults_of(plan: dict[str, Any]) -> list[str]:
    """Return what is wrong with a plan. JSON is YAML too."""
    try:
        parse_plan([PlanFile("plan.yaml", json.dumps(plan, indent=1).encode())], "plan")
    except InputFaults as error:
        return [str(fault) for fault in error.faults]
    return []


def test_check_a_plan_with_every_field_is_good(done: Command) -> None:
    assert done("check", ROOT / "tests/plans/every-field").err == ""


@pytest.mark.sampled(5)
@pytest.mark.parametrize("section", RICH)
def test_check_whichever_field_is_broken_there_is_one_fault(section: str) -> None:
    """As many rows more as there are fields, in each another field: no shape says more of any of these rows."""
    plan, found = copy.deepcopy(RICH), places(RICH[section])
    if section in ("plans", "assessments"):  # of which there is one, or one for each cell
        assert [(place, said) for place in found if len(said := faults_of(broken(RICH, section, [place]))) != 1] == []
        return
    first = len(plan[section])
    for number, place in enumerate(found):
        row = copy.deepcopy(RICH[section][place[0]])
        plan[section].append(row | {name: f"{row[name]}{number}" for name in NAMED_BY if name in row})
    told = faults_of(broken(plan, section, [(first + number, *place[1:]) for number, place in enumerate(found)]))
    assert len(told) == len(found), told


@pytest.mark.sampled(2)
@pytest.mark.parametrize("section", POINTED_AT)
def test_check_whichever_row_is_broken_no_other_row_is_accused(section: str) -> None:
    for index in range(len(RICH[section])):
        of_row = [place for place in places(RICH[section]) if place[0] == index]
        for by_name in (True, False):
            found = [place for place in of_row if (place[-1] in NAMED_BY) == by_name]
            told = faults_of(broken(RICH, section, found))
            assert len(told) == len(found), (index, by_name, told)


def test_nothing_is_written_after_a_fault(small_plan: Path, tmp_path: Path, ketenkaart: Command, done: Command) -> None:
    out = tmp_path / "uit"
    done("publish", out, "--plan", small_plan)
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    (small_plan / "plan.yaml").write_text(LOOPEND, encoding="utf-8")
    assert ketenkaart("publish", out, "--plan", small_plan).code == 2
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("name", CASES["content"])
@pytest.mark.usefixtures("small_plan")
def test_content_with_a_fault_is_said_to_have_it(name: str, content_copy: Path, ketenkaart: Command) -> None:
    for old, new, command, *said in CASES["content"][name]:
        text = (ROOT / name).read_text(encoding="utf-8")
        (content_copy / name).write_text(text.replace(old, new), encoding="utf-8")
        answer = ketenkaart(*command.split(), cwd=content_copy, KETENKAART_CONTENT=str(content_copy))
        assert_refused(answer, *said)


NAUGHTY = Path(__file__).parent / "naughty"
STRINGS: list[str] = json.loads((NAUGHTY / "blns.json").read_text(encoding="utf-8"))
BROKEN_YAML: dict[str, str] = json.loads((NAUGHTY / "yaml-broken.json").read_text(encoding="utf-8"))
READ: dict[str, Any] = CASES["read"]
LINE_ENDS = "\u2028\u2029"  # for YAML alone, so that from there on no line would have its own number
ESCAPES: list[str] = CASES["escapes"]
UNSEEN = "bevat een onzichtbaar teken of stuurteken"


def test_an_escape_in_yaml_brings_in_nothing_unseen(check_yaml: Check) -> None:
    row = '\n  - {key: o-%d, title: "Dienst %s", organisationKind: overig}'
    rows = "".join(row % one for one in enumerate(ESCAPES))
    answer = check_yaml(replaced(SMALL_PLAN, ("organisations:", f"organisations:{rows}")))
    said = [f"plan.yaml:{11 + number}, organisations.{1 + number}.title: {UNSEEN}" for number in range(len(ESCAPES))]
    assert_refused(answer, *said, faults=len(ESCAPES))


@pytest.mark.parametrize("character", ["\x07", "\x7f", "\x85", "\ufeff", "\uffff", *LINE_ENDS])
def test_what_yaml_skips_or_takes_for_a_line_is_refused_on_its_line(character: str, check_yaml: Check) -> None:
    answer = check_yaml(replaced(SMALL_PLAN, ('title: "begin 2013"}', f'title: "begin 2013"}}  # {character}')))
    assert_refused(answer, f"plan.yaml:7: {UNSEEN}")


@pytest.mark.parametrize("typed", CASES["steers"])
def test_what_is_typed_never_steers_the_terminal(typed: str, tmp_path: Path, ketenkaart: Command) -> None:
    answer = ketenkaart(*typed.split(" "), cwd=tmp_path)
    assert answer.code == 2
    assert not has_invisible(answer.err + answer.out)
    assert list(tmp_path.iterdir()) == []


def test_a_file_name_never_steers_the_terminal(check_yaml: Check) -> None:
    answer = check_yaml(SMALL_PLAN, **{"x\x1b[31m": "plans: ["})
    assert_refused(answer, "[31m.yaml")
    assert not has_invisible(answer.err)


@pytest.mark.skipif(os.name == "nt", reason="there are no pipes or devices among its files")
@pytest.mark.parametrize("kind", ["pipe", "link", "device"])
def test_what_is_no_plain_file_is_refused_at_once(kind: str, small_plan: Path, ketenkaart: Command) -> None:
    path = small_plan / "meer.yaml"
    if kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero" if kind == "device" else small_plan / "plan.yaml")
    for words in (("check", small_plan), ("gaps", "--plan", small_plan), ("check", path)):
        answer = ketenkaart(*words)
        assert_refused(answer, lines=1)
        assert "gewoon bestand" in answer.err or "snelkoppeling" in answer.err
    assert_refused(ketenkaart("check", "--passages", "write", "--source", "/dev/zero"), "geen gewoon bestand")


def test_csv_on_the_screen_is_as_inert_as_in_a_file(small_plan: Path, ketenkaart: Command) -> None:
    rewrite(small_plan, ("title: Kamers controleren", 'title: "@SUM(1)"'))
    told = ketenkaart("gaps", "--plan", small_plan, "--format", "csv").out
    assert ";'@SUM(1);" in told
    assert told.startswith("\ufeffquery;subject;subject_label;")


def test_broken_yaml_is_refused_or_is_what_it_plainly_says() -> None:
    for name, text in BROKEN_YAML.items():
        if name in READ:
            assert parse_yaml(text.encode(), "x.yaml").data == READ[name], name
        else:
            with pytest.raises(InputFaults):
                parse_yaml(text.encode(), "x.yaml")


def test_naughty_strings_come_back_as_they_were_or_not_at_all() -> None:
    refused = [text for text in STRINGS if has_invisible(text) or set(text) & set(LINE_ENDS)]
    assert (len(STRINGS), 5 < len(refused) < 20) == (461, True)
    for text in STRINGS:
        quoted = json.dumps({"title": text}, ensure_ascii=False).encode()
        if text in refused:
            with pytest.raises(InputFaults, match="teken"):
                parse_yaml(quoted, "x.yaml")
        else:
            assert parse_yaml(quoted, "x.yaml").data == {"title": text}
        assert not any(ord(one) < 32 and one not in "\n\r\t" for one in visible(text))
