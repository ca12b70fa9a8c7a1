/* The sign of what came of a promise; its word always stands beside it. */
import { html } from "../lib/html.js";
import { words } from "../model/data.js";

const t = words.shared.outcomes;
/** @type {Record<string, Markup>} */
const FORMS = {
  disc: html`<circle r="5.5" />`,
  tail: html`<circle r="4.5" />`,
  diamond: html`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,
  open: html`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,
  ring: html`<circle r="4.5" />`,
  half: html`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`,
};

/** The sign as a part of a drawing, at its origin. @param {{outcome: string}} props */
export const SignForm = ({ outcome }) =>
  html`<g class=${`teken teken-${t[outcome].sign}`}>${FORMS[t[outcome].sign]}</g>`;
/** The sign in a line of text. @param {{outcome: string}} props */
export const Sign = ({ outcome }) => html`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${SignForm} outcome=${outcome} />
  </svg>
`;
/** Sign and word together. @param {{outcome: string, on?: string}} props */
export const Outcome = ({ outcome, on = "" }) => html`
  <span class="uitkomst">
    <${Sign} outcome=${outcome} /> ${t[outcome].phrase}${on && html`<span class="bij">${on}</span>`}
  </span>
`;
