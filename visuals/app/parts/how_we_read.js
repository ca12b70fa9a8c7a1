/* How we read: the rules by which work is tied to a step and counted. */
import { html } from "../lib/html.js";
import { fill, upper } from "../lib/text.js";
import { data, words } from "../model/data.js";
import { sourceLine } from "../model/words.js";
import { FoldBlock } from "./folds.js";

const t = words.unknown;
const SHORT = 3;
/** @typedef {{title: string, text: string}} Rule */

/**
 * A part of a screen that says what is known, with its heading, how many there are, and what it is about. One that
 * has an `id` is closed until one opens it, unless it holds very little (`close`: see `FoldBlock`).
 * @param {{of: {title: string, intro?: string}, count?: number, intro?: string, id?: string,
 *   close?: (() => void) | null, children?: Markup}} props
 */
export const Part = ({ of, count, intro = of.intro, id = "", close = null, children }) => html`
  <${FoldBlock} id=${count !== undefined && count <= SHORT ? "" : id} close=${close}
    title=${count === undefined ? of.title : fill(t.counted, { title: of.title, count })}
    intro=${html`<p class="zacht">${intro}</p>`}>${children}<//>
`;

/** The codes of a list, each with what it means. @param {{list: string}} props */
export const Codes = ({ list }) => html`
  <dl class="feiten">
    ${Object.values(data.codes[list]).map(
      (code) => html`
        <div><dt>${list === "Basis" && `${code.screen} `}${upper(code.label)}</dt><dd>${code.definition}</dd></div>
      `,
    )}
  </dl>
`;

/** @param {{id?: string}} props with an `id` it is closed until one opens it */
export function HowWeRead({ id = "" }) {
  const of = t.reading;
  return html`
    <${Part} of=${of} id=${id}>
      ${Object.entries(of.lists).map(([list, title]) => html`<h3>${title}</h3><${Codes} list=${list} />`)}
      ${of.rules.map((/** @type {Rule} */ { title, text }) => html`<h3>${title}</h3><p>${text}</p>`)}
      <h3>${of.source}</h3>
      ${data.plans.map(
        (plan) => html`<p>${`${sourceLine(plan)}.`}${plan.sha && [of.hash, html`<code>${plan.sha}</code>`, "."]}</p>`,
      )}
      <p>${of.own_words}</p>
    <//>
  `;
}
