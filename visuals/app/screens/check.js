/* A plan of one's own, checked by ketenkaart serve. */
import { add, h, say } from "../lib/dom.js";
import { heading } from "../lib/route.js";
import { compare } from "../lib/text.js";
import { term } from "../model/things.js";

async function check(file, place) {
  place.replaceChildren(h("p", "De kaart leest uw plan …"));
  try {
    const answer = await fetch("controleer", {
      method: "POST",
      body: file,
      headers: { "Content-Type": file.type || "application/octet-stream", "X-Bestand": encodeURIComponent(file.name) },
    });
    const said = await answer.json();
    place.replaceChildren();
    const list = (title, lines) =>
      lines?.length > 0 && [
        h("h2", `${title} (${lines.length})`),
        h(
          "ul",
          lines.map((line) => h("li", line)),
        ),
      ];
    const counted = Object.entries(said.counts || {})
      .map(([type, count]) => `${count} × ${term(type).toLowerCase()}`)
      .sort(compare);
    add(place, [
      h("p", h("strong", said.message)),
      list("Fouten", said.faults),
      list("Vragen en opmerkingen", said.questions),
      counted.length > 0 &&
        h(
          "details",
          h("summary", "Wat er gelezen is"),
          h(
            "ul",
            counted.map((line) => h("li", line)),
          ),
        ),
    ]);
    say(said.message);
  } catch {
    place.replaceChildren(h("p", "De server antwoordt niet. Start ketenkaart serve opnieuw."));
  }
}

export const checkScreen = {
  title: "Uw plan controleren",
  draw(main) {
    const file = h("input#plan", { type: "file", accept: ".xlsx,.yaml,.yml,.json" });
    const place = h("div", { "aria-live": "polite" });
    add(main, [
      heading(
        "Uw plan controleren",
        h(
          "p.uitleg",
          "Kies een ingevulde werkmap. De kaart zegt wat er mis is en waar. Het plan gaat alleen naar deze computer en wordt niet bewaard.",
        ),
      ),
      h(
        "div.velden",
        h("label.veld", h("span", "Werkmap (xlsx), YAML of PAX-draaiboek (json)"), file),
        h(
          "button#controleer",
          {
            type: "button",
            onclick: () => (file.files[0] ? check(file.files[0], place) : say("Kies eerst een werkmap.")),
          },
          "Controleer",
        ),
      ),
      place,
    ]);
  },
};
