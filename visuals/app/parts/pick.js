/* A field that is filled in once: with the keyboard it counts when one leaves the field or presses Enter. */
import { html, useRef } from "../lib/html.js";

/** A list to choose from, or without `options` a field of a `type`. Keys walk through it or type, and that stays there
 * whatever the engine answers meanwhile; a pointer, Enter or going on makes the choice.
 * @param {{label: string, value: string, options?: [string, string][], id?: string | null, type?: string | null,
 *   pick: (value: string) => void}} props */
export function Pick({ label, value, options, id = null, type = null, pick }) {
  const walks = useRef(false);
  const settle = (/** @type {Picking | KeyboardEvent | FocusEvent} */ event) => {
    const { value: chosen } = /** @type {HTMLSelectElement} */ (event.target);
    walks.current = false;
    if (chosen !== value) pick(chosen);
  };
  return html`
    <${options ? "select" : "input"} id=${id} type=${type} max=${type && "9999-12-31"} aria-label=${label}
      value=${walks.current ? undefined : value}
      onKeyDown=${(/** @type {KeyboardEvent} */ event) => {
        if (event.key === "Escape") /** @type {HTMLSelectElement} */ (event.target).value = value;
        if (event.key === "Enter") settle(event);
        else if (event.key !== "Tab" && !event.ctrlKey) walks.current = true;
      }}
      onPointerDown=${() => {
        walks.current = false;
      }}
      onChange=${(/** @type {Picking} */ event) => walks.current || settle(event)}
      onBlur=${settle}>
      ${options?.map(([name, text]) => html`<option value=${name}>${text}</option>`)}
    <//>
  `;
}

/** The same with its label above it. @param {Parameters<typeof Pick>[0]} props */
export const PickField = (props) =>
  html`<label class="veld"><span>${props.label}</span><${Pick} ...${props} /></label>`;
