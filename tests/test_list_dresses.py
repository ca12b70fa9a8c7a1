"""A true plan, dressed at random as people keep their lists, is read back as it is; and nothing of it is lost."""

import random
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from ketenkaart.graph.reading import read_plan
from ketenkaart.words.names import folded
from tests.conftest import Command, NewPlan, cases
from tests.files import MADE
from tests.share import share

HEADS: dict[str, list[str]] = cases("heads")["heads"]
CASES = cases("dresses")
KINDS, STEPS, STATUSES, ROLES = (CASES[name] for name in ("kinds", "steps", "statuses", "roles"))
KNOWN, NEW, TERMS, DOINGS, SAID = (CASES[name] for name in ("known", "new", "terms", "doings", "said"))


@dataclass
class TrueMeasure:
    number: str
    title: str
    who: dict[str, str]
    steps: list[str]
    kind: str
    status: str
    term: str
    theme: str
    said: str


@dataclass
class Dress:
    """A list: its rows, and what a right-minded user says of it."""

    rows: list[list[str]]
    top: int = 1  # rows of heads
    words: list[str] = field(default_factory=list)


def truth(draw: random.Random) -> list[TrueMeasure]:
    found = []
    for number in range(1, draw.randint(3, 9)):
        names = draw.sample([*KNOWN, *NEW], draw.randint(1, 3))
        steps = draw.sample(["huisvesting", "arbeid", "financien", "identiteit"], draw.randint(1, 2))
        if draw.random() < 0.4:
            steps = [draw.choice(["*", "-", ""])]
        found.append(TrueMeasure(
            str(number), f"{draw.choice(DOINGS)} {number}", {name: draw.choice([*ROLES]) for name in names}, steps,
            draw.choice([*KINDS]), draw.choice([*STATUSES]), draw.choice(TERMS), draw.choice(["Jeugd", "Buurt", ""]), draw.choice([*SAID, ""]),
        ))  # fmt: skip
    return found


def dressed(draw: random.Random, measures: list[TrueMeasure]) -> Dress:
    def head(column: str) -> str:
        return draw.choice([one for one in HEADS[column] if one not in ("eind", "from")])

    def name(one: str) -> str:
        return draw.choice([one, KNOWN.get(one, one)])

    def sign(names: list[str]) -> str:
        return draw.choice(["; ", ";", "\n"]) if set(names) & set(NEW) else draw.choice(["; ", ", ", " en ", " / ", " + "])

    columns: dict[str, list[str]] = {head("Titel"): [one.title for one in measures]}
    if draw.random() < 0.8:
        columns[head("Nummer")] = [one.number for one in measures]
    style = draw.choice(["beside", "both", "brackets", "label", "heads"])
    if style in ("beside", "both"):
        texts, roles = [], []
        for one in measures:
            same = len(set(one.who.values())) == 1
            texts.append(sign([*one.who]).join(map(name, one.who)))
            said = [draw.choice(ROLES[role]) for role in one.who.values()]
            roles.append(said[0] if same else "; ".join(said))
        columns[head("Partner:") if style == "beside" else "Trekker / partners"] = texts
        columns[head("Rol")] = roles
    elif style == "heads":
        for role in ROLES:
            texts = []
            for one in measures:
                names = [who for who, does in one.who.items() if does == role]
                texts.append(sign(names).join(map(name, names)))
            columns[head(f"Partner:{role}")] = texts
    elif style == "brackets":
        between = draw.choice(["; ", "\n"])
        columns[head("Partner:")] = [between.join(f"{name(who)} ({draw.choice(ROLES[does])})" for who, does in one.who.items()) for one in measures]
    else:
        columns[head("Partner:")] = ["; ".join(f"{draw.choice(ROLES[does])}: {name(who)}" for who, does in one.who.items()) for one in measures]
    between = draw.choice(["; ", " / ", " en "])
    words: list[str] = []
    step = draw.choice([head("Stap"), "Zaal 3"])
    if step == "Zaal 3":
        words = ["--column", "Zaal 3=Stap"]
    columns[step] = [between.join(draw.choice(STEPS[s]) for s in one.steps) for one in measures]
    columns[head("Soort werk")] = [draw.choice(KINDS[one.kind]) for one in measures]
    columns[head("Status")] = [draw.choice(STATUSES[one.status]) for one in measures]
    columns[head("Termijn")] = [one.term for one in measures]
    columns[head("Thema")] = [one.theme for one in measures]
    columns[draw.choice([head("Toelichting"), "Vergaderstuk"])] = [one.said for one in measures]
    if draw.random() < 0.5:
        columns["Leeg"] = ["" for _ in measures]
    order = list(columns)
    draw.shuffle(order)
    lines = [[columns[one][place] for one in order] for place in range(len(measures))]
    draw.shuffle(lines)
    above = [["Uitvoeringsprogramma", *[""] * (len(order) - 1)]] if draw.random() < 0.3 else []
    return Dress([*above, order, *lines], len(above) + 1, words)


