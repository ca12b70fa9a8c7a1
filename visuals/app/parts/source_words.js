/* The words of a passage: only where ketenkaart serve gives them. */
import { h } from "../lib/dom.js";
import { data } from "../model/data.js";

/** A button that shows the words of a passage; the server has them only with --source, and says so otherwise. */
function sourceWords(passage) {
  const place = h("span.woorden", { "aria-live": "polite" });
  async function show() {
    try {
      const said = await (await fetch(`api/woorden?vindplaats=${encodeURIComponent(passage)}`)).json();
      place.replaceChildren(said.woorden || said.message);
    } catch {
      place.replaceChildren("De server antwoordt niet. Start ketenkaart serve opnieuw.");
    }
  }
  return h(
    "span.toon-woorden",
    " ",
    h("button.klein", { type: "button", onclick: show }, "Toon de woorden"),
    " ",
    place,
  );
}

export const showWords = data.served ? sourceWords : null;
