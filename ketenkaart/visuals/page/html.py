"""The page: one HTML file that holds everything, made from the one JSON of `page_data`.

No request leaves it: styles, scripts and vis-network stand inside, and the content security policy
allows nothing else than these very bytes (design note traps.md).
"""

from collections.abc import Iterable
from typing import Any

from ketenkaart.unseen import seen
from ketenkaart.visuals.inlined import inlined_json, json_text, policy, script, style, template, vis_network
from ketenkaart.visuals.page.files import Given, listed
from ketenkaart.visuals.page.packed import compressed, pooled
from ketenkaart.visuals.page.runtime import Runtime
from ketenkaart.words.dates import spoken

STYLES = ("base", "parts", "matrix", "graph", "asks", "summary", "forced", "print")
SCRIPT = "app.js"  # bundled from visuals/app by `npm run build`


def page(data: dict[str, Any], *, runtime: Runtime | None = None, files: Iterable[Given] = ()) -> bytes:
    """Return the page with all screens.

    With a `runtime` the engine travels inside; `files` travel in it as far as they are small.
    """
    given = listed(files, data["words"]["frame"]["foot"]["files"])
    shown = [{name: value for name, value in one.items() if name != "href"} for one in given]  # a link stands once
    inside = {**data, "files": shown}
    sheet, scripts = style(*STYLES), [*([runtime.page] if runtime else []), vis_network(), script(SCRIPT)]
    html = template("page.html").render(
        title=seen(data["meta"]["title"]),
        meta=seen(data["meta"]),
        sources=seen([f"{plan['document'] or plan['title']}, {spoken(plan['date'])}" for plan in data["plans"]]),
        names=seen([plan["document"] or plan["title"] for plan in data["plans"]]),
        dates=seen([spoken(plan["date"]) for plan in data["plans"]]),
        frame=seen(data["words"]["frame"]),
        files=given,
        policy=policy(sheet, scripts, engine=runtime is not None),
        runtime=runtime,
        runtime_words=inlined_json(runtime.words) if runtime else "",
        style=sheet,
        scripts=scripts,
        data=compressed(json_text(pooled(inside))),
    )
    return html.encode("utf-8")
