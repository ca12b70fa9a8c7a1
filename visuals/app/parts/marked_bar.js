/* The bar below: how many questions are marked for a meeting, and what one can do with exactly those. */
import { html } from "../lib/html.js";
import { setChoice } from "../lib/route.js";
import { say } from "../lib/say.js";
import { numbered } from "../lib/text.js";
import { words } from "../model/data.js";
import { marked, onlyMarked, setMarks } from "../model/marked.js";
import { CsvButton } from "./exports.js";

const t = words.gaps.bar;

/** @param {{gaps: any[], rows: (list: any[]) => unknown[][]}} props all questions of the scenario, and a CSV of some */
export function MarkedBar({ gaps, rows }) {
  const chosen = marked();
  if (!chosen.size) return null;
  const mine = gaps.filter((gap) => chosen.has(gap.mark));
  const elsewhere = chosen.size - mine.length;
  const only = onlyMarked();
  const clear = () => {
    setMarks(
      [...chosen].map((mark) => ({ mark })),
      false,
    );
    say(t.cleared);
  };
  const print = () => {
    setChoice({ alleen: "gemarkeerd" }, true);
    window.setTimeout(() => window.print(), 50);
  };
  return html`
    <section class="merkbalk" aria-label=${t.label}>
      <p>
        <strong>${numbered(t.count, chosen.size)}</strong>${elsewhere > 0 && numbered(t.elsewhere, elsewhere)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${() => setChoice({ alleen: only ? null : "gemarkeerd" })}>
        ${only ? t.every : t.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${clear}>${t.clear}</button>
      <p class="merkuitleg">${t.address}</p>
      <button type="button" id="merk-print" onClick=${print}>${t.print}</button>
      <${CsvButton} name="overleg.csv" rows=${() => rows(mine)} label=${t.csv} id="merk-csv" />
    </section>
  `;
}
