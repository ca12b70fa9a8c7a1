/* An address that leads nowhere. */
import { add, h } from "../lib/dom.js";
import { heading, href } from "../lib/route.js";

export const missingScreen = {
  title: "Niet gevonden",
  draw(main) {
    add(main, [
      heading("Deze bladzijde bestaat niet"),
      h("p", "Misschien is de link oud. ", h("a", { href: href("overzicht") }, "Naar het overzicht"), "."),
    ]);
  },
};
