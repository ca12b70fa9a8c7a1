/* An address that leads nowhere. */
import { add, h } from "../lib/dom.js";
import { html } from "../lib/html.js";
import { heading, href } from "../lib/route.js";
import { Heading } from "../lib/screen.js";
import { words } from "../model/data.js";

export function MissingScreen() {
  const t = words.missing;
  return html`
    <${Heading} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${href("overzicht")}>${t.home}</a></p>
  `;
}

/** The same for a screen that draws itself. */
export const missingScreen = {
  draw(main) {
    const t = words.missing;
    add(main, [heading(t.heading), h("p", t.old, " ", h("a", { href: href("overzicht") }, t.home))]);
    return t.title;
  },
};
