/* The bar below: how many questions are marked for a meeting, and what one can do with exactly those. */
import { html, useState } from "../lib/html.js";
import { setChoice } from "../lib/route.js";
import { say } from "../lib/say.js";
import { numbered } from "../lib/text.js";
import { scenarioOptions } from "../model/answers.js";
import { words } from "../model/data.js";
import { engine, engineThere } from "../model/engine.js";
import { marked, markedText, onlyMarked, setMarks } from "../model/marked.js";
import { CsvButton, download } from "./exports.js";

const t = words.gaps.bar;

const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Excel, where an engine makes it. @param {{scenario: Scenario, tell: (text: string) => void}} props */
function Excel({ scenario, tell }) {
  async function take() {
    tell(t.busy);
    try {
      const asked = { options: scenarioOptions(scenario), marks: markedText(), kind: "xlsx" };
      download(`${t.file}.xlsx`, (await engine().ask("marked", asked)).data, EXCEL);
      tell("");
    } catch (error) {
      tell(error.message);
    }
  }
  return html`<button type="button" id="merk-xlsx" onClick=${take}>${t.excel}</button>`;
}

/**
 * @param {{gaps: Gap[], scenario: Scenario, rows: (list: Gap[]) => unknown[][]}} props
 * all questions of the scenario, and a CSV of some
 */
export function MarkedBar({ gaps, scenario, rows }) {
  const [said, setSaid] = useState("");
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
      <button
        type="button" class="alslink" id="alleen"
        onClick=${() => setChoice({ alleen: only ? null : "gemarkeerd" })}>
        ${only ? t.every : t.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${clear}>${t.clear}</button>
      <p class="merkuitleg" aria-live="polite">${said || t.address}</p>
      <button type="button" id="merk-print" onClick=${print}>${t.print}</button>
      <${CsvButton} name=${`${t.file}.csv`} rows=${() => rows(mine)} label=${t.csv} id="merk-csv" />
      ${engineThere() && html`<${Excel} scenario=${scenario} tell=${setSaid} />`}
    </section>
  `;
}
