/* An address that leads nowhere. */
import { html } from "../lib/html.js";
import { href } from "../lib/route.js";
import { Heading } from "../lib/screen.js";
import { words } from "../model/data.js";

export function MissingScreen() {
  const t = words.missing;
  return html`
    <${Heading} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${href("overzicht")}>${t.home}</a></p>
  `;
}
