/* The bar below: how many questions are marked for a meeting, and what one can do with exactly those. */
import { html, useState } from "../lib/html.js";
import { setChoice } from "../lib/route.js";
import { say } from "../lib/say.js";
import { numbered } from "../lib/text.js";
import { scenarioOptions } from "../model/answers.js";
import { words } from "../model/data.js";
import { askMarked, markedForms } from "../model/engine.js";
import { marked, markedText, onlyMarked, setMarks } from "../model/marked.js";
import { CsvButton, download } from "./exports.js";

const t = words.gaps.bar;

/** @type {Record<string, string>} */
const TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Word and Excel, where an engine makes them. @param {{scenario: Scenario, tell: (text: string) => void}} props */
function Office({ scenario, tell }) {
  /** @param {string} kind */
  async function take(kind) {
    tell(t.busy);
    try {
      const bytes = await askMarked(scenarioOptions(scenario), markedText(), kind);
      download(`${t.file}.${kind}`, bytes, TYPES[kind]);
      tell("");
    } catch (error) {
      tell(error.message);
    }
  }
  return markedForms().map(
    (kind) => html`<button type="button" id=${`merk-${kind}`} onClick=${() => take(kind)}>${t.office[kind]}</button>`,
  );
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
      <${Office} scenario=${scenario} tell=${setSaid} />
    </section>
  `;
}
