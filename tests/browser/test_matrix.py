"""The matrix, Dekking and Samenvatting: read a cell, open it, switch it; the same words and hatches on each; and what counts
is one control with four stops."""

import re
from pathlib import Path
from typing import Any

from playwright.sync_api import expect

from tests.browser.conftest import KEY, Reader, Writer, saved_csv
from tests.browser.tab import PHONE, Lend, Opener, Watched
from tests.conftest import cases
from tests.test_open_cells import EMPTY, SAID, SHARED, STEPS, UNDECIDED, made


def cells(data: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = data["answers"][KEY]["matrix"]["kind"]
    return found


def test_cell_reads_as_the_data_says_with_a_bar_of_what_is_named(reader: Reader, data: dict[str, Any]) -> None:
    reader.at("#/overzicht").counts("#matrix tbody tr", len({cell["column"] for cell in cells(data)}))
    for cell in cells(data):
        name = f"#cel-{cell['column']}-{cell['barrier'] or 'alle'}"
        place = reader.counts(f"td.s-{cell['most_state'] or cell['state']} {name}", 1)[name]
        text = place.inner_text()
        if cell["state"] == "niets-gemeld":
            assert "Geen werk gemeld" in text
            assert ("wij verwachten het wel" in text) == cell["expected"]
        else:
            assert f"{cell['families']} genoemd" in text
        assert ("alleen ondersteunend" in text.partition("bij strenge lezing")[0]) == cell["support_only"]
        shown = place.locator(".balk i").evaluate_all("(all) => all.map((one) => one.className.slice(2))")
        parts = [part for state, n, hollow in cell["bar"] for part in ((state, n - hollow), (f"{state} hol", hollow))]
        whole = cell["support_only"] or cell["families"] > 20  # what only supports is hollow, alone or beside direct work
        assert shown == [name for name, n in parts for _ in range(min(n, 1) if whole else n)]
        assert all(name.endswith(" hol") for name in shown) == cell["support_only"] or not shown
        asked = [data["words"]["overview"]["requested_mark"]] if cell.get("requested") else []
        shown = [line.strip() for line in place.locator(".beeld").inner_text().split("\n")]
        assert shown == [*(cell["brief"] or ["–"]), *asked]
    across = {(c["column"], c["barrier"]): c["across"] for c in cells(data) if "across" in c}
    assert across["signalering", "huisvesting"] == 3  # by hand: five were named, of which three by themselves


def test_first_screen_says_on_one_sheet_what_it_is_and_leads_on(reader: Reader, data: dict[str, Any]) -> None:
    reader.at("#/overzicht").sees("main", "barrièremodel").page.set_viewport_size({"width": 1400, "height": 1000})
    # Three rows: a cell says in words which work is meant, and what is not reported, in up to four lines.
    for place in ("h1", ".kaartjes", "aside.legenda", "#matrix tbody tr:nth-child(3)"):
        assert reader[place].first.evaluate("(one) => one.getBoundingClientRect().bottom") <= 1000, place
    shown = data["answers"][KEY]["points"]
    assert reader.texts(".kaartjes > li .getal") == [point["number"] for point in shown]
    tiles = reader["a.tegel"].evaluate_all("(all) => all.map((one) => one.hash)")
    assert (len(shown), len(tiles)) == (5, 6)
    reader.click(".kaartjes > li:has-text('termijnen') a").address("vraag=deadline-verstreken")
    reader.reads("h1", "Aandachtspunten")
    for tile in tiles:
        expect(reader.at(tile)["h1"]).not_to_have_text(data["words"]["missing"]["heading"])


def test_cell_opens_what_is_behind_it_and_closes_by_key_and_by_going_back(reader: Reader) -> None:
    for route, cell, head, *said in cases("screens")["cells"]:
        reader.at(route)["table tbody tr"].last.scroll_into_view_if_needed()
        assert -1 <= reader[head].evaluate("(one) => one.getBoundingClientRect().top") < 40  # the head stays in sight
        reader.press(f"#cel-{cell}", "Enter").sees("#paneel", *said).address("cel=").key("Escape").counts("#paneel", 0)
        reader.stands_on(f"cel-{cell}").address(but="cel=").click(f"#cel-{cell}").back().counts("#paneel", 0)
    # who came by a link of another screen goes back there
    reader.at("#/ding/model/mensenhandel/entree").click("#vakken tbody th a >> nth=0").sees("#paneel").address("overzicht")
    reader.click("#paneel-sluit").address("ding/model/mensenhandel/entree").reads("h1", "Entree")


def test_choices_stand_in_the_address_and_survive_a_reload(reader: Reader) -> None:
    before = reader.at("#/overzicht").sees("td.verwacht").number("td.s-niets-gemeld")
    reader.sees("#slachtoffers li").counts("#matrix >> text=opvang", 0)  # victims stand apart
    reader.click("#wijzig", "#v-uit").counts("td.verwacht", 0).click("#telt-genoemd")
    assert reader.sees("#matrix caption", "alleen wat in het rapport staat").number("td.s-niets-gemeld") > before
    reader.click("[id^='st-2011']", "#r-vorm").address("koppelingen=genoemd").reload()
    expect(reader["#telt-genoemd"]).to_be_checked()
    for button in ("#v-uit", "[id^='st-2011']", "#r-vorm"):
        expect(reader[button]).to_have_attribute("aria-pressed", "true")
    reader.click("#menu >> text=Aandachtspunten").address("koppelingen=genoemd")


def test_on_a_phone_the_matrix_is_one_step_at_a_time_and_dekking_a_list_a_step(on_phone: Opener) -> None:
    reader = Reader(on_phone).at("#/overzicht")
    cells = "#matrix tbody td:visible"
    reader.counts(cells, reader.number("#matrix tbody tr")).click("button:has-text('Huisvesting')")
    reader.counts(cells, reader.number("#matrix tbody tr")).sees(f"{cells} >> nth=1", "Geen werk gemeld")
    assert not reader.at("#/dekking")["table.dekking"].is_visible()
    step = ".perstap section >> nth="
    reader.sees(f"{step}1", "geen partner genoemd").sees(f"{step}2", "Kamer van Koophandel")
    reader.click(f"{step}2 >> a.naar").sees("#paneel", "Kamer van Koophandel – Identiteit")


def test_dekking_has_a_low_row_a_partner_with_totals_and_one_field_where_nobody_is(
    reader: Reader, data: dict[str, Any]
) -> None:
    reach, rows = data["answers"][KEY]["reach"][0], "table.dekking tbody tr:not(.groep)"
    heights = reader.at("#/dekking")[rows].evaluate_all("(all) => all.map((one) => one.getBoundingClientRect().height)")
    assert len(heights) == reach["partners"]
    assert all(24 <= height < 50 for height in heights)  # a long word takes more lines, and none is cut
    assert sum(height >= 24.5 for height in heights) <= 3
    for index, column in enumerate(reach["columns"]):
        reader.sees(f"table.dekking thead th.station >> nth={index}", column["phrase"])
        reader.counts(f"table.dekking button.vakje[id$='-{column['step']}']", column["acting"])
    assert sum(not column["acting"] for column in reach["columns"]) == 1
    empty = "table.dekking td.arcering"
    reader.counts(empty, 1).sees(empty, "geen partner genoemd")
    reader.sees("aside.legenda", "Wij verwachten hier 6 soorten werk.")
    said = " ".join(reader[".zelfde"].inner_text().split())  # who acts at the same steps
    assert [one for one in reach["alike"] if f"{one['steps']} {one['names']}" not in said] == []
    stated = data["answers"]["2013-04-08|stated|with"]["reach"][0]["partners"]
    assert reader.at("#/dekking?koppelingen=genoemd").number(rows) == stated < reach["partners"]


def test_summary_says_what_the_first_screen_says(reader: Reader, data: dict[str, Any]) -> None:
    """By hand: of the matrix 11 of 29 places are empty; at huisvesting nobody works and six kinds are expected; at
    identiteit the KvK works alone."""
    second, third = (f".blad-route > li >> nth={place}" for place in (1, 2))
    mine = reader.at("#/samenvatting").texts(".blad-punten h3")
    reader.counts(".blad-matrix td.arcering", 11).sees(".vel-intro", "Op 11 van de 29 plekken")
    reader.counts(f"{second} >> .namen li", 0).counts(f"{second} >> .gemis li", 6).sees(second, "Geen partner gemeld")
    assert reader.texts(f"{third} >> .namen li") == ["Kamer van Koophandel"]
    told, things = data["progress"]["2013-04-08"], data["things"].items()
    deadlines = [one for one, thing in things if "Deadline" in thing["type"] and thing.get("dueBy")]
    dated = [one for one in deadlines if told.get(one, {}).get("outcome")]
    assert reader.number("svg.banen g.teken") == len(dated) > 80
    assert "11 Internet" in str(reader["svg.banen"].get_attribute("aria-label"))
    reader.at("#/overzicht")
    points = zip(reader.texts(".kaartjes .getal"), reader.texts(".kaartjes h3"), strict=True)
    assert mine == [f"{number} {title}" for number, title in points]
    reader.at("#/samenvatting?stand=2011-03-31").sees(".vel-kop", "Stand van de bron: 31 maart 2011").counts(".vel", 2)


# A cell where a measure can still come is dotted and not hatched; nothing there is called empty.
LEGEND = "Nog niet te zeggen: hier kan werk komen waarvan de stap, het soort werk of een rol niet bekend is"
ACROSS = 1  # signalering at all steps


def test_plan_with_loose_work_dots_what_cannot_be_said_and_hatches_what_is_empty(
    tab: Watched, lend: Lend, tmp_path: Path, as_page: Writer
) -> None:
    half = as_page(made(tmp_path / "half", "loose"))
    reader = Reader(lambda route: tab.at(half, route)).at("#/overzicht")
    reader.counts("table.matrix td.onbeslist", len(UNDECIDED) + ACROSS).counts("table.matrix td.verwacht", len(EMPTY))
    cell = "#cel-signalering-arbeid"
    look = "(one) => [getComputedStyle(one).borderTopStyle, getComputedStyle(one).backgroundImage]"
    assert reader[f"td:has({cell})"].evaluate(look) == ["dotted", "none"]
    reader.sees(cell, "Nog niet te zeggen · nog 2 mogelijk").sees("#cel-toezicht-handhaving-arbeid .beeld", "1 open")
    reader.sees(".legenda", LEGEND).click(cell).sees("#paneel", "Nog niet te zeggen")
    assert not re.search("meldt hier niets|Waarom verwachten wij", reader["#paneel"].inner_text())
    reader.at("#/samenvatting").counts(".blad-matrix td.arcering", len(EMPTY)).sees(".vel-titel", "(concept: bij 1 actie is de stap")
    reader.counts(".blad-matrix td.onbeslist", len(UNDECIDED) + ACROSS).sees(".vel-intro", SAID)
    reader.at("#/ding/model/mensenhandel/arbeid").counts("#vakken .verwacht", 0).counts("#vakken .chip.onbeslist", 9)
    # no partner is missed at a step where work may still come
    reader.at("#/dekking").counts("table.dekking .arcering", 0).sees("table.dekking td.onbeslist", "Nog niet te zeggen")
    assert "geen partner genoemd" not in reader["main"].inner_text()
    reader.at("#/verken").sees(".halte-op-weg", "nog niet te zeggen wie hieraan werkt").counts(".haltenaam.leeg", 0)
    shared = as_page(made(tmp_path / "shared", "shared"))  # on paper too a cell says what a sentence above it counts
    assert tab.at(shared, "#/samenvatting").locator(f".blad-matrix td.niets:has-text('{SHARED}')").count() == len(STEPS)
    lend(PHONE)  # and so on a phone
    reader.at("#/overzicht").click(".stappen button:has-text('Arbeid')")
    dotted = reader["table.matrix td.gekozen.onbeslist"]
    assert dotted.evaluate_all("(all) => all.map((one) => getComputedStyle(one).borderTopStyle)") == ["dotted"] * 9
    reader.at("#/dekking").sees(".perstap .onbeslist", "Nog niet te zeggen")


def test_plan_of_titles_has_no_number_of_empty_places(tab: Watched, tmp_path: Path, as_page: Writer) -> None:
    path = as_page(made(tmp_path / "titels", "titles"))
    reader = Reader(lambda route: tab.at(path, route)).at("#/overzicht").counts("td.verwacht, .nummer.leeg", 0)
    reader.sees(".tegels", "waar wij het wel verwachten").counts(".tegels:has-text('van 29 verwachte plekken')", 0)


STOPS = {"alles": "", "genoemd": "koppelingen=genoemd", "streng": "lezing=streng"}
STOPS["beide"] = "&".join([STOPS["genoemd"], STOPS["streng"]])
CHOSEN = "input[name=telt]:checked"
BY = {"genoemd": "|stated|with", "streng": "|all|with|strict", "beide": "|stated|with|strict"}


def said(data: dict[str, Any], key: str) -> dict[str, tuple[Any, ...]]:
    """What each cell of the matrix says under a choice, by its id."""
    cells = data["answers"][f"2013-04-08{key}"]["matrix"]["kind"]
    ids = [f"cel-{cell['column']}-{cell['barrier'] or 'alle'}" for cell in cells]
    says = [(cell["phrase"], cell["most_state"] or cell["state"], cell["most_basis"], cell["unmet"]) for cell in cells]
    return dict(zip(ids, says, strict=True))


def test_arrow_keys_walk_the_stops_and_the_address_keeps_both_choices(reader: Reader, on_phone: Opener) -> None:
    reader.at("#/overzicht").click("#wijzig").focus("#telt-alles")
    for stop in ("genoemd", "streng", "beide"):
        expect(reader.key("ArrowRight")[CHOSEN]).to_be_focused()
        assert reader[CHOSEN].get_attribute("id") == f"telt-{stop}"
        assert sorted(reader.page.url.partition("?")[2].split("&")) == STOPS[stop].split("&")
    for stop, query in STOPS.items():  # also of an old address
        expect(reader.at(f"#/vergelijk?{query}")[CHOSEN]).to_have_id(f"telt-{stop}")
    phone = Reader(on_phone).at("#/overzicht?lezing=streng").click("#wijzig")
    phone.page.get_by_label("beide tegelijk").check()
    assert sorted(phone.page.url.partition("?")[2].split("&")) == STOPS["beide"].split("&")


def test_a_cell_that_changes_says_which_choice_did_it(reader: Reader, data: dict[str, Any]) -> None:
    words, line = data["words"]["overview"]["changed"], data["words"]["shared"]["choices"]
    usual, basis, reading, both = (said(data, key) for key in ("|all|with", *BY.values()))
    counted = {"genoemd": line["links_stated"], "streng": line["strict_phrase"]}
    counted |= {"alles": line["all_phrase"], "beide": " · ".join(counted.values())}
    for stop, now in {"alles": usual, "genoemd": basis, "streng": reading, "beide": both}.items():
        above = f"voortgang, april 2013 · {counted[stop]} · {line['with_phrase']}"
        expect(reader.at(f"#/dekking?{STOPS[stop]}")[".werkkop .zacht"].first).to_have_text(above)
        reader.at(f"#/overzicht?{STOPS[stop]}")
        example = {}
        for cell, text in now.items():
            by_basis = stop != "streng" and basis[cell] != usual[cell]
            by_reading = stop != "genoemd" and reading[cell] != usual[cell]
            how = "both" if by_basis == by_reading else "basis" if by_basis else "reading"
            name = reader[f"#{cell}"].text_content() or ""
            assert ("Anders dan bij" in name) == (words[how] in name) == (text != usual[cell]), (stop, cell)
            if text != usual[cell]:
                example[how] = cell
        for how, cell in example.items():
            reader.click(f"#{cell}").sees("#paneel .anders-door", words[how]).key("Escape")


def test_a_screen_without_the_control_says_that_it_reads_strictly(reader: Reader, data: dict[str, Any]) -> None:
    said = data["words"]["shared"]["choices"]
    for screen in ("maatregelen", "tijdlijn", "beloften", "ding/task-force-2013/measure-1.1"):
        reader.at(f"#/{screen}?lezing=streng").sees("#inhoud", said["strict_here"]).click("#gewoon").address(but="lezing")
        expect(reader["#inhoud"]).not_to_contain_text(said["strict_here"])
    for route in ("maatregelen?lezing=streng", "vergelijk?lezing=streng"):
        head, *rows = saved_csv(reader.at(f"#/{route}").page, "button:has-text('CSV'):visible")
        assert {row[head.index("Bekeken als")] for row in rows} == {said["strict_phrase"]}
