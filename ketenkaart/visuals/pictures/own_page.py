"""A picture as a page of its own: pyvis writes it, on our template, which asks nothing of outside."""

from typing import Any

from ketenkaart import __version__
from ketenkaart.content import room
from ketenkaart.graph.plans import Plans
from ketenkaart.unseen import seen
from ketenkaart.visuals.inlined import policy, script, style, vis_network
from ketenkaart.visuals.pictures.drawing import Picture, draw
from ketenkaart.visuals.pictures.rows import ENDS, NOT_SAID
from ketenkaart.words.dates import spoken

STYLES, SCRIPT, TEMPLATE = ("base", "parts", "graph", "picture", "forced"), "picture.js", "picture.html"
SOURCES = """
SELECT ?title ?date ?document WHERE { ?plan a kk:Plan ; skos:prefLabel ?title ; kk:asOf ?date
  OPTIONAL { ?plan kk:document ?own . ?own skos:prefLabel ?document MINUS { ?own dcterms:identifier ?further } }
} ORDER BY ?title"""


def picture_page(plans: Plans, name: str) -> bytes:
    """Return a page with one picture and its table; raise KetenkaartError for an unknown name.

    pyvis' own template loads from elsewhere and escapes nothing: `set_template_dir` gives it ours.
    """
    store = plans.under()
    picture = draw(store, name)
    said = [(row["document"] or row["title"], spoken(row["date"] or "")) for row in store.select(SOURCES)]
    net, sheet = picture.network, style(*STYLES)
    net.set_template_dir(str(room("visuals", "templates")), TEMPLATE)
    net.templateEnv.globals.update(
        view=seen(picture.view.model_dump()),
        table=_table(picture),
        heads=list(picture.table.values()),
        sources=seen([", ".join(map(str, one)) for one in said]),
        version=__version__,
        content=plans.content,
        style=sheet,
        scripts=[vis_network(), script(SCRIPT)],
        policy=policy(sheet, [vis_network(), script(SCRIPT)]),
    )
    return str(net.generate_html()).encode("utf-8")


def _table(picture: Picture) -> list[list[Any]]:
    """Return what each row says, a text for each head of the table."""
    names = {node["id"]: node.get("title", node["label"]) for node in picture.nodes}
    kept = [column for column in picture.table if column not in ENDS]
    rows = []
    for row in (*picture.edges, *picture.loose):
        said = dict(zip(kept, row["said"], strict=True))
        ends = {f"{side}_label": names.get(row.get(side), NOT_SAID) for side in ("from", "to")}
        rows.append([{**ends, **said}[column] for column in picture.table])
    return rows
