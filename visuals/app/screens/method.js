/* Methode: how one reads the map, and how we read the source. */
import { html } from "../lib/html.js";
import { href } from "../lib/route.js";
import { Heading } from "../lib/screen.js";
import { words } from "../model/data.js";
import { CellLegend } from "../parts/cell_legend.js";
import { Codes, HowWeRead, Part } from "../parts/how_we_read.js";
import { HowTo } from "../parts/overview_sides.js";

const t = words.method;

export const MethodScreen = () => html`
  <${Heading} text=${t.title}><p class="uitleg">${t.intro}</p><//>
  <${HowTo} />
  <div class="blok"><${CellLegend} /></div>
  <${Part} of=${t.states}><${Codes} list="CellState" /><//>
  <${HowWeRead} />
  <p><a href=${href("weet-niet")}>${t.unknown}</a></p>
`;
