"""Many plans: copies of a small plan, and a country of example municipalities with ten differences among them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tests.conftest import SMALL_PLAN, TOWN, rewrite

LISTED = "Gemeente;Code;Regio;Provincie\nAast;1;Noord;N\nBoom;gm0002;Noord;N\nCeel;0003;Zuid;N\n"


@dataclass(frozen=True)
class Planted:
    """One difference (tests/verschillen.yaml)."""

    file: str
    before: str
    after: str
    by: str = "kind"
    shows: Mapping[str, str | None] = field(default_factory=dict)
    told: Mapping[str, Any] = field(default_factory=dict)


DIFFERENCES = Path(__file__).with_name("verschillen.yaml").read_text(encoding="utf-8")
PLANTED = tuple(Planted(**row) for row in yaml.safe_load(DIFFERENCES))


def plan(folder: Path, key: str, *changes: tuple[str, str]) -> None:
    """Write the small plan under another key and title, with changes."""
    text = SMALL_PLAN.replace("key: proef\n", f"key: {key}\n").replace("title: Proefplan", f"title: Plan {key}")
    folder.mkdir(parents=True)
    (folder / "plan.yaml").write_text(text, encoding="utf-8")
    rewrite(folder, *changes)


def planted_in(count: int) -> dict[int, list[Planted]]:
    """Which plan, by its number, has which differences: spread over all of them."""
    step = max(1, count // len(PLANTED))
    found: dict[int, list[Planted]] = {}
    for place, one in enumerate(PLANTED):
        found.setdefault(place * step % count, []).append(one)
    return found


def write_country(folder: Path, count: int) -> None:
    """Write plans `plan-000` and on, in as many folders."""
    town = {path.name: path.read_text(encoding="utf-8") for path in TOWN.glob("*.yaml")}
    planted = planted_in(count)
    for number in range(count):
        key = f"plan-{number:03}"
        texts = {name: text.replace("plan-voorbeeld-gemeente", f"plan-{key}") for name, text in town.items()}
        texts["plan.yaml"] = _once(texts["plan.yaml"], "key: voorbeeld-gemeente", f"key: {key}")
        texts["plan.yaml"] = _once(texts["plan.yaml"], "title: Plan arbeidsmigranten", f"title: Plan {number:03}")
        for one in planted.get(number, ()):
            texts[one.file] = _once(texts[one.file], one.before, one.after)
        (folder / key).mkdir(parents=True)
        for name, text in texts.items():
            (folder / key / name).write_text(text, encoding="utf-8")


def _once(text: str, before: str, after: str) -> str:
    assert text.count(before) == 1, before
    return text.replace(before, after)


def missed(base: Mapping[str, Any], found: Mapping[str, Any], count: int) -> list[Planted]:
    """Return the planted differences that overviews do not show, or not alone: of a matrix nothing else may differ.

    Both hold, by what their columns are, the JSON that `overview` gives; `base` that of the example alone.
    """
    return [
        one
        for number, planted in planted_in(count).items()
        for one in planted
        if not _shown(one, planted, base[one.by]["plans"][0], found[one.by]["plans"][number])
    ]


def _shown(one: Planted, planted: list[Planted], before: Mapping[str, Any], now: Mapping[str, Any]) -> bool:
    states = {key: now["states"].get(key) for key in {**before["states"], **now["states"]}}
    changed = {key: state for key, state in states.items() if state != before["states"].get(key)}
    meant = {key for other in planted if other.by == one.by for key in other.shows}
    own_words = min((other["of"] - other["count"] for other in now["alike"]), default=0)
    told = {"applies_to": [address.rsplit("/", 1)[-1] for address in now["applies_to"]], "own_words": own_words}
    alone = one.by != "kind" or changed.keys() <= meant
    return alone and one.shows.items() <= changed.items() and all(told[name] == said for name, said in one.told.items())
