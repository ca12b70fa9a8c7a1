/* The words of a passage: only where an engine has the text. */
import { html, useState } from "../lib/html.js";
import { words } from "../model/data.js";
import { engine } from "../model/engine.js";

const t = words.shared.passage;

/**
 * A button that shows the words of a passage; the engine has them only where it was given the text, and says so
 *   otherwise.
 * @param {{passage: string}} props
 */
export function SourceWords({ passage }) {
  const [said, setSaid] = useState("");
  async function show() {
    try {
      setSaid((await engine().ask("words", { passage })).woorden);
    } catch (error) {
      setSaid(error.message || t.silent);
    }
  }
  return html`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${show}>${t.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${said}</span>
    </span>
  `;
}
