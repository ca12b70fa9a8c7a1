/* A screen that draws itself into an element, as the pictures do, in the midst of those that are drawn for it. */
import { html, useLayoutEffect, useRef } from "../lib/html.js";
import { here } from "../lib/route.js";

/** The component of a screen with `draw(element, route)`, and if need be `update(route)` and `leave()`. */
export const drawn = (screen) =>
  function Drawn({ route }) {
    const place = useRef(null);
    useLayoutEffect(() => {
      const root = place.current;
      if (root.childNodes.length && screen.update?.(route)) return;
      const fresh = !root.childNodes.length;
      const held = /** @type {HTMLInputElement} */ (document.activeElement);
      const caret = held?.type === "search" ? held.selectionStart : null;
      if (!fresh) screen.leave?.();
      root.replaceChildren();
      document.title = `${screen.draw(root, route) || screen.title} – Ketenkaart`;
      if (!fresh && held?.id) {
        const now = /** @type {HTMLInputElement} */ (document.getElementById(held.id));
        now?.focus({ preventScroll: true });
        if (now && caret !== null) now.setSelectionRange(caret, caret);
      }
      if (fresh && here.started) root.querySelector("h1")?.focus({ preventScroll: true });
    }, [route]);
    useLayoutEffect(() => () => screen.leave?.(), []);
    return html`<div class="getekend" ref=${place}></div>`;
  };