def plan_of(path: Path) -> dict[str, Any]:
    """What each measure of a plan is, by its title, in the words of the truth."""
    records: dict[str, list[Any]] = read_plan(path).records
    titles = {one.key: one.title for one in records.get("organisations", [])}
    chapters = {one.identifier: one.title for one in records.get("chapters", [])}
    found = {}
    for one in records["measures"]:
        own = ["*"] if one.crossCutting else ["-"] if one.outsideModel else [link.barrier for link in one.contributions]
        kinds = {kind for link in one.contributions for kind in link.interventionKind} | {*(one.interventionKind or ())}
        found[one.title] = {
            "who": {folded(titles[i.organisation]): i.role for i in one.involvements},
            "steps": sorted(own), "kind": sorted(kinds), "status": [s.status for s in one.statuses if s.status != "geen-voortgang-gemeld"],
            "term": [d.deadlineText for d in one.deadlines], "theme": chapters.get(one.inChapter, ""), "said": one.summary or "",
        }  # fmt: skip
    return found


def wanted(one: TrueMeasure) -> dict[str, Any]:
    return {
        "who": {folded(name): role for name, role in one.who.items()}, "steps": sorted(filter(None, one.steps)),
        "kind": [one.kind] if one.kind else [], "status": [one.status] if one.status else [], "term": [one.term] if one.term else [],
    }  # fmt: skip


def lost(dress: Dress, path: Path) -> list[str]:
    """The words of a list that stand on no sheet of its plan that one sees; a role has a word of its own there."""
    book = load_workbook(path)
    cells = [cell for page in book if page.sheet_state == "visible" for row in page.iter_rows(min_row=2, values_only=True) for cell in row if cell]
    there = set(re.findall(r"\w+", folded(" ".join(map(str, cells)))))
    roles = {word for written in ROLES.values() for word in written}
    words = {word for row in dress.rows[dress.top :] for text in row for word in re.findall(r"\w+", folded(text))}
    return sorted(words - there - roles - {"en"})


SEEDS = share([pytest.param(n, marks=pytest.mark.sampled) for n in range(300)], 20)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_true_plan_in_any_dress_is_read_as_it_is(seed: int, path: Path, new_plan: NewPlan, done: Command) -> None:
    draw = random.Random(f"dress {seed}")
    measures = truth(draw)
    for _ in range(2):  # two dresses of one truth are one plan
        dress = dressed(draw, measures)
        suffix = draw.choice([*MADE])
        data = MADE[suffix](dress.rows)
        new_plan(data.decode().encode("cp1252") if suffix == ".csv" else data, *dress.words, suffix=suffix)
        done("check", path)
        plan = plan_of(path)
        assert {title: {name: part for name, part in one.items() if name not in ("theme", "said")} for title, one in plan.items()} == {
            one.title: wanted(one) for one in measures
        }, dress  # fmt: skip
        assert [one.title for one in measures if one.theme and plan[one.title]["theme"] != one.theme] == [], dress
        assert [one.said for one in measures if one.said not in plan[one.title]["said"]] == [], dress
        assert lost(dress, path) == [], dress
