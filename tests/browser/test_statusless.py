"""A page of a plan whose source holds no statuses: its work is named, and no date is blamed for the silence."""

from pathlib import Path

from ketenkaart import Plans
from ketenkaart.visuals.page.data import page_data
from ketenkaart.visuals.page.html import page as make_page
from tests.browser.tab import Watched

SCRIPT = Path(__file__).parents[1] / "pax" / "draaiboek.json"


def test_cells_and_measures_say_that_the_status_is_not_known(tab: Watched, tmp_path: Path) -> None:
    path = tmp_path / "draaiboek.html"
    path.write_bytes(make_page(page_data(Plans([SCRIPT]))))
    measure = "#/ding/pax-verzonnen-fietsenroof/measure-2.1"
    for route, place in (("#/overzicht", "main tbody"), ("#/maatregelen", "main tbody"), (measure, "main")):
        tab.open(path, route)
        said = " ".join(tab.page.locator(place).all_inner_texts())
        assert "stand niet bekend" in said, route
        assert "Nog niet bekend op deze datum" not in said
        assert "voortgang niet gemeld" not in said, route
