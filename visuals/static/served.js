/* What needs an engine behind the page: only when ketenkaart serve gives it. */
(function (KK) {
  const { h } = KK;
  const D = KK.data;
  if (!D.served) return;

  async function check(file, place) {
    place.replaceChildren(h("p", "De kaart leest uw plan …"));
    try {
      const answer = await fetch("controleer", { method: "POST", body: file, headers: { "Content-Type": file.type || "application/octet-stream", "X-Bestand": encodeURIComponent(file.name) } });
      const said = await answer.json();
      place.replaceChildren();
      const list = (title, lines) => lines?.length > 0 && [h("h2", `${title} (${lines.length})`), h("ul", lines.map((line) => h("li", line)))];
      const counted = Object.entries(said.counts || {}).map(([type, count]) => `${count} × ${KK.term(type).toLowerCase()}`).sort(KK.compare);
      KK.add(place, [h("p", h("strong", said.message)), list("Fouten", said.faults), list("Vragen en opmerkingen", said.questions),
        counted.length > 0 && h("details", h("summary", "Wat er gelezen is"), h("ul", counted.map((line) => h("li", line))))]);
      KK.say(said.message);
    } catch {
      place.replaceChildren(h("p", "De server antwoordt niet. Start ketenkaart serve opnieuw."));
    }
  }

  /** A button that shows the words of a passage; the server has them only with --source, and says so otherwise. */
  KK.showWords = function (passage) {
    const place = h("span.woorden", { "aria-live": "polite" });
    async function show() {
      try {
        const said = await (await fetch(`api/woorden?vindplaats=${encodeURIComponent(passage)}`)).json();
        place.replaceChildren(said.woorden || said.message);
      } catch {
        place.replaceChildren("De server antwoordt niet. Start ketenkaart serve opnieuw.");
      }
    }
    return h("span.toon-woorden", " ", h("button.klein", { type: "button", onclick: show }, "Toon de woorden"), " ", place);
  };

  KK.screens.controleer = {
    title: "Uw plan controleren",
    draw(main) {
      const file = h("input#plan", { type: "file", accept: ".xlsx,.yaml,.yml,.json" });
      const place = h("div", { "aria-live": "polite" });
      KK.add(main, [
        KK.title("Uw plan controleren", h("p.uitleg", "Kies een ingevulde werkmap. De kaart zegt wat er mis is en waar. Het plan gaat alleen naar deze computer en wordt niet bewaard.")),
        h("div.velden", h("label.veld", h("span", "Werkmap (xlsx), YAML of PAX-draaiboek (json)"), file),
          h("button#controleer", { type: "button", onclick: () => file.files[0] ? check(file.files[0], place) : KK.say("Kies eerst een werkmap.") }, "Controleer")),
        place,
      ]);
    },
  };
})(KK);
