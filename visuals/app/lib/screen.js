/* What every screen has: a heading that takes the focus when the screen opens, and a line that tells what changed. */

import { say } from "./dom.js";
import { html, useLayoutEffect, usePlace } from "./html.js";
import { here } from "./route.js";

/** The heading of a screen, and the title of the window.
 * @param {{text: string, title?: string, children?: unknown}} props */
export function Heading({ text, title = text, children }) {
  const place = usePlace();
  useLayoutEffect(() => {
    document.title = `${title} – Ketenkaart`;
  }, [title]);
  useLayoutEffect(() => {
    if (here.started) place.current.focus({ preventScroll: true });
  }, []);
  return html`<header class="kop"><h1 tabindex="-1" ref=${place}>${text}</h1>${children}</header>`;
}

/** Is this a screen on which one thing stands below the other? */
export const narrow = () => window.matchMedia("(max-width: 44rem)").matches;

/** Tells what the choices now show; nothing on the first screen, where all is new. @param {{text: string}} props */
export function Announce({ text }) {
  const { route } = here;
  useLayoutEffect(() => {
    if (here.started && text) say(text);
  }, [text, route]);
  return null;
}
