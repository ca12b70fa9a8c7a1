/* A choice from a list that is made once: with the keyboard it counts when one leaves the list or presses Enter. */
import { html, useRef } from "../lib/html.js";

/**
 * A list to choose from. Arrows and letters walk through it; a pointer, Enter or going on makes the choice.
 * @param {{label: string, value: string, options: [string, string][], id?: string | null,
 *   pick: (value: string) => void}} props
 */
export function Pick({ label, value, options, id = null, pick }) {
  const walks = useRef(false);
  const settle = (/** @type {Picking | KeyboardEvent | FocusEvent} */ event) => {
    const { value: chosen } = /** @type {HTMLSelectElement} */ (event.target);
    walks.current = false;
    if (chosen !== value) pick(chosen);
  };
  return html`
    <select id=${id} aria-label=${label} value=${value}
      onKeyDown=${(/** @type {KeyboardEvent} */ event) => {
        if (event.key === "Escape") /** @type {HTMLSelectElement} */ (event.target).value = value;
        if (event.key === "Enter") settle(event);
        else if (event.key !== "Tab") walks.current = true;
      }}
      onPointerDown=${() => {
        walks.current = false;
      }}
      onChange=${(/** @type {Picking} */ event) => walks.current || settle(event)}
      onBlur=${settle}>
      ${options.map(([name, text]) => html`<option value=${name}>${text}</option>`)}
    </select>
  `;
}
