"""The Word file of actions: each under how far it is and once more in its chapter, with what a letter leaves out.

Its words are in `visuals/annex.yaml`; which part an action is in, says `queries/sheets/blad-bijlage.rq`.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import takewhile
from operator import itemgetter
from pathlib import Path
from typing import Any

from ketenkaart.content import content_path
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.matrix import PASSED, deliveries
from ketenkaart.queries.rows.labels import Labels, plan_title
from ketenkaart.queries.rows.needs import unmet
from ketenkaart.queries.rows.records import engine_rows, grouped, texts
from ketenkaart.queries.things.dossier import Places
from ketenkaart.store import Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.office.word_file import Cell, Rows, Run, Text, WordFile
from ketenkaart.visuals.short_ids import unique
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.phrases import capital, source_of, template

NOT_THERE = ("absent", "silent")  # what may have come of a deadline that has passed, and is not there
Action = dict[str, str]  # an action as a row of the query


def annex(stores: Sequence[Store], origin: dict[str, str], template_file: Path | None = None) -> bytes:
    """Return the file for plans under one scenario (`origin`: theirs); raise KetenkaartError for an unfit template."""
    words: dict[str, Any] = read_content(content_path("visuals", "annex.yaml"))
    here = template(words, source_of([Labels(store).source for store in stores]))
    facts = {**origin, "date": " en ".join(unique(in_dutch(Labels(store).as_of) for store in stores))}
    file = WordFile(words["title"], here["footer"].format(**facts), template_file)
    parts = [
        _Annex(file, store, template(words, Labels(store).source), number, alone=len(stores) == 1)
        for number, store in enumerate(stores)
    ]
    sourced = [here["sourced"]] if any(part.places.address for part in parts) else []
    file.open(stores, [*here["intro"], *sourced], facts)
    for part in parts:
        part.write()
    return file.as_bytes()


class _Annex:
    """The part of the file that is about one plan."""

    def __init__(self, file: WordFile, store: Store, words: dict[str, Any], number: int, *, alone: bool) -> None:
        self.file, self.store, self.words, self.number = file, store, words, number
        self.mark = f"deel-{number}-"  # how the bookmark of a part begins
        self.title = "" if alone else plan_title(store)
        speaker = Labels(store)
        self.called, self.numbers = speaker.called, speaker.numbers
        self.last, self.date = speaker.as_of, in_dutch(speaker.as_of)
        self.places = Places(store)
        self.leads_known = "trekkers" not in unmet(store)
        self.actions: list[Action] = list(map(texts, store.select(find("blad-bijlage").sparql)))
        self.history = self._by("action", "verslagen")
        reports = [report for reports in self.history.values() for report in reports]
        former = sorted({one["date"] for one in reports})[-2:-1]
        self.was = {one["action"]: one["status"] for one in reports if one["date"] in former}
        self.former = "".join(map(in_dutch, former))
        self.others, self.instead = self._by("report", "andere-lezing"), self._by("action", "in-plaats-daarvan")
        self.reasons, self.parts = self._by("report", "redenen"), self._by("action", "hoort-erbij")
        self.partners = self._by("action", "anderen")
        # By action: its deadlines in words, what is not certain of it, and what is reported close to that.
        self.terms, self.torn, self.near = (defaultdict[str, list[str]](list) for _ in range(3))
        self._terms(speaker.source)

    def _by(self, key: str, name: str) -> Mapping[str, list[Action]]:
        return defaultdict(list, grouped(self._rows(name), itemgetter(key), lambda row: row))

    def _rows(self, name: str) -> list[Action]:
        return list(map(texts, engine_rows(self.store, f"bijlage/{name}")))

    def _terms(self, source: str) -> None:
        """Say of each action what came of its deadlines, and what is not certain of it."""
        outcomes = template(read_content(content_path("visuals", "words", "shared.yaml"))["outcomes"], source)
        absent = outcomes["absent"]["tile"].format(date=self.date)
        came_of = {name: one["phrase"] for name, one in outcomes.items()}
        came_of |= {"absent": absent[:1].lower() + absent[1:], "ahead": self.words["ahead"]}
        delivery = {one.deadline: one for one in deliveries(self.store)}
        for row in self._rows("termijnen"):
            one = delivery[row["deadline"]]
            label = ", ".join(filter(None, [row["part"], row["label"]]))
            label = self.words["label"].format(label=label) if label else ""
            day = self.words["on"].format(day=in_dutch(one.on)) if one.on else ""
            line = self.words["term" if one.outcome else "term_alone"]
            line = line.format(text=row["text"], label=label, outcome=came_of.get(one.outcome, "") + day)
            self.terms[row["action"]].append(line)
            if not row["part"] and one.outcome in NOT_THERE and one.lies == PASSED:
                self.torn[row["action"]].append(line)
                self.near[row["action"]].append(row["near"])
        for row in self._rows("niet-gemeld"):
            self.torn[row["action"]].append(self.words["silent"].format(what=row["what"]))
            self.near[row["action"]].append(row["near"])

    def write(self) -> None:
        """Write the plan."""
        parts = self.words["parts"]
        found = {part: those for part in parts if (those := [one for one in self.actions if one["part"] == part])}
        letter = {part: those for part, those in found.items() if parts[part].get("letter")}
        done = [one for those in letter.values() for one in those]
        rest = {part: those for part, those in found.items() if part not in letter}
        if self.title:
            self.file.paragraph("kop1", self.title, fresh=self.number > 0)
        self._counted(found)
        if done:
            counts = {"inside": len(done), "outside": len(self.actions) - len(done)}
            self.file.paragraph("alinea", self.words["letter"].format(**counts))
        for name, group in (("letter", letter), ("rest" if done else "only", rest)):
            if group:
                self._heading(name)
            for part, those in group.items():
                text = f"{parts[part]['title']} ({len(those)})"
                self.file.paragraph("kop2", text, mark=self.mark + part)
                self._table("parts", text, map(self._row, those))
        torn = [(one, self.torn[one["action"]], unique(self.near[one["action"]])) for one in done]
        self._listed("torn", [[*self._named(one), Cell(what), Cell(near)] for one, what, near in torn if what])
        others = [(one, other) for one in self.actions for other in self.others[one["report"]]]
        self._listed("otherwise", [[*self._named(a), a["status"], o["status"], o["why"]] for a, o in others])
        self._before()
        self._closing()
        self._chapters()

    def _closing(self) -> None:
        """Write what is not in it, and what the states mean that are."""
        self._heading("absent")
        [paid] = self.store.select(find("bedragen").sparql)
        facts = {
            "paid": paid["count"] if paid["count"] != "0" else "geen",
            "leaderless": sum(not one["leads"] for one in self.actions),
            "total": len(self.actions),
            "parts": len({row["part"] for rows in self.parts.values() for row in rows}),
        }
        known = {"lead": self.leads_known and facts["leaderless"], "parts": facts["parts"]}
        absent = [line for name, line in self.words["absent"].items() if known.get(name, True)]
        self.file.lines("lijst", absent, facts)
        stands = {one["status"] for one in self.actions}
        if meant := [code for code in vocabulary().codes["Status"].values() if code.label in stands]:
            self._heading("meaning")
            for code in meant:
                self.file.paragraph("lijst", f"{capital(code.label)}. {code.definition}")

    def _heading(self, name: str, **facts: Any) -> str:
        text = str(self.words["headings"][name].format(**facts))
        self.file.paragraph("kop1", f"{self.title}: {text}" if self.title else text)
        return text

    def _counted(self, found: dict[str, list[Action]]) -> None:
        """Write one sentence with how many actions are in each part; a number leads to its heading."""
        total = len(self.actions)
        actions = self.words["actions"]["one" if total == 1 else "more"].format(count=total)
        text: list[str | Run] = [self.words["counted" if total else "none"].format(total=actions)]
        for part, those in found.items():
            title = self.words["parts"][part]["title"]
            between = "; " if len(text) > 1 else ""
            text += [between, Run(str(len(those)), "verwijzing", self.mark + part), f" {title[:1].lower()}{title[1:]}"]
        self.file.paragraph("alinea", (*text, "."))

    def _table(self, name: str, caption: str, rows: Rows) -> None:
        """Write a table; without its last column, that of the places, where no text was read."""
        words = self.words["tables"][name]
        heads = [head.format(before=self.former, date=self.date) for head in words["heads"]]
        shown = slice(-1 if name in ("parts", "chapters") and not self.places.address else None)
        self.file.table(caption, words["widths"][shown], heads[shown], (row[shown] for row in rows))

    def _listed(self, name: str, rows: list[list[Text | Cell]], **facts: str) -> None:
        """Write a table under a heading with its count; nothing where there are no rows."""
        if rows:
            count = len({(str(number), title) for number, title, *_ in rows})  # of actions
            caption = self._heading(name, count=count, **facts)
            self.file.paragraph("alinea", self.words["under"][name].format(date=self.date, **facts))
            self._table(name, caption, rows)

    def _row(self, action: Action, *, whole: bool = False) -> list[Text | Cell]:
        """Return an action as a row, with all who work on it where it is `whole`, or where no text names them."""
        number, words = action["action"], self.words
        below = [action["promise"]] if action["promise"] != action["title"] else []
        if action["fresh"]:
            below.insert(0, words["fresh"])
        if names := [row["name"] for row in self.parts[number]]:
            below.append(words["belongs"].format(names="; ".join(names)))
        lead = "lead" if action["leads"] else "no_lead" if self.leads_known else "lead_unknown"
        leads: list[Text] = [words[lead].format(names=action["leads"])]
        if action["heading"] and not action["leads"]:
            leads.append(Run(words["by_heading"].format(names=action["heading"]), "zacht"))
        if (whole or not self.places.address) and (partners := self.partners[number]):
            leads.append(words["also"].format(names="; ".join(map(words["role"].format_map, partners))))
        now: list[Text] = [Run(self._now(action), "vet")] if action["status"] else []
        now += [text] if (text := action["described" if whole else "progress"]) else []
        now += [words["reason"].format(value=row["reason"]) for row in self.reasons[action["report"]]]
        now += [words["replaced"].format(value=row["name"]) for row in self.instead[number]]
        places = self.places.at(action["report"]) or self.places.at(number)
        return [
            *self._named(action)[:1],
            Cell([Run(action["title"], "vet"), *(Run(text, "zacht") for text in below)]),
            Cell(leads),
            Cell(now),
            Cell(self.terms[number] or [Run(words["no_term"], "zacht")]),
            Run("".join(map(str, places[:1])), "zacht"),
        ]

    def _now(self, action: Action) -> str:
        """Return how far an action is, with the report that says so if the last is silent, or how long it is so."""
        reports = reversed(self.history[action["action"]])
        same = [one["date"] for one in takewhile(lambda report: report["status"] == action["status"], reports)]
        if not same or same == [self.last]:
            return capital(action["status"])
        name, date = ("since", same[-1]) if same[0] == self.last else ("reported", same[0])
        return capital(self.words[name].format(status=action["status"], date=in_dutch(date)))

    def _before(self) -> None:
        """Write what changed since the former report, of what was more than planned then."""
        planned = self.words["parts"]["gepland"]["title"].lower()
        was = {action: status for action, status in self.was.items() if status.lower() != planned}
        changed = [one for one in self.actions if was.get(one["action"], one["status"]) != one["status"]]
        rows = [[*self._named(one), was[one["action"]], one["status"]] for one in changed]
        self._listed("before", rows, before=self.former)

    def _chapters(self) -> None:
        """Write each action once more, by chapter, with how far it was then."""
        chapters = grouped(self.actions, itemgetter("chapter"), lambda row: row)
        name = "chapters" if any(map(self.numbers.get, chapters)) else "themes"
        if name == "themes" and len(chapters) < 2:  # the parts say all of it
            return
        self._heading(name)
        self.file.paragraph("alinea", self.words["under"][name])
        for chapter, those in chapters.items():
            self.file.paragraph("kop2", text := capital(self.called[chapter]))
            was = [self.was.get(one["action"], self.words["not_then"]) for one in those] if self.former else []
            rows = [self._row(one, whole=True) for one in those]
            then = [[*row[:3], status, *row[3:]] for row, status in zip(rows, was, strict=False)]
            self._table("chapters" if self.former else "parts", text, then or rows)

    def _named(self, action: Action) -> list[Text | Cell]:
        return [Run(self.numbers[action["action"]], "vet"), action["title"]]
