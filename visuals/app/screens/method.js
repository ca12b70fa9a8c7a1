/* Methode: how one reads the map, and how we read the source. */
import { html } from "../lib/html.js";
import { href } from "../lib/route.js";
import { Heading } from "../lib/screen.js";
import { words } from "../model/data.js";
import { HowWeRead } from "../parts/how_we_read.js";
import { HowTo, Legend } from "../parts/overview_sides.js";

const t = words.method;

export const MethodScreen = () => html`
  <${Heading} text=${t.title}><p class="uitleg">${t.intro}</p><//>
  <${HowTo} />
  <${Legend} />
  <${HowWeRead} />
  <p><a href=${href("weet-niet")}>${t.unknown}</a></p>
`;
