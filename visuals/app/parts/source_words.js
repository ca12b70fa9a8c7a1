/* The words of a passage: only where ketenkaart serve gives them. */
import { html, useState } from "../lib/html.js";
import { words } from "../model/data.js";

const t = words.shared.passage;

/** A button that shows the words of a passage; the server has them only with --source, and says so otherwise. */
export function SourceWords({ passage }) {
  const [said, setSaid] = useState("");
  async function show() {
    try {
      const answer = await (await fetch(`api/woorden?vindplaats=${encodeURIComponent(passage)}`)).json();
      setSaid(answer.woorden || answer.message);
    } catch {
      setSaid(t.silent);
    }
  }
  return html`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${show}>${t.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${said}</span>
    </span>
  `;
}
