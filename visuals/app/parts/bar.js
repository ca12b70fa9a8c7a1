/* The bar of a cell: a share of what is named, by how far it is. The engine says what stands in it. */
import { html } from "../lib/html.js";

/** Blocks in a bar; above this, one piece a state. */
export const MOST = 20;

/**
 * The bar; what only supports is hollow, and has no blocks. Words beside it say the same.
 * @param {{bar: [string, number][], support?: boolean, most?: number}} props
 */
export function Bar({ bar, support = false, most = MOST }) {
  const all = bar.reduce((sum, [, count]) => sum + count, 0);
  const whole = support || all > most;
  /** @param {string} state @param {number} grow */
  const piece = (state, grow) => html`<i class=${`b-${state}`} style=${{ flexGrow: grow }}></i>`;
  const look = ["balk", support && "hol", whole && "heel"].filter(Boolean).join(" ");
  return html`
    <span class=${look} aria-hidden="true">
      ${bar.map(([state, count]) =>
        whole ? piece(state, count) : Array.from({ length: count }, () => piece(state, 1)),
      )}
    </span>
  `;
}
